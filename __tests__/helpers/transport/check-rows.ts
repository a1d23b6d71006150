import type { Row } from './rows.ts';
import { CREDENTIALS } from './rows-credentials.ts';
import { HOSTS, SERVERS } from './rows-hosts.ts';
import { ADDRESSES, AUTHORITIES, PAST_THE_PROXY, PROXIES } from './rows-proxies.ts';
import { runRow } from './run-row.ts';

/** All that is held of the way to AWS and GitHub, by kind. */
const TABLE: readonly (readonly [kind: string, rows: readonly Row[]])[] = [
  ['the host', HOSTS],
  ["GitHub's host", SERVERS],
  ['the proxy', PROXIES],
  ['past the proxy', [...PAST_THE_PROXY, ...ADDRESSES]],
  ['who vouches for a server', AUTHORITIES],
  ['the credentials', CREDENTIALS],
];

/** A test of each row that `takes` takes. */
export function checkRows(takes: (row: Row, index: number) => boolean): void {
  describe.each(TABLE)('%s', (_, rows) => {
    test.concurrent.each(rows.filter(takes))('$name', async (row) => {
      const { asked, failed, output } = await runRow(row);
      if (row.says === undefined) expect(failed ? output : '').toBe('');
      else expect(output).toMatch(row.says);
      expect(asked).toEqual([...row.asked].sort());
      expect(output).not.toContain('secret-word');
    });
  });
}
