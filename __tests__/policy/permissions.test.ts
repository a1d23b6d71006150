import fc from 'fast-check';
import { permissionsOf, sameMeaning } from '../../src/policy/permissions.ts';

const read = 'secretsmanager:GetSecretValue';
const allow = (resource: unknown, change: Record<string, unknown> = {}) => ({
  Effect: 'Allow',
  Action: read,
  Resource: resource,
  ...change,
});
const document = (...statements: unknown[]) => ({ Version: '2012-10-17', Statement: statements });
const tls = (value: unknown) => ({ Condition: { Bool: { 'aws:SecureTransport': value } } });

describe('documents that mean the same', () => {
  it.each<[string, unknown, unknown]>([
    ['a text or a list of one', document(allow('a')), document(allow(['a'], { Action: [read] }))],
    ['a statement or a list of one', document(allow('a')), { Version: '2012-10-17', Statement: allow('a') }],
    ['the order of resources', document(allow(['a', 'b'])), document(allow(['b', 'a']))],
    ['a resource twice', document(allow(['a', 'b'])), document(allow(['a', 'b', 'a']))],
    [
      'the order of members',
      { Statement: [allow('a')], Version: '2012-10-17' },
      document({ Resource: 'a', Action: read, Effect: 'Allow' }),
    ],
    ['letters of actions', document(allow('a')), document(allow('a', { Action: 'SecretsManager:getSecretValue' }))],
    [
      'the order of actions',
      document(allow('a', { Action: [read, 'kms:Decrypt'] })),
      document(allow('a', { Action: ['kms:Decrypt', read] })),
    ],
    [
      'letters and order of actions that are left out',
      document({ Effect: 'Allow', NotAction: ['iam:*', 's3:Get*'], Resource: '*' }),
      document({ Effect: 'Allow', NotAction: ['S3:get*', 'IAM:*'], Resource: '*' }),
    ],
    [
      "the order of a condition's keys and values",
      document(allow('a', { Condition: { StringEquals: { k: ['x', 'y'], l: 'z' } } })),
      document(allow('a', { Condition: { StringEquals: { L: 'z', K: ['y', 'x'] } } })),
    ],
    ['a Sid', document(allow('a', { Sid: 'One' })), document(allow('a', { Sid: 'Two' }))],
    ['an Id', { ...document(allow('a')), Id: 'mine' }, document(allow('a'))],
    ['cut in two statements', document(allow(['a', 'b'])), document(allow('b'), allow('a'))],
    [
      'the order of statements',
      document(allow('a'), allow('b', tls('true'))),
      document(allow('b', tls('true')), allow('a')),
    ],
    [
      "letters of a condition's key",
      document(allow('a', tls('true'))),
      document(allow('a', { Condition: { Bool: { 'AWS:securetransport': ['true'] } } })),
    ],
    ['true as a text or not', document(allow('a', tls(true))), document(allow('a', tls('true')))],
    [
      'the oldest version, said or not',
      { Statement: [allow('a')] },
      { Version: '2008-10-17', Statement: [allow('a')] },
    ],
  ])('%s', (_what, a, b) => {
    expect(sameMeaning(a, b)).toBe(true);
    expect(sameMeaning(b, a)).toBe(true);
  });
});

describe('documents that do not', () => {
  it.each<[string, unknown, unknown]>([
    ['another resource', document(allow('a')), document(allow('b'))],
    ['letters of a resource', document(allow('a')), document(allow('A'))],
    ['one resource more', document(allow('a')), document(allow(['a', 'b']))],
    ['all resources but these', document(allow('a')), document({ Effect: 'Allow', Action: read, NotResource: 'a' })],
    ['another effect', document(allow('a')), document(allow('a', { Effect: 'Deny' }))],
    ['a denial more', document(allow('a')), document(allow('a'), { Effect: 'Deny', Action: '*', Resource: '*' })],
    ['one action more', document(allow('a')), document(allow('a', { Action: [read, 'kms:Decrypt'] }))],
    ['all actions but these', document(allow('a')), document({ Effect: 'Allow', NotAction: read, Resource: 'a' })],
    ['a condition', document(allow('a')), document(allow('a', tls('true')))],
    ["a condition's value", document(allow('a', tls('true'))), document(allow('a', tls('false')))],
    [
      "a condition's operator",
      document(allow('a', tls('true'))),
      document(allow('a', { Condition: { BoolIfExists: { 'aws:SecureTransport': 'true' } } })),
    ],
    [
      "letters of a condition's value",
      document(allow('a', { Condition: { StringEquals: { k: 'v' } } })),
      document(allow('a', { Condition: { StringEquals: { k: 'V' } } })),
    ],
    [
      'a condition key in two spellings',
      document(allow('a', { Condition: { StringEquals: { k: 'x', K: 'y' } } })),
      document(allow('a', { Condition: { StringEquals: { k: 'y' } } })),
    ],
    [
      'the version: variables mean something since 2012',
      document(allow('a')),
      { Version: '2008-10-17', Statement: [allow('a')] },
    ],
    [
      'crossed actions and resources',
      document(allow('a', { Action: 'x:1' }), allow('b', { Action: 'x:2' })),
      document(allow('b', { Action: 'x:1' }), allow('a', { Action: 'x:2' })),
    ],
    [
      'crossed conditions and resources',
      document(allow('a'), allow('b', tls('true'))),
      document(allow('b'), allow('a', tls('true'))),
    ],
  ])('%s', (_what, a, b) => {
    expect(sameMeaning(a, b)).toBe(false);
    expect(sameMeaning(b, a)).toBe(false);
  });

  it.each([['not a policy'], [null], [undefined], [42], [[]], [{ Statement: 'Allow' }], [{ Statement: [null] }]])(
    'what cannot be understood equals nothing, itself neither: %j',
    (nonsense) => {
      expect(sameMeaning(nonsense, nonsense)).toBe(false);
      expect(sameMeaning(nonsense, document(allow('a')))).toBe(false);
    },
  );
});

