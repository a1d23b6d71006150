import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The version that docs/sandbox-and-moto.md was written for. */
export const MOTO_VERSION = '5.2.1';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGE = `moto[server,secretsmanager,iam]==${MOTO_VERSION}`;
const START_SECONDS = 60;

export interface MotoServer {
  readonly url: string;
  /** Empties every account. */
  reset(): Promise<void>;
  stop(): void;
}

/**
 * Starts moto_server on a free port: the one on PATH where it has the right version, else one in `.venv-moto`, which is made
 * if need be.
 *
 * @throws Error with what to install where neither works.
 */
export async function startMoto(): Promise<MotoServer> {
  const command = onPath() ?? inVenv();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(command, ['-H', '127.0.0.1', '-p', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  await answering(url, child, () => said);
  return {
    url,
    async reset() {
      const answer = await fetch(`${url}/moto-api/reset`, { method: 'POST' });
      if (!answer.ok) throw new Error(`moto could not be reset: HTTP ${answer.status}`);
    },
    stop: () => void child.kill(),
  };
}

/** The moto_server of PATH, if its Python has the right version of moto. */
function onPath(): string | undefined {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'moto_server'))
    .find((path) => existsSync(path));
  if (found === undefined) return undefined;
  const python = join(dirname(realpathSync(found)), 'python3');
  return existsSync(python) && versionOf(python) === MOTO_VERSION ? found : undefined;
}

function inVenv(): string {
  const venv = join(ROOT, '.venv-moto');
  const python = join(venv, 'bin', 'python3');
  const server = join(venv, 'bin', 'moto_server');
  if (existsSync(server) && versionOf(python) === MOTO_VERSION) return server;
  console.log(`moto ${MOTO_VERSION} is not installed: installing it into .venv-moto ...`);
  try {
    execFileSync('python3', ['-m', 'venv', venv], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', PACKAGE], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    throw new Error(
      `moto could not be installed. Install Python 3 with venv and pip, or \`pip install '${PACKAGE}'\`.`,
      {
        cause: error,
      },
    );
  }
  return server;
}

function versionOf(python: string): string | undefined {
  try {
    const code = 'import importlib.metadata; print(importlib.metadata.version("moto"))';
    return execFileSync(python, ['-c', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined; // This Python has no moto.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answering(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`moto_server ended (${code}): ${said()}`)));
  });
  const started = (async () => {
    for (let tries = 0; tries < START_SECONDS * 10; tries += 1) {
      const answer = await fetch(`${url}/moto-api/data.json`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(100);
    }
    throw new Error(`moto_server does not answer at ${url}: ${said()}`);
  })();
  await Promise.race([started, failed]);
  failed.catch(() => {});
}
