import { checkCode } from '../../../src/code-check/check-files.ts';
import { RULES } from '../../../src/code-check/code-finding.ts';
import { check, findings, only } from '../../helpers/code-check/check.ts';
import { context, GROUP, secret, withoutAws } from '../../helpers/code-check/context.ts';
import { loadCorpus } from '../../helpers/code-check/load-corpus.ts';

const file = (text: string) => [{ path: 'a.py', text: `from flytekit import Secret\nG = "${GROUP}"\n${text}` }];
const unused = (text: string) =>
  findings(file(text), {
    ...context,
    secrets: [secret('ml/one', 'AbCdEf'), secret('ml/two', 'AbCdEf'), secret('shared/three', 'AbCdEf', null, 'grant')],
  })
    .filter(({ rule }) => rule === 'unused-secret')
    .map(({ secret: name }) => name);

describe('a secret that no code uses', () => {
  it('is a note on its place in the config', () => {
    const location = { file: 'union-secrets.yaml', line: 12, column: 3 };
    const given = { ...context, secrets: [secret('ml/one', 'AbCdEf'), { ...secret('ml/two', 'AbCdEf'), location }] };
    expect(findings(file('A = Secret(G, "ml/one-AbCdEf")'), given)).toEqual([
      {
        rule: 'unused-secret',
        severity: 'note',
        message: 'No Python code that was checked uses `ml/two`.',
        fix: 'Remove it from the file if nothing else needs it.',
        location,
        secret: 'ml/two',
      },
    ]);
  });

  it('is reported for grants too', () => {
    expect(unused('A = Secret(G, "ml/one-AbCdEf")')).toEqual(['ml/two', 'shared/three']);
  });

  it('is not reported where its name is anywhere in the code', () => {
    expect(unused('A = Secret(G, "ml/one-AbCdEf")\nB = helper("ml/two-AbCdEf")  # and shared/three')).toEqual([]);
  });

  it('is not reported where code computes what it asks for', () => {
    expect(unused('A = Secret(G, "ml/one-AbCdEf")\ndef f(key): return Secret(G, key)')).toEqual([]);
    expect(unused('A = Secret(G, "ml/one-AbCdEf")\nB = Secret(**options)')).toEqual([]);
  });

  it('is not reported in a repository whose code uses no AWS secret', () => {
    expect(unused('A = Secret(key="hf-token")')).toEqual([]);
    expect(checkCode([], context).findings).toEqual([]);
  });

  it('is not reported where a file could not be read', () => {
    const files = [
      ...file('A = Secret(G, "ml/openai-api-key-AbCdEf")'),
      { path: 'b.py', text: 'import flytekit  # secrets\n(' },
    ];
    expect(findings(files).map(({ rule }) => rule)).toEqual(['does-not-parse']);
  });
});

describe('a comment', () => {
  const wrong = 'Secret(G, "ml/unheard-of-AbCdEf")';

  it.each([
    '# union-secrets: ignore[not-granted]',
    '#union-secrets:ignore',
    '# noqa # union-secrets: ignore [stale-key, not-granted]',
  ])('%s silences its line', (comment) => {
    expect(check(`A = ${wrong}  ${comment}`)).toEqual([]);
  });

  it('of another rule, or in a string, silences nothing', () => {
    expect(only(`A = ${wrong}  # union-secrets: ignore[stale-key]`).rule).toBe('not-granted');
    expect(only(`A = "# union-secrets: ignore", ${wrong}`).rule).toBe('not-granted');
  });

  it('on the first line of a statement silences all of it, and not the next', () => {
    expect(check(`A = [  # union-secrets: ignore[not-granted]\n  ${wrong},\n]`)).toEqual([]);
    expect(only(`A = 1  # union-secrets: ignore\nB = ${wrong}`).location.line).toBe(6);
  });

  it('at the use or at the constant silences what is wrong with the constant', () => {
    expect(check('K = "ml/openai-api-key"  # union-secrets: ignore[incomplete-key]\nA = Secret(G, K)')).toEqual([]);
    expect(check('K = "ml/openai-api-key"\nA = Secret(G, K)  # union-secrets: ignore[incomplete-key]')).toEqual([]);
    expect(
      only('K = "ml/openai-api-key"\nA = Secret(G, K)  # union-secrets: ignore\nB = Secret(G, K)').location.line,
    ).toBe(5);
  });
});

