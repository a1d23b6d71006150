import { canonicalJson } from '../domain/canonical-json.ts';
import { type PolicyScope, policyDocument, secretOfResource, WHOLE_STACK } from './document.ts';
import { policyMeaning, type StatementMeaning } from './meaning.ts';

/** What a policy in AWS lets its role read, seen with our eyes. */
export interface GrantsInPolicy {
  /** Secrets granted in our own form; WHOLE_STACK for the statement on our tags. */
  readonly secrets: readonly string[];
  /** Resources that someone else wrote into it: anything not in our form. */
  readonly others: readonly string[];
}

/** Reads which secrets a document grants. A statement with another effect than Allow grants nothing. */
export function grantsInPolicy(scope: PolicyScope, document: unknown): GrantsInPolicy {
  const secrets = new Set<string>();
  const others = new Set<string>();
  const wholeStack = meaningOfWholeStack(scope);
  for (const statement of policyMeaning(document)?.statements ?? []) {
    const rest = JSON.parse(statement.rest) as Rest;
    if (rest.Effect !== 'Allow' || only(rest, 'kms:decrypt')) continue;
    if (canonicalJson(statement) === canonicalJson(wholeStack)) {
      secrets.add(WHOLE_STACK);
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
  return { secrets: [...secrets].sort(), others: [...others].sort() };
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
  return policyMeaning(policyDocument(scope, [{ name: WHOLE_STACK, keys: [] }]))?.statements[0];
}
