import { compare, satisfies, valid, validRange } from '@renovatebot/pep440';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import type { CodeFile } from '../code-finding.ts';

/** Files that say which Python packages are installed. Images of tasks are often described in code: `ImageSpec(packages=[...])`. */
export const REQUIREMENT_FILES = [
  '**/*requirements*.{txt,in}',
  '**/requirements/*.{txt,in}',
  '**/*constraints*.txt',
  '**/pyproject.toml',
  '**/setup.{cfg,py}',
  '**/Pipfile',
  '**/{poetry,uv,pdm,Pipfile,pixi}.lock',
  '**/pylock*.toml',
  '**/{pixi,environment*,conda*}.{toml,yml,yaml}',
  '**/*Dockerfile*',
  '**/*.py',
];

/** Lock files grow large. */
export const MAX_BYTES = 16 * 1_048_576;

/** What a file says of a package. */
export interface Requirement {
  readonly name: 'flytekit' | 'union';
  /** Such as `>=1.14,<1.15`, `==1.14.0` of a lock file, or empty. */
  readonly specifiers: string;
  /** Where it is in the text. */
  readonly offset: number;
}

const NAME = '(flytekit|union(?:ai)?)';
/** `flytekit[extra]>=1.14; python_version > "3.9"`. */
const REQUIREMENT = new RegExp(
  `^\\s*${NAME}(?:\\[[^\\]]*\\])?\\s*((?:\\(?[=<>!~^][^;@#\\\\]*)?)(?:\\s*[;#\\\\].*)?$`,
  'i',
);

