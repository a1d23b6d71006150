import { type SplitItem, splitOverParts } from '../../src/policy/split.ts';

const limits = { empty: 10, max: 20, maxParts: Number.POSITIVE_INFINITY };
const item = (name: string, characters: number, ...shared: SplitItem['shared']): SplitItem => ({
  name,
  characters,
  shared,
});

describe('splitting over parts', () => {
  it('counts what a part costs empty', () => {
    expect(splitOverParts([item('a', 6), item('b', 4), item('c', 1)], [], limits)).toEqual([['a', 'b'], ['c']]);
  });

  it('counts what is shared once in a part', () => {
    const shared = { id: 'key', characters: 4 };
    expect(splitOverParts([item('a', 3, shared), item('b', 3, shared)], [], limits)).toEqual([['a', 'b']]);
    const others = [item('a', 3, shared), item('b', 3, { id: 'another', characters: 4 })];
    expect(splitOverParts(others, [], limits)).toEqual([['a'], ['b']]);
  });

  it('moves to another part what no longer fits where it stood', () => {
    expect(splitOverParts([item('a', 6), item('b', 6)], [['a', 'b']], limits)).toEqual([['a'], ['b']]);
  });

  it('does not depend on the order of anything', () => {
    const items = [item('b', 5), item('c', 5), item('a', 5)];
    expect(splitOverParts(items, [], limits)).toEqual([['a', 'b'], ['c']]);
    expect(splitOverParts(items, [['c', 'b', 'a']], limits)).toEqual([['a', 'b'], ['c']]);
    expect(splitOverParts(items.slice(1), [['c']], limits)).toEqual([['a', 'c']]);
  });

  it('takes no notice of names that are gone', () => {
    expect(splitOverParts([item('a', 1)], [['gone'], ['gone-too', 'a']], limits)).toEqual([['a']]);
  });

  it('packs over several rounds, and stops where there is no room', () => {
    const items = ['a', 'b', 'c', 'd'].map((name) => item(name, 5));
    const previous = [['a'], ['b'], ['c'], ['d']];
    expect(splitOverParts(items, previous, { ...limits, maxParts: 2 })).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
    expect(splitOverParts(items, previous, { ...limits, maxParts: 1 })).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('empties the last part as a whole or not at all', () => {
    const items = [item('a', 6), item('b', 4), item('c', 4)];
    expect(splitOverParts(items, [['a'], ['b', 'c']], { ...limits, maxParts: 1 })).toEqual([['a'], ['b', 'c']]);
  });

  it('fills gaps with the last parts, and has none left', () => {
    const items = [item('a', 5), item('b', 5)];
    expect(splitOverParts(items, [[], [], ['a'], [], ['b'], []], limits)).toEqual([['b'], ['a']]);
    expect(splitOverParts([], [['gone'], []], limits)).toEqual([]);
  });

  it('says which item alone is too large', () => {
    expect(() => splitOverParts([item('huge', 11)], [], limits)).toThrow('"huge" alone does not fit');
  });
});
