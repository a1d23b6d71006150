import { WHOLE_STACK_TEXT } from '../../src/plan/effective-access.ts';
import { type Alert, alertSection } from '../../src/report/alert.ts';
import { causesOf } from '../../src/report/cause.ts';
import { dangerSection } from '../../src/report/danger.ts';
import { grants, revocations, scopeVoid } from '../../src/report/danger-access.ts';
import { denials, failures, refusals } from '../../src/report/danger-run.ts';
import { adoptions, changedKeys, deletions, foreignValues } from '../../src/report/danger-secrets.ts';
import {
  access,
  applied,
  changed,
  changedPolicy,
  model,
  newSecret,
  plan,
  policy,
  role,
  secret,
  step,
} from './build.ts';

const NONE = causesOf(null);
const TIME = '2026-11-21T17:00:12Z';
const STEPS = ' (the steps below say what is done)';
const DRIFT = ' (not caused by this pull request)';
const titles = (alerts: readonly Alert[]) => alerts.map(({ kind, title }) => `${kind} ${title}`);
const result = (...steps: ReturnType<typeof step>[]) => ({ steps, pairs: {}, proofs: [] });

describe('a key that changes', () => {
  const keys = (number: number) =>
    plan({
      secrets: [
        newSecret('other'),
        ...['a', 'b'].slice(0, number).map((name) =>
          newSecret(name, {
            changes: newSecret(name).changes.map((change) =>
              change.kind === 'create' ? { ...change, keyWillChange: true } : change,
            ),
          }),
        ),
      ],
    });

  test('is told in each tense', () => {
    const rest = "the old key in users' code will not work";
    expect(titles(changedKeys(keys(1), 'planned'))).toEqual([`CAUTION 1 SECRET_KEY will change: ${rest}`]);
    expect(titles(changedKeys(keys(1), 'done'))).toEqual([`CAUTION 1 SECRET_KEY has changed: ${rest}`]);
    expect(titles(changedKeys(keys(2), 'done'))).toEqual([`CAUTION 2 SECRET_KEYs have changed: ${rest}`]);
    expect(titles(changedKeys(keys(2), 'partial'))).toEqual([`CAUTION 2 SECRET_KEYs will change: ${rest}`]);
    expect(changedKeys(keys(0), 'planned')).toEqual([]);
  });

  test('is told with what to do, or by its name', () => {
    expect(changedKeys(keys(1), 'planned')).toMatchObject([
      {
        full: [
          '- `a` was granted before, is gone from AWS, and is created again: AWS gives it another suffix. Change the key wherever a task uses it.',
        ],
        short: ['- `a`'],
      },
    ]);
  });
});

describe('a deletion', () => {
  const gone = plan({
    secrets: ['a', 'b'].map((name, index) =>
      changed(name, [{ kind: 'delete', recoveryWindowDays: index === 0 ? 1 : 30 }], { status: 'delete' }),
    ),
  });
  const one = plan({ secrets: gone.secrets.slice(0, 1) });
  const done = (name: string, state: 'done' | 'failed' = 'done') => step(`secret:${name}:delete`, 'delete', { state });

  test('that is planned tells its days', () => {
    expect(deletions(gone, null, TIME, NONE)).toEqual([
      {
        kind: 'CAUTION',
        title: '2 secrets will be deleted',
        full: [
          '- `a` left the file: it can be restored for 1 day, with the same key',
          '- `b` left the file: it can be restored for 30 days, with the same key',
        ],
        short: ['- `a`', '- `b`'],
      },
    ]);
    expect(deletions(plan(), null, TIME, NONE)).toEqual([]);
  });

  test('that is done tells the last day and the command', () => {
    expect(deletions(one, result(done('a')), TIME, NONE)).toMatchObject([
      {
        title: '1 secret is scheduled for deletion',
        full: [
          '- `a`: can be restored until 2026-11-22, with the same key:<br>`aws secretsmanager restore-secret --secret-id a --region us-west-2`',
        ],
      },
    ]);
    expect(titles(deletions(gone, result(done('a'), done('b')), TIME, NONE))).toEqual([
      'CAUTION 2 secrets are scheduled for deletion',
    ]);
  });

  test('that is not done says so', () => {
    expect(deletions(gone, result(done('a', 'failed'), step('secret:b:tag', 'tag')), TIME, NONE)).toMatchObject([
      { title: '0 of 2 deletions done', full: ['- `a`: **not deleted**', '- `b`: **not deleted**'] },
    ]);
    expect(titles(deletions(one, result(), TIME, NONE))).toEqual(['CAUTION 0 of 1 deletion done']);
  });

  test('that the base branch wants too is drift', () => {
    expect(deletions(one, null, TIME, causesOf(one))[0]?.full).toEqual([
      `- \`a\`${DRIFT} left the file: it can be restored for 1 day, with the same key`,
    ]);
  });
});

