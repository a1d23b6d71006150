/**
 * Lines of a readable diff between two policy documents: statement by statement, what is added and removed, the rest
 * counted. Empty when both mean the same to a reader.
 *
 * @param before parsed JSON of any shape, null for none: AWS may hold what someone else wrote.
 */
export function policyDiff(before: unknown, after: unknown): string[] {
  const old = statementsOf(before);
  const now = statementsOf(after);
  const heads = [...new Set([...now.keys(), ...old.keys()])];
  return heads.flatMap((head) => statementDiff(head, old.get(head), now.get(head)));
}

/** Whether two documents differ in nothing but the statements that let a role use KMS keys. */
export function onlyKeysDiffer(before: unknown, after: unknown): boolean {
  const old = statementsOf(before);
  const now = statementsOf(after);
  const changed = [...new Set([...now.keys(), ...old.keys()])].filter(
    (head) => statementDiff(head, old.get(head), now.get(head)).length > 0,
  );
  return changed.length > 0 && changed.every((head) => head.startsWith('Allow kms:Decrypt '));
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
  return parts.filter((part) => part !== '').join(' ');
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

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
