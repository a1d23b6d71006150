import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { invalid, optionalText } from './validate.ts';

/** One page by Marker and MaxItems (default 100), with the paging members of the answer. */
export function page<T>(call: Call, all: readonly T[]): { items: T[]; paging: Record<string, unknown> } {
  const size = Number(optionalText(call.input, 'MaxItems') ?? 100);
  if (!Number.isInteger(size) || size < 1)
    throw invalid('maxItems', 'Member must have value greater than or equal to 1', String(size));
  if (size > 1000) throw invalid('maxItems', 'Member must have value less than or equal to 1000', String(size));
  const start = startOf(call);
  const end = start + Math.min(size, call.world.listing.pageSize);
  const more = end < all.length;
  return {
    items: all.slice(start, end),
    paging: {
      IsTruncated: more,
      ...(more ? { Marker: Buffer.from(`${call.operation}/${end}`).toString('base64url') } : {}),
    },
  };
}

function startOf(call: Call): number {
  const marker = optionalText(call.input, 'Marker');
  if (marker === undefined) return 0;
  const [operation, offset] = Buffer.from(marker, 'base64url').toString().split('/');
  if (operation !== call.operation || !/^\d+$/.test(offset ?? ''))
    throw clientError('ValidationError', 'Invalid Marker.');
  return Number(offset);
}
