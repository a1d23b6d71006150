import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import {
  about,
  applied,
  currentValue,
  lastWrites,
  proposed,
  tagsOf,
  valuesOf,
} from '../helpers/scenarios/lifecycle.ts';
import { config, pairsOf, ROLE, taskReads } from '../helpers/scenarios/world.ts';

const LAMBDA = 'arn:aws:lambda:us-west-2:123456789012:function:rotate-token';
const OTHER_LAMBDA = 'arn:aws:lambda:us-west-2:123456789012:function:rotate-otherwise';

about('a generated value', (story) => {
  const secret = (generate: object) => ({ secrets: { 'ml/salt': { value: { generate } } } });

  story(
    'is made once, and once more when `generation` grows, whatever call breaks off',
    {
      config: config(secret({ length: 40 })),
    },
    async (world) => {
      const pair = pairsOf(await world.apply())['ml/salt'];
      const [first] = valuesOf(world, 'ml/salt');
      expect(first).toMatch(/^[\w-]{40}$/);
      const reshaped = await applied(world, secret({ length: 24, charset: 'hex' }));
      expect(reshaped.outputs).toMatchObject({ 'has-changes': 'true', updated: '1' });
      expect(valuesOf(world, 'ml/salt')).toEqual([first]);

      const next = secret({ length: 24, charset: 'hex', generation: 2 });
      const { comment, merge } = await proposed(world, next);
      expect(comment).toContain('value from a generator (24 characters hex, generation 2) in place of the old one');
      // Before the value is written ...
      world.aws.inject({ operation: 'PutSecretValue', fault: { kind: 'accessDenied' } });
      expect((await merge()).applied.exitCode).toBe(1);
      expect(valuesOf(world, 'ml/salt')).toEqual([first]);
      // ... and after it: it is not made a third time.
      world.aws.inject({ operation: 'TagResource', nth: 2, fault: { kind: 'accessDenied' } });
      expect((await world.apply()).exitCode).toBe(1);
      const second = currentValue(world, 'ml/salt');
      expect(second).toMatch(/^[0-9a-f]{24}$/);
      for (let run = 1; run <= 2; run += 1) expect((await world.apply()).exitCode).toBe(0);
      expect(valuesOf(world, 'ml/salt')).toEqual([first, second]);
      expect(tagsOf(world, 'ml/salt')[OWNERSHIP_TAGS.generation]).toMatch(/^2\b/);
      expect(lastWrites(world)).toEqual([]);
      expect(taskReads(world, ROLE, pair)).toBe(second);
    },
  );
});

about('a rotation', (story) => {
  const secret = (rotation?: object) => ({
    secrets: { 'ml/token': { value: 'manual', ...(rotation === undefined ? {} : { rotation }) } },
  });
  const monthly = { lambdaArn: LAMBDA, schedule: 'rate(30 days)' };

  story(
    'is configured once there is a value, changed and cancelled, and never started by us',
    {
      config: config(secret(monthly)),
    },
    async (world) => {
      const rotation = () => world.aws.secret('ml/token')?.rotation;
      const waiting = await world.apply();
      expect(waiting.summary).toContain('waits for a value');
      expect(rotation()).toBeUndefined();
      world.aws.changeSecret('ml/token', ({ versions }) =>
        versions.push({ id: 'set-by-people', stages: ['AWSCURRENT'], createdAt: 0, secretString: 'typed in' }),
      );
      const configured = await world.apply();
      expect(configured.exitCode).toBe(0);
      expect(rotation()).toMatchObject({
        enabled: true,
        lambdaArn: LAMBDA,
        rules: { ScheduleExpression: 'rate(30 days)' },
      });

      const { comment, merge } = await proposed(world, secret({ lambdaArn: OTHER_LAMBDA, schedule: 'rate(7 days)' }));
      expect(comment).toContain('rotation: "rate(30 days)" → "rate(7 days)"');
      await merge();
      expect(rotation()).toMatchObject({ lambdaArn: OTHER_LAMBDA, rules: { ScheduleExpression: 'rate(7 days)' } });
      expect(valuesOf(world, 'ml/token')).toEqual(['typed in']);

      // What the rotation sets is its own business.
      world.aws.changeSecret('ml/token', ({ versions }) => {
        for (const version of versions) version.stages = ['AWSPREVIOUS'];
        versions.push({ id: 'set-by-rotation', stages: ['AWSCURRENT'], createdAt: 1, secretString: 'rotated' });
      });
      const cancelled = await applied(world, secret());
      expect(cancelled.exitCode).toBe(0);
      expect(lastWrites(world)).toContain('CancelRotateSecret ml/token');
      expect(rotation()).toMatchObject({ enabled: false });
      expect(currentValue(world, 'ml/token')).toBe('rotated');
      expect((await world.apply()).outputs['has-changes']).toBe('false');
    },
  );

  const declared = { secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'B' } } } };
  story(
    'that someone else configured owns the value: nothing is written while one is under way or after it',
    {
      config: config(declared),
    },
    async (world) => {
      await world.apply({ env: { A: 'value of a', B: 'value of b' } });
      world.aws.changeSecret('ml/a', ({ versions }) =>
        versions.push({ id: 'under-way', stages: ['AWSPENDING'], createdAt: 1, secretString: 'half way' }),
      );
      world.aws.changeSecret('ml/b', (secret) => {
        secret.rotation = { enabled: true, lambdaArn: LAMBDA };
      });
      const again = await world.apply({ env: { A: 'new value of a', B: 'new value of b' } });
      expect(again).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true', 'not-compared': '2' } });
      expect(lastWrites(world)).toEqual([]);
      expect(again.summary).toContain('the value from `A` is neither compared nor written until that is cleared');
      expect(currentValue(world, 'ml/a')).toBe('value of a');
      expect(currentValue(world, 'ml/b')).toBe('value of b');
      expect(world.aws.secret('ml/b')?.rotation?.enabled).toBe(true);
    },
  );
});
