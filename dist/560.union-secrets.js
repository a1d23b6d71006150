export const id = 560;
export const ids = [560];
export const modules = {

/***/ 1560:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3928);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2378);


// A cancelled job: what is under way is finished, nothing new is started, and the report says so.
let cancelled = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
        cancelled = true;
    });
}
await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({
    env: process.env,
    directory: process.cwd(),
    workflow: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .currentWorkflow */ .Tw)(process.env),
    isCancelled: () => cancelled,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/proxy.js
var proxy = __webpack_require__(7502);
// EXTERNAL MODULE: ./build/src/github/json.js
var json = __webpack_require__(3411);
;// CONCATENATED MODULE: ./build/src/github/context.js

/**
 * Reads the GITHUB_* variables and the event's file. Reports every problem at once.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readContext({ env, readText, directory }) {
    const problems = [];
    const report = (code, message, fix) => problems.push({ severity: 'error', code, message, fix });
    const get = (name) => env[name]?.trim() ?? '';
    const eventName = get('GITHUB_EVENT_NAME');
    if (eventName === '')
        report('run-event-missing', 'GITHUB_EVENT_NAME is not set.', `${ON_A_RUNNER}, or set it to the name of an event.`);
    const payload = readPayload(get('GITHUB_EVENT_PATH'), readText, report);
    const fullName = get('GITHUB_REPOSITORY') || ((0,json/* textAt */.$6)(payload, 'repository', 'full_name') ?? '');
    const [, owner, name] = /^([\w-][\w.-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(fullName) ?? [];
    if (owner === undefined || name === undefined)
        report('run-repository-invalid', `GITHUB_REPOSITORY is ${quote(fullName)}, not <owner>/<name>.`, `${ON_A_RUNNER}, or set it.`);
    const serverUrl = readUrl('GITHUB_SERVER_URL', get('GITHUB_SERVER_URL') || 'https://github.com', report);
    const apiUrl = readUrl('GITHUB_API_URL', get('GITHUB_API_URL') || 'https://api.github.com', report);
    const sha = get('GITHUB_SHA') || ((0,json/* textAt */.$6)(payload, 'after') ?? '');
    const runId = /^\d{1,30}$/.test(get('GITHUB_RUN_ID')) ? get('GITHUB_RUN_ID') : null;
    if (owner === undefined || name === undefined || problems.length > 0)
        return { ok: false, problems };
    const context = {
        eventName,
        payload,
        repository: `${owner}/${name}`,
        owner,
        name,
        sha: (0,json/* isSha */.HH)(sha) ? sha : null,
        ref: get('GITHUB_REF') || (eventName === 'push' ? ((0,json/* textAt */.$6)(payload, 'ref') ?? '') : ''),
        actor: get('GITHUB_ACTOR') || ((0,json/* textAt */.$6)(payload, 'sender', 'login') ?? ''),
        runId: runId ?? '0',
        attempt: /^[1-9]\d{0,5}$/.test(get('GITHUB_RUN_ATTEMPT')) ? Number(get('GITHUB_RUN_ATTEMPT')) : 1,
        runUrl: runId === null ? null : `${serverUrl}/${owner}/${name}/actions/runs/${runId}`,
        workspace: get('GITHUB_WORKSPACE') || directory,
        apiUrl,
        serverUrl,
    };
    return { ok: true, context };
}
const ON_A_RUNNER = 'Run this as a step of a GitHub Actions workflow';
function readPayload(path, readText, report) {
    if (path === '')
        return {};
    const fix = `${ON_A_RUNNER}; outside of one, point GITHUB_EVENT_PATH at the JSON of the event.`;
    let text;
    try {
        text = readText(path);
    }
    catch (error) {
        report('run-event-unreadable', `The event's file ${quote(path)} cannot be read: ${reason(error)}.`, fix);
        return {};
    }
    try {
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return parsed;
        report('run-event-invalid', `The event's file ${quote(path)} holds no JSON object.`, fix);
    }
    catch {
        // What the parser says quotes the file, which is not ours to print.
        report('run-event-invalid', `The event's file ${quote(path)} is not JSON.`, fix);
    }
    return {};
}
function readUrl(name, text, report) {
    const url = URL.parse(text);
    if (url !== null && /^https?:$/.test(url.protocol))
        return text.replace(/\/+$/, '');
    report('run-url-invalid', `${name} is ${quote(text)}, not an http or https address.`, 'Leave it as the runner sets it.');
    return '';
}
function reason(error) {
    const code = (0,json.at)(error, 'code');
    if (code === 'ENOENT')
        return 'there is no such file';
    return typeof code === 'string' ? code : 'unknown reason';
}
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100).toWellFormed()}...` : text);
}
/** The branch of a ref such as `refs/heads/main`; null for a tag, a pull request's merge or anything else. */
function branchOf(ref) {
    return ref.startsWith('refs/heads/') && ref.length > 'refs/heads/'.length ? ref.slice('refs/heads/'.length) : null;
}
/** A ref in words, for a sentence. */
function refName(ref) {
    if (ref === '')
        return 'an unknown ref';
    const branch = branchOf(ref);
    if (branch !== null)
        return `the branch ${branch}`;
    return ref.startsWith('refs/tags/') ? `the tag ${ref.slice('refs/tags/'.length)}` : ref;
}
/** Whether a branch is what the pattern names; `*` stands for anything but a slash. */
function matchesBranch(pattern, branch) {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^/]*')}$`).test(branch);
}

// EXTERNAL MODULE: ./build/src/domain/clock.js
var domain_clock = __webpack_require__(1436);
// EXTERNAL MODULE: ./build/src/github/failure.js
var github_failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/forge.js
var github_forge = __webpack_require__(8542);
;// CONCATENATED MODULE: ./build/src/github/api.js



const TRIES = 3;
/** All the waits of one operation together. */
const LONGEST_WAIT = 20_000;
const PAUSES = { limited: [5_000, 10_000], unreachable: [1_000, 3_000] };
/** Items of a page: so many of the longest texts that GitHub takes are less than the largest answer that is read. */
const PAGE = 30;
/** A pull request takes 2,500 comments: this only ends a list that never does. */
const MOST_PAGES = 100;
/** One try has this long; GitHub itself gives up on a request after 10 seconds. */
const TRY_MILLISECONDS = 15_000;
/** `connect` is asked at the first request: a run that asks GitHub nothing need not load its client. */
function createApi(connect, repository, clock) {
    const base = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
    let connected;
    const octokit = () => {
        connected ??= connect();
        return connected;
    };
    async function persist(operation, repeatable, attempt) {
        const client = await octokit();
        let waited = 0;
        for (let tries = 1;; tries += 1) {
            try {
                return await attempt(client);
            }
            catch (error) {
                const failure = (0,github_failure/* readFailure */.f1)(error, clock.now());
                const pause = nextPause(failure, { tries, waited }, repeatable);
                if (pause === null)
                    throw (0,github_failure/* forgeError */.CX)(failure, operation, client.request.endpoint.DEFAULTS.baseUrl);
                waited += pause;
                await clock.wait(pause);
            }
        }
    }
    const answer = (request) => persist(request, request.repeatable ?? true, (client) => {
        const path = request.path.startsWith('//') ? request.path.slice(1) : `${base}${request.path}`;
        return client.request(`${request.method} ${path}`, {
            ...request.parameters,
            request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) },
        });
    });
    async function list({ member, parameters, ...request }) {
        const items = new Map();
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const paged = { ...parameters, per_page: PAGE, page };
            const { data, headers } = await answer({ ...request, method: 'GET', parameters: paged });
            const found = member === undefined ? (0,json/* listAt */.gT)(data) : (0,json/* listAt */.gT)(data, member);
            const before = items.size;
            for (const item of found)
                items.set((0,json.at)(item, 'id') ?? (0,json.at)(item, 'filename') ?? item, item);
            // A server that knows no pages answers the same list again.
            const more = /rel="?next"?/.test(headers.link ?? '') || found.length >= PAGE;
            if (!more || items.size === before)
                break;
        }
        return [...items.values()];
    }
    return {
        clock,
        send: async (request) => (await answer(request)).data,
        list,
        graphql: (operation, query) => persist(operation, true, (client) => client.graphql(query, { request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) } })),
    };
}
/** An answer that lacks what GitHub documents, as from something that is not GitHub. */
function malformedResponse(operation, missing) {
    return new github_forge/* ForgeError */.Q({
        kind: 'refused',
        status: 200,
        operation: operation.name,
        detail: `the answer has no ${missing}`,
        fix: "Check that GITHUB_API_URL is the address of GitHub's REST API, and that no proxy changes its answers.",
    });
}
/** Encodes each segment, so that a path or a branch keeps its slashes. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/**
 * How long to wait before the next try, or null to give up: at most three tries and 20 seconds of waiting.
 * What GitHub turned away for its rate limits was not done, and may be repeated. A request whose answer was lost
 * may have been done: it is repeated only where that does no harm (`repeatable`).
 */
function nextPause(failure, history, repeatable) {
    if (history.tries >= TRIES)
        return null;
    if (failure.kind !== 'limited' && !(failure.kind === 'unreachable' && repeatable))
        return null;
    const pause = failure.waitFor ?? PAUSES[failure.kind][history.tries - 1] ?? 0;
    return history.waited + pause > LONGEST_WAIT ? null : pause;
}

;// CONCATENATED MODULE: ./build/src/github/check-runs.js

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
async function writeCheckRun(api, run) {
    const { name, headSha, conclusion, detailsUrl, title, summary, text } = run;
    await api.send({
        name: `write the check run on commit ${headSha.slice(0, 7)}`,
        permission: 'checks: write',
        method: 'POST',
        path: '/check-runs',
        parameters: {
            name,
            head_sha: headSha,
            status: 'completed',
            conclusion,
            ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
            output: { title, summary, text },
        },
    });
}
/** https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference */
async function checkRuns(api, { sha, name, which }) {
    const items = await api.list({
        name: `read the check runs of commit ${sha.slice(0, 7)}`,
        permission: 'checks: read',
        path: `/commits/${encodeURIComponent(sha)}/check-runs`,
        parameters: { check_name: name, filter: which, status: 'completed' },
        member: 'check_runs',
    });
    return items.flatMap((item) => {
        const id = (0,json/* numberAt */.tk)(item, 'id');
        if (id === null)
            return [];
        return [{ id, app: (0,json/* textAt */.$6)(item, 'app', 'slug'), text: (0,json/* textAt */.$6)(item, 'output', 'text') ?? '' }];
    });
}

;// CONCATENATED MODULE: ./build/src/github/marker.js
/**
 * The first line of our comment, which GitHub does not show:
 * `<!-- union-secrets: stack=ml data-plane=production run=123 attempt=1 -->`.
 */
function marker_renderMarker(marker) {
    const { stack, dataPlane, runId, attempt } = marker;
    return `<!-- union-secrets: stack=${encode(stack)} data-plane=${encode(dataPlane)} run=${encode(runId)} attempt=${attempt} -->`;
}
const PATTERN = /^<!-- union-secrets: stack=(\S+) data-plane=(\S+) run=(\S+) attempt=(\d+) -->\s*$/;
/** The marker of a comment's text, or null where it is not one of ours. Only the first line counts. */
function readMarker(body) {
    const match = PATTERN.exec(body.split('\n', 1)[0] ?? '');
    if (match === null)
        return null;
    const [, stack, dataPlane, runId, attempt] = match.map(decode);
    if (stack === undefined || dataPlane === undefined || runId === undefined || attempt === undefined)
        return null;
    return { stack, dataPlane, runId, attempt: Number(attempt) };
}
function sameComment(one, other) {
    return one.stack === other.stack && one.dataPlane === other.dataPlane;
}
/** Negative: `one` was written by an earlier run than `other`. A run id that is no number counts as the earliest. */
function compareRuns(one, other) {
    const [a, b] = [runNumber(one.runId), runNumber(other.runId)];
    if (a !== b)
        return a < b ? -1 : 1;
    return one.attempt - other.attempt;
}
function runNumber(runId) {
    return /^\d{1,30}$/.test(runId) ? BigInt(runId) : -1n;
}
/** Percent-encodes all that could end the HTML comment, the line or the value: what is left has no `--`, `>` or space. */
function encode(value) {
    return encodeURIComponent(value.toWellFormed())
        .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-)|^-|-$/g, '%2D');
}
function decode(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return undefined; // someone else's text in the place of ours
    }
}

;// CONCATENATED MODULE: ./build/src/github/viewer.js


/** GITHUB_TOKEN of a workflow writes as this one. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
const OPERATION = { name: 'find out who the token belongs to', permission: null };
/**
 * Login that the token writes as. GraphQL answers for every kind of token; `GET /user` only for a person's (403 for
 * an app's). Where neither says, it is the token of a workflow. Throws where the token is rejected.
 */
async function viewerLogin(api) {
    const asked = [
        async () => (0,json/* textAt */.$6)(await api.graphql(OPERATION, '{ viewer { login } }'), 'viewer', 'login'),
        async () => (0,json/* textAt */.$6)(await api.send({ ...OPERATION, method: 'GET', path: '//user' }), 'login'),
    ];
    let rejected = null;
    for (const ask of asked) {
        try {
            const login = await ask();
            if (login !== null)
                return login;
        }
        catch (error) {
            if (!(error instanceof github_forge/* ForgeError */.Q))
                throw error;
            if (error.status === null)
                throw error; // nothing answers there: asking in another way would not either
            // Any other failure means that this way of asking is closed, not that the token is bad.
            rejected = error.kind === 'credentials' ? error : null;
        }
    }
    if (rejected !== null)
        throw rejected;
    return WORKFLOW_LOGIN;
}
/** GraphQL shows some apps without the `[bot]` that REST shows; logins do not differ by case. */
function sameLogin(one, other) {
    const plain = (login) => login.toLowerCase().replace(/\[bot\]$/, '');
    return plain(one) === plain(other);
}

;// CONCATENATED MODULE: ./build/src/github/comment.js





/** Characters that GitHub accepts in a comment, the marker's line included. */
const COMMENT_LIMIT = 65_536;
/** Milliseconds of composing after which a newer run may well have written: then it is looked, and composed, again. */
const FRESH = 2_000;
/** Characters that a comment's body may have beside this marker. */
function bodyLimit(marker) {
    return COMMENT_LIMIT - renderMarker(marker).length - 1;
}
/**
 * Writes the sticky comment. Ours is what carries the marker in its first line and was written by `login`; of several
 * the oldest is kept, where people find it. A comment of a newer run is left alone.
 */
async function upsertComment(api, login, comment) {
    const ours = await findOurs(api, login, comment);
    const newer = ours.find((one) => compareRuns(one.marker, comment.marker) > 0);
    if (newer !== undefined)
        return { url: newer.url, skipped: true, problems: [] };
    const [oldest, ...doubles] = ours;
    if (oldest === undefined && comment.onlyExisting)
        return { url: null, skipped: false, problems: [] };
    const since = api.clock.now();
    const text = `${marker_renderMarker(comment.marker)}\n${await comment.compose(oldest?.body ?? null)}`;
    if (api.clock.now() - since > FRESH)
        return upsertComment(api, login, comment);
    if (text.length > COMMENT_LIMIT)
        throw tooLong(comment, text.length);
    if (oldest === undefined)
        return { url: await create(api, login, comment, text), skipped: false, problems: [] };
    const url = await update(api, comment, oldest, text);
    return { url, skipped: false, problems: await remove(api, comment, doubles) };
}
/** All comments that are ours, oldest first. */
async function findOurs(api, login, comment) {
    const items = await api.list({
        name: `read the comments of pull request #${comment.pullRequest}`,
        permission: 'pull-requests: write',
        path: `/issues/${comment.pullRequest}/comments`,
    });
    return items.flatMap((item) => asOurs(item, login, comment.marker) ?? []).sort((a, b) => a.id - b.id);
}
function asOurs(item, login, wanted) {
    const id = (0,json/* numberAt */.tk)(item, 'id');
    const author = (0,json/* textAt */.$6)(item, 'user', 'login');
    const body = (0,json/* textAt */.$6)(item, 'body') ?? '';
    const marker = readMarker(body);
    if (id === null || author === null || marker === null)
        return null;
    if (!sameLogin(author, login) || !sameComment(marker, wanted))
        return null;
    return { id, marker, body, url: (0,json/* textAt */.$6)(item, 'html_url') ?? (0,json/* textAt */.$6)(item, 'url') ?? '' };
}
/** Where the answer is lost, looks whether the comment was written before writing it again: no doubles. */
async function create(api, login, comment, text) {
    const operation = writing(comment);
    const post = async () => {
        const path = `/issues/${comment.pullRequest}/comments`;
        const data = await api.send({
            ...operation,
            method: 'POST',
            path,
            parameters: { body: text },
            repeatable: false,
        });
        return urlOf(data, operation);
    };
    try {
        return await post();
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q) || error.kind !== 'unreachable')
            throw error;
        await api.clock.wait(1_000);
        const [written] = await findOurs(api, login, comment);
        return written === undefined ? post() : update(api, comment, written, text);
    }
}
async function update(api, comment, ours, text) {
    const operation = writing(comment);
    const path = `/issues/comments/${ours.id}`;
    const data = await api.send({ ...operation, method: 'PATCH', path, parameters: { body: text } });
    return (0,json/* textAt */.$6)(data, 'html_url') ?? ours.url;
}
async function remove(api, comment, doubles) {
    const problems = [];
    for (const { id } of doubles) {
        try {
            const name = `delete a double of the comment on pull request #${comment.pullRequest}`;
            await api.send({ name, permission: 'pull-requests: write', method: 'DELETE', path: `/issues/comments/${id}` });
        }
        catch (error) {
            if (!(error instanceof github_forge/* ForgeError */.Q))
                throw error;
            if (error.kind !== 'not-found')
                problems.push(error); // not found: another run was quicker
        }
    }
    return problems;
}
function writing(comment) {
    return { name: `write the comment on pull request #${comment.pullRequest}`, permission: 'pull-requests: write' };
}
function urlOf(data, operation) {
    const url = (0,json/* textAt */.$6)(data, 'html_url') ?? (0,json/* textAt */.$6)(data, 'url');
    if (url === null)
        throw malformedResponse(operation, 'address of the comment (`html_url`)');
    return url;
}
function tooLong(comment, length) {
    return new github_forge/* ForgeError */.Q({
        kind: 'refused',
        status: null,
        operation: writing(comment).name,
        detail: `it has ${length} characters, and GitHub takes ${COMMENT_LIMIT}`,
        fix: 'This is a defect of union-secrets, which shortens its comments: please report it. The job summary holds the same content.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/contents.js




const READ = { permission: 'contents: read', method: 'GET' };
/** The branch's newest commit, or null where GitHub knows no such branch. */
async function branchTip(api, branch) {
    const operation = { ...READ, name: `read branch ${branch}` };
    const answer = await orNull(api.send({ ...operation, path: `/branches/${encodePath(branch)}` }));
    if (answer === null)
        return null;
    const sha = (0,json/* shaAt */.wF)(answer, 'commit', 'sha');
    if (sha === null)
        throw malformedResponse(operation, 'commit of the branch');
    return sha;
}
/** Git's id of the file's content at the branch's tip, or null where there is no such file. */
async function fileAtTip(api, { branch, path }) {
    const operation = { ...READ, name: `read ${path} on branch ${branch}` };
    const parameters = { ref: branch };
    const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters }));
    if (answer === null || Array.isArray(answer) || (0,json.at)(answer, 'type') === 'dir')
        return null;
    const sha = (0,json/* shaAt */.wF)(answer, 'sha');
    if (sha === null)
        throw malformedResponse(operation, 'id of the file (`sha`)');
    return sha;
}
/**
 * Content of a file, or null where there is none at that place, or it is too large for GitHub to show (1 MB).
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function fileAt(api, { ref, path }) {
    const operation = { ...READ, name: `read ${path} at ${ref}` };
    const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters: { ref } }));
    const content = (0,json/* textAt */.$6)(answer, 'content');
    return content === null || (0,json/* textAt */.$6)(answer, 'encoding') !== 'base64' ? null : Buffer.from(content, 'base64');
}
async function defaultBranch(api) {
    const operation = { name: 'read the repository', permission: 'contents: read' };
    const data = await api.send({ ...operation, method: 'GET', path: '' });
    const branch = (0,json/* textAt */.$6)(data, 'default_branch');
    if (branch === null)
        throw malformedResponse(operation, 'default branch');
    return branch;
}
/**
 * Compares the config of this run with the one at the branch's tip. `commit` is the commit that was checked out,
 * `path` counts from the repository's root, `bytes` is the file as read.
 */
