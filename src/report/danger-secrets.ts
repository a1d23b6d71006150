import type { ApplyResult } from '../apply/result.ts';
import { restoreCommand } from '../domain/aws-command.ts';
import { OWNERSHIP_TAGS, readRepositoryId } from '../domain/ownership.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { restorable } from '../plan/secret-words.ts';
import { code, codeBlock, prose } from '../text/escape.ts';
import { count, names, secretsAndPolicies } from '../text/words.ts';
import { type Alert, DRIFT, PARTIAL, type Progress } from './alert.ts';
import { accessChanges, type Causes, changedPolicies, changesOfKind, secretOf } from './plan-view.ts';

/** Secrets that get another SECRET_KEY than users' code has. */
export function changedKeys(plan: Plan, progress: Progress): Alert[] {
  const changed = changesOfKind(plan, 'create').filter(({ change }) => change.keyWillChange);
  if (changed.length === 0) return [];
  const one = changed.length === 1;
  const verb = { planned: 'will change', done: one ? 'has changed' : 'have changed', partial: 'will change' }[progress];
  return [
    {
      kind: 'CAUTION',
      title: `${count(changed.length, 'SECRET_KEY', 'SECRET_KEYs')} ${verb}: the old one does not work`,
      intro: `${one ? 'This secret was' : 'These secrets were'} granted before, ${one ? 'is' : 'are'} gone from AWS, and ${one ? 'is' : 'are'} created again: AWS gives ${one ? 'it' : 'each'} another suffix. Change the key wherever a task uses it.`,
      items: changed.map(({ secret }) => code(secret.name)),
    },
  ];
}

