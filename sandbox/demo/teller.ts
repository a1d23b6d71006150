import { stripVTControlCharacters, styleText } from 'node:util';
import type { DiffLine } from './diff.ts';

type Format = Parameters<typeof styleText>[0];

/** Where the story is shown: lines of text, coloured if the reader can see colours. */
export interface Screen {
  readonly write: (text: string) => void;
  readonly colours: boolean;
}

const WIDTH = 100;

/** Tells the demo on a terminal. */
export class Teller {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  title(text: string, subtitle: string): void {
    this.#lines('', ` ${this.#style('bold', text)}  ${this.#style('dim', subtitle)}`);
  }

  act(number: number, title: string): void {
    const rule = '─'.repeat(Math.max(3, WIDTH - title.length - 6));
    this.#lines('', ` ${this.#style(['bold', 'cyan'], `${number}  ${title}`)} ${this.#style('dim', rule)}`);
  }

  say(text: string): void {
    this.#lines(...wrap(text, WIDTH - 4).map((line) => `    ${line}`));
  }

  diff(file: string, lines: readonly DiffLine[]): void {
    this.#lines(`      ${this.#style('dim', file)}`);
    for (const { sign, text } of lines) {
      const format: Format = sign === '+' ? 'green' : sign === '-' ? 'red' : 'dim';
      this.#lines(`      ${this.#style(format, `${sign} ${text}`)}`);
    }
  }

  quote(lines: readonly string[]): void {
    this.#lines(...lines.map((line) => `      ${this.#style('yellow', line)}`));
  }

  running(workflow: string, event: string): void {
    this.#lines(
      `    ${this.#style('cyan', '▸')} ${this.#style('bold', workflow)} ${this.#style('dim', `on ${event}`)}`,
    );
  }

  /** A line of the action's own log. */
  log(line: string): void {
    const isError = line.startsWith('Error:') || /: error: /.test(line);
    for (const part of wrap(line, WIDTH - 8)) {
      this.#lines(`      ${this.#style('dim', '│')} ${this.#style(isError ? 'red' : 'dim', part)}`);
    }
  }

  check(sentence: string, holds: boolean): void {
    const sign = holds ? this.#style('green', '✓') : this.#style(['red', 'bold'], '✗');
    const [first = '', ...others] = wrap(sentence, WIDTH - 6);
    this.#lines(`    ${sign} ${holds ? first : this.#style('red', first)}`, ...others.map((line) => `      ${line}`));
  }

  /** Time, calls and artefact of a run. */
  foot(milliseconds: number, calls: string, page: string): void {
    const time = this.#style('bold', `${Math.round(milliseconds)} ms`);
    this.#lines(`    ${time} ${this.#style('dim', `· ${calls}`)}`, `    ${this.#style('dim', `→ ${page}`)}`);
  }

  end(ok: boolean, text: string, pointers: readonly string[]): void {
    this.#lines('', ` ${this.#style(['bold', ok ? 'green' : 'red'], text)}`, ...pointers.map((line) => ` ${line}`), '');
  }

  #style(format: Format, text: string): string {
    const styled = styleText(format, text, { validateStream: false });
    return this.#screen.colours ? styled : stripVTControlCharacters(styled);
  }

  #lines(...lines: readonly string[]): void {
    this.#screen.write(`${lines.join('\n')}\n`);
  }
}

/** Breaks a text between words; a longer word stays whole, to be copied. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
