export const id = 627;
export const ids = [627];
export const modules = {

/***/ 9627:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8582);
/* harmony import */ var _T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);
/* harmony import */ var _RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
/* harmony import */ var _G647XKPN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3594);
/* harmony import */ var _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3475);
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4834);
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6669);
/* harmony import */ var _X2FXPKAF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6919);
/* harmony import */ var _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4913);
/* harmony import */ var _B6UQSEEN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4044);
/* harmony import */ var _SKAXCUVR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9650);
/* harmony import */ var _X27FJ2UG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2386);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3289);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8161);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);
















// src/action/main.ts



// src/github/contents.ts


// src/github/api.ts
var TRIES = 3;
var LONGEST_WAIT = 2e4;
var PAUSES = { limited: [5e3, 1e4], unreachable: [1e3, 3e3] };
var PAGE = 30;
var MOST_PAGES = 100;
var TRY_MILLISECONDS = 15e3;
function createApi(connect2, repository, clock) {
  const base = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
  let connected;
  const octokit = () => {
    connected ??= connect2();
    return connected;
  };
  async function persist(operation, repeatable, attempt) {
    const client = await octokit();
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(client);
      } catch (error) {
        const failure = (0,_M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(error, clock.now());
        const pause = nextPause(failure, { tries, waited }, repeatable);
        if (pause === null) throw (0,_M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .forgeError */ .CX)(failure, operation, client.request.endpoint.DEFAULTS.baseUrl);
        waited += pause;
        await clock.wait(pause);
      }
    }
  }
  const answer = (request) => persist(request, request.repeatable ?? true, (client) => {
    const path = request.path.startsWith("//") ? request.path.slice(1) : `${base}${request.path}`;
    return client.request(`${request.method} ${path}`, {
      ...request.parameters,
      request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) }
    });
  });
  async function list({ member, parameters, ...request }) {
    const items = /* @__PURE__ */ new Map();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const paged = { ...parameters, per_page: PAGE, page };
      const { data, headers } = await answer({ ...request, method: "GET", parameters: paged });
      const found = member === void 0 ? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(data) : (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(data, member);
      const before = items.size;
      for (const item of found) items.set((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(item, "id") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(item, "filename") ?? item, item);
      const more = /rel="?next"?/.test(headers.link ?? "") || found.length >= PAGE;
      if (!more || items.size === before) break;
    }
    return [...items.values()];
  }
  return {
    clock,
    send: async (request) => (await answer(request)).data,
    list,
    graphql: (operation, query) => persist(
      operation,
      true,
      (client) => client.graphql(query, { request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) } })
    )
  };
}
function malformedResponse(operation, missing) {
  return new _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8({
    kind: "refused",
    status: 200,
    operation: operation.name,
    detail: `the answer has no ${missing}`,
    fix: "Check that GITHUB_API_URL is the address of GitHub's REST API, and that no proxy changes its answers."
  });
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
function nextPause(failure, history, repeatable) {
  if (history.tries >= TRIES || failure.status === null && (0,_M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .isUntrusted */ .fb)(failure.detail)) return null;
  if (failure.kind !== "limited" && !(failure.kind === "unreachable" && repeatable)) return null;
  const pause = failure.waitFor ?? PAUSES[failure.kind][history.tries - 1] ?? 0;
  return history.waited + pause > LONGEST_WAIT ? null : pause;
}

// src/github/contents.ts
var READ = { permission: "contents: read", method: "GET" };
async function branchTip(api, branch) {
  const operation = { ...READ, name: `read branch ${branch}` };
  const answer = await orNull(api.send({ ...operation, path: `/branches/${encodePath(branch)}` }));
  if (answer === null) return null;
  const sha = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(answer, "commit", "sha");
  if (sha === null) throw malformedResponse(operation, "commit of the branch");
  return sha;
}
async function isPartOf(api, { commit, of }) {
  if (commit === of) return true;
  const operation = { ...READ, name: `compare ${commit.slice(0, 7)} with ${of.slice(0, 7)}` };
  const parameters = { per_page: 1, page: 2 };
  const answer = await orNull(api.send({ ...operation, path: `/compare/${commit}...${of}`, parameters }));
  return ["ahead", "identical"].includes((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(answer, "status") ?? "");
}
async function fileAtTip(api, { branch, path }) {
  const operation = { ...READ, name: `read ${path} at ${branch}` };
  const parameters = { ref: branch };
  const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters }));
  if (answer === null || Array.isArray(answer) || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(answer, "type") === "dir") return null;
  const sha = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(answer, "sha");
  if (sha === null) throw malformedResponse(operation, "id of the file (sha)");
  return sha;
}
async function fileAt(api, { ref, path }) {
  const operation = { ...READ, name: `read ${path} at ${ref}` };
  const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters: { ref } }));
  const content = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(answer, "content");
  return content === null || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(answer, "encoding") !== "base64" ? null : Buffer.from(content, "base64");
}
var MOST_COMMITS = 30;
async function commitsOf(api, { ref, path }) {
  const parameters = { sha: ref, path, per_page: MOST_COMMITS };
  const answer = await api.send({ ...READ, name: `list the commits of ${path}`, path: "/commits", parameters });
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(answer).flatMap((commit) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(commit, "sha") ?? []);
}
async function defaultBranch(api) {
  const operation = { name: "read the repository", permission: "contents: read" };
  const data = await api.send({ ...operation, method: "GET", path: "" });
  const branch = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, "default_branch");
  if (branch === null) throw malformedResponse(operation, "default branch");
  return branch;
}
async function compareWithTip(forge, {
  branch,
  commit,
  checkedOut = commit,
  files
}) {
  const tip = await forge.branchTip(branch);
  if (tip === null) return { kind: "unknown" };
  if (tip === commit || tip === checkedOut) return { kind: "same" };
  const compared = await Promise.all(
    files.map(async ({ path, bytes: bytes2 }) => {
      const inside = !(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._K)(path);
      const now = inside ? await forge.fileAtTip({ branch: tip, path }) : null;
      if (now !== null && isBlob(bytes2, now)) return { path, is: "same" };
      const before = inside && commit !== null ? await forge.fileAtTip({ branch: commit, path }) : null;
      if (before === now) return { path, is: now === null ? "made" : "same" };
      return { path, is: now === null ? "absent" : "different" };
    })
  );
  const those = (wanted) => compared.filter(({ is }) => is === wanted).map(({ path }) => path);
  const [different, absent, made] = [those("different"), those("absent"), those("made")];
  if (different.length + absent.length > 0) return { kind: "behind", different, absent };
  return made.length > 0 ? { kind: "made", made } : { kind: "same" };
}
async function orNull(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8 && error.kind === "not-found") return null;
    throw error;
  }
}
function blobSha(bytes2) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}
function isBlob(bytes2, sha) {
  if (blobSha(bytes2) === sha) return true;
  const withLf = Buffer.from(bytes2).toString("latin1").replaceAll("\r\n", "\n");
  return blobSha(Buffer.from(withLf, "latin1")) === sha;
}

// src/github/context.ts
function readContext({ env, readText, directory }) {
  const problems = [];
  const report = (code3, message, fix) => problems.push({ severity: "error", code: code3, message, fix });
  const get = (name2) => env[name2]?.trim() ?? "";
  const eventName = get("GITHUB_EVENT_NAME");
  if (eventName === "")
    report("run-event-missing", "GITHUB_EVENT_NAME is not set.", `${ON_A_RUNNER}, or set it to the name of an event.`);
  const payload = readPayload(get("GITHUB_EVENT_PATH"), readText, report);
  const fullName = get("GITHUB_REPOSITORY") || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "repository", "full_name") ?? "");
  const [, owner, name] = /^([\w-][\w.-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(fullName) ?? [];
  if (owner === void 0 || name === void 0)
    report(
      "run-repository-invalid",
      `GITHUB_REPOSITORY is ${quote(fullName)}, not <owner>/<name>.`,
      `${ON_A_RUNNER}, or set it.`
    );
  const serverUrl = readUrl("GITHUB_SERVER_URL", get("GITHUB_SERVER_URL") || "https://github.com", report);
  const apiUrl = readUrl("GITHUB_API_URL", get("GITHUB_API_URL") || "https://api.github.com", report);
  const sha = get("GITHUB_SHA") || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "after") ?? "");
  const runId = /^\d{1,30}$/.test(get("GITHUB_RUN_ID")) ? get("GITHUB_RUN_ID") : null;
  if (owner === void 0 || name === void 0 || problems.length > 0) return { ok: false, problems };
  const context = {
    eventName,
    payload,
    repository: `${owner}/${name}`,
    repositoryId: (0,_G647XKPN_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryIdOf */ .Bu)(get("GITHUB_REPOSITORY_ID") || idInEvent(payload, fullName), serverUrl),
    owner,
    name,
    sha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(sha) ? sha : null,
    ref: get("GITHUB_REF") || (eventName === "push" ? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "ref") ?? "" : ""),
    actor: get("GITHUB_ACTOR") || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "sender", "login") ?? ""),
    runId: runId ?? "0",
    attempt: /^[1-9]\d{0,5}$/.test(get("GITHUB_RUN_ATTEMPT")) ? Number(get("GITHUB_RUN_ATTEMPT")) : 1,
    runUrl: runId === null ? null : `${serverUrl}/${owner}/${name}/actions/runs/${runId}`,
    workspace: get("GITHUB_WORKSPACE") || directory,
    apiUrl,
    serverUrl
  };
  return { ok: true, context };
}
function idInEvent(payload, repository) {
  const same = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "repository", "full_name")?.toLowerCase() === repository.toLowerCase();
  return same ? String((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(payload, "repository", "id") ?? "") : "";
}
var ON_A_RUNNER = "Run this as a step of a GitHub Actions workflow";
function readPayload(path, readText, report) {
  if (path === "") return {};
  const fix = `${ON_A_RUNNER}; outside of one, point GITHUB_EVENT_PATH at the JSON of the event.`;
  let text;
  try {
    text = readText(path);
  } catch (error) {
    report("run-event-unreadable", `The event's file ${quote(path)} cannot be read: ${reason(error)}.`, fix);
    return {};
  }
  try {
    const parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed;
    report("run-event-invalid", `The event's file ${quote(path)} holds no JSON object.`, fix);
  } catch {
    report("run-event-invalid", `The event's file ${quote(path)} is not JSON.`, fix);
  }
  return {};
}
function readUrl(name, text, report) {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, "");
  report(
    "run-url-invalid",
    `${name} is ${quote(text)}, not an http or https address.`,
    "Leave it as the runner sets it."
  );
  return "";
}
function reason(error) {
  const code3 = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(error, "code");
  if (code3 === "ENOENT") return "there is no such file";
  return typeof code3 === "string" ? code3 : "unknown reason";
}
function quote(text) {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100).toWellFormed()}...` : text);
}
function branchOf(ref) {
  return ref.startsWith("refs/heads/") && ref.length > "refs/heads/".length ? ref.slice("refs/heads/".length) : null;
}
function tagOf(ref) {
  return /^refs\/tags\/(.+)$/.exec(ref)?.[1] ?? null;
}
function refName(ref) {
  if (ref === "") return "an unknown ref";
  const branch = branchOf(ref);
  if (branch !== null) return `the branch ${branch}`;
  const tag = tagOf(ref);
  return tag === null ? ref : `the tag ${tag}`;
}
function matchesRef(patterns, name) {
  const last = patterns.findLast((one) => patternOf(one.replace(/^!/, ""))?.test(name));
  return last !== void 0 && !last.startsWith("!");
}
function isRefPattern(pattern) {
  return patternOf(pattern.replace(/^!/, "")) !== null;
}
function isRefName(pattern) {
  return !/[\\*?+[\]!]/.test(pattern);
}
var TOKEN = /(?:\\([\\*?+[\]!])|(\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[A-Za-z0-9])+\])|([^\\*?+[\]]))([?+]?)|(\*\*?)/guy;
function patternOf(pattern) {
  const tokens = [...pattern.matchAll(TOKEN)];
  if (pattern === "" || tokens.map(([text]) => text).join("") !== pattern) return null;
  const parts = tokens.map(([, escaped, list, plain2, often = "", star]) => {
    if (star !== void 0) return star === "*" ? "[^/]*" : ".*";
    return (list ?? (escaped ?? plain2 ?? "").replace(/[\\^$.|?*+()[\]{}/]/, "\\$&")) + often;
  });
  try {
    return new RegExp(`^${parts.join("")}$`, "u");
  } catch {
    return null;
  }
}
function isFork({ payload, repository }) {
  const repo = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(payload, "pull_request", "head", "repo");
  return repo !== void 0 && (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(repo, "full_name")?.toLowerCase() !== repository.toLowerCase();
}
function pushedCommits({ payload, sha }) {
  const listed = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(payload, "commits").map((one) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(one, "id"));
  const last = [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(payload, "head_commit", "id"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(payload, "after"), sha];
  return [...new Set([...listed, ...last].filter((one) => one !== null))];
}
function namesPullRequest({ payload }) {
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(payload, "commits").some(
    (commit) => /^Merge pull request #\d+|\(#\d+\)/.test((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(commit, "message") ?? "")
  );
}
var DEPENDABOT = "dependabot[bot]";
function isDependabot({ actor, payload }) {
  return actor === DEPENDABOT || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "sender", "login") === DEPENDABOT;
}
function defaultBranchOf(input) {
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(input.payload, "repository", "default_branch") ?? input.defaultBranch;
}

// src/github/check-runs.ts
async function writeCheckRun(api, run) {
  const { name, headSha, conclusion, detailsUrl, title, summary, text } = run;
  await api.send({
    name: `write the check run on commit ${headSha.slice(0, 7)}`,
    permission: "checks: write",
    method: "POST",
    path: "/check-runs",
    parameters: {
      name,
      head_sha: headSha,
      status: "completed",
      conclusion,
      ...detailsUrl === null ? {} : { details_url: detailsUrl },
      output: { title, summary, text }
    }
  });
}
async function checkRuns(api, { sha, name, which }) {
  const items = await api.list({
    name: `read the check runs of commit ${sha.slice(0, 7)}`,
    permission: "checks: read",
    path: `/commits/${encodeURIComponent(sha)}/check-runs`,
    parameters: { check_name: name, filter: which, status: "completed" },
    member: "check_runs"
  });
  return items.flatMap((item) => {
    const id = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "id");
    if (id === null) return [];
    return [{ id, app: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "app", "slug"), text: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "output", "text") ?? "" }];
  });
}

// src/github/marker.ts
function renderMarker(marker) {
  const { stack, dataPlane, runId, attempt, applied } = marker;
  const done = applied === void 0 ? "" : ` applied=${encode(applied)}`;
  return `<!-- union-secrets: stack=${encode(stack)} data-plane=${encode(dataPlane)} run=${encode(runId)} attempt=${attempt}${done} -->`;
}
var PATTERN = /^<!-- union-secrets: stack=(\S+) data-plane=(\S+) run=(\S+) attempt=(\d+)(?: applied=([0-9a-f]{40,64}))? -->\s*$/;
function readMarker(body) {
  const match = PATTERN.exec(body.split("\n", 1)[0] ?? "");
  if (match === null) return null;
  const [stack, dataPlane, runId, attempt] = match.slice(1, 5).map(decode);
  const applied = match[5];
  if (stack === void 0 || dataPlane === void 0 || runId === void 0 || attempt === void 0) return null;
  return { stack, dataPlane, runId, attempt: Number(attempt), ...applied === void 0 ? {} : { applied } };
}
function sameComment(one, other) {
  return one.stack === other.stack && one.dataPlane === other.dataPlane;
}
function compareRuns(one, other) {
  const [a, b] = [runNumber(one.runId), runNumber(other.runId)];
  if (a !== b) return a < b ? -1 : 1;
  return one.attempt - other.attempt;
}
function runNumber(runId) {
  return /^\d{1,30}$/.test(runId) ? BigInt(runId) : -1n;
}
function encode(value) {
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/-(?=-)|^-|-$/g, "%2D");
}
function decode(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return void 0;
  }
}

// src/github/viewer.ts
var WORKFLOW_LOGIN = "github-actions[bot]";
var OPERATION = { name: "find out who the token belongs to", permission: null };
async function viewerLogin(api) {
  const asked = [
    async () => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(await api.graphql(OPERATION, "{ viewer { login } }"), "viewer", "login"),
    async () => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(await api.send({ ...OPERATION, method: "GET", path: "//user" }), "login")
  ];
  let rejected = null;
  for (const ask of asked) {
    try {
      const login = await ask();
      if (login !== null) return login;
    } catch (error) {
      if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
      if (error.status === null) throw error;
      rejected = error.kind === "credentials" ? error : null;
    }
  }
  if (rejected !== null) throw rejected;
  return WORKFLOW_LOGIN;
}
function sameLogin(one, other) {
  const plain2 = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
  return plain2(one) === plain2(other);
}

// src/github/comment.ts
var COMMENT_LIMIT = 65536;
var FRESH = 2e3;
async function upsertComment(api, login, comment) {
  const ours = await findOurs(api, login, comment);
  const newer = ours.find((one) => compareRuns(one.marker, comment.marker) > 0);
  if (newer !== void 0) return { url: newer.url, skipped: true, problems: [] };
  const [oldest, ...doubles] = ours;
  if (oldest === void 0 && comment.onlyExisting) return { url: null, skipped: false, problems: [] };
  const since = api.clock.now();
  const composed = await comment.compose(oldest?.body ?? null);
  if (composed === null) return { url: oldest?.url ?? null, skipped: false, problems: [] };
  const text = `${renderMarker(comment.marker)}
