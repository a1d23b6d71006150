import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { useDesks } from '../helpers/cli/support.ts';
import { config, GROUP, OURS, ROLE } from '../helpers/scenarios/world.ts';

const desk = useDesks();

const VALUE = 'correct-horse-battery-staple';
const ONE = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/plan.schema.json'), 'utf8')) as object;
const isPlan = new Ajv2020({ strict: false }).compile(schema);

describe('validate', () => {
  it('ends with 0 for a valid file, without AWS', async () => {
    const { run, write, aws } = await desk();
    write('union-secrets.yaml', ONE);
    const result = await run(['validate']);
    expect([result.exitCode, result.stdout, result.stderr]).toEqual([0, 'union-secrets.yaml is valid.\n', '']);
    expect(aws.calls).toEqual([]);
  });

  it('reports every problem of every file with its place and ends with 1', async () => {
    const { run, write } = await desk();
    write('good.yaml', ONE);
    write('teams/bad.yaml', ONE.replace('env: A', 'environment: A').replace('stack: ml-platform', 'stack: a b'));
    const result = await run(['validate', 'good.yaml', 'teams/bad.yaml']);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toBe('good.yaml is valid.\nteams/bad.yaml is not valid.\n');
    expect(result.stderr).toMatch(/^teams\/bad\.yaml:2:8: error: .*\n(.*\n)*teams\/bad\.yaml:1\d:\d+: error: /);
  });

  it('takes the file by `--config` too, as every other command does', async () => {
    const { run, write } = await desk();
    write('ml.yaml', ONE);
    expect(await run(['validate', '--config', 'ml.yaml'])).toMatchObject({
      exitCode: 0,
      stdout: 'ml.yaml is valid.\n',
    });
  });

  it('answers with JSON', async () => {
    const { run } = await desk();
    const result = await run(['validate', '--json']);
    expect(result.json()).toMatchObject({
      command: 'validate',
      exitCode: 1,
      problems: [{ severity: 'error', code: 'config-not-found', fix: expect.stringContaining('`--config`') }],
      files: [{ file: 'union-secrets.yaml', valid: false }],
    });
  });
});

