import { checkCode } from '../../../src/code-check/check-files.ts';
import type { CodeContext } from '../../../src/code-check/rules/pair-judge.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import { secret as codeSecret, context, withoutAws } from '../code-check/context.ts';
import { access, GROUP, model, newPolicy, newSecret, pair, plan, policy, role, secret } from './build.ts';

/** Situations in which the code of the repository was checked: what is found is what the check finds. */

const HEAD = 'from flytekit import Secret, current_context, task\n\n';
const uses = (key: string, group = GROUP) =>
  `${HEAD}GROUP = "${group}"\nKEY = "${key}"\n\n\n@task(secret_requests=[Secret(GROUP, KEY)])\ndef use() -> None:\n    connect(current_context().secrets.get(GROUP, KEY))\n`;

const FILES = [
  { path: 'workflows/embed.py', text: uses('ml/openai-api-key', GROUP.replace('us-west-2', 'us-east-1')) },
  { path: 'workflows/load.py', text: uses('ml/snowflake-key-ZzZzZz') },
  { path: 'workflows/rank.py', text: uses('ml/not-yet') },
  { path: 'workflows/report.py', text: uses('ml/going-away-StUvWx').replace('connect(', 'print(') },
  { path: 'workflows/train.py', text: uses('ml/made-again-YzAbCd') },
  { path: 'legacy/old.py', text: `${HEAD}print "hello"\n` },
];

const settledPlan = plan({
  secrets: [secret('ml/openai-api-key')],
  roles: [role('default', [access('ml/openai-api-key')], [policy('default', ['ml/openai-api-key'])])],
});

const again = newSecret('ml/made-again');

const breakingPlan = plan({
  secrets: [
    secret('ml/going-away', {
      status: 'delete',
      pair: pair('ml/going-away', 'StUvWx'),
      source: null,
      value: null,
      changes: [{ kind: 'delete', recoveryWindowDays: 30 }],
      restorableUntil: '2026-12-21',
    }),
    {
      ...again,
      changes: again.changes.map((change) => (change.kind === 'create' ? { ...change, keyWillChange: true } : change)),
    },
    secret('ml/snowflake-key', { pair: pair('ml/snowflake-key', 'GhIjKl') }),
  ],
  roles: [role('default', [access('ml/made-again', 'grant')], [newPolicy('default', ['ml/made-again'])])],
});

/** One secret that is used and one that is not. */
const unused: CodeContext = {
  ...context,
  secrets: [
    codeSecret('ml/openai-api-key', 'AbCdEf'),
    {
      ...codeSecret('ml/snowflake-key', 'GhIjKl'),
      location: { file: 'union-secrets.yaml', line: 14, column: 3, endLine: 14, endColumn: 19 },
    },
  ],
};

export const MANY_FINDINGS = Array.from({ length: 600 }, (_, index) => ({
  path: `workflows/job_${String(index).padStart(3, '0')}.py`,
  text: uses(`ml/unknown-${index}-AbCdEf`),
}));

export const CODE_CASES: Readonly<Record<string, ReportModel>> = {
  'code-does-not-fit': model({ kind: 'planned', plan: breakingPlan }, { code: checkCode(FILES, context) }),
  'code-notes': model(
    { kind: 'planned', plan: settledPlan },
    { code: checkCode([{ path: 'a.py', text: uses('ml/openai-api-key-AbCdEf') }], unused) },
  ),
  'code-without-aws': model(
    { kind: 'validated' },
    { code: checkCode([{ path: 'a.py', text: uses('ml/openai-api-key-AbCdEf') }], withoutAws) },
  ),
  'code-over-long': model({ kind: 'planned', plan: settledPlan }, { code: checkCode(MANY_FINDINGS, context) }),
};
