export const id = 388;
export const ids = [388];
export const modules = {

/***/ 388:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _APQEWQOH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2693);
/* harmony import */ var _SLHOO5WF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4534);
/* harmony import */ var _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2881);
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6669);
/* harmony import */ var _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6076);
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8039);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3403);
/* harmony import */ var _KPUDDL4N_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7781);
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4834);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5840);
/* harmony import */ var _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1372);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(986);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8474);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7975);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(481);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);
















// src/cli/run-cli.ts


// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  constructor(exitCode, code, message) {
    super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  constructor(message) {
    super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  constructor(name, description) {
    switch (this.description = description || "", this.variadic = false, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
      case "<":
        this.required = true, this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false, this._name = name.slice(1, -1);
        break;
      default:
        this.required = true, this._name = name;
        break;
    }
    this._name.endsWith("...") && (this.variadic = true, this._name = this._name.slice(0, -3));
  }
  name() {
    return this._name;
  }
  _collectValue(value, previous) {
    return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
  }
  default(value, description) {
    return this.defaultValue = value, this.defaultValueDescription = description, this;
  }
  argParser(fn) {
    return this.parseArg = fn, this;
  }
  choices(values) {
    return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
      return this.variadic ? this._collectValue(arg, previous) : arg;
    }, this;
  }
  argRequired() {
    return this.required = true, this;
  }
  argOptional() {
    return this.required = false, this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js







// node_modules/commander/lib/help.js

var Help = class {
  constructor() {
    this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = false, this.sortOptions = false, this.showGlobalOptions = false;
  }
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden), helpCommand = cmd._getHelpCommand();
    return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
  }
  compareOptions(a, b) {
    const getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden), helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
      !removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
    }
    return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
  }
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
      globalOptions.push(...visibleOptions);
    }
    return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
  }
  visibleArguments(cmd) {
    return cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
      argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
    }), cmd.registeredArguments.find((argument) => argument.description) ? cmd.registeredArguments : [];
  }
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
  }
  optionTerm(option) {
    return option.flags;
  }
  argumentTerm(argument) {
    return argument.name();
  }
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
  }
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
  }
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
  }
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
  }
  commandUsage(cmd) {
    let cmdName = cmd._name;
    cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  commandDescription(cmd) {
    return cmd.description();
  }
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`), option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`), option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`), extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      return option.description ? `${option.description} ${extraDescription}` : extraDescription;
    }
    return option.description;
  }
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`), extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      return argument.description ? `${argument.description} ${extraDescription}` : extraDescription;
    }
    return argument.description;
  }
  formatItemList(heading, items, helper) {
    return items.length === 0 ? [] : [helper.styleTitle(heading), ...items, ""];
  }
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    return unsortedItems.forEach((item) => {
      const group = getGroup(item);
      result.has(group) || result.set(group, []);
    }), visibleItems.forEach((item) => {
      const group = getGroup(item);
      result.has(group) || result.set(group, []), result.get(group).push(item);
    }), result;
  }
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
    const commandDescription = helper.commandDescription(cmd);
    commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
    const argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
    if (output = output.concat(this.formatItemList("Arguments:", argumentList, helper)), this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
      const optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
      output = output.concat(this.formatItemList(group, optionList, helper));
    }), helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
      output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
    }
    return this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
      const commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
      output = output.concat(this.formatItemList(group, commandList, helper));
    }), output.join(`
`);
  }
  displayWidth(str) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_20__.stripVTControlCharacters)(str).length;
  }
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  padWidth(cmd, helper) {
    return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
  }
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  formatItem(term, termWidth, description, helper) {
    const itemIndentStr = " ".repeat(2);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term)), spacerWidth = 2, remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - 2;
    let formattedDescription;
    return remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? formattedDescription = description : formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, `
` + " ".repeat(termWidth + spacerWidth)), itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
    return rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk), sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
      }), wrappedLines.push(sumChunks.join(""));
    }), wrappedLines.join(`
`);
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  constructor(flags, description) {
    this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags), this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = false, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = false, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
  }
  default(value, description) {
    return this.defaultValue = value, this.defaultValueDescription = description, this;
  }
  preset(arg) {
    return this.presetArg = arg, this;
  }
  conflicts(names) {
    return this.conflictsWith = this.conflictsWith.concat(names), this;
  }
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: true }), this.implied = Object.assign(this.implied || {}, newImplied), this;
  }
  env(name) {
    return this.envVar = name, this;
  }
  argParser(fn) {
    return this.parseArg = fn, this;
  }
  makeOptionMandatory(mandatory = true) {
    return this.mandatory = !!mandatory, this;
  }
  hideHelp(hide = true) {
    return this.hidden = !!hide, this;
  }
  _collectValue(value, previous) {
    return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
  }
  choices(values) {
    return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
      return this.variadic ? this._collectValue(arg, previous) : arg;
    }, this;
  }
  name() {
    return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
  }
  attributeName() {
    return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
  }
  helpGroup(heading) {
    return this.helpGroupHeading = heading, this;
  }
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), options.forEach((option) => {
      option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
    }), this.negativeOptions.forEach((value, key) => {
      this.positiveOptions.has(key) && this.dualOptions.add(key);
    });
  }
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 ? preset : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => str2 + word[0].toUpperCase() + word.slice(1));
}
function splitOptionFlags(flags) {
  let shortFlag, longFlag;
  const shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    throw /^-[^-][^-]/.test(unsupportedFlag) ? new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : shortFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many long flags`) : new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) d[i] = [i];
  for (let j = 0; j <= b.length; j++) d[0][j] = j;
  for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
    let cost;
    a[i - 1] === b[j - 1] ? cost = 0 : cost = 1, d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  searchingOptions && (word = word.slice(2), candidates = candidates.map((candidate) => candidate.slice(2)));
  let similar = [], bestDistance = 3;
  const minSimilarity = 0.4;
  return candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance = editDistance(word, candidate), length = Math.max(word.length, candidate.length);
    (length - distance) / length > minSimilarity && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
  }), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `
(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `
(Did you mean ${similar[0]}?)` : "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends node_events__WEBPACK_IMPORTED_MODULE_16__.EventEmitter {
  constructor(name) {
    super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = false, this._allowExcessArguments = false, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = false, this._actionHandler = null, this._executableHandler = false, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = true, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = false, this._passThroughOptions = false, this._lifeCycleHooks = {}, this._showHelpAfterError = false, this._showSuggestionAfterError = true, this._savedState = null, this._outputConfiguration = { writeOut: (str) => node_process__WEBPACK_IMPORTED_MODULE_19__.stdout.write(str), writeErr: (str) => node_process__WEBPACK_IMPORTED_MODULE_19__.stderr.write(str), outputError: (str, write3) => write3(str), getOutHelpWidth: () => node_process__WEBPACK_IMPORTED_MODULE_19__.stdout.isTTY ? node_process__WEBPACK_IMPORTED_MODULE_19__.stdout.columns : void 0, getErrHelpWidth: () => node_process__WEBPACK_IMPORTED_MODULE_19__.stderr.isTTY ? node_process__WEBPACK_IMPORTED_MODULE_19__.stderr.columns : void 0, getOutHasColors: () => useColor() ?? (node_process__WEBPACK_IMPORTED_MODULE_19__.stdout.isTTY && node_process__WEBPACK_IMPORTED_MODULE_19__.stdout.hasColors?.()), getErrHasColors: () => useColor() ?? (node_process__WEBPACK_IMPORTED_MODULE_19__.stderr.isTTY && node_process__WEBPACK_IMPORTED_MODULE_19__.stderr.hasColors?.()), stripColor: (str) => (0,node_util__WEBPACK_IMPORTED_MODULE_20__.stripVTControlCharacters)(str) }, this._hidden = false, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
  }
  copyInheritedSettings(sourceCommand) {
    return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
  }
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) result.push(command);
    return result;
  }
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc, opts = execOpts;
    typeof desc == "object" && desc !== null && (opts = desc, desc = null), opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
    return desc && (cmd.description(desc), cmd._executableHandler = true), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
  }
  createCommand(name) {
    return new _Command(name);
  }
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  configureHelp(configuration) {
    return configuration === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration, this);
  }
  configureOutput(configuration) {
    return configuration === void 0 ? this._outputConfiguration : (this._outputConfiguration = { ...this._outputConfiguration, ...configuration }, this);
  }
  showHelpAfterError(displayHelp = true) {
    return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
  }
  showSuggestionAfterError(displaySuggestion = true) {
    return this._showSuggestionAfterError = !!displaySuggestion, this;
  }
  addCommand(cmd, opts) {
    if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    return opts = opts || {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = true), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
  }
  createArgument(name, description) {
    return new Argument(name, description);
  }
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    return typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg), this.addArgument(argument), this;
  }
  arguments(names) {
    return names.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    }), this;
  }
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
    return this.registeredArguments.push(argument), this;
  }
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs == "boolean") return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]", [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
    return helpCommand.helpOption(false), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = true, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
  }
  addHelpCommand(helpCommand, deprecatedDescription) {
    return typeof helpCommand != "object" ? (this.helpCommand(helpCommand, deprecatedDescription), this) : (this._addImplicitHelpCommand = true, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this);
  }
  _getHelpCommand() {
    return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
  }
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
  }
  exitOverride(fn) {
    return fn ? this._exitCallback = fn : this._exitCallback = (err) => {
      if (err.code !== "commander.executeSubCommandAsync") throw err;
    }, this;
  }
  _exit(exitCode, code, message) {
    this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message)), node_process__WEBPACK_IMPORTED_MODULE_19__.exit(exitCode);
  }
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
      return this._storeOptionsAsProperties ? actionArgs[expectedArgsCount] = this : actionArgs[expectedArgsCount] = this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
    };
    return this._actionHandler = listener, this;
  }
  createOption(flags, description) {
    return new Option(flags, description);
  }
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option), this.options.push(option);
  }
  _registerCommand(command) {
    const knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
      throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
    }
    this._initCommandGroup(command), this.commands.push(command);
  }
  addOption(option) {
    this._registerOption(option);
    const oname = option.name(), name = option.attributeName();
    option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      val == null && option.presetArg !== void 0 && (val = option.presetArg);
      const oldValue = this.getOptionValue(name);
      val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue)), val == null && (option.negate ? val = false : option.isBoolean() || option.optional ? val = true : val = ""), this.setOptionValueWithSource(name, val, valueSource);
    };
    return this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    }), option.envVar && this.on("optionEnv:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "env");
    }), this;
  }
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags == "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
    const option = this.createOption(flags, description);
    if (option.makeOptionMandatory(!!config.mandatory), typeof fn == "function") option.default(defaultValue).argParser(fn);
    else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      }, option.default(defaultValue).argParser(fn);
    } else option.default(fn);
    return this.addOption(option);
  }
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
  }
  combineFlagAndOptionalValue(combine = true) {
    return this._combineFlagAndOptionalValue = !!combine, this;
  }
  allowUnknownOption(allowUnknown = true) {
    return this._allowUnknownOption = !!allowUnknown, this;
  }
  allowExcessArguments(allowExcess = true) {
    return this._allowExcessArguments = !!allowExcess, this;
  }
  enablePositionalOptions(positional = true) {
    return this._enablePositionalOptions = !!positional, this;
  }
  passThroughOptions(passThrough = true) {
    return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
  }
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
  }
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
    if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
    return this._storeOptionsAsProperties = !!storeAsProperties, this;
  }
  getOptionValue(key) {
    return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
  }
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  setOptionValueWithSource(key, value, source) {
    return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
  }
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  getOptionValueSourceWithGlobals(key) {
    let source;
    return this._getCommandAndAncestors().forEach((cmd) => {
      Object.hasOwn(cmd._optionValueSources, key) && (source = cmd.getOptionValueSource(key));
    }), source;
  }
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
    if (parseOptions = parseOptions || {}, argv === void 0 && parseOptions.from === void 0) {
      node_process__WEBPACK_IMPORTED_MODULE_19__.versions?.electron && (parseOptions.from = "electron");
      const execArgv = node_process__WEBPACK_IMPORTED_MODULE_19__.execArgv ?? [];
      (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
    }
    argv === void 0 && (argv = node_process__WEBPACK_IMPORTED_MODULE_19__.argv), this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1], userArgs = argv.slice(2);
        break;
      case "electron":
        node_process__WEBPACK_IMPORTED_MODULE_19__.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
    }
    return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
  }
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    return this._parseCommand([], userArgs), this;
  }
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    return await this._parseCommand([], userArgs), this;
  }
  _prepareForParse() {
    this._savedState === null ? (this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
      const positiveLongFlag = option.long.replace(/^--no-/, "--");
      this._findOption(positiveLongFlag) || this.setOptionValueWithSource(option.attributeName(), true, "default");
    }), this.saveStateBeforeParse()) : this.restoreStateBeforeParse();
  }
  saveStateBeforeParse() {
    this._savedState = { _name: this._name, _optionValues: { ...this._optionValues }, _optionValueSources: { ...this._optionValueSources } };
  }
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
  }
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_15__.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = node_path__WEBPACK_IMPORTED_MODULE_18__.resolve(baseDir, baseName);
      if (node_fs__WEBPACK_IMPORTED_MODULE_15__.existsSync(localBin)) return localBin;
      if (sourceExt.includes(node_path__WEBPACK_IMPORTED_MODULE_18__.extname(baseName))) return;
      const foundExt = sourceExt.find((ext) => node_fs__WEBPACK_IMPORTED_MODULE_15__.existsSync(`${localBin}${ext}`));
      if (foundExt) return `${localBin}${foundExt}`;
    }
    this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = node_fs__WEBPACK_IMPORTED_MODULE_15__.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = node_path__WEBPACK_IMPORTED_MODULE_18__.resolve(node_path__WEBPACK_IMPORTED_MODULE_18__.dirname(resolvedScriptPath), executableDir);
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = node_path__WEBPACK_IMPORTED_MODULE_18__.basename(this._scriptPath, node_path__WEBPACK_IMPORTED_MODULE_18__.extname(this._scriptPath));
        legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(node_path__WEBPACK_IMPORTED_MODULE_18__.extname(executableFile));
    let proc;
    node_process__WEBPACK_IMPORTED_MODULE_19__.platform !== "win32" ? launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(node_process__WEBPACK_IMPORTED_MODULE_19__.execArgv).concat(args), proc = node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn(node_process__WEBPACK_IMPORTED_MODULE_19__.argv[0], args, { stdio: "inherit" })) : proc = node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn(executableFile, args, { stdio: "inherit" }) : (this._checkForMissingExecutable(executableFile, executableDir, subcommand._name), args.unshift(executableFile), args = incrementNodeInspectorPort(node_process__WEBPACK_IMPORTED_MODULE_19__.execArgv).concat(args), proc = node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn(node_process__WEBPACK_IMPORTED_MODULE_19__.execPath, args, { stdio: "inherit" })), proc.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((signal) => {
      node_process__WEBPACK_IMPORTED_MODULE_19__.on(signal, () => {
        proc.killed === false && proc.exitCode === null && proc.kill(signal);
      });
    });
    const exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1, exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : node_process__WEBPACK_IMPORTED_MODULE_19__.exit(code);
    }), proc.on("error", (err) => {
      if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
      else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
      if (!exitCallback) node_process__WEBPACK_IMPORTED_MODULE_19__.exit(1);
      else {
        const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
        wrappedError.nestedError = err, exitCallback(wrappedError);
      }
    }), this.runningCommand = proc;
  }
  _dispatchSubcommand(commandName, operands, unknown2) {
    const subCommand = this._findCommand(commandName);
    subCommand || this.help({ error: true }), subCommand._prepareForParse();
    let promiseChain;
    return promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand"), promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown2));
      else return subCommand._parseCommand(operands, unknown2);
    }), promiseChain;
  }
  _dispatchHelpCommand(subcommandName) {
    subcommandName || this.help();
    const subCommand = this._findCommand(subcommandName);
    return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
  }
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      arg.required && this.args[i] == null && this.missingArgument(arg.name());
    }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
  }
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
    }), this.processedArgs = processedArgs;
  }
  _chainOrCall(promise, fn) {
    return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
  }
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    }), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
    }), result;
  }
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
      result = this._chainOrCall(result, () => hook(this, subCommand));
    }), result;
  }
  _parseCommand(operands, unknown2) {
    const parsed = this.parseOptions(unknown2);
    if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed.operands), unknown2 = parsed.unknown, this.args = operands.concat(unknown2), operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
    if (this._defaultCommandName) return this._outputHelpIfRequested(unknown2), this._dispatchSubcommand(this._defaultCommandName, operands, unknown2);
    this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: true }), this._outputHelpIfRequested(parsed.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
    }, commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions(), this._processArguments();
      let promiseChain;
      return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs)), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
        this.parent.emit(commandEvent, operands, unknown2);
      })), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown2);
    else if (operands.length) {
      if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown2);
      this.listenerCount("command:*") ? this.emit("command:*", operands, unknown2) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
    } else this.commands.length ? (checkForUnknownOptions(), this.help({ error: true })) : (checkForUnknownOptions(), this._processArguments());
  }
  _findCommand(name) {
    if (name) return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
  }
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
      });
    });
  }
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      return this.getOptionValue(optionKey) === void 0 ? false : this.getOptionValueSource(optionKey) !== "default";
    });
    definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
      conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
    });
  }
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  parseOptions(args) {
    const operands = [], unknown2 = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))) : false;
    let activeVariadicOption = null, activeGroup = null, i = 0;
    for (; i < args.length || activeGroup; ) {
      const arg = activeGroup ?? args[i++];
      if (activeGroup = null, arg === "--") {
        dest === unknown2 && dest.push(arg), dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      if (activeVariadicOption = null, maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            value === void 0 && this.optionMissingArgument(option), this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option.name()}`, value);
          } else this.emit(`option:${option.name()}`);
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          option.required || option.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option.name()}`, arg.slice(2)) : (this.emit(`option:${option.name()}`), activeGroup = `-${arg.slice(2)}`);
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("="), option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown2), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg), unknown2.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown2.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown: unknown2 };
  }
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {}, len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
  }
  error(message, errorOptions) {
    this._outputConfiguration.outputError(`${message}
`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: true }));
    const config = errorOptions || {}, exitCode = config.exitCode || 1, code = config.code || "commander.error";
    this._exit(exitCode, code, message);
  }
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in node_process__WEBPACK_IMPORTED_MODULE_19__.env) {
        const optionKey = option.attributeName();
        (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, node_process__WEBPACK_IMPORTED_MODULE_19__.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
      }
    });
  }
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
      });
    });
  }
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName()), positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
      return negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option2;
    }, getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2), optionKey = bestOption.attributeName();
      return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
    }, message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion2 = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [], command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion2 = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion2}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", received = receivedArgs.length, forSubcommand = this.parent ? ` for '${this.name()}'` : "", details = receivedArgs.join(", "), message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion2 = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
      }), suggestion2 = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion2}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str, flags = flags || "-V, --version", description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`), this._exit(0, "commander.version", str);
    }), this;
  }
  description(str, argsDescription) {
    return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
  }
  summary(str) {
    return str === void 0 ? this._summary : (this._summary = str, this);
  }
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name) throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
    }
    return command._aliases.push(alias), this;
  }
  aliases(aliases) {
    return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
  }
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
      return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
    }
    return this._usage = str, this;
  }
  name(str) {
    return str === void 0 ? this._name : (this._name = str, this);
  }
  helpGroup(heading) {
    return heading === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading, this);
  }
  commandsGroup(heading) {
    return heading === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading, this);
  }
  optionsGroup(heading) {
    return heading === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading, this);
  }
  _initOptionGroup(option) {
    this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
  }
  _initCommandGroup(cmd) {
    this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
  }
  nameFromFilename(filename) {
    return this._name = node_path__WEBPACK_IMPORTED_MODULE_18__.basename(filename, node_path__WEBPACK_IMPORTED_MODULE_18__.extname(filename)), this;
  }
  executableDir(path2) {
    return path2 === void 0 ? this._executableDir : (this._executableDir = path2, this);
  }
  helpInformation(contextOptions) {
    const helper = this.createHelp(), context = this._getOutputContext(contextOptions);
    helper.prepareContext({ error: context.error, helpWidth: context.helpWidth, outputHasColors: context.hasColors });
    const text = helper.formatHelp(this, helper);
    return context.hasColors ? text : this._outputConfiguration.stripColor(text);
  }
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite, hasColors, helpWidth;
    return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), { error, write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)), hasColors, helpWidth };
  }
  outputHelp(contextOptions) {
    let deprecatedCallback;
    typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
    const outputContext = this._getOutputContext(contextOptions), eventContext = { error: outputContext.error, write: outputContext.write, command: this };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation))) throw new Error("outputHelp callback must return a string or a Buffer");
    outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
  }
  helpOption(flags, description) {
    return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command"), (flags || description) && this._initOptionGroup(this._helpOption), this);
  }
  _getHelpOption() {
    return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
  }
  addHelpOption(option) {
    return this._helpOption = option, this._initOptionGroup(option), this;
  }
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(node_process__WEBPACK_IMPORTED_MODULE_19__.exitCode ?? 0);
    exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
  }
  addHelpText(position, text) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    const helpEvent = `${position}Help`;
    return this.on(helpEvent, (context) => {
      let helpStr;
      typeof text == "function" ? helpStr = text({ error: context.error, command: context.command }) : helpStr = text, helpStr && context.write(`${helpStr}
