import type { ListedSecret, Principal } from '../../src/domain/cloud.ts';
import { type Inventory, takeInventory } from '../../src/inventory/inventory.ts';

/** What a tag in AWS may hold, and a page must not run. */
export const HOSTILE_NAME = 'zz/<img src=x onerror=alert(1)></script>';

const ACCOUNT = '123456789012';
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-27T08:00:00.000Z');
const TEAMS = ['billing', 'ml', 'ranking', 'search', 'warehouse'];

/** An account of so many secrets as one finds them: most owned and read, some by everybody, some by nobody. */
export function exampleInventory(secrets: number): Inventory {
  const listed = [...Array.from({ length: secrets - 1 }, (_, index) => secretAt(index)), hostile()];
  const policies = TEAMS.map(
    (team) => [policyArn(team), { name: `${team}-production-default`, document: reads(`${team}/*`) }] as const,
  );
  const roles: Principal[] = TEAMS.map((team) => ({
    kind: 'role',
    name: `flyte-${team}`,
    arn: `arn:aws:iam::${ACCOUNT}:role/flyte-${team}`,
    inline: [],
    attached: [policyArn(team)],
  }));
  return takeInventory({
    accountId: ACCOUNT,
    region: 'us-west-2',
    time: new Date(NOW).toISOString(),
    secrets: listed,
    access: { principals: roles, policies: new Map(policies) },
    ourPolicies: new Set(policies.map(([arn]) => arn)),
  });
}

function secretAt(index: number): ListedSecret {
  const team = TEAMS[index % TEAMS.length] ?? 'ml';
  const owned = index % 17 !== 0;
  // Names of no team's pattern: nobody reads those.
  const name = index % 23 === 0 ? `legacy/secret-${index}` : `${team}/secret-${index}`;
  const before = (days: number) => new Date(NOW - days * DAY).toISOString();
  return {
    name,
    arn: arnOf(name),
    description: '',
    tags: owned
      ? {
          'union-secrets:stack': team,
          'union-secrets:data-plane': 'production',
          'union-secrets:source': `acme/${team}:union-secrets.yaml`,
          'union-secrets:value-source': `env ${team.toUpperCase()}_${index}`,
        }
      : {},
    versions: index % 41 === 0 ? {} : { v1: ['AWSCURRENT'] },
    rotationEnabled: index % 29 === 0,
    ...(index % 29 === 0
      ? { rotation: { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:rotate', schedule: 'rate(30 days)' } }
      : {}),
    ...(index % 11 === 0 ? { kmsKeyId: 'alias/ml' } : {}),
    ...(index % 97 === 0 ? { deletedAt: before(3) } : {}),
    createdAt: before(400),
    changedAt: before((index * 7) % 380),
    lastAccessedAt: before(index % 13 === 0 ? 200 : index % 5).slice(0, 10),
  };
}

function hostile(): ListedSecret {
  return {
    name: HOSTILE_NAME,
    arn: arnOf(HOSTILE_NAME),
    description: '',
    tags: {},
    versions: {},
    rotationEnabled: false,
  };
}

function arnOf(name: string): string {
  return `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:${name}-AbCdEf`;
}

function policyArn(team: string): string {
  return `arn:aws:iam::${ACCOUNT}:policy/${team}-production-default`;
}

function reads(pattern: string): object {
  const Resource = `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:${pattern}`;
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource }] };
}
