export const id = 806;
export const ids = [806];
export const modules = {

/***/ 5127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ awsOptions),
/* harmony export */   Tw: () => (/* binding */ currentWorkflow),
/* harmony export */   kU: () => (/* binding */ reportProblems),
/* harmony export */   oJ: () => (/* binding */ writeRunnerFile)
/* harmony export */ });
/* harmony import */ var _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3403);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9896);
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
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_3__.EOL);
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
  if (!fs__WEBPACK_IMPORTED_MODULE_5__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
  fs__WEBPACK_IMPORTED_MODULE_5__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_3__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_3__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_3__.EOL}${delimiter}`;
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
var { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_5__.promises;
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
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_5__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_5__.constants.W_OK);
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
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_3__.EOL);
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

var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_5__.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os__WEBPACK_IMPORTED_MODULE_3__.platform();
var arch = os__WEBPACK_IMPORTED_MODULE_3__.arch();

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
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_3__.EOL), issueCommand("set-output", { name }, toCommandValue(value));
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
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_3__.EOL);
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
  const redactor = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)();
  return {
    input: (name) => env[`INPUT_${name.toUpperCase()}`] === void 0 ? void 0 : getInput(name),
    log: (line) => info((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(line)),
    group: (title, work) => group((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(title), work),
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
      for (const { text, part } of (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .masksFor */ .RM)(value, ownWords)) {
        if (masks.has(text)) continue;
        masks.set(text, { owner, part });
        setSecret(text);
      }
      if (isVariable) {
        for (const { text, part } of (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(value)) if (!masks.has(text)) masks.set(text, { owner, part });
      }
    },
    redact: redactor.redact,
    maskedIn(text) {
      const found = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(text, masks.keys());
      return [...masks].flatMap(([mask, part]) => found.has(mask) ? [part] : []);
    },
    output: (name, value) => setOutput(name, value),
    summary(markdown) {
      const file = env.GITHUB_STEP_SUMMARY;
      if (file) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync)(file, `${markdown}
`);
    },
    fail() {
      process.exitCode = ExitCode.Failure;
    }
  };
}
function reportProblems(workflow, problems) {
  for (const annotation of (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(problems)) workflow.annotate(annotation);
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

// src/action/run.ts
function awsOptions({ host, inputs }, region) {
  return {
    region,
    maxConcurrency: inputs.maxConcurrency,
    userAgent: `union-secrets/${_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}`,
    redact: host.workflow.redact,
    vocabulary: (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .jobVocabulary */ .Ud)(host.env.AWS_PROFILE)
  };
}




/***/ }),

/***/ 7806:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5127);
/* harmony import */ var _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6669);
/* harmony import */ var _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6076);
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8039);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3403);
/* harmony import */ var _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7781);
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4834);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5840);
/* harmony import */ var _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1372);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(986);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8161);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);















// src/action/main.ts



// src/github/contents.ts

var READ = { permission: "contents: read", method: "GET" };
var MOST_COMMITS = 30;
function contents(api) {
  const fileFrom = (ref, path) => {
    const operation = { ...READ, name: `read ${path} at ${ref}` };
    const answer = api.send({ ...operation, path: `/contents/${(0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .encodePath */ .O0)(path)}`, parameters: { ref } });
    return { operation, found: (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(answer, () => null, "not-found") };
  };
  return {
    async branchTip(branch) {
      const operation = { ...READ, name: `read branch ${branch}` };
      const answer = api.send({ ...operation, path: `/branches/${(0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .encodePath */ .O0)(branch)}` });
      const found = await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(answer, () => null, "not-found");
      return found === null ? null : (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(found, "commit", "sha"), operation, "commit of the branch");
    },
    /** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
    async isPartOf({ commit, of }) {
      if (commit === of) return true;
      const answer = api.send({
        ...READ,
        name: `compare ${commit.slice(0, 7)} with ${of.slice(0, 7)}`,
        path: `/compare/${commit}...${of}`,
        parameters: { per_page: 1, page: 2 }
      });
      const status = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(answer, () => null, "not-found"), "status");
      return status === "ahead" || status === "identical";
    },
    async fileAtTip({ branch, path }) {
      const { operation, found } = fileFrom(branch, path);
      const answer = await found;
      if (answer === null || Array.isArray(answer) || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(answer, "type") === "dir") return null;
      return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(answer, "sha"), operation, "id of the file (sha)");
    },
    async fileAt({ ref, path }) {
      const answer = await fileFrom(ref, path).found;
      const content = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(answer, "content");
      return content === null || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(answer, "encoding") !== "base64" ? null : Buffer.from(content, "base64");
    },
    /** https://docs.github.com/en/rest/commits/commits#list-commits */
    async commitsOf({ ref, path }) {
      const parameters = { sha: ref, path, per_page: MOST_COMMITS };
      const answer = await api.send({ ...READ, name: `list the commits of ${path}`, path: "/commits", parameters });
      return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(answer).flatMap((commit) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(commit, "sha") ?? []);
    },
    async defaultBranch() {
      const operation = { ...READ, name: "read the repository" };
      const data = await api.send({ ...operation, path: "" });
      return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(data, "default_branch"), operation, "default branch");
    }
  };
}
var NONE = { different: [], absent: [], made: [] };
async function compareWithTip(forge, {
  branch,
  commit,
  checkedOut = commit,
  files
}) {
  const tip = await forge.branchTip(branch);
  if (tip === null) return null;
  if (tip === commit || tip === checkedOut) return NONE;
  const compared = await Promise.all(
    files.map(async ({ path, bytes: bytes2 }) => {
      const inside = !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(path);
      const now = inside ? await forge.fileAtTip({ branch: tip, path }) : null;
      if (now !== null && isBlob(bytes2, now)) return { path, is: "same" };
      const before = inside && commit !== null ? await forge.fileAtTip({ branch: commit, path }) : null;
      if (before === now) return { path, is: now === null ? "made" : "same" };
      return { path, is: now === null ? "absent" : "different" };
    })
  );
  const those = (wanted) => compared.filter(({ is }) => is === wanted).map(({ path }) => path);
  return { different: those("different"), absent: those("absent"), made: those("made") };
}
function blobSha(bytes2) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}
function isBlob(bytes2, sha) {
  if (blobSha(bytes2) === sha) return true;
  const withLf = Buffer.from(bytes2).toString("latin1").replaceAll("\r\n", "\n");
  return blobSha(Buffer.from(withLf, "latin1")) === sha;
}

// src/github/context.ts
function readContext(env, readText, directory) {
  const problems = [];
  const report = (code3, message, fix) => problems.push({ severity: "error", code: code3, message, fix });
  const get = (name2) => env[name2]?.trim() ?? "";
  const eventName = get("GITHUB_EVENT_NAME");
  if (eventName === "")
    report("run-event-missing", "GITHUB_EVENT_NAME is not set.", `${ON_A_RUNNER}, or set it to the name of an event.`);
  const payload = readPayload(get("GITHUB_EVENT_PATH"), readText, report);
  const fullName = get("GITHUB_REPOSITORY") || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "repository", "full_name") ?? "");
  const [, owner, name] = /^([\w-][\w.-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(fullName) ?? [];
  if (owner === void 0 || name === void 0)
    report(
      "run-repository-invalid",
      `GITHUB_REPOSITORY is ${quote(fullName)}, not <owner>/<name>.`,
      `${ON_A_RUNNER}, or set it.`
    );
  const serverUrl = readUrl("GITHUB_SERVER_URL", get("GITHUB_SERVER_URL") || "https://github.com", report);
  const apiUrl = readUrl("GITHUB_API_URL", get("GITHUB_API_URL") || "https://api.github.com", report);
  const sha = get("GITHUB_SHA") || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "after") ?? "");
  const runId = /^\d{1,30}$/.test(get("GITHUB_RUN_ID")) ? get("GITHUB_RUN_ID") : null;
  if (owner === void 0 || name === void 0 || problems.length > 0) return { wrong: problems };
  return {
    eventName,
    payload,
    repository: `${owner}/${name}`,
    repositoryId: (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryIdOf */ .Bu)(get("GITHUB_REPOSITORY_ID") || idInEvent(payload, fullName), serverUrl),
    owner,
    name,
    sha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .isSha */ .HH)(sha) ? sha : null,
    ref: get("GITHUB_REF") || (eventName === "push" ? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "ref") ?? "" : ""),
    actor: get("GITHUB_ACTOR") || ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "sender", "login") ?? ""),
    runId: runId ?? "0",
    attempt: /^[1-9]\d{0,5}$/.test(get("GITHUB_RUN_ATTEMPT")) ? Number(get("GITHUB_RUN_ATTEMPT")) : 1,
    runUrl: runId === null ? null : `${serverUrl}/${owner}/${name}/actions/runs/${runId}`,
    workspace: get("GITHUB_WORKSPACE") || directory,
    apiUrl
  };
}
function idInEvent(payload, repository) {
  const same = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "repository", "full_name")?.toLowerCase() === repository.toLowerCase();
  return same ? String((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(payload, "repository", "id") ?? "") : "";
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
  const code3 = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(error, "code");
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
  const repo = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(payload, "pull_request", "head", "repo");
  return repo !== void 0 && (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(repo, "full_name")?.toLowerCase() !== repository.toLowerCase();
}
function pushedCommits({ payload, sha }) {
  const listed = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(payload, "commits").map((one) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(one, "id"));
  const last = [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(payload, "head_commit", "id"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(payload, "after"), sha];
  return [...new Set([...listed, ...last].filter((one) => one !== null))];
}
function namesPullRequest({ payload }) {
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(payload, "commits").some(
    (commit) => /^Merge pull request #\d+|\(#\d+\)/.test((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(commit, "message") ?? "")
  );
}
var DEPENDABOT = "dependabot[bot]";
function isDependabot({ actor, payload }) {
  return actor === DEPENDABOT || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "sender", "login") === DEPENDABOT;
}
function defaultBranchOf(input) {
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(input.payload, "repository", "default_branch") ?? input.defaultBranch;
}

// src/github/pull-requests.ts
var LAG_PAUSES = [1e3, 2e3, 3e3];
var READ2 = { permission: "pull-requests: read", method: "GET" };
var AT_ONCE = 8;
var MOST_COMMITS2 = 200;
var MOST_FILES = 3e3;
function pullRequests(api) {
  return {
    async pullRequest(number) {
      const operation = { ...READ2, name: `read pull request #${number}` };
      const data = await api.send({ ...operation, path: `/pulls/${number}` });
      return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(asPullRequest(data), operation, "pull request");
    },
    async changedFiles(number) {
      const files = await filesOf(api, number);
      if (files.length >= MOST_FILES) return null;
      return files.flatMap((file) => [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(file, "filename"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(file, "previous_filename")]).filter((path) => path !== null);
    },
    /** The commits are the oldest first, as a push event lists them. */
    async pullRequestsOf(commits, options = {}) {
      const newestFirst = [...new Set(commits)].reverse().slice(0, MOST_COMMITS2);
      for (let round = 0; ; round += 1) {
        const { found, missing } = await lookUp(api, newestFirst, options);
        const pause = LAG_PAUSES[round];
        const enough = options.everyCommit === true ? !missing : found.length > 0;
        if (enough || newestFirst.length === 0 || options.expectMerge !== true || pause === void 0) return found;
        await api.clock.wait(pause);
      }
    }
  };
}
function filesOf(api, number) {
  const { permission } = READ2;
  return api.list({ name: `read the files of pull request #${number}`, permission, path: `/pulls/${number}/files` });
}
async function lookUp(api, commits, { base, expectMerge }) {
  const found = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  for (let start2 = 0; start2 < commits.length; start2 += AT_ONCE) {
    const batch = commits.slice(start2, start2 + AT_ONCE);
    const lists = await Promise.all(batch.map((sha) => pullsOfCommit(api, sha)));
    for (const [index, sha] of batch.entries()) if (lists[index]?.length === 0) unknown.add(sha);
    lists.flat().forEach(add);
  }
  if (unknown.size > 0 && expectMerge !== void 0)
    for (const item of await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(closedLast(api), () => [], "not-found")) {
      const merge = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(item, "merge_commit_sha");
      if (merge === null || !unknown.delete(merge)) continue;
      add(item);
    }
  return { found: [...found.values()].sort((a, b) => a.number - b.number), missing: unknown.size > 0 };
  function add(item) {
    const pull = asPullRequest(item);
    if (pull === null || !isMerged(item, pull, commits)) return;
    if (base === void 0 || pull.baseRef === null || pull.baseRef === base) found.set(pull.number, pull);
  }
}
async function pullsOfCommit(api, sha) {
  const name = `find the pull request of commit ${sha.slice(0, 7)}`;
  const path = `/commits/${encodeURIComponent(sha)}/pulls`;
  try {
    return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(await api.send({ ...READ2, name, path, parameters: { per_page: 100 } }));
  } catch (error) {
    if (!(error instanceof _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q8) || error.kind !== "not-found") throw error;
    const closed = await closedLast(api).catch(() => {
      throw error;
    });
    return closed.filter((item) => [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(item, "merge_commit_sha"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(item, "head", "sha")].includes(sha));
  }
}
async function closedLast(api) {
  const name = "list the pull requests that were closed last";
  const parameters = { state: "closed", sort: "updated", direction: "desc", per_page: 100 };
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(await api.send({ ...READ2, name, path: "/pulls", parameters }));
}
function isMerged(item, pull, commits) {
  if (pull.mergedAt !== null || (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "merged") === true) return true;
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "state") === "closed" && pull.mergeCommitSha !== null && commits.includes(pull.mergeCommitSha);
}
function asPullRequest(item) {
  const number = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "number");
  if (number === null) return null;
  const [head, base] = [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "head", "repo", "full_name"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "base", "repo", "full_name")];
  return {
    number,
    headSha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(item, "head", "sha"),
    baseRef: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "base", "ref"),
    mergedAt: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "merged_at"),
    mergeCommitSha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(item, "merge_commit_sha"),
    fromFork: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "head", "repo") === null || base !== null && head !== base
  };
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
function isBy(item, login) {
  const author = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "user", "login");
  return author !== null && plainLogin(author) === plainLogin(login);
}
function plainLogin(login) {
  return login.toLowerCase().replace(/\[bot\]$/, "");
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

// src/github/sticky.ts
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
  const { permission } = writing(comment);
  const name = `delete a double of the comment on pull request #${comment.pullRequest}`;
  const paths = doubles.map(({ id }) => `/issues/comments/${id}`);
  return { url, skipped: false, problems: await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .deleteEach */ .pP)(api, { name, permission }, paths) };
}
async function ownMarker(api, login, comment) {
  const markers = (await findOurs(api, login, comment)).map(({ marker }) => marker);
  return markers.sort(compareRuns).at(-1) ?? null;
}
async function findOurs(api, login, { pullRequest, marker }) {
  const { permission } = writing({ pullRequest });
  const name = `read the comments of pull request #${pullRequest}`;
  return oursOf(await api.list({ name, permission, path: `/issues/${pullRequest}/comments` }), login, marker);
}
function oursOf(items, login, wanted) {
  const ours = items.flatMap((item) => {
    const id = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "id");
    const body = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "body") ?? "";
    const marker = readMarker(body);
    if (id === null || marker === null || !isBy(item, login) || !sameComment(marker, wanted)) return [];
    return [{ id, marker, body, url: urlOf(item) ?? "", item }];
  });
  return ours.sort((a, b) => a.id - b.id);
}
async function create(api, login, comment, text) {
  const operation = writing(comment);
  const post2 = async () => {
    const path = `/issues/${comment.pullRequest}/comments`;
    const request = { method: "POST", path, parameters: { body: text }, repeatable: false };
    return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(
      urlOf(await api.send({ ...operation, ...request })),
      operation,
      "address of the comment (html_url)"
    );
  };
  try {
    return await post2();
  } catch (error) {
    if (!(error instanceof _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q8) || error.kind !== "unreachable") throw error;
    await api.clock.wait(1e3);
    const [written] = await findOurs(api, login, comment);
    return written === void 0 ? post2() : update(api, comment, written, text);
  }
}
async function update(api, comment, { id, url }, text) {
  const path = `/issues/comments/${id}`;
  const data = await api.send({ ...writing(comment), method: "PATCH", path, parameters: { body: text } });
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(data, "html_url") ?? url;
}
function writing({ pullRequest }) {
  return { name: `write the comment on pull request #${pullRequest}`, permission: "pull-requests: write" };
}
function urlOf(item) {
  return (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "html_url") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "url");
}
function tooLong(comment, length) {
  return new _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q8(writing(comment).name, {
    kind: "refused",
    status: null,
    detail: `it has ${length} characters, and GitHub takes ${COMMENT_LIMIT}`,
    fix: "This is a defect of union-secrets, which shortens its comments: please report it. The job summary holds the same content."
  });
}
var ISSUES = "issues: write";
async function keepIssue(api, login, { marker, title, body }) {
  const operation = { name: "write the issue about drift", permission: ISSUES };
  const text = `${renderMarker(marker)}
${body}`;
  const [open] = await openIssues(api, login, marker);
  const request = open === void 0 ? { method: "POST", path: "/issues", parameters: { title, body: text }, repeatable: false } : { method: "PATCH", path: `/issues/${open}`, parameters: { title, body: text } };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(urlOf(await api.send({ ...operation, ...request })), operation, "address of the issue (html_url)");
}
async function closeIssue(api, login, marker, comment) {
  const open = await openIssues(api, login, marker);
  for (const number of open) {
    const operation = { name: `close issue #${number}`, permission: ISSUES };
    const path = `/issues/${number}`;
    await api.send({ ...operation, method: "POST", path: `${path}/comments`, parameters: { body: comment } });
    const parameters = { state: "closed", state_reason: "completed" };
    await api.send({ ...operation, method: "PATCH", path, parameters });
  }
  return open.length > 0;
}
async function openIssues(api, login, marker) {
  const operation = { name: "look for the issue about drift", permission: ISSUES };
  const items = await api.list({ ...operation, path: "/issues", parameters: { state: "open" } });
  const issues = items.filter((item) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "pull_request") === void 0);
  return oursOf(issues, login, marker).flatMap(({ item }) => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "number") ?? []);
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
  const { headSha } = await pullRequests(api).pullRequest(review.pullRequest);
  if (headSha !== review.headSha) return { posted: 0, deleted: 0, problems: [] };
  const kept = [...wanted.values()].filter(({ id }) => current.has(id));
  const fit = fresh.length === 0 ? [] : apart(await thoseInDiff(api, review, fresh), kept);
  if (fit.length > 0) await post(api, review, scope, fit);
  const problems = await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .deleteEach */ .pP)(
    api,
    { name: `delete a settled suggestion on pull request #${review.pullRequest}`, permission: "pull-requests: write" },
    stale.map(({ id }) => `/pulls/comments/${id}`)
  );
  return { posted: fit.length, deleted: stale.length - problems.length, problems };
}
async function thoseInDiff(api, { pullRequest }, fresh) {
  const files = await filesOf(api, pullRequest);
  const patches = new Map(files.map((file) => [(0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(file, "filename"), (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(file, "patch") ?? ""]));
  return fresh.filter(
    ({ path, startLine, original }) => shows(rightSide(patches.get(path) ?? ""), startLine, original)
  );
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
function rightSide(patch) {
  const lines = /* @__PURE__ */ new Map();
  let next = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith(" ") || line.startsWith("+"))) {
      lines.set(next, line.slice(1).replace(/\r$/, ""));
      next += 1;
    }
  }
  return lines;
}
function shows(lines, start2, text) {
  return text.split("\n").every((line, index) => lines.get(start2 + index) === line.replace(/\r$/, ""));
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
async function findOurs2(api, login, { pullRequest: number }) {
  const operation = { name: `read the review of pull request #${number}`, permission: "pull-requests: read" };
  const ours = /* @__PURE__ */ new Map();
  const answered = /* @__PURE__ */ new Set();
  for (const item of await api.list({ ...operation, path: `/pulls/${number}/comments` })) {
    const isOurs = isBy(item, login);
    const answers = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "in_reply_to_id");
    if (answers !== null && !isOurs) answered.add(answers);
    const id = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "id");
    const mark = MARK.exec((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "body") ?? "");
    if (!isOurs || id === null || mark?.[1] === void 0 || mark[2] === void 0) continue;
    ours.set(id, { id, scope: mark[1], suggestion: mark[2], outdated: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "line") === null });
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
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

