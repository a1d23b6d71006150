import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const TEXT = readFileSync(join(DOCS, 'lifecycle.md'), 'utf8');
const REST = {
  version: 1,
  stack: 'ml-platform',
  dataPlanes: {
    production: { region: 'us-west-2', accountId: '123456789012', roles: { default: 'acme-userflyterole' } },
  },
  secrets: {},
};

/** Snippets of YAML under their headings, without the indentation of a list that they stand in. */
const snippets = [...TEXT.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', yaml = ''], index) => ({
  name: `${index + 1}: ${yaml.trim().split('\n')[0]}`,
  yaml: yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
}));

describe('docs/lifecycle.md', () => {
  test.each(snippets)('snippet $name is valid in a file', ({ yaml }) => {
    const file = stringify({ ...REST, ...(parse(yaml) as object) });
    expect(loadConfig(file, 'union-secrets.yaml').problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every page has its entry in the list of pages', () => {
    const headings = [...TEXT.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    const entries = [...TEXT.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm)].map(([, entry = '', anchor = '']) => ({
      entry,
      anchor,
    }));
    expect(entries.map(({ entry }) => entry)).toEqual(headings);
    for (const { entry, anchor } of entries)
      expect(anchor).toBe(
        entry
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
  });

  test('every file that it links to exists', () => {
    const links = [...TEXT.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(DOCS, link)))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });
});
