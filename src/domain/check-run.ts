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
