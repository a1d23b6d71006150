import { type Message, say } from '../../domain/message.ts';
import { textOf } from '../interpret/abstract-value.ts';
import type { Module } from '../interpret/project.ts';
import type { Argument, Facts, GivenPair, RequestFact, SecretRequest, Task } from '../interpret/types.ts';
import type { Span } from '../python/syntax-tree.ts';
import { isAws, MOUNT } from '../sdk/secret.ts';
import { requestedBy } from '../sdk/tasks.ts';
import { type Draft, type Edit, quote, type RuleInput } from './finding-draft.ts';

/** How secrets are requested: their mounts, what they are together with, and which version they and `secrets.get` ask for. */
export function checkRequests(input: RuleInput): Draft[] {
  const { secrets, forImages, reads, requests } = input.facts;
  const inTasks = secrets.filter((secret) => !forImages.has(secret));
  return [
    ...inTasks
      .filter(({ texts }) => isAws(texts))
      .flatMap((request) => [
        ...(request.sdk === 'flytekit' ? flytekitMount(request) : flyteMount(request)),
        ...versionInRequest(request),
      ]),
    ...inTasks.flatMap((request) => withoutGroup(input, request)),
    ...reads.flatMap((read) => (read.kind === 'get' ? versionInGet(read.pair, read.task) : [])),
    ...requests.flatMap((request) => [
      ...mixedMounts(request),
      ...request.names.flatMap((name) => byName(input, name)),
    ]),
    ...otherAccounts(input.facts),
  ];
}

function at({ module, expr }: Argument): { module: Module; span: Span } {
  return { module, span: expr };
}

/**
 * AWS secrets come as files in /etc/flyte/secrets. Flyte's webhook refuses ENV_VAR (flyteorg/flyte,
 * pluginmachinery/secret/aws_secret_manager.go). `env_var` is no mistake: from Flyte 1.15.1 on it holds the path of the file.
 */
function flytekitMount({ mount }: SecretRequest): Draft[] {
  if (mount?.value.kind !== 'external' || !mount.value.name.endsWith('.Secret.MountType.ENV_VAR')) return [];
  const { from, to } = mount.expr.get('attribute');
  const edits = mount.expr.type === 'attribute' ? [{ from, to, text: 'FILE' }] : undefined;
  const message = 'An AWS secret cannot be an environment variable: Flyte refuses ENV_VAR for it.';
  const fix = say`Use \`mount_requirement=Secret.MountType.FILE\` and read it with \`current_context().secrets.get(SECRET_GROUP, SECRET_KEY)\`.`;
  return [{ rule: 'wrong-mount', message, fix, ...at(mount), edits }];
}

function flyteMount({ mount, environmentVariable, complete, call, module }: SecretRequest): Draft[] {
  const fix = say`Use \`mount=pathlib.Path("${MOUNT}")\` without \`as_env_var\`, and read the file \`${MOUNT}/<group>/<key in lower case>\`.`;
  const wrong = (message: Message, place: Pick<Draft, 'module' | 'span'>, edits?: Edit[]): Draft[] => [
    { rule: 'wrong-mount', message, fix, ...place, edits },
  ];
  const asVariable = say`An AWS secret cannot be an environment variable: \`as_env_var\` does not work with it.`;
  if (environmentVariable !== null) return wrong(asVariable, at(environmentVariable));
  if (mount === null) {
    const message = 'Without a mount Flyte 2 makes the secret an environment variable, which does not work with AWS.';
    return complete ? wrong(message, { module, span: call }) : [];
  }
  const { value } = mount;
  const path = value.kind === 'path' ? value.text.replace(/(?<=.)\/+$/, '') : textOf(value);
  if (typeof path !== 'string' || path === MOUNT) return [];
  const origin = value.kind === 'text' && value.origin?.module === mount.module ? value.origin : null;
  const edits = origin === null ? undefined : [{ ...origin.span, text: MOUNT }];
  return wrong(`Flyte 2 mounts secrets at ${MOUNT} only.`, at(mount), edits);
}

/** The webhook takes AWSCURRENT whatever the version says. */
function versionInRequest({ groupVersion }: SecretRequest): Draft[] {
  if (groupVersion === null) return [];
  const message = say`\`group_version\` has no effect with an AWS secret: the task always gets the current version.`;
  return [
    { rule: 'group-version', severity: 'warning', message, fix: say`Remove \`group_version\`.`, ...at(groupVersion) },
  ];
}

