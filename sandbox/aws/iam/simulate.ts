import type { ContextValues } from '../conditions.ts';
import { clientError } from '../errors.ts';
import { type Decision, evaluate, type MatchedStatement, type NamedPolicy, type PolicyDocument } from '../evaluate.ts';
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
  const results = actions.flatMap((action) =>
    (resources.length > 0 ? resources : ['*']).map((resource) => result(policies, action, resource, context)),
  );
  const { items, paging } = page(call, results);
  return { EvaluationResults: items, ...paging };
}

function result(policies: Policies, action: string, resource: string, context: ContextValues): Record<string, unknown> {
  const request = { action, resource, context };
  const own = evaluate(request, policies.identity);
  const limit = policies.boundary && evaluate(request, policies.boundary);
  const decision = combine(own.decision, limit?.decision);
  const matched = own.decision === 'explicitDeny' || limit?.decision !== 'explicitDeny' ? own.matched : limit.matched;
  const detail = limit && {
    PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: limit.decision === 'allowed' },
  };
  const common = {
    MatchedStatements: matched.map(shownMatch),
    MissingContextValues: [...new Set([...own.missing, ...(limit?.missing ?? [])])],
    ...detail,
  };
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decision,
    ...common,
    OrganizationsDecisionDetail: { AllowedByOrganizations: true },
    ResourceSpecificResults: [{ EvalResourceName: resource, EvalResourceDecision: decision, ...common }],
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
