import type { Aws } from '../../aws/connect.ts';
import { type ActionDecision, attempt, type Caller, CloudError, type Diagnosis } from '../../domain/cloud.ts';
import type { DesiredState } from '../../domain/desired.ts';
import { parseJson } from '../../domain/json.ts';
import { say } from '../../domain/message.ts';
import { type CheckResult, step } from '../answer.ts';
import {
  type Comparison,
  comparePolicies,
  type Grant,
  grantsOf,
  hasConditionOn,
  type NamedDocument,
  sameTarget,
  unmetConditions,
} from './compare-policies.ts';
import { type DocumentedPolicies, documentedPolicies } from './documented-policies.ts';

/** Whose permissions are asked for, and what for. */
export interface Asked {
  readonly work: 'plan' | 'apply';
  /** Name or ARN of a role; absent: the caller. */
  readonly role?: string;
}

/** A role's own policies, and those of its permissions boundary. */
interface RolePolicies {
  readonly arn: string;
  readonly own: readonly NamedDocument[];
  readonly boundary: readonly NamedDocument[] | undefined;
}

const POLICIES = step('permissions', 'Policies of the role');

/**
 * Compares the policies of the caller's role, or of the named one, with docs/iam as the file fills it in. Where they cannot be read,
 * IAM is asked about each documented statement.
 */
export async function checkPermissions(
  desired: DesiredState,
  { work, role }: Asked,
  caller: Caller,
  aws: Pick<Aws, 'access' | 'diagnosis'>,
): Promise<CheckResult[]> {
  const name = role?.split('/').at(-1) ?? /:assumed-role\/([^/]+)\//.exec(caller.arn)?.[1];
  const roleArns = await Promise.all(desired.roles.map(async (one) => one.arn ?? roleArn(one.name, caller, aws)));
  const documented = (ownArn: string) => documentedPolicies(desired, { work, ownArn, roleArns });
  const found = name === undefined ? undefined : await attempt(() => policiesOf(name, role, aws));
  if (found === null) {
    const missing = `There is no role ${role ?? name}`;
    return [role === undefined ? unknown(missing) : POLICIES.broken(missing, 'Correct the name, or create the role.')];
  }
  if (found !== undefined && !(found instanceof CloudError)) return compared(documented(found.arn), found);
  const why = found === undefined ? 'these credentials are not of a role' : wordsOf(found);
  const isUser = name === undefined && /:user\//.test(caller.arn);
  if (name === undefined && !isUser) return [unknown(`${caller.arn} is neither a role nor a user`)];
  const principal = isUser ? caller.arn : role?.startsWith('arn:') ? role : await roleArn(name ?? '', caller, aws);
  return simulated(documented(principal), principal, why, aws.diagnosis);
}

/** To be within a sentence. */
function wordsOf({ message }: CloudError): string {
  return message.replace(/\.$/, '');
}

/** As IAM has it; where that cannot be read, without a path: a session's ARN leaves it out. */
async function roleArn(name: string, caller: Caller, { access }: Pick<Aws, 'access'>): Promise<string> {
  const found = await attempt(() => access.role(name));
  if (found !== undefined && !(found instanceof CloudError)) return found.arn;
  return `arn:${caller.arn.split(':')[1]}:iam::${caller.accountId}:role/${name}`;
}

/** null: there is no such role, or it has another ARN. */
async function policiesOf(
  name: string,
  asked: string | undefined,
  { access, diagnosis }: Pick<Aws, 'access' | 'diagnosis'>,
): Promise<RolePolicies | null> {
  const role = await access.role(name);
  if (role === undefined || (asked?.startsWith('arn:') && asked !== role.arn)) return null;
  const managed = async (arn: string): Promise<NamedDocument> => {
    const policy = await access.policy(arn);
    return { name: policy?.name ?? arn, document: policy && parseJson(policy.document) };
  };
  const boundary = role.permissionsBoundaryArn;
  const [attached, inline, ofBoundary] = await Promise.all([
    access.attachedPolicies(name).then((all) => Promise.all(all.map(({ arn }) => managed(arn)))),
    diagnosis.inlinePolicies(name),
    boundary === undefined ? undefined : managed(boundary),
  ]);
  const own = [...attached, ...inline.map((one) => ({ name: one.name, document: parseJson(one.document) }))];
  return { arn: role.arn, own, boundary: ofBoundary && [ofBoundary] };
}

