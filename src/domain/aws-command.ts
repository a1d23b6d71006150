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

/** The command that takes AWSPENDING from the version that a broken-off rotation left it on. */
export function clearPendingCommand(region: string, secret: string, versionId: string): string {
  return `aws secretsmanager update-secret-version-stage --region ${shellWord(region)} --secret-id ${shellWord(secret)} --version-stage AWSPENDING --remove-from-version-id ${shellWord(versionId)}`;
}

/** The command that switches a rotation off. */
export function cancelRotationCommand(region: string, secret: string): string {
  return `aws secretsmanager cancel-rotate-secret --region ${shellWord(region)} --secret-id ${shellWord(secret)}`;
}