describe('a value that someone else wrote', () => {
  const foreign = (...names: string[]) =>
    plan({
      secrets: [
        changed('other', [{ kind: 'set-value', why: 'differs', how: 'set' }]),
        ...names.map((name) => changed(name, [{ kind: 'set-value', why: 'foreign', how: 'set' }])),
      ],
    });
  const title = (tense: 'planned' | 'done' | 'partial', ...names: string[]) =>
    titles(foreignValues(foreign(...names), tense));

  test('is told in each tense', () => {
    const one = 'WARNING Drift: 1 value written by someone else since our last write;';
    const two = 'WARNING Drift: 2 values written by someone else since our last write;';
    expect(title('planned', 'a')).toEqual([`${one} it will be replaced by the file's`]);
    expect(title('planned', 'a', 'b')).toEqual([`${two} they will be replaced by the file's`]);
    expect(title('done', 'a')).toEqual([`${one} it was replaced by the file's`]);
    expect(title('done', 'a', 'b')).toEqual([`${two} they were replaced by the file's`]);
    expect(title('partial', 'a')).toEqual([`${one} it is to be replaced by the file's${STEPS}`]);
    expect(title('partial', 'a', 'b')).toEqual([`${two} they are to be replaced by the file's${STEPS}`]);
    expect(title('planned')).toEqual([]);
  });

  test('can be kept as long as it is planned', () => {
    const keep = '- If the new value is the right one, bring it to where the file takes it from.';
    expect(foreignValues(foreign('a'), 'planned')).toMatchObject([{ full: ['- `a`', keep], short: ['- `a`'] }]);
    expect(foreignValues(foreign('a'), 'done')).toMatchObject([{ full: ['- `a`'], short: ['- `a`'] }]);
  });
});

describe('an adoption', () => {
  const adopt = { kind: 'adopt', tags: {}, set: {} } as const;
  const write = { kind: 'set-value', why: 'adopted', how: 'set' } as const;
  const adopted = (names: readonly string[], changes: Parameters<typeof changed>[1] = [adopt], value = 'same') =>
    plan({
      secrets: [
        secret('other'),
        ...names.map((name) => changed(name, changes, { status: 'adopt', value: { kind: value, why: 'x' } as never })),
      ],
    });

  test('is told in each tense', () => {
    const rest = 'from then on this file decides about';
    expect(titles(adoptions(adopted(['a']), 'planned'))).toEqual([`IMPORTANT 1 secret will be adopted: ${rest} it`]);
    expect(titles(adoptions(adopted(['a', 'b']), 'done'))).toEqual([`IMPORTANT 2 secrets adopted: ${rest} them`]);
    expect(titles(adoptions(adopted(['a']), 'partial'))).toEqual([`IMPORTANT 1 secret to adopt${STEPS}: ${rest} it`]);
    expect(adoptions(adopted([]), 'planned')).toEqual([]);
  });

  test.each([
    ['planned', 'same', 'its value is left alone'],
    ['planned', 'not-compared', "its value is not compared yet: where it differs, it is replaced by the file's"],
    ['planned', 'unavailable', "its value is not compared yet: where it differs, it is replaced by the file's"],
    ['done', 'not-compared', 'its value is left alone'],
  ] as const)('%s says of a value that is %s: %s', (tense, value, words) => {
    expect(adoptions(adopted(['a'], [adopt], value), tense)).toMatchObject([
      { full: [`- \`a\`: ${words}`], short: ['- `a`'] },
    ]);
  });

  test('says that the value is replaced', () => {
    const full = (tense: 'planned' | 'done' | 'partial') =>
      adoptions(adopted(['a'], [adopt, write], 'foreign'), tense)[0]?.full;
    expect(full('planned')).toEqual(["- `a`: its value will be replaced by the file's"]);
    expect(full('partial')).toEqual(["- `a`: its value will be replaced by the file's"]);
    expect(full('done')).toEqual(["- `a`: its value was replaced by the file's"]);
  });
});