`);
    }), this;
  }
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) return arg;
    let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
    return (match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null ? debugOption = match[1] : (match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null ? (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : (match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]), debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
  });
}
function useColor() {
  if (node_process__WEBPACK_IMPORTED_MODULE_19__.env.NO_COLOR || node_process__WEBPACK_IMPORTED_MODULE_19__.env.FORCE_COLOR === "0" || node_process__WEBPACK_IMPORTED_MODULE_19__.env.FORCE_COLOR === "false") return false;
  if (node_process__WEBPACK_IMPORTED_MODULE_19__.env.FORCE_COLOR || node_process__WEBPACK_IMPORTED_MODULE_19__.env.CLICOLOR_FORCE !== void 0) return true;
}

// node_modules/commander/index.js
var program = new Command();

// src/cli/answer.ts


var EXIT = {
  /** Done, or nothing to do. */
  ok: 0,
  /** Something is wrong, or could not be done. */
  error: 1,
  /** There are changes that were not applied. */
  changes: 2
};
function failed(problems, data = {}) {
  return { exitCode: EXIT.error, problems, lines: [], data };
}
function usage(message, fix) {
  return { severity: "error", code: "usage", message, fix };
}
function printProblems(problems, terminal2) {
  for (const problem of problems) {
    const [line = ""] = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .problemLines */ .pb)([problem]);
    terminal2.note(terminal2.paint(problem.severity === "error" ? "red" : "yellow", line));
  }
}
function refuseExisting(path2, option, directory, force) {
  if (force === true || !(0,node_fs__WEBPACK_IMPORTED_MODULE_15__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(directory, path2))) return [];
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Add \`--force\` to write over it, or name another file with \`${option}\`.`;
  return [usage(`${path2} exists already.`, fix)];
}
function writeOutput(path2, text, directory, force) {
  try {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(directory, path2);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(absolute), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.writeFileSync)(absolute, text, { flag: force === true ? "w" : "wx" });
    return [];
  } catch (error) {
    return [usage(`${path2} cannot be written (${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error)}).`, "Check its folder and its permissions.")];
  }
}
var STATES = ["ok", "warning", "broken", "by-hand", "skipped"];
function step(id, title) {
  const as = (state) => {
    return (detail, fix = "") => ({ id, title, state, detail, fix });
  };
  return { ok: as("ok"), warning: as("warning"), broken: as("broken"), byHand: as("by-hand"), skipped: as("skipped") };
}

// src/cli/check-files.ts


// src/cli/planning.ts

var DEFAULT_CONFIG = "union-secrets.yaml";
function readConfig(path2, directory) {
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(directory, path2);
  const workspace = workspaceOf((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(absolute), directory);
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .openFile */ .Tq)(shownFrom(workspace, absolute), workspace, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND */ .Wr);
}
function workspaceOf(folder, directory) {
  const inside = folder === directory || folder.startsWith(directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_18__.sep) ? directory : `${directory}${node_path__WEBPACK_IMPORTED_MODULE_18__.sep}`);
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(folder) ?? (inside ? directory : folder);
}
function readStack(options, host2, redactor, env2, credentials = []) {
  const read = readConfig(options.config, host2.directory);
  if ("wrong" in read) return read;
  const chosen = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .choosePlane */ .Kl)(read.config, options.dataPlane ?? null, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND */ .Wr);
  const given = options.repository;
  const repository = given === void 0 ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .originRepository */ .Vp)(read.workspace) : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRepository */ .j1)(given);
  if ("wrong" in chosen || repository === null) {
    const wrong = [..."wrong" in chosen ? chosen.wrong : [], ...repository === null ? [noRepository(given)] : []];
    return { wrong: [...read.problems, ...wrong] };
  }
  const masks = { spare: redactor.spare, mask: ({ value }) => redactor.add(value) };
  const repositoryId = knownId(repository, host2.env);
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .openStack */ .jq)(read, chosen.plane, { repository, repositoryId, env: env2, credentials, masks });
}
function knownId(repository, env2) {
  const { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_ID: id = "", GITHUB_SERVER_URL: server } = env2;
  return name === void 0 || (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .sameRepository */ .RB)(name, repository) ? (0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryIdOf */ .Bu)(id, server ?? "https://github.com") : null;
}
function noRepository(given) {
  return given === void 0 ? usage(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The repository is not known: there is no git remote \`origin\` that names one.`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Name it with \`--repository <owner>/<name>\`: the tags in AWS say by it who owns a secret.`
  ) : usage(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`--repository\` is ${JSON.stringify(given)}, which is not <owner>/<name>.`,
    "Write it as GitHub does, such as acme/ml."
  );
}
function followUp(command, { config, dataPlane, repository }) {
  const flags = [
    ...config === void 0 || config === DEFAULT_CONFIG ? [] : ["--config", config],
    ...dataPlane === void 0 ? [] : ["--data-plane", dataPlane],
    ...repository === void 0 ? [] : ["--repository", repository]
  ];
  return ["union-secrets", command, ...flags.map(_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)].join(" ");
}
function shownFrom(directory, absolute) {
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFrom */ .Iw)(directory, absolute) || ".";
}
async function withAws(region, { maxConcurrency }, { terminal: terminal2, env: env2 }, work, redact) {
  const { connectAws } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 9365));
  const userAgent = `union-secrets-cli/${_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv}`;
  const vocabulary = (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .commandVocabulary */ .UK)(env2.AWS_PROFILE);
  const aws = connectAws({ region, maxConcurrency, userAgent, vocabulary, ...redact && { redact } });
  let count2 = 0;
  const describe = async (name) => {
    const found = await aws.secrets.describe(name);
    count2 += 1;
    terminal2.progress(`Reading AWS: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(count2, "secret")}`);
    return found;
  };
  terminal2.progress("Reading AWS");
  try {
    return await work({ ...aws, secrets: { ...aws.secrets, describe } });
  } finally {
    aws.close();
    terminal2.progress("");
  }
}
async function withPlan(options, host2, comparison, then) {
  const keys = readKeys(options, host2.env);
  if ("wrong" in keys) return failed(keys.wrong);
  const redactor = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)();
  const credentials = [keys.fingerprintKey, keys.previousFingerprintKey].filter((value) => value !== null).map((value) => ({ what: "the fingerprint key", value }));
  const stack = readStack(options, host2, redactor, comparison === "without-values" ? null : host2.env, credentials);
  if ("wrong" in stack) return failed(stack.wrong);
  const work = async (aws) => {
    const { grantable, bindableRoles } = { ..._WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .UNBOUNDED */ .fk, ...options };
    const bounds = { grantable, bindableRoles };
    const planned = await (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .planStack */ .qz)(stack, aws, { ...keys, bounds, reads: comparison === "reading" });
    return "wrong" in planned ? failed(planned.wrong) : then(planned, aws, redactor);
  };
  return withAws(stack.desired.region, options, host2, work, redactor.redact);
}
function readKeys(options, env2) {
  const wrong = [];
  const read = (option, variable) => {
    if (variable === void 0) return null;
    const text = (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_9__/* .variableOf */ .Qn)(env2, variable) ?? "";
    if (text.length < _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_KEY */ .Nf)
      wrong.push(
        usage(
          (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The environment variable ${JSON.stringify(variable)} of \`--${option}\` holds ${text === "" ? "nothing" : `${text.length} characters`}.`,
          (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set it to a secret of ${_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_KEY */ .Nf} characters or more, the one that the workflows use as \`fingerprint-key\`.`
        )
      );
    return new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .SecretValue */ .iJ(text);
  };
  const fingerprintKey = read("fingerprint-key-env", options.fingerprintKeyEnv);
  const previousFingerprintKey = read("previous-fingerprint-key-env", options.previousFingerprintKeyEnv);
  if (previousFingerprintKey !== null && fingerprintKey === null)
    wrong.push(
      usage(
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`--previous-fingerprint-key-env\` needs \`--fingerprint-key-env\` beside it.`,
        "Name the new key too."
      )
    );
  return wrong.length > 0 ? { wrong } : { fingerprintKey, previousFingerprintKey };
}
async function regionOf(given, { env: env2 }) {
  const { configuredRegion } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 9365));
  const region = given ?? (env2.AWS_REGION || env2.AWS_DEFAULT_REGION || await configuredRegion() || "");
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return region;
  const message = region === "" ? "The region is not known." : `${JSON.stringify(region)} is not an AWS region.`;
  return usage(
    message,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give \`--region us-west-2\`, or set AWS_REGION or the profile's region: the region of the data plane.`
  );
}

// src/cli/check-files.ts
async function runValidate(files, host2) {
  const results = files.map((path2) => {
    const read = readConfig(path2, host2.directory);
    const problems2 = "wrong" in read ? read.wrong : read.problems;
    return { file: shownFrom(host2.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(host2.directory, path2)), valid: !("wrong" in read), problems: problems2 };
  });
  const problems = results.flatMap((result) => result.problems);
  return {
    exitCode: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(problems) ? EXIT.error : EXIT.ok,
    problems,
    lines: results.map(
      ({ file, valid, problems: own }) => valid ? host2.terminal.paint("green", `${file} is valid${own.length === 0 ? "" : `, with warnings: ${own.length}`}.`) : host2.terminal.paint("red", `${file} is not valid.`)
    ),
    data: { files: results.map(({ file, valid }) => ({ file, valid })) }
  };
}
async function runCheckCode(globs2, options, host2) {
  const check = async (opened, outcome) => {
    const code = await (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRepository */ .n_)(opened, outcome, { globs: globs2, generatedModule: options.generated ?? null });
    return code === null ? failed(opened.problems) : answerOf(code, opened.problems, host2);
  };
  if (options.aws === true) {
    return withPlan(options, host2, "without-values", ({ stack, plan }) => check(stack, { kind: "planned", plan }));
  }
  const read = readConfig(options.config, host2.directory);
  return "wrong" in read ? failed(read.wrong) : check(read, { kind: "validated" });
}
var RANK = { error: 0, warning: 1, note: 2 };
function answerOf(code, problems, { terminal: terminal2 }) {
  const colours = { error: "red", warning: "yellow", note: "dim" };
  const findings = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsToReport */ .MN)(code).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const lines = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .problemLines */ .pb)(findings).map((line, index) => {
    const severity = findings[index]?.severity;
    return severity === void 0 ? line : terminal2.paint(colours[severity], line);
  });
  const { files, filesWithSecrets, skipped } = code;
  return {
    exitCode: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCodeErrors */ .P1)(code) ? EXIT.error : EXIT.ok,
    problems,
    lines: [...lines, ...skipped, (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedLine */ .Qp)(code)],
    data: { findings: code.findings, files, filesWithSecrets, skipped }
  };
}