/** `secrets.get` puts the version into the file's path, where no file is (flytekit, core/context_manager.py). */
function versionInGet(get: GivenPair, task: Task | null): Draft[] {
  if (get.groupVersion === null || !isAws(get.texts)) return [];
  const message = say`\`secrets.get\` with \`group_version\` looks for a file that an AWS secret does not have.`;
  const fix = say`Use \`secrets.get(SECRET_GROUP, SECRET_KEY)\`, with the constants of the request.`;
  const edits = get.key === null ? rightKey(get, task) : undefined;
  return [{ rule: 'group-version', message, fix, module: get.module, span: get.call, edits }];
}

/** `group_version=X` becomes `key=SECRET_KEY` where the task requests one secret of the group, by a constant. */
function rightKey({ call, texts, module }: GivenPair, task: Task | null): Edit[] | undefined {
  const version = call.get('arguments').parts.find((one) => one.get('name').text === 'group_version');
  const [only, second] = task?.complete ? task.requests.filter((request) => request.texts.group === texts.group) : [];
  const key = only?.key?.expr;
  if (version === undefined || second !== undefined || key?.type !== 'identifier' || only?.module !== module)
    return undefined;
  return [{ from: version.from, to: version.to, text: `key=${key.text}` }];
}

/** Union's own file secrets are mounted at /etc/flyte/secrets as a whole, and AWS pairs too: Kubernetes refuses two mounts of one path. */
function mixedMounts({ secrets, site }: RequestFact): Draft[] {
  const own = secrets.some(({ texts }) => isAws(texts)) ? secrets.find(isUnionFile) : undefined;
  if (own === undefined) return [];
  const { module, call } = own;
  const isHere = module === site.module && call.from >= site.span.from && call.to <= site.span.to;
  const message =
    "A secret of Union's own store is requested as a file beside an AWS secret: both are mounted at /etc/flyte/secrets, and Kubernetes refuses the pod (mountPath must be unique).";
  const fix = "Request Union's own secret as an environment variable, or move one of the two into another task.";
  const place = isHere ? { module, span: call } : { ...site, use: { module, span: call } };
  return [{ rule: 'mixed-mount', message, fix, ...place }];
}

function isUnionFile({ sdk, group, texts, mount, environmentVariable, complete }: SecretRequest): boolean {
  if (group !== null || !complete || mount === null || typeof texts.key !== 'string') return false;
  const { value } = mount;
  return sdk === 'flyte'
    ? environmentVariable === null && (value.kind === 'path' || value.kind === 'text')
    : value.kind === 'external' && value.name.endsWith('.Secret.MountType.FILE');
}

/** `Secret(key="ml/openai-api-key")`, where the name is one of AWS's. Whole ARNs in a Secret have a rule of their own. */
function withoutGroup({ judge }: RuleInput, { group, key, texts, complete }: SecretRequest): Draft[] {
  if (group !== null || key === null || !complete || isAws(texts)) return [];
  return missingGroup(judge, key, say`Add \`group=SECRET_GROUP\`, with the secret's key as the key.`);
}

/** `secrets="ml/openai-api-key"`. */
function byName({ judge }: RuleInput, name: Argument): Draft[] {
  const fix = say`Use \`flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("${MOUNT}"))\`.`;
  return missingGroup(judge, name, fix);
}

function missingGroup(judge: RuleInput['judge'], name: Argument, fix: Message): Draft[] {
  const text = textOf(name.value);
  if (typeof text !== 'string') return [];
  const secret = judge.named(text);
  const isArn = isAws({ group: null, key: text });
  if (secret === null && !isArn) return [];
  // Another store may have a secret of a plain name too; such a path or key is AWS's alone.
  const severity = isArn || text.includes('/') || secret?.name !== text ? 'error' : 'warning';
  const message = say`${quote(text)} is requested without a group: Flyte looks for it in Union's own store, not in AWS.`;
  return [{ rule: 'missing-group', severity, message, fix, ...at(name), secret: secret?.name }];
}

function otherAccounts({ accounts }: Facts): Draft[] {
  const usesAws = ({ made }: (typeof accounts)[number]): boolean => {
    if (made.made === null || !made.name.endsWith('Environment()')) return true;
    const { requests, complete } = requestedBy(made.made.args, 'secrets');
    return !complete || requests.some(({ texts }) => isAws(texts));
  };
  const fix = 'Make sure that the role is one of the roles in the file, or that the task needs no AWS secret.';
  return accounts.filter(usesAws).map(({ argument }) => {
    const name = textOf(argument.value);
    const message = say`${typeof name === 'string' ? quote(name) : 'This'} chooses who the pod runs as, and so its AWS role: it can read only the secrets that the role of that service account may read.`;
    return { rule: 'other-service-account', severity: 'note', message, fix, ...at(argument), onlyWithAws: true };
  });
}
