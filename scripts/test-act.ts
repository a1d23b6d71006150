// Runs the workflows of the examples under act (https://nektosact.com), a runner that is not ours, against the sandbox's AWS and GitHub.
// Ends with `N passed, N failed`; where act cannot be installed, it says so and runs nothing.

import assert from 'node:assert/strict';
import { ROLE } from '../__tests__/helpers/scenarios/world.ts';
import { type Ended, installAct, SECRETS, type Stage, type StageOptions, stage } from './test-act/act.ts';

const STAGING = { name: 'acme-staging-userflyterole', accountId: '210987654321' };
const TEAMS = ['ranking', 'billing'];

interface Story extends StageOptions {
  readonly example: string;
  readonly name: string;
  play(on: Stage): Promise<void>;
}

const STORIES: readonly Story[] = [
  {
    example: 'quick-start',
    name: 'a pull request, its merge queue, the merge, and the mornings after',
    async play(on) {
      const { repository, run, aws } = on;
      const number = on.propose();
      green(await run('secrets-plan.yml', repository.events.pullRequest(number)));
      assert.match(headings(on, number), /planned/i);
      green(await run('secrets-plan.yml', repository.events.mergeGroup(number)));
      green(await run('secrets-apply.yml', repository.events.push(repository.merge(number))));
      assert.match(headings(on, number), /applied/i);
      assert.equal(names(on), 'ml/openai-api-key ml/session-salt ml/warehouse-password');
      assert.equal(reads(on, ROLE, 'ml/openai-api-key'), SECRETS.OPENAI_API_KEY);
      green(await run('secrets-plan.yml', repository.events.schedule()));
      aws.changeRole(ROLE, (role) => void role.attached.splice(0));
      red(await run('secrets-plan.yml', repository.events.schedule()), /the plan is not empty/);
    },
  },
  {
    example: 'quick-start',
    name: 'a pull request of a fork, which gets no secrets and no credentials',
    async play(on) {
      const fork = on.repository.fork('stranger/ml');
      fork.commit({ branch: 'change', files: on.files });
      const number = on.repository.openPullRequest({ head: 'change', from: fork });
      green(await on.run('secrets-plan.yml', on.repository.events.pullRequest(number), {}));
      assert.equal(on.aws.calls.length, 0);
    },
  },
  {
    example: 'quick-start',
    name: 'a default branch of another name',
    branch: 'trunk',
    async play(on) {
      const { repository, run } = on;
      const number = on.propose();
      green(await run('secrets-plan.yml', repository.events.pullRequest(number)));
      green(await run('secrets-apply.yml', repository.events.push(repository.merge(number))));
      assert.match(headings(on, number), /applied/i);
      green(await run('secrets-apply.yml', repository.events.workflowDispatch()));
    },
  },
  {
    example: 'recorded-plans',
    over: 'quick-start',
    name: 'what was reviewed is applied, and what was not is refused',
    async play(on) {
      const { repository, run, files } = on;
      const number = on.propose();
      green(await run('secrets-plan.yml', repository.events.pullRequest(number)));
      green(await run('secrets-apply.yml', repository.events.push(repository.merge(number))));
      assert.match(headings(on, number), /applied/i);
      const more = `${files['union-secrets.yaml']}\n  ml/more:\n    value: { generate: {} }\n`;
      const push = repository.push({ branch: 'main', files: { 'union-secrets.yaml': more } });
      red(await run('secrets-apply.yml', repository.events.push(push)), /record/i);
      assert.equal(names(on), 'ml/openai-api-key ml/session-salt ml/warehouse-password');
    },
  },
  {
    example: 'dispatch',
    name: 'the second job applies the plan of the first, and is left out where there is nothing to do',
    async play(on) {
      const { repository, run } = on;
      repository.push({ branch: 'main', files: on.files });
      const first = await run('secrets.yml', repository.events.workflowDispatch());
      green(first);
      assert.equal(names(on), 'ml/openai-api-key ml/session-salt ml/warehouse-password');
      const second = await run('secrets.yml', repository.events.workflowDispatch());
      green(second);
      assert.match(first.log, /\[Secrets\/apply\s*\]/);
      assert.doesNotMatch(second.log, /\[Secrets\/apply\s*\] .*union-secrets@/);
    },
  },
  {
    example: 'monorepo',
    name: 'each team has its comment, its secrets and its role',
    roles: TEAMS.map((team) => ({ name: `acme-${team}-flyterole` })),
    stacks: Object.fromEntries(TEAMS.map((team) => [`secrets-${team}.yml`, team])),
    async play(on) {
      const { repository, run } = on;
      const number = on.propose();
      for (const team of TEAMS) green(await run(`secrets-${team}.yml`, repository.events.pullRequest(number)));
      const push = repository.events.push(repository.merge(number));
      for (const team of TEAMS) green(await run(`secrets-${team}.yml`, push));
      assert.match(headings(on, number), /applied.*\n.*applied/i);
      assert.equal(reads(on, 'acme-billing-flyterole', 'billing/api-key'), SECRETS.BILLING_API_KEY);
      assert.equal(reads(on, 'acme-ranking-flyterole', 'billing/api-key'), 'AccessDeniedException');
    },
  },
  {
    example: 'two-data-planes',
    name: 'one job of the matrix for each data plane',
    roles: [STAGING, { name: ROLE }],
    async play(on) {
      const { repository, run } = on;
      const number = on.propose();
      green(await run('secrets-plan.yml', repository.events.pullRequest(number)));
      green(await run('secrets-apply.yml', repository.events.push(repository.merge(number))));
      assert.match(headings(on, number), /applied.*\n.*applied/i);
      assert.equal(names(on), 'ml/openai-api-key ml/openai-api-key ml/pagerduty-key ml/session-salt ml/session-salt');
    },
  },
  {
    example: 'drift-check',
    name: 'an issue is opened for what changed by hand',
    async play(on) {
      const { repository, run, aws } = on;
      repository.push({ branch: 'main', files: on.files });
      red(await run('secrets-drift.yml', repository.events.schedule()), /the plan is not empty/);
      assert.equal(repository.data.issues.length, 1);
      assert.equal(aws.secrets().length, 0);
    },
  },
  ...['sops', 'onepassword', 'vault', 'another-account', 'environments'].map((example) => ({
    example,
    name: 'the plan has no values, and the apply has them',
    async play(on: Stage) {
      const { repository, run } = on;
      const { SECRETS_FINGERPRINT_KEY } = SECRETS;
      const number = on.propose();
      green(await run('secrets-plan.yml', repository.events.pullRequest(number), {}));
      const given = example === 'environments' ? SECRETS : { SECRETS_FINGERPRINT_KEY };
      green(await run('secrets-apply.yml', repository.events.push(repository.merge(number)), given));
      const read = { sops: 'value of ["openai_api_key"]', 'another-account': 'value of corp/openai-api-key' };
      const expected = Object.entries(read).find(([name]) => name === example)?.[1] ?? SECRETS.OPENAI_API_KEY;
      assert.equal(reads(on, ROLE, 'ml/openai-api-key'), expected);
    },
  })),
  {
    example: 'reusable-workflow',
    name: 'values, permissions and roles reach the called workflow',
    async play(on) {
      const { repository, run } = on;
      const number = on.propose();
      green(await run('secrets.yml', repository.events.pullRequest(number)));
      green(await run('secrets.yml', repository.events.mergeGroup(number)));
      green(await run('secrets.yml', repository.events.push(repository.merge(number))));
      assert.match(headings(on, number), /applied/i);
      assert.equal(reads(on, ROLE, 'ml/warehouse-password'), SECRETS.WAREHOUSE_PASSWORD);
    },
  },
  {
    example: 'plan-by-comment',
    name: "a fork's pull request is planned for a member, and for nobody else",
    async play(on) {
      const { repository, run } = on;
      const { 'union-secrets.yaml': file = '', ...workflows } = on.files;
      repository.push({ branch: 'main', files: workflows });
      const fork = repository.fork('stranger/ml');
      const head = fork.commit({ branch: 'change', files: { 'union-secrets.yaml': file } });
      const number = repository.openPullRequest({ head: 'change', from: fork });
      const comment = (body: string) => repository.events.issueComment(number, body);
      const stranger = comment('/plan');
      Object.assign(stranger.payload.comment as object, { author_association: 'CONTRIBUTOR' });
      green(await run('secrets-comment.yml', stranger));
      green(await run('secrets-comment.yml', comment('Thanks!')));
      assert.equal(headings(on, number), '');
      green(await run('secrets-comment.yml', comment('/plan')));
      assert.match(headings(on, number), /planned/i);
      assert.match(repository.comments(number)[0]?.body ?? '', new RegExp(`commit \\[.?${head.slice(0, 7)}`));
    },
  },
  {
    example: 'github-enterprise-server',
    name: "the server's own address",
    async play(on) {
      const { repository, run } = on;
      const number = on.propose();
      green(await run('secrets-plan.yml', repository.events.pullRequest(number)));
      green(await run('secrets-apply.yml', repository.events.push(repository.merge(number))));
      assert.match(headings(on, number), /applied/i);
    },
  },
];

