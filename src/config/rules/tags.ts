import { OWNERSHIP_PREFIX } from '../../domain/ownership.ts';
import type { Draft, DraftPlane, DraftSettings } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { type Path, quote } from '../path.ts';
import { planesOf } from './scopes.ts';

/**
 * AWS allows 50 tags on a secret and on a policy (Secrets Manager and IAM quotas). Ten are kept for ours: the owner (three),
 * which tags are the file's, and what else is noted on a secret or a policy.
 */
const MOST_TAGS = 40;

/** Tags that AWS or we keep for ourselves, and too many of them. */
export function tags(draft: Draft): Finding[] {
  const ofFile = Object.keys(draft.settings.defaultTags);
  const inherited = new Map(
    draft.dataPlanes.map(({ key, settings }) => [key, union(ofFile, Object.keys(settings.defaultTags))]),
  );
  const defaultsOn = (plane: DraftPlane) => inherited.get(plane.key) ?? ofFile;
  return [
    ...shared(draft, 'defaults', ({ defaultTags }) => defaultTags, 'A secret'),
    ...shared(draft, 'policy', ({ policyTags }) => policyTags, 'A policy'),
    ...draft.secrets.flatMap((secret) => {
      const own = Object.keys(secret.tags);
      if (own.length === 0) return [];
      const planes = draft.dataPlanes.length === 0 ? [ofFile] : planesOf(secret, draft).map(defaultsOn);
      const all = planes
        .filter((defaults) => defaults.length <= MOST_TAGS)
        .map((defaults) => union(defaults, own))
        .toSorted((a, b) => b.length - a.length);
      const path = [...secret.path, 'tags'];
      return [...reserved(own, path), ...tooMany(all[0] ?? [], path, 'A secret')];
    }),
  ];
}

/** Tags of the file and of its data planes, which are added to the file's. */
function shared(
  draft: Draft,
  key: 'defaults' | 'policy',
  tagsOf: (settings: DraftSettings) => Readonly<Record<string, unknown>>,
  whose: string,
): Finding[] {
  const ofFile = Object.keys(tagsOf(draft.settings));
  const check = (settings: DraftSettings, all: readonly string[]) => {
    const own = Object.keys(tagsOf(settings));
    const path = [...settings.path, key, 'tags'];
    return [...reserved(own, path), ...(own.length === 0 ? [] : tooMany(all, path, whose))];
  };
  return [
    ...check(draft.settings, ofFile),
    ...draft.dataPlanes.flatMap(({ settings }) =>
      check(settings, ofFile.length > MOST_TAGS ? [] : union(ofFile, Object.keys(tagsOf(settings)))),
    ),
  ];
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

function tooMany(keys: readonly string[], path: Path, whose: string): Finding[] {
  if (keys.length <= MOST_TAGS) return [];
  const inherited = whose === 'A secret' ? ', defaults included' : '';
  return [
    errorAt(
      path,
      'key',
      'too-many-tags',
      `${whose} would have ${keys.length} tags${inherited}.`,
      `Remove ${keys.length - MOST_TAGS}: ${MOST_TAGS} are allowed beside ours.`,
    ),
  ];
}