describe('a read that is taken away', () => {
  const lost = plan({
    roles: [
      role(
        'default',
        [
          access('a', 'revoke', 'left the file'),
          access('b', 'revoke', 'left the file'),
          access('c', 'revoke', 'x'),
          access('d'),
        ],
        [changedPolicy('default', ['a', 'b', 'c', 'd'], ['d'])],
      ),
      role('ranking', [access('d')], []),
    ],
  });

  test('is told by role and reason, in each tense', () => {
    expect(revocations(lost, 'planned', NONE)).toEqual([
      {
        kind: 'WARNING',
        title: '3 reads will be taken away',
        full: [
          '- Role `acme-userflyterole` will no longer read `a` and `b`: left the file',
          '- Role `acme-userflyterole` will no longer read `c`: x',
        ],
        short: ['- Role `acme-userflyterole`: 3 secrets'],
      },
    ]);
    expect(revocations(lost, 'done', NONE)).toMatchObject([
      { title: '3 reads taken away', full: [expect.stringContaining(' no longer reads `a`'), expect.anything()] },
    ]);
    expect(revocations(lost, 'partial', NONE)).toMatchObject([
      {
        title: `3 reads to take away${STEPS}`,
        full: [expect.stringContaining(' is to stop reading `a`'), expect.anything()],
      },
    ]);
    expect(revocations(plan(), 'planned', NONE)).toEqual([]);
  });

  test('that the base branch takes away too is drift', () => {
    const before = plan({ roles: [role('default', [access('b', 'revoke', 'left the file')], [])] });
    expect(revocations(lost, 'planned', causesOf(before))[0]?.full).toEqual([
      '- Role `acme-userflyterole` will no longer read `a`: left the file',
      `- Role \`acme-userflyterole\` will no longer read \`b\`: left the file${DRIFT}`,
      '- Role `acme-userflyterole` will no longer read `c`: x',
    ]);
  });

  test('with the whole stack is named in words', () => {
    const wide = plan({
      roles: [role('default', [access('a', 'revoke', 'x'), access(WHOLE_STACK_TEXT, 'revoke', 'x')], [])],
    });
    expect(revocations(wide, 'planned', NONE)).toMatchObject([
      {
        full: [`- Role \`acme-userflyterole\` will no longer read **${WHOLE_STACK_TEXT}** and \`a\`: x`],
        short: [`- Role \`acme-userflyterole\`: ${WHOLE_STACK_TEXT}`],
      },
    ]);
  });

  test('none of them, when only a policy goes', () => {
    const goes = (...policies: Parameters<typeof role>[2]) => plan({ roles: [role('default', [], policies)] });
    const old = policy('default', [], {
      changes: [{ kind: 'detach', role: 'r' }, { kind: 'detach', role: 'q' }, { kind: 'delete-policy' }],
    });
    const deleted = policy('ranking', [], { changes: [{ kind: 'delete-policy' }] });
    const repaired = policy('kept', ['a'], { changes: [{ kind: 'update-policy' }] });
    expect(revocations(goes(old, repaired), 'planned', NONE)).toEqual([
      {
        kind: 'IMPORTANT',
        title: '1 policy will go; no role loses a read',
        full: ['- Policy `ml-platform-production-default` will be detached from roles `r` and `q` and deleted'],
        short: [],
      },
    ]);
    expect(revocations(goes(old, deleted), 'done', NONE)).toMatchObject([
      {
        title: '2 policies gone; no role loses a read',
        full: [
          '- Policy `ml-platform-production-default` is detached from roles `r` and `q` and deleted',
          '- Policy `ml-platform-production-ranking` is deleted',
        ],
      },
    ]);
    expect(revocations(goes(deleted), 'partial', NONE)).toMatchObject([
      {
        title: `1 policy to go${STEPS}; no role loses a read`,
        full: ['- Policy `ml-platform-production-ranking` is to be deleted'],
      },
    ]);
  });
});

