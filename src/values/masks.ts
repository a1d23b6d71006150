import type { DesiredState } from '../domain/desired.ts';
import { parseJson } from '../domain/json.ts';
import { partitionOf, secretGroup } from '../domain/pair.ts';
import type { SecretValue } from '../domain/secret-value.ts';

/** Lines of a value shorter than this are not masked: a `{` or `---` would blacken every log. */
const SHORTEST_LINE = 4;
/** Members of a JSON value shorter than this are not masked, but for those whose names say that they are secret. */
const SHORTEST_MEMBER = 6;
const SHORTEST_SECRET_MEMBER = 4;
const SECRET_NAME = /pass|pwd|token|secret|key|credential/i;

/** Words that the file itself says: found in a member of a JSON value, they are no secret. */
export type OwnWords = ReadonlySet<string>;

/** A text to hide, and which part of the value it is, such as `member "region"`. */
export interface Mask {
  readonly text: string;
  readonly part: string;
}

/** What a file says of its place, its roles and its secrets. All of it is in outputs and reports. */
export function ownWordsOf({ region, accountId, stack, dataPlane, roles, secrets, grants }: DesiredState): OwnWords {
  const partition = partitionOf(region);
  const iam = `arn:${partition}:iam::${accountId}`;
  return new Set([
    region,
    accountId,
    stack,
    dataPlane,
    secretGroup(partition, region, accountId),
    ...roles.flatMap(({ key, name, arn, policyName, policyPath }) => [
      ...[key, name, arn ?? `${iam}:role/${name}`],
      ...[policyName, policyPath, `${iam}:policy${policyPath}${policyName}`],
    ]),
    ...secrets.map(({ name }) => name),
    ...grants.map(({ name }) => name),
  ]);
}

/**
 * Texts to hide in logs for a value: the value where it is one line; otherwise each of its lines (the runner would split
 * it and mask even a `{`); for JSON also each member in it, as it is and as JSON writes it. Members that are no secret by
 * their place are left: short ones, numbers, and the file's own words.
 */
export function masksFor(value: SecretValue, ownWords: OwnWords = new Set()): Mask[] {
  const text = value.reveal();
  const masks = new Map<string, string>();
  const add = (mask: string, part: string) => {
    if (mask !== '' && !masks.has(mask)) masks.set(mask, part);
  };
  const leaves = jsonLeaves(text);
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) {
    if (text.trim() !== '') add(text, 'the value');
    add(text.trim(), 'the value');
  } else {
    lines.forEach((line, index) => {
      const part = line.trim();
      const isHarmless = ownWords.has(part) || (leaves.length > 0 && !isSecretMember(bare(part), '', ownWords));
      if (part.length >= SHORTEST_LINE && !isHarmless) add(part, `line ${index + 1}`);
    });
  }
  for (const { name, path, leaf } of leaves) {
    const part = path === '' ? 'the value' : `member "${path}"`;
    for (const line of [...leaf.split(/\r\n|\r|\n/), JSON.stringify(leaf).slice(1, -1)].map((one) => one.trim()))
      if (path === '' ? line.length >= SHORTEST_LINE : isSecretMember(line, name, ownWords)) add(line, part);
  }
  return [...masks].map(([mask, part]) => ({ text: mask, part }));
}

/** Lines that are not masked here, but by the runner where the value is a GitHub secret. */
export function linesOf(value: SecretValue): Mask[] {
  const lines = value
    .reveal()
    .trim()
    .split(/[\r\n]+/);
  if (lines.length === 1) return [];
  return lines
    .map((line, index) => ({ text: line.trim(), part: `line ${index + 1}` }))
    .filter(({ text }) => text !== '');
}

/** Characters by which texts are looked up: few texts share that many. */
const START = 4;

/** Those of the texts that are in `text`: one walk over it, however many there are. */
export function textsIn(text: string, texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const byStart = new Map<string, string[]>();
  for (const one of texts) {
    const start = one.slice(0, START);
    if (start.length < START) {
      if (text.includes(one)) found.add(one);
    } else if (byStart.get(start)?.push(one) === undefined) byStart.set(start, [one]);
  }
  for (let at = 0; at + START <= text.length; at++)
    for (const one of byStart.get(text.slice(at, at + START)) ?? []) if (text.startsWith(one, at)) found.add(one);
  return found;
}

function isSecretMember(text: string, name: string, ownWords: OwnWords): boolean {
  if (ownWords.has(text)) return false;
  if (SECRET_NAME.test(name)) return text.length >= SHORTEST_SECRET_MEMBER;
  return text.length >= SHORTEST_MEMBER && !isNumber(text);
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}

/** A line of JSON without its punctuation, if it holds one element of a list alone. */
function bare(line: string): string {
  const isPunctuation = (at: number) => '"[]{},'.includes(line.charAt(at));
  let [start, end] = [0, line.length];
  while (start < end && isPunctuation(start)) start++;
  while (end > start && isPunctuation(end - 1)) end--;
  return line.slice(start, end);
}

interface Leaf {
  /** The nearest key above it, which says what it is. */
  readonly name: string;
  readonly path: string;
  readonly leaf: string;
}

/** Strings and numbers in a JSON value, also in JSON that is itself a string of it. */
function jsonLeaves(text: string): Leaf[] {
  const found: Leaf[] = [];
  const pending: { name: string; path: string; node: unknown }[] = [{ name: '', path: '', node: jsonIn(text) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, path, node } = next;
    if (typeof node === 'string' || typeof node === 'number') {
      found.push({ name, path, leaf: String(node) });
      if (typeof node === 'string') pending.push({ name, path, node: jsonIn(node) });
    } else if (Array.isArray(node))
      pending.push(...node.map((item, index) => ({ name, path: `${path}[${index}]`, node: item })));
    else if (typeof node === 'object' && node !== null)
      for (const [key, member] of Object.entries(node))
        pending.push({ name: key, path: path === '' ? key : `${path}.${key}`, node: member });
  }
  return found;
}

/** What a text says as JSON, where it begins as JSON of more than a number or a word. */
export function jsonIn(text: string): unknown {
  return /^\s*[[{"]/.test(text) ? parseJson(text) : undefined;
}
