export const id = 149;
export const ids = [149];
export const modules = {

/***/ 3149:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3331);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


const NODE = 24;
// Older ones lack what is used here, and would fail somewhere in the middle with words that help nobody.
if (Number.parseInt(process.versions.node, 10) < NODE) {
    process.stderr.write(`error: union-secrets needs Node ${NODE} or newer; this is ${process.versions.node}. Install one: https://nodejs.org.\n`);
    process.exit(1);
}
const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .processTerminal */ .q)(process.env);
let finishing = false;
let cancelled = false;
// Ctrl-C ends the program, but for an apply that is under way: there, what was begun is finished, unless it comes twice.
for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
]) {
    process.on(signal, () => {
        if (!finishing || cancelled)
            process.exit(code);
        cancelled = true;
        terminal.note('Stopping: what is under way is finished, nothing new is started. Once more stops at once.');
    });
}
// Whoever reads may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
}
const host = {
    env: process.env,
    directory: process.cwd(),
    terminal,
    async finishing(work) {
        finishing = true;
        try {
            return await work(() => cancelled);
        }
        finally {
            finishing = false;
        }
    },
};
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2), host);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/node_modules/commander/index.js
var commander = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(6314);
;// CONCATENATED MODULE: ./build/src/cli/answer.js
/** Exit codes of every command, as documented in docs/cli.md. */
const EXIT = {
    /** Done, or nothing to do. */
    ok: 0,
    /** Something is wrong, or could not be done. */
    error: 1,
    /** There are changes that were not applied. */
    changes: 2,
};
/** An answer of problems alone. */
function failed(problems, data = {}) {
    return { exitCode: EXIT.error, problems, lines: [], data };
}
function hasErrors(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
/** A problem of how the command was called or of where it runs. */
function usage(message, fix) {
    return { severity: 'error', code: 'usage', message, fix };
}

// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/apply/preflight.js
var preflight = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/src/apply/steps.js + 7 modules
var steps = __webpack_require__(2130);
// EXTERNAL MODULE: ./build/src/engine/apply.js + 5 modules
var apply = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/src/engine/failures.js
var engine_failures = __webpack_require__(4753);
// EXTERNAL MODULE: ./build/src/engine/progress.js
var progress = __webpack_require__(2393);
// EXTERNAL MODULE: ./build/src/plan/changes.js
var changes = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/domain/secret-value.js
var secret_value = __webpack_require__(712);
// EXTERNAL MODULE: ./build/src/engine/plan.js + 3 modules
var plan = __webpack_require__(2593);
// EXTERNAL MODULE: ./build/src/fingerprint/keys.js
var keys = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/src/fingerprint/version-id.js
var version_id = __webpack_require__(3394);
// EXTERNAL MODULE: ./build/src/values/hiding.js
var values_hiding = __webpack_require__(4049);
// EXTERNAL MODULE: ./build/src/values/read-file.js
var read_file = __webpack_require__(953);
// EXTERNAL MODULE: ./build/src/values/resolve.js + 1 modules
var resolve = __webpack_require__(7077);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/load.js + 25 modules
var load = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/src/domain/source.js
var source = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/src/engine/choose-plane.js
var choose_plane = __webpack_require__(7236);
// EXTERNAL MODULE: ./build/src/engine/config-file.js
var config_file = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/src/engine/desired-state.js
var desired_state = __webpack_require__(3462);
// EXTERNAL MODULE: ./build/src/engine/locate.js
var locate = __webpack_require__(3004);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/cli/repository.js



/** The folder that holds `.git`, from this one upwards; null outside of a repository. */
function repositoryRoot(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? null : repositoryRoot(parent);
}
/** `<owner>/<name>` of the remote `origin`; null where there is none, no git, or a URL that names no repository. */
function originRepository(root) {
    try {
        const url = (0,external_node_child_process_.execFileSync)('git', ['config', '--get', 'remote.origin.url'], {
            cwd: root,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 5_000,
        });
        return repositoryOfUrl(url.trim());
    }
    catch {
        // No git, no remote, not ours to read: --repository tells.
        return null;
    }
}
const NAME = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Owner and name from a remote's URL: `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git`.
 * Credentials in it are passed over. null for anything else, such as a path.
 */
function repositoryOfUrl(url) {
    const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ?? /^(?:[^@/:\s]+@)?[^/:\s]{2,}:(?!\/)(.+)$/.exec(url)?.[1];
    return path === undefined ? null : asRepository(path.replace(/\/+$/, '').replace(/\.git$/, ''));
}
/** The text, if it is `<owner>/<name>`. */
function asRepository(text) {
    return NAME.test(text) && !text.split('/').some((part) => /^\.+$/.test(part)) ? text : null;
}

;// CONCATENATED MODULE: ./build/src/cli/config.js









const DEFAULT_CONFIG = 'union-secrets.yaml';
/** Reads and checks the file. Its paths are relative to the repository that it stands in, as the action sees them. */
function readConfig(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    const workspace = workspaceOf((0,external_node_path_.dirname)(absolute), directory);
    const file = (0,config_file/* readConfigFile */.R)(absolute, workspace);
    if ('severity' in file)
        return { wrong: [{ ...file, message: file.message.replace(absolute, path) }] };
    const { config, problems, locate } = (0,load/* loadConfig */.Z)(file.bytes, file.path);
    return config === null ? { wrong: problems } : { file, workspace, config, locate, problems };
}
/** The repository; without one, the folder that the command was started in, or the file's own if it is elsewhere. */
function workspaceOf(folder, directory) {
    const inside = folder === directory || folder.startsWith(directory.endsWith(external_node_path_.sep) ? directory : `${directory}${external_node_path_.sep}`);
    return repositoryRoot(folder) ?? (inside ? directory : folder);
}
/** Reads the file and chooses the data plane. */
function readPlane(options, host) {
    const read = readConfig(options.config, host.directory);
    if ('wrong' in read)
        return read;
    const chosen = (0,choose_plane/* choosePlane */.K)(read.config, options.dataPlane ?? null);
    if ('problem' in chosen)
        return { wrong: [...read.problems, chosen.problem] };
    const repository = options.repository === undefined ? originRepository(read.workspace) : asRepository(options.repository);
    if (repository === null)
        return { wrong: [...read.problems, noRepository(options.repository)] };
    const desired = (0,desired_state/* desiredState */.I)(read.config, chosen.plane, (0,source/* sourceText */.r)(repository, read.file.path));
    const locator = (0,locate/* createLocator */.T)(read.config, chosen.plane, read.locate);
    return { ...read, plane: chosen.plane, desired, locator };
}
function noRepository(given) {
    return given === undefined
        ? usage('Which repository this is cannot be told: there is no git remote `origin` that names one.', 'Name it with `--repository <owner>/<name>`: the tags in AWS tell by it whose a secret is.')
        : usage(`\`--repository\` is ${JSON.stringify(given)}, which is not <owner>/<name>.`, 'Write it as GitHub does, such as acme/ml.');
}
/** A path as someone in this folder would write it. */
function shownFrom(directory, absolute) {
    return (0,external_node_path_.relative)(directory, absolute).split(external_node_path_.sep).join('/') || '.';
}

;// CONCATENATED MODULE: ./build/src/cli/cloud.js












/** Connects to AWS, counts what is read for whoever looks, and closes the connections. */
async function withAws(region, { maxConcurrency }, { terminal }, work, hide) {
    const { connectAws } = await Promise.all(/* import() | aws */[__webpack_require__.e(779), __webpack_require__.e(559), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 3325));
    const aws = connectAws({ region, maxConcurrency, userAgent: `union-secrets-cli/${version/* VERSION */.x}`, ...(hide && { hide }) });
    let count = 0;
    const describe = async (name) => {
        const found = await aws.secrets.describe(name);
        count += 1;
        terminal.progress(`Reading AWS: ${(0,words/* count */.U9)(count, 'secret')}`);
        return found;
    };
    terminal.progress('Reading AWS');
    try {
        return await work({ ...aws, secrets: { ...aws.secrets, describe } });
    }
    finally {
        aws.close();
        terminal.progress('');
    }
}
/** Reads the file, the values and AWS, plans, and goes on with the plan while the connection is open. */
async function planned(options, host, comparison, then) {
    const keys = readKeys(options, host.env);
    if ('wrong' in keys)
        return keys;
    const read = readPlane(options, host);
    if ('wrong' in read)
        return read;
    const { desired, locator, file, workspace } = read;
    const { values, problems } = (0,resolve/* resolveValues */.ho)(comparison === 'without-values' ? [] : desired.secrets, {
        env: (variable) => host.env[variable],
        file: (path) => (0,read_file/* readValueFile */.G)(path, file.absolute, workspace),
    });
    const warnings = [...read.problems, ...problems.map(locator.value)];
    if (hasErrors(warnings))
        return { wrong: warnings };
    const hiding = (0,values_hiding/* createHiding */.O)();
    for (const value of (0,resolve/* toHide */.CG)(values))
        hiding.add(value);
    const work = async (aws) => {
        const made = await (0,plan/* makePlan */.C)(desired, values, aws, { ids: keys.ids, reads: comparison === 'reading', workspace });
        if (made.plan === null)
            return { wrong: [...warnings, ...(0,engine_failures/* failuresOf */.d)(made.failures, locator)] };
        return then({ ...made, read, values, ids: keys.ids, key: keys.key, warnings, hide: hiding.add }, aws);
    };
    return withAws(desired.region, options, host, work, hiding.hide);
}
function readKeys(options, env) {
    const wrong = [];
    const read = (option, variable) => {
        if (variable === undefined)
            return null;
        const text = env[variable] ?? '';
        // Never shown, not even in part: the message tells the length only.
        if (text.length < keys/* SHORTEST_KEY */.Nf)
            wrong.push(usage(`The environment variable ${JSON.stringify(variable)} of \`--${option}\` holds ${text === '' ? 'nothing' : `${text.length} characters`}.`, `Set it to a secret of ${keys/* SHORTEST_KEY */.Nf} characters or more, the one that the workflows use as \`fingerprint-key\`.`));
        return new secret_value/* SecretValue */.i(text);
    };
    const key = read('fingerprint-key-env', options.fingerprintKeyEnv);
    const previous = read('previous-fingerprint-key-env', options.previousFingerprintKeyEnv);
    if (previous !== null && key === null)
        wrong.push(usage('`--previous-fingerprint-key-env` stands without `--fingerprint-key-env`.', 'Name the new key too.'));
    if (wrong.length > 0)
        return { wrong };
    return { key, ids: key === null ? null : (0,version_id/* keyedIds */.vv)(key, previous ?? undefined) };
}

// EXTERNAL MODULE: ./build/src/record/contents.js
var record_contents = __webpack_require__(3869);
// EXTERNAL MODULE: ./build/src/record/expected.js
var expected = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/src/cli/show-plan.js





/** The plan as lines: what changes, then the same in one sentence. */
function linesOfPlan({ plan }, terminal) {
    const lines = (0,log/* planLines */.HN)(plan).filter((line) => !line.startsWith('warning: '));
    return [...lines.map((line) => coloured(line, terminal)), ...(lines.length > 0 ? [''] : [])];
}
const COLOURS = [
    [/^(create|grant|adopt|restore): /, 'green'],
    [/^(delete|revoke): /, 'red'],
    [/^(update|policy): /, 'yellow'],
    [/^kept: /, 'dim'],
];
function coloured(line, terminal) {
    const colour = COLOURS.find(([pattern]) => pattern.test(line))?.[1];
    return colour === undefined ? line : terminal.paint(colour, line);
}
/** The outcome in one sentence. */
function sentenceOf(outcome, problems) {
    const context = {
        stack: null,
        dataPlane: null,
        configPath: '',
        commit: null,
        runUrl: null,
        repository: '',
        time: '',
    };
    const model = {
        outcome,
        problems,
        notes: [],
        code: null,
        context,
        snippet: 'none',
        history: [],
        baseline: null,
    };
    return (0,headline/* headline */.P)(model);
}
/** Warnings of the plan, each with its place in the file. */
function warningsOf({ plan, read }) {
    return plan.warnings.map((warning) => read.locator.warning(warning));
}
/** The plan for programs, in the form of schema/plan.schema.json. */
function planData({ plan, read, values, key }) {
    const contents = key === null ? null : (0,record_contents/* contentsOf */.K)(read.desired.secrets, values, read.desired, key);
    return { hasChanges: (0,changes/* hasChanges */.ik)(plan), digest: (0,expected/* digestOfPlan */.B)(plan, contents), plan };
}

// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
;// CONCATENATED MODULE: ./build/src/cli/words.js
/** Sentences that are written for a step of a workflow, as they read at a terminal. */
const IN_A_TERMINAL = [
    [
        /Run actions\/checkout before this step, or set the input `config` to/g,
        'Go to the repository, or set `--config` to',
    ],
    [/\bthe input `([a-z-]+)`/g, '`--$1`'],
    [/\bthe input ([a-z-]+)\b/g, '`--$1`'],
    [
        /Run aws-actions\/configure-aws-credentials before this step, give the job "permissions: id-token: write", and check that the role trusts this repository\./g,
        'Sign in to AWS (such as `aws sso login`), or set AWS_PROFILE or the AWS credential variables.',
    ],
    [/raise role-duration-seconds/g, 'take credentials that last longer'],
    [/the role that this job assumes/g, 'the role or user whose credentials these are'],
    [
        /Map it in the workflow step, for example `env: \{ NAME: \$\{\{ secrets\.NAME \}\} \}`, and check that the GitHub secret or the file exists\./g,
        'Set the environment variable for this command, or write the file.',
    ],
    [/lower max-concurrency, or let fewer jobs/g, 'lower `--max-concurrency`, or let fewer runs'],
    [/\bRun the job again\b/g, 'Run it again'],
    [/\brun the job again\b/g, 'run it again'],
    [/\bCheck that the runner can reach\b/g, 'Check that this machine can reach'],
    [/\bThe job was cancelled\b/g, 'It was stopped'],
    [/\bthe workspace\b/g, 'the repository'],
    [/\bin the checkout\b/g, 'in the repository'],
];
/** The same problem for someone at a terminal. */
function inATerminal(problem) {
    return { ...problem, message: reworded(problem.message), fix: reworded(problem.fix) };
}
function reworded(text) {
    return IN_A_TERMINAL.reduce((now, [pattern, words]) => now.replace(pattern, words), text);
}

;// CONCATENATED MODULE: ./build/src/cli/tell.js


/** Tells problems, each on a line with its place and its fix. */
function tellProblems(problems, terminal) {
    for (const problem of problems) {
        const [line = ''] = (0,annotations/* problemLines */.p)([inATerminal(problem)]);
        terminal.note(terminal.paint(problem.severity === 'error' ? 'red' : 'yellow', line));
    }
}

;// CONCATENATED MODULE: ./build/src/cli/apply.js













/** Plans, asks, and applies exactly the plan that was shown. */
async function runApply(options, host) {
    const answer = await planned(options, host, 'reading', (made, aws) => approveAndApply(made, aws, options, host));
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}
async function approveAndApply(made, aws, options, host) {
    const { plan, read, failures } = made;
    const { terminal } = host;
    const warnings = [...made.warnings, ...warningsOf(made)];
    const refusals = (0,preflight/* preflight */.M)(plan);
    if (refusals.length > 0) {
        const problems = [...warnings, ...(0,engine_failures/* failuresOf */.d)(failures, read.locator), ...refusals.map(read.locator.refusal)];
        const refused = { ...plan, refusals };
        const lines = [...linesOfPlan(made, terminal), sentenceOf({ kind: 'refused', plan: refused }, problems)];
        return { exitCode: EXIT.error, problems, lines, data: { ...planData({ ...made, plan: refused }), applied: false } };
    }
    const plannedSentence = sentenceOf({ kind: 'planned', plan }, warnings);
    if (!(0,changes/* hasChanges */.ik)(plan)) {
        const lines = [...linesOfPlan(made, terminal), plannedSentence];
        return { exitCode: EXIT.ok, problems: warnings, lines, data: { ...planData(made), applied: false } };
    }
    const notApplied = { ...planData(made), applied: false };
    const shown = [...linesOfPlan(made, terminal), plannedSentence];
    if (options.yes !== true) {
        if (!terminal.canAsk) {
            const fix = 'Add `--yes` if they shall be applied without asking.';
            const problems = [...warnings, usage('There are changes, and nobody to ask: this is no terminal.', fix)];
            return { exitCode: EXIT.error, problems, lines: shown, data: notApplied };
        }
        showBefore(shown, warnings, terminal);
        const where = `account ${plan.accountId}, ${plan.region}`;
        const reply = await terminal.ask(`\nApply this to data plane ${plan.dataPlane} (${where})? Only "yes" does: `);
        if (reply?.trim() !== 'yes')
            return {
                exitCode: EXIT.changes,
                problems: warnings,
                told: warnings,
                lines: ['Nothing was changed.'],
                data: notApplied,
            };
    }
    else {
        showBefore(shown, warnings, terminal);
    }
    const result = await host.finishing((isCancelled) => (0,apply/* carryOut */.u)(plan, aws, {
        desired: read.desired,
        values: made.values,
        ids: made.ids,
        verifies: options.verifyAccess ?? true,
        mask: made.hide,
        onSettled: (0,progress/* createProgress */.m)((0,steps/* stepsOf */.B)(plan).length, (line) => terminal.note((0,log/* escapeLog */.Ah)(reworded(line)))),
        isCancelled,
    }));
    const undone = result.steps.filter((step) => step.state !== 'done');
    const denied = result.proofs.filter(({ verdict }) => verdict !== 'proven');
    const problems = [...warnings, ...undone.map(problemOfStep), ...problemsOfProofs(denied)];
    return {
        exitCode: undone.length > 0 ? EXIT.error : EXIT.ok,
        problems,
        told: warnings,
        lines: [
            sentenceOf({ kind: 'applied', plan, result }, problems),
            ...(Object.keys(result.pairs).length === 0 ? [] : ['The pairs for your tasks: `union-secrets pairs`.']),
        ],
        data: { ...planData(made), applied: true, result },
    };
}
/** The plan, and what is to be thought of before it is approved. */
function showBefore(lines, warnings, terminal) {
    for (const line of lines)
        terminal.note(line);
    tellProblems(warnings, terminal);
}
function problemOfStep({ title, state, problem, }) {
    const what = state === 'failed' ? 'failed' : 'was not started';
    return {
        severity: 'error',
        code: state === 'failed' ? 'step-failed' : 'step-not-started',
        message: `The step "${title}" ${what}${problem ? `: ${problem.message}` : ''}`,
        fix: problem?.fix ?? 'Run it again: it goes on from here.',
    };
}
/** One for all secrets of a role that have the same reason: without the permission to ask, it is the same for each. */
function problemsOfProofs(proofs) {
    const alike = Map.groupBy(proofs, ({ role, verdict, why }) => JSON.stringify([role, verdict, why]));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { role, verdict, why } = first;
        const secrets = others.length === 0 ? first.secret : `${first.secret} and ${(0,words/* count */.U9)(others.length, 'other secret')}`;
        const what = verdict === 'denied' ? `cannot read ${secrets} yet` : `was not proven to read ${secrets}`;
        return [{ severity: 'warning', code: 'access', message: `The role ${role} ${what}: ${why}.`, fix: '' }];
    });
}

