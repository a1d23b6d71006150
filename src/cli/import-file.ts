import { Document, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { loadConfig } from '../config/load.ts';
import type { ActualSecret } from '../domain/actual.ts';
import { OWNERSHIP_PREFIX } from '../domain/ownership.ts';
import type { Problem } from '../domain/problem.ts';

/** The head of the file that is written. */
export interface ImportHead {
  readonly stack: string;
  readonly dataPlane: string;
  readonly region: string;
  readonly accountId: string;
  readonly role: string;
  /** Secrets that take their values from the environment, by name: those that `init` was asked for. */
  readonly declared?: Readonly<Record<string, string>>;
}

export interface ImportedFile {
  readonly text: string;
  /** Names in it, sorted. */
  readonly imported: readonly string[];
  /** Secrets that the file cannot hold, each with the reason. */
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

const SCHEMA = 'https://raw.githubusercontent.com/your-org/union-secrets/main/schema/union-secrets.schema.json';
const OPENING = ` yaml-language-server: $schema=${SCHEMA}
 Written by union-secrets. Values are never part of this file: \`value\` says where each comes from.`;
const ADOPTED = `
 Existing secrets are adopted as they are: \`value: manual\` leaves the value alone. Choose a source where values should come from
 somewhere: the comment at each one shows how.`;

/**
 * The file that adopts these secrets with everything that AWS shows of them but the value. What a file cannot hold is
 * skipped: the config's own rules decide.
 *
 * @throws Error if the head itself is not valid; the message is for people.
 */
export function importedFile(head: ImportHead, secrets: readonly ActualSecret[], file: string): ImportedFile {
  const skipped: Skipped[] = [];
  let left = [...secrets].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (;;) {
    const text = textOf(head, left);
    const errors = loadConfig(text, file).problems.filter(isOfASecret);
    if (errors.length === 0) return { text, imported: left.map(({ name }) => name), skipped };
    const reasons = new Map<string, string>();
    for (const { location, message, fix } of errors) {
      const name = location && nameAt(text, location.line);
      if (name === undefined || !left.some((secret) => secret.name === name)) throw new Error(`${message} ${fix}`);
      if (!reasons.has(name)) reasons.set(name, String(message));
    }
    skipped.push(...[...reasons].map(([name, reason]) => ({ name, reason })));
    left = left.filter(({ name }) => !reasons.has(name));
  }
}

/** The last of very many only says that there are more. */
function isOfASecret({ severity, code }: Problem): boolean {
  return severity === 'error' && code !== 'too-many-problems';
}

function textOf(head: ImportHead, secrets: readonly ActualSecret[]): string {
  const { stack, dataPlane, region, accountId, role, declared = {} } = head;
  const fromEnvironment = Object.entries(declared).map(([name, env]) => [name, { value: { env } }] as const);
  const document = new Document({
    version: 1,
    stack,
    dataPlanes: { [dataPlane]: { region, accountId, roles: { default: role } } },
    secrets: Object.fromEntries([
      ...fromEnvironment,
      ...secrets.map((secret) => [secret.name, entryOf(secret)] as const),
    ]),
  });
  document.commentBefore = `${OPENING}${secrets.length === 0 ? '' : ADOPTED}`;
  const entries = document.get('secrets');
  for (const { key, value } of isMap(entries) ? (entries.items as Pair<unknown, YAMLMap>[]) : []) {
    const source = value?.get('value', true);
    if (isScalar(source) && isScalar(key))
      source.comment = value?.has('rotation') ? ' set by its rotation' : suggestion(String(key.value));
  }
  // Without line breaks of its own: a description stays as it was.
  return document.toString({ lineWidth: 0 });
}

function entryOf(secret: ActualSecret): Record<string, unknown> {
  const tags = Object.entries(secret.tags)
    .filter(([key]) => !key.startsWith('aws:') && !key.startsWith(OWNERSHIP_PREFIX))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...(secret.description === '' ? {} : { description: secret.description }),
    value: 'manual',
    ...(tags.length === 0 ? {} : { tags: Object.fromEntries(tags) }),
    ...(secret.kmsKeyId === undefined ? {} : { kmsKeyId: secret.kmsKeyId }),
    ...(secret.rotationEnabled && secret.rotation ? { rotation: secret.rotation } : {}),
    adopt: true,
  };
}

/** What can be written in place of `manual`. */
function suggestion(name: string): string {
  const variable = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  const safe = /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
  return ` or { env: ${safe.slice(0, 255)} }, { file: <path> }; with generate, remove adopt`;
}

/** The secret whose entry a line of the file belongs to. */
function nameAt(text: string, line: number): string | undefined {
  const lines = text.split('\n').slice(0, line);
  const start = lines.indexOf('secrets:');
  const entry = start === -1 ? undefined : lines.slice(start + 1).findLast((one) => /^ {2}\S/.test(one));
  if (entry === undefined) return undefined;
  const key = entry.trim().replace(/:$/, '');
  return /^["']/.test(key) ? (JSON.parse(key.replace(/^'(.*)'$/, (_, inner) => JSON.stringify(inner))) as string) : key;
}
