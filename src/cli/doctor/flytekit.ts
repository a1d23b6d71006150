import { findFiles } from '../../code-check/find-files.ts';
import { type Check, check } from './check.ts';
import { namesUnion, REQUIREMENT_FILES, versionsIn } from './requirements.ts';

/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
const FIRST_BROKEN = [1, 13, 2];
const FIRST_FIXED = [1, 15, 2];
/** Stand for whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];

/** Lock files grow large. */
const MAX_BYTES = 16 * 1_048_576;

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

/** Whether the newest version that the specifiers allow is one that does not work. */
export function isBroken(specifiers: string): boolean {
  const exact = /^={2,3}\s*([\d.]+[^,*]*)$/.exec(specifiers.trim())?.[1];
  if (exact !== undefined) return isBetween(partsOf(exact));
  return BROKEN.some((version) => allows(specifiers, version)) && !LATER.some((version) => allows(specifiers, version));
}

function isBetween(version: readonly number[]): boolean {
  return compare(version, FIRST_BROKEN) >= 0 && compare(version, FIRST_FIXED) < 0;
}

/** PEP 440 as far as pins of flytekit need it, and poetry's caret. What it does not know forbids nothing. */
function allows(specifiers: string, version: string): boolean {
  const candidate = partsOf(version);
  return specifiers
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '*')
    .every((one) => {
      const [, operator = '==', text = ''] = /^(===?|~=|!=|<=|>=|<|>|\^|~)?\s*v?([\d.]+\*?)/.exec(one) ?? [];
      if (text === '') return true;
      const bound = partsOf(text.replace(/\.?\*$/, ''));
      const startsSo = (length: number) => bound.slice(0, length).every((part, index) => candidate[index] === part);
      const difference = compare(candidate, bound);
      switch (operator) {
        case '==':
        case '===':
          return text.endsWith('*') ? startsSo(bound.length) : difference === 0;
        case '!=':
          return text.endsWith('*') ? !startsSo(bound.length) : difference !== 0;
        case '<':
          return difference < 0;
        case '<=':
          return difference <= 0;
        case '>':
          return difference > 0;
        case '>=':
          return difference >= 0;
        case '~=':
          return difference >= 0 && startsSo(bound.length - 1);
        case '~':
          return difference >= 0 && startsSo(Math.min(bound.length, 2));
        case '^':
          return difference >= 0 && startsSo(1);
        default:
          return true;
      }
    });
}

function partsOf(version: string): number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