async function configAtTip(forge, run) {
    const tip = await forge.branchTip(run.branch);
    if (tip !== null && tip === run.commit)
        return 'same';
    const sha = await forge.fileAtTip({ branch: run.branch, path: run.path });
    if (sha === null)
        return tip === null ? 'unknown' : 'gone';
    return isBlob(run.bytes, sha) ? 'same' : 'different';
}
async function orNull(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof github_forge/* ForgeError */.Q && error.kind === 'not-found')
            return null;
        throw error;
    }
}
/** The id that git gives to a file's content: SHA-1 over `blob <length>\0` and the bytes. */
function blobSha(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Whether a checked-out file is the blob. A checkout with CRLF line ends is the same file. */
function isBlob(bytes, sha) {
    if (blobSha(bytes) === sha)
        return true;
    const withLf = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return blobSha(Buffer.from(withLf, 'latin1')) === sha;
}

;// CONCATENATED MODULE: ./build/src/github/issue.js




const PERMISSION = 'issues: write';
/** Opens the issue with this marker, or brings the open one up to date. */
async function keepIssue(api, login, { marker, title, body }) {
    const operation = { name: 'write the issue about drift', permission: PERMISSION };
    const text = `${marker_renderMarker(marker)}\n${body}`;
    const [open] = await findOpen(api, login, marker);
    const request = open === undefined
        ? { method: 'POST', path: '/issues', parameters: { title, body: text }, repeatable: false }
        : { method: 'PATCH', path: `/issues/${open}`, parameters: { title, body: text } };
    const data = await api.send({ ...operation, ...request });
    const url = (0,json/* textAt */.$6)(data, 'html_url') ?? (0,json/* textAt */.$6)(data, 'url');
    if (url === null)
        throw malformedResponse(operation, 'address of the issue (`html_url`)');
    return url;
}
/** Closes every open issue with this marker: the drift is gone. */
async function closeIssue(api, login, marker, comment) {
    const open = await findOpen(api, login, marker);
    for (const number of open) {
        const operation = { name: `close issue #${number}`, permission: PERMISSION };
        const path = `/issues/${number}`;
        await api.send({ ...operation, method: 'POST', path: `${path}/comments`, parameters: { body: comment } });
        const parameters = { state: 'closed', state_reason: 'completed' };
        await api.send({ ...operation, method: 'PATCH', path, parameters });
    }
    return open.length > 0;
}
/** Numbers of our open issues with this marker, oldest first. */
async function findOpen(api, login, marker) {
    const items = await api.list({
        name: 'look for the issue about drift',
        permission: PERMISSION,
        path: '/issues',
        parameters: { state: 'open' },
    });
    const ours = items.filter((item) => {
        const author = (0,json/* textAt */.$6)(item, 'user', 'login');
        const theirs = readMarker((0,json/* textAt */.$6)(item, 'body') ?? '');
        if (author === null || theirs === null || (0,json.at)(item, 'pull_request') !== undefined)
            return false;
        return sameLogin(author, login) && sameComment(theirs, marker);
    });
    return ours.flatMap((item) => (0,json/* numberAt */.tk)(item, 'number') ?? []).sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/src/github/pull-requests.js



/** Waits between look-ups that found nothing: GitHub's index of merged commits lags by some seconds. */
const LAG_PAUSES = [1_000, 2_000, 3_000];
/** Look-ups in flight, and how many commits (the newest) of one push are looked up. */
const AT_ONCE = 8;
const MOST_COMMITS = 200;
/** `GET /pulls/{number}`. */
async function pullRequest(api, number) {
    const operation = { name: `read pull request #${number}`, permission: 'pull-requests: read' };
    const data = await api.send({ ...operation, method: 'GET', path: `/pulls/${number}` });
    const found = asPullRequest(data);
    if (found === null)
        throw malformedResponse(operation, 'pull request');
    return found;
}
/**
 * Merged pull requests that brought the commits (oldest first, as a push event lists them), each once, by number.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
async function pullRequestsOf(api, commits, options = {}) {
    const newestFirst = [...new Set(commits)].reverse().slice(0, MOST_COMMITS);
    for (let round = 0;; round += 1) {
        const { found, missing } = await lookUp(api, newestFirst, options.base);
        const pause = LAG_PAUSES[round];
        const enough = options.everyCommit === true ? !missing : found.length > 0;
        if (enough || newestFirst.length === 0 || options.expectMerge !== true || pause === undefined)
            return found;
        await api.clock.wait(pause);
    }
}
/** `missing`: a commit has no pull request at all. */
async function lookUp(api, commits, base) {
    const found = new Map();
    let missing = false;
    for (let start = 0; start < commits.length; start += AT_ONCE) {
        const lists = await Promise.all(commits.slice(start, start + AT_ONCE).map((sha) => pullsOfCommit(api, sha)));
        missing ||= lists.some((list) => list.length === 0);
        for (const item of lists.flat()) {
            const pull = asPullRequest(item);
            if (pull === null || !isMerged(item, pull, commits))
                continue;
            if (base === undefined || pull.baseRef === null || pull.baseRef === base)
                found.set(pull.number, pull);
        }
    }
    return { found: [...found.values()].sort((a, b) => a.number - b.number), missing };
}
async function pullsOfCommit(api, sha) {
    const operation = { name: `find the pull request of commit ${sha.slice(0, 7)}`, permission: 'pull-requests: read' };
    const get = (path, parameters) => api.send({ ...operation, method: 'GET', path, parameters: { per_page: 100, ...parameters } });
    try {
        return (0,json/* listAt */.gT)(await get(`/commits/${encodeURIComponent(sha)}/pulls`, {}));
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q) || error.kind !== 'not-found')
            throw error;
        // Servers that imitate GitHub may not have this look-up: the pull requests that were closed last tell the same.
        const closed = await get('/pulls', { state: 'closed', sort: 'updated', direction: 'desc' }).catch(() => {
            throw error;
        });
        return (0,json/* listAt */.gT)(closed).filter((item) => [(0,json/* shaAt */.wF)(item, 'merge_commit_sha'), (0,json/* shaAt */.wF)(item, 'head', 'sha')].includes(sha));
    }
}
/** GitHub's lists tell a merge by `merged_at`; its single answers, and simpler servers, by `merged` or the commit. */
function isMerged(item, pull, commits) {
    if (pull.mergedAt !== null || (0,json.at)(item, 'merged') === true)
        return true;
    return (0,json.at)(item, 'state') === 'closed' && pull.mergeCommitSha !== null && commits.includes(pull.mergeCommitSha);
}
function asPullRequest(item) {
    const number = (0,json/* numberAt */.tk)(item, 'number');
    if (number === null)
        return null;
    const [head, base] = [(0,json/* textAt */.$6)(item, 'head', 'repo', 'full_name'), (0,json/* textAt */.$6)(item, 'base', 'repo', 'full_name')];
    return {
        number,
        headSha: (0,json/* shaAt */.wF)(item, 'head', 'sha'),
        headRef: (0,json/* textAt */.$6)(item, 'head', 'ref'),
        baseRef: (0,json/* textAt */.$6)(item, 'base', 'ref'),
        mergedAt: (0,json/* textAt */.$6)(item, 'merged_at'),
        mergeCommitSha: (0,json/* shaAt */.wF)(item, 'merge_commit_sha'),
        fromFork: (0,json.at)(item, 'head', 'repo') === null || (base !== null && head !== base),
        url: (0,json/* textAt */.$6)(item, 'html_url'),
    };
}

;// CONCATENATED MODULE: ./build/src/github/suggestions.js





/** More in one review would bury the pull request; the report has them all. */
const MOST_SUGGESTIONS = 30;
/**
 * Brings the suggested changes on a pull request up to date: posts those that are new, as one review, and deletes those of
 * the same stack and data plane that are wanted no more. What somebody answered is left alone, and so is everything if the
 * pull request has moved on. Only lines that the diff shows as they were read can be suggested on.
 */
async function suggestChanges(api, login, review) {
    const scope = digest(review.stack, review.dataPlane);
    const { ours, answered } = await suggestions_findOurs(api, login, review);
    const wanted = new Map(review.suggestions.map((one) => [idOf(one), { ...one, id: idOf(one) }]));
    const current = new Set(ours.filter(({ outdated }) => !outdated).map(({ suggestion }) => suggestion));
    const fresh = [...wanted.values()].filter(({ id }) => !current.has(id));
    const seen = new Set();
    const stale = ours.filter((one) => {
        if (one.scope !== scope || answered.has(one.id))
            return false;
        const isDouble = seen.has(one.suggestion);
        if (!one.outdated)
            seen.add(one.suggestion);
        return isDouble || one.outdated || !wanted.has(one.suggestion);
    });
    if (fresh.length === 0 && stale.length === 0)
        return { posted: 0, deleted: 0, problems: [] };
    const { headSha } = await pullRequest(api, review.pullRequest);
    if (headSha !== review.headSha)
        return { posted: 0, deleted: 0, problems: [] };
    const standing = [...wanted.values()].filter(({ id }) => current.has(id));
    const fit = fresh.length === 0 ? [] : apart(await thoseInDiff(api, review, fresh), standing);
    if (fit.length > 0)
        await post(api, review, scope, fit);
    const problems = await suggestions_remove(api, review, stale);
    return { posted: fit.length, deleted: stale.length - problems.length, problems };
}
async function thoseInDiff(api, review, fresh) {
    const patches = await patchesOf(api, review, new Set(fresh.map(({ path }) => path)));
    const fits = ({ path, startLine, original }) => {
        const lines = patches.get(path);
        return lines !== undefined && shows(lines, startLine, original);
    };
    return fresh.filter(fits);
}
/** Of two on one line only one could be taken: the other is suggested once that is done. */
function apart(suggestions, standing) {
    const accepted = [...standing];
    for (const one of suggestions) {
        if (accepted.length - standing.length === MOST_SUGGESTIONS)
            break;
        const meets = ({ path, startLine, endLine }) => path === one.path && startLine <= one.endLine && one.startLine <= endLine;
        if (!accepted.some(meets))
            accepted.push(one);
    }
    return accepted.slice(standing.length);
}
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: no `patch` for what is large or binary. */
async function patchesOf(api, { pullRequest: number }, paths) {
    const operation = { name: `read the files of pull request #${number}`, permission: 'pull-requests: read' };
    const files = await api.list({ ...operation, path: `/pulls/${number}/files` });
    const found = new Map();
    for (const file of files) {
        const path = (0,json/* textAt */.$6)(file, 'filename');
        const patch = (0,json/* textAt */.$6)(file, 'patch');
        if (path !== null && patch !== null && paths.has(path))
            found.set(path, rightSide(patch));
    }
    return found;
}
/**
 * The lines of a file that a pull request's diff shows on its right side, by their numbers: what a review may comment on.
 *
 * @param patch of `GET /pulls/{number}/files`: hunks of a unified diff, without a header.
 */
function rightSide(patch) {
    const lines = new Map();
    let next = 0;
    for (const line of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (hunk)
            next = Number(hunk[1]);
        else if (next > 0 && (line.startsWith(' ') || line.startsWith('+'))) {
            lines.set(next, line.slice(1).replace(/\r$/, ''));
            next += 1;
        }
    }
    return lines;
}
/** Whether the diff shows these lines, from a number on, with this text. */
function shows(lines, start, text) {
    return text.split('\n').every((line, index) => lines.get(start + index) === line.replace(/\r$/, ''));
}
/** https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request */
async function post(api, review, scope, suggestions) {
    await api.send({
        name: `suggest changes on pull request #${review.pullRequest}`,
        permission: 'pull-requests: write',
        method: 'POST',
        path: `/pulls/${review.pullRequest}/reviews`,
        parameters: {
            commit_id: review.headSha,
            event: 'COMMENT',
            body: review.summary,
            comments: suggestions.map(({ id, path, startLine, endLine, body }) => ({
                path,
                body: `${renderMark(scope, id)}\n${body}`,
                side: 'RIGHT',
                line: endLine,
                ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}),
            })),
        },
        // A lost answer is not asked for again: the next run sees what was posted.
        repeatable: false,
    });
}
async function suggestions_remove(api, review, stale) {
    const problems = [];
    for (const { id } of stale) {
        try {
            const name = `delete a settled suggestion on pull request #${review.pullRequest}`;
            await api.send({ name, permission: 'pull-requests: write', method: 'DELETE', path: `/pulls/comments/${id}` });
        }
        catch (error) {
            if (!(error instanceof github_forge/* ForgeError */.Q))
                throw error;
            if (error.kind !== 'not-found')
                problems.push(error); // not found: another run was quicker
        }
    }
    return problems;
}
/** Comments of ours that carry a mark, oldest first, and the ids of comments that somebody else answered. */
async function suggestions_findOurs(api, login, { pullRequest: number }) {
    const operation = { name: `read the review of pull request #${number}`, permission: 'pull-requests: read' };
    const ours = new Map();
    const answered = new Set();
    for (const item of await api.list({ ...operation, path: `/pulls/${number}/comments` })) {
        const author = (0,json/* textAt */.$6)(item, 'user', 'login');
        const isOurs = author !== null && sameLogin(author, login);
        const answers = (0,json/* numberAt */.tk)(item, 'in_reply_to_id');
        if (answers !== null && !isOurs)
            answered.add(answers);
        const id = (0,json/* numberAt */.tk)(item, 'id');
        const mark = MARK.exec((0,json/* textAt */.$6)(item, 'body') ?? '');
        if (!isOurs || id === null || mark?.[1] === undefined || mark[2] === undefined)
            continue;
        ours.set(id, { id, scope: mark[1], suggestion: mark[2], outdated: (0,json/* numberAt */.tk)(item, 'line') === null });
    }
    return { ours: [...ours.values()].sort((a, b) => a.id - b.id), answered };
}
/** The first line of each suggestion, which GitHub does not show: whose it is, and which. */
function renderMark(scope, id) {
    return `<!-- union-secrets-suggestion: scope=${scope} id=${id} -->`;
}
const MARK = /^<!-- union-secrets-suggestion: scope=([0-9a-f]{32}) id=([0-9a-f]{32}) -->/;
function idOf({ path, startLine, endLine, replacement }) {
    return digest(path, String(startLine), String(endLine), replacement);
}
function digest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/github/github.js









/**
 * The forge over one repository of github.com, GitHub Enterprise Server or a stand-in.
 * `connect` makes `getOctokit(token, { baseUrl: context.apiUrl })` when it is needed. `clock` is for tests.
 */
function githubForge(connect, repository, clock = domain_clock/* systemClock */.m) {
    const api = createApi(connect, repository, clock);
    let login = null;
    const viewer = () => {
        login ??= viewerLogin(api);
        return login;
    };
    return {
        viewerLogin: viewer,
        upsertComment: async (comment) => upsertComment(api, await viewer(), comment),
        pullRequest: (number) => pullRequest(api, number),
        pullRequestsOf: (commits, options) => pullRequestsOf(api, commits, options),
        branchTip: (branch) => branchTip(api, branch),
        fileAtTip: (file) => fileAtTip(api, file),
        defaultBranch: () => defaultBranch(api),
        fileAt: (file) => fileAt(api, file),
        keepIssue: async (issue) => keepIssue(api, await viewer(), issue),
        closeIssue: async ({ marker, comment }) => closeIssue(api, await viewer(), marker, comment),
        writeCheckRun: (run) => writeCheckRun(api, run),
        checkRuns: (wanted) => checkRuns(api, wanted),
        suggestChanges: async (review) => suggestChanges(api, await viewer(), review),
    };
}

// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(6314);
// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/src/domain/digest-text.js
var digest_text = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/src/domain/secret-value.js
var secret_value = __webpack_require__(712);
// EXTERNAL MODULE: ./build/src/fingerprint/keys.js
var fingerprint_keys = __webpack_require__(4852);
;// CONCATENATED MODULE: ./build/src/action/inputs.js




/**
 * Reads every input. The runner fills in the default of what is left out; what is empty was given so, by an expression
 * without a value. A switch that makes a run stricter must not be off for that reason: empty, it is refused. Others then
 * count as their default, and `check-code` is off.
 *
 * @param get text of an input by name, empty if it is not set.
 */
