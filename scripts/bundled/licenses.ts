import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './packages.ts';

const END = 'END OF TERMS AND CONDITIONS';

/**
 * The licences of all packages, each text once, below the packages that it is of. Of the Apache License, which many have with
 * a line of their own about the copyright, the terms are at the end.
 */
export function licensesText(root: string, packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  const terms = new Map<string, string>();
  for (const { name, version, license, path } of packages) {
    const text = textsIn(join(root, path)) || `(The package has no text of its licence: ${license || 'not named'}.)`;
    const [before = '', ...after] = text.split(END);
    if (after.length === 1) terms.set(before.replace(/\s+/g, ' '), before);
    const own = after.length === 1 ? copyrightsIn(after[0] ?? '') : text;
    byText.set(own, [...(byText.get(own) ?? []), `${name} ${version} (${license || 'licence not named'})`]);
  }
  const sections = [...byText].map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}`);
  const head = 'dist holds code of these packages, under these licences.';
  return `${[head, ...sections, ...terms.values()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** What a package says below the terms, without the advice on how to apply them: its copyright and its notices. */
function copyrightsIn(appendix: string): string {
  const [advice = '', ...notices] = appendix.split('limitations under the License.');
  const copyrights = advice.match(/(?<=^\s*)Copyright (?!\[yyyy\]).*$/gm) ?? [];
  return ['Apache License, Version 2.0: see the end.', ...copyrights, notices.join('').trim()].join('\n').trim();
}

function textsIn(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name));
  return names
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    )
    .join('\n\n');
}
