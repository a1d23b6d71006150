import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CodeFile } from '../../../src/code-check/code-finding.ts';

const CORPUS = join(import.meta.dirname, '../../code-check/corpus');

export interface CorpusCase {
  readonly name: string;
  readonly files: readonly CodeFile[];
  /** `path:line rule`, sorted: what the comments `# expect: rule, rule` say. */
  readonly expected: readonly string[];
}

/** Each file of the corpus is a project of its own, and so is each folder. */
export function loadCorpus(): CorpusCase[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .map((entry) => {
      const paths = entry.isDirectory()
        ? readdirSync(join(CORPUS, entry.name), { recursive: true, encoding: 'utf8' }).filter((path) =>
            path.endsWith('.py'),
          )
        : [''];
      const files = paths.map((path) => {
        const absolute = join(CORPUS, entry.name, path);
        const below = relative(entry.isDirectory() ? join(CORPUS, entry.name) : CORPUS, absolute);
        return { path: below.split(sep).join('/'), text: readFileSync(absolute, 'utf8') };
      });
      return { name: entry.name, files, expected: files.flatMap(expectedIn).sort() };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function expectedIn({ path, text }: CodeFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const rules = /# expect: ([a-z0-9, -]+)/.exec(line)?.[1]?.split(',') ?? [];
    return rules.map((rule) => `${path}:${index + 1} ${rule.trim()}`);
  });
}