function readInputs(get) {
    const problems = [];
    const text = (name) => get(name).trim();
    const wrong = (name, expected) => problems.push({
        severity: 'error',
        code: 'input',
        message: `Input ${name} is not ${expected}.`,
        fix: `Set \`${name}\` to ${expected}, or leave it out.`,
    });
    const empty = (name, why, fix) => problems.push({ severity: 'error', code: 'input-empty', message: `Input ${name} is empty${why}.`, fix });
    /** Text of an input that makes a run stricter. */
    const strict = (name, examples) => {
        const value = text(name);
        const what = `Write \`${name}\` as ${examples}, or leave it out for its default.`;
        if (value === '')
            empty(name, ': an expression in the workflow has no value here', what);
        return value;
    };
    const list = (name) => text(name)
        .split(/[\s,]+/)
        .filter((item) => item !== '');
    const oneOf = (name, allowed, fallback, value = text(name)) => {
        if (value === '')
            return fallback;
        const found = allowed.find((one) => one === value);
        if (found === undefined)
            wrong(name, allowed.map((one) => `"${one}"`).join(' or '));
        return found ?? fallback;
    };
    const boolean = (name, fallback, given = text(name)) => {
        const value = given.toLowerCase();
        if (value === '')
            return fallback;
        if (value !== 'true' && value !== 'false')
            wrong(name, '"true" or "false"');
        return value === 'true';
    };
    const integer = (name, least, most) => {
        const value = text(name);
        if (value === '')
            return null;
        const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        wrong(name, most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `a number from ${least} to ${most}`);
        return null;
    };
    const key = (name) => {
        const value = get(name);
        if (value === '')
            return null;
        // Never shown, not even in part: the message tells the length only.
        if (value.length < fingerprint_keys/* SHORTEST_KEY */.Nf)
            wrong(name, `a secret of ${fingerprint_keys/* SHORTEST_KEY */.Nf} characters or more (it has ${value.length})`);
        return new secret_value/* SecretValue */.i(value);
    };
    const digest = (name) => {
        const value = text(name).toLowerCase();
        if (value === 'off' || (0,digest_text/* isDigestText */.S)(value))
            return value === 'off' ? null : value;
        const why = ': the runner drops a job output that holds a masked text';
        const fix = `The job that planned names the secret in a warning. Hand its plan file over as an artifact and set \`${name}\` to the \`digest\` in it, or write \`${name}: off\`.`;
        if (value === '')
            empty(name, why, fix);
        else
            wrong(name, 'a plan digest, such as bcdf-ghjk-... with 16 groups, or "off"');
        return null;
    };
    const inputs = {
        config: text('config') || 'union-secrets.yaml',
        mode: oneOf('mode', ['auto', 'validate', 'plan', 'apply'], 'auto', strict('mode', 'plan or auto')),
        dataPlane: text('data-plane') || null,
        githubToken: text('github-token') || null,
        pullRequest: integer('pull-request', 1, Number.MAX_SAFE_INTEGER),
        comment: boolean('comment', true),
        applyBranches: list('apply-branches'),
        readValues: boolean('read-values', false),
        fingerprintKey: key('fingerprint-key'),
        previousFingerprintKey: key('previous-fingerprint-key'),
        requireRecordedPlan: boolean('require-recorded-plan', false, strict('require-recorded-plan', 'true or false')),
        expectPlanDigest: digest('expect-plan-digest'),
        verifyAccess: boolean('verify-access', true, strict('verify-access', 'true or false')),
        driftIssue: boolean('drift-issue', false),
        failOnChanges: boolean('fail-on-changes', false, strict('fail-on-changes', 'true or false')),
        checkCode: list('check-code'),
        snippet: oneOf('snippet', ['flytekit', 'flyte', 'both', 'none'], 'both'),
        writePython: text('write-python') || null,
        maxConcurrency: integer('max-concurrency', 1, cloud/* MOST_CONCURRENCY */.cO) ?? cloud/* DEFAULT_CONCURRENCY */.WH,
    };
    if (inputs.previousFingerprintKey !== null && inputs.fingerprintKey === null && problems.length === 0) {
        wrong('previous-fingerprint-key', 'accompanied by `fingerprint-key`, the new one');
    }
    return { inputs, problems };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/plan/plan-file.js
/** Text of the plan file: the plan and its digest, indented, with a line end. */
function planFileText(plan, digest) {
    return `${JSON.stringify({ ...plan, digest }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/record/expected.js
var record_expected = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/src/report/code.js
var report_code = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/plan/changes.js
var changes = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/src/report/pairs.js
var report_pairs = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/src/report/plan-view.js
var plan_view = __webpack_require__(2791);
;// CONCATENATED MODULE: ./build/src/report/outputs.js



/**
 * The action's outputs that follow from the plan: counts, pairs and policy ARNs, as text.
 *
 * @param result of the apply: then the counts are of what was done; null: of what is planned.
 */
function outputsOf(plan, result) {
    const done = result && (0,plan_view/* doneSecrets */.wO)(result);
    const counted = (...statuses) => plan.secrets.filter(({ status, name }) => statuses.includes(status) && (done === null || done.has(name))).length;
    return {
        'has-changes': String((0,changes/* hasChanges */.ik)(plan)),
        created: String(counted('create')),
        // What is adopted or restored existed before: it counts as updated.
        updated: String(counted('update', 'adopt', 'restore')),
        deleted: String(counted('delete')),
        unchanged: String((0,plan_view/* tally */.N4)(plan).unchanged),
        pairs: JSON.stringify(pairRecord(plan, result)),
        'policy-arns': JSON.stringify(policyArns(plan)),
    };
}
function pairRecord(plan, result) {
    const known = (0,report_pairs/* pairsOf */.f)(plan, result).flatMap(({ name, pair }) => pair ? [[name, { group: pair.group, key: pair.key, arn: pair.arn }]] : []);
    return Object.fromEntries(known);
}
/** Policies that stand once the plan is applied. */
function policyArns(plan) {
    const arns = plan.roles.flatMap((role) => role.policies.filter((policy) => policy.document !== null).map((policy) => policy.arn));
    return [...new Set(arns)].sort();
}

// EXTERNAL MODULE: ./build/src/text/escape.js
var text_escape = __webpack_require__(4502);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/report/alert.js
var report_alert = __webpack_require__(9282);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(3900);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
;// CONCATENATED MODULE: ./build/src/report/policies.js






/** Statement diff of each policy that changes, folded. What happens to a policy follows from the reads that change. */
function policiesSection(plan) {
    const changed = (0,plan_view/* changedPolicies */.vT)(plan);
    if (changed.length === 0)
        return (0,layout/* whole */.WQ)('policies', '');
    const body = changed.map(({ role, policy }) => policyText(role, policy)).join('\n\n');
    return (0,layout/* whole */.WQ)('policies', (0,report_blocks/* folded */.TM)(`Policies in detail: ${(0,text_words/* count */.U9)(changed.length, 'policy', 'policies')}`, body));
}
function policyText(role, policy) {
    const diff = policyDiff(policy.previous, policy.document);
    const head = `${(0,text_escape/* code */.aY)(policy.path + policy.name)}: ${doing(role, policy)}.`;
    return diff.length === 0
        ? `${head} Its document stays as it is.`
        : `${head}\n\n${(0,text_escape/* codeBlock */.DV)(diff.join('\n'), 'diff')}`;
}
/** Such as `create, attach to role x`. */
function doing(role, { changes }) {
    const detached = changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
    const has = (kind, words) => changes.some((change) => change.kind === kind) ? [words] : [];
    const parts = [
        ...has('create-policy', 'create'),
        ...has('update-policy', 'update'),
        ...has('tag-policy', 'tag'),
        ...has('attach', `attach to role ${(0,text_escape/* code */.aY)(role.name)}`),
        ...(detached.length > 0 ? [`detach from ${detached.length === 1 ? 'role' : 'roles'} ${(0,text_words/* names */.Dy)(detached)}`] : []),
        ...has('delete-policy', 'delete'),
    ];
    return (0,text_words/* sentenceList */.MT)(parts);
}
/**
 * Lines of a readable diff between two policy documents: statement by statement, what is added and removed, the rest
 * counted. Empty when both mean the same to a reader.
 *
 * @param before parsed JSON of any shape, null for none: AWS may hold what someone else wrote.
 */
function policyDiff(before, after) {
    const old = statementsOf(before);
    const now = statementsOf(after);
    const heads = [...new Set([...now.keys(), ...old.keys()])];
    return heads.flatMap((head) => statementDiff(head, old.get(head), now.get(head)));
}
/** Whether two documents differ in nothing but the statements that let a role use KMS keys. */
function onlyKeysDiffer(before, after) {
    const old = statementsOf(before);
    const now = statementsOf(after);
    const changed = [...new Set([...now.keys(), ...old.keys()])].filter((head) => statementDiff(head, old.get(head), now.get(head)).length > 0);
    return changed.length > 0 && changed.every((head) => head.startsWith('Allow kms:Decrypt '));
}
function statementsOf(document) {
    const statements = new Map();
    if (document === null || document === undefined)
        return statements;
    const list = isRecord(document) ? listOf(document.Statement) : [document];
    for (const statement of list) {
        if (!isRecord(statement)) {
            statements.set(plain(statement), []);
            continue;
        }
        const { Sid: _sid, Resource, ...rest } = statement;
        const head = headOf(rest);
        statements.set(head, [...(statements.get(head) ?? []), ...listOf(Resource).map(plain)]);
    }
    return statements;
}
/** `Allow secretsmanager:GetSecretValue`, and whatever else the statement says. */
function headOf(statement) {
    const { Effect, Action, ...rest } = statement;
    const parts = [plain(Effect ?? '(no effect)'), listOf(Action).map(plain).sort().join(', ')];
    for (const key of Object.keys(rest).sort())
        parts.push(`${plain(key)} ${plain(rest[key])}`);
    return parts.filter((part) => part !== '').join(' ');
}
function statementDiff(head, before, after) {
    const old = new Set(before);
    const now = new Set(after);
    const changed = [...new Set([...old, ...now])].filter((resource) => old.has(resource) !== now.has(resource)).sort();
    const sign = before === undefined ? '+' : after === undefined ? '-' : ' ';
    if (sign === ' ' && changed.length === 0)
        return [];
    const same = [...now].filter((resource) => old.has(resource)).length;
    return [
        `${sign} ${head}`,
        ...changed.map((resource) => `${now.has(resource) ? '+' : '-'}   ${resource}`),
        ...(same > 0 ? [`    (${same} more, unchanged)`] : []),
    ];
}
/** Text as it is where it is plain, else as JSON: a line of the diff stays one line. */
function plain(value) {
    return typeof value === 'string' && /^[\w:/+=.@*?$ -]*$/.test(value)
        ? value
        : JSON.stringify(value).replaceAll('<', '\\u003c');
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** More arrows than this are no longer a drawing that one can read. */
const MOST_ARROWS = 30;
/** Role \u2192 policy \u2192 secrets as a Mermaid drawing, folded; nothing when there is too much to draw. */
function drawingSection(plan) {
    const nodes = new Map();
    const arrows = [];
    const node = (kind, name) => {
        const key = `${kind} ${name}`;
        const id = nodes.get(key) ?? `n${nodes.size}`;
        if (!nodes.has(key))
            nodes.set(key, id);
        return id;
    };
    for (const role of plan.roles) {
        for (const policy of role.policies) {
            if (!policy.document)
                continue;
            arrows.push(`${node('role', role.name)} --> ${node('policy', policy.name)}`);
            const resources = policy.document.Statement.flatMap((statement) => statement.Resource);
            for (const resource of resources) {
                const secret = (0,policy_document/* secretOfResource */.SQ)(plan.group, resource);
                if (secret !== undefined)
                    arrows.push(`${node('policy', policy.name)} --> ${node('secret', secret)}`);
                if (resource === `${plan.group}*`) {
                    arrows.push(`${node('policy', policy.name)} --> ${node('all', 'secrets of this stack and data plane')}`);
                }
            }
        }
    }
    if (arrows.length === 0 || arrows.length > MOST_ARROWS)
        return (0,layout/* whole */.WQ)('drawing', '');
    const drawing = [
        'flowchart LR',
        '  accTitle: Who reads what',
        '  accDescr: Roles, the policies attached to them, and the secrets these allow to read',
        ...[...nodes].map(([label, id]) => `  ${id}[${(0,text_escape/* mermaidLabel */._b)(label)}]`),
        ...arrows.map((arrow) => `  ${arrow}`),
    ].join('\n');
    return (0,layout/* whole */.WQ)('drawing', (0,report_blocks/* folded */.TM)('Drawing: who reads what', (0,text_escape/* codeBlock */.DV)(drawing, 'mermaid')));
}

;// CONCATENATED MODULE: ./build/src/report/reasons.js





/** Why one change of a secret is made, as plain text, each reason by itself. */
function secretReasons(plan, secret, change, tense) {
    switch (change.kind) {
        case 'create':
            return createReasons(plan, secret, change);
        case 'restore':
            return [`was scheduled for deletion on ${(0,text_words/* utcDay */.dA)(change.deletedAt)}; keeps its SECRET_KEY`];
        case 'adopt':
            return ['exists and has no owner', tagsNow(change.tags)];
        case 'describe':
            return [descriptionReason(change.from, change.to)];
        case 'set-key':
            return [`KMS key: ${keyWords(plan, change.from)} \u2192 ${keyWords(plan, change.to)}`];
        case 'tag':
            return tagReasons(change);
        case 'set-value':
            return [`${valueReason(change, tense)}${change.how === 'set' ? sourceWords(secret) : ''}`];
        case 'set-rotation':
            return [rotationReason(plan, change)];
        case 'cancel-rotation':
            return [`rotation ${tense === 'done' ? 'cancelled' : 'is cancelled'}: it left the file`];
        case 'delete':
            return [`left the file; can be restored for ${(0,text_words/* count */.U9)(change.recoveryWindowDays, 'day')}`];
        default:
            return change;
    }
}
function createReasons(plan, secret, change) {
    const later = change.value === 'later' ? { ...secret, valueSource: 'manual' } : secret;
    return [
        ...(change.keyWillChange ? ['it existed and is gone: AWS gives it another SECRET_KEY'] : []),
        `value${sourceWords(later)}`,
        ...(change.kmsKeyId === null ? [] : [`KMS key ${keyWords(plan, change.kmsKeyId)}`]),
    ];
}
/** Follows "value" or a reason that ends with it. */
function sourceWords({ valueSource }) {
    switch (valueSource) {
        case 'env':
            return ' from the environment';
        case 'file':
            return ' from a file';
        case 'generate':
            return ' is generated';
        case 'manual':
        case null:
            return ' is set later, by people or a rotation';
        default:
            return valueSource;
    }
}
function keyWords(plan, key) {
    return key === null ? 'the AWS managed key' : shortArn(plan, key);
}
/** What is in the data plane's own account and region is named without them: a line is short on a phone. */
function shortArn({ partition, region, accountId }, arn) {
    const here = ['kms', 'lambda'].map((service) => `arn:${partition}:${service}:${region}:${accountId}:`);
    const start = here.find((one) => arn.startsWith(one));
    return start === undefined ? arn : arn.slice(start.length).replace(/^function:/, '');
}
function valueReason(change, tense) {
    if (change.why === 'generation')
        return `value is generated again: generation ${change.generation ?? 'unknown'}`;
    if (change.how === 'generate')
        return 'value is generated';
    return VALUE_WORDS[change.why][tense];
}
/** Each can be followed by where the new value comes from. */
const VALUE_WORDS = {
    differs: { planned: 'value in AWS differs: replaced by the one', done: 'value in AWS differed: replaced by the one' },
    absent: { planned: 'AWS holds no value yet: set to the one', done: 'AWS held no value: set to the one' },
    foreign: {
        planned: 'drift: someone else wrote the value in AWS; replaced by the one',
        done: 'drift: someone else had written the value in AWS; replaced by the one',
    },
    'other-key': {
        planned: 'written with a fingerprint key that this run does not have: replaced by the value',
        done: 'was written with a fingerprint key that this run does not have: replaced by the value',
    },
    unkeyed: {
        planned: 'written before there was a fingerprint key: written once more, with the value',
        done: 'was written before there was a fingerprint key: written once more, with the value',
    },
    adopted: { planned: 'what it holds is replaced by the value', done: 'what it held was replaced by the value' },
    restored: {
        planned: 'cannot be compared before it is restored: set to the value',
        done: 'could not be compared before it was restored: set to the value',
    },
};
function rotationReason(plan, { from, to }) {
    const by = (lambdaArn) => shortArn(plan, lambdaArn);
    if (from === null)
        return `rotation added: ${to.schedule} by ${by(to.lambdaArn)}`;
    const parts = [
        ...(from.schedule === to.schedule ? [] : [`${from.schedule} \u2192 ${to.schedule}`]),
        ...(from.lambdaArn === to.lambdaArn ? [] : [`by ${by(from.lambdaArn)} \u2192 ${by(to.lambdaArn)}`]),
    ];
    return `rotation: ${parts.join(', ')}`;
}
/** Tags shown of a secret that is taken over: enough to see who owned it. */
const MOST_TAGS = 8;
function tagsNow(tags) {
    const all = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
    if (all.length === 0)
        return 'it has no tags now';
    const shown = all.slice(0, MOST_TAGS).map(([key, value]) => `${(0,text_escape/* quoted */.TL)(key)}: ${(0,text_escape/* quoted */.TL)(excerpt(value, 0))}`);
    const more = all.length > MOST_TAGS ? ` and ${all.length - MOST_TAGS} more` : '';
    return `its tags now: ${shown.join(', ')}${more}`;
}
function descriptionReason(from, to) {
    if (from === '')
        return `description ${(0,text_escape/* quoted */.TL)(excerpt(to, 0))} added`;
    if (to === '')
        return `description ${(0,text_escape/* quoted */.TL)(excerpt(from, 0))} removed`;
    const start = firstDifference(from, to);
    return `description ${(0,text_escape/* quoted */.TL)(excerpt(from, start))} \u2192 ${(0,text_escape/* quoted */.TL)(excerpt(to, start))}`;
}
const EXCERPT = 120;
const LEAD = 30;
/** At most 120 characters of a text, around the place where it begins to differ. */
function excerpt(text, start) {
    const from = text.length <= EXCERPT || start < EXCERPT - LEAD ? 0 : start - LEAD;
    const cut = text.slice(from, from + EXCERPT);
    return `${from > 0 ? '\u2026' : ''}${cut}${from + EXCERPT < text.length ? '\u2026' : ''}`;
}
function firstDifference(a, b) {
    let index = 0;
    while (index < a.length && a[index] === b[index])
        index++;
    return index;
}
function tagReasons(change) {
    const own = (key) => key.startsWith(ownership/* OWNERSHIP_PREFIX */.Zd);
    const set = Object.entries(change.set).filter(([key]) => !own(key));
    const removed = change.remove.filter((key) => !own(key));
    const reasons = [
        ...set.map(([key, { from, to }]) => from === null
            ? `tag ${(0,text_escape/* quoted */.TL)(key)}: ${(0,text_escape/* quoted */.TL)(excerpt(to, 0))} added`
            : `tag ${(0,text_escape/* quoted */.TL)(key)}: ${(0,text_escape/* quoted */.TL)(excerpt(from, 0))} \u2192 ${(0,text_escape/* quoted */.TL)(excerpt(to, 0))}`),
        ...removed.map((key) => `tag ${(0,text_escape/* quoted */.TL)(key)} removed`),
    ];
    // Ours follow from the others, except where the file has moved or someone edited them.
    return reasons.length > 0 ? reasons : ['ownership tags'];
}
/** Why one change of a policy is made, as plain text; empty where its kind says it all. */
function policyReason(roleName, policy, change, tense) {
    switch (change.kind) {
        case 'create-policy':
            return '';
        case 'update-policy':
            return updateReason(policy, tense);
        case 'tag-policy':
            return 'ownership tags';
        case 'attach':
            return `${tense === 'done' ? 'attached' : 'attach'} to role ${roleName}`;
        case 'detach':
            return `${tense === 'done' ? 'detached' : 'detach'} from role ${change.role}`;
        case 'delete-policy':
            return policy.loses.length > 0 ? 'no longer needed' : 'no longer grants anything';
        default:
            return change;
    }
}
function updateReason({ gains, loses, previous, document }, tense) {
    const parts = [
        ...(gains.length > 0 ? [`${grantCount(gains)} added`] : []),
        ...(loses.length > 0 ? [`${grantCount(loses)} removed`] : []),
    ];
    if (parts.length > 0)
        return (0,text_words/* sentenceList */.MT)(parts);
    return onlyKeysDiffer(previous, document)
        ? 'its secrets need other KMS keys'
        : `drift: someone else edited it; it ${tense === 'done' ? 'was' : 'is'} put back`;
}
function grantCount(names) {
    if (!names.includes(policy_document/* WHOLE_STACK */.To))
        return (0,text_words/* count */.U9)(names.length, 'grant');
    const others = names.length - 1;
    return `the grant on the whole stack${others === 0 ? '' : ` and ${(0,text_words/* count */.U9)(others, 'grant')}`}`;
}

;// CONCATENATED MODULE: ./build/src/report/changes.js






/**
 * What is planned or done, each change once, as a diff: `+` creates or grants, `-` deletes or revokes, `!` is dangerous
 * and explained in a box above, `~` is the rest. Where the plan of the base branch's file is known, what that one wants
 * too stands apart: this pull request does not cause it.
 */
function changesSections(plan, baseline, tense) {
    if (baseline === null)
        return [changesSection('changes', '### Changes', plan, tense)];
    const causes = (0,plan_view/* causesOf */.cZ)(baseline);
    const caused = changesSection('changes', '### Caused by this pull request', (0,plan_view/* partOf */.BU)(plan, causes, 'caused'), tense);
    const drift = changesSection('drift', '### Drift, there before this pull request', (0,plan_view/* partOf */.BU)(plan, causes, 'drift'), tense);
    const nothing = caused.text === '' && drift.text !== '';
    return [nothing ? (0,layout/* whole */.WQ)('changes', '### Caused by this pull request\n\nNothing in AWS.') : caused, drift];
}
function changesSection(id, heading, plan, tense) {
    return (0,report_blocks/* cuttable */.y2)({ id, heading, items: changeLines(plan, tense), noun: 'change', body: diffBlock });
}
/** The list as one coloured block. */
function diffBlock(items) {
    return (0,text_escape/* codeBlock */.DV)(items.join('\n'), 'diff');
}
/** Each change as lines of a diff: secrets, reads, then policies that follow from neither. */
function changeLines(plan, tense) {
    const secrets = ORDER.flatMap((verb) => (0,plan_view/* changedSecrets */.Ss)(plan).filter((secret) => verbOf(secret) === verb));
    const told = new Map(plan.secrets.map(({ name, status }) => [name, status]));
    const apart = (access) => !TOLD_WITH[access.change ?? 'grant'].has(told.get(access.secret) ?? 'unchanged');
    return [
        ...secrets.map((secret) => secretLines(plan, secret, tense)),
        ...(0,plan_view/* accessChanges */._0)(plan, 'grant')
            .filter(apart)
            .map((access) => grantLines(plan, access, tense)),
        ...(0,plan_view/* accessChanges */._0)(plan, 'revoke')
            .filter(apart)
            .map((access) => revokeLines(access, tense)),
        ...(0,plan_view/* repairs */.XT)(plan).map((one) => policyLines(one, tense)),
    ];
}
/** Secrets whose own line says who gets to read them, and who no longer does. */
const TOLD_WITH = {
    grant: new Set(['create', 'restore', 'adopt']),
    revoke: new Set(['delete']),
};
const VERBS = {
    create: ['create', 'created'],
    restore: ['restore', 'restored'],
    adopt: ['adopt', 'adopted'],
    update: ['update', 'updated'],
    delete: ['delete', 'scheduled deletion of'],
    grant: ['grant', 'granted'],
    revoke: ['revoke', 'revoked'],
};
const ORDER = ['create', 'restore', 'adopt', 'update', 'delete'];
function verbOf({ status }) {
    return status === 'create' || status === 'adopt' || status === 'restore' || status === 'delete' ? status : 'update';
}
const SIGNS = { create: '+', restore: '+', adopt: '!', update: '~', delete: '-' };
function secretLines(plan, secret, tense) {
    const verb = verbOf(secret);
    const dangerous = secret.changes.some((change) => (change.kind === 'create' && change.keyWillChange) || (change.kind === 'set-value' && change.why === 'foreign'));
    const unavailable = secret.value?.kind === 'unavailable' ? [`value is not available in this run: ${secret.value.why}`] : [];
    return lines(dangerous ? '!' : SIGNS[verb], `${wordOf(verb, tense)} ${secret.name}`, [
        ...secret.changes.flatMap((change) => secretReasons(plan, secret, change, tense)),
        ...unavailable,
        ...readers(plan, secret),
    ]);
}
/** Roles by the name that the file has for them, or IAM's where it no longer has one. */
function readers(plan, { name, status }) {
    const change = TOLD_WITH.grant.has(status) ? 'grant' : TOLD_WITH.revoke.has(status) ? 'revoke' : null;
    if (change === null)
        return [];
    const roles = plan.roles.filter(({ access }) => access.some((one) => one.secret === name && (change === 'revoke' ? one.change === change : one.change !== 'revoke')));
    if (roles.length === 0)
        return [];
    const keys = (0,text_words/* sentenceList */.MT)(roles.map(({ key, name: roleName }) => key ?? roleName));
    return [change === 'grant' ? `read by ${keys}` : `no longer read by ${keys}`];
}
function grantLines(plan, access, tense) {
    const foreign = plan.secrets.some(({ name, status }) => name === access.secret && status === 'granted');
    const why = (0,plan_view/* isWholeStack */.c7)(access) ? ['also those created later'] : foreign ? ['not ours'] : ['exists already'];
    return lines('!', `${wordOf('grant', tense)} ${access.secret} to ${access.role.name}`, why);
}
function revokeLines(access, tense) {
    return lines('-', `${wordOf('revoke', tense)} ${access.secret} from ${access.role.name}`, [access.why]);
}
function policyLines({ role, policy }, tense) {
    const kinds = new Set(policy.changes.map(({ kind }) => kind));
    const verb = kinds.has('create-policy') ? 'create' : kinds.has('delete-policy') ? 'delete' : 'update';
    const sign = verb === 'create' ? '+' : verb === 'delete' ? '-' : '~';
    const word = tense === 'planned' ? verb : `${verb}d`;
    return lines(sign, `${word} policy ${policy.name}`, policy.changes.map((change) => policyReason(role.name, policy, change, tense)));
}
function wordOf(verb, tense) {
    return VERBS[verb][tense === 'planned' ? 0 : 1];
}
/** Reasons are joined on one line up to this many characters: what a phone shows. */
const WIDTH = 44;
/** A change and its reasons below it, all with the same sign, so that GitHub gives them one colour. */
function lines(sign, what, reasons) {
    const below = [];
    for (const reason of reasons.map(text_escape/* visible */.RK).filter((text) => text !== '')) {
        const last = below.at(-1);
        if (last !== undefined && last.length + reason.length + 2 <= WIDTH)
            below[below.length - 1] = `${last}; ${reason}`;
        else
            below.push(reason);
    }
    return [(0,text_escape/* visible */.RK)(what), ...below.map((line) => `  ${line}`)].map((line) => `${sign} ${line}`).join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/danger-access.js




/** Reads that are taken away. A deletion has a box of its own. */
function revocations(plan, progress, causes) {
    const deleted = namesOf(plan, 'delete');
    const lost = (0,plan_view/* accessChanges */._0)(plan, 'revoke').filter(({ secret }) => !deleted.has(secret));
    if (lost.length === 0)
        return [];
    const verb = { planned: 'will be revoked', done: 'revoked', partial: `to revoke${report_alert/* PARTIAL */.yP}` }[progress];
    const tasks = { planned: 'will fail', done: 'now fail', partial: 'fail then' }[progress];
    return [
        {
            kind: 'WARNING',
            title: `${(0,text_words/* count */.U9)(lost.length, 'read')} ${verb}`,
            intro: `Tasks that still use ${lost.length === 1 ? 'it' : 'them'} ${tasks}.`,
            items: items(lost, 'from', causes),
        },
    ];
}
/** Reads of secrets that other stacks, or nobody, own. */
function foreignGrants(plan, progress, causes) {
    const foreign = namesOf(plan, 'granted');
    const gained = (0,plan_view/* accessChanges */._0)(plan, 'grant').filter(({ secret }) => foreign.has(secret));
    if (gained.length === 0)
        return [];
    const number = new Set(gained.map(({ secret }) => secret)).size;
    const verb = { planned: ' will be granted', done: ' granted', partial: ` to grant${report_alert/* PARTIAL */.yP}` }[progress];
    return [
        {
            kind: 'WARNING',
            title: `Access to ${(0,text_words/* count */.U9)(number, 'secret')} that ${number === 1 ? 'is' : 'are'} not ours${verb}`,
            items: items(gained, 'to', causes),
            first: true,
        },
    ];
}
/**
 * New reads of secrets of ours that exist already. What is created here is readable from its start: nobody's access to
 * anything widens by that; what is adopted has a box of its own.
 */
function wideningGrants(plan, progress, causes) {
    const apart = namesOf(plan, 'granted', 'create', 'adopt');
    const gained = (0,plan_view/* accessChanges */._0)(plan, 'grant').filter(({ secret }) => !apart.has(secret));
    if (gained.length === 0)
        return [];
    const wide = new Set(gained.filter(plan_view/* isWholeStack */.c7).map(({ role }) => role.name));
    return [
        {
            kind: 'IMPORTANT',
            title: `Access widens: ${(0,text_words/* count */.U9)(gained.length, 'new read')}${progress === 'partial' ? report_alert/* PARTIAL */.yP : ''}`,
            items: [
                ...items(gained, 'to', causes),
                ...plan.warnings
                    .filter(({ code: kind, subject }) => kind === 'match-tags' && wide.has(subject.name))
                    .map(({ message }) => (0,text_escape/* prose */.CS)(message)),
            ],
        },
    ];
}
function namesOf(plan, ...statuses) {
    return new Set(plan.secrets.filter(({ status }) => statuses.includes(status)).map(({ name }) => name));
}
/** One for each secret, with its roles. */
function items(accesses, preposition, causes) {
    return (0,plan_view/* bySecret */.UV)(accesses).flatMap(({ accesses: list }) => [...Map.groupBy(list, (access) => (0,plan_view/* isAccessDrift */.WN)(causes, access))].map(([drift, same]) => {
        const [first] = same;
        const what = first && (0,plan_view/* isWholeStack */.c7)(first) ? `**${first.secret}**, also those created later,` : (0,text_escape/* code */.aY)(first?.secret ?? '');
        return `${what} ${preposition} ${(0,text_words/* names */.Dy)(same.map(({ role }) => role.name))}${drift ? report_alert/* DRIFT */.K0 : ''}`;
    }));
}
/** Whether a box says what the plan's warning of `match: tags` says for this role. */
function isNewWholeStack(plan, roleName) {
    return (0,plan_view/* accessChanges */._0)(plan, 'grant').some((access) => access.role.name === roleName && (0,plan_view/* isWholeStack */.c7)(access));
}
/** Other policies that allow everything anyway, with the way to remove them. */
function scopeVoid(plan) {
    const warnings = plan.warnings.filter(({ code: kind }) => kind === 'scope-void');
    if (warnings.length === 0)
        return [];
    const [policies, verb] = warnings.length === 1
        ? ['Another policy', 'lets']
        : [(0,text_words/* count */.U9)(warnings.length, 'other policy', 'other policies'), 'let'];
    return [
        {
            kind: 'WARNING',
            title: `${policies} already ${verb} roles read every secret in the account`,
            items: warnings.map(({ message }) => (0,text_escape/* prose */.CS)(message)),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/report/problems.js
var problems = __webpack_require__(5470);
;// CONCATENATED MODULE: ./build/src/report/steps.js




const STATES = {
    failed: { order: 0, label: '\u2717 **failed**' },
    'not-started': { order: 1, label: '\u25cb not started' },
    done: { order: 2, label: '\u2713 done' },
};
/** Steps of an apply: folded when all are done; otherwise open, what failed first. */
function stepsSection(result) {
    const { steps } = result;
    if (steps.length === 0)
        return (0,layout/* whole */.WQ)('steps', '');
    if (steps.every((step) => step.state === 'done')) {
        const rows = steps.map((step) => [STATES.done.label, stepTitle(step)]);
        return (0,layout/* whole */.WQ)('steps', (0,report_blocks/* folded */.TM)(`Steps: ${(0,text_words/* count */.U9)(rows.length, 'step')}, all done`, (0,report_blocks/* markdownTable */.Qj)(['State', 'Step'], rows)));
    }
    const sorted = [...steps].sort((a, b) => STATES[a.state].order - STATES[b.state].order);
    return (0,report_blocks/* tableSection */.Yc)({
        id: 'steps',
        heading: '### Steps',
        columns: ['State', 'Step'],
        rows: sorted.map((step) => [STATES[step.state].label, [stepTitle(step), ...waitedFor(step)].join('<br>')]),
        noun: 'step',
    });
}
/** A failed step's problem stands in the alert at the top. */
function waitedFor(step) {
    return step.state === 'not-started' && step.problem ? [(0,text_escape/* prose */.CS)(step.problem.message)] : [];
}
/** The step's title as Markdown, with its target's name as code. */
function stepTitle({ title, target: { name, at } }) {
    const parts = [(0,text_escape/* prose */.CS)(title.slice(0, at)), (0,text_escape/* code */.aY)(name), (0,text_escape/* proseWithin */.Bz)(title.slice(at + name.length))];
    return parts.filter((part) => part !== '').join(' ');
}
/** The good news where IAM confirmed every read: Markdown; empty where it was not asked or did not confirm them all. */
function proofText({ proofs }) {
    if (proofs.length === 0 || proofs.some(({ verdict }) => verdict !== 'proven'))
        return '';
    const perRole = [...Map.groupBy(proofs, ({ role }) => role)];
    const [only] = perRole;
    if (only && perRole.length === 1) {
        const [role, list] = only;
        const secrets = list.length === 1 ? 'its 1 secret' : `each of its ${(0,text_words/* count */.U9)(list.length, 'secret')}`;
        return `\u2713 IAM confirms: role ${(0,text_escape/* code */.aY)(role)} can read ${secrets}.`;
    }
    return `\u2713 IAM confirms: each of ${(0,text_words/* count */.U9)(perRole.length, 'role')} can read each of its secrets (${(0,text_words/* count */.U9)(proofs.length, 'read')}).`;
}

;// CONCATENATED MODULE: ./build/src/report/danger-run.js




/** Why nothing is applied, each reason with its fix and its place in the file. */
function refusals(model, plan) {
    if (plan.refusals.length === 0)
        return [];
    const one = plan.refusals.length === 1;
    return [
        {
            kind: 'CAUTION',
            title: `${(0,text_words/* count */.U9)(plan.refusals.length, 'problem')}: nothing is applied until ${one ? 'it is' : 'they are'} fixed`,
            items: plan.refusals.map((refusal) => `${(0,text_words/* withFix */.Yt)(refusal)}${refusalPlace(model, refusal)}`),
        },
    ];
}
function refusalPlace(model, refusal) {
    const located = model.problems.find((problem) => problem.code === refusal.code && problem.message === refusal.message);
    return located?.location ? ` (${(0,problems/* whereOf */.de)(located.location, model.context)})` : '';
}
/** Steps that AWS refused. */
function failures(result) {
    const failed = result.steps.filter((step) => step.state === 'failed');
    if (failed.length === 0)
        return [];
    return [
        {
            kind: 'CAUTION',
            title: `${(0,text_words/* count */.U9)(failed.length, 'step')} failed`,
            items: failed.map((step) => {
                const problem = step.problem ? `<br>${(0,text_words/* withFix */.Yt)(step.problem)}` : '';
                return `**${stepTitle(step)}**${problem}`;
            }),
        },
    ];
}
/** Reads that were granted and that IAM denies all the same, with the likely cause. */
function denials({ proofs }) {
    const denied = proofs.filter(({ verdict }) => verdict === 'denied');
    if (denied.length === 0)
        return [];
    const [were, them] = denied.length === 1 ? ['was', 'it'] : ['were', 'them'];
    return [
        {
            kind: 'CAUTION',
            title: `IAM denies ${(0,text_words/* count */.U9)(denied.length, 'read')} that ${were} granted: tasks that need ${them} will fail`,
            items: denied.map(({ role, secret, why }) => `${(0,text_escape/* code */.aY)(secret)} by role ${(0,text_escape/* code */.aY)(role)}: ${(0,text_escape/* prose */.CS)(why)}`),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/danger-secrets.js




/** Secrets that get another SECRET_KEY than users' code has. */
function changedKeys(plan, progress) {
    const changed = (0,plan_view/* changesOfKind */.PV)(plan, 'create').filter(({ change }) => change.keyWillChange);
    if (changed.length === 0)
        return [];
    const one = changed.length === 1;
    const verb = { planned: 'will change', done: one ? 'has changed' : 'have changed', partial: 'will change' }[progress];
    return [
        {
            kind: 'CAUTION',
            title: `${(0,text_words/* count */.U9)(changed.length, 'SECRET_KEY', 'SECRET_KEYs')} ${verb}: the old one does not work`,
            intro: `${one ? 'This secret was' : 'These secrets were'} granted before, ${one ? 'is' : 'are'} gone from AWS, and ${one ? 'is' : 'are'} created again: AWS gives ${one ? 'it' : 'each'} another suffix. Change the key wherever a task uses it.`,
            items: changed.map(({ secret }) => (0,text_escape/* code */.aY)(secret.name)),
        },
    ];
}
/** Secrets that are deleted: how long they can be restored and, once it is done, until when and with which command. */
function deletions(plan, result, time, causes) {
    const deleted = (0,plan_view/* changesOfKind */.PV)(plan, 'delete');
    if (deleted.length === 0)
        return [];
    const done = new Set(result?.steps.filter(({ state }) => state === 'done').map(({ id }) => id));
    const isDone = ({ name }) => done.has(`secret:${name}:delete`);
    const restorable = deleted.filter(({ secret }) => isDone(secret)).map(({ secret }) => secret.name);
    return [
        {
            kind: 'CAUTION',
            title: deletionTitle(deleted.length, result ? restorable.length : null),
            items: deleted.map(({ secret, change }) => {
                const drift = causes.isDrift({ on: 'secret', name: secret.name, change }) ? report_alert/* DRIFT */.K0 : '';
                const days = change.recoveryWindowDays;
                const words = {
                    planned: `can be restored for ${(0,text_words/* count */.U9)(days, 'day')}, with the same \`SECRET_KEY\``,
                    done: `can be restored until ${(0,text_words/* dayAfter */.PV)(time, days)}, with the same \`SECRET_KEY\``,
                    not: '**not deleted**',
                }[result === null ? 'planned' : isDone(secret) ? 'done' : 'not'];
                return `${(0,text_escape/* code */.aY)(secret.name)}${drift}: ${words}`;
            }),
            ...(restorable.length === 0 ? {} : { outro: restoreBlock(plan, restorable) }),
        },
    ];
}
function deletionTitle(all, done) {
    if (done === null)
        return `${(0,text_words/* count */.U9)(all, 'secret')} will be scheduled for deletion`;
    if (done === all)
        return `${(0,text_words/* count */.U9)(all, 'secret is', 'secrets are')} scheduled for deletion`;
    return `${done} of ${(0,text_words/* count */.U9)(all, 'secret')} scheduled for deletion`;
}
/** More commands than this are left out: they differ in the name only. */
const MOST_COMMANDS = 10;
function restoreBlock({ region }, list) {
    const commands = list
        .slice(0, MOST_COMMANDS)
        .map((name) => `aws secretsmanager restore-secret --region ${region} --secret-id ${name}`);
    return `To restore:\n\n${(0,text_escape/* codeBlock */.DV)(commands.join('\n'), 'sh')}`;
}
/** Values that someone else wrote after us: putting the file's back may undo what someone needed. */
function foreignValues(plan, progress) {
    const foreign = (0,plan_view/* changesOfKind */.PV)(plan, 'set-value').filter(({ change }) => change.why === 'foreign');
    if (foreign.length === 0)
        return [];
    const one = foreign.length === 1;
    const what = {
        planned: `${one ? 'it' : 'they'} will be replaced by the file's`,
        done: `${one ? 'it was' : 'they were'} replaced by the file's`,
        partial: `to be replaced by the file's${report_alert/* PARTIAL */.yP}`,
    }[progress];
    return [
        {
            kind: 'WARNING',
            title: `Drift: ${(0,text_words/* count */.U9)(foreign.length, 'value')} written by someone else since our last write; ${what}`,
            ...(progress === 'planned'
                ? { intro: 'If the new value is the right one, put it where the file takes its value from before you apply.' }
                : {}),
            items: foreign.map(({ secret }) => (0,text_escape/* code */.aY)(secret.name)),
        },
    ];
}
/** Secrets that had no owner and are the file's from now on. */
function adoptions(plan, progress) {
    const adopted = (0,plan_view/* changesOfKind */.PV)(plan, 'adopt');
    if (adopted.length === 0)
        return [];
    const verb = { planned: 'will be adopted', done: 'adopted', partial: `to adopt${report_alert/* PARTIAL */.yP}` }[progress];
    return [
        {
            kind: 'WARNING',
            title: `${(0,text_words/* count */.U9)(adopted.length, 'secret')} ${verb}: from then on this file decides about ${adopted.length === 1 ? 'it' : 'them'}`,
            items: adopted.map(({ secret }) => `${(0,text_escape/* code */.aY)(secret.name)}${newReaders(plan, secret)}: ${valueWords(secret, progress)}`),
            first: true,
        },
    ];
}
function newReaders(plan, { name }) {
    const roles = (0,plan_view/* accessChanges */._0)(plan, 'grant').filter(({ secret }) => secret === name);
    return roles.length === 0 ? '' : `, readable by ${(0,text_words/* names */.Dy)(roles.map(({ role }) => role.name))}`;
}
function valueWords({ changes, value }, progress) {
    if (!changes.some(({ kind }) => kind === 'set-value')) {
        const unknown = value?.kind === 'not-compared' || value?.kind === 'unavailable';
        return unknown && progress === 'planned'
            ? "its value is not compared yet: if it differs, it is replaced by the file's"
            : 'its value is left alone';
    }
    return progress === 'done' ? "its value was replaced by the file's" : "its value will be replaced by the file's";
}

