#!/usr/bin/env node
import { runCli } from './run-cli.ts';
import { type CliHost, processTerminal } from './terminal.ts';

const NODE = 24;
// Older ones lack what is used here, and would fail somewhere in the middle with words that help nobody.
if (Number.parseInt(process.versions.node, 10) < NODE) {
  process.stderr.write(
    `error: union-secrets needs Node ${NODE} or newer; this is ${process.versions.node}. Install one: https://nodejs.org.\n`,
  );
  process.exit(1);
}

const terminal = processTerminal(process.env);
let begun = false;
let finishing = false;
let cancelled = false;

// Ctrl-C ends the program, but for an apply that is under way: there, what was begun is finished, unless it comes twice.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (cancelled) terminal.note('Stopped at once: what was under way may be done or not. Run again: it continues.');
    else if (!begun) terminal.note('\nStopped: nothing was changed in AWS.');
    if (!finishing || cancelled) process.exit(code);
    cancelled = true;
    terminal.note('Stopping: what is under way is finished, nothing new is started. Once more stops at once.');
  });
}
// A reader may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

const host: CliHost = {
  env: process.env,
  directory: process.cwd(),
  terminal,
  async finishing(work) {
    begun = true;
    finishing = true;
    try {
      return await work(() => cancelled);
    } finally {
      finishing = false;
    }
  },
};
process.exitCode = await runCli(process.argv.slice(2), host);
