import type { Draft, DraftScope } from '../draft.ts';
import { errorAt, type Finding, warningAt } from '../finding.ts';
import { quote, shownKey } from '../path.ts';
import { planesOf } from './scopes.ts';

/** One name may stand once for each data plane: as ours or as granted. */
export function overlaps(draft: Draft): Finding[] {
  return [...listedTwice(draft), ...differOnlyInCase(draft), ...ownedByTwoPlanes(draft)];
}

function listedTwice(draft: Draft): Finding[] {
  const owners = new Map<string, 'secrets' | 'grants'>();
  for (const secret of draft.secrets)
    for (const plane of planeKeys(secret, draft)) owners.set(`${plane}\n${secret.name}`, 'secrets');
  const findings: Finding[] = [];
  for (const grant of draft.grants) {
    const taken = planeKeys(grant, draft).map((plane) => `${plane}\n${grant.name}`);
    const listed = taken.map((key) => owners.get(key)).find((list) => list !== undefined);
    for (const key of taken) if (!owners.has(key)) owners.set(key, 'grants');
    if (listed === 'secrets') {
      findings.push(
        errorAt(
          grant.path,
          grant.at,
          'granted-and-owned',
          `${quote(grant.name)} stands under secrets and under grants.`,
          'Grants are for secrets that are not ours: keep it in one of them.',
        ),
      );
    } else if (listed === 'grants') {
      findings.push(
        errorAt(
          grant.path,
          grant.at,
          'duplicate-grant',
          `${quote(grant.name)} is granted twice on one data plane.`,
          'Make it one entry that lists all its roles.',
        ),
      );
    }
  }
  return findings;
}

/** No error: the files differ in the six characters that AWS appends. */
function differOnlyInCase(draft: Draft): Finding[] {
  const seen = new Map<string, string>();
  return [...draft.secrets, ...draft.grants].flatMap((scope) => {
    const first = seen.get(scope.name.toLowerCase());
    if (first === undefined) seen.set(scope.name.toLowerCase(), scope.name);
    if (first === undefined || first === scope.name) return [];
    const message = `${quote(scope.name)} and ${quote(first)} differ in upper and lower case only: they are two secrets in AWS.`;
    return [warningAt(scope.path, scope.at, 'secret-name-case', message, 'Rename one of them, if that is not meant.')];
  });
}

/** In one account and region a name is one secret, and it has one owner. */
function ownedByTwoPlanes(draft: Draft): Finding[] {
  return draft.secrets.flatMap((secret) => {
    const places = new Map<string, string>();
    for (const { key, accountId, region } of planesOf(secret, draft)) {
      if (accountId === undefined || region === undefined) continue;
      const first = places.get(`${accountId} ${region}`);
      if (first !== undefined) return [sharedPlace(secret, first, key)];
      places.set(`${accountId} ${region}`, key);
    }
    return [];
  });
}

function sharedPlace(secret: DraftScope, first: string, second: string): Finding {
  const message = `Secret ${quote(secret.name)} is for the data planes ${quote(first)} and ${quote(second)}, which are in one account and region: only one of them can own it.`;
  return errorAt(
    secret.path,
    secret.at,
    'secret-on-two-data-planes',
    message,
    `Name one of them under dataPlanes, and grant it on the other: grants: [{ name: ..., dataPlanes: [${shownKey(second)}] }].`,
  );
}

function planeKeys(scope: DraftScope, draft: Draft): string[] {
  return planesOf(scope, draft).map((plane) => plane.key);
}
