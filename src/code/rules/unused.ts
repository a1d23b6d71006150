import { nameOfKey } from '../arn-text.ts';
import type { Finding } from '../finding.ts';
import { quote } from '../quote.ts';
import { type RuleInput, textOf } from './draft.ts';
import { pairUses } from './pair.ts';

const WORDS = /[A-Za-z0-9/_+=.@-]+/g;

/**
 * Secrets of the file that no code uses. Says nothing unless the code surely uses others, and all that it uses is known:
 * a repository that holds only the config, or code that computes its keys, is no reason for a note.
 */
export function findUnused(
  input: RuleInput,
  files: readonly { readonly path: string; readonly text: string }[],
): Finding[] {
  const { context, judge } = input;
  const uses = pairUses(input).map(({ group, key }) => ({ group: textOf(group?.value), key: textOf(key?.value) }));
  const known = uses.filter(({ group, key }) => judge.isAws(group, key) && key !== undefined);
  if (known.length === 0) return [];
  if (uses.some(({ group, key }) => (group === undefined || judge.isAws(group, key)) && key === undefined)) return [];
  if (uses.some(({ group, key }) => group === undefined && key !== null)) return [];
  if (
    input.facts.some(
      ({ requests, reads }) =>
        requests.some(({ request }) => !request.complete) ||
        reads.some(({ read }) => read.kind === 'get' && !read.complete),
    )
  )
    return [];
  const mentioned = mentions(files, context.generatedModule);
  return context.secrets
    .filter(({ name, declared }) => declared !== 'none' && !mentioned.has(name))
    .map(({ name, declared, location }) => ({
      rule: 'unused-secret',
      severity: 'note',
      message: `No Python code that was checked uses ${quote(name)}.`,
      mend:
        declared === 'grant'
          ? 'Remove the grant if nothing else needs it: fewer grants, less to lose.'
          : 'Remove it from the file if nothing else needs it.',
      location: location ?? { file: context.configPath, line: 1, column: 1 },
      secret: name,
    }));
}

/** Names in the text of the code, whatever stands around them. */
function mentions(
  files: readonly { readonly path: string; readonly text: string }[],
  generatedModule: string | null,
): Set<string> {
  const names = new Set<string>();
  for (const { path, text } of files) {
    if (path === generatedModule) continue;
    for (const [word] of text.matchAll(WORDS)) {
      names.add(word);
      const name = nameOfKey(word);
      if (name !== null) names.add(name);
    }
  }
  return names;
}