describe('the check as a whole', () => {
  it.each(['tests/jobs.py', 'src/tests/unit/jobs.py', 'jobs/test_jobs.py', 'jobs/jobs_test.py', 'conftest.py'])(
    'only notes what it finds in tests, which make up their ARNs: %s',
    (path) => {
      const text = `from flytekit import Secret\nA = Secret("${GROUP.replace('us-west-2', 'us-east-1')}", "a-AbCdEf")`;
      const severity = (at: string) => findings([{ path: at, text }])[0]?.severity;
      expect([severity(path), severity('jobs/jobs.py'), severity('latest/jobs.py')]).toEqual([
        'note',
        'error',
        'error',
      ]);
    },
  );

  it('does not only note a constant that tests use among others', () => {
    const files = ['conftest.py', 'jobs.py'].map((path) => ({
      path,
      text: `from flytekit import Secret\nfrom names import G\nA = Secret(G, "a-AbCdEf")\n`,
    }));
    const names = { path: 'names.py', text: `G = "${GROUP.replace('us-west-2', 'us-east-1')}"\n` };
    const wrong = (given: typeof files) =>
      findings(given).flatMap(({ rule, severity }) => (rule === 'wrong-group' ? [severity] : []));
    expect(wrong([names, ...files])).toEqual(['error']);
    expect(wrong([names, ...files.slice(0, 1)])).toEqual(['note']);
  });

  it('says where a helper shows the value that it is given', () => {
    const finding = only(
      'def show(value):\n    print(value)\ndef read():\n    show(current_context().secrets.get(G, "ml/openai-api-key-AbCdEf"))',
    );
    expect([finding.location.line, String(finding.message)]).toEqual([
      8,
      expect.stringContaining('It is shown in a.py:6.'),
    ]);
  });

  it('says what it skipped without AWS', () => {
    expect(checkCode([], withoutAws).skipped).toEqual([
      'AWS was not read for production: whether the last six characters of its keys are still right was not checked.',
    ]);
    expect(checkCode([], context).skipped).toEqual([]);
  });

  it('counts the files, and those that say something about Flyte and secrets', () => {
    const files = [
      ...file(''),
      { path: 'b.py', text: 'import numpy' },
      { path: 'c.py', text: '# a secret of butterflytek' },
    ];
    expect(checkCode(files, context)).toMatchObject({ files: 3, filesWithSecrets: 1 });
  });

  it('sorts findings by file, line and column', () => {
    const found = findings([
      { path: 'b.py', text: `from flytekit import Secret\nA = Secret("${GROUP}", "ml/x-AbCdEf")` },
      {
        path: 'a.py',
        text: `from flytekit import Secret\nA = [Secret("${GROUP}", "ml/x-AbCdEf"), Secret("${GROUP}", "ml/y-AbCdEf")]\nB = Secret("${GROUP}")`,
      },
    ]).filter(({ rule }) => rule !== 'unused-secret');
    expect(found.map(({ location }) => `${location.file}:${location.line}:${location.column}`)).toEqual([
      'a.py:2:70',
      'a.py:2:150',
      'a.py:3:5',
      'b.py:2:69',
    ]);
  });

  it.each([
    [
      'lists in lists',
      (n: number) =>
        `L${n} = [${Array(12)
          .fill(`L${n - 1}`)
          .join(', ')}]`,
    ],
    ['text that doubles', (n: number) => `L${n} = f"{L${n - 1}}{L${n - 1}}"`],
    [
      'calls of calls',
      (n: number) =>
        `def L${n}(): return ${Array(8)
          .fill(`L${n - 1}()`)
          .join(' + ')}`,
    ],
    ['branches', (n: number) => `L${n} = [L${n - 1}, ${n}] if x else {"a": L${n - 1}, "b": L${n - 1}}`],
    ['loops in loops', (n: number) => `${' '.repeat(n)}for a${n} in x:`],
  ])('comes to an end for %s', (_, line) => {
    const lines = Array.from({ length: 40 }, (__, index) => line(index + 1));
    const code = `from flytekit import Secret\nL0 = "secret"\n${lines.join('\n')} pass\nA = Secret(L40)\n`;
    expect(() => findings([{ path: 'a.py', text: code }])).not.toThrow();
  });

  it('quotes hostile text in one bounded line', () => {
    const finding = only(`A = Secret(G, "ml/\\n::error::\\u2028${'x'.repeat(500)}")`);
    expect(String(finding.message)).not.toMatch(/[\n\u2028]/);
    expect(String(finding.message).length).toBeLessThan(400);
  });

  it('has every rule in the corpus or here', () => {
    const inCorpus = new Set(loadCorpus().flatMap(({ expected }) => expected.map((line) => line.split(' ')[1])));
    expect(Object.keys(RULES).filter((rule) => !inCorpus.has(rule))).toEqual(['unused-secret']);
  });

  it('finds every rule that the corpus expects without AWS too, but for what AWS alone knows', () => {
    for (const { files, expected } of loadCorpus()) {
      const found = checkCode(files, withoutAws).findings.map(
        ({ location, rule }) => `${location.file}:${location.line} ${rule}`,
      );
      const skipped =
        /stale-key|unknown-key|removed-in-plan|recreated-in-plan|incomplete-key|not-granted|wrong-group|unused-secret/;
      expect(found.filter((line) => !skipped.test(line)).sort()).toEqual(
        expected.filter((line) => !skipped.test(line)),
      );
    }
  });
});
