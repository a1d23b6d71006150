import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Plan } from '../../src/plan/plan.ts';
import { useDesks } from '../helpers/cli/support.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

const desk = useDesks();
const HEAD = ['init', '--yes', '--role', ROLE, '--region', REGION];
const PLAN = '.github/workflows/secrets-plan.yml';
const APPLY = '.github/workflows/secrets-apply.yml';
const example = (setup: string, path: string) =>
  readFileSync(join(import.meta.dirname, '../../examples', setup, path), 'utf8');

it.each(['quick-start', 'recorded-plans'])(
  'writes the file and the workflows of %s as its example shows them',
  async (setup) => {
    const { run, read } = await desk();
    const secrets = ['--secret', 'ml/a=OPENAI_API_KEY', '--secret', 'ml/b=WAREHOUSE_PASSWORD'];
    const result = await run([...HEAD, ...secrets, '--setup', setup]);
    expect([result.exitCode, result.stderr]).toEqual([0, '']);
    expect(read(PLAN)).toBe(example(setup, PLAN));
    expect(read(APPLY)).toBe(example(setup, APPLY));
    expect(parse(read('union-secrets.yaml'))).toEqual({
      version: 1,
      stack: 'ml',
      dataPlanes: { production: { region: REGION, accountId: ACCOUNT, roles: { default: ROLE } } },
      secrets: { 'ml/a': { value: { env: 'OPENAI_API_KEY' } }, 'ml/b': { value: { env: 'WAREHOUSE_PASSWORD' } } },
    });
    expect((await run(['validate'])).exitCode).toBe(0);
    expect(result.stdout).toContain('gh secret set SECRETS_FINGERPRINT_KEY');
    expect(result.stdout).toContain('gh secret set OPENAI_API_KEY');
  },
);

it('adapts everything that an account has of its own', async () => {
  const { run, read } = await desk();
  const own = [
    '--config',
    'teams/ml/secrets.yaml',
    '--branch',
    'release',
    '--plan-role',
    'ci/plan',
    '--apply-role',
    'ci/apply',
  ];
  expect((await run([...HEAD, ...own, '--stack', 'ml-team', '--data-plane', 'eu'])).exitCode).toBe(0);
  const { dataPlanes, stack } = parse(read('teams/ml/secrets.yaml'));
  expect([stack, Object.keys(dataPlanes)]).toEqual(['ml-team', ['eu']]);
  const step = (path: string, job: string) => parse(read(path)).jobs[job].steps;
  expect(step(APPLY, 'apply')[2].with).toMatchObject({ mode: 'apply', config: 'teams/ml/secrets.yaml' });
  expect(step(PLAN, 'plan')[2].with.config).toBe('teams/ml/secrets.yaml');
  expect(step(APPLY, 'apply')[2].env).toBeUndefined();
  expect(step(APPLY, 'apply')[1].with['role-to-assume']).toBe(`arn:aws:iam::${ACCOUNT}:role/ci/apply`);
  const { branches, paths } = parse(read(APPLY)).on.push;
  expect([branches, paths]).toEqual([['release'], ['teams/ml/secrets.yaml', APPLY]]);
});

it('imports what exists in the same step', async () => {
  const { run, aws } = await desk();
  for (const name of ['ml/one', 'ml/two', 'other']) aws.putSecret({ name, value: 'x' });
  expect((await run([...HEAD, '--prefix', 'ml/'])).exitCode).toBe(0);
  const { plan } = (await run(['plan', '--json'])).json<{ plan: Plan }>();
  expect(plan.secrets.map(({ name, status }) => [name, status])).toEqual([
    ['ml/one', 'adopt'],
    ['ml/two', 'adopt'],
  ]);
});

it('writes nothing over a file that exists, and all with --force', async () => {
  const { run, read, write, has } = await desk();
  write(APPLY, 'mine');
  const refused = await run(HEAD);
  expect([refused.exitCode, read(APPLY), has('union-secrets.yaml')]).toEqual([1, 'mine', false]);
  expect(refused.stderr).toContain(`${APPLY} exists already`);
  expect((await run([...HEAD, '--force'])).exitCode).toBe(0);
});

it.each([
  [['init', '--yes', '--region', REGION], 'The User Flyte Role is not known.'],
  [['init', '--yes', '--region', REGION, '--role', 'no-such-role'], 'There is no role "no-such-role"'],
  [['init', '--yes', '--region', REGION, '--role', 'arn:aws:iam::123456789012:user/ada'], 'is the ARN of a user'],
  [[...HEAD, '--secret', 'ml/a'], 'is not name=VARIABLE'],
  [[...HEAD, '--secret', '/ml/a=A'], 'slash'],
  [[...HEAD, '--branch', 'main]\nevil: [x'], '`--branch` cannot be'],
  [[...HEAD, '--plan-role', 'a b'], '`--plan-role` cannot be'],
  [[...HEAD, '--config', '../outside.yaml'], '`--config` cannot be'],
  [[...HEAD, '--prefix', ''], '`--prefix` is empty'],
])('%j is refused before anything is written', async (args, words) => {
  const { run, has } = await desk();
  const result = await run(args);
  expect([result.exitCode, has('union-secrets.yaml'), has(PLAN)]).toEqual([1, false, false]);
  expect(result.stderr).toContain(words);
});
