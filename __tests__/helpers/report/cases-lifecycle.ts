import { block, say } from '../../../src/domain/message.ts';
import type { Plan, PlannedSecret } from '../../../src/plan/plan.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import {
  access,
  applied,
  changed,
  changedPolicy,
  documentFor,
  ENV,
  FILE,
  GENERATED,
  model,
  newPolicy,
  newSecret,
  pair,
  plan,
  policy,
  role,
  secret,
  stackDocument,
  step,
  targetOf,
} from './build.ts';

/** Situations from the years after the first apply. */

const ROLE = 'acme-userflyterole';
const POLICY = 'ml-platform@production@default';

/** One role that reads these secrets, before and after. */
function settledRole(names: readonly string[]): Plan['roles'] {
  return [
    role(
      'default',
      names.map((name) => access(name)),
      [policy('default', names)],
    ),
  ];
}

function recreated(name: string): PlannedSecret {
  return newSecret(name, {
    changes: newSecret(name).changes.map((change) =>
      change.kind === 'create' ? { ...change, kmsKeyId: 'alias/ml', keyWillChange: true } : change,
    ),
  });
}

const keyChanges: Plan = plan({
  secrets: [recreated('ml/openai-api-key'), secret('ml/stripe')],
  roles: settledRole(['ml/openai-api-key', 'ml/stripe']),
});

const adopted: Plan = plan({
  secrets: [
    changed(
      'ml/legacy-token',
      [
        {
          kind: 'adopt',
          source: ENV,
          tags: { owner: 'ana', 'cost-centre': '4711' },
          set: { 'union-secrets:stack': 'ml-platform', 'union-secrets:data-plane': 'production' },
        },
        { kind: 'describe', from: 'made by hand', to: 'Token of the legacy service' },
        { kind: 'set-value', why: 'adopted', source: ENV },
      ],
      { status: 'adopt', value: { kind: 'foreign' } },
    ),
    changed('ml/oncall-token', [{ kind: 'adopt', source: { kind: 'manual' }, tags: {}, set: {} }], {
      status: 'adopt',
      source: { kind: 'manual' },
      value: { kind: 'kept' },
    }),
  ],
  roles: [
    role(
      'default',
      [access('ml/legacy-token', 'grant'), access('ml/oncall-token', 'grant')],
      [newPolicy('default', ['ml/legacy-token', 'ml/oncall-token'])],
    ),
  ],
});

const restored: Plan = plan({
  secrets: [
    changed(
      'ml/snowflake-key',
      [
        { kind: 'restore', deletedAt: '2026-11-09T08:30:00.000Z' },
        { kind: 'set-value', why: 'restored', source: ENV },
      ],
      {
        status: 'restore',
        source: FILE,
        value: { kind: 'not-compared', why: { kind: 'on-apply' } },
      },
    ),
    secret('ml/stripe'),
  ],
  roles: [
    role(
      'default',
      [access('ml/snowflake-key', 'grant'), access('ml/stripe')],
      [changedPolicy('default', ['ml/stripe'], ['ml/snowflake-key', 'ml/stripe'])],
    ),
  ],
});

const deletions: Plan = plan({
  secrets: [
    secret('ml/openai-api-key'),
    ...['ml/retired-token', 'ml/very-old-token'].map((name) =>
      changed(name, [{ kind: 'delete', recoveryWindowDays: 30 }], {
        status: 'delete',
        source: null,
        value: null,
        restorableUntil: '2026-12-21',
      }),
    ),
  ],
  roles: [
    role(
      'default',
      [
        access('ml/openai-api-key'),
        access('ml/retired-token', 'revoke', 'left-file'),
        access('ml/very-old-token', 'revoke', 'left-file'),
      ],
      [changedPolicy('default', ['ml/openai-api-key', 'ml/retired-token', 'ml/very-old-token'], ['ml/openai-api-key'])],
    ),
  ],
});

const updatePolicy = step(`policy:${POLICY}:update`, `update policy ${POLICY}`);
const deleteOne = step('secret:ml/retired-token:delete', 'schedule the deletion of ml/retired-token');
const deleteOther = step('secret:ml/very-old-token:delete', 'schedule the deletion of ml/very-old-token');
const KEPT = { 'ml/openai-api-key': pair('ml/openai-api-key') };

