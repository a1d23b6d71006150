import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.ts';
import { anyActual, anyDesired, anyVerdict } from '../helpers/plan/arbitrary.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  granted,
  OUR_TAGS,
  planOf,
  policy,
  REMOVAL,
  roleInAws,
  settled,
  taggedWith,
} from '../helpers/plan/builders.ts';

const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'));
const validate: ValidateFunction = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  schema as object,
);

function problemsOf(plan: unknown): string[] {
  validate(JSON.parse(JSON.stringify(plan)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const ROTATION = { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:one', schedule: 'rate(30 days)' };
const NOTES = { 'union-secrets:rotation': 'configured', 'union-secrets:generation': '1' };

const everyKind = planOf(
  desiredState({
    secrets: [
      declared('create', { tags: { team: 'ml' } }),
      declared('update', { description: 'new', tags: { team: 'ml' } }),
      declared('same'),
      declared('waiting', { value: { kind: 'manual' } }),
      declared('refused'),
      declared('unavailable'),
      declared('adopt', { adopt: true }),
      declared('restore', { kmsKeyId: 'alias/ml', rotation: ROTATION }),
      declared('rotated', { rotation: ROTATION }),
      declared('cancelled', { value: { kind: 'generate', length: 9, charset: 'hex', generation: 2 } }),
      declared('created', { kmsKeyId: 'alias/ml', rotation: ROTATION }),
    ],
    grants: [granted('granted')],
    removal: { ...REMOVAL, recoveryWindowDays: 7 },
  }),
  {
    ...settled(existing('same'), existing('orphaned'), existing('update', { tags: taggedWith({ owner: 'x' }) })),
    policies: [
      policy('ml-secrets', ['same', 'orphaned', 'update'], {
        attachedTo: { roles: ['acme-userflyterole', 'former'], users: [], groups: [] },
      }),
    ],
    secrets: [
      ...['same', 'orphaned', 'unavailable'].map((name) => existing(name)),
      existing('update', { description: 'old', tags: taggedWith({ owner: 'x' }) }),
      existing('waiting', { versions: {} }),
      existing('refused', { tags: {} }),
      existing('granted', { tags: {} }),
      existing('adopt', { tags: { team: 'x' } }),
      existing('restore', { deletedAt: '2026-02-20T00:00:00Z', kmsKeyId: 'alias/old' }),
      existing('rotated', { rotationEnabled: true, rotation: { ...ROTATION, schedule: 'rate(1 day)' } }),
      existing('cancelled', { rotationEnabled: true, tags: { ...OUR_TAGS, ...NOTES } }),
      existing('delete', { tags: { ...OUR_TAGS, 'union-secrets:on-removal': 'delete' } }),
    ],
  },
  { update: { kind: 'differs' }, unavailable: { kind: 'unavailable', why: 'variable-not-set' } },
);

const rotation = { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:rotate', schedule: 'rate(7 days)' };
const generated = { kind: 'generate', length: 32, charset: 'hex', generation: 2 } as const;

const wholeLife = planOf(
  desiredState({
    secrets: [
      declared('adopt', { adopt: true, kmsKeyId: 'alias/ml' }),
      declared('cancel'),
      declared('generate', { value: generated }),
      declared('restore', { rotation }),
    ],
    removal: { ...REMOVAL, secrets: 'delete', maxDeletions: 9 },
  }),
  {
    ...settled(existing('delete')),
    secrets: [
      existing('adopt', { tags: { owner: 'ana' } }),
      existing('cancel', {
        rotationEnabled: true,
        rotation,
        tags: { ...OUR_TAGS, 'union-secrets:rotation': 'configured' },
      }),
      existing('delete'),
      existing('generate', { tags: { ...OUR_TAGS, 'union-secrets:generation': '1' } }),
      existing('restore', { deletedAt: '2026-11-09T08:30:00.000Z' }),
    ],
  },
  { adopt: { kind: 'foreign' }, cancel: { kind: 'same', previousKey: true }, generate: { kind: 'kept' } },
);

describe('the schema of the plan file', () => {
  it('takes a plan of every kind of change that follows the first apply', () => {
    const kinds = new Set(wholeLife.secrets.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      ['adopt', 'cancel-rotation', 'delete', 'restore', 'set-key', 'set-rotation', 'set-value', 'tag'].sort(),
    );
    expect(problemsOf(wholeLife)).toEqual([]);
  });

  it('takes a plan in which a role leaves', () => {
    const detach = { kind: 'detach', role: 'former' } as const;
    const [role] = wholeLife.roles;
    if (!role) throw new Error('no role');
    const left = { ...role, key: null, arn: '', policies: role.policies.map((one) => ({ ...one, changes: [detach] })) };
    expect(problemsOf({ ...wholeLife, roles: [left] })).toEqual([]);
  });

  it('takes a plan of every status', () => {
    expect(new Set(everyKind.secrets.map(({ status }) => status)).size).toBe(10);
    const kinds = everyKind.secrets.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(10);
    expect(problemsOf(everyKind)).toEqual([]);
  });

  it.each<[string, Plan]>([
    ['empty', planOf(desiredState(), actualState())],
    ['without a role', planOf(desiredState(), actualState({ roles: [] }))],
    [
      'in another account',
      planOf(
        desiredState(),
        actualState({ roles: [roleInAws(defaultRole, [], { arn: 'arn:aws:iam::999999999999:role/x' })] }),
      ),
    ],
    [
      'over a document that is none',
      planOf(
        desiredState({ secrets: [declared('a')] }),
        actualState({ policies: [policy('ml-secrets', [], { document: 'text' })] }),
      ),
    ],
    [
      'with a warning',
      { ...everyKind, warnings: [{ code: 'scope-void', subject: { kind: 'role', name: 'r' }, message: 'Know it.' }] },
    ],
  ])('takes a plan: %s', (_what, plan) => {
    expect(problemsOf(plan)).toEqual([]);
  });

  it('takes any plan that can be made', () => {
    fc.assert(
      fc.property(anyDesired, anyActual, anyVerdict, (desired, actual, verdict) => {
        expect(
          problemsOf(planOf(desired, actual, Object.fromEntries(desired.secrets.map(({ name }) => [name, verdict])))),
        ).toEqual([]);
      }),
    );
  });

  it('takes nothing more: an unknown member anywhere is refused', () => {
    const refused: string[] = [];
    for (const path of objectsIn(JSON.parse(JSON.stringify(everyKind)))) {
      const plan: unknown = JSON.parse(JSON.stringify(everyKind));
      const target = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], plan) as Record<
        string,
        unknown
      >;
      target.unknown = { value: 'canary' };
      if (problemsOf(plan).length === 0) refused.push(path.join('.'));
    }
    expect(refused).toEqual([]);
  });

  it('takes nothing less: a missing member is refused', () => {
    for (const key of Object.keys(everyKind)) {
      expect(problemsOf({ ...everyKind, [key]: undefined })).not.toEqual([]);
    }
  });

  it('describes everything in it', () => {
    const bare = schemasIn(schema, '#').filter(
      ([, one]) => one.$ref === undefined && typeof one.description !== 'string',
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

/** Paths of all objects in a value, except documents as AWS holds them, which may have any form. */
function objectsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || path.at(-1) === 'previous') return [];
  const inner = Object.entries(value).flatMap(([key, member]) => objectsIn(member, [...path, key]));
  return Array.isArray(value) ? inner : [[...path], ...inner];
}

/** Every schema within a schema, with its path. */
function schemasIn(value: unknown, path: string): [string, Record<string, unknown>][] {
  const schema = value as Record<string, unknown>;
  const named = ['properties', '$defs'].flatMap((key) =>
    Object.entries((schema[key] ?? {}) as object).map(([name, one]) => [`${path}/${key}/${name}`, one] as const),
  );
  const single = ['items', 'additionalProperties'].flatMap((key) =>
    typeof schema[key] === 'object' ? [[`${path}/${key}`, schema[key]] as const] : [],
  );
  const either = ((schema.oneOf ?? []) as unknown[]).map((one, index) => [`${path}/oneOf/${index}`, one] as const);
  return [[path, schema], ...[...named, ...single, ...either].flatMap(([inner, one]) => schemasIn(one, inner))];
}
