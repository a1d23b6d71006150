import fc from 'fast-check';
import { Marked } from 'marked';
import { phrase } from '../../src/domain/message.ts';
import { splitHistory } from '../../src/report/history.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderReport } from '../../src/report/render.ts';
import { access, changed, ENV, model, newSecret, plan, policy, role, secret, step } from '../helpers/report/build.ts';
import { CASES } from '../helpers/report/cases.ts';
import { hostileText } from '../helpers/report/hostile.ts';

/** What holds for every report. What each of them says is in the golden files. */

const shown = (report: ReportModel) => splitHistory(renderReport(report).comment).shown;
const planned = (...secrets: Parameters<typeof plan>[0][]) =>
  shown(model({ kind: 'planned', plan: plan(Object.assign({}, ...secrets)) }));

describe.each(Object.entries(CASES))('the report of %s', (_name, report) => {
  const text = shown(report);

  test('opens with the outcome, where it comes from, and one sentence', () => {
    const [title, , origin, , sentence] = text.split('\n');
    expect(title).toMatch(/^## (?:📋|✅|☑️|⚠️|⛔|❌) Secrets\b/u);
    expect(origin).toMatch(
      /^By \[hubot\]\(\S+\) · \[run\]\(\S+\) · commit \[`3f78685`\]\(\S+\) · 2026-11-21 17:00 UTC<br>/,
    );
    expect(sentence).toBe(`**${renderReport(report).headline}**`);
  });

  test('has its dangers before everything else, unfolded', () => {
    const alert = text.lastIndexOf('\n> [!');
    const others = ['\n### ', '<details>'].map((part) => text.indexOf(part)).filter((at) => at >= 0);
    if (alert >= 0) expect(alert).toBeLessThan(Math.min(...others, text.length));
  });

  test('has every change in the list of changes once', () => {
    const list = /### Changes\n\n```diff\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n') ?? [];
    const changes = list.filter((line) => /^. \S/.test(line));
    expect(new Set(changes).size).toBe(changes.length);
    for (const line of list) expect(line).toMatch(/^[-+~!] (?: {2}){0,2}\S/);
  });
});

describe('changes', () => {
  /** With each reason on one line again. */
  const update = (...changes: Parameters<typeof changed>[1]) =>
    planned({ secrets: [changed('ml/x', changes)] }).replace(/\n. {5}(?=\S)/g, ' ');

  test('of a long description show where it begins to differ', () => {
    const start = 'a'.repeat(1000);
    expect(update({ kind: 'describe', from: `${start} old`, to: `${start} new` })).toMatch(
      /"…a{29} old" → "…a{29} new"/,
    );
    expect(update({ kind: 'describe', from: '', to: 'b' })).toContain('description b added');
    expect(update({ kind: 'describe', from: 'a', to: '' })).toContain('description a removed');
  });

  test('are no wider than a phone, but for words that are longer', () => {
    const text = planned({
      secrets: [changed('ml/x', [{ kind: 'describe', from: '', to: 'some words '.repeat(20) }])],
    });
    const block = /```diff\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n') ?? [];
    expect(block.length).toBeGreaterThan(3);
    expect(Math.max(...block.map((line) => line.length))).toBeLessThanOrEqual(46);
    const name = 'n'.repeat(80);
    expect(update({ kind: 'set-key', from: null, to: name })).toContain(`the AWS managed key → ${name}`);
  });

  test('never show our own tags beside those of the file', () => {
    const tags = { 'union-secrets:tags': { from: 'a', to: 'b' }, team: { from: null, to: 'ml' } };
    expect(update({ kind: 'tag', set: tags, remove: ['union-secrets:x'] })).not.toContain('union-secrets:');
    expect(update({ kind: 'tag', set: {}, remove: ['union-secrets:tags'] })).toContain('ownership tags');
  });

  test('of many tags name the first ones', () => {
    const tags = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`k${index}`, 'v']));
    expect(update({ kind: 'adopt', source: ENV, tags, set: {} })).toContain('k7: v and 2 more');
  });

  test('cannot be forged by what a name or a description holds', () => {
    const text = update({ kind: 'describe', from: 'x', to: 'y"\n+ create ml/forged\n```\n# head' });
    expect(text).not.toMatch(/^\+ create/m);
    expect(text).toContain('"y\\"\\n+ create ml/forged\\n```\\n# head"');
  });
});

describe('pairs', () => {
  test('are no section before any is known', () => {
    expect(planned({ secrets: [newSecret('a')] })).not.toContain('### Pairs');
    expect(planned({ secrets: [newSecret('a'), secret('b')] })).toContain('### Pairs');
  });

  test('of a secret named like a member of every object are its own', () => {
    const secrets = [secret('constructor', { pair: null }), secret('b')];
    const steps = [step('secret:constructor:create', 'create')];
    const report = model({ kind: 'applied', plan: plan({ secrets }), result: { proofs: [], steps, pairs: {} } });
    expect(shown(report)).toContain('| `constructor` | _known after apply_ |');
  });
});

describe('places and people', () => {
  const base = CASES['invalid-config']!;
  const at = (context: Partial<ReportModel['context']>) => shown({ ...base, context: { ...base.context, ...context } });

  test('are linked on the server of the run, GitHub Enterprise Server too', () => {
    const there = at({ runUrl: 'https://git.acme.example/acme/ml/actions/runs/1' });
    expect(there).toContain('](https://git.acme.example/acme/ml/blob/3f786850e387550fdab836ed7e6dc881de23001b/');
    expect(there).toContain('[hubot](https://git.acme.example/hubot)');
  });

  test('are plain text where the server is not known, and a bot is no link', () => {
    expect(at({ runUrl: null, commit: null, actor: null })).toMatch(
      /\n\n2026-11-21 17:00 UTC<br>`union-secrets.yaml`\n/,
    );
    expect(at({ runUrl: null })).toContain('**error** `union-secrets.yaml:12:5`: ');
    expect(at({ actor: 'renovate[bot]' })).toContain('By `renovate[bot]` · ');
  });

  test('of another server are not linked', () => {
    expect(at({ runUrl: 'https://evil.example/x' })).not.toContain('evil.example/hubot');
  });
});

describe('problems', () => {
  const problem = { severity: 'warning', code: 'rotation-waits', message: 'Something is odd.', fix: '' } as const;

  test('without a fix or a place have none', () => {
    expect(shown(model({ kind: 'validated' }, { problems: [problem] }))).toMatch(
      /- \*\*warning\*\*: Something is odd\.$/m,
    );
  });

  test('that the plan reports already are reported once', () => {
    const warned = plan({
      warnings: [{ code: 'rotation-waits', subject: { kind: 'role', name: 'x' }, message: problem.message }],
    });
    const text = shown(model({ kind: 'planned', plan: warned }, { problems: [problem] }));
    expect(text.split(problem.message)).toHaveLength(2);
  });
});

describe('drift', () => {
  const baselineOf = (name: string) => {
    const { outcome } = CASES[name]!;
    if (outcome.kind !== 'planned') throw new Error('not a plan');
    return outcome.plan;
  };

  test('is what the base branch wants too, to the letter, reads included', () => {
    const report = CASES['former-role']!;
    expect(shown({ ...report, baseline: baselineOf('former-role') })).toContain('Nothing in AWS.');
    expect(shown({ ...report, baseline: baselineOf('grants') })).not.toContain('not caused by this pull request');
  });

  test('is not spoken of where the base was not planned', () => {
    expect(shown({ ...CASES['drift-and-cause']!, baseline: null })).not.toContain('pull request');
  });
});

describe('hostile text anywhere in a report', () => {
  const KINDS = ['heading', 'table', 'image', 'del', 'em', 'hr', 'blockquote', 'list', 'list_item', 'code'];
  const marked = new Marked({ gfm: true });
  /** Kinds of elements: all that the structure of a report is; and where its links go. */
  function structure(report: ReportModel): { kinds: string; hosts: string[] } {
    const kinds: string[] = [];
    const hosts = new Set<string>();
    marked.walkTokens(marked.lexer(shown(report)), (token) => {
      if (token.type === 'html' && !/^<\/?code>$/.test(token.raw)) kinds.push(token.raw.trim());
      if (token.type === 'link') hosts.add(new URL(token.href).host);
      if (KINDS.includes(token.type)) kinds.push(token.type);
    });
    return { kinds: kinds.join(' '), hosts: [...hosts] };
  }

  const hostilePlan = (text: string) =>
    plan({
      stack: text,
      dataPlane: text,
      secrets: [
        changed(`a${text}`, [
          { kind: 'describe', from: `a${text}`, to: `b${text}` },
          { kind: 'tag', set: { [`k${text}`]: { from: `f${text}`, to: text } }, remove: [`r${text}`] },
          { kind: 'adopt', source: ENV, tags: { [`k${text}`]: `v${text}` }, set: {} },
          { kind: 'set-key', from: null, to: `k${text}` },
          {
            kind: 'set-rotation',
            from: { lambdaArn: `a${text}`, schedule: `b${text}` },
            to: { lambdaArn: `c${text}`, schedule: `d${text}` },
          },
          { kind: 'set-value', why: 'foreign', source: ENV },
          { kind: 'delete', recoveryWindowDays: 7 },
        ]),
        newSecret(`n${text}`, {
          changes: [
            {
              kind: 'create',
              description: `d${text}`,
              tags: { [`k${text}`]: text },
              source: ENV,
              kmsKeyId: null,
              keyWillChange: false,
            },
          ],
        }),
      ],
      roles: [
        {
          ...role(
            'default',
            [access(`a${text}`, 'revoke', 'left-file'), access(`g${text}`, 'grant')],
            [
              policy('default', [`a${text}`], {
                previous: { Statement: [{ Action: text, Resource: text, [text]: text }] },
                tags: { [`k${text}`]: text },
                changes: [{ kind: 'create-policy' }, { kind: 'update-policy' }],
              }),
            ],
          ),
          name: text,
        },
      ],
      refusals: [
        { code: 'wrong-account', subject: { kind: 'secret', name: text }, message: `m${text}`, fix: `n${text}` },
      ],
      warnings: [
        { code: 'rotation-waits', subject: { kind: 'secret', name: `z${text}` }, message: 'm' },
        { code: 'rotation-waits', subject: { kind: 'secret', name: text }, message: `m${text}` },
        { code: 'scope-void', subject: { kind: 'role', name: text }, message: `m${text}` },
      ],
    });

  const context = (text: string) => ({ ...model({ kind: 'validated' }).context, configPath: text, actor: `x${text}` });
  const planWith = (text: string): ReportModel =>
    model(
      { kind: 'planned', plan: hostilePlan(text) },
      {
        notes: [`n${text}`],
        history: [{ commit: null, time: '2026-11-21T15:30:00Z', outcome: `o${text}`, runUrl: null }],
        problems: [
          {
            severity: 'error',
            code: 'wrong-account',
            message: `p${text}`,
            fix: `q${text}`,
            location: { file: `f${text}`, line: 1, column: 1 },
          },
        ],
        context: context(text),
      },
    );
  const applyWith = (text: string): ReportModel => {
    const problem = { message: `m${text}`, fix: `n${text}` };
    const steps = [
      step(`secret:a${text}:delete`, '', { title: phrase`delete ${`a${text}`}` }),
      step(`secret:b${text}:tag`, '', { title: phrase`tag ${`b${text}`}`, state: 'failed', problem }),
      step(`secret:c${text}:tag`, '', { title: phrase`tag ${`c${text}`}`, state: 'not-started', problem }),
    ];
    const proofs = [{ role: text, secret: text, verdict: 'denied', why: `w${text}` } as const];
    return model(
      { kind: 'applied', plan: { ...hostilePlan(text), refusals: [] }, result: { steps, proofs, pairs: {} } },
      { context: context(text) },
    );
  };

  test.each([
    ['plan', planWith],
    ['apply', applyWith],
  ] as const)('of a %s changes neither its structure nor adds our marker or any HTML comment', (_what, withText) => {
    const harmless = structure(withText('word'));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(structure(withText(text))).toEqual(harmless);
        expect(shown(withText(text))).not.toContain('<!--');
      }),
      { numRuns: 300 },
    );
  });

  test('never reaches the headline', () => {
    fc.assert(
      fc.property(hostileText, (text) =>
        expect(renderReport(planWith(text)).headline).toBe(renderReport(planWith('word')).headline),
      ),
      { numRuns: 50 },
    );
  });
});
