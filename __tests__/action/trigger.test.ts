import { type Decision, decide, type TriggerInput } from '../../src/action/trigger.ts';

const HEAD = 'a'.repeat(40);
const AFTER = 'b'.repeat(40);
const REPOSITORY = { full_name: 'acme/ml', default_branch: 'main' };

interface Given extends Partial<Omit<TriggerInput, 'payload'>> {
  readonly payload?: unknown;
}

function input(given: Given): TriggerInput {
  return {
    eventName: 'push',
    repository: 'acme/ml',
    payload: { repository: REPOSITORY },
    ref: 'refs/heads/main',
    sha: AFTER,
    actor: 'octocat',
    hasSecrets: false,
    mode: 'auto',
    applyBranches: [],
    applyTags: [],
    defaultBranch: null,
    ...given,
  };
}

/** A decision in one word, as the contract's table has it. */
function said(decision: Decision): string {
  if (decision.run === 'validate' || decision.run === 'plan')
    return [decision.run, decision.restricted, decision.pullRequest && `#${decision.pullRequest.number}`]
      .filter(Boolean)
      .join(' ');
  if (decision.run === 'check-tag') return `apply if on ${decision.branches.join(' or ')}`;
  return decision.run === 'apply' ? `apply ${decision.branch}` : decision.run;
}

function pull(action: string, head: unknown = { ref: 'feature', sha: HEAD, repo: { full_name: 'acme/ml' } }) {
  return {
    action,
    number: 7,
    pull_request: { number: 7, head, base: { ref: 'main', repo: REPOSITORY } },
    repository: REPOSITORY,
    sender: { login: 'octocat' },
  };
}

const fork = { ref: 'feature', sha: HEAD, repo: { full_name: 'mallory/ml' } };
const deletedFork = { ref: 'feature', sha: HEAD, repo: null };
const run = (event: string, branch: string | null = 'main') => ({
  workflow_run: { event, head_branch: branch },
  repository: REPOSITORY,
});

describe('mode: auto, by event', () => {
  const pr = { eventName: 'pull_request', ref: 'refs/pull/7/merge' };
  const cases: [string, Given, string][] = [
    ['a pull request opened', { ...pr, payload: pull('opened') }, 'plan #7'],
    ['a pull request synchronized', { ...pr, payload: pull('synchronize') }, 'plan #7'],
    ['a pull request reopened', { ...pr, payload: pull('reopened') }, 'plan #7'],
    ['a pull request labeled', { ...pr, payload: pull('labeled') }, 'plan #7'],
    ['a pull request made ready', { ...pr, payload: pull('ready_for_review') }, 'plan #7'],
    ['a pull request closed', { ...pr, payload: pull('closed') }, 'nothing'],
    ['a pull request from a fork', { ...pr, payload: pull('opened', fork) }, 'validate fork #7'],
    ['a pull request from a fork that is gone', { ...pr, payload: pull('opened', deletedFork) }, 'validate fork #7'],
    [
      'a fork whose name cannot be read',
      { ...pr, payload: pull('opened', { sha: HEAD, repo: {} }) },
      'validate fork #7',
    ],
    [
      'a stand-in for GitHub that tells no head repository',
      { ...pr, payload: pull('opened', { sha: HEAD }) },
      'plan #7',
    ],
    ['a closed pull request from a fork', { ...pr, payload: pull('closed', fork) }, 'nothing'],
    ['a repository written in another case', { ...pr, repository: 'Acme/ML', payload: pull('opened') }, 'plan #7'],
    ['Dependabot as the actor', { ...pr, actor: 'dependabot[bot]', payload: pull('opened') }, 'validate dependabot #7'],
    [
      'Dependabot as the sender',
      { ...pr, actor: '', payload: { ...pull('opened'), sender: { login: 'dependabot[bot]' } } },
      'validate dependabot #7',
    ],
    ['a review', { ...pr, eventName: 'pull_request_review', payload: pull('submitted') }, 'nothing'],
    ['a review of a fork', { ...pr, eventName: 'pull_request_review', payload: pull('submitted', fork) }, 'nothing'],
    ['pull_request_target', { eventName: 'pull_request_target', payload: pull('opened') }, 'refuse'],
    ['a merge group', { eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }, 'validate'],
    ['a push to the default branch', {}, 'apply main'],
    ['a push to another branch', { ref: 'refs/heads/feature' }, 'plan'],
    ['a push to a branch that ends like it', { ref: 'refs/heads/x/main' }, 'plan'],
    ['a push of a tag', { ref: 'refs/tags/v1' }, 'plan'],
    ['a push of a tag named like the branch', { ref: 'refs/tags/main' }, 'plan'],
    [
      'a push by Dependabot to its branch',
      { ref: 'refs/heads/dependabot/npm/x', actor: 'dependabot[bot]' },
      'validate dependabot',
    ],
    ['a push by Dependabot to the default branch', { actor: 'dependabot[bot]' }, 'apply main'],
    ['a push that deletes a branch', { payload: { deleted: true, repository: REPOSITORY } }, 'nothing'],
    ['a push to nothing', { payload: { after: '0'.repeat(40), repository: REPOSITORY } }, 'nothing'],
    ['a schedule', { eventName: 'schedule' }, 'plan'],
    ['workflow_dispatch', { eventName: 'workflow_dispatch' }, 'plan'],
    ['repository_dispatch', { eventName: 'repository_dispatch' }, 'plan'],
    ['a deployment', { eventName: 'deployment' }, 'plan'],
    ['a workflow after another', { eventName: 'workflow_run', payload: run('push') }, 'nothing'],
    ['a release', { eventName: 'release', ref: 'refs/tags/v1' }, 'plan'],
  ];
  test.each(cases)('%s', (_, given, expected) => {
    expect(said(decide(input(given)))).toBe(expected);
  });
});

