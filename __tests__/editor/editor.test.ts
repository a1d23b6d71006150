import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../../src/config/load.ts';
import { type Editor, openEditor } from '../helpers/editor/language-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const HEAD = `version: 1
stack: ml-platform
dataPlanes:
  production:
    region: us-west-2
    accountId: "123456789012"
    roles:
      default: acme-userflyterole
`;
const SECRET = `${HEAD}secrets:\n  ml/a:\n`;

/** A snippet as it is in the file when nobody changes its placeholders. */
const inserted = (snippet: string, indent: number) =>
  snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll('\n', `\n${' '.repeat(indent)}`);

const SECRET_KEYS = [
  ...[
    'description',
    'value',
    'tags',
    'kmsKeyId',
    'roles',
    'dataPlanes',
    'shareWith',
    'maxAgeDays',
    'rotation',
    'adopt',
  ],
  'onRemoval',
];
/** Where people ask what they can write. */
const PLACES = [
  ...['|', `${HEAD}|`, 'version: 1\ndataPlanes:\n  |', 'version: 1\ndataPlanes:\n  production:\n    |'],
  ...['version: 1\ndataPlanes:\n  production: { | }', 'version: 1\ndataPlanes:\n  production:\n    roles:\n      |'],
  ...[`${HEAD}secrets:\n  |`, `${HEAD}secrets: |`, `${HEAD}secrets: { | }`, `${SECRET}    |`, `${SECRET}    value: |`],
  ...[`${SECRET}    value: { | }`, `${SECRET}    value: { en| }`, `${SECRET}    roles: |`, `${SECRET}    rotation: |`],
  ...[`${HEAD}grants:\n  - |\n`, `${HEAD}grants:\n  - name: a\n    |\n`, `${HEAD}policy:\n  |`, `${HEAD}removal:\n  |`],
  ...[`${HEAD}defaults: |`, `${HEAD}removal:\n  confirm:\n    - |\n`, `${SECRET}    tags:\n      |`],
];
const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schema/union-secrets.schema.json'), 'utf8'));

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor();
});
afterAll(() => editor.close());

describe('diagnostics', () => {
  const found = async (text: string) =>
    (await editor.diagnose(text)).map(
      ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
    );

  const samples = [
    ...readdirSync(join(ROOT, 'examples')).map((name) => `examples/${name}/union-secrets.yaml`),
    ...readdirSync(join(ROOT, '__tests__/config/fixtures'))
      .filter((name) => /^good-.*\.yaml$/.test(name))
      .map((name) => `__tests__/config/fixtures/${name}`),
  ]
    // Some examples have their files in folders of their own.
    .filter((path) => existsSync(join(ROOT, path)))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const);

  it('has samples to look at', () => expect(samples.length).toBeGreaterThan(10));

  it.each(samples)('has nothing to say of %s', async (_path, text) => {
    // Without the line that names the schema on the network.
    expect(await found(text.replace(/^# yaml-language-server: .*$/m, '#'))).toEqual([]);
  });

  it('reports each mistake on its place, with the words that the action uses', async () => {
    const text = `${HEAD.replace('"123456789012"', '123456789012')}secrets:
  ml/a:
    valu: { env: A }
  ml/b:
    value: { env: "a b" }
