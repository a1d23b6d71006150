import { textAt } from './json.ts';

/** Which comment it is (stack and data plane), and which run wrote it. */
export interface Marker {
  readonly stack: string;
  readonly dataPlane: string;
  /** GITHUB_RUN_ID: digits, growing. */
  readonly runId: string;
  /** GITHUB_RUN_ATTEMPT, from 1. */
  readonly attempt: number;
  /** Of the comment of a completed apply: the commit that was applied. */
  readonly applied?: string;
}

/**
 * The first line of our comment, which GitHub does not show:
 * `<!-- union-secrets: stack=ml data-plane=production run=123 attempt=1 -->`.
 */
export function renderMarker(marker: Marker): string {
  const { stack, dataPlane, runId, attempt, applied } = marker;
  const done = applied === undefined ? '' : ` applied=${encode(applied)}`;
  return `<!-- union-secrets: stack=${encode(stack)} data-plane=${encode(dataPlane)} run=${encode(runId)} attempt=${attempt}${done} -->`;
}

const PATTERN =
  /^<!-- union-secrets: stack=(\S+) data-plane=(\S+) run=(\S+) attempt=(\d+)(?: applied=([0-9a-f]{40,64}))? -->\s*$/;

/** The marker of a comment's text, or null where it is not one of ours. Only the first line counts. */
export function readMarker(body: string): Marker | null {
  const match = PATTERN.exec(body.split('\n', 1)[0] ?? '');
  if (match === null) return null;
  const [stack, dataPlane, runId, attempt] = match.slice(1, 5).map(decode);
  const applied = match[5];
  if (stack === undefined || dataPlane === undefined || runId === undefined || attempt === undefined) return null;
  return { stack, dataPlane, runId, attempt: Number(attempt), ...(applied === undefined ? {} : { applied }) };
}

export function sameComment(one: Marker, other: Marker): boolean {
  return one.stack === other.stack && one.dataPlane === other.dataPlane;
}

/** Whether a comment or an issue was written by a login. */
export function isBy(item: unknown, login: string): boolean {
  const author = textAt(item, 'user', 'login');
  return author !== null && plainLogin(author) === plainLogin(login);
}

/** GraphQL shows some apps without the `[bot]` that REST shows; logins do not differ by case. */
export function plainLogin(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** Negative: `one` was written by an earlier run than `other`. A run id that is no number counts as the earliest. */
export function compareRuns(one: Marker, other: Marker): number {
  const [a, b] = [runNumber(one.runId), runNumber(other.runId)];
  if (a !== b) return a < b ? -1 : 1;
  return one.attempt - other.attempt;
}

function runNumber(runId: string): bigint {
  return /^\d{1,30}$/.test(runId) ? BigInt(runId) : -1n;
}

/** Percent-encodes all that could end the HTML comment, the line or the value: what is left has no `--`, `>` or space. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-)|^-|-$/g, '%2D');
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined; // someone else's text in the place of ours
  }
}