${composed}`;
  if (api.clock.now() - since > FRESH) return upsertComment(api, login, comment);
  if (text.length > COMMENT_LIMIT) throw tooLong(comment, text.length);
  if (oldest === void 0) return { url: await create(api, login, comment, text), skipped: false, problems: [] };
  const url = await update(api, comment, oldest, text);
  return { url, skipped: false, problems: await remove(api, comment, doubles) };
}
async function ownMarker(api, login, comment) {
  const markers = (await findOurs(api, login, comment)).map(({ marker }) => marker);
  return markers.sort(compareRuns).at(-1) ?? null;
}
async function findOurs(api, login, comment) {
  const items = await api.list({
    name: `read the comments of pull request #${comment.pullRequest}`,
    permission: "pull-requests: write",
    path: `/issues/${comment.pullRequest}/comments`
  });
  return items.flatMap((item) => asOurs(item, login, comment.marker) ?? []).sort((a, b) => a.id - b.id);
}
function asOurs(item, login, wanted) {
  const id = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "id");
  const author = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "user", "login");
  const body = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "body") ?? "";
  const marker = readMarker(body);
  if (id === null || author === null || marker === null) return null;
  if (!sameLogin(author, login) || !sameComment(marker, wanted)) return null;
  return { id, marker, body, url: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "html_url") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "url") ?? "" };
}
async function create(api, login, comment, text) {
  const operation = writing(comment);
  const post2 = async () => {
    const path = `/issues/${comment.pullRequest}/comments`;
    const data = await api.send({
      ...operation,
      method: "POST",
      path,
      parameters: { body: text },
      repeatable: false
    });
    return urlOf(data, operation);
  };
  try {
    return await post2();
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8) || error.kind !== "unreachable") throw error;
    await api.clock.wait(1e3);
    const [written] = await findOurs(api, login, comment);
    return written === void 0 ? post2() : update(api, comment, written, text);
  }
}
async function update(api, comment, ours, text) {
  const operation = writing(comment);
  const path = `/issues/comments/${ours.id}`;
  const data = await api.send({ ...operation, method: "PATCH", path, parameters: { body: text } });
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, "html_url") ?? ours.url;
}
async function remove(api, comment, doubles) {
  const problems = [];
  for (const { id } of doubles) {
    try {
      const name = `delete a double of the comment on pull request #${comment.pullRequest}`;
      await api.send({ name, permission: "pull-requests: write", method: "DELETE", path: `/issues/comments/${id}` });
    } catch (error) {
      if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
      if (error.kind !== "not-found") problems.push(error);
    }
  }
  return problems;
}
function writing(comment) {
  return { name: `write the comment on pull request #${comment.pullRequest}`, permission: "pull-requests: write" };
}
function urlOf(data, operation) {
  const url = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, "html_url") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, "url");
  if (url === null) throw malformedResponse(operation, "address of the comment (html_url)");
  return url;
}
function tooLong(comment, length) {
  return new _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8({
    kind: "refused",
    status: null,
    operation: writing(comment).name,
    detail: `it has ${length} characters, and GitHub takes ${COMMENT_LIMIT}`,
    fix: "This is a defect of union-secrets, which shortens its comments: please report it. The job summary holds the same content."
  });
}

// src/github/issue.ts
var PERMISSION = "issues: write";
async function keepIssue(api, login, { marker, title, body }) {
  const operation = { name: "write the issue about drift", permission: PERMISSION };
  const text = `${renderMarker(marker)}
${body}`;
  const [open] = await findOpen(api, login, marker);
  const request = open === void 0 ? { method: "POST", path: "/issues", parameters: { title, body: text }, repeatable: false } : { method: "PATCH", path: `/issues/${open}`, parameters: { title, body: text } };
  const data = await api.send({ ...operation, ...request });
  const url = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, "html_url") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, "url");
  if (url === null) throw malformedResponse(operation, "address of the issue (html_url)");
  return url;
}
async function closeIssue(api, login, marker, comment) {
  const open = await findOpen(api, login, marker);
  for (const number of open) {
    const operation = { name: `close issue #${number}`, permission: PERMISSION };
    const path = `/issues/${number}`;
    await api.send({ ...operation, method: "POST", path: `${path}/comments`, parameters: { body: comment } });
    const parameters = { state: "closed", state_reason: "completed" };
    await api.send({ ...operation, method: "PATCH", path, parameters });
  }
  return open.length > 0;
}
async function findOpen(api, login, marker) {
  const items = await api.list({
    name: "look for the issue about drift",
    permission: PERMISSION,
    path: "/issues",
    parameters: { state: "open" }
  });
  const ours = items.filter((item) => {
    const author = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "user", "login");
    const theirs = readMarker((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "body") ?? "");
    if (author === null || theirs === null || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(item, "pull_request") !== void 0) return false;
    return sameLogin(author, login) && sameComment(theirs, marker);
  });
  return ours.flatMap((item) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "number") ?? []).sort((a, b) => a - b);
}

// src/github/pull-requests.ts
var LAG_PAUSES = [1e3, 2e3, 3e3];
var AT_ONCE = 8;
var MOST_COMMITS2 = 200;
async function pullRequest(api, number) {
  const operation = { name: `read pull request #${number}`, permission: "pull-requests: read" };
  const data = await api.send({ ...operation, method: "GET", path: `/pulls/${number}` });
  const found = asPullRequest(data);
  if (found === null) throw malformedResponse(operation, "pull request");
  return found;
}
var MOST_FILES = 3e3;
async function changedFiles(api, number) {
  const operation = { name: `read the files of pull request #${number}`, permission: "pull-requests: read" };
  const files = await api.list({ ...operation, path: `/pulls/${number}/files` });
  if (files.length >= MOST_FILES) return null;
  return files.flatMap((file) => [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(file, "filename"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(file, "previous_filename")]).filter((path) => path !== null);
}
async function pullRequestsOf(api, commits2, options = {}) {
  const newestFirst = [...new Set(commits2)].reverse().slice(0, MOST_COMMITS2);
  for (let round = 0; ; round += 1) {
    const { found, missing } = await lookUp(api, newestFirst, options);
    const pause = LAG_PAUSES[round];
    const enough = options.everyCommit === true ? !missing : found.length > 0;
    if (enough || newestFirst.length === 0 || options.expectMerge !== true || pause === void 0) return found;
    await api.clock.wait(pause);
  }
}
async function lookUp(api, commits2, { base, expectMerge }) {
  const found = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  for (let start2 = 0; start2 < commits2.length; start2 += AT_ONCE) {
    const batch = commits2.slice(start2, start2 + AT_ONCE);
    const lists = await Promise.all(batch.map((sha) => pullsOfCommit(api, sha)));
    for (const [index, sha] of batch.entries()) if (lists[index]?.length === 0) unknown.add(sha);
    lists.flat().forEach(add);
  }
  if (unknown.size > 0 && expectMerge !== void 0)
    for (const item of await closedLast(api).catch(noneIfAbsent)) {
      const merge = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(item, "merge_commit_sha");
      if (merge === null || !unknown.delete(merge)) continue;
      add(item);
    }
  return { found: [...found.values()].sort((a, b) => a.number - b.number), missing: unknown.size > 0 };
  function add(item) {
    const pull = asPullRequest(item);
    if (pull === null || !isMerged(item, pull, commits2)) return;
    if (base === void 0 || pull.baseRef === null || pull.baseRef === base) found.set(pull.number, pull);
  }
}
async function pullsOfCommit(api, sha) {
  const operation = { name: `find the pull request of commit ${sha.slice(0, 7)}`, permission: "pull-requests: read" };
  const path = `/commits/${encodeURIComponent(sha)}/pulls`;
  try {
    return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(await api.send({ ...operation, method: "GET", path, parameters: { per_page: 100 } }));
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8) || error.kind !== "not-found") throw error;
    const closed = await closedLast(api).catch(() => {
      throw error;
    });
    return closed.filter((item) => [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(item, "merge_commit_sha"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(item, "head", "sha")].includes(sha));
  }
}
function noneIfAbsent(error) {
  if (error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8 && error.kind === "not-found") return [];
  throw error;
}
async function closedLast(api) {
  const operation = { name: "list the pull requests that were closed last", permission: "pull-requests: read" };
  const parameters = { state: "closed", sort: "updated", direction: "desc", per_page: 100 };
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(await api.send({ ...operation, method: "GET", path: "/pulls", parameters }));
}
function isMerged(item, pull, commits2) {
  if (pull.mergedAt !== null || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(item, "merged") === true) return true;
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(item, "state") === "closed" && pull.mergeCommitSha !== null && commits2.includes(pull.mergeCommitSha);
}
function asPullRequest(item) {
  const number = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "number");
  if (number === null) return null;
  const [head, base] = [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "head", "repo", "full_name"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "base", "repo", "full_name")];
  return {
    number,
    headSha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(item, "head", "sha"),
    headRef: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "head", "ref"),
    baseRef: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "base", "ref"),
    mergedAt: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "merged_at"),
    mergeCommitSha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(item, "merge_commit_sha"),
    fromFork: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(item, "head", "repo") === null || base !== null && head !== base,
    url: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "html_url")
  };
}

// src/github/suggestions.ts

var MOST_SUGGESTIONS = 30;
async function suggestChanges(api, login, review) {
  const scope = digest(review.stack, review.dataPlane);
  const { ours, answered } = await findOurs2(api, login, review);
  const wanted = new Map(review.suggestions.map((one) => [idOf(one), { ...one, id: idOf(one) }]));
  const current = new Set(ours.filter(({ outdated }) => !outdated).map(({ suggestion }) => suggestion));
  const fresh = [...wanted.values()].filter(({ id }) => !current.has(id));
  const seen = /* @__PURE__ */ new Set();
  const stale = ours.filter((one) => {
    if (one.scope !== scope || answered.has(one.id)) return false;
    const isDouble = seen.has(one.suggestion);
    if (!one.outdated) seen.add(one.suggestion);
    return isDouble || one.outdated || !wanted.has(one.suggestion);
  });
  if (fresh.length === 0 && stale.length === 0) return { posted: 0, deleted: 0, problems: [] };
  const { headSha } = await pullRequest(api, review.pullRequest);
  if (headSha !== review.headSha) return { posted: 0, deleted: 0, problems: [] };
  const kept = [...wanted.values()].filter(({ id }) => current.has(id));
  const fit = fresh.length === 0 ? [] : apart(await thoseInDiff(api, review, fresh), kept);
  if (fit.length > 0) await post(api, review, scope, fit);
  const problems = await remove2(api, review, stale);
  return { posted: fit.length, deleted: stale.length - problems.length, problems };
}
async function thoseInDiff(api, review, fresh) {
  const patches = await patchesOf(api, review, new Set(fresh.map(({ path }) => path)));
  const fits = ({ path, startLine, original }) => {
    const lines2 = patches.get(path);
    return lines2 !== void 0 && shows(lines2, startLine, original);
  };
  return fresh.filter(fits);
}
function apart(suggestions, kept) {
  const accepted = [...kept];
  for (const one of suggestions) {
    if (accepted.length - kept.length === MOST_SUGGESTIONS) break;
    const meets = ({ path, startLine, endLine }) => path === one.path && startLine <= one.endLine && one.startLine <= endLine;
    if (!accepted.some(meets)) accepted.push(one);
  }
  return accepted.slice(kept.length);
}
async function patchesOf(api, { pullRequest: number }, paths) {
  const operation = { name: `read the files of pull request #${number}`, permission: "pull-requests: read" };
  const files = await api.list({ ...operation, path: `/pulls/${number}/files` });
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    const path = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(file, "filename");
    const patch = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(file, "patch");
    if (path !== null && patch !== null && paths.has(path)) found.set(path, rightSide(patch));
  }
  return found;
}
function rightSide(patch) {
  const lines2 = /* @__PURE__ */ new Map();
  let next = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith(" ") || line.startsWith("+"))) {
      lines2.set(next, line.slice(1).replace(/\r$/, ""));
      next += 1;
    }
  }
  return lines2;
}
function shows(lines2, start2, text) {
  return text.split("\n").every((line, index) => lines2.get(start2 + index) === line.replace(/\r$/, ""));
}
async function post(api, review, scope, suggestions) {
  await api.send({
    name: `suggest changes on pull request #${review.pullRequest}`,
    permission: "pull-requests: write",
    method: "POST",
    path: `/pulls/${review.pullRequest}/reviews`,
    parameters: {
      commit_id: review.headSha,
      event: "COMMENT",
      body: review.summary,
      comments: suggestions.map(({ id, path, startLine, endLine, body }) => ({
        path,
        body: `${renderMark(scope, id)}
${body}`,
        side: "RIGHT",
        line: endLine,
        ...startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {}
      }))
    },
    // A lost answer is not asked for again: the next run sees what was posted.
    repeatable: false
  });
}
async function remove2(api, review, stale) {
  const problems = [];
  for (const { id } of stale) {
    try {
      const name = `delete a settled suggestion on pull request #${review.pullRequest}`;
      await api.send({ name, permission: "pull-requests: write", method: "DELETE", path: `/pulls/comments/${id}` });
    } catch (error) {
      if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
      if (error.kind !== "not-found") problems.push(error);
    }
  }
  return problems;
}
async function findOurs2(api, login, { pullRequest: number }) {
  const operation = { name: `read the review of pull request #${number}`, permission: "pull-requests: read" };
  const ours = /* @__PURE__ */ new Map();
  const answered = /* @__PURE__ */ new Set();
  for (const item of await api.list({ ...operation, path: `/pulls/${number}/comments` })) {
    const author = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "user", "login");
    const isOurs = author !== null && sameLogin(author, login);
    const answers = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "in_reply_to_id");
    if (answers !== null && !isOurs) answered.add(answers);
    const id = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "id");
    const mark = MARK.exec((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(item, "body") ?? "");
    if (!isOurs || id === null || mark?.[1] === void 0 || mark[2] === void 0) continue;
    ours.set(id, { id, scope: mark[1], suggestion: mark[2], outdated: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(item, "line") === null });
  }
  return { ours: [...ours.values()].sort((a, b) => a.id - b.id), answered };
}
function renderMark(scope, id) {
  return `<!-- union-secrets-suggestion: scope=${scope} id=${id} -->`;
}
var MARK = /^<!-- union-secrets-suggestion: scope=([0-9a-f]{32}) id=([0-9a-f]{32}) -->/;
function idOf({ path, startLine, endLine, replacement }) {
  return digest(path, String(startLine), String(endLine), replacement);
}
function digest(...parts) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

// src/github/github.ts
function githubForge(connect2, repository, clock = _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m) {
  const api = createApi(connect2, repository, clock);
  let login = null;
  const viewer = () => {
    login ??= viewerLogin(api);
    return login;
  };
  return {
    viewerLogin: viewer,
    upsertComment: async (comment) => upsertComment(api, await viewer(), comment),
    ownMarker: async (comment) => ownMarker(api, await viewer(), comment),
    pullRequest: (number) => pullRequest(api, number),
    changedFiles: (number) => changedFiles(api, number),
    pullRequestsOf: (commits2, options) => pullRequestsOf(api, commits2, options),
    branchTip: (branch) => branchTip(api, branch),
    isPartOf: (commits2) => isPartOf(api, commits2),
    fileAtTip: (file) => fileAtTip(api, file),
    commitsOf: (file) => commitsOf(api, file),
    defaultBranch: () => defaultBranch(api),
    fileAt: (file) => fileAt(api, file),
    keepIssue: async (issue) => keepIssue(api, await viewer(), issue),
    closeIssue: async ({ marker, comment }) => closeIssue(api, await viewer(), marker, comment),
    writeCheckRun: (run) => writeCheckRun(api, run),
    checkRuns: (wanted) => checkRuns(api, wanted),
    suggestChanges: async (review) => suggestChanges(api, await viewer(), review)
  };
}

