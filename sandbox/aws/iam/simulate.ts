import type { ContextValues } from '../conditions.ts';
import { clientError } from '../errors.ts';
import {
  type AccessRequest,
  type Decision,
  evaluate,
  type MatchedStatement,
  type NamedPolicy,
  type PolicyDocument,
} from '../evaluate.ts';
import type { Call } from '../world.ts';
import { callerAccount, demand } from './access.ts';
import { page } from './page.ts';
import { rolePolicies } from './state.ts';
import { statementSpan } from './statement-span.ts';
import { noSuchEntity, policyArn } from './validate.ts';

type Policies = { identity: NamedPolicy[]; boundary: NamedPolicy[] | undefined };

/**
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 * Attached and inline policies of a role, its permissions boundary and the request's own documents. As in AWS,
 * resource policies of the secrets themselves play no part, and context keys are only what the request gives.
 */
export function simulatePrincipalPolicy(call: Call): Record<string, unknown> {
  const arn = policyArn(call.input, 'PolicySourceArn');
  const actions = texts(call.input.ActionNames);
  if (actions.length === 0)
    throw clientError(
      'ValidationError',
      "1 validation error detected: Value at 'actionNames' failed to satisfy constraint: Member must not be null",
    );
  for (const action of actions) {
    if (!/^[a-z0-9-]+:[A-Za-z*?]+$/i.test(action))
      throw clientError('InvalidInput', `Invalid Entity Action: ${action}`);
  }
  const role = callerAccount(call).roles.find((candidate) => candidate.arn === arn);
  demand(call, arn, arn);
  if (!role) throw noSuchEntity(`The role with name ${arn.split('/').pop()} cannot be found.`);
  const own = rolePolicies(callerAccount(call), role);
  const added = documents(call.input.PolicyInputList, 'PolicyInputList');
  const boundaries = documents(call.input.PermissionsBoundaryPolicyInputList, 'PermissionsBoundaryPolicyInputList');
  const policies: Policies = {
    identity: [...own.identity, ...added],
    boundary: boundaries.length > 0 ? boundaries : own.boundary,
  };
  const resources = texts(call.input.ResourceArns);
  const context = contextOf(call);
  const results = actions.map((action) => result(policies, action, resources, context));
  const { items, paging } = page(call, results);
  return { EvaluationResults: items, ...paging };
}

/**
 * One result for an action; with several resources each one's own verdict is in ResourceSpecificResults only. The
 * verdict over all of them is the worst one (which one AWS puts there is not documented).
 */
function result(
  policies: Policies,
  action: string,
  resources: string[],
  context: ContextValues,
): Record<string, unknown> {
  const verdicts = (resources.length > 0 ? resources : ['*']).map((resource) =>
    judge(policies, { action, resource, context }),
  );
  const worst = (['explicitDeny', 'implicitDeny'] as const)
    .map((decision) => verdicts.find((verdict) => verdict.decision === decision))
    .find((verdict) => verdict !== undefined);
  const { resource, decision, matched, missing, boundary } = worst ?? (verdicts[0] as Verdict);
  const specific = resources.length > 0 && resources[0] !== '*';
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decision,
    MatchedStatements: matched,
    MissingContextValues: specific ? [] : missing,
    OrganizationsDecisionDetail: { AllowedByOrganizations: true },
    ...boundary,
    ...(specific ? { ResourceSpecificResults: verdicts.map(shownVerdict) } : {}),
  };
}

interface Verdict {
  readonly resource: string;
  readonly decision: Decision;
  readonly matched: Record<string, unknown>[];
  readonly missing: string[];
  readonly boundary: Record<string, unknown>;
}

function judge(policies: Policies, request: AccessRequest): Verdict {
  const own = evaluate(request, policies.identity);
  const limit = policies.boundary && evaluate(request, policies.boundary);
  const matched = own.decision !== 'explicitDeny' && limit?.decision === 'explicitDeny' ? limit.matched : own.matched;
  return {
    resource: request.resource,
    decision: combine(own.decision, limit?.decision),
    matched: matched.map(shownMatch),
    missing: [...new Set([...own.missing, ...(limit?.missing ?? [])])],
    boundary: limit
      ? { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: limit.decision === 'allowed' } }
      : {},
  };
}

function shownVerdict(verdict: Verdict): Record<string, unknown> {
  return {
    EvalResourceName: verdict.resource,
    EvalResourceDecision: verdict.decision,
    MatchedStatements: verdict.matched,
    MissingContextValues: verdict.missing,
    ...verdict.boundary,
  };
}

function combine(own: Decision, limit: Decision | undefined): Decision {
  if (own === 'explicitDeny' || limit === 'explicitDeny') return 'explicitDeny';
  return own === 'allowed' && (limit === undefined || limit === 'allowed') ? 'allowed' : 'implicitDeny';
}

function shownMatch(match: MatchedStatement): Record<string, unknown> {
  return {
    SourcePolicyId: match.policy.id,
    SourcePolicyType: match.policy.type,
    ...statementSpan(match.policy.source ?? '', match.index),
  };
}

/** ContextEntries: `{ ContextKeyName, ContextKeyValues, ContextKeyType }`. */
function contextOf(call: Call): ContextValues {
  const entries = (call.input.ContextEntries || []) as {
    ContextKeyName?: string;
    ContextKeyValues?: string[];
    ContextKeyType?: string;
  }[];
  return Object.fromEntries(
    entries.map((entry) => {
      if (!entry.ContextKeyName || !entry.ContextKeyType) throw clientError('InvalidInput', 'Invalid context entry.');
      const values = entry.ContextKeyValues ?? [];
      return [entry.ContextKeyName, entry.ContextKeyType.endsWith('List') ? values : (values[0] ?? '')];
    }),
  );
}

function documents(value: unknown, name: string): NamedPolicy[] {
  return texts(value).map((text, index) => ({
    id: `${name}.${index + 1}`,
    type: 'IAM Policy',
    document: JSON.parse(text) as PolicyDocument,
    source: text,
  }));
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
