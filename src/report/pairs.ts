import type { ApplyResult } from '../apply/result.ts';
import type { Pair } from '../domain/pair.ts';
import type { Plan } from '../plan/plan.ts';
import { code, codeBlock } from '../text/escape.ts';
import { tableSection } from './blocks.ts';
import { type Section, whole } from './layout.ts';

export interface NamedPair {
  readonly name: string;
  /** null: known after apply. */
  readonly pair: Pair | null;
}

/** Every declared or granted secret with its pair, sorted by name; those of an apply's result where there is one. */
export function pairsOf(plan: Plan, result: ApplyResult | null): readonly NamedPair[] {
  return withPairs(plan, result)
    .secrets.filter(({ status }) => !['orphaned', 'delete', 'refused'].includes(status))
    .map(({ name, pair }) => ({ name, pair }));
}

/** The plan with the pairs that are known once it is applied. */
export function withPairs(plan: Plan, result: ApplyResult | null): Plan {
  if (result === null) return plan;
  const { pairs } = result;
  const secrets = plan.secrets.map((secret) =>
    Object.hasOwn(pairs, secret.name) ? { ...secret, pair: pairs[secret.name] ?? null } : secret,
  );
  return { ...plan, secrets };
}

/** SECRET_GROUP once, SECRET_KEY for each secret. Nothing while no key is known. */
export function pairsSection(plan: Plan, pairs: readonly NamedPair[]): Section {
  if (pairs.every(({ pair }) => pair === null)) return whole('pairs', '');
  return tableSection({
    id: 'pairs',
    heading: [
      '### Pairs for your tasks',
      '`SECRET_GROUP`, the same for every secret of this data plane:',
      codeBlock(plan.group),
    ].join('\n\n'),
    columns: ['Secret', '`SECRET_KEY`'],
    rows: pairs.map(({ name, pair }) => [code(name), pair ? code(pair.key) : '_known after apply_']),
    noun: 'pair',
  });
}
