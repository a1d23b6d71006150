import { OWNERSHIP_PREFIX } from '../domain/ownership.ts';
import type { Plan, PlannedPolicy, PlannedRole, PolicyChange } from '../plan/plan.ts';
import { consentWords } from '../plan/secret-words.ts';
import { type ReadTarget, secretOfResource } from '../policy/document.ts';
import { isRecord, listOf } from '../policy/reading.ts';
import { code, codeBlock, mermaidLabel, plainText, quoted } from '../text/escape.ts';
import { count, joinTexts, names, sentenceList } from '../text/words.ts';
import { folded, markdownTable, type Section, whole } from './layout.ts';
import type { Tense } from './model.ts';
import { changedPolicies } from './plan-view.ts';

/** Statement diff of each policy that changes, folded. What happens to a policy follows from the reads that change. */
export function policiesSection(plan: Plan): Section {
  const changed = changedPolicies(plan);
  if (changed.length === 0) return whole('policies', '');
  const body = changed.map(({ role, policy }) => policyText(role, policy)).join('\n\n');
  return whole('policies', folded(`Policies in detail: ${count(changed.length, 'policy', 'policies')}`, body));
}

function policyText(role: PlannedRole, policy: PlannedPolicy): string {
  const diff = policyDiff(policy.previous, policy.document);
  const isTagged = policy.changes.some(({ kind }) => kind === 'create-policy' || kind === 'tag-policy');
  const tags = isTagged ? tagsOfFile(policy.tags).join(', ') : '';
  const head = `${code(policy.path + policy.name)}: ${doing(role, policy)}.${tags === '' ? '' : ` Tags: ${tags}.`}`;
  return diff.length === 0
    ? `${head} Its document stays as it is.`
    : `${head}\n\n${codeBlock(diff.join('\n'), 'diff')}`;
}

/** Those of the file among the tags of a secret or policy, each as code. */
export function tagsOfFile(tags: Readonly<Record<string, string>>): string[] {
  return Object.entries(tags)
    .filter(isOfFile)
    .map(([key, value]) => code(`${key}: ${value}`));
}

function isOfFile([key]: readonly [key: string, value: string]): boolean {
  return !key.startsWith(OWNERSHIP_PREFIX);
}

/** Such as `create, attach to role x`. */
function doing(role: PlannedRole, { changes }: PlannedPolicy): string {
  const detached = changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
  const has = (kind: PlannedPolicy['changes'][number]['kind'], words: string) =>
    changes.some((change) => change.kind === kind) ? [words] : [];
  const parts = [
    ...has('create-policy', 'create'),
    ...has('update-policy', 'update'),
    ...has('tag-policy', 'tag'),
    ...has('attach', `attach to role ${code(role.name)}`),
    ...(detached.length > 0 ? [`detach from ${detached.length === 1 ? 'role' : 'roles'} ${names(detached)}`] : []),
    ...has('delete-policy', 'delete'),
  ];
  return sentenceList(parts);
}

/**
 * Lines of a readable diff between two policy documents: statement by statement, what is added and removed, the rest
 * counted. Empty when both mean the same to a reader.
 *
 * @param before parsed JSON of any shape, null for none: AWS may hold what someone else wrote.
 */
export function policyDiff(before: unknown, after: unknown): string[] {
  return changedStatements(before, after).flatMap(({ lines }) => lines);
}

