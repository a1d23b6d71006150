import { type Api, malformedResponse } from './api.ts';
import type { KeptIssue } from './forge.ts';
import { at, numberAt, textAt } from './json.ts';
import { type Marker, readMarker, renderMarker, sameComment } from './marker.ts';
import { sameLogin } from './viewer.ts';

const PERMISSION = 'issues: write';

/** Opens the issue with this marker, or brings the open one up to date. */
export async function keepIssue(api: Api, login: string, { marker, title, body }: KeptIssue): Promise<string> {
  const operation = { name: 'write the issue about drift', permission: PERMISSION };
  const text = `${renderMarker(marker)}\n${body}`;
  const [open] = await findOpen(api, login, marker);
  const request =
    open === undefined
      ? ({ method: 'POST', path: '/issues', parameters: { title, body: text }, repeatable: false } as const)
      : ({ method: 'PATCH', path: `/issues/${open}`, parameters: { title, body: text } } as const);
  const data = await api.send({ ...operation, ...request });
  const url = textAt(data, 'html_url') ?? textAt(data, 'url');
  if (url === null) throw malformedResponse(operation, 'address of the issue (html_url)');
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
  const items = await api.list({
    name: 'look for the issue about drift',
    permission: PERMISSION,
    path: '/issues',
    parameters: { state: 'open' },
  });
  const ours = items.filter((item) => {
    const author = textAt(item, 'user', 'login');
    const theirs = readMarker(textAt(item, 'body') ?? '');
    if (author === null || theirs === null || at(item, 'pull_request') !== undefined) return false;
    return sameLogin(author, login) && sameComment(theirs, marker);
  });
  return ours.flatMap((item) => numberAt(item, 'number') ?? []).sort((a, b) => a - b);
}
