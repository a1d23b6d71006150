import { allowsReading, readingStatements } from '../../src/policy/reading.ts';
import { arnOf, GROUP } from '../helpers/plan/builders.ts';

const READ = 'secretsmanager:GetSecretValue';
const statement = (change: Record<string, unknown> = {}) => ({
  Effect: 'Allow',
  Action: READ,
  Resource: '*',
  ...change,
});
const document = (...statements: Record<string, unknown>[]) => ({ Version: '2012-10-17', Statement: statements });
const named = (name: string) => statement({ Resource: `${GROUP}${name}-??????` });
const ofTeam = (team: string) => ({ StringEquals: { 'aws:ResourceTag/team': team } });

describe('whether documents together let their holder read a secret', () => {
  it.each<[string, unknown[], Readonly<Record<string, string>>, boolean]>([
    ['one of them allows it', [document(named('b')), document(named('a'))], {}, true],
    ['none allows it', [document(named('b')), document(named('c'))], {}, false],
    ['one allows and another denies it', [document(named('a')), document(statement({ Effect: 'Deny' }))], {}, false],
    ['another denies something else', [document(named('a')), document({ ...named('b'), Effect: 'Deny' })], {}, true],
    [
      'all but others may be read',
      [document(statement({ Resource: undefined, NotResource: `${GROUP}b-*` }))],
      {},
      true,
    ],
    ['none but this', [document({ Effect: 'Allow', Action: READ, NotResource: `${GROUP}a-*` })], {}, false],
    ['with every action', [document(statement({ Action: '*' }))], {}, true],
    ['with every action of the service, in capitals', [document(statement({ Action: 'SecretsManager:*' }))], {}, true],
    ['with every action but others', [document({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })], {}, true],
    ['with every action but this', [document({ Effect: 'Allow', NotAction: [READ], Resource: '*' })], {}, false],
    ['with a pattern of names', [document(statement({ Resource: `${GROUP}a*` }))], {}, true],
    ['by its tag', [document(statement({ Condition: ofTeam('ml') }))], { team: 'ml' }, true],
    ['by the tag of another', [document(statement({ Condition: ofTeam('ml') }))], { team: 'data' }, false],
    ['by a tag that is not known', [document(statement({ Condition: ofTeam('ml') }))], {}, false],
    [
      'under a condition that depends on the call',
      [document(statement({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }))],
      {},
      false,
    ],
    [
      'denied under a condition that depends on the call',
      [document(named('a'), statement({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }))],
      {},
      true,
    ],
    ['no document', ['text', null, { Statement: 'text' }], {}, false],
  ])('%s', (_what, documents, tags, expected) => {
    expect(allowsReading(documents, arnOf('a'), tags)).toBe(expected);
  });
});

describe('whether a statement is about every secret', () => {
  it.each<[string, boolean]>([
    ['*', true],
    ['**', true],
    ['arn:aws:secretsmanager:*', true],
    [`${GROUP}*`, true],
    [`${GROUP}*-??????`, true],
    [GROUP.replace('us-west-2', '*').concat('*'), true],
    [`${GROUP}ml/*`, false],
    [`${GROUP}a-??????`, false],
    [GROUP.replace('us-west-2', 'us-east-1').concat('*'), false],
    ['arn:aws:s3:::bucket/*', false],
  ])('%s: %s', (resource, expected) => {
    const [found] = readingStatements(document(statement({ Resource: resource })));
    expect(found?.coversAll(GROUP)).toBe(expected);
  });

  it('all but one is every secret, as far as names go', () => {
    const [found] = readingStatements(document({ Effect: 'Allow', Action: READ, NotResource: `${GROUP}a-*` }));
    expect(found?.coversAll(GROUP)).toBe(true);
  });
});
