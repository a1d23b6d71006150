import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export interface Block {
  readonly language: string;
  readonly text: string;
  /** Page and line, for messages. */
  readonly where: string;
}

/** Every page that users read: README and its neighbours, docs/ and examples/. */
export function pages(): Page[] {
  const top = readdirSync(ROOT, { encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return [...top.map(pageOf), ...filesBelow('docs', '.md'), ...filesBelow('examples', '.md')].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Files of a folder whose names end so. */
export function filesBelow(folder: string, ending: string): Page[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => pageOf(join(folder, path)));
}

function pageOf(path: string): Page {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** Fenced code. */
export function blocksOf({ path, text }: Page): Block[] {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(({ 2: language = '', 3: code = '', index }) => ({
    language,
    text: code,
    where: `${path}:${text.slice(0, index).split('\n').length}`,
  }));
}

/** Targets of links and images, in Markdown and in HTML, without those in code. */
export function linksOf({ text }: Page): string[] {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length));
  return [...prose.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, target, image]) => target ?? image ?? '');
}

/** Anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
}
