import { type Api, deleteEach, type Operation, required } from './api.ts';
import { ForgeError, type KeptIssue, type StickyComment, type WrittenComment } from './forge.ts';
import { at, numberAt, textAt } from './json.ts';
import { compareRuns, isBy, type Marker, readMarker, renderMarker, sameComment } from './marker.ts';

/** Characters that GitHub accepts in a comment, the marker's line included. */
export const COMMENT_LIMIT = 65_536;

/** Milliseconds of composing after which a newer run may well have written: then it is looked, and composed, again. */
const FRESH = 2_000;

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
  const { permission } = writing(comment);
  const name = `delete a double of the comment on pull request #${comment.pullRequest}`;
  const paths = doubles.map(({ id }) => `/issues/comments/${id}`);
  return { url, skipped: false, problems: await deleteEach(api, { name, permission }, paths) };
}

/** Marker of our comment: of several, that of the newest run; null where there is none. */
export async function ownMarker(api: Api, login: string, comment: Where): Promise<Marker | null> {
  const markers = (await findOurs(api, login, comment)).map(({ marker }) => marker);
  return markers.sort(compareRuns).at(-1) ?? null;
}

type Where = Pick<StickyComment, 'pullRequest' | 'marker'>;

/** All comments that are ours, oldest first. */
async function findOurs(api: Api, login: string, { pullRequest, marker }: Where): Promise<Ours[]> {
  const { permission } = writing({ pullRequest });
  const name = `read the comments of pull request #${pullRequest}`;
  return oursOf(await api.list({ name, permission, path: `/issues/${pullRequest}/comments` }), login, marker);
}

interface Ours {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
  /** Its text, with the marker. */
  readonly body: string;
  /** As GitHub answered it. */
  readonly item: unknown;
}

/** Those of the comments or issues that `login` wrote and that carry the marker of the same stack and data plane, oldest first. */
function oursOf(items: readonly unknown[], login: string, wanted: Marker): Ours[] {
  const ours = items.flatMap((item) => {
    const id = numberAt(item, 'id');
    const body = textAt(item, 'body') ?? '';
    const marker = readMarker(body);
    if (id === null || marker === null || !isBy(item, login) || !sameComment(marker, wanted)) return [];
    return [{ id, marker, body, url: urlOf(item) ?? '', item }];
  });
  return ours.sort((a, b) => a.id - b.id);
}

/** Where the answer is lost, looks whether the comment was written before writing it again: no doubles. */
async function create(api: Api, login: string, comment: StickyComment, text: string): Promise<string> {
  const operation = writing(comment);
  const post = async () => {
    const path = `/issues/${comment.pullRequest}/comments`;
    const request = { method: 'POST', path, parameters: { body: text }, repeatable: false } as const;
    return required(
      urlOf(await api.send({ ...operation, ...request })),
      operation,
      'address of the comment (html_url)',
    );
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

async function update(api: Api, comment: StickyComment, { id, url }: Ours, text: string): Promise<string> {
  const path = `/issues/comments/${id}`;
  const data = await api.send({ ...writing(comment), method: 'PATCH', path, parameters: { body: text } });
  return textAt(data, 'html_url') ?? url;
}

function writing({ pullRequest }: Pick<StickyComment, 'pullRequest'>): Operation {
  return { name: `write the comment on pull request #${pullRequest}`, permission: 'pull-requests: write' };
}

function urlOf(item: unknown): string | null {
  return textAt(item, 'html_url') ?? textAt(item, 'url');
}

function tooLong(comment: StickyComment, length: number): ForgeError {
  return new ForgeError(writing(comment).name, {
    kind: 'refused',
    status: null,
    detail: `it has ${length} characters, and GitHub takes ${COMMENT_LIMIT}`,
    fix: 'This is a defect of union-secrets, which shortens its comments: please report it. The job summary holds the same content.',
  });
}

const ISSUES = 'issues: write';

/** Opens the issue with this marker, or brings the open one up to date. */
export async function keepIssue(api: Api, login: string, { marker, title, body }: KeptIssue): Promise<string> {
  const operation = { name: 'write the issue about drift', permission: ISSUES };
  const text = `${renderMarker(marker)}\n${body}`;
  const [open] = await openIssues(api, login, marker);
  const request =
    open === undefined
      ? ({ method: 'POST', path: '/issues', parameters: { title, body: text }, repeatable: false } as const)
      : ({ method: 'PATCH', path: `/issues/${open}`, parameters: { title, body: text } } as const);
  return required(urlOf(await api.send({ ...operation, ...request })), operation, 'address of the issue (html_url)');
}

/** Closes every open issue with this marker: the drift is gone. */
export async function closeIssue(api: Api, login: string, marker: Marker, comment: string): Promise<boolean> {
  const open = await openIssues(api, login, marker);
  for (const number of open) {
    const operation = { name: `close issue #${number}`, permission: ISSUES };
    const path = `/issues/${number}`;
    await api.send({ ...operation, method: 'POST', path: `${path}/comments`, parameters: { body: comment } });
    const parameters = { state: 'closed', state_reason: 'completed' };
    await api.send({ ...operation, method: 'PATCH', path, parameters });
  }
  return open.length > 0;
}

/** Numbers of our open issues with this marker, oldest first. */
async function openIssues(api: Api, login: string, marker: Marker): Promise<number[]> {
  const operation = { name: 'look for the issue about drift', permission: ISSUES };
  const items = await api.list({ ...operation, path: '/issues', parameters: { state: 'open' } });
  const issues = items.filter((item) => at(item, 'pull_request') === undefined);
  return oursOf(issues, login, marker).flatMap(({ item }) => numberAt(item, 'number') ?? []);
}
