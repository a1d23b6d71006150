import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './packages.ts';

/** The Apache License, and its advice on how to apply it, which may have a line about the copyright. */
const TERMS =
  /Apache License\s+Version 2\.0, January 2004[\s\S]*?warranty or additional liability\.(?:\s+END OF TERMS AND CONDITIONS)?/;
const ADVICE = /APPENDIX: How to apply[\s\S]*?limitations under the License\./;

/**
 * The licences of all packages, each text once, below the packages that it is of. The terms of the Apache License, which many
 * have with a line of their own about the copyright, are at the end.
 */
export function licensesText(root: string, packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  let terms = '';
  for (const { name, version, license, path } of packages) {
    const text = textsIn(join(root, path)) || `(The package has no text of its licence: ${license || 'not named'}.)`;
    terms ||= TERMS.exec(text)?.[0] ?? '';
    const own = text
      .replace(TERMS, 'Apache License, Version 2.0: see the end.')
      .replace(ADVICE, (advice) => (advice.match(/Copyright (?!\[yyyy\])[^\n]*/g) ?? []).join('\n'));
    byText.set(own, [...(byText.get(own) ?? []), `${name} ${version} (${license || 'licence not named'})`]);
  }
  const sections = [...byText].map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}`);
  const head = 'dist holds code of these packages, under these licences.';
  return `${[head, ...sections, terms].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
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
