import { type Api, senseless } from './api.ts';
import type { KeptIssue } from './forge.ts';
import { at, listAt, numberAt, textAt } from './json.ts';
import { type Marker, readMarker, renderMarker, sameComment } from './marker.ts';
import { sameLogin } from './viewer.ts';

const PERMISSION = 'issues: write';
const PAGE = 100;
/** Only ends a list that never does: more open issues of our own than this there are not. */
const MOST_PAGES = 20;

/** Opens the issue with this marker, or brings the open one up to date. */
export async function keepIssue(api: Api, login: string, { marker, title, body }: KeptIssue): Promise<string> {
  const operation = { name: 'write the issue about drift', permission: PERMISSION };
  const text = `${renderMarker(marker)}\n${body}`;
  const [open] = await findOpen(api, login, marker);
  const request =
    open === undefined
      ? ({ method: 'POST', path: '/issues', parameters: { title, body: text }, repeatable: false } as const)
      : ({ method: 'PATCH', path: `/issues/${open}`, parameters: { title, body: text } } as const);
  const { data } = await api.send({ ...operation, ...request });
  const url = textAt(data, 'html_url') ?? textAt(data, 'url');
  if (url === null) throw senseless(operation, 'address of the issue (`html_url`)');
  return url;
}

/** Closes every open issue with this marker: the drift is gone. */
export async function closeIssue(api: Api, login: string, marker: Marker, comment: string): Promise<boolean> {
  const open = await findOpen(api, login, marker);
  for (const number of open) {
    const operation = { name: `close issue #${number}`, permission: PERMISSION };
    const path = `/issues/${number}`;
    await api.send({ ...operation, method: 'POST', path: `${path}/comments`, parameters: { body: comment } });
    const parameters = { state: 'closed', state_reason: 'completed' };
    await api.send({ ...operation, method: 'PATCH', path, parameters });
  }
  return open.length > 0;
}

/** Numbers of our open issues with this marker, oldest first. */
async function findOpen(api: Api, login: string, marker: Marker): Promise<number[]> {
  const found = new Set<number>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, more } = await api.send({
      name: 'look for the issue about drift',
      permission: PERMISSION,
      method: 'GET',
      path: '/issues',
      parameters: { state: 'open', per_page: PAGE, page },
    });
    const items = listAt(data);
    const before = found.size;
    for (const item of items) {
      const number = numberAt(item, 'number');
      const author = textAt(item, 'user', 'login');
      const theirs = readMarker(textAt(item, 'body') ?? '');
      if (number === null || author === null || theirs === null || at(item, 'pull_request') !== undefined) continue;
      if (sameLogin(author, login) && sameComment(theirs, marker)) found.add(number);
    }
    if (!more && (items.length < PAGE || found.size === before)) break;
  }
  return [...found].sort((a, b) => a - b);
}
