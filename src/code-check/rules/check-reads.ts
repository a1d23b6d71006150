import { type Message, say } from '../../domain/message.ts';
import { joinPair } from '../../domain/pair.ts';
import type { GivenPair, LeakFact, ReadFact, Task } from '../interpret/types.ts';
import { isAws, MOUNT, nameOfKey, readGroup, readSecretPath } from '../sdk/secret.ts';
import { type Draft, quote, type RuleInput } from './finding-draft.ts';
import type { PairProblem } from './pair-judge.ts';

/** A pair that is fully known. */
interface Pair {
  readonly group: string | null;
  readonly key: string;
}

/** What a task reads against what it requests, and where. Says nothing where either is not fully known. */
export function checkReads(input: RuleInput): Draft[] {
  return input.facts.reads.flatMap((read) => [
    ...checkPath(input, read),
    ...checkRequested(input, read),
    ...readOutside(read),
  ]);
}

/** The key of a secret of the file alone; a plain name may be one of Union's own store. */
function isWithoutGroup(judge: RuleInput['judge'], path: string): boolean {
  const below = /^\/etc\/flyte\/secrets\/+(.+)$/s.exec(path)?.[1];
  if (below === undefined) return false;
  const secret = judge.named(below, true);
  return secret !== null && (below.includes('/') || secret.name.toLowerCase() !== below.toLowerCase());
}

/** Files are named in lower case (flyteorg/flyte, aws_secret_manager.go: strings.ToLower on group and key). */
function checkPath({ judge }: RuleInput, read: ReadFact): Draft[] {
  if (read.kind !== 'file') return [];
  const path = readSecretPath(read.path) ?? (isWithoutGroup(judge, read.path) ? 'malformed' : null);
  if (path === null) return [];
  let message = say`No file of an AWS secret is at ${quote(read.path)}.`;
  if (path !== 'malformed') {
    // A placeholder in capitals has a rule of its own.
    const isPlaceholder = readGroup(path.group)?.kind === 'malformed' && path.key === path.key.toLowerCase();
    if (read.path === read.path.toLowerCase() || isPlaceholder) return [];
    message = say`The file of an AWS secret is named in lower case; ${quote(read.path)} is not.`;
  }
  const fix = say`Read \`f"${MOUNT}/{SECRET_GROUP}/{SECRET_KEY.lower()}"\`.`;
  return [{ rule: 'wrong-file', message, fix, ...read.at }];
}

function checkRequested({ judge, facts: { overridden } }: RuleInput, read: ReadFact): Draft[] {
  const { task, site } = read;
  if (task === null || task.kind === 'workflow' || !task.complete || overridden.has(task.name)) return [];
  const wanted = read.kind === 'get' ? getPair(read.pair) : readSecretPath(read.path);
  if (wanted === null || wanted === 'malformed' || isBroken(judge.judge(wanted).problem)) return [];
  const known = task.requests.flatMap(requestPair);
  if (known.some((pair) => same(pair, wanted))) return [];
  // A request that is not fully known may be the one.
  if (known.length < task.requests.length) return [];
  const close = known.find((pair) => isAws(pair) && isSameSecret(pair, wanted));
  const what = read.kind === 'get' ? 'secrets.get asks for' : 'This path is of';
  if (close !== undefined) {
    const message = say`${what} ${show(wanted)}, but the task requests ${show(close)}: the file is looked for where it is not.`;
    const fix = 'Use the same two constants in the request and here.';
    return [{ rule: 'request-mismatch', message, fix, ...site }];
  }
  if (wanted.group === null || !isAws(wanted)) return [];
  const message = say`${what} ${show(wanted)}, which task ${quote(task.name)} does not request: it will fail with "Unable to find secret".`;
  return [{ rule: 'not-requested', message, fix: howToRequest(task), ...site }];
}

/** Said already, by the rule on pairs. */
function isBroken(problem: PairProblem | null): boolean {
  return problem?.kind === 'swapped' || problem?.kind === 'whole-arn' || problem?.kind === 'no-key';
}

