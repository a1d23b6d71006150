import { type AccessControl, attempt, CloudError, type SimulatedAccess } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { Pair } from '../domain/pair.ts';
import type { Plan, PlannedRole } from '../plan/plan.ts';
import { namesOf } from '../policy/grants.ts';
import type { AccessProof } from './step.ts';

/** Waits before a denial is asked about again: IAM knows of a change only after some seconds. Milliseconds. */
const WAITS = [1_000, 2_000, 4_000, 8_000];

/** Why a role cannot read a secret yet; undefined where nothing is in the way. Plain text. */
export type NotGiven = (roleName: string, secretName: string) => string | undefined;

/**
 * Asks IAM whether each role can read each of its secrets. Counted as proven only where the statement that matched is ours;
 * a denial is asked about again for 15 seconds. Never throws for what AWS answers: what could not be asked is not proven.
 *
 * @param pairs secrets that exist.
 * @param notGiven reads that IAM need not be asked about: it would only be waited for in vain.
 */
export async function verifyAccess(
  plan: Plan,
  pairs: Readonly<Record<string, Pair>>,
  access: Pick<AccessControl, 'simulateAccess'>,
  wait: (milliseconds: number) => Promise<void>,
  notGiven: NotGiven = () => undefined,
): Promise<AccessProof[]> {
  const context = {
    [`aws:ResourceTag/${OWNERSHIP_TAGS.stack}`]: plan.stack,
    [`aws:ResourceTag/${OWNERSHIP_TAGS.dataPlane}`]: plan.dataPlane,
  };
  const verifyRole = async (role: PlannedRole): Promise<AccessProof[]> => {
    const ours = role.policies.filter(({ document }) => document !== null).map(({ name }) => name.toLowerCase());
    const verdicts = new Map<string, Verdict>();
    let open = secretsOf(plan, role, pairs);
    for (const [secret] of open) {
      const why = notGiven(role.name, secret);
      if (why !== undefined) verdicts.set(secret, { verdict: 'not-proven', why });
    }
    open = open.filter(([secret]) => !verdicts.has(secret));
    for (const pause of [...WAITS, undefined]) {
      if (open.length === 0) break;
      const question = { action: 'secretsmanager:GetSecretValue', arns: open.map(([, arn]) => arn), context } as const;
      const answers = await attempt(() => access.simulateAccess(role.arn, question));
      for (const [secret, arn] of open)
        verdicts.set(secret, answers instanceof CloudError ? notAsked(answers) : judge(answers.get(arn), ours));
      open = open.filter(([secret]) => verdicts.get(secret)?.verdict === 'denied');
      if (pause !== undefined && open.length > 0) await wait(pause);
    }
    const proofs = [...verdicts].map(([secret, verdict]) => ({ role: role.name, secret, ...verdict }));
    return proofs.sort((a, b) => (a.secret < b.secret ? -1 : 1));
  };
  const roles = plan.roles.filter(({ key }) => key !== null);
  return (await Promise.all(roles.map(verifyRole))).flat();
}

type Verdict = Pick<AccessProof, 'verdict' | 'why'>;

/** Name and ARN of those that the role should read and that exist; with `match: tags` all secrets of the file. */
function secretsOf(plan: Plan, role: PlannedRole, pairs: Readonly<Record<string, Pair>>): [string, string][] {
  const targets = role.access.flatMap((one) => (one.change === 'revoke' ? [] : [one.target]));
  const named = new Set(namesOf(targets));
  const byTags = targets.some(({ kind }) => kind === 'stack');
  const arns = new Map(Object.entries(pairs).map(([name, { arn }]) => [name, arn]));
  return plan.secrets.flatMap(({ name, source }): [string, string][] => {
    const arn = named.has(name) || (byTags && source !== null) ? arns.get(name) : undefined;
    return arn === undefined ? [] : [[name, arn]];
  });
}

function judge(read: SimulatedAccess | undefined, ours: readonly string[]): Verdict {
  if (!read) return { verdict: 'not-proven', why: 'IAM gave no verdict for it' };
  const names = read.matchedPolicies.join(', ');
  switch (read.decision) {
    case 'allowed': {
      const matched = read.matchedPolicies.map((name) => name.toLowerCase());
      const proven = matched.some((name) =>
        ours.some((our) => name === our || name.endsWith(`/${our}`) || name.endsWith(`_${our}`)),
      );
      if (proven) return { verdict: 'proven', why: '' };
      const others = names === '' ? 'IAM does not say which policy' : `only ${names}`;
      return { verdict: 'not-proven', why: `it can be read, but not through our policy: ${others}` };
    }
    case 'explicitDeny':
      return { verdict: 'denied', why: `a statement denies it${names === '' ? '' : ` (${names})`}` };
    case 'implicitDeny':
      return {
        verdict: 'denied',
        why: read.deniedByBoundary
          ? "the role's permissions boundary does not allow it"
          : 'no statement allows it yet: IAM may still be catching up, or a policy of the organisation forbids it',
      };
    default:
      return read.decision satisfies never;
  }
}

function notAsked({ kind, code }: CloudError): Verdict {
  const why =
    kind === 'denied'
      ? 'these credentials may not ask IAM: allow iam:SimulatePrincipalPolicy on the role'
      : `IAM could not be asked: ${code}`;
  return { verdict: 'not-proven', why };
}
