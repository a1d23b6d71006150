import { canonicalJson } from '../domain/canonical-json.ts';
import { type PolicyScope, policyDocument, type ReadTarget, secretOfResource } from './document.ts';
import { policyMeaning, type StatementMeaning } from './meaning.ts';

/** What a policy in AWS lets its role read, seen with our eyes. */
export interface GrantsInPolicy {
  /** What is granted in our own form; the secrets sorted by name. */
  readonly targets: readonly ReadTarget[];
  /** Resources that someone else wrote into it: anything not in our form. */
  readonly others: readonly string[];
}

/** Reads which secrets a document grants. A statement with another effect than Allow grants nothing. */
export function grantsInPolicy(scope: PolicyScope, document: unknown): GrantsInPolicy {
  const secrets = new Set<string>();
  const others = new Set<string>();
  let stack = false;
  const wholeStack = meaningOfWholeStack(scope);
  for (const statement of policyMeaning(document)?.statements ?? []) {
    const rest = JSON.parse(statement.rest) as Rest;
    if (rest.Effect !== 'Allow' || only(rest, 'kms:decrypt')) continue;
    if (canonicalJson(statement) === canonicalJson(wholeStack)) {
      stack = true;
      continue;
    }
    if ('NotResource' in rest) others.add(`everything but ${canonicalJson(rest.NotResource)}`);
    const readsOnly = only(rest, 'secretsmanager:getsecretvalue') && !('Condition' in rest);
    for (const resource of statement.resources) {
      const name = readsOnly ? secretOfResource(scope.place.group, resource) : undefined;
      if (name === undefined) others.add(resource);
      else secrets.add(name);
    }
  }
  const named = [...secrets].sort().map((name) => ({ kind: 'secret', name }) as const);
  return { targets: [...(stack ? [{ kind: 'stack' } as const] : []), ...named], others: [...others].sort() };
}

/** Names of the secrets among them. */
export function namesOf(targets: readonly ReadTarget[]): string[] {
  return targets.flatMap((target) => (target.kind === 'secret' ? [target.name] : []));
}

interface Rest {
  readonly Effect?: unknown;
  readonly Action?: readonly string[];
  readonly NotResource?: unknown;
}

function only({ Action }: Rest, action: string): boolean {
  return Action?.length === 1 && Action[0] === action;
}

function meaningOfWholeStack(scope: PolicyScope): StatementMeaning | undefined {
  return policyMeaning(policyDocument(scope, [{ kind: 'stack', keys: [] }]))?.statements[0];
}
