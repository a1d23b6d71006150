import type { Block, Expr } from './ast.ts';
import { Cursor } from './cursor.ts';
import { parseValue } from './parse-expression.ts';
import { parseFile } from './parse-statement.ts';
import { PythonSyntaxError } from './syntax-error.ts';
import { TOKEN, tokenize } from './tokenize.ts';

export type Parsed =
  | {
      readonly kind: 'parsed';
      readonly body: Block;
      readonly comments: readonly { readonly from: number; readonly to: number }[];
    }
  | { readonly kind: 'failed'; readonly message: string; readonly offset: number };

/**
 * Why a parser of our own, the 1,400 lines in this folder: the two that could be bundled were measured on the 2,796 files of
 * flytekit, flyte-sdk and flytesnacks. @lezer/python 1.1.19, an editor's parser, took 120 valid ones for broken (a bare
 * `yield`, `with (...)`, `@a.b().c`), py-ast 1.16.0 took 2 and has 280 kB; both read less than 3 MB a second, half of what
 * 2,000 files in three seconds need. This one takes none for broken, makes CPython's tree (`npm run verify:python` compares
 * them), reads 8 to 15 MB a second and adds no dependency.
 *
 * Parses a Python 3 file (up to 3.14) without running anything. Never throws: what is not Python is a `failed`.
 * Accepts a little more than Python does, for a check need not tell people what the interpreter will. With `wanted`, the
 * bodies of functions whose text it does not match are left empty, unread: most of most files.
 */
export function parsePython(source: string, wanted: RegExp | null = null): Parsed {
  try {
    const cursor = new Cursor(source, tokenize(source), wanted);
    return { kind: 'parsed', body: parseFile(cursor), comments: cursor.tokens.comments };
  } catch (error) {
    if (error instanceof PythonSyntaxError) return { kind: 'failed', message: error.message, offset: error.offset };
    if (error instanceof RangeError) return { kind: 'failed', message: 'the code is nested too deeply', offset: 0 };
    throw error;
  }
}

/** Parses the expression of an f-string's replacement field, null where it is none. Offsets stay the file's. */
export function parseField(source: string, from: number, to: number): Expr | null {
  try {
    const cursor = new Cursor(source, tokenize(source, from, to, true), null);
    const expr = parseValue(cursor);
    return cursor.kind === TOKEN.end ? expr : null;
  } catch (error) {
    if (error instanceof PythonSyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
