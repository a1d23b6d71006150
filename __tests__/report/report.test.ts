import fc from 'fast-check';
import { Marked } from 'marked';
import { splitHistory } from '../../src/report/history.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderReport } from '../../src/report/render.ts';
import { access, changed, ENV, model, plan, policy, role, secret, step } from './build.ts';
import { CASES } from './cases.ts';
import { hostileText } from './hostile.ts';

const comment = (name: string) => renderReport(CASES[name]!).comment;
const headline = (name: string) => renderReport(CASES[name]!).headline;

describe('the first sentence says in numbers', () => {
  test.each([
    ['first-plan', 'Apply will create 3 secrets and grant 4 reads.'],
    ['first-apply', 'Applied: 3 secrets created and 4 reads granted.'],
    ['showcase-plan', 'Apply will create 2 secrets, update 1, grant 3 reads and revoke 1. 3 secrets stay as they are.'],
    ['nothing-to-do', 'Nothing to do: 3 secrets and the access of 1 role are as the file says.'],
    ['apply-of-nothing', 'Nothing to do: 3 secrets and the access of 1 role are as the file says.'],
    ['partial-failure', 'Apply stopped short: 1 of 7 steps failed, 2 not started, 4 done. Running it again converges.'],
    [
      'refused-plan',
      'This plan cannot be applied: 2 refusals. Once fixed, apply will create 1 secret and grant 1 read.',
    ],
    ['refused-apply', 'Refused: 2 problems must be fixed first. Nothing was changed.'],
    ['missing-value-on-apply', 'Refused: 1 problem must be fixed first. Nothing was changed.'],
    ['invalid-config', '2 problems to fix first: no plan was made and nothing was changed.'],
    ['valid-with-warning', 'The file is valid, with 1 warning. It was checked without AWS: no plan was made.'],
    ['failed-before-plan', 'The run failed before there was a plan: nothing was changed.'],
  ])('%s: %s', (name, expected) => {
    expect(headline(name)).toBe(expected);
    expect(comment(name).split('\n')[2]).toBe(`**${expected}**`);
  });
});

describe('what is dangerous', () => {
  test('stands before everything else and is never folded', () => {
    for (const [name, report] of Object.entries(CASES)) {
      const text = renderReport(report).comment;
      const alert = text.indexOf('> [!');
      if (alert < 0) continue;
      const others = ['### ', '<details>'].map((part) => text.indexOf(part)).filter((at) => at >= 0);
      expect({ name, first: alert < Math.min(...others) }).toEqual({ name, first: true });
    }
  });

  test('refusals come with their fix and their line', () => {
    const text = comment('refused-plan');
    expect(text).toContain('> [!CAUTION]');
    expect(text).toContain('belongs to stack billing');
    expect(text).toContain('**Fix:** Declare it only there');
    expect(text).toContain(
      '(https://github.com/acme/ml/blob/3f786850e387550fdab836ed7e6dc881de23001b/union-secrets.yaml#L14)',
    );
    expect(text).not.toContain('### Problems');
  });

  test('a new read of a secret that exists, of a new one and of one that is not ours are told apart', () => {
    expect(comment('grants')).toContain(
      '> - Role `acme-userflyterole` will read `shared/datadog` (**not ours**); `ml/fresh` (created here)',
    );
    expect(comment('grants')).toContain('> - Role `acme-ranking-prod` will read `ml/openai-api-key` (exists already)');
  });

  test('a read that is taken away is named with its reason', () => {
    expect(comment('revocations')).toContain(
      '> - Role `acme-userflyterole` will no longer read `ml/retired-token`: left the file',
    );
    expect(comment('revocations')).toContain(
      'Policy `ml-platform-production-ranking` will be detached from role `acme-ranking-prod` and deleted',
    );
    expect(comment('revocations-applied')).toContain('Role `acme-userflyterole` no longer reads `ml/retired-token`');
  });

  test("a failed step shows AWS's words and the fix", () => {
    expect(comment('partial-failure')).toContain('AccessDeniedException: User:');
    expect(comment('partial-failure')).toContain(
      '**Fix:** Allow `secretsmanager:CreateSecret` on this secret for the role that applies.',
    );
  });
});