// src/cli/doctor/compare-policies.ts
function comparePolicies(needed, allowed, found) {
  const [grants, denials] = [found.filter(({ allow }) => allow), found.filter(({ allow }) => !allow)];
  const foreign = denials.filter((denial) => !allowed.some((one) => !one.allow && covers(one, denial)));
  const sameKind = ({ allow }) => allow ? grants : denials;
  const has = (grant) => sameKind(grant).some((one) => covers(one, grant));
  return {
    missing: needed.filter((grant) => !has(grant)).map((grant) => ({ grant, near: nearest(grant, sameKind(grant)) })),
    denied: needed.filter((grant) => grant.allow && has(grant)).flatMap((grant) => {
      const others = foreign.filter((denial) => sameTarget(denial, grant));
      const by = others.find((denial) => covers(denial, grant)) ?? others[0];
      return by === void 0 ? [] : [{ grant, by, conditionally: !covers(by, grant) }];
    }),
    broader: grants.filter((grant) => !allowed.some((one) => one.allow && covers(one, grant))).filter((grant) => !denials.some((denial) => covers(denial, grant))).map((grant) => ({
      grant,
      beyond: nearest(
        grant,
        allowed.filter(({ allow }) => allow)
      )
    }))
  };
}
function nearest(grant, among) {
  const related = among.filter((one) => coversPatterns(one.actions, grant.actions));
  const ofTarget = related.filter((one) => sameTarget(one, grant));
  const named = (some) => some.find(({ statement }) => statement === grant.statement);
  return named(ofTarget) ?? named(related) ?? ofTarget[0] ?? related[0];
}
function grantsOf({ name, document }) {
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .statementsOf */ .GX)(document).flatMap((statement, index) => {
    const { Effect, Sid, Condition } = statement;
    if (Effect !== "Allow" && Effect !== "Deny") return [];
    const common = {
      policy: name,
      statement: typeof Sid === "string" && Sid !== "" ? Sid : `#${index + 1}`,
      allow: Effect === "Allow"
    };
    const alternatives = alternativesOf(conditionsOf(Condition));
    return patternsOf(statement, "Action").flatMap(
      (actions) => patternsOf(statement, "Resource").flatMap(
        (resources) => alternatives.map((conditions) => ({ ...common, actions, resources, conditions }))
      )
    );
  });
}
function unmetConditions(one, other) {
  return one.conditions.filter((condition) => !isImplied(condition, other.conditions)).map(({ key }) => key);
}
function hasConditionOn(key, { conditions }) {
  return conditions.some((one) => inOneForm(one.key) === inOneForm(key));
}
function sameTarget(wide, narrow) {
  return coversPatterns(wide.actions, narrow.actions) && coversPatterns(wide.resources, narrow.resources);
}
function covers(wide, narrow) {
  return sameTarget(wide, narrow) && wide.conditions.every((one) => isImplied(one, narrow.conditions));
}
function patternsOf(statement, what) {
  const inCase = (texts) => what === "Action" ? texts.map((one) => one.toLowerCase()) : texts;
  const not = statement[`Not${what}`];
  const excepted = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(not).map(textOf);
  if (not !== void 0) return [{ not: true, list: inCase(excepted), text: `all but ${excepted.join(", ")}` }];
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(statement[what]).map((one) => ({ not: false, list: inCase([textOf(one)]), text: textOf(one) }));
}
function textOf(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function coversPatterns(wide, narrow) {
  const [of, within] = [wide.list, narrow.list];
  const among = (patterns, one) => patterns.some((pattern) => includes(pattern, one));
  if (wide.not && narrow.not) return of.every((one) => among(within, one));
  if (wide.not) return within.every((one) => of.every((pattern) => areDisjoint(pattern, one)));
  return narrow.not ? of.includes("*") : within.every((one) => among(of, one));
}
var ANY = "\0";
function includes(wide, narrow) {
  return [0, wide.length + 1].every(
    (length) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .wildcard */ .XQ)(wide, narrow.replaceAll("?", ANY).replaceAll("*", ANY.repeat(length)))
  );
}
function areDisjoint(a, b) {
  const [one = "", other = ""] = [a, b].map((pattern) => pattern.split(/[*?]/, 1)[0]);
  return !one.startsWith(other) && !other.startsWith(one);
}
function conditionsOf(condition) {
  return Object.entries((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(condition) ? condition : {}).flatMap(([name, keys]) => {
    const [, set = "", plain = "", ifExists] = /^(ForA(?:ny|ll)Values?:)?(.*?)(IfExists)?$/.exec(name) ?? [];
    const operator = plain.replace(/^Arn(Not)?Equals$/, "Arn$1Like");
    const pairs = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(keys) ? Object.entries(keys) : [["", keys]];
    return pairs.map(([key, values]) => ({
      operator,
      set,
      ifExists: ifExists !== void 0,
      key,
      values: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(values).map(textOf)
    }));
  });
}
var MOST_ALTERNATIVES = 50;
function alternativesOf(conditions) {
  return conditions.reduce(
    (all, one) => {
      const isWhole = one.values.length === 0 || one.operator.includes("Not") || one.set === "ForAllValues:";
      const each = isWhole ? [one] : one.values.map((value) => ({ ...one, values: [value] }));
      const parts = all.length * each.length > MOST_ALTERNATIVES ? [one] : each;
      return all.flatMap((some) => parts.map((part) => [...some, part]));
    },
    [[]]
  );
}
function inOneForm(key) {
  return key.toLowerCase().replace(/^(?:secretsmanager|iam|kms):resourcetag\//, "aws:resourcetag/");
}
function isImplied(asked, given) {
  return given.some(
    (one) => inOneForm(one.key) === inOneForm(asked.key) && one.set === asked.set && (asked.ifExists || !one.ifExists) && (asked.operator.includes("Not") ? asked.values.every((value) => isAmong(value, asked.operator, one.operator, one.values)) : one.values.every((value) => isAmong(value, one.operator, asked.operator, asked.values)))
  );
}
function isAmong(value, narrow, wide, values) {
  const [from, to] = [narrow, wide].map((operator) => operator.replace("Not", ""));
  if (narrow.includes("Not") !== wide.includes("Not")) return false;
  const isText = /^(?:String|Arn)/;
  if (!isText.test(from) || !isText.test(to))
    return from === to && values.some((one) => one.toLowerCase() === value.toLowerCase());
  const literal = from === "StringEquals" || from !== "StringEqualsIgnoreCase" && !/[*?]/.test(value);
  if (to === "StringEquals") return literal && values.includes(value);
  if (to === "StringEqualsIgnoreCase")
    return (literal || from === to) && values.some((one) => one.toLowerCase() === value.toLowerCase());
  if (from === "StringEqualsIgnoreCase") return values.includes("*");
  return values.some((one) => includes(one, value));
}

// docs/iam/apply-role.json
var apply_role_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "ListSecretsOfTheStack",
      Effect: "Allow",
      Action: "secretsmanager:ListSecrets",
      Resource: "*"
    },
    {
      Sid: "DescribeSecretsWithoutTheirValues",
      Effect: "Allow",
      Action: [
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetResourcePolicy",
        "secretsmanager:ListSecretVersionIds"
      ],
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:*"
    },
    {
      Sid: "CreateAndTagSecretsOfTheStack",
      Effect: "Allow",
      Action: ["secretsmanager:CreateSecret", "secretsmanager:TagResource"],
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:SECRET_PREFIX*",
      Condition: {
        StringEquals: {
          "aws:RequestTag/union-secrets:stack": "STACK"
        },
        StringEqualsIfExists: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        },
        Null: {
          "secretsmanager:SecretId": "true"
        }
      }
    },
    {
      Sid: "ChangeSecretsOfTheStack",
      Effect: "Allow",
      Action: [
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecret",
        "secretsmanager:TagResource",
        "secretsmanager:UntagResource",
        "secretsmanager:DeleteSecret",
        "secretsmanager:RestoreSecret",
        "secretsmanager:CancelRotateSecret"
      ],
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:*",
      Condition: {
        StringEquals: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        },
        StringEqualsIfExists: {
          "aws:RequestTag/union-secrets:stack": "STACK"
        }
      }
    },
    {
      Sid: "NeverDeleteWithoutARecoveryWindow",
      Effect: "Deny",
      Action: "secretsmanager:DeleteSecret",
      Resource: "*",
      Condition: {
        Bool: {
          "secretsmanager:ForceDeleteWithoutRecovery": "true"
        }
      }
    },
    {
      Sid: "NeverCreateWithTheTagInAnotherCase",
      Effect: "Deny",
      Action: ["secretsmanager:CreateSecret", "iam:CreatePolicy"],
      Resource: "*",
      Condition: {
        "ForAllValues:StringNotEquals": {
          "aws:TagKeys": "union-secrets:stack"
        },
        Null: {
          "aws:TagKeys": "false"
        }
      }
    },
    {
      Sid: "NeverMakeReplicas",
      Effect: "Deny",
      Action: "secretsmanager:CreateSecret",
      Resource: "*",
      Condition: {
        "ForAnyValue:StringLike": {
          "secretsmanager:AddReplicaRegions": "*"
        }
      }
    },
    {
      Sid: "NeverTouchSecretsOfUnion",
      Effect: "Deny",
      Action: "secretsmanager:*",
      Resource: "arn:aws:secretsmanager:*:*:secret:u__*"
    },
    {
      Sid: "ReadTheFlyteRoleAndAskWhatItMayRead",
      Effect: "Allow",
      Action: ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:SimulatePrincipalPolicy"],
      Resource: "arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE"
    },
    {
      Sid: "AttachOnlyOurPoliciesToTheFlyteRole",
      Effect: "Allow",
      Action: ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
      Resource: "arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE",
      Condition: {
        ArnLike: {
          "iam:PolicyARN": "arn:aws:iam::ACCOUNT_ID:policy/union-secrets/STACK/*"
        }
      }
    },
    {
      Sid: "ReadPoliciesOfTheFlyteRole",
      Effect: "Allow",
      Action: ["iam:GetPolicy", "iam:GetPolicyVersion"],
      Resource: ["arn:aws:iam::ACCOUNT_ID:policy/*", "arn:aws:iam::aws:policy/*"]
    },
    {
      Sid: "CreateOurPolicies",
      Effect: "Allow",
      Action: ["iam:CreatePolicy", "iam:TagPolicy"],
      Resource: "arn:aws:iam::ACCOUNT_ID:policy/union-secrets/STACK/*",
      Condition: {
        StringEquals: {
          "aws:RequestTag/union-secrets:stack": "STACK"
        },
        StringEqualsIfExists: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        }
      }
    },
    {
      Sid: "ChangeOurPolicies",
      Effect: "Allow",
      Action: [
        "iam:CreatePolicyVersion",
        "iam:DeletePolicy",
        "iam:DeletePolicyVersion",
        "iam:TagPolicy",
        "iam:UntagPolicy"
      ],
      Resource: "arn:aws:iam::ACCOUNT_ID:policy/union-secrets/STACK/*",
      Condition: {
        StringEquals: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        },
        StringEqualsIfExists: {
          "aws:RequestTag/union-secrets:stack": "STACK"
        }
      }
    },
    {
      Sid: "SeeVersionsAndHoldersOfOurPolicies",
      Effect: "Allow",
      Action: ["iam:ListEntitiesForPolicy", "iam:ListPolicyVersions"],
      Resource: "arn:aws:iam::ACCOUNT_ID:policy/union-secrets/STACK/*"
    },
    {
      Sid: "NeverGiveUpWhatIsOurs",
      Effect: "Deny",
      Action: ["secretsmanager:UntagResource", "iam:UntagPolicy"],
      Resource: "*",
      Condition: {
        "ForAnyValue:StringEqualsIgnoreCase": {
          "aws:TagKeys": [
            "union-secrets:stack",
            "union-secrets:data-plane",
            "union-secrets:source",
            "union-secrets:repository-id"
          ]
        }
      }
    },
    {
      Sid: "FindPoliciesUnderOldNames",
      Effect: "Allow",
      Action: ["iam:ListPolicies", "iam:GetAccountSummary"],
      Resource: "*"
    }
  ]
};

// docs/iam/apply-role-adopt.json
var apply_role_adopt_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "TagSecretsThatAreAdopted",
      Effect: "Allow",
      Action: "secretsmanager:TagResource",
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:ADOPTED_PREFIX*",
      Condition: {
        StringEquals: {
          "aws:RequestTag/union-secrets:stack": "STACK"
        },
        Null: {
          "aws:ResourceTag/union-secrets:stack": "true"
        }
      }
    },
    {
      Sid: "RestoreSecretsThatAreAdopted",
      Effect: "Allow",
      Action: "secretsmanager:RestoreSecret",
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:ADOPTED_PREFIX*",
      Condition: {
        Null: {
          "aws:ResourceTag/union-secrets:stack": "true"
        }
      }
    },
    {
      Sid: "NeverTouchSecretsOfUnion",
      Effect: "Deny",
      Action: "secretsmanager:*",
      Resource: "arn:aws:secretsmanager:*:*:secret:u__*"
    }
  ]
};

// docs/iam/apply-role-kms.json
var apply_role_kms_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "UseTheKeyThroughSecretsManager",
      Effect: "Allow",
      Action: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"],
      Resource: "arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID",
      Condition: {
        StringEquals: {
          "kms:ViaService": "secretsmanager.REGION.amazonaws.com"
        }
      }
    },
    {
      Sid: "SeeWhetherTheKeyExists",
      Effect: "Allow",
      Action: "kms:DescribeKey",
      Resource: "arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID"
    }
  ]
};

// docs/iam/apply-role-move.json
var apply_role_move_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "DetachPoliciesWithOldNames",
      Effect: "Allow",
      Action: "iam:DetachRolePolicy",
      Resource: "arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE",
      Condition: {
        ArnEquals: {
          "iam:PolicyARN": "arn:aws:iam::ACCOUNT_ID:policy/OLD_POLICY"
        }
      }
    },
    {
      Sid: "DeletePoliciesWithOldNames",
      Effect: "Allow",
      Action: ["iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:ListPolicyVersions"],
      Resource: "arn:aws:iam::ACCOUNT_ID:policy/OLD_POLICY",
      Condition: {
        StringEquals: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        }
      }
    }
  ]
};

// docs/iam/apply-role-rotation.json
var apply_role_rotation_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "RotateSecretsOfTheStackByThisFunction",
      Effect: "Allow",
      Action: "secretsmanager:RotateSecret",
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:*",
      Condition: {
        StringEquals: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        },
        ArnEquals: {
          "secretsmanager:RotationLambdaARN": "arn:aws:lambda:REGION:ACCOUNT_ID:function:ROTATION_FUNCTION"
        }
      }
    },
    {
      Sid: "LetSecretsManagerInvokeTheRotation",
      Effect: "Allow",
      Action: "lambda:InvokeFunction",
      Resource: "arn:aws:lambda:REGION:ACCOUNT_ID:function:ROTATION_FUNCTION"
    },
    {
      Sid: "NeverTouchSecretsOfUnion",
      Effect: "Deny",
      Action: "secretsmanager:*",
      Resource: "arn:aws:secretsmanager:*:*:secret:u__*"
    }
  ]
};

// docs/iam/doctor.json
var doctor_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "ReadItsOwnPolicies",
      Effect: "Allow",
      Action: ["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
      Resource: "arn:aws:iam::ACCOUNT_ID:role/OWN_ROLE"
    },
    {
      Sid: "AskWhatTheFlyteRoleMayRead",
      Effect: "Allow",
      Action: "iam:SimulatePrincipalPolicy",
      Resource: "arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE"
    }
  ]
};

// docs/iam/plan-role.json
var plan_role_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "ListSecretsOfTheStack",
      Effect: "Allow",
      Action: "secretsmanager:ListSecrets",
      Resource: "*"
    },
    {
      Sid: "DescribeSecretsWithoutTheirValues",
      Effect: "Allow",
      Action: [
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetResourcePolicy",
        "secretsmanager:ListSecretVersionIds"
      ],
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:*"
    },
    {
      Sid: "SeeWhetherCustomerKeysExist",
      Effect: "Allow",
      Action: "kms:DescribeKey",
      Resource: "arn:aws:kms:REGION:ACCOUNT_ID:key/*"
    },
    {
      Sid: "ReadTheFlyteRole",
      Effect: "Allow",
      Action: ["iam:GetRole", "iam:ListAttachedRolePolicies"],
      Resource: "arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE"
    },
    {
      Sid: "ReadPoliciesOfTheFlyteRole",
      Effect: "Allow",
      Action: ["iam:GetPolicy", "iam:GetPolicyVersion"],
      Resource: ["arn:aws:iam::ACCOUNT_ID:policy/*", "arn:aws:iam::aws:policy/*"]
    },
    {
      Sid: "SeeWhoHoldsOurPolicies",
      Effect: "Allow",
      Action: "iam:ListEntitiesForPolicy",
      Resource: "arn:aws:iam::ACCOUNT_ID:policy/union-secrets/STACK/*"
    },
    {
      Sid: "FindPoliciesUnderOldNames",
      Effect: "Allow",
      Action: ["iam:ListPolicies", "iam:GetAccountSummary"],
      Resource: "*"
    },
    {
      Sid: "NeverTouchSecretsOfUnion",
      Effect: "Deny",
      Action: "secretsmanager:*",
      Resource: "arn:aws:secretsmanager:*:*:secret:u__*"
    }
  ]
};

// docs/iam/read-values.json
var read_values_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "ReadValuesToCompareThem",
      Effect: "Allow",
      Action: "secretsmanager:GetSecretValue",
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:*",
      Condition: {
        StringEquals: {
          "aws:ResourceTag/union-secrets:stack": "STACK"
        }
      }
    },
    {
      Sid: "ReadThemInBatches",
      Effect: "Allow",
      Action: "secretsmanager:BatchGetSecretValue",
      Resource: "*"
    },
    {
      Sid: "NeverTouchSecretsOfUnion",
      Effect: "Deny",
      Action: "secretsmanager:*",
      Resource: "arn:aws:secretsmanager:*:*:secret:u__*"
    }
  ]
};

// docs/iam/read-values-adopt.json
var read_values_adopt_default = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "ReadValuesThatAreAdopted",
      Effect: "Allow",
      Action: "secretsmanager:GetSecretValue",
      Resource: "arn:aws:secretsmanager:REGION:ACCOUNT_ID:secret:ADOPTED_PREFIX*",
      Condition: {
        Null: {
          "aws:ResourceTag/union-secrets:stack": "true"
        }
      }
    },
    {
      Sid: "NeverTouchSecretsOfUnion",
      Effect: "Deny",
      Action: "secretsmanager:*",
      Resource: "arn:aws:secretsmanager:*:*:secret:u__*"
    }
  ]
};

// src/cli/doctor/documented-policies.ts
function documentedPolicies(desired, question) {
  const { secrets, removal } = desired;
  const applies = question.work === "apply";
  const adopts = secrets.some((secret) => secret.adopt);
  const rotates = secrets.some((secret) => secret.rotation !== null);
  const deletes = removal.secrets === "delete" || secrets.some(({ onRemoval }) => onRemoval === "delete");
  const named = (name, document, isOurs = true) => isOurs ? [{ name: `docs/iam/${name}.json`, document }] : [];
  const parts = [
    ...applies ? named("apply-role", apply_role_default) : named("plan-role", plan_role_default),
    ...named("apply-role-kms", apply_role_kms_default, applies),
    ...named("apply-role-adopt", apply_role_adopt_default, applies && adopts),
    ...named("apply-role-rotation", apply_role_rotation_default, applies && rotates),
    ...named("read-values", read_values_default, applies)
  ];
  const others = [
    ...named("read-values", read_values_default),
    ...named("read-values-adopt", read_values_adopt_default, adopts),
    ...named("apply-role-move", apply_role_move_default, applies),
    ...named("doctor", doctor_default)
  ];
  const values = valuesFor(desired, question);
  const unused = [
    ...deletes ? [] : ["secretsmanager:DeleteSecret"],
    ...rotates ? [] : ["secretsmanager:CancelRotateSecret"],
    ...secrets.some(({ maxAgeDays }) => maxAgeDays !== null) ? [] : ["secretsmanager:ListSecretVersionIds"],
    ...secrets.some(({ kmsKeyId }) => kmsKeyId !== null) ? [] : ["kms:DescribeKey"]
  ];
  return {
    needed: parts.flatMap((part) => grantsOf(filled(part, values.needed, desired))).filter(({ allow, actions }) => !allow || !unused.includes(actions.text)),
    allowed: [...parts, ...others].flatMap((part) => grantsOf(filled(part, values.allowed))),
    reasonToDoWithout: ({ policy, actions }) => policy.endsWith("/apply-role-kms.json") && actions.text !== "kms:DescribeKey" ? "the key's own policy, which is not seen here, may allow it" : REASONS.get(actions.text)
  };
}
var REASONS = /* @__PURE__ */ new Map([
  ["secretsmanager:GetResourcePolicy", "without it, a plan cannot say whether one denies reading or lets others read"],
  [
    "secretsmanager:ListSecretVersionIds",
    "without it, a plan cannot always say whether a value is older than maxAgeDays"
  ],
  ["secretsmanager:GetSecretValue", "with a fingerprint key values are compared without being read"],
  ["secretsmanager:BatchGetSecretValue", "without it, values are read one by one"],
  ["kms:DescribeKey", "without it, a plan cannot say whether the key exists"],
  ["iam:SimulatePrincipalPolicy", "without it, an apply cannot prove that the role reads its secrets"]
]);
function valuesFor(desired, { ownArn, roleArns }) {
  const { region, accountId, stack, dataPlane, roles, secrets } = desired;
  const partition = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .partitionOf */ .iQ)(region);
  const keys = secrets.map(({ kmsKeyId }) => (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .kmsKey */ .zJ)(kmsKeyId, { partition, region, accountId }));
  const keyArns = [...new Set(keys.flatMap((key) => key?.kind === "key" ? [key.arn] : []))];
  const adopted = secrets.filter((secret) => secret.adopt).map(({ name }) => name);
  const names = secrets.map(({ name }) => name);
  const prefixes = (some) => [...new Set(some.map((name) => `${name.slice(0, 1)}*`))];
  const secretArns = (some) => some.map((name) => `${name}-??????`);
  const common = {
    "arn:aws:": [`arn:${partition}:`],
    ACCOUNT_ID: [accountId],
    REGION: [region],
    "secretsmanager.REGION.amazonaws.com": [(0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .viaSecretsManager */ .LK)({ partition, region })],
    STACK: [stack],
    "policy/union-secrets/STACK/": [...new Set(roles.map(({ policyPath }) => `policy${policyPath}`))],
    "arn:aws:iam::ACCOUNT_ID:role/FLYTE_ROLE": roleArns,
    "arn:aws:iam::ACCOUNT_ID:role/OWN_ROLE": [ownArn],
    // What builds from before 0.1.0 made, in one part or more.
    "policy/OLD_POLICY": roles.map(({ key }) => `policy/${stack}-${dataPlane}-${key}`).flatMap((name) => [name, `${name}-?`]),
    "arn:aws:lambda:REGION:ACCOUNT_ID:function:ROTATION_FUNCTION": [
      ...new Set(secrets.flatMap(({ rotation: one }) => one?.lambdaArn ?? []))
    ]
  };
  const anyKey = keys.some((key) => key?.kind === "alias") ? [`arn:${partition}:kms:${region}:${accountId}:key/*`] : [];
  return {
    needed: {
      ...common,
      "SECRET_PREFIX*": secretArns(names),
      "ADOPTED_PREFIX*": secretArns(adopted),
      [KEY]: keyArns
    },
    allowed: {
      ...common,
      "SECRET_PREFIX*": prefixes(names),
      "ADOPTED_PREFIX*": prefixes(adopted),
      [KEY]: [...keyArns, ...anyKey]
    }
  };
}
var KEY = "arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID";
var PLACEHOLDER = /arn:aws:(?:iam::ACCOUNT_ID:role\/(?:FLYTE|OWN)_ROLE|kms:REGION:ACCOUNT_ID:key\/KEY_ID|lambda:REGION:ACCOUNT_ID:function:ROTATION_FUNCTION|)|policy\/(?:union-secrets\/STACK\/|OLD_POLICY)|\b(?:ACCOUNT_ID|secretsmanager\.REGION\.amazonaws\.com|REGION|STACK|(?:SECRET|ADOPTED)_PREFIX\*)/;
function fill(text, values) {
  const found = PLACEHOLDER.exec(text);
  if (found === null) return [text];
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const rest = fill(after, values);
  return (values[found[0]] ?? []).flatMap((value) => rest.map((end) => `${before}${value}${end}`));
}
function filled({ name, document }, values, owner) {
  const text = (value) => typeof value === "string" ? fill(value, values) : value;
  const tests = (keys) => Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => [
      [key, text(value)],
      ...owner === void 0 || !key.endsWith(`Tag/${_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNERSHIP_TAGS */ .MA.stack}`) || value === "true" ? [] : ["dataPlane", "source"].map((tag) => [
        key.replace(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNERSHIP_TAGS */ .MA.stack, _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNERSHIP_TAGS */ .MA[tag]),
        owner[tag]
      ])
    ])
  );
  const { Statement } = document;
  return {
    name,
    document: {
      Statement: Statement.map(({ Condition = {}, ...statement }) => ({
        ...statement,
        Resource: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(statement.Resource).flatMap((one) => fill(String(one), values)),
        Condition: Object.fromEntries(Object.entries(Condition).map(([operator, keys]) => [operator, tests(keys)]))
      }))
    }
  };
}

