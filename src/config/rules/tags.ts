import { OWNERSHIP_PREFIX } from '../../domain/ownership.ts';
import type { Draft, DraftPlane, DraftSettings } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { type Path, quote } from '../path.ts';
import { planesOf } from './scopes.ts';

/**
 * AWS allows 50 tags on a secret (Secrets Manager quotas). Six are kept for ours: whose the secret is (three), which tags
 * are the file's, its `onRemoval`, and its generation or rotation.
 */
const MOST_TAGS = 44;

/** Tags that AWS or we keep for ourselves, and too many of them. */
export function tags(draft: Draft): Finding[] {
  const ofFile = Object.keys(draft.settings.defaultTags);
  const inherited = new Map(
    draft.dataPlanes.map(({ key, settings }) => [key, union(ofFile, Object.keys(settings.defaultTags))]),
  );
  const defaultsOn = (plane: DraftPlane) => inherited.get(plane.key) ?? ofFile;
  return [
    ...checkDefaults(draft.settings, ofFile),
    ...draft.dataPlanes.flatMap((plane) =>
      checkDefaults(plane.settings, ofFile.length > MOST_TAGS ? [] : defaultsOn(plane)),
    ),
    ...draft.secrets.flatMap((secret) => {
      const own = Object.keys(secret.tags);
      if (own.length === 0) return [];
      const planes = draft.dataPlanes.length === 0 ? [ofFile] : planesOf(secret, draft).map(defaultsOn);
      const all = planes
        .filter((defaults) => defaults.length <= MOST_TAGS)
        .map((defaults) => union(defaults, own))
        .toSorted((a, b) => b.length - a.length);
      const path = [...secret.path, 'tags'];
      return [...reserved(own, path), ...tooMany(all[0] ?? [], path)];
    }),
  ];
}

function checkDefaults({ path, defaultTags }: DraftSettings, all: readonly string[]): Finding[] {
  const own = Object.keys(defaultTags);
  const place = [...path, 'defaults', 'tags'];
  return [...reserved(own, place), ...(own.length === 0 ? [] : tooMany(all, place))];
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function reserved(keys: readonly string[], path: Path): Finding[] {
  return keys.flatMap((key) => {
    const owner = key.toLowerCase().startsWith('aws:')
      ? 'AWS'
      : key.toLowerCase().startsWith(OWNERSHIP_PREFIX)
        ? 'union-secrets'
        : undefined;
    if (owner === undefined) return [];
    return [
      errorAt(
        [...path, key],
        'key',
        'tag-reserved',
        `Tag ${quote(key)} begins as only the tags of ${owner} do.`,
        'Choose another key.',
      ),
    ];
  });
}

function tooMany(keys: readonly string[], path: Path): Finding[] {
  if (keys.length <= MOST_TAGS) return [];
  return [
    errorAt(
      path,
      'key',
      'too-many-tags',
      `A secret would have ${keys.length} tags, defaults included.`,
      `Remove ${keys.length - MOST_TAGS}: ${MOST_TAGS} are allowed beside ours.`,
    ),
  ];
}