describe('changes', () => {
  test('say why: description, tags, value', () => {
    const text = comment('updates-planned');
    expect(text).toContain('description: `OpenAI key` → `OpenAI key of the ranking workflows`');
    expect(text).toContain('tags: `team`: `ml` → `data`');
    expect(text).toContain('tags: `owner`: `ana` added');
    expect(text).toContain('tags: `cost-centre` removed');
    expect(text).toContain('value: differs from the one in AWS');
    expect(comment('value-unavailable')).toContain('**value is not available in this run:** environment variable');
  });

  test('of a long description show where it begins to differ', () => {
    const start = 'a'.repeat(1000);
    const report = renderReport(
      model({
        kind: 'planned',
        plan: plan({ secrets: [changed('ml/x', [{ kind: 'describe', from: `${start} old`, to: `${start} new` }])] }),
      }),
    );
    expect(report.comment).toMatch(/`…a{29} old` → `…a{29} new`/);
  });

  test('never show our own tags beside those of the file', () => {
    const tags = { 'union-secrets:tags': { from: 'a', to: 'b' }, team: { from: null, to: 'ml' } };
    const both = renderReport(
      model({ kind: 'planned', plan: plan({ secrets: [changed('ml/x', [{ kind: 'tag', set: tags, remove: [] }])] }) }),
    );
    expect(both.comment).toContain('**update**: tags: `team`: `ml` added |');
    const own = renderReport(
      model({
        kind: 'planned',
        plan: plan({ secrets: [changed('ml/x', [{ kind: 'tag', set: {}, remove: ['union-secrets:tags'] }])] }),
      }),
    );
    expect(own.comment).toContain('**update**: tags: those of union-secrets |');
  });

  test('of a partial failure are its steps: failed first, then not started, then done', () => {
    const states = [...comment('partial-failure').matchAll(/^\| (✗ \*\*failed\*\*|○ not started|✓ done) \|/gm)].map(
      ([, state]) => state,
    );
    expect(states).toEqual(['✗ **failed**', '○ not started', '○ not started', '✓ done', '✓ done', '✓ done', '✓ done']);
  });
});

describe('pairs', () => {
  test('of an apply come from its result', () => {
    expect(comment('first-apply')).toContain('| `ml/session-salt` | `ml/session-salt-Pq81zT` |');
  });

  test('that are not known say so', () => {
    expect(comment('showcase-plan')).toContain('| `ml/session-salt` | _known after apply_ |');
    expect(comment('first-plan')).toContain('`SECRET_KEY` of 3 new secrets: _known after apply_.');
  });

  test('leave out secrets that left the file', () => {
    expect(comment('orphaned').split('### Pairs')[1]?.split('<details>')[0]).not.toContain('ml/retired-token');
  });

  test('of a secret named like a member of every object are its own', () => {
    const report = renderReport(
      model({
        kind: 'applied',
        plan: plan({ secrets: [secret('constructor', { pair: null })] }),
        result: { proofs: [], steps: [step('secret:constructor:create', 'create')], pairs: {} },
      }),
    );
    expect(report.comment).toContain('_known after apply_');
  });
});

describe('places', () => {
  test('are linked on the server of the run, GitHub Enterprise Server too', () => {
    const base = CASES['invalid-config']!;
    const there = { ...base, context: { ...base.context, runUrl: 'https://git.acme.example/acme/ml/actions/runs/1' } };
    expect(renderReport(there).comment).toContain(
      '](https://git.acme.example/acme/ml/blob/3f786850e387550fdab836ed7e6dc881de23001b/union-secrets.yaml#L12)',
    );
    const nowhere = { ...base, context: { ...base.context, runUrl: null } };
    expect(renderReport(nowhere).comment).toContain('| `union-secrets.yaml:12:5` |');
  });
});

const KINDS = ['heading', 'table', 'image', 'del', 'em', 'hr', 'blockquote', 'list', 'list_item'];

