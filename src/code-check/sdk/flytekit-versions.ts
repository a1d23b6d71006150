import { compare, satisfies, valid, validRange } from '@renovatebot/pep440';

/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
/** For whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];

/** Whether the newest version that the specifiers allow is one that drops the group. */
export function dropsGroup(specifiers: string): boolean {
  const range = pep440(specifiers);
  const exact = /^={2,3}([^,*]+)$/.exec(range)?.[1];
  if (exact !== undefined)
    return valid(exact) !== null && compare(exact, '1.13.2') >= 0 && compare(exact, '1.15.2.dev0') < 0;
  const allows = (version: string) => range === '' || (validRange(range) && satisfies(version, range));
  return BROKEN.some(allows) && !LATER.some(allows);
}

/** Poetry's `^1.14`, `~1.14` and `1.14`, and conda's `=1.14`, as PEP 440 has it. What is neither allows everything. */
function pep440(specifiers: string): string {
  const parts = specifiers.split(',').map((part) => {
    const [, sign = '', version = ''] = /^\s*(\^|~(?!=)|=(?!=)|)\s*v?(\d[^\s]*)\s*$/.exec(part) ?? [];
    if (version === '') return part.replace(/\s+/g, '');
    const [major = 0, minor] = version.split('.').map((number) => Number.parseInt(number, 10));
    if (sign === '^') return `>=${version},<${major + 1}`;
    if (sign === '~') return `>=${version},${minor === undefined ? `<${major + 1}` : `<${major}.${minor + 1}`}`;
    return sign === '=' && !version.endsWith('*') ? `==${version}.*` : `==${version}`;
  });
  const range = parts.filter((part) => part !== '' && part !== '*' && part !== '==*').join(',');
  return range !== '' && !validRange(range) ? '' : range;
}
