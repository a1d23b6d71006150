/** Consonants, of which words, numbers and hexadecimal text have few in a row. */
const LETTERS = 'bcdfghjkmnpqrtvw';
const GROUP = 4;

/**
 * A digest as people and job outputs carry it: `bcdf-ghjk-...`. The runner drops an output that holds any masked text, and a
 * short secret such as `7`, `prod` or a line of hexadecimal digits would be found in a usual digest.
 */
export function digestText(hex: string): string {
  const letters = Array.from(hex, (digit) => LETTERS.charAt(Number.parseInt(digit, 16))).join('');
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** Whether a text has the form of a SHA-256 digest that {@link digestText} wrote. */
export function isDigestText(text: string): boolean {
  return new RegExp(`^[${LETTERS}]{${GROUP}}(-[${LETTERS}]{${GROUP}}){15}$`).test(text);
}

/** JSON with the keys of every object sorted and absent members left out: equal data, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
