import { type SplitItem, splitOverParts } from '../../src/policy/parts.ts';

const ROOM = 10;
const item = (id: string, characters: number, shared: Record<string, number> = {}): SplitItem => ({
  id,
  pieces: new Map([[id, characters], ...Object.entries(shared)]),
});
const split = (items: readonly SplitItem[], previous: readonly (readonly string[])[], maxParts = 1000) =>
  splitOverParts(items, previous, ROOM, maxParts);

describe('splitting over parts', () => {
  it('fills a part up to its room', () => {
    expect(split([item('a', 6), item('b', 4), item('c', 1)], [])).toEqual([['a', 'b'], ['c']]);
  });

  it('counts what is shared once in a part', () => {
    const shared = { key: 4 };
    expect(split([item('a', 3, shared), item('b', 3, shared)], [])).toEqual([['a', 'b']]);
    const others = [item('a', 3, shared), item('b', 3, { another: 4 })];
    expect(split(others, [])).toEqual([['a'], ['b']]);
  });

  it('moves to another part what no longer fits where it was', () => {
    expect(split([item('a', 6), item('b', 6)], [['a', 'b']])).toEqual([['a'], ['b']]);
  });

  it('does not depend on the order of anything', () => {
    const items = [item('b', 5), item('c', 5), item('a', 5)];
    expect(split(items, [])).toEqual([['a', 'b'], ['c']]);
    expect(split(items, [['c', 'b', 'a']])).toEqual([['a', 'b'], ['c']]);
    expect(split(items.slice(1), [['c']])).toEqual([['a', 'c']]);
  });

  it('takes no notice of names that are gone', () => {
    expect(split([item('a', 1)], [['gone'], ['gone-too', 'a']])).toEqual([['a']]);
  });

  it('packs over several rounds, and stops where there is no room', () => {
    const items = ['a', 'b', 'c', 'd'].map((name) => item(name, 5));
    const previous = [['a'], ['b'], ['c'], ['d']];
    expect(split(items, previous, 2)).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
    expect(split(items, previous, 1)).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('empties the last part as a whole or not at all', () => {
    const items = [item('a', 6), item('b', 4), item('c', 4)];
    expect(split(items, [['a'], ['b', 'c']], 1)).toEqual([['a'], ['b', 'c']]);
  });

  it('fills gaps with the last parts, and has none left', () => {
    const items = [item('a', 5), item('b', 5)];
    expect(split(items, [[], [], ['a'], [], ['b'], []])).toEqual([['b'], ['a']]);
    expect(split([], [['gone'], []])).toEqual([]);
  });

  it('says which item alone is too large', () => {
    expect(() => split([item('huge', 11)], [])).toThrow('"huge" alone does not fit');
  });
});
