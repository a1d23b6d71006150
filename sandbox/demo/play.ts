import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MERMAID } from '../../scripts/github-look.ts';
import { indexPage } from './pages/index-page.ts';
import { scenePage } from './pages/scene-page.ts';
import { callsLine, fileName } from './scene.ts';
import { type Act, type Scene, Stage } from './stage.ts';
import { type Screen, Teller } from './teller.ts';

export interface DemoOptions {
  /** Comments and pages are written here; nothing is removed, since it may be any directory. */
  readonly directory: string;
  /** The same, as the reader would type it. */
  readonly shownDirectory: string;
  readonly screen: Screen;
  readonly acts: readonly Act[];
}

/** Plays every act. Returns false if one did not end as expected; the story stops there. */
export async function playDemo({ directory, shownDirectory, screen, acts }: DemoOptions): Promise<boolean> {
  const started = performance.now();
  const teller = new Teller(screen);
  const shown = (file: string) => join(shownDirectory, file);
  teller.title(
    'union-secrets',
    'the whole way on this machine: GitHub, Secrets Manager and IAM on loopback, no account',
  );
  const stage = await Stage.open(teller);
  let broken: unknown;
  try {
    for (const act of acts) {
      await act(stage);
      const { scene } = stage;
      teller.foot(scene.result?.milliseconds ?? 0, callsLine(scene.calls), shown(fileName(scene, 'html')));
      if (failed(scene)) break;
    }
    checkSilence(stage);
  } catch (error) {
    broken = error;
  } finally {
    await stage.close();
  }
  write(directory, stage.scenes);
  const checks = stage.scenes.flatMap((scene) => scene.checks);
  const ok = broken === undefined && stage.scenes.length === acts.length && !stage.scenes.some(failed);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const right = checks.filter(({ holds }) => holds).length;
  if (broken !== undefined) teller.end(false, `The demo broke: ${String(broken)}`, []);
  const end = `${stage.scenes.length} steps, ${right} of ${checks.length} checks as expected, ${seconds} s`;
  teller.end(ok, end, [
    `Open ${shown('index.html')} to see every comment as GitHub shows it; the Markdown is beside it.`,
  ]);
  return ok;
}

/** What was said anywhere, in every run, holds no value. */
function checkSilence({ scenes, secrets, teller, scene: last, github }: Stage): void {
  const said = scenes.flatMap(({ result, comment }) => [
    // The runner itself takes the masks from the log.
    result?.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    result?.stderr,
    result?.summary,
    result?.planFile,
    JSON.stringify(result?.outputs),
    comment,
  ]);
  const values = [...Object.values(secrets), ...scenes.flatMap(({ result }) => result?.masks ?? [])];
  const sent = github.calls().map(({ body }) => JSON.stringify(body));
  const silent = ![...said, ...sent].some((text) => values.some((value) => text?.includes(value)));
  const check = {
    sentence: 'no secret value in any log, comment, summary, output or plan file of this demo',
    holds: silent,
  };
  last.checks.push(check);
  teller.say('');
  teller.check(check.sentence, check.holds);
}

function failed({ checks, result }: Scene): boolean {
  return result === null || checks.some(({ holds }) => !holds);
}

function write(directory: string, scenes: readonly Scene[]): void {
  mkdirSync(directory, { recursive: true });
  const save = (name: string, text: string) => writeFileSync(join(directory, name), text);
  copyFileSync(MERMAID, join(directory, 'mermaid.js'));
  save('index.html', indexPage(scenes));
  for (const scene of scenes) {
    save(fileName(scene, 'html'), scenePage(scene, scenes));
    save(fileName(scene, 'md'), `${(scene.comment ?? scene.result?.summary ?? '').trimEnd()}\n`);
  }
}
