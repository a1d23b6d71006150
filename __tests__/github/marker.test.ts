import fc from 'fast-check';
import { compareRuns, type Marker, readMarker, renderMarker, sameComment } from '../../src/github/marker.ts';

const marker: Marker = { stack: 'ml-platform', dataPlane: 'production', runId: '123', attempt: 2 };

test('a marker is one line that a page does not show', () => {
  expect(renderMarker(marker)).toBe(
    '<!-- union-secrets: stack=ml-platform data-plane=production run=123 attempt=2 -->',
  );
});

test('whatever the names hold, the marker is read back and cannot end the HTML comment early', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('-->', '--', '-', 'a--!>', 'x\ny', 'é –', '%2D', "a b='c'"),
  );
  fc.assert(
    fc.property(name, name, fc.nat(), (stack, dataPlane, run) => {
      const given = {
        stack: stack.toWellFormed(),
        dataPlane: dataPlane.toWellFormed(),
        runId: String(run),
        attempt: 1,
      };
      const text = renderMarker({ ...given, stack, dataPlane });
      expect(text.slice('<!--'.length, -'-->'.length)).not.toMatch(/--|[<>\r\n]/);
      expect(readMarker(`${text}\nbody`)).toEqual(given);
    }),
  );
});

test.each([
  ['another text', 'hello'],
  ['an empty text', ''],
  ['a marker that is not in the first line', `> quoted\n${renderMarker(marker)}`],
  ['a marker after other text', `x ${renderMarker(marker)}`],
  ['a marker with a value that is not encoded', '<!-- union-secrets: stack=%ZZ data-plane=a run=1 attempt=1 -->'],
  ['a marker of something else', '<!-- other: stack=a data-plane=b run=1 attempt=1 -->'],
])('%s carries no marker', (_, body) => {
  expect(readMarker(body)).toBeNull();
});

test('a line end of Windows after the marker does not hide it', () => {
  expect(readMarker(`${renderMarker(marker)}\r\nbody`)).toEqual(marker);
});

test('stack and data plane say which comment it is, the run does not', () => {
  expect(sameComment(marker, { ...marker, runId: '9', attempt: 9 })).toBe(true);
  expect(sameComment(marker, { ...marker, dataPlane: 'staging' })).toBe(false);
  expect(sameComment(marker, { ...marker, stack: 'other' })).toBe(false);
});

test.each([
  ['9', 1, '10', 1, -1],
  ['10', 1, '9', 9, 1],
  ['10', 1, '10', 2, -1],
  ['10', 2, '10', 2, 0],
  ['99999999999999999998', 1, '99999999999999999999', 1, -1],
  ['nonsense', 1, '0', 1, -1],
])('run %s attempt %i against run %s attempt %i', (runId, attempt, otherRun, otherAttempt, sign) => {
  const other = { ...marker, runId: otherRun, attempt: otherAttempt };
  expect(Math.sign(compareRuns({ ...marker, runId, attempt }, other))).toBe(sign);
});
