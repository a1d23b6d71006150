import { changesIn, reasonsOf } from '../helpers/scenarios/common/comment.ts';
import {
  about,
  currentValue,
  DAY,
  KEYED,
  lastWrites,
  proposed,
  tagsOf,
  valuesOf,
} from '../helpers/scenarios/lifecycle.ts';
import { config, errorsOf, OURS, pairsOf, ROLE, stateOf, taskReads } from '../helpers/scenarios/world.ts';

const env = { A: 'value of a', B: 'value of b' };
const a = { 'ml/a': { value: { env: 'A' } } };
const b = { 'ml/b': { value: { env: 'B' } } };

about('a secret that exists already', (story) => {
  const untagged = {
    'ml/legacy': { value: { env: 'A' }, description: 'Of the legacy service', adopt: true },
    'ml/oncall': { value: 'manual', adopt: true },
    'ml/gone': { value: { env: 'B' }, adopt: true },
  };

  story('is adopted where the file says so; the plan shows whose tags it has and what changes', {}, async (world) => {
    const { aws } = world;
    const tags = { owner: 'ana', 'cost-centre': '4711' };
    aws.putSecret({ name: 'ml/legacy', value: 'theirs', description: 'by hand', suffix: 'LeGaCy', tags });
    aws.putSecret({ name: 'ml/oncall', value: 'typed in', suffix: 'OnCall' });
    const deletion = { askedAt: aws.now() - DAY, endsAt: aws.now() + 6 * DAY };
    aws.putSecret({ name: 'ml/gone', value: 'value of b', suffix: 'GoneXX', deletion });
    const before = stateOf(world);

    const { comment, merge } = await proposed(world, { secrets: untagged }, { env, with: KEYED });
    expect(stateOf(world)).toEqual(before);
    expect(comment).toMatch(/^> \[!WARNING\]\n> \*\*3 secrets will be adopted/m);
    expect(reasonsOf(comment, 'adopt ml/legacy')).toEqual(
      expect.arrayContaining([
        'its tags now: cost-centre: 4711, owner: ana',
        'description "by hand" → "Of the legacy service"',
        'value from A in place of the one in AWS',
      ]),
    );
    expect(comment).toMatch(/^> - `ml\/oncall`.*: its value is left alone$/m);
    expect(comment).toContain('`ml/legacy-LeGaCy`');

    const { applied } = await merge();
    expect(applied.exitCode).toBe(0);
    expect(tagsOf(world, 'ml/legacy')).toMatchObject({ ...tags, ...OURS });
    expect(valuesOf(world, 'ml/legacy')).toEqual(['theirs', 'value of a']);
    expect(valuesOf(world, 'ml/oncall')).toEqual(['typed in']);
    expect(aws.secret('ml/gone')).toMatchObject({ arn: expect.stringMatching(/ml\/gone-GoneXX$/) });
    expect(aws.secret('ml/gone')?.deletion).toBeUndefined();
    for (const [name, value] of Object.entries({ legacy: 'value of a', oncall: 'typed in', gone: 'value of b' }))
      expect(taskReads(world, ROLE, pairsOf(applied)[`ml/${name}`])).toBe(value);

    const without = Object.fromEntries(
      Object.entries(untagged).map(([name, { adopt: _adopt, ...secret }]) => [name, secret]),
    );
    world.write(config({ secrets: without }));
    expect((await world.apply({ env, with: KEYED })).outputs['has-changes']).toBe('false');
  });

  const owners = {
    'ml/other-stack': { ...OURS, 'union-secrets:stack': 'billing' },
    'ml/other-plane': { ...OURS, 'union-secrets:data-plane': 'staging' },
    'ml/other-repository': { ...OURS, 'union-secrets:source': 'acme/billing:union-secrets.yaml' },
  };
  const adopted = Object.fromEntries(Object.keys(owners).map((name) => [name, { value: { env: 'A' }, adopt: true }]));

  story(
    "is refused with its owner's name where it is someone else's, also with `adopt`",
    {
      config: config({ secrets: { ...adopted, ...b } }),
    },
    async (world) => {
      for (const [name, tags] of Object.entries(owners)) world.aws.putSecret({ name, value: 'theirs', tags });
      const before = stateOf(world);
      const refused = await world.apply({ env });
      expect(refused.exitCode).toBe(1);
      expect(stateOf(world)).toEqual(before);
      expect(lastWrites(world)).toEqual([]);
      const messages = errorsOf(refused).map(({ message }) => message);
      expect(messages).toEqual([
        expect.stringContaining('ml/other-plane belongs to stack ml-platform, data plane staging, file acme/ml:'),
        expect.stringContaining(
          'ml/other-repository belongs to stack ml-platform, data plane production, file acme/billing:',
        ),
        expect.stringContaining('ml/other-stack belongs to stack billing, data plane production, file acme/ml:'),
      ]);
      for (const message of messages) expect(message).toContain('list it under `grants` here, or choose another name');
    },
  );
});