describe('plan and apply', () => {
  it('go from changes to none, and pairs are printed in every form', async () => {
    const { run, write, aws } = await desk();
    write('union-secrets.yaml', ONE);
    const env = { A: VALUE };
    const outputs: string[] = [];
    const all = async (...args: string[]) => {
      const result = await run(args, { env });
      outputs.push(result.stdout, result.stderr);
      return result;
    };

    const first = await all('plan');
    expect([first.exitCode, first.stderr]).toEqual([2, '']);
    expect(first.stdout.split('\n').slice(0, 5)).toEqual([
      'create: ml/a (value from A)',
      `grant: role ${ROLE} reads ml/a (declared in the file)`,
      'policy: ml-platform@production@default (create-policy, attach)',
      `used by: role ${ROLE} (service account */* by EKS Pod Identity)`,
      '',
    ]);
    const asJson = await all('plan', '--json');
    const { plan, ...rest } = asJson.json<{ plan: object }>();
    expect(rest).toEqual({
      command: 'plan',
      notCompared: 0,
      exitCode: 2,
      problems: [],
      hasChanges: true,
      digest: expect.stringMatching(/^([bcdfghjkmnpqrtvw]{4}-?){16}$/),
    });
    expect([isPlan(plan), isPlan.errors]).toEqual([true, null]);

    const asked = await all('apply');
    expect([asked.exitCode, aws.secret('ml/a')]).toEqual([1, undefined]);
    expect(asked.stderr).toContain('Add `--yes`');

    const applied = await all('apply', '--yes', '--json');
    const { arn = '', tags = [] } = aws.secret('ml/a') ?? {};
    const key = arn.slice(GROUP.length);
    expect(applied.json()).toMatchObject({
      command: 'apply',
      exitCode: 0,
      applied: true,
      result: {
        steps: expect.arrayContaining([]),
        pairs: { 'ml/a': { group: GROUP, key, arn } },
        proofs: [{ verdict: 'proven' }],
      },
    });
    // The tags are those that the action would write.
    expect(Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]))).toMatchObject(OURS);
    expect(aws.readAs(ROLE, arn)).toMatchObject({ allowed: true, value: VALUE });

    expect((await all('apply', '--yes')).exitCode).toBe(0);
    expect(await all('plan', '--read-values')).toMatchObject({ exitCode: 0, stderr: '' });

    expect((await all('pairs')).stdout).toBe(`SECRET_GROUP  ${GROUP}\n\nSecret  SECRET_KEY\nml/a    ${key}\n`);
    expect((await all('pairs', '--format', 'env')).stdout).toBe(`SECRET_GROUP=${GROUP}\nML_A=${key}\n`);
    expect((await all('pairs', '--format', 'json')).json()).toEqual({ 'ml/a': { group: GROUP, key, arn } });
    expect((await all('pairs', '--format', 'python')).stdout).toContain(`ML_A: Final[str] = "${key}"\n`);
    expect((await all('pairs', '--json')).json()).toMatchObject({
      group: GROUP,
      pairs: { 'ml/a': { key } },
      missing: [],
    });

    expect(outputs.join('')).not.toContain(VALUE);
  });

  it('refuse what the action refuses, before anything is changed', async () => {
    const { run, write, aws } = await desk();
    aws.putSecret({ name: 'ml/a', value: 'theirs' });
    write('union-secrets.yaml', ONE);
    const plan = await run(['plan', '--json'], { env: { A: VALUE } });
    expect(plan.json()).toMatchObject({ exitCode: 1, problems: [{ code: 'exists-untagged', location: { line: 10 } }] });
    const apply = await run(['apply', '--yes'], { env: { A: VALUE } });
    expect([apply.exitCode, aws.policies()]).toEqual([1, []]);
    expect(apply.stdout).toContain('Refused: 1 problem must be fixed first. Nothing was changed.');
  });

  it('compare values by a key from the environment, which no argument holds', async () => {
    const { run, write } = await desk();
    write('union-secrets.yaml', ONE);
    const key = ['--fingerprint-key-env', 'FINGERPRINT_KEY'];
    const env = { A: VALUE, FINGERPRINT_KEY: 'k'.repeat(32) };
    expect((await run(['apply', '--yes', ...key], { env })).exitCode).toBe(0);
    expect((await run(['plan', ...key], { env })).exitCode).toBe(0);
    expect((await run(['plan', ...key], { env: { ...env, A: 'another-value' } })).exitCode).toBe(2);
    const short = await run(['plan', ...key], { env: { ...env, FINGERPRINT_KEY: 'guessable' } });
    expect([short.exitCode, short.stderr]).toEqual([1, expect.stringContaining('holds 9 characters')]);
    expect(short.stderr).not.toContain('guessable');
  });

  it('keep the file within the bounds that the command gives, and an empty one is none', async () => {
    const { run, write, aws } = await desk();
    aws.putSecret({ name: 'payments/live', value: 'theirs' });
    write('union-secrets.yaml', `${ONE}grants: [payments/live]\n`);
    const bounds = ['--grantable', 'shared/*', '--bindable-roles', 'other-*', '--json'];
    for (const command of [['plan'], ['apply', '--yes']]) {
      const refused = await run([...command, ...bounds], { env: { A: VALUE } });
      expect(refused.json()).toMatchObject({
        exitCode: 1,
        problems: [{ code: 'not-grantable' }, { code: 'not-bindable' }],
      });
      const empty = await run([...command, '--grantable', ''], { env: { A: VALUE } });
      expect([empty.exitCode, empty.stderr]).toEqual([1, expect.stringContaining('only * has a meaning')]);
    }
    expect(aws.policies()).toEqual([]);
    const within = ['--grantable', 'shared/*,payments/l*', '--bindable-roles', '*'];
    expect((await run(['apply', '--yes', ...within], { env: { A: VALUE } })).exitCode).toBe(0);
  });

  it('need to know whose file it is', async () => {
    const { run, write } = await desk({ origin: null });
    write('union-secrets.yaml', ONE);
    expect(await run(['plan'])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--repository') });
    const named = await run(['plan', '--repository', 'acme/other', '--json'], { env: { A: VALUE } });
    expect(named.json()).toMatchObject({ plan: { source: 'acme/other:union-secrets.yaml' } });
  });

  it('name the file by its path in the repository, wherever they are started', async () => {
    const { run, write } = await desk();
    write('teams/ml/union-secrets.yaml', ONE);
    const result = await run(['plan', '--json'], { in: 'teams/ml', env: { A: VALUE } });
    expect(result.json()).toMatchObject({ plan: { source: 'acme/ml:teams/ml/union-secrets.yaml' } });
  });

  it('finish what is under way on Ctrl-C, begin nothing new, and say so', async () => {
    const { run, write, aws } = await desk();
    write('union-secrets.yaml', ONE);
    let stop = () => {};
    aws.setHooks({ beforeCall: ({ operation }) => (operation === 'CreateSecret' ? stop() : undefined) });
    aws.inject({ operation: 'CreateSecret', fault: { kind: 'slow', milliseconds: 300 } });
    const result = await run(['apply', '--yes'], {
      env: { A: VALUE },
      onStart: (process) => {
        stop = () => process.kill('SIGINT');
      },
    });
    expect([result.exitCode, aws.secret('ml/a')?.name, aws.policies()]).toEqual([1, 'ml/a', []]);
    expect(result.stderr).toContain('The run was cancelled before this step began. Run again: it goes on from here.');
  });
});

