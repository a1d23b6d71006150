import { clientError, constraintError } from '../errors.ts';
import type { Tag } from './state.ts';

type Input = Readonly<Record<string, unknown>>;

/** Bytes of a value: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const VALUE_BYTES = 65_536;

export function optionalText(input: Input, key: string): string | undefined {
  const value = input[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw clientError('SerializationException', `${key} must be a string.`);
  return value;
}

export function optionalFlag(input: Input, key: string): boolean {
  const value = input[key];
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') throw clientError('SerializationException', `${key} must be a boolean.`);
  return value;
}

export function optionalNumber(input: Input, key: string, least?: number, most?: number): number | undefined {
  const value = input[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number') throw clientError('SerializationException', `${key} must be a number.`);
  if (least !== undefined && value < least) {
    throw invalid(memberName(key), `Member must have value greater than or equal to ${least}`, String(value));
  }
  if (most !== undefined && value > most)
    throw invalid(memberName(key), `Member must have value less than or equal to ${most}`, String(value));
  return value;
}

export function optionalTexts(input: Input, key: string, least: number, most: number): string[] | undefined {
  const value = input[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw clientError('SerializationException', `${key} must be a list of strings.`);
  }
  if (value.length < least)
    throw invalid(memberName(key), `Member must have length greater than or equal to ${least}`, `[${value}]`);
  if (value.length > most)
    throw invalid(memberName(key), `Member must have length less than or equal to ${most}`, `[${value}]`);
  return value;
}

/** Members of the service model begin in lower case. */
function memberName(key: string): string {
  return key.charAt(0).toLowerCase() + key.slice(1);
}

/** Name of a new secret. */
export function secretName(input: Input): string {
  const name = optionalText(input, 'Name');
  if (name === undefined) throw invalid('name', 'Member must not be null');
  length('name', name, 1, 512);
  nameCharacters(name);
  return name;
}

function nameCharacters(name: string): void {
  if (/^[A-Za-z0-9/_+=.@!-]+$/.test(name)) return;
  throw clientError(
    'ValidationException',
    'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
  );
}

/** Name or ARN. */
export function secretId(input: Input): string {
  const id = optionalText(input, 'SecretId');
  if (id === undefined) throw invalid('secretId', 'Member must not be null');
  length('secretId', id, 1, 2048);
  if (!id.startsWith('arn:')) nameCharacters(id);
  return id;
}

export function requestToken(input: Input): string {
  const token = optionalText(input, 'ClientRequestToken');
  if (token === undefined) {
    throw clientError(
      'InvalidRequestException',
      'You must provide a ClientRequestToken value. We recommend a UUID-type value.',
    );
  }
  if (token.length < 32 || token.length > 64) {
    throw clientError('InvalidParameterException', 'ClientRequestToken must be 32-64 characters long.');
  }
  return token;
}

export interface Value {
  readonly secretString?: string;
  readonly secretBinary?: string;
}

/** The value of the request, or undefined if it has none. */
export function optionalValue(input: Input): Value | undefined {
  const secretString = optionalText(input, 'SecretString');
  const secretBinary = optionalText(input, 'SecretBinary');
  if (secretString !== undefined && secretBinary !== undefined) {
    throw clientError(
      'InvalidParameterException',
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    );
  }
  if (secretString !== undefined) {
    valueSize('secretString', Buffer.byteLength(secretString, 'utf8'));
    return { secretString };
  }
  if (secretBinary !== undefined) {
    valueSize('secretBinary', Buffer.from(secretBinary, 'base64').length);
    return { secretBinary };
  }
  return undefined;
}

export function description(input: Input): string | undefined {
  const text = optionalText(input, 'Description');
  if (text !== undefined) length('description', text, 0, 2048);
  return text;
}

export function kmsKeyId(input: Input): string | undefined {
  const text = optionalText(input, 'KmsKeyId');
  if (text !== undefined) length('kmsKeyId', text, 0, 2048);
  return text;
}

/** Tags of a request: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
export function tags(input: Input): Tag[] {
  const list = input.Tags;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw clientError('SerializationException', 'Tags must be a list.');
  const seen = new Set<string>();
  return list.map((item: { Key?: unknown; Value?: unknown }, index) => {
    const key = typeof item.Key === 'string' ? item.Key : '';
    const value = typeof item.Value === 'string' ? item.Value : '';
    tagKey(`tags.${index + 1}.member.key`, key);
    length(`tags.${index + 1}.member.value`, value, 0, 256);
    if (seen.has(key)) throw clientError('InvalidParameterException', 'Tag keys must be unique.');
    seen.add(key);
    return { Key: key, Value: value };
  });
}

export function tagKey(member: string, key: string): void {
  length(member, key, 1, 128);
  if (/^aws:/i.test(key)) {
    throw clientError(
      'InvalidParameterException',
      "Tag keys can't start with aws: because it is reserved for system use.",
    );
  }
}

/** At most 50 tags on a secret, without those of AWS itself. */
export function tagCount(all: readonly Tag[]): void {
  if (all.filter(({ Key }) => !Key.startsWith('aws:')).length > 50)
    throw clientError('InvalidParameterException', 'A secret can have at most 50 tags.');
}

export function length(member: string, text: string, least: number, most: number): void {
  if (text.length < least) throw invalid(member, `Member must have length greater than or equal to ${least}`, text);
  if (text.length > most) throw invalid(member, `Member must have length less than or equal to ${most}`, text);
}

function valueSize(member: string, bytes: number): void {
  if (bytes < 1) throw invalid(member, 'Member must have length greater than or equal to 1');
  if (bytes > VALUE_BYTES) throw invalid(member, `Member must have length less than or equal to ${VALUE_BYTES}`);
}

export function invalid(member: string, constraint: string, value?: string): Error {
  return constraintError('ValidationException', member, constraint, value);
}