// src/github/github.ts
function githubForge(connect2, repository, clock = _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m) {
  const api = (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .createApi */ .xP)(connect2, repository, clock);
  let login = null;
  const viewer = () => {
    login ??= viewerLogin(api);
    return login;
  };
  return {
    ...contents(api),
    ...pullRequests(api),
    viewerLogin: viewer,
    upsertComment: async (comment) => upsertComment(api, await viewer(), comment),
    ownMarker: async (comment) => ownMarker(api, await viewer(), comment),
    keepIssue: async (issue) => keepIssue(api, await viewer(), issue),
    closeIssue: async ({ marker, comment }) => closeIssue(api, await viewer(), marker, comment),
    suggestChanges: async (review) => suggestChanges(api, await viewer(), review),
    writeCheckRun: (run) => writeCheckRun(api, run),
    checkRuns: (wanted) => checkRuns(api, wanted)
  };
}
var WORKFLOW_LOGIN = "github-actions[bot]";
var WHOSE_TOKEN = { name: "find out who the token belongs to", permission: null };
async function viewerLogin(api) {
  const asked = [
    async () => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(await api.graphql(WHOSE_TOKEN, "{ viewer { login } }"), "viewer", "login"),
    async () => (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(await api.send({ ...WHOSE_TOKEN, method: "GET", path: "//user" }), "login")
  ];
  let rejected = null;
  for (const ask of asked) {
    try {
      const login = await ask();
      if (login !== null) return login;
    } catch (error) {
      if (!(error instanceof _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q8)) throw error;
      if (error.status === null) throw error;
      rejected = error.kind === "credentials" ? error : null;
    }
  }
  if (rejected !== null) throw rejected;
  return WORKFLOW_LOGIN;
}
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
    const id = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(item, "id");
    if (id === null) return [];
    return [{ id, app: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "app", "slug"), text: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, "output", "text") ?? "" }];
  });
}

