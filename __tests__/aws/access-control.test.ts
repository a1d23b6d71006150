import { createAccessControl } from '../../src/aws/access-control.ts';
import type { AwsClients } from '../../src/aws/connect.ts';
import type { AccessControl } from '../../src/domain/cloud.ts';
import { callOptions, clientsFor, type Stub, startStub, testClock, xml, xmlFailure } from '../helpers/aws/stub.ts';

const POLICY = 'arn:aws:iam::123456789012:policy/union/ml-secrets';
const TAGS = { 'union-secrets:stack': 'ml', 'union-secrets:data-plane': 'prod' };
const DOCUMENT =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}';
const SPACED = JSON.stringify(JSON.parse(DOCUMENT), null, 2);
const OTHER = DOCUMENT.replace('"*"', '"arn:aws:secretsmanager:us-west-2:123456789012:secret:a%41b-??????"');
const WANTED = { name: 'ml-secrets', path: '/union/', arn: POLICY, document: DOCUMENT, tags: TAGS };

const noSuch = (what: string) => xmlFailure('NoSuchEntity', what, 404);
const busy = xmlFailure(
  'ConcurrentModification',
  'The request was rejected because multiple requests to change this object were submitted simultaneously.',
  409,
);
const quota = xmlFailure('LimitExceeded', 'A managed policy can have up to 5 versions.', 409);
const tagsXml = (tags: Record<string, string>) =>
  `<Tags>${Object.entries(tags)
    .map(([key, value]) => `<member><Key>${key}</Key><Value>${value}</Value></member>`)
    .join('')}</Tags>`;
const policyXml = (version = 'v3', tags: Record<string, string> = TAGS) =>
  `<Policy><PolicyName>ml-secrets</PolicyName><Path>/union/</Path><Arn>${POLICY}</Arn><DefaultVersionId>${version}</DefaultVersionId><AttachmentCount>2</AttachmentCount>${tagsXml(tags)}</Policy>`;
/** RFC 3986: also what encodeURIComponent leaves alone. */
const encoded = (document: string) =>
  encodeURIComponent(document).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const documentXml = (document: string) =>
  xml(
    'GetPolicyVersion',
    `<PolicyVersion><Document>${document}</Document><VersionId>v3</VersionId><IsDefaultVersion>true</IsDefaultVersion></PolicyVersion>`,
  );
/** `v5*` is the default. */
const versionsXml = (...ids: string[]) =>
  xml(
    'ListPolicyVersions',
    `<Versions>${ids
      .map(
        (id) =>
          `<member><VersionId>${id.replace('*', '')}</VersionId><IsDefaultVersion>${id.endsWith('*')}</IsDefaultVersion></member>`,
      )
      .join('')}</Versions><IsTruncated>false</IsTruncated>`,
  );

let stub: Stub;
let clients: AwsClients;
let clock: ReturnType<typeof testClock>;
let access: AccessControl;

beforeEach(async () => {
  stub = await startStub();
  clock = testClock();
  clients = clientsFor(stub.url);
  access = createAccessControl(clients, callOptions(clock));
});

afterEach(async () => {
  clients.destroy();
  await stub.close();
});

const deleted = () =>
  stub.seen.filter((call) => call.operation === 'DeletePolicyVersion').map((call) => call.parameters.VersionId);

