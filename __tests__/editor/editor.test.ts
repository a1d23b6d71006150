import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleAsMarkdown, type Shown } from '../../scripts/generate/examples.ts';
import { loadConfig } from '../../src/config/load.ts';
import { type Editor, openEditor } from './language-server.ts';

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

/** A snippet as it stands in the file when nobody changes its placeholders. */
const inserted = (snippet: string, indent: number) =>
  snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll('\n', `\n${' '.repeat(indent)}`);

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

  it('tells each mistake on its place, with the words that the action uses', async () => {
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

describe('completion', () => {
  const labels = async (text: string) => (await editor.complete(text)).map(({ label }) => label);

  it('offers the keys of the file, of a secret, and the values of a choice', async () => {
    expect(await labels('|')).toEqual(
      expect.arrayContaining(['version', 'stack', 'dataPlanes', 'policy', 'defaults', 'removal', 'secrets', 'grants']),
    );
    const keys = ['description', 'value', 'tags', 'kmsKeyId', 'roles', 'dataPlanes', 'rotation', 'adopt', 'onRemoval'];
    expect(await labels(`${SECRET}    |`)).toEqual(expect.arrayContaining(keys));
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
    [`${HEAD}grants: `, ['["shared/datadog"]']],
    [`${HEAD}secrets:\n  ml/a: `, ['with a value from the environment', 'with a value from a file']],
    [`${SECRET}    tags: `, ['a tag']],
    [`${SECRET}    rotation: `, ['a rotation']],
    [`${SECRET}    value:\n      generate: `, ['length and generation']],
  ])('after %j has names for what it offers', async (before, expected) => {
    expect(await labels(`${before}|\n`)).toEqual(expected);
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
  ])('after %j has the snippet "%s", which is a valid file as it stands', async (before, label) => {
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

describe('the schema', () => {
  it('says the same as Markdown and as text, and gives Markdown wherever there is any', () => {
    const wrong: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const part = node as Shown & { description?: string; markdownDescription?: string };
      const { description = '', markdownDescription } = part;
      const example = exampleAsMarkdown(part);
      const marked = /[*`]|\n-/.test(description) || example !== '';
      if (markdownDescription !== (marked ? `${description}${example}` : undefined)) wrong.push(path);
      for (const [key, value] of Object.entries(node)) {
        if (!['examples', 'default', 'defaultSnippets', 'properties', '$defs'].includes(key))
          walk(value, `${path}/${key}`);
        else if (key === 'properties' || key === '$defs')
          for (const [name, child] of Object.entries(value as object)) walk(child, `${path}/${key}/${name}`);
      }
    };
    walk(JSON.parse(readFileSync(join(ROOT, 'schema/union-secrets.schema.json'), 'utf8')), '#');
    expect(wrong).toEqual([]);
  });
});
