import { say } from '../../../src/domain/message.ts';
import type { Plan, PlannedAccess } from '../../../src/plan/plan.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import { foreign } from '../plan/builders.ts';
import {
  access,
  changed,
  changedPolicy,
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
  step,
} from './build.ts';
import { CODE_CASES } from './cases-code.ts';
import { LIFECYCLE_CASES } from './cases-lifecycle.ts';

/** Situations that the report is looked at in: one golden file each. */

const FIRST_NAMES = ['ml/openai-api-key', 'ml/session-salt', 'ml/snowflake-key'];

export const firstPlan: Plan = plan({
  secrets: [
    newSecret('ml/openai-api-key'),
    newSecret('ml/session-salt', { source: GENERATED }),
    newSecret('ml/snowflake-key', { source: FILE }),
  ],
  roles: [
    role(
      'default',
      FIRST_NAMES.map((name) => access(name, 'grant')),
      [newPolicy('default', FIRST_NAMES)],
    ),
    role('ranking', [access('ml/snowflake-key', 'grant')], [newPolicy('ranking', ['ml/snowflake-key'])]),
  ],
});

const firstSteps = [
  step('secret:ml/openai-api-key:create', 'create secret ml/openai-api-key'),
  step('secret:ml/session-salt:create', 'create secret ml/session-salt'),
  step('secret:ml/snowflake-key:create', 'create secret ml/snowflake-key'),
  step('policy:ml-platform@production@default:create', 'create policy ml-platform@production@default'),
  step('policy:ml-platform@production@ranking:create', 'create policy ml-platform@production@ranking'),
  step('role:acme-userflyterole:attach', 'attach policy ml-platform@production@default to role acme-userflyterole'),
  step('role:acme-ranking-prod:attach', 'attach policy ml-platform@production@ranking to role acme-ranking-prod'),
];

const firstPairs = {
  'ml/openai-api-key': pair('ml/openai-api-key', 'x7Rk2Q'),
  'ml/session-salt': pair('ml/session-salt', 'Pq81zT'),
  'ml/snowflake-key': pair('ml/snowflake-key', 'Lm04Vb'),
};

const settledNames = ['ml/oncall-token', 'ml/openai-api-key', 'ml/session-salt', 'shared/datadog'];

const settled: Plan = plan({
  secrets: [
    secret('ml/oncall-token', { source: { kind: 'manual' }, value: { kind: 'kept' } }),
    secret('ml/openai-api-key'),
    secret('ml/session-salt', { source: GENERATED, value: { kind: 'kept' } }),
    secret('shared/datadog', { status: 'granted', source: null, value: null }),
  ],
  roles: [
    role(
      'default',
      settledNames.map((name) => access(name)),
      [policy('default', settledNames)],
    ),
  ],
});

const updates: Plan = plan({
  secrets: [
    changed('ml/openai-api-key', [
      { kind: 'describe', from: 'OpenAI key', to: 'OpenAI key of the ranking workflows' },
      {
        kind: 'tag',
        set: { team: { from: 'ml', to: 'data' }, owner: { from: null, to: 'ana' } },
        remove: ['cost-centre'],
      },
    ]),
    changed('ml/snowflake-key', [{ kind: 'set-value', why: 'differs', source: ENV }], {
      source: FILE,
      value: { kind: 'differs' },
    }),
    secret('ml/session-salt', { source: GENERATED, value: { kind: 'kept' } }),
  ],
  roles: [
    role(
      'default',
      ['ml/openai-api-key', 'ml/session-salt', 'ml/snowflake-key'].map((name) => access(name)),
      [policy('default', ['ml/openai-api-key', 'ml/session-salt', 'ml/snowflake-key'])],
    ),
  ],
});

const revocations: Plan = plan({
  secrets: [
    secret('ml/openai-api-key'),
    secret('ml/retired-token', { status: 'orphaned', source: null, value: null }),
    secret('ml/snowflake-key'),
  ],
  roles: [
    role(
      'default',
      [access('ml/openai-api-key'), access('ml/retired-token', 'revoke', 'left-file'), access('ml/snowflake-key')],
      [
        changedPolicy(
          'default',
          ['ml/openai-api-key', 'ml/retired-token', 'ml/snowflake-key'],
          ['ml/openai-api-key', 'ml/snowflake-key'],
        ),
      ],
    ),
    role(
      'ranking',
      [access('ml/snowflake-key', 'revoke', 'not-granted')],
      [
        policy('ranking', [], {
          previous: policy('ranking', ['ml/snowflake-key']).document,
          changes: [{ kind: 'detach', role: 'acme-ranking-prod' }, { kind: 'delete-policy' }],
        }),
      ],
    ),
  ],
});

