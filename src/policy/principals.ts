import { parseJson } from '../domain/json.ts';
import { sentenceList } from '../text/words.ts';
import {
  conditionsIn,
  isRecord,
  listOf,
  type ReadingStatement,
  readingStatements,
  statementsOf,
  wildcard,
} from './reading.ts';

/** Who may use a role, as its trust policy says. */
export interface Trusted {
  /** Of a Kubernetes service account, with `*` for any; in Union it is `<project>-<domain>`. null: it is no service account. */
  readonly namespace: string | null;
  readonly serviceAccount: string | null;
  /** The identity provider of the cluster, EKS Pod Identity, or anyone else it names. */
  readonly principal: string;
}

const POD_IDENTITY = 'pods.eks.amazonaws.com';

/**
 * What a trust policy allows, in its order. Conditions are read where they name service accounts: the subject of IAM roles for
 * service accounts, and the tags of EKS Pod Identity's sessions. Denials and other conditions are not judged.
 *
 * @param document parsed JSON of any shape.
 */
export function trustedBy(document: unknown): Trusted[] {
  const all = statementsOf(document)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap((statement) => principalsIn(statement.Principal).flatMap((principal) => trusted(principal, statement)));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function trusted(principal: string, { Condition }: Record<string, unknown>): Trusted[] {
  const conditions = conditionsIn(Condition).filter(({ operator }) =>
    /^(ForAnyValue:)?String(Equals|Like|EqualsIgnoreCase)(IfExists)?$/.test(operator),
  );
  // What the first condition on such a key allows; anything where there is none.
  const valuesOf = (wanted: RegExp) => conditions.find(({ key }) => wanted.test(key))?.values ?? ['*'];
  if (principal === POD_IDENTITY) {
    const namespaces = valuesOf(/^aws:RequestTag\/kubernetes-namespace$/i);
    const accounts = valuesOf(/^aws:RequestTag\/kubernetes-service-account$/i);
    return namespaces.flatMap((namespace) =>
      accounts.map((serviceAccount) => ({ namespace, serviceAccount, principal })),
    );
  }
  const isCluster = /:oidc-provider\/oidc\.eks\.|\.eks\./.test(principal);
  const subjects = principal.includes(':oidc-provider/') ? valuesOf(/:sub$/i) : [];
  const noAccount = { namespace: null, serviceAccount: null };
  const found = subjects.map((subject): Trusted => {
    const [, namespace, serviceAccount = '*'] = /^system:serviceaccount:([^:]*)(?::(.*))?$/.exec(subject) ?? [];
    if (namespace !== undefined) return { namespace, serviceAccount, principal };
    if (subject === '*' && isCluster) return { namespace: '*', serviceAccount: '*', principal };
    return { ...noAccount, principal: subject === '*' ? principal : `${principal} ${subject}` };
  });
  return found.length > 0 ? found : [{ ...noAccount, principal }];
}

/** Who may use a role, in one line: namespace and name of service accounts, or the principal. */
export function trustWords(trust: readonly Trusted[]): string {
  const all = trust.map(({ namespace, serviceAccount, principal }) => {
    const by = principal === POD_IDENTITY ? ' by EKS Pod Identity' : '';
    return namespace === null ? principal : `service account ${namespace}/${serviceAccount}${by}`;
  });
  return all.length === 0 ? 'nobody' : sentenceList([...new Set(all)]);
}

/**
 * What the policy on a secret itself says about reading it: the statements that deny roles of ours, or may, as some conditions
 * depend on the call; and those that let others read than the roles of ours.
 *
 * @param roles ARNs of the roles that should read it.
 * @returns null where it is not JSON.
 */
export function readResourcePolicy(
  text: string,
  secret: { readonly arn: string; readonly tags: Readonly<Record<string, string>> },
  roles: readonly string[],
) {
  const accountId = secret.arn.split(':')[4] ?? '';
  const document = parseJson(text);
  if (document === undefined) return null;
  const statements = readingStatements(document).filter(
    ({ covers, holds }) => covers(secret.arn) && holds(secret.tags),
  );
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

/** As it is written, and whether it has conditions that are not judged here. */
function shown({ statement, conditions }: ReadingStatement) {
  return { statement, conditional: conditions.some((key) => !isPrincipalArn(key)) };
}

/** Whether a statement may apply to calls of the role: its principal and what its conditions say of the caller's ARN. */
function isAbout({ statement }: ReadingStatement, roleArn: string): boolean {
  const listed = principalsOf(statement).some((name) => covers(name, roleArn));
  if (listed === 'NotPrincipal' in statement) return false;
  return conditionsIn(statement.Condition).every(
    ({ operator, key, values }) => !isPrincipalArn(key) || callerFits(operator, values, roleArn),
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
  return principalsIn(Principal ?? NotPrincipal);
}

function principalsIn(named: unknown): string[] {
  return (isRecord(named) ? Object.values(named).flatMap(listOf) : listOf(named)).map(String);
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
