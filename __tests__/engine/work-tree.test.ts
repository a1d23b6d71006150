import { repositoryOfUrl } from '../../src/engine/work-tree.ts';

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