// src/cli/doctor/permission-checks.ts
var POLICIES = step("permissions", "Policies of the role");
async function checkPermissions(desired, { work, role }, caller, aws) {
  const name = role?.split("/").at(-1) ?? /:assumed-role\/([^/]+)\//.exec(caller.arn)?.[1];
  const roleArns = await Promise.all(desired.roles.map(async (one) => one.arn ?? roleArn(one.name, caller, aws)));
  const documented = (ownArn) => documentedPolicies(desired, { work, ownArn, roleArns });
  const found = name === void 0 ? void 0 : await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => policiesOf(name, role, aws));
  if (found === null) {
    const missing = `There is no role ${role ?? name}`;
    return [role === void 0 ? unknown(missing) : POLICIES.broken(missing, "Correct the name, or create the role.")];
  }
  if (found !== void 0 && !(found instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2)) return compared(documented(found.arn), found);
  const why = found === void 0 ? "these credentials are not of a role" : wordsOf(found);
  const isUser = name === void 0 && /:user\//.test(caller.arn);
  if (name === void 0 && !isUser) return [unknown(`${caller.arn} is neither a role nor a user`)];
  const principal = isUser ? caller.arn : role?.startsWith("arn:") ? role : await roleArn(name ?? "", caller, aws);
  return simulated(documented(principal), principal, why, aws.diagnosis);
}
function wordsOf({ message }) {
  return message.replace(/\.$/, "");
}
async function roleArn(name, caller, { access }) {
  const found = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => access.role(name));
  if (found !== void 0 && !(found instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2)) return found.arn;
  return `arn:${caller.arn.split(":")[1]}:iam::${caller.accountId}:role/${name}`;
}
async function policiesOf(name, asked, { access, diagnosis }) {
  const role = await access.role(name);
  if (role === void 0 || asked?.startsWith("arn:") && asked !== role.arn) return null;
  const managed = async (arn) => {
    const policy = await access.policy(arn);
    return { name: policy?.name ?? arn, document: policy && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(policy.document) };
  };
  const boundary = role.permissionsBoundaryArn;
  const [attached, inline, ofBoundary] = await Promise.all([
    access.attachedPolicies(name).then((all) => Promise.all(all.map(({ arn }) => managed(arn)))),
    diagnosis.inlinePolicies(name),
    boundary === void 0 ? void 0 : managed(boundary)
  ]);
  const own = [...attached, ...inline.map((one) => ({ name: one.name, document: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(one.document) }))];
  return { arn: role.arn, own, boundary: ofBoundary && [ofBoundary] };
}
function compared(documented, { own, boundary }) {
  const { needed, allowed } = documented;
  const limits = boundary?.flatMap(grantsOf);
  const denials = limits?.filter(({ allow }) => !allow) ?? [];
  const ofRole = comparePolicies(needed, allowed, [...own.flatMap(grantsOf), ...denials]);
  const bounded = limits && comparePolicies(needed, allowed, limits);
  const limit = `permissions boundary ${boundary?.[0]?.name}`;
  const reasons = /* @__PURE__ */ new Map();
  for (const { grant, near } of ofRole.missing) reasons.set(grant, howMissing(grant, near));
  for (const { grant, by, conditionally } of ofRole.denied)
    reasons.set(grant, {
      why: `denied${conditionally ? ", under a condition that is not seen here," : ""} by ${placeOf(by)}`,
      mayHold: conditionally
    });
  for (const { grant } of bounded?.missing ?? [])
    if (grant.allow && !reasons.has(grant)) reasons.set(grant, { why: `not allowed by the ${limit}` });
  const excess = bounded?.broader.length === 0 ? [] : ofRole.broader;
  const names = [...own, ...boundary ?? []].map((one) => one.name);
  return [
    names.length === 0 ? POLICIES.broken("The role has none", "Attach those of docs/iam.") : POLICIES.ok(`${names.join(", ")}: compared with docs/iam`),
    ...byStatement(needed).map((grants) => {
      const wrong = grants.flatMap((grant) => {
        const reason = reasons.get(grant);
        return reason === void 0 ? [] : [{ grant, ...reason }];
      });
      return statementResult(documented, grants, wrong);
    }),
    ...excessResults(excess)
  ];
}
function howMissing(grant, near) {
  if (near === void 0) return { why: "missing" };
  if (!sameTarget(near, grant)) return { why: `only on ${near.resources.text} in ${placeOf(near)}` };
  const keys = unmetConditions(near, grant);
  const why = `only under another condition on ${keys.join(", ")} in ${placeOf(near)}`;
  return { why, mayHold: !keys.some((key) => hasConditionOn(key, grant)) };
}
function byStatement(grants) {
  return [...Map.groupBy(grants, ({ statement }) => statement).values()];
}
function statementResult(documented, grants, wrong) {
  const [{ statement, policy, allow } = grants[0]] = grants;
  const result = step(`permission-${statement}`, `Statement ${statement}`);
  if (wrong.length === 0) return result.ok(`${allow ? "" : "denies "}${actionsIn(grants)}`);
  const parts = [...Map.groupBy(wrong, ({ why }) => why)].map(
    ([why, some]) => `${targetsIn(some.map(({ grant }) => grant))}: ${why}`
  );
  const excuses = wrong.map(({ grant, mayHold }) => mayHold ? "" : documented.reasonToDoWithout(grant));
  const reasons = [...new Set(excuses)].filter((one) => one !== void 0 && one !== "");
  const detail = `${allow ? "" : "denial of "}${parts.join("; ")}${reasons.length === 0 ? "" : ` (${reasons.join("; ")})`}`;
  const fix = allow ? `Write the statement as ${policy} has it.` : `Add it as ${policy} has it: without it the role reaches further.`;
  return !allow || excuses.every((one) => one !== void 0) ? result.warning(detail, fix) : result.broken(detail, fix);
}
var MOST_NAMES = 8;
function actionsIn(grants) {
  return shortList([...new Set(grants.map(({ actions }) => actions.text))]);
}
function targetsIn(grants) {
  const byResource = [...Map.groupBy(grants, ({ resources }) => resources.text)];
  const byActions = Map.groupBy(byResource, ([, some]) => actionsIn(some));
  return [...byActions].map(([actions, some]) => `${actions} on ${shortList(some.map(([one]) => one))}`).join("; ");
}
function shortList(texts) {
  const more = texts.length - MOST_NAMES;
  return `${texts.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function placeOf({ policy, statement }) {
  return `statement ${statement} of policy ${policy}`;
}
function excessResults(broader) {
  if (broader.length === 0)
    return [step("permission-excess", "Nothing beyond docs/iam").ok("no statement allows more than is documented")];
  return [...Map.groupBy(broader, ({ grant }) => placeOf(grant)).entries()].map(([place, differences]) => {
    const [{ grant }] = differences;
    const parts = [...Map.groupBy(differences, howBroad)].map(
      ([how, some]) => `${targetsIn(some.map((one) => one.grant))}${how}`
    );
    return step(`permission-excess-${grant.policy}-${grant.statement}`, "Broader than needed").warning(
      `${place} allows ${parts.join("; ")}`,
      "Narrow it to what docs/iam says, or remove it if nothing else needs it."
    );
  });
}
function howBroad({ grant, beyond }) {
  if (beyond === void 0) return ", which no document for this role has";
  if (!sameTarget(beyond, grant)) return `, beyond ${beyond.resources.text} of ${beyond.statement}`;
  return `, without the condition of ${beyond.statement} on ${unmetConditions(beyond, grant).join(", ")}`;
}
async function simulated(documented, principal, why, diagnosis) {
  const ask2 = async (grants) => {
    const resources = [...Map.groupBy(grants, ({ resources: one }) => one.text)];
    const questions = resources.filter(([one], index) => index === 0 || !one.includes(":secret:"));
    const answers = await Promise.all(
      questions.map(async ([resource, some]) => {
        const actions = [...new Set(some.map(({ actions: one }) => one.text))];
        const context = contextOf(some);
        const decisions = await diagnosis.simulate(principal, { actions, resource: example(resource), context });
        return some.flatMap((grant) => wrongIn(grant, decisions.get(grant.actions.text)));
      })
    );
    return statementResult(documented, grants, answers.flat());
  };
  const [first = [], ...others] = byStatement(documented.needed.filter(({ allow }) => allow));
  const begin = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => ask2(first));
  if (begin instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) return [unknown(`${why}; ${wordsOf(begin)}`)];
  const rest = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => Promise.all(others.map(ask2)));
  if (rest instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) return [unknown(`${why}; ${wordsOf(rest)}`)];
  const asked = `They cannot be read (${why}), so IAM was asked about each statement; what the role may do beyond them is not known`;
  return [POLICIES.warning(asked, READING), begin, ...rest];
}
var READING = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Attach docs/iam/doctor.json to the role, or take credentials that may read it and name it with \`--permissions-of\`.`;
function unknown(why) {
  return POLICIES.warning(
    `They cannot be read, and IAM could not be asked: ${why}. What reads was tried instead; writes are tried by the first apply`,
    READING
  );
}
function wrongIn(grant, decision) {
  if (decision === "allowed") return [];
  return [
    { grant, why: decision === "explicitDeny" ? "denied by a policy, a boundary or the organization" : "not allowed" }
  ];
}
function example(pattern) {
  return pattern === "*" ? pattern : pattern.replaceAll("?", "A").replaceAll("*", "union-secrets-probe");
}
function contextOf(grants) {
  const conditions = grants.flatMap((grant) => grant.conditions).filter(({ operator }) => operator !== "Null");
  return Object.fromEntries(conditions.map(({ key, values }) => [key, example(values[0] ?? "")]));
}

// src/cli/doctor/aws-checks.ts
var SECRETS_MANAGER = step("secrets-manager", "Secrets Manager");
var ROLES = step("roles", "Roles");
var QUOTA = step("quota", "Policies on a role");
var PERMISSIONS = step("permissions", "Policies of the role");
async function checkAws(desired, asked, aws) {
  const identity = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => aws.diagnosis.caller());
  const credentials = checkCaller(identity, desired);
  if (credentials.some(({ state }) => state === "broken")) {
    const known = !(identity instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2);
    return skippedAws(known ? "It needs credentials that fit the file" : "It needs credentials", credentials);
  }
  const [reach, read, quota, permissions] = await Promise.all([
    checkSecretsManager(desired, aws),
    checkReading(desired, aws),
    checkQuota(desired, aws),
    identity instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2 ? [PERMISSIONS.skipped("The owner of these credentials is not known")] : checkPermissions(desired, asked, identity, aws)
  ]);
  return { aws: [...credentials, ...reach], roles: [...read, ...quota], permissions };
}
function skippedAws(why, aws = []) {
  return {
    aws: [...aws, SECRETS_MANAGER.skipped(why)],
    roles: [ROLES.skipped(why), QUOTA.skipped(why)],
    permissions: [PERMISSIONS.skipped(why)]
  };
}
function checkCaller(identity, { accountId, region, dataPlane }) {
  const credentials = step("credentials", "Credentials");
  if (identity instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) {
    const { kind, message, fix } = identity;
    if (kind === "credentials") return [credentials.broken(message, fix)];
    return [credentials.warning(`Their owner is not known: ${message}`, fix)];
  }
  const [account, place] = [step("account", "Account"), step("region", "Region")];
  const partition = identity.arn.split(":")[1] ?? "";
  return [
    credentials.ok(identity.arn),
    identity.accountId === accountId ? account.ok(`${accountId}, as the file says of ${dataPlane}`) : account.broken(
      `The credentials are for ${identity.accountId}; data plane ${dataPlane} is in ${accountId}`,
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Take credentials of the right account, or correct \`accountId\`.`
    ),
    partition === (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .partitionOf */ .iQ)(region) ? place.ok(region) : place.broken(`${region} is not in the partition ${partition} of the credentials`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Correct \`region\`.`)
  ];
}
async function checkSecretsManager({ region }, { secrets }) {
  const listed = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => secrets.list({ by: "prefix", prefix: "union-secrets-probe/" }));
  const answers = SECRETS_MANAGER.ok(`answers in ${region}`);
  if (!(listed instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2)) return [answers];
  const { kind, message, fix } = listed;
  if (kind !== "denied") return [SECRETS_MANAGER.broken(message, fix)];
  return [answers, step("read-ListSecrets", "Reading: ListSecrets").broken(message, fix)];
}
var SCOPE_TITLES = {
  "scope-void": "A policy that allows every secret",
  "boundary-denies": "A permissions boundary that denies",
  "policy-unread": "A policy that could not be read"
};
async function checkReading(desired, aws) {
  const { actual, failures } = await (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .lB)(desired, aws, /* @__PURE__ */ new Date());
  const kinds = new Map(failures.map((failure) => [`${failure.operation}:${failure.code}`, failure]));
  const failed2 = [...kinds.values()].filter(({ service, operation, kind }) => operation !== "ListSecrets" && (service === "iam" || kind === "denied")).map(({ operation, message, fix }) => step(`read-${operation}`, `Reading: ${operation}`).broken(message, fix));
  const plan = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .computePlan */ .Ru)(desired, actual, /* @__PURE__ */ new Map());
  const denied = failures.some(({ operation }) => operation === "GetRole");
  const roles = desired.roles.flatMap(({ key, name }) => {
    const found = actual.roles.find((role2) => role2.key === key);
    if (found === void 0 && denied) return [];
    const role = step(`role-${found ? key : name}`, `Role ${name}`);
    const refused = refusalsOf(plan, name).map(({ message, fix }) => role.broken(message, fix));
    return refused.length === 0 && found ? [role.ok(found.arn)] : refused;
  });
  const boundaries = actual.roles.filter(({ permissionsBoundaryArn }) => permissionsBoundaryArn === void 0).map(
    ({ key, name }) => step(`boundary-${key}`, `Permissions boundary of ${name}`).warning(
      "It has none: anyone who may change a policy on this role can give it anything",
      "Set one: docs/iam/flyte-role-boundary.json of union-secrets is a start."
    )
  );
  const trusts = plan.roles.flatMap(({ key, name, trust }) => {
    if (trust === void 0) return [];
    const use = step(`trust-${key}`, `Who may use ${name}`);
    if (trust.length > 0) return [use.ok((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .trustWords */ .a9)(trust))];
    return [use.warning("Its trust policy allows nobody: no pod can use it", TRUST_FIX)];
  });
  const scope = plan.warnings.flatMap(({ code, message, subject }) => {
    const title = Object.hasOwn(SCOPE_TITLES, code) ? SCOPE_TITLES[code] : void 0;
    return title === void 0 ? [] : [step(`${code}-${subject.name}`, title).warning(message)];
  });
  const wide = plan.warnings.filter(({ code }) => code === "scope-void").map(({ subject }) => subject.name);
  const others = actual.roles.filter(({ name }) => !wide.includes(name));
  const reaches = await Promise.all(others.map((role) => checkReach(role, desired, aws)));
  return [
    ...roles,
    ...failed2,
    ...trusts,
    ...boundaries,
    ...scope,
    ...reaches,
    ...failures.length > 0 ? [] : checkPlan(plan)
  ];
}
var TRUST_FIX = "Name the service accounts of its pods there (IAM roles for service accounts), or EKS Pod Identity.";
function refusalsOf(plan, role) {
  return plan.refusals.filter(
    ({ subject }) => subject.kind !== "secret" && (subject.name === role || subject.kind === "account")
  );
}
function checkPlan(plan) {
  const [first, ...others] = plan.refusals.filter(({ subject }) => ["secret", "policy"].includes(subject.kind));
  if (first === void 0) return [];
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const detail = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`It would be refused: ${first.message}${more}`;
  return [step("plan", "The plan").warning(detail, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Look at \`union-secrets plan\`.`)];
}
async function checkReach({ key, name, arn }, { region, accountId }, { access }) {
  const reach = step(`reach-${key}`, `Reach of ${name}`);
  const group = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .secretGroup */ .AL)((0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .partitionOf */ .iQ)(region), region, accountId);
  const everything = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .readsEverything */ .vk)(arn, group, access));
  if (everything instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) {
    const fix = everything.kind === "denied" ? "Attach docs/iam/doctor.json to the role of these credentials." : "";
    return reach.skipped(`IAM could not be asked: ${everything.code}`, fix);
  }
  if (everything === null) return reach.ok("It cannot read a secret that no policy names");
  return reach.warning(
    `IAM lets it read every secret of the account${everything.through}, whatever the file grants`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Once the pairs work, remove that policy: \`aws iam list-attached-role-policies --role-name ${name}\`, and for inline ones \`aws iam list-role-policies --role-name ${name}\`.`
  );
}
async function checkQuota({ roles }, { access }) {
  const quota = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => access.attachedPoliciesQuota());
  if (quota instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) return [QUOTA.broken(quota.message, quota.fix)];
  const checks = await Promise.all(
    roles.map(async ({ key, name, policyName }) => {
      const attached = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => access.attachedPolicies(name));
      if (attached instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) return [];
      const ofRole = step(`quota-${key}`, "Policies on a role");
      const detail = `${attached.length} of ${quota} are attached to ${name}`;
      if (quota > attached.length || attached.some((policy) => policy.name === policyName)) return [ofRole.ok(detail)];
      const fix = 'Detach one that is not needed, or raise the IAM quota "Managed policies attached to an IAM role".';
      return [ofRole.broken(detail, fix)];
    })
  );
  return checks.flat();
}

