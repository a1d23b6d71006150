import type { Draft } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { adoptions } from './adoptions.ts';
import { kmsKeys } from './kms-keys.ts';
import { overlaps } from './overlaps.ts';
import { policies } from './policies.ts';
import { removals } from './removals.ts';
import { roles } from './roles.ts';
import { rotations } from './rotations.ts';
import { scopes } from './scopes.ts';
import { secretNames } from './secret-names.ts';
import { shares } from './shares.ts';
import { sources } from './sources.ts';
import { tags } from './tags.ts';
import { widerGrants } from './wider-grants.ts';

/** Everything that the schema cannot say. `configFile` is the config's path in the workspace. */
export function checkRules(draft: Draft, configFile: string): Finding[] {
  return [
    ...nothingDeclared(draft),
    ...secretNames(draft),
    ...scopes(draft),
    ...overlaps(draft),
    ...roles(draft),
    ...tags(draft),
    ...shares(draft),
    ...sources(draft, configFile),
    ...policies(draft),
    ...kmsKeys(draft),
    ...rotations(draft),
    ...adoptions(draft),
    ...removals(draft),
    ...widerGrants(draft),
  ];
}

/** A file cut short by accident must not read as "remove everything". */
function nothingDeclared(draft: Draft): Finding[] {
  if (draft.declaresAnything) return [];
  return [
    errorAt(
      [],
      'key',
      'nothing-declared',
      'The file has neither secrets nor grants.',
      'Add one of them, or write secrets: {} where this stack owns none any more.',
    ),
  ];
}
