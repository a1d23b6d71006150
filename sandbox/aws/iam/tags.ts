import type { Call } from '../world.ts';
import { authorizedPolicy } from './access.ts';
import { page } from './page.ts';
import { conflict, tagKeys, tags } from './validate.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html Keys compare without case; the new spelling stays. */
export function tagPolicy(call: Call): Record<string, unknown> {
  const added = tags(call.input);
  const policy = authorizedPolicy(call);
  const keys = added.map((tag) => tag.Key.toLowerCase());
  const after = [...policy.tags.filter((tag) => !keys.includes(tag.Key.toLowerCase())), ...added];
  if (after.length > 50) throw conflict('LimitExceeded', 'Cannot exceed quota for TagsPerPolicy: 50');
  policy.tags = after;
  return {};
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html */
export function untagPolicy(call: Call): Record<string, unknown> {
  const keys = tagKeys(call.input).map((key) => key.toLowerCase());
  const policy = authorizedPolicy(call);
  policy.tags = policy.tags.filter((tag) => !keys.includes(tag.Key.toLowerCase()));
  return {};
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html Sorted by key. */
export function listPolicyTags(call: Call): Record<string, unknown> {
  const sorted = authorizedPolicy(call).tags.toSorted((left, right) => (left.Key < right.Key ? -1 : 1));
  const { items, paging } = page(call, sorted);
  return { Tags: items, ...paging };
}
