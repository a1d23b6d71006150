import { authorize } from '../authorize.ts';
import type { Call } from '../world.ts';
import { demand, requestContext } from './access.ts';
import { matchesAll, readFilters } from './filters.ts';
import { startOf, tokenAt } from './page.ts';
import { listed } from './show.ts';
import type { Secret } from './state.ts';
import { optionalFlag, optionalNumber, optionalText } from './validate.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html */
export function listSecrets(call: Call): Record<string, unknown> {
  const filters = readFilters(call.input);
  const size = Math.min(optionalNumber(call.input, 'MaxResults', 1, 100) ?? 100, call.world.listing.pageSize);
  demand(authorize(call, { action: 'secretsmanager:ListSecrets', resource: '*', context: requestContext(call) }, ''));
  const withDeleted = optionalFlag(call.input, 'IncludePlannedDeletion');
  const all = visible(call).filter((secret) => (withDeleted || !secret.deletion) && matchesAll(secret, filters));
  const sorted = sort(
    all,
    optionalText(call.input, 'SortBy') ?? 'created-date',
    optionalText(call.input, 'SortOrder') ?? 'asc',
  );
  if (call.world.listing.reverse) sorted.reverse();
  return pageOf(call, sorted, size);
}

/** The secrets of the caller's account and the region, as the list knows them: it may lag. */
export function visible(call: Call): Secret[] {
  const { secrets, listing, now } = call.world;
  let source = secrets.secrets;
  if (listing.lagMilliseconds > 0) {
    const at = now() - listing.lagMilliseconds;
    source = secrets.history.findLast((snapshot) => snapshot.at <= at)?.secrets ?? secrets.history[0]?.secrets ?? [];
  }
  return source.filter((secret) => secret.accountId === call.caller.accountId && secret.region === call.region);
}

function sort(secrets: Secret[], by: string, order: string): Secret[] {
  const key = (secret: Secret): string | number => {
    if (by === 'name') return secret.name;
    if (by === 'last-changed-date') return secret.changedAt;
    if (by === 'last-accessed-date') return secret.lastAccessedAt ?? 0;
    return secret.createdAt;
  };
  const sorted = secrets.toSorted((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
  return order === 'desc' ? sorted.reverse() : sorted;
}

/** With `emptyFirstPage` the offset of a token is one too high, so that the first call has its own place. */
function pageOf(call: Call, all: readonly Secret[], size: number): Record<string, unknown> {
  const shift = call.world.listing.emptyFirstPage ? 1 : 0;
  const place = startOf(call);
  if (shift === 1 && place === 0) return { SecretList: [], NextToken: tokenAt(call, 1) };
  const start = place - shift;
  const end = start + size;
  return {
    SecretList: all.slice(start, end).map(listed),
    ...(end < all.length ? { NextToken: tokenAt(call, end + shift) } : {}),
  };
}
