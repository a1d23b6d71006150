import type { ContextValues } from './conditions.ts';
import { type Decision, evaluate, type NamedPolicy, type PolicyDocument } from './evaluate.ts';
import { accountOf, findRole, rolePolicies } from './iam/state.ts';
import type { Call } from './world.ts';

/** Outcome of a check of permissions: allowed, or why not in AWS's words. */
export type Authorization = { readonly allowed: true } | { readonly allowed: false; readonly message: string };

/**
 * May the caller do this? Service control policies, identity policies, then the permissions boundary.
 * `shown` is how the message names the resource (empty: not at all).
 * Message format: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function authorize(
  call: Call,
  request: { action: string; resource: string; context: ContextValues },
  shown: string = request.resource,
): Authorization {
  const full = { ...request, context: { ...callerContext(call), ...request.context } };
  call.caller.onAsked?.(full);
  const { identity, boundary, organisation } = policiesOf(call);
  const denied = evaluate(full, organisation).decision === 'explicitDeny';
  if (identity === undefined && !denied) return { allowed: true };
  const reason =
    (denied ? 'with an explicit deny in a service control policy' : undefined) ??
    (identity && reasonOf(evaluate(full, identity).decision, 'identity-based policy', request.action)) ??
    (boundary && reasonOf(evaluate(full, boundary).decision, 'permissions boundary', request.action));
  if (reason === undefined) return { allowed: true };
  const onResource = shown === '' ? '' : ` on resource: ${shown}`;
  return {
    allowed: false,
    message: `User: ${call.caller.arn} is not authorized to perform: ${request.action}${onResource} ${reason}`,
  };
}

function reasonOf(decision: Decision, kind: string, action: string): string | undefined {
  switch (decision) {
    case 'allowed':
      return undefined;
    case 'explicitDeny':
      return `with an explicit deny in ${kind.startsWith('i') ? 'an' : 'a'} ${kind}`;
    case 'implicitDeny':
      return `because no ${kind} allows the ${action} action`;
    default:
      return decision satisfies never;
  }
}

interface CallerPolicies {
  /** undefined: the caller may do everything. */
  readonly identity: NamedPolicy[] | undefined;
  readonly boundary: NamedPolicy[] | undefined;
  readonly organisation: readonly NamedPolicy[];
}

function policiesOf(call: Call): CallerPolicies {
  const { caller, world } = call;
  const named = (list: readonly PolicyDocument[], id: string) =>
    list.map((document, index): NamedPolicy => ({ id: `${id}-${index}`, type: 'IAM Policy', document }));
  const own = caller.policies && named(caller.policies, 'caller');
  const organisation = named(caller.serviceControlPolicies ?? [], 'organisation');
  const ownBoundary = caller.permissionsBoundary;
  const boundary = ownBoundary && [{ id: 'boundary', type: 'IAM Policy' as const, document: ownBoundary }];
  if (caller.roleName === undefined) return { identity: own, boundary, organisation };
  const account = accountOf(world.iam, caller.accountId);
  const role = findRole(account, caller.roleName);
  const fromRole = role ? rolePolicies(account, role) : { identity: [], boundary: undefined };
  return { identity: [...fromRole.identity, ...(own ?? [])], boundary: boundary ?? fromRole.boundary, organisation };
}

function callerContext(call: Call): ContextValues {
  return {
    'aws:PrincipalArn': call.caller.arn,
    'aws:PrincipalAccount': call.caller.accountId,
    'aws:RequestedRegion': call.region,
    'aws:SecureTransport': 'true',
    'aws:CurrentTime': new Date(call.world.now()).toISOString(),
  };
}
