import { OWNERSHIP_PREFIX, OWNERSHIP_TAGS, ownership, ownershipTags } from '../../src/domain/ownership.ts';

const us = { stack: 'ml', dataPlane: 'production', source: 'Acme/flows:union-secrets.yaml' };
const ours = ownershipTags(us);

describe('who owns something with these tags', () => {
  it.each([
    ['ours', ours],
    ['ours, among other tags', { ...ours, team: 'ml', 'aws:cloudformation:stack-name': 'x' }],
    [
      'the config file moved within the repository',
      { ...ours, 'union-secrets:source': 'Acme/flows:infra/secrets.yaml' },
    ],
    ['the repository in other letters', { ...ours, 'union-secrets:source': 'acme/FLOWS:union-secrets.yaml' }],
  ])('ours: %s', (_what, tags) => {
    expect(ownership(tags, us)).toEqual({ kind: 'ours' });
  });

  it.each([
    ['no tags', {}],
    ['tags of others only', { team: 'ml', stack: 'ml' }],
  ])('nobody: %s', (_what, tags) => {
    expect(ownership(tags, us)).toEqual({ kind: 'untagged' });
  });

  it.each([
    ['another stack', { 'union-secrets:stack': 'search' }],
    ['a stack in other letters', { 'union-secrets:stack': 'ML' }],
    ['another data plane', { 'union-secrets:data-plane': 'staging' }],
    ['another repository', { 'union-secrets:source': 'acme/other:union-secrets.yaml' }],
    ['a repository whose name begins like ours', { 'union-secrets:source': 'acme/flows-fork:union-secrets.yaml' }],
  ])('someone else: %s', (_what, change) => {
    const tags: Record<string, string> = { ...ours, ...change };
    expect(ownership(tags, us)).toEqual({
      kind: 'foreign',
      owner: {
        stack: tags['union-secrets:stack'],
        dataPlane: tags['union-secrets:data-plane'],
        source: tags['union-secrets:source'],
      },
    });
  });

  it.each([
    ['no stack', { 'union-secrets:data-plane': 'production' }, { dataPlane: 'production' }],
    ['no data plane', { 'union-secrets:stack': 'ml' }, { stack: 'ml' }],
    ['the source only', { 'union-secrets:source': us.source }, { source: us.source }],
  ])('someone else, as far as told: %s', (_what, tags, owner) => {
    expect(ownership(tags as unknown as Record<string, string>, us)).toStrictEqual({ kind: 'foreign', owner });
  });
});

describe('tags of ours', () => {
  it('all begin with the prefix that users may not use', () => {
    expect(OWNERSHIP_PREFIX).toBe('union-secrets:');
    for (const key of Object.values(OWNERSHIP_TAGS)) expect(key.startsWith(OWNERSHIP_PREFIX)).toBe(true);
  });
});
