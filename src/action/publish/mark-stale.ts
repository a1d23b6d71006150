import { ForgeError } from '../../github/forge.ts';
import { renderStale } from '../../report/history.ts';
import type { Run } from '../run.ts';
import { commentMarker } from './comment-marker.ts';

/**
 * Says on the comment of an earlier plan that it is out of date, as soon as a new plan starts; an apply only finds out as whom
 * it writes. Where that cannot be done, the run goes on: its own comment comes at the end, with whatever is wrong.
 */
export async function announce(run: Run, of: { readonly stack: string; readonly dataPlane: string }): Promise<void> {
  const { forge, decision, context, inputs } = run;
  const marker = commentMarker(run, of);
  if (forge === null || marker === null) return;
  try {
    if (decision.run !== 'plan') return void (await forge.viewerLogin());
    const pullRequest = inputs.pullRequest ?? decision.pullRequest?.number;
    if (pullRequest === undefined) return;
    const newer = {
      commit: decision.pullRequest?.headSha ?? context.sha,
      runUrl: context.runUrl,
      time: new Date().toISOString(),
    };
    await forge.upsertComment({
      pullRequest,
      marker,
      onlyExisting: true,
      compose: (previous) => renderStale(previous ?? '', newer),
    });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
  }
}