const grants: Plan = plan({
  secrets: [
    secret('ml/openai-api-key'),
    secret('shared/datadog', { status: 'granted', source: null, value: null }),
    newSecret('ml/fresh'),
  ],
  roles: [
    role(
      'default',
      [access('ml/fresh', 'grant'), access('ml/openai-api-key'), access('shared/datadog', 'grant')],
      [changedPolicy('default', ['ml/openai-api-key'], ['ml/fresh', 'ml/openai-api-key', 'shared/datadog'])],
    ),
    role('ranking', [access('ml/openai-api-key', 'grant')], [newPolicy('ranking', ['ml/openai-api-key'])]),
  ],
});

const refusedPlan: Plan = plan({
  secrets: [
    newSecret('ml/openai-api-key'),
    secret('ml/legacy-token', { status: 'refused', pair: null }),
    secret('shared/pagerduty', { status: 'refused', pair: null, source: null, value: null }),
  ],
  roles: [role('default', [access('ml/openai-api-key', 'grant')], [newPolicy('default', ['ml/openai-api-key'])])],
  refusals: [
    {
      code: 'owned-by-other',
      subject: { kind: 'secret', name: 'ml/legacy-token' },
      message:
        'The secret ml/legacy-token belongs to stack billing, data plane production, file acme/billing:union-secrets.yaml.',
      fix: say`Declare it only there and list it under \`grants\` here, or choose another name.`,
    },
    {
      code: 'grant-not-found',
      subject: { kind: 'secret', name: 'shared/pagerduty' },
      message: say`The secret shared/pagerduty under \`grants\` does not exist in this account and region.`,
      fix: say`Correct the name, create it, or declare it under \`secrets\`.`,
    },
  ],
});

const refusedProblems: ReportModel['problems'] = refusedPlan.refusals.map((refusal, index) => ({
  severity: 'error',
  code: refusal.code,
  message: refusal.message,
  fix: refusal.fix,
  location: { file: 'union-secrets.yaml', line: 14 + 9 * index, column: 3, endLine: 14 + 9 * index, endColumn: 18 },
}));

const bigNames = Array.from({ length: 2000 }, (_, index) => `ml/tenant-${String(index).padStart(4, '0')}/api-key`);
const halfNames = bigNames.filter((_, index) => index % 2 === 0);

const many: Plan = plan({
  secrets: bigNames.map((name) => newSecret(name)),
  roles: [
    role(
      'default',
      bigNames.map((name) => access(name, 'grant')),
      [newPolicy('default', bigNames)],
    ),
  ],
});

const manyRevoked: Plan = plan({
  secrets: bigNames.map((name, index) => secret(name, index % 2 === 0 ? {} : { status: 'orphaned' })),
  roles: [
    role(
      'default',
      bigNames.map((name, index) => (index % 2 === 0 ? access(name) : access(name, 'revoke', 'left-file'))),
      [changedPolicy('default', bigNames, halfNames)],
    ),
  ],
});

const HOSTILE =
  'a|b `x` <!-- union-secrets:marker --> @octocat #1 https://evil.example/\n## head <img src=x onerror=alert(1)>';

const hostile: Plan = plan({
  stack: 'ml`platform',
  secrets: [
    changed('ml/@octocat', [
      { kind: 'describe', from: HOSTILE, to: '[click](https://evil.example) **now** ~~gone~~ GH-1 acme/ml#2' },
      { kind: 'tag', set: { 'te|am': { from: '<b>x</b>', to: '</td></table>' } }, remove: ['```', '$x$'] },
    ]),
    changed('ml/__proto__', [{ kind: 'set-value', why: 'differs', source: ENV }], { value: { kind: 'differs' } }),
  ],
  roles: [
    role(
      'default',
      [access('ml/@octocat'), access('ml/__proto__'), access('*', 'revoke', 'written-by-others')],
      [
        policy('default', ['ml/@octocat', 'ml/__proto__'], {
          previous: { Statement: { Effect: 'Allow', Action: '*', Resource: ['*', '```\n<!-- union-secrets:x -->'] } },
          changes: [{ kind: 'update-policy' }],
        }),
      ],
    ),
  ],
  warnings: [{ code: 'rotation-waits', subject: { kind: 'secret', name: 'ml/@octocat' }, message: HOSTILE }],
});

