import type { UnionSecretsConfig } from '../config/config.generated.ts';
import type { CloudError } from '../domain/cloud.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { PlanWarning, Refusal } from '../plan/plan.ts';
import type { ValueProblem } from '../values/resolve.ts';

/** Gives what was found after reading the file its line in the file. */
export interface Locator {
  refusal(refusal: Refusal): Problem;
  warning(warning: PlanWarning): Problem;
  value(problem: ValueProblem): Problem;
  failure(error: CloudError): Problem;
}

type Path = readonly (string | number)[];

/** @param at the location of a key of the file, or of its nearest ancestor. */
export function createLocator(config: UnionSecretsConfig, plane: string, at: (path: Path) => Location): Locator {
  const secretPath = (name: string): Path => {
    if (Object.hasOwn(config.secrets ?? {}, name)) return ['secrets', name];
    const grant = (config.grants ?? []).findIndex((one) => (typeof one === 'string' ? one : one.name) === name);
    return grant === -1 ? ['secrets'] : ['grants', grant];
  };
  const rolePath = (name: string): Path => {
    const roles = Object.entries(config.dataPlanes[plane]?.roles ?? {});
    const key = roles.find(([, reference]) => reference === name || reference.endsWith(`/${name}`))?.[0];
    return ['dataPlanes', plane, 'roles', ...(key === undefined ? [] : [key])];
  };
  const subjectPath = ({ kind, name }: Refusal['subject']): Path => {
    switch (kind) {
      case 'secret':
        return secretPath(name);
      case 'role':
        return rolePath(name);
      case 'policy':
        return ['policy'];
      case 'stack':
        return ['stack'];
      case 'account':
        return ['dataPlanes', plane, 'accountId'];
      default:
        return kind satisfies never;
    }
  };
  return {
    refusal: ({ code, message, fix, subject }) => ({
      severity: 'error',
      code,
      message,
      fix,
      location: at(subjectPath(subject)),
    }),
    warning: ({ code, message, subject }) => ({
      severity: 'warning',
      code,
      message,
      fix: '',
      location: at(subjectPath(subject)),
    }),
    value: ({ severity, code, message, fix, secret }) => ({
      severity,
      code,
      message,
      fix,
      location: at(['secrets', secret, 'value']),
    }),
    failure: (error) => ({
      severity: 'error',
      code: `aws-${error.kind}`,
      message: error.message,
      fix: error.fix,
      location: at(failurePath(error)),
    }),
  };

  function failurePath({ service, resource }: CloudError): Path {
    if (resource === undefined) return ['dataPlanes', plane];
    if (service === 'iam') return rolePath(resource);
    return secretPath(resource.replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(.*)-[A-Za-z0-9]{6}$/, '$1'));
  }
}
