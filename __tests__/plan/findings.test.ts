import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import {
  actualState,
  arnOf,
  declared,
  defaultRole,
  desiredState,
  existing,
  granted,
  OUR_TAGS,
  planOf,
  policy,
  policyArn,
  REMOVAL,
  rankingRole,
  roleInAws,
  settled,
} from '../helpers/plan/builders.ts';

/** As people read it: code and subject, what is wrong, and the fix. */
function said(desired: DesiredState, actual: ActualState, verdicts: Parameters<typeof planOf>[2] = {}): string[][] {
  const { refusals, warnings } = planOf(desired, actual, verdicts);
  const line = (code: string, { kind, name }: { kind: string; name: string }, ...texts: string[]) => [
    `${code} (${kind} ${name})`,
    ...texts,
  ];
  return [
    ...refusals.map(({ code, subject, message, fix }) => line(code, subject, String(message), String(fix))),
    ...warnings.map(({ code, subject, message }) => line(code, subject, String(message))),
  ];
}

const one = desiredState({ secrets: [declared('a')] });
const inAws = (change: Partial<ActualState> = {}) => ({ ...settled(existing('a')), ...change });
const BOTH = [defaultRole, rankingRole];
const both = [roleInAws(defaultRole, []), roleInAws(rankingRole, [])];
const SEARCH = { ...OUR_TAGS, 'union-secrets:stack': 'search' };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => declared(`s${index}`, { kmsKeyId: `alias/${'k'.repeat(40)}${index}` }));

