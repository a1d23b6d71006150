import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { diffLines } from '../../sandbox/demo/diff.ts';
import { logReader } from '../../sandbox/demo/log.ts';
import { readPairs } from '../../sandbox/demo/pairs.ts';
import { playDemo } from '../../sandbox/demo/play.ts';
import type { Act } from '../../sandbox/demo/stage.ts';
import { actionStep } from '../../sandbox/demo/workflow.ts';

const ROOT = join(import.meta.dirname, '../..');
const STEPS = [
  '1-planned',
  '2-applied',
  '3-again',
  '4-change-planned',
  '5-change-applied',
  '6-mistake',
  '7-drift-seen',
  '8-drift-repaired',
  '9-key-set',
  '10-value-seen',
  '11-changed-after-plan',
];

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'union-secrets-demo-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('npm run demo', () => {
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  let said: string;

  beforeAll(async () => {
    const run = promisify(execFile)(process.execPath, [join(ROOT, 'scripts/demo.ts'), directory]);
    said = (await run.catch((error: { stdout: string }) => error)).stdout;
  }, 60_000);

  test('ends with every check as announced', () => {
    const [, right, all] = /^ 11 steps, (\d+) of (\d+) checks as expected/m.exec(said) ?? [];
    expect(said).not.toContain('✗');
    expect(Number(all)).toBeGreaterThan(25);
    expect(right).toBe(all);
  });

  test('shows its time for each step, and writes no colour where no terminal is', () => {
    expect(said.match(/^ {4}\d+ ms · /gm)).toHaveLength(STEPS.length);
    expect(said).not.toContain('\u001b');
  });

  test('leaves each comment as Markdown and as a page, and an index', () => {
    const files = ['index.html', 'mermaid.js', ...STEPS.flatMap((step) => [`${step}.html`, `${step}.md`])];
    expect(readdirSync(directory).sort()).toEqual(files.sort());
    for (const step of STEPS) expect(read('index.html')).toContain(`href="${step}.html"`);
  });

  test('the pages need nothing from elsewhere, follow the theme of the reader, and show alerts as GitHub does', () => {
    const page = read('4-change-planned.html');
    expect(page).toContain('@media (prefers-color-scheme: dark)');
    expect(page).toContain('<div class="markdown-alert markdown-alert-warning">');
    expect(page).toContain('<details>');
    const ours = /<script src="mermaid\.js"><\/script>/;
    for (const step of STEPS)
      expect(read(`${step}.html`).replace(ours, '')).not.toMatch(
        /<link|src=|@import|https?:\/\/[^"\s]*\.js|127\.0\.0\.1/,
      );
  });

  test('the mistakes are below their lines', () => {
    expect(read('6-mistake.html')).toMatch(/descripton:[^\n]*\n[^\n]*Check failure on line 14/);
  });

  test('no value is left behind', () => {
    for (const name of readdirSync(directory)) expect(read(name)).not.toMatch(/sk-demo|demo-(correct|staple|not)/);
  });
});

describe('a demo that does not end as announced', () => {
  let broken: string;
  beforeAll(() => {
    broken = mkdtempSync(join(tmpdir(), 'union-secrets-demo-broken-'));
  });
  afterAll(() => rmSync(broken, { recursive: true, force: true }));

  const play = async (...acts: Act[]) => {
    const lines: string[] = [];
    const screen = { colours: false, write: (text: string) => void lines.push(text) };
    const ok = await playDemo({ acts, screen, directory: broken, shownDirectory: 'demo-output' });
    return { ok, said: lines.join('') };
  };

  test('fails, names the check, and stops the story there', async () => {
    const { ok, said } = await play(
      async (stage) => {
        stage.begin('one', 'One');
        stage.check('water runs uphill', false);
      },
      async (stage) => stage.begin('two', 'Two'),
    );
    expect(ok).toBe(false);
    expect(said).toContain('✗ water runs uphill');
    expect(said).not.toContain('Two');
  });

  test('fails when a value was shown anywhere', async () => {
    const { ok, said } = await play(async (stage) => {
      stage.begin('one', 'One');
      stage.scene.comment = `the key is ${stage.secrets.OPENAI_API_KEY}`;
    });
    expect(ok).toBe(false);
    expect(said).toContain('✗ no secret value in any log, comment');
  });

  test('fails when an act breaks, and says how', async () => {
    const { ok, said } = await play(async () => {
      throw new Error('the stage is on fire');
    });
    expect(ok).toBe(false);
    expect(said).toContain('the stage is on fire');
  });
});

describe('a workflow of the quick start', () => {
  test('gives the action what GitHub would give it; a secret that is not set is empty', () => {
    const step = actionStep('secrets-plan.yml', 'schedule', { OPENAI_API_KEY: 'key' });
    expect(step).toEqual({
      role: 'union-secrets-plan',
      with: { 'fail-on-changes': 'true', 'fingerprint-key': '' },
      env: { OPENAI_API_KEY: 'key', WAREHOUSE_PASSWORD: '' },
    });
  });

  test('does not run on an event that it does not name', () => {
    expect(() => actionStep('secrets-apply.yml', 'pull_request', {})).toThrow('does not run on pull_request');
  });

  test('pins the actions of others by commit, with the version beside it', () => {
    for (const file of ['secrets-plan.yml', 'secrets-apply.yml']) {
      const text = readFileSync(join(ROOT, 'examples/quick-start/.github/workflows', file), 'utf8');
      const others = text.match(/uses: (actions|aws-actions)\/.*/g) ?? [];
      expect(others).toHaveLength(2);
      for (const line of others) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

describe('what the demo shows', () => {
  test('a log as GitHub shows it: commands carried out, masked texts hidden, also over pieces of output', () => {
    const shown: string[] = [];
    const reader = logReader((line) => shown.push(line));
    reader.read('::add-mask::hunter2\nthe password is hun');
    reader.read('ter2\n::group::Apply\n\n::error title=x: y,line=1::wrong\nlast');
    expect(reader.end()).toEqual(['the password is ***', 'Error: wrong', 'last']);
    expect(shown).toEqual(['the password is ***', 'Error: wrong', 'last']);
  });

  test('a change, line by line', () => {
    const diff = diffLines('a\nb\nc\n', 'a\nB\nc\nd\n');
    expect(diff.map(({ sign, line, text }) => `${sign}${line}${text}`)).toEqual([' 1a', '-2b', '+2B', ' 3c', '+4d']);
  });

  test('no pairs where a comment has none', () => {
    expect(readPairs('### Pairs for your tasks\n\n_known after apply_')).toEqual({});
  });
});