describe('reading a role', () => {
  it('returns its name and ARN as IAM writes them', async () => {
    stub.on(
      'GetRole',
      xml(
        'GetRole',
        '<Role><RoleName>Acme-Flyte</RoleName><Arn>arn:aws:iam::123456789012:role/x/Acme-Flyte</Arn></Role>',
      ),
    );
    expect(await access.role('acme-flyte')).toEqual({
      name: 'Acme-Flyte',
      arn: 'arn:aws:iam::123456789012:role/x/Acme-Flyte',
    });
    expect(stub.seen[0]?.parameters).toMatchObject({ RoleName: 'acme-flyte' });
  });

  it('says undefined where there is none', async () => {
    stub.on('GetRole', noSuch('The role with name acme-flyte cannot be found.'));
    expect(await access.role('acme-flyte')).toBeUndefined();
  });

  it('does not take an endpoint without IAM for a missing role', async () => {
    stub.on('GetRole', { status: 404, body: '<html/>' });
    await expect(access.role('acme-flyte')).rejects.toMatchObject({ kind: 'refused', resource: 'role acme-flyte' });
  });

  it('reads all pages of its policies', async () => {
    const page = (name: string, more: string) =>
      xml(
        'ListAttachedRolePolicies',
        `<AttachedPolicies><member><PolicyName>${name}</PolicyName><PolicyArn>arn:aws:iam::aws:policy/${name}</PolicyArn></member></AttachedPolicies>${more}`,
      );
    stub.on(
      'ListAttachedRolePolicies',
      page('a', '<IsTruncated>true</IsTruncated><Marker>next</Marker>'),
      page('b', '<IsTruncated>false</IsTruncated>'),
    );
    expect(await access.attachedPolicies('acme-flyte')).toEqual([
      { name: 'a', arn: 'arn:aws:iam::aws:policy/a' },
      { name: 'b', arn: 'arn:aws:iam::aws:policy/b' },
    ]);
    expect(stub.seen.map((call) => call.parameters.Marker)).toEqual([undefined, 'next']);
  });

  it('takes an empty list for none, and half an answer for an error', async () => {
    stub.on(
      'ListAttachedRolePolicies',
      xml('ListAttachedRolePolicies', '<AttachedPolicies/><IsTruncated>false</IsTruncated>'),
      xml('ListAttachedRolePolicies'),
    );
    expect(await access.attachedPolicies('acme-flyte')).toEqual([]);
    await expect(access.attachedPolicies('acme-flyte')).rejects.toMatchObject({ code: 'MalformedResponse' });
  });

  it.each([
    [
      'the quota of the account',
      '<SummaryMap><entry><key>AttachedPoliciesPerRoleQuota</key><value>20</value></entry></SummaryMap>',
      20,
    ],
    [
      "AWS's default where the summary is silent",
      '<SummaryMap><entry><key>Users</key><value>1</value></entry></SummaryMap>',
      10,
    ],
  ])('knows %s', async (_, summary, expected) => {
    stub.on('GetAccountSummary', xml('GetAccountSummary', summary));
    expect(await access.attachedPoliciesQuota()).toBe(expected);
  });

  it('takes the default where the endpoint does not have the operation', async () => {
    stub.on('GetAccountSummary', xmlFailure('NotImplemented', 'not implemented yet', 501));
    expect(await access.attachedPoliciesQuota()).toBe(10);
    stub.on('GetAccountSummary', xmlFailure('AccessDenied', 'no', 403));
    await expect(access.attachedPoliciesQuota()).rejects.toMatchObject({ kind: 'denied' });
  });
});

describe('reading a policy', () => {
  it.each([
    ['URL-encoded, as IAM answers', encoded(OTHER), OTHER],
    ['plain, as emulators answer', OTHER.replaceAll('"', '&quot;'), OTHER],
    ['with a broken encoding, as it came', '%7B%zz', '%7B%zz'],
  ])('returns its document: %s', async (_, answered, document) => {
    stub.on('GetPolicy', xml('GetPolicy', policyXml()));
    stub.on('GetPolicyVersion', documentXml(answered));
    expect(await access.policy(POLICY)).toEqual({
      name: 'ml-secrets',
      path: '/union/',
      arn: POLICY,
      tags: TAGS,
      document,
      attachmentCount: 2,
    });
    expect(stub.seen.map((call) => [call.operation, call.parameters.VersionId])).toEqual([
      ['GetPolicy', undefined],
      ['GetPolicyVersion', 'v3'],
    ]);
  });

  it('says undefined where there is none', async () => {
    stub.on('GetPolicy', noSuch(`Policy ${POLICY} was not found.`));
    expect(await access.policy(POLICY)).toBeUndefined();
  });

  it('looks again when the default version was replaced between the two calls', async () => {
    stub.on('GetPolicy', xml('GetPolicy', policyXml('v3')), xml('GetPolicy', policyXml('v8')));
    stub.on('GetPolicyVersion', noSuch('Policy version v3 does not exist.'), documentXml(encoded(DOCUMENT)));
    expect(await access.policy(POLICY)).toMatchObject({ document: DOCUMENT });
  });

  it('gives up on a policy whose default version is never there', async () => {
    stub.on('GetPolicy', xml('GetPolicy', policyXml()));
    stub.on('GetPolicyVersion', noSuch('Policy version v3 does not exist.'));
    await expect(access.policy(POLICY)).rejects.toMatchObject({ code: 'MalformedResponse', resource: POLICY });
    expect(stub.seen).toHaveLength(4);
  });
});

