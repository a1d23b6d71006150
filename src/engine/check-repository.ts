import { resolve } from 'node:path';
import type { ApplyResult } from '../apply/step.ts';
import type { CodeCheck } from '../code-check/check-files.ts';
import type { CodeFile } from '../code-check/code-finding.ts';
import { findFiles } from '../code-check/find-files.ts';
import { mayHaveFindings } from '../code-check/interpret/relevance.ts';
import type { CodeContext, CodeSecret, CodeSecretOnPlane, SecretFate } from '../code-check/rules/pair-judge.ts';
import { MAX_BYTES, REQUIREMENT_FILES, sdksInUse } from '../code-check/sdk/requirements.ts';
import type { UnionSecretsConfig } from '../config/config.generated.ts';
import { isOutside } from '../domain/paths.ts';
import type { Location } from '../domain/problem.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import type { Outcome } from '../report/model.ts';
import { withResult } from '../report/plan-view.ts';
import { desiredState } from './desired-state.ts';
import type { OpenedFile } from './open.ts';
import { pathFrom } from './work-tree.ts';

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
  const put = (name: string, declared: CodeSecret['declared'], location: Location | null, on: CodeSecretOnPlane) => {
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
    for (const { name } of desired.secrets) put(name, 'secret', locate(['secrets', name]), onPlane(name));
    const grants = (config.grants ?? []).map((grant) => (typeof grant === 'string' ? grant : grant.name));
    for (const { name } of desired.grants) put(name, 'grant', locate(['grants', grants.indexOf(name)]), onPlane(name));
    for (const secret of planned.values()) {
      if (secret.status === 'orphaned' || secret.status === 'delete')
        put(secret.name, 'none', null, onPlane(secret.name));
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

/** What is checked unless something else is said. */
export const ALL_PYTHON = '**/*.py';

export interface CodeSettings {
  /** Of the Python files to check; empty: none. */
  readonly globs: readonly string[];
  /** Path of the module of constants that is generated; null where there is none. */
  readonly generatedModule: string | null;
}

/** Checks the repository's code with the file and, where there is one, the plan. null: it was not checked. */
export async function checkRepository(
  opened: OpenedFile,
  outcome: Outcome,
  settings: CodeSettings,
): Promise<CodeCheck | null> {
  if (settings.globs.length === 0) return null;
  switch (outcome.kind) {
    case 'invalid':
    case 'failed':
    case 'refused':
      return null;
    case 'validated':
      return checkWorkspace(opened, null, settings);
    case 'planned':
      return checkWorkspace(opened, outcome.plan, settings);
    case 'applied':
      return checkWorkspace(opened, planAfter(outcome.plan, outcome.result), settings);
    default:
      return outcome satisfies never;
  }
}

/** Whether a run that changes nothing fails for what its code holds. */
export function hasCodeErrors(code: CodeCheck | null): boolean {
  return code?.findings.some(({ severity }) => severity === 'error') ?? false;
}

/** Never throws: `skipped` says what could not be checked. What was planned or applied must be reported whatever the code is like. */
async function checkWorkspace(opened: OpenedFile, plan: Plan | null, settings: CodeSettings): Promise<CodeCheck> {
  const { file, config, locate } = opened;
  try {
    const { files, skipped, unmatched } = await findInCheckout(opened, settings.globs);
    // A repository without Python is nothing to speak of, a glob with a slip in it is.
    const missing = unmatched.filter((glob) => glob !== ALL_PYTHON).map((glob) => `No file matches "${glob}".`);
    const context = codeContext(file.path, config, plan, locate, settings.generatedModule);
    const requirements = await requirementsBeside(opened, files);
    if (!mayHaveFindings(files))
      return {
        sdks: sdksInUse(files, requirements),
        findings: [],
        files: files.length,
        filesWithSecrets: 0,
        skipped: [...missing, ...skipped],
      };
    // Only now: with the check comes its parser, in WebAssembly.
    const { checkCode } = await import('../code-check/check-files.ts');
    const checked = checkCode(files, context, requirements);
    // An unread file might use the secret.
    const findings = checked.findings.filter(({ rule }) => rule !== 'unused-secret' || skipped.length === 0);
    // Without code that uses secrets nothing is missed.
    return {
      ...checked,
      findings,
      skipped: [...missing, ...skipped, ...(checked.filesWithSecrets === 0 ? [] : checked.skipped)],
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      sdks: sdksInUse([], []),
      findings: [],
      files: 0,
      filesWithSecrets: 0,
      skipped: [`The code was not checked: ${why}.`],
    };
  }
}

/** Only a version of flytekit can be one that does not work. */
async function requirementsBeside(opened: OpenedFile, files: readonly CodeFile[]): Promise<readonly CodeFile[]> {
  if (sdksInUse(files, []).flytekit === 'no') return [];
  const globs = REQUIREMENT_FILES.filter((glob) => !glob.endsWith('.py'));
  return (await findInCheckout(opened, globs, MAX_BYTES)).files;
}

/** Globs are for the workspace, as inputs are; the files have their paths in the checkout, as annotations and suggestions have. */
async function findInCheckout({ workspace, root }: OpenedFile, globs: readonly string[], maxBytes?: number) {
  const found = await findFiles(workspace, globs, maxBytes);
  const files = found.files.map((file) => {
    const path = pathFrom(root, resolve(workspace, file.path));
    return isOutside(path) ? file : { ...file, path };
  });
  return { ...found, files };
}

/** The plan once its result is in: what was created has its key, and is no longer to be created. */
function planAfter(plan: Plan, result: ApplyResult): Plan {
  const secrets = withResult(plan, result).secrets.map((secret) =>
    secret.status === 'create' && secret.pair !== null
      ? { ...secret, status: 'unchanged' as const, changes: [] }
      : secret,
  );
  return { ...plan, secrets };
}
