/**
 * Whether a document, taken by itself, lets its holder read a secret: a plain reading of Allow and Deny, actions and
 * resources with their wildcards. A statement with a condition counts only where it denies nothing and allows nothing:
 * it is passed over, since what it does depends on the call.
 */
export function allowsReading(document: unknown, secretArn: string): boolean {
  const statements = listOf(isRecord(document) ? document.Statement : undefined).filter(isRecord);
  const matching = statements.filter(
    (statement) => !('Condition' in statement) && coversAction(statement) && coversResource(statement, secretArn),
  );
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

const READ = 'secretsmanager:getsecretvalue';

function coversAction(statement: Record<string, unknown>): boolean {
  const matches = (pattern: unknown) => wildcard(String(pattern).toLowerCase(), READ);
  if ('NotAction' in statement) return !listOf(statement.NotAction).some(matches);
  return listOf(statement.Action).some(matches);
}

function coversResource(statement: Record<string, unknown>, arn: string): boolean {
  const matches = (pattern: unknown) => wildcard(String(pattern), arn);
  if ('NotResource' in statement) return !listOf(statement.NotResource).some(matches);
  return listOf(statement.Resource).some(matches);
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
