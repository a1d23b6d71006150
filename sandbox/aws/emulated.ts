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
      answer = async (request) => handle(shared, protocol, { headers: request.headers, body: await request.text() });
    },
    close: async () => {
      await front.close();
      await emulator.close();
    },
  };
}