;// CONCATENATED MODULE: ./build/src/report/danger.js





/** What a reviewer must not miss, each kind in one box. */
function alertsOf(model) {
    const { outcome } = model;
    switch (outcome.kind) {
        case 'validated':
        case 'invalid':
        case 'failed':
            return [];
        case 'planned':
            return [...refusals(model, outcome.plan), ...danger_changes(model, outcome.plan, null, 'planned')];
        case 'refused':
            return [...refusals(model, outcome.plan), ...scopeVoid(outcome.plan)];
        case 'applied': {
            const { plan, result } = outcome;
            const progress = result.steps.every((step) => step.state === 'done') ? 'done' : 'partial';
            return [...failures(result), ...denials(result), ...danger_changes(model, plan, result, progress)];
        }
        default:
            return outcome;
    }
}
function danger_changes(model, plan, result, progress) {
    const causes = (0,plan_view/* causesOf */.cZ)(model.baseline);
    return [
        ...changedKeys(plan, progress),
        ...(0,report_code/* brokenCode */.V4)(model, progress),
        ...foreignGrants(plan, progress, causes),
        ...adoptions(plan, progress),
        ...deletions(plan, result, model.context.time, causes),
        ...revocations(plan, progress, causes),
        ...foreignValues(plan, progress),
        ...wideningGrants(plan, progress, causes),
        ...scopeVoid(plan),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/history.js






/** More runs than this are forgotten, the oldest first. */
const MOST_ENTRIES = 20;
/** The hidden line never takes more of a comment than this, in characters. */
const MOST_CHARACTERS = 8_000;
/** Earlier runs of this comment, folded, the latest first. */
function historySection({ history, context }) {
    if (history.length === 0)
        return (0,layout/* whole */.WQ)('history', '');
    const items = history.slice(0, MOST_ENTRIES).map(({ time, commit, outcome, runUrl }) => {
        const where = commit === null ? [] : [(0,problems/* commitText */.tT)(commit, context)];
        return `${[(0,problems/* runLink */.ut)((0,text_words/* utcTime */.SK)(time), runUrl, context), ...where].join(' \u00b7 ')}: ${(0,text_escape/* proseWithin */.Bz)(outcome)}`;
    });
    return (0,layout/* whole */.WQ)('history', (0,report_blocks/* folded */.TM)(`Earlier runs: ${items.length}`, (0,report_blocks/* bulletList */.fF)(items)));
}
/** This run as a later one will tell of it. */
function historyEntry(model) {
    const { commit, time, runUrl } = model.context;
    return { commit, time, outcome: (0,headline/* headline */.Pl)(model), runUrl };
}
/**
 * Runs as the last line of a comment, which GitHub does not show: `<!-- union-secrets-history: <base64url of JSON> -->`.
 * Of too many or too long ones the oldest are left out.
 *
 * @param entries the latest first.
 */
function renderHistory(entries) {
    for (let number = Math.min(entries.length, MOST_ENTRIES); number > 0; number -= 1) {
        const tuples = entries.slice(0, number).map(({ commit, time, outcome, runUrl }) => [commit, time, outcome, runUrl]);
        const line = hiddenLine(tuples);
        if (line.length <= MOST_CHARACTERS)
            return line;
    }
    return hiddenLine([]);
}
function hiddenLine(content) {
    return `<!-- union-secrets-history: ${Buffer.from(JSON.stringify(content), 'utf8').toString('base64url')} -->`;
}
/**
 * Runs that a comment tells of, the latest first. Anyone who may edit the comment may have changed them: what is not
 * wholly in our form is left out, and nothing here throws.
 */
function readHistory(commentBody) {
    const line = lastLine(commentBody);
    const [, payload] = /^<!-- union-secrets-history: ([A-Za-z0-9_-]+) -->$/.exec(line) ?? [];
    if (payload === undefined || line.length > MOST_CHARACTERS)
        return [];
    const content = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
    return Array.isArray(content) ? content.flatMap(asEntry).slice(0, MOST_ENTRIES) : [];
}
function lastLine(text) {
    const trimmed = text.trimEnd();
    return trimmed.slice(trimmed.lastIndexOf('\n') + 1);
}
/** A comment's text without its hidden line, and that line; empty where it has none. */
function splitHistory(commentBody) {
    const hidden = lastLine(commentBody);
    if (!hidden.startsWith('<!-- union-secrets-history: '))
        return { shown: commentBody.trimEnd(), hidden: '' };
    return { shown: commentBody.trimEnd().slice(0, -hidden.length).trimEnd(), hidden };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null; // someone else's text in the place of ours
    }
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const RUN_URL = /^https?:\/\/[A-Za-z0-9.:-]+\/[\w./-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;
function asEntry(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return [];
    const [commit, time, outcome, runUrl] = value;
    if (commit !== null && !isText(commit, COMMIT, 64))
        return [];
    if (!isText(time, TIME, 40) || Number.isNaN(Date.parse(time)))
        return [];
    if (!isText(outcome, /\S/, 500))
        return [];
    if (runUrl !== null && !isText(runUrl, RUN_URL, 500))
        return [];
    return [{ commit, time, outcome, runUrl }];
}
function isText(value, form, most) {
    return typeof value === 'string' && value.length <= most && form.test(value);
}
/** Characters that the banner may add to a comment; a report leaves room for it. */
const BANNER_ROOM = 500;
/** Ends the banner, so that another one can take its place. */
const END = '<!-- union-secrets-stale -->';
const BANNER = '> [!WARNING]\n> ';
const MARKER = /^<!-- union-secrets: [^\n]*-->\s*(?:\n|$)/;
/**
 * The text of a comment that says in its heading, and in a banner below it, that it is out of date; what it said stays
 * below, and its history stays its last line. A banner that it has already is replaced.
 *
 * @param previousBody with or without the marker in its first line.
 * @returns without the marker: whoever writes the comment puts theirs in front.
 */
function renderStale(previousBody, run) {
    const { shown, hidden } = splitHistory(previousBody.replaceAll('\r\n', '\n').replace(MARKER, ''));
    const [, , of = '', rest = ''] = /^## ([^\n\u00b7]*)((?: \u00b7 [^\n]*)?)\n([\s\S]*)$/.exec(shown) ?? ['', '', '', shown];
    return [`## ${headline/* OUT_OF_DATE */.ST}${of}`, banner(run), withoutBanner(rest), hidden]
        .filter((text) => text !== '')
        .join('\n\n');
}
function withoutBanner(text) {
    const body = text.trimStart();
    if (!body.startsWith(BANNER))
        return body;
    const end = body.indexOf(END);
    return end < 0 ? body : body.slice(end + END.length).trimStart();
}
function banner(run) {
    const full = bannerText(run);
    return full.length <= BANNER_ROOM - 2 ? full : bannerText({ ...run, runUrl: null });
}
function bannerText({ commit, runUrl, time, because }) {
    const label = runUrl === null ? 'run' : (0,text_escape/* link */.nf)('run', runUrl);
    const what = commit === null ? `A newer ${label}` : `A ${label} for commit ${(0,text_escape/* code */.aY)(commit.slice(0, 7))}`;
    const text = because === 'invalid'
        ? `${what} found problems in the file and made no plan (${(0,text_words/* utcTime */.SK)(time)}). What is below was planned before.`
        : `${what} started at ${(0,text_words/* utcTime */.SK)(time)}. What is below is from an earlier run, until this one replaces it.`;
    return `${BANNER}${text}\n\n${END}`;
}

;// CONCATENATED MODULE: ./build/src/report/notices.js





/** More names than this in one notice are counted. */
const MOST_NAMES = 10;
/**
 * What a reader should know and need not stop: the plan's warnings, values to be set, values not compared or left to a
 * rotation, access that IAM did not confirm.
 *
 * @param result of the apply; null: nothing was applied.
 */
function warningsSection(plan, result) {
    const items = [
        ...plan.warnings.filter((warning) => !isDanger(plan, warning)).map(warningText),
        ...waiting(plan),
        ...rotating(plan),
        ...previousKey(plan),
        ...(result ? notProven(result) : [...unavailable(plan), ...notCompared(plan)]),
    ];
    return (0,report_blocks/* cuttable */.y2)({ id: 'warnings', heading: '### Good to know', items, noun: 'notice', body: report_blocks/* bulletList */.fF });
}
/** Most messages name what they are about. */
function warningText({ subject, message }) {
    return String(message).includes(subject.name)
        ? (0,text_escape/* prose */.CS)(message)
        : `${subject.kind} ${(0,text_escape/* code */.aY)(subject.name)}: ${(0,text_escape/* prose */.CS)(message)}`;
}
/** The alerts tell these. */
function isDanger(plan, { code: kind, subject }) {
    return kind === 'scope-void' || (kind === 'match-tags' && isNewWholeStack(plan, subject.name));
}
function rotating(plan) {
    const secrets = plan.secrets.filter(({ value }) => value?.kind === 'rotating');
    if (secrets.length === 0)
        return [];
    return [
        `${whose(secrets, 'a rotation is under way', 'rotations are under way')}: ${secrets.length === 1 ? 'its value is' : 'their values are'} neither compared nor written now. Run again once it is over.`,
    ];
}
function previousKey(plan) {
    const secrets = plan.secrets.filter(({ value }) => value?.kind === 'same' && value.previousKey === true);
    if (secrets.length === 0)
        return [];
    return [
        `${whose(secrets, 'its value was', 'their values were')} written with the previous fingerprint key, verified with it, and left alone. Keep \`previous-fingerprint-key\` until ${secrets.length === 1 ? 'it has' : 'they have'} been written again.`,
    ];
}
function notProven({ proofs }) {
    const open = proofs.filter(({ verdict }) => verdict === 'not-proven');
    return [...Map.groupBy(open, ({ why }) => why)].map(([why, list]) => {
        const roles = [...new Set(list.map(({ role }) => role))];
        const secrets = [...new Set(list.map(({ secret }) => secret))];
        return `Not proven that ${roles.length === 1 ? 'role' : 'roles'} ${(0,text_words/* names */.Dy)(roles, MOST_NAMES)} can read ${(0,text_words/* names */.Dy)(secrets, MOST_NAMES)}: ${(0,text_escape/* prose */.CS)(why)}`;
    });
}
function waiting(plan) {
    const secrets = plan.secrets.filter((secret) => secret.status === 'waiting' ||
        secret.changes.some((change) => change.kind === 'create' && change.value === 'later'));
    if (secrets.length === 0)
        return [];
    const command = `aws secretsmanager put-secret-value --region ${plan.region} --secret-id ${secrets[0]?.name} --secret-string file://value.txt`;
    return [
        `${whose(secrets, 'waits for a value', 'wait for a value')} that people or a rotation set. Tasks fail until then. To set it: ${(0,text_escape/* code */.aY)(command)}`,
    ];
}
/** Secrets that change say so in the table of changes. */
function unavailable(plan) {
    const secrets = plan.secrets.filter((secret) => secret.changes.length === 0);
    const reasons = secrets.flatMap((secret) => secret.value?.kind === 'unavailable' ? [{ secret, why: secret.value.why }] : []);
    return byReason(reasons).map(([why, list]) => `${whose(list, 'its value is', 'their values are')} not available in this run: ${(0,text_escape/* prose */.CS)(why)}.`);
}
function notCompared(plan) {
    const reasons = plan.secrets.flatMap((secret) => 
    // A restored one is written whatever it holds.
    secret.value?.kind === 'not-compared' && secret.status !== 'restore' ? [{ secret, why: secret.value.why }] : []);
    return byReason(reasons).map(([why, list]) => `${whose(list, 'its value is', 'their values are')} not compared with AWS: ${(0,text_escape/* prose */.CS)(why)}.`);
}
function byReason(reasons) {
    const groups = Map.groupBy(reasons, ({ why }) => why);
    return [...groups].map(([why, list]) => [why, list.map(({ secret }) => secret)]);
}
/** The names, few of them, before what is said of them. */
function whose(secrets, one, several) {
    const list = secrets.map((secret) => secret.name);
    return `${(0,text_words/* names */.Dy)(list, MOST_NAMES)}: ${secrets.length === 1 ? one : several}`;
}
/** Ours, but no longer in the file: kept, and no role reads them any more. */
function orphanedSection(plan) {
    const orphaned = plan.secrets.filter((secret) => secret.status === 'orphaned');
    if (orphaned.length === 0)
        return (0,layout/* whole */.WQ)('orphaned', '');
    const body = `They left the file, are kept in AWS, and cost as before:\n\n${orphaned.map((secret) => `- ${(0,text_escape/* code */.aY)(secret.name)}`).join('\n')}`;
    return (0,layout/* whole */.WQ)('orphaned', (0,report_blocks/* folded */.TM)(`Kept though no longer in the file: ${(0,text_words/* count */.U9)(orphaned.length, 'secret')}`, body));
}
function unchangedSection(plan) {
    const same = plan.secrets.filter((secret) => secret.changes.length === 0 && !['orphaned', 'refused'].includes(secret.status));
    if (same.length === 0)
        return (0,layout/* whole */.WQ)('unchanged', '');
    const rows = same.map((secret) => [(0,text_escape/* code */.aY)(secret.name), unchangedWords(secret)]);
    return (0,layout/* whole */.WQ)('unchanged', (0,report_blocks/* folded */.TM)(`Unchanged: ${(0,text_words/* count */.U9)(same.length, 'secret')}`, (0,report_blocks/* markdownTable */.Qj)(['Secret', 'Why'], rows)));
}
function unchangedWords(secret) {
    if (secret.status === 'granted')
        return 'not ours: only granted';
    if (secret.status === 'waiting')
        return 'waits for its value';
    switch (secret.value?.kind) {
        case 'same':
            return secret.value.previousKey === true
                ? 'as in the file, value included (previous fingerprint key)'
                : 'as in the file, value included';
        case 'rotating':
            return 'as in the file; a rotation is under way';
        case 'rotated':
            return 'as in the file; a rotation sets its value';
        case 'not-compared':
            return 'as in the file; value not compared';
        case 'unavailable':
            return 'as in the file; value not available in this run';
        default:
            return 'as in the file; its value is left alone';
    }
}

;// CONCATENATED MODULE: ./build/src/report/snippet.js



/** More keys than this would bury the code; the table of pairs has them all. */
const MOST_KEYS = 12;
/** Code that reads the secrets in a task, with the real constants. Nothing while no key is known. */
function snippetSection(plan, pairs, kind) {
    const keys = pairs.flatMap(({ pair }) => (pair ? [pair.key] : []));
    if (keys.length === 0 || kind === 'none')
        return (0,layout/* whole */.WQ)('snippets', '');
    const constants = constantLines(plan.group, keys);
    const blocks = [
        ...(kind === 'flyte' ? [] : [(0,report_blocks/* folded */.TM)('Code for flytekit (Flyte 1)', (0,text_escape/* codeBlock */.DV)(flytekitCode(constants), 'python'))]),
        ...(kind === 'flytekit' ? [] : [(0,report_blocks/* folded */.TM)('Code for flyte (Flyte 2)', (0,text_escape/* codeBlock */.DV)(flyteCode(constants), 'python'))]),
    ];
    const warning = 'Never return a secret value from a task: what a task returns goes to the control plane.';
    return (0,layout/* whole */.WQ)('snippets', [...blocks, warning].join('\n\n'));
}
/** The two constants; further keys stand below as comments, ready to be swapped in. */
function constantLines(group, keys) {
    const [first = '', ...others] = keys;
    const shown = others.slice(0, MOST_KEYS - 1);
    return [
        `SECRET_GROUP = ${(0,text_escape/* pythonString */.cE)(group)}`,
        `SECRET_KEY = ${(0,text_escape/* pythonString */.cE)(first)}`,
        ...shown.map((key) => `# SECRET_KEY = ${(0,text_escape/* pythonString */.cE)(key)}`),
    ].join('\n');
}
function flytekitCode(constants) {
    return `from flytekit import Secret, current_context, task

${constants}


@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE),
    ],
)
def use_secret() -> None:
    value = current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
    # Use the value here. Do not return, print or log it.`;
}
function flyteCode(constants) {
    return `import pathlib

import flyte

${constants}

env = flyte.TaskEnvironment(
    name="uses-a-secret",
    secrets=[
        flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("/etc/flyte/secrets")),
    ],
)


@env.task
def use_secret() -> None:
    # The file's path is all lower case.
    path = pathlib.Path("/etc/flyte/secrets") / SECRET_GROUP.lower() / SECRET_KEY.lower()
    value = path.read_text()
    # Use the value here. Do not return, print or log it.`;
}

;// CONCATENATED MODULE: ./build/src/report/render.js
















/** GitHub's limit for a comment, in characters, less 500 for the hidden marker that the caller adds, and a later banner. */
const render_COMMENT_LIMIT = 65_536 - 500 - BANNER_ROOM;
/** GitHub's limit for a step's summary: 1 MiB, in bytes of UTF-8, less some room for a line of the caller's. */
const SUMMARY_LIMIT = 1024 * 1024 - 1000;
const characters = (text) => text.length;
const bytes = (text) => Buffer.byteLength(text, 'utf8');
/**
 * The report of one run.
 *
 * @returns `comment`: Markdown of at most 64,536 characters, with the hidden history as its last line; `summary`: the same
 *   for the job summary, at most 1 MiB;
 *   `headline`: one or two sentences of plain text without any foreign text.
 */
function renderReport(model) {
    const sections = sectionsOf(model);
    const summaryNote = (moved) => `_Left out for want of room: ${(0,text_words/* sentenceList */.MT)(moved)}. The plan file has everything._`;
    // Whoever wants one of them does not pay for the others.
    return {
        get comment() {
            const history = renderHistory([historyEntry(model), ...model.history]);
            const room = render_COMMENT_LIMIT - history.length - 2;
            return `${(0,layout/* layOut */.v8)(sections, room, characters, (moved) => movedNote(model, moved))}\n\n${history}`;
        },
        get summary() {
            return (0,layout/* layOut */.v8)(sections, SUMMARY_LIMIT, bytes, summaryNote);
        },
        get headline() {
            return (0,headline/* headline */.Pl)(model);
        },
    };
}
function movedNote(model, moved) {
    const summary = model.context.runUrl ? (0,text_escape/* link */.nf)('job summary', model.context.runUrl) : 'job summary';
    return `_A comment holds 65,536 characters. Moved to the ${summary}: ${(0,text_words/* sentenceList */.MT)(moved)}._`;
}
function sectionsOf(model) {
    const opening = [(0,layout/* whole */.WQ)('head', headText(model)), (0,report_alert/* alertSection */.IX)(alertsOf(model)), (0,problems/* problemsSection */.Ad)(model)];
    const found = (0,report_code/* codeSection */.ZP)(model);
    const [urgent, calm] = (0,report_code/* hasUrgentCode */.dR)(model) ? [[found], []] : [[], [found]];
    return [...opening, ...urgent, ...outcomeSections(model), ...calm, historySection(model)];
}
function outcomeSections(model) {
    const { outcome } = model;
    switch (outcome.kind) {
        case 'validated':
        case 'invalid':
        case 'failed':
            return [];
        case 'planned':
            return [
                warningsSection(outcome.plan, null),
                ...changesSections(outcome.plan, model.baseline, 'planned'),
                ...planSections(model, outcome.plan, null),
            ];
        case 'refused':
            return [
                warningsSection(outcome.plan, null),
                ...changesSections(outcome.plan, model.baseline, 'planned'),
                ...detailSections(outcome.plan),
            ];
        case 'applied': {
            const { plan, result } = outcome;
            const complete = result.steps.every((step) => step.state === 'done');
            const work = complete ? changesSections(plan, model.baseline, 'done') : [stepsSection(result)];
            const steps = complete ? [stepsSection(result)] : [];
            return [
                warningsSection(plan, result),
                ...work,
                ...planSections(model, plan, result),
                appliedPlanSection(model, plan),
                ...steps,
            ];
        }
        default:
            return outcome;
    }
}
function planSections(model, plan, result) {
    const pairs = (0,report_pairs/* pairsOf */.f)(plan, result);
    return [(0,report_pairs/* pairsSection */.T)(plan, pairs), snippetSection(plan, pairs, model.snippet), ...detailSections(plan)];
}
function detailSections(plan) {
    return [policiesSection(plan), drawingSection(plan), orphanedSection(plan), unchangedSection(plan)];
}
/** What was reviewed stays readable under what came of it. */
function appliedPlanSection(model, plan) {
    const changes = changeLines(plan, 'planned');
    if (changes.length === 0)
        return (0,layout/* whole */.WQ)('applied-plan', '');
    const before = { ...model, outcome: { kind: 'planned', plan } };
    const body = [(0,headline/* headline */.Pl)(before), (0,report_alert/* alertText */.S7)(alertsOf(before)), diffBlock(changes)].filter((text) => text !== '');
    return (0,layout/* whole */.WQ)('applied-plan', (0,report_blocks/* folded */.TM)('The plan as it was applied', body.join('\n\n')));
}
function headText(model) {
    const proof = model.outcome.kind === 'applied' ? proofText(model.outcome.result) : '';
    return [
        (0,headline/* heading */.R_)(model),
        originText(model),
        `**${(0,headline/* headline */.Pl)(model)}**`,
        (0,report_code/* codeLine */.U_)(model),
        proof,
        ...model.notes.map(text_escape/* prose */.CS),
    ]
        .filter((text) => text !== '')
        .join('\n\n');
}
/** Who started it, in which run, for which commit; and where it acts. */
function originText({ context, outcome }) {
    const { actor, runUrl, commit, time, configPath } = context;
    const by = actor === null ? [] : [`by ${actorText(actor, context)}`];
    const run = runUrl === null ? [] : [(0,text_escape/* link */.nf)('run', runUrl)];
    const at = commit === null ? [] : [`commit ${(0,problems/* commitText */.tT)(commit, context)}`];
    const place = 'plan' in outcome ? [`account ${(0,text_escape/* code */.aY)(outcome.plan.accountId)}`, `region ${(0,text_escape/* code */.aY)(outcome.plan.region)}`] : [];
    const lines = [
        [...by, ...run, ...at, (0,text_words/* utcTime */.SK)(time)],
        [...place, (0,text_escape/* code */.aY)(configPath)],
    ];
    return lines.map((parts) => capital(parts.join(' \u00b7 '))).join('<br>');
}
/** A link to whoever started the run: their name by itself would notify them. */
function actorText(actor, context) {
    const server = (0,problems/* serverOf */.FN)(context);
    return server !== null && /^[A-Za-z0-9-]+$/.test(actor) ? (0,text_escape/* link */.nf)(actor, `${server}/${actor}`) : (0,text_escape/* code */.aY)(actor);
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./build/src/action/workflow.js + 1 modules
var action_workflow = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/src/action/publish/comment.js




/** A call to GitHub that failed, as a problem of the run. */
function forgeProblem(error, severity) {
    return { severity, code: `github-${error.kind}`, message: error.message, fix: error.fix };
}
/**
 * Marker of this run's comment; null where this run writes none: it may not, it is not asked to, or nobody knows yet whose
 * comment it is.
 */
function commentMarker({ inputs, forge, context, decision }, of) {
    if (!inputs.comment || forge === null || of.stack === null || of.dataPlane === null)
        return null;
    if (decision.run !== 'apply' && decision.restricted !== null)
        return null;
    return { stack: of.stack, dataPlane: of.dataPlane, runId: context.runId, attempt: context.attempt };
}
/**
 * Says on the comment of an earlier plan that it is out of date, as soon as a new plan starts. Where that cannot be done, the
 * run goes on: its own comment comes at the end, with whatever is wrong.
 */
async function markCommentStale(run, of) {
    const { forge, decision, context, inputs } = run;
    const marker = commentMarker(run, of);
    if (forge === null || marker === null || decision.run !== 'plan')
        return;
    const pullRequest = inputs.pullRequest ?? decision.pullRequest?.number;
    if (pullRequest === undefined)
        return;
    const commit = decision.pullRequest?.headSha ?? context.sha;
    const newer = { commit, runUrl: context.runUrl, time: new Date().toISOString() };
    const compose = (previous) => renderStale(previous ?? '', newer);
    try {
        await forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose });
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q))
            throw error;
    }
}
/**
 * Writes the comment on each pull request that this run belongs to.
 *
 * @returns what went wrong: warnings after an apply, which is done whoever reads of it.
 */