// src/cli/doctor/other-checks.ts
async function checkFlytekit(workspace) {
  const flytekit = step("flytekit", "Version of flytekit");
  const { files, skipped } = await (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(workspace, _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_10__/* .REQUIREMENT_FILES */ .c1, _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BYTES */ .zx);
  const all = files.flatMap(({ path: path2, text }) => (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_10__/* .requirementsIn */ .mV)(path2, text).map((one) => ({ ...one, path: path2 })));
  const found = all.filter(({ name }) => name === "flytekit");
  const withUnion = all.some(({ name }) => name === "union");
  const wrong = found.filter(({ specifiers }) => (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_10__/* .dropsGroup */ .Mj)(specifiers));
  const unread = skipped.length === 0 ? "" : ` (${skipped.join(" ")})`;
  const list = (some) => [...new Set(some.map(({ path: path2, specifiers }) => `${path2}: ${specifiers || "any"}`))].join("; ");
  if (wrong.length > 0) {
    const why = withUnion ? "" : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)` (only where \`union\` is installed too, which was not seen here)`;
    const detail = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`flytekit 1.13.2 to 1.15.1 with \`union\` drops the group and finds no such secret${why}: ${list(wrong)}`;
    const files2 = [...new Set(wrong.map(({ path: path2 }) => path2))].join(", ");
    return flytekit[withUnion ? "broken" : "warning"](detail, `Install flytekit 1.15.2 or newer: change ${files2}.`);
  }
  return flytekit.ok(found.length === 0 ? `No file here says which one is installed${unread}` : list(found) + unread);
}
var WAIT_MS = 1e4;
var READS = [
  { permission: "contents: read", path: "" },
  { permission: "pull-requests: write", path: "/pulls?per_page=1" },
  { permission: "checks: write", path: "/commits/HEAD/check-runs?per_page=1" }
];
async function checkGitHub(repository, env2) {
  const github = step("github", "GitHub permissions");
  const token = env2.GITHUB_TOKEN;
  if (!token)
    return github.skipped(
      "GITHUB_TOKEN is not set",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Set it to have this checked: \`GITHUB_TOKEN=$(gh auth token)\`.`
    );
  if (repository === null) return github.skipped("The repository is not known");
  const base = `${(env2.GITHUB_API_URL ?? "https://api.github.com").replace(/\/+$/, "")}/repos/${repository}`;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "user-agent": "union-secrets"
  };
  const fetch = (0,_SLHOO5WF_js__WEBPACK_IMPORTED_MODULE_1__/* .createFetch */ .H)(env2);
  const statuses = [];
  try {
    for (const { permission, path: path2 } of READS) {
      const { status } = await fetch(base + path2, { headers, signal: AbortSignal.timeout(WAIT_MS) });
      statuses.push({ permission, status });
    }
  } catch {
    return github.warning("GitHub cannot be reached", "Check the network, and GITHUB_API_URL if it is set.");
  }
  if (statuses.some(({ status }) => status === 401))
    return github.broken("GitHub does not know the token in GITHUB_TOKEN", "Set a token that is valid.");
  const denied = statuses.filter(({ status }) => status === 403 || status === 404).map(({ permission }) => permission);
  if (denied.length > 0) {
    const list = denied.join(", ");
    return github.broken(`${repository}: the token lacks ${list}`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give the job \`permissions:\` ${list}.`);
  }
  const odd = statuses.find(({ status }) => status >= 400);
  if (odd) return github.warning(`GitHub answered ${odd.status}`, "Try again later.");
  return github.ok(`${repository}: contents, pull requests and checks can be read; writing is tried by the first run`);
}
function checkByHand(desired) {
  const region = desired?.region ?? "<region>";
  const keys = [...new Set((desired?.secrets ?? []).flatMap(({ kmsKeyId }) => kmsKeyId ?? []))].sort();
  const roles = (desired?.roles ?? []).map(({ name }) => name).join(", ") || "the User Flyte Role";
  const all = [
    step("union-webhook", "Union has switched on Secrets Manager").byHand(
      "The first secret manager type of the Flyte webhook that accepts a secret wins; K8s accepts every one, and [Embedded, K8s] is the default",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Ask Union to put \`AWS\` before \`K8s\` for this data plane, such as \`[Embedded, AWS, K8s]\`. Otherwise the pod is refused (\`must be no more than 63 characters\`) or the task fails with "Unable to find secret". Existing Kubernetes file secrets that have a group are then looked for in AWS: move those first.`
    ),
    step("private-endpoint", "Private data plane: an endpoint for Secrets Manager").byHand(
      "Tasks read secrets from inside the data plane",
      `Where its subnets have no way to the internet, make an interface VPC endpoint for com.amazonaws.${region}.secretsmanager with private DNS, and let its policy and security group admit the tasks.`
    ),
    step("private-image", "Private data plane: the image of the sidecar").byHand(
      "An init container with docker.io/amazon/aws-secrets-manager-secret-sidecar:v0.1.4 runs in each task that asks for a secret",
      "Where nodes cannot pull from Docker Hub, mirror the image and ask Union to set the mirror."
    )
  ];
  if (keys.length === 0) return all;
  const keyPolicy = step("key-policy", "Key policy of the KMS keys").byHand(
    `The file names ${keys.join(", ")}`,
    `Each key's policy must let IAM policies of the account count, or name ${roles}, for kms:Decrypt through ${(0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .viaSecretsManager */ .LK)({ partition: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .partitionOf */ .iQ)(region), region })}.`
  );
  return [...all, keyPolicy];
}

// src/cli/doctor.ts
async function runDoctor(options, host2) {
  const root = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(host2.directory);
  const repository = options.repository === void 0 ? root && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .originRepository */ .Vp)(root) : (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRepository */ .j1)(options.repository);
  const known = { ...options, repository: repository ?? "unknown/unknown" };
  const read = readStack(known, host2, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)(), null);
  const cloud = "wrong" in read ? skippedAws("It needs a file without errors") : await askAws(read, options, host2);
  const ofRepository = [
    checkFile(options, read),
    checkRepository2(repository),
    await checkFlytekit(root ?? host2.directory)
  ];
  const sections = [
    ["The repository", ofRepository],
    ["AWS", cloud.aws],
    ["Roles that read secrets", cloud.roles],
    [`Permissions of ${options.permissionsOf ?? "these credentials"}, to ${options.for}`, cloud.permissions],
    ["GitHub", [await checkGitHub(repository, host2.env)]],
    ["To be checked by hand", checkByHand("wrong" in read ? null : read.desired)]
  ];
  const checks = sections.flatMap(([, some]) => some);
  const counts = Object.fromEntries(STATES.map((state) => [state, checks.filter((one) => one.state === state).length]));
  const broken = counts.broken ?? 0;
  return {
    exitCode: broken > 0 ? EXIT.error : EXIT.ok,
    problems: [],
    lines: [
      ...sections.flatMap(([title, some]) => [
        host2.terminal.paint("bold", (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(title)),
        ...some.flatMap((one) => linesOf(one, host2)),
        ""
      ]),
      summary(broken, counts.warning ?? 0, counts["by-hand"] ?? 0)
    ],
    data: { checks, counts }
  };
}
function checkRepository2(repository) {
  const owner = step("repository", "Owner of the file");
  if (repository !== null) return owner.ok(repository);
  return owner.broken(
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`No git remote \`origin\` names a repository, and no \`--repository\` does`,
    (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Add \`--repository <owner>/<name>\`: the tags in AWS say by it who owns a secret.`
  );
}
function checkFile({ config }, read) {
  const file = step("config", "File");
  if (!("wrong" in read)) return file.ok(`${config}, data plane ${read.desired.dataPlane}`);
  const errors = read.wrong.filter(({ severity }) => severity === "error");
  const more = errors.length > 1 ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)` (and ${errors.length - 1} more: \`${followUp("validate", { config })}\`)` : "";
  const [first = ""] = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .problemLines */ .pb)(errors.slice(0, 1));
  return file.broken((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`${first}${more}`);
}
function askAws({ desired }, options, host2) {
  const { for: work, permissionsOf: role } = options;
  const asked = role === void 0 ? { work } : { work, role };
  return withAws(desired.region, options, host2, (aws) => checkAws(desired, asked, aws));
}
var MARKS = {
  ok: ["ok", "green"],
  warning: ["warning", "yellow"],
  broken: ["BROKEN", "red"],
  "by-hand": ["by hand", "bold"],
  skipped: ["skipped", "dim"]
};
function linesOf({ title, state, detail, fix }, { terminal: terminal2 }) {
  const [mark, colour] = MARKS[state];
  const indent = " ".repeat(11);
  return [
    `  ${terminal2.paint(colour, mark.padEnd(7))}  ${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(title)}: ${(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .messageLines */ .VL)(detail).join(" ")}`,
    ...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .messageLines */ .VL)(fix).flatMap((line) => line === "" ? [] : [`${indent}${line}`])
  ];
}
function summary(broken, warnings, byHandNumber) {
  const first = broken === 0 ? "Nothing is broken" : `${broken} broken`;
  return `${first}; ${warnings} to look at, ${byHandNumber} to check by hand.`;
}

// src/cli/import.ts


// src/cli/import-file.ts
var SCHEMA = "https://raw.githubusercontent.com/your-org/union-secrets/main/schema/union-secrets.schema.json";
var OPENING = ` yaml-language-server: $schema=${SCHEMA}
 Written by union-secrets. Values are never part of this file: \`value\` says where each comes from.`;
var ADOPTED = `
 Existing secrets are adopted as they are: \`value: manual\` leaves the value alone. Choose a source where values should come from
 somewhere: the comment at each one shows how.`;
