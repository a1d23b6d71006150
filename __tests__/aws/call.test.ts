import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { BadAnswer, list, optionalText, text } from '../../src/aws/answer.ts';
import { createService } from '../../src/aws/call.ts';
import { callOptions, testClock } from '../helpers/aws/stub.ts';

const about = { operation: 'DescribeSecret', resource: 'ml/key' };
const command = () => new DescribeSecretCommand({ SecretId: 'ml/key' });
const service = (send: () => Promise<unknown>, clock = testClock()) =>
  createService('secretsmanager', { send }, callOptions(clock));

describe('a call', () => {
  it('returns what is read from the answer', async () => {
    const { call } = service(async () => ({ ARN: 'arn', Name: 'ml/key' }));
    expect(await call(about, command, ({ ARN }) => ARN)).toBe('arn');
  });

  it('waits longer and longer where AWS throttles, and asks nothing else in that place meanwhile', async () => {
    const clock = testClock();
    const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException', $fault: 'client' });
    let tries = 0;
    const answer = async () => {
      tries += 1;
      if (tries < 10) throw throttled;
      return { ARN: 'arn' };
    };
    expect(await service(answer, clock).call(about, command, ({ ARN }) => ARN)).toBe('arn');
    expect(clock.waits).toEqual([1_000, 2_000, 4_000, ...Array(6).fill(8_000)]);
    const forever = service(() => Promise.reject(throttled)).call(about, command);
    await expect(forever).rejects.toMatchObject({ kind: 'throttled', operation: 'DescribeSecret' });
  });

  it('says which part of an answer is missing', async () => {
    const reading = service(async () => ({})).call(about, command, ({ ARN }) => text('ARN', ARN));
    await expect(reading).rejects.toMatchObject({
      kind: 'unreachable',
      resource: 'ml/key',
      detail: 'the answer has no ARN',
    });
  });

  it('quotes nothing of an answer that breaks its reader: it may hold a value', async () => {
    const reading = service(async () => 'cAnArY').call(about, command, (answer) => {
      throw new Error(`cannot read ${answer}`);
    });
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
