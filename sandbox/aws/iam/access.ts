import { authorize } from '../authorize.ts';
import type { ContextValues } from '../conditions.ts';
import { ServiceError } from '../errors.ts';
import type { Call } from '../world.ts';
import { type Account, accountOf, findPolicy, findRole, type ManagedPolicy, type Role, type Tag } from './state.ts';
import { noSuchEntity, optionalText, policyArn, roleName, tags } from './validate.ts';

/** The caller's own account: IAM knows no other. */
export function callerAccount(call: Call): Account {
  return accountOf(call.world.iam, call.caller.accountId);
}

/** The request's role, if the caller may do this to it. */
export function authorizedRole(call: Call): Role {
  const name = roleName(call.input);
  const role = findRole(callerAccount(call), name);
  demand(call, role?.arn ?? iamArn(call, `role/${name}`), `role ${name}`, role?.tags ?? []);
  if (!role) throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return role;
}

/** The request's policy, if the caller may do this to it. */
export function authorizedPolicy(call: Call): ManagedPolicy {
  const arn = policyArn(call.input);
  const policy = findPolicy(callerAccount(call), arn);
  demand(call, arn, `policy ${arn}`, policy?.tags ?? []);
  if (!policy) throw noSuchEntity(`Policy ${arn} was not found.`);
  return policy;
}

/** Checks the permission for the call's operation, or another. `shown` is how IAM names the resource in its message. */
export function demand(
  call: Call,
  resource: string,
  shown: string,
  resourceTags: readonly Tag[] = [],
  operation: string = call.operation,
): void {
  const context: ContextValues = {
    ...requestContext(call),
    ...tagContext('aws:ResourceTag', resourceTags),
    ...tagContext('iam:ResourceTag', resourceTags),
  };
  const outcome = authorize(call, { action: `iam:${operation}`, resource, context }, shown);
  if (!outcome.allowed) throw new ServiceError(403, 'AccessDenied', outcome.message);
}

function requestContext(call: Call): ContextValues {
  const context: Record<string, string | string[]> = { 'aws:ResourceAccount': call.caller.accountId };
  const arn = optionalText(call.input, 'PolicyArn');
  if (arn !== undefined && /RolePolicy$/.test(call.operation)) context['iam:PolicyARN'] = arn;
  const requested = tags(call.input);
  const keys = (call.input.TagKeys as string[] | undefined) ?? requested.map((tag) => tag.Key);
  if (keys.length > 0) context['aws:TagKeys'] = keys;
  return { ...context, ...tagContext('aws:RequestTag', requested) };
}

function tagContext(prefix: string, list: readonly Tag[]): ContextValues {
  return Object.fromEntries(list.map(({ Key, Value }) => [`${prefix}/${Key}`, Value]));
}

export function iamArn(call: Call, rest: string): string {
  return `arn:${call.world.partition}:iam::${call.caller.accountId}:${rest}`;
}

/** Times of IAM: ISO 8601, whole seconds. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
