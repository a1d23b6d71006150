/**
 * A sentence for people. Where code is in it, that is kept apart from the prose from the start, so that each place can
 * show it in its own way: Markdown, a log, an annotation, JSON. A string is nothing but prose, whatever it holds.
 */
export type Message = string | Pieces;

/** Prose, a few words of code within a sentence, or lines to copy, with a language such as `sh` for their colours. */
export type Piece = string | { readonly code: string } | { readonly block: string; readonly language?: string };

/** As text, and so in a template and in JSON, code is between backticks, and lines to copy are by themselves. */
export class Pieces {
  readonly pieces: readonly Piece[];

  /** Prose that follows prose is one piece, however it came together. */
  constructor(pieces: readonly Piece[]) {
    const joined: Piece[] = [];
    for (const piece of pieces) {
      const last = joined.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
      else if (piece !== '') joined.push(piece);
    }
    this.pieces = joined;
  }

  /** Prose and what is to be copied apart from each other, line by line. */
  lines(): string[] {
    const all = [''];
    for (const piece of this.pieces) {
      if (typeof piece === 'string') all.push((all.pop() ?? '') + piece);
      else if ('block' in piece) all.push(...piece.block.split('\n').map((line) => `    ${line}`), '');
      else all.push((all.pop() ?? '') + (piece.code.includes('`') ? piece.code : `\`${piece.code}\``));
    }
    return all.map((line) => (line.startsWith('    ') ? line : line.trim())).filter((line) => line !== '');
  }

  toString(): string {
    return this.lines().join('\n');
  }

  toJSON(): string {
    return this.toString();
  }
}

export function piecesOf(message: Message): readonly Piece[] {
  return typeof message === 'string' ? [message] : message.pieces;
}

/** Several as one, such as the names of a list. */
export function joined(messages: readonly Message[], separator: string): Pieces {
  return new Pieces(messages.flatMap((one, index) => [...(index === 0 ? [] : [separator]), ...piecesOf(one)]));
}

/** A few words of code, whatever they hold. */
export function code(text: string): Message {
  return new Pieces([{ code: text }]);
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : 'code' in piece ? piece.code : piece.block;
}

/** Lines to copy, such as a command. */
export function block(text: string, language?: string): Message {
  return new Pieces([language === undefined ? { block: text } : { block: text, language }]);
}

/**
 * A message as it is written in our source: what is between backticks in the literal text is code, with whatever is put
 * in there. Only the literal text is read so; what is put in stays what it is.
 *
 *     say`List it under \`grants\`, or ask which account this is: ${block('aws sts get-caller-identity', 'sh')}`
 */
export function say(text: TemplateStringsArray, ...values: readonly (Message | number)[]): Message {
  const pieces: Piece[] = [];
  let code: string | null = null;
  const add = (piece: Piece) => {
    if (code !== null) code += textOf(piece);
    else pieces.push(piece);
  };
  for (const [index, literal] of text.entries()) {
    for (const [turn, part] of literal.split('`').entries()) {
      if (turn > 0) {
        const ended: string | null = code;
        code = ended === null ? '' : null;
        if (ended !== null) pieces.push({ code: ended });
      }
      add(part);
    }
    const value = values[index] ?? '';
    for (const piece of piecesOf(typeof value === 'number' ? String(value) : value)) add(piece);
  }
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : new Pieces(pieces);
}

/** Part of a message, from a template: what is written there is prose, and each text that is put in is code. */
export function phrase(words: TemplateStringsArray, ...inserted: readonly (string | number | Pieces)[]): Pieces {
  const pieces = words.flatMap((text, index): readonly Piece[] => {
    const next = inserted[index] ?? new Pieces([]);
    if (typeof next === 'number') return [`${text}${next}`];
    return [text, ...(typeof next === 'string' ? [{ code: next }] : next.pieces)];
  });
  return new Pieces(pieces);
}

/** A part of a message that has no code in it. */
export function plain(text: string): Pieces {
  return new Pieces([text]);
}
