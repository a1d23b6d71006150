import type { CallRecord } from '../../sandbox/aws/calls.ts';
import type { Fault } from '../../sandbox/aws/faults.ts';
import { config, type StepResult, startWorld, type World } from '../helpers/scenarios/world.ts';

/** Distinct values with everything that a place could escape: quotes, backslash, percent, umlaut, markup. */
const CANARIES = {
  env: 'Canary-Env-7Q\\x"y\'z &<b>%41/ä+=k1',
  bundle: 'Canary-Bundle-8W"\\n&ü<i>k2',
  sibling: 'Canary-Sibling-9E-not-asked-for-k3',
  file: '-----BEGIN CANARY KEY-----\nCanaryFileLineOne4R\nCanaryFileLineTwo5T\n-----END CANARY KEY-----\n',
  old: 'Canary-Old-Value-6Y-in-AWS-k6',
  theirs: 'Canary-Of-Others-3U-k7',
};
const LINES_OF_NO_SECRECY = ['-----BEGIN CANARY KEY-----', '-----END CANARY KEY-----'];

const ENV = {
  CANARY_ENV: CANARIES.env,
  CANARY_BUNDLE: JSON.stringify({ asked: CANARIES.bundle, other: CANARIES.sibling }),
  RUNNER_DEBUG: '1',
};
const FILES = { 'key.pem': CANARIES.file };
const SECRETS = {
  'ml/env': { value: { env: 'CANARY_ENV' } },
  'ml/bundle': { value: { env: 'CANARY_BUNDLE', jsonKey: 'asked' } },
  'ml/whole': { value: { env: 'CANARY_BUNDLE' } },
  'ml/file': { value: { file: 'key.pem' } },
  'ml/generated': { value: { generate: { length: 40 } } },
};
const FILE = config({ secrets: SECRETS, grants: ['shared/one'] });

