import { actionStepOf } from '../../sandbox/demo/workflow.ts';
import type { WorkflowEvent } from '../../sandbox/github/events.ts';
import type { StepResult } from '../../sandbox/runner.ts';
import { fileOf, filesOf } from '../helpers/examples/example.ts';
import { policyOf } from '../helpers/iam/policies.ts';
import {
  ACCOUNT,
  commentsOn,
  pairsOf,
  REGION,
  ROLE,
  taskReads,
  useWorlds,
  type World,
} from '../helpers/scenarios/world.ts';

const SECRETS = {
  OPENAI_API_KEY: 'sk-of-openai-1',
  WAREHOUSE_PASSWORD: 'of-the-warehouse-1',
  PAGERDUTY_KEY: 'of-pagerduty-1',
  RANKING_API_KEY: 'of-ranking-1',
  BILLING_API_KEY: 'of-billing-1',
  SECRETS_FINGERPRINT_KEY: 'a key of more than thirty-two characters',
};

/** One job of a workflow, run as GitHub would run it. */
interface JobRun {
  readonly workflow: string;
  readonly job?: string;
  readonly event: WorkflowEvent;
  /** Expressions of the workflow, such as `matrix.plane`. */
  readonly others?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Files that earlier steps of the job wrote. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stack?: string;
  readonly flyteRole?: string;
  readonly accountId?: string;
}

const open = useWorlds();

/** A repository with the files of an example on its default branch, or as a pull request. */
async function stage(example: string, roles: readonly string[] = [ROLE], enterprise = false) {
  const world = await open({ roles, github: { enterprise } });
  const files = Object.fromEntries(filesOf(example).map(({ path, text }) => [path, text]));
  const run = (one: JobRun) => runJob(world, example, one);
  return { world, files, run, events: world.repository.events };
}