// src/action/trigger.ts
var MODES = ["auto", "validate", "plan", "apply", "inventory"];
var PULL_REQUEST_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
var INSIDERS_EVENTS = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "registry_package"
];
var APPLY_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "workflow_run", "release"];
var RELEASED = ["published", "released", "prereleased"];
function decide(input) {
  const mode = MODES.find((one) => one === (input.mode.trim().toLowerCase() || "auto"));
  if (mode === void 0)
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The input \`mode\` is ${JSON.stringify(input.mode)}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Use one of ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .joined */ .oR)(MODES.map(_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY), ", ")}.`
    );
  if (input.eventName === "pull_request_target")
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`union-secrets does not run on \`pull_request_target\`: such a run has the secrets of the repository and would read the config that a stranger wrote.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Use the event \`pull_request\` instead: pull requests of this repository are planned, those of forks are validated.`
    );
  if (mode === "apply" && !APPLY_EVENTS.includes(input.eventName)) return refuseEvent(input.eventName);
  if (mode === "inventory")
    return INSIDERS_EVENTS.includes(input.eventName) ? { run: "inventory", why: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode\` is \`inventory\`, and the event is \`${input.eventName}\`.` } : refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: inventory\` is refused on the event \`${input.eventName}\`.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`It shows names of all secrets of the account: use it on \`schedule\` or \`workflow_dispatch\`.`
    );
  if (mode === "auto" && ![...INSIDERS_EVENTS, "pull_request", "merge_group"].includes(input.eventName))
    return {
      run: "nothing",
      notice: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Nothing was planned: on the event \`${input.eventName}\`, which people without write access may cause, a plan needs \`mode: plan\`.`
    };
  if (PULL_REQUEST_EVENTS.includes(input.eventName)) return onPullRequest(input, mode);
  if (input.eventName === "merge_group")
    return mode === "plan" ? reading("plan", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The merge queue asks, and \`mode\` is \`plan\`.`) : reading("validate", "The merge queue asks.");
  if (input.eventName === "push") return onPush(input, mode);
  return onOther(input, mode);
}
function onPullRequest(input, mode) {
  const { payload } = input;
  const number = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(payload, "pull_request", "number") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(payload, "number");
  if (number === null)
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The event \`${input.eventName}\` names no pull request.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Run this as a step of a workflow on \`pull_request\`, with GITHUB_EVENT_PATH as the runner sets it.`
    );
  if (input.eventName === "pull_request" && (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(payload, "action") === "closed")
    return {
      run: "nothing",
      notice: `Pull request #${number} was closed: there is nothing to plan. What was merged is applied by the push to the branch.`
    };
  const baseRef = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "pull_request", "base", "ref");
  const pullRequest2 = {
    number,
    headSha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .shaAt */ .wF)(payload, "pull_request", "head", "sha"),
    headRef: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(payload, "pull_request", "head", "ref"),
    baseRef,
    isBaseApplied: baseRef === null ? null : mayApply(input, baseRef)
  };
  if (isFork(input)) {
    const why = `Pull request #${number} comes from a fork: GitHub gives such a run neither secrets nor a token that writes, so the config is only validated.`;
    return { run: "validate", pullRequest: pullRequest2, why, restricted: "fork" };
  }
  if (isDependabot(input) && !(input.hasSecrets && mode === "plan")) {
    const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Dependabot asks for pull request #${number}: ${onlyValidated(input)}`;
    return { run: "validate", pullRequest: pullRequest2, why, restricted: "dependabot" };
  }
  const run = mode === "validate" ? "validate" : "plan";
  return { run, pullRequest: pullRequest2, why: `Pull request #${number} of this repository.`, restricted: null };
}
function onlyValidated({ hasSecrets }) {
  return hasSecrets ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`the config is only validated. The workflow gives this run credentials: with \`mode: plan\` it is planned.` : "GitHub gives such a run no secrets and a token that only reads, so the config is only validated.";
}
function onPush(input, mode) {
  const ref = input.ref || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(input.payload, "ref") ?? "");
  const after = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(input.payload, "after");
  if ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__.at)(input.payload, "deleted") === true || after !== null && /^0+$/.test(after))
    return { run: "nothing", notice: `${refName(ref)} was deleted: there is nothing to plan.` };
  if (mode === "validate" || mode === "plan")
    return reading(mode, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`A push to ${refName(ref)}, and \`mode\` is \`${mode}\`.`);
  const branch = branchOf(ref);
  const allowed = branch === null ? false : mayApply(input, branch);
  if (allowed === null) return { run: "look-up-default-branch" };
  if (branch !== null && allowed)
    return {
      run: "apply",
      branch,
      commits: pushedCommits(input),
      pushed: true,
      merged: namesPullRequest(input),
      why: `A push to the branch ${branch}, from which apply is allowed.`
    };
  if (mode === "apply") return onTag(input, ref);
  if (isDependabot(input)) {
    const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Dependabot pushed: ${onlyValidated(input)}`;
    return { run: "validate", pullRequest: null, why, restricted: "dependabot" };
  }
  return reading("plan", `A push to ${refName(ref)}, from which apply is not allowed.`);
}
function onOther(input, mode) {
  const { eventName } = input;
  if (mode !== "apply") return reading(mode === "validate" ? "validate" : "plan", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The event is \`${eventName}\`.`);
  const branch = branchOf(input.ref);
  if (branch === null || eventName === "release") return onTag(input, input.ref);
  const allowed = mayApply(input, branch);
  if (allowed === null) return { run: "look-up-default-branch" };
  if (!allowed) return refuseRef(input.ref);
  if (eventName === "workflow_run") {
    const origin = refuseOrigin(input);
    if (origin !== null) return origin;
  }
  const commits2 = input.sha === null ? [] : [input.sha];
  const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode\` is \`apply\`, on the branch ${branch}, from which apply is allowed.`;
  return { run: "apply", branch, commits: commits2, pushed: false, merged: false, why };
}
function refuseOrigin(input) {
  const event = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(input.payload, "workflow_run", "event") ?? "an unknown event";
  if (event === "workflow_run" || !APPLY_EVENTS.includes(event))
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused: this run follows a workflow that was started by \`${event}\`.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Apply on \`push\` instead, or only after workflows that a push started.`
    );
  const head = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(input.payload, "workflow_run", "head_branch");
  if (head === null || mayApply(input, head) !== true)
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused: this run follows a workflow on the branch ${head ?? "(unknown)"}, from which apply is not allowed.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Add \`branches:\` to the event \`workflow_run\` of the workflow, or apply on \`push\` instead.`
    );
  return null;
}
function refuseEvent(eventName) {
  const who = INSIDERS_EVENTS.includes(eventName) ? "" : ", which people without write access may cause";
  return refuse(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused on the event \`${eventName}\`${who}.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Apply on \`push\` to a branch of \`apply-branches\` (that is what \`mode: auto\` does), or on one of ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .joined */ .oR)(APPLY_EVENTS.map(_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY), ", ")}.`
  );
}
function refuseRef(ref) {
  return refuse(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused on ${refName(ref)}.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Apply runs only from the branches of the input \`apply-branches\` (by default the default branch) and the tags of \`apply-tags\` (by default none): run it there, or add this one.`
  );
}
function refuse(message, fix) {
  return { run: "refuse", message, fix };
}
function reading(run, why) {
  return { run, pullRequest: null, why, restricted: null };
}
function onTag(input, ref) {
  const tag = tagOf(ref);
  const { applyTags, sha } = input;
  const isFollower = input.eventName === "workflow_run";
  if (tag === null || sha === null || isFollower || !matchesRef(applyTags, tag)) return refuseRef(ref);
  const action = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(input.payload, "action") ?? "unknown";
  if (input.eventName === "release" && !RELEASED.includes(action))
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused where a release was ${action}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give the event \`release\` the \`types: [published]\`.`
    );
  const candidates = [...input.applyBranches.filter(isRefName), defaultBranchOf(input) ?? []].flat();
  if (input.applyBranches.length === 0 && candidates.length === 0) return { run: "look-up-default-branch" };
  const branches = [...new Set(candidates)].filter((branch) => mayApply(input, branch) === true);
  if (branches.length > 0) return { run: "check-tag", tag, commit: sha, branches };
  return refuse(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused on the tag ${tag}: \`apply-branches\` names no branch on which its commit could be.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Name one in full in \`apply-branches\`, such as \`main\`.`
  );
}
function mayApply(input, branch) {
  if (input.applyBranches.length > 0) return matchesRef(input.applyBranches, branch);
  return defaultBranchOf(input) === null ? null : defaultBranchOf(input) === branch;
}

// src/action/inputs.ts
function readInputs(get) {
  const problems = [];
  const text = (name) => (get(name) ?? "").trim();
  const wrong = (name, expected) => problems.push({
    severity: "error",
    code: "input",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Input ${name} is not ${expected}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set \`${name}\` to ${expected}, or leave it out.`
  });
  const empty = (name, why, fix) => problems.push({ severity: "error", code: "input-empty", message: `Input ${name} is empty: ${why}.`, fix });
  const strict = (name, examples) => {
    const value = text(name);
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Write \`${name}\` as ${examples}, or leave it out for its default.`;
    if (value === "" && get(name) !== void 0) empty(name, "an expression in the workflow has no value here", fix);
    return value;
  };
  const list = (name) => text(name).split(/[\s,]+/).filter((item) => item !== "");
  const refs = (name, kind) => {
    const patterns = list(name).map((one) => one.replace(`refs/${kind}/`, ""));
    const wrong2 = patterns.findIndex((one) => !isRefPattern(one)) + 1;
    const onlyTakesOut = patterns.length > 0 && patterns.every((one) => one.startsWith("!"));
    const message = wrong2 > 0 ? `Pattern ${wrong2} of input ${name} is none.` : `Input ${name} only takes out, by a leading "!".`;
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Write \`${name}\` as GitHub's filters of branches and tags: names with \`*\` (no slash), \`**\`, \`?\` and \`+\` (behind a character) or \`[0-9a-z]\`; \`!\` takes out what one before it names.`;
    if (wrong2 > 0 || onlyTakesOut) problems.push({ severity: "error", code: "input", message, fix });
    return patterns;
  };
  const oneOf = (name, allowed, fallback, value = text(name)) => {
    if (value === "") return fallback;
    const found = allowed.find((one) => one === value);
    if (found === void 0) wrong(name, allowed.map((one) => `"${one}"`).join(" or "));
    return found ?? fallback;
  };
  const boolean = (name, fallback, given = text(name)) => {
    const value = given.toLowerCase();
    if (value === "") return fallback;
    if (value !== "true" && value !== "false") wrong(name, '"true" or "false"');
    return value === "true";
  };
  const integer = (name, least, most) => {
    const value = text(name);
    if (value === "") return null;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    wrong(
      name,
      most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `a number from ${least} to ${most}`
    );
    return null;
  };
  const key = (name) => {
    const value = get(name) ?? "";
    if (value === "") return null;
    if (value.length < _Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_KEY */ .Nf)
      wrong(name, `a secret of ${_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_KEY */ .Nf} characters or more (it has ${value.length})`);
    return new _G647XKPN_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretValue */ .iJ(value);
  };
  const digest2 = (name) => {
    if (get(name) === void 0) return null;
    const value = text(name).toLowerCase();
    if (value === "off" || (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigestText */ .S5)(value)) return value === "off" ? null : value;
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The job that planned names the secret in a warning. Hand its plan file over as an artifact and set \`${name}\` to the \`digest\` in it, or write \`${name}: off\`.`;
    const malformed = `Input ${name} is neither "off" nor a plan digest of 16 groups such as bcdf-ghjk: what the runner masks may be missing from it.`;
    if (value === "") empty(name, "the runner drops a job output that holds a masked text", fix);
    else problems.push({ severity: "error", code: "input", message: malformed, fix });
    return null;
  };
  const globs = (kind, name, examples) => {
    if (get(name) === void 0) return _Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .UNBOUNDED */ .fk[kind];
    const read = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounds */ .gZ)(kind, text(name));
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Write \`${name}\` as ${examples}, or leave it out for its default, \`*\`.`;
    if (read === null)
      problems.push({
        severity: "error",
        code: "input",
        message: `Input ${name} has a glob that matches no name: only * has a meaning.`,
        fix
      });
    else if (read.length === 0) empty(name, "an expression in the workflow has no value here", fix);
    return read ?? [];
  };
  const inputs = {
    config: text("config") || "union-secrets.yaml",
    mode: oneOf("mode", MODES, "auto", strict("mode", "plan or auto")),
    dataPlane: text("data-plane") || null,
    githubToken: text("github-token") || null,
    pullRequest: integer("pull-request", 1, Number.MAX_SAFE_INTEGER),
    comment: boolean("comment", true),
    applyBranches: refs("apply-branches", "heads"),
    applyTags: refs("apply-tags", "tags"),
    readValues: boolean("read-values", false),
    fingerprintKey: key("fingerprint-key"),
    previousFingerprintKey: key("previous-fingerprint-key"),
    requireRecordedPlan: boolean("require-recorded-plan", false, strict("require-recorded-plan", "true or false")),
    expectPlanDigest: digest2("expect-plan-digest"),
    bounds: {
      grantable: globs("grantable", "grantable", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`names of secrets, with \`*\` for any text, such as \`shared/*\``),
      bindableRoles: globs(
        "bindableRoles",
        "bindable-roles",
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`names or ARNs of roles, with \`*\` for any text, such as \`ranking-*\``
      )
    },
    verifyAccess: boolean("verify-access", true, strict("verify-access", "true or false")),
    driftIssue: boolean("drift-issue", false),
    failOnChanges: oneOf(
      "fail-on-changes",
      ["false", "true", "not-compared"],
      "false",
      strict("fail-on-changes", "true, false or not-compared").toLowerCase()
    ),
    checkCode: list("check-code"),
    snippet: oneOf("snippet", ["auto", "flytekit", "flyte", "both", "none"], "auto"),
    writePython: text("write-python") || null,
    maxConcurrency: integer("max-concurrency", 1, _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_CONCURRENCY */ .cO) ?? _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONCURRENCY */ .WH
  };
  if (inputs.previousFingerprintKey !== null && inputs.fingerprintKey === null && problems.length === 0) {
    wrong("previous-fingerprint-key", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`accompanied by \`fingerprint-key\`, the new one`);
  }
  return { inputs, problems };
}

// src/action/publish/publish.ts




// src/report/outputs.ts
function outputsOf(plan, result2) {
  const done = result2 && (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .doneSecrets */ .wO)(result2);
  const counted = (...statuses) => plan.secrets.filter(({ status, name }) => statuses.includes(status) && (done === null || done.has(name))).length;
  return {
    "has-changes": String((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isBehind */ .Jm)(plan)),
    created: String(counted("create")),
    // What is adopted or restored existed before: it counts as updated.
    updated: String(counted("update", "adopt", "restore")),
    deleted: String(counted("delete")),
    unchanged: String(
      plan.secrets.filter(({ changes: changes2, status }) => changes2.length === 0 && status !== "refused").length
    ),
    "not-compared": String(plan.secrets.filter(_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotCompared */ .Jh).length),
    pairs: JSON.stringify(pairRecord(plan, result2)),
    "policy-arns": JSON.stringify(policyArns(plan))
  };
}
var MOST_CHARACTERS = 48e4;
var LONG = ["pairs", "policy-arns"];
function fittingOutputs(outputs, planFile) {
  const fitting = { ...outputs };
  const moved = [];
  for (const name of LONG) {
    const size = Object.values(fitting).reduce((sum, text) => sum + text.length, 0);
    if (size <= MOST_CHARACTERS) break;
    fitting[name] = `see ${planFile}`;
    moved.push(name);
  }
  return { outputs: fitting, moved };
}
function pairRecord(plan, result2) {
  const known = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(plan, result2).flatMap(
    ({ name, pair }) => pair ? [[name, { group: pair.group, key: pair.key, arn: pair.arn }]] : []
  );
  return Object.fromEntries(known);
}
function policyArns(plan) {
  const arns = plan.roles.flatMap(
    (role) => role.policies.filter((policy) => policy.document !== null).map((policy) => policy.arn)
  );
  return [...new Set(arns)].sort();
}

