import type { EmulatorContext } from 'emulate';
import type { Permission, Repository, State, Token } from './state.ts';

export type App = EmulatorContext<State>['app'];
export type Context = Parameters<Parameters<App['get']>[1]>[0];

/** One request, after the token and the repository were looked up. */
export interface Call {
  readonly state: State;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of this API, without a slash at the end: the start of every `url` in an answer. */
  readonly apiUrl: string;
  /** Of the web pages: the start of every `html_url`. */
  readonly webUrl: string;
  /** The whole URL as it was asked for, for Link headers. */
  readonly url: URL;
}

export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** After `/repos/:owner/:repo`. */
  readonly path: string;
  /** One of these is enough; `read` is granted to everyone on a public repository. */
  readonly needs: readonly (readonly [Permission, 'read' | 'write'])[];
  readonly handle: (call: RepositoryCall) => Answer;
}

/** An answer that is an error, in GitHub's form. */
export class Refusal extends Error {
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    extra: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.extra = extra;
    this.headers = headers;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** 422, as GitHub words it: `errors` names resource, field and the problem. */
export function invalid(resource: string, field: string, message: string, code = 'custom'): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });
}

/** One page of a list (30 unless `per_page` says otherwise, at most 100) with GitHub's Link header. */
export function page<T>(call: Call, items: readonly T[]): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(positive(call.query.get('per_page'), 30), 100);
  const current = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, rel: string) => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (current > 1) links.push(link(current - 1, 'prev'));
  if (current < last) links.push(link(current + 1, 'next'), link(last, 'last'));
  if (current > 1) links.push(link(1, 'first'));
  return {
    items: items.slice((current - 1) * size, current * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

export function text(call: Call, field: string, otherwise?: string): string {
  const value = call.body[field] ?? otherwise;
  if (typeof value !== 'string') throw new Refusal(422, `Invalid request.\n\n"${field}" wasn't supplied.`);
  return value;
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
