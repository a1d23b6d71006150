import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ACCOUNT,
  config,
  errorsOf,
  lineOf,
  OURS,
  REGION,
  ROLE,
  useWorlds,
  writesOf,
} from '../helpers/scenarios/world.ts';

const env = { A: 'value of a' };
const secrets = { 'ml/a': { value: { env: 'A' } } };
const policyText = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

describe('what accounts hold is said on the pull request, not found out by an apply', () => {
  const open = useWorlds();

  test('a secret with replicas is seen; its deletion is refused with the command, before its readers lose it', async () => {
    const left = { 'ml/left': { value: { env: 'A' } } };
    const world = await open({ config: config({ secrets: { ...secrets, ...left } }) });
    expect((await world.apply({ env })).exitCode).toBe(0);
    for (const name of ['ml/a', 'ml/left'])
      world.aws.changeSecret(name, (secret) =>
        Object.assign(secret, { primaryRegion: REGION, replicaRegions: ['us-east-1', 'eu-west-1'] }),
      );
    const number = world.propose(config({ secrets, removal: { secrets: 'delete', confirm: ['ml/left'] } }));
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    const command = `aws secretsmanager remove-regions-from-replication --region ${REGION} --secret-id ml/left --remove-replica-regions eu-west-1 us-east-1`;
    expect(errorsOf(planned).map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /ml\/left left the file .* it has replicas in eu-west-1 and us-east-1: AWS deletes no secret/,
      ),
    ]);
    const [comment = ''] = world.repository.comments(number).map(({ body }) => body);
    expect(comment).toContain(`\`\`\`sh\n`);
    expect(comment).toContain(command);
    expect(comment).toContain('`ml/a` and `ml/left`: have replicas in `eu-west-1` and `us-east-1`');

    world.repository.merge(number);
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(writesOf(world.lastCalls())).toEqual([]);

    world.aws.changeSecret('ml/left', (secret) => delete secret.replicaRegions);
    expect((await world.apply({ env })).exitCode).toBe(0);
    expect(world.aws.secret('ml/left')?.deletion).toBeDefined();
  });

  test('a replica with our tags, since AWS copies them, is not deleted here', async () => {
    const world = await open({ config: config({ secrets, removal: { secrets: 'delete', maxDeletions: 9 } }) });
    world.aws.putSecret({ name: 'ml/moved', value: 'theirs', tags: OURS, primaryRegion: 'eu-west-1' });
    const planned = await world.plan({ env });
    expect(errorsOf(planned).map(({ message }) => message)).toEqual([
      expect.stringContaining('The secret ml/moved is a replica of the one in eu-west-1'),
    ]);
  });

  test('a granted secret without a value, or with a policy of its own: a warning on its line says what the policy says', async () => {
    const roleArn = `arn:aws:iam::${ACCOUNT}:role/${ROLE}`;
    const file = config({ secrets, grants: ['shared/empty', 'shared/denied', 'shared/open', 'shared/plain'] });
    const world = await open({ config: config({ secrets }) });
    world.aws.putSecret({ name: 'shared/empty' });
    world.aws.putSecret({ name: 'shared/plain', value: 'theirs' });
    world.aws.putSecret({
      name: 'shared/denied',
      value: 'theirs',
      resourcePolicy: policyText({
        Effect: 'Deny',
        Principal: '*',
        Action: 'secretsmanager:GetSecretValue',
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/payments-*` } },
      }),
    });
    world.aws.putSecret({
      name: 'shared/open',
      value: 'theirs',
      resourcePolicy: policyText({
        Effect: 'Allow',
        Principal: { AWS: ['arn:aws:iam::999999999999:root', roleArn] },
        Action: 'secretsmanager:*',
        Resource: '*',
      }),
    });
    const number = world.propose(file);
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(planned.exitCode).toBe(0);
    const warnings = planned.annotations.filter(({ level }) => level === 'warning');
    const on = (name: string) => String(lineOf(file, `- ${name}`));
    expect(warnings.map(({ message, properties }) => [message.split('\n')[0], properties.line])).toEqual([
      [expect.stringContaining('shared/empty under `grants` has no current value'), on('shared/empty')],
      [expect.stringContaining(`policy of shared/denied denies reading it to ${ROLE}`), on('shared/denied')],
      [expect.stringContaining('shared/open lets arn:aws:iam::999999999999:root read it;'), on('shared/open')],
    ]);
    expect(warnings[1]?.message).toContain(`role/payments-*`);
    expect(world.repository.comments(number)[0]?.body).toContain('"aws:PrincipalArn"');

    // Nothing gets a reader: nothing is asked.
    world.repository.merge(number);
    await world.apply({ env });
    const again = await world.plan({ env });
    expect(again.exitCode).toBe(0);
    expect(world.lastCalls().filter(({ operation }) => operation === 'GetResourcePolicy')).toEqual([]);
  });

  test('an adopted secret that another tool manages is a warning that names it; the 50 tags are counted before', async () => {
    const adopted = (name: string) => [name, { value: 'manual', adopt: true, tags: { team: 'ml' } }] as const;
    const names = ['ml/stack', 'ml/terraform', 'ml/pushed', 'ml/people', 'ml/own'];
    const own = { 'ml/own': { value: 'manual', adopt: true, tags: { 'managed-by': 'union-secrets' } } };
    const file = config({
      secrets: { ...Object.fromEntries([...names, 'ml/full', 'ml/room'].map(adopted)), ...own },
    });
    const world = await open({ config: file });
    const put = (name: string, tags: Record<string, string>) => world.aws.putSecret({ name, value: 'theirs', tags });
    put('ml/stack', { 'aws:cloudformation:stack-name': 'keys', 'aws:cloudformation:logical-id': 'Key' });
    put('ml/terraform', { ManagedBy: 'Terraform' });
    put('ml/pushed', { 'managed-by': 'external-secrets' });
    put('ml/people', { provisioner: 'data-team' });
    put('ml/own', { 'managed-by': 'union-secrets' });
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`t${n}`, 'x']));
    put('ml/full', many(45));
    put('ml/room', { ...many(44), 'aws:cloudformation:stack-id': 'x' });
    const planned = await world.plan({ env });
    const said = (level: string) =>
      planned.annotations.filter((one) => one.level === level).map(({ message }) => message);
    expect(said('error')).toEqual([
      'The secret ml/full has 45 tags; with those of the file and of union-secrets it would have 51, and AWS allows 50. Remove tags of it that nobody needs, in the file or in AWS, then run again.',
    ]);
    expect(
      said('warning')
        .map((message) => message.replace(/ manages the secret (\S+):.*/, ' $1'))
        .toSorted(),
    ).toEqual(
      [
        'By its tags, CloudFormation (stack keys) ml/stack',
        'By its tags, CloudFormation ml/room',
        'By its tags, Terraform ml/terraform',
        'By its tags, data-team ml/people',
        'By its tags, external-secrets ml/pushed',
      ].toSorted(),
    );

    world.aws.changeSecret('ml/full', (secret) => {
      secret.tags = secret.tags.slice(1);
    });
    const applied = await world.apply({ env });
    expect(errorsOf(applied)).toEqual([]);
    expect(world.aws.secret('ml/full')?.tags).toHaveLength(50);
  });

  test('a page of a proxy in place of STS is reported as that, once, and not as a permission that IAM lacks', async () => {
    const proxy = createServer((_, response) => {
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Blocked by the proxy</html>');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const folder = mkdtempSync(join(tmpdir(), 'token-'));
    writeFileSync(join(folder, 'token'), 'a.web.token');
    const world = await open({ config: config({ secrets }) });
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, AWS_SESSION_TOKEN: ___, ...aws } = world.aws.environment();
    const planned = await world.plan({
      env,
      aws: {
        ...aws,
        AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
        AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/ci`,
        AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      },
    });
    proxy.close();
    rmSync(folder, { recursive: true });
    expect(planned.exitCode).toBe(1);
    expect(errorsOf(planned).map(({ message }) => message)).toEqual([
      `sts:AssumeRoleWithWebIdentity: MalformedResponse: no reason given (HTTP 403). What answered is not STS, which gives the credentials for the role, but most likely a proxy: let sts.${REGION}.amazonaws.com through there, name it in NO_PROXY, or correct AWS_ENDPOINT_URL_STS.`,
    ]);
  });

  test('the comment shows which service accounts may use the roles, as their trust policies say', async () => {
    const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/oidc.eks.${REGION}.amazonaws.com/id/EXAMPLE`;
    const world = await open({ roles: [] });
    world.aws.createRole({
      name: ROLE,
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: provider },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringLike: {
                [`oidc.eks.${REGION}.amazonaws.com/id/EXAMPLE:sub`]: 'system:serviceaccount:*-production:default',
              },
            },
          },
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com' },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        ],
      },
    });
    const number = world.propose(config({ secrets }));
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(planned.exitCode).toBe(0);
    const [comment = ''] = world.repository.comments(number).map(({ body }) => body);
    expect(comment).toContain('<summary>Who may use the roles</summary>');
    expect(comment).toContain(`| \`${ROLE}\` | \`*-production\` | \`default\` | \`${provider}\` |`);
    expect(comment).toContain(`| \`${ROLE}\` | any | any | \`pods.eks.amazonaws.com\` |`);
  });

  test('a customer key that does not exist, or cannot be used, is refused on its line where a change needs it', async () => {
    const world = await open();
    world.aws.createKey({ aliases: ['alias/ml'] });
    world.aws.createKey({ aliases: ['alias/leaving'], state: 'PendingDeletion' });
    world.aws.createKey({ aliases: ['alias/rsa'], spec: 'RSA_2048' });
    const keyed = (kmsKeyId: string) => ({ value: { env: 'A' }, kmsKeyId });
    const nowhere = `arn:aws:kms:${REGION}:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;
    const file = config({
      secrets: {
        'ml/fine': keyed('alias/ml'),
        'ml/typo': keyed('alias/nl'),
        'ml/gone': keyed(nowhere),
        'ml/late': keyed('alias/leaving'),
        'ml/rsa': keyed('alias/rsa'),
      },
    });
    const number = world.propose(file);
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(errorsOf(planned).map(({ message, properties }) => [message.split('. ')[0], properties.line])).toEqual([
      [`The key ${nowhere} of ml/gone does not exist in this account and region`, String(lineOf(file, 'ml/gone'))],
      ['The key alias/leaving of ml/late is scheduled for deletion', String(lineOf(file, 'ml/late'))],
      [expect.stringMatching(/alias\/rsa of ml\/rsa .* is not a symmetric key/), String(lineOf(file, 'ml/rsa'))],
      ['The key alias/nl of ml/typo does not exist in this account and region', String(lineOf(file, 'ml/typo'))],
    ]);
    expect(world.lastCalls().filter(({ operation }) => operation === 'DescribeKey')).toHaveLength(5);

    world.repository.merge(number);
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(world.aws.secrets()).toEqual([]);
  });

  test('without the permission a new key is said to be unknown; a key that went away later is a warning', async () => {
    const file = config({ secrets: { 'ml/a': { value: { env: 'A' }, kmsKeyId: 'alias/ml' } } });
    const world = await open({ config: file });
    world.aws.createKey({ aliases: ['alias/ml'] });
    world.aws.inject({ operation: 'DescribeKey', times: 1, fault: { kind: 'accessDenied' } });
    const planned = await world.plan({ env });
    expect([planned.exitCode, planned.annotations.map(({ message }) => message)]).toEqual([
      0,
      ['Whether the key alias/ml of ml/a exists and can be used is not known: kms:DescribeKey: AccessDeniedException.'],
    ]);
    await world.apply({ env });
    world.aws.inject({
      operation: 'DescribeKey',
      times: 1,
      fault: { kind: 'error', status: 400, code: 'NotFoundException', message: 'Alias alias/ml is not found.' },
    });
    const later = await world.plan({ env });
    expect([later.exitCode, later.annotations.map(({ message }) => message)]).toEqual([
      0,
      [
        'The key alias/ml of ml/a does not exist in this account and region: its value can be neither read nor written.',
      ],
    ]);
  });

  test('without the permission the plan says that resource policies are not known, after one call', async () => {
    const grants = ['shared/a', 'shared/b', 'shared/c'];
    const world = await open({ config: config({ secrets, grants }) });
    for (const name of grants) world.aws.putSecret({ name, value: 'theirs' });
    world.aws.inject({ operation: 'GetResourcePolicy', times: 9, fault: { kind: 'accessDenied' } });
    const planned = await world.plan({ env });
    expect(planned.exitCode).toBe(0);
    expect(planned.annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'warning',
        'Whether a resource policy denies reading, or lets others read, is not known of shared/a and 2 other secrets. secretsmanager:GetResourcePolicy: AccessDeniedException. The plan role may do without it; docs/iam has the statement.',
      ],
    ]);
    expect(world.lastCalls().filter(({ operation }) => operation === 'GetResourcePolicy')).toHaveLength(1);
  });
});