// src/report/changes.ts
function changesSections(plan, model, tense) {
  const { baseline, waiting: waiting2 } = model;
  if (baseline === null) return [changesSection("changes", "### Changes", plan, tense)];
  const causes = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(baseline);
  const caused = changesSection("changes", "### Caused by this pull request", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(plan, causes, "caused"), tense);
  const drift = changesSection(
    "drift",
    waiting2.length === 0 ? "### Drift, there before this pull request" : `### Merged before and not reported as applied (${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(waiting2.map((number) => `#${number}`))}), or drift`,
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(plan, causes, "drift"),
    tense
  );
  const nothing = caused.text === "" && drift.text !== "";
  return [nothing ? (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("changes", "### Caused by this pull request\n\nNothing in AWS.") : caused, drift];
}
function changesSection(id, heading2, plan, tense) {
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .cuttable */ .y2)({ id, heading: heading2, items: changeLines(plan, tense), noun: "change", body: diffBlock });
}
function diffBlock(items) {
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(items.join("\n"), "diff");
}
function changeLines(plan, tense) {
  const changed = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSecrets */ .Ss)(plan).filter(({ changes: changes2 }) => !changes2.every((change) => (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetag */ .Ud)(change)));
  const secrets = ORDER.flatMap((verb) => changed.filter((secret) => verbOf(secret) === verb));
  const statusOf = new Map(plan.secrets.map(({ name, status }) => [name, status]));
  const apart2 = (access) => !SHOWN_WITH[access.change ?? "grant"].has(statusOf.get((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(access) ?? "") ?? "unchanged");
  return [
    ...secrets.map((secret) => secretLines(plan, secret, tense)),
    ...(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .accessChanges */ ._0)(plan, "grant").filter(apart2).map((access) => grantLines(plan, access, tense)),
    ...(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .accessChanges */ ._0)(plan, "revoke").filter(apart2).map((access) => revokeLines(access, tense)),
    ...(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .accessChanges */ ._0)(plan, "narrow").map((access) => narrowLines(access, tense)),
    ...(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .repairs */ .XT)(plan).filter(({ policy }) => !policy.changes.every((change) => (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetag */ .Ud)(change, policy))).map((one) => policyLines(one, tense)),
    ...retagLines(plan, tense)
  ];
}
function retagLines(plan, tense) {
  const { number } = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .retags */ .jd)(plan);
  if (number === 0) return [];
  return [lines("~", `${wordOf("update", tense)} ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, "ownership tag")}`, [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .retagReason */ .Ky)(plan)])];
}
var SHOWN_WITH = {
  grant: /* @__PURE__ */ new Set(["create", "restore", "adopt"]),
  revoke: /* @__PURE__ */ new Set(["delete"])
};
var VERBS = {
  create: ["create", "created"],
  restore: ["restore", "restored"],
  adopt: ["adopt", "adopted"],
  update: ["update", "updated"],
  delete: ["schedule deletion of", "scheduled deletion of"],
  grant: ["grant", "granted"],
  revoke: ["revoke", "revoked"],
  narrow: ["narrow", "narrowed"]
};
var ORDER = ["create", "restore", "adopt", "update", "delete"];
function verbOf({ status }) {
  return status === "create" || status === "adopt" || status === "restore" || status === "delete" ? status : "update";
}
var SIGNS = { create: "+", restore: "+", adopt: "!", update: "~", delete: "-" };
function secretLines(plan, secret, tense) {
  const verb = verbOf(secret);
  const dangerous = secret.changes.some(
    (change) => change.kind === "create" && change.keyWillChange || change.kind === "set-value" && change.why === "foreign"
  );
  const unavailable2 = secret.value?.kind === "unavailable" ? [`value is not available in this run: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailableWords */ .kW)(secret.source, secret.value.why))}`] : [];
  const reasons = secret.changes.filter((change) => !(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetag */ .Ud)(change)).flatMap((change) => (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReasons */ .AE)(plan, secret.name, change));
  const isSaidLonger = (text) => reasons.some((other) => other !== text && other.startsWith(`${text} `));
  return lines(dangerous ? "!" : SIGNS[verb], `${wordOf(verb, tense)} ${secret.name}`, [
    ...reasons.filter((text) => !isSaidLonger(text)),
    ...unavailable2,
    ...readers(plan, secret)
  ]);
}
function readers(plan, { name, status }) {
  const change = SHOWN_WITH.grant.has(status) ? "grant" : SHOWN_WITH.revoke.has(status) ? "revoke" : null;
  if (change === null) return [];
  const roles = plan.roles.filter(
    ({ access }) => access.some(
      (one) => (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(one) === name && (change === "revoke" ? one.change === change : one.change !== "revoke")
    )
  );
  if (roles.length === 0) return [];
  const keys = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(roles.map(({ key, name: roleName }) => key ?? roleName));
  const by = `read by ${roles.length === 1 ? "role" : "roles"} ${keys}`;
  return [change === "grant" ? by : `no longer ${by}`];
}
function grantLines(plan, access, tense) {
  const foreign = plan.secrets.some(({ name, status }) => name === (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(access) && status === "granted");
  const why = [
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeStack */ .c7)(access) ? "also those created later" : foreign ? "not managed by this file" : "exists already",
    ...access.change === "grant" && access.why === "denied-by-others" ? [_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_REASONS */ .pQ[access.why]] : [],
    ...(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadElsewhere */ .FB)(access) ? ["the role reads it already through another of its policies"] : []
  ];
  return lines("!", `${wordOf("grant", tense)} ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .targetWords */ .LT)(access.target))} to ${access.role.name}`, why);
}
function revokeLines(access, tense) {
  const what = `${wordOf("revoke", tense)} ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .targetWords */ .LT)(access.target))} from ${access.role.name}`;
  return lines("-", what, [
    ...access.change === null ? [] : [_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_REASONS */ .pQ[access.why]],
    ...(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadElsewhere */ .FB)(access) ? ["the role still reads it through another of its policies"] : []
  ]);
}
function narrowLines({ role, target }, tense) {
  const what = `${wordOf("narrow", tense)} role ${role.name}: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .targetWords */ .LT)(target))}`;
  return lines("-", what, [_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_REASONS */ .pQ["written-by-others"]]);
}
function policyLines({ role, policy }, tense) {
  const kinds = new Set(policy.changes.map(({ kind }) => kind));
  const verb = kinds.has("create-policy") ? "create" : kinds.has("delete-policy") ? "delete" : "update";
  const sign = verb === "create" ? "+" : verb === "delete" ? "-" : "~";
  const word = tense === "planned" ? verb : `${verb}d`;
  return lines(
    sign,
    `${word} policy ${policy.name}`,
    policy.changes.map((change) => (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .policyReason */ .hN)(role.name, policy, change, tense))
  );
}
function wordOf(verb, tense) {
  return VERBS[verb][tense === "planned" ? 0 : 1];
}
var WIDTH = 40;
function lines(sign, what, reasons) {
  const below = [];
  for (const reason2 of reasons.map(_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).filter((text) => text !== "")) {
    const last = below.at(-1);
    if (last !== void 0 && last.length + reason2.length + 2 <= WIDTH) below[below.length - 1] = `${last}; ${reason2}`;
    else below.push(reason2);
  }
  return [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(what), ...below.map((line) => `  ${line}`)].map((line) => `${sign} ${line}`).join("\n");
}

// src/report/history.ts
var MOST_ENTRIES = 20;
var MOST_CHARACTERS2 = 8e3;
function historySection({ history, context }) {
  if (history.length === 0) return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("history", "");
  const items = history.slice(0, MOST_ENTRIES).map(({ time, commit, outcome, runUrl }) => {
    const where = commit === null ? [] : [(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .commitText */ .tT)(commit, context)];
    return `${[(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .runLink */ .ut)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .SK)(time), runUrl, context), ...where].join(" \xB7 ")}: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .proseWithin */ .Bz)(outcome)}`;
  });
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("history", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`Earlier runs: ${items.length}`, (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .bulletList */ .fF)(items)));
}
function historyEntry(model) {
  const { commit, time, runUrl } = model.context;
  return { commit, time, outcome: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model), runUrl };
}
function renderHistory(entries) {
  for (let number = Math.min(entries.length, MOST_ENTRIES); number > 0; number -= 1) {
    const tuples = entries.slice(0, number).map(({ commit, time, outcome, runUrl }) => [commit, time, outcome, runUrl]);
    const line = hiddenLine(tuples);
    if (line.length <= MOST_CHARACTERS2) return line;
  }
  return hiddenLine([]);
}
function hiddenLine(content) {
  return `<!-- union-secrets-history: ${Buffer.from(JSON.stringify(content), "utf8").toString("base64url")} -->`;
}
function readHistory(commentBody) {
  const line = lastLine(commentBody);
  const [, payload] = /^<!-- union-secrets-history: ([A-Za-z0-9_-]+) -->$/.exec(line) ?? [];
  if (payload === void 0 || line.length > MOST_CHARACTERS2) return [];
  const content = parseJson(Buffer.from(payload, "base64url").toString("utf8"));
  return Array.isArray(content) ? content.flatMap(asEntry).slice(0, MOST_ENTRIES) : [];
}
function lastLine(text) {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf("\n") + 1);
}
function splitHistory(commentBody) {
  const hidden = lastLine(commentBody);
  if (!hidden.startsWith("<!-- union-secrets-history: ")) return { shown: commentBody.trimEnd(), hidden: "" };
  return { shown: commentBody.trimEnd().slice(0, -hidden.length).trimEnd(), hidden };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
var RUN_URL = /^https?:\/\/[A-Za-z0-9.:-]+\/[\w./-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;
function asEntry(value) {
  if (!Array.isArray(value) || value.length !== 4) return [];
  const [commit, time, outcome, runUrl] = value;
  if (commit !== null && !isText(commit, COMMIT, 64)) return [];
  if (!isText(time, TIME, 40) || Number.isNaN(Date.parse(time))) return [];
  if (!isText(outcome, /\S/, 500)) return [];
  if (runUrl !== null && !isText(runUrl, RUN_URL, 500)) return [];
  return [{ commit, time, outcome, runUrl }];
}
function isText(value, form, most) {
  return typeof value === "string" && value.length <= most && form.test(value);
}
var BANNER_ROOM = 500;
var END = "<!-- union-secrets-stale -->";
var BANNER = "> [!WARNING]\n> ";
var MARKER = /^<!-- union-secrets: [^\n]*-->\s*(?:\n|$)/;
function renderStale(previousBody, run) {
  const { shown, hidden } = splitHistory(previousBody.replaceAll("\r\n", "\n").replace(MARKER, ""));
  const [, , of = "", rest = ""] = /^## ([^\n·]*)((?: · [^\n]*)?)\n([\s\S]*)$/.exec(shown) ?? ["", "", "", shown];
  return [`## ${_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .OUT_OF_DATE */ .ST}${of}`, banner(run), withoutBanner(rest), hidden].filter((text) => text !== "").join("\n\n");
}
function withoutBanner(text) {
  const body = text.trimStart();
  if (!body.startsWith(BANNER)) return body;
  const end = body.indexOf(END);
  return end < 0 ? body : body.slice(end + END.length).trimStart();
}
function banner(run) {
  const full = bannerText(run);
  return full.length <= BANNER_ROOM - 2 ? full : bannerText({ ...run, runUrl: null });
}
function bannerText({ commit, runUrl, time, because }) {
  const label = runUrl === null ? "run" : (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("run", runUrl);
  const what = commit === null ? `A newer ${label}` : `A ${label} for commit ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7))}`;
  const at2 = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .SK)(time);
  const text = {
    started: `${what} started at ${at2}. What is below is from an earlier run, until the new run replaces it.`,
    invalid: `${what} found problems in the file and made no plan (${at2}). What is below was planned before.`,
    superseded: `${what} applied nothing (${at2}): the branch has moved on. The run of a newer commit applies what is below, and its result comes here.`
  }[because ?? "started"];
  return `${BANNER}${text}

${END}`;
}

// src/report/notices.ts
var MOST_NAMES = 10;
function warningsSection(plan, result2) {
  const items = [
    ...plan.warnings.filter((warning) => !isDanger(plan, warning)).map(warningText),
    ...waiting(plan),
    ...replicated(plan),
    ...previousKey(plan),
    ...result2 ? notProven(result2) : [...unavailable(plan), ...notCompared(plan)]
  ];
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .cuttable */ .y2)({ id: "warnings", heading: "### Good to know", items, noun: "notice", body: _RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .bulletList */ .fF });
}
function warningText({ subject, message }) {
  return String(message).includes(subject.name) ? (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message) : `${subject.kind} ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(subject.name)}: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)}`;
}
var BOXED = /* @__PURE__ */ new Set(["scope-void", "source-shared", "rotation-pending", "rotation-foreign"]);
function isDanger(plan, { code: kind, subject }) {
  return BOXED.has(kind) || kind === "match-tags" && (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewWholeStack */ .sD)(plan, subject.name);
}
function replicated(plan) {
  const reasons = plan.secrets.flatMap(
    (secret) => secret.replicaRegions === void 0 || secret.status === "granted" ? [] : [{ secret, why: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(secret.replicaRegions.map((region) => (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(region))) }]
  );
  return byReason(reasons).map(
    ([regions, list]) => `${whose(list, "has", "have")} replicas in ${regions}: AWS copies what changes here to them. Who reads them is not decided by this file.`
  );
}
function previousKey(plan) {
  const secrets = plan.secrets.filter(({ value }) => value?.kind === "same" && value.previousKey === true);
  if (secrets.length === 0) return [];
  return [
    `${whose(secrets, "its value was", "their values were")} written with the previous fingerprint key, verified with it, and left alone. Keep \`previous-fingerprint-key\` until ${secrets.length === 1 ? "it has" : "they have"} been written again.`
  ];
}
function notProven({ proofs }) {
  const open = proofs.filter(({ verdict }) => verdict === "not-proven");
  return [...Map.groupBy(open, ({ why }) => why)].map(([why, list]) => {
    const roles = [...new Set(list.map(({ role }) => role))];
    const secrets = [...new Set(list.map(({ secret }) => secret))];
    return `Not proven that ${roles.length === 1 ? "role" : "roles"} ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(roles, MOST_NAMES)} can read ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(secrets, MOST_NAMES)}: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(why)}`;
  });
}
function waiting(plan) {
  const secrets = plan.secrets.filter(
    (secret) => secret.status === "waiting" || secret.changes.some((change) => change.kind === "create" && change.source.kind === "manual")
  );
  if (secrets.length === 0) return [];
  const command = `aws secretsmanager put-secret-value --region ${plan.region} --secret-id ${secrets[0]?.name} --secret-string file://value.txt`;
  return [
    `${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(
      secrets.map(({ name }) => name),
      MOST_NAMES
    )} ${secrets.length === 1 ? "waits" : "wait"} for a value that people or a rotation set. Tasks fail until then. To set ${secrets.length === 1 ? "it" : "the first"}: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command)}`
  ];
}
function unavailable(plan) {
  const secrets = plan.secrets.filter((secret) => secret.changes.length === 0);
  const reasons = secrets.flatMap(
    (secret) => secret.value?.kind === "unavailable" ? [{ secret, why: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .proseWithin */ .Bz)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailableWords */ .kW)(secret.source, secret.value.why)) }] : []
  );
  return byReason(reasons).map(
    ([why, list]) => `${whose(list, "its value is", "their values are")} not available in this run: ${why}.`
  );
}
function notCompared(plan) {
  const reasons = plan.secrets.flatMap(
    (secret) => (
      // A restored one is written whatever it holds.
      secret.value?.kind === "not-compared" && secret.status !== "restore" ? [{ secret, why: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .proseWithin */ .Bz)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .notComparedWords */ .q4)(secret.value.why)) }] : []
    )
  );
  return byReason(reasons).map(
    ([why, list]) => `${whose(list, "its value was", "their values were")} not compared: ${why}.`
  );
}
function byReason(reasons) {
  const groups = Map.groupBy(reasons, ({ why }) => why);
  return [...groups].map(([why, list]) => [why, list.map(({ secret }) => secret)]);
}
function whose(secrets, one, several) {
  const list = secrets.map((secret) => secret.name);
  return `${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(list, MOST_NAMES)}: ${secrets.length === 1 ? one : several}`;
}
function orphanedSection(plan) {
  const orphaned = plan.secrets.filter((secret) => secret.status === "orphaned");
  if (orphaned.length === 0) return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("orphaned", "");
  const body = `They left the file, are kept in AWS, and cost as before:

${orphaned.map((secret) => `- ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(secret.name)}`).join("\n")}`;
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("orphaned", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`Kept though no longer in the file: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(orphaned.length, "secret")}`, body));
}
function unchangedSection(plan) {
  const same = plan.secrets.filter(
    (secret) => secret.changes.length === 0 && !["orphaned", "refused"].includes(secret.status)
  );
  if (same.length === 0) return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("unchanged", "");
  const [compared, others] = [same.filter((secret) => !(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotCompared */ .Jh)(secret)), same.filter(_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotCompared */ .Jh)];
  const rows = [...compared, ...others].map((secret) => [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(secret.name), unchangedWords(secret)]);
  const title = [
    ...compared.length === 0 ? [] : [`Unchanged: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(compared.length, "secret")}`],
    ...others.length === 0 ? [] : [`Not compared: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others.length, "secret")}`]
  ];
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("unchanged", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(title.join(" \xB7 "), (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(["Secret", "Why"], rows)));
}
function unchangedWords(secret) {
  if (secret.status === "granted") return "not managed by this file, only granted";
  if ((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotCompared */ .Jh)(secret)) return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .proseWithin */ .Bz)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotCompared */ .DI)(secret));
  switch (secret.value?.kind) {
    case "same":
      return secret.value.previousKey === true ? "as in the file, value included (previous fingerprint key)" : "as in the file, value included";
    default:
      return "as in the file; its value is left alone";
  }
}

