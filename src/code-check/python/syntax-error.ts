/** Why and where a file is not Python as we know it. Thrown inside the parser only; callers see a note. */
export class PythonSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'PythonSyntaxError';
    this.offset = offset;
  }
}
