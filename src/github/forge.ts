import type { Message } from '../domain/message.ts';
import type { Marker } from './marker.ts';

/** GitHub, as far as a run needs it. Every method throws {@link ForgeError}. */
export interface Forge {
  /** Login that our token writes as, such as `github-actions[bot]`. */
  viewerLogin(): Promise<string>;
  /** Writes the one comment that carries the marker: updates ours, deletes our doubles, or creates it. */
  upsertComment(comment: StickyComment): Promise<WrittenComment>;
  /** Marker of our comment on the pull request; null where there is none. */
  ownMarker(comment: Pick<StickyComment, 'pullRequest' | 'marker'>): Promise<Marker | null>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Paths of the files that a pull request changes, old names of renamed files too; null where GitHub does not list them all. */
  changedFiles(pullRequest: number): Promise<readonly string[] | null>;
  /** Merged pull requests that brought the commits, by number. */
  pullRequestsOf(commits: readonly string[], options?: CommitLookUp): Promise<PullRequest[]>;
  /** Id of the branch's newest commit; null where there is no such branch. */
  branchTip(branch: string): Promise<string | null>;
  /** Whether a commit is the other one or comes before it; false too where GitHub does not know one of them. */
  isPartOf(commits: { readonly commit: string; readonly of: string }): Promise<boolean>;
  /** Git blob id of a file (path from the repository's root) at the tip of a branch, or at a commit; null where there is none. */
  fileAtTip(file: { readonly branch: string; readonly path: string }): Promise<string | null>;
  /** The newest commits, up to a branch, tag or commit, that changed a file; the newest first. */
  commitsOf(file: { readonly ref: string; readonly path: string }): Promise<readonly string[]>;
  defaultBranch(): Promise<string>;
  /** Content of a file (path from the repository's root) at a branch, tag or commit; null where there is none. */
  fileAt(file: { readonly ref: string; readonly path: string }): Promise<Uint8Array | null>;
  /** Opens the issue that carries the marker, or revises the open one. @returns its address. */
  keepIssue(issue: KeptIssue): Promise<string>;
  /** Closes the open issue that carries the marker, with a last comment. @returns whether there was one. */
  closeIssue(issue: { readonly marker: Marker; readonly comment: string }): Promise<boolean>;
  /** Writes a completed check run: a new one, whatever others of that name there are. */
  writeCheckRun(run: NewCheckRun): Promise<void>;
  /** Completed check runs of a name on a commit, each app's newest or all of them. */
  checkRuns(wanted: CheckRunLookUp): Promise<CheckRun[]>;
  /** Posts suggested changes on lines of a pull request's diff, each once, and deletes ours that are settled. */
  suggestChanges(review: SuggestionReview): Promise<WrittenSuggestions>;
}

/** A check run that is written as completed. */
export interface NewCheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  /** Where the link of the check leads to. */
  readonly detailsUrl: string | null;
  readonly title: string;
  /** Markdown, as are all texts: at most 65,535 characters. */
  readonly summary: string;
  readonly text: string;
}

/** Everything that one run suggests on a pull request. */
export interface SuggestionReview {
  readonly pullRequest: number;
  /** The commit whose lines were read: if the pull request has another head, nothing is done. */
  readonly headSha: string;
  /** Whose suggestions these are: those of other stacks and data planes are left alone. */
  readonly stack: string;
  readonly dataPlane: string;
  /** Markdown above the suggestions. */
  readonly summary: string;
  readonly suggestions: readonly LineSuggestion[];
}

/** New text for some full lines of a file. */
export interface LineSuggestion {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Text of those lines as it was read: where the diff shows another one, nothing is suggested. */
  readonly original: string;
  readonly replacement: string;
  /** Markdown with the suggestion's block. */
  readonly body: string;
}

export interface WrittenSuggestions {
  readonly posted: number;
  readonly deleted: number;
  /** Settled ones that could not be deleted. */
  readonly problems: readonly ForgeError[];
}

export interface CheckRunLookUp {
  readonly sha: string;
  readonly name: string;
  readonly which: 'latest' | 'all';
}

export interface CheckRun {
  readonly id: number;
  /** Slug of the app that wrote it, such as `github-actions`; null where the answer does not say. */
  readonly app: string | null;
  /** Empty where it has none. */
  readonly text: string;
}

export interface StickyComment {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** Markdown without the marker, made from the text that ours has now, if there is one. Where it takes long, asked for again.
   * null: the comment is left as it is. */
  readonly compose: (previous: string | null) => string | null | Promise<string | null>;
  /** Only revise what is there: where there is no comment of ours, write none. */
  readonly onlyExisting?: boolean;
}

/** An issue that is kept up to date while something is the matter. */
export interface KeptIssue {
  readonly marker: Marker;
  readonly title: string;
  /** Markdown without the marker. */
  readonly body: string;
}

export interface WrittenComment {
  /** null: there was none, and none was to be written. */
  readonly url: string | null;
  /** True: a newer run has written it already, and it was left alone. */
  readonly skipped: boolean;
  /** Doubles that could not be deleted. The comment itself is written. */
  readonly problems: readonly ForgeError[];
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string | null;
  readonly baseRef: string | null;
  /** ISO 8601; null where it is not merged (or an answer does not say). */
  readonly mergedAt: string | null;
  readonly mergeCommitSha: string | null;
  /** The head is in another repository, or in one that is gone. */
  readonly fromFork: boolean;
}

export interface CommitLookUp {
  /** Only pull requests into this branch. */
  readonly base?: string;
  /** The commits were pushed just now, and GitHub's index may lag: the pull requests that were closed last count too. True: a merge is
   * likely; while nothing is found, look again for up to 6 seconds. */
  readonly expectMerge?: boolean;
  /** Look again in the same way while any of the commits has no pull request. */
  readonly everyCommit?: boolean;
}

export type ForgeErrorKind =
  | 'denied' // the token lacks a permission
  | 'credentials' // no, wrong or expired token
  | 'not-found'
  | 'limited' // too many requests
  | 'unreachable' // network, time-out, 5xx
  | 'refused'; // anything else that GitHub does not accept, or an answer that makes no sense

/** A call to GitHub that failed for good (retries are over). Holds no request, no token and no comment's text. */
export class ForgeError extends Error {
  readonly kind: ForgeErrorKind;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** GitHub's own words: hostile text, to be escaped where it is shown. */
  readonly detail: string;
  readonly fix: Message;

  /** @param operation in plain words, such as `write the comment on pull request #12`. */
  constructor(
    operation: string,
    { kind, status, detail, fix }: Pick<ForgeError, 'kind' | 'status' | 'detail' | 'fix'>,
  ) {
    super(`GitHub: cannot ${operation}: ${status === null ? '' : `${status} `}${detail}`);
    this.name = 'ForgeError';
    this.kind = kind;
    this.status = status;
    this.detail = detail;
    this.fix = fix;
  }
}

/** The answer, or what an error of GitHub comes to; given a kind, only an error of that kind. */
export async function withFallback<T, F>(
  answer: Promise<T>,
  fallback: (error: ForgeError) => F,
  kind?: ForgeErrorKind,
): Promise<T | F> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ForgeError && (kind === undefined || error.kind === kind)) return fallback(error);
    throw error;
  }
}
