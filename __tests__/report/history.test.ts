import fc from 'fast-check';
import { readHistory, renderHistory, splitHistory } from '../../src/report/history.ts';
import type { HistoryEntry } from '../../src/report/model.ts';
import { renderReport } from '../../src/report/render.ts';
import { model } from '../helpers/report/build.ts';
import { CASES } from '../helpers/report/cases.ts';
import { hostileText } from '../helpers/report/hostile.ts';

const ENTRY: HistoryEntry = {
  commit: '3f786850e387550fdab836ed7e6dc881de23001b',
  time: '2026-11-21T17:00:12Z',
  outcome: 'Apply will create 1 secret.',
  runUrl: 'https://github.com/acme/ml/actions/runs/1',
};

const hex = fc.stringMatching(/^[0-9a-f]{40}$/);
const entry: fc.Arbitrary<HistoryEntry> = fc.record({
  commit: fc.option(hex, { nil: null }),
  time: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  outcome: hostileText.filter((text) => /\S/.test(text) && text.isWellFormed() && text.length <= 200),
  runUrl: fc.option(
    fc.nat().map((id) => `https://github.com/acme/ml/actions/runs/${id}`),
    { nil: null },
  ),
});

const hidden = (content: unknown) =>
  `<!-- union-secrets-history: ${Buffer.from(JSON.stringify(content)).toString('base64url')} -->`;
const tuple = (change: Partial<HistoryEntry>) => {
  const { commit, time, outcome, runUrl } = { ...ENTRY, ...change };
  return [commit, time, outcome, runUrl];
};

describe('the hidden history of a comment', () => {
  test('is read as it was written, whatever the outcomes say', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), fc.string(), (entries, text) => {
        expect(readHistory(`${text}\n\n${renderHistory(entries)}\r\n`)).toEqual(entries);
      }),
    );
  });

  test('is one line that nothing in it can end, and never longer than 8,000 characters', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        expect(renderHistory(entries)).toMatch(/^<!-- union-secrets-history: [\w-]+ -->$/);
        expect(renderHistory(entries).length).toBeLessThanOrEqual(8000);
      }),
    );
  });

  test('keeps the latest 20 runs', () => {
    const entries = Array.from({ length: 30 }, (_, index) => ({ ...ENTRY, outcome: `Run ${index}.` }));
    const kept = readHistory(renderHistory(entries));
    expect(kept.map(({ outcome }) => outcome)).toEqual(entries.slice(0, 20).map(({ outcome }) => outcome));
  });

  test('forgets the oldest runs where all of them would be too long', () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({ ...ENTRY, outcome: `${index} ${'x'.repeat(490)}` }));
    const kept = readHistory(renderHistory(entries));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept).toEqual(entries.slice(0, kept.length));
  });

  test.each<[string, unknown]>([
    ['a commit that is none', tuple({ commit: 'main' })],
    ['a commit with something behind', tuple({ commit: `${ENTRY.commit}\n` })],
    ['a commit with something before', tuple({ commit: `x${ENTRY.commit}` })],
    ['a commit of a length that Git does not know', tuple({ commit: `${ENTRY.commit}a` })],
    ['a commit of which a part is something else', tuple({ commit: `${ENTRY.commit}${'x'.repeat(24)}` })],
    ['a time that is none', tuple({ time: 'yesterday' })],
    ['a time with something behind', tuple({ time: `${ENTRY.time} (x)` })],
    ['a time with something before', tuple({ time: `(x) ${ENTRY.time}` })],
    ['a day that does not exist', tuple({ time: '2026-99-99T00:00:00Z' })],
    ['an empty outcome', tuple({ outcome: ' ' })],
    ['an endless outcome', tuple({ outcome: 'x'.repeat(501) })],
    ['a link that runs code', tuple({ runUrl: 'javascript:alert(1)' })],
    ['a link behind code', tuple({ runUrl: `javascript:${ENTRY.runUrl}` })],
    ['a link to something else than a run', tuple({ runUrl: 'https://evil.example/login' })],
    ['a link with a text in it', tuple({ runUrl: 'https://a.b/c/d/actions/runs/1)[x](https://e' })],
    ['a field too many', [...tuple({}), 'x']],
    ['no list', { commit: null }],
    ['a number', 5],
    ['null', null],
  ])('leaves out %s, and keeps the rest', (_what, hostile) => {
    expect(readHistory(hidden([tuple({}), hostile]))).toEqual([ENTRY]);
  });

  test.each<Partial<HistoryEntry>>([
    { commit: 'a'.repeat(64) },
    { runUrl: 'http://github.example/acme/ml/actions/runs/1' },
    { runUrl: 'https://github.com/acme/ml/actions/runs/12/attempts/13' },
  ])('keeps a run with %j', (change) => {
    expect(readHistory(hidden([tuple(change)]))).toEqual([{ ...ENTRY, ...change }]);
  });

  test.each([
    ['no comment at all', ''],
    ['a line with something before', `x ${hidden([tuple({})])}`],
    ['a line with something behind', `${hidden([tuple({})])} x`],
    ['not JSON', '<!-- union-secrets-history: AAAA -->'],
    ['no base64url', '<!-- union-secrets-history: *** -->'],
    ['no list', hidden({ length: 3 })],
    ['deep nesting', `<!-- union-secrets-history: ${Buffer.from('['.repeat(5000)).toString('base64url')} -->`],
    ['a line before the last', `${hidden([tuple({})])}\nSomeone wrote this below.`],
    ['a line that is too long', hidden(Array.from({ length: 100 }, () => tuple({})))],
  ])('takes %s for no history', (_what, body) => {
    expect(readHistory(body)).toEqual([]);
  });

  test('reads no more than 20 runs, whoever wrote them', () => {
    const short = tuple({ commit: null, outcome: 'x', runUrl: null });
    expect(readHistory(hidden(Array.from({ length: 30 }, () => short)))).toHaveLength(20);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, json) => {
        readHistory(text);
        readHistory(`<!-- union-secrets-history: ${text} -->`);
        expect(Array.isArray(readHistory(hidden(json)))).toBe(true);
      }),
    );
  });
});

