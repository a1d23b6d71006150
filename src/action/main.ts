import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { networkProblems } from '../domain/environment.ts';
import { joined, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { checkedOutCommit, checkoutRoot, pathFrom } from '../engine/work-tree.ts';
import { isBlob } from '../github/contents.ts';
import { type RunContext, readContext } from '../github/context.ts';
import { type Forge, ForgeError } from '../github/forge.ts';
import { githubForge } from '../github/github.ts';
import { problemLines } from '../report/log.ts';
import { prose } from '../text/escape.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { publish } from './publish/publish.ts';
import { forgeProblem } from './publish/write-comments.ts';
import type { Host, Run } from './run.ts';
import { runAction } from './run-action.ts';
import { type Decision, decide } from './trigger.ts';
import { reportProblems, type Workflow } from './workflow.ts';

/** Runs the action. Never throws: whatever goes wrong is reported, and fails the step. */
export async function main(host: Host): Promise<void> {
  try {
    const run = await start(host);
    if (run === null) return;
    const result = await runAction(run);
    const reported = await publish(run, result);
    if (!reported || ('failed' in result && result.failed)) host.workflow.fail();
  } catch (error) {
    refuse(host.workflow, [error instanceof ForgeError ? forgeProblem(error, 'error') : unexpected(error)]);
  }
}

/** Reads what the run was given and decides what it does. @returns null where nothing is to be done, or may be. */
async function start(host: Host): Promise<Run | null> {
  const { workflow, env, directory } = host;
  const { inputs, problems: wrong } = readInputs((name) => workflow.input(name));
  const readText = (path: string) => readFileSync(path, 'utf8');
  const context = readContext(env, readText, directory);
  const problems = [...wrong, ...networkProblems(env, process.versions.node, readText)];
  if (problems.length > 0 || 'wrong' in context)
    return refuse(workflow, [...problems, ...('wrong' in context ? context.wrong : [])]);
  for (const value of [inputs.fingerprintKey, inputs.previousFingerprintKey])
    if (value !== null) workflow.mask({ value, owner: 'the fingerprint key', isVariable: true });
  const root = checkoutRoot(inputs.config, context.workspace, context.repository);
  const forge = inputs.githubToken === null ? null : connect(inputs.githubToken, context);
  const decision = await decideFor(inputs, context, forge, env);
  const isRestricted = 'restricted' in decision && decision.restricted !== null;
  if (forge === null && !isRestricted && workflow.input('github-token') !== undefined)
    reportProblems(workflow, [NO_TOKEN]);
  switch (decision.run) {
    case 'nothing':
      workflow.notice(String(decision.notice));
      workflow.summary(prose(decision.notice));
      return null;
    case 'refuse':
      return refuse(workflow, [
        { severity: 'error', code: 'not-allowed', message: decision.message, fix: decision.fix },
      ]);
    case 'inventory':
      workflow.log(String(decision.why));
      await (await import('./report-inventory.ts')).reportInventory({ host, inputs, context, root });
      return null;
    case 'apply':
    case 'validate':
    case 'plan':
      if (decision.run === 'apply' && inputs.requireRecordedPlan && (inputs.fingerprintKey === null || forge === null))
        return refuse(workflow, [noWayToVerify(inputs)]);
      workflow.log(String(decision.why));
      return withCommit({ host, inputs, context, root, decision, forge });
    default:
      return decision satisfies never;
  }
}

/**
 * On a pull request GITHUB_SHA is a test merge that nobody has seen, and in a run that plans another one (`pull-request`) it is the tip of
 * the default branch: what was checked out counts, and the head where that is the test merge.
 */
async function withCommit(run: Omit<Run, 'commit'>): Promise<Run> {
  const { inputs, context, root, decision, forge } = run;
  const head = decision.run === 'apply' ? null : decision.pullRequest?.headSha;
  if (head) return { ...run, commit: head };
  const checkedOut = checkedOutCommit(root, context.repository);
  if (decision.run === 'apply' || inputs.pullRequest === null) return { ...run, commit: checkedOut ?? context.sha };
  if (forge === null) return { ...run, commit: checkedOut };
  try {
    const { headSha, mergeCommitSha } = await forge.pullRequest(inputs.pullRequest);
    if (checkedOut !== null) return { ...run, commit: checkedOut === mergeCommitSha ? headSha : checkedOut };
    const absolute = resolve(context.workspace, inputs.config);
    const id = headSha && (await forge.fileAtTip({ branch: headSha, path: pathFrom(root, absolute) }));
    return { ...run, commit: id && isBlob(readFileSync(absolute), id) ? headSha : null };
  } catch {
    // It is only named: what goes wrong here goes wrong again where it matters.
    return { ...run, commit: checkedOut };
  }
}

/** Runs of forks and of Dependabot have no secrets, and so no token of one's own. */
const NO_TOKEN: Problem = {
  severity: 'warning',
  code: 'input-empty',
  message: 'Input github-token is empty: GitHub is not asked anything, and nothing is written to a pull request.',
  fix: say`Check the name of the secret that \`github-token\` is set to, or leave it out for the token of the job.`,
};

/** Plans of forks get no key, and need none: only an apply does. */
function noWayToVerify({ fingerprintKey }: Inputs): Problem {
  const missing = fingerprintKey === null ? 'fingerprint-key' : 'github-token';
  return {
    severity: 'error',
    code: 'input',
    message: say`Input require-recorded-plan is not accompanied by \`${missing}\`: no record can be ${fingerprintKey === null ? 'verified' : 'read'}.`,
    fix: say`Set \`${missing}\` to what the runs on pull requests have, or leave \`require-recorded-plan\` out.`,
  };
}

/** By which AWS's SDK finds credentials in the environment of a job. */
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_PROFILE'];

type Decided = Exclude<Decision, { run: 'look-up-default-branch' | 'check-tag' }>;

async function decideFor(inputs: Inputs, context: RunContext, forge: Forge | null, env: Host['env']): Promise<Decided> {
  const hasSecrets = inputs.fingerprintKey !== null || CREDENTIALS.some((name) => Boolean(env[name]));
  const ask = (defaultBranch: string | null) => decide({ ...context, ...inputs, hasSecrets, defaultBranch });
  const first = ask(null);
  if (first.run !== 'look-up-default-branch' && first.run !== 'check-tag') return first;
  if (forge === null) {
    const isTag = first.run === 'check-tag';
    return {
      run: 'refuse',
      message: isTag
        ? `Whether the commit of the tag ${first.tag} is on a branch is not known: there is no token to ask for it.`
        : 'The event does not say the default branch, and there is no token to ask for it.',
      fix: isTag ? say`Set \`github-token\`.` : say`Set \`github-token\`, or name the branches in \`apply-branches\`.`,
    };
  }
  const second = first.run === 'check-tag' ? first : ask(await forge.defaultBranch());
  if (second.run === 'look-up-default-branch') throw new Error('GitHub named no default branch.');
  return second.run === 'check-tag' ? checkTag(second, forge) : second;
}

/** What is tagged need not be what was merged: the tag's commit must be on a branch from which apply is allowed. */
async function checkTag(
  { tag, commit, branches }: Extract<Decision, { run: 'check-tag' }>,
  forge: Forge,
): Promise<Decided> {
  for (const branch of branches) {
    const tip = await forge.branchTip(branch);
    if (tip === null || !(await forge.isPartOf({ commit, of: tip }))) continue;
    const why = say`\`mode\` is \`apply\`, on the tag ${tag}, whose commit is on the branch ${branch}.`;
    return { run: 'apply', branch, commits: [commit], pushed: false, merged: false, why };
  }
  return {
    run: 'refuse',
    message: say`\`mode: apply\` is refused on the tag ${tag}: its commit ${commit.slice(0, 7)} is not on ${joined(branches, ' or ')}.`,
    fix: say`Tag a commit of a branch that \`apply-branches\` names in full.`,
  };
}

function connect(token: string, context: RunContext): Forge {
  const octokit = async () => {
    const { createOctokit } = await import('../github/octokit.ts');
    return createOctokit(token, context.apiUrl);
  };
  return githubForge(octokit, { owner: context.owner, name: context.name });
}

function refuse(workflow: Workflow, problems: readonly Problem[]): null {
  reportProblems(workflow, problems);
  const lines = problemLines(problems).map((line) => `    ${line}`);
  workflow.summary(['### union-secrets did not run', ...lines].join('\n\n'));
  workflow.fail();
  return null;
}

/** An error nobody foresaw: its message only, since a stack can quote anything. */
function unexpected(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const fix = error instanceof Error && 'fix' in error && typeof error.fix === 'string' ? error.fix : undefined;
  return {
    severity: 'error',
    code: 'unexpected',
    message,
    fix: fix ?? 'Run again; if it stays, report it with this message.',
  };
}
