import * as http from 'node:http';
import * as https from 'node:https';
import { proxyFor } from './proxy.ts';
import { tunnelAgent } from './tunnel.ts';

/** Agents that keep their connections, one for each way to go: straight, or through a proxy of the environment's. */
export interface Agents {
  for(url: { readonly secure: boolean; readonly host: string; readonly port: number | undefined }): http.Agent;
  /** Closes idle connections. */
  destroy(): void;
}

export function createAgents(maxSockets: number, env: Readonly<Record<string, string | undefined>>): Agents {
  const agents = new Map<string, http.Agent>();
  const options = { keepAlive: true, maxSockets, scheduling: 'lifo' } as const;
  return {
    for({ secure, host, port }) {
      const scheme = secure ? 'https:' : 'http:';
      const origin = `${scheme}//${host}:${port ?? ''}`;
      const known = agents.get(origin);
      if (known) return known;
      const proxy = proxyFor(new URL(origin), env);
      const agent = proxy
        ? tunnelAgent(proxy, secure, options)
        : secure
          ? new https.Agent(options)
          : new http.Agent(options);
      agents.set(origin, agent);
      return agent;
    },
    destroy() {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}
