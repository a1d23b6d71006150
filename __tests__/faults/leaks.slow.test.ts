import { randomBytes } from 'node:crypto';
import type { Fault } from '../../sandbox/aws/faults.ts';
import { Outlets } from '../helpers/faults/leaks.ts';
import { config, startWorld, type World } from '../helpers/scenarios/world.ts';

const mark = (name: string) => `Canary-${name}-${randomBytes(9).toString('hex')}`;

/** A value of every kind that people keep, each unlike all other text. */
const VALUES: Readonly<Record<string, string>> = {
  ONE_LINE: mark('one'),
  LINES: `${mark('first')}\n\n  ${mark('second')}  \r\n${mark('third')}`,
  JSON_COMPACT: JSON.stringify({ user: mark('user'), deep: { list: [mark('list'), 4_711_081_512] } }),
  JSON_PRETTY: JSON.stringify({ password: `${mark('pretty')}"\\\n${mark('escaped')}` }, null, 2),
  PEM: `-----BEGIN PRIVATE KEY-----\n${[1, 2, 3].map(() => randomBytes(48).toString('base64')).join('\n')}\n-----END PRIVATE KEY-----\n`,
  BASE64: Buffer.from(mark('base64')).toString('base64'),
  PERCENT: `${mark('percent')}%0A%25%3A%2Czz%41`,
  COMMAND: `::add-mask::${mark('command')}::set-output name=x::##[group]`,
  COMMAND_LINES: `${mark('before')}\n::stop-commands::${mark('stop')}\n::error::${mark('error')}`,
  UNICODE: `${mark('unicode')}-äöü-\u202e-\u{1f511}-\u2028-ß`,
  MARKUP: `${mark('markup')}<!-- union-secrets: --> | @octocat [x](y) \`\`\``,
  LARGE: Array.from({ length: 2_000 }, (_, index) => `${index}-${mark('l').slice(0, 24)}`)
    .join('')
    .slice(0, 65_536),
};
const SHORT = 'k7';

const env = { ...VALUES, SHORT };
const secrets = {
  ...Object.fromEntries(Object.keys(VALUES).map((name) => [`ml/${name.toLowerCase()}`, { value: { env: name } }])),
  'ml/member': { value: { env: 'JSON_COMPACT', jsonKey: 'user' } },
  'ml/short': { value: { env: 'SHORT' } },
  'ml/made': { value: { generate: { length: 40 } } },
};
const file = config({ secrets });

/** Everything that makes programs talkative. */
const LOUD = {
  ACTIONS_STEP_DEBUG: 'true',
  ACTIONS_RUNNER_DEBUG: 'true',
  RUNNER_DEBUG: '1',
  DEBUG: '*',
  AWS_SDK_JS_LOG: 'trace',
  AWS_LOG_LEVEL: 'debug',
  SMITHY_LOG: 'trace',
  NODE_OPTIONS: '--trace-warnings --trace-uncaught',
};

const step = { env: { ...env, ...LOUD }, with: { 'write-python': 'pairs.py' }, read: ['pairs.py'] };

