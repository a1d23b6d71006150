import { renderHistory, splitHistory } from '../../src/report/history.ts';
import { planLines } from '../../src/report/log.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderReport } from '../../src/report/render.ts';
import { applied, changed, model, plan, secret, step } from './build.ts';
import { CASES } from './cases.ts';

const comment = (name: string) => splitHistory(renderReport(CASES[name]!).comment).shown;
const headline = (name: string) => renderReport(CASES[name]!).headline;
/** Titles of the alerts, in their order. */
const alerts = (name: string) => [...comment(name).matchAll(/^> \*\*(.*)\*\*$/gm)].map(([, title]) => title);

describe('the first sentence', () => {
  test.each([
    ['adopt-planned', 'Apply will adopt 2 secrets and grant 2 reads.'],
    ['restore-planned', 'Apply will restore 1 secret and grant 1 read. 1 secret stays as it is.'],
    ['deletions-planned', 'Apply will delete 2 secrets and revoke 2 reads. 1 secret stays as it is.'],
    ['deletions-applied', 'Applied: 2 secrets deleted and 2 reads revoked. 1 secret stays as it is.'],
    ['settings-planned', 'Apply will update 4 secrets and change 1 policy.'],
    ['policy-renamed', 'Apply will change 2 policies. 1 secret stays as it is.'],
    [
      'drift-and-cause',
      'Apply will update 2 secrets and revoke 1 read. Of 4 changes 2 are drift that was there before this pull request.',
    ],
  ])('of %s: %s', (name, expected) => {
    expect(headline(name)).toBe(expected);
  });

  test('of drift alone says that all of it is', () => {
    expect(headline('drift-only')).toMatch(/All of this is drift that was there before this pull request\.$/);
  });
});

describe('a key that changes', () => {
  test('is the first of all dangers, before refusals and failures', () => {
    expect(alerts('key-changes-planned')[0]).toBe("1 SECRET_KEY will change: the old key in users' code will not work");
    const { outcome } = CASES['key-changes-planned']!;
    if (outcome.kind !== 'planned') throw new Error('not a plan');
    const refused = { code: 'x', subject: { kind: 'role', name: 'r' }, message: 'No.', fix: 'Fix.' } as const;
    const report = renderReport(model({ kind: 'planned', plan: { ...outcome.plan, refusals: [refused] } })).comment;
    expect(report.indexOf('SECRET_KEY will change')).toBeLessThan(report.indexOf('1 refusal: nothing is applied'));
    expect(report.indexOf('SECRET_KEY will change')).toBeGreaterThan(0);
    const failed = [step('secret:ml/openai-api-key:create', 'create secret ml/openai-api-key', { state: 'failed' })];
    const broken = renderReport(model(applied(outcome.plan, failed))).comment;
    expect(broken.indexOf('SECRET_KEY will change')).toBeLessThan(broken.indexOf('1 step failed**'));
  });

  test('says so after the apply too, beside the new key', () => {
    expect(alerts('key-changes-applied')[0]).toBe("1 SECRET_KEY has changed: the old key in users' code will not work");
    expect(comment('key-changes-applied')).toContain('| `ml/openai-api-key` | `ml/openai-api-key-nEwK3y` |');
  });
});

describe('a deletion', () => {
  test('is a danger with the days in which it can be restored', () => {
    expect(alerts('deletions-planned')[0]).toBe('2 secrets will be deleted');
    expect(comment('deletions-planned')).toContain(
      '> - `ml/retired-token` left the file: it can be restored for 30 days, with the same key',
    );
  });

  test('once done names the last day and the command', () => {
    expect(comment('deletions-applied')).toContain(
      '> - `ml/retired-token`: can be restored until 2026-12-21, with the same key:<br>`aws secretsmanager restore-secret --secret-id ml/retired-token --region us-west-2`',
    );
  });

  test('that failed is not told as done', () => {
    expect(alerts('deletions-broken-off')).toContain('1 of 2 deletions done');
    expect(comment('deletions-broken-off')).toContain('> - `ml/very-old-token`: **not deleted**');
    expect(comment('deletions-broken-off')).not.toContain('--secret-id ml/very-old-token');
  });

  test('takes its pair away', () => {
    expect(comment('deletions-planned').split('### Pairs')[1]?.split('<details>')[0]).not.toContain('retired');
  });

  test('is never folded, however many there are', () => {
    const names = Array.from({ length: 300 }, (_, index) => `ml/old-${index}`);
    const gone = names.map((name) =>
      changed(name, [{ kind: 'delete', recoveryWindowDays: 7 }], { status: 'delete', value: null }),
    );
    const { comment: text } = renderReport(model({ kind: 'planned', plan: plan({ secrets: gone }) }));
    const danger = text.slice(0, text.indexOf('### Changes'));
    expect(danger).not.toContain('<details>');
    for (const name of names) expect(danger).toContain(`\`${name}\``);
  });
});

