import { resolve } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { hasErrors } from '../engine/locate-problems.ts';
import { type Answer, EXIT } from './answer.ts';
import { readConfig, shownFrom } from './planning.ts';
import type { CliHost } from './terminal.ts';

/** Checks files without AWS and without values. */
export async function runValidate(files: readonly string[], host: CliHost): Promise<Answer> {
  const results = files.map((path) => {
    const read = readConfig(path, host.directory);
    const problems: readonly Problem[] = 'wrong' in read ? read.wrong : read.problems;
    return { file: shownFrom(host.directory, resolve(host.directory, path)), valid: !('wrong' in read), problems };
  });
  const problems = results.flatMap((result) => result.problems);
  return {
    exitCode: hasErrors(problems) ? EXIT.error : EXIT.ok,
    problems,
    lines: results.map(({ file, valid, problems: own }) =>
      valid
        ? host.terminal.paint('green', `${file} is valid${own.length === 0 ? '' : `, with warnings: ${own.length}`}.`)
        : host.terminal.paint('red', `${file} is not valid.`),
    ),
    data: { files: results.map(({ file, valid }) => ({ file, valid })) },
  };
}
