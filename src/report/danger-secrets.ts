import type { ApplyResult } from '../apply/step.ts';
import { restoreCommand } from '../domain/aws-command.ts';
import { OWNERSHIP_TAGS, readRepositoryId } from '../domain/ownership.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { restorable } from '../plan/secret-words.ts';
import { code, codeBlock } from '../text/escape.ts';
import { count, names, secretsAndPolicies } from '../text/words.ts';
import { type Alert, DRIFT, PARTIAL, type Progress } from './alert.ts';
import { accessChanges, type Causes, changedPolicies, changesOfKind, doneSteps, secretOf } from './plan-view.ts';

/** Secrets that get another SECRET_KEY than users' code has. */
export function changedKeys(plan: Plan, progress: Progress): Alert {
  const changed = changesOfKind(plan, 'create').filter(({ change }) => change.keyWillChange);
  const one = changed.length === 1;
  const verb = progress !== 'done' ? 'will change' : one ? 'has changed' : 'have changed';
  return {
    kind: 'CAUTION',
    title: `${count(changed.length, 'SECRET_KEY', 'SECRET_KEYs')} ${verb}: the old one does not work`,
    intro: `${one ? 'This secret was' : 'These secrets were'} granted before, ${one ? 'is' : 'are'} gone from AWS, and ${one ? 'is' : 'are'} created again: AWS gives ${one ? 'it' : 'each'} another suffix. Change the key wherever a task uses it.`,
    items: changed.map(({ secret }) => code(secret.name)),
  };
}

/** Secrets that are scheduled for deletion: until when they can be restored, and with which command. */
export function deletions(plan: Plan, result: ApplyResult | null, causes: Causes): Alert {
  const deleted = changesOfKind(plan, 'delete');
  const done = result && doneSteps(result);
  const isDone = ({ name }: PlannedSecret) => done === null || done.has(`secret:${name}:delete`);
  const scheduled = deleted.filter(({ secret }) => isDone(secret)).map(({ secret }) => secret.name);
  return {
    kind: 'CAUTION',
    title: deletionTitle(deleted.length, done && scheduled.length),
    items: deleted.map(({ secret, change }) => {
      const drift = causes.isDrift({ on: 'secret', name: secret.name, change }) ? DRIFT : '';
      const name = `${code(secret.name)}${drift}`;
      if (!isDone(secret)) return `${name}: **not deleted**`;
      const until = `${restorable(plan, secret.name, change)}${result === null ? ' if applied today' : ''}`;
      return `${name}: scheduled for deletion, can be restored ${until}, with the same ${code('SECRET_KEY')}`;
    }),
    ...(scheduled.length === 0
      ? {}
      : { outro: restoreBlock(plan, scheduled, result === null ? 'To restore afterwards' : 'To restore') }),
  };
}

function deletionTitle(all: number, done: number | null): string {
  if (done === null) return `${count(all, 'secret')} will be scheduled for deletion`;
  if (done === all) return `${count(all, 'secret is', 'secrets are')} scheduled for deletion`;
  return `${done} of ${count(all, 'secret')} scheduled for deletion`;
}

/** More commands than this are left out: they differ in the name only. */
const MOST_COMMANDS = 10;

function restoreBlock({ region }: Plan, list: readonly string[], intro: string): string {
  const commands = list.slice(0, MOST_COMMANDS).map((name) => restoreCommand(region, name));
  return `${intro}:\n\n${codeBlock(commands.join('\n'), 'sh')}`;
}

/** Values that someone else wrote after us: putting the file's back may undo what someone needed. */
export function foreignValues(plan: Plan, progress: Progress): Alert {
  const foreign = changesOfKind(plan, 'set-value').filter(({ change }) => change.why === 'foreign');
  const one = foreign.length === 1;
  const what = {
    planned: `${one ? 'it' : 'they'} will be replaced by the file's`,
    done: `${one ? 'it was' : 'they were'} replaced by the file's`,
    partial: `to be replaced by the file's${PARTIAL}`,
  }[progress];
  return {
    kind: 'WARNING',
    title: `Drift: ${count(foreign.length, 'value')} written by someone else since our last write; ${what}`,
    ...(progress === 'planned'
      ? { intro: 'If the new value is the right one, put it where the file takes its value from before you apply.' }
      : {}),
    items: foreign.map(({ secret }) => code(secret.name)),
  };
}

