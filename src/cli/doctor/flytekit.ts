import { findFiles } from '../../code-check/find-files.ts';
import { isBroken, MAX_BYTES, namesUnion, REQUIREMENT_FILES, versionsIn } from '../../code-check/sdk/requirements.ts';
import { type Check, check } from './check.ts';

const TITLE = 'Version of flytekit';

/** Looks through the files that say which Python packages are installed. */
export async function checkFlytekit(workspace: string): Promise<Check[]> {
  const { files, skipped } = await findFiles(workspace, REQUIREMENT_FILES, MAX_BYTES);
  const found = files.flatMap(({ path, text }) => versionsIn(path, text).map((version) => ({ path, version })));
  const withUnion = files.some(({ path, text }) => namesUnion(path, text));
  const wrong = found.filter(({ version }) => isBroken(version));
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