describe('creating a policy', () => {
  const exists = xmlFailure(
    'EntityAlreadyExists',
    'A policy called ml-secrets already exists. Duplicate names are not allowed.',
    409,
  );

  it('sends document, path and tags at once', async () => {
    stub.on('CreatePolicy', xml('CreatePolicy', policyXml('v1')));
    expect(await access.createPolicy(WANTED)).toBe(POLICY);
    expect(stub.seen[0]?.parameters).toMatchObject({
      PolicyName: 'ml-secrets',
      Path: '/union/',
      PolicyDocument: DOCUMENT,
      'Tags.member.1.Key': 'union-secrets:stack',
      'Tags.member.1.Value': 'ml',
    });
  });

  it('counts a policy with the same document and tags as created: the answer to an earlier try was lost', async () => {
    stub.on('CreatePolicy', exists);
    stub.on('GetPolicy', noSuch('not yet seen everywhere'), xml('GetPolicy', policyXml('v1')));
    stub.on('GetPolicyVersion', documentXml(encoded(SPACED)));
    expect(await access.createPolicy(WANTED)).toBe(POLICY);
    expect(clock.waits).toEqual([1000]);
  });

  it.each([
    ['another document', policyXml(), OTHER],
    ['other tags', policyXml('v3', { 'union-secrets:stack': 'other' }), DOCUMENT],
  ])('says that a policy exists which has %s', async (_, found, document) => {
    stub.on('CreatePolicy', exists);
    stub.on('GetPolicy', xml('GetPolicy', found));
    stub.on('GetPolicyVersion', documentXml(encoded(document)));
    await expect(access.createPolicy(WANTED)).rejects.toMatchObject({
      kind: 'exists',
      code: 'EntityAlreadyExists',
      resource: POLICY,
    });
  });

  it('says so when the name is taken under another path', async () => {
    stub.on('CreatePolicy', exists);
    stub.on('GetPolicy', noSuch(`Policy ${POLICY} was not found.`));
    await expect(access.createPolicy(WANTED)).rejects.toMatchObject({ kind: 'exists' });
  });
});

