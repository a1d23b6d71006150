/** A word of a shell command, in quotes where it needs them. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The command that takes back a deletion. */
export function restoreCommand(region: string, secret: string): string {
  return `aws secretsmanager restore-secret --region ${shellWord(region)} --secret-id ${shellWord(secret)}`;
}
