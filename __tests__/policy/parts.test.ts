import fc from 'fast-check';
import {
  MAX_POLICY_CHARACTERS,
  policyDocument,
  policySize,
  type Readable,
  type ReadTarget,
} from '../../src/policy/document.ts';
import { grantsInPolicy, namesOf as namesIn } from '../../src/policy/grants.ts';
import { partName, partNumber, partsNeeded, policyParts, tooLargeForAPart } from '../../src/policy/parts.ts';
import { documentOf, SCOPE } from '../helpers/plan/builders.ts';

const UNLIMITED = Number.POSITIVE_INFINITY;
const namesOf = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => `${index}`.padStart(length, 'n'));
const readables = (names: readonly string[]) => names.map((name): Readable => ({ kind: 'secret', name, keys: [] }));
const target = (name: string): ReadTarget => ({ kind: 'secret', name });
const split = (secrets: readonly string[], previous: readonly (readonly string[])[] = [], most = UNLIMITED) =>
  policyParts(
    SCOPE,
    readables(secrets),
    previous.map((names) => names.map(target)),
    most,
  ).map((part) => namesIn(grantsInPolicy(SCOPE, part).targets));

describe('names of parts', () => {
  it.each([
    [1, 'ml-secrets'],
    [2, 'ml-secrets-2'],
    [10, 'ml-secrets-10'],
    [123, 'ml-secrets-123'],
  ])('part %i is %s', (part, name) => {
    expect(partName('ml-secrets', part)).toBe(name);
    expect(partNumber('ml-secrets', name)).toBe(part);
    expect(partNumber('ML-Secrets', name)).toBe(part);
  });

  it.each([
    'other',
    'ml-secrets-',
    'ml-secrets-0',
    'ml-secrets-1',
    'ml-secrets-02',
    'ml-secrets-2x',
    'ml-secrets-x',
    'ml-secrets2',
    'ml-secret',
    'xx-secrets-2',
    'ml-secrets-2-2',
  ])('%s is none of them', (name) => {
    expect(partNumber('ml-secrets', name)).toBeUndefined();
  });
});

describe('how many secrets fit in a part', () => {
  // The figures that users see.
  it.each([
    [20, 72],
    [40, 58],
    [100, 36],
  ])('names of %i characters: about %i', (length, about) => {
    const [first = []] = split(namesOf(200, length));
    expect(Math.abs(first.length - about)).toBeLessThanOrEqual(3);
  });

  it('a part is full to the last resource that fits', () => {
    const names = namesOf(200, 30);
    const [first = []] = split(names);
    expect(policySize(documentOf(first))).toBeLessThanOrEqual(MAX_POLICY_CHARACTERS);
    expect(policySize(documentOf([...first, '0'.padStart(30, 'x')]))).toBeGreaterThan(MAX_POLICY_CHARACTERS);
  });

  it('no secrets need no part', () => {
    expect(policyParts(SCOPE, [], [], UNLIMITED)).toEqual([]);
    expect(policyParts(SCOPE, [], [[target('gone')], [target('too')]], UNLIMITED)).toEqual([]);
    expect(partsNeeded(SCOPE, [])).toBe(0);
  });

  it('of a whole stack with more keys than fit, none: the rest is counted', () => {
    const key = (index: number) => ({ kind: 'alias', alias: `alias/${'k'.repeat(50)}${index}` }) as const;
    const stack = (keys: number): Readable => ({
      kind: 'stack',
      keys: Array.from({ length: keys }, (_, at) => key(at)),
    });
    expect(partsNeeded(SCOPE, [...readables(['a']), stack(200), ...readables(['b'])])).toBe(1);
    expect(partsNeeded(SCOPE, [stack(200)])).toBe(0);
    expect(partsNeeded(SCOPE, [stack(2)])).toBe(1);
  });

  it.each<[string, (length: number) => Readable]>([
    ['its alias', (length) => ({ kind: 'secret', name: 'a', keys: [{ kind: 'alias', alias: 'k'.repeat(length) }] })],
    ['its key', (length) => ({ kind: 'secret', name: 'a', keys: [{ kind: 'key', arn: 'k'.repeat(length) }] })],
    ['its name', (length) => ({ kind: 'secret', name: 'n'.repeat(length), keys: [] })],
    [
      'the alias of a whole stack',
      (length) => ({ kind: 'stack', keys: [{ kind: 'alias', alias: 'k'.repeat(length) }] }),
    ],
  ])('reported to be too large is exactly what no part takes, by the length of %s', (_what, of) => {
    const taken = (length: number) => {
      try {
        return policyParts(SCOPE, [of(length)], [], UNLIMITED).map(policySize);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return [];
      }
    };
    const full = MAX_POLICY_CHARACTERS - policySize(policyDocument(SCOPE, [of(1000)])) + 1000;
    const lengths = Array.from({ length: 12 }, (_, index) => full - 8 + index);
    const fitting = lengths.filter((length) => tooLargeForAPart(SCOPE, [of(length)]).length === 0);
    expect(fitting).toEqual(lengths.filter((length) => taken(length).length > 0));
    // A separator is counted with every entry: a few characters too many, never one too few.
    const largest = taken(fitting.at(-1) ?? 0)[0] ?? 0;
    expect(largest).toBeLessThanOrEqual(MAX_POLICY_CHARACTERS);
    expect(largest).toBeGreaterThanOrEqual(MAX_POLICY_CHARACTERS - 4);
  });

  it('five thousand secrets are split', () => {
    const parts = split(namesOf(5000, 40));
    expect(parts.flat()).toHaveLength(5000);
    expect(partsNeeded(SCOPE, readables(namesOf(5000, 40)))).toBe(parts.length);
  });
});

