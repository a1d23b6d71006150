/**
 * Runs Jest's tests for Stryker inside one process: files are loaded once, a mutant is switched on, and only the tests that
 * reach it run again, until one fails. A mutant takes milliseconds; a run of Jest for each would take hours.
 *
 * Tests keep Jest's own `describe`, `test`, `each` and `expect`. What the core's tests do not use is left out: `beforeAll`,
 * `afterAll`, mocks, snapshots.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, getState, it, resetState, test } from 'jest-circus';

/** Which tests to load: globs in the place of the mutated copy. */
export interface InProcessOptions {
  readonly inProcess: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

interface Test {
  readonly id: string;
  readonly fileName: string;
  run(): Promise<void>;
}

/** What the mutated code reads and writes: the mutant that is switched on, and what was reached. */
type Context = { [member in keyof InstrumenterContext]: InstrumenterContext[member] | undefined };

type Block = ReturnType<typeof getState>['rootDescribeBlock'];

class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #options: InProcessOptions['inProcess'];
  readonly #context: Context;
  #tests: readonly Test[] | undefined;
  /** Milliseconds that each test took when it was last passed: the quickest ones go first. */
  readonly #times = new Map<string, number>();

  constructor(options: StrykerOptions) {
    this.#options = (options as unknown as InProcessOptions).inProcess;
    this.#context = (globalThis as unknown as Record<string, Context>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#run(await this.#all(), false);
    const { mutantCoverage } = this.#context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, ...options }: MutantRunOptions): Promise<MutantRunResult> {
    const context = this.#context;
    if (options.reloadEnvironment) this.#tests = undefined;
    const wanted = testFilter && new Set(testFilter);
    const results: TestResult[] = [];
    try {
      if (options.mutantActivation === 'runtime') await this.#all();
      context.activeMutant = activeMutant.id;
      context.hitCount = 0;
      context.hitLimit = hitLimit;
      // A mutant that acts while files are loaded is often noticed by the first ones: the others need not be loaded.
      for await (const tests of this.#tests ? [this.#tests] : this.#fresh()) {
        results.push(...(await this.#run(wanted ? tests.filter(({ id }) => wanted.has(id)) : tests, true)));
        if (results.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } catch (error) {
      // A test file that does not load has failed, as with Jest.
      const failed = { id: 'load', name: 'load', timeSpentMs: 0, failureMessage: String(error) };
      results.push({ ...failed, status: TestStatus.Failed });
    } finally {
      context.activeMutant = undefined;
    }
    const timeout = determineHitLimitReached(context.hitCount, hitLimit);
    context.hitCount = undefined;
    context.hitLimit = undefined;
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  async #run(tests: readonly Test[], untilOneFails: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    const time = ({ id }: Test) => this.#times.get(id) ?? 0;
    for (const { id, fileName, run } of tests.toSorted((a, b) => time(a) - time(b))) {
      const started = performance.now();
      this.#context.currentTestId = id;
      let failure: unknown;
      let failed = false;
      try {
        await run();
      } catch (error) {
        failed = true;
        failure = error;
      }
      this.#context.currentTestId = undefined;
      const timeSpentMs = performance.now() - started;
      if (!failed) this.#times.set(id, timeSpentMs);
      const told = { id, name: id, fileName, timeSpentMs };
      if (!failed) results.push({ ...told, status: TestStatus.Success });
      else results.push({ ...told, status: TestStatus.Failed, failureMessage: String(failure) });
      if (failed && untilOneFails) break;
    }
    return results;
  }

  /** All tests, loaded without a mutant. */
  async #all(): Promise<readonly Test[]> {
    if (!this.#tests) {
      const found: Test[] = [];
      for await (const tests of this.#fresh()) found.push(...tests);
      this.#tests = found;
    }
    return this.#tests;
  }

  /** The tests of one file after another, loaded again with the code that they test. */
  async *#fresh(): AsyncGenerator<readonly Test[]> {
    Object.assign(globalThis, { describe, it, test, expect, beforeEach, afterEach });
    // The same cases for every mutant, and the first counterexample is enough.
    fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 100 });
    resetState();
    load.count += 1;
    const root = getState().rootDescribeBlock;
    for (const file of globSync(this.#options.include, { exclude: this.#options.exclude }).sort()) {
      const before = root.children.length;
      const path = join(process.cwd(), file);
      await import(pathToFileURL(path).href);
      yield testsIn(root.children.slice(before), [file], path);
    }
  }
}

/** A module is loaded once for each address: another number loads the tests and the code again, others' packages stay. */
const load = { count: 0 };
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const own = resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/');
    return own ? { ...resolved, url: `${resolved.url.split('?')[0]}?load=${load.count}` } : resolved;
  },
});

function testsIn(children: Block['children'], path: readonly string[], fileName: string): Test[] {
  return children.flatMap((child, index): Test[] => {
    if (child.type === 'describeBlock') return testsIn(child.children, [...path, child.name], fileName);
    if (child.mode === 'skip' || child.mode === 'todo') return [];
    // Two tests of one name are two tests.
    const id = [...path, `${child.name} #${index}`].join(' > ');
    const run = async () => {
      const blocks: Block[] = [];
      for (let block: Block | undefined = child.parent; block; block = block.parent) blocks.unshift(block);
      const hooks = blocks.flatMap((block) => block.hooks);
      for (const { type } of hooks) if (type.endsWith('All')) throw new Error(`${fileName}: no ${type} here`);
      try {
        for (const { type, fn } of hooks) if (type === 'beforeEach') await call(fn);
        await call(child.fn);
      } finally {
        for (const { type, fn } of hooks.reverse()) if (type === 'afterEach') await call(fn);
      }
    };
    return [{ id, fileName, run }];
  });
}

function call(fn: unknown): unknown {
  return (fn as () => unknown)();
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } };
