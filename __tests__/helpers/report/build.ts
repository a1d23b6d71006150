import type { AccessProof, StepResult } from '../../../src/apply/step.ts';
import { Pieces } from '../../../src/domain/message.ts';
import type { Pair } from '../../../src/domain/pair.ts';
import type { ValueSource } from '../../../src/domain/value.ts';
import type {
  Plan,
  PlannedAccess,
  PlannedPolicy,
  PlannedRole,
  PlannedSecret,
  RevokeReason,
  SecretChange,
} from '../../../src/plan/plan.ts';
import {
  type PolicyDocument,
  type PolicyScope,
  policyDocument,
  type ReadTarget,
} from '../../../src/policy/document.ts';
import type { Outcome, ReportModel } from '../../../src/report/model.ts';

export const ENV: ValueSource = { kind: 'env', variable: 'OPENAI_API_KEY' };
export const FILE: ValueSource = { kind: 'file', path: 'build/snowflake.p8' };
export const GENERATED: ValueSource = { kind: 'generate', length: 48, charset: 'base64url', generation: 2 };

/** Builders of the plans and models that the report is tested with. */

export const GROUP = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';

const SCOPE: PolicyScope = {
  place: { group: GROUP, partition: 'aws', region: 'us-west-2', accountId: '123456789012' },
  stack: 'ml-platform',
  dataPlane: 'production',
};

/** The document that lets a role read these secrets, all of them encrypted with the same key: null, the AWS managed one. */
export function documentFor(names: readonly string[], alias: string | null = null): PolicyDocument {
  const keys = alias === null ? [] : [{ kind: 'alias', alias } as const];
  return policyDocument(
    SCOPE,
    names.map((name) => ({ kind: 'secret', name, keys })),
  );
}

/** The document of `match: tags`, with grants by name beside it. */
export function stackDocument(names: readonly string[]): PolicyDocument {
  return policyDocument(SCOPE, [
    { kind: 'stack', keys: [] },
    ...names.map((name) => ({ kind: 'secret', name, keys: [] }) as const),
  ]);
}

const OWNERSHIP = {
  'union-secrets:stack': 'ml-platform',
  'union-secrets:data-plane': 'production',
  'union-secrets:source': 'acme/ml:union-secrets.yaml',
};

export function pair(name: string, suffix = 'AbCdEf'): Pair {
  return { group: GROUP, key: `${name}-${suffix}`, arn: `${GROUP}${name}-${suffix}` };
}

export function secret(name: string, fields: Partial<PlannedSecret> = {}): PlannedSecret {
  return {
    name,
    status: 'unchanged',
    pair: pair(name),
    source: ENV,
    value: { kind: 'same' },
    changes: [],
    ...fields,
  };
}

export function newSecret(name: string, fields: Partial<PlannedSecret> = {}): PlannedSecret {
  const create: SecretChange = {
    kind: 'create',
    description: `The ${name} secret`,
    tags: { ...OWNERSHIP, team: 'ml' },
    source: fields.source ?? ENV,
    kmsKeyId: null,
    keyWillChange: false,
  };
  return { ...secret(name), status: 'create', pair: null, value: { kind: 'absent' }, changes: [create], ...fields };
}

export function changed(
  name: string,
  changes: readonly SecretChange[],
  fields: Partial<PlannedSecret> = {},
): PlannedSecret {
  return secret(name, { status: 'update', value: { kind: 'same' }, changes, ...fields });
}

export function access(
  name: string,
  change: PlannedAccess['change'] = null,
  why: RevokeReason = 'not-granted',
): PlannedAccess {
  const target = targetOf(name);
  if (change === 'revoke') return { target, change, why };
  return change === 'grant' ? { target, change, why: 'declared' } : { target, change, why: 'granted' };
}

/** `*`: the whole stack. */
export function targetOf(name: string): ReadTarget {
  return name === '*' ? { kind: 'stack' } : { kind: 'secret', name };
}

/** A policy as it is in AWS and stays. */
export function policy(roleKey: string, names: readonly string[], fields: Partial<PlannedPolicy> = {}): PlannedPolicy {
  const name = `ml-platform@production@${roleKey}`;
  const document = names.length === 0 ? null : documentFor(names);
  return {
    name,
    path: '/union/union-secrets/ml-platform/',
    arn: `arn:aws:iam::123456789012:policy/union/union-secrets/ml-platform/${name}`,
    document,
    previous: document,
    gains: [],
    loses: [],
    tags: OWNERSHIP,
    changes: [],
    ...fields,
  };
}

export function newPolicy(roleKey: string, names: readonly string[]): PlannedPolicy {
  return policy(roleKey, names, {
    previous: null,
    tags: { ...OWNERSHIP, team: 'ml' },
    gains: names.map(targetOf),
    changes: [{ kind: 'create-policy' }, { kind: 'attach' }],
  });
}

export function changedPolicy(roleKey: string, before: readonly string[], after: readonly string[]): PlannedPolicy {
  return policy(roleKey, after, {
    previous: documentFor(before),
    gains: after.filter((name) => !before.includes(name)).map(targetOf),
    loses: before.filter((name) => !after.includes(name)).map(targetOf),
    changes: [{ kind: 'update-policy' }],
  });
}

export function role(key: string, list: readonly PlannedAccess[], policies: readonly PlannedPolicy[]): PlannedRole {
  const name = key === 'default' ? 'acme-userflyterole' : `acme-${key}-prod`;
  return { key, name, arn: `arn:aws:iam::123456789012:role/${name}`, access: list, policies };
}

export function plan(fields: Partial<Plan> = {}): Plan {
  return {
    format: 2,
    stack: 'ml-platform',
    dataPlane: 'production',
    accountId: '123456789012',
    region: 'us-west-2',
    partition: 'aws',
    source: 'acme/ml:union-secrets.yaml',
    group: GROUP,
    secrets: [],
    roles: [],
    refusals: [],
    warnings: [],
    ...fields,
  };
}

export function model(outcome: Outcome, fields: Partial<ReportModel> = {}): ReportModel {
  return {
    outcome,
    problems: [],
    notes: [],
    code: null,
    context: {
      stack: 'ml-platform',
      dataPlane: 'production',
      configPath: 'union-secrets.yaml',
      commit: '3f786850e387550fdab836ed7e6dc881de23001b',
      runUrl: 'https://github.com/acme/ml/actions/runs/1234567890',
      actor: 'hubot',
      repository: 'acme/ml',
      time: '2026-11-21T17:00:12Z',
    },
    snippet: 'auto',
    history: [],
    baseline: null,
    waiting: [],
    ...fields,
  };
}

/** An apply whose steps these are. */
export function applied(
  plan: Plan,
  steps: readonly StepResult[],
  pairs: Readonly<Record<string, Pair>> = {},
  proofs: readonly AccessProof[] = [],
): Outcome {
  return { kind: 'applied', plan, result: { steps, pairs, proofs } };
}

/** @param title names in it hold a hyphen or a slash. */
export function step(id: string, title: string, fields: Partial<StepResult> = {}): StepResult {
  const [kind = 'secret', name = ''] = id.split(':');
  const target = { kind: kind as 'secret' | 'policy' | 'role', name };
  const words = title.split(/(\S*[-/]\S*)/).map((part, index) => (index % 2 === 0 ? part : { code: part }));
  const phase = kind === 'secret' ? 'secrets' : 'access';
  return {
    id,
    phase,
    title: new Pieces(words.filter((part) => part !== '')),
    target,
    needs: [],
    state: 'done',
    ...fields,
  };
}
