import { createEmulator, defineEmulator } from 'emulate';
import { startFront } from './front.ts';
import type { Protocol } from './protocol.ts';
import { handle, type Shared } from './service.ts';

export interface Emulated<State> {
  readonly url: string;
  /** The live state: another object after a reset by the inspector. */
  readonly state: () => State;
  readonly connect: (shared: Shared, protocol: Protocol) => void;
  readonly close: () => Promise<void>;
}

/** An emulator on loopback with plain data as its state. Its requests go to {@link handle} once it is connected. */
export async function emulate<State extends object>(
  name: string,
  initial: State,
  options: { inspector: boolean; port: number | undefined },
): Promise<Emulated<State>> {
  let state = initial;
  let answer: ((request: Request) => Promise<Response>) | undefined;
  const front = await startFront((request) => emulator.fetch(request), options.port);
  const emulator = await createEmulator({
    listen: false,
    baseUrl: front.url,
    inspector: options.inspector,
    // Requests that are held or slow are not worth waiting for.
    shutdownTimeout: 1000,
    service: defineEmulator<State>({
      name,
      state: () => initial,
      cors: false,
      setup: (context) => {
        state = context.state;
        context.app.post('/', (c) => answer?.(c.req.raw) ?? new Response(null, { status: 503 }));
      },
    }),
  });
  return {
    url: front.url,
    state: () => state,
    connect: (shared, protocol) => {
      // A request that waits for a hook or for its time ends with the sandbox.
      const closed = new Promise<Response>((resolve) => {
        shared.closing.addEventListener('abort', () => resolve(new Response(null, { status: 503 })), { once: true });
      });
      answer = async (request) => {
        const body = await request.text();
        return Promise.race([closed, handle(shared, protocol, { headers: request.headers, body })]);
      };
    },
    close: async () => {
      await front.close();
      await emulator.close();
    },
  };
}
