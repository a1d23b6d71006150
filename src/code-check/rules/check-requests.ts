import { type Message, say } from '../../domain/message.ts';
import { textOf } from '../interpret/abstract-value.ts';
import type { Module } from '../interpret/module.ts';
import type { Argument } from '../interpret/types.ts';
import { getArguments, type SecretRequest, secretRequest } from '../sdk/secret.ts';
import { type Draft, type Edit, edit, type RuleInput } from './finding-draft.ts';

const MOUNT = '/etc/flyte/secrets';

/** How requests are mounted, and which version they and `secrets.get` ask for. */
export function checkRequests({ facts: { secrets, forImages, reads }, judge }: RuleInput): Draft[] {
  const isAws = ({ group, key }: { group: Argument | null; key: Argument | null }): boolean =>
    judge.isAws(textOf(group?.value), textOf(key?.value));
  const requests = secrets.filter((secret) => !forImages.has(secret)).flatMap((secret) => secretRequest(secret) ?? []);
  return [
    ...requests
      .filter(isAws)
      .flatMap((request) => [
        ...(request.sdk === 'flytekit' ? flytekitMount(request) : flyteMount(request)),
        ...versionInRequest(request),
      ]),
    ...reads.flatMap((read) => {
      const { group, key, groupVersion } = getArguments(read.args);
      return read.kind === 'get' && groupVersion !== null && isAws({ group, key })
        ? versionInGet(read, group, key)
        : [];
    }),
  ];
}

/**
 * AWS secrets come as files in /etc/flyte/secrets. Flyte's webhook refuses ENV_VAR (flyteorg/flyte,
 * pluginmachinery/secret/aws_secret_manager.go). `env_var` is no mistake: from Flyte 1.15.1 on it holds the path of the file.
 */
function flytekitMount({ mount }: SecretRequest): Draft[] {
  if (mount?.value.kind !== 'external' || !mount.value.name.endsWith('.Secret.MountType.ENV_VAR')) return [];
  const { expr, module } = mount;
  return [
    {
      rule: 'wrong-mount',
      severity: 'error',
      message: 'An AWS secret cannot be an environment variable: Flyte refuses ENV_VAR for it.',
      fix: say`Use \`mount_requirement=Secret.MountType.FILE\` and read it with \`current_context().secrets.get(SECRET_GROUP, SECRET_KEY)\`.`,
      module,
      span: expr,
      ...(expr.type === 'attribute' ? { edits: [edit(expr.get('attribute'), 'FILE')] } : {}),
    },
  ];
}

function flyteMount({ mount, environmentVariable, complete, call, module }: SecretRequest): Draft[] {
  const fix = say`Use \`mount=pathlib.Path("${MOUNT}")\` without \`as_env_var\`, and read the file \`${MOUNT}/<group>/<key in lower case>\`.`;
  const wrong = (message: Message, at: Pick<Draft, 'module' | 'span'>, edits?: Edit[]): Draft[] => [
    { rule: 'wrong-mount', severity: 'error', message, fix, ...at, ...(edits === undefined ? {} : { edits }) },
  ];
  if (environmentVariable !== null)
    return wrong(
      say`An AWS secret cannot be an environment variable: \`as_env_var\` does not work with it.`,
      at(environmentVariable),
    );
  if (mount === null) {
    if (!complete) return [];
    return wrong('Without a mount Flyte 2 makes the secret an environment variable, which does not work with AWS.', {
      module,
      span: call,
    });
  }
  const { value } = mount;
  const path = value.kind === 'path' ? value.text.replace(/(?<=.)\/+$/, '') : textOf(value);
  if (typeof path !== 'string' || path === MOUNT) return [];
  const origin = value.kind === 'text' ? value.origin : null;
  return wrong(
    `Flyte 2 mounts secrets at ${MOUNT} only.`,
    at(mount),
    origin?.module === mount.module ? [edit(origin.span, MOUNT)] : undefined,
  );
}

function at({ module, expr }: Argument): { module: Module; span: Argument['expr'] } {
  return { module, span: expr };
}

/** The webhook takes AWSCURRENT whatever the version says. */
function versionInRequest({ groupVersion }: SecretRequest): Draft[] {
  if (groupVersion === null) return [];
  return [
    {
      rule: 'group-version',
      severity: 'warning',
      message: say`\`group_version\` has no effect with an AWS secret: the task always gets the current version.`,
      fix: say`Remove \`group_version\`.`,
      ...at(groupVersion),
    },
  ];
}

/** `secrets.get` puts the version into the file's path, where no file is (flytekit, core/context_manager.py). */
function versionInGet(
  read: RuleInput['facts']['reads'][number],
  group: Argument | null,
  key: Argument | null,
): Draft[] {
  return [
    {
      rule: 'group-version',
      severity: 'error',
      message: say`\`secrets.get\` with \`group_version\` looks for a file that an AWS secret does not have.`,
      fix: say`Use \`secrets.get(SECRET_GROUP, SECRET_KEY)\`, with the constants of the request.`,
      module: read.module,
      span: read.call,
      ...(key === null ? rightKey(read, group) : {}),
    },
  ];
}

/** `group_version=X` becomes `key=SECRET_KEY` where the task requests one secret of the group, by a constant. */
function rightKey(
  { call, task, module }: RuleInput['facts']['reads'][number],
  group: Argument | null,
): { edits?: Edit[] } {
  const version = call.get('arguments').parts.find((one) => one.get('name').text === 'group_version');
  const requests = task?.complete ? task.requests.flatMap((secret) => secretRequest(secret) ?? []) : [];
  const [only, second] = requests.filter((request) => textOf(request.group?.value) === textOf(group?.value));
  const key = only?.key?.expr;
  if (version === undefined || second !== undefined || key?.type !== 'identifier' || only?.module !== module) return {};
  return { edits: [edit(version, `key=${key.text}`)] };
}
