import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallRecord } from '../aws/calls.ts';
import type { PolicyDocument } from '../aws/evaluate.ts';
import type { AwsSandbox } from '../aws/sandbox.ts';
import { startAws } from '../aws/start.ts';
import type { WorkflowEvent } from '../github/events.ts';
import { type GitHubSandbox, type RepositorySandbox, startGitHub } from '../github/start.ts';
import { runStep, type StepResult } from '../runner.ts';
import type { DiffLine } from './diff.ts';
import { logReader } from './log.ts';
import type { Teller } from './teller.ts';
import { actionStep, workflowFiles } from './workflow.ts';

export const ROLE = 'acme-userflyterole';
export const OTHER_ROLE = 'acme-billing-tasks';
/** A secret that other people made, in the same account. */
export const FOREIGN = 'billing/stripe-key';
export const CONFIG = 'union-secrets.yaml';

/** Stands in what is left behind for the server on loopback, which is gone by then. */
const SHOWN_SERVER = 'https://github.example';

/** Plays one step of the story; checks go to the stage. */
export type Act = (stage: Stage) => Promise<void>;

interface Check {
  readonly sentence: string;
  readonly holds: boolean;
}

/** Everything that one step of the demo showed, for its page. */
export interface Scene {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly said: string[];
  readonly checks: Check[];
  diff: readonly DiffLine[];
  workflow: string;
  event: string;
  pullRequest: PullRequestShown | null;
  result: StepResult | null;
  /** Lines of the log as a reader on GitHub sees them. */
  log: readonly string[];
  calls: readonly CallRecord[];
  /** Markdown of our comment on the pull request after this step. */
  comment: string | null;
}

export interface PullRequestShown {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly merged: boolean;
}

/** An AWS account, a repository with the workflows of the quick start, and the story so far. */
export class Stage {
  readonly aws: AwsSandbox;
  readonly github: GitHubSandbox;
  readonly repository: RepositorySandbox;
  readonly teller: Teller;
  /** Secrets of the repository's settings. */
  readonly secrets: Record<string, string> = {
    OPENAI_API_KEY: 'sk-demo-7Qw2mZ9xVb4TnK1s',
    WAREHOUSE_PASSWORD: 'demo-correct-horse-battery',
  };
  readonly scenes: Scene[] = [];
  /** Folder of examples/ whose workflows run. */
  example = 'quick-start';
  #lastEvent: WorkflowEvent | undefined;

  private constructor(aws: AwsSandbox, github: GitHubSandbox, teller: Teller) {
    this.aws = aws;
    this.github = github;
    this.teller = teller;
    for (const name of [ROLE, OTHER_ROLE]) aws.createRole({ name });
    aws.putSecret({ name: FOREIGN, value: 'demo-not-yours-to-read' });
    this.repository = github.createRepository({ name: 'acme/ml', files: workflowFiles() });
  }

  static async open(teller: Teller): Promise<Stage> {
    const [aws, github] = await Promise.all([startAws(), startGitHub()]);
    return new Stage(aws, github, teller);
  }

  async close(): Promise<void> {
    await Promise.all([this.aws.close(), this.github.close()]);
  }

  get scene(): Scene {
    const scene = this.scenes.at(-1);
    if (!scene) throw new Error('no act has begun');
    return scene;
  }

  begin(slug: string, title: string): void {
    const number = this.scenes.length + 1;
    const nothing = { workflow: '', event: '', pullRequest: null, result: null, comment: null };
    this.scenes.push({ number, slug, title, said: [], checks: [], diff: [], log: [], calls: [], ...nothing });
    this.teller.act(number, title);
  }

  say(text: string): void {
    this.scene.said.push(text);
    this.teller.say(text);
  }

  /** Lines to be read as they are: on the screen only, since a page shows them where they come from. */
  quote(caption: string, lines: readonly string[]): void {
    this.teller.say(caption);
    this.teller.quote(lines);
  }

