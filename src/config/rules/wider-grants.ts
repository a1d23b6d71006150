import type { Draft, DraftScope } from '../draft.ts';
import { type Finding, warningAt } from '../finding.ts';
import { quote } from '../path.ts';
import { DEFAULT_ROLE, planesOf } from './scopes.ts';

const MOST_NAMES = 3;
const FIX = 'Use match: names there, grant them to the role, or keep them in a file of their own, with its own stack.';

/** With `match: tags`, a role that is granted one secret may read all: those that the file does not give it are told. */
export function widerGrants(draft: Draft): Finding[] {
  return draft.dataPlanes.flatMap((plane) => {
    const { match, path } = plane.settings.match === undefined ? draft.settings : plane.settings;
    if (match !== 'tags') return [];
    const secrets = draft.secrets.filter((secret) => planesOf(secret, draft).includes(plane));
    return plane.roles.flatMap(({ key }) => {
      const others = secrets.filter((secret) => !isFor(secret, key));
      // A role that is granted none gets no statement.
      if (others.length === 0 || others.length === secrets.length) return [];
      const message = `With match: tags, role ${quote(key)} of data plane ${quote(plane.key)} may also read what the file does not give it: ${listed(others)}.`;
      return [warningAt([...path, 'policy', 'match'], 'value', 'match-tags-wider', message, FIX)];
    });
  });
}

function isFor({ roles }: DraftScope, role: string): boolean {
  return roles === undefined ? role === DEFAULT_ROLE : roles.some(({ name }) => name === role);
}

function listed(scopes: readonly DraftScope[]): string {
  const names = scopes.slice(0, MOST_NAMES).map(({ name }) => quote(name));
  const more = scopes.length - names.length;
  return `${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}
