import { BadAnswer, createCall, list, optionalText, text } from '../../src/aws/call.ts';
import { createRateLimiter } from '../../src/aws/limit.ts';

const call = createCall('secretsmanager', createRateLimiter(1), { region: 'us-west-2' });
const about = { operation: 'DescribeSecret', resource: 'ml/key' };

describe('a call', () => {
  it('returns what is read from the answer', async () => {
    const answer = async () => ({ ARN: 'arn', Name: 'ml/key' });
    expect(await call(about, answer, ({ ARN }) => ARN)).toBe('arn');
  });

  it('says which part of an answer is missing', async () => {
    const reading = call(
      about,
      async () => ({}),
      () => text('ARN', undefined),
    );
    await expect(reading).rejects.toMatchObject({
      kind: 'unreachable',
      resource: 'ml/key',
      detail: 'the answer has no ARN',
    });
  });

  it('quotes nothing of an answer that breaks its reader: it may hold a value', async () => {
    const reading = call(
      about,
      async () => 'cAnArY',
      (answer) => {
        throw new Error(`cannot read ${answer}`);
      },
    );
    await expect(reading).rejects.toMatchObject({
      code: 'MalformedResponse',
      detail: 'the answer is not of the form that AWS documents',
    });
  });
});

describe('a field of an answer', () => {
  it('must be a text where one has to be', () => {
    expect(text('ARN', 'arn')).toBe('arn');
    for (const wrong of [undefined, null, '', 7, {}, ['arn']]) expect(() => text('ARN', wrong)).toThrow(BadAnswer);
  });

  it('may be missing or empty where one can be', () => {
    expect(optionalText('Description', 'a')).toBe('a');
    for (const none of [undefined, null, '']) expect(optionalText('Description', none)).toBeUndefined();
    for (const wrong of [7, {}, ['a']]) expect(() => optionalText('Description', wrong)).toThrow(BadAnswer);
  });

  it('must be a list, if only an empty one', () => {
    expect(list('Tags', [])).toEqual([]);
    for (const wrong of [undefined, null, {}, 'a']) expect(() => list('Tags', wrong as never)).toThrow(BadAnswer);
  });
});
