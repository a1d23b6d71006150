import type { Run } from '../action/run.ts';
import type { Ending } from '../action/run-result.ts';
import type { ApplyResult } from '../apply/result.ts';
import { type CodeCheck, checkCode } from '../code-check/check-code.ts';
import { findFiles } from '../code-check/find-files.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Plan } from '../plan/plan.ts';
import { codeContext } from './code-context.ts';

/** What the code is checked against besides the plan. */
export interface CodeSource {
  /** Relative to the workspace, with `/`. */
  readonly configPath: string;
  readonly config: NonNullable<LoadedConfig['config']>;
  readonly locate: LoadedConfig['locate'];
  /** Path of the module of constants that this program writes; null where it writes none. */
  readonly generatedModule: string | null;
}

/**
 * Checks the repository's code with the file and, where there is one, the plan. Code that does not fit fails a run that
 * changes nothing, so that the pull request is stopped; never an apply, which is done by then.
 */
export async function checkRepository(run: Run, source: CodeSource, ending: Ending): Promise<Ending> {
  const { outcome } = ending;
  if (run.inputs.checkCode.length === 0) return ending;
  switch (outcome.kind) {
    case 'invalid':
    case 'failed':
    case 'refused':
      return ending;
    case 'validated':
      return failing({ ...ending, code: await check(run, source, null) });
    case 'planned':
      return failing({ ...ending, code: await check(run, source, outcome.plan) });
    case 'applied':
      return { ...ending, code: await check(run, source, planAfter(outcome.plan, outcome.result)) };
    default:
      return outcome satisfies never;
  }
}

function failing(ending: Ending): Ending {
  const errors = ending.code?.findings.some(({ severity }) => severity === 'error') ?? false;
  return { ...ending, failed: ending.failed || errors };
}

function check({ context, inputs }: Run, source: CodeSource, plan: Plan | null): Promise<CodeCheck> {
  return checkWorkspace(context.workspace, inputs.checkCode, source, plan);
}

/** Checks the files below `workspace` that the globs match. Never throws: what could not be checked is told in `skipped`. */
export async function checkWorkspace(
  workspace: string,
  globs: readonly string[],
  source: CodeSource,
  plan: Plan | null,
): Promise<CodeCheck> {
  const { configPath, config, locate, generatedModule } = source;
  try {
    const { files, skipped } = await findFiles(workspace, globs);
    const checked = checkCode(files, codeContext(configPath, config, plan, locate, generatedModule));
    // Whoever was not read may use what seems unused.
    const findings = checked.findings.filter(({ rule }) => rule !== 'unused-secret' || skipped.length === 0);
    // Without code that uses secrets nothing is missed.
    return { ...checked, findings, skipped: [...skipped, ...(checked.filesWithSecrets === 0 ? [] : checked.skipped)] };
  } catch (error) {
    // What was planned or applied must be reported whatever the code is like.
    const why = error instanceof Error ? error.message : String(error);
    return { findings: [], files: 0, filesWithSecrets: 0, skipped: [`The code was not checked: ${why}.`] };
  }
}

/** The plan as it stands once the result is in: what was created has its key, and is created no more. */
function planAfter(plan: Plan, result: ApplyResult): Plan {
  const secrets = plan.secrets.map((secret) => {
    const pair = Object.hasOwn(result.pairs, secret.name) ? result.pairs[secret.name] : undefined;
    if (pair === undefined) return secret;
    return secret.status === 'create'
      ? { ...secret, pair, status: 'unchanged' as const, changes: [] }
      : { ...secret, pair };
  });
  return { ...plan, secrets };
}