// src/action/inputs.ts
var MODES = ["auto", "validate", "plan", "apply", "inventory"];
function readInputs(get) {
  const problems = [];
  const text = (name) => (get(name) ?? "").trim();
  const problem = (message, fix, code3 = "input") => problems.push({ severity: "error", code: code3, message, fix });
  const wrong = (name, expected) => problem((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Input ${name} is not ${expected}.`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Set \`${name}\` to ${expected}, or leave it out.`);
  const empty = (name, fix, why = "an expression in the workflow has no value here") => problem(`Input ${name} is empty: ${why}.`, fix, "input-empty");
  const strict = (name, examples) => {
    const value = text(name);
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Write \`${name}\` as ${examples}, or leave it out for its default.`;
    if (value === "" && get(name) !== void 0) empty(name, fix);
    return value;
  };
  const list = (name) => text(name).split(/[\s,]+/).filter((item) => item !== "");
  const refs = (name, kind) => {
    const patterns = list(name).map((one) => one.replace(`refs/${kind}/`, ""));
    const wrong2 = patterns.findIndex((one) => !isRefPattern(one)) + 1;
    const onlyTakesOut = patterns.length > 0 && patterns.every((one) => one.startsWith("!"));
    const message = wrong2 > 0 ? `Pattern ${wrong2} of input ${name} is none.` : `Input ${name} only takes out, by a leading "!".`;
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Write \`${name}\` as GitHub's filters of branches and tags: names with \`*\` (no slash), \`**\`, \`?\` and \`+\` (behind a character) or \`[0-9a-z]\`; \`!\` takes out what one before it names.`;
    if (wrong2 > 0 || onlyTakesOut) problem(message, fix);
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
    if (value.length < _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_KEY */ .Nf)
      wrong(name, `a secret of ${_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_KEY */ .Nf} characters or more (it has ${value.length})`);
    return new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretValue */ .iJ(value);
  };
  const digest2 = (name) => {
    if (get(name) === void 0) return null;
    const value = text(name).toLowerCase();
    if (value === "off" || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .isDigestText */ .S5)(value)) return value === "off" ? null : value;
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The job that planned names the secret in a warning. Hand its plan file over as an artifact and set \`${name}\` to the \`digest\` in it, or write \`${name}: off\`.`;
    const malformed = `Input ${name} is neither "off" nor a plan digest of 16 groups such as bcdf-ghjk: what the runner masks may be missing from it.`;
    if (value === "") empty(name, fix, "the runner drops a job output that holds a masked text");
    else problem(malformed, fix);
    return null;
  };
  const globs = (kind, name, examples) => {
    if (get(name) === void 0) return _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .UNBOUNDED */ .fk[kind];
    const read = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounds */ .gZ)(kind, text(name));
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Write \`${name}\` as ${examples}, or leave it out for its default, \`*\`.`;
    if (read === null) problem(`Input ${name} has a glob that matches no name: only * has a meaning.`, fix);
    else if (read.length === 0) empty(name, fix);
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
      grantable: globs("grantable", "grantable", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`names of secrets, with \`*\` for any text, such as \`shared/*\``),
      bindableRoles: globs(
        "bindableRoles",
        "bindable-roles",
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`names or ARNs of roles, with \`*\` for any text, such as \`ranking-*\``
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
    maxConcurrency: integer("max-concurrency", 1, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_CONCURRENCY */ .cO) ?? _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_CONCURRENCY */ .WH
  };
  if (inputs.previousFingerprintKey !== null && inputs.fingerprintKey === null && problems.length === 0) {
    wrong("previous-fingerprint-key", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`accompanied by \`fingerprint-key\`, the new one`);
  }
  return { inputs, problems };
}

// src/action/publish/publish.ts




// src/record/record.ts

var TEXT_LIMIT = 65535;
var INTRODUCTION = "A signed list of digests, one for each change of the plan: `require-recorded-plan` compares an apply with it.";
function signRecord(subject, { entries: planned, refused }, key) {
  const { stack, dataPlane, accountId, region, source, headSha } = subject;
  const about = { stack, dataPlane, accountId, region, source, headSha, refused };
  const entries = refused ? [] : planned;
  const whole2 = { format: 1, ...about, keyId: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs)(key), count: entries.length };
  const set = hmac(key, { ...whole2, entries }).slice(0, 32);
  const empty = { ...whole2, set, part: 99999, of: 99999, entries: [], signature: "0".repeat(64) };
  const chunks = chunked(entries, TEXT_LIMIT - recordText(empty).length);
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
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.timingSafeEqual)(Buffer.from(hmac(key, unsigned)), Buffer.from(signature));
}
function hmac(key, data) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHmac)("sha256", (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveKey */ .Hz)(key, "record")).update((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(data)).digest("hex");
}
function recordText(part) {
  return `${INTRODUCTION}

\`\`\`json
${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(part)}
\`\`\``;
}
function parseRecord(text) {
  const json = /^```json\r?\n(\{.*\})\r?\n```\s*$/m.exec(text)?.[1];
  const data = json === void 0 ? void 0 : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(json);
  return isPart(data) ? data : null;
}
var isText = (value) => typeof value === "string" && value !== "";
var isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
var isHex = (length) => {
  const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
  return (value) => typeof value === "string" && pattern.test(value);
};
var ENTRY = /^[0-9a-f]{32}(?:\.[0-9a-f]{16})?$/;
var MEMBERS = {
  format: (value) => value === 1,
  stack: isText,
  dataPlane: isText,
  accountId: isText,
  region: isText,
  source: isText,
  headSha: isText,
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
  const parts = signRecord(subject, { entries: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedEntries */ .DE)(plan, valueDigests, key), refused }, key);
  const conclusion = refused ? "failure" : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasChanges */ .ik)(plan) ? "success" : "neutral";
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
  const changes = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .changesToApprove */ .S)(plan);
  const isUnseen = (change) => (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .valueWritten */ .RK)(change, values)?.kind === "unseen";
  const maybe = plan.secrets.filter(_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .mayNeedValue */ .z6);
  const items = [
    ...changes.filter(isUnseen).map(({ words }) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .phrase */ .MZ)`${words} (a value not seen here)`),
    ...maybe.map(
      ({ name, source }) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .phrase */ .MZ)`maybe set the value of ${name} ${source ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceWords */ .hI)(source) : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)("")} (a value not seen here)`
    ),
    ...changes.filter((change) => !isUnseen(change)).map(({ words }) => words)
  ];
  const lines = items.map((item) => `- ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .proseWithin */ .Bz)(item)}`);
  let room = LIST_LIMIT;
  const shown = lines.filter((line) => {
    room -= line.length + 1;
    return room > 0;
  });
  const more = lines.length - shown.length;
  return [
    ...plan.refusals.length > 0 ? ["This plan is refused: it approves nothing.", ""] : [],
    lines.length === 0 ? headline2 : "Apply would:",
    "",
    ...shown,
    ...more > 0 ? [`- and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(more, "more change")}: see the comment or the job summary`] : []
  ].join("\n");
}
function unseenValues(plan) {
  return plan.secrets.filter(({ value, status }) => value?.kind === "unavailable" && status !== "refused").map(({ name }) => name);
}

// src/report/history.ts
var MOST_ENTRIES = 20;
var MOST_CHARACTERS = 8e3;
function historySection({ history, context }) {
  if (history.length === 0) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("history", "");
  const items = history.slice(0, MOST_ENTRIES).map(({ time, commit, outcome, runUrl }) => {
    const where = commit === null ? [] : [(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .commitText */ .tT)(commit, context)];
    return `${[(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .runLink */ .ut)((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .utcTime */ .SK)(time), runUrl, context), ...where].join(" \xB7 ")}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .proseWithin */ .Bz)(outcome)}`;
  });
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("history", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`Earlier runs: ${items.length}`, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF)(items)));
}
function historyEntry(model) {
  const { commit, time, runUrl } = model.context;
  return { commit, time, outcome: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model), runUrl };
}
function renderHistory(entries) {
  for (let number = Math.min(entries.length, MOST_ENTRIES); number > 0; number -= 1) {
    const tuples = entries.slice(0, number).map(({ commit, time, outcome, runUrl }) => [commit, time, outcome, runUrl]);
    const line = hiddenLine(tuples);
    if (line.length <= MOST_CHARACTERS) return line;
  }
  return hiddenLine([]);
}
function hiddenLine(content) {
  return `<!-- union-secrets-history: ${Buffer.from(JSON.stringify(content), "utf8").toString("base64url")} -->`;
}
function readHistory(commentBody) {
  const { hidden } = splitHistory(commentBody);
  const [, payload] = /^<!-- union-secrets-history: ([A-Za-z0-9_-]+) -->$/.exec(hidden) ?? [];
  if (payload === void 0 || hidden.length > MOST_CHARACTERS) return [];
  const content = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8"));
  return Array.isArray(content) ? content.flatMap(asEntry).slice(0, MOST_ENTRIES) : [];
}
function splitHistory(commentBody) {
  const text = commentBody.trimEnd();
  const last = text.lastIndexOf("\n") + 1;
  const hidden = text.slice(last);
  if (!hidden.startsWith("<!-- union-secrets-history: ")) return { shown: text, hidden: "" };
  return { shown: text.slice(0, last).trimEnd(), hidden };
}
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
var RUN_URL = /^https?:\/\/[A-Za-z0-9.:-]+\/[\w./-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;
function asEntry(value) {
  if (!Array.isArray(value) || value.length !== 4) return [];
  const [commit, time, outcome, runUrl] = value;
  if (commit !== null && !isText2(commit, COMMIT, 64)) return [];
  if (!isText2(time, TIME, 40) || Number.isNaN(Date.parse(time)) || !isText2(outcome, /\S/, 500)) return [];
  if (runUrl !== null && !isText2(runUrl, RUN_URL, 500)) return [];
  return [{ commit, time, outcome, runUrl }];
}
function isText2(value, form, most) {
  return typeof value === "string" && value.length <= most && form.test(value);
}
var BANNER_ROOM = 500;
var END = "<!-- union-secrets-stale -->";
var BANNER = "> [!WARNING]\n> ";
var MARKER = /^<!-- union-secrets: [^\n]*-->\s*(?:\n|$)/;
function renderStale(previousBody, run) {
  const { shown, hidden } = splitHistory(previousBody.replaceAll("\r\n", "\n").replace(MARKER, ""));
  const [, , of = "", rest = ""] = /^## ([^\n·]*)((?: · [^\n]*)?)\n([\s\S]*)$/.exec(shown) ?? ["", "", "", shown];
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .joinTexts */ .B5)([`## ${_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .OUT_OF_DATE */ .ST}${of}`, banner(run), withoutBanner(rest), hidden]);
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
  const label = runUrl === null ? "run" : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .link */ .nf)("run", runUrl);
  const what = commit === null ? `A newer ${label}` : `A ${label} for commit ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(commit.slice(0, 7))}`;
  const at2 = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .utcTime */ .SK)(time);
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
    ...plan.warnings.filter((warning) => !(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoxed */ .b0)(plan, warning)).map(warningText),
    ...waiting(plan),
    ...replicated(plan),
    ...previousKey(plan),
    ...result2 ? notProven(result2) : [...unavailable(plan), ...notCompared(plan)]
  ];
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .cuttable */ .y2)({ id: "warnings", heading: "### Good to know", items, noun: "notice", body: _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF });
}
function warningText({ subject, message }) {
  return String(message).includes(subject.name) ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)(message) : `${subject.kind} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(subject.name)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)(message)}`;
}
function notices(plan, of, words) {
  return [...Map.groupBy(plan.secrets, of)].flatMap(([said, list]) => {
    if (said === void 0) return [];
    const shown = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .names */ .Dy)(
      list.map(({ name }) => name),
      MOST_NAMES
    );
    return [`${shown}: ${words(said, list.length === 1)}`];
  });
}
function replicated(plan) {
  return notices(
    plan,
    ({ status, replicaRegions }) => status === "granted" ? void 0 : replicaRegions && (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(replicaRegions.map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)),
    (regions, one) => `${one ? "has" : "have"} replicas in ${regions}: AWS copies what changes here to them. Who reads them is not decided by this file.`
  );
}
function previousKey(plan) {
  return notices(
    plan,
    ({ value }) => value?.kind === "same" && value.previousKey === true ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)("previous-fingerprint-key") : void 0,
    (input, one) => `${one ? "its value was" : "their values were"} written with the previous fingerprint key, verified with it, and left alone. Keep ${input} until ${one ? "it has" : "they have"} been written again.`
  );
}
function notProven({ proofs }) {
  const open = proofs.filter(({ verdict }) => verdict === "not-proven");
  return [...Map.groupBy(open, ({ why }) => why)].map(([why, list]) => {
    const roles = [...new Set(list.map(({ role }) => role))];
    const secrets = [...new Set(list.map(({ secret }) => secret))];
    return `Not proven that ${roles.length === 1 ? "role" : "roles"} ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .names */ .Dy)(roles, MOST_NAMES)} can read ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .names */ .Dy)(secrets, MOST_NAMES)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)(why)}`;
  });
}
function waiting(plan) {
  const secrets = plan.secrets.filter(
    (secret) => secret.status === "waiting" || secret.changes.some((change) => change.kind === "create" && change.source.kind === "manual")
  );
  if (secrets.length === 0) return [];
  const command = `aws secretsmanager put-secret-value --region ${plan.region} --secret-id ${secrets[0]?.name} --secret-string file://value.txt`;
  return [
    `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .names */ .Dy)(
      secrets.map(({ name }) => name),
      MOST_NAMES
    )} ${secrets.length === 1 ? "waits" : "wait"} for a value that people or a rotation set. Tasks fail until then. To set ${secrets.length === 1 ? "it" : "the first"}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(command)}`
  ];
}
function unavailable(plan) {
  return notices(
    plan,
    ({ changes, source, value }) => changes.length === 0 && value?.kind === "unavailable" ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .proseWithin */ .Bz)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailableWords */ .kW)(source, value.why)) : void 0,
    (why, one) => `${one ? "its value is" : "their values are"} not available in this run: ${why}.`
  );
}
function notCompared(plan) {
  return notices(
    plan,
    ({ status, value }) => value?.kind === "not-compared" && status !== "restore" ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .proseWithin */ .Bz)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .notComparedWords */ .q4)(value.why)) : void 0,
    (why, one) => `${one ? "its value was" : "their values were"} not compared: ${why}.`
  );
}
function orphanedSection(plan) {
  const orphaned = plan.secrets.filter((secret) => secret.status === "orphaned");
  if (orphaned.length === 0) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("orphaned", "");
  const body = `They left the file, are kept in AWS, and cost as before:

${orphaned.map((secret) => `- ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(secret.name)}`).join("\n")}`;
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("orphaned", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`Kept though no longer in the file: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(orphaned.length, "secret")}`, body));
}
function unchangedSection(plan) {
  const same = plan.secrets.filter(
    ({ changes, status }) => changes.length === 0 && status !== "orphaned" && status !== "refused"
  );
  if (same.length === 0) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("unchanged", "");
  const [compared, others] = [same.filter((secret) => !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotCompared */ .Jh)(secret)), same.filter(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotCompared */ .Jh)];
  const rows = [...compared, ...others].map((secret) => [(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(secret.name), unchangedWords(secret)]);
  const title = [
    ...compared.length === 0 ? [] : [`Unchanged: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(compared.length, "secret")}`],
    ...others.length === 0 ? [] : [`Not compared: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(others.length, "secret")}`]
  ];
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("unchanged", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title.join(" \xB7 "), (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(["Secret", "Why"], rows)));
}
function unchangedWords(secret) {
  if (secret.status === "granted") return "not managed by this file, only granted";
  if ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotCompared */ .Jh)(secret)) return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .proseWithin */ .Bz)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotCompared */ .DI)(secret));
  if (secret.value?.kind !== "same") return "as in the file; its value is left alone";
  return `as in the file, value included${secret.value.previousKey === true ? " (previous fingerprint key)" : ""}`;
}