/** Secrets that had no owner and are the file's from now on. */
export function adoptions(plan: Plan, progress: Progress): Alert {
  const adopted = changesOfKind(plan, 'adopt').filter(({ change }) => change.from === undefined);
  const verb = { planned: 'will be adopted', done: 'adopted', partial: `to adopt${PARTIAL}` }[progress];
  return {
    kind: 'WARNING',
    title: `${count(adopted.length, 'secret')} ${verb}: from then on this file decides about ${adopted.length === 1 ? 'it' : 'them'}`,
    items: adopted.map(({ secret }) => adoptedWords(plan, secret, progress)),
    first: true,
  };
}

/** What belongs to another repository until now: `formerly` names it, and where it has an id, its file agrees. */
export function takeovers(plan: Plan, progress: Progress): Alert[] {
  const secrets = changesOfKind(plan, 'adopt').map(({ secret, change: { from } }) =>
    changingHands('secret', adoptedWords(plan, secret, progress), from),
  );
  const policies = changedPolicies(plan).map(({ policy: { name, takenFrom } }) =>
    changingHands('policy', `policy ${code(name)}`, takenFrom),
  );
  const verb = { planned: 'will be taken over', done: 'taken over', partial: `to take over${PARTIAL}` }[progress];
  return byOther([...secrets, ...policies], (what, other) => ({
    kind: 'CAUTION',
    title: `${what} ${verb} from ${other}`,
    intro: 'From then on this file decides about them, and that one does not.',
    first: true,
  }));
}

/** What the file lets another repository take over. */
export function handovers(plan: Plan, progress: Progress): Alert[] {
  const secrets = changesOfKind(plan, 'tag').map(({ secret: { name }, change: { set } }) => {
    const tags = { [OWNERSHIP_TAGS.repositoryId]: set[OWNERSHIP_TAGS.repositoryId]?.to ?? '' };
    return changingHands('secret', code(name), readRepositoryId(tags).movedTo);
  });
  const policies = changedPolicies(plan).flatMap(({ policy: { name, changes } }) =>
    changes
      .filter((change) => change.kind === 'tag-policy')
      .map(({ set }) => changingHands('policy', `policy ${code(name)}`, readRepositoryId(set).movedTo)),
  );
  return byOther([...secrets, ...policies], (what, other) => ({
    kind: 'WARNING',
    title: `${what} may be taken over${progress === 'partial' ? PARTIAL : ''} by ${other}`,
  }));
}

/** @param other repository or file; undefined: it does not change hands. */
function changingHands(kind: 'secret' | 'policy', text: string, other: string | undefined) {
  return { kind, text, other };
}

/** One box for each other repository or file. */
function byOther(
  items: readonly ReturnType<typeof changingHands>[],
  box: (what: string, other: string) => Omit<Alert, 'items'>,
): Alert[] {
  return [...Map.groupBy(items, ({ other }) => other)].flatMap(([other, list]) => {
    if (other === undefined) return [];
    const policies = list.filter(({ kind }) => kind === 'policy').length;
    const what = secretsAndPolicies(list.length - policies, policies);
    return [{ ...box(what, code(other)), items: list.map(({ text }) => text) }];
  });
}

/** Who reads it from then on, and what happens to its value. */
function adoptedWords(plan: Plan, { name, changes, value }: PlannedSecret, progress: Progress): string {
  const roles = accessChanges(plan, 'grant').filter((access) => secretOf(access) === name);
  const readers = roles.length === 0 ? '' : `, readable by ${names(roles.map(({ role }) => role.name))}`;
  const unknown = value?.kind === 'not-compared' || value?.kind === 'unavailable';
  const words = changes.some(({ kind }) => kind === 'set-value')
    ? `its value ${progress === 'done' ? 'was' : 'will be'} replaced by the file's`
    : unknown && progress === 'planned'
      ? "its value is not compared yet: if it differs, it is replaced by the file's"
      : 'its value is left alone';
  return `${code(name)}${readers}: ${words}`;
}