removal: { recoveryWindowDays: 3 }
`;
    const fix =
      'Write the name of an environment variable (letters, digits and "_"), not its value, such as OPENAI_API_KEY.';
    expect((await found(text)).sort()).toEqual([
      '10:3 Missing property "value".',
      '11:5 Property valu is not allowed.',
      `13:19 ${fix}`,
      '14:32 Value is below the minimum of 7.',
      '6:16 Incorrect type. Expected "string".',
    ]);
  });
});

describe('a pasted value', () => {
  it.each([
    ['    value: sk-proj-c4n4ry', '11:12'],
    ['    value: 123456', '11:12'],
    ['    value: { value: c4n4ry }', '11:12'],
    ['    value: generate', '11:12'],
  ])('%s: says where values come from', async (line, place) => {
    const found = await editor.diagnose(`${SECRET}${line}\n`);
    const said = found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
    expect(said).toContain(
      `${place} Write where the value comes from, not the value: { env: NAME }, { file: path }, { generate: {} } or manual.`,
    );
    expect(JSON.stringify(said)).not.toContain('c4n4ry');
  });

  it('in the place of a secret, too', async () => {
    const found = await editor.diagnose(`${HEAD}secrets:\n  ml/a: sk-proj-c4n4ry\n`);
    expect(found.map(({ message }) => message)).toEqual([
      'Write where the value comes from on an indented line below, not the value: value: { env: NAME }.',
    ]);
  });
});

describe('completion', () => {
  const labels = async (text: string) => (await editor.complete(text)).map(({ label }) => label);

  it('offers the keys of the file, of a secret, and the values of a choice', async () => {
    expect(await labels('|')).toEqual(
      expect.arrayContaining(['version', 'stack', 'dataPlanes', 'policy', 'defaults', 'removal', 'secrets', 'grants']),
    );
    expect(await labels(`${SECRET}    |`)).toEqual(expect.arrayContaining(SECRET_KEYS));
    expect(await labels(`${HEAD}policy:\n  match: |`)).toEqual(['names', 'tags']);
    expect(await labels(`${SECRET}    onRemoval: |`)).toEqual(['retain', 'delete']);
  });

  it('offers each source of a value by name, and inserts what is valid', async () => {
    const offered = await editor.complete(`${SECRET}    value: |\n`);
    expect(offered.map(({ label }) => label).sort()).toEqual([
      'env and jsonKey: from a bundle',
      'env: from a variable',
      'file: from a file',
      'generate: made by us',
      'manual',
    ]);
    for (const { insertText = '' } of offered)
      expect(loadConfig(`${SECRET}    value: ${inserted(insertText, 4)}\n`, 'x').problems).toEqual([]);
  });

  it.each([
    ['version: 1\ndataPlanes: ', ['a data plane']],
    ['version: 1\ndataPlanes:\n  production: ', ['region, account and role']],
    [
      'version: 1\ndataPlanes:\n  production:\n    roles: ',
      ['the User Flyte Role', 'with a role of one project-domain'],
    ],
    [`${HEAD}policy: `, ['name and path', 'by tags']],
    [`${HEAD}defaults: `, ['KMS key and tags']],
    [`${HEAD}removal: `, ['delete what left the file', 'confirm what may go']],
    [`${SECRET}    roles: `, ['["default"]', '["ranking"]']],
    [`${HEAD}secrets:\n  ml/a: `, ['with a value from the environment', 'with a value from a file']],
    [`${SECRET}    tags: `, ['a tag']],
    [`${SECRET}    rotation: `, ['a rotation']],
    [`${SECRET}    value:\n      generate: `, ['length and generation']],
  ])('after %j has names for what it offers', async (before, expected) => {
    expect(await labels(`${before}|\n`)).toEqual(expected);
  });

  it.each([
    ['value: { | }', ['env', 'jsonKey', 'file', 'generate']],
    ['value: { generate: { | } }', ['length', 'charset', 'generation']],
    ['rotation: { | }', ['lambdaArn', 'schedule']],
    ['tags: { | }', ['a tag']],
  ])('offers what may be between empty braces: %s', async (line, expected) => {
    const offered = await labels(`${SECRET}    ${line}\n`);
    expect(offered).toEqual(expect.arrayContaining(expected));
    expect(offered).toEqual([...new Set(offered)]);
  });

  it.each([
    ['secrets:\n  ml/a: { | }', SECRET_KEYS],
    ['secrets: { | }', ['secret from the environment', 'secret that is generated']],
    ['policy: { | }', ['name', 'path', 'match', 'tags']],
    ['defaults: { | }', ['kmsKeyId', 'tags', 'maxAgeDays']],
    ['removal: { | }', ['secrets', 'confirm', 'maxDeletions']],
    ['grants:\n  - { | }', ['name', 'roles', 'dataPlanes']],
  ])('offers what may be between empty braces: %s', async (lines, expected) => {
    const offered = await labels(`${HEAD}${lines}\n`);
    expect(offered).toEqual(expect.arrayContaining(expected));
    expect(offered).toEqual([...new Set(offered)]);
  });

  it.each(['value', 'value: { generate', 'rotation', 'tags'])(
    'inserts what is valid between the braces of %s',
    async (key) => {
      const nested = key.includes('{');
      const before = `    ${key}: { `;
      const after = nested ? ' } }' : ' }';
      const rest = key === 'value' || nested ? '' : '    value: manual\n';
      const offered = await editor.complete(`${SECRET}${rest}${before}|${after}\n`);
      const snippets = offered.filter(({ insertText = '' }) => insertText.includes('${'));
      expect(snippets).not.toEqual([]);
      for (const { insertText = '' } of snippets) {
        const text = `${SECRET}${rest}${before}${inserted(insertText, 0)}${after}\n`;
        expect([text, loadConfig(text, 'x').problems]).toEqual([text, []]);
      }
    },
  );

  it('offers all keys that the schema knows in an entry of roles', async () => {
    for (const list of ['\n      - |', '\n      - default\n      - |', ' [|]'])
      expect(await labels(`${SECRET}    value: manual\n    roles:${list}\n`)).toEqual(['default', 'ranking']);
  });

  it('offers nothing under the name of a type or of a part of the schema', async () => {
    const titles = (JSON.stringify(schema).match(/"title":"[^"]*"/g) ?? []).map((title) => title.slice(9, -1));
    const stray = new Set([...titles, 'property', 'Default value', 'object', 'array']);
    for (const text of PLACES) {
      const offered = await labels(text);
      expect([text, offered.filter((label) => stray.has(label) && label !== 'stack')]).toEqual([text, []]);
      expect([text, offered]).toEqual([text, [...new Set(offered)]]);
    }
  });

  it('indents by two what it inserts', async () => {
    for (const text of PLACES)
      for (const { label, insertText = '' } of await editor.complete(text)) {
        // The keys of an entry of a list are two further in than its dash.
        const dash = /- \|\n$/.test(text) ? 2 : 0;
        const indents = insertText.split('\n').map((line, at) => line.length - line.trimStart().length - (at && dash));
        const steps = indents.map((indent, at) => indent - (indents[at - 1] ?? 0));
        expect([label, steps.filter((step) => step > 2 || indents.some((indent) => indent % 2 !== 0))]).toEqual([
          label,
          [],
        ]);
      }
  });

  it('explains what it offers', async () => {
    const adopt = (await editor.complete(`${SECRET}    |`)).find(({ label }) => label === 'adopt');
    expect(JSON.stringify(adopt?.documentation)).toContain('Take the secret over');
  });

  it.each([
    ['', 'union-secrets: a whole file'],
    [`${HEAD}secrets:\n  `, 'secret from the environment'],
    [`${HEAD}secrets:\n  `, 'secret from a file'],
    [`${HEAD}secrets:\n  `, 'secret that is generated'],
    [`${HEAD}secrets:\n  `, 'secret that people set'],
    [`${HEAD}secrets:\n  `, 'secret that exists and is adopted'],
  ])('after %j has the snippet "%s", which is a valid file as it is', async (before, label) => {
    const snippet = (await editor.complete(`${before}|`)).find((one) => one.label === label)?.insertText ?? '';
    const indent = ' '.repeat(before.length - before.lastIndexOf('\n') - 1);
    const filled = inserted(snippet, indent.length);
    expect(loadConfig(`${before}${filled}\n`, 'union-secrets.yaml').problems).toEqual([]);
    expect(filled).not.toBe('');
  });
});

describe('hover', () => {
  it('shows title, description as Markdown, and an example', async () => {
    const text = await editor.hover(HEAD.replace('accountId', 'accou|ntId'));
    expect(text).toContain('#### AWS account id');
    expect(text).toContain('Twelve digits **in quotes**');
    expect(text).toContain('```yaml\n"123456789012"\n```');
  });

  it('shows a map as YAML', async () => {
    expect(await editor.hover(HEAD.replace('dataPlanes', 'dataPl|anes'))).toContain(
      '```yaml\nproduction:\n  region: us-west-2\n  accountId: "123456789012"\n',
    );
  });

  it('explains a key of a secret', async () => {
    expect(await editor.hover(`${SECRET}    value: { en|v: A }\n`)).toContain(
      'Name of an environment variable of the step',
    );
  });
});

it('Markdown is given wherever the text has some, and the first snippet of a map is its example', () => {
  const wrong: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { description = '', markdownDescription = '' } = node as {
      description?: string;
      markdownDescription?: string;
    };
    const isMarked = /[*`]|\n-/.test(description);
    if (isMarked && !markdownDescription.startsWith(description)) wrong.push(path);
    if (markdownDescription !== '' && !isMarked && !markdownDescription.includes('```yaml')) wrong.push(path);
    for (const [key, value] of Object.entries(node))
      if (!['examples', 'defaultSnippets'].includes(key)) walk(value, `${path}/${key}`);
  };
  walk(schema, '#');
  expect(wrong).toEqual([]);
});
