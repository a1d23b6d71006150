import { checkCode } from '../../src/code-check/check-files.ts';
import { context } from '../helpers/code-check/context.ts';
import { loadCorpus } from '../helpers/code-check/load-corpus.ts';

const corpus = loadCorpus();

describe('the corpus of Python files', () => {
  it.each(corpus)('$name has exactly the findings that its comments expect', ({ files, expected }) => {
    const { findings } = checkCode(files, context);
    const found = findings
      .filter(({ rule }) => rule !== 'unused-secret')
      .map(({ location, rule }) => `${location.file}:${location.line} ${rule}`);
    expect(found.sort()).toEqual(expected);
  });

  it('has at least 150 files, and a fourth of its cases have no finding', () => {
    expect(corpus.flatMap(({ files }) => files).length).toBeGreaterThanOrEqual(150);
    expect(corpus.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(corpus.length / 4);
  });

  it('names the source of each form', () => {
    for (const { files } of corpus.filter((one) => one.name !== 'no-flyte.py')) {
      expect(files.some(({ text }) => /^\uFEFF?# Form: \S/.test(text))).toBe(true);
    }
  });

  it('gives the same findings whatever the order of the files', () => {
    for (const { files } of corpus.filter((one) => one.files.length > 1)) {
      expect(checkCode([...files].reverse(), context)).toEqual(checkCode(files, context));
    }
  });
});
