import { type Message, say } from '../../domain/message.ts';
import { joinedInLowerCase, nameOfKey, readGroup, readSecretPath } from '../arn-text.ts';
import { textOf } from '../interpret/abstract-value.ts';
import type { External, LeakFact, ReadFact, Task } from '../interpret/types.ts';
import { getArguments, secretRequest } from '../sdk/secret.ts';
import { type Draft, quote, type RuleInput } from './finding-draft.ts';
import type { PairProblem } from './pair-judge.ts';

interface Pair {
  readonly group: string | null;
  readonly key: string;
}

/** What a task reads against what it requests. Says nothing where either is not fully known. */
export function checkRequested(input: RuleInput): Draft[] {
  return input.facts.reads.flatMap((read) => [...checkPath(input, read), ...checkRead(input, read)]);
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
  if (path === null || (path !== 'malformed' && read.path === read.path.toLowerCase())) return [];
  // A placeholder in capitals has a rule of its own.
  if (path !== 'malformed' && readGroup(path.group).kind === 'malformed' && path.key === path.key.toLowerCase())
    return [];
  return [
    {
      rule: 'wrong-file',
      severity: 'error',
      message:
        path === 'malformed'
          ? say`No file of an AWS secret is at ${quote(read.path)}.`
          : say`The file of an AWS secret is named in lower case; ${quote(read.path)} is not.`,
      fix: say`Read \`f"/etc/flyte/secrets/{SECRET_GROUP}/{SECRET_KEY.lower()}"\`.`,
      ...(read.via ?? { module: read.module, span: read.at }),
    },
  ];
}

function checkRead({ judge, facts: { overridden } }: RuleInput, read: ReadFact): Draft[] {
  const { task } = read;
  if (task === null || task.kind === 'workflow' || !task.complete || overridden.has(task.name)) return [];
  const wanted = read.kind === 'get' ? getPair(read) : filePair(read.path);
  if (wanted === null || isBroken(judge.judge(wanted.group, wanted.key).problem)) return [];
  const requested = task.requests.map(requestPair);
  const known = requested.filter((pair) => pair !== null);
  if (known.some((pair) => same(pair, wanted))) return [];
  // A request that is not fully known may be the one.
  if (known.length < requested.length) return [];
  const aws = known.filter(({ group, key }) => judge.isAws(group, key));
  const close = aws.find((pair) => isSameSecret(pair, wanted));
  const place = read.via ?? { module: read.module, span: read.call };
  const what = read.kind === 'get' ? 'secrets.get asks for' : 'This path is of';
  if (close !== undefined) {
    return [
      {
        rule: 'request-mismatch',
        severity: 'error',
        message: say`${what} ${show(wanted)}, but the task requests ${show(close)}: the file is looked for where it is not.`,
        fix: 'Use the same two constants in the request and here.',
        ...place,
      },
    ];
  }
  if (wanted.group === null || !judge.isAws(wanted.group, wanted.key)) return [];
  return [
    {
      rule: 'not-requested',
      severity: 'error',
      message: say`${what} ${show(wanted)}, which task ${quote(task.name)} does not request: it will fail with "Unable to find secret".`,
      fix: howToRequest(task),
      ...place,
    },
  ];
}

/** Said already, by the rule on pairs. */
function isBroken(problem: PairProblem | null): boolean {
  return problem?.kind === 'swapped' || problem?.kind === 'whole-arn' || problem?.kind === 'no-key';
}

function howToRequest(task: Task): Message {
  return task.sdk === 'flytekit'
    ? say`Add \`Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE)\` to the task's \`secret_requests\`.`
    : say`Add \`flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("/etc/flyte/secrets"))\` to the \`secrets\` of the task's environment.`;
}

function getPair({ args }: ReadFact): Pair | null {
  const { group, key, groupVersion } = getArguments(args);
  const [groupText, keyText] = [textOf(group?.value), textOf(key?.value)];
  if (args.more !== null || groupVersion !== null || groupText === undefined || typeof keyText !== 'string')
    return null;
  return { group: groupText, key: keyText };
}

function filePair(path: string): Pair | null {
  const read = readSecretPath(path);
  return read === null || read === 'malformed' ? null : read;
}

function requestPair(secret: External): Pair | null {
  const request = secretRequest(secret);
  const group = textOf(request?.group?.value);
  const key = textOf(request?.key?.value);
  if (request?.complete !== true || group === undefined || key === undefined) return null;
  return { group, key: key ?? '' };
}

/** The same file: both SDKs and the webhook drop the case. */
function same(a: Pair, b: Pair): boolean {
  return a.group?.toLowerCase() === b.group?.toLowerCase() && a.key.toLowerCase() === b.key.toLowerCase();
}

/** Surely meant as the same secret, but written in another way. */
function isSameSecret(requested: Pair, wanted: Pair): boolean {
  if (wanted.group === null || wanted.group === '') return requested.key === wanted.key;
  if (requested.group === null) return false;
  if (joinedInLowerCase(requested.group, requested.key) === joinedInLowerCase(wanted.group, wanted.key)) return true;
  return (
    (nameOfKey(requested.key) ?? requested.key).toLowerCase() === (nameOfKey(wanted.key) ?? wanted.key).toLowerCase()
  );
}

function show({ group, key }: Pair): Message {
  return group === null ? say`key ${quote(key)} without a group` : say`group ${quote(group)}, key ${quote(key)}`;
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
      severity: 'error',
      ...(via === null
        ? { module, span }
        : { ...via, use: { module, span }, useIs: kind === 'passed' ? 'used' : 'shown' }),
    }));
}
