import { clientError } from '../errors.ts';
import type { Quotas } from './state.ts';
import { checked, conflict } from './validate.ts';

const TOP_KEYS = ['Version', 'Id', 'Statement'];
const STATEMENT_KEYS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * The document of a request, valid and within the size quota.
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function policyDocument(input: Readonly<Record<string, unknown>>, quotas: Quotas): string {
  const text = checked(input, 'PolicyDocument', 1, 131_072);
  if (![...text].every(allowedCharacter)) {
    throw malformed('The policy contains characters outside of tab, line feed, carriage return and U+0020 to U+00FF.');
  }
  validate(text);
  // White space does not count.
  if (text.replace(/\s/g, '').length > quotas.policySize)
    throw conflict('LimitExceeded', `Cannot exceed quota for PolicySize: ${quotas.policySize}`);
  return text;
}

/** Tab, line feed, carriage return and U+0020 to U+00FF. */
function allowedCharacter(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0x20 && code <= 0xff);
}

function validate(text: string): void {
  const document = parse(text);
  if (!isObject(document) || Object.keys(document).some((key) => !TOP_KEYS.includes(key))) throw syntax();
  const version = document.Version;
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') throw syntax();
  const list = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  if (list.length === 0) throw syntax();
  for (const statement of list) checkSyntax(statement);
  if (version !== '2012-10-17') throw malformed('Policy document must be version 2012-10-17 or greater.');
  const sids = list.map((statement) => statement.Sid).filter((sid) => sid !== undefined && sid !== '');
  if (new Set(sids).size !== sids.length) throw malformed('Statement IDs (SID) in a single policy must be unique.');
  for (const statement of list) checkMeaning(statement);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw syntax();
  }
}

function checkSyntax(statement: unknown): void {
  if (!isObject(statement) || Object.keys(statement).some((key) => !STATEMENT_KEYS.includes(key))) throw syntax();
  const { Effect, Sid, Action, NotAction, Resource, NotResource, Condition } = statement;
  if (Effect !== 'Allow' && Effect !== 'Deny') throw syntax();
  if (Sid !== undefined && (typeof Sid !== 'string' || !/^[A-Za-z0-9]*$/.test(Sid))) throw syntax();
  for (const list of [Action, NotAction, Resource, NotResource])
    if (list !== undefined && !isTextOrTexts(list)) throw syntax();
  if (Action !== undefined && NotAction !== undefined) throw syntax();
  if (Resource !== undefined && NotResource !== undefined) throw syntax();
  if (Condition !== undefined && !(isObject(Condition) && Object.values(Condition).every(isObject))) throw syntax();
}

function checkMeaning(statement: Record<string, unknown>): void {
  const actions = textsOf(statement.Action ?? statement.NotAction);
  const resources = textsOf(statement.Resource ?? statement.NotResource);
  if (actions.length === 0) throw malformed('Policy statement must contain actions.');
  if (resources.length === 0) throw malformed('Policy statement must contain resources.');
  for (const action of actions) {
    if (action !== '*' && !action.includes(':'))
      throw malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
  }
  for (const resource of resources) {
    if (resource !== '*' && !/^arn:[^:]*:[^:]*:[^:]*:[^:]*:.+$/.test(resource)) {
      throw malformed(`Resource ${resource} must be in ARN format or "*".`);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrTexts(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function textsOf(value: unknown): string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : (value as string[]);
}

function syntax(): Error {
  return malformed('Syntax errors in policy.');
}

function malformed(message: string): Error {
  return clientError('MalformedPolicyDocument', message);
}

/** As GetPolicyVersion and its like send documents: percent-encoded by RFC 3986. */
export function encodeDocument(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
