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
  return withResult(plan, result)
    .secrets.filter(({ status }) => !['orphaned', 'delete', 'refused'].includes(status))
    .map(({ name, pair }) => ({ name, pair }));
}

/** The plan with what is known once it is applied: pairs, and until when deleted secrets can be restored. */
export function withResult(plan: Plan, result: ApplyResult | null): Plan {
  if (result === null) return plan;
  const { pairs, restorableUntil = {} } = result;
  const secrets = plan.secrets.map((secret) => {
    const { name } = secret;
    const until = Object.hasOwn(restorableUntil, name) ? restorableUntil[name] : secret.restorableUntil;
    return {
      ...secret,
      ...(Object.hasOwn(pairs, name) ? { pair: pairs[name] ?? null } : {}),
      ...(until === undefined ? {} : { restorableUntil: until }),
    };
  });
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
