import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { CloudError } from '../domain/cloud.ts';
import { networkProblems } from '../domain/environment.ts';
import { say } from '../domain/message.ts';
import { escapeLog } from '../report/log.ts';
import { type Answer, EXIT, failed, printProblems, usage } from './answer.ts';
import { createProgram, type Request } from './program.ts';
import type { CliHost } from './terminal.ts';

/** Commands that ask neither AWS nor GitHub. */
const OFFLINE = ['validate', 'check-code'];

/** Options that need no command. */
const OWN_FLAGS = ['-h', '--help', '-V', '--version'];

/**
 * Runs one command. Never throws: whatever goes wrong is reported.
 *
 * @param argv without the program.
 * @returns the exit code.
 */
export async function runCli(argv: readonly string[], host: CliHost): Promise<number> {
  const { terminal } = host;
  const found: Request[] = [];
  const program = createProgram((request) => found.push(request));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.note(escapeLines(text.trimEnd())),
    });
  }
  const [first = '', second = ''] = argv;
  if (first.startsWith('-') && !OWN_FLAGS.includes(first)) {
    const fix = say`Write the command first, such as \`union-secrets plan ${first}\`.`;
    const answer = failed([usage(`The option ${first} is before the command.`, fix)]);
    return report({ command: program.name(), json: argv.includes('--json') }, answer, host);
  }
  try {
    const isHelpOnNothing = first === 'help' && second !== '' && !program.commands.some((one) => one.name() === second);
    await program.parseAsync(isHelpOnNothing ? [second] : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version that were asked for are no error.
    if (error.exitCode === 0) return EXIT.ok;
    if (!argv.includes('--json')) return EXIT.error;
    const command = program.commands.find((one) => one.name() === argv[0])?.name() ?? program.name();
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    return report({ command, json: true }, failed([usage(message, 'Add --help to see what there is.')]), host);
  }
  const [request] = found;
  if (request === undefined) return EXIT.error;
  const network = OFFLINE.includes(request.command) ? [] : networkProblems(host.env, process.versions.node, readText);
  const answer = network.length > 0 ? failed(network) : await request.work(host).catch(unexpected);
  terminal.progress('');
  return report(request, answer, host);
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function report({ command, json }: Pick<Request, 'command' | 'json'>, answer: Answer, { terminal }: CliHost): number {
  const { problems } = answer;
  if (json) {
    terminal.out(harmless(JSON.stringify({ command, exitCode: answer.exitCode, problems, ...answer.data }, null, 2)));
    return answer.exitCode;
  }
  for (const line of answer.lines) terminal.out(line);
  printProblems(
    problems.filter((problem) => !answer.shown?.includes(problem)),
    terminal,
  );
  return answer.exitCode;
}

/** The same JSON without characters that a terminal acts on or that reorder the text around them. */
function harmless(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) => character.split('').map(escaped).join(''));
}

/** A call to AWS that failed, or an error nobody foresaw: its message only, since a stack can quote anything. */
function unexpected(error: unknown): Answer {
  if (error instanceof CloudError) {
    const { kind, message, fix } = error;
    return failed([{ severity: 'error', code: `aws-${kind}`, message, fix }]);
  }
  const message = error instanceof Error ? error.message : String(error);
  return failed([
    { severity: 'error', code: 'unexpected', message, fix: 'Run it again; if it stays, report it with this message.' },
  ]);
}

/** What was typed is quoted by the parser as it came. */
function escapeLines(text: string): string {
  return text.split('\n').map(escapeLog).join('\n');
}