function changedStatements(before: unknown, after: unknown): { readonly head: string; readonly lines: string[] }[] {
  const old = statementsOf(before);
  const now = statementsOf(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((head) => ({ head, lines: statementDiff(head, old.get(head), now.get(head)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Why one change of a policy is made, as plain text; empty where its kind says it all. */
export function policyReason(roleName: string, policy: PlannedPolicy, change: PolicyChange, tense: Tense): string {
  switch (change.kind) {
    case 'create-policy':
      return '';
    case 'update-policy':
      return updateReason(policy, tense);
    case 'tag-policy': {
      const set = Object.entries(change.set).filter(isOfFile);
      const removed = change.remove.map((key) => [key, ''] as const).filter(isOfFile);
      const consent = consentWords(change.set).map(plainText);
      const words = [
        ...set.map(([key, value]) => `tag ${quoted(key)}: ${quoted(value)}`),
        ...removed.map(([key]) => `tag ${quoted(key)} removed`),
      ];
      return sentenceList([...words, ...consent]) || 'ownership tags';
    }
    case 'attach':
      return `${tense === 'done' ? 'attached' : 'attach'} to role ${roleName}`;
    case 'detach':
      return `${tense === 'done' ? 'detached' : 'detach'} from role ${change.role}`;
    case 'delete-policy':
      return policy.loses.length > 0 ? 'no longer needed' : 'no longer grants anything';
    default:
      return change satisfies never;
  }
}

function updateReason({ gains, loses, previous, document }: PlannedPolicy, tense: Tense): string {
  const parts = [
    ...(gains.length > 0 ? [`${grantCount(gains)} added`] : []),
    ...(loses.length > 0 ? [`${grantCount(loses)} removed`] : []),
  ];
  if (parts.length > 0) return sentenceList(parts);
  return onlyKeysDiffer(previous, document)
    ? 'its secrets need other KMS keys'
    : `drift: someone else edited it; it ${tense === 'done' ? 'was' : 'is'} put back`;
}

function grantCount(targets: readonly ReadTarget[]): string {
  const others = targets.filter(({ kind }) => kind !== 'stack').length;
  if (others === targets.length) return count(others, 'grant');
  return `the grant on the whole stack${others === 0 ? '' : ` and ${count(others, 'grant')}`}`;
}

/** Whether two documents differ in nothing but the statements that let a role use KMS keys. */
export function onlyKeysDiffer(before: unknown, after: unknown): boolean {
  const changed = changedStatements(before, after);
  return changed.length > 0 && changed.every(({ head }) => head.startsWith('Allow kms:Decrypt '));
}

/** Statements by their head (effect, actions, conditions), each with its resources. */
type Statements = ReadonlyMap<string, readonly string[]>;

function statementsOf(document: unknown): Statements {
  const statements = new Map<string, string[]>();
  if (document === null || document === undefined) return statements;
  const list = isRecord(document) ? listOf(document.Statement) : [document];
  for (const statement of list) {
    if (!isRecord(statement)) {
      statements.set(plain(statement), []);
      continue;
    }
    const { Sid: _sid, Resource, ...rest } = statement;
    const head = headOf(rest);
    statements.set(head, [...(statements.get(head) ?? []), ...listOf(Resource).map(plain)]);
  }
  return statements;
}

/** `Allow secretsmanager:GetSecretValue`, and whatever else the statement says. */
function headOf(statement: Record<string, unknown>): string {
  const { Effect, Action, ...rest } = statement;
  const parts = [plain(Effect ?? '(no effect)'), listOf(Action).map(plain).sort().join(', ')];
  for (const key of Object.keys(rest).sort()) parts.push(`${plain(key)} ${plain(rest[key])}`);
  return joinTexts(parts, ' ');
}

function statementDiff(
  head: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): string[] {
  const old = new Set(before);
  const now = new Set(after);
  const changed = [...new Set([...old, ...now])].filter((resource) => old.has(resource) !== now.has(resource)).sort();
  const sign = before === undefined ? '+' : after === undefined ? '-' : ' ';
  if (sign === ' ' && changed.length === 0) return [];
  const same = [...now].filter((resource) => old.has(resource)).length;
  return [
    `${sign} ${head}`,
    ...changed.map((resource) => `${now.has(resource) ? '+' : '-'}   ${resource}`),
    ...(same > 0 ? [`    (${same} more, unchanged)`] : []),
  ];
}

/** Text as it is where it is plain, else as JSON: a line of the diff stays one line. */
function plain(value: unknown): string {
  return typeof value === 'string' && /^[\w:/+=.@*?$ -]*$/.test(value)
    ? value
    : JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Who may use each role by its trust policy, folded: a pod has what is granted here only under one of these. */
export function trustSection(plan: Plan): Section {
  const rows = plan.roles.flatMap(({ name, trust }) => {
    if (trust === undefined) return [];
    if (trust.length === 0) return [[code(name), '', '', 'nobody']];
    return trust.map(({ namespace, serviceAccount, principal }) => [
      code(name),
      ...[namespace, serviceAccount].map((text) => (text === null ? '' : text === '*' ? 'any' : code(text))),
      code(principal),
    ]);
  });
  if (rows.length === 0) return whole('trust', '');
  const head = ['Role', 'Namespace (project-domain)', 'Service account', 'Through'];
  const body = `As their trust policies say; denials and other conditions in them are not judged.\n\n${markdownTable(head, rows)}`;
  return whole('trust', folded('Who may use the roles', body));
}

/** More arrows than this are no longer a drawing that one can read. */
const MOST_ARROWS = 30;

/** Role → policy → secrets as a Mermaid drawing, folded; nothing when there is too much to draw. */
export function drawingSection(plan: Plan): Section {
  const nodes = new Map<string, string>();
  const arrows: string[] = [];
  const node = (kind: string, name: string) => {
    const key = `${kind} ${name}`;
    const id = nodes.get(key) ?? `n${nodes.size}`;
    if (!nodes.has(key)) nodes.set(key, id);
    return id;
  };
  for (const role of plan.roles) {
    for (const policy of role.policies) {
      if (!policy.document) continue;
      arrows.push(`${node('role', role.name)} --> ${node('policy', policy.name)}`);
      const resources = policy.document.Statement.flatMap((statement) => statement.Resource);
      for (const resource of resources) {
        const secret = secretOfResource(plan.group, resource);
        if (secret !== undefined) arrows.push(`${node('policy', policy.name)} --> ${node('secret', secret)}`);
        if (resource === `${plan.group}*`) {
          arrows.push(`${node('policy', policy.name)} --> ${node('all', 'secrets of this stack and data plane')}`);
        }
      }
    }
  }
  if (arrows.length === 0 || arrows.length > MOST_ARROWS) return whole('drawing', '');
  const drawing = [
    'flowchart LR',
    '  accTitle: Who reads what',
    '  accDescr: Roles, the policies attached to them, and the secrets these allow to read',
    ...[...nodes].map(([label, id]) => `  ${id}[${mermaidLabel(label)}]`),
    ...arrows.map((arrow) => `  ${arrow}`),
  ].join('\n');
  return whole('drawing', folded('Diagram: who reads what', codeBlock(drawing, 'mermaid')));
}
