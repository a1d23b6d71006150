/**
 * Mutation testing of the core with Stryker: the code of each folder is changed in thousands of small ways, and its tests have
 * to notice. Prints every mutant that none of them noticed and a summary; fails under 90 %. What survives is explained in
 * docs/mutation.md.
 *
 *   npm run test:mutation                    the whole core
 *   npm run test:mutation -- policy plan     some folders of it
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import jest from '../jest.config.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEAST = 90;

/** Folder below src, to the folders of tests that hold it to its rules. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  policy: ['policy', 'plan'],
  plan: ['plan'],
  apply: ['apply'],
  domain: ['domain', 'plan'],
  record: ['record'],
  config: ['config'],
  values: ['values'],
  report: ['report'],
};

/** Tests that take seconds, each mutant would wait for them: a simulator of IAM, random files, the form of the schema. */
const LEFT_OUT = '__tests__/(?:policy/simulate|config/properties|config/schema)\\.test\\.ts$';

interface Row {
  readonly folder: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly seconds: number;
}

process.chdir(ROOT);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((folder) => !Object.hasOwn(FOLDERS, folder));
if (unknown.length > 0) throw new Error(`No such folder of the core: ${unknown.join(', ')}`);
const rows: Row[] = [];
for (const [folder, tests] of Object.entries(FOLDERS)) {
  if (wanted.length > 0 && !wanted.includes(folder)) continue;
  const started = performance.now();
  const mutants = await new Stryker(optionsFor(folder, tests)).runMutationTest();
  for (const mutant of mutants) if (!isKilled(mutant)) console.log(textOf(mutant));
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(mutants, ({ status }) => status)).map(([status, list]) => [status, list.length]),
  );
  rows.push({ folder, counts, seconds: Math.round((performance.now() - started) / 1000) });
}
const sum = rows.reduce<Record<string, number>>((all, { counts }) => {
  for (const [status, count] of Object.entries(counts)) all[status] = (all[status] ?? 0) + count;
  return all;
}, {});
const total = { folder: '**Sum**', counts: sum, seconds: rows.reduce((all, { seconds }) => all + seconds, 0) };
console.log('\n| Folder | Mutants | Killed | Timed out | Survived | Not reached | Score | Seconds |');
console.log('| :-- | --: | --: | --: | --: | --: | --: | --: |');
for (const row of [...rows, total]) console.log(line(row));
if (score(sum) < LEAST) {
  console.log(`\nLess than ${LEAST} % of the mutants were killed.`);
  process.exitCode = 1;
}

function optionsFor(folder: string, tests: readonly string[]): PartialStrykerOptions {
  return {
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    testRunnerNodeArgs: ['--experimental-vm-modules'],
    jest: {
      projectType: 'custom',
      config: {
        ...jest,
        maxWorkers: 1,
        testMatch: tests.map((name) => `<rootDir>/__tests__/${name}/**/*.test.ts`),
        testPathIgnorePatterns: [...jest.testPathIgnorePatterns, LEFT_OUT],
      },
      enableFindRelatedTests: false,
    },
    // What neither a mutant nor its tests changed since is not run again.
    incremental: true,
    incrementalFile: `build/mutation/${folder}-incremental.json`,
    mutate: [`src/${folder}/**/*.ts`, '!src/**/*.generated.ts'],
    ignorePatterns: ['dist', 'docs', 'examples', 'sandbox', 'build', 'demo-output', '.github', '.venv-*'],
    // Its reader of tsconfig.json needs the JavaScript interface that TypeScript 7 does not have.
    tsconfigFile: 'none',
    // Types are stripped, not checked.
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: 10_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `build/mutation/${folder}.json` },
    tempDirName: 'build/stryker',
    cleanTempDir: 'always',
    logLevel: 'warn' as PartialStrykerOptions['logLevel'] & string,
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  };
}

function isKilled({ status }: MutantResult): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Where the mutant is, what is there, and what the mutant has instead, on one line. */
function textOf({ fileName, location: { start, end }, status, mutatorName, replacement = '' }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const cut = lines.map((text, index) =>
    text.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
  );
  const short = (text: string) => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length > 100 ? `${flat.slice(0, 100)}…` : flat;
  };
  const place = `${fileName.slice(ROOT.length)}:${start.line}:${start.column}`;
  return `${place} ${status} ${mutatorName}: ${short(cut.join('\n'))} => ${short(replacement)}`;
}

/** Killed of all, in per cent. */
function score({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }: Readonly<Record<string, number>>): number {
  return (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage);
}

function line({ folder, counts, seconds }: Row): string {
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = counts;
  const mutants = Object.values(counts).reduce((all, count) => all + count, 0);
  const cells = [folder, mutants, Killed, Timeout, Survived, NoCoverage, `${score(counts).toFixed(1)} %`, seconds];
  return `| ${cells.join(' | ')} |`;
}