describe('events that people without write access may cause', () => {
  const events = [
    ...['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum', 'label', 'milestone'],
    ...['workflow_run', 'check_run', 'check_suite', 'status', 'pull_request_review', 'pull_request_review_comment'],
    ...['from_the_future', ''],
  ];
  const given = (eventName: string) => input({ eventName, payload: { ...pull('submitted'), ...run('push') } });

  test.each(events)('%j: nothing is planned and no value is read unless `mode` says so', (eventName) => {
    expect(decide(given(eventName))).toEqual({
      run: 'nothing',
      notice: `Nothing was planned: on the event \`${eventName}\`, which people without write access may cause, a plan needs \`mode: plan\`.`,
    });
  });

  test.each(events)('%j: planned and validated where `mode` says so', (eventName) => {
    expect(said(decide({ ...given(eventName), mode: 'plan' }))).toMatch(/^plan/);
    expect(said(decide({ ...given(eventName), mode: 'validate' }))).toMatch(/^validate/);
  });
});

describe('apply runs from apply-branches only', () => {
  const cases: [string, string[], string, string][] = [
    ['the default branch when none is named', [], 'refs/heads/main', 'apply main'],
    ['a branch that is named', ['production'], 'refs/heads/production', 'apply production'],
    ['not the default branch when others are named', ['production'], 'refs/heads/main', 'plan'],
    ['a pattern', ['release/*'], 'refs/heads/release/1', 'apply release/1'],
    ['a star does not cross a slash', ['release/*'], 'refs/heads/release/1/fix', 'plan'],
    ['a star alone does not mean every branch with a slash', ['*'], 'refs/heads/feature/x', 'plan'],
    ['a dot is a dot', ['release.1'], 'refs/heads/releasex1', 'plan'],
    ['no tag, also where a pattern fits', ['*'], 'refs/tags/main', 'plan'],
    ['names keep their case', ['Main'], 'refs/heads/main', 'plan'],
    ['no regular expression', ['(main|feature)+'], 'refs/heads/feature', 'plan'],
    ['a branch of a pull request is none', ['*'], 'refs/pull/7/merge', 'plan'],
    ['two stars cross slashes', ['release/**'], 'refs/heads/release/a/b', 'apply release/a/b'],
    ['what is taken out', ['release/**', '!release/old'], 'refs/heads/release/old', 'plan'],
    [
      'what is taken out and named again',
      ['**', '!release/**', 'release/2'],
      'refs/heads/release/2',
      'apply release/2',
    ],
    ['in their order', ['!release/old', 'release/**'], 'refs/heads/release/old', 'apply release/old'],
  ];
  test.each(cases)('%s', (_, applyBranches, ref, expected) => {
    expect(said(decide(input({ applyBranches, ref })))).toBe(expected);
  });

  test('a default branch that nobody named is asked for, then used', () => {
    const unknown = input({ payload: {} });
    expect(decide(unknown)).toEqual({ run: 'look-up-default-branch' });
    expect(said(decide({ ...unknown, defaultBranch: 'main' }))).toBe('apply main');
    expect(said(decide({ ...unknown, defaultBranch: 'trunk' }))).toBe('plan');
  });

  test('a default branch is not asked for where branches are named, or where nothing depends on it', () => {
    expect(said(decide(input({ payload: {}, applyBranches: ['main'] })))).toBe('apply main');
    expect(said(decide(input({ payload: {}, ref: 'refs/tags/v1' })))).toBe('plan');
    expect(said(decide(input({ payload: {}, eventName: 'schedule' })))).toBe('plan');
  });
});

