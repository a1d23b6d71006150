type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for an address, as GitHub's toolkit and curl read it: `https_proxy` or `http_proxy`, unless
 * `no_proxy` names the host, a domain it is in, or `*`. Never for this machine itself.
 */
export function proxyFor(url: URL, env: Environment): URL | null {
  if (isBypassed(url, env)) return null;
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const proxy = env[name] || env[name.toUpperCase()];
  if (!proxy) return null;
  return new URL(/^https?:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
}

function isBypassed({ hostname, port, protocol }: URL, env: Environment): boolean {
  const host = hostname.toLowerCase();
  if (host === 'localhost' || host.startsWith('127.') || /^\[(::1|0:0:0:0:0:0:0:1)\]$/.test(host)) return true;
  const withPort = `${host}:${port || (protocol === 'https:' ? '443' : '80')}`;
  const entries = (env.no_proxy || env.NO_PROXY || '').toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => {
    const name = entry.replace(/^\*?\./, '');
    return entry === '*' || (name !== '' && [host, withPort].some((one) => one === name || one.endsWith(`.${name}`)));
  });
}