describe('access that widens', () => {
  const wider = plan({
    secrets: [newSecret('new'), secret('old'), secret('theirs', { status: 'granted' })],
    roles: [
      role(
        'default',
        ['new', 'old', 'theirs'].map((name) => access(name, 'grant')),
        [],
      ),
      role('ranking', [access('old')], []),
    ],
  });

  test('tells what is not ours, what exists, and what is new, in each tense', () => {
    const what = '`theirs` (**not ours**); `old` (exists already); `new` (created here)';
    expect(grants(wider, 'planned', NONE)).toEqual([
      {
        kind: 'IMPORTANT',
        title: 'Access widens: 3 new reads',
        full: [`- Role \`acme-userflyterole\` will read ${what}`],
        short: ['- Role `acme-userflyterole`: 3 secrets'],
      },
    ]);
    expect(grants(wider, 'done', NONE)).toMatchObject([
      { title: 'Access widens: 3 new reads', full: [`- Role \`acme-userflyterole\` now reads ${what}`] },
    ]);
    expect(grants(wider, 'partial', NONE)).toMatchObject([
      { title: `Access widens: 3 new reads${STEPS}`, full: [`- Role \`acme-userflyterole\` is to read ${what}`] },
    ]);
    expect(grants(plan(), 'planned', NONE)).toEqual([]);
  });

  test('that the base branch widens too is drift', () => {
    const before = plan({ roles: [role('default', [access('old', 'grant')], [])] });
    expect(grants(wider, 'planned', causesOf(before))[0]?.full).toEqual([
      '- Role `acme-userflyterole` will read `theirs` (**not ours**); `new` (created here)',
      `- Role \`acme-userflyterole\` will read \`old\` (exists already)${DRIFT}`,
    ]);
  });

  test('names up to 20 new secrets, and any number of others', () => {
    const full = (status: 'create' | 'granted' | 'unchanged', number: number) => {
      const names = Array.from({ length: number }, (_, index) => `s${index}`);
      const roles = [
        role(
          'default',
          names.map((name) => access(name, 'grant')),
          [],
        ),
      ];
      return grants(plan({ secrets: names.map((name) => secret(name, { status })), roles }), 'planned', NONE)[0]
        ?.full[0];
    };
    expect(full('create', 20)).toContain('`s18` and `s19` (created here)');
    expect(full('create', 21)).toBe('- Role `acme-userflyterole` will read 21 secrets (created here)');
    expect(full('granted', 21)).toContain('`s19` and `s20` (**not ours**)');
    expect(full('unchanged', 21)).toContain('`s19` and `s20` (exists already)');
  });

  test('to the whole stack tells what that gives this role', () => {
    const warning = (code: string, name: string) =>
      ({ code, subject: { kind: 'role', name }, message: `Wide ${code} of ${name}.` }) as const;
    const stack = plan({
      roles: [role('default', [access(WHOLE_STACK_TEXT, 'grant')], [])],
      warnings: [
        warning('match-tags', 'acme-userflyterole'),
        warning('match-tags', 'r'),
        warning('x', 'acme-userflyterole'),
      ],
    });
    expect(grants(stack, 'planned', NONE)).toMatchObject([
      {
        full: [
          `- Role \`acme-userflyterole\` will read **${WHOLE_STACK_TEXT}** (also those made later)`,
          '- Wide match-tags of acme-userflyterole.',
        ],
        short: [`- Role \`acme-userflyterole\`: ${WHOLE_STACK_TEXT}`],
      },
    ]);
  });

  test('is void where other policies allow everything', () => {
    const warning = (name: string) =>
      ({ code: 'scope-void', subject: { kind: 'role', name }, message: 'All.' }) as const;
    const other = { ...warning('x'), code: 'other' };
    expect(scopeVoid(plan({ warnings: [warning('r'), other] }))).toEqual([
      {
        kind: 'WARNING',
        title: 'The scope is void: 1 other policy allows every secret of the account',
        full: ['- All.'],
        short: ['- role `r`'],
      },
    ]);
    expect(titles(scopeVoid(plan({ warnings: [warning('r'), warning('q')] })))).toEqual([
      'WARNING The scope is void: 2 other policies allow every secret of the account',
    ]);
    expect(scopeVoid(plan({ warnings: [other] }))).toEqual([]);
  });
});

