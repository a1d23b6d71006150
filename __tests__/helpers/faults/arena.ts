import type { CallRecord } from '../../../sandbox/aws/calls.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../sandbox/aws/start.ts';
import { type RepositorySandbox, startGitHub } from '../../../sandbox/github/start.ts';
import type { StepOptions } from '../../../sandbox/runner.ts';
import { namesOf, writesOf } from '../scenarios/world.ts';
import { type InsideResult, runInside } from './inside.ts';
import { Access, normalState } from './state.ts';
import type { Story } from './stories.ts';

/** How values are compared: by the ids of their versions, or by reading them. */
export type Comparing = 'keyed' | 'reading';

/** One call of a run, however often it is repeated: `CreateSecret ml/a`, and which of several with that name. */
export interface CallName {
  readonly name: string;
  readonly nth: number;
}

/** What a run without faults does. */
export interface Clean {
  readonly calls: readonly CallName[];
  readonly titles: ReadonlySet<string>;
  readonly state: Record<string, unknown>;
}

/** An account in which one story can be played again and again from the same start. */
export class Arena {
  readonly story: Story;
  readonly comparing: Comparing;
  readonly aws: AwsSandbox;
  readonly github: Awaited<ReturnType<typeof startGitHub>>;
  readonly #repository: RepositorySandbox;
  readonly #access: Access;
  #restore: () => void = () => {};
  #old: ReadonlySet<string> = new Set();
  #new: ReadonlySet<string> = new Set();
  #clean: Clean | undefined;

  private constructor(
    story: Story,
    comparing: Comparing,
    aws: AwsSandbox,
    github: Awaited<ReturnType<typeof startGitHub>>,
  ) {
    this.story = story;
    this.comparing = comparing;
    this.aws = aws;
    this.github = github;
    this.#repository = github.createRepository({ name: 'acme/ml', files: {} });
    const names = [story.before?.file ?? '', story.file].flatMap((text) => text.match(/(ml|shared)\/[\w/-]+/g) ?? []);
    this.#access = new Access(aws, [...names, 'ml/of-another-stack']);
  }

  static async open(story: Story, comparing: Comparing = 'keyed'): Promise<Arena> {
    const [aws, github] = await Promise.all([startAws({ seed: story.name }), startGitHub()]);
    const arena = new Arena(story, comparing, aws, github);
    await arena.#prepare();
    return arena;
  }

  async #prepare(): Promise<void> {
    const { aws, story } = this;
    for (const name of story.roles) aws.createRole({ name });
    story.seed?.(aws);
    if (story.before) {
      const before = await runInside(this, this.step(story.before));
      if (before.exitCode !== 0) throw new Error(`The story cannot begin:\n${before.log}`);
    }
    story.meanwhile?.(aws);
    this.#restore = aws.save();
    this.#old = this.#access.now();
    // Once for nothing: what is loaded at first use must not look like a slow connection.
    if (!story.before) await this.run();
    this.rewind();
    const run = await this.run();
    const titles = new Set(stepsOf(run).keys());
    const missing = story.steps.filter((wanted) => ![...titles].some((title) => wanted.test(title)));
    if (run.exitCode !== 0 || missing.length > 0)
      throw new Error(`The story is another one, without ${missing}:\n${[...titles].join('\n')}\n${run.log}`);
    this.#new = this.#access.now();
    this.#clean = { calls: callNames(aws.calls), titles, state: normalState(aws) };
    this.rewind();
  }

  get clean(): Clean {
    if (!this.#clean) throw new Error('The arena is not open.');
    return this.#clean;
  }

  /** Everything as at the start, and no faults. */
  rewind(): void {
    this.#restore();
    this.aws.clearFaults();
    this.aws.setHooks({});
    this.aws.resetCalls();
  }

  /** The step that applies the story's file, or another one. */
  step(
    { file, env }: { readonly file: string; readonly env: Readonly<Record<string, string>> } = this.story,
  ): StepOptions {
    this.#repository.push({ branch: 'main', files: { 'union-secrets.yaml': file } });
    const key = this.comparing === 'keyed' ? { 'fingerprint-key': 'a fingerprint key of more than 32 characters' } : {};
    return {
      event: this.#repository.events.workflowDispatch(),
      repository: this.#repository,
      with: { mode: 'apply', 'github-token': '', ...key },
      env,
    };
  }

  run(env: Readonly<Record<string, string>> = {}): Promise<InsideResult> {
    const step = this.step();
    return runInside(this, { ...step, env: { ...step.env, ...env } });
  }

  /** Looks after each write at what roles may do; complains of what neither the old nor the new state allows. */
  watch(
    complaints: string[],
    also: {
      before?: (record: CallRecord) => void | Promise<void>;
      after?: (record: CallRecord) => void | Promise<void>;
    } = {},
  ): void {
    this.aws.setHooks({
      beforeCall: also.before,
      afterCall: async (record) => {
        if (record.service === 'iam' || record.operation === 'TagResource') complaints.push(...this.offences(record));
        await also.after?.(record);
      },
    });
  }

  offences(record: CallRecord): string[] {
    if (!record.executed || writesOf([record]).length === 0) return [];
    const now = this.#access.now();
    const wider = [...now].filter((one) => !this.#old.has(one) && !this.#new.has(one));
    const lost = [...this.#old].filter((one) => this.#new.has(one) && !now.has(one));
    const [name] = namesOf([record]);
    return [
      ...wider.map((one) => `after ${name} access is wider than before and after: ${one}`),
      ...lost.map((one) => `after ${name} access is interrupted: ${one}`),
    ];
  }

  async close(): Promise<void> {
    await Promise.all([this.aws.close(), this.github.close()]);
  }
}

export function callNames(calls: readonly CallRecord[]): CallName[] {
  const seen = new Map<string, number>();
  return namesOf(calls).map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { name, nth };
  });
}

export type StepState = 'done' | 'failed' | 'not started';

/** Steps of the report by title. */
export function stepsOf({ summary }: { readonly summary: string }): Map<string, StepState> {
  const rows = summary.matchAll(/^\| [✓✗○] \*{0,2}(done|failed|not started)\*{0,2} \| (.+?)(?:<br>.*)? \|$/gm);
  return new Map(
    [...rows].map(([, state, title = '']) => [title.replaceAll('`', '').replaceAll('\\', ''), state as StepState]),
  );
}

export function isWrite(name: string): boolean {
  return !/^(Get|List|Describe|BatchGet|Simulate)/.test(name);
}
