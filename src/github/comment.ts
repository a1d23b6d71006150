import { type Api, malformedResponse } from './api.ts';
import { ForgeError, type StickyComment, type WrittenComment } from './forge.ts';
import { numberAt, textAt } from './json.ts';
import { compareRuns, type Marker, readMarker, renderMarker, sameComment } from './marker.ts';
import { sameLogin } from './viewer.ts';

/** Characters that GitHub accepts in a comment, the marker's line included. */
export const COMMENT_LIMIT = 65_536;

/** Milliseconds of composing after which a newer run may well have written: then it is looked, and composed, again. */
const FRESH = 2_000;

interface Ours {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
  /** Its text, with the marker. */
  readonly body: string;
}

/** Characters that a comment's body may have beside this marker. */
export function bodyLimit(marker: Marker): number {
  return COMMENT_LIMIT - renderMarker(marker).length - 1;
}

/**
 * Writes the sticky comment. Ours is what carries the marker in its first line and was written by `login`; of several
 * the oldest is kept, where people find it. A comment of a newer run is left alone.
 */
export async function upsertComment(api: Api, login: string, comment: StickyComment): Promise<WrittenComment> {
  const ours = await findOurs(api, login, comment);
  const newer = ours.find((one) => compareRuns(one.marker, comment.marker) > 0);
  if (newer !== undefined) return { url: newer.url, skipped: true, problems: [] };
  const [oldest, ...doubles] = ours;
  if (oldest === undefined && comment.onlyExisting) return { url: null, skipped: false, problems: [] };
  const since = api.clock.now();
  const composed = await comment.compose(oldest?.body ?? null);
  if (composed === null) return { url: oldest?.url ?? null, skipped: false, problems: [] };
  const text = `${renderMarker(comment.marker)}\n${composed}`;
  if (api.clock.now() - since > FRESH) return upsertComment(api, login, comment);
  if (text.length > COMMENT_LIMIT) throw tooLong(comment, text.length);
  if (oldest === undefined) return { url: await create(api, login, comment, text), skipped: false, problems: [] };
  const url = await update(api, comment, oldest, text);
  return { url, skipped: false, problems: await remove(api, comment, doubles) };
}

/** Marker of our comment: of several, that of the newest run; null where there is none. */
export async function ownMarker(api: Api, login: string, comment: Where): Promise<Marker | null> {
  const markers = (await findOurs(api, login, comment)).map(({ marker }) => marker);
  return markers.sort(compareRuns).at(-1) ?? null;
}

type Where = Pick<StickyComment, 'pullRequest' | 'marker'>;

/** All comments that are ours, oldest first. */
async function findOurs(api: Api, login: string, comment: Where): Promise<Ours[]> {
  const items = await api.list({
    name: `read the comments of pull request #${comment.pullRequest}`,
    permission: 'pull-requests: write',
    path: `/issues/${comment.pullRequest}/comments`,
  });
  return items.flatMap((item) => asOurs(item, login, comment.marker) ?? []).sort((a, b) => a.id - b.id);
}

function asOurs(item: unknown, login: string, wanted: Marker): Ours | null {
  const id = numberAt(item, 'id');
  const author = textAt(item, 'user', 'login');
  const body = textAt(item, 'body') ?? '';
  const marker = readMarker(body);
  if (id === null || author === null || marker === null) return null;
  if (!sameLogin(author, login) || !sameComment(marker, wanted)) return null;
  return { id, marker, body, url: textAt(item, 'html_url') ?? textAt(item, 'url') ?? '' };
}

/** Where the answer is lost, looks whether the comment was written before writing it again: no doubles. */
async function create(api: Api, login: string, comment: StickyComment, text: string): Promise<string> {
  const operation = writing(comment);
  const post = async () => {
    const path = `/issues/${comment.pullRequest}/comments`;
    const data = await api.send({
      ...operation,
      method: 'POST',
      path,
      parameters: { body: text },
      repeatable: false,
    });
    return urlOf(data, operation);
  };
  try {
    return await post();
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'unreachable') throw error;
    await api.clock.wait(1_000);
    const [written] = await findOurs(api, login, comment);
    return written === undefined ? post() : update(api, comment, written, text);
  }
}

async function update(api: Api, comment: StickyComment, ours: Ours, text: string): Promise<string> {
  const operation = writing(comment);
  const path = `/issues/comments/${ours.id}`;
  const data = await api.send({ ...operation, method: 'PATCH', path, parameters: { body: text } });
  return textAt(data, 'html_url') ?? ours.url;
}

async function remove(api: Api, comment: StickyComment, doubles: readonly Ours[]): Promise<ForgeError[]> {
  const problems: ForgeError[] = [];
  for (const { id } of doubles) {
    try {
      const name = `delete a double of the comment on pull request #${comment.pullRequest}`;
      await api.send({ name, permission: 'pull-requests: write', method: 'DELETE', path: `/issues/comments/${id}` });
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      if (error.kind !== 'not-found') problems.push(error); // not found: another run was quicker
    }
  }
  return problems;
}

function writing(comment: StickyComment) {
  return { name: `write the comment on pull request #${comment.pullRequest}`, permission: 'pull-requests: write' };
}

function urlOf(data: unknown, operation: ReturnType<typeof writing>): string {
  const url = textAt(data, 'html_url') ?? textAt(data, 'url');
  if (url === null) throw malformedResponse(operation, 'address of the comment (html_url)');
  return url;
}

function tooLong(comment: StickyComment, length: number): ForgeError {
  return new ForgeError({
    kind: 'refused',
    status: null,
    operation: writing(comment).name,
    detail: `it has ${length} characters, and GitHub takes ${COMMENT_LIMIT}`,
    fix: 'This is a defect of union-secrets, which shortens its comments: please report it. The job summary holds the same content.',
  });
}