describe('check-code', () => {
  it('ends with 1 where the code does not fit', async () => {
    const { run, write } = await desk();
    write('union-secrets.yaml', ONE);
    write('good.py', 'import flytekit\n');
    expect(await run(['check-code'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 Python file checked'),
    });
    write('bad.py', `from flytekit import Secret\nSecret(group="${GROUP}", key="ml/undeclared-AbCdEf")\n`);
    const result = await run(['check-code', '--json']);
    expect([result.exitCode, result.json()]).toMatchObject([
      1,
      { findings: [{ rule: 'not-granted', location: { file: 'bad.py' } }, { rule: 'unused-secret' }], files: 2 },
    ]);
    expect((await run(['check-code', '!bad.py', '*.py'])).exitCode).toBe(0);
    const missing = await run(['check-code', 'srcs/**']);
    expect(missing.stdout).toMatch(/^No file matches "srcs\/\*\*"\.$/m);
  });

  it('lists errors before what is only a note', async () => {
    const { run, write } = await desk();
    write('union-secrets.yaml', ONE);
    write('a.py', 'def broken(:\n');
    write('b.py', `from flytekit import Secret\nSecret(group="${GROUP}", key="ml/undeclared-AbCdEf")\n`);
    const { stdout } = await run(['check-code']);
    const severities = [...stdout.matchAll(/: (error|warning|note): /g)].map(([, severity]) => severity);
    expect(severities).toEqual(['error', 'note', ...severities.slice(2)]);
    expect(severities.slice(2).every((severity) => severity === 'note')).toBe(true);
  });

  it('reads AWS where asked to', async () => {
    const { run, write, aws } = await desk();
    write('union-secrets.yaml', ONE);
    aws.putSecret({ name: 'ml/a', tags: OURS, suffix: 'NewOne' });
    write('job.py', `from flytekit import Secret\nSecret(group="${GROUP}", key="ml/a-OldOne")\n`);
    expect((await run(['check-code'])).exitCode).toBe(0);
    expect(await run(['check-code', '--aws'])).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('[stale-key]'),
    });
  });
});