describe('a mode that is asked for', () => {
  const pr = { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload: pull('opened') };
  const cases: [string, Given, string][] = [
    ['validate on a pull request', { ...pr, mode: 'validate' }, 'validate #7'],
    ['plan on a pull request', { ...pr, mode: 'plan' }, 'plan #7'],
    [
      'plan on a fork: validate all the same',
      { ...pr, payload: pull('opened', fork), mode: 'plan' },
      'validate fork #7',
    ],
    [
      'plan by Dependabot: validate all the same',
      { ...pr, actor: 'dependabot[bot]', mode: 'plan' },
      'validate dependabot #7',
    ],
    [
      'plan by Dependabot with secrets of its own',
      { ...pr, actor: 'dependabot[bot]', hasSecrets: true, mode: 'plan' },
      'plan #7',
    ],
    [
      'plan on a fork, whatever secrets it has',
      { ...pr, payload: pull('opened', fork), hasSecrets: true, mode: 'plan' },
      'validate fork #7',
    ],
    ['plan on a closed pull request', { ...pr, payload: pull('closed'), mode: 'plan' }, 'nothing'],
    [
      'plan on pull_request_target',
      { eventName: 'pull_request_target', payload: pull('opened'), mode: 'plan' },
      'refuse',
    ],
    [
      'validate on pull_request_target',
      { eventName: 'pull_request_target', payload: pull('opened'), mode: 'validate' },
      'refuse',
    ],
    ['plan on a push to an apply branch', { mode: 'plan' }, 'plan'],
    ['validate on a push to an apply branch', { mode: 'validate' }, 'validate'],
    ['plan in a merge group', { eventName: 'merge_group', mode: 'plan' }, 'plan'],
    ['validate on a schedule', { eventName: 'schedule', mode: 'validate' }, 'validate'],
  ];
  test.each(cases)('%s', (_, given, expected) => {
    expect(said(decide(input(given)))).toBe(expected);
  });
});

describe('mode: apply on a tag', () => {
  const released = (action: string) => ({ eventName: 'release', payload: { action, repository: REPOSITORY } });
  const cases: [string, Given, string][] = [
    ['a push', {}, 'apply if on main'],
    ['a release', released('published'), 'apply if on main'],
    ['by hand', { eventName: 'workflow_dispatch' }, 'apply if on main'],
    ['a release that was edited', released('edited'), 'refuse'],
    ['a release that was deleted', released('deleted'), 'refuse'],
    ['a release without a tag', { ...released('published'), ref: 'refs/heads/main' }, 'refuse'],
    ['a tag that no pattern names', { ref: 'refs/tags/w1' }, 'refuse'],
    ['a tag that is taken out', { ref: 'refs/tags/v0.1' }, 'refuse'],
    ['no tags are named', { applyTags: [] }, 'refuse'],
    ['mode: auto', { mode: 'auto' }, 'plan'],
    ['branches are named', { applyBranches: ['main', 'stable', 'release/*'] }, 'apply if on main or stable'],
    ['one of them is taken out', { applyBranches: ['main', 'stable', '!stable'] }, 'apply if on main'],
    ['only patterns, one of which fits the default branch', { applyBranches: ['ma*'] }, 'apply if on main'],
    ['only patterns', { applyBranches: ['release/*'] }, 'refuse'],
    ['the default branch is not known', { payload: {} }, 'look-up-default-branch'],
    ['an unknown commit', { sha: null }, 'refuse'],
    ['after another workflow', { eventName: 'workflow_run', payload: run('push') }, 'refuse'],
    ['of a pull request', { eventName: 'pull_request', payload: pull('opened') }, 'refuse'],
  ];
  test.each(cases)('%s', (_, given, expected) => {
    const tagged: Given = { ref: 'refs/tags/v1.2', mode: 'apply', applyTags: ['v*', '!v0.*'], ...given };
    expect(said(decide(input(tagged)))).toBe(expected);
  });
});

