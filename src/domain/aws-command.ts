/** A word of a shell command, in quotes where it needs them. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The command that deletes the replicas of a secret. */
export function removeReplicasCommand(region: string, secret: string, replicas: readonly string[]): string {
  const regions = replicas.map(shellWord).join(' ');
  return `aws secretsmanager remove-regions-from-replication --region ${shellWord(region)} --secret-id ${shellWord(secret)} --remove-replica-regions ${regions}`;
}

/** The command that takes back a deletion. */
export function restoreCommand(region: string, secret: string): string {
  return `aws secretsmanager restore-secret --region ${shellWord(region)} --secret-id ${shellWord(secret)}`;
}
