import type { ClientRequestArgs, Agent as HttpAgent } from 'node:http';
import * as http from 'node:http';
import * as https from 'node:https';
import type { Duplex } from 'node:stream';
import * as tls from 'node:tls';

/** Milliseconds; else a proxy that says nothing would keep the process from ending. */
const PROXY_ANSWERS = 5_000;

type Opened = (error: Error | null, socket: Duplex) => void;

/** An agent whose connections go through a proxy, by CONNECT: the proxy sees the host's name, and no word of what is said. */
export function tunnelAgent(proxy: URL, secure: boolean, options: https.AgentOptions): HttpAgent {
  const agent = secure ? new https.Agent(options) : new http.Agent(options);
  agent.createConnection = (args: ClientRequestArgs, opened?: Opened) => {
    openTunnel(proxy, args, (error, socket) => {
      if (error !== null) opened?.(error, socket);
      else opened?.(null, secure ? tls.connect(secureOptions(args, socket)) : socket);
    });
    return undefined;
  };
  return agent;
}

function openTunnel(proxy: URL, { host, port, timeout = PROXY_ANSWERS }: ClientRequestArgs, opened: Opened): void {
  const target = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
  const { request } = proxy.protocol === 'https:' ? https : http;
  const connect = request({
    method: 'CONNECT',
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    path: target,
    headers: { host: target, ...authorization(proxy) },
    agent: false,
    timeout,
  });
  connect.once('connect', (answer, socket) => {
    if (answer.statusCode === 200) return opened(null, socket);
    socket.destroy();
    opened(refused(`the proxy ${proxy.host} answered ${answer.statusCode} to CONNECT`), socket);
  });
  connect.once('timeout', () => connect.destroy(refused(`the proxy ${proxy.host} did not answer`)));
  // Whoever gets the error looks at nothing else.
  connect.once('error', (error) => opened(error, undefined as unknown as Duplex));
  connect.end();
}

function refused(message: string): Error {
  return Object.assign(new Error(message), { code: 'EPROXY' });
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return { 'proxy-authorization': `Basic ${credentials.toString('base64')}` };
}

/** Node has put the agent's options and the name to ask for into them; `path` would be taken for a local socket. */
function secureOptions({ path: _, ...args }: ClientRequestArgs, socket: Duplex): tls.ConnectionOptions {
  return { ...(args as tls.ConnectionOptions), socket };
}
