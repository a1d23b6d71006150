import { check, findings, only } from '../helpers/code-check/check.ts';
import { GROUP } from '../helpers/code-check/context.ts';

const WRONG = '"ml/unheard-of-AbCdEf"';
const RIGHT = '"ml/openai-api-key-AbCdEf"';

/** Files of a project and which of them have a finding on an ungranted secret. */
function ungranted(files: Record<string, string>): string[] {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  return findings(given).flatMap(({ rule, location }) => (rule === 'not-granted' ? [location.file] : []));
}

describe('what a name is', () => {
  it('is not what a class around the function binds', () => {
    expect(
      check(`KEY = ${RIGHT}\nclass A:\n    KEY = ${WRONG}\n    def secret(self):\n        return Secret(G, KEY)`),
    ).toEqual([]);
    expect(only(`KEY = ${RIGHT}\nclass A:\n    KEY = ${WRONG}\n    B = Secret(G, KEY)`).rule).toBe('not-granted');
  });

  it('is not known where it is bound twice, unless twice to the same', () => {
    expect(check(`KEY = ${WRONG}\nif x:\n    KEY = ${RIGHT}\nA = Secret(G, KEY)`)).toEqual([]);
    expect(only(`KEY = ${WRONG}\nif x:\n    KEY = ${WRONG}\nA = Secret(G, KEY)`).rule).toBe('not-granted');
  });

  it.each([
    'for KEY in x: pass',
    'with x as KEY: pass',
    'KEY += x',
    'del KEY',
    'try: pass\nexcept E as KEY: pass',
    'def KEY(): pass',
    'import KEY',
    '(KEY := x)',
    '[KEY, *b] = x',
    'match x:\n    case {"k": KEY}: pass',
  ])('is not known after %j', (statement) => {
    expect(check(`KEY = ${WRONG}\n${statement}\nA = Secret(G, KEY)`)).toEqual([]);
  });

  it.each(['D.update(x)', 'D["k"] = x', 'D |= x', 'def f():\n    global D\n    D = x'])(
    'is not known where %j changes it',
    (statement) => {
      expect(check(`D = {"k": ${WRONG}}\n${statement}\nA = Secret(G, D["k"])`)).toEqual([]);
    },
  );

  it('is known through dicts, paths, joins and conditionals that agree', () => {
    for (const key of [
      `{"k": ${WRONG}}["k"]`,
      `{**{"k": ${WRONG}}}["k"]`,
      '"/".join(("ml", "unheard-of-AbCdEf"))',
      `str(pathlib.Path("ml") / "unheard-of-AbCdEf")`,
      `(${WRONG} if x else ${WRONG})`,
      `(${WRONG} or x)`,
      `[${WRONG}][0]`,
      `[${WRONG}, x][-2]`,
      `(lambda key: key)(${WRONG})`,
      `${WRONG}.replace("a", "a")`,
      `"%s/%s" % ("ml", "unheard-of-AbCdEf")`,
      `"{}/{name}".format("ml", name="unheard-of-AbCdEf")`,
      `"ml/unheard-of-AbCdEf:".rstrip(":")`,
      `dict(k=${WRONG})["k"]`,
      `[k for k in [${WRONG}] if k][0]`,
    ]) {
      expect(only(`A = Secret(G, ${key})`).rule).toBe('not-granted');
    }
  });

  it('is not known through calls, indexes and arithmetic that are not followed', () => {
    for (const key of [
      `f(${WRONG})`,
      `x or ${WRONG}`,
      `${WRONG} if x else ${RIGHT}`,
      `${WRONG}.replace("a", x)`,
      `[x, ${WRONG}][0]`,
      `[${WRONG}, ${RIGHT}][x]`,
      `"%s" % x`,
      `f"{${WRONG.replaceAll('"', "'")}:>3}"`,
      `os.environ.get("K", ${WRONG})`,
    ]) {
      expect(check(`A = Secret(G, ${key})`)).toEqual([]);
    }
  });
});

