import { config, useWorlds } from '../helpers/scenarios/world.ts';

const file = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
const inventory = { mode: 'inventory' };
const open = useWorlds();

test('`mode: inventory` on a schedule: the account in the summary and as files, no value read, nothing changed', async () => {
  const world = await open();
  const push = world.write(file);
  await world.on(world.repository.events.push(push), { env: { A: 'value of a' } });
  world.aws.putSecret({ name: 'stray', value: 'x' });
  const result = await world.on(world.repository.events.schedule(), { with: inventory });
  expect(result.exitCode).toBe(0);
  expect(result.summary).toContain('2 secrets, about $1 a month.');
  expect(result.summary).toContain('| **Nobody owns** | 1 | `stray` |');
  const { secrets } = JSON.parse(result.inventoryFile ?? '');
  expect(secrets).toMatchObject([
    { name: 'ml/a', owner: { kind: 'stack' }, readers: [{ ours: true }] },
    { name: 'stray', owner: { kind: 'none' }, readers: [] },
  ]);
  expect([...new Set(world.lastCalls().map(({ operation }) => operation))].sort()).toEqual([
    'GetAccountAuthorizationDetails',
    'ListPolicyTags',
    'ListSecrets',
  ]);
});

test('on a pull request it is refused, and AWS is not asked', async () => {
  const world = await open();
  const event = world.repository.events.pullRequest(world.propose(file));
  const result = await world.on(event, { with: inventory });
  expect(result.exitCode).toBe(1);
  expect(result.summary).toContain('`mode: inventory` is refused');
  expect(world.lastCalls()).toEqual([]);
});

test('another account than the one in the file is named', async () => {
  const world = await open();
  world.write(file.replace('123456789012', '210987654321'));
  world.aws.putSecret({ name: 'stray', value: 'x' });
  const result = await world.on(world.repository.events.schedule(), { with: inventory });
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('of account 123456789012; production is 210987654321'),
    }),
  ]);
});
