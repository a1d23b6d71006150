import fc from 'fast-check';
import { checkCode } from '../../src/code-check/check-files.ts';
import { parsePython } from '../../src/code-check/python/syntax-tree.ts';
import type { SdksInUse } from '../../src/code-check/sdk/requirements.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { pairsOf } from '../../src/report/outputs.ts';
import { pythonModule } from '../../src/report/python-code.ts';
import { renderReport } from '../../src/report/render.ts';
import { context, GROUP, secret } from '../helpers/code-check/context.ts';
import { model, newSecret, pair, plan, secret as planned } from '../helpers/report/build.ts';
import { CASES } from '../helpers/report/cases.ts';

const FLYTEKIT = 'Code for flytekit (Flyte 1)';
const FLYTE = 'Code for flyte (Flyte 2)';

/** Python code blocks of a report, by the summary they are folded under. */
function snippets(report: ReportModel): Record<string, string> {
  const { comment } = renderReport(report);
  return Object.fromEntries(
    [...comment.matchAll(/<summary>([^<]+)<\/summary>\n\n```python\n([\s\S]*?)\n```/g)].map(([, title, text]) => [
      title!,
      text!,
    ]),
  );
}

const applied = CASES['first-apply']!;

describe('the ready code', () => {
  test('is valid Python, whatever the names are', () => {
    const hostile = model({
      kind: 'planned',
      plan: plan({ secrets: ['a"b', "a'b", 'a\\', 'a\nb', 'é"""'].map((name) => planned(name, { pair: pair(name) })) }),
    });
    for (const report of [applied, hostile]) {
      const code = snippets(report);
      expect(Object.keys(code)).toEqual([FLYTEKIT, FLYTE]);
      for (const python of Object.values(code)) expect(parsePython(python)).toMatchObject({ kind: 'parsed' });
    }
  });

  test('of flytekit asks for and reads the same two constants, mounted as a file', () => {
    const python = snippets(applied)[FLYTEKIT];
    expect(python).toContain(
      'SECRET_GROUP = "arn:aws:secretsmanager:us-west-2:123456789012:secret:"\nSECRET_KEY = "ml/openai-api-key-x7Rk2Q"',
    );
    expect(python).toContain('Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE)');
    expect(python).toContain('current_context().secrets.get(SECRET_GROUP, SECRET_KEY)');
    expect(python).not.toMatch(/group_version|ENV_VAR|return \w/);
  });

  test('of Flyte 2 mounts at the only path that works and reads the file in lower case', () => {
    const python = snippets(applied)[FLYTE];
    expect(python).toContain(
      'flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("/etc/flyte/secrets"))',
    );
    expect(python).toContain('env = flyte.TaskEnvironment(');
    expect(python).toContain('pathlib.Path("/etc/flyte/secrets") / SECRET_GROUP.lower() / SECRET_KEY.lower()');
    expect(python).not.toMatch(/as_env_var|return \w/);
  });

  test('has the key of every other secret ready to be swapped in', () => {
    expect(snippets(applied)[FLYTEKIT]).toContain(
      '# SECRET_KEY = "ml/session-salt-Pq81zT"\n# SECRET_KEY = "ml/snowflake-key-Lm04Vb"',
    );
  });

  test('has up to twelve keys, and none that is not known', () => {
    const secrets = Array.from({ length: 14 }, (_, index) => planned(`s${index}`, index === 3 ? { pair: null } : {}));
    const python = snippets(model({ kind: 'planned', plan: plan({ secrets }) }))[FLYTEKIT] ?? '';
    expect([...python.matchAll(/SECRET_KEY = "(.*)-AbCdEf"/g)].map(([, name]) => name)).toEqual([
      's0',
      's1',
      's2',
      's4',
      's5',
      's6',
      's7',
      's8',
      's9',
      's10',
      's11',
      's12',
    ]);
  });

  test('warns not to return a value from a task', () => {
    expect(renderReport(applied).comment).toContain(
      'Never return a secret value from a task: what a task returns goes to the control plane.',
    );
  });

  test('is for the SDK that the repository uses, and for both where that is not known', () => {
    const code = { findings: [], files: 1, filesWithSecrets: 1, skipped: [] };
    const shown = (sdks: SdksInUse) => Object.keys(snippets({ ...applied, code: { ...code, sdks } }));
    expect(shown({ flytekit: 'yes', flyte: false })).toEqual([FLYTEKIT]);
    expect(shown({ flytekit: 'no', flyte: true })).toEqual([FLYTE]);
    expect(shown({ flytekit: 'yes', flyte: true })).toEqual([FLYTEKIT, FLYTE]);
    expect(shown({ flytekit: 'no', flyte: false })).toEqual([FLYTEKIT, FLYTE]);
  });

  test('reads the file itself where the flytekit in use drops the group, and names the version that does not', () => {
    const sdks = { flytekit: 'drops-group', flyte: false } as const;
    const code = { findings: [], files: 1, filesWithSecrets: 1, skipped: [], sdks };
    const python = snippets({ ...applied, code })[FLYTEKIT] ?? '';
    expect(parsePython(python)).toMatchObject({ kind: 'parsed' });
    expect(python).toContain('path.read_text()');
    expect(python).not.toMatch(/^ *value = current_context/m);
    for (const text of [python, snippets(applied)[FLYTEKIT]]) expect(text).toContain('1.15.2');
  });

  test('is only what was asked for', () => {
    expect(Object.keys(snippets({ ...applied, snippet: 'flyte' }))).toEqual([FLYTE]);
    expect(Object.keys(snippets({ ...applied, snippet: 'flytekit' }))).toEqual([FLYTEKIT]);
    expect(Object.keys(snippets({ ...applied, snippet: 'none' }))).toEqual([]);
  });

  test('waits until a key is known', () => {
    expect(snippets(CASES['first-plan']!)).toEqual({});
  });
});

