import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { secretGroup } from '../domain/pair.ts';
import type { ValueVerdict } from '../domain/value.ts';
import type { PolicyScope } from '../policy/document.ts';
import { grantsInPolicy, namesOf } from '../policy/grants.ts';
import { planAccess } from './access.ts';
import { checkRoles } from './check-roles.ts';
import { guardRemovals } from './guards.ts';
import { parseDocument } from './our-policies.ts';
import type { Plan, PlanFindings } from './plan.ts';
import { planSecrets } from './secrets.ts';
import { warnOfSources } from './sources.ts';
import { warnOfAge } from './value-age.ts';

/**
 * The plan: what has to change in AWS so that it is what the file says.
 *
 * @param verdicts what is known about each declared secret's value, by name; a missing one counts as not compared.
 */
export function computePlan(
  desired: DesiredState,
  actual: ActualState,
  verdicts: ReadonlyMap<string, ValueVerdict>,
): Plan {
  const findings: PlanFindings = { refusals: [], warnings: [] };
  const account = checkRoles(desired, actual, findings);
  const group = secretGroup(account.partition, desired.region, desired.accountId);
  const place = { partition: account.partition, region: desired.region, accountId: desired.accountId, group };
  const scope = { place, stack: desired.stack, dataPlane: desired.dataPlane };
  const granted = account.wrong ? new Set<string>() : everGranted(actual, scope);
  const secrets = account.wrong ? [] : planSecrets(desired, actual, place, verdicts, granted, findings);
  const roles = account.wrong ? [] : planAccess(desired, actual, scope, secrets, findings);
  warnOfSources(desired, secrets, findings);
  warnOfAge(desired.secrets, actual.secrets, secrets, actual.observedAt, findings);
  guardRemovals(desired, actual, secrets, roles, findings);
  return {
    format: 2,
    stack: desired.stack,
    dataPlane: desired.dataPlane,
    accountId: desired.accountId,
    region: desired.region,
    partition: account.partition,
    source: desired.source,
    group,
    secrets,
    roles,
    refusals: findings.refusals,
    warnings: findings.warnings,
  };
}

/** Secrets that any policy we read names in our own form: each of them once had a pair. */
function everGranted(actual: ActualState, scope: PolicyScope): ReadonlySet<string> {
  return new Set(
    actual.policies.flatMap(({ document }) => namesOf(grantsInPolicy(scope, parseDocument(document)).targets)),
  );
}
