import assert from 'node:assert/strict';
import { CreatePolicyVersionCommand, DetachRolePolicyCommand, ListPoliciesCommand } from '@aws-sdk/client-iam';
import { CreateSecretCommand, DescribeSecretCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { stringify } from 'yaml';
import type { StepResult } from '../../../../sandbox/runner.ts';
import { changesIn } from './comment.ts';
import { ACCOUNT, createRole, policiesOf, REGION, secretOf, snapshotOf } from './ground.ts';
import type { Story } from './story.ts';

export interface Scenario {
  readonly name: string;
  run(story: Story): Promise<void>;
}

const ROLE = 'acme-userflyterole';
const POLICY = 'ml-platform@production@default';
const GROUP = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:`;
const resource = (name: string) => `${GROUP}${name}-??????`;

const env = { KEY: 'value of the key', TOKEN: 'value of the token' };
const key = { 'ml/key': { value: { env: 'KEY' } } };
const token = { 'ml/token': { value: { env: 'TOKEN' } } };

interface Parts {
  readonly secrets: object;
  readonly grants?: readonly unknown[];
  readonly roles?: Record<string, string>;
  readonly policy?: object;
  readonly removal?: object;
}

function config({ roles = { default: ROLE }, ...rest }: Parts): string {
  const dataPlanes = { production: { region: REGION, accountId: ACCOUNT, roles } };
  return stringify({ version: 1, stack: 'ml-platform', dataPlanes, grants: [], ...rest });
}

function expectOutputs(result: StepResult, outputs: Record<string, string>): void {
  assert.equal(result.exitCode, 0, result.stdout);
  for (const [name, value] of Object.entries(outputs)) assert.equal(result.outputs[name], value, `output ${name}`);
}

/** The scenarios that every AWS must pass: each in an empty account. */
export const HAPPY_PATH: readonly Scenario[] = [
  {
    name: 'a plan on a pull request is commented and changes nothing',
    async run({ ground, plan, comments }) {
      await createRole(ground, ROLE);
      const before = await snapshotOf(ground, [ROLE]);
      const planned = await plan(config({ secrets: { ...key, 'ml/late': { value: 'manual' } } }), { env });
      expectOutputs(planned, { created: '2', 'has-changes': 'true' });
      assert.deepEqual(await snapshotOf(ground, [ROLE]), before);
      assert.deepEqual(changesIn(comments().join()), ['create ml/key', 'create ml/late']);
    },
  },
  {
    name: 'after the merge there are secrets with values and tags, a policy on the role, and pairs',
    async run({ ground, plan, merge, comments }) {
      await createRole(ground, ROLE);
      const secrets = {
        'ml/key': { description: 'A key', tags: { team: 'ml' }, value: { env: 'KEY' } },
        'ml/file': { value: { file: 'key.pem' } },
        'ml/salt': { value: { generate: { length: 40 } } },
        'ml/late': { value: 'manual' },
      };
      const step = { env, files: { 'key.pem': 'line one\nline two\n' } };
      const planned = await plan(config({ secrets }), step);
      const applied = await merge(step);
      expectOutputs(applied, { created: '4', 'plan-digest': planned.outputs['plan-digest'] ?? '' });
      const made = await secretOf(ground, 'ml/key');
      assert.equal(made?.value, env.KEY);
      assert.equal(made.description, 'A key');
      assert.equal(made.tags.team, 'ml');
      assert.equal(made.tags['union-secrets:stack'], 'ml-platform');
      assert.equal((await secretOf(ground, 'ml/file'))?.value, 'line one\nline two\n');
      assert.match((await secretOf(ground, 'ml/salt'))?.value ?? '', /^[\w-]{40}$/);
      assert.equal((await secretOf(ground, 'ml/late'))?.value, undefined);
      const [policy, ...more] = await policiesOf(ground, ROLE);
      assert.deepEqual(more, []);
      assert.equal(policy?.name, POLICY);
      assert.deepEqual(policy.actions, ['secretsmanager:GetSecretValue']);
      assert.deepEqual(policy.resources, Object.keys(secrets).toSorted().map(resource));
      for (const [name, pair] of Object.entries(
        JSON.parse(applied.outputs.pairs ?? '{}') as Record<string, { group: string; key: string }>,
      )) {
        assert.equal(
          `${pair.group.replace(/:+$/, '')}:${pair.key.replace(/^:+/, '')}`,
          (await secretOf(ground, name))?.arn,
        );
        assert.ok(comments().join().includes(`\`${pair.key}\``));
      }
    },
  },
  {
    name: 'applying again writes nothing',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      const secrets = {
        ...key,
        'ml/tagged': { description: 'd', tags: { a: 'b' }, value: { generate: { length: 32 } } },
        'ml/late': { value: 'manual' },
      };
      await apply(config({ secrets }), { env });
      const before = await snapshotOf(ground, [ROLE]);
      expectOutputs(await again({ env }), { 'has-changes': 'false', created: '0', updated: '0', unchanged: '3' });
      assert.deepEqual(await snapshotOf(ground, [ROLE]), before);
    },
  },
  {
    name: 'a changed description and changed tags make no version; a changed value makes one and keeps the ARN',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      const secret = (description: string, tags: object) => ({
        'ml/key': { description, tags, value: { env: 'KEY' } },
      });
      await apply(config({ secrets: secret('before', { stays: '1', goes: '1' }) }), { env });
      const before = await secretOf(ground, 'ml/key');
      expectOutputs(await apply(config({ secrets: secret('after', { stays: '2', comes: '1' }) }), { env }), {
        updated: '1',
      });
      const described = await secretOf(ground, 'ml/key');
      assert.deepEqual(described?.versions, before?.versions);
      assert.equal(described?.description, 'after');
      assert.deepEqual([described.tags.stays, described.tags.comes, described.tags.goes], ['2', '1', undefined]);
      expectOutputs(await again({ env: { KEY: 'another value' } }), { updated: '1' });
      const valued = await secretOf(ground, 'ml/key');
      assert.equal(valued?.value, 'another value');
      assert.equal(valued.arn, before?.arn);
      assert.equal(valued.versions.length, 2);
    },
  },
  {
    name: 'a plan compares values where it may read them, and otherwise says so',
    async run({ ground, apply, plan }) {
      await createRole(ground, ROLE);
      await apply(config({ secrets: { ...key, ...token } }), { env });
      const file = `${config({ secrets: { ...key, ...token } })}# changed\n`;
      const changed = { env: { ...env, KEY: 'another value' } };
      expectOutputs(await plan(file, { ...changed, with: { 'read-values': 'true' } }), {
        updated: '1',
        unchanged: '1',
      });
      expectOutputs(await plan(`${file}# again\n`, changed), { updated: '0', 'has-changes': 'false' });
    },
  },
  {
    name: 'a value that people set is kept',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      await apply(config({ secrets: { 'ml/late': { value: 'manual' } } }));
      await ground.secretsManager.send(new PutSecretValueCommand({ SecretId: 'ml/late', SecretString: 'typed in' }));
      expectOutputs(await again(), { 'has-changes': 'false', unchanged: '1' });
      assert.equal((await secretOf(ground, 'ml/late'))?.value, 'typed in');
    },
  },
  {
    name: 'a secret that left the file is kept, and the role no longer reads it',
    async run({ ground, apply }) {
      await createRole(ground, ROLE);
      await apply(config({ secrets: { ...key, ...token } }), { env });
      const applied = await apply(config({ secrets: key }), { env });
      expectOutputs(applied, { deleted: '0', 'has-changes': 'true' });
      assert.match(applied.stdout, /kept: ml\/token/);
      assert.equal((await secretOf(ground, 'ml/token'))?.value, env.TOKEN);
      assert.deepEqual((await policiesOf(ground, ROLE))[0]?.resources, [resource('ml/key')]);
    },
  },
  {
    name: 'when the last secret leaves the file the policy leaves the role',
    async run({ ground, apply }) {
      await createRole(ground, ROLE);
      await apply(config({ secrets: key }), { env });
      expectOutputs(await apply(config({ secrets: {} }), { env }), { 'has-changes': 'true' });
      assert.deepEqual(await policiesOf(ground, ROLE), []);
    },
  },
  {
    name: "a grant on someone else's secret: the role reads it, and nothing else about it changes",
    async run({ ground, apply }) {
      await createRole(ground, ROLE);
      await ground.secretsManager.send(new CreateSecretCommand({ Name: 'shared/datadog', SecretString: 'theirs' }));
      const before = await secretOf(ground, 'shared/datadog');
      const applied = await apply(config({ secrets: key, grants: ['shared/datadog'] }), { env });
      expectOutputs(applied, { created: '1' });
      assert.deepEqual(await secretOf(ground, 'shared/datadog'), before);
      assert.deepEqual((await policiesOf(ground, ROLE))[0]?.resources, [
        resource('ml/key'),
        resource('shared/datadog'),
      ]);
      assert.equal(JSON.parse(applied.outputs.pairs ?? '{}')['shared/datadog'].arn, before?.arn);
    },
  },
  {
    name: 'a secret that goes from one role to another is granted there and revoked here',
    async run({ ground, apply }) {
      const roles = { default: ROLE, ranking: 'acme-ranking' };
      for (const role of Object.values(roles)) await createRole(ground, role);
      await apply(config({ roles, secrets: { ...key, ...token } }), { env });
      const moved = { ...key, 'ml/token': { value: { env: 'TOKEN' }, roles: ['ranking'] } };
      const applied = await apply(config({ roles, secrets: moved }), { env });
      assert.equal(applied.exitCode, 0, applied.stdout);
      assert.deepEqual((await policiesOf(ground, ROLE))[0]?.resources, [resource('ml/key')]);
      assert.deepEqual((await policiesOf(ground, 'acme-ranking'))[0]?.resources, [resource('ml/token')]);
    },
  },
  {
    name: 'what someone else wrote into our policy is taken out, and a detached policy is attached again',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      await apply(config({ secrets: key }), { env });
      const [policy] = await policiesOf(ground, ROLE);
      const PolicyDocument = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' }],
      });
      await ground.iam.send(
        new CreatePolicyVersionCommand({ PolicyArn: policy?.arn, PolicyDocument, SetAsDefault: true }),
      );
      await ground.iam.send(new DetachRolePolicyCommand({ RoleName: ROLE, PolicyArn: policy?.arn }));
      expectOutputs(await again({ env }), { 'has-changes': 'true' });
      assert.deepEqual((await policiesOf(ground, ROLE))[0]?.resources, [resource('ml/key')]);
      expectOutputs(await again({ env }), { 'has-changes': 'false' });
    },
  },
  {
    name: 'a policy is brought up to date more often than IAM keeps versions',
    async run({ ground, apply }) {
      await createRole(ground, ROLE);
      for (const count of [1, 2, 3, 4, 5, 6, 7]) {
        const secrets = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`ml/s${index + 1}`, { value: 'manual' }]),
        );
        expectOutputs(await apply(config({ secrets })), { created: '1' });
      }
      const [policy] = await policiesOf(ground, ROLE);
      assert.equal(policy?.versions, 5);
      assert.equal(policy.resources.length, 7);
    },
  },
  {
    name: 'more secrets than one policy takes are spread over several',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      const names = Array.from({ length: 60 }, (_, index) => `ml/${'long-'.repeat(12)}${String(index + 10)}`);
      const secrets = Object.fromEntries(names.map((name) => [name, { value: { env: 'KEY' } }]));
      expectOutputs(await apply(config({ secrets }), { env }), { created: '60' });
      const policies = await policiesOf(ground, ROLE);
      assert.ok(policies.length > 1);
      assert.deepEqual(policies.flatMap(({ resources }) => resources).toSorted(), names.map(resource).toSorted());
      expectOutputs(await again({ env }), { 'has-changes': 'false', unchanged: '60' });
    },
  },
  {
    name: 'a secret that belongs to nobody is adopted: same ARN, its own tags stay',
    async run({ ground, plan, merge }) {
      await createRole(ground, ROLE);
      const Tags = [{ Key: 'owner', Value: 'ana' }];
      await ground.secretsManager.send(new CreateSecretCommand({ Name: 'ml/key', SecretString: 'theirs', Tags }));
      const before = await secretOf(ground, 'ml/key');
      const adopted = { 'ml/key': { ...key['ml/key'], description: 'Ours', adopt: true } };
      expectOutputs(await plan(config({ secrets: adopted }), { env }), { 'has-changes': 'true' });
      assert.deepEqual(await secretOf(ground, 'ml/key'), before);
      expectOutputs(await merge({ env }), { 'has-changes': 'true' });
      const after = await secretOf(ground, 'ml/key');
      assert.deepEqual([after?.arn, after?.value, after?.description], [before?.arn, env.KEY, 'Ours']);
      assert.deepEqual([after?.tags.owner, after?.tags['union-secrets:stack']], ['ana', 'ml-platform']);
    },
  },
  {
    name: 'a secret that is deleted with its recovery window and declared again is restored with the same ARN',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      const removal = { secrets: 'delete', recoveryWindowDays: 7, unlessReadWithinDays: 0 };
      await apply(config({ secrets: { ...key, ...token } }), { env });
      const before = await secretOf(ground, 'ml/token');
      expectOutputs(await apply(config({ removal, secrets: key }), { env }), { deleted: '1' });
      const deleted = await ground.secretsManager.send(new DescribeSecretCommand({ SecretId: 'ml/token' }));
      assert.ok(deleted.DeletedDate);
      assert.deepEqual((await policiesOf(ground, ROLE))[0]?.resources, [resource('ml/key')]);
      expectOutputs(await again({ env }), { 'has-changes': 'false' });
      expectOutputs(await apply(config({ removal, secrets: { ...key, ...token } }), { env }), {
        'has-changes': 'true',
      });
      const restored = await secretOf(ground, 'ml/token');
      assert.deepEqual([restored?.arn, restored?.value], [before?.arn, env.TOKEN]);
      assert.deepEqual((await policiesOf(ground, ROLE))[0]?.resources, [resource('ml/key'), resource('ml/token')]);
    },
  },
  {
    name: 'a KMS key is set, changed and reset without a new version',
    async run({ ground, apply }) {
      await createRole(ground, ROLE);
      const keyOf = async () =>
        (await ground.secretsManager.send(new DescribeSecretCommand({ SecretId: 'ml/key' }))).KmsKeyId || undefined;
      const secret = (kmsKeyId?: string) => ({ 'ml/key': { ...key['ml/key'], ...(kmsKeyId ? { kmsKeyId } : {}) } });
      const arn = await ground.createKey('alias/ml');
      await apply(config({ secrets: secret('alias/ml') }), { env });
      assert.equal(await keyOf(), 'alias/ml');
      const before = await secretOf(ground, 'ml/key');
      expectOutputs(await apply(config({ secrets: secret(arn) }), { env }), { updated: '1' });
      assert.equal(await keyOf(), arn);
      const [policy] = await policiesOf(ground, ROLE);
      assert.deepEqual(policy?.actions, ['secretsmanager:GetSecretValue', 'kms:Decrypt']);
      assert.deepEqual(policy.resources, [arn, resource('ml/key')]);
      expectOutputs(await apply(config({ secrets: secret() }), { env }), { updated: '1' });
      assert.equal(await keyOf(), undefined);
      assert.deepEqual((await secretOf(ground, 'ml/key'))?.versions, before?.versions);
    },
  },
  {
    name: 'a renamed policy takes the place of the former one, of which nothing stays',
    async run({ ground, apply, again }) {
      await createRole(ground, ROLE);
      await apply(config({ secrets: key }), { env });
      const renamed = { policy: { name: 'ml-secrets', path: '/union/' }, secrets: key };
      expectOutputs(await apply(config(renamed), { env }), { 'has-changes': 'true' });
      assert.deepEqual(
        (await policiesOf(ground, ROLE)).map(({ arn }) => arn),
        [`arn:aws:iam::${ACCOUNT}:policy/union/union-secrets/ml-platform/ml-secrets`],
      );
      const { Policies = [] } = await ground.iam.send(new ListPoliciesCommand({ Scope: 'Local' }));
      assert.deepEqual(
        Policies.map(({ PolicyName }) => PolicyName),
        ['ml-secrets'],
      );
      expectOutputs(await again({ env }), { 'has-changes': 'false' });
    },
  },
  {
    name: 'a secret that is not ours is refused, and nothing is changed',
    async run({ ground, plan, merge }) {
      await createRole(ground, ROLE);
      await ground.secretsManager.send(new CreateSecretCommand({ Name: 'ml/key', SecretString: 'theirs' }));
      const before = await snapshotOf(ground, [ROLE]);
      const planned = await plan(config({ secrets: { ...key, ...token } }), { env });
      assert.equal(planned.exitCode, 1);
      const applied = await merge({ env });
      assert.equal(applied.exitCode, 1);
      assert.match(applied.stdout, /ml\/key exists and was not made by this file/);
      assert.deepEqual(await snapshotOf(ground, [ROLE]), before);
    },
  },
  {
    name: 'credentials of another account and a role that does not exist are refused',
    async run({ ground, apply }) {
      const missing = await apply(config({ secrets: key }), { env });
      assert.equal(missing.exitCode, 1);
      assert.match(missing.stdout, new RegExp(`There is no IAM role ${ROLE}`));
      await createRole(ground, ROLE);
      const elsewhere = await apply(config({ secrets: key }).replaceAll(ACCOUNT, '999999999999'), { env });
      assert.equal(elsewhere.exitCode, 1);
      assert.match(elsewhere.stdout, /The credentials are for account 123456789012/);
      assert.equal(await secretOf(ground, 'ml/key'), undefined);
    },
  },
];
