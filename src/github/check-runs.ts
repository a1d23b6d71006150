import type { NewCheckRun } from '../domain/check-run.ts';
import type { Api } from './api.ts';
import type { CheckRun, CheckRunLookUp } from './forge.ts';
import { numberAt, textAt } from './json.ts';

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
  const items = await api.list({
    name: `read the check runs of commit ${sha.slice(0, 7)}`,
    permission: 'checks: read',
    path: `/commits/${encodeURIComponent(sha)}/check-runs`,
    parameters: { check_name: name, filter: which, status: 'completed' },
    member: 'check_runs',
  });
  return items.flatMap((item) => {
    const id = numberAt(item, 'id');
    if (id === null) return [];
    return [{ id, app: textAt(item, 'app', 'slug'), text: textAt(item, 'output', 'text') ?? '' }];
  });
}