describe('whether a document allows more than another', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['the same', document(allow('a')), document(allow('a')), false],
    ['one resource less', document(allow('a')), document(allow(['a', 'b'])), false],
    ['one resource more', document(allow(['a', 'b'])), document(allow('a')), true],
    ['one for another', document(allow('b')), document(allow('a')), true],
    ['the same resource otherwise', document(allow('a')), document(allow('a', tls('true'))), true],
    ['anything, where there was nothing', document(allow('a')), null, true],
    ['nothing, where there was something', null, document(allow('a')), false],
  ])('%s', (_what, now, before, more) => {
    expect(permissionsOf(now).isSubsetOf(permissionsOf(before))).toBe(!more);
  });
});

/** One permission: what a request would be asked. Statements are made of these, so that a document's meaning is a set of them. */
interface Atom {
  readonly effect: 'Allow' | 'Deny';
  readonly action: string;
  readonly resource: string;
  readonly condition: string | null;
}

const atom: fc.Arbitrary<Atom> = fc.record({
  effect: fc.constantFrom('Allow', 'Deny'),
  action: fc.constantFrom('s:Get', 's:Put', 'k:Decrypt'),
  resource: fc.constantFrom('r1', 'r2', 'r3', 'r4', '*'),
  condition: fc.constantFrom(null, 'x', 'y'),
});
const atoms = fc.uniqueArray(atom, { maxLength: 8, selector: (one) => JSON.stringify(one) });

/** A document of these permissions: each a statement of its own, in another order and other forms for another seed. */
function written(permissions: readonly Atom[], seed: number): unknown {
  const odd = (index: number) => (seed >> (index % 16)) % 2 === 1;
  const statements = permissions.map(({ effect, action, resource, condition }, index) => ({
    ...(odd(index) ? { Sid: `S${index}` } : {}),
    Resource: odd(index + 1) ? [resource] : resource,
    Effect: effect,
    Action: odd(index + 2) ? [action.toUpperCase(), action] : action,
    ...(condition === null
      ? {}
      : { Condition: { StringEquals: { [odd(index + 3) ? 'K' : 'k']: odd(index) ? [condition] : condition } } }),
  }));
  const rotated = [...statements.slice(seed % 5), ...statements.slice(0, seed % 5)];
  return { Version: '2012-10-17', Statement: odd(7) ? rotated.reverse() : rotated };
}

describe('over random documents', () => {
  const seed = fc.nat({ max: 65_535 });

  it('two ways to write the same permissions are the same', () => {
    fc.assert(
      fc.property(atoms, seed, seed, (permissions, one, two) => {
        expect(sameMeaning(written(permissions, one), written(permissions, two))).toBe(true);
      }),
    );
  });

  it('different permissions are never the same', () => {
    const textOf = (permissions: readonly Atom[]) =>
      permissions
        .map((one) => JSON.stringify(one))
        .sort()
        .join();
    fc.assert(
      fc.property(atoms, atoms, seed, seed, (a, b, one, two) => {
        fc.pre(textOf(a) !== textOf(b));
        expect(sameMeaning(written(a, one), written(b, two))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('one permission more, less or otherwise is never the same', () => {
    fc.assert(
      fc.property(atoms, atom, fc.nat({ max: 7 }), seed, (permissions, other, at, form) => {
        fc.pre(!permissions.some((one) => JSON.stringify(one) === JSON.stringify(other)));
        const replaced = permissions.map((one, index) => (index === at ? other : one));
        expect(sameMeaning(written(permissions, form), written([...permissions, other], 0))).toBe(false);
        if (at < permissions.length) expect(sameMeaning(written(permissions, form), written(replaced, 0))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
