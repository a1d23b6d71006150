import { SecretValue } from '../../src/domain/secret-value.ts';
import type { ValueSource } from '../../src/domain/value.ts';
import { valueDigestsOf } from '../../src/record/digest.ts';
import type { ResolvedValue } from '../../src/values/resolve.ts';
import { declared, generatedSource } from '../helpers/plan/builders.ts';
import { KEY } from '../helpers/record/builders.ts';

const known = (source: ValueSource, ...resolved: ResolvedValue[]) =>
  [
    ...valueDigestsOf(
      [declared('ml/a', { value: source })],
      new Map(resolved.map((one) => ['ml/a', one])),
      { accountId: '123456789012', region: 'us-west-2' },
      KEY,
    ),
  ].map(([name, digest]) => [name, digest]);
const value = new SecretValue('a value');
const available: ResolvedValue = { kind: 'available', value, whole: value };

describe('what a run knows of a value', () => {
  it.each<ValueSource>([
    { kind: 'env', variable: 'X' },
    { kind: 'file', path: 'x.txt' },
  ])('of a source that it has: a digest, the same on every machine: %j', (source) => {
    expect(known(source, available)).toEqual([
      ['ml/a', { kind: 'seen', digest: '1fbd1a43158fd899c89d46e81d699d244eb70f56e8cc672d5b18ce93f025a61e' }],
    ]);
  });

  it('of a source that it does not have, or of which nothing is known: nothing', () => {
    expect(known({ kind: 'env', variable: 'X' }, { kind: 'unavailable', why: 'variable-not-set' })).toEqual([
      ['ml/a', { kind: 'unseen' }],
    ]);
    expect(known({ kind: 'file', path: 'x.txt' })).toEqual([['ml/a', { kind: 'unseen' }]]);
  });

  it('of a value that is generated, or set by people: nothing, not even that it is missing', () => {
    expect(known(generatedSource(2))).toEqual([]);
    expect(known({ kind: 'manual' }, { kind: 'no-source' })).toEqual([]);
  });
});
