import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

// The scripts of release.yml, run against a repository of git in the place of GitHub's.

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly environment?: string;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly name?: string; readonly run?: string; readonly uses?: string }[];
      }
    >
  >;
}
const workflow = parse(
  readFileSync(join(import.meta.dirname, '../../.github/workflows/release.yml'), 'utf8'),
) as Workflow;

/** `gh api` on refs, as far as the workflow calls it. */
const GH = `#!/usr/bin/env bash
set -euo pipefail
method=GET sha= ref= path=
shift
while [ $# -gt 0 ]; do
  case "$1" in
    --method) method=$2; shift ;;
    -f | -F) case "$2" in sha=*) sha=\${2#sha=} ;; ref=*) ref=\${2#ref=} ;; esac; shift ;;
    --jq) shift ;;
    repos/*) path=\${1#repos/acme/union-secrets/git/} ;;
  esac
  shift
done
case "$method $path" in
  "GET matching-refs/"*) git for-each-ref --format='%(refname)' "refs/\${path#matching-refs/}*" ;;
  "GET ref/"*) git rev-parse -q --verify "refs/\${path#ref/}" ;;
  "PATCH refs/"*) git update-ref "refs/\${path#refs/}" "$sha" ;;
  "POST refs") git update-ref "$ref" "$sha" "" ;;
  *) exit 9 ;;
esac
`;

/** Not as one text: it would be replaced here, too. */
const PLACEHOLDER = ['your', 'org'].join('-');

let folder: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'union-secrets-release-'));
  git('init', '-q');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), GH);
  chmodSync(join(folder, 'bin/gh'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function commit(tag: string): void {
  git('-c', 'user.name=me', '-c', 'user.email=me@example.com', 'commit', '-q', '--allow-empty', '-m', tag);
  git('tag', tag);
}

/** Runs the script of a step for a tag, as the runner does. */
function step(name: string, tag: string) {
  const steps = Object.values(workflow.jobs).flatMap(({ steps: all }) => all);
  const run = steps.find((one) => one.name === name)?.run ?? 'exit 8';
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  const env = { PATH, REPOSITORY: 'acme/union-secrets', TAG: tag, COMMIT: git('rev-parse', tag) };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

const at = (tag: string) => git('log', '-1', '--format=%s', tag);

test('a release makes or moves the tag of its own major version, and no other', () => {
  for (const tag of ['v0.9.0', 'v0.10.0', 'v1.0.0', 'v10.0.0', 'v10.0.1']) {
    commit(tag);
    expect(step('Move the tag of the major version', tag)).toMatchObject({ status: 0 });
  }
  expect([at('v0'), at('v1'), at('v10')]).toEqual(['v0.10.0', 'v1.0.0', 'v10.0.1']);
});

test('an older version than the newest is not released', () => {
  for (const tag of ['v0.9.0', 'v0.10.0']) commit(tag);
  git('tag', 'v0');
  git('tag', 'v1.0.0-draft');
  expect(step('The tag is the newest', 'v0.10.0')).toMatchObject({ status: 0 });
  commit('v0.9.1');
  expect(step('The tag is the newest', 'v0.9.1')).toMatchObject({
    status: 1,
    stdout: '::error::v0.10.0 is newer than v0.9.1.\n',
  });
});

test('nothing is released while the owner of the repository is a placeholder', () => {
  const name = 'The owner of the repository stands where the placeholder was';
  commit('v0.1.0');
  writeFileSync(join(folder, 'README.md'), 'uses: acme/union-secrets@v0.1.0\n');
  git('add', 'README.md');
  expect(step(name, 'v0.1.0')).toMatchObject({ status: 0 });
  writeFileSync(join(folder, 'README.md'), `uses: ${PLACEHOLDER}/union-secrets@v0.1.0\n`);
  expect(step(name, 'v0.1.0')).toMatchObject({ status: 1, stdout: expect.stringContaining('CONTRIBUTING.md') });
});

test('only a commit that is on main is released', () => {
  commit('v1.0.0');
  git('update-ref', 'refs/remotes/origin/main', 'v1.0.0');
  expect(step('The commit is on main', 'v1.0.0')).toMatchObject({ status: 0 });
  commit('v1.0.1');
  expect(step('The commit is on main', 'v1.0.1')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('is not on main'),
  });
});

test('every job waits for the reviewers, and one that may sign or write runs no code of a dependency', () => {
  for (const [name, { environment, permissions = {}, steps }] of Object.entries(workflow.jobs)) {
    expect([name, environment]).toEqual([name, 'release']);
    if (!Object.values(permissions).includes('write')) continue;
    const commands = steps.map(({ run = '' }) => run).join('\n');
    expect(commands).not.toMatch(/npm (ci|install|run|exec|rebuild|test)|npx/);
  }
  const attests = Object.entries(workflow.jobs).filter(([, { steps }]) =>
    steps.some(({ uses }) => uses?.startsWith('actions/attest-')),
  );
  expect(attests.map(([name]) => name)).toEqual(['publish']);
});

test('no workflow runs the install scripts of all packages', () => {
  const folderOf = join(import.meta.dirname, '../../.github/workflows');
  for (const file of readdirSync(folderOf)) {
    const text = readFileSync(join(folderOf, file), 'utf8');
    for (const line of text.match(/npm (ci|install)\b.*/g) ?? [])
      expect([file, line]).toEqual([file, 'npm ci --ignore-scripts']);
  }
});

test('every package of the lock file has its integrity', () => {
  const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, { integrity?: string; link?: boolean }> };
  const without = Object.entries(packages).filter(([path, { integrity, link }]) => path !== '' && !link && !integrity);
  expect(without.map(([path]) => path)).toEqual([]);
});
