import type { ApplyResult } from '../apply/result.ts';
import type { Plan, PlannedSecret, SecretChange } from '../plan/plan.ts';
import { code } from '../text/escape.ts';
import { count, dayAfter } from '../text/words.ts';
import { type Alert, DRIFT, PARTIAL, type Tense } from './alert.ts';
import type { Causes } from './cause.ts';
import { changesOfKind } from './tally.ts';

/** Secrets that get another SECRET_KEY than users' code has. */
export function changedKeys(plan: Plan, tense: Tense): Alert[] {
  const changed = changesOfKind(plan, 'create').filter(({ change }) => change.keyWillChange);
  if (changed.length === 0) return [];
  const one = changed.length === 1;
  const verb = { planned: 'will change', done: one ? 'has changed' : 'have changed', partial: 'will change' }[tense];
  return [
    {
      kind: 'CAUTION',
      title: `${count(changed.length, 'SECRET_KEY', 'SECRET_KEYs')} ${verb}: the old key in users' code will not work`,
      full: changed.map(
        ({ secret }) =>
          `- ${code(secret.name)} was granted before, is gone from AWS, and is created again: AWS gives it another suffix. Change the key wherever a task uses it.`,
      ),
      short: changed.map(({ secret }) => `- ${code(secret.name)}`),
    },
  ];
}

/** Secrets that are deleted: how long they can be restored and, once it is done, until when and with which command. */
export function deletions(plan: Plan, result: ApplyResult | null, time: string, causes: Causes): Alert[] {
  const deleted = changesOfKind(plan, 'delete');
  if (deleted.length === 0) return [];
  const done = new Set(result?.steps.filter(({ state }) => state === 'done').map(({ id }) => id));
  const isDone = ({ name }: PlannedSecret) => done.has(`secret:${name}:delete`);
  const number = deleted.filter(({ secret }) => isDone(secret)).length;
  return [
    {
      kind: 'CAUTION',
      title: deletionTitle(deleted.length, result ? number : null),
      full: deleted.map(({ secret, change }) => {
        const drift = causes.isDrift({ on: 'secret', name: secret.name, change }) ? DRIFT : '';
        return `- ${code(secret.name)}${drift}${deletionWords(plan, secret, change, time, result ? isDone(secret) : null)}`;
      }),
      short: deleted.map(({ secret }) => `- ${code(secret.name)}`),
    },
  ];
}

function deletionTitle(all: number, done: number | null): string {
  if (done === null) return `${count(all, 'secret')} will be deleted`;
  if (done === all) return `${count(all, 'secret is', 'secrets are')} scheduled for deletion`;
  return `${done} of ${count(all, 'deletion')} done`;
}

function deletionWords(
  plan: Plan,
  secret: PlannedSecret,
  change: Extract<SecretChange, { kind: 'delete' }>,
  time: string,
  done: boolean | null,
): string {
  const days = count(change.recoveryWindowDays, 'day');
  if (done === null) return ` left the file: it can be restored for ${days}, with the same key`;
  if (!done) return ': **not deleted**';
  const command = `aws secretsmanager restore-secret --secret-id ${secret.name} --region ${plan.region}`;
  return `: can be restored until ${dayAfter(time, change.recoveryWindowDays)}, with the same key:<br>${code(command)}`;
}

/** Values that someone else wrote after us: putting the file's back may undo what someone needed. */
export function foreignValues(plan: Plan, tense: Tense): Alert[] {
  const foreign = changesOfKind(plan, 'set-value').filter(({ change }) => change.why === 'foreign');
  if (foreign.length === 0) return [];
  const one = foreign.length === 1;
  const what = {
    planned: `${one ? 'it' : 'they'} will be replaced by the file's`,
    done: `${one ? 'it was' : 'they were'} replaced by the file's`,
    partial: `${one ? 'it is' : 'they are'} to be replaced by the file's${PARTIAL}`,
  }[tense];
  return [
    {
      kind: 'WARNING',
      title: `Drift: ${count(foreign.length, 'value')} written by someone else since our last write; ${what}`,
      full: [
        ...foreign.map(({ secret }) => `- ${code(secret.name)}`),
        ...(tense === 'planned'
          ? ['- If the new value is the right one, bring it to where the file takes it from.']
          : []),
      ],
      short: foreign.map(({ secret }) => `- ${code(secret.name)}`),
    },
  ];
}

/** Secrets that belonged to nobody and are the file's from now on. */
export function adoptions(plan: Plan, tense: Tense): Alert[] {
  const adopted = changesOfKind(plan, 'adopt');
  if (adopted.length === 0) return [];
  const verb = { planned: 'will be adopted', done: 'adopted', partial: `to adopt${PARTIAL}` }[tense];
  return [
    {
      kind: 'IMPORTANT',
      title: `${count(adopted.length, 'secret')} ${verb}: from then on this file decides about ${adopted.length === 1 ? 'it' : 'them'}`,
      full: adopted.map(({ secret }) => `- ${code(secret.name)}: ${valueWords(secret, tense)}`),
      short: adopted.map(({ secret }) => `- ${code(secret.name)}`),
    },
  ];
}

function valueWords({ changes, value }: PlannedSecret, tense: Tense): string {
  if (!changes.some(({ kind }) => kind === 'set-value')) {
    const unknown = value?.kind === 'not-compared' || value?.kind === 'unavailable';
    return unknown && tense === 'planned'
      ? "its value is not compared yet: where it differs, it is replaced by the file's"
      : 'its value is left alone';
  }
  return tense === 'done' ? "its value was replaced by the file's" : "its value will be replaced by the file's";
}
