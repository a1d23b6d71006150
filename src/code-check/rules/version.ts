import type { ReadFact } from '../read/facts.ts';
import type { SecretGet } from '../read/secret-read.ts';
import type { Module } from '../resolve/module.ts';
import type { Argument } from '../resolve/value.ts';
import { type Draft, type Edit, type RuleInput, textOf } from './draft.ts';

/**
 * `group_version` with an AWS pair. The webhook takes AWSCURRENT whatever it says, and `secrets.get` puts it into the
 * file's path, where no file is (flytekit, core/context_manager.py).
 */
export function checkVersions({ facts: { module, requests, reads }, judge }: RuleInput): Draft[] {
  const isAws = ({ group, key }: { group: Argument | null; key: Argument | null }): boolean =>
    judge.isAws(textOf(group?.value), textOf(key?.value));
  return [
    ...requests.flatMap(({ request, forImage }) =>
      !forImage && isAws(request) ? inRequest(module, request.groupVersion) : [],
    ),
    ...reads.flatMap((fact) => (fact.read.kind === 'get' && isAws(fact.read) ? inGet(module, fact, fact.read) : [])),
  ];
}

function inRequest(module: Module, version: Argument | null): Draft[] {
  if (version === null) return [];
  return [
    {
      rule: 'group-version',
      severity: 'warning',
      message: 'group_version has no effect with an AWS secret: the task always gets the current version.',
      fix: 'Remove group_version.',
      module,
      span: version.expr,
    },
  ];
}

function inGet(module: Module, fact: ReadFact, get: SecretGet): Draft[] {
  if (get.groupVersion === null) return [];
  return [
    {
      rule: 'group-version',
      severity: 'error',
      message: 'secrets.get with group_version looks for a file that an AWS secret does not have.',
      fix: 'Use secrets.get(SECRET_GROUP, SECRET_KEY), with the constants of the request.',
      module,
      span: get.call,
      ...rightKey(module, fact, get),
    },
  ];
}

/** `group_version=X` becomes `key=SECRET_KEY` where the task requests one secret of the group, by a constant. */
function rightKey(module: Module, { task }: ReadFact, get: SecretGet): { edits?: Edit[] } {
  const version = get.call.args.find(({ name }) => name === 'group_version');
  const same = task?.complete
    ? task.requests.filter(({ group }) => textOf(group?.value) === textOf(get.group?.value))
    : [];
  const [only, second] = same;
  const key = only?.key?.expr;
  if (
    version === undefined ||
    get.key !== null ||
    second !== undefined ||
    key?.kind !== 'name' ||
    only?.scope !== module.scope
  )
    return {};
  return { edits: [{ from: version.from, to: version.value.to, text: `key=${key.name}` }] };
}
