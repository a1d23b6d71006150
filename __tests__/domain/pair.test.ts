import fc from 'fast-check';
import { joinPair, parseSecretArn, partitionOf, secretGroup } from '../../src/domain/pair.ts';

const ACCOUNT = '123456789012';

describe('an ARN that AWS returned', () => {
  it.each([
    ['aws', 'us-west-2'],
    ['aws-cn', 'cn-northwest-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
    ['aws-iso', 'us-iso-east-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-south-1'],
  ])('is cut in partition %s', (partition, region) => {
    const arn = `arn:${partition}:secretsmanager:${region}:${ACCOUNT}:secret:ml/openai-AbC1eF`;
    expect(parseSecretArn(arn)).toEqual({
      partition,
      region,
      accountId: ACCOUNT,
      name: 'ml/openai',
      pair: { group: `arn:${partition}:secretsmanager:${region}:${ACCOUNT}:secret:`, key: 'ml/openai-AbC1eF', arn },
    });
    expect(parseSecretArn(arn).pair.group).toBe(secretGroup(partition, region, ACCOUNT));
  });

  it.each([
    'a',
    'ml/openai',
    'deep/er/than/most',
    'like-a-suffix-AbCdEf',
    'twice-AbCdEf-GhIjKl',
    'mail@example.com',
    'a+b=c',
    'dots.and_under',
    'trailing-',
    '-leading',
    'UPPER/lower',
    'rds!cluster-1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d',
    'events!connection/orders/1a2b3c4d',
    'x'.repeat(512),
  ])('gives back the name %s', (name) => {
    const { pair, name: cut } = parseSecretArn(`${secretGroup('aws', 'us-west-2', ACCOUNT)}${name}-zZ09aA`);
    expect(cut).toBe(name);
    expect(pair.key).toBe(`${name}-zZ09aA`);
    expect(joinPair(pair.group, pair.key)).toBe(pair.arn);
  });

  it('survives cutting and joining, whatever the name and suffix', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9/_+=.@!-]{1,60}$/);
    const suffix = fc.stringMatching(/^[A-Za-z0-9]{6}$/);
    fc.assert(
      fc.property(name, suffix, (name, suffix) => {
        const arn = `${secretGroup('aws', 'eu-central-1', ACCOUNT)}${name}-${suffix}`;
        const parsed = parseSecretArn(arn);
        expect(parsed.name).toBe(name);
        expect(joinPair(parsed.pair.group, parsed.pair.key)).toBe(arn);
      }),
    );
  });

  it.each([
    ['no ARN', 'ml/openai'],
    ['empty', ''],
    ['without the suffix', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:openai`],
    ['a suffix of five', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:openai-AbCdE`],
    ['a suffix with a sign', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:openai-AbCd_F`],
    ['no name', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:-AbCdEf`],
    ['another service', `arn:aws:ssm:us-west-2:${ACCOUNT}:secret:openai-AbCdEf`],
    ['another partition', `arn:other:secretsmanager:us-west-2:${ACCOUNT}:secret:openai-AbCdEf`],
    ['a short account', 'arn:aws:secretsmanager:us-west-2:12345:secret:openai-AbCdEf'],
    ['a colon in the name', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret::openai-AbCdEf`],
    ['something before it', `an arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:openai-AbCdEf`],
    ['a line after it', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:openai-AbCdEf\n`],
    ['a wildcard', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:openai-??????`],
    ['a space', `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:open ai-AbCdEf`],
  ])('that is malformed is refused: %s', (_what, arn) => {
    expect(() => parseSecretArn(arn)).toThrow('is not a complete Secrets Manager ARN');
  });
});

describe("Flyte's rule of joining", () => {
  it.each([
    ['group:', 'key', 'group:key'],
    ['group', 'key', 'group:key'],
    ['group:::', ':::key', 'group:key'],
    ['group', 'k:e::y', 'group:k:e::y'],
    ['a:b:', ':c:d:', 'a:b:c:d:'],
    ['', '', ':'],
  ])('%j and %j make %j', (group, key, joined) => {
    expect(joinPair(group, key)).toBe(joined);
  });
});

describe('the partition of a region', () => {
  it.each([
    ['us-west-2', 'aws'],
    ['eu-central-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-northwest-1', 'aws-cn'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['no-such-region', 'aws'],
  ])('%s is in %s', (region, partition) => {
    expect(partitionOf(region)).toBe(partition);
  });
});