describe('values of every kind, with every debug setting', () => {
  let world: World;
  const outlets = new Outlets();
  const run = async (name: string, started: Promise<Awaited<ReturnType<World['apply']>>>) => {
    const result = await started;
    outlets.add(name, result, world.lastCalls());
    return result;
  };
  const stored = () =>
    Object.fromEntries(
      world.aws
        .secrets()
        .flatMap(({ name, versions }) =>
          versions.map(({ secretString = '' }, index) => [`${name} ${index}`, secretString] as const),
        ),
    );
  /** What must not be found: what is long enough to differ from other text. */
  const canaries = () =>
    Object.fromEntries(Object.entries({ ...VALUES, ...stored() }).filter(([, value]) => value.length >= 8));

  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('planned, applied, compared, changed and refused: nowhere but in its own field', async () => {
    const number = world.propose(file);
    const planned = await run('plan', world.on(world.repository.events.pullRequest(number), step));
    expect(planned.exitCode).toBe(0);
    const applied = await run('apply', world.on(world.repository.events.push(world.repository.merge(number)), step));
    expect(applied.exitCode).toBe(0);
    const values = stored();
    for (const [name, value] of Object.entries(VALUES)) expect(values[`ml/${name.toLowerCase()} 0`]).toBe(value);

    world.aws.changeSecret('ml/unicode', ({ versions }) =>
      Object.assign(versions[0] ?? {}, { secretString: mark('by-hand') }),
    );
    await run('compared', world.plan({ ...step, with: { 'read-values': 'true' } }));
    await run('changed', world.apply({ ...step, env: { ...step.env, PERCENT: `${VALUES.PERCENT}-new` } }));
    await run('refused', world.apply({ ...step, env: { ...step.env, LARGE: `${VALUES.LARGE}x` } }));
    await run('validated', world.plan({ ...step, with: { mode: 'validate' } }));
    outlets.addGitHub(world);
    expect(outlets.leaks(canaries())).toEqual([]);
  });

  const echo = (value: string): Fault => {
    return { kind: 'error', status: 400, code: 'InvalidParameterException', message: `Not this: ${value}` };
  };
  const faults: [string, string, (value: string) => Fault][] = [
    ['AWS repeats it', 'PutSecretValue', echo],
    ['AWS repeats it in JSON', 'PutSecretValue', (value) => echo(JSON.stringify({ SecretString: value }))],
    ['AWS repeats it in base64', 'PutSecretValue', (value) => echo(Buffer.from(value).toString('base64'))],
    ['half an answer that holds it', 'BatchGetSecretValue', () => ({ kind: 'truncatedBody' })],
    ['an answer that is none', 'BatchGetSecretValue', () => ({ kind: 'malformedBody' })],
    ['a lost connection', 'PutSecretValue', () => ({ kind: 'drop', when: 'after', how: 'reset' })],
    ['expired credentials', 'PutSecretValue', () => ({ kind: 'expiredToken' })],
  ];
  test('where its own call fails', async () => {
    for (const [index, [name, operation, fault]] of faults.entries()) {
      const key = Object.keys(VALUES)[index * 2] ?? 'ONE_LINE';
      const value = `${mark('wrong')} ${VALUES[key]?.slice(0, 60_000)}`;
      world.aws.clearFaults();
      const resource = operation === 'PutSecretValue' ? `secret:ml/${key.toLowerCase()}-` : '';
      world.aws.inject({ operation, resource, times: 99, fault: fault(value) });
      const aws = { ...world.aws.environment(), AWS_MAX_ATTEMPTS: '1' };
      const failed = await run(name, world.apply({ ...step, aws, env: { ...step.env, [key]: value } }));
      expect([name, failed.exitCode]).toEqual([name, 1]);
      expect([name, outlets.leaks({ ...canaries(), [key]: value })]).toEqual([name, []]);
    }
    world.aws.clearFaults();
  });

  test('where the call of another secret fails, and of a policy', async () => {
    world.write(config({ secrets: { ...secrets, 'ml/more': { value: { env: 'SHORT' } } } }));
    const changed = { ...step.env, ONE_LINE: `${VALUES.ONE_LINE}-changed` };
    const calls = [
      ['DescribeSecret', step.env],
      ['CreatePolicyVersion', step.env],
      ['PutSecretValue', changed],
    ] as const;
    for (const [turn, [operation, env]] of calls.entries()) {
      for (const [index, value] of Object.values(VALUES).entries()) {
        if (index % calls.length !== turn) continue;
        world.aws.clearFaults();
        const said = index % 2 === 0 ? value : Buffer.from(value).toString('base64');
        world.aws.inject({ operation, times: 99, fault: echo(said) });
        const aws = { ...world.aws.environment(), AWS_MAX_ATTEMPTS: '1' };
        const failed = await run(
          `${operation} ${index}`,
          world.apply({ ...step, with: { 'verify-access': 'false' }, env, aws }),
        );
        expect([operation, failed.exitCode, failed.stdout]).toEqual([operation, 1, expect.stringContaining('***')]);
      }
    }
    world.aws.clearFaults();
    expect(outlets.leaks(canaries())).toEqual([]);
  });

  test('masks come before anything else that is said', async () => {
    const { stdout, masks } = await run('masks', world.apply(step));
    const lines = stdout.split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('::add-mask::'));
    const said = lines.slice(0, last).filter((line) => line !== '' && !line.startsWith('::add-mask::'));
    // What runs it, and why: nothing that has seen a value.
    expect(said).toEqual(['`mode` is `apply`, on the branch main, from which apply is allowed.']);
    for (const value of Object.values(VALUES)) {
      const parts = value
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= 4);
      for (const part of parts) expect(masks.some((mask) => part.includes(mask) || mask.includes(part))).toBe(true);
    }
  });

  test('a value so short that its mask would eat outputs is warned about', async () => {
    const { annotations } = await run('short', world.plan(step));
    expect(annotations.map(({ message }) => message).filter((message) => /ml\/short/.test(message))).toEqual([
      expect.stringMatching(/short/),
    ]);
  });
});
