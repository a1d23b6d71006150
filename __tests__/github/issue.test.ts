import { type Marker, renderMarker } from '../../src/github/marker.ts';
import { type Bench, startBench } from '../helpers/github/support.ts';

const marker: Marker = { stack: 'ml drift', dataPlane: 'production', runId: '100', attempt: 1 };
const keep = (body: string, of: Partial<Marker> = {}) =>
  bench.forge().keepIssue({ marker: { ...marker, ...of }, title: 'Drift', body });

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.github.close());

const issues = () => bench.repository.data.issues;

describe('an issue that is kept', () => {
  test('is opened once, with the marker in its first line, and then revised', async () => {
    const url = await keep('first');
    expect(issues()).toMatchObject([{ state: 'open', title: 'Drift', body: `${renderMarker(marker)}\nfirst` }]);
    expect(await keep('second', { runId: '101' })).toBe(url);
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toContain('second');
  });

  test('is another one for another data plane', async () => {
    await keep('here');
    await keep('there', { dataPlane: 'staging' });
    expect(issues()).toHaveLength(2);
  });

  test('is not one that somebody else wrote with our marker in it', async () => {
    await keep('ours');
    const [ours] = issues();
    if (ours) ours.author = 'mallory';
    await keep('ours again');
    expect(issues().map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
    expect(issues()[0]?.body).toContain('ours');
    expect(issues()[0]?.body).not.toContain('again');
  });

  test('is closed with a last comment, and opened again when there is something again', async () => {
    await keep('drift');
    expect(await bench.forge().closeIssue({ marker, comment: 'It is gone.' })).toBe(true);
    expect(issues()).toMatchObject([{ state: 'closed' }]);
    expect(bench.repository.comments(issues()[0]?.number ?? 0).map(({ body }) => body)).toEqual(['It is gone.']);
    expect(await bench.forge().closeIssue({ marker, comment: 'It is gone.' })).toBe(false);
    await keep('drift again');
    expect(issues()).toHaveLength(2);
  });

  test('names the permission that is missing', async () => {
    bench.github.grant('reader', { permissions: { issues: 'read' } });
    const denied = bench.forge('reader').keepIssue({ marker, title: 'Drift', body: 'text' });
    await expect(denied).rejects.toMatchObject({ kind: 'denied', fix: expect.stringContaining('issues: write') });
  });
});

describe('a file at a branch', () => {
  test('is read as bytes, and null where there is none', async () => {
    const text = 'version: 1\n# höchst geheim? nein\n';
    bench.repository.commit({ branch: 'feature', files: { 'a folder/union-secrets.yaml': text } });
    const read = await bench.forge().fileAt({ ref: 'feature', path: 'a folder/union-secrets.yaml' });
    expect(Buffer.from(read ?? []).toString('utf8')).toBe(text);
    expect(await bench.forge().fileAt({ ref: 'main', path: 'a folder/union-secrets.yaml' })).toBeNull();
    expect(await bench.forge().fileAt({ ref: 'no-such-branch', path: 'union-secrets.yaml' })).toBeNull();
  });
});
