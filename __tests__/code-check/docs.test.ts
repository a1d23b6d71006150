import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCode } from '../../src/code-check/check-files.ts';
import { RULES } from '../../src/code-check/code-finding.ts';
import { context, secret } from '../helpers/code-check/context.ts';
import { loadCorpus } from '../helpers/code-check/load-corpus.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../docs/check-code.md'), 'utf8');
const rows = [...TEXT.matchAll(/^\| `([a-z-]+)` \| ([a-z, ]+) \| (.*) \|$/gm)].map(
  ([, rule = '', levels = '', meaning = '']) => ({
    rule,
    levels: levels.split(', '),
    meaning: meaning.replaceAll('\\<', '<'),
  }),
);

describe('docs/check-code.md', () => {
  it('lists every rule with its meaning, in the order of the code', () => {
    expect(rows.map(({ rule, meaning }) => [rule, meaning])).toEqual(Object.entries(RULES));
  });

  it('says the levels that findings of each rule have', () => {
    const unused = { ...context, secrets: [...context.secrets, secret('ml/unused', 'AbCdEf')] };
    const found = new Map<string, Set<string>>();
    // In tests all are notes.
    for (const { files } of loadCorpus().filter(({ name }) => name !== 'tests')) {
      const elsewhere = [{ path: 'other/requirements.txt', text: 'union\n' }];
      for (const { rule, severity } of [checkCode(files, unused), checkCode(files, unused, elsewhere)].flatMap(
        ({ findings }) => findings,
      ))
        found.set(rule, (found.get(rule) ?? new Set()).add(severity));
    }
    expect(Object.fromEntries([...found].map(([rule, levels]) => [rule, [...levels].sort()]).sort())).toEqual(
      Object.fromEntries(rows.map(({ rule, levels }): [string, string[]] => [rule, levels]).sort()),
    );
  });
});
