import fc from 'fast-check';
import { type NewerRun, readHistory, renderStale, splitHistory } from '../../src/report/history.ts';
import { renderReport } from '../../src/report/render.ts';
import { CASES } from '../helpers/report/cases.ts';
import { hostileText } from '../helpers/report/hostile.ts';

const RUN: NewerRun = {
  commit: '89e6c98d92887913cadf06b2adb97f26cde4849b',
  runUrl: 'https://github.com/acme/ml/actions/runs/2',
  time: '2026-11-21T18:00:00Z',
};
const MARKER = '<!-- union-secrets: stack=ml-platform data-plane=production run=1 attempt=1 -->';
const before = renderReport(CASES['first-plan']!).comment;

describe('a comment that is out of date', () => {
  test('says so first, then what it said, and keeps its history', () => {
    const stale = renderStale(`${MARKER}\n${before}`, RUN);
    const [heading, , ...rest] = splitHistory(before).shown.split('\n');
    expect(heading).toBe('## 📋 Secrets planned · ml-platform · production');
    expect(stale.split('\n')[0]).toBe('## ⏳ Out of date · ml-platform · production');
    expect(stale).toContain(rest.join('\n'));
    expect(stale).not.toContain(MARKER);
    expect(readHistory(stale)).toEqual(readHistory(before));
  });

  test('says it once, however many runs start', () => {
    const later = { ...RUN, time: '2026-11-21T19:00:00Z' };
    expect(renderStale(renderStale(before, RUN), later)).toBe(renderStale(before, later));
  });

  test('is the same whether or not GitHub changed the ends of its lines', () => {
    expect(renderStale(`${MARKER}\n${before}`.replaceAll('\n', '\r\n'), RUN)).toBe(renderStale(before, RUN));
  });

  test('says that an invalid file made no plan', () => {
    expect(renderStale(before, { ...RUN, because: 'invalid' })).toContain('found problems in the file');
  });

  test('still fits into a comment, with the longest report and any address', () => {
    for (const report of Object.values(CASES)) {
      const { comment } = renderReport(report);
      for (const runUrl of [null, RUN.runUrl, `https://github.com/${'x'.repeat(5000)}`]) {
        expect(renderStale(comment, { ...RUN, runUrl }).length).toBeLessThanOrEqual(65_536 - 500);
      }
    }
  });

  test('keeps any text of its own, and is stable', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (lines) => {
        const body = `x${lines.join('\n').replaceAll('\r\n', '\n')}x`;
        const stale = renderStale(body, RUN);
        expect(stale).toContain(body);
        expect(renderStale(stale, RUN)).toBe(stale);
      }),
    );
  });

  test('of an empty comment there is the banner alone', () => {
    expect(renderStale('', RUN)).toMatch(
      /^## ⏳ Out of date\n\n> \[!WARNING\]\n> [^\n]+\n\n<!-- union-secrets-stale -->$/,
    );
  });

  test('takes away only a marker that begins the text, and only a banner that is whole', () => {
    const end = '<!-- union-secrets-stale -->';
    for (const text of [`what\n${MARKER}\nstays`, `what\n${end}\nstays`, '> [!WARNING]\n> **Out of date.** cut short'])
      expect(renderStale(text, RUN)).toContain(text);
    expect(renderStale(`${MARKER}  \n\nwhat stays`, RUN).endsWith(`${end}\n\nwhat stays`)).toBe(true);
  });

  test('without a commit or a link speaks of a newer run', () => {
    expect(renderStale('text', { commit: null, runUrl: null, time: RUN.time })).toContain('> A newer run started at');
  });
});
