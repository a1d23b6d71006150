import { config, errorsOf, OURS, REGION, ROLE, useWorlds, writesOf } from './world.ts';

const env = { A: 'value of a' };
const secrets = { 'ml/a': { value: { env: 'A' } } };

describe('what accounts hold is said on the pull request, not found out by an apply', () => {
  const open = useWorlds();

  test('a secret with replicas is seen; its deletion is refused with the command, before its readers lose it', async () => {
    const left = { 'ml/left': { value: { env: 'A' } } };
    const world = await open({ config: config({ secrets: { ...secrets, ...left } }) });
    expect((await world.apply({ env })).exitCode).toBe(0);
    for (const name of ['ml/a', 'ml/left'])
      world.aws.changeSecret(name, (secret) =>
        Object.assign(secret, { primaryRegion: REGION, replicaRegions: ['us-east-1', 'eu-west-1'] }),
      );
    const number = world.propose(config({ secrets, removal: { secrets: 'delete', confirm: ['ml/left'] } }));
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    const command = `aws secretsmanager remove-regions-from-replication --region ${REGION} --secret-id ml/left --remove-replica-regions eu-west-1 us-east-1`;
    expect(errorsOf(planned).map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /ml\/left left the file .* it has replicas in eu-west-1 and us-east-1: AWS deletes no secret/,
      ),
    ]);
    const [comment = ''] = world.repository.comments(number).map(({ body }) => body);
    expect(comment).toContain(`\`\`\`sh\n`);
    expect(comment).toContain(command);
    expect(comment).toContain('`ml/a` and `ml/left`: have replicas in `eu-west-1` and `us-east-1`');

    world.repository.merge(number);
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(writesOf(world.lastCalls())).toEqual([]);

    world.aws.changeSecret('ml/left', (secret) => delete secret.replicaRegions);
    expect((await world.apply({ env })).exitCode).toBe(0);
    expect(world.aws.secret('ml/left')?.deletion).toBeDefined();
  });

  test('a replica with our tags, since AWS copies them, is not deleted here', async () => {
    const world = await open({ config: config({ secrets, removal: { secrets: 'delete', maxDeletions: 9 } }) });
    world.aws.putSecret({ name: 'ml/moved', value: 'theirs', tags: OURS, primaryRegion: 'eu-west-1' });
    const planned = await world.plan({ env });
    expect(errorsOf(planned).map(({ message }) => message)).toEqual([
      expect.stringContaining('The secret ml/moved is a replica of the one in eu-west-1'),
    ]);
    expect(world.aws.role(ROLE)).toBeDefined();
  });
});
