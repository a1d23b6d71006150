import type { AccessProof, ApplyResult, StepResult } from '../apply/step.ts';
import type { UnionSecretsConfig } from '../config/config.generated.ts';
import type { CloudError } from '../domain/cloud.ts';
import { say } from '../domain/message.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { PlanWarning, Refusal, Subject } from '../plan/findings.ts';
import { plainText } from '../text/escape.ts';
import { count } from '../text/words.ts';
import type { ValueProblem } from '../values/inspect.ts';

/** Gives what was found after reading the file its line in the file. */
export interface Locator {
  refusal(refusal: Refusal): Problem;
  warning(warning: PlanWarning): Problem;
  value(problem: ValueProblem): Problem;
  failure(error: CloudError): Problem;
  /** Where it is in the file; nothing for what the file does not say. */
  at(subject: Subject): { readonly location?: Location };
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
  const subjectPath = ({ kind, name }: Subject): Path | null => {
    switch (kind) {
      case 'secret':
        return secretPath(name);
      case 'role':
        return rolePath(name);
      case 'policy':
        return config.policy
          ? ['policy']
          : ['dataPlanes', plane, config.dataPlanes[plane]?.policy ? 'policy' : 'roles'];
      case 'stack':
        return ['stack'];
      case 'account':
        return ['dataPlanes', plane, 'accountId'];
      case 'run':
        return null;
      default:
        return kind satisfies never;
    }
  };
  const failurePath = ({ service, resource }: CloudError): Path => {
    if (resource === undefined) return ['dataPlanes', plane];
    if (service === 'iam') return rolePath(resource);
    return secretPath(resource.replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(.*)-[A-Za-z0-9]{6}$/, '$1'));
  };
  const located = (subject: Subject) => {
    const path = subjectPath(subject);
    return path === null ? {} : { location: at(path) };
  };
  return {
    refusal: ({ code, message, fix, subject }) => ({ severity: 'error', code, message, fix, ...located(subject) }),
    warning: ({ code, message, subject }) => ({ severity: 'warning', code, message, fix: '', ...located(subject) }),
    value: ({ severity, code, message, fix, secret }) => {
      return { severity, code, message, fix, location: at(['secrets', secret, 'value']) };
    },
    failure: (error) => {
      const { kind, message, fix } = error;
      return { severity: 'error', code: `aws-${kind}`, message, fix, location: at(failurePath(error)) };
    },
    at: located,
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Failed calls as problems. The same denial for a thousand secrets is reported once, for the first of them. */
export function failureProblems(failures: readonly CloudError[], locator: Locator): Problem[] {
  const alike = Map.groupBy(failures, ({ service, operation, code }) => `${service}:${operation}:${code}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const problem = locator.failure(first);
    const more = others.length === 0 ? '' : ` (and ${others.length} more of this kind)`;
    return [{ ...problem, message: say`${problem.message}${more}` }];
  });
}

/** What an apply left undone, and access that IAM did not confirm. */
export function resultProblems({ steps, proofs }: ApplyResult, locator: Locator): Problem[] {
  const undone = steps.filter(({ state }) => state !== 'done');
  const alike = Map.groupBy(undone, ({ id, state, problem }) => (state === 'failed' ? id : (problem?.message ?? id)));
  const unproven = Map.groupBy(
    proofs.filter(({ verdict }) => verdict !== 'proven'),
    ({ role, verdict, why }) => JSON.stringify([role, verdict, why]),
  );
  return [
    ...[...alike.values()].map((same) => stepProblem(same, locator)),
    ...[...unproven.values()].map((same) => proofProblem(same, locator)),
  ];
}

/** Steps that wait for the same one are one problem. */
function stepProblem(same: readonly StepResult[], locator: Locator): Problem {
  const [first] = same as readonly [StepResult, ...StepResult[]];
  const { title, state, problem, target } = first;
  const others = same.length === 1 ? '' : ` and ${count(same.length - 1, 'other step')}`;
  const what = state === 'failed' ? 'failed' : `${same.length === 1 ? 'was' : 'were'} not started`;
  return {
    severity: 'error',
    code: state === 'failed' ? 'step-failed' : 'step-not-started',
    message: say`The step "${plainText(title)}"${others} ${what}${problem ? say`: ${problem.message}` : ''}`,
    fix: problem?.fix ?? 'Run again: it continues from here.',
    ...locator.at(target),
  };
}

/** One for all secrets of a role with the same reason: without the permission to ask, it is the same for each. */
function proofProblem(same: readonly AccessProof[], locator: Locator): Problem {
  const [{ role, secret, verdict, why }] = same as readonly [AccessProof, ...AccessProof[]];
  const secrets = same.length === 1 ? secret : `${secret} and ${count(same.length - 1, 'other secret')}`;
  const what = verdict === 'denied' ? `cannot read ${secrets} yet` : `was not proven to read ${secrets}`;
  return {
    severity: 'warning',
    code: 'access',
    message: `The role ${role} ${what}: ${why}.`,
    fix: '',
    ...locator.at({ kind: 'role', name: role }),
  };
}
