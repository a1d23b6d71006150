import { malformed, type Service } from './errors.ts';

export interface Page<T> {
  readonly items: readonly T[];
  /** Leads to the next page; an empty page may carry one too. */
  readonly token: string | undefined;
}

/**
 * The items of all pages.
 *
 * @throws CloudError also when a token comes a second time, which would never end.
 */
export async function allPages<T>(
  call: { service: Service; operation: string; resource?: string },
  fetch: (token: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let page = await fetch(undefined);
  items.push(...page.items);
  while (page.token !== undefined) {
    if (seen.has(page.token)) {
      const { service, operation, resource } = call;
      throw malformed('the same page token came twice: the list would never end', { service, operation, resource });
    }
    seen.add(page.token);
    page = await fetch(page.token);
    items.push(...page.items);
  }
  return items;
}
