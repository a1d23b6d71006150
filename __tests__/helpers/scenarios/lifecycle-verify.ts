import { about } from './lifecycle.ts';
import { config, pairsOf, ROLE, taskReads } from './world.ts';

const generated = { value: { generate: {} } };
const document = (Effect: 'Allow' | 'Deny', Action: string) => ({
  Version: '2012-10-17' as const,
  Statement: [{ Effect, Action, Resource: '*' }],
});

about('`verify-access` asks IAM after the apply', (story) => {
  const roles = { default: ROLE, bounded: 'acme-bounded', denied: 'acme-denied' };
  const secrets = {
    'ml/a': generated,
    'ml/b': { ...generated, roles: ['bounded'] },
    'ml/c': { ...generated, roles: ['denied', 'default'] },
  };

  story(
    'a denial is reported with secret, role and likely cause, and nothing else is',
    {
      roles: [ROLE],
      config: config({ roles, secrets }),
    },
    async (world) => {
      const boundary = world.aws.createPolicy({ name: 'boundary', document: document('Allow', 's3:*') }).arn;
      const deny = world.aws.createPolicy({ name: 'deny', document: document('Deny', 'secretsmanager:*') }).arn;
      world.aws.createRole({ name: 'acme-bounded', permissionsBoundary: boundary });
      world.aws.createRole({ name: 'acme-denied', attached: [deny] });
      const done = await world.apply();
      expect(done.summary).toContain('IAM denies 2 reads that were granted: tasks that need them will fail');
      expect(done.summary).toMatch(/`ml\/b` by role `acme-bounded`: the role's permissions boundary does not allow/);
      expect(done.summary).toMatch(/`ml\/c` by role `acme-denied`: a statement denies it \(.*deny.*\)/);
      expect(done.summary).not.toContain(`by role \`${ROLE}\``);
      expect(taskReads(world, ROLE, pairsOf(done)['ml/a'])).toBeDefined();
      expect(taskReads(world, 'acme-denied', pairsOf(done)['ml/c'])).toBeUndefined();
    },
  );

  const one = config({ secrets: { 'ml/a': generated } });

  story(
    'again while IAM still catches up, and not at all where it is switched off',
    { config: one, roles: [] },
    async (world) => {
      const boundary = world.aws.createPolicy({ name: 'boundary', document: document('Allow', 's3:*') }).arn;
      world.aws.createRole({ name: ROLE, permissionsBoundary: boundary });
      const questions = () =>
        world.lastCalls().filter(({ operation }) => operation === 'SimulatePrincipalPolicy').length;
      world.aws.setHooks({
        afterCall: ({ operation }) => {
          if (operation === 'SimulatePrincipalPolicy')
            world.aws.changeRole(ROLE, (role) => delete role.permissionsBoundary);
        },
      });
      const done = await world.apply();
      expect(done.exitCode).toBe(0);
      expect(done.summary).toContain(`IAM confirms: role \`${ROLE}\` can read its 1 secret`);
      // Twice about the secret, once about what else the role reads.
      expect(questions()).toBe(3);
      const quiet = await world.apply({ with: { 'verify-access': 'false' } });
      expect(quiet.summary).not.toContain('IAM confirms');
      expect(questions()).toBe(0);
    },
  );

  story('where the job may not ask, the report says that access was not proven', { config: one }, async (world) => {
    const caller = world.aws.addCaller({
      policies: [document('Allow', '*'), document('Deny', 'iam:SimulatePrincipalPolicy')],
    });
    const done = await world.apply({ aws: world.aws.environment(caller) });
    expect(done.exitCode).toBe(0);
    expect(done.summary).toContain(
      `Not proven that role \`${ROLE}\` can read \`ml/a\`: these credentials may not ask IAM: allow`,
    );
    expect(done.summary).not.toContain('IAM confirms');
    expect(taskReads(world, ROLE, pairsOf(done)['ml/a'])).toBeDefined();
  });
});
