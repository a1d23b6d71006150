import type { ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { parseJson } from '../domain/json.ts';
import { block, type Message, say } from '../domain/message.ts';
import { OWNERSHIP_TAGS, ownership, ownershipTags } from '../domain/ownership.ts';
import { removalOf } from '../domain/secret-tags.ts';
import { exampleArn, type PolicyScope } from '../policy/document.ts';
import { allowsReading } from '../policy/reading.ts';
import { sentenceList } from '../text/words.ts';
import type { PlanFindings } from './findings.ts';
import type { ExistingPolicy, Policies } from './our-policies.ts';
import type { PlannedRole } from './plan.ts';
import { moveFix } from './refuse-secret.ts';

/** Refuses where a policy has our name and is not ours, and where someone attached one of ours to users or groups, which we never do. */
export function refuseForeignUse(desired: DesiredState, { parts, ours }: Policies, findings: PlanFindings): void {
  for (const { policy } of [...parts.values()].flat()) {
    const owner = ownership(policy.tags, desired);
    if (owner.kind === 'ours' || owner.kind === 'old') continue;
    const { refuse } = findings.about('policy', policy.name);
    refuse(
      'policy-not-ours',
      `The policy ${policy.arn} exists and is not tagged as stack ${desired.stack}, data plane ${desired.dataPlane} of this repository.`,
      say`${owner.kind === 'foreign' ? moveFix(owner.owner, desired) : ''}Choose another \`policy.name\` or \`policy.path\`.`,
    );
  }
  for (const { policy } of ours) {
    const { users = [], groups = [] } = policy.attachedTo ?? {};
    if (users.length + groups.length === 0) continue;
    const holders = [...users.map((name) => `user ${name}`), ...groups.map((name) => `group ${name}`)].join(', ');
    const { refuse } = findings.about('policy', policy.name);
    refuse(
      'policy-held-by-others',
      `The policy ${policy.arn} is attached to ${holders} too: what it grants, they may read.`,
      'Detach it there (aws iam detach-user-policy, detach-group-policy): only roles of the file may hold it.',
    );
  }
}

/** One statement on our tags lets read whatever carries them: all of it must be ours. */
export function refuseSharedTags(desired: DesiredState, actual: ActualState, findings: PlanFindings): void {
  const { stack, dataPlane, roles } = desired;
  if (roles.every(({ match }) => match === 'names')) return;
  const declared = new Set(desired.secrets.map(({ name }) => name));
  const [first, ...more] = actual.secrets.filter(({ name, tags }) => {
    if (tags[OWNERSHIP_TAGS.stack] !== stack || tags[OWNERSHIP_TAGS.dataPlane] !== dataPlane) return false;
    const { kind } = ownership(tags, desired);
    return kind !== 'ours' && !(kind === 'old' && declared.has(name));
  });
  if (first === undefined) return;
  const { refuse } = findings.about('stack', stack);
  refuse(
    'tags-not-ours',
    say`With \`policy.match: tags\` roles could read ${first.name}${more.length === 0 ? '' : ` and ${more.length} more`}, which another repository (${first.tags[OWNERSHIP_TAGS.source] ?? ''}) tagged as stack ${stack}, data plane ${dataPlane}, too.`,
    say`Give this file a \`stack\` of its own, or use \`match: names\`.`,
  );
}

/** Says that a policy of ours hangs on nothing: an apply attaches it again, and what detached it may do so again. */
export function warnDetached(role: DesiredRole, parts: readonly ExistingPolicy[], findings: PlanFindings): void {
  for (const { policy } of parts.filter(({ roles }) => roles.size === 0)) {
    const { warn } = findings.about('policy', policy.name);
    warn(
      'policy-detached',
      say`The policy ${policy.name} was written for role ${role.name} and is not attached to it: someone or something detached it, or a run ended before it was attached. If this comes back after each apply, Terraform usually does it: \`managed_policy_arns\` of an \`aws_iam_role\`, and \`aws_iam_role_policy_attachments_exclusive\`, detach what they do not list. Add \`${policy.arn}\` there: the output \`policy-arns\` has all of them.`,
    );
  }
}

/** IAM knows a policy's name once in an account, whatever its path: a new one cannot be made beside the old one. */
export function refuseMoves(roles: readonly PlannedRole[], { old, others }: Policies, findings: PlanFindings): void {
  const made = roles.flatMap(({ policies }) =>
    policies.filter(({ changes }) => changes.some(({ kind }) => kind === 'create-policy')),
  );
  const successorOf = (name: string) => made.find((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const { policy } of others) {
    if (!successorOf(policy.name)) continue;
    const { refuse } = findings.about('policy', policy.name);
    refuse(
      'policy-not-ours',
      `The policy ${policy.arn} exists and is not ours: IAM knows a name once, whatever its path.`,
      say`Choose another \`policy.name\`.`,
    );
  }
  for (const { policy } of old) {
    const successor = successorOf(policy.name);
    if (!successor) continue;
    const { refuse } = findings.about('policy', policy.name);
    refuse(
      'policy-moved',
      `The policy ${policy.name} cannot move from path ${policy.path} to ${successor.path}: IAM knows a name once, whatever its path.`,
      say`Change \`policy.name\` too: the new policy is attached before the old one is removed.`,
    );
  }
}

/** Says what makes the scope of our policies void, what would deny it, and what it leaves out. */
export function warnOfScope(
  desired: DesiredState,
  actual: ActualState,
  { place: { group } }: PolicyScope,
  others: readonly ExistingPolicy[],
  findings: PlanFindings,
): void {
  const withoutIt = losses(desired, actual);
  for (const { key, name, permissionsBoundaryArn } of actual.roles) {
    const { warn } = findings.about('role', name);
    for (const { policy, document } of others.filter(({ roles }) => roles.has(name))) {
      if (!allowsReading([document], exampleArn(group))) continue;
      warn(
        'scope-void',
        say`The policy ${policy.arn} on role ${name} already allows every secret of the account, so this file restricts nothing yet. ${withoutIt} Remove it once the pairs work: ${block(`aws iam detach-role-policy --role-name ${name} --policy-arn ${policy.arn}`, 'sh')}`,
      );
    }
    const boundary = permissionsBoundaryArn === undefined ? undefined : actual.boundaries[permissionsBoundaryArn];
    const beyond = boundary === undefined ? [] : deniedBy(boundary, key, desired, actual, group);
    if (beyond.length > 0) {
      warn(
        'boundary-denies',
        `The permissions boundary ${permissionsBoundaryArn} of role ${name} does not allow secretsmanager:GetSecretValue on ${firstOf(beyond)}: reads may be denied although they are granted.`,
      );
    }
  }
  for (const arn of actual.unread) {
    const { warn } = findings.about('policy', arn);
    warn(
      'policy-unread',
      `The policy ${arn} could not be read: whether it allows every secret, or denies these, is not known.`,
    );
  }
  for (const { key, name } of desired.roles.filter(({ match }) => match === 'tags')) {
    const { warn } = findings.about('role', name);
    const wider = desired.secrets.filter(({ roles }) => !roles.includes(key)).map((secret) => secret.name);
    warn(
      'match-tags',
      say`With \`match: tags\` role ${name} reads every secret of this stack and data plane, also what left the file and is kept${wider.length === 0 ? '' : `, and these that the file does not give it: ${wider.join(', ')}`}.`,
    );
  }
}

/**
 * What nobody would read without the policies that allow every secret. A plan sees the secrets of its own stack: those that the file
 * gives to no role. Which of the whole account a role would lose, `narrow` looks up.
 */
function losses(desired: DesiredState, actual: ActualState): Message {
  const given = new Set([...desired.secrets, ...desired.grants].map(({ name }) => name));
  const readsStack = desired.roles.some(({ match }) => match === 'tags');
  const isKept = (tags: Readonly<Record<string, string>>) =>
    ownership(tags, desired).kind === 'ours' && removalOf({ tags }, desired) === 'retain';
  const lost = actual.secrets
    .filter(({ name, tags, deletedAt }) => !given.has(name) && deletedAt === undefined && isKept(tags) && !readsStack)
    .map(({ name }) => name)
    .sort();
  const own =
    lost.length === 0 ? '' : `Without it, this file lets no role read ${firstOf(lost)}, which it no longer declares. `;
  return say`${own}\`union-secrets narrow\` names what each role would lose of the whole account, and the safe order of steps (docs/from-wildcard.md).`;
}

/** Names in a sentence; of more, their number. */
const MOST_NAMED = 20;

function firstOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return sentenceList(more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names);
}

/** Names of the secrets that the file lets the role read and its boundary does not, as far as that can be judged. */
function deniedBy(
  boundary: string,
  roleKey: string,
  desired: DesiredState,
  { secrets }: ActualState,
  group: string,
): string[] {
  const document = parseJson(boundary);
  const denied = (
    granted: readonly { name: string; roles: readonly string[] }[],
    set: Readonly<Record<string, string>>,
  ) =>
    granted
      .filter(({ roles }) => roles.includes(roleKey))
      .map(({ name }) => name)
      .filter((name) => {
        const tags = { ...secrets.find((secret) => secret.name === name)?.tags, ...set };
        return !allowsReading([document], exampleArn(group, name), tags);
      });
  return [...denied(desired.secrets, ownershipTags(desired)), ...denied(desired.grants, {})];
}