// src/report/render.ts
var COMMENT_LIMIT2 = 65536 - 500 - BANNER_ROOM;
var SUMMARY_LIMIT = 1024 * 1024 - 1e3;
var characters = (text) => text.length;
var bytes = (text) => Buffer.byteLength(text, "utf8");
function renderReport(model) {
  const sections = sectionsOf(withOutcome(model));
  const summaryNote = (moved) => `_Left out for want of room: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(moved)}. The plan file has everything._`;
  return {
    get comment() {
      const history = renderHistory([historyEntry(model), ...model.history]);
      const room = COMMENT_LIMIT2 - history.length - 2;
      return `${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .layOut */ .v8)(sections, room, characters, (moved) => movedNote(model, moved))}

${history}`;
    },
    get summary() {
      return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .layOut */ .v8)(sections, SUMMARY_LIMIT, bytes, summaryNote);
    },
    get headline() {
      return (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model);
    }
  };
}
function withOutcome(model) {
  const { outcome } = model;
  if (outcome.kind !== "applied") return model;
  return { ...model, outcome: { ...outcome, plan: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .withResult */ .ox)(outcome.plan, outcome.result) } };
}
function movedNote(model, moved) {
  const summary = model.context.runUrl ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .link */ .nf)("job summary", model.context.runUrl) : "job summary";
  return `_A comment holds 65,536 characters. Moved to the ${summary}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(moved)}._`;
}
function sectionsOf(model) {
  const opening = [(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("head", headText(model)), (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .alertSection */ .IX)((0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .alertsOf */ .Hk)(model)), (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsSection */ .Ad)(model)];
  const found = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSection */ .ZP)(model);
  const [urgent, calm] = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUrgentCode */ .dR)(model) ? [[found], []] : [[], [found]];
  return [...opening, ...urgent, ...outcomeSections(model), ...calm, historySection(model)];
}
function outcomeSections(model) {
  const { outcome } = model;
  if (!("plan" in outcome)) return [];
  const { plan } = outcome;
  const result2 = outcome.kind === "applied" ? outcome.result : null;
  const complete = result2 !== null && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isComplete */ .As)(result2);
  const changes = result2 === null || complete ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .changesSections */ ._J)(plan, model, complete ? "done" : "planned") : [];
  const pairs = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(plan, result2);
  const steps = result2 === null ? [] : [(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsSection */ .Zj)(result2)];
  return [
    warningsSection(plan, result2),
    ...complete ? changes : [...steps, ...changes],
    ...outcome.kind === "refused" ? [] : [(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsSection */ .T1)(plan, pairs), (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetSection */ .xY)(plan, pairs, model)],
    (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .newSecretsSection */ .dw)(plan),
    (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .policiesSection */ .Gz)(plan),
    (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .drawingSection */ .gL)(plan),
    (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .trustSection */ .eq)(plan),
    orphanedSection(plan),
    unchangedSection(plan),
    ...result2 === null ? [] : [appliedPlanSection(model, plan, complete)],
    ...complete ? steps : []
  ];
}
function appliedPlanSection(model, plan, complete) {
  const changes = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLines */ .Ow)(plan, "planned");
  if (changes.length === 0) return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("applied-plan", "");
  const before = { ...model, outcome: { kind: "planned", plan } };
  const body = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .joinTexts */ .B5)([(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(before), (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .alertText */ .S7)((0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .alertsOf */ .Hk)(before)), (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .diffBlock */ .Ty)(changes)]);
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)("applied-plan", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(complete ? "The plan as it was applied" : "The plan", body));
}
function headText(model) {
  const proof = model.outcome.kind === "applied" ? (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .proofText */ .Qw)(model.outcome.result) : "";
  const opening = [(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(model), originText(model), `**${(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model)}**`];
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .joinTexts */ .B5)([...opening, (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLine */ .U_)(model), proof, ...model.notes.map(_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)]);
}
function originText({ context, outcome }) {
  const { actor, runUrl, commit, time, configPath: configPath2 } = context;
  const by = actor === null ? [] : [`by ${actorText(actor, context)}`];
  const run = runUrl === null ? [] : [(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .link */ .nf)("run", runUrl)];
  const at2 = commit === null ? [] : [`commit ${(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .commitText */ .tT)(commit, context)}`];
  const place = "plan" in outcome ? [`account ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(outcome.plan.accountId)}`, `region ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(outcome.plan.region)}`] : [];
  const lines = [
    [...by, ...run, ...at2, (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .utcTime */ .SK)(time)],
    [...place, (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(configPath2)]
  ];
  return lines.map((parts) => capital(parts.join(" \xB7 "))).join("<br>");
}
function actorText(actor, context) {
  const server = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOf */ .FN)(context);
  return server !== null && /^[A-Za-z0-9-]+$/.test(actor) ? (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .link */ .nf)(actor, `${server}/${actor}`) : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(actor);
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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
  const pullRequest = inputs.pullRequest ?? decision.pullRequest?.number;
  if (pullRequest === void 0) return;
  const newer = { commit: run.commit, runUrl: context.runUrl, time: (/* @__PURE__ */ new Date()).toISOString() };
  const compose = (previous) => renderStale(previous ?? "", newer);
  await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose }), () => null);
}
async function writeComments(run, model, recorded, files) {
  const { forge, host, decision } = run;
  const { outcome } = model;
  const ours = commentMarker(run, model.context);
  if (forge === null || ours === null) return [];
  const isDone = outcome.kind === "applied" && outcome.result.steps.every(({ state }) => state === "done");
  const marker = isDone && model.context.commit !== null ? { ...ours, applied: model.context.commit } : ours;
  const hadNothingToDo = outcome.kind === "applied" && !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasChanges */ .ik)(outcome.plan);
  const severity = outcome.kind === "applied" ? "warning" : "error";
  const problems = [];
  const written = [];
  const attempt = (work) => (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(work, (error) => {
    problems.push(forgeProblem(error, severity));
    return void 0;
  });
  const compose = async (previous) => hadNothingToDo && isApplied(previous) ? null : renderReport({ ...await recorded, history: earlierRuns(model, previous) }).comment;
  const own = await attempt(pullRequestsOf(run));
  const earlier = own && await attempt(appliedWith(run, ours, model, files));
  const isFollowUp = hadNothingToDo && decision.run === "apply" && !decision.pushed && run.inputs.pullRequest === null;
  for (const pullRequest of /* @__PURE__ */ new Set([...own ?? [], ...earlier ?? []])) {
    const onlyExisting = isFollowUp || own?.includes(pullRequest) !== true;
    const comment = await attempt(forge.upsertComment({ pullRequest, marker, compose, onlyExisting }));
    if (comment) written.push(comment);
  }
  problems.push(...written.flatMap((comment) => comment.problems.map((error) => forgeProblem(error, "warning"))));
  if (written.some(({ skipped }) => skipped))
    host.workflow.notice("A newer run has written the comment already; it was left alone.");
  const url = written[0]?.url;
  if (url) problems.push(...(0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRunnerFile */ .oJ)("the output comment-url", () => host.workflow.output("comment-url", url)));
  return problems;
}
async function markSuperseded(run, { superseded: superseded2 }) {
  const { forge, context } = run;
  const marker = superseded2 === void 0 ? null : commentMarker(run, superseded2);
  if (forge === null || marker === null) return [];
  const { runUrl } = context;
  const newer = { commit: run.commit, runUrl, time: (/* @__PURE__ */ new Date()).toISOString(), because: "superseded" };
  const compose = (previous) => isApplied(previous) ? null : renderStale(previous ?? "", newer);
  const write = async () => {
    for (const pullRequest of await pullRequestsOf(run))
      await forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose });
    return [];
  };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(write(), (error) => [forgeProblem(error, "warning")]);
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
async function pullRequestsOf({ inputs, forge, decision }) {
  if (inputs.pullRequest !== null) return [inputs.pullRequest];
  if (decision.run !== "apply") return decision.pullRequest ? [decision.pullRequest.number] : [];
  const { branch: base, commits, pushed, merged } = decision;
  const found = await forge?.pullRequestsOf(commits, { base, ...pushed ? { expectMerge: merged } : {} });
  return (found ?? []).map(({ number }) => number);
}
var MOST_FILES2 = 5;
async function waitingPullRequests({ forge }, { branch, ref, paths, marker }) {
  const waiting2 = /* @__PURE__ */ new Set();
  if (forge === null) return [];
  const commitsOf = (path) => (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(forge.commitsOf({ ref, path }), () => [], "not-found");
  for (const path of paths.slice(0, MOST_FILES2)) {
    const seen = /* @__PURE__ */ new Set();
    walk: for (const sha of await commitsOf(path))
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
var SUMMARY = "Some code of this pull request asks for another secret than there is. Each suggestion holds the right text.";
async function suggestChanges2(run, result2) {
  const { decision, inputs, forge, host } = run;
  const { stack, dataPlane, code: code3 } = result2;
  if (decision.run !== "plan" || decision.pullRequest === null || decision.restricted !== null) return [];
  const { number: pullRequest, headSha } = decision.pullRequest;
  if (!inputs.comment || forge === null || headSha === null || code3 === null) return [];
  if (stack === null || dataPlane === null) return [];
  const suggest = async () => {
    const suggestions = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionsOf */ .Gv)(code3.findings);
    const review = { pullRequest, headSha, stack, dataPlane, summary: SUMMARY, suggestions };
    const { posted, deleted, problems } = await forge.suggestChanges(review);
    if (posted > 0) host.workflow.log(`Posted ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(posted, "suggested change")} on the pull request.`);
    if (deleted > 0) host.workflow.log(`Deleted ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(deleted, "settled suggestion")} on the pull request.`);
    return problems.map((error) => forgeProblem(error, "warning"));
  };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(suggest(), (error) => [forgeProblem(error, "warning")]);
}
async function reportDrift(run, model) {
  const { forge, decision, inputs, context } = run;
  const { stack, dataPlane } = model.context;
  if (!inputs.driftIssue || forge === null || stack === null || dataPlane === null) return [];
  if (decision.run !== "plan" || decision.pullRequest !== null || model.outcome.kind !== "planned") return [];
  const marker = { stack: `${stack} drift`, dataPlane, runId: context.runId, attempt: context.attempt };
  const { plan } = model.outcome;
  const isOld = plan.warnings.some(({ code: code3 }) => code3 === "value-old");
  const isDrift = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehind */ .Jm)(plan) || plan.refusals.length > 0;
  const write = async () => {
    if (isDrift || isOld) {
      const title = `${isDrift ? "Secrets have drifted" : "Values of secrets are old"}: ${stack}, ${dataPlane}`;
      const url = await forge.keepIssue({ marker, title, body: renderReport(model).comment });
      run.host.workflow.notice(`${isDrift ? "The drift is" : "Old values are"} reported in ${url}`);
    } else {
      const gone = plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotCompared */ .Jh) ? "No drift is seen." : "The drift is gone.";
      if (await forge.closeIssue({ marker, comment: `${gone} ${(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model)}` }))
        run.host.workflow.notice("The drift is gone: its issue is closed.");
    }
    return [];
  };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(write(), (error) => [forgeProblem(error, "error")]);
}

