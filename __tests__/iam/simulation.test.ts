import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import { partialConfig } from '../../src/config/partial-config.ts';
import { policyNameFor, policyPathFor } from '../../src/config/rules/policy-names.ts';
import { listOf, policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { allows, type Context } from '../helpers/policy/iam.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

/** IAM's rules as someone else wrote them decide here: what the documents allow is found out, not read off. */
const IAM = `arn:aws:iam::${ACCOUNT}`;
const SECRET = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:`;
const FUNCTION = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:`;
const US = `${IAM}:role/union-secrets-apply`;
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';

interface Target {
  readonly name: string;
  readonly resource: string;
  readonly context?: Context;
}

const owned = (by: string): Context => ({ 'aws:ResourceTag/union-secrets:stack': by });
const claimed = (by: string): Context => ({
  'aws:RequestTag/union-secrets:stack': by,
  'aws:TagKeys': ['union-secrets:stack'],
});
/** IAM compares the keys of tags without case, the services do not. */
const inAnotherCase = (by: string): Context => ({
  'aws:RequestTag/Union-Secrets:Stack': by,
  'aws:TagKeys': ['Union-Secrets:Stack'],
});
const by = (name: string): Context => ({ 'secretsmanager:RotationLambdaARN': `${FUNCTION}${name}` });
/** What every call about an existing secret has. */
const named = (resource: string) => ({ 'secretsmanager:SecretId': resource });

/** Everything that one stack's roles might be turned against, with names as we make them. */
function targetsFor(stack: string, other: string, flyteRole: string, otherRole: string) {
  const secret = (name: string, shown: string, tags: Context, suffix = '-AbCdEf'): Target => ({
    name: shown,
    resource: `${SECRET}${name}${suffix}`,
    context: { ...tags, ...named(`${SECRET}${name}${suffix}`) },
  });
  const fresh = (name: string, shown: string, tags: Context): Target => ({
    name: shown,
    resource: `${SECRET}${name}-AbCdEf`,
    context: { ...tags, 'secretsmanager:Name': name },
  });
  const policyArn = (of: string) => {
    const config = partialConfig({
      stack: of,
      dataPlanes: { production: { accountId: ACCOUNT, roles: { default: '' } } },
    });
    return `${IAM}:policy${policyPathFor(of)}${policyNameFor(config, 'production', 'default')}`;
  };
  const policy = (shown: string, resource: string, tags: Context): Target => ({ name: shown, resource, context: tags });
  const bind = (shown: string, role: string, arn: string): Target => ({
    name: shown,
    resource: `${IAM}:role/${role}`,
    context: { 'iam:PolicyARN': arn },
  });
  return {
    secrets: [
      secret('ml/a', 'secrets of the stack', owned(stack)),
      secret('ml/b', "other stacks' secrets", owned(other)),
      secret('ml/c', 'secrets of nobody', {}),
      secret('u__org', "Union's secrets", owned(stack)),
      secret('u__org', "Union's secrets", {}),
    ],
    tagging: [
      secret('ml/a', 'secrets of the stack', { ...owned(stack), ...claimed(stack) }),
      secret('ml/a', 'secrets of the stack, for another', { ...owned(stack), ...claimed(other) }),
      secret('ml/b', "other stacks' secrets", { ...owned(other), ...claimed(stack) }),
      secret('ml/c', 'secrets of nobody', claimed(stack)),
      secret('u__org', "Union's secrets", claimed(stack)),
    ],
    untagging: [
      secret('ml/a', 'other tags of secrets of the stack', { ...owned(stack), 'aws:TagKeys': ['team'] }),
      secret('ml/a', 'the ownership tags', { ...owned(stack), 'aws:TagKeys': ['union-secrets:stack'] }),
      secret('ml/a', 'the ownership tags', { ...owned(stack), 'aws:TagKeys': ['union-secrets:source'] }),
      secret('ml/b', "other stacks' secrets", { ...owned(other), 'aws:TagKeys': ['team'] }),
    ],
    creating: [
      fresh('ml/new', 'new secrets under `SECRET_PREFIX`', claimed(stack)),
      fresh('ml/new', 'new secrets of another stack', claimed(other)),
      fresh('ml/new', 'new secrets without the tag', {}),
      fresh('ml/new', 'new secrets without the tag', inAnotherCase(stack)),
      fresh('new', 'new secrets with other names', claimed(stack)),
      fresh('u__new', "new secrets of Union's names", claimed(stack)),
      fresh('ml/new', 'replicas of them', { ...claimed(stack), 'secretsmanager:AddReplicaRegions': ['eu-west-1'] }),
      { ...fresh('ml/b', "other stacks' secrets", { ...claimed(stack), ...owned(other) }) },
    ],
    rotating: [
      secret('ml/a', 'secrets of the stack, by `ROTATION_FUNCTION`', { ...owned(stack), ...by('rotate-token') }),
      secret('ml/a', 'secrets of the stack, by other functions', { ...owned(stack), ...by('theirs') }),
      secret('ml/a', 'secrets of the stack, by other functions', owned(stack)),
      secret('ml/b', "other stacks' secrets", { ...owned(other), ...by('rotate-token') }),
      secret('ml/c', 'secrets of nobody', by('rotate-token')),
      secret('u__org', "Union's secrets", { ...owned(stack), ...by('rotate-token') }),
    ],
    functions: [
      { name: '`ROTATION_FUNCTION`', resource: `${FUNCTION}rotate-token` },
      { name: 'other functions', resource: `${FUNCTION}theirs` },
    ],
    deleting: [
      secret('ml/a', 'secrets of the stack, with a recovery window', owned(stack)),
      secret('ml/a', 'secrets of the stack, for good', {
        ...owned(stack),
        'secretsmanager:ForceDeleteWithoutRecovery': 'true',
      }),
      secret('ml/b', "other stacks' secrets", owned(other)),
      secret('ml/c', 'secrets of nobody', {}),
      secret('u__org', "Union's secrets", owned(stack)),
    ],
    policies: [
      policy('policies of the stack', policyArn(stack), owned(stack)),
      policy("other stacks' policies", policyArn(other), owned(other)),
      policy('other policies of the account', `${IAM}:policy/flyte-boundary`, {}),
      policy('other policies of the account', `${IAM}:policy/${other}-production-default`, owned(other)),
      policy("AWS's policies", 'arn:aws:iam::aws:policy/AdministratorAccess', {}),
    ],
    making: [
      policy('policies of the stack', policyArn(stack), claimed(stack)),
      policy("policies in the stack's folder without its tag", policyArn(stack), {}),
      policy("policies in the stack's folder without its tag", policyArn(stack), inAnotherCase(stack)),
      policy("other stacks' policies", policyArn(other), { ...claimed(stack), ...owned(other) }),
      policy('other policies of the account', `${IAM}:policy/flyte-boundary`, claimed(stack)),
    ],
    binding: [
      bind('policies of the stack, on the Flyte role', flyteRole, policyArn(stack)),
      bind("other stacks' policies", flyteRole, policyArn(other)),
      bind("other stacks' policies", flyteRole, `${IAM}:policy/${other}-production-default`),
      bind('other policies', flyteRole, `${IAM}:policy/flyte-boundary`),
      bind("AWS's policies", flyteRole, 'arn:aws:iam::aws:policy/AdministratorAccess'),
      bind('other roles', otherRole, policyArn(stack)),
    ],
    roles: [
      { name: 'the Flyte role', resource: `${IAM}:role/${flyteRole}` },
      { name: 'other roles', resource: `${IAM}:role/${otherRole}` },
      { name: 'the role itself', resource: US },
    ],
    keys: [{ name: 'keys of the account and region', resource: `arn:aws:kms:${REGION}:${ACCOUNT}:key/${KEY}` }],
    account: [{ name: 'the whole account', resource: '*' }],
  } satisfies Record<string, readonly Target[]>;
}

type Targets = ReturnType<typeof targetsFor>;

function kindOf(action: string): keyof Targets {
  const [service, operation = ''] = action.split(':');
  if (service === 'kms') return 'keys';
  if (/^(ListSecrets|BatchGetSecretValue|ListPolicies|GetAccount\w+)$/.test(operation)) return 'account';
  if (/^(CreateSecret)$/.test(operation)) return 'creating';
  if (operation === 'TagResource') return 'tagging';
  if (operation === 'UntagResource') return 'untagging';
  if (operation === 'DeleteSecret') return 'deleting';
  if (operation === 'RotateSecret') return 'rotating';
  if (service === 'lambda') return 'functions';
  if (service === 'secretsmanager') return 'secrets';
  if (/^(Attach|Detach)RolePolicy$/.test(operation)) return 'binding';
  if (operation === 'CreatePolicy') return 'making';
  return /Role|Principal/.test(operation) ? 'roles' : 'policies';
}

/** Every action that any statement allows, by name: no wildcard hides one. */
function actionsOf(documents: readonly PolicyDocument[]): string[] {
  const allowed = documents.flatMap(statementsOf).filter(({ Effect }) => Effect === 'Allow');
  return [...new Set(allowed.flatMap(({ Action }) => listOf(Action)))].sort();
}

async function reachOf(documents: readonly PolicyDocument[], action: string, targets: Targets) {
  const [on, beyond]: [string[], string[]] = [[], []];
  for (const { name, resource, context = {} } of targets[kindOf(action)] as readonly Target[])
    ((await allows(documents, US, action, resource, context)) ? on : beyond).push(name);
  return { on, beyond };
}

const wordsOf = (names: readonly string[]) => [...new Set(names)].join('; ');

/** The table of what a role may do: actions with the same reach share a row. */
async function tableOf(documents: readonly PolicyDocument[]): Promise<string> {
  const targets = targetsFor('ml-platform', 'ml', ROLE, 'admin');
  const rows = new Map<string, string[]>();
  for (const action of actionsOf(documents)) {
    const { on, beyond } = await reachOf(documents, action, targets);
    const reach = `${wordsOf(on) || 'nothing'} | ${wordsOf(beyond.filter((name) => !on.includes(name))) || '-'} |`;
    rows.set(reach, [...(rows.get(reach) ?? []), `\`${action}\``]);
  }
  return [...rows].map(([reach, actions]) => `| ${actions.join(', ')} | ${reach}\n`).join('');
}

const ROLES: Readonly<Record<string, readonly PolicyDocument[]>> = {
  'plan role': [policyOf('plan-role.json')],
  'inventory role': [policyOf('inventory-role.json')],
  'apply role': [policyOf('apply-role.json')],
  'apply role that reads values': [policyOf('read-values.json')],
  'apply role that rotates': [policyOf('apply-role-rotation.json', { ROTATION_FUNCTION: 'rotate-token' })],
  'doctor with the plan role': [policyOf('doctor.json', { OWN_ROLE: 'union-secrets-apply' })],
  'apply role that adopts': [policyOf('apply-role-adopt.json', { ADOPTED_PREFIX: 'ml/c' })],
};

describe('what a stolen role may do', () => {
  const page = join(import.meta.dirname, '../../docs/security.md');

  test.each(Object.entries(ROLES))('the %s: docs/security.md has the table as simulated', async (name, documents) => {
    const table = `| Action | On | Not on |\n|---|---|---|\n${await tableOf(documents)}`;
    const text = readFileSync(page, 'utf8');
    const place = new RegExp(`(<!-- simulated: ${name} -->\n\n)[^]*?(?=\n<!-- end -->)`);
    if (process.env.UPDATE_GOLDEN === '1')
      writeFileSync(
        page,
        text.replace(place, (_all, start) => `${start}${table}`),
      );
    expect(place.exec(readFileSync(page, 'utf8'))?.[0]).toBe(`<!-- simulated: ${name} -->\n\n${table}`);
  });

  test.each(Object.entries(ROLES))('the %s: no wildcard allows an action', (_name, documents) => {
    expect(actionsOf(documents).filter((action) => /[*?]/.test(action))).toEqual([]);
  });
});

test('each denial bounds something that is allowed without it', async () => {
  const everyName = ['apply-role-adopt.json', 'read-values-adopt.json'].map((file) => [
    policyOf(file, { ADOPTED_PREFIX: '' }),
  ]);
  const { 'apply role that adopts': _some, ...others } = ROLES;
  for (const documents of [...Object.values(others), ...everyName])
    for (const sid of documents.flatMap(statementsOf).flatMap(({ Effect, Sid }) => (Effect === 'Deny' ? [Sid] : []))) {
      const without = documents.map((one) => ({
        ...one,
        Statement: statementsOf(one).filter(({ Sid }) => Sid !== sid),
      }));
      expect([sid, await tableOf(without)]).not.toEqual([sid, await tableOf(documents)]);
    }
});

describe('across stacks', () => {
  const stackName = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/);
  const pairs = fc.oneof(
    fc.tuple(stackName, stackName),
    // Prefixes of each other, with each delimiter, and one in the other's case.
    fc.tuple(stackName, fc.constantFrom('-x', '.', '_', '-', '-production-default', 'x')).map(([a, end]) => {
      const b = `${a}${end}`.slice(0, 64);
      return [a, b] as const;
    }),
    stackName.map((a) => [a, a === a.toUpperCase() ? a.toLowerCase() : a.toUpperCase()] as const),
    fc.constant(['a'.repeat(64), `${'a'.repeat(63)}b`] as const),
  );
  const different = pairs.filter(([a, b]) => a !== b);
  const ofOthers = /other|Union|nobody|AWS|without the tag|another/;

  test.each([
    [
      'apply',
      [
        'apply-role.json',
        'apply-role-kms.json',
        'apply-role-rotation.json',
        'apply-role-adopt.json',
        'apply-role-move.json',
        'doctor.json',
        'read-values.json',
        'read-values-adopt.json',
      ],
    ],
    ['plan', ['plan-role.json', 'read-values.json']],
  ])(
    'the %s role of one stack changes nothing of another, and reads no value of it, whatever they are called',
    async (_kind, files) => {
      await fc.assert(
        fc.asyncProperty(different, fc.boolean(), async ([a, b], swaps) => {
          const [stack, other] = swaps ? [b, a] : [a, b];
          // The widest that anyone may write: every name, for creations and adoptions.
          const filled = {
            STACK: stack,
            SECRET_PREFIX: '',
            ADOPTED_PREFIX: '',
            ROTATION_FUNCTION: 'rotate-token',
            OLD_POLICY: `${stack}-production-default`,
            roles: [`${stack}-role`.slice(-64)],
            KEY_ID: KEY,
            OWN_ROLE: 'union-secrets-apply',
          };
          const documents = files.map((file) => policyOf(file, filled));
          const targets = targetsFor(stack, other, `${stack}-role`.slice(-64), `${other}-role`.slice(-64));
          for (const action of actionsOf(documents)) {
            if (/:(Describe|List|GetPolicy|GetResourcePolicy|GetAccount)/.test(action) || kindOf(action) === 'account')
              continue;
            const { on } = await reachOf(documents, action, targets);
            const foreign = on.filter((name) => ofOthers.test(name) && !/nobody|other names/.test(name));
            expect([action, foreign.filter((name) => name !== 'other tags of secrets of the stack')]).toEqual([
              action,
              [],
            ]);
          }
        }),
        { numRuns: 20, endOnFailure: true },
      );
    },
  );
});
