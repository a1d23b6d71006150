import type { Api } from './api.ts';
import { ForgeError } from './forge.ts';
import { textAt } from './json.ts';

/** GITHUB_TOKEN of a workflow writes as this one. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

const OPERATION = { name: 'find out who the token belongs to', permission: null };

/**
 * Login that the token writes as. GraphQL answers for every kind of token; `GET /user` only for a person's (403 for
 * an app's). Where neither says, it is the token of a workflow. Throws where the token is rejected.
 */
export async function viewerLogin(api: Api): Promise<string> {
  const asked = [
    async () => textAt(await api.graphql(OPERATION, '{ viewer { login } }'), 'viewer', 'login'),
    async () => textAt(await api.send({ ...OPERATION, method: 'GET', path: '//user' }), 'login'),
  ];
  let rejected: ForgeError | null = null;
  for (const ask of asked) {
    try {
      const login = await ask();
      if (login !== null) return login;
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      if (error.status === null) throw error; // nothing answers there: asking in another way would not either
      // Any other failure means that this way of asking is closed, not that the token is bad.
      rejected = error.kind === 'credentials' ? error : null;
    }
  }
  if (rejected !== null) throw rejected;
  return WORKFLOW_LOGIN;
}

/** GraphQL shows some apps without the `[bot]` that REST shows; logins do not differ by case. */
export function sameLogin(one: string, other: string): boolean {
  const plain = (login: string) => login.toLowerCase().replace(/\[bot\]$/, '');
  return plain(one) === plain(other);
}
