import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { startDesk } from '../helpers/cli/support.ts';
import { checksOn, headOf, KEY, planOn } from '../helpers/scenarios/recorded-support.ts';
import { commentsOn, config, lineOf, type StepResult, useWorlds, type World } from '../helpers/scenarios/world.ts';

// "As the file says" is said of what was compared, and of nothing else; what is due and not written is never green and silent.

const world = useWorlds();
const ROTATION = {
  lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:rotate',
  schedule: 'rate(30 days)',
};
const FILE = config({ secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'B' } } } });
const ENV = { A: 'the value of a', B: 'the value of b' };
const PENDING = 'pending-0123456789abcdef0123456789';

/** A world in which this file was applied. */
async function applied(text = FILE, env: Record<string, string> = ENV): Promise<World> {
  const made = await world({ config: text });
  const first = await made.apply({ env, with: { 'fingerprint-key': KEY } });
  expect(first.exitCode).toBe(0);
  return made;
}

function leavePending(aws: AwsSandbox, name: string, more: { rotates?: boolean } = {}): void {
  aws.changeSecret(name, (secret) => {
    secret.versions.push({ id: PENDING, stages: ['AWSPENDING'], createdAt: 1, secretString: 'half way' });
    if (more.rotates === true) secret.rotation = { enabled: true, lambdaArn: ROTATION.lambdaArn };
  });
}

const currentOf = ({ aws }: World, name: string) =>
  aws.secret(name)?.versions.find(({ stages }) => stages.includes('AWSCURRENT'))?.secretString;
const linesOf = ({ stdout }: StepResult) => stdout.split('\n');
const warningsAt = ({ annotations }: StepResult, line: number) =>
  annotations.filter(({ level, properties }) => level === 'warning' && properties.line === String(line));

describe('a plan that does not compare', () => {
  it('a value that was changed in GitHub, without a key: comment, log, summary and check say that it was not compared', async () => {
    const made = await applied();
    const number = made.propose(`${FILE}# a comment\n`);
    const planned = await planOn(made, number, {
      env: { ...ENV, A: 'another value' },
      with: { 'fingerprint-key': '' },
    });
    expect(planned).toMatchObject({
      exitCode: 0,
      outputs: { 'has-changes': 'false', 'not-compared': '2', unchanged: '2' },
    });
    const sentence = 'No changes seen. 2 values were not compared.';
    expect(planned.summary).toContain(`**${sentence}**`);
    expect(commentsOn(made, number)[0]).toContain(`**${sentence}**`);
    expect(linesOf(planned)).toContain(sentence);
    expect(linesOf(planned)).toContain('not compared: ml/a (without a fingerprint key, only an apply compares values)');
    expect(planned.stdout + planned.summary).not.toMatch(/as in the file|match the file|nothing to do/i);
  });

  it('with a key and one value that this run does not have: the check run says it, too', async () => {
    const made = await applied();
    const number = made.propose(`${FILE}# a comment\n`);
    const planned = await planOn(made, number, { env: { B: ENV.B } });
    const sentence = 'No changes seen. 1 value was not compared.';
    expect(planned.outputs).toMatchObject({ 'has-changes': 'false', 'not-compared': '1', unchanged: '2' });
    expect(checksOn(made, headOf(made, number))[0]).toMatchObject({ output: { title: sentence } });
    expect(linesOf(planned)).toContain('not compared: ml/a (environment variable A is not set)');
  });

  it('next to changes', async () => {
    const made = await applied();
    made.write(
      config({
        secrets: {
          'ml/a': { value: { env: 'A' } },
          'ml/b': { value: { env: 'B' }, description: 'another' },
          'ml/c': { value: { generate: {} } },
        },
      }),
    );
    const planned = await made.plan({ env: {}, with: { 'fingerprint-key': KEY } });
    expect(planned.summary).toContain(
      '**Plan: 1 secret to create, 1 to update, 0 to delete; 1 read to grant, 0 to revoke. 2 values were not compared.**',
    );
    expect(planned.outputs).toMatchObject({ 'has-changes': 'true', 'not-compared': '2', unchanged: '1' });
  });

  it('a value that people set, and a rotation that waits for it, until they are there', async () => {
    const text = config({
      secrets: { 'ml/a': { value: 'manual' }, 'ml/b': { value: 'manual', rotation: ROTATION } },
    });
    const made = await applied(text, {});
    const waiting = await made.plan({ with: { 'fingerprint-key': KEY } });
    expect(waiting.summary).toContain('**No changes seen. 2 values were not compared.**');
    expect(waiting.summary).toContain('rotation of `ml/b` is not configured yet');
    expect(waiting.outputs).toMatchObject({ 'has-changes': 'false', 'not-compared': '2' });
    for (const name of ['ml/a', 'ml/b'])
      made.aws.changeSecret(name, (secret) => {
        secret.versions.push({
          id: 'set-by-people'.repeat(3),
          stages: ['AWSCURRENT'],
          createdAt: 1,
          secretString: 'x',
        });
      });
    const set = await made.plan({ with: { 'fingerprint-key': KEY } });
    expect(set.outputs).toMatchObject({ 'has-changes': 'true', 'not-compared': '0' });
  });

  it.each([
    ['true', {}, 0],
    ['not-compared', {}, 1],
    ['Not-Compared', ENV, 0],
    ['true', { ...ENV, A: 'another' }, 1],
    ['not-compared', { ...ENV, A: 'another' }, 1],
    ['compared', ENV, 1],
    ['', ENV, 1],
  ])('fail-on-changes: %s with %j ends with %d', async (input, env, exitCode) => {
    const made = await applied();
    const inputs = { 'fingerprint-key': KEY, 'fail-on-changes': input };
    const planned = await made.plan({ env, with: inputs });
    expect(planned.exitCode).toBe(exitCode);
  });

  it('at a terminal: the same sentence, and an exit code for who asks', async () => {
    const made = await applied();
    const desk = await startDesk({ account: made.aws });
    try {
      desk.write('union-secrets.yaml', FILE);
      const plan = await desk.run(['plan'], { env: ENV });
      expect(plan).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining('No changes seen. 2 values were not compared.'),
      });
      const strict = await desk.run(['plan', '--fail-on-not-compared', '--json'], { env: ENV });
      expect(strict.exitCode).toBe(2);
      expect(strict.json()).toMatchObject({ hasChanges: false, notCompared: 2 });
    } finally {
      await desk.close();
    }
  });
});

