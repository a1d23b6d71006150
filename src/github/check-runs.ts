import type { Api } from './api.ts';
import type { CheckRun, CheckRunLookUp, NewCheckRun } from './forge.ts';
import { listAt, numberAt, textAt } from './json.ts';

const PAGE = 100;
/** Ten times as many runs of one name as anyone repeats: this only ends a list that never does. */
const MOST_PAGES = 10;

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export async function writeCheckRun(api: Api, run: NewCheckRun): Promise<void> {
  const { name, headSha, conclusion, detailsUrl, title, summary, text } = run;
  await api.send({
    name: `write the check run on commit ${headSha.slice(0, 7)}`,
    permission: 'checks: write',
    method: 'POST',
    path: '/check-runs',
    parameters: {
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion,
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      output: { title, summary, text },
    },
  });
}

/** https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference */
export async function checkRuns(api: Api, { sha, name, which }: CheckRunLookUp): Promise<CheckRun[]> {
  const found = new Map<number, CheckRun>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, more } = await api.send({
      name: `read the check runs of commit ${sha.slice(0, 7)}`,
      permission: 'checks: read',
      method: 'GET',
      path: `/commits/${encodeURIComponent(sha)}/check-runs`,
      parameters: { check_name: name, filter: which, status: 'completed', per_page: PAGE, page },
    });
    for (const item of listAt(data, 'check_runs')) {
      const id = numberAt(item, 'id');
      if (id === null) continue;
      found.set(id, { id, app: textAt(item, 'app', 'slug'), text: textAt(item, 'output', 'text') ?? '' });
    }
    if (!more) break;
  }
  return [...found.values()];
}