// src/report/snippet.ts
var MOST_KEYS = 12;
function snippetSection(plan, pairs, model) {
  const keys = pairs.flatMap(({ pair }) => pair ? [pair.key] : []);
  const { flytekit, flyte } = sdksShown(model);
  if (keys.length === 0 || !(flytekit || flyte)) return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("snippets", "");
  const constants = constantLines(plan.group, keys);
  const old = model.code?.sdks.flytekit === "drops-group";
  const blocks = [
    ...flytekit ? [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)("Code for flytekit (Flyte 1)", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(flytekitCode(constants, old), "python"))] : [],
    ...flyte ? [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)("Code for flyte (Flyte 2)", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(flyteCode(constants), "python"))] : []
  ];
  const warning = "Never return a secret value from a task: what a task returns goes to the control plane.";
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("snippets", [...blocks, warning].join("\n\n"));
}
function sdksShown({ snippet, code: code3 }) {
  const used = { flytekit: code3 !== null && code3.sdks.flytekit !== "no", flyte: code3?.sdks.flyte ?? false };
  const one = snippet === "auto" && used.flytekit !== used.flyte ? used : null;
  return one ?? { flytekit: !["flyte", "none"].includes(snippet), flyte: !["flytekit", "none"].includes(snippet) };
}
function constantLines(group, keys) {
  const [first = "", ...others] = keys;
  const shown = others.slice(0, MOST_KEYS - 1);
  return [
    `SECRET_GROUP = ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(group)}`,
    `SECRET_KEY = ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(first)}`,
    ...shown.map((key) => `# SECRET_KEY = ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(key)}`)
  ].join("\n");
}
function flytekitCode(constants, dropsGroup) {
  const read = dropsGroup ? `    # flytekit 1.13.2 to 1.15.1 with union drops the group in secrets.get: this reads the file itself.
    # From flytekit 1.15.2 on: value = current_context().secrets.get(SECRET_GROUP, SECRET_KEY)
${READ_FILE}` : `    # Needs flytekit 1.15.2 or newer where union is installed too.
    value = current_context().secrets.get(SECRET_GROUP, SECRET_KEY)`;
  return `${dropsGroup ? "import pathlib\n\nfrom flytekit import Secret, task" : "from flytekit import Secret, current_context, task"}

${constants}


@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE),
    ],
)
def use_secret() -> None:
${read}
    # Use the value here. Do not return, print or log it.`;
}
var READ_FILE = `    # The file's path is all lower case.
    path = pathlib.Path("/etc/flyte/secrets") / SECRET_GROUP.lower() / SECRET_KEY.lower()
    value = path.read_text()`;
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
${READ_FILE}
    # Use the value here. Do not return, print or log it.`;
}

// src/report/render.ts
var COMMENT_LIMIT2 = 65536 - 500 - BANNER_ROOM;
var SUMMARY_LIMIT = 1024 * 1024 - 1e3;
var characters = (text) => text.length;
var bytes = (text) => Buffer.byteLength(text, "utf8");
function renderReport(model) {
  const sections = sectionsOf(withOutcome(model));
  const summaryNote = (moved) => `_Left out for want of room: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(moved)}. The plan file has everything._`;
  return {
    get comment() {
      const history = renderHistory([historyEntry(model), ...model.history]);
      const room = COMMENT_LIMIT2 - history.length - 2;
      return `${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(sections, room, characters, (moved) => movedNote(model, moved))}

${history}`;
    },
    get summary() {
      return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(sections, SUMMARY_LIMIT, bytes, summaryNote);
    },
    get headline() {
      return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model);
    }
  };
}
function withOutcome(model) {
  const { outcome } = model;
  if (outcome.kind !== "applied") return model;
  return { ...model, outcome: { ...outcome, plan: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .withResult */ .ox)(outcome.plan, outcome.result) } };
}
function movedNote(model, moved) {
  const summary = model.context.runUrl ? (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("job summary", model.context.runUrl) : "job summary";
  return `_A comment holds 65,536 characters. Moved to the ${summary}: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(moved)}._`;
}
function sectionsOf(model) {
  const opening = [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("head", headText(model)), (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .alertSection */ .IX)((0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .alertsOf */ .Hk)(model)), (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsSection */ .Ad)(model)];
  const found = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSection */ .ZP)(model);
  const [urgent, calm] = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .hasUrgentCode */ .dR)(model) ? [[found], []] : [[], [found]];
  return [...opening, ...urgent, ...outcomeSections(model), ...calm, historySection(model)];
}
function outcomeSections(model) {
  const { outcome } = model;
  switch (outcome.kind) {
    case "validated":
    case "invalid":
    case "failed":
      return [];
    case "planned":
      return [
        warningsSection(outcome.plan, null),
        ...changesSections(outcome.plan, model, "planned"),
        ...planSections(model, outcome.plan, null)
      ];
    case "refused":
      return [
        warningsSection(outcome.plan, null),
        ...changesSections(outcome.plan, model, "planned"),
        ...detailSections(outcome.plan)
      ];
    case "applied": {
      const { plan, result: result2 } = outcome;
      const complete = result2.steps.every((step) => step.state === "done");
      const work = complete ? changesSections(plan, model, "done") : [(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsSection */ .Zj)(result2)];
      const steps = complete ? [(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsSection */ .Zj)(result2)] : [];
      return [
        warningsSection(plan, result2),
        ...work,
        ...planSections(model, plan, result2),
        appliedPlanSection(model, plan, complete),
        ...steps
      ];
    }
    default:
      return outcome;
  }
}
function planSections(model, plan, result2) {
  const pairs = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(plan, result2);
  return [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsSection */ .T1)(plan, pairs), snippetSection(plan, pairs, model), ...detailSections(plan)];
}
function detailSections(plan) {
  return [
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesSection */ .Gz)(plan),
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .drawingSection */ .gL)(plan),
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .trustSection */ .eq)(plan),
    orphanedSection(plan),
    unchangedSection(plan)
  ];
}
function appliedPlanSection(model, plan, complete) {
  const changes2 = changeLines(plan, "planned");
  if (changes2.length === 0) return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("applied-plan", "");
  const before = { ...model, outcome: { kind: "planned", plan } };
  const body = [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(before), (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .alertText */ .S7)((0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .alertsOf */ .Hk)(before)), diffBlock(changes2)].filter((text) => text !== "");
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)("applied-plan", (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(complete ? "The plan as it was applied" : "The plan", body.join("\n\n")));
}
function headText(model) {
  const proof = model.outcome.kind === "applied" ? (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .proofText */ .Qw)(model.outcome.result) : "";
  return [
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(model),
    originText(model),
    `**${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model)}**`,
    (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLine */ .U_)(model),
    proof,
    ...model.notes.map(_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)
  ].filter((text) => text !== "").join("\n\n");
}
function originText({ context, outcome }) {
  const { actor, runUrl, commit, time, configPath: configPath2 } = context;
  const by = actor === null ? [] : [`by ${actorText(actor, context)}`];
  const run = runUrl === null ? [] : [(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("run", runUrl)];
  const at2 = commit === null ? [] : [`commit ${(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .commitText */ .tT)(commit, context)}`];
  const place = "plan" in outcome ? [`account ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(outcome.plan.accountId)}`, `region ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(outcome.plan.region)}`] : [];
  const lines2 = [
    [...by, ...run, ...at2, (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .SK)(time)],
    [...place, (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(configPath2)]
  ];
  return lines2.map((parts) => capital(parts.join(" \xB7 "))).join("<br>");
}
function actorText(actor, context) {
  const server = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .serverOf */ .FN)(context);
  return server !== null && /^[A-Za-z0-9-]+$/.test(actor) ? (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(actor, `${server}/${actor}`) : (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(actor);
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// src/action/publish/waiting.ts
var MOST_FILES2 = 5;
async function waitingPullRequests({ forge }, { branch, ref, paths, marker }) {
  const waiting2 = /* @__PURE__ */ new Set();
  if (forge === null) return [];
  for (const path of paths.slice(0, MOST_FILES2)) {
    const seen = /* @__PURE__ */ new Set();
    walk: for (const sha of await commits(forge, { ref, path }))
      for (const { number } of await forge.pullRequestsOf([sha], { base: branch })) {
        if (seen.has(number)) continue;
        seen.add(number);
        const theirs = await forge.ownMarker({ pullRequest: number, marker });
        if (theirs?.applied !== void 0) break walk;
        if (theirs !== null) waiting2.add(number);
      }
  }
  return [...waiting2];
}
async function commits(forge, file) {
  try {
    return await forge.commitsOf(file);
  } catch (error) {
    if (error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8 && error.kind === "not-found") return [];
    throw error;
  }
}

// src/action/publish/write-comments.ts
function forgeProblem(error, severity) {
  return { severity, code: `github-${error.kind}`, message: error.message, fix: error.fix };
}
function commentMarker({ inputs, forge, context, decision }, of) {
  if (!inputs.comment || forge === null || of.stack === null || of.dataPlane === null) return null;
  if (decision.run !== "apply" && decision.restricted !== null) return null;
  return { stack: of.stack, dataPlane: of.dataPlane, runId: context.runId, attempt: context.attempt };
}
async function markCommentStale(run, of) {
  const { forge, decision, context, inputs } = run;
  const marker = commentMarker(run, of);
  if (forge === null || marker === null || decision.run !== "plan") return;
  const pullRequest2 = inputs.pullRequest ?? decision.pullRequest?.number;
  if (pullRequest2 === void 0) return;
  const newer = { commit: run.commit, runUrl: context.runUrl, time: (/* @__PURE__ */ new Date()).toISOString() };
  const compose = (previous) => renderStale(previous ?? "", newer);
  try {
    await forge.upsertComment({ pullRequest: pullRequest2, marker, onlyExisting: true, compose });
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
  }
}
async function writeComments(run, model, files) {
  const { forge, host, decision } = run;
  const { outcome } = model;
  const ours = commentMarker(run, model.context);
  if (forge === null || ours === null) return [];
  const isDone = outcome.kind === "applied" && outcome.result.steps.every(({ state }) => state === "done");
  const marker = isDone && model.context.commit !== null ? { ...ours, applied: model.context.commit } : ours;
  const hadNothingToDo = outcome.kind === "applied" && !(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(outcome.plan);
  const severity = outcome.kind === "applied" ? "warning" : "error";
  const problems = [];
  const written = [];
  const attempt = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
      problems.push(forgeProblem(error, severity));
      return void 0;
    }
  };
  const compose = (previous) => hadNothingToDo && isApplied(previous) ? null : renderReport({ ...model, history: earlierRuns(model, previous) }).comment;
  const own = await attempt(() => pullRequestsOf2(run));
  const earlier = own && await attempt(() => appliedWith(run, ours, model, files));
  const isFollowUp = hadNothingToDo && decision.run === "apply" && !decision.pushed && run.inputs.pullRequest === null;
  for (const pullRequest2 of /* @__PURE__ */ new Set([...own ?? [], ...earlier ?? []])) {
    const onlyExisting = isFollowUp || own?.includes(pullRequest2) !== true;
    const comment = await attempt(() => forge.upsertComment({ pullRequest: pullRequest2, marker, compose, onlyExisting }));
    if (comment) written.push(comment);
  }
  problems.push(...written.flatMap((comment) => comment.problems.map((error) => forgeProblem(error, "warning"))));
  if (written.some(({ skipped }) => skipped))
    host.workflow.notice("A newer run has written the comment already; it was left alone.");
  const url = written[0]?.url;
  if (url) problems.push(...(0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRunnerFile */ .oJ)("the output comment-url", () => host.workflow.output("comment-url", url)));
  return problems;
}
async function markSuperseded(run, { superseded: superseded2 }) {
  const { forge, context } = run;
  const marker = superseded2 === void 0 ? null : commentMarker(run, superseded2);
  if (forge === null || marker === null) return [];
  const { runUrl } = context;
  const newer = { commit: run.commit, runUrl, time: (/* @__PURE__ */ new Date()).toISOString(), because: "superseded" };
  const compose = (previous) => isApplied(previous) ? null : renderStale(previous ?? "", newer);
  try {
    for (const pullRequest2 of await pullRequestsOf2(run))
      await forge.upsertComment({ pullRequest: pullRequest2, marker, onlyExisting: true, compose });
    return [];
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
    return [forgeProblem(error, "warning")];
  }
}
function isApplied(comment) {
  return readMarker(comment ?? "")?.applied !== void 0;
}
async function appliedWith({ forge, decision }, marker, { outcome, context }, paths) {
  if (decision.run !== "apply" || context.commit === null || !("plan" in outcome)) return [];
  return waitingPullRequests({ forge }, { branch: decision.branch, ref: context.commit, paths, marker });
}
function earlierRuns({ context }, previous) {
  const entries = previous === null ? [] : readHistory(previous);
  return entries.filter(({ runUrl }) => runUrl === null || runUrl !== context.runUrl);
}
async function pullRequestsOf2({ inputs, forge, decision }) {
  if (inputs.pullRequest !== null) return [inputs.pullRequest];
  if (decision.run !== "apply") return decision.pullRequest ? [decision.pullRequest.number] : [];
  const { branch: base, commits: commits2, pushed, merged } = decision;
  const found = await forge?.pullRequestsOf(commits2, { base, ...pushed ? { expectMerge: merged } : {} });
  return (found ?? []).map(({ number }) => number);
}

// src/action/publish/drift-issue.ts
async function reportDrift(run, model) {
  const { forge, decision, inputs, context } = run;
  const { stack, dataPlane } = model.context;
  if (!inputs.driftIssue || forge === null || stack === null || dataPlane === null) return [];
  if (decision.run !== "plan" || decision.pullRequest !== null || model.outcome.kind !== "planned") return [];
  const marker = { stack: `${stack} drift`, dataPlane, runId: context.runId, attempt: context.attempt };
  const { plan } = model.outcome;
  try {
    const isOld = plan.warnings.some(({ code: code3 }) => code3 === "value-old");
    const isDrift = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isBehind */ .Jm)(plan) || plan.refusals.length > 0;
    if (isDrift || isOld) {
      const body = renderReport(model).comment;
      const url = await forge.keepIssue({
        marker,
        title: `${isDrift ? "Secrets have drifted" : "Values of secrets are old"}: ${stack}, ${dataPlane}`,
        body
      });
      run.host.workflow.notice(`${isDrift ? "The drift is" : "Old values are"} reported in ${url}`);
    } else if (await forge.closeIssue({
      marker,
      comment: `${plan.secrets.some(_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotCompared */ .Jh) ? "No drift is seen." : "The drift is gone."} ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model)}`
    })) {
      run.host.workflow.notice("The drift is gone: its issue is closed.");
    }
    return [];
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
    return [forgeProblem(error, "error")];
  }
}

// src/record/record.ts

var TEXT_LIMIT = 65535;
var INTRODUCTION = "A signed list of digests, one for each change of the plan: `require-recorded-plan` compares an apply with it.";
function signRecord(subject, plan, key) {
  const { stack, dataPlane, accountId, region, source, headSha } = subject;
  const entries = plan.refused ? [] : plan.entries;
  const head = { stack, dataPlane, accountId, region, source, headSha, refused: plan.refused };
  const whole2 = { format: 1, ...head, keyId: (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .keyId */ .xs)(key), count: entries.length };
  const set = hmac(key, { ...whole2, entries }).slice(0, 32);
  const overhead = recordText({
    ...whole2,
    set,
    part: 99999,
    of: 99999,
    entries: [],
    signature: "0".repeat(64)
  }).length;
  const chunks = chunked(entries, TEXT_LIMIT - overhead);
  return chunks.map((chunk, index) => {
    const unsigned = { ...whole2, set, part: index + 1, of: chunks.length, entries: chunk };
    return { ...unsigned, signature: hmac(key, unsigned) };
  });
}
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
function isSigned(part, key) {
  const { signature, ...unsigned } = part;
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.timingSafeEqual)(Buffer.from(hmac(key, unsigned)), Buffer.from(signature));
}
function hmac(key, data) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHmac)("sha256", (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveKey */ .Hz)(key, "record")).update((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(data)).digest("hex");
}
function recordText(part) {
  return `${INTRODUCTION}

\`\`\`json
${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(part)}
\`\`\``;
}
function parseRecord(text) {
  const json = /^```json\r?\n(\{.*\})\r?\n```\s*$/m.exec(text)?.[1];
  if (json === void 0) return null;
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  return isPart(data) ? data : null;
}
var isText2 = (value) => typeof value === "string" && value !== "";
var isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
var isHex = (length) => {
  const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
  return (value) => typeof value === "string" && pattern.test(value);
};
var ENTRY = /^[0-9a-f]{32}(?:\.[0-9a-f]{16})?$/;
var MEMBERS = {
  format: (value) => value === 1,
  stack: isText2,
  dataPlane: isText2,
  accountId: isText2,
  region: isText2,
  source: isText2,
  headSha: isText2,
  keyId: isHex(4),
  refused: (value) => typeof value === "boolean",
  set: isHex(32),
  count: isWhole,
  part: isWhole,
  of: isWhole,
  entries: (value) => Array.isArray(value) && value.every((one) => typeof one === "string" && ENTRY.test(one)),
  signature: isHex(64)
};
function isPart(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const members = new Map(Object.entries(data));
  const known = Object.entries(MEMBERS);
  return members.size === known.length && known.every(([name, check]) => members.has(name) && check(members.get(name)));
}

