import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { checkCode } from '../src/code-check/check-files.ts';
import type { CodeFile } from '../src/code-check/code-finding.ts';
import type { CodeContext } from '../src/code-check/rules/pair-judge.ts';

/**
 * Times the check of Python code: 2,000 files of 200 lines, in a fresh process for each run as in a job, reading files left
 * out. `npm run bench:code` prints the median of five runs for a usual repository (one file in five is about secrets) and
 * for one where every file is.
 */
const FILES = 2_000;
const LINES = 200;
const RUNS = 5;
const GROUP = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';

const context: CodeContext = {
  configPath: 'union-secrets.yaml',
  dataPlanes: [{ name: 'production', region: 'us-west-2', accountId: '123456789012', partition: 'aws', awsRead: true }],
  secrets: Array.from({ length: 200 }, (_, index) => {
    const key = `ml/key-${index}-AbCdEf`;
    return {
      name: `ml/key-${index}`,
      declared: 'secret' as const,
      location: null,
      on: [{ dataPlane: 'production', pair: { group: GROUP, key, arn: GROUP + key }, change: null }],
    };
  }),
  generatedModule: null,
};

function file(index: number, aboutSecrets: boolean): CodeFile {
  const lines = aboutSecrets
    ? [
        'import flytekit',
        'from flytekit import Secret, task',
        'from project.constants import GROUP',
        `KEY_${index} = "ml/key-${index % 200}-AbCdEf"`,
        `REQUEST = Secret(group=GROUP, key=KEY_${index}, mount_requirement=Secret.MountType.FILE)`,
        '@task(secret_requests=[REQUEST])',
        'def read() -> int:',
        `    return len(flytekit.current_context().secrets.get(GROUP, KEY_${index}))`,
      ]
    : ['import numpy as np', 'import pandas as pd', 'from flytekit import task, workflow'];
  for (let step = 0; lines.length < LINES; step++) {
    lines.push(
      '',
      `def transform_${step}(frame, threshold: float = 0.5, *, columns=("a", "b"), **options) -> dict:`,
      '    """Drops the rows below the threshold and gives the rest by column."""',
      '    selected = frame[frame["score"] > threshold].sort_values(by=list(columns), ascending=False)',
      '    for name, values in selected.groupby("name"):',
      '        if name.startswith("x") and len(values) >= 3 or options.get("all", False):',
      '            options[name] = [value * 2 + 1 for value in values["score"] if value is not None]',
      `    return {"step": ${step}, "rows": len(selected), "label": f"{threshold:.2f} of {len(frame)}", **options}`,
    );
  }
  return { path: `project/jobs/job_${index}.py`, text: lines.slice(0, LINES).join('\n') };
}

function project(every: number): CodeFile[] {
  const jobs = Array.from({ length: FILES - 1 }, (_, index) => file(index, index % every === 0));
  return [{ path: 'project/constants.py', text: `GROUP = "${GROUP}"\n` }, ...jobs];
}

const [every] = process.argv.slice(2);
if (every !== undefined) {
  const files = project(Number(every));
  const start = performance.now();
  const { findings } = checkCode(files, context);
  const wrong = findings.filter(({ rule }) => rule !== 'unused-secret').length;
  if (wrong > 0) throw new Error(`${wrong} findings in code that has none`);
  console.log(JSON.stringify({ milliseconds: performance.now() - start, megabytes: process.memoryUsage().rss / 1e6 }));
} else {
  console.log(`${FILES} files of ${LINES} lines, median of ${RUNS} runs, ${availableParallelism()} cores`);
  for (const [name, share] of [
    ['one file in five is about secrets', 5],
    ['every file is about secrets', 1],
  ] as const) {
    const runs = Array.from({ length: RUNS }, () => {
      const { stdout, status, stderr } = spawnSync(process.execPath, [import.meta.filename, String(share)], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as { milliseconds: number; megabytes: number };
    }).sort((a, b) => a.milliseconds - b.milliseconds);
    const median = runs[RUNS >> 1];
    console.log(
      `${name}: ${((median?.milliseconds ?? 0) / 1000).toFixed(2)} s, ${Math.round(median?.megabytes ?? 0)} MB`,
    );
  }
}
