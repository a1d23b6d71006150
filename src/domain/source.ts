/**
 * Text of the tag that says which file owns something: `<owner>/<repository>:<path>`. What a tag's value may not hold
 * becomes `_`; AWS takes letters, digits, spaces and `_ . : / = + - @`, at most 256 characters.
 */
export function sourceText(repository: string, configPath: string): string {
  return `${repository}:${configPath}`.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}