// src/record/record-check-runs.ts
var LIST_LIMIT = 6e4;
function recordName(of, part = 1, parts = 1) {
  const name = `union-secrets: ${of.stack} / ${of.dataPlane}`;
  return part === 1 ? name : `${name} (${part} of ${parts})`;
}
function checkRunsOf({ plan, valueDigests, key, headSha, headline: headline2, runUrl }) {
  const refused = plan.refusals.length > 0;
  const { stack, dataPlane, accountId, region, source } = plan;
  const subject = { stack, dataPlane, accountId, region, source, headSha };
  const parts = signRecord(subject, { entries: (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedEntries */ .DE)(plan, valueDigests, key), refused }, key);
  const conclusion = refused ? "failure" : (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(plan) ? "success" : "neutral";
  const runs = parts.map((part) => {
    const first = part.part === 1;
    return {
      name: recordName(plan, part.part, part.of),
      headSha,
      conclusion,
      detailsUrl: runUrl,
      title: first ? headline2 : `Part ${part.part} of ${part.of} of the recorded plan`,
      summary: first ? summaryOf(plan, valueDigests, headline2) : `Only a list of digests: see "${recordName(plan)}".`,
      text: recordText(part)
    };
  });
  return runs.reverse();
}
function summaryOf(plan, values, headline2) {
  const changes2 = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .changesToApprove */ .S)(plan);
  const isUnseen = (change) => (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .valueWritten */ .RK)(change, values)?.kind === "unseen";
  const maybe = plan.secrets.filter(_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNeedValue */ .z6);
  const items = [
    ...changes2.filter(isUnseen).map(({ words }) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .phrase */ .MZ)`${words} (a value not seen here)`),
    ...maybe.map(
      ({ name, source }) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .phrase */ .MZ)`maybe set the value of ${name} ${source ? (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceWords */ .hI)(source) : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .pj)("")} (a value not seen here)`
    ),
    ...changes2.filter((change) => !isUnseen(change)).map(({ words }) => words)
  ];
  const lines2 = items.map((item) => `- ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .proseWithin */ .Bz)(item)}`);
  let room = LIST_LIMIT;
  const shown = lines2.filter((line) => {
    room -= line.length + 1;
    return room > 0;
  });
  const more = lines2.length - shown.length;
  return [
    ...plan.refusals.length > 0 ? ["This plan is refused: it approves nothing.", ""] : [],
    lines2.length === 0 ? headline2 : "Apply would:",
    "",
    ...shown,
    ...more > 0 ? [`- and ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more, "more change")}: see the comment or the job summary`] : []
  ].join("\n");
}
function unseenValues(plan) {
  return plan.secrets.filter(({ value, status }) => value?.kind === "unavailable" && status !== "refused").map(({ name }) => name);
}

// src/action/publish/recorded-plan.ts
var MOST_NAMES2 = 10;
async function recordPlan(run, plan, valueDigests, headline2) {
  const { decision, inputs, forge, context } = run;
  if (decision.run !== "plan" || decision.pullRequest === null || decision.restricted !== null) return [];
  const key = inputs.fingerprintKey;
  if (key === null || valueDigests === null)
    return inputs.requireRecordedPlan ? [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`This plan is not recorded: that needs \`fingerprint-key\`.`] : [];
  const { headSha } = decision.pullRequest;
  if (headSha === null) return ["This plan is not recorded: the event does not say the head commit."];
  if (forge === null) return [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`This plan is not recorded: that needs \`github-token\`.`];
  try {
    for (const one of checkRunsOf({ plan, valueDigests, key, headSha, headline: headline2, runUrl: context.runUrl }))
      await forge.writeCheckRun(one);
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
    return [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`This plan is not recorded: ${error.message}. ${error.fix}`];
  }
  return recordedNotes(plan, headSha);
}
function recordedNotes(plan, headSha) {
  const commit = headSha.slice(0, 7);
  if (plan.refusals.length > 0) return [`That this plan is refused is recorded in a check run on ${commit}.`];
  const unseen = unseenValues(plan);
  const more = unseen.length > MOST_NAMES2 ? ` and ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unseen.length - MOST_NAMES2)} more` : "";
  return [
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`This plan is recorded in a check run on ${commit}: with \`require-recorded-plan\`, apply accepts only what it holds.`,
    ...unseen.length === 0 ? [] : [
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Recorded as "set a value not seen here", since this run does not have it: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .joined */ .oR)(unseen.slice(0, MOST_NAMES2).map(_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY), ", ")}${more}. Apply may set whatever value its run has.`
    ]
  ];
}

// src/action/publish/suggest-changes.ts
var SUMMARY = "Some code of this pull request asks for another secret than there is. Each suggestion holds the right text.";
async function suggestChanges2(run, result2) {
  const { decision, inputs, forge, host } = run;
  const { stack, dataPlane, code: code3 } = result2;
  if (decision.run !== "plan" || decision.pullRequest === null || decision.restricted !== null) return [];
  const { number: pullRequest2, headSha } = decision.pullRequest;
  if (!inputs.comment || forge === null || headSha === null || code3 === null) return [];
  if (stack === null || dataPlane === null) return [];
  try {
    const suggestions = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestionsOf */ .Gv)(code3.findings);
    const review = { pullRequest: pullRequest2, headSha, stack, dataPlane, summary: SUMMARY, suggestions };
    const { posted, deleted, problems } = await forge.suggestChanges(review);
    if (posted > 0) host.workflow.log(`Posted ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(posted, "suggested change")} on the pull request.`);
    if (deleted > 0) host.workflow.log(`Deleted ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(deleted, "settled suggestion")} on the pull request.`);
    return problems.map((error) => forgeProblem(error, "warning"));
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
    return [forgeProblem(error, "warning")];
  }
}

// src/action/publish/publish.ts
var MOST_PARTS = 3;
async function publish(run, result2) {
  const { workflow } = run.host;
  if ("skipped" in result2) {
    workflow.notice(result2.skipped);
    workflow.summary(result2.skipped);
    (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, await markSuperseded(run, result2));
    return true;
  }
  const unrecorded = modelOf(run, result2);
  (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, [...result2.problems, ...result2.afterwards]);
  reportCode(workflow, unrecorded);
  const ofRunner = "plan" in result2.outcome ? writeOutputs(run, result2.outcome.plan, result2) : [];
  const model = await recorded(run, result2, unrecorded);
  const ofSummary = (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRunnerFile */ .oJ)("the job summary", () => workflow.summary(renderReport(model).summary));
  const problems = [
    ...ofRunner,
    ...ofSummary,
    ...await writeComments(run, model, result2.applied),
    ...await suggestChanges2(run, result2),
    ...await reportDrift(run, model)
  ];
  (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, problems);
  workflow.log((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeLine */ .RW)(model));
  return problems.every(({ severity }) => severity !== "error");
}
function reportCode(workflow, model) {
  if (model.code === null || model.code.files + model.code.skipped.length === 0) return;
  (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsToReport */ .MN)(model.code));
  for (const line of [...model.code.skipped, (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedLine */ .Qp)(model.code), (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLine */ .U_)(model)]) if (line) workflow.log(line);
}
async function recorded(run, { valueDigests }, model) {
  if (model.outcome.kind !== "planned") return model;
  const notes = await recordPlan(run, model.outcome.plan, valueDigests, (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model));
  return { ...model, notes: [...model.notes, ...notes] };
}
function modelOf(run, { outcome, problems, notes, code: code3, baseline, waiting: waiting2, stack, dataPlane }) {
  const { context, inputs } = run;
  return {
    outcome,
    problems,
    notes: baseline === null && waiting2.length > 0 ? [...notes, waitingNote(waiting2)] : notes,
    code: code3,
    snippet: inputs.snippet,
    history: [],
    baseline,
    waiting: waiting2,
    context: {
      stack,
      dataPlane,
      configPath: configPath(run),
      commit: run.commit,
      runUrl: context.runUrl,
      actor: context.actor === "" ? null : context.actor,
      repository: context.repository,
      time: (/* @__PURE__ */ new Date()).toISOString()
    }
  };
}
function waitingNote(waiting2) {
  const [which, is] = waiting2.length === 1 ? ["pull request", "is"] : ["pull requests", "are"];
  const numbers = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(waiting2.map((number) => `#${number}`));
  return `Not all of this needs to be drift: the ${which} ${numbers} ${is} merged and not reported as applied.`;
}
function configPath({ inputs: { config }, context: { workspace, repository } }) {
  const path = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutRoot */ .Re)(config, workspace, repository), (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(workspace, config));
  return (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._K)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_16__.basename)(config) : path;
}
function writeOutputs(run, plan, { outcome, valueDigests }) {
  const { env, workflow } = run.host;
  const directory = env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_18__.tmpdir)();
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.join)(directory, `union-secrets-${plan.stack}-${plan.dataPlane}.plan.json`);
  const digest2 = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfPlan */ .B1)(plan, valueDigests);
  const result2 = outcome.kind === "applied" ? outcome.result : null;
  const { outputs, moved } = fittingOutputs(outputsOf(plan, result2), file);
  const unwritten = (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRunnerFile */ .oJ)("the plan file", () => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.mkdirSync)(directory, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.writeFileSync)(file, (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .planFileText */ .XK)((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .withResult */ .ox)(plan, result2), digest2));
  });
  const all = { ...outputs, ...unwritten.length > 0 ? {} : { "plan-file": file }, "plan-digest": digest2 };
  return [
    ...unwritten,
    ...(0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRunnerFile */ .oJ)("the outputs", () => {
      for (const [name, value] of Object.entries(all)) workflow.output(name, value);
    }),
    ...maskedOutputs(workflow, all),
    ...movedOutputs(moved)
  ];
}
function movedOutputs(moved) {
  if (moved.length === 0) return [];
  const them = moved.length === 1 ? `Output ${moved[0]} is` : `Outputs ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(moved)} are`;
  return [
    {
      severity: "warning",
      code: "output-too-large",
      message: `${them} larger than what GitHub keeps of a job's outputs (1 MB): only the path of the plan file is put out.`,
      fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Read it from the plan file (output \`plan-file\`); for another job, hand that file over as an artifact.`
    }
  ];
}
function maskedOutputs(workflow, outputs) {
  return Object.entries(outputs).flatMap(([name, value]) => {
    const masked = workflow.maskedIn(value);
    if (masked.length === 0) return [];
    const parts = masked.slice(0, MOST_PARTS).map(({ owner, part }) => `${part} of ${owner}`);
    const more = masked.length - parts.length;
    const what = `${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(parts)}${more === 0 ? "" : `, and ${more} more`}`;
    return [
      {
        severity: "warning",
        code: "output-masked",
        message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Output \`${name}\` holds a text that is masked: ${what}. As an output of the job it arrives empty.`,
        fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Use a longer value, or hand the plan file (output \`plan-file\`: \`union-secrets-<stack>-<data plane>.plan.json\` in RUNNER_TEMP) over as an artifact: it is not masked.`
      }
    ];
  });
}

// src/action/check-tip.ts


var MOST_NAMED = 5;
function filesToApply({ file, workspace, root, config }, plane, module) {
  const values = Object.values(config.secrets ?? {}).flatMap(({ value, dataPlanes }) => {
    const isHere = dataPlanes === void 0 || dataPlanes.includes(plane);
    if (!isHere || typeof value !== "object" || !("file" in value)) return [];
    const read = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .readValueFile */ .G_)(value.file, file.absolute, workspace);
    if (read.kind !== "text") return [];
    const path = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_16__.dirname)(file.absolute), value.file));
    return [{ path, bytes: Buffer.from(read.value.reveal()) }];
  });
  const generated = module === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_15__.existsSync)(module.absolute) ? [] : [{ path: module.path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(module.absolute) }];
  const all = [{ path: file.path, bytes: file.bytes }, ...values, ...generated];
  return [...new Map(all.map((one) => [one.path, one])).values()];
}
async function checkTip({ forge, context, commit }, branch, files) {
  const names2 = some(files.map(({ path }) => path));
  if (forge === null) {
    const unchecked = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`without \`github-token\` it was not checked that ${branch} still holds ${names2}.`;
    if (context.attempt === 1) return { notes: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Applied without a check: ${unchecked}`] };
    return unknownTip(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Nothing was applied: this job is run again, and ${unchecked}`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set \`github-token\`, or leave it out for the token of the job.`
    );
  }
  const verdict = await compareWithTip(forge, { branch, commit: context.sha, checkedOut: commit, files });
  switch (verdict.kind) {
    case "same":
      return { notes: [] };
    case "behind":
      return {
        skipped: `Nothing was applied: ${branch} has moved on since this run's commit and ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(changes(verdict))}. The newest run applies that; to apply by hand, run the workflow on ${branch}.`
      };
    case "made": {
      const made = some(verdict.made);
      const [is, it] = verdict.made.length === 1 ? ["is", "it"] : ["are", "them"];
      if (context.attempt === 1)
        return {
          notes: [
            `${branch} has moved on since this run's commit, and ${made} ${is} not in the repository: it was not checked whether a run on ${branch} would make ${it} otherwise.`
          ]
        };
      return unknownTip(
        `Nothing was applied: this job is run again, ${branch} has moved on since its commit, and ${made} ${is} not in the repository, so that there is nothing to compare ${it} with.`,
        `Run the workflow on ${branch}: a run of its newest commit is applied.`
      );
    }
    case "unknown":
      return unknownTip(
        `Nothing was applied: GitHub shows no branch ${branch}, so that it is not known whether ${names2} ${files.length === 1 ? "is its newest version" : "are its newest versions"}.`,
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give the job \`permissions: contents: read\`; if \`github-token\` is a token of your own, give that permission to it.`
      );
    default:
      return verdict;
  }
}
function unknownTip(message, fix) {
  return { severity: "error", code: "tip-unknown", message, fix };
}
function changes({ different, absent }) {
  return [
    different.length > 0 ? `holds another version of ${some(different)}` : "",
    absent.length > 0 ? `no longer holds ${some(absent)}` : ""
  ].filter((part) => part !== "");
}
function some(paths) {
  const rest = paths.length - MOST_NAMED;
  return rest > 0 ? `${paths.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(paths);
}

// src/record/refuse-unrecorded.ts
var MOST_TOLD = 50;
var HOW_TO_PROCEED = "If it is wanted, plan it again and review it: open a pull request that shows it (any change of the file will do), and merge that. If not, undo what changed since the plan. What an earlier merge brought and its apply did not do is new here, too.";
var HOW_TO_PROCEED_WITH_VALUE = "If the new value is wanted, plan again with it: open a pull request (any change of the file will do), and merge that. If not, set the value back to what it was.";
function refuseUnrecorded(plan, judged, records, problems) {
  const unapproved = judged.filter(({ approval }) => approval !== "recorded");
  if (unapproved.length === 0) return [];
  const reported = problems.map((problem) => ({ ...problem, subject: thisRun(plan) }));
  if (records.length === 0) return reported;
  const recorded2 = records.map((record) => `${record.where} (${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(record.count, "entry", "entries")})`);
  const overview = {
    code: "not-recorded",
    subject: thisRun(plan),
    message: `${unapproved.length} of ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(judged.length, "change")} that apply would make are not as recorded for ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(recorded2)}: nothing was changed.`,
    fix: "See below what is new, and how to proceed."
  };
  const more = unapproved.length - MOST_TOLD;
  return [
    ...reported,
    overview,
    ...unapproved.slice(0, MOST_TOLD).map(refusal),
    ...more > 0 ? [
      {
        ...overview,
        message: `New since the plan was recorded: ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more, "more change")}.`,
        fix: HOW_TO_PROCEED
      }
    ] : []
  ];
}
function refusal({ change, approval }) {
  const { subject, words } = change;
  if (approval === "other-value") {
    const message = `The value is not the one that was recorded: apply would ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(words)}, with another value than the plan.`;
    return { code: "not-recorded", subject, message, fix: HOW_TO_PROCEED_WITH_VALUE };
  }
  return {
    code: "not-recorded",
    subject,
    message: `New since the plan was recorded: apply would ${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(words)}.`,
    fix: HOW_TO_PROCEED
  };
}
function thisRun({ stack }) {
  return { kind: "run", name: stack };
}

// src/record/verify.ts
var PLAN_AGAIN = "Run the plan of the pull request again (Re-run jobs, on its last commit), look at it, and run this job again.";
function verifyRecord(runs, expected, where, app, keys) {
  const ours = runs.filter((run) => run.app === app).sort((a, b) => b.id - a.id);
  const [newest] = ours;
  if (newest === void 0)
    return { ok: false, problem: runs[0] ? otherApp(where, runs[0].app, app) : noRecord(where) };
  const part = parseRecord(newest.text);
  if (part === null) return fails("record-unreadable", `The check run of ${where} holds no record that can be read.`);
  return verifyPart(part, expected, where, keys);
}
function verifyPart(part, expected, where, keys) {
  const candidates = keys.filter((key2) => (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .keyId */ .xs)(key2) === part.keyId);
  if (candidates.length === 0)
    return fails(
      "record-other-key",
      `The plan recorded for ${where} was signed with another fingerprint key (${part.keyId}) than this run has (${keys.map(_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .keyId */ .xs).join(", ")}).`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give plans and applies the same \`fingerprint-key\`; while it is changed, pass the old one as \`previous-fingerprint-key\`.`
    );
  const key = candidates.find((one) => isSigned(part, one));
  if (key === void 0)
    return fails(
      "record-forged",
      `The signature of the plan recorded for ${where} is wrong: something else than union-secrets wrote or changed it.`,
      `Find out which workflow writes check runs of this name. ${PLAN_AGAIN}`
    );
  if (part.headSha !== expected.headSha)
    return fails(
      "record-other-commit",
      `The plan recorded for ${where} is the plan of another commit, ${part.headSha.slice(0, 7)}.`
    );
  const other = LABELS.find(([member]) => part[member] !== expected[member]);
  if (other !== void 0) {
    const [member, label] = other;
    return fails(
      "record-other-place",
      `The plan recorded for ${where} is for the ${label} ${part[member]}, and this run is for ${expected[member]}.`
    );
  }
  if (part.refused)
    return fails(
      "record-refused",
      `The plan recorded for ${where} was refused: it approves nothing.`,
      `Fix what it names. ${PLAN_AGAIN}`
    );
  return { ok: true, part, key };
}
var LABELS = [
  ["stack", "stack"],
  ["dataPlane", "data plane"],
  ["accountId", "account"],
  ["region", "region"],
  ["source", "file"]
];
function joinParts(first, others, key, where) {
  const parts = /* @__PURE__ */ new Map([[first.part, first]]);
  for (const part of others)
    if (part.set === first.set && part.of === first.of && part.count === first.count && isSigned(part, key))
      parts.set(part.part, part);
  const numbers = Array.from({ length: first.of }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !parts.has(number));
  const entries = numbers.flatMap((number) => parts.get(number)?.entries ?? []);
  if (missing.length === 0 && entries.length === first.count) return { ok: true, entries };
  const what = missing.length === 0 ? "entries" : `part ${missing.join(", ")} of ${first.of}`;
  return fails("record-incomplete", `The plan recorded for ${where} is not complete: ${what} cannot be found.`);
}
function noRecord(where) {
  return {
    code: "record-missing",
    message: `There is no plan recorded for ${where}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`A plan is recorded where its run has \`fingerprint-key\` and the permission \`checks: write\`. ${PLAN_AGAIN}`
  };
}
function fromFork(number) {
  return {
    code: "record-fork",
    message: `Pull request #${number} came from a fork: its runs get no secrets, so its plan could not be recorded.`,
    fix: "Open a pull request from a branch of this repository whose plan shows the changes (any change of the file will do), review it, and merge it."
  };
}
function noPullRequest(branch) {
  return {
    code: "record-no-pull-request",
    message: `GitHub knows no merged pull request that brought these commits to ${branch}, so there is no recorded plan.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Merge changes by pull requests. If one was merged, name it with the input \`pull-request\`, or run this job again in a minute.`
  };
}
function notMerged(number) {
  return {
    code: "record-not-merged",
    message: `Pull request #${number} is not merged: its recorded plan approves nothing.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Merge it, or name a merged one with the input \`pull-request\`.`
  };
}
function otherBranch(number, base, branch) {
  return {
    code: "record-other-branch",
    message: `Pull request #${number} was merged into ${base ?? "another branch"}, and this run applies ${branch}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Name one that was merged into ${branch} with the input \`pull-request\`.`
  };
}
function otherMerge(number) {
  return {
    code: "record-other-merge",
    message: `These commits hold some of pull request #${number}, but not its merge: its recorded plan approves that merge alone.`,
    fix: "Open a pull request whose plan shows the changes (any change of the file will do), review it, and merge it."
  };
}
function superseded(number, path, newer) {
  return {
    code: "record-superseded",
    message: `Pull request #${number} is not what changed ${path} last, at ${newer.slice(0, 7)}: its recorded plan approves nothing of that.`,
    fix: "Open a pull request whose plan shows the changes (any change of the file will do), review it, and merge it."
  };
}
function otherApp(where, found, app) {
  return {
    code: "record-other-app",
    message: `The plan recorded for ${where} was written by ${found === null ? "an unknown app" : `the app ${found}`}, not by ${app}, as which this run writes.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Use the same kind of \`github-token\` for plans and applies. If the other app is none of yours, find out who writes check runs of this name.`
  };
}
function fails(code3, message, fix = PLAN_AGAIN) {
  return { ok: false, problem: { code: code3, message, fix } };
}

