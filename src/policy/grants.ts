import { canonicalJson } from '../domain/canonical-json.ts';
import { secretOfResource } from './document.ts';
import { policyMeaning } from './meaning.ts';

/** What a policy in AWS lets its role read, seen with our eyes. */
export interface GrantsInPolicy {
  /** Secrets granted in our own form. */
  readonly secrets: readonly string[];
  /** Resources that someone else wrote into it: anything not in our form. */
  readonly others: readonly string[];
}

/** Reads which secrets a document grants. A statement with another effect than Allow grants nothing. */
export function grantsInPolicy(group: string, document: unknown): GrantsInPolicy {
  const secrets = new Set<string>();
  const others = new Set<string>();
  for (const statement of policyMeaning(document)?.statements ?? []) {
    const rest = JSON.parse(statement.rest) as { Effect?: unknown; Action?: readonly string[]; NotResource?: unknown };
    if (rest.Effect !== 'Allow') continue;
    const readsOnly =
      rest.Action?.length === 1 && rest.Action[0] === 'secretsmanager:getsecretvalue' && !('Condition' in rest);
    if ('NotResource' in rest) others.add(`everything but ${canonicalJson(rest.NotResource)}`);
    for (const resource of statement.resources) {
      const name = readsOnly ? secretOfResource(group, resource) : undefined;
      if (name === undefined) others.add(resource);
      else secrets.add(name);
    }
  }
  return { secrets: [...secrets].sort(), others: [...others].sort() };
}
