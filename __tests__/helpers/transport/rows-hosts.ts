import { KEYS, type Row, WEST } from './rows.ts';

const VPCE = 'vpce-0a1b-us.secretsmanager.us-west-2.vpce.amazonaws.com';

/** Which host is asked, and the region of the signature. */
export const HOSTS: readonly Row[] = (
  [
    ['an ordinary region', { region: 'us-west-2' }, {}, WEST],
    [
      "the file's region, whatever the environment says",
      {},
      { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' },
      WEST,
    ],
    [
      'GovCloud',
      { region: 'us-gov-east-1', partition: 'aws-us-gov' },
      {},
      ['iam.us-gov.amazonaws.com us-gov-west-1 ENV', 'secretsmanager.us-gov-east-1.amazonaws.com us-gov-east-1 ENV'],
    ],
    [
      'China',
      { region: 'cn-northwest-1', partition: 'aws-cn' },
      {},
      [
        'iam.cn-north-1.amazonaws.com.cn cn-north-1 ENV',
        'secretsmanager.cn-northwest-1.amazonaws.com.cn cn-northwest-1 ENV',
      ],
    ],
    [
      'an isolated region',
      { region: 'us-iso-east-1', partition: 'aws-iso' },
      {},
      ['iam.us-iso-east-1.c2s.ic.gov us-iso-east-1 ENV', 'secretsmanager.us-iso-east-1.c2s.ic.gov us-iso-east-1 ENV'],
    ],
    [
      'the other isolated partition',
      { region: 'us-isob-east-1', partition: 'aws-iso-b' },
      {},
      [
        'iam.us-isob-east-1.sc2s.sgov.gov us-isob-east-1 ENV',
        'secretsmanager.us-isob-east-1.sc2s.sgov.gov us-isob-east-1 ENV',
      ],
    ],
    [
      'the European Sovereign Cloud',
      { region: 'eusc-de-east-1', partition: 'aws-eusc' },
      {},
      [
        'iam.eusc-de-east-1.amazonaws.eu eusc-de-east-1 ENV',
        'secretsmanager.eusc-de-east-1.amazonaws.eu eusc-de-east-1 ENV',
      ],
    ],
    [
      'FIPS',
      {},
      { AWS_USE_FIPS_ENDPOINT: 'true' },
      ['iam-fips.amazonaws.com us-east-1 ENV', 'secretsmanager-fips.us-west-2.amazonaws.com us-west-2 ENV'],
    ],
    [
      'FIPS in GovCloud',
      { region: 'us-gov-west-1', partition: 'aws-us-gov' },
      { AWS_USE_FIPS_ENDPOINT: 'true' },
      [
        'iam.us-gov.amazonaws.com us-gov-west-1 ENV',
        'secretsmanager-fips.us-gov-west-1.amazonaws.com us-gov-west-1 ENV',
      ],
    ],
    [
      'dual-stack',
      {},
      { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
      ['iam.global.api.aws us-east-1 ENV', 'secretsmanager.us-west-2.amazonaws.com us-west-2 ENV'],
    ],
    [
      'FIPS and dual-stack',
      {},
      { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
      ['iam-fips.global.api.aws us-east-1 ENV', 'secretsmanager-fips.us-west-2.amazonaws.com us-west-2 ENV'],
    ],
    [
      'a VPC endpoint of one service',
      {},
      { AWS_ENDPOINT_URL_SECRETS_MANAGER: `https://${VPCE}` },
      ['iam.amazonaws.com us-east-1 ENV', `${VPCE} us-west-2 ENV`],
    ],
    [
      'one address for every service',
      {},
      { AWS_ENDPOINT_URL: 'https://aws.example.test' },
      ['aws.example.test us-east-1 ENV', 'aws.example.test us-west-2 ENV'],
    ],
    [
      'an address of a service before the common one',
      {},
      { AWS_ENDPOINT_URL: 'https://aws.example.test', AWS_ENDPOINT_URL_IAM: 'https://iam.example.test' },
      ['aws.example.test us-west-2 ENV', 'iam.example.test us-east-1 ENV'],
    ],
    [
      'addresses that are to be ignored',
      {},
      { AWS_ENDPOINT_URL: 'https://aws.example.test', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      WEST,
    ],
  ] as const
).map(([name, where, env, asked]) => ({ name, ...where, env: { ...KEYS, ...env }, asked }));

export const SERVERS: readonly Row[] = [
  {
    name: 'GitHub Enterprise Server',
    github: 'https://github.example.test/api/v3',
    env: KEYS,
    asked: ['github.example.test token', ...WEST],
  },
  {
    name: 'a redirect to another host, where the token does not go',
    github: 'https://moves.example.test',
    env: KEYS,
    asked: [...WEST, 'moved.example.test no token', 'moves.example.test token'],
  },
];
