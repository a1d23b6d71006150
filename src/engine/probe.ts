import { type AccessControl, attempt, CloudError, type SimulatedAccess } from '../domain/cloud.ts';
import { type Message, say } from '../domain/message.ts';
import type { PlanWarning } from '../plan/findings.ts';
import type { Plan, PlannedRole } from '../plan/plan.ts';
import { exampleArn } from '../policy/document.ts';

/** For whatever key an alias leads to. */
const ANY_KEY = '00000000-0000-0000-0000-000000000000';

type Simulation = Pick<AccessControl, 'simulateAccess'>;

/** What IAM says about the access of our roles beyond single reads. */
export interface Reach {
  readonly warnings: readonly PlanWarning[];
  /** Sentences that need no one's attention. */
  readonly notes: readonly Message[];
}

const NOTHING: Reach = { warnings: [], notes: [] };

/**
 * Asks IAM what the proof of single reads leaves open: whether a role reads more than the file gives it, by any policy it has,
 * and whether it may use the customer keys of its secrets. What could not be asked is a note; what else was found counts.
 */
export async function probeAccess(plan: Plan, access: Simulation): Promise<Reach> {
  const roles = plan.roles.filter(({ key, access: reads }) => key !== null && reads.length > 0);
  const found = await Promise.all(roles.map((role) => probeRole(plan, role, access)));
  return { warnings: found.flatMap(({ warnings }) => warnings), notes: found.flatMap(({ notes }) => notes) };
}

async function probeRole(plan: Plan, role: PlannedRole, access: Simulation): Promise<Reach> {
  const unchecked = (what: string, { code }: CloudError): Reach => ({
    warnings: [],
    notes: [`It was not checked whether role ${role.name} can ${what}: IAM could not be asked (${code}).`],
  });
  const wide = await attempt(() => wider(plan, role, access));
  const reads = wide instanceof CloudError ? unchecked('read more than this file gives it', wide) : wide;
  const denied = await attempt(() => deniedKeys(role, access));
  const keys = denied instanceof CloudError ? unchecked('use the customer keys of its secrets', denied) : denied;
  return { warnings: [...reads.warnings, ...keys.warnings], notes: [...reads.notes, ...keys.notes] };
}

/**
 * Whether a role can read a secret that no policy of ours names, and through which policies. Managed policies are read for a
 * plan; this sees inline ones too.
 *
 * @returns null where it cannot.
 */
export async function readsEverything(
  roleArn: string,
  group: string,
  access: Simulation,
): Promise<{ readonly through: string } | null> {
  const probe = exampleArn(group);
  const read = (
    await access.simulateAccess(roleArn, { action: 'secretsmanager:GetSecretValue', arns: [probe], context: {} })
  ).get(probe);
  if (read?.decision !== 'allowed') return null;
  return { through: read.matchedPolicies.length === 0 ? '' : `, through ${read.matchedPolicies.join(', ')}` };
}

async function wider(plan: Plan, role: PlannedRole, access: Simulation): Promise<Reach> {
  if (plan.warnings.some(({ code, subject }) => code === 'scope-void' && subject.name === role.name)) return NOTHING;
  const everything = await readsEverything(role.arn, plan.group, access);
  if (everything === null) return NOTHING;
  const message = say`IAM lets role ${role.name} read secrets that this file does not give it${everything.through}: this file restricts nothing until that policy is removed. \`union-secrets narrow\` names what the role would lose then, and the safe order of steps (docs/from-wildcard.md).`;
  return { warnings: [{ code: 'scope-void', subject: { kind: 'role', name: role.name }, message }], notes: [] };
}

async function deniedKeys(role: PlannedRole, access: Simulation): Promise<Reach> {
  const statements = role.policies.flatMap(({ document }) => document?.Statement ?? []);
  const decrypting = statements.filter(({ Action }) => Action.includes('kms:Decrypt'));
  if (decrypting.length === 0) return NOTHING;
  const denied: string[] = [];
  for (const { Resource, Condition = {} } of decrypting) {
    const aliases = Condition['ForAnyValue:StringEquals']?.['kms:ResourceAliases'];
    const via = Condition.StringEquals?.['kms:ViaService'];
    const context = {
      ...(via === undefined ? {} : { 'kms:ViaService': via }),
      ...(aliases === undefined ? {} : { 'kms:ResourceAliases': aliases }),
    };
    const arns = Resource.map((arn) => arn.replace(/\/\*$/, `/${ANY_KEY}`));
    const answers = await access.simulateAccess(role.arn, { action: 'kms:Decrypt', arns, context });
    const names = aliases === undefined ? arns : [[aliases].flat().join(', ')];
    denied.push(...names.filter((_, index) => isDenied(answers.get(arns[index] ?? ''))));
  }
  return {
    warnings: denied.map((name) => ({
      code: 'decrypt-denied',
      subject: { kind: 'role', name: role.name },
      message: `IAM does not let role ${role.name} decrypt with ${name}: reading the secrets under it will fail.`,
    })),
    notes: [`Reads by role ${role.name} also depend on the policies of the KMS keys, which cannot be seen from here.`],
  };
}

function isDenied(read: SimulatedAccess | undefined): boolean {
  return read !== undefined && read.decision !== 'allowed';
}