describe('problems', () => {
  const problem = { severity: 'warning', code: 'w', message: 'Something is odd.', fix: '' } as const;

  test('without a fix have no empty one', () => {
    expect(renderReport(model({ kind: 'validated' }, { problems: [problem] })).comment).toContain(
      '| the run | **warning:** Something is odd. |',
    );
  });

  test('that the plan tells already are told once', () => {
    const warned = plan({ warnings: [{ code: 'w', subject: { kind: 'role', name: 'x' }, message: problem.message }] });
    const report = renderReport(model({ kind: 'planned', plan: warned }, { problems: [problem] }));
    expect(report.comment.split(problem.message)).toHaveLength(2);
  });
});

describe('hostile text anywhere in a report', () => {
  const marked = new Marked({ gfm: true });
  /** Kinds of elements: all that the structure of a report is; and where its links go. */
  function structure(report: ReportModel): { kinds: string; hosts: string[] } {
    const kinds: string[] = [];
    const hosts = new Set<string>();
    marked.walkTokens(marked.lexer(splitHistory(renderReport(report).comment).shown), (token) => {
      if (token.type === 'html' && !/^<\/?code>$/.test(token.raw)) kinds.push(token.raw.trim());
      if (token.type === 'link') hosts.add(new URL(token.href).host);
      if (KINDS.includes(token.type)) kinds.push(token.type);
    });
    return { kinds: kinds.join(' '), hosts: [...hosts] };
  }

  const withText = (text: string): ReportModel =>
    model(
      {
        kind: 'planned',
        plan: plan({
          stack: text,
          dataPlane: text,
          secrets: [
            changed(`a${text}`, [
              { kind: 'describe', from: `a${text}`, to: `b${text}` },
              { kind: 'tag', set: { [`k${text}`]: { from: `f${text}`, to: text } }, remove: [`r${text}`] },
              { kind: 'adopt', tags: { [`k${text}`]: `v${text}` }, set: {} },
              { kind: 'set-key', from: null, to: `k${text}` },
              {
                kind: 'set-rotation',
                from: { lambdaArn: `a${text}`, schedule: `b${text}` },
                to: { lambdaArn: `c${text}`, schedule: `d${text}` },
              },
              { kind: 'set-value', why: 'foreign', source: ENV },
              { kind: 'delete', recoveryWindowDays: 7 },
            ]),
          ],
          roles: [
            {
              ...role(
                'default',
                [access(`a${text}`, 'revoke', 'left-file')],
                [
                  policy('default', [`a${text}`], {
                    previous: { Statement: [{ Action: text, Resource: text, [text]: text }] },
                    changes: [{ kind: 'update-policy' }],
                  }),
                ],
              ),
              name: text,
            },
          ],
          refusals: [{ code: 'x', subject: { kind: 'secret', name: text }, message: `m${text}`, fix: `n${text}` }],
          warnings: [
            { code: 'x', subject: { kind: 'secret', name: `z${text}` }, message: 'm' },
            { code: 'x', subject: { kind: 'secret', name: text }, message: `m${text}` },
            { code: 'scope-void', subject: { kind: 'role', name: text }, message: `m${text}` },
          ],
        }),
      },
      {
        notes: [`n${text}`],
        history: [{ commit: null, time: '2026-11-21T15:30:00Z', outcome: `o${text}`, runUrl: null }],
        problems: [
          {
            severity: 'error',
            code: 'x',
            message: `p${text}`,
            fix: `q${text}`,
            location: { file: `f${text}`, line: 1, column: 1 },
          },
        ],
        context: { ...model({ kind: 'validated' }).context, configPath: text },
      },
    );

  test('changes neither its structure nor adds our marker or any HTML comment', () => {
    const harmless = structure(withText('word'));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(structure(withText(text))).toEqual(harmless);
        expect(splitHistory(renderReport(withText(text)).comment).shown).not.toContain('<!--');
      }),
      { numRuns: 300 },
    );
  });

  test('never reaches the headline', () => {
    fc.assert(
      fc.property(hostileText, (text) =>
        expect(renderReport(withText(text)).headline).toBe(renderReport(withText('word')).headline),
      ),
      { numRuns: 50 },
    );
  });
});
