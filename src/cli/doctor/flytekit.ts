import { findFiles } from '../../code/find-files.ts';
import { type Check, check } from './check.ts';

/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
const FIRST_BROKEN = [1, 13, 2];
const FIRST_FIXED = [1, 15, 2];
/** Stand for whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];

const FILES = ['**/requirements*.txt', '**/requirements/*.txt', '**/pyproject.toml', '**/poetry.lock', '**/uv.lock'];

const TITLE = 'Version of flytekit';

/** Looks through the files that say which Python packages are installed. */
export async function checkFlytekit(workspace: string): Promise<Check[]> {
  const { files } = await findFiles(workspace, FILES);
  const found = files.flatMap(({ path, text }) => versionsIn(path, text).map((version) => ({ path, version })));
  const withUnion = files.some(({ text }) => /^\s*["']?union\b(?![-.\w])|^name = "union"$/m.test(text));
  const wrong = found.filter(({ version }) => isBroken(version));
  if (wrong.length > 0) {
    const [first] = wrong;
    const places = wrong.map(({ path, version }) => `${path}: ${version}`).join('; ');
    const why = withUnion ? '' : ' (only where `union` is installed too, which was not seen here)';
    return [
      check(
        'flytekit',
        TITLE,
        withUnion ? 'broken' : 'warning',
        `flytekit 1.13.2 to 1.15.1 with \`union\` drops the group and finds no such secret${why}: ${places}`,
        `Install flytekit 1.15.2 or newer${first === undefined ? '' : `: change ${first.path}`}.`,
      ),
    ];
  }
  if (found.length === 0)
    return [check('flytekit', TITLE, 'ok', 'No requirements, pyproject.toml, poetry.lock or uv.lock names flytekit')];
  return [check('flytekit', TITLE, 'ok', found.map(({ path, version }) => `${path}: ${version || 'any'}`).join('; '))];
}

/** What a file says of flytekit: specifiers such as `>=1.14,<1.15`, or `==1.14.0` of a lock file. */
export function versionsIn(path: string, text: string): string[] {
  if (/\.lock$/.test(path))
    return [...text.matchAll(/^name = "flytekit"\r?\nversion = "([^"\n]+)"/gm)].map(([, version]) => `==${version}`);
  if (/\.toml$/.test(path)) {
    const listed = [...text.matchAll(/["']flytekit(?:\[[^\]"']*\])?\s*([^"';]*)(?:;[^"']*)?["']/g)].map(
      ([, spec = '']) => spec,
    );
    const keyed = [...text.matchAll(/^flytekit\s*=\s*(?:\{[^}\n]*\bversion\s*=\s*)?["']([^"'\n]+)["']/gm)].map(
      ([, spec = '']) => spec,
    );
    return [...listed, ...keyed].map((spec) => spec.trim());
  }
  return [...text.matchAll(/^[ \t]*flytekit(?:\[[^\]\n]*\])?[ \t]*((?:[=<>!~][^#;\n\\]*)?)(?:[#;\\].*)?$/gm)].map(
    ([, spec = '']) => spec.trim(),
  );
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
