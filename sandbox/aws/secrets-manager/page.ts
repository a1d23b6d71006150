import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { optionalText } from './validate.ts';

/** One page of `all`, starting where the request's NextToken says. */
export function page<T>(call: Call, all: readonly T[], size: number): { items: T[]; token: string | undefined } {
  const start = startOf(call);
  const end = start + size;
  return { items: all.slice(start, end), token: end < all.length ? tokenAt(call, end) : undefined };
}

/** Tokens are bound to the operation and opaque. */
export function tokenAt(call: Call, offset: number): string {
  return Buffer.from(JSON.stringify([call.operation, call.region, offset])).toString('base64url');
}

export function startOf(call: Call): number {
  const token = optionalText(call.input, 'NextToken');
  if (token === undefined) return 0;
  try {
    const [operation, region, offset] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [
      string,
      string,
      number,
    ];
    if (operation === call.operation && region === call.region && Number.isInteger(offset)) return offset;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw clientError('InvalidNextTokenException', 'The NextToken value is invalid.');
}