const missing = installAct();
let passed = 0;
let failed = 0;
if (missing !== null) console.log(`skipped: ${missing}`);
for (const { example, name, play, ...options } of missing === null ? STORIES : []) {
  const on = await stage(example, options);
  const started = performance.now();
  try {
    await play(on);
    passed += 1;
    console.log(`ok      ${example}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${example}: ${name}\n${error instanceof Error ? error.stack : error}`);
  } finally {
    await on.close();
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The run ended well, and no value is in its log. */
function green({ failed: wrong, log }: Ended): void {
  assert.ok(!wrong, log);
  for (const value of Object.values(SECRETS)) assert.ok(!log.includes(value), `a value is in the log:\n${log}`);
}

function red({ failed: wrong, log }: Ended, reason: RegExp): void {
  assert.ok(wrong, log);
  assert.match(log, reason);
}

/** Of our comments, a line each. */
function headings({ repository }: Stage, number: number): string {
  const ours = repository.comments(number).filter(({ author }) => author === 'github-actions[bot]');
  return ours.map(({ body }) => /^## (.*)$/m.exec(body)?.[1]).join('\n');
}

/** Of the secrets in all accounts, in the order of the alphabet. */
function names({ aws }: Stage): string {
  const all = aws.secrets().map(({ name }) => name);
  return all.sort().join(' ');
}

/** What a task with this role gets, or why it gets nothing. */
function reads({ aws }: Stage, role: string, name: string): string | undefined {
  const read = aws.readAs(role, name);
  return read.allowed ? read.value : read.code;
}
