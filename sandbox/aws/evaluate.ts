import { type ConditionBlock, type ContextValues, conditionHolds, wildcard } from './conditions.ts';

type OneOrMany = string | readonly string[];

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: OneOrMany;
  readonly NotAction?: OneOrMany;
  readonly Resource?: OneOrMany;
  readonly NotResource?: OneOrMany;
  readonly Condition?: ConditionBlock;
}

/** A policy document as JSON.parse gives it. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: PolicyStatement | readonly PolicyStatement[];
}

/** What is asked for. Context keys compare without case. */
export interface AccessRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: ContextValues;
}

export interface NamedPolicy {
  readonly id: string;
  readonly type: 'IAM Policy' | 'Resource Policy';
  readonly document: PolicyDocument;
  /** The text it was parsed from. */
  readonly source?: string;
}

export interface MatchedStatement {
  readonly policy: NamedPolicy;
  /** Position in the document's list of statements. */
  readonly index: number;
  readonly effect: 'Allow' | 'Deny';
}

export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny';

export interface Evaluation {
  readonly decision: Decision;
  /** The statements that decided: the denying ones, or else the allowing ones. */
  readonly matched: readonly MatchedStatement[];
  /** Context keys that conditions ask for and the request does not hold. */
  readonly missing: readonly string[];
}

/**
 * Decides over identity policies of one kind: an explicit deny wins, then an allow, then the implicit deny.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(request: AccessRequest, policies: readonly NamedPolicy[]): Evaluation {
  const matched: MatchedStatement[] = [];
  const missing = new Set<string>();
  for (const policy of policies) {
    for (const [index, statement] of statementsOf(policy.document).entries()) {
      if (!applies(statement, request)) continue;
      const condition = conditionHolds(statement.Condition ?? {}, request.context);
      for (const key of condition.missing) missing.add(key);
      if (condition.holds) matched.push({ policy, index, effect: statement.Effect });
    }
  }
  const denials = matched.filter((match) => match.effect === 'Deny');
  if (denials.length > 0) return { decision: 'explicitDeny', matched: denials, missing: [...missing] };
  const decision = matched.length > 0 ? 'allowed' : 'implicitDeny';
  return { decision, matched, missing: [...missing] };
}

function statementsOf(document: PolicyDocument): readonly PolicyStatement[] {
  return Array.isArray(document.Statement) ? document.Statement : [document.Statement as PolicyStatement];
}

function applies(statement: PolicyStatement, request: AccessRequest): boolean {
  const action = request.action.toLowerCase();
  const actionMatches = (patterns: OneOrMany) =>
    listOf(patterns).some((pattern) => wildcard(pattern.toLowerCase(), action));
  const resourceMatches = (patterns: OneOrMany) =>
    listOf(patterns).some((pattern) => wildcard(pattern, request.resource));
  const actionApplies =
    statement.Action !== undefined ? actionMatches(statement.Action) : !actionMatches(statement.NotAction ?? '*');
  const resourceApplies =
    statement.Resource !== undefined
      ? resourceMatches(statement.Resource)
      : !resourceMatches(statement.NotResource ?? '*');
  return actionApplies && resourceApplies;
}

function listOf(value: OneOrMany): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