/** The caller is a session of the role that the workflow assumes, and may do what docs/iam says and nothing else. */
function runJob(world: World, example: string, one: JobRun): Promise<StepResult> {
  const text = fileOf(example, `.github/workflows/${one.workflow}`);
  const values = { secrets: one.secrets ?? SECRETS, others: one.others ?? {} };
  const step = actionStepOf(text, one.workflow, one.event.name, values, one.job);
  const kind = /-(plan|apply)$/.exec(step.role)?.[1] ?? 'unknown';
  const accountId = one.accountId ?? ACCOUNT;
  const stack = one.stack ?? 'ml-platform';
  const filled = { roles: [one.flyteRole ?? ROLE], ACCOUNT_ID: accountId, STACK: stack };
  const reads = kind === 'apply' && !step.with['fingerprint-key'];
  const caller = world.aws.addCaller({
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/${step.role}/GitHubActions`,
    policies: [
      policyOf(`${kind}-role.json`, { ...filled, SECRET_PREFIX: `${one.stack ?? 'ml'}/` }),
      ...(reads ? [policyOf('read-values.json', filled)] : []),
    ],
  });
  const { files = {} } = one;
  return world.on(one.event, { with: step.with, env: step.env, files, aws: world.aws.environment(caller) });
}

describe('two-data-planes', () => {
  test('one comment for each, and each its own account, secrets and values', async () => {
    const staging = { accountId: '210987654321', flyteRole: 'acme-staging-userflyterole' };
    const { world, files, run, events } = await stage('two-data-planes');
    world.aws.createRole({ name: staging.flyteRole, accountId: staging.accountId });
    const planes = {
      staging: { ...staging, others: { 'matrix.plane': 'staging', 'matrix.account': staging.accountId } },
      production: { others: { 'matrix.plane': 'production', 'matrix.account': ACCOUNT } },
    };
    const number = world.propose(files);
    for (const plane of Object.values(planes)) {
      const planned = await run({ workflow: 'secrets-plan.yml', event: events.pullRequest(number), ...plane });
      expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true' } });
    }
    expect(commentsOn(world, number)).toHaveLength(2);
    const push = events.push(world.repository.merge(number));
    const apply = (plane: keyof typeof planes, key: string) =>
      run({
        workflow: 'secrets-apply.yml',
        event: push,
        ...planes[plane],
        secrets: { ...SECRETS, OPENAI_API_KEY: key },
      });
    const first = await apply('staging', 'sk-of-staging');
    const second = await apply('production', 'sk-of-production');
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(Object.keys(pairsOf(first))).toEqual(['ml/openai-api-key', 'ml/session-salt']);
    expect(Object.keys(pairsOf(second))).toEqual(['ml/openai-api-key', 'ml/pagerduty-key', 'ml/session-salt']);
    const where = { region: REGION, accountId: staging.accountId };
    expect(world.aws.secret('ml/openai-api-key', where)?.versions[0]?.secretString).toBe('sk-of-staging');
    expect(taskReads(world, ROLE, pairsOf(second)['ml/openai-api-key'])).toBe('sk-of-production');
  });
});

describe('dispatch', () => {
  const planned = { workflow: 'secrets.yml', job: 'plan' };
  const applying = (digest = '') => ({
    workflow: 'secrets.yml',
    job: 'apply',
    others: { 'needs.plan.outputs.plan-digest': digest },
  });

  test('applies what was planned, also when only a value changed', async () => {
    const { world, files, run, events } = await stage('dispatch');
    world.write(files);
    const event = events.workflowDispatch();
    const first = await run({ ...planned, event });
    expect(await run({ ...applying(first.outputs['plan-digest']), event })).toMatchObject({ exitCode: 0 });
    const secrets = { ...SECRETS, OPENAI_API_KEY: 'sk-of-openai-2' };
    const second = await run({ ...planned, event, secrets });
    expect(second.outputs).toMatchObject({ 'has-changes': 'true', updated: '1' });
    const applied = await run({ ...applying(second.outputs['plan-digest']), event, secrets });
    expect(applied.exitCode).toBe(0);
    expect(taskReads(world, ROLE, pairsOf(applied)['ml/openai-api-key'])).toBe('sk-of-openai-2');
  });

  test('refuses what was not planned', async () => {
    const { world, files, run, events } = await stage('dispatch');
    world.write(files);
    const event = events.workflowDispatch();
    const { outputs } = await run({ ...planned, event });
    world.aws.putSecret({ name: 'ml/session-salt', value: 'of someone else' });
    expect(await run({ ...applying(outputs['plan-digest']), event })).toMatchObject({ exitCode: 1 });
    expect(world.aws.secret('ml/openai-api-key')).toBeUndefined();
  });
});

test('drift-check is green, and notifies nobody, until somebody changes something by hand', async () => {
  const { world, files, run, events } = await stage('drift-check');
  const { 'union-secrets.yaml': config = '' } = files;
  world.write({ 'union-secrets.yaml': config });
  await world.apply({ env: SECRETS, with: { 'fingerprint-key': SECRETS.SECRETS_FINGERPRINT_KEY } });
  const drift = { workflow: 'secrets-drift.yml', event: events.schedule() };
  expect(await run(drift)).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false' } });
  world.aws.changeSecret('ml/openai-api-key', (secret) => {
    secret.versions = [{ id: 'by-hand', stages: ['AWSCURRENT'], createdAt: 0, secretString: 'by hand' }];
  });
  expect(await run(drift)).toMatchObject({ exitCode: 1, outputs: { 'has-changes': 'true' } });
  expect(world.repository.data.issues.map(({ title, state }) => ({ title, state }))).toEqual([
    { title: 'Secrets have drifted: ml-platform, production', state: 'open' },
  ]);
});

test('monorepo: each team plans and applies its own file with its own role', async () => {
  const roles = ['acme-ranking-flyterole', 'acme-billing-flyterole'];
  const { world, files, run, events } = await stage('monorepo', roles);
  const number = world.propose(files);
  const team = (name: string) => ({
    workflow: `secrets-${name}.yml`,
    stack: name,
    flyteRole: `acme-${name}-flyterole`,
  });
  for (const name of ['ranking', 'billing'])
    expect(await run({ ...team(name), job: 'plan', event: events.pullRequest(number) })).toMatchObject({ exitCode: 0 });
  expect(commentsOn(world, number)).toHaveLength(2);
  const push = events.push(world.repository.merge(number));
  for (const name of ['ranking', 'billing']) {
    const applied = await run({ ...team(name), job: 'apply', event: push });
    expect(applied.exitCode).toBe(0);
    const pair = pairsOf(applied)[`${name}/api-key`];
    expect(taskReads(world, `acme-${name}-flyterole`, pair)).toBe(`of-${name}-1`);
  }
  expect(world.aws.readAs('acme-ranking-flyterole', 'billing/api-key').allowed).toBe(false);
});

describe.each([
  {
    example: 'sops',
    files: {
      'build/openai_api_key': 'sk-of-openai-1',
      'build/snowflake_key': '-----BEGIN KEY-----\nabc\n-----END KEY-----',
    },
  },
  {
    example: 'another-account',
    files: { 'build/openai-api-key': 'sk-of-openai-1', 'build/warehouse-password': 'of-the-warehouse-1' },
  },
  { example: 'environments', secrets: SECRETS },
  { example: 'onepassword', outputs: 'onepassword' },
  { example: 'vault', outputs: 'vault' },
])('$example', ({ example, files: written = {}, outputs, secrets = {} }) => {
  const others = Object.fromEntries(
    Object.entries(SECRETS).map(([name, value]) => [`steps.${outputs}.outputs.${name}`, value]),
  );

  test('plans without a value, and applies with the values that the step before gave', async () => {
    const { world, files, run, events } = await stage(example);
    const number = world.propose(files);
    const planned = await run({ workflow: 'secrets-plan.yml', event: events.pullRequest(number), secrets: {} });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { created: '2' } });
    expect(commentsOn(world, number)[0]).toContain('not available');
    const event = events.push(world.repository.merge(number));
    const applied = await run({ workflow: 'secrets-apply.yml', event, others, files: written, secrets });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '2' } });
    expect(taskReads(world, ROLE, pairsOf(applied)['ml/openai-api-key'])).toBe('sk-of-openai-1');
  });
});

// quick-start runs in the demo: see demo.test.ts.
test('github-enterprise-server: from the pull request to the pairs, on an own server', async () => {
  const { world, files, run, events } = await stage('github-enterprise-server', [ROLE], true);
  const number = world.propose(files);
  expect(await run({ workflow: 'secrets-plan.yml', event: events.pullRequest(number) })).toMatchObject({ exitCode: 0 });
  const applied = await run({ workflow: 'secrets-apply.yml', event: events.push(world.repository.merge(number)) });
  expect(applied.exitCode).toBe(0);
  expect(taskReads(world, ROLE, pairsOf(applied)['ml/openai-api-key'])).toBe('sk-of-openai-1');
  expect(commentsOn(world, number)[0]).toContain('SECRET_KEY');
});
