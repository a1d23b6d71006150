import type { CallRecord } from '../../../sandbox/aws/calls.ts';
import type { StepResult, World } from '../scenarios/world.ts';

/** Pieces of a value that are long enough to be known again: each line, and of long ones beginning, middle and end. */
function piecesOf(value: string): string[] {
  const lines = [value, ...value.split(/\r\n|\r|\n/)].filter((line) => line.length >= 8 && !/^-----/.test(line));
  return [...new Set(lines.flatMap((line) => (line.length <= 400 ? [line] : cut(line))))];
}

function cut(line: string): string[] {
  const middle = Math.floor(line.length / 2);
  return [line.slice(0, 60), line.slice(middle, middle + 60), line.slice(-60)];
}

/** A piece as it is, and as places write it: JSON, JSON in JSON, URL, form, HTML, hexadecimal, base64 at any offset. */
function formsOf(piece: string): string[] {
  const json = JSON.stringify(piece).slice(1, -1);
  const bytes = Buffer.from(piece);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, 'x'), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  const html = piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    ...[piece, json, JSON.stringify(json).slice(1, -1), html, html.replaceAll('"', '&quot;')],
    ...[encodeURIComponent(piece.toWellFormed()), new URLSearchParams({ a: piece }).toString().slice(2)],
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()],
    ...base64.flatMap((one) => [one, one.replaceAll('+', '-').replaceAll('/', '_')]),
    piece.replace(/[\\`*_{}[\]<>()#+\-.!|~@]/g, '\\$&'),
    piece.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
  ].filter((form) => form.length >= 8);
}

/** What runs have let out so far, by place. */
export class Outlets {
  readonly #places = new Map<string, string>();

  /** Everything that a run wrote, and everything that it sent besides the value's own field. */
  add(name: string, result: StepResult, calls: readonly CallRecord[]): void {
    const log = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const put = (place: string, text: string) => this.#places.set(`${name}: ${place}`, text);
    put('log', log.join('\n'));
    put('stderr', result.stderr);
    put('summary', result.summary);
    put('outputs', Object.values(result.outputs).join('\n'));
    put('plan file', result.planFile ?? '');
    put('files', Object.values(result.files).join('\n'));
    put('AWS', JSON.stringify(calls.map(({ requestBody: { SecretString: _, ...rest } }) => rest)));
  }

  addGitHub({ github, repository }: World): void {
    const requests = github.calls().map(({ path, body }) => `${path} ${JSON.stringify(body)}`);
    this.#places.set('requests to GitHub', requests.join('\n'));
    this.#places.set('comments', repository.data.comments.map(({ body }) => body).join('\n'));
  }

  /** Where any of the values is, in any form. */
  leaks(values: Readonly<Record<string, string>>): string[] {
    return Object.entries(values).flatMap(([name, value]) => {
      const forms = [...new Set(piecesOf(value).flatMap(formsOf))];
      return [...this.#places].flatMap(([place, text]) =>
        forms.filter((form) => text.includes(form)).map((form) => `${name} in ${place}: ${form.slice(0, 80)}`),
      );
    });
  }
}
