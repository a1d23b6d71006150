import { stringify } from 'yaml';
import { SecretValue } from '../../src/domain/secret-value.ts';

export const ROLE = 'acme-userflyterole';
export const REPOSITORY = 'acme/ml';
export const CONFIG = 'union-secrets.yaml';
export const KEY = 'a key for the benchmark, made of many characters';
export const STACK = { stack: 'ml-platform', dataPlane: 'production', source: `${REPOSITORY}:${CONFIG}` };
export const PLACE = { accountId: '123456789012', region: 'us-west-2' };

/** From this many secrets on the policy matches tags: names would need more policies than a role can have. */
export const TAGS_FROM = 1_000;
/** GitHub takes 100 secrets a repository: beyond, values come in bundles of so many. */
const SEPARATE = 100;
const BUNDLE = 500;

export function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `ml/service-${String(index + 1).padStart(4, '0')}`);
}

/** Value of the secret at an index. `edition` makes changed values differ. */
export function testValue(index: number, edition: number): SecretValue {
  return new SecretValue(`value-of-${String(index + 1).padStart(4, '0')}-edition-${edition}`);
}

export function configText(count: number): string {
  const source = (index: number) =>
    count <= SEPARATE
      ? { env: `VALUE_${index + 1}` }
      : { env: `BUNDLE_${Math.floor(index / BUNDLE) + 1}`, jsonKey: `v${index + 1}` };
  return stringify({
    version: 1,
    stack: STACK.stack,
    dataPlanes: { production: { ...PLACE, roles: { default: ROLE } } },
    ...(count >= TAGS_FROM ? { policy: { match: 'tags' } } : {}),
    secrets: Object.fromEntries(names(count).map((name, index) => [name, { value: source(index) }])),
  });
}

/** The environment with the values, of which the first `changed` have another edition. */
export function values(count: number, changed: number, edition = 2): Record<string, string> {
  const texts = Array.from({ length: count }, (_, index) => testValue(index, index < changed ? edition : 1).reveal());
  if (count <= SEPARATE) return Object.fromEntries(texts.map((text, index) => [`VALUE_${index + 1}`, text]));
  const bundles = Array.from({ length: Math.ceil(count / BUNDLE) }, (_, number) => {
    const members = texts.slice(number * BUNDLE, (number + 1) * BUNDLE);
    return Object.fromEntries(members.map((text, at) => [`v${number * BUNDLE + at + 1}`, text]));
  });
  return Object.fromEntries(bundles.map((bundle, number) => [`BUNDLE_${number + 1}`, JSON.stringify(bundle)]));
}
