import { OWNERSHIP_PREFIX } from '../../domain/ownership.ts';
import type { Draft } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { type Path, quote } from '../path.ts';

/** AWS allows 50 tags on a secret (Secrets Manager quotas); four are kept for ours. */
const MOST_TAGS = 46;

/** Tags that AWS or we keep for ourselves, and too many of them. */
export function tags(draft: Draft): Finding[] {
  const defaults = Object.keys(draft.defaultTags);
  const defaultPath = ['defaults', 'tags'];
  return [
    ...reserved(defaults, defaultPath),
    ...tooMany(defaults, defaultPath),
    ...draft.secrets.flatMap((secret) => {
      const own = Object.keys(secret.tags);
      const path = [...secret.path, 'tags'];
      return [
        ...reserved(own, path),
        ...(own.length === 0 || defaults.length > MOST_TAGS ? [] : tooMany([...new Set([...defaults, ...own])], path)),
      ];
    }),
  ];
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
