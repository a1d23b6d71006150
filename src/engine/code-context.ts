import type { CodeContext, CodeSecret, CodeSecretOnPlane, SecretFate } from '../code-check/check-context.ts';
import type { UnionSecretsConfig } from '../config/config.generated.ts';
import type { Location } from '../domain/problem.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { desiredState } from './desired-state.ts';

/**
 * What the repository's code is checked against: the whole file, and the plan of the one data plane that was read.
 *
 * @param plan null: AWS was not read.
 * @param locate where a key of the file is.
 */
export function codeContext(
  configPath: string,
  config: UnionSecretsConfig,
  plan: Plan | null,
  locate: (path: readonly (string | number)[]) => Location,
  generatedModule: string | null,
): CodeContext {
  const planes = Object.entries(config.dataPlanes).sort(([a], [b]) => (a < b ? -1 : 1));
  const secrets = new Map<string, CodeSecret>();
  const add = (name: string, declared: CodeSecret['declared'], location: Location | null, on: CodeSecretOnPlane) => {
    const known = secrets.get(name) ?? { name, declared, location, on: [] };
    secrets.set(name, { ...known, on: [...known.on, on] });
  };
  for (const [dataPlane] of planes) {
    const desired = desiredState(config, dataPlane, '');
    const planned = new Map(plan?.dataPlane === dataPlane ? plan.secrets.map((secret) => [secret.name, secret]) : []);
    const onPlane = (name: string) => {
      const secret = planned.get(name);
      return { dataPlane, pair: secret?.pair ?? null, change: secret ? fateOf(secret) : null };
    };
    for (const { name } of desired.secrets) add(name, 'secret', locate(['secrets', name]), onPlane(name));
    const grants = (config.grants ?? []).map((grant) => (typeof grant === 'string' ? grant : grant.name));
    for (const { name } of desired.grants) add(name, 'grant', locate(['grants', grants.indexOf(name)]), onPlane(name));
    for (const secret of planned.values()) {
      if (secret.status === 'orphaned' || secret.status === 'delete')
        add(secret.name, 'none', null, onPlane(secret.name));
    }
  }
  return {
    configPath,
    dataPlanes: planes.map(([name, { region, accountId }]) => {
      const read = plan?.dataPlane === name;
      return { name, region, accountId, partition: read ? plan.partition : null, awsRead: read };
    }),
    secrets: [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    generatedModule,
  };
}

/** What the plan does to a secret, as far as code that uses it notices. */
function fateOf(secret: PlannedSecret): SecretFate | null {
  switch (secret.status) {
    case 'create':
      return secret.changes.some((change) => change.kind === 'create' && change.keyWillChange) ? 'recreate' : 'create';
    case 'delete':
      return 'delete';
    case 'refused':
      return 'refused';
    case 'orphaned':
      return 'revoke';
    case 'adopt':
    case 'granted':
    case 'restore':
    case 'unchanged':
    case 'update':
    case 'waiting':
      return null;
    default:
      return secret.status satisfies never;
  }
}