describe('mode: apply', () => {
  const allowed: [string, Given][] = [
    ['push', {}],
    ['schedule', { eventName: 'schedule' }],
    ['workflow_dispatch', { eventName: 'workflow_dispatch' }],
    ['repository_dispatch', { eventName: 'repository_dispatch' }],
    ['a workflow after one that a push started', { eventName: 'workflow_run', payload: run('push') }],
  ];
  test.each(allowed)('is allowed on the default branch by %s', (_, given) => {
    expect(said(decide(input({ ...given, mode: 'apply' })))).toBe('apply main');
  });

  test.each(allowed)('is refused on another branch by %s', (_, given) => {
    expect(decide(input({ ...given, mode: 'apply', ref: 'refs/heads/feature' }))).toMatchObject({
      run: 'refuse',
      message: expect.stringContaining('the branch feature'),
      fix: expect.stringContaining('apply-branches'),
    });
  });

  test.each(allowed)('is refused on a tag by %s', (_, given) => {
    expect(said(decide(input({ ...given, mode: 'apply', ref: 'refs/tags/main', applyBranches: ['*', 'main'] })))).toBe(
      'refuse',
    );
  });

  test.each(allowed)('is refused where the ref is unknown by %s', (_, given) => {
    expect(said(decide(input({ ...given, mode: 'apply', ref: '' })))).toBe('refuse');
  });

  test.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'issues',
    'merge_group',
    'from_the_future',
  ])('is refused on %s, also where the ref is an apply branch', (eventName) => {
    for (const action of ['opened', 'closed', 'created']) {
      const decision = decide(input({ eventName, payload: pull(action), mode: 'apply', applyBranches: ['*', 'main'] }));
      expect(decision).toMatchObject({ run: 'refuse', message: expect.stringContaining(eventName) });
    }
  });

  test.each([
    'pull_request',
    'pull_request_target',
    'issue_comment',
    'pull_request_review',
    'merge_group',
    'workflow_run',
  ])('is refused after a workflow that %s started', (event) => {
    expect(said(decide(input({ eventName: 'workflow_run', payload: run(event), mode: 'apply' })))).toBe('refuse');
  });

  test('is refused after a workflow on another branch, or on one that is not reported', () => {
    for (const branch of ['feature', null])
      expect(said(decide(input({ eventName: 'workflow_run', payload: run('push', branch), mode: 'apply' })))).toBe(
        'refuse',
      );
  });

  test('asks for the default branch where the payload does not say it', () => {
    const given = input({ eventName: 'workflow_dispatch', payload: {}, mode: 'apply' });
    expect(decide(given)).toEqual({ run: 'look-up-default-branch' });
    expect(said(decide({ ...given, defaultBranch: 'main' }))).toBe('apply main');
  });
});

describe('what a decision carries', () => {
  test('the pull request: its number and head, not the test merge', () => {
    const payload = pull('opened');
    expect(decide(input({ eventName: 'pull_request', payload }))).toMatchObject({
      pullRequest: { number: 7, headSha: HEAD, baseRef: 'main' },
    });
  });

  test('a push: every commit once, oldest first', () => {
    const commits = [{ id: '1'.repeat(40) }, { id: '2'.repeat(40) }, { id: AFTER }];
    const payload = { repository: REPOSITORY, commits, after: AFTER, head_commit: { id: AFTER } };
    expect(decide(input({ payload }))).toMatchObject({
      commits: ['1'.repeat(40), '2'.repeat(40), AFTER],
      pushed: true,
    });
  });

  test('an apply by hand: the commit it runs on', () => {
    expect(decide(input({ eventName: 'workflow_dispatch', mode: 'apply' }))).toMatchObject({
      commits: [AFTER],
      pushed: false,
    });
  });
});

describe('a payload that is wrong or hostile', () => {
  test.each([
    null,
    undefined,
    'text',
    [],
    {},
    { pull_request: null },
    { pull_request: 'text' },
    { pull_request: { number: '7; rm -rf' } },
    { pull_request: { number: -1 } },
    { pull_request: { number: 1e99 } },
    { number: 1.5 },
  ])('a pull request without a usable number is refused: %j', (payload) => {
    expect(decide(input({ eventName: 'pull_request', payload }))).toMatchObject({ run: 'refuse' });
  });

  test('a head that is no commit id is dropped', () => {
    const payload = pull('opened', { ref: 'x', sha: '../../main', repo: { full_name: 'acme/ml' } });
    expect(decide(input({ eventName: 'pull_request', payload }))).toMatchObject({ pullRequest: { headSha: null } });
  });

  test('commits that are no commit ids are dropped', () => {
    const payload = {
      repository: REPOSITORY,
      commits: [null, { id: '../x' }, { id: 5 }, { id: HEAD }],
      after: 'nonsense',
    };
    expect(decide(input({ payload, sha: null }))).toMatchObject({ run: 'apply', commits: [HEAD] });
  });

  test('inherited members are not read', () => {
    const payload = Object.create({ deleted: true });
    expect(said(decide(input({ payload, defaultBranch: 'main' })))).toBe('apply main');
  });

  test.each([null, undefined, 5, 'text', []])('a push with the payload %j plans or applies by its ref', (payload) => {
    expect(said(decide(input({ payload, defaultBranch: 'main' })))).toBe('apply main');
    expect(said(decide(input({ payload, defaultBranch: 'main', ref: '' })))).toBe('plan');
  });
});
