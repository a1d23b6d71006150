import {
  type EvaluationResult,
  type ResourceSpecificResult,
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyCommandInput,
} from '@aws-sdk/client-iam';
import pLimit from 'p-limit';
import type { AccessQuestion, ActionDecision, ActionQuestion, SimulatedAccess } from '../domain/cloud.ts';
import { list, optionalText, text } from './answer.ts';
import { batchesOf } from './call.ts';
import type { Iam } from './policy-versions.ts';

/** More in one question are slow to answer, and throttled. */
const AT_ONCE = 100;
/** AWS documents no rate for it, but people meet one: https://github.com/openshift/installer/issues/1418 */
const SIDE_BY_SIDE = 4;

type Answers = readonly (readonly [resource: string, read: SimulatedAccess])[];

/**
 * Asks IAM whether a role may read secrets, or use keys, by its policies and its permissions boundary. Resource policies, keys' policies
 * and the organisation's are not seen, and the answer lags behind changes: it is advice. Keyed by resource.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export async function simulateAccess(
  iam: Iam,
  roleArn: string,
  { action, arns, context }: AccessQuestion,
): Promise<Map<string, SimulatedAccess>> {
  const common = { PolicySourceArn: roleArn, ActionNames: [action], ContextEntries: entriesOf(context) };
  const [first, ...others] = batchesOf(arns, AT_ONCE).map(
    (batch) => () => ask(iam, { ...common, ResourceArns: batch }, readsIn),
  );
  if (first === undefined) return new Map();
  // Where the first may not be asked, none may.
  const found = [await first()];
  const limit = pLimit(SIDE_BY_SIDE);
  for (const answer of await Promise.allSettled(others.map((question) => limit(question)))) {
    if (answer.status === 'rejected') throw answer.reason;
    found.push(answer.value);
  }
  return new Map(found.flat());
}

/** Asks IAM what a role or user may do with one resource. Keyed by action. */
export async function simulateActions(
  iam: Iam,
  principalArn: string,
  { actions, resource, context }: ActionQuestion,
): Promise<Map<string, ActionDecision>> {
  const question = { PolicySourceArn: principalArn, ActionNames: [...actions], ResourceArns: [resource] };
  const answers = await ask(iam, { ...question, ContextEntries: entriesOf(context) }, (result) => [
    [text('EvalActionName', result.EvalActionName), decisionOf(result.EvalDecision)] as const,
  ]);
  return new Map(answers);
}

function entriesOf(context: AccessQuestion['context']): SimulatePrincipalPolicyCommandInput['ContextEntries'] {
  return Object.entries(context).map(([key, value]) => ({
    ContextKeyName: key,
    ContextKeyType: typeof value === 'string' ? 'string' : 'stringList',
    ContextKeyValues: typeof value === 'string' ? [value] : [...value],
  }));
}

/** A verdict is advice, and not worth a long wait: only what is throttled, as often happens, is asked again. */
function ask<T>(
  { once }: Iam,
  question: SimulatePrincipalPolicyCommandInput,
  read: (result: EvaluationResult) => readonly T[],
): Promise<T[]> {
  return once.pages(
    { operation: 'SimulatePrincipalPolicy', ...(question.PolicySourceArn && { resource: question.PolicySourceArn }) },
    (marker) => new SimulatePrincipalPolicyCommand({ ...question, Marker: marker }),
    ({ EvaluationResults }) => list('EvaluationResults', EvaluationResults).flatMap(read),
  );
}

/** With several resources, only the results of each say what holds for it: the one above them is the worst. */
function readsIn(result: EvaluationResult): Answers {
  const each = result.ResourceSpecificResults ?? [];
  if (each.length === 0) return [readIn(result, result.EvalResourceName, result.EvalDecision)];
  return each.map((one) => readIn(one, one.EvalResourceName, one.EvalResourceDecision));
}

function readIn(
  { MatchedStatements, PermissionsBoundaryDecisionDetail }: EvaluationResult | ResourceSpecificResult,
  resource: string | undefined,
  decision: string | undefined,
): Answers[number] {
  return [
    text('EvalResourceName', resource),
    {
      decision: decisionOf(decision),
      matchedPolicies: (MatchedStatements ?? []).flatMap(
        ({ SourcePolicyId }) => optionalText('SourcePolicyId', SourcePolicyId) ?? [],
      ),
      deniedByBoundary: PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false,
    },
  ];
}

function decisionOf(decision: string | undefined): ActionDecision {
  const verdict = text('EvalDecision', decision);
  return verdict === 'allowed' || verdict === 'explicitDeny' ? verdict : 'implicitDeny';
}
