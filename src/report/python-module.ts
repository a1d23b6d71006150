import { createHash } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import { pythonString } from '../text/escape.ts';
import type { NamedPair } from './pairs.ts';

/** Black's line length. */
const LINE = 88;

/**
 * A typed Python module of constants that tasks import instead of copying keys: SECRET_GROUP, and one key for each secret,
 * called after it. Formatted as Black does; the same plan and pairs give the same bytes.
 *
 * @param pairs a secret whose key is not known yet becomes a comment.
 */
export function pythonModule(plan: Plan, pairs: readonly NamedPair[]): string {
  const sorted = [...pairs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const identifiers = identifiersOf(sorted.map(({ name }) => name));
  const constants = sorted.map(({ name, pair }) => {
    const identifier = identifiers.get(name) ?? '';
    return pair ? constant(identifier, pair.key) : `# ${identifier} is known after apply.`;
  });
  const blocks = [docstring(plan), 'from typing import Final', constant('SECRET_GROUP', plan.group)];
  return `${[...blocks, ...(constants.length > 0 ? [constants.join('\n')] : [])].join('\n\n')}\n`;
}

function docstring({ stack, dataPlane, source }: Plan): string {
  return `"""Secrets of stack ${inDocstring(stack)} on data plane ${inDocstring(dataPlane)}.

Written by union-secrets. Edit its file, not this one:
${inDocstring(source)}

With flytekit:

    Secret(
        group=SECRET_GROUP,
        key=...,
        mount_requirement=Secret.MountType.FILE,
    )

With Flyte 2:

    flyte.Secret(
        group=SECRET_GROUP,
        key=...,
        mount=pathlib.Path("/etc/flyte/secrets"),
    )
"""`;
}

function inDocstring(text: string): string {
  return pythonString(text).slice(1, -1);
}

/** Black puts a text that does not fit on the line into parentheses. */
function constant(identifier: string, value: string): string {
  const head = `${identifier}: Final[str] = `;
  const text = pythonString(value);
  return head.length + text.length <= LINE ? `${head}${text}` : `${head}(\n    ${text}\n)`;
}

/**
 * An identifier for each name: `ml/openai-api-key` is `ML_OPENAI_API_KEY`. Names that would share one get a part of their
 * own digest, all of them: a constant never comes to mean another secret.
 */
export function identifiersOf(names: readonly string[]): ReadonlyMap<string, string> {
  const plain = Map.groupBy(names, plainIdentifier);
  const identifiers = new Map<string, string>();
  for (const [identifier, same] of plain) {
    const [only = ''] = same;
    const usable = identifier.length <= LONGEST && !RESERVED.has(identifier);
    if (same.length === 1 && usable) identifiers.set(only, identifier);
    else for (const name of same) identifiers.set(name, `${identifier.slice(0, LONGEST)}_${digest(name)}`);
  }
  return distinct(identifiers) ? identifiers : new Map(names.map((name) => [name, `SECRET_${digest(name, 64)}`]));
}

/** Longer ones are cut: Black would break the line within the type. */
const LONGEST = 50;

/** Constants of the module itself. Python's keywords are in lower case, or begin with one capital. */
const RESERVED: ReadonlySet<string> = new Set(['SECRET_GROUP']);

function plainIdentifier(name: string): string {
  const words = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  if (words === '') return 'SECRET';
  return /^\d/.test(words) ? `SECRET_${words}` : words;
}

function digest(name: string, length = 8): string {
  return createHash('sha256').update(name).digest('hex').slice(0, length).toUpperCase();
}

function distinct(identifiers: ReadonlyMap<string, string>): boolean {
  return new Set(identifiers.values()).size === identifiers.size;
}