describe('every refusal and warning, word for word', () => {
  it.each<[string, DesiredState, ActualState, Parameters<typeof planOf>[2], string[][]]>([
    [
      'a secret of nobody',
      one,
      inAws({ secrets: [existing('a', { tags: {} })] }),
      {},
      [
        [
          'exists-untagged (secret a)',
          'The secret a exists and was not made by this file.',
          'Take it over with `adopt: true`, list it under `grants` to let roles read it, or choose another name.',
        ],
      ],
    ],
    [
      'a secret of another stack',
      one,
      inAws({ secrets: [existing('a', { tags: SEARCH })] }),
      {},
      [
        [
          'owned-by-other (secret a)',
          'The secret a belongs to stack search, data plane production, file acme/flows:union-secrets.yaml.',
          'Declare it only there and list it under `grants` here, or choose another name.',
        ],
      ],
    ],
    [
      'a secret of another stack, as far as its tags say',
      one,
      inAws({ secrets: [existing('a', { tags: { 'union-secrets:stack': 'search' } })] }),
      {},
      [
        [
          'owned-by-other (secret a)',
          'The secret a belongs to stack search.',
          'Declare it only there and list it under `grants` here, or choose another name.',
        ],
      ],
    ],
    [
      'a secret of another data plane, as far as its tags say',
      one,
      inAws({ secrets: [existing('a', { tags: { 'union-secrets:data-plane': 'staging' } })] }),
      {},
      [
        [
          'owned-by-other (secret a)',
          'The secret a belongs to data plane staging.',
          'Declare it only there and list it under `grants` here, or choose another name.',
        ],
      ],
    ],
    [
      'a secret of another file, as far as its tags say',
      one,
      inAws({ secrets: [existing('a', { tags: { 'union-secrets:source': 'acme/x:u.yaml' } })] }),
      {},
      [
        [
          'owned-by-other (secret a)',
          'The secret a belongs to file acme/x:u.yaml.',
          'Declare it only there and list it under `grants` here, or choose another name.',
        ],
      ],
    ],
    [
      'a secret of a service, and a replica',
      one,
      inAws({ secrets: [existing('a', { owningService: 'rds', primaryRegion: 'us-east-1' })] }),
      {},
      [
        [
          'owned-by-service (secret a)',
          'The secret a is managed by the AWS service rds.',
          'Change it through that service; list it under `grants` to let roles read it.',
        ],
        [
          'replica (secret a)',
          'The secret a is a replica of the one in us-east-1, and replicas cannot be changed.',
          'Declare it on a data plane in us-east-1 and list it under `grants` here.',
        ],
      ],
    ],
    [
      'a secret whose primary is here is no replica',
      one,
      inAws({ secrets: [existing('a', { primaryRegion: 'us-west-2' })] }),
      {},
      [],
    ],
    [
      'a secret of bytes',
      one,
      inAws(),
      { a: { kind: 'binary' } },
      [
        [
          'binary-value (secret a)',
          'The secret a holds a binary value, which Flyte cannot read.',
          'Store text in it, or choose another name.',
        ],
      ],
    ],
    [
      'an ARN that is none',
      one,
      inAws({ secrets: [existing('a', { arn: 'a' })] }),
      {},
      [
        [
          'arn-unknown (secret a)',
          'AWS answered for a with an ARN that cannot be cut into group and key: "a" is not a complete Secrets Manager ARN (arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<6 characters>).',
          'Check the endpoint the credentials go to.',
        ],
      ],
    ],
    [
      'an ARN of elsewhere',
      one,
      inAws({ secrets: [existing('a', { arn: arnOf('b') })] }),
      {},
      [
        [
          'arn-elsewhere (secret a)',
          'AWS answered for a with arn:aws:secretsmanager:us-west-2:123456789012:secret:b-AbCdEf, which is not under arn:aws:secretsmanager:us-west-2:123456789012:secret:.',
          'Check `region` and `accountId`, and the endpoint the credentials go to.',
        ],
      ],
    ],
    [
      'a key that cannot serve',
      desiredState({ secrets: [declared('a', { kmsKeyId: 'arn:aws:s3:::bucket' })] }),
      inAws(),
      {},
      [
        [
          'kms-key (secret a)',
          'The key arn:aws:s3:::bucket of a is not the ARN of a KMS key or alias.',
          'Name a key of the same region and partition, or an alias.',
        ],
      ],
    ],
    [
      'grants that do not exist, or are to be deleted',
      desiredState({ grants: [granted('gone'), granted('going')] }),
      actualState({ secrets: [existing('going', { deletedAt: '2026-01-02' })] }),
      {},
      [
        [
          'grant-not-found (secret gone)',
          'The secret gone under `grants` does not exist in this account and region.',
          'Correct the name, create it, or declare it under `secrets`.',
        ],
        [
          'grant-deleted (secret going)',
          'The secret going under `grants` is scheduled for deletion since 2026-01-02 and can be restored until its recovery window ends.',
          'Remove the grant, or ask its owner to restore it:\n    aws secretsmanager restore-secret --region us-west-2 --secret-id going',
        ],
      ],
    ],
    [
      'no role',
      one,
      actualState({ roles: [] }),
      {},
      [
        [
          'role-not-found (role acme-userflyterole)',
          'There is no IAM role acme-userflyterole in the account of these credentials (role key "default").',
          'Write the name of the User Flyte Role, or its ARN, as IAM shows it; a policy of a similar name is not the role.',
        ],
      ],
    ],
    [
      'one of two roles',
      desiredState({ roles: BOTH, secrets: [declared('a')] }),
      inAws({ secrets: [existing('a')] }),
      {},
      [
        [
          'role-not-found (role acme-ranking)',
          'There is no IAM role acme-ranking in the account of these credentials (role key "ranking").',
          'Write the name of the User Flyte Role, or its ARN, as IAM shows it; a policy of a similar name is not the role.',
        ],
      ],
    ],
    [
      'another account',
      one,
      inAws({ roles: [roleInAws(defaultRole, [], { arn: 'arn:aws:iam::999999999999:role/x' })] }),
      {},
      [
        [
          'wrong-account (account 999999999999)',
          'The credentials are for account 999999999999; data plane production is in account 123456789012.',
          'Assume a role of the right account, or correct `accountId`. Nothing was read beyond the role.',
        ],
      ],
    ],
    [
      "an ARN that is no role's",
      one,
      inAws({ roles: [roleInAws(defaultRole, [], { arn: 'an arn:aws:iam::123456789012:role/x' })] }),
      {},
      [
        [
          'wrong-account (account an arn:aws:iam::123456789012:role/x)',
          'The credentials are for account unknown; data plane production is in account 123456789012.',
          'Assume a role of the right account, or correct `accountId`. Nothing was read beyond the role.',
        ],
      ],
    ],
    [
      'another role of that name',
      { ...one, roles: [{ ...defaultRole, arn: 'arn:aws:iam::123456789012:role/flyte/acme-userflyterole' }] },
      inAws(),
      {},
      [
        [
          'role-arn-differs (role acme-userflyterole)',
          "The file names the role arn:aws:iam::123456789012:role/flyte/acme-userflyterole; IAM's role of that name is arn:aws:iam::123456789012:role/acme-userflyterole.",
          'Copy the ARN from IAM, with its path.',
        ],
      ],
    ],
    [
      'policies of two roles that are called alike',
      { ...one, roles: [defaultRole, { ...rankingRole, policyName: 'ml-secrets' }] },
      actualState({ roles: both }),
      {},
      [
        [
          'policy-names-collide (policy ml-secrets)',
          'The policy of role key "ranking" would be called ml-secrets, as would be a part of ml-secrets, the policy of role key "default".',
          'Rename the role key "ranking".',
        ],
      ],
    ],
    [
      'policies of two roles, one like a part of the other',
      {
        ...one,
        roles: [
          { ...defaultRole, policyName: 'p-2' },
          { ...rankingRole, policyName: 'p' },
        ],
      },
      actualState({ roles: both }),
      {},
      [
        [
          'policy-names-collide (policy p-2)',
          'The policy of role key "default" would be called p-2, as would be a part of p, the policy of role key "ranking".',
          'Rename the role key "default".',
        ],
      ],
    ],
    [
      'a policy under our name that is not ours',
      one,
      inAws({ policies: [policy('ml-secrets', ['a'], { tags: {} })] }),
      {},
      [
        [
          'policy-not-ours (policy ml-secrets)',
          'The policy arn:aws:iam::123456789012:policy/union/ml-secrets exists and is not tagged as stack ml, data plane production of this repository.',
          'Choose another `policy.name` or `policy.path`.',
        ],
      ],
    ],
    [
      'a policy of someone else, of our name on another path',
      one,
      actualState({ policies: [policy('ml-secrets', [], { tags: {}, path: '/', arn: policyArn('ml-secrets', '/') })] }),
      {},
      [
        [
          'policy-not-ours (policy ml-secrets)',
          'The policy arn:aws:iam::123456789012:policy/ml-secrets exists and is not ours: IAM knows a name once, whatever its path.',
          'Choose another `policy.name`.',
        ],
      ],
    ],
    [
      'a policy that would move',
      { ...one, roles: [{ ...defaultRole, policyPath: '/' }] },
      inAws(),
      {},
      [
        [
          'policy-moved (policy ml-secrets)',
          'The policy ml-secrets cannot move from path /union/ to /: IAM knows a name once, whatever its path.',
          'Change `policy.name` too: the new policy is attached before the old one is removed.',
        ],
      ],
    ],
    [
      'a policy of ours that others hold',
      one,
      inAws({
        policies: [policy('ml-secrets', ['a'], { attachedTo: { roles: [], users: ['eve'], groups: ['staff'] } })],
      }),
      {},
      [
        [
          'policy-held-by-others (policy ml-secrets)',
          'The policy arn:aws:iam::123456789012:policy/union/ml-secrets is attached to user eve, group staff too: what it grants, they may read.',
          'Detach it there (aws iam detach-user-policy, detach-group-policy): only roles of the file may hold it.',
        ],
      ],
    ],
    [
      'a policy of ours that hangs on nothing',
      one,
      inAws({ roles: [roleInAws(defaultRole, [])] }),
      {},
      [
        [
          'policy-detached (policy ml-secrets)',
          'The policy ml-secrets was written for role acme-userflyterole and is not attached to it: someone or something detached it, or a run ended before it was attached. If this comes back after each apply, Terraform usually does it: `managed_policy_arns` of an `aws_iam_role`, and `aws_iam_role_policy_attachments_exclusive`, detach what they do not list. Add `arn:aws:iam::123456789012:policy/union/ml-secrets` there: the output `policy-arns` has all of them.',
        ],
      ],
    ],
    [
      'no room for one policy',
      one,
      inAws({ roles: [roleInAws(defaultRole, ['other'])], policies: [], attachedPoliciesQuota: 1 }),
      {},
      [
        [
          'too-many-policies (role acme-userflyterole)',
          'The secrets of role acme-userflyterole need 1 policy of 6,144 characters; the role has room for 0 of the 1 it may have.',
          'Detach policies that the role no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.',
        ],
      ],
    ],
    [
      'less than no room',
      one,
      inAws({ roles: [roleInAws(defaultRole, ['x', 'y'])], policies: [], attachedPoliciesQuota: 1 }),
      {},
      [
        [
          'too-many-policies (role acme-userflyterole)',
          'The secrets of role acme-userflyterole need 1 policy of 6,144 characters; the role has room for 0 of the 1 it may have.',
          'Detach policies that the role no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.',
        ],
      ],
    ],
    [
      'more keys than fit',
      desiredState({ roles: [{ ...defaultRole, match: 'tags' }], secrets: many(200) }),
      actualState(),
      {},
      [
        [
          'too-many-keys (role acme-userflyterole)',
          'The secrets of role acme-userflyterole are encrypted with 200 customer keys: more than fit in a policy of 6,144 characters with `match: tags`.',
          'Use fewer keys, or `policy.match: names`, which spreads them over several policies.',
        ],
        [
          'match-tags (role acme-userflyterole)',
          'With `match: tags` role acme-userflyterole reads every secret of this stack and data plane, also what left the file and is kept.',
        ],
      ],
    ],
    [
      'deletions, of what was read lately',
      desiredState({ removal: { ...REMOVAL, secrets: 'delete' } }),
      settled(existing('a', { lastAccessedAt: '2026-02-27' }), existing('b')),
      {},
      [
        [
          'too-many-deletions (secret a)',
          '2 secrets would be scheduled for deletion at once, and `removal.maxDeletions` is 1: a, b.',
          'If that is meant, list them under `removal.confirm`, or raise `removal.maxDeletions`.',
        ],
        [
          'read-lately (secret a)',
          'The secret a would be scheduled for deletion, and was read on 2026-02-27, less than 7 days ago: someone may need it.',
          'Find out who (GetSecretValue and BatchGetSecretValue in CloudTrail), or confirm with `removal.confirm: [a]`. It may have been an apply of this file: without `fingerprint-key` each of them reads the values to compare them, and AWS says the day of a read, not the reader. With the key, none is read.',
        ],
      ],
    ],
    [
      'revocations, of what was read lately',
      desiredState({ removal: { ...REMOVAL, maxRevocations: 1 } }),
      settled(existing('b'), existing('a', { lastAccessedAt: '2026-02-27' })),
      {},
      [
        [
          'too-many-revocations (secret a)',
          '2 secrets would be revoked at once, and `removal.maxRevocations` is 1: a, b.',
          'If that is meant, list them under `removal.confirm`, or raise `removal.maxRevocations`.',
        ],
        [
          'read-lately (secret a)',
          'The secret a would be revoked, and was read on 2026-02-27, less than 7 days ago: someone may need it.',
          'Find out who (GetSecretValue and BatchGetSecretValue in CloudTrail), or confirm with `removal.confirm: [a]`. It may have been an apply of this file: without `fingerprint-key` each of them reads the values to compare them, and AWS says the day of a read, not the reader. With the key, none is read.',
        ],
      ],
    ],
    [
      'a policy of others that allows every secret',
      one,
      inAws({
        roles: [roleInAws(defaultRole, ['ml-secrets', 'wide'])],
        policies: [
          policy('ml-secrets', ['a']),
          policy('wide', [], { tags: {}, document: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}' }),
        ],
      }),
      {},
      [
        [
          'scope-void (role acme-userflyterole)',
          'The policy arn:aws:iam::123456789012:policy/union/wide on role acme-userflyterole already allows every secret of the account, so this file restricts nothing yet. `union-secrets narrow` names what each role would lose of the whole account, and the safe order of steps (docs/from-wildcard.md). Remove it once the pairs work:\n    aws iam detach-role-policy --role-name acme-userflyterole --policy-arn arn:aws:iam::123456789012:policy/union/wide',
        ],
      ],
    ],
    [
      'a boundary that allows no reading',
      one,
      inAws({
        roles: [roleInAws(defaultRole, ['ml-secrets'], { permissionsBoundaryArn: 'arn:b' })],
        boundaries: { 'arn:b': '{}' },
      }),
      {},
      [
        [
          'boundary-denies (role acme-userflyterole)',
          'The permissions boundary arn:b of role acme-userflyterole does not allow secretsmanager:GetSecretValue on a: reads may be denied although they are granted.',
        ],
      ],
    ],
    [
      'policies that could not be read',
      one,
      inAws({ unread: ['arn:one', 'arn:two'] }),
      {},
      [
        [
          'policy-unread (policy arn:one)',
          'The policy arn:one could not be read: whether it allows every secret, or denies these, is not known.',
        ],
        [
          'policy-unread (policy arn:two)',
          'The policy arn:two could not be read: whether it allows every secret, or denies these, is not known.',
        ],
      ],
    ],
    [
      'what tags grant, and to no other role',
      { ...one, roles: [{ ...defaultRole, match: 'tags' }] },
      actualState(),
      {},
      [
        [
          'match-tags (role acme-userflyterole)',
          'With `match: tags` role acme-userflyterole reads every secret of this stack and data plane, also what left the file and is kept.',
        ],
      ],
    ],
    [
      'what tags grant besides the file',
      desiredState({
        roles: [{ ...defaultRole, match: 'tags' }],
        secrets: [declared('a'), declared('b', { roles: [] }), declared('c', { roles: [] })],
      }),
      actualState(),
      {},
      [
        [
          'match-tags (role acme-userflyterole)',
          'With `match: tags` role acme-userflyterole reads every secret of this stack and data plane, also what left the file and is kept, and these that the file does not give it: b, c.',
        ],
      ],
    ],
  ])('%s', (_what, desired, actual, verdicts, expected) => {
    expect(said(desired, actual, verdicts)).toEqual(expected);
  });
});
