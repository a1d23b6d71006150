import { createEmulator, defineEmulator } from 'emulate';
import { type Answer, type Question, startFront } from './front.ts';
import type { Protocol } from './protocol.ts';
import { handle, type Shared } from './service.ts';

export interface Emulated<State> {
  readonly url: string;
  /** The live state: another object after a reset by the inspector. */
  readonly state: () => State;
  readonly connect: (shared: Shared, protocol: Protocol) => void;
  readonly close: () => Promise<void>;
}

/** Said before it is connected, and to what waits when the sandbox closes. */
const UNAVAILABLE: Answer = { status: 503, headers: {}, body: '' };

/**
 * A service on loopback with plain data as its state. Its requests go to {@link handle} once it is connected: through
 * emulate where its inspector is to show them, else straight, which takes a fraction of the time.
 */
export async function emulate<State extends object>(
  name: string,
  initial: State,
  options: { inspector: boolean; port: number | undefined },
): Promise<Emulated<State>> {
  let state = initial;
  let answer: (question: Question) => Promise<Answer> = async () => UNAVAILABLE;
  const front = await startFront(
    (question) => (options.inspector ? answerOf(emulator.fetch(requestOf(question))) : answer(question)),
    options.port,
  );
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
        context.app.post('/', async ({ req: { raw } }) => {
          const { method, url, headers } = raw;
          const { status, ...rest } = await answer({ method, url, headers: plain(headers), body: await raw.text() });
          return new Response(rest.body, { status, headers: rest.headers });
        });
      },
    }),
  });
  return {
    url: front.url,
    state: () => state,
    connect: (shared, protocol) => {
      // A request that waits for a hook or for its time ends with the sandbox.
      const closed = new Promise<Answer>((resolve) => {
        shared.closing.addEventListener('abort', () => resolve(UNAVAILABLE), { once: true });
      });
      answer = (question) => Promise.race([closed, handle(shared, protocol, question)]);
    },
    close: async () => {
      await front.close();
      await emulator.close();
    },
  };
}

function requestOf({ method, url, headers, body }: Question): Request {
  return new Request(url, { method, headers, ...(body === '' ? {} : { body }) });
}

async function answerOf(pending: Response | Promise<Response>): Promise<Answer> {
  const response = await pending;
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: plain(response.headers), body };
}

function plain(headers: Headers): Record<string, string> {
  return Object.fromEntries(headers);
}
