import { parsePython } from '../../src/code-check/python/syntax-tree.ts';
import type { SdksInUse } from '../../src/code-check/sdk/requirements.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderReport } from '../../src/report/render.ts';
import { model, pair, plan, secret } from '../helpers/report/build.ts';
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
      plan: plan({ secrets: ['a"b', "a'b", 'a\\', 'a\nb', 'é"""'].map((name) => secret(name, { pair: pair(name) })) }),
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
    const secrets = Array.from({ length: 14 }, (_, index) => secret(`s${index}`, index === 3 ? { pair: null } : {}));
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
