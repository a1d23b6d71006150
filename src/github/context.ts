import type { Message } from '../domain/message.ts';
import { repositoryIdOf } from '../domain/ownership.ts';
import type { Problem } from '../domain/problem.ts';
import { at, isSha, listAt, numberAt, shaAt, textAt } from './json.ts';

/** What the runner says about this run, as plain data. */
export interface RunContext {
  /** GITHUB_EVENT_NAME, such as `pull_request`. */
  readonly eventName: string;
  /** The event's file, parsed. Written by GitHub, but partly by the person who opened the pull request: read it with care. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `<owner>/<name>` */
  readonly repository: string;
  /** `<host>/<id>`: what a rename or transfer does not change. null where neither the runner nor the event says it. */
  readonly repositoryId: string | null;
  readonly owner: string;
  readonly name: string;
  /** GITHUB_SHA: on pull requests the test merge, not the head. */
  readonly sha: string | null;
  /** GITHUB_REF, such as `refs/heads/main`; empty where unknown. */
  readonly ref: string;
  /** GITHUB_ACTOR; empty where unknown. */
  readonly actor: string;
  readonly runId: string;
  readonly attempt: number;
  readonly runUrl: string | null;
  /** Directory of the checkout. */
  readonly workspace: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
}

/**
 * Reads the GITHUB_* variables and the event's file. Reports every problem at once.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 *
 * @param readText reads the event's file; throws where it cannot.
 * @param directory the workspace where GITHUB_WORKSPACE is not set.
 */
export function readContext(
  env: Readonly<Record<string, string | undefined>>,
  readText: (path: string) => string,
  directory: string,
): RunContext | { readonly wrong: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (code: string, message: Message, fix: Message) =>
    problems.push({ severity: 'error', code, message, fix });
  const get = (name: string) => env[name]?.trim() ?? '';

  const eventName = get('GITHUB_EVENT_NAME');
  if (eventName === '')
    report('run-event-missing', 'GITHUB_EVENT_NAME is not set.', `${ON_A_RUNNER}, or set it to the name of an event.`);

  const payload = readPayload(get('GITHUB_EVENT_PATH'), readText, report);
  const fullName = get('GITHUB_REPOSITORY') || (textAt(payload, 'repository', 'full_name') ?? '');
  const [, owner, name] = /^([\w-][\w.-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(fullName) ?? [];
  if (owner === undefined || name === undefined)
    report(
      'run-repository-invalid',
      `GITHUB_REPOSITORY is ${quote(fullName)}, not <owner>/<name>.`,
      `${ON_A_RUNNER}, or set it.`,
    );

  const serverUrl = readUrl('GITHUB_SERVER_URL', get('GITHUB_SERVER_URL') || 'https://github.com', report);
  const apiUrl = readUrl('GITHUB_API_URL', get('GITHUB_API_URL') || 'https://api.github.com', report);
  const sha = get('GITHUB_SHA') || (textAt(payload, 'after') ?? '');
  const runId = /^\d{1,30}$/.test(get('GITHUB_RUN_ID')) ? get('GITHUB_RUN_ID') : null;
  if (owner === undefined || name === undefined || problems.length > 0) return { wrong: problems };
  return {
    eventName,
    payload,
    repository: `${owner}/${name}`,
    repositoryId: repositoryIdOf(get('GITHUB_REPOSITORY_ID') || idInEvent(payload, fullName), serverUrl),
    owner,
    name,
    sha: isSha(sha) ? sha : null,
    ref: get('GITHUB_REF') || (eventName === 'push' ? (textAt(payload, 'ref') ?? '') : ''),
    actor: get('GITHUB_ACTOR') || (textAt(payload, 'sender', 'login') ?? ''),
    runId: runId ?? '0',
    attempt: /^[1-9]\d{0,5}$/.test(get('GITHUB_RUN_ATTEMPT')) ? Number(get('GITHUB_RUN_ATTEMPT')) : 1,
    runUrl: runId === null ? null : `${serverUrl}/${owner}/${name}/actions/runs/${runId}`,
    workspace: get('GITHUB_WORKSPACE') || directory,
    apiUrl,
  };
}

/** Runners of old servers do not set GITHUB_REPOSITORY_ID. */
function idInEvent(payload: unknown, repository: string): string {
  const same = textAt(payload, 'repository', 'full_name')?.toLowerCase() === repository.toLowerCase();
  return same ? String(numberAt(payload, 'repository', 'id') ?? '') : '';
}

type Report = (code: string, message: Message, fix: Message) => void;

const ON_A_RUNNER = 'Run this as a step of a GitHub Actions workflow';

function readPayload(
  path: string,
  readText: (path: string) => string,
  report: Report,
): Readonly<Record<string, unknown>> {
  if (path === '') return {};
  const fix = `${ON_A_RUNNER}; outside of one, point GITHUB_EVENT_PATH at the JSON of the event.`;
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    report('run-event-unreadable', `The event's file ${quote(path)} cannot be read: ${reason(error)}.`, fix);
    return {};
  }
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
    report('run-event-invalid', `The event's file ${quote(path)} holds no JSON object.`, fix);
  } catch {
    // What the parser says quotes the file, which is not ours to print.
    report('run-event-invalid', `The event's file ${quote(path)} is not JSON.`, fix);
  }
  return {};
}

