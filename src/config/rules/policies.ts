import type { Draft, DraftSettings } from '../draft.ts';
import { errorAt, type Finding, warningAt } from '../finding.ts';
import { describePath, type Path, quote } from '../path.ts';
import { LONGEST_POLICY_NAME, type PolicyNaming, policyNameFor } from '../policy-name.ts';

/** Policies that can be attached to one role by default: no more parts than these. */
const MOST_PARTS = 10;

/** Policy names must fit, and no two of one account may be the same, with the parts that a policy may be split into. */
export function policies(draft: Draft): Finding[] {
  return [...[draft, ...draft.dataPlanes].flatMap(({ settings }) => reservedName(settings)), ...madeNames(draft)];
}

/** A policy of this name comes with every Union data plane. */
function reservedName({ policyName, path: parent }: DraftSettings): Finding[] {
  if (policyName?.toLowerCase() !== 'userflyterole') return [];
  const path = [...parent, 'policy', 'name'];
  const message = `${describePath(path)} is the name of the policy that Union makes for a data plane.`;
  return [
    warningAt(
      path,
      'value',
      'policy-name-union',
      message,
      'Choose another name: a policy that is not ours is never changed.',
    ),
  ];
}

function madeNames(draft: Draft): Finding[] {
  const naming = namingOf(draft);
  const owners = new Map<string, { role: string; plane: string }>();
  const findings: Finding[] = [];
  for (const plane of draft.dataPlanes) {
    const given = plane.settings.policyName ?? draft.settings.policyName;
    if (draft.stack === undefined && given === undefined) continue;
    for (const role of plane.roles) {
      const name = policyNameFor(naming, plane.key, role.key);
      if (name.length > LONGEST_POLICY_NAME && (given ?? '').length <= LONGEST_POLICY_NAME)
        findings.push(tooLong(name, role.path, given !== undefined));
      const taken = partNames(name).map((part) => `${plane.accountId ?? plane.key} ${part}`);
      const other = taken.map((part) => owners.get(part)).find((owner) => owner !== undefined);
      if (other !== undefined) findings.push(collision(name, role.path, other));
      for (const part of taken) if (!owners.has(part)) owners.set(part, { role: role.key, plane: plane.key });
    }
  }
  return findings;
}

function namingOf(draft: Draft): PolicyNaming {
  const dataPlanes: Record<string, PolicyNaming['dataPlanes'][string]> = Object.create(null);
  for (const plane of draft.dataPlanes) {
    // Without an account a data plane counts as alone: the missing account has its own error.
    dataPlanes[plane.key] = {
      accountId: plane.accountId ?? plane.key,
      roles: Object.fromEntries(plane.roles.map((role) => [role.key, role.role])),
      ...policyOf(plane.settings),
    };
  }
  return {
    stack: draft.stack ?? '',
    dataPlanes,
    ...policyOf(draft.settings),
  };
}

function policyOf({ policyName }: DraftSettings): { policy?: { name: string } } {
  return policyName === undefined ? {} : { policy: { name: policyName } };
}

/** IAM compares names without case. */
function partNames(name: string): string[] {
  const lower = name.toLowerCase();
  return [lower, ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => `${lower}-${index + 2}`)];
}

function tooLong(name: string, path: Path, isGiven: boolean): Finding {
  const fix = isGiven ? 'Shorten policy.name or the keys.' : 'Shorten the stack or the keys, or set policy.name.';
  return errorAt(
    path,
    'key',
    'policy-name-length',
    `The policy of this role would be called ${quote(name)}: ${name.length} characters, and ${LONGEST_POLICY_NAME} are allowed.`,
    fix,
  );
}

function collision(name: string, path: Path, other: { role: string; plane: string }): Finding {
  const message = `The policy ${quote(name)} of this role, or a further part of it, would have the name of one for role ${quote(other.role)} of data plane ${quote(other.plane)}.`;
  return errorAt(path, 'key', 'policy-name-collision', message, 'Rename the key of the role or of the data plane.');
}
