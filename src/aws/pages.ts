import { cloudError, type Service } from './errors.ts';

/**
 * Fetches pages until one carries no token; an empty page may carry one.
 *
 * @throws CloudError also when a token comes a second time, which would never end.
 */
export async function* pages<P>(
  call: { service: Service; operation: string; resource?: string },
  fetch: (token: string | undefined) => Promise<P>,
  nextToken: (page: P) => string | undefined,
): AsyncGenerator<P> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const page = await fetch(token);
    yield page;
    token = nextToken(page) || undefined;
    if (token !== undefined && seen.has(token)) {
      const { service, operation, resource } = call;
      const detail = 'the same page token came twice: the list would never end';
      throw cloudError({ kind: 'unreachable', code: 'MalformedResponse', detail }, { service, operation, resource });
    }
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}