function howToRequest(task: Task): Message {
  return task.sdk === 'flytekit'
    ? say`Add \`Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE)\` to the task's \`secret_requests\`.`
    : say`Add \`flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("${MOUNT}"))\` to the \`secrets\` of the task's environment.`;
}

function getPair({ texts: { group, key }, complete, groupVersion }: GivenPair): Pair | null {
  return !complete || groupVersion !== null || group === undefined || typeof key !== 'string' ? null : { group, key };
}

function requestPair({ texts: { group, key }, complete }: GivenPair): Pair[] {
  return !complete || group === undefined || key === undefined ? [] : [{ group, key: key ?? '' }];
}

/** The same file: both SDKs and the webhook drop the case. */
function same(a: Pair, b: Pair): boolean {
  return a.group?.toLowerCase() === b.group?.toLowerCase() && a.key.toLowerCase() === b.key.toLowerCase();
}

/** Surely meant as the same secret, but written in another way. */
function isSameSecret(requested: Pair, wanted: Pair): boolean {
  if (wanted.group === null || wanted.group === '') return requested.key === wanted.key;
  if (requested.group === null) return false;
  const joined = [requested, wanted].map(({ group, key }) => joinPair(group ?? '', key).toLowerCase());
  const names = [requested, wanted].map(({ key }) => (nameOfKey(key) ?? key).toLowerCase());
  return joined[0] === joined[1] || names[0] === names[1];
}

function show({ group, key }: Pair): Message {
  return group === null ? say`key ${quote(key)} without a group` : say`group ${quote(group)}, key ${quote(key)}`;
}

/** The body of a workflow runs where it is registered, and what it passes on is stored with the workflow. */
function readOutside(read: ReadFact): Draft[] {
  if (read.task?.kind !== 'workflow' || read.kind !== 'get' || !isAws(read.pair.texts)) return [];
  const message =
    'The body of a workflow runs when the workflow is registered, where no secret is: this read fails, or its value is stored with the workflow.';
  const fix = 'Read the secret in the task that needs it.';
  return [{ rule: 'read-outside-task', message, fix, ...read.site }];
}

const SAID: Readonly<Record<LeakFact['kind'], Pick<Draft, 'rule' | 'message' | 'fix'>>> = {
  returned: {
    rule: 'value-returned',
    message:
      'This task returns the value of a secret: what a task returns is stored in plain text and shown in the UI.',
    fix: 'Use the value inside the task and return something else; a task that needs it requests the secret itself.',
  },
  passed: {
    rule: 'value-passed-to-task',
    message: 'The value of a secret is an input of another task: inputs are stored in plain text and shown in the UI.',
    fix: 'Let the other task request the secret and read it itself.',
  },
  logged: {
    rule: 'value-logged',
    message: 'The value of a secret is printed or logged: logs are kept and read by many.',
    fix: 'Log that the secret was read, never what it holds.',
  },
  raised: {
    rule: 'value-logged',
    message: 'The value of a secret is in the text of an error: Flyte stores errors and shows them in the UI.',
    fix: 'Say what failed without the value.',
  },
  reported: {
    rule: 'value-logged',
    message: 'The value of a secret is written into a report: Flyte stores reports and shows them in the UI.',
    fix: 'Leave the value out of the report.',
  },
};

/** Values that leave the task. What a helper shows is reported where it gets the value, unless it reads it itself. */
export function checkLeaks({ facts: { leaks } }: RuleInput): Draft[] {
  const own = new Set(leaks.filter(({ via }) => via === null).map(({ span }) => span));
  return leaks
    .filter(({ span, via }) => via === null || !own.has(span))
    .map(({ kind, module, span, via }) => ({
      ...SAID[kind],
      ...(via === null
        ? { module, span }
        : { ...via, use: { module, span }, useIs: kind === 'passed' ? 'used' : 'shown' }),
    }));
}