describe('updating a policy', () => {
  const created = xml(
    'CreatePolicyVersion',
    '<PolicyVersion><VersionId>v9</VersionId><IsDefaultVersion>true</IsDefaultVersion></PolicyVersion>',
  );

  it('makes a new default version and deletes none while there is room', async () => {
    stub.on('ListPolicyVersions', versionsXml('v1', 'v2', 'v3', 'v4*'));
    stub.on('CreatePolicyVersion', created);
    await access.updatePolicy(POLICY, DOCUMENT);
    expect(stub.operations()).toEqual(['ListPolicyVersions', 'CreatePolicyVersion']);
    expect(stub.seen[1]?.parameters).toMatchObject({
      PolicyArn: POLICY,
      PolicyDocument: DOCUMENT,
      SetAsDefault: 'true',
    });
  });

  it.each([
    ['the oldest', ['v8', 'v11', 'v10*', 'v9', 'v12'], 'v8'],
    ['the oldest but the default one', ['v8*', 'v11', 'v10', 'v9', 'v12'], 'v9'],
  ])('of five versions deletes %s first', async (_, versions, expected) => {
    stub.on('ListPolicyVersions', versionsXml(...versions));
    stub.on('DeletePolicyVersion', xml('DeletePolicyVersion'));
    stub.on('CreatePolicyVersion', created);
    await access.updatePolicy(POLICY, DOCUMENT);
    expect(deleted()).toEqual([expected]);
    expect(stub.operations().at(-1)).toBe('CreatePolicyVersion');
  });

  it('counts versions on every page', async () => {
    const page = (ids: string, more: string) => xml('ListPolicyVersions', `<Versions>${ids}</Versions>${more}`);
    const member = (id: string, isDefault = false) =>
      `<member><VersionId>${id}</VersionId><IsDefaultVersion>${isDefault}</IsDefaultVersion></member>`;
    stub.on(
      'ListPolicyVersions',
      page(member('v5', true) + member('v4') + member('v3'), '<IsTruncated>true</IsTruncated><Marker>more</Marker>'),
      page(member('v2') + member('v1'), '<IsTruncated>false</IsTruncated>'),
    );
    stub.on('DeletePolicyVersion', xml('DeletePolicyVersion'));
    stub.on('CreatePolicyVersion', created);
    await access.updatePolicy(POLICY, DOCUMENT);
    expect(deleted()).toEqual(['v1']);
  });

  it.each([
    ['lost', 'reset'],
    ['a server error', xmlFailure('ServiceFailure', 'internal', 500)],
  ] as const)('makes no second version when the first took effect and its answer was %s', async (_, answer) => {
    clients = clientsFor(stub.url, { AWS_MAX_ATTEMPTS: '5' });
    access = createAccessControl(clients, callOptions(clock));
    stub.on('ListPolicyVersions', versionsXml('v1*'), versionsXml('v1', 'v2*'));
    stub.on('CreatePolicyVersion', answer);
    stub.on('GetPolicyVersion', documentXml(encoded(SPACED)));
    await access.updatePolicy(POLICY, DOCUMENT);
    expect(stub.operations()).toEqual([
      'ListPolicyVersions',
      'CreatePolicyVersion',
      'ListPolicyVersions',
      'GetPolicyVersion',
    ]);
  });

  it.each([
    ['lost before it took effect', 'reset'],
    ['throttled', xmlFailure('Throttling', 'Rate exceeded')],
    ['met by another change', busy],
  ] as const)('tries again when the call was %s', async (_, answer) => {
    stub.on('ListPolicyVersions', versionsXml('v1*'));
    stub.on('CreatePolicyVersion', answer, created);
    stub.on('GetPolicyVersion', documentXml(encoded(OTHER)));
    await access.updatePolicy(POLICY, DOCUMENT);
    expect(stub.operations().filter((operation) => operation === 'CreatePolicyVersion')).toHaveLength(2);
    expect(clock.waits).toEqual([1000]);
  });

  it('makes room again when someone else took the last place', async () => {
    stub.on('ListPolicyVersions', versionsXml('v1', 'v2', 'v3', 'v4*'), versionsXml('v1', 'v2', 'v3', 'v4', 'v5*'));
    stub.on('CreatePolicyVersion', quota, created);
    stub.on('GetPolicyVersion', documentXml(encoded(OTHER)));
    stub.on('DeletePolicyVersion', noSuch('Policy version v1 does not exist.'));
    await access.updatePolicy(POLICY, DOCUMENT);
    expect(deleted()).toEqual(['v1']);
  });

  it('does not repeat what IAM refuses for good', async () => {
    stub.on('ListPolicyVersions', versionsXml('v1*'));
    stub.on('CreatePolicyVersion', xmlFailure('MalformedPolicyDocument', 'Syntax errors in policy.'));
    await expect(access.updatePolicy(POLICY, DOCUMENT)).rejects.toMatchObject({
      kind: 'refused',
      code: 'MalformedPolicyDocument',
    });
    expect(stub.operations()).toEqual(['ListPolicyVersions', 'CreatePolicyVersion']);
  });

  it('gives up after six tries', async () => {
    stub.on('ListPolicyVersions', versionsXml('v1*'));
    stub.on('CreatePolicyVersion', busy);
    stub.on('GetPolicyVersion', documentXml(encoded(OTHER)));
    await expect(access.updatePolicy(POLICY, DOCUMENT)).rejects.toMatchObject({ code: 'ConcurrentModification' });
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000, 8000]);
  });
});