describe('what an import leads to', () => {
  const job = `from flytekit import Secret\nfrom consts import KEY\nA = Secret("${GROUP}", KEY)\n`;

  it('is a module beside the file, above it, or under src', () => {
    for (const place of ['job/consts.py', 'consts.py', 'src/consts.py', 'job/src/consts.py'])
      expect(ungranted({ 'job/run.py': job, [place]: `KEY = ${WRONG}` })).toEqual(['job/run.py']);
    expect(ungranted({ 'job/run.py': job, 'elsewhere/consts.py': `KEY = ${WRONG}` })).toEqual([]);
  });

  it("is not a module of the file's own package: Python does not look there", () => {
    expect(
      ungranted({
        'pkg/__init__.py': '',
        'pkg/run.py': job,
        'pkg/consts.py': `KEY = ${WRONG}`,
        'consts.py': `KEY = ${RIGHT}`,
      }),
    ).toEqual([]);
  });

  it('is not guessed where two could be meant, also not to be an SDK', () => {
    const run = `from union import Secret\nimport flytekit\nA = Secret("${GROUP}", ${WRONG})\n`;
    expect(ungranted({ 'a/run.py': run })).toEqual(['a/run.py']);
    expect(ungranted({ 'a/run.py': run, 'union.py': '', 'a/union.py': '' })).toEqual([]);
    expect(ungranted({ 'a/run.py': run, 'union.py': '' })).toEqual([]);
  });

  it('is followed through packages, relative imports and stars', () => {
    const files = {
      'p/__init__.py': 'from .q import *',
      'p/q/__init__.py': 'from . import r\nfrom .r import KEY',
      'p/q/r.py': `KEY = ${WRONG}`,
    };
    for (const line of [
      'from p import KEY',
      'from p.q import KEY',
      'from p.q.r import KEY',
      'import p\nKEY = p.KEY',
      'import p.q.r\nKEY = p.q.r.KEY',
      'from p.q import r\nKEY = r.KEY',
      'from p import *',
    ]) {
      expect(
        ungranted({ ...files, 'run.py': `from flytekit import Secret\n${line}\nA = Secret("${GROUP}", KEY)\n` }),
      ).toEqual(['run.py']);
    }
  });

  it('stays unknown where the module does not parse or does not have the name', () => {
    expect(ungranted({ 'run.py': job, 'consts.py': `KEY = ${WRONG}\n(` })).toEqual([]);
    expect(ungranted({ 'run.py': job, 'consts.py': 'OTHER = 1' })).toEqual([]);
  });
});

describe('small print', () => {
  it("colons before a key are Flyte's to strip", () => {
    expect(check(`A = Secret(G, ":" + ${RIGHT})`)).toEqual([]);
  });

  it('a request that is not fully known may be any secret', () => {
    expect(
      check(`@task(secret_requests=[Secret(G, key)])\ndef t():\n    v = current_context().secrets.get(G, ${RIGHT})`),
    ).toEqual([]);
  });

  it('fields of a dataclass are in the order of Python: those of the last base first', () => {
    const classes = [
      'from dataclasses import dataclass',
      ...['@dataclass', 'class Key:', '    key: str'],
      ...['@dataclass', 'class Group:', '    group: str'],
      ...['@dataclass', 'class Pair(Key, Group):', '    pass'],
    ].join('\n');
    expect(only(`${classes}\npair = Pair(G, ${WRONG})\nA = Secret(pair.group, pair.key)`).rule).toBe('not-granted');
  });

  it('a suggestion leaves line ends and the rest of the line alone', () => {
    const [finding] = findings([
      { path: 'a.py', text: `from flytekit import Secret\r\nA = Secret("${GROUP}", "ml/openai-api-key") # x\r\n` },
    ]);
    expect(finding?.suggestion).toEqual({
      startLine: 2,
      endLine: 2,
      original: `A = Secret("${GROUP}", "ml/openai-api-key") # x`,
      replacement: `A = Secret("${GROUP}", ${RIGHT}) # x`,
    });
  });

  it('a suggestion over many lines is not made', () => {
    const [finding] = findings([
      {
        path: 'a.py',
        text: `from flytekit import Secret\nA = Secret(\n  "${GROUP}ml/openai-api-key-AbCdEf",${'\n'.repeat(12)}  "x")`,
      },
    ]);
    expect([finding?.rule, finding?.suggestion]).toEqual(['broken-pair', undefined]);
  });
});