describe('a run that does not go through', () => {
  const refusal = (code: string, message: string) =>
    ({ code, subject: { kind: 'secret', name: 'a' }, message, fix: 'Fix it.' }) as const;
  const located = (code: string, message: string, line: number) =>
    ({ severity: 'error', code, message, fix: '', location: { file: 'f.yaml', line, column: 1 } }) as const;

  test('tells each refusal with its own place', () => {
    const problems = [located('y', 'No.', 1), located('x', 'Other.', 2), located('x', 'No.', 3)];
    const report = model(
      { kind: 'validated' },
      { problems, context: { ...model({ kind: 'failed' }).context, runUrl: null } },
    );
    expect(refusals(report, plan({ refusals: [refusal('x', 'No.')] }))).toEqual([
      {
        kind: 'CAUTION',
        title: '1 refusal: nothing is applied until it is fixed',
        full: ['- No.<br>**Fix:** Fix it. (`f.yaml:3:1`)'],
        short: ['- secret `a`'],
      },
    ]);
    expect(refusals(report, plan({ refusals: [refusal('x', 'No.'), refusal('z', 'No.')] }))).toMatchObject([
      {
        title: '2 refusals: nothing is applied until they are fixed',
        full: [expect.anything(), '- No.<br>**Fix:** Fix it.'],
      },
    ]);
    expect(refusals(report, plan())).toEqual([]);
  });

  test('tells each step that failed', () => {
    const failed = step('secret:ml/a:create', 'create secret ml/a', { state: 'failed' });
    const problem = { message: 'No.', fix: 'Fix it.' };
    expect(failures(result(step('secret:ml/b:create', 'create secret ml/b'), failed))).toEqual([
      {
        kind: 'CAUTION',
        title: '1 step failed',
        full: ['- **create secret `ml/a`**'],
        short: ['- create secret `ml/a`'],
      },
    ]);
    expect(failures(result({ ...failed, problem }))).toMatchObject([
      { full: ['- **create secret `ml/a`**<br>No.<br>**Fix:** Fix it.'] },
    ]);
    expect(failures(result())).toEqual([]);
  });

  test('tells what IAM denies, by role and reason', () => {
    const proof = (of: string, name: string, why: string, verdict: 'denied' | 'proven' = 'denied') => ({
      role: of,
      secret: name,
      verdict,
      why,
    });
    const denied = (...proofs: ReturnType<typeof proof>[]) => denials({ steps: [], pairs: {}, proofs });
    expect(denied(proof('r', 'a', 'boundary'), proof('r', 'z', '', 'proven'))).toEqual([
      {
        kind: 'CAUTION',
        title: 'IAM denies 1 read that was granted: tasks that need it will fail',
        full: ['- Role `r` cannot read `a`: boundary'],
        short: ['- Role `r`: 1 secret'],
      },
    ]);
    expect(
      denied(proof('r', 'a', 'x'), proof('r', 'b', 'x'), proof('r', 'c', 'y'), proof('q', 'a', 'x')),
    ).toMatchObject([
      {
        title: 'IAM denies 4 reads that were granted: tasks that need them will fail',
        full: [
          '- Role `r` cannot read `a` and `b`: x',
          '- Role `r` cannot read `c`: y',
          '- Role `q` cannot read `a`: x',
        ],
        short: ['- Role `r`: 3 secrets', '- Role `q`: 1 secret'],
      },
    ]);
    expect(denied()).toEqual([]);
  });
});

