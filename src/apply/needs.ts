import { kmsKey } from '../domain/kms-key.ts';
import type { Plan } from '../plan/plan.ts';
import { isAboutKeys, keyPermissions, type Permissions, readPermissions } from '../policy/permissions.ts';
import { type Between, changed, stepId } from './policy-steps.ts';
import type { Holding, Rights } from './rights.ts';
import type { PlannedStep } from './steps.ts';

/** A step with all that it waits for. */
export interface OrderedStep {
  readonly step: PlannedStep;
  /** So that it can be done, and no role ever reads more than before and after. */
  readonly needs: readonly string[];
  /** So that no role meanwhile loses what it reads before and after. */
  readonly keeps: readonly string[];
  /** Rather in this order, as far as nothing else stands against it. */
  readonly prefers: readonly string[];
}

/** Works out what each step waits for, from what roles may do before and after. */
export function needsIn(
  plan: Plan,
  rights: Rights,
  between: Between,
): { ordered: (step: PlannedStep) => OrderedStep; giving: (role: string, permission: string) => string[] } {
  const { scope, allowed, holdings, most, least } = rights;
  const byArn = new Map(holdings.map((holding) => [holding.policy.arn, holding]));
  const first = new Map([...between].map(([arn, document]) => [arn, allowed(document)]));
  const reading = new Map(plan.secrets.map(({ name }) => [name, readPermissions(scope, [name])]));
  const rekeyed = plan.secrets.filter(({ changes }) => changes.some(({ kind }) => kind === 'set-key'));
  const roles = [...new Set(holdings.flatMap(({ later }) => (later === null ? [] : [later])))];
  /** A secret that is taken over carries no tags of ours before. */
  const adoptions = new Map(
    plan.secrets
      .filter(({ changes }) => changes.some(({ kind }) => kind === 'adopt'))
      .flatMap(({ name }) => [...(reading.get(name) ?? [])].map((one) => [one, `secret:${name}:adopt`] as const)),
  );

  const ordered = (step: PlannedStep): OrderedStep => ({
    step,
    needs: unique([...step.needs, ...musts(step)]),
    keeps: keepsOf(step),
    prefers: preferences(step),
  });
  return { giving, ordered };

  /** Steps after which the role is allowed this as it will stay; none where it is so already, or will not be. */
  function giving(role: string, permission: string): string[] {
    const givers = holdings.filter(({ later, after }) => later === role && after.has(permission));
    if (givers.some(({ now, before }) => now.has(role) && before.has(permission))) return [];
    return givers
      .slice(0, 1)
      .flatMap(({ policy, now, before }) => [
        ...(before.has(permission) ? [] : [writing(policy.arn, permission)]),
        ...(now.has(role) ? [] : [stepId(policy, 'attach')]),
      ]);
  }

  function writing(arn: string, permission: string): string {
    const { policy } = held(arn);
    if (changed(policy, 'create-policy')) return stepId(policy, 'create-policy');
    return stepId(policy, first.get(arn)?.has(permission) ? 'extend-policy' : 'update-policy');
  }

  function musts({ action }: PlannedStep): string[] {
    switch (action.kind) {
      case 'update-policy':
        return leavers(held(action.policy.arn), action.first).map((role) => stepId(action.policy, `detach:${role}`));
      case 'attach': {
        // What the role must not read must not take effect by an attachment.
        const { policy, before, after } = held(action.policy.arn);
        const isFine = before.difference(after).isSubsetOf(most(action.role));
        return isFine || !changed(policy, 'update-policy') ? [] : [stepId(policy, 'update-policy')];
      }
      case 'change-secret': {
        if (action.change.kind !== 'delete') return [];
        // Nothing is deleted while a role can still read it through us.
        const read = reading.get(action.name) ?? new Set();
        return holdings.filter(({ before, after }) => loses(read, before, after)).flatMap(taking);
      }
      case 'create-policy':
      case 'tag-policy':
      case 'detach':
      case 'delete-policy':
        return [];
      default:
        return action satisfies never;
    }
  }

  /** Roles that the policy leaves before it is to allow more: they would be allowed it too. */
  function leavers({ policy, now, later, after }: Holding, document: unknown = policy.document): string[] {
    const next = document === policy.document ? after : allowed(document);
    return [...now].filter((role) => role !== later && !next.isSubsetOf(most(role)));
  }

  function keepsOf({ action }: PlannedStep): string[] {
    switch (action.kind) {
      case 'update-policy': {
        if (action.first) return [];
        const holding = held(action.policy.arn);
        const { now, before, after } = holding;
        const holders = now.difference(new Set(leavers(holding)));
        return unique([...holders].flatMap((role) => replacing(role, before.difference(after))));
      }
      case 'detach':
        return unique(replacing(action.role, held(action.policy.arn).before));
      case 'change-secret': {
        if (action.change.kind !== 'set-key') return [];
        const key = kmsKey(action.change.to, scope.place);
        const permissions = key === null ? [] : [...keyPermissions(scope, key)];
        return unique(readers(action.name).flatMap((role) => permissions.flatMap((one) => giving(role, one))));
      }
      case 'create-policy':
      case 'tag-policy':
      case 'attach':
      case 'delete-policy':
        return [];
      default:
        return action satisfies never;
    }
  }

  function preferences({ action }: PlannedStep): string[] {
    if (action.kind !== 'attach' && action.kind !== 'detach') return [];
    const { policy } = action;
    if (action.kind === 'detach') return changed(policy, 'attach') ? [stepId(policy, 'attach')] : [];
    // A document is brought up to date before it takes effect.
    return changed(policy, 'update-policy')
      ? [stepId(policy, first.has(policy.arn) ? 'extend-policy' : 'update-policy')]
      : [];
  }

  /** Steps before these may be taken from a role. A secret whose key could not be changed is read with the former one. */
  function replacing(role: string, taken: Permissions): string[] {
    const kept = taken.intersection(least(role));
    const keys = [...taken].some((one) => isAboutKeys(one) && !kept.has(one));
    return [
      ...[...kept].flatMap((one) => {
        const adoption = adoptions.get(one);
        return [...giving(role, one), ...(adoption === undefined ? [] : [adoption])];
      }),
      ...(keys
        ? rekeyed.filter(({ name }) => readers(name).includes(role)).map(({ name }) => `secret:${name}:set-key`)
        : []),
    ];
  }

  /** Roles that read the secret before and after. */
  function readers(secret: string): string[] {
    const read = reading.get(secret) ?? new Set();
    return roles.filter((role) => read.isSubsetOf(least(role)));
  }

  function taking({ policy }: Holding): string[] {
    return policy.changes.flatMap((change) => {
      if (change.kind === 'update-policy') return [stepId(policy, change.kind)];
      return change.kind === 'detach' ? [stepId(policy, `detach:${change.role}`)] : [];
    });
  }

  function held(arn: string): Holding {
    const holding = byArn.get(arn);
    if (!holding) throw new RangeError(`The plan has no policy ${arn}.`);
    return holding;
  }
}

function loses(permissions: Permissions, before: Permissions, after: Permissions): boolean {
  return [...permissions].some((one) => before.has(one) && !after.has(one));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
