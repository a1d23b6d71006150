import { Marked, type Token, type Tokens } from 'marked';

/** What a Markdown text becomes on GitHub: its text, and every element that is not plain text, by kind. */
export interface Rendered {
  readonly text: string;
  readonly elements: readonly string[];
}

const marked = new Marked({ gfm: true, breaks: true });

export function rendered(markdown: string): Rendered {
  const texts: string[] = [];
  const elements: string[] = [];
  walk(marked.lexer(markdown), texts, elements);
  return { text: texts.join(''), elements };
}

/** Cells of the only table in a text, each rendered. */
export function renderedCells(markdown: string): Rendered[][] {
  const tables = marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
  if (tables.length !== 1) throw new Error(`expected one table, found ${tables.length} in:\n${markdown}`);
  return tables[0]!.rows.map((row) =>
    row.map((cell) => {
      const texts: string[] = [];
      const elements: string[] = [];
      walk(cell.tokens, texts, elements);
      return { text: texts.join(''), elements };
    }),
  );
}

function walk(tokens: readonly Token[], texts: string[], elements: string[]): void {
  for (const token of tokens) {
    if (token.type === 'text' && !('tokens' in token && token.tokens)) {
      texts.push(decoded(token.text));
    } else if (token.type === 'codespan') {
      elements.push('code');
      texts.push(token.text);
    } else if (token.type === 'html' && /^<\/?code>$/.test(token.raw)) {
      // The pair around a single character that a code span cannot hold.
      elements.push('code');
    } else if (token.type === 'paragraph' || token.type === 'text') {
      walk((token as Tokens.Paragraph).tokens, texts, elements);
    } else if (token.type === 'space') {
      elements.push('space');
    } else {
      elements.push(token.type);
      texts.push('text' in token ? String(token.text) : token.raw);
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&#124;': '|', '&lt;': '<' };

function decoded(text: string): string {
  return text.replace(/&#124;|&lt;/g, (entity) => ENTITIES[entity]!);
}
