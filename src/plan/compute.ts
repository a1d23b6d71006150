import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { partitionOf, secretGroup } from '../domain/pair.ts';
import type { ValueVerdict } from '../domain/value.ts';
import { namesOf } from '../policy/grants.ts';
import { partNumber } from '../policy/parts.ts';
import { planAccess } from './access.ts';
import { refuseRemovals } from './bounds.ts';
import { PlanFindings } from './findings.ts';
import { sortPolicies } from './our-policies.ts';
import type { Plan } from './plan.ts';
import { warnOfAge, warnOfSources } from './secret-warnings.ts';
import { planSecrets } from './secrets.ts';

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
  const { stack, dataPlane, accountId, region, source } = desired;
  const findings = new PlanFindings();
  const { partition, wrong } = checkRoles(desired, actual, findings);
  const group = secretGroup(partition, region, accountId);
  const place = { partition, region, accountId, group };
  const scope = { place, stack, dataPlane };
  const policies = sortPolicies(desired, actual, scope);
  // In our own form: each of these secrets once had a pair.
  const granted = [...policies.ours, ...policies.others].flatMap(({ grants }) => namesOf(grants.targets));
  const secrets = wrong ? [] : planSecrets(desired, actual, place, verdicts, new Set(granted), findings);
  const roles = wrong ? [] : planAccess(desired, actual, scope, policies, secrets, findings);
  warnOfSources(desired, secrets, findings);
  warnOfAge(desired.secrets, actual, secrets, findings);
  refuseRemovals(desired, actual, secrets, roles, findings);
  const { refusals, warnings } = findings;
  return {
    format: 2,
    stack,
    dataPlane,
    accountId,
    region,
    partition,
    source,
    group,
    secrets,
    roles,
    refusals,
    warnings,
  };
}

const ROLE_ARN = /^arn:([^:]+):iam::(\d{12}):role\//;

/**
 * Checks that every role exists, is in the file's account and is the one meant by an ARN.
 *
 * @returns the partition that AWS gave, and whether the account is another one: then nothing else was read.
 */
function checkRoles(
  desired: DesiredState,
  { roles, foreignCaller }: ActualState,
  findings: PlanFindings,
): { partition: string; wrong: boolean } {
  const file = `data plane ${desired.dataPlane} is in account ${desired.accountId}`;
  if (foreignCaller !== undefined) {
    const { accountId, profile } = foreignCaller;
    const { refuse } = findings.about('account', accountId);
    refuse(
      'wrong-account',
      `These credentials${profile === undefined ? '' : ` (profile ${profile})`} are of account ${accountId}; ${file}.`,
      say`Use credentials of the right account, or correct \`accountId\`. Nothing was read but the role, which does not exist in this account.`,
    );
    return { partition: partitionOf(desired.region), wrong: true };
  }
  refuseCollisions(desired, findings);
  let partition: string | undefined;
  let wrong = false;
  for (const role of desired.roles) {
    const { refuse } = findings.about('role', role.name);
    const found = roles.find(({ key }) => key === role.key);
    if (!found) {
      refuse(
        'role-not-found',
        `There is no IAM role ${role.name} in the account of these credentials (role key "${role.key}").`,
        'Write the name of the User Flyte Role, or its ARN, as IAM shows it; a policy of a similar name is not the role.',
      );
      continue;
    }
    const [, arnPartition, accountId] = ROLE_ARN.exec(found.arn) ?? [];
    partition ??= arnPartition;
    if (accountId !== desired.accountId) {
      wrong = true;
      const { refuse } = findings.about('account', accountId ?? found.arn);
      refuse(
        'wrong-account',
        `The credentials are for account ${accountId ?? 'unknown'}; ${file}.`,
        say`Assume a role of the right account, or correct \`accountId\`. Nothing was read beyond the role.`,
      );
    } else if (role.arn !== undefined && role.arn !== found.arn) {
      refuse(
        'role-arn-differs',
        `The file names the role ${role.arn}; IAM's role of that name is ${found.arn}.`,
        'Copy the ARN from IAM, with its path.',
      );
    }
  }
  // The region's is only for showing a plan that is refused anyway: otherwise the partition is the one AWS returned.
  return { partition: partition ?? partitionOf(desired.region), wrong };
}

/** Parts of one role's policy are known by their names: another role's policy must not be called like one of them. */
function refuseCollisions({ roles }: DesiredState, findings: PlanFindings): void {
  for (const [index, role] of roles.entries()) {
    for (const other of roles.slice(index + 1)) {
      const [base, part] = role.policyName.length <= other.policyName.length ? [role, other] : [other, role];
      if (partNumber(base.policyName, part.policyName) === undefined) continue;
      const { refuse } = findings.about('policy', part.policyName);
      refuse(
        'policy-names-collide',
        `The policy of role key "${part.key}" would be called ${part.policyName}, as would be a part of ${base.policyName}, the policy of role key "${base.key}".`,
        `Rename the role key "${part.key}".`,
      );
    }
  }
}
