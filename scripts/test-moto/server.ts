import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { pythonTool } from '../python-tool.ts';

/** The version that docs/sandbox-and-moto.md was written for. */
export const MOTO_VERSION = '5.2.1';

const START_SECONDS = 60;

export interface MotoServer {
  readonly url: string;
  /** Empties every account. */
  reset(): Promise<void>;
  stop(): void;
}

/** Starts moto_server on a free port. @throws Error with what to install where it cannot be had. */
export async function startMoto(): Promise<MotoServer> {
  const command = pythonTool({
    name: 'moto',
    version: MOTO_VERSION,
    extras: '[server,secretsmanager,iam]',
    command: 'moto_server',
  });
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
