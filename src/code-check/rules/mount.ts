import type { SecretRequest } from '../read/secret-request.ts';
import type { Module } from '../resolve/module.ts';
import { type Draft, type RuleInput, textOf } from './draft.ts';

const MOUNT = '/etc/flyte/secrets';

/**
 * AWS secrets come as files in /etc/flyte/secrets. Flyte's webhook refuses ENV_VAR and never sets an environment variable
 * for them (flyteorg/flyte, pluginmachinery/secret/aws_secret_manager.go).
 */
export function checkMounts({ facts: { module, requests }, judge }: RuleInput): Draft[] {
  return requests
    .filter(
      ({ forImage, request }) => !forImage && judge.isAws(textOf(request.group?.value), textOf(request.key?.value)),
    )
    .flatMap(({ request }) => (request.sdk === 'flytekit' ? flytekit(module, request) : flyte(module, request)));
}

function flytekit(module: Module, { mount }: SecretRequest): Draft[] {
  // `env_var` is no mistake: from Flyte 1.15.1 on the variable holds the path of the file.
  if (mount?.value.kind === 'external' && mount.value.name.endsWith('.Secret.MountType.ENV_VAR')) {
    const { expr } = mount;
    return [
      {
        rule: 'wrong-mount',
        severity: 'error',
        message: 'An AWS secret cannot be an environment variable: Flyte refuses ENV_VAR for it.',
        fix: 'Use mount_requirement=Secret.MountType.FILE and read it with current_context().secrets.get(SECRET_GROUP, SECRET_KEY).',
        module,
        span: expr,
        ...(expr.kind === 'attribute' ? { edits: [{ from: expr.nameFrom, to: expr.to, text: 'FILE' }] } : {}),
      },
    ];
  }
  return [];
}

function flyte(module: Module, { mount, environmentVariable, complete, call }: SecretRequest): Draft[] {
  const fix = `Use mount=pathlib.Path("${MOUNT}") without as_env_var, and read the file ${MOUNT}/<group>/<key in lower case>.`;
  if (environmentVariable !== null) {
    const message = 'An AWS secret cannot be an environment variable: as_env_var does not work with it.';
    return [{ rule: 'wrong-mount', severity: 'error', message, fix, module, span: environmentVariable.expr }];
  }
  if (mount === null) {
    if (!complete) return [];
    const message = 'Without a mount Flyte 2 makes the secret an environment variable, which does not work with AWS.';
    return [{ rule: 'wrong-mount', severity: 'error', message, fix, module, span: call }];
  }
  const { value } = mount;
  const path = value.kind === 'path' ? value.text.replace(/(?<=.)\/+$/, '') : textOf(value);
  if (typeof path !== 'string' || path === MOUNT) return [];
  const origin = value.kind === 'text' ? value.origin : null;
  return [
    {
      rule: 'wrong-mount',
      severity: 'error',
      message: `Flyte 2 mounts secrets at ${MOUNT} only.`,
      fix,
      module,
      span: mount.expr,
      ...(origin !== null && origin.module === module ? { edits: [{ ...origin.span, text: MOUNT }] } : {}),
    },
  ];
}