/** Secrets that are scheduled for deletion: until when they can be restored, and with which command. */
export function deletions(plan: Plan, result: ApplyResult | null, causes: Causes): Alert[] {
  const deleted = changesOfKind(plan, 'delete');
  if (deleted.length === 0) return [];
  const done = new Set(result?.steps.filter(({ state }) => state === 'done').map(({ id }) => id));
  const isDone = ({ name }: PlannedSecret) => done.has(`secret:${name}:delete`);
  const scheduled = deleted.filter(({ secret }) => result === null || isDone(secret)).map(({ secret }) => secret.name);
  return [
    {
      kind: 'CAUTION',
      title: deletionTitle(deleted.length, result ? scheduled.length : null),
      items: deleted.map(({ secret, change }) => {
        const drift = causes.isDrift({ on: 'secret', name: secret.name, change }) ? DRIFT : '';
        const name = `${code(secret.name)}${drift}`;
        if (result !== null && !isDone(secret)) return `${name}: **not deleted**`;
        const until = `${restorable(plan, secret.name, change)}${result === null ? ' if applied today' : ''}`;
        return `${name}: scheduled for deletion, can be restored ${until}, with the same \`SECRET_KEY\``;
      }),
      ...(scheduled.length === 0
        ? {}
        : { outro: restoreBlock(plan, scheduled, result === null ? 'To restore afterwards' : 'To restore') }),
    },
  ];
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
export function foreignValues(plan: Plan, progress: Progress): Alert[] {
  const foreign = changesOfKind(plan, 'set-value').filter(({ change }) => change.why === 'foreign');
  if (foreign.length === 0) return [];
  const one = foreign.length === 1;
  const what = {
    planned: `${one ? 'it' : 'they'} will be replaced by the file's`,
    done: `${one ? 'it was' : 'they were'} replaced by the file's`,
    partial: `to be replaced by the file's${PARTIAL}`,
  }[progress];
  return [
    {
      kind: 'WARNING',
      title: `Drift: ${count(foreign.length, 'value')} written by someone else since our last write; ${what}`,
      ...(progress === 'planned'
        ? { intro: 'If the new value is the right one, put it where the file takes its value from before you apply.' }
        : {}),
      items: foreign.map(({ secret }) => code(secret.name)),
    },
  ];
}

/** Values of the file that a rotation keeps from being written. */
export function heldBackValues(plan: Plan): Alert[] {
  const held = plan.warnings.filter(({ code: kind }) => kind === 'rotation-pending' || kind === 'rotation-foreign');
  if (held.length === 0) return [];
  const title = `${count(held.length, 'value')} cannot be written because of ${held.length === 1 ? 'a rotation' : 'rotations'}`;
  return [{ kind: 'WARNING', title, items: held.map(({ message }) => prose(message)) }];
}

/** Values that get readers by way of another secret. */
export function sharedSources(plan: Plan): Alert[] {
  const shared = plan.warnings.filter(({ code: kind }) => kind === 'source-shared');
  if (shared.length === 0) return [];
  const number = count(shared.length, 'secret takes its value', 'secrets take their values');
  return [
    {
      kind: 'WARNING',
      title: `${number} from where a secret of other roles does`,
      items: shared.map(({ message }) => prose(message)),
    },
  ];
}

/** Secrets that had no owner and are the file's from now on. */
export function adoptions(plan: Plan, progress: Progress): Alert[] {
  const adopted = changesOfKind(plan, 'adopt').filter(({ change }) => change.from === undefined);
  if (adopted.length === 0) return [];
  const verb = { planned: 'will be adopted', done: 'adopted', partial: `to adopt${PARTIAL}` }[progress];
  return [
    {
      kind: 'WARNING',
      title: `${count(adopted.length, 'secret')} ${verb}: from then on this file decides about ${adopted.length === 1 ? 'it' : 'them'}`,
      items: adopted.map(
        ({ secret }) => `${code(secret.name)}${newReaders(plan, secret)}: ${valueWords(secret, progress)}`,
      ),
      first: true,
    },
  ];
}

interface Item {
  readonly kind: 'secret' | 'policy';
  readonly text: string;
}

/** What belongs to another repository until now: `formerly` names it, and where it has an id, its file agrees. */
export function takeovers(plan: Plan, progress: Progress): Alert[] {
  const secrets = changesOfKind(plan, 'adopt').map(({ secret, change: { from } }): Item & { from?: string } => {
    const text = `${code(secret.name)}${newReaders(plan, secret)}: ${valueWords(secret, progress)}`;
    return { kind: 'secret', text, ...(from === undefined ? {} : { from }) };
  });
  const policies = changedPolicies(plan).map(({ policy: { name, takenFrom } }): Item & { from?: string } => {
    return { kind: 'policy', text: `policy ${code(name)}`, ...(takenFrom === undefined ? {} : { from: takenFrom }) };
  });
  const verb = { planned: 'will be taken over from', done: 'taken over from', partial: `to take over${PARTIAL} from` };
  return [...Map.groupBy([...secrets, ...policies], ({ from }) => from)].flatMap(([from, list]): Alert[] =>
    from === undefined
      ? []
      : [
          {
            kind: 'CAUTION',
            title: `${counted(list)} ${verb[progress]} ${code(from)}`,
            intro: 'From then on this file decides about them, and that one does not.',
            items: list.map(({ text }) => text),
            first: true,
          },
        ],
  );
}

/** What the file lets another repository take over. */
export function handovers(plan: Plan, progress: Progress): Alert[] {
  const secrets = changesOfKind(plan, 'tag').map(({ secret: { name }, change: { set } }) => {
    const to = set[OWNERSHIP_TAGS.repositoryId]?.to ?? '';
    return {
      kind: 'secret',
      text: code(name),
      to: readRepositoryId({ [OWNERSHIP_TAGS.repositoryId]: to }).movedTo,
    } as const;
  });
  const policies = changedPolicies(plan).flatMap(({ policy: { name, changes } }) =>
    changes.flatMap((change) =>
      change.kind === 'tag-policy'
        ? [{ kind: 'policy', text: `policy ${code(name)}`, to: readRepositoryId(change.set).movedTo } as const]
        : [],
    ),
  );
  const may = { planned: 'may be taken over', done: 'may be taken over', partial: `may be taken over${PARTIAL}` };
  return [...Map.groupBy([...secrets, ...policies], ({ to }) => to)].flatMap(([to, list]): Alert[] =>
    to === undefined
      ? []
      : [
          {
            kind: 'WARNING',
            title: `${counted(list)} ${may[progress]} by ${code(to)}`,
            items: list.map(({ text }) => text),
          },
        ],
  );
}

function counted(items: readonly Item[]): string {
  const policies = items.filter(({ kind }) => kind === 'policy').length;
  return secretsAndPolicies(items.length - policies, policies);
}

function newReaders(plan: Plan, { name }: PlannedSecret): string {
  const roles = accessChanges(plan, 'grant').filter((access) => secretOf(access) === name);
  return roles.length === 0 ? '' : `, readable by ${names(roles.map(({ role }) => role.name))}`;
}

function valueWords({ changes, value }: PlannedSecret, progress: Progress): string {
  if (!changes.some(({ kind }) => kind === 'set-value')) {
    const unknown = value?.kind === 'not-compared' || value?.kind === 'unavailable';
    return unknown && progress === 'planned'
      ? "its value is not compared yet: if it differs, it is replaced by the file's"
      : 'its value is left alone';
  }
  return progress === 'done' ? "its value was replaced by the file's" : "its value will be replaced by the file's";
}
