/**
 * What scenarios read in a comment or a job summary, in one place. Its words are held by the golden files of the report;
 * here only its outcome and its list of changes count.
 */
export const PLANNED = '📋 Secrets planned';
export const APPLIED = '✅ Secrets applied';
export const FAILED = '❌ Secrets apply failed';
/** Also where some values were not compared. */
export const NO_CHANGES_SEEN = '☑️ Secrets: no changes seen';
export const OUT_OF_DATE = '⏳ Out of date';

/** Each change of the list, such as `create ml/a`; without what is below it. */
export function changesIn(text: string): string[] {
  const open = text.replace(
    /<summary>(?:Policies in detail:|The plan(?: as it was applied)?<)[\s\S]*?<\/details>/g,
    '',
  );
  const lists = open.matchAll(/^```diff\n([\s\S]*?)\n```$/gm);
  return [...lists].flatMap(([, list = '']) =>
    [...list.matchAll(/^[-+~!] (\S.*)$/gm)].map(([, change = '']) => change),
  );
}

/** The text with each reason on one line: in a comment it takes as many as a phone needs. */
export function unwrapped(text: string): string {
  return text.replace(/\n[-+~!] {5}(?=\S)/g, ' ');
}

/** The first reasons below a change, each by itself. */
export function reasonsOf(text: string, change: string): string[] {
  const lines = unwrapped(text).split('\n');
  const start = lines.findIndex((line) => line.slice(2) === change);
  const below = lines.slice(start + 1).findIndex((line) => !/^[-+~!] {3}/.test(line));
  return lines.slice(start + 1, start + 1 + below).flatMap((line) => line.slice(4).split('; '));
}
