import type { Block, Span } from './ast.ts';
import { block } from './convert-statement.ts';
import { type Shortened, shorten } from './shorten.ts';
import { PythonSyntaxError, readSyntax } from './syntax-tree.ts';

export type Parsed =
  | { readonly kind: 'parsed'; readonly body: Block; readonly comments: readonly Span[] }
  | { readonly kind: 'failed'; readonly message: string; readonly offset: number };

/**
 * Parses a Python 3 file (up to 3.14) without running anything. Never throws: what is not Python is a `failed`.
 * Accepts a little more than Python does, for a check need not say what the interpreter will. With `wanted`, functions
 * whose text it does not match may be left empty: most of most files.
 */
export function parsePython(source: string, wanted: RegExp | null = null): Parsed {
  const whole = { text: source, origin: (offset: number) => offset };
  const shortened = wanted === null ? whole : shorten(source, wanted);
  const parsed = parse(source, shortened);
  return parsed.kind === 'parsed' || shortened.text === source ? parsed : parse(source, whole);
}

function parse(source: string, shortened: Shortened): Parsed {
  try {
    const { root, comments } = readSyntax(shortened);
    return { kind: 'parsed', body: block(root, source), comments };
  } catch (error) {
    if (error instanceof PythonSyntaxError) return { kind: 'failed', message: error.message, offset: error.offset };
    if (error instanceof RangeError) return { kind: 'failed', message: 'the code is nested too deeply', offset: 0 };
    throw error;
  }
}
