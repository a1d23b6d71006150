import { findFiles } from '../../code-check/find-files.ts';
import { dropsGroup } from '../../code-check/sdk/flytekit-versions.ts';
import { MAX_BYTES, REQUIREMENT_FILES, requirementsIn } from '../../code-check/sdk/requirements.ts';
import { type Check, check } from './check.ts';

const TITLE = 'Version of flytekit';

/** Looks through the files that say which Python packages are installed. */
export async function checkFlytekit(workspace: string): Promise<Check[]> {
  const { files, skipped } = await findFiles(workspace, REQUIREMENT_FILES, MAX_BYTES);
  const all = files.flatMap(({ path, text }) => requirementsIn(path, text).map((one) => ({ ...one, path })));
  const found = all
    .filter(({ name }) => name === 'flytekit')
    .map(({ path, specifiers: version }) => ({ path, version }));
  const withUnion = all.some(({ name }) => name === 'union');
  const wrong = found.filter(({ version }) => dropsGroup(version));
  const unread = skipped.length === 0 ? '' : ` (${skipped.join(' ')})`;
  if (wrong.length > 0) {
    const why = withUnion ? '' : ' (only where `union` is installed too, which was not seen here)';
    return [
      check(
        'flytekit',
        TITLE,
        withUnion ? 'broken' : 'warning',
        `flytekit 1.13.2 to 1.15.1 with \`union\` drops the group and finds no such secret${why}: ${told(wrong)}`,
        `Install flytekit 1.15.2 or newer: change ${[...new Set(wrong.map(({ path }) => path))].join(', ')}.`,
      ),
    ];
  }
  if (found.length === 0) return [check('flytekit', TITLE, 'ok', `No file here says which one is installed${unread}`)];
  return [check('flytekit', TITLE, 'ok', `${told(found)}${unread}`)];
}

function told(found: readonly { readonly path: string; readonly version: string }[]): string {
  return [...new Set(found.map(({ path, version }) => `${path}: ${version || 'any'}`))].join('; ');
}
