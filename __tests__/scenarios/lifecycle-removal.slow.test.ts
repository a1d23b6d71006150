import {
  about,
  applied,
  bindingsOf,
  DAY,
  inOrder,
  KEYED,
  lastWrites,
  proposed,
  valuesOf,
} from '../helpers/scenarios/lifecycle.ts';
import {
  ACCOUNT,
  config,
  errorsOf,
  flyteArn,
  pairsOf,
  REGION,
  ROLE,
  stateOf,
  taskReads,
  type World,
} from '../helpers/scenarios/world.ts';

const env = { A: 'value of a', B: 'value of b', C: 'value of c' };
const a = { 'ml/a': { value: { env: 'A' } } };
const b = { 'ml/b': { value: { env: 'B' } } };

/** The day until which a deleted secret can be restored, as Secrets Manager has it. */
function lastDay(world: World, name: string): string {
  return new Date(world.aws.secret(name)?.deletion?.endsAt ?? 0).toISOString().slice(0, 10);
}

about('what happens to a secret that left the file', (story) => {
  const planes = {
    production: { region: REGION, accountId: ACCOUNT, roles: { default: ROLE } },
    staging: { region: 'eu-west-1', accountId: ACCOUNT, roles: { default: ROLE }, removal: { secrets: 'retain' } },
  };
  const removal = { secrets: 'delete', recoveryWindowDays: 10, maxDeletions: 2 };
  const secrets = {
    ...a,
    'ml/stays': { value: { env: 'B' }, onRemoval: 'retain' },
    'ml/goes': { value: { env: 'C' }, onRemoval: 'delete' },
  };

  story(
    'the file decides, a data plane over the file, the secret over both',
    {
      config: config({ dataPlanes: planes, removal, secrets }),
    },
    async (world) => {
      const on = (plane: string) => ({ env, with: { 'data-plane': plane } });
      const pairs = pairsOf(await world.apply(on('production')));
      await world.apply(on('staging'));
      const before = world.aws.secrets().map(({ arn }) => arn);
      world.write(config({ dataPlanes: planes, removal, secrets: {} }));

      const production = await world.apply(on('production'));
      expect(production).toMatchObject({ exitCode: 0, outputs: { deleted: '2' } });
      expect(inOrder(lastWrites(world), /^DetachRolePolicy/, /^DeleteSecret/)).toBe(true);
      const staging = await world.apply(on('staging'));
      expect(staging).toMatchObject({ exitCode: 0, outputs: { deleted: '1' } });

      const left = (region: string) =>
        ['ml/a', 'ml/stays', 'ml/goes'].filter((name) => world.aws.secret(name, { region })?.deletion !== undefined);
      expect(left(REGION)).toEqual(['ml/a', 'ml/goes']);
      expect(left('eu-west-1')).toEqual(['ml/goes']);
      expect(world.aws.secrets().map(({ arn }) => arn)).toEqual(before);
      for (const pair of Object.values(pairs)) expect(taskReads(world, ROLE, pair)).toBeUndefined();

      expect(world.aws.secret('ml/a')?.deletion?.endsAt).toBeGreaterThan(world.aws.now() + 9 * DAY);
      expect(production.summary).toContain(
        `\`ml/a\`: scheduled for deletion, can be restored until ${lastDay(world, 'ml/a')}`,
      );
      expect(production.summary).toContain(`aws secretsmanager restore-secret --region ${REGION} --secret-id ml/a`);
      expect(production.stdout).toContain('kept: ml/stays (no longer in the file)');
    },
  );

  story(
    'a deletion that AWS refuses is reported as failed, also where an answer says `"DeletedDate": null`, as moto does',
    { config: config({ removal: { secrets: 'delete' }, secrets: a }) },
    async (world) => {
      await world.apply({ env });
      world.write(config({ removal: { secrets: 'delete' }, secrets: b }));
      const refusal = { status: 400, code: 'InvalidRequestException', message: 'You cannot delete this secret.' };
      world.aws.inject({ operation: 'DeleteSecret', times: 99, fault: { kind: 'error', ...refusal } });
      const members = { DeletedDate: null, LastAccessedDate: null, NextRotationDate: null };
      world.aws.inject({ operation: 'DescribeSecret', times: 99, fault: { kind: 'members', members } });
      const applied = await world.apply({ env });
      expect(world.aws.secret('ml/a')?.deletion).toBeUndefined();
      expect(applied).toMatchObject({ exitCode: 1, outputs: { deleted: '0' } });
      expect(applied.stdout).toContain('You cannot delete this secret.');
    },
  );

  story(
    'it is deleted only once no role reads it through us',
    { config: config({ secrets: { ...a, ...b } }) },
    async (world) => {
      await world.apply({ env });
      world.aws.inject({ operation: 'CreatePolicyVersion', times: 99, fault: { kind: 'accessDenied' } });
      const failed = await applied(
        world,
        { secrets: a, removal: { secrets: 'delete', unlessReadWithinDays: 0 } },
        { env },
      );
      expect(failed.exitCode).toBe(1);
      expect(world.aws.secret('ml/b')?.deletion).toBeUndefined();
      expect(failed.summary).toMatch(/not started \| schedule the deletion of `ml\/b`/);
      expect(failed.summary).toContain('- `ml/b`: **not deleted**');
      world.aws.clearFaults();
      expect((await world.apply({ env })).exitCode).toBe(0);
      expect(lastWrites(world)).toEqual(['CreatePolicyVersion ml-platform@production@default', 'DeleteSecret ml/b']);
    },
  );
});

