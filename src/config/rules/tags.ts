import { MAX_TAG_VALUE, OWNERSHIP_PREFIX } from '../../domain/ownership.ts';
import { type ConfigFinding, describePath, errorAt, type Path, quote, warningAt } from '../finding.ts';
import { type PartialConfig, type PartialSettings, planesOf } from '../partial-config.ts';

/**
 * AWS allows 50 tags on a secret and on a policy (Secrets Manager and IAM quotas). Ten are kept for ours: the owner (four),
 * which tags are the file's, and what else is noted on a secret or a policy.
 */
const MOST_TAGS = 40;

/** Tags that AWS or we keep for ourselves, too many of them, and what does not fit in one. */
export function tags(config: PartialConfig): ConfigFinding[] {
  return [
    ...shared(config, 'defaults', ({ defaultTags }) => defaultTags, 'A secret'),
    ...shared(config, 'policy', ({ policyTags }) => policyTags, 'A policy'),
    ...ofSecrets(config),
    ...shares(config),
  ];
}

/** Tags of the file and of its data planes, which are added to the file's. */
function shared(
  { settings, dataPlanes }: PartialConfig,
  key: 'defaults' | 'policy',
  tagsOf: (settings: PartialSettings) => Readonly<Record<string, unknown>>,
  whose: string,
): ConfigFinding[] {
  const ofFile = Object.keys(tagsOf(settings));
  const check = (some: PartialSettings, all: number) => {
    const own = Object.keys(tagsOf(some));
    const path = [...some.path, key, 'tags'];
    return [...reserved(own, path), ...(own.length === 0 ? [] : tooMany(all, path, whose))];
  };
  // What the file has too many of is reported once, there.
  const onPlane = (own: PartialSettings) =>
    ofFile.length > MOST_TAGS ? 0 : union(ofFile, Object.keys(tagsOf(own))).length;
  return [
    ...check(settings, ofFile.length),
    ...dataPlanes.flatMap((plane) => check(plane.settings, onPlane(plane.settings))),
  ];
}

function ofSecrets(config: PartialConfig): ConfigFinding[] {
  const ofFile = Object.keys(config.settings.defaultTags);
  const defaultsOn = new Map(
    config.dataPlanes.map((plane) => [plane, union(ofFile, Object.keys(plane.settings.defaultTags))]),
  );
  return config.secrets.flatMap((secret) => {
    const own = Object.keys(secret.tags);
    if (own.length === 0) return [];
    const defaults =
      config.dataPlanes.length === 0 ? [ofFile] : planesOf(secret, config).map((plane) => defaultsOn.get(plane) ?? []);
    const counts = defaults.filter(({ length }) => length <= MOST_TAGS).map((some) => union(some, own).length);
    const path = [...secret.path, 'tags'];
    return [...reserved(own, path), ...tooMany(Math.max(0, ...counts), path, 'A secret')];
  });
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function reserved(keys: readonly string[], path: Path): ConfigFinding[] {
  return keys.flatMap((key) => {
    const prefix = ['aws:', OWNERSHIP_PREFIX].find((one) => key.toLowerCase().startsWith(one));
    if (prefix === undefined) return [];
    const message = `Tag ${quote(key)} begins as only the tags of ${prefix === 'aws:' ? 'AWS' : 'union-secrets'} do.`;
    return [errorAt([...path, key], 'key', 'tag-reserved', message, 'Choose another key.')];
  });
}

function tooMany(count: number, path: Path, whose: string): ConfigFinding[] {
  if (count <= MOST_TAGS) return [];
  const message = `${whose} would have ${count} tags${whose === 'A secret' ? ', defaults included' : ''}.`;
  const fix = `Remove ${count - MOST_TAGS}: ${MOST_TAGS} are allowed beside ours.`;
  return [errorAt(path, 'key', 'too-many-tags', message, fix)];
}

/** Stacks that a secret is shared with: their ids must fit in one tag. */
function shares({ secrets, stack }: PartialConfig): ConfigFinding[] {
  return secrets.flatMap(({ path: secret, shareWith }) => {
    const path = [...secret, 'shareWith'];
    const what = describePath(path);
    const length = shareWith.map(({ name }) => name).join(' ').length;
    const tooLong = `${what} has ${length} characters with a space between the stacks: more than ${MAX_TAG_VALUE} do not fit in a tag.`;
    const own = shareWith.filter(({ name }) => name === stack);
    return [
      ...(length > MAX_TAG_VALUE
        ? [errorAt(path, 'key', 'share-too-many', tooLong, 'Name fewer stacks, or divide the secret.')]
        : []),
      ...own.map((one) => {
        const message = `${what} names the stack of this file.`;
        return warningAt(one.path, 'value', 'share-with-itself', message, 'Remove it: name the other stacks only.');
      }),
    ];
  });
}
