import {
  type EvaluationResult,
  type ResourceSpecificResult,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import type { DecryptQuestion, ReadQuestion, SimulatedRead } from '../domain/cloud.ts';
import { list, optionalText, text } from './call.ts';
import { allPages } from './pages.ts';
import { type Iam, markerOf } from './policy-versions.ts';

/** More in one question are slow to answer, and throttled. */
const AT_ONCE = 100;

/**
 * Asks IAM whether a role may read secrets, by its policies and its permissions boundary. Resource policies, keys' policies
 * and the organisation's are not seen, and the answer lags behind changes: it is advice.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function simulateReads(iam: Iam, roleArn: string, { secretArns, context }: ReadQuestion): Promise<Simulated> {
  return simulate(iam, roleArn, 'secretsmanager:GetSecretValue', secretArns, context);
}

/** The same for the use of keys. */
export function simulateDecrypts(iam: Iam, roleArn: string, { keyArns, context }: DecryptQuestion): Promise<Simulated> {
  return simulate(iam, roleArn, 'kms:Decrypt', keyArns, context);
}

type Simulated = Map<string, SimulatedRead>;

async function simulate(
  iam: Iam,
  roleArn: string,
  action: string,
  resources: readonly string[],
  context: DecryptQuestion['context'],
): Promise<Simulated> {
  // One try for each question: a verdict is advice, and not worth a long wait.
  const { onceClient: client, call } = iam;
  const about = { operation: 'SimulatePrincipalPolicy', resource: roleArn };
  const entries = Object.entries(context).map(([key, value]) => ({
    ContextKeyName: key,
    ContextKeyType: typeof value === 'string' ? ('string' as const) : ('stringList' as const),
    ContextKeyValues: typeof value === 'string' ? [value] : [...value],
  }));
  const found: Simulated = new Map();
  for (let start = 0; start < resources.length; start += AT_ONCE) {
    const arns = resources.slice(start, start + AT_ONCE);
    const results = await allPages({ service: 'iam', ...about }, (marker) =>
      call(
        about,
        () =>
          client.send(
            new SimulatePrincipalPolicyCommand({
              PolicySourceArn: roleArn,
              ActionNames: [action],
              ResourceArns: arns,
              ContextEntries: entries,
              Marker: marker,
            }),
          ),
        (answer) => ({
          items: list('EvaluationResults', answer.EvaluationResults).flatMap(readsIn),
          token: markerOf(answer),
        }),
      ),
    );
    for (const { resource, read } of results) found.set(resource, read);
  }
  return found;
}

/** With several resources, only the results of each say what holds for it: the one above them is the worst. */
function readsIn(result: EvaluationResult): { resource: string; read: SimulatedRead }[] {
  const each = result.ResourceSpecificResults ?? [];
  if (each.length === 0) return [readIn(result, result.EvalResourceName, result.EvalDecision)];
  return each.map((one) => readIn(one, one.EvalResourceName, one.EvalResourceDecision));
}

function readIn(
  { MatchedStatements, PermissionsBoundaryDecisionDetail }: EvaluationResult | ResourceSpecificResult,
  resource: string | undefined,
  decision: string | undefined,
): { resource: string; read: SimulatedRead } {
  const verdict = text('EvalDecision', decision);
  return {
    resource: text('EvalResourceName', resource),
    read: {
      decision: verdict === 'allowed' || verdict === 'explicitDeny' ? verdict : 'implicitDeny',
      matchedPolicies: (MatchedStatements ?? []).flatMap(
        ({ SourcePolicyId }) => optionalText('SourcePolicyId', SourcePolicyId) ?? [],
      ),
      deniedByBoundary: PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false,
    },
  };
}