const moduleOf = (...names: string[]) =>
  pythonModule(
    plan(),
    names.map((name) => ({ name, pair: pair(name) })),
  );

/** Every constant with its text, as Python would read it. */
function constantsOf(python: string): Record<string, string> {
  return Object.fromEntries(
    [...python.matchAll(/^([A-Z0-9_]+): Final\[str\] = (?:\(\n {4})?"([^"]*)"\n?\)?$/gm)].map(([, name, text]) => [
      name!,
      text!,
    ]),
  );
}

const secretName = fc
  .stringMatching(/^[A-Za-z0-9/_+=.@-]{1,120}$/)
  .filter((name) => !name.startsWith('/') && name !== '__proto__');

describe('the module of constants', () => {
  test('has the group and a typed constant for each secret, called after it', () => {
    expect(moduleOf('ml/snowflake-key', 'ml/openai-api-key').split('"""\n\n')[1]).toBe(
      `from typing import Final

SECRET_GROUP: Final[str] = "${GROUP}"

ML_OPENAI_API_KEY: Final[str] = "ml/openai-api-key-AbCdEf"
ML_SNOWFLAKE_KEY: Final[str] = "ml/snowflake-key-AbCdEf"
`,
    );
  });

  test('says who wrote it, from what, and how it is used', () => {
    const text = moduleOf('a');
    expect(text.startsWith('"""Secrets of stack ml-platform on data plane production.\n')).toBe(true);
    expect(text).toContain('Edit its file, not this one:\nacme/ml:union-secrets.yaml\n');
    expect(text).toContain('mount_requirement=Secret.MountType.FILE');
    expect(text).toContain('mount=pathlib.Path("/etc/flyte/secrets")');
  });

  test('breaks a line where Black does', () => {
    const name = `ml/${'x'.repeat(30)}`;
    expect(moduleOf(name)).toContain(`ML_${'X'.repeat(30)}: Final[str] = (\n    "${name}-AbCdEf"\n)\n`);
    expect(moduleOf('ml/short')).toContain('ML_SHORT: Final[str] = "ml/short-AbCdEf"\n');
  });

  test('reports what is not known yet', () => {
    const secrets = [newSecret('ml/fresh'), planned('ml/stripe'), planned('ml/gone', { status: 'delete' })];
    const text = pythonModule(plan({ secrets }), pairsOf(plan({ secrets }), null));
    expect(text).toContain('# ML_FRESH is known after apply.\nML_STRIPE: Final[str] = "ml/stripe-AbCdEf"\n');
    expect(text).not.toContain('ML_GONE');
  });

  test('of no secrets is still a module', () => {
    expect(moduleOf().endsWith(`SECRET_GROUP: Final[str] = "${GROUP}"\n`)).toBe(true);
  });

  test.each([
    ['ml/a-b', 'ML_A_B'],
    ['1password/token', 'SECRET_1PASSWORD_TOKEN'],
    ['ml//twice..dotted', 'ML_TWICE_DOTTED'],
    ['+++', 'SECRET'],
    ['none', 'NONE'],
  ])('calls %s %s', (name, identifier) => {
    expect(Object.keys(constantsOf(moduleOf(name)))).toEqual(['SECRET_GROUP', identifier]);
  });

  test('lets no constant mean another secret once two names would share one', () => {
    const both = constantsOf(moduleOf('ml/a-b', 'ml/a_b', 'secret/group'));
    expect(Object.keys(both)).toEqual(['SECRET_GROUP', 'ML_A_B_FB2D42EC', 'ML_A_B_3E903501', 'SECRET_GROUP_3F0DB0B6']);
    expect(both.ML_A_B).toBeUndefined();
  });

  test('stays right where a name looks like the fixed name of others', () => {
    const names = ['ml/a-b', 'ml/a_b', 'ml/a/b/fb2d42ec'];
    const constants = constantsOf(moduleOf(...names));
    expect(Object.values(constants)).toEqual([GROUP, ...[...names].sort().map((name) => `${name}-AbCdEf`)]);
  });

  test('is valid Python with one constant for each secret, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(secretName, { maxLength: 30 }), fc.string(), (names, stack) => {
        const pairs = names.map((name) => ({ name, pair: pair(name) }));
        const text = pythonModule(plan({ stack }), pairs);
        expect(parsePython(text)).toMatchObject({ kind: 'parsed' });
        expect(text).toBe(pythonModule(plan({ stack }), [...pairs].reverse()));
        const constants = constantsOf(text);
        expect(Object.values(constants).sort()).toEqual([GROUP, ...names.map((name) => `${name}-AbCdEf`)].sort());
      }),
    );
  });

  test('is understood by our own check of code', () => {
    const text = moduleOf('ml/openai-api-key', `ml/${'x'.repeat(40)}`);
    const task = `from flytekit import Secret, current_context, task
from union_secrets import ML_OPENAI_API_KEY, ML_${'X'.repeat(40)} as LONG, SECRET_GROUP


@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=ML_OPENAI_API_KEY, mount_requirement=Secret.MountType.FILE),
        Secret(group=SECRET_GROUP, key=LONG, mount_requirement=Secret.MountType.FILE),
    ]
)
def t() -> int:
    secrets = current_context().secrets
    return len(secrets.get(SECRET_GROUP, ML_OPENAI_API_KEY)) + len(secrets.get(SECRET_GROUP, LONG))
`;
    const files = [
      { path: 'union_secrets.py', text },
      { path: 'workflows.py', text: task },
    ];
    const known = {
      ...context,
      secrets: [secret('ml/openai-api-key', 'AbCdEf'), secret(`ml/${'x'.repeat(40)}`, 'GhIjKl')],
    };
    const { findings } = checkCode(files, known);
    // The second key is not the one in AWS: it was read.
    expect(findings.map(({ rule }) => rule)).toEqual(['stale-key']);
  });
});
