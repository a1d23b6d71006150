import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    const mend =
      'Write the name of an environment variable (letters, digits and "_"), not its value, such as OPENAI_API_KEY.';
    expect((await found(text)).sort()).toEqual([
      '10:3 Missing property "value".',
      '11:5 Property valu is not allowed.',
      `13:19 ${mend}`,
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
    const filled = snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll('\n', `\n${indent}`);
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
      const { description, markdownDescription } = node as { description?: unknown; markdownDescription?: unknown };
      const marked = typeof description === 'string' && /[*`]|\n-/.test(description);
      if (marked !== (markdownDescription !== undefined) || (marked && markdownDescription !== description))
        wrong.push(path);
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
