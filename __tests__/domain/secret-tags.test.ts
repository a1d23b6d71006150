import fc from 'fast-check';
import { managedTagKeys, managedTagsRecord } from '../../src/domain/secret-tags.ts';

/** AWS: letters, digits, spaces and _.:/=+-@ in any script. */
const tagKey = fc.stringMatching(/^[A-Za-z0-9 _.:/=+@-]{1,128}$/);
const keys = (most: number) => fc.uniqueArray(tagKey, { maxLength: most });
const tagsOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 'value']));

describe('the record of tags that came from the file', () => {
  it('recalls exactly those keys, and leaves the tags of others alone', () => {
    fc.assert(
      fc.property(keys(23), keys(23), (fromFile, fromOthers) => {
        const others = fromOthers.filter((key) => !fromFile.includes(key));
        const tags = { ...tagsOf(fromFile), ...tagsOf(others), ...managedTagsRecord(fromFile) };
        expect(managedTagKeys(tags).sort()).toEqual([...fromFile].sort());
      }),
    );
  });

  it('fits in the value of a tag, in characters that a tag may have: 45 keys of any length', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tagKey, { minLength: 45, maxLength: 45 }), (many) => {
        const [record = ''] = Object.values(managedTagsRecord(many));
        expect(record.length).toBeLessThanOrEqual(256);
        expect(record).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  it('does not depend on the order of the keys', () => {
    expect(managedTagsRecord(['team', 'owner'])).toEqual(managedTagsRecord(['owner', 'team']));
  });

  it('is no tag at all where the file sets none', () => {
    expect(managedTagsRecord([])).toEqual({});
  });

  it('recalls nothing without a record, nor what is no longer on the secret', () => {
    expect(managedTagKeys({ team: 'ml' })).toEqual([]);
    expect(managedTagKeys({ owner: 'x', ...managedTagsRecord(['team']) })).toEqual([]);
  });
});
