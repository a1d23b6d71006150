import type { Draft } from '../draft.ts';
import { type Finding, warningAt } from '../finding.ts';
import { quote } from '../path.ts';

/** A generated value is made once: an adopted secret has one already. */
export function adoptions(draft: Draft): Finding[] {
  return draft.secrets
    .filter(({ isAdopted, isGenerated }) => isAdopted && isGenerated)
    .map(({ name, path }) =>
      warningAt(
        [...path, 'adopt'],
        'key',
        'adopt-generated',
        `Secret ${quote(name)} keeps its present value if it is adopted: none is generated.`,
        'If a new value is meant, raise generation once the secret is adopted.',
      ),
    );
}