// src/action/publish/approval.ts
async function approve(run, planned) {
  const { plan, stack } = planned;
  const { requireRecordedPlan, fingerprintKey, previousFingerprintKey } = run.inputs;
  const unexpected2 = unexpectedPlan(run, planned);
  if (unexpected2.length > 0 || !requireRecordedPlan || !(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(plan)) return { refusals: unexpected2, notes: [] };
  const keys = [fingerprintKey, previousFingerprintKey].filter((key) => key !== null);
  return compareWithRecords(
    run,
    planned,
    keys.map((key) => ({ key, valueDigests: (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .valueDigestsBy */ .W7)(stack, key) }))
  );
}
function unexpectedPlan({ inputs }, { plan, valueDigests }) {
  const expected = inputs.expectPlanDigest;
  if (expected === null) return [];
  const difference = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceToExpected */ .xT)(plan, valueDigests, expected);
  if (difference === null) return [];
  const digest2 = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfPlan */ .B1)(plan, valueDigests);
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The plan is not the expected one: its digest is ${digest2}, \`expect-plan-digest\` is ${expected}.`;
  return [
    {
      code: "unexpected-plan",
      subject: { kind: "run", name: plan.stack },
      message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .joined */ .oR)([message, ...difference], " "),
      fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Something changed since that plan was made: the file, a value or AWS, or the earlier job had not the same values and the same \`fingerprint-key\`. Plan again, review, and apply with the new digest.`
    }
  ];
}
async function compareWithRecords(run, { plan, stack }, known) {
  const { forge } = run;
  if (forge === null) throw new Error("There is no token to look for records with.");
  try {
    const pulls = await pullRequestsOf3(run, forge, stack.file.path, false);
    const first = await judge(forge, plan, known, pulls);
    const named = run.inputs.pullRequest !== null;
    if (first.refusals.length === 0 || named || pulls.pulls.length === 0) return first;
    const later = await pullRequestsOf3(run, forge, stack.file.path, true);
    const numbers = (one) => one.pulls.map(({ number }) => number).join();
    return numbers(pulls) === numbers(later) ? first : await judge(forge, plan, known, later);
  } catch (error) {
    if (!(error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8)) throw error;
    const subject = { kind: "run", name: plan.stack };
    const message = `Whether this plan is recorded is not known. ${error.message}.`;
    return { refusals: [{ code: "record-unknown", subject, message, fix: error.fix }], notes: [] };
  }
}
async function pullRequestsOf3({ inputs, decision, context }, forge, path, everyCommit) {
  if (decision.run !== "apply") throw new Error("Only an apply needs a record.");
  const { branch, commits: commits2, pushed } = decision;
  if (inputs.pullRequest !== null) {
    const pull = await forge.pullRequest(inputs.pullRequest);
    if (pull.mergedAt === null) return { pulls: [], problems: [notMerged(pull.number)] };
    if (pull.baseRef !== branch) return { pulls: [], problems: [otherBranch(pull.number, pull.baseRef, branch)] };
    const newer = await changedSince(forge, pull, context.sha, path);
    return newer === null ? { pulls: [pull], problems: [] } : { pulls: [], problems: [superseded(pull.number, path, newer)] };
  }
  const found = await forge.pullRequestsOf(commits2, { base: branch, expectMerge: pushed, everyCommit });
  if (found.length === 0) return { pulls: [], problems: [noPullRequest(branch)] };
  const isOwnMerge = ({ mergeCommitSha }) => mergeCommitSha !== null && commits2.includes(mergeCommitSha);
  const others = found.filter((pull) => !isOwnMerge(pull));
  return { pulls: found.filter(isOwnMerge), problems: others.map(({ number }) => otherMerge(number)) };
}
async function changedSince(forge, { mergeCommitSha }, commit, path) {
  if (commit === null || commit === mergeCommitSha) return commit === null ? "an unknown commit" : null;
  const [newest] = await forge.commitsOf({ ref: commit, path });
  if (newest === void 0 || mergeCommitSha === null) return commit;
  return await forge.isPartOf({ commit: newest, of: mergeCommitSha }) ? null : newest;
}
async function judge(forge, plan, known, { pulls, problems }) {
  const found = [];
  const unusable = [...problems];
  for (const pull of pulls) {
    const record = await readRecord(forge, plan, known, pull);
    if ("entries" in record) found.push(record);
    else unusable.push(record);
  }
  const refusals = refuseUnrecorded(plan, (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeChanges */ .vN)(plan, found), found, unusable);
  if (refusals.length > 0) return { refusals, notes: [] };
  return {
    refusals,
    notes: [`Every change is in the plan recorded for ${found.map(({ where }) => where).join(" and ")}.`]
  };
}
async function readRecord(forge, plan, known, pull) {
  if (pull.headSha === null) return noRecord(`pull request #${pull.number}`);
  const where = `pull request #${pull.number} at ${pull.headSha.slice(0, 7)}`;
  const { stack, dataPlane, accountId, region, source } = plan;
  const subject = { stack, dataPlane, accountId, region, source, headSha: pull.headSha };
  const app = (await forge.viewerLogin()).toLowerCase().replace(/\[bot\]$/, "");
  const runs = await forge.checkRuns({ sha: pull.headSha, name: recordName(plan), which: "latest" });
  if (runs.length === 0 && pull.fromFork) return fromFork(pull.number);
  const keys = known.map(({ key: key2 }) => key2);
  const verified = verifyRecord(runs, subject, where, app, keys);
  if (!verified.ok) return verified.problem;
  const { part, key } = verified;
  const joined2 = joinParts(part, await furtherParts(forge, part), key, where);
  if (!joined2.ok) return joined2.problem;
  const valueDigests = known.find((one) => one.key === key)?.valueDigests ?? /* @__PURE__ */ new Map();
  return { entries: joined2.entries, key, valueDigests, where, count: joined2.entries.length };
}
async function furtherParts(forge, { of, headSha, stack, dataPlane }) {
  const parts = [];
  for (let number = 2; number <= of; number += 1) {
    const name = recordName({ stack, dataPlane }, number, of);
    const runs = await forge.checkRuns({ sha: headSha, name, which: "all" });
    parts.push(...runs.map(({ text }) => parseRecord(text)).filter((part) => part !== null));
  }
  return parts;
}

// src/action/publish/python-file.ts


function findPythonFile(given, workspace, root = workspace) {
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(workspace, given);
  const path = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(workspace, absolute);
  const problem = (what, fix) => ({
    severity: "error",
    code: "write-python",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The input \`write-python\` names ${JSON.stringify(given)}, which ${what}.`,
    fix
  });
  if ((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._K)(path)) return problem("is outside the repository", "Name a file in the repository.");
  if ((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isInGit */ .aR)(path)) return problem("is under .git", "Name a file elsewhere in the repository.");
  if (!path.endsWith(".py")) return problem("is no Python file", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Name a file that ends in \`.py\`.`);
  try {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_15__.realpathSync)(workspace), nearestReal(absolute));
    if (real !== "" && ((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._K)(real) || (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isInGit */ .aR)(real)))
      return problem("leads outside the repository or into .git", "Replace the symbolic link by a folder.");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_15__.lstatSync)(absolute, { throwIfNoEntry: false })?.isFile() === false)
      return problem("is not a regular file", "Name a file, or one that does not exist yet.");
  } catch (error) {
    return problem(`cannot be written (${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error)})`, "Check its folders and their permissions.");
  }
  const inCheckout = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(root, absolute);
  return { path: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._K)(inCheckout) ? path : inCheckout, absolute };
}
function nearestReal(absolute) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.dirname)(absolute);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.lstatSync)(folder, { throwIfNoEntry: false }) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.realpathSync)(folder) : nearestReal(folder);
}
function writePython(run, file, result2) {
  const { outcome } = result2;
  if (file === null || outcome.kind !== "planned" && outcome.kind !== "applied") return result2;
  const { plan } = outcome;
  const pairs = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(plan, outcome.kind === "applied" ? outcome.result : null);
  const { workflow } = run.host;
  if (outcome.kind === "planned" && pairs.some(({ pair }) => pair === null)) {
    workflow.log(`${file.path} was not written: some keys are known after apply only.`);
    return result2;
  }
  try {
    const written = writeIfChanged(file, (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonModule */ .be)(plan, pairs));
    workflow.log(written ? `Wrote ${file.path}.` : `${file.path} is up to date.`);
    return result2;
  } catch (error) {
    const problem = {
      severity: "error",
      code: "write-python",
      message: `${file.path} cannot be written (${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error)}).`,
      fix: "Check its folder and its permissions, then run again."
    };
    return { ...result2, problems: [...result2.problems, problem], failed: true };
  }
}
function writeIfChanged({ absolute }, text) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_15__.lstatSync)(absolute, { throwIfNoEntry: false }) && (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(absolute, "utf8") === text) return false;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_16__.dirname)(absolute), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.writeFileSync)(absolute, text);
  return true;
}

// src/action/unrelated.ts

async function isUnrelated(run, opened, plane, module) {
  const { inputs, decision, forge, context } = run;
  if (decision.run !== "plan" || inputs.mode !== "auto" || context.eventName !== "pull_request") return false;
  if (decision.pullRequest === null || forge === null || inputs.failOnChanges !== "false") return false;
  const sources = Object.values(opened.config.secrets ?? {}).map(({ value }) => value);
  if (sources.some((value) => typeof value === "object" && "file" in value)) return false;
  const isCode = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .createMatcher */ .P7)([...inputs.checkCode, ...inputs.checkCode.length > 0 ? _SKAXCUVR_js__WEBPACK_IMPORTED_MODULE_10__/* .REQUIREMENT_FILES */ .c1 : []]);
  const isRead = (path) => path === opened.file.path || path === module?.path || path.startsWith(".github/") || isCode((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(opened.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_16__.join)(opened.root, path)));
  try {
    const { number } = decision.pullRequest;
    const changed = await forge.changedFiles(number);
    if (changed === null || changed.some(isRead)) return false;
    const marker = commentMarker(run, { stack: opened.identity.stack, dataPlane: plane });
    return marker === null || await forge.ownMarker({ pullRequest: number, marker }) === null;
  } catch (error) {
    if (error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8) return false;
    throw error;
  }
}

