import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Counts, Message, Opened, WorldOptions } from './world.ts';

/** AWS and GitHub in another process. */
export interface RemoteWorld {
  /** Starts again; what was there before is gone. */
  open(options: WorldOptions): Promise<Opened>;
  reset(): Promise<void>;
  /** Calls since the last reset. */
  counts(): Promise<Counts>;
  close(): void;
}

export function startRemoteWorld(): RemoteWorld {
  const child = fork(join(import.meta.dirname, 'world.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    open: (options) => ask(child, { verb: 'open', options }) as Promise<Opened>,
    reset: async () => void (await ask(child, { verb: 'reset' })),
    counts: () => ask(child, { verb: 'counts' }) as Promise<Counts>,
    close: () => child.disconnect(),
  };
}

async function ask(child: ChildProcess, message: Message): Promise<unknown> {
  const stopped = new AbortController();
  const answer = once(child, 'message', { signal: stopped.signal });
  const ended = once(child, 'exit', { signal: stopped.signal }).then(() => {
    throw new Error('the process with AWS and GitHub in it ended');
  });
  child.send(message);
  try {
    return ((await Promise.race([answer, ended])) as unknown[])[0];
  } finally {
    ended.catch(() => undefined);
    answer.catch(() => undefined);
    stopped.abort();
  }
}
