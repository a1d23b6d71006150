import type { Draft, DraftName, DraftScope } from '../draft.ts';
import { type Finding, warningAt } from '../finding.ts';
import { describePath, quote } from '../path.ts';
import { planesOf } from './scopes.ts';

/** Names that are confirmed to go, and still stand in the file on every data plane that the confirmation is for. */
export function removals(draft: Draft): Finding[] {
  const scopes = Map.groupBy([...draft.secrets, ...draft.grants], ({ name }) => name);
  const everywhere = draft.dataPlanes.map(({ key }) => key);
  const check = (confirm: readonly DraftName[], planes: readonly string[]) =>
    confirm.flatMap((confirmed) => {
      const here = new Set((scopes.get(confirmed.name) ?? []).flatMap((scope) => planeKeys(scope, draft)));
      return here.size > 0 && planes.every((plane) => here.has(plane)) ? [stillDeclared(confirmed)] : [];
    });
  return [
    ...check(draft.settings.confirm, everywhere),
    ...draft.dataPlanes.flatMap(({ key, settings }) => check(settings.confirm, [key])),
  ];
}

function planeKeys(scope: DraftScope, draft: Draft): string[] {
  return planesOf(scope, draft).map(({ key }) => key);
}

function stillDeclared({ name, path }: DraftName): Finding {
  const message = `${describePath(path.slice(0, -1))} names ${quote(name)}, which the file still declares: it stays, but access that roles lose to it is not held back.`;
  const fix = 'Remove the name here, if no revocation is meant by it.';
  return warningAt(path, 'value', 'confirm-declared', message, fix);
}