async function writeComments(run, model) {
    const { forge, host } = run;
    const marker = commentMarker(run, model.context);
    if (forge === null || marker === null)
        return [];
    const severity = model.outcome.kind === 'applied' ? 'warning' : 'error';
    const problems = [];
    const written = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof github_forge/* ForgeError */.Q))
                throw error;
            problems.push(forgeProblem(error, severity));
            return undefined;
        }
    };
    const compose = (previous) => renderReport({ ...model, history: earlierRuns(model, previous) }).comment;
    for (const pullRequest of (await attempt(() => comment_pullRequestsOf(run))) ?? []) {
        const comment = await attempt(() => forge.upsertComment({ pullRequest, marker, compose }));
        if (comment)
            written.push(comment);
    }
    problems.push(...written.flatMap((comment) => comment.problems.map((error) => forgeProblem(error, 'warning'))));
    if (written.some(({ skipped }) => skipped))
        host.workflow.notice('A newer run has written the comment already; it was left alone.');
    const url = written[0]?.url;
    if (url)
        problems.push(...(0,action_workflow/* writeRunnerFile */.oJ)('the output comment-url', () => host.workflow.output('comment-url', url)));
    return problems;
}
/** What the comment says of earlier runs. A run that writes a second time is not its own predecessor. */
function earlierRuns({ context }, previous) {
    const entries = previous === null ? [] : readHistory(previous);
    return entries.filter(({ runUrl }) => runUrl === null || runUrl !== context.runUrl);
}
async function comment_pullRequestsOf({ inputs, forge, decision }) {
    if (inputs.pullRequest !== null)
        return [inputs.pullRequest];
    if (decision.run !== 'apply')
        return decision.pullRequest ? [decision.pullRequest.number] : [];
    const found = await forge?.pullRequestsOf(decision.commits, { base: decision.branch, expectMerge: decision.pushed });
    return (found ?? []).map(({ number }) => number);
}

