import { PythonSyntaxError } from './syntax-error.ts';
import { TOKEN, type Tokens } from './tokenize.ts';

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Deeper than anybody writes; hostile input must not exhaust the stack here or in a walk over the tree. */
const MAX_DEPTH = 400;

/** A place in a list of tokens, with the few moves both halves of the parser share. */
export class Cursor {
  readonly tokens: Tokens;
  readonly source: string;
  /** Bodies of functions in which this matches nothing are stepped over; null: none is. */
  readonly wanted: RegExp | null;
  index = 0;
  #depth = 0;

  constructor(source: string, tokens: Tokens, wanted: RegExp | null) {
    this.source = source;
    this.tokens = tokens;
    this.wanted = wanted;
  }

  get kind(): number {
    return this.tokens.kinds[this.index] ?? TOKEN.end;
  }

  /** Text of the name or operator here; empty for any other token. */
  get text(): string {
    return this.tokens.texts[this.index] ?? '';
  }

  get from(): number {
    return this.tokens.starts[this.index] ?? this.source.length;
  }

  /** Where the token before this one ends. */
  get lastEnd(): number {
    return this.tokens.ends[this.index - 1] ?? 0;
  }

  textAhead(distance: number): string {
    return this.tokens.texts[this.index + distance] ?? '';
  }

  kindAhead(distance: number): number {
    return this.tokens.kinds[this.index + distance] ?? TOKEN.end;
  }

  at(text: string): boolean {
    return this.text === text;
  }

  /** Steps over `text` if it stands here. */
  accept(text: string): boolean {
    if (this.text !== text) return false;
    this.index++;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail(`"${text}" is expected here`);
  }

  acceptKind(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.index++;
    return true;
  }

  expectKind(kind: number, what: string): void {
    if (!this.acceptKind(kind)) this.fail(`${what} is expected here`);
  }

  /** A name that is no keyword stands here. */
  get atName(): boolean {
    return this.kind === TOKEN.name && !KEYWORDS.has(this.text);
  }

  name(): string {
    if (!this.atName) this.fail('a name is expected here');
    return this.tokens.texts[this.index++] ?? '';
  }

  fail(message: string): never {
    throw new PythonSyntaxError(message, this.from);
  }

  /** Runs `parse` one level deeper. */
  nested<T>(parse: () => T): T {
    this.enter();
    const result = parse();
    this.leave();
    return result;
  }

  enter(): void {
    if (++this.#depth > MAX_DEPTH) this.fail('the code is nested too deeply');
  }

  leave(): void {
    this.#depth--;
  }

  /** Runs `parse`; where it fails, goes back and gives null. */
  attempt<T>(parse: () => T): T | null {
    const { index } = this;
    const depth = this.#depth;
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof PythonSyntaxError)) throw error;
      this.index = index;
      this.#depth = depth;
      return null;
    }
  }
}
