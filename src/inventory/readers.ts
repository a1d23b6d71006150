import type { AccountAccess, Principal } from '../domain/cloud.ts';
import { type ReadingStatement, readingStatements } from '../policy/reading.ts';

/** One way in which a principal may read a secret. */
export interface Reader {
  readonly kind: Principal['kind'];
  readonly name: string;
  /** Name of the policy that allows it; an inline policy has no ARN. */
  readonly policy: string;
  readonly policyArn: string | null;
  /** Whether the statement's resources cover every secret of the region. */
  readonly everySecret: boolean;
  /** Condition keys that this does not judge: the policy allows reading only where they hold. */
  readonly conditions: readonly string[];
}

export interface Readable {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
}

interface Source {
  readonly policy: string;
  readonly policyArn: string | null;
  readonly document: unknown;
}

type Statement = ReadingStatement & { readonly source: Source };

/**
 * Who may read each secret by IAM's identity policies: Allow less Deny, within the permissions boundary. Resource policies,
 * service control policies and session policies are not part of it.
 *
 * @returns by ARN, sorted by name of the reader and policy.
 */
export function readersOf(
  secrets: readonly Readable[],
  { principals, policies }: AccountAccess,
): ReadonlyMap<string, readonly Reader[]> {
  const found = new Map<string, Reader[]>(secrets.map(({ arn }) => [arn, []]));
  for (const principal of principals) {
    const statements = sourcesOf(principal, policies).flatMap((source) =>
      readingStatements(source.document).map((statement) => ({ ...statement, source })),
    );
    const allows = statements.filter(({ allow }) => allow);
    if (allows.length === 0) continue;
    const denies = statements.filter(({ allow, conditions }) => !allow && conditions.length === 0);
    // A boundary that IAM did not show allows everything here, so that nobody is left out.
    const boundary = principal.boundaryArn === undefined ? undefined : policies.get(principal.boundaryArn);
    const bounds = boundary && readingStatements(boundary.document);
    for (const { arn, tags } of secrets) {
      const matches = ({ covers, holds }: ReadingStatement) => covers(arn) && holds(tags);
      if (denies.some(matches) || (bounds && !isAllowedBy(bounds.filter(matches)))) continue;
      found.get(arn)?.push(...readersBy(principal, allows.filter(matches), arn));
    }
  }
  for (const readers of found.values()) readers.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return found;
}

/** ARNs of the attached policies that let anybody read anything: those whose tags are worth asking for. */
export function readingPolicies({ principals, policies }: AccountAccess): string[] {
  const attached = new Set(principals.flatMap((principal) => principal.attached));
  const reads = (arn: string) => readingStatements(policies.get(arn)?.document).some(({ allow }) => allow);
  return [...attached].filter(reads).sort();
}

/** One for each policy: a statement without a condition counts before one for every secret. */
function readersBy({ kind, name }: Principal, statements: readonly Statement[], arn: string): Reader[] {
  const group = arn.replace(/(?<=:secret:).*/, '');
  const rank = ({ conditions, coversAll }: Statement) => (conditions.length === 0 ? 0 : 2) + (coversAll(group) ? 0 : 1);
  const byPolicy = Map.groupBy(statements, ({ source }) => source);
  return [...byPolicy.values()].flatMap((ofOne) => {
    const [plainest] = ofOne.toSorted((a, b) => rank(a) - rank(b));
    if (plainest === undefined) return [];
    const { source, coversAll, conditions } = plainest;
    const { policy, policyArn } = source;
    return [{ kind, name, policy, policyArn, everySecret: coversAll(group), conditions }];
  });
}

function sortKey({ kind, name, policy }: Reader): string {
  return JSON.stringify([kind, name, policy]);
}

function isAllowedBy(statements: readonly ReadingStatement[]): boolean {
  const denied = statements.some(({ allow, conditions }) => !allow && conditions.length === 0);
  return !denied && statements.some(({ allow }) => allow);
}

function sourcesOf({ inline, attached }: Principal, policies: AccountAccess['policies']): Source[] {
  const managed = attached.flatMap((arn) => {
    const policy = policies.get(arn);
    return policy === undefined ? [] : [{ policy: policy.name, policyArn: arn, document: policy.document }];
  });
  return [...inline.map(({ name, document }) => ({ policy: name, policyArn: null, document })), ...managed];
}