about('a declared secret that is scheduled for deletion', (story) => {
  story(
    'is restored: same ARN, same pair, and its value only where it is another one',
    {
      config: config({ secrets: { ...a, ...b } }),
    },
    async (world) => {
      const first = await world.apply({ env, with: KEYED });
      const pairs = pairsOf(first);
      for (const name of ['ml/a', 'ml/b'])
        world.aws.changeSecret(name, (secret) => {
          secret.deletion = { askedAt: Date.UTC(2026, 0, 5, 12), endsAt: world.aws.now() + 5 * DAY };
        });
      expect(taskReads(world, ROLE, pairs['ml/a'])).toBeUndefined();

      const step = { env: { ...env, B: 'new value of b' }, with: KEYED };
      const { comment, merge } = await proposed(world, { secrets: { ...a, ...b }, defaults: {} }, step);
      expect(changesIn(comment).slice(0, 2)).toEqual(['restore ml/a', 'restore ml/b']);
      expect(reasonsOf(comment, 'restore ml/a')).toContain('scheduled for deletion on 2026-01-05');
      expect(comment).toContain(`\`${pairs['ml/a']?.key}\``);
      const { applied } = await merge();
      expect(applied.exitCode).toBe(0);
      expect(lastWrites(world)).toEqual(
        expect.arrayContaining(['RestoreSecret ml/a', 'RestoreSecret ml/b', 'PutSecretValue ml/b']),
      );
      expect(lastWrites(world)).toHaveLength(3);
      expect(pairsOf(applied)).toEqual(pairs);
      expect(valuesOf(world, 'ml/a')).toEqual(['value of a']);
      expect(taskReads(world, ROLE, pairs['ml/a'])).toBe('value of a');
      expect(taskReads(world, ROLE, pairs['ml/b'])).toBe('new value of b');
      expect((await world.apply(step)).outputs['has-changes']).toBe('false');
    },
  );
});

about('a secret that is gone for good', (story) => {
  story(
    'is created again, and the report says before anything else that its key changes',
    {
      config: config({ secrets: { ...a, ...b } }),
    },
    async (world) => {
      const before = pairsOf(await world.apply({ env }));
      world.aws.changeSecret('ml/a', (secret) => {
        secret.deletion = { askedAt: world.aws.now() - 8 * DAY, endsAt: world.aws.now() - DAY };
      });
      const { comment, planned, merge } = await proposed(world, { secrets: { ...a, ...b }, defaults: {} }, { env });
      const [alert] = comment.match(/^> \[!\w+\]\n> .*$/m) ?? [];
      expect(alert).toMatch(/^> \[!CAUTION\]\n> \*\*1 SECRET_KEY will change/);
      expect(planned.summary).toContain('> - `ml/a`\n');

      const { applied, comment: after } = await merge();
      expect(after).toContain('1 SECRET_KEY has changed');
      const pairs = pairsOf(applied);
      expect(pairs['ml/a']?.key).not.toBe(before['ml/a']?.key);
      expect(pairs['ml/b']).toEqual(before['ml/b']);
      expect(taskReads(world, ROLE, before['ml/a'])).toBeUndefined();
      expect(taskReads(world, ROLE, pairs['ml/a'])).toBe('value of a');
      expect(currentValue(world, 'ml/b')).toBe('value of b');
    },
  );
});
