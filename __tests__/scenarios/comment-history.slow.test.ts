import { APPLIED, changesIn, OUT_OF_DATE } from '../helpers/scenarios/common/comment.ts';
import { config, OURS, POLICY, ROLE, useWorlds } from '../helpers/scenarios/world.ts';

const world = useWorlds();
const one = { 'ml/a': { value: { generate: {} } } };
const two = { ...one, 'ml/b': { value: { generate: {} } } };

const shownTo = (body: string) => body.replaceAll(/<!--[^\n]*-->/g, '');

describe('the comment over several runs', () => {
  it('lists earlier runs, folded, and ends with the result', async () => {
    const { repository, on, propose } = await world();
    const number = propose(config({ secrets: one }));
    await on(repository.events.pullRequest(number));
    repository.commit({ branch: 'change-1', files: { 'union-secrets.yaml': config({ secrets: two }) } });
    await on(repository.events.pullRequest(number, 'synchronize'));
    const [second, ...doubles] = repository.comments(number);
    expect(doubles).toEqual([]);
    expect(second?.body).toContain('<summary>Earlier runs: 1</summary>');
    expect(second?.body).toMatch(/Plan: 1 secret\b/);
    expect(second?.body).toMatch(/Plan: 2 secrets\b/);

    await on(repository.events.push(repository.merge(number, 'squash')));
    const body = repository.comments(number)[0]?.body ?? '';
    expect(body).toContain('<summary>Earlier runs: 2</summary>');
    expect(body.indexOf(APPLIED)).toBeLessThan(body.indexOf('Earlier runs'));
  });

  it('says of a plan that it is out of date as soon as a newer one is being made', async () => {
    const { repository, github, on, propose } = await world();
    const number = propose(config({ secrets: one }));
    await on(repository.events.pullRequest(number));
    github.clearCalls();
    await on(repository.events.pullRequest(number, 'synchronize'));
    const bodies = github.calls({ method: 'PATCH' }).map(({ body }) => JSON.stringify(body));
    expect(bodies.map((body) => body.includes(OUT_OF_DATE))).toEqual([true, false]);
    expect(bodies[0]).toContain('+ create ml/a');
    expect(repository.comments(number)).toHaveLength(1);
  });

  it('replaces the plan by the problems once the file is wrong', async () => {
    const { repository, on, propose } = await world();
    const number = propose(config({ secrets: one }));
    await on(repository.events.pullRequest(number));
    const wrong = config({ secrets: { 'ml/a': { valeu: 1 } } });
    repository.commit({ branch: 'change-1', files: { 'union-secrets.yaml': wrong } });
    const { exitCode } = await on(repository.events.pullRequest(number, 'synchronize'));
    expect(exitCode).toBe(1);
    const shown = shownTo(repository.comments(number)[0]?.body ?? '');
    expect(shown).toContain('valeu');
    expect(changesIn(shown)).toEqual([]);
  });
});

describe('drift and cause', () => {
  it('are distinguished on a pull request', async () => {
    const { repository, aws, on, propose, apply } = await world({ config: config({ secrets: one }) });
    await apply();
    aws.changeSecret('ml/a', (secret) => {
      secret.description = 'changed by hand';
    });
    const number = propose(config({ secrets: two }));
    await on(repository.events.pullRequest(number));
    const shown = shownTo(repository.comments(number)[0]?.body ?? '');
    const [, cause = '', drift = ''] = shown.split(/^### .*pull request$/m);
    expect(changesIn(cause)).toEqual(['create ml/b']);
    expect(changesIn(drift)).toEqual(['update ml/a']);
  });
});

describe('the issue about drift', () => {
  const drifting = { with: { 'drift-issue': 'true' } };

  it('is opened once, kept up to date, and closed when the drift is gone', async () => {
    const { repository, aws, on, apply } = await world({ config: config({ secrets: one }) });
    await apply();
    const scheduled = () => on(repository.events.schedule(), drifting);
    await scheduled();
    expect(repository.data.issues).toEqual([]);

    aws.changeSecret('ml/a', (secret) => {
      secret.description = 'changed by hand';
    });
    await scheduled();
    await scheduled();
    expect(repository.data.issues).toHaveLength(1);
    expect(repository.data.issues[0]).toMatchObject({
      state: 'open',
      title: 'Secrets have drifted: ml-platform, production',
    });
    expect(repository.data.issues[0]?.body).toContain('`ml/a`');

    await apply();
    await scheduled();
    expect(repository.data.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('says what usually detaches our policy, and what to write there', async () => {
    const { repository, aws, on, apply } = await world({ config: config({ secrets: one }) });
    const { outputs } = await apply();
    // As Terraform with `managed_policy_arns` does on each of its applies.
    aws.changeRole(ROLE, (role) => void role.attached.splice(0));
    const { annotations } = await on(repository.events.schedule(), drifting);
    const [arn] = JSON.parse(outputs['policy-arns'] ?? '[]') as string[];
    const body = repository.data.issues[0]?.body ?? '';
    for (const said of ['something detached it', 'managed_policy_arns', `\`${arn}\``, '`policy-arns`'])
      expect(body).toContain(said);
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      expect.stringContaining('aws_iam_role_policy_attachments_exclusive'),
    ]);
  });

  it('says that somebody let the role read every secret, and what apply leaves it', async () => {
    const three = { ...two, 'ml/c': { value: { generate: {} } } };
    const { repository, aws, on, apply } = await world({ config: config({ secrets: three }) });
    await apply();
    aws.changePolicy(POLICY, (policy) => {
      const everything = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' };
      const document = JSON.stringify({ Version: '2012-10-17', Statement: [everything] });
      policy.versions = policy.versions.map((version) => ({ ...version, document }));
    });
    const { outputs } = await on(repository.events.schedule(), drifting);
    const body = repository.data.issues[0]?.body ?? '';
    expect(body).toContain(`**Somebody let role \`${ROLE}\` read every secret.**`);
    expect(body).toContain('Apply narrows it to these 3: `ml/a`, `ml/b` and `ml/c`.');
    expect(body).not.toMatch(/Access widens|reads? will be revoked|new read/);
    expect(outputs['has-changes']).toBe('true');
    const applied = await apply();
    expect(applied.summary).toContain('It was narrowed to these 3');
    expect(JSON.parse(aws.policy(POLICY)?.versions.at(-1)?.document ?? '').Statement[0].Resource).toHaveLength(3);
  });

  it('is not written unless asked for, nor on a pull request', async () => {
    const { repository, aws, on, propose, plan } = await world({ config: config({ secrets: one }) });
    aws.putSecret({ name: 'ml/a', value: 'x', tags: OURS });
    await plan();
    await on(repository.events.pullRequest(propose(config({ secrets: two }))), drifting);
    expect(repository.data.issues).toEqual([]);
  });

  it('names the permission it lacks', async () => {
    const { repository, github, on } = await world({ config: config({ secrets: one }) });
    github.grant(github.token, { permissions: { contents: 'read', issues: 'none', 'pull-requests': 'write' } });
    const { exitCode, stdout } = await on(repository.events.schedule(), drifting);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('issues: write');
  });
});