describe('whatever is typed or answered', () => {
  it.each([
    [['explode'], 'unknown command'],
    [['plna'], 'Did you mean plan?'],
    [['plan', '--nope'], "unknown option '--nope'\nAdd --help to see what there is, with examples.\n"],
    [['plan', 'extra'], 'too many arguments'],
    [['plan', '--dataplane', 'x'], 'Did you mean --data-plane?'],
    [['import', '--rol', 'x'], 'Did you mean --role?'],
    [['help', 'plna'], 'Did you mean plan?'],
    [['--data-plane', 'x', 'plan'], 'Write the command first, such as `union-secrets plan --data-plane`.'],
    [['plan', '--max-concurrency', '0'], 'whole number from 1 to 256'],
    [['pairs', '--format', 'xml'], 'Allowed choices are table, json, env, python'],
    [['import', '--prefix', 'ml/'], '--role'],
    [[], 'Usage: union-secrets'],
  ])('%j ends with 1 and is explained', async (args, words) => {
    const { run } = await desk();
    expect(await run(args)).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining(words) });
  });

  it.each([
    [['plan', '--nope'], 'plan', "unknown option '--nope'"],
    [['plna'], 'union-secrets', "unknown command 'plna' (Did you mean plan?)"],
    [['--nope'], 'union-secrets', 'The option --nope is before the command.'],
  ])('%j --json is explained in JSON', async (args, command, words) => {
    const { run } = await desk();
    const { exitCode, stdout } = await run([...args, '--json']);
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      1,
      {
        command,
        exitCode: 1,
        problems: [
          expect.objectContaining({ severity: 'error', code: 'usage', message: expect.stringContaining(words) }),
        ],
      },
    ]);
  });

  it('forms no escape sequence and no colour, and shows no password of a remote', async () => {
    const { run, write } = await desk({ origin: 'https://me:hunter2-password@github.com/acme/ml' });
    write('union-secrets.yaml', ONE.replace('ml/a', '"\\e]0;owned\\a\\u202e"'));
    for (const args of [['validate'], ['validate', '--json'], ['plan'], ['explode\u001B[31m']]) {
      const { stdout, stderr } = await run(args);
      for (const bad of ['\u001B', '\u0007', '\u202e', 'hunter2']) expect(stdout + stderr).not.toContain(bad);
    }
  });

  it('ends with what to do where credentials are wrong', async () => {
    const { run, write } = await desk();
    write('union-secrets.yaml', ONE);
    const result = await run(['plan'], { env: { A: VALUE, AWS_ACCESS_KEY_ID: 'NOBODY' } });
    expect([result.exitCode, result.stderr]).toEqual([1, expect.stringContaining('Sign in to AWS')]);
  });

  it('names the profile that gives no credentials', async () => {
    const { run, write } = await desk();
    write('union-secrets.yaml', ONE);
    const keys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
    const result = await run(['plan'], {
      env: { A: VALUE, ...keys, AWS_PROFILE: 'nope', AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect([result.exitCode, result.stderr]).toEqual([1, expect.stringContaining('AWS_PROFILE is `nope`')]);
  });

  it('names the data plane that was meant, and goes on with the same file and data plane', async () => {
    const { run, write } = await desk();
    write('ml files/ml.yaml', ONE);
    const flags = ['--config', 'ml files/ml.yaml', '--data-plane'];
    const wrong = await run(['plan', ...flags, 'prodution'], { env: { A: VALUE } });
    expect(wrong.stderr).toContain('Did you mean "production"?');
    const applied = await run(['apply', '--yes', ...flags, 'production'], { env: { A: VALUE } });
    expect(applied.stdout).toContain("`union-secrets pairs --config 'ml files/ml.yaml' --data-plane production`");
  });

  it('says on Ctrl-C that nothing was changed, where that is so', async () => {
    const { run, write, aws } = await desk();
    write('union-secrets.yaml', ONE);
    let stop = () => {};
    aws.setHooks({ beforeCall: ({ operation }) => (operation === 'GetRole' ? stop() : undefined) });
    aws.inject({ operation: 'GetRole', fault: { kind: 'slow', milliseconds: 300 } });
    const result = await run(['apply', '--yes'], {
      env: { A: VALUE },
      onStart: (process) => {
        stop = () => process.kill('SIGINT');
      },
    });
    expect([result.exitCode, result.stderr]).toEqual([130, expect.stringContaining('nothing was changed in AWS')]);
  });

  it('explains itself', async () => {
    const { run } = await desk();
    const help = await run(['apply', '--help']);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    for (const words of ['Exit codes:', 'Examples:', '--yes', '--fingerprint-key-env'])
      expect(help.stdout).toContain(words);
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});
