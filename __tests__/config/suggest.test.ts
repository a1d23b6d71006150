import { closest } from '../../src/config/suggest.ts';

describe('Did you mean', () => {
  it.each([
    ['valeu', ['value', 'description'], 'value'],
    ['Description', ['value', 'description'], 'description'],
    ['evn', ['env', 'file'], 'env'],
    ['prod', ['staging', 'production'], 'production'],
    ['base64', ['hex', 'base64url'], 'base64url'],
    ['tag', ['tags', 'roles'], 'tags'],
  ])('%s, of %j: %s', (text, candidates, meant) => {
    expect(closest(text, candidates)).toBe(meant);
  });

  it.each(['kmsKeyId', 'x', '', 'a'.repeat(1000)])('nothing for %j', (text) => {
    expect(closest(text, ['value', 'description', 'tags'])).toBeUndefined();
  });
});