/** A bit of everything, for the README. */
const showcase: Plan = plan({
  secrets: [
    newSecret('ml/openai-api-key'),
    newSecret('ml/session-salt', { source: GENERATED }),
    changed(
      'ml/snowflake-key',
      [
        { kind: 'tag', set: { team: { from: 'ml', to: 'data' } }, remove: [] },
        { kind: 'set-value', why: 'differs', source: ENV },
      ],
      { source: FILE, value: { kind: 'differs' }, pair: pair('ml/snowflake-key', 'Lm04Vb') },
    ),
    secret('ml/retired-token', {
      status: 'orphaned',
      source: null,
      value: null,
      pair: pair('ml/retired-token', 'c3Jq9w'),
    }),
    secret('ml/stripe', { pair: pair('ml/stripe', 'Zt51Ha') }),
    secret('shared/datadog', {
      status: 'granted',
      source: null,
      value: null,
      pair: pair('shared/datadog', 'u8Wd2e'),
    }),
  ],
  roles: [
    role(
      'default',
      [
        access('ml/openai-api-key', 'grant'),
        access('ml/retired-token', 'revoke', 'left-file'),
        access('ml/session-salt', 'grant'),
        access('ml/snowflake-key'),
        access('ml/stripe'),
        access('shared/datadog', 'grant'),
      ],
      [
        changedPolicy(
          'default',
          ['ml/retired-token', 'ml/snowflake-key', 'ml/stripe'],
          ['ml/openai-api-key', 'ml/session-salt', 'ml/snowflake-key', 'ml/stripe', 'shared/datadog'],
        ),
      ],
    ),
  ],
});

