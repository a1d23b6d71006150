import { about, applied, bindingsOf, inOrder, lastWrites, proposed } from './lifecycle.ts';
import { config, grantsOf, madeBefore, manySecrets, OURS, POLICY, pairsOf, ROLE, taskReads } from './world.ts';

const COUNT = 300;

about('`match: tags`', (story) => {
  const { secrets: many, env } = manySecrets(COUNT);
  const names = Object.keys(many);
  const secrets = Object.fromEntries(names.map((name) => [name, { value: 'manual' }]));
  const byTags = { secrets, policy: { match: 'tags' }, grants: ['shared/datadog'] };

  story(
    `one statement for ${COUNT} secrets: the role reads all of the stack and nothing of others`,
    {
      config: config({ secrets: {} }),
    },
    async (world) => {
      madeBefore(world, { secrets, env });
      const put = (name: string, tags: Record<string, string>) => world.aws.putSecret({ name, value: 'theirs', tags });
      put('shared/datadog', {});
      const others = [
        put('ml/other-stack', { ...OURS, 'union-secrets:stack': 'billing' }),
        put('ml/other-plane', { ...OURS, 'union-secrets:data-plane': 'staging' }),
        put('ml/untagged', {}),
        put('u__org__project', {}),
      ];

      const { comment, merge } = await proposed(world, byTags);
      expect(comment).toContain('**every secret of this stack and data plane**, also those created later');
      const { applied: done } = await merge();
      expect(done.exitCode).toBe(0);
      expect(lastWrites(world)).toEqual([`CreatePolicy ${POLICY}`, expect.stringMatching(/^AttachRolePolicy/)]);
      const pairs = pairsOf(done);
      const expectAllReadable = () => {
        const read = names.filter((name, index) => taskReads(world, ROLE, pairs[name]) === Object.values(env)[index]);
        expect(read).toHaveLength(COUNT);
        expect(taskReads(world, ROLE, pairs['shared/datadog'])).toBe('theirs');
        for (const { arn } of others) expect(world.aws.readAs(ROLE, arn).allowed).toBe(false);
      };
      expectAllReadable();

      // A new secret needs no change of the policy.
      const more = await applied(world, { ...byTags, secrets: { ...secrets, 'ml/new': { value: { generate: {} } } } });
      expect(lastWrites(world)).toEqual(['CreateSecret ml/new']);
      expect(taskReads(world, ROLE, pairsOf(more)['ml/new'])).toMatch(/^[\w-]{48}$/);

      // Back: every part is attached before the wide statement goes.
      const removal = { maxRevocations: 0, confirm: ['ml/new'] };
      const back = await applied(world, { ...byTags, policy: { match: 'names' }, removal });
      expect(back.exitCode).toBe(0);
      expect(Object.values(bindingsOf(world))).toEqual(Array.from({ length: 4 }, () => [ROLE]));
      expect(inOrder(lastWrites(world), /^AttachRolePolicy/, /^CreatePolicyVersion/)).toBe(true);
      const granted = Object.keys(bindingsOf(world)).flatMap((name) => grantsOf(world, name));
      expect(granted).toHaveLength(COUNT + 1);
      expect(taskReads(world, ROLE, pairsOf(more)['ml/new'])).toBeUndefined();
      expectAllReadable();
    },
  );
});