  /** Shows a change of the config; `shown`: the lines of it that fit on a screen. */
  show(diff: readonly DiffLine[], shown: readonly DiffLine[] = diff): void {
    this.scene.diff = diff;
    this.teller.diff(CONFIG, shown);
  }

  check(sentence: string, holds: boolean): void {
    this.scene.checks.push({ sentence, holds });
    this.teller.check(sentence, holds);
  }

  /** Runs a workflow of the example for an event, with its own permissions, and shows its log. */
  async run(workflow: string, event: WorkflowEvent, pullRequest: number | null): Promise<StepResult> {
    const { scene } = this;
    scene.workflow = workflow;
    scene.event = event.name;
    const step = actionStep(workflow, event.name, this.secrets, this.example);
    const log = logReader((line) => this.teller.log(line));
    this.teller.running(workflow, event.name);
    this.aws.resetCalls();
    this.#lastEvent = event;
    const ran = await runStep(this, {
      event,
      repository: this.repository,
      with: step.with,
      env: step.env,
      aws: this.aws.environment(this.#assume(step.role)),
      onOutput: log.read,
    });
    const result = { ...ran, summary: ran.summary.replaceAll(this.github.serverUrl, SHOWN_SERVER) };
    scene.log = log.end();
    for (const line of ran.stderr.split('\n').filter(Boolean)) this.teller.log(`stderr: ${line}`);
    scene.result = result;
    scene.calls = [...this.aws.calls];
    if (pullRequest !== null) {
      scene.pullRequest = this.#pullRequest(pullRequest);
      scene.comment = this.comments(pullRequest).at(-1)?.replaceAll(this.github.serverUrl, SHOWN_SERVER) ?? null;
    }
    return result;
  }

  /** The event of the last run, as "Re-run" uses it again. */
  get lastEvent(): WorkflowEvent {
    if (!this.#lastEvent) throw new Error('nothing ran yet');
    return this.#lastEvent;
  }

  /** Our comments on a pull request. */
  comments(number: number): string[] {
    const ours = this.repository.comments(number).filter(({ author }) => author === 'github-actions[bot]');
    return ours.map(({ body }) => body);
  }

  /** All of AWS as text, without the times that reading alone moves. */
  state(): string {
    const state = { secrets: this.aws.secrets(), roles: this.aws.roles(), policies: this.aws.policies() };
    return JSON.stringify(state, (key, value) => (key === 'lastAccessedAt' ? undefined : value));
  }

  /** A session of a role that may do what docs/iam says it needs, and nothing else. */
  #assume(role: string) {
    const name = /^union-secrets-(plan|apply)$/.exec(role)?.[1];
    if (name === undefined) throw new Error(`the quick start names no role ${role}`);
    const reads = name === 'apply' && this.secrets.SECRETS_FINGERPRINT_KEY === undefined;
    const documents = [`${name}-role`, ...(reads ? ['read-values'] : [])].map((document) =>
      readFileSync(join(import.meta.dirname, `../../docs/iam/${document}.json`), 'utf8')
        .replaceAll('REGION', this.aws.region)
        .replaceAll('ACCOUNT_ID', this.aws.accountId)
        .replaceAll('SECRET_PREFIX', 'ml/')
        .replaceAll('STACK', 'ml-platform')
        .replaceAll('FLYTE_ROLE', ROLE),
    );
    return this.aws.addCaller({
      arn: `arn:aws:sts::${this.aws.accountId}:assumed-role/${role}/GitHubActions`,
      policies: documents.map((text) => JSON.parse(text) as PolicyDocument),
    });
  }

  #pullRequest(wanted: number): PullRequestShown {
    const found = this.repository.data.pulls.find(({ number }) => number === wanted);
    if (!found) throw new Error(`there is no pull request #${wanted}`);
    return { number: wanted, title: found.title, author: found.author, merged: found.mergedAt !== null };
  }
}