const LAMBDA = 'arn:aws:lambda:us-west-2:123456789012:function:rotate-token';

const settings: Plan = plan({
  secrets: [
    changed('ml/bare', [{ kind: 'set-key', from: 'alias/ml', to: null }]),
    changed('ml/nightly', [
      {
        kind: 'set-key',
        from: null,
        to: 'arn:aws:kms:us-west-2:123456789012:key/0a1b2c3d-1111-2222-3333-444455556666',
      },
      {
        kind: 'set-rotation',
        from: { lambdaArn: LAMBDA, schedule: 'rate(30 days)' },
        to: { lambdaArn: LAMBDA, schedule: 'rate(7 days)' },
      },
    ]),
    changed('ml/oncall-token', [
      { kind: 'set-rotation', from: null, to: { lambdaArn: LAMBDA, schedule: 'rate(30 days)' } },
    ]),
    changed('ml/plain', [{ kind: 'cancel-rotation' }]),
  ],
  roles: [
    role(
      'default',
      ['ml/bare', 'ml/nightly', 'ml/oncall-token', 'ml/plain'].map((name) => access(name)),
      [
        policy('default', ['ml/bare', 'ml/nightly', 'ml/oncall-token', 'ml/plain'], {
          previous: documentFor(['ml/bare', 'ml/nightly', 'ml/oncall-token', 'ml/plain'], 'alias/ml'),
          changes: [{ kind: 'update-policy' }],
        }),
      ],
    ),
  ],
});

const values: Plan = plan({
  secrets: [
    changed('ml/a-hotfixed', [{ kind: 'set-value', why: 'foreign', source: ENV }], { value: { kind: 'foreign' } }),
    changed('ml/b-other-key', [{ kind: 'set-value', why: 'other-key', source: ENV }], { value: { kind: 'other-key' } }),
    changed('ml/c-unkeyed', [{ kind: 'set-value', why: 'unkeyed', source: ENV }], { value: { kind: 'unkeyed' } }),
    changed('ml/d-salt', [{ kind: 'set-value', why: 'generation', source: GENERATED }], {
      source: GENERATED,
      value: { kind: 'kept' },
    }),
    secret('ml/e-previous-key', { value: { kind: 'same', previousKey: true } }),
    secret('ml/f-rotating', { value: { kind: 'rotating' } }),
    secret('ml/g-rotated', { value: { kind: 'rotated' } }),
  ],
  roles: settledRole([
    'ml/a-hotfixed',
    'ml/b-other-key',
    'ml/c-unkeyed',
    'ml/d-salt',
    'ml/e-previous-key',
    'ml/f-rotating',
    'ml/g-rotated',
  ]),
});

const formerRole: Plan = plan({
  secrets: [secret('ml/openai-api-key')],
  roles: [
    role(
      'default',
      [access('ml/openai-api-key', 'grant')],
      [
        policy('default', ['ml/openai-api-key'], {
          gains: [targetOf('ml/openai-api-key')],
          changes: [{ kind: 'attach' }, { kind: 'detach', role: 'acme-old-role' }],
        }),
      ],
    ),
    {
      key: null,
      name: 'acme-old-role',
      arn: '',
      access: [access('ml/openai-api-key', 'revoke', 'role-left-file')],
      policies: [],
    },
  ],
});

const renamedPolicy: Plan = plan({
  secrets: [secret('ml/openai-api-key')],
  roles: [
    role(
      'default',
      [access('ml/openai-api-key')],
      [
        newPolicy('default', ['ml/openai-api-key']),
        policy('default', ['ml/openai-api-key'], {
          name: 'ml-secrets',
          document: null,
          loses: [targetOf('ml/openai-api-key')],
          changes: [{ kind: 'detach', role: ROLE }, { kind: 'delete-policy' }],
        }),
      ],
    ),
  ],
});