// src/action/publish/publish.ts
var MOST_PARTS = 3;
async function publish(run, result2) {
  const { workflow } = run.host;
  if ("skipped" in result2) {
    workflow.notice(result2.skipped);
    workflow.summary(result2.skipped);
    (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, await markSuperseded(run, result2));
    return true;
  }
  const model = modelOf(run, result2);
  (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, [...result2.problems, ...result2.afterwards]);
  reportCode(workflow, model);
  const ofRunner = "plan" in result2.outcome ? writeOutputs(run, result2.outcome.plan, result2) : [];
  const recorded = recordPlan(run, result2, model).then((more) => ({ ...model, notes: [...model.notes, ...more] }));
  const others = await Promise.all([
    // Waits for no comment: what was done must be reported, however long GitHub takes.
    recorded.then((whole2) => (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRunnerFile */ .oJ)("the job summary", () => workflow.summary(renderReport(whole2).summary))),
    writeComments(run, model, recorded, result2.applied),
    suggestChanges2(run, result2),
    reportDrift(run, model)
  ]);
  const problems = [...ofRunner, ...others.flat()];
  (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, problems);
  workflow.log((0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model));
  return problems.every(({ severity }) => severity !== "error");
}
function reportCode(workflow, model) {
  if (model.code === null || model.code.files + model.code.skipped.length === 0) return;
  (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsToReport */ .MN)(model.code));
  for (const line of [...model.code.skipped, (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedLine */ .Qp)(model.code), (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLine */ .U_)(model)]) if (line) workflow.log(line);
}
var MOST_NAMES2 = 10;
async function recordPlan(run, { valueDigests }, model) {
  const { decision, inputs, forge, context } = run;
  if (model.outcome.kind !== "planned" || decision.run !== "plan") return [];
  if (decision.pullRequest === null || decision.restricted !== null) return [];
  const { plan } = model.outcome;
  const key = inputs.fingerprintKey;
  if (key === null || valueDigests === null)
    return inputs.requireRecordedPlan ? [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`This plan is not recorded: that needs \`fingerprint-key\`.`] : [];
  const { headSha } = decision.pullRequest;
  if (headSha === null) return ["This plan is not recorded: the event does not say the head commit."];
  if (forge === null) return [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`This plan is not recorded: that needs \`github-token\`.`];
  const write = async () => {
    const toRecord = { plan, valueDigests, key, headSha, headline: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model), runUrl: context.runUrl };
    for (const one of checkRunsOf(toRecord)) await forge.writeCheckRun(one);
    return recordedNotes(plan, headSha);
  };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(write(), ({ message, fix }) => [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`This plan is not recorded: ${message}. ${fix}`]);
}
function recordedNotes(plan, headSha) {
  const commit = headSha.slice(0, 7);
  if (plan.refusals.length > 0) return [`That this plan is refused is recorded in a check run on ${commit}.`];
  const unseen = unseenValues(plan);
  const more = unseen.length > MOST_NAMES2 ? ` and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .zD)(unseen.length - MOST_NAMES2)} more` : "";
  return [
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`This plan is recorded in a check run on ${commit}: with \`require-recorded-plan\`, apply accepts only what it holds.`,
    ...unseen.length === 0 ? [] : [
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Recorded as "set a value not seen here", since this run does not have it: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .joined */ .oR)(unseen.slice(0, MOST_NAMES2).map(_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .code */ .aY), ", ")}${more}. Apply may set whatever value its run has.`
    ]
  ];
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
  const numbers = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(waiting2.map((number) => `#${number}`));
  return `Not all of this needs to be drift: the ${which} ${numbers} ${is} merged and not reported as applied.`;
}
function configPath({ inputs: { config }, context, root }) {
  const path = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(context.workspace, config));
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(config) : path;
}
function writeOutputs(run, plan, { outcome, valueDigests }) {
  const { env, workflow } = run.host;
  const directory = env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_17__.tmpdir)();
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(directory, `union-secrets-${plan.stack}-${plan.dataPlane}.plan.json`);
  const digest2 = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPlan */ .B1)(plan, valueDigests);
  const result2 = outcome.kind === "applied" ? outcome.result : null;
  const { outputs, moved } = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingOutputs */ .qL)((0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(plan, result2), file);
  const unwritten = (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRunnerFile */ .oJ)("the plan file", () => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.mkdirSync)(directory, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.writeFileSync)(file, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .planFileText */ .XK)((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .withResult */ .ox)(plan, result2), digest2));
  });
  const all = { ...outputs, ...unwritten.length > 0 ? {} : { "plan-file": file }, "plan-digest": digest2 };
  return [
    ...unwritten,
    ...(0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRunnerFile */ .oJ)("the outputs", () => {
      for (const [name, value] of Object.entries(all)) workflow.output(name, value);
    }),
    ...maskedOutputs(workflow, all),
    ...movedOutputs(moved)
  ];
}
function movedOutputs(moved) {
  if (moved.length === 0) return [];
  const them = moved.length === 1 ? `Output ${moved[0]} is` : `Outputs ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(moved)} are`;
  return [
    {
      severity: "warning",
      code: "output-too-large",
      message: `${them} larger than what GitHub keeps of a job's outputs (1 MB): only the path of the plan file is put out.`,
      fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Read it from the plan file (output \`plan-file\`); for another job, hand that file over as an artifact.`
    }
  ];
}
function maskedOutputs(workflow, outputs) {
  return Object.entries(outputs).flatMap(([name, value]) => {
    const masked = workflow.maskedIn(value);
    if (masked.length === 0) return [];
    const parts = masked.slice(0, MOST_PARTS).map(({ owner, part }) => `${part} of ${owner}`);
    const more = masked.length - parts.length;
    const what = `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(parts)}${more === 0 ? "" : `, and ${more} more`}`;
    return [
      {
        severity: "warning",
        code: "output-masked",
        message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Output \`${name}\` holds a text that is masked: ${what}. As an output of the job it arrives empty.`,
        fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Use a longer value, or hand the plan file (output \`plan-file\`: \`union-secrets-<stack>-<data plane>.plan.json\` in RUNNER_TEMP) over as an artifact: it is not masked.`
      }
    ];
  });
}

// src/record/verify.ts
var PLAN_AGAIN = "Run the plan of the pull request again (Re-run jobs, on its last commit), look at it, and run this job again.";
var OPEN_ANOTHER = "Open a pull request whose plan shows the changes (any change of the file will do), review it, and merge it.";
function fails(code3, message, fix = PLAN_AGAIN) {
  return { code: code3, message, fix };
}
function verifyRecord(runs, expected, where, app, keys) {
  const [newest] = runs.filter((run) => run.app === app).sort((a, b) => b.id - a.id);
  if (newest === void 0) return runs[0] ? otherApp(where, runs[0].app, app) : noRecord(where);
  const part = parseRecord(newest.text);
  if (part === null) return fails("record-unreadable", `The check run of ${where} holds no record that can be read.`);
  const what = `The plan recorded for ${where}`;
  const candidates = keys.filter((key2) => (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs)(key2) === part.keyId);
  if (candidates.length === 0)
    return fails(
      "record-other-key",
      `${what} was signed with another fingerprint key (${part.keyId}) than this run has (${keys.map(_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs).join(", ")}).`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Give plans and applies the same \`fingerprint-key\`; while it is changed, pass the old one as \`previous-fingerprint-key\`.`
    );
  const key = candidates.find((one) => isSigned(part, one));
  if (key === void 0)
    return fails(
      "record-forged",
      `The signature of the plan recorded for ${where} is wrong: something else than union-secrets wrote or changed it.`,
      `Find out which workflow writes check runs of this name. ${PLAN_AGAIN}`
    );
  if (part.headSha !== expected.headSha)
    return fails("record-other-commit", `${what} is the plan of another commit, ${part.headSha.slice(0, 7)}.`);
  const [member, label] = LABELS.find(([one]) => part[one] !== expected[one]) ?? [];
  if (member !== void 0) {
    const message = `${what} is for the ${label} ${part[member]}, and this run is for ${expected[member]}.`;
    return fails("record-other-place", message);
  }
  if (part.refused)
    return fails("record-refused", `${what} was refused: it approves nothing.`, `Fix what it names. ${PLAN_AGAIN}`);
  return { part, key };
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
  if (missing.length === 0 && entries.length === first.count) return { entries };
  const what = missing.length === 0 ? "entries" : `part ${missing.join(", ")} of ${first.of}`;
  return fails("record-incomplete", `The plan recorded for ${where} is not complete: ${what} cannot be found.`);
}
function noRecord(where) {
  return fails(
    "record-missing",
    `There is no plan recorded for ${where}.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`A plan is recorded where its run has \`fingerprint-key\` and the permission \`checks: write\`. ${PLAN_AGAIN}`
  );
}
function fromFork(number) {
  return fails(
    "record-fork",
    `Pull request #${number} came from a fork: its runs get no secrets, so its plan could not be recorded.`,
    "Open a pull request from a branch of this repository whose plan shows the changes (any change of the file will do), review it, and merge it."
  );
}
function noPullRequest(branch) {
  return fails(
    "record-no-pull-request",
    `GitHub knows no merged pull request that brought these commits to ${branch}, so there is no recorded plan.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Merge changes by pull requests. If one was merged, name it with the input \`pull-request\`, or run this job again in a minute.`
  );
}
function notMerged(number) {
  return fails(
    "record-not-merged",
    `Pull request #${number} is not merged: its recorded plan approves nothing.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Merge it, or name a merged one with the input \`pull-request\`.`
  );
}
function otherBranch(number, base, branch) {
  return fails(
    "record-other-branch",
    `Pull request #${number} was merged into ${base ?? "another branch"}, and this run applies ${branch}.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Name one that was merged into ${branch} with the input \`pull-request\`.`
  );
}
function otherMerge(number) {
  const message = `These commits hold some of pull request #${number}, but not its merge: its recorded plan approves that merge alone.`;
  return fails("record-other-merge", message, OPEN_ANOTHER);
}
function superseded(number, path, newer) {
  const message = `Pull request #${number} is not what changed ${path} last, at ${newer.slice(0, 7)}: its recorded plan approves nothing of that.`;
  return fails("record-superseded", message, OPEN_ANOTHER);
}
function otherApp(where, found, app) {
  return fails(
    "record-other-app",
    `The plan recorded for ${where} was written by ${found === null ? "an unknown app" : `the app ${found}`}, not by ${app}, as which this run writes.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Use the same kind of \`github-token\` for plans and applies. If the other app is none of yours, find out who writes check runs of this name.`
  );
}
var MOST_REPORTED = 50;
var HOW_TO_PROCEED = "If it is wanted, plan it again and review it: open a pull request that shows it (any change of the file will do), and merge that. If not, undo what changed since the plan. What an earlier merge brought and its apply did not do is new here, too.";
var HOW_TO_PROCEED_WITH_VALUE = "If the new value is wanted, plan again with it: open a pull request (any change of the file will do), and merge that. If not, set the value back to what it was.";
function refuseUnrecorded(plan, judged, records, problems) {
  const unapproved = judged.filter(({ approval }) => approval !== "recorded");
  if (unapproved.length === 0) return [];
  const reported = problems.map((problem) => ({ ...problem, subject: thisRun(plan) }));
  if (records.length === 0) return reported;
  const recorded = records.map((record) => `${record.where} (${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(record.count, "entry", "entries")})`);
  const refuse3 = (message, fix) => {
    return { code: "not-recorded", subject: thisRun(plan), message, fix };
  };
  const overview = `${unapproved.length} of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(judged.length, "change")} that apply would make are not as recorded for ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(recorded)}: nothing was changed.`;
  const more = unapproved.length - MOST_REPORTED;
  return [
    ...reported,
    refuse3(overview, "See below what is new, and how to proceed."),
    ...unapproved.slice(0, MOST_REPORTED).map(refusal),
    ...more > 0 ? [refuse3(`New since the plan was recorded: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(more, "more change")}.`, HOW_TO_PROCEED)] : []
  ];
}
function refusal({ change, approval }) {
  const { subject } = change;
  const words = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .plainText */ .wh)(change.words);
  if (approval === "other-value") {
    const message2 = `The value is not the one that was recorded: apply would ${words}, with another value than the plan.`;
    return { code: "not-recorded", subject, message: message2, fix: HOW_TO_PROCEED_WITH_VALUE };
  }
  const message = `New since the plan was recorded: apply would ${words}.`;
  return { code: "not-recorded", subject, message, fix: HOW_TO_PROCEED };
}
function thisRun({ stack }) {
  return { kind: "run", name: stack };
}

// src/action/publish/approval.ts
async function approve(run, planned) {
  const { plan, stack } = planned;
  const { inputs, forge } = run;
  const unexpected2 = unexpectedPlan(run, planned);
  if (unexpected2.length > 0 || !inputs.requireRecordedPlan || !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasChanges */ .ik)(plan))
    return { refusals: unexpected2, notes: [] };
  if (forge === null) throw new Error("There is no token to look for records with.");
  const known = [inputs.fingerprintKey, inputs.previousFingerprintKey].filter((key) => key !== null).map((key) => ({ key, valueDigests: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .valueDigestsBy */ .W7)(stack, key) }));
  const compare = async () => {
    const pulls = await pullRequestsOf2(run, forge, stack.file.path, false);
    const first = await judge(forge, plan, known, pulls);
    const named = inputs.pullRequest !== null;
    if (first.refusals.length === 0 || named || pulls.pulls.length === 0) return first;
    const later = await pullRequestsOf2(run, forge, stack.file.path, true);
    const numbers = (one) => one.pulls.map(({ number }) => number).join();
    return numbers(pulls) === numbers(later) ? first : await judge(forge, plan, known, later);
  };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(compare(), ({ message, fix }) => {
    const subject = { kind: "run", name: plan.stack };
    const unknown = `Whether this plan is recorded is not known. ${message}.`;
    return { refusals: [{ code: "record-unknown", subject, message: unknown, fix }], notes: [] };
  });
}
function unexpectedPlan({ inputs }, { plan, valueDigests }) {
  const expected = inputs.expectPlanDigest;
  if (expected === null) return [];
  const difference = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceToExpected */ .xT)(plan, valueDigests, expected);
  if (difference === null) return [];
  const digest2 = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPlan */ .B1)(plan, valueDigests);
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The plan is not the expected one: its digest is ${digest2}, \`expect-plan-digest\` is ${expected}.`;
  return [
    {
      code: "unexpected-plan",
      subject: { kind: "run", name: plan.stack },
      message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .joined */ .oR)([message, ...difference], " "),
      fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Something changed since that plan was made: the file, a value or AWS, or the earlier job had not the same values and the same \`fingerprint-key\`. Plan again, review, and apply with the new digest.`
    }
  ];
}
async function pullRequestsOf2({ inputs, decision, context }, forge, path, everyCommit) {
  if (decision.run !== "apply") throw new Error("Only an apply needs a record.");
  const { branch, commits, pushed } = decision;
  if (inputs.pullRequest !== null) {
    const pull = await forge.pullRequest(inputs.pullRequest);
    if (pull.mergedAt === null) return { pulls: [], problems: [notMerged(pull.number)] };
    if (pull.baseRef !== branch) return { pulls: [], problems: [otherBranch(pull.number, pull.baseRef, branch)] };
    const newer = await changedSince(forge, pull, context.sha, path);
    return newer === null ? { pulls: [pull], problems: [] } : { pulls: [], problems: [superseded(pull.number, path, newer)] };
  }
  const found = await forge.pullRequestsOf(commits, { base: branch, expectMerge: pushed, everyCommit });
  if (found.length === 0) return { pulls: [], problems: [noPullRequest(branch)] };
  const isOwnMerge = ({ mergeCommitSha }) => mergeCommitSha !== null && commits.includes(mergeCommitSha);
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
  const refusals = refuseUnrecorded(plan, (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChanges */ .vN)(plan, found), found, unusable);
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
  const app = plainLogin(await forge.viewerLogin());
  const runs = await forge.checkRuns({ sha: pull.headSha, name: recordName(plan), which: "latest" });
  if (runs.length === 0 && pull.fromFork) return fromFork(pull.number);
  const keys = known.map(({ key: key2 }) => key2);
  const verified = verifyRecord(runs, subject, where, app, keys);
  if ("code" in verified) return verified;
  const { part, key } = verified;
  const joined2 = joinParts(part, await furtherParts(forge, part), key, where);
  if ("code" in joined2) return joined2;
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
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(workspace, given);
  const path = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(workspace, absolute);
  const problem = (what, fix) => ({
    severity: "error",
    code: "write-python",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The input \`write-python\` names ${JSON.stringify(given)}, which ${what}.`,
    fix
  });
  if ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(path)) return problem("is outside the repository", "Name a file in the repository.");
  if ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isInGit */ .aR)(path)) return problem("is under .git", "Name a file elsewhere in the repository.");
  if (!path.endsWith(".py")) return problem("is no Python file", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Name a file that ends in \`.py\`.`);
  try {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync)(workspace), nearestReal(absolute));
    if (real !== "" && ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(real) || (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isInGit */ .aR)(real)))
      return problem("leads outside the repository or into .git", "Replace the symbolic link by a folder.");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.lstatSync)(absolute, { throwIfNoEntry: false })?.isFile() === false)
      return problem("is not a regular file", "Name a file, or one that does not exist yet.");
  } catch (error) {
    return problem(`cannot be written (${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error)})`, "Check its folders and their permissions.");
  }
  const inCheckout = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(root, absolute);
  return { path: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(inCheckout) ? path : inCheckout, absolute };
}
function nearestReal(absolute) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(absolute);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.lstatSync)(folder, { throwIfNoEntry: false }) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync)(folder) : nearestReal(folder);
}
function writePython(run, file, result2) {
  const { outcome } = result2;
  if (file === null || outcome.kind !== "planned" && outcome.kind !== "applied") return result2;
  const { plan } = outcome;
  const pairs = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(plan, outcome.kind === "applied" ? outcome.result : null);
  const { workflow } = run.host;
  if (outcome.kind === "planned" && pairs.some(({ pair }) => pair === null)) {
    workflow.log(`${file.path} was not written: some keys are known after apply only.`);
    return result2;
  }
  try {
    const written = writeIfChanged(file, (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonModule */ .be)(plan, pairs));
    workflow.log(written ? `Wrote ${file.path}.` : `${file.path} is up to date.`);
    return result2;
  } catch (error) {
    const problem = {
      severity: "error",
      code: "write-python",
      message: `${file.path} cannot be written (${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error)}).`,
      fix: "Check its folder and its permissions, then run again."
    };
    return { ...result2, problems: [...result2.problems, problem], failed: true };
  }
}
function writeIfChanged({ absolute }, text) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.lstatSync)(absolute, { throwIfNoEntry: false }) && (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(absolute, "utf8") === text) return false;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(absolute), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.writeFileSync)(absolute, text);
  return true;
}

