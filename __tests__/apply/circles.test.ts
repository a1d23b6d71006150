import { circlesIn } from '../../src/apply/circles.ts';

const circles = (needs: Record<string, readonly string[]>) =>
  circlesIn(new Map(Object.entries(needs))).map((circle) => [...circle].sort());

it.each<[string, Record<string, readonly string[]>, string[][]]>([
  ['nothing', {}, []],
  ['a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one end', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['two that wait for each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  [
    'three in a ring, with one behind and one before it',
    { x: ['a'], a: ['b'], b: ['c'], c: ['a', 'y'], y: [] },
    [['a', 'b', 'c']],
  ],
  [
    'two rings, one behind the other',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['c', 'd'],
      ['a', 'b'],
    ],
  ],
  ['rings that share a step', { a: ['b'], b: ['a', 'c'], c: ['b'] }, [['a', 'b', 'c']]],
  ['one that waits for itself, and for what is not there', { a: ['a', 'missing'] }, []],
])('circles among the steps: %s', (_what, needs, found) => {
  expect(circles(needs)).toEqual(found);
});