const matchTags: Plan = plan({
  secrets: [
    secret('ml/openai-api-key'),
    secret('ml/ranking-only'),
    secret('shared/datadog', { status: 'granted', source: null, value: null }),
  ],
  roles: [
    role(
      'default',
      [access('*', 'grant'), access('ml/legacy', 'revoke', 'not-granted'), access('shared/datadog', 'grant')],
      [
        policy('default', [], {
          document: stackDocument(['shared/datadog']),
          previous: documentFor(['ml/legacy']),
          gains: [targetOf('*'), targetOf('shared/datadog')],
          loses: [targetOf('ml/legacy')],
          changes: [{ kind: 'update-policy' }],
        }),
      ],
    ),
  ],
  warnings: [
    {
      code: 'match-tags',
      subject: { kind: 'role', name: ROLE },
      message: say`With \`match: tags\` role ${ROLE} reads every secret of this stack and data plane, also what left the file and is kept, and these that the file does not give it: ml/ranking-only.`,
    },
  ],
});

const scopeVoid: Plan = plan({
  secrets: [secret('ml/openai-api-key')],
  roles: settledRole(['ml/openai-api-key']),
  warnings: [
    {
      code: 'scope-void',
      subject: { kind: 'role', name: ROLE },
      message: say`The policy arn:aws:iam::123456789012:policy/secrets-manager-policy on role ${ROLE} already allows every secret of the account, so this file restricts nothing yet. \`union-secrets narrow\` names what each role would lose of the whole account, and the safe order of steps (docs/from-wildcard.md). Remove it once the pairs work: ${block(`aws iam detach-role-policy --role-name ${ROLE} --policy-arn arn:aws:iam::123456789012:policy/secrets-manager-policy`, 'sh')}`,
    },
    {
      code: 'boundary-denies',
      subject: { kind: 'role', name: ROLE },
      message: `The permissions boundary arn:aws:iam::123456789012:policy/boundary of role ${ROLE} does not allow secretsmanager:GetSecretValue on every secret here: reads may be denied although they are granted.`,
    },
    {
      code: 'policy-unread',
      subject: { kind: 'policy', name: 'arn:aws:iam::123456789012:policy/locked' },
      message:
        'The policy arn:aws:iam::123456789012:policy/locked could not be read: whether it allows every secret, or denies these, is not known.',
    },
  ],
});

const fresh: Plan = plan({
  secrets: [newSecret('ml/openai-api-key'), newSecret('ml/stripe')],
  roles: [
    role(
      'default',
      [access('ml/openai-api-key', 'grant'), access('ml/stripe', 'grant')],
      [newPolicy('default', ['ml/openai-api-key', 'ml/stripe'])],
    ),
  ],
});
const freshSteps = [
  step('secret:ml/openai-api-key:create', 'create secret ml/openai-api-key'),
  step('secret:ml/stripe:create', 'create secret ml/stripe'),
  step(`policy:${POLICY}:create`, `create policy ${POLICY}`),
  step(`role:${ROLE}:attach`, `attach policy ${POLICY} to role ${ROLE}`),
];
const freshPairs = {
  'ml/openai-api-key': pair('ml/openai-api-key', 'x7Rk2Q'),
  'ml/stripe': pair('ml/stripe', 'Zt51Ha'),
};
const proven = (secretName: string) => ({ role: ROLE, secret: secretName, verdict: 'proven', why: '' }) as const;

/** Two values and a policy that drifted, and a description that the pull request changes. */
const driftOnly: Plan = plan({
  secrets: [
    changed('ml/openai-api-key', [{ kind: 'set-value', why: 'foreign', source: ENV }], { value: { kind: 'foreign' } }),
    secret('ml/snowflake-key'),
  ],
  roles: [
    role(
      'default',
      [access('ml/openai-api-key'), access('ml/snowflake-key'), access('ml/stray', 'revoke', 'not-granted')],
      [
        changedPolicy(
          'default',
          ['ml/openai-api-key', 'ml/snowflake-key', 'ml/stray'],
          ['ml/openai-api-key', 'ml/snowflake-key'],
        ),
      ],
    ),
  ],
});

const withDrift: Plan = {
  ...driftOnly,
  secrets: [
    changed(
      'ml/openai-api-key',
      [
        { kind: 'describe', from: 'OpenAI key', to: 'OpenAI key of the ranking workflows' },
        { kind: 'set-value', why: 'foreign', source: ENV },
      ],
      { value: { kind: 'foreign' } },
    ),
    changed('ml/snowflake-key', [{ kind: 'tag', set: { team: { from: 'ml', to: 'data' } }, remove: [] }]),
  ],
};

