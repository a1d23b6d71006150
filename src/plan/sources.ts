import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import type { ValueSource } from '../domain/value.ts';
import { sentenceList } from '../text/words.ts';
import type { PlanFindings, PlannedSecret } from './plan.ts';
import { sourceWords } from './secret-words.ts';

/** Says where a value gets new readers by way of another secret, and where the old sources are not known. */
export function warnOfSources(desired: DesiredState, secrets: readonly PlannedSecret[], findings: PlanFindings): void {
  const readers = new Map(desired.secrets.map((secret) => [secret.name, readersOf(desired, secret)]));
  const changed = secrets.filter(({ changes }) =>
    changes.some(({ kind }) => kind === 'create' || kind === 'adopt' || kind === 'set-source'),
  );
  for (const { name, source } of changed) {
    if (source === null) continue;
    const own = readers.get(name) ?? new Set();
    const others = desired.secrets.filter((other) => other.name !== name && overlap(other.value, source));
    const widened = others.filter((other) => !own.isSubsetOf(readers.get(other.name) ?? new Set()));
    if (widened.length === 0) continue;
    const gained = [...own].filter((role) => widened.some((other) => !readers.get(other.name)?.has(role)));
    findings.warnings.push({
      code: 'source-shared',
      subject: { kind: 'secret', name },
      message: say`The secret ${name} takes its value ${sourceWords(source)}, as ${sentenceList(widened.map((other) => other.name))} ${widened.length === 1 ? 'does' : 'do'}: by it ${gained.length === 1 ? 'role' : 'roles'} ${sentenceList(gained)} can read what the file gives to other roles only.`,
    });
  }
  const unknown = secrets.filter(({ changes }) =>
    changes.some((change) => change.kind === 'set-source' && change.from === null),
  );
  if (unknown.length === 0) return;
  findings.warnings.push({
    code: 'source-unknown',
    subject: { kind: 'stack', name: desired.stack },
    message: `Where ${unknown.length === 1 ? `the value of ${unknown[0]?.name}` : `the values of ${unknown.length} secrets of stack ${desired.stack}`} came from until now is not known: an earlier release did not record it. Apply records it.`,
  });
}

/** Keys of the roles that can read it; with `match: tags` a role reads every secret of the stack. */
function readersOf(desired: DesiredState, secret: DesiredSecret): Set<string> {
  const reading = desired.roles.filter(
    ({ key, match }) =>
      secret.roles.includes(key) || (match === 'tags' && desired.secrets.some(({ roles }) => roles.includes(key))),
  );
  return new Set(reading.map(({ key }) => key));
}

/** Whether one text is, or is part of, what both give. */
function overlap(a: ValueSource, b: ValueSource): boolean {
  switch (a.kind) {
    case 'file':
      return b.kind === 'file' && a.path === b.path;
    case 'env':
      return (
        b.kind === 'env' &&
        a.variable === b.variable &&
        (a.jsonKey === undefined || b.jsonKey === undefined || a.jsonKey === b.jsonKey)
      );
    // Each has a value of its own.
    case 'generate':
    case 'manual':
      return false;
    default:
      return a satisfies never;
  }
}
