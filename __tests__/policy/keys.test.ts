import fc from 'fast-check';
import type { KmsKey } from '../../src/domain/kms-key.ts';
import {
  MAX_POLICY_CHARACTERS,
  type PolicyDocument,
  policySize,
  type Readable,
  type ReadTarget,
} from '../../src/policy/document.ts';
import { grantsInPolicy } from '../../src/policy/grants.ts';
import { partsNeeded, policyParts } from '../../src/policy/parts.ts';
import { SCOPE } from '../helpers/plan/builders.ts';

const idOf = (target: ReadTarget) => (target.kind === 'stack' ? '*' : target.name);
const KEYS: readonly KmsKey[] = [
  ...Array.from({ length: 12 }, (_, index): KmsKey => {
    const id = `${index}`.padStart(12, '0');
    return { kind: 'key', arn: `arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-${id}` };
  }),
  ...Array.from(
    { length: 12 },
    (_, index): KmsKey => ({ kind: 'alias', alias: `alias/${`${index}`.padStart(index * 20, 'k')}` }),
  ),
];
const keys = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.constantFrom(...KEYS).map((key) => [key]) },
);
// Long names, so that few of them fill a part.
const name = fc
  .tuple(fc.nat({ max: 400 }), fc.integer({ min: 3, max: 500 }))
  .map(([id, length]) => `${id}`.padStart(length, 'n'));
const readable: fc.Arbitrary<Readable> = fc.record({ kind: fc.constant('secret'), name, keys });
const readables = fc.uniqueArray(readable, { maxLength: 50, selector: idOf });

const targetsIn = (documents: readonly PolicyDocument[]) => documents.map((one) => grantsInPolicy(SCOPE, one).targets);
const split = (wanted: readonly Readable[], previous: readonly PolicyDocument[] = []) =>
  policyParts(SCOPE, wanted, targetsIn(previous), Number.POSITIVE_INFINITY);
const rewritten = (before: readonly PolicyDocument[], after: readonly PolicyDocument[]) =>
  after.filter((part, index) => JSON.stringify(part) !== JSON.stringify(before[index])).length;

/** Key ARNs and aliases that a part lets its role use. */
function keysIn({ Statement }: PolicyDocument): string[] {
  return Statement.filter(({ Action }) => Action.includes('kms:Decrypt')).flatMap(({ Resource, Condition }) => {
    const aliases = Condition?.['ForAnyValue:StringEquals']?.['kms:ResourceAliases'];
    return aliases === undefined ? Resource : [aliases].flat();
  });
}
const textOf = (key: KmsKey) => (key.kind === 'key' ? key.arn : key.alias);

/** Each secret once, in a part that has exactly the keys of its secrets, and that IAM takes. */
function expectSound(wanted: readonly Readable[], documents: readonly PolicyDocument[]): void {
  const parts = targetsIn(documents).map((targets) => targets.map(idOf));
  expect(parts.flat().sort()).toEqual(wanted.map(idOf).sort());
  const byName = new Map(wanted.map((one) => [idOf(one), one]));
  documents.forEach((document, index) => {
    const needed = new Set(parts[index]?.flatMap((one) => byName.get(one)?.keys ?? []).map(textOf));
    expect(keysIn(document).sort()).toEqual([...needed].sort());
    expect(policySize(document)).toBeLessThanOrEqual(MAX_POLICY_CHARACTERS);
  });
}

it('every secret is granted exactly once, with its key, in parts that IAM takes: any set, whatever was there', () => {
  fc.assert(
    fc.property(readables, readables, (before, wanted) => {
      const documents = split(wanted, split(before));
      expectSound(wanted, documents);
      expect(split(wanted, documents)).toEqual(documents);
    }),
    { numRuns: 1500 },
  );
});

it('one secret added, removed, or given another key rewrites at most two parts', () => {
  fc.assert(
    fc.property(readables, readable, fc.nat(), (wanted, other, at) => {
      const before = split(wanted);
      const others = wanted.filter((one) => idOf(one) !== idOf(other));
      const removed = wanted.filter((_, index) => index !== at % Math.max(wanted.length, 1));
      const changed = wanted.map((one, index) => (index === at % wanted.length ? { ...one, keys: other.keys } : one));
      for (const next of [[...others, other], removed, changed]) {
        const after = split(next, before);
        expectSound(next, after);
        expect(rewritten(before, after)).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 700 },
  );
});

it('secrets with one key share its statement, and so a part', () => {
  const [key] = KEYS as [KmsKey];
  const wanted = Array.from(
    { length: 60 },
    (_, index): Readable => ({ kind: 'secret', name: `secret-${index}`, keys: [key] }),
  );
  const documents = split(wanted);
  expect(documents.map(({ Statement }) => Statement.map(({ Sid }) => Sid))).toEqual([
    ['ReadSecrets', 'DecryptWithKeys'],
  ]);
});

it('the whole stack is one item with all its keys, in one part', () => {
  const wanted: Readable[] = [
    { kind: 'stack', keys: KEYS },
    ...Array.from({ length: 80 }, (_, index): Readable => ({ kind: 'secret', name: `grant-${index}`, keys: [] })),
  ];
  const documents = split(wanted);
  expectSound(wanted, documents);
  expect(partsNeeded(SCOPE, wanted)).toBe(documents.length);
});
