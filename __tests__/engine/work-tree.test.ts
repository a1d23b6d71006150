import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkedOutCommit, checkoutRoot, repositoryOfUrl } from '../../src/engine/work-tree.ts';

describe('the repository of a remote', () => {
  it.each([
    ['https://github.com/acme/ml', 'acme/ml'],
    ['https://github.com/acme/ml.git/', 'acme/ml'],
    ['https://me:token@ghe.example.org/acme/ml.git', 'acme/ml'],
    ['git@github.com:acme/ml.git', 'acme/ml'],
    ['org-123@github.com:acme/ml', 'acme/ml'],
    ['ssh://git@ghe.example.org:2222/acme/ml.git', 'acme/ml'],
    ['github-work:acme/ml.js', 'acme/ml.js'],
    ['git://example.org/acme/ml', 'acme/ml'],
  ])('%s is %s', (url, repository) => expect(repositoryOfUrl(url)).toBe(repository));

  it.each([
    '',
    '/srv/git/ml.git',
    '../ml',
    'C:/work/ml',
    'file:///srv/acme/ml',
    'https://github.com/ml',
    'https://host/a/b/c',
    'https://host/acme/..',
    'git@host:acme/m l',
  ])('%j names none', (url) => expect(repositoryOfUrl(url)).toBeNull());
});

describe('the checkout that a file is in', () => {
  const [SHA, OTHER] = ['a'.repeat(40), 'b'.repeat(40)];
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  function workspaceWith(files: Readonly<Record<string, string>>): string {
    const workspace = mkdtempSync(join(tmpdir(), 'union-secrets-checkout-'));
    folders.push(workspace);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    return workspace;
  }
  const origin = (url: string) =>
    `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n[branch "main"]\n`;
  const ours = origin('https://github.com/acme/ml');

  test.each<[string, Record<string, string>, string, string, string | null]>([
    ['the workspace', { '.git/config': ours, '.git/HEAD': SHA }, 'conf/x.yaml', '', SHA],
    ['a folder of it', { 'src/.git/config': ours, 'src/.git/HEAD': `${SHA}\n` }, 'src/conf/x.yaml', 'src', SHA],
    [
      'a folder of it, by SSH, on a branch',
      {
        'src/.git/config': origin('git@github.com:Acme/ML.git'),
        'src/.git/HEAD': 'ref: refs/heads/a/b\n',
        'src/.git/refs/heads/a/b': `${SHA}\n`,
      },
      './src/x.yaml',
      'src',
      SHA,
    ],
    [
      'a folder whose refs are packed',
      {
        'src/.git/HEAD': 'ref: refs/heads/main\n',
        'src/.git/packed-refs': `# pack-refs\n${OTHER} refs/heads/mai\n${SHA} refs/heads/main\n`,
      },
      'src/x.yaml',
      'src',
      SHA,
    ],
    [
      'a further work tree',
      {
        'main/.git/config': ours,
        'main/.git/worktrees/w/HEAD': 'ref: refs/heads/w\n',
        'main/.git/worktrees/w/commondir': '../..\n',
        'main/.git/refs/heads/w': SHA,
        'w/.git': 'gitdir: ../main/.git/worktrees/w\n',
      },
      'w/x.yaml',
      'w',
      SHA,
    ],
    [
      'around a submodule, which is another repository',
      {
        '.git/config': ours,
        '.git/HEAD': SHA,
        '.git/modules/lib/config': origin('https://github.com/acme/lib'),
        '.git/modules/lib/HEAD': OTHER,
        'lib/.git': 'gitdir: ../.git/modules/lib\n',
      },
      'lib/x.yaml',
      '',
      SHA,
    ],
    [
      'the workspace, beside a checkout of another repository',
      { 'conf/.git/config': origin('https://github.com/acme/other'), 'conf/.git/HEAD': OTHER },
      'conf/x.yaml',
      '',
      null,
    ],
    ['the workspace, without git', {}, 'src/x.yaml', '', null],
    ['the workspace, for a file outside of it', {}, '../x.yaml', '', null],
  ])('is %s', (_, files, file, root, commit) => {
    const workspace = workspaceWith(files);
    const found = checkoutRoot(file, workspace, 'acme/ml');
    expect(found).toBe(join(workspace, root).replace(/[/]$/, ''));
    expect(checkedOutCommit(found, 'acme/ml')).toBe(commit);
  });
});