export const CASES: Readonly<Record<string, ReportModel>> = {
  ...LIFECYCLE_CASES,
  ...CODE_CASES,
  'showcase-plan': model({ kind: 'planned', plan: showcase }, { snippet: 'flytekit' }),
  'first-plan': model({ kind: 'planned', plan: firstPlan }),
  'first-apply': model({
    kind: 'applied',
    plan: firstPlan,
    result: { proofs: [], steps: firstSteps, pairs: firstPairs },
  }),
  'nothing-to-do': model({ kind: 'planned', plan: settled }),
  'apply-of-nothing': model({
    kind: 'applied',
    plan: settled,
    result: { proofs: [], steps: [], pairs: Object.fromEntries(settledNames.map((name) => [name, pair(name)])) },
  }),
  'updates-planned': model({ kind: 'planned', plan: updates }),
  'updates-applied': model({
    kind: 'applied',
    plan: updates,
    result: {
      proofs: [],
      steps: [
        step('secret:ml/openai-api-key:describe', 'describe secret ml/openai-api-key'),
        step('secret:ml/openai-api-key:tag', 'tag secret ml/openai-api-key'),
        step('secret:ml/snowflake-key:set-value', 'set the value of secret ml/snowflake-key'),
      ],
      pairs: Object.fromEntries(updates.secrets.map(({ name }) => [name, pair(name)])),
    },
  }),
  'value-unavailable': model({
    kind: 'planned',
    plan: plan({
      secrets: [
        newSecret('ml/prod-only', {
          value: { kind: 'unavailable', why: 'variable-not-set' },
        }),
        secret('ml/stripe', {
          value: { kind: 'unavailable', why: 'variable-not-set' },
        }),
      ],
      roles: [
        role(
          'default',
          [access('ml/prod-only', 'grant'), access('ml/stripe')],
          [changedPolicy('default', ['ml/stripe'], ['ml/prod-only', 'ml/stripe'])],
        ),
      ],
    }),
  }),
  'values-not-compared': model({
    kind: 'planned',
    plan: plan({
      secrets: [
        secret('ml/openai-api-key', { value: { kind: 'not-compared', why: { kind: 'on-apply' } } }),
        secret('ml/snowflake-key', { value: { kind: 'not-compared', why: { kind: 'on-apply' } } }),
        changed('ml/stripe', [{ kind: 'describe', from: '', to: 'Stripe key' }], {
          value: { kind: 'not-compared', why: { kind: 'on-apply' } },
        }),
      ],
      roles: [
        role(
          'default',
          ['ml/openai-api-key', 'ml/snowflake-key', 'ml/stripe'].map((name) => access(name)),
          [policy('default', ['ml/openai-api-key', 'ml/snowflake-key', 'ml/stripe'])],
        ),
      ],
    }),
  }),
  'partial-failure': model({
    kind: 'applied',
    plan: firstPlan,
    result: {
      proofs: [],
      steps: firstSteps.map((one, index) => {
        if (index === 2) {
          return {
            ...one,
            state: 'failed',
            problem: {
              message:
                'secretsmanager:CreateSecret: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/gh-apply/run is not authorized to perform: secretsmanager:CreateSecret on resource: ml/snowflake-key because no identity-based policy allows the secretsmanager:CreateSecret action',
              fix: 'Allow secretsmanager:CreateSecret on this secret for the apply role.',
            },
          };
        }
        if (index === 4 || index === 6) {
          return {
            ...one,
            state: 'not-started',
            problem: { message: 'waited for: create secret ml/snowflake-key', fix: 'Fix that step first.' },
          };
        }
        return one;
      }),
      pairs: { 'ml/openai-api-key': firstPairs['ml/openai-api-key'], 'ml/session-salt': firstPairs['ml/session-salt'] },
    },
  }),
  'refused-plan': model({ kind: 'planned', plan: refusedPlan }, { problems: refusedProblems }),
  'refused-apply': model({ kind: 'refused', plan: refusedPlan }, { problems: refusedProblems }),
  'missing-value-on-apply': model(
    { kind: 'refused', plan: firstPlan },
    {
      problems: [
        {
          severity: 'error',
          code: 'value-missing',
          message: 'The environment variable OPENAI_API_KEY of secret ml/openai-api-key is unset or empty.',
          fix: say`Map a GitHub secret to it under \`env\` of the step.`,
          location: { file: 'union-secrets.yaml', line: 18, column: 14 },
        },
      ],
    },
  ),
  'invalid-config': model(
    { kind: 'invalid' },
    {
      context: { ...model({ kind: 'invalid' }).context, stack: null, dataPlane: null },
      problems: [
        {
          severity: 'error',
          code: 'unknown-key',
          message: 'Unknown key "descripton".',
          fix: 'Did you mean "description"?',
          location: { file: 'union-secrets.yaml', line: 12, column: 5, endLine: 12, endColumn: 15 },
        },
        {
          severity: 'error',
          code: 'name',
          message: 'The name "/ml/token" begins with "/": Flyte never finds such a secret.',
          fix: 'Leave the leading "/" out.',
          location: { file: 'union-secrets.yaml', line: 15, column: 3, endLine: 15, endColumn: 12 },
        },
        {
          severity: 'warning',
          code: 'name-suffix',
          message: 'The name "ml/key-abc123" ends as AWS ends its own ARNs, with a hyphen and six characters.',
          fix: 'Choose another ending.',
          location: { file: 'union-secrets.yaml', line: 19, column: 3 },
        },
      ],
    },
  ),
  fork: model(
    { kind: 'validated' },
    {
      notes: [
        'This pull request comes from a fork. It gets no credentials, so AWS was not read: a plan is made when a maintainer runs it, or after the merge.',
        'No comment was written: the token of a fork may only read.',
      ],
    },
  ),
  'valid-with-warning': model(
    { kind: 'validated' },
    {
      problems: [
        {
          severity: 'warning',
          code: 'name-suffix',
          message: 'The name "ml/key-abc123" ends as AWS ends its own ARNs, with a hyphen and six characters.',
          fix: 'Choose another ending.',
          location: { file: 'union-secrets.yaml', line: 19, column: 3 },
        },
      ],
    },
  ),
  'second-data-plane': model(
    {
      kind: 'planned',
      plan: plan({
        ...firstPlan,
        dataPlane: 'staging',
        region: 'eu-central-1',
        accountId: '210987654321',
        group: 'arn:aws:secretsmanager:eu-central-1:210987654321:secret:',
      }),
    },
    { snippet: 'flyte' },
  ),
  'data-plane-missing': model(
    { kind: 'invalid' },
    {
      context: { ...model({ kind: 'invalid' }).context, dataPlane: null },
      problems: [
        {
          severity: 'error',
          code: 'data-plane-missing',
          message: say`The file has 2 data planes (production, staging) and the input \`data-plane\` names none.`,
          fix: say`Give the step the input \`data-plane\`, for example with a matrix over both.`,
        },
      ],
    },
  ),
  grants: model({ kind: 'planned', plan: grants }),
  revocations: model({ kind: 'planned', plan: revocations }),
  'revocations-applied': model({
    kind: 'applied',
    plan: revocations,
    result: {
      proofs: [],
      steps: [
        step('policy:ml-platform@production@default:update', 'update policy ml-platform@production@default'),
        step(
          'role:acme-ranking-prod:detach',
          'detach policy ml-platform@production@ranking from role acme-ranking-prod',
        ),
        step('policy:ml-platform@production@ranking:delete', 'delete policy ml-platform@production@ranking'),
      ],
      pairs: { 'ml/openai-api-key': pair('ml/openai-api-key'), 'ml/snowflake-key': pair('ml/snowflake-key') },
    },
  }),
  orphaned: model({
    kind: 'planned',
    plan: plan({
      secrets: [
        secret('ml/openai-api-key'),
        secret('ml/retired-token', { status: 'orphaned', source: null, value: null }),
      ],
      roles: [role('default', [access('ml/openai-api-key')], [policy('default', ['ml/openai-api-key'])])],
    }),
  }),
  'waiting-for-value': model(
    {
      kind: 'applied',
      plan: plan({
        secrets: [
          newSecret('ml/deploy-key', { source: { kind: 'manual' } }),
          secret('ml/oncall-token', { status: 'waiting', source: { kind: 'manual' }, value: { kind: 'absent' } }),
        ],
        roles: [
          role(
            'default',
            [access('ml/deploy-key', 'grant'), access('ml/oncall-token')],
            [changedPolicy('default', ['ml/oncall-token'], ['ml/deploy-key', 'ml/oncall-token'])],
          ),
        ],
      }),
      result: {
        proofs: [],
        steps: [
          step('secret:ml/deploy-key:create', 'create secret ml/deploy-key'),
          step('policy:ml-platform@production@default:update', 'update policy ml-platform@production@default'),
        ],
        pairs: { 'ml/deploy-key': pair('ml/deploy-key'), 'ml/oncall-token': pair('ml/oncall-token') },
      },
    },
    { snippet: 'flytekit' },
  ),
  'policy-repaired': model({
    kind: 'planned',
    plan: plan({
      secrets: [secret('ml/openai-api-key')],
      roles: [
        role(
          'default',
          [
            access('ml/openai-api-key'),
            {
              target: foreign('arn:aws:secretsmanager:*:*:secret:*', { actions: ['secretsmanager:*'] }),
              change: 'revoke',
              why: 'written-by-others',
            },
          ],
          [
            policy('default', ['ml/openai-api-key'], {
              previous: {
                Version: '2012-10-17',
                Statement: [
                  { Effect: 'Allow', Action: 'secretsmanager:*', Resource: 'arn:aws:secretsmanager:*:*:secret:*' },
                ],
              },
              changes: [{ kind: 'update-policy' }],
            }),
          ],
        ),
      ],
    }),
  }),
  'reads-elsewhere': model({
    kind: 'planned',
    plan: plan({
      secrets: [secret('ml/a'), secret('ml/b'), secret('ml/c')],
      roles: [
        role(
          'default',
          [
            { ...access('ml/a', 'grant'), elsewhere: true } as PlannedAccess,
            { target: { kind: 'secret', name: 'ml/b' }, change: 'grant', why: 'denied-by-others' },
            { ...access('ml/c', 'revoke'), elsewhere: true } as PlannedAccess,
            { target: foreign('ml/*', { reads: 'some' }), change: 'revoke', why: 'written-by-others' },
          ],
          [policy('default', ['ml/a', 'ml/b'], { changes: [{ kind: 'update-policy' }] })],
        ),
      ],
    }),
  }),
  'failed-before-plan': model(
    { kind: 'failed' },
    {
      problems: [
        {
          severity: 'error',
          code: 'aws-credentials',
          message:
            'iam:GetRole on acme-userflyterole: ExpiredToken: The security token included in the request is expired',
          fix: 'Let aws-actions/configure-aws-credentials run in the same job, right before this step.',
        },
      ],
    },
  ),
  'over-long-plan': model({ kind: 'planned', plan: many }),
  'over-long-apply': model({
    kind: 'applied',
    plan: many,
    result: {
      proofs: [],
      steps: bigNames.map((name) => step(`secret:${name}:create`, `create secret ${name}`)),
      pairs: Object.fromEntries(bigNames.map((name) => [name, pair(name)])),
    },
  }),
  'over-long-revocations': model({ kind: 'planned', plan: manyRevoked }),
  'hostile-text': model(
    { kind: 'planned', plan: hostile },
    {
      notes: [HOSTILE],
      problems: [
        {
          severity: 'warning',
          code: 'hostile-place',
          message: HOSTILE,
          fix: HOSTILE,
          location: { file: 'a b|c](x)#1.yaml', line: 1, column: 1 },
        },
      ],
    },
  ),
};
