import { changesIn } from './common/comment.ts';
import { about, applied, bindingsOf, inOrder, lastWrites, proposed } from './lifecycle.ts';
import {
  config,
  errorsOf,
  flyteArn,
  grantsOf,
  madeBefore,
  manySecrets,
  POLICY,
  pairsOf,
  ROLE,
  stateOf,
  taskReads,
  type World,
} from './world.ts';

const manual = { value: 'manual' };

about('versions of a policy', (story) => {
  const a = { 'ml/a': { value: { generate: {} } } };

  story(
    'a failure between deleting the oldest and creating the next one leaves a policy that works',
    {
      config: config({ secrets: a }),
    },
    async (world) => {
      const pair = pairsOf(await world.apply())['ml/a'];
      world.aws.changePolicy(POLICY, (policy) => {
        const [{ document = '' } = {}] = policy.versions;
        policy.versions = ['v2', 'v3', 'v4', 'v5', 'v6'].map((id, createdAt) => ({ id, createdAt, document }));
        Object.assign(policy, { defaultVersionId: 'v2', nextVersion: 7 });
      });
      const ids = () => world.aws.policy(POLICY)?.versions.map(({ id }) => id);
      world.aws.inject({ operation: 'CreatePolicyVersion', fault: { kind: 'accessDenied' } });
      const failed = await applied(world, { secrets: { ...a, 'ml/b': { value: { generate: {} } } } });
      expect(failed.exitCode).toBe(1);
      expect(ids()).toEqual(['v2', 'v4', 'v5', 'v6']);
      expect(taskReads(world, ROLE, pair)).toMatch(/^[\w-]{48}$/);
      const again = await world.apply();
      expect(again.exitCode).toBe(0);
      expect(ids()).toEqual(['v2', 'v4', 'v5', 'v6', 'v7']);
      expect(taskReads(world, ROLE, pairsOf(again)['ml/b'])).toMatch(/^[\w-]{48}$/);
    },
  );
});

about('a policy in parts', (story) => {
  const { secrets: many, env } = manySecrets(200);
  const all = Object.fromEntries(Object.keys(many).map((name) => [name, manual]));
  const removal = { maxRevocations: 200, unlessReadWithinDays: 0 };
  const without = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

  story(
    'adding or removing one secret of 200 rewrites one part; a part without secrets is taken down',
    {
      config: config({ secrets: all, removal }),
    },
    async (world) => {
      madeBefore(world, { secrets: all, env });
      const pairs = pairsOf(await world.apply());
      const parts = () => Object.keys(bindingsOf(world));
      expect(parts()).toEqual([POLICY, `${POLICY}-2`, `${POLICY}-3`]);
      expect(bindingsOf(world)[`${POLICY}-3`]).toEqual([ROLE]);
      const granted = parts().flatMap((name) => grantsOf(world, name));
      expect(granted.toSorted()).toEqual(Object.keys(all).map((name) => `${pairs[name]?.group}${name}-??????`));

      // In the alphabet before all the others.
      await applied(world, { secrets: { 'ml/a': manual, ...all }, removal });
      expect(lastWrites(world)).toEqual(['CreateSecret ml/a', expect.stringMatching(/^CreatePolicyVersion/)]);
      await applied(world, { secrets: { 'ml/a': manual, ...without(['ml/s-0100']) }, removal });
      expect(lastWrites(world)).toEqual([expect.stringMatching(/^CreatePolicyVersion/)]);

      const lastPart = grantsOf(world, `${POLICY}-3`).map((resource) => resource.replace(/^.*:secret:|-\?{6}$/g, ''));
      const shrunk = await applied(world, { secrets: without(['ml/s-0100', ...lastPart]), removal });
      expect(shrunk.exitCode).toBe(0);
      expect(inOrder(lastWrites(world), /^DetachRolePolicy/, /^DeletePolicy /)).toBe(true);
      expect(parts()).toEqual([POLICY, `${POLICY}-2`]);
      const read = (name: string) => taskReads(world, ROLE, pairs[name]);
      for (const [name, value] of Object.entries(env)) {
        const secret = `ml/s-${name.slice('VALUE_'.length)}`;
        expect([secret, read(secret)]).toEqual([
          secret,
          secret === 'ml/s-0100' || lastPart.includes(secret) ? undefined : value,
        ]);
      }
    },
  );
});

