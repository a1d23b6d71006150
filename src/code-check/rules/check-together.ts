import { type Message, say } from '../../domain/message.ts';
import { textOf } from '../interpret/abstract-value.ts';
import type { Argument, RequestFact } from '../interpret/types.ts';
import { getArguments, type SecretRequest, secretRequest } from '../sdk/secret.ts';
import { requestedBy } from '../sdk/tasks.ts';
import { type Draft, quote, type RuleInput } from './finding-draft.ts';

/** What requests and reads are together with, and where they are. */
export function checkTogether(input: RuleInput): Draft[] {
  const { requests, secrets, forImages } = input.facts;
  return [
    ...requests.flatMap((request) => [
      ...mixedMounts(input, request),
      ...request.names.flatMap((name) => byName(input, name)),
    ]),
    ...secrets
      .filter((secret) => !forImages.has(secret))
      .flatMap((secret) => withoutGroup(input, secretRequest(secret))),
    ...readsOutside(input),
    ...otherAccounts(input),
  ];
}

/** Union's own file secrets are mounted at /etc/flyte/secrets as a whole, and AWS pairs too: Kubernetes refuses two mounts of one path. */
function mixedMounts({ judge }: RuleInput, { secrets, site }: RequestFact): Draft[] {
  const requests = secrets.flatMap((secret) => secretRequest(secret) ?? []);
  if (!requests.some(({ group, key }) => judge.isAws(textOf(group?.value), textOf(key?.value)))) return [];
  const own = requests.find(isUnionFile);
  if (own === undefined) return [];
  const isHere = own.module === site.module && own.call.from >= site.span.from && own.call.to <= site.span.to;
  return [
    {
      rule: 'mixed-mount',
      severity: 'error',
      message:
        "A secret of Union's own store is requested as a file beside an AWS secret: both are mounted at /etc/flyte/secrets, and Kubernetes refuses the pod (mountPath must be unique).",
      fix: "Request Union's own secret as an environment variable, or move one of the two into another task.",
      ...(isHere
        ? { module: own.module, span: own.call }
        : { module: site.module, span: site.span, use: { module: own.module, span: own.call } }),
    },
  ];
}

function isUnionFile({ sdk, group, key, mount, environmentVariable, complete }: SecretRequest): boolean {
  if (group !== null || key === null || !complete || mount === null || typeof textOf(key.value) !== 'string')
    return false;
  if (sdk === 'flyte')
    return environmentVariable === null && (mount.value.kind === 'path' || mount.value.kind === 'text');
  return mount.value.kind === 'external' && mount.value.name.endsWith('.Secret.MountType.FILE');
}

/** `Secret(key="ml/openai-api-key")`, where the name is one of AWS's. */
function withoutGroup(input: RuleInput, request: SecretRequest | null): Draft[] {
  if (request === null || request.group !== null || request.key === null || !request.complete) return [];
  return missingGroup(input, request.key, say`Add \`group=SECRET_GROUP\`, with the secret's key as the key.`);
}

/** `secrets="ml/openai-api-key"`. */
function byName(input: RuleInput, name: Argument): Draft[] {
  const fix = say`Use \`flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("/etc/flyte/secrets"))\`.`;
  return missingGroup(input, name, fix);
}

function missingGroup({ judge }: RuleInput, { value, expr, module }: Argument, fix: Message): Draft[] {
  const text = textOf(value);
  if (typeof text !== 'string') return [];
  const secret = judge.named(text);
  const isArn = judge.isAws(null, text);
  // Whole ARNs in a Secret have a rule of their own.
  if ((secret === null && !isArn) || (isArn && !String(fix).startsWith('Use'))) return [];
  return [
    {
      rule: 'missing-group',
      // Another store may have a secret of a plain name too; such a path or key is AWS's alone.
      severity: isArn || text.includes('/') || secret?.name !== text ? 'error' : 'warning',
      message: say`${quote(text)} is requested without a group: Flyte looks for it in Union's own store, not in AWS.`,
      fix,
      module,
      span: expr,
      ...(secret === null ? {} : { secret: secret.name }),
    },
  ];
}

/** The body of a workflow runs where it is registered, and what it passes on is stored with the workflow. */
function readsOutside({ facts: { reads }, judge }: RuleInput): Draft[] {
  return reads.flatMap((read): Draft[] => {
    const { group, key } = getArguments(read.args);
    if (read.task?.kind !== 'workflow' || read.kind !== 'get' || !judge.isAws(textOf(group?.value), textOf(key?.value)))
      return [];
    return [
      {
        rule: 'read-outside-task',
        severity: 'error',
        message:
          'The body of a workflow runs when the workflow is registered, where no secret is: this read fails, or its value is stored with the workflow.',
        fix: 'Read the secret in the task that needs it.',
        ...(read.via ?? { module: read.module, span: read.call }),
      },
    ];
  });
}

function otherAccounts({ facts: { accounts }, judge }: RuleInput): Draft[] {
  const usesAws = ({ made }: (typeof accounts)[number]): boolean => {
    if (made.made === null || !made.name.endsWith('Environment()')) return true;
    const { requests, complete } = requestedBy(made.made.args, 'secrets');
    const pairs = requests.flatMap((secret) => secretRequest(secret) ?? []);
    return !complete || pairs.some(({ group, key }) => judge.isAws(textOf(group?.value), textOf(key?.value)));
  };
  return accounts.filter(usesAws).map(({ argument: { value, expr, module } }) => {
    const name = textOf(value);
    return {
      rule: 'other-service-account',
      severity: 'note',
      message: say`${typeof name === 'string' ? quote(name) : 'This'} chooses who the pod runs as, and so its AWS role: it can read only the secrets that the role of that service account may read.`,
      fix: 'Make sure that the role is one of the roles in the file, or that the task needs no AWS secret.',
      module,
      span: expr,
      onlyWithAws: true,
    };
  });
}