;// CONCATENATED MODULE: ./build/src/action/publish/drift-issue.js





/**
 * Keeps one issue while a plan outside of pull requests is not empty, and closes it when the drift is gone.
 *
 * @returns what went wrong.
 */
async function reportDrift(run, model) {
    const { forge, decision, inputs, context } = run;
    const { stack, dataPlane } = model.context;
    if (!inputs.driftIssue || forge === null || stack === null || dataPlane === null)
        return [];
    if (decision.run !== 'plan' || decision.pullRequest !== null || model.outcome.kind !== 'planned')
        return [];
    const marker = { stack: `${stack} drift`, dataPlane, runId: context.runId, attempt: context.attempt };
    const { plan } = model.outcome;
    try {
        if ((0,changes/* hasChanges */.ik)(plan) || plan.refusals.length > 0) {
            const body = renderReport(model).comment;
            const url = await forge.keepIssue({ marker, title: `Secrets have drifted: ${stack}, ${dataPlane}`, body });
            run.host.workflow.notice(`The drift is reported in ${url}`);
        }
        else if (await forge.closeIssue({ marker, comment: `The drift is gone. ${(0,headline/* headline */.Pl)(model)}` })) {
            run.host.workflow.notice('The drift is gone: its issue is closed.');
        }
        return [];
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q))
            throw error;
        return [forgeProblem(error, 'error')];
    }
}

// EXTERNAL MODULE: ./build/src/record/changes.js
var record_changes = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/src/domain/canonical-json.js
var canonical_json = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/src/record/digest.js




/** Hex characters of a change's digest: 128 bits. */
const DIGEST_LENGTH = 32;
/** Hex characters of its outline: enough to recognise a change, and nothing is approved by it. */
const OUTLINE_LENGTH = 16;
const UNSEEN = { kind: 'unseen' };
/** Digests of the changes of one file on one data plane. Without the key they tell nothing and cannot be made. */
function digester(plan, key) {
    const secret = (0,fingerprint_keys/* deriveKey */.Hz)(key, 'change-digest');
    const { stack, dataPlane, accountId, region, source } = plan;
    const hmac = (data) => (0,external_node_crypto_.createHmac)('sha256', secret).update((0,canonical_json/* canonicalJson */.d)(data)).digest('hex');
    return {
        digest: ({ content: change }, value) => hmac({ stack, dataPlane, accountId, region, source, change, value }).slice(0, DIGEST_LENGTH),
        outline: ({ content: change }) => hmac({ outline: true, stack, dataPlane, accountId, region, source, change }).slice(0, OUTLINE_LENGTH),
    };
}
/** What the change puts in: null for a change that sets no value. */
function contentIn(change, contents) {
    return change.writes === null ? null : (contents.get(change.writes) ?? UNSEEN);
}
/**
 * What is recorded of a plan: sorted, each once. A digest; of a change that puts a seen value in, `<digest>.<outline>`.
 */
function recordedEntries(plan, contents, key) {
    const { digest, outline } = digester(plan, key);
    const shown = (0,record_changes/* changesToApprove */.S)(plan).map((change) => {
        const content = contentIn(change, contents);
        return content?.kind === 'seen' ? `${digest(change, content)}.${outline(change)}` : digest(change, content);
    });
    const implied = (0,record_changes/* impliedChanges */.A7)(plan).map((change) => digest(change, contentIn(change, contents)));
    return [...new Set([...shown, ...implied])].sort();
}
/** Compares every change of a plan with all that is recorded. A value that was recorded as unseen may be any. */
function judgeChanges(plan, records) {
    const judges = records.map((record) => judgeBy(plan, record));
    return (0,record_changes/* changesToApprove */.S)(plan).map((change) => {
        const found = judges.map((judge) => judge(change));
        const approval = found.find((one) => one === 'recorded') ?? found.find((one) => one === 'other-value') ?? 'new';
        return { change, approval };
    });
}
function judgeBy(plan, { entries, key, contents }) {
    const digests = new Set(entries.map((entry) => entry.slice(0, DIGEST_LENGTH)));
    const outlines = new Set(entries.map((entry) => entry.slice(DIGEST_LENGTH + 1)));
    const { digest, outline } = digester(plan, key);
    return (change) => {
        const content = contentIn(change, contents);
        if (digests.has(digest(change, content)))
            return 'recorded';
        if (content?.kind !== 'seen')
            return 'new';
        if (digests.has(digest(change, UNSEEN)))
            return 'recorded';
        return outlines.has(outline(change)) ? 'other-value' : 'new';
    };
}

;// CONCATENATED MODULE: ./build/src/record/record.js



/**
 * GitHub: `output.text` of a check run holds 65,535 characters.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 */
const TEXT_LIMIT = 65_535;
const INTRODUCTION = 'A signed list of digests, one for each change of the plan: `require-recorded-plan` compares an apply with it.';
/** Signed parts of a plan's record: one, or as many as needed for each to fit in a check run as text. */
function signRecord(subject, plan, key) {
    const { stack, dataPlane, accountId, region, source, headSha } = subject;
    const entries = plan.refused ? [] : plan.entries;
    const head = { stack, dataPlane, accountId, region, source, headSha, refused: plan.refused };
    const whole = { format: 1, ...head, keyId: (0,fingerprint_keys/* keyId */.xs)(key), count: entries.length };
    const set = hmac(key, { ...whole, entries }).slice(0, 32);
    const overhead = recordText({
        ...whole,
        set,
        part: 99_999,
        of: 99_999,
        entries: [],
        signature: '0'.repeat(64),
    }).length;
    const chunks = chunked(entries, TEXT_LIMIT - overhead);
    return chunks.map((chunk, index) => {
        const unsigned = { ...whole, set, part: index + 1, of: chunks.length, entries: chunk };
        return { ...unsigned, signature: hmac(key, unsigned) };
    });
}
/** At least one chunk; each takes at most `room` characters as members of a JSON list. */
function chunked(entries, room) {
    const chunks = [[]];
    let used = 0;
    for (const entry of entries) {
        const size = entry.length + 3;
        if (used + size > room) {
            chunks.push([]);
            used = 0;
        }
        chunks.at(-1)?.push(entry);
        used += size;
    }
    return chunks;
}
/** Whether the part is as the holder of the key signed it. */
function isSigned(part, key) {
    const { signature, ...unsigned } = part;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(hmac(key, unsigned)), Buffer.from(signature));
}
function hmac(key, data) {
    return (0,external_node_crypto_.createHmac)('sha256', (0,fingerprint_keys/* deriveKey */.Hz)(key, 'record')).update((0,canonical_json/* canonicalJson */.d)(data)).digest('hex');
}
/** The part as a check run's text: a sentence, and the JSON in a block of code. */
function recordText(part) {
    return `${INTRODUCTION}\n\n\`\`\`json\n${(0,canonical_json/* canonicalJson */.d)(part)}\n\`\`\``;
}
/** The part that a check run's text holds. null: it holds none, or one that we would not have written. */
function parseRecord(text) {
    const json = /^```json\r?\n(\{.*\})\r?\n```\s*$/m.exec(text)?.[1];
    if (json === undefined)
        return null;
    let data;
    try {
        data = JSON.parse(json);
    }
    catch {
        return null;
    }
    return isPart(data) ? data : null;
}
const record_isText = (value) => typeof value === 'string' && value !== '';
const isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isHex = (length) => {
    const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
    return (value) => typeof value === 'string' && pattern.test(value);
};
const ENTRY = /^[0-9a-f]{32}(?:\.[0-9a-f]{16})?$/;
/** Every member of a part, and nothing else: a member that nobody knows could change what the others mean. */
const MEMBERS = {
    format: (value) => value === 1,
    stack: record_isText,
    dataPlane: record_isText,
    accountId: record_isText,
    region: record_isText,
    source: record_isText,
    headSha: record_isText,
    keyId: isHex(4),
    refused: (value) => typeof value === 'boolean',
    set: isHex(32),
    count: isWhole,
    part: isWhole,
    of: isWhole,
    entries: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && ENTRY.test(one)),
    signature: isHex(64),
};
function isPart(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return false;
    const members = new Map(Object.entries(data));
    const known = Object.entries(MEMBERS);
    return members.size === known.length && known.every(([name, check]) => members.has(name) && check(members.get(name)));
}

;// CONCATENATED MODULE: ./build/src/record/check-run.js






/** Characters of the list in a summary, which holds 65,535. */
const LIST_LIMIT = 60_000;
/** Name of the check run that holds a record, or the first part of it; further parts are numbered. */
function recordName(of, part = 1, parts = 1) {
    const name = `union-secrets: ${of.stack} / ${of.dataPlane}`;
    return part === 1 ? name : `${name} (${part} of ${parts})`;
}
/**
 * The check runs that record a plan, in the order in which they are to be written: the one that a reader starts from comes
 * last, so that a record that was begun and not finished does not count.
 */
function checkRunsOf({ plan, contents, key, headSha, headline, runUrl }) {
    const refused = plan.refusals.length > 0;
    const { stack, dataPlane, accountId, region, source } = plan;
    const subject = { stack, dataPlane, accountId, region, source, headSha };
    const parts = signRecord(subject, { entries: recordedEntries(plan, contents, key), refused }, key);
    const conclusion = refused ? 'failure' : (0,changes/* hasChanges */.ik)(plan) ? 'success' : 'neutral';
    const runs = parts.map((part) => {
        const first = part.part === 1;
        return {
            name: recordName(plan, part.part, part.of),
            headSha,
            conclusion,
            detailsUrl: runUrl,
            title: first ? headline : `Part ${part.part} of ${part.of} of the recorded plan`,
            summary: first ? summaryOf(plan, contents) : `Only a list of digests: see "${recordName(plan)}".`,
            text: recordText(part),
        };
    });
    return runs.reverse();
}
/** What the plan changes, one line each, for people; what was not seen comes first. */
function summaryOf(plan, contents) {
    const changes = (0,record_changes/* changesToApprove */.S)(plan);
    const isUnseen = (change) => contentIn(change, contents)?.kind === 'unseen';
    const items = [
        ...changes.filter(isUnseen).map(({ words }) => `${words} (a value not seen here)`),
        ...unseenOnly(plan, changes).map((name) => `maybe set the value of ${name} (a value not seen here)`),
        ...changes.filter((change) => !isUnseen(change)).map(({ words }) => words),
    ];
    const lines = items.map((item) => `- ${(0,text_escape/* prose */.CS)(item)}`);
    let room = LIST_LIMIT;
    const shown = lines.filter((line) => {
        room -= line.length + 1;
        return room > 0;
    });
    const more = lines.length - shown.length;
    return [
        ...(plan.refusals.length > 0 ? ['This plan is refused: it approves nothing.', ''] : []),
        lines.length === 0 ? 'Nothing to change.' : 'Apply would:',
        '',
        ...shown,
        ...(more > 0 ? [`- and ${(0,text_words/* count */.U9)(more, 'more change')}: see the comment or the job summary`] : []),
    ].join('\n');
}
/** Secrets whose value this run does not have. An apply that has it may have to write it. */
function unseenValues(plan) {
    return plan.secrets
        .filter(({ value, status }) => value?.kind === 'unavailable' && status !== 'refused')
        .map(({ name }) => name);
}
/** Those that nothing shown writes. */
function unseenOnly(plan, changes) {
    const shown = new Set(changes.map(({ writes }) => writes));
    return unseenValues(plan).filter((name) => !shown.has(name));
}

;// CONCATENATED MODULE: ./build/src/action/publish/recorded-plan.js



/** More names than this in one sentence are counted. */
const recorded_plan_MOST_NAMES = 10;
/**
 * Records the plan of a pull request in check runs on its head commit. Never fails the run: what could not be recorded is
 * told, and an apply that needs the record will miss it.
 *
 * @param contents what this run knows of the values; null: there is no fingerprint key to sign with.
 * @param headline of the report: plain text.
 * @returns sentences for the report.
 */
