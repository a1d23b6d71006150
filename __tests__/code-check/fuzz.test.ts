import fc from 'fast-check';
import { checkCode } from '../../src/code-check/check-files.ts';
import { context, GROUP } from '../helpers/code-check/context.ts';
import { loadCorpus } from '../helpers/code-check/load-corpus.ts';

const texts = loadCorpus().flatMap(({ files }) => files.map(({ text }) => text));

/** Pieces that lead the parser and the rules into their corners. */
const piece = fc.constantFrom(
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':',
    '\n',
    '\n    ',
    '\n\t',
    '"',
    "'",
    '"""',
    'f"{',
    '}',
    '\\',
    '\r\n',
    '#',
    ',',
    '=',
    '.',
    '*',
    '**',
    '@',
    ';',
    'lambda',
    'for',
    'in',
    'if',
  ],
  ...[
    'else',
    'def f(',
    'class A',
    'match x:',
    'case',
    'with',
    'as',
    'import',
    'from',
    'return',
    'yield',
    'await',
    'Secret(',
    'secrets.get(',
    'flytekit',
    'secret_requests=[',
  ],
  ...[
    'current_context()',
    'flyte.Secret(',
    GROUP,
    'ml/openai-api-key-AbCdEf',
    '# union-secrets: ignore[',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '🔑',
    'X = X',
    'from a import *',
  ],
);

const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), piece), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [at, length, inserted]) => {
      const from = at % (current.length + 1);
      return current.slice(0, from) + inserted + current.slice(from + length);
    }, text),
  );

describe('whatever the files hold', () => {
  it('the check never throws, and every finding is in a line of its file', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            mutated,
            fc.array(piece, { maxLength: 60 }).map((pieces) => `flytekit secret ${pieces.join(' ')}`),
          ),
          { maxLength: 3 },
        ),
        (given) => {
          const files = given.map((text, index) => ({ path: `${'abc'[index]}.py`, text }));
          for (const { location, suggestion, rule } of checkCode(files, context).findings) {
            if (rule === 'unused-secret') continue;
            const lines = files.find(({ path }) => path === location.file)?.text.split('\n') ?? [];
            expect(location.line).toBeLessThanOrEqual(lines.length);
            expect(location.column).toBeGreaterThanOrEqual(1);
            expect(location.column).toBeLessThanOrEqual((lines[location.line - 1]?.length ?? 0) + 1);
            if (suggestion !== undefined) expect(suggestion.startLine).toBeLessThanOrEqual(suggestion.endLine);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a suggestion, once taken, is not made again', () => {
    for (const { files } of loadCorpus()) {
      for (const { location, suggestion, rule } of checkCode(files, context).findings) {
        if (suggestion === undefined) continue;
        const fixed = files.map(({ path, text }) => {
          if (path !== location.file) return { path, text };
          const lines = text.split('\n');
          const end = lines[suggestion.endLine - 1]?.endsWith('\r') ? '\r' : '';
          lines.splice(
            suggestion.startLine - 1,
            suggestion.endLine - suggestion.startLine + 1,
            suggestion.replacement + end,
          );
          return { path, text: lines.join('\n') };
        });
        const after = checkCode(fixed, context).findings.filter(
          (other) =>
            other.rule === rule && other.location.file === location.file && other.location.line === location.line,
        );
        expect(after.length).toBeLessThan(
          checkCode(files, context).findings.filter(
            (other) =>
              other.rule === rule && other.location.file === location.file && other.location.line === location.line,
          ).length,
        );
      }
    }
  });

  it('text that doubles at every step does not fill the memory', () => {
    const steps = Array.from(
      { length: 60 },
      (_, index) => `A${index + 1} = A${index} + A${index}\nL${index + 1} = L${index} + L${index}`,
    );
    const text = `from flytekit import Secret\nA0 = "aaaaaaaa"\nL0 = [A0]\n${steps.join('\n')}\nS = Secret(A60, L60)`;
    expect(checkCode([{ path: 'a.py', text }], context).findings).toEqual([]);
  });

  it('deep trees give a note, not a failure', () => {
    let deep = 'a';
    for (let level = 0; level < 150; level++) deep = `(${deep}${' + a'.repeat(700)})`;
    const text = `from flytekit import Secret\nx = ${deep}\n`;
    expect(checkCode([{ path: 'a.py', text }], context).findings.map(({ rule }) => rule)).toEqual(['does-not-parse']);
  });
});