describe('little changes', () => {
  const [a, b, c] = [namesOf(60, 30), namesOf(60, 31), namesOf(60, 32)];

  it('what is in a part stays there', () => {
    expect(split([...a, ...b, ...c], [c, a, b])).toEqual([[...c].sort(), [...a].sort(), [...b].sort()]);
  });

  it('a new secret goes to the first part with room', () => {
    const [first, second, third] = split([...a.slice(1), ...b, ...c, 'new'], [a, b, c]);
    expect(first).toContain('new');
    expect([second, third]).toEqual([[...b].sort(), [...c].sort()]);
  });

  it('an emptied part is filled with the last', () => {
    expect(split([...b, ...c], [a, b, c])).toEqual([[...c].sort(), [...b].sort()]);
  });

  it('an emptied last part goes, and so do holes before it', () => {
    expect(split(a, [a, b, c])).toEqual([[...a].sort()]);
    expect(split(b, [a, [], b, c])).toEqual([[...b].sort()]);
  });

  it('a secret in two parts stays in the first', () => {
    expect(
      split(
        ['x', 'y', 'z'],
        [
          ['x', 'y'],
          ['y', 'z'],
        ],
      ),
    ).toEqual([['x', 'y'], ['z']]);
  });

  it('beyond the parts that a role can have, the last one is packed into the others', () => {
    expect(split(['x', 'y', 'z'], [['x'], ['y'], ['z']], 1)).toEqual([['x', 'y', 'z']]);
    expect(split(['x', 'y', 'z'], [['x'], ['y'], ['z']], 2)).toEqual([['x', 'z'], ['y']]);
  });

  it('as long as there is a part for each, none is packed', () => {
    expect(split(['x', 'y', 'z'], [['x'], ['y'], ['z']], 3)).toEqual([['x'], ['y'], ['z']]);
  });

  it('what does not fit in the parts that a role can have is reported by their number', () => {
    expect(split([...a, ...b, ...c], [], 2)).toHaveLength(split([...a, ...b, ...c]).length);
  });
});

describe('over random secrets', () => {
  // Long names, so that few of them fill a part; 380 characters make about 14 a part.
  const name = fc
    .tuple(fc.nat({ max: 400 }), fc.integer({ min: 3, max: 380 }))
    .map(([id, length]) => `${id}`.padStart(Math.max(length, 3), 'n'));
  const names = (most: number) => fc.uniqueArray(name, { maxLength: most });

  function expectSound(secrets: readonly string[], parts: readonly (readonly string[])[]): void {
    expect(parts.flat().sort()).toEqual([...secrets].sort());
    for (const part of parts) {
      expect(part.length).toBeGreaterThan(0);
      expect(policySize(documentOf(part))).toBeLessThanOrEqual(MAX_POLICY_CHARACTERS);
    }
  }
  const text = (parts: readonly (readonly string[])[]) => parts.map((part) => part.join());
  const rewritten = (before: readonly (readonly string[])[], after: readonly (readonly string[])[]) => {
    const [old, now] = [text(before), text(after)];
    return now.filter((part, index) => part !== old[index]).length;
  };

  it('every secret is granted exactly once, in parts that IAM takes, whatever was there before', () => {
    fc.assert(
      fc.property(
        names(60),
        fc.array(names(25), { maxLength: 5 }),
        fc.integer({ min: 1, max: 10 }),
        (secrets, previous, most) => {
          expectSound(secrets, split(secrets, previous, most));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('the order of secrets, and of what was in a part, changes nothing', () => {
    const shuffled = fc
      .tuple(names(60), fc.nat())
      .map(
        ([list, by]) =>
          [list, list.toSorted((x, y) => (by % (x.length + 7)) - (by % (y.length + 7)) || (x < y ? 1 : -1))] as const,
      );
    fc.assert(
      fc.property(shuffled, shuffled, ([secrets, otherwise], [stood, stoodOtherwise]) => {
        expect(split(otherwise, [stoodOtherwise])).toEqual(split(secrets, [stood]));
      }),
    );
  });

  it('one after another: adding rewrites one part, removing one, or fills the part it emptied', () => {
    const edits = fc.array(fc.tuple(fc.boolean(), name), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(edits, (edits) => {
        let parts: string[][] = [];
        const secrets = new Set<string>();
        for (const [adds, one] of edits) {
          const removed = adds ? undefined : [...secrets][one.length % Math.max(secrets.size, 1)];
          if (adds) secrets.add(one);
          else if (removed !== undefined) secrets.delete(removed);
          const next = split([...secrets], parts);
          expectSound([...secrets], next);
          // A part that became empty is filled with the last one's: still one part is rewritten, and one less is there.
          expect(rewritten(parts, next)).toBeLessThanOrEqual(1);
          expect(Math.abs(next.length - parts.length)).toBeLessThanOrEqual(1);
          parts = next;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nothing added or removed rewrites nothing', () => {
    fc.assert(
      fc.property(names(60), (secrets) => {
        const parts = split(secrets);
        expect(split(secrets, parts)).toEqual(parts);
      }),
    );
  });
});