describe('alerts', () => {
  const measure = (text: string) => text.length;
  const alert = (full: readonly string[], short: readonly string[]): Alert => ({
    kind: 'WARNING',
    title: 'T',
    full,
    short,
  });
  const lines = (prefix: string, number: number) => Array.from({ length: number }, (_, index) => `- ${prefix}${index}`);
  const quoted = (...all: string[]) =>
    ['> [!WARNING]', '> **T**', ...(all.length > 0 ? ['>', ...all.map((one) => `> ${one}`)] : [])].join('\n');

  test('are quotations, one after the other', () => {
    expect(alertSection([alert(['- a'], []), alert([], [])]).text).toBe(`${quoted('- a')}\n\n${quoted()}`);
    expect(alertSection([]).text).toBe('');
  });

  test('that are too long are shortened line by line, to names, then to numbers', () => {
    const full = lines('long-text-', 32);
    const short = lines('s', 32);
    const forms = [
      quoted(...full),
      quoted(...full.slice(0, 20), ...short.slice(20)),
      quoted(...full.slice(0, 20), '- …and 12 more'),
      quoted(...short),
      quoted(...short.slice(0, 20), '- …and 12 more'),
      quoted(),
    ];
    const section = alertSection([alert(full, short)]);
    expect(section.text).toBe(forms[0]);
    for (const form of forms) expect(section.shorten(form.length, measure)).toBe(form);
    expect(section.shorten(0, measure)).toBe(quoted());
  });

  test('whose names are not one for each line keep all lines, up to 20', () => {
    const section = alertSection([alert(lines('long-text-', 20), ['- s'])]);
    expect(section.shorten(section.text.length, measure)).toBe(section.text);
    expect(section.shorten(section.text.length - 1, measure)).toBe(quoted('- s'));
    const more = alertSection([alert(lines('long-text-', 21), ['- s'])]);
    expect(more.shorten(more.text.length - 1, measure)).toBe(quoted(...lines('long-text-', 20), '- …and 1 more'));
  });

  test('of few lines stay whole beside one of many, up to 20', () => {
    const many = lines('long-text-', 40);
    const few = lines('f', 20);
    const expected = `${quoted(...many.slice(0, 20), '- …and 20 more')}\n\n${quoted(...few)}`;
    expect(alertSection([alert(many, ['- s']), alert(few, [])]).shorten(expected.length, measure)).toBe(expected);
  });

  test('of an apply that broke off are in that tense', () => {
    const secrets = [changed('a', [{ kind: 'set-value', why: 'foreign', how: 'set' }])];
    const broken = applied(plan({ secrets }), [
      step('secret:a:set-value', 'set a'),
      step('secret:b:x', 'x', { state: 'not-started' }),
    ]);
    expect(dangerSection(model(broken)).text).toContain(`it is to be replaced by the file's${STEPS}`);
    expect(dangerSection(model(applied(plan({ secrets }), []))).text).toContain("it was replaced by the file's");
  });

  test('of a refused apply are its refusals and a void scope', () => {
    const warnings = [{ code: 'scope-void', subject: { kind: 'role', name: 'r' }, message: 'All.' }] as const;
    const text = dangerSection(
      model({
        kind: 'refused',
        plan: plan({
          refusals: [{ code: 'x', subject: { kind: 'role', name: 'r' }, message: 'No.', fix: '' }],
          warnings,
          secrets: [newSecret('a')],
          roles: [role('default', [access('a', 'grant')], [])],
        }),
      }),
    ).text;
    expect(text.match(/\*\*.*\*\*/g)).toEqual([
      '**1 refusal: nothing is applied until it is fixed**',
      '**The scope is void: 1 other policy allows every secret of the account**',
    ]);
  });
});