about('the guards act before anything is changed', (story) => {
  const deleted = ['ml/d1', 'ml/d2'];
  const revoked = ['ml/r1', 'ml/r2', 'ml/r3', 'ml/r4', 'ml/r5', 'ml/r6'];
  const kept = { 'ml/kept': { value: { env: 'A' } } };
  const before = {
    ...kept,
    ...Object.fromEntries(deleted.map((name) => [name, { value: { env: 'B' } }])),
    ...Object.fromEntries(revoked.map((name) => [name, { value: { env: 'C' }, onRemoval: 'retain' }])),
  };
  const removal = { secrets: 'delete' };
  const step = { env, with: KEYED };

  story(
    'on counts and on what was read lately; `confirm` waives them by name',
    {
      // The sandbox lives 20 days ago and is advanced: a read then is so many days old for the run.
      aws: { now: () => Date.now() - 20 * DAY },
      config: config({ secrets: before, removal }),
    },
    async (world) => {
      const pairs = pairsOf(await world.apply(step));
      const read = (...names: string[]) => names.map((name) => taskReads(world, ROLE, pairs[name]));
      world.aws.advance(11 * DAY);
      read('ml/d2');
      world.aws.advance(2 * DAY);
      read('ml/r2');
      world.aws.advance(4 * DAY);
      const readOn = new Date(world.aws.now()).toISOString().slice(0, 10);
      read('ml/d1', 'ml/r1');
      const state = stateOf(world);

      const { planned, comment } = await proposed(world, { secrets: kept, removal }, step);
      expect(planned.exitCode).toBe(1);
      const refused = await applied(world, { secrets: kept, removal }, step);
      expect(refused.exitCode).toBe(1);
      expect(lastWrites(world)).toEqual([]);
      expect(stateOf(world)).toEqual(state);
      const messages = errorsOf(refused).map(({ message }) => message);
      expect(messages).toHaveLength(4);
      for (const expected of [
        '2 secrets would be scheduled for deletion at once, and `removal.maxDeletions` is 1: ml/d1, ml/d2.',
        `6 secrets would be revoked at once, and \`removal.maxRevocations\` is 5: ${revoked.join(', ')}.`,
        `ml/d1 would be scheduled for deletion, and was read on ${readOn}, less than 7 days ago`,
        `ml/r1 would be revoked, and was read on ${readOn}, less than 7 days ago`,
      ]) {
        expect(messages).toContainEqual(expect.stringContaining(expected));
      }
      expect(comment).toMatch(/^> \[!CAUTION\]\n> \*\*4 problems/m);

      const confirmed = { ...removal, confirm: ['ml/d1', 'ml/r1'] };
      const done = await applied(world, { secrets: kept, removal: confirmed }, step);
      expect(done).toMatchObject({ exitCode: 0, outputs: { deleted: '2' } });
      for (const name of [...deleted, ...revoked]) expect(read(name)).toEqual([undefined]);
      expect(read('ml/kept')).toEqual(['value of a']);
      for (const name of revoked) expect(world.aws.secret(name)?.deletion).toBeUndefined();
    },
  );
});

about('leaving altogether', (story) => {
  const roles = { default: ROLE, ranking: 'acme-ranking' };
  const secrets = { ...a, 'ml/b': { value: { env: 'B' }, roles: ['ranking'] }, 'ml/c': { value: 'manual' } };
  const removal = { secrets: 'delete', maxDeletions: 99, maxRevocations: 99, unlessReadWithinDays: 0 };

  story(
    'a file without secrets takes everything down in order, and until the window ends nothing is lost',
    {
      roles: Object.values(roles),
      config: config({ roles, secrets }),
    },
    async (world) => {
      const pairs = pairsOf(await world.apply({ env }));
      const theirs = world.aws.createPolicy({ name: 'theirs', document: { Version: '2012-10-17', Statement: [] } }).arn;
      world.aws.changeRole(ROLE, ({ attached }) => attached.push(theirs));
      for (const pair of Object.values(pairs)) world.aws.readAs(ROLE, flyteArn(pair));

      const left = await applied(world, { roles, secrets: {}, removal }, { env });
      expect(left).toMatchObject({ exitCode: 0, outputs: { deleted: '3' } });
      expect(inOrder(lastWrites(world), /^DetachRolePolicy/, /^DeleteSecret/)).toBe(true);
      expect(inOrder(lastWrites(world), /^DetachRolePolicy .*/, /^DeletePolicy /)).toBe(true);
      expect(bindingsOf(world)).toEqual({ theirs: [ROLE] });
      expect(world.aws.secrets().map(({ deletion }) => deletion !== undefined)).toEqual([true, true, true]);
      expect((await world.apply({ env })).outputs['has-changes']).toBe('false');

      const back = await applied(world, { roles, secrets, removal }, { env });
      expect(back.exitCode).toBe(0);
      expect(pairsOf(back)).toEqual(pairs);
      expect(taskReads(world, 'acme-ranking', pairs['ml/b'])).toBe('value of b');
      expect(new Set(valuesOf(world, 'ml/a'))).toEqual(new Set(['value of a']));
    },
  );
});
