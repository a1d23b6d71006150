import { authorize } from '../authorize.ts';
import type { Call } from '../world.ts';
import { authorizedSecret, demand } from './access.ts';
import { assertWritable } from './find.ts';
import type { Secret, Tag } from './state.ts';
import { optionalTexts, tagCount, tagKey, tags } from './validate.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
export function tagResource(call: Call): Record<string, unknown> {
  const added = tags(call.input);
  const secret = authorizedSecret(call);
  assertWritable(secret);
  const keys = added.map((tag) => tag.Key);
  return setTags(call, secret, [...secret.tags.filter((tag) => !keys.includes(tag.Key)), ...added]);
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html */
export function untagResource(call: Call): Record<string, unknown> {
  const keys = optionalTexts(call.input, 'TagKeys', 0, 1000) ?? [];
  for (const [index, key] of keys.entries()) tagKey(`tagKeys.${index + 1}.member`, key);
  const secret = authorizedSecret(call);
  assertWritable(secret);
  return setTags(
    call,
    secret,
    secret.tags.filter((tag) => !keys.includes(tag.Key)),
  );
}

/** A change of tags by which the caller would lose its own access is blocked. */
function setTags(call: Call, secret: Secret, after: Tag[]): Record<string, unknown> {
  tagCount(after);
  const context = Object.fromEntries(
    after.flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`secretsmanager:ResourceTag/${Key}`, Value],
    ]),
  );
  demand(
    authorize(call, {
      action: `secretsmanager:${call.operation}`,
      resource: secret.arn,
      context: { ...requestKeys(call), ...context, 'aws:ResourceAccount': secret.accountId },
    }),
  );
  secret.tags = after;
  secret.changedAt = call.world.now();
  return {};
}

function requestKeys(call: Call): Record<string, string | string[]> {
  const added = tags(call.input);
  const keys = (call.input.TagKeys as string[] | undefined) ?? added.map((tag) => tag.Key);
  return {
    ...Object.fromEntries(added.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value])),
    'aws:TagKeys': keys,
  };
}