const runUrl = (id: number) => `https://github.com/acme/ml/actions/runs/${id}`;

const history: ReportModel['history'] = [
  {
    commit: '89e6c98d92887913cadf06b2adb97f26cde4849b',
    time: '2026-11-21T15:42:09Z',
    outcome: 'This plan cannot be applied: 1 refusal. Once fixed, apply will create 2 secrets and grant 2 reads.',
    runUrl: runUrl(1234567880),
  },
  {
    commit: '2b66fd261ee5c6cfc8de7fa466bab600bcfe4f69',
    time: '2026-11-21T15:30:00Z',
    outcome: '2 problems to fix first: no plan was made and nothing was changed.',
    runUrl: runUrl(1234567870),
  },
  { commit: null, time: '2026-11-20T09:00:00Z', outcome: 'The file is valid.', runUrl: null },
];

export const LIFECYCLE_CASES: Readonly<Record<string, ReportModel>> = {
  'key-changes-planned': model({ kind: 'planned', plan: keyChanges }),
  'key-changes-applied': model(
    applied(keyChanges, [step('secret:ml/openai-api-key:create', 'create secret ml/openai-api-key')], {
      'ml/openai-api-key': pair('ml/openai-api-key', 'nEwK3y'),
      'ml/stripe': pair('ml/stripe'),
    }),
  ),
  'adopt-planned': model({ kind: 'planned', plan: adopted }),
  'restore-planned': model({ kind: 'planned', plan: restored }),
  'restore-applied': model(
    applied(
      restored,
      [
        step('secret:ml/snowflake-key:restore', 'restore secret ml/snowflake-key'),
        step('secret:ml/snowflake-key:set-value', 'set the value of ml/snowflake-key'),
        updatePolicy,
      ],
      { 'ml/snowflake-key': pair('ml/snowflake-key'), 'ml/stripe': pair('ml/stripe') },
    ),
  ),
  'deletions-planned': model({ kind: 'planned', plan: deletions }),
  'deletions-applied': model(applied(deletions, [updatePolicy, deleteOne, deleteOther], KEPT)),
  'deletions-broken-off': model(
    applied(
      deletions,
      [
        updatePolicy,
        deleteOne,
        {
          ...deleteOther,
          state: 'failed',
          problem: {
            message: 'secretsmanager:DeleteSecret on ml/very-old-token: AccessDeniedException: not authorized',
            fix: 'Allow secretsmanager:DeleteSecret for the apply role.',
          },
        },
      ],
      KEPT,
    ),
  ),
  'settings-planned': model({ kind: 'planned', plan: settings }),
  'values-planned': model({ kind: 'planned', plan: values }),
  'former-role': model({ kind: 'planned', plan: formerRole }),
  'policy-renamed': model({ kind: 'planned', plan: renamedPolicy }),
  'match-tags': model({ kind: 'planned', plan: matchTags }),
  'scope-void': model({ kind: 'planned', plan: scopeVoid }),
  'access-proven': model(applied(fresh, freshSteps, freshPairs, [proven('ml/openai-api-key'), proven('ml/stripe')])),
  'access-denied': model(
    applied(fresh, freshSteps, freshPairs, [
      proven('ml/openai-api-key'),
      {
        role: ROLE,
        secret: 'ml/stripe',
        verdict: 'denied',
        why: 'a permissions boundary or a policy of the organisation denies it',
      },
    ]),
  ),
  'access-not-proven': model(
    applied(
      fresh,
      freshSteps,
      freshPairs,
      ['ml/openai-api-key', 'ml/stripe'].map((name) => ({
        role: ROLE,
        secret: name,
        verdict: 'not-proven',
        why: 'this role may not call iam:SimulatePrincipalPolicy',
      })),
    ),
  ),
  'drift-and-cause': model({ kind: 'planned', plan: withDrift }, { baseline: driftOnly }),
  'merged-before': model({ kind: 'planned', plan: withDrift }, { baseline: driftOnly, waiting: [12, 13] }),
  'drift-only': model({ kind: 'planned', plan: driftOnly }, { baseline: driftOnly }),
  'with-history': model({ kind: 'planned', plan: fresh }, { history }),
};
