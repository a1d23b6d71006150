import { parse } from 'yaml';
import type { Plan } from '../../src/plan/plan.ts';
import { type Desk, useDesks } from '../helpers/cli/support.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

const desk = useDesks();
const HEAD = ['--role', ROLE, '--stack', 'ml-platform'];
const LAMBDA = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:rotate`;

/** An account as it is found: nothing in it is ours. */
function seed({ aws }: Desk): string {
  const key = aws.createKey({ aliases: ['alias/ml'] });
  aws.putSecret({ name: 'ml/plain', value: 'one' });
  aws.putSecret({
    name: 'ml/described',
    value: 'two',
    description: 'key: "of" #all\n- tasks \u00e9',
    kmsKeyId: key,
    tags: { team: 'ml', 'cost-center': '4711', 'aws:cloudformation:stack-name': 'x', on: 'true' },
  });
  aws.putSecret({
    name: 'ml/rotated',
    value: 'three',
    rotation: { enabled: true, lambdaArn: LAMBDA, rules: { ScheduleExpression: 'rate(30 days)' } },
  });
  aws.putSecret({ name: 'ml/without-value' });
  aws.putSecret({ name: 'other/one', value: 'x', tags: { team: 'ml' } });
  return key;
}

it('writes a file whose plan is the adoption of each secret, and nothing else of it', async () => {
  const { run, read, ...rest } = await desk();
  const key = seed({ run, read, ...rest });
  const { aws } = rest;
  const before = aws.secrets();
  const result = await run(['import', '--prefix', 'ml/', ...HEAD]);
  expect([result.exitCode, result.stderr]).toEqual([0, '']);
  expect(aws.secrets().map(({ name, tags }) => [name, tags])).toEqual(before.map(({ name, tags }) => [name, tags]));
  expect(aws.calls.some(({ operation }) => /GetSecretValue/.test(operation))).toBe(false);

  const text = read('union-secrets.yaml');
  expect(parse(text)).toEqual({
    version: 1,
    stack: 'ml-platform',
    dataPlanes: { production: { region: REGION, accountId: ACCOUNT, roles: { default: ROLE } } },
    secrets: {
      'ml/described': {
        description: 'key: "of" #all\n- tasks \u00e9',
        value: 'manual',
        tags: { team: 'ml', 'cost-center': '4711', on: 'true' },
        kmsKeyId: key,
        adopt: true,
      },
      'ml/plain': { value: 'manual', adopt: true },
      'ml/rotated': { value: 'manual', rotation: { lambdaArn: LAMBDA, schedule: 'rate(30 days)' }, adopt: true },
      'ml/without-value': { value: 'manual', adopt: true },
    },
  });
  expect(text).toContain('value: manual # or { env: ML_PLAIN }, { file: <path> }');
  expect(text).toContain('ml/rotated:\n    value: manual # set by its rotation\n');
  expect(text).toMatch(/^# yaml-language-server: \$schema=/);

  const { plan } = (await run(['plan', '--json'])).json<{ plan: Plan }>();
  expect(plan.refusals).toEqual([]);
  expect(plan.secrets.map(({ name, status, changes }) => [name, status, changes.map(({ kind }) => kind)])).toEqual(
    ['ml/described', 'ml/plain', 'ml/rotated', 'ml/without-value'].map((name) => [name, 'adopt', ['adopt']]),
  );
  expect((await run(['apply', '--yes'])).exitCode).toBe(0);
  expect(await run(['plan'])).toMatchObject({ exitCode: 0 });
  expect(aws.readAs(ROLE, aws.secret('ml/plain')?.arn ?? '')).toMatchObject({ value: 'one' });
});

it('leaves out what no file may take over, each with its reason', async () => {
  const { run, read, aws } = await desk();
  aws.putSecret({ name: 'ml/fine' });
  aws.putSecret({ name: 'ml/service', owningService: 'rds' });
  aws.putSecret({ name: 'ml/replica', primaryRegion: 'eu-west-1' });
  aws.putSecret({ name: 'ml/theirs', tags: { 'union-secrets:stack': 'others' } });
  aws.putSecret({ name: 'ml/../up' });
  aws.putSecret({ name: 'ml/many', tags: Object.fromEntries(Array.from({ length: 48 }, (_, n) => [`tag-${n}`, 'x'])) });
  const result = await run(['import', '--prefix', 'ml/', ...HEAD, '--json']);
  const { skipped, imported } = result.json<{ skipped: { name: string; reason: string }[]; imported: string[] }>();
  expect(imported).toEqual(['ml/fine']);
  expect(Object.fromEntries(skipped.map(({ name, reason }) => [name, reason]))).toEqual({
    'ml/service': 'the AWS service rds manages it; list it under grants to let roles read it',
    'ml/replica': 'it is a replica of the one in eu-west-1',
    'ml/theirs': 'it belongs to stack others already',
    'ml/../up': expect.stringMatching(/\.\./),
    'ml/many': expect.stringMatching(/44|tags/),
  });
  expect(Object.keys((parse(read('union-secrets.yaml')) as { secrets: object }).secrets)).toEqual(['ml/fine']);
});

it('takes more secrets than a page and a policy hold, under every name that there can be', async () => {
  const { run, aws } = await desk();
  const odd = [
    'ml/true',
    'ml/null',
    'ml/1.5',
    'ml/0x1F',
    'ml/-x',
    'ml/=',
    'ml/@',
    'ml/a+b=c@d.e_f',
    'ml/AB',
    'ml/ab',
    'ml//x',
  ];
  const names = [...odd, ...Array.from({ length: 110 }, (_, index) => `ml/bulk-${index}`)];
  for (const name of names) aws.putSecret({ name, description: name === 'ml/@' ? 'line\r\n\n  indented\ttab ' : '' });
  aws.setListing({ pageSize: 100 });
  const imported = (await run(['import', '--prefix', 'ml/', ...HEAD, '--json'])).json<{ imported: string[] }>();
  expect(imported.imported).toEqual(names.toSorted());
  const { plan } = (await run(['plan', '--json'])).json<{ plan: Plan }>();
  expect(plan.secrets.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(names.map(() => 'adopt'));
  expect([plan.refusals, plan.secrets.length]).toEqual([[], names.length]);
});

it('leaves out a secret whose deletion is scheduled, also one that was named', async () => {
  const { run, aws, has } = await desk();
  aws.putSecret({ name: 'ml/going', deletion: { askedAt: aws.now(), endsAt: aws.now() + 86_400_000 } });
  const result = await run(['import', '--name', 'ml/going', ...HEAD]);
  expect([result.exitCode, has('union-secrets.yaml')]).toEqual([1, false]);
  expect(result.stderr).toContain('ml/going was left out: its deletion is scheduled: restore it first.');
  expect((await run(['import', '--prefix', 'ml/', ...HEAD])).stderr).toContain('No secret matches');
});

it('selects by tag and by name, from several pages of a list that gives prefixes', async () => {
  const { run, aws, read } = await desk();
  for (const [name, team] of [
    ['a', 'ml'],
    ['b', 'mlops'],
    ['c', 'ml'],
    ['d', 'data'],
  ] as const)
    aws.putSecret({ name, tags: { team } });
  aws.setListing({ pageSize: 1, emptyFirstPage: true });
  const names = () => Object.keys((parse(read('union-secrets.yaml')) as { secrets: object }).secrets);
  expect((await run(['import', '--tag', 'team=ml', ...HEAD])).exitCode).toBe(0);
  expect(names()).toEqual(['a', 'c']);
  const byName = await run(['import', '--name', 'b', '--name', 'nowhere', ...HEAD, '--force']);
  expect([byName.exitCode, names()]).toEqual([0, ['b']]);
  expect(byName.stderr).toContain('nowhere was left out: there is no secret of this name');
});

it('never writes over a file, unless it is asked to', async () => {
  const { run, aws, write, read } = await desk();
  aws.putSecret({ name: 'ml/a' });
  write('union-secrets.yaml', 'mine');
  const refused = await run(['import', '--prefix', 'ml/', ...HEAD]);
  expect([refused.exitCode, read('union-secrets.yaml'), aws.calls]).toEqual([1, 'mine', []]);
  expect(refused.stderr).toContain('--force');
  expect((await run(['import', '--prefix', 'ml/', ...HEAD, '--force'])).exitCode).toBe(0);
  expect(read('union-secrets.yaml')).toContain('ml/a:');
});

it.each([
  [[], 'Give `--all`, or any of'],
  [['--prefix', ''], '`--prefix` is empty'],
  [['--prefix', '!ml'], 'No name begins with'],
  [['--tag', 'team'], '--tag key=value'],
  [['--prefix', 'nothing/'], 'No secret matches'],
  [['--prefix', 'ml/', '--region', 'mars'], 'not an AWS region'],
  [['--prefix', 'ml/', '--stack', '-'], '--stack'],
])('%j is explained, and nothing is written', async (args, words) => {
  const { run, aws, has } = await desk();
  aws.putSecret({ name: 'ml/a' });
  const result = await run(['import', ...HEAD, ...args]);
  expect([result.exitCode, result.stderr, has('union-secrets.yaml')]).toEqual([
    1,
    expect.stringContaining(words),
    false,
  ]);
});

it("takes the profile's region where the environment names none", async () => {
  const { run, write, read, aws } = await desk();
  aws.putSecret({ name: 'ml/a' });
  const { accessKeyId, secretAccessKey } = aws.credentials;
  const keys = `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}`;
  write('../.aws/config', `[profile ours]\nregion = ${REGION}\n${keys}\n`);
  const env = { AWS_REGION: undefined, AWS_PROFILE: 'ours' };
  expect(await run(['import', '--prefix', 'ml/', ...HEAD], { env })).toMatchObject({ exitCode: 0 });
  expect(parse(read('union-secrets.yaml'))).toMatchObject({ dataPlanes: { production: { region: REGION } } });
});

it('takes every secret with --all, the union of several selections, and says what it left out', async () => {
  const { run, aws, read } = await desk();
  const names = Array.from({ length: 40 }, (_, index) => `${index % 2 === 0 ? 'ml' : 'shared'}/s-${index}`);
  for (const name of names) aws.putSecret({ name, value: 'x', tags: { team: 'ml' } });
  aws.putSecret({ name: 'rds!cluster-1', value: 'x', owningService: 'rds' });
  aws.putSecret({ name: 'other/tagged', value: 'x', tags: { owner: 'data' } });
  const imported = (text: string) => Object.keys(parse(text).secrets).sort();

  const all = await run(['import', '--all', ...HEAD, '--json']);
  expect(all.exitCode).toBe(0);
  expect(imported(read('union-secrets.yaml'))).toEqual([...names, 'other/tagged'].sort());
  expect(all.json<{ skipped: unknown }>().skipped).toEqual([
    { name: 'rds!cluster-1', reason: 'the AWS service rds manages it; list it under grants to let roles read it' },
  ]);
  const plan = await run(['plan', '--json']);
  const statuses = plan.json<{ plan: Plan }>().plan.secrets.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['adopt']));

  const some = ['--prefix', 'ml/s-1', '--prefix', 'shared/s-3', '--tag', 'owner=data', '--name', 'ml/s-0'];
  await run(['import', ...some, '--exclude', '*-10', ...HEAD, '--force']);
  const expected = names.filter((name) => /^ml\/s-1|^shared\/s-3/.test(name) && !name.endsWith('-10'));
  expect(imported(read('union-secrets.yaml'))).toEqual([...expected, 'ml/s-0', 'other/tagged'].sort());
});
