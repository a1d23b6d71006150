const READ = 'secretsmanager:getsecretvalue';
/** No secret of a customer has this name: only a pattern for all of them covers it, whatever its other characters. */
const ANY_NAME = `${'\0'.repeat(8)}-${'\0'.repeat(6)}`;

/** The statements of any policy that are about reading values of secrets: actions and resources with their wildcards. */
export function readingStatements(document: unknown) {
  return statementsOf(document).flatMap((statement) => {
    const { Effect: effect } = statement;
    if (!covers(statement, 'Action', READ) || (effect !== 'Allow' && effect !== 'Deny')) return [];
    return [
      {
        /** As it is written. */
        statement,
        allow: effect === 'Allow',
        covers: (secretArn: string) => covers(statement, 'Resource', secretArn),
        /** Whether its resources cover every secret of a group, which is an account and region. */
        coversAll: (group: string) => covers(statement, 'Resource', `${group}${ANY_NAME}`),
        ...conditionOf(statement.Condition),
      },
    ];
  });
}

/** What a statement of any policy says about reading the values of secrets. */
export type ReadingStatement = ReturnType<typeof readingStatements>[number];

/**
 * Whether documents, taken together and with nothing else, let their holder read a secret. A statement with a condition that is not
 * about the secret's tags is passed over, since what it does depends on the call.
 *
 * @param tags of the secret, where they are known.
 */
export function allowsReading(
  documents: readonly unknown[],
  secretArn: string,
  tags: Readonly<Record<string, string>> = {},
): boolean {
  const matching = documents
    .flatMap(readingStatements)
    .filter((one) => one.conditions.length === 0 && one.holds(tags) && one.covers(secretArn));
  return matching.some(({ allow }) => allow) && matching.every(({ allow }) => allow);
}

/** Statements in whatever form a document has them. */
export function statementsOf(document: unknown): Record<string, unknown>[] {
  return listOf(isRecord(document) ? document.Statement : undefined).filter(isRecord);
}

/** Action names compare without case, resources with it. */
function covers(statement: Record<string, unknown>, what: 'Action' | 'Resource', text: string): boolean {
  const matches = (pattern: unknown) =>
    wildcard(what === 'Action' ? String(pattern).toLowerCase() : String(pattern), text);
  const not = `Not${what}`;
  return not in statement ? !listOf(statement[not]).some(matches) : listOf(statement[what]).some(matches);
}

type Tags = Readonly<Record<string, string>>;

/** Conditions on the secret's own tags are judged (`holds`); keys of all others are named: what the statement does depends on the call. */
function conditionOf(condition: unknown) {
  const tests: ((tags: Tags) => boolean)[] = [];
  const unjudged = new Set<string>();
  for (const { operator, key, values } of conditionsIn(condition)) {
    const tag = /^(?:aws|secretsmanager):ResourceTag\/(.+)$/i.exec(key)?.[1];
    if (tag !== undefined && operator === 'StringEquals')
      tests.push((tags) => Object.hasOwn(tags, tag) && values.includes(tags[tag] ?? ''));
    else if (tag !== undefined && operator === 'StringLike')
      tests.push((tags) => Object.hasOwn(tags, tag) && values.some((one) => wildcard(one, tags[tag] ?? '')));
    else unjudged.add(key);
  }
  return { holds: (tags: Tags) => tests.every((test) => test(tags)), conditions: [...unjudged].sort() };
}

/** Each key that a statement has a condition on. */
export function conditionsIn(condition: unknown): { operator: string; key: string; values: string[] }[] {
  return Object.entries(isRecord(condition) ? condition : {}).flatMap(([operator, keys]) =>
    Object.entries(isRecord(keys) ? keys : {}).map(([key, values]) => {
      return { operator, key, values: listOf(values).map(String) };
    }),
  );
}

/** IAM's wildcards: `*` for any text, `?` for one character. Linear in the text for each star, whatever the pattern. */
export function wildcard(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (pattern[p] === '?' || pattern[p] === text[t]) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

export function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
