import { clientError, constraintError, ServiceError } from '../errors.ts';
import type { Tag } from './state.ts';

type Input = Readonly<Record<string, unknown>>;

const NAME = /^[\w+=,.@-]+$/;
const POLICY_PATH = /^((\/[A-Za-z0-9.,+@=_-]+)*)\/$/;
const VERSION = /^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$/;
const TAG_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u;
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function optionalText(input: Input, key: string): string | undefined {
  const value = input[key];
  return typeof value === 'string' ? value : undefined;
}

export function roleName(input: Input): string {
  return checked(input, 'RoleName', 1, 64, NAME, '[\\w+=,.@-]+');
}

export function policyName(input: Input): string {
  return checked(input, 'PolicyName', 1, 128, NAME, '[\\w+=,.@-]+');
}

export function versionId(input: Input): string {
  return checked(input, 'VersionId', 1, 64, VERSION, 'v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?');
}

/** Path of a new policy, or a prefix to look for. Default: `/`. */
export function policyPath(input: Input, key: 'Path' | 'PathPrefix'): string {
  if (optionalText(input, key) === undefined) return '/';
  return checked(input, key, 1, 512, POLICY_PATH, '((/[A-Za-z0-9\\.,\\+@=_-]+)*)/');
}

export function policyArn(input: Input, key = 'PolicyArn'): string {
  const arn = checked(input, key, 20, 2048);
  if (!/^arn:[a-z-]+:iam::(\d{12}|aws):[a-z-]+\/.+$/.test(arn))
    throw clientError('ValidationError', 'Invalid ARN:  Could not be parsed!');
  return arn;
}

export function flag(input: Input, key: string): boolean {
  return optionalText(input, key) === 'true';
}

/** Tags of a request. Their keys compare without case. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
export function tags(input: Input): Tag[] {
  const list = (input.Tags || []) as Partial<Tag>[];
  if (list.length > 50) throw tooMany('tags');
  const seen = new Set<string>();
  return list.map(({ Key = '', Value = '' }, index) => {
    tagKey(Key, `tags.${index + 1}.member.key`);
    if (Value.length > 256)
      throw invalid(`tags.${index + 1}.member.value`, 'Member must have length less than or equal to 256.', Value);
    if (!TAG_VALUE.test(Value)) throw invalid(`tags.${index + 1}.member.value`, patternText('*'), Value);
    if (seen.has(Key.toLowerCase())) {
      throw clientError('InvalidInput', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
    }
    seen.add(Key.toLowerCase());
    return { Key, Value };
  });
}

export function tagKeys(input: Input): string[] {
  const keys = (input.TagKeys || []) as string[];
  if (keys.length > 50) throw tooMany('tagKeys');
  for (const [index, key] of keys.entries()) tagKey(key, `tagKeys.${index + 1}.member`);
  return keys;
}

function tagKey(key: string, member: string): void {
  if (key.length < 1) throw invalid(member, 'Member must have length greater than or equal to 1.', key);
  if (key.length > 128) throw invalid(member, 'Member must have length less than or equal to 128.', key);
  if (!TAG_KEY.test(key)) throw invalid(member, patternText('+'), key);
  if (/^aws:/i.test(key))
    throw clientError('InvalidInput', 'Tag keys that start with aws: are reserved for system use.');
}

function patternText(repeat: string): string {
  return `Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]${repeat}`;
}

function tooMany(member: string): ServiceError {
  return invalid(member, 'Member must have length less than or equal to 50.');
}

/** A text within its bounds and of its pattern, or IAM's ValidationError. */
export function checked(
  input: Input,
  key: string,
  least: number,
  most: number,
  pattern?: RegExp,
  shown?: string,
): string {
  const member = key.charAt(0).toLowerCase() + key.slice(1);
  const value = optionalText(input, key);
  if (value === undefined) throw invalid(member, 'Member must not be null');
  if (value.length < least) throw invalid(member, `Member must have length greater than or equal to ${least}`, value);
  if (value.length > most) throw invalid(member, `Member must have length less than or equal to ${most}`, value);
  if (pattern && !pattern.test(value))
    throw invalid(member, `Member must satisfy regular expression pattern: ${shown}`, value);
  return value;
}

export function invalid(member: string, constraint: string, value?: string): ServiceError {
  return constraintError('ValidationError', member, constraint, value);
}

export function noSuchEntity(message: string): ServiceError {
  return new ServiceError(404, 'NoSuchEntity', message);
}

export function conflict(
  code: 'LimitExceeded' | 'DeleteConflict' | 'EntityAlreadyExists',
  message: string,
): ServiceError {
  return new ServiceError(409, code, message);
}
