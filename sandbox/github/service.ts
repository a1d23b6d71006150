import { defineEmulator, type EmulatorDefinition } from 'emulate';
import { authenticate, authorize } from './access.ts';
import { type Faults, misbehave } from './faults.ts';
import { type Answer, type Call, type Context, notFound, Refusal, type Route } from './http.ts';
import { checkRoutes } from './routes/checks.ts';
import { commentRoutes } from './routes/comments.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { currentUser, graphql, repositoryRoutes } from './routes/repository.ts';
import { newState, type State, type Token } from './state.ts';

/** One request as it was answered. `status` is null where the connection broke. */
export interface RecordedCall {
  readonly method: string;
  /** Path and query, without the API's base path. */
  readonly path: string;
  readonly status: number | null;
  /** Parsed JSON; null where there was none. */
  readonly body: unknown;
}

export interface ServiceOptions {
  readonly tokens: Record<string, Token>;
  /** `/api/v3` as on GitHub Enterprise Server, or empty. */
  readonly basePath: string;
  readonly graphqlPath: string;
  readonly lag: { commitPulls: number };
  readonly faults: Faults;
  readonly calls: RecordedCall[];
  /** Gets the living state, so that helpers can change it. */
  readonly onState: (state: State) => void;
}

export function defineGitHub(options: ServiceOptions): EmulatorDefinition<State> {
  return defineEmulator<State>({
    name: 'github',
    state: () => newState(options.tokens),
    cors: false,
    setup({ app, state }) {
      options.onState(state);
      const { basePath, graphqlPath } = options;
      app.notFound((c) => observed(c, options, () => refuse(notFound())));
      app.get(`${basePath}/user`, (c) => observed(c, options, () => answer(c, state, basePath, currentUser)));
      app.post(graphqlPath, (c) => observed(c, options, () => answer(c, state, basePath, graphql)));
      for (const route of [
        ...repositoryRoutes(options.lag),
        ...commentRoutes,
        ...pullRoutes,
        ...checkRoutes,
        ...issueRoutes,
      ])
        app.on(route.method, `${basePath}/repos/:owner/:repo${route.path}`, (c) =>
          observed(c, options, () => answer(c, state, basePath, onRepository(route))),
        );
    },
  });
}

/** A route as a function of any call: finds the repository, checks the permission. */
function onRepository(route: Route): (call: Call) => Answer {
  return (call) => {
    const wanted = `${call.params.owner}/${call.params.repo}`.toLowerCase();
    const repository = Object.entries(call.state.repositories).find(([name]) => name.toLowerCase() === wanted)?.[1];
    if (repository === undefined) throw notFound();
    authorize(call.token, repository, route.needs);
    return route.handle({ ...call, repository });
  };
}

/** Checks who asks, handles the call, and turns what comes back or is thrown into GitHub's JSON. */
async function answer(c: Context, state: State, basePath: string, handle: (call: Call) => Answer): Promise<Response> {
  try {
    const url = new URL(c.req.url);
    const call: Call = {
      state,
      token: authenticate(state, c.req.header('authorization') ?? null),
      params: c.req.param(),
      query: url.searchParams,
      body: await readBody(c),
      apiUrl: `${url.origin}${basePath}`,
      webUrl: url.origin,
      url,
    };
    return toResponse(handle(call));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error);
    throw error;
  }
}

async function readBody(c: Context): Promise<Record<string, unknown>> {
  const raw = await c.req.text();
  if (raw === '') return {};
  try {
    const parsed: unknown = JSON.parse(raw);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
  throw new Refusal(400, 'Body should be a JSON object');
}

function refuse(error: Refusal): Response {
  const body = {
    message: error.message,
    ...error.extra,
    documentation_url: 'https://docs.github.com/rest',
    status: String(error.status),
  };
  return toResponse({ status: error.status, body, headers: error.headers });
}

function toResponse({ status, body, headers }: Answer): Response {
  const all = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '999', ...headers };
  return body === undefined
    ? new Response(null, { status, headers: all })
    : Response.json(body, { status, headers: all });
}

/** Lets faults happen, and keeps the request with the status of its answer. */
async function observed(
  c: Context,
  options: ServiceOptions,
  handle: () => Response | Promise<Response>,
): Promise<Response> {
  const { method } = c.req;
  const url = new URL(c.req.url);
  const path = `${url.pathname.startsWith(options.basePath) ? url.pathname.slice(options.basePath.length) : url.pathname}${url.search}`;
  const body = parse(await c.req.raw.clone().text());
  const action = options.faults.next(method, path);
  const response = action === undefined ? await handle() : await misbehave(action, async () => handle());
  const broken = action?.kind === 'drop' || action?.kind === 'drop-answer';
  options.calls.push({ method, path, status: broken ? null : response.status, body });
  return response;
}

function parse(raw: string): unknown {
  if (raw === '') return null;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}