/** Every way in which a value could stand somewhere. */
function forms(value: string): string[] {
  const lines = value.split('\n').filter((line) => line.length >= 8 && !LINES_OF_NO_SECRECY.includes(line));
  return [...new Set([value, ...lines])].flatMap((text) => {
    const json = JSON.stringify(text).slice(1, -1);
    const bytes = Buffer.from(text);
    // Base64 depends on what is before: three alignments, without the ends that neighbours change.
    const base64 = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift, 'x'), bytes])
        .toString('base64')
        .slice(4, -4),
    );
    const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
      text,
      json,
      JSON.stringify(json).slice(1, -1),
      encodeURIComponent(text),
      new URLSearchParams({ a: text }).toString().slice(2),
      html,
      html.replaceAll('"', '&quot;'),
      text.replace(/[\\`*_{}[\]<>()#+\-.!|~@]/g, '\\$&'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      ...base64,
      ...base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')),
      text.toLowerCase(),
      [...text].toReversed().join(''),
    ];
  });
}

/** A part of a value counts too: its beginning, as an error that is cut short would quote it. */
function wanted(canaries: readonly string[]): string[] {
  const parts = canaries.flatMap((value) => value.split('\n')).filter((line) => !LINES_OF_NO_SECRECY.includes(line));
  return [...canaries.flatMap(forms), ...parts.map((line) => line.slice(0, 12))].filter((text) => text.length >= 8);
}

/** Where any of the canaries is, of everything that a run let out. */
function leaks(
  results: readonly StepResult[],
  aws: readonly CallRecord[],
  world: World,
  canaries: readonly string[],
): string[] {
  const places: Record<string, string> = {
    aws: JSON.stringify(aws.map(({ requestBody: { SecretString: _, ...rest } }) => rest)),
    github: world.github
      .calls()
      .map(({ path, body }) => `${path} ${typeof body === 'string' ? body : JSON.stringify(body)}`)
      .join('\n'),
    'comments on GitHub': world.repository.data.comments.map(({ body }) => body).join('\n'),
  };
  results.forEach((result, index) => {
    places[`log ${index}`] = result.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    places[`stderr ${index}`] = result.stderr;
    places[`summary ${index}`] = result.summary;
    places[`outputs ${index}`] = Object.values(result.outputs).join('\n');
    places[`plan file ${index}`] = result.planFile ?? '';
  });
  const texts = wanted(canaries);
  return Object.entries(places).flatMap(([place, content]) =>
    texts.filter((text) => content.includes(text)).map((text) => `${place}: ${text}`),
  );
}

describe('no value gets out', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    world.aws.putSecret({ name: 'shared/one', value: CANARIES.theirs });
  });
  afterEach(() => world.close());

  const generated = () =>
    world.aws
      .secrets()
      .filter(({ name }) => name === 'ml/generated')
      .flatMap(({ versions }) => versions.map(({ secretString = '' }) => secretString));
  const canaries = () => [...Object.values(CANARIES), ...generated()];

  test('where everything goes well: plan, apply, change, compare', async () => {
    const number = world.propose(FILE);
    const step = { env: ENV, files: FILES };
    const calls: CallRecord[] = [];
    const run = async (result: Promise<StepResult>) => {
      const done = await result;
      calls.push(...world.lastCalls());
      expect(done.exitCode).toBe(0);
      return done;
    };
    const results = [await run(world.on(world.repository.events.pullRequest(number), step))];
    const push = world.repository.events.push(world.repository.merge(number));
    results.push(await run(world.on(push, step)));
    world.aws.changeSecret(
      'ml/env',
      ({ versions: [version] }) => version && Object.assign(version, { secretString: CANARIES.old }),
    );
    results.push(await run(world.plan({ ...step, with: { 'read-values': 'true' } })));
    results.push(await run(world.apply(step)));

    expect(generated()).toHaveLength(1);
    expect(leaks(results, calls, world, canaries())).toEqual([]);
    const sent = JSON.stringify(calls.map(({ requestBody }) => requestBody.SecretString));
    for (const value of [CANARIES.env, CANARIES.bundle, CANARIES.file])
      expect(sent).toContain(JSON.stringify(value).slice(1, -1));
  });

  test('every value is masked before anything else is said, line by line, and a bundle with its other members', async () => {
    world.write(FILE);
    const { masks, stdout } = await world.apply({ env: ENV, files: FILES });
    for (const text of [
      CANARIES.env,
      CANARIES.bundle,
      CANARIES.sibling,
      'CanaryFileLineOne4R',
      'CanaryFileLineTwo5T',
      ...generated(),
    ])
      expect(masks).toContain(text);
    for (const mask of masks) expect(mask.length).toBeGreaterThanOrEqual(4);
    expect(stdout.indexOf('::add-mask::')).toBeLessThan(stdout.indexOf('create secret'));
  });

  const value = CANARIES.env;
  const echoes: [string, string][] = [
    ['as it is', `Value '${value}' at 'secretString' failed to satisfy constraint: must be nicer`],
    ['as JSON', `Could not parse {"Name":"ml/env","SecretString":${JSON.stringify(value)}}`],
    ['in base64', `Invalid body ${Buffer.from(value).toString('base64')}`],
    ['cut short', `Value '${value.slice(0, 14)}...' is not allowed`],
    ['encoded for a URL', `SecretString=${encodeURIComponent(value)}&Name=ml%2Fenv`],
    ['in hex', `bytes ${Buffer.from(value).toString('hex')}`],
  ];
  test.each(echoes)('where AWS echoes a value in its error: %s', async (_, message) => {
    world.write(config({ secrets: { 'ml/env': SECRETS['ml/env'] } }));
    world.aws.inject({
      operation: 'CreateSecret',
      times: 99,
      fault: { kind: 'error', status: 400, code: 'ValidationException', message },
    });
    const applied = await world.apply({ env: ENV });
    expect(applied.exitCode).toBe(1);
    expect(applied.stdout).toContain('ValidationException');
    expect(leaks([applied], world.lastCalls(), world, canaries())).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['half of the answer that holds the values', { kind: 'truncatedBody' }],
    ['an answer that is no JSON', { kind: 'malformedBody' }],
    ['expired credentials', { kind: 'expiredToken' }],
  ])('where values cannot be read: %s', async (_, fault) => {
    world.write(FILE);
    await world.apply({ env: ENV, files: FILES });
    for (const operation of ['BatchGetSecretValue', 'GetSecretValue'])
      world.aws.inject({ operation, times: 999, fault });
    const applied = await world.apply({
      env: ENV,
      files: FILES,
      aws: { ...world.aws.environment(), AWS_MAX_ATTEMPTS: '1' },
    });
    expect(applied.exitCode).toBe(1);
    expect(leaks([applied], world.lastCalls(), world, canaries())).toEqual([]);
  });

  test('where a value itself is wrong', async () => {
    const wrong = {
      ENV_NO_JSON: `not JSON: ${CANARIES.env}`,
      ENV_NO_MEMBER: JSON.stringify({ other: CANARIES.sibling }),
      ENV_NOT_TEXT: JSON.stringify({ asked: { deep: CANARIES.bundle } }),
      ENV_LARGE: CANARIES.env.repeat(3000),
    };
    const secrets = Object.fromEntries(
      Object.keys(wrong).map((name) => [
        `ml/${name}`,
        { value: { env: name, ...(name === 'ENV_LARGE' ? {} : { jsonKey: 'asked' }) } },
      ]),
    );
    const number = world.propose(config({ secrets }));
    const large = { ...wrong, ENV_LARGE: wrong.ENV_LARGE.slice(0, 90_000) };
    const planned = await world.on(world.repository.events.pullRequest(number), { env: { ...ENV, ...large } });
    expect(planned.exitCode).toBe(1);
    expect(planned.annotations.filter(({ level }) => level === 'error')).toHaveLength(4);
    expect(leaks([planned], world.lastCalls(), world, canaries())).toEqual([]);
  });

  test('where a value was written into the config by mistake', async () => {
    const number = world.propose(
      config({
        secrets: { 'ml/a': { value: CANARIES.sibling }, 'ml/b': { value: { env: 'A', secret: CANARIES.sibling } } },
      }),
    );
    const planned = await world.on(world.repository.events.pullRequest(number), {});
    expect(planned.exitCode).toBe(1);
    expect(leaks([planned], world.lastCalls(), world, [CANARIES.sibling])).toEqual([]);
  });
});
