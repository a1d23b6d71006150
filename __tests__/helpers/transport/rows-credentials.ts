import { createHash } from 'node:crypto';
import { as, KEYS, type Row, through, WEB_IDENTITY } from './rows.ts';

const STS = 'sts.us-west-2.amazonaws.com';
const roleOf = (name: string) => `role_arn = arn:aws:iam::123456789012:role/${name}`;
const keysOf = (name: string) => `aws_access_key_id = ${name}\naws_secret_access_key = of-${name}\n`;

const SET_UPS: readonly Row[] = (
  [
    ['keys of the environment', KEYS, {}, as('ENV')],
    ['a session of the environment', { ...KEYS, AWS_SESSION_TOKEN: 'of-a-session' }, {}, as('ENV:of-a-session')],
    ['the default profile', {}, { credentials: `[default]\n${keysOf('DEFAULT')}` }, as('DEFAULT')],
    [
      'a profile with a session token',
      { AWS_PROFILE: 'ci' },
      { credentials: `[ci]\n${keysOf('CI')}aws_session_token = of-ci\n` },
      as('CI:of-ci'),
    ],
    ['a profile of the config file', { AWS_PROFILE: 'ci' }, { config: `[profile ci]\n${keysOf('CI')}` }, as('CI')],
    [
      'a chain of source_profile',
      { AWS_PROFILE: 'last' },
      {
        credentials: `[base]\n${keysOf('BASE')}`,
        config: `[profile last]\nsource_profile = middle\n${roleOf('last')}\n[profile middle]\nsource_profile = base\n${roleOf('middle')}\n`,
      },
      [
        ...as('last:of-last'),
        `${STS} us-west-2 BASE AssumeRole middle`,
        `${STS} us-west-2 middle:of-middle AssumeRole last`,
      ],
    ],
    [
      'credential_process',
      { AWS_PROFILE: 'ci' },
      {
        config: '[profile ci]\ncredential_process = cat HOME/keys.json\n',
        'keys.json': '{"Version":1,"AccessKeyId":"PROCESS","SecretAccessKey":"x","SessionToken":"t"}',
      },
      as('PROCESS:t'),
    ],
    [
      'web identity by the environment',
      WEB_IDENTITY,
      { token: 'a.web.token' },
      [...as('apply:of-apply'), `${STS} AssumeRoleWithWebIdentity apply`],
    ],
    [
      'web identity by a profile',
      { AWS_PROFILE: 'ci' },
      { token: 'a.web.token', config: `[profile ci]\nweb_identity_token_file = HOME/token\n${roleOf('apply')}\n` },
      [...as('apply:of-apply'), `${STS} AssumeRoleWithWebIdentity apply`],
    ],
    [
      'web identity as the source of a profile',
      { AWS_PROFILE: 'last' },
      {
        token: 'a.web.token',
        config: `[profile last]\nsource_profile = ci\n${roleOf('last')}\n[profile ci]\nweb_identity_token_file = HOME/token\n${roleOf('apply')}\n`,
      },
      [
        ...as('last:of-last'),
        `${STS} AssumeRoleWithWebIdentity apply`,
        `${STS} us-west-2 apply:of-apply AssumeRole last`,
      ],
    ],
    [
      'credential_source = Environment',
      { AWS_PROFILE: 'ci', ...KEYS },
      { config: `[profile ci]\ncredential_source = Environment\n${roleOf('apply')}\n` },
      [...as('apply:of-apply'), `${STS} us-west-2 ENV AssumeRole apply`],
    ],
    [
      'credential_source = Ec2InstanceMetadata',
      { AWS_PROFILE: 'ci' },
      { config: `[profile ci]\ncredential_source = Ec2InstanceMetadata\n${roleOf('apply')}\n` },
      ['169.254.169.254 v2', ...as('apply:of-apply'), `${STS} us-west-2 INSTANCE:of-INSTANCE AssumeRole apply`],
    ],
    [
      'credential_source = EcsContainer',
      { AWS_PROFILE: 'ci', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/container/role' },
      { config: `[profile ci]\ncredential_source = EcsContainer\n${roleOf('apply')}\n` },
      [
        '169.254.170.2 /container/role',
        ...as('apply:of-apply'),
        `${STS} us-west-2 CONTAINER:of-CONTAINER AssumeRole apply`,
      ],
    ],
    [
      'a container, relative',
      { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/container/role' },
      {},
      ['169.254.170.2 /container/role', ...as('CONTAINER:of-CONTAINER')],
    ],
    [
      'a container, full, with a token',
      {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/container/pod',
        AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Basic abc',
      },
      {},
      ['169.254.170.23 /container/pod Basic abc', ...as('CONTAINER:of-CONTAINER')],
    ],
    [
      'a container, full, with the file of a token',
      {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: 'https://agent.example.test/container/pod',
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: 'HOME/token',
      },
      { token: 'from-a-file' },
      ['agent.example.test /container/pod from-a-file', ...as('CONTAINER:of-CONTAINER')],
    ],
    ['an instance', {}, {}, ['169.254.169.254 v2', ...as('INSTANCE:of-INSTANCE')]],
    [
      'an instance at another address',
      { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://imds.example.test' },
      {},
      ['imds.example.test v2', ...as('INSTANCE:of-INSTANCE')],
    ],
    [
      'an instance behind a proxy is asked past it',
      { HTTP_PROXY: 'http://PROXY', HTTPS_PROXY: 'http://PROXY' },
      {},
      ['169.254.169.254 v2', ...through('proxy', as('INSTANCE:of-INSTANCE'))],
    ],
    [
      'IAM Identity Center',
      { AWS_PROFILE: 'ci' },
      {
        config:
          '[profile ci]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Admin\n[sso-session corp]\nsso_region = us-west-2\nsso_start_url = https://corp.example.test/start\n',
        [`.aws/sso/cache/${createHash('sha1').update('corp').digest('hex')}.json`]: JSON.stringify({
          accessToken: 'sso-token',
          expiresAt: '2120-01-01T00:00:00Z',
        }),
      },
      ['portal.sso.us-west-2.amazonaws.com sso-token Admin', ...as('SSO:of-SSO')],
    ],
    [
      'STS through the proxy, and at its own address',
      { ...WEB_IDENTITY, HTTPS_PROXY: 'http://PROXY', AWS_ENDPOINT_URL_STS: 'https://sts.example.test' },
      { token: 'a.web.token' },
      through('proxy', [...as('apply:of-apply'), 'sts.example.test AssumeRoleWithWebIdentity apply']),
    ],
    [
      'STS of GovCloud, with FIPS',
      { ...WEB_IDENTITY, AWS_USE_FIPS_ENDPOINT: 'true' },
      { token: 'a.web.token' },
      [
        'iam-fips.amazonaws.com us-east-1 apply:of-apply',
        'secretsmanager-fips.us-west-2.amazonaws.com us-west-2 apply:of-apply',
        'sts-fips.us-west-2.amazonaws.com AssumeRoleWithWebIdentity apply',
      ],
    ],
    [
      'addresses of a profile',
      { AWS_PROFILE: 'ci' },
      {
        config: `[profile ci]\n${keysOf('CI')}endpoint_url = https://aws.example.test\nservices = ours\n[services ours]\niam =\n  endpoint_url = https://iam.example.test\n`,
      },
      ['aws.example.test us-west-2 CI', 'iam.example.test us-east-1 CI'],
    ],
    [
      'FIPS of a profile',
      { AWS_PROFILE: 'ci' },
      { config: `[profile ci]\n${keysOf('CI')}use_fips_endpoint = true\n` },
      ['iam-fips.amazonaws.com us-east-1 CI', 'secretsmanager-fips.us-west-2.amazonaws.com us-west-2 CI'],
    ],
  ] as const
).map(([name, env, files, asked]) => ({ name, env, files: files as unknown as Record<string, string>, asked }));

/** Those that ask AWS for their keys, behind a proxy: what is asked by http: is of this machine or network, and never goes through it. */
const BEHIND_A_PROXY: readonly Row[] = SET_UPS.filter(
  ({ asked, env }) => env?.HTTPS_PROXY === undefined && asked.some((line) => /^(sts|portal\.sso)\./.test(line)),
).map((row) => ({
  ...row,
  name: `${row.name}, behind a proxy`,
  env: { ...row.env, HTTPS_PROXY: 'http://PROXY', HTTP_PROXY: 'http://PROXY' },
  asked: row.asked.map((line) => (line.startsWith('169.254.') ? line : `proxy ${line}`)),
}));

export const CREDENTIALS: readonly Row[] = [...SET_UPS, ...BEHIND_A_PROXY];
