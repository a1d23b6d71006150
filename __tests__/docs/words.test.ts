import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { pages, ROOT } from '../helpers/docs/pages.ts';

/** Phrases that read oddly, each with what to write. */
const ODD: readonly (readonly [phrase: RegExp, better: string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\banew\b/i, 'again, re-created'],
  [/\b(is|are|was|were|be) told\b|\btells?\b(?! apart)/i, 'reported, shown, says'],
  [/(?<!-)\bstand(s|ing)? (in|at|behind|below|beside|as|on|among|against)\b(?!-)/i, 'is in, is described in'],
  [/\bshall\b/i, 'should, want to'],
  [/(?<!")\bformer(ly)?\b(?!")/i, 'old, previous'],
  [/\bbesides\b/i, 'also'],
  [/\bwhose (it|a secret) is\b/i, 'owner'],
  [/\bstops? to (read|write|use)\b/i, 'no longer reads'],
  [/\bbelongs? into\b/i, 'belongs in'],
  [/\brole that (applies|plans)\b/i, 'apply role, plan role'],
  [/\ba slip of the pen\b/i, 'a typo'],
  [/\bwhat becomes of\b/i, 'what happens to'],
];

function oddIn(text: string): string[] {
  // Code is not prose.
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return ODD.flatMap(([phrase, better]) => {
    const found = new RegExp(phrase.source, `${phrase.flags}g`);
    return [...prose.matchAll(found)].map(([words]) => `"${words}": write ${better}`);
  });
}

test.each(pages())('$path is in plain English', ({ text }) => {
  expect(oddIn(text)).toEqual([]);
});

test.each(['schema/union-secrets.schema.json', 'schema/plan.schema.json', 'action.yml'])(
  '%s is in plain English',
  (path) => {
    expect(oddIn(readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  },
);

test('an odd phrase is found, and code is left alone', () => {
  expect(oddIn('It stands in the file.')).toEqual(['"stands in": write is in, is described in']);
  expect(oddIn('`shall` and a stand-in')).toEqual([]);
});

/** Texts, comments and titles in TypeScript. Identifiers are no prose. */
const LITERALS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const TITLES =
  /(?:\b(?:it|test|describe)(?:\.\w+)*\(|\]\)\()\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/g;

const typescript = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
    .map((path) => join(folder, path));

/** Code within comments and sentences is between backticks, escaped or not. */
function withoutCode(text: string): string {
  return text.replace(/\\?`[^`\n]*\\?`/g, '').replace(/\bformerly\b/g, '');
}

test('what src says, in messages and comments, is plain English', () => {
  const odd = typescript('src').flatMap((path) => {
    const source = readFileSync(join(ROOT, path), 'utf8');
    const comments = (source.match(COMMENTS) ?? []).map(withoutCode);
    const literals = (source.replace(COMMENTS, '').match(LITERALS) ?? []).map((text) => withoutCode(text.slice(1, -1)));
    return [...comments, ...literals].flatMap(oddIn).map((found) => `${path}: ${found}`);
  });
  expect(odd).toEqual([]);
});

test('titles of tests are plain English', () => {
  const odd = typescript('__tests__').flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(TITLES)].flatMap(([, title = '']) =>
      oddIn(withoutCode(title.slice(1, -1))).map((found) => `${path}: ${found}`),
    ),
  );
  expect(odd).toEqual([]);
});

/** What makes code of backticks and back, and texts that are Markdown or YAML in themselves: of a check run, our docs, a comment in the file. */
const WITH_BACKTICKS =
  /^src\/(?:domain\/message|text\/escape|record\/record|code-check\/code-finding|cli\/import-file)\.ts$/;

/** Strings and templates without a tag that hold a backtick. */
function plainBackticks(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(plainBackticks);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, template, quasis } = node as Record<'type' | 'value' | 'template' | 'quasis', unknown>;
  if (type === 'TaggedTemplateExpression') return plainBackticks((template as { expressions: unknown }).expressions);
  const text = type === 'StringLiteral' ? String(value) : type === 'TemplateLiteral' ? JSON.stringify(quasis) : '';
  return [...(text.includes('`') ? [text] : []), ...Object.values(node).flatMap(plainBackticks)];
}

test('code within a message is put there by `say`, `phrase` or `code`: a plain string is prose to its last sign', () => {
  const found = typescript('src')
    .filter((path) => !WITH_BACKTICKS.test(path))
    .flatMap((path) => {
      const { body } = parseSync(readFileSync(join(ROOT, path), 'utf8'), { syntax: 'typescript', target: 'es2024' });
      return plainBackticks(body).map((text) => `${path}: ${text}`);
    });
  expect(found).toEqual([]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source that is parsed here.
  const { body } = parseSync('const a = [say`a \\`b\\`: ${"`c`"}`, `d ${e} \\`f\\``];', { syntax: 'typescript' });
  expect(plainBackticks(body)).toHaveLength(2);
});