function importedFile(head, secrets, file) {
  const skipped = [];
  let left = [...secrets].sort((a, b) => a.name < b.name ? -1 : 1);
  for (; ; ) {
    const text = textOf2(head, left);
    const errors = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(text, file).problems.filter(isOfASecret);
    if (errors.length === 0) return { text, imported: left.map(({ name }) => name), skipped };
    const reasons = /* @__PURE__ */ new Map();
    for (const { location, message, fix } of errors) {
      const name = location && nameAt(text, location.line);
      if (name === void 0 || !left.some((secret) => secret.name === name)) throw new Error(`${message} ${fix}`);
      if (!reasons.has(name)) reasons.set(name, String(message));
    }
    skipped.push(...[...reasons].map(([name, reason]) => ({ name, reason })));
    left = left.filter(({ name }) => !reasons.has(name));
  }
}
function isOfASecret({ severity, code }) {
  return severity === "error" && code !== "too-many-problems";
}
function textOf2(head, secrets) {
  const { stack, dataPlane, region, accountId, role, declared = {} } = head;
  const fromEnvironment = Object.entries(declared).map(([name, env2]) => [name, { value: { env: env2 } }]);
  const document = new _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .Document */ .yo({
    version: 1,
    stack,
    dataPlanes: { [dataPlane]: { region, accountId, roles: { default: role } } },
    secrets: Object.fromEntries([
      ...fromEnvironment,
      ...secrets.map((secret) => [secret.name, entryOf(secret)])
    ])
  });
  document.commentBefore = `${OPENING}${secrets.length === 0 ? "" : ADOPTED}`;
  const entries = document.get("secrets");
  for (const { key, value } of (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(entries) ? entries.items : []) {
    const source = value?.get("value", true);
    if ((0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(source) && (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(key))
      source.comment = value?.has("rotation") ? " set by its rotation" : suggestion(String(key.value));
  }
  return document.toString({ lineWidth: 0 });
}
function entryOf(secret) {
  const tags = Object.entries(secret.tags).filter(([key]) => !key.startsWith("aws:") && !key.startsWith(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNERSHIP_PREFIX */ .Zd)).sort(([a], [b]) => a < b ? -1 : 1);
  return {
    ...secret.description === "" ? {} : { description: secret.description },
    value: "manual",
    ...tags.length === 0 ? {} : { tags: Object.fromEntries(tags) },
    ...secret.kmsKeyId === void 0 ? {} : { kmsKeyId: secret.kmsKeyId },
    ...secret.rotationEnabled && secret.rotation ? { rotation: secret.rotation } : {},
    adopt: true
  };
}
function suggestion(name) {
  const variable = name.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
  const safe = /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
  return ` or { env: ${safe.slice(0, 255)} }, { file: <path> }; with generate, remove adopt`;
}
function nameAt(text, line) {
  const lines = text.split("\n").slice(0, line);
  const start = lines.indexOf("secrets:");
  const entry = start === -1 ? void 0 : lines.slice(start + 1).findLast((one) => /^ {2}\S/.test(one));
  if (entry === void 0) return void 0;
  const key = entry.trim().replace(/:$/, "");
  return /^["']/.test(key) ? JSON.parse(key.replace(/^'(.*)'$/, (_, inner) => JSON.stringify(inner))) : key;
}

// src/cli/import.ts
async function runImport(options, host2) {
  const target = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(host2.directory, options.config);
  const region = await regionOf(options.region, host2);
  const { role } = options;
  const { selection, wrong } = selectionOf(options);
  const { all, prefixes, tags, names } = selection;
  const isEmpty = !all && prefixes.length + tags.length + names.length === 0;
  const problems = [
    ...isEmpty ? [NOTHING_SELECTED] : [],
    ...wrong,
    ...role === void 0 ? [usage((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`--role\` is missing.`, "Name the User Flyte Role that tasks use: it is never guessed.")] : [],
    ...refuseExisting(shownFrom(host2.directory, target), "--config", host2.directory, options.force),
    ...typeof region === "string" ? [] : [region]
  ];
  if (typeof region !== "string" || role === void 0 || problems.length > 0) return failed(problems);
  return withAws(region, options, host2, async (aws) => {
    return write(await selectSecrets(selection, region, aws), { region, role }, options, host2);
  });
}
var NOTHING_SELECTED = usage(
  "Say which secrets to import.",
  (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give \`--all\`, or any of \`--prefix ml/\`, \`--tag team=ml\` and \`--name ml/a\`; each may be repeated.`
);
function selectionOf(options) {
  const { all = false, prefix: prefixes = [], tag = [], name = [], exclude = [] } = options;
  const tags = tag.map((text) => ({ key: text.slice(0, text.indexOf("=")), value: text.slice(text.indexOf("=") + 1) }));
  const selection = { all, prefixes, tags, names: name, exclude };
  const badPrefixes = prefixes.filter((prefix) => !(0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .canBeginSecretName */ .T7)(prefix));
  const badTags = tag.filter((text) => text.indexOf("=") < 1);
  return {
    selection,
    wrong: [
      ...badPrefixes.map(
        (prefix) => prefix === "" ? usage((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`--prefix\` is empty.`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give \`--all\` to import every secret of the account and region.`) : usage(
          `No name begins with ${JSON.stringify(prefix)}.`,
          (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give the beginning of names, such as \`--prefix ml/\`.`
        )
      ),
      ...badTags.map((text) => usage(`${JSON.stringify(text)} is not a tag.`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Write it as \`--tag key=value\`.`))
    ]
  };
}
async function selectSecrets({ all, prefixes, tags, names, exclude }, region, { secrets, survey }) {
  const lists = await Promise.all([
    ...all ? [survey.allSecrets()] : [],
    ...prefixes.map((prefix) => secrets.list({ by: "prefix", prefix })),
    ...tags.map(({ key, value }) => secrets.list({ by: "tag", key, value }))
  ]);
  const selected = [.../* @__PURE__ */ new Set([...lists.flat().map(({ name }) => name), ...names])].sort();
  const isExcluded = (name) => exclude.some((glob) => (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .matchesNameGlob */ .$A)(name, glob));
  const wanted = selected.filter((name) => !isExcluded(name));
  const described = await Promise.all(wanted.map((name) => secrets.describe(name)));
  const found = described.filter((secret) => secret !== void 0);
  const absent = wanted.filter((name, index) => described[index] === void 0 && names.includes(name));
  const refused = found.flatMap((secret) => skip(secret, region));
  return {
    usable: found.filter(({ name }) => !refused.some((one) => one.name === name)),
    skipped: [
      ...absent.map((name) => ({ name, reason: "there is no secret of this name in this account and region" })),
      ...selected.filter(isExcluded).map((name) => ({ name, reason: "it matches --exclude" })),
      ...refused
    ]
  };
}
function write(selected, place, options, host2) {
  const { usable } = selected;
  const [first] = usable;
  if (first === void 0) return nothing(selected.skipped);
  const { accountId } = (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSecretArn */ .hD)(first.arn);
  const target = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(host2.directory, options.config);
  const stack = options.stack ?? stackFor((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(target));
  const shown = shownFrom(host2.directory, target);
  let file;
  try {
    file = importedFile({ stack, dataPlane: options.dataPlane, accountId, ...place }, usable, shown);
  } catch (error) {
    return failed([
      usage(
        error instanceof Error ? error.message : String(error),
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Correct \`--stack\`, \`--data-plane\` or \`--role\`, or select fewer secrets.`
      )
    ]);
  }
  const skipped = [...selected.skipped, ...file.skipped].sort((a, b) => a.name < b.name ? -1 : 1);
  if (file.imported.length === 0) return nothing(skipped);
  const unwritten = writeOutput(shown, file.text, host2.directory, options.force);
  if (unwritten.length > 0) return failed(unwritten);
  return {
    exitCode: EXIT.ok,
    problems: skipped.map(problemOf),
    lines: [
      host2.terminal.paint("green", `Wrote ${shown} with ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(file.imported.length, "secret")}.`),
      ...skipped.length === 0 ? [] : [`${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(skipped.length, "secret was", "secrets were")} left out.`],
      ...(0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .messageLines */ .VL)(
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Next: choose where values come from, then look at \`${followUp("plan", { config: options.config })}\`: it adopts these secrets and changes nothing else of them.`
      )
    ],
    data: { file: shown, stack, imported: file.imported, skipped }
  };
}
function nothing(skipped) {
  const message = skipped.length === 0 ? "No secret matches." : "No secret that was found can be imported.";
  const fix = "Check the selection, the region and the account of the credentials.";
  return failed([...skipped.map(problemOf), usage(message, fix)], { imported: [], skipped });
}
function problemOf({ name, reason }) {
  return {
    severity: "warning",
    code: "skipped",
    message: `${name} was left out: ${reason.replace(/\.$/, "")}.`,
    fix: ""
  };
}
function skip(secret, region) {
  const { name, tags } = secret;
  const because = (reason) => [{ name, reason }];
  if (secret.owningService !== void 0 || name.includes("!")) {
    const service = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(secret.owningService ?? name.slice(0, name.indexOf("!")));
    return because(`the AWS service ${service} manages it; list it under grants to let roles read it`);
  }
  if (secret.primaryRegion !== void 0 && secret.primaryRegion !== region)
    return because(`it is a replica of the one in ${secret.primaryRegion}`);
  if ((0,_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .ownership */ .kG)(tags, { stack: "", dataPlane: "", source: "" }).kind !== "untagged")
    return because(`it belongs to stack ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNERSHIP_TAGS */ .MA.stack] ?? "(unknown)")} already`);
  if (secret.deletedAt !== void 0) return because("its deletion is scheduled: restore it first");
  return [];
}
function stackFor(folder) {
  const root = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(folder);
  const name = (root && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .originRepository */ .Vp)(root)?.split("/")[1]) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_18__.basename)(root ?? folder);
  const usable = name.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return usable.slice(0, 64) || "secrets";
}

// src/cli/init.ts


// src/cli/workflows.generated.ts
var WORKFLOWS = { "quick-start": { ".github/workflows/secrets-apply.yml": `# After a merge: makes AWS as the file says, and answers on the pull request with the pairs for the tasks.
# By hand (Run workflow): the same for the file as it is, after a GitHub secret changed or somebody changed AWS.
name: Secrets apply
on:
  push:
    branches: [main]
    paths: [union-secrets.yaml, .github/workflows/secrets-apply.yml]
  workflow_dispatch:

permissions: {}

# One apply at a time; a running one is never cut off.
concurrency:
  group: secrets-apply
  cancel-in-progress: false

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    environment: production # the only place the AWS role trusts; required reviewers can be set on it
    permissions:
      contents: read
      pull-requests: write # the comment
      id-token: write # the AWS role
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          aws-region: us-west-2
          role-to-assume: arn:aws:iam::123456789012:role/union-secrets-apply

      - uses: your-org/union-secrets@v0.1.0 # your copy; best pinned by commit, as above
        with:
          mode: apply
          fingerprint-key: \${{ secrets.SECRETS_FINGERPRINT_KEY }}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          WAREHOUSE_PASSWORD: \${{ secrets.WAREHOUSE_PASSWORD }}
`, ".github/workflows/secrets-plan.yml": `# On a pull request: says in one comment what a merge would change. Every morning: fails if somebody changed AWS by hand.
name: Secrets plan
on:
  # No path filter: a required check that a filter skips stays "Expected" for ever.
  pull_request:
  merge_group:
  schedule:
    - cron: "17 6 * * *"

permissions: {}

concurrency:
  group: secrets-plan-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment
      checks: write # the record of what was planned
      id-token: write # the AWS role
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      # Runs from forks and of Dependabot get no credentials; there the file is only validated.
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        if: >-
          github.event_name == 'schedule' || (github.event_name == 'pull_request' &&
          github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]')
        with:
          aws-region: us-west-2
          role-to-assume: arn:aws:iam::123456789012:role/union-secrets-plan

      - uses: your-org/union-secrets@v0.1.0 # your copy; best pinned by commit, as above
        with:
          fingerprint-key: \${{ secrets.SECRETS_FINGERPRINT_KEY }} # sees changed values without reading them
          fail-on-changes: \${{ github.event_name == 'schedule' }}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          WAREHOUSE_PASSWORD: \${{ secrets.WAREHOUSE_PASSWORD }}
` }, "recorded-plans": { ".github/workflows/secrets-apply.yml": `# After a merge: applies what the pull request's plan recorded, and nothing else.
name: Secrets apply
on:
  push:
    branches: [main]
    paths: [union-secrets.yaml, .github/workflows/secrets-apply.yml]

permissions: {}

# One apply at a time; a running one is never cut off.
concurrency:
  group: secrets-apply
  cancel-in-progress: false

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    environment: production # the only place the AWS role trusts; required reviewers can be set on it
    permissions:
      contents: read
      pull-requests: write # the comment
      checks: read # the record
      id-token: write # the AWS role
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          aws-region: us-west-2
          role-to-assume: arn:aws:iam::123456789012:role/union-secrets-apply

      - uses: your-org/union-secrets@v0.1.0 # your copy; best pinned by commit, as above
        with:
          mode: apply
          fingerprint-key: \${{ secrets.SECRETS_FINGERPRINT_KEY }}
          require-recorded-plan: true
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          WAREHOUSE_PASSWORD: \${{ secrets.WAREHOUSE_PASSWORD }}
`, ".github/workflows/secrets-plan.yml": `# On a pull request: says in one comment what a merge would change, and records it in a signed check run.
name: Secrets plan
on:
  # No path filter: a required check that a filter skips stays "Expected" for ever.
  pull_request:
  merge_group:

permissions: {}

concurrency:
  group: secrets-plan-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment
      checks: write # the record
      id-token: write # the AWS role
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      # Runs from forks and of Dependabot get no credentials; there the file is only validated.
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        if: >-
          github.event_name == 'pull_request' &&
          github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'
        with:
          aws-region: us-west-2
          role-to-assume: arn:aws:iam::123456789012:role/union-secrets-plan

      - uses: your-org/union-secrets@v0.1.0 # your copy; best pinned by commit, as above
        with:
          fingerprint-key: \${{ secrets.SECRETS_FINGERPRINT_KEY }}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          WAREHOUSE_PASSWORD: \${{ secrets.WAREHOUSE_PASSWORD }}
` } };

// src/cli/init.ts
async function runInit(options, host2) {
  const asks = options.yes !== true && host2.terminal.canAsk;
  const answers = asks ? await askFor(options, host2) : options;
  const region = await regionOf(answers.region, host2);
  const declared = declaredSecrets(answers.secret ?? []);
  const { selection, wrong: wrongSelection } = selectionOf(answers);
  const target = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(host2.directory, answers.config);
  const root = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(host2.directory) ?? host2.directory;
  const config = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFrom */ .Iw)(root, target);
  const role = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRole */ .gP)(answers.role ?? "");
  const wrong = [
    ...answers.role ? [] : [NO_ROLE],
    ...answers.role && role.kind === "wrong" ? [usage((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`--role\` is ${JSON.stringify(answers.role)}, which ${role.why}.`, role.fix)] : [],
    ...typeof region === "string" ? [] : [region],
    ...declared.wrong,
    ...wrongSelection,
    ...badWords({ ...answers, config })
  ];
  if (typeof region !== "string" || role.kind === "wrong" || wrong.length > 0) return failed(wrong);
  return withAws(region, answers, host2, async (aws) => {
    const found = await aws.access.role(role.name);
    if (found === void 0)
      return failed([
        usage(`There is no role ${JSON.stringify(role.name)} in the account of these credentials.`, ASK_UNION)
      ]);
    const [, partition = "aws", , , accountId = ""] = found.arn.split(":");
    const { usable, skipped } = await selectSecrets(selection, region, aws);
    const head = {
      stack: answers.stack ?? stackFor(root),
      dataPlane: answers.dataPlane,
      region,
      accountId,
      role: answers.role ?? ""
    };
    const written = contents({ ...answers, head, usable, declared: declared.found, config, partition });
    if ("wrong" in written) return failed(written.wrong);
    return write2({ ...written, skipped: [...skipped, ...written.skipped] }, root, answers, host2);
  });
}
var ASK_UNION = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Ask Union for the name of the User Flyte Role, and check the profile: \`aws sts get-caller-identity\`.`;
var NO_ROLE = usage("The User Flyte Role is not known.", (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Give \`--role\`. ${ASK_UNION}`);
async function askFor(options, host2) {
  const { terminal: terminal2 } = host2;
  const given = (text) => text === null || text.trim() === "" ? void 0 : text.trim();
  const ask2 = async (question) => given(await terminal2.ask(question));
  const role = options.role ?? await ask2("Name of the User Flyte Role (Union knows it): ");
  const known = await regionOf(options.region, host2);
  const region = options.region ?? (typeof known === "string" ? known : await ask2("Region of the data plane, such as us-west-2: "));
  const asked = options.secret ?? [
    await ask2("A first secret as name=VARIABLE, such as ml/openai-api-key=OPENAI_API_KEY (empty: none): ")
  ];
  const selects = options.all || options.prefix || options.tag || options.name;
  const prefix = selects ? void 0 : await ask2("Adopt existing secrets whose names begin with (empty: none, *: all): ");
  return {
    ...options,
    ...role === void 0 ? {} : { role },
    ...region === void 0 ? {} : { region },
    ...prefix === void 0 ? {} : prefix === "*" ? { all: true } : { prefix: [prefix] },
    secret: asked.filter((one) => one !== void 0)
  };
}
function declaredSecrets(texts) {
  const pairs = texts.map((text) => /^([^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(text));
  return {
    found: Object.fromEntries(pairs.flatMap((match) => match ? [[match[1] ?? "", match[2] ?? ""]] : [])),
    wrong: texts.filter((_, index) => pairs[index] === null).map(
      (text) => usage(
        `${JSON.stringify(text)} is not name=VARIABLE.`,
        (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Write it as \`--secret ml/openai-api-key=OPENAI_API_KEY\`.`
      )
    )
  };
}
function badWords({ planRole, applyRole, branch, config }) {
  const rules = [
    ["plan-role", planRole, /^[\w+=,.@/-]{1,576}$/],
    ["apply-role", applyRole, /^[\w+=,.@/-]{1,576}$/],
    ["branch", branch, /^[\w][\w./-]*$/],
    ["config", config, /^[\w./-]+$/]
  ];
  return rules.filter(([option, text, allowed]) => !allowed.test(text) || option === "config" && (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(text)).map(
    ([option, text]) => usage((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`\`--${option}\` cannot be ${JSON.stringify(text)}.`, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Use letters, digits, and \`-_./\`.`)
  );
}
function contents(content) {
  const { head, usable, declared, config, setup } = content;
  try {
    const file = importedFile({ ...head, declared }, usable, config);
    const variables = [...new Set(Object.values(declared))].sort();
    const workflows = Object.entries(WORKFLOWS[setup]).map(([path2, text]) => [path2, adapted(text, content, variables)]);
    return { files: { [config]: file.text, ...Object.fromEntries(workflows) }, skipped: file.skipped, variables };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { wrong: [usage(message, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Correct \`--stack\`, \`--data-plane\`, \`--role\` or \`--secret\`.`)] };
  }
}
async function write2(written, root, answers, host2) {
  const { files, skipped, variables } = written;
  const { terminal: terminal2, directory } = host2;
  const targets = Object.entries(files).map(([path2, text]) => ({ absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(root, path2), text }));
  const shown = targets.map(({ absolute }) => shownFrom(directory, absolute));
  const existing = shown.flatMap((path2) => refuseExisting(path2, "--config", directory, answers.force));
  if (existing.length > 0) return failed(existing);
  if (answers.yes !== true && terminal2.canAsk && !await confirmed(shown, terminal2))
    return { exitCode: EXIT.changes, problems: [], lines: ["Nothing was written."], data: {} };
  for (const [index, { text }] of targets.entries()) {
    const unwritten = writeOutput(shown[index] ?? "", text, directory, answers.force);
    if (unwritten.length > 0) return failed(unwritten);
  }
  return {
    exitCode: EXIT.ok,
    problems: skipped.map(problemOf),
    lines: [...shown.map((path2) => terminal2.paint("green", `Wrote ${path2}`)), "", ...remaining(answers, variables)],
    data: { files: shown, skipped, variables }
  };
}
async function confirmed(paths, terminal2) {
  for (const path2 of paths) terminal2.note(`  ${path2}`);
  const reply = await terminal2.ask(`Write ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(paths.length, "file")}? [y/N] `);
  return reply !== null && /^y(es)?$/i.test(reply.trim());
}
function remaining({ planRole, applyRole, setup }, variables) {
  return [
    "By hand, before the first pull request:",
    "  1. Ask Union to put AWS before K8s among the secret manager types of the Flyte webhook.",
    `  2. Create the roles ${planRole} and ${applyRole} that GitHub assumes: see docs/iam, or examples/aws-roles-terraform.`,
    '  3. Create the environment "production" in the settings of the repository, with the default branch as its only deployment branch: the apply role trusts its jobs.',
    "  4. Store the secrets:",
    '       gh secret set SECRETS_FINGERPRINT_KEY --body "$(openssl rand -hex 32)"',
    ...variables.map((name) => `       gh secret set ${name}`),
    ...setup === "recorded-plans" ? ['  5. Make "plan", the job of "Secrets plan", a required check of the branch.'] : [],
    "Then: union-secrets doctor, and open a pull request."
  ];
}
var SETUPS = ["quick-start", "recorded-plans"];
function adapted(text, { head, partition, branch, config, planRole, applyRole }, variables) {
  const { region, accountId } = head;
  const mapping = variables.map((name) => `          ${name}: \${{ secrets.${name} }}
`).join("");
  return text.replaceAll("us-west-2", region).replaceAll(
    "arn:aws:iam::123456789012:role/union-secrets-plan",
    `arn:${partition}:iam::${accountId}:role/${planRole}`
  ).replaceAll(
    "arn:aws:iam::123456789012:role/union-secrets-apply",
    `arn:${partition}:iam::${accountId}:role/${applyRole}`
  ).replaceAll("branches: [main]", `branches: [${branch}]`).replaceAll("paths: [union-secrets.yaml,", `paths: [${config},`).replace(
    / {8}with:\n {10}(mode: apply\n|fingerprint-key)/g,
    (all) => config === "union-secrets.yaml" ? all : all.replace("with:\n", `with:
          config: ${config}
`)
  ).replace(/ {8}env:\n( {10}.*\n)+/g, mapping === "" ? "" : `        env:
${mapping}`);
}

// src/report/smoke-test.ts
var PAIRS_A_TASK = 50;
var SMOKE_TEST_ENTRY = "smoke_test";
function smokeTestFile(test) {
  const known = test.pairs.flatMap(({ name, pair }) => pair === null ? [] : [{ name, key: pair.key }]);
  const batches = Array.from(
    { length: Math.ceil(known.length / PAIRS_A_TASK) },
    (_, index) => known.slice(index * PAIRS_A_TASK, (index + 1) * PAIRS_A_TASK)
  );
  const { imports, functions, task, entry } = SDKS[test.sdk];
  const tasks = batches.map((_, index) => index + 1);
  const parts = [imports, constants(test.group, batches), ...functions, ...tasks.map(task), entry(tasks)];
  return `${[docstring(test), ...parts].join("\n\n")}
`;
}
function docstring({ sdk, stack, dataPlane }) {
  const command = sdk === "flytekit" ? "union run --remote FILE smoke_test" : "flyte run FILE smoke_test";
  return `"""Reads every secret of stack ${(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .inDocstring */ .d8)(stack)} on data plane ${(0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .inDocstring */ .d8)(dataPlane)} as a task does.

Written by union-secrets smoke-test. Run it in the project and domain whose tasks use
the secrets:

    ${command}

It returns names, whether each was found, and a length class. No value leaves the task.
"""`;
}
function constants(group, batches) {
  const dictionaries = batches.map((batch, index) => {
    const lines = batch.map(({ name, key }) => `    ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .pythonString */ .cE)(name)}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .pythonString */ .cE)(key)},`);
    return [`KEYS_${index + 1} = {`, ...lines, "}"].join("\n");
  });
  return [`SECRET_GROUP = ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .pythonString */ .cE)(group)}`, ...dictionaries].join("\n");
}
var FLYTEKIT_IMPORTS = `import os
from typing import List

from flytekit import Secret, current_context, task, workflow`;
var FLYTE_IMPORTS = `import os
import pathlib
from typing import List

import flyte`;
var FLYTE_MOUNT = `# Flyte 2 accepts this path only.
MOUNT = pathlib.Path("/etc/flyte/secrets")`;
var LOOK = `
# Where the webhook mounts secrets; it sets the variable.
ROOT = os.environ.get("FLYTE_SECRETS_DEFAULT_DIR", "/etc/flyte/secrets")


def why_missing(group: str) -> str:
    if not os.path.isdir(ROOT):
        return "not mounted: no webhook of type AWS took the request"
    if not os.path.isdir(os.path.join(ROOT, group.lower())):
        return "not read, as no other secret was: network, image or role of the pod"
    return "not read, though others were: grant, key suffix, KMS key or no value"


def length_class(length: int) -> str:
    for limit in (1, 16, 64, 1024, 65536):
        if length < limit:
            return "empty" if limit == 1 else f"under {limit} characters"
    return "65536 characters or more"`;
function look(value, notThere) {
  return `
def look(group: str, key: str) -> str:
    try:
        value = ${value}
    except UnicodeDecodeError:
        return "not text: the value is binary"
    except ${notThere}:
        return why_missing(group)
    return "found, " + length_class(len(value))`;
}
function flytekitTask(number) {
  return `
@task(
    secret_requests=[
        Secret(group=SECRET_GROUP, key=key, mount_requirement=Secret.MountType.FILE)
        for key in KEYS_${number}.values()
    ],
)
def look_${number}() -> List[str]:
    return [f"{name}: {look(SECRET_GROUP, key)}" for name, key in KEYS_${number}.items()]`;
}
function flytekitWorkflow(tasks) {
  return `
@task
def table(${tasks.map((number) => `rows_${number}: List[str]`).join(", ")}) -> List[str]:
    rows = ${tasks.map((number) => `rows_${number}`).join(" + ")}
    print("\\n".join(rows))
    return rows


@workflow
def ${SMOKE_TEST_ENTRY}() -> List[str]:
    return table(${tasks.map((number) => `rows_${number}=look_${number}()`).join(", ")})`;
}
function flyteTask(number) {
  return `
env_${number} = flyte.TaskEnvironment(
    name="union-secrets-smoke-test-${number}",
    secrets=[
        flyte.Secret(group=SECRET_GROUP, key=key, mount=MOUNT)
        for key in KEYS_${number}.values()
    ],
)


@env_${number}.task
async def look_${number}() -> List[str]:
    return [f"{name}: {look(SECRET_GROUP, key)}" for name, key in KEYS_${number}.items()]`;
}
function flyteEntry(tasks) {
  return `
driver = flyte.TaskEnvironment(
    name="union-secrets-smoke-test",
    depends_on=[${tasks.map((number) => `env_${number}`).join(", ")}],
)


@driver.task
async def ${SMOKE_TEST_ENTRY}() -> List[str]:
    rows: List[str] = []
${tasks.map((number) => `    rows += await look_${number}()`).join("\n")}
    print("\\n".join(rows))
    return rows`;
}
var SDKS = {
  flytekit: {
    imports: FLYTEKIT_IMPORTS,
    functions: [LOOK, look("current_context().secrets.get(group, key)", "Exception")],
    task: flytekitTask,
    entry: flytekitWorkflow
  },
  flyte: {
    imports: FLYTE_IMPORTS,
    functions: [FLYTE_MOUNT, LOOK, look("(pathlib.Path(ROOT) / group.lower() / key.lower()).read_text()", "OSError")],
    task: flyteTask,
    entry: flyteEntry
  }
};

// src/cli/pairs.ts
var FORMATS = ["table", "json", "env", "python"];
async function runPairs(options, host2) {
  return withPlan(options, host2, "without-values", (planned) => {
    const { plan } = planned;
    const pairs = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(plan, null);
    const problems = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .planProblems */ .s4)(planned, "plan");
    const known = pairs.flatMap(({ name, pair }) => pair ? [[name, pair]] : []);
    return {
      exitCode: plan.refusals.length > 0 ? EXIT.error : EXIT.ok,
      problems,
      lines: linesIn(options.format, plan, pairs),
      data: {
        group: plan.group,
        pairs: Object.fromEntries(known),
        missing: pairs.filter(({ pair }) => pair === null).map(({ name }) => name)
      }
    };
  });
}
function linesIn(format, plan, pairs) {
  switch (format) {
    case "table":
      return table(plan, pairs);
    case "json": {
      const known = pairs.flatMap(({ name, pair }) => pair ? [[name, pair]] : []);
      return JSON.stringify(Object.fromEntries(known), null, 2).split("\n");
    }
    case "env":
      return env(plan, pairs);
    case "python":
      return (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonModule */ .be)(plan, pairs).trimEnd().split("\n");
    default:
      return format;
  }
}
function table(plan, pairs) {
  const width = Math.max(6, ...pairs.map(({ name }) => name.length));
  return [
    `SECRET_GROUP  ${plan.group}`,
    "",
    `${"Secret".padEnd(width)}  SECRET_KEY`,
    ...pairs.map(({ name, pair }) => `${name.padEnd(width)}  ${pair ? pair.key : "(known after apply)"}`)
  ];
}
function env(plan, pairs) {
  const identifiers = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .identifiersOf */ .Sd)(pairs.map(({ name }) => name));
  const keys = pairs.map(({ name, pair }) => {
    const identifier = identifiers.get(name) ?? "";
    return pair ? `${identifier}=${pair.key}` : `# ${identifier} is known after apply.`;
  });
  return [`SECRET_GROUP=${plan.group}`, ...keys];
}
var SMOKE_TEST_SDKS = ["flytekit", "flyte"];
async function runSmokeTest(options, host2) {
  const existing = refuseExisting(options.output, "--output", host2.directory, options.force);
  if (existing.length > 0) return failed(existing);
  return withPlan(options, host2, "without-values", ({ plan, stack }) => {
    const { desired } = stack;
    if (options.role !== void 0 && !desired.roles.some(({ key }) => key === options.role)) {
      const keys = desired.roles.map(({ key }) => key).join(", ");
      return failed([usage(`The file has no role ${JSON.stringify(options.role)}.`, `Give one of: ${keys}.`)]);
    }
    const ofRole = [...desired.secrets, ...desired.grants].filter(({ roles }) => options.role === void 0 || roles.includes(options.role)).map(({ name }) => name);
    const unknown2 = (options.name ?? []).filter((name) => !ofRole.includes(name));
    if (unknown2.length > 0) {
      const fix = "Give names of the file, which this role may read.";
      return failed([
        usage(`Neither declared nor granted: ${unknown2.map((name) => JSON.stringify(name)).join(", ")}.`, fix)
      ]);
    }
    const wanted = new Set(options.name ?? ofRole);
    const pairs = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(plan, null).filter(({ name }) => wanted.has(name));
    const known = pairs.filter(({ pair }) => pair !== null);
    if (known.length === 0) return failed([usage("No pair is known yet.", "Apply the file first.")]);
    const { stack: stackName, dataPlane, group } = plan;
    const text = smokeTestFile({ sdk: options.sdk, stack: stackName, dataPlane, group, pairs: known });
    const unwritten = writeOutput(options.output, text, host2.directory, options.force);
    if (unwritten.length > 0) return failed(unwritten);
    const run = options.sdk === "flytekit" ? "union run --remote" : "flyte run";
    const missing = pairs.length - known.length;
    return {
      exitCode: EXIT.ok,
      problems: stack.problems,
      lines: [
        host2.terminal.paint(
          "green",
          `Wrote ${options.output}: reads ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(known.length, "secret")}, returns no value.`
        ),
        ...missing > 0 ? [`${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(missing, "secret has", "secrets have")} no pair yet and are left out.`] : [],
        "Run it in the project and domain whose tasks use the secrets:",
        `  ${run} ${options.output} ${SMOKE_TEST_ENTRY}`
      ],
      data: { file: options.output, secrets: known.map(({ name }) => name) }
    };
  });
}

// src/cli/plan-and-apply.ts
async function runPlan(options, host2) {
  const comparison = options.readValues === true ? "reading" : "by-key";
  return withPlan(options, host2, comparison, (planned) => {
    const { plan } = planned;
    const problems = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .planProblems */ .s4)(planned, "plan");
    const isOpen = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isBehind */ .Jm)(plan) || options.failOnNotCompared === true && plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotCompared */ .Jh);
    return {
      exitCode: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(problems) ? EXIT.error : isOpen ? EXIT.changes : EXIT.ok,
      problems,
      lines: [...linesOfPlan(plan, host2.terminal), sentenceOf({ kind: "planned", plan }, problems)],
      data: planData(planned)
    };
  });
}
async function runApply(options, host2) {
  return withPlan(
    options,
    host2,
    "reading",
    (planned, aws, redactor) => askAndApply(planned, aws, redactor, options, host2)
  );
}
async function askAndApply(planned, aws, redactor, options, host2) {
  const { plan } = planned;
  const { terminal: terminal2 } = host2;
  const lines = linesOfPlan(plan, terminal2);
  const refused = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseApply */ .lH)(planned);
  if (refused) {
    const sentence = sentenceOf({ kind: "refused", plan: refused.plan }, refused.problems);
    const data = { ...planData({ ...planned, plan: refused.plan }), applied: false };
    return { exitCode: EXIT.error, problems: refused.problems, lines: [...lines, sentence], data };
  }
  const warnings = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .planProblems */ .s4)(planned, "apply");
  const shown = [...lines, sentenceOf({ kind: "planned", plan }, warnings)];
  const notApplied = { ...planData(planned), applied: false };
  const changes = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik)(plan);
  if (changes && options.yes !== true && !terminal2.canAsk) {
    const nobody = usage(
      "There are changes, and nobody to ask: this is no terminal.",
      (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Add \`--yes\` to apply them without asking.`
    );
    return { exitCode: EXIT.error, problems: [...warnings, nobody], lines: shown, data: notApplied };
  }
  if (changes) {
    for (const line of shown) terminal2.note(line);
    printProblems(warnings, terminal2);
  }
  const declined = changes && options.yes !== true ? await ask(plan, terminal2) : null;
  if (declined !== null)
    return {
      exitCode: EXIT.changes,
      problems: warnings,
      shown: warnings,
      lines: [declined],
      data: notApplied
    };
  const { result, afterwards, notes } = await host2.finishing(
    (isCancelled) => (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .applyStack */ .to)(planned, aws, {
      verifies: options.verifyAccess ?? true,
      mask: redactor.add,
      onProgress: (line) => terminal2.note((0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(line)),
      isCancelled
    })
  );
  const problems = [...warnings, ...afterwards];
  const hint = changes && Object.keys(result.pairs).length > 0;
  return {
    exitCode: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(afterwards) ? EXIT.error : plan.secrets.some(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeldBack */ .PT) ? EXIT.changes : EXIT.ok,
    problems,
    shown: changes ? warnings : [],
    lines: [
      ...changes ? [] : lines,
      sentenceOf({ kind: "applied", plan, result }, problems),
      ...notes.filter((note) => !afterwards.some(({ message }) => message === note)).flatMap(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .messageLines */ .VL),
      ...hint ? (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .messageLines */ .VL)((0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`The pairs for your tasks: \`${followUp("pairs", options)}\`.`) : []
    ],
    data: { ...planData({ ...planned, plan: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .withResult */ .ox)(plan, result) }), applied: changes, result }
  };
}
async function ask({ accountId, region, dataPlane }, terminal2) {
  const question = `
Apply this to data plane ${dataPlane} (account ${accountId}, ${region})? Only "yes" does: `;
  const reply = await terminal2.ask(question);
  const answer = reply?.trim() ?? "";
  if (answer === "yes") return null;
  if (answer === "") return "Nothing was changed: there was no answer.";
  return (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(`Nothing was changed: the answer was ${JSON.stringify(answer)}, and only "yes" applies.`);
}
var COLOURS = {
  create: "green",
  grant: "green",
  adopt: "green",
  restore: "green",
  delete: "red",
  revoke: "red",
  update: "yellow",
  policy: "yellow",
  kept: "dim"
};
function linesOfPlan(plan, terminal2) {
  const lines = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .planLines */ .HN)(plan).map((line) => {
    const colour = COLOURS[line.slice(0, line.indexOf(":"))];
    return colour === void 0 ? line : terminal2.paint(colour, line);
  });
  return lines.length > 0 ? [...lines, ""] : [];
}
function sentenceOf(outcome, problems) {
  const nowhere = {
    stack: null,
    dataPlane: null,
    configPath: "",
    commit: null,
    runUrl: null,
    actor: null,
    repository: "",
    time: ""
  };
  const rest = { notes: [], code: null, context: nowhere, history: [], baseline: null, waiting: [] };
  return (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)({ outcome, problems, snippet: "none", ...rest });
}
function planData({ plan, valueDigests }) {
  const notCompared = plan.secrets.filter(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotCompared */ .Jh).length;
  return { hasChanges: (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .isBehind */ .Jm)(plan), notCompared, digest: (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfPlan */ .B1)(plan, valueDigests), plan };
}

// src/inventory/migration.ts
var UNIONS = "u__";
function migrationOf(inventory, access, desired, days2) {
  return desired.roles.map(({ key, name }) => {
    const principal = access.principals.find(
      (one) => one.kind === "role" && one.name.toLowerCase() === name.toLowerCase()
    );
    const covered = [...desired.secrets, ...desired.grants].filter(({ roles }) => roles.includes(key)).map((one) => one.name).sort();
    if (principal === void 0) return { role: name, arn: null, broad: [], readsNow: [], covered, loses: [] };
    return {
      role: principal.name,
      arn: principal.arn,
      covered,
      ...readsOf(principal, inventory, access, covered, days2)
    };
  });
}
function readsOf(principal, inventory, access, covered, days2) {
  const mine = inventory.secrets.flatMap((row) => {
    const ways = row.readers.filter(({ kind, name }) => kind === "role" && name === principal.name);
    return ways.length === 0 ? [] : [{ row, ways }];
  });
  const broad = /* @__PURE__ */ new Map();
  for (const { ways } of mine)
    for (const { policy, policyArn, everySecret, conditions } of ways) {
      if (!everySecret) continue;
      const document = policyArn === null ? principal.inline.find(({ name }) => name === policy)?.document : access.policies.get(policyArn)?.document;
      broad.set(policyArn ?? `inline ${policy}`, {
        name: policy,
        arn: policyArn,
        isAwsManaged: policyArn !== null && /^arn:[^:]*:iam::aws:/.test(policyArn),
        conditions,
        allowsMore: allowsMore(document)
      });
    }
  const kept = new Set(covered);
  const loses = mine.filter(({ row, ways }) => !kept.has(row.name) && ways.every(({ everySecret }) => everySecret)).map(({ row }) => lossOf(row, inventory.time, days2));
  return {
    broad: [...broad.values()].sort((a, b) => a.name < b.name ? -1 : 1),
    readsNow: mine.map(({ row }) => row.name),
    loses: loses.sort((a, b) => orderOf(a) < orderOf(b) ? -1 : 1)
  };
}
function lossOf({ name, owner, lastReadAt }, now, days2) {
  const isUnions = name.startsWith(UNIONS);
  return { name, owner, lastReadAt, isRecent: lastReadAt !== null && lastReadAt >= (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .dayAfter */ .PV)(now, -days2), isUnions };
}
function orderOf({ isUnions, lastReadAt, name }) {
  const day = lastReadAt === null ? 99999999 : 99999999 - Number(lastReadAt.replaceAll("-", ""));
  return `${isUnions ? 1 : 0} ${String(day).padStart(8, "0")} ${name}`;
}
var READS2 = /^secretsmanager:(get|batchget|describe|list)/i;
function allowsMore(document) {
  const statements = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .statementsOf */ .GX)(document);
  return statements.filter(({ Effect }) => Effect === "Allow").some((statement) => "NotAction" in statement || (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(statement.Action).some((one) => !READS2.test(String(one))));
}
var MOST_NAMES2 = 10;
function migrationSteps(migrations, context) {
  const open = migrations.filter(({ broad }) => broad.length > 0);
  if (open.length === 0) return [];
  return [...grantSteps(open, context), applyStep(context), ...open.flatMap(removalSteps), checkStep(context)];
}
function migrationSentence({ role, arn, broad, readsNow, covered, loses }, days2) {
  if (arn === null) return `There is no role ${role} in this account.`;
  if (broad.length === 0) return `${role} reads no more than it is granted: no policy of it allows every secret.`;
  const recent = loses.filter(({ isRecent, isUnions }) => isRecent && !isUnions).length;
  const unions = loses.filter(({ isUnions }) => isUnions).length;
  const losses = [
    `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(recent)} of them read in the last ${days2} days`,
    ...unions > 0 ? [`${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(unions)} of them Union's own`] : []
  ];
  return `${role} can read ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(readsNow.length, "secret")} because of ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .sentenceList */ .MT)(broad.map(policyText))}. The file grants ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(covered.length)}. Without the broad access it loses ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(loses.length, "secret")}${loses.length === 0 ? "" : `, ${losses.join(", ")}`}.`;
}
function policyText({ name, arn, isAwsManaged }) {
  if (arn === null) return `the inline policy ${name}`;
  return isAwsManaged ? `AWS's policy ${name}` : `the policy ${name}`;
}
function grantSteps(open, { days: days2, roleKeys }) {
  const uses = open.flatMap(
    ({ role, loses }) => loses.filter(({ isRecent, isUnions }) => isRecent && !isUnions).map(({ name }) => ({ name, role: roleKeys.get(role) ?? role }))
  );
  const needed = Map.groupBy(uses, ({ name }) => name);
  if (needed.size === 0) return [];
  const grants = [...needed].map(([name, list]) => {
    const roles = list.map(({ role }) => role);
    return roles.join() === "default" ? name : { name, roles };
  });
  return [
    {
      title: "Grant what is in use",
      text: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(needed.size, "secret that the file does not grant was", "secrets that the file does not grant were")} read in the last ${days2} days. AWS does not keep by whom. Add those that tasks of these roles need; a secret that this file should own is declared with \`adopt: true\` instead.`,
      code: (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .stringify */ .As)({ grants }, { lineWidth: 0 }).trimEnd().split("\n")
    }
  ];
}
function applyStep({ dataPlane }) {
  return {
    title: "Apply the file",
    text: "Merge it, or apply from the command line. Our policy then allows reading beside the broad one: nothing can break yet.",
    code: [`union-secrets apply --data-plane ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(dataPlane)}`]
  };
}
function removalSteps({ role, broad, loses }) {
  return broad.map((policy) => {
    const names = loses.slice(0, MOST_NAMES2).map(({ name }) => name);
    const rest = loses.length - names.length;
    const last = broad.length === 1 ? "" : " once its other broad policies are gone, too";
    const effect = loses.length === 0 ? "The role loses no secret by it." : `The role can then no longer read${last}: ${names.join(", ")}${rest > 0 ? ` and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(rest)} more` : ""}.`;
    const more = policy.allowsMore ? " The policy allows other things, too: take only the reading of secrets out of it, as follows." : "";
    return {
      title: `Take ${policyText(policy)} from ${role}`,
      text: `${effect}${more} The first command keeps a copy, with which it can be put back.`,
      code: removalCommands(role, policy)
    };
  });
}
function removalCommands(role, { name, arn, allowsMore: allowsMore2 }) {
  const edit = "# take secretsmanager:GetSecretValue out of a copy of the file, then";
  if (arn === null) {
    const policy = `--role-name ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(role)} --policy-name ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(name)}`;
    const put = (file) => `aws iam put-role-policy ${policy} --policy-document ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(`file://${role}-${name}${file}`)}`;
    return [
      `aws iam get-role-policy ${policy} --query PolicyDocument > ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(`${role}-${name}.json`)}`,
      ...allowsMore2 ? [`${edit}:`, put("-narrow.json")] : [`aws iam delete-role-policy ${policy}`, `# undo: ${put(".json")}`]
    ];
  }
  if (allowsMore2) {
    const policy = `--policy-arn ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(arn)}`;
    return [
      `aws iam get-policy ${policy} --query Policy.DefaultVersionId --output text`,
      `aws iam get-policy-version ${policy} --version-id <the version> --query PolicyVersion.Document > ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(`${name}.json`)}`,
      `${edit}, if the policy is yours:`,
      `aws iam create-policy-version ${policy} --set-as-default --policy-document ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(`file://${name}-narrow.json`)}`
    ];
  }
  const attachment = `--role-name ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(role)} --policy-arn ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(arn)}`;
  return [`aws iam detach-role-policy ${attachment}`, `# undo: aws iam attach-role-policy ${attachment}`];
}
function checkStep({ dataPlane }) {
  return {
    title: "Check",
    text: "This command then finds no broad policy and ends with 0; the smoke test reads every pair from a task.",
    code: [
      `union-secrets narrow --data-plane ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(dataPlane)}`,
      `union-secrets smoke-test --data-plane ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(dataPlane)}`
    ]
  };
}

// src/cli/survey.ts
var INVENTORY_FORMATS = ["markdown", "csv", "json", "html"];
async function runInventory(options, host2) {
  const region = await regionOf(options.region, host2);
  if (typeof region !== "string") return failed([region]);
  const { inventory } = await withAws(
    region,
    options,
    host2,
    ({ survey }) => (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyAccount */ .oC)(survey, { region, time: (/* @__PURE__ */ new Date()).toISOString() })
  );
  const text = textIn(options.format, inventory);
  if (options.output === void 0) {
    return { exitCode: EXIT.ok, problems: [], lines: text.trimEnd().split(/\r?\n/), data: { inventory } };
  }
  const unwritten = writeOutput(options.output, text, host2.directory, true);
  if (unwritten.length > 0) return failed(unwritten);
  const line = `Wrote ${options.output}: ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(inventory.secrets.length, "secret")} of account ${inventory.accountId} in ${region}.`;
  return { exitCode: EXIT.ok, problems: [], lines: [line], data: { inventory, file: options.output } };
}
function textIn(format, inventory) {
  switch (format) {
    case "markdown":
      return (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryMarkdown */ .Qs)(inventory);
    case "csv":
      return (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryCsv */ .nv)(inventory);
    case "json":
      return `${JSON.stringify(inventory, null, 2)}
`;
    case "html":
      return (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryPage */ .Oo)(inventory);
    default:
      return format;
  }
}
var MOST_LOSSES = 40;
async function runNarrow(options, host2) {
  const stack = readStack(options, host2, (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)(), null);
  if ("wrong" in stack) return failed(stack.wrong);
  const { desired } = stack;
  const { region, dataPlane } = desired;
  const time = (/* @__PURE__ */ new Date()).toISOString();
  const { inventory, access } = await withAws(
    region,
    options,
    host2,
    ({ survey }) => (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyAccount */ .oC)(survey, { region, time })
  );
  const migrations = migrationOf(inventory, access, desired, options.days);
  const roleKeys = new Map(desired.roles.map(({ name, key }) => [name, key]));
  const steps = migrationSteps(migrations, { dataPlane, days: options.days, roleKeys });
  return {
    exitCode: steps.length > 0 ? EXIT.changes : EXIT.ok,
    problems: stack.problems,
    lines: [
      ...migrations.flatMap((one) => linesOf2(one, options.days, host2.terminal)),
      ...steps.flatMap(({ title, text, code }, index) => [
        "",
        host2.terminal.paint("bold", (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(`${index + 1}. ${title}`)),
        (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(String(text)),
        ...code.map((line) => `    ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(line)}`)
      ])
    ],
    data: { roles: migrations, steps }
  };
}
function linesOf2(migration, days2, terminal2) {
  const colour = migration.arn === null ? "red" : migration.broad.length > 0 ? "yellow" : "green";
  const losses = migration.broad.length === 0 ? [] : migration.loses;
  const rest = losses.length - MOST_LOSSES;
  return [
    terminal2.paint(colour, (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(migrationSentence(migration, days2))),
    ...losses.slice(0, MOST_LOSSES).map(({ name, lastReadAt, isUnions }) => {
      const when = lastReadAt === null ? "never read, as far as AWS knows" : `last read ${lastReadAt}`;
      return `  - ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(name)}: ${when}${isUnions ? ", Union's own" : ""}`;
    }),
    ...rest > 0 ? [`  - and ${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(rest)} more: --json lists them all`] : []
  ];
}

// src/cli/program.ts
var CODES = `
Exit codes:
  0  done, or nothing to do
  1  something is wrong, or could not be done
  2  there are changes that were not applied`;
function createProgram(found) {
  const program2 = new Command("union-secrets").description("Secrets of Flyte on Union in AWS Secrets Manager, from one file.").version(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv).showSuggestionAfterError().showHelpAfterError("Add --help to see what there is, with examples.").addHelpText(
    "after",
    `${CODES}

Credentials, profile, endpoints and retries come from the environment, as in every AWS SDK. Values are never printed.
Colour: only on a terminal, and not where NO_COLOR is set.

Examples:
  $ union-secrets validate
  $ union-secrets plan --data-plane production
  $ union-secrets import --all --role acme-userflyterole`
  );
  const add = (name, description, examples) => program2.command(name).description(description).option("--json", "answer with one JSON object").addHelpText("after", `${CODES}

Examples:
${examples.map((line) => `  $ union-secrets ${line}`).join("\n")}`);
  const run = (command, work) => (options) => found({ command, json: options.json === true, work: (host2) => work(options, host2) });
  const validate = add("validate", "check files without AWS and without values", [
    "validate",
    "validate teams/*/union-secrets.yaml"
  ]);
  validate.argument("[files...]", `files to check (default: ${DEFAULT_CONFIG})`).option("-c, --config <path>", "a file to check, as the other commands name it").action((files, options) => {
    const named = options.config === void 0 ? files : [options.config, ...files];
    const all = named.length > 0 ? named : [DEFAULT_CONFIG];
    found({ command: "validate", json: options.json === true, work: (host2) => runValidate(all, host2) });
  });
  withGates(
    withPlane(
      add("plan", "show what an apply would do; changes nothing", [
        "plan",
        "plan --data-plane production --read-values",
        "plan --fingerprint-key-env SECRETS_FINGERPRINT_KEY --json"
      ])
    )
  ).option("--read-values", "read values in AWS and compare them, as an apply does").option("--fail-on-not-compared", "end with 2 also where values were not compared").action(run("plan", runPlan));
  withGates(
    withPlane(add("apply", "plan, ask, and apply what was shown", ["apply", "apply --data-plane production --yes"]))
  ).option("-y, --yes", "apply without asking").option("--no-verify-access", "do not ask IAM afterwards whether each role can read each of its secrets").action(run("apply", runApply));
  const checkCode = withPlane(
    add("check-code", "check Python code against the file", [
      "check-code",
      "check-code 'src/**/*.py' '!**/test_*.py'",
      "check-code --aws"
    ])
  );
  checkCode.argument("[globs...]", `files of the repository; ! takes files out (default: ${_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PYTHON */ .Zv})`).option("--aws", "read AWS too: whether the last six characters of keys are right").option("--generated <path>", "module of constants that the action writes (its input write-python)").action((globs2, options) => {
    const all = globs2.length > 0 ? globs2 : [_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PYTHON */ .Zv];
    found({ command: "check-code", json: options.json === true, work: (host2) => runCheckCode(all, options, host2) });
  });
  withPlane(
    add("pairs", "print SECRET_GROUP and SECRET_KEY of each secret", [
      "pairs",
      "pairs --format env > .env",
      "pairs --format python > src/union_secrets.py"
    ])
  ).addOption(new Option("--format <format>", "how they are printed").choices(FORMATS).default("table")).action(run("pairs", runPairs));
  withAdoption(
    withConfig(
      add("init", "write the file and the workflows for an account; changes nothing in AWS", [
        "init",
        "init --role acme-userflyterole --region us-west-2 --secret ml/openai-api-key=OPENAI_API_KEY --yes",
        "init --role acme-userflyterole --prefix ml/ --setup recorded-plans"
      ])
    )
  ).option("--secret <name=VARIABLE>", "a secret that takes its value from this variable; may be repeated", repeated).addOption(new Option("--setup <setup>", "which workflows").choices(SETUPS).default("quick-start")).option("--plan-role <name>", "role that GitHub assumes to plan", "union-secrets-plan").option("--apply-role <name>", "role that GitHub assumes to apply", "union-secrets-apply").option("--branch <branch>", "branch that is applied", "main").option("-y, --yes", "ask nothing").action(run("init", runInit));
  withAdoption(
    withConfig(
      add("import", "write a file that adopts secrets that exist", [
        "import --all --exclude 'rds!*' --role acme-userflyterole",
        "import --prefix ml/ --prefix shared/ --tag team=ml --role acme-userflyterole --stack ml-platform",
        "import --name ml/a --name ml/b --role acme-userflyterole --config ml.yaml"
      ])
    )
  ).action(run("import", runImport));
  withPlane(
    add("doctor", "check step by step what a first run needs", [
      "doctor",
      "doctor --permissions-of union-secrets-plan --for plan",
      "doctor --json"
    ])
  ).addOption(
    new Option("--for <work>", "permissions to check: those of the plan role, or of the apply role").choices(["plan", "apply"]).default("apply")
  ).option("--permissions-of <role>", "name or ARN of the role to check (default: that of the credentials)").action(run("doctor", runDoctor));
  withConcurrency(
    add("inventory", "report all secrets of an account and region; reads no value", [
      "inventory --region us-west-2",
      "inventory --format html --output inventory.html"
    ])
  ).option("--region <region>", "region to look at (default: that of the environment or the profile)").addOption(new Option("--format <format>", "how it is written").choices(INVENTORY_FORMATS).default("markdown")).option("-o, --output <path>", "file to write (default: standard output)").action(run("inventory", runInventory));
  withPlane(
    add("narrow", "show the way from policies that allow every secret to those of the file; changes nothing", [
      "narrow",
      "narrow --data-plane production --days 90"
    ])
  ).option("--days <number>", "a secret that was read within so many days is taken to be in use", days, 30).action(run("narrow", runNarrow));
  withPlane(
    add("smoke-test", "write a Flyte task that reads every pair and returns no value", [
      "smoke-test",
      "smoke-test --sdk flyte --role ranking",
      "smoke-test --name ml/openai-api-key --output check.py"
    ])
  ).addOption(
    new Option("--sdk <sdk>", "for flytekit (Flyte 1) or flyte (Flyte 2)").choices(SMOKE_TEST_SDKS).default("flytekit")
  ).option("--role <key>", "only what this role may read: a key under roles in the file").option("--name <name>", "only this secret; may be repeated", repeated).option("-o, --output <path>", "file to write", "union_secrets_smoke_test.py").option("--force", "write over a file that exists").action(run("smoke-test", runSmokeTest));
  return program2;
}
function withAdoption(command) {
  return command.option("--role <role>", "User Flyte Role, by name or ARN; needed, and never guessed").option("--region <region>", "region of the data plane (default: that of the environment or the profile)").option("--stack <stack>", "ownership id (default: name of the repository)").option("--data-plane <key>", "key of the data plane in the file", "production").option("--force", "write over what exists").option("--all", "adopt every secret of the account and region").option("--prefix <prefix>", "adopt secrets whose names begin so; may be repeated", repeated).option("--tag <key=value>", "adopt secrets with this tag; may be repeated", repeated).option("--name <name>", "adopt this secret; may be repeated", repeated).option("--exclude <glob>", "leave out names that match, such as rds!*; may be repeated", repeated);
}
function repeated(value, before = []) {
  return [...before, value];
}
function days(text) {
  return wholeNumber(text, 9999, "Give a whole number of days, 1 or more.");
}
function withConfig(command) {
  return withConcurrency(command.option("-c, --config <path>", "the file", DEFAULT_CONFIG));
}
function withConcurrency(command) {
  const what = `AWS calls in flight, 1 to ${_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_CONCURRENCY */ .cO}`;
  return command.option("--max-concurrency <number>", what, concurrency, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_CONCURRENCY */ .WH);
}
function withPlane(command) {
  return withConfig(command).option("-d, --data-plane <key>", "which of the dataPlanes; needed when there is more than one").option("--repository <owner/name>", "owner of the file, for the tags in AWS (default: git remote origin)");
}
function withGates(command) {
  return command.option("--fingerprint-key-env <name>", "environment variable that holds the fingerprint key").option("--previous-fingerprint-key-env <name>", "environment variable that holds the key before").option(
    "--grantable <globs>",
    "secrets of no stack that may be granted or adopted",
    globs("grantable"),
    _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .UNBOUNDED */ .fk.grantable
  ).option(
    "--bindable-roles <globs>",
    "roles that the file may name",
    globs("bindableRoles"),
    _WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .UNBOUNDED */ .fk.bindableRoles
  );
}
function globs(kind) {
  return (text) => {
    const read = (0,_WAYIAMQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounds */ .gZ)(kind, text);
    if (read !== null && read.length > 0) return read;
    const what = kind === "grantable" ? "names such as shared/*" : "names or ARNs such as ranking-*";
    throw new InvalidArgumentError(`Give ${what}, separated by commas; only * has a meaning in them.`);
  };
}
function concurrency(text) {
  return wholeNumber(text, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_CONCURRENCY */ .cO, `Give a whole number from 1 to ${_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_CONCURRENCY */ .cO}.`);
}
function wholeNumber(text, most, message) {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) throw new InvalidArgumentError(message);
  return number;
}

// src/cli/run-cli.ts
var OFFLINE = ["validate", "check-code"];
var OWN_FLAGS = ["-h", "--help", "-V", "--version"];
async function runCli(argv, host2) {
  const { terminal: terminal2 } = host2;
  const found = [];
  const program2 = createProgram((request2) => found.push(request2));
  for (const command of [program2, ...program2.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal2.out(text.trimEnd()),
      writeErr: (text) => terminal2.note(escapeLines(text.trimEnd()))
    });
  }
  const [first = "", second = ""] = argv;
  if (first.startsWith("-") && !OWN_FLAGS.includes(first)) {
    const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv)`Write the command first, such as \`union-secrets plan ${first}\`.`;
    const answer2 = failed([usage(`The option ${first} is before the command.`, fix)]);
    return report({ command: program2.name(), json: argv.includes("--json") }, answer2, host2);
  }
  try {
    const isHelpOnNothing = first === "help" && second !== "" && !program2.commands.some((one) => one.name() === second);
    await program2.parseAsync(isHelpOnNothing ? [second] : [...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    if (!argv.includes("--json")) return EXIT.error;
    const command = program2.commands.find((one) => one.name() === argv[0])?.name() ?? program2.name();
    const message = error.message.replace(/^error: /, "").replaceAll("\n", " ");
    return report({ command, json: true }, failed([usage(message, "Add --help to see what there is.")]), host2);
  }
  const [request] = found;
  if (request === void 0) return EXIT.error;
  const network = OFFLINE.includes(request.command) ? [] : (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_9__/* .networkProblems */ .rz)(host2.env, process.versions.node, readText);
  const answer = network.length > 0 ? failed(network) : await request.work(host2).catch(unexpected);
  terminal2.progress("");
  return report(request, answer, host2);
}
function readText(path2) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(path2, "utf8");
}
function report({ command, json }, answer, { terminal: terminal2 }) {
  const { problems } = answer;
  if (json) {
    terminal2.out(harmless(JSON.stringify({ command, exitCode: answer.exitCode, problems, ...answer.data }, null, 2)));
    return answer.exitCode;
  }
  for (const line of answer.lines) terminal2.out(line);
  printProblems(
    problems.filter((problem) => !answer.shown?.includes(problem)),
    terminal2
  );
  return answer.exitCode;
}
function harmless(json) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) => character.split("").map(escaped).join(""));
}
function unexpected(error) {
  if (error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2) {
    const { kind, message: message2, fix } = error;
    return failed([{ severity: "error", code: `aws-${kind}`, message: message2, fix }]);
  }
  const message = error instanceof Error ? error.message : String(error);
  return failed([
    { severity: "error", code: "unexpected", message, fix: "Run it again; if it stays, report it with this message." }
  ]);
}
function escapeLines(text) {
  return text.split("\n").map(_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah).join("\n");
}

// src/cli/terminal.ts


function processTerminal(env2) {
  const { stdin, stdout, stderr } = process;
  const colour = stdout.isTTY === true && stderr.isTTY === true && !env2.NO_COLOR && env2.TERM !== "dumb";
  let shown = 0;
  const clear = () => {
    if (shown > 0) stderr.write(`\r${" ".repeat(shown)}\r`);
    shown = 0;
  };
  return {
    out(line) {
      clear();
      stdout.write(`${line}
`);
    },
    note(line) {
      clear();
      stderr.write(`${line}
`);
    },
    progress(text) {
      if (stderr.isTTY !== true || env2.TERM === "dumb") return;
      clear();
      const line = (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(text).slice(0, (stderr.columns || 80) - 1);
      stderr.write(line);
      shown = line.length;
    },
    canAsk: stdin.isTTY === true && stderr.isTTY === true,
    ask(question) {
      clear();
      const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_21__.createInterface)({ input: stdin, output: stderr, terminal: false });
      return new Promise((resolve6) => {
        lines.once("line", (line) => resolve6(line));
        lines.once("close", () => resolve6(null));
        stderr.write(question);
      }).finally(() => lines.close());
    },
    paint(name, text) {
      return colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_20__.styleText)(name, text, { validateStream: false }) : text;
    }
  };
}

// src/cli/bin.ts
var NODE = 24;
if (Number.parseInt(process.versions.node, 10) < NODE) {
  process.stderr.write(
    `error: union-secrets needs Node ${NODE} or newer; this is ${process.versions.node}. Install one: https://nodejs.org.
`
  );
  process.exit(1);
}
var terminal = processTerminal(process.env);
var begun = false;
var finishing = false;
var cancelled = false;
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143]
]) {
  process.on(signal, () => {
    if (cancelled) terminal.note("Stopped at once: what was under way may be done or not. Run again: it continues.");
    else if (!begun) terminal.note("\nStopped: nothing was changed in AWS.");
    if (!finishing || cancelled) process.exit(code);
    cancelled = true;
    terminal.note("Stopping: what is under way is finished, nothing new is started. Once more stops at once.");
  });
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
var host = {
  env: process.env,
  directory: process.cwd(),
  terminal,
  async finishing(work) {
    begun = true;
    finishing = true;
    try {
      return await work(() => cancelled);
    } finally {
      finishing = false;
    }
  }
};
process.exitCode = await runCli(process.argv.slice(2), host);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
