import { Refusal, type Route } from './http.ts';
import type { Permission, Repository, State, Token } from './state.ts';

const RANK = { none: 0, read: 1, write: 2 } as const;

/** The token of a request. An unknown one is rejected, as GitHub does. */
export function authenticate(state: State, authorization: string | null): Token {
  if (authorization === null) throw new Refusal(401, 'Requires authentication');
  const token = state.tokens[authorization.replace(/^(token|bearer) /i, '')];
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return token;
}

/** Refuses a token that has none of the permissions that a route needs. */
export function authorize(token: Token, repository: Repository, needs: Route['needs']): void {
  if (needs.length === 0) return;
  const allowed = needs.some(
    ([permission, level]) =>
      RANK[token.permissions[permission]] >= RANK[level] || (level === 'read' && !repository.private),
  );
  if (allowed) return;
  const accepted = needs.map(([permission, level]) => `${permission.replace('-', '_')}=${level}`).join('; ');
  throw new Refusal(403, 'Resource not accessible by integration', {}, { 'x-accepted-github-permissions': accepted });
}

export interface TokenOptions {
  readonly login?: string;
  readonly kind?: Token['kind'];
  readonly app?: string;
  readonly viewerLogin?: string;
  /** Those not named are `none`. */
  readonly permissions?: Partial<Token['permissions']>;
}

/** Default: GITHUB_TOKEN of a workflow that may do all that we ask for. */
export function newToken(options: TokenOptions): Token {
  const login = options.login ?? 'github-actions[bot]';
  const none: Record<Permission, 'none'> = {
    contents: 'none',
    'pull-requests': 'none',
    issues: 'none',
    checks: 'none',
  };
  const all = { contents: 'read', 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
  return {
    login,
    kind: options.kind ?? 'installation',
    app: options.app ?? login.replace('[bot]', ''),
    viewerLogin: options.viewerLogin ?? login,
    permissions: options.permissions === undefined ? all : { ...none, ...options.permissions },
  };
}
