import { OWNERSHIP_PREFIX, OWNERSHIP_TAGS, ownership, ownershipTags, sourceText } from '../../src/domain/ownership.ts';

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
    // IAM compares keys without case, and may decide by the other one.
    ['the tag of the stack in another case', { 'Union-Secrets:Stack': 'ml' }, { stack: 'ml' }],
    ['the tag of the stack twice', { ...ours, 'Union-Secrets:Stack': 'search' }, { stack: 'search' }],
  ])('someone else, as far as the tags say: %s', (_what, tags, owner) => {
    expect(ownership(tags as unknown as Record<string, string>, us)).toStrictEqual({ kind: 'foreign', owner });
  });
});

describe('who owns it where the repository has an id', () => {
  const ID = 'union-secrets:repository-id';
  const known = { ...us, repositoryId: 'github.com/7' };
  const renamed = { ...known, source: 'umbrella/flows2:union-secrets.yaml' };
  const heir = { ...renamed, repositoryId: 'github.com/9', formerly: ['ACME/flows'] };
  const from = { kind: 'old', source: us.source };

  it.each([
    ['the same id and name', { [ID]: 'github.com/7' }, known, 'ours'],
    ['the same id under another name', { [ID]: 'github.com/7' }, renamed, 'ours'],
    ['the same name with another id', { [ID]: 'github.com/8' }, known, 'foreign'],
    ['the same id on another server', { [ID]: 'ghes.example.com/7' }, known, 'foreign'],
    ['no id in the tags, the same name', {}, known, 'ours'],
    ['no id in the run, the same name', { [ID]: 'github.com/8' }, us, 'ours'],
    ['no id in the run, another name', { [ID]: 'github.com/7' }, { ...us, source: renamed.source }, 'foreign'],
    ['another name and no id', {}, renamed, 'foreign'],
    ['an old name and no id', {}, heir, 'old'],
    ['an old name and another id', { [ID]: 'github.com/7' }, heir, 'foreign'],
    ['another id that agrees', { [ID]: 'github.com/7 to Umbrella/Flows2' }, heir, 'old'],
    ['another id that agrees with someone else', { [ID]: 'github.com/7 to umbrella/flows' }, heir, 'foreign'],
    [
      'another id that agrees, and the file does not name it',
      { [ID]: 'github.com/7 to umbrella/flows2' },
      { ...heir, formerly: [] },
      'foreign',
    ],
    [
      'another id that agrees, in a run that does not know its own',
      { [ID]: 'github.com/7 to umbrella/flows2' },
      { ...us, source: renamed.source, formerly: heir.formerly },
      'foreign',
    ],
    ['an old name in another stack', { 'union-secrets:stack': 'search' }, heir, 'foreign'],
    ['our id in another stack', { [ID]: 'github.com/7', 'union-secrets:stack': 'search' }, known, 'foreign'],
  ])('%s', (_what, tags, claimant, kind) => {
    const found = ownership({ ...ours, ...tags } as Record<string, string>, claimant);
    expect(found).toMatchObject(kind === 'old' ? from : { kind });
  });
});

describe('tags of ours', () => {
  it('all begin with the prefix that users may not use', () => {
    expect(OWNERSHIP_PREFIX).toBe('union-secrets:');
    for (const key of Object.values(OWNERSHIP_TAGS)) expect(key.startsWith(OWNERSHIP_PREFIX)).toBe(true);
  });
});

describe('the tag that says which file owns something', () => {
  it('names the repository and the file', () => {
    expect(sourceText('acme/flows', 'infra/union-secrets.yaml')).toBe('acme/flows:infra/union-secrets.yaml');
  });

  it('keeps what AWS takes in the value of a tag, letters and digits of any script too', () => {
    const path = 'Größe ٣/日本 a_b.c:d/e=f+g-h@i.yaml';
    expect(sourceText('acme/flows', path)).toBe(`acme/flows:${path}`);
  });

  it('has an underscore for everything else', () => {
    expect(sourceText('acme/flows', 'a*b"c\td\ne😀.yaml')).toBe('acme/flows:a_b_c_d_e_.yaml');
  });

  it('is cut to the 256 characters that AWS takes', () => {
    expect(sourceText('acme/flows', 'x'.repeat(300))).toBe(`acme/flows:${'x'.repeat(245)}`);
  });
});
