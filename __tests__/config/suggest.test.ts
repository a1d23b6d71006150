import { closest } from '../../src/text/closest.ts';

describe('Did you mean', () => {
  it.each([
    ['valeu', ['value', 'description'], 'value'],
    ['Description', ['value', 'description'], 'description'],
    ['evn', ['env', 'file'], 'env'],
    ['prod', ['staging', 'production'], 'production'],
    ['base64', ['hex', 'base64url'], 'base64url'],
    ['tag', ['tags', 'roles'], 'tags'],
  ])('%s, of %j: %s', (text, candidates, meant) => {
    expect(closest(text, candidates)).toBe(meant);
  });

  it.each(['kmsKeyId', 'x', '', 'a'.repeat(1000)])('nothing for %j', (text) => {
    expect(closest(text, ['value', 'description', 'tags'])).toBeUndefined();
  });

  it.each([
    ['a third of a long text', 'abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['no more than a third', 'abcdefghi', ['abcdewxyz'], undefined],
    ['the nearest, not the first', 'abcdef', ['abcdxy', 'abcdex'], 'abcdex'],
    ['the first of the nearest', 'abcdef', ['abcdxy', 'abcdex', 'abcdeg'], 'abcdex'],
    ['the nearest that comes first', 'abcdef', ['abcdex', 'abcdxy'], 'abcdex'],
    ['a beginning that is missing counts', 'abcdef', ['xyabcdgf'], undefined],
    ['an end that is missing counts', 'x', ['yz'], undefined],
    ['only neighbours are swapped: the first', 'ab', ['ca'], undefined],
    ['only neighbours are swapped: the last', 'ab', ['bc'], undefined],
    ['a swap is one edit, what is before it another', 'ab', ['xba'], undefined],
    ['nothing is near an empty text', '', ['a'], undefined],
    ['64 characters are compared', 'a'.repeat(64), [`${'a'.repeat(63)}b`], `${'a'.repeat(63)}b`],
    ['65 are not', 'a'.repeat(65), ['a'.repeat(65)], undefined],
    ['100 candidates are compared', 'valeu', [...Array(99).fill('other'), 'value'], 'value'],
    ['the next is not', 'valeu', [...Array(100).fill('other'), 'value'], undefined],
  ])('%s', (_rule, text, candidates: string[], meant) => {
    expect(closest(text, candidates)).toBe(meant);
  });
});
