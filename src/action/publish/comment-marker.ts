import type { Marker } from '../../github/marker.ts';
import type { Run } from '../run.ts';

/**
 * Marker of this run's comment, as its writer; null where this run writes none: it may not, it is not asked to, or nobody
 * knows yet whose comment it is.
 */
export function commentMarker(
  { inputs, forge, context, decision }: Run,
  of: { readonly stack: string | null; readonly dataPlane: string | null },
): Marker | null {
  if (!inputs.comment || forge === null || of.stack === null || of.dataPlane === null) return null;
  if (decision.run !== 'apply' && decision.restricted !== null) return null;
  return { stack: of.stack, dataPlane: of.dataPlane, runId: context.runId, attempt: context.attempt };
}
