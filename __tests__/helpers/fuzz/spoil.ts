import { mutateBytes, mutateData } from './mutate.ts';
import type { Answer } from './proxy.ts';
import type { Random } from './random.ts';

const STATUSES = [200, 201, 202, 299, 400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 501, 502, 503, 504];
const PAGES = [
  '<html><body><h1>502 Bad Gateway</h1></body></html>',
  '{}',
  '[]',
  'null',
  '""',
  '42',
  '{"message":null}',
  '{"__type":{},"Message":[]}',
  '<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;&c;</a>',
  `{"message":"${'x'.repeat(100_000)}"}`,
  '\ufeff{}',
];
const PIECES = [
  ...['{', '}', '[', ']', '"', ':', ',', 'null', '\\u0000', '<', '>', '</', '/>', '&amp;', '&#0;', '<![CDATA[', ']]>'],
  ...['<member>', '</member>', 'true', '-1', '1e999', '"ARN":', '"NextToken":"x",', '<IsTruncated>true</IsTruncated>'],
];
const HEADERS: readonly (readonly [string, string])[] = [
  ['content-type', 'text/html'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', ''],
  ['x-amzn-errortype', 'ThrottlingException:http://internal.amazon.com/x'],
  ['x-amzn-errortype', ''],
  ['x-amzn-requestid', 'x'.repeat(2_000)],
  ['retry-after', '-1'],
  ['retry-after', 'soon'],
  ['x-ratelimit-remaining', '0'],
  ['x-ratelimit-reset', '99999999999999'],
  ['link', '<http://127.0.0.1:1/>; rel="next"'],
  ['date', 'yesterday'],
  ['location', 'http://127.0.0.1:1/'],
];

/** An answer with its status, its headers or its body not as they were. */
export function spoil(answer: Answer, random: Random): Answer {
  const kind = random.below(10);
  if (kind === 0) return { ...answer, status: random.pick(STATUSES) };
  if (kind === 1) return { ...answer, headers: { ...answer.headers, ...Object.fromEntries([random.pick(HEADERS)]) } };
  if (kind === 2) return { ...answer, status: random.pick(STATUSES), body: Buffer.from(random.pick(PAGES)) };
  if (kind === 3) return { ...answer, body: Buffer.from(random.pick(PAGES)) };
  if (kind === 4) return { ...answer, body: answer.body.subarray(0, random.below(answer.body.length + 1)) };
  const data = kind < 8 ? jsonOf(answer.body) : undefined;
  if (data !== undefined) return { ...answer, body: Buffer.from(JSON.stringify(mutateData(data, random)) ?? '') };
  return { ...answer, body: mutateBytes(answer.body, random, PIECES) };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString()) as unknown;
  } catch {
    return undefined;
  }
}