function readUrl(name: string, text: string, report: Report): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '');
  report(
    'run-url-invalid',
    `${name} is ${quote(text)}, not an http or https address.`,
    'Leave it as the runner sets it.',
  );
  return '';
}

function reason(error: unknown): string {
  const code = at(error, 'code');
  if (code === 'ENOENT') return 'there is no such file';
  return typeof code === 'string' ? code : 'unknown reason';
}

function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100).toWellFormed()}...` : text);
}

/** The branch of a ref such as `refs/heads/main`; null for a tag, a pull request's merge or anything else. */
export function branchOf(ref: string): string | null {
  return ref.startsWith('refs/heads/') && ref.length > 'refs/heads/'.length ? ref.slice('refs/heads/'.length) : null;
}

/** The tag of a ref; null for anything else. */
export function tagOf(ref: string): string | null {
  return /^refs\/tags\/(.+)$/.exec(ref)?.[1] ?? null;
}

/** A ref in words, for a sentence. */
export function refName(ref: string): string {
  if (ref === '') return 'an unknown ref';
  const branch = branchOf(ref);
  if (branch !== null) return `the branch ${branch}`;
  const tag = tagOf(ref);
  return tag === null ? ref : `the tag ${tag}`;
}

/**
 * Whether a branch or tag is what the patterns name: the last one that fits decides, and with a leading `!` it takes out.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesRef(patterns: readonly string[], name: string): boolean {
  const last = patterns.findLast((one) => patternOf(one.replace(/^!/, ''))?.test(name));
  return last !== undefined && !last.startsWith('!');
}

/** Whether GitHub's rules give the pattern a meaning. */
export function isRefPattern(pattern: string): boolean {
  return patternOf(pattern.replace(/^!/, '')) !== null;
}

/** Whether a pattern is the name of one branch. */
export function isRefName(pattern: string): boolean {
  return !/[\\*?+[\]!]/.test(pattern);
}

/** A character, as itself or behind a backslash, or one of a list; `?`: it may be missing; `+`: it may come again. Or `*` and `**`. */
const TOKEN =
  /(?:\\([\\*?+[\]!])|(\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[A-Za-z0-9])+\])|([^\\*?+[\]]))([?+]?)|(\*\*?)/guy;

function patternOf(pattern: string): RegExp | null {
  const tokens = [...pattern.matchAll(TOKEN)];
  if (pattern === '' || tokens.map(([text]) => text).join('') !== pattern) return null;
  const parts = tokens.map(([, escaped, list, plain, often = '', star]) => {
    if (star !== undefined) return star === '*' ? '[^/]*' : '.*';
    return (list ?? (escaped ?? plain ?? '').replace(/[\\^$.|?*+()[\]{}/]/, '\\$&')) + often;
  });
  try {
    return new RegExp(`^${parts.join('')}$`, 'u');
  } catch {
    return null; // A range from a later character to an earlier one.
  }
}

/** The head is in another repository, or in one that is gone (`repo` is null). */
export function isFork({ payload, repository }: { readonly payload: unknown; readonly repository: string }): boolean {
  const repo = at(payload, 'pull_request', 'head', 'repo');
  return repo !== undefined && textAt(repo, 'full_name')?.toLowerCase() !== repository.toLowerCase();
}

/** Every commit of a push that the payload names, oldest first, and the one that the run checked out. */
export function pushedCommits({ payload, sha }: { readonly payload: unknown; readonly sha: string | null }): string[] {
  const listed = listAt(payload, 'commits').map((one) => shaAt(one, 'id'));
  const last = [shaAt(payload, 'head_commit', 'id'), shaAt(payload, 'after'), sha];
  return [...new Set([...listed, ...last].filter((one) => one !== null))];
}

/** As GitHub words a merge: `Merge pull request #12 from ...`, `Title of the pull request (#12)`. */
export function namesPullRequest({ payload }: { readonly payload: unknown }): boolean {
  return listAt(payload, 'commits').some((commit) =>
    /^Merge pull request #\d+|\(#\d+\)/.test(textAt(commit, 'message') ?? ''),
  );
}

const DEPENDABOT = 'dependabot[bot]';

export function isDependabot({ actor, payload }: { readonly actor: string; readonly payload: unknown }): boolean {
  return actor === DEPENDABOT || textAt(payload, 'sender', 'login') === DEPENDABOT;
}

/** As the payload has it, or as it was looked up; null where neither is known. */
export function defaultBranchOf(input: {
  readonly payload: unknown;
  readonly defaultBranch: string | null;
}): string | null {
  return textAt(input.payload, 'repository', 'default_branch') ?? input.defaultBranch;
}
