import { isRecord, listOf, type ReadingStatement, readingStatements, wildcard } from './reading.ts';

/** What the policy on a secret itself says about reading it. */
export interface ResourcePolicyReading {
  /** Statements that deny roles of ours, or may: some conditions depend on the call. */
  readonly denials: readonly (Statement & { readonly roles: readonly string[] })[];
  /** Statements that let others read than the roles of ours. */
  readonly others: readonly (Statement & { readonly principals: readonly string[] })[];
}

interface Statement {
  readonly statement: Readonly<Record<string, unknown>>;
  /** Whether it has conditions that are not judged here. */
  readonly conditional: boolean;
}

/**
 * Reads the policy of one secret.
 *
 * @param roles ARNs of the roles that should read it.
 * @returns null where it is not JSON.
 */
export function readResourcePolicy(
  text: string,
  secret: { readonly arn: string; readonly tags: Readonly<Record<string, string>> },
  roles: readonly string[],
): ResourcePolicyReading | null {
  const accountId = secret.arn.split(':')[4] ?? '';
  const statements = parsed(text)?.filter(({ covers, holds }) => covers(secret.arn) && holds(secret.tags));
  if (statements === undefined) return null;
  const denials = statements
    .filter(({ allow }) => !allow)
    .map((one) => ({ ...shown(one), roles: roles.filter((role) => isAbout(one, role)) }))
    .filter((one) => one.roles.length > 0);
  const others = statements
    .filter(({ allow }) => allow)
    .map((one) => ({
      ...shown(one),
      // The account as a whole leaves it to IAM.
      principals: principalsOf(one.statement).filter((name) => !roles.includes(name) && !isAccount(name, accountId)),
    }))
    .filter(({ principals }) => principals.length > 0);
  return { denials, others };
}

function parsed(text: string): ReadingStatement[] | undefined {
  try {
    return readingStatements(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function shown({ statement, conditions }: ReadingStatement): Statement {
  return { statement, conditional: conditions.some((key) => !isPrincipalArn(key)) };
}

/** Whether a statement may apply to calls of the role: its principal and what its conditions say of the caller's ARN. */
function isAbout({ statement }: ReadingStatement, roleArn: string): boolean {
  const listed = principalsOf(statement).some((name) => covers(name, roleArn));
  if (listed === 'NotPrincipal' in statement) return false;
  return Object.entries(isRecord(statement.Condition) ? statement.Condition : {}).every(([operator, keys]) =>
    Object.entries(isRecord(keys) ? keys : {})
      .filter(([key]) => isPrincipalArn(key))
      .every(([, patterns]) => callerFits(operator, listOf(patterns).map(String), roleArn)),
  );
}

function callerFits(operator: string, patterns: readonly string[], roleArn: string): boolean {
  const [, not, how] = /^(?:String|Arn)(Not)?(Equals|Like)(?:IfExists)?$/.exec(operator) ?? [];
  if (how === undefined) return true;
  const fits = patterns.some((pattern) => pattern === roleArn || wildcard(pattern, roleArn));
  return fits !== (not !== undefined);
}

function isPrincipalArn(key: string): boolean {
  return key.toLowerCase() === 'aws:principalarn';
}

/** Each principal that a statement names, of whatever kind. */
function principalsOf({ Principal, NotPrincipal }: Readonly<Record<string, unknown>>): string[] {
  const named = Principal ?? NotPrincipal;
  return isRecord(named) ? Object.values(named).flatMap(listOf).map(String) : listOf(named).map(String);
}

/** Everybody, the role's account, the role, or a session of it. */
function covers(principal: string, roleArn: string): boolean {
  const accountId = roleArn.split(':')[4] ?? '';
  const session = `:sts::${accountId}:assumed-role/${roleArn.split('/').at(-1)}/`;
  return principal === '*' || principal === roleArn || isAccount(principal, accountId) || principal.includes(session);
}

function isAccount(principal: string, accountId: string): boolean {
  return principal === accountId || principal.endsWith(`:iam::${accountId}:root`);
}
