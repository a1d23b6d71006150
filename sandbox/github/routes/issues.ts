import { invalid, notFound, page, param, type RepositoryCall, type Route, text } from '../http.ts';
import { issueJson } from '../present.ts';
import { type Issue, newId, tick } from '../state.ts';
import { checkBody } from './comments.ts';

const READ: Route['needs'] = [['issues', 'read']];
const WRITE: Route['needs'] = [['issues', 'write']];

function issueByNumber(call: RepositoryCall): Issue {
  const issue = call.repository.issues.find((one) => one.number === Number(param(call, 'number')));
  if (issue === undefined) throw notFound();
  return issue;
}

function labelsOf(call: RepositoryCall): string[] {
  const labels: unknown = call.body.labels ?? [];
  if (!Array.isArray(labels) || labels.some((label) => typeof label !== 'string'))
    throw invalid('Issue', 'labels', 'labels is not a list of names');
  return labels;
}

export const issueRoutes: Route[] = [
  {
    method: 'GET',
    path: '/issues',
    needs: READ,
    handle: (call) => {
      const state = call.query.get('state') ?? 'open';
      const labels = (call.query.get('labels') ?? '').split(',').filter((label) => label !== '');
      const creator = call.query.get('creator');
      const matching = call.repository.issues.filter(
        (issue) =>
          (state === 'all' || issue.state === state) &&
          labels.every((label) => issue.labels.includes(label)) &&
          (creator === null || issue.author === creator),
      );
      const { items, headers } = page(
        call,
        matching.sort((a, b) => b.number - a.number),
      );
      return { status: 200, body: items.map((issue) => issueJson(call, issue)), headers };
    },
  },
  {
    method: 'POST',
    path: '/issues',
    needs: WRITE,
    handle: (call) => {
      const title = text(call, 'title');
      if (title.trim() === '') throw invalid('Issue', 'title', 'title is missing', 'missing_field');
      const now = tick(call.state);
      const issue: Issue = {
        id: newId(call.state),
        number: call.repository.nextNumber,
        title,
        body: checkBody('Issue', text(call, 'body', '')),
        author: call.token.login,
        state: 'open',
        labels: labelsOf(call),
        createdAt: now,
        updatedAt: now,
      };
      call.repository.nextNumber += 1;
      call.repository.issues.push(issue);
      return { status: 201, body: issueJson(call, issue) };
    },
  },
  {
    method: 'GET',
    path: '/issues/:number{[0-9]+}',
    needs: READ,
    handle: (call) => ({ status: 200, body: issueJson(call, issueByNumber(call)) }),
  },
  {
    method: 'PATCH',
    path: '/issues/:number{[0-9]+}',
    needs: WRITE,
    handle: (call) => {
      const issue = issueByNumber(call);
      const { title, body, state, labels } = call.body;
      if (state !== undefined && state !== 'open' && state !== 'closed')
        throw invalid('Issue', 'state', 'state is invalid');
      const newBody = typeof body === 'string' ? checkBody('Issue', body) : issue.body;
      const newLabels = labels === undefined ? issue.labels : labelsOf(call);
      issue.title = typeof title === 'string' ? title : issue.title;
      issue.body = newBody;
      issue.labels = newLabels;
      issue.state = state ?? issue.state;
      issue.updatedAt = tick(call.state);
      return { status: 200, body: issueJson(call, issue) };
    },
  },
];
