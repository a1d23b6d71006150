import type { AccountAccess, Principal } from '../domain/account.ts';
import { isRecord, listOf, wildcard } from '../policy/allows.ts';

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

interface Statement {
  readonly allow: boolean;
  readonly covers: (arn: string) => boolean;
  readonly everySecret: boolean;
  readonly holds: (tags: Readonly<Record<string, string>>) => boolean;
  readonly conditions: readonly string[];
  readonly source: Source;
}

const READ = 'secretsmanager:getsecretvalue';
/** No secret of a customer has this name: only a pattern for all of them covers it, whatever its other characters. */
const ANY_NAME = '\u0000-\u0000';

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
    const statements = sourcesOf(principal, policies).flatMap(readingStatements);
    const allows = statements.filter(({ allow }) => allow);
    if (allows.length === 0) continue;
    const denies = statements.filter(({ allow, conditions }) => !allow && conditions.length === 0);
    const boundary = boundaryOf(principal, policies);
    for (const { arn, tags } of secrets) {
      const matching = (list: readonly Statement[]) => list.filter(({ covers, holds }) => covers(arn) && holds(tags));
      if (matching(denies).length > 0) continue;
      if (boundary !== null && !isAllowedBy(matching(boundary))) continue;
      found.get(arn)?.push(...readersBy(principal, matching(allows)));
    }
  }
  for (const readers of found.values()) readers.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return found;
}

/** ARNs of the attached policies that let anybody read anything: those whose tags are worth asking for. */
export function readingPolicies({ principals, policies }: AccountAccess): string[] {
  const attached = new Set(principals.flatMap((principal) => principal.attached));
  return [...attached]
    .filter((arn) => {
      const policy = policies.get(arn);
      const source = { policy: policy?.name ?? arn, policyArn: arn, document: policy?.document };
      return readingStatements(source).some(({ allow }) => allow);
    })
    .sort();
}

/** One for each policy: a statement without a condition counts before one for every secret. */
function readersBy({ kind, name }: Principal, statements: readonly Statement[]): Reader[] {
  const byPolicy = Map.groupBy(statements, ({ source }) => source);
  return [...byPolicy.values()].flatMap((ofOne) => {
    const [plainest] = ofOne.toSorted((a, b) => rank(a) - rank(b));
    if (plainest === undefined) return [];
    const { source, everySecret, conditions } = plainest;
    return [{ kind, name, policy: source.policy, policyArn: source.policyArn, everySecret, conditions }];
  });
}

function rank({ conditions, everySecret }: Statement): number {
  return (conditions.length === 0 ? 0 : 2) + (everySecret ? 0 : 1);
}

function sortKey({ kind, name, policy }: Reader): string {
  return JSON.stringify([kind, name, policy]);
}

function isAllowedBy(statements: readonly Statement[]): boolean {
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

/** null without a boundary. One that IAM did not show allows everything here, so that nobody is left out. */
function boundaryOf({ boundaryArn }: Principal, policies: AccountAccess['policies']): readonly Statement[] | null {
  const policy = boundaryArn === undefined ? undefined : policies.get(boundaryArn);
  if (policy === undefined) return null;
  return readingStatements({ policy: policy.name, policyArn: boundaryArn ?? null, document: policy.document });
}

/** The statements of a policy that are about reading values of secrets. */
function readingStatements(source: Source): Statement[] {
  const statements = listOf(isRecord(source.document) ? source.document.Statement : undefined).filter(isRecord);
  return statements.filter(coversRead).flatMap((statement) => {
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return [];
    const covers = resourceTest(statement);
    const { holds, conditions } = conditionOf(statement.Condition);
    return [
      { allow: statement.Effect === 'Allow', covers, everySecret: isForAll(statement), holds, conditions, source },
    ];
  });
}

function coversRead(statement: Record<string, unknown>): boolean {
  const matches = (pattern: unknown) => wildcard(String(pattern).toLowerCase(), READ);
  if ('NotAction' in statement) return !listOf(statement.NotAction).some(matches);
  return listOf(statement.Action).some(matches);
}

function resourceTest(statement: Record<string, unknown>): (arn: string) => boolean {
  const matches = (patterns: unknown, arn: string) => listOf(patterns).some((one) => wildcard(String(one), arn));
  if ('NotResource' in statement) return (arn) => !matches(statement.NotResource, arn);
  return (arn) => matches(statement.Resource, arn);
}

function isForAll(statement: Record<string, unknown>): boolean {
  const everything = (pattern: unknown) => /^\*+$/.test(String(pattern)) || /:secret:\*+$/.test(String(pattern));
  if ('NotResource' in statement) return !listOf(statement.NotResource).some((one) => wildcard(String(one), ANY_NAME));
  return listOf(statement.Resource).some(everything);
}

/** Conditions on the secret's own tags are judged, all others are named. */
function conditionOf(condition: unknown): Pick<Statement, 'holds' | 'conditions'> {
  const tests: ((tags: Readonly<Record<string, string>>) => boolean)[] = [];
  const unjudged = new Set<string>();
  for (const [operator, keys] of Object.entries(isRecord(condition) ? condition : {}))
    for (const [key, wanted] of Object.entries(isRecord(keys) ? keys : {})) {
      const tag = /^(?:aws|secretsmanager):ResourceTag\/(.+)$/i.exec(key)?.[1];
      const values = listOf(wanted).map(String);
      if (tag !== undefined && operator === 'StringEquals')
        tests.push((tags) => Object.hasOwn(tags, tag) && values.includes(tags[tag] ?? ''));
      else if (tag !== undefined && operator === 'StringLike')
        tests.push((tags) => Object.hasOwn(tags, tag) && values.some((one) => wildcard(one, tags[tag] ?? '')));
      else unjudged.add(key);
    }
  return { holds: (tags) => tests.every((test) => test(tags)), conditions: [...unjudged].sort() };
}