describe('an apply with a variable that is not set, or empty', () => {
  it.each([
    ['not set', { B: 'another value of b' }],
    ['empty', { A: '', B: 'another value of b' }],
  ])('%s: goes on, and warns on the line of the secret', async (what, env) => {
    const made = await applied();
    const number = made.propose(`${FILE}# a comment\n`);
    const push = made.repository.merge(number);
    const done = await made.on(made.repository.events.push(push), { env, with: { 'fingerprint-key': KEY } });
    expect(done).toMatchObject({ exitCode: 0, outputs: { 'not-compared': '1', updated: '1' } });
    expect([currentOf(made, 'ml/a'), currentOf(made, 'ml/b')]).toEqual([ENV.A, env.B]);
    const words = new RegExp(
      `value of .?ml/a.? was not compared and stays as it is: environment variable A is ${what}`,
    );
    const [warning] = warningsAt(done, lineOf(FILE, 'ml/a:'));
    expect(warning?.message).toMatch(words);
    expect(done.stdout).toMatch(words);
    for (const report of [done.summary, ...commentsOn(made, number)]) {
      expect(report).toMatch(words);
      expect(report).toContain('1 value was not compared.');
    }
  });

  it('nothing else to do: not green and silent', async () => {
    const made = await applied();
    const done = await made.apply({ env: { B: ENV.B }, with: { 'fingerprint-key': KEY } });
    expect(done.summary).toContain('## ☑️ Secrets: no changes seen');
    expect(done.summary).toContain('**No changes seen. 1 value was not compared.**');
    expect(warningsAt(done, lineOf(FILE, 'ml/a:'))).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['missing', {}, /file key\.txt does not exist/],
    ['empty', { 'key.txt': '' }, /file key\.txt is empty/],
  ])('a file that is %s', async (_what, files, words) => {
    const text = config({ secrets: { 'ml/a': { value: { file: 'key.txt' } } } });
    const made = await world({ config: text });
    await made.apply({ files: { 'key.txt': 'of a file' } });
    const done = await made.apply({ files });
    expect(done).toMatchObject({ exitCode: 0, outputs: { 'not-compared': '1' } });
    expect(warningsAt(done, lineOf(text, 'ml/a:'))[0]?.message).toMatch(words);
    expect(currentOf(made, 'ml/a')).toBe('of a file');
  });
});

