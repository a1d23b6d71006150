// Runs the file of `union-secrets smoke-test` with the real flytekit and Flyte 2 on this machine, where a stand-in for the
// sidecar fails in each of the ways in which the real one can. Ends with `N passed, N failed`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SmokeTest, smokeTestFile } from '../src/report/smoke-test.ts';
import { pythonTool } from './python-tool.ts';

const GROUP = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';
const VALUE = 'value-that-no-output-may-hold';
const KEYS = ['ml/a-AbCdEf', 'ml/Case-GhIjKl'];
const NOT_READ = 'not read, though others were: grant, key suffix, KMS key or no value';
const NONE_READ = 'not read, as no other secret was: network, image or role of the pod';
const NOT_MOUNTED = 'not mounted: no webhook of type AWS took the request';

/** What the sidecar leaves in the pod: the bytes of each key; null where it could not read it; no folder where there was no webhook. */
const WAYS: readonly {
  readonly name: string;
  readonly mounted: boolean;
  readonly files: readonly (Buffer | null)[];
  readonly rows: readonly string[];
}[] = [
  {
    name: 'all are read',
    mounted: true,
    files: [Buffer.from(VALUE), Buffer.from(VALUE.repeat(4))],
    rows: ['found, under 64 characters', 'found, under 1024 characters'],
  },
  {
    name: 'one was denied, or its suffix, key or value is wrong',
    mounted: true,
    files: [Buffer.from(VALUE), null],
    rows: ['found, under 64 characters', NOT_READ],
  },
  { name: 'none was read: network, image or role', mounted: true, files: [null, null], rows: [NONE_READ, NONE_READ] },
  { name: 'no webhook took the request', mounted: false, files: [null, null], rows: [NOT_MOUNTED, NOT_MOUNTED] },
  {
    name: 'an empty value',
    mounted: true,
    files: [Buffer.from(''), Buffer.from(VALUE)],
    rows: ['found, empty', 'found, under 64 characters'],
  },
  {
    name: 'a binary value',
    mounted: true,
    files: [Buffer.from([0xff, 0xfe, 0x00]), Buffer.from(VALUE)],
    rows: ['not text: the value is binary', 'found, under 64 characters'],
  },
  {
    name: 'a very long value',
    mounted: true,
    files: [Buffer.from('x'.repeat(65_536)), Buffer.from(VALUE)],
    rows: ['found, 65536 characters or more', 'found, under 64 characters'],
  },
];

const SDKS: readonly {
  readonly sdk: SmokeTest['sdk'];
  readonly tool: Parameters<typeof pythonTool>[0];
  readonly run: string;
}[] = [
  {
    sdk: 'flytekit',
    tool: { name: 'flytekit', version: '1.16.31', command: 'pyflyte' },
    run: 'rows = smoke.smoke_test()',
  },
  {
    sdk: 'flyte',
    tool: { name: 'flyte', version: '2.12.1', command: 'flyte' },
    run: "import flyte; flyte.init(); rows = flyte.with_runcontext(mode='local').run(smoke.smoke_test).outputs()[0]",
  },
];

let passed = 0;
let failed = 0;
for (const { sdk, tool, run } of SDKS) {
  const python = join(dirname(pythonTool(tool)), 'python3');
  for (const way of WAYS) {
    const folder = mkdtempSync(join(tmpdir(), 'union-secrets-smoke-'));
    try {
      check(python, folder, sdk, run, way);
      passed += 1;
      console.log(`ok      ${sdk}: ${way.name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${sdk}: ${way.name}\n${error instanceof Error ? error.message : String(error)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(python: string, folder: string, sdk: SmokeTest['sdk'], run: string, way: (typeof WAYS)[number]): void {
  const pairs = KEYS.map((key) => ({ name: key.slice(0, -7), pair: { group: GROUP, key, arn: `${GROUP}${key}` } }));
  writeFileSync(
    join(folder, 'smoke.py'),
    smokeTestFile({ sdk, stack: 'ml', dataPlane: 'production', group: GROUP, pairs }),
  );
  const secrets = join(folder, 'secrets');
  if (way.mounted) mkdirSync(secrets);
  for (const [index, content] of way.files.entries()) {
    if (content === null) continue;
    // As the sidecar writes it: group and key in lower case.
    const path = join(secrets, GROUP, (KEYS[index] ?? '').toLowerCase());
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const code = `import json, smoke\n${run.replaceAll('; ', '\n')}\nprint("ROWS " + json.dumps(list(rows)))`;
  const env = { PATH: process.env.PATH ?? '', HOME: folder, FLYTE_SECRETS_DEFAULT_DIR: secrets };
  const output = execFileSync(python, ['-c', code], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const rows = JSON.parse(/^ROWS (.*)$/m.exec(output)?.[1] ?? 'null');
  assert.deepEqual(
    rows,
    pairs.map(({ name }, index) => `${name}: ${way.rows[index]}`),
  );
  assert.ok(!output.includes(VALUE), 'the output holds a value');
}
