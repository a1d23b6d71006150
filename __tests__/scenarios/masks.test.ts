import { ACCOUNT, config, REGION, ROLE, type StepResult, useWorlds } from '../helpers/scenarios/world.ts';

const MEMBERS = {
  region: REGION,
  account: ACCOUNT,
  role: ROLE,
  role_arn: `arn:aws:iam::${ACCOUNT}:role/${ROLE}`,
  stack: 'ml-platform',
  plane: 'production',
  secret: 'ml/bundled',
  port: 5432,
  ssl: true,
  user: 'ml',
};

/** Outputs of which the runner would drop some in the next job. */
function dropped({ masks, outputs }: StepResult): string[] {
  return Object.entries(outputs)
    .filter(([, value]) => masks.some((mask) => value.includes(mask)))
    .map(([name]) => name);
}

const warnings = ({ annotations }: StepResult) =>
  annotations.filter(({ level, message }) => level === 'warning' && message.includes('is masked'));

describe('masks and the outputs of a job', () => {
  const open = useWorlds();
  const FILE = config({ secrets: { 'ml/bundled': { value: { env: 'BUNDLE' } } } });

  test.each([
    ['in one line', JSON.stringify({ ...MEMBERS, token: 'token-of-the-user' })],
    ['with a byte order mark', `\uFEFF${JSON.stringify({ ...MEMBERS, token: 'token-of-the-user' })}`],
  ])('what a JSON value %s says of the place is not masked, its token is', async (_what, BUNDLE) => {
    const world = await open({ config: FILE });
    const applied = await world.apply({ env: { BUNDLE } });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '1' } });
    expect(applied.masks).toContain('token-of-the-user');
    expect(applied.masks).toContain(BUNDLE);
    expect(dropped(applied)).toEqual([]);
    expect(warnings(applied)).toEqual([]);
    const log = applied.masks.reduce((text, mask) => text.replaceAll(mask, '***'), applied.summary);
    expect(log).toBe(applied.summary);
  });

  test('a short value that would drop outputs is named, with the output and the way out, before the job ends', async () => {
    const world = await open({ config: config({ secrets: { 'ml/pin': { value: { env: 'PIN' } } } }) });
    const planned = await world.plan({ env: { PIN: '7' } });
    const named = warnings(planned).map(
      ({ message }) => /^Output `(\S+)` holds .*: the value of ml\/pin\./.exec(message)?.[1],
    );
    expect(named.sort()).toEqual(dropped(planned).sort());
    expect(named).toContain('policy-arns');
    for (const { message } of warnings(planned)) expect(message).toContain('`plan-file`');
    expect(named).not.toContain('plan-digest');
  });

  test('a member that is part of a name is reported by its path', async () => {
    const world = await open({ config: FILE });
    const env = { BUNDLE: JSON.stringify({ deep: { user: 'bundled' } }) };
    const applied = await world.apply({ env });
    expect(warnings(applied).map(({ message }) => message)).toEqual([
      expect.stringContaining('Output `pairs` holds a text that is masked: member "deep.user" of ml/bundled.'),
    ]);
  });

  test('lines that the runner masks of a GitHub secret are reported too: a brace is in every JSON', async () => {
    const world = await open({ config: FILE });
    const env = { BUNDLE: JSON.stringify({ token: 'token-of-the-user' }, null, 2) };
    const planned = await world.plan({ env });
    expect(planned.masks).not.toContain('{');
    expect(warnings(planned).map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'Output `pairs` holds a text that is masked: line 1 of ml/bundled and line 3 of ml/bundled.',
      ),
    ]);
  });
});

describe('a gate that is fed from an output', () => {
  const open = useWorlds();

  test('refuses the empty text that a dropped output becomes, with the reason, and changes nothing', async () => {
    const world = await open({ config: config({ secrets: { 'ml/a': { value: { env: 'A' } } } }) });
    for (const [name, reason] of [
      ['expect-plan-digest', 'the runner drops a job output that holds a masked text'],
      ['require-recorded-plan', 'an expression in the workflow has no value here'],
      ['fail-on-changes', 'an expression in the workflow has no value here'],
    ] as const) {
      const applied = await world.apply({ env: { A: 'value of a' }, with: { [name]: '' } });
      expect([name, applied.exitCode]).toEqual([name, 1]);
      expect(applied.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
      expect(world.lastCalls()).toEqual([]);
    }
    expect(await world.apply({ env: { A: 'value of a' }, with: { 'expect-plan-digest': 'off' } })).toMatchObject({
      exitCode: 0,
    });
  });
});
