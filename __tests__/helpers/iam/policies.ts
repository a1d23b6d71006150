import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessRequest, PolicyDocument, PolicyStatement } from '../../../sandbox/aws/evaluate.ts';
import { evaluate } from '../../../sandbox/aws/evaluate.ts';
import { ACCOUNT, REGION, ROLE } from '../scenarios/world.ts';

const FILLED: Readonly<Record<string, string>> = {
  REGION,
  ACCOUNT_ID: ACCOUNT,
  STACK: 'ml-platform',
  SECRET_PREFIX: 'ml/',
};

/** A policy of docs/iam with its placeholders filled in, as a reader does it. Several roles: each ARN once for each. */
export function policyOf(
  file: string,
  { roles = [ROLE], ...more }: { readonly roles?: readonly string[]; readonly [placeholder: string]: unknown } = {},
): PolicyDocument {
  let text = readFileSync(join(import.meta.dirname, '../../../docs/iam', file), 'utf8');
  for (const [name, value] of Object.entries({ ...FILLED, ...more }))
    text = text.replace(new RegExp(`\\b${name}\\b`, 'g'), String(value));
  const document = JSON.parse(text) as PolicyDocument;
  return { ...document, Statement: statementsOf(document).map((statement) => forEachRole(statement, roles)) };
}

export function statementsOf({ Statement }: PolicyDocument): readonly PolicyStatement[] {
  return Array.isArray(Statement) ? (Statement as readonly PolicyStatement[]) : [Statement as PolicyStatement];
}

export const listOf = (one: string | readonly string[] | undefined): readonly string[] =>
  one === undefined ? [] : typeof one === 'string' ? [one] : one;

/** Whether the policies, all together, allow what was asked for. */
export function allows(request: AccessRequest, documents: readonly PolicyDocument[]): boolean {
  const named = documents.map((document, index) => ({ id: `p${index}`, type: 'IAM Policy' as const, document }));
  return evaluate(request, named).decision === 'allowed';
}

function forEachRole(statement: PolicyStatement, roles: readonly string[]): PolicyStatement {
  const Resource = listOf(statement.Resource).flatMap((resource) =>
    resource.includes('FLYTE_ROLE') ? roles.map((role) => resource.replace('FLYTE_ROLE', role)) : [resource],
  );
  return { ...statement, Resource };
}

/** Every action of every statement that allows, each with the documents that lack just this one. */
export function withoutEach(documents: readonly PolicyDocument[]): { name: string; without: PolicyDocument[] }[] {
  return documents.flatMap((document, at) =>
    statementsOf(document).flatMap((statement, index) =>
      (statement.Effect === 'Allow' ? listOf(statement.Action) : []).map((action) => ({
        name: `${statement.Sid} ${action}`,
        without: documents.map((other, position) =>
          position !== at
            ? other
            : {
                ...other,
                Statement: statementsOf(other).map((one, place) =>
                  place === index ? { ...one, Action: listOf(one.Action).filter((each) => each !== action) } : one,
                ),
              },
        ),
      })),
    ),
  );
}
