import {
  ACCOUNT,
  commentsOn,
  config,
  errorsOf,
  REGION,
  ROLE,
  startWorld,
  type World,
} from '../helpers/scenarios/world.ts';

/** What is dangerous is never cut from a comment, however much else there is, and however long its names are. */

const roles = { default: ROLE, ranking: 'acme-ranking' };
const both = ['default', 'ranking'];
/** Names that sort before the one that matters and fill a comment: what somebody would try who hides it. */
const padded = (length: number) =>
  Array.from(
    { length: 250 },
    (_, index) => `a/${String(index).padStart(4, '0')}/${'x'.repeat(length)}/${'x'.repeat(length)}`,
  );

async function planned(length: number): Promise<{ comment: string; summary: string; world: World }> {
  const world = await startWorld({ roles: [ROLE, 'acme-ranking'] });
  const grants = [...padded(length), 'payments/stripe-live'];
  for (const name of [...grants, 'ml/legacy']) world.aws.putSecret({ name, value: 'theirs', suffix: 'AbCdEf' });
  const number = world.propose(
    config({
      dataPlanes: { production: { region: REGION, accountId: ACCOUNT, roles } },
      secrets: { 'ml/legacy': { value: { env: 'LEGACY' }, adopt: true, roles: both } },
      grants: grants.map((name) => ({ name, roles: both })),
    }),
  );
  const { summary } = await world.on(world.repository.events.pullRequest(number), { env: { LEGACY: 'ours' } });
  const [comment = ''] = commentsOn(world, number);
  return { comment, summary, world };
}

const boxes = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .join('\n');

test.each([
  ['that all fit', 30, 250],
  ['that do not all fit', 240, 50],
])('250 foreign grants with names %s, one that matters and an adoption, on two roles', async (_what, length, least) => {
  const { comment, summary, world } = await planned(length);
  try {
    const text = boxes(comment);
    expect(text).toContain(`> - \`payments/stripe-live\` to \`${ROLE}\` and \`acme-ranking\``);
    expect(text).toMatch(/> - `ml\/legacy`, readable by .*: its value .*replaced by the file's/);
    expect(text).toContain('251 secrets that this file does not manage');
    const named = text.match(/^> - `a\//gm)?.length ?? 0;
    expect(named).toBeGreaterThanOrEqual(least);
    if (named < 250) expect(text).toContain(`…and ${250 - named} more`);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    // What has no room is first in the summary.
    expect(boxes(summary).match(/^> - `a\//gm)).toHaveLength(250);
    expect(summary.indexOf('> [!')).toBeLessThan(summary.indexOf('### '));
  } finally {
    await world.close();
  }
});

test('a plan with more that is dangerous than a job summary holds is refused: nobody could review it', async () => {
  const world = await startWorld();
  try {
    const names = Array.from({ length: 1_950 }, (_, i) => `a/${i}/${'x'.repeat(240)}/${'x'.repeat(240)}`);
    for (const name of names) world.aws.putSecret({ name, value: 'theirs' });
    world.write(config({ grants: names }));
    const applied = await world.apply();
    expect(applied.exitCode).toBe(1);
    expect(errorsOf(applied).map(({ properties }) => properties.title)).toContain('union-secrets: too-much-to-review');
    expect(world.aws.policies().filter(({ name }) => name.startsWith('ml-platform'))).toEqual([]);
  } finally {
    await world.close();
  }
});

test('a broad policy: the comment names what nobody would read without it, and points to the way', async () => {
  const file = (...names: string[]) =>
    config({ secrets: Object.fromEntries(names.map((name) => [name, { value: { env: 'A' } }])) });
  const world = await startWorld({ config: file('ml/a', 'ml/left', 'ml/kept') });
  try {
    const env = { A: 'value of a' };
    expect((await world.apply({ env })).exitCode).toBe(0);
    const everything = [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' }];
    const { arn } = world.aws.createPolicy({ name: 'broad', document: { Statement: everything } as never });
    world.aws.changeRole(ROLE, (role) => {
      role.attached.push(arn);
    });
    const number = world.propose(file('ml/a'));
    const result = await world.on(world.repository.events.pullRequest(number), { env });
    for (const text of [commentsOn(world, number)[0], result.summary, result.stdout]) {
      expect(text).toMatch(
        /Without it, this file lets no role read \W?ml\/kept\W* and \W?ml\/left\W*, which it no longer declares/,
      );
      expect(text).toContain('`union-secrets narrow` names what each role would lose of the whole account');
      expect(text).toContain('docs/from-wildcard.md');
    }
    expect(commentsOn(world, number)[0]).toContain('/blob/main/docs/from-wildcard.md)');
  } finally {
    await world.close();
  }
});
