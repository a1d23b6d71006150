export const id = 229;
export const ids = [229];
export const modules = {

/***/ 6669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);

// src/domain/clock.ts
var systemClock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};




/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);

// src/github/json.ts
function at(value, ...path) {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = current[key];
  }
  return current;
}
function textAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : null;
}
function listAt(value, ...path) {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}
function shaAt(value, ...path) {
  const found = textAt(value, ...path);
  return found !== null && isSha(found) ? found : null;
}
function isSha(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}




/***/ }),

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ matchesNameGlob),
/* harmony export */   AL: () => (/* binding */ secretGroup),
/* harmony export */   IY: () => (/* binding */ NEW_NAME_CHARACTERS),
/* harmony export */   LK: () => (/* binding */ viaSecretsManager),
/* harmony export */   Nl: () => (/* binding */ iamRegionOf),
/* harmony export */   R3: () => (/* binding */ EXISTING_NAME_CHARACTERS),
/* harmony export */   T7: () => (/* binding */ canBeginSecretName),
/* harmony export */   bf: () => (/* binding */ joinPair),
/* harmony export */   hD: () => (/* binding */ parseSecretArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);

// src/domain/pair.ts
var NEW_NAME_CHARACTERS = "A-Za-z0-9/_+=.@-";
var EXISTING_NAME_CHARACTERS = "A-Za-z0-9/_+=.@!-";
function canBeginSecretName(text) {
  return new RegExp(`^(?!!)[${EXISTING_NAME_CHARACTERS}]{1,512}$`).test(text);
}
function matchesNameGlob(name, glob) {
  const parts = glob.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(name);
}
var SECRET_ARN = new RegExp(
  `^(arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\\d{12}):secret:)([${EXISTING_NAME_CHARACTERS}]+-[A-Za-z0-9]{6})$`
);
function parseSecretArn(arn) {
  const match = SECRET_ARN.exec(arn);
  if (!match) {
    throw new Error(
      `"${arn}" is not a complete Secrets Manager ARN (arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<6 characters>).`
    );
  }
  const [, group = "", partition = "", region = "", accountId = "", key = ""] = match;
  const pair = { group, key, arn };
  return { partition, region, accountId, pair, name: key.slice(0, -7) };
}
function joinPair(group, key) {
  return `${group.replace(/:+$/, "")}:${key.replace(/^:+/, "")}`;
}
function secretGroup(partition, region, accountId) {
  return `arn:${partition}:secretsmanager:${region}:${accountId}:secret:`;
}
function partitionOf(region) {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function iamRegionOf(region) {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[2] ?? "us-east-1";
}
function viaSecretsManager({ partition, region }) {
  const domain = partition === "aws-cn" ? "amazonaws.com.cn" : partition === "aws-eusc" ? "amazonaws.eu" : "amazonaws.com";
  return `secretsmanager.${region}.${domain}`;
}
var PARTITIONS = [
  ["cn-", "aws-cn", "cn-north-1"],
  ["us-gov-", "aws-us-gov", "us-gov-west-1"],
  ["eusc-", "aws-eusc", "eusc-de-east-1"],
  ["us-iso-", "aws-iso", "us-iso-east-1"],
  ["us-isob-", "aws-iso-b", "us-isob-east-1"],
  ["eu-isoe-", "aws-iso-e", "eu-isoe-west-1"],
  ["us-isof-", "aws-iso-f", "us-isof-south-1"]
];




/***/ }),

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   PH: () => (/* binding */ TOO_LARGE),
/* harmony export */   Q8: () => (/* binding */ ForgeError),
/* harmony export */   hv: () => (/* binding */ withFallback),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   pP: () => (/* binding */ deleteEach),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4834);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3856);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);




// src/github/forge.ts
var ForgeError = class extends Error {
  kind;
  /** HTTP status; null where there was no answer. */
  status;
  /** GitHub's own words: hostile text, to be escaped where it is shown. */
  detail;
  fix;
  /** @param operation in plain words, such as `write the comment on pull request #12`. */
  constructor(operation, { kind, status, detail, fix }) {
    super(`GitHub: cannot ${operation}: ${status === null ? "" : `${status} `}${detail}`);
    this.name = "ForgeError";
    this.kind = kind;
    this.status = status;
    this.detail = detail;
    this.fix = fix;
  }
};
async function withFallback(answer, fallback, kind) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ForgeError && (kind === void 0 || error.kind === kind)) return fallback(error);
    throw error;
  }
}

// src/github/api.ts
var TRIES = 3;
var LONGEST_WAIT = 2e4;
var PAUSES = { limited: [5e3, 1e4], unreachable: [1e3, 3e3] };
var PAGE = 30;
var MOST_PAGES = 100;
var TRY_MILLISECONDS = 15e3;
var TOO_LARGE = "ERR_ANSWER_TOO_LARGE";
function createApi(connect, repository, clock) {
  const base = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
  let connected;
  async function persist(operation, repeatable, attempt) {
    connected ??= connect();
    const client = await connected;
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(client, { signal: AbortSignal.timeout(TRY_MILLISECONDS) });
      } catch (error) {
        const failure = readFailure(error, clock.now());
        const pause = nextPause(failure, { tries, waited }, repeatable);
        if (pause === null) {
          const fix = fixOf(failure, operation, client.request.endpoint.DEFAULTS.baseUrl);
          throw new ForgeError(operation.name, { ...failure, fix });
        }
        waited += pause;
        await clock.wait(pause);
      }
    }
  }
  const answer = (request) => persist(request, request.repeatable ?? true, (client, timed) => {
    const path = request.path.startsWith("//") ? request.path.slice(1) : `${base}${request.path}`;
    return client.request(`${request.method} ${path}`, { ...request.parameters, request: timed });
  });
  async function list({ member, parameters, ...request }) {
    const items = /* @__PURE__ */ new Map();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const paged = { ...parameters, per_page: PAGE, page };
      const { data, headers } = await answer({ ...request, method: "GET", parameters: paged });
      const found = member === void 0 ? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(data) : (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(data, member);
      const before = items.size;
      for (const item of found) items.set((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "id") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "filename") ?? item, item);
      const more = /rel="?next"?/.test(headers.link ?? "") || found.length >= PAGE;
      if (!more || items.size === before) break;
    }
    return [...items.values()];
  }
  return {
    clock,
    send: async (request) => (await answer(request)).data,
    list,
    graphql: (operation, query) => persist(operation, true, (client, timed) => client.graphql(query, { request: timed }))
  };
}
async function deleteEach(api, operation, paths) {
  const problems = [];
  for (const path of paths) {
    const deleted = api.send({ ...operation, method: "DELETE", path });
    await deleted.catch((error) => {
      if (!(error instanceof ForgeError)) throw error;
      if (error.kind !== "not-found") problems.push(error);
    });
  }
  return problems;
}
function required(found, operation, what) {
  if (found !== null) return found;
  throw new ForgeError(operation.name, {
    kind: "refused",
    status: 200,
    detail: `the answer has no ${what}`,
    fix: "Check that GITHUB_API_URL is the address of GitHub's REST API, and that no proxy changes its answers."
  });
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
function nextPause(failure, history, repeatable) {
  if (history.tries >= TRIES || failure.isFinal) return null;
  if (failure.kind !== "limited" && !(failure.kind === "unreachable" && repeatable)) return null;
  const pause = failure.waitFor ?? PAUSES[failure.kind][history.tries - 1] ?? 0;
  return history.waited + pause > LONGEST_WAIT ? null : pause;
}
function readFailure(error, now) {
  const response = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, "response");
  const status = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, "status");
  if (typeof status !== "number") {
    const kind2 = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, "cause", "code") === TOO_LARGE ? "refused" : "unreachable";
    const detail2 = noAnswer(error);
    return { kind: kind2, status: null, detail: detail2, waitFor: null, isFinal: isUntrusted(detail2) || isRefusedByProxy(error) };
  }
  const detail = oneLine((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(response, "data", "message") ?? ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, "data") === "" ? "" : messageOf(error)));
  const waitFor = askedWait((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, "headers"), now);
  const isLimited = status === 429 || status === 403 && (waitFor !== null || /rate limit|abuse detection/i.test(detail));
  const kind = isLimited ? "limited" : kindOf(status);
  return { kind, status, detail: withFields(detail, response), waitFor, isFinal: false };
}
function kindOf(status) {
  if (status === 401) return "credentials";
  if (status === 403) return "denied";
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 ? "unreachable" : "refused";
}
function askedWait(headers, now) {
  const retryAfter = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, "retry-after");
  if (retryAfter !== null) {
    const seconds = Number(retryAfter);
    const milliseconds = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(retryAfter) - now;
    if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  }
  if ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, "x-ratelimit-remaining") !== "0") return null;
  const reset = Number((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, "x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
}
function withFields(detail, response) {
  const messages = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(response, "data", "errors").flatMap((one) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, "message") ?? []);
  return messages.length === 0 ? detail : oneLine(`${detail}: ${messages.join("; ")}`);
}
function noAnswer(error) {
  const code = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "cause", "cause", "code") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "cause", "code");
  const message = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "cause", "message") ?? messageOf(error);
  return oneLine(code === null || message.includes(code) ? message : `${message} (${code})`) || "no answer";
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function oneLine(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}...` : line;
}
function isUntrusted(detail) {
  return /CERT_|_CERT|SELF_SIGNED|UNABLE_TO_|certificate/.test(detail);
}
function isRefusedByProxy(error) {
  const status = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, "cause", "code") === "ERR_PROXY_TUNNEL" ? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(error, "cause", "statusCode") : null;
  return status !== null && status < 500 && status !== 408 && status !== 429;
}
function fixOf({ kind, status, detail, waitFor }, { permission }, apiUrl) {
  const permit = permission === null ? "the permission it needs" : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`\`permissions: ${permission}\``;
  switch (kind) {
    case "denied":
      if (/locked/i.test(detail))
        return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Unlock the conversation of the pull request, or set the input \`comment\` to \`false\`.`;
      if (/authenticate via a GitHub App/i.test(detail))
        return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check runs are written by apps only: leave \`github-token\` out, or use the token of a GitHub App instead of a person's.`;
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Give the job ${permit} in its workflow; if \`github-token\` is a token of your own, give that permission to it.`;
    case "credentials":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`The token in \`github-token\` is wrong or has expired: leave the input out to use the default token of the job, or renew yours.`;
    case "not-found":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check that it exists and that the token may see it: on a private repository that takes ${permit}.`;
    case "limited":
      return waitFor === null ? "GitHub takes no more requests from this token for now: run the job again in some minutes." : `GitHub takes no more requests from this token for now: run the job again in ${Math.ceil(waitFor / 6e4)} min.`;
    case "unreachable":
      if (isUntrusted(detail)) return (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_1__/* .fixCertificate */ .BZ)(apiUrl);
      if (/\bERR_PROXY/.test(detail)) return (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_1__/* .fixProxy */ .iW)(apiUrl);
      return `Run the job again. If it goes on, see whether ${apiUrl} can be reached from the runner and whether githubstatus.com reports a problem.`;
    case "refused":
      if (status === null)
        return `Check that ${apiUrl} is the address of GitHub's REST API, and what proxy is in between.`;
      return "Fix what the answer of GitHub names, then run the job again.";
    default:
      return kind;
  }
}




/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);

// src/domain/message.ts
var Pieces = class {
  pieces;
  /** Prose that follows prose is one piece, however it came together. */
  constructor(pieces) {
    const joined2 = [];
    for (const piece of pieces) {
      const last = joined2.at(-1);
      if (typeof piece === "string" && typeof last === "string") joined2[joined2.length - 1] = last + piece;
      else if (piece !== "") joined2.push(piece);
    }
    this.pieces = joined2;
  }
  /** Prose and what is to be copied apart from each other, line by line. */
  lines() {
    const all = [""];
    for (const piece of this.pieces) {
      if (typeof piece === "string") all.push((all.pop() ?? "") + piece);
      else if ("block" in piece) all.push(...piece.block.split("\n").map((line) => `    ${line}`), "");
      else all.push((all.pop() ?? "") + (piece.code.includes("`") ? piece.code : `\`${piece.code}\``));
    }
    return all.map((line) => line.startsWith("    ") ? line : line.trim()).filter((line) => line !== "");
  }
  toString() {
    return this.lines().join("\n");
  }
  toJSON() {
    return this.toString();
  }
};
function piecesOf(message) {
  return typeof message === "string" ? [message] : message.pieces;
}
function joined(messages, separator) {
  return new Pieces(messages.flatMap((one, index) => [...index === 0 ? [] : [separator], ...piecesOf(one)]));
}
function code(text) {
  return new Pieces([{ code: text }]);
}
function textOf(piece) {
  return typeof piece === "string" ? piece : "code" in piece ? piece.code : piece.block;
}
function block(text, language) {
  return new Pieces([language === void 0 ? { block: text } : { block: text, language }]);
}
function say(text, ...values) {
  const pieces = [];
  let code2 = null;
  const add = (piece) => {
    if (code2 !== null) code2 += textOf(piece);
    else pieces.push(piece);
  };
  for (const [index, literal] of text.entries()) {
    for (const [turn, part] of literal.split("`").entries()) {
      if (turn > 0) {
        const ended = code2;
        code2 = ended === null ? "" : null;
        if (ended !== null) pieces.push({ code: ended });
      }
      add(part);
    }
    const value = values[index] ?? "";
    for (const piece of piecesOf(typeof value === "number" ? String(value) : value)) add(piece);
  }
  return pieces.every((piece) => typeof piece === "string") ? pieces.join("") : new Pieces(pieces);
}
function phrase(words, ...inserted) {
  const pieces = words.flatMap((text, index) => {
    const next = inserted[index] ?? new Pieces([]);
    if (typeof next === "number") return [`${text}${next}`];
    return [text, ...typeof next === "string" ? [{ code: next }] : next.pieces];
  });
  return new Pieces(pieces);
}
function plain(text) {
  return new Pieces([text]);
}




/***/ }),

/***/ 6076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Bq: () => (/* binding */ readingStatements),
/* harmony export */   Bt: () => (/* binding */ isTagOfAws),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Cm: () => (/* binding */ policyChangeWords),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   DI: () => (/* binding */ whyNotCompared),
/* harmony export */   D_: () => (/* binding */ generateValue),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   FB: () => (/* binding */ isReadElsewhere),
/* harmony export */   G: () => (/* binding */ resultProblems),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   G_: () => (/* binding */ readValueFile),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Gz: () => (/* binding */ policiesSection),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Hr: () => (/* binding */ repairWords),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Iq: () => (/* binding */ desiredState),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Jh: () => (/* binding */ isNotCompared),
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   KD: () => (/* binding */ secretChangeWords),
/* harmony export */   Kl: () => (/* binding */ choosePlane),
/* harmony export */   LN: () => (/* binding */ logicalChanges),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   O2: () => (/* binding */ policyHome),
/* harmony export */   OM: () => (/* binding */ secretOf2),
/* harmony export */   Oi: () => (/* binding */ doneSteps),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   PT: () => (/* binding */ isHeldBack),
/* harmony export */   PV: () => (/* binding */ changesOfKind),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   RI: () => (/* binding */ byTarget),
/* harmony export */   RM: () => (/* binding */ masksFor),
/* harmony export */   Re: () => (/* binding */ checkoutRoot),
/* harmony export */   SH: () => (/* binding */ managedTagsRecord),
/* harmony export */   SQ: () => (/* binding */ secretOfResource),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Ty: () => (/* binding */ diffBlock),
/* harmony export */   UG: () => (/* binding */ deletionLines),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   W9: () => (/* binding */ managedTagKeys),
/* harmony export */   WN: () => (/* binding */ isAccessDrift),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   XK: () => (/* binding */ planFileText),
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   XT: () => (/* binding */ repairs),
/* harmony export */   Xg: () => (/* binding */ checkedOutCommit),
/* harmony export */   Yc: () => (/* binding */ tableSection),
/* harmony export */   Yr: () => (/* binding */ sourceTag),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   _0: () => (/* binding */ accessChanges),
/* harmony export */   _J: () => (/* binding */ changesSections),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   a9: () => (/* binding */ trustWords),
/* harmony export */   aR: () => (/* binding */ isInGit),
/* harmony export */   br: () => (/* binding */ generationTag),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   c7: () => (/* binding */ isWholeStack),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   dM: () => (/* binding */ managerOf),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   dw: () => (/* binding */ newSecretsSection),
/* harmony export */   ec: () => (/* binding */ resourceFor),
/* harmony export */   el: () => (/* binding */ sameKey),
/* harmony export */   eq: () => (/* binding */ trustSection),
/* harmony export */   fF: () => (/* binding */ bulletList),
/* harmony export */   gL: () => (/* binding */ drawingSection),
/* harmony export */   gP: () => (/* binding */ parseRole),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   hM: () => (/* binding */ trustedBy),
/* harmony export */   hu: () => (/* binding */ MAX_POLICY_CHARACTERS),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   jq: () => (/* binding */ openStack),
/* harmony export */   kT: () => (/* binding */ exampleArn),
/* harmony export */   kW: () => (/* binding */ unavailableWords),
/* harmony export */   kn: () => (/* binding */ kmsKeyProblem),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   lZ: () => (/* binding */ readResourcePolicy),
/* harmony export */   lm: () => (/* binding */ allowsReading),
/* harmony export */   ni: () => (/* binding */ writesGivenValue),
/* harmony export */   o2: () => (/* binding */ policySize),
/* harmony export */   ox: () => (/* binding */ withResult),
/* harmony export */   pQ: () => (/* binding */ failureProblems),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   q4: () => (/* binding */ notComparedWords),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   vT: () => (/* binding */ changedPolicies),
/* harmony export */   wO: () => (/* binding */ doneSecrets),
/* harmony export */   wn: () => (/* binding */ accessWords),
/* harmony export */   wq: () => (/* binding */ restorable),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   y2: () => (/* binding */ cuttable),
/* harmony export */   yr: () => (/* binding */ policyDocument),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zJ: () => (/* binding */ kmsKey)
/* harmony export */ });
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8039);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3403);
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5840);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(986);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1421);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);









// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = (0,_PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0, pos = 0, value;
      for (; pos < len; ) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length, ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/engine/open.ts



// src/config/load.ts


// src/config/finding.ts
function errorAt(path, at2, code2, message, fix) {
  return { severity: "error", code: code2, message, fix, where: { path, at: at2 } };
}
function warningAt(path, at2, code2, message, fix) {
  return { severity: "warning", code: code2, message, fix, where: { path, at: at2 } };
}
function errorIn(start, end, code2, message, fix) {
  return { severity: "error", code: code2, message, fix, where: { start, end } };
}
var LONGEST_QUOTE = 80;
function quote(text3) {
  return JSON.stringify(text3.length > LONGEST_QUOTE ? `${text3.slice(0, LONGEST_QUOTE)}...` : text3);
}
function shownKey(key) {
  return /^[A-Za-z0-9_./-]{1,80}$/.test(key) ? key : quote(key);
}
function describePath(path, file = "the file") {
  return path.map((step, index) => describeStep(step, index === 0)).join("") || file;
}
function describeStep(step, first) {
  if (typeof step === "number") return `[${step}]`;
  const text3 = /^[A-Za-z0-9_-]{1,80}$/.test(step) ? step : quote(step);
  return first ? text3 : `.${text3}`;
}
function isInValue(path) {
  return path[0] === "secrets" && path[2] === "value";
}
function isSecret(path) {
  return path.length === 2 && path[0] === "secrets";
}
function parsePointer(pointer, data) {
  let node = data;
  return pointer.split("/").slice(1).map((escaped) => {
    const name = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(node) ? Number(name) : name;
    node = childOf(node, step);
    return step;
  });
}
function at(data, path) {
  return path.reduce(childOf, data);
}
function childOf(node, step) {
  const has = typeof node === "object" && node !== null && Object.hasOwn(node, step);
  return has ? node[step] : void 0;
}
function pathKey(path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var SOURCES = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write one of: \`value: { env: NAME }\`, \`value: { file: path }\`, \`value: { generate: {} }\`, \`value: manual\`.`;
function valueInFile(path) {
  const message = `${describePath(path)} holds a value. Values are never part of this file, only where they come from.`;
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Remove it, and if it is a real secret, replace that secret: this file's history keeps it. ${SOURCES}`;
  return errorAt(path, "value", "value-in-file", message, fix);
}
var BEGINNING = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Begin it with \`version: 1\`, a \`stack\`, \`dataPlanes\` and \`secrets\`.`;
function orMeant(meant, list) {
  return meant === void 0 ? list : `Did you mean "${meant}"? ${list}`;
}

// src/config/expressions.ts
var EXPRESSION = /\$\{\{[^\n]*?\}\}/g;
var REMOVED = "\uE000";
var SHELL = /^\s*\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\(.*\))\s*$/s;
function withoutExpressions(text3) {
  return text3.replace(EXPRESSION, (expression) => expression.replace(/[^\w.]/g, REMOVED));
}
function expressions(data) {
  const found2 = [];
  const walk = (node, path) => {
    for (const [key, child] of Object.entries(node)) {
      const isText = typeof child === "string" && isFilledIn(child, key);
      const isMap2 = typeof child === "object" && child !== null;
      if (!isText && !isMap2 && !isFilledIn(key)) continue;
      const below = [...path, Array.isArray(node) ? Number(key) : key];
      const wrongKey = inText(key, below, "key");
      found2.push(...wrongKey);
      if (wrongKey.length > 0) continue;
      if (isText) found2.push(...inText(child, below, "value"));
      else if (isMap2) walk(child, below);
    }
  };
  if (typeof data === "object" && data !== null) walk(data, []);
  return found2;
}
function isFilledIn(text3, key = "") {
  return text3.includes(REMOVED) || text3.includes("$") && key !== "description";
}
function inText(text3, path, at2) {
  const isSource = at2 === "value" && (isInValue(path) || isSecret(path));
  const what = at2 === "key" ? `A key of ${describePath(path.slice(0, -1))}` : describePath(path);
  if (text3.includes(REMOVED) || text3.match(EXPRESSION) !== null) {
    const message2 = `${what} holds an expression of GitHub, which does not work in this file.`;
    const name2 = /\b(?:secrets|vars|env)\.(\w{1,80})/.exec(text3)?.[1] ?? "NAME";
    return [errorAt(path, at2, "expression", message2, isSource ? mapped(name2, path) : AS_IT_IS)];
  }
  const shell = isSource ? SHELL.exec(text3) : null;
  if (shell === null) return [];
  const name = [shell[1] ?? shell[2] ?? ""].find((one) => /^[A-Z_][A-Z0-9_]{0,79}$/.test(one)) ?? "NAME";
  const message = `${what} holds a variable or a command of a shell, which does not work in this file.`;
  return [errorAt(path, at2, "expression", message, mapped(name, path))];
}
var AS_IT_IS = "Write the text itself: this file is read as it is.";
function mapped(name, path) {
  if (path.at(-1) === "file") return AS_IT_IS;
  const mapping = `${name}: \${{ secrets.${name} }}`;
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write \`value: { env: ${name} }\`, and in the workflow map it under \`env:\` of the step: \`${mapping}\`.`;
}

// src/config/parse-yaml.ts
var DEEPEST = 64;
var MOST_STRAY_TOKENS = 20;
function parseYaml(text3, lines2) {
  const { tokens, findings } = tokenize(text3, lines2);
  if (findings.length > 0) return { root: null, findings };
  const options = { version: "1.2", schema: "core", merge: false, strict: true };
  const composer = new _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .Composer */ .Dk({ ...options, stringKeys: true, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text3.length)];
  const [first, second] = documents;
  const errors = documents.flatMap((document) => document.errors.map((error) => explainYamlError(error)));
  const yaml = first?.directives?.yaml;
  if (yaml?.explicit && yaml.version !== "1.2")
    errors.push(errorIn(0, 0, "yaml-version", "The file asks for another version of YAML than 1.2.", NO_DIRECTIVE));
  if (second !== void 0) {
    const start = second.range?.[0] ?? 0;
    const fix = 'Keep one document: remove the line "---" between them, or make a file of each.';
    errors.push(errorIn(start, start, "yaml-several-documents", "The file holds more than one YAML document.", fix));
  }
  return { root: first?.contents ?? null, findings: errors };
}
var NO_DIRECTIVE = "Remove the line that begins with %YAML.";
function tokenize(text3, lines2) {
  const parser = new _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .iX(lines2.addNewLine);
  const tokens = [];
  lines2.addNewLine(0);
  let stray = 0;
  for (const lexeme of new _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .Lexer */ .JG().lex(text3)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") stray++;
    }
    if (parser.stack.length > DEEPEST) return { tokens, findings: [tooDeep(parser.offset)] };
    if (stray > MOST_STRAY_TOKENS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, findings: [] };
}
function tooDeep(offset) {
  const message = `The file is nested more than ${DEEPEST} levels deep.`;
  return errorIn(offset, offset, "yaml-too-deep", message, NOT_CLOSED);
}
var NOT_CLOSED = "A config needs eight levels at most: look for brackets that are not closed.";
var WORDS = {
  ALIAS_PROPS: ["An alias (*name) carries an anchor or a tag.", "Write the alias alone."],
  BAD_ALIAS: [
    "An anchor (&) or alias (*) has no name.",
    "Give it a name, or put text that begins with & or * in quotes."
  ],
  BAD_COLLECTION_TYPE: ["A YAML tag (!) does not fit what follows it.", "Remove the tag."],
  BAD_DIRECTIVE: ["A YAML directive (a line that begins with %) is wrong.", "Remove the line."],
  BAD_DQ_ESCAPE: [
    "A text in double quotes holds a backslash escape that YAML does not know.",
    "Write the backslash twice, or use single quotes."
  ],
  BAD_INDENT: ["The indentation is wrong here.", "Begin all keys of one block in the same column, with spaces."],
  BAD_PROP_ORDER: ['An anchor (&) or tag (!) is before "-", "?" or ":".', "Move it behind."],
  BAD_SCALAR_START: [
    "A text without quotes begins with a character that means something in YAML.",
    "Put the text in quotes."
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Unexpected second "key: value" on this line.',
    'Check the indentation: put nested keys on lines of their own, indented further; put text that holds ": " in quotes.'
  ],
  BLOCK_IN_FLOW: [
    "A block is inside of { } or [ ].",
    "Close the bracket first, or write everything inside of it with commas."
  ],
  KEY_OVER_1024_CHARS: ["A key is longer than 1,024 characters.", "Look for a colon that is missing further up."],
  MISSING_CHAR: [
    "A closing bracket or quote, a comma, a colon or a space is missing here or before.",
    'Close what was opened further up; write "key: value" with a space behind the colon.'
  ],
  MULTILINE_IMPLICIT_KEY: [
    "A key goes over more than one line.",
    "Look for a colon that is missing, here or on the line before."
  ],
  MULTIPLE_ANCHORS: ["One value has two anchors (&).", "Keep one."],
  MULTIPLE_TAGS: ["One value has two tags (!).", "Remove them."],
  NON_STRING_KEY: [
    "A key is not plain text.",
    "Write each key as text; put a key in quotes that begins with a bracket, & or *."
  ],
  RESOURCE_EXHAUSTION: ["The file is nested too deep.", NOT_CLOSED],
  TAB_AS_INDENT: ["There is a tab where spaces must be.", "Indent with spaces: YAML allows no tabs."],
  TAG_RESOLVE_FAILED: ["A YAML tag (!) does not fit its value.", "Remove the tag."]
};
function explainYamlError({ code: code2, pos: [start, end] }) {
  const [message, fix] = WORDS[code2] ?? [
    "This is not valid YAML.",
    "Look for a missing quote, bracket, comma or colon here or on the line before."
  ];
  return errorIn(start, end, code2 === "TAB_AS_INDENT" ? "yaml-tab" : "yaml-syntax", message, fix);
}

// src/config/partial-config.ts
var DEFAULT_ROLE = "default";
var MOST = 50;
function partialConfig(data) {
  const file = fields(data);
  const grants = Array.isArray(file.grants) ? file.grants : [];
  return {
    stack: string(file.stack),
    dataPlanes: Object.entries(fields(file.dataPlanes)).slice(0, MOST).map(([key, plane]) => planeOf(key, fields(plane))),
    settings: settingsOf(file, []),
    secrets: Object.entries(fields(file.secrets)).map(([name, secret]) => secretOf(name, fields(secret))),
    grants: grants.flatMap((grant, index) => grantOf(grant, ["grants", index])),
    /** The file has `secrets` or `grants`, whatever they hold. */
    declaresAnything: "secrets" in file || "grants" in file
  };
}
function planesOf({ dataPlanes }, config) {
  if (dataPlanes === void 0) return config.dataPlanes;
  const named2 = new Set(dataPlanes.map(({ name }) => name));
  return config.dataPlanes.filter((plane) => named2.has(plane.key));
}
function isPlaced(plane) {
  return plane.region !== void 0 && plane.accountId !== void 0;
}
function planeOf(key, plane) {
  const path = ["dataPlanes", key];
  const roles2 = Object.entries(fields(plane.roles)).slice(0, MOST).map(([role, value]) => ({ key: role, path: [...path, "roles", role], role: string(value) }));
  const { region, accountId } = plane;
  return { key, path, region: string(region), accountId: string(accountId), roles: roles2, settings: settingsOf(plane, path) };
}
function settingsOf(parent, path) {
  const { name, match, tags: policyTags } = fields(parent.policy);
  const { kmsKeyId, tags: tags2 } = fields(parent.defaults);
  return {
    path,
    policyName: string(name),
    match: string(match),
    defaultKey: string(kmsKeyId),
    defaultTags: fields(tags2),
    policyTags: fields(policyTags),
    confirm: names2(fields(parent.removal).confirm, [...path, "removal", "confirm"]) ?? []
  };
}
function secretOf(name, secret) {
  const path = ["secrets", name];
  const value = fields(secret.value);
  const { lambdaArn, schedule } = fields(secret.rotation);
  return {
    name,
    path,
    at: "key",
    ...readers(secret, path),
    tags: fields(secret.tags),
    shareWith: names2(secret.shareWith, [...path, "shareWith"]) ?? [],
    kmsKeyId: string(secret.kmsKeyId),
    env: string(value.env),
    file: string(value.file),
    isGenerated: "generate" in value,
    isAdopted: secret.adopt === true,
    rotation: "rotation" in secret ? { lambdaArn: string(lambdaArn), schedule: string(schedule) } : void 0
  };
}
function grantOf(grant, path) {
  if (typeof grant === "string") return [{ name: grant, path, at: "value", roles: void 0, dataPlanes: void 0 }];
  const entry = fields(grant);
  const name = string(entry.name);
  return name === void 0 ? [] : [{ name, path: [...path, "name"], at: "value", ...readers(entry, path) }];
}
function readers(entry, path) {
  const { roles: roles2, dataPlanes } = entry;
  return { roles: names2(roles2, [...path, "roles"]), dataPlanes: names2(dataPlanes, [...path, "dataPlanes"]) };
}
function names2(value, path) {
  if (!Array.isArray(value)) return void 0;
  return value.flatMap((name, index) => typeof name === "string" ? [{ name, path: [...path, index] }] : []);
}
function string(value) {
  return typeof value === "string" ? value : void 0;
}
function fields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/domain/kms-key.ts
var KEY_ARN = /^arn:([^:]+):kms:([^:]+):(\d{12}):(key\/[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/;
var DEFAULT_ALIAS = "alias/aws/secretsmanager";
function kmsKey(text3, place) {
  if (text3 === null || text3 === void 0) return null;
  const [, , , , resource = text3] = KEY_ARN.exec(text3) ?? [];
  if (resource === DEFAULT_ALIAS) return null;
  if (resource.startsWith("alias/")) return { kind: "alias", alias: resource };
  if (text3.startsWith("arn:")) return { kind: "key", arn: text3 };
  return { kind: "key", arn: `arn:${place.partition}:kms:${place.region}:${place.accountId}:key/${resource}` };
}
function sameKey(a, b, place) {
  return JSON.stringify(kmsKey(a, place)) === JSON.stringify(kmsKey(b, place));
}
function kmsKeyProblem(text3, place) {
  if (!text3.startsWith("arn:")) return void 0;
  const [, partition, region] = KEY_ARN.exec(text3) ?? [];
  if (partition === void 0) return "is not the ARN of a KMS key or alias";
  if (partition !== place.partition) return `is in partition ${partition}, the secret in ${place.partition}`;
  return region === place.region ? void 0 : `is in ${region}, the secret in ${place.region}`;
}

// src/config/rules/kms-keys.ts
var ARN = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:([0-9]{12}):(key|alias)\//;
var MULTI_REGION = "mrk-";
var OF_AWS = /(^|:)alias\/aws\/(?!secretsmanager$)/;
function kmsKeys(config) {
  const inherits = config.dataPlanes.filter((plane) => plane.settings.defaultKey === void 0);
  return [
    ...checkKey(config.settings.defaultKey, ["defaults", "kmsKeyId"], inherits),
    ...config.dataPlanes.flatMap(
      (plane) => checkKey(plane.settings.defaultKey, [...plane.path, "defaults", "kmsKeyId"], [plane])
    ),
    ...config.secrets.flatMap(
      (secret) => checkKey(secret.kmsKeyId, [...secret.path, "kmsKeyId"], planesOf(secret, config))
    )
  ];
}
function checkKey(text3, path, planes) {
  if (text3 === void 0) return [];
  if (OF_AWS.test(text3)) return [keyOfAws(path)];
  const placed = planes.filter(isPlaced);
  const [, keyAccount, kind] = ARN.exec(text3) ?? [];
  if (keyAccount === void 0) return text3.startsWith("alias/") ? [] : keyIdInSeveralPlaces(text3, path, placed);
  const elsewhere = Map.groupBy(
    placed,
    (plane) => kmsKeyProblem(text3, { ...plane, partition: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(plane.region) })
  );
  const here = elsewhere.get(void 0) ?? [];
  const wrongPlace = [...elsewhere].flatMap(
    ([problem, wrong]) => problem === void 0 ? [] : [keyElsewhere(path, problem, wrong, here.length > 0)]
  );
  const strangers = kind === "alias" ? here.filter(({ accountId }) => accountId !== keyAccount) : [];
  return strangers.length === 0 ? wrongPlace : [...wrongPlace, aliasOfOther(path, keyAccount, strangers)];
}
function keyElsewhere(path, problem, planes, servesOthers) {
  const fix = servesOthers ? nameAlias(path) : "Name a key of that region and partition, or an alias (alias/...).";
  return errorAt(path, "value", "kms-key-place", `${describePath(path)} ${problem} (${named(planes)}).`, fix);
}
function keyIdInSeveralPlaces(text3, path, planes) {
  const placeOf = ({ accountId, region }) => text3.startsWith(MULTI_REGION) ? accountId : `${accountId} ${region}`;
  const [first] = planes;
  const other = planes.find((plane) => first !== void 0 && placeOf(plane) !== placeOf(first));
  if (first === void 0 || other === void 0) return [];
  const what = text3.startsWith(MULTI_REGION) ? "accounts" : "accounts or regions";
  const message = `${describePath(path)} is the id of a key in one place, but the ${named([first, other])} are in different ${what}.`;
  return [errorAt(path, "value", "kms-key-place", message, nameAlias(path))];
}
function aliasOfOther(path, keyAccount, planes) {
  const accounts = [...new Set(planes.map(({ accountId }) => quote(accountId)))].join(", ");
  const message = `${describePath(path)} is an alias of account ${quote(keyAccount)}, the secret is in ${accounts} (${named(planes)}): roles could not be granted its key.`;
  return errorAt(path, "value", "kms-alias-account", message, "Name the key itself by its ARN (arn:...:key/...).");
}
function keyOfAws(path) {
  const message = `${describePath(path)} is a key that AWS manages for another service.`;
  const fix = "Name a key of your own, or alias/aws/secretsmanager for the AWS managed key of Secrets Manager.";
  return errorAt(path, "value", "kms-key-aws", message, fix);
}
function nameAlias(path) {
  const divide = path[0] === "defaults" ? "set defaults.kmsKeyId under each data plane" : "restrict the secret with dataPlanes";
  return `Name an alias (alias/...), which is looked up on each data plane, or ${divide}.`;
}
function named(planes) {
  return `data plane${planes.length === 1 ? "" : "s"} ${planes.map(({ key }) => quote(key)).join(", ")}`;
}

// src/config/rules/policy-names.ts
var MOST_PARTS = 10;
var MOST_NAMES = 3;
function policies(config) {
  return [
    ...[config, ...config.dataPlanes].flatMap(({ settings }) => reservedName(settings)),
    ...madeNames(config),
    ...config.dataPlanes.flatMap((plane) => widerThanGiven(plane, config))
  ];
}
function reservedName({ policyName, path: parent }) {
  if (policyName?.toLowerCase() !== "userflyterole") return [];
  const path = [...parent, "policy", "name"];
  const message = `${describePath(path)} is the name of the policy that Union makes for a data plane.`;
  const fix = "Choose another name: a policy that is not ours is never changed.";
  return [warningAt(path, "value", "policy-name-union", message, fix)];
}
function madeNames(config) {
  const owners = /* @__PURE__ */ new Map();
  const findings = [];
  for (const plane of config.dataPlanes) {
    const given = plane.settings.policyName ?? config.settings.policyName;
    if (config.stack === void 0 && given === void 0) continue;
    for (const { key, path } of plane.roles) {
      const name = policyNameFor(config, plane.key, key);
      if (name.length > LONGEST_POLICY_NAME && (given ?? "").length <= LONGEST_POLICY_NAME)
        findings.push(tooLong(name, path, given !== void 0));
      const places = partNames(name).map((part) => `${accountOf(plane)} ${part}`);
      const other = places.map((place) => owners.get(place)).find((owner) => owner !== void 0);
      if (other !== void 0) findings.push(collision(name, path, other));
      for (const place of places) if (!owners.has(place)) owners.set(place, { role: key, plane: plane.key });
    }
  }
  return findings;
}
function accountOf({ accountId, key }) {
  return accountId ?? key;
}
function partNames(name) {
  const lower = name.toLowerCase();
  return [lower, ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => `${lower}-${index + 2}`)];
}
function tooLong(name, path, isGiven) {
  const fix = isGiven ? "Shorten policy.name or the keys." : "Shorten the stack or the keys, or set policy.name.";
  const message = `The policy of this role would be called ${quote(name)}: ${name.length} characters, and ${LONGEST_POLICY_NAME} are allowed.`;
  return errorAt(path, "key", "policy-name-length", message, fix);
}
function collision(name, path, other) {
  const message = `The policy ${quote(name)} of this role, or a further part of it, would have the name of one for role ${quote(other.role)} of data plane ${quote(other.plane)}.`;
  return errorAt(path, "key", "policy-name-collision", message, "Rename the key of the role or of the data plane.");
}
function widerThanGiven(plane, config) {
  const { match, path } = plane.settings.match === void 0 ? config.settings : plane.settings;
  if (match !== "tags") return [];
  const secrets = config.secrets.filter((secret) => planesOf(secret, config).includes(plane));
  return plane.roles.flatMap(({ key }) => {
    const others = secrets.filter((secret) => !isFor(secret, key));
    if (others.length === 0 || others.length === secrets.length) return [];
    const names3 = others.slice(0, MOST_NAMES).map(({ name }) => quote(name));
    const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : "";
    const message = `With match: tags, role ${quote(key)} of data plane ${quote(plane.key)} may also read what the file does not give it: ${names3.join(", ")}${more}.`;
    const fix = "Use match: names there, grant them to the role, or keep them in a file of their own, with its own stack.";
    return [warningAt([...path, "policy", "match"], "value", "match-tags-wider", message, fix)];
  });
}
function isFor({ roles: roles2 }, role) {
  return roles2 === void 0 ? role === DEFAULT_ROLE : roles2.some(({ name }) => name === role);
}
var LONGEST_POLICY_NAME = 124;
var OUR_FOLDER = "union-secrets/";
function policyNameFor({ stack, settings, dataPlanes }, dataPlane, roleKey) {
  const plane = dataPlanes.find(({ key }) => key === dataPlane);
  const own = plane?.settings.policyName;
  const base = own ?? settings.policyName;
  if (base === void 0) return `${stack}@${dataPlane}@${roleKey}`;
  const isTaken = dataPlanes.some(
    (other) => plane !== void 0 && other !== plane && accountOf(other) === accountOf(plane) && // IAM compares names without case.
    (own === void 0 || other.settings.policyName?.toLowerCase() === own.toLowerCase())
  );
  const hasOtherRoles = (plane?.roles.length ?? 0) > 1;
  return `${base}${isTaken ? `-${dataPlane}` : ""}${hasOtherRoles && roleKey !== DEFAULT_ROLE ? `-${roleKey}` : ""}`;
}
function policyPathFor(stack, path = "/") {
  return `${path}${OUR_FOLDER}${stack}/`;
}

// src/config/rules/roles.ts
var NAME = /^[A-Za-z0-9_+=,.@-]{1,64}$/;
var ARN2 = /^arn:aws[a-z-]*:iam::([0-9]{12}):role\/(?:[!-~]{1,510}\/)?([A-Za-z0-9_+=,.@-]{1,64})$/;
var SESSION = /^arn:aws[a-z-]*:sts::[0-9]{12}:assumed-role\/([^/]+)/;
var OTHER_IAM = /^arn:aws[a-z-]*:iam::[0-9]{12}:(user|group|policy|instance-profile|root)/;
var ARTICLES = /* @__PURE__ */ new Map([
  ["user", "a user"],
  ["group", "a group"],
  ["policy", "a policy"],
  ["instance-profile", "an instance profile"],
  ["root", "an account"]
]);
var FORM = "Write the name of a role, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole.";
function parseRole(text3) {
  if (NAME.test(text3)) return { kind: "name", name: text3 };
  const [, accountId, name] = ARN2.exec(text3) ?? [];
  if (accountId !== void 0 && name !== void 0) return { kind: "arn", arn: text3, accountId, name };
  const wrong = (why, fix = FORM) => ({ kind: "wrong", why, fix });
  const session = SESSION.exec(text3)?.[1];
  if (session !== void 0)
    return wrong("is the ARN of a session, not of a role", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write the role itself: \`${session}\`.`);
  const other = OTHER_IAM.exec(text3)?.[1];
  if (other !== void 0) return wrong(`is the ARN of ${ARTICLES.get(other)}, not of a role`);
  if (text3.startsWith("arn:")) return wrong("is not the ARN of an IAM role");
  if (text3.includes("/")) return wrong("holds a slash: a path belongs to the ARN only");
  if (text3.length > 64) return wrong("is longer than the 64 characters of a role name");
  return wrong("is not the name of an IAM role", `${FORM} A name holds letters, digits and any of _+=,.@-`);
}
function roles({ dataPlanes }) {
  return dataPlanes.flatMap((plane) => [...wrongRoles(plane), ...sharedRoles(plane)]);
}
function wrongRoles({ key: plane, accountId, roles: roles2 }) {
  return roles2.flatMap(({ key, path, role }) => {
    if (role === void 0) return [];
    const parsed = parseRole(role);
    if (parsed.kind === "wrong") {
      const message2 = `Role ${quote(key)} of data plane ${quote(plane)} ${parsed.why}.`;
      return [errorAt(path, "value", "role", message2, parsed.fix)];
    }
    if (parsed.kind === "name" || accountId === void 0 || parsed.accountId === accountId) return [];
    const message = `Role ${quote(key)} is in account ${quote(parsed.accountId)}, but data plane ${quote(plane)} is in ${quote(accountId)}.`;
    const fix = "Correct the ARN or the accountId: a secret is read by roles of its own account.";
    return [errorAt(path, "value", "role-account", message, fix)];
  });
}
function sharedRoles({ key: plane, roles: roles2 }) {
  const keys = /* @__PURE__ */ new Map();
  return roles2.flatMap(({ key, path, role }) => {
    const parsed = role === void 0 ? void 0 : parseRole(role);
    if (parsed === void 0 || parsed.kind === "wrong") return [];
    const name = parsed.name.toLowerCase();
    const first = keys.get(name);
    if (first === void 0) keys.set(name, key);
    if (first === void 0) return [];
    const message = `Roles ${quote(first)} and ${quote(key)} of data plane ${quote(plane)} are the same IAM role.`;
    const fix = "Keep one key: what one of them may read, the other could read too.";
    return [errorAt(path, "value", "role-twice", message, fix)];
  });
}

// src/config/rules/scopes.ts
function scopes(config) {
  if (config.dataPlanes.length === 0) return [];
  const planes = config.dataPlanes.map((plane) => plane.key);
  return [...config.secrets, ...config.grants].flatMap((scope) => [
    ...(scope.dataPlanes ?? []).filter(({ name }) => !planes.includes(name)).map((plane) => undeclared(plane, planes, "Data plane")),
    ...checkRoles(scope, config)
  ]);
}
function checkRoles(scope, config) {
  const planes = config.dataPlanes.filter((plane) => plane.roles.length > 0);
  if (planes.length === 0) return [];
  const declared = [...new Set(planes.flatMap((plane) => plane.roles.map((role) => role.key)))];
  const mine = planesOf(scope, config).filter((plane) => plane.roles.length > 0);
  if (scope.roles !== void 0) return scope.roles.flatMap((role) => checkRole(role, mine, declared));
  const missing = missingOn(mine, DEFAULT_ROLE);
  if (missing.length === 0) return [];
  const message = `Secret ${quote(scope.name)} names no roles, and there is no role "${DEFAULT_ROLE}" on ${missing.map(quote).join(", ")}.`;
  const fix = `Name its roles, or declare the role ${DEFAULT_ROLE} there.`;
  return [errorAt(scope.path, scope.at, "undeclared-role", message, fix)];
}
function checkRole(role, mine, declared) {
  const { name, path } = role;
  if (!declared.includes(name)) return [undeclared(role, declared, "Role")];
  const missing = missingOn(mine, name);
  if (missing.length === 0) return [];
  const message = `Role ${quote(name)} is not declared on ${missing.map(quote).join(", ")}, which the secret is for too.`;
  const fix = "Declare it there, or restrict the secret with dataPlanes to those that have it.";
  return [errorAt(path, "value", "role-not-on-data-plane", message, fix)];
}
function missingOn(planes, role) {
  return planes.filter((plane) => !plane.roles.some(({ key }) => key === role)).map((plane) => plane.key);
}
function undeclared({ name, path }, declared, what) {
  const list = `Declared ${what.toLowerCase()}s: ${declared.slice(0, 20).join(", ")}.`;
  const fix = orMeant((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(name, declared), list);
  const message = `${what} ${quote(name)} is not declared in this file.`;
  return errorAt(path, "value", what === "Role" ? "undeclared-role" : "undeclared-data-plane", message, fix);
}
function overlaps(config) {
  return [
    ...listedTwice(config),
    ...differOnlyInCase(config),
    ...config.secrets.flatMap((secret) => ownedByTwoPlanes(secret, config)),
    ...confirmedAndDeclared(config)
  ];
}
function listedTwice(config) {
  const owners = /* @__PURE__ */ new Map();
  const placesOf = (scope) => planeKeys(scope, config).map((plane) => `${plane}
${scope.name}`);
  for (const secret of config.secrets) for (const place of placesOf(secret)) owners.set(place, "secrets");
  return config.grants.flatMap((grant) => {
    const places = placesOf(grant);
    const listed = places.map((place) => owners.get(place)).find((list) => list !== void 0);
    for (const place of places) if (!owners.has(place)) owners.set(place, "grants");
    if (listed === void 0) return [];
    const name = quote(grant.name);
    if (listed === "grants") {
      const fix2 = "Make it one entry that lists all its roles.";
      return [errorAt(grant.path, grant.at, "duplicate-grant", `${name} is granted twice on one data plane.`, fix2)];
    }
    const fix = "Grants are for secrets that are not ours: keep it in one of them.";
    return [errorAt(grant.path, grant.at, "granted-and-owned", `${name} is under secrets and under grants.`, fix)];
  });
}
function differOnlyInCase({ secrets, grants }) {
  const seen = /* @__PURE__ */ new Map();
  return [...secrets, ...grants].flatMap(({ name, path, at: at2 }) => {
    const first = seen.get(name.toLowerCase());
    if (first === void 0) seen.set(name.toLowerCase(), name);
    if (first === void 0 || first === name) return [];
    const message = `${quote(name)} and ${quote(first)} differ in upper and lower case only: they are two secrets in AWS.`;
    return [warningAt(path, at2, "secret-name-case", message, "Rename one of them, if that is not meant.")];
  });
}
function ownedByTwoPlanes(secret, config) {
  const places = /* @__PURE__ */ new Map();
  for (const { key, accountId, region } of planesOf(secret, config).filter(isPlaced)) {
    const first = places.get(`${accountId} ${region}`);
    places.set(`${accountId} ${region}`, key);
    if (first === void 0) continue;
    const message = `Secret ${quote(secret.name)} is for the data planes ${quote(first)} and ${quote(key)}, which are in one account and region: only one of them can own it.`;
    const fix = `Name one of them under dataPlanes, and grant it on the other: grants: [{ name: ..., dataPlanes: [${shownKey(key)}] }].`;
    return [errorAt(secret.path, secret.at, "secret-on-two-data-planes", message, fix)];
  }
  return [];
}
function confirmedAndDeclared(config) {
  const scopes2 = Map.groupBy([...config.secrets, ...config.grants], ({ name }) => name);
  const check = (confirm, planes) => confirm.flatMap(({ name, path }) => {
    const here = new Set((scopes2.get(name) ?? []).flatMap((scope) => planeKeys(scope, config)));
    if (here.size === 0 || !planes.every((plane) => here.has(plane))) return [];
    const message = `${describePath(path.slice(0, -1))} names ${quote(name)}, which the file still declares: it stays, but access that roles lose to it is not held back.`;
    const fix = "Remove the name here, if no revocation is meant by it.";
    return [warningAt(path, "value", "confirm-declared", message, fix)];
  });
  const everywhere = config.dataPlanes.map(({ key }) => key);
  const ofPlanes = config.dataPlanes.flatMap(({ key, settings }) => check(settings.confirm, [key]));
  return [...check(config.settings.confirm, everywhere), ...ofPlanes];
}
function planeKeys(scope, config) {
  return planesOf(scope, config).map((plane) => plane.key);
}

// src/config/rules/secret-names.ts
var SUFFIX_BYTES = 7;
var LONGEST_SEGMENT = 255;
var NEW = new RegExp(`[^${_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .NEW_NAME_CHARACTERS */ .IY}]`, "u");
var EXISTING = new RegExp(`[^${_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .EXISTING_NAME_CHARACTERS */ .R3}]`, "u");
var ARN3 = /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:(.+?)(-[A-Za-z0-9]{6})?$/s;
function secretNames({ secrets, grants, settings, dataPlanes }) {
  const confirmed = [settings, ...dataPlanes.map((plane) => plane.settings)].flatMap(({ confirm }) => confirm);
  return [
    ...secrets.flatMap((secret) => checkName(secret, NEW)),
    ...secrets.flatMap(ambiguous),
    ...grants.flatMap((grant) => checkName(grant, EXISTING)),
    ...confirmed.flatMap(({ name, path }) => arnForName(name, path, "value"))
  ];
}
function arnForName(text3, path, at2) {
  const name = ARN3.exec(text3)?.[1];
  if (name === void 0) return [];
  const message = `${quote(text3)} is the ARN of a secret, not its name.`;
  return [errorAt(path, at2, "secret-name-arn", message, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write its name: \`${name}\`.`)];
}
function checkName({ name, path, at: at2 }, strays) {
  const arn = arnForName(name, path, at2);
  if (arn.length > 0) return arn;
  const findings = [];
  const refuse = (code2, why, fix) => findings.push(errorAt(path, at2, code2, `Secret ${quote(name)} ${why}.`, fix));
  const stray = strays.exec(name)?.[0];
  if (stray === "!") {
    const fix = "List it under grants to let roles read it, or choose another name.";
    refuse("secret-name", 'has "!" in its name, which only secrets that an AWS service manages do', fix);
  } else if (stray !== void 0)
    refuse("secret-name", `has ${quote(stray)} in its name`, "Use letters, digits and any of /_+=.@- only.");
  else if (name.length === 0) refuse("secret-name", "has no name", "Give it a name such as ml/openai-api-key.");
  else if (name.length > 512)
    refuse("secret-name", `has a name of ${name.length} characters`, "Shorten it to 512 at most.");
  const segments = name.split("/");
  if (name.startsWith("/"))
    refuse("secret-name-leading-slash", "begins with a slash: Flyte never finds it", "Remove the first slash.");
  if (segments.some((segment) => segment === "." || segment === "..")) {
    const why = 'has a segment "." or "..": Flyte would look in another directory';
    refuse("secret-name-dot-segment", why, "Write the name without it.");
  }
  const bytesOf = (segment, index) => Buffer.byteLength(segment) + (index === segments.length - 1 ? SUFFIX_BYTES : 0);
  if (segments.some((segment, index) => bytesOf(segment, index) > LONGEST_SEGMENT)) {
    const why = `has a segment that is longer than ${LONGEST_SEGMENT} bytes, with the ${SUFFIX_BYTES} that AWS appends to the last one: no file can have that name`;
    refuse("secret-name-segment", why, "Shorten it, or divide it by slashes.");
  }
  if (name.startsWith("u__"))
    refuse("secret-name-union", `begins with "u__": those are Union's own secrets`, "Choose another beginning.");
  if (segments.slice(1, -1).includes("") || name.length > 1 && name.endsWith("/")) {
    const message = `Secret ${quote(name)} has an empty part beside a slash. It works, but is rarely meant.`;
    findings.push(warningAt(path, at2, "secret-name-empty-segment", message, "Look for a part that is missing."));
  }
  return findings;
}
function ambiguous({ name, path }) {
  if (!/-[A-Za-z0-9]{6}$/.test(name) || ARN3.test(name)) return [];
  const message = `Secret ${quote(name)} ends in a hyphen and six characters, as the ARN of another secret does: a look-up by partial ARN may find the wrong one.`;
  const fix = "Choose another ending, if nothing uses the name yet.";
  return [warningAt(path, "key", "secret-name-ambiguous", message, fix)];
}

// src/config/rules/tags.ts
var MOST_TAGS = 40;
function tags(config) {
  return [
    ...shared(config, "defaults", ({ defaultTags }) => defaultTags, "A secret"),
    ...shared(config, "policy", ({ policyTags }) => policyTags, "A policy"),
    ...ofSecrets(config),
    ...shares(config)
  ];
}
function shared({ settings, dataPlanes }, key, tagsOf, whose) {
  const ofFile = Object.keys(tagsOf(settings));
  const check = (some, all) => {
    const own = Object.keys(tagsOf(some));
    const path = [...some.path, key, "tags"];
    return [...reserved(own, path), ...own.length === 0 ? [] : tooMany(all, path, whose)];
  };
  const onPlane = (own) => ofFile.length > MOST_TAGS ? 0 : union(ofFile, Object.keys(tagsOf(own))).length;
  return [
    ...check(settings, ofFile.length),
    ...dataPlanes.flatMap((plane) => check(plane.settings, onPlane(plane.settings)))
  ];
}
function ofSecrets(config) {
  const ofFile = Object.keys(config.settings.defaultTags);
  const defaultsOn = new Map(
    config.dataPlanes.map((plane) => [plane, union(ofFile, Object.keys(plane.settings.defaultTags))])
  );
  return config.secrets.flatMap((secret) => {
    const own = Object.keys(secret.tags);
    if (own.length === 0) return [];
    const defaults = config.dataPlanes.length === 0 ? [ofFile] : planesOf(secret, config).map((plane) => defaultsOn.get(plane) ?? []);
    const counts = defaults.filter(({ length }) => length <= MOST_TAGS).map((some) => union(some, own).length);
    const path = [...secret.path, "tags"];
    return [...reserved(own, path), ...tooMany(Math.max(0, ...counts), path, "A secret")];
  });
}
function union(a, b) {
  return [.../* @__PURE__ */ new Set([...a, ...b])];
}
function reserved(keys, path) {
  return keys.flatMap((key) => {
    const prefix = ["aws:", _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_PREFIX */ .Zd].find((one) => key.toLowerCase().startsWith(one));
    if (prefix === void 0) return [];
    const message = `Tag ${quote(key)} begins as only the tags of ${prefix === "aws:" ? "AWS" : "union-secrets"} do.`;
    return [errorAt([...path, key], "key", "tag-reserved", message, "Choose another key.")];
  });
}
function tooMany(count2, path, whose) {
  if (count2 <= MOST_TAGS) return [];
  const message = `${whose} would have ${count2} tags${whose === "A secret" ? ", defaults included" : ""}.`;
  const fix = `Remove ${count2 - MOST_TAGS}: ${MOST_TAGS} are allowed beside ours.`;
  return [errorAt(path, "key", "too-many-tags", message, fix)];
}
function shares({ secrets, stack }) {
  return secrets.flatMap(({ path: secret, shareWith }) => {
    const path = [...secret, "shareWith"];
    const what = describePath(path);
    const length = shareWith.map(({ name }) => name).join(" ").length;
    const tooLong2 = `${what} has ${length} characters with a space between the stacks: more than ${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TAG_VALUE */ .AZ} do not fit in a tag.`;
    const own = shareWith.filter(({ name }) => name === stack);
    return [
      ...length > _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TAG_VALUE */ .AZ ? [errorAt(path, "key", "share-too-many", tooLong2, "Name fewer stacks, or divide the secret.")] : [],
      ...own.map((one) => {
        const message = `${what} names the stack of this file.`;
        return warningAt(one.path, "value", "share-with-itself", message, "Remove it: name the other stacks only.");
      })
    ];
  });
}

// src/config/rules/values.ts


// src/domain/paths.ts

function isOutside(path) {
  return path === "" || path === ".." || path.startsWith("../") || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_9__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(path);
}
function isInGit(path) {
  return path.split(/[\\/]/).some((segment) => segment.toLowerCase() === ".git");
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
}

// src/config/rules/values.ts
function sources({ secrets }, configFile) {
  return secrets.flatMap(({ path: secret, env, file }) => {
    const path = [...secret, "value"];
    return [...wrongVariable(env, [...path, "env"]), ...wrongFile(file, configFile, [...path, "file"])];
  });
}
function wrongVariable(env, path) {
  const refused = env === void 0 ? void 0 : (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedVariable */ .xX)(env);
  if (refused === void 0) return [];
  const message = `${describePath(path)} is a variable of the runner or the credentials (${refused}).`;
  return [errorAt(path, "value", "env-refused", message, "Map the secret to a variable of another name.")];
}
function wrongFile(file, configFile, path) {
  const [why, fix] = file ? fileProblem(file, configFile) ?? [] : [];
  if (why === void 0 || fix === void 0) return [];
  return [errorAt(path, "value", "file-refused", `${describePath(path)} ${why}.`, fix)];
}
function fileProblem(file, configFile) {
  if (file.includes("\0")) return ["holds a character that no path can have", "Remove it."];
  if (file.includes("\\")) return ["has a backslash", 'Divide the parts by "/", on Windows too.'];
  if (file.startsWith("/") || /^[A-Za-z]:/.test(file))
    return ["is an absolute path", "Write it relative to this file."];
  if (file.startsWith("~"))
    return ['begins with "~", which means nothing here', "Write a path in the repository, relative to this file."];
  const inWorkspace = node_path__WEBPACK_IMPORTED_MODULE_9__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_9__.posix.dirname(configFile.replaceAll("\\", "/")), file);
  if (isOutside(inWorkspace))
    return ["leads out of the repository", "Have an earlier step write the file into the repository."];
  if (isInGit(inWorkspace))
    return ["is under .git", "Take the value from another file: .git can hold the token of the checkout."];
  if (["", ".", ".."].includes(file.split("/").at(-1) ?? "")) return ["is a directory", "Name the file in it."];
  return void 0;
}
function adoptions({ secrets }) {
  const both = secrets.filter(({ isAdopted, isGenerated }) => isAdopted && isGenerated);
  return both.map(({ name, path }) => {
    const message = `Secret ${quote(name)} keeps its present value if it is adopted: none is generated.`;
    const fix = "If a new value is meant, raise generation once the secret is adopted.";
    return warningAt([...path, "adopt"], "key", "adopt-generated", message, fix);
  });
}
var LAMBDA_ARN = /^arn:(aws[a-z-]*):lambda:([a-z0-9-]+):[0-9]{12}:function:/;
var RATE = /^rate\((\d+) (hour|day)s?\)$/;
var CRON = /^cron\((\S+) \S+ \S+ \S+ \S+ (\S+)\)$/;
var LEAST_HOURS = 4;
var MOST_DAYS = 999;
function rotations(config) {
  return config.secrets.flatMap((secret) => {
    if (secret.rotation === void 0) return [];
    const path = [...secret.path, "rotation"];
    const { lambdaArn, schedule } = secret.rotation;
    return [
      ...besideValue(secret, path),
      ...lambdaArn === void 0 ? [] : checkFunction(lambdaArn, [...path, "lambdaArn"], planesOf(secret, config)),
      ...schedule === void 0 ? [] : checkSchedule(schedule, [...path, "schedule"])
    ];
  });
}
function besideValue({ env, file, isGenerated }, path) {
  if (env === void 0 && file === void 0 && !isGenerated) return [];
  const message = `${describePath(path)} is beside a value that comes from here: each would overwrite the other's.`;
  return [errorAt(path, "key", "rotation-and-value", message, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write \`value: manual\`, or remove \`rotation\`.`)];
}
function checkFunction(arn, path, planes) {
  const [, partition, region] = LAMBDA_ARN.exec(arn) ?? [];
  if (partition === void 0 || region === void 0) return [];
  const placed = planes.filter((plane) => plane.region !== void 0);
  const wrong = placed.filter((plane) => plane.region !== region || (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(plane.region) !== partition);
  const [first] = wrong;
  if (first?.region === void 0) return [];
  const place = first.region === region ? `partition ${partition}` : region;
  const own = first.region === region ? (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(first.region) : first.region;
  const message = `${describePath(path)} is in ${place}, the secret in ${own} (data plane ${quote(first.key)}).`;
  const fix = wrong.length < placed.length ? `Restrict the secret with dataPlanes to those in ${region}: a function rotates secrets of its own region.` : "Name a function of the region and partition of the data plane.";
  return [errorAt(path, "value", "rotation-place", message, fix)];
}
function checkSchedule(schedule, path) {
  const wrong = (why, fix) => [
    errorAt(path, "value", "rotation-schedule", `${describePath(path)} ${why}.`, fix)
  ];
  const [, count2, unit] = RATE.exec(schedule) ?? [];
  if (unit === "hour" && Number(count2) < LEAST_HOURS)
    return wrong(`is more often than every ${LEAST_HOURS} hours`, `Write rate(${LEAST_HOURS} hours) or more.`);
  if (count2 !== void 0 && Number(count2) > MOST_DAYS * (unit === "hour" ? 24 : 1))
    return wrong(`is more than ${MOST_DAYS} days`, `Write rate(${MOST_DAYS} days) or less.`);
  const [, minutes, years] = CRON.exec(schedule) ?? [];
  if (minutes !== void 0 && minutes !== "0")
    return wrong("does not begin on the hour", "Write 0 as the first field, the minutes: windows open on the hour.");
  if (years !== void 0 && years !== "*")
    return wrong("is for some years only", "Write * as the last field, the years.");
  return [];
}

// src/config/schema-problems.ts
function explainSchemaErrors(errors, data) {
  return withoutNoise(errors).map((error) => explain(error, parsePointer(error.instancePath, data)));
}
function withoutNoise(errors) {
  const placesOf = (is) => new Set(errors.filter(is).map((error) => error.instancePath));
  const unions = placesOf(({ keyword }) => keyword === "anyOf");
  const mistyped = placesOf(({ keyword }) => keyword === "type");
  const explained = placesOf(({ keyword }) => keyword !== "anyOf" && keyword !== "type");
  const above = ancestorsOf(errors);
  return errors.filter(({ keyword, instancePath, parentSchema }) => {
    if (keyword === "propertyNames" || keyword === "type" && parentSchema?.$ref !== void 0) return false;
    if ((keyword === "const" || keyword === "enum") && mistyped.has(instancePath)) return false;
    if (!unions.has(instancePath)) return true;
    return keyword !== "type" && (keyword !== "anyOf" || !(explained.has(instancePath) || above.has(instancePath)));
  });
}
function ancestorsOf(errors) {
  const ancestors = /* @__PURE__ */ new Set();
  for (const { instancePath } of errors) {
    for (let end = instancePath.lastIndexOf("/"); end > 0; end = instancePath.lastIndexOf("/", end - 1))
      ancestors.add(instancePath.slice(0, end));
  }
  return ancestors;
}
function explain(error, path) {
  const { keyword, params, parentSchema, propertyName } = error;
  const what = describePath(path);
  const limit = text(params.limit);
  const inForm = text(parentSchema?.patternErrorMessage);
  const refuse = (code2, is, fix) => errorAt(path, "value", code2, `${what} ${is}.`, fix);
  if (propertyName !== void 0) {
    const message = `${quote(propertyName)} cannot be a key of ${what}.`;
    return errorAt([...path, propertyName], "key", "bad-name", message, inForm);
  }
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(error, path);
    case "required":
      return missingKey(error, path);
    case "type":
    case "anyOf":
      return explainType(error, path);
    case "const": {
      const allowed = text(params.allowedValue);
      return refuse("not-allowed", `can only be ${allowed}`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write \`${keyOf(path)}: ${allowed}\`.`);
    }
    case "enum":
      return refuse("not-allowed", "is not one of the allowed values", choiceFix(error));
    case "pattern":
      return refuse("bad-format", "is not valid", inForm);
    case "minProperties":
      return refuse("empty", "is empty", keyOf(path) === "roles" ? A_ROLE : "Declare at least one.");
    case "minItems":
      return refuse(
        "empty",
        "is empty",
        `Name at least one, or remove the key${keyOf(path) === "roles" ? DEFAULT : ""}.`
      );
    case "minLength":
      return refuse("empty", "is empty", exampleFix(error, path));
    case "maxProperties": {
      const fix = "Divide them over several files, each with its own stack.";
      return errorAt(path, "key", "too-many", `${what} has more than ${limit} keys.`, fix);
    }
    case "maxLength":
      return refuse("too-long", `is longer than ${limit} characters`, "Shorten it.");
    case "minimum":
    case "maximum": {
      const range = `from ${text(parentSchema?.minimum)} to ${text(parentSchema?.maximum)}`;
      return refuse("out-of-range", "is out of range", `Write a whole number ${range}.`);
    }
    case "uniqueItems": {
      const second = [...path, Math.max(Number(params.i), Number(params.j))];
      return errorAt(second, "value", "duplicate-item", `${what} lists an entry twice.`, "Keep one of them.");
    }
    default:
      return refuse("wrong-form", `is not as the schema asks for (${keyword})`, exampleFix(error, path));
  }
}
var A_ROLE = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Name a role, such as \`default: acme-userflyterole\`.`;
var DEFAULT = " (default: [default])";
function choiceFix({ params, data }) {
  const allowed = params.allowedValues ?? [];
  const meant = typeof data === "string" ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(data, allowed) : void 0;
  return orMeant(meant, `Allowed: ${allowed.join(", ")}.`);
}
function unknownKey({ params, parentSchema }, path) {
  const unknown = String(params.additionalProperty);
  const allowed = Object.keys(parentSchema?.properties ?? {});
  const where = describePath(path, "The file");
  const message = isInValue(path) ? `${where} has an unknown key.` : `${where} has an unknown key ${quote(unknown)}.`;
  const fix = orMeant((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(unknown, allowed), `Allowed here: ${allowed.join(", ")}.`);
  return errorAt([...path, unknown], "key", "unknown-key", message, fix);
}
function missingKey({ params, parentSchema }, path) {
  const missing = String(params.missingProperty);
  if (missing === "value" && path[0] === "secrets") {
    const message = `${describePath(path)} does not say where its value comes from.`;
    return errorAt(path, "key", "value-missing", message, SOURCES);
  }
  const example = firstExample(at(parentSchema, ["properties", missing]));
  const fix = example === void 0 ? `Add the key ${missing}.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Add it, such as \`${missing}: ${inYaml(example)}\`.`;
  const where = describePath(path, "The file");
  return errorAt(path, "key", "missing-key", `${where} has no key "${missing}".`, fix);
}
function explainType(error, path) {
  const what = describePath(path, "The file");
  if (error.data === null) {
    const fix = emptyFix(error, path);
    return errorAt(path, "value", path.length === 0 ? "file-empty" : "empty", `${what} is empty.`, fix);
  }
  if (isSecret(path) && typeof error.data !== "object") return valueInFile(path);
  return errorAt(path, "value", "wrong-type", `${what} must be ${wanted(error)}.`, typeFix(error, path));
}
function wanted({ keyword, params, data }) {
  if (params.type === "integer") return "a whole number";
  return `${keyword === "anyOf" ? "text or a map" : TYPES[text(params.type)]}, not ${typeOf(data)}`;
}
var TYPES = {
  object: 'a map (lines of "key: value")',
  array: "a list",
  string: "text",
  boolean: "true or false"
};
function typeOf(data) {
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "a map";
  if (typeof data === "boolean") return "true or false";
  return typeof data === "number" ? "a number" : "text";
}
function typeFix(error, path) {
  if (path.length === 0) return BEGINNING;
  const key = keyOf(path);
  switch (error.params.type) {
    case "string":
      if (typeof error.data === "object") return exampleFix(error, path);
      return key === "accountId" ? "Put it in quotes: an unquoted number loses its leading zeros." : "Put it in quotes.";
    case "integer": {
      const example = `${key}: ${inYaml(firstExample(error.parentSchema) ?? 1)}`;
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write it without quotes and without a fraction, such as \`${example}\`.`;
    }
    case "array":
      return listFix(error, path);
    case "object":
      return mapFix(error);
    case "boolean":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write \`${key}: true\` without quotes, or remove it.`;
    default:
      return exampleFix(error, path);
  }
}
function emptyFix(error, path) {
  if (path.length === 0) return BEGINNING;
  if (path.length === 1 && path[0] === "secrets")
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Declare a secret, or write \`secrets: {}\` where the file owns none.`;
  if (isSecret(path)) return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Say where its value comes from, on an indented line below: \`value: { env: NAME }\`.`;
  if (path.at(-1) === "generate") return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write \`generate: {}\` to take all defaults.`;
  if (error.params.type === "object") return isNeeded(path) ? mapFix(error) : `${mapFix(error)} Or remove it.`;
  if (error.params.type === "array") return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`${listFix(error, path)} Or remove it.`;
  return exampleFix(error, path);
}
function isNeeded(path) {
  return path[0] === "dataPlanes" && (path.length === 1 || path.length === 3 && path[2] === "roles");
}
function listFix(error, path) {
  const example = firstExample(error.parentSchema?.items);
  const short = example === void 0 ? "" : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`, such as \`${keyOf(path)}: [${inYaml(example)}]\``;
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write a list${short}: each entry on a line that begins with "- ", or all in [ ].`;
}
function mapFix({ parentSchema }) {
  const keys = Object.keys(parentSchema?.properties ?? {});
  return `Write its keys on indented lines below it${keys.length === 0 ? "" : `: ${keys.join(", ")}`}.`;
}
function exampleFix(error, path) {
  const example = firstExample(error.parentSchema);
  if (example === void 0) return "See the description of this key in the schema.";
  if (typeof path.at(-1) !== "string") return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write it as in \`${inYaml(example)}\`.`;
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write it as in \`${shownKey(keyOf(path))}: ${inYaml(example)}\`.`;
}
function firstExample(schema) {
  const examples = typeof schema === "object" && schema !== null && "examples" in schema ? schema.examples : void 0;
  return Array.isArray(examples) ? examples[0] : void 0;
}
function keyOf(path) {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}
function inYaml(value) {
  return typeof value === "string" && /^\d+$/.test(value) ? `"${value}"` : text(value);
}
function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}

// src/config/tree.ts
var MOST_REPEATED_NODES = 1e5;
var SAFE_TAGS = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`)
);
var Tree = class {
  /** Maps have no prototype, so that a key such as `constructor` is only a key. */
  data;
  findings = [];
  #root;
  #targets;
  /** The pairs of each map by key, the first of each. */
  #pairs = /* @__PURE__ */ new Map();
  /** Anchored nodes that are being walked: an alias to one of them would never end. */
  #open = /* @__PURE__ */ new Set();
  #repeated = 0;
  #insideAliases = 0;
  #tooDeep = false;
  constructor(root) {
    this.#root = root;
    this.#targets = targetsOfAliases(root);
    this.data = this.#plain(root, [], 0);
  }
  #plain(node, path, depth) {
    if (node === null) return null;
    if (depth > DEEPEST) {
      if (!this.#tooDeep) this.findings.push(tooDeep(rangeOf(node).start));
      this.#tooDeep = true;
      return null;
    }
    if (this.#insideAliases > 0) this.#repeated++;
    if ((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlias */ .Vj)(node)) return this.#follow(node, path, depth);
    this.#checkTag(node);
    if ((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(node)) return node.value;
    this.#open.add(node);
    const data = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(node) ? this.#map(node, path, depth) : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(node) ? node.items.map((item, index) => this.#plain(item, [...path, index], depth + 1)) : null;
    this.#open.delete(node);
    return data;
  }
  /** Where the key or the value of a path is in the text; of what is not there, the nearest key above it. */
  locate(path, at2) {
    let node = this.#root;
    let nearest = { start: 0, end: 0 };
    for (const [index, step] of path.entries()) {
      while ((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlias */ .Vj)(node)) node = this.#targets.get(node) ?? null;
      const pair = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(node) ? this.#pairs.get(node)?.get(String(step)) : void 0;
      const child = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : pair?.value;
      if (child === void 0) return nearest;
      const key = pair && rangeOf(pair.key);
      const own = child === null ? void 0 : rangeOf(child);
      const value = own && own.start < own.end ? own : key;
      nearest = (at2 === "value" && index === path.length - 1 ? value : key) ?? own ?? nearest;
      node = child;
    }
    return nearest;
  }
  #follow(alias, path, depth) {
    const target = this.#targets.get(alias);
    if (target === void 0) {
      const fix = "Set the anchor further up, or put text that begins with * in quotes.";
      return this.#refuse(alias, "yaml-alias", "An alias (*name) has no anchor (&name) before it.", fix);
    }
    if (this.#open.has(target)) {
      const message = "An alias (*name) is inside of what its own anchor (&name) holds.";
      return this.#refuse(alias, "yaml-alias-cycle", message, "Write out what is meant.");
    }
    if (this.#repeated > MOST_REPEATED_NODES) return null;
    this.#insideAliases++;
    const data = this.#plain(target, path, depth + 1);
    this.#insideAliases--;
    if (this.#repeated > MOST_REPEATED_NODES) {
      const message = `The file's aliases repeat more than ${MOST_REPEATED_NODES.toLocaleString("en")} values.`;
      this.#refuse(alias, "yaml-alias-bomb", message, "Write out what is meant instead of aliases of aliases.");
    }
    return data;
  }
  #map(node, path, depth) {
    const data = /* @__PURE__ */ Object.create(null);
    const pairs = /* @__PURE__ */ new Map();
    this.#pairs.set(node, pairs);
    for (const pair of node.items) {
      const key = String(pair.key.value);
      if (key === "<<") {
        const fix = "Write the keys out, put them under defaults, or alias the whole map (key: *name).";
        this.#refuse(pair.key, "yaml-merge-key", 'The merge key "<<" is not part of YAML 1.2.', fix);
      } else if (key === "__proto__")
        this.#refuse(pair.key, "reserved-key", 'The key "__proto__" cannot be used.', "Choose another name.");
      else if (pairs.has(key)) {
        const named2 = isInValue(path) ? "A key" : `The key ${quote(key)}`;
        this.#refuse(pair.key, "duplicate-key", `${named2} is in this map twice.`, "Keep one of them.");
      } else {
        pairs.set(key, pair);
        data[key] = this.#plain(pair.value, [...path, key], depth + 1);
      }
    }
    return data;
  }
  #checkTag(node) {
    if (!("tag" in node) || typeof node.tag !== "string" || node.tag === "!" || SAFE_TAGS.has(node.tag)) return;
    const fix = "Remove the tag; put the text in quotes.";
    this.#refuse(node, "yaml-tag", "There is a YAML tag (!) that a config has no use for.", fix);
  }
  #refuse(node, code2, message, fix) {
    const { start, end } = rangeOf(node);
    if (this.#insideAliases === 0) this.findings.push(errorIn(start, end, code2, message, fix));
    return null;
  }
};
function targetsOfAliases(root) {
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .visit */ .YR)(root, {
    Alias(_, alias) {
      const target = anchors.get(alias.source);
      if (target !== void 0) targets.set(alias, target);
    },
    Value(_, node) {
      if (node.anchor !== void 0) anchors.set(node.anchor, node);
    }
  });
  return targets;
}
function rangeOf(node) {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end: (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(node) || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(node) ? start : end };
}

// src/config/validate.generated.ts
var import_ucs2length = (0,_PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_7__/* .__toESM */ .f1)(require_ucs2length(), 1);
var validateConfig = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", additionalProperties: false, required: ["version", "stack", "dataPlanes"], properties: { version: { examples: [1], type: "integer", const: 1 }, stack: { examples: ["ml-platform"], type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", patternErrorMessage: 'Use 1 to 64 letters, digits, "_", "." and "-", beginning with a letter or digit, such as ml-platform.' }, formerly: { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { examples: ["acme/old-name"], type: "string", $ref: "#/$defs/repository" } }, movedTo: { examples: ["acme/platform"], $ref: "#/$defs/repository" }, dataPlanes: { type: "object", minProperties: 1, maxProperties: 50, propertyNames: { $ref: "#/$defs/key" }, additionalProperties: { $ref: "#/$defs/dataPlane" } }, policy: { $ref: "#/$defs/policy" }, defaults: { $ref: "#/$defs/defaults" }, removal: { $ref: "#/$defs/removal" }, secrets: { type: "object", propertyNames: { $ref: "#/$defs/secretName" }, additionalProperties: { $ref: "#/$defs/secret" } }, grants: { type: "array", items: { $ref: "#/$defs/grant" } } }, $defs: { key: { examples: ["production"], type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", patternErrorMessage: 'Use 1 to 64 letters, digits, "_", "." and "-", beginning with a letter or digit, such as production.' }, repository: { examples: ["acme/ml"], type: "string", pattern: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$", patternErrorMessage: "Write it as GitHub does, <owner>/<name>, such as acme/ml." }, stackId: { examples: ["billing"], type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", patternErrorMessage: 'Use 1 to 64 letters, digits, "_", "." and "-", beginning with a letter or digit, such as billing.' }, dataPlane: { type: "object", additionalProperties: false, required: ["region", "accountId", "roles"], properties: { region: { examples: ["us-west-2"], type: "string", pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", patternErrorMessage: "Write the region's code, such as us-west-2." }, accountId: { examples: ["123456789012"], type: "string", pattern: "^[0-9]{12}$", patternErrorMessage: 'Write its twelve digits in quotes, without hyphens, such as "123456789012".' }, roles: { type: "object", minProperties: 1, maxProperties: 50, propertyNames: { $ref: "#/$defs/key" }, additionalProperties: { $ref: "#/$defs/role" } }, policy: { $ref: "#/$defs/policy" }, defaults: { $ref: "#/$defs/defaults" }, removal: { $ref: "#/$defs/removal" } } }, role: { examples: ["acme-userflyterole", "arn:aws:iam::123456789012:role/flyte/acme-userflyterole"], type: "string", pattern: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", patternErrorMessage: "Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole." }, policy: { type: "object", additionalProperties: false, properties: { name: { examples: ["ml-platform-secrets"], type: "string", pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$", patternErrorMessage: "Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets." }, path: { examples: ["/union/"], type: "string", maxLength: 433, pattern: "^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$", patternErrorMessage: "Begin and end it with a slash, such as /union/. The folder union-secrets/<stack>/ is added to it." }, match: { examples: ["names"], type: "string", enum: ["names", "tags"] }, tags: { type: "object", propertyNames: { $ref: "#/$defs/tagKey" }, additionalProperties: { $ref: "#/$defs/tagValue" } } } }, defaults: { type: "object", additionalProperties: false, properties: { kmsKeyId: { $ref: "#/$defs/kmsKeyId" }, tags: { $ref: "#/$defs/tags" }, maxAgeDays: { $ref: "#/$defs/maxAgeDays" } } }, removal: { type: "object", additionalProperties: false, properties: { secrets: { examples: ["retain"], type: "string", enum: ["retain", "delete"] }, recoveryWindowDays: { examples: [30], type: "integer", minimum: 7, maximum: 30 }, maxDeletions: { examples: [1], type: "integer", minimum: 0, maximum: 5e5 }, maxRevocations: { examples: [5], type: "integer", minimum: 0, maximum: 5e5 }, unlessReadWithinDays: { examples: [7], type: "integer", minimum: 0, maximum: 3650 }, confirm: { type: "array", uniqueItems: true, items: { examples: ["ml/really-gone"], type: "string", $ref: "#/$defs/secretName" } } } }, kmsKeyId: { examples: ["alias/ml", "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd-12ab-34cd-56ef-1234567890ab", "alias/aws/secretsmanager"], type: "string", pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", patternErrorMessage: "Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias." }, maxAgeDays: { examples: [180], type: "integer", minimum: 0, maximum: 36500 }, tags: { type: "object", propertyNames: { $ref: "#/$defs/tagKey" }, additionalProperties: { $ref: "#/$defs/tagValue" } }, tagKey: { examples: ["team"], type: "string", pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", patternErrorMessage: "Use 1 to 128 letters, digits, spaces and any of _.:/=+-@" }, tagValue: { examples: ["ml"], type: "string", maxLength: 256, pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", patternErrorMessage: "Use letters, digits, spaces and any of _.:/=+-@ only." }, secretName: { examples: ["ml/openai-api-key"], type: "string", pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$", patternErrorMessage: "Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key." }, existingSecretName: { examples: ["shared/pagerduty", "rds!cluster-1a2b3c4d"], type: "string", pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$", patternErrorMessage: "Use 1 to 512 letters, digits and any of /_+=.@!- such as shared/pagerduty." }, secret: { type: "object", additionalProperties: false, required: ["value"], properties: { description: { examples: ["OpenAI key of the ranking workflows"], type: "string", maxLength: 2048 }, value: { $ref: "#/$defs/value" }, tags: { $ref: "#/$defs/tags" }, kmsKeyId: { $ref: "#/$defs/kmsKeyId" }, roles: { $ref: "#/$defs/roleKeys" }, dataPlanes: { $ref: "#/$defs/dataPlaneKeys" }, shareWith: { type: "array", minItems: 1, uniqueItems: true, items: { examples: ["billing"], type: "string", $ref: "#/$defs/stackId" } }, maxAgeDays: { $ref: "#/$defs/maxAgeDays" }, rotation: { $ref: "#/$defs/rotation" }, adopt: { examples: [true], type: "boolean" }, onRemoval: { examples: ["retain"], type: "string", enum: ["retain", "delete"] } } }, rotation: { type: "object", additionalProperties: false, required: ["lambdaArn", "schedule"], properties: { lambdaArn: { examples: ["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"], type: "string", pattern: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", patternErrorMessage: "Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token." }, schedule: { examples: ["rate(30 days)", "cron(0 8 1 * ? *)"], type: "string", maxLength: 256, pattern: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", patternErrorMessage: "Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)." } } }, value: { anyOf: [{ $ref: "#/$defs/valueManual" }, { $ref: "#/$defs/valueFromEnvironment" }, { $ref: "#/$defs/valueFromFile" }, { $ref: "#/$defs/valueGenerated" }] }, valueManual: { examples: ["manual"], type: "string", const: "manual" }, valueFromEnvironment: { type: "object", additionalProperties: false, required: ["env"], properties: { env: { examples: ["OPENAI_API_KEY"], type: "string", maxLength: 255, pattern: "^[A-Za-z_][A-Za-z0-9_]*$", patternErrorMessage: 'Write the name of an environment variable (letters, digits and "_"), not its value, such as OPENAI_API_KEY.' }, jsonKey: { examples: ["stripe"], type: "string", minLength: 1, maxLength: 512 } } }, valueFromFile: { type: "object", additionalProperties: false, required: ["file"], properties: { file: { examples: ["build/snowflake.p8"], type: "string", minLength: 1, maxLength: 4096 } } }, valueGenerated: { type: "object", additionalProperties: false, required: ["generate"], properties: { generate: { type: "object", additionalProperties: false, properties: { length: { examples: [48], type: "integer", minimum: 1, maximum: 4096 }, charset: { examples: ["base64url"], type: "string", enum: ["base64url", "alphanumeric", "hex", "ascii"] }, generation: { examples: [1], type: "integer", minimum: 1, maximum: 1e6 } } } } }, roleKeys: { type: "array", minItems: 1, uniqueItems: true, items: { examples: ["default", "ranking"], type: "string" } }, dataPlaneKeys: { type: "array", minItems: 1, uniqueItems: true, items: { examples: ["production"], type: "string" } }, grant: { examples: ["shared/datadog"], anyOf: [{ $ref: "#/$defs/existingSecretName" }, { $ref: "#/$defs/grantWithScope" }] }, grantWithScope: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { examples: ["shared/pagerduty"], $ref: "#/$defs/existingSecretName" }, roles: { $ref: "#/$defs/roleKeys" }, dataPlanes: { $ref: "#/$defs/dataPlaneKeys" } } } } };
var schema32 = { examples: ["acme/ml"], type: "string", pattern: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$", patternErrorMessage: "Write it as GitHub does, <owner>/<name>, such as acme/ml." };
var schema34 = { examples: ["production"], type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", patternErrorMessage: 'Use 1 to 64 letters, digits, "_", "." and "-", beginning with a letter or digit, such as production.' };
var schema48 = { examples: ["ml/openai-api-key"], type: "string", pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$", patternErrorMessage: "Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key." };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$", "u");
var pattern19 = new RegExp("^[A-Za-z0-9/_+=.@-]{1,512}$", "u");
var schema35 = { type: "object", additionalProperties: false, required: ["region", "accountId", "roles"], properties: { region: { examples: ["us-west-2"], type: "string", pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", patternErrorMessage: "Write the region's code, such as us-west-2." }, accountId: { examples: ["123456789012"], type: "string", pattern: "^[0-9]{12}$", patternErrorMessage: 'Write its twelve digits in quotes, without hyphens, such as "123456789012".' }, roles: { type: "object", minProperties: 1, maxProperties: 50, propertyNames: { $ref: "#/$defs/key" }, additionalProperties: { $ref: "#/$defs/role" } }, policy: { $ref: "#/$defs/policy" }, defaults: { $ref: "#/$defs/defaults" }, removal: { $ref: "#/$defs/removal" } } };
var schema37 = { examples: ["acme-userflyterole", "arn:aws:iam::123456789012:role/flyte/acme-userflyterole"], type: "string", pattern: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", patternErrorMessage: "Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole." };
var pattern8 = new RegExp("^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", "u");
var pattern9 = new RegExp("^[0-9]{12}$", "u");
var pattern11 = new RegExp("^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", "u");
var schema38 = { type: "object", additionalProperties: false, properties: { name: { examples: ["ml-platform-secrets"], type: "string", pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$", patternErrorMessage: "Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets." }, path: { examples: ["/union/"], type: "string", maxLength: 433, pattern: "^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$", patternErrorMessage: "Begin and end it with a slash, such as /union/. The folder union-secrets/<stack>/ is added to it." }, match: { examples: ["names"], type: "string", enum: ["names", "tags"] }, tags: { type: "object", propertyNames: { $ref: "#/$defs/tagKey" }, additionalProperties: { $ref: "#/$defs/tagValue" } } } };
var schema39 = { examples: ["team"], type: "string", pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", patternErrorMessage: "Use 1 to 128 letters, digits, spaces and any of _.:/=+-@" };
var schema40 = { examples: ["ml"], type: "string", maxLength: 256, pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", patternErrorMessage: "Use letters, digits, spaces and any of _.:/=+-@ only." };
var pattern12 = new RegExp("^[A-Za-z0-9_+=,.@-]{1,124}$", "u");
var pattern13 = new RegExp("^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$", "u");
var pattern14 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", "u");
var pattern15 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "u");
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) if (!(key0 === "name" || key0 === "path" || key0 === "match" || key0 === "tags")) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern12.test(data0)) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$" }, schema: "^[A-Za-z0-9_+=,.@-]{1,124}$", parentSchema: schema38.properties.name, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func2(data1) > 433) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 433 }, schema: 433, parentSchema: schema38.properties.path, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern13.test(data1)) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$" }, schema: "^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$", parentSchema: schema38.properties.path, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.path.type, parentSchema: schema38.properties.path, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (typeof data2 != "string") {
        const err6 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.match.type, parentSchema: schema38.properties.match, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data2 === "names" || data2 === "tags")) {
        const err7 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/enum", keyword: "enum", params: { allowedValues: schema38.properties.match.enum }, schema: schema38.properties.match.enum, parentSchema: schema38.properties.match, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data3 = data.tags;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs10 = errors;
          if (typeof key1 == "string") {
            if (!pattern14.test(key1)) {
              const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/tagKey/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", parentSchema: schema39, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/tagKey/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema38.properties.tags.propertyNames, parentSchema: schema38.properties.tags, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 == "string") {
            if (func2(data4) > 256) {
              const err11 = { instancePath: instancePath + "/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema40, data: data4 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!pattern15.test(data4)) {
              const err12 = { instancePath: instancePath + "/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", parentSchema: schema40, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" }, schema: schema38.properties.tags.type, parentSchema: schema38.properties.tags, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema41 = { type: "object", additionalProperties: false, properties: { kmsKeyId: { $ref: "#/$defs/kmsKeyId" }, tags: { $ref: "#/$defs/tags" }, maxAgeDays: { $ref: "#/$defs/maxAgeDays" } } };
var schema42 = { examples: ["alias/ml", "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd-12ab-34cd-56ef-1234567890ab", "alias/aws/secretsmanager"], type: "string", pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", patternErrorMessage: "Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias." };
var schema46 = { examples: [180], type: "integer", minimum: 0, maximum: 36500 };
var pattern16 = new RegExp("^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", "u");
var schema43 = { type: "object", propertyNames: { $ref: "#/$defs/tagKey" }, additionalProperties: { $ref: "#/$defs/tagValue" } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern14.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/$defs/tagKey/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", parentSchema: schema39, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/$defs/tagKey/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: key0, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema43.propertyNames, parentSchema: schema43, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func2(data0) > 256) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema40, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern15.test(data0)) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", parentSchema: schema40, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) if (!(key0 === "kmsKeyId" || key0 === "tags" || key0 === "maxAgeDays")) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kmsKeyId !== void 0) {
      let data0 = data.kmsKeyId;
      if (typeof data0 == "string") {
        if (!pattern16.test(data0)) {
          const err1 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/pattern", keyword: "pattern", params: { pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$" }, schema: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", parentSchema: schema42, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/type", keyword: "type", params: { type: "string" }, schema: schema42.type, parentSchema: schema42, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.maxAgeDays !== void 0) {
      let data2 = data.maxAgeDays;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/type", keyword: "type", params: { type: "integer" }, schema: schema46.type, parentSchema: schema46, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 36500 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, schema: 36500, parentSchema: schema46, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema47 = { type: "object", additionalProperties: false, properties: { secrets: { examples: ["retain"], type: "string", enum: ["retain", "delete"] }, recoveryWindowDays: { examples: [30], type: "integer", minimum: 7, maximum: 30 }, maxDeletions: { examples: [1], type: "integer", minimum: 0, maximum: 5e5 }, maxRevocations: { examples: [5], type: "integer", minimum: 0, maximum: 5e5 }, unlessReadWithinDays: { examples: [7], type: "integer", minimum: 0, maximum: 3650 }, confirm: { type: "array", uniqueItems: true, items: { examples: ["ml/really-gone"], type: "string", $ref: "#/$defs/secretName" } } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) if (!(key0 === "secrets" || key0 === "recoveryWindowDays" || key0 === "maxDeletions" || key0 === "maxRevocations" || key0 === "unlessReadWithinDays" || key0 === "confirm")) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.secrets !== void 0) {
      let data0 = data.secrets;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.secrets.type, parentSchema: schema47.properties.secrets, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "retain" || data0 === "delete")) {
        const err2 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/enum", keyword: "enum", params: { allowedValues: schema47.properties.secrets.enum }, schema: schema47.properties.secrets.enum, parentSchema: schema47.properties.secrets, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.recoveryWindowDays !== void 0) {
      let data1 = data.recoveryWindowDays;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/recoveryWindowDays", schemaPath: "#/properties/recoveryWindowDays/type", keyword: "type", params: { type: "integer" }, schema: schema47.properties.recoveryWindowDays.type, parentSchema: schema47.properties.recoveryWindowDays, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 30 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/recoveryWindowDays", schemaPath: "#/properties/recoveryWindowDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, schema: 30, parentSchema: schema47.properties.recoveryWindowDays, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 7 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/recoveryWindowDays", schemaPath: "#/properties/recoveryWindowDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 7 }, schema: 7, parentSchema: schema47.properties.recoveryWindowDays, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.maxDeletions !== void 0) {
      let data2 = data.maxDeletions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/maxDeletions", schemaPath: "#/properties/maxDeletions/type", keyword: "type", params: { type: "integer" }, schema: schema47.properties.maxDeletions.type, parentSchema: schema47.properties.maxDeletions, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5e5 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/maxDeletions", schemaPath: "#/properties/maxDeletions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e5 }, schema: 5e5, parentSchema: schema47.properties.maxDeletions, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/maxDeletions", schemaPath: "#/properties/maxDeletions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47.properties.maxDeletions, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.maxRevocations !== void 0) {
      let data3 = data.maxRevocations;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/maxRevocations", schemaPath: "#/properties/maxRevocations/type", keyword: "type", params: { type: "integer" }, schema: schema47.properties.maxRevocations.type, parentSchema: schema47.properties.maxRevocations, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 5e5 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/maxRevocations", schemaPath: "#/properties/maxRevocations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e5 }, schema: 5e5, parentSchema: schema47.properties.maxRevocations, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/maxRevocations", schemaPath: "#/properties/maxRevocations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47.properties.maxRevocations, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.unlessReadWithinDays !== void 0) {
      let data4 = data.unlessReadWithinDays;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/unlessReadWithinDays", schemaPath: "#/properties/unlessReadWithinDays/type", keyword: "type", params: { type: "integer" }, schema: schema47.properties.unlessReadWithinDays.type, parentSchema: schema47.properties.unlessReadWithinDays, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 3650 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/unlessReadWithinDays", schemaPath: "#/properties/unlessReadWithinDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, schema: 3650, parentSchema: schema47.properties.unlessReadWithinDays, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/unlessReadWithinDays", schemaPath: "#/properties/unlessReadWithinDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47.properties.unlessReadWithinDays, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.confirm !== void 0) {
      let data5 = data.confirm;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "string") {
            const err15 = { instancePath: instancePath + "/confirm/" + i0, schemaPath: "#/properties/confirm/items/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.confirm.items.type, parentSchema: schema47.properties.confirm.items, data: data6 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data6 == "string") {
            if (!pattern19.test(data6)) {
              const err16 = { instancePath: instancePath + "/confirm/" + i0, schemaPath: "#/$defs/secretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@-]{1,512}$", parentSchema: schema48, data: data6 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/confirm/" + i0, schemaPath: "#/$defs/secretName/type", keyword: "type", params: { type: "string" }, schema: schema48.type, parentSchema: schema48, data: data6 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err18 = { instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema47.properties.confirm, data: data5 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/type", keyword: "type", params: { type: "array" }, schema: schema47.properties.confirm.type, parentSchema: schema47.properties.confirm, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.accountId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountId" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.roles === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!(key0 === "region" || key0 === "accountId" || key0 === "roles" || key0 === "policy" || key0 === "defaults" || key0 === "removal")) {
      const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.region !== void 0) {
      let data0 = data.region;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$" }, schema: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", parentSchema: schema35.properties.region, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.region.type, parentSchema: schema35.properties.region, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.accountId !== void 0) {
      let data1 = data.accountId;
      if (typeof data1 == "string") {
        if (!pattern9.test(data1)) {
          const err6 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, schema: "^[0-9]{12}$", parentSchema: schema35.properties.accountId, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.accountId.type, parentSchema: schema35.properties.accountId, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data2 = data.roles;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 50) {
          const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 50 }, schema: 50, parentSchema: schema35.properties.roles, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (Object.keys(data2).length < 1) {
          const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.roles, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (const key1 in data2) {
          const _errs8 = errors;
          if (typeof key1 == "string") {
            if (!pattern4.test(key1)) {
              const err10 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema34, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, schema: schema34.type, parentSchema: schema34, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var valid1 = _errs8 === errors;
          if (!valid1) {
            const err12 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema35.properties.roles.propertyNames, parentSchema: schema35.properties.roles, data: data2 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (typeof data3 == "string") {
            if (!pattern11.test(data3)) {
              const err13 = { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/role/pattern", keyword: "pattern", params: { pattern: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$" }, schema: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", parentSchema: schema37, data: data3 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/role/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data3 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, schema: schema35.properties.roles.type, parentSchema: schema35.properties.roles, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.policy !== void 0 && (validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length)), data.defaults !== void 0 && (validate24(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.removal !== void 0 && (validate28(data.removal, { instancePath: instancePath + "/removal", parentData: data, parentDataProperty: "removal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length));
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema50 = { type: "object", additionalProperties: false, required: ["value"], properties: { description: { examples: ["OpenAI key of the ranking workflows"], type: "string", maxLength: 2048 }, value: { $ref: "#/$defs/value" }, tags: { $ref: "#/$defs/tags" }, kmsKeyId: { $ref: "#/$defs/kmsKeyId" }, roles: { $ref: "#/$defs/roleKeys" }, dataPlanes: { $ref: "#/$defs/dataPlaneKeys" }, shareWith: { type: "array", minItems: 1, uniqueItems: true, items: { examples: ["billing"], type: "string", $ref: "#/$defs/stackId" } }, maxAgeDays: { $ref: "#/$defs/maxAgeDays" }, rotation: { $ref: "#/$defs/rotation" }, adopt: { examples: [true], type: "boolean" }, onRemoval: { examples: ["retain"], type: "string", enum: ["retain", "delete"] } } };
var schema57 = { type: "array", minItems: 1, uniqueItems: true, items: { examples: ["default", "ranking"], type: "string" } };
var schema58 = { type: "array", minItems: 1, uniqueItems: true, items: { examples: ["production"], type: "string" } };
var schema59 = { examples: ["billing"], type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", patternErrorMessage: 'Use 1 to 64 letters, digits, "_", "." and "-", beginning with a letter or digit, such as billing.' };
var schema61 = { type: "object", additionalProperties: false, required: ["lambdaArn", "schedule"], properties: { lambdaArn: { examples: ["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"], type: "string", pattern: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", patternErrorMessage: "Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token." }, schedule: { examples: ["rate(30 days)", "cron(0 8 1 * ? *)"], type: "string", maxLength: 256, pattern: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", patternErrorMessage: "Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)." } } };
var schema51 = { anyOf: [{ $ref: "#/$defs/valueManual" }, { $ref: "#/$defs/valueFromEnvironment" }, { $ref: "#/$defs/valueFromFile" }, { $ref: "#/$defs/valueGenerated" }] };
var schema52 = { examples: ["manual"], type: "string", const: "manual" };
var schema53 = { type: "object", additionalProperties: false, required: ["env"], properties: { env: { examples: ["OPENAI_API_KEY"], type: "string", maxLength: 255, pattern: "^[A-Za-z_][A-Za-z0-9_]*$", patternErrorMessage: 'Write the name of an environment variable (letters, digits and "_"), not its value, such as OPENAI_API_KEY.' }, jsonKey: { examples: ["stripe"], type: "string", minLength: 1, maxLength: 512 } } };
var schema54 = { type: "object", additionalProperties: false, required: ["file"], properties: { file: { examples: ["build/snowflake.p8"], type: "string", minLength: 1, maxLength: 4096 } } };
var schema55 = { type: "object", additionalProperties: false, required: ["generate"], properties: { generate: { type: "object", additionalProperties: false, properties: { length: { examples: [48], type: "integer", minimum: 1, maximum: 4096 }, charset: { examples: ["base64url"], type: "string", enum: ["base64url", "alphanumeric", "hex", "ascii"] }, generation: { examples: [1], type: "integer", minimum: 1, maximum: 1e6 } } } } };
var pattern21 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate35.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/$defs/valueManual/type", keyword: "type", params: { type: "string" }, schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data !== "manual") {
    const err1 = { instancePath, schemaPath: "#/$defs/valueManual/const", keyword: "const", params: { allowedValue: "manual" }, schema: "manual", parentSchema: schema52, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.env === void 0) {
      const err2 = { instancePath, schemaPath: "#/$defs/valueFromEnvironment/required", keyword: "required", params: { missingProperty: "env" }, schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!(key0 === "env" || key0 === "jsonKey")) {
      const err3 = { instancePath, schemaPath: "#/$defs/valueFromEnvironment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.env !== void 0) {
      let data0 = data.env;
      if (typeof data0 == "string") {
        if (func2(data0) > 255) {
          const err4 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/valueFromEnvironment/properties/env/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema53.properties.env, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern21.test(data0)) {
          const err5 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/valueFromEnvironment/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema53.properties.env, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/valueFromEnvironment/properties/env/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.env.type, parentSchema: schema53.properties.env, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.jsonKey !== void 0) {
      let data1 = data.jsonKey;
      if (typeof data1 == "string") {
        if (func2(data1) > 512) {
          const err7 = { instancePath: instancePath + "/jsonKey", schemaPath: "#/$defs/valueFromEnvironment/properties/jsonKey/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema53.properties.jsonKey, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/jsonKey", schemaPath: "#/$defs/valueFromEnvironment/properties/jsonKey/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema53.properties.jsonKey, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/jsonKey", schemaPath: "#/$defs/valueFromEnvironment/properties/jsonKey/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.jsonKey.type, parentSchema: schema53.properties.jsonKey, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/$defs/valueFromEnvironment/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0) var props0 = true;
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      const err11 = { instancePath, schemaPath: "#/$defs/valueFromFile/required", keyword: "required", params: { missingProperty: "file" }, schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (const key1 in data) if (key1 !== "file") {
      const err12 = { instancePath, schemaPath: "#/$defs/valueFromFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.file !== void 0) {
      let data2 = data.file;
      if (typeof data2 == "string") {
        if (func2(data2) > 4096) {
          const err13 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/valueFromFile/properties/file/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema54.properties.file, data: data2 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/valueFromFile/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.file, data: data2 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/valueFromFile/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema54.properties.file.type, parentSchema: schema54.properties.file, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/$defs/valueFromFile/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  var _valid0 = _errs12 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== true && (props0 = true);
  const _errs18 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generate === void 0) {
      const err17 = { instancePath, schemaPath: "#/$defs/valueGenerated/required", keyword: "required", params: { missingProperty: "generate" }, schema: schema55.required, parentSchema: schema55, data };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    for (const key2 in data) if (key2 !== "generate") {
      const err18 = { instancePath, schemaPath: "#/$defs/valueGenerated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema55, data };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.generate !== void 0) {
      let data3 = data.generate;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key3 in data3) if (!(key3 === "length" || key3 === "charset" || key3 === "generation")) {
          const err19 = { instancePath: instancePath + "/generate", schemaPath: "#/$defs/valueGenerated/properties/generate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema55.properties.generate, data: data3 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data3.length !== void 0) {
          let data4 = data3.length;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err20 = { instancePath: instancePath + "/generate/length", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/length/type", keyword: "type", params: { type: "integer" }, schema: schema55.properties.generate.properties.length.type, parentSchema: schema55.properties.generate.properties.length, data: data4 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 4096 || isNaN(data4)) {
              const err21 = { instancePath: instancePath + "/generate/length", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, schema: 4096, parentSchema: schema55.properties.generate.properties.length, data: data4 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err22 = { instancePath: instancePath + "/generate/length", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema55.properties.generate.properties.length, data: data4 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
        }
        if (data3.charset !== void 0) {
          let data5 = data3.charset;
          if (typeof data5 != "string") {
            const err23 = { instancePath: instancePath + "/generate/charset", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/charset/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.generate.properties.charset.type, parentSchema: schema55.properties.generate.properties.charset, data: data5 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (!(data5 === "base64url" || data5 === "alphanumeric" || data5 === "hex" || data5 === "ascii")) {
            const err24 = { instancePath: instancePath + "/generate/charset", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/charset/enum", keyword: "enum", params: { allowedValues: schema55.properties.generate.properties.charset.enum }, schema: schema55.properties.generate.properties.charset.enum, parentSchema: schema55.properties.generate.properties.charset, data: data5 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data3.generation !== void 0) {
          let data6 = data3.generation;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err25 = { instancePath: instancePath + "/generate/generation", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/generation/type", keyword: "type", params: { type: "integer" }, schema: schema55.properties.generate.properties.generation.type, parentSchema: schema55.properties.generate.properties.generation, data: data6 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e6 || isNaN(data6)) {
              const err26 = { instancePath: instancePath + "/generate/generation", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/generation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, schema: 1e6, parentSchema: schema55.properties.generate.properties.generation, data: data6 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err27 = { instancePath: instancePath + "/generate/generation", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/generation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema55.properties.generate.properties.generation, data: data6 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/generate", schemaPath: "#/$defs/valueGenerated/properties/generate/type", keyword: "type", params: { type: "object" }, schema: schema55.properties.generate.type, parentSchema: schema55.properties.generate, data: data3 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/$defs/valueGenerated/type", keyword: "type", params: { type: "object" }, schema: schema55.type, parentSchema: schema55, data };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  var _valid0 = _errs18 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== true && (props0 = true), valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err30 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema51.anyOf, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate35.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate35.evaluated = { dynamicProps: true, dynamicItems: false };
var pattern24 = new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", "u");
var pattern25 = new RegExp("^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!func1.call(schema50.properties, key0)) {
      const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 == "string") {
        if (func2(data0) > 2048) {
          const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema50.properties.description, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.description.type, parentSchema: schema50.properties.description, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.value !== void 0 && (validate35(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length)), data.tags !== void 0 && (validate25(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data.kmsKeyId !== void 0) {
      let data3 = data.kmsKeyId;
      if (typeof data3 == "string") {
        if (!pattern16.test(data3)) {
          const err4 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/pattern", keyword: "pattern", params: { pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$" }, schema: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", parentSchema: schema42, data: data3 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/type", keyword: "type", params: { type: "string" }, schema: schema42.type, parentSchema: schema42, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data4 = data.roles;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema57, data: data4 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string") {
            const err7 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/$defs/roleKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema57.items.type, parentSchema: schema57.items, data: data5 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema57, data: data4 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/type", keyword: "type", params: { type: "array" }, schema: schema57.type, parentSchema: schema57, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.dataPlanes !== void 0) {
      let data6 = data.dataPlanes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58, data: data6 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 != "string") {
            const err11 = { instancePath: instancePath + "/dataPlanes/" + i2, schemaPath: "#/$defs/dataPlaneKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema58.items.type, parentSchema: schema58.items, data: data7 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        let i3 = data6.length, j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data6[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                const err12 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema58, data: data6 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/type", keyword: "type", params: { type: "array" }, schema: schema58.type, parentSchema: schema58, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.shareWith !== void 0) {
      let data8 = data.shareWith;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err14 = { instancePath: instancePath + "/shareWith", schemaPath: "#/properties/shareWith/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema50.properties.shareWith, data: data8 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        const len2 = data8.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data9 = data8[i4];
          if (typeof data9 != "string") {
            const err15 = { instancePath: instancePath + "/shareWith/" + i4, schemaPath: "#/properties/shareWith/items/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.shareWith.items.type, parentSchema: schema50.properties.shareWith.items, data: data9 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data9 == "string") {
            if (!pattern4.test(data9)) {
              const err16 = { instancePath: instancePath + "/shareWith/" + i4, schemaPath: "#/$defs/stackId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema59, data: data9 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/shareWith/" + i4, schemaPath: "#/$defs/stackId/type", keyword: "type", params: { type: "string" }, schema: schema59.type, parentSchema: schema59, data: data9 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        let i5 = data8.length, j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data8[i5];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                j2 = indices2[item2];
                const err18 = { instancePath: instancePath + "/shareWith", schemaPath: "#/properties/shareWith/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, schema: true, parentSchema: schema50.properties.shareWith, data: data8 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break;
              }
              indices2[item2] = i5;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/shareWith", schemaPath: "#/properties/shareWith/type", keyword: "type", params: { type: "array" }, schema: schema50.properties.shareWith.type, parentSchema: schema50.properties.shareWith, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.maxAgeDays !== void 0) {
      let data10 = data.maxAgeDays;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err20 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/type", keyword: "type", params: { type: "integer" }, schema: schema46.type, parentSchema: schema46, data: data10 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 36500 || isNaN(data10)) {
          const err21 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, schema: 36500, parentSchema: schema46, data: data10 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err22 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data10 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.rotation !== void 0) {
      let data11 = data.rotation;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.lambdaArn === void 0) {
          const err23 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/required", keyword: "required", params: { missingProperty: "lambdaArn" }, schema: schema61.required, parentSchema: schema61, data: data11 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data11.schedule === void 0) {
          const err24 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/required", keyword: "required", params: { missingProperty: "schedule" }, schema: schema61.required, parentSchema: schema61, data: data11 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (const key1 in data11) if (!(key1 === "lambdaArn" || key1 === "schedule")) {
          const err25 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema61, data: data11 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data11.lambdaArn !== void 0) {
          let data12 = data11.lambdaArn;
          if (typeof data12 == "string") {
            if (!pattern24.test(data12)) {
              const err26 = { instancePath: instancePath + "/rotation/lambdaArn", schemaPath: "#/$defs/rotation/properties/lambdaArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$" }, schema: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", parentSchema: schema61.properties.lambdaArn, data: data12 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/rotation/lambdaArn", schemaPath: "#/$defs/rotation/properties/lambdaArn/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.lambdaArn.type, parentSchema: schema61.properties.lambdaArn, data: data12 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data11.schedule !== void 0) {
          let data13 = data11.schedule;
          if (typeof data13 == "string") {
            if (func2(data13) > 256) {
              const err28 = { instancePath: instancePath + "/rotation/schedule", schemaPath: "#/$defs/rotation/properties/schedule/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema61.properties.schedule, data: data13 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (!pattern25.test(data13)) {
              const err29 = { instancePath: instancePath + "/rotation/schedule", schemaPath: "#/$defs/rotation/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$" }, schema: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", parentSchema: schema61.properties.schedule, data: data13 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/rotation/schedule", schemaPath: "#/$defs/rotation/properties/schedule/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.schedule.type, parentSchema: schema61.properties.schedule, data: data13 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/type", keyword: "type", params: { type: "object" }, schema: schema61.type, parentSchema: schema61, data: data11 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data14 = data.adopt;
      if (typeof data14 != "boolean") {
        const err32 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "boolean" }, schema: schema50.properties.adopt.type, parentSchema: schema50.properties.adopt, data: data14 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.onRemoval !== void 0) {
      let data15 = data.onRemoval;
      if (typeof data15 != "string") {
        const err33 = { instancePath: instancePath + "/onRemoval", schemaPath: "#/properties/onRemoval/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.onRemoval.type, parentSchema: schema50.properties.onRemoval, data: data15 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data15 === "retain" || data15 === "delete")) {
        const err34 = { instancePath: instancePath + "/onRemoval", schemaPath: "#/properties/onRemoval/enum", keyword: "enum", params: { allowedValues: schema50.properties.onRemoval.enum }, schema: schema50.properties.onRemoval.enum, parentSchema: schema50.properties.onRemoval, data: data15 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema50.type, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema62 = { examples: ["shared/datadog"], anyOf: [{ $ref: "#/$defs/existingSecretName" }, { $ref: "#/$defs/grantWithScope" }] };
var schema63 = { examples: ["shared/pagerduty", "rds!cluster-1a2b3c4d"], type: "string", pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$", patternErrorMessage: "Use 1 to 512 letters, digits and any of /_+=.@!- such as shared/pagerduty." };
var pattern26 = new RegExp("^[A-Za-z0-9/_+=.@!-]{1,512}$", "u");
var schema64 = { type: "object", additionalProperties: false, required: ["name"], properties: { name: { examples: ["shared/pagerduty"], $ref: "#/$defs/existingSecretName" }, roles: { $ref: "#/$defs/roleKeys" }, dataPlanes: { $ref: "#/$defs/dataPlaneKeys" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!(key0 === "name" || key0 === "roles" || key0 === "dataPlanes")) {
      const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern26.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/existingSecretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@!-]{1,512}$", parentSchema: schema63, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/existingSecretName/type", keyword: "type", params: { type: "string" }, schema: schema63.type, parentSchema: schema63, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data1 = data.roles;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema57, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            const err5 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/$defs/roleKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema57.items.type, parentSchema: schema57.items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err6 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema57, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/type", keyword: "type", params: { type: "array" }, schema: schema57.type, parentSchema: schema57, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.dataPlanes !== void 0) {
      let data3 = data.dataPlanes;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (typeof data4 != "string") {
            const err9 = { instancePath: instancePath + "/dataPlanes/" + i2, schemaPath: "#/$defs/dataPlaneKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema58.items.type, parentSchema: schema58.items, data: data4 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        let i3 = data3.length, j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data3[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                const err10 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema58, data: data3 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/type", keyword: "type", params: { type: "array" }, schema: schema58.type, parentSchema: schema58, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema64.type, parentSchema: schema64, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate39.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data == "string") {
    if (!pattern26.test(data)) {
      const err0 = { instancePath, schemaPath: "#/$defs/existingSecretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@!-]{1,512}$", parentSchema: schema63, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/$defs/existingSecretName/type", keyword: "type", params: { type: "string" }, schema: schema63.type, parentSchema: schema63, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length);
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0) var props0 = true;
  if (valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema62.anyOf, parentSchema: schema62, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate39.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate39.evaluated = { dynamicProps: true, dynamicItems: false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.stack === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataPlanes === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataPlanes" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
      const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.version.type, parentSchema: schema31.properties.version, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== 1) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema31.properties.version, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.stack !== void 0) {
      let data1 = data.stack;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema31.properties.stack, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.stack.type, parentSchema: schema31.properties.stack, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.formerly !== void 0) {
      let data2 = data.formerly;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err8 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema31.properties.formerly, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.formerly, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string") {
            const err10 = { instancePath: instancePath + "/formerly/" + i0, schemaPath: "#/properties/formerly/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.formerly.items.type, parentSchema: schema31.properties.formerly.items, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data3 == "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/formerly/" + i0, schemaPath: "#/$defs/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$" }, schema: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$", parentSchema: schema32, data: data3 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/formerly/" + i0, schemaPath: "#/$defs/repository/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        let i1 = data2.length, j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err13 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema31.properties.formerly, data: data2 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.formerly.type, parentSchema: schema31.properties.formerly, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.movedTo !== void 0) {
      let data4 = data.movedTo;
      if (typeof data4 == "string") {
        if (!pattern5.test(data4)) {
          const err15 = { instancePath: instancePath + "/movedTo", schemaPath: "#/$defs/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$" }, schema: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$", parentSchema: schema32, data: data4 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/movedTo", schemaPath: "#/$defs/repository/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.dataPlanes !== void 0) {
      let data5 = data.dataPlanes;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 50) {
          const err17 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/maxProperties", keyword: "maxProperties", params: { limit: 50 }, schema: 50, parentSchema: schema31.properties.dataPlanes, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err18 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.dataPlanes, data: data5 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (const key1 in data5) {
          const _errs17 = errors;
          if (typeof key1 == "string") {
            if (!pattern4.test(key1)) {
              const err19 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema34, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, schema: schema34.type, parentSchema: schema34, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var valid6 = _errs17 === errors;
          if (!valid6) {
            const err21 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema31.properties.dataPlanes.propertyNames, parentSchema: schema31.properties.dataPlanes, data: data5 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (const key2 in data5) validate21(data5[key2], { instancePath: instancePath + "/dataPlanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors), errors = vErrors.length);
      } else {
        const err22 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.dataPlanes.type, parentSchema: schema31.properties.dataPlanes, data: data5 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.policy !== void 0 && (validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length)), data.defaults !== void 0 && (validate24(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.removal !== void 0 && (validate28(data.removal, { instancePath: instancePath + "/removal", parentData: data, parentDataProperty: "removal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length)), data.secrets !== void 0) {
      let data10 = data.secrets;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          const _errs27 = errors;
          if (typeof key3 == "string") {
            if (!pattern19.test(key3)) {
              const err23 = { instancePath: instancePath + "/secrets", schemaPath: "#/$defs/secretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@-]{1,512}$", parentSchema: schema48, data: key3, propertyName: key3 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/secrets", schemaPath: "#/$defs/secretName/type", keyword: "type", params: { type: "string" }, schema: schema48.type, parentSchema: schema48, data: key3, propertyName: key3 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          var valid9 = _errs27 === errors;
          if (!valid9) {
            const err25 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema31.properties.secrets.propertyNames, parentSchema: schema31.properties.secrets, data: data10 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        for (const key4 in data10) validate34(data10[key4], { instancePath: instancePath + "/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.secrets.type, parentSchema: schema31.properties.secrets, data: data10 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.grants !== void 0) {
      let data12 = data.grants;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i2 = 0; i2 < len1; i2++) validate39(data12[i2], { instancePath: instancePath + "/grants/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors), errors = vErrors.length);
      } else {
        const err27 = { instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.grants.type, parentSchema: schema31.properties.grants, data: data12 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

// src/config/value-problems.ts
var SOURCE_KEYS = ["env", "file", "generate"];
var KEYS = [...SOURCE_KEYS, "jsonKey"];
function explainValue(path, value, errors, root) {
  const what = describePath(path);
  const refuse = (code2, at2, is, fix2) => [
    errorAt(path, at2, code2, `${what} ${is}.`, fix2)
  ];
  if (value === null) return refuse("value-missing", "value", "is empty", SOURCES);
  if (Array.isArray(value)) return refuse("value-form", "value", "must be a map with one source, not a list", SOURCES);
  if (typeof value !== "object") {
    const meant = typeof value === "string" ? MEANT.get((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(value, [...MEANT.keys()]) ?? "") : void 0;
    if (meant !== void 0) return refuse("value-form", "value", "does not name a source", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Write ${meant}.`);
    return [valueInFile(path)];
  }
  const keys = Object.keys(value);
  const sources2 = SOURCE_KEYS.filter((key) => keys.includes(key));
  const [source] = sources2;
  if (source === void 0) return withoutSource(path, keys);
  if (sources2.length > 1)
    return refuse("value-several-sources", "key", `names several sources: ${sources2.join(", ")}`, "Keep one of them.");
  const own = errors.filter((error) => isOfSource(error, path, source));
  if (source === "env" || !keys.includes("jsonKey")) return explainSchemaErrors(own, root);
  const message = `${what} has a jsonKey beside ${source}.`;
  const fix = "jsonKey goes with env only: remove it.";
  const others = own.filter((error) => error.params.additionalProperty !== "jsonKey");
  return [errorAt([...path, "jsonKey"], "key", "value-json-key", message, fix), ...explainSchemaErrors(others, root)];
}
var MEANT = /* @__PURE__ */ new Map([
  ["manual", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`\`value: manual\``],
  ["generate", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`\`value: { generate: {} }\``],
  ["generated", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`\`value: { generate: {} }\``],
  ["env", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`\`value: { env: NAME }\``],
  ["file", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`\`value: { file: path }\``]
]);
function withoutSource(path, keys) {
  const what = describePath(path);
  const unknown = keys.flatMap((key) => {
    const meant = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(key, KEYS);
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Did you mean "${meant ?? ""}"? ${SOURCES}`;
    return meant === void 0 || meant === key ? [] : [errorAt([...path, key], "key", "unknown-key", `${what} has an unknown key.`, fix)];
  });
  return unknown.length > 0 ? unknown : [errorAt(path, "key", "value-missing", `${what} names no source.`, SOURCES)];
}
function isOfSource({ instancePath, keyword, parentSchema }, path, source) {
  if (instancePath.split("/").length - 1 > path.length) return true;
  return keyword === "additionalProperties" && Object.hasOwn(parentSchema?.properties ?? {}, source);
}

// src/config/load.ts
var LARGEST_FILE = 1024 * 1024;
var MOST_PROBLEMS = 500;
function loadConfig(content, file, inWorkspace = file) {
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > LARGEST_FILE) {
    const message = `The file has ${bytes} bytes: more than ${LARGEST_FILE} (1 MiB) are not read.`;
    return unreadable(file, "", "file-too-large", message, "Divide it into several files, each with its own stack.");
  }
  if (typeof content === "string") return loadText(content.replace(/^\uFEFF/, ""), file, inWorkspace);
  const text3 = new TextDecoder("utf-8").decode(content);
  if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_10__.isUtf8)(content)) return loadText(text3, file, inWorkspace);
  const before = text3.slice(0, text3.indexOf("\uFFFD"));
  const fix = "Save it with the encoding UTF-8.";
  return unreadable(file, before, "file-not-utf8", "The file is not UTF-8 from here on.", fix);
}
function loadText(text3, file, inWorkspace) {
  const asItIs = readText(text3);
  const { lines: lines2, tree, findings } = asItIs.tree === null ? readText(withoutExpressions(text3)) : asItIs;
  if (tree === null && findings.length === 0)
    return unreadable(file, "", "file-empty", "The file is empty.", BEGINNING);
  const locate = (where) => positionOf(where, file, lines2, tree);
  const located = (some) => some.map(({ where, ...problem }) => ({ ...problem, location: locate(where) }));
  const ofYaml = located(findings);
  const ofConfig = tree === null ? [] : located(checkData(tree.data, inWorkspace));
  const problems = atMost(inOrder([...ofYaml, ...withoutEchoes(ofConfig, ofYaml)]));
  const isRight = tree !== null && problems.every(({ severity }) => severity === "warning");
  const config = isRight ? tree.data : null;
  const { stack, dataPlanes } = partialConfig(tree?.data);
  const identity = { stack: stack ?? null, dataPlanes: dataPlanes.map(({ key }) => key) };
  return { config, identity, problems, locate: (path) => locate({ path, at: "key" }) };
}
function readText(text3) {
  const lines2 = new _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .LineCounter */ .HN();
  const { root, findings } = parseYaml(text3, lines2);
  const tree = findings.length > 0 ? null : root && new Tree(root);
  return { lines: lines2, tree, findings: tree?.findings ?? findings };
}
function positionOf(where, file, lines2, tree) {
  const range = "start" in where ? where : tree?.locate(where.path, where.at) ?? { start: 0, end: 0 };
  const start = lines2.linePos(range.start);
  const end = lines2.linePos(Math.max(range.end, range.start));
  const rest = range.end > range.start ? { endLine: end.line, endColumn: end.col } : {};
  return { file, line: Math.max(start.line, 1), column: Math.max(start.col, 1), ...rest };
}
function inOrder(problems) {
  const place = ({ location }) => [location?.line ?? 0, location?.column ?? 0];
  return problems.toSorted(
    (a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1] || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.code, b.code) || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(String(a.message), String(b.message))
  );
}
function atMost(problems) {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const errorsFirst = problems.toSorted((a, b) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.severity, b.severity));
  const message = `The file has ${problems.length - MOST_PROBLEMS} more problems.`;
  const location = problems.at(-1)?.location;
  const more = { severity: "error", code: "too-many-problems", message, fix: "Fix these first." };
  return [...inOrder(errorsFirst.slice(0, MOST_PROBLEMS)), location === void 0 ? more : { ...more, location }];
}
function withoutEchoes(problems, refused) {
  const place = ({ location }) => `${location?.line}:${location?.column}`;
  const places = new Set(refused.map(place));
  return problems.filter((problem) => !(ECHOES.has(problem.code) && places.has(place(problem))));
}
var ECHOES = /* @__PURE__ */ new Set(["empty", "wrong-type", "value-missing", "duplicate-item"]);
function unreadable(file, before, code2, message, fix) {
  const location = { file, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  return {
    config: null,
    identity: { stack: null, dataPlanes: [] },
    problems: [{ severity: "error", code: code2, message, fix, location }],
    locate: () => ({ file, line: 1, column: 1 })
  };
}
function checkData(data, file) {
  const valid = validateConfig(data);
  const ofExpressions = expressions(data);
  const ofSchema = schemaFindings(validateConfig.errors ?? [], data);
  const ofRules = isMapping(data) ? checkRules(partialConfig(data), file) : [];
  const named2 = new Set(ofRules.map(pathKeyOf));
  const others = [...ofSchema.filter((one) => !(NAMING.has(one.code) && named2.has(pathKeyOf(one)))), ...ofRules];
  const findings = [...ofExpressions, ...outside(ofExpressions.map(pathKeyOf), others)];
  if (!valid && !findings.some(({ severity }) => severity === "error"))
    throw new Error("The schema refuses a file, and no message says why.");
  return findings;
}
var NAMING = /* @__PURE__ */ new Set(["bad-name", "bad-format"]);
var VALUE = /^\/secrets\/[^/]*\/value(?=\/|$)/;
function schemaFindings(errors, data) {
  const byValue = Map.groupBy(errors, ({ instancePath }) => VALUE.exec(instancePath)?.[0]);
  return [...byValue].flatMap(([pointer, own]) => {
    if (pointer === void 0) return explainSchemaErrors(own, data);
    const path = parsePointer(pointer, data);
    return explainValue(path, at(data, path), own, data);
  });
}
function checkRules(config, file) {
  return [
    ...[nothingDeclared, secretNames, scopes, overlaps, roles, tags, policies, kmsKeys],
    ...[rotations, adoptions, sources]
  ].flatMap((rule) => rule(config, file));
}
function nothingDeclared({ declaresAnything }) {
  if (declaresAnything) return [];
  const fix = "Add one of them, or write secrets: {} where this stack owns none.";
  return [errorAt([], "key", "nothing-declared", "The file has neither secrets nor grants.", fix)];
}
function outside(paths, findings) {
  const tops = paths.map((path) => VALUE.exec(path)?.[0] ?? path);
  if (tops.length === 0) return findings;
  return findings.filter((one) => !tops.some((top) => `${pathKeyOf(one)}/`.startsWith(`${top}/`)));
}
function pathKeyOf({ where }) {
  return "path" in where ? pathKey(where.path) : "";
}
function isMapping(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

// src/domain/json.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
function parseJson(text3) {
  try {
    return JSON.parse(text3.replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}

// src/values/masks.ts
var SHORTEST_LINE = 4;
var SHORTEST_MEMBER = 6;
var SHORTEST_SECRET_MEMBER = 4;
var SECRET_NAME = /pass|pwd|token|secret|key|credential/i;
function ownWordsOf({ region, accountId, stack, dataPlane, roles: roles2, secrets, grants }) {
  const partition = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(region);
  const iam = `arn:${partition}:iam::${accountId}`;
  return /* @__PURE__ */ new Set([
    region,
    accountId,
    stack,
    dataPlane,
    (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .secretGroup */ .AL)(partition, region, accountId),
    ...roles2.flatMap(({ key, name, arn, policyName, policyPath }) => [
      ...[key, name, arn ?? `${iam}:role/${name}`],
      ...[policyName, policyPath, `${iam}:policy${policyPath}${policyName}`]
    ]),
    ...secrets.map(({ name }) => name),
    ...grants.map(({ name }) => name)
  ]);
}
function masksFor(value, ownWords = /* @__PURE__ */ new Set()) {
  const text3 = value.reveal();
  const masks = /* @__PURE__ */ new Map();
  const add = (mask, part) => {
    if (mask !== "" && !masks.has(mask)) masks.set(mask, part);
  };
  const leaves = jsonLeaves(text3);
  const lines2 = text3.split(/\r\n|\r|\n/);
  if (lines2.length === 1) {
    if (text3.trim() !== "") add(text3, "the value");
    add(text3.trim(), "the value");
  } else {
    lines2.forEach((line, index) => {
      const part = line.trim();
      const isHarmless = ownWords.has(part) || leaves.length > 0 && !isSecretMember(bare(part), "", ownWords);
      if (part.length >= SHORTEST_LINE && !isHarmless) add(part, `line ${index + 1}`);
    });
  }
  for (const { name, path, leaf } of leaves) {
    const part = path === "" ? "the value" : `member "${path}"`;
    for (const line of [...leaf.split(/\r\n|\r|\n/), JSON.stringify(leaf).slice(1, -1)].map((one) => one.trim()))
      if (path === "" ? line.length >= SHORTEST_LINE : isSecretMember(line, name, ownWords)) add(line, part);
  }
  return [...masks].map(([mask, part]) => ({ text: mask, part }));
}
function linesOf(value) {
  const lines2 = value.reveal().trim().split(/[\r\n]+/);
  if (lines2.length === 1) return [];
  return lines2.map((line, index) => ({ text: line.trim(), part: `line ${index + 1}` })).filter(({ text: text3 }) => text3 !== "");
}
var START = 4;
function textsIn(text3, texts) {
  const found2 = /* @__PURE__ */ new Set();
  const byStart = /* @__PURE__ */ new Map();
  for (const one of texts) {
    const start = one.slice(0, START);
    if (start.length < START) {
      if (text3.includes(one)) found2.add(one);
    } else if (byStart.get(start)?.push(one) === void 0) byStart.set(start, [one]);
  }
  for (let at2 = 0; at2 + START <= text3.length; at2++)
    for (const one of byStart.get(text3.slice(at2, at2 + START)) ?? []) if (text3.startsWith(one, at2)) found2.add(one);
  return found2;
}
function isSecretMember(text3, name, ownWords) {
  if (ownWords.has(text3)) return false;
  if (SECRET_NAME.test(name)) return text3.length >= SHORTEST_SECRET_MEMBER;
  return text3.length >= SHORTEST_MEMBER && !isNumber(text3);
}
function isNumber(text3) {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text3);
}
function bare(line) {
  const isPunctuation = (at2) => '"[]{},'.includes(line.charAt(at2));
  let [start, end] = [0, line.length];
  while (start < end && isPunctuation(start)) start++;
  while (end > start && isPunctuation(end - 1)) end--;
  return line.slice(start, end);
}
function jsonLeaves(text3) {
  const found2 = [];
  const pending = [{ name: "", path: "", node: jsonIn(text3) }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { name, path, node } = next;
    if (typeof node === "string" || typeof node === "number") {
      found2.push({ name, path, leaf: String(node) });
      if (typeof node === "string") pending.push({ name, path, node: jsonIn(node) });
    } else if (Array.isArray(node))
      pending.push(...node.map((item, index) => ({ name, path: `${path}[${index}]`, node: item })));
    else if (typeof node === "object" && node !== null)
      for (const [key, member] of Object.entries(node))
        pending.push({ name: key, path: path === "" ? key : `${path}.${key}`, node: member });
  }
  return found2;
}
function jsonIn(text3) {
  return /^\s*[[{"]/.test(text3) ? parseJson(text3) : void 0;
}

// src/values/read-file.ts


function readValueFile(path, configFile, workspace) {
  const wanted2 = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(configFile), path);
  const refused = (what, fix) => ({
    kind: "refused",
    message: `The value file ${path} ${what}.`,
    fix
  });
  try {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(wanted2);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(workspace), real);
    if (isOutside(inside))
      return refused("is outside the repository", "Write it inside the repository, and link to nothing outside.");
    if (isInGit(inside)) return refused("is under .git", "Write it elsewhere in the repository.");
    return readText2(real, refused);
  } catch (error) {
    const code2 = errorCode(error);
    if (code2 === "ENOENT" || code2 === "ENOTDIR") return { kind: "missing" };
    if (code2 === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refused("is not UTF-8 text", "Encode it, for example as base64, and decode it in the task.");
    return refused(`cannot be read (${code2})`, "Check its permissions and its path.");
  }
}
function readText2(real, refused) {
  const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.O_NONBLOCK ?? 0));
  try {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fstatSync)(descriptor);
    if (!stat.isFile()) return refused("is not a regular file", "Name a file.");
    if (stat.size > _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE_BYTES */ .Pw) {
      return refused(
        `has ${stat.size} bytes; Secrets Manager stores at most ${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE_BYTES */ .Pw}`,
        "Store a smaller value, or the place where the large one is kept."
      );
    }
    const text3 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(descriptor));
    return { kind: "text", value: new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .iJ(text3) };
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.closeSync)(descriptor);
  }
}

// src/values/redactor.ts
var SHORTEST = 8;
function createRedactor() {
  const ownWords = /* @__PURE__ */ new Set();
  const pending = /* @__PURE__ */ new Set();
  const byStart = /* @__PURE__ */ new Map();
  const index = () => {
    for (const value of pending) {
      for (const form of masksFor(value, ownWords).flatMap(({ text: text3 }) => (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .XP)(text3))) {
        if (form.length < SHORTEST) continue;
        const start = form.slice(0, SHORTEST);
        byStart.set(start, (byStart.get(start) ?? /* @__PURE__ */ new Set()).add(form));
      }
    }
    pending.clear();
  };
  return {
    /** Words of the file, which get through where they are a member of a value. */
    spare(words) {
      for (const word of words) ownWords.add(word);
    },
    /** From now on nothing of the value of eight or more characters gets through. */
    add: (value) => void pending.add(value),
    /** The text with `***` for each value, line of a value or string of its JSON, whichever way it is encoded. */
    redact(text3) {
      index();
      return (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .blankedOut */ .OQ)(
        text3,
        (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .readingsOf */ .RO)(text3).flatMap((reading) => found(reading, byStart, true))
      );
    },
    /** Whether the text holds a value, as a whole. */
    finds(text3) {
      index();
      return (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .readingsOf */ .RO)(text3).some((reading) => found(reading, byStart, false).length > 0);
    }
  };
}
function found({ text: text3, starts, ends }, byStart, cut) {
  const end = cut ? (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCutEscape */ .WP)(text3) : "";
  const isAt = (form, at2) => text3.startsWith(form, at2) || form.length > end.length - at2 && at2 < end.length && form.startsWith(end.slice(at2));
  const pieces = [];
  for (let at2 = 0; at2 < text3.length; at2++) {
    const forms = byStart.get(text3.slice(at2, at2 + SHORTEST)) ?? [];
    const lengths = [...forms].filter((form) => isAt(form, at2)).map(({ length }) => length);
    if (lengths.length === 0) continue;
    const last = Math.min(at2 + Math.max(...lengths), text3.length) - 1;
    pieces.push({ start: starts[at2] ?? 0, end: ends[last] ?? 0 });
    at2 = last;
  }
  return pieces;
}
var HOLDS_A_SECRET = /(TOKEN|KEY)$/;
function credentialsIn(env) {
  return Object.entries(env).flatMap(([name, text3 = ""]) => {
    const upper = name.toUpperCase();
    const isSecret2 = HOLDS_A_SECRET.test(upper) || upper.endsWith("_PROXY") && text3.includes("@");
    if (text3 === "" || !isSecret2 || (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedVariable */ .xX)(name) === void 0) return [];
    const input = /^INPUT_(.+)$/.exec(upper)?.[1];
    const what = input === void 0 ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`the variable \`${name}\`` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`the input \`${input.toLowerCase()}\``;
    return [{ what, value: new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .iJ(text3) }];
  });
}
function credentialFinder(credentials) {
  const finderOf = (some) => {
    const redactor = createRedactor();
    for (const { value } of some) redactor.add(value);
    return redactor.finds;
  };
  const findsAny = finderOf(credentials);
  const short = new Map(credentials.map((one) => [one.value.reveal().trim(), one]));
  return (value) => {
    const text3 = value.reveal();
    const found2 = findsAny(text3) ? credentials.find((one) => finderOf([one])(text3)) : short.get(text3.trim());
    return found2?.what;
  };
}

// src/values/resolve.ts


// src/values/inspect.ts
var ENCODE = "Encode it, for example as base64, and decode it in the task.";
var BYTE_ORDER_MARK = "\uFEFF";
var PEM = /^\s*-----BEGIN [A-Z0-9 ]+-----/;
var UNSEEN_AT_ENDS = /^[\u200b-\u200f\u2060]|[\u200b-\u200f\u2060\ufeff]$/;
var ERRORS = [
  {
    code: "value-too-large",
    finds: (_, { byteLength }) => byteLength > _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE_BYTES */ .Pw,
    what: ({ byteLength }) => `has ${byteLength} bytes; Secrets Manager stores at most ${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE_BYTES */ .Pw}`,
    fix: "Store a smaller value, or the place where the large one is kept."
  },
  {
    code: "value-binary",
    finds: (text3) => !text3.isWellFormed(),
    what: "contains half of a surrogate pair: it cannot be stored as it is",
    fix: ENCODE
  },
  {
    code: "value-binary",
    finds: (text3) => text3.includes("\0"),
    what: "contains a NUL character: it is not text",
    fix: ENCODE
  }
];
var WARNINGS = [
  {
    code: "value-bom",
    finds: (text3) => text3.startsWith(BYTE_ORDER_MARK),
    what: "begins with a byte order mark, which a task reads as part of it (Python's strip() keeps it)",
    fix: "Save the file as UTF-8 without BOM: Windows editors and PowerShell often write one."
  },
  {
    code: "value-invisible",
    finds: (text3) => UNSEEN_AT_ENDS.test(text3),
    what: "begins or ends with an invisible character, which a task reads as part of it (Python's strip() keeps it)",
    fix: "Type the ends of the value again: such characters come with text that is copied from a web page or a chat."
  },
  {
    code: "value-placeholder",
    finds: (text3) => /^\s*\$\{\{.*\}\}\s*$/s.test(text3) || text3.includes("${{ secrets."),
    what: "holds an expression of GitHub that was not filled in",
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`GitHub fills in expressions in workflow files only: map the secret in \`env:\` of the step, not in a file or a script.`
  },
  {
    code: "value-placeholder",
    finds: (text3) => /^\s*(\$\{[A-Za-z_]\w*\}|\$[A-Z_][A-Z0-9_]+|\$\(.*\)|%[A-Za-z_]\w*%|\{\{.*\}\}|op:\/\/\S+)\s*$/s.test(text3),
    what: "is a reference that was not filled in",
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Let the step before resolve it: single quotes in a shell, and \`env:\` in a workflow, leave references as they are.`
  },
  {
    code: "value-placeholder",
    finds: (text3) => /^\s*(\*{3,}|null|undefined|None)\s*$/.test(text3),
    what: "is what a masked or missing value is written as (such as *** or null)",
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Look where it comes from: a job output that was masked, a log that was copied, or \`jq -r\` of a key that is not there.`
  },
  {
    code: "value-quotes",
    finds: (text3) => /^\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*$/.test(text3),
    what: "has quotes around it, which are stored as part of it",
    fix: "Store it without: they usually come from a .env file or a command line."
  },
  {
    code: "value-pem",
    finds: (text3) => PEM.test(text3) && !/[\r\n]/.test(text3.trim()) && text3.includes("\\n"),
    what: "is a key or certificate (PEM) with \\n written out in the place of line breaks: most libraries refuse it",
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Store it with line breaks: it was usually copied out of JSON. Take it from there with \`jsonKey\` or \`jq -r\`.`
  },
  {
    code: "value-pem",
    finds: (text3) => PEM.test(text3) && !/[\r\n]/.test(text3.trim()) && !text3.includes("\\n"),
    what: "is a key or certificate (PEM) on one line: most libraries refuse it",
    fix: "Store it with its line breaks: a shell drops them where a variable is used without quotes, and so do some forms."
  },
  {
    code: "value-white-space",
    finds: hasSpaceAround,
    what: "has white space around it: flytekit strips it, code that reads the file itself does not",
    fix: "Store it without, or make sure that the task does not need it."
  },
  {
    code: "value-json-object",
    finds: isJsonObject,
    what: "is a JSON object; a task receives it as raw text, not one of its members",
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Take one member with \`jsonKey\`, or parse it in the task.`
  },
  {
    code: "value-short",
    finds: (text3) => text3.length < 8,
    what: "is shorter than 8 characters; masking it can hide unrelated text in logs and drop outputs",
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Use a longer value if you can; the file of the output \`plan-file\` is never masked.`
  }
];
function inspectValue(secret, value) {
  const text3 = value.reveal();
  const found2 = (severity, checks) => checks.filter((check) => check.finds(text3, value)).map(({ code: code2, what, fix }) => {
    const message = `The value of ${secret} ${typeof what === "string" ? what : what(value)}.`;
    return { severity, secret, code: code2, message, fix };
  });
  const endsInLineBreak = /^[^\r\n]+(\r?\n)+$/.test(text3);
  const note = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`The value of \`${secret}\` is one line and ends in a line break: flytekit strips it, code that reads the file itself does not.`;
  return { problems: [...found2("error", ERRORS), ...found2("warning", WARNINGS)], notes: endsInLineBreak ? [note] : [] };
}
function hasSpaceAround(text3) {
  let end = text3.length;
  while (text3[end - 1] === "\n" || text3[end - 1] === "\r") end--;
  const ends = text3.slice(text3.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end);
  return ends !== ends.trim();
}
function isJsonObject(text3) {
  return /^\s*\{/.test(text3) && jsonIn(text3) !== void 0;
}

// src/values/resolve.ts
function toHide(secrets, values) {
  return secrets.flatMap(({ name: owner, value: source }) => {
    const one = values.get(owner);
    if (one?.kind !== "available") return [];
    const whole2 = { value: one.whole, owner, isVariable: source.kind === "env" };
    return one.value === one.whole ? [whole2] : [{ value: one.value, owner, isVariable: false }, whole2];
  });
}
function resolveValues(secrets, sources2) {
  const values = /* @__PURE__ */ new Map();
  const problems = [];
  const notes = [];
  const variables = readOnce(sources2.env);
  const credentialIn = credentialFinder(sources2.credentials);
  for (const secret of secrets) {
    const { name } = secret;
    const resolved = resolveOne(secret, sources2, variables);
    if ("code" in resolved) {
      problems.push(resolved);
      continue;
    }
    const credential = resolved.kind === "available" ? credentialIn(resolved.value) : void 0;
    if (credential !== void 0) {
      const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`The value of ${name} is ${credential} of this run, or holds it: a task could act as the workflow.`;
      const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Map a secret of its own to the variable; of a bundle such as \`toJSON(secrets)\`, take one member with \`jsonKey\`.`;
      problems.push({ severity: "error", secret: name, code: "value-credential", message, fix });
      continue;
    }
    values.set(name, resolved);
    if (resolved.kind !== "available") continue;
    const seen = inspectValue(name, resolved.value);
    problems.push(...seen.problems);
    notes.push(...seen.notes);
  }
  return { values, problems, notes };
}
function variable(text3) {
  let members;
  const member = (key) => {
    members ??= jsonMembers(text3);
    return members(key);
  };
  return { whole: new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .iJ(text3), member };
}
function readOnce(env) {
  const read = /* @__PURE__ */ new Map();
  return (name) => {
    const known = read.get(name);
    if (known !== void 0) return known;
    const text3 = (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_3__/* .variableOf */ .Qn)(env, name);
    if (text3 === void 0) return "variable-not-set";
    if (text3 === "") return "variable-empty";
    const made = variable(text3);
    read.set(name, made);
    return made;
  };
}
function resolveOne({ name, value: source }, sources2, variables) {
  const wrong = (code2, message, fix) => {
    return { severity: "error", secret: name, code: code2, message, fix };
  };
  switch (source.kind) {
    case "generate":
    case "manual":
      return { kind: "no-source" };
    case "env": {
      const variable2 = variables(source.variable);
      if (typeof variable2 === "string") return { kind: "unavailable", why: variable2 };
      const { whole: whole2 } = variable2;
      if (source.jsonKey === void 0) return { kind: "available", value: whole2, whole: whole2 };
      const member = variable2.member(source.jsonKey);
      if ("what" in member)
        return wrong("value-json", `Environment variable ${source.variable} ${member.what}.`, member.fix);
      if (member.text === "") return { kind: "unavailable", why: "member-empty" };
      return { kind: "available", value: new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .iJ(member.text), whole: whole2 };
    }
    case "file": {
      const read = sources2.file(source.path);
      if (read.kind === "missing") return { kind: "unavailable", why: "file-missing" };
      if (read.kind === "refused") return wrong("value-file", read.message, read.fix);
      if (read.value.byteLength === 0) return { kind: "unavailable", why: "file-empty" };
      return { kind: "available", value: read.value, whole: read.value };
    }
    default:
      return source;
  }
}
var FIX = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Store a JSON object in it, or remove \`jsonKey\`.`;
function jsonMembers(text3) {
  let members;
  try {
    members = JSON.parse(text3.replace(/^\uFEFF/, ""));
  } catch {
    const isQuoted = /^\s*(["'`])\s*\{.*\}\s*\1\s*$/s.test(text3);
    const inQuotes = { what: "holds JSON in quotes", fix: "Store the JSON object without quotes around it." };
    return () => isQuoted ? inQuotes : { what: "does not hold JSON", fix: FIX };
  }
  if (members === null || typeof members !== "object" || Array.isArray(members))
    return () => ({ what: "holds JSON that is not an object", fix: FIX });
  const texts = new Map(Object.entries(members));
  return (key) => {
    const member = texts.get(key);
    if (typeof member === "string") return { text: member };
    return texts.has(key) ? { what: `has a member "${key}" that is not a string`, fix: "Quote it, so that its exact text is stored." } : { what: `has no member "${key}"`, fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Add the member, or correct \`jsonKey\`.` };
  };
}
var DIGITS = "0123456789";
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var UPPER = LOWER.toUpperCase();
var ALPHABETS = {
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  alphanumeric: `${UPPER}${LOWER}${DIGITS}`,
  hex: `${DIGITS}abcdef`,
  // Every printable ASCII character except the space: white space at the ends would be stripped by flytekit.
  ascii: Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("")
};
function generateValue(specification) {
  const alphabet = ALPHABETS[specification.charset];
  let text3 = "";
  for (let index = 0; index < specification.length; index++) text3 += alphabet.charAt((0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomInt)(alphabet.length));
  return new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .iJ(text3);
}

// src/engine/desired-state.ts
var DEFAULT_ROLES = [DEFAULT_ROLE];
var DEFAULT_REMOVAL = {
  secrets: "retain",
  recoveryWindowDays: 30,
  maxDeletions: 1,
  maxRevocations: 5,
  unlessReadWithinDays: 7,
  confirm: []
};
function desiredState(config, dataPlaneKey, source, repositoryId) {
  const plane = Object.hasOwn(config.dataPlanes, dataPlaneKey) ? config.dataPlanes[dataPlaneKey] : void 0;
  if (plane === void 0) {
    throw new Error(
      `Data plane "${dataPlaneKey}" is not declared. Declared: ${Object.keys(config.dataPlanes).join(", ")}.`
    );
  }
  const isHere = ({ dataPlanes }) => dataPlanes === void 0 || dataPlanes.includes(dataPlaneKey);
  const defaults = defaultsFor(config, plane);
  return {
    stack: config.stack,
    dataPlane: dataPlaneKey,
    source,
    ...repositoryId === void 0 ? {} : { repositoryId },
    ...config.formerly === void 0 ? {} : { formerly: config.formerly },
    ...config.movedTo === void 0 ? {} : { movedTo: config.movedTo },
    region: plane.region,
    accountId: plane.accountId,
    roles: entriesByKey(plane.roles).map(([key, role]) => desiredRole(config, dataPlaneKey, plane, key, role)),
    secrets: entriesByKey(config.secrets ?? {}).filter(([, secret]) => isHere(secret)).map(([name, secret]) => desiredSecret(name, secret, defaults)),
    removal: removalRules(config, plane),
    grants: (config.grants ?? []).filter((grant) => typeof grant === "string" || isHere(grant)).map(desiredGrant).toSorted((a, b) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.name, b.name))
  };
}
function defaultsFor(config, plane) {
  const { region, accountId } = plane;
  return {
    kmsKeyId: plane.defaults?.kmsKeyId ?? config.defaults?.kmsKeyId,
    tags: { ...config.defaults?.tags, ...plane.defaults?.tags },
    maxAgeDays: plane.defaults?.maxAgeDays ?? config.defaults?.maxAgeDays,
    place: { partition: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(region), region, accountId }
  };
}
function removalRules(config, plane) {
  const confirm = /* @__PURE__ */ new Set([...config.removal?.confirm ?? [], ...plane.removal?.confirm ?? []]);
  return { ...DEFAULT_REMOVAL, ...config.removal, ...plane.removal, confirm: [...confirm].toSorted(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6) };
}
function desiredRole(config, dataPlane, plane, key, text3) {
  const role = parseRole(text3);
  if (role.kind === "wrong") throw new Error(`Role "${key}" of data plane "${dataPlane}" ${role.why}.`);
  const { path, match = "names" } = { ...config.policy, ...plane.policy };
  return {
    key,
    name: role.name,
    ...role.kind === "arn" ? { arn: role.arn } : {},
    policyName: policyNameFor(partialConfig({ ...config, secrets: {} }), dataPlane, key),
    policyPath: policyPathFor(config.stack, path),
    policyTags: Object.fromEntries(entriesByKey({ ...config.policy?.tags, ...plane.policy?.tags })),
    match
  };
}
function desiredSecret(name, secret, defaults) {
  const kmsKeyId = secret.kmsKeyId ?? defaults.kmsKeyId ?? null;
  return {
    name,
    description: secret.description ?? "",
    tags: Object.fromEntries(entriesByKey({ ...defaults.tags, ...secret.tags })),
    roles: (secret.roles ?? DEFAULT_ROLES).toSorted(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6),
    value: valueSource(secret.value),
    // The AWS managed key has an alias too: naming it is how a secret departs from the defaults.
    kmsKeyId: kmsKey(kmsKeyId, defaults.place) === null ? null : kmsKeyId,
    rotation: secret.rotation ? { lambdaArn: secret.rotation.lambdaArn, schedule: secret.rotation.schedule } : null,
    adopt: secret.adopt ?? false,
    onRemoval: secret.onRemoval ?? null,
    shareWith: (secret.shareWith ?? []).toSorted(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6),
    maxAgeDays: (secret.maxAgeDays ?? defaults.maxAgeDays) || null
  };
}
function desiredGrant(grant) {
  const { name, roles: roles2 = DEFAULT_ROLES } = typeof grant === "string" ? { name: grant } : grant;
  return { name, roles: roles2.toSorted(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6) };
}
function valueSource(value) {
  if (value === "manual") return { kind: "manual" };
  if ("env" in value)
    return { kind: "env", variable: value.env, ...value.jsonKey === void 0 ? {} : { jsonKey: value.jsonKey } };
  if ("file" in value) return { kind: "file", path: value.file };
  const { length = 48, charset = "base64url", generation = 1 } = value.generate;
  return { kind: "generate", length, charset, generation };
}
function entriesByKey(record) {
  return Object.entries(record).toSorted(([a], [b]) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a, b));
}

// src/engine/locate-problems.ts
function createLocator(config, plane, at2) {
  const secretPath = (name) => {
    if (Object.hasOwn(config.secrets ?? {}, name)) return ["secrets", name];
    const grant = (config.grants ?? []).findIndex((one) => (typeof one === "string" ? one : one.name) === name);
    return grant === -1 ? ["secrets"] : ["grants", grant];
  };
  const rolePath = (name) => {
    const roles2 = Object.entries(config.dataPlanes[plane]?.roles ?? {});
    const key = roles2.find(([, reference]) => reference === name || reference.endsWith(`/${name}`))?.[0];
    return ["dataPlanes", plane, "roles", ...key === void 0 ? [] : [key]];
  };
  const subjectPath = ({ kind, name }) => {
    switch (kind) {
      case "secret":
        return secretPath(name);
      case "role":
        return rolePath(name);
      case "policy":
        return config.policy ? ["policy"] : ["dataPlanes", plane, config.dataPlanes[plane]?.policy ? "policy" : "roles"];
      case "stack":
        return ["stack"];
      case "account":
        return ["dataPlanes", plane, "accountId"];
      case "run":
        return null;
      default:
        return kind;
    }
  };
  const failurePath = ({ service, resource }) => {
    if (resource === void 0) return ["dataPlanes", plane];
    if (service === "iam") return rolePath(resource);
    return secretPath(resource.replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(.*)-[A-Za-z0-9]{6}$/, "$1"));
  };
  const located = (subject) => {
    const path = subjectPath(subject);
    return path === null ? {} : { location: at2(path) };
  };
  return {
    refusal: ({ code: code2, message, fix, subject }) => ({ severity: "error", code: code2, message, fix, ...located(subject) }),
    warning: ({ code: code2, message, subject }) => ({ severity: "warning", code: code2, message, fix: "", ...located(subject) }),
    value: ({ severity, code: code2, message, fix, secret }) => {
      return { severity, code: code2, message, fix, location: at2(["secrets", secret, "value"]) };
    },
    failure: (error) => {
      const { kind, message, fix } = error;
      return { severity: "error", code: `aws-${kind}`, message, fix, location: at2(failurePath(error)) };
    },
    at: located
  };
}
function hasErrors(problems) {
  return problems.some(({ severity }) => severity === "error");
}
function failureProblems(failures, locator) {
  const alike = Map.groupBy(failures, ({ service, operation, code: code2 }) => `${service}:${operation}:${code2}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const problem = locator.failure(first);
    const more = others.length === 0 ? "" : ` (and ${others.length} more of this kind)`;
    return [{ ...problem, message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`${problem.message}${more}` }];
  });
}
function resultProblems({ steps, proofs }, locator) {
  const undone = steps.filter(({ state }) => state !== "done");
  const alike = Map.groupBy(undone, ({ id, state, problem }) => state === "failed" ? id : problem?.message ?? id);
  const unproven = Map.groupBy(
    proofs.filter(({ verdict }) => verdict !== "proven"),
    ({ role, verdict, why }) => JSON.stringify([role, verdict, why])
  );
  return [
    ...[...alike.values()].map((same) => stepProblem(same, locator)),
    ...[...unproven.values()].map((same) => proofProblem(same, locator))
  ];
}
function stepProblem(same, locator) {
  const [first] = same;
  const { title, state, problem, target } = first;
  const others = same.length === 1 ? "" : ` and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(same.length - 1, "other step")}`;
  const what = state === "failed" ? "failed" : `${same.length === 1 ? "was" : "were"} not started`;
  return {
    severity: "error",
    code: state === "failed" ? "step-failed" : "step-not-started",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`The step "${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(title)}"${others} ${what}${problem ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`: ${problem.message}` : ""}`,
    fix: problem?.fix ?? "Run again: it continues from here.",
    ...locator.at(target)
  };
}
function proofProblem(same, locator) {
  const [{ role, secret, verdict, why }] = same;
  const secrets = same.length === 1 ? secret : `${secret} and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(same.length - 1, "other secret")}`;
  const what = verdict === "denied" ? `cannot read ${secrets} yet` : `was not proven to read ${secrets}`;
  return {
    severity: "warning",
    code: "access",
    message: `The role ${role} ${what}: ${why}.`,
    fix: "",
    ...locator.at({ kind: "role", name: role })
  };
}

// src/engine/work-tree.ts



function repositoryRoot(folder) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, ".git"))) return folder;
  const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(folder);
  return parent === folder ? null : repositoryRoot(parent);
}
function pathFrom(root, absolute) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_9__.sep).join("/");
}
function checkoutRoot(file, workspace, repository) {
  let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(workspace, file));
  while (!isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(workspace, folder))) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, ".git")) && isCheckoutOf(folder, repository)) return folder;
    folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(folder);
  }
  return workspace;
}
function isCheckoutOf(root, repository) {
  const git = gitDirectory(root);
  const common = readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(git, "commondir"), ".").trim();
  const config = readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(git, common), "config"), "");
  const [, url = ""] = /^\s*\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(config) ?? [];
  const origin = repositoryOfUrl(url);
  return origin === null || origin.toLowerCase() === repository.toLowerCase();
}
function checkedOutCommit(root, repository) {
  if (!isCheckoutOf(root, repository)) return null;
  const git = gitDirectory(root);
  const head = readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(git, "HEAD"), "").trim();
  const ref = head.startsWith("ref: ") ? head.slice("ref: ".length) : null;
  if (ref === null) return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha */ .HH)(head) ? head : null;
  const common = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(git, readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(git, "commondir"), ".").trim());
  const packed = readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(common, "packed-refs"), "").split("\n").find((line) => line.endsWith(` ${ref}`));
  const sha = readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(common, ref), packed?.split(" ")[0] ?? "").trim();
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha */ .HH)(sha) ? sha : null;
}
function gitDirectory(root) {
  const [, elsewhere = ".git"] = /^gitdir: (.+)$/m.exec(readOr((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root, ".git"), "")) ?? [];
  return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(root, elsewhere);
}
function readOr(path, otherwise) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(path, "utf8");
  } catch {
    return otherwise;
  }
}
function originRepository(root) {
  try {
    const url = (0,node_child_process__WEBPACK_IMPORTED_MODULE_12__.execFileSync)("git", ["config", "--get", "remote.origin.url"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 5e3
    });
    return repositoryOfUrl(url.trim());
  } catch {
    return null;
  }
}
var NAME2 = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
function repositoryOfUrl(url) {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ?? /^(?:[^@/:\s]+@)?[^/:\s]{2,}:(?!\/)(.+)$/.exec(url)?.[1];
  return path === void 0 ? null : asRepository(path.replace(/\/+$/, "").replace(/\.git$/, ""));
}
function asRepository(text3) {
  return NAME2.test(text3) && !text3.split("/").some((part) => /^\.+$/.test(part)) ? text3 : null;
}

// src/engine/open.ts
var UNKNOWN = { stack: null, dataPlanes: [] };
function openFile(path, workspace, vocabulary, root = workspace) {
  const file = readConfigFile(path, workspace, vocabulary, root);
  if ("severity" in file) return { wrong: [file], identity: UNKNOWN };
  const { config, problems, locate, identity } = loadConfig(file.bytes, file.path, pathFrom(workspace, file.absolute));
  return config === null ? { wrong: problems, identity } : { file, workspace, root, config, locate, problems, identity };
}
function readConfigFile(path, workspace, vocabulary, root = workspace) {
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(workspace, path);
  const shown2 = pathFrom(root, absolute);
  const location = { file: isOutside(shown2) ? path : shown2, line: 1, column: 1 };
  const problem = (code2, message, fix) => {
    return { severity: "error", code: code2, message, fix, location };
  };
  const setting = vocabulary.setting("config");
  if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(workspace, absolute))) {
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Set ${setting} to a path in the repository.`;
    return problem("config-outside", `The config ${path} is outside the repository.`, fix);
  }
  try {
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(absolute)))) {
      const fix = "Replace the symbolic link by the file.";
      return problem("config-outside", `The config ${path} leads outside the repository.`, fix);
    }
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(absolute);
    if (!stat.isFile())
      return problem(
        "config-not-a-file",
        `The config ${path} is not a file.`,
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Set ${setting} to the path of a file.`
      );
    const bytes = stat.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(absolute);
    return { path: shown2, absolute, bytes };
  } catch (error) {
    const code2 = errorCode(error);
    if (code2 === "ENOENT" || code2 === "ENOTDIR") {
      const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`${vocabulary.getFiles}, or set ${setting} to where the file is.`;
      return problem("config-not-found", `There is no config ${path} in the repository.`, fix);
    }
    return problem("config-unreadable", `The config ${path} cannot be read (${code2}).`, "Check its permissions.");
  }
}
function choosePlane(config, wanted2, vocabulary) {
  const planes = Object.keys(config.dataPlanes);
  const setting = vocabulary.setting("data-plane");
  const wrong = (message, fix) => ({
    wrong: [{ severity: "error", code: "data-plane", message, fix }]
  });
  const choose = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Set ${setting} to one of: ${planes.join(", ")}.`;
  if (wanted2 !== null) {
    if (planes.includes(wanted2)) return { plane: wanted2 };
    const meant = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(wanted2, planes);
    return wrong(`The file has no data plane "${wanted2}".`, meant ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`Did you mean "${meant}"? ${choose}` : choose);
  }
  const [only, ...others] = planes;
  if (only !== void 0 && others.length === 0) return { plane: only };
  return wrong((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`The file has ${planes.length} data planes, and ${setting} names none.`, choose);
}
function openStack(opened, plane, sources2) {
  const { file, workspace, config, locate, problems } = opened;
  const { repository, repositoryId, env, credentials, masks } = sources2;
  const desired = desiredState(config, plane, (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .rI)(repository, file.path), repositoryId ?? void 0);
  const locator = createLocator(config, plane, locate);
  const resolved = resolveValues(env === null ? [] : desired.secrets, {
    env: env ?? {},
    file: (path) => readValueFile(path, file.absolute, workspace),
    credentials: [...credentials, ...credentialsIn(env ?? {})]
  });
  masks.spare(ownWordsOf(desired));
  for (const hidden of toHide(desired.secrets, resolved.values)) masks.mask(hidden);
  const all = [...problems, ...resolved.problems.map(locator.value)];
  return hasErrors(all) ? { wrong: all } : { ...opened, problems: all, desired, locator, values: resolved.values, notes: resolved.notes };
}

// src/plan/access-words.ts
function targetWords(target) {
  switch (target.kind) {
    case "secret":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${target.name}`;
    case "stack":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`every secret of this stack and data plane`;
    case "foreign":
      return foreignWords(target);
    default:
      return target;
  }
}
function foreignWords(grant) {
  const { reads, resources, exceptResources, actions, exceptActions, conditional } = grant;
  const short = (text3) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${text3.replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(?=.)/, "")}`;
  const list = (texts) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(texts.map(short), ", ");
  const isOnlyReading = !exceptActions && actions.length === 1 && actions[0] === "secretsmanager:getsecretvalue";
  const isAll = !exceptActions && actions.includes("*");
  const does = exceptActions ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`every action except ${list(actions)}` : list(actions);
  const what = exceptResources ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`everything except ${list(resources)}` : list(resources);
  const secrets = reads === "none" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${does} on ${what}` : reads === "some" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`secrets that match ${list(resources)}` : exceptResources ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`every secret except ${list(resources)}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`every secret`;
  const more = reads === "none" || isOnlyReading ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)("") : isAll ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(", and everything else there") : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`, with ${does}`;
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${secrets}${more}${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(conditional ? ", under a condition" : "")}`;
}
var ACCESS_REASONS = {
  declared: "declared in the file",
  "not-attached": "the policy is not attached",
  "denied-by-others": "a statement that someone else wrote into our policy denies it now",
  "left-file": "left the file",
  "not-granted": "the file does not grant it to this role",
  "role-left-file": "the file no longer names this role",
  "written-by-others": "someone else wrote it into our policy"
};
function accessWords(roleName, target, change) {
  return change === "grant" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`let role ${roleName} read ${targetWords(target)}` : target.kind === "foreign" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`take from role ${roleName} what someone else wrote into its policy: ${targetWords(target)}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`stop role ${roleName} from reading ${targetWords(target)}`;
}
function repairWords(roleName) {
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`repair the policies of role ${roleName}`;
}
function policyChangeWords({ name }, roleName, change) {
  switch (change.kind) {
    case "create-policy":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`create policy ${name}`;
    case "update-policy":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`update policy ${name}`;
    case "tag-policy":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`set the tags of policy ${name}`;
    case "attach":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`attach policy ${name} to role ${roleName}`;
    case "detach":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`detach policy ${name} from role ${change.role}`;
    case "delete-policy":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`delete policy ${name}`;
    default:
      return change;
  }
}

// src/plan/logical-changes.ts


// src/domain/value.ts
function originOf(source) {
  switch (source.kind) {
    case "env":
    case "file":
      return "given";
    case "generate":
      return "generated";
    case "manual":
      return "people";
    default:
      return source;
  }
}

// src/plan/logical-changes.ts
function logicalChanges(plan) {
  const secrets = plan.secrets.flatMap(
    (secret) => secret.changes.map((change) => ({ on: "secret", name: secret.name, change }))
  );
  const access = plan.roles.flatMap(
    (role) => role.access.flatMap(
      ({ target, change }) => change === null ? [] : [{ on: "access", role: role.key, roleName: role.name, target, change }]
    )
  );
  const repairs2 = plan.roles.flatMap((role) => {
    if (role.access.some((one) => one.change !== null)) return [];
    return role.policies.filter((policy) => policy.changes.length > 0).map((policy) => ({ on: "policy", name: policy.name, change: "repair" }));
  });
  return [...secrets, ...access, ...repairs2];
}
function hasChanges(plan) {
  return logicalChanges(plan).length > 0;
}
function isNotCompared({ value, status, changes }) {
  if (value === null || status === "create" || status === "refused") return false;
  if (changes.some(({ kind }) => kind === "set-value")) return false;
  return ["not-compared", "unavailable", "rotating", "rotated", "absent"].includes(value.kind);
}
function isHeldBack(secret) {
  return (secret.value?.kind === "rotating" || secret.value?.kind === "rotated") && isNotCompared(secret);
}
function isBehind(plan) {
  return hasChanges(plan) || plan.secrets.some(isHeldBack);
}
function writesGivenValue(change) {
  return (change.kind === "create" || change.kind === "set-value") && originOf(change.source) === "given";
}
function planDigest(plan, changes = logicalChanges(plan), values) {
  const { format, stack, dataPlane, accountId, region, source } = plan;
  const policies2 = plan.roles.filter((role) => role.policies.some((policy) => policy.changes.length > 0)).map((role) => ({ role: role.name, home: policyHome(role) }));
  const content = { format, stack, dataPlane, accountId, region, source, changes, policies: policies2, values };
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .digestText */ .M6)((0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(canonicalJson(content)).digest("hex"));
}
function policyHome({ policies: policies2 }) {
  const kept = policies2.find(({ document }) => document !== null);
  if (kept === void 0) return null;
  const tags2 = Object.entries(kept.tags).filter(
    ([key]) => !key.startsWith(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_PREFIX */ .Zd) || key === _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.repositoryId
  );
  const taken = policies2.flatMap(({ takenFrom }) => takenFrom ?? []);
  const from = taken.length === 0 ? {} : { takenFrom: [...new Set(taken)].sort() };
  return { name: kept.name, path: kept.path, tags: Object.fromEntries(tags2), ...from };
}
function planFileText(plan, digest) {
  return `${JSON.stringify({ ...plan, digest }, null, 2)}
`;
}

// src/plan/secret-words.ts
function secretChangeWords(place, name, change) {
  switch (change.kind) {
    case "create": {
      const { source, kmsKeyId, keyWillChange } = change;
      return {
        does: source.kind === "manual" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`create secret ${name} without a value` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`create secret ${name}`,
        details: [
          ...keyWillChange ? [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`existed before and is gone: AWS gives it another SECRET_KEY`] : [],
          (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`value ${sourceWords(source)}`,
          ...kmsKeyId === null ? [] : [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`KMS key ${keyWords(place, kmsKeyId)}`],
          ...decidingTags(change.tags)
        ]
      };
    }
    case "restore":
      return {
        does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`restore secret ${name}`,
        details: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(`scheduled for deletion on ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .utcDay */ .dA)(change.deletedAt)}; keeps its SECRET_KEY`)]
      };
    case "adopt":
      return {
        does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`adopt secret ${name}`,
        details: [
          change.from === void 0 ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`exists and has no owner` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`taken over from ${change.from}`,
          tagsNow(change.tags),
          (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`value ${sourceWords(change.source)}`,
          ...decidingTags(change.set)
        ]
      };
    case "describe":
      return { does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`set the description of ${name}`, details: [descriptionWords(change.from, change.to)] };
    case "set-key":
      return {
        does: change.to === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`reset the KMS key of ${name}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`set the KMS key of ${name}`,
        details: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`KMS key: ${keyWords(place, change.from)} → ${keyWords(place, change.to)}`]
      };
    case "tag":
      return { does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`set the tags of ${name}`, details: tagWords(change) };
    case "set-value": {
      const { source, why } = change;
      return {
        does: source.kind === "generate" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`generate the value of ${name}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`set the value of ${name}`,
        details: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`value ${sourceWords(source)}${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(SET_VALUE[why])}`]
      };
    }
    case "set-source":
      return {
        does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`record the value source of ${name}`,
        details: [
          change.from === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`value ${sourceWords(change.source)}, recorded from now on` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`takes its value ${sourceWords(change.source)} instead of ${oldSourceWords(change.from)}`,
          ...change.source.kind === "generate" ? [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`generated again only when its generation grows`] : []
        ]
      };
    case "set-rotation":
      return { does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`configure the rotation of ${name}`, details: rotationWords(place, change.from, change.to) };
    case "cancel-rotation":
      return {
        does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`cancel the rotation of ${name}`,
        details: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`the file no longer configures its rotation`]
      };
    case "delete":
      return {
        does: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`schedule the deletion of ${name}`,
        details: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`left the file`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(`can be restored ${restorable(place, name, change)}`)]
      };
    default:
      return change;
  }
}
function restorable({ secrets = [] }, secret, { recoveryWindowDays }) {
  const until = secrets.find(({ name }) => name === secret)?.restorableUntil;
  return until === void 0 ? `for ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(recoveryWindowDays, "day")}` : `until ${until}`;
}
var SET_VALUE = {
  differs: " in place of a different one",
  absent: ", the first one",
  foreign: " in place of one that someone else wrote: drift",
  "other-key": " in place of one written with a fingerprint key that this run does not have",
  unkeyed: " in place of one written without a fingerprint key",
  adopted: " in place of the one in AWS",
  restored: " in place of the one in AWS, which cannot be compared before it is restored",
  generation: " in place of the old one"
};
function sourceWords(source) {
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`from ${originWords(source)}`;
}
function originWords(source) {
  switch (source.kind) {
    case "env":
      return source.jsonKey === void 0 ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${source.variable}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`member ${source.jsonKey} of ${source.variable}`;
    case "file":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`file ${source.path}`;
    case "generate":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(`a generator (${source.length} characters ${source.charset}, generation ${source.generation})`);
    case "manual":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`people or a rotation`;
    default:
      return source;
  }
}
function oldSourceWords(tag) {
  const [, kind = "", rest = ""] = /^(\S+) ?(.*)$/s.exec(tag) ?? [];
  const [, variable2 = rest, jsonKey] = /^(\S+) (.+)$/s.exec(rest) ?? [];
  switch (kind) {
    case "env":
      return originWords({ kind, variable: variable2, ...jsonKey === void 0 ? {} : { jsonKey } });
    case "file":
      return originWords({ kind, path: rest });
    case "generate":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`a generator (${rest})`;
    case "manual":
      return originWords({ kind });
    default:
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${tag}`;
  }
}
var UNAVAILABLE = {
  "variable-not-set": "is not set",
  "variable-empty": "is empty",
  "member-empty": "is empty",
  "file-missing": "does not exist",
  "file-empty": "is empty"
};
function unavailableWords(source, why) {
  const isVariable = source?.kind === "env" && why !== "member-empty";
  const what = source === null || isVariable ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`environment variable ${source?.variable ?? ""}` : originWords(source);
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${what} ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(UNAVAILABLE[why])}`;
}
function notComparedWords(why) {
  switch (why.kind) {
    case "on-apply":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`without a fingerprint key, only an apply compares values`;
    case "source-error":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`its source could not be read`;
    case "read-failed":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`it could not be read: ${why.code}`;
    default:
      return why;
  }
}
function whyNotCompared({ source, value }) {
  switch (value?.kind) {
    case "not-compared":
      return notComparedWords(value.why);
    case "unavailable":
      return unavailableWords(source, value.why);
    case "rotating":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`a rotation is not over`;
    case "rotated":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`a rotation that the file does not ask for sets it`;
    default:
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`people or a rotation have not set it yet`;
  }
}
function keyWords(place, key) {
  return key === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`the AWS managed key` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${shortArn(place, key)}`;
}
function shortArn({ partition, region, accountId }, arn) {
  const here = ["kms", "lambda"].map((service) => `arn:${partition}:${service}:${region}:${accountId}:`);
  const start = here.find((one) => arn.startsWith(one));
  return start === void 0 ? arn : arn.slice(start.length).replace(/^function:/, "");
}
function rotationWords(place, from, to) {
  const by = (rotation) => shortArn(place, rotation.lambdaArn);
  if (from === null) return [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`rotation: ${to.schedule} by ${by(to)} added`];
  return [
    ...from.schedule === to.schedule ? [] : [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`rotation: ${from.schedule} → ${to.schedule}`],
    ...from.lambdaArn === to.lambdaArn ? [] : [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`rotation: by ${by(from)} → ${by(to)}`]
  ];
}
var MOST_TAGS2 = 8;
function tagsNow(tags2) {
  const all = Object.entries(tags2).sort(([a], [b]) => a < b ? -1 : 1);
  if (all.length === 0) return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`has no tags now`;
  const shown2 = all.slice(0, MOST_TAGS2).map(([key, value]) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${key}: ${excerpt(value, 0)}`);
  const more = all.length > MOST_TAGS2 ? ` and ${all.length - MOST_TAGS2} more` : "";
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`its tags now: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(shown2, ", ")}${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(more)}`;
}
var DECIDING = [
  [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.shareWith, "shared with stacks", "no longer shared with other stacks"],
  [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.onRemoval, "when it leaves the file:", "when it leaves the file: as removal.secrets says"]
];
function decidingTags(set) {
  return DECIDING.flatMap(([key, words]) => set[key] === void 0 ? [] : [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(words)} ${set[key]}`]);
}
function tagWords({ set, remove }) {
  const isOurs = (key) => key.startsWith(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_PREFIX */ .Zd);
  const words = [
    ...Object.entries(set).filter(([key]) => !isOurs(key)).map(
      ([key, { from, to }]) => from === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`tag ${key}: ${excerpt(to, 0)} added` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`tag ${key}: ${excerpt(from, 0)} → ${excerpt(to, 0)}`
    ),
    ...remove.filter((key) => !isOurs(key)).map((key) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`tag ${key} removed`),
    ...DECIDING.flatMap(([key, words2, removed]) => {
      if (remove.includes(key)) return [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(removed)];
      const change = Object.hasOwn(set, key) ? set[key] : void 0;
      const from = change?.from ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${change.from} → ` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)("");
      return change === void 0 ? [] : [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(words2)} ${from}${change.to}`];
    }),
    ...consentWords(Object.fromEntries(Object.entries(set).map(([key, { to }]) => [key, to])))
  ];
  return words.length > 0 ? words : [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`ownership tags`];
}
function consentWords(set) {
  const { repositoryId, movedTo } = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryId */ .qi)(set);
  if (repositoryId === void 0) return [];
  return [movedTo === void 0 ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`may not be taken over` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`may be taken over by ${movedTo}`];
}
function descriptionWords(from, to) {
  if (from === "") return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`description ${excerpt(to, 0)} added`;
  if (to === "") return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`description ${excerpt(from, 0)} removed`;
  const start = firstDifference(from, to);
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ)`description ${excerpt(from, start)} → ${excerpt(to, start)}`;
}
var EXCERPT = 120;
var LEAD = 30;
function excerpt(text3, start) {
  const from = text3.length <= EXCERPT || start < EXCERPT - LEAD ? 0 : start - LEAD;
  const cut = text3.slice(from, from + EXCERPT);
  return `${from > 0 ? "\u2026" : ""}${cut}${from + EXCERPT < text3.length ? "\u2026" : ""}`;
}
function firstDifference(a, b) {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

// src/policy/reading.ts
var READ = "secretsmanager:getsecretvalue";
var ANY_NAME = `${"\0".repeat(8)}-${"\0".repeat(6)}`;
function readingStatements(document) {
  return statementsOf(document).flatMap((statement) => {
    const { Effect: effect } = statement;
    if (!covers(statement, "Action", READ) || effect !== "Allow" && effect !== "Deny") return [];
    return [
      {
        /** As it is written. */
        statement,
        allow: effect === "Allow",
        covers: (secretArn) => covers(statement, "Resource", secretArn),
        /** Whether its resources cover every secret of a group, which is an account and region. */
        coversAll: (group) => covers(statement, "Resource", `${group}${ANY_NAME}`),
        ...conditionOf(statement.Condition)
      }
    ];
  });
}
function allowsReading(documents, secretArn, tags2 = {}) {
  const matching = documents.flatMap(readingStatements).filter((one) => one.conditions.length === 0 && one.holds(tags2) && one.covers(secretArn));
  return matching.some(({ allow: allow2 }) => allow2) && matching.every(({ allow: allow2 }) => allow2);
}
function statementsOf(document) {
  return listOf(isRecord(document) ? document.Statement : void 0).filter(isRecord);
}
function covers(statement, what, text3) {
  const matches = (pattern) => wildcard(what === "Action" ? String(pattern).toLowerCase() : String(pattern), text3);
  const not = `Not${what}`;
  return not in statement ? !listOf(statement[not]).some(matches) : listOf(statement[what]).some(matches);
}
function conditionOf(condition) {
  const tests = [];
  const unjudged = /* @__PURE__ */ new Set();
  for (const { operator, key, values } of conditionsIn(condition)) {
    const tag = /^(?:aws|secretsmanager):ResourceTag\/(.+)$/i.exec(key)?.[1];
    if (tag !== void 0 && operator === "StringEquals")
      tests.push((tags2) => Object.hasOwn(tags2, tag) && values.includes(tags2[tag] ?? ""));
    else if (tag !== void 0 && operator === "StringLike")
      tests.push((tags2) => Object.hasOwn(tags2, tag) && values.some((one) => wildcard(one, tags2[tag] ?? "")));
    else unjudged.add(key);
  }
  return { holds: (tags2) => tests.every((test) => test(tags2)), conditions: [...unjudged].sort() };
}
function conditionsIn(condition) {
  return Object.entries(isRecord(condition) ? condition : {}).flatMap(
    ([operator, keys]) => Object.entries(isRecord(keys) ? keys : {}).map(([key, values]) => {
      return { operator, key, values: listOf(values).map(String) };
    })
  );
}
function wildcard(pattern, text3) {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text3.length) {
    if (pattern[p] === "*") {
      star = p++;
      resume = t;
    } else if (pattern[p] === "?" || pattern[p] === text3[t]) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
function listOf(value) {
  return value === void 0 ? [] : Array.isArray(value) ? value : [value];
}
function isRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

// src/policy/principals.ts
var POD_IDENTITY = "pods.eks.amazonaws.com";
function trustedBy(document) {
  const all = statementsOf(document).filter(({ Effect }) => Effect === "Allow").flatMap((statement) => principalsIn(statement.Principal).flatMap((principal) => trusted(principal, statement)));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function trusted(principal, { Condition }) {
  const conditions = conditionsIn(Condition).filter(
    ({ operator }) => /^(ForAnyValue:)?String(Equals|Like|EqualsIgnoreCase)(IfExists)?$/.test(operator)
  );
  const valuesOf = (wanted2) => conditions.find(({ key }) => wanted2.test(key))?.values ?? ["*"];
  if (principal === POD_IDENTITY) {
    const namespaces = valuesOf(/^aws:RequestTag\/kubernetes-namespace$/i);
    const accounts = valuesOf(/^aws:RequestTag\/kubernetes-service-account$/i);
    return namespaces.flatMap(
      (namespace) => accounts.map((serviceAccount) => ({ namespace, serviceAccount, principal }))
    );
  }
  const isCluster = /:oidc-provider\/oidc\.eks\.|\.eks\./.test(principal);
  const subjects = principal.includes(":oidc-provider/") ? valuesOf(/:sub$/i) : [];
  const noAccount = { namespace: null, serviceAccount: null };
  const found2 = subjects.map((subject) => {
    const [, namespace, serviceAccount = "*"] = /^system:serviceaccount:([^:]*)(?::(.*))?$/.exec(subject) ?? [];
    if (namespace !== void 0) return { namespace, serviceAccount, principal };
    if (subject === "*" && isCluster) return { namespace: "*", serviceAccount: "*", principal };
    return { ...noAccount, principal: subject === "*" ? principal : `${principal} ${subject}` };
  });
  return found2.length > 0 ? found2 : [{ ...noAccount, principal }];
}
function trustWords(trust) {
  const all = trust.map(({ namespace, serviceAccount, principal }) => {
    const by = principal === POD_IDENTITY ? " by EKS Pod Identity" : "";
    return namespace === null ? principal : `service account ${namespace}/${serviceAccount}${by}`;
  });
  return all.length === 0 ? "nobody" : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)([...new Set(all)]);
}
function readResourcePolicy(text3, secret, roles2) {
  const accountId = secret.arn.split(":")[4] ?? "";
  const document = parseJson(text3);
  if (document === void 0) return null;
  const statements = readingStatements(document).filter(
    ({ covers: covers3, holds }) => covers3(secret.arn) && holds(secret.tags)
  );
  const denials = statements.filter(({ allow: allow2 }) => !allow2).map((one) => ({ ...shown(one), roles: roles2.filter((role) => isAbout(one, role)) })).filter((one) => one.roles.length > 0);
  const others = statements.filter(({ allow: allow2 }) => allow2).map((one) => ({
    ...shown(one),
    // The account as a whole leaves it to IAM.
    principals: principalsOf(one.statement).filter((name) => !roles2.includes(name) && !isAccount(name, accountId))
  })).filter(({ principals }) => principals.length > 0);
  return { denials, others };
}
function shown({ statement, conditions }) {
  return { statement, conditional: conditions.some((key) => !isPrincipalArn(key)) };
}
function isAbout({ statement }, roleArn) {
  const listed = principalsOf(statement).some((name) => covers2(name, roleArn));
  if (listed === "NotPrincipal" in statement) return false;
  return conditionsIn(statement.Condition).every(
    ({ operator, key, values }) => !isPrincipalArn(key) || callerFits(operator, values, roleArn)
  );
}
function callerFits(operator, patterns, roleArn) {
  const [, not, how] = /^(?:String|Arn)(Not)?(Equals|Like)(?:IfExists)?$/.exec(operator) ?? [];
  if (how === void 0) return true;
  const fits = patterns.some((pattern) => pattern === roleArn || wildcard(pattern, roleArn));
  return fits !== (not !== void 0);
}
function isPrincipalArn(key) {
  return key.toLowerCase() === "aws:principalarn";
}
function principalsOf({ Principal, NotPrincipal }) {
  return principalsIn(Principal ?? NotPrincipal);
}
function principalsIn(named2) {
  return (isRecord(named2) ? Object.values(named2).flatMap(listOf) : listOf(named2)).map(String);
}
function covers2(principal, roleArn) {
  const accountId = roleArn.split(":")[4] ?? "";
  const session = `:sts::${accountId}:assumed-role/${roleArn.split("/").at(-1)}/`;
  return principal === "*" || principal === roleArn || isAccount(principal, accountId) || principal.includes(session);
}
function isAccount(principal, accountId) {
  return principal === accountId || principal.endsWith(`:iam::${accountId}:root`);
}

// src/report/layout.ts
var ORDER = [
  { id: "unchanged", title: "the list of unchanged secrets", keeps: 0 },
  { id: "drawing", title: "the diagram", keeps: 0 },
  { id: "trust", title: "the list of who may use the roles", keeps: 0 },
  { id: "applied-plan", title: "the plan", keeps: 0 },
  { id: "policies", title: "the policies in detail", keeps: 0 },
  { id: "history", title: "the list of earlier runs", keeps: 0 },
  { id: "snippets", title: "the code", keeps: 0 },
  { id: "orphaned", title: "the list of secrets that left the file", keeps: 0 },
  { id: "new-secrets", title: "the descriptions and tags of new secrets", keeps: 0 },
  { id: "pairs", title: "some of the pairs", keeps: 12e3 },
  { id: "steps", title: "some of the steps", keeps: 12e3 },
  { id: "drift", title: "some of the drift", keeps: 6e3 },
  { id: "changes", title: "some of the changes", keeps: 12e3 },
  { id: "code", title: "some of what was found in the code", keeps: 12e3 },
  { id: "warnings", title: "some of the warnings", keeps: 12e3 },
  { id: "danger", title: "some of what is dangerous", keeps: Number.POSITIVE_INFINITY },
  { id: "problems", title: "some of the problems", keeps: 12e3 }
];
var NOTE_ROOM = 500;
function whole(id, text3) {
  return { id, text: text3, shorten: () => "" };
}
function layOut(sections, limit, measure, note) {
  const texts = new Map(sections.map((section) => [section.id, section.text]));
  const join2 = (moved2) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTexts */ .B5)([...sections.map(({ id }) => texts.get(id) ?? ""), moved2.length > 0 ? note(moved2) : ""]);
  if (measure(join2([])) <= limit) return join2([]);
  const moved = /* @__PURE__ */ new Set();
  for (const { id, title, keeps } of [...ORDER, ...ORDER.map((one) => ({ ...one, keeps: 0 }))]) {
    const excess = measure(join2([])) + NOTE_ROOM - limit;
    if (excess <= 0) break;
    const section = sections.find((candidate) => candidate.id === id);
    const size = measure(texts.get(id) ?? "");
    if (!section || size <= keeps) continue;
    texts.set(id, section.shorten(Math.max(keeps, size - excess), measure));
    moved.add(title);
  }
  return join2([...moved]);
}
var MOST_OPEN = 40;
function cuttable(list) {
  return {
    id: list.id,
    text: list.items.length === 0 ? "" : text2(list, list.items.length),
    shorten: (room, measure) => text2(list, itemsThatFit(list, room, measure))
  };
}
function tableSection(table) {
  const head = [table.columns, table.columns.map(() => ":--")].map(row);
  return cuttable({ ...table, items: table.rows.map(row), body: (items) => [...head, ...items].join("\n") });
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function markdownTable(columns, rows) {
  return [columns, columns.map(() => ":--"), ...rows].map(row).join("\n");
}
function bulletList(items) {
  return items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}
function folded(summary, body) {
  return `<details>
<summary>${summary}</summary>

${body}

</details>`;
}
function text2(list, shown2) {
  const left = list.items.length - shown2;
  const body = shown2 === 0 ? "" : list.body(list.items.slice(0, shown2));
  const label = left === 0 ? `All ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(shown2, list.noun)}` : `The first ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(shown2)} of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(list.items.length, list.noun)}`;
  const more = left === 0 ? "" : `\u2026and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left, `more ${list.noun}`)}.`;
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTexts */ .B5)([list.heading, shown2 > MOST_OPEN ? folded(label, body) : body, more]);
}
function itemsThatFit(list, room, measure) {
  let used = measure(text2(list, 0)) + 200;
  let items = 0;
  for (const item of list.items) {
    used += measure(item) + 3;
    if (used > room) break;
    items++;
  }
  return items;
}

// src/report/plan-view.ts
function isComplete({ steps }) {
  return steps.every(({ state }) => state === "done");
}
function doneSteps(result) {
  return new Set(result.steps.filter(({ state }) => state === "done").map(({ id }) => id));
}
function doneSecrets(result) {
  return new Set(
    result.steps.filter((step) => step.state === "done" && step.target.kind === "secret").map((step) => step.target.name)
  );
}
function withResult(plan, result) {
  if (result === null) return plan;
  const { pairs, restorableUntil = {} } = result;
  const secrets = plan.secrets.map((secret) => {
    const { name } = secret;
    const until = Object.hasOwn(restorableUntil, name) ? restorableUntil[name] : secret.restorableUntil;
    return {
      ...secret,
      ...Object.hasOwn(pairs, name) ? { pair: pairs[name] ?? null } : {},
      ...until === void 0 ? {} : { restorableUntil: until }
    };
  });
  return { ...plan, secrets };
}
function changedSecrets(plan) {
  return plan.secrets.filter((secret) => secret.changes.length > 0);
}
function changesOfKind(plan, kind) {
  const isWanted = (change) => change.kind === kind;
  return plan.secrets.flatMap((secret) => secret.changes.filter(isWanted).map((change) => ({ secret, change })));
}
function accessChanges(plan, change) {
  return plan.roles.flatMap(
    (role) => role.access.filter((access) => (access.target.kind === "foreign" ? "narrow" : access.change) === change).map((access) => ({ ...access, role }))
  );
}
function isReadElsewhere(access) {
  return access.change !== null && access.elsewhere === true;
}
function isWholeStack({ target }) {
  return target.kind === "stack";
}
function secretOf2({ target }) {
  return target.kind === "secret" ? target.name : null;
}
function changedPolicies(plan) {
  return plan.roles.flatMap(
    (role) => role.policies.filter((policy) => policy.changes.length > 0).map((policy) => ({ role, policy }))
  );
}
function repairs(plan) {
  return changedPolicies(plan).filter(({ role }) => role.access.every(({ change }) => change === null));
}
function retags(plan) {
  const secrets = plan.secrets.flatMap(({ changes }) => changes.filter((change) => isRetag(change)));
  const policies2 = changedPolicies(plan).filter(
    ({ policy }) => policy.changes.some((change) => isRetag(change, policy))
  );
  const from = secrets.flatMap((change) => change.kind === "tag" && change.set[SOURCE]?.from || []);
  return { number: secrets.length + policies2.length, from: [...new Set(from)].sort() };
}
function isRetag(change, policy) {
  if (change.kind !== "tag" && change.kind !== "tag-policy") return false;
  const isSource = change.remove.length === 0 && Object.keys(change.set).join() === SOURCE;
  return isSource && (change.kind === "tag" ? change.set[SOURCE]?.from !== null : policy?.takenFrom === void 0);
}
var SOURCE = _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.source;
function byTarget(accesses) {
  return [...Map.groupBy(accesses, ({ target }) => canonicalJson(target)).values()].flatMap(
    ([first, ...rest]) => first === void 0 ? [] : [[first, ...rest]]
  );
}
function causesOf(baseline) {
  const before = new Set(baseline ? logicalChanges(baseline).map(canonicalJson) : []);
  const policies2 = new Set(baseline?.roles.flatMap((role) => role.policies.map(policyText)));
  return {
    isDrift: (change) => before.has(canonicalJson(change)),
    isPolicyDrift: (policy) => policies2.has(policyText(policy))
  };
}
function isAccessDrift({ isDrift }, { role, target, change }) {
  return change !== null && isDrift({ on: "access", role: role.key, roleName: role.name, target, change });
}
function partOf(plan, causes, part) {
  const wanted2 = (drift) => drift === (part === "drift");
  return {
    ...plan,
    secrets: plan.secrets.map((secret) => ({
      ...secret,
      changes: secret.changes.filter((change) => wanted2(causes.isDrift({ on: "secret", name: secret.name, change })))
    })),
    roles: plan.roles.map((role) => ({
      ...role,
      access: role.access.flatMap((access) => {
        if (access.change === null || wanted2(isAccessDrift(causes, { ...access, role }))) return [access];
        return access.change === "grant" ? [{ target: access.target, change: null, why: "granted" }] : [];
      }),
      policies: role.policies.filter((policy) => wanted2(causes.isPolicyDrift(policy)))
    }))
  };
}
function policyText({ arn, document, gains, loses, changes }) {
  return canonicalJson({ arn, document, gains, loses, changes });
}

// src/policy/document.ts
var MAX_POLICY_CHARACTERS = 6144;
var SUFFIX_PATTERN = "-??????";
function resourceFor(group, secretName) {
  return `${group}${secretName}${SUFFIX_PATTERN}`;
}
function exampleArn(group, secretName = "union-secrets-probe/undeclared") {
  return resourceFor(group, secretName).replaceAll("?", "A");
}
function secretOfResource(group, resource) {
  if (!resource.startsWith(group) || !resource.endsWith(SUFFIX_PATTERN)) return void 0;
  const name = resource.slice(group.length, -SUFFIX_PATTERN.length);
  return name === "" || /[*?$]/.test(name) ? void 0 : name;
}
function policyDocument({ place, stack, dataPlane }, readables) {
  const { partition, region, accountId, group } = place;
  const names3 = readables.flatMap((readable) => readable.kind === "secret" ? [readable.name] : []);
  const keys = readables.flatMap((readable) => readable.keys);
  const arns = keys.flatMap((key) => key.kind === "key" ? [key.arn] : []);
  const aliases = keys.flatMap((key) => key.kind === "alias" ? [key.alias] : []);
  const ofTheStack = {
    [`aws:ResourceTag/${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.dataPlane}`]: dataPlane,
    [`aws:ResourceTag/${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.stack}`]: stack
  };
  const via = { "kms:ViaService": (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__/* .viaSecretsManager */ .LK)(place) };
  const secretArns = sorted(names3).map((name) => resourceFor(group, name));
  const statements = [
    names3.length > 0 && allow("ReadSecrets", READ2, secretArns),
    // Everything that carries our ownership tags: what is created later is granted without a change of the policy.
    names3.length < readables.length && allow("ReadSecretsOfTheStack", READ2, [`${group}*`], { StringEquals: ofTheStack }),
    arns.length > 0 && allow("DecryptWithKeys", DECRYPT, sorted(arns), { StringEquals: via }),
    aliases.length > 0 && allow("DecryptWithAliases", DECRYPT, [`arn:${partition}:kms:${region}:${accountId}:key/*`], {
      StringEquals: via,
      "ForAnyValue:StringEquals": { "kms:ResourceAliases": sorted(aliases) }
    })
  ];
  return { Version: "2012-10-17", Statement: statements.filter((statement) => statement !== false) };
}
var READ2 = "secretsmanager:GetSecretValue";
var DECRYPT = "kms:Decrypt";
function allow(Sid, action, Resource, Condition) {
  return { Sid, Effect: "Allow", Action: [action], Resource, ...Condition ? { Condition } : {} };
}
function sorted(texts) {
  return [...new Set(texts)].sort();
}
function policySize(document) {
  return JSON.stringify(document).length;
}

// src/report/policies.ts
function policiesSection(plan) {
  const changed = changedPolicies(plan);
  if (changed.length === 0) return whole("policies", "");
  const body = changed.map(({ role, policy }) => policyText2(role, policy)).join("\n\n");
  return whole("policies", folded(`Policies in detail: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(changed.length, "policy", "policies")}`, body));
}
function policyText2(role, policy) {
  const diff = policyDiff(policy.previous, policy.document);
  const isTagged = policy.changes.some(({ kind }) => kind === "create-policy" || kind === "tag-policy");
  const tags2 = isTagged ? tagsOfFile(policy.tags).join(", ") : "";
  const head = `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(policy.path + policy.name)}: ${doing(role, policy)}.${tags2 === "" ? "" : ` Tags: ${tags2}.`}`;
  return diff.length === 0 ? `${head} Its document stays as it is.` : `${head}

${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(diff.join("\n"), "diff")}`;
}
function tagsOfFile(tags2) {
  return Object.entries(tags2).filter(isOfFile).map(([key, value]) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`${key}: ${value}`));
}
function isOfFile([key]) {
  return !key.startsWith(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_PREFIX */ .Zd);
}
function doing(role, { changes }) {
  const detached = changes.flatMap((change) => change.kind === "detach" ? [change.role] : []);
  const has = (kind, words) => changes.some((change) => change.kind === kind) ? [words] : [];
  const parts = [
    ...has("create-policy", "create"),
    ...has("update-policy", "update"),
    ...has("tag-policy", "tag"),
    ...has("attach", `attach to role ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(role.name)}`),
    ...detached.length > 0 ? [`detach from ${detached.length === 1 ? "role" : "roles"} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(detached)}`] : [],
    ...has("delete-policy", "delete")
  ];
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(parts);
}
function policyDiff(before, after) {
  return changedStatements(before, after).flatMap(({ lines: lines2 }) => lines2);
}
function changedStatements(before, after) {
  const old = statementsOf2(before);
  const now = statementsOf2(after);
  return [.../* @__PURE__ */ new Set([...now.keys(), ...old.keys()])].map((head) => ({ head, lines: statementDiff(head, old.get(head), now.get(head)) })).filter(({ lines: lines2 }) => lines2.length > 0);
}
function policyReason(roleName, policy, change, tense) {
  switch (change.kind) {
    case "create-policy":
      return "";
    case "update-policy":
      return updateReason(policy, tense);
    case "tag-policy": {
      const set = Object.entries(change.set).filter(isOfFile);
      const removed = change.remove.map((key) => [key, ""]).filter(isOfFile);
      const consent = consentWords(change.set).map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh);
      const words = [
        ...set.map(([key, value]) => `tag ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(key)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(value)}`),
        ...removed.map(([key]) => `tag ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(key)} removed`)
      ];
      return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)([...words, ...consent]) || "ownership tags";
    }
    case "attach":
      return `${tense === "done" ? "attached" : "attach"} to role ${roleName}`;
    case "detach":
      return `${tense === "done" ? "detached" : "detach"} from role ${change.role}`;
    case "delete-policy":
      return policy.loses.length > 0 ? "no longer needed" : "no longer grants anything";
    default:
      return change;
  }
}
function updateReason({ gains, loses, previous, document }, tense) {
  const parts = [
    ...gains.length > 0 ? [`${grantCount(gains)} added`] : [],
    ...loses.length > 0 ? [`${grantCount(loses)} removed`] : []
  ];
  if (parts.length > 0) return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(parts);
  return onlyKeysDiffer(previous, document) ? "its secrets need other KMS keys" : `drift: someone else edited it; it ${tense === "done" ? "was" : "is"} put back`;
}
function grantCount(targets) {
  const others = targets.filter(({ kind }) => kind !== "stack").length;
  if (others === targets.length) return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others, "grant");
  return `the grant on the whole stack${others === 0 ? "" : ` and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others, "grant")}`}`;
}
function onlyKeysDiffer(before, after) {
  const changed = changedStatements(before, after);
  return changed.length > 0 && changed.every(({ head }) => head.startsWith("Allow kms:Decrypt "));
}
function statementsOf2(document) {
  const statements = /* @__PURE__ */ new Map();
  if (document === null || document === void 0) return statements;
  const list = isRecord(document) ? listOf(document.Statement) : [document];
  for (const statement of list) {
    if (!isRecord(statement)) {
      statements.set(plain2(statement), []);
      continue;
    }
    const { Sid: _sid, Resource, ...rest } = statement;
    const head = headOf(rest);
    statements.set(head, [...statements.get(head) ?? [], ...listOf(Resource).map(plain2)]);
  }
  return statements;
}
function headOf(statement) {
  const { Effect, Action, ...rest } = statement;
  const parts = [plain2(Effect ?? "(no effect)"), listOf(Action).map(plain2).sort().join(", ")];
  for (const key of Object.keys(rest).sort()) parts.push(`${plain2(key)} ${plain2(rest[key])}`);
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTexts */ .B5)(parts, " ");
}
function statementDiff(head, before, after) {
  const old = new Set(before);
  const now = new Set(after);
  const changed = [.../* @__PURE__ */ new Set([...old, ...now])].filter((resource) => old.has(resource) !== now.has(resource)).sort();
  const sign = before === void 0 ? "+" : after === void 0 ? "-" : " ";
  if (sign === " " && changed.length === 0) return [];
  const same = [...now].filter((resource) => old.has(resource)).length;
  return [
    `${sign} ${head}`,
    ...changed.map((resource) => `${now.has(resource) ? "+" : "-"}   ${resource}`),
    ...same > 0 ? [`    (${same} more, unchanged)`] : []
  ];
}
function plain2(value) {
  return typeof value === "string" && /^[\w:/+=.@*?$ -]*$/.test(value) ? value : JSON.stringify(value).replaceAll("<", "\\u003c");
}
function trustSection(plan) {
  const rows = plan.roles.flatMap(({ name, trust }) => {
    if (trust === void 0) return [];
    if (trust.length === 0) return [[(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name), "", "", "nobody"]];
    return trust.map(({ namespace, serviceAccount, principal }) => [
      (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name),
      ...[namespace, serviceAccount].map((text3) => text3 === null ? "" : text3 === "*" ? "any" : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(text3)),
      (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(principal)
    ]);
  });
  if (rows.length === 0) return whole("trust", "");
  const head = ["Role", "Namespace (project-domain)", "Service account", "Through"];
  const body = `As their trust policies say; denials and other conditions in them are not judged.

${markdownTable(head, rows)}`;
  return whole("trust", folded("Who may use the roles", body));
}
var MOST_ARROWS = 30;
function drawingSection(plan) {
  const nodes = /* @__PURE__ */ new Map();
  const arrows = [];
  const node = (kind, name) => {
    const key = `${kind} ${name}`;
    const id = nodes.get(key) ?? `n${nodes.size}`;
    if (!nodes.has(key)) nodes.set(key, id);
    return id;
  };
  for (const role of plan.roles) {
    for (const policy of role.policies) {
      if (!policy.document) continue;
      arrows.push(`${node("role", role.name)} --> ${node("policy", policy.name)}`);
      const resources = policy.document.Statement.flatMap((statement) => statement.Resource);
      for (const resource of resources) {
        const secret = secretOfResource(plan.group, resource);
        if (secret !== void 0) arrows.push(`${node("policy", policy.name)} --> ${node("secret", secret)}`);
        if (resource === `${plan.group}*`) {
          arrows.push(`${node("policy", policy.name)} --> ${node("all", "secrets of this stack and data plane")}`);
        }
      }
    }
  }
  if (arrows.length === 0 || arrows.length > MOST_ARROWS) return whole("drawing", "");
  const drawing = [
    "flowchart LR",
    "  accTitle: Who reads what",
    "  accDescr: Roles, the policies attached to them, and the secrets these allow to read",
    ...[...nodes].map(([label, id]) => `  ${id}[${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .mermaidLabel */ ._b)(label)}]`),
    ...arrows.map((arrow) => `  ${arrow}`)
  ].join("\n");
  return whole("drawing", folded("Diagram: who reads what", (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(drawing, "mermaid")));
}

// src/report/changes.ts
function changesSections(plan, model, tense) {
  const { baseline, waiting } = model;
  if (baseline === null) return [changesSection("changes", "### Changes", plan, tense)];
  const causes = causesOf(baseline);
  const caused = changesSection("changes", "### Caused by this pull request", partOf(plan, causes, "caused"), tense);
  const drift = changesSection(
    "drift",
    waiting.length === 0 ? "### Drift, there before this pull request" : `### Merged before and not reported as applied (${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(waiting.map((number) => `#${number}`))}), or drift`,
    partOf(plan, causes, "drift"),
    tense
  );
  const nothing = caused.text === "" && drift.text !== "";
  return [nothing ? whole("changes", "### Caused by this pull request\n\nNothing in AWS.") : caused, drift];
}
function changesSection(id, heading, plan, tense) {
  return cuttable({ id, heading, items: changeLines(plan, tense), noun: "change", body: diffBlock });
}
function diffBlock(items) {
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(items.join("\n"), "diff");
}
function changeLines(plan, tense) {
  const changed = changedSecrets(plan).filter(({ changes }) => !changes.every((change) => isRetag(change)));
  const secrets = ORDER2.flatMap((verb) => changed.filter((secret) => verbOf(secret) === verb));
  const statusOf = new Map(plan.secrets.map(({ name, status }) => [name, status]));
  const apart = (access) => !SHOWN_WITH[access.change ?? "grant"].has(statusOf.get(secretOf2(access) ?? "") ?? "unchanged");
  return [
    ...secrets.map((secret) => secretLines(plan, secret, tense)),
    ...accessChanges(plan, "grant").filter(apart).map((access) => grantLines(plan, access, tense)),
    ...accessChanges(plan, "revoke").filter(apart).map((access) => revokeLines(access, tense)),
    ...accessChanges(plan, "narrow").map((access) => narrowLines(access, tense)),
    ...repairs(plan).filter(({ policy }) => !policy.changes.every((change) => isRetag(change, policy))).map((one) => policyLines(one, tense)),
    ...retagLines(plan, tense)
  ];
}
function retagLines(plan, tense) {
  const { number } = retags(plan);
  if (number === 0) return [];
  return [lines("~", `${wordOf("update", tense)} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, "ownership tag")}`, [retagReason(plan)])];
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
var ORDER2 = ["create", "restore", "adopt", "update", "delete"];
function verbOf({ status }) {
  return status === "create" || status === "adopt" || status === "restore" || status === "delete" ? status : "update";
}
var SIGNS = { create: "+", restore: "+", adopt: "!", update: "~", delete: "-" };
function secretLines(plan, secret, tense) {
  const verb = verbOf(secret);
  const dangerous = secret.changes.some(
    (change) => change.kind === "create" && change.keyWillChange || change.kind === "set-value" && change.why === "foreign"
  );
  const unavailable = secret.value?.kind === "unavailable" ? [`value is not available in this run: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(unavailableWords(secret.source, secret.value.why))}`] : [];
  const reasons = secret.changes.filter((change) => !isRetag(change)).flatMap((change) => secretReasons(plan, secret.name, change));
  const isSaidLonger = (text3) => reasons.some((other) => other !== text3 && other.startsWith(`${text3} `));
  return lines(dangerous ? "!" : SIGNS[verb], `${wordOf(verb, tense)} ${secret.name}`, [
    ...reasons.filter((text3) => !isSaidLonger(text3)),
    ...unavailable,
    ...readers2(plan, secret)
  ]);
}
function readers2(plan, { name, status }) {
  const change = SHOWN_WITH.grant.has(status) ? "grant" : SHOWN_WITH.revoke.has(status) ? "revoke" : null;
  if (change === null) return [];
  const roles2 = plan.roles.filter(
    ({ access }) => access.some(
      (one) => secretOf2(one) === name && (change === "revoke" ? one.change === change : one.change !== "revoke")
    )
  );
  if (roles2.length === 0) return [];
  const keys = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(roles2.map(({ key, name: roleName }) => key ?? roleName));
  const by = `read by ${roles2.length === 1 ? "role" : "roles"} ${keys}`;
  return [change === "grant" ? by : `no longer ${by}`];
}
function grantLines(plan, access, tense) {
  const foreign = plan.secrets.some(({ name, status }) => name === secretOf2(access) && status === "granted");
  const why = [
    isWholeStack(access) ? "also those created later" : foreign ? "not managed by this file" : "exists already",
    ...access.change === "grant" && access.why === "denied-by-others" ? [ACCESS_REASONS[access.why]] : [],
    ...isReadElsewhere(access) ? ["the role reads it already through another of its policies"] : []
  ];
  return lines("!", `${wordOf("grant", tense)} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(targetWords(access.target))} to ${access.role.name}`, why);
}
function revokeLines(access, tense) {
  const what = `${wordOf("revoke", tense)} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(targetWords(access.target))} from ${access.role.name}`;
  return lines("-", what, [
    ...access.change === null ? [] : [ACCESS_REASONS[access.why]],
    ...isReadElsewhere(access) ? ["the role still reads it through another of its policies"] : []
  ]);
}
function narrowLines({ role, target }, tense) {
  const what = `${wordOf("narrow", tense)} role ${role.name}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(targetWords(target))}`;
  return lines("-", what, [ACCESS_REASONS["written-by-others"]]);
}
function policyLines({ role, policy }, tense) {
  const kinds = new Set(policy.changes.map(({ kind }) => kind));
  const verb = kinds.has("create-policy") ? "create" : kinds.has("delete-policy") ? "delete" : "update";
  const sign = verb === "create" ? "+" : verb === "delete" ? "-" : "~";
  const word = tense === "planned" ? verb : `${verb}d`;
  return lines(
    sign,
    `${word} policy ${policy.name}`,
    policy.changes.map((change) => policyReason(role.name, policy, change, tense))
  );
}
function wordOf(verb, tense) {
  return VERBS[verb][tense === "planned" ? 0 : 1];
}
var WIDTH = 40;
function lines(sign, what, reasons) {
  const below = [];
  for (const reason of reasons.map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK).filter((text3) => text3 !== "")) {
    const last = below.at(-1);
    if (last !== void 0 && last.length + reason.length + 2 <= WIDTH) below[below.length - 1] = `${last}; ${reason}`;
    else below.push(reason);
  }
  return [(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(what), ...below.flatMap(wrapped)].map((line) => `${sign} ${line}`).join("\n");
}
function wrapped(reason) {
  const [first = "", ...more] = reason.length > 2 * WIDTH ? reason.match(/\S.{0,39}(?= |$)|\S+/g) ?? [] : [reason];
  return [`  ${first}`, ...more.map((line) => `    ${line}`)];
}
function newSecretsSection(plan) {
  const rows = changesOfKind(plan, "create").flatMap(({ secret, change: { description, tags: tags2 } }) => {
    const own = tagsOfFile(tags2).join("<br>");
    return description === "" && own === "" ? [] : [[(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(secret.name), (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(description), own]];
  });
  if (rows.length === 0) return whole("new-secrets", "");
  const table = markdownTable(["Secret", "Description", "Tags"], rows);
  return whole("new-secrets", folded(`New secrets in detail: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows.length, "secret")}`, table));
}
function secretReasons(plan, name, change) {
  return secretChangeWords(plan, name, change).details.map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh);
}
function retagReason(plan) {
  const { from } = retags(plan);
  const repositories = [...new Set(from.map(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M))].filter((old) => old !== (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(plan.source));
  if (repositories.length > 0)
    return `the repository was renamed from ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(repositories)} to ${(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(plan.source)}`;
  return from.length > 0 ? `the file was moved from ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(from)} to ${plan.source}` : `the file is ${plan.source}`;
}

// src/report/log.ts
function escapeLog(text3) {
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text3).replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}
function planLines(plan) {
  return [
    ...changedSecrets(plan).flatMap((secret) => {
      const changes = secret.changes.filter((change) => !isRetag(change));
      if (changes.length === 0) return [];
      const reasons = changes.flatMap((change) => secretReasons(plan, secret.name, change));
      if (secret.status === "create" && secret.value?.kind === "unavailable") {
        reasons.push(`not available in this run: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(unavailableWords(secret.source, secret.value.why))}`);
      }
      return `${secret.status}: ${secret.name} (${reasons.join("; ")})`;
    }),
    ...accessLines(plan, "grant"),
    ...accessLines(plan, "revoke"),
    ...accessChanges(plan, "narrow").map(
      ({ role, target }) => `narrow: role ${role.name} loses what someone else wrote into our policy: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(targetWords(target))}`
    ),
    ...changedPolicies(plan).flatMap(({ policy }) => {
      const kinds = policy.changes.filter((change) => !isRetag(change, policy)).map(({ kind }) => kind);
      return kinds.length === 0 ? [] : `policy: ${policy.name} (${kinds.join(", ")})`;
    }),
    ...retags(plan).number === 0 ? [] : [`tags: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(retags(plan).number, "ownership tag")} (${retagReason(plan)})`],
    ...plan.secrets.filter(isNotCompared).map((secret) => `not compared: ${secret.name} (${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(whyNotCompared(secret))})`),
    ...plan.secrets.filter((secret) => secret.status === "orphaned").map((secret) => `kept: ${secret.name} (no longer in the file)`),
    ...plan.roles.flatMap(
      ({ name, trust }) => trust === void 0 ? [] : [`used by: role ${name} (${trustWords(trust)})`]
    ),
    ...plan.secrets.flatMap(
      ({ name, replicaRegions }) => replicaRegions === void 0 ? [] : [`replicated: ${name} (${replicaRegions.join(", ")})`]
    )
  ].map(escapeLog);
}
function accessLines(plan, change) {
  return accessChanges(plan, change).map((access) => {
    const what = `${access.role.name} ${change === "grant" ? "reads" : "no longer reads"} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(targetWords(access.target))}`;
    return `${change}: role ${what}${access.change === null ? "" : ` (${ACCESS_REASONS[access.why]})`}`;
  });
}
function deletionLines(plan, result) {
  const after = withResult(plan, result);
  return changesOfKind(after, "delete").filter(({ secret }) => doneSecrets(result).has(secret.name)).flatMap(({ secret: { name }, change }) => [
    escapeLog(`${name} is scheduled for deletion, can be restored ${restorable(after, name, change)}:`),
    `    ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreCommand */ .Od)(plan.region, name)}`
  ]);
}
var LEVELS = { error: "error", warning: "warning", note: "notice" };
function annotationsOf(problems) {
  return problems.map((problem) => {
    const { location } = problem;
    const base = {
      level: LEVELS[problem.severity],
      title: `union-secrets: ${problem.code}`,
      message: problemText(problem, null).join("\n")
    };
    if (!location) return base;
    const endLine = location.endLine ?? location.line;
    const columns = endLine === location.line ? { startColumn: location.column, endColumn: location.endColumn ?? location.column } : {};
    return { ...base, file: location.file, startLine: location.line, endLine, ...columns };
  });
}
function problemLines(problems) {
  return problems.map((problem) => problemText(problem, problem.severity).join("\n"));
}
function problemText(problem, severity) {
  const { location, rule } = problem;
  const where = location ? `${location.file}:${location.line}:${location.column}: ` : "";
  const [first = "", ...below] = linesOf2(withFix(problem));
  const line = [`${where}${severity === null ? "" : `${severity}: `}${first}`, rule && `[${rule}]`].filter(Boolean).join(" ");
  return [line, ...below].map(escapeLog);
}
function messageLines(message) {
  return linesOf2(message).map(escapeLog);
}
function linesOf2(message) {
  return typeof message === "string" ? [message] : message.lines();
}
function withFix({ message, fix }) {
  if (fix === "") return message;
  return /[.!?:]$/.test(String(message)) ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`${message} ${fix}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)`${message}. ${fix}`;
}

// src/version.ts
var VERSION = "0.1.0";

// src/domain/secret-tags.ts

var MARK_LENGTH = 5;
function managedTagsRecord(keys) {
  if (keys.length === 0) return {};
  return { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.managedTags]: keys.map(mark).sort().join("") };
}
function managedTagKeys(tags2) {
  const marks = new Set(tags2[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.managedTags]?.match(new RegExp(`.{${MARK_LENGTH}}`, "gs")));
  return Object.keys(tags2).filter((key) => marks.has(mark(key)));
}
function mark(key) {
  return BigInt(`0x${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.hash)("sha256", key)}`).toString(36).slice(-MARK_LENGTH);
}
function generationTag(generation, pendingVersionId) {
  const text3 = pendingVersionId === void 0 ? String(generation) : `${generation} ${pendingVersionId}`;
  return { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.generation]: text3 };
}
function removalOf({ tags: tags2 }, { removal }) {
  const own = tags2[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.onRemoval];
  return own === "delete" || own === "retain" ? own : removal.secrets;
}
function generationOf(secret) {
  const [, digits = "", pending] = /^(\d{1,9})(?: (\S+))?$/.exec(secret.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.generation] ?? "") ?? [];
  if (digits === "") return void 0;
  const written = pending === void 0 || pending in secret.versions;
  return written ? Number(digits) : Number(digits) - 1;
}
var DIGEST_MARK = " sha256=";
function sourceTag(source) {
  const text3 = sourceText2(source);
  const clean = text3.replace(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_IN_A_TAG */ .PC, "_");
  if (clean === text3 && text3.length <= _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TAG_VALUE */ .AZ && text3.trim() === text3 && !text3.includes(DIGEST_MARK))
    return text3;
  const ending = `${DIGEST_MARK}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.hash)("sha256", text3).slice(0, 32)}`;
  return `${clean.slice(0, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TAG_VALUE */ .AZ - ending.length).toWellFormed()}${ending}`;
}
function sourceText2(source) {
  switch (source.kind) {
    case "env":
      return source.jsonKey === void 0 ? `env ${source.variable}` : `env ${source.variable} ${source.jsonKey}`;
    case "file":
      return `file ${source.path}`;
    case "generate":
      return `generate ${source.length} ${source.charset}`;
    case "manual":
      return "manual";
    default:
      return source;
  }
}
function isTagOfAws(key) {
  return key.startsWith("aws:");
}
var MANAGER_TAGS = ["managed-by", "managedby", "managed_by", "provisioner"];
var TOOLS = [
  [/external-secrets/i, "External Secrets"],
  [/terraform|opentofu/i, "Terraform"],
  [/^pulumi\b/i, "Pulumi"],
  [/^crossplane-/i, "Crossplane"]
];
function managerOf(tags2) {
  const keys = Object.keys(tags2);
  if (keys.some((key) => key.startsWith("aws:cloudformation:"))) return "CloudFormation";
  const named2 = keys.find((key) => MANAGER_TAGS.includes(key.toLowerCase()) && tags2[key] !== "");
  if (named2 !== void 0) return tags2[named2] ?? null;
  return TOOLS.find(([pattern]) => keys.some((key) => pattern.test(key)))?.[1] ?? null;
}




/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ fixCertificate),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   cS: () => (/* binding */ proxyEnv),
/* harmony export */   iW: () => (/* binding */ fixProxy),
/* harmony export */   rz: () => (/* binding */ networkProblems),
/* harmony export */   xX: () => (/* binding */ refusedVariable)
/* harmony export */ });
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3856);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// src/domain/environment.ts
function variableOf(env, name) {
  return Object.hasOwn(env, name) ? env[name] : void 0;
}
var REFUSED_PREFIXES = ["ACTIONS_", "GITHUB_", "INPUT_", "RUNNER_", "AWS_CONTAINER_"];
var REFUSED_NAMES = [
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_SECURITY_TOKEN",
  "AWS_WEB_IDENTITY_TOKEN",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "GH_TOKEN",
  "GH_ENTERPRISE_TOKEN",
  "NODE_AUTH_TOKEN",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "NO_PROXY"
];
function refusedVariable(name) {
  const upper = name.toUpperCase();
  const prefix = REFUSED_PREFIXES.find((start) => upper.startsWith(start));
  return prefix === void 0 ? REFUSED_NAMES.find((refused) => refused === upper) : `${prefix}*`;
}
var OLDEST_NODE = "24.5.0";
function proxyEnv(env) {
  const direct = (env.no_proxy || env.NO_PROXY || "").split(/[\s,]+/).filter((entry) => entry !== "");
  const names = direct.flatMap((entry) => [entry, `.${entry.replace(/^\*?\.|:443$/g, "")}`]);
  return {
    ...Object.fromEntries(proxies(env).map(({ key, address }) => [key, address])),
    no_proxy: ["localhost", "127.0.0.0-127.255.255.255", "::1", ...names].join(",")
  };
}
function networkProblems(env, nodeVersion, readText) {
  return [...proxyProblems(env, nodeVersion), ...bundleProblems(env, readText)];
}
function proxyProblems(env, nodeVersion) {
  const [first] = proxies(env);
  if (first === void 0) return [];
  if (nodeVersion.localeCompare(OLDEST_NODE, "en", { numeric: true }) < 0)
    return problem(
      "proxy",
      `${first.variable} is set, and Node ${nodeVersion} cannot use a proxy.`,
      `Use Node ${OLDEST_NODE} or newer: on a runner, update the runner.`
    );
  const wrong = proxies(env).find(({ address }) => {
    const { protocol = "", username = "", password = "", pathname, search, hash } = URL.parse(address) ?? {};
    if (!/^https?:$/.test(protocol) || !isEncoded(`${username}${password}`)) return true;
    return `${pathname}${search}${hash}`.includes("@");
  });
  if (wrong === void 0) return [];
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Write it as \`http://proxy.example.com:3128\`, and \`/\`, \`?\` and \`#\` in a password as \`%2F\`, \`%3F\` and \`%23\`.`;
  return problem("proxy", `${wrong.variable} is not the address of a proxy.`, fix);
}
function bundleProblems({ AWS_CA_BUNDLE: path }, readText) {
  if (!path) return [];
  const fix = "Name a file with certificates in PEM form, or leave the variable out.";
  try {
    if (readText(path).includes("-----BEGIN CERTIFICATE-----")) return [];
  } catch {
    return problem("ca-bundle", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`AWS_CA_BUNDLE is ${path}, which cannot be read.`, fix);
  }
  return problem("ca-bundle", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`AWS_CA_BUNDLE is ${path}, which holds no certificate.`, fix);
}
function fixProxy(what) {
  return `Check the proxy in HTTPS_PROXY: its address, its password, and whether it lets ${what} through. What is reached without it belongs in NO_PROXY.`;
}
function fixCertificate(what) {
  return `The certificate of ${what} is not trusted: behind an inspecting proxy, or on a server of your own, name its CA file in NODE_EXTRA_CA_CERTS.`;
}
function problem(code, message, fix) {
  return [{ severity: "error", code, message, fix }];
}
function proxies(env) {
  return ["https_proxy", "http_proxy"].flatMap((key) => {
    const variable = env[key] ? key : key.toUpperCase();
    const text = env[variable];
    return text ? [{ key, variable, address: addressOf(text) }] : [];
  });
}
function addressOf(text) {
  const url = /^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`;
  return URL.parse(url.replace(/%(?![0-9a-f]{2})/gi, "%25"))?.href ?? url;
}
function isEncoded(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}




/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ stringify3),
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   Bz: () => (/* binding */ proseWithin),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Dk: () => (/* binding */ Composer),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   HN: () => (/* binding */ LineCounter),
/* harmony export */   Hb: () => (/* binding */ secretsAndPolicies),
/* harmony export */   JG: () => (/* binding */ Lexer),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   S5: () => (/* binding */ isDigestText),
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vj: () => (/* binding */ isAlias),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YR: () => (/* binding */ visit),
/* harmony export */   Yt: () => (/* binding */ withFix),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   hR: () => (/* binding */ parseAllDocuments),
/* harmony export */   iX: () => (/* binding */ Parser),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oP: () => (/* binding */ isSeq),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xn: () => (/* binding */ fenceOf),
/* harmony export */   yo: () => (/* binding */ Document),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3856);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// src/text/escape.ts
var UNSEEN = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffc\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]|(?! )\\p{Zs}", "gu");
var LIKE_ASCII = /(?![ -~])[\p{L}\p{Nd}\p{So}]/gu;
var DECOMPOSED = new RegExp("(?<=\\P{M})\\p{M}+", "gu");
var WORDS = /[\p{L}\p{M}\p{N}]+/gu;
var STRANGE_LETTER = new RegExp("[\\p{L}--[\\p{Script=Latin}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\p{Script=Common}]]", "gv");
var NAMED_ESCAPES = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(text) {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(WORDS, (word) => new RegExp("\\p{Script=Latin}", "u").test(word) ? word.replace(STRANGE_LETTER, escaped) : word).replace(LIKE_ASCII, (letter) => /^[A-Za-z0-9]$/.test(letter.normalize("NFKC")) ? escaped(letter) : letter).replace(
    DECOMPOSED,
    (marks, at, whole) => isComposable(whole, at, marks) ? escaped(marks) : marks
  ).replace(UNSEEN, escaped);
}
function isComposable(text, at, marks) {
  const letter = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "";
  return (letter + marks).normalize("NFC") !== letter + marks;
}
function escaped(text) {
  return Array.from(text, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return NAMED_ESCAPES[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
  }).join("");
}
function code(text) {
  if (text === "") return "(empty)";
  return visible(text).split(/(\||<(?=!--))/).filter((part) => part !== "").map((part) => {
    if (part === "|") return "<code>&#124;</code>";
    if (part === "<") return "<code>&lt;</code>";
    return codeSpan(part);
  }).join("");
}
function codeSpan(text) {
  const fence = "`".repeat(longestRun(text) + 1);
  const pad = (/^`|`$/.test(text) || /^ .* $/.test(text)) && text.trim() !== "" ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
function fenceOf(text) {
  return "`".repeat(Math.max(3, longestRun(text) + 1));
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
var WORD = /^(?:→|[\p{L}\p{N}][^\p{Cc}#$&*+/:<=>@[\\\]^_`{|}~]*)$/u;
var LINKED = /[a-z]-\d|www\.|[0-9a-f]{7}/i;
function prose(message) {
  return proseAt(message, true);
}
function proseWithin(message) {
  return proseAt(message, false);
}
function proseAt(message, starts) {
  const shown = [];
  let word = [];
  const endWord = () => {
    const first = shown.length === 0 ? starts : shown.at(-1)?.endsWith("\n\n") === true;
    if (word.length > 0) shown.push(wordText(word, first));
    word = [];
  };
  for (const piece of (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(message)) {
    if (typeof piece === "string") {
      for (const [index, text] of piece.split(/\s+/).entries()) {
        if (index > 0) endWord();
        if (text !== "") word.push({ text, isCode: false });
      }
    } else if ("code" in piece) word.push({ text: piece.code, isCode: true });
    else {
      endWord();
      shown.push(`

${codeBlock(piece.block, piece.language)}

`);
    }
  }
  endWord();
  return shown.join(" ").replace(/ ?(\n\n) ?/g, "$1").trimEnd();
}
function wordText(word, first) {
  const [only, ...others] = word;
  if (only !== void 0 && others.length === 0) return only.isCode ? code(only.text) : proseWord(only.text, first);
  const core = word.findIndex(({ isCode }) => isCode);
  const [before, after] = [word.slice(0, core), word.slice(core + 1)].map(
    (texts) => texts.map(({ text }) => text).join("")
  );
  const apart = word.filter(({ isCode }) => isCode).length === 1 && /^[("']*$/.test(before ?? "") && /^[)"'.,;:!?]*$/.test(after ?? "");
  return apart ? `${before}${code(word[core]?.text ?? "")}${after}` : code(word.map(({ text }) => text).join(""));
}
function proseWord(word, first) {
  let start = 0;
  let end = word.length;
  while (start < end && `"'(`.includes(word.charAt(start))) start++;
  while (end > start && `)"'.,;:!?`.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  if (core === "") return code(word);
  const plain = WORD.test(core) && !LINKED.test(core) && visible(core) === core && !(first && /^\d+$/.test(core));
  return `${word.slice(0, start)}${plain ? core : code(core)}${word.slice(end)}`;
}
function codeBlock(text, language = "") {
  const fence = fenceOf(text);
  const lines = text.split("\n").map((line) => visible(line).replaceAll("<!--", "<\\!--"));
  return `${fence}${language}
${lines.join("\n")}
${fence}`;
}
function quoted(text) {
  return /^[\w./:@=+-]+$/.test(text) ? text : `"${visible(text.replace(/["\\]/g, "\\$&"))}"`;
}
function link(label, url) {
  if (!/^https?:\/\/[^/\s]/.test(url)) return label;
  return `[${label}](${visible(url).replace(/[^\w:/?#&=%.+~-]/gu, percentEncoded)})`;
}
function percentEncoded(character) {
  return Buffer.from(character).toString("hex").toUpperCase().replace(/../g, "%$&");
}
function urlPath(path) {
  return visible(path).replace(/[^\w./~-]/gu, percentEncoded);
}
function mermaidLabel(text) {
  const safe = visible(text).replace(/[^A-Za-z0-9 /.=+-]/gu, (character) => `#${character.codePointAt(0)};`);
  return `"${safe}"`;
}
function pythonString(text) {
  const escaped2 = text.replace(/[^ -~]|["\\<]/gu, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    const point = character.codePointAt(0) ?? 0;
    if (point > 65535) return `\\U${point.toString(16).padStart(8, "0")}`;
    return point > 255 ? `\\u${point.toString(16).padStart(4, "0")}` : `\\x${point.toString(16).padStart(2, "0")}`;
  });
  return `"${escaped2}"`;
}
function plainText(message) {
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(message).map((piece) => typeof piece === "string" ? piece : "code" in piece ? quoted(piece.code) : piece.block).join("");
}

// src/text/words.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function count(number, singular, plural = `${singular}s`) {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}
function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function sentenceList(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
function joinTexts(texts, separator = "\n\n") {
  return texts.filter((text) => text !== "").join(separator);
}
function secretsAndPolicies(secrets, policies) {
  return sentenceList([
    ...secrets === 0 ? [] : [count(secrets, "secret")],
    ...policies === 0 ? [] : [count(policies, "policy", "policies")]
  ]);
}
function names(list, most = Number.POSITIVE_INFINITY) {
  if (list.length <= most) return sentenceList(list.map(code));
  return `${list.slice(0, most).map(code).join(", ")} and ${grouped(list.length - most)} more`;
}
function utcTime(iso) {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function utcDay(iso) {
  return iso.slice(0, 10);
}
function dayAfter(iso, days) {
  return utcDay(new Date(Date.parse(iso) + days * 864e5).toISOString());
}
function daysBetween(from, to) {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 864e5));
}
var LONGEST_MESSAGE = 4e3;
function withFix({ message, fix }) {
  const what = prose(clip(message));
  return fix === "" ? what : `${what}${/\n`{3,}$/.test(what) ? "\n\n" : "<br>"}**Fix:** ${proseWithin(clip(fix))}`;
}
function clip(message) {
  return typeof message === "string" && message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} \u2026` : message;
}
var LONGEST = 64;
var MOST_CANDIDATES = 100;
function closest(text, candidates) {
  if (text.length === 0 || text.length > LONGEST) return void 0;
  const allowed = Math.max(1, Math.floor(text.length / 3));
  let best;
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits <= allowed && (best === void 0 || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? candidates.find((candidate) => text.length >= 3 && candidate.startsWith(text));
}
function distance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let edits = Math.min(replace, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
var LETTERS = "bcdfghjkmnpqrtvw";
var GROUP = 4;
function digestText(hex) {
  const letters = Array.from(hex, (digit) => LETTERS.charAt(Number.parseInt(digit, 16))).join("");
  return letters.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? "";
}
function isDigestText(text) {
  return new RegExp(`^[${LETTERS}]{${GROUP}}(-[${LETTERS}]{${GROUP}}){15}$`).test(text);
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node == "object") switch (node[NODE_TYPE]) {
    case MAP:
    case SEQ:
      return true;
  }
  return false;
}
function isNode(node) {
  if (node && typeof node == "object") switch (node[NODE_TYPE]) {
    case ALIAS:
    case MAP:
    case SCALAR:
    case SEQ:
      return true;
  }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK, visit.SKIP = SKIP, visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci == "number") i = ci - 1;
        else {
          if (ci === BREAK) return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK) return BREAK;
      ck === REMOVE && (node.key = null);
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK) return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK, visitAsync.SKIP = SKIP, visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci == "number") i = ci - 1;
        else {
          if (ci === BREAK) return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK) return BREAK;
      ck === REMOVE && (node.key = null);
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK) return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({ Alias: visitor.Node, Map: visitor.Node, Scalar: visitor.Node, Seq: visitor.Node }, visitor.Value && { Map: visitor.Value, Scalar: visitor.Value, Seq: visitor.Value }, visitor.Collection && { Map: visitor.Collection, Seq: visitor.Collection }, visitor) : visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor == "function") return visitor(key, node, path);
  if (isMap(node)) return visitor.Map?.(key, node, path);
  if (isSeq(node)) return visitor.Seq?.(key, node, path);
  if (isPair(node)) return visitor.Pair?.(key, node, path);
  if (isScalar(node)) return visitor.Scalar?.(key, node, path);
  if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) parent.items[key] = node;
  else if (isPair(parent)) key === "key" ? parent.key = node : parent.value = node;
  else if (isDocument(parent)) parent.contents = node;
  else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = { "!": "%21", ",": "%2C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D" };
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null, this.docEnd = false, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    return copy.docStart = this.docStart, copy;
  }
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false, this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.2" }, this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  add(line, onError) {
    this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = false);
    const parts = line.trim().split(/[ \t]+/), name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2)) return false;
        const [handle, prefix] = parts;
        return this.tags[handle] = prefix, true;
      }
      case "%YAML": {
        if (this.yaml.explicit = true, parts.length !== 1) return onError(0, "%YAML directive should contain exactly one part"), false;
        const [version] = parts;
        if (version === "1.1" || version === "1.2") return this.yaml.version = version, true;
        {
          const isValid = /^\d+\.\d+$/.test(version);
          return onError(6, `Unsupported YAML version ${version}`, isValid), false;
        }
      }
      default:
        return onError(0, `Unknown directive ${name}`, true), false;
    }
  }
  tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!") return onError(`Not a valid tag: ${source}`), null;
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    suffix || onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) try {
      return prefix + decodeURIComponent(suffix);
    } catch (error) {
      return onError(String(error)), null;
    }
    return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
  }
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        isNode(node) && node.tag && (tags[node.tag] = true);
      }), tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
    return lines.join(`
`);
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" }, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  return visit(root, { Value(_key, node) {
    node.anchor && anchors.add(node.anchor);
  } }), anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; ; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name)) return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return { onAnchor: (source) => {
    aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
    const anchor = findNewAnchor(prefix, prevAnchors);
    return prevAnchors.add(anchor), anchor;
  }, setAnchors: () => {
    for (const source of aliasObjects) {
      const ref = sourceObjects.get(source);
      if (typeof ref == "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
      else {
        const error = new Error("Failed to resolve repeated object (this should not happen)");
        throw error.source = source, error;
      }
    }
  }, sourceObjects };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val == "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
    const v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
    v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
  }
  else if (val instanceof Map) for (const k of Array.from(val.keys())) {
    const v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
    v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
  }
  else if (val instanceof Set) for (const v0 of Array.from(val)) {
    const v1 = applyReviver(reviver, val, v0, v0);
    v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
  }
  else for (const [k, v0] of Object.entries(val)) {
    const v1 = applyReviver(reviver, val, k, v0);
    v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON == "function") {
    if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
      data.res = res2, delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    return ctx.onCreate && ctx.onCreate(res), res;
  }
  return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return this.range && (copy.range = this.range.slice()), copy;
  }
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = { anchors: /* @__PURE__ */ new Map(), doc, keep: true, mapAsMap: mapAsMap === true, mapKeyWarned: false, maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100 }, res = toJS(this, "", ctx);
    if (typeof onAnchor == "function") for (const { count: count2, res: res2 } of ctx.anchors.values()) onAnchor(res2, count2);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS), this.source = source, Object.defineProperty(this, "tag", { set() {
      throw new Error("Alias nodes cannot have tags");
    } });
  }
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit(doc, { Node: (_key, node) => {
      (isAlias(node) || hasAnchor(node)) && nodes.push(node);
    } }), ctx && (ctx.aliasResolveCache = nodes));
    let found;
    for (const node of nodes) {
      if (node === this) break;
      node.anchor === this.source && (found = node);
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (data || (toJS(found, null, ctx), data = anchors.get(found)), data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors)), data.count * data.aliasCount > maxAliasCount)) {
        const msg = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(msg);
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx) return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey) return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      c > count2 && (count2 = c);
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR), this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value) && (value = value.contents), isNode(value)) return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    return map2.items.push(value), map2;
  }
  (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref;
  if (aliasDuplicateObjects && value && typeof value == "object") {
    if (ref = sourceObjects.get(value), ref) return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias(ref.anchor);
    ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
  }
  tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
      const node2 = new Scalar(value);
      return ref && (ref.node = node2), node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v, v = a;
    } else v = /* @__PURE__ */ new Map([[k, v]]);
  }
  return createNode(v, void 0, { aliasDuplicateObjects: false, keepUndefined: false, onAnchor: () => {
    throw new Error("This should not happen, please report a bug.");
  }, schema: schema4, sourceObjects: /* @__PURE__ */ new Map() });
}
var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type), Object.defineProperty(this, "schema", { value: schema4, configurable: true, enumerable: false, writable: true });
  }
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return schema4 && (copy.schema = schema4), copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it), this.range && (copy.range = this.range.slice()), copy;
  }
  addIn(path, value) {
    if (isEmptyPath(path)) this.add(value);
    else {
      const [key, ...rest] = path, node = this.get(key, true);
      if (isCollection(node)) node.addIn(rest, value);
      else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
      else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node)) return node.deleteIn(rest);
    throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  getIn(path, keepScalar) {
    const [key, ...rest] = path, node = this.get(key, true);
    return rest.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node)) return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) this.set(key, value);
    else {
      const node = this.get(key, true);
      if (isCollection(node)) node.setIn(rest, value);
      else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
      else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0) return text;
  lineWidth < minContentWidth && (minContentWidth = 0);
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep) return text;
  const folds = [], escapedFolds = {};
  let end = lineWidth - indent.length;
  typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
  let split, prev, overflow = false, i = -1, escStart = -1, escEnd = -1;
  mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      switch (escStart = i, text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === `
`) mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split = void 0;
    else {
      if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
        const next = text[i + 1];
        next && next !== " " && next !== `
` && next !== "	" && (split = i);
      }
      if (i >= end) if (split) folds.push(split), end = split + endStep, split = void 0;
      else if (mode === FOLD_QUOTED) {
        for (; prev === " " || prev === "	"; ) prev = ch, ch = text[i += 1], overflow = true;
        const j = i > escEnd + 1 ? i - 2 : escStart - 1;
        if (escapedFolds[j]) return text;
        folds.push(j), escapedFolds[j] = true, end = j + endStep, split = void 0;
      } else overflow = true;
    }
    prev = ch;
  }
  if (overflow && onOverflow && onOverflow(), folds.length === 0) return text;
  onFold && onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2], end2 = folds[i2 + 1] || text.length;
    fold === 0 ? res = `
${indent}${text.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `
${indent}${text.slice(fold + 1, end2)}`);
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i, start = i + 1, ch = text[start];
  for (; ch === " " || ch === "	"; ) if (i < start + indent) ch = text[++i];
  else {
    do
      ch = text[++i];
    while (ch && ch !== `
`);
    end = i, start = i + 1, ch = text[start];
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({ indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart, lineWidth: ctx.options.lineWidth, minContentWidth: ctx.options.minContentWidth });
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0) return false;
  const limit = lineWidth - indentLength, strLen = str.length;
  if (strLen <= limit) return false;
  for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === `
`) {
    if (i - start > limit) return true;
    if (start = i + 1, strLen - start <= limit) return false;
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON) return json;
  const { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "", start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\") switch (json[i + 1]) {
    case "u":
      {
        str += json.slice(start, i);
        const code2 = json.substr(i + 2, 4);
        switch (code2) {
          case "0000":
            str += "\\0";
            break;
          case "0007":
            str += "\\a";
            break;
          case "000b":
            str += "\\v";
            break;
          case "001b":
            str += "\\e";
            break;
          case "0085":
            str += "\\N";
            break;
          case "00a0":
            str += "\\_";
            break;
          case "2028":
            str += "\\L";
            break;
          case "2029":
            str += "\\P";
            break;
          default:
            code2.substr(0, 2) === "00" ? str += "\\x" + code2.substr(2) : str += json.substr(i, 6);
        }
        i += 5, start = i + 1;
      }
      break;
    case "n":
      if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) i += 1;
      else {
        for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; ) str += `
`, i += 2;
        str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
      }
      break;
    default:
      i += 1;
  }
  return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false) qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"'), hasSingle = value.includes("'");
    hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value) return literal ? `|
` : `>
`;
  let chomp, endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== `
` && ch !== "	" && ch !== " ") break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf(`
`);
  endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
  let startWithSpace = false, startEnd, startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true;
    else if (ch === `
`) startNlPos = startEnd;
    else break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
  let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
  if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
    const foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
      literalFallback = true;
    });
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}
${indent}${body}`;
  }
  return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes(`
`)) return blockString(item, ctx, onComment, onChompKeep);
  if (containsDocumentMarker(value)) {
    if (indent === "") return ctx.forceBlockIndent = true, blockString(item, ctx, onComment, onChompKeep);
    if (implicitKey && indent === indentStep) return quotedString(value, ctx);
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  type !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.QUOTE_DOUBLE);
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
    if (res = _stringify(t), res === null) throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({ blockQuote: true, commentString: stringifyComment, defaultKeyType: null, defaultStringType: "PLAIN", directives: null, doubleQuotedAsJSON: false, doubleQuotedMinMultiLineLength: 40, falseStr: "false", flowCollectionPadding: true, indentSeq: true, lineWidth: 80, minContentWidth: 20, nullStr: "null", simpleKeys: false, singleQuote: null, trailingComma: false, trueStr: "true", verifyAliasOrder: true }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return { anchors: /* @__PURE__ */ new Set(), doc, flowCollectionPadding: opt.flowCollectionPadding ? " " : "", indent: "", indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ", inFlow, options: opt };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj, obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      testMatch.length > 0 && (match = testMatch);
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives) return "";
  const props = [], anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  anchor && anchorIsValid(anchor) && (anchors.add(anchor), props.push(`&${anchor}`));
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) throw new TypeError("Cannot stringify circular structure without alias nodes");
    ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
  }
  let tagObj;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
  const str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  return props ? isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
    if (isCollection(key) || !isNode(key) && typeof key == "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key == "object"));
  ctx = Object.assign({}, ctx, { allNullValues: false, implicitKey: !explicitKey && (simpleKeys || !allNullValues), indent: indent + indentStep });
  let keyCommentDone = false, chompKeep = false, str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) return str = `? ${str}`, keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
  keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))));
  let vsb, vcb, valueComment;
  isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = false, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = false, !explicitKey && !keyComment && isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = false, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    if (ws = vsb ? `
` : "", vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = true);
      }
      hasPropsLine || (ws = `
${ctx.indent}`);
    }
  } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
  return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  (logLevel === "debug" || logLevel === "warn") && console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = { identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY, default: "key", tag: "tag:yaml.org,2002:merge", test: /^<<$/, resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }), stringify: () => MERGE_KEY };
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map2, it);
  else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map2, it);
  else mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) map2 instanceof Map ? map2.has(key) || map2.set(key, value2) : map2 instanceof Set ? map2.add(key) : Object.prototype.hasOwnProperty.call(map2, key) || Object.defineProperty(map2, key, { value: value2, writable: true, enumerable: true, configurable: true });
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) map2.set(jsKey, toJS(value, jsKey, ctx));
    else if (map2 instanceof Set) map2.add(jsKey);
    else {
      const stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
      stringKey in map2 ? Object.defineProperty(map2, stringKey, { value: jsValue, writable: true, enumerable: true, configurable: true }) : map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null) return "";
  if (typeof jsKey != "object") return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true, strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx), v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    return isNode(key) && (key = key.clone(schema4)), isNode(value) && (value = value.clone(schema4)), new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
    else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    comment2 && (str2 += lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = false), lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) str = flowChars.start + flowChars.end;
  else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : `
`;
    }
  }
  return comment ? (str += `
` + indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, inFlow: true, type: null });
  let reqNewline = false, linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, false), item.comment && (comment = item.comment);
    else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, false), ik.comment && (reqNewline = true));
      const iv = isNode(item.value) ? item.value : null;
      iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = true)) : item.value == null && ik?.comment && (comment = ik.comment);
    }
    comment && (reqNewline = true);
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) return start + end;
  if (!reqNewline) {
    const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
    reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
  }
  if (reqNewline) {
    let str = start;
    for (const line of lines) str += line ? `
${indentStep}${indent}${line}` : `
`;
    return `${str}
${indent}${end}`;
  } else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k)) return it;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4), this.items = [];
  }
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx, map2 = new this(schema4), add = (key, value) => {
      if (typeof replacer == "function") value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key)) return;
      (value !== void 0 || keepUndefined) && map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
    else if (obj && typeof obj == "object") for (const key of Object.keys(obj)) add(key, obj[key]);
    return typeof schema4.sortMapEntries == "function" && map2.items.sort(schema4.sortMapEntries), map2;
  }
  add(pair, overwrite) {
    let _pair;
    isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair(pair, pair?.value) : _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
      isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
    } else this.items.push(_pair);
  }
  delete(key) {
    const it = findPair(this.items, key);
    return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : false;
  }
  get(key, keepScalar) {
    const node = findPair(this.items, key)?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    ctx?.onCreate && ctx.onCreate(map2);
    for (const item of this.items) addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    return !ctx.allNullValues && this.hasAllNullValues(false) && (ctx = Object.assign({}, ctx, { allNullValues: true })), stringifyCollection(this, ctx, { blockItemPrefix: "", flowChars: { start: "{", end: "}" }, itemIndent: ctx.indent || "", onChompKeep, onComment });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = { collection: "map", default: true, nodeClass: YAMLMap, tag: "tag:yaml.org,2002:map", resolve(map2, onError) {
  return isMap(map2) || onError("Expected a mapping for this tag"), map2;
}, createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx) };

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4), this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  delete(key) {
    const idx = asItemIndex(key);
    return typeof idx != "number" ? false : this.items.splice(idx, 1).length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx != "number") return;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx == "number" && idx < this.items.length;
  }
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx != "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    ctx?.onCreate && ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items) seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx ? stringifyCollection(this, ctx, { blockItemPrefix: "- ", flowChars: { start: "[", end: "]" }, itemIndent: (ctx.indent || "") + "  ", onChompKeep, onComment }) : JSON.stringify(this);
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx, seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer == "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = { collection: "seq", default: true, nodeClass: YAMLSeq, tag: "tag:yaml.org,2002:seq", resolve(seq2, onError) {
  return isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
}, createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx) };

// node_modules/yaml/browser/dist/schema/common/string.js
var string = { identify: (value) => typeof value == "string", default: true, tag: "tag:yaml.org,2002:str", resolve: (str) => str, stringify(item, ctx, onComment, onChompKeep) {
  return ctx = Object.assign({ actualString: true }, ctx), stringifyString(item, ctx, onComment, onChompKeep);
} };

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = { identify: (value) => value == null, createNode: () => new Scalar(null), default: true, tag: "tag:yaml.org,2002:null", test: /^(?:~|[Nn]ull|NULL)?$/, resolve: () => new Scalar(null), stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr };

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = { identify: (value) => typeof value == "boolean", default: true, tag: "tag:yaml.org,2002:bool", test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"), stringify({ source, value }, ctx) {
  if (source && boolTag.test.test(source)) {
    const sv = source[0] === "t" || source[0] === "T";
    if (value === sv) return source;
  }
  return value ? ctx.options.trueStr : ctx.options.falseStr;
} };

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value == "bigint") return String(value);
  const num = typeof value == "number" ? value : Number(value);
  if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    i < 0 && (i = n.length, n += ".");
    let d = minFractionDigits - (n.length - i - 1);
    for (; d-- > 0; ) n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, stringify: stringifyNumber };
var floatExp = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", format: "EXP", test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/, resolve: (str) => parseFloat(str), stringify(node) {
  const num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
} };
var float = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/, resolve(str) {
  const node = new Scalar(parseFloat(str)), dot = str.indexOf(".");
  return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
}, stringify: stringifyNumber };

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber(node);
}
var intOct = { identify: (value) => intIdentify(value) && value >= 0, default: true, tag: "tag:yaml.org,2002:int", format: "OCT", test: /^0o[0-7]+$/, resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt), stringify: (node) => intStringify(node, 8, "0o") };
var int = { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", test: /^[-+]?[0-9]+$/, resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt), stringify: stringifyNumber };
var intHex = { identify: (value) => intIdentify(value) && value >= 0, default: true, tag: "tag:yaml.org,2002:int", format: "HEX", test: /^0x[0-9a-fA-F]+$/, resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt), stringify: (node) => intStringify(node, 16, "0x") };

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [map, seq, string, nullTag, boolTag, intOct, int, intHex, floatNaN, floatExp, float];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value == "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [{ identify: (value) => typeof value == "string", default: true, tag: "tag:yaml.org,2002:str", resolve: (str) => str, stringify: stringifyJSON }, { identify: (value) => value == null, createNode: () => new Scalar(null), default: true, tag: "tag:yaml.org,2002:null", test: /^null$/, resolve: () => null, stringify: stringifyJSON }, { identify: (value) => typeof value == "boolean", default: true, tag: "tag:yaml.org,2002:bool", test: /^true$|^false$/, resolve: (str) => str === "true", stringify: stringifyJSON }, { identify: intIdentify2, default: true, tag: "tag:yaml.org,2002:int", test: /^-?(?:0|[1-9][0-9]*)$/, resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10), stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value) }, { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/, resolve: (str) => parseFloat(str), stringify: stringifyJSON }];
var jsonError = { default: true, tag: "", test: /^/, resolve(str, onError) {
  return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
} };
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = { identify: (value) => value instanceof Uint8Array, default: false, tag: "tag:yaml.org,2002:binary", resolve(src, onError) {
  if (typeof atob == "function") {
    const str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
    return buffer;
  } else return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
}, stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
  if (!value) return "";
  const buf = value;
  let str;
  if (typeof btoa == "function") {
    let s = "";
    for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
    str = btoa(s);
  } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
  if (type ?? (type = Scalar.BLOCK_LITERAL), type !== Scalar.QUOTE_DOUBLE) {
    const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
    for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
    str = lines.join(type === Scalar.BLOCK_LITERAL ? `
` : " ");
  }
  return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
} };

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) for (let i = 0; i < seq2.items.length; ++i) {
    let item = seq2.items[i];
    if (!isPair(item)) {
      if (isMap(item)) {
        item.items.length > 1 && onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  }
  else onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx, pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
    typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
    let key, value;
    if (Array.isArray(it)) if (it.length === 2) key = it[0], value = it[1];
    else throw new TypeError(`Expected [key, value] tuple: ${it}`);
    else if (it && it instanceof Object) {
      const keys = Object.keys(it);
      if (keys.length === 1) key = keys[0], value = it[key];
      else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
    } else key = it;
    pairs2.items.push(createPair(key, value, ctx));
  }
  return pairs2;
}
var pairs = { collection: "seq", default: false, tag: "tag:yaml.org,2002:pairs", resolve: resolvePairs, createNode: createPairs };

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super(), this.add = YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.prototype.get.bind(this), this.has = YAMLMap.prototype.has.bind(this), this.set = YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
  }
  toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    ctx?.onCreate && ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair) ? (key = toJS(pair.key, "", ctx), value = toJS(pair.value, key, ctx)) : key = toJS(pair, "", ctx), map2.has(key)) throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx), omap2 = new this();
    return omap2.items = pairs2.items, omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = { collection: "seq", identify: (value) => value instanceof Map, nodeClass: YAMLOMap, default: false, tag: "tag:yaml.org,2002:omap", resolve(seq2, onError) {
  const pairs2 = resolvePairs(seq2, onError), seenKeys = [];
  for (const { key } of pairs2.items) isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
  return Object.assign(new YAMLOMap(), pairs2);
}, createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx) };

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = { identify: (value) => value === true, default: true, tag: "tag:yaml.org,2002:bool", test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/, resolve: () => new Scalar(true), stringify: boolStringify };
var falseTag = { identify: (value) => value === false, default: true, tag: "tag:yaml.org,2002:bool", test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/, resolve: () => new Scalar(false), stringify: boolStringify };

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, stringify: stringifyNumber };
var floatExp2 = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", format: "EXP", test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/, resolve: (str) => parseFloat(str.replace(/_/g, "")), stringify(node) {
  const num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
} };
var float2 = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/, resolve(str) {
  const node = new Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
  if (dot !== -1) {
    const f = str.substring(dot + 1).replace(/_/g, "");
    f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
  }
  return node;
}, stringify: stringifyNumber };

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value == "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = { identify: intIdentify3, default: true, tag: "tag:yaml.org,2002:int", format: "BIN", test: /^[-+]?0b[0-1_]+$/, resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt), stringify: (node) => intStringify2(node, 2, "0b") };
var intOct2 = { identify: intIdentify3, default: true, tag: "tag:yaml.org,2002:int", format: "OCT", test: /^[-+]?0[0-7_]+$/, resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt), stringify: (node) => intStringify2(node, 8, "0") };
var int2 = { identify: intIdentify3, default: true, tag: "tag:yaml.org,2002:int", test: /^[-+]?[0-9][0-9_]*$/, resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt), stringify: stringifyNumber };
var intHex2 = { identify: intIdentify3, default: true, tag: "tag:yaml.org,2002:int", format: "HEX", test: /^[-+]?0x[0-9a-fA-F_]+$/, resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt), stringify: (node) => intStringify2(node, 16, "0x") };

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4), this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair(key.key, null) : pair = new Pair(key, null), findPair(this.items, pair.key) || this.items.push(pair);
  }
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value != "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair(key));
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx, set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(createPair(value, null, ctx));
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = { collection: "map", identify: (value) => value instanceof Set, nodeClass: YAMLSet, default: false, tag: "tag:yaml.org,2002:set", createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx), resolve(map2, onError) {
  if (isMap(map2)) {
    if (map2.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map2);
    onError("Set items must all have null values");
  } else onError("Expected a mapping for this tag");
  return map2;
} };

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node, num = (n) => n;
  if (typeof value == "bigint") num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
  let sign = "";
  value < 0 && (sign = "-", value *= num(-1));
  const _60 = num(60), parts = [value % _60];
  return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = { identify: (value) => typeof value == "bigint" || Number.isInteger(value), default: true, tag: "tag:yaml.org,2002:int", format: "TIME", test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/, resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt), stringify: stringifySexagesimal };
var floatTime = { identify: (value) => typeof value == "number", default: true, tag: "tag:yaml.org,2002:float", format: "TIME", test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/, resolve: (str) => parseSexagesimal(str, false), stringify: stringifySexagesimal };
var timestamp = { identify: (value) => value instanceof Date, default: true, tag: "tag:yaml.org,2002:timestamp", test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"), resolve(str) {
  const match = str.match(timestamp.test);
  if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
  const [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
  let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
  const tz = match[8];
  if (tz && tz !== "Z") {
    let d = parseSexagesimal(tz, false);
    Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
  }
  return new Date(date);
}, stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? "" };

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [map, seq, string, nullTag, trueTag, falseTag, intBin, intOct2, int2, intHex2, floatNaN2, floatExp2, float2, binary, merge, omap, pairs, set, intTime, floatTime, timestamp];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([["core", schema], ["failsafe", [map, seq, string]], ["json", schema2], ["yaml11", schema3], ["yaml-1.1", schema3]]);
var tagsByName = { binary, bool: boolTag, float, floatExp, floatNaN, floatTime, int, intHex, intOct, intTime, map, merge, null: nullTag, omap, pairs, seq, set, timestamp };
var coreKnownTags = { "tag:yaml.org,2002:binary": binary, "tag:yaml.org,2002:merge": merge, "tag:yaml.org,2002:omap": omap, "tag:yaml.org,2002:pairs": pairs, "tag:yaml.org,2002:set": set, "tag:yaml.org,2002:timestamp": timestamp };
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  let tags = schemaTags;
  if (!tags) if (Array.isArray(customTags)) tags = [];
  else {
    const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
    throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
  }
  if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
  else typeof customTags == "function" && (tags = customTags(tags.slice()));
  return addMergeTag && (tags = tags.concat(merge)), tags.reduce((tags2, tag) => {
    const tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null, this.name = typeof schema4 == "string" && schema4 || "core", this.knownTags = resolveKnownTags ? coreKnownTags : {}, this.tags = getTags(customTags, this.name, merge2), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, MAP, { value: map }), Object.defineProperty(this, SCALAR, { value: string }), Object.defineProperty(this, SEQ, { value: seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    return copy.tags = this.tags.slice(), copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    dir ? (lines.push(dir), hasDirectives = true) : doc.directives.docStart && (hasDirectives = true);
  }
  hasDirectives && lines.push("---");
  const ctx = createStringifyContext(doc, options), { commentString } = ctx.options;
  if (doc.commentBefore) {
    lines.length !== 1 && lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false, contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    contentComment && (body += lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
  } else lines.push(stringify(doc.contents, ctx));
  if (doc.directives?.docEnd) if (doc.comment) {
    const cs = commentString(doc.comment);
    cs.includes(`
`) ? (lines.push("..."), lines.push(indentComment(cs, ""))) : lines.push(`... ${cs}`);
  } else lines.push("...");
  else {
    let dc = doc.comment;
    dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(indentComment(commentString(dc), "")));
  }
  return lines.join(`
`) + `
`;
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
    const opt = Object.assign({ intAsBigInt: false, keepSourceTokens: false, logLevel: "warn", prettyErrors: true, strict: true, stringKeys: false, uniqueKeys: true, version: "1.2" }, options);
    this.options = opt;
    let { version } = opt;
    options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  clone() {
    const copy = Object.create(_Document.prototype, { [NODE_TYPE]: { value: DOC } });
    return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
  }
  add(value) {
    assertCollection(this.contents) && this.contents.add(value);
  }
  addIn(path, value) {
    assertCollection(this.contents) && this.contents.addIn(path, value);
  }
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer == "function") value = replacer.call({ "": value }, "", value), _replacer = replacer;
    else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
      asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
    } else options === void 0 && replacer && (options = replacer, replacer = void 0);
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a"), ctx = { aliasDuplicateObjects: aliasDuplicateObjects ?? true, keepUndefined: keepUndefined ?? false, onAnchor, onTagObj, replacer: _replacer, schema: this.schema, sourceObjects }, node = createNode(value, tag, ctx);
    return flow && isCollection(node) && (node.flow = true), setAnchors(), node;
  }
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options), v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  deleteIn(path) {
    return isEmptyPath(path) ? this.contents == null ? false : (this.contents = null, true) : assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  getIn(path, keepScalar) {
    return isEmptyPath(path) ? !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  hasIn(path) {
    return isEmptyPath(path) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  set(key, value) {
    this.contents == null ? this.contents = collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
  }
  setIn(path, value) {
    isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
  }
  setSchema(version, options = {}) {
    typeof version == "number" && (version = String(version));
    let opt;
    switch (version) {
      case "1.1":
        this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" }), opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        this.directives ? this.directives.yaml.version = version : this.directives = new Directives({ version }), opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        this.directives && delete this.directives, opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object) this.schema = options.schema;
    else if (opt) this.schema = new Schema(Object.assign(opt, options));
    else throw new Error("With a null YAML version, the { schema: Schema } option is required");
  }
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = { anchors: /* @__PURE__ */ new Map(), doc: this, keep: !json, mapAsMap: mapAsMap === true, mapKeyWarned: false, maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100 }, res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor == "function") for (const { count: count2, res: res2 } of ctx.anchors.values()) onAnchor(res2, count2);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents)) return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code2, message) {
    super(), this.name = name, this.code = code2, this.message = message, this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1) return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
  }
  if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    prev.length > 80 && (prev = prev.substring(0, 79) + `\u2026
`), lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count2 = 1;
    const end = error.linePos[1];
    end?.line === line && end.col > col && (count2 = Math.max(1, Math.min(end.col - col, 80 - ci)));
    const pointer = " ".repeat(ci) + "^".repeat(count2);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = false, reqSpace = false, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
  for (const token of tokens) switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = false), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
    case "space":
      !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = true;
      break;
    case "comment": {
      hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const cb = token.source.substring(1) || " ";
      comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = false;
      break;
    }
    case "newline":
      atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = true) : commentSep += token.source, atNewline = true, hasNewline = true, (anchor || tag) && (newlineAfterProp = token), hasSpace = true;
      break;
    case "anchor":
      anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true), anchor = token, start ?? (start = token.offset), atNewline = false, hasSpace = false, reqSpace = true;
      break;
    case "tag": {
      tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = false, hasSpace = false, reqSpace = true;
      break;
    }
    case indicator:
      (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = false;
      break;
    case "comma":
      if (flow) {
        comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = false, hasSpace = false;
        break;
      }
    default:
      onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = false, hasSpace = false;
  }
  const last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
  return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), { comma, found, spaceBefore, comment, hasNewline, anchor, tag, newlineAfterProp, end, start: start ?? end };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key) return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes(`
`)) return true;
      if (key.end) {
        for (const st of key.end) if (st.type === "newline") return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start) if (st.type === "newline") return true;
        if (it.sep) {
          for (const st of it.sep) if (st.type === "newline") return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value)) return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false) return false;
  const isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap, map2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = false);
  let offset = bm.offset, commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem, keyProps = resolveProps(start, { indicator: "explicit-key-ind", next: key ?? sep?.[0], offset, onError, parentIndent: bm.indent, startOnNewline: true }), implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end, keyProps.comment && (map2.comment ? map2.comment += `
` + keyProps.comment : map2.comment = keyProps.comment);
        continue;
      }
      (keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = true;
    const keyStart = keyProps.end, keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    ctx.schema.compat && flowIndentCheck(bm.indent, key, onError), ctx.atKey = false, mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], { indicator: "map-value-ind", next: value, offset: keyNode.range[2], onError, parentIndent: bm.indent, startOnNewline: !key || key.type === "block-scalar" });
    if (offset = valueProps.end, valueProps.found) {
      implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      ctx.schema.compat && flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    } else {
      implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      const pair = new Pair(keyNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    }
  }
  return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map2.range = [bm.offset, offset, commentEnd ?? offset], map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq, seq2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = false), ctx.atKey && (ctx.atKey = false);
  let offset = bs.offset, commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, { indicator: "seq-item-ind", next: value, offset, onError, parentIndent: bs.indent, startOnNewline: true });
    if (!props.found) if (props.anchor || props.tag || value) value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
    else {
      commentEnd = props.end, props.comment && (seq2.comment = props.comment);
      continue;
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    ctx.schema.compat && flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq2.items.push(node);
  }
  return seq2.range = [bs.offset, offset, commentEnd ?? offset], seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false, sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          comment ? comment += sep + cb : comment = cb, sep = "";
          break;
        }
        case "newline":
          comment && (sep += source), hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq), coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  atRoot && (ctx.atRoot = false), ctx.atKey && (ctx.atKey = false);
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps(start, { flow: fcName, indicator: "explicit-key-ind", next: key ?? sep?.[0], offset, onError, parentIndent: fc.indent, startOnNewline: false });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
        continue;
      }
      !isMap2 && ctx.options.strict && containsNewline(key) && onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
      let prevItemComment = "";
      loop: for (const st of start) switch (st.type) {
        case "comma":
        case "space":
          break;
        case "comment":
          prevItemComment = st.source.substring(1);
          break loop;
        default:
          break loop;
      }
      if (prevItemComment) {
        let prev = coll.items[coll.items.length - 1];
        isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end, keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], { flow: fcName, indicator: "map-value-ind", next: value, offset: keyNode.range[2], onError, parentIndent: fc.indent, startOnNewline: false });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep) for (const st of sep) {
            if (st === valueProps.found) break;
            if (st.type === "newline") {
              onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
              break;
            }
          }
          props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap2) {
        const map2 = coll;
        mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true, map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
  } else coll.range = [fc.offset, cePos, cePos];
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag), Coll = coll.constructor;
  return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN2, ctx, token, onError, tagName);
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) ctx.schema.tags.push(Object.assign({}, kt, { default: false })), tag = kt;
    else return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true), resolveCollection(CN2, ctx, token, onError, tagName);
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = isNode(res) ? res : new Scalar(res);
  return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header) return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r") chompStart = i;
    else break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
    else {
      indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) lines[i][0].length > trimIndent && (chompStart = i + 1);
  let value = "", sep = "", prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + `
`;
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
      const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
    }
    type === Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = true) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = false);
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i) value += `
` + lines[i][0].slice(trimIndent);
      value[value.length - 1] !== `
` && (value += `
`);
      break;
    default:
      value += `
`;
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
  const { source } = props[0], mode = source[0];
  let indent = 0, chomp = "", error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
    else {
      const n = Number(ch);
      !indent && n ? indent = n : error === -1 && (error = offset + i);
    }
  }
  error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false, comment = "", length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
        break;
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        ts && typeof ts == "string" && (length += ts.length);
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
  for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type, value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN, value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
      break;
    default:
      return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), { value: "", type: null, comment: "", range: [offset, offset + source.length, offset + source.length] };
  }
  const valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, strict, onError);
  return { value, type: _type, comment: re.comment, range: [offset, valueEnd, re.offset] };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match) return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
  for (; match = line.exec(source); ) {
    const lm = match[1].replace(trimBoth, "");
    lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (!(ch === "\r" && source[i + 1] === `
`)) if (ch === `
`) {
      const { fold, offset } = foldNewline(source, i);
      res += fold, i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc) res += cc;
      else if (next === `
`) for (next = source[i + 1]; next === " " || next === "	"; ) next = source[++i + 1];
      else if (next === "\r" && source[i + 1] === `
`) for (next = source[++i + 1]; next === " " || next === "	"; ) next = source[++i + 1];
      else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError), i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      for (; next === " " || next === "	"; ) next = source[++i + 1];
      next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
    } else res += ch;
  }
  return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
}
function foldNewline(source, offset) {
  let fold = "", ch = source[offset + 1];
  for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); ) ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
  return fold || (fold = " "), { fold, offset };
}
var escapeCodes = { 0: "\0", a: "\x07", b: "\b", e: "\x1B", f: "\f", n: `
`, r: "\r", t: "	", v: "\v", N: "\x85", _: "\xA0", L: "\u2028", P: "\u2029", " ": " ", '"': '"', "/": "/", "\\": "\\", "	": "	" };
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length), code2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar(value);
  }
  return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!") return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag);
  else return tag;
  for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
  const kt = schema4.knownTags[tagName];
  return kt && !kt.collection ? (schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema4[SCALAR]);
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      for (st = before[++i]; st?.type === "space"; ) offset += st.source.length, st = before[++i];
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props;
  let node, isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = false;
    }
  }
  return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = true), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = { type: "scalar", offset: emptyScalarPosition(offset, before, pos), indent: -1, source: "" }, node = composeScalar(ctx, token, tag, onError);
  return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = true), comment && (node.comment = comment, node.range[2] = end), node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, options.strict, onError);
  return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options), doc = new Document(void 0, opts), ctx = { atKey: false, atRoot: true, directives: doc.directives, options: doc.options, schema: doc.schema }, props = resolveProps(start, { indicator: "doc-start", next: value ?? end?.[0], offset, onError, parentIndent: 0, startOnNewline: true });
  props.found && (doc.directives.docStart = true, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2], re = resolveEnd(end, contentEnd, false, onError);
  return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src == "number") return [src, src + 1];
  if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "", atComment = false, afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = true, afterEmptyLine = false;
        break;
      case "%":
        prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = false;
        break;
      default:
        atComment || (afterEmptyLine = true), atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null, this.atDirectives = false, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code2, message, warning) => {
      const pos = getErrorPos(source);
      warning ? this.warnings.push(new YAMLWarning(pos, code2, message)) : this.errors.push(new YAMLParseError(pos, code2, message));
    }, this.directives = new Directives({ version: options.version || "1.2" }), this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
      else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        isPair(it) && (it = it.key);
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else doc.errors = this.errors, doc.warnings = this.warnings;
    this.prelude = [], this.errors = [], this.warnings = [];
  }
  streamInfo() {
    return { comment: parsePrelude(this.prelude).comment, directives: this.directives, errors: this.errors, warnings: this.warnings };
  }
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
        }), this.prelude.push(token.source), this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, false), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        if (this.decorate(this.doc, true), end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) this.decorate(this.doc, true), yield this.doc, this.doc = null;
    else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document(void 0, opts);
      this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, false), yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
      let low = 0, high = this.lineStarts.length;
      for (; low < high; ) {
        const mid = low + high >> 1;
        this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
      }
      if (this.lineStarts[low] === offset) return { line: low + 1, col: 1 };
      if (low === 0) return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2, visit2.SKIP = SKIP2, visit2.REMOVE = REMOVE2, visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) item = tok.items[index];
    else return;
  }
  return item;
}, visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
  if (coll && "items" in coll) return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl == "symbol") return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci == "number") i = ci - 1;
        else {
          if (ci === BREAK2) return BREAK2;
          ci === REMOVE2 && (token.items.splice(i, 1), i -= 1);
        }
      }
      typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
    }
  }
  return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case `
`:
    case `\r
`:
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case `
`:
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(` ,[]{}
\r	`);
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false, this.blockScalarIndent = -1, this.blockScalarKeep = false, this.buffer = "", this.flowKey = false, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
  }
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source != "string") throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    for (; next && (incomplete || this.hasChars(1)); ) next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos, ch = this.buffer[i];
    for (; ch === " " || ch === "	"; ) ch = this.buffer[++i];
    return !ch || ch === "#" || ch === `
` ? true : ch === "\r" ? this.buffer[i + 1] === `
` : false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      for (; ch === " "; ) ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === `
` || !next && !this.atEnd) return offset + indent + 1;
      }
      return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
      let dirEnd = line.length, cs = line.indexOf("#");
      for (; cs !== -1; ) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else cs = line.indexOf("#", cs + 1);
      }
      for (; ; ) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	") dirEnd -= 1;
        else break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
    }
    return yield DOCUMENT, yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
    }
    return this.indentValue = yield* this.pushSpaces(false), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      case void 0:
        return yield* this.pushNewline(), yield* this.parseLineStart();
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = false, this.flowLevel = 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(true), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp, indent = -1;
    do
      nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(false), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(true);
    while (nl + sp > 0);
    const line = this.getLine();
    if (line === null) return this.setNext("flow");
    if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) return this.flowLevel = 0, yield FLOW_END, yield* this.parseLineStart();
    let n = 0;
    for (; line[n] === ","; ) n += yield* this.pushCount(1), n += yield* this.pushSpaces(true), this.flowKey = false;
    switch (n += yield* this.pushIndicators(), line[n]) {
      case void 0:
        return "flow";
      case "#":
        return yield* this.pushCount(line.length - n), "flow";
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = false, this.flowLevel += 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), this.flowKey = true, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "flow";
      case '"':
      case "'":
        return this.flowKey = true, yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") return this.flowKey = false, yield* this.pushCount(1), yield* this.pushSpaces(true), "flow";
      }
      default:
        return this.flowKey = false, yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") for (; end !== -1 && this.buffer[end + 1] === "'"; ) end = this.buffer.indexOf("'", end + 2);
    else for (; end !== -1; ) {
      let n = 0;
      for (; this.buffer[end - 1 - n] === "\\"; ) n += 1;
      if (n % 2 === 0) break;
      end = this.buffer.indexOf('"', end + 1);
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf(`
`, this.pos);
    if (nl !== -1) {
      for (; nl !== -1; ) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1) break;
        nl = qb.indexOf(`
`, cs);
      }
      nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
    }
    if (end === -1) {
      if (!this.atEnd) return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    return yield* this.pushToIndex(end + 1, false), this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1, this.blockScalarKeep = false;
    let i = this.pos;
    for (; ; ) {
      const ch = this.buffer[++i];
      if (ch === "+") this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-") break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1, indent = 0, ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) switch (ch) {
      case " ":
        indent += 1;
        break;
      case `
`:
        nl = i2, indent = 0;
        break;
      case "\r": {
        const next = this.buffer[i2 + 1];
        if (!next && !this.atEnd) return this.setNext("block-scalar");
        if (next === `
`) break;
      }
      default:
        break loop;
    }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1) break;
        nl = this.buffer.indexOf(`
`, cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd) return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    for (ch = this.buffer[i]; ch === " "; ) ch = this.buffer[++i];
    if (ch === "	") {
      for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; ) ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) do {
      let i2 = nl - 1, ch2 = this.buffer[i2];
      ch2 === "\r" && (ch2 = this.buffer[--i2]);
      const lastChar = i2;
      for (; ch2 === " "; ) ch2 = this.buffer[--i2];
      if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar) nl = i2;
      else break;
    } while (true);
    return yield SCALAR2, yield* this.pushToIndex(nl + 1, true), yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1, i = this.pos - 1, ch;
    for (; ch = this.buffer[++i]; ) if (ch === ":") {
      const next = this.buffer[i + 1];
      if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
      end = i;
    } else if (isEmpty(ch)) {
      let next = this.buffer[i + 1];
      if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next)) break;
      if (ch === `
`) {
        const cs = this.continueScalar(i + 1);
        if (cs === -1) break;
        i = Math.max(i, cs - 2);
      }
    } else {
      if (inFlow && flowIndicatorChars.has(ch)) break;
      end = i;
    }
    return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield SCALAR2, yield* this.pushToIndex(end + 1, true), inFlow ? "flow" : "doc");
  }
  *pushCount(n) {
    return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
  }
  *pushIndicators() {
    let n = 0;
    loop: for (; ; ) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag(), n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        case "?":
        case ":": {
          const inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            inFlow ? this.flowKey && (this.flowKey = false) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2, ch = this.buffer[i];
      for (; !isEmpty(ch) && ch !== ">"; ) ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1, ch = this.buffer[i];
      for (; ch; ) if (tagChars.has(ch)) ch = this.buffer[++i];
      else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
      else break;
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1, ch;
    do
      ch = this.buffer[++i];
    while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
  }
  *pushUntil(test) {
    let i = this.pos, ch = this.buffer[i];
    for (; !test(ch); ) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) switch (list[i].type) {
    case "space":
    case "comment":
    case "newline":
      break;
    default:
      return i;
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0) return [];
  let i = prev.length;
  loop: for (; --i >= 0; ) switch (prev[i].type) {
    case "doc-start":
    case "explicit-key-ind":
    case "map-value-ind":
    case "seq-item-ind":
    case "newline":
      break loop;
  }
  for (; prev[++i]?.type === "space"; ) ;
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5) Array.prototype.push.apply(target, source);
  else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") for (const it of fc.items) it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
}
var Parser = class {
  constructor(onNewLine) {
    this.atNewLine = true, this.atScalar = false, this.indent = 0, this.offset = 0, this.onKeyLine = false, this.stack = [], this.source = "", this.type = "", this.lexer = new Lexer(), this.onNewLine = onNewLine;
  }
  *parse(source, incomplete = false) {
    this.onNewLine && this.offset === 0 && this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    incomplete || (yield* this.end());
  }
  *next(source) {
    if (this.source = source, this.atScalar) {
      this.atScalar = false, yield* this.step(), this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (type) if (type === "scalar") this.atNewLine = false, this.atScalar = true, this.type = "scalar";
    else {
      switch (this.type = type, yield* this.step(), type) {
        case "newline":
          this.atNewLine = true, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
          break;
        case "space":
          this.atNewLine && source[0] === " " && (this.indent += source.length);
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          this.atNewLine && (this.indent += source.length);
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
    else {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
    }
  }
  *end() {
    for (; this.stack.length > 0; ) yield* this.pop();
  }
  get sourceToken() {
    return { type: this.type, offset: this.offset, indent: this.indent, source: this.source };
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      for (; this.stack.length > 0; ) yield* this.pop();
      this.stack.push({ type: "doc-end", offset: this.offset, source: this.source });
      return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    else if (this.stack.length === 0) yield token;
    else {
      const top = this.peek(1);
      switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = true;
            return;
          } else if (it.sep) it.value = token;
          else {
            Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          it.value ? top.items.push({ start: [], value: token }) : it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
          return;
        }
        default:
          yield* this.pop(), yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = { type: "document", offset: this.offset, start: [] };
        this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
        return;
      }
    }
    yield { type: "error", offset: this.offset, message: `Unexpected ${this.type} token in YAML stream`, source: this.source };
  }
  *document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    bv ? this.stack.push(bv) : yield { type: "error", offset: this.offset, message: `Unexpected ${this.type} token in YAML document`, source: this.source };
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev);
      let sep;
      scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
      const map2 = { type: "block-map", offset: scalar.offset, indent: scalar.indent, items: [{ start, key: scalar, sep }] };
      this.onKeyLine = true, this.stack[this.stack.length - 1] = map2;
    } else yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        if (scalar.source = this.source, this.atNewLine = true, this.indent = 0, this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; ) this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        yield* this.pop();
        break;
      default:
        yield* this.pop(), yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (this.onKeyLine = false, it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map2.items.push({ start: [this.sourceToken] });
        } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value) map2.items.push({ start: [this.sourceToken] });
        else if (it.sep) it.sep.push(this.sourceToken);
        else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const end = map2.items[map2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              st.indent > map2.indent && (nl.length = 0);
              break;
            default:
              nl.length = 0;
          }
        }
        nl.length >= 2 && (start = it.sep.splice(nl[1]));
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start }), this.onKeyLine = true) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "explicit-key-ind":
          !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = true) : atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start, explicitKey: true })) : this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: [this.sourceToken], explicitKey: true }] }), this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) if (it.sep) if (it.value) map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (includesToken(it.sep, "map-value-ind")) this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start, key: null, sep: [this.sourceToken] }] });
          else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
            const start2 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
            sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: start2, key, sep }] });
          } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
          else if (includesToken(it.start, "newline")) Object.assign(it, { key: null, sep: [this.sourceToken] });
          else {
            const start2 = getFirstKeyStartProps(it.start);
            this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: start2, key: null, sep: [this.sourceToken] }] });
          }
          else it.sep ? it.value || atNextItem ? map2.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: [], key: null, sep: [this.sourceToken] }] }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          atNextItem || it.value ? (map2.items.push({ start, key: fs, sep: [] }), this.onKeyLine = true) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = true);
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({ type: "error", offset: this.offset, message: "Unexpected block-seq-ind on same line with key", source: this.source });
                return;
              }
            } else atMapIndent && map2.items.push({ start });
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq2.items.push({ start: [this.sourceToken] });
        } else it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value) seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const end = seq2.items[seq2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent) break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent) break;
        it.value || includesToken(it.start, "seq-item-ind") ? seq2.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do
        yield* this.pop(), top = this.peek(1);
      while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) yield* this.pop(), yield* this.step();
      else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = { type: "block-map", offset: fc.offset, indent: fc.indent, items: [{ start, key: fc, sep }] };
        this.onKeyLine = true, this.stack[this.stack.length - 1] = map2;
      } else yield* this.lineEnd(fc);
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf(`
`) + 1;
      for (; nl !== 0; ) this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
    }
    return { type, offset: this.offset, indent: this.indent, source: this.source };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return { type: "block-scalar", offset: this.offset, indent: this.indent, props: [this.sourceToken], source: "" };
      case "flow-map-start":
      case "flow-seq-start":
        return { type: "flow-collection", offset: this.offset, indent: this.indent, start: this.sourceToken, items: [], end: [] };
      case "seq-item-ind":
        return { type: "block-seq", offset: this.offset, indent: this.indent, items: [{ start: [this.sourceToken] }] };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return start.push(this.sourceToken), { type: "block-map", offset: this.offset, indent: this.indent, items: [{ start, explicitKey: true }] };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return { type: "block-map", offset: this.offset, indent: this.indent, items: [{ start, key: null, sep: [this.sourceToken] }] };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    return this.type !== "comment" || this.indent <= indent ? false : start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop(), yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      default:
        token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  return { lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null, prettyErrors };
}
function parseAllDocuments(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options), parser = new Parser(lineCounter?.addNewLine), composer = new Composer(options), docs = Array.from(composer.compose(parser.parse(source)));
  if (prettyErrors && lineCounter) for (const doc of docs) doc.errors.forEach(prettifyError(source, lineCounter)), doc.warnings.forEach(prettifyError(source, lineCounter));
  return docs.length > 0 ? docs : Object.assign([], { empty: true }, composer.streamInfo());
}
function stringify3(value, replacer, options) {
  let _replacer = null;
  if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === void 0) {
    const { keepUndefined } = options ?? replacer ?? {};
    if (!keepUndefined) return;
  }
  return isDocument(value) && !_replacer ? value.toString(options) : new Document(value, _replacer, options).toString(options);
}




/***/ }),

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ MAX_TAG_VALUE),
/* harmony export */   Bu: () => (/* binding */ repositoryIdOf),
/* harmony export */   MA: () => (/* binding */ OWNERSHIP_TAGS),
/* harmony export */   PC: () => (/* binding */ NOT_IN_A_TAG),
/* harmony export */   Pw: () => (/* binding */ MAX_VALUE_BYTES),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   X4: () => (/* binding */ versionWithStage),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   _V: () => (/* binding */ DEFAULT_ATTACHED_POLICIES),
/* harmony export */   a4: () => (/* binding */ hasValue),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   iJ: () => (/* binding */ SecretValue),
/* harmony export */   kG: () => (/* binding */ ownership),
/* harmony export */   kr: () => (/* binding */ repositoryIdTag),
/* harmony export */   qi: () => (/* binding */ readRepositoryId),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   tT: () => (/* binding */ consentTag),
/* harmony export */   tf: () => (/* binding */ CURRENT_STAGE),
/* harmony export */   ty: () => (/* binding */ PENDING_STAGE),
/* harmony export */   x3: () => (/* binding */ MAX_TAGS)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);

// src/domain/ownership.ts
var OWNERSHIP_TAGS = {
  stack: "union-secrets:stack",
  dataPlane: "union-secrets:data-plane",
  source: "union-secrets:source",
  /** Which repository this is, by what a rename does not change: see `repositoryIdTag`. */
  repositoryId: "union-secrets:repository-id",
  /** Which of a secret's tags came from the file, so that others' tags are left alone: see secret-tags.ts. */
  managedTags: "union-secrets:tags",
  /** How often the value was generated again: see the value source `generate`. */
  generation: "union-secrets:generation",
  /** Where the value comes from, such as `env OPENAI_API_KEY`. */
  valueSource: "union-secrets:value-source",
  /** What happens when the secret leaves the file, where it says so itself. */
  onRemoval: "union-secrets:on-removal",
  /** Stacks that may grant the secret, where the file names any: their ids, with a space between them. */
  shareWith: "union-secrets:share-with",
  /** Days after which its value counts as old, where the file says so: for the inventory, which reads no file. */
  maxAgeDays: "union-secrets:max-age-days",
  /** Present on a secret whose rotation the file configured. */
  rotation: "union-secrets:rotation",
  /** On the first part: digest of all roles and policy names of the data plane; another one means that some were renamed. */
  binding: "union-secrets:binding",
  /** On the first part of a policy: how many parts there may be, attached or not. */
  parts: "union-secrets:parts"
};
var MAX_TAG_VALUE = 256;
var NOT_IN_A_TAG = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;
var MAX_TAGS = 50;
var OWNERSHIP_PREFIX = "union-secrets:";
function ownershipTags(owner) {
  return {
    [OWNERSHIP_TAGS.stack]: owner.stack,
    [OWNERSHIP_TAGS.dataPlane]: owner.dataPlane,
    [OWNERSHIP_TAGS.source]: owner.source
  };
}
function ownership(tags, us) {
  const stack = tags[OWNERSHIP_TAGS.stack];
  const dataPlane = tags[OWNERSHIP_TAGS.dataPlane];
  const source = tags[OWNERSHIP_TAGS.source];
  const twin = Object.keys(tags).find(
    (key) => key !== OWNERSHIP_TAGS.stack && key.toLowerCase() === OWNERSHIP_TAGS.stack
  );
  if (twin !== void 0) return { kind: "foreign", owner: { stack: tags[twin] ?? "" } };
  if (stack === void 0 && dataPlane === void 0 && source === void 0) return { kind: "untagged" };
  const { repositoryId, movedTo } = readRepositoryId(tags);
  if (stack === us.stack && dataPlane === us.dataPlane) {
    const name = repositoryOf(us.source);
    const sameName = source === void 0 || sameRepository(repositoryOf(source), name);
    const bothKnown = repositoryId !== void 0 && us.repositoryId !== void 0;
    if (bothKnown ? repositoryId === us.repositoryId : sameName) return { kind: "ours" };
    const named = source !== void 0 && us.formerly?.some((one) => sameRepository(one, repositoryOf(source)));
    const agreed = bothKnown && movedTo !== void 0 && sameRepository(movedTo, name);
    if (named && (repositoryId === void 0 || agreed)) return { kind: "old", source };
  }
  return {
    kind: "foreign",
    owner: {
      ...stack === void 0 ? {} : { stack },
      ...dataPlane === void 0 ? {} : { dataPlane },
      ...source === void 0 ? {} : { source },
      ...repositoryId === void 0 ? {} : { repositoryId }
    }
  };
}
function sourceText(repository, configPath) {
  return `${repository}:${configPath}`.replace(NOT_IN_A_TAG, "_").slice(0, MAX_TAG_VALUE);
}
function repositoryOf(source) {
  return source.split(":", 1)[0] ?? "";
}
function pathOf(source) {
  return source.slice(source.indexOf(":") + 1);
}
function sameRepository(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function repositoryIdOf(id, serverUrl) {
  const host = URL.parse(serverUrl)?.hostname ?? "";
  return /^[1-9]\d{0,19}$/.test(id) && host !== "" ? `${host}/${id}` : null;
}
var TO = " to ";
function repositoryIdTag(repositoryId, movedTo) {
  return { [OWNERSHIP_TAGS.repositoryId]: movedTo === void 0 ? repositoryId : `${repositoryId}${TO}${movedTo}` };
}
function consentTag(tags, us) {
  const { repositoryId, movedTo } = readRepositoryId(tags);
  if (repositoryId === void 0 || movedTo === us.movedTo || ownership(tags, us).kind !== "ours") return {};
  return repositoryIdTag(repositoryId, us.movedTo);
}
function readRepositoryId(tags) {
  const [repositoryId, movedTo] = tags[OWNERSHIP_TAGS.repositoryId]?.split(TO, 2) ?? [];
  return {
    ...repositoryId === void 0 ? {} : { repositoryId },
    ...movedTo === void 0 ? {} : { movedTo }
  };
}

// src/domain/actual.ts
var DEFAULT_ATTACHED_POLICIES = 10;
var CURRENT_STAGE = "AWSCURRENT";
var PENDING_STAGE = "AWSPENDING";
function versionWithStage(secret, stage) {
  return Object.entries(secret.versions).find(([, stages]) => stages.includes(stage))?.[0];
}
function hasValue(secret) {
  return versionWithStage(secret, CURRENT_STAGE) !== void 0;
}

// src/domain/secret-value.ts

var REDACTED = "***";
var MAX_VALUE_BYTES = 65536;
var SecretValue = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** The value itself. Every caller is a place to review. */
  reveal() {
    return this.#text;
  }
  /** Size as AWS counts it: bytes of UTF-8. */
  get byteLength() {
    return Buffer.byteLength(this.#text, "utf8");
  }
  equals(other) {
    return this.#text === other.#text;
  }
  toString() {
    return REDACTED;
  }
  toJSON() {
    return REDACTED;
  }
  [Symbol.toPrimitive]() {
    return REDACTED;
  }
  [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
    return REDACTED;
  }
};




/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ dropsGroup),
/* harmony export */   c1: () => (/* binding */ REQUIREMENT_FILES),
/* harmony export */   gw: () => (/* binding */ sdksInUse),
/* harmony export */   lB: () => (/* binding */ aboutSecrets),
/* harmony export */   mV: () => (/* binding */ requirementsIn),
/* harmony export */   nP: () => (/* binding */ wantedIn),
/* harmony export */   u3: () => (/* binding */ mayHaveFindings),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(986);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);



// node_modules/@renovatebot/pep440/lib/version.js
var VERSION_PATTERN = ["v?", "(?:", "(?:(?<epoch>[0-9]+)!)?", "(?<release>[0-9]+(?:\\.[0-9]+)*)", "(?<pre>", "[-_\\.]?", "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))", "[-_\\.]?", "(?<pre_n>[0-9]+)?", ")?", "(?<post>", "(?:-(?<post_n1>[0-9]+))", "|", "(?:", "[-_\\.]?", "(?<post_l>post|rev|r)", "[-_\\.]?", "(?<post_n2>[0-9]+)?", ")", ")?", "(?<dev>", "[-_\\.]?", "(?<dev_l>dev)", "[-_\\.]?", "(?<dev_n>[0-9]+)?", ")?", ")", "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");
var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
function valid(version) {
  return validRegex.test(version) ? version : null;
}
var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
function parse(version, regex) {
  const { groups } = (regex || validRegex).exec(version) || {};
  return groups ? { epoch: Number(groups.epoch ? groups.epoch : 0), release: groups.release.split(".").map(Number), pre: normalize_letter_version(groups.pre_l, groups.pre_n), post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2), dev: normalize_letter_version(groups.dev_l, groups.dev_n), local: parse_local_version(groups.local) } : null;
}
function stringify(parsed) {
  if (!parsed) return null;
  const { epoch, release, pre, post, dev, local } = parsed, parts = [];
  return epoch !== 0 && parts.push(`${epoch}!`), parts.push(release.join(".")), pre && parts.push(pre.join("")), post && parts.push("." + post.join("")), dev && parts.push("." + dev.join("")), local && parts.push(`+${local}`), parts.join("");
}
function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn, number = numberIn;
  return letter ? (number || (number = 0), letter = letter.toLowerCase(), letter === "alpha" ? letter = "a" : letter === "beta" ? letter = "b" : ["c", "pre", "preview"].includes(letter) ? letter = "rc" : ["rev", "r"].includes(letter) && (letter = "post"), [letter, Number(number)]) : !letter && number ? (letter = "post", [letter, Number(number)]) : null;
}
function parse_local_version(local) {
  return local ? local.split(/[._-]/).map((part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)) : null;
}
function explain(version) {
  const parsed = parse(version);
  if (!parsed) return parsed;
  const { epoch, release, pre, post, dev, local } = parsed;
  let base_version = "";
  epoch !== 0 && (base_version += epoch + "!"), base_version += release.join(".");
  const is_prerelease = !!(dev || pre), is_devrelease = !!dev, is_postrelease = !!post;
  return { epoch, release, pre, post: post && post[1], dev: dev && dev[1], local: local && local.join("."), public: stringify(parsed).split("+", 1)[0], base_version, is_prerelease, is_devrelease, is_postrelease };
}

// node_modules/@renovatebot/pep440/lib/operator.js
var operator_exports = {};
(0,_PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_1__/* .__export */ .VA)(operator_exports, {
  "!=": () => ne,
  "<": () => lt,
  "<=": () => le,
  "==": () => eq,
  "===": () => arbitrary,
  ">": () => gt,
  ">=": () => ge,
  compare: () => compare,
  eq: () => eq,
  ge: () => ge,
  gt: () => gt,
  le: () => le,
  lt: () => lt,
  ne: () => ne,
  rcompare: () => rcompare
});
function lt(version, other) {
  return compare(version, other) < 0;
}
function le(version, other) {
  return compare(version, other) <= 0;
}
function eq(version, other) {
  return compare(version, other) === 0;
}
function ne(version, other) {
  return compare(version, other) !== 0;
}
function ge(version, other) {
  return compare(version, other) >= 0;
}
function gt(version, other) {
  return compare(version, other) > 0;
}
function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}
function compare(version, other) {
  const parsedVersion = parse(version), parsedOther = parse(other), keyVersion = calculateKey(parsedVersion), keyOther = calculateKey(parsedOther);
  return pyCompare(keyVersion, keyOther);
}
function rcompare(version, other) {
  return -compare(version, other);
}
function pyCompare(elemIn, otherIn) {
  let elem = elemIn, other = otherIn;
  if (elem === other) return 0;
  if (Array.isArray(elem) !== Array.isArray(other) && (elem = Array.isArray(elem) ? elem : [elem], other = Array.isArray(other) ? other : [other]), Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) return res;
    }
    return elem.length - other.length;
  }
  return elem === -1 / 0 || other === 1 / 0 ? -1 : elem === 1 / 0 || other === -1 / 0 ? 1 : elem < other ? -1 : 1;
}
function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  for (release = release.concat(), release.reverse(); release.length && release[0] === 0; ) release.shift();
  return release.reverse(), !pre && !post && dev ? pre = -1 / 0 : pre || (pre = 1 / 0), post || (post = -1 / 0), dev || (dev = 1 / 0), local ? local = local.map((i) => Number.isNaN(Number(i)) ? [-1 / 0, i] : [Number(i), ""]) : local = -1 / 0, [epoch, release, pre, post, dev, local];
}

// node_modules/@renovatebot/pep440/lib/specifier.js
var RANGE_PATTERN = ["(?<operator>(===|~=|==|!=|<=|>=|<|>))", "\\s*", "(", "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))", "(?<prefix>\\.\\*)?", "|", "(?<legacy>[^,;\\s)]+)", ")"].join("");
var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
function parse2(ranges) {
  if (!ranges.trim()) return [];
  const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
    if (!groups) return null;
    let { ...spec } = groups;
    const { operator, version, prefix, legacy } = groups;
    return version && (spec = { ...spec, ...explain(version) }, operator === "~=" && spec.release.length < 2 || !isEqualityOperator(operator) && spec.local || prefix && (!isEqualityOperator(operator) || spec.dev || spec.local)) || legacy && operator !== "===" ? null : spec;
  });
  return specifiers.filter(Boolean).length !== specifiers.length ? null : specifiers;
}
function pick(versions, specifier, options) {
  const parsed = parse2(specifier);
  return parsed ? versions.filter((version) => {
    const explained = explain(version);
    return parsed.length ? parsed.reduce((pass, spec) => pass ? contains({ ...spec, ...options }, { version, explained }) : false, true) : explained && !(explained.is_prerelease && !options.prereleases);
  }) : [];
}
function satisfies(version, specifier, options = {}) {
  return pick([version], specifier, options).length === 1;
}
function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) return false;
  for (let i = 0; i < prefix.length; i += 1) if (prefix[i] !== array[i]) return false;
  return true;
}
function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;
  if (spec.prereleases === void 0 && (spec.prereleases = spec.is_prerelease), explained && explained.is_prerelease && !spec.prereleases) return false;
  if (spec.operator === "~=") {
    let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
    return spec.epoch && (compatiblePrefix = spec.epoch + "!" + compatiblePrefix), satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, { prereleases: spec.prereleases });
  }
  if (spec.prefix) {
    const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
    return spec.operator !== "!=" ? isMatching : !isMatching;
  }
  if (explained && explained.local && spec.version && spec.operator !== "===" && !spec.local && (version = explained.public, spec.version = explain(spec.version).public), (spec.operator === "<" || spec.operator === ">") && eq(spec.release.join("."), explained.release.join("."))) return false;
  const op = operator_exports[spec.operator];
  return op(version, spec.version || spec.legacy);
}
function validRange(specifier) {
  return !!parse2(specifier);
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/), codeblock = "", numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    l && (codeblock += i.toString().padEnd(numberLen, " "), codeblock += ":  ", codeblock += l, codeblock += `
`, i === line && (codeblock += " ".repeat(numberLen + column + 2), codeblock += `^
`));
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr), codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options), this.line = line, this.column = column, this.codeblock = codeblock;
  }
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p++), first = c, isLiteral = c === 39, isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  isMultiline && ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10 ? ctx.p++ : c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10 && (ctx.p += 2));
  let parsed = "", sliceStart = ctx.p, state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) if (c = ctx.s.charCodeAt(ctx.p), isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
  else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
  else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
    if (isMultiline && (ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++, ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++), !state) {
      let s = ctx.s.slice(sliceStart, ctx.p);
      parsed = parsed ? parsed + s : s;
    }
    return ctx.p += isMultiline ? 3 : 1, parsed;
  } else if (!state) !isLiteral && c === 92 && (parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p), state = 1);
  else if (state === 1) if (c === 120 || c === 117 || c === 85) {
    let errPtr = ctx.p++ - 1, value = 0, len = c === 120 ? 2 : c === 117 ? 4 : 8;
    for (let j = 0; j < len; j++, ctx.p++) {
      let hex = ctx.s.charCodeAt(ctx.p), digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
      digit < 0 && TomlError.x("invalid non-hex character in unicode escape", ctx), value = value << 4 | digit;
    }
    (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) && TomlError.x("invalid unicode escape", ctx, errPtr), parsed += String.fromCodePoint(value), sliceStart = ctx.p--, state = 0;
  } else isMultiline && (c === 32 || c === 9) ? state = 2 : (c === 98 ? parsed += "\b" : c === 116 ? parsed += "	" : c === 110 ? parsed += `
` : c === 102 ? parsed += "\f" : c === 114 ? parsed += "\r" : c === 101 ? parsed += "\x1B" : c === 34 ? parsed += '"' : c === 92 ? parsed += "\\" : TomlError.x("unrecognised escape sequence", ctx), sliceStart = ctx.p + 1, state = 0);
  else c !== 32 && c !== 9 && (state === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart), state = !isLiteral && c === 92 ? 1 : 0, sliceStart = ctx.p);
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true, hasTime = true, offset = "Z", c;
    if (typeof date == "string") if (fasttype) prep: {
      if (fasttype < 3) {
        if (+date.slice(11, 13) > 23) {
          date = "";
          break prep;
        }
        fasttype === 2 ? (offset = null, date += "Z") : (c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122 && (offset = date.slice(date.length - 6)), unsafeDelim && (date = date.slice(0, 10) + "T" + date.slice(11));
      } else fasttype === 4 && (date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`);
      hasDate = fasttype !== 4, hasTime = fasttype !== 3;
    }
    else {
      let match = date.match(DATE_TIME_RE);
      match ? (match[1] || (hasDate = false, date = `0000-01-01T${date}`), hasTime = !!match[2], hasTime && date[10] === " " && (date = date.replace(" ", "T")), match[2] && +match[2] > 23 ? date = "" : (offset = match[3] || null, !offset && hasTime && (date += "Z"))) : date = "";
    }
    super(date), isNaN(this.getTime()) || (this.#hasDate = hasDate, this.#hasTime = hasTime, this.#offset = offset);
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate()) return iso.slice(0, 10);
    if (this.isTime()) return iso.slice(11, 23);
    if (this.#offset === null) return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z") return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    return offset = this.#offset[0] === "-" ? offset : -offset, new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    return date.#offset = offset, date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#offset = null, date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasTime = false, date.#offset = null, date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasDate = false, date.#offset = null, date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    return ctx.d++, value;
  }
  return c === 34 || c === 39 ? parseString(ctx) : c === 116 ? ((ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, true) : c === 102 ? ((ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, false) : c === 43 || c === 45 ? parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end) : ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45 ? parseDate(ctx, c, end) : ctx.s.charCodeAt(ctx.p + 2) === 58 ? parseTime(ctx, c, end) : parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr, state = 0, hasUnderscores = false;
  if (c === 105) return (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, (sign || 1) / 0;
  if (c === 110) return (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, NaN;
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    c === 46 ? state = 2 : c === 101 || c === 69 ? state = 4 : TomlError.x("illegal leading zero", ctx, startPtr);
  } else isDigit(c) || TomlError.x("invalid value", ctx, startPtr);
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); ) state || (state = 1), c === 95 ? (state & 1 || TomlError.x("illegal underscore", ctx), state += 11, hasUnderscores = true) : state === 1 && c === 46 ? state = 2 : (state === 1 || state === 3) && (c === 101 || c === 69) ? state = 4 : state === 4 && (c === 43 || c === 45) ? state = 6 : isDigit(c) ? state > 9 ? state -= 11 : state & 1 || state++ : TomlError.x("illegal character in numeric literal", ctx);
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  state & 1 || TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  return hasUnderscores && (str = str.replaceAll("_", "")), state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); ) c === 95 ? (underscore & 1 && TomlError.x("illegal underscore", ctx), underscore = 3) : isDigit(c, base) ? underscore & 1 && underscore-- : TomlError.x("illegal character in numeric literal", ctx);
  underscore & 1 && TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  return underscore && (str = str.replaceAll("_", "")), parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true) int: {
    let val = parseInt(str, base);
    if (!Number.isSafeInteger(val)) {
      if (ctx.bi) break int;
      TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
    }
    return val;
  }
  return BigInt(base === 10 ? str : (base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  if (ctx.p += 5, isDigit(ctx.s.charCodeAt(ctx.p++)) || TomlError.x("invalid date-time: date part is malformed", ctx, startPtr), ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", ctx, startPtr), ctx.s.charCodeAt(ctx.p += 3) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46) for (; isDigit(ctx.s.charCodeAt(++ctx.p)); ) ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
  if (ctx.s.charCodeAt(ctx.p += 4) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46) for (; isDigit(ctx.s.charCodeAt(++ctx.p)); ) ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    return date.isValid() || TomlError.x("invalid date", ctx, errPtr), date;
  }
  try {
    switch (temporalSuffix && (str += temporalSuffix), type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10) break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    (c < 32 && c !== 9 || c === 127) && TomlError.x("control characters are not allowed in comments", ctx);
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  for (; ctx.p < ctx.s.length; ) {
    for (; ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)); ) ctx.p++;
    if (banComments || c !== 35) break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr, state = 0, parsed = [], sliceStart, c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) return state || TomlError.x("unexpected end of key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), ctx.p++, parsed;
    c === 46 ? (state || TomlError.x("illegal empty bare key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 0) : !state && (c === 34 || c === 39) ? (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", ctx), parsed.push(parseString(ctx)), state = 2, ctx.p--) : c === 32 || c === 9 ? state === 1 && (parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 2) : state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122 ? TomlError.x("illegal character in key", ctx) : state || (state = 1, sliceStart = ctx.p);
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++, res = /* @__PURE__ */ Object.create(null), seen = /* @__PURE__ */ new Set(), c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 125) return ctx.p++, res;
    let k, t = res, hasOwn = false, errPtr = ctx.p, key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      i && (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null)), k = key[i], (hasOwn = Object.hasOwn(t, k)) && (typeof t[k] != "object" || seen.has(t[k])) && TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      !hasOwn && unsafe && Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
    }
    hasOwn && TomlError.x("trying to redefine an already defined value", ctx, errPtr), skipVoid(ctx, true, true);
    let value = extractValue(ctx, 125);
    if (t && typeof (t[k] = value) == "object" && seen.add(value), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++, res = [], c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 93) return ctx.p++, res;
    if (res.push(extractValue(ctx, 93)), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table, m = meta, k, hasOwn = false, state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      if (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null), m = (state = m[k]).c, type === 0 && (state.t === 1 || state.t === 2)) return null;
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l], m = m[l].c;
      }
    }
    if (k = key[i], (hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) return false;
      unsafe && (Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true }), Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true })), m[k] = { t: i < key.length - 1 && type === 2 ? 3 : type, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
    }
  }
  if (state = m[k], state.t !== type && !(type === 1 && state.t === 3) || (type === 2 && (state.d || (state.d = true, t[k] = []), t[k].push(t = /* @__PURE__ */ Object.create(null)), state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) }), state.d)) return null;
  if (state.d = true, type === 1) t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  else if (type === 0 && hasOwn) return null;
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  (peek === null || ctx.uk === 2) && TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse3(toml, options = {}) {
  let ctx = { s: toml, p: 0, d: options.maxDepth ?? 1e3, bi: options.integersAsBigInt ?? false, ld: options.useLegacyDate ?? true, uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0 }, res = /* @__PURE__ */ Object.create(null), meta = /* @__PURE__ */ Object.create(null), tmp, skipping = false, tbl = res, m = meta;
  for (toml.charCodeAt(0) === 65279 && ctx.p++, skipVoid(ctx); ctx.p < toml.length; ) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray, skipping = false;
      let k = parseKey(ctx, 93);
      isTableArray && (toml.charCodeAt(ctx.p) !== 93 && TomlError.x("expected end of table array declaration", ctx), ctx.p++);
      let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
      p ? (m = p[2], tbl = p[1]) : (validateTablePeek(ctx, p, tmp), skipping = true);
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx), p = peekTable(ctx, k, tbl, m, 0);
      !p && !skipping && validateTablePeek(ctx, p, tmp), skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      p && !skipping && (p[1][p[0]] = v);
    }
    skipVoid(ctx, true), ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", ctx), skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/code-check/sdk/requirements.ts
var REQUIREMENT_FILES = [
  "**/*requirements*.{txt,in}",
  "**/requirements/*.{txt,in}",
  "**/*constraints*.txt",
  "**/pyproject.toml",
  "**/setup.{cfg,py}",
  "**/Pipfile",
  "**/{poetry,uv,pdm,Pipfile,pixi}.lock",
  "**/pylock*.toml",
  "**/{pixi,environment*,conda*}.{toml,yml,yaml}",
  "**/*Dockerfile*",
  "**/*.py"
];
var MAX_BYTES = 16 * 1048576;
var NAME = "(flytekit|union(?:ai)?)";
var REQUIREMENT = new RegExp(
  `^\\s*${NAME}(?:\\[[^\\]]*\\])?\\s*((?:\\(?[=<>!~^][^;@#\\\\]*)?)(?:\\s*[;#\\\\].*)?$`,
  "i"
);
function requirementsIn(path, text) {
  if (!/flytekit|union/i.test(text)) return [];
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.endsWith(".py")) return inPython(name, text);
  if (name.includes("Dockerfile")) return inDockerfile(text);
  if (/\.(?:toml|ya?ml|lock)$|^Pipfile/.test(name)) return inData(text, dataOf(name, text));
  return [...text.matchAll(/^.*$/gm)].flatMap(({ 0: line, index }) => requirement(line, index + line.search(/\S|$/)));
}
function requirement(text, offset) {
  const [, name, specifiers = ""] = REQUIREMENT.exec(text) ?? [];
  if (name === void 0) return [];
  return [{ name: packageOf(name), specifiers: specifiers.replace(/[()]/g, "").trim(), offset }];
}
function packageOf(name) {
  return name.toLowerCase() === "flytekit" ? "flytekit" : "union";
}
function inPython(file, text) {
  const imports = [...text.matchAll(/^[ \t]*(?:import|from)[ \t]+union\b/gm)].map(({ index }) => index);
  const isListed = file === "setup.py" || /packages/.test(text);
  const texts = [...text.matchAll(/["'](?=(?:flytekit|union(?:ai)?)\b)([^"'\n]+)["']/gi)].flatMap(
    ({ 1: inside = "", index }) => requirement(inside, index + 1).filter(({ specifiers }) => specifiers !== "" || isListed)
  );
  return [...imports.map((offset) => ({ name: "union", specifiers: "", offset })), ...texts];
}
function inDockerfile(text) {
  const installs = /\b(?:pip3?|uv|poetry|conda|mamba|micromamba)\b[^\n]*\b(?:install|add)\b(?:[^\n\\]|\\\r?\n)*/g;
  return [...text.matchAll(installs)].flatMap(
    ({ 0: command, index }) => [...command.matchAll(/[^\s"']+/g)].flatMap((word) => requirement(word[0], index + word.index))
  );
}
function dataOf(name, text) {
  try {
    if (/\.ya?ml$/.test(name) || name === "pixi.lock")
      return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text).map((document) => document.toJS({ maxAliasCount: 100 }));
    return name === "Pipfile.lock" ? JSON.parse(text) : parse3(text);
  } catch {
    return null;
  }
}
var PACKAGE = new RegExp(`^${NAME}$`, "i");
function inData(text, data) {
  const found = [];
  visit(data, 0);
  return found;
  function visit(value, depth) {
    if (depth > 12 || typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const { name, version } = typeof item === "object" && item !== null ? item : {};
      if (Array.isArray(value)) {
        if (typeof item === "string")
          for (const one of requirement(conda(item), 0)) add(one.name, one.specifiers, item.replace(/[^\w-]/g, "\\$&"));
        else if (typeof version === "string") add(name, `==${version}`, `name["']?\\s*[=:]\\s*["']?${name}\\b`);
      } else if (typeof item === "string" || typeof version === "string")
        add(key, typeof item === "string" ? item : version, `(?<=(?:^|[{,.[])\\s*)["']?${key}["']?\\s*(?:[=:]|\\])`);
      visit(item, depth + 1);
    }
  }
  function add(name, specifiers, pattern) {
    if (typeof name !== "string" || typeof specifiers !== "string" || !PACKAGE.test(name)) return;
    const places = [...text.matchAll(new RegExp(pattern, "gim"))].map(({ index }) => index);
    const offset = places.find((place) => found.every((one) => one.offset !== place)) ?? places[0] ?? 0;
    found.push({ name: packageOf(name), specifiers, offset });
  }
}
function conda(text) {
  return text.replace(/^[\w-]+::/, "").replace(/^([\w-]+)=(?!=)\s*([\d.]+).*$/, "$1==$2.*");
}
var BROKEN = ["1.13.2", "1.13.5", "1.13.8", "1.13.14", "1.14.0", "1.14.3", "1.14.8", "1.15.0", "1.15.1"];
var LATER = ["1.15.2", "1.15.4", "1.16.0", "1.16.12", "2.0.0", "99.0.0"];
function dropsGroup(specifiers) {
  const range = pep440(specifiers);
  const exact = /^={2,3}([^,*]+)$/.exec(range)?.[1];
  if (exact !== void 0)
    return valid(exact) !== null && compare(exact, "1.13.2") >= 0 && compare(exact, "1.15.2.dev0") < 0;
  const allows = (version) => range === "" || validRange(range) && satisfies(version, range);
  return BROKEN.some(allows) && !LATER.some(allows);
}
function pep440(specifiers) {
  const parts = specifiers.split(",").map((part) => {
    const [, sign = "", version = ""] = /^\s*(\^|~(?!=)|=(?!=)|)\s*v?(\d[^\s]*)\s*$/.exec(part) ?? [];
    if (version === "") return part.replace(/\s+/g, "");
    const [major2 = 0, minor2] = version.split(".").map((number) => Number.parseInt(number, 10));
    if (sign === "^") return `>=${version},<${major2 + 1}`;
    if (sign === "~") return `>=${version},${minor2 === void 0 ? `<${major2 + 1}` : `<${major2}.${minor2 + 1}`}`;
    return sign === "=" && !version.endsWith("*") ? `==${version}.*` : `==${version}`;
  });
  const range = parts.filter((part) => part !== "" && part !== "*" && part !== "==*").join(",");
  return range !== "" && !validRange(range) ? "" : range;
}
var IMPORTS = /^[ \t]*(?:from|import)[ \t]+(flytekit|union|flyte)\b/gm;
function sdksInUse(files, requirements) {
  const names = new Set(files.flatMap(({ text }) => [...text.matchAll(IMPORTS)].map(([, name]) => name)));
  if (!names.has("flytekit") && !names.has("union")) return { flytekit: "no", flyte: names.has("flyte") };
  const all = [...files, ...requirements].flatMap(({ path, text }) => requirementsIn(path, text));
  const broken = all.some(({ name }) => name === "union") && all.some(({ name, specifiers }) => name === "flytekit" && dropsGroup(specifiers));
  return { flytekit: broken ? "drops-group" : "yes", flyte: names.has("flyte") };
}

// src/code-check/interpret/relevance.ts
var SDK = /^(?:flytekit|flytekitplugins|flyte|union)(?:\.|$)/;
var SECRETS = /secret/i;
function mayHaveFindings(files) {
  return files.some(({ text }) => /\bimport\b.*\b(?:flyte|union)|\bfrom[ \t]+(?:flyte|union)/.test(text));
}
var IMPORT = /^[ \t]*(?:import[ \t]+([\w., \t]+)|from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]*(\([^)]{0,4000}\)|[^\n#(]+))/gm;
function importsIn(text) {
  return [...text.matchAll(IMPORT)].flatMap(([, modules, dots = "", module = "", list = ""]) => {
    if (modules === void 0) {
      const names = namesIn(list).map((one) => ({
        ...one,
        dotted: module === "" ? one.name : `${module}.${one.name}`
      }));
      return [{ level: dots.length, module, names }];
    }
    return namesIn(modules).map(({ name, alias }) => {
      const bound = alias === name ? name.split(".", 1)[0] ?? name : alias;
      return { level: 0, module: name, names: [{ name: "", dotted: name, alias: bound }] };
    });
  });
}
function namesIn(list) {
  const parts = list.replace(/#[^\n]*/g, "").replace(/[()\\]/g, " ").split(",");
  return parts.flatMap((part) => {
    const [name = "", as = "", alias = ""] = part.trim().split(/\s+/);
    return name === "" ? [] : [{ name, alias: as === "as" && alias !== "" ? alias : name }];
  });
}
function aboutSecrets(files, find) {
  const imports = [];
  const sdk = [];
  for (const { path: importer, text } of files) {
    for (const { level, module, names } of importsIn(text)) {
      if (level === 0 && SDK.test(module)) sdk.push(importer);
      const found = find(importer, level, module);
      const inner = found !== null || level > 0 ? names.map(({ dotted }) => find(importer, level, dotted)) : [];
      for (const target of [found, ...inner])
        if (target?.kind === "file") imports.push({ importer, path: target.path });
    }
  }
  const importers = Map.groupBy(imports, ({ path }) => path);
  const secrets = files.filter(({ text }) => SECRETS.test(text)).map(({ path }) => path);
  return withImporters(sdk).intersection(withImporters(secrets));
  function withImporters(paths) {
    const all = new Set(paths);
    for (const path of all) for (const { importer } of importers.get(path) ?? []) all.add(importer);
    return all;
  }
}
var WANTED = "secret|service_account|\\bread_(?:text|bytes)\\(|\\bopen\\(";
var SDK_NAMES = /^(?:Secret|current_context|TaskEnvironment|task|dynamic)$/;
var MAX_ROUNDS = 5;
var CHUNK = /^(?=[^\s#)\]}]|[ \t]+(?:async[ \t]+)?(?:def|class)\b)/m;
var DEFINED = /^([ \t]*)(?:(?:async[ \t]+)?(def|class)[ \t]+(\w+)|(\w+)[ \t]*(?::[^=\n]+)?=(?!=))/;
var ATTRIBUTE = /\b(?:self|cls)\.(\w+)[ \t]*(?::[^=\n]+)?=(?!=)[^\n]*/g;
function chunksOf(text) {
  const classes = [];
  return text.split(CHUNK).flatMap((chunk) => {
    const [, space = "", word, defined, assigned] = DEFINED.exec(chunk) ?? [];
    const name = defined ?? assigned;
    if (name === void 0) return [];
    while ((classes.at(-1)?.indent ?? -1) >= space.length) classes.pop();
    const names = [name, ...classes.map((one) => one.name)];
    if (word === "class") classes.push({ name, indent: space.length });
    return [{ text: chunk, names: names.filter((one) => !one.startsWith("__")) }];
  });
}
function wantedIn(text, isAboutSecrets) {
  const names = /* @__PURE__ */ new Set();
  for (const { level, module, names: bound } of importsIn(text)) {
    const isSdk = level === 0 && SDK.test(module);
    const leads = isSdk || isAboutSecrets(level, module) || bound.some(({ dotted }) => isAboutSecrets(level, dotted));
    for (const { name, alias } of leads ? bound : [])
      if (!isSdk || SDK_NAMES.test(name) && alias !== name) names.add(alias);
  }
  if (names.has("*")) return /(?:)/;
  let left = chunksOf(text);
  for (let round = 0, size = -1; size !== names.size && round < MAX_ROUNDS; round++) {
    size = names.size;
    const wanted = regexpFor(names);
    left = left.filter((chunk) => {
      if (!wanted.test(chunk.text)) return true;
      for (const name of chunk.names) names.add(name);
      for (const [line, attribute = ""] of chunk.text.matchAll(ATTRIBUTE)) if (wanted.test(line)) names.add(attribute);
      return false;
    });
  }
  return regexpFor(names);
}
function regexpFor(names) {
  const words = [...names].filter((name) => /^\w+$/.test(name));
  return new RegExp(words.length === 0 ? WANTED : `${WANTED}|\\b(?:${words.join("|")})\\b`, "i");
}




/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   K2: () => (/* binding */ CloudError),
/* harmony export */   LB: () => (/* binding */ removeReplicasCommand),
/* harmony export */   OQ: () => (/* binding */ blankedOut),
/* harmony export */   Od: () => (/* binding */ restoreCommand),
/* harmony export */   QA: () => (/* binding */ clearPendingCommand),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   UK: () => (/* binding */ commandVocabulary),
/* harmony export */   Ud: () => (/* binding */ jobVocabulary),
/* harmony export */   WH: () => (/* binding */ DEFAULT_CONCURRENCY),
/* harmony export */   WP: () => (/* binding */ withoutCutEscape),
/* harmony export */   Wr: () => (/* binding */ COMMAND),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   cE: () => (/* binding */ cancelRotationCommand),
/* harmony export */   cJ: () => (/* binding */ JOB),
/* harmony export */   cO: () => (/* binding */ MOST_CONCURRENCY),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3856);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// src/domain/cloud.ts
var CloudError = class extends Error {
  kind;
  /** `secretsmanager` or `iam`. */
  service;
  /** Such as `CreateSecret`. */
  operation;
  /** Name or ARN the call was about, where it was about one. */
  resource;
  /** AWS's error code, such as `AccessDeniedException`. */
  code;
  /** AWS's own words, as they came: hostile text, to be escaped where it is shown. */
  detail;
  fix;
  constructor(fields) {
    super(
      `${fields.service}:${fields.operation}${fields.resource ? ` on ${fields.resource}` : ""}: ${fields.code}: ${fields.detail}`
    );
    this.name = "CloudError";
    this.kind = fields.kind;
    this.service = fields.service;
    this.operation = fields.operation;
    this.resource = fields.resource;
    this.code = fields.code;
    this.detail = fields.detail;
    this.fix = fields.fix;
  }
};
var MOST_CONCURRENCY = 256;
var DEFAULT_CONCURRENCY = 64;
async function attempt(call) {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CloudError) return error;
    throw error;
  }
}

// src/domain/vocabulary.ts
function jobVocabulary(profile) {
  return {
    setting: (name) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the input \`${name}\``,
    caller: "the role that this job assumes",
    signIn: profile ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`AWS_PROFILE is \`${profile}\`: check that the AWS configuration on this runner has this profile, or do not set it, and run \`aws-actions/configure-aws-credentials\` before this step.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Run \`aws-actions/configure-aws-credentials\` before this step, give the job \`permissions: id-token: write\`, and check that the role trusts this repository.`,
    longerSession: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`raise \`role-duration-seconds\``,
    getFiles: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Run \`actions/checkout\` before this step`
  };
}
function commandVocabulary(profile) {
  return {
    setting: (name) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`\`--${name}\``,
    caller: profile ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the role or user of the profile \`${profile}\`` : "the role or user of these credentials",
    signIn: profile ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`AWS_PROFILE is \`${profile}\`: check that the AWS configuration has this profile, and sign in with \`aws sso login --profile ${profile}\` if it uses IAM Identity Center.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Sign in to AWS (such as \`aws sso login\`), or set AWS_PROFILE or the AWS credential variables.`,
    longerSession: "take credentials that last longer",
    getFiles: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Go to the repository, write one with \`union-secrets init\``
  };
}
var JOB = jobVocabulary();
var COMMAND = commandVocabulary();

// src/domain/encodings.ts
function readingsOf(text) {
  if (!/[\\&%]/.test(text)) return [alike(whole(text))];
  const known = /* @__PURE__ */ new Map([[text, whole(text)]]);
  let last = [...known.values()];
  for (const undo of [EACH_WAY, EACH_WAY, [unescapeAll]]) {
    const next = last.flatMap((reading) => undo.map((way) => way(reading))).filter((one) => !known.has(one.text));
    for (const reading of next) known.set(reading.text, reading);
    last = next;
  }
  return [...known.values()].map(alike);
}
function formsOf(text) {
  const spellings = /* @__PURE__ */ new Set([text, text.normalize("NFC"), text.normalize("NFD"), JSON.stringify(text).slice(1, -1)]);
  const encoded = [...spellings].flatMap((spelling) => {
    const bytes = Buffer.from(spelling, "utf8");
    const hex = bytes.toString("hex");
    return [
      hex,
      hex.toUpperCase(),
      ...[0, 1, 2].flatMap((shift) => [inBase64(bytes, shift, "base64"), inBase64(bytes, shift, "base64url")])
    ];
  });
  return [...new Set([text, ...encoded].map((form) => alike(whole(form)).text))];
}
function withoutCutEscape(text) {
  return text.replace(/(?:\\u?[0-9a-fA-F]{0,3}|&#?\w{0,7}|%[0-9a-fA-F]?)$/, "");
}
function blankedOut(text, pieces) {
  let out = "";
  let at = 0;
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) out += `${text.slice(at, start)}***`;
    at = end;
  }
  return out + text.slice(at);
}
function whole(text) {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((at) => at + 1) };
}
function inBase64(bytes, shift, form) {
  const bits = (count) => count * 8 / 6;
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString(form);
  return encoded.slice(Math.ceil(bits(shift)), Math.floor(bits(shift + bytes.length)));
}
var CLUSTER = new RegExp("\\P{M}\\p{M}*|\\p{M}+", "gsu");
function alike(reading) {
  if (!/[^\0-\x7f]/.test(reading.text)) return { ...reading, text: reading.text.replaceAll("+", " ") };
  return replaced(reading, CLUSTER, (cluster) => cluster.normalize("NFD").replaceAll("+", " "));
}
var JSON_ESCAPE = /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\x([0-9a-fA-F]{2})|\\([nrtbf"'/\\])/g;
var HTML_ESCAPE = /&#[xX]([0-9a-fA-F]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/g;
var URL_ESCAPE = /((?:%[0-9a-fA-F]{2})+)/g;
var SHORT = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f" };
var ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\xA0"
};
var unescapeJson = undoing(JSON_ESCAPE, ([braced, unit, long, byte, short = ""]) => {
  const code = braced ?? unit ?? long ?? byte;
  return code === void 0 ? SHORT[short] ?? short : character(Number.parseInt(code, 16));
});
var unescapeHtml = undoing(HTML_ESCAPE, ([hex, decimal, entity = ""]) => {
  if (hex !== void 0) return character(Number.parseInt(hex, 16));
  return decimal === void 0 ? ENTITIES[entity] ?? "" : character(Number(decimal));
});
var unescapeUrl = undoing(URL_ESCAPE, ([bytes = ""]) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString());
var unescapeAll = (reading) => unescapeUrl(unescapeHtml(unescapeJson(reading)));
var EACH_WAY = [unescapeJson, unescapeHtml, unescapeUrl, unescapeAll];
function undoing(pattern, read) {
  return (reading) => replaced(reading, pattern, (_, ...groups) => read(groups));
}
function character(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "";
}
function replaced({ text, starts, ends }, pattern, replace) {
  let out = "";
  const from = [];
  const to = [];
  const copy = (start, end) => {
    out += text.slice(start, end);
    for (let at2 = start; at2 < end; at2++) {
      from.push(starts[at2] ?? 0);
      to.push(ends[at2] ?? 0);
    }
  };
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [found, ...groups] = match;
    copy(at, match.index);
    at = match.index + found.length;
    const replacement = replace(found, ...groups);
    if (replacement === found) {
      copy(match.index, at);
      continue;
    }
    out += replacement;
    for (let index = 0; index < replacement.length; index++) {
      from.push(starts[match.index] ?? 0);
      to.push(ends[at - 1] ?? 0);
    }
  }
  copy(at, text.length);
  return { text: out, starts: from, ends: to };
}

// src/domain/aws-command.ts
function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function removeReplicasCommand(region, secret, replicas) {
  const regions = replicas.map(shellWord).join(" ");
  return `aws secretsmanager remove-regions-from-replication --region ${shellWord(region)} --secret-id ${shellWord(secret)} --remove-replica-regions ${regions}`;
}
function restoreCommand(region, secret) {
  return `aws secretsmanager restore-secret --region ${shellWord(region)} --secret-id ${shellWord(secret)}`;
}
function clearPendingCommand(region, secret, versionId) {
  return `aws secretsmanager update-secret-version-stage --region ${shellWord(region)} --secret-id ${shellWord(secret)} --version-stage AWSPENDING --remove-from-version-id ${shellWord(versionId)}`;
}
function cancelRotationCommand(region, secret) {
  return `aws secretsmanager cancel-rotate-secret --region ${shellWord(region)} --secret-id ${shellWord(secret)}`;
}




/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   B1: () => (/* binding */ digestOfPlan),
/* harmony export */   DE: () => (/* binding */ recordedEntries),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Gv: () => (/* binding */ suggestionsOf),
/* harmony export */   Hk: () => (/* binding */ alertsOf),
/* harmony export */   Hz: () => (/* binding */ deriveKey),
/* harmony export */   IX: () => (/* binding */ alertSection),
/* harmony export */   MN: () => (/* binding */ findingsToReport),
/* harmony export */   Nf: () => (/* binding */ SHORTEST_KEY),
/* harmony export */   P1: () => (/* binding */ hasCodeErrors),
/* harmony export */   P7: () => (/* binding */ createMatcher),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qp: () => (/* binding */ checkedLine),
/* harmony export */   Qw: () => (/* binding */ proofText),
/* harmony export */   RK: () => (/* binding */ valueWritten),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Ru: () => (/* binding */ computePlan),
/* harmony export */   S: () => (/* binding */ changesToApprove),
/* harmony export */   S7: () => (/* binding */ alertText),
/* harmony export */   ST: () => (/* binding */ OUT_OF_DATE),
/* harmony export */   Sd: () => (/* binding */ identifiersOf),
/* harmony export */   T1: () => (/* binding */ pairsSection),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   VC: () => (/* binding */ idNotes),
/* harmony export */   W7: () => (/* binding */ valueDigestsBy),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   ZP: () => (/* binding */ codeSection),
/* harmony export */   Zj: () => (/* binding */ stepsSection),
/* harmony export */   Zv: () => (/* binding */ ALL_PYTHON),
/* harmony export */   b0: () => (/* binding */ isBoxed),
/* harmony export */   be: () => (/* binding */ pythonModule),
/* harmony export */   d8: () => (/* binding */ inDocstring),
/* harmony export */   dR: () => (/* binding */ hasUrgentCode),
/* harmony export */   fk: () => (/* binding */ UNBOUNDED),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   gZ: () => (/* binding */ readBounds),
/* harmony export */   h_: () => (/* binding */ baselinePlan),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   lH: () => (/* binding */ refuseApply),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   qL: () => (/* binding */ fittingOutputs),
/* harmony export */   qz: () => (/* binding */ planStack),
/* harmony export */   s4: () => (/* binding */ planProblems),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   to: () => (/* binding */ applyStack),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   vN: () => (/* binding */ judgeChanges),
/* harmony export */   vk: () => (/* binding */ readsEverything),
/* harmony export */   xT: () => (/* binding */ differenceToExpected),
/* harmony export */   xY: () => (/* binding */ snippetSection),
/* harmony export */   xs: () => (/* binding */ keyId),
/* harmony export */   z6: () => (/* binding */ mayNeedValue)
/* harmony export */ });
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6669);
/* harmony import */ var _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6076);
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8039);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3403);
/* harmony import */ var _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1372);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(986);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3856);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);









// src/plan/findings.ts
var PlanFindings = class {
  refusals = [];
  warnings = [];
  /** Takes what is found about one subject. */
  about(kind, name) {
    const subject = { kind, name };
    let refused2 = false;
    return {
      refuse: (code2, message, fix) => {
        refused2 = true;
        this.refusals.push({ code: code2, subject, message, fix });
      },
      warn: (code2, message) => void this.warnings.push({ code: code2, subject, message }),
      /** Whether something was refused since this was made. */
      isRefused: () => refused2
    };
  }
};

// src/plan/bounds.ts
var UNBOUNDED = { grantable: ["*"], bindableRoles: ["*"] };
var SECRET_GLOB = new RegExp(`^(?!!)[*${_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .EXISTING_NAME_CHARACTERS */ .R3}]+$`);
var ROLE_GLOB = /^(arn:[\x21-\x7e]+|[\w+=.@*-]+)$/;
function readBounds(kind, text2) {
  const globs = text2.split(/[\s,]+/).filter((glob) => glob !== "");
  return globs.every((glob) => (kind === "grantable" ? SECRET_GLOB : ROLE_GLOB).test(glob)) ? globs : null;
}
function refuseOutOfBounds(desired, actual, { grantable, bindableRoles }) {
  const findings = new PlanFindings();
  const grants = new Set(desired.grants.map(({ name }) => name));
  const declared = new Map(desired.secrets.map((secret) => [secret.name, secret]));
  for (const { name, tags } of actual.secrets) {
    const taken = declared.has(name) && (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(tags, desired).kind === "old";
    const isReached = (grants.has(name) || declared.get(name)?.adopt) && tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack] === void 0;
    if (!taken && !isReached || grantable.some((glob) => (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesNameGlob */ .$A)(name, glob))) continue;
    const whose = taken ? "another repository" : "no stack";
    const done = taken ? "taken over" : grants.has(name) ? "granted" : "adopted";
    const { refuse } = findings.about("secret", name);
    refuse(
      "not-grantable",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The secret ${name} belongs to ${whose} and is outside of \`grantable\` (${grantable.join(", ")}): it is not ${done}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Remove it from the file, or ask the owner of the workflow to add it to \`grantable\`.`
    );
  }
  for (const { key, name } of desired.roles) {
    const found = actual.roles.find((role) => role.key === key);
    const fits = (glob, role) => (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesNameGlob */ .$A)(glob.startsWith("arn:") ? role.arn : role.name, glob);
    if (!found || bindableRoles.some((glob) => fits(glob, found))) continue;
    const { refuse } = findings.about("role", name);
    refuse(
      "not-bindable",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The role ${name} (role key "${key}") is outside of \`bindable-roles\` (${bindableRoles.join(", ")}): nothing is granted to it.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Name another role, or ask the owner of the workflow to add it to \`bindable-roles\`.`
    );
  }
  return findings.refusals;
}
function refuseRemovals({ removal: removal2 }, actual, secrets, roles, findings) {
  const known = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const confirmed = new Set(removal2.confirm);
  const deleted = new Set(
    secrets.flatMap(({ status, name }) => status === "delete" && !confirmed.has(name) ? [name] : [])
  );
  const revoked = roles.flatMap(
    ({ access }) => access.flatMap(({ change, target }) => change === "revoke" && target.kind === "secret" ? [target.name] : [])
  );
  const revocations2 = [...new Set(revoked)].filter((name) => known.has(name) && !deleted.has(name) && !confirmed.has(name)).sort();
  const limit = (names2, key, code2, what) => {
    if (names2.length <= removal2[key]) return;
    const { refuse } = findings.about("secret", names2[0] ?? "");
    refuse(
      code2,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`${names2.length} secrets would be ${what} at once, and \`removal.${key}\` is ${removal2[key]}: ${names2.join(", ")}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`If that is meant, list them under \`removal.confirm\`, or raise \`removal.${key}\`.`
    );
  };
  limit([...deleted], "maxDeletions", "too-many-deletions", "scheduled for deletion");
  limit(revocations2, "maxRevocations", "too-many-revocations", "revoked");
  for (const name of [...deleted, ...revocations2]) {
    const day = known.get(name)?.lastAccessedAt;
    if (day === void 0 || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(day, actual.observedAt.slice(0, 10)) >= removal2.unlessReadWithinDays) continue;
    const { refuse } = findings.about("secret", name);
    refuse(
      "read-lately",
      `The secret ${name} would be ${deleted.has(name) ? "scheduled for deletion" : "revoked"}, and was read on ${day}, less than ${removal2.unlessReadWithinDays} days ago: someone may need it.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Find out who (GetSecretValue and BatchGetSecretValue in CloudTrail), or confirm with \`removal.confirm: [${name}]\`. It may have been an apply of this file: without \`fingerprint-key\` each of them reads the values to compare them, and AWS says the day of a read, not the reader. With the key, none is read.`
    );
  }
}

// src/values/fingerprint.ts

var SHORTEST_KEY = 32;
function deriveKey(key, purpose) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createSecretKey)(Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.hkdfSync)("sha256", key.reveal(), "", `union-secrets/1/${purpose}`, 32)));
}
function keyId(key) {
  return deriveKey(key, "key-id").export().toString("hex").slice(0, 4);
}
function lengthPrefixed(parts) {
  const sized = parts.map((part) => [part, Buffer.byteLength(part)]);
  const joined2 = Buffer.alloc(sized.reduce((sum, [, length]) => sum + 4 + length, 0));
  let end = 0;
  for (const [part, length] of sized) {
    end = joined2.writeUInt32BE(length, end);
    end += joined2.write(part, end);
  }
  return joined2;
}
var KEYED = /^us1-([0-9a-f]{4})([0-9a-f]{24})([0-9a-f]{32})$/;
var UNKEYED = /^us0-/;
function keyedIds(key, previous) {
  const current = scheme(key);
  const schemes = previous ? [current, scheme(previous)] : [current];
  return {
    /** A new id for a version of this value: 64 characters, never the same twice. */
    create(subject, value) {
      const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(12).toString("hex");
      return `us1-${current.id}${salt}${current.tag(salt, subject, value)}`;
    },
    /** Compares a value with the version that carries this id. */
    verify(versionId, subject, value) {
      const [, madeWith, salt = "", tag = ""] = KEYED.exec(versionId) ?? [];
      if (madeWith === void 0) return { kind: UNKEYED.test(versionId) ? "unkeyed" : "foreign" };
      const makers = schemes.filter(({ id }) => id === madeWith);
      const maker = makers.find((one) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.timingSafeEqual)(Buffer.from(one.tag(salt, subject, value)), Buffer.from(tag)));
      if (maker === void 0) return { kind: makers.length > 0 ? "differs" : "other-key" };
      return maker === current ? { kind: "same" } : { kind: "same", previousKey: true };
    }
  };
}
function unkeyedId() {
  return `us0-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(20).toString("hex")}`;
}
function scheme(key) {
  const id = keyId(key);
  const secret = deriveKey(key, "version-id");
  return {
    id,
    tag(salt, { accountId, region, name }, value) {
      const message = lengthPrefixed([salt, accountId, region, name, value.reveal()]);
      return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHmac)("sha256", secret).update(message).digest("hex").slice(0, 32);
    }
  };
}

// src/record/digest.ts


// src/record/approved-changes.ts
function changesToApprove(plan) {
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalChanges */ .LN)(plan).flatMap((change) => approvedChanges(plan, change));
}
function impliedChanges(plan) {
  const unseen = plan.secrets.flatMap((secret) => {
    const { name, source } = secret;
    if (source === null || !mayNeedValue(secret)) return [];
    const words = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .phrase */ .MZ)`set the value of ${name} ${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceWords */ .hI)(source)}`;
    return ofSecret(plan, name, { kind: "set-value", why: "differs", source }).map((one) => ({ ...one, words }));
  });
  const roles = plan.roles.filter((role) => role.policies.some((policy) => policy.changes.length > 0));
  return [...unseen, ...roles.map(({ name }) => repair(plan, name))];
}
function mayNeedValue({ value, status, changes }) {
  if (value?.kind !== "unavailable" || status === "refused") return false;
  return !changes.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .writesGivenValue */ .ni);
}
function changeWords(plan, logical) {
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .oR)(
    approvedChanges(plan, logical).map(({ words }) => words),
    ", "
  );
}
function approvedChanges(plan, logical) {
  switch (logical.on) {
    case "secret":
      return ofSecret(plan, logical.name, logical.change);
    case "access": {
      const { role, roleName, target, change } = logical;
      return [
        {
          subject: target.kind === "secret" ? target : { kind: "role", name: roleName },
          words: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessWords */ .wn)(roleName, target, change),
          content: { on: "access", role, roleName, target, change, home: homeOf(plan, roleName) },
          writes: null
        }
      ];
    }
    case "policy": {
      const role = plan.roles.find(({ policies }) => policies.some(({ name }) => name === logical.name));
      return [repair(plan, role?.name ?? logical.name)];
    }
    default:
      return logical;
  }
}
function ofSecret(plan, name, change) {
  const writes = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .writesGivenValue */ .ni)(change) ? name : null;
  const parts = change.kind === "tag" ? tagParts(change) : [{ shown: change, content: withoutCircumstances(change) }];
  return parts.map(({ shown, content }) => {
    const { does, details } = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretChangeWords */ .KD)(plan, name, shown);
    return {
      subject: { kind: "secret", name },
      words: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .phrase */ .MZ)`${WHOLE.has(change.kind) ? does : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .phrase */ .MZ)`change ${name}`}: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .oR)(details, ", ")}`,
      content: { on: "secret", name, change: content },
      writes
    };
  });
}
var WHOLE = /* @__PURE__ */ new Set(["create", "restore", "adopt", "delete"]);
var CIRCUMSTANCES = { create: "keyWillChange", restore: "deletedAt", adopt: "tags", "set-value": "why" };
function withoutCircumstances(change) {
  return Object.fromEntries(Object.entries(change).filter(([member]) => member !== CIRCUMSTANCES[change.kind]));
}
function tagParts({ kind, set, remove }) {
  const isList = (key) => key === _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.managedTags;
  return [
    ...Object.entries(set).map(([key, { from, to }]) => ({
      shown: { kind, set: { [key]: { from, to } }, remove: [] },
      content: isList(key) ? { kind, key } : { kind, key, from, to }
    })),
    ...remove.map((key) => ({
      shown: { kind, set: {}, remove: [key] },
      content: isList(key) ? { kind, key } : { kind, key, remove: true }
    }))
  ];
}
function homeOf(plan, roleName) {
  const role = plan.roles.find(({ name }) => name === roleName);
  return role === void 0 ? null : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHome */ .O2)(role);
}
function repair(plan, roleName) {
  return {
    subject: { kind: "role", name: roleName },
    words: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .repairWords */ .Hr)(roleName),
    content: { on: "policies", roleName, change: "repair", home: homeOf(plan, roleName) },
    writes: null
  };
}

// src/record/digest.ts
var UNSEEN = { kind: "unseen" };
function valueDigestsOf(secrets, values, place, key) {
  const secret = deriveKey(key, "value-digest");
  const given = secrets.filter(({ value }) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value) === "given");
  return new Map(
    given.map(({ name }) => {
      const resolved = values.get(name);
      if (resolved?.kind !== "available") return [name, UNSEEN];
      const message = lengthPrefixed([place.accountId, place.region, name, resolved.value.reveal()]);
      return [name, { kind: "seen", digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHmac)("sha256", secret).update(message).digest("hex") }];
    })
  );
}
var DIGEST_LENGTH = 32;
var VALUE_FREE_LENGTH = 16;
function changeDigester(plan, key) {
  const secret = deriveKey(key, "change-digest");
  const { format, stack, dataPlane, accountId, region, source } = plan;
  const place = { format, stack, dataPlane, accountId, region, source };
  const hmac = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHmac)("sha256", secret).update((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(data)).digest("hex");
  return {
    /** Of a change with the value that it writes: HMAC-SHA256 over canonical JSON, cut to 32 hex characters. */
    digest: ({ content: change }, value) => hmac({ ...place, change, value }).slice(0, DIGEST_LENGTH),
    /** Of a change whatever value it writes, to say that only the value is another one. 16 hex characters. */
    valueFreeDigest: ({ content: change }) => hmac({ ...place, change, valueFree: true }).slice(0, VALUE_FREE_LENGTH)
  };
}
function valueWritten(change, values) {
  return change.writes === null ? null : values.get(change.writes) ?? UNSEEN;
}
function recordedEntries(plan, values, key) {
  const { digest: digest2, valueFreeDigest } = changeDigester(plan, key);
  const shown = changesToApprove(plan).map((change) => {
    const value = valueWritten(change, values);
    return value?.kind === "seen" ? `${digest2(change, value)}.${valueFreeDigest(change)}` : digest2(change, value);
  });
  const implied = impliedChanges(plan).map((change) => digest2(change, valueWritten(change, values)));
  return [.../* @__PURE__ */ new Set([...shown, ...implied])].sort();
}
function judgeChanges(plan, records) {
  const judges = records.map((record) => judgeBy(plan, record));
  return changesToApprove(plan).map((change) => {
    const found = judges.map((judge2) => judge2(change));
    const approval = found.find((one) => one === "recorded") ?? found.find((one) => one === "other-value") ?? "new";
    return { change, approval };
  });
}
function judgeBy(plan, { entries, key, valueDigests }) {
  const digests = new Set(entries.map((entry) => entry.slice(0, DIGEST_LENGTH)));
  const valueFree = new Set(entries.map((entry) => entry.slice(DIGEST_LENGTH + 1)));
  const { digest: digest2, valueFreeDigest } = changeDigester(plan, key);
  return (change) => {
    const value = valueWritten(change, valueDigests);
    if (digests.has(digest2(change, value))) return "recorded";
    if (value?.kind !== "seen") return "new";
    if (digests.has(digest2(change, UNSEEN))) return "recorded";
    return valueFree.has(valueFreeDigest(change)) ? "other-value" : "new";
  };
}
var MOST_TRIED = 200;
function digestOfPlan(plan, values) {
  return digestWith(plan, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalChanges */ .LN)(plan), values);
}
function differenceToExpected(plan, values, expected) {
  const changes = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalChanges */ .LN)(plan);
  const is = (some, known) => digestWith(plan, some, known) === expected;
  if (is(changes, values) || values !== null && is(changes, withoutValues(values))) return null;
  if (is([], values) || is([], null)) return ["The expected plan had no changes."];
  if (values !== null && is(changes, null))
    return [
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`It has the same changes, but was made without \`fingerprint-key\`, so that nothing is known of its values.`
    ];
  if (changes.length > MOST_TRIED) return [];
  const added = changes.filter((_, index) => is(changes.toSpliced(index, 1), values));
  if (added.length > 0)
    return [`The expected plan did not ${added.map((one) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(changeWords(plan, one))).join(" or ")}.`];
  const unseen = [...values ?? []].filter(
    ([name, value]) => value.kind === "seen" && is(changes, new Map(values).set(name, UNSEEN))
  );
  return unseen.map(([name]) => `Where the expected plan was made, the value of ${name} was not available.`);
}
function withoutValues(values) {
  return new Map([...values].map(([name, value]) => [name, value.kind === "seen" ? UNSEEN : value]));
}
function digestWith(plan, changes, values) {
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigest */ .Gb)(plan, changes, values === null ? void 0 : valuesIn(changes, values));
}
function valuesIn(changes, values) {
  const written = changes.flatMap((one) => one.on === "secret" && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .writesGivenValue */ .ni)(one.change) ? [one.name] : []);
  return Object.fromEntries(written.map((name) => [name, values.get(name) ?? UNSEEN]));
}

// src/report/problems.ts
function problemsSection(model) {
  const shown = "plan" in model.outcome ? [...model.outcome.plan.refusals, ...model.outcome.plan.warnings] : [];
  const problems = model.problems.filter((problem) => !shown.some((other) => isSame(problem, other)));
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .cuttable */ .y2)({
    id: "problems",
    heading: "### Problems",
    items: problems.map((problem) => {
      const place = problem.location ? ` ${whereOf(problem.location, model.context)}` : "";
      return `**${problem.severity}**${place}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .withFix */ .Yt)(problem)}`;
    }),
    noun: "problem",
    body: _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF
  });
}
function refusals({ problems, context }, { refusals: list }) {
  return {
    kind: "CAUTION",
    title: `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(list.length, "problem")}: nothing is applied until ${list.length === 1 ? "it is" : "they are"} fixed`,
    items: list.map((refusal) => {
      const location = problems.find((problem) => isSame(problem, refusal))?.location;
      return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .withFix */ .Yt)(refusal)}${location ? ` (${whereOf(location, context)})` : ""}`;
    })
  };
}
function isSame(one, other) {
  return one.code === other.code && one.message === other.message;
}
var PLAIN_PATH = /^[\w./@+ -]+$/;
function whereOf(location, context) {
  const label = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(`${location.file}:${location.line}:${location.column}`);
  const server = serverOf(context);
  if (!server || !context.commit || !PLAIN_PATH.test(location.file)) return label;
  const lines = location.endLine && location.endLine > location.line ? `L${location.line}-L${location.endLine}` : `L${location.line}`;
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(label, `${server}/${context.repository}/blob/${context.commit}/${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .urlPath */ .Lx)(location.file)}#${lines}`);
}
function serverOf(context) {
  const at = context.runUrl?.indexOf(`/${context.repository}/actions/`) ?? -1;
  return at > 0 && context.runUrl ? context.runUrl.slice(0, at) : null;
}
function commitText(commit, context) {
  const label = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(commit.slice(0, 7));
  const server = serverOf(context);
  return server ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(label, `${server}/${context.repository}/commit/${commit}`) : label;
}
function runLink(label, runUrl, context) {
  const server = serverOf(context);
  return server && runUrl?.startsWith(`${server}/${context.repository}/actions/runs/`) ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(label, runUrl) : label;
}

// src/report/code.ts
var RANK = { error: 0, warning: 1, note: 2 };
var MOST_SKIPPED = 5;
function hasUrgentCode({ code: check }) {
  return check?.findings.some(({ severity }) => severity !== "note") ?? false;
}
function codeSection(model) {
  if (model.code === null) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("code", "");
  const findings = model.code.findings.filter(({ rule }) => !isBrokenByPlan(rule)).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const items = findings.map(
    (finding) => `**${finding.severity}** ${whereOf(finding.location, model.context)} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(finding.rule)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .withFix */ .Yt)(finding)}`
  );
  const skipped = skippedText(model.code);
  if (items.length === 0) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("code", skipped === "" ? "" : `### Code

${skipped}`);
  if (!hasUrgentCode(model)) {
    const notes = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(items.length, "note on the code", "notes on the code"), (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)(items));
    return { id: "code", text: (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .joinTexts */ .B5)([notes, skipped]), shorten: () => skipped };
  }
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .cuttable */ .y2)({ id: "code", heading: (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .joinTexts */ .B5)(["### Code", skipped]), items, noun: "finding", body: _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF });
}
function codeLine({ code: check, outcome }) {
  const number = (severity) => check?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const [errors2, warnings] = [number("error"), number("warning")];
  if (errors2 > 0) {
    const fails = outcome.kind === "applied" ? "" : ", so this run fails";
    return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(errors2, "place in the code does not fit", "places in the code do not fit")}${fails}.`;
  }
  return warnings > 0 ? `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(warnings, "place in the code needs", "places in the code need")} a look.` : "";
}
function findingsToReport({ findings }) {
  return findings.map(({ rule, severity, message, fix, location }) => ({
    severity,
    code: rule,
    rule,
    message,
    fix,
    location
  }));
}
function checkedLine({ files, filesWithSecrets, findings }) {
  const found = findings.length === 0 ? "nothing to fix" : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(findings.length, "finding");
  return `Code: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(files, "Python file")} checked, ${filesWithSecrets} with secrets: ${found}.`;
}
function isBrokenByPlan(rule) {
  return rule === "removed-in-plan" || rule === "recreated-in-plan";
}
function skippedText({ skipped }) {
  const left = skipped.length - MOST_SKIPPED;
  const more = left > 0 ? [`${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(left, "more file was", "more files were")} not checked.`] : [];
  return [...skipped.slice(0, MOST_SKIPPED).map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS), ...more].join("<br>");
}
var CONTROL = /[^\P{Cc}\t\n]/u;
function suggestionsOf(findings) {
  return findings.flatMap((finding) => {
    if (finding.suggestion === void 0) return [];
    const { startLine, endLine, original } = finding.suggestion;
    const replacement = finding.suggestion.replacement.replaceAll("\r\n", "\n");
    if (CONTROL.test(replacement)) return [];
    return [
      { path: finding.location.file, startLine, endLine, original, replacement, body: bodyOf(finding, replacement) }
    ];
  });
}
function bodyOf({ rule, message }, replacement) {
  const fence = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .fenceOf */ .xn)(replacement);
  const silence = `<sub>Rule ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(rule)}. If it is right as it is: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(`# union-secrets: ignore[${rule}]`)} on the line.</sub>`;
  return [(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message), `${fence}suggestion
${replacement}
${fence}`, silence].join("\n\n");
}

// src/report/headline.ts
var OUT_OF_DATE = "\u23F3 Out of date";
function heading(model) {
  const { stack, dataPlane } = "plan" in model.outcome ? model.outcome.plan : model.context;
  return `## ${[outcomeWords(model), ...[stack, dataPlane].filter((name) => name !== null).map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)].join(" \xB7 ")}`;
}
function outcomeWords({ outcome, problems, code: code2 }) {
  switch (outcome.kind) {
    case "validated":
      return withCode(
        problems.length === 0 ? "\u2705 Secrets file is valid" : "\u26A0\uFE0F Secrets file is valid, with warnings",
        code2
      );
    case "invalid":
      return "\u274C Secrets not planned";
    case "failed":
      return "\u274C Secrets run failed";
    case "planned":
      if (outcome.plan.refusals.length > 0) return "\u26D4 Secrets plan refused";
      return withCode((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(outcome.plan) ? "\u{1F4CB} Secrets planned" : unchangedWords(outcome.plan), code2);
    case "refused":
      return "\u26D4 Secrets apply refused";
    case "applied": {
      if (!(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .As)(outcome.result)) return "\u274C Secrets apply failed";
      if (outcome.result.proofs.some(({ verdict }) => verdict === "denied")) return "\u26A0\uFE0F Secrets applied, access denied";
      if (!(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(outcome.plan)) return unchangedWords(outcome.plan);
      return outcome.plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeldBack */ .PT) ? "\u26A0\uFE0F Secrets applied, a value could not be written" : "\u2705 Secrets applied";
    }
    default:
      return outcome;
  }
}
function withCode(words, check) {
  const fails = check?.findings.some(({ severity }) => severity === "error") ?? false;
  return fails ? `\u274C${words.slice(words.indexOf(" "))}, but the code does not fit` : words;
}
function unchangedWords(plan) {
  if (plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeldBack */ .PT)) return "\u26A0\uFE0F Secrets: a value cannot be written";
  return plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotCompared */ .Jh) ? "\u2611\uFE0F Secrets: no changes seen" : "\u2705 Secrets: nothing to do";
}
function headline(model) {
  const { outcome } = model;
  switch (outcome.kind) {
    case "validated":
      return `The file is valid${model.problems.length === 0 ? "" : `, with ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(model.problems.length, "warning")}`}. It was checked without AWS: no plan was made.`;
    case "invalid":
      return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(errors(model), "problem")} to fix first: no plan was made and nothing was changed.`;
    case "failed":
      return "The run failed before there was a plan: nothing was changed.";
    case "planned":
      return `${planned(outcome.plan)}${drift(outcome.plan, model)}`;
    case "refused":
      return `Refused: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(Math.max(outcome.plan.refusals.length, errors(model)), "problem")} must be fixed first. Nothing was changed.`;
    case "applied":
      return applied(outcome.plan, outcome.result);
    default:
      return outcome;
  }
}
function planned(plan) {
  if (plan.refusals.length > 0) {
    const rest = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(plan) ? ` Once fixed: ${numberWords(plan, "planned")}.` : "";
    return `This plan cannot be applied: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(plan.refusals.length, "problem")} to fix.${rest}`;
  }
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(plan) ? `Plan: ${numberWords(plan, "planned")}.${staying(plan)}${notCompared(plan)}` : nothingToDo(plan);
}
function drift(plan, { baseline, waiting }) {
  const { isDrift } = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(baseline);
  const changes = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalChanges */ .LN)(plan);
  const before = changes.filter(isDrift).length;
  if (before === 0) return "";
  const all = before === changes.length;
  const one = all || before === 1;
  const which = all ? "All of this" : `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(before)} of the ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(changes.length, "change")}`;
  const is = one ? "is" : "are";
  const what = waiting.length === 0 ? `${is} drift that was there before this pull request` : `${one ? "comes" : "come"} from ${waiting.length === 1 ? "a pull request" : "pull requests"} merged before and not reported as applied, or ${is} drift`;
  return ` ${which} ${what}.`;
}
function applied(plan, result) {
  const failed = result.steps.filter((step) => step.state === "failed").length;
  const waiting = result.steps.filter((step) => step.state === "not-started").length;
  const done = result.steps.length - failed - waiting;
  if (failed + waiting > 0) {
    const rest = waiting === 0 ? "" : `, ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(waiting)} not started`;
    return `Apply failed: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(failed)} of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(result.steps.length, "step")} failed${rest}, ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(done)} done. Running it again continues from there.`;
  }
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(plan) ? `Applied: ${numberWords(plan, "done")}.${staying(plan)}${notCompared(plan)}` : nothingToDo(plan);
}
function nothingToDo(plan) {
  if (plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotCompared */ .Jh)) return `No changes seen.${notCompared(plan)}`;
  const own = plan.secrets.filter((secret) => secret.status === "unchanged").length;
  const roles = `the access of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(plan.roles.length, "role")}`;
  return own === 0 ? `No changes: ${roles} matches the file.` : `No changes: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(own, "secret")} and ${roles} match the file.`;
}
function notCompared(plan) {
  const unseen = plan.secrets.filter(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotCompared */ .Jh).length;
  const held = plan.secrets.filter(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeldBack */ .PT).length;
  if (unseen === 0) return "";
  const them = held === unseen ? held === 1 ? "it" : "them" : `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(held)} of them`;
  const rotation = held === 0 ? "" : `, and ${held === 1 ? "a rotation keeps" : "rotations keep"} apply from writing ${them}`;
  return ` ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(unseen, "value was", "values were")} not compared${rotation}.`;
}
function numberWords(plan, tense) {
  const secrets = (status) => plan.secrets.filter((secret) => secret.status === status).length;
  const reads = (change) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, change).length;
  const deleted = secrets("delete");
  const ofSecrets = [
    [secrets("create"), "to create", "created", "always"],
    [secrets("restore"), "to restore", "restored"],
    [secrets("adopt"), "to adopt", "adopted"],
    [secrets("update"), "to update", "updated", "always"],
    deleted === 0 ? [0, "to delete", "deleted", "always"] : [deleted, "to schedule for deletion", "scheduled for deletion"]
  ];
  const ofReads = [
    [reads("grant"), "to grant", "granted", "always"],
    [reads("revoke"), "to revoke", "revoked", "always"]
  ];
  const narrowed = new Set((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "narrow").map(({ role }) => role.name)).size;
  const groups = [
    partWords(["secret", "secrets"], ofSecrets, tense),
    partWords(["read", "reads"], ofReads, tense),
    partWords(["role", "roles"], [[narrowed, "to narrow", "narrowed"]], tense),
    // Policies that change though no role gains or loses a read.
    partWords(["policy", "policies"], [[(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .repairs */ .XT)(plan).length, "to change", "changed"]], tense)
  ];
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .joinTexts */ .B5)(groups, "; ");
}
function partWords([one, several], parts, tense) {
  return parts.filter(([number, , , always]) => number > 0 || always).map(([number, planned2, done], index) => {
    const what = index === 0 ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, one, several) : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(number);
    return `${what} ${tense === "planned" ? planned2 : done}`;
  }).join(", ");
}
function staying({ secrets }) {
  const same = secrets.filter(
    (secret) => secret.changes.length === 0 && secret.status !== "refused" && !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotCompared */ .Jh)(secret)
  ).length;
  return same === 0 ? "" : ` ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(same, "secret stays as it is", "secrets stay as they are")}.`;
}
function errors({ problems }) {
  return problems.filter((problem) => problem.severity === "error").length;
}

// src/report/outputs.ts
function outputsOf(plan, result) {
  const done = result && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .doneSecrets */ .wO)(result);
  const counted = (...statuses) => plan.secrets.filter(({ status, name }) => statuses.includes(status) && (done === null || done.has(name))).length;
  return {
    "has-changes": String((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehind */ .Jm)(plan)),
    created: String(counted("create")),
    // What is adopted or restored existed before: it counts as updated.
    updated: String(counted("update", "adopt", "restore")),
    deleted: String(counted("delete")),
    unchanged: String(
      plan.secrets.filter(({ changes, status }) => changes.length === 0 && status !== "refused").length
    ),
    "not-compared": String(plan.secrets.filter(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotCompared */ .Jh).length),
    pairs: JSON.stringify(pairRecord(plan, result)),
    "policy-arns": JSON.stringify(policyArns(plan))
  };
}
var MOST_CHARACTERS = 48e4;
var LONG = ["pairs", "policy-arns"];
function fittingOutputs(outputs, planFile) {
  const fitting = { ...outputs };
  const moved = [];
  for (const name of LONG) {
    const size = Object.values(fitting).reduce((sum, text2) => sum + text2.length, 0);
    if (size <= MOST_CHARACTERS) break;
    fitting[name] = `see ${planFile}`;
    moved.push(name);
  }
  return { outputs: fitting, moved };
}
function pairRecord(plan, result) {
  const known = /* @__PURE__ */ Object.create(null);
  for (const { name, pair } of pairsOf(plan, result))
    if (pair) known[name] = { group: pair.group, key: pair.key, arn: pair.arn };
  return known;
}
function policyArns(plan) {
  const arns = plan.roles.flatMap(
    (role) => role.policies.filter((policy) => policy.document !== null).map((policy) => policy.arn)
  );
  return [...new Set(arns)].sort();
}
function pairsOf(plan, result) {
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .withResult */ .ox)(plan, result).secrets.filter(({ status }) => !["orphaned", "delete", "refused"].includes(status)).map(({ name, pair }) => ({ name, pair }));
}
function pairsSection(plan, pairs) {
  if (pairs.every(({ pair }) => pair === null)) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("pairs", "");
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSection */ .Yc)({
    id: "pairs",
    heading: [
      "### Pairs for your tasks",
      `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)("SECRET_GROUP")}, the same for every secret of this data plane:`,
      (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(plan.group)
    ].join("\n\n"),
    columns: ["Secret", (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)("SECRET_KEY")],
    rows: pairs.map(({ name, pair }) => [(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), pair ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(pair.key) : "_known after apply_"]),
    noun: "pair"
  });
}

// src/apply/preflight.ts
function preflight(plan) {
  const findings = new PlanFindings();
  const secrets = plan.secrets.filter((secret) => secret.status !== "refused");
  for (const secret of secrets.filter(needsMissingValue)) {
    const { refuse } = findings.about("secret", secret.name);
    refuse(
      "value-unavailable",
      `The value of ${secret.name} is needed and not available: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotCompared */ .DI)(secret))}.`,
      GIVE_VALUE
    );
  }
  for (const secret of secrets) {
    const { name, value, changes } = secret;
    if (value?.kind !== "not-compared" || changes.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .writesGivenValue */ .ni)) continue;
    const { refuse } = findings.about("secret", name);
    refuse(
      "value-not-compared",
      `Whether the value of ${name} has to be written is not known: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotCompared */ .DI)(secret))}.`,
      "Let the apply role read it (secretsmanager:GetSecretValue), and run again."
    );
  }
  return [...plan.refusals, ...findings.refusals];
}
function valuesLeft(plan) {
  const findings = new PlanFindings();
  for (const secret of plan.secrets) {
    if (secret.value?.kind !== "unavailable" || !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotCompared */ .Jh)(secret) || needsMissingValue(secret)) continue;
    const { warn } = findings.about("secret", secret.name);
    warn(
      "value-left",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The value of ${secret.name} was not compared and stays as it is: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotCompared */ .DI)(secret))}. ${GIVE_VALUE}`
    );
  }
  return findings.warnings;
}
function needsMissingValue({ value, changes }) {
  const replaced = changes.some((change) => change.kind === "set-source" && change.from !== null);
  return value?.kind === "unavailable" && (replaced || changes.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .writesGivenValue */ .ni));
}
var GIVE_VALUE = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Set the variable (in a workflow step: \`env: { NAME: \${{ secrets.NAME }} }\`, and check that the GitHub secret exists) or write the file, then run again.`;

// src/policy/permissions.ts
function readPolicy(document) {
  if (!(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(document)) return void 0;
  const permissions = [];
  for (const statement of (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(document.Statement)) {
    if (!(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(statement)) return void 0;
    const { Sid: _sid, Resource: resources, ...said } = statement;
    const all = { version: document.Version ?? "2008-10-17", ...mapValues(said, inOneForm) };
    const resourcesIn = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(resources).map(String);
    for (const rest of perAlias(all)) {
      const text2 = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(rest);
      for (const resource of resourcesIn.length === 0 ? [null] : resourcesIn)
        permissions.push({ resource, rest, text: `${resource ?? ""} ${text2}` });
    }
  }
  return permissions;
}
function permissionsOf(document) {
  return new Set(readPolicy(document)?.map(({ text: text2 }) => text2));
}
function sameMeaning(a, b) {
  if (readPolicy(a) === void 0 || readPolicy(b) === void 0) return false;
  return permissionsOf(a).symmetricDifference(permissionsOf(b)).size === 0;
}
function aliasesIn({ Effect, Condition }) {
  const condition = Effect === "Allow" && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(Condition) ? Condition[ALIASES] : void 0;
  if (!Array.isArray(condition) || condition.length !== 1) return [];
  const [key, ...aliases] = condition[0];
  return key === "kms:resourcealiases" ? aliases : [];
}
var ALIASES = "ForAnyValue:StringEquals";
function perAlias(rest) {
  const aliases = aliasesIn(rest);
  if (aliases.length < 2) return [rest];
  return aliases.map((alias) => ({
    ...rest,
    Condition: { ...rest.Condition, [ALIASES]: [["kms:resourcealiases", alias]] }
  }));
}
function inOneForm(value, key) {
  if (key === "Action" || key === "NotAction") return sorted((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).map((one) => String(one).toLowerCase()));
  if (key === "NotResource") return sorted((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).map(String));
  if (key !== "Condition" || !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value)) return value;
  return mapValues(value, (keys) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(keys) ? inOneFormEach(keys) : keys);
}
function inOneFormEach(keys) {
  return Object.entries(keys).map(([key, value]) => [key.toLowerCase(), ...sorted((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).map(String))]).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
function sorted(texts) {
  return [...new Set(texts)].sort();
}

// src/policy/grants.ts
function grantsInPolicy(scope, document) {
  const secrets = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Map();
  const stack = stackPermissions(scope);
  const permissions = readPolicy(document) ?? [];
  for (const permission of permissions) {
    const { resource, rest, text: text2 } = permission;
    if (rest.Effect !== "Allow" || isOnly(rest, "kms:decrypt") || stack.has(text2)) continue;
    const isOurs = isOnly(rest, "secretsmanager:getsecretvalue") && rest.Condition === void 0;
    const name = isOurs && resource !== null ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOfResource */ .SQ)(scope.place.group, resource) : void 0;
    if (name === void 0) others.set(text2, foreignGrant(scope.place.group, permission));
    else secrets.add(name);
  }
  const hasStack = permissions.some(({ text: text2 }) => stack.has(text2));
  const named2 = [...secrets].sort().map((name) => ({ kind: "secret", name }));
  return {
    /** What is granted in our own form; the secrets sorted by name. */
    targets: [...hasStack ? [{ kind: "stack" }] : [], ...named2],
    /** What someone else wrote into it: anything not in our form. */
    others: [...others].sort(([a], [b]) => a < b ? -1 : 1).map(([, grant]) => grant)
  };
}
function foreignGrant(group, { resource, rest }) {
  const { Action, NotAction, NotResource, Condition } = rest;
  const resources = resource === null ? NotResource ?? [] : [resource];
  const statement = { ...rest, ...resource === null ? {} : { Resource: resource } };
  const [reading] = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .readingStatements */ .Bq)({ Statement: statement });
  const isHere = resources.some((one) => {
    const [start = ""] = one.split(/[*?]/);
    return start.startsWith(group) || group.startsWith(start);
  });
  const reads = reading?.coversAll(group) ? "every" : reading && isHere ? "some" : "none";
  return {
    kind: "foreign",
    reads,
    resources,
    exceptResources: resource === null,
    actions: Action ?? NotAction ?? [],
    exceptActions: Action === void 0,
    conditional: Object.values(Condition ?? {}).some((keys) => !Array.isArray(keys) || keys.length > 0)
  };
}
function namesOf(targets) {
  return targets.flatMap((target) => target.kind === "secret" ? [target.name] : []);
}
function readPermissions(scope, secretNames) {
  const readables = secretNames.map((name) => ({ kind: "secret", name, keys: [] }));
  return permissionsOf((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)(scope, readables));
}
function stackPermissions(scope) {
  return permissionsOf((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)(scope, [{ kind: "stack", keys: [] }]));
}
function keyPermissions(scope, key) {
  return permissionsOf((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)(scope, [{ kind: "stack", keys: [key] }])).difference(stackPermissions(scope));
}
function transitionalDocument(scope, previous, next, mayAllow, needed) {
  const both = (wanted) => {
    const parts = [partsOf(scope, previous, wanted), partsOf(scope, next, (one) => wanted(one) && mayAllow(one))];
    const [first, ...others] = parts.flatMap(({ targets }) => targets);
    if (first === void 0) return null;
    const keys = parts.flatMap((part) => part.keys);
    const document = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)(scope, [{ ...first, keys }, ...others.map((target) => ({ ...target, keys: [] }))]);
    return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policySize */ .o2)(document) <= _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_CHARACTERS */ .hu ? document : null;
  };
  return both(() => true) ?? both((permission) => needed.has(permission));
}
function partsOf(scope, document, wanted) {
  const permissions = readPolicy(document) ?? [];
  const said = new Set(permissions.map(({ text: text2 }) => text2));
  const isWanted = (some) => [...some].every(wanted);
  return {
    targets: grantsInPolicy(scope, document).targets.filter(
      (target) => isWanted(target.kind === "stack" ? stackPermissions(scope) : readPermissions(scope, [target.name]))
    ),
    keys: permissions.flatMap(keysIn).filter((key) => {
      const needed = keyPermissions(scope, key);
      return needed.isSubsetOf(said) && isWanted(needed);
    })
  };
}
function keysIn({ resource, rest }) {
  const aliases = aliasesIn(rest).map((alias) => ({ kind: "alias", alias }));
  return resource === null ? aliases : [{ kind: "key", arn: resource }, ...aliases];
}
function isOnly({ Action }, action) {
  return Action?.length === 1 && Action[0] === action;
}

// src/policy/parts.ts

function partName(base, part) {
  return part === 1 ? base : `${base}-${part}`;
}
function partNumber(base, name) {
  if (name.toLowerCase() === base.toLowerCase()) return 1;
  if (!name.toLowerCase().startsWith(`${base.toLowerCase()}-`)) return void 0;
  const digits = name.slice(base.length + 1);
  return /^([2-9]|[1-9]\d+)$/.test(digits) ? Number(digits) : void 0;
}
function bindingDigest(roles) {
  const content = roles.map(({ key, name, policyName, policyPath }) => [key, name, policyName, policyPath]);
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(content)).digest("hex").slice(0, 16);
}
function policyParts(scope, readables, previous, maxParts) {
  const byId = new Map(readables.map((readable) => [idOf(readable), readable]));
  const { itemFor, room } = measure(scope);
  const before = previous.map((targets) => targets.map(idOf));
  const parts = splitOverParts(readables.map(itemFor), before, room, maxParts);
  return parts.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])).map((part) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)(scope, part));
}
function tooLargeForAPart(scope, readables) {
  const { itemFor, room } = measure(scope);
  return readables.filter((readable) => !new Part(room).add(itemFor(readable)));
}
function partsNeeded(scope, readables) {
  const { itemFor, room } = measure(scope);
  const fitting = readables.map(itemFor).filter((item) => new Part(room).add(item));
  return splitOverParts(fitting, [], room, Number.POSITIVE_INFINITY).length;
}
function measure(scope) {
  const size = (readables) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policySize */ .o2)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)(scope, readables));
  const entry = (text2) => JSON.stringify(text2).length + 1;
  const empty = size([]);
  const stack = { kind: "stack", keys: [] };
  const one = { kind: "secret", name: "n", keys: [] };
  const ofKey = (key) => size([{ ...stack, keys: [key] }]) - size([stack]) - entry("") + 2;
  const statements = {
    secret: size([one]) - empty - entry((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceFor */ .ec)(scope.place.group, one.name)) + 2,
    stack: size([stack]) - empty + 1,
    key: ofKey({ kind: "key", arn: "" }),
    alias: ofKey({ kind: "alias", alias: "" })
  };
  const itemFor = (readable) => {
    const id = idOf(readable);
    const pieces = /* @__PURE__ */ new Map([[`statement ${readable.kind}`, statements[readable.kind]]]);
    if (readable.kind === "secret") pieces.set(id, entry((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceFor */ .ec)(scope.place.group, readable.name)));
    for (const key of readable.keys) {
      const text2 = key.kind === "key" ? key.arn : key.alias;
      pieces.set(`statement ${key.kind}`, statements[key.kind]).set(`${key.kind} ${text2}`, entry(text2));
    }
    return { id, pieces };
  };
  return { itemFor, room: _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_CHARACTERS */ .hu - empty };
}
function idOf(target) {
  return target.kind === "stack" ? "*" : target.name;
}
function splitOverParts(items, previous, room, maxParts) {
  const open = new Map(items.map((item) => [item.id, item]));
  const parts = previous.map((ids) => {
    const part = new Part(room);
    for (const id of [...ids].sort()) {
      const item = open.get(id);
      if (item && part.add(item)) open.delete(id);
    }
    return part;
  });
  for (const item of [...open.values()].sort((a, b) => a.id < b.id ? -1 : 1)) {
    if (parts.some((part2) => part2.add(item))) continue;
    const part = new Part(room);
    if (!part.add(item)) throw new RangeError(`"${item.id}" alone does not fit in a policy.`);
    parts.push(part);
  }
  closeGaps(parts);
  packTo(parts, room, maxParts);
  return parts.map(({ items: held }) => held.map(({ id }) => id).sort());
}
var Part = class {
  items = [];
  #pieces = /* @__PURE__ */ new Set();
  #room;
  constructor(room, items = []) {
    this.#room = room;
    for (const item of items) this.add(item);
  }
  /** Adds the item if there is room for it. */
  add(item) {
    let left = this.#room;
    for (const [piece, characters] of item.pieces) if (!this.#pieces.has(piece)) left -= characters;
    if (left < 0) return false;
    this.#room = left;
    this.items.push(item);
    for (const piece of item.pieces.keys()) this.#pieces.add(piece);
    return true;
  }
};
function closeGaps(parts) {
  for (let index = 0; index < parts.length; index++) {
    while (parts.length > index && parts.at(-1)?.items.length === 0) parts.pop();
    const last = parts.at(-1);
    if (last && parts[index]?.items.length === 0) {
      parts[index] = last;
      parts.pop();
    }
  }
}
function packTo(parts, room, maxParts) {
  while (parts.length > maxParts) {
    const rest = parts.slice(0, -1).map(({ items }) => new Part(room, items));
    const moved = parts.at(-1)?.items.every((item) => rest.some((part) => part.add(item))) ?? false;
    if (!moved) return;
    parts.splice(0, parts.length, ...rest);
  }
}

// src/plan/our-policies.ts
function sortPolicies(desired, actual, scope) {
  const parts = new Map(desired.roles.map(({ key }) => [key, []]));
  const old = [];
  const others = [];
  for (const policy of actual.policies) {
    const document = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(policy.document) ?? policy.document;
    const existing = {
      policy,
      document,
      grants: grantsInPolicy(scope, document),
      roles: attachedRoles(actual, policy)
    };
    const [part] = desired.roles.flatMap((role) => {
      const number = partOf(scope, role, policy);
      return number === void 0 ? [] : [{ key: role.key, number }];
    });
    if (part) parts.get(part.key)?.push({ ...existing, number: part.number });
    else if ((0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(policy.tags, desired).kind === "ours") old.push(existing);
    else others.push(existing);
  }
  for (const list of parts.values()) list.sort((a, b) => a.number - b.number);
  old.sort(byArn);
  return { parts, old, ours: [...[...parts.values()].flat(), ...old], others: others.sort(byArn) };
}
function partArn({ place: { partition, accountId } }, role, part) {
  return `arn:${partition}:iam::${accountId}:policy${role.policyPath}${partName(role.policyName, part)}`;
}
function partOf(scope, role, { name, arn }) {
  const number = partNumber(role.policyName, name);
  if (number === void 0) return void 0;
  return arn.toLowerCase() === partArn(scope, role, number).toLowerCase() ? number : void 0;
}
function attachedRoles(actual, policy) {
  const arn = policy.arn.toLowerCase();
  const known = actual.roles.filter((role) => role.attachedPolicies.some((one) => one.arn.toLowerCase() === arn));
  return /* @__PURE__ */ new Set([...known.map(({ name }) => name), ...policy.attachedTo?.roles ?? []]);
}
function byArn(a, b) {
  return a.policy.arn < b.policy.arn ? -1 : 1;
}
function planParts(desired, scope, role, roleName, parts, documents, renamed) {
  const last = Math.max(documents.length, parts.at(-1)?.number ?? 0);
  const everUsed = Math.max(last, Number(parts[0]?.policy.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.parts] ?? 1) || 1);
  return Array.from({ length: last }, (_, index) => index + 1).map((number) => {
    const existing = parts.find((part) => part.number === number);
    const document = documents[number - 1] ?? null;
    const before = existing?.roles.has(roleName) ? existing.grants.targets : [];
    const after = document ? grantsInPolicy(scope, document).targets : [];
    const binding = number === 1 ? { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.binding]: bindingDigest(desired.roles) } : {};
    const tags = {
      ...role.policyTags,
      ...(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)(desired),
      ...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .managedTagsRecord */ .SH)(Object.keys(role.policyTags)),
      ...(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .consentTag */ .tT)(existing?.policy.tags ?? {}, desired),
      // Never lowered: it says to a later run how far to look for parts that an interrupted removal left behind.
      ...number === 1 && everUsed > 1 ? { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.parts]: String(everUsed) } : {},
      ...renamed ? {} : binding
    };
    const owner = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(existing?.policy.tags ?? {}, desired);
    return {
      name: partName(role.policyName, number),
      path: role.policyPath,
      arn: existing?.policy.arn ?? partArn(scope, role, number),
      document,
      previous: existing?.document ?? null,
      gains: without(after, before),
      loses: without(before, after),
      ...owner.kind === "old" ? { takenFrom: owner.source } : {},
      tags,
      changes: partChanges(existing, document, tags, roleName, renamed ? binding : {})
    };
  });
}
function planOld({ policy, document, grants, roles }, roleName) {
  return {
    name: policy.name,
    path: policy.path,
    arn: policy.arn,
    document: null,
    previous: document,
    gains: [],
    loses: roles.has(roleName) ? grants.targets : [],
    tags: {},
    changes: removal(roles)
  };
}
function partChanges(existing, document, tags, roleName, later) {
  if (document === null) return existing ? removal(existing.roles) : [];
  const latest = setTags(existing?.policy.tags ?? {}, later, []);
  if (!existing) return [{ kind: "create-policy" }, { kind: "attach" }, ...latest];
  return [
    ...setTags(existing.policy.tags, tags, tagsToRemove(existing.policy.tags, tags)),
    ...sameMeaning(existing.document, document) ? [] : [{ kind: "update-policy" }],
    ...existing.roles.has(roleName) ? [] : [{ kind: "attach" }],
    // Our policy leaves a role that the file no longer gives it to.
    ...[...existing.roles].filter((role) => role !== roleName).sort().map((role) => ({ kind: "detach", role })),
    ...latest
  ];
}
function setTags(now, wanted, remove) {
  const missing2 = Object.entries(wanted).filter(([key, value]) => now[key] !== value);
  if (missing2.length + remove.length === 0) return [];
  return [{ kind: "tag-policy", set: Object.fromEntries(missing2), remove }];
}
function tagsToRemove(now, wanted) {
  return [...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .managedTagKeys */ .W9)(now), _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.managedTags].filter((key) => key in now && !(key in wanted)).sort();
}
function removal(roles) {
  return [...[...roles].sort().map((role) => ({ kind: "detach", role })), { kind: "delete-policy" }];
}
function without(targets, others) {
  const known = new Set(others.map(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj));
  return targets.filter((target) => !known.has((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(target)));
}

// src/plan/refuse-secret.ts
function refuseSecret(desired, secret, found, place, verdict, { refuse }) {
  const { name } = secret;
  const owner = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(found.tags, desired);
  if (owner.kind === "untagged" && !secret.adopt) {
    refuse(
      "exists-untagged",
      `The secret ${name} exists and was not made by this file.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Take it over with \`adopt: true\`, list it under \`grants\` to let roles read it, or choose another name.`
    );
  } else if (owner.kind === "foreign") {
    refuse(
      "owned-by-other",
      `The secret ${name} belongs to ${ownerText(owner.owner, desired)}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`${moveFix(owner.owner, desired)}Declare it only there and list it under \`grants\` here, or choose another name.`
    );
  }
  if (found.owningService !== void 0) {
    refuse(
      "owned-by-service",
      `The secret ${name} is managed by the AWS service ${found.owningService}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Change it through that service; list it under \`grants\` to let roles read it.`
    );
  }
  refuseReplica(found, desired, refuse);
  if (verdict.kind === "binary") {
    refuse(
      "binary-value",
      `The secret ${name} holds a binary value, which Flyte cannot read.`,
      "Store text in it, or choose another name."
    );
  }
  refuseArn(name, found, place.group, refuse);
}
function refuseReplica({ name, primaryRegion }, { region }, refuse) {
  if (primaryRegion === void 0 || primaryRegion === region) return;
  refuse(
    "replica",
    `The secret ${name} is a replica of the one in ${primaryRegion}, and replicas cannot be changed.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Declare it on a data plane in ${primaryRegion} and list it under \`grants\` here.`
  );
}
function refuseDeletion(found, desired, { refuse }) {
  const { name, replicaRegions = [] } = found;
  refuseReplica(found, desired, refuse);
  if (replicaRegions.length === 0) return;
  refuse(
    "has-replicas",
    `The secret ${name} left the file and would be deleted, but it has replicas in ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(replicaRegions)}: AWS deletes no secret that has any.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Once nothing reads the replicas, delete them, wait until they are gone, and run again: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)((0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .removeReplicasCommand */ .LB)(desired.region, name, replicaRegions), "sh")}`
  );
}
function refuseKey({ name, kmsKeyId }, place, { refuse }) {
  const problem = kmsKeyId === null ? void 0 : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKeyProblem */ .kn)(kmsKeyId, place);
  if (problem === void 0) return;
  refuse(
    "kms-key",
    `The key ${kmsKeyId} of ${name} ${problem}.`,
    "Name a key of the same region and partition, or an alias."
  );
}
function refuseKeyState({ name, kmsKeyId }, changes, { keys = {} }, { refuse, warn }) {
  const state = kmsKeyId !== null && Object.hasOwn(keys, kmsKeyId) ? keys[kmsKeyId] : void 0;
  const isNew = changes.some(({ kind }) => kind === "create" || kind === "set-key");
  if (state === void 0 || state.kind === "usable") return;
  if (state.kind === "unknown") {
    const unknown = `Whether the key ${kmsKeyId} of ${name} exists and can be used is not known: kms:DescribeKey: ${state.code}.`;
    if (isNew) warn("kms-key-unknown", unknown);
    return;
  }
  const problem = state.kind === "missing" ? "does not exist in this account and region" : state.why;
  const message = `The key ${kmsKeyId} of ${name} ${problem}`;
  if (isNew || changes.some(({ kind }) => kind === "set-value")) {
    refuse(
      "kms-key-unusable",
      `${message}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Create or enable it first, or correct \`kmsKeyId\`. \`aws kms list-aliases\` shows the aliases that exist.`
    );
  } else warn("kms-key-unusable", `${message}: its value can be neither read nor written.`);
}
function refuseTags(name, tags, changes, { refuse }) {
  const keys = new Set(Object.keys(tags).filter((key) => !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagOfAws */ .Bt)(key)));
  const before = keys.size;
  let most = before;
  for (const change of changes) {
    if (change.kind === "tag") for (const key of change.remove) keys.delete(key);
    if (change.kind === "tag" || change.kind === "adopt") for (const key of Object.keys(change.set)) keys.add(key);
    if (change.kind === "set-source") keys.add(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.valueSource);
    if (change.kind === "set-value" && change.source.kind === "generate") keys.add(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.generation);
    most = Math.max(most, keys.size);
  }
  if (most <= _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TAGS */ .x3 || most === before) return;
  refuse(
    "tag-limit",
    `The secret ${name} has ${before} tags; with those of the file and of union-secrets it would have ${most}, and AWS allows ${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TAGS */ .x3}.`,
    "Remove tags of it that nobody needs, in the file or in AWS, then run again."
  );
}
function refuseGrant(name, found, desired, place, { refuse }) {
  const { stack } = desired;
  if (!found) {
    refuse(
      "grant-not-found",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The secret ${name} under \`grants\` does not exist in this account and region.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Correct the name, create it, or declare it under \`secrets\`.`
    );
    return;
  }
  if (found.deletedAt !== void 0) {
    refuse(
      "grant-deleted",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The secret ${name} under \`grants\` is scheduled for deletion since ${found.deletedAt} and can be restored until its recovery window ends.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Remove the grant, or ask its owner to restore it: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)((0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreCommand */ .Od)(place.region, name), "sh")}`
    );
  }
  const { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack]: owner, [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.source]: file } = found.tags;
  const sharedWith = (found.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.shareWith] ?? "").split(" ");
  const isHere = found.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.dataPlane] === desired.dataPlane || (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(file ?? "") === (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(desired.source);
  const anyPlane = { ...desired, dataPlane: found.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.dataPlane] ?? "" };
  const own = isHere && (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(found.tags, anyPlane).kind === "ours";
  if (owner !== void 0 && !own && !sharedWith.includes(stack)) {
    const source = file === void 0 ? "" : ` (${file})`;
    refuse(
      "not-shared",
      `The secret ${name} belongs to ${owner === stack ? "another " : ""}stack ${owner}, which does not share it with stack ${stack}.`,
      owner === stack ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Give this file a \`stack\` of its own and ask the owner of the secret${source} to share it; if both are the same file, apply its other data plane first.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Ask its owner${source} to add \`shareWith: [${stack}]\` to it and to apply that first.`
    );
  }
  refuseArn(name, found, place.group, refuse);
}
function refuseArn(name, found, group, refuse) {
  try {
    const arn = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSecretArn */ .hD)(found.arn);
    if (arn.pair.group === group && arn.name === name) return;
    refuse(
      "arn-elsewhere",
      `AWS answered for ${name} with ${found.arn}, which is not under ${group}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Check \`region\` and \`accountId\`, and the endpoint the credentials go to.`
    );
  } catch (error) {
    refuse(
      "arn-unknown",
      `AWS answered for ${name} with an ARN that cannot be cut into group and key: ${error.message}`,
      "Check the endpoint the credentials go to."
    );
  }
}
function moveFix(owner, us) {
  const { stack, dataPlane, source, repositoryId } = owner;
  if (stack !== us.stack || dataPlane !== us.dataPlane || source === void 0) return "";
  const [old, name] = [(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(source), (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(us.source)];
  if (repositoryId === void 0)
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`If ${old} is the old name of this repository, or the file moved here from there, add \`formerly: [${old}]\` to the file. If not: `;
  if (us.repositoryId === void 0)
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`If this repository was renamed or transferred, apply once from its workflow: a job knows the id of its repository. If not: `;
  const formerly = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRepository */ .RB)(old, name) ? "" : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)` and add \`formerly: [${old}]\` to this file`;
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`If it should move here, add \`movedTo: ${name}\` to the file there, apply that,${formerly === "" ? " and run this again" : formerly}; if that repository no longer exists, remove the tag \`${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.repositoryId}\` in AWS${formerly}. If not: `;
}
function ownerText(owner, us) {
  const isOther = us.repositoryId !== void 0 && ![void 0, us.repositoryId].includes(owner.repositoryId);
  const parts = [
    owner.stack === void 0 ? void 0 : `stack ${owner.stack}`,
    owner.dataPlane === void 0 ? void 0 : `data plane ${owner.dataPlane}`,
    owner.source === void 0 ? void 0 : `file ${owner.source}`,
    isOther ? `in the repository of id ${owner.repositoryId} (this one is ${us.repositoryId})` : void 0
  ];
  return parts.filter((part) => part !== void 0).join(", ");
}

// src/plan/policy-findings.ts
function refuseForeignUse(desired, { parts, ours }, findings) {
  for (const { policy } of [...parts.values()].flat()) {
    const owner = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(policy.tags, desired);
    if (owner.kind === "ours" || owner.kind === "old") continue;
    const { refuse } = findings.about("policy", policy.name);
    refuse(
      "policy-not-ours",
      `The policy ${policy.arn} exists and is not tagged as stack ${desired.stack}, data plane ${desired.dataPlane} of this repository.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`${owner.kind === "foreign" ? moveFix(owner.owner, desired) : ""}Choose another \`policy.name\` or \`policy.path\`.`
    );
  }
  for (const { policy } of ours) {
    const { users = [], groups = [] } = policy.attachedTo ?? {};
    if (users.length + groups.length === 0) continue;
    const holders = [...users.map((name) => `user ${name}`), ...groups.map((name) => `group ${name}`)].join(", ");
    const { refuse } = findings.about("policy", policy.name);
    refuse(
      "policy-held-by-others",
      `The policy ${policy.arn} is attached to ${holders} too: what it grants, they may read.`,
      "Detach it there (aws iam detach-user-policy, detach-group-policy): only roles of the file may hold it."
    );
  }
}
function refuseSharedTags(desired, actual, findings) {
  const { stack, dataPlane, roles } = desired;
  if (roles.every(({ match }) => match === "names")) return;
  const declared = new Set(desired.secrets.map(({ name }) => name));
  const [first, ...more] = actual.secrets.filter(({ name, tags }) => {
    if (tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack] !== stack || tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.dataPlane] !== dataPlane) return false;
    const { kind } = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(tags, desired);
    return kind !== "ours" && !(kind === "old" && declared.has(name));
  });
  if (first === void 0) return;
  const { refuse } = findings.about("stack", stack);
  refuse(
    "tags-not-ours",
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`With \`policy.match: tags\` roles could read ${first.name}${more.length === 0 ? "" : ` and ${more.length} more`}, which another repository (${first.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.source] ?? ""}) tagged as stack ${stack}, data plane ${dataPlane}, too.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Give this file a \`stack\` of its own, or use \`match: names\`.`
  );
}
function warnDetached(role, parts, findings) {
  for (const { policy } of parts.filter(({ roles }) => roles.size === 0)) {
    const { warn } = findings.about("policy", policy.name);
    warn(
      "policy-detached",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The policy ${policy.name} was written for role ${role.name} and is not attached to it: someone or something detached it, or a run ended before it was attached. If this comes back after each apply, Terraform usually does it: \`managed_policy_arns\` of an \`aws_iam_role\`, and \`aws_iam_role_policy_attachments_exclusive\`, detach what they do not list. Add \`${policy.arn}\` there: the output \`policy-arns\` has all of them.`
    );
  }
}
function refuseMoves(roles, { old, others }, findings) {
  const made = roles.flatMap(
    ({ policies }) => policies.filter(({ changes }) => changes.some(({ kind }) => kind === "create-policy"))
  );
  const successorOf = (name) => made.find((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const { policy } of others) {
    if (!successorOf(policy.name)) continue;
    const { refuse } = findings.about("policy", policy.name);
    refuse(
      "policy-not-ours",
      `The policy ${policy.arn} exists and is not ours: IAM knows a name once, whatever its path.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Choose another \`policy.name\`.`
    );
  }
  for (const { policy } of old) {
    const successor = successorOf(policy.name);
    if (!successor) continue;
    const { refuse } = findings.about("policy", policy.name);
    refuse(
      "policy-moved",
      `The policy ${policy.name} cannot move from path ${policy.path} to ${successor.path}: IAM knows a name once, whatever its path.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Change \`policy.name\` too: the new policy is attached before the old one is removed.`
    );
  }
}
function warnOfScope(desired, actual, { place: { group } }, others, findings) {
  const withoutIt = losses(desired, actual);
  for (const { key, name, permissionsBoundaryArn } of actual.roles) {
    const { warn } = findings.about("role", name);
    for (const { policy, document } of others.filter(({ roles }) => roles.has(name))) {
      if (!(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsReading */ .lm)([document], (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleArn */ .kT)(group))) continue;
      warn(
        "scope-void",
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The policy ${policy.arn} on role ${name} already allows every secret of the account, so this file restricts nothing yet. ${withoutIt} Remove it once the pairs work: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)(`aws iam detach-role-policy --role-name ${name} --policy-arn ${policy.arn}`, "sh")}`
      );
    }
    const boundary = permissionsBoundaryArn === void 0 ? void 0 : actual.boundaries[permissionsBoundaryArn];
    const beyond = boundary === void 0 ? [] : deniedBy(boundary, key, desired, actual, group);
    if (beyond.length > 0) {
      warn(
        "boundary-denies",
        `The permissions boundary ${permissionsBoundaryArn} of role ${name} does not allow secretsmanager:GetSecretValue on ${firstOf(beyond)}: reads may be denied although they are granted.`
      );
    }
  }
  for (const arn of actual.unread) {
    const { warn } = findings.about("policy", arn);
    warn(
      "policy-unread",
      `The policy ${arn} could not be read: whether it allows every secret, or denies these, is not known.`
    );
  }
  for (const { key, name } of desired.roles.filter(({ match }) => match === "tags")) {
    const { warn } = findings.about("role", name);
    const wider2 = desired.secrets.filter(({ roles }) => !roles.includes(key)).map((secret) => secret.name);
    warn(
      "match-tags",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`With \`match: tags\` role ${name} reads every secret of this stack and data plane, also what left the file and is kept${wider2.length === 0 ? "" : `, and these that the file does not give it: ${wider2.join(", ")}`}.`
    );
  }
}
function losses(desired, actual) {
  const given = new Set([...desired.secrets, ...desired.grants].map(({ name }) => name));
  const readsStack = desired.roles.some(({ match }) => match === "tags");
  const isKept = (tags) => (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(tags, desired).kind === "ours" && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .removalOf */ .c6)({ tags }, desired) === "retain";
  const lost = actual.secrets.filter(({ name, tags, deletedAt }) => !given.has(name) && deletedAt === void 0 && isKept(tags) && !readsStack).map(({ name }) => name).sort();
  const own = lost.length === 0 ? "" : `Without it, this file lets no role read ${firstOf(lost)}, which it no longer declares. `;
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`${own}\`union-secrets narrow\` names what each role would lose of the whole account, and the safe order of steps (docs/from-wildcard.md).`;
}
var MOST_NAMED = 20;
function firstOf(names2) {
  const more = names2.length - MOST_NAMED;
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(more > 0 ? [...names2.slice(0, MOST_NAMED), `${more} more`] : names2);
}
function deniedBy(boundary, roleKey, desired, { secrets }, group) {
  const document = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(boundary);
  const denied = (granted, set) => granted.filter(({ roles }) => roles.includes(roleKey)).map(({ name }) => name).filter((name) => {
    const tags = { ...secrets.find((secret) => secret.name === name)?.tags, ...set };
    return !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsReading */ .lm)([document], (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleArn */ .kT)(group, name), tags);
  });
  return [...denied(desired.secrets, (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)(desired)), ...denied(desired.grants, {})];
}

// src/plan/access.ts
function planAccess(desired, actual, scope, policies, secrets, findings) {
  const { parts, old, ours, others } = policies;
  refuseForeignUse(desired, policies, findings);
  refuseSharedTags(desired, actual, findings);
  warnOfScope(desired, actual, scope, others, findings);
  const accessOf = accessReader(ours, others, secrets, actual.secrets);
  const ourArns = new Set(ours.map(({ policy }) => policy.arn));
  const quota = actual.attachedPoliciesQuota;
  const declared = desired.roles.flatMap((role) => {
    const found = actual.roles.find((one) => one.key === role.key);
    if (!found) return [];
    const about = findings.about("role", role.name);
    const own = parts.get(role.key) ?? [];
    const wanted = readablesOf(desired, actual, scope, role);
    const room = quota - found.attachedPolicies.filter(({ arn }) => !ourArns.has(arn)).length;
    const documents = documentsFor(scope, role, wanted, own, room, quota, about);
    const planned2 = planParts(desired, scope, role, found.name, own, documents, old.length > 0);
    const attached = found.attachedPolicies.length;
    const added = planned2.filter(({ changes }) => changes.some(({ kind }) => kind === "attach")).length;
    if (attached + added > quota && added > 0 && !about.isRefused())
      about.refuse(
        "too-many-policies",
        `The role ${role.name} has ${attached} policies, and ${added} more ${added === 1 ? "is" : "are"} attached before others go: it may have ${quota}.`,
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Keep \`policy.name\`, detach policies the role no longer needs, or have the quota "Managed policies attached to an IAM role" raised.`
      );
    const staying2 = own.filter(({ number }) => number <= documents.length);
    warnDetached(role, staying2, findings);
    return [
      {
        key: role.key,
        name: role.name,
        arn: found.arn,
        access: accessOf(found.name, wanted, own),
        ...found.trust === void 0 ? {} : { trust: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedBy */ .hM)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(found.trust)) },
        policies: [
          ...planned2,
          ...old.filter((policy) => homeOf2(policy, desired) === role).map((policy) => planOld(policy, found.name))
        ]
      }
    ];
  });
  refuseMoves(declared, policies, findings);
  const names2 = new Set(declared.map(({ name }) => name));
  const left = [...new Set(ours.flatMap(({ roles }) => [...roles]))].filter((name) => !names2.has(name)).sort();
  return [
    ...declared,
    ...left.map((name) => ({ key: null, name, arn: "", access: accessOf(name, null), policies: [] }))
  ];
}
function documentsFor(scope, role, wanted, own, room, quota, { refuse }) {
  const [tooLarge] = tooLargeForAPart(scope, wanted);
  if (tooLarge) {
    refuse(
      "too-many-keys",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The secrets of role ${role.name} are encrypted with ${tooLarge.keys.length} customer keys: more than fit in a policy of 6,144 characters with \`match: tags\`.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Use fewer keys, or \`policy.match: names\`, which spreads them over several policies.`
    );
    return [];
  }
  const previous = Array.from(
    { length: own.at(-1)?.number ?? 0 },
    (_, index) => own.find(({ number }) => number === index + 1)?.grants.targets ?? []
  );
  const documents = policyParts(scope, wanted, previous, Math.max(room, 1));
  const needed = documents.length;
  if (needed > room) {
    const canMatchTags = role.match === "names" && room > 0;
    refuse(
      "too-many-policies",
      `The secrets of role ${role.name} need ${needed} ${needed === 1 ? "policy" : "policies"} of 6,144 characters; the role has room for ${Math.max(room, 0)} of the ${quota} it may have.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`${canMatchTags ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Set \`policy.match: tags\`, detach` : "Detach"} policies that the role no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.`
    );
  }
  return documents;
}
function homeOf2(policy, desired) {
  return desired.roles.find(({ name }) => policy.roles.has(name)) ?? desired.roles[0];
}
function readablesOf(desired, actual, scope, role) {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const keys = (text2) => {
    const key = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKey */ .zJ)(text2, scope.place);
    return key === null ? [] : [key];
  };
  const declared = desired.secrets.filter(({ roles }) => roles.includes(role.key)).map(({ name, kmsKeyId }) => ({ kind: "secret", name, keys: keys(kmsKeyId) }));
  const granted = desired.grants.filter(({ roles }) => roles.includes(role.key)).map(({ name }) => ({ kind: "secret", name, keys: keys(existing.get(name)?.kmsKeyId) }));
  if (role.match === "names" || declared.length === 0) return [...declared, ...granted];
  const allKeys = new Map(declared.flatMap((readable) => readable.keys).map((key) => [JSON.stringify(key), key]));
  return [{ kind: "stack", keys: [...allKeys.values()] }, ...granted];
}
function accessReader(ours, others, secrets, actual) {
  const existing = new Map(actual.map((secret) => [secret.name, secret]));
  const statuses = new Map(secrets.map(({ name, status }) => [name, status]));
  return (roleName, wanted, parts = []) => {
    const isOn = ({ roles }) => roles.has(roleName);
    const held = ours.filter(isOn);
    const othersHeld = others.filter(isOn);
    const elsewhere = (target) => canRead(othersHeld, target) ? { elsewhere: true } : {};
    const revoke = (target, why) => {
      return { target, change: "revoke", why, ...elsewhere(target) };
    };
    const now = byKey(held.flatMap(({ grants }) => grants.targets));
    const inParts = byKey(parts.flatMap(({ grants }) => grants.targets));
    const after = byKey(wanted ?? []);
    const keep = [...after].map(([key, target]) => {
      if (canRead(held, target) ?? now.has(key)) return { target, change: null, why: "granted" };
      const why = now.has(key) ? "denied-by-others" : inParts.has(key) ? "not-attached" : "declared";
      return { target, change: "grant", why, ...elsewhere(target) };
    });
    const stays = (key, target) => after.has(key) || after.has("stack") && target.kind === "secret" && isTagged(target.name);
    const lost = [...now].flatMap(
      ([key, target]) => stays(key, target) ? [] : [revoke(target, wanted === null ? "role-left-file" : lossReason(target))]
    );
    const foreign = new Map(held.flatMap(({ grants }) => grants.others).map((one) => [keyOf(one), one]));
    const written = [...foreign.values()].map((target) => revoke(target, "written-by-others"));
    return [...keep, ...lost, ...written].sort((a, b) => keyOf(a.target) < keyOf(b.target) ? -1 : 1);
  };
  function isTagged(name) {
    return !["granted", "refused", void 0].includes(statuses.get(name));
  }
  function lossReason(target) {
    if (target.kind === "stack") return "left-file";
    const status = statuses.get(target.name);
    return status === "orphaned" || status === "delete" ? "left-file" : "not-granted";
  }
  function canRead(held, target) {
    const secret = target.kind === "secret" ? existing.get(target.name) : void 0;
    if (secret === void 0) return void 0;
    const documents = held.map(({ document }) => document);
    return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsReading */ .lm)(documents, secret.arn, secret.tags);
  }
}
function byKey(targets) {
  return new Map(
    targets.map((target) => [
      keyOf(target),
      target.kind === "stack" ? { kind: "stack" } : { kind: "secret", name: target.name }
    ])
  );
}
function keyOf(target) {
  if (target.kind === "stack") return "stack";
  return target.kind === "secret" ? `secret ${target.name}` : `foreign ${target.resources.join()} ${JSON.stringify(target)}`;
}

// src/plan/secret-warnings.ts
function warnOfRotation({ region }, { name, value, rotation }, found, { kind }, { warn }) {
  if (rotation !== null && value.kind === "manual" && !(found && (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(found))) {
    warn("rotation-waits", `The rotation of ${name} is not configured yet: it starts from a value, and none is set.`);
  }
  if (found === void 0) return;
  const held = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`the value ${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceWords */ .hI)(value)} is neither compared nor written`;
  if (kind === "rotated") {
    warn(
      "rotation-foreign",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Somebody switched on a rotation of ${name}: ${held}. Write \`value: manual\` and the \`rotation\` into the file, or switch it off: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)((0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelRotationCommand */ .cE)(region, name), "sh")}`
    );
  } else if (kind === "rotating") {
    const clear = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)((0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .clearPendingCommand */ .QA)(region, name, (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWithStage */ .X4)(found, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .PENDING_STAGE */ .ty) ?? ""), "sh");
    warn(
      "rotation-pending",
      found.rotationEnabled ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`A rotation of ${name} is under way (AWSPENDING is on another version than AWSCURRENT): ${held} now. Run again once it is over. If it broke off, clear what it left: ${clear}` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`A rotation of ${name} broke off or was cancelled, and AWSPENDING is still on another version than AWSCURRENT: ${held} until that is cleared: ${clear}`
    );
  }
}
var LEAVE_TO_US = {
  cloudformation: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Set \`DeletionPolicy: Retain\` on it there, then take it out of the template.`,
  terraform: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Take it out of the configuration there, with a \`removed\` block that has \`destroy = false\`.`,
  "external secrets": (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Set \`deletionPolicy: None\` on its \`PushSecret\`, then delete that.`
};
function warnOfManager({ name, tags }, now, changes, { warn }) {
  if (!changes.some(({ kind }) => kind === "adopt")) return;
  const others = Object.entries(now).filter(([key2, value]) => tags[key2] !== value);
  const manager = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .managerOf */ .dM)(Object.fromEntries(others));
  if (manager === null) return;
  const stack = manager === "CloudFormation" ? now["aws:cloudformation:stack-name"] : void 0;
  const tool = stack === void 0 ? manager : `${manager} (stack ${stack})`;
  const key = manager.toLowerCase().replaceAll("-", " ");
  const fix = Object.hasOwn(LEAVE_TO_US, key) && LEAVE_TO_US[key] || "Take it out there first.";
  warn(
    "adopt-managed",
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`By its tags, ${tool} manages the secret ${name}: what this file changes may be undone there, or the secret deleted. ${fix}`
  );
}
function warnOfSources(desired, secrets, findings) {
  const readers = new Map(desired.secrets.map((secret) => [secret.name, readersOf(desired, secret)]));
  const isNew = ({ kind }) => kind === "create" || kind === "adopt" || kind === "set-source";
  for (const { name, source, changes } of secrets) {
    if (source === null || !changes.some(isNew)) continue;
    const own = readers.get(name) ?? /* @__PURE__ */ new Set();
    const others = desired.secrets.filter((other) => other.name !== name && overlap(other.value, source));
    const widened = others.filter((other) => !own.isSubsetOf(readers.get(other.name) ?? /* @__PURE__ */ new Set()));
    if (widened.length === 0) continue;
    const gained = [...own].filter((role) => widened.some((other) => !readers.get(other.name)?.has(role)));
    const { warn: warn2 } = findings.about("secret", name);
    warn2(
      "source-shared",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The secret ${name} takes its value ${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceWords */ .hI)(source)}, as ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(widened.map((other) => other.name))} ${widened.length === 1 ? "does" : "do"}: by it ${gained.length === 1 ? "role" : "roles"} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(gained)} can read what the file gives to other roles only.`
    );
  }
  const unknown = secrets.filter(
    ({ changes }) => changes.some((change) => change.kind === "set-source" && change.from === null)
  );
  if (unknown.length === 0) return;
  const { warn } = findings.about("stack", desired.stack);
  warn(
    "source-unknown",
    `Where ${unknown.length === 1 ? `the value of ${unknown[0]?.name}` : `the values of ${unknown.length} secrets of stack ${desired.stack}`} came from until now is not known: an earlier release did not record it. Apply records it.`
  );
}
function readersOf(desired, secret) {
  const reading = desired.roles.filter(
    ({ key, match }) => secret.roles.includes(key) || match === "tags" && desired.secrets.some(({ roles }) => roles.includes(key))
  );
  return new Set(reading.map(({ key }) => key));
}
function overlap(a, b) {
  switch (a.kind) {
    case "file":
      return b.kind === "file" && a.path === b.path;
    case "env":
      return b.kind === "env" && a.variable === b.variable && (a.jsonKey === void 0 || b.jsonKey === void 0 || a.jsonKey === b.jsonKey);
    // Each has a value of its own.
    case "generate":
    case "manual":
      return false;
    default:
      return a;
  }
}
function isAgeOpen(secret, maxAgeDays, now) {
  if (maxAgeDays === null || !(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(secret)) return false;
  const isOld = (day) => day === void 0 || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(day, now) > maxAgeDays;
  return isOld(secret.createdAt) && !(secret.changedAt !== void 0 && isOld(secret.changedAt));
}
function warnOfAge(declared, { secrets, observedAt: now }, planned2, findings) {
  const found = new Map(secrets.map((secret) => [secret.name, secret]));
  const replaced = new Set(
    planned2.filter(({ status, changes }) => status === "refused" || changes.some(({ kind }) => kind === "set-value")).map(({ name }) => name)
  );
  const unknown = [];
  for (const { name, value, maxAgeDays } of declared) {
    const secret = found.get(name);
    if (secret === void 0 || maxAgeDays === null || replaced.has(name) || !(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(secret)) continue;
    if (secret.valueSetAt === void 0 && isAgeOpen(secret, maxAgeDays, now)) unknown.push(name);
    const since = secret.valueSetAt ?? secret.changedAt;
    const days = since === void 0 ? 0 : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(since, now);
    if (since === void 0 || days <= maxAgeDays) continue;
    const least = secret.valueSetAt === void 0 ? "at least " : "";
    const { warn: warn2 } = findings.about("secret", name);
    warn2(
      "value-old",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The value of ${name} is ${least}${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(days, "day")} old (since ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(since)}), and \`maxAgeDays\` is ${maxAgeDays}. ${RENEW[value.kind]}`
    );
  }
  const [first] = unknown;
  if (first === void 0) return;
  const { warn } = findings.about("secret", first);
  warn(
    "value-age-unknown",
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Whether the ${unknown.length === 1 ? `value of ${first} is` : `values of ${first} and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(unknown.length - 1, "other secret")} are`} older than \`maxAgeDays\` is not known: \`secretsmanager:ListSecretVersionIds\` did not answer. Allow it (docs/iam).`
  );
}
var RENEW = {
  env: "Make a new one where it comes from, and apply.",
  file: "Make a new one where it comes from, and apply.",
  generate: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Raise \`generation\` for a new one.`,
  manual: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Set a new one with \`aws secretsmanager put-secret-value\`.`
};

// src/plan/secret-changes.ts
function creation(desired, secret, keyWillChange) {
  const { description, kmsKeyId, rotation: to, value: source } = secret;
  return [
    { kind: "create", description, tags: allTags(desired, secret), source, kmsKeyId, keyWillChange },
    ...to === null || (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(source) === "people" ? [] : [{ kind: "set-rotation", from: null, to }]
  ];
}
function changesOf(desired, secret, found, place, verdict) {
  const { description, kmsKeyId, rotation, value: source } = secret;
  const owner = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(found.tags, desired);
  const isOurs = owner.kind === "ours";
  const changes = [];
  const why = reasonToWrite(source, found, verdict, isOurs);
  const tag = tagChange(desired, secret, found, isOurs, why !== null);
  if (found.deletedAt !== void 0) changes.push({ kind: "restore", deletedAt: found.deletedAt });
  if (!isOurs) {
    const from = owner.kind === "old" ? { from: owner.source } : {};
    const set = { ...(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)(desired), [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.valueSource]: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceTag */ .Yr)(source) };
    const notes = onlyNotes(tag) ? Object.entries(tag.set).map(([key2, { to }]) => [key2, to]) : [];
    changes.push({ kind: "adopt", ...from, source, tags: found.tags, set: { ...set, ...Object.fromEntries(notes) } });
  }
  if (description !== found.description) changes.push({ kind: "describe", from: found.description, to: description });
  const key = found.kmsKeyId ?? null;
  if (!(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sameKey */ .el)(key, kmsKeyId, place)) changes.push({ kind: "set-key", from: key, to: kmsKeyId });
  if (rotation === null && found.rotationEnabled && _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.rotation in found.tags)
    changes.push({ kind: "cancel-rotation" });
  if (why !== null) changes.push({ kind: "set-value", why, source });
  const known = found.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.valueSource] ?? null;
  if (isOurs && known !== (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceTag */ .Yr)(source)) changes.push({ kind: "set-source", from: known, source });
  if (Object.keys(tag.set).length + tag.remove.length > 0 && (isOurs || !onlyNotes(tag))) changes.push(tag);
  if (rotation !== null && ((0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(found) || why !== null)) {
    const from = found.rotationEnabled && found.rotation || null;
    if (from?.lambdaArn !== rotation.lambdaArn || from.schedule !== rotation.schedule)
      changes.push({ kind: "set-rotation", from, to: rotation });
  }
  return changes;
}
var NOTES = [
  _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.managedTags,
  _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.onRemoval,
  _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.rotation,
  _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.maxAgeDays
];
function onlyNotes({ set, remove }) {
  return remove.length === 0 && Object.keys(set).every((key) => NOTES.includes(key));
}
function statusOf(secret, found, changes) {
  if (found === void 0) return "create";
  for (const kind of ["restore", "adopt"]) if (changes.some((change) => change.kind === kind)) return kind;
  if (changes.length > 0) return "update";
  return secret.value.kind === "manual" && !(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(found) ? "waiting" : "unchanged";
}
function reasonToWrite(source, found, verdict, isOurs) {
  if ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(source) === "people" || verdict.kind === "rotating" || verdict.kind === "rotated") return null;
  if (!(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(found)) return "absent";
  if (source.kind === "generate") {
    const known = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generationOf */ .gS)(found);
    return known === void 0 || known >= source.generation ? null : "generation";
  }
  switch (verdict.kind) {
    case "differs":
    case "other-key":
    case "unkeyed":
    case "absent":
      return verdict.kind;
    case "foreign":
      return isOurs ? "foreign" : "adopted";
    case "not-compared":
      return found.deletedAt === void 0 ? null : "restored";
    case "same":
    case "unavailable":
    case "kept":
    case "binary":
      return null;
    default:
      return verdict;
  }
}
function tagChange(desired, secret, found, isOurs, writesValue) {
  const generation = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generationOf */ .gS)(found);
  const wanted = {
    ...allTags(desired, secret),
    ...(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .consentTag */ .tT)(found.tags, desired),
    // Never lowered: it says which values were made. What an interrupted run announced is settled.
    ...secret.value.kind === "generate" && generation !== void 0 ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generationTag */ .br)(generation) : {}
  };
  const elsewhere = /* @__PURE__ */ new Set([
    ...isOurs ? [] : Object.keys((0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)(desired)),
    _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.valueSource,
    ...writesValue && secret.value.kind === "generate" ? [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.generation] : []
  ]);
  const now = new Map(Object.entries(found.tags));
  const set = Object.fromEntries(
    Object.entries(wanted).map(([key, to]) => [key, { from: now.get(key) ?? null, to }]).filter(([key, { from, to }]) => from !== to && !elsewhere.has(key)).sort(([a], [b]) => a < b ? -1 : 1)
  );
  const remove = [...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .managedTagKeys */ .W9)(found.tags), ...BOOKKEEPING.filter((key) => now.has(key))].filter((key) => !Object.hasOwn(wanted, key)).sort();
  return { kind: "tag", set, remove };
}
var BOOKKEEPING = [...NOTES, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.generation, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.shareWith];
function allTags(desired, secret) {
  return {
    ...secret.tags,
    ...(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)(desired),
    ...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .managedTagsRecord */ .SH)(Object.keys(secret.tags)),
    [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.valueSource]: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceTag */ .Yr)(secret.value),
    ...secret.value.kind === "generate" ? { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.generation]: String(secret.value.generation) } : {},
    ...secret.onRemoval === null ? {} : { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.onRemoval]: secret.onRemoval },
    ...secret.rotation === null ? {} : { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.rotation]: "configured" },
    ...secret.maxAgeDays === null ? {} : { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.maxAgeDays]: String(secret.maxAgeDays) },
    ...secret.shareWith.length === 0 ? {} : { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.shareWith]: secret.shareWith.join(" ") }
  };
}

// src/plan/secrets.ts
function planSecrets(desired, actual, place, verdicts, granted, findings) {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const planned2 = /* @__PURE__ */ new Map();
  for (const secret of desired.secrets) {
    const { name, value: source } = secret;
    const found = existing.get(name);
    const value = verdicts.get(name) ?? { kind: "not-compared", why: { kind: "source-error" } };
    const about = findings.about("secret", name);
    refuseKey(secret, place, about);
    if (found !== void 0 && !about.isRefused()) refuseSecret(desired, secret, found, place, value, about);
    let changes = [];
    if (!about.isRefused()) {
      changes = found === void 0 ? creation(desired, secret, granted.has(name)) : changesOf(desired, secret, found, place, value);
      warnOfRotation(desired, secret, found, value, about);
      warnOfManager(secret, found?.tags ?? {}, changes, about);
      refuseTags(name, found?.tags ?? {}, changes, about);
      refuseKeyState(secret, changes, actual, about);
    }
    const seen = about.isRefused() ? refused(name) : plannedSecret(name, found, statusOf(secret, found, changes), changes);
    planned2.set(name, { ...seen, source, value });
  }
  for (const { name } of desired.grants) {
    const found = existing.get(name);
    const about = findings.about("secret", name);
    refuseGrant(name, found, desired, place, about);
    if (found !== void 0 && !about.isRefused() && !(0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4)(found)) {
      about.warn(
        "grant-no-value",
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The secret ${name} under \`grants\` has no current value (no version with ${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_STAGE */ .tf}): a task that asks for it fails until its owner sets one.`
      );
    }
    planned2.set(name, about.isRefused() ? refused(name) : plannedSecret(name, found, "granted"));
  }
  for (const secret of actual.secrets) {
    const ours = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(secret.tags, desired).kind === "ours";
    if (!ours || planned2.has(secret.name) || secret.deletedAt !== void 0) continue;
    planned2.set(secret.name, planRemoval(desired, secret, actual.observedAt, findings));
  }
  return [...planned2.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function planRemoval(desired, secret, now, findings) {
  const { name } = secret;
  if ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .removalOf */ .c6)(secret, desired) === "retain") return plannedSecret(name, secret, "orphaned");
  refuseDeletion(secret, desired, findings.about("secret", name));
  const { recoveryWindowDays } = desired.removal;
  return {
    ...plannedSecret(name, secret, "delete", [{ kind: "delete", recoveryWindowDays }]),
    restorableUntil: (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .dayAfter */ .PV)(now, recoveryWindowDays)
  };
}
function refused(name) {
  return plannedSecret(name, void 0, "refused");
}
function plannedSecret(name, found, status, changes = []) {
  return {
    name,
    status,
    pair: found === void 0 ? null : (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSecretArn */ .hD)(found.arn).pair,
    source: null,
    value: null,
    changes,
    ...found?.replicaRegions === void 0 ? {} : { replicaRegions: found.replicaRegions }
  };
}

// src/plan/compute.ts
function computePlan(desired, actual, verdicts) {
  const { stack, dataPlane, accountId, region, source } = desired;
  const findings = new PlanFindings();
  const { partition, wrong } = checkRoles(desired, actual, findings);
  const group = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .secretGroup */ .AL)(partition, region, accountId);
  const place = { partition, region, accountId, group };
  const scope = { place, stack, dataPlane };
  const policies = sortPolicies(desired, actual, scope);
  const granted = [...policies.ours, ...policies.others].flatMap(({ grants }) => namesOf(grants.targets));
  const secrets = wrong ? [] : planSecrets(desired, actual, place, verdicts, new Set(granted), findings);
  const roles = wrong ? [] : planAccess(desired, actual, scope, policies, secrets, findings);
  warnOfSources(desired, secrets, findings);
  warnOfAge(desired.secrets, actual, secrets, findings);
  refuseRemovals(desired, actual, secrets, roles, findings);
  const { refusals: refusals2, warnings } = findings;
  return {
    format: 2,
    stack,
    dataPlane,
    accountId,
    region,
    partition,
    source,
    group,
    secrets,
    roles,
    refusals: refusals2,
    warnings
  };
}
var ROLE_ARN = /^arn:([^:]+):iam::(\d{12}):role\//;
function checkRoles(desired, { roles, foreignCaller }, findings) {
  const file = `data plane ${desired.dataPlane} is in account ${desired.accountId}`;
  if (foreignCaller !== void 0) {
    const { accountId, profile } = foreignCaller;
    const { refuse } = findings.about("account", accountId);
    refuse(
      "wrong-account",
      `These credentials${profile === void 0 ? "" : ` (profile ${profile})`} are of account ${accountId}; ${file}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Use credentials of the right account, or correct \`accountId\`. Nothing was read but the role, which does not exist in this account.`
    );
    return { partition: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .partitionOf */ .iQ)(desired.region), wrong: true };
  }
  refuseCollisions(desired, findings);
  let partition;
  let wrong = false;
  for (const role of desired.roles) {
    const { refuse } = findings.about("role", role.name);
    const found = roles.find(({ key }) => key === role.key);
    if (!found) {
      refuse(
        "role-not-found",
        `There is no IAM role ${role.name} in the account of these credentials (role key "${role.key}").`,
        "Write the name of the User Flyte Role, or its ARN, as IAM shows it; a policy of a similar name is not the role."
      );
      continue;
    }
    const [, arnPartition, accountId] = ROLE_ARN.exec(found.arn) ?? [];
    partition ??= arnPartition;
    if (accountId !== desired.accountId) {
      wrong = true;
      const { refuse: refuse2 } = findings.about("account", accountId ?? found.arn);
      refuse2(
        "wrong-account",
        `The credentials are for account ${accountId ?? "unknown"}; ${file}.`,
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Assume a role of the right account, or correct \`accountId\`. Nothing was read beyond the role.`
      );
    } else if (role.arn !== void 0 && role.arn !== found.arn) {
      refuse(
        "role-arn-differs",
        `The file names the role ${role.arn}; IAM's role of that name is ${found.arn}.`,
        "Copy the ARN from IAM, with its path."
      );
    }
  }
  return { partition: partition ?? (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .partitionOf */ .iQ)(desired.region), wrong };
}
function refuseCollisions({ roles }, findings) {
  for (const [index, role] of roles.entries()) {
    for (const other of roles.slice(index + 1)) {
      const [base, part] = role.policyName.length <= other.policyName.length ? [role, other] : [other, role];
      if (partNumber(base.policyName, part.policyName) === void 0) continue;
      const { refuse } = findings.about("policy", part.policyName);
      refuse(
        "policy-names-collide",
        `The policy of role key "${part.key}" would be called ${part.policyName}, as would be a part of ${base.policyName}, the policy of role key "${base.key}".`,
        `Rename the role key "${part.key}".`
      );
    }
  }
}

// src/report/alert.ts
var PARTIAL = " (the steps below say what is done)";
var DRIFT = " (not caused by this pull request)";
function alertSection(all) {
  const alerts = all.filter(hasItems);
  return {
    id: "danger",
    text: alerts.map((alert) => boxText(alert, alert.items)).join("\n\n"),
    shorten: (room, measure2) => fitted(alerts, room, measure2)
  };
}
function alertText(alerts) {
  return alerts.filter(hasItems).map(({ title, items }) => `**${title}**

${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)(items)}`).join("\n\n");
}
function hasItems({ items }) {
  return items.length > 0;
}
function boxText({ kind, title, intro = "", items, outro = "" }, shown) {
  const left = items.length - shown.length;
  const more = left === 0 ? [] : [`\u2026and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(left)} more: the top of the job summary lists them.`];
  const body = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .joinTexts */ .B5)([(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)([...shown, ...more]), outro]);
  const head = intro === "" ? `**${title}**` : `**${title}.** ${intro}`;
  return [`[!${kind}]`, head, ...body === "" ? [] : ["", ...body.split("\n")]].map((line) => `> ${line}`.trimEnd()).join("\n");
}
var AT_LEAST = 20;
function fitted(alerts, room, measure2) {
  const all = alerts.flatMap(
    (alert, box) => alert.items.map((text2, item) => ({ id: `${box} ${item}`, text: text2 })).sort((a, b) => a.text.length - b.text.length).map((one, place) => ({ ...one, turn: (place < AT_LEAST ? 0 : 2) + (alert.first ? 0 : 1) }))
  );
  const shown = /* @__PURE__ */ new Set();
  let used = measure2(alerts.map((alert) => boxText(alert, [])).join("\n\n")) + alerts.length * 20;
  for (const { id, text: text2 } of all.sort((a, b) => a.turn - b.turn)) {
    const size = measure2(text2) + 5 * text2.split("\n").length;
    if (used + size > room) continue;
    used += size;
    shown.add(id);
  }
  const itemsOf = ({ items }, box) => items.filter((_, item) => shown.has(`${box} ${item}`));
  return alerts.map((alert, box) => boxText(alert, itemsOf(alert, box))).join("\n\n");
}

// src/report/danger-secrets.ts
function changedKeys(plan, progress) {
  const changed2 = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOfKind */ .PV)(plan, "create").filter(({ change }) => change.keyWillChange);
  const one = changed2.length === 1;
  const verb = progress !== "done" ? "will change" : one ? "has changed" : "have changed";
  return {
    kind: "CAUTION",
    title: `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(changed2.length, "SECRET_KEY", "SECRET_KEYs")} ${verb}: the old one does not work`,
    intro: `${one ? "This secret was" : "These secrets were"} granted before, ${one ? "is" : "are"} gone from AWS, and ${one ? "is" : "are"} created again: AWS gives ${one ? "it" : "each"} another suffix. Change the key wherever a task uses it.`,
    items: changed2.map(({ secret }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(secret.name))
  };
}
function deletions(plan, result, causes) {
  const deleted = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOfKind */ .PV)(plan, "delete");
  const done = result && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .doneSteps */ .Oi)(result);
  const isDone = ({ name }) => done === null || done.has(`secret:${name}:delete`);
  const scheduled = deleted.filter(({ secret }) => isDone(secret)).map(({ secret }) => secret.name);
  return {
    kind: "CAUTION",
    title: deletionTitle(deleted.length, done && scheduled.length),
    items: deleted.map(({ secret, change }) => {
      const drift2 = causes.isDrift({ on: "secret", name: secret.name, change }) ? DRIFT : "";
      const name = `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(secret.name)}${drift2}`;
      if (!isDone(secret)) return `${name}: **not deleted**`;
      const until = `${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .restorable */ .wq)(plan, secret.name, change)}${result === null ? " if applied today" : ""}`;
      return `${name}: scheduled for deletion, can be restored ${until}, with the same ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)("SECRET_KEY")}`;
    }),
    ...scheduled.length === 0 ? {} : { outro: restoreBlock(plan, scheduled, result === null ? "To restore afterwards" : "To restore") }
  };
}
function deletionTitle(all, done) {
  if (done === null) return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all, "secret")} will be scheduled for deletion`;
  if (done === all) return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all, "secret is", "secrets are")} scheduled for deletion`;
  return `${done} of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all, "secret")} scheduled for deletion`;
}
var MOST_COMMANDS = 10;
function restoreBlock({ region }, list, intro) {
  const commands = list.slice(0, MOST_COMMANDS).map((name) => (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreCommand */ .Od)(region, name));
  return `${intro}:

${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(commands.join("\n"), "sh")}`;
}
function foreignValues(plan, progress) {
  const foreign = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOfKind */ .PV)(plan, "set-value").filter(({ change }) => change.why === "foreign");
  const one = foreign.length === 1;
  const what = {
    planned: `${one ? "it" : "they"} will be replaced by the file's`,
    done: `${one ? "it was" : "they were"} replaced by the file's`,
    partial: `to be replaced by the file's${PARTIAL}`
  }[progress];
  return {
    kind: "WARNING",
    title: `Drift: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(foreign.length, "value")} written by someone else since our last write; ${what}`,
    ...progress === "planned" ? { intro: "If the new value is the right one, put it where the file takes its value from before you apply." } : {},
    items: foreign.map(({ secret }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(secret.name))
  };
}
function adoptions(plan, progress) {
  const adopted = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOfKind */ .PV)(plan, "adopt").filter(({ change }) => change.from === void 0);
  const verb = { planned: "will be adopted", done: "adopted", partial: `to adopt${PARTIAL}` }[progress];
  return {
    kind: "WARNING",
    title: `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(adopted.length, "secret")} ${verb}: from then on this file decides about ${adopted.length === 1 ? "it" : "them"}`,
    items: adopted.map(({ secret }) => adoptedWords(plan, secret, progress)),
    first: true
  };
}
function takeovers(plan, progress) {
  const secrets = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOfKind */ .PV)(plan, "adopt").map(
    ({ secret, change: { from } }) => changingHands("secret", adoptedWords(plan, secret, progress), from)
  );
  const policies = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPolicies */ .vT)(plan).map(
    ({ policy: { name, takenFrom } }) => changingHands("policy", `policy ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)}`, takenFrom)
  );
  const verb = { planned: "will be taken over", done: "taken over", partial: `to take over${PARTIAL}` }[progress];
  return byOther([...secrets, ...policies], (what, other) => ({
    kind: "CAUTION",
    title: `${what} ${verb} from ${other}`,
    intro: "From then on this file decides about them, and that one does not.",
    first: true
  }));
}
function handovers(plan, progress) {
  const secrets = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOfKind */ .PV)(plan, "tag").map(({ secret: { name }, change: { set } }) => {
    const tags = { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.repositoryId]: set[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.repositoryId]?.to ?? "" };
    return changingHands("secret", (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryId */ .qi)(tags).movedTo);
  });
  const policies = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPolicies */ .vT)(plan).flatMap(
    ({ policy: { name, changes } }) => changes.filter((change) => change.kind === "tag-policy").map(({ set }) => changingHands("policy", `policy ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)}`, (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryId */ .qi)(set).movedTo))
  );
  return byOther([...secrets, ...policies], (what, other) => ({
    kind: "WARNING",
    title: `${what} may be taken over${progress === "partial" ? PARTIAL : ""} by ${other}`
  }));
}
function changingHands(kind, text2, other) {
  return { kind, text: text2, other };
}
function byOther(items, box) {
  return [...Map.groupBy(items, ({ other }) => other)].flatMap(([other, list]) => {
    if (other === void 0) return [];
    const policies = list.filter(({ kind }) => kind === "policy").length;
    const what = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsAndPolicies */ .Hb)(list.length - policies, policies);
    return [{ ...box(what, (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(other)), items: list.map(({ text: text2 }) => text2) }];
  });
}
function adoptedWords(plan, { name, changes, value }, progress) {
  const roles = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "grant").filter((access) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOf */ .OM)(access) === name);
  const readers = roles.length === 0 ? "" : `, readable by ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(roles.map(({ role }) => role.name))}`;
  const unknown = value?.kind === "not-compared" || value?.kind === "unavailable";
  const words = changes.some(({ kind }) => kind === "set-value") ? `its value ${progress === "done" ? "was" : "will be"} replaced by the file's` : unknown && progress === "planned" ? "its value is not compared yet: if it differs, it is replaced by the file's" : "its value is left alone";
  return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)}${readers}: ${words}`;
}

// src/report/steps.ts
var STATES = {
  failed: { order: 0, label: "\u2717 **failed**" },
  "not-started": { order: 1, label: "\u25CB not started" },
  done: { order: 2, label: "\u2713 done" }
};
function stepsSection(result) {
  const { steps } = result;
  if (steps.length === 0) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("steps", "");
  const columns = ["State", "Step"];
  if ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .As)(result)) {
    const rows2 = steps.map(({ title }) => [STATES.done.label, (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .proseWithin */ .Bz)(title)]);
    return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("steps", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`Steps: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rows2.length, "step")}, all done`, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(columns, rows2)));
  }
  const sorted2 = [...steps].sort((a, b) => STATES[a.state].order - STATES[b.state].order);
  const rows = sorted2.map(({ state, title, problem }) => {
    const why = state === "not-started" && problem ? `<br>${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(problem.message)}` : "";
    return [STATES[state].label, `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .proseWithin */ .Bz)(title)}${why}`];
  });
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSection */ .Yc)({ id: "steps", heading: "### Steps", columns, rows, noun: "step" });
}
function failures({ steps }) {
  const failed = steps.filter((step) => step.state === "failed");
  return {
    kind: "CAUTION",
    title: `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(failed.length, "step")} failed`,
    items: failed.map(({ title, problem }) => `**${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .proseWithin */ .Bz)(title)}**${problem ? `<br>${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .withFix */ .Yt)(problem)}` : ""}`)
  };
}
function denials({ proofs }) {
  const denied = proofs.filter(({ verdict }) => verdict === "denied");
  const [were, them] = denied.length === 1 ? ["was", "it"] : ["were", "them"];
  return {
    kind: "CAUTION",
    title: `IAM denies ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(denied.length, "read")} that ${were} granted: tasks that need ${them} will fail`,
    items: denied.map(({ role, secret, why }) => `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(secret)} by role ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(role)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(why)}`)
  };
}
function proofText({ proofs }) {
  if (proofs.length === 0 || proofs.some(({ verdict }) => verdict !== "proven")) return "";
  const perRole = [...Map.groupBy(proofs, ({ role }) => role)];
  const [only] = perRole;
  if (only && perRole.length === 1) {
    const [role, list] = only;
    const secrets = list.length === 1 ? "its 1 secret" : `each of its ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(list.length, "secret")}`;
    return `\u2713 IAM confirms: role ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(role)} can read ${secrets}.`;
  }
  return `\u2713 IAM confirms: each of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(perRole.length, "role")} can read each of its secrets (${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(proofs.length, "read")}).`;
}

// src/report/danger.ts
var MOST_BYTES = 1e6;
function isReviewable(plan) {
  const boxes = alertSection(ofPlan(plan, null, "planned", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(null)));
  return Buffer.byteLength(boxes.text, "utf8") <= MOST_BYTES;
}
function alertsOf(model) {
  const { outcome } = model;
  if (!("plan" in outcome)) return [];
  const { plan } = outcome;
  if (outcome.kind === "refused") return [refusals(model, plan), ofWarnings(plan, SCOPE_VOID)];
  const result = outcome.kind === "applied" ? outcome.result : null;
  const progress = result === null ? "planned" : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .As)(result) ? "done" : "partial";
  return [
    ...result === null ? [refusals(model, plan)] : [failures(result), denials(result)],
    brokenCode(model, progress),
    ...ofPlan(plan, result, progress, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(model.baseline))
  ];
}
function ofPlan(plan, result, progress, causes) {
  return [
    changedKeys(plan, progress),
    foreignGrants(plan, progress, causes),
    ...takeovers(plan, progress),
    ...handovers(plan, progress),
    adoptions(plan, progress),
    deletions(plan, result, causes),
    ...narrowings(plan, progress),
    revocations(plan, progress, causes),
    foreignValues(plan, progress),
    ofWarnings(plan, HELD_BACK),
    ofWarnings(plan, SHARED_SOURCE),
    wideningGrants(plan, progress, causes),
    ofWarnings(plan, SCOPE_VOID)
  ];
}
function brokenCode({ code: check, context }, progress) {
  const broken = check?.findings.filter(({ rule }) => isBrokenByPlan(rule)) ?? [];
  const what = {
    planned: "this plan removes or re-creates",
    done: "was removed or re-created",
    partial: `this plan removes or re-creates${PARTIAL}`
  }[progress];
  return {
    kind: "CAUTION",
    title: `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(broken.length, "place in the code uses", "places in the code use")} a secret that ${what}`,
    items: broken.map((finding) => `${whereOf(finding.location, context)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .withFix */ .Yt)(finding)}`)
  };
}
var HELD_BACK = {
  codes: ["rotation-pending", "rotation-foreign"],
  title: (number) => `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, "value")} cannot be written because of ${number === 1 ? "a rotation" : "rotations"}`
};
var SHARED_SOURCE = {
  codes: ["source-shared"],
  title: (number) => `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, "secret takes its value", "secrets take their values")} from where a secret of other roles does`
};
var FROM_WILDCARD = "https://github.com/your-org/union-secrets/blob/main/docs/from-wildcard.md";
var SCOPE_VOID = {
  codes: ["scope-void"],
  title: (number) => `${number === 1 ? "Another policy already lets" : `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, "other policy", "other policies")} already let`} roles read every secret in the account`,
  outro: `The safe way, step by step: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(`from ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)("secret:*")} to your own policies`, FROM_WILDCARD)}.`
};
var BOXED = new Set([HELD_BACK, SHARED_SOURCE, SCOPE_VOID].flatMap(({ codes }) => codes));
function isBoxed(plan, { code: kind, subject }) {
  const isNewWholeStack = () => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "grant").some((access) => access.role.name === subject.name && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeStack */ .c7)(access));
  return BOXED.has(kind) || kind === "match-tags" && isNewWholeStack();
}
function ofWarnings(plan, { codes, title, ...more }) {
  const items = plan.warnings.filter(({ code: kind }) => codes.includes(kind)).map(({ message }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message));
  return { kind: "WARNING", title: title(items.length), items, ...more };
}
function revocations(plan, progress, causes) {
  const deleted = namesOf2(plan, "delete");
  const lost = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "revoke").filter(
    (access) => !deleted.has((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOf */ .OM)(access) ?? "") && !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadElsewhere */ .FB)(access)
  );
  const verb = { planned: "will be revoked", done: "revoked", partial: `to revoke${PARTIAL}` }[progress];
  const tasks = { planned: "will fail", done: "now fail", partial: "fail then" }[progress];
  return {
    kind: "WARNING",
    title: `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(lost.length, "read")} ${verb}`,
    intro: `Tasks that still use ${lost.length === 1 ? "it" : "them"} ${tasks}.`,
    items: accessItems(lost, "from", causes)
  };
}
function narrowings(plan, progress) {
  const does = progress === "done" ? "It was narrowed" : "Apply narrows it";
  return [...Map.groupBy((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "narrow"), ({ role }) => role)].map(([role, list]) => {
    const every = list.some(({ target }) => target.kind === "foreign" && target.reads === "every");
    return {
      kind: "WARNING",
      title: `Somebody let role ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(role.name)} ${every ? "read every secret" : "do more than the file says"}`,
      intro: `${does}${progress === "partial" ? PARTIAL : ""} to ${keptWords(role)}.`,
      items: list.map(({ target }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .proseWithin */ .Bz)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .targetWords */ .LT)(target)))
    };
  });
}
var MOST_NAMED2 = 10;
function keptWords({ access }) {
  const kept = access.filter(({ change }) => change !== "revoke");
  const words = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(kept.map(({ target }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .proseWithin */ .Bz)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .targetWords */ .LT)(target))));
  if (kept.length === 0) return "nothing";
  if (kept.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeStack */ .c7)) return words;
  return `${kept.length === 1 ? "this one" : `these ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(kept.length)}`}${kept.length > MOST_NAMED2 ? "" : `: ${words}`}`;
}
function foreignGrants(plan, progress, causes) {
  const foreign = namesOf2(plan, "granted");
  const gained = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "grant").filter((access) => foreign.has((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOf */ .OM)(access) ?? ""));
  const number = new Set(gained.map(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOf */ .OM)).size;
  const verb = { planned: "will be granted", done: "granted", partial: `to grant${PARTIAL}` }[progress];
  return {
    kind: "WARNING",
    title: `Access to ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, "secret")} that this file does not manage ${verb}`,
    items: accessItems(gained, "to", causes),
    first: true
  };
}
function wideningGrants(plan, progress, causes) {
  const apart = namesOf2(plan, "granted", "create", "adopt");
  const gained = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(plan, "grant").filter(
    (access) => !apart.has((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOf */ .OM)(access) ?? "") && !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadElsewhere */ .FB)(access)
  );
  const wide = new Set(gained.filter(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeStack */ .c7).map(({ role }) => role.name));
  const warnings = plan.warnings.filter(({ code: kind, subject }) => kind === "match-tags" && wide.has(subject.name));
  return {
    kind: "IMPORTANT",
    title: `Access widens: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(gained.length, "new read")}${progress === "partial" ? PARTIAL : ""}`,
    items: [...accessItems(gained, "to", causes), ...warnings.map(({ message }) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message))]
  };
}
function namesOf2(plan, ...statuses) {
  return new Set(plan.secrets.filter(({ status }) => statuses.includes(status)).map(({ name }) => name));
}
function accessItems(accesses, preposition, causes) {
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .byTarget */ .RI)(accesses).flatMap(
    (list) => [...Map.groupBy(list, (access) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessDrift */ .WN)(causes, access))].map(([drift2, same]) => {
      const [first] = list;
      const words = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .proseWithin */ .Bz)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .targetWords */ .LT)(first.target));
      const what = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeStack */ .c7)(first) ? `**${words}**, also those created later,` : words;
      return `${what} ${preposition} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(same.map(({ role }) => role.name))}${drift2 ? DRIFT : ""}`;
    })
  );
}

// src/values/compare.ts
async function compareValues(desired, actual, values, comparator) {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const reads = comparator.by === "reading" ? await readAll(comparator.store) : /* @__PURE__ */ new Map();
  const verdicts = /* @__PURE__ */ new Map();
  for (const secret of desired.secrets) {
    const resolved = values.get(secret.name);
    const found = existing.get(secret.name);
    if (resolved) verdicts.set(secret.name, judgeValue(secret, found, resolved, compare(secret.name, found)));
  }
  return { verdicts, failures: [...reads.values()].flatMap((read) => read.kind === "failed" ? [read.error] : []) };
  function compare(name, found) {
    if (comparator.by === "id")
      return (versionId, value) => {
        const { accountId, region } = desired;
        return comparator.ids.verify(versionId, { accountId, region, name }, value);
      };
    const read = found && reads.get(found.arn);
    return (_, value) => read ? judgeRead(value, read) : { kind: "not-compared", why: { kind: "on-apply" } };
  }
  async function readAll(store) {
    const arns = desired.secrets.flatMap((secret) => {
      const found = existing.get(secret.name);
      const readable = found && values.get(secret.name)?.kind === "available" && isReadable(found, secret.adopt);
      return readable ? [found.arn] : [];
    });
    return arns.length > 0 ? store.readValues(arns) : /* @__PURE__ */ new Map();
  }
  function isReadable(secret, adopt) {
    const { kind } = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(secret.tags, desired);
    const ours = kind === "ours" || kind === "old" || kind === "untagged" && adopt;
    return ours && secret.deletedAt === void 0 && (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWithStage */ .X4)(secret, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_STAGE */ .tf) !== void 0;
  }
}
function judgeValue(secret, actual, resolved, compare) {
  const current = actual === void 0 ? void 0 : (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWithStage */ .X4)(actual, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_STAGE */ .tf);
  if (actual !== void 0 && isDue(secret, actual, current)) {
    const pending = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWithStage */ .X4)(actual, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .PENDING_STAGE */ .ty);
    if (pending !== void 0 && pending !== current) return { kind: "rotating" };
    const ends = secret.rotation === null && _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.rotation in actual.tags;
    if (actual.rotationEnabled && !ends) return { kind: "rotated" };
  }
  if (resolved.kind === "unavailable") return { kind: "unavailable", why: resolved.why };
  if (current === void 0) return { kind: "absent" };
  return resolved.kind === "no-source" ? { kind: "kept" } : compare(current, resolved.value);
}
function isDue({ value }, actual, current) {
  if (value.kind !== "generate" || current === void 0) return value.kind !== "manual";
  return ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generationOf */ .gS)(actual) ?? value.generation) < value.generation;
}
function judgeRead(value, read) {
  switch (read.kind) {
    case "text":
      return { kind: read.value.equals(value) ? "same" : "differs" };
    case "none":
      return { kind: "absent" };
    case "binary":
      return { kind: "binary" };
    case "failed":
      return { kind: "not-compared", why: { kind: "read-failed", code: read.error.code } };
    default:
      return read;
  }
}

// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
  return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
  return new Promise((resolve_, reject_) => {
    validateOptions(iterable, mapper, concurrency);
    const result = [], errors2 = [];
    let skippedCount = 0, isResolved = false, isIterableDone = false;
    const pendingIndexes = /* @__PURE__ */ new Set();
    let doneIndex = Number.POSITIVE_INFINITY, currentIndex = 0;
    const iterator = getIterator(iterable), signalListener = () => {
      reject(signal.reason);
    }, cleanup = () => {
      signal?.removeEventListener("abort", signalListener);
    }, resolve3 = (value) => {
      resolve_(value), cleanup();
    }, reject = (reason) => {
      isResolved || (isResolved = true, reject_(reason), cleanup(), isIterableDone || closeIterator(iterator));
    };
    if (signal) {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener("abort", signalListener, { once: true });
    }
    const pull = createPuller(iterator), settleIfFinished = () => {
      if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
      for (const index of pendingIndexes) if (index < doneIndex) return;
      if (!stopOnError) {
        const collectedErrors = [];
        for (let index = 0; index < Math.min(doneIndex, errors2.length); index++) index in errors2 && collectedErrors.push(errors2[index]);
        if (collectedErrors.length > 0) {
          reject(new AggregateError(collectedErrors));
          return;
        }
      }
      isResolved = true, isIterableDone || closeIterator(iterator);
      const lastIndex = Math.min(doneIndex, result.length);
      if (lastIndex === result.length && skippedCount === 0) {
        resolve3(result);
        return;
      }
      resolve3(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
    }, next = async () => {
      if (isResolved || currentIndex >= doneIndex) return;
      const index = currentIndex++;
      pendingIndexes.add(index);
      let nextItem;
      try {
        nextItem = await pull();
      } catch (error) {
        if (pendingIndexes.delete(index), index < doneIndex) throw error;
        settleIfFinished();
        return;
      }
      if (nextItem.done) {
        pendingIndexes.delete(index), doneIndex = Math.min(doneIndex, index), isIterableDone = true, settleIfFinished();
        return;
      }
      (async () => {
        try {
          const element = await nextItem.value;
          if (isResolved || index >= doneIndex) return;
          const value = await mapper(element, index);
          if (index >= doneIndex) return;
          if (value === pMapStop) {
            doneIndex = index;
            return;
          }
          value === pMapSkip && skippedCount++, result[index] = isSettled && value !== pMapSkip ? { status: "fulfilled", value } : value;
        } catch (error) {
          if (index >= doneIndex) return;
          if (isSettled) result[index] = { status: "rejected", reason: error };
          else if (stopOnError) {
            reject(error);
            return;
          } else errors2[index] = error;
        } finally {
          pendingIndexes.delete(index), settleIfFinished();
        }
        try {
          await next();
        } catch (error) {
          reject(error);
        }
      })().then(() => new Promise(() => {
      })).then(resolve_);
    };
    (async () => {
      for (let index = 0; index < concurrency; index++) {
        try {
          await next();
        } catch (error) {
          reject(error);
          break;
        }
        if (isResolved || currentIndex >= doneIndex) break;
      }
    })();
  });
}
var pMapSkip = /* @__PURE__ */ Symbol("skip");
var pMapStop = /* @__PURE__ */ Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
  if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
  if (typeof mapper != "function") throw new TypeError("Mapper function is required");
  if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
  return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
  return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
  try {
    await iterator.return?.();
  } catch {
  }
}
function createPuller(iterator) {
  let isSourceDone = false;
  const markDone = (item) => {
    item?.done && (isSourceDone = true);
  };
  return () => {
    if (isSourceDone) return { done: true };
    const result = iterator.next();
    if (markDone(result), typeof result?.then != "function") return result;
    const promise = Promise.resolve(result);
    return promise.then(markDone, () => {
    }), promise;
  };
}

// src/engine/observe-policies.ts
var Collector = class {
  failures = [];
  /** undefined: the read failed, or found nothing. */
  async try(read) {
    const found = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(read);
    if (!(found instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2)) return found;
    this.failures.push(found);
    return void 0;
  }
};
var MOST_PARTS = 20;
async function observePolicies(desired, scope, found, access, ownsSecrets, collect) {
  const policies = /* @__PURE__ */ new Map();
  const add = (policy) => {
    if (policy) policies.set(policy.arn, policy);
  };
  const needed = new Map(
    found.map(({ role }) => [role.key, partsNeeded(scope, readablesOf(desired, { secrets: [] }, scope, role))])
  );
  const unread = /* @__PURE__ */ new Set();
  const boundaries = {};
  const roles = await Promise.all(
    found.map(async ({ role, actual }) => {
      const read = (part) => collect.try(() => access.policy(partArn(scope, role, part)));
      const [attached = [], first] = await Promise.all([
        collect.try(() => access.attachedPolicies(role.name)),
        read(1),
        readBoundary(actual)
      ]);
      add(first);
      const everUsed = Math.min(Number(first?.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.parts] ?? 1) || 1, MOST_PARTS);
      const last = Math.max(
        needed.get(role.key) ?? 1,
        everUsed,
        ...attached.map((one) => partOf(scope, role, one) ?? 0)
      );
      const parts = await Promise.all(Array.from({ length: Math.max(last - 1, 0) }, (_, index) => read(index + 2)));
      for (const part of parts) add(part);
      const others = attached.filter((one) => partOf(scope, role, one) === void 0);
      for (const other of await Promise.all(others.map(({ arn }) => readOther(arn)))) add(other);
      return { ...actual, attachedPolicies: attached };
    })
  );
  if (isRenamed()) for (const policy of await searchAll()) add(policy);
  return { roles, policies: await withHolders(), unread: [...unread].sort(), boundaries, needed };
  async function readOther(arn) {
    return collect.try(async () => {
      try {
        return await access.policy(arn);
      } catch (error) {
        if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2) || error.kind !== "denied") throw error;
        unread.add(arn);
        return void 0;
      }
    });
  }
  async function readBoundary({ permissionsBoundaryArn: arn }) {
    const boundary = arn === void 0 ? void 0 : await readOther(arn);
    if (boundary) boundaries[boundary.arn] = boundary.document;
  }
  function isRenamed() {
    const binding = bindingDigest(desired.roles);
    const firsts = found.map(({ role }) => ({ role, first: policies.get(partArn(scope, role, 1)) }));
    const missing2 = firsts.some(({ role, first }) => !first && (needed.get(role.key) ?? 0) > 0);
    const recorded = firsts.flatMap(({ first }) => first ? [first.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.binding]] : []);
    return missing2 || recorded.length === 0 || recorded.some((one) => one !== binding);
  }
  async function searchAll() {
    const all = await collect.try(() => access.localPolicies()) ?? [];
    const isNew = desired.secrets.length > 0 && desired.grants.length === 0 && !await ownsSecrets();
    const prefixes = [`${desired.stack}@${desired.dataPlane}@`, ...desired.roles.map(({ policyName }) => policyName)];
    const likely = all.filter(({ name, arn }) => {
      if (policies.has(arn) || unread.has(arn)) return false;
      return !isNew || prefixes.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
    });
    const read = await Promise.all(likely.map(({ arn }) => collect.try(() => access.policy(arn))));
    return read.filter((policy) => policy !== void 0);
  }
  async function withHolders() {
    return Promise.all(
      [...policies.values()].map(async (policy) => {
        const holders = roles.filter(({ attachedPolicies }) => attachedPolicies.some(({ arn }) => arn === policy.arn));
        const ours = policy.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack] === desired.stack && policy.tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.dataPlane] === desired.dataPlane;
        if (!ours || policy.attachmentCount <= holders.length) return policy;
        const attachedTo2 = await collect.try(() => access.attachmentsOf(policy.arn));
        return attachedTo2 ? { ...policy, attachedTo: attachedTo2 } : policy;
      })
    );
  }
}

// src/engine/observe.ts
async function observe(desired, cloud, now) {
  const collect = new Collector();
  const nothing = {
    secrets: [],
    policies: [],
    unread: [],
    boundaries: {},
    attachedPoliciesQuota: _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_ATTACHED_POLICIES */ ._V,
    observedAt: now.toISOString()
  };
  const found = await Promise.all(
    desired.roles.map(async (role) => {
      const actual = await collect.try(() => cloud.access.role(role.name));
      return actual ? [{ role, actual: { key: role.key, attachedPolicies: [], ...actual } }] : [];
    })
  );
  const roles = found.flat();
  const isMissing = roles.length < desired.roles.length && collect.failures.length === 0;
  const caller = isMissing ? await cloud.access.caller() : void 0;
  if (caller !== void 0 && caller.accountId !== desired.accountId)
    return { actual: { ...nothing, roles: roles.map(({ actual }) => actual), foreignCaller: caller }, failures: [] };
  const elsewhere = roles.some(({ actual }) => actual.arn.split(":")[4] !== desired.accountId);
  if (elsewhere || collect.failures.some(({ kind }) => kind === "credentials" || kind === "unreachable")) {
    return { actual: { ...nothing, roles: roles.map(({ actual }) => actual) }, failures: collect.failures };
  }
  const partition = roles[0]?.actual.arn.split(":")[1] ?? "aws";
  const group = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .secretGroup */ .AL)(partition, desired.region, desired.accountId);
  const place = { partition, region: desired.region, accountId: desired.accountId, group };
  const scope = { place, stack: desired.stack, dataPlane: desired.dataPlane };
  const owned = collect.try(() => cloud.secrets.listOwned(desired));
  const ownsSecrets = async () => (await owned ?? []).length > 0;
  const [secrets, keys, observed] = await Promise.all([
    observeSecrets(desired, cloud.secrets, owned, now, collect),
    observeKeys(desired, place, cloud.access),
    observePolicies(desired, scope, roles, cloud.access, ownsSecrets, collect)
  ]);
  const crowded = observed.roles.some(isCrowded(observed.needed));
  const quota = crowded ? await collect.try(() => cloud.access.attachedPoliciesQuota()) : void 0;
  return {
    actual: {
      ...nothing,
      roles: observed.roles,
      secrets,
      keys,
      policies: observed.policies,
      unread: observed.unread,
      boundaries: observed.boundaries,
      attachedPoliciesQuota: quota ?? _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_ATTACHED_POLICIES */ ._V
    },
    failures: collect.failures
  };
}
async function observeKeys(desired, place, access) {
  const named2 = new Set(desired.secrets.flatMap(({ kmsKeyId }) => kmsKeyId ?? []));
  const asked = [...named2].filter((key) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKey */ .zJ)(key, place) !== null && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKeyProblem */ .kn)(key, place) === void 0);
  return Object.fromEntries(await Promise.all(asked.map(async (key) => [key, await access.key(key)])));
}
function isCrowded(needed) {
  return ({ key, attachedPolicies }) => attachedPolicies.length + (needed.get(key) ?? 0) > _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_ATTACHED_POLICIES */ ._V;
}
async function observeSecrets(desired, store, owned, now, collect) {
  const names2 = [...desired.secrets, ...desired.grants].map((secret) => secret.name);
  const describe = (name) => collect.try(() => store.describe(name));
  const described = await pMap(names2, describe, { concurrency: _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CONCURRENCY */ .cO });
  const declared = new Set(names2);
  const others = (await owned ?? []).filter((secret) => !declared.has(secret.name));
  const leaving = others.filter((secret) => secret.deletedAt === void 0 && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .removalOf */ .c6)(secret, desired) === "delete");
  const looked = new Map(leaving.map(({ name }) => [name, describe(name)]));
  const kept = await Promise.all(others.map((secret) => looked.get(secret.name) ?? secret));
  const all = [...described, ...kept].filter((secret) => secret !== void 0);
  return withDates(desired, all, store, now);
}
function withDates({ secrets }, found, store, now) {
  const bounds = new Map(secrets.flatMap(({ name, maxAgeDays }) => maxAgeDays === null ? [] : [[name, maxAgeDays]]));
  return pMap(
    found,
    async (secret) => {
      if (!isAgeOpen(secret, bounds.get(secret.name) ?? null, now.toISOString())) return secret;
      const valueSetAt = await store.currentSince(secret.arn).catch(() => void 0);
      return valueSetAt === void 0 ? secret : { ...secret, valueSetAt };
    },
    { concurrency: _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CONCURRENCY */ .cO }
  );
}

// src/engine/resource-policies.ts
var MOST_LOOKED_AT = 100;
async function warnOfResourcePolicies(plan, actual, store) {
  if (plan.refusals.some(({ code: code2 }) => code2 === "wrong-account")) return [];
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const touched = plan.secrets.flatMap((secret) => {
    const found = existing.get(secret.name);
    return found !== void 0 && isTouched(plan, secret) ? [found] : [];
  });
  const looked = touched.slice(0, MOST_LOOKED_AT);
  const look = (arn) => (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(async () => await store.resourcePolicy(arn) ?? null);
  const [first, ...others] = looked;
  if (first === void 0) return [];
  const begin = await look(first.arn);
  const isDenied2 = begin instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 && begin.kind === "denied";
  const policies = [begin, ...isDenied2 ? [] : await Promise.all(others.map(({ arn }) => look(arn)))];
  const findings = new PlanFindings();
  const unread = [];
  for (const [index, secret] of looked.entries()) {
    const policy = policies[index];
    if (policy === null) continue;
    const roles = plan.roles.filter((role) => readsAfter(role, secret.name));
    const arns = roles.map(({ arn }) => arn);
    const reading = typeof policy === "string" ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .readResourcePolicy */ .lZ)(policy, secret, arns) : null;
    if (reading === null) {
      unread.push(secret.name);
      continue;
    }
    const { warn } = findings.about("secret", secret.name);
    const nameOf = (arn) => roles.find((role) => role.arn === arn)?.name ?? arn;
    for (const { statement, conditional, roles: denied } of reading.denials)
      warn(
        "resource-policy-denies",
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The resource policy of ${secret.name} ${conditional ? "may deny" : "denies"} reading it to ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(denied.map(nameOf))}${conditional ? ", depending on the call" : ""}, whatever is granted here: ${text(statement)}`
      );
    for (const { statement, conditional, principals } of reading.others)
      warn(
        "resource-policy-allows",
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`The resource policy of ${secret.name} lets ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceList */ .MT)(principals.map(everybody))} read it${conditional ? " under a condition" : ""}; nothing here changes that: ${text(statement)}`
      );
  }
  const unknown = unread.length + touched.length - looked.length;
  if (unknown > 0) {
    const { warn } = findings.about("stack", plan.stack);
    warn(
      "resource-policy-unread",
      `Whether a resource policy denies reading, or lets others read, is not known of ${whichOf(unread, unknown)}`
    );
  }
  return findings.warnings;
  function whichOf([name], number) {
    if (name === void 0)
      return `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, "more secret")}. A plan looks at ${MOST_LOOKED_AT} of them at most.`;
    const which = number === 1 ? name : `${name} and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number - 1, "other secret")}`;
    if (!(begin instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2)) return `${which}. What AWS answered could not be read.`;
    const fix = isDenied2 ? " The plan role may do without it; docs/iam has the statement." : "";
    return `${which}. secretsmanager:GetResourcePolicy: ${begin.code}.${fix}`;
  }
}
function isTouched(plan, { name, changes, status }) {
  if (status === "refused" || status === "delete") return false;
  if (changes.some(({ kind }) => kind === "adopt" || kind === "restore")) return true;
  return plan.roles.some(
    ({ access }) => access.some(
      ({ target, change }) => change === "grant" && (target.kind === "stack" ? status !== "granted" : target.kind === "secret" && target.name === name)
    )
  );
}
function readsAfter({ access }, name) {
  return access.some(
    ({ target, change }) => change !== "revoke" && (target.kind === "stack" || target.kind === "secret" && target.name === name)
  );
}
function everybody(principal) {
  return principal === "*" ? "everybody" : principal;
}
var MOST_TEXT = 1500;
function text({ Sid: _, ...statement }) {
  const all = JSON.stringify(statement, null, 2);
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)(all.length <= MOST_TEXT ? all : `${all.slice(0, MOST_TEXT)}
...`, "json");
}

// src/engine/plan-stack.ts
async function planStack(stack, aws, { fingerprintKey, previousFingerprintKey, reads, bounds }) {
  const { desired, values, root } = stack;
  const { actual, failures: failures2 } = await observe(desired, aws, /* @__PURE__ */ new Date());
  if (failures2.length > 0) return { wrong: [...stack.problems, ...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .failureProblems */ .pQ)(failures2, stack.locator)] };
  const ids = fingerprintKey === null ? null : keyedIds(fingerprintKey, previousFingerprintKey ?? void 0);
  const comparator = ids ? { by: "id", ids } : reads ? { by: "reading", store: aws.secrets } : { by: "nothing" };
  const compared = await compareValues(desired, actual, values, comparator);
  const computed = computePlan(desired, actual, compared.verdicts);
  const refusals2 = [
    ...refuseDuplicateStack(desired, actual, root),
    ...refuseUnreviewable(computed),
    ...refuseOutOfBounds(desired, actual, bounds),
    ...computed.refusals
  ];
  const warnings = [...computed.warnings, ...await warnOfResourcePolicies(computed, actual, aws.secrets)];
  const plan = { ...computed, refusals: refusals2, warnings };
  const valueDigests = fingerprintKey === null ? null : valueDigestsBy(stack, fingerprintKey);
  return { stack, plan, actual, ...compared, ids, valueDigests };
}
function valueDigestsBy({ desired, values }, key) {
  return valueDigestsOf(desired.secrets, values, desired, key);
}
function planProblems({ stack, plan, failures: failures2 }, of) {
  const { locator, problems } = stack;
  const severity = of === "refused" ? "error" : "warning";
  return [
    ...problems,
    ...plan.warnings.map(locator.warning),
    ...of === "plan" ? [] : valuesLeft(plan).map(locator.warning),
    ...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .failureProblems */ .pQ)(failures2, locator).map((problem) => ({ ...problem, severity })),
    ...plan.refusals.map(locator.refusal)
  ];
}
function refuseDuplicateStack(desired, actual, root) {
  const owned = [...actual.secrets, ...actual.policies].filter(({ tags }) => (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(tags, desired).kind === "ours");
  const sources = new Set(owned.map(({ tags }) => tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.source] ?? desired.source));
  sources.delete(desired.source);
  const paths = new Set([...sources].map(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM).filter((path) => path !== (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(desired.source)));
  const findings = new PlanFindings();
  const { refuse } = findings.about("stack", desired.stack);
  for (const path of paths) {
    const claimed = claim(path, root, desired);
    if (claimed === "same")
      refuse(
        "stack-shared",
        `The file ${path} is the stack ${desired.stack} on data plane ${desired.dataPlane} too, and what is there was made from it.`,
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`Give one of the two files a \`stack\` of its own, or put all into one file and remove the other.`
      );
    if (claimed === "unknown")
      refuse(
        "stack-unclear",
        `Secrets of stack ${desired.stack} were made from the file ${path}, which cannot be read: whether it is the same stack still is not known.`,
        `Fix ${path}, or remove it.`
      );
  }
  return findings.refusals;
}
function refuseUnreviewable(plan) {
  if (isReviewable(plan)) return [];
  return [
    {
      code: "too-much-to-review",
      subject: { kind: "stack", name: plan.stack },
      message: "A job summary (1 MiB) has no room for everything that is dangerous in this plan: nobody could review it.",
      fix: "Split it: grant, adopt, delete or revoke fewer secrets at a time."
    }
  ];
}
function claim(path, root, { stack, dataPlane }) {
  const file = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(path, root, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .JOB */ .cJ);
  if ("severity" in file)
    return file.code === "config-not-found" || file.code === "config-outside" ? "other" : "unknown";
  const { config, identity } = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(file.bytes, file.path);
  if (identity.stack !== null && identity.stack !== stack) return "other";
  if (identity.stack === stack && identity.dataPlanes.includes(dataPlane)) return "same";
  return config === null ? "unknown" : "other";
}
function baselinePlan({ stack, plan, actual, verdicts }, base) {
  if (Buffer.compare(base, stack.file.bytes) === 0) return plan;
  const before = desiredBefore(stack, base);
  if (before === null) return null;
  const sources = new Map(stack.desired.secrets.map(({ name, value }) => [name, JSON.stringify(value)]));
  const known = before.secrets.flatMap(({ name, value }) => {
    const verdict = verdicts.get(name);
    return verdict !== void 0 && JSON.stringify(value) === sources.get(name) ? [[name, verdict]] : [];
  });
  return computePlan(before, actual, new Map(known));
}
function desiredBefore({ file, workspace, desired }, bytes) {
  const { config } = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(bytes, file.path, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(workspace, file.absolute));
  if (config === null || !Object.hasOwn(config.dataPlanes, desired.dataPlane)) return null;
  const base = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredState */ .Iq)(config, desired.dataPlane, desired.source, desired.repositoryId);
  const same = base.stack === desired.stack && base.region === desired.region && base.accountId === desired.accountId;
  return same ? base : null;
}

// src/apply/execute-step.ts
async function executeStep({ action }, context) {
  if (action.on === "secret") return changeSecret(action, context);
  const { access, repositoryTag } = context;
  const { policy, role, change, document } = action;
  const { name, path, arn, tags } = policy;
  const text2 = JSON.stringify(document);
  switch (change.kind) {
    case "create-policy":
      await access.createPolicy({ name, path, arn, document: text2, tags: { ...tags, ...repositoryTag } });
      return;
    case "update-policy":
      return access.updatePolicy(arn, text2);
    case "tag-policy":
      if (change.remove.length > 0) await access.untagPolicy(arn, change.remove);
      if (Object.keys(change.set).length > 0)
        await access.tagPolicy(arn, { ..._TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.source in change.set ? repositoryTag : {}, ...change.set });
      return;
    case "attach":
      return access.attach(role, arn);
    case "detach":
      return access.detach(change.role, arn);
    case "delete-policy":
      return access.deletePolicy(arn);
    default:
      return change;
  }
}
async function changeSecret({ name, arn: known, change }, context) {
  const { secrets, created, repositoryTag } = context;
  if (change.kind === "create") {
    const { description, kmsKeyId, source } = change;
    const tags = { ...change.tags, ...repositoryTag };
    const initial = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(source) === "people" ? {} : { initial: newVersion(name, source, context) };
    const made = await secrets.create({ name, description, tags, kmsKeyId, ...initial });
    created.set(name, (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSecretArn */ .hD)(made).pair);
    return;
  }
  const arn = known ?? created.get(name)?.arn;
  if (arn === void 0) throw new Error(`The ARN of ${name} is not known.`);
  switch (change.kind) {
    case "restore":
      return secrets.restore(arn);
    case "adopt":
      return secrets.tag(arn, withRoom(change, repositoryTag, context.tagsToCome?.get(name)));
    case "describe":
      return secrets.setDescription(arn, change.to);
    case "set-key":
      return secrets.setKey(arn, change.to);
    case "tag": {
      const set = Object.fromEntries(Object.entries(change.set).map(([key, { to }]) => [key, to]));
      if (change.remove.length > 0) await secrets.untag(arn, change.remove);
      if (Object.keys(set).length > 0) await secrets.tag(arn, set);
      return;
    }
    case "set-value": {
      const { source } = change;
      const { value, versionId } = newVersion(name, source, context);
      if (source.kind !== "generate") return secrets.putValue(arn, value, versionId);
      await secrets.tag(arn, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generationTag */ .br)(source.generation, versionId));
      await secrets.putValue(arn, value, versionId);
      return secrets.tag(arn, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generationTag */ .br)(source.generation));
    }
    case "set-source":
      return secrets.tag(arn, { [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.valueSource]: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceTag */ .Yr)(change.source) });
    case "set-rotation":
      return secrets.setRotation(arn, change.to);
    case "cancel-rotation":
      return secrets.cancelRotation(arn);
    case "delete": {
      const day = await secrets.scheduleDeletion(arn, change.recoveryWindowDays);
      if (day !== void 0) context.restorableUntil.set(name, day);
      return;
    }
    default:
      return change;
  }
}
function withRoom({ tags, set }, more, toCome = []) {
  const all = [...Object.keys({ ...tags, ...set, ...more }), ...toCome].filter((key) => !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagOfAws */ .Bt)(key));
  return new Set(all).size > _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TAGS */ .x3 ? set : { ...set, ...more };
}
function newVersion(name, source, { values, mask, versionId }) {
  const value = source.kind === "generate" ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .generateValue */ .D_)(source) : values.get(name);
  if (!value) throw new Error(`The value of ${name} is not available in this run.`);
  if (source.kind === "generate") mask(value);
  return { value, versionId: versionId(name, value) };
}

// src/apply/rights.ts
function rightsIn(plan) {
  const { partition, region, accountId, group, stack, dataPlane } = plan;
  const scope = { place: { partition, region, accountId, group }, stack, dataPlane };
  const ours = plan.secrets.filter(({ status }) => status !== "granted" && status !== "refused");
  const isTagged = ({ status, changes }) => status !== "create" && changes.every(({ kind }) => kind !== "adopt");
  const allowedBefore = allowedWith(scope, ours.filter(isTagged));
  const allowed = allowedWith(scope, ours);
  const holdings = plan.roles.flatMap(
    (role) => [
      ...role.policies.filter(({ document }) => document !== null),
      ...role.policies.filter(({ document }) => document === null).reverse()
    ].map((policy) => {
      const { previous, document } = policy;
      return {
        policy,
        role,
        now: attachedTo(role, policy),
        later: new Set(document === null ? [] : [role.name]),
        before: allowedBefore(previous).union(inOtherWords(plan, scope, previous)),
        after: allowed(document)
      };
    })
  );
  const names2 = new Set(holdings.flatMap(({ now, later }) => [...now, ...later]));
  const bounds = new Map(
    [...names2].map((role) => {
      const before = union(holdings.filter(({ now }) => now.has(role)).map((one) => one.before));
      const after = union(holdings.filter(({ later }) => later.has(role)).map((one) => one.after));
      return [role, { max: before.union(after), min: before.intersection(after) }];
    })
  );
  const minDuringApply = (role) => bounds.get(role)?.min ?? /* @__PURE__ */ new Set();
  const maxDuringApply = (role) => bounds.get(role)?.max ?? /* @__PURE__ */ new Set();
  const key = (text2) => {
    const one = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKey */ .zJ)(text2, scope.place);
    return one === null ? /* @__PURE__ */ new Set() : keyPermissions(scope, one);
  };
  const rekeyed = plan.secrets.flatMap(
    ({ name, changes }) => changes.flatMap((change) => {
      if (change.kind !== "set-key") return [];
      const read = readPermissions(scope, [name]);
      const readers = [...names2].filter((role) => read.isSubsetOf(minDuringApply(role)));
      return [{ secret: name, readers, oldKey: key(change.from), newKey: key(change.to) }];
    })
  );
  return { scope, allowed, holdings, rekeyed, maxDuringApply, minDuringApply };
}
function allowedWith(scope, tagged) {
  const byTags = stackPermissions(scope);
  const names2 = tagged.map(({ name }) => name);
  const byName = readPermissions(scope, names2);
  return (document) => {
    const permissions = permissionsOf(document);
    return byTags.isSubsetOf(permissions) ? permissions.union(byName) : permissions;
  };
}
function inOtherWords(plan, scope, document) {
  if (grantsInPolicy(scope, document).others.length === 0) return /* @__PURE__ */ new Set();
  const readable = plan.secrets.filter(({ name, status }) => status !== "create" && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsReading */ .lm)([document], (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleArn */ .kT)(plan.group, name))).map(({ name }) => name);
  return readPermissions(scope, readable);
}
function attachedTo(role, { document, changes }) {
  const others = changes.flatMap((change) => change.kind === "detach" ? [change.role] : []);
  const isOn = document !== null && changes.every(({ kind }) => kind !== "attach");
  return new Set(isOn ? [role.name, ...others] : others);
}
function union(sets) {
  return sets.reduce((all, one) => all.union(one), /* @__PURE__ */ new Set());
}

// src/apply/step.ts
function secretStepId(name, kind) {
  return `secret:${name}:${kind}`;
}
function policyStepId(policy, change) {
  const { arn } = policy;
  if (change.kind === "detach") return `policy:${arn}:detach:${change.role}`;
  return `policy:${arn}:${isBinding(policy, change) ? "tag-policy:binding" : change.kind}`;
}
function policyStepIds(policy, kind) {
  return policy.changes.flatMap((change) => change.kind === kind ? [policyStepId(policy, change)] : []);
}
function isBinding(policy, change) {
  const { binding } = _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA;
  return change.set !== void 0 && binding in change.set && !(binding in policy.tags);
}
function changed({ changes }, kind) {
  return changes.some((change) => change.kind === kind);
}

// src/apply/dependencies.ts
function versionsOf(rights, holding) {
  const { policy, now, later, before, after } = holding;
  const { document } = policy;
  const version = (kind, written) => {
    return { stepId: policyStepId(policy, { kind }), document: written, allows: rights.allowed(written) };
  };
  if (document === null) return [];
  if (changed(policy, "create-policy")) return [version("create-policy", document)];
  if (!changed(policy, "update-policy")) return [];
  const last = version("update-policy", document);
  const needed = (roles) => union([...roles].map((role) => neededBy(rights, role)));
  const gives = after.difference(before).intersection(needed(later));
  const kept = union([...now].map((role) => before.intersection(neededBy(rights, role))));
  const takes = !kept.isSubsetOf(after);
  const mayKeep = needed(now.union(later));
  for (const others of [[...now.difference(later)], []]) {
    const mayAllow = (one) => others.every((role) => rights.maxDuringApply(role).has(one));
    if (!takes && [...after].every(mayAllow)) break;
    const transitional = transitionalDocument(rights.scope, policy.previous, document, mayAllow, mayKeep);
    if (transitional === null) continue;
    const first = version("extend-policy", transitional);
    if (kept.isSubsetOf(first.allows) && !gives.isDisjointFrom(first.allows)) return [first, last];
  }
  return [last];
}
function neededBy({ minDuringApply, rekeyed }, role) {
  const keys = rekeyed.filter(({ readers }) => readers.includes(role));
  return union([minDuringApply(role), ...keys.flatMap(({ oldKey, newKey }) => [oldKey, newKey])]);
}
function dependenciesIn(plan, rights) {
  const { scope, holdings, rekeyed, maxDuringApply, minDuringApply } = rights;
  const versions = new Map(holdings.map((holding) => [holding.policy.arn, versionsOf(rights, holding)]));
  const byArn2 = new Map(holdings.map((holding) => [holding.policy.arn, holding]));
  const versionsIn = (arn) => versions.get(arn) ?? [];
  const adoptions2 = new Map(
    plan.secrets.filter(({ changes }) => changes.some(({ kind }) => kind === "adopt")).flatMap(({ name }) => [...readPermissions(scope, [name])].map((one) => [one, [secretStepId(name, "adopt")]]))
  );
  return { versionsIn, grantingSteps, requires, preserves, prefers };
  function grantingSteps(role, permission) {
    const granting = holdings.filter(({ later, after }) => later.has(role) && after.has(permission));
    const [first] = granting;
    if (!first || granting.some(({ now: now2, before: before2 }) => now2.has(role) && before2.has(permission))) return [];
    const { policy, now, before } = first;
    const version = before.has(permission) ? void 0 : versionsIn(policy.arn).find(({ allows }) => allows.has(permission));
    return [...version ? [version.stepId] : [], ...now.has(role) ? [] : policyStepIds(policy, "attach")];
  }
  function requires({ id, action }) {
    if (action.on === "secret") return action.change.kind === "delete" ? revokingSteps(action.name) : [];
    const { policy, change } = action;
    const holding = held(policy.arn);
    const version = versionsIn(policy.arn).find(({ stepId }) => stepId === id);
    if (version)
      return rolesToDetachFirst(holding, version).map((one) => policyStepId(policy, { kind: "detach", role: one }));
    const { role, before, after } = holding;
    const isWider = change.kind === "attach" && !before.difference(after).isSubsetOf(maxDuringApply(role.name));
    return isWider ? policyStepIds(policy, "update-policy") : [];
  }
  function preserves({ id, action }) {
    if (action.on === "secret") {
      const found = rekeyed.filter(({ secret }) => action.change.kind === "set-key" && secret === action.name);
      return found.flatMap(
        ({ readers, newKey }) => readers.flatMap((role) => [...newKey].flatMap((one) => grantingSteps(role, one)))
      );
    }
    const { policy, change } = action;
    const holding = held(policy.arn);
    if (change.kind === "detach") return beforeTaking(change.role, holding.before);
    const at = versionsIn(policy.arn).findIndex(({ stepId }) => stepId === id);
    const version = versionsIn(policy.arn)[at];
    if (!version) return [];
    const taken = (versionsIn(policy.arn)[at - 1]?.allows ?? holding.before).difference(version.allows);
    const staying2 = holding.now.difference(new Set(rolesToDetachFirst(holding, version)));
    return [...staying2].flatMap((role) => beforeTaking(role, taken));
  }
  function prefers({ action }) {
    if (action.on === "secret") return [];
    const { policy, change } = action;
    if (change.kind === "detach") return policyStepIds(policy, "attach");
    const [first] = change.kind === "attach" ? versionsIn(policy.arn) : [];
    return first ? [first.stepId] : [];
  }
  function revokingSteps(secret) {
    const read = [...readPermissions(scope, [secret])];
    const revoking = holdings.filter(({ before, after }) => read.some((one) => before.has(one) && !after.has(one)));
    return revoking.flatMap(({ policy }) => [
      ...policyStepIds(policy, "update-policy"),
      ...policyStepIds(policy, "detach")
    ]);
  }
  function rolesToDetachFirst({ now, later }, { allows }) {
    return [...now.difference(later)].filter((role) => !allows.isSubsetOf(maxDuringApply(role)));
  }
  function beforeTaking(role, taken) {
    const kept = taken.intersection(minDuringApply(role));
    const rest = taken.difference(kept);
    const rekeying = rekeyed.filter(({ readers, oldKey }) => readers.includes(role) && !oldKey.isDisjointFrom(rest));
    return [
      ...[...kept].flatMap((one) => [...grantingSteps(role, one), ...adoptions2.get(one) ?? []]),
      ...rekeying.map(({ secret }) => secretStepId(secret, "set-key"))
    ];
  }
  function held(arn) {
    const holding = byArn2.get(arn);
    if (!holding) throw new RangeError(`The plan has no policy ${arn}.`);
    return holding;
  }
}

// src/apply/planned-steps.ts
function workOf(plan) {
  const rights = rightsIn(plan);
  const dependencies = dependenciesIn(plan, rights);
  const policies = rights.holdings.flatMap(
    (holding) => policySteps(plan, holding, dependencies.versionsIn(holding.policy.arn))
  );
  const removing = policies.flatMap(
    ({ id, action: { change } }) => change.kind === "detach" || change.kind === "delete-policy" ? [id] : []
  );
  const bound = policies.map(
    (step) => isBinding(step.action.policy, step.action.change) ? { ...step, needs: removing } : step
  );
  const secrets = plan.secrets.flatMap((secret) => secretSteps(plan, secret));
  return {
    steps: inPhases(withNeeds([...bound, ...secrets], dependencies)),
    /** Ids of the steps that let a role read a secret; none where it reads it already through us, or never will. */
    grantingSteps: (role, secret) => [...readPermissions(rights.scope, [secret])].flatMap((one) => dependencies.grantingSteps(role, one))
  };
}
function secretSteps(place, { name, pair, changes }) {
  return changes.map((change, index) => {
    const action = { on: "secret", name, arn: pair?.arn ?? null, change };
    const previous = changes[index - 1];
    return {
      id: secretStepId(name, change.kind),
      phase: change.kind === "delete" ? "removals" : "secrets",
      ...named(place, action),
      needs: previous ? [secretStepId(name, previous.kind)] : [],
      action
    };
  });
}
function named(place, action) {
  if (action.on === "secret") {
    const { name, change: change2 } = action;
    return { title: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .secretChangeWords */ .KD)(place, name, change2).does, target: { kind: "secret", name } };
  }
  const { policy, role, change, document } = action;
  const transitional = change.kind === "update-policy" && document !== policy.document;
  return {
    title: transitional ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .phrase */ .MZ)`extend policy ${policy.name}` : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .policyChangeWords */ .Cm)(policy, role, change),
    target: change.kind === "attach" ? { kind: "role", name: role } : { kind: "policy", name: policy.name }
  };
}
function policySteps(place, { policy, role, before }, versions) {
  return policy.changes.flatMap((change) => {
    const step = (phase, needs = [], id = policyStepId(policy, change), document = null) => {
      const action = { on: "policy", policy, role: role.name, change, document };
      return { id, phase, ...named(place, action), needs, action };
    };
    switch (change.kind) {
      case "create-policy":
      case "update-policy":
        return versions.map(({ stepId, document, allows }, index) => {
          const previous = versions[index - 1];
          const gives = changed(policy, "attach") || !allows.isSubsetOf(previous?.allows ?? before);
          const needs = change.kind === "create-policy" ? announcing(role.policies) : [];
          return step(gives ? "access" : "removals", previous ? [previous.stepId] : needs, stepId, document);
        });
      case "tag-policy":
        return [step(isBinding(policy, change) ? "removals" : "access")];
      case "attach":
        return [step("access", policyStepIds(policy, "create-policy"))];
      case "detach":
        return [step("removals")];
      case "delete-policy": {
        const higher = role.policies.slice(role.policies.indexOf(policy) + 1).find((one) => changed(one, change.kind));
        const needs = [...higher ? policyStepIds(higher, change.kind) : [], ...policyStepIds(policy, "detach")];
        return [step("removals", needs)];
      }
      default:
        return change;
    }
  });
}
function announcing(policies) {
  return policies.flatMap(
    (policy) => policy.changes.flatMap(
      (change) => change.kind === "tag-policy" && _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.parts in change.set ? [policyStepId(policy, change)] : []
    )
  );
}
function withNeeds(steps, { requires, preserves, prefers }) {
  const needs = new Map(steps.map((step) => [step.id, /* @__PURE__ */ new Set([...step.needs, ...requires(step)])]));
  const waits = (id, other, seen = /* @__PURE__ */ new Set()) => id === other || [...needs.get(id) ?? []].some((need) => !seen.has(need) && waits(need, other, seen.add(need)));
  const policies = steps.filter(({ action }) => action.on === "policy");
  const secrets = steps.filter(({ action }) => action.on === "secret");
  const add = (step, need) => {
    if (!waits(need, step.id)) needs.get(step.id)?.add(need);
  };
  for (const step of [...policies, ...secrets]) for (const need of preserves(step)) add(step, need);
  for (const step of policies) for (const need of prefers(step)) add(step, need);
  return steps.map((step) => ({ ...step, needs: [...needs.get(step.id) ?? []] }));
}
function inPhases(steps) {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const phases = new Map(steps.map(({ id, phase }) => [id, phase]));
  const pull = (id) => {
    if (phases.get(id) !== "removals") return;
    phases.set(id, "access");
    for (const need of byId.get(id)?.needs ?? []) pull(need);
  };
  for (const { phase, needs } of steps) if (phase !== "removals") for (const need of needs) pull(need);
  for (const { id, needs } of steps)
    if (phases.get(id) === "secrets" && needs.some((need) => phases.get(need) === "access")) phases.set(id, "access");
  return ["secrets", "access", "removals"].flatMap(
    (phase) => steps.flatMap((step) => phases.get(step.id) === phase ? [{ ...step, phase }] : [])
  );
}

// src/apply/apply.ts
async function applyPlan(plan, context, { verify, more = [], ...executing } = {}) {
  const created = /* @__PURE__ */ new Map();
  const restorableUntil = /* @__PURE__ */ new Map();
  let proofs = [];
  const work = workOf(plan);
  const beforeRemovals = async (settled) => {
    if (verify) proofs = await verify(pairsAfter(plan, created), notGivenIn(work, settled));
  };
  const execute = (step) => executeStep(step, { ...context, created, restorableUntil });
  const steps = await executeSteps([...work.steps, ...more], execute, { ...executing, beforeRemovals });
  const known = restorableUntil.size > 0 ? { restorableUntil: Object.fromEntries(restorableUntil) } : {};
  return { steps, pairs: pairsAfter(plan, created), proofs, ...known };
}
function notGivenIn({ steps, grantingSteps }, settled) {
  return (role, secret) => {
    const undone = grantingSteps(role, secret).find((id) => settled.get(id)?.state !== "done");
    const step = steps.find(({ id }) => id === undone);
    if (!step) return void 0;
    const why = settled.get(step.id)?.state === "failed" ? "failed" : "was not started";
    return `it was not asked, since "${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(step.title)}" ${why}`;
  };
}
function pairsAfter(plan, created) {
  return Object.fromEntries(
    plan.secrets.flatMap(({ name, status, pair }) => {
      const known = created.get(name) ?? pair;
      return known === null || status === "orphaned" || status === "delete" ? [] : [[name, known]];
    })
  );
}
var PHASES = ["secrets", "access", "removals"];
var CANCELLED = { message: "The run was cancelled before this step began.", fix: "Run again: it goes on from here." };
var NEVER_READY = { message: "It waits for a step that never came.", fix: "Run again." };
async function executeSteps(steps, execute, { onSettled, beforeRemovals, isCancelled } = {}) {
  const results = /* @__PURE__ */ new Map();
  const isDone = (id) => results.get(id)?.state === "done";
  const isUndone = (id) => results.has(id) && !isDone(id);
  const settle = ({ action: _, ...step }, state, problem) => {
    const result = { ...step, state, ...problem ? { problem } : {} };
    results.set(step.id, result);
    onSettled?.(result);
  };
  const attempt2 = async (step) => {
    if (isCancelled?.()) return settle(step, "not-started", CANCELLED);
    try {
      await execute(step);
      settle(step, "done");
    } catch (error) {
      settle(step, "failed", problemOf(error));
    }
  };
  for (const phase of PHASES) {
    if (phase === "removals") await beforeRemovals?.(results);
    let open = steps.filter((step) => step.phase === phase);
    while (open.length > 0) {
      const blocked = open.filter(({ needs }) => needs.some(isUndone));
      const ready = open.filter(({ needs }) => needs.every(isDone));
      for (const step of blocked) {
        const cause = steps.find(({ id }) => step.needs.includes(id) && isUndone(id));
        const message = `It needs "${cause ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(cause.title) : "an earlier step"}", which was not done.`;
        settle(step, "not-started", { message, fix: "Fix that step and run again." });
      }
      if (blocked.length + ready.length === 0) for (const step of open) settle(step, "not-started", NEVER_READY);
      await Promise.all(ready.map(attempt2));
      open = open.filter((step) => !results.has(step.id));
    }
  }
  return steps.flatMap((step) => results.get(step.id) ?? []);
}
function problemOf(error) {
  if (error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2) return { message: error.message, fix: error.fix };
  return {
    message: error instanceof Error ? error.message : String(error),
    fix: "Run again; if it stays, report it as a bug."
  };
}

// src/apply/verify-access.ts
var WAITS = [1e3, 2e3, 4e3, 8e3];
async function verifyAccess(plan, pairs, access, wait, notGiven = () => void 0) {
  const context = {
    [`aws:ResourceTag/${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack}`]: plan.stack,
    [`aws:ResourceTag/${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.dataPlane}`]: plan.dataPlane
  };
  const verifyRole = async (role) => {
    const ours = role.policies.filter(({ document }) => document !== null).map(({ name }) => name.toLowerCase());
    const verdicts = /* @__PURE__ */ new Map();
    let open = secretsOf(plan, role, pairs);
    for (const [secret] of open) {
      const why = notGiven(role.name, secret);
      if (why !== void 0) verdicts.set(secret, { verdict: "not-proven", why });
    }
    open = open.filter(([secret]) => !verdicts.has(secret));
    for (const pause of [...WAITS, void 0]) {
      if (open.length === 0) break;
      const question = { action: "secretsmanager:GetSecretValue", arns: open.map(([, arn]) => arn), context };
      const answers = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(() => access.simulateAccess(role.arn, question));
      for (const [secret, arn] of open)
        verdicts.set(secret, answers instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 ? notAsked(answers) : judge(answers.get(arn), ours));
      open = open.filter(([secret]) => verdicts.get(secret)?.verdict === "denied");
      if (pause !== void 0 && open.length > 0) await wait(pause);
    }
    const proofs = [...verdicts].map(([secret, verdict]) => ({ role: role.name, secret, ...verdict }));
    return proofs.sort((a, b) => a.secret < b.secret ? -1 : 1);
  };
  const roles = plan.roles.filter(({ key }) => key !== null);
  return (await Promise.all(roles.map(verifyRole))).flat();
}
function secretsOf(plan, role, pairs) {
  const targets = role.access.flatMap((one) => one.change === "revoke" ? [] : [one.target]);
  const named2 = new Set(namesOf(targets));
  const byTags = targets.some(({ kind }) => kind === "stack");
  const arns = new Map(Object.entries(pairs).map(([name, { arn }]) => [name, arn]));
  return plan.secrets.flatMap(({ name, source }) => {
    const arn = named2.has(name) || byTags && source !== null ? arns.get(name) : void 0;
    return arn === void 0 ? [] : [[name, arn]];
  });
}
function judge(read, ours) {
  if (!read) return { verdict: "not-proven", why: "IAM gave no verdict for it" };
  const names2 = read.matchedPolicies.join(", ");
  switch (read.decision) {
    case "allowed": {
      const matched = read.matchedPolicies.map((name) => name.toLowerCase());
      const proven = matched.some(
        (name) => ours.some((our) => name === our || name.endsWith(`/${our}`) || name.endsWith(`_${our}`))
      );
      if (proven) return { verdict: "proven", why: "" };
      const others = names2 === "" ? "IAM does not say which policy" : `only ${names2}`;
      return { verdict: "not-proven", why: `it can be read, but not through our policy: ${others}` };
    }
    case "explicitDeny":
      return { verdict: "denied", why: `a statement denies it${names2 === "" ? "" : ` (${names2})`}` };
    case "implicitDeny":
      return {
        verdict: "denied",
        why: read.deniedByBoundary ? "the role's permissions boundary does not allow it" : "no statement allows it yet: IAM may still be catching up, or a policy of the organisation forbids it"
      };
    default:
      return read.decision;
  }
}
function notAsked({ kind, code: code2 }) {
  const why = kind === "denied" ? "these credentials may not ask IAM: allow iam:SimulatePrincipalPolicy on the role" : `IAM could not be asked: ${code2}`;
  return { verdict: "not-proven", why };
}

// src/engine/probe.ts
var ANY_KEY = "00000000-0000-0000-0000-000000000000";
var NOTHING = { warnings: [], notes: [] };
async function probeAccess(plan, access) {
  const roles = plan.roles.filter(({ key, access: reads }) => key !== null && reads.length > 0);
  const found = await Promise.all(roles.map((role) => probeRole(plan, role, access)));
  return { warnings: found.flatMap(({ warnings }) => warnings), notes: found.flatMap(({ notes }) => notes) };
}
async function probeRole(plan, role, access) {
  const unchecked = (what, { code: code2 }) => ({
    warnings: [],
    notes: [`It was not checked whether role ${role.name} can ${what}: IAM could not be asked (${code2}).`]
  });
  const wide = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(() => wider(plan, role, access));
  const reads = wide instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 ? unchecked("read more than this file gives it", wide) : wide;
  const denied = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(() => deniedKeys(role, access));
  const keys = denied instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 ? unchecked("use the customer keys of its secrets", denied) : denied;
  return { warnings: [...reads.warnings, ...keys.warnings], notes: [...reads.notes, ...keys.notes] };
}
async function readsEverything(roleArn, group, access) {
  const probe = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleArn */ .kT)(group);
  const read = (await access.simulateAccess(roleArn, { action: "secretsmanager:GetSecretValue", arns: [probe], context: {} })).get(probe);
  if (read?.decision !== "allowed") return null;
  return { through: read.matchedPolicies.length === 0 ? "" : `, through ${read.matchedPolicies.join(", ")}` };
}
async function wider(plan, role, access) {
  if (plan.warnings.some(({ code: code2, subject }) => code2 === "scope-void" && subject.name === role.name)) return NOTHING;
  const everything = await readsEverything(role.arn, plan.group, access);
  if (everything === null) return NOTHING;
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)`IAM lets role ${role.name} read secrets that this file does not give it${everything.through}: this file restricts nothing until that policy is removed. \`union-secrets narrow\` names what the role would lose then, and the safe order of steps (docs/from-wildcard.md).`;
  return { warnings: [{ code: "scope-void", subject: { kind: "role", name: role.name }, message }], notes: [] };
}
async function deniedKeys(role, access) {
  const statements = role.policies.flatMap(({ document }) => document?.Statement ?? []);
  const decrypting = statements.filter(({ Action }) => Action.includes("kms:Decrypt"));
  if (decrypting.length === 0) return NOTHING;
  const denied = [];
  for (const { Resource, Condition = {} } of decrypting) {
    const aliases = Condition["ForAnyValue:StringEquals"]?.["kms:ResourceAliases"];
    const via = Condition.StringEquals?.["kms:ViaService"];
    const context = {
      ...via === void 0 ? {} : { "kms:ViaService": via },
      ...aliases === void 0 ? {} : { "kms:ResourceAliases": aliases }
    };
    const arns = Resource.map((arn) => arn.replace(/\/\*$/, `/${ANY_KEY}`));
    const answers = await access.simulateAccess(role.arn, { action: "kms:Decrypt", arns, context });
    const names2 = aliases === void 0 ? arns : [[aliases].flat().join(", ")];
    denied.push(...names2.filter((_, index) => isDenied(answers.get(arns[index] ?? ""))));
  }
  return {
    warnings: denied.map((name) => ({
      code: "decrypt-denied",
      subject: { kind: "role", name: role.name },
      message: `IAM does not let role ${role.name} decrypt with ${name}: reading the secrets under it will fail.`
    })),
    notes: [`Reads by role ${role.name} also depend on the policies of the KMS keys, which cannot be seen from here.`]
  };
}
function isDenied(read) {
  return read !== void 0 && read.decision !== "allowed";
}

// src/engine/apply-stack.ts
function refuseApply(planned2, refusals2 = preflight(planned2.plan)) {
  if (refusals2.length === 0) return null;
  const plan = { ...planned2.plan, refusals: refusals2 };
  return { plan, problems: planProblems({ ...planned2, plan }, "refused") };
}
async function applyStack(planned2, aws, settings) {
  const { locator } = planned2.stack;
  const result = await carryOut(planned2, aws, settings);
  for (const line of (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .deletionLines */ .UG)(planned2.plan, result)) settings.onProgress(line);
  const asks = settings.verifies && !settings.isCancelled();
  const reach = asks ? await probeAccess(planned2.plan, aws.access) : { warnings: [], notes: [] };
  return {
    result,
    afterwards: [...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .resultProblems */ .G)(result, locator), ...reach.warnings.map(locator.warning)],
    notes: [...reach.warnings.map(({ message }) => message), ...reach.notes]
  };
}
async function carryOut(planned2, aws, settings) {
  const { plan, stack, ids } = planned2;
  const { repositoryId } = stack.desired;
  const { verifies, mask, onProgress, isCancelled } = settings;
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of stack.values) if (value.kind === "available") values.set(name, value.value);
  const context = {
    secrets: aws.secrets,
    access: aws.access,
    values,
    versionId: (name, value) => ids === null ? unkeyedId() : ids.create({ accountId: plan.accountId, region: plan.region, name }, value),
    mask,
    tagsToCome: new Map(
      plan.secrets.map(({ name, changes }) => [
        name,
        changes.flatMap((change) => change.kind === "tag" ? Object.keys(change.set) : [])
      ])
    ),
    // Whom it may move to is a change that a plan shows: the next one does for what is made here.
    repositoryTag: repositoryId === void 0 ? {} : (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryIdTag */ .kr)(repositoryId, void 0)
  };
  const verify = async (pairs, notGiven) => (
    // A run that was stopped does not wait until IAM knows of what was done.
    isCancelled() ? [] : verifyAccess(plan, pairs, aws.access, untilStopped(isCancelled), notGiven)
  );
  const more = idSteps(planned2);
  const onSettled = createProgress(workOf(plan).steps.length + more.length, onProgress);
  return applyPlan(plan, context, { onSettled, isCancelled, more, ...verifies ? { verify } : {} });
}
function idSteps({ plan, actual, stack: { desired } }) {
  const { repositoryId, movedTo } = desired;
  if (repositoryId === void 0 || movedTo !== void 0) return [];
  const set = (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryIdTag */ .kr)(repositoryId, void 0);
  const lacksId = ({ tags }) => (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .kG)(tags, desired).kind === "ours" && (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryId */ .qi)(tags).repositoryId === void 0 && Object.keys(tags).filter((key) => !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagOfAws */ .Bt)(key)).length < _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TAGS */ .x3;
  const step = (id, name, action) => {
    const target = { kind: action.on, name };
    return { id, phase: "removals", title: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__/* .phrase */ .MZ)`record the repository of ${name}`, target, needs: [], action };
  };
  const going = new Set(plan.secrets.flatMap(({ name, status }) => status === "delete" ? [name] : []));
  const policies = new Map(actual.policies.filter(lacksId).map((policy) => [policy.arn, policy]));
  return [
    ...actual.secrets.filter((secret) => lacksId(secret) && secret.deletedAt === void 0 && !going.has(secret.name)).map(({ name, arn }) => {
      const tags = Object.fromEntries(Object.entries(set).map(([key, to]) => [key, { from: null, to }]));
      const change = { kind: "tag", set: tags, remove: [] };
      return step(`secret:${name}:repository-id`, name, { on: "secret", name, arn, change });
    }),
    ...plan.roles.flatMap(
      ({ name: role, policies: planned2 }) => planned2.filter(({ arn, document }) => policies.has(arn) && document !== null).map((policy) => {
        const change = { kind: "tag-policy", set, remove: [] };
        const action = { on: "policy", policy, role, change, document: null };
        return step(`policy:${policy.arn}:repository-id`, policy.name, action);
      })
    )
  ];
}
function idNotes(planned2) {
  const steps = idSteps(planned2);
  if (steps.length === 0) return [];
  const policies = steps.filter(({ action }) => action.on === "policy").length;
  const what = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsAndPolicies */ .Hb)(steps.length - policies, policies);
  return [
    `The tags of ${what} do not have the id of this repository yet: apply adds it, so that a rename of the repository changes no owner.`
  ];
}
var SLICE = 500;
function untilStopped(isCancelled) {
  return async (milliseconds) => {
    for (let left = milliseconds; left > 0 && !isCancelled(); left -= SLICE)
      await _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.wait(Math.min(left, SLICE));
  };
}
var FEW = 40;
function createProgress(total, log) {
  let count2 = 0;
  let logged = 0;
  return ({ state, title }) => {
    count2 += 1;
    const label = state === "done" ? "done" : state === "failed" ? "FAILED" : "not started";
    const part = Math.floor(count2 * 20 / total);
    if (total > FEW && state === "done" && part === logged && count2 !== total) return;
    logged = part;
    log(`${count2}/${total} ${label}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(title)}`);
  };
}

// src/engine/check-repository.ts


// src/code-check/find-files.ts


var MAX_FILE_BYTES = 1048576;
var SKIPPED_FOLDERS = new Set(
  ".git .hg .svn .tox .nox .eggs .venv venv site-packages node_modules __pycache__ .mypy_cache .pytest_cache .ruff_cache .ipynb_checkpoints".split(" ")
);
var CONCURRENCY = 32;
async function findFiles(workspace, globs, maxBytes = MAX_FILE_BYTES) {
  const wanted = globs.filter((glob) => !glob.startsWith("!")).map(normalize);
  const matches = createMatcher(globs, (glob) => unmatched.delete(glob));
  if (wanted.length === 0) return { files: [], skipped: [], unmatched: [] };
  const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(workspace);
  const paths = [];
  const skipped = [];
  const unmatched = new Set(wanted);
  await walk("");
  const found = await pMap(paths.sort(), (path) => read(path).catch((error) => unreadable(path, error)), {
    concurrency: CONCURRENCY
  });
  return {
    files: found.filter((one) => one !== null && typeof one !== "string"),
    skipped: [...skipped.sort(), ...found.filter((one) => typeof one === "string")],
    unmatched: [...unmatched]
  };
  async function walk(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(root, folder), { withFileTypes: true }).catch((error) => {
      if (folder === "") throw error;
      skipped.push(unreadable(folder, error));
      return [];
    });
    if (folder !== "" && entries.some(({ name }) => name === "pyvenv.cfg")) return;
    const folders = [];
    for (const entry of entries) {
      const path = node_path__WEBPACK_IMPORTED_MODULE_9__.posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) folders.push(path);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && matches(path)) paths.push(path);
    }
    await pMap(folders, walk, { concurrency: CONCURRENCY });
  }
  async function read(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(root, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(absolute).catch(missing);
    if (real === null || real !== absolute && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_9__.sep)) return null;
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(real);
    if (!status.isFile()) return null;
    if (status.size > maxBytes) return `${path} was not checked: it is larger than ${maxBytes / 1048576} MiB.`;
    return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)(real, "utf8") };
  }
}
function createMatcher(globs, onMatch = () => {
}) {
  const wanted = globs.filter((glob) => !glob.startsWith("!")).map(normalize);
  const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => normalize(glob.slice(1)));
  return (path) => {
    const matching = wanted.filter((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.matchesGlob)(path, glob));
    matching.forEach(onMatch);
    return matching.length > 0 && !unwanted.some((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.matchesGlob)(path, glob));
  };
}
function unreadable(path, error) {
  const code2 = typeof error === "object" && error !== null && "code" in error ? error.code : "unknown error";
  return `${path} was not checked: it cannot be read (${code2}).`;
}
function missing(error) {
  if (error.code === "ENOENT" || error.code === "ELOOP") return null;
  throw error;
}
function normalize(glob) {
  return node_path__WEBPACK_IMPORTED_MODULE_9__.posix.normalize(glob.trim());
}

// src/engine/check-repository.ts
function codeContext(configPath, config, plan, locate, generatedModule) {
  const planes = Object.entries(config.dataPlanes).sort(([a], [b]) => a < b ? -1 : 1);
  const secrets = /* @__PURE__ */ new Map();
  const put = (name, declared, location, on) => {
    const known = secrets.get(name) ?? { name, declared, location, on: [] };
    secrets.set(name, { ...known, on: [...known.on, on] });
  };
  for (const [dataPlane] of planes) {
    const desired = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredState */ .Iq)(config, dataPlane, "");
    const planned2 = new Map(plan?.dataPlane === dataPlane ? plan.secrets.map((secret) => [secret.name, secret]) : []);
    const onPlane = (name) => {
      const secret = planned2.get(name);
      return { dataPlane, pair: secret?.pair ?? null, change: secret ? fateOf(secret) : null };
    };
    for (const { name } of desired.secrets) put(name, "secret", locate(["secrets", name]), onPlane(name));
    const grants = (config.grants ?? []).map((grant) => typeof grant === "string" ? grant : grant.name);
    for (const { name } of desired.grants) put(name, "grant", locate(["grants", grants.indexOf(name)]), onPlane(name));
    for (const secret of planned2.values()) {
      if (secret.status === "orphaned" || secret.status === "delete")
        put(secret.name, "none", null, onPlane(secret.name));
    }
  }
  return {
    configPath,
    dataPlanes: planes.map(([name, { region, accountId }]) => {
      const read = plan?.dataPlane === name;
      return { name, region, accountId, partition: read ? plan.partition : null, awsRead: read };
    }),
    secrets: [...secrets.values()].sort((a, b) => a.name < b.name ? -1 : 1),
    generatedModule
  };
}
function fateOf(secret) {
  switch (secret.status) {
    case "create":
      return secret.changes.some((change) => change.kind === "create" && change.keyWillChange) ? "recreate" : "create";
    case "delete":
      return "delete";
    case "refused":
      return "refused";
    case "orphaned":
      return "revoke";
    case "adopt":
    case "granted":
    case "restore":
    case "unchanged":
    case "update":
    case "waiting":
      return null;
    default:
      return secret.status;
  }
}
var ALL_PYTHON = "**/*.py";
async function checkRepository(opened, outcome, settings) {
  if (settings.globs.length === 0) return null;
  switch (outcome.kind) {
    case "invalid":
    case "failed":
    case "refused":
      return null;
    case "validated":
      return checkWorkspace(opened, null, settings);
    case "planned":
      return checkWorkspace(opened, outcome.plan, settings);
    case "applied":
      return checkWorkspace(opened, planAfter(outcome.plan, outcome.result), settings);
    default:
      return outcome;
  }
}
function hasCodeErrors(code2) {
  return code2?.findings.some(({ severity }) => severity === "error") ?? false;
}
async function checkWorkspace(opened, plan, settings) {
  const { file, config, locate } = opened;
  try {
    const { files, skipped, unmatched } = await findInCheckout(opened, settings.globs);
    const missing2 = unmatched.filter((glob) => glob !== ALL_PYTHON).map((glob) => `No file matches "${glob}".`);
    const context = codeContext(file.path, config, plan, locate, settings.generatedModule);
    const requirements = await requirementsBeside(opened, files);
    if (!(0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHaveFindings */ .u3)(files))
      return {
        sdks: (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__/* .sdksInUse */ .gw)(files, requirements),
        findings: [],
        files: files.length,
        filesWithSecrets: 0,
        skipped: [...missing2, ...skipped]
      };
    const { checkCode } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 9145));
    const checked = checkCode(files, context, requirements);
    const findings = checked.findings.filter(({ rule }) => rule !== "unused-secret" || skipped.length === 0);
    return {
      ...checked,
      findings,
      skipped: [...missing2, ...skipped, ...checked.filesWithSecrets === 0 ? [] : checked.skipped]
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      sdks: (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__/* .sdksInUse */ .gw)([], []),
      findings: [],
      files: 0,
      filesWithSecrets: 0,
      skipped: [`The code was not checked: ${why}.`]
    };
  }
}
async function requirementsBeside(opened, files) {
  if ((0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__/* .sdksInUse */ .gw)(files, []).flytekit === "no") return [];
  const globs = _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUIREMENT_FILES */ .c1.filter((glob) => !glob.endsWith(".py"));
  return (await findInCheckout(opened, globs, _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BYTES */ .zx)).files;
}
async function findInCheckout({ workspace, root }, globs, maxBytes) {
  const found = await findFiles(workspace, globs, maxBytes);
  const files = found.files.map((file) => {
    const path = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(workspace, file.path));
    return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(path) ? file : { ...file, path };
  });
  return { ...found, files };
}
function planAfter(plan, result) {
  const secrets = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .withResult */ .ox)(plan, result).secrets.map(
    (secret) => secret.status === "create" && secret.pair !== null ? { ...secret, status: "unchanged", changes: [] } : secret
  );
  return { ...plan, secrets };
}

// src/report/python-code.ts

var MOST_KEYS = 12;
function snippetSection(plan, pairs, model) {
  const keys = pairs.flatMap(({ pair }) => pair ? [pair.key] : []);
  const { flytekit, flyte } = sdksShown(model);
  if (keys.length === 0 || !(flytekit || flyte)) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("snippets", "");
  const constants = constantLines(plan.group, keys);
  const old = model.code?.sdks.flytekit === "drops-group";
  const blocks = [
    ...flytekit ? [(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)("Code for flytekit (Flyte 1)", (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(flytekitCode(constants, old), "python"))] : [],
    ...flyte ? [(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)("Code for flyte (Flyte 2)", (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(flyteCode(constants), "python"))] : []
  ];
  const warning = "Never return a secret value from a task: what a task returns goes to the control plane.";
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)("snippets", [...blocks, warning].join("\n\n"));
}
function sdksShown({ snippet, code: code2 }) {
  const used = { flytekit: code2 !== null && code2.sdks.flytekit !== "no", flyte: code2?.sdks.flyte ?? false };
  const one = snippet === "auto" && used.flytekit !== used.flyte ? used : null;
  return one ?? { flytekit: !["flyte", "none"].includes(snippet), flyte: !["flytekit", "none"].includes(snippet) };
}
function constantLines(group, keys) {
  const [first = "", ...others] = keys;
  const shown = others.slice(0, MOST_KEYS - 1);
  return [
    `SECRET_GROUP = ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonString */ .cE)(group)}`,
    `SECRET_KEY = ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonString */ .cE)(first)}`,
    ...shown.map((key) => `# SECRET_KEY = ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonString */ .cE)(key)}`)
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
var LINE = 88;
function pythonModule(plan, pairs) {
  const sorted2 = [...pairs].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const identifiers = identifiersOf(sorted2.map(({ name }) => name));
  const constants = sorted2.map(({ name, pair }) => {
    const identifier = identifiers.get(name) ?? "";
    return pair ? constant(identifier, pair.key) : `# ${identifier} is known after apply.`;
  });
  const blocks = [docstring(plan), "from typing import Final", constant("SECRET_GROUP", plan.group)];
  return `${[...blocks, ...constants.length > 0 ? [constants.join("\n")] : []].join("\n\n")}
`;
}
function docstring({ stack, dataPlane, source }) {
  return `"""Secrets of stack ${inDocstring(stack)} on data plane ${inDocstring(dataPlane)}.

Written by union-secrets. Edit its file, not this one:
${inDocstring(source)}

With flytekit:

    Secret(
        group=SECRET_GROUP,
        key=...,
        mount_requirement=Secret.MountType.FILE,
    )

With Flyte 2:

    flyte.Secret(
        group=SECRET_GROUP,
        key=...,
        mount=pathlib.Path("/etc/flyte/secrets"),
    )
"""`;
}
function inDocstring(text2) {
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonString */ .cE)(text2).slice(1, -1);
}
function constant(identifier, value) {
  const head = `${identifier}: Final[str] = `;
  const text2 = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonString */ .cE)(value);
  return head.length + text2.length <= LINE ? `${head}${text2}` : `${head}(
    ${text2}
)`;
}
function identifiersOf(names2) {
  const plain = Map.groupBy(names2, plainIdentifier);
  const identifiers = /* @__PURE__ */ new Map();
  for (const [identifier, same] of plain) {
    const [only = ""] = same;
    const usable = identifier.length <= LONGEST && !RESERVED.has(identifier);
    if (same.length === 1 && usable) identifiers.set(only, identifier);
    else for (const name of same) identifiers.set(name, `${identifier.slice(0, LONGEST)}_${digest(name)}`);
  }
  return distinct(identifiers) ? identifiers : new Map(names2.map((name) => [name, `SECRET_${digest(name, 64)}`]));
}
var LONGEST = 50;
var RESERVED = /* @__PURE__ */ new Set(["SECRET_GROUP"]);
function plainIdentifier(name) {
  const words = name.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
  if (words === "") return "SECRET";
  return /^\d/.test(words) ? `SECRET_${words}` : words;
}
function digest(name, length = 8) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(name).digest("hex").slice(0, length).toUpperCase();
}
function distinct(identifiers) {
  return new Set(identifiers.values()).size === identifiers.size;
}




/***/ })

};
