import { MAX_TAG_VALUE } from '../../domain/ownership.ts';
import type { Draft } from '../draft.ts';
import { errorAt, type Finding, warningAt } from '../finding.ts';
import { describePath } from '../path.ts';

/** Stacks that a secret is shared with: their ids must fit in one tag. */
export function shares(draft: Draft): Finding[] {
  return draft.secrets.flatMap(({ path: secret, shareWith }) => {
    const path = [...secret, 'shareWith'];
    const length = shareWith.map(({ name }) => name).join(' ').length;
    const tooLong = errorAt(
      path,
      'key',
      'share-too-many',
      `${describePath(path)} has ${length} characters with a space between the stacks: more than ${MAX_TAG_VALUE} do not fit in a tag.`,
      'Name fewer stacks, or divide the secret.',
    );
    const own = shareWith.filter(({ name }) => name === draft.stack);
    return [
      ...(length > MAX_TAG_VALUE ? [tooLong] : []),
      ...own.map((stack) =>
        warningAt(
          stack.path,
          'value',
          'share-with-itself',
          `${describePath(path)} names the stack of this file.`,
          'Remove it: name the other stacks only.',
        ),
      ),
    ];
  });
}