// src/action/run-action.ts
var UNREAD = "Only the file was checked: neither AWS nor any value was read.";
var FAILS_ON_CHANGES = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The run fails because the plan is not empty and \`fail-on-changes\` is set.`;
var FAILS_ON_NOT_COMPARED = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The run fails because values were not compared and \`fail-on-changes\` is \`not-compared\`.`;
async function runAction(run) {
  const { inputs, decision, context } = run;
  const { workspace, repository, repositoryId } = context;
  const root = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutRoot */ .Re)(inputs.config, workspace, repository);
  const opened = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(inputs.config, workspace, _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_8__/* .JOB */ .cJ, root);
  const { stack, dataPlanes } = opened.identity;
  const plane = inputs.dataPlane ?? (dataPlanes.length === 1 ? dataPlanes[0] ?? null : null);
  const invalid = (problems) => result({ outcome: { kind: "invalid" }, problems, failed: true, stack, dataPlane: plane });
  if ("wrong" in opened) return invalid(opened.wrong);
  const module = inputs.writePython === null ? null : findPythonFile(inputs.writePython, workspace, root);
  if (module !== null && "severity" in module) return invalid([...opened.problems, module]);
  const finish = async (ended) => {
    const written = writePython(run, module, ended);
    const settings = { globs: inputs.checkCode, generatedModule: module?.path ?? null };
    const code3 = await (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRepository */ .n_)(opened, written.outcome, settings);
    const wrongCode = written.outcome.kind !== "applied" && (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCodeErrors */ .P1)(code3);
    return { ...written, code: code3, failed: written.failed || wrongCode };
  };
  if (decision.run === "validate" && plane === null) return finish(validated(run, opened, null));
  const chosen = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlane */ .Kl)(opened.config, plane, _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_8__/* .JOB */ .cJ);
  if ("wrong" in chosen) return invalid([...opened.problems, ...chosen.wrong]);
  if (decision.run === "validate") return finish(validated(run, opened, chosen.plane));
  if (await isUnrelated(run, opened, chosen.plane, module)) return { skipped: unrelated(opened.file.path) };
  const files = decision.run === "apply" ? filesToApply(opened, chosen.plane, module) : [];
  const tip = decision.run === "apply" ? await checkTip(run, decision.branch, files) : { notes: [] };
  if ("skipped" in tip) return { ...tip, superseded: { stack, dataPlane: chosen.plane } };
  if ("severity" in tip) return invalid([...opened.problems, tip]);
  const sources = { repository, repositoryId, env: run.host.env, credentials: [], masks: run.host.workflow };
  const ready = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .openStack */ .jq)(opened, chosen.plane, sources);
  if ("wrong" in ready) return invalid(ready.wrong);
  const { connectAws } = await Promise.all(/* import() */[__webpack_require__.e(610), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 3434));
  const aws = connectAws({
    region: ready.desired.region,
    maxConcurrency: inputs.maxConcurrency,
    userAgent: `union-secrets/${_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv}`,
    redact: run.host.workflow.redact,
    vocabulary: (0,_7DJUJVME_js__WEBPACK_IMPORTED_MODULE_8__/* .jobVocabulary */ .Ud)(run.host.env.AWS_PROFILE)
  });
  try {
    const [ended] = await Promise.all([
      planAndApply(run, ready, [...tip.notes, ...ready.notes], aws),
      markCommentStale(run, ready.desired)
    ]);
    return await finish({ ...ended, applied: files.map(({ path }) => path) });
  } finally {
    aws.close();
  }
}
async function planAndApply(run, stack, notes, aws) {
  const { inputs, decision, host } = run;
  const { workflow, isCancelled } = host;
  const { stack: name, dataPlane } = stack.desired;
  const applies = decision.run === "apply";
  const { fingerprintKey, previousFingerprintKey, bounds, verifyAccess } = inputs;
  const planning = { fingerprintKey, previousFingerprintKey, bounds, reads: applies || inputs.readValues };
  const [planned, base] = await Promise.all([(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .planStack */ .qz)(stack, aws, planning), baseFile(run, stack.file)]);
  if ("wrong" in planned)
    return result({
      outcome: { kind: "failed" },
      problems: planned.wrong,
      notes,
      failed: true,
      stack: name,
      dataPlane
    });
  const { plan, valueDigests } = planned;
  for (const line of (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .planLines */ .HN)(plan)) workflow.log(line);
  const ended = (rest) => result({ ...rest, stack: name, dataPlane, valueDigests });
  if (!applies) {
    const reported = reportPlan(run, planned, notes, base);
    return ended({ ...reported, waiting: await waitingBefore(run, planned, reported.baseline ?? null) });
  }
  const refuse3 = ({ plan: plan2, problems }) => ended({ outcome: { kind: "refused", plan: plan2 }, problems, notes, failed: true });
  const refused = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseApply */ .lH)(planned);
  if (refused) return refuse3(refused);
  const approval = await approve(run, planned);
  const unapproved = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseApply */ .lH)(planned, approval.refusals);
  if (unapproved) return refuse3(unapproved);
  const mask = (value) => workflow.mask({ value, owner: "a generated secret", isVariable: false });
  const settings = { verifies: verifyAccess, mask, onProgress: workflow.log, isCancelled };
  const work = () => (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .applyStack */ .to)(planned, aws, settings);
  const applied = await ((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(plan) ? workflow.group("Apply", work) : work());
  const { result: done, afterwards } = applied;
  return ended({
    outcome: { kind: "applied", plan, result: done },
    problems: (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .planProblems */ .s4)(planned, "apply"),
    afterwards,
    notes: [...notes, ...approval.notes, ...applied.notes],
    failed: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(afterwards)
  });
}
function unrelated(path) {
  return `Nothing to plan: this pull request changes neither ${path} nor a Python file that is checked. Drift is found by a plan on a schedule.`;
}
function result(ended) {
  const nothing = {
    afterwards: [],
    notes: [],
    code: null,
    stack: null,
    dataPlane: null,
    valueDigests: null,
    baseline: null,
    waiting: [],
    applied: []
  };
  return { ...nothing, ...ended };
}
function reportPlan(run, planned, given, base) {
  const { inputs, decision } = run;
  const notes = [...given, ...baseNote(decision)];
  const { plan } = planned;
  const problems = (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .planProblems */ .s4)(planned, "plan");
  const { failOnChanges } = inputs;
  const unwanted = [
    ...failOnChanges !== "false" && (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isBehind */ .Jm)(plan) ? [FAILS_ON_CHANGES] : [],
    ...failOnChanges === "not-compared" && plan.secrets.some(_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotCompared */ .Jh) ? [FAILS_ON_NOT_COMPARED] : []
  ];
  return {
    outcome: { kind: "planned", plan },
    problems,
    notes: [...notes, ...(0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .idNotes */ .VC)(planned), ...unwanted],
    failed: unwanted.length > 0 || (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(problems),
    baseline: base && (0,_Q4RTXOTC_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePlan */ .h_)(planned, base)
  };
}
function baseNote(decision) {
  const pullRequest2 = decision.run === "apply" ? null : decision.pullRequest;
  if (pullRequest2 === null || pullRequest2.isBaseApplied !== false) return [];
  return [
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The base of this pull request is the branch ${String(pullRequest2.baseRef)}, from which nothing is applied: this is applied once it is merged into a branch of \`apply-branches\` (by default the default branch).`
  ];
}
function validated({ decision }, { problems, identity }, dataPlane) {
  const restricted = decision.run !== "apply" && decision.restricted !== null;
  const notes = restricted ? [decision.why, UNREAD] : [];
  return result({ outcome: { kind: "validated" }, problems, notes, failed: false, stack: identity.stack, dataPlane });
}
async function waitingBefore(run, { plan, stack }, baseline) {
  const { decision, context } = run;
  const pullRequest2 = decision.run === "apply" ? null : decision.pullRequest;
  const ref = pullRequest2 === null ? branchOf(context.ref) : pullRequest2.baseRef;
  const marker = commentMarker(run, stack.desired);
  const before = pullRequest2 === null ? plan : baseline;
  if (ref === null || marker === null || before === null || !(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(before)) return [];
  try {
    return await waitingPullRequests(run, { branch: ref, ref, paths: [stack.file.path], marker });
  } catch (error) {
    if (error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8) return [];
    throw error;
  }
}
async function baseFile({ decision, forge }, { path }) {
  const branch = decision.run === "plan" ? decision.pullRequest?.baseRef ?? null : null;
  if (branch === null || forge === null) return null;
  try {
    return await forge.fileAt({ ref: branch, path });
  } catch (error) {
    if (error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8) return null;
    throw error;
  }
}

// src/action/main.ts
async function main(host) {
  try {
    const run = await start(host);
    if (run === null) return;
    const result2 = await runAction(run);
    const reported = await publish(run, result2);
    if (!reported || "failed" in result2 && result2.failed) host.workflow.fail();
  } catch (error) {
    refuse2(host.workflow, [error instanceof _M45Z4VTV_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q8 ? forgeProblem(error, "error") : unexpected(error)]);
  }
}
async function start(host) {
  const { workflow, env, directory } = host;
  const { inputs, problems: wrong } = readInputs((name) => workflow.input(name));
  const readText = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(path, "utf8");
  const read = readContext({ env, readText, directory });
  const problems = [...wrong, ...(0,_B6UQSEEN_js__WEBPACK_IMPORTED_MODULE_9__/* .networkProblems */ .r)(env, process.versions.node, readText)];
  if (problems.length > 0 || !read.ok) return refuse2(workflow, [...problems, ...read.ok ? [] : read.problems]);
  for (const value of [inputs.fingerprintKey, inputs.previousFingerprintKey])
    if (value !== null) workflow.mask({ value, owner: "the fingerprint key", isVariable: true });
  const { context } = read;
  const forge = inputs.githubToken === null ? null : connect(inputs.githubToken, context);
  const decision = await decideFor(inputs, context, forge, env);
  const isRestricted = "restricted" in decision && decision.restricted !== null;
  if (forge === null && !isRestricted && workflow.input("github-token") !== void 0)
    (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, [NO_TOKEN]);
  switch (decision.run) {
    case "nothing":
      workflow.notice(String(decision.notice));
      workflow.summary((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(decision.notice));
      return null;
    case "refuse":
      return refuse2(workflow, [
        { severity: "error", code: "not-allowed", message: decision.message, fix: decision.fix }
      ]);
    case "inventory":
      workflow.log(String(decision.why));
      await (await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 192))).reportInventory({ host, inputs, context });
      return null;
    case "apply":
      if (inputs.requireRecordedPlan && (inputs.fingerprintKey === null || forge === null))
        return refuse2(workflow, [noWayToVerify(inputs)]);
      workflow.log(String(decision.why));
      return withCommit({ host, inputs, context, decision, forge });
    case "validate":
    case "plan":
      workflow.log(String(decision.why));
      return withCommit({ host, inputs, context, decision, forge });
    default:
      return decision;
  }
}
async function withCommit(run) {
  const { inputs, context, decision, forge } = run;
  const head = decision.run === "apply" ? null : decision.pullRequest?.headSha;
  if (head) return { ...run, commit: head };
  const root = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutRoot */ .Re)(inputs.config, context.workspace, context.repository);
  const checkedOut = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutCommit */ .Xg)(root, context.repository);
  if (decision.run === "apply" || inputs.pullRequest === null) return { ...run, commit: checkedOut ?? context.sha };
  if (forge === null) return { ...run, commit: checkedOut };
  try {
    const { headSha, mergeCommitSha } = await forge.pullRequest(inputs.pullRequest);
    if (checkedOut !== null) return { ...run, commit: checkedOut === mergeCommitSha ? headSha : checkedOut };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(context.workspace, inputs.config);
    const id = headSha && await forge.fileAtTip({ branch: headSha, path: (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(root, absolute) });
    return { ...run, commit: id && isBlob((0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(absolute), id) ? headSha : null };
  } catch {
    return { ...run, commit: checkedOut };
  }
}
var NO_TOKEN = {
  severity: "warning",
  code: "input-empty",
  message: "Input github-token is empty: GitHub is not asked anything, and nothing is written to a pull request.",
  fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Check the name of the secret that \`github-token\` is set to, or leave it out for the token of the job.`
};
function noWayToVerify({ fingerprintKey }) {
  const missing = fingerprintKey === null ? "fingerprint-key" : "github-token";
  return {
    severity: "error",
    code: "input",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Input require-recorded-plan is not accompanied by \`${missing}\`: no record can be ${fingerprintKey === null ? "verified" : "read"}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set \`${missing}\` to what the runs on pull requests have, or leave \`require-recorded-plan\` out.`
  };
}
var CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_PROFILE"];
async function decideFor(inputs, context, forge, env) {
  const { eventName, payload, repository, ref, sha, actor } = context;
  const { mode, applyBranches, applyTags } = inputs;
  const hasSecrets = inputs.fingerprintKey !== null || CREDENTIALS.some((name) => Boolean(env[name]));
  const ask = (defaultBranch2) => decide({
    eventName,
    payload,
    repository,
    ref,
    sha,
    actor,
    hasSecrets,
    mode,
    applyBranches,
    applyTags,
    defaultBranch: defaultBranch2
  });
  const first = ask(null);
  if (first.run !== "look-up-default-branch" && first.run !== "check-tag") return first;
  if (forge === null) {
    const isTag = first.run === "check-tag";
    return {
      run: "refuse",
      message: isTag ? `Whether the commit of the tag ${first.tag} is on a branch is not known: there is no token to ask for it.` : "The event does not say the default branch, and there is no token to ask for it.",
      fix: isTag ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set \`github-token\`.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set \`github-token\`, or name the branches in \`apply-branches\`.`
    };
  }
  const second = first.run === "check-tag" ? first : ask(await forge.defaultBranch());
  if (second.run === "look-up-default-branch") throw new Error("GitHub named no default branch.");
  return second.run === "check-tag" ? checkTag(second, forge) : second;
}
async function checkTag({ tag, commit, branches }, forge) {
  for (const branch of branches) {
    const tip = await forge.branchTip(branch);
    if (tip === null || !await forge.isPartOf({ commit, of: tip })) continue;
    const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode\` is \`apply\`, on the tag ${tag}, whose commit is on the branch ${branch}.`;
    return { run: "apply", branch, commits: [commit], pushed: false, merged: false, why };
  }
  return {
    run: "refuse",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`mode: apply\` is refused on the tag ${tag}: its commit ${commit.slice(0, 7)} is not on ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .joined */ .oR)(branches, " or ")}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Tag a commit of a branch that \`apply-branches\` names in full.`
  };
}
function connect(token, context) {
  const octokit = async () => {
    const { createOctokit } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 6238));
    return createOctokit(token, context.apiUrl);
  };
  return githubForge(octokit, { owner: context.owner, name: context.name });
}
function refuse2(workflow, problems) {
  (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, problems);
  const lines2 = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLines */ .pb)(problems).map((line) => `    ${line}`);
  workflow.summary(["### union-secrets did not run", ...lines2].join("\n\n"));
  workflow.fail();
  return null;
}
function unexpected(error) {
  const message = error instanceof Error ? error.message : String(error);
  const fix = error instanceof Error && "fix" in error && typeof error.fix === "string" ? error.fix : void 0;
  return {
    severity: "error",
    code: "unexpected",
    message,
    fix: fix ?? "Run again; if it stays, report it with this message."
  };
}

// src/action/index.ts
var cancelled = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    cancelled = true;
  });
}
await main({
  env: process.env,
  directory: process.cwd(),
  workflow: (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .currentWorkflow */ .Tw)(process.env),
  isCancelled: () => cancelled
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ currentWorkflow),
/* harmony export */   kU: () => (/* binding */ reportProblems),
/* harmony export */   oJ: () => (/* binding */ writeRunnerFile)
/* harmony export */ });
/* harmony import */ var _RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// src/action/workflow.ts


// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
        const val = this.properties[key];
        val && (first ? first = false : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
      }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
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
  if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs__WEBPACK_IMPORTED_MODULE_4__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
  fs__WEBPACK_IMPORTED_MODULE_4__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/core/lib/summary.js


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
        step(generator.throw(value));
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
var { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_4__.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) return this._filePath;
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_4__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_4__.constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  stringify() {
    return this._buffer;
  }
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  emptyBuffer() {
    return this._buffer = "", this;
  }
  addRaw(text, addEOL = false) {
    return this._buffer += text, addEOL ? this.addEOL() : this;
  }
  addEOL() {
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_2__.EOL);
  }
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell == "string") return this.wrap("td", cell);
        const { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  addImage(src, alt, options) {
    const { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  addHeading(text, level) {
    const tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js


// node_modules/@actions/io/lib/io-util.js

var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_4__.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os__WEBPACK_IMPORTED_MODULE_2__.platform();
var arch = os__WEBPACK_IMPORTED_MODULE_2__.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
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
        step(generator.throw(value));
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
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === false ? val : val.trim();
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_2__.EOL), issueCommand("set-output", { name }, toCommandValue(value));
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
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter2(this, void 0, void 0, function* () {
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

// src/action/workflow.ts
function currentWorkflow(env) {
  const masks = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new WeakSet();
  const ownWords = /* @__PURE__ */ new Set();
  const redactor = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)();
  return {
    input: (name) => env[`INPUT_${name.toUpperCase()}`] === void 0 ? void 0 : getInput(name),
    log: (line) => info((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(line)),
    group: (title, work) => group((0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(title), work),
    annotate({ level, message, ...properties }) {
      if (level === "error") error(message, properties);
      else if (level === "warning") warning(message, properties);
      else notice(message, properties);
    },
    notice: (message) => notice(message),
    spare(words) {
      for (const word of words) ownWords.add(word);
      redactor.spare(words);
    },
    mask({ value, owner, isVariable }) {
      if (seen.has(value)) return;
      seen.add(value);
      redactor.add(value);
      for (const { text, part } of (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .masksFor */ .RM)(value, ownWords)) {
        if (masks.has(text)) continue;
        masks.set(text, { owner, part });
        setSecret(text);
      }
      if (isVariable) {
        for (const { text, part } of (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(value)) if (!masks.has(text)) masks.set(text, { owner, part });
      }
    },
    redact: redactor.redact,
    maskedIn(text) {
      const found = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(text, masks.keys());
      return [...masks].flatMap(([mask, part]) => found.has(mask) ? [part] : []);
    },
    output: (name, value) => setOutput(name, value),
    summary(markdown) {
      const file = env.GITHUB_STEP_SUMMARY;
      if (file) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${markdown}
`);
    },
    fail() {
      process.exitCode = ExitCode.Failure;
    }
  };
}
function reportProblems(workflow, problems) {
  for (const annotation of (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(problems)) workflow.annotate(annotation);
}
function writeRunnerFile(what, write) {
  try {
    write();
    return [];
  } catch (error2) {
    return [
      {
        severity: "error",
        code: "runner-file",
        message: `Cannot write ${what}: ${error2 instanceof Error ? error2.message : String(error2)}.`,
        fix: "Check that GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP are as the runner set them, and that its disk can be written."
      }
    ];
  }
}




/***/ })

};
