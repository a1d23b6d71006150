import type { ApplyResult } from '../apply/step.ts';
import type { Pair } from '../domain/pair.ts';
import { isBehind, isNotCompared } from '../plan/logical-changes.ts';
import type { Plan, SecretStatus } from '../plan/plan.ts';
import { code, codeBlock } from '../text/escape.ts';
import { type Section, tableSection, whole } from './layout.ts';
import { doneSecrets, withResult } from './plan-view.ts';

/**
 * The action's outputs that follow from the plan: counts, pairs and policy ARNs, as text.
 *
 * @param result of the apply: then the counts are of what was done; null: of what is planned.
 */
export function outputsOf(plan: Plan, result: ApplyResult | null): Record<string, string> {
  const done = result && doneSecrets(result);
  const counted = (...statuses: SecretStatus[]) =>
    plan.secrets.filter(({ status, name }) => statuses.includes(status) && (done === null || done.has(name))).length;
  return {
    'has-changes': String(isBehind(plan)),
    created: String(counted('create')),
    // What is adopted or restored existed before: it counts as updated.
    updated: String(counted('update', 'adopt', 'restore')),
    deleted: String(counted('delete')),
    unchanged: String(
      plan.secrets.filter(({ changes, status }) => changes.length === 0 && status !== 'refused').length,
    ),
    'not-compared': String(plan.secrets.filter(isNotCompared).length),
    pairs: JSON.stringify(pairRecord(plan, result)),
    'policy-arns': JSON.stringify(policyArns(plan)),
  };
}

/** GitHub keeps 1 MB of outputs of a job, in UTF-16: this many characters, less what other steps may put out. */
const MOST_CHARACTERS = 480_000;
/** Those that grow with the file. */
const LONG = ['pairs', 'policy-arns'] as const;

/**
 * Outputs that GitHub keeps, and the names of those that are in the plan file instead: GitHub fails a job whose outputs
 * are larger.
 */
export function fittingOutputs(
  outputs: Readonly<Record<string, string>>,
  planFile: string,
): { readonly outputs: Readonly<Record<string, string>>; readonly moved: readonly string[] } {
  const fitting = { ...outputs };
  const moved: string[] = [];
  for (const name of LONG) {
    const size = Object.values(fitting).reduce((sum, text) => sum + text.length, 0);
    if (size <= MOST_CHARACTERS) break;
    fitting[name] = `see ${planFile}`;
    moved.push(name);
  }
  return { outputs: fitting, moved };
}

function pairRecord(plan: Plan, result: ApplyResult | null): Record<string, Pair> {
  // Without a prototype: V8 then does not make a class of objects for each name.
  const known: Record<string, Pair> = Object.create(null);
  for (const { name, pair } of pairsOf(plan, result))
    if (pair) known[name] = { group: pair.group, key: pair.key, arn: pair.arn };
  return known;
}

/** Policies that exist once the plan is applied. */
function policyArns(plan: Plan): string[] {
  const arns = plan.roles.flatMap((role) =>
    role.policies.filter((policy) => policy.document !== null).map((policy) => policy.arn),
  );
  return [...new Set(arns)].sort();
}

export interface NamedPair {
  readonly name: string;
  /** null: known after apply. */
  readonly pair: Pair | null;
}

/** Every declared or granted secret with its pair, sorted by name; those of an apply's result where there is one. */
export function pairsOf(plan: Plan, result: ApplyResult | null): readonly NamedPair[] {
  return withResult(plan, result)
    .secrets.filter(({ status }) => !['orphaned', 'delete', 'refused'].includes(status))
    .map(({ name, pair }) => ({ name, pair }));
}

/** SECRET_GROUP once, SECRET_KEY for each secret. Nothing while no key is known. */
export function pairsSection(plan: Plan, pairs: readonly NamedPair[]): Section {
  if (pairs.every(({ pair }) => pair === null)) return whole('pairs', '');
  return tableSection({
    id: 'pairs',
    heading: [
      '### Pairs for your tasks',
      `${code('SECRET_GROUP')}, the same for every secret of this data plane:`,
      codeBlock(plan.group),
    ].join('\n\n'),
    columns: ['Secret', code('SECRET_KEY')],
    rows: pairs.map(({ name, pair }) => [code(name), pair ? code(pair.key) : '_known after apply_']),
    noun: 'pair',
  });
}