// src/action/skip-run.ts


async function skipUnrelated(run, opened, plane, module) {
  const { inputs, decision, forge, context } = run;
  if (decision.run !== "plan" || inputs.mode !== "auto" || context.eventName !== "pull_request") return null;
  if (decision.pullRequest === null || forge === null || inputs.failOnChanges !== "false") return null;
  const sources = Object.values(opened.config.secrets ?? {}).map(({ value }) => value);
  if (sources.some((value) => typeof value === "object" && "file" in value)) return null;
  const isCode = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .createMatcher */ .P7)([...inputs.checkCode, ...inputs.checkCode.length > 0 ? _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_9__/* .REQUIREMENT_FILES */ .c1 : []]);
  const isRead = (path) => path === opened.file.path || path === module?.path || path.startsWith(".github/") || isCode((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(opened.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(opened.root, path)));
  const { number } = decision.pullRequest;
  const changed = await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(forge.changedFiles(number), () => null);
  if (changed === null || changed.some(isRead)) return null;
  const marker = commentMarker(run, { stack: opened.identity.stack, dataPlane: plane });
  const own = marker && await (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(forge.ownMarker({ pullRequest: number, marker }), () => marker);
  if (own !== null) return null;
  return {
    skipped: `Nothing to plan: this pull request changes neither ${opened.file.path} nor a Python file that is checked. Drift is found by a plan on a schedule.`
  };
}
var MOST_NAMED = 5;
function filesToApply({ file, workspace, root, config }, plane, module) {
  const values = Object.values(config.secrets ?? {}).flatMap(({ value, dataPlanes }) => {
    const isHere = dataPlanes === void 0 || dataPlanes.includes(plane);
    if (!isHere || typeof value !== "object" || !("file" in value)) return [];
    const read = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .readValueFile */ .G_)(value.file, file.absolute, workspace);
    if (read.kind !== "text") return [];
    const path = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(file.absolute), value.file));
    return [{ path, bytes: Buffer.from(read.value.reveal()) }];
  });
  const generated = module === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(module.absolute) ? [] : [{ path: module.path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(module.absolute) }];
  const all = [{ path: file.path, bytes: file.bytes }, ...values, ...generated];
  return [...new Map(all.map((one) => [one.path, one])).values()];
}
async function checkTip({ forge, context, commit }, branch, files) {
  const names2 = some(files.map(({ path }) => path));
  if (forge === null) {
    const unchecked = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`without \`github-token\` it was not checked that ${branch} still holds ${names2}.`;
    if (context.attempt === 1) return { notes: [(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Applied without a check: ${unchecked}`] };
    return unknownTip(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Nothing was applied: this job is run again, and ${unchecked}`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Set \`github-token\`, or leave it out for the token of the job.`
    );
  }
  const differences = await compareWithTip(forge, { branch, commit: context.sha, checkedOut: commit, files });
  if (differences === null)
    return unknownTip(
      `Nothing was applied: GitHub shows no branch ${branch}, so that it is not known whether ${names2} ${files.length === 1 ? "is its newest version" : "are its newest versions"}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Give the job \`permissions: contents: read\`; if \`github-token\` is a token of your own, give that permission to it.`
    );
  const { different, absent, made } = differences;
  const changes = [
    ...different.length > 0 ? [`holds another version of ${some(different)}`] : [],
    ...absent.length > 0 ? [`no longer holds ${some(absent)}`] : []
  ];
  if (changes.length > 0)
    return {
      skipped: `Nothing was applied: ${branch} has moved on since this run's commit and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(changes)}. The newest run applies that; to apply by hand, run the workflow on ${branch}.`
    };
  if (made.length === 0) return { notes: [] };
  const [is, it] = made.length === 1 ? ["is", "it"] : ["are", "them"];
  if (context.attempt === 1)
    return {
      notes: [
        `${branch} has moved on since this run's commit, and ${some(made)} ${is} not in the repository: it was not checked whether a run on ${branch} would make ${it} otherwise.`
      ]
    };
  return unknownTip(
    `Nothing was applied: this job is run again, ${branch} has moved on since its commit, and ${some(made)} ${is} not in the repository, so that there is nothing to compare ${it} with.`,
    `Run the workflow on ${branch}: a run of its newest commit is applied.`
  );
}
function unknownTip(message, fix) {
  return { severity: "error", code: "tip-unknown", message, fix };
}
function some(paths) {
  const rest = paths.length - MOST_NAMED;
  return rest > 0 ? `${paths.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceList */ .MT)(paths);
}

// src/action/run-action.ts
var UNREAD = "Only the file was checked: neither AWS nor any value was read.";
var FAILS_ON_CHANGES = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The run fails because the plan is not empty and \`fail-on-changes\` is set.`;
var FAILS_ON_NOT_COMPARED = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The run fails because values were not compared and \`fail-on-changes\` is \`not-compared\`.`;
async function runAction(run) {
  const { inputs, decision, context, root } = run;
  const { workspace, repository, repositoryId } = context;
  const opened = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .Tq)(inputs.config, workspace, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_5__/* .JOB */ .cJ, root);
  const { stack, dataPlanes } = opened.identity;
  const plane = inputs.dataPlane ?? (dataPlanes.length === 1 ? dataPlanes[0] ?? null : null);
  const invalid = (problems) => result({ outcome: { kind: "invalid" }, problems, failed: true, stack, dataPlane: plane });
  if ("wrong" in opened) return invalid(opened.wrong);
  const module = inputs.writePython === null ? null : findPythonFile(inputs.writePython, workspace, root);
  if (module !== null && "severity" in module) return invalid([...opened.problems, module]);
  const finish = async (ended) => {
    const written = writePython(run, module, ended);
    const settings = { globs: inputs.checkCode, generatedModule: module?.path ?? null };
    const code3 = await (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n_)(opened, written.outcome, settings);
    const wrongCode = written.outcome.kind !== "applied" && (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCodeErrors */ .P1)(code3);
    return { ...written, code: code3, failed: written.failed || wrongCode };
  };
  if (decision.run === "validate" && plane === null) return finish(validated(run, opened, null));
  const chosen = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .choosePlane */ .Kl)(opened.config, plane, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_5__/* .JOB */ .cJ);
  if ("wrong" in chosen) return invalid([...opened.problems, ...chosen.wrong]);
  if (decision.run === "validate") return finish(validated(run, opened, chosen.plane));
  const [skipped, { connectAws }] = await Promise.all([
    skipUnrelated(run, opened, chosen.plane, module),
    __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 9365))
  ]);
  if (skipped !== null) return skipped;
  const files = decision.run === "apply" ? filesToApply(opened, chosen.plane, module) : [];
  const tip = decision.run === "apply" ? await checkTip(run, decision.branch, files) : { notes: [] };
  if ("skipped" in tip) return { ...tip, superseded: { stack, dataPlane: chosen.plane } };
  if ("severity" in tip) return invalid([...opened.problems, tip]);
  const sources = { repository, repositoryId, env: run.host.env, credentials: [], masks: run.host.workflow };
  const ready = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .openStack */ .jq)(opened, chosen.plane, sources);
  if ("wrong" in ready) return invalid(ready.wrong);
  const aws = connectAws((0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .awsOptions */ .Gu)(run, ready.desired.region));
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
  const [planned, base] = await Promise.all([(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .planStack */ .qz)(stack, aws, planning), baseFile(run, stack.file)]);
  const valueDigests = "wrong" in planned ? null : planned.valueDigests;
  const ended = (rest) => result({ notes, stack: name, dataPlane, valueDigests, ...rest });
  if ("wrong" in planned) return ended({ outcome: { kind: "failed" }, problems: planned.wrong, failed: true });
  const { plan } = planned;
  for (const line of (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .planLines */ .HN)(plan)) workflow.log(line);
  if (!applies) {
    const reported = reportPlan(run, planned, notes, base);
    return ended({ ...reported, waiting: await waitingBefore(run, planned, reported.baseline ?? null) });
  }
  const refuse3 = ({ plan: plan2, problems }) => ended({ outcome: { kind: "refused", plan: plan2 }, problems, failed: true });
  const refused = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseApply */ .lH)(planned);
  if (refused) return refuse3(refused);
  const approval = await approve(run, planned);
  const unapproved = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseApply */ .lH)(planned, approval.refusals);
  if (unapproved) return refuse3(unapproved);
  const mask = (value) => workflow.mask({ value, owner: "a generated secret", isVariable: false });
  const settings = { verifies: verifyAccess, mask, onProgress: workflow.log, isCancelled };
  const work = () => (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .applyStack */ .to)(planned, aws, settings);
  const applied = await ((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasChanges */ .ik)(plan) ? workflow.group("Apply", work) : work());
  const { result: done, afterwards } = applied;
  return ended({
    outcome: { kind: "applied", plan, result: done },
    problems: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .planProblems */ .s4)(planned, "apply"),
    afterwards,
    notes: [...notes, ...approval.notes, ...applied.notes],
    failed: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(afterwards)
  });
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
function reportPlan(run, planned, notes, base) {
  const { plan } = planned;
  const problems = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .planProblems */ .s4)(planned, "plan");
  const { failOnChanges } = run.inputs;
  const unwanted = [
    ...failOnChanges !== "false" && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehind */ .Jm)(plan) ? [FAILS_ON_CHANGES] : [],
    ...failOnChanges === "not-compared" && plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotCompared */ .Jh) ? [FAILS_ON_NOT_COMPARED] : []
  ];
  return {
    outcome: { kind: "planned", plan },
    problems,
    notes: [...notes, ...baseNote(run.decision), ...(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .idNotes */ .VC)(planned), ...unwanted],
    failed: unwanted.length > 0 || (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(problems),
    baseline: base && (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_1__/* .baselinePlan */ .h_)(planned, base)
  };
}
function baseNote(decision) {
  const pullRequest = decision.run === "apply" ? null : decision.pullRequest;
  if (pullRequest === null || pullRequest.isBaseApplied !== false) return [];
  return [
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The base of this pull request is the branch ${String(pullRequest.baseRef)}, from which nothing is applied: this is applied once it is merged into a branch of \`apply-branches\` (by default the default branch).`
  ];
}
function validated({ decision }, { problems, identity }, dataPlane) {
  const restricted = decision.run !== "apply" && decision.restricted !== null;
  const notes = restricted ? [decision.why, UNREAD] : [];
  return result({ outcome: { kind: "validated" }, problems, notes, failed: false, stack: identity.stack, dataPlane });
}
async function waitingBefore(run, { plan, stack }, baseline) {
  const { decision, context } = run;
  const pullRequest = decision.run === "apply" ? null : decision.pullRequest;
  const ref = pullRequest === null ? branchOf(context.ref) : pullRequest.baseRef;
  const marker = commentMarker(run, stack.desired);
  const before = pullRequest === null ? plan : baseline;
  if (ref === null || marker === null || before === null || !(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .hasChanges */ .ik)(before)) return [];
  const where = { branch: ref, ref, paths: [stack.file.path], marker };
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(waitingPullRequests(run, where), () => []);
}
async function baseFile({ decision, forge }, { path }) {
  const branch = decision.run === "plan" ? decision.pullRequest?.baseRef ?? null : null;
  if (branch === null || forge === null) return null;
  return (0,_KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .withFallback */ .hv)(forge.fileAt({ ref: branch, path }), () => null);
}