describe('adoption', () => {
  test('shows whose the secret seems to be and what happens to its value', () => {
    const text = comment('adopt-planned');
    expect(text).toContain('its tags now: `cost-centre`: `4711`, `owner`: `ana`');
    expect(text).toContain("> - `ml/legacy-token`: its value will be replaced by the file's");
    expect(text).toContain('> - `ml/oncall-token`: its value is left alone');
    expect(text).toContain('it has no tags now');
    expect(text).not.toContain('union-secrets:stack');
  });
});

describe('a restored secret', () => {
  test('says since when it was to be deleted, and that its pair stays', () => {
    expect(comment('restore-planned')).toContain(
      '**restore**: scheduled for deletion on 2026-11-09; it keeps its ARN, and so its pair',
    );
    expect(comment('restore-applied')).toContain('**restored**');
    expect(comment('restore-planned')).toContain('| `ml/snowflake-key` | `ml/snowflake-key-AbCdEf` |');
  });
});

describe('reasons', () => {
  test.each([
    ['a key that is reset', 'KMS key: `alias/ml` → the AWS managed key'],
    ['a key that is set', 'KMS key: the AWS managed key → `key/0a1b2c3d-1111-2222-3333-444455556666`'],
    ['a rotation that changes', 'rotation: `rate(30 days)` → `rate(7 days)` |'],
    ['a new rotation', 'rotation added: `rate(30 days)` by `rotate-token`'],
    ['a rotation that left the file', 'rotation is cancelled: it left the file'],
    ['a policy that follows the keys', '**update**: its secrets need other KMS keys'],
  ])('of %s', (_what, words) => {
    expect(comment('settings-planned')).toContain(words);
  });

  test.each([
    ['someone else wrote it', "**drift:** someone else wrote the value in AWS; the file's is put back"],
    ['another fingerprint key', 'value was written with a fingerprint key that this run does not have'],
    ['no fingerprint key', 'value was written before there was a fingerprint key: it is written again, once'],
    ['a new generation', 'value is generated again: generation 2'],
    [
      'a rotation under way',
      '- `ml/f-rotating`: a rotation is under way: its value is neither compared nor written now',
    ],
    ['the previous key', '- `ml/e-previous-key`: its value was written with the previous fingerprint key'],
    ['a value that rotates', '| `ml/g-rotated` | as in the file; a rotation sets its value |'],
  ])('of a value: %s', (_what, words) => {
    expect(comment('values-planned')).toContain(words);
  });

  test('of a policy edited in the console: drift', () => {
    expect(comment('policy-repaired')).toContain('**drift:** someone else edited it; it is put back');
  });
});

test('a key or a function of another account is named in full', () => {
  const arn = 'arn:aws:kms:us-west-2:999999999999:key/1';
  const report = renderReport(
    model({ kind: 'planned', plan: plan({ secrets: [changed('ml/x', [{ kind: 'set-key', from: null, to: arn }])] }) }),
  );
  expect(report.comment).toContain(`→ \`${arn}\``);
});

describe('drift', () => {
  test('of a value is a danger: putting it back may undo what someone needed', () => {
    expect(alerts('values-planned')).toEqual([
      "Drift: 1 value written by someone else since our last write; it will be replaced by the file's",
    ]);
  });

  test('that was there before stands apart from what the pull request causes', () => {
    const [, caused = '', before = ''] =
      /### What this pull request causes([\s\S]*)### Drift that was there before([\s\S]*)### Pairs/.exec(
        comment('drift-and-cause'),
      ) ?? [];
    expect(caused).toContain('description `OpenAI key` →');
    expect(caused).toContain('tag `team`: `ml` → `data`');
    expect(caused).not.toContain('policy');
    expect(before).toContain('someone else wrote the value');
    expect(before).toContain('policy `ml-platform-production-default`');
    expect(before).not.toContain('description');
  });

  test('among the dangers says that the pull request does not cause it', () => {
    expect(comment('drift-and-cause')).toContain('(not caused by this pull request)');
    expect(comment('revocations')).not.toContain('(not caused by this pull request)');
  });

  test('of a grant is told apart from the grants that the pull request causes', () => {
    const { outcome } = CASES['former-role']!;
    if (outcome.kind !== 'planned') throw new Error('not a plan');
    const report = renderReport({ ...CASES.grants!, baseline: outcome.plan });
    expect(report.comment).not.toContain('(not caused by this pull request)');
    const same = renderReport({ ...CASES['former-role']!, baseline: outcome.plan });
    expect(same.comment).toContain('will read `ml/openai-api-key` (exists already) (not caused by this pull request)');
  });

  test('alone leaves nothing that the pull request causes', () => {
    expect(comment('drift-only')).toContain('### What this pull request causes\n\nNothing in AWS.\n');
  });

  test('is not spoken of where the base was not planned', () => {
    const { comment: text } = renderReport({ ...CASES['drift-and-cause']!, baseline: null });
    expect(text).toContain('### Changes');
    expect(text).not.toContain('pull request causes');
  });
});