function compared(documented: DocumentedPolicies, { own, boundary }: RolePolicies): CheckResult[] {
  const { needed, allowed } = documented;
  const limits = boundary?.flatMap(grantsOf);
  const denials = limits?.filter(({ allow }) => !allow) ?? [];
  const ofRole = comparePolicies(needed, allowed, [...own.flatMap(grantsOf), ...denials]);
  const bounded = limits && comparePolicies(needed, allowed, limits);
  const limit = `permissions boundary ${boundary?.[0]?.name}`;
  const reasons = new Map<Grant, Reason>();
  for (const { grant, near } of ofRole.missing) reasons.set(grant, howMissing(grant, near));
  for (const { grant, by, conditionally } of ofRole.denied)
    reasons.set(grant, {
      why: `denied${conditionally ? ', under a condition that is not seen here,' : ''} by ${placeOf(by)}`,
      mayHold: conditionally,
    });
  for (const { grant } of bounded?.missing ?? [])
    if (grant.allow && !reasons.has(grant)) reasons.set(grant, { why: `not allowed by the ${limit}` });
  // What the boundary keeps out is not allowed, whatever the policies say.
  const excess = bounded?.broader.length === 0 ? [] : ofRole.broader;
  const names = [...own, ...(boundary ?? [])].map((one) => one.name);
  return [
    names.length === 0
      ? POLICIES.broken('The role has none', 'Attach those of docs/iam.')
      : POLICIES.ok(`${names.join(', ')}: compared with docs/iam`),
    ...byStatement(needed).map((grants) => {
      const wrong = grants.flatMap((grant) => {
        const reason = reasons.get(grant);
        return reason === undefined ? [] : [{ grant, ...reason }];
      });
      return statementResult(documented, grants, wrong);
    }),
    ...excessResults(excess),
  ];
}

function howMissing(grant: Grant, near: Grant | undefined): Reason {
  if (near === undefined) return { why: 'missing' };
  if (!sameTarget(near, grant)) return { why: `only on ${near.resources.text} in ${placeOf(near)}` };
  const keys = unmetConditions(near, grant);
  const why = `only under another condition on ${keys.join(', ')} in ${placeOf(near)}`;
  return { why, mayHold: !keys.some((key) => hasConditionOn(key, grant)) };
}

/** The grants of each statement that docs/iam has: one Sid, in several documents, is one statement. */
function byStatement(grants: readonly Grant[]): Grant[][] {
  return [...Map.groupBy(grants, ({ statement }) => statement).values()];
}

interface Reason {
  /** Completes "x on y:". */
  readonly why: string;
  /** A request may be allowed all the same: by what is not seen here. */
  readonly mayHold?: boolean;
}

interface Wrong extends Reason {
  readonly grant: Grant;
}

function statementResult(
  documented: DocumentedPolicies,
  grants: readonly Grant[],
  wrong: readonly Wrong[],
): CheckResult {
  const [{ statement, policy, allow } = grants[0] as Grant] = grants;
  const result = step(`permission-${statement}`, `Statement ${statement}`);
  if (wrong.length === 0) return result.ok(`${allow ? '' : 'denies '}${actionsIn(grants)}`);
  const parts = [...Map.groupBy(wrong, ({ why }) => why)].map(
    ([why, some]) => `${targetsIn(some.map(({ grant }) => grant))}: ${why}`,
  );
  const excuses = wrong.map(({ grant, mayHold }) => (mayHold ? '' : documented.reasonToDoWithout(grant)));
  const reasons = [...new Set(excuses)].filter((one) => one !== undefined && one !== '');
  const detail = `${allow ? '' : 'denial of '}${parts.join('; ')}${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`;
  const fix = allow
    ? `Write the statement as ${policy} has it.`
    : `Add it as ${policy} has it: without it the role reaches further.`;
  return !allow || excuses.every((one) => one !== undefined) ? result.warning(detail, fix) : result.broken(detail, fix);
}

/** Of AWS's large policies only the first ones are named. */
const MOST_NAMES = 8;

function actionsIn(grants: readonly Grant[]): string {
  return shortList([...new Set(grants.map(({ actions }) => actions.text))]);
}

