import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { block, type Message, say } from '../domain/message.ts';
import { ownership, ownershipTags } from '../domain/ownership.ts';
import { removalOf } from '../domain/secret-tags.ts';
import { type PolicyScope, resourceFor } from '../policy/document.ts';
import { allowsReading } from '../policy/reading.ts';
import { sentenceList } from '../text/words.ts';
import { type ExistingPolicy, parseDocument } from './our-policies.ts';
import type { PlanFindings } from './plan.ts';

/** A name that nobody declares: who may read this may read everything. */
const ANY_NAME = 'union-secrets-probe/undeclared';

/** Names in a sentence; of more, their number. */
const MOST_NAMED = 20;

/**
 * What nobody would read without the policies that allow every secret. A plan sees the secrets of its own stack: those that the file
 * gives to no role. Which of the whole account a role would lose, `narrow` looks up.
 */
function losses(desired: DesiredState, actual: ActualState): Message {
  const given = new Set([...desired.secrets, ...desired.grants].map(({ name }) => name));
  const readsStack = desired.roles.some(({ match }) => match === 'tags');
  const lost = actual.secrets
    .filter((secret) => !given.has(secret.name) && secret.deletedAt === undefined)
    .filter(
      (secret) =>
        !readsStack && ownership(secret.tags, desired).kind === 'ours' && removalOf(secret, desired) === 'retain',
    )
    .map(({ name }) => name)
    .sort();
  const own =
    lost.length === 0 ? '' : `Without it, this file lets no role read ${firstOf(lost)}, which it no longer declares. `;
  return say`${own}\`union-secrets narrow\` names what each role would lose of the whole account, and the safe order of steps (docs/from-wildcard.md).`;
}

/** Says what makes the scope of our policies void, what would deny it, and what it leaves out. */
export function warnOfScope(
  desired: DesiredState,
  actual: ActualState,
  scope: PolicyScope,
  others: readonly ExistingPolicy[],
  findings: PlanFindings,
): void {
  const probe = resourceFor(scope.place.group, ANY_NAME).replaceAll('?', 'A');
  const withoutIt = losses(desired, actual);
  for (const role of actual.roles) {
    const subject = { kind: 'role', name: role.name } as const;
    for (const { policy, document } of others.filter(({ roles }) => roles.has(role.name))) {
      if (!allowsReading([document], probe)) continue;
      findings.warnings.push({
        code: 'scope-void',
        subject,
        message: say`The policy ${policy.arn} on role ${role.name} already allows every secret of the account: what this file grants narrows nothing. ${withoutIt} Remove it once the pairs work: ${block(`aws iam detach-role-policy --role-name ${role.name} --policy-arn ${policy.arn}`, 'sh')}`,
      });
    }
    const boundary =
      role.permissionsBoundaryArn === undefined ? undefined : actual.boundaries[role.permissionsBoundaryArn];
    const beyond = boundary === undefined ? [] : deniedBy(boundary, role.key, desired, actual, scope);
    if (beyond.length > 0) {
      findings.warnings.push({
        code: 'boundary-denies',
        subject,
        message: `The permissions boundary ${role.permissionsBoundaryArn} of role ${role.name} does not allow secretsmanager:GetSecretValue on ${firstOf(beyond)}: reads may be denied although they are granted.`,
      });
    }
  }
  for (const arn of actual.unread) {
    findings.warnings.push({
      code: 'policy-unread',
      subject: { kind: 'policy', name: arn },
      message: `The policy ${arn} could not be read: whether it allows every secret, or denies these, is not known.`,
    });
  }
  for (const role of desired.roles.filter(({ match }) => match === 'tags')) {
    const wider = desired.secrets.filter(({ roles }) => !roles.includes(role.key)).map(({ name }) => name);
    findings.warnings.push({
      code: 'match-tags',
      subject: { kind: 'role', name: role.name },
      message: say`With \`match: tags\` role ${role.name} reads every secret of this stack and data plane, also what left the file and is kept${wider.length === 0 ? '' : `, and these that the file does not give it: ${wider.join(', ')}`}.`,
    });
  }
}

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
  scope: PolicyScope,
): string[] {
  const documents = [parseDocument(boundary)];
  const given = ({ roles }: { readonly roles: readonly string[] }) => roles.includes(roleKey);
  const tagsOf = (name: string) => secrets.find((secret) => secret.name === name)?.tags ?? {};
  const readable = [
    ...desired.secrets
      .filter(given)
      .map(({ name }) => ({ name, tags: { ...tagsOf(name), ...ownershipTags(desired) } })),
    ...desired.grants.filter(given).map(({ name }) => ({ name, tags: tagsOf(name) })),
  ];
  return readable.flatMap(({ name, tags }) =>
    allowsReading(documents, resourceFor(scope.place.group, name).replaceAll('?', 'A'), tags) ? [] : [name],
  );
}