describe('roles and policies', () => {
  test('a role that the file no longer names loses its access by name', () => {
    expect(comment('former-role')).toContain(
      '> - Role `acme-old-role` will no longer read `ml/openai-api-key`: the file no longer names this role',
    );
    expect(comment('former-role')).toContain('will be detached from role `acme-old-role`');
  });

  test('a policy that gets another name takes nothing away', () => {
    expect(alerts('policy-renamed')).toEqual(['1 policy will go; no role loses a read']);
  });

  test('the grant on tags is shown as the wider one, with what it gives beyond the file', () => {
    expect(comment('match-tags')).toContain(
      'will read **every secret of this stack and data plane** (also those made later); `shared/datadog` (**not ours**)',
    );
    expect(comment('match-tags')).toContain('> - With `match: tags` role');
    expect(comment('match-tags')).not.toContain('### Good to know');
    expect(comment('match-tags')).toContain('the grant on the whole stack and 1 grant added, 1 grant removed');
  });

  test('once the grant on tags is there, what it gives is a notice', () => {
    const { outcome } = CASES['match-tags']!;
    if (outcome.kind !== 'planned') throw new Error('not a plan');
    const settled = { ...outcome.plan, roles: [] };
    expect(renderReport(model({ kind: 'planned', plan: settled })).comment).toContain(
      '### Good to know\n\n- With `match: tags` role',
    );
  });

  test('another policy that allows everything is a danger, with the command that removes it', () => {
    expect(alerts('scope-void')).toEqual(['The scope is void: 1 other policy allows every secret of the account']);
    expect(comment('scope-void')).toContain(
      '`aws iam detach-role-policy --role-name acme-userflyterole --policy-arn arn:aws:iam::123456789012:policy/secrets-manager-policy`',
    );
    expect(comment('scope-void').split('### Good to know')[1]).toContain('- The permissions boundary');
  });
});

describe('the proof of access', () => {
  test('is one line where IAM confirms everything', () => {
    expect(comment('access-proven')).toContain(
      '✓ IAM confirms: role `acme-userflyterole` can read each of its 2 secrets.',
    );
  });

  test('of several roles counts them', () => {
    const proof = (role: string, name: string) => ({ role, secret: name, verdict: 'proven', why: '' }) as const;
    const two = applied(plan(), [], {}, [proof('a', 'x'), proof('a', 'y'), proof('b', 'x')]);
    expect(renderReport(model(two)).comment).toContain(
      '✓ IAM confirms: each of 2 roles can read each of its secrets (3 reads).',
    );
  });

  test('that fails is a danger with its likely cause, and no good news', () => {
    expect(alerts('access-denied')[0]).toBe('IAM denies 1 read that was granted: tasks that need it will fail');
    expect(comment('access-denied')).toContain('cannot read `ml/stripe`: a permissions boundary or a policy');
    expect(comment('access-denied')).not.toContain('IAM confirms');
  });

  test('that could not be made is a notice, told once for each reason', () => {
    expect(comment('access-not-proven')).toContain(
      '- Not proven that role `acme-userflyterole` can read `ml/openai-api-key` and `ml/stripe`: this role may not call `iam:SimulatePrincipalPolicy`',
    );
    expect(comment('access-not-proven')).not.toContain('IAM confirms');
  });

  test('is not spoken of where it was not asked for', () => {
    expect(comment('first-apply')).not.toContain('IAM confirms');
  });
});

describe('outputs and log', () => {
  const planOf = (name: string) => {
    const { outcome } = CASES[name]!;
    if (!('plan' in outcome)) throw new Error('no plan');
    return outcome.plan;
  };

  test('adopted and restored secrets count as updated, deleted ones as deleted', () => {
    expect(outputsOf(planOf('adopt-planned'), null)).toMatchObject({ updated: '2', created: '0', deleted: '0' });
    expect(outputsOf(planOf('restore-planned'), null)).toMatchObject({ updated: '1', unchanged: '1' });
    expect(outputsOf(planOf('deletions-planned'), null)).toMatchObject({ deleted: '2', updated: '0', unchanged: '1' });
  });

  test('a deletion that failed does not count', () => {
    const { outcome } = CASES['deletions-broken-off']!;
    if (outcome.kind !== 'applied') throw new Error('no apply');
    expect(outputsOf(outcome.plan, outcome.result)).toMatchObject({ deleted: '1' });
  });

  test('a deleted secret has no pair', () => {
    expect(Object.keys(JSON.parse(outputsOf(planOf('deletions-planned'), null).pairs!))).toEqual(['ml/openai-api-key']);
  });

  test('the log has a line for each change', () => {
    expect(planLines(planOf('restore-planned'))[0]).toBe(
      'restore: ml/snowflake-key (was scheduled for deletion, value)',
    );
    expect(planLines(planOf('deletions-planned'))[0]).toBe('delete: ml/retired-token (no longer in the file)');
    expect(planLines(planOf('adopt-planned'))[0]).toBe(
      'adopt: ml/legacy-token (belonged to nobody, description, value)',
    );
  });
});

test('a report of unchanged secrets has no alert', () => {
  const calm = renderReport(model({ kind: 'planned', plan: plan({ secrets: [secret('ml/a')] }) })).comment;
  expect(calm).not.toContain('> [!');
  expect(calm.endsWith(splitHistory(calm).hidden)).toBe(true);
  expect(renderHistory([])).toBe('<!-- union-secrets-history: W10 -->');
});