/** `a, b on x, y; c on z` */
function targetsIn(grants: readonly Grant[]): string {
  const byResource = [...Map.groupBy(grants, ({ resources }) => resources.text)];
  const byActions = Map.groupBy(byResource, ([, some]) => actionsIn(some));
  return [...byActions].map(([actions, some]) => `${actions} on ${shortList(some.map(([one]) => one))}`).join('; ');
}

function shortList(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMES;
  return `${texts.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function placeOf({ policy, statement }: Grant): string {
  return `statement ${statement} of policy ${policy}`;
}

/** What each statement of the role allows beyond docs/iam. */
function excessResults(broader: Comparison['broader']): CheckResult[] {
  if (broader.length === 0)
    return [step('permission-excess', 'Nothing beyond docs/iam').ok('no statement allows more than is documented')];
  return [...Map.groupBy(broader, ({ grant }) => placeOf(grant)).entries()].map(([place, differences]) => {
    const [{ grant }] = differences as [Comparison['broader'][0]];
    const parts = [...Map.groupBy(differences, howBroad)].map(
      ([how, some]) => `${targetsIn(some.map((one) => one.grant))}${how}`,
    );
    return step(`permission-excess-${grant.policy}-${grant.statement}`, 'Broader than needed').warning(
      `${place} allows ${parts.join('; ')}`,
      'Narrow it to what docs/iam says, or remove it if nothing else needs it.',
    );
  });
}

function howBroad({ grant, beyond }: Comparison['broader'][0]): string {
  if (beyond === undefined) return ', which no document for this role has';
  if (!sameTarget(beyond, grant)) return `, beyond ${beyond.resources.text} of ${beyond.statement}`;
  return `, without the condition of ${beyond.statement} on ${unmetConditions(beyond, grant).join(', ')}`;
}

/** Asks IAM about each needed statement: what the role may do beyond them stays unknown. */
async function simulated(
  documented: DocumentedPolicies,
  principal: string,
  why: string,
  diagnosis: Diagnosis,
): Promise<CheckResult[]> {
  const ask = async (grants: readonly Grant[]): Promise<CheckResult> => {
    const resources = [...Map.groupBy(grants, ({ resources: one }) => one.text)];
    // One secret for all.
    const questions = resources.filter(([one], index) => index === 0 || !one.includes(':secret:'));
    const answers = await Promise.all(
      questions.map(async ([resource, some]) => {
        const actions = [...new Set(some.map(({ actions: one }) => one.text))];
        const context = contextOf(some);
        const decisions = await diagnosis.simulate(principal, { actions, resource: example(resource), context });
        return some.flatMap((grant) => wrongIn(grant, decisions.get(grant.actions.text)));
      }),
    );
    return statementResult(documented, grants, answers.flat());
  };
  const [first = [], ...others] = byStatement(documented.needed.filter(({ allow }) => allow));
  // The first alone: a role that may not ask would get the same answer many times.
  const begin = await attempt(() => ask(first));
  if (begin instanceof CloudError) return [unknown(`${why}; ${wordsOf(begin)}`)];
  const rest = await attempt(() => Promise.all(others.map(ask)));
  if (rest instanceof CloudError) return [unknown(`${why}; ${wordsOf(rest)}`)];
  const asked = `They cannot be read (${why}), so IAM was asked about each statement; what the role may do beyond them is not known`;
  return [POLICIES.warning(asked, READING), begin, ...rest];
}

const READING = say`Attach docs/iam/doctor.json to the role, or take credentials that may read it and name it with \`--permissions-of\`.`;

function unknown(why: string): CheckResult {
  return POLICIES.warning(
    `They cannot be read, and IAM could not be asked: ${why}. What reads was tried instead; writes are tried by the first apply`,
    READING,
  );
}

function wrongIn(grant: Grant, decision: ActionDecision | undefined): Wrong[] {
  if (decision === 'allowed') return [];
  return [
    { grant, why: decision === 'explicitDeny' ? 'denied by a policy, a boundary or the organization' : 'not allowed' },
  ];
}

/** A resource that the pattern covers. */
function example(pattern: string): string {
  return pattern === '*' ? pattern : pattern.replaceAll('?', 'A').replaceAll('*', 'union-secrets-probe');
}

/** A request that meets the conditions. */
function contextOf(grants: readonly Grant[]): Record<string, string> {
  const conditions = grants.flatMap((grant) => grant.conditions).filter(({ operator }) => operator !== 'Null');
  return Object.fromEntries(conditions.map(({ key, values }) => [key, example(values[0] ?? '')]));
}
