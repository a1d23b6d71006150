import { isRefPattern, matchesRef, readContext } from '../../src/github/context.ts';

const RUNNER = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/ml',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://ghes.example.com',
  GITHUB_API_URL: 'https://ghes.example.com/api/v3/',
  GITHUB_WORKSPACE: '/work',
};

function read(env: Record<string, string | undefined>, event = '{"action":"opened"}') {
  return readContext(env, () => event, '/here');
}

test('reads what a runner sets', () => {
  expect(read(RUNNER)).toEqual({
    eventName: 'push',
    payload: { action: 'opened' },
    repository: 'acme/ml',
    repositoryId: 'ghes.example.com/42',
    owner: 'acme',
    name: 'ml',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    actor: 'octocat',
    runId: '123',
    attempt: 2,
    runUrl: 'https://ghes.example.com/acme/ml/actions/runs/123',
    workspace: '/work',
    apiUrl: 'https://ghes.example.com/api/v3',
  });
});

test.each([
  ['the runner', { GITHUB_REPOSITORY_ID: '7' }, { id: 8, full_name: 'acme/ml' }, 'ghes.example.com/7'],
  ['the event, on an old runner', {}, { id: 8, full_name: 'Acme/ML' }, 'ghes.example.com/8'],
  ['nobody: the event is of another repository', {}, { id: 8, full_name: 'acme/other' }, null],
  ['nobody: it is no id', { GITHUB_REPOSITORY_ID: 'x' }, {}, null],
])('the id of the repository is said by %s', (_who, env, repository, repositoryId) => {
  const result = read({ ...RUNNER, GITHUB_REPOSITORY_ID: undefined, ...env }, JSON.stringify({ repository }));
  expect(result).toMatchObject({ repositoryId });
});

test('fills in from the payload what a small stand-in for a runner leaves out', () => {
  const event = {
    ref: 'refs/heads/main',
    after: 'b'.repeat(40),
    repository: { full_name: 'acme/ml' },
    sender: { login: 'octocat' },
  };
  expect(read({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/event.json' }, JSON.stringify(event))).toMatchObject({
    repository: 'acme/ml',
    ref: 'refs/heads/main',
    sha: 'b'.repeat(40),
    actor: 'octocat',
    runId: '0',
    attempt: 1,
    runUrl: null,
    workspace: '/here',
    apiUrl: 'https://api.github.com',
  });
});

test.each([
  ['no event name', { ...RUNNER, GITHUB_EVENT_NAME: '' }, '{}', ['run-event-missing']],
  ['no repository', { ...RUNNER, GITHUB_REPOSITORY: undefined }, '{}', ['run-repository-invalid']],
  ['a repository that is a path', { ...RUNNER, GITHUB_REPOSITORY: '../../user' }, '{}', ['run-repository-invalid']],
  ['a repository that steps up', { ...RUNNER, GITHUB_REPOSITORY: 'acme/..' }, '{}', ['run-repository-invalid']],
  ['an event that is not JSON', RUNNER, '{"token": "s3cr3t"', ['run-event-invalid']],
  ['an event that is a list', RUNNER, '[]', ['run-event-invalid']],
  ['an API address without a scheme', { ...RUNNER, GITHUB_API_URL: 'api.github.com' }, '{}', ['run-url-invalid']],
  ['an API address that is a file', { ...RUNNER, GITHUB_API_URL: 'file:///etc/passwd' }, '{}', ['run-url-invalid']],
  [
    'all of it',
    { GITHUB_EVENT_PATH: '/x', GITHUB_API_URL: '?' },
    '',
    ['run-event-missing', 'run-event-invalid', 'run-repository-invalid', 'run-url-invalid'],
  ],
])('%s is reported, with its fix', (_, env, event, expected) => {
  const result = read(env, event);
  const wrong = 'wrong' in result ? result.wrong : [];
  expect(wrong.map(({ code }) => code)).toEqual(expected);
  expect(wrong.every(({ fix, severity }) => fix !== '' && severity === 'error')).toBe(true);
  expect(JSON.stringify(result)).not.toContain('s3cr3t');
});

test('an event file that is not there is reported with its path', () => {
  const readText = () => {
    throw Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' });
  };
  expect(readContext(RUNNER, readText, '/here')).toMatchObject({
    wrong: [{ message: 'The event\'s file "/event.json" cannot be read: there is no such file.' }],
  });
});

test('values that are not what they should be are dropped, not trusted', () => {
  expect(
    read({ ...RUNNER, GITHUB_SHA: 'main', GITHUB_RUN_ID: '1 attempt=9 -->', GITHUB_RUN_ATTEMPT: '-1' }),
  ).toMatchObject({ sha: null, runId: '0', attempt: 1, runUrl: null });
});

// The first ones are those of GitHub's own table: Workflow syntax, Filter pattern cheat sheet.
test.each<[string, string[], string[]]>([
  ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature', 'x/feature/a']],
  ['feature/**', ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'], ['feature']],
  ['main', ['main'], ['Main', 'main2', 'x/main']],
  ['*', ['main', 'releases'], ['all/the/branches']],
  ['**', ['all/the/branches', 'every/tag'], []],
  ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['a/feature']],
  ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v2/x']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.10', 'v1x0y0']],
  ['release/**', ['release/a/b'], []],
  ['ab?c', ['ac', 'abc'], ['abbc', 'axc']],
  ['[ab]?c', ['c', 'ac', 'bc'], ['abc']],
  ['a+b', ['ab', 'aaab'], ['a+b', 'b']],
  ['a\\+b', ['a+b'], ['ab']],
  ['(main|x){2}.$', ['(main|x){2}.$'], ['main']],
  ['ü?x', ['x', 'üx'], []],
])('the pattern %s', (pattern, fits, others) => {
  expect(isRefPattern(pattern)).toBe(true);
  expect(fits.filter((name) => !matchesRef([pattern], name))).toEqual([]);
  expect(others.filter((name) => matchesRef([pattern], name))).toEqual([]);
});