describe('a report', () => {
  test('ends with the hidden history, its own run first', () => {
    const before = model({ kind: 'validated' }, { history: [ENTRY] });
    const { comment, summary } = renderReport(before);
    expect(readHistory(comment)).toEqual([
      { ...ENTRY, runUrl: before.context.runUrl, outcome: renderReport(before).headline },
      ENTRY,
    ]);
    expect(summary).not.toContain('union-secrets-history');
  });

  test('has exactly one hidden line, the last', () => {
    for (const report of Object.values(CASES)) {
      const { shown, hidden: line } = splitHistory(renderReport(report).comment);
      expect(line).toMatch(/^<!-- union-secrets-history: /);
      expect(shown).not.toContain('union-secrets-history');
    }
  });

  test('lists earlier runs folded, as the last thing before the foot', () => {
    const { comment } = renderReport(CASES['with-history']!);
    const list = comment.slice(comment.indexOf('<summary>Earlier runs: 3</summary>'));
    expect(list).toContain(
      '- [2026-11-21 15:42 UTC](https://github.com/acme/ml/actions/runs/1234567880) · [`89e6c98`](',
    );
    expect(list).toContain(': 2 problems to fix first: no plan was made and nothing was changed.');
    expect(list.indexOf('<details>')).toBe(-1);
  });

  test('links no run of another repository', () => {
    const runUrl = 'https://github.com/evil/ml/actions/runs/1';
    const { comment } = renderReport(model({ kind: 'validated' }, { history: [{ ...ENTRY, runUrl }] }));
    expect(splitHistory(comment).shown).not.toContain('evil');
  });
});