async function recordPlan(run, plan, contents, headline) {
    const { decision, inputs, forge, context } = run;
    if (decision.run !== 'plan' || decision.pullRequest === null || decision.restricted !== null)
        return [];
    const key = inputs.fingerprintKey;
    if (key === null || contents === null)
        return inputs.requireRecordedPlan ? ['This plan is not recorded: that needs `fingerprint-key`.'] : [];
    const { headSha } = decision.pullRequest;
    if (headSha === null)
        return ['This plan is not recorded: the event does not tell the head commit.'];
    if (forge === null)
        return ['This plan is not recorded: that needs `github-token`.'];
    try {
        for (const one of checkRunsOf({ plan, contents, key, headSha, headline, runUrl: context.runUrl }))
            await forge.writeCheckRun(one);
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q))
            throw error;
        return [`This plan is not recorded: ${error.message}. ${error.fix}`];
    }
    return recordedNotes(plan, headSha);
}
function recordedNotes(plan, headSha) {
    const commit = headSha.slice(0, 7);
    if (plan.refusals.length > 0)
        return [`That this plan is refused is recorded in a check run on ${commit}.`];
    const unseen = unseenValues(plan);
    return [
        `This plan is recorded in a check run on ${commit}: with \`require-recorded-plan\`, apply accepts only what it holds.`,
        ...(unseen.length === 0
            ? []
            : [
                `Recorded as "set a value not seen here", since this run does not have it: ${(0,text_words/* names */.Dy)(unseen, recorded_plan_MOST_NAMES)}. Apply may set whatever value its run has.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/action/publish/suggestions.js




const SUMMARY = 'Some code of this pull request asks for another secret than there is. Each suggestion holds the right text.';
/**
 * Suggests the right text on the lines of a pull request that do not fit, and takes back what was fixed.
 *
 * @returns what went wrong, as warnings: the findings themselves are reported all the same.
 */
async function suggestions_suggestChanges(run, result) {
    const { decision, inputs, forge, host } = run;
    const { stack, dataPlane, code } = result;
    if (decision.run !== 'plan' || decision.pullRequest === null || decision.restricted !== null)
        return [];
    const { number: pullRequest, headSha } = decision.pullRequest;
    if (!inputs.comment || forge === null || headSha === null || code === null)
        return [];
    if (stack === null || dataPlane === null)
        return [];
    try {
        const suggestions = (0,report_code/* suggestionsOf */.n_)(code.findings);
        const review = { pullRequest, headSha, stack, dataPlane, summary: SUMMARY, suggestions };
        const { posted, deleted, problems } = await forge.suggestChanges(review);
        if (posted > 0)
            host.workflow.log(`Posted ${(0,text_words/* count */.U9)(posted, 'suggested change')} on the pull request.`);
        if (deleted > 0)
            host.workflow.log(`Deleted ${(0,text_words/* count */.U9)(deleted, 'settled suggestion')} on the pull request.`);
        return problems.map((error) => forgeProblem(error, 'warning'));
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q))
            throw error;
        return [forgeProblem(error, 'warning')];
    }
}

;// CONCATENATED MODULE: ./build/src/action/publish/publish.js
















/** Of more parts that one output holds, the rest is counted. */
const MOST_PARTS = 3;
/**
 * Reports a run's result everywhere: log, annotations, outputs, plan file, job summary and comment.
 *
 * @returns false where something could not be reported and the run must fail for it.
 */
async function publish(run, result) {
    const { workflow } = run.host;
    if ('skipped' in result) {
        workflow.notice(result.skipped);
        workflow.summary(result.skipped);
        return true;
    }
    const unrecorded = modelOf(run, result);
    (0,action_workflow/* reportProblems */.kU)(workflow, [...result.problems, ...result.afterwards]);
    reportCode(workflow, unrecorded);
    const ofRunner = 'plan' in result.outcome ? writeOutputs(run, result.outcome.plan, result) : [];
    const model = await recorded(run, result, unrecorded);
    // Before GitHub is asked for anything else: what was done must be reported, however long it takes.
    const ofSummary = (0,action_workflow/* writeRunnerFile */.oJ)('the job summary', () => workflow.summary(renderReport(model).summary));
    const problems = [
        ...ofRunner,
        ...ofSummary,
        ...(await writeComments(run, model)),
        ...(await suggestions_suggestChanges(run, result)),
        ...(await reportDrift(run, model)),
    ];
    (0,action_workflow/* reportProblems */.kU)(workflow, problems);
    workflow.log((0,log/* outcomeLine */.RW)(model));
    return problems.every(({ severity }) => severity !== 'error');
}
function reportCode(workflow, model) {
    if (model.code === null || model.code.files === 0)
        return;
    (0,action_workflow/* reportProblems */.kU)(workflow, (0,report_code/* findingsAsTold */.IS)(model.code));
    for (const line of [...model.code.skipped, (0,report_code/* checkedLine */.Qp)(model.code), (0,report_code/* codeLine */.U_)(model)])
        if (line)
            workflow.log(line);
}
/** Records a plan where this run does, and says so. */
async function recorded(run, { contents }, model) {
    if (model.outcome.kind !== 'planned')
        return model;
    const notes = await recordPlan(run, model.outcome.plan, contents, (0,headline/* headline */.Pl)(model));
    return { ...model, notes: [...model.notes, ...notes] };
}
function modelOf(run, { outcome, problems, notes, code, baseline, stack, dataPlane }) {
    const { context, inputs } = run;
    return {
        outcome,
        problems,
        notes,
        code,
        snippet: inputs.snippet,
        history: [],
        baseline,
        context: {
            stack,
            dataPlane,
            configPath: inputs.config,
            commit: commitOf(run),
            runUrl: context.runUrl,
            actor: context.actor === '' ? null : context.actor,
            repository: context.repository,
            time: new Date().toISOString(),
        },
    };
}
/** On a pull request GITHUB_SHA is a test merge that nobody has seen: the head is what reviewers know. */
function commitOf({ context, decision }) {
    return (decision.run === 'apply' ? null : decision.pullRequest?.headSha) ?? context.sha;
}
function writeOutputs(run, plan, { outcome, contents }) {
    const { env, workflow } = run.host;
    const directory = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    const file = (0,external_node_path_.join)(directory, `union-secrets-${plan.stack}-${plan.dataPlane}.plan.json`);
    const digest = (0,record_expected/* digestOfPlan */.B)(plan, contents);
    const outputs = outputsOf(plan, outcome.kind === 'applied' ? outcome.result : null);
    const unwritten = (0,action_workflow/* writeRunnerFile */.oJ)('the plan file', () => {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, planFileText(plan, digest));
    });
    const all = { ...outputs, ...(unwritten.length > 0 ? {} : { 'plan-file': file }), 'plan-digest': digest };
    return [
        ...unwritten,
        ...(0,action_workflow/* writeRunnerFile */.oJ)('the outputs', () => {
            for (const [name, value] of Object.entries(all))
                workflow.output(name, value);
        }),
        ...maskedOutputs(workflow, all),
    ];
}
/** The runner drops an output of the job that holds a masked text, and the next job gets an empty one without a word. */
function maskedOutputs(workflow, outputs) {
    return Object.entries(outputs).flatMap(([name, value]) => {
        const masked = workflow.maskedIn(value);
        if (masked.length === 0)
            return [];
        const parts = masked.slice(0, MOST_PARTS).map(({ owner, part }) => `${part} of ${owner}`);
        const more = masked.length - parts.length;
        const what = `${(0,text_words/* sentenceList */.MT)(parts)}${more === 0 ? '' : `, and ${more} more`}`;
        return [
            {
                severity: 'warning',
                code: 'output-masked',
                message: `Output ${name} holds a text that is masked: ${what}. As an output of the job it arrives empty.`,
                fix: 'Use a longer value, or hand the plan file (output `plan-file`: union-secrets-<stack>-<data plane>.plan.json in RUNNER_TEMP) over as an artifact: it is not masked.',
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/domain/vocabulary.js
var vocabulary = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/engine/apply-stack.js + 12 modules
var apply_stack = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(6803);
// EXTERNAL MODULE: ./build/src/plan/compute.js + 10 modules
var compute = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/src/engine/desired-state.js
var desired_state = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/src/engine/baseline.js



/**
 * The plan of the base branch's file over the same reading of AWS: what it wants too is drift. Values count where both files
 * name the same source.
 *
 * @param base bytes of the file on the base branch.
 * @returns null where that file is not of the same stack, or cannot be read.
 */
function baselinePlan({ stack, plan, actual, verdicts }, base) {
    if (Buffer.compare(base, stack.file.bytes) === 0)
        return plan;
    const before = desiredBefore(stack, base);
    if (before === null)
        return null;
    const sources = new Map(stack.desired.secrets.map(({ name, value }) => [name, JSON.stringify(value)]));
    const known = before.secrets.flatMap(({ name, value }) => {
        const verdict = verdicts.get(name);
        return verdict !== undefined && JSON.stringify(value) === sources.get(name) ? [[name, verdict]] : [];
    });
    return (0,compute/* computePlan */.R)(before, actual, new Map(known));
}
function desiredBefore({ file, desired }, bytes) {
    const { config } = (0,load/* loadConfig */.Z)(bytes, file.path);
    if (config === null || !Object.hasOwn(config.dataPlanes, desired.dataPlane))
        return null;
    const base = (0,desired_state/* desiredState */.I)(config, desired.dataPlane, desired.source);
    const same = base.stack === desired.stack && base.region === desired.region && base.accountId === desired.accountId;
    return same ? base : null;
}

// EXTERNAL MODULE: ./build/src/engine/check-repository.js + 40 modules
var check_repository = __webpack_require__(757);
// EXTERNAL MODULE: ./build/src/engine/open.js + 6 modules
var engine_open = __webpack_require__(5958);
// EXTERNAL MODULE: ./build/src/engine/plan-stack.js + 3 modules
var plan_stack = __webpack_require__(8004);
// EXTERNAL MODULE: ./build/src/engine/problems.js
var engine_problems = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/record/refuse.js

/** More changes than this are counted. */
const MOST_TOLD = 50;
const HOW_TO_PROCEED = 'If it is wanted, plan it again and review it: open a pull request that shows it (any change of the file will do), and merge that. If not, undo what changed since the plan. What an earlier merge brought and its apply did not do is new here, too.';
const HOW_TO_PROCEED_WITH_VALUE = 'If the new value is wanted, plan again with it: open a pull request (any change of the file will do), and merge that. If not, set the value back to what it was.';
/** What is new against what was recorded; nothing for a plan that is recorded as a whole. */
function refuseUnrecorded(plan, judged, records, problems) {
    const unapproved = judged.filter(({ approval }) => approval !== 'recorded');
    if (unapproved.length === 0)
        return [];
    const told = problems.map((problem) => ({ ...problem, subject: account(plan) }));
    // Without any record everything is new: why there is none is all there is to say.
    if (records.length === 0)
        return told;
    const recorded = records.map((record) => `${record.where} (${(0,text_words/* count */.U9)(record.count, 'entry', 'entries')})`);
    const overview = {
        code: 'not-recorded',
        subject: account(plan),
        message: `${unapproved.length} of ${(0,text_words/* count */.U9)(judged.length, 'change')} that apply would make are not as recorded for ${(0,text_words/* sentenceList */.MT)(recorded)}: nothing was changed.`,
        fix: 'See below what is new, and how to proceed.',
    };
    const more = unapproved.length - MOST_TOLD;
    return [
        ...told,
        overview,
        ...unapproved.slice(0, MOST_TOLD).map(refusal),
        ...(more > 0
            ? [
                {
                    ...overview,
                    message: `New since the plan was recorded: ${(0,text_words/* count */.U9)(more, 'more change')}.`,
                    fix: HOW_TO_PROCEED,
                },
            ]
            : []),
    ];
}
function refusal({ change, approval }) {
    const { subject, words } = change;
    if (approval === 'other-value') {
        const message = `The value is not the one that was recorded: apply would ${words}, with another value than the plan.`;
        return { code: 'not-recorded', subject, message, fix: HOW_TO_PROCEED_WITH_VALUE };
    }
    return {
        code: 'not-recorded',
        subject,
        message: `New since the plan was recorded: apply would ${words}.`,
        fix: HOW_TO_PROCEED,
    };
}
function account({ accountId }) {
    return { kind: 'account', name: accountId };
}

;// CONCATENATED MODULE: ./build/src/record/verify.js


const PLAN_AGAIN = 'Run the plan of the pull request again (Re-run jobs, on its last commit), look at it, and run this job again.';
/**
 * The newest record among check runs of one name on one commit, if it is ours and what we expect.
 *
 * @param where completes "the plan recorded for ...", such as `pull request #7 at 1a2b3c4`.
 * @param app slug of the app that we write as.
 * @param keys the fingerprint key and, where it is being changed, the one before.
 */
function verifyRecord(runs, expected, where, app, keys) {
    const ours = runs.filter((run) => run.app === app).sort((a, b) => b.id - a.id);
    const [newest] = ours;
    if (newest === undefined)
        return { ok: false, problem: runs[0] ? otherApp(where, runs[0].app, app) : noRecord(where) };
    const part = parseRecord(newest.text);
    if (part === null)
        return fails('record-unreadable', `The check run of ${where} holds no record that can be read.`);
    return verifyPart(part, expected, where, keys);
}
function verifyPart(part, expected, where, keys) {
    const candidates = keys.filter((key) => (0,fingerprint_keys/* keyId */.xs)(key) === part.keyId);
    if (candidates.length === 0)
        return fails('record-other-key', `The plan recorded for ${where} was signed with another fingerprint key (${part.keyId}) than this run has (${keys.map(fingerprint_keys/* keyId */.xs).join(', ')}).`, 'Give plans and applies the same `fingerprint-key`; while it is changed, hand the former one over as `previous-fingerprint-key`.');
    const key = candidates.find((one) => isSigned(part, one));
    if (key === undefined)
        return fails('record-forged', `The signature of the plan recorded for ${where} is wrong: something else than union-secrets wrote or changed it.`, `Find out which workflow writes check runs of this name. ${PLAN_AGAIN}`);
    if (part.headSha !== expected.headSha)
        return fails('record-other-commit', `The plan recorded for ${where} is the plan of another commit, ${part.headSha.slice(0, 7)}.`);
    const other = LABELS.find(([member]) => part[member] !== expected[member]);
    if (other !== undefined) {
        const [member, label] = other;
        return fails('record-other-place', `The plan recorded for ${where} is for the ${label} ${part[member]}, and this run is for ${expected[member]}.`);
    }
    if (part.refused)
        return fails('record-refused', `The plan recorded for ${where} was refused: it approves nothing.`, `Fix what it names. ${PLAN_AGAIN}`);
    return { ok: true, part, key };
}
const LABELS = [
    ['stack', 'stack'],
    ['dataPlane', 'data plane'],
    ['accountId', 'account'],
    ['region', 'region'],
    ['source', 'file'],
];
/**
 * All entries of a record that has several parts.
 *
 * @param others what check runs of the further parts' names hold, in any order; what is not of this record is left aside.
 */
function joinParts(first, others, key, where) {
    const parts = new Map([[first.part, first]]);
    for (const part of others)
        if (part.set === first.set && part.of === first.of && part.count === first.count && isSigned(part, key))
            parts.set(part.part, part);
    const numbers = Array.from({ length: first.of }, (_, index) => index + 1);
    const missing = numbers.filter((number) => !parts.has(number));
    const entries = numbers.flatMap((number) => parts.get(number)?.entries ?? []);
    if (missing.length === 0 && entries.length === first.count)
        return { ok: true, entries };
    const what = missing.length === 0 ? 'entries' : `part ${missing.join(', ')} of ${first.of}`;
    return fails('record-incomplete', `The plan recorded for ${where} is not complete: ${what} cannot be found.`);
}
function noRecord(where) {
    return {
        code: 'record-missing',
        message: `There is no plan recorded for ${where}.`,
        fix: `A plan is recorded where its run has \`fingerprint-key\` and the permission \`checks: write\`. ${PLAN_AGAIN}`,
    };
}
function fromFork(number) {
    return {
        code: 'record-fork',
        message: `Pull request #${number} came from a fork: its runs get no secrets, so its plan could not be recorded.`,
        fix: 'Open a pull request from a branch of this repository whose plan shows the changes (any change of the file will do), review it, and merge it.',
    };
}
function noPullRequest(branch) {
    return {
        code: 'record-no-pull-request',
        message: `GitHub knows no merged pull request that brought these commits to ${branch}, so there is no recorded plan.`,
        fix: 'Merge changes by pull requests. If one was merged, name it with the input `pull-request`, or run this job again in a minute.',
    };
}
function notMerged(number) {
    return {
        code: 'record-not-merged',
        message: `Pull request #${number} is not merged: its recorded plan approves nothing.`,
        fix: 'Merge it, or name a merged one with the input `pull-request`.',
    };
}
function otherBranch(number, base, branch) {
    return {
        code: 'record-other-branch',
        message: `Pull request #${number} was merged into ${base ?? 'another branch'}, and this run applies ${branch}.`,
        fix: `Name one that was merged into ${branch} with the input \`pull-request\`.`,
    };
}
function otherMerge(number) {
    return {
        code: 'record-other-merge',
        message: `These commits hold some of pull request #${number}, but not its merge: its recorded plan approves that merge alone.`,
        fix: 'Open a pull request whose plan shows the changes (any change of the file will do), review it, and merge it.',
    };
}
function otherApp(where, found, app) {
    return {
        code: 'record-other-app',
        message: `The plan recorded for ${where} was written by ${found === null ? 'an unknown app' : `the app ${found}`}, not by ${app}, as which this run writes.`,
        fix: 'Use the same kind of `github-token` for plans and applies. If the other app is none of yours, find out who writes check runs of this name.',
    };
}
function fails(code, message, fix = PLAN_AGAIN) {
    return { ok: false, problem: { code, message, fix } };
}

;// CONCATENATED MODULE: ./build/src/action/publish/approval.js









/** Whether this run may apply the plan: by the digest that it expects, and by the plans recorded on pull requests. */
async function approve(run, planned) {
    const { plan, stack } = planned;
    const { requireRecordedPlan, fingerprintKey, previousFingerprintKey } = run.inputs;
    const unexpected = unexpectedPlan(run, planned);
    // An empty plan needs no record.
    if (unexpected.length > 0 || !requireRecordedPlan || !(0,changes/* hasChanges */.ik)(plan))
        return { refusals: unexpected, notes: [] };
    const keys = [fingerprintKey, previousFingerprintKey].filter((key) => key !== null);
    return compareWithRecords(run, plan, keys.map((key) => ({ key, contents: (0,plan_stack/* contentsBy */.Mw)(stack, key) })));
}
function unexpectedPlan({ inputs }, { plan, contents }) {
    const expected = inputs.expectPlanDigest;
    const difference = expected === null ? null : (0,record_expected/* differenceToExpected */.x)(plan, contents, expected);
    if (difference === null)
        return [];
    const digest = (0,record_expected/* digestOfPlan */.B)(plan, contents);
    const message = `The plan is not the expected one: its digest is ${digest}, \`expect-plan-digest\` is ${expected}.`;
    return [
        {
            code: 'unexpected-plan',
            subject: { kind: 'account', name: plan.accountId },
            message: [message, ...difference].join(' '),
            fix: 'Something changed since that plan was made: the file, a value or AWS, or the earlier job had not the same values and the same `fingerprint-key`. Plan again, review, and apply with the new digest.',
        },
    ];
}
/** Compares the plan with those recorded for the pull requests that brought this run's commits. */
async function compareWithRecords(run, plan, known) {
    const { forge } = run;
    if (forge === null)
        throw new Error('There is no token to look for records with.');
    try {
        const pulls = await approval_pullRequestsOf(run, forge, false);
        const first = await judge(forge, plan, known, pulls);
        const named = run.inputs.pullRequest !== null;
        if (first.refusals.length === 0 || named || pulls.pulls.length === 0)
            return first;
        // Of a merge queue's commits some may be known to GitHub before others.
        const later = await approval_pullRequestsOf(run, forge, true);
        return sameNumbers(pulls.pulls, later.pulls) ? first : await judge(forge, plan, known, later);
    }
    catch (error) {
        if (!(error instanceof github_forge/* ForgeError */.Q))
            throw error;
        const subject = { kind: 'account', name: plan.accountId };
        const message = `Whether this plan is recorded cannot be told. ${error.message}.`;
        return { refusals: [{ code: 'record-unknown', subject, message, fix: error.fix }], notes: [] };
    }
}
async function approval_pullRequestsOf({ inputs, decision }, forge, everyCommit) {
    if (decision.run !== 'apply')
        throw new Error('Only an apply needs a record.');
    const { branch, commits, pushed } = decision;
    if (inputs.pullRequest !== null) {
        const pull = await forge.pullRequest(inputs.pullRequest);
        if (pull.mergedAt === null)
            return { pulls: [], problems: [notMerged(pull.number)] };
        if (pull.baseRef !== branch)
            return { pulls: [], problems: [otherBranch(pull.number, pull.baseRef, branch)] };
        return { pulls: [pull], problems: [] };
    }
    const found = await forge.pullRequestsOf(commits, { base: branch, expectMerge: pushed, everyCommit });
    if (found.length === 0)
        return { pulls: [], problems: [noPullRequest(branch)] };
    // Its head commit can come again with a later push, which nobody approved.
    const isOwnMerge = ({ mergeCommitSha }) => mergeCommitSha !== null && commits.includes(mergeCommitSha);
    const others = found.filter((pull) => !isOwnMerge(pull));
    return { pulls: found.filter(isOwnMerge), problems: others.map(({ number }) => otherMerge(number)) };
}
async function judge(forge, plan, known, { pulls, problems }) {
    const records = await readRecords(forge, plan, known, pulls);
    const judged = judgeChanges(plan, records.found);
    const refusals = refuseUnrecorded(plan, judged, records.found, [...problems, ...records.problems]);
    if (refusals.length > 0)
        return { refusals, notes: [] };
    const where = records.found.map((record) => record.where).join(' and ');
    return { refusals, notes: [`Every change is in the plan recorded for ${where}.`] };
}
async function readRecords(forge, plan, known, pulls) {
    const found = [];
    const problems = [];
    for (const pull of pulls) {
        const record = await readRecord(forge, plan, known, pull);
        if ('entries' in record)
            found.push(record);
        else
            problems.push(record);
    }
    return { found, problems };
}
async function readRecord(forge, plan, known, pull) {
    if (pull.headSha === null)
        return noRecord(`pull request #${pull.number}`);
    const where = `pull request #${pull.number} at ${pull.headSha.slice(0, 7)}`;
    const { stack, dataPlane, accountId, region, source } = plan;
    const subject = { stack, dataPlane, accountId, region, source, headSha: pull.headSha };
    const app = (await forge.viewerLogin()).toLowerCase().replace(/\[bot\]$/, '');
    const runs = await forge.checkRuns({ sha: pull.headSha, name: recordName(plan), which: 'latest' });
    if (runs.length === 0 && pull.fromFork)
        return fromFork(pull.number);
    const keys = known.map(({ key }) => key);
    const verified = verifyRecord(runs, subject, where, app, keys);
    if (!verified.ok)
        return verified.problem;
    const { part, key } = verified;
    const joined = joinParts(part, await furtherParts(forge, part), key, where);
    if (!joined.ok)
        return joined.problem;
    const contents = known.find((one) => one.key === key)?.contents ?? new Map();
    return { entries: joined.entries, key, contents, where, count: joined.entries.length };
}
/** What stands under the names of the further parts, also of other records of the same commit. */
async function furtherParts(forge, { of, headSha, stack, dataPlane }) {
    const parts = [];
    for (let number = 2; number <= of; number += 1) {
        const name = recordName({ stack, dataPlane }, number, of);
        const runs = await forge.checkRuns({ sha: headSha, name, which: 'all' });
        parts.push(...runs.map(({ text }) => parseRecord(text)).filter((part) => part !== null));
    }
    return parts;
}
function sameNumbers(one, other) {
    return one.map(({ number }) => number).join() === other.map(({ number }) => number).join();
}

// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/src/report/python-module.js
var python_module = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/src/action/publish/python-file.js





/** Finds the file that the input `write-python` names: inside the workspace, not under `.git`, and no symbolic link. */
function findPythonFile(given, workspace) {
    const absolute = (0,external_node_path_.resolve)(workspace, given);
    const path = (0,external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join('/');
    const problem = (what, fix) => ({
        severity: 'error',
        code: 'write-python',
        message: `The input \`write-python\` names ${JSON.stringify(given)}, which ${what}.`,
        fix,
    });
    if ((0,paths/* isOutside */._K)(path))
        return problem('is outside the repository', 'Name a file in the repository.');
    if ((0,paths/* isInGit */.aR)(path))
        return problem('is under .git', 'Name a file elsewhere in the repository.');
    if (!path.endsWith('.py'))
        return problem('is no Python file', 'Name a file that ends in `.py`.');
    try {
        const real = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), nearestReal(absolute));
        if (real !== '' && ((0,paths/* isOutside */._K)(real) || (0,paths/* isInGit */.aR)(real)))
            return problem('leads outside the repository or into .git', 'Replace the symbolic link by a folder.');
        if ((0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false })?.isFile() === false)
            return problem('is not a regular file', 'Name a file, or one that does not exist yet.');
    }
    catch (error) {
        return problem(`cannot be written (${(0,paths/* errorCode */.CA)(error)})`, 'Check its folders and their permissions.');
    }
    return { path, absolute };
}
/** The folder that a new file would be in, or the nearest above it that exists, without symbolic links. */
function nearestReal(absolute) {
    const folder = (0,external_node_path_.dirname)(absolute);
    return (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) ? (0,external_node_fs_.realpathSync)(folder) : nearestReal(folder);
}
/**
 * Writes the module of constants after an apply, and in a plan where every key is known: code that is checked next may
 * import it. A file that cannot be written fails the run and is reported with everything else.
 */
function writePython(run, file, result) {
    const { outcome } = result;
    if (file === null || (outcome.kind !== 'planned' && outcome.kind !== 'applied'))
        return result;
    const { plan } = outcome;
    const pairs = (0,report_pairs/* pairsOf */.f)(plan, outcome.kind === 'applied' ? outcome.result : null);
    const { workflow } = run.host;
    if (outcome.kind === 'planned' && pairs.some(({ pair }) => pair === null)) {
        workflow.log(`${file.path} was not written: some keys are known after apply only.`);
        return result;
    }
    try {
        const written = writeIfChanged(file, (0,python_module/* pythonModule */.b)(plan, pairs));
        workflow.log(written ? `Wrote ${file.path}.` : `${file.path} is up to date.`);
        return result;
    }
    catch (error) {
        const problem = {
            severity: 'error',
            code: 'write-python',
            message: `${file.path} cannot be written (${(0,paths/* errorCode */.CA)(error)}).`,
            fix: 'Check its folder and its permissions, then run again.',
        };
        return { ...result, problems: [...result.problems, problem], failed: true };
    }
}
/** Makes the file's folders too. @returns whether it held another text. */
function writeIfChanged({ absolute }, text) {
    if ((0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) && (0,external_node_fs_.readFileSync)(absolute, 'utf8') === text)
        return false;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
    (0,external_node_fs_.writeFileSync)(absolute, text);
    return true;
}

;// CONCATENATED MODULE: ./build/src/action/run-action.js















const UNREAD = 'Only the file was checked: AWS was not read, and values were not available.';
const FAILS_ON_CHANGES = 'The run fails because the plan is not empty and `fail-on-changes` is set.';
/** Reads the file and does with it what this run is for. Everything that is wrong with the file is reported at once. */
async function runAction(run) {
    const { inputs, decision, context } = run;
    const opened = (0,engine_open/* openFile */.Tq)(inputs.config, context.workspace, vocabulary/* JOB */.c);
    const { stack, dataPlanes } = opened.identity;
    const plane = inputs.dataPlane ?? (dataPlanes.length === 1 ? (dataPlanes[0] ?? null) : null);
    const invalid = (problems) => result({ outcome: { kind: 'invalid' }, problems, failed: true, stack, dataPlane: plane });
    if ('wrong' in opened)
        return invalid(opened.wrong);
    const module = inputs.writePython === null ? null : findPythonFile(inputs.writePython, context.workspace);
    if (module !== null && 'severity' in module)
        return invalid([...opened.problems, module]);
    const finish = async (ended) => {
        const written = writePython(run, module, ended);
        const settings = { globs: inputs.checkCode, generatedModule: module?.path ?? null };
        const code = await (0,check_repository/* checkRepository */.n)(opened, written.outcome, settings);
        // Code that does not fit stops a pull request; what was applied is done by then.
        const wrongCode = written.outcome.kind !== 'applied' && (0,check_repository/* hasCodeErrors */.P)(code);
        return { ...written, code, failed: written.failed || wrongCode };
    };
    if (decision.run === 'validate' && plane === null)
        return finish(validated(run, opened, null));
    const chosen = (0,engine_open/* choosePlane */.Kl)(opened.config, plane, vocabulary/* JOB */.c);
    if ('wrong' in chosen)
        return invalid([...opened.problems, ...chosen.wrong]);
    if (decision.run === 'validate')
        return finish(validated(run, opened, chosen.plane));
    const tip = decision.run === 'apply' ? await checkTip(run, decision.branch, opened.file) : { notes: [] };
    if ('skipped' in tip)
        return tip;
    const { repository } = context;
    const sources = { repository, env: run.host.env, credentials: [], masks: run.host.workflow };
    const ready = (0,engine_open/* openStack */.jq)(opened, chosen.plane, sources);
    if ('wrong' in ready)
        return invalid(ready.wrong);
    // The AWS SDK is most of what there is to load: a run that only checks the file does without.
    const { connectAws } = await Promise.all(/* import() */[__webpack_require__.e(86), __webpack_require__.e(166), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 977));
    const aws = connectAws({
        region: ready.desired.region,
        maxConcurrency: inputs.maxConcurrency,
        userAgent: `union-secrets/${version/* VERSION */.x}`,
        redact: run.host.workflow.redact,
    });
    try {
        const [ended] = await Promise.all([
            planAndApply(run, ready, [...tip.notes, ...ready.notes], aws),
            markCommentStale(run, ready.desired),
        ]);
        return await finish(ended);
    }
    finally {
        aws.close();
    }
}
/** Reads AWS, plans, and applies the plan where this run does. */
async function planAndApply(run, stack, notes, aws) {
    const { inputs, decision, host } = run;
    const { workflow, isCancelled } = host;
    const { stack: name, dataPlane } = stack.desired;
    const applies = decision.run === 'apply';
    const { fingerprintKey, previousFingerprintKey, verifyAccess } = inputs;
    const comparison = { fingerprintKey, previousFingerprintKey, reads: applies || inputs.readValues };
    const [planned, base] = await Promise.all([(0,plan_stack/* planStack */.qz)(stack, aws, comparison), baseFile(run, stack.file)]);
    if ('wrong' in planned)
        return result({
            outcome: { kind: 'failed' },
            problems: planned.wrong,
            notes,
            failed: true,
            stack: name,
            dataPlane,
        });
    const { plan, contents } = planned;
    for (const line of (0,log/* planLines */.HN)(plan))
        workflow.log(line);
    const ended = (rest) => result({ ...rest, stack: name, dataPlane, contents });
    if (!applies)
        return ended(reportPlan(run, planned, notes, base));
    const refuse = ({ plan, problems }) => ended({ outcome: { kind: 'refused', plan }, problems, notes, failed: true });
    const refused = (0,apply_stack/* refuseApply */.lH)(planned);
    if (refused)
        return refuse(refused);
    const approval = await approve(run, planned);
    const unapproved = (0,apply_stack/* refuseApply */.lH)(planned, approval.refusals);
    if (unapproved)
        return refuse(unapproved);
    const mask = (value) => workflow.mask({ value, owner: 'a generated secret', isVariable: false });
    const settings = { verifies: verifyAccess, mask, onProgress: workflow.log, isCancelled };
    const work = () => (0,apply_stack/* applyStack */.to)(planned, aws, settings);
    const applied = await ((0,changes/* hasChanges */.ik)(plan) ? workflow.group('Apply', work) : work());
    const { result: done, afterwards } = applied;
    return ended({
        outcome: { kind: 'applied', plan, result: done },
        problems: (0,plan_stack/* planProblems */.s4)(planned, false),
        afterwards,
        notes: [...notes, ...approval.notes, ...applied.notes],
        failed: (0,engine_problems/* hasErrors */.Cs)(afterwards),
    });
}
function result(ended) {
    const nothing = {
        afterwards: [],
        notes: [],
        code: null,
        stack: null,
        dataPlane: null,
        contents: null,
        baseline: null,
    };
    return { ...nothing, ...ended };
}
function reportPlan({ inputs }, planned, notes, base) {
    const { plan } = planned;
    const problems = (0,plan_stack/* planProblems */.s4)(planned, false);
    const unwanted = inputs.failOnChanges && (0,changes/* hasChanges */.ik)(plan);
    return {
        outcome: { kind: 'planned', plan },
        problems,
        notes: unwanted ? [...notes, FAILS_ON_CHANGES] : notes,
        failed: unwanted || (0,engine_problems/* hasErrors */.Cs)(problems),
        baseline: base && baselinePlan(planned, base),
    };
}
function validated({ decision }, { problems, identity }, dataPlane) {
    const restricted = decision.run !== 'apply' && decision.restricted !== null;
    const notes = restricted ? [decision.why, UNREAD] : [];
    return result({ outcome: { kind: 'validated' }, problems, notes, failed: false, stack: identity.stack, dataPlane });
}
/**
 * The file on the base branch of a pull request. null where there is none: a file that comes with the pull request asked for nothing before,
 * so that all that is planned comes from it.
 */
async function baseFile({ decision, forge }, { path }) {
    const branch = decision.run === 'plan' ? (decision.pullRequest?.baseRef ?? null) : null;
    if (branch === null || forge === null)
        return null;
    try {
        return await forge.fileAt({ ref: branch, path });
    }
    catch (error) {
        // It only separates drift from what the pull request changes: a plan without it is as right.
        if (error instanceof github_forge/* ForgeError */.Q)
            return null;
        throw error;
    }
}
/** An old job run again must not undo what was merged since: the branch's tip must hold the file that is applied. */
async function checkTip({ forge, context }, branch, { path, bytes }) {
    if (forge === null)
        return { notes: [`Without \`github-token\` it was not checked that ${branch} still holds this file.`] };
    const verdict = await configAtTip(forge, { branch, commit: context.sha, path, bytes });
    switch (verdict) {
        case 'same':
            return { notes: [] };
        case 'different':
            return {
                skipped: `Nothing was applied: ${branch} holds another version of ${path} by now, and its own run applies that.`,
            };
        case 'gone':
            return { skipped: `Nothing was applied: ${branch} no longer holds ${path}.` };
        case 'unknown':
            return {
                notes: [
                    `GitHub shows neither the branch ${branch} nor the file ${path}: it was not checked that this is its newest version.`,
                ],
            };
        default:
            return verdict;
    }
}

;// CONCATENATED MODULE: ./build/src/action/trigger.js


const MODES = ['auto', 'validate', 'plan', 'apply'];
const DEPENDABOT = 'dependabot[bot]';
/** Events that carry the pull request they are about. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * Caused by people with write access only. Anyone else may cause the others, from `issue_comment` and `watch` to what follows the
 * runs of a fork, as `workflow_run`, `check_suite` and `status` do. What GitHub invents next counts among those.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const INSIDERS_EVENTS = [
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'registry_package',
];
/** With the code of one branch: the only ones that may apply. */
const APPLY_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'];
/** Decides what a run does: pure, by event, inputs and payload. */
function decide(input) {
    const mode = MODES.find((one) => one === (input.mode.trim().toLowerCase() || 'auto'));
    if (mode === undefined)
        return refuse(`The input \`mode\` is ${JSON.stringify(input.mode)}.`, `Use one of ${MODES.map((one) => `\`${one}\``).join(', ')}.`);
    if (input.eventName === 'pull_request_target')
        return refuse('union-secrets does not run on `pull_request_target`: such a run has the secrets of the repository and would read the config that a stranger wrote.', 'Use the event `pull_request` instead: pull requests of this repository are planned, those of forks are validated.');
    if (mode === 'apply' && !APPLY_EVENTS.includes(input.eventName))
        return refuseEvent(input.eventName);
    if (mode === 'auto' && ![...INSIDERS_EVENTS, 'pull_request', 'merge_group'].includes(input.eventName))
        return {
            run: 'nothing',
            notice: `Nothing was planned: on the event \`${input.eventName}\`, which people without write access may cause, a plan needs \`mode: plan\`.`,
        };
    if (PULL_REQUEST_EVENTS.includes(input.eventName))
        return onPullRequest(input, mode);
    if (input.eventName === 'merge_group')
        return mode === 'plan'
            ? reading('plan', 'The merge queue asks, and `mode` is `plan`.')
            : reading('validate', 'The merge queue asks.');
    if (input.eventName === 'push')
        return onPush(input, mode);
    return onOther(input, mode);
}
function onPullRequest(input, mode) {
    const { payload } = input;
    const number = (0,json/* numberAt */.tk)(payload, 'pull_request', 'number') ?? (0,json/* numberAt */.tk)(payload, 'number');
    if (number === null)
        return refuse(`The event \`${input.eventName}\` names no pull request.`, 'Run this as a step of a workflow on `pull_request`, with GITHUB_EVENT_PATH as the runner sets it.');
    if (input.eventName === 'pull_request' && (0,json.at)(payload, 'action') === 'closed')
        return {
            run: 'nothing',
            notice: `Pull request #${number} was closed: there is nothing to plan. What was merged is applied by the push to the branch.`,
        };
    const pullRequest = {
        number,
        headSha: (0,json/* shaAt */.wF)(payload, 'pull_request', 'head', 'sha'),
        headRef: (0,json/* textAt */.$6)(payload, 'pull_request', 'head', 'ref'),
        baseRef: (0,json/* textAt */.$6)(payload, 'pull_request', 'base', 'ref'),
    };
    if (isFork(input)) {
        const why = `Pull request #${number} comes from a fork: GitHub gives such a run neither secrets nor a token that writes, so the config is only validated.`;
        return { run: 'validate', pullRequest, why, restricted: 'fork' };
    }
    if (isDependabot(input)) {
        const why = `Dependabot asks for pull request #${number}: GitHub gives such a run no secrets and a token that only reads, so the config is only validated.`;
        return { run: 'validate', pullRequest, why, restricted: 'dependabot' };
    }
    const run = mode === 'validate' ? 'validate' : 'plan';
    return { run, pullRequest, why: `Pull request #${number} of this repository.`, restricted: null };
}
/** The head is in another repository, or in one that is gone (`repo` is null). */
function isFork({ payload, repository }) {
    const repo = (0,json.at)(payload, 'pull_request', 'head', 'repo');
    return repo !== undefined && (0,json/* textAt */.$6)(repo, 'full_name')?.toLowerCase() !== repository.toLowerCase();
}
function isDependabot(input) {
    return input.actor === DEPENDABOT || (0,json/* textAt */.$6)(input.payload, 'sender', 'login') === DEPENDABOT;
}
function onPush(input, mode) {
    const ref = input.ref || ((0,json/* textAt */.$6)(input.payload, 'ref') ?? '');
    const after = (0,json/* textAt */.$6)(input.payload, 'after');
    if ((0,json.at)(input.payload, 'deleted') === true || (after !== null && /^0+$/.test(after)))
        return { run: 'nothing', notice: `${refName(ref)} was deleted: there is nothing to plan.` };
    if (mode === 'validate' || mode === 'plan')
        return reading(mode, `A push to ${refName(ref)}, and \`mode\` is \`${mode}\`.`);
    const branch = branchOf(ref);
    const allowed = branch === null ? false : mayApply(input, branch);
    if (allowed === null)
        return { run: 'look-up-default-branch' };
    if (branch !== null && allowed)
        return {
            run: 'apply',
            branch,
            commits: pushedCommits(input),
            pushed: true,
            why: `A push to the branch ${branch}, from which apply is allowed.`,
        };
    if (mode === 'apply')
        return refuseRef(ref);
    if (isDependabot(input)) {
        const why = 'Dependabot pushed: GitHub gives such a run no secrets, so the config is only validated.';
        return { run: 'validate', pullRequest: null, why, restricted: 'dependabot' };
    }
    return reading('plan', `A push to ${refName(ref)}, from which apply is not allowed.`);
}
function onOther(input, mode) {
    const { eventName } = input;
    if (mode !== 'apply')
        return reading(mode === 'validate' ? 'validate' : 'plan', `The event is \`${eventName}\`.`);
    const branch = branchOf(input.ref);
    if (branch === null)
        return refuseRef(input.ref);
    const allowed = mayApply(input, branch);
    if (allowed === null)
        return { run: 'look-up-default-branch' };
    if (!allowed)
        return refuseRef(input.ref);
    if (eventName === 'workflow_run') {
        const origin = refuseOrigin(input);
        if (origin !== null)
            return origin;
    }
    const commits = input.sha === null ? [] : [input.sha];
    const why = `\`mode\` is \`apply\`, on the branch ${branch}, from which apply is allowed.`;
    return { run: 'apply', branch, commits, pushed: false, why };
}
/** A workflow that follows another one runs on the default branch, whatever started the first. */
function refuseOrigin(input) {
    const event = (0,json/* textAt */.$6)(input.payload, 'workflow_run', 'event') ?? 'an unknown event';
    // A chain of followers hides what started the first.
    if (event === 'workflow_run' || !APPLY_EVENTS.includes(event))
        return refuse(`\`mode: apply\` is refused: this run follows a workflow that was started by \`${event}\`.`, 'Apply on `push` instead, or only after workflows that a push started.');
    const head = (0,json/* textAt */.$6)(input.payload, 'workflow_run', 'head_branch');
    if (head === null || mayApply(input, head) !== true)
        return refuse(`\`mode: apply\` is refused: this run follows a workflow on the branch ${head ?? '(unknown)'}, from which apply is not allowed.`, 'Add `branches:` to the event `workflow_run` of the workflow, or apply on `push` instead.');
    return null;
}
function refuseEvent(eventName) {
    const who = INSIDERS_EVENTS.includes(eventName) ? '' : ', which people without write access may cause';
    return refuse(`\`mode: apply\` is refused on the event \`${eventName}\`${who}.`, `Apply on \`push\` to a branch of \`apply-branches\` (that is what \`mode: auto\` does), or on one of ${APPLY_EVENTS.map((one) => `\`${one}\``).join(', ')}.`);
}
function refuseRef(ref) {
    return refuse(`\`mode: apply\` is refused on ${refName(ref)}.`, 'Apply runs only from the branches of the input `apply-branches` (by default the default branch): run it there, or add the branch.');
}
function refuse(message, fix) {
    return { run: 'refuse', message, fix };
}
function reading(run, why) {
    return { run, pullRequest: null, why, restricted: null };
}
/** null: the default branch has to be known, and is not. */
function mayApply(input, branch) {
    const allowed = input.applyBranches
        .map((one) => one.trim().replace(/^refs\/heads\//, ''))
        .filter((one) => one !== '');
    if (allowed.length > 0)
        return allowed.some((pattern) => matchesBranch(pattern, branch));
    const defaultBranch = (0,json/* textAt */.$6)(input.payload, 'repository', 'default_branch') ?? input.defaultBranch;
    return defaultBranch === null ? null : branch === defaultBranch;
}
/** Every commit of a push that the payload names, oldest first, and the one that the run checked out. */
function pushedCommits(input) {
    const listed = (0,json/* listAt */.gT)(input.payload, 'commits').map((one) => (0,json/* shaAt */.wF)(one, 'id'));
    const last = [(0,json/* shaAt */.wF)(input.payload, 'head_commit', 'id'), (0,json/* shaAt */.wF)(input.payload, 'after'), input.sha];
    return [...new Set([...listed, ...last].filter((sha) => sha !== null))];
}

;// CONCATENATED MODULE: ./build/src/action/main.js










/** Runs the action. Never throws: whatever goes wrong is reported, and fails the step. */
async function main(host) {
    try {
        const run = await start(host);
        if (run === null)
            return;
        const result = await runAction(run);
        const reported = await publish(run, result);
        if (!reported || ('failed' in result && result.failed))
            host.workflow.fail();
    }
    catch (error) {
        (0,action_workflow/* reportProblems */.kU)(host.workflow, [unexpected(error)]);
        host.workflow.fail();
    }
}
/** Reads what the run was given and decides what it does. @returns null where nothing is to be done, or may be. */
async function start(host) {
    const { workflow, env, directory } = host;
    const { inputs, problems: wrong } = readInputs((name) => workflow.input(name));
    const read = readContext({ env, readText: (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'), directory });
    const problems = [...wrong, ...(0,proxy/* proxyProblems */.D)(env, process.versions.node)];
    if (problems.length > 0 || !read.ok)
        return main_refuse(workflow, [...problems, ...(read.ok ? [] : read.problems)]);
    for (const value of [inputs.fingerprintKey, inputs.previousFingerprintKey])
        if (value !== null)
            workflow.mask({ value, owner: 'the fingerprint key', isVariable: true });
    const { context } = read;
    const forge = inputs.githubToken === null ? null : connect(inputs.githubToken, context);
    const decision = await decideFor(inputs, context, forge);
    switch (decision.run) {
        case 'nothing':
            workflow.notice(decision.notice);
            workflow.summary(decision.notice);
            return null;
        case 'refuse':
            return main_refuse(workflow, [
                { severity: 'error', code: 'not-allowed', message: decision.message, fix: decision.fix },
            ]);
        case 'apply':
            if (inputs.requireRecordedPlan && (inputs.fingerprintKey === null || forge === null))
                return main_refuse(workflow, [noWayToVerify(inputs)]);
            workflow.log(decision.why);
            return { host, inputs, context, decision, forge };
        case 'validate':
        case 'plan':
            workflow.log(decision.why);
            return { host, inputs, context, decision, forge };
        default:
            return decision;
    }
}
/** Plans of forks get no key, and need none: only an apply does. */
function noWayToVerify({ fingerprintKey }) {
    const missing = fingerprintKey === null ? 'fingerprint-key' : 'github-token';
    return {
        severity: 'error',
        code: 'input',
        message: `Input require-recorded-plan is not accompanied by \`${missing}\`: no record can be ${fingerprintKey === null ? 'verified' : 'read'}.`,
        fix: `Set \`${missing}\` to what the runs on pull requests have, or leave \`require-recorded-plan\` out.`,
    };
}
async function decideFor(inputs, context, forge) {
    const { eventName, payload, repository, ref, sha, actor } = context;
    const { mode, applyBranches } = inputs;
    const ask = (defaultBranch) => decide({ eventName, payload, repository, ref, sha, actor, mode, applyBranches, defaultBranch });
    const first = ask(null);
    if (first.run !== 'look-up-default-branch')
        return first;
    if (forge === null) {
        return {
            run: 'refuse',
            message: 'The event does not tell the default branch, and there is no token to ask for it.',
            fix: 'Set `github-token`, or name the branches in `apply-branches`.',
        };
    }
    const second = ask(await forge.defaultBranch());
    if (second.run === 'look-up-default-branch')
        throw new Error('GitHub named no default branch.');
    return second;
}
function connect(token, context) {
    const octokit = async () => {
        const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(587), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 4636));
        return createOctokit(token, context.apiUrl);
    };
    return githubForge(octokit, { owner: context.owner, name: context.name });
}
function main_refuse(workflow, problems) {
    (0,action_workflow/* reportProblems */.kU)(workflow, problems);
    const lines = (0,log/* problemLines */.pb)(problems).map((line) => `    ${line}`);
    workflow.summary(['### union-secrets did not run', ...lines].join('\n\n'));
    workflow.fail();
    return null;
}
/** An error nobody foresaw: its message only, since a stack can quote anything. */
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    const fix = error instanceof Error && 'fix' in error && typeof error.fix === 'string' ? error.fix : undefined;
    return {
        severity: 'error',
        code: 'unexpected',
        message,
        fix: fix ?? 'Run again; if it stays, report it with this message.',
    };
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tw: () => (/* binding */ currentWorkflow),
  kU: () => (/* binding */ reportProblems),
  oJ: () => (/* binding */ writeRunnerFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/node_modules/chunk-TRTQSARU.js
var chunk_TRTQSARU = __webpack_require__(8323);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/index.js


// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js

var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}


// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(6314);
// EXTERNAL MODULE: ./build/src/values/masks.js
var values_masks = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/src/values/redactor.js
var values_redactor = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/src/action/workflow.js





/** The workflow run that this process is a step of, by way of the runner's commands and files. */
function currentWorkflow(env) {
    const masks = new Map();
    const seen = new WeakSet();
    const ownWords = new Set();
    const redactor = (0,values_redactor/* createRedactor */.l)();
    return {
        input: (name) => getInput(name),
        log: (line) => info((0,log/* escapeLog */.Ah)(line)),
        group: (title, work) => group((0,log/* escapeLog */.Ah)(title), work),
        annotate({ level, message, ...properties }) {
            if (level === 'error')
                error(message, properties);
            else if (level === 'warning')
                warning(message, properties);
            else
                notice(message, properties);
        },
        notice: (message) => notice(message),
        spare(words) {
            for (const word of words)
                ownWords.add(word);
            redactor.spare(words);
        },
        mask({ value, owner, isVariable }) {
            // A bundle is the whole of each of its members: once is enough.
            if (seen.has(value))
                return;
            seen.add(value);
            redactor.add(value);
            for (const { text, part } of (0,values_masks/* masksFor */.RM)(value, ownWords)) {
                if (masks.has(text))
                    continue;
                masks.set(text, { owner, part });
                setSecret(text);
            }
            if (isVariable)
                for (const { text, part } of (0,values_masks/* linesOf */.Dx)(value))
                    if (!masks.has(text))
                        masks.set(text, { owner, part });
        },
        redact: redactor.redact,
        maskedIn: (text) => [...masks].filter(([mask]) => text.includes(mask)).map(([, part]) => part),
        output: (name, value) => setOutput(name, value),
        summary(markdown) {
            const file = env.GITHUB_STEP_SUMMARY;
            if (file)
                (0,external_node_fs_.appendFileSync)(file, `${markdown}\n`);
        },
        fail() {
            process.exitCode = ExitCode.Failure;
        },
    };
}
/** Problems as log lines and as annotations. */
function reportProblems(workflow, problems) {
    for (const line of (0,log/* problemLines */.pb)(problems))
        workflow.log(line);
    for (const annotation of (0,log/* annotationsOf */.Ih)(problems))
        workflow.annotate(annotation);
}
/**
 * Writes what a later step reads. A file that cannot be written fails the run, but does not keep the comment from saying what was done.
 *
 * @returns the problem, if there is one.
 */
function writeRunnerFile(what, write) {
    try {
        write();
        return [];
    }
    catch (error) {
        return [
            {
                severity: 'error',
                code: 'runner-file',
                message: `Cannot write ${what}: ${error instanceof Error ? error.message : String(error)}.`,
                fix: 'Check that GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP are as the runner set them, and that its disk can be written.',
            },
        ];
    }
}


/***/ })

};
