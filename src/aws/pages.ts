import { malformed, type Service } from './errors.ts';

export interface Page<T> {
  readonly items: readonly T[];
  /** Leads to the next page; an empty page may carry one too. */
  readonly token: string | undefined;
}

/** Twice as many as the 500,000 secrets of a region take. */
const MOST_PAGES = 10_000;

/**
 * The items of all pages.
 *
 * @throws CloudError also when a token comes a second time, or ever new ones come: such a list would never end.
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
    const { service, operation, resource } = call;
    if (seen.has(page.token))
      throw malformed('the same page token came twice: the list would never end', { service, operation, resource });
    if (seen.size >= MOST_PAGES)
      throw malformed(`the list does not end after ${MOST_PAGES} pages`, { service, operation, resource });
    seen.add(page.token);
    page = await fetch(page.token);
    items.push(...page.items);
  }
  return items;
}