describe('a value that is due and may not be written', () => {
  it.each([false, true])('AWSPENDING on another version; a rotation is enabled: %s', async (rotates) => {
    const made = await applied();
    leavePending(made.aws, 'ml/a', { rotates });
    const env = { ...ENV, A: 'another value' };
    for (const mode of ['plan', 'apply'] as const) {
      const result = await made[mode]({ env, with: { 'fingerprint-key': KEY } });
      expect(result).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true', 'not-compared': '1' } });
      const [warning] = warningsAt(result, lineOf(FILE, 'ml/a:'));
      expect(warning?.properties.title).toBe('union-secrets: rotation-pending');
      const clear = `aws secretsmanager update-secret-version-stage --region us-west-2 --secret-id ml/a --version-stage AWSPENDING --remove-from-version-id ${PENDING}`;
      expect(warning?.message).toContain(clear);
      expect(warning?.message.split('\n')).toContain(`    ${clear}`);
      expect(result.summary).toContain(`\`\`\`sh\n>   ${clear}\n`);
      expect(result.summary).toContain('1 value was not compared, and a rotation keeps apply from writing it.');
      expect(currentOf(made, 'ml/a')).toBe(ENV.A);
    }
    const failing = await made.plan({ env, with: { 'fingerprint-key': KEY, 'fail-on-changes': 'true' } });
    expect(failing.exitCode).toBe(1);
  });

  it('a rotation that somebody switched on', async () => {
    const made = await applied();
    made.aws.changeSecret('ml/a', (secret) => {
      secret.rotation = { enabled: true, lambdaArn: ROTATION.lambdaArn };
    });
    for (const mode of ['plan', 'apply'] as const) {
      const result = await made[mode]({ env: { ...ENV, A: 'another value' }, with: { 'fingerprint-key': KEY } });
      expect(result).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true', 'not-compared': '1' } });
      const [warning] = warningsAt(result, lineOf(FILE, 'ml/a:'));
      expect(warning?.properties.title).toBe('union-secrets: rotation-foreign');
      expect(warning?.message).toContain('aws secretsmanager cancel-rotate-secret --region us-west-2 --secret-id ml/a');
      expect(result.summary).not.toMatch(/^## ✅/m);
    }
  });

  it('a generated value is due only where its generation grew', async () => {
    const file = (generation: number) => config({ secrets: { 'ml/a': { value: { generate: { generation } } } } });
    const made = await applied(file(1), {});
    leavePending(made.aws, 'ml/a');
    const same = await made.plan();
    expect(same.outputs).toMatchObject({ 'has-changes': 'false', 'not-compared': '0' });
    made.write(file(2));
    const grown = await made.plan();
    expect(grown.outputs).toMatchObject({ 'has-changes': 'true', 'not-compared': '1' });
  });

  it('at a terminal: changes that were not applied', async () => {
    const made = await applied();
    leavePending(made.aws, 'ml/a');
    const desk = await startDesk({ account: made.aws });
    try {
      desk.write('union-secrets.yaml', FILE);
      const plan = await desk.run(['plan', '--read-values', '--json'], { env: ENV });
      expect(plan).toMatchObject({ exitCode: 2 });
      expect(plan.json()).toMatchObject({ hasChanges: true, notCompared: 1 });
    } finally {
      await desk.close();
    }
  });

  it('a drift issue stays open', async () => {
    const made = await applied();
    leavePending(made.aws, 'ml/a');
    const inputs = { 'fingerprint-key': KEY, 'drift-issue': 'true' };
    await made.on(made.repository.events.schedule(), { env: ENV, with: inputs });
    expect(made.repository.data.issues.map(({ state }) => state)).toEqual(['open']);
  });
});
