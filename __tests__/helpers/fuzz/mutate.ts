import type { Random } from './random.ts';

/** Texts that programs stumble over. */
const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  '\n',
  '\u2028',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '::error::x',
  '##[group]',
  '<!-- x -->',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
  '${{ secrets.X }}',
  'null',
  'NaN',
  '1e999',
  '-0',
  'ünï/cødé',
  '\u{1f511}',
  'arn:aws:secretsmanager:::',
  'arn::::::',
  '%',
  '%ZZ',
  'a'.repeat(5_000),
  '('.repeat(500),
];
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null], { a: null }],
  ...ODD_TEXTS,
];

/** Text or bytes with a few bytes or pieces changed. */
export function mutateBytes(bytes: Uint8Array, random: Random, pieces: readonly string[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(result.length + 1);
    const to = Math.min(result.length, at + 1 + random.below(random.next() < 0.2 ? 200 : 8));
    const put = newBytes(result, random, pieces);
    const end = random.next() < 0.5 ? at : to;
    result = Buffer.concat([result.subarray(0, at), put, result.subarray(end)]);
  }
  return random.next() < 0.05 ? result.subarray(0, random.below(result.length + 1)) : result;
}

function newBytes(all: Buffer, random: Random, pieces: readonly string[]): Buffer {
  const kind = random.below(5);
  if (kind === 0) return Buffer.from([random.below(256)]);
  if (kind === 1) return Buffer.alloc(0);
  if (kind === 2) return Buffer.from(random.pick(ODD_TEXTS).slice(0, 50));
  if (kind === 3) {
    const from = random.below(all.length + 1);
    return Buffer.from(all.subarray(from, from + random.below(80)));
  }
  return Buffer.from(random.pick(pieces));
}

/** Data of the right form with one or a few places changed: another type, an odd text, a key too many or too few. */
export function mutateData(data: unknown, random: Random): unknown {
  let result = structuredClone(data);
  for (let left = 1 + random.below(3); left > 0; left--) {
    const places = placesIn(result);
    if (places.length === 0) return random.pick(ODD_VALUES);
    const { parent, key } = random.pick(places);
    result = structuredClone(result);
    changeAt(result, parent, key, random);
  }
  return result;
}

interface Place {
  /** Keys that lead to the parent. */
  readonly parent: readonly string[];
  readonly key: string;
}

function placesIn(data: unknown, parent: readonly string[] = []): Place[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => [{ parent, key }, ...placesIn(value, [...parent, key])]);
}

function changeAt(root: unknown, parent: readonly string[], key: string, random: Random): void {
  let at = root as Record<string, unknown>;
  for (const step of parent) at = at[step] as Record<string, unknown>;
  const value = at[key];
  switch (random.below(7)) {
    case 0:
      if (Array.isArray(at)) at.splice(Number(key), 1);
      else delete at[key];
      return;
    case 1:
      put(at, random.pick(ODD_TEXTS) || 'x', value);
      return;
    case 2:
      at[key] = Array.from({ length: 1 + random.below(60) }, () => value);
      return;
    case 3:
      at[key] = nested(value, random.below(80));
      return;
    case 4:
      at[key] = typeof value === 'string' ? spoiled(value, random) : random.pick(ODD_VALUES);
      return;
    case 5:
      at[key] = { [random.pick(['a', 'env', 'name', '0', '__proto__'])]: value };
      return;
    default:
      at[key] = random.pick(ODD_VALUES);
  }
}

function put(at: Record<string, unknown>, key: string, value: unknown): void {
  // Also `__proto__`, as JSON and YAML would.
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}

function nested(value: unknown, depth: number): unknown {
  let result = value;
  for (let left = depth; left > 0; left--) result = left % 2 === 0 ? [result] : { a: result };
  return result;
}

function spoiled(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)}${random.pick(ODD_TEXTS).slice(0, 600)}${text.slice(at + random.below(3))}`;
}