describe('binding and tagging', () => {
  it('sets tags, and makes no call for none', async () => {
    stub.on('TagPolicy', xml('TagPolicy'));
    await access.tagPolicy(POLICY, {});
    await access.tagPolicy(POLICY, { team: 'ml' });
    expect(stub.seen.map((call) => call.parameters)).toMatchObject([
      { PolicyArn: POLICY, 'Tags.member.1.Key': 'team', 'Tags.member.1.Value': 'ml' },
    ]);
  });

  it('removes tags', async () => {
    stub.on('UntagPolicy', busy, xml('UntagPolicy'));
    await access.untagPolicy(POLICY, ['team', 'owner']);
    expect(stub.seen.map((call) => call.parameters)).toMatchObject(
      Array(2).fill({ PolicyArn: POLICY, 'TagKeys.member.1': 'team', 'TagKeys.member.2': 'owner' }),
    );
  });

  it('attaches a policy that is not known everywhere yet', async () => {
    const unknown = noSuch(`Policy ${POLICY} does not exist or is not attachable.`);
    stub.on('AttachRolePolicy', unknown, busy, xml('AttachRolePolicy'));
    await access.attach('acme-flyte', POLICY);
    expect(stub.seen.map((call) => call.parameters)).toMatchObject(
      Array(3).fill({ RoleName: 'acme-flyte', PolicyArn: POLICY }),
    );
    expect(clock.waits).toEqual([1000, 2000]);
  });

  it('gives up on a policy that stays unknown', async () => {
    stub.on('AttachRolePolicy', noSuch(`Policy ${POLICY} does not exist or is not attachable.`));
    await expect(access.attach('acme-flyte', POLICY)).rejects.toMatchObject({
      kind: 'not-found',
      resource: 'role acme-flyte',
    });
    expect(stub.seen).toHaveLength(6);
  });

  it('says what to do about a full role, at once', async () => {
    stub.on('AttachRolePolicy', xmlFailure('LimitExceeded', 'Cannot exceed quota for PoliciesPerRole: 10', 409));
    await expect(access.attach('acme-flyte', POLICY)).rejects.toMatchObject({
      kind: 'limit',
      code: 'LimitExceeded',
      fix: expect.stringContaining('"Managed policies attached to an IAM role"'),
    });
    expect(stub.seen).toHaveLength(1);
  });

  it('counts what is not attached as detached', async () => {
    stub.on('DetachRolePolicy', busy, noSuch('Policy was not found.'));
    await access.detach('acme-flyte', POLICY);
    expect(stub.seen).toHaveLength(2);
  });
});

describe('deleting a policy', () => {
  it('deletes its other versions first', async () => {
    stub.on('ListPolicyVersions', versionsXml('v3', 'v4*', 'v2'));
    stub.on('DeletePolicyVersion', xml('DeletePolicyVersion'));
    stub.on('DeletePolicy', xml('DeletePolicy'));
    await access.deletePolicy(POLICY);
    expect(deleted()).toEqual(['v3', 'v2']);
    expect(stub.operations().at(-1)).toBe('DeletePolicy');
  });

  it('waits for a detachment that is not known everywhere yet', async () => {
    stub.on('ListPolicyVersions', versionsXml('v1*'));
    stub.on(
      'DeletePolicy',
      xmlFailure('DeleteConflict', 'Cannot delete a policy attached to entities.', 409),
      xml('DeletePolicy'),
    );
    await access.deletePolicy(POLICY);
    expect(clock.waits).toEqual([1000]);
  });

  it('says what to do about a policy that stays attached', async () => {
    stub.on('ListPolicyVersions', versionsXml('v1*'));
    stub.on('DeletePolicy', xmlFailure('DeleteConflict', 'Cannot delete a policy attached to entities.', 409));
    await expect(access.deletePolicy(POLICY)).rejects.toMatchObject({
      kind: 'refused',
      fix: expect.stringContaining(`Detach ${POLICY}`),
    });
  });

  it.each(['ListPolicyVersions', 'DeletePolicy'])('counts a policy that is gone as deleted (%s)', async (operation) => {
    stub.on('ListPolicyVersions', versionsXml('v1*'));
    stub.on(operation, noSuch(`Policy ${POLICY} was not found.`));
    await access.deletePolicy(POLICY);
    expect(stub.operations().at(-1)).toBe(operation);
  });
});