// EXTERNAL MODULE: ./build/src/engine/check-code.js + 40 modules
var check_code = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/src/report/code.js
var report_code = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/src/cli/check-code.js






/** Checks Python code against the file and, where asked for, AWS. */
async function runCheckCode(globs, options, host) {
    const check = async (read, plan) => {
        const source = { ...read, configPath: read.file.path, generatedModule: options.generated ?? null };
        return told(await (0,check_code/* checkWorkspace */.M)(read.workspace, globs, source, plan), read, host);
    };
    if (options.aws === true) {
        const answer = await planned(options, host, 'without-values', ({ plan, read }) => check(read, plan));
        return 'wrong' in answer ? failed(answer.wrong) : answer;
    }
    const read = readConfig(options.config, host.directory);
    return 'wrong' in read ? failed(read.wrong) : check(read, null);
}
function told(code, { problems }, { terminal }) {
    const wrong = code.findings.some(({ severity }) => severity === 'error');
    const colours = { error: 'red', warning: 'yellow', note: 'dim' };
    const findings = (0,report_code/* findingsAsTold */.IS)(code);
    const lines = (0,annotations/* problemLines */.p)(findings).map((line, index) => {
        const severity = findings[index]?.severity;
        return severity === undefined ? line : terminal.paint(colours[severity], line);
    });
    return {
        exitCode: wrong ? EXIT.error : EXIT.ok,
        problems,
        lines: [...lines, ...code.skipped, (0,report_code/* checkedLine */.Qp)(code)],
        data: {
            findings: code.findings,
            files: code.files,
            filesWithSecrets: code.filesWithSecrets,
            skipped: code.skipped,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/check.js
const STATES = ['ok', 'warning', 'broken', 'by-hand', 'skipped'];
function check(id, title, state, detail, fix = '') {
    return { id, title, state, detail, fix };
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/by-hand.js

/** What no call can tell from here. */
function byHand(desired) {
    const region = desired?.region ?? '<region>';
    const keys = [...new Set((desired?.secrets ?? []).flatMap(({ kmsKeyId }) => kmsKeyId ?? []))].sort();
    const roles = (desired?.roles ?? []).map(({ name }) => name).join(', ') || 'the User Flyte Role';
    return [
        check('union-webhook', 'Union has switched on Secrets Manager', 'by-hand', 'The Flyte webhook must look into AWS: its secret manager types are [Embedded, K8s] by default', 'Ask Union to add `AWS` for this data plane. Without it a task fails with "Unable to find secret".'),
        check('private-endpoint', 'Private data plane: an endpoint for Secrets Manager', 'by-hand', 'Tasks read secrets from inside the data plane', `Where its subnets have no way to the internet, make an interface VPC endpoint for com.amazonaws.${region}.secretsmanager with private DNS, and let its policy and security group admit the tasks.`),
        check('private-image', 'Private data plane: the image of the sidecar', 'by-hand', 'An init container with docker.io/amazon/aws-secrets-manager-secret-sidecar:v0.1.4 runs in each task that asks for a secret', 'Where nodes cannot pull from Docker Hub, mirror the image and ask Union to set the mirror.'),
        ...(keys.length === 0
            ? []
            : [
                check('key-policy', 'Key policy of the KMS keys', 'by-hand', `The file names ${keys.join(', ')}`, `Each key's policy must let IAM policies of the account count, or name ${roles}, for kms:Decrypt through secretsmanager.${region}.amazonaws.com.`),
            ]),
    ];
}

// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/domain/partition.js
var domain_partition = __webpack_require__(8028);
// EXTERNAL MODULE: ./build/src/engine/observe/observe.js + 2 modules
var observe = __webpack_require__(6665);
// EXTERNAL MODULE: ./build/src/plan/compute.js + 10 modules
var compute = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/src/domain/kms-key.js
var kms_key = __webpack_require__(53);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/src/cli/doctor/needs.js




/** What the role that plans, or the one that applies, has to be allowed: as in docs/iam/plan-role.json and apply-role.json. */
function needsOf(desired, work) {
    return [...needsOfPlan(desired), ...(work === 'apply' ? needsOfApply(desired) : [])];
}
function needsOfPlan(desired) {
    const { partition } = placeOf(desired);
    return [
        need('list-secrets', 'List secrets', ['secretsmanager:ListSecrets'], '*'),
        need('describe-secrets', 'See secrets without their values', ['secretsmanager:DescribeSecret'], sampleOf(desired)),
        ...desired.roles.map((role) => need(`read-role-${role.key}`, `Read the role ${role.name}`, ['iam:GetRole', 'iam:ListAttachedRolePolicies'], roleArn(desired, role))),
        ...desired.roles.map((role) => need(`read-policy-${role.key}`, `Read the policy ${role.policyName}`, ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListEntitiesForPolicy'], policyArn(desired, role, partition))),
        need('find-policies', 'Find policies and the quota', ['iam:ListPolicies', 'iam:GetAccountSummary'], '*'),
    ];
}
function needsOfApply(desired) {
    const { partition } = placeOf(desired);
    const sample = sampleOf(desired);
    const tags = (key) => ({
        [`aws:${key}/${ownership/* OWNERSHIP_TAGS */.MA.stack}`]: desired.stack,
        [`aws:${key}/${ownership/* OWNERSHIP_TAGS */.MA.dataPlane}`]: desired.dataPlane,
        [`aws:${key}/${ownership/* OWNERSHIP_TAGS */.MA.source}`]: desired.source,
    });
    const deletes = desired.removal.secrets === 'delete' || desired.secrets.some(({ onRemoval }) => onRemoval === 'delete');
    const rotates = desired.secrets.some(({ rotation }) => rotation !== null);
    const onSecrets = (names) => names.map((name) => `secretsmanager:${name}`);
    return [
        need('create-secrets', 'Create and tag secrets', onSecrets(['CreateSecret', 'TagResource']), sample, tags('RequestTag')),
        need('change-secrets', 'Change secrets of the stack', onSecrets([
            ...['PutSecretValue', 'UpdateSecret', 'TagResource', 'UntagResource', 'RestoreSecret'],
            ...(deletes ? ['DeleteSecret'] : []),
            ...(rotates ? ['RotateSecret', 'CancelRotateSecret'] : []),
        ]), sample, tags('ResourceTag')),
        {
            ...need('read-values', 'Read values to compare them', onSecrets(['GetSecretValue']), sample, tags('ResourceTag')),
            unless: 'with a fingerprint key values are compared without being read',
        },
        ...desired.roles.map((role) => need(`bind-${role.key}`, `Bind policies to the role ${role.name}`, ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'], roleArn(desired, role), { 'iam:PolicyARN': policyArn(desired, role, partition) })),
        ...desired.roles.map((role) => need(`keep-policy-${role.key}`, `Keep the policy ${role.policyName}`, [
            'CreatePolicy',
            'CreatePolicyVersion',
            'DeletePolicy',
            'DeletePolicyVersion',
            'ListPolicyVersions',
            'TagPolicy',
        ].map((name) => `iam:${name}`), policyArn(desired, role, partition))),
        ...desired.roles.map((role) => ({
            ...need(`verify-${role.key}`, `Ask what ${role.name} may read`, ['iam:SimulatePrincipalPolicy'], roleArn(desired, role)),
            unless: 'without it, an apply cannot prove that the role reads its secrets',
        })),
        ...keysOf(desired).map((arn) => ({
            ...need(`kms-${arn.split('/').at(-1)}`, `Use the key ${arn}`, ['kms:GenerateDataKey', 'kms:Decrypt'], arn, {
                'kms:ViaService': `secretsmanager.${desired.region}.amazonaws.com`,
            }),
            unless: "the key's own policy, which IAM does not ask here, may allow it",
        })),
    ];
}
function need(id, title, actions, resource, context = {}) {
    return { id, title, question: { actions, resource, context } };
}
/** ARNs of the customer keys that the file names; an alias is not the name of a resource. */
function keysOf(desired) {
    const keys = desired.secrets.map(({ kmsKeyId }) => (0,kms_key/* kmsKey */.zJ)(kmsKeyId, placeOf(desired)));
    return [...new Set(keys.flatMap((key) => (key?.kind === 'key' ? [key.arn] : [])))].sort();
}
function placeOf({ region, accountId }) {
    return { partition: (0,domain_partition/* partitionOf */.i)(region), region, accountId };
}
/** A secret as IAM would know it: any six characters at the end. */
function sampleOf(desired) {
    const { partition, region, accountId } = placeOf(desired);
    return `${(0,pair/* secretGroup */.AL)(partition, region, accountId)}${desired.secrets[0]?.name ?? 'union-secrets-probe'}-AAAAAA`;
}
function roleArn(desired, { name, arn }) {
    return arn ?? `arn:${placeOf(desired).partition}:iam::${desired.accountId}:role/${name}`;
}
function policyArn({ accountId }, { policyName, policyPath }, partition) {
    return `arn:${partition}:iam::${accountId}:policy${policyPath}${policyName}`;
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/permissions.js



/** Asks IAM what the caller, or the named role, may do: one question for each group of permissions. */
async function checkPermissions(desired, { work, role }, caller, aws, diagnosis) {
    const principal = role === undefined ? await principalOf(caller, aws) : await roleArnOf(role, caller, aws);
    if (principal === null)
        return [notAsked(`${caller.arn} is neither a role nor a user`)];
    const needs = needsOf(desired, work);
    const [first, ...others] = needs;
    if (first === undefined)
        return [];
    const ask = (need) => judge(need, principal, diagnosis);
    // The first alone: whoever may not ask would be told so many times.
    const begin = await ask(first);
    if ('why' in begin)
        return [notAsked(begin.why)];
    const rest = await Promise.all(others.map(ask));
    return [begin, ...rest].map((one) => ('why' in one ? notAsked(one.why) : one));
}
async function judge(need, principal, diagnosis) {
    const { id, title, question, unless } = need;
    try {
        const answers = await diagnosis.simulate(principal, question);
        const denied = question.actions.filter((action) => answers.get(action) !== 'allowed');
        if (denied.length === 0)
            return check(`permission-${id}`, title, 'ok', question.actions.join(', '));
        const explicit = denied.some((action) => answers.get(action) === 'explicitDeny');
        const fix = explicit
            ? 'An explicit deny forbids it: look in the policies and the permissions boundary of these credentials.'
            : `Allow ${denied.join(', ')} on ${question.resource}; docs/iam holds ready policies.`;
        const detail = `${denied.join(', ')} ${denied.length === 1 ? 'is' : 'are'} not allowed`;
        const told = unless === undefined ? detail : `${detail} (${unless})`;
        return check(`permission-${id}`, title, unless === undefined ? 'broken' : 'warning', told, fix);
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K))
            throw error;
        return {
            why: error.kind === 'denied'
                ? `iam:SimulatePrincipalPolicy on ${principal} is not allowed to these credentials`
                : `${error.code}: ${error.detail.replace(/\.$/, '')}`,
        };
    }
}
function notAsked(why) {
    return check('permissions', 'Each needed permission', 'warning', `IAM could not be asked: ${why}. What reads was tried instead; writes are tried by the first apply`, 'Compare the role with plan-role.json or apply-role.json in docs/iam of union-secrets, or take credentials that may call iam:SimulatePrincipalPolicy and name the role with `--permissions-of`.');
}
/** The ARN that IAM knows the caller by. A session's ARN leaves the role's path out. */
async function principalOf(caller, aws) {
    const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
    if (name !== undefined)
        return roleArnOf(name, caller, aws);
    return /^arn:[^:]+:iam::\d+:user\//.test(caller.arn) ? caller.arn : null;
}
/** As IAM tells it; where that cannot be read, without a path. */
async function roleArnOf(role, caller, { access }) {
    if (role.startsWith('arn:'))
        return role;
    try {
        const found = await access.role(role);
        if (found)
            return found.arn;
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K))
            throw error;
    }
    return `arn:${caller.arn.split(':')[1]}:iam::${caller.accountId}:role/${role}`;
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/cloud.js







/** Everything that AWS can tell of the data plane, from the credentials on. Changes nothing, reads no value. */
async function checkCloud(desired, asked, aws, diagnosis) {
    const identity = await attempt(() => diagnosis.caller());
    if (identity instanceof cloud/* CloudError */.K && identity.kind === 'credentials')
        return skippedCloud('It needs credentials', [
            check('credentials', 'Credentials', 'broken', identity.message, identity.fix),
        ]);
    const credentials = checkCaller(identity, desired);
    if (credentials.some(({ state }) => state === 'broken'))
        return skippedCloud('It needs credentials that fit the file', credentials);
    const [reach, read, quota, permissions] = await Promise.all([
        checkSecretsManager(desired, aws),
        checkReading(desired, aws),
        checkQuota(desired, aws),
        identity instanceof cloud/* CloudError */.K
            ? [check('permissions', TITLES.permissions, 'skipped', 'Whose credentials these are is not known')]
            : checkPermissions(desired, asked, identity, aws, diagnosis),
    ]);
    return { aws: [...credentials, ...reach], roles: [...read, ...quota], permissions };
}
const TITLES = {
    'secrets-manager': 'Secrets Manager',
    roles: 'Roles',
    quota: 'Policies on a role',
    permissions: 'Each needed permission',
};
/** What is not looked at, since something before it is in the way. */
function skippedCloud(why, aws = []) {
    const skipped = (id) => check(id, TITLES[id], 'skipped', why);
    return {
        aws: [...aws, skipped('secrets-manager')],
        roles: [skipped('roles'), skipped('quota')],
        permissions: [skipped('permissions')],
    };
}
async function attempt(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof cloud/* CloudError */.K)
            return error;
        throw error;
    }
}
function checkCaller(identity, { accountId, region, dataPlane }) {
    if (identity instanceof cloud/* CloudError */.K)
        return [
            check('credentials', 'Credentials', 'warning', `Whose they are cannot be told: ${identity.message}`, identity.fix),
        ];
    const own = check('credentials', 'Credentials', 'ok', `${identity.arn}`);
    const partition = identity.arn.split(':')[1] ?? '';
    const account = identity.accountId === accountId
        ? check('account', 'Account', 'ok', `${accountId}, as the file says of ${dataPlane}`)
        : check('account', 'Account', 'broken', `The credentials are for ${identity.accountId}; data plane ${dataPlane} is in ${accountId}`, 'Take credentials of the right account, or correct `accountId`.');
    const place = partition === (0,domain_partition/* partitionOf */.i)(region)
        ? check('region', 'Region', 'ok', region)
        : check('region', 'Region', 'broken', `${region} is not in the partition ${partition} of the credentials`, 'Correct `region`.');
    return [own, account, place];
}
async function checkSecretsManager({ region }, { secrets }) {
    const probe = await attempt(() => secrets.list({ by: 'prefix', prefix: `${PROBE}/` }));
    const title = TITLES['secrets-manager'];
    if (!(probe instanceof cloud/* CloudError */.K))
        return [check('secrets-manager', title, 'ok', `answers in ${region}`)];
    if (probe.kind !== 'denied')
        return [check('secrets-manager', title, 'broken', probe.message, probe.fix)];
    // A refusal is an answer.
    return [
        check('secrets-manager', title, 'ok', `answers in ${region}`),
        check('read-ListSecrets', 'Reading: ListSecrets', 'broken', probe.message, probe.fix),
    ];
}
/** Begins names that nobody has. */
const PROBE = 'union-secrets-probe';
/** The same reading that a plan makes, and what the plan would say of roles and policies. */
async function checkReading(desired, aws) {
    const { actual, failures } = await (0,observe/* observe */.l)(desired, aws, new Date());
    const kinds = new Map(failures.map((failure) => [`${failure.operation}:${failure.code}`, failure]));
    const failed = [...kinds.values()]
        // Told by the step that tries whether Secrets Manager answers.
        .filter(({ service, operation, kind }) => operation !== 'ListSecrets' && (service === 'iam' || kind === 'denied'))
        .map(({ operation, message, fix }) => check(`read-${operation}`, `Reading: ${operation}`, 'broken', message, fix));
    const plan = (0,compute/* computePlan */.R)(desired, actual, new Map());
    const readable = new Set(actual.roles.map(({ key }) => key));
    const denied = failures.some(({ operation }) => operation === 'GetRole');
    const roles = desired.roles.flatMap((role) => {
        if (!readable.has(role.key))
            return denied ? [] : refused(plan, role.name);
        return [...refused(plan, role.name, `role-${role.key}`, actual.roles.find(({ key }) => key === role.key)?.arn)];
    });
    const boundaries = actual.roles
        .filter(({ permissionsBoundaryArn }) => permissionsBoundaryArn === undefined)
        .map(({ key, name }) => check(`boundary-${key}`, `Permissions boundary of ${name}`, 'warning', 'It has none: whoever may change a policy on this role can give it anything', 'Set one: docs/iam/flyte-role-boundary.json of union-secrets is a start.'));
    const scope = plan.warnings
        .filter(({ code }) => SCOPE.includes(code))
        .map(({ code, message, subject }) => check(`${code}-${subject.name}`, SCOPE_TITLES[code] ?? code, 'warning', message));
    const refusals = plan.refusals.filter(({ subject }) => subject.kind === 'secret' || subject.kind === 'policy');
    const rest = failures.length > 0 || refusals.length === 0 ? [] : [refusedElsewhere(refusals.length, refusals[0]?.message ?? '')];
    const wide = plan.warnings.filter(({ code }) => code === 'scope-void').map(({ subject }) => subject.name);
    const others = actual.roles.filter(({ name }) => !wide.includes(name));
    const reaches = await Promise.all(others.map((role) => checkReach(role, desired, aws)));
    return [...roles, ...failed, ...boundaries, ...scope, ...reaches, ...rest];
}
/** Managed policies were read; this also sees what stands in the role itself. */
async function checkReach({ key, name, arn }, { region, accountId }, { access }) {
    const probe = `${(0,pair/* secretGroup */.AL)((0,domain_partition/* partitionOf */.i)(region), region, accountId)}${PROBE}-AAAAAA`;
    const reach = (state, detail, fix) => check(`reach-${key}`, `Reach of ${name}`, state, detail, fix);
    const answers = await attempt(() => access.simulateReads(arn, { secretArns: [probe], context: {} }));
    if (answers instanceof cloud/* CloudError */.K)
        return reach('skipped', `IAM could not be asked: ${answers.code}`);
    const read = answers.get(probe);
    if (read?.decision !== 'allowed')
        return reach('ok', 'It cannot read a secret that no policy names');
    const through = read.matchedPolicies.length === 0 ? '' : `, through ${read.matchedPolicies.join(', ')}`;
    return reach('warning', `IAM lets it read every secret of the account${through}: what the file grants narrows nothing`, `Once the pairs work, remove that policy: \`aws iam list-attached-role-policies --role-name ${name}\`, and for inline ones \`aws iam list-role-policies --role-name ${name}\`.`);
}
const SCOPE_TITLES = {
    'scope-void': 'A policy that allows every secret',
    'boundary-denies': 'A permissions boundary that denies',
    'policy-unread': 'A policy that could not be read',
};
const SCOPE = Object.keys(SCOPE_TITLES);
function refused(plan, name, id = `role-${name}`, arn = '') {
    const found = plan.refusals.filter(({ subject }) => subject.kind !== 'secret' && (subject.name === name || subject.kind === 'account'));
    if (found.length === 0)
        return arn === '' ? [] : [check(id, `Role ${name}`, 'ok', arn)];
    return found.map(({ message, fix }) => check(id, `Role ${name}`, 'broken', message, fix));
}
function refusedElsewhere(number, first) {
    const more = number === 1 ? '' : ` (and ${number - 1} more)`;
    return check('plan', 'The plan', 'warning', `It would be refused: ${first}${more}`, 'Look at `union-secrets plan`.');
}
async function checkQuota({ roles }, { access }) {
    const quota = await attempt(() => access.attachedPoliciesQuota());
    if (quota instanceof cloud/* CloudError */.K)
        return [check('quota', TITLES.quota, 'broken', quota.message, quota.fix)];
    const checks = await Promise.all(roles.map(async ({ key, name, policyName }) => {
        const attached = await attempt(() => access.attachedPolicies(name));
        // Told by what reads the role.
        if (attached instanceof cloud/* CloudError */.K)
            return [];
        const room = quota - attached.length > 0 || attached.some((policy) => policy.name === policyName);
        const detail = `${attached.length} of ${quota} are attached to ${name}`;
        const fix = 'Detach one that is not needed, or raise the IAM quota "Managed policies attached to an IAM role".';
        return [check(`quota-${key}`, TITLES.quota, room ? 'ok' : 'broken', detail, room ? '' : fix)];
    }));
    return checks.flat();
}

// EXTERNAL MODULE: ./build/src/code-check/find-files.js
var find_files = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/src/cli/doctor/requirements.js
/** Files that say which Python packages are installed. Images of tasks are often described in code: `ImageSpec(packages=[...])`. */
const REQUIREMENT_FILES = [
    '**/*requirements*.{txt,in}',
    '**/requirements/*.{txt,in}',
    '**/*constraints*.txt',
    '**/pyproject.toml',
    '**/setup.{cfg,py}',
    '**/Pipfile',
    '**/{poetry,uv,pdm,Pipfile}.lock',
    '**/{environment,conda}*.{yml,yaml}',
    '**/*Dockerfile*',
    '**/*.py',
];
/** What a file says of flytekit: specifiers such as `>=1.14,<1.15`, `==1.14.0` of a lock file, or nothing but its name. */
function versionsIn(path, text) {
    const all = (pattern, before = '') => [...text.matchAll(pattern)].map(([, spec = '']) => `${before}${spec.trim()}`);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Pipfile.lock')
        return all(/"flytekit":\s*\{[^{}]*"version":\s*"([^"]+)"/gi);
    if (name.endsWith('.lock'))
        return all(/^name = "flytekit"\r?\nversion = "([^"\n]+)"/gm, '==');
    if (name.endsWith('.toml') || name === 'Pipfile' || name === 'setup.py')
        return [
            ...all(/["']flytekit(?:\[[^\]"']*\])?\s*([^"';]*)(?:;[^"']*)?["']/gi),
            ...all(/^flytekit\s*=\s*(?:\{[^}\n]*\bversion\s*=\s*)?["']([^"'\n]+)["']/gim),
        ];
    // Any text may hold the bare name: only with a version is it one that is installed.
    if (name.endsWith('.py'))
        return all(/["']flytekit(?:\[[^\]"']*\])?\s*([=<>!~][^"';]*)(?:;[^"']*)?["']/gi);
    if (name.includes('Dockerfile'))
        return all(/(?<![\w-])flytekit(?:\[[^\]\s]*\])?([=<>!~]=?[^\s"';&|\\]+)/gi);
    if (/\.ya?ml$/.test(name))
        return all(/^\s*-\s*["']?(?:[\w-]+::)?flytekit(?:\[[^\]]*\])?\s*([=<>!~][^#"'\n]*)?["']?\s*(?:#.*)?$/gim).map(conda);
    return all(/^[ \t]*flytekit(?:\[[^\]\n]*\])?[ \t]*((?:[=<>!~][^#;\n\\]*)?)(?:[#;\\].*)?$/gim);
}
/** Conda writes `=1.14` for `==1.14.*`. */
function conda(spec) {
    return spec.replace(/^=(?!=)\s*([\d.]+).*$/, '==$1.*');
}
/** Whether `union` is installed beside flytekit, as far as the file tells. */
function namesUnion(path, text) {
    if (path.endsWith('.py') && !path.endsWith('setup.py'))
        return /^\s*(?:import|from)\s+union\b|["']union[=<>~]/m.test(text);
    return /^\s*(?:-\s*)?["']?union\b(?![-.\w/])|["']union(?:["'\s[=<>!~;])|^name = "union"$|\binstall\b.*\sunion(?![-.\w/])/m.test(text);
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/flytekit.js



/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
const FIRST_BROKEN = [1, 13, 2];
const FIRST_FIXED = [1, 15, 2];
/** Stand for whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];
/** Lock files grow large. */
const MAX_BYTES = 16 * 1_048_576;
const TITLE = 'Version of flytekit';
/** Looks through the files that say which Python packages are installed. */
async function checkFlytekit(workspace) {
    const { files, skipped } = await (0,find_files/* findFiles */.l)(workspace, REQUIREMENT_FILES, MAX_BYTES);
    const found = files.flatMap(({ path, text }) => versionsIn(path, text).map((version) => ({ path, version })));
    const withUnion = files.some(({ path, text }) => namesUnion(path, text));
    const wrong = found.filter(({ version }) => isBroken(version));
    const unread = skipped.length === 0 ? '' : ` (${skipped.join(' ')})`;
    if (wrong.length > 0) {
        const why = withUnion ? '' : ' (only where `union` is installed too, which was not seen here)';
        return [
            check('flytekit', TITLE, withUnion ? 'broken' : 'warning', `flytekit 1.13.2 to 1.15.1 with \`union\` drops the group and finds no such secret${why}: ${flytekit_told(wrong)}`, `Install flytekit 1.15.2 or newer: change ${[...new Set(wrong.map(({ path }) => path))].join(', ')}.`),
        ];
    }
    if (found.length === 0)
        return [check('flytekit', TITLE, 'ok', `No file here says which one is installed${unread}`)];
    return [check('flytekit', TITLE, 'ok', `${flytekit_told(found)}${unread}`)];
}
function flytekit_told(found) {
    return [...new Set(found.map(({ path, version }) => `${path}: ${version || 'any'}`))].join('; ');
}
/** Whether the newest version that the specifiers allow is one that does not work. */
function isBroken(specifiers) {
    const exact = /^={2,3}\s*([\d.]+[^,*]*)$/.exec(specifiers.trim())?.[1];
    if (exact !== undefined)
        return isBetween(partsOf(exact));
    return BROKEN.some((version) => allows(specifiers, version)) && !LATER.some((version) => allows(specifiers, version));
}
function isBetween(version) {
    return compare(version, FIRST_BROKEN) >= 0 && compare(version, FIRST_FIXED) < 0;
}
/** PEP 440 as far as pins of flytekit need it, and poetry's caret. What it does not know forbids nothing. */
function allows(specifiers, version) {
    const candidate = partsOf(version);
    return specifiers
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '' && one !== '*')
        .every((one) => {
        const [, operator = '==', text = ''] = /^(===?|~=|!=|<=|>=|<|>|\^|~)?\s*v?([\d.]+\*?)/.exec(one) ?? [];
        if (text === '')
            return true;
        const bound = partsOf(text.replace(/\.?\*$/, ''));
        const startsSo = (length) => bound.slice(0, length).every((part, index) => candidate[index] === part);
        const difference = compare(candidate, bound);
        switch (operator) {
            case '==':
            case '===':
                return text.endsWith('*') ? startsSo(bound.length) : difference === 0;
            case '!=':
                return text.endsWith('*') ? !startsSo(bound.length) : difference !== 0;
            case '<':
                return difference < 0;
            case '<=':
                return difference <= 0;
            case '>':
                return difference > 0;
            case '>=':
                return difference >= 0;
            case '~=':
                return difference >= 0 && startsSo(bound.length - 1);
            case '~':
                return difference >= 0 && startsSo(Math.min(bound.length, 2));
            case '^':
                return difference >= 0 && startsSo(1);
            default:
                return true;
        }
    });
}
function partsOf(version) {
    return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}
function compare(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}

// EXTERNAL MODULE: ./build/src/net/fetch.js
var net_fetch = __webpack_require__(4077);
;// CONCATENATED MODULE: ./build/src/cli/doctor/github.js


const github_TITLE = 'GitHub permissions';
const WAIT_MS = 10_000;
const READS = [
    { permission: 'contents: read', path: '' },
    { permission: 'pull-requests: write', path: '/pulls?per_page=1' },
    { permission: 'checks: write', path: '/commits/HEAD/check-runs?per_page=1' },
];
/** Reads with the token what the action writes to: whether it may write cannot be seen without writing. */
async function checkGitHub(repository, env) {
    const token = env.GITHUB_TOKEN;
    if (!token)
        return [
            check('github', github_TITLE, 'skipped', 'GITHUB_TOKEN is not set', 'Set it to have this checked: `GITHUB_TOKEN=$(gh auth token)`.'),
        ];
    if (repository === null)
        return [check('github', github_TITLE, 'skipped', 'Which repository this is is not known')];
    const base = `${(env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '')}/repos/${repository}`;
    const fetch = (0,net_fetch/* createFetch */.H)(env);
    const statuses = [];
    try {
        for (const { permission, path } of READS) {
            const { status } = await fetch(base + path, {
                headers: {
                    authorization: `Bearer ${token}`,
                    accept: 'application/vnd.github+json',
                    'user-agent': 'union-secrets',
                },
                signal: AbortSignal.timeout(WAIT_MS),
            });
            if (status === 401)
                return [
                    check('github', github_TITLE, 'broken', 'GitHub does not know the token in GITHUB_TOKEN', 'Set a token that is valid.'),
                ];
            statuses.push({ permission, status });
        }
    }
    catch {
        // What is said of a connection can quote the address.
        const fix = 'Check the network, and GITHUB_API_URL if it is set.';
        return [check('github', github_TITLE, 'warning', 'GitHub cannot be reached', fix)];
    }
    const denied = statuses.filter(({ status }) => status === 403 || status === 404).map(({ permission }) => permission);
    if (denied.length > 0)
        return [
            check('github', github_TITLE, 'broken', `${repository}: the token lacks ${denied.join(', ')}`, `Give the job "permissions:" ${denied.join(', ')}.`),
        ];
    const odd = statuses.find(({ status }) => status >= 400);
    if (odd)
        return [check('github', github_TITLE, 'warning', `GitHub answered ${odd.status}`, 'Try again later.')];
    return [
        check('github', github_TITLE, 'ok', `${repository}: contents, pull requests and checks can be read; writing is tried by the first run`),
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/doctor.js













/** Checks what a first run needs, step by step, and goes on past what is broken. Changes nothing and reads no value. */
async function runDoctor(options, host) {
    const root = repositoryRoot(host.directory);
    const repository = options.repository === undefined ? root && originRepository(root) : asRepository(options.repository);
    // Whose file it is stands in tags only: all else can be checked without.
    const read = readPlane({ ...options, repository: repository ?? 'unknown/unknown' }, host);
    const cloud = 'wrong' in read ? skippedCloud('It needs a file without errors') : await checkAws(read, options, host);
    const sections = [
        {
            title: 'The repository',
            checks: [
                checkFile(options.config, read),
                checkRepository(repository),
                ...(await checkFlytekit(root ?? host.directory)),
            ],
        },
        { title: 'AWS', checks: cloud.aws },
        { title: 'Roles that shall read secrets', checks: cloud.roles },
        {
            title: `Permissions of ${options.permissionsOf ?? 'these credentials'}, to ${options.for}`,
            checks: cloud.permissions,
        },
        { title: 'GitHub', checks: await checkGitHub(repository, host.env) },
        { title: 'To be checked by hand', checks: byHand('wrong' in read ? null : read.desired) },
    ].map(({ title, checks }) => ({ title, checks: checks.map(inWordsOfATerminal) }));
    const checks = sections.flatMap((section) => section.checks);
    const counts = Object.fromEntries(STATES.map((state) => [state, checks.filter((one) => one.state === state).length]));
    const broken = counts.broken ?? 0;
    return {
        exitCode: broken > 0 ? EXIT.error : EXIT.ok,
        problems: [],
        lines: [
            ...sections.flatMap((section) => [
                host.terminal.paint('bold', (0,log/* escapeLog */.Ah)(section.title)),
                ...section.checks.flatMap((one) => linesOf(one, host)),
                '',
            ]),
            summary(broken, counts.warning ?? 0, counts['by-hand'] ?? 0),
        ],
        data: { checks, counts },
    };
}
function inWordsOfATerminal(one) {
    return { ...one, detail: reworded(one.detail), fix: reworded(one.fix) };
}
function checkRepository(repository) {
    if (repository !== null)
        return check('repository', 'Whose file it is', 'ok', repository);
    return check('repository', 'Whose file it is', 'broken', 'No git remote `origin` names a repository, and no `--repository` does', 'Add `--repository <owner>/<name>`: the tags in AWS tell by it whose a secret is.');
}
function checkFile(path, read) {
    if (!('wrong' in read))
        return check('config', 'File', 'ok', `${path}, data plane ${read.plane}`);
    const errors = read.wrong.filter(({ severity }) => severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more: \`union-secrets validate\`)` : '';
    const [first = ''] = (0,annotations/* problemLines */.p)(errors.slice(0, 1).map(inATerminal));
    return check('config', 'File', 'broken', `${first}${more}`);
}
async function checkAws({ desired }, options, host) {
    const { connectDiagnosis } = await Promise.all(/* import() | diagnose */[__webpack_require__.e(779), __webpack_require__.e(619), __webpack_require__.e(559), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 7379));
    const { region } = desired;
    const { for: work, permissionsOf: role } = options;
    const asked = role === undefined ? { work } : { work, role };
    const diagnosis = connectDiagnosis({
        region,
        maxConcurrency: options.maxConcurrency,
        userAgent: `union-secrets-cli/${version/* VERSION */.x}`,
    });
    try {
        return await withAws(region, options, host, (aws) => checkCloud(desired, asked, aws, diagnosis));
    }
    finally {
        diagnosis.close();
    }
}
const MARKS = {
    ok: ['ok', 'green'],
    warning: ['warning', 'yellow'],
    broken: ['BROKEN', 'red'],
    'by-hand': ['by hand', 'bold'],
    skipped: ['skipped', 'dim'],
};
function linesOf({ title, state, detail, fix }, { terminal }) {
    const [mark, colour] = MARKS[state];
    const indent = ' '.repeat(11);
    return [
        `  ${terminal.paint(colour, mark.padEnd(7))}  ${(0,log/* escapeLog */.Ah)(title)}: ${(0,log/* escapeLog */.Ah)(detail)}`,
        ...(fix === '' ? [] : [`${indent}${(0,log/* escapeLog */.Ah)(fix)}`]),
    ];
}
function summary(broken, warnings, byHandNumber) {
    const first = broken === 0 ? 'Nothing is broken' : `${broken} broken`;
    return `${first}; ${warnings} to look at, ${byHandNumber} to check by hand.`;
}

// EXTERNAL MODULE: ./build/src/engine/python-file.js
var python_file = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/src/text/escape.js
var text_escape = __webpack_require__(4502);
// EXTERNAL MODULE: ./build/node_modules/yaml/index.js
var yaml = __webpack_require__(4551);
;// CONCATENATED MODULE: ./build/src/cli/import-file.js



const SCHEMA = 'https://raw.githubusercontent.com/your-org/union-secrets/main/schema/union-secrets.schema.json';
const OPENING = ` yaml-language-server: $schema=${SCHEMA}
 Written by union-secrets import from what exists. Each secret is adopted as it is: \`value: manual\` leaves its value alone.
 Choose a source where values shall come from somewhere: the comment at each one shows how.`;
/**
 * The file that adopts these secrets with everything that AWS tells of them but the value. What a file cannot hold is
 * skipped: the config's own rules decide.
 *
 * @throws Error if the head itself is not valid; the message is for people.
 */
function importedFile(head, secrets, file) {
    const skipped = [];
    let left = [...secrets].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (;;) {
        const text = textOf(head, left);
        const errors = (0,load/* loadConfig */.Z)(text, file).problems.filter(isOfASecret);
        if (errors.length === 0)
            return { text, imported: left.map(({ name }) => name), skipped };
        const reasons = new Map();
        for (const { location, message, fix } of errors) {
            const name = location && nameAt(text, location.line);
            if (name === undefined)
                throw new Error(`${message} ${fix}`);
            if (!reasons.has(name))
                reasons.set(name, message);
        }
        skipped.push(...[...reasons].map(([name, reason]) => ({ name, reason })));
        left = left.filter(({ name }) => !reasons.has(name));
    }
}
/** The last of very many only says that there are more. */
function isOfASecret({ severity, code }) {
    return severity === 'error' && code !== 'too-many-problems';
}
function textOf(head, secrets) {
    const { stack, dataPlane, region, accountId, role } = head;
    const document = new yaml/* Document */.yo({
        version: 1,
        stack,
        dataPlanes: { [dataPlane]: { region, accountId, roles: { default: role } } },
        secrets: Object.fromEntries(secrets.map((secret) => [secret.name, entryOf(secret)])),
    });
    document.commentBefore = OPENING;
    const entries = document.get('secrets');
    for (const { key, value } of (0,yaml/* isMap */.jh)(entries) ? entries.items : []) {
        const source = value?.get('value', true);
        if ((0,yaml/* isScalar */.jn)(source) && (0,yaml/* isScalar */.jn)(key))
            source.comment = value?.has('rotation') ? ' set by its rotation' : suggestion(String(key.value));
    }
    // Without line breaks of its own: a description stays as it was.
    return document.toString({ lineWidth: 0 });
}
function entryOf(secret) {
    const tags = Object.entries(secret.tags)
        .filter(([key]) => !key.startsWith('aws:') && !key.startsWith(ownership/* OWNERSHIP_PREFIX */.Zd))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        ...(secret.description === '' ? {} : { description: secret.description }),
        value: 'manual',
        ...(tags.length === 0 ? {} : { tags: Object.fromEntries(tags) }),
        ...(secret.kmsKeyId === undefined ? {} : { kmsKeyId: secret.kmsKeyId }),
        ...(secret.rotationEnabled && secret.rotation ? { rotation: secret.rotation } : {}),
        adopt: true,
    };
}
/** What may stand in the place of `manual`. */
function suggestion(name) {
    const variable = name
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
    const safe = /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
    return ` or { env: ${safe.slice(0, 255)} }, { file: <path> }; with generate, remove adopt`;
}
/** The secret whose entry a line of the file belongs to. */
function nameAt(text, line) {
    const lines = text.split('\n').slice(0, line);
    const start = lines.indexOf('secrets:');
    const entry = start === -1 ? undefined : lines.slice(start + 1).findLast((one) => /^ {2}\S/.test(one));
    if (entry === undefined)
        return undefined;
    const key = entry.trim().replace(/:$/, '');
    return /^["']/.test(key) ? JSON.parse(key.replace(/^'(.*)'$/, (_, inner) => JSON.stringify(inner))) : key;
}

;// CONCATENATED MODULE: ./build/src/cli/import.js













/** Writes a file that adopts what exists. Reads no value and changes nothing in AWS. */
async function runImport(options, host) {
    const target = (0,external_node_path_.resolve)(host.directory, options.config);
    const region = options.region ?? host.env.AWS_REGION ?? host.env.AWS_DEFAULT_REGION ?? '';
    const selection = selectionOf(options);
    const wrong = [
        ...('wrong' in selection ? [selection.wrong] : []),
        ...((0,external_node_fs_.existsSync)(target) && options.force !== true ? [exists(shownFrom(host.directory, target))] : []),
        ...(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region) ? [] : [noRegion(region)]),
    ];
    if ('wrong' in selection || wrong.length > 0)
        return failed(wrong);
    try {
        return await withAws(region, options, host, async (aws) => {
            const { found, missing } = await find(selection, aws);
            return write({ found, missing, region, target, options, host });
        });
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K))
            throw error;
        const { kind, message, fix } = error;
        return failed([{ severity: 'error', code: `aws-${kind}`, message, fix }]);
    }
}
function selectionOf({ prefix, tag, name = [] }) {
    const given = [prefix !== undefined, tag !== undefined, name.length > 0].filter(Boolean).length;
    if (given !== 1)
        return {
            wrong: usage('Which secrets to import is not said.', 'Give one of `--prefix ml/`, `--tag team=ml` or `--name ml/a --name ml/b`.'),
        };
    if (prefix !== undefined) {
        if (/^[A-Za-z0-9/_+=.@-]{1,512}$/.test(prefix))
            return { by: 'prefix', prefix };
        return {
            wrong: usage(`No name begins with ${JSON.stringify(prefix)}.`, 'Give the beginning of names, such as `--prefix ml/`.'),
        };
    }
    if (tag === undefined)
        return { by: 'name', names: [...new Set(name)].sort() };
    const at = tag.indexOf('=');
    if (at > 0)
        return { by: 'tag', key: tag.slice(0, at), value: tag.slice(at + 1) };
    return { wrong: usage(`${JSON.stringify(tag)} is no tag.`, 'Write it as `--tag key=value`.') };
}
function exists(path) {
    return usage(`${path} exists already.`, 'Add `--force` to write over it, or name another file with `--config`.');
}
function noRegion(region) {
    const message = region === '' ? 'The region is not known.' : `${JSON.stringify(region)} is no AWS region.`;
    return usage(message, 'Give `--region us-west-2` or set AWS_REGION: the region of the data plane.');
}
/** The list may lag by minutes, and a description does not: each found secret is described again. */
async function find(selection, { secrets }) {
    const names = selection.by === 'name' ? selection.names : (await secrets.list(selection)).map(({ name }) => name);
    const described = await Promise.all(names.map((name) => secrets.describe(name)));
    return {
        found: described.filter((secret) => secret !== undefined),
        missing: selection.by === 'name' ? names.filter((_, index) => described[index] === undefined) : [],
    };
}
function write({ found, missing, region, target, options, host }) {
    const [first] = found;
    const absent = missing.map((name) => ({
        name,
        reason: 'there is no secret of this name in this account and region',
    }));
    const refused = found.flatMap((secret) => skip(secret, region));
    const usable = found.filter(({ name }) => !refused.some((one) => one.name === name));
    if (first === undefined || usable.length === 0)
        return nothing([...absent, ...refused]);
    const { accountId } = (0,pair/* parseSecretArn */.hD)(first.arn);
    const stack = options.stack ?? stackFor((0,external_node_path_.dirname)(target));
    const shown = shownFrom(host.directory, target);
    let file;
    try {
        file = importedFile({ stack, dataPlane: options.dataPlane, region, accountId, role: options.role }, usable, shown);
    }
    catch (error) {
        return failed([
            usage(error instanceof Error ? error.message : String(error), 'Correct `--stack`, `--data-plane` or `--role`, or select fewer secrets.'),
        ]);
    }
    const skipped = [...absent, ...refused, ...file.skipped].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (file.imported.length === 0)
        return nothing(skipped);
    try {
        (0,external_node_fs_.writeFileSync)(target, file.text, { flag: options.force === true ? 'w' : 'wx' });
    }
    catch (error) {
        return failed([usage(`${shown} cannot be written (${(0,python_file/* codeOf */.$N)(error)}).`, 'Check its folder and its permissions.')]);
    }
    return {
        exitCode: EXIT.ok,
        problems: skipped.map(problemOf),
        lines: [
            host.terminal.paint('green', `Wrote ${shown} with ${(0,words/* count */.U9)(file.imported.length, 'secret')}.`),
            ...(skipped.length === 0 ? [] : [`${(0,words/* count */.U9)(skipped.length, 'secret was', 'secrets were')} left out.`]),
            'Next: choose where values come from, then look at `union-secrets plan`: it adopts these secrets and changes nothing else of them.',
        ],
        data: { file: shown, stack, imported: file.imported, skipped },
    };
}
function nothing(skipped) {
    const message = skipped.length === 0 ? 'No secret matches.' : 'No secret that was found can be imported.';
    const fix = 'Check the selection, the region and the account of the credentials.';
    return failed([...skipped.map(problemOf), usage(message, fix)], { imported: [], skipped });
}
function problemOf({ name, reason }) {
    return {
        severity: 'warning',
        code: 'skipped',
        message: `${name} was left out: ${reason.replace(/\.$/, '')}.`,
        fix: '',
    };
}
/** Why a secret must not be taken over by a file. */
function skip(secret, region) {
    const { name, tags } = secret;
    const because = (reason) => [{ name, reason }];
    if (secret.owningService !== undefined)
        return because(`the AWS service ${(0,text_escape/* visible */.RK)(secret.owningService)} manages it`);
    if (secret.primaryRegion !== undefined && secret.primaryRegion !== region)
        return because(`it is a replica of the one in ${secret.primaryRegion}`);
    if ((0,ownership/* ownership */.kG)(tags, { stack: '', dataPlane: '', source: '' }).kind !== 'untagged')
        return because(`it belongs to stack ${(0,text_escape/* visible */.RK)(tags[ownership/* OWNERSHIP_TAGS */.MA.stack] ?? '(unknown)')} already`);
    if (secret.deletedAt !== undefined)
        return because('its deletion is scheduled: restore it first');
    return [];
}
/** After the repository, or the folder. */
function stackFor(folder) {
    const root = repositoryRoot(folder);
    const name = (root && originRepository(root)?.split('/')[1]) ?? (0,external_node_path_.basename)(root ?? folder);
    const usable = name.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
    return usable.slice(0, 64) || 'secrets';
}

// EXTERNAL MODULE: ./build/src/report/pairs.js
var report_pairs = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/src/report/python-module.js
var python_module = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/src/cli/pairs.js





const FORMATS = ['table', 'json', 'env', 'python'];
/** Prints SECRET_GROUP and SECRET_KEY of every secret that is there. */
async function runPairs(options, host) {
    const answer = await planned(options, host, 'without-values', async ({ plan, read, warnings, failures }) => {
        const pairs = (0,report_pairs/* pairsOf */.f)(plan, null);
        const refusals = plan.refusals.map(read.locator.refusal);
        const known = pairs.flatMap(({ name, pair }) => (pair ? [[name, pair]] : []));
        return {
            exitCode: refusals.length > 0 ? EXIT.error : EXIT.ok,
            problems: [...warnings, ...(0,engine_failures/* failuresOf */.d)(failures, read.locator), ...refusals],
            lines: linesIn(options.format, plan, pairs),
            data: {
                group: plan.group,
                pairs: Object.fromEntries(known),
                missing: pairs.filter(({ pair }) => pair === null).map(({ name }) => name),
            },
        };
    });
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}
function linesIn(format, plan, pairs) {
    switch (format) {
        case 'table':
            return table(plan, pairs);
        case 'json': {
            const known = pairs.flatMap(({ name, pair }) => (pair ? [[name, pair]] : []));
            return JSON.stringify(Object.fromEntries(known), null, 2).split('\n');
        }
        case 'env':
            return env(plan, pairs);
        case 'python':
            return (0,python_module/* pythonModule */.b)(plan, pairs).trimEnd().split('\n');
        default:
            return format;
    }
}
function table(plan, pairs) {
    const width = Math.max(6, ...pairs.map(({ name }) => name.length));
    return [
        `SECRET_GROUP  ${plan.group}`,
        '',
        `${'Secret'.padEnd(width)}  SECRET_KEY`,
        ...pairs.map(({ name, pair }) => `${name.padEnd(width)}  ${pair ? pair.key : '(known after apply)'}`),
    ];
}
/** For a shell or a dotenv file: neither group nor key holds a character that a shell would read. */
function env(plan, pairs) {
    const identifiers = (0,python_module/* identifiersOf */.S)(pairs.map(({ name }) => name));
    const keys = pairs.map(({ name, pair }) => {
        const identifier = identifiers.get(name) ?? '';
        return pair ? `${identifier}=${pair.key}` : `# ${identifier} is known after apply.`;
    });
    return [`SECRET_GROUP=${plan.group}`, ...keys];
}

;// CONCATENATED MODULE: ./build/src/cli/plan.js





/** Shows what an apply would do. Changes nothing. */
async function runPlan(options, host) {
    const answer = await planned(options, host, options.readValues === true ? 'reading' : 'by-key', async (made) => {
        const { plan, read, warnings, failures } = made;
        const refusals = plan.refusals.map(read.locator.refusal);
        const problems = [...warnings, ...warningsOf(made), ...(0,engine_failures/* failuresOf */.d)(failures, read.locator), ...refusals];
        const wrong = refusals.length + failures.length > 0;
        return {
            exitCode: wrong ? EXIT.error : (0,changes/* hasChanges */.ik)(plan) ? EXIT.changes : EXIT.ok,
            problems,
            lines: [...linesOfPlan(made, host.terminal), sentenceOf({ kind: 'planned', plan }, problems)],
            data: planData(made),
        };
    });
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}

;// CONCATENATED MODULE: ./build/src/cli/validate.js



/** Checks files without AWS and without values. */
async function runValidate(files, host) {
    const results = files.map((path) => {
        const read = readConfig(path, host.directory);
        const problems = 'wrong' in read ? read.wrong : read.problems;
        return { file: shownFrom(host.directory, (0,external_node_path_.resolve)(host.directory, path)), valid: !('wrong' in read), problems };
    });
    const problems = results.flatMap((result) => result.problems);
    return {
        exitCode: hasErrors(problems) ? EXIT.error : EXIT.ok,
        problems,
        lines: results.map(({ file, valid, problems: own }) => valid
            ? host.terminal.paint('green', `${file} is valid${own.length === 0 ? '' : `, with warnings: ${own.length}`}.`)
            : host.terminal.paint('red', `${file} is not valid.`)),
        data: { files: results.map(({ file, valid }) => ({ file, valid })) },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/program.js











const CODES = `
Exit codes:
  0  done, or nothing to do
  1  something is wrong, or could not be done
  2  there are changes that were not applied`;
/** The commands and their options. `found` is told what was asked for. */
function createProgram(found) {
    const program = new commander/* Command */.uB('union-secrets')
        .description('Secrets of Flyte on Union in AWS Secrets Manager, from one file.')
        .version(version/* VERSION */.x)
        .showSuggestionAfterError()
        .showHelpAfterError('Add --help to see what there is, with examples.')
        .addHelpText('after', `${CODES}

Credentials, profile, endpoints and retries come from the environment, as in every AWS SDK. Values are never printed.
Colour: only on a terminal, and not where NO_COLOR is set.

Examples:
  $ union-secrets validate
  $ union-secrets plan --data-plane production
  $ union-secrets import --prefix ml/ --role acme-userflyterole`);
    const add = (name, description, examples) => program
        .command(name)
        .description(description)
        .option('--json', 'answer with one JSON object')
        .addHelpText('after', `${CODES}\n\nExamples:\n${examples.map((line) => `  $ union-secrets ${line}`).join('\n')}`);
    const tell = (command, run) => (options) => found({ command, json: options.json === true, work: (host) => run(options, host) });
    const validate = add('validate', 'check files without AWS and without values', [
        'validate',
        'validate teams/*/union-secrets.yaml',
    ]);
    validate
        .argument('[files...]', `files to check (default: ${DEFAULT_CONFIG})`)
        .action((files, options) => {
        const all = files.length > 0 ? files : [DEFAULT_CONFIG];
        found({ command: 'validate', json: options.json === true, work: (host) => runValidate(all, host) });
    });
    withKeys(withPlane(add('plan', 'show what an apply would do; changes nothing', [
        'plan',
        'plan --data-plane production --read-values',
        'plan --fingerprint-key-env SECRETS_FINGERPRINT_KEY --json',
    ])))
        .option('--read-values', 'read values in AWS and compare them, as an apply does')
        .action(tell('plan', runPlan));
    withKeys(withPlane(add('apply', 'plan, ask, and apply what was shown', ['apply', 'apply --data-plane production --yes'])))
        .option('-y, --yes', 'apply without asking')
        .option('--no-verify-access', 'do not ask IAM afterwards whether each role can read each of its secrets')
        .action(tell('apply', runApply));
    const checkCode = withPlane(add('check-code', 'check Python code against the file', [
        'check-code',
        "check-code 'src/**/*.py' '!**/test_*.py'",
        'check-code --aws',
    ]));
    checkCode
        .argument('[globs...]', 'files of the repository; ! takes files out (default: **/*.py)')
        .option('--aws', 'read AWS too: whether the last six characters of keys are right')
        .option('--generated <path>', 'module of constants that the action writes (its input write-python)')
        .action((globs, options) => {
        const all = globs.length > 0 ? globs : ['**/*.py'];
        found({ command: 'check-code', json: options.json === true, work: (host) => runCheckCode(all, options, host) });
    });
    withPlane(add('pairs', 'print SECRET_GROUP and SECRET_KEY of each secret', [
        'pairs',
        'pairs --format env > .env',
        'pairs --format python > src/union_secrets.py',
    ]))
        .addOption(new commander/* Option */.c$('--format <format>', 'how they are printed').choices(FORMATS).default('table'))
        .action(tell('pairs', runPairs));
    withConfig(add('import', 'write a file that adopts secrets that exist', [
        'import --prefix ml/ --role acme-userflyterole',
        'import --tag team=ml --role acme-userflyterole --stack ml-platform',
        'import --name ml/a --name ml/b --role acme-userflyterole --config ml.yaml',
    ]))
        .option('--prefix <prefix>', 'secrets whose names begin so')
        .option('--tag <key=value>', 'secrets with this tag')
        .option('--name <name>', 'this secret; may be repeated', (name, before = []) => [...before, name])
        .requiredOption('--role <role>', 'User Flyte Role, by name or ARN; never guessed')
        .option('--region <region>', 'region of the data plane (default: AWS_REGION)')
        .option('--stack <stack>', 'ownership id (default: name of the repository)')
        .option('--data-plane <key>', 'key of the data plane in the file', 'production')
        .option('--force', 'write over a file that exists')
        .action(tell('import', runImport));
    withPlane(add('doctor', 'check step by step what a first run needs', [
        'doctor',
        'doctor --permissions-of union-secrets-plan --for plan',
        'doctor --json',
    ]))
        .addOption(new commander/* Option */.c$('--for <work>', 'whose permissions are checked: of the role that plans, or of the one that applies')
        .choices(['plan', 'apply'])
        .default('apply'))
        .option('--permissions-of <role>', 'name or ARN of the role to check (default: that of the credentials)')
        .action(tell('doctor', runDoctor));
    return program;
}
function withConfig(command) {
    return command
        .option('-c, --config <path>', 'the file', DEFAULT_CONFIG)
        .option('--max-concurrency <number>', `AWS calls in flight, 1 to ${cloud/* MOST_CONCURRENCY */.c}`, concurrency, 16);
}
function withPlane(command) {
    return withConfig(command)
        .option('-d, --data-plane <key>', 'which of the dataPlanes; needed when there is more than one')
        .option('--repository <owner/name>', 'whose file it is, for the tags in AWS (default: git remote origin)');
}
function withKeys(command) {
    return command
        .option('--fingerprint-key-env <name>', 'environment variable that holds the fingerprint key')
        .option('--previous-fingerprint-key-env <name>', 'environment variable that holds the key before');
}
function concurrency(text) {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > cloud/* MOST_CONCURRENCY */.c)
        throw new commander/* InvalidArgumentError */.Di(`Give a whole number from 1 to ${cloud/* MOST_CONCURRENCY */.c}.`);
    return number;
}

;// CONCATENATED MODULE: ./build/src/cli/main.js






/**
 * Runs one command. Never throws: whatever goes wrong is told.
 *
 * @param argv without the program.
 * @returns the exit code.
 */
async function runCli(argv, host) {
    const { terminal } = host;
    const found = [];
    const program = createProgram((request) => found.push(request));
    for (const command of [program, ...program.commands]) {
        command.exitOverride().configureOutput({
            writeOut: (text) => terminal.out(text.trimEnd()),
            writeErr: (text) => terminal.note(escapeLines(text.trimEnd())),
        });
    }
    try {
        await program.parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        // Help and version that were asked for are no error.
        if (error.exitCode === 0)
            return EXIT.ok;
        if (!argv.includes('--json'))
            return EXIT.error;
        const command = program.commands.find((one) => one.name() === argv[0])?.name() ?? program.name();
        const message = error.message.replace(/^error: /, '');
        return tell({ command, json: true }, failed([usage(message, 'Add --help to see what there is.')]), host);
    }
    const [request] = found;
    if (request === undefined)
        return EXIT.error;
    const answer = await request.work(host).catch(unexpected);
    terminal.progress('');
    return tell(request, answer, host);
}
function tell({ command, json }, answer, { terminal }) {
    const problems = answer.problems.map(inATerminal);
    if (json) {
        terminal.out(harmless(JSON.stringify({ command, exitCode: answer.exitCode, problems, ...answer.data }, null, 2)));
        return answer.exitCode;
    }
    for (const line of answer.lines)
        terminal.out(line);
    tellProblems(answer.problems.filter((problem) => !answer.told?.includes(problem)), terminal);
    return answer.exitCode;
}
/** The same JSON without characters that a terminal acts on or that reorder the text around them. */
function harmless(json) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) => character.split('').map(escaped).join(''));
}
/** An error nobody foresaw: its message only, since a stack can quote anything. */
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed([
        { severity: 'error', code: 'unexpected', message, fix: 'Run it again; if it stays, report it with this message.' },
    ]);
}
/** What was typed is quoted by the parser as it came. */
function escapeLines(text) {
    return text.split('\n').map(log/* escapeLog */.Ah).join('\n');
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ processTerminal)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);


const CODES = {
    red: [31, 39],
    yellow: [33, 39],
    green: [32, 39],
    dim: [2, 22],
    bold: [1, 22],
};
/** The streams of this process. Colour only on a terminal, and not where NO_COLOR is set (https://no-color.org). */
function processTerminal(env) {
    const { stdin, stdout, stderr } = process;
    const colour = stdout.isTTY === true && stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    let shown = 0;
    const clear = () => {
        if (shown > 0)
            stderr.write(`\r${' '.repeat(shown)}\r`);
        shown = 0;
    };
    return {
        out(line) {
            clear();
            stdout.write(`${line}\n`);
        },
        note(line) {
            clear();
            stderr.write(`${line}\n`);
        },
        progress(text) {
            if (stderr.isTTY !== true || env.TERM === 'dumb')
                return;
            clear();
            const line = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text).slice(0, (stderr.columns || 80) - 1);
            stderr.write(line);
            shown = line.length;
        },
        canAsk: stdin.isTTY === true && stderr.isTTY === true,
        ask(question) {
            clear();
            // The terminal stays as it is, so that Ctrl-C is a signal to this process.
            const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: stderr, terminal: false });
            return new Promise((resolve) => {
                lines.once('line', (line) => resolve(line));
                lines.once('close', () => resolve(null));
                stderr.write(question);
            }).finally(() => lines.close());
        },
        paint(name, text) {
            const [on, off] = CODES[name];
            return colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
        },
    };
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createAgents)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
;// CONCATENATED MODULE: ./build/src/net/proxy.js
/**
 * The proxy that the environment names for an address, as GitHub's toolkit and curl read it: `https_proxy` or `http_proxy`, unless
 * `no_proxy` names the host, a domain it is in, or `*`. Never for this machine itself.
 */
function proxyFor(url, env) {
    if (isBypassed(url, env))
        return null;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = env[name] || env[name.toUpperCase()];
    if (!proxy)
        return null;
    return new URL(/^https?:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
}
function isBypassed({ hostname, port, protocol }, env) {
    const host = hostname.toLowerCase();
    if (host === 'localhost' || host.startsWith('127.') || /^\[(::1|0:0:0:0:0:0:0:1)\]$/.test(host))
        return true;
    const withPort = `${host}:${port || (protocol === 'https:' ? '443' : '80')}`;
    const entries = (env.no_proxy || env.NO_PROXY || '').toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => {
        const name = entry.replace(/^\*?\./, '');
        return entry === '*' || (name !== '' && [host, withPort].some((one) => one === name || one.endsWith(`.${name}`)));
    });
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/net/tunnel.js



/** Milliseconds; else a proxy that says nothing would keep the process from ending. */
const PROXY_ANSWERS = 5_000;
/** An agent whose connections go through a proxy, by CONNECT: the proxy sees the host's name, and no word of what is said. */
function tunnelAgent(proxy, secure, options) {
    const agent = secure ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    agent.createConnection = (args, opened) => {
        openTunnel(proxy, args, (error, socket) => {
            if (error !== null)
                opened?.(error, socket);
            else
                opened?.(null, secure ? external_node_tls_.connect(secureOptions(args, socket)) : socket);
        });
        return undefined;
    };
    return agent;
}
function openTunnel(proxy, { host, port, timeout = PROXY_ANSWERS }, opened) {
    const target = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
    const { request } = proxy.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject;
    const connect = request({
        method: 'CONNECT',
        host: proxy.hostname.replace(/^\[|\]$/g, ''),
        port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
        path: target,
        headers: { host: target, ...authorization(proxy) },
        agent: false,
        timeout,
    });
    connect.once('connect', (answer, socket) => {
        if (answer.statusCode === 200)
            return opened(null, socket);
        socket.destroy();
        opened(refused(`the proxy ${proxy.host} answered ${answer.statusCode} to CONNECT`), socket);
    });
    connect.once('timeout', () => connect.destroy(refused(`the proxy ${proxy.host} did not answer`)));
    // Whoever gets the error looks at nothing else.
    connect.once('error', (error) => opened(error, undefined));
    connect.end();
}
function refused(message) {
    return Object.assign(new Error(message), { code: 'EPROXY' });
}
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
    return { 'proxy-authorization': `Basic ${credentials.toString('base64')}` };
}
/** Node has put the agent's options and the name to ask for into them; `path` would be taken for a local socket. */
function secureOptions({ path: _, ...args }, socket) {
    return { ...args, socket };
}

;// CONCATENATED MODULE: ./build/src/net/agents.js




function createAgents(maxSockets, env) {
    const agents = new Map();
    const options = { keepAlive: true, maxSockets, scheduling: 'lifo' };
    return {
        for({ secure, host, port }) {
            const scheme = secure ? 'https:' : 'http:';
            const origin = `${scheme}//${host}:${port ?? ''}`;
            const known = agents.get(origin);
            if (known)
                return known;
            const proxy = proxyFor(new URL(origin), env);
            const agent = proxy
                ? tunnelAgent(proxy, secure, options)
                : secure
                    ? new external_node_https_.Agent(options)
                    : new external_node_http_.Agent(options);
            agents.set(origin, agent);
            return agent;
        },
        destroy() {
            for (const agent of agents.values())
                agent.destroy();
        },
    };
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/** One question and its whole answer over HTTP. No redirects, no repetition. @throws the connection's error, or a TimeoutError. */
function exchange(question, limits, { sent } = {}) {
    const { connect, answer: whole, signal } = limits;
    const { secure, body, host, port, method, path, headers, agent } = question;
    return new Promise((resolve, reject) => {
        const target = { host, method, path, headers, agent, ...(port === undefined ? {} : { port }) };
        const request = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(target);
        const giveUp = (what, after) => {
            const error = Object.assign(new Error(`${what} after ${after} ms`), { code: 'ETIMEDOUT' });
            error.name = 'TimeoutError';
            request.destroy(error);
        };
        const deadline = whole === undefined ? undefined : setTimeout(giveUp, whole, 'no whole answer', whole);
        const abort = () => request.destroy(signal?.reason);
        const fail = (error) => {
            clearTimeout(deadline);
            signal?.removeEventListener('abort', abort);
            reject(error);
        };
        request.on('error', fail);
        if (sent !== undefined)
            request.on('finish', sent);
        request.on('response', (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', fail);
            response.on('end', () => {
                clearTimeout(deadline);
                signal?.removeEventListener('abort', abort);
                const [only, ...others] = chunks;
                resolve(answerOf(response, only !== undefined && others.length === 0 ? only : Buffer.concat(chunks)));
            });
        });
        if (connect !== undefined) {
            request.on('socket', (socket) => {
                if (!socket.connecting)
                    return;
                const timer = setTimeout(giveUp, connect, 'no connection', connect);
                const stop = () => clearTimeout(timer);
                socket.once('connect', stop).once('close', stop);
            });
        }
        if (signal?.aborted)
            abort();
        else
            signal?.addEventListener('abort', abort, { once: true });
        request.end(body);
    });
}
function answerOf(response, body) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers))
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    return { status: response.statusCode ?? 0, reason: response.statusMessage ?? '', headers, body };
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8068);


const MOST_REDIRECTS = 5;
const CONNECT_MS = 5_000;
const SOCKETS = 8;
/**
 * A fetch that goes through the proxy of the environment, if it names one; Node's own does not, and costs its loading. Follows
 * redirects (a repository that was renamed), but takes no credentials to another host.
 */
function createFetch(env) {
    const agents = (0,_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .createAgents */ .j)(SOCKETS, env);
    return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
        let url = new URL(address);
        let sent = headers;
        for (let redirects = 0;; redirects++) {
            const answer = await ask(url, { method, headers: sent, body, signal });
            const next = redirectOf(answer, method);
            if (next === undefined || redirects === MOST_REDIRECTS)
                return fetched(url, answer);
            const former = url;
            url = new URL(next, former);
            if (url.origin !== former.origin)
                sent = withoutCredentials(sent);
        }
    };
    function ask(url, options) {
        const { method, headers, body, signal } = options;
        const to = {
            secure: url.protocol === 'https:',
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: url.port === '' ? undefined : Number(url.port),
        };
        const path = url.pathname + url.search;
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const question = { ...to, method, path, headers: { ...headers, ...length }, body, agent: agents.for(to) };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(question, { connect: CONNECT_MS, signal });
    }
}
/** Where to, if the question may be asked there again as it is. */
function redirectOf({ status, headers }, method) {
    const repeats = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
    return repeats ? headers.location : undefined;
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}
function fetched({ href }, { status, reason, headers, body }) {
    return {
        status,
        statusText: reason,
        url: href,
        headers: new Map(Object.entries(headers)),
        text: async () => body.toString('utf8'),
        arrayBuffer: async () => body,
    };
}


/***/ })

};
