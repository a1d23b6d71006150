import { authorize } from '../authorize.ts';
import { clientError, ServiceError } from '../errors.ts';
import type { Call } from '../world.ts';
import { demand, mayUse, requestContext } from './access.ts';
import { matchesAll, readFilters } from './filters.ts';
import { lookUp, notFound } from './find.ts';
import { visible } from './list.ts';
import { startOf, tokenAt } from './page.ts';
import { readValue } from './read.ts';
import { optionalNumber, optionalTexts } from './validate.ts';

/**
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
 * A page ends before its values exceed the sandbox's `batchBytes`; at least one secret is on each.
 */
export function batchGetSecretValue(call: Call): Record<string, unknown> {
  const ids = idsOf(call);
  const limit = optionalNumber(call.input, 'MaxResults', 1, 20) ?? 20;
  const start = startOf(call);
  const values: Record<string, unknown>[] = [];
  const errors: Record<string, unknown>[] = [];
  let bytes = 0;
  let next = start;
  for (; next < ids.length && next - start < limit; next += 1) {
    const id = ids[next] ?? '';
    const entry = readOne(call, id);
    if ('ErrorCode' in entry) {
      errors.push(entry);
      continue;
    }
    bytes += sizeOf(entry);
    if (bytes > call.world.listing.batchBytes && values.length > 0) break;
    values.push(entry);
  }
  return {
    SecretValues: values,
    Errors: errors,
    ...(next < ids.length ? { NextToken: tokenAt(call, next) } : {}),
  };
}

/** Names or ARNs to read: the request's own, or those of the secrets that its filters match. */
function idsOf(call: Call): string[] {
  const list = optionalTexts(call.input, 'SecretIdList', 1, 20);
  const filters = readFilters(call.input);
  if (list && filters.length > 0) {
    throw clientError(
      'InvalidParameterException',
      "Either 'SecretIdList' or 'Filters' must be provided, but not both.",
    );
  }
  if (!list && filters.length === 0) {
    throw clientError('InvalidParameterException', "Either 'SecretIdList' or 'Filters' must be provided.");
  }
  if (list && call.input.MaxResults !== undefined) {
    throw clientError(
      'InvalidParameterException',
      "'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided.",
    );
  }
  const context = requestContext(call);
  demand(authorize(call, { action: 'secretsmanager:BatchGetSecretValue', resource: '*', context }, ''));
  if (list) return list;
  demand(authorize(call, { action: 'secretsmanager:ListSecrets', resource: '*', context }, ''));
  return visible(call)
    .filter((secret) => !secret.deletion && matchesAll(secret, filters))
    .map((secret) => secret.arn);
}

/** One secret's failure is only its own. */
function readOne(call: Call, id: string): Record<string, unknown> {
  try {
    const secret = lookUp(call, id);
    if (!secret) throw notFound();
    demand(mayUse(call, secret, 'secretsmanager:GetSecretValue', { 'secretsmanager:VersionStage': 'AWSCURRENT' }));
    return readValue(call, secret);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { SecretId: id, ErrorCode: error.code, Message: error.message };
  }
}

function sizeOf(entry: Record<string, unknown>): number {
  return Buffer.byteLength(String(entry.SecretString ?? entry.SecretBinary ?? ''));
}
