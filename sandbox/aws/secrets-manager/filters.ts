import { clientError, constraintError } from '../errors.ts';
import type { Secret } from './state.ts';

export interface Filter {
  readonly Key: string;
  readonly Values: readonly string[];
}

const KEYS = ['description', 'name', 'tag-key', 'tag-value', 'primary-region', 'owning-service', 'all'];
const VALUE = /^!?[a-zA-Z0-9 :_@/+=.\-!]*$/;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html */
export function readFilters(input: Readonly<Record<string, unknown>>): Filter[] {
  const filters = (input.Filters ?? []) as Partial<Filter>[];
  if (filters.length > 10) {
    throw constraintError('ValidationException', 'filters', 'Member must have length less than or equal to 10');
  }
  return filters.map((filter, index) => {
    const at = `filters.${index + 1}.member`;
    if (filter.Key === undefined) throw clientError('InvalidParameterException', 'Invalid filter key');
    if (!KEYS.includes(filter.Key)) {
      throw constraintError(
        'ValidationException',
        `${at}.key`,
        `Member must satisfy enum value set: [${KEYS.join(', ')}]`,
        filter.Key,
      );
    }
    if (filter.Values === undefined || filter.Values.length === 0) {
      throw clientError('InvalidParameterException', `Invalid filter values for key: ${filter.Key}`);
    }
    if (filter.Values.length > 10) {
      throw constraintError('ValidationException', `${at}.values`, 'Member must have length less than or equal to 10');
    }
    for (const value of filter.Values) {
      if (value.length > 512 || !VALUE.test(value)) {
        throw constraintError(
          'ValidationException',
          `${at}.values`,
          `Member must satisfy constraint: [Member must have length less than or equal to 512, Member must satisfy regular expression pattern: ${VALUE.source}]`,
        );
      }
    }
    return { Key: filter.Key, Values: filter.Values };
  });
}

/** All filters must match; of a filter's plain values one is enough, and none of its negated ones may. */
export function matchesAll(secret: Secret, filters: readonly Filter[]): boolean {
  return filters.every((filter) => {
    const wanted = filter.Values.filter((value) => !value.startsWith('!'));
    const unwanted = filter.Values.filter((value) => value.startsWith('!')).map((value) => value.slice(1));
    const matches = (value: string) => matchesOne(secret, filter.Key, value);
    return (wanted.length === 0 || wanted.some(matches)) && !unwanted.some(matches);
  });
}

function matchesOne(secret: Secret, key: string, value: string): boolean {
  const prefixOf = (texts: readonly (string | undefined)[]) => texts.some((text) => text?.startsWith(value));
  switch (key) {
    case 'name':
      return prefixOf([secret.name]);
    case 'tag-key':
      return prefixOf(secret.tags.map((tag) => tag.Key));
    case 'tag-value':
      return prefixOf(secret.tags.map((tag) => tag.Value));
    case 'primary-region':
      return prefixOf([secret.primaryRegion]);
    case 'owning-service':
      return prefixOf([secret.owningService]);
    case 'description':
      return (secret.description ?? '').toLowerCase().startsWith(value.toLowerCase());
    case 'all':
      return anyWord(secret, value);
    default:
      throw new Error(`No such filter: ${key}`);
  }
}

/** `all` breaks the value into words and searches every attribute, without case. */
function anyWord(secret: Secret, value: string): boolean {
  const attributes = [secret.name, secret.description ?? '', ...secret.tags.flatMap((tag) => [tag.Key, tag.Value])];
  const words = attributes.flatMap((text) => [text, ...text.split(/[^A-Za-z0-9]+/)]).map((word) => word.toLowerCase());
  return value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
