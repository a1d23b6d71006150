import { type AccessControl, CloudError, type SimulatedRead } from '../domain/cloud.ts';
import type { Plan, PlannedRole } from '../plan/plan.ts';
import { resourceFor } from '../policy/document.ts';

/** A name that nobody declares: who may read this may read everything. */
const ANY_NAME = 'union-secrets-probe/undeclared';
/** Stands for whatever key an alias leads to. */
const ANY_KEY = '00000000-0000-0000-0000-000000000000';

type Simulations = Pick<AccessControl, 'simulateReads' | 'simulateDecrypts'>;

/**
 * Asks IAM what the proof of single reads leaves open: whether a role reads more than the file gives it, by any policy it has,
 * and whether it may use the customer keys of its secrets.
 *
 * @returns sentences for the report. None for what could not be asked: the proofs tell that already.
 */
export async function probeAccess(plan: Plan, access: Simulations): Promise<string[]> {
  const roles = plan.roles.filter(({ key, access: reads }) => key !== null && reads.length > 0);
  try {
    const told = await Promise.all(
      roles.map(async (role) => [...(await wider(plan, role, access)), ...(await keys(role, access))]),
    );
    return told.flat();
  } catch (error) {
    if (error instanceof CloudError) return [];
    throw error;
  }
}

/** Managed policies were read for the plan; this sees inline ones too. */
async function wider(plan: Plan, role: PlannedRole, access: Simulations): Promise<string[]> {
  if (plan.warnings.some(({ code, subject }) => code === 'scope-void' && subject.name === role.name)) return [];
  const probe = resourceFor(plan.group, ANY_NAME).replaceAll('?', 'A');
  const read = (await access.simulateReads(role.arn, { secretArns: [probe], context: {} })).get(probe);
  if (read?.decision !== 'allowed') return [];
  const through = read.matchedPolicies.length === 0 ? '' : `, through ${read.matchedPolicies.join(', ')}`;
  return [
    `IAM lets role ${role.name} read secrets that this file does not give it${through}: what this file grants narrows nothing until that policy is removed.`,
  ];
}

async function keys(role: PlannedRole, access: Simulations): Promise<string[]> {
  const statements = role.policies.flatMap(({ document }) => document?.Statement ?? []);
  const decrypting = statements.filter(({ Action }) => Action.includes('kms:Decrypt'));
  if (decrypting.length === 0) return [];
  const denied: string[] = [];
  for (const { Resource, Condition = {} } of decrypting) {
    const aliases = Condition['ForAnyValue:StringEquals']?.['kms:ResourceAliases'];
    const via = Condition.StringEquals?.['kms:ViaService'];
    const context = {
      ...(via === undefined ? {} : { 'kms:ViaService': via }),
      ...(aliases === undefined ? {} : { 'kms:ResourceAliases': aliases }),
    };
    const arns = Resource.map((arn) => arn.replace(/\/\*$/, `/${ANY_KEY}`));
    const answers = await access.simulateDecrypts(role.arn, { keyArns: arns, context });
    const names = aliases === undefined ? arns : [[aliases].flat().join(', ')];
    denied.push(...names.filter((_, index) => isDenied(answers.get(arns[index] ?? ''))));
  }
  const cannot = denied.map(
    (name) => `IAM does not let role ${role.name} decrypt with ${name}: reading the secrets under it will fail.`,
  );
  return [
    ...cannot,
    `Reads by role ${role.name} also depend on the policies of the KMS keys, which cannot be seen from here.`,
  ];
}

function isDenied(read: SimulatedRead | undefined): boolean {
  return read !== undefined && read.decision !== 'allowed';
}
