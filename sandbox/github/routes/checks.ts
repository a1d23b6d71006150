import { invalid, notFound, page, param, Refusal, type RepositoryCall, type Route, text } from '../http.ts';
import { checkRunJson } from '../present.ts';
import { type CheckRun, newId, tick } from '../state.ts';
import { resolve } from './repository.ts';

/** Characters that `output.summary` and `output.text` hold. */
const OUTPUT_LIMIT = 65_535;

const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'stale', 'timed_out'];

function runById(call: RepositoryCall): CheckRun {
  const run = call.repository.checkRuns.find((one) => one.id === Number(param(call, 'id')));
  if (run === undefined) throw notFound();
  return run;
}

/** Writes the request's members over a run. A conclusion completes it. */
function change(call: RepositoryCall, run: CheckRun): CheckRun {
  const changed = structuredClone(run);
  const { name, status, conclusion, external_id, details_url, output } = call.body;
  if (typeof name === 'string') changed.name = name;
  if (typeof external_id === 'string') changed.externalId = external_id;
  if (typeof details_url === 'string') changed.detailsUrl = details_url;
  if (status !== undefined) {
    if (typeof status !== 'string' || !STATUSES.includes(status))
      throw invalid('CheckRun', 'status', 'status is invalid');
    changed.status = status;
  }
  if (conclusion !== undefined) {
    if (typeof conclusion !== 'string' || !CONCLUSIONS.includes(conclusion))
      throw invalid('CheckRun', 'conclusion', 'conclusion is invalid');
    changed.conclusion = conclusion;
    changed.status = 'completed';
    changed.completedAt = tick(call.state);
  }
  if (changed.status === 'completed' && changed.conclusion === null)
    throw invalid('CheckRun', 'conclusion', 'conclusion is required when status is completed', 'missing_field');
  if (typeof output === 'object' && output !== null) writeOutput(changed, output as Record<string, unknown>);
  return changed;
}

function writeOutput(run: CheckRun, output: Readonly<Record<string, unknown>>): void {
  for (const field of ['title', 'summary', 'text'] as const) {
    const value = output[field];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw invalid('CheckRun', `output.${field}`, 'is not a string');
    if (field !== 'title' && value.length > OUTPUT_LIMIT)
      throw new Refusal(
        422,
        `Invalid request.\n\nOnly ${OUTPUT_LIMIT} characters are allowed; ${value.length} were supplied.`,
      );
    run.output[field] = value;
  }
}

export const checkRoutes: Route[] = [
  {
    method: 'POST',
    path: '/check-runs',
    needs: [['checks', 'write']],
    handle: (call) => {
      if (call.token.kind !== 'installation') throw new Refusal(403, 'You must authenticate via a GitHub App.');
      const headSha = text(call, 'head_sha');
      if (call.repository.commits[headSha] === undefined) throw new Refusal(422, `No commit found for SHA: ${headSha}`);
      const run = change(call, {
        id: newId(call.state),
        name: text(call, 'name'),
        headSha,
        app: call.token.app,
        status: 'queued',
        conclusion: null,
        externalId: '',
        detailsUrl: '',
        output: { title: null, summary: null, text: null },
        startedAt: tick(call.state),
        completedAt: null,
      });
      call.repository.checkRuns.push(run);
      return { status: 201, body: checkRunJson(call, run) };
    },
  },
  {
    method: 'PATCH',
    path: '/check-runs/:id{[0-9]+}',
    needs: [['checks', 'write']],
    handle: (call) => {
      const run = runById(call);
      if (run.app !== call.token.app)
        throw new Refusal(
          403,
          `Invalid app_id \`${call.token.app}\` - check run can only be modified by the GitHub App that created it.`,
        );
      const changed = change(call, run);
      call.repository.checkRuns = call.repository.checkRuns.map((one) => (one.id === run.id ? changed : one));
      return { status: 200, body: checkRunJson(call, changed) };
    },
  },
  {
    method: 'GET',
    path: '/check-runs/:id{[0-9]+}',
    needs: [['checks', 'read']],
    handle: (call) => ({ status: 200, body: checkRunJson(call, runById(call)) }),
  },
  {
    method: 'GET',
    path: '/commits/:ref{.+}/check-runs',
    needs: [['checks', 'read']],
    handle: (call) => {
      const sha = resolve(call.repository, param(call, 'ref'));
      if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${param(call, 'ref')}`);
      const name = call.query.get('check_name');
      const status = call.query.get('status');
      const matching = call.repository.checkRuns.filter(
        (run) =>
          run.headSha === sha && (name === null || run.name === name) && (status === null || run.status === status),
      );
      const shown = call.query.get('filter') === 'all' ? matching : latest(matching);
      const { items, headers } = page(call, shown);
      return {
        status: 200,
        body: { total_count: shown.length, check_runs: items.map((run) => checkRunJson(call, run)) },
        headers,
      };
    },
  },
];

/** The newest run of each name and app, newest first, as `filter=latest` shows them. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of runs) newest.set(`${run.app}\n${run.name}`, run);
  return [...newest.values()].sort((a, b) => b.id - a.id);
}
