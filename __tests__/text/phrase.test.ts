import { joinPhrases, markdownPhrase, phrase, plainPhrase } from '../../src/text/phrase.ts';

it('keeps what is put in apart from its words, also in phrases within phrases', () => {
  const inner = phrase`from ${'KEY'}`;
  expect(phrase`set ${'ml/a'} ${inner}, ${2} times`).toEqual([
    'set ',
    { code: 'ml/a' },
    ' ',
    'from ',
    { code: 'KEY' },
    ', ',
    '2',
    ' times',
  ]);
});

it('is text, with quotes where white space would hide an end, or Markdown, in which nothing that is put in has a meaning', () => {
  const one = phrase`set ${'ml/a'} to ${'two words'}, ${''} or ${'@octocat <!-- `x` -->'}`;
  expect(plainPhrase(one)).toBe('set ml/a to "two words", "" or "@octocat <!-- `x` -->"');
  expect(markdownPhrase(one)).toBe('set `ml/a` to `two words`, (empty) or `@octocat `<code>&lt;</code>``!-- `x` -->``');
});

it('several are joined', () => {
  expect(plainPhrase(joinPhrases([phrase`a`, phrase`${'b'}`, []], '; '))).toBe('a; b; ');
});