// src/action/trigger.ts
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
  const { mode } = input;
  if (input.eventName === "pull_request_target")
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`union-secrets does not run on \`pull_request_target\`: such a run has the secrets of the repository and would read the config that a stranger wrote.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Use the event \`pull_request\` instead: pull requests of this repository are planned, those of forks are validated.`
    );
  if (mode === "apply" && !APPLY_EVENTS.includes(input.eventName)) return refuseEvent(input.eventName);
  if (mode === "inventory")
    return INSIDERS_EVENTS.includes(input.eventName) ? { run: "inventory", why: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode\` is \`inventory\`, and the event is \`${input.eventName}\`.` } : refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: inventory\` is refused on the event \`${input.eventName}\`.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`It shows names of all secrets of the account: use it on \`schedule\` or \`workflow_dispatch\`.`
    );
  if (mode === "auto" && ![...INSIDERS_EVENTS, "pull_request", "merge_group"].includes(input.eventName))
    return {
      run: "nothing",
      notice: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Nothing was planned: on the event \`${input.eventName}\`, which people without write access may cause, a plan needs \`mode: plan\`.`
    };
  if (PULL_REQUEST_EVENTS.includes(input.eventName)) return onPullRequest(input, mode);
  if (input.eventName === "merge_group")
    return mode === "plan" ? reading("plan", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The merge queue asks, and \`mode\` is \`plan\`.`) : reading("validate", "The merge queue asks.");
  if (input.eventName === "push") return onPush(input, mode);
  return onOther(input, mode);
}
function onPullRequest(input, mode) {
  const { payload } = input;
  const number = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(payload, "pull_request", "number") ?? (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .numberAt */ .tk)(payload, "number");
  if (number === null)
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The event \`${input.eventName}\` names no pull request.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Run this as a step of a workflow on \`pull_request\`, with GITHUB_EVENT_PATH as the runner sets it.`
    );
  if (input.eventName === "pull_request" && (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(payload, "action") === "closed")
    return {
      run: "nothing",
      notice: `Pull request #${number} was closed: there is nothing to plan. What was merged is applied by the push to the branch.`
    };
  const baseRef = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(payload, "pull_request", "base", "ref");
  const pullRequest = {
    number,
    headSha: (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .shaAt */ .wF)(payload, "pull_request", "head", "sha"),
    baseRef,
    isBaseApplied: baseRef === null ? null : mayApply(input, baseRef)
  };
  if (isFork(input)) {
    const why = `Pull request #${number} comes from a fork: GitHub gives such a run neither secrets nor a token that writes, so the config is only validated.`;
    return { run: "validate", pullRequest, why, restricted: "fork" };
  }
  if (isDependabot(input) && !(input.hasSecrets && mode === "plan")) {
    const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Dependabot asks for pull request #${number}: ${onlyValidated(input)}`;
    return { run: "validate", pullRequest, why, restricted: "dependabot" };
  }
  const run = mode === "validate" ? "validate" : "plan";
  return { run, pullRequest, why: `Pull request #${number} of this repository.`, restricted: null };
}
function onlyValidated({ hasSecrets }) {
  return hasSecrets ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`the config is only validated. The workflow gives this run credentials: with \`mode: plan\` it is planned.` : "GitHub gives such a run no secrets and a token that only reads, so the config is only validated.";
}
function onPush(input, mode) {
  const { ref } = input;
  const after = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(input.payload, "after");
  if ((0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__.at)(input.payload, "deleted") === true || after !== null && /^0+$/.test(after))
    return { run: "nothing", notice: `${refName(ref)} was deleted: there is nothing to plan.` };
  if (mode === "validate" || mode === "plan")
    return reading(mode, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`A push to ${refName(ref)}, and \`mode\` is \`${mode}\`.`);
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
    const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Dependabot pushed: ${onlyValidated(input)}`;
    return { run: "validate", pullRequest: null, why, restricted: "dependabot" };
  }
  return reading("plan", `A push to ${refName(ref)}, from which apply is not allowed.`);
}
function onOther(input, mode) {
  const { eventName } = input;
  if (mode !== "apply") return reading(mode === "validate" ? "validate" : "plan", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`The event is \`${eventName}\`.`);
  const branch = branchOf(input.ref);
  if (branch === null || eventName === "release") return onTag(input, input.ref);
  const allowed = mayApply(input, branch);
  if (allowed === null) return { run: "look-up-default-branch" };
  if (!allowed) return refuseRef(input.ref);
  if (eventName === "workflow_run") {
    const origin = refuseOrigin(input);
    if (origin !== null) return origin;
  }
  const commits = input.sha === null ? [] : [input.sha];
  const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode\` is \`apply\`, on the branch ${branch}, from which apply is allowed.`;
  return { run: "apply", branch, commits, pushed: false, merged: false, why };
}
function refuseOrigin(input) {
  const event = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(input.payload, "workflow_run", "event") ?? "an unknown event";
  if (event === "workflow_run" || !APPLY_EVENTS.includes(event))
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused: this run follows a workflow that was started by \`${event}\`.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Apply on \`push\` instead, or only after workflows that a push started.`
    );
  const head = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(input.payload, "workflow_run", "head_branch");
  if (head === null || mayApply(input, head) !== true)
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused: this run follows a workflow on the branch ${head ?? "(unknown)"}, from which apply is not allowed.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Add \`branches:\` to the event \`workflow_run\` of the workflow, or apply on \`push\` instead.`
    );
  return null;
}
function refuseEvent(eventName) {
  const who = INSIDERS_EVENTS.includes(eventName) ? "" : ", which people without write access may cause";
  return refuse(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused on the event \`${eventName}\`${who}.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Apply on \`push\` to a branch of \`apply-branches\` (that is what \`mode: auto\` does), or on one of ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .joined */ .oR)(APPLY_EVENTS.map(_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .code */ .aY), ", ")}.`
  );
}
function refuseRef(ref) {
  return refuse(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused on ${refName(ref)}.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Apply runs only from the branches of the input \`apply-branches\` (by default the default branch) and the tags of \`apply-tags\` (by default none): run it there, or add this one.`
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
  const action = (0,_4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(input.payload, "action") ?? "unknown";
  if (input.eventName === "release" && !RELEASED.includes(action))
    return refuse(
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused where a release was ${action}.`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Give the event \`release\` the \`types: [published]\`.`
    );
  const candidates = [...input.applyBranches.filter(isRefName), defaultBranchOf(input) ?? []].flat();
  if (input.applyBranches.length === 0 && candidates.length === 0) return { run: "look-up-default-branch" };
  const branches = [...new Set(candidates)].filter((branch) => mayApply(input, branch) === true);
  if (branches.length > 0) return { run: "check-tag", tag, commit: sha, branches };
  return refuse(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused on the tag ${tag}: \`apply-branches\` names no branch on which its commit could be.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Name one in full in \`apply-branches\`, such as \`main\`.`
  );
}
function mayApply(input, branch) {
  if (input.applyBranches.length > 0) return matchesRef(input.applyBranches, branch);
  return defaultBranchOf(input) === null ? null : defaultBranchOf(input) === branch;
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
    refuse2(host.workflow, [error instanceof _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q8 ? forgeProblem(error, "error") : unexpected(error)]);
  }
}
async function start(host) {
  const { workflow, env, directory } = host;
  const { inputs, problems: wrong } = readInputs((name) => workflow.input(name));
  const readText = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(path, "utf8");
  const context = readContext(env, readText, directory);
  const problems = [...wrong, ...(0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_8__/* .networkProblems */ .rz)(env, process.versions.node, readText)];
  if (problems.length > 0 || "wrong" in context)
    return refuse2(workflow, [...problems, ..."wrong" in context ? context.wrong : []]);
  for (const value of [inputs.fingerprintKey, inputs.previousFingerprintKey])
    if (value !== null) workflow.mask({ value, owner: "the fingerprint key", isVariable: true });
  const root = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutRoot */ .Re)(inputs.config, context.workspace, context.repository);
  const forge = inputs.githubToken === null ? null : connect(inputs.githubToken, context);
  const decision = await decideFor(inputs, context, forge, env);
  const isRestricted = "restricted" in decision && decision.restricted !== null;
  if (forge === null && !isRestricted && workflow.input("github-token") !== void 0)
    (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, [NO_TOKEN]);
  switch (decision.run) {
    case "nothing":
      workflow.notice(String(decision.notice));
      workflow.summary((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)(decision.notice));
      return null;
    case "refuse":
      return refuse2(workflow, [
        { severity: "error", code: "not-allowed", message: decision.message, fix: decision.fix }
      ]);
    case "inventory":
      workflow.log(String(decision.why));
      await (await Promise.all(/* import() */[__webpack_require__.e(693), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 7974))).reportInventory({ host, inputs, context, root });
      return null;
    case "apply":
    case "validate":
    case "plan":
      if (decision.run === "apply" && inputs.requireRecordedPlan && (inputs.fingerprintKey === null || forge === null))
        return refuse2(workflow, [noWayToVerify(inputs)]);
      workflow.log(String(decision.why));
      return withCommit({ host, inputs, context, root, decision, forge });
    default:
      return decision;
  }
}
async function withCommit(run) {
  const { inputs, context, root, decision, forge } = run;
  const head = decision.run === "apply" ? null : decision.pullRequest?.headSha;
  if (head) return { ...run, commit: head };
  const checkedOut = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedOutCommit */ .Xg)(root, context.repository);
  if (decision.run === "apply" || inputs.pullRequest === null) return { ...run, commit: checkedOut ?? context.sha };
  if (forge === null) return { ...run, commit: checkedOut };
  try {
    const { headSha, mergeCommitSha } = await forge.pullRequest(inputs.pullRequest);
    if (checkedOut !== null) return { ...run, commit: checkedOut === mergeCommitSha ? headSha : checkedOut };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(context.workspace, inputs.config);
    const id = headSha && await forge.fileAtTip({ branch: headSha, path: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(root, absolute) });
    return { ...run, commit: id && isBlob((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(absolute), id) ? headSha : null };
  } catch {
    return { ...run, commit: checkedOut };
  }
}
var NO_TOKEN = {
  severity: "warning",
  code: "input-empty",
  message: "Input github-token is empty: GitHub is not asked anything, and nothing is written to a pull request.",
  fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Check the name of the secret that \`github-token\` is set to, or leave it out for the token of the job.`
};
function noWayToVerify({ fingerprintKey }) {
  const missing = fingerprintKey === null ? "fingerprint-key" : "github-token";
  return {
    severity: "error",
    code: "input",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Input require-recorded-plan is not accompanied by \`${missing}\`: no record can be ${fingerprintKey === null ? "verified" : "read"}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Set \`${missing}\` to what the runs on pull requests have, or leave \`require-recorded-plan\` out.`
  };
}
var CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_PROFILE"];
async function decideFor(inputs, context, forge, env) {
  const hasSecrets = inputs.fingerprintKey !== null || CREDENTIALS.some((name) => Boolean(env[name]));
  const ask = (defaultBranch) => decide({ ...context, ...inputs, hasSecrets, defaultBranch });
  const first = ask(null);
  if (first.run !== "look-up-default-branch" && first.run !== "check-tag") return first;
  if (forge === null) {
    const isTag = first.run === "check-tag";
    return {
      run: "refuse",
      message: isTag ? `Whether the commit of the tag ${first.tag} is on a branch is not known: there is no token to ask for it.` : "The event does not say the default branch, and there is no token to ask for it.",
      fix: isTag ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Set \`github-token\`.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Set \`github-token\`, or name the branches in \`apply-branches\`.`
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
    const why = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode\` is \`apply\`, on the tag ${tag}, whose commit is on the branch ${branch}.`;
    return { run: "apply", branch, commits: [commit], pushed: false, merged: false, why };
  }
  return {
    run: "refuse",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`\`mode: apply\` is refused on the tag ${tag}: its commit ${commit.slice(0, 7)} is not on ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .joined */ .oR)(branches, " or ")}.`,
    fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)`Tag a commit of a branch that \`apply-branches\` names in full.`
  };
}
function connect(token, context) {
  const octokit = async () => {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(534), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 3533));
    return createOctokit(token, context.apiUrl);
  };
  return githubForge(octokit, { owner: context.owner, name: context.name });
}
function refuse2(workflow, problems) {
  (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, problems);
  const lines = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLines */ .pb)(problems).map((line) => `    ${line}`);
  workflow.summary(["### union-secrets did not run", ...lines].join("\n\n"));
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
  workflow: (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .currentWorkflow */ .Tw)(process.env),
  isCancelled: () => cancelled
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