/** What a file says of flytekit and union. What does not parse says nothing. */
export function requirementsIn(path: string, text: string): Requirement[] {
  if (!/flytekit|union/i.test(text)) return [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.py')) return inPython(name, text);
  if (name.includes('Dockerfile')) return inDockerfile(text);
  if (/\.(?:toml|ya?ml|lock)$|^Pipfile/.test(name)) return inData(text, dataOf(name, text));
  return [...text.matchAll(/^.*$/gm)].flatMap(({ 0: line, index }) => requirement(line, index + line.search(/\S|$/)));
}

function requirement(text: string, offset: number): Requirement[] {
  const [, name, specifiers = ''] = REQUIREMENT.exec(text) ?? [];
  if (name === undefined) return [];
  return [{ name: packageOf(name), specifiers: specifiers.replace(/[()]/g, '').trim(), offset }];
}

/** `union` was `unionai` once. */
function packageOf(name: string): Requirement['name'] {
  return name.toLowerCase() === 'flytekit' ? 'flytekit' : 'union';
}

/** Any text may hold the bare name: only with a version, or beside packages, is it one that is installed. */
function inPython(file: string, text: string): Requirement[] {
  const imports = [...text.matchAll(/^[ \t]*(?:import|from)[ \t]+union\b/gm)].map(({ index }) => index);
  const isListed = file === 'setup.py' || /packages/.test(text);
  const texts = [...text.matchAll(/["'](?=(?:flytekit|union(?:ai)?)\b)([^"'\n]+)["']/gi)].flatMap(
    ({ 1: inside = '', index }) =>
      requirement(inside, index + 1).filter(({ specifiers }) => specifiers !== '' || isListed),
  );
  return [...imports.map((offset): Requirement => ({ name: 'union', specifiers: '', offset })), ...texts];
}

function inDockerfile(text: string): Requirement[] {
  const installs = /\b(?:pip3?|uv|poetry|conda|mamba|micromamba)\b[^\n]*\b(?:install|add)\b(?:[^\n\\]|\\\r?\n)*/g;
  return [...text.matchAll(installs)].flatMap(({ 0: command, index }) =>
    [...command.matchAll(/[^\s"']+/g)].flatMap((word) => requirement(word[0], index + word.index)),
  );
}

/** TOML, YAML or JSON as data; null where it is none of them. */
function dataOf(name: string, text: string): unknown {
  try {
    if (/\.ya?ml$/.test(name) || name === 'pixi.lock')
      return parseAllDocuments(text).map((document) => document.toJS({ maxAliasCount: 100 }));
    return name === 'Pipfile.lock' ? JSON.parse(text) : parseToml(text);
  } catch {
    return null;
  }
}

const PACKAGE = new RegExp(`^${NAME}$`, 'i');

/** Every way in which projects, lock files and environments name packages: `{ name, version }`, `name = spec`, and texts. */
function inData(text: string, data: unknown): Requirement[] {
  const found: Requirement[] = [];
  visit(data, 0);
  return found;

  function visit(value: unknown, depth: number): void {
    if (depth > 12 || typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const { name, version } =
        typeof item === 'object' && item !== null ? (item as { name?: unknown; version?: unknown }) : {};
      if (Array.isArray(value)) {
        if (typeof item === 'string')
          for (const one of requirement(conda(item), 0)) add(one.name, one.specifiers, item.replace(/[^\w-]/g, '\\$&'));
        else if (typeof version === 'string') add(name, `==${version}`, `name["']?\\s*[=:]\\s*["']?${name}\\b`);
      } else if (typeof item === 'string' || typeof version === 'string')
        add(key, typeof item === 'string' ? item : version, `(?<=(?:^|[{,.[])\\s*)["']?${key}["']?\\s*(?:[=:]|\\])`);
      visit(item, depth + 1);
    }
  }

  function add(name: unknown, specifiers: unknown, pattern: string): void {
    if (typeof name !== 'string' || typeof specifiers !== 'string' || !PACKAGE.test(name)) return;
    // The data has no places: it is the next one that was not found yet.
    const places = [...text.matchAll(new RegExp(pattern, 'gim'))].map(({ index }) => index);
    const offset = places.find((place) => found.every((one) => one.offset !== place)) ?? places[0] ?? 0;
    found.push({ name: packageOf(name), specifiers, offset });
  }
}

/** Conda writes `channel::name=1.14`. */
function conda(text: string): string {
  return text.replace(/^[\w-]+::/, '').replace(/^([\w-]+)=(?!=)\s*([\d.]+).*$/, '$1==$2.*');
}

/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
/** For whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];

/** Whether the newest version that the specifiers allow is one that drops the group. */
export function dropsGroup(specifiers: string): boolean {
  const range = pep440(specifiers);
  const exact = /^={2,3}([^,*]+)$/.exec(range)?.[1];
  if (exact !== undefined)
    return valid(exact) !== null && compare(exact, '1.13.2') >= 0 && compare(exact, '1.15.2.dev0') < 0;
  const allows = (version: string) => range === '' || (validRange(range) && satisfies(version, range));
  return BROKEN.some(allows) && !LATER.some(allows);
}

/** Poetry's `^1.14`, `~1.14` and `1.14`, and conda's `=1.14`, as PEP 440 has it. What is neither allows everything. */
function pep440(specifiers: string): string {
  const parts = specifiers.split(',').map((part) => {
    const [, sign = '', version = ''] = /^\s*(\^|~(?!=)|=(?!=)|)\s*v?(\d[^\s]*)\s*$/.exec(part) ?? [];
    if (version === '') return part.replace(/\s+/g, '');
    const [major = 0, minor] = version.split('.').map((number) => Number.parseInt(number, 10));
    if (sign === '^') return `>=${version},<${major + 1}`;
    if (sign === '~') return `>=${version},${minor === undefined ? `<${major + 1}` : `<${major}.${minor + 1}`}`;
    return sign === '=' && !version.endsWith('*') ? `==${version}.*` : `==${version}`;
  });
  const range = parts.filter((part) => part !== '' && part !== '*' && part !== '==*').join(',');
  return range !== '' && !validRange(range) ? '' : range;
}

/** Which of Flyte's two SDKs the repository uses, as far as its files say. */
export interface SdksInUse {
  /** `drops-group`: the version that is asked for does not find a secret by group and key with `secrets.get`. */
  readonly flytekit: 'no' | 'yes' | 'drops-group';
  readonly flyte: boolean;
}

const IMPORTS = /^[ \t]*(?:from|import)[ \t]+(flytekit|union|flyte)\b/gm;

/**
 * @param files Python.
 * @param requirements files that say which packages are installed.
 */
export function sdksInUse(files: readonly CodeFile[], requirements: readonly CodeFile[]): SdksInUse {
  const names = new Set(files.flatMap(({ text }) => [...text.matchAll(IMPORTS)].map(([, name]) => name)));
  if (!names.has('flytekit') && !names.has('union')) return { flytekit: 'no', flyte: names.has('flyte') };
  const all = [...files, ...requirements].flatMap(({ path, text }) => requirementsIn(path, text));
  const broken =
    all.some(({ name }) => name === 'union') &&
    all.some(({ name, specifiers }) => name === 'flytekit' && dropsGroup(specifiers));
  return { flytekit: broken ? 'drops-group' : 'yes', flyte: names.has('flyte') };
}
