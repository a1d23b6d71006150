import { type ConfigFinding, describePath, errorAt, type Path, quote, warningAt } from '../finding.ts';
import {
  DEFAULT_ROLE,
  type PartialConfig,
  type PartialPlane,
  type PartialScope,
  type PartialSettings,
  planesOf,
} from '../partial-config.ts';

/** Policies that can be attached to one role by default: no more parts than these. */
const MOST_PARTS = 10;
const MOST_NAMES = 3;

/** Policy names must fit, and no two of one account may be the same, with the parts that a policy may be split into. */
export function policies(config: PartialConfig): ConfigFinding[] {
  return [
    ...[config, ...config.dataPlanes].flatMap(({ settings }) => reservedName(settings)),
    ...madeNames(config),
    ...config.dataPlanes.flatMap((plane) => widerThanGiven(plane, config)),
  ];
}

/** A policy of this name comes with every Union data plane. */
function reservedName({ policyName, path: parent }: PartialSettings): ConfigFinding[] {
  if (policyName?.toLowerCase() !== 'userflyterole') return [];
  const path = [...parent, 'policy', 'name'];
  const message = `${describePath(path)} is the name of the policy that Union makes for a data plane.`;
  const fix = 'Choose another name: a policy that is not ours is never changed.';
  return [warningAt(path, 'value', 'policy-name-union', message, fix)];
}

function madeNames(config: PartialConfig): ConfigFinding[] {
  const owners = new Map<string, { role: string; plane: string }>();
  const findings: ConfigFinding[] = [];
  for (const plane of config.dataPlanes) {
    const given = plane.settings.policyName ?? config.settings.policyName;
    if (config.stack === undefined && given === undefined) continue;
    for (const { key, path } of plane.roles) {
      const name = policyNameFor(config, plane.key, key);
      if (name.length > LONGEST_POLICY_NAME && (given ?? '').length <= LONGEST_POLICY_NAME)
        findings.push(tooLong(name, path, given !== undefined));
      const places = partNames(name).map((part) => `${accountOf(plane)} ${part}`);
      const other = places.map((place) => owners.get(place)).find((owner) => owner !== undefined);
      if (other !== undefined) findings.push(collision(name, path, other));
      for (const place of places) if (!owners.has(place)) owners.set(place, { role: key, plane: plane.key });
    }
  }
  return findings;
}

/** Without an account a data plane counts as alone: the missing account has its own error. */
function accountOf({ accountId, key }: PartialPlane): string {
  return accountId ?? key;
}

/** IAM compares names without case. */
function partNames(name: string): string[] {
  const lower = name.toLowerCase();
  return [lower, ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => `${lower}-${index + 2}`)];
}

function tooLong(name: string, path: Path, isGiven: boolean): ConfigFinding {
  const fix = isGiven ? 'Shorten policy.name or the keys.' : 'Shorten the stack or the keys, or set policy.name.';
  const message = `The policy of this role would be called ${quote(name)}: ${name.length} characters, and ${LONGEST_POLICY_NAME} are allowed.`;
  return errorAt(path, 'key', 'policy-name-length', message, fix);
}

function collision(name: string, path: Path, other: { role: string; plane: string }): ConfigFinding {
  const message = `The policy ${quote(name)} of this role, or a further part of it, would have the name of one for role ${quote(other.role)} of data plane ${quote(other.plane)}.`;
  return errorAt(path, 'key', 'policy-name-collision', message, 'Rename the key of the role or of the data plane.');
}

/** With `match: tags`, a role that is granted one secret may read all: those that the file does not give it are named. */
function widerThanGiven(plane: PartialPlane, config: PartialConfig): ConfigFinding[] {
  const { match, path } = plane.settings.match === undefined ? config.settings : plane.settings;
  if (match !== 'tags') return [];
  const secrets = config.secrets.filter((secret) => planesOf(secret, config).includes(plane));
  return plane.roles.flatMap(({ key }) => {
    const others = secrets.filter((secret) => !isFor(secret, key));
    // A role that is granted none gets no statement.
    if (others.length === 0 || others.length === secrets.length) return [];
    const names = others.slice(0, MOST_NAMES).map(({ name }) => quote(name));
    const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : '';
    const message = `With match: tags, role ${quote(key)} of data plane ${quote(plane.key)} may also read what the file does not give it: ${names.join(', ')}${more}.`;
    const fix =
      'Use match: names there, grant them to the role, or keep them in a file of their own, with its own stack.';
    return [warningAt([...path, 'policy', 'match'], 'value', 'match-tags-wider', message, fix)];
  });
}

function isFor({ roles }: PartialScope, role: string): boolean {
  return roles === undefined ? role === DEFAULT_ROLE : roles.some(({ name }) => name === role);
}

/** Managed policy names hold 128 characters (IAM API Reference); `-10` must fit behind, with one to spare. */
export const LONGEST_POLICY_NAME = 124;

/** The folder that all our policies are in; behind it, one for each stack. No `policy.path` holds it. */
const OUR_FOLDER = 'union-secrets/';

/**
 * Name of the policy (of its first part) that is attached to one role. Without `policy.name`: `<stack>@<data plane>@<role key>`,
 * which no other stack's can be: none of the three may hold an `@`. With it, the data plane's own before the file's: that name,
 * and what must be added for it to be the only one: `-<data plane>` where several data planes are in one account (to a name of
 * the data plane's own, where another one there has the same), `-<role key>` for a role other than `default` where its data
 * plane has several roles.
 */
export function policyNameFor(
  { stack, settings, dataPlanes }: Pick<PartialConfig, 'stack' | 'settings' | 'dataPlanes'>,
  dataPlane: string,
  roleKey: string,
): string {
  const plane = dataPlanes.find(({ key }) => key === dataPlane);
  const own = plane?.settings.policyName;
  const base = own ?? settings.policyName;
  if (base === undefined) return `${stack}@${dataPlane}@${roleKey}`;
  const isTaken = dataPlanes.some(
    (other) =>
      plane !== undefined &&
      other !== plane &&
      accountOf(other) === accountOf(plane) &&
      // IAM compares names without case.
      (own === undefined || other.settings.policyName?.toLowerCase() === own.toLowerCase()),
  );
  const hasOtherRoles = (plane?.roles.length ?? 0) > 1;
  return `${base}${isTaken ? `-${dataPlane}` : ''}${hasOtherRoles && roleKey !== DEFAULT_ROLE ? `-${roleKey}` : ''}`;
}

/** IAM path of a stack's policies: what its apply role may write, and no other stack's. */
export function policyPathFor(stack: string, path = '/'): string {
  return `${path}${OUR_FOLDER}${stack}/`;
}
