/** Files that say which Python packages are installed. Images of tasks are often described in code: `ImageSpec(packages=[...])`. */
export const REQUIREMENT_FILES = [
  '**/*requirements*.{txt,in}',
  '**/requirements/*.{txt,in}',
  '**/*constraints*.txt',
  '**/pyproject.toml',
  '**/setup.{cfg,py}',
  '**/Pipfile',
  '**/{poetry,uv,pdm,Pipfile}.lock',
  '**/{environment,conda}*.{yml,yaml}',
  '**/*Dockerfile*',
  '**/*.py',
];

/** Lock files grow large. */
export const MAX_BYTES = 16 * 1_048_576;

/** What a file says of flytekit: specifiers such as `>=1.14,<1.15`, `==1.14.0` of a lock file, or nothing but its name. */
export function versionsIn(path: string, text: string): string[] {
  const all = (pattern: RegExp, before = '') =>
    [...text.matchAll(pattern)].map(([, spec = '']) => `${before}${spec.trim()}`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'Pipfile.lock') return all(/"flytekit":\s*\{[^{}]*"version":\s*"([^"]+)"/gi);
  if (name.endsWith('.lock')) return all(/^name = "flytekit"\r?\nversion = "([^"\n]+)"/gm, '==');
  if (name.endsWith('.toml') || name === 'Pipfile' || name === 'setup.py')
    return [
      ...all(/["']flytekit(?:\[[^\]"']*\])?\s*([^"';]*)(?:;[^"']*)?["']/gi),
      ...all(/^flytekit\s*=\s*(?:\{[^}\n]*\bversion\s*=\s*)?["']([^"'\n]+)["']/gim),
    ];
  // Any text may hold the bare name: only with a version is it one that is installed.
  if (name.endsWith('.py')) return all(/["']flytekit(?:\[[^\]"']*\])?\s*([=<>!~][^"';]*)(?:;[^"']*)?["']/gi);
  if (name.includes('Dockerfile')) return all(/(?<![\w-])flytekit(?:\[[^\]\s]*\])?([=<>!~]=?[^\s"';&|\\]+)/gi);
  if (/\.ya?ml$/.test(name))
    return all(/^\s*-\s*["']?(?:[\w-]+::)?flytekit(?:\[[^\]]*\])?\s*([=<>!~][^#"'\n]*)?["']?\s*(?:#.*)?$/gim).map(
      conda,
    );
  return all(/^[ \t]*flytekit(?:\[[^\]\n]*\])?[ \t]*((?:[=<>!~][^#;\n\\]*)?)(?:[#;\\].*)?$/gim);
}

/** Conda writes `=1.14` for `==1.14.*`. */
function conda(spec: string): string {
  return spec.replace(/^=(?!=)\s*([\d.]+).*$/, '==$1.*');
}

/** Whether `union` is installed beside flytekit, as far as the file tells. */
export function namesUnion(path: string, text: string): boolean {
  if (path.endsWith('.py') && !path.endsWith('setup.py'))
    return /^\s*(?:import|from)\s+union\b|["']union[=<>~]/m.test(text);
  return /^\s*(?:-\s*)?["']?union\b(?![-.\w/])|["']union(?:["'\s[=<>!~;])|^name = "union"$|\binstall\b.*\sunion(?![-.\w/])/m.test(
    text,
  );
}

/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
const FIRST_BROKEN = [1, 13, 2];
const FIRST_FIXED = [1, 15, 2];
/** Stand for whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];

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
