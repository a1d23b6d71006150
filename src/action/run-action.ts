import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { DesiredState } from '../domain/desired.ts';
import type { Problem } from '../domain/problem.ts';
import { sourceText } from '../domain/source.ts';
import { baseDesired } from '../engine/baseline.ts';
import { checkRepository } from '../engine/check-code.ts';
import { choosePlane } from '../engine/choose-plane.ts';
import { type ConfigFile, readConfigFile } from '../engine/config-file.ts';
import { desiredState } from '../engine/desired-state.ts';
import { createLocator } from '../engine/locate.ts';
import { pythonFile } from '../engine/python-file.ts';
import { configAtTip } from '../github/contents.ts';
import { contentsOf } from '../record/contents.ts';
import { readValueFile } from '../values/read-file.ts';
import { type ResolvedValues, resolveValues, toHide } from '../values/resolve.ts';
import { VERSION } from '../version.ts';
import { announce } from './publish/mark-stale.ts';
import { writePython } from './publish/python-module-file.ts';
import { type Meanwhile, reconcile } from './reconcile.ts';
import type { Run } from './run.ts';
import type { Ending, Stopped } from './run-result.ts';
import { spareMemory } from './runner/memory.ts';

const UNREAD = 'Only the file was checked: AWS was not read, and values were not available.';

/** The AWS SDK is two thirds of what there is to load: a run that only checks the file does without. */
const loadAws = () => import('../aws/connect.ts');

/** Reads the file and does with it what this run is for. Everything that is wrong with the file is told at once. */
export async function conduct(run: Run): Promise<Ending | Stopped> {
  const { inputs, decision, context } = run;
  const file = readConfigFile(inputs.config, context.workspace);
  if ('severity' in file) return invalid([file], null, inputs.dataPlane);
  spareMemory(file.bytes.length);
  const loaded = loadConfig(file.bytes, file.path);
  const plane = inputs.dataPlane ?? onlyOne(loaded.identity.dataPlanes);
  const { config, problems } = loaded;
  if (config === null) return invalid(problems, loaded.identity.stack, plane);

  const module = inputs.writePython === null ? null : pythonFile(inputs.writePython, context.workspace);
  if (module !== null && 'severity' in module) return invalid([...problems, module], config.stack, plane);
  const source = { configPath: file.path, config, locate: loaded.locate, generatedModule: module?.path ?? null };

  if (decision.run === 'validate' && plane === null) return checkRepository(run, source, validated(run, loaded, null));
  const chosen = choosePlane(config, plane);
  if ('problem' in chosen) return invalid([...problems, chosen.problem], config.stack, null);
  if (decision.run === 'validate') return checkRepository(run, source, validated(run, loaded, chosen.plane));

  // GitHub answers while the SDK is loaded.
  const checked = decision.run === 'apply' ? checkTip(run, decision.branch, file) : { notes: [] };
  const [tip, { connectAws }] = await Promise.all([checked, loadAws()]);
  if ('stopped' in tip) return tip;
  const desired = desiredState(config, chosen.plane, sourceText(context.repository, file.path));
  const locator = createLocator(config, chosen.plane, loaded.locate);
  const resolved = resolveValues(desired.secrets, {
    env: (variable) => run.host.env[variable],
    file: (path) => readValueFile(path, file.absolute, context.workspace),
  });
  for (const value of toHide(resolved.values)) run.host.workflow.mask(value);
  const found = [...problems, ...resolved.problems.map(locator.value)];
  if (found.some(({ severity }) => severity === 'error')) return invalid(found, config.stack, chosen.plane);

  const aws = connectAws({
    region: desired.region,
    maxConcurrency: inputs.maxConcurrency,
    userAgent: `union-secrets/${VERSION}`,
    redact: run.host.workflow.hide,
  });
  try {
    const ready = { run, desired, locator, values: resolved.values, warnings: found, notes: tip.notes };
    const meanwhile = whileAwsIsRead(run, file, desired, resolved.values);
    // The old comment must be marked before the new one is written.
    const announced = announce(run, desired);
    const [ending] = await Promise.all([reconcile(ready, meanwhile, aws), announced, meanwhile]);
    return await checkRepository(run, source, writePython(run, module, ending));
  } finally {
    aws.close();
  }
}

async function whileAwsIsRead(
  run: Run,
  file: ConfigFile,
  desired: DesiredState,
  values: ResolvedValues['values'],
): Promise<Meanwhile> {
  const base = baseDesired(run, file, desired);
  const key = run.inputs.fingerprintKey;
  const contents = key === null ? null : contentsOf(desired.secrets, values, desired, key);
  return { contents, base: await base };
}

function invalid(problems: readonly Problem[], stack: string | null, dataPlane: string | null): Ending {
  return { outcome: { kind: 'invalid' }, problems, notes: [], code: null, failed: true, stack, dataPlane };
}

function validated(run: Run, { problems, identity }: LoadedConfig, dataPlane: string | null): Ending {
  const restricted = run.decision.run !== 'apply' && run.decision.restricted !== null;
  const notes = restricted ? [run.decision.why, UNREAD] : [];
  return {
    outcome: { kind: 'validated' },
    problems,
    notes,
    code: null,
    failed: false,
    stack: identity.stack,
    dataPlane,
  };
}

/** An old job run again must not undo what was merged since: the branch's tip must hold the file that is applied. */
async function checkTip(
  run: Run,
  branch: string,
  file: ConfigFile,
): Promise<Stopped | { readonly notes: readonly string[] }> {
  if (run.forge === null) {
    return { notes: [`Without \`github-token\` it was not checked that ${branch} still holds this file.`] };
  }
  const verdict = await configAtTip(run.forge, { branch, commit: run.context.sha, path: file.path, bytes: file.bytes });
  switch (verdict) {
    case 'same':
      return { notes: [] };
    case 'different':
      return {
        stopped: `Nothing was applied: ${branch} holds another version of ${file.path} by now, and its own run applies that.`,
      };
    case 'gone':
      return { stopped: `Nothing was applied: ${branch} does not hold ${file.path} any more.` };
    case 'unknown':
      return {
        notes: [
          `GitHub shows neither the branch ${branch} nor the file ${file.path}: it was not checked that this is its newest version.`,
        ],
      };
    default:
      return verdict satisfies never;
  }
}

function onlyOne(keys: readonly string[]): string | null {
  const [only, ...others] = keys;
  return only !== undefined && others.length === 0 ? only : null;
}
