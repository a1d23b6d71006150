import { invalid, notFound, page, param, Refusal, type RepositoryCall, type Route, text } from '../http.ts';
import { commentJson } from '../present.ts';
import { type Comment, newId, tick } from '../state.ts';

/** What GitHub accepts as the body of a comment, an issue or a review. */
const BODY_LIMIT = 65_536;

const READ: Route['needs'] = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
const WRITE: Route['needs'] = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];

export function checkBody(resource: string, body: string): string {
  if (body.length > BODY_LIMIT)
    throw invalid(resource, 'data', `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'unprocessable');
  return body;
}

function commentBody(call: RepositoryCall): string {
  const body = checkBody('IssueComment', text(call, 'body'));
  if (body.trim() === '') throw invalid('IssueComment', 'data', 'Body cannot be blank', 'unprocessable');
  return body;
}

/** The number of an issue or pull request that exists. */
function conversation(call: RepositoryCall): { number: number; locked: boolean } {
  const number = Number(param(call, 'number'));
  const pull = call.repository.pulls.find((one) => one.number === number);
  const found = pull ?? call.repository.issues.find((one) => one.number === number);
  if (found === undefined) throw notFound();
  return { number, locked: pull?.locked ?? false };
}

function commentById(call: RepositoryCall): Comment {
  const comment = call.repository.comments.find((one) => one.id === Number(param(call, 'id')));
  if (comment === undefined) throw notFound();
  return comment;
}

export const commentRoutes: Route[] = [
  {
    method: 'GET',
    path: '/issues/:number{[0-9]+}/comments',
    needs: READ,
    handle: (call) => {
      const { number } = conversation(call);
      const { items, headers } = page(
        call,
        call.repository.comments.filter((one) => one.number === number),
      );
      return { status: 200, body: items.map((one) => commentJson(call, one)), headers };
    },
  },
  {
    method: 'POST',
    path: '/issues/:number{[0-9]+}/comments',
    needs: WRITE,
    handle: (call) => {
      const { number, locked } = conversation(call);
      if (locked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
      const body = commentBody(call);
      const now = tick(call.state);
      const comment = { id: newId(call.state), number, author: call.token.login, body, createdAt: now, updatedAt: now };
      call.repository.comments.push(comment);
      return { status: 201, body: commentJson(call, comment) };
    },
  },
  {
    method: 'GET',
    path: '/issues/comments/:id{[0-9]+}',
    needs: READ,
    handle: (call) => ({ status: 200, body: commentJson(call, commentById(call)) }),
  },
  {
    method: 'PATCH',
    path: '/issues/comments/:id{[0-9]+}',
    needs: WRITE,
    handle: (call) => {
      const comment = commentById(call);
      comment.body = commentBody(call);
      comment.updatedAt = tick(call.state);
      return { status: 200, body: commentJson(call, comment) };
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/:id{[0-9]+}',
    needs: WRITE,
    handle: (call) => {
      const { id } = commentById(call);
      call.repository.comments = call.repository.comments.filter((one) => one.id !== id);
      return { status: 204 };
    },
  },
];
