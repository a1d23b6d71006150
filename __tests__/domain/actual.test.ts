import { CURRENT_STAGE, PENDING_STAGE, versionWithStage } from '../../src/domain/actual.ts';
import { existing } from '../helpers/plan/builders.ts';

describe('the version that carries a stage', () => {
  const secret = existing('ml/key', {
    versions: { one: ['AWSPREVIOUS'], two: ['AWSPENDING', 'AWSCURRENT'], three: [] },
  });

  it("is found by AWS's names of the stages", () => {
    expect(versionWithStage(secret, CURRENT_STAGE)).toBe('two');
    expect(versionWithStage(secret, PENDING_STAGE)).toBe('two');
    expect(versionWithStage(secret, 'AWSPREVIOUS')).toBe('one');
  });

  it('is none where no version carries it', () => {
    expect(versionWithStage(existing('ml/key', { versions: {} }), CURRENT_STAGE)).toBeUndefined();
  });
});
