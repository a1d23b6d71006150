/** Environment variables of a run. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable by a name that someone wrote: own properties only, since every object also has a `constructor`. */
export function variableOf(env: Environment, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}

const REFUSED_PREFIXES = ['ACTIONS_', 'GITHUB_', 'INPUT_', 'RUNNER_', 'AWS_CONTAINER_'];
const REFUSED_NAMES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'NODE_AUTH_TOKEN',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
];

/**
 * Which rule refuses a variable as the source of a value, as a pattern such as `GITHUB_*`; undefined: it may be read. A pull
 * request must not be able to store the runner's tokens or the credentials as a secret that tasks read.
 */
export function refusedVariable(name: string): string | undefined {
  // Windows knows variables without regard to case, and proxies are written in both.
  const upper = name.toUpperCase();
  const prefix = REFUSED_PREFIXES.find((start) => upper.startsWith(start));
  return prefix === undefined ? REFUSED_NAMES.find((refused) => refused === upper) : `${prefix}*`;
}