about('names change', (story) => {
  const roles = { default: ROLE, ranking: 'acme-ranking' };
  const secrets = { 'ml/a': manual, 'ml/b': { ...manual, roles: ['default', 'ranking'] } };
  const policy = { name: 'ml-secrets', path: '/union/' };
  const fill = ({ aws }: World) => {
    for (const name of ['ml/a', 'ml/b'])
      aws.changeSecret(name, ({ versions }) =>
        versions.push({ id: 'set-by-people', stages: ['AWSCURRENT'], createdAt: 0, secretString: name }),
      );
  };

  story(
    'of a policy, a role, a role key: the new one reads before the old one stops, and nothing stays behind',
    {
      roles: [ROLE, 'acme-ranking', 'acme-new'],
      config: config({ roles, secrets }),
    },
    async (world) => {
      const pairs = pairsOf(await world.apply());
      fill(world);
      expect(bindingsOf(world)).toEqual({ [POLICY]: [ROLE], 'ml-platform@production@ranking': ['acme-ranking'] });

      const { comment, merge } = await proposed(world, { roles, secrets, policy });
      expect(changesIn(comment)).toContain('create policy ml-secrets');
      expect(changesIn(comment).filter((change) => change.startsWith('revoke'))).toEqual([]);
      expect((await merge()).applied.exitCode).toBe(0);
      expect(inOrder(lastWrites(world), /^AttachRolePolicy/, /^DetachRolePolicy/)).toBe(true);
      expect(bindingsOf(world)).toEqual({ 'ml-secrets': [ROLE], 'ml-secrets-ranking': ['acme-ranking'] });

      const one = { default: 'acme-new' };
      const moved = await proposed(world, { roles: one, secrets: { 'ml/a': manual, 'ml/b': manual }, policy });
      expect(changesIn(moved.comment)).toEqual(
        expect.arrayContaining([`revoke ml/a from ${ROLE}`, 'revoke ml/b from acme-ranking']),
      );
      expect((await moved.merge()).applied.exitCode).toBe(0);
      expect(bindingsOf(world)).toEqual({ 'ml-secrets': ['acme-new'] });
      expect(taskReads(world, 'acme-new', pairs['ml/b'])).toBe('ml/b');
      for (const role of [ROLE, 'acme-ranking']) expect(taskReads(world, role, pairs['ml/b'])).toBeUndefined();
      expect((await world.apply()).outputs['has-changes']).toBe('false');

      // IAM knows a name once, whatever its path.
      const state = stateOf(world);
      const refused = await applied(world, { roles: one, secrets, policy: { ...policy, path: '/other/' } });
      expect(refused.exitCode).toBe(1);
      expect(stateOf(world)).toEqual(state);
    },
  );
});

about('the role itself', (story) => {
  const statement = (Action: string, Resource: string) => ({
    Version: '2012-10-17' as const,
    Statement: [{ Effect: 'Allow' as const, Action, Resource }],
  });
  const roles = { default: ROLE, full: 'acme-full' };
  const secrets = { 'ml/a': { value: { generate: {} } }, 'ml/b': { value: { generate: {} }, roles: ['full'] } };

  story(
    'the plan tells a full role, a boundary that denies reads, and a policy that makes the scope void',
    {
      roles: [],
      config: config({ roles, secrets }),
      aws: { quotas: { attachedPoliciesPerRole: 11 } },
    },
    async (world) => {
      const { aws } = world;
      const boundary = aws.createPolicy({ name: 'boundary', document: statement('s3:*', '*') }).arn;
      const vendor = aws.createPolicy({ name: 'vendor', document: statement('secretsmanager:*', '*') }).arn;
      aws.createRole({ name: ROLE, attached: [vendor], permissionsBoundary: boundary });
      const theirs = (index: number) =>
        aws.createPolicy({ name: `theirs-${index}`, document: statement('s3:GetObject', '*') }).arn;
      aws.createRole({ name: 'acme-full', attached: Array.from({ length: 11 }, (_, index) => theirs(index)) });

      const planned = await world.plan();
      expect(planned.exitCode).toBe(1);
      expect(errorsOf(planned).map(({ message }) => message)).toEqual([
        expect.stringContaining('the role has room for 0 of the 11 it may have'),
      ]);
      expect(planned.summary).toContain(`aws iam detach-role-policy --role-name ${ROLE} --policy-arn ${vendor}`);
      expect(planned.summary).toContain(`The permissions boundary \`${boundary}\` of role ${ROLE} does not allow`);

      aws.changeRole('acme-full', ({ attached }) => attached.pop());
      aws.changeRole(ROLE, (role) => delete role.permissionsBoundary);
      const done = await world.apply();
      expect(done.exitCode).toBe(0);
      expect(aws.role(ROLE)?.attached).toEqual([vendor, aws.policy(POLICY)?.arn]);
      expect(aws.role('acme-full')?.attached).toHaveLength(11);
      expect(aws.readAs('acme-full', flyteArn(pairsOf(done)['ml/b'] ?? { group: '', key: '' })).allowed).toBe(true);
    },
  );
});
