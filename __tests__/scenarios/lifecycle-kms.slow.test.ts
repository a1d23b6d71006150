import { reasonsOf } from '../helpers/scenarios/common/comment.ts';
import { about, applied, lastWrites, proposed } from '../helpers/scenarios/lifecycle.ts';
import {
  ACCOUNT,
  config,
  errorsOf,
  lineOf,
  POLICY,
  pairsOf,
  REGION,
  ROLE,
  taskReads,
  type World,
} from '../helpers/scenarios/world.ts';

const env = { A: 'value of a' };
const VIA = { 'kms:ViaService': `secretsmanager.${REGION}.amazonaws.com` };

/** The statements of our policy that let the role decrypt. */
function decryptions(world: World): { Resource: unknown; Condition: unknown }[] {
  const policy = world.aws.policy(POLICY);
  const text = policy?.versions.find(({ id }) => id === policy.defaultVersionId)?.document ?? '{}';
  const { Statement } = JSON.parse(text) as { Statement: { Action: unknown; Resource: unknown; Condition: unknown }[] };
  return Statement.filter(({ Action }) => [Action].flat().includes('kms:Decrypt')).map(({ Resource, Condition }) => ({
    Resource,
    Condition,
  }));
}

about('the KMS key of a secret', (story) => {
  const secret = (kmsKeyId?: string) => ({
    secrets: { 'ml/a': { value: { env: 'A' }, ...(kmsKeyId === undefined ? {} : { kmsKeyId }) } },
  });

  story(
    'is the default one, an alias, a key, another key and the default again; the role can decrypt after each',
    {
      config: config(secret()),
    },
    async (world) => {
      world.aws.createKey({ aliases: ['alias/ml'] });
      const key = world.aws.createKey();
      const pairs = pairsOf(await world.apply({ env }));
      const expectReadable = () => {
        expect(taskReads(world, ROLE, pairs['ml/a'])).toBe('value of a');
        expect(world.aws.secret('ml/a')?.versions).toHaveLength(1);
        expect(world.aws.secret('ml/a')?.arn).toBe(pairs['ml/a']?.arn);
      };
      expect(decryptions(world)).toEqual([]);
      expectReadable();

      // An alias as a policy's resource grants nothing: any key that has the alias, by condition.
      const { comment, merge } = await proposed(world, secret('alias/ml'), { env });
      expect(reasonsOf(comment, 'update ml/a')).toContain('KMS key: the AWS managed key → alias/ml');
      await merge();
      expect(world.aws.secret('ml/a')?.kmsKeyId).toBe('alias/ml');
      expect(decryptions(world)).toEqual([
        {
          Resource: [`arn:aws:kms:${REGION}:${ACCOUNT}:key/*`],
          Condition: { StringEquals: VIA, 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': ['alias/ml'] } },
        },
      ]);
      expectReadable();

      // Named by a default of the file, as its ARN.
      const byDefault = { ...secret(), defaults: { kmsKeyId: key } };
      expect((await applied(world, byDefault, { env })).stdout).toContain('update: ml/a (KMS key: ');
      expect(world.aws.secret('ml/a')?.kmsKeyId).toBe(key);
      expect(decryptions(world)).toEqual([{ Resource: [key], Condition: { StringEquals: VIA } }]);
      expectReadable();

      // The same key by its id is no change.
      const byId = await applied(world, { ...secret(), defaults: { kmsKeyId: key.split('/')[1] } }, { env });
      expect(byId.outputs['has-changes']).toBe('false');
      expect(lastWrites(world)).toEqual([]);

      // Its own key wins over the default of the file, also the AWS managed one.
      const reset = await applied(
        world,
        { ...secret('alias/aws/secretsmanager'), defaults: { kmsKeyId: key } },
        { env },
      );
      expect(reset.stdout).toContain('reset the KMS key of ml/a');
      expect(world.aws.secret('ml/a')?.kmsKeyId).toBeUndefined();
      expect(decryptions(world)).toEqual([]);
      expectReadable();
    },
  );

  const elsewhere = config({
    defaults: { kmsKeyId: `arn:aws-cn:kms:${REGION}:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555` },
    secrets: {
      'ml/a': {
        value: { env: 'A' },
        kmsKeyId: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`,
      },
      'ml/b': { value: { env: 'A' } },
    },
  });
  story(
    'is refused where it is one of another region or partition, before anything is called',
    {
      config: elsewhere,
    },
    async (world) => {
      const refused = await world.apply({ env });
      expect(refused.exitCode).toBe(1);
      expect(world.lastCalls()).toEqual([]);
      const lines = errorsOf(refused).map(({ properties }) => Number(properties.line));
      expect(lines).toEqual(
        expect.arrayContaining([
          lineOf(elsewhere, 'kmsKeyId: arn:aws-cn'),
          lineOf(elsewhere, 'kmsKeyId: arn:aws:kms:eu'),
        ]),
      );
      expect(refused.stdout).toMatch(/eu-west-1.*us-west-2/);
    },
  );

  story(
    "of a secret that is not ours is followed: the role decrypts with the owner's new one too",
    {
      config: config({ grants: ['shared/datadog'] }),
    },
    async (world) => {
      const [first, second] = [world.aws.createKey(), world.aws.createKey()];
      world.aws.putSecret({ name: 'shared/datadog', value: 'theirs', kmsKeyId: first });
      const pair = pairsOf(await world.apply())['shared/datadog'];
      expect(decryptions(world)).toEqual([{ Resource: [first], Condition: { StringEquals: VIA } }]);
      expect(taskReads(world, ROLE, pair)).toBe('theirs');

      world.aws.changeSecret('shared/datadog', (secret) => {
        secret.kmsKeyId = second;
        for (const version of secret.versions) version.kmsKeyId = second;
      });
      expect(taskReads(world, ROLE, pair)).toBeUndefined();
      expect((await world.apply()).outputs['has-changes']).toBe('true');
      expect(lastWrites(world)).toContain(`CreatePolicyVersion ${POLICY}`);
      expect(taskReads(world, ROLE, pair)).toBe('theirs');
    },
  );
});
