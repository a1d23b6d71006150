export const id = 365;
export const ids = [365];
export const modules = {

/***/ 9595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ hasOwn),
/* harmony export */   AH: () => (/* binding */ LazyJsonString),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Dv: () => (/* binding */ NumericValue),
/* harmony export */   EI: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Fo: () => (/* binding */ toUint8Array),
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   Gj: () => (/* binding */ _parseRfc7231DateTime),
/* harmony export */   Ip: () => (/* binding */ IniSectionType),
/* harmony export */   JV: () => (/* binding */ dateToUtcString),
/* harmony export */   Kd: () => (/* binding */ HttpRequest),
/* harmony export */   LA: () => (/* binding */ deref),
/* harmony export */   Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
/* harmony export */   OF: () => (/* binding */ TypeRegistry),
/* harmony export */   Pq: () => (/* binding */ toUtf8),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   UE: () => (/* binding */ splitEvery),
/* harmony export */   UK: () => (/* binding */ _parseEpochTimestamp),
/* harmony export */   Ue: () => (/* binding */ EndpointURLScheme),
/* harmony export */   Vf: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   X8: () => (/* binding */ isValidHostLabel),
/* harmony export */   a0: () => (/* binding */ toEndpointV1),
/* harmony export */   aD: () => (/* binding */ fromHex),
/* harmony export */   ar: () => (/* binding */ fromUtf8),
/* harmony export */   c9: () => (/* binding */ sdkStreamMixin2),
/* harmony export */   cS: () => (/* binding */ HttpResponse),
/* harmony export */   cX: () => (/* binding */ translateTraits),
/* harmony export */   dB: () => (/* binding */ AlgorithmId),
/* harmony export */   eH: () => (/* binding */ _parseRfc3339DateTimeWithOffset),
/* harmony export */   ec: () => (/* binding */ generateIdempotencyToken),
/* harmony export */   kv: () => (/* binding */ streamCollector2),
/* harmony export */   l1: () => (/* binding */ NormalizedSchema),
/* harmony export */   l3: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   m9: () => (/* binding */ quoteHeader),
/* harmony export */   mw: () => (/* binding */ isArrayBuffer),
/* harmony export */   n8: () => (/* binding */ calculateBodyLength),
/* harmony export */   nj: () => (/* binding */ toHex),
/* harmony export */   nk: () => (/* binding */ toBase64),
/* harmony export */   oJ: () => (/* binding */ isValidHostname),
/* harmony export */   t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   te: () => (/* binding */ normalizeProvider),
/* harmony export */   ug: () => (/* binding */ getSmithyContext),
/* harmony export */   v4: () => (/* binding */ v4),
/* harmony export */   wq: () => (/* binding */ getSchemaSerdePlugin),
/* harmony export */   xE: () => (/* binding */ parseRfc7231DateTime)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);

// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
  if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
  return Buffer.from(input, offset, length);
};
var fromString = (input, encoding) => {
  if (typeof input != "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
  return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = (input) => {
  const buf = fromString(input, "utf8");
  return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = (input) => {
  if (typeof input == "string") return input;
  if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};

// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId2) {
  AlgorithmId2.MD5 = "md5", AlgorithmId2.CRC32 = "crc32", AlgorithmId2.CRC32C = "crc32c", AlgorithmId2.SHA1 = "sha1", AlgorithmId2.SHA256 = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY = "__smithy_context";

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme2) {
  EndpointURLScheme2.HTTP = "http", EndpointURLScheme2.HTTPS = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType2) {
  IniSectionType2.PROFILE = "profile", IniSectionType2.SSO_SESSION = "sso-session", IniSectionType2.SERVICES = "services";
})(IniSectionType || (IniSectionType = {}));

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
}

// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
  statusCode;
  reason;
  headers;
  body;
  constructor(options) {
    this.statusCode = options.statusCode, this.reason = options.reason, this.headers = options.headers || {}, this.body = options.body;
  }
  static isInstance(response) {
    if (!response) return false;
    const resp = response;
    return typeof resp.statusCode == "number" && typeof resp.headers == "object";
  }
};

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = (input) => {
  if (typeof input == "function") return input;
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
  const query = {};
  if (querystring = querystring.replace(/^\?/, ""), querystring) for (const pair of querystring.split("&")) {
    let [key, value = null] = pair.split("=");
    key = decodeURIComponent(key), value && (value = decodeURIComponent(value)), key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
  }
  return query;
}

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl = (url) => {
  if (typeof url == "string") return parseUrl(new URL(url));
  const { hostname, pathname, port, protocol, search } = url;
  let query;
  return search && (query = parseQueryString(search)), { hostname, port: port ? parseInt(port) : void 0, protocol, path: pathname, query };
};

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class _HttpRequest {
  method;
  protocol;
  hostname;
  port;
  path;
  query;
  headers;
  username;
  password;
  fragment;
  body;
  constructor(options) {
    this.method = options.method || "GET", this.hostname = options.hostname || "localhost", this.port = options.port, this.query = options.query || {}, this.headers = options.headers || {}, this.body = options.body, this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:", this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/", this.username = options.username, this.password = options.password, this.fragment = options.fragment;
  }
  static clone(request) {
    const cloned = new _HttpRequest({ ...request, headers: { ...request.headers } });
    return cloned.query && (cloned.query = cloneQuery(cloned.query)), cloned;
  }
  static isInstance(request) {
    if (!request) return false;
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
  }
  clone() {
    return _HttpRequest.clone(this);
  }
};
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return { ...carry, [paramName]: Array.isArray(param) ? [...param] : param };
  }, {});
}

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
var isValidHostLabel = (value, allowSubDomains = false) => {
  if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
  const labels = value.split(".");
  for (const label of labels) if (!isValidHostLabel(label)) return false;
  return true;
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = (endpoint) => {
  if (typeof endpoint == "object") {
    if ("url" in endpoint) {
      const v1Endpoint = parseUrl(endpoint.url);
      if (endpoint.headers) {
        v1Endpoint.headers = {};
        for (const name in endpoint.headers) hasOwn(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
      }
      return v1Endpoint;
    }
    return endpoint;
  }
  return parseUrl(endpoint);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
var SHORT_TO_HEX = {};
var HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
  let encodedByte = i.toString(16).toLowerCase();
  encodedByte.length === 1 && (encodedByte = `0${encodedByte}`), SHORT_TO_HEX[i] = encodedByte, HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
  if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
  const out = new Uint8Array(encoded.length / 2);
  for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
    else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
  return out;
}

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation = (namespace, name, traits, input, output) => ({ name, namespace, traits, input, output });

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
  const { response } = await next(args), { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [];
  try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), { ...config, ...context }, response);
    return { response, output: parsed };
  } catch (error) {
    if (Object.defineProperty(error, "$response", { value: response, enumerable: false, writable: false, configurable: false }), !("$metadata" in error)) {
      const hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
      try {
        error.message += `
  ` + hint;
      } catch {
        !context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
      }
      typeof error.$responseBodyText < "u" && error.$response && (error.$response.body = error.$responseBodyText);
      try {
        if (HttpResponse.isInstance(response)) {
          const { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
          error.$metadata = { httpStatusCode: statusCode, requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries), extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries), cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries) };
        }
      } catch {
      }
    }
    throw error;
  }
};
var findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1];

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
  const { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, { ...config, ...context, endpoint });
  return next({ ...args, request });
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
var deserializerMiddlewareOption = { name: "deserializerMiddleware", step: "deserialize", tags: ["DESERIALIZER"], override: true };
var serializerMiddlewareOption = { name: "serializerMiddleware", step: "serialize", tags: ["SERIALIZER"], override: true };
function getSchemaSerdePlugin(config) {
  return { applyToStack: (commandStack) => {
    commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption), commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption), config.protocol.setSerdeContext(config);
  } };
}

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = (schemaRef) => typeof schemaRef == "function" ? schemaRef() : schemaRef;

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
var traitsCache = [];
function translateTraits(indicator) {
  if (typeof indicator == "object") return indicator;
  if (indicator = indicator | 0, traitsCache[indicator]) return traitsCache[indicator];
  const traits = {};
  let i = 0;
  for (const trait of ["httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams"]) (indicator >> i++ & 1) === 1 && (traits[trait] = 1);
  return traitsCache[indicator] = traits;
}

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var anno = { it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"), ns: /* @__PURE__ */ Symbol.for("@smithy/ns") };
var simpleSchemaCacheN = [];
var simpleSchemaCacheS = {};
var NormalizedSchema = class _NormalizedSchema {
  ref;
  memberName;
  static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
  symbol = _NormalizedSchema.symbol;
  name;
  schema;
  _isMemberSchema;
  traits;
  memberTraits;
  normalizedTraits;
  constructor(ref, memberName) {
    this.ref = ref, this.memberName = memberName;
    const traitStack = [];
    let _ref = ref, schema = ref;
    for (this._isMemberSchema = false; isMemberSchema(_ref); ) traitStack.push(_ref[1]), _ref = _ref[0], schema = deref(_ref), this._isMemberSchema = true;
    if (traitStack.length > 0) {
      this.memberTraits = {};
      for (let i = traitStack.length - 1; i >= 0; --i) {
        const traitSet = traitStack[i];
        Object.assign(this.memberTraits, translateTraits(traitSet));
      }
    } else this.memberTraits = 0;
    if (schema instanceof _NormalizedSchema) {
      const computedMemberTraits = this.memberTraits;
      Object.assign(this, schema), this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = memberName ?? schema.memberName;
      return;
    }
    if (this.schema = deref(schema), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(schema), this.traits = 0), this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
  }
  static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    return !isPrototype && typeof lhs == "object" && lhs !== null ? lhs.symbol === this.symbol : isPrototype;
  }
  static of(ref) {
    const keyAble = typeof ref == "function" || typeof ref == "object" && ref !== null;
    if (typeof ref == "number") {
      if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
    } else if (typeof ref == "string") {
      if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
    } else if (keyAble && ref[anno.ns]) return ref[anno.ns];
    const sc = deref(ref);
    if (sc instanceof _NormalizedSchema) return sc;
    if (isMemberSchema(sc)) {
      const [ns2, traits] = sc;
      if (ns2 instanceof _NormalizedSchema) return Object.assign(ns2.getMergedTraits(), translateTraits(traits)), ns2;
      throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new _NormalizedSchema(sc);
    return keyAble ? ref[anno.ns] = ns : typeof sc == "string" ? simpleSchemaCacheS[sc] = ns : typeof sc == "number" ? simpleSchemaCacheN[sc] = ns : ns;
  }
  getSchema() {
    const sc = this.schema;
    return Array.isArray(sc) && sc[0] === 0 ? sc[4] : sc;
  }
  getName(withNamespace = false) {
    const { name } = this;
    return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
  }
  getMemberName() {
    return this.memberName;
  }
  isMemberSchema() {
    return this._isMemberSchema;
  }
  isListSchema() {
    const sc = this.getSchema();
    return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
  }
  isMapSchema() {
    const sc = this.getSchema();
    return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
  }
  isStructSchema() {
    const sc = this.getSchema();
    if (typeof sc != "object") return false;
    const id = sc[0];
    return id === 3 || id === -3 || id === 4;
  }
  isUnionSchema() {
    const sc = this.getSchema();
    return typeof sc != "object" ? false : sc[0] === 4;
  }
  isBlobSchema() {
    const sc = this.getSchema();
    return sc === 21 || sc === 42;
  }
  isTimestampSchema() {
    const sc = this.getSchema();
    return typeof sc == "number" && sc >= 4 && sc <= 7;
  }
  isUnitSchema() {
    return this.getSchema() === "unit";
  }
  isDocumentSchema() {
    return this.getSchema() === 15;
  }
  isStringSchema() {
    return this.getSchema() === 0;
  }
  isBooleanSchema() {
    return this.getSchema() === 2;
  }
  isNumericSchema() {
    return this.getSchema() === 1;
  }
  isBigIntegerSchema() {
    return this.getSchema() === 17;
  }
  isBigDecimalSchema() {
    return this.getSchema() === 19;
  }
  isStreaming() {
    const { streaming } = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
  }
  isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
  }
  getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = { ...this.getOwnTraits(), ...this.getMemberTraits() });
  }
  getMemberTraits() {
    return translateTraits(this.memberTraits);
  }
  getOwnTraits() {
    return translateTraits(this.traits);
  }
  getKeySchema() {
    const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
    if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    const schema = this.getSchema(), memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([memberSchema, 0], "key");
  }
  getValueSchema() {
    const sc = this.getSchema(), [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()], memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
  }
  getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
      const i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
      return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
    }
    if (this.isDocumentSchema()) return member([15, 0], memberName);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
  }
  getMemberSchemas() {
    const buffer = {};
    try {
      for (const [k, v] of this.structIterator()) buffer[k] = v;
    } catch {
    }
    return buffer;
  }
  getEventStreamMember() {
    if (this.isStructSchema()) {
      for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
    }
    return "";
  }
  *structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    const struct = this.getSchema(), z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) {
      yield* it;
      return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
      const k = struct[4][i], v = member([struct[5][i], 0], k);
      yield it[i] = [k, v];
    }
    struct[anno.it] = it;
  }
};
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, { memberName, _isMemberSchema: true });
  const internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
var isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class _TypeRegistry {
  namespace;
  schemas;
  exceptions;
  static registries = /* @__PURE__ */ new Map();
  constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
    this.namespace = namespace, this.schemas = schemas, this.exceptions = exceptions, _TypeRegistry.registries.has(namespace) || _TypeRegistry.registries.set(namespace, this);
  }
  static for(namespace) {
    return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
  }
  copyFrom(other) {
    const { schemas, exceptions } = this;
    for (const [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
    for (const [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
  }
  register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
  }
  getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
      if (!shapeId.includes("#")) {
        const suffix = "#" + shapeId, candidates = [];
        for (const [shapeId2, schema] of this.schemas.entries()) shapeId2.endsWith(suffix) && candidates.push(schema);
        if (candidates.length === 1) return candidates[0];
      }
      throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
  }
  registerError(es, ctor) {
    const $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
    ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
    for (const r of [this, _TypeRegistry.for(ns)]) !r.schemas.has(qualifiedName) && !r.exceptions.has($error) && (r.schemas.set(qualifiedName, $error), r.exceptions.set($error, ctor));
  }
  getErrorCtor(es) {
    const $error = es;
    return this.exceptions.has($error) ? this.exceptions.get($error) : _TypeRegistry.for($error[1]).exceptions.get($error);
  }
  getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
      const [, ns, name] = exceptionKey, id = ns + "#" + name;
      if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
    }
  }
  find(predicate) {
    for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
  }
  clear() {
    this.schemas.clear(), this.exceptions.clear();
  }
  normalizeShapeId(shapeId) {
    return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js


// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
  if (length === void 0) {
    length = 0;
    for (const bytes of arrays) length += bytes.byteLength;
  }
  const result = new Uint8Array(length);
  let offset = 0;
  for (const buf of arrays) result.set(buf, offset), offset += buf.byteLength;
  return result;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
var isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
var streamCollector = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
async function collectBlob(blob) {
  return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
  const chunks = [], reader = stream.getReader();
  let length = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (value && (chunks.push(value), length += value.length), done) break;
  }
  return concatBytes(chunks, length);
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var streamCollector2 = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
  const collector = new Collector(), nodeStream = stream;
  nodeStream.pipe(collector), nodeStream.on("error", (err) => {
    collector.end(), reject(err);
  }), collector.on("error", reject), collector.on("finish", function() {
    const bytes = concatBytes(this.bufferedBytes);
    resolve(bytes);
  });
});
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
  bufferedBytes = [];
  _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk), callback();
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/index.js


// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
var fromBase64 = (input) => {
  if (input.length * 3 % 4 !== 0) throw new TypeError("Incorrect padding on base64 string.");
  if (!BASE64_REGEX.exec(input)) throw new TypeError("Invalid base64 string.");
  const buffer = fromString(input, "base64");
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = (_input) => {
  let input;
  if (typeof _input == "string" ? input = fromUtf8(_input) : input = _input, typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source == "string") return encoding === "base64" ? Uint8ArrayBlobAdapter2.mutate(fromBase642(source)) : Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype), source;
    }
    transformToString(encoding = "utf-8") {
      return encoding === "base64" ? toBase643(this) : toUtf83(this);
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
var decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues2) {
  return typeof crypto < "u" && typeof crypto.randomUUID == "function" ? () => crypto.randomUUID() : () => {
    const rnds = new Uint8Array(16);
    return getRandomValues2(rnds), rnds[6] = rnds[6] & 15 | 64, rnds[8] = rnds[8] & 63 | 128, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var expectNumber = (value) => {
  if (value != null) {
    if (typeof value == "string") {
      const parsed = parseFloat(value);
      if (!Number.isNaN(parsed)) return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
    }
    if (typeof value == "number") return value;
    throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  }
};
var MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
var expectFloat32 = (value) => {
  const expected = expectNumber(value);
  if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0 && Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
  return expected;
};
var expectLong = (value) => {
  if (value != null) {
    if (Number.isInteger(value) && !Number.isNaN(value)) return value;
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  }
};
var expectShort = (value) => expectSizedInt(value, 16);
var expectByte = (value) => expectSizedInt(value, 8);
var expectSizedInt = (value, size) => {
  const expected = expectLong(value);
  if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
  return expected;
};
var castInt = (value, size) => {
  switch (size) {
    case 32:
      return Int32Array.of(value)[0];
    case 16:
      return Int16Array.of(value)[0];
    case 8:
      return Int8Array.of(value)[0];
  }
};
var strictParseDouble = (value) => expectNumber(typeof value == "string" ? parseNumber(value) : value);
var strictParseFloat32 = (value) => expectFloat32(typeof value == "string" ? parseNumber(value) : value);
var NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
var parseNumber = (value) => {
  const matches = value.match(NUMBER_REGEX);
  if (matches === null || matches[0].length !== value.length) throw new TypeError("Expected real number, got implicit NaN");
  return parseFloat(value);
};
var strictParseShort = (value) => expectShort(typeof value == "string" ? parseNumber(value) : value);
var strictParseByte = (value) => expectByte(typeof value == "string" ? parseNumber(value) : value);
var stackTraceWarning = (message) => String(new TypeError(message).stack || message).split(`
`).slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join(`
`);
var logger = { warn: console.warn };

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
var DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date2) {
  const year2 = date2.getUTCFullYear(), month = date2.getUTCMonth(), dayOfWeek = date2.getUTCDay(), dayOfMonthInt = date2.getUTCDate(), hoursInt = date2.getUTCHours(), minutesInt = date2.getUTCMinutes(), secondsInt = date2.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
  return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
var parseRfc3339DateTime = (value) => {
  if (value == null) return;
  if (typeof value != "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
  const match = RFC3339.exec(value);
  if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
  const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year2 = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
  return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
};
var RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
var parseRfc3339DateTimeWithOffset = (value) => {
  if (value == null) return;
  if (typeof value != "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
  const match = RFC3339_WITH_OFFSET.exec(value);
  if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
  const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year2 = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
  return offsetStr.toUpperCase() != "Z" && date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr)), date2;
};
var IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
var parseRfc7231DateTime = (value) => {
  if (value == null) return;
  if (typeof value != "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
  let match = IMF_FIXDATE.exec(value);
  if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  if (match = RFC_850_DATE.exec(value), match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds }));
  }
  if (match = ASC_TIME.exec(value), match) {
    const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  throw new TypeError("Invalid RFC-7231 date-time value");
};
var parseEpochTimestamp = (value) => {
  if (value == null) return;
  let valueAsDouble;
  if (typeof value == "number") valueAsDouble = value;
  else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
  else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
  else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
  if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
  return new Date(Math.round(valueAsDouble * 1e3));
};
var buildDate = (year2, month, day, time2) => {
  const adjustedMonth = month - 1;
  return validateDayOfMonth(year2, adjustedMonth, day), new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
};
var parseTwoDigitYear = (value) => {
  const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear(), valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
  return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
};
var FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
var adjustRfc850Year = (input) => input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input;
var parseMonthByShortName = (value) => {
  const monthIdx = MONTHS.indexOf(value);
  if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
  return monthIdx + 1;
};
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var validateDayOfMonth = (year2, month, day) => {
  let maxDays = DAYS_IN_MONTH[month];
  if (month === 1 && isLeapYear(year2) && (maxDays = 29), day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
};
var isLeapYear = (year2) => year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
var parseDateValue = (value, type, lower, upper) => {
  const dateVal = strictParseByte(stripLeadingZeroes(value));
  if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
  return dateVal;
};
var parseMilliseconds = (value) => value == null ? 0 : strictParseFloat32("0." + value) * 1e3;
var parseOffsetToMilliseconds = (value) => {
  const directionStr = value[0];
  let direction = 1;
  if (directionStr == "+") direction = 1;
  else if (directionStr == "-") direction = -1;
  else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
  const hour = Number(value.substring(1, 3)), minute = Number(value.substring(4, 6));
  return direction * (hour * 60 + minute) * 60 * 1e3;
};
var stripLeadingZeroes = (value) => {
  let idx = 0;
  for (; idx < value.length - 1 && value.charAt(idx) === "0"; ) idx++;
  return idx === 0 ? value : value.slice(idx);
};

// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var LazyJsonString = function(val) {
  return Object.assign(new String(val), { deserializeJSON() {
    return JSON.parse(String(val));
  }, toString() {
    return String(val);
  }, toJSON() {
    return String(val);
  } });
};
LazyJsonString.from = (object) => object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : typeof object == "string" || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object)), LazyJsonString.fromObject = LazyJsonString.from;

// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
  return (part.includes(",") || part.includes('"')) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), part;
}

// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
var ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
var mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
var time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
var date = "(\\d?\\d)";
var year = "(\\d{4})";
var RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
var IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
var IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
var RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
var ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var _parseEpochTimestamp = (value) => {
  if (value == null) return;
  let num = NaN;
  if (typeof value == "number") num = value;
  else if (typeof value == "string") {
    if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
    num = Number.parseFloat(value);
  } else typeof value == "object" && value.tag === 1 && (num = value.value);
  if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
  return new Date(Math.round(num * 1e3));
};
var _parseRfc3339DateTimeWithOffset = (value) => {
  if (value == null) return;
  if (typeof value != "string") throw new TypeError("RFC3339 timestamps must be strings");
  const matches = RFC3339_WITH_OFFSET2.exec(value);
  if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
  const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
  range(monthStr, 1, 12), range(dayStr, 1, 31), range(hours, 0, 23), range(minutes, 0, 59), range(seconds, 0, 60);
  const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
  if (date2.setUTCFullYear(Number(yearStr)), offsetStr.toUpperCase() != "Z") {
    const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0], scalar = sign === "-" ? 1 : -1;
    date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
  }
  return date2;
};
var _parseRfc7231DateTime = (value) => {
  if (value == null) return;
  if (typeof value != "string") throw new TypeError("RFC7231 timestamps must be strings.");
  if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
  let day, month, year2, hour, minute, second, fraction, matches;
  if ((matches = IMF_FIXDATE2.exec(value)) ? [, day, month, year2, hour, minute, second, fraction] = matches : (matches = RFC_850_DATE2.exec(value)) ? ([, day, month, year2, hour, minute, second, fraction] = matches, year2 = (Number(year2) + 1900).toString()) : (matches = ASC_TIME2.exec(value)) && ([, month, day, hour, minute, second, fraction, year2] = matches), year2 && second) {
    const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31), range(hour, 0, 23), range(minute, 0, 59), range(second, 0, 60);
    const date2 = new Date(timestamp);
    return date2.setUTCFullYear(Number(year2)), date2;
  }
  throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
  const _v = Number(v);
  if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}

// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
  if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
  const segments = value.split(delimiter);
  if (numDelimiters === 1) return segments;
  const compoundSegments = [];
  let currentSegment = "";
  for (let i = 0; i < segments.length; i++) currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i], (i + 1) % numDelimiters === 0 && (compoundSegments.push(currentSegment), currentSegment = "");
  return currentSegment !== "" && compoundSegments.push(currentSegment), compoundSegments;
}

// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader = (value) => {
  const z = value.length, values = [];
  let withinQuotes = false, escaped = false, anchor = 0;
  for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
      case '"':
        escaped || (withinQuotes = !withinQuotes);
        break;
      case ",":
        withinQuotes || (values.push(value.slice(anchor, i)), anchor = i + 1);
        break;
      default:
    }
    escaped = char === "\\" && !escaped;
  }
  return values.push(value.slice(anchor)), values.map((v) => {
    v = v.trim();
    const z2 = v.length;
    return z2 < 2 ? v : v[0] === '"' && v[z2 - 1] === '"' ? (v = v.slice(1, z2 - 1), v.replace(/\\(["\\])/g, "$1")) : v.replace(/\\"/g, '"');
  });
};

// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class _NumericValue {
  string;
  type;
  constructor(string, type) {
    if (this.string = string, this.type = type, !format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
  }
  toString() {
    return this.string;
  }
  static [Symbol.hasInstance](object) {
    if (!object || typeof object != "object") return false;
    const _nv = object;
    return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js

var calculateBodyLength = (body) => {
  if (!body) return 0;
  if (typeof body == "string") return Buffer.byteLength(body);
  if (typeof body.byteLength == "number") return body.byteLength;
  if (typeof body.size == "number") return body.size;
  if (typeof body.start == "number" && typeof body.end == "number") return body.end + 1 - body.start;
  if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_2__.ReadStream) {
    if (body.path != null) return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(body.path).size;
    if (typeof body.fd == "number") return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(body.fd).size;
  }
  throw new Error(`Body Length computation failed for ${body}`);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = (data) => data instanceof Uint8Array ? data : typeof data == "string" ? fromUtf8(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data);

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf82 = (input) => new TextEncoder().encode(input);

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var alphabetByEncoding = Object.entries(chars).reduce((acc, [i, c]) => (acc[c] = Number(i), acc), {});
var alphabetByValue = chars.split("");
var bitsPerLetter = 6;
var bitsPerByte = 8;
var maxLetterValue = 63;

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase642(_input) {
  let input;
  typeof _input == "string" ? input = fromUtf82(_input) : input = _input;
  const isArrayLike = typeof input == "object" && typeof input.length == "number", isUint8Array = typeof input == "object" && typeof input.byteOffset == "number" && typeof input.byteLength == "number";
  if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  let str = "";
  for (let i = 0; i < input.length; i += 3) {
    let bits = 0, bitLength = 0;
    for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) bits |= input[j] << (limit - j - 1) * bitsPerByte, bitLength += bitsPerByte;
    const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k = 1; k <= bitClusterCount; k++) {
      const offset = (bitClusterCount - k) * bitsPerLetter;
      str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js


// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf82 = (input) => {
  if (typeof input == "string") return input;
  if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  return new TextDecoder("utf-8").decode(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
var sdkStreamMixin = (stream) => {
  if (!isBlobInstance(stream) && !isReadableStream(stream)) {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
  }
  let transformed = false;
  const transformToByteArray = async () => {
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    return transformed = true, await streamCollector(stream);
  }, blobToWebStream = (blob) => {
    if (typeof blob.stream != "function") throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
    return blob.stream();
  };
  return Object.assign(stream, { transformToByteArray, transformToString: async (encoding) => {
    const buf = await transformToByteArray();
    if (encoding === "base64") return toBase642(buf);
    if (encoding === "hex") return toHex(buf);
    if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf82(buf);
    if (typeof TextDecoder == "function") return new TextDecoder(encoding).decode(buf);
    throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
  }, transformToWebStream: () => {
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    if (transformed = true, isBlobInstance(stream)) return blobToWebStream(stream);
    if (isReadableStream(stream)) return stream;
    throw new Error(`Cannot transform payload to web stream, got ${stream}`);
  } });
};
var isBlobInstance = (stream) => typeof Blob == "function" && stream instanceof Blob;

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.";
var sdkStreamMixin2 = (stream) => {
  if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)) try {
    return sdkStreamMixin(stream);
  } catch {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
  }
  let transformed = false;
  const transformToByteArray = async () => {
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
    return transformed = true, await streamCollector2(stream);
  };
  return Object.assign(stream, { transformToByteArray, transformToString: async (encoding) => {
    const buf = await transformToByteArray();
    return encoding === void 0 || Buffer.isEncoding(encoding) ? fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
  }, transformToWebStream: () => {
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
    if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
    if (typeof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb != "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
    return transformed = true, node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb(stream);
  } });
};

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
};
var _getRandomValues = node_crypto__WEBPACK_IMPORTED_MODULE_1__.getRandomValues;
var v4 = bindV4(_getRandomValues);
var generateIdempotencyToken = v4;




/***/ }),

/***/ 6211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   $z: () => (/* binding */ resolveRetryConfig),
/* harmony export */   Co: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   Dc: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   ED: () => (/* binding */ getDefaultSocketTimeout),
/* harmony export */   I9: () => (/* binding */ emitWarningIfUnsupportedVersion2),
/* harmony export */   J1: () => (/* binding */ createAggregatedClient),
/* harmony export */   K4: () => (/* binding */ memoizeIdentityProvider),
/* harmony export */   Kj: () => (/* binding */ Client),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   Mw: () => (/* binding */ decorateServiceException),
/* harmony export */   N4: () => (/* binding */ NoOpLogger),
/* harmony export */   OC: () => (/* binding */ isIdentityExpired),
/* harmony export */   OV: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   Rq: () => (/* binding */ getAwsRegionExtensionConfiguration),
/* harmony export */   TC: () => (/* binding */ getHostHeaderPlugin),
/* harmony export */   TJ: () => (/* binding */ ServiceException),
/* harmony export */   UF: () => (/* binding */ awsEndpointFunctions),
/* harmony export */   Y7: () => (/* binding */ getLoggerPlugin),
/* harmony export */   cH: () => (/* binding */ decideEndpoint),
/* harmony export */   d5: () => (/* binding */ BinaryDecisionDiagram),
/* harmony export */   e: () => (/* binding */ doesIdentityRequireRefresh),
/* harmony export */   ey: () => (/* binding */ getRetryPlugin),
/* harmony export */   gD: () => (/* binding */ setCredentialFeature),
/* harmony export */   h$: () => (/* binding */ DefaultIdentityProviderConfig),
/* harmony export */   hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
/* harmony export */   k8: () => (/* binding */ makeBuilder),
/* harmony export */   kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
/* harmony export */   kS: () => (/* binding */ EndpointCache),
/* harmony export */   lT: () => (/* binding */ loadConfigsForDefaultMode),
/* harmony export */   lW: () => (/* binding */ getHttpSigningPlugin),
/* harmony export */   mR: () => (/* binding */ NoAuthSigner),
/* harmony export */   mw: () => (/* binding */ customEndpointFunctions),
/* harmony export */   n4: () => (/* binding */ getRecursionDetectionPlugin),
/* harmony export */   oQ: () => (/* binding */ stsRegionDefaultResolver),
/* harmony export */   o_: () => (/* binding */ emitWarningIfUnsupportedVersion),
/* harmony export */   pf: () => (/* binding */ createDefaultUserAgentProvider),
/* harmony export */   qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
/* harmony export */   rD: () => (/* binding */ getEndpointPlugin),
/* harmony export */   rm: () => (/* binding */ getValueFromTextNode),
/* harmony export */   sM: () => (/* binding */ getUserAgentPlugin),
/* harmony export */   te: () => (/* binding */ normalizeProvider2),
/* harmony export */   uv: () => (/* binding */ resolveDefaultRuntimeConfig),
/* harmony export */   wB: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
/* harmony export */   xA: () => (/* binding */ getDefaultExtensionConfiguration),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* unused harmony export Command */
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9231);
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9595);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);



// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases = (name, aliases) => {
  const _aliases = [];
  if (name && _aliases.push(name), aliases) for (const alias of aliases) _aliases.push(alias);
  return _aliases;
};
var getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
var constructStack = () => {
  let absoluteEntries = [], relativeEntries = [], identifyOnResolve = false;
  const entriesNameSet = /* @__PURE__ */ new Set(), sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]), removeByName = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      const aliases = getAllAliases(entry.name, entry.aliases);
      if (aliases.includes(toRemove)) {
        isRemoved = true;
        for (const alias of aliases) entriesNameSet.delete(alias);
        return false;
      }
      return true;
    };
    return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
  }, removeByReference = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      if (entry.middleware === toRemove) {
        isRemoved = true;
        for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
        return false;
      }
      return true;
    };
    return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
  }, cloneTo = (toStack) => (absoluteEntries.forEach((entry) => {
    toStack.add(entry.middleware, { ...entry });
  }), relativeEntries.forEach((entry) => {
    toStack.addRelativeTo(entry.middleware, { ...entry });
  }), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack), expandRelativeMiddlewareList = (from) => {
    const expandedMiddlewareList = [];
    return from.before.forEach((entry) => {
      entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    }), expandedMiddlewareList.push(from), from.after.reverse().forEach((entry) => {
      entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    }), expandedMiddlewareList;
  }, getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
    return absoluteEntries.forEach((entry) => {
      const normalizedEntry = { ...entry, before: [], after: [] };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
      normalizedAbsoluteEntries.push(normalizedEntry);
    }), relativeEntries.forEach((entry) => {
      const normalizedEntry = { ...entry, before: [], after: [] };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
      normalizedRelativeEntries.push(normalizedEntry);
    }), normalizedRelativeEntries.forEach((entry) => {
      if (entry.toMiddleware) {
        const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
        if (toMiddleware === void 0) {
          if (debug) return;
          throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
        }
        entry.relation === "after" && toMiddleware.after.push(entry), entry.relation === "before" && toMiddleware.before.push(entry);
      }
    }), sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList), []);
  }, stack = { add: (middleware, options = {}) => {
    const { name, override, aliases: _aliases } = options, entry = { step: "initialize", priority: "normal", middleware, ...options }, aliases = getAllAliases(name, _aliases);
    if (aliases.length > 0) {
      if (aliases.some((alias) => entriesNameSet.has(alias))) {
        if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
        for (const alias of aliases) {
          const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
          if (toOverrideIndex === -1) continue;
          const toOverride = absoluteEntries[toOverrideIndex];
          if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
          absoluteEntries.splice(toOverrideIndex, 1);
        }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
    }
    absoluteEntries.push(entry);
  }, addRelativeTo: (middleware, options) => {
    const { name, override, aliases: _aliases } = options, entry = { middleware, ...options }, aliases = getAllAliases(name, _aliases);
    if (aliases.length > 0) {
      if (aliases.some((alias) => entriesNameSet.has(alias))) {
        if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
        for (const alias of aliases) {
          const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
          if (toOverrideIndex === -1) continue;
          const toOverride = relativeEntries[toOverrideIndex];
          if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
          relativeEntries.splice(toOverrideIndex, 1);
        }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
    }
    relativeEntries.push(entry);
  }, clone: () => cloneTo(constructStack()), use: (plugin) => {
    plugin.applyToStack(stack);
  }, remove: (toRemove) => typeof toRemove == "string" ? removeByName(toRemove) : removeByReference(toRemove), removeByTag: (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      const { tags, name, aliases: _aliases } = entry;
      if (tags && tags.includes(toRemove)) {
        const aliases = getAllAliases(name, _aliases);
        for (const alias of aliases) entriesNameSet.delete(alias);
        return isRemoved = true, false;
      }
      return true;
    };
    return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
  }, concat: (from) => {
    const cloned = cloneTo(constructStack());
    return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false)), cloned;
  }, applyToStack: cloneTo, identify: () => getMiddlewareList(true).map((mw) => {
    const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
    return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
  }), identifyOnResolve(toggle) {
    return typeof toggle == "boolean" && (identifyOnResolve = toggle), identifyOnResolve;
  }, resolve: (handler, context) => {
    for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
    return identifyOnResolve && console.log(stack.identify()), handler;
  } };
  return stack;
};
var stepWeights = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 };
var priorityWeights = { high: 3, normal: 2, low: 1 };

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
  config;
  middlewareStack = constructStack();
  initConfig;
  handlers;
  constructor(config) {
    this.config = config;
    const { protocol, protocolSettings } = config;
    protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
  }
  send(command, optionsOrCb, cb) {
    const options = typeof optionsOrCb != "function" ? optionsOrCb : void 0, callback = typeof optionsOrCb == "function" ? optionsOrCb : cb, useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
    let handler;
    if (useHandlerCache) {
      this.handlers || (this.handlers = /* @__PURE__ */ new WeakMap());
      const handlers = this.handlers;
      handlers.has(command.constructor) ? handler = handlers.get(command.constructor) : (handler = command.resolveMiddleware(this.middlewareStack, this.config, options), handlers.set(command.constructor, handler));
    } else delete this.handlers, handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
    });
    else return handler(command).then((result) => result.output);
  }
  destroy() {
    this.config?.requestHandler?.destroy?.(), delete this.handlers;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
var SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
  if (data == null) return data;
  const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
  if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
  if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
  } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (typeof data == "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
  } else if (ns.isStructSchema() && typeof data == "object") {
    const object = data, newObject = {};
    for (const [member, memberNs] of ns.structIterator()) object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
    return newObject;
  }
  return data;
}

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
var Command = class {
  middlewareStack = constructStack();
  schema;
  static classBuilder() {
    return new ClassBuilder();
  }
  resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
    const stack = clientStack.concat(this.middlewareStack), { logger } = configuration, additionalSmithyContext = additionalContext[_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .SMITHY_CONTEXT_KEY */ .Vf], handlerExecutionContext = { logger, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, ...additionalContext, [_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .SMITHY_CONTEXT_KEY */ .Vf]: { ...additionalSmithyContext, commandInstance: this, ...smithyContext, ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder }, ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal } } }, { requestHandler } = configuration;
    let requestOptions = options ?? {};
    requestOptions.metricsRecorder && (requestOptions = { ...requestOptions }, delete requestOptions.metricsRecorder);
    let isEventStream;
    const schema = this.schema, marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) isEventStream = marker;
    else if (schema && Array.isArray(schema) && schema[0] === 9) {
      const [, , , , input$, output$] = schema;
      isEventStream = schema[operationEventStreamMarker] = !!(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(input$).getEventStreamMember() || _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(output$).getEventStreamMember());
    }
    return isEventStream && (requestOptions = { isEventStream, ...requestOptions }), stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
  }
};
var ClassBuilder = class {
  _init = () => {
  };
  _ep = {};
  _middlewareFn = () => [];
  _commandName = "";
  _clientName = "";
  _additionalContext = {};
  _smithyContext = {};
  _inputFilterSensitiveLog = void 0;
  _outputFilterSensitiveLog = void 0;
  _serializer = null;
  _deserializer = null;
  _operationSchema;
  init(cb) {
    this._init = cb;
  }
  ep(endpointParameterInstructions) {
    return this._ep = endpointParameterInstructions, this;
  }
  m(middlewareSupplier) {
    return this._middlewareFn = middlewareSupplier, this;
  }
  s(service, operation, smithyContext = {}) {
    return this._smithyContext = { service, operation, ...smithyContext }, this;
  }
  c(additionalContext = {}) {
    return this._additionalContext = additionalContext, this;
  }
  n(clientName, commandName) {
    return this._clientName = clientName, this._commandName = commandName, this;
  }
  f(inputFilter = (_) => _, outputFilter = (_) => _) {
    return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
  }
  ser(serializer) {
    return this._serializer = serializer, this;
  }
  de(deserializer) {
    return this._deserializer = deserializer, this;
  }
  sc(operation) {
    return this._operationSchema = operation, this._smithyContext.operationSchema = operation, this;
  }
  build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
      input;
      static getEndpointParameterInstructions() {
        return closure._ep;
      }
      constructor(...[input]) {
        super(), this.input = input ?? {}, closure._init(this), this.schema = closure._operationSchema;
      }
      resolveMiddleware(stack, configuration, options) {
        const op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
        return this.resolveMiddlewareWithContext(stack, configuration, options, { CommandCtor: CommandRef, middlewareFn: closure._middlewareFn, clientName: closure._clientName, commandName: closure._commandName, inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _), outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _), smithyContext: closure._smithyContext, additionalContext: closure._additionalContext });
      }
      serialize = closure._serializer;
      deserialize = closure._deserializer;
    };
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient = (commands, Client2, options) => {
  for (const [command, CommandCtor] of Object.entries(commands)) {
    const methodImpl = async function(args, optionsOrCb, cb) {
      const command2 = new CommandCtor(args);
      if (typeof optionsOrCb == "function") this.send(command2, optionsOrCb);
      else if (typeof cb == "function") {
        if (typeof optionsOrCb != "object") throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
        this.send(command2, optionsOrCb || {}, cb);
      } else return this.send(command2, optionsOrCb);
    }, methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
    Client2.prototype[methodName] = methodImpl;
  }
  const { paginators = {}, waiters = {} } = options ?? {};
  for (const [paginatorName, paginatorFn] of Object.entries(paginators)) Client2.prototype[paginatorName] === void 0 && (Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
    return paginatorFn({ ...paginationConfiguration, client: this }, commandInput, ...rest);
  });
  for (const [waiterName, waiterFn] of Object.entries(waiters)) Client2.prototype[waiterName] === void 0 && (Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
    let config = waiterConfiguration;
    return typeof waiterConfiguration == "number" && (config = { maxWaitTime: waiterConfiguration }), waiterFn({ ...config, client: this }, commandInput, ...rest);
  });
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class _ServiceException extends Error {
  static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
  $fault;
  $response;
  $retryable;
  $metadata;
  constructor(options) {
    super(options.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = options.name, this.$fault = options.$fault, this.$metadata = options.$metadata;
  }
  static isInstance(value) {
    if (!value) return false;
    const candidate = value;
    return _ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
  }
  static [Symbol.hasInstance](instance) {
    if (!instance) return false;
    const candidate = instance;
    if (this === _ServiceException) return _ServiceException.isInstance(instance);
    if (_ServiceException.isInstance(instance)) {
      if (this.prototype.isPrototypeOf(instance)) return true;
      const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
      let candidateHasShapeId = false;
      if (targetId) {
        let proto = Object.getPrototypeOf(candidate);
        for (; proto && proto !== Object.prototype; ) {
          const ctor = proto.constructor, candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
          if (candidateId && (candidateHasShapeId = true, candidateId === targetId)) return true;
          proto = Object.getPrototypeOf(proto);
        }
      }
      if (targetId && candidateHasShapeId) return false;
      const targetName = this.name;
      if (targetName && targetName.length >= 6) {
        if (candidate.name === targetName) return true;
        let proto = Object.getPrototypeOf(candidate);
        for (; proto && proto !== Object.prototype; ) {
          const ctorName = proto.constructor?.name;
          if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
          proto = Object.getPrototypeOf(proto);
        }
      }
    }
    return false;
  }
};
var decorateServiceException = (exception, additions = {}) => {
  Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
    (exception[k] == null || exception[k] === "") && (exception[k] = v);
  });
  const message = exception.message || exception.Message || "UnknownError";
  return exception.message = message, delete exception.Message, exception;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode = (mode) => {
  switch (mode) {
    case "standard":
      return { retryMode: "standard", connectionTimeout: 3100 };
    case "in-region":
      return { retryMode: "standard", connectionTimeout: 1100 };
    case "cross-region":
      return { retryMode: "standard", connectionTimeout: 3100 };
    case "mobile":
      return { retryMode: "standard", connectionTimeout: 3e4 };
    default:
      return {};
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted = false;
var emitWarningIfUnsupportedVersion = (version) => {
  version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = true);
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms = Object.values(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .AlgorithmId */ .dB);
var getChecksumConfiguration = (runtimeConfig) => {
  const checksumAlgorithms = [];
  for (const id in _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .AlgorithmId */ .dB) {
    if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .AlgorithmId */ .dB, id)) continue;
    const algorithmId = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .AlgorithmId */ .dB[id];
    runtimeConfig[algorithmId] !== void 0 && checksumAlgorithms.push({ algorithmId: () => algorithmId, checksumConstructor: () => runtimeConfig[algorithmId] });
  }
  for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({ algorithmId: () => id, checksumConstructor: () => ChecksumCtor });
  return { addChecksumAlgorithm(algo) {
    runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
    const id = algo.algorithmId(), ctor = algo.checksumConstructor();
    knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor, checksumAlgorithms.push(algo);
  }, checksumAlgorithms() {
    return checksumAlgorithms;
  } };
};
var resolveChecksumRuntimeConfig = (clientConfig) => {
  const runtimeConfig = {};
  return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
    const id = checksumAlgorithm.algorithmId();
    knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
  }), runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration = (runtimeConfig) => ({ setRetryStrategy(retryStrategy) {
  runtimeConfig.retryStrategy = retryStrategy;
}, retryStrategy() {
  return runtimeConfig.retryStrategy;
} });
var resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
  const runtimeConfig = {};
  return runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy(), runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
var resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode = (obj) => {
  const textNodeName = "#text";
  for (const key in obj) (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(obj, key) && (obj[key][textNodeName] !== void 0 ? obj[key] = obj[key][textNodeName] : typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])));
  return obj;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
  trace() {
  }
  debug() {
  }
  info() {
  }
  warn() {
  }
  error() {
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
  return function(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      const list = plugins.call(this, CommandCtor, clientStack, config, options);
      return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
  };
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
  return credentials.$source || (credentials.$source = {}), credentials.$source[feature] = value, credentials;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
var CONFIG_ENDPOINT_URL = "endpoint_url";
var getEndpointUrlConfig = (serviceId) => ({ environmentVariableSelector: (env2) => {
  const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase()), serviceEndpointUrl = env2[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
  if (serviceEndpointUrl) return serviceEndpointUrl;
  const endpointUrl = env2[ENV_ENDPOINT_URL];
  if (endpointUrl) return endpointUrl;
}, configFileSelector: (profile, config) => {
  if (profile.services) {
    const servicesSectionKey = ["services", profile.services].join(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PREFIX_SEPARATOR */ .QD);
    if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
    const servicesSection = config[servicesSectionKey], servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase()), endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PREFIX_SEPARATOR */ .QD)];
    if (endpointUrl2) return endpointUrl2;
  }
  const endpointUrl = profile[CONFIG_ENDPOINT_URL];
  if (endpointUrl) return endpointUrl;
}, default: void 0 });

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
var CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
var ignoreConfiguredEndpointUrlsConfigSelectors = { environmentVariableSelector: (env2) => (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Qm)(env2, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.ENV), configFileSelector: (profile) => (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Qm)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.CONFIG), default: false };

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig = async (serviceId) => {
  if (!await (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)(getEndpointUrlConfig(serviceId ?? ""))();
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3 = async (endpointParams) => {
  const bucket = endpointParams?.Bucket || "";
  if (typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"))), isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
  } else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = true);
  return endpointParams.DisableMultiRegionAccessPoints && (endpointParams.disableMultiRegionAccessPoints = true, endpointParams.DisableMRAP = true), endpointParams;
};
var DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
var DOTS_PATTERN = /\.\./;
var isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
var isArnBucketName = (bucketName) => {
  const [arn, partition2, service, , , bucket] = bucketName.split(":"), isArn = arn === "arn" && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition2 && service && bucket);
  if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
  return isValidArn;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
  const configProvider = async () => {
    let configValue;
    return isClientContextParam ? configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : configValue = config[configKey] ?? config[canonicalEndpointParamKey], typeof configValue == "function" ? configValue() : configValue;
  };
  return configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope" ? async () => {
    const credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
    return credentials?.credentialScope ?? credentials?.CredentialScope;
  } : configKey === "accountId" || canonicalEndpointParamKey === "AccountId" ? async () => {
    const credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
    return credentials?.accountId ?? credentials?.AccountId;
  } : configKey === "endpoint" || canonicalEndpointParamKey === "endpoint" ? async () => {
    if (config.isCustomEndpoint === false) return;
    const endpoint = await configProvider();
    if (endpoint && typeof endpoint == "object") {
      if ("url" in endpoint) return endpoint.url.href;
      if ("hostname" in endpoint) {
        const { protocol, hostname, port, path } = endpoint;
        return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
      }
    }
    return endpoint;
  } : configProvider;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      clientConfig.serviceConfiguredEndpoint ? endpointFromConfig = await clientConfig.serviceConfiguredEndpoint() : endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId), endpointFromConfig && (clientConfig.endpoint = () => Promise.resolve((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .toEndpointV1 */ .a0)(endpointFromConfig)), clientConfig.isCustomEndpoint = true, context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`));
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider != "function") throw new Error("config.endpointProvider is not set.");
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      const customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
      }
    }
    return endpoint;
  };
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
  const endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
  for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
    case "staticContextParams":
      endpointParams[name] = instruction.value;
      break;
    case "contextParams":
      endpointParams[name] = commandInput[instruction.name];
      break;
    case "clientContextParams":
    case "builtInParams":
      endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
      break;
    case "operationContextParams":
      endpointParams[name] = instruction.get(commandInput);
      break;
    default:
      throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
  }
  return Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig), String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams), endpointParams;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
  context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => (next, context) => async (args) => {
    config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
    const endpoint = await getEndpointFromInstructions2(args.input, { getEndpointParameterInstructions() {
      return instructions;
    } }, { ...config }, context);
    context.endpointV2 = endpoint, context.authSchemes = endpoint.properties?.authSchemes;
    const authScheme = context.authSchemes?.[0];
    if (authScheme) {
      context.signing_region = authScheme.signingRegion, context.signing_service = authScheme.signingName;
      const httpAuthOption = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmithyContext */ .ug)(context)?.selectedHttpAuthScheme?.httpAuthOption;
      httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, { signing_region: authScheme.signingRegion, signingRegion: authScheme.signingRegion, signing_service: authScheme.signingName, signingName: authScheme.signingName, signingRegionSet: authScheme.signingRegionSet }, authScheme.properties));
    }
    return next({ ...args });
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
var serializerMiddlewareOption = { name: "serializerMiddleware", step: "serialize", tags: ["SERIALIZER"], override: true };
var endpointMiddlewareOptions = { step: "serialize", tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"], name: "endpointV2Middleware", override: true, relation: "before", toMiddleware: serializerMiddlewareOption.name };
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({ applyToStack: (clientStack) => {
    clientStack.addRelativeTo(endpointMiddleware2({ config, instructions }), endpointMiddlewareOptions);
  } });
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    const tls = input.tls ?? true, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, customEndpointProvider = endpoint != null ? async () => (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .toEndpointV1 */ .a0)(await (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(endpoint)()) : void 0, resolvedConfig = Object.assign(input, { endpoint: customEndpointProvider, tls, isCustomEndpoint: !!endpoint, useDualstackEndpoint: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(useDualstackEndpoint ?? false), useFipsEndpoint: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(useFipsEndpoint ?? false), ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls });
    let configuredEndpointPromise;
    return resolvedConfig.serviceConfiguredEndpoint = async () => (input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig2(input.serviceId)), configuredEndpointPromise), resolvedConfig;
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
  nodes;
  root;
  conditions;
  results;
  constructor(bdd, root, conditions, results) {
    this.nodes = bdd, this.root = root, this.conditions = conditions, this.results = results;
  }
  static from(bdd, root, conditions, results) {
    return new _BinaryDecisionDiagram(bdd, root, conditions, results);
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
  capacity;
  data = /* @__PURE__ */ new Map();
  parameters = [];
  constructor({ size, params }) {
    this.capacity = size ?? 50, params && (this.parameters = params);
  }
  get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
    if (key === false) return resolver();
    if (!this.data.has(key)) {
      if (this.data.size > this.capacity + 10) {
        const keys = this.data.keys();
        let i = 0;
        for (; ; ) {
          const { value, done } = keys.next();
          if (this.data.delete(value), done || ++i > 10) break;
        }
      }
      this.data.set(key, resolver());
    }
    return this.data.get(key);
  }
  size() {
    return this.data.size;
  }
  hash(endpointParams) {
    let buffer = "";
    const { parameters } = this;
    if (parameters.length === 0) return false;
    for (const param of parameters) {
      const raw = endpointParams[param], val = raw == null ? "\0" : String(raw);
      if (val.includes("|;")) return false;
      buffer += val + "|;";
    }
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
  constructor(message) {
    super(message), this.name = "EndpointError";
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId = "endpoints";

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
  return typeof input != "object" || input == null ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = {};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
  for (const arg of args) if (arg != null) return arg;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList = (path) => {
  const parts = path.split("."), pathList = [];
  for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
      if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
      const arrayIndex = part.slice(squareBracketIndex + 1, -1);
      if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
      squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex)), pathList.push(arrayIndex);
    } else pathList.push(part);
  }
  return pathList;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
  if (typeof acc != "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
  if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
  }
  return acc[index];
}, value);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet = (value) => value != null;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not = (value) => !value;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
var isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS = { [_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointURLScheme */ .Ue.HTTP]: 80, [_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointURLScheme */ .Ue.HTTPS]: 443 };
var parseURL = (value) => {
  const whatwgURL = (() => {
    try {
      if (value instanceof URL) return value;
      if (typeof value == "object" && "hostname" in value) {
        const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value, url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
        return url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&"), url;
      }
      return new URL(value);
    } catch {
      return null;
    }
  })();
  if (!whatwgURL) return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
  const urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
  if (search) return null;
  const scheme = protocol.slice(0, -1);
  if (!Object.values(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointURLScheme */ .Ue).includes(scheme)) return null;
  const isIp = isIpAddress(hostname), inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`), authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
  return { scheme, authority, path: pathname, normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`, isIp };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
  if (limit === 1) return [value];
  if (value === "") return [""];
  const parts = value.split(delimiter);
  return limit === 0 ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring = (input, start, stop, reverse) => input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions = { booleanEquals, coalesce, getAttr, isSet, isValidHostLabel: _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostLabel */ .X8, ite, not, parseURL, split, stringEquals, substring, uriEncode };

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate = (template, options) => {
  const evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options;
  let currentIndex = 0;
  for (; currentIndex < template.length; ) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(currentIndex));
      break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex));
      break;
    }
    template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}" && (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)), currentIndex = closingBraceIndex + 2);
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
      const [refName, attrName] = parameterName.split("#");
      evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
  }
  return evaluatedTemplateArr.join("");
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression = (obj, keyName, options) => {
  if (typeof obj == "string") return evaluateTemplate(obj, options);
  if (obj.fn) return group.callFunction(obj, options);
  if (obj.ref) return getReferenceValue(obj, options);
  throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
var callFunction = ({ fn, argv }, options) => {
  const evaluatedArgs = Array(argv.length);
  for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
  }
  const namespaceSeparatorIndex = fn.indexOf(".");
  if (namespaceSeparatorIndex !== -1) {
    const customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction == "function") return customFunction(...evaluatedArgs);
  }
  const callable = endpointFunctions[fn];
  if (typeof callable == "function") return callable(...evaluatedArgs);
  throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
var group = { evaluateExpression, callFunction };

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition = (condition, options) => {
  const { assign } = condition;
  if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
  const value = callFunction(condition, options);
  options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
  const result = value === "" ? true : !!value;
  return assign != null ? { result, toAssign: { name: assign, value } } : { result };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => (acc[headerKey] = headerVal.map((headerValEntry) => {
  const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
  if (typeof processedExpr != "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
  return processedExpr;
}), acc), {});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => (acc[propertyKey] = group2.getEndpointProperty(propertyVal, options), acc), {});
var getEndpointProperty = (property, options) => {
  if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
  switch (typeof property) {
    case "string":
      return evaluateTemplate(property, options);
    case "object":
      if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
      return group2.getEndpointProperties(property, options);
    case "boolean":
      return property;
    default:
      throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
  }
};
var group2 = { getEndpointProperty, getEndpointProperties };

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl = (endpointUrl, options) => {
  const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
  if (typeof expression == "string") try {
    return new URL(expression);
  } catch (error) {
    throw console.error(`Failed to construct URL with ${expression}`, error), error;
  }
  throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT = 1e8;
var decideEndpoint = (bdd, options) => {
  const { nodes, root, results, conditions } = bdd;
  let ref = root;
  const referenceRecord = {}, closure = { referenceRecord, endpointParams: options.endpointParams, logger: options.logger };
  for (; ref !== 1 && ref !== -1 && ref < RESULT; ) {
    const node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({ fn, assign, argv }, closure);
    if (evaluation.toAssign) {
      const { name, value } = evaluation.toAssign;
      referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
  }
  if (ref >= RESULT) {
    const result = results[ref - RESULT];
    if (result[0] === -1) {
      const [, errorExpression] = result;
      throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return { url: getEndpointUrl(url, closure), properties: getEndpointProperties(properties, closure), headers: getEndpointHeaders(headers ?? {}, closure) };
  }
  throw new EndpointError("No matching endpoint.");
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
var resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
var endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
var getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
  return input;
}
var hostHeaderMiddleware = (options) => (next) => async (args) => {
  if (!_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(args.request)) return next(args);
  const { request } = args, { handlerProtocol = "" } = options.requestHandler.metadata || {};
  if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) delete request.headers.host, request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
  else if (!request.headers.host) {
    let host = request.hostname;
    request.port != null && (host += `:${request.port}`), request.headers.host = host;
  }
  return next(args);
};
var hostHeaderMiddlewareOptions = { name: "hostHeaderMiddleware", step: "build", priority: "low", tags: ["HOST"], override: true };
var getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
  clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = () => (next, context) => async (args) => {
  try {
    const response = await next(args), { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, { $metadata, ...outputWithoutMetadata } = response.output;
    return logger?.info?.({ clientName, commandName, input: inputFilterSensitiveLog(args.input), output: outputFilterSensitiveLog(outputWithoutMetadata), metadata: $metadata }), response;
  } catch (error) {
    const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    throw logger?.error?.({ clientName, commandName, input: inputFilterSensitiveLog(args.input), error, metadata: error.$metadata }), error;
  }
};
var loggerMiddlewareOptions = { name: "loggerMiddleware", tags: ["LOGGER"], step: "initialize", override: true };
var getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
  clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var recursionDetectionMiddlewareOptions = { step: "build", tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"], name: "recursionDetectionMiddleware", override: true, priority: "low" };

// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
var PROTECTED_KEYS = { REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"), X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"), TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"), TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"), TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"), BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE") };
var NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
var InvokeStoreBase = class {
  static PROTECTED_KEYS = PROTECTED_KEYS;
  isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
  }
  getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
  }
  getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
  }
  getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
  }
  getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
  }
  getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
  }
  getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
  }
};
var InvokeStoreSingle = class extends InvokeStoreBase {
  currentContext;
  getContext() {
    return this.currentContext;
  }
  hasContext() {
    return this.currentContext !== void 0;
  }
  get(key) {
    return this.currentContext?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    this.currentContext = this.currentContext || {}, this.currentContext[key] = value;
  }
  run(context, fn) {
    return this.currentContext = context, fn();
  }
};
var InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
  als;
  static async create() {
    const instance = new _InvokeStoreMulti(), asyncHooks = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 19));
    return instance.als = new asyncHooks.AsyncLocalStorage(), instance;
  }
  getContext() {
    return this.als.getStore();
  }
  hasContext() {
    return this.als.getStore() !== void 0;
  }
  get(key) {
    return this.als.getStore()?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    const store = this.als.getStore();
    if (!store) throw new Error("No context available");
    store[key] = value;
  }
  run(context, fn) {
    return this.als.run(context, fn);
  }
};
var InvokeStore;
(function(InvokeStore2) {
  let instance = null;
  async function getInstanceAsync(forceInvokeStoreMulti) {
    return instance || (instance = (async () => {
      const newInstance = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
      return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda && (globalThis.awslambda.InvokeStore = newInstance), newInstance);
    })()), instance;
  }
  InvokeStore2.getInstanceAsync = getInstanceAsync, InvokeStore2._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
    instance = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
  } } : void 0;
})(InvokeStore || (InvokeStore = {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
var AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
var _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
var X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
var TRACEPARENT = "traceparent";
var TRACESTATE = "tracestate";
var BAGGAGE = "baggage";
var recursionDetectionMiddleware = () => (next) => async (args) => {
  const { request } = args;
  if (!_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(request)) return next(args);
  let invokeStore;
  {
    const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
      const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME], traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
      invokeStore ??= await InvokeStore.getInstanceAsync();
      const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv, nonEmptyString = (str) => typeof str == "string" && str.length > 0;
      nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
    }
  }
  if (sanitizeTraceHeaders(request.headers), !request.headers[TRACEPARENT]) {
    const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
    if (traceparent) {
      request.headers[TRACEPARENT] = traceparent;
      const tracestate = invokeStore?.getTracestate?.();
      tracestate && (request.headers[TRACESTATE] = tracestate);
      const baggage = invokeStore?.getBaggage?.();
      baggage && (request.headers[BAGGAGE] = baggage);
    }
  }
  return next(args);
};
function sanitizeTraceHeaders(headers) {
  for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE) && (headers[lower] = headers[header], delete headers[header]);
  }
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
  clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
var resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
  if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
  const preferredAuthOptions = [];
  for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
  for (const candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
  return preferredAuthOptions;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
  const map = /* @__PURE__ */ new Map();
  for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
  return map;
}
var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
  const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [], resolvedOptions = resolveAuthOptions(options, authSchemePreference), authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes), smithyContext = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmithyContext */ .ug)(context), failureReasons = [];
  for (const option of resolvedOptions) {
    const scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
      continue;
    }
    const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties), option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties), smithyContext.selectedHttpAuthScheme = { httpAuthOption: option, identity: await identityProvider(option.identityProperties), signer: scheme.signer };
    break;
  }
  if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join(`
`));
  return next(args);
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
var httpAuthSchemeEndpointRuleSetMiddlewareOptions = { step: "serialize", tags: ["HTTP_AUTH_SCHEME"], name: "httpAuthSchemeMiddleware", override: true, relation: "before", toMiddleware: "endpointV2Middleware" };
var getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
  clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
var defaultErrorHandler = (signingProperties) => (error) => {
  throw error;
};
var defaultSuccessHandler = (httpResponse, signingProperties) => {
};
var httpSigningMiddleware = (config) => (next, context) => async (args) => {
  if (!_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(args.request)) return next(args);
  const scheme = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmithyContext */ .ug)(context).selectedHttpAuthScheme;
  if (!scheme) throw new Error("No HttpAuthScheme was selected: unable to sign request");
  const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme, output = await next({ ...args, request: await signer.sign(args.request, identity, signingProperties) }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
  return (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties), output;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
var httpSigningMiddlewareOptions = { step: "finalizeRequest", tags: ["HTTP_SIGNING"], name: "httpSigningMiddleware", aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"], override: true, relation: "after", toMiddleware: "retryMiddleware" };
var getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
  clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
  authSchemes = /* @__PURE__ */ new Map();
  constructor(config) {
    for (const key in config) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(config, key)) continue;
      const value = config[key];
      value !== void 0 && this.authSchemes.set(key, value);
    }
  }
  getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
  }
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
  async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
  }
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
var createIsIdentityExpiredFunction = (expirationMs) => function(identity) {
  return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
var isIdentityExpired = createIsIdentityExpiredFunction(3e5);
var doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
var memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
  if (provider === void 0) return;
  const normalizedProvider = typeof provider != "function" ? async () => Promise.resolve(provider) : provider;
  let resolved, pending, hasResult, isConstant = false;
  const coalesceProvider = async (options) => {
    pending || (pending = normalizedProvider(options));
    try {
      resolved = await pending, hasResult = true, isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), isConstant ? resolved : requiresRefresh(resolved) ? (isExpired(resolved) && await coalesceProvider(options), resolved) : (isConstant = true, resolved));
};

// node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider2 = (input) => {
  if (typeof input == "function") return input;
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var DEFAULT_UA_APP_ID = void 0;
function isValidUserAgentAppId(appId) {
  return appId === void 0 ? true : typeof appId == "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
  const normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID), { customUserAgent } = input;
  return Object.assign(input, { customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent, userAgentAppId: async () => {
    const appId = await normalizedAppIdProvider();
    if (!isValidUserAgentAppId(appId)) {
      const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
      typeof appId != "string" ? logger?.warn("userAgentAppId must be a string or undefined.") : appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
    }
    return appId;
  } });
}

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
var THROTTLING_ERROR_CODES = ["BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException"];
var TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
var TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
var NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
var isRetryableByTrait = (error) => error?.$retryable !== void 0;
var isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
var isBrowserNetworkError = (error) => {
  const errorMessages = /* @__PURE__ */ new Set(["Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed"]);
  return error && error instanceof TypeError ? errorMessages.has(error.message) : false;
};
var isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
var isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
var isServerError = (error) => {
  if (error.$metadata?.httpStatusCode !== void 0) {
    const statusCode = error.$metadata.httpStatusCode;
    return 500 <= statusCode && statusCode <= 599 && !isTransientError(error);
  }
  return false;
};
function isNodeJsHttp2TransientError(error) {
  return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class _DefaultRateLimiter {
  static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
  beta;
  minCapacity;
  minFillRate;
  scaleConstant;
  smooth;
  enabled = false;
  availableTokens = 0;
  lastMaxRate = 0;
  measuredTxRate = 0;
  requestCount = 0;
  fillRate;
  lastThrottleTime;
  lastTimestamp = 0;
  lastTxRateBucket;
  maxCapacity;
  timeWindow = 0;
  constructor(options) {
    this.beta = options?.beta ?? 0.7, this.minCapacity = options?.minCapacity ?? 1, this.minFillRate = options?.minFillRate ?? 0.5, this.scaleConstant = options?.scaleConstant ?? 0.4, this.smooth = options?.smooth ?? 0.8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
  }
  async getSendToken() {
    return this.acquireTokenBucket(1);
  }
  updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
      const rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
      this.lastMaxRate = rateToUse, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), calculatedRate = this.cubicThrottle(rateToUse), this.enableTokenBucket();
    } else this.calculateTimeWindow(), calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
  }
  getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
  }
  async acquireTokenBucket(amount) {
    if (this.enabled) {
      for (this.refillTokenBucket(); amount > this.availableTokens; ) {
        const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
        await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay)), this.refillTokenBucket();
      }
      this.availableTokens = this.availableTokens - amount;
    }
  }
  refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
      this.lastTimestamp = timestamp;
      return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount), this.lastTimestamp = timestamp;
  }
  calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
  }
  cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
  }
  cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
  }
  enableTokenBucket() {
    this.enabled = true;
  }
  updateTokenBucketRate(newRate) {
    this.refillTokenBucket(), this.fillRate = Math.max(newRate, this.minFillRate), this.maxCapacity = Math.max(newRate, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
  }
  updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds(), timeBucket = Math.floor(t * 2) / 2;
    if (this.requestCount++, timeBucket > this.lastTxRateBucket) {
      const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
      this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = timeBucket;
    }
  }
  getPrecise(num) {
    return parseFloat(num.toFixed(8));
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var MAXIMUM_RETRY_DELAY = 2e4;
var INITIAL_RETRY_TOKENS = 500;
var NO_RETRY_INCREMENT = 1;
var INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
var REQUEST_HEADER = "amz-sdk-request";

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
  static v2026 = true;
  static delay() {
    return 50;
  }
  static throttlingDelay() {
    return 1e3;
  }
  static cost() {
    return 14;
  }
  static throttlingCost() {
    return 5;
  }
  static modifiedCostType() {
    return "THROTTLING";
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
  x = Retry.delay();
  computeNextBackoffDelay(i) {
    const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
    return Math.floor(t_i);
  }
  setDelayBase(delay) {
    this.x = delay;
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = { acquisitionDelay: 0 };
  constructor(delay, count, cost, longPoll) {
    this.delay = delay, this.count = count, this.cost = cost, this.longPoll = longPoll;
  }
  getRetryCount() {
    return this.count;
  }
  getRetryDelay() {
    return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
  }
  getRetryCost() {
    return this.cost;
  }
  isLongPoll() {
    return this.longPoll;
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES2) {
  RETRY_MODES2.STANDARD = "standard", RETRY_MODES2.ADAPTIVE = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
var DEFAULT_MAX_ATTEMPTS = 3;
var DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
var refusal = { incompatible: 1, attempts: 2, capacity: 3 };
var StandardRetryStrategy = class {
  mode = RETRY_MODES.STANDARD;
  retryBackoffStrategy;
  capacity = INITIAL_RETRY_TOKENS;
  maxAttemptsProvider;
  baseDelay;
  constructor(arg1) {
    typeof arg1 == "number" ? this.maxAttemptsProvider = async () => arg1 : typeof arg1 == "function" ? this.maxAttemptsProvider = arg1 : arg1 && typeof arg1 == "object" && (this.maxAttemptsProvider = async () => arg1.maxAttempts, this.baseDelay = arg1.baseDelay, this.retryBackoffStrategy = arg1.backoff), this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS, this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
  }
  async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
  }
  async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts), shouldRetry = retryCode === 0, isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
      const errorType = errorInfo.errorType;
      this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
      const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
      let retryDelay = delayFromErrorType;
      if (errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3))), shouldRetry) {
        const capacityCost = this.getCapacityCost(errorType);
        this.capacity -= capacityCost;
        const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
        return await new Promise((r) => setTimeout(r, retryDelay)), nextToken.$retryLog.acquisitionDelay = retryDelay, nextToken;
      } else {
        const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
        longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
      }
    }
    throw new Error("No retry token available");
  }
  recordSuccess(token) {
    this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
  }
  getCapacity() {
    return this.capacity;
  }
  async maxAttempts() {
    return this.maxAttemptsProvider();
  }
  async getMaxAttempts() {
    try {
      return await this.maxAttemptsProvider();
    } catch {
      return console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`), DEFAULT_MAX_ATTEMPTS;
    }
  }
  retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible, attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts, capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
  }
  getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
  }
  isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
  mode = RETRY_MODES.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(maxAttemptsProvider, options) {
    const { rateLimiter } = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.standardRetryStrategy = options ? new StandardRetryStrategy({ maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3, ...options }) : new StandardRetryStrategy(maxAttemptsProvider);
  }
  async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    return await this.rateLimiter.getSendToken(), token;
  }
  async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    return await this.rateLimiter.getSendToken(), token;
  }
  recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(token);
  }
  async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
var ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
var CONFIG_MAX_ATTEMPTS = "max_attempts";
var NODE_MAX_ATTEMPT_CONFIG_OPTIONS = { environmentVariableSelector: (env2) => {
  const value = env2[ENV_MAX_ATTEMPTS];
  if (!value) return;
  const maxAttempt = parseInt(value);
  if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
  return maxAttempt;
}, configFileSelector: (profile) => {
  const value = profile[CONFIG_MAX_ATTEMPTS];
  if (!value) return;
  const maxAttempt = parseInt(value);
  if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
  return maxAttempt;
}, default: DEFAULT_MAX_ATTEMPTS };
var resolveRetryConfig = (input, defaults) => {
  const { retryStrategy, retryMode } = input, { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {}, maxAttemptsProvider = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(input.maxAttempts ?? defaultMaxAttempts);
  let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
  const getDefault = async () => {
    const maxAttempts = await maxAttemptsProvider();
    return await (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(retryMode)() === RETRY_MODES.ADAPTIVE ? new AdaptiveRetryStrategy(maxAttemptsProvider, { maxAttempts, baseDelay: defaultBaseDelay }) : new StandardRetryStrategy({ maxAttempts, baseDelay: defaultBaseDelay });
  };
  return Object.assign(input, { maxAttempts: maxAttemptsProvider, retryStrategy: () => controller ??= getDefault() });
};
var ENV_RETRY_MODE = "AWS_RETRY_MODE";
var CONFIG_RETRY_MODE = "retry_mode";
var NODE_RETRY_MODE_CONFIG_OPTIONS = { environmentVariableSelector: (env2) => env2[ENV_RETRY_MODE], configFileSelector: (profile) => profile[CONFIG_RETRY_MODE], default: DEFAULT_RETRY_MODE };

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js

var isStreamingPayload = (request) => request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
var race = (promise, signal) => {
  if (!signal) return promise;
  let cleanup = () => {
  };
  const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    signal.aborted ? handler() : typeof signal.addEventListener == "function" ? (signal.addEventListener("abort", handler, { once: true }), cleanup = () => signal.removeEventListener("abort", handler)) : signal.onabort = handler;
  });
  return Promise.race([promise, aborted]).finally(cleanup);
};
var createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
var isAbortError = (error) => typeof error == "object" && error !== null && "name" in error && error.name === "AbortError";

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
  if (_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpResponse */ .cS.isInstance(response)) for (const header in response.headers) {
    if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(response.headers, header)) continue;
    const h = header.toLowerCase();
    if (h === "retry-after") {
      const retryAfter = response.headers[header];
      let retryAfterSeconds = NaN;
      if (retryAfter.endsWith("GMT")) try {
        retryAfterSeconds = ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc7231DateTime */ .xE)(retryAfter).getTime() - Date.now()) / 1e3;
      } catch (e) {
        logger?.trace?.("Failed to parse retry-after header"), logger?.trace?.(e);
      }
      else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
      return isNaN(retryAfterSeconds) ? void 0 : new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h === "x-amz-retry-after") {
      const v = response.headers[header], backoffMilliseconds = Number(v);
      if (isNaN(backoffMilliseconds)) {
        logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
        return;
      }
      return new Date(Date.now() + backoffMilliseconds);
    }
  }
}

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
var asSdkError = (error) => error instanceof Error ? error : error instanceof Object ? Object.assign(new Error(), error) : typeof error == "string" ? new Error(error) : new Error(`AWS SDK error wrapper for ${error}`);

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload2) {
  return (options) => (next, context) => async (args) => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts(), abortSignal = context[_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .SMITHY_CONTEXT_KEY */ .Vf]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
      retryStrategy = retryStrategy;
      const retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
      let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = new Error(), attempts = 0, totalRetryDelay = 0;
      const { request } = args, isRequest = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(request);
      for (isRequest && (request.headers[INVOCATION_ID_HEADER] = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__.v4)()); ; ) try {
        isRequest && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`);
        const { response, output } = await next(args);
        return retryStrategy.recordSuccess(retryToken), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalRetryDelay, { response, output };
      } catch (e) {
        const retryErrorInfo = getRetryErrorInfo(e, options.logger);
        if (lastError = asSdkError(e), isRequest && isStreamingPayload2(request)) throw (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request."), lastError;
        try {
          retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
        } catch (refreshError) {
          throw abortSignal?.aborted && isAbortError(refreshError) ? refreshError : (lastError.$metadata || (lastError.$metadata = {}), lastError.$metadata.attempts = attempts + 1, lastError.$metadata.totalRetryDelay = totalRetryDelay, lastError);
        }
        attempts = retryToken.getRetryCount();
        const delay = retryToken.getRetryDelay();
        totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay, delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
      }
    } else return retryStrategy = retryStrategy, retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]), retryStrategy.retry(next, args);
  };
}
var isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken < "u" && typeof retryStrategy.refreshRetryTokenForRetry < "u" && typeof retryStrategy.recordSuccess < "u";
var getRetryErrorInfo = (error, logger) => {
  const errorInfo = { error, errorType: getRetryErrorType(error) }, retryAfterHint = parseRetryAfterHeader(error.$response, logger);
  return retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo;
};
var getRetryErrorType = (error) => isThrottlingError(error) ? "THROTTLING" : isTransientError(error) ? "TRANSIENT" : isServerError(error) ? "SERVER_ERROR" : "CLIENT_ERROR";
var retryMiddlewareOptions = { name: "retryMiddleware", tags: ["RETRY"], step: "finalizeRequest", priority: "high", override: true };
function bindGetRetryPlugin(isStreamingPayload2) {
  const retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
  return (options) => ({ applyToStack: (clientStack) => {
    clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
  } });
}

// node_modules/@smithy/core/dist-es/submodules/retry/index.js
var retryMiddleware = bindRetryMiddleware(isStreamingPayload);
var getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
var partitionsInfo = { partitions: [{ id: "aws", outputs: { dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws", implicitGlobalRegion: "us-east-1", name: "aws", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$", regions: { "af-south-1": { description: "Africa (Cape Town)" }, "ap-east-1": { description: "Asia Pacific (Hong Kong)" }, "ap-east-2": { description: "Asia Pacific (Taipei)" }, "ap-northeast-1": { description: "Asia Pacific (Tokyo)" }, "ap-northeast-2": { description: "Asia Pacific (Seoul)" }, "ap-northeast-3": { description: "Asia Pacific (Osaka)" }, "ap-south-1": { description: "Asia Pacific (Mumbai)" }, "ap-south-2": { description: "Asia Pacific (Hyderabad)" }, "ap-southeast-1": { description: "Asia Pacific (Singapore)" }, "ap-southeast-2": { description: "Asia Pacific (Sydney)" }, "ap-southeast-3": { description: "Asia Pacific (Jakarta)" }, "ap-southeast-4": { description: "Asia Pacific (Melbourne)" }, "ap-southeast-5": { description: "Asia Pacific (Malaysia)" }, "ap-southeast-6": { description: "Asia Pacific (New Zealand)" }, "ap-southeast-7": { description: "Asia Pacific (Thailand)" }, "aws-global": { description: "aws global region" }, "ca-central-1": { description: "Canada (Central)" }, "ca-west-1": { description: "Canada West (Calgary)" }, "eu-central-1": { description: "Europe (Frankfurt)" }, "eu-central-2": { description: "Europe (Zurich)" }, "eu-north-1": { description: "Europe (Stockholm)" }, "eu-south-1": { description: "Europe (Milan)" }, "eu-south-2": { description: "Europe (Spain)" }, "eu-west-1": { description: "Europe (Ireland)" }, "eu-west-2": { description: "Europe (London)" }, "eu-west-3": { description: "Europe (Paris)" }, "il-central-1": { description: "Israel (Tel Aviv)" }, "me-central-1": { description: "Middle East (UAE)" }, "me-south-1": { description: "Middle East (Bahrain)" }, "me-west-1": { description: "Middle East (Saudi Arabia)" }, "mx-central-1": { description: "Mexico (Central)" }, "sa-east-1": { description: "South America (Sao Paulo)" }, "sa-west-1": { description: "South America (Chile)" }, "us-east-1": { description: "US East (N. Virginia)" }, "us-east-2": { description: "US East (Ohio)" }, "us-west-1": { description: "US West (N. California)" }, "us-west-2": { description: "US West (Oregon)" } } }, { id: "aws-cn", outputs: { dnsSuffix: "amazonaws.com.cn", dualStackDnsSuffix: "api.amazonwebservices.com.cn", implicitGlobalRegion: "cn-northwest-1", name: "aws-cn", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^cn\\-\\w+\\-\\d+$", regions: { "aws-cn-global": { description: "aws-cn global region" }, "cn-north-1": { description: "China (Beijing)" }, "cn-northwest-1": { description: "China (Ningxia)" } } }, { id: "aws-eusc", outputs: { dnsSuffix: "amazonaws.eu", dualStackDnsSuffix: "api.amazonwebservices.eu", implicitGlobalRegion: "eusc-de-east-1", name: "aws-eusc", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$", regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } } }, { id: "aws-iso", outputs: { dnsSuffix: "c2s.ic.gov", dualStackDnsSuffix: "api.aws.ic.gov", implicitGlobalRegion: "us-iso-east-1", name: "aws-iso", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-iso\\-\\w+\\-\\d+$", regions: { "aws-iso-global": { description: "aws-iso global region" }, "us-iso-east-1": { description: "US ISO East" }, "us-iso-west-1": { description: "US ISO WEST" } } }, { id: "aws-iso-b", outputs: { dnsSuffix: "sc2s.sgov.gov", dualStackDnsSuffix: "api.aws.scloud", implicitGlobalRegion: "us-isob-east-1", name: "aws-iso-b", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-isob\\-\\w+\\-\\d+$", regions: { "aws-iso-b-global": { description: "aws-iso-b global region" }, "us-isob-east-1": { description: "US ISOB East (Ohio)" }, "us-isob-west-1": { description: "US ISOB West" } } }, { id: "aws-iso-e", outputs: { dnsSuffix: "cloud.adc-e.uk", dualStackDnsSuffix: "api.cloud-aws.adc-e.uk", implicitGlobalRegion: "eu-isoe-west-1", name: "aws-iso-e", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$", regions: { "aws-iso-e-global": { description: "aws-iso-e global region" }, "eu-isoe-west-1": { description: "EU ISOE West" } } }, { id: "aws-iso-f", outputs: { dnsSuffix: "csp.hci.ic.gov", dualStackDnsSuffix: "api.aws.hci.ic.gov", implicitGlobalRegion: "us-isof-south-1", name: "aws-iso-f", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-isof\\-\\w+\\-\\d+$", regions: { "aws-iso-f-global": { description: "aws-iso-f global region" }, "us-isof-east-1": { description: "US ISOF EAST" }, "us-isof-south-1": { description: "US ISOF SOUTH" } } }, { id: "aws-us-gov", outputs: { dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws", implicitGlobalRegion: "us-gov-west-1", name: "aws-us-gov", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-gov\\-\\w+\\-\\d+$", regions: { "aws-us-gov-global": { description: "aws-us-gov global region" }, "us-gov-east-1": { description: "AWS GovCloud (US-East)" }, "us-gov-west-1": { description: "AWS GovCloud (US-West)" } } }], version: "1.1" };

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var selectedPartitionsInfo = partitionsInfo;
var selectedUserAgentPrefix = "";
var partition = (value) => {
  const { partitions } = selectedPartitionsInfo;
  for (const partition2 of partitions) {
    const { regions, outputs } = partition2;
    for (const [region, regionData] of Object.entries(regions)) if (region === value) return { ...outputs, ...regionData };
  }
  for (const partition2 of partitions) {
    const { regionRegex, outputs } = partition2;
    if (new RegExp(regionRegex).test(value)) return { ...outputs };
  }
  const DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
  if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
  return { ...DEFAULT_PARTITION.outputs };
};
var getUserAgentPrefix = () => selectedUserAgentPrefix;

// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature2(context, feature, value) {
  context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = { features: {} }, context.__aws_sdk_context.features[feature] = value;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
  if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature2(context, "PROTOCOL_RPC_V2_CBOR", "M"), typeof config.retryStrategy == "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode == "string") switch (retryStrategy.mode) {
      case RETRY_MODES.ADAPTIVE:
        setFeature2(context, "RETRY_MODE_ADAPTIVE", "F");
        break;
      case RETRY_MODES.STANDARD:
        setFeature2(context, "RETRY_MODE_STANDARD", "E");
        break;
    }
  }
  if (typeof config.accountIdEndpointMode == "function") {
    const endpointV2 = context.endpointV2;
    switch (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature2(context, "ACCOUNT_ID_ENDPOINT", "O"), await config.accountIdEndpointMode?.()) {
      case "disabled":
        setFeature2(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;
      case "preferred":
        setFeature2(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;
      case "required":
        setFeature2(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
    }
  }
  const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (identity?.$source) {
    const credentials = identity;
    credentials.accountId && setFeature2(context, "RESOLVED_ACCOUNT_ID", "T");
    for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature2(context, key, value);
  }
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var USER_AGENT = "user-agent";
var X_AMZ_USER_AGENT = "x-amz-user-agent";
var SPACE = " ";
var UA_NAME_SEPARATOR = "/";
var UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
var UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
var UA_ESCAPE_CHAR = "-";

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
function encodeFeatures(features) {
  let buffer = "";
  for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= 1024) {
      buffer.length ? buffer += "," + val : buffer += val;
      continue;
    }
    break;
  }
  return buffer;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware = (options) => (next, context) => async (args) => {
  const { request } = args;
  if (!_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(request)) return next(args);
  const { headers } = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
  await checkFeatures(context, options, args);
  const awsContext = context;
  defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
  const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [], appId = await options.userAgentAppId();
  appId && defaultUserAgent2.push(escapeUserAgent(["app", `${appId}`]));
  const prefix = getUserAgentPrefix(), sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(SPACE), normalUAValue = [...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(SPACE);
  return options.runtime !== "browser" ? (normalUAValue && (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue), headers[USER_AGENT] = sdkUserAgentValue) : headers[X_AMZ_USER_AGENT] = sdkUserAgentValue, next({ ...args, request });
};
var escapeUserAgent = (userAgentPair) => {
  const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR), prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR), prefix = name.substring(0, prefixSeparatorIndex);
  let uaName = name.substring(prefixSeparatorIndex + 1);
  return prefix === "api" && (uaName = uaName.toLowerCase()), [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
      case 0:
        return item;
      case 1:
        return `${acc}/${item}`;
      default:
        return `${acc}#${item}`;
    }
  }, "");
};
var getUserAgentMiddlewareOptions = { name: "getUserAgentMiddleware", step: "build", priority: "low", tags: ["SET_USER_AGENT", "USER_AGENT"], override: true };
var getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
  clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var state = { warningEmitted: false };
var emitWarningIfUnsupportedVersion2 = (version) => {
  if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
      state.warningEmitted = true;
      return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf("."))), vv = 22;
    userMajorVersion < vv && (state.warningEmitted = true, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`));
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
var getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
  if (isDefaultSocketTimeoutEnabled() && typeof requestHandler?.handle != "function") return timeoutMs;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js



// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js

var getRuntimeUserAgentPair = () => {
  const runtimesToCheck = ["deno", "bun", "llrt"];
  for (const runtime of runtimesToCheck) if (node_process__WEBPACK_IMPORTED_MODULE_4__.versions[runtime]) return [`md/${runtime}`, node_process__WEBPACK_IMPORTED_MODULE_4__.versions[runtime]];
  return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_4__.versions.node];
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var crtAvailability = { isCrtAvailable: false };

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable = () => crtAvailability.isCrtAvailable ? ["md/crt-avail"] : null;

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
  const runtimeUserAgentPair = getRuntimeUserAgentPair();
  return async (config) => {
    const sections = [["aws-sdk-js", clientVersion], ["ua", "2.1"], [`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.release)()], ["lang/js"], runtimeUserAgentPair], crtAvailable = isCrtAvailable();
    crtAvailable && sections.push(crtAvailable), serviceId && sections.push([`api/${serviceId}`, clientVersion]), node_process__WEBPACK_IMPORTED_MODULE_4__.env.AWS_EXECUTION_ENV && sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_4__.env.AWS_EXECUTION_ENV}`]);
    const appId = await config?.userAgentAppId?.();
    return appId ? [...sections, [`app/${appId}`]] : [...sections];
  };
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
var UA_APP_ID_INI_NAME = "sdk_ua_app_id";
var UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
var NODE_APP_ID_CONFIG_OPTIONS = { environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME], configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED], default: DEFAULT_UA_APP_ID };

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
  if (allowSubDomains) {
    for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
    return true;
  }
  return !(!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostLabel */ .X8)(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || isIpAddress(value));
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var parseArn = (value) => {
  const segments = value.split(":");
  if (segments.length < 6) return null;
  const [arn, partition2, service, region, accountId, ...resourcePath] = segments;
  if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(":") === "") return null;
  const resourceId = resourcePath.map((resource) => resource.split("/")).flat();
  return { partition: partition2, service, region, accountId, resourceId };
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var awsEndpointFunctions = { isVirtualHostableS3Bucket, parseArn, partition };
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
  return (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)({ ..._KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, async default() {
    return warning.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1";
  } }, { ..._KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig });
}
var warning = { silence: false };

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration = (runtimeConfig) => ({ setRegion(region) {
  runtimeConfig.region = region;
}, region() {
  return runtimeConfig.region;
} });
var resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({ region: awsRegionExtensionConfiguration.region() });




/***/ }),

/***/ 4522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ FailedLookUp),
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   C3: () => (/* binding */ tagRecord),
/* harmony export */   CF: () => (/* binding */ BadAnswer),
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   Kn: () => (/* binding */ plainCode),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ untilAccepted),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Tw: () => (/* binding */ tagList),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   XI: () => (/* binding */ fromListEntry),
/* harmony export */   a$: () => (/* binding */ readAnswer),
/* harmony export */   cA: () => (/* binding */ pLimit),
/* harmony export */   cS: () => (/* binding */ batchesOf),
/* harmony export */   d8: () => (/* binding */ toCloudError),
/* harmony export */   eU: () => (/* binding */ secretArn),
/* harmony export */   ir: () => (/* binding */ isUnknownOperation),
/* harmony export */   jt: () => (/* binding */ fromDescription),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qt: () => (/* binding */ goneIsUndefined),
/* harmony export */   rS: () => (/* binding */ isContended),
/* harmony export */   sR: () => (/* binding */ createService),
/* harmony export */   v6: () => (/* binding */ defaultProvider),
/* harmony export */   x: () => (/* binding */ createRateLimiter)
/* harmony export */ });
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3403);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3856);
/* harmony import */ var _RLGIBEFS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8137);
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9231);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);







// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var remoteProvider = async (init) => {
  const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 208).then(__webpack_require__.bind(__webpack_require__, 4208));
  if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const { fromHttp } = await __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 3253));
    return (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__/* .chain */ .cy)(fromHttp(init), fromContainerMetadata(init));
  }
  return process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false" ? async () => {
    throw new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__/* .CredentialsProviderError */ .C1("EC2 Instance Metadata Service access disabled", { logger: init.logger });
  } : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
  const chain2 = internalCreateChain(providers);
  let activeLock, passiveLock, credentials, forceRefreshLock;
  const provider = async (options) => {
    if (options?.forceRefresh) return forceRefreshLock || (forceRefreshLock = chain2(options).then((c) => {
      credentials = c;
    }).finally(() => {
      forceRefreshLock = void 0;
    })), await forceRefreshLock, credentials;
    if (credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0), activeLock) await activeLock;
    else if (!credentials || treatAsExpired?.(credentials)) if (credentials) passiveLock || (passiveLock = chain2(options).then((c) => {
      credentials = c;
    }).catch(() => {
    }).finally(() => {
      passiveLock = void 0;
    }));
    else return activeLock = chain2(options).then((c) => {
      credentials = c;
    }).finally(() => {
      activeLock = void 0;
    }), provider(options);
    return credentials;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (const provider of providers) try {
    return await provider(awsIdentityProperties);
  } catch (err) {
    if (lastProviderError = err, err?.tryNextLink) continue;
    throw err;
  }
  throw lastProviderError;
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([async () => {
  if (init.profile ?? process.env[_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__/* .ENV_PROFILE */ .Ch]) throw process.env[_RLGIBEFS_js__WEBPACK_IMPORTED_MODULE_4__/* .ENV_KEY */ .yG] && process.env[_RLGIBEFS_js__WEBPACK_IMPORTED_MODULE_4__/* .ENV_SECRET */ .pi] && (multipleCredentialSourceWarningEmitted || ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), multipleCredentialSourceWarningEmitted = true)), new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__/* .CredentialsProviderError */ .C1("AWS_PROFILE is set, skipping fromEnv provider.", { logger: init.logger, tryNextLink: true });
  return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), (0,_RLGIBEFS_js__WEBPACK_IMPORTED_MODULE_4__/* .fromEnv */ .sF)(init)();
}, async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
  const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
  if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__/* .CredentialsProviderError */ .C1("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
  const { fromSSO } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 4860));
  return fromSSO(init)(awsIdentityProperties);
}, async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
  const { fromIni } = await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 7204));
  return fromIni(init)(awsIdentityProperties);
}, async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
  const { fromProcess } = await __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 9114));
  return fromProcess(init)(awsIdentityProperties);
}, async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
  const { fromTokenFile } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 8068));
  return fromTokenFile(init)(awsIdentityProperties);
}, async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()), async () => {
  throw new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_5__/* .CredentialsProviderError */ .C1("Could not load credentials from any providers", { tryNextLink: false, logger: init.logger });
}], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// src/aws/fix.ts
function fix(failure) {
  switch (failure.kind) {
    case "denied":
      return fixDenied(failure);
    case "credentials":
      return fixCredentials(failure);
    case "not-found":
      return `Check that ${target(failure)} exists in this account and region, then run again: the plan then shows what there is.`;
    case "exists":
      if (failure.operation === "PutSecretValue")
        return "The version id was used before, for another value. Run again: it takes a new one.";
      return `Since it was looked for, someone else made ${target(failure)}. Run again: the plan then shows its owner and what would change.`;
    case "limit":
      return fixLimit(failure);
    case "throttled":
      return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Run again: it continues where this run stopped. If it happens often, lower ${failure.vocabulary.setting("max-concurrency")}, or let fewer runs use the account at the same time.`;
    case "unreachable":
      return fixUnreachable(failure);
    case "refused":
      return fixRefused(failure);
    default:
      return failure.kind;
  }
}
function fixDenied(failure) {
  const { service, operation, resource, detail, vocabulary } = failure;
  if (/\bKMS\b/i.test(detail) && !/perform: /.test(detail)) {
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Allow kms:GenerateDataKey and kms:Decrypt on the KMS key of ${resource ?? "the secret"} for ${vocabulary.caller}, in its policy or in the key's.`;
  }
  const action = /perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(detail)?.[1] ?? `${service}:${operation}`;
  const where = /on resource: (arn:[^\s,]{1,1000})/.exec(detail)?.[1] ?? deniedTarget(failure);
  const allow = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Allow ${action}${where === void 0 ? "" : ` on ${where}`} for ${vocabulary.caller}.`;
  const tags = { CreatePolicy: "policy.tags", CreateSecret: "defaults.tags" }[operation];
  if (/explicit deny in a service control policy/i.test(detail) && tags !== void 0) {
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A service control policy of the organisation forbids it. If it demands tags, set them with \`${tags}\` in the file; otherwise its owners have to allow ${action} for ${vocabulary.caller}.`;
  }
  if (/explicit deny/i.test(detail)) {
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${allow} An explicit deny forbids it now: look in its policies, its permissions boundary, the organisation's service control policies and the resource's policy.`;
  }
  if (failure.code === "MalformedResponse")
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${allow} Or a proxy refused it: check what answers at the endpoint.`;
  return allow;
}
function deniedTarget({ service, resource, detail, region }) {
  const [, partition, account] = /\barn:(aws[a-z-]*):(?:sts|iam)::(\d{12}):/.exec(detail) ?? [];
  const isSecretName = service === "secretsmanager" && resource !== void 0 && !resource.startsWith("arn:");
  if (!isSecretName || !partition || !account) return resource;
  return `arn:${partition}:secretsmanager:${region ?? "*"}:${account}:secret:${resource}-??????`;
}
function fixCredentials({ code, detail, vocabulary }) {
  const how = vocabulary.signIn;
  if (/^E[A-Z]+$/.test(code))
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A file that the credentials are read from cannot be read: check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE. ${how}`;
  if (/^(ExpiredToken|RequestExpired)/.test(code) || /expired/i.test(detail)) {
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The credentials expired. Run again; if it takes long, ${vocabulary.longerSession}. ${how}`;
  }
  if (/^(UnrecognizedClient|InvalidClientTokenId|OptInRequired)/.test(code)) {
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`AWS does not know these credentials, or the region is not enabled in the account. ${how}`;
  }
  const [, profile] = /\busing profile: \[([^\]]{1,128})\]/.exec(detail) ?? [];
  if (profile !== void 0)
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The profile ${profile} has no credentials: correct AWS_PROFILE (\`aws configure list-profiles\` shows the profiles that exist), or sign in to it.`;
  return how;
}
function fixLimit({ service, operation, detail }) {
  if (/PoliciesPerRole/i.test(detail)) {
    return 'Detach a policy that the role no longer needs, or raise the IAM quota "Managed policies attached to an IAM role" in Service Quotas.';
  }
  if (service === "secretsmanager" && operation === "PutSecretValue") {
    return "The secret has too many versions: write it less often, and run again when AWS has removed old ones (it keeps those of the last 24 hours).";
  }
  return "A quota of the account is reached: remove what is no longer needed, or raise it in Service Quotas, then run again.";
}
function fixUnreachable({ code, service, detail, region }) {
  if (service === "sts" && code === "MalformedResponse")
    return `What answered is not STS, which gives the credentials for the role, but most likely a proxy: let sts.${region ?? "REGION"}.amazonaws.com${region?.startsWith("cn-") ? ".cn" : ""} through there, name it in NO_PROXY, or correct AWS_ENDPOINT_URL_STS.`;
  if (/^ERR_PROXY/.test(code)) {
    const [, host = "the endpoint"] = /tunnel to ([\w.-]+)/.exec(detail) ?? [];
    return (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_1__/* .fixProxy */ .iW)(host);
  }
  if (code === "AnswerTooLarge")
    return `No answer of AWS is that large: check what answers at the endpoint (a proxy, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_${endpointName(service)}).`;
  if (/CERT|SELF_SIGNED|UNABLE_TO|_TLS_|_SSL_/.test(code)) return (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_1__/* .fixCertificate */ .BZ)("the endpoint");
  if (/^(ENOTFOUND|EAI_)/.test(code)) {
    return `There is no such host: check the region in the config and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}.`;
  }
  if (/^E[A-Z]+$/.test(code) || code === "TimeoutError") {
    return `Check that the endpoint can be reached from here (network, firewall, VPC endpoint and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}), then run again: it continues where this run stopped.`;
  }
  return "Run again: it continues where this run stopped. If it lasts, see https://health.aws.amazon.com and check what answers at the endpoint.";
}
function fixRefused({ service, operation, resource, code, detail, region, vocabulary }) {
  if (/previous rotation isn.t complete/i.test(detail)) {
    const place = `--region ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(region ?? "REGION")} --secret-id ${(0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(resource ?? "NAME")}`;
    const command = `aws secretsmanager update-secret-version-stage ${place} --version-stage AWSPENDING --remove-from-version-id VERSION_ID`;
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A rotation of it is under way, or was given up. Wait until it is done; if it was given up, take AWSPENDING from the version that it left, and run again: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(command, "sh")}`;
  }
  if (/scheduled for deletion|marked (for deletion|deleted)/i.test(detail)) {
    const command = (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreCommand */ .Od)(region ?? "REGION", resource ?? "NAME");
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Its deletion is scheduled. Restore it, so that its ARN stays the same, then run again: ${(0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(command, "sh")}`;
  }
  if (/^(DecryptionFailure|EncryptionFailure)/.test(code) || /\bKMS\b/i.test(detail)) {
    return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Check the KMS key of ${resource ?? "the secret"}: it must exist, be enabled, and let ${vocabulary.caller} use it (kms:GenerateDataKey and kms:Decrypt).`;
  }
  if (/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/.test(code))
    return "Another change is under way on it: run again.";
  if (/^DeleteConflict/.test(code))
    return `Detach ${target({ service, resource })} from everything it is attached to, then run again.`;
  if (/^UnmodifiableEntity/.test(code))
    return `An AWS service manages ${target({ service, resource })}: only that service can change it. Name another role.`;
  return `Correct what AWS names here, then run again. What the call does: https://docs.aws.amazon.com/${API_PAGES[service] ?? ""}${operation}.html`;
}
var API_PAGES = {
  secretsmanager: "secretsmanager/latest/apireference/API_",
  iam: "IAM/latest/APIReference/API_",
  sts: "STS/latest/APIReference/API_",
  kms: "kms/latest/APIReference/API_"
};
function target({ service, resource }) {
  return resource ?? (service === "iam" ? "the IAM entity" : "the secret");
}
function endpointName(service) {
  return service === "secretsmanager" ? "SECRETS_MANAGER" : service.toUpperCase();
}

// src/aws/errors.ts
function toCloudError(thrown, call) {
  if (thrown instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2) return thrown;
  if (thrown instanceof FailedLookUp) return lookUpError(thrown.reason, call);
  const { kind, code, text: text2 } = classify(thrown);
  const detail = safeText(text2, call.secret, call.redact);
  return cloudError({ kind, code, detail }, call);
}
var FailedLookUp = class extends Error {
  reason;
  constructor(reason) {
    super("no credentials");
    this.reason = reason;
  }
};
function lookUpError(reason, call) {
  const { kind, code, text: text2 } = classify(reason);
  if (/^(Credentials|Token)ProviderError$/.test(code)) return toCloudError(reason, call);
  const isToken = Boolean(process.env.AWS_WEB_IDENTITY_TOKEN_FILE) && !process.env.AWS_PROFILE;
  const operation = isToken ? "AssumeRoleWithWebIdentity" : "AssumeRole";
  const { resource: _, secret: __, ...words } = call;
  const sts = { ...words, service: "sts", operation, resource: void 0 };
  const detail = safeText(text2, void 0, call.redact);
  const isPage = code === "MalformedResponse" || code === "Unknown" && kind === "denied";
  const what = isPage ? { kind: "unreachable", code: "MalformedResponse" } : { kind, code };
  return cloudError({ ...what, detail }, sts);
}
function cloudError(what, call) {
  const { service, operation, resource, region, vocabulary = _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .JOB */ .cJ } = call;
  const fields = { ...what, service, operation, resource };
  return new _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2({ ...fields, fix: fix({ ...fields, region, vocabulary }) });
}
function malformed(detail, call) {
  return cloudError({ kind: "unreachable", code: "MalformedResponse", detail }, call);
}
function plainCode(code) {
  return code.replace(/Exception$/, "");
}
function isContended(error) {
  return ["ConcurrentModification", "EntityTemporarilyUnmodifiable"].includes(plainCode(error.code));
}
function isPassing(error) {
  return error.kind === "unreachable" || error.kind === "throttled" || isContended(error);
}
function isGone(error) {
  return error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && error.kind === "not-found";
}
function goneIsUndefined(error) {
  if (!isGone(error)) throw error;
  return void 0;
}
function isUnknownOperation(error) {
  return error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && ["InvalidAction", "UnknownAction", "UnknownOperation", "NotImplemented"].includes(plainCode(error.code));
}
var KINDS = {
  denied: "AccessDenied UnauthorizedOperation NotAuthorized KMSAccessDenied",
  credentials: "CredentialsProviderError TokenProviderError ExpiredToken InvalidClientTokenId UnrecognizedClient InvalidToken SignatureDoesNotMatch InvalidSignature IncompleteSignature MissingAuthenticationToken InvalidAccessKeyId AuthFailure RequestExpired InvalidIdentityToken IDPRejectedClaim OptInRequired",
  "not-found": "ResourceNotFound NoSuchEntity",
  exists: "ResourceExists EntityAlreadyExists",
  limit: "LimitExceeded QuotaExceeded ServiceQuotaExceeded",
  throttled: "Throttling Throttled RequestThrottled TooManyRequests RequestLimitExceeded SlowDown PriorRequestNotComplete",
  unreachable: "TimeoutError AbortError RequestTimeout InternalServiceError InternalFailure InternalError ServiceFailure ServiceUnavailable AnswerTooLarge"
};
var KIND_BY_CODE = new Map(
  Object.entries(KINDS).flatMap(([kind, codes]) => codes.split(" ").map((code) => [code, kind]))
);
var NETWORK_CODE = /^(E[A-Z]{3,}|EAI_[A-Z]+|UND_ERR_[A-Z_]+|ERR_(TLS|SSL|HTTP2?|SOCKET|PROXY)_[A-Z_]+|CERT_[A-Z_]+|[A-Z_]*(SELF_SIGNED|UNABLE_TO)_[A-Z_]+)$/;
var FILE_CODE = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EMFILE|ENFILE)$/;
function classify(thrown) {
  const name = textOf(thrown, "name");
  const systemCode = textOf(thrown, "code") ?? "";
  const message = textOf(thrown, "message") ?? (typeof thrown === "string" ? thrown : "");
  const status = field(field(thrown, "$metadata"), "httpStatusCode");
  if (FILE_CODE.test(systemCode))
    return { kind: "credentials", code: systemCode, text: message.replace(`${systemCode}: `, "") };
  if (NETWORK_CODE.test(systemCode)) {
    return { kind: "unreachable", code: systemCode, text: message || "the connection failed" };
  }
  const fromService = field(thrown, "$fault") !== void 0;
  const code = codeOf((fromService ? textOf(thrown, "Code") : void 0) ?? name ?? "Unknown");
  const known = KIND_BY_CODE.get(plainCode(code));
  if (!fromService && known === void 0) {
    if (field(thrown, "$response") !== void 0) {
      const words = typeof status === "number" ? `HTTP ${status} with a body` : "an answer";
      return {
        // A proxy, or an emulator that refuses in another protocol than the one it was asked in.
        kind: status === 401 || status === 403 ? "denied" : "unreachable",
        code: "MalformedResponse",
        text: `${words} that does not come from AWS, or not whole`
      };
    }
    return { kind: "refused", code, text: message || "the SDK failed without a message" };
  }
  if (/\bsts:AssumeRole/.test(message)) return { kind: "credentials", code, text: message };
  const isSilent = !message || /^Unknown(Error)?$/.test(message);
  const text2 = isSilent ? `no reason given${typeof status === "number" ? ` (HTTP ${status})` : ""}` : message;
  return { kind: known ?? kindOfStatus(status), code, text: text2 };
}
function kindOfStatus(status) {
  if (status === 401 || status === 403) return "denied";
  if (status === 429) return "throttled";
  return typeof status === "number" && status >= 500 && status !== 501 ? "unreachable" : "refused";
}
function codeOf(text2) {
  return text2.replace(/[^A-Za-z0-9_.-]/g, "").slice(0, 80) || "Unknown";
}
function field(thrown, key) {
  if (thrown === null || typeof thrown !== "object" && typeof thrown !== "function") return void 0;
  try {
    return thrown[key];
  } catch {
    return void 0;
  }
}
function textOf(thrown, key) {
  const text2 = field(thrown, key);
  return typeof text2 === "string" && text2 !== "" ? text2 : void 0;
}
var MAX_DETAIL = 500;
var MAX_READ = 2e3;
var RUN = 8;
function safeText(text2, secret, redact = (words) => words) {
  const read = text2.slice(0, MAX_READ).replace(/^@[\w/-]+ - (\[ERROR\] )?/, "").replace(/(The Canonical String|Deserialization error: to see)[\s\S]*/i, "");
  const clean = redact(secret === void 0 ? read : withoutValue(read, secret.reveal()));
  const line = clean.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
  return line.length <= MAX_DETAIL ? line : `${line.slice(0, MAX_DETAIL - 3)}...`;
}
function withoutValue(text2, value) {
  if (value.length < RUN) {
    return value === "" ? text2 : text2.replace(
      new RegExp(`(?<![A-Za-z0-9])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}(?![A-Za-z0-9])`, "g"),
      "***"
    );
  }
  const readings = (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(text2);
  const said = new Set(readings.flatMap((reading) => runsOf(reading.text)));
  const shared = new Set((0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .XP)(value).flatMap((form) => runsOf(form).filter((run) => said.has(run))));
  const pieces = readings.flatMap(
    ({ text: read, starts, ends }) => runsOf(read).flatMap(
      (run, at) => shared.has(run) ? [{ start: starts[at] ?? 0, end: ends[at + RUN - 1] ?? 0 }] : []
    )
  );
  return (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .blankedOut */ .OQ)(text2, pieces);
}
function runsOf(text2) {
  return Array.from({ length: Math.max(0, text2.length - RUN + 1) }, (_, at) => text2.slice(at, at + RUN));
}

// src/aws/answer.ts
function readAnswer(context, read) {
  try {
    return read();
  } catch (thrown) {
    throw thrown instanceof BadAnswer ? malformed(thrown.message, context) : malformed("the answer is not of the form that AWS documents", context);
  }
}
var BadAnswer = class extends Error {
};
function text(field2, value) {
  if (typeof value !== "string" || value === "") throw new BadAnswer(`the answer has no ${field2}`);
  return value;
}
function secretArn(field2, value) {
  const arn = text(field2, value);
  try {
    return (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSecretArn */ .hD)(arn).pair.arn;
  } catch {
    throw new BadAnswer(`${field2} in the answer is not the ARN of a secret`);
  }
}
function optionalText(field2, value) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "string") throw new BadAnswer(`${field2} in the answer is not a text`);
  return value === "" ? void 0 : value;
}
function list(field2, value) {
  if (!Array.isArray(value)) throw new BadAnswer(`the answer has no ${field2}`);
  return value;
}
function tokenOf({ NextToken, IsTruncated, Marker }) {
  return IsTruncated === true ? text("Marker", Marker) : optionalText("NextToken", NextToken);
}
function eachOnce(secrets) {
  return [...new Map(secrets.map((secret) => [secret.arn, secret])).values()];
}
function fromDescription(answer) {
  const regions = (answer.ReplicationStatus ?? []).map(({ Region }) => text("Region", Region)).sort();
  const secret = actualSecret(answer, answer.VersionIdsToStages);
  return regions.length === 0 ? secret : { ...secret, replicaRegions: regions };
}
function fromListEntry(entry) {
  return actualSecret(entry, entry.SecretVersionsToStages);
}
function actualSecret(from, versions) {
  const kmsKeyId = optionalText("KmsKeyId", from.KmsKeyId);
  const owningService = optionalText("OwningService", from.OwningService);
  const primaryRegion = optionalText("PrimaryRegion", from.PrimaryRegion);
  return {
    name: text("Name", from.Name),
    arn: secretArn("ARN", from.ARN),
    description: optionalText("Description", from.Description) ?? "",
    tags: tagRecord(from.Tags),
    versions: stagesByVersion(versions),
    rotationEnabled: from.RotationEnabled === true,
    ...rotationOf(from),
    ...kmsKeyId === void 0 || isDefaultKey(kmsKeyId) ? {} : { kmsKeyId },
    ...from.DeletedDate ? { deletedAt: from.DeletedDate.toISOString() } : {},
    ...owningService === void 0 ? {} : { owningService },
    ...primaryRegion === void 0 ? {} : { primaryRegion },
    ...from.CreatedDate ? { createdAt: from.CreatedDate.toISOString() } : {},
    ...from.LastChangedDate ? { changedAt: from.LastChangedDate.toISOString() } : {},
    ...from.LastAccessedDate ? { lastAccessedAt: from.LastAccessedDate.toISOString().slice(0, 10) } : {}
  };
}
function rotationOf({
  RotationLambdaARN,
  RotationRules
}) {
  const lambdaArn = optionalText("RotationLambdaARN", RotationLambdaARN);
  if (lambdaArn === void 0) return {};
  const days = RotationRules?.AutomaticallyAfterDays;
  const schedule = RotationRules?.ScheduleExpression ?? (days === void 0 ? "" : `rate(${days} days)`);
  return { rotation: { lambdaArn, schedule } };
}
function stagesByVersion(versions) {
  const found = /* @__PURE__ */ Object.create(null);
  for (const [id, stages] of Object.entries(versions ?? {}))
    found[id] = list("stages", stages).map((stage) => text("stage", stage)).sort();
  return found;
}
function isDefaultKey(keyId) {
  return /(^|:)alias\/aws\/secretsmanager$/.test(keyId);
}
function tagRecord(tags) {
  if (tags !== void 0 && !Array.isArray(tags)) throw new BadAnswer("the tags in the answer are not a list");
  return Object.fromEntries(
    (tags ?? []).map(({ Key, Value }) => [text("tag key", Key), optionalText("tag value", Value) ?? ""])
  );
}
function tagList(tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    this.#head ? (this.#tail.next = node, this.#tail = node) : (this.#head = node, this.#tail = node), this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (current) return this.#head = this.#head.next, this.#size--, this.#head || (this.#tail = void 0), current.value;
  }
  peek() {
    if (this.#head) return this.#head.value;
  }
  clear() {
    this.#head = void 0, this.#tail = void 0, this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    for (; current; ) yield current.value, current = current.next;
  }
  *drain() {
    for (; this.#head; ) yield this.dequeue();
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency == "object" && ({ concurrency, rejectOnClear = false } = concurrency), validateConcurrency(concurrency), typeof rejectOnClear != "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    activeCount < concurrency && queue.size > 0 && (activeCount++, queue.dequeue().run());
  }, next = () => {
    activeCount--, resumeNext();
  }, run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  }, enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve, queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_)), activeCount < concurrency && resumeNext();
  }, generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  return Object.defineProperties(generator, { activeCount: { get: () => activeCount }, pendingCount: { get: () => queue.size }, clearQueue: { value() {
    if (!rejectOnClear) {
      queue.clear();
      return;
    }
    const abortError = AbortSignal.abort().reason;
    for (; queue.size > 0; ) queue.dequeue().reject(abortError);
  } }, concurrency: { get: () => concurrency, set(newConcurrency) {
    validateConcurrency(newConcurrency), concurrency = newConcurrency, queueMicrotask(() => {
      for (; activeCount < concurrency && queue.size > 0; ) resumeNext();
    });
  } }, map: { async value(iterable, function_) {
    const promises = [];
    try {
      Array.from(iterable, (value, index) => {
        const promise = generator(function_, value, index);
        return promises.push(promise), promise;
      });
    } catch (error) {
      for (const promise of promises) promise.catch(() => {
      });
      throw error;
    }
    return Promise.all(promises);
  } } }), generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// node_modules/p-throttle/index.js
var states = /* @__PURE__ */ new WeakMap();
var signalThrottleds = /* @__PURE__ */ new WeakMap();
var finalizationRegistry = new FinalizationRegistry(({ signalWeakRef, weakReference }) => {
  const signal = signalWeakRef.deref();
  if (!signal) return;
  const registration = signalThrottleds.get(signal);
  registration && (registration.throttleds.delete(weakReference), registration.throttleds.size === 0 && (signal.removeEventListener("abort", registration.listener), signalThrottleds.delete(signal)));
});
function pThrottle({ limit, interval, strict, signal, onDelay, weight }) {
  if (!Number.isFinite(limit)) throw new TypeError("Expected `limit` to be a finite number");
  if (!Number.isFinite(interval)) throw new TypeError("Expected `interval` to be a finite number");
  if (limit < 0) throw new TypeError("Expected `limit` to be >= 0");
  if (interval < 0) throw new TypeError("Expected `interval` to be >= 0");
  if (weight !== void 0 && typeof weight != "function") throw new TypeError("Expected `weight` to be a function");
  if (weight && interval === 0) throw new TypeError("The `weight` option cannot be used with `interval` of 0");
  const state = { queue: /* @__PURE__ */ new Map(), strictTicks: [], currentTick: 0, activeWeight: 0 }, strictCapacity = Math.max(limit, 1), insertTickSorted = (tickRecord) => {
    if (state.strictTicks.length === 0 || tickRecord.time >= state.strictTicks.at(-1).time) state.strictTicks.push(tickRecord);
    else {
      const insertIndex = state.strictTicks.findIndex((tick) => tick.time > tickRecord.time);
      state.strictTicks.splice(insertIndex, 0, tickRecord);
    }
  };
  function windowedDelay(requestWeight) {
    const now = Date.now();
    return now - state.currentTick > interval ? (state.activeWeight = requestWeight, state.currentTick = now, 0) : (state.activeWeight + requestWeight <= limit ? state.activeWeight += requestWeight : (state.currentTick += interval, state.activeWeight = requestWeight), state.currentTick - now);
  }
  function weightedDelay(requestWeight, now, ticks) {
    const findBlockingTick = (time) => {
      let windowStart = 0, windowWeight = 0;
      for (const [index, tick] of ticks.entries()) {
        if (tick.time >= time + interval) break;
        windowWeight += tick.weight;
        const windowEnd = Math.max(time, tick.time);
        for (; windowStart <= index && ticks[windowStart].time <= windowEnd - interval; ) windowWeight -= ticks[windowStart].weight, windowStart++;
        if (windowWeight + requestWeight > limit) return ticks[windowStart];
      }
    };
    let nextExecutionTime = now, blockingTick = findBlockingTick(nextExecutionTime);
    for (; blockingTick; ) nextExecutionTime = blockingTick.time + interval, blockingTick = findBlockingTick(nextExecutionTime);
    const tickRecord = { time: nextExecutionTime, weight: requestWeight, isExecuted: false };
    return insertTickSorted(tickRecord), { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  function strictDelay(requestWeight) {
    const now = Date.now();
    if (state.strictTicks.length > 0 && now - state.strictTicks.at(-1).time > interval && (state.strictTicks.length = 0), weight) {
      for (; state.strictTicks.length > 0 && now - state.strictTicks[0].time >= interval; ) state.strictTicks.shift();
      return weightedDelay(requestWeight, now, state.strictTicks);
    }
    if (state.strictTicks.length < strictCapacity) return state.strictTicks.push({ time: now, weight: requestWeight }), { delay: 0 };
    const oldestTime = state.strictTicks[0].time, mostRecentTime = state.strictTicks.at(-1).time, baseTime = oldestTime + interval, minSpacing = interval > 0 ? Math.ceil(interval / strictCapacity) : 0, nextExecutionTime = baseTime <= mostRecentTime ? mostRecentTime + minSpacing : baseTime;
    state.strictTicks.shift();
    const tickRecord = { time: nextExecutionTime, weight: requestWeight };
    return state.strictTicks.push(tickRecord), { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  const getDelay = strict ? strictDelay : windowedDelay;
  return (function_) => {
    const throttled = function(...arguments_) {
      if (!throttled.isEnabled) return (async () => function_.apply(this, arguments_))();
      let timeoutId;
      return new Promise((resolve, reject) => {
        let requestWeight = 1;
        if (weight) {
          try {
            requestWeight = weight(...arguments_);
          } catch (error) {
            reject(error);
            return;
          }
          if (!Number.isFinite(requestWeight) || requestWeight < 0) {
            reject(new TypeError("Expected `weight` to be a finite non-negative number"));
            return;
          }
          if (requestWeight > limit) {
            reject(new TypeError(`Expected \`weight\` (${requestWeight}) to be <= \`limit\` (${limit})`));
            return;
          }
        }
        const delayResult = getDelay(requestWeight), delay = strict ? delayResult.delay : delayResult;
        let tickRecord = strict ? delayResult.tickRecord : void 0;
        const execute = () => {
          if (tickRecord) {
            const actualTime = Date.now();
            if (weight) {
              const index = state.strictTicks.indexOf(tickRecord);
              index !== -1 && state.strictTicks.splice(index, 1);
              const executedTicks = state.strictTicks.filter((tick) => tick.isExecuted), updatedDelayResult = weightedDelay(requestWeight, actualTime, executedTicks);
              if (tickRecord = updatedDelayResult.tickRecord, updatedDelayResult.delay > 0) {
                state.queue.delete(timeoutId), timeoutId = setTimeout(execute, updatedDelayResult.delay), state.queue.set(timeoutId, reject);
                return;
              }
              tickRecord.isExecuted = true;
            } else tickRecord.time = actualTime;
          }
          try {
            resolve(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay > 0) {
          timeoutId = setTimeout(execute, delay), state.queue.set(timeoutId, reject);
          try {
            onDelay?.(...arguments_);
          } catch {
          }
        } else execute();
      });
    };
    if (signal?.throwIfAborted(), signal) {
      let registration = signalThrottleds.get(signal);
      registration || (registration = { throttleds: /* @__PURE__ */ new Set(), listener: null }, registration.listener = () => {
        for (const weakReference2 of registration.throttleds) {
          const function_2 = weakReference2.deref();
          if (!function_2) continue;
          const functionState = states.get(function_2);
          if (functionState) {
            for (const timeout of functionState.queue.keys()) clearTimeout(timeout), functionState.queue.get(timeout)(signal.reason);
            functionState.queue.clear(), functionState.strictTicks.length = 0, functionState.currentTick = 0, functionState.activeWeight = 0;
          }
        }
        signalThrottleds.delete(signal);
      }, signalThrottleds.set(signal, registration), signal.addEventListener("abort", registration.listener, { once: true }));
      const weakReference = new WeakRef(throttled);
      registration.throttleds.add(weakReference), finalizationRegistry.register(throttled, { signalWeakRef: new WeakRef(signal), weakReference });
    }
    return throttled.isEnabled = true, Object.defineProperty(throttled, "queueSize", { get() {
      return state.queue.size;
    } }), states.set(throttled, state), throttled;
  };
}

// src/aws/call.ts
var ATTEMPTS = 6;
var THROTTLED_ATTEMPTS = 10;
var MOST_PAGES = 1e4;
function createService(service, client, { limiter, clock, ...words }) {
  async function call(about, command, read) {
    const { operation, resource, secret, isForNow } = about;
    const context = { service, operation, resource, ...words, ...secret === void 0 ? {} : { secret } };
    const attempt = async () => {
      try {
        return await client.send(command());
      } catch (thrown) {
        throw toCloudError(thrown, context);
      }
    };
    const isThrottled = ({ kind }) => kind === "throttled";
    const placed = async () => {
      const answer = await limiter(operation, () => untilAccepted(clock, isThrottled, attempt, THROTTLED_ATTEMPTS));
      return readAnswer(context, () => read?.(answer));
    };
    return isForNow === void 0 ? placed() : untilAccepted(clock, isForNow, placed);
  }
  async function pages(about, command, items) {
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    const neverEnds = (detail) => malformed(detail, { service, operation: about.operation, resource: about.resource });
    let token;
    do {
      const sent = token;
      const page = await call(
        about,
        () => command(sent),
        (answer) => ({ items: items(answer), token: tokenOf(answer) })
      );
      found.push(...page.items);
      token = page.token;
      if (seen.has(token)) throw neverEnds("the same page token came twice: the list would never end");
      if (seen.size >= MOST_PAGES) throw neverEnds(`the list does not end after ${MOST_PAGES} pages`);
      if (token !== void 0) seen.add(token);
    } while (token !== void 0);
    return found;
  }
  return { call, pages, clock };
}
function backoff(attempt) {
  return Math.min(1e3 * 2 ** (attempt - 1), 8e3);
}
async function untilAccepted(clock, isForNow, send, attempts = ATTEMPTS) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2) || !isForNow(error) || attempt >= attempts) throw error;
      await clock.wait(backoff(attempt));
    }
  }
}
var CALLS_PER_SECOND = [
  [50, "CreateSecret"],
  [50, "PutSecretValue", "UpdateSecret"],
  [50, "TagResource", "UntagResource"],
  [100, "ListSecrets"],
  [100, "BatchGetSecretValue"],
  [50, "RestoreSecret"],
  [50, "DeleteSecret"],
  [50, "RotateSecret", "CancelRotateSecret"],
  [50, "GetResourcePolicy"],
  [50, "ListSecretVersionIds"]
];
var WINDOW_MS = 1050;
var ONE_OF_MANY = "DescribeSecret";
function createRateLimiter(maxConcurrency) {
  const all = pLimit(maxConcurrency);
  const many = pLimit(maxConcurrency);
  const turns = new Map(
    CALLS_PER_SECOND.flatMap(([limit, ...operations]) => {
      const turn = pThrottle({ limit, interval: WINDOW_MS, strict: true })(async () => {
      });
      return operations.map((operation) => [operation, turn]);
    })
  );
  return async (operation, task) => {
    if (operation === ONE_OF_MANY) return many(() => all(task));
    await turns.get(operation)?.();
    return all(task);
  };
}
function batchesOf(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}




/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   C1: () => (/* binding */ CredentialsProviderError),
/* harmony export */   C9: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE),
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   Go: () => (/* binding */ buildQueryString),
/* harmony export */   IZ: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   Jh: () => (/* binding */ TokenProviderError),
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   Mp: () => (/* binding */ RpcProtocol),
/* harmony export */   Px: () => (/* binding */ collectBody),
/* harmony export */   QD: () => (/* binding */ CONFIG_PREFIX_SEPARATOR),
/* harmony export */   Qm: () => (/* binding */ booleanSelector),
/* harmony export */   TD: () => (/* binding */ resolveRegionConfig),
/* harmony export */   Vm: () => (/* binding */ determineTimestampFormat),
/* harmony export */   YU: () => (/* binding */ parseKnownFiles),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   ZY: () => (/* binding */ externalDataInterceptor),
/* harmony export */   _2: () => (/* binding */ HttpInterceptingShapeSerializer),
/* harmony export */   cJ: () => (/* binding */ loadRestJsonErrorCode),
/* harmony export */   cV: () => (/* binding */ SelectorType),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   eS: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   jt: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
/* harmony export */   k: () => (/* binding */ FromStringShapeDeserializer),
/* harmony export */   mZ: () => (/* binding */ ProviderError),
/* harmony export */   o$: () => (/* binding */ escapeUri),
/* harmony export */   pl: () => (/* binding */ JsonCodec2),
/* harmony export */   qw: () => (/* binding */ loadSsoSessionData),
/* harmony export */   rh: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   sM: () => (/* binding */ HttpBindingProtocol),
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin),
/* harmony export */   vf: () => (/* binding */ getSSOTokenFromFile),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS),
/* harmony export */   zS: () => (/* binding */ HttpInterceptingShapeDeserializer)
/* harmony export */ });
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9595);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class _ProviderError extends Error {
  name = "ProviderError";
  tryNextLink;
  constructor(message, options = true) {
    let logger, tryNextLink = true;
    typeof options == "boolean" ? (logger = void 0, tryNextLink = options) : options != null && typeof options == "object" && (logger = options.logger, tryNextLink = options.tryNextLink ?? true), super(message), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, _ProviderError.prototype), logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
  }
  static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
  name = "CredentialsProviderError";
  constructor(message, options = true) {
    super(message, options), Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var ENV_PROFILE = "AWS_PROFILE";
var DEFAULT_PROFILE = "default";
var getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js


var homeDirCache = {};
var getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
var getHomeDir = () => {
  const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
  if (HOME) return HOME;
  if (USERPROFILE) return USERPROFILE;
  if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
  const homeDirCacheKey = getHomeDirCacheKey();
  return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()), homeDirCache[homeDirCacheKey];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
var getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "config");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var CONFIG_PREFIX_SEPARATOR = ".";

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData = (data) => Object.entries(data).filter(([key]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  return indexOfSeparator === -1 ? false : Object.values(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR), updatedKey = key.substring(0, indexOfSeparator) === _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip.PROFILE ? key.substring(indexOfSeparator + 1) : key;
  return acc[updatedKey] = value, acc;
}, { ...data.default && { default: data.default } });

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js

var ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
var getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "credentials");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
var profileNameBlockList = ["__proto__", "profile __proto__"];
var parseIni = (iniData) => {
  const map = {};
  let currentSection, currentSubSection;
  for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
      currentSection = void 0, currentSubSection = void 0;
      const sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
      if (matches) {
        const [, prefix, , name] = matches;
        Object.values(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip).includes(prefix) && (currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR));
      } else currentSection = sectionName;
      if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
      const indexOfEqualsSign = trimmedLine.indexOf("=");
      if (![0, -1].includes(indexOfEqualsSign)) {
        const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
        if (value === "") currentSubSection = name;
        else {
          currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
          const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
          map[currentSection][key] = value;
        }
      }
    }
  }
  return map;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js

var filePromises = {};
var fileIntercept = {};
var readFile = (path, options) => fileIntercept[path] !== void 0 ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path, "utf8")), filePromises[path]);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var swallowError = () => ({});
var loadSharedConfigFiles = async (init = {}) => {
  const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), relativeHomeDirPrefix = "~/";
  let resolvedFilepath = filepath;
  filepath.startsWith(relativeHomeDirPrefix) && (resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2)));
  let resolvedConfigFilepath = configFilepath;
  configFilepath.startsWith(relativeHomeDirPrefix) && (resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2)));
  const parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
  return { configFile: parsedFiles[0], credentialsFile: parsedFiles[1] };
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError2 = () => ({});
var loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles = (...files) => {
  const merged = {};
  for (const file of files) for (const [key, values] of Object.entries(file)) merged[key] !== void 0 ? Object.assign(merged[key], values) : merged[key] = values;
  return merged;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles = async (init) => {
  const parsedFiles = await loadSharedConfigFiles(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js


var getSSOTokenFilepath = (id) => {
  const cacheName = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(id).digest("hex");
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
var tokenIntercept = {};
var getSSOTokenFromFile = async (id) => {
  if (tokenIntercept[id]) return tokenIntercept[id];
  const ssoTokenFilepath = getSSOTokenFilepath(id), ssoTokenText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor = { getFileRecord() {
  return fileIntercept;
}, interceptFile(path, contents) {
  fileIntercept[path] = Promise.resolve(contents);
}, getTokenRecord() {
  return tokenIntercept;
}, interceptToken(id, contents) {
  tokenIntercept[id] = contents;
} };

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = (...providers) => async () => {
  if (providers.length === 0) throw new ProviderError("No providers in chain");
  let lastProviderError;
  for (const provider of providers) try {
    return await provider();
  } catch (err) {
    if (lastProviderError = err, err?.tryNextLink) continue;
    throw err;
  }
  throw lastProviderError;
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = (provider, isExpired, requiresRefresh) => {
  let resolved, pending, hasResult, isConstant = false;
  const coalesceProvider = async () => {
    pending || (pending = provider());
    try {
      resolved = await pending, hasResult = true, isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant ? resolved : requiresRefresh && !requiresRefresh(resolved) ? (isConstant = true, resolved) : (isExpired(resolved) && await coalesceProvider(), resolved));
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
  try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    return constants.delete("CONFIG"), constants.delete("CONFIG_PREFIX_SEPARATOR"), constants.delete("ENV"), [...constants].join(", ");
  } catch {
    return functionString;
  }
}

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv = (envVarSelector, options) => async () => {
  try {
    const config = envVarSelector(process.env, options);
    if (config === void 0) throw new Error();
    return config;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
  const profile = getProfileName(init), { configFile, credentialsFile } = await loadSharedConfigFiles(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
  try {
    const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
    if (configValue === void 0) throw new Error();
    return configValue;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue = (staticValue) => () => Promise.resolve(staticValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction = (func) => typeof func == "function";
var fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
  const { signingName, logger } = configuration;
  return memoize(chain(fromEnv(environmentVariableSelector, { signingName, logger }), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions = /* @__PURE__ */ new Set();
var checkRegion = (region, check = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidHostLabel */ .X8) => {
  if (!validRegions.has(region) && !check(region)) if (region === "*") console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
  else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
  else validRegions.add(region);
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig = (input) => {
  const { region, useFipsEndpoint } = input;
  if (!region) throw new Error("Region is missing");
  return Object.assign(input, { region: async () => {
    const providedRegion = typeof region == "function" ? await region() : region, realRegion = getRealRegion(providedRegion);
    return checkRegion(realRegion), realRegion;
  }, useFipsEndpoint: async () => {
    const providedRegion = typeof region == "string" ? region : await region();
    return isFipsRegion(providedRegion) ? true : typeof useFipsEndpoint != "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
  } });
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError = class _TokenProviderError extends ProviderError {
  name = "TokenProviderError";
  constructor(message, options = true) {
    super(message, options), Object.setPrototypeOf(this, _TokenProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = (obj, key, type) => {
  if (key in obj) {
    if (obj[key] === "true") return true;
    if (obj[key] === "false") return false;
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType2) {
  SelectorType2.ENV = "env", SelectorType2.CONFIG = "shared config entry";
})(SelectorType || (SelectorType = {}));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
var CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = { environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG), default: false };

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
var CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = { environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG), default: false };

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
var AWS_REGION_ENV = "AWS_REGION";
var AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
var IMDS_REGION_PATH = "/latest/meta-data/placement/region";
var IMDS_TOKEN_PATH = "/latest/api/token";
var X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
var X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS = 1e3;
var NEG_CACHE_TTL_MS = 6e4;
var negativeCacheUntil = 0;
var getInstanceMetadataRegion = async () => {
  if (!process.env[ENV_IMDS_DISABLED] && !(Date.now() < negativeCacheUntil)) try {
    const endpoint = resolveImdsEndpoint(), token = (await imdsRequest({ ...endpoint, path: IMDS_TOKEN_PATH, method: "PUT", headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" } })).toString();
    return (await imdsRequest({ ...endpoint, path: IMDS_REGION_PATH, method: "GET", headers: { [X_AWS_EC2_METADATA_TOKEN]: token } })).toString().trim() || cacheNegativeAndReturnUndefined();
  } catch {
    return cacheNegativeAndReturnUndefined();
  }
};
var cacheNegativeAndReturnUndefined = () => {
  negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
};
var resolveImdsEndpoint = () => {
  const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
  if (envEndpoint) {
    const url = new URL(envEndpoint);
    return { hostname: url.hostname.replace(/^\[(.+)]$/, "$1"), port: url.port ? Number(url.port) : void 0 };
  }
  return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6" ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
};
var imdsRequest = async (options) => {
  const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
  return new Promise((resolve, reject) => {
    const req = request({ hostname: options.hostname, port: options.port, path: options.path, method: options.method, headers: options.headers, timeout: TIMEOUT_MS, signal: AbortSignal.timeout(TIMEOUT_MS) });
    req.on("error", (err) => {
      reject(err), req.destroy();
    }), req.on("timeout", () => {
      reject(new Error("TimeoutError from instance metadata service")), req.destroy();
    }), req.on("response", (res) => {
      const { statusCode = 400 } = res;
      if (statusCode < 200 || statusCode >= 300) {
        reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode })), req.destroy();
        return;
      }
      const chunks = [];
      res.on("data", (chunk) => chunks.push(chunk)), res.on("end", () => {
        resolve(Buffer.concat(chunks)), req.destroy();
      });
    }), req.end();
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME = "AWS_REGION";
var REGION_INI_NAME = "region";
var NODE_REGION_CONFIG_OPTIONS = { environmentVariableSelector: (env) => env[REGION_ENV_NAME], configFileSelector: (profile) => profile[REGION_INI_NAME], default: async () => {
  const region = await getInstanceMetadataRegion();
  if (region) return region;
  throw new Error("Region is missing");
} };
var NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
var AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
var NODE_DEFAULTS_MODE_CONFIG_OPTIONS = { environmentVariableSelector: (env) => env[AWS_DEFAULTS_MODE_ENV], configFileSelector: (profile) => profile[AWS_DEFAULTS_MODE_CONFIG], default: "legacy" };

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
  const mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
  switch (mode?.toLowerCase()) {
    case "auto":
      return resolveNodeDefaultsModeAuto(region);
    case "in-region":
    case "cross-region":
    case "mobile":
    case "standard":
    case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());
    case void 0:
      return Promise.resolve("legacy");
    default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
  }
});
var resolveNodeDefaultsModeAuto = async (clientRegion) => {
  if (clientRegion) {
    const resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
    return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
  }
  return "standard";
};
var inferPhysicalRegion = async () => process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV]) ? process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV] : getInstanceMetadataRegion();

// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    const request = args.request;
    if (_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .Kd.isInstance(request)) {
      const { body, headers } = request;
      if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
        const length = bodyLengthChecker(body);
        length != null && (request.headers = { ...request.headers, [CONTENT_LENGTH_HEADER]: String(length) });
      } catch {
      }
    }
    return next({ ...args, request });
  };
}
var contentLengthMiddlewareOptions = { step: "build", tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"], name: "contentLengthMiddleware", override: true };
var getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
  clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
  const parts = [];
  for (let key of Object.keys(query).sort()) {
    const value = query[key];
    if (key = escapeUri(key), Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
    else {
      let qsEntry = key;
      (value || typeof value == "string") && (qsEntry += `=${escapeUri(value)}`), parts.push(qsEntry);
    }
  }
  return parts.join("&");
}

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collectBody = async (streamBody = new Uint8Array(), context) => {
  if (streamBody instanceof Uint8Array) return _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(streamBody);
  if (!streamBody) return _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(new Uint8Array());
  const fromContext = context.streamCollector(streamBody);
  return _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(await fromContext);
};

// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
  return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1 {
  static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
  identity = _HttpBindingNormalizedSchema.identity;
  bindings;
  constructor(schema) {
    super(schema);
  }
  static of(schema) {
    const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
    if (ns.identity === _HttpBindingNormalizedSchema.identity) return ns;
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache = typeof schemaCache == "object" && schemaCache !== null ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
  }
  getHttpBindingLocation(traits) {
    return traits.httpPayload ? 36 : traits.httpLabel ? 33 : traits.httpHeader ? 38 : typeof traits.httpPrefixHeaders == "string" ? 39 : traits.httpQuery ? 34 : traits.httpQueryParams ? 35 : traits.httpResponseCode ? 37 : 32;
  }
  getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema(), type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255, slot = location & 7, media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0, timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw != "object" ? 1 : 0) << 18;
    const category = type & 192, collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = (collectionValue?.[1] ?? 0) & 255;
    return flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16, [this, flags, collectionValue];
  }
  getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
  }
  getHttpBindings() {
    const source = this.getSchema();
    return typeof source != "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
  }
};
var buildHttpBindings = (schema) => {
  const bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = { headers, prefixHeaders }, bindings = { request: { memberBindings, byName }, response: { bodyMemberNames, bindings: responseBindings } }, { request, response } = bindings;
  for (const [name, member] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [name, value, location, wireName];
    name === "__proto__" && (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(byName), byName[name] = binding, value[1] >> 10 & 1 && (request.hasIdempotency = true), memberBindings.push(binding);
    const slot = location & 7;
    if (slot === 0 && (requestBodyMemberNames.push(name), requestBodyMemberSchemas.push(member)), (slot & 4) === 0) bodyMemberNames.push(name), bodyMemberSchemas.push(member);
    else if ((slot & 6) === 4) if (slot & 1) responseBindings.statusCode = binding;
    else {
      responseBindings.payload = binding;
      const type = value[1] & 255;
      request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
    }
    else slot & 1 ? (request.hasPrefixHeaders = true, prefixHeaders.push(binding)) : (wireName === "__proto__" && (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(headers), headers[wireName] = binding);
  }
  return request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null), request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas), response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas), bindings;
};
var buildPathSegments = (path) => {
  const segments = [];
  let offset = 0;
  for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) match.index > offset && segments.push([path.slice(offset, match.index), 0]), segments.push([match[1], match[2] ? 2 : 1]), offset = match.index + match[0].length;
  return segments.length && offset < path.length && segments.push([path.slice(offset), 0]), segments.length ? segments : void 0;
};
var buildHttpOperationBindings = (schema) => {
  const { http, endpoint } = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .translateTraits */ .cX)(schema.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
  return [http?.[0], path, search ? [...new URLSearchParams(search)] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0]];
};
var EMPTY_BINDINGS = { request: { memberBindings: [], byName: {} }, response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } } };
var getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
var createBodySchema = (schema, memberNames, memberSchemas) => {
  if (!memberNames.length) return;
  const source = schema.getSchema(), body = [3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas], required = source[6], bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
  return bodyRequired && (body[6] = bodyRequired), body;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
  options;
  compositeErrorRegistry;
  constructor(options) {
    super(), this.options = options, this.compositeErrorRegistry = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .OF(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
  }
  getRequestType() {
    return _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .Kd;
  }
  getResponseType() {
    return _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpResponse */ .cS;
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext, this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
  }
  updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
      request.protocol = endpoint.url.protocol, request.hostname = endpoint.url.hostname, request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0, request.path = endpoint.url.pathname, request.fragment = endpoint.url.hash || void 0, request.username = endpoint.url.username || void 0, request.password = endpoint.url.password || void 0, request.query || (request.query = {});
      for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
      if (endpoint.headers) for (const name in endpoint.headers) (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
      return request;
    } else {
      if (request.protocol = endpoint.protocol, request.hostname = endpoint.hostname, request.port = endpoint.port ? Number(endpoint.port) : void 0, request.path = endpoint.path, request.query = { ...endpoint.query }, endpoint.headers) for (const name in endpoint.headers) (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
      return request;
    }
  }
  setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) return;
    const hostPrefix = operation[4];
    if (typeof hostPrefix != "string") return;
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
      if (!(flags >> 17 & 1)) continue;
      const replacement = input[name];
      if (typeof replacement != "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
      resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    if (request.hostname = resolvedHostPrefix + request.hostname, !(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidHostname */ .oJ)(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
  }
  deserializeMetadata(output) {
    return { httpStatusCode: output.statusCode, requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"], extendedRequestId: output.headers["x-amz-id-2"], cfId: output.headers["x-amz-cf-id"] };
  }
  resolveError(name, namespaces, registries) {
    const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
    let schema;
    for (const registry of registries) for (const ns of namespaces) try {
      ns === "*" ? schema = registry.getSchema(name) : schema = registry.getSchema(ns + "#" + name);
      const errorCtor = registry.getErrorCtor(schema);
      if (errorCtor) return [schema, errorCtor, "modeled"];
      {
        const syntheticErrorSchema = registry.getBaseException();
        if (syntheticErrorSchema) {
          const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
          if (syntheticErrorCtor) return [schema, syntheticErrorCtor, "synthetic"];
        }
      }
    } catch {
    }
    for (const registry of registries) {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
        const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
        if (syntheticErrorCtor) return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
      }
    }
    return [defaultErrorSchema, Error, "native"];
  }
  async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    return (await this.loadEventStreamCapability()).serializeEventStream({ eventStream, requestSchema, initialRequest });
  }
  async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    return (await this.loadEventStreamCapability()).deserializeEventStream({ response, responseSchema, initialResponseContainer });
  }
  async loadEventStreamCapability() {
    const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 2423)), marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({ marshaller, serializer: this.serializer, deserializer: this.deserializer, serdeContext: this.serdeContext, defaultContentType: this.getDefaultContentType(), compositeErrorRegistry: this.compositeErrorRegistry });
  }
  getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    return [];
  }
  getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return context.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const input = _input && typeof _input == "object" ? _input : {}, query = {}, headers = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation = getHttpOperationBindings(operationSchema), request = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .Kd({ query, headers });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input, operation);
      const [method, path, staticQuery] = operation;
      if (method) {
        request.method = method, request.path = request.path === "/" ? path : request.path + path;
        for (const [key, value] of staticQuery) query[key] = value;
      }
    }
    request.query = query;
    const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
    return eventStream && (request.body = await this.serializeEventStream({ eventStream, requestSchema: ns })), request;
  }
  serializeHttpBindings(input, request, bindings, operation) {
    const serializer = this.serializer, directSerializer = typeof serializer.writeCodec == "function" ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema;
    let hasBodyValue = false, payload, eventStream, labels;
    const names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
    for (let i = 0; i < length; ++i) {
      const binding = sparse ? (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
      if (!binding) continue;
      const value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
      if (!(inputMemberValue == null && !(flags >> 10 & 1))) if (location === 36) {
        const stream = flags >> 11 & 3;
        stream ? stream === 2 ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue : (directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue), payload = serializer.flush());
      } else if (location === 33 || location === 38) {
        const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
        location === 33 ? (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
      } else if (location === 39) for (const key in inputMemberValue) {
        if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(inputMemberValue, key)) continue;
        const amalgam = wireName + key;
        headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
      }
      else (location & 62) === 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = true;
    }
    const operationPath = operation[1], pathSegments = operation[3];
    return operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings)), hasBodyValue && bodySchema && (directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input), payload = serializer.flush()), request.body = payload, eventStream;
  }
  serializeQuery(value, data, wireName, query, directSerializer) {
    const [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (wireName === void 0) {
      for (const key in data) !(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(data, key) || key in query || (directSerializer || Object.assign(collectionValue[0].getMergedTraits(), { ...traits, httpQuery: key, httpQueryParams: void 0 }), this.serializeQuery(collectionValue, data[key], key, query, directSerializer));
      return;
    }
    if ((flags & 192) === 64) {
      const buffer = [];
      for (const item of data) {
        const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
        (flags >> 13 & 1 || serialized !== void 0) && buffer.push(serialized);
      }
      query[wireName] = buffer;
    } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
  }
  serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    const flags = value[1], type = flags & 255;
    return directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19) ? String(data) : (directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data), this.serializer.flush());
  }
  serializePath(segments, labels, bindings) {
    let path = "";
    for (const [value, kind] of segments) {
      if (kind === 0) {
        path += value;
        continue;
      }
      const replacement = labels?.[value];
      if (replacement === void 0) {
        if ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
        path += `{${value}${kind === 2 ? "+" : ""}}`;
      } else path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
    }
    return path;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
    if (response.statusCode >= 300) {
      const bytes = await collectBody(response.body, context);
      throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
        for (const member of nonHttpBindingMembers) dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
      }
    } else responseBindings.bindings.payload || await collectBody(response.body, context);
    return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    const dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(schema), { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response, headers = response.headers;
    if (payload) {
      const [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 3;
      if (stream) stream === 2 ? dataObject[memberName] = await this.deserializeEventStream({ response, responseSchema: ns }) : dataObject[memberName] = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .sdkStreamMixin */ .c9)(response.body);
      else if (response.body) {
        const bytes = await collectBody(response.body, context);
        bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
      }
    }
    for (const header in headers) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(headers, header)) continue;
      const lower = header.toLowerCase(), headerValue = headers[header];
      lower !== header && (delete headers[header], headers[lower] = headerValue);
      const binding = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
      if (!binding) continue;
      const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
      if (collectionValue) {
        const sections = flags >> 16 & 1 ? (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEvery */ .UE)(headerValue, ",", 2) : (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHeader */ .GP)(headerValue), list = [];
        for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
        dataObject[memberName] = list;
      } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
    }
    for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
      dataObject[memberName] = {};
      for (const header in headers) {
        if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(headers, header) || !header.startsWith(wireName)) continue;
        const headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
    }
    return statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(operationSchema?.input), schema = ns.getSchema();
    let payload;
    const input = _input && typeof _input == "object" ? _input : {}, request = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .Kd({ protocol: "", hostname: "", port: void 0, path: "/", fragment: void 0, query, headers, body: void 0 });
    if (endpoint && (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)), input) {
      const eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) {
        if (input[eventStreamMember]) {
          const initialRequest = {};
          for (const [memberName] of ns.structIterator()) memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
          payload = await this.serializeEventStream({ eventStream: input[eventStreamMember], requestSchema: ns, initialRequest });
        }
      } else serializer.write(schema, input), payload = serializer.flush();
    }
    return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer, ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(operationSchema.output), dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
      const bytes = await collectBody(response.body, context);
      throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(response.headers, header)) continue;
      const value = response.headers[header];
      delete response.headers[header], response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({ response, responseSchema: ns, initialResponseContainer: dataObject });
    else {
      const bytes = await collectBody(response.body, context);
      bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
  }
  isErrorResponse(statusCode) {
    return statusCode >= 300;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
  settings;
  constructor(settings) {
    super(), this.settings = settings;
  }
  read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) return collectionValue ??= ns.getHttpBindingCollectionValue(location), (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHeader */ .GP)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
    switch (schema) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(data);
      case 4:
      case 5:
      case 6:
      case 7: {
        const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
        switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
          case 5:
            return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseRfc3339DateTimeWithOffset */ .eH)(data);
          case 6:
            return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseRfc7231DateTime */ .Gj)(data);
          case 7:
            return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseEpochTimestamp */ .UK)(data);
          default:
            return console.warn("Missing timestamp format, parsing value with Date constructor:", data), new Date(data);
        }
      }
      case 0: {
        const media = flags >> 8 & 3;
        if (!media) return data;
        let intermediateValue = data;
        return (location & 6) === 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)((this.serdeContext?.base64Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(intermediateValue))), media === 2 ? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(intermediateValue) : intermediateValue;
      }
      case 1:
        return Number(data);
      case 2:
        return data.toLowerCase() === "true";
      case 17:
        return BigInt(data);
      case 19:
        return new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(data, "bigDecimal");
      default:
        return data;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends SerdeContext {
  codecDeserializer;
  stringDeserializer;
  constructor(codecDeserializer, codecSettings) {
    super(), this.codecDeserializer = codecDeserializer, this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
  }
  setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext), this.codecDeserializer.setSerdeContext(serdeContext), this.serdeContext = serdeContext;
  }
  read(schema, data) {
    const ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
      const value = ns.getHttpBindingValue(38, traits);
      return this.readHttpBinding(value, data, 38);
    }
    return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(36, traits), data) : this.readCodec(ns, data);
  }
  readHttpBinding(binding, data, location) {
    const value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
  }
  readPayload([schema, flags], data) {
    const type = flags & 255;
    return type === 21 || type === 42 ? typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .ar)(data) : data : type === 0 ? typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(data) : this.readCodec(schema, data);
  }
  readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends SerdeContext {
  settings;
  stringBuffer = "";
  constructor(settings) {
    super(), this.settings = settings;
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
  }
  writeHttpBinding([ns, flags, collectionValue], value, location) {
    const schema = flags & 255;
    switch (typeof value) {
      case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
            case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;
            case 6:
              this.stringBuffer = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .dateToUtcString */ .JV)(value);
              break;
            case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;
            default:
              console.warn("Missing timestamp format, using epoch seconds", value), this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          const valueSchemaType = collectionValue[1] & 255, isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
          let buffer = "";
          for (const item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            const headerItem = this.flush();
            buffer && (buffer += ", "), buffer += isTimestamp ? headerItem : (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteHeader */ .m9)(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;
      case "string":
        const media = flags >> 8 & 3;
        let intermediateValue = value;
        if (media === 2 && (intermediateValue = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(intermediateValue)), media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;
      default:
        this.stringBuffer = flags >> 10 & 1 ? (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .generateIdempotencyToken */ .ec)() : String(value);
    }
  }
  flush() {
    const buffer = this.stringBuffer;
    return this.stringBuffer = "", buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer, this.stringSerializer = stringSerializer;
  }
  setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext), this.stringSerializer.setSerdeContext(serdeContext);
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
      const location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      return;
    }
    this.writeCodec(ns, value);
  }
  writeHttpBinding(binding, value, location) {
    this.stringSerializer.writeHttpBinding(binding, value, location), this.buffer = this.stringSerializer.flush();
  }
  writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
  }
  flush() {
    if (this.buffer !== void 0) {
      const buffer = this.buffer;
      return this.buffer = void 0, buffer;
    }
    return this.codecSerializer.flush();
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) return schema;
  }
  const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger), runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout), { setHttpHandler(handler) {
  runtimeConfig.requestHandler = handler;
}, httpHandler() {
  return runtimeConfig.requestHandler;
}, updateHttpClientConfig(key, value) {
  runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
}, httpHandlerConfigs() {
  return runtimeConfig.requestHandler.httpHandlerConfigs();
} });
var resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({ requestHandler: httpHandlerExtensionConfiguration.httpHandler() });

// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from, this.to = to;
    const keys = Object.keys(this.from), set = new Set(keys);
    set.delete("__type"), this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value, v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var canParseBuffer;
function detectBufferParsing() {
  if (canParseBuffer === void 0) try {
    if (typeof Buffer != "function") canParseBuffer = false;
    else {
      const result = JSON.parse(Buffer.from([123, 125]));
      canParseBuffer = result !== null && typeof result == "object";
    }
  } catch {
    canParseBuffer = false;
  }
  return canParseBuffer;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
  if (context?.source) {
    const numericString = context.source;
    if (typeof value == "number") return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? isRepresentable(numericString, value) ? value : new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(numericString, "bigDecimal") : isFractionalBigNumeric(numericString) ? new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(numericString, "bigDecimal") : /[eE]/.test(numericString) ? expandExponentToBigInt(numericString) : BigInt(numericString);
  }
  return value;
}
function isFractionalBigNumeric(s) {
  const dotIndex = s.indexOf(".");
  if (dotIndex === -1) return false;
  const eIndex = s.search(/[eE]/);
  if (eIndex === -1) return true;
  const fracDigits = eIndex - dotIndex - 1;
  return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value) || Object.is(value, -0)) return true;
  if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
  const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value);
  return normalized === canonical ? true : /[eE]/.test(canonical) ? normalized === expandToDecimal(canonical) : false;
}
function expandToDecimal(s) {
  const negative = s.startsWith("-"), abs = negative ? s.slice(1) : s, eIndex = abs.search(/[eE]/);
  let result;
  if (eIndex === -1) result = abs;
  else {
    const exp = parseInt(abs.slice(eIndex + 1), 10), mantissa = abs.slice(0, eIndex), dotIndex = mantissa.indexOf(".");
    let digits, intLen;
    dotIndex === -1 ? (digits = mantissa, intLen = mantissa.length) : (digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1), intLen = dotIndex), digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    digits === "0" ? result = "0" : newDotPos <= 0 ? result = "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? result = digits + "0".repeat(newDotPos - digits.length) : result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
  }
  return result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
  const eIndex = s.search(/[eE]/), exp = parseInt(s.slice(eIndex + 1), 10), negative = s.startsWith("-"), mantissa = s.slice(negative ? 1 : 0, eIndex), dotIndex = mantissa.indexOf(".");
  let digits, shift;
  if (dotIndex === -1) digits = mantissa, shift = exp;
  else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    const fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, "") || "0";
  const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
  return negative ? -result : result;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
var REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
  const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema), raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
    const result = _check(ns, /* @__PURE__ */ new Set());
    return raw[REVIVER_SYMBOL] = result, result;
  }
  return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
  const raw = ns.getSchema();
  if (seen.has(raw)) return false;
  if (seen.add(raw), ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
  if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) return true;
  } else if (ns.isDocumentSchema()) return true;
  return false;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(body));

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == "function") {
    const buffer = await collectBody(streamBody, context);
    typeof Buffer == "function" && (Buffer.isBuffer(buffer) ? parsingInput = buffer : parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
  }
  if (parsingInput || (parsingInput = await collectBodyString(streamBody, context)), parsingInput.length === 0) return {};
  const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e) {
    throw e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput == "string" ? parsingInput : parsingInput.toString("utf8") }), e;
  }
}
var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
var sanitizeErrorCode = (rawValue) => {
  let cleanValue = rawValue;
  return typeof cleanValue == "number" && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]), cleanValue;
};
var loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, ["header", "code", "type"]);
var loadJsonRpcErrorCode = (output, data, queryCompat = false) => loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
var loadErrorCode = ({ headers }, data, order) => {
  for (; order.length > 0; ) switch (order.shift()) {
    case "header":
      const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
      if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
      break;
    case "code":
      const codeKey = findKey(data ?? {}, "code");
      if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
      break;
    case "type":
      if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
      break;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super(), this.settings = settings;
  }
  async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    let parsed;
    if (typeof data == "string") {
      if (data.length === 0) return {};
      parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
      if (data.byteLength === 0) return {};
      const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      parsed = JSON.parse(buf, reviver);
    } else parsed = await parseJsonBody(data, this.serdeContext, schema);
    return this._read(schema, parsed);
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    const isObject = value !== null && typeof value == "object", ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) return this._readStruct(ns, value);
      if (Array.isArray(value) && ns.isListSchema()) {
        const listMember = ns.getValueSchema();
        if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
        return value;
      }
      if (ns.isMapSchema()) {
        const mapMember = ns.getValueSchema(), map = value;
        if (this.needsTransform(mapMember)) for (const k in map) (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(map, k) && (k === "__proto__" && (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(map), map[k] = this._read(mapMember, map[k]));
        return map;
      }
    }
    if (ns.isBlobSchema() && typeof value == "string") return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(value);
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value == "string" && mediaType) return mediaType === "application/json" || mediaType.endsWith("+json") ? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(value) : value;
    if (ns.isTimestampSchema() && value != null) switch (determineTimestampFormat(ns, this.settings)) {
      case 5:
        return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRfc3339DateTimeWithOffset */ .t_)(value);
      case 6:
        return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRfc7231DateTime */ .xE)(value);
      case 7:
        return (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEpochTimestamp */ .l3)(value);
      default:
        return console.warn("Missing timestamp format, parsing value with Date constructor:", value), new Date(value);
    }
    if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string")) return BigInt(value);
    if (ns.isBigDecimalSchema() && value != null) {
      if (value instanceof _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv) return value;
      const untyped = value;
      return untyped.type === "bigDecimal" && "string" in untyped ? new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(untyped.string, untyped.type) : new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value == "string") {
      switch (value) {
        case "Infinity":
          return 1 / 0;
        case "-Infinity":
          return -1 / 0;
        case "NaN":
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema() && isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
      const v = value[i];
      v instanceof _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv || (value[i] = this._read(ns, v));
    }
    else {
      const doc = value;
      for (const k in doc) {
        if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(doc, k)) continue;
        k === "__proto__" && (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(doc);
        const v = doc[k];
        v instanceof _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv || (doc[k] = this._read(ns, v));
      }
    }
    return value;
  }
  _readStruct(ns, record) {
    const union = ns.isUnionSchema(), out = {};
    let nameMap;
    const hasType = typeof record.__type == "string", { jsonName } = this.settings;
    jsonName && hasType && (nameMap = {});
    let unionSerde;
    union && (unionSerde = new UnionSerde(record, out));
    for (const [memberName, memberSchema] of ns.structIterator()) {
      let fromKey = memberName;
      jsonName && (fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey, hasType && (nameMap[fromKey] = memberName)), union && unionSerde.mark(fromKey), record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey]));
    }
    if (union) unionSerde.writeUnknown();
    else if (hasType) for (const k in record) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(record, k)) continue;
      const v = record[k], t = jsonName ? nameMap[k] ?? k : k;
      t in out || (out[t] = v);
    }
    return out;
  }
  needsTransform(ns) {
    return !!(ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema() || ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema() || ns.isStringSchema() && ns.getMergedTraits().mediaType);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
  string = null;
  static allocUnsafe(bytes) {
    if (typeof Buffer == "function") {
      const buffer = Buffer.allocUnsafe(bytes);
      return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new _JsonBytesStringAdapter(bytes);
  }
  toString() {
    return this.s();
  }
  valueOf() {
    return this.s();
  }
  includes(searchString, position) {
    return typeof searchString == "string" ? this.s().includes(searchString, position) : Uint8Array.prototype.includes.call(this, searchString, position);
  }
  indexOf(searchString, position) {
    return typeof searchString == "string" ? this.s().indexOf(searchString, position) : Uint8Array.prototype.indexOf.call(this, searchString, position);
  }
  lastIndexOf(searchString, position) {
    if (typeof searchString == "string") return this.s().lastIndexOf(searchString, position);
    const fn = Uint8Array.prototype.lastIndexOf;
    return position !== void 0 ? fn.call(this, searchString, position) : fn.call(this, searchString);
  }
  startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
  }
  endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
  }
  match(regexp) {
    return this.s().match(regexp);
  }
  replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
  }
  search(regexp) {
    return this.s().search(regexp);
  }
  split(separator, limit) {
    return this.s().split(separator, limit);
  }
  substring(start, end) {
    return this.s().substring(start, end);
  }
  trim() {
    return this.s().trim();
  }
  trimStart() {
    return this.s().trimStart();
  }
  trimEnd() {
    return this.s().trimEnd();
  }
  charAt(pos) {
    return this.s().charAt(pos);
  }
  charCodeAt(index) {
    return this.s().charCodeAt(index);
  }
  padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
  }
  padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
  }
  repeat(count) {
    return this.s().repeat(count);
  }
  toUpperCase() {
    return this.s().toUpperCase();
  }
  toLowerCase() {
    return this.s().toLowerCase();
  }
  s() {
    if (this.string == null) {
      const n = Date.now();
      n > warned + 6e4 && (console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."), warned = n), this.string = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(this);
    }
    return this.string;
  }
};
var warned = 0;

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
var encoder = new TextEncoder();
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var QUOTE = 34;
var COLON = 58;
var COMMA = 44;
var BACKSLASH = 92;
var TRUE = new Uint8Array([116, 114, 117, 101]);
var FALSE = new Uint8Array([102, 97, 108, 115, 101]);
var NULL = new Uint8Array([110, 117, 108, 108]);
var ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b", ESCAPE_TABLE[9] = "t", ESCAPE_TABLE[10] = "n", ESCAPE_TABLE[12] = "f", ESCAPE_TABLE[13] = "r", ESCAPE_TABLE[34] = '"', ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) ESCAPE_TABLE[i] === null && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = false;
  constructor(settings) {
    super(), this.settings = settings, this.json = alloc(INITIAL_BUFFER_SIZE);
  }
  write(schema, value) {
    this.i = 0, this.rawValue = value, this.rootSchema = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, value, void 0);
  }
  writeDiscriminatedDocument(schema, value) {
    this.i = 0, this.rootSchema = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value == "object") {
      this.writeValue(ns, value, void 0);
      const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`, z = prefix.length;
      this.ensure(z), this.json.copyWithin(1 + z, 1, this.i), encoder.encodeInto(prefix, this.json.subarray(1)), this.i += z;
    } else this.writeValue(ns, value, void 0);
  }
  flush() {
    this.rootSchema = void 0;
    const finalPosition = this.i;
    this.i = 0;
    const raw = this.rawValue;
    if (this.rawValue = void 0, finalPosition === 0) return raw;
    const result = this.json.subarray(0, finalPosition);
    return this.json = alloc(INITIAL_BUFFER_SIZE), result;
  }
  ensure(byteCount) {
    const { i, json } = this;
    if (i + byteCount > json.length) {
      let newSize = json.length * 2;
      for (; newSize < i + byteCount; ) newSize *= 2;
      const next = alloc(newSize);
      next.set(this.json), this.json = next;
    }
  }
  writeAscii(s) {
    const z = s.length;
    this.ensure(z);
    let { i, json } = this;
    for (let j = 0; j < z; ++j) json[i] = s.charCodeAt(j), i += 1;
    this.i = i;
  }
  writeAsciiQuoted(s) {
    const z = s.length;
    this.ensure(z + 4);
    let { json, i } = this;
    json[i++] = QUOTE;
    for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
    json[i++] = QUOTE, this.i = i;
  }
  writeJsonString(s) {
    const z = s.length;
    this.ensure(z * 3 + 2), this.json[this.i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      const c = s.charCodeAt(j);
      if (c > 34 && c < 92) this.json[this.i++] = c;
      else if (c < 128) {
        const esc = ESCAPE_TABLE[c];
        if (esc !== null) {
          this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1), this.json[this.i++] = BACKSLASH;
          for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
        } else this.json[this.i++] = c;
      } else if (c >= 55296 && c <= 56319) {
        const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
        if (next >= 56320 && next <= 57343) {
          this.ensure(4);
          const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
          this.i += written, ++j;
        } else this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c);
      } else if (c >= 56320 && c <= 57343) this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c);
      else {
        let { i, json } = this;
        c < 2048 ? (json[i++] = 192 | c >> 6, json[i++] = 128 | c & 63) : (json[i++] = 224 | c >> 12, json[i++] = 128 | c >> 6 & 63, json[i++] = 128 | c & 63), this.i = i;
      }
    }
    this.json[this.i++] = QUOTE;
  }
  writeUnicodeEscape(code) {
    let { json, i } = this;
    json[i++] = BACKSLASH, json[i++] = 117;
    const hex = code.toString(16).padStart(4, "0");
    for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
    this.i = i;
  }
  static B64 = (() => {
    const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
    return table;
  })();
  writeBase64(data) {
    const b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    const json = this.json, B64 = _JsonShapeSerializer2.B64;
    let i = this.i;
    json[i++] = QUOTE;
    const len = data.length, remainder = len % 3, mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
      const a = data[j], b = data[j + 1], c = data[j + 2];
      json[i++] = B64[a >> 2], json[i++] = B64[(a & 3) << 4 | b >> 4], json[i++] = B64[(b & 15) << 2 | c >> 6], json[i++] = B64[c & 63];
    }
    if (remainder === 2) {
      const a = data[mainLen], b = data[mainLen + 1];
      json[i++] = B64[a >> 2], json[i++] = B64[(a & 3) << 4 | b >> 4], json[i++] = B64[(b & 15) << 2], json[i++] = 61;
    } else if (remainder === 1) {
      const a = data[mainLen];
      json[i++] = B64[a >> 2], json[i++] = B64[(a & 3) << 4], json[i++] = 61, json[i++] = 61;
    }
    json[i++] = QUOTE, this.i = i;
  }
  writeValue(schema, value, container) {
    if (value == null) {
      if (container?.isStructSchema()) {
        if (value === void 0 && _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema).isIdempotencyToken()) {
          this.writeAsciiQuoted((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .generateIdempotencyToken */ .ec)());
          return;
        }
        return;
      }
      this.ensure(4), this.json.set(NULL, this.i), this.i += 4;
      return;
    }
    const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema), isObject = typeof value == "object";
    if (ns.isStringSchema()) {
      const mediaType = ns.getMergedTraits().mediaType;
      if (mediaType && (mediaType === "application/json" || mediaType.endsWith("+json"))) {
        this.writeJsonString(_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(value).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
      const asString = value instanceof _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv ? value.string : String(value);
      this.writeAsciiQuoted(asString);
      return;
    }
    if (isObject) {
      if (ns.isStructSchema()) {
        this.writeStruct(ns, value);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        this.writeList(ns, value, ns.isDocumentSchema());
        return;
      }
      if (ns.isMapSchema()) {
        this.writeMap(ns, value, false);
        return;
      }
      if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
        this.writeBase64(value);
        return;
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        this.writeTimestamp(ns, value);
        return;
      }
      if (value instanceof _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv) {
        this.writeAscii(value.string);
        return;
      }
      if (ns.isDocumentSchema()) {
        Array.isArray(value) ? this.writeList(ns, value, true) : this.writeMap(ns, value, true);
        return;
      }
      const json = JSON.stringify(value);
      this.writeAscii(json);
      return;
    }
    if (typeof value == "string") {
      if (ns.isBlobSchema()) {
        const b64 = (this.serdeContext?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(value);
        this.writeAsciiQuoted(b64);
        return;
      }
      this.writeJsonString(value);
      return;
    }
    if (typeof value == "number") {
      if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
        this.writeAsciiQuoted(String(value));
        return;
      }
      const numStr = String(value);
      this.writeAscii(numStr);
      return;
    }
    if (typeof value == "boolean") {
      this.ensure(5);
      let { i, json } = this;
      value ? (json.set(TRUE, i), i += 4) : (json.set(FALSE, i), i += 5), this.i = i;
      return;
    }
    if (typeof value == "bigint") {
      this.writeAscii(value.toString());
      return;
    }
    this.writeAscii(String(value));
  }
  writeStruct(ns, value) {
    this.ensure(2), this.json[this.i++] = OPEN_BRACE;
    let wroteAny = false;
    const hasType = typeof value.__type == "string";
    let writtenKeys;
    hasType && (writtenKeys = /* @__PURE__ */ new Set());
    for (const [memberName, memberSchema] of ns.structIterator()) {
      const item = value[memberName];
      if (item == null && !memberSchema.isIdempotencyToken()) continue;
      wroteAny && (this.ensure(1), this.json[this.i++] = COMMA), wroteAny = true;
      const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
      writtenKeys && (writtenKeys.add(memberName), writtenKeys.add(targetKey)), this.writeAsciiQuoted(targetKey), this.json[this.i++] = COLON, this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
      const { $unknown } = value;
      if (Array.isArray($unknown)) {
        const [k, v] = $unknown;
        this.writeAsciiQuoted(k), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(15, v, ns);
      }
    } else if (hasType) for (const k in value) {
      if (writtenKeys.has(k)) continue;
      writtenKeys.add(k);
      const v = value[k];
      wroteAny && (this.ensure(1), this.json[this.i++] = COMMA), wroteAny = true, this.writeAsciiQuoted(k), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(15, v, void 0);
    }
    this.ensure(1), this.json[this.i++] = CLOSE_BRACE;
  }
  writeList(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
    if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
      let hasSpecials = false;
      for (let i = 0; i < value.length; ++i) {
        const v = value[i];
        if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || v == null && !sparse) {
          hasSpecials = true;
          break;
        }
      }
      let json;
      if (!hasSpecials) json = JSON.stringify(value);
      else {
        const out = [];
        for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          v == null && !sparse || (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? out.push(String(v)) : out.push(v));
        }
        json = JSON.stringify(out);
      }
      this.ensure(json.length * 3), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
      return;
    }
    this.ensure(2), this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = false;
    for (let i = 0; i < value.length; ++i) {
      const item = value[i];
      (isDocument ? item === void 0 : item == null && !sparse) || (wroteFirstItem && (this.ensure(1), this.json[this.i++] = COMMA), this.writeValue(valueSchema, item, void 0), wroteFirstItem = true);
    }
    this.ensure(1), this.json[this.i++] = CLOSE_BRACKET;
  }
  writeMap(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
    if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
      let modifications;
      for (const k in value) {
        if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(value, k)) continue;
        const v = value[k];
        Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? ((modifications ??= {})[k] = v, value[k] = String(v)) : v === null && !sparse && ((modifications ??= {})[k] = null, value[k] = void 0);
      }
      const json = JSON.stringify(value);
      modifications && Object.assign(value, modifications), this.ensure(json.length * 3), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
      return;
    }
    this.ensure(2), this.json[this.i++] = OPEN_BRACE;
    let first = true;
    for (const k in value) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$3)(value, k)) continue;
      const v = value[k];
      (isDocument ? v === void 0 : v == null && !sparse) || (first || (this.ensure(1), this.json[this.i++] = COMMA), first = false, this.writeJsonString(k), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(valueSchema, v, void 0));
    }
    this.ensure(1), this.json[this.i++] = CLOSE_BRACE;
  }
  writeTimestamp(ns, value) {
    switch (determineTimestampFormat(ns, this.settings)) {
      case 5: {
        const iso = value.toISOString().replace(".000Z", "Z");
        this.writeAsciiQuoted(iso);
        return;
      }
      case 6: {
        this.writeAsciiQuoted((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .dateToUtcString */ .JV)(value));
        return;
      }
      case 7: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
      default: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super(), this.settings = settings;
  }
  createSerializer() {
    const serializer = new JsonShapeSerializer2(this.settings);
    return serializer.setSerdeContext(this.serdeContext), serializer;
  }
  createDeserializer() {
    const deserializer = new JsonShapeDeserializer2(this.settings);
    return deserializer.setSerdeContext(this.serdeContext), deserializer;
  }
};




/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
/* harmony export */   AE: () => (/* binding */ NODE_SIGV4A_CONFIG_OPTIONS),
/* harmony export */   BB: () => (/* binding */ SignatureV4),
/* harmony export */   Oy: () => (/* binding */ resolveAwsSdkSigV4AConfig),
/* harmony export */   S1: () => (/* binding */ AwsSdkSigV4ASigner),
/* harmony export */   TE: () => (/* binding */ AwsJson1_1Protocol),
/* harmony export */   Yu: () => (/* binding */ AwsRestJsonProtocol),
/* harmony export */   dm: () => (/* binding */ signatureV4aContainer),
/* harmony export */   f2: () => (/* binding */ AwsSdkSigV4Signer),
/* harmony export */   ho: () => (/* binding */ resolveAwsSdkSigV4Config),
/* harmony export */   kE: () => (/* binding */ AwsQueryProtocol)
/* harmony export */ });
/* harmony import */ var _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6211);
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9231);
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9595);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);




// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader = (response) => _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpResponse */ .cS.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
var getAgeHeader = (response) => _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpResponse */ .cS.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
  if (ageHeader !== void 0) return currentSystemClockOffset;
  const serverTime = Date.parse(clockTime);
  if (Number.isNaN(serverTime)) return currentSystemClockOffset;
  const timeResponseReceived = Date.now();
  return timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var throwSigningPropertyError = (name, property) => {
  if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
  return property;
};
var hasEventStreamOutput = (signingProperties) => signingProperties.context?.[_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .SMITHY_CONTEXT_KEY */ .Vf]?.eventStream?.output === true;
var validateSigningProperties = async (signingProperties) => {
  const context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signer = await throwSigningPropertyError("signer", config.signer)(authScheme), signingRegion = signingProperties?.signingRegion, signingRegionSet = signingProperties?.signingRegionSet, signingName = signingProperties?.signingName;
  return { config, signer, signingRegion, signingRegionSet, signingName };
};
var AwsSdkSigV4Signer = class {
  async sign(httpRequest, identity, signingProperties) {
    if (!_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .Kd.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps;
    let { signingRegion, signingName } = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? false) {
      const [first, second] = handlerExecutionContext.authSchemes;
      first?.name === "sigv4a" && second?.name === "sigv4" && (signingRegion = second?.signingRegion ?? signingRegion, signingName = second?.signingName ?? signingName);
    }
    const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    return signingProperties._skipClockSkewSampling = skipSkewSampling, skipSkewSampling || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, { signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset), signingRegion, signingService: signingName });
  }
  errorHandler(signingProperties) {
    return (error) => {
      const errorException = error;
      if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
        const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
        if (serverTime) {
          const config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(errorException.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
          config.systemClockOffset = newOffset, Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = true);
        }
      }
      throw error;
    };
  }
  successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
      const config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
      config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
  async sign(httpRequest, identity, signingProperties) {
    if (!_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .Kd.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    return signingProperties._disableClockSkewCorrection = noSkewCorrection, noSkewCorrection || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, { signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset), signingRegion: multiRegionOverride, signingService: signingName });
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
var NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = { environmentVariableSelector: (env, options) => {
  if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
  if (NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env) return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
}, configFileSelector: (profile) => {
  if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile) return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
}, default: [] };

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig = (config) => (config.sigv4aSigningRegionSet = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .te)(config.sigv4aSigningRegionSet), config);
var NODE_SIGV4A_CONFIG_OPTIONS = { environmentVariableSelector(env) {
  if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
  throw new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .mZ("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
}, configFileSelector(profile) {
  if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
  throw new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .mZ("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
}, default: void 0 };

// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
  format(headers) {
    const chunks = [];
    for (const headerName in headers) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, headerName)) continue;
      const bytes = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .fromUtf8 */ .ar)(headerName);
      chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
    let position = 0;
    for (const chunk of chunks) out.set(chunk, position), position += chunk.byteLength;
    return out;
  }
  formatHeaderValue(header) {
    switch (header.type) {
      case "boolean":
        return Uint8Array.from([header.value ? 0 : 1]);
      case "byte":
        return Uint8Array.from([2, header.value]);
      case "short":
        const shortView = new DataView(new ArrayBuffer(3));
        return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, false), new Uint8Array(shortView.buffer);
      case "integer":
        const intView = new DataView(new ArrayBuffer(5));
        return intView.setUint8(0, 4), intView.setInt32(1, header.value, false), new Uint8Array(intView.buffer);
      case "long":
        const longBytes = new Uint8Array(9);
        return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
      case "binary":
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        return binBytes.set(header.value, 3), binBytes;
      case "string":
        const utf8Bytes = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .fromUtf8 */ .ar)(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, false);
        const strBytes = new Uint8Array(strView.buffer);
        return strBytes.set(utf8Bytes, 3), strBytes;
      case "timestamp":
        const tsBytes = new Uint8Array(9);
        return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
      case "uuid":
        if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
        const uuidBytes = new Uint8Array(17);
        return uuidBytes[0] = 9, uuidBytes.set((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .fromHex */ .aD)(header.value.replace(/-/g, "")), 1), uuidBytes;
    }
  }
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE2) {
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte = 2] = "byte", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.short = 3] = "short", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer = 4] = "integer", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long = 5] = "long", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string = 7] = "string", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class _Int64 {
  bytes;
  constructor(bytes) {
    if (this.bytes = bytes, bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
  }
  static fromNumber(number) {
    if (number > 9223372036854776e3 || number < -9223372036854776e3) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
    return number < 0 && negate(bytes), new _Int64(bytes);
  }
  valueOf() {
    const bytes = this.bytes.slice(0), negative = bytes[0] & 128;
    return negative && negate(bytes), parseInt((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(bytes), 16) * (negative ? -1 : 1);
  }
  toString() {
    return String(this.valueOf());
  }
};
function negate(bytes) {
  for (let i = 0; i < 8; i++) bytes[i] ^= 255;
  for (let i = 7; i > -1 && (bytes[i]++, bytes[i] === 0); i--) ;
}

// node_modules/@smithy/signature-v4/dist-es/constants.js
var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
var CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
var AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
var SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
var EXPIRES_QUERY_PARAM = "X-Amz-Expires";
var SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
var TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
var AUTH_HEADER = "authorization";
var AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
var DATE_HEADER = "date";
var GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
var SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
var SHA256_HEADER = "x-amz-content-sha256";
var TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
var ALWAYS_UNSIGNABLE_HEADERS = { authorization: true, "cache-control": true, connection: true, expect: true, from: true, "keep-alive": true, "max-forwards": true, pragma: true, referer: true, te: true, trailer: true, "transfer-encoding": true, upgrade: true, "user-agent": true, "x-amzn-trace-id": true };
var PROXY_HEADER_PATTERN = /^proxy-/;
var SEC_HEADER_PATTERN = /^sec-/;
var ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
var EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
var UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
var MAX_CACHE_SIZE = 50;
var KEY_TYPE_IDENTIFIER = "aws4_request";
var MAX_PRESIGNED_TTL = 3600 * 24 * 7;

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
var getCanonicalQuery = ({ query = {} }) => {
  const keys = [], serialized = {};
  for (const key in query) {
    if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(query, key) || key.toLowerCase() === SIGNATURE_HEADER) continue;
    const encodedKey = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUri */ .o$)(key);
    keys.push(encodedKey);
    const value = query[key];
    typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${(0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUri */ .o$)(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${(0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUri */ .o$)(value2)}`]), []).sort().join("&"));
  }
  return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
};

// node_modules/@smithy/signature-v4/dist-es/utilDate.js
var iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
var toDate = (time) => typeof time == "number" ? new Date(time * 1e3) : typeof time == "string" ? Number(time) ? new Date(Number(time) * 1e3) : new Date(time) : time;

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    this.service = service, this.sha256 = sha256, this.uriEscapePath = uriEscapePath, this.applyChecksum = typeof applyChecksum == "boolean" ? applyChecksum : true, this.regionProvider = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProvider */ .te)(region), this.credentialProvider = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProvider */ .te)(credentials);
  }
  createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`;
  }
  async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256();
    hash.update((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toUint8Array */ .Fo)(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(hashedRequest)}`;
  }
  getCanonicalPath({ path }) {
    if (this.uriEscapePath) {
      const normalizedPathSegments = [];
      for (const pathSegment of path.split("/")) pathSegment?.length !== 0 && pathSegment !== "." && (pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
      const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
      return (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUri */ .o$)(normalizedPath).replace(/%2F/g, "/");
    }
    return path;
  }
  validateResolvedCredentials(credentials) {
    if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string") throw new Error("Resolved credential object is not valid");
  }
  formatDate(now) {
    const longDate = iso8601(now).replace(/[-:]/g, "");
    return { longDate, shortDate: longDate.slice(0, 8) };
  }
  getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
  }
};

// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
var signingKeyCache = {};
var cacheQueue = [];
var createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
var getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
  const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(credsHash)}:${credentials.sessionToken}`;
  if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
  for (cacheQueue.push(cacheKey); cacheQueue.length > MAX_CACHE_SIZE; ) delete signingKeyCache[cacheQueue.shift()];
  let key = `AWS4${credentials.secretAccessKey}`;
  for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) key = await hmac(sha256Constructor, key, signable);
  return signingKeyCache[cacheKey] = key;
};
var hmac = (ctor, secret, data) => {
  const hash = new ctor(secret);
  return hash.update((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toUint8Array */ .Fo)(data)), hash.digest();
};

// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
var getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
  const canonical = {};
  for (const headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == null) continue;
    const canonicalHeaderName = headerName.toLowerCase();
    ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) || (canonicalHeaderName === "__proto__" && (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKey */ .TE)(canonical), canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
  }
  return canonical;
};

// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
var getPayloadHash = async ({ headers, body }, hashConstructor) => {
  for (const headerName in headers) if ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, headerName) && headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
  if (body == null) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  if (typeof body == "string" || ArrayBuffer.isView(body) || (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isArrayBuffer */ .mw)(body)) {
    const hashCtor = new hashConstructor();
    return hashCtor.update((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toUint8Array */ .Fo)(body)), (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(await hashCtor.digest());
  }
  return UNSIGNED_PAYLOAD;
};

// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
var hasHeader = (soughtHeader, headers) => {
  soughtHeader = soughtHeader.toLowerCase();
  for (const headerName in headers) if ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, headerName) && soughtHeader === headerName.toLowerCase()) return true;
  return false;
};

// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
var moveHeadersToQuery = (request, options = {}) => {
  const { headers, query = {} } = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .Kd.clone(request);
  for (const name in headers) {
    if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, name)) continue;
    const lname = name.toLowerCase();
    (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) && (query[name] = headers[name], delete headers[name]);
  }
  return { ...request, headers, query };
};

// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
var prepareRequest = (request) => {
  request = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .Kd.clone(request);
  for (const headerName in request.headers) (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(request.headers, headerName) && GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
  return request;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
  headerFormatter = new HeaderFormatter();
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    super({ applyChecksum, credentials, region, service, sha256, uriEscapePath });
  }
  async presign(originalRequest, options = {}) {
    const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options, credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider(), { longDate, shortDate } = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    const scope = createScope(shortDate, region, signingService ?? this.service), request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
    credentials.sessionToken && (request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken), request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER, request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`, request.query[AMZ_DATE_QUERY_PARAM] = longDate, request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    return request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders), request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256))), request;
  }
  async sign(toSign, options) {
    return typeof toSign == "string" ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
  }
  async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
    const region = signingRegion ?? await this.regionProvider(), { shortDate, longDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service), hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256), hash = new this.sha256();
    hash.update(headers);
    const hashedHeaders = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(await hash.digest()), stringToSign = [EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload].join(`
`);
    return this.signString(stringToSign, { signingDate, signingRegion: region, signingService, eventStreamCredentials });
  }
  async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
    return this.signEvent({ headers: this.headerFormatter.format(signableMessage.message.headers), payload: signableMessage.message.body }, { signingDate, signingRegion, signingService, priorSignature: signableMessage.priorSignature, eventStreamCredentials }).then((signature) => ({ message: signableMessage.message, signature }));
  }
  async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider(), { shortDate } = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    return hash.update((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toUint8Array */ .Fo)(stringToSign)), (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(await hash.digest());
  }
  async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider(), request = prepareRequest(requestToSign), { longDate, shortDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate, credentials.sessionToken && (request.headers[TOKEN_HEADER] = credentials.sessionToken);
    const payloadHash = await getPayloadHash(request, this.sha256);
    !hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum && (request.headers[SHA256_HEADER] = payloadHash);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    return request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`, request;
  }
  async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER), hash = new this.sha256(await keyPromise);
    return hash.update((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toUint8Array */ .Fo)(stringToSign)), (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(await hash.digest());
  }
  getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
  }
};

// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
var signatureV4aContainer = { SignatureV4a: null };

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
var bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
  let inputCredentials = config.credentials, isUserSupplied = !!config.credentials, resolvedCredentials;
  Object.defineProperty(config, "credentials", { set(credentials) {
    credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = true), inputCredentials = credentials;
    const memoizedProvider = normalizeCredentialProvider(config, { credentials: inputCredentials, credentialDefaultProvider: config.credentialDefaultProvider }), boundProvider = bindCallerConfig(config, memoizedProvider);
    if (isUserSupplied && !boundProvider.attributed) {
      const isCredentialObject = typeof inputCredentials == "object" && inputCredentials !== null;
      resolvedCredentials = async (options) => {
        const attributedCreds = await boundProvider(options);
        return isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0) ? (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(attributedCreds, "CREDENTIALS_CODE", "e") : attributedCreds;
      }, resolvedCredentials.memoized = boundProvider.memoized, resolvedCredentials.configBound = boundProvider.configBound, resolvedCredentials.attributed = true;
    } else resolvedCredentials = boundProvider;
  }, get() {
    return resolvedCredentials;
  }, enumerable: true, configurable: true }), config.credentials = inputCredentials;
  const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
  let signer;
  return config.signer ? signer = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .te)(config.signer) : config.regionInfoProvider ? signer = () => (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .te)(config.region)().then(async (region) => [await config.regionInfoProvider(region, { useFipsEndpoint: await config.useFipsEndpoint(), useDualstackEndpoint: await config.useDualstackEndpoint() }) || {}, region]).then(([regionInfo, region]) => {
    const { signingRegion, signingService } = regionInfo;
    config.signingRegion = config.signingRegion || signingRegion || region, config.signingName = config.signingName || signingService || config.serviceId;
    const params = { ...config, credentials: config.credentials, region: config.signingRegion, service: config.signingName, sha256, uriEscapePath: signingEscapePath }, SignerCtor = config.signerConstructor || SignatureV4;
    return new SignerCtor(params);
  }) : signer = async (authScheme) => {
    authScheme = Object.assign({}, { name: "sigv4", signingName: config.signingName || config.defaultSigningName, signingRegion: await (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .te)(config.region)(), properties: {} }, authScheme);
    const signingRegion = authScheme.signingRegion, signingService = authScheme.signingName;
    config.signingRegion = config.signingRegion || signingRegion, config.signingName = config.signingName || signingService || config.serviceId;
    const params = { ...config, credentials: config.credentials, region: config.signingRegion, service: config.signingName, sha256, uriEscapePath: signingEscapePath }, SignerCtor = config.signerConstructor || SignatureV4;
    return new SignerCtor(params);
  }, Object.assign(config, { systemClockOffset, signingEscapePath, signer, disableClockSkewCorrection: (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .te)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection) });
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
  let credentialsProvider;
  return credentials ? credentials?.memoized ? credentialsProvider = credentials : credentialsProvider = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeIdentityProvider */ .K4)(credentials, _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentityExpired */ .OC, _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .doesIdentityRequireRefresh */ .e) : credentialDefaultProvider ? credentialsProvider = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .te)(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config }))) : credentialsProvider = async () => {
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
  }, credentialsProvider.memoized = true, credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
  if (credentialsProvider.configBound) return credentialsProvider;
  const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
  return fn.memoized = credentialsProvider.memoized, fn.configBound = true, fn;
}

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
var CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
var NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = { environmentVariableSelector: (env) => (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanSelector */ .Qm)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .cV.ENV), configFileSelector: (profile) => (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanSelector */ .Qm)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .cV.CONFIG), default: false };

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
  queryCompat;
  errorRegistry;
  constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
  }
  resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
    if (httpPayloadMember) {
      const mediaType = httpPayloadMember.getMergedTraits().mediaType;
      return mediaType || (httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType);
    } else if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
      const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
    })) return defaultContentType;
  }
  async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
    const errorMetadata = { $metadata: metadata, $fault: response.statusCode < 500 ? "client" : "server" };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
      return { errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier), errorMetadata };
    } catch {
      dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
      if (baseExceptionSchema) {
        const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
        throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
      }
      const d = dataObject, message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
    }
  }
  compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
    const staticRegistry = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .TypeRegistry */ .OF.for(namespace), defaultSyntheticRegistry = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .TypeRegistry */ .OF.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry), composite.copyFrom(defaultSyntheticRegistry), this.errorRegistry = composite;
  }
  decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
      const msg = exception.Message ?? additions.Message, error = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .decorateServiceException */ .Mw)(exception, additions);
      msg && (error.message = msg);
      const errorObj = error.Error ?? {};
      errorObj.Type = error.Error?.Type, errorObj.Code = error.Error?.Code, errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg, error.Error = errorObj;
      const reqId = error.$metadata.requestId;
      return reqId && (error.RequestId = reqId), error;
    }
    return (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .decorateServiceException */ .Mw)(exception, additions);
  }
  setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== void 0 && queryErrorHeader != null) {
      const [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error2 = { Code, Type };
      output.Code = Code, output.Type = Type;
      for (let i = 0; i < keys.length; i++) {
        const k = keys[i];
        Error2[k === "message" ? "Message" : k] = output[k];
      }
      delete Error2.__type, output.Error = Error2;
    }
  }
  queryCompatOutput(queryCompatErrorData, errorData) {
    queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error), queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type), queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
  }
  findQueryCompatibleError(registry, errorName) {
    try {
      return registry.getSchema(errorName);
    } catch {
      return registry.find((schema) => _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .RpcProtocol */ .Mp {
  serializer;
  deserializer;
  serviceTarget;
  codec;
  mixin;
  awsQueryCompatible;
  constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
    super({ defaultNamespace, errorTypeRegistries }), this.serviceTarget = serviceTarget, this.codec = jsonCodec ?? new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonCodec2 */ .pl({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false }), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`, this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) && (request.body = "{}"), request;
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const { awsQueryCompatible } = this;
    awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
    const errorIdentifier = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .loadJsonRpcErrorCode */ .rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = {}, errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
    throw awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
  constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
    super({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec });
  }
  getShapeId() {
    return "aws.protocols#awsJson1_1";
  }
  getJsonRpcVersion() {
    return "1.1";
  }
  getDefaultContentType() {
    return "application/x-amz-json-1.1";
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpBindingProtocol */ .sM {
  serializer;
  deserializer;
  codec;
  mixin = new ProtocolLib();
  constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
    super({ defaultNamespace, errorTypeRegistries });
    const settings = { timestampFormat: { useTrait: true, default: 7 }, httpBindings: true, jsonName: true };
    this.codec = jsonCodec ?? new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonCodec2 */ .pl(settings), this.serializer = new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpInterceptingShapeSerializer */ ._2(this.codec.createSerializer(), settings), this.deserializer = new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpInterceptingShapeDeserializer */ .zS(this.codec.createDeserializer(), settings);
  }
  getShapeId() {
    return "aws.protocols#restJson1";
  }
  getPayloadCodec() {
    return this.codec;
  }
  setSerdeContext(serdeContext) {
    this.codec.setSerdeContext(serdeContext), super.setSerdeContext(serdeContext);
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context), inputSchema = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(operationSchema.input);
    if (!request.headers["content-type"]) {
      const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
      contentType && (request.headers["content-type"] = contentType);
    }
    return request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const output = await super.deserializeResponse(operationSchema, context, response), outputSchema = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    for (const [name, member] of outputSchema.structIterator()) member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
    return output;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .loadRestJsonErrorCode */ .cJ)(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    const output = {}, errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
      const target = member.getMergedTraits().jsonName ?? name;
      output[name] = errorDeserializer.readObject(member, dataObject[target]);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
  }
  getDefaultContentType() {
    return "application/json";
  }
};

// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey2(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
  return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class _AwsXmlParser {
  x;
  i = 0;
  z;
  constructor(x) {
    this.x = x, this.x = x.replace(/\r\n?/g, `
`), this.z = this.x.length;
  }
  parse() {
    const p = this, { z } = p;
    for (; p.i < z && (p.trim(), !(p.i >= z)); ) if (p.isNext("<?")) p.readTo("?>"), p.trim();
    else if (p.isNext("<!--")) p.readTo("-->"), p.trim();
    else if (p.isNext("<!DOCTYPE", false)) p.skipDoctype(), p.trim();
    else if (p.x[p.i] === "<") {
      const root = p.parseTag();
      return { [root.tag]: root.value };
    } else throw new Error("@aws-sdk XML parse error: unexpected content.");
    throw new Error("@aws-sdk XML parse error: no root element.");
  }
  isNext(s, caseSensitive = true) {
    const p = this;
    return caseSensitive ? p.x.startsWith(s, p.i) : p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
  }
  readTo(stop) {
    const p = this, _i = p.x.indexOf(stop, p.i);
    if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    const result = p.x.slice(p.i, _i);
    return p.i = _i + stop.length, result;
  }
  trim() {
    const p = this;
    for (; p.i < p.z && ` 	\r
`.includes(p.x[p.i]); ) ++p.i;
  }
  readAttrValue() {
    const p = this, quote = p.x[p.i];
    ++p.i;
    let value = "";
    for (; p.i < p.z && p.x[p.i] !== quote; ) value += p.x[p.i++];
    return ++p.i, p.decodeEntities(value);
  }
  parseTag() {
    const p = this;
    ++p.i;
    let tag = "";
    for (; p.i < p.z && !` 	\r
>/`.includes(p.x[p.i]); ) tag += p.x[p.i++];
    let hasAttrs = false;
    const attrs = {};
    for (; p.i < p.z && (p.trim(), !">/".includes(p.x[p.i])); ) {
      let name = "";
      for (; p.i < p.z && !`= 	\r
>/?`.includes(p.x[p.i]); ) name += p.x[p.i++];
      if (p.trim(), p.x[p.i] !== "=") break;
      ++p.i, p.trim(), name === "__proto__" && writeKey2(attrs), attrs[name] = p.readAttrValue(), hasAttrs = true;
    }
    if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    if (p.x[p.i] === "/") {
      if (++p.i, p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
      return ++p.i, { tag, value: hasAttrs ? attrs : "" };
    }
    if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    ++p.i;
    const textParts = [], childTags = [];
    let hasElementChild = false;
    for (; p.i < p.z && !p.isNext("</"); ) if (p.x[p.i] === "<") p.isNext("<!--") ? p.readTo("-->") : p.isNext("<![CDATA[") ? (p.i += 9, textParts.push(p.readTo("]]>"))) : p.isNext("<?") ? p.readTo("?>") : (hasElementChild = true, childTags.push(p.parseTag()));
    else {
      let text = "";
      for (; p.i < p.z && p.x[p.i] !== "<"; ) text += p.x[p.i++];
      textParts.push(p.decodeEntities(text));
    }
    if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    p.i += 2;
    const closeTag = p.readTo(">").trim();
    if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    if (!hasAttrs && textParts.length === 0 && !hasElementChild) return { tag, value: "" };
    if (!hasAttrs && !hasElementChild) {
      const text = textParts.length === 1 ? textParts[0] : textParts.join("");
      return text.trim() === "" && text.includes(`
`) ? { tag, value: "" } : { tag, value: text };
    }
    const obj = {};
    for (const text of textParts) text.trim() === "" && text.includes(`
`) || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
    for (const child of childTags) child.tag === "__proto__" && writeKey2(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
    for (const [k, v] of Object.entries(attrs)) k === "__proto__" && writeKey2(obj), obj[k] = v;
    return { tag, value: obj };
  }
  static ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  skipDoctype() {
    const p = this;
    p.i += 9;
    let depth = 0;
    for (; p.i < p.z; ) {
      const c = p.x[p.i];
      if (c === "[") ++depth;
      else if (c === "]") --depth;
      else if (c === ">" && depth === 0) {
        ++p.i;
        return;
      }
      ++p.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
  }
  decodeEntities(s) {
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : _AwsXmlParser.ENTITIES[named] ?? "");
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from, this.to = to;
    const keys = Object.keys(this.from), set = new Set(keys);
    set.delete("__type"), this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value, v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey3(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
  settings;
  stringDeserializer;
  constructor(settings) {
    super(), this.settings = settings, this.stringDeserializer = new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .FromStringShapeDeserializer */ .k(settings);
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
  }
  read(schema, bytes, key) {
    const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema), memberSchemas = ns.getMemberSchemas();
    if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
      const output = {}, memberName = Object.keys(memberSchemas)[0];
      return memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes), output;
    }
    const xmlString = (this.serdeContext?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtf8 */ .Pq)(bytes), parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
  }
  readSchema(_schema, value) {
    const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(_schema);
    if (ns.isUnitSchema()) return;
    const traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
    if (value == null) return value;
    if (typeof value == "object") {
      const flat = !!traits.xmlFlattened;
      if (ns.isListSchema()) {
        const listValue = ns.getValueSchema(), buffer2 = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
        if (source == null) return buffer2;
        const sourceArray = Array.isArray(source) ? source : [source];
        for (const v of sourceArray) buffer2.push(this.readSchema(listValue, v));
        return buffer2;
      }
      const buffer = {};
      if (ns.isMapSchema()) {
        const keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema();
        let entries;
        flat ? entries = Array.isArray(value) ? value : [value] : entries = Array.isArray(value.entry) ? value.entry : [value.entry];
        const keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
        for (const entry of entries) {
          const key = entry[keyProperty], value2 = entry[valueProperty];
          key === "__proto__" && writeKey3(buffer), buffer[key] = this.readSchema(memberNs, value2);
        }
        return buffer;
      }
      if (ns.isStructSchema()) {
        const union = ns.isUnionSchema();
        let unionSerde;
        union && (unionSerde = new UnionSerde(value, buffer));
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
          union && unionSerde.mark(xmlObjectKey), value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
        }
        return union && unionSerde.writeUnknown(), buffer;
      }
      if (ns.isDocumentSchema()) return value;
      throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
    }
    return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
  }
  parseXml(xml) {
    if (xml.length) {
      let parsedObj;
      try {
        parsedObj = parseXML(xml);
      } catch (e) {
        throw e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", { value: xml }), e;
      }
      const textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
      return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .getValueFromTextNode */ .rm)(parsedObjToReturn);
    }
    return {};
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
  settings;
  buffer;
  constructor(settings) {
    super(), this.settings = settings;
  }
  write(schema, value, prefix = "") {
    this.buffer === void 0 && (this.buffer = "");
    const ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema);
    if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema()) (typeof value == "string" || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .nk)(value)));
    else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) value != null ? (this.writeKey(prefix), this.writeValue(String(value))) : ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .generateIdempotencyToken */ .ec)()));
    else if (ns.isBigIntegerSchema()) value != null && (this.writeKey(prefix), this.writeValue(String(value)));
    else if (ns.isBigDecimalSchema()) value != null && (this.writeKey(prefix), this.writeValue(value instanceof _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NumericValue */ .Dv ? value.string : String(value)));
    else if (ns.isTimestampSchema()) {
      if (value instanceof Date) switch (this.writeKey(prefix), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .determineTimestampFormat */ .Vm)(ns, this.settings)) {
        case 5:
          this.writeValue(value.toISOString().replace(".000Z", "Z"));
          break;
        case 6:
          this.writeValue((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .dateToUtcString */ .JV)(value));
          break;
        case 7:
          this.writeValue(String(value.getTime() / 1e3));
          break;
      }
    } else if (ns.isDocumentSchema()) Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && typeof value == "object" ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
    else if (ns.isListSchema()) {
      if (Array.isArray(value)) if (value.length === 0) this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
      else {
        const member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
        let i = 1;
        for (const item of value) {
          if (item == null) continue;
          const traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
          this.write(member, item, key), ++i;
        }
      }
    } else if (ns.isMapSchema()) {
      if (value && typeof value == "object") {
        const keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened;
        let i = 1;
        for (const k in value) {
          const v = value[k];
          if (v == null) continue;
          const keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
          this.write(keySchema, k, key), this.write(memberSchema, v, valueKey), ++i;
        }
      }
    } else if (ns.isStructSchema()) {
      if (value && typeof value == "object") {
        let didWriteMember = false;
        for (const [memberName, member] of ns.structIterator()) {
          if (value[memberName] == null && !member.isIdempotencyToken()) continue;
          const traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
          this.write(member, value[memberName], key), didWriteMember = true;
        }
        if (!didWriteMember && ns.isUnionSchema()) {
          const { $unknown } = value;
          if (Array.isArray($unknown)) {
            const [k, v] = $unknown, key = `${prefix}${k}`;
            this.write(15, v, key);
          }
        }
      }
    } else if (!ns.isUnitSchema()) throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
  }
  flush() {
    if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    const str = this.buffer;
    return delete this.buffer, str;
  }
  getKey(memberName, xmlName, ec2QueryName, keySource) {
    const { ec2, capitalizeKeys } = this.settings;
    if (ec2 && ec2QueryName) return ec2QueryName;
    const key = xmlName ?? memberName;
    return capitalizeKeys && keySource === "struct" ? key[0].toUpperCase() + key.slice(1) : key;
  }
  writeKey(key) {
    key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${(0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .extendedEncodeURIComponent */ .$6)(key)}=`;
  }
  writeValue(value) {
    this.buffer += (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .extendedEncodeURIComponent */ .$6)(value);
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .RpcProtocol */ .Mp {
  options;
  serializer;
  deserializer;
  mixin = new ProtocolLib();
  constructor(options) {
    super({ defaultNamespace: options.defaultNamespace, errorTypeRegistries: options.errorTypeRegistries }), this.options = options;
    const settings = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: false, xmlNamespace: options.xmlNamespace, serviceNamespace: options.defaultNamespace, serializeEmptyLists: true };
    this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
  }
  getShapeId() {
    return "aws.protocols#awsQuery";
  }
  setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
  }
  getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", ((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) && (request.body = "");
    const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    return request.body = `Action=${action}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer, ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(operationSchema.output), dataObject = {};
    if (response.statusCode >= 300) {
      const bytes2 = await (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .collectBody */ .Px)(response.body, context);
      bytes2.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes2)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for (const header in response.headers) {
      const value = response.headers[header];
      delete response.headers[header], response.headers[header.toLowerCase()] = value;
    }
    const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .collectBody */ .Px)(response.body, context);
    return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
  }
  useNestedResult() {
    return true;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message, errorData.Error = { Type: errorData.Type, Code: errorData.Code, Message: message };
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(errorSchema), ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = { Type: errorData.Error.Type, Code: errorData.Error.Code, Error: errorData.Error };
    for (const [name, member] of ns.structIterator()) {
      const target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
      output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
  }
  loadQueryErrorCode(output, data) {
    const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
    if (code !== void 0) return code;
    if (output.statusCode == 404) return "NotFound";
  }
  loadQueryError(data) {
    return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
  }
  loadQueryErrorMessage(data) {
    const errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
  }
  getDefaultContentType() {
    return "application/x-www-form-urlencoded";
  }
};




/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6211);
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9231);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);



// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY = "AWS_ACCESS_KEY_ID";
var ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
var ENV_SESSION = "AWS_SESSION_TOKEN";
var ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
var ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
var ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
var fromEnv = (init) => async () => {
  init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
  const accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env[ENV_SESSION], expiry = process.env[ENV_EXPIRATION], credentialScope = process.env[ENV_CREDENTIAL_SCOPE], accountId = process.env[ENV_ACCOUNT_ID];
  if (accessKeyId && secretAccessKey) {
    const credentials = { accessKeyId, secretAccessKey, ...sessionToken && { sessionToken }, ...expiry && { expiration: new Date(expiry) }, ...credentialScope && { credentialScope }, ...accountId && { accountId } };
    return (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
  }
  throw new _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Unable to find environment variable credentials.", { logger: init?.logger });
};




/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NodeHttpHandler)
/* harmony export */ });
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9231);
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9595);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);



// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
  const reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      const abortError3 = new Error("Request aborted");
      return abortError3.name = "AbortError", abortError3.cause = reason, abortError3;
    }
    const abortError2 = new Error(String(reason));
    return abortError2.name = "AbortError", abortError2;
  }
  const abortError = new Error("Request aborted");
  return abortError.name = "AbortError", abortError;
}

// node_modules/@smithy/node-http-handler/dist-es/constants.js
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
var getTransformedHeaders = (headers) => {
  const transformedHeaders = {};
  for (const name in headers) {
    if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(headers, name)) continue;
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
  }
  return transformedHeaders;
};

// node_modules/@smithy/node-http-handler/dist-es/node-https.js


// node_modules/@smithy/node-http-handler/dist-es/timing.js
var timing = { setTimeout: (cb, ms) => setTimeout(cb, ms), clearTimeout: (timeoutId) => clearTimeout(timeoutId) };

// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
var DEFER_EVENT_LISTENER_TIME = 1e3;
var setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
  if (!timeoutInMs) return -1;
  const registerTimeout = (offset) => {
    const timeoutId = timing.setTimeout(() => {
      request.destroy(), reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
    }, timeoutInMs - offset), doWithSocket = (socket) => {
      socket?.connecting ? socket.on("connect", () => {
        timing.clearTimeout(timeoutId);
      }) : timing.clearTimeout(timeoutId);
    };
    request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
  };
  return timeoutInMs < 2e3 ? (registerTimeout(0), 0) : timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => timeoutInMs ? timing.setTimeout(() => {
  let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
  if (throwOnRequestTimeout) {
    const error = Object.assign(new Error(msg), { name: "TimeoutError", code: "ETIMEDOUT" });
    req.destroy(error), reject(error);
  } else msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", logger?.warn?.(msg);
}, timeoutInMs) : -1;

// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
var DEFER_EVENT_LISTENER_TIME2 = 3e3;
var setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
  if (keepAlive !== true) return -1;
  const registerListener = () => {
    request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
      socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    });
  };
  return deferTimeMs === 0 ? (registerListener(), 0) : timing.setTimeout(registerListener, deferTimeMs);
};

// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
var resolveDefaultSocketTimeout = (config) => {
  const value = config?.defaultSocketTimeout;
  return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
var DEFER_EVENT_LISTENER_TIME3 = 3e3;
var setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
  if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
  let response;
  request.once("response", (res) => response = res);
  const onTimeout = () => {
    if (response?.complete) {
      request.socket?.destroy();
      return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
    response?.destroy(error), request.destroy(), reject(error);
  }, registerTimeout = () => {
    const { socket } = request;
    socket ? socket.connecting ? socket.once("connect", registerTimeout) : (socket.setTimeout(timeoutInMs, onTimeout), request.on("close", () => socket.removeListener("timeout", onTimeout))) : request.once("socket", registerTimeout);
  };
  if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
  }
  const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
  request.once("close", () => timing.clearTimeout(deferralId));
};

// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js

var MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
  const headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0;
  let timeoutId = -1, sendBody = true;
  !externalAgent && expect === "100-continue" && (sendBody = await Promise.race([new Promise((resolve) => {
    timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
  }), new Promise((resolve) => {
    httpRequest.on("continue", () => {
      timing.clearTimeout(timeoutId), resolve(true);
    }), httpRequest.on("response", () => {
      timing.clearTimeout(timeoutId), resolve(false);
    }), httpRequest.on("error", () => {
      timing.clearTimeout(timeoutId), resolve(false);
    });
  })])), sendBody && writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
  if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable) {
    body.pipe(httpRequest);
    return;
  }
  if (body) {
    const isBuffer = Buffer.isBuffer(body);
    if (isBuffer || typeof body == "string") {
      isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
      return;
    }
    const uint8 = body;
    if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
      httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest.end(Buffer.from(body));
    return;
  }
  httpRequest.end();
}

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var hAgent;
var hRequest;
var NodeHttpHandler = class _NodeHttpHandler {
  config;
  configProvider;
  socketWarningTimestamp = 0;
  externalAgent = false;
  metadata = { handlerProtocol: "http/1.1" };
  static create(instanceOrOptions) {
    return typeof instanceOrOptions?.handle == "function" ? instanceOrOptions : new _NodeHttpHandler(instanceOrOptions);
  }
  static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const { sockets, requests, maxSockets } = agent;
    if (typeof maxSockets != "number" || maxSockets === 1 / 0 || Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
    if (sockets && requests) for (const origin in sockets) {
      if (!(0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(sockets, origin)) continue;
      const socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
      if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
    }
    return socketWarningTimestamp;
  }
  constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
      typeof options == "function" ? options().then((_options) => {
        resolve(this.resolveDefaultConfig(_options));
      }).catch(reject) : resolve(this.resolveDefaultConfig(options));
    });
  }
  destroy() {
    this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
  }
  async handle(request, { abortSignal, requestTimeout } = {}) {
    this.config || (this.config = await this.configProvider);
    const config = this.config, logger = config.logger, isSSL = request.protocol === "https:";
    return !isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject) => {
      let writeRequestBodyPromise, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1;
      const clearTimeouts = () => {
        timing.clearTimeout(socketWarningTimeoutId), timing.clearTimeout(connectionTimeoutId), timing.clearTimeout(requestTimeoutId), timing.clearTimeout(keepAliveTimeoutId);
      }, resolve = async (arg) => {
        await writeRequestBodyPromise, clearTimeouts(), _resolve(arg);
      }, reject = async (arg) => {
        await writeRequestBodyPromise, clearTimeouts(), _reject(arg);
      };
      if (abortSignal?.aborted) {
        const abortError = buildAbortError(abortSignal);
        reject(abortError);
        return;
      }
      const headers = request.headers, expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
      let agent = isSSL ? config.httpsAgent : config.httpAgent;
      expectContinue && !this.externalAgent && (agent = new (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_2__.Agent : hAgent)({ keepAlive: false, maxSockets: 1 / 0 })), socketWarningTimeoutId = timing.setTimeout(() => {
        this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
      }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
      const queryString = request.query ? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .buildQueryString */ .Go)(request.query) : "";
      let auth;
      if (request.username != null || request.password != null) {
        const username = request.username ?? "", password = request.password ?? "";
        auth = `${username}:${password}`;
      }
      let path = request.path;
      queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
      let hostname = request.hostname ?? "";
      hostname[0] === "[" && hostname.endsWith("]") ? hostname = request.hostname.slice(1, -1) : hostname = request.hostname;
      const nodeHttpsOptions = { headers: request.headers, host: hostname, method: request.method, path, port: request.port, agent, auth }, req = (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : hRequest)(nodeHttpsOptions, (res) => {
        const httpResponse = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpResponse */ .cS({ statusCode: res.statusCode || -1, reason: res.statusMessage, headers: getTransformedHeaders(res.headers), body: res });
        resolve({ response: httpResponse });
      });
      if (req.on("error", (err) => {
        NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
      }), abortSignal) {
        const onAbort = () => {
          req.destroy();
          const abortError = buildAbortError(abortSignal);
          reject(abortError);
        };
        if (typeof abortSignal.addEventListener == "function") {
          const signal = abortSignal;
          signal.addEventListener("abort", onAbort, { once: true }), req.once("close", () => signal.removeEventListener("abort", onAbort));
        } else abortSignal.onabort = onAbort;
      }
      const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
      connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout), requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
      const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
      defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, true) : setSocketTimeout(req, reject, config.socketTimeout);
      const httpAgent = nodeHttpsOptions.agent;
      typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, { keepAlive: httpAgent.keepAlive, keepAliveMsecs: httpAgent.keepAliveMsecs })), writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => (clearTimeouts(), _reject(e)));
    });
  }
  updateHttpClientConfig(key, value) {
    this.config = void 0, this.configProvider = this.configProvider.then((config) => {
      switch (key) {
        case /* @__PURE__ */ Symbol.for("logger"):
          key = "logger", value = config.logger ?? value;
          break;
        case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout", value = resolveDefaultSocketTimeout(config) ?? value;
          break;
      }
      return { ...config, [key]: value };
    });
  }
  httpHandlerConfigs() {
    return this.config ?? {};
  }
  resolveDefaultConfig(options) {
    const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {}, keepAlive = true, maxSockets = 50;
    let httpAgentPromise;
    return { connectionTimeout, requestTimeout, socketTimeout, defaultSocketTimeout: resolveDefaultSocketTimeout(options), socketAcquisitionWarningTimeout, throwOnRequestTimeout, httpAgentProvider: () => httpAgentPromise ??= (async () => {
      const node_http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)), { Agent, request } = node_http.default ?? node_http;
      return hRequest = request, hAgent = Agent, httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function" ? (this.externalAgent = true, httpAgent) : new hAgent({ keepAlive, maxSockets, ...httpAgent });
    })(), httpsAgent: httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_2__.Agent || typeof httpsAgent?.destroy == "function" ? (this.externalAgent = true, httpsAgent) : new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ keepAlive, maxSockets, ...httpsAgent }), logger };
  }
};




/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredRegion: () => (/* binding */ configuredRegion),
/* harmony export */   connectAws: () => (/* binding */ connectAws),
/* harmony export */   createClients: () => (/* binding */ createClients)
/* harmony export */ });
/* harmony import */ var _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4522);
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6669);
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8039);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3403);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5840);
/* harmony import */ var _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4678);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3856);
/* harmony import */ var _ZSOO2O7N_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9166);
/* harmony import */ var _RLGIBEFS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8137);
/* harmony import */ var _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4902);
/* harmony import */ var _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6211);
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9231);
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9595);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1692);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7975);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);
















// src/aws/connect.ts



// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
var defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .getSmithyContext */ .ug)(context).operation, region: await (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .normalizeProvider */ .te)(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})() });
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return { schemeId: "aws.auth#sigv4", signingProperties: { name: "iam", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
}
var defaultIAMHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, { authSchemePreference: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .normalizeProvider */ .te)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "iam" });
var commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };

// node_modules/@aws-sdk/client-iam/package.json
var package_default = {
  name: "@aws-sdk/client-iam",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Iam Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-iam",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-iam"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
var v = "ref";
var w = "authSchemes";
var x = "name";
var y = "signingRegion";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "stringEquals";
var f = "booleanEquals";
var g = "getAttr";
var h = { [v]: "Endpoint" };
var i = { fn: g, argv: [{ [v]: d }, "name"] };
var j = { [v]: d };
var k = { [w]: [{ [x]: "sigv4", [y]: "us-east-1" }] };
var l = { [w]: [{ [x]: "sigv4", [y]: "cn-north-1" }] };
var m = { [w]: [{ [x]: "sigv4", [y]: "us-gov-west-1" }] };
var n = { [w]: [{ [x]: "sigv4", [y]: "us-iso-east-1" }] };
var o = { [w]: [{ [x]: "sigv4", [y]: "us-isob-east-1" }] };
var p = { [w]: [{ [x]: "sigv4", [y]: "eu-isoe-west-1" }] };
var q = { [w]: [{ [x]: "sigv4", [y]: "us-isof-south-1" }] };
var s = { [w]: [{ [x]: "sigv4", [y]: "eusc-de-east-1" }] };
var t = { [w]: [{ [x]: "sigv4", [y]: "{PartitionResult#implicitGlobalRegion}" }] };
var u = [{ [v]: "Region" }];
var _data = { conditions: [[c, [h]], [c, u], ["aws.partition", u, d], [e, [i, "aws"]], [e, [i, "aws-cn"]], [e, [i, "aws-us-gov"]], [e, [i, "aws-iso"]], [f, [{ [v]: "UseFIPS" }, b]], [f, [{ [v]: "UseDualStack" }, b]], [e, [i, "aws-iso-b"]], [e, [i, "aws-iso-e"]], [e, [i, "aws-iso-f"]], [e, [i, "aws-eusc"]], [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]], [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]], results: [[a], [a, "Invalid Configuration: FIPS and custom endpoint are not supported"], [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [h, {}], ["https://iam.amazonaws.com", k], ["https://iam-fips.amazonaws.com", k], ["https://iam.global.api.aws", k], ["https://iam-fips.global.api.aws", k], ["https://iam.global.api.amazonwebservices.com.cn", l], ["https://iam-fips.api.amazonwebservices.com.cn", l], ["https://iam.cn-north-1.amazonaws.com.cn", l], ["https://iam-fips.amazonaws.com.cn", l], ["https://iam.us-gov.api.aws", m], ["https://iam.us-gov.amazonaws.com", m], ["https://iam.us-iso-east-1.c2s.ic.gov", n], ["https://iam-fips.us-iso-east-1.c2s.ic.gov", n], ["https://iam.api.aws.ic.gov", n], ["https://iam-fips.api.aws.ic.gov", n], ["https://iam.us-isob-east-1.sc2s.sgov.gov", o], ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o], ["https://iam.api.aws.scloud", o], ["https://iam-fips.api.aws.scloud", o], ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p], ["https://iam-fips.cloud.adc-e.uk", p], ["https://iam.api.cloud-aws.adc-e.uk", p], ["https://iam-fips.api.cloud-aws.adc-e.uk", p], ["https://iam.us-isof-south-1.csp.hci.ic.gov", q], ["https://iam-fips.csp.hci.ic.gov", q], ["https://iam.api.aws.hci.ic.gov", q], ["https://iam-fips.api.aws.hci.ic.gov", q], ["https://iam.eusc-de-east-1.amazonaws.eu", s], ["https://iam-fips.amazonaws.eu", s], ["https://iam.global.api.amazonwebservices.eu", s], ["https://iam-fips.api.amazonwebservices.eu", s], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t], [a, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t], [a, "FIPS is enabled but this partition does not support FIPS"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t], [a, "DualStack is enabled but this partition does not support DualStack"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t], [a, "Invalid Configuration: Missing Region"]] };
var root = 2;
var r = 1e8;
var nodes = new Int32Array([-1, 1, -1, 0, 42, 3, 1, 4, r + 41, 2, 5, r + 41, 3, 39, 6, 4, 36, 7, 5, 35, 8, 6, 32, 9, 7, 20, 10, 8, 15, 11, 9, r + 18, 12, 10, r + 22, 13, 11, r + 26, 14, 12, r + 30, r + 40, 9, r + 20, 16, 10, r + 24, 17, 11, r + 28, 18, 12, r + 32, 19, 13, r + 38, r + 39, 8, 26, 21, 9, r + 19, 22, 10, r + 23, 23, 11, r + 27, 24, 12, r + 31, 25, 14, r + 36, r + 37, 9, r + 21, 27, 10, r + 25, 28, 11, r + 29, 29, 12, r + 33, 30, 13, 31, r + 35, 14, r + 34, r + 35, 7, 34, 33, 8, r + 16, r + 14, 8, r + 17, r + 15, 8, r + 12, r + 13, 7, 38, 37, 8, r + 8, r + 10, 8, r + 9, r + 11, 7, 41, 40, 8, r + 6, r + 4, 8, r + 7, r + 5, 7, r + 1, 43, 8, r + 2, r + 3]);
var bdd = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
var cache = new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .EndpointCache */ .kS({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] });
var defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .decideEndpoint */ .cH)(bdd, { endpointParams, logger: context.logger }));
_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .customEndpointFunctions */ .mw.aws = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class _IAMServiceException extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _IAMServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException = class _ConcurrentModificationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ConcurrentModificationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
  }
};
var NoSuchEntityException = class _NoSuchEntityException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#NoSuchEntityException";
  name = "NoSuchEntityException";
  $fault = "client";
  constructor(opts) {
    super({ name: "NoSuchEntityException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _NoSuchEntityException.prototype);
  }
};
var ServiceFailureException = class _ServiceFailureException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceFailureException";
  name = "ServiceFailureException";
  $fault = "server";
  constructor(opts) {
    super({ name: "ServiceFailureException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _ServiceFailureException.prototype);
  }
};
var AccountNotManagementOrDelegatedAdministratorException = class _AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
  name = "AccountNotManagementOrDelegatedAdministratorException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "AccountNotManagementOrDelegatedAdministratorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _AccountNotManagementOrDelegatedAdministratorException.prototype), this.Message = opts.Message;
  }
};
var EntityAlreadyExistsException = class _EntityAlreadyExistsException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
  name = "EntityAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({ name: "EntityAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _EntityAlreadyExistsException.prototype);
  }
};
var InvalidInputException = class _InvalidInputException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidInputException";
  name = "InvalidInputException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidInputException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidInputException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var NameConflictException = class _NameConflictException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#NameConflictException";
  name = "NameConflictException";
  $fault = "client";
  constructor(opts) {
    super({ name: "NameConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _NameConflictException.prototype);
  }
};
var RoleModifiedException = class _RoleModifiedException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#RoleModifiedException";
  name = "RoleModifiedException";
  $fault = "client";
  constructor(opts) {
    super({ name: "RoleModifiedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _RoleModifiedException.prototype);
  }
};
var RoleTemplateDisabledException = class _RoleTemplateDisabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
  name = "RoleTemplateDisabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "RoleTemplateDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _RoleTemplateDisabledException.prototype);
  }
};
var UnmodifiableEntityException = class _UnmodifiableEntityException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
  name = "UnmodifiableEntityException";
  $fault = "client";
  constructor(opts) {
    super({ name: "UnmodifiableEntityException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _UnmodifiableEntityException.prototype);
  }
};
var PolicyNotAttachableException = class _PolicyNotAttachableException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
  name = "PolicyNotAttachableException";
  $fault = "client";
  constructor(opts) {
    super({ name: "PolicyNotAttachableException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _PolicyNotAttachableException.prototype);
  }
};
var EntityTemporarilyUnmodifiableException = class _EntityTemporarilyUnmodifiableException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
  name = "EntityTemporarilyUnmodifiableException";
  $fault = "client";
  constructor(opts) {
    super({ name: "EntityTemporarilyUnmodifiableException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _EntityTemporarilyUnmodifiableException.prototype);
  }
};
var InvalidUserTypeException = class _InvalidUserTypeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
  name = "InvalidUserTypeException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidUserTypeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidUserTypeException.prototype);
  }
};
var PasswordPolicyViolationException = class _PasswordPolicyViolationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
  name = "PasswordPolicyViolationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "PasswordPolicyViolationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _PasswordPolicyViolationException.prototype);
  }
};
var OpenIdIdpCommunicationErrorException = class _OpenIdIdpCommunicationErrorException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
  name = "OpenIdIdpCommunicationErrorException";
  $fault = "client";
  constructor(opts) {
    super({ name: "OpenIdIdpCommunicationErrorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _OpenIdIdpCommunicationErrorException.prototype);
  }
};
var ServiceNotSupportedException = class _ServiceNotSupportedException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
  name = "ServiceNotSupportedException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ServiceNotSupportedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ServiceNotSupportedException.prototype);
  }
};
var DeleteConflictException = class _DeleteConflictException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DeleteConflictException";
  name = "DeleteConflictException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DeleteConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DeleteConflictException.prototype);
  }
};
var OrganizationNotFoundException = class _OrganizationNotFoundException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
  name = "OrganizationNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "OrganizationNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _OrganizationNotFoundException.prototype), this.Message = opts.Message;
  }
};
var OrganizationNotInAllFeaturesModeException = class _OrganizationNotInAllFeaturesModeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
  name = "OrganizationNotInAllFeaturesModeException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "OrganizationNotInAllFeaturesModeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _OrganizationNotInAllFeaturesModeException.prototype), this.Message = opts.Message;
  }
};
var ServiceAccessNotEnabledException = class _ServiceAccessNotEnabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
  name = "ServiceAccessNotEnabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "ServiceAccessNotEnabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ServiceAccessNotEnabledException.prototype), this.Message = opts.Message;
  }
};
var FeatureDisabledException = class _FeatureDisabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#FeatureDisabledException";
  name = "FeatureDisabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "FeatureDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _FeatureDisabledException.prototype);
  }
};
var InvalidAuthenticationCodeException = class _InvalidAuthenticationCodeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
  name = "InvalidAuthenticationCodeException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidAuthenticationCodeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidAuthenticationCodeException.prototype);
  }
};
var CallerIsNotManagementAccountException = class _CallerIsNotManagementAccountException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
  name = "CallerIsNotManagementAccountException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "CallerIsNotManagementAccountException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CallerIsNotManagementAccountException.prototype), this.Message = opts.Message;
  }
};
var FeatureEnabledException = class _FeatureEnabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#FeatureEnabledException";
  name = "FeatureEnabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "FeatureEnabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _FeatureEnabledException.prototype);
  }
};
var ReportGenerationLimitExceededException = class _ReportGenerationLimitExceededException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
  name = "ReportGenerationLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ReportGenerationLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ReportGenerationLimitExceededException.prototype);
  }
};
var CredentialReportExpiredException = class _CredentialReportExpiredException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
  name = "CredentialReportExpiredException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CredentialReportExpiredException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CredentialReportExpiredException.prototype);
  }
};
var CredentialReportNotPresentException = class _CredentialReportNotPresentException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
  name = "CredentialReportNotPresentException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CredentialReportNotPresentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CredentialReportNotPresentException.prototype);
  }
};
var CredentialReportNotReadyException = class _CredentialReportNotReadyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
  name = "CredentialReportNotReadyException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CredentialReportNotReadyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CredentialReportNotReadyException.prototype);
  }
};
var UnrecognizedPublicKeyEncodingException = class _UnrecognizedPublicKeyEncodingException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
  name = "UnrecognizedPublicKeyEncodingException";
  $fault = "client";
  constructor(opts) {
    super({ name: "UnrecognizedPublicKeyEncodingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _UnrecognizedPublicKeyEncodingException.prototype);
  }
};
var PolicyEvaluationException = class _PolicyEvaluationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
  name = "PolicyEvaluationException";
  $fault = "server";
  constructor(opts) {
    super({ name: "PolicyEvaluationException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _PolicyEvaluationException.prototype);
  }
};
var KeyPairMismatchException = class _KeyPairMismatchException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
  name = "KeyPairMismatchException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KeyPairMismatchException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KeyPairMismatchException.prototype);
  }
};
var MalformedCertificateException = class _MalformedCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#MalformedCertificateException";
  name = "MalformedCertificateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "MalformedCertificateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _MalformedCertificateException.prototype);
  }
};
var DuplicateCertificateException = class _DuplicateCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
  name = "DuplicateCertificateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DuplicateCertificateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DuplicateCertificateException.prototype);
  }
};
var InvalidCertificateException = class _InvalidCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidCertificateException";
  name = "InvalidCertificateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidCertificateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidCertificateException.prototype);
  }
};
var DuplicateSSHPublicKeyException = class _DuplicateSSHPublicKeyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
  name = "DuplicateSSHPublicKeyException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DuplicateSSHPublicKeyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DuplicateSSHPublicKeyException.prototype);
  }
};
var InvalidPublicKeyException = class _InvalidPublicKeyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
  name = "InvalidPublicKeyException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidPublicKeyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidPublicKeyException.prototype);
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
var _A = "Arn";
var _ABO = "AllowedByOrganizations";
var _ABPB = "AllowedByPermissionsBoundary";
var _ACt = "AttachmentCount";
var _AMP = "AttachedManagedPolicies";
var _AN = "AttachmentName";
var _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
var _ANc = "ActionNames";
var _AP = "AttachedPolicy";
var _APB = "AttachedPermissionsBoundary";
var _APt = "AttachedPolicies";
var _ARP = "AttachRolePolicy";
var _ARPD = "AssumeRolePolicyDocument";
var _ARPR = "AttachRolePolicyRequest";
var _AT = "AttachmentType";
var _CA = "CallerArn";
var _CD = "CreateDate";
var _CE = "ContextEntry";
var _CELT = "ContextEntryListType";
var _CEo = "ContextEntries";
var _CINMAE = "CallerIsNotManagementAccountException";
var _CKN = "ContextKeyName";
var _CKT = "ContextKeyType";
var _CKV = "ContextKeyValues";
var _CME = "ConcurrentModificationException";
var _CPRr = "CreatePolicyRequest";
var _CPRre = "CreatePolicyResponse";
var _CPV = "CreatePolicyVersion";
var _CPVR = "CreatePolicyVersionRequest";
var _CPVRr = "CreatePolicyVersionResponse";
var _CPr = "CreatePolicy";
var _CREE = "CredentialReportExpiredException";
var _CRNPE = "CredentialReportNotPresentException";
var _CRNRE = "CredentialReportNotReadyException";
var _Col = "Column";
var _D = "Description";
var _DCE = "DeleteConflictException";
var _DCEu = "DuplicateCertificateException";
var _DPR = "DeletePolicyRequest";
var _DPV = "DeletePolicyVersion";
var _DPVR = "DeletePolicyVersionRequest";
var _DPe = "DeletePolicy";
var _DRPRe = "DetachRolePolicyRequest";
var _DRPe = "DetachRolePolicy";
var _DSSHPKE = "DuplicateSSHPublicKeyException";
var _DVI = "DefaultVersionId";
var _Do = "Document";
var _EAEE = "EntityAlreadyExistsException";
var _EAN = "EvalActionName";
var _EDD = "EvalDecisionDetails";
var _EDv = "EvalDecision";
var _EFn = "EntityFilter";
var _EPn = "EndPosition";
var _ER = "EvaluationResult";
var _ERD = "EvalResourceDecision";
var _ERLT = "EvaluationResultsListType";
var _ERN = "EvalResourceName";
var _ERv = "EvaluationResults";
var _ETUE = "EntityTemporarilyUnmodifiableException";
var _F = "Filter";
var _FDE = "FeatureDisabledException";
var _FEE = "FeatureEnabledException";
var _GAAD = "GetAccountAuthorizationDetails";
var _GAADR = "GetAccountAuthorizationDetailsRequest";
var _GAADRe = "GetAccountAuthorizationDetailsResponse";
var _GAS = "GetAccountSummary";
var _GASR = "GetAccountSummaryResponse";
var _GD = "GroupDetail";
var _GDL = "GroupDetailList";
var _GI = "GroupId";
var _GL = "GroupList";
var _GN = "GroupName";
var _GP = "GetPolicy";
var _GPL = "GroupPolicyList";
var _GPR = "GetPolicyRequest";
var _GPRe = "GetPolicyResponse";
var _GPV = "GetPolicyVersion";
var _GPVR = "GetPolicyVersionRequest";
var _GPVRe = "GetPolicyVersionResponse";
var _GR = "GetRole";
var _GRP = "GetRolePolicy";
var _GRPR = "GetRolePolicyRequest";
var _GRPRe = "GetRolePolicyResponse";
var _GRR = "GetRoleRequest";
var _GRRe = "GetRoleResponse";
var _IA = "IsAttachable";
var _IACE = "InvalidAuthenticationCodeException";
var _ICE = "InvalidCertificateException";
var _IDV = "IsDefaultVersion";
var _IIE = "InvalidInputException";
var _IP = "InstanceProfile";
var _IPI = "InstanceProfileId";
var _IPIT = "InlinePolicyIdentifierType";
var _IPIn = "InlinePolicyIdentifier";
var _IPKE = "InvalidPublicKeyException";
var _IPL = "InstanceProfileList";
var _IPN = "InstanceProfileName";
var _IT = "IsTruncated";
var _IUTE = "InvalidUserTypeException";
var _K = "Key";
var _KPME = "KeyPairMismatchException";
var _LARP = "ListAttachedRolePolicies";
var _LARPR = "ListAttachedRolePoliciesRequest";
var _LARPRi = "ListAttachedRolePoliciesResponse";
var _LEE = "LimitExceededException";
var _LEFP = "ListEntitiesForPolicy";
var _LEFPR = "ListEntitiesForPolicyRequest";
var _LEFPRi = "ListEntitiesForPolicyResponse";
var _LPR = "ListPoliciesRequest";
var _LPRi = "ListPoliciesResponse";
var _LPT = "ListPolicyTags";
var _LPTR = "ListPolicyTagsRequest";
var _LPTRi = "ListPolicyTagsResponse";
var _LPV = "ListPolicyVersions";
var _LPVR = "ListPolicyVersionsRequest";
var _LPVRi = "ListPolicyVersionsResponse";
var _LPi = "ListPolicies";
var _LRP = "ListRolePolicies";
var _LRPR = "ListRolePoliciesRequest";
var _LRPRi = "ListRolePoliciesResponse";
var _LUD = "LastUsedDate";
var _Li = "Line";
var _M = "Message";
var _MCE = "MalformedCertificateException";
var _MCV = "MissingContextValues";
var _MI = "MaxItems";
var _MPD = "ManagedPolicyDetail";
var _MPDE = "MalformedPolicyDocumentException";
var _MPDLT = "ManagedPolicyDetailListType";
var _MS = "MatchedStatements";
var _MSD = "MaxSessionDuration";
var _Ma = "Marker";
var _NCE = "NameConflictException";
var _NSEE = "NoSuchEntityException";
var _OA = "OnlyAttached";
var _ODD = "OrganizationsDecisionDetail";
var _OIICEE = "OpenIdIdpCommunicationErrorException";
var _ONFE = "OrganizationNotFoundException";
var _ONIAFME = "OrganizationNotInAllFeaturesModeException";
var _PA = "PolicyArn";
var _PB = "PermissionsBoundary";
var _PBA = "PermissionsBoundaryArn";
var _PBDD = "PermissionsBoundaryDecisionDetail";
var _PBPIL = "PermissionsBoundaryPolicyInputList";
var _PBT = "PermissionsBoundaryType";
var _PBUC = "PermissionsBoundaryUsageCount";
var _PD = "PolicyDocument";
var _PDo = "PolicyDetail";
var _PEE = "PolicyEvaluationException";
var _PEL = "PolicyExclusionList";
var _PELT = "PolicyExclusionsListType";
var _PG = "PolicyGroups";
var _PGLT = "PolicyGroupListType";
var _PGo = "PolicyGroup";
var _PI = "PolicyId";
var _PIL = "PolicyInputList";
var _PIo = "PolicyIdentifier";
var _PN = "PolicyName";
var _PNAE = "PolicyNotAttachableException";
var _PNo = "PolicyNames";
var _PPVE = "PasswordPolicyViolationException";
var _PPat = "PathPrefix";
var _PR = "PolicyRoles";
var _PRLT = "PolicyRoleListType";
var _PRo = "PolicyRole";
var _PSA = "PolicySourceArn";
var _PT = "PolicyType";
var _PU = "PolicyUsers";
var _PUF = "PolicyUsageFilter";
var _PULT = "PolicyUserListType";
var _PUo = "PolicyUser";
var _PV = "PolicyVersion";
var _PVL = "PolicyVersionList";
var _Pa = "Path";
var _Po = "Policy";
var _Pol = "Policies";
var _Pos = "Position";
var _R = "Region";
var _RA = "ResourceArns";
var _RD = "RoleDetail";
var _RDL = "RoleDetailList";
var _RGLEE = "ReportGenerationLimitExceededException";
var _RHO = "ResourceHandlingOption";
var _RIo = "RoleId";
var _RLU = "RoleLastUsed";
var _RME = "RoleModifiedException";
var _RN = "RoleName";
var _RO = "ResourceOwner";
var _RP = "ResourcePolicy";
var _RPL = "RolePolicyList";
var _RSR = "ResourceSpecificResults";
var _RSRLT = "ResourceSpecificResultListType";
var _RSRe = "ResourceSpecificResult";
var _RTDE = "RoleTemplateDisabledException";
var _Ro = "Role";
var _Rol = "Roles";
var _SAD = "SetAsDefault";
var _SANEE = "ServiceAccessNotEnabledException";
var _SFE = "ServiceFailureException";
var _SLT = "StatementListType";
var _SM = "SummaryMap";
var _SNSE = "ServiceNotSupportedException";
var _SPI = "SourcePolicyId";
var _SPP = "SimulatePrincipalPolicy";
var _SPPR = "SimulatePrincipalPolicyRequest";
var _SPR = "SimulatePolicyResponse";
var _SPT = "SourcePolicyType";
var _SPt = "StartPosition";
var _SRT = "SourceRoleTemplate";
var _Sc = "Scope";
var _Sta = "Statement";
var _T = "Tags";
var _TA = "TemplateArn";
var _TK = "TagKeys";
var _TMV = "TemplateMinorVersion";
var _TP = "TagPolicy";
var _TPR = "TagPolicyRequest";
var _Ta = "Tag";
var _UD = "UpdateDate";
var _UDL = "UserDetailList";
var _UDs = "UserDetail";
var _UEE = "UnmodifiableEntityException";
var _UI = "UserId";
var _UN = "UserName";
var _UP = "UntagPolicy";
var _UPKEE = "UnrecognizedPublicKeyEncodingException";
var _UPL = "UserPolicyList";
var _UPR = "UntagPolicyRequest";
var _V = "Versions";
var _VI = "VersionId";
var _Val = "Value";
var _aPLT = "attachedPoliciesListType";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _gDLT = "groupDetailListType";
var _hE = "httpError";
var _iPLT = "instanceProfileListType";
var _m = "message";
var _pDLTo = "policyDetailListType";
var _pDVLT = "policyDocumentVersionListType";
var _pLT = "policyListType";
var _rDLT = "roleDetailListType";
var _rLT = "roleListType";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
var _se = "server";
var _tLT = "tagListType";
var _uDLT = "userDetailListType";
var n0 = "com.amazonaws.iam";
var _s_registry = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .TypeRegistry */ .OF(_s);
var IAMServiceException$ = [-3, _s, "IAMServiceException", 0, [], []];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
var n0_registry = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .TypeRegistry */ .OF(n0);
var AccountNotManagementOrDelegatedAdministratorException$ = [-3, n0, _ANMODAE, { [_e]: _c, [_hE]: 400 }, [_M], [0]];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [-3, n0, _CINMAE, { [_e]: _c, [_hE]: 400 }, [_M], [0]];
n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [-3, n0, _CME, { [_aQE]: ["ConcurrentModification", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [-3, n0, _CREE, { [_aQE]: ["ReportExpired", 410], [_e]: _c, [_hE]: 410 }, [_m], [0]];
n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [-3, n0, _CRNPE, { [_aQE]: ["ReportNotPresent", 410], [_e]: _c, [_hE]: 410 }, [_m], [0]];
n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [-3, n0, _CRNRE, { [_aQE]: ["ReportInProgress", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [-3, n0, _DCE, { [_aQE]: ["DeleteConflict", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [-3, n0, _DCEu, { [_aQE]: ["DuplicateCertificate", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [-3, n0, _DSSHPKE, { [_aQE]: ["DuplicateSSHPublicKey", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [-3, n0, _EAEE, { [_aQE]: ["EntityAlreadyExists", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [-3, n0, _ETUE, { [_aQE]: ["EntityTemporarilyUnmodifiable", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [-3, n0, _FDE, { [_aQE]: ["FeatureDisabled", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [-3, n0, _FEE, { [_aQE]: ["FeatureEnabled", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [-3, n0, _IACE, { [_aQE]: ["InvalidAuthenticationCode", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [-3, n0, _ICE, { [_aQE]: ["InvalidCertificate", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [-3, n0, _IIE, { [_aQE]: ["InvalidInput", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [-3, n0, _IPKE, { [_aQE]: ["InvalidPublicKey", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [-3, n0, _IUTE, { [_aQE]: ["InvalidUserType", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [-3, n0, _KPME, { [_aQE]: ["KeyPairMismatch", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [-3, n0, _LEE, { [_aQE]: ["LimitExceeded", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [-3, n0, _MCE, { [_aQE]: ["MalformedCertificate", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE, { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [-3, n0, _NCE, { [_aQE]: ["NameConflict", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [-3, n0, _NSEE, { [_aQE]: ["NoSuchEntity", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [-3, n0, _OIICEE, { [_aQE]: ["OpenIdIdpCommunicationError", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [-3, n0, _ONFE, { [_e]: _c, [_hE]: 400 }, [_M], [0]];
n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [-3, n0, _ONIAFME, { [_e]: _c, [_hE]: 400 }, [_M], [0]];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [-3, n0, _PPVE, { [_aQE]: ["PasswordPolicyViolation", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [-3, n0, _PEE, { [_aQE]: ["PolicyEvaluation", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [-3, n0, _PNAE, { [_aQE]: ["PolicyNotAttachable", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [-3, n0, _RGLEE, { [_aQE]: ["ReportGenerationLimitExceeded", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [-3, n0, _RME, { [_aQE]: ["RoleModified", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [-3, n0, _RTDE, { [_aQE]: ["RoleTemplateDisabled", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [-3, n0, _SANEE, { [_e]: _c, [_hE]: 400 }, [_M], [0]];
n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [-3, n0, _SFE, { [_aQE]: ["ServiceFailure", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [-3, n0, _SNSE, { [_aQE]: ["NotSupportedService", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [-3, n0, _UEE, { [_aQE]: ["UnmodifiableEntity", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [-3, n0, _UPKEE, { [_aQE]: ["UnrecognizedPublicKeyEncoding", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
var errorTypeRegistries = [_s_registry, n0_registry];
var AttachedPermissionsBoundary$ = [3, n0, _APB, 0, [_PBT, _PBA], [0, 0]];
var AttachedPolicy$ = [3, n0, _AP, 0, [_PN, _PA], [0, 0]];
var AttachRolePolicyRequest$ = [3, n0, _ARPR, 0, [_RN, _PA], [0, 0], 2];
var ContextEntry$ = [3, n0, _CE, 0, [_CKN, _CKV, _CKT], [0, 64, 0]];
var CreatePolicyRequest$ = [3, n0, _CPRr, 0, [_PN, _PD, _Pa, _D, _T], [0, 0, 0, 0, () => tagListType], 2];
var CreatePolicyResponse$ = [3, n0, _CPRre, 0, [_Po], [() => Policy$]];
var CreatePolicyVersionRequest$ = [3, n0, _CPVR, 0, [_PA, _PD, _SAD], [0, 0, 2], 2];
var CreatePolicyVersionResponse$ = [3, n0, _CPVRr, 0, [_PV], [() => PolicyVersion$]];
var DeletePolicyRequest$ = [3, n0, _DPR, 0, [_PA], [0], 1];
var DeletePolicyVersionRequest$ = [3, n0, _DPVR, 0, [_PA, _VI], [0, 0], 2];
var DetachRolePolicyRequest$ = [3, n0, _DRPRe, 0, [_RN, _PA], [0, 0], 2];
var EvaluationResult$ = [3, n0, _ER, 0, [_EAN, _EDv, _ERN, _MS, _MCV, _ODD, _PBDD, _EDD, _RSR], [0, 0, 0, () => StatementListType, 64, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128, () => ResourceSpecificResultListType], 2];
var GetAccountAuthorizationDetailsRequest$ = [3, n0, _GAADR, 0, [_F, _MI, _Ma], [64, 1, 0]];
var GetAccountAuthorizationDetailsResponse$ = [3, n0, _GAADRe, 0, [_UDL, _GDL, _RDL, _Pol, _IT, _Ma], [() => userDetailListType, () => groupDetailListType, () => roleDetailListType, () => ManagedPolicyDetailListType, 2, 0]];
var GetAccountSummaryResponse$ = [3, n0, _GASR, 0, [_SM], [129]];
var GetPolicyRequest$ = [3, n0, _GPR, 0, [_PA], [0], 1];
var GetPolicyResponse$ = [3, n0, _GPRe, 0, [_Po], [() => Policy$]];
var GetPolicyVersionRequest$ = [3, n0, _GPVR, 0, [_PA, _VI], [0, 0], 2];
var GetPolicyVersionResponse$ = [3, n0, _GPVRe, 0, [_PV], [() => PolicyVersion$]];
var GetRolePolicyRequest$ = [3, n0, _GRPR, 0, [_RN, _PN], [0, 0], 2];
var GetRolePolicyResponse$ = [3, n0, _GRPRe, 0, [_RN, _PN, _PD], [0, 0, 0], 3];
var GetRoleRequest$ = [3, n0, _GRR, 0, [_RN], [0], 1];
var GetRoleResponse$ = [3, n0, _GRRe, 0, [_Ro], [() => Role$], 1];
var GroupDetail$ = [3, n0, _GD, 0, [_Pa, _GN, _GI, _A, _CD, _GPL, _AMP], [0, 0, 0, 0, 4, () => policyDetailListType, () => attachedPoliciesListType]];
var InlinePolicyIdentifierType$ = [3, n0, _IPIT, 0, [_PN, _AT, _AN], [0, 0, 0], 3];
var InstanceProfile$ = [3, n0, _IP, 0, [_Pa, _IPN, _IPI, _A, _CD, _Rol, _T], [0, 0, 0, 0, 4, () => roleListType, () => tagListType], 6];
var ListAttachedRolePoliciesRequest$ = [3, n0, _LARPR, 0, [_RN, _PPat, _Ma, _MI], [0, 0, 0, 1], 1];
var ListAttachedRolePoliciesResponse$ = [3, n0, _LARPRi, 0, [_APt, _IT, _Ma], [() => attachedPoliciesListType, 2, 0]];
var ListEntitiesForPolicyRequest$ = [3, n0, _LEFPR, 0, [_PA, _EFn, _PPat, _PUF, _Ma, _MI], [0, 0, 0, 0, 0, 1], 1];
var ListEntitiesForPolicyResponse$ = [3, n0, _LEFPRi, 0, [_PG, _PU, _PR, _IT, _Ma], [() => PolicyGroupListType, () => PolicyUserListType, () => PolicyRoleListType, 2, 0]];
var ListPoliciesRequest$ = [3, n0, _LPR, 0, [_Sc, _OA, _PPat, _PUF, _Ma, _MI], [0, 2, 0, 0, 0, 1]];
var ListPoliciesResponse$ = [3, n0, _LPRi, 0, [_Pol, _IT, _Ma], [() => policyListType, 2, 0]];
var ListPolicyTagsRequest$ = [3, n0, _LPTR, 0, [_PA, _Ma, _MI], [0, 0, 1], 1];
var ListPolicyTagsResponse$ = [3, n0, _LPTRi, 0, [_T, _IT, _Ma], [() => tagListType, 2, 0], 1];
var ListPolicyVersionsRequest$ = [3, n0, _LPVR, 0, [_PA, _Ma, _MI], [0, 0, 1], 1];
var ListPolicyVersionsResponse$ = [3, n0, _LPVRi, 0, [_V, _IT, _Ma], [() => policyDocumentVersionListType, 2, 0]];
var ListRolePoliciesRequest$ = [3, n0, _LRPR, 0, [_RN, _Ma, _MI], [0, 0, 1], 1];
var ListRolePoliciesResponse$ = [3, n0, _LRPRi, 0, [_PNo, _IT, _Ma], [64, 2, 0], 1];
var ManagedPolicyDetail$ = [3, n0, _MPD, 0, [_PN, _PI, _A, _Pa, _DVI, _ACt, _PBUC, _IA, _D, _CD, _UD, _PVL], [0, 0, 0, 0, 0, 1, 1, 2, 0, 4, 4, () => policyDocumentVersionListType]];
var OrganizationsDecisionDetail$ = [3, n0, _ODD, 0, [_ABO], [2]];
var PermissionsBoundaryDecisionDetail$ = [3, n0, _PBDD, 0, [_ABPB], [2]];
var Policy$ = [3, n0, _Po, 0, [_PN, _PI, _A, _Pa, _DVI, _ACt, _PBUC, _IA, _D, _CD, _UD, _T], [0, 0, 0, 0, 0, 1, 1, 2, 0, 4, 4, () => tagListType]];
var PolicyDetail$ = [3, n0, _PDo, 0, [_PN, _PD], [0, 0]];
var PolicyGroup$ = [3, n0, _PGo, 0, [_GN, _GI], [0, 0]];
var PolicyRole$ = [3, n0, _PRo, 0, [_RN, _RIo], [0, 0]];
var PolicyUser$ = [3, n0, _PUo, 0, [_UN, _UI], [0, 0]];
var PolicyVersion$ = [3, n0, _PV, 0, [_Do, _VI, _IDV, _CD], [0, 0, 2, 4]];
var Position$ = [3, n0, _Pos, 0, [_Li, _Col], [1, 1]];
var ResourceSpecificResult$ = [3, n0, _RSRe, 0, [_ERN, _ERD, _MS, _MCV, _EDD, _PBDD], [0, 0, () => StatementListType, 64, 128, () => PermissionsBoundaryDecisionDetail$], 2];
var Role$ = [3, n0, _Ro, 0, [_Pa, _RN, _RIo, _A, _CD, _ARPD, _D, _MSD, _PB, _T, _RLU, _SRT], [0, 0, 0, 0, 4, 0, 0, 1, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$, () => SourceRoleTemplate$], 5];
var RoleDetail$ = [3, n0, _RD, 0, [_Pa, _RN, _RIo, _A, _CD, _ARPD, _IPL, _RPL, _AMP, _PB, _T, _RLU], [0, 0, 0, 0, 4, 0, () => instanceProfileListType, () => policyDetailListType, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$]];
var RoleLastUsed$ = [3, n0, _RLU, 0, [_LUD, _R], [4, 0]];
var SimulatePolicyResponse$ = [3, n0, _SPR, 0, [_ERv, _IT, _Ma], [() => EvaluationResultsListType, 2, 0]];
var SimulatePrincipalPolicyRequest$ = [3, n0, _SPPR, 0, [_PSA, _ANc, _PIL, _PBPIL, _PEL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma], [0, 64, 64, 64, () => PolicyExclusionsListType, 64, 0, 0, 0, () => ContextEntryListType, 0, 1, 0], 2];
var SourceRoleTemplate$ = [3, n0, _SRT, 0, [_TA, _TMV], [0, 1], 2];
var Statement$ = [3, n0, _Sta, 0, [_SPI, _SPT, _SPt, _EPn], [0, 0, () => Position$, () => Position$]];
var Tag$ = [3, n0, _Ta, 0, [_K, _Val], [0, 0], 2];
var TagPolicyRequest$ = [3, n0, _TPR, 0, [_PA, _T], [0, () => tagListType], 2];
var UntagPolicyRequest$ = [3, n0, _UPR, 0, [_PA, _TK], [0, 64], 2];
var UserDetail$ = [3, n0, _UDs, 0, [_Pa, _UN, _UI, _A, _CD, _UPL, _GL, _AMP, _PB, _T], [0, 0, 0, 0, 4, () => policyDetailListType, 64, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType]];
var __Unit = "unit";
var attachedPoliciesListType = [1, n0, _aPLT, 0, () => AttachedPolicy$];
var ContextEntryListType = [1, n0, _CELT, 0, () => ContextEntry$];
var EvaluationResultsListType = [1, n0, _ERLT, 0, () => EvaluationResult$];
var groupDetailListType = [1, n0, _gDLT, 0, () => GroupDetail$];
var instanceProfileListType = [1, n0, _iPLT, 0, () => InstanceProfile$];
var ManagedPolicyDetailListType = [1, n0, _MPDLT, 0, () => ManagedPolicyDetail$];
var policyDetailListType = [1, n0, _pDLTo, 0, () => PolicyDetail$];
var policyDocumentVersionListType = [1, n0, _pDVLT, 0, () => PolicyVersion$];
var PolicyExclusionsListType = [1, n0, _PELT, 0, () => PolicyIdentifier$];
var PolicyGroupListType = [1, n0, _PGLT, 0, () => PolicyGroup$];
var policyListType = [1, n0, _pLT, 0, () => Policy$];
var PolicyRoleListType = [1, n0, _PRLT, 0, () => PolicyRole$];
var PolicyUserListType = [1, n0, _PULT, 0, () => PolicyUser$];
var ResourceSpecificResultListType = [1, n0, _RSRLT, 0, () => ResourceSpecificResult$];
var roleDetailListType = [1, n0, _rDLT, 0, () => RoleDetail$];
var roleListType = [1, n0, _rLT, 0, () => Role$];
var StatementListType = [1, n0, _SLT, 0, () => Statement$];
var tagListType = [1, n0, _tLT, 0, () => Tag$];
var userDetailListType = [1, n0, _uDLT, 0, () => UserDetail$];
var PolicyIdentifier$ = [4, n0, _PIo, 0, [_PT, _PA, _IPIn], [0, 0, () => InlinePolicyIdentifierType$]];
var AttachRolePolicy$ = [9, n0, _ARP, 0, () => AttachRolePolicyRequest$, () => __Unit];
var CreatePolicy$ = [9, n0, _CPr, 0, () => CreatePolicyRequest$, () => CreatePolicyResponse$];
var CreatePolicyVersion$ = [9, n0, _CPV, 0, () => CreatePolicyVersionRequest$, () => CreatePolicyVersionResponse$];
var DeletePolicy$ = [9, n0, _DPe, 0, () => DeletePolicyRequest$, () => __Unit];
var DeletePolicyVersion$ = [9, n0, _DPV, 0, () => DeletePolicyVersionRequest$, () => __Unit];
var DetachRolePolicy$ = [9, n0, _DRPe, 0, () => DetachRolePolicyRequest$, () => __Unit];
var GetAccountAuthorizationDetails$ = [9, n0, _GAAD, 0, () => GetAccountAuthorizationDetailsRequest$, () => GetAccountAuthorizationDetailsResponse$];
var GetAccountSummary$ = [9, n0, _GAS, 0, () => __Unit, () => GetAccountSummaryResponse$];
var GetPolicy$ = [9, n0, _GP, 0, () => GetPolicyRequest$, () => GetPolicyResponse$];
var GetPolicyVersion$ = [9, n0, _GPV, 0, () => GetPolicyVersionRequest$, () => GetPolicyVersionResponse$];
var GetRole$ = [9, n0, _GR, 0, () => GetRoleRequest$, () => GetRoleResponse$];
var GetRolePolicy$ = [9, n0, _GRP, 0, () => GetRolePolicyRequest$, () => GetRolePolicyResponse$];
var ListAttachedRolePolicies$ = [9, n0, _LARP, 0, () => ListAttachedRolePoliciesRequest$, () => ListAttachedRolePoliciesResponse$];
var ListEntitiesForPolicy$ = [9, n0, _LEFP, 0, () => ListEntitiesForPolicyRequest$, () => ListEntitiesForPolicyResponse$];
var ListPolicies$ = [9, n0, _LPi, 0, () => ListPoliciesRequest$, () => ListPoliciesResponse$];
var ListPolicyTags$ = [9, n0, _LPT, 0, () => ListPolicyTagsRequest$, () => ListPolicyTagsResponse$];
var ListPolicyVersions$ = [9, n0, _LPV, 0, () => ListPolicyVersionsRequest$, () => ListPolicyVersionsResponse$];
var ListRolePolicies$ = [9, n0, _LRP, 0, () => ListRolePoliciesRequest$, () => ListRolePoliciesResponse$];
var SimulatePrincipalPolicy$ = [9, n0, _SPP, 0, () => SimulatePrincipalPolicyRequest$, () => SimulatePolicyResponse$];
var TagPolicy$ = [9, n0, _TP, 0, () => TagPolicyRequest$, () => __Unit];
var UntagPolicy$ = [9, n0, _UP, 0, () => UntagPolicyRequest$, () => __Unit];

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => ({ apiVersion: "2010-05-08", base64Decoder: config?.base64Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .fromBase64 */ .Ey, base64Encoder: config?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .toBase64 */ .nk, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .AwsSdkSigV4Signer */ .f2() }], logger: config?.logger ?? new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NoOpLogger */ .N4(), protocol: config?.protocol ?? _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .AwsQueryProtocol */ .kE, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.iam", errorTypeRegistries, xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/", version: "2010-05-08", serviceTarget: "AWSIdentityManagementV20100508" }, serviceId: config?.serviceId ?? "IAM", sha256: config?.sha256 ?? _ZSOO2O7N_js__WEBPACK_IMPORTED_MODULE_8__/* .Sha256Node */ .T, urlParser: config?.urlParser ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .parseUrl */ .Dl, utf8Decoder: config?.utf8Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .fromUtf8 */ .ar, utf8Encoder: config?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .toUtf8 */ .Pq });

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const defaultsMode = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveDefaultsModeConfig */ .IZ)(config), defaultConfigProvider = () => defaultsMode().then(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfigsForDefaultMode */ .lT), clientSharedValues = getRuntimeConfig(config);
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger };
  return { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .calculateBodyLength */ .n8, credentialDefaultProvider: config?.credentialDefaultProvider ?? _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6, defaultSocketTimeout: (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }), maxAttempts: config?.maxAttempts ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config), region: config?.region ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }), requestHandler: _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_10__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)({ ..._6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN, default: async () => (await defaultConfigProvider()).retryMode || _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_RETRY_MODE */ .L0 }, config), streamCollector: config?.streamCollector ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .streamCollector */ .kv, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig) };
};

// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
  return { setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
    index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
  }, httpAuthSchemes() {
    return _httpAuthSchemes;
  }, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
  }, httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
  }, setCredentials(credentials) {
    _credentials = credentials;
  }, credentials() {
    return _credentials;
  } };
};
var resolveHttpAuthRuntimeConfig = (config) => ({ httpAuthSchemes: config.httpAuthSchemes(), httpAuthSchemeProvider: config.httpAuthSchemeProvider(), credentials: config.credentials() });

// node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveUserAgentConfig */ .Dc)(_config_1), _config_3 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveRetryConfig */ .$z)(_config_2), _config_4 = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveRegionConfig */ .TD)(_config_3), _config_5 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveHostHeaderConfig */ .OV)(_config_4), _config_6 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveEndpointConfig */ .Co)(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .getSchemaSerdePlugin */ .wq)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getUserAgentPlugin */ .sM)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getRetryPlugin */ .ey)(this.config)), this.middlewareStack.use((0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .getContentLengthPlugin */ .vK)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getHostHeaderPlugin */ .TC)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getLoggerPlugin */ .Y7)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getRecursionDetectionPlugin */ .n4)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, { httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config) => new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials }) })), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
var command = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .makeBuilder */ .k8)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-iam/dist-es/commands/AttachRolePolicyCommand.js
var AttachRolePolicyCommand = class extends command(_ep0, _mw0, "AttachRolePolicy", AttachRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/CreatePolicyCommand.js
var CreatePolicyCommand = class extends command(_ep0, _mw0, "CreatePolicy", CreatePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/CreatePolicyVersionCommand.js
var CreatePolicyVersionCommand = class extends command(_ep0, _mw0, "CreatePolicyVersion", CreatePolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DeletePolicyCommand.js
var DeletePolicyCommand = class extends command(_ep0, _mw0, "DeletePolicy", DeletePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DeletePolicyVersionCommand.js
var DeletePolicyVersionCommand = class extends command(_ep0, _mw0, "DeletePolicyVersion", DeletePolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachRolePolicyCommand.js
var DetachRolePolicyCommand = class extends command(_ep0, _mw0, "DetachRolePolicy", DetachRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountAuthorizationDetailsCommand.js
var GetAccountAuthorizationDetailsCommand = class extends command(_ep0, _mw0, "GetAccountAuthorizationDetails", GetAccountAuthorizationDetails$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountSummaryCommand.js
var GetAccountSummaryCommand = class extends command(_ep0, _mw0, "GetAccountSummary", GetAccountSummary$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyVersionCommand.js
var GetPolicyVersionCommand = class extends command(_ep0, _mw0, "GetPolicyVersion", GetPolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRolePolicyCommand.js
var GetRolePolicyCommand = class extends command(_ep0, _mw0, "GetRolePolicy", GetRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedRolePoliciesCommand.js
var ListAttachedRolePoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedRolePolicies", ListAttachedRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListEntitiesForPolicyCommand.js
var ListEntitiesForPolicyCommand = class extends command(_ep0, _mw0, "ListEntitiesForPolicy", ListEntitiesForPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPoliciesCommand.js
var ListPoliciesCommand = class extends command(_ep0, _mw0, "ListPolicies", ListPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPolicyTagsCommand.js
var ListPolicyTagsCommand = class extends command(_ep0, _mw0, "ListPolicyTags", ListPolicyTags$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPolicyVersionsCommand.js
var ListPolicyVersionsCommand = class extends command(_ep0, _mw0, "ListPolicyVersions", ListPolicyVersions$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolePoliciesCommand.js
var ListRolePoliciesCommand = class extends command(_ep0, _mw0, "ListRolePolicies", ListRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/SimulatePrincipalPolicyCommand.js
var SimulatePrincipalPolicyCommand = class extends command(_ep0, _mw0, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/TagPolicyCommand.js
var TagPolicyCommand = class extends command(_ep0, _mw0, "TagPolicy", TagPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/UntagPolicyCommand.js
var UntagPolicyCommand = class extends command(_ep0, _mw0, "UntagPolicy", UntagPolicy$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/auth/httpAuthSchemeProvider.js
var defaultSecretsManagerHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .getSmithyContext */ .ug)(context).operation, region: await (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .normalizeProvider */ .te)(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})() });
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return { schemeId: "aws.auth#sigv4", signingProperties: { name: "secretsmanager", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
}
var defaultSecretsManagerHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default:
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = (0,_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, { authSchemePreference: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .normalizeProvider */ .te)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "secretsmanager" });
var commonParams2 = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };

// node_modules/@aws-sdk/client-secrets-manager/package.json
var package_default2 = {
  name: "@aws-sdk/client-secrets-manager",
  version: "3.1162.0",
  description: "AWS SDK for JavaScript Secrets Manager Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-secrets-manager",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-secrets-manager"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.0",
    "@aws-sdk/credential-provider-node": "^3.972.93",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/bdd.js
var m2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = "stringEquals";
var h2 = { [m2]: "Endpoint" };
var i2 = { [m2]: d2 };
var j2 = { fn: f2, argv: [i2, "name"] };
var k2 = {};
var l2 = [{ [m2]: "Region" }];
var _data2 = { conditions: [[c2, [h2]], [c2, l2], ["aws.partition", l2, d2], [e2, [{ [m2]: "UseFIPS" }, b2]], [e2, [{ [m2]: "UseDualStack" }, b2]], [e2, [{ fn: f2, argv: [i2, "supportsDualStack"] }, b2]], [e2, [{ fn: f2, argv: [i2, "supportsFIPS"] }, b2]], [g2, [j2, "aws"]], [g2, [j2, "aws-cn"]], [g2, [j2, "aws-us-gov"]]], results: [[a2], [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"], [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [h2, k2], ["https://secretsmanager-fips.{Region}.amazonaws.com", k2], ["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k2], [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}", k2], [a2, "FIPS is enabled but this partition does not support FIPS"], ["https://secretsmanager.{Region}.amazonaws.com", k2], ["https://secretsmanager.{Region}.amazonaws.com.cn", k2], ["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", k2], [a2, "DualStack is enabled but this partition does not support DualStack"], ["https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}", k2], [a2, "Invalid Configuration: Missing Region"]] };
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([-1, 1, -1, 0, 17, 3, 1, 4, r2 + 14, 2, 5, r2 + 14, 3, 11, 6, 4, 7, r2 + 13, 5, 8, r2 + 12, 7, r2 + 9, 9, 8, r2 + 10, 10, 9, r2 + 9, r2 + 11, 4, 13, 12, 6, r2 + 7, r2 + 8, 5, 14, r2 + 6, 6, 15, r2 + 6, 7, r2 + 4, 16, 9, r2 + 4, r2 + 5, 3, r2 + 1, 18, 4, r2 + 2, r2 + 3]);
var bdd2 = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .BinaryDecisionDiagram */ .d5.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/endpointResolver.js
var cache2 = new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .EndpointCache */ .kS({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] });
var defaultEndpointResolver2 = (endpointParams, context = {}) => cache2.get(endpointParams, () => (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .decideEndpoint */ .cH)(bdd2, { endpointParams, logger: context.logger }));
_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .customEndpointFunctions */ .mw.aws = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-secrets-manager/dist-es/models/SecretsManagerServiceException.js
var SecretsManagerServiceException = class _SecretsManagerServiceException extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _SecretsManagerServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/models/errors.js
var DecryptionFailure = class _DecryptionFailure extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#DecryptionFailure";
  name = "DecryptionFailure";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "DecryptionFailure", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DecryptionFailure.prototype), this.Message = opts.Message;
  }
};
var InternalServiceError = class _InternalServiceError extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#InternalServiceError";
  name = "InternalServiceError";
  $fault = "server";
  Message;
  constructor(opts) {
    super({ name: "InternalServiceError", $fault: "server", ...opts }), Object.setPrototypeOf(this, _InternalServiceError.prototype), this.Message = opts.Message;
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#InvalidNextTokenException";
  name = "InvalidNextTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "InvalidNextTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidNextTokenException.prototype), this.Message = opts.Message;
  }
};
var InvalidParameterException = class _InvalidParameterException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "InvalidParameterException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidParameterException.prototype), this.Message = opts.Message;
  }
};
var InvalidRequestException = class _InvalidRequestException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#InvalidRequestException";
  name = "InvalidRequestException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "InvalidRequestException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidRequestException.prototype), this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "ResourceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ResourceNotFoundException.prototype), this.Message = opts.Message;
  }
};
var EncryptionFailure = class _EncryptionFailure extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#EncryptionFailure";
  name = "EncryptionFailure";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "EncryptionFailure", $fault: "client", ...opts }), Object.setPrototypeOf(this, _EncryptionFailure.prototype), this.Message = opts.Message;
  }
};
var LimitExceededException2 = class _LimitExceededException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _LimitExceededException.prototype), this.Message = opts.Message;
  }
};
var MalformedPolicyDocumentException2 = class _MalformedPolicyDocumentException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype), this.Message = opts.Message;
  }
};
var PreconditionNotMetException = class _PreconditionNotMetException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#PreconditionNotMetException";
  name = "PreconditionNotMetException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "PreconditionNotMetException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _PreconditionNotMetException.prototype), this.Message = opts.Message;
  }
};
var ResourceExistsException = class _ResourceExistsException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#ResourceExistsException";
  name = "ResourceExistsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "ResourceExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ResourceExistsException.prototype), this.Message = opts.Message;
  }
};
var PublicPolicyException = class _PublicPolicyException extends SecretsManagerServiceException {
  static shapeId = "com.amazonaws.secretsmanager#PublicPolicyException";
  name = "PublicPolicyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({ name: "PublicPolicyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _PublicPolicyException.prototype), this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/schemas/schemas_0.js
var _AAD = "AutomaticallyAfterDays";
var _APIELT = "APIErrorListType";
var _APIET = "APIErrorType";
var _ARN = "ARN";
var _ARR = "AddReplicaRegions";
var _ARRLT = "AddReplicaRegionListType";
var _BGSV = "BatchGetSecretValue";
var _BGSVR = "BatchGetSecretValueRequest";
var _BGSVRa = "BatchGetSecretValueResponse";
var _CD2 = "CreatedDate";
var _CRS = "CancelRotateSecret";
var _CRSR = "CancelRotateSecretRequest";
var _CRSRa = "CancelRotateSecretResponse";
var _CRT = "ClientRequestToken";
var _CS = "CreateSecret";
var _CSR = "CreateSecretRequest";
var _CSRr = "CreateSecretResponse";
var _D2 = "Description";
var _DD = "DeletionDate";
var _DDe = "DeletedDate";
var _DF = "DecryptionFailure";
var _DS = "DeleteSecret";
var _DSR = "DeleteSecretRequest";
var _DSRe = "DeleteSecretResponse";
var _DSRes = "DescribeSecretRequest";
var _DSResc = "DescribeSecretResponse";
var _DSe = "DescribeSecret";
var _Du = "Duration";
var _E = "Errors";
var _EC = "ErrorCode";
var _EF = "EncryptionFailure";
var _ESRM = "ExternalSecretRotationMetadata";
var _ESRMI = "ExternalSecretRotationMetadataItem";
var _ESRMT = "ExternalSecretRotationMetadataType";
var _ESRRA = "ExternalSecretRotationRoleArn";
var _F2 = "Filters";
var _FDWR = "ForceDeleteWithoutRecovery";
var _FLT = "FiltersListType";
var _FORS = "ForceOverwriteReplicaSecret";
var _Fi = "Filter";
var _GRPRet = "GetResourcePolicyRequest";
var _GRPRete = "GetResourcePolicyResponse";
var _GRPe = "GetResourcePolicy";
var _GSV = "GetSecretValue";
var _GSVR = "GetSecretValueRequest";
var _GSVRe = "GetSecretValueResponse";
var _ID = "IncludeDeprecated";
var _INTE = "InvalidNextTokenException";
var _IPD = "IncludePlannedDeletion";
var _IPE = "InvalidParameterException";
var _IRE = "InvalidRequestException";
var _ISE = "InternalServiceError";
var _K2 = "Key";
var _KKI = "KmsKeyId";
var _KKIm = "KmsKeyIds";
var _LAD = "LastAccessedDate";
var _LCD = "LastChangedDate";
var _LEE2 = "LimitExceededException";
var _LRD = "LastRotatedDate";
var _LS = "ListSecrets";
var _LSR = "ListSecretsRequest";
var _LSRi = "ListSecretsResponse";
var _LSVI = "ListSecretVersionIds";
var _LSVIR = "ListSecretVersionIdsRequest";
var _LSVIRi = "ListSecretVersionIdsResponse";
var _M2 = "Message";
var _MPDE2 = "MalformedPolicyDocumentException";
var _MR = "MaxResults";
var _N = "Name";
var _NRD = "NextRotationDate";
var _NT = "NextToken";
var _OS = "OwningService";
var _PNME = "PreconditionNotMetException";
var _PPE = "PublicPolicyException";
var _PR2 = "PrimaryRegion";
var _PSV = "PutSecretValue";
var _PSVR = "PutSecretValueRequest";
var _PSVRu = "PutSecretValueResponse";
var _R2 = "Region";
var _RE = "RotationEnabled";
var _REE = "ResourceExistsException";
var _RI = "RotateImmediately";
var _RLARN = "RotationLambdaARN";
var _RNFE = "ResourceNotFoundException";
var _RPe = "ResourcePolicy";
var _RR = "RotationRules";
var _RRT = "ReplicaRegionType";
var _RRTo = "RotationRulesType";
var _RS = "ReplicationStatus";
var _RSLT = "ReplicationStatusListType";
var _RSR2 = "RestoreSecretRequest";
var _RSRe2 = "RestoreSecretResponse";
var _RSRo = "RotateSecretRequest";
var _RSRot = "RotateSecretResponse";
var _RST = "ReplicationStatusType";
var _RSe = "RestoreSecret";
var _RSo = "RotateSecret";
var _RT = "RotationToken";
var _RTT = "RotationTokenType";
var _RWID = "RecoveryWindowInDays";
var _S = "Status";
var _SB = "SecretBinary";
var _SBT = "SecretBinaryType";
var _SBo = "SortBy";
var _SE = "ScheduleExpression";
var _SI = "SecretId";
var _SIL = "SecretIdList";
var _SL = "SecretList";
var _SLE = "SecretListEntry";
var _SLT2 = "SecretListType";
var _SM2 = "StatusMessage";
var _SO = "SortOrder";
var _SS = "SecretString";
var _SST = "SecretStringType";
var _SV = "SecretValues";
var _SVE = "SecretValueEntry";
var _SVLE = "SecretVersionsListEntry";
var _SVLT = "SecretVersionsListType";
var _SVT = "SecretValuesType";
var _SVTS = "SecretVersionsToStages";
var _SVTSMT = "SecretVersionsToStagesMapType";
var _T2 = "Tags";
var _TK2 = "TagKeys";
var _TLT = "TagListType";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _Ta2 = "Tag";
var _Ty = "Type";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _US = "UpdateSecret";
var _USR = "UpdateSecretRequest";
var _USRp = "UpdateSecretResponse";
var _V2 = "Value";
var _VI2 = "VersionId";
var _VITS = "VersionIdsToStages";
var _VS = "VersionStage";
var _VSe = "VersionStages";
var _Va = "Values";
var _Ve = "Versions";
var _c2 = "client";
var _e2 = "error";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
var _se2 = "server";
var n02 = "com.amazonaws.secretsmanager";
var _s_registry2 = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .TypeRegistry */ .OF(_s2);
var SecretsManagerServiceException$ = [-3, _s2, "SecretsManagerServiceException", 0, [], []];
_s_registry2.registerError(SecretsManagerServiceException$, SecretsManagerServiceException);
var n0_registry2 = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .TypeRegistry */ .OF(n02);
var DecryptionFailure$ = [-3, n02, _DF, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(DecryptionFailure$, DecryptionFailure);
var EncryptionFailure$ = [-3, n02, _EF, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(EncryptionFailure$, EncryptionFailure);
var InternalServiceError$ = [-3, n02, _ISE, { [_e2]: _se2 }, [_M2], [0]];
n0_registry2.registerError(InternalServiceError$, InternalServiceError);
var InvalidNextTokenException$ = [-3, n02, _INTE, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterException$ = [-3, n02, _IPE, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidRequestException$ = [-3, n02, _IRE, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(InvalidRequestException$, InvalidRequestException);
var LimitExceededException$2 = [-3, n02, _LEE2, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(LimitExceededException$2, LimitExceededException2);
var MalformedPolicyDocumentException$2 = [-3, n02, _MPDE2, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(MalformedPolicyDocumentException$2, MalformedPolicyDocumentException2);
var PreconditionNotMetException$ = [-3, n02, _PNME, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(PreconditionNotMetException$, PreconditionNotMetException);
var PublicPolicyException$ = [-3, n02, _PPE, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(PublicPolicyException$, PublicPolicyException);
var ResourceExistsException$ = [-3, n02, _REE, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(ResourceExistsException$, ResourceExistsException);
var ResourceNotFoundException$ = [-3, n02, _RNFE, { [_e2]: _c2 }, [_M2], [0]];
n0_registry2.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var errorTypeRegistries2 = [_s_registry2, n0_registry2];
var RotationTokenType = [0, n02, _RTT, 8, 0];
var SecretBinaryType = [0, n02, _SBT, 8, 21];
var SecretStringType = [0, n02, _SST, 8, 0];
var APIErrorType$ = [3, n02, _APIET, 0, [_SI, _EC, _M2], [0, 0, 0]];
var BatchGetSecretValueRequest$ = [3, n02, _BGSVR, 0, [_SIL, _F2, _MR, _NT], [64, () => FiltersListType, 1, 0]];
var BatchGetSecretValueResponse$ = [3, n02, _BGSVRa, 0, [_SV, _NT, _E], [[() => SecretValuesType, 0], 0, () => APIErrorListType]];
var CancelRotateSecretRequest$ = [3, n02, _CRSR, 0, [_SI], [0], 1];
var CancelRotateSecretResponse$ = [3, n02, _CRSRa, 0, [_ARN, _N, _VI2], [0, 0, 0]];
var CreateSecretRequest$ = [3, n02, _CSR, 0, [_N, _CRT, _D2, _KKI, _SB, _SS, _T2, _ARR, _FORS, _Ty], [0, [0, 4], 0, 0, [() => SecretBinaryType, 0], [() => SecretStringType, 0], () => TagListType, () => AddReplicaRegionListType, 2, 0], 1];
var CreateSecretResponse$ = [3, n02, _CSRr, 0, [_ARN, _N, _VI2, _RS], [0, 0, 0, () => ReplicationStatusListType]];
var DeleteSecretRequest$ = [3, n02, _DSR, 0, [_SI, _RWID, _FDWR], [0, 1, 2], 1];
var DeleteSecretResponse$ = [3, n02, _DSRe, 0, [_ARN, _N, _DD], [0, 0, 4]];
var DescribeSecretRequest$ = [3, n02, _DSRes, 0, [_SI], [0], 1];
var DescribeSecretResponse$ = [3, n02, _DSResc, 0, [_ARN, _N, _Ty, _D2, _KKI, _RE, _RLARN, _RR, _ESRM, _ESRRA, _LRD, _LCD, _LAD, _DDe, _NRD, _T2, _VITS, _OS, _CD2, _PR2, _RS], [0, 0, 0, 0, 0, 2, 0, () => RotationRulesType$, () => ExternalSecretRotationMetadataType, 0, 4, 4, 4, 4, 4, () => TagListType, [2, n02, _SVTSMT, 0, 0, 64], 0, 4, 0, () => ReplicationStatusListType]];
var ExternalSecretRotationMetadataItem$ = [3, n02, _ESRMI, 0, [_K2, _V2], [0, 0]];
var Filter$ = [3, n02, _Fi, 0, [_K2, _Va], [0, 64]];
var GetResourcePolicyRequest$ = [3, n02, _GRPRet, 0, [_SI], [0], 1];
var GetResourcePolicyResponse$ = [3, n02, _GRPRete, 0, [_ARN, _N, _RPe], [0, 0, 0]];
var GetSecretValueRequest$ = [3, n02, _GSVR, 0, [_SI, _VI2, _VS], [0, 0, 0], 1];
var GetSecretValueResponse$ = [3, n02, _GSVRe, 0, [_ARN, _N, _VI2, _SB, _SS, _VSe, _CD2], [0, 0, 0, [() => SecretBinaryType, 0], [() => SecretStringType, 0], 64, 4]];
var ListSecretsRequest$ = [3, n02, _LSR, 0, [_IPD, _MR, _NT, _F2, _SO, _SBo], [2, 1, 0, () => FiltersListType, 0, 0]];
var ListSecretsResponse$ = [3, n02, _LSRi, 0, [_SL, _NT], [() => SecretListType, 0]];
var ListSecretVersionIdsRequest$ = [3, n02, _LSVIR, 0, [_SI, _MR, _NT, _ID], [0, 1, 0, 2], 1];
var ListSecretVersionIdsResponse$ = [3, n02, _LSVIRi, 0, [_Ve, _NT, _ARN, _N], [() => SecretVersionsListType, 0, 0, 0]];
var PutSecretValueRequest$ = [3, n02, _PSVR, 0, [_SI, _CRT, _SB, _SS, _VSe, _RT], [0, [0, 4], [() => SecretBinaryType, 0], [() => SecretStringType, 0], 64, [() => RotationTokenType, 0]], 1];
var PutSecretValueResponse$ = [3, n02, _PSVRu, 0, [_ARN, _N, _VI2, _VSe], [0, 0, 0, 64]];
var ReplicaRegionType$ = [3, n02, _RRT, 0, [_R2, _KKI], [0, 0]];
var ReplicationStatusType$ = [3, n02, _RST, 0, [_R2, _KKI, _S, _SM2, _LAD], [0, 0, 0, 0, 4]];
var RestoreSecretRequest$ = [3, n02, _RSR2, 0, [_SI], [0], 1];
var RestoreSecretResponse$ = [3, n02, _RSRe2, 0, [_ARN, _N], [0, 0]];
var RotateSecretRequest$ = [3, n02, _RSRo, 0, [_SI, _CRT, _RLARN, _RR, _ESRM, _ESRRA, _RI], [0, [0, 4], 0, () => RotationRulesType$, () => ExternalSecretRotationMetadataType, 0, 2], 1];
var RotateSecretResponse$ = [3, n02, _RSRot, 0, [_ARN, _N, _VI2], [0, 0, 0]];
var RotationRulesType$ = [3, n02, _RRTo, 0, [_AAD, _Du, _SE], [1, 0, 0]];
var SecretListEntry$ = [3, n02, _SLE, 0, [_ARN, _N, _Ty, _D2, _KKI, _RE, _RLARN, _RR, _ESRM, _ESRRA, _LRD, _LCD, _LAD, _DDe, _NRD, _T2, _SVTS, _OS, _CD2, _PR2], [0, 0, 0, 0, 0, 2, 0, () => RotationRulesType$, () => ExternalSecretRotationMetadataType, 0, 4, 4, 4, 4, 4, () => TagListType, [2, n02, _SVTSMT, 0, 0, 64], 0, 4, 0]];
var SecretValueEntry$ = [3, n02, _SVE, 0, [_ARN, _N, _VI2, _SB, _SS, _VSe, _CD2], [0, 0, 0, [() => SecretBinaryType, 0], [() => SecretStringType, 0], 64, 4]];
var SecretVersionsListEntry$ = [3, n02, _SVLE, 0, [_VI2, _VSe, _LAD, _CD2, _KKIm], [0, 64, 4, 4, 64]];
var Tag$2 = [3, n02, _Ta2, 0, [_K2, _V2], [0, 0]];
var TagResourceRequest$ = [3, n02, _TRR, 0, [_SI, _T2], [0, () => TagListType], 2];
var UntagResourceRequest$ = [3, n02, _URR, 0, [_SI, _TK2], [0, 64], 2];
var UpdateSecretRequest$ = [3, n02, _USR, 0, [_SI, _CRT, _D2, _KKI, _SB, _SS, _Ty], [0, [0, 4], 0, 0, [() => SecretBinaryType, 0], [() => SecretStringType, 0], 0], 1];
var UpdateSecretResponse$ = [3, n02, _USRp, 0, [_ARN, _N, _VI2], [0, 0, 0]];
var __Unit2 = "unit";
var AddReplicaRegionListType = [1, n02, _ARRLT, 0, () => ReplicaRegionType$];
var APIErrorListType = [1, n02, _APIELT, 0, () => APIErrorType$];
var ExternalSecretRotationMetadataType = [1, n02, _ESRMT, 0, () => ExternalSecretRotationMetadataItem$];
var FiltersListType = [1, n02, _FLT, 0, () => Filter$];
var ReplicationStatusListType = [1, n02, _RSLT, 0, () => ReplicationStatusType$];
var SecretListType = [1, n02, _SLT2, 0, () => SecretListEntry$];
var SecretValuesType = [1, n02, _SVT, 0, [() => SecretValueEntry$, 0]];
var SecretVersionsListType = [1, n02, _SVLT, 0, () => SecretVersionsListEntry$];
var TagListType = [1, n02, _TLT, 0, () => Tag$2];
var BatchGetSecretValue$ = [9, n02, _BGSV, 0, () => BatchGetSecretValueRequest$, () => BatchGetSecretValueResponse$];
var CancelRotateSecret$ = [9, n02, _CRS, 0, () => CancelRotateSecretRequest$, () => CancelRotateSecretResponse$];
var CreateSecret$ = [9, n02, _CS, 0, () => CreateSecretRequest$, () => CreateSecretResponse$];
var DeleteSecret$ = [9, n02, _DS, 0, () => DeleteSecretRequest$, () => DeleteSecretResponse$];
var DescribeSecret$ = [9, n02, _DSe, 0, () => DescribeSecretRequest$, () => DescribeSecretResponse$];
var GetResourcePolicy$ = [9, n02, _GRPe, 0, () => GetResourcePolicyRequest$, () => GetResourcePolicyResponse$];
var GetSecretValue$ = [9, n02, _GSV, 0, () => GetSecretValueRequest$, () => GetSecretValueResponse$];
var ListSecrets$ = [9, n02, _LS, 0, () => ListSecretsRequest$, () => ListSecretsResponse$];
var ListSecretVersionIds$ = [9, n02, _LSVI, 0, () => ListSecretVersionIdsRequest$, () => ListSecretVersionIdsResponse$];
var PutSecretValue$ = [9, n02, _PSV, 0, () => PutSecretValueRequest$, () => PutSecretValueResponse$];
var RestoreSecret$ = [9, n02, _RSe, 0, () => RestoreSecretRequest$, () => RestoreSecretResponse$];
var RotateSecret$ = [9, n02, _RSo, 0, () => RotateSecretRequest$, () => RotateSecretResponse$];
var TagResource$ = [9, n02, _TR, 0, () => TagResourceRequest$, () => __Unit2];
var UntagResource$ = [9, n02, _UR, 0, () => UntagResourceRequest$, () => __Unit2];
var UpdateSecret$ = [9, n02, _US, 0, () => UpdateSecretRequest$, () => UpdateSecretResponse$];

// node_modules/@aws-sdk/client-secrets-manager/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => ({ apiVersion: "2017-10-17", base64Decoder: config?.base64Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .fromBase64 */ .Ey, base64Encoder: config?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .toBase64 */ .nk, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSecretsManagerHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .AwsSdkSigV4Signer */ .f2() }], logger: config?.logger ?? new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NoOpLogger */ .N4(), protocol: config?.protocol ?? _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .AwsJson1_1Protocol */ .TE, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.secretsmanager", errorTypeRegistries: errorTypeRegistries2, version: "2017-10-17", serviceTarget: "secretsmanager" }, serviceId: config?.serviceId ?? "Secrets Manager", sha256: config?.sha256 ?? _ZSOO2O7N_js__WEBPACK_IMPORTED_MODULE_8__/* .Sha256Node */ .T, urlParser: config?.urlParser ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .parseUrl */ .Dl, utf8Decoder: config?.utf8Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .fromUtf8 */ .ar, utf8Encoder: config?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .toUtf8 */ .Pq });

// node_modules/@aws-sdk/client-secrets-manager/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const defaultsMode = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveDefaultsModeConfig */ .IZ)(config), defaultConfigProvider = () => defaultsMode().then(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfigsForDefaultMode */ .lT), clientSharedValues = getRuntimeConfig3(config);
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger };
  return { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_5__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .calculateBodyLength */ .n8, credentialDefaultProvider: config?.credentialDefaultProvider ?? _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6, defaultSocketTimeout: (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }), maxAttempts: config?.maxAttempts ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config), region: config?.region ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }), requestHandler: _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_10__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)({ ..._6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN, default: async () => (await defaultConfigProvider()).retryMode || _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_RETRY_MODE */ .L0 }, config), streamCollector: config?.streamCollector ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .streamCollector */ .kv, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig) };
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
  return { setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
    index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
  }, httpAuthSchemes() {
    return _httpAuthSchemes;
  }, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
  }, httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
  }, setCredentials(credentials) {
    _credentials = credentials;
  }, credentials() {
    return _credentials;
  } };
};
var resolveHttpAuthRuntimeConfig2 = (config) => ({ httpAuthSchemes: config.httpAuthSchemes(), httpAuthSchemeProvider: config.httpAuthSchemeProvider(), credentials: config.credentials() });

// node_modules/@aws-sdk/client-secrets-manager/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/SecretsManagerClient.js
var SecretsManagerClient = class extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0), _config_2 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveUserAgentConfig */ .Dc)(_config_1), _config_3 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveRetryConfig */ .$z)(_config_2), _config_4 = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveRegionConfig */ .TD)(_config_3), _config_5 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveHostHeaderConfig */ .OV)(_config_4), _config_6 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveEndpointConfig */ .Co)(_config_5), _config_7 = resolveHttpAuthSchemeConfig2(_config_6), _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_13__/* .getSchemaSerdePlugin */ .wq)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getUserAgentPlugin */ .sM)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getRetryPlugin */ .ey)(this.config)), this.middlewareStack.use((0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_12__/* .getContentLengthPlugin */ .vK)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getHostHeaderPlugin */ .TC)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getLoggerPlugin */ .Y7)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getRecursionDetectionPlugin */ .n4)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, { httpAuthSchemeParametersProvider: defaultSecretsManagerHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config) => new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials }) })), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commandBuilder.js
var command2 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .makeBuilder */ .k8)(commonParams2, "secretsmanager", "SecretsManagerClient", _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_11__/* .getEndpointPlugin */ .rD);
var _ep02 = {};
var _mw02 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/BatchGetSecretValueCommand.js
var BatchGetSecretValueCommand = class extends command2(_ep02, _mw02, "BatchGetSecretValue", BatchGetSecretValue$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/CancelRotateSecretCommand.js
var CancelRotateSecretCommand = class extends command2(_ep02, _mw02, "CancelRotateSecret", CancelRotateSecret$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/CreateSecretCommand.js
var CreateSecretCommand = class extends command2(_ep02, _mw02, "CreateSecret", CreateSecret$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/DeleteSecretCommand.js
var DeleteSecretCommand = class extends command2(_ep02, _mw02, "DeleteSecret", DeleteSecret$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/DescribeSecretCommand.js
var DescribeSecretCommand = class extends command2(_ep02, _mw02, "DescribeSecret", DescribeSecret$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/GetResourcePolicyCommand.js
var GetResourcePolicyCommand = class extends command2(_ep02, _mw02, "GetResourcePolicy", GetResourcePolicy$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/GetSecretValueCommand.js
var GetSecretValueCommand = class extends command2(_ep02, _mw02, "GetSecretValue", GetSecretValue$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/ListSecretsCommand.js
var ListSecretsCommand = class extends command2(_ep02, _mw02, "ListSecrets", ListSecrets$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/ListSecretVersionIdsCommand.js
var ListSecretVersionIdsCommand = class extends command2(_ep02, _mw02, "ListSecretVersionIds", ListSecretVersionIds$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/PutSecretValueCommand.js
var PutSecretValueCommand = class extends command2(_ep02, _mw02, "PutSecretValue", PutSecretValue$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/RestoreSecretCommand.js
var RestoreSecretCommand = class extends command2(_ep02, _mw02, "RestoreSecret", RestoreSecret$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/RotateSecretCommand.js
var RotateSecretCommand = class extends command2(_ep02, _mw02, "RotateSecret", RotateSecret$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command2(_ep02, _mw02, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command2(_ep02, _mw02, "UntagResource", UntagResource$) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/UpdateSecretCommand.js
var UpdateSecretCommand = class extends command2(_ep02, _mw02, "UpdateSecret", UpdateSecret$) {
};

// src/aws/policy-versions.ts

var MAX_VERSIONS = 5;
var ATTEMPTS = 6;
async function addDefaultVersion(iam, arn, document) {
  const command3 = () => new CreatePolicyVersionCommand({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true });
  for (let attempt2 = 1; ; attempt2++) {
    const versions = await listVersions(iam, arn);
    if (attempt2 > 1 && await isDefaultDocument(iam, arn, versions, document)) return;
    if (versions.length >= MAX_VERSIONS) await deleteOldest(iam, arn, versions);
    try {
      return await iam.once.call({ operation: "CreatePolicyVersion", resource: arn }, command3);
    } catch (error) {
      const again = error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 && ((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(error) || error.kind === "limit");
      if (!again || attempt2 >= ATTEMPTS) throw error;
      await iam.clock.wait((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .backoff */ .JN)(attempt2));
    }
  }
}
async function deleteOtherVersions(iam, arn) {
  for (const version of await listVersions(iam, arn)) {
    if (!version.isDefault) await deleteVersion(iam, arn, version);
  }
}
function versionDocument({ call }, arn, versionId) {
  return call(
    { operation: "GetPolicyVersion", resource: arn },
    () => new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: versionId }),
    ({ PolicyVersion: version }) => decodeDocument((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Document", version?.Document))
  ).catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt);
}
function listVersions({ pages }, arn) {
  return pages(
    { operation: "ListPolicyVersions", resource: arn },
    (marker) => new ListPolicyVersionsCommand({ PolicyArn: arn, Marker: marker }),
    ({ Versions }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("Versions", Versions).map(({ VersionId, IsDefaultVersion }) => ({
      id: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("VersionId", VersionId),
      isDefault: IsDefaultVersion === true
    }))
  );
}
async function isDefaultDocument(iam, arn, versions, document) {
  const id = versions.find((version) => version.isDefault)?.id;
  const current = id === void 0 ? void 0 : await versionDocument(iam, arn, id);
  return current !== void 0 && isSameDocument(current, document);
}
async function deleteOldest(iam, arn, versions) {
  const [oldest] = versions.filter((version) => !version.isDefault).sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
  if (oldest) await deleteVersion(iam, arn, oldest);
}
async function deleteVersion({ call }, arn, { id }) {
  const about = { operation: "DeletePolicyVersion", resource: arn, isForNow: _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS };
  const command3 = () => new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: id });
  await call(about, command3).catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt);
}
function decodeDocument(document) {
  if (document.trimStart().startsWith("{")) return document;
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}
function isSameDocument(one, other) {
  try {
    return one === other || (0,node_util__WEBPACK_IMPORTED_MODULE_17__.isDeepStrictEqual)(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}

// src/aws/simulate.ts
var AT_ONCE = 100;
var SIDE_BY_SIDE = 4;
async function simulateAccess(iam, roleArn, { action, arns, context }) {
  const common = { PolicySourceArn: roleArn, ActionNames: [action], ContextEntries: entriesOf(context) };
  const [first, ...others] = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .batchesOf */ .cS)(arns, AT_ONCE).map(
    (batch) => () => ask(iam, { ...common, ResourceArns: batch }, readsIn)
  );
  if (first === void 0) return /* @__PURE__ */ new Map();
  const found = [await first()];
  const limit = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .pLimit */ .cA)(SIDE_BY_SIDE);
  for (const answer of await Promise.allSettled(others.map((question) => limit(question)))) {
    if (answer.status === "rejected") throw answer.reason;
    found.push(answer.value);
  }
  return new Map(found.flat());
}
async function simulateActions(iam, principalArn, { actions, resource, context }) {
  const question = { PolicySourceArn: principalArn, ActionNames: [...actions], ResourceArns: [resource] };
  const answers = await ask(iam, { ...question, ContextEntries: entriesOf(context) }, (result) => [
    [(0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("EvalActionName", result.EvalActionName), decisionOf(result.EvalDecision)]
  ]);
  return new Map(answers);
}
function entriesOf(context) {
  return Object.entries(context).map(([key, value]) => ({
    ContextKeyName: key,
    ContextKeyType: typeof value === "string" ? "string" : "stringList",
    ContextKeyValues: typeof value === "string" ? [value] : [...value]
  }));
}
function ask({ once }, question, read) {
  return once.pages(
    { operation: "SimulatePrincipalPolicy", ...question.PolicySourceArn && { resource: question.PolicySourceArn } },
    (marker) => new SimulatePrincipalPolicyCommand({ ...question, Marker: marker }),
    ({ EvaluationResults }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("EvaluationResults", EvaluationResults).flatMap(read)
  );
}
function readsIn(result) {
  const each = result.ResourceSpecificResults ?? [];
  if (each.length === 0) return [readIn(result, result.EvalResourceName, result.EvalDecision)];
  return each.map((one) => readIn(one, one.EvalResourceName, one.EvalResourceDecision));
}
function readIn({ MatchedStatements, PermissionsBoundaryDecisionDetail }, resource, decision) {
  return [
    (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("EvalResourceName", resource),
    {
      decision: decisionOf(decision),
      matchedPolicies: (MatchedStatements ?? []).flatMap(
        ({ SourcePolicyId }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("SourcePolicyId", SourcePolicyId) ?? []
      ),
      deniedByBoundary: PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false
    }
  ];
}
function decisionOf(decision) {
  const verdict = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("EvalDecision", decision);
  return verdict === "allowed" || verdict === "explicitDeny" ? verdict : "implicitDeny";
}

// src/aws/access-control.ts
var LOOKS_AFTER_CREATION = 4;
function iamOf({ iam, iamOnce }, calls) {
  return { ...(0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("iam", iam, calls), once: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("iam", iamOnce, calls) };
}
function createDiagnosis(clients, calls) {
  const iam = iamOf(clients, calls);
  return {
    caller: async () => (await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 5850))).caller(clients.iam, calls),
    inlinePolicies: (roleName) => inlinePolicies(iam, roleName),
    simulate: (principalArn, question) => simulateActions(iam, principalArn, question)
  };
}
function createAccessControl(clients, calls) {
  const iam = iamOf(clients, calls);
  const { call } = iam;
  return {
    role: (name) => role(iam, name),
    caller: async () => (await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 5850))).callerAccount(clients.iam, calls),
    key: async (keyId) => (await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 5850))).keyState(clients.iam, calls, keyId),
    attachedPolicies: (roleName) => attachedPolicies(iam, roleName),
    attachedPoliciesQuota: () => attachedPoliciesQuota(iam),
    localPolicies: () => localPolicies(iam),
    attachmentsOf: (policyArn) => attachmentsOf(iam, policyArn),
    simulateAccess: (roleArn, question) => simulateAccess(iam, roleArn, question),
    policy: (arn) => policy(iam, arn),
    createPolicy: (wanted) => createPolicy(iam, wanted),
    updatePolicy: (arn, document) => addDefaultVersion(iam, arn, document),
    tagPolicy: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      const command3 = () => new TagPolicyCommand({ PolicyArn: arn, Tags: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .tagList */ .Tw)(tags) });
      await call({ operation: "TagPolicy", resource: arn, isForNow: _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS }, command3);
    },
    untagPolicy: (arn, keys) => call(
      { operation: "UntagPolicy", resource: arn, isForNow: _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS },
      () => new UntagPolicyCommand({ PolicyArn: arn, TagKeys: [...keys] })
    ),
    attach: (roleName, policyArn) => {
      const isForNow = (error) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS)(error) || (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error);
      const command3 = () => new AttachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn });
      return call({ operation: "AttachRolePolicy", resource: `role ${roleName}`, isForNow }, command3);
    },
    detach: (roleName, policyArn) => call(
      { operation: "DetachRolePolicy", resource: `role ${roleName}`, isForNow: _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS },
      () => new DetachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn })
    ).catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt),
    deletePolicy: (arn) => deletePolicy(iam, arn).catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt)
  };
}
function role({ call }, name) {
  return call(
    { operation: "GetRole", resource: `role ${name}` },
    () => new GetRoleCommand({ RoleName: name }),
    ({ Role: found }) => {
      const trust = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("AssumeRolePolicyDocument", found?.AssumeRolePolicyDocument);
      const boundary = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("PermissionsBoundaryArn", found?.PermissionsBoundary?.PermissionsBoundaryArn);
      return {
        name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("RoleName", found?.RoleName),
        arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", found?.Arn),
        ...boundary === void 0 ? {} : { permissionsBoundaryArn: boundary },
        ...trust === void 0 ? {} : { trust: decodeDocument(trust) }
      };
    }
  ).catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt);
}
function attachedPolicies({ pages }, roleName) {
  return pages(
    { operation: "ListAttachedRolePolicies", resource: `role ${roleName}` },
    (marker) => new ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker }),
    ({ AttachedPolicies }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("AttachedPolicies", AttachedPolicies).map(({ PolicyName, PolicyArn }) => ({
      name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyName", PolicyName),
      arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyArn", PolicyArn)
    }))
  );
}
async function inlinePolicies({ call, pages }, roleName) {
  const names = await pages(
    { operation: "ListRolePolicies", resource: `role ${roleName}` },
    (marker) => new ListRolePoliciesCommand({ RoleName: roleName, Marker: marker }),
    ({ PolicyNames }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("PolicyNames", PolicyNames)
  );
  return Promise.all(
    names.map(
      (name) => call(
        { operation: "GetRolePolicy", resource: `policy ${name} of role ${roleName}` },
        () => new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }),
        ({ PolicyDocument }) => ({ name, document: decodeDocument((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyDocument", PolicyDocument)) })
      )
    )
  );
}
async function attachedPoliciesQuota({ call }) {
  const asked = call(
    { operation: "GetAccountSummary" },
    () => new GetAccountSummaryCommand({}),
    ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota2 } = {} }) => quota2
  );
  const quota = await asked.catch((error) => {
    if (!(0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknownOperation */ .ir)(error)) throw error;
  });
  return Number.isInteger(quota) ? quota : _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_ATTACHED_POLICIES */ ._V;
}
function localPolicies({ pages }) {
  return pages(
    { operation: "ListPolicies" },
    (marker) => new ListPoliciesCommand({ Scope: "Local", MaxItems: 1e3, Marker: marker }),
    ({ Policies }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("Policies", Policies).map(({ PolicyName, Arn, AttachmentCount }) => ({
      name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyName", PolicyName),
      arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", Arn),
      attachmentCount: AttachmentCount ?? 0
    }))
  );
}
async function attachmentsOf({ pages }, policyArn) {
  const found = await pages(
    { operation: "ListEntitiesForPolicy", resource: policyArn },
    (marker) => new ListEntitiesForPolicyCommand({ PolicyArn: policyArn, Marker: marker }),
    ({ PolicyRoles = [], PolicyUsers = [], PolicyGroups = [] }) => [
      ...PolicyRoles.map(({ RoleName }) => ({ kind: "role", name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("RoleName", RoleName) })),
      ...PolicyUsers.map(({ UserName }) => ({ kind: "user", name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("UserName", UserName) })),
      ...PolicyGroups.map(({ GroupName }) => ({ kind: "group", name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("GroupName", GroupName) }))
    ]
  );
  const those = (wanted) => found.flatMap(({ kind, name }) => kind === wanted ? [name] : []).sort();
  return { roles: those("role"), users: those("user"), groups: those("group") };
}
async function policy(iam, arn) {
  for (let look = 1; look <= 2; look++) {
    const asked = iam.call(
      { operation: "GetPolicy", resource: arn },
      () => new GetPolicyCommand({ PolicyArn: arn }),
      ({ Policy: answer }) => ({
        name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyName", answer?.PolicyName),
        path: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("Path", answer?.Path) ?? "/",
        arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", answer?.Arn),
        tags: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRecord */ .C3)(answer?.Tags),
        attachmentCount: answer?.AttachmentCount ?? 0,
        versionId: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("DefaultVersionId", answer?.DefaultVersionId)
      })
    );
    const described = await asked.catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt);
    if (described === void 0) return void 0;
    const { versionId, ...found } = described;
    const document = await versionDocument(iam, arn, versionId);
    if (document !== void 0) return { ...found, document };
  }
  const context = { service: "iam", operation: "GetPolicyVersion", resource: arn };
  throw (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)("the default version of the policy does not exist", context);
}
async function createPolicy(iam, wanted) {
  const { name, path, arn, document, tags } = wanted;
  try {
    return await iam.call(
      { operation: "CreatePolicy", resource: arn, isForNow: _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS },
      () => new CreatePolicyCommand({ PolicyName: name, Path: path, PolicyDocument: document, Tags: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .tagList */ .Tw)(tags) }),
      ({ Policy: made }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", made?.Arn)
    );
  } catch (error) {
    if (error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 && error.kind === "exists" && await wasCreated(iam, wanted)) return arn;
    throw error;
  }
}
async function wasCreated(iam, wanted) {
  for (let look = 1; look <= LOOKS_AFTER_CREATION; look++) {
    const found = await policy(iam, wanted.arn);
    if (found) {
      const sameTags = Object.entries(wanted.tags).every(([key, value]) => found.tags[key] === value);
      return sameTags && isSameDocument(found.document, wanted.document);
    }
    if (look < LOOKS_AFTER_CREATION) await iam.clock.wait((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .backoff */ .JN)(look));
  }
  return false;
}
async function deletePolicy(iam, arn) {
  const isForNow = (error) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .isContended */ .rS)(error) || (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCode */ .Kn)(error.code) === "DeleteConflict";
  await deleteOtherVersions(iam, arn);
  await iam.call(
    { operation: "DeletePolicy", resource: arn, isForNow },
    () => new DeletePolicyCommand({ PolicyArn: arn })
  );
}

// src/aws/account-survey.ts
var DETAILS = 100;
function createAccountSurvey({ secretsManager, iam }, calls) {
  const ofIam = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("iam", iam, calls);
  return {
    allSecrets: () => allSecrets((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("secretsmanager", secretsManager, calls)),
    access: () => accountAccess(ofIam),
    policyTags: (arn) => policyTags(ofIam, arn)
  };
}
async function allSecrets({ pages }) {
  const listed = await pages(
    { operation: "ListSecrets" },
    (token) => new ListSecretsCommand({ MaxResults: 100, IncludePlannedDeletion: true, NextToken: token }),
    ({ SecretList }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("SecretList", SecretList).map(listedSecret)
  );
  return (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOnce */ .B)(listed);
}
function listedSecret(entry) {
  const { LastRotatedDate } = entry;
  return {
    ...(0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .fromListEntry */ .XI)(entry),
    ...LastRotatedDate ? { lastRotatedAt: LastRotatedDate.toISOString() } : {}
  };
}
async function accountAccess({ pages }) {
  const about = { operation: "GetAccountAuthorizationDetails" };
  const found = await pages(
    about,
    (marker) => new GetAccountAuthorizationDetailsCommand({ MaxItems: DETAILS, Marker: marker }),
    (answer) => [answer]
  );
  return (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .a$)({ service: "iam", resource: void 0, ...about }, () => accessOf(found));
}
function accessOf(pages) {
  const groups = new Map(
    pages.flatMap(({ GroupDetailList = [] }) => GroupDetailList).map((group) => [group.GroupName, grantsOf(group.GroupPolicyList, group.AttachedManagedPolicies)])
  );
  const roles = pages.flatMap(({ RoleDetailList = [] }) => RoleDetailList).map(
    (role2) => principal("role", role2.RoleName, role2, [grantsOf(role2.RolePolicyList, role2.AttachedManagedPolicies)])
  );
  const users = pages.flatMap(({ UserDetailList = [] }) => UserDetailList).map((user) => {
    const memberships = (user.GroupList ?? []).flatMap((name) => groups.get(name) ?? []);
    const own = grantsOf(user.UserPolicyList, user.AttachedManagedPolicies);
    return principal("user", user.UserName, user, [own, ...memberships]);
  });
  const policies = pages.flatMap(({ Policies = [] }) => Policies).map(({ PolicyName, Arn, PolicyVersionList = [] }) => {
    const current = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
    const arn = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", Arn);
    const name = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("PolicyName", PolicyName) ?? arn.slice(arn.lastIndexOf("/") + 1);
    return [arn, { name, document: parsed(current?.Document) }];
  });
  return { principals: [...roles, ...users], policies: new Map(policies) };
}
function principal(kind, name, { Arn, PermissionsBoundary }, grants) {
  const boundaryArn = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("PermissionsBoundaryArn", PermissionsBoundary?.PermissionsBoundaryArn);
  return {
    kind,
    name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("name of a principal", name),
    arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", Arn),
    ...boundaryArn === void 0 ? {} : { boundaryArn },
    inline: grants.flatMap(({ inline }) => inline),
    attached: grants.flatMap(({ attached }) => attached)
  };
}
function grantsOf(inline = [], attached = []) {
  return {
    inline: inline.map(({ PolicyName, PolicyDocument }) => ({
      name: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyName", PolicyName),
      document: parsed(PolicyDocument)
    })),
    attached: attached.map(({ PolicyArn }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("PolicyArn", PolicyArn))
  };
}
function parsed(document) {
  try {
    return document === void 0 ? void 0 : JSON.parse(decodeDocument(document));
  } catch {
    return void 0;
  }
}
async function policyTags({ pages }, arn) {
  const tags = await pages(
    { operation: "ListPolicyTags", resource: arn },
    (marker) => new ListPolicyTagsCommand({ PolicyArn: arn, Marker: marker }),
    ({ Tags }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("Tags", Tags)
  );
  return (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRecord */ .C3)(tags);
}

// src/aws/read-values.ts
var BATCH = 20;
async function readValues(service, arns, words) {
  const unique = [...new Set(arns)];
  const read = await Promise.all(
    (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .batchesOf */ .cS)(unique, BATCH).map(async (batch) => {
      const found = new Map(await readBatch(service, batch, words));
      return Promise.all(
        batch.map(async (arn) => [arn, found.get(arn) ?? await readOne(service, arn)])
      );
    })
  );
  return new Map(read.flat());
}
async function readBatch({ pages }, batch, words) {
  try {
    return await pages(
      { operation: "BatchGetSecretValue" },
      (token) => new BatchGetSecretValueCommand({ SecretIdList: batch, NextToken: token }),
      (answer) => entriesOf2(answer, words)
    );
  } catch (error) {
    if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2)) throw error;
    const isHopeless = error.kind === "credentials" || error.kind === "throttled" || error.kind === "unreachable";
    return isHopeless ? batch.map((arn) => [arn, { kind: "failed", error }]) : [];
  }
}
function entriesOf2(answer, words) {
  return [
    ...(answer.SecretValues ?? []).map((entry) => [(0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("ARN", entry.ARN), outcome(entry)]),
    ...(answer.Errors ?? []).map((error) => [(0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("SecretId", error.SecretId), failure(error, words)])
  ];
}
async function readOne({ call }, arn) {
  const command3 = () => new GetSecretValueCommand({ SecretId: arn });
  const read = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(() => call({ operation: "GetSecretValue", resource: arn }, command3, outcome));
  return read instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2 ? failedOrNone(read) : read;
}
function outcome(entry) {
  const { SecretString: value, SecretBinary: bytes } = entry;
  if (typeof value === "string") {
    return { kind: "text", value: new _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretValue */ .iJ(value), versionId: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("VersionId", entry.VersionId) };
  }
  if (value === void 0 && bytes !== void 0) return { kind: "binary" };
  if (value === void 0 && entry.Name && entry.VersionId) return { kind: "none" };
  throw new _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .BadAnswer */ .CF("the answer has neither SecretString nor SecretBinary");
}
function failure({ SecretId: arn, ErrorCode: code, Message: message }, words) {
  const call = { service: "secretsmanager", operation: "GetSecretValue", resource: arn, ...words };
  return failedOrNone((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .toCloudError */ .d8)({ name: code, message, $fault: "client" }, call));
}
function failedOrNone(error) {
  const hasNoValue = error.kind === "not-found" && /secret value|staging label/i.test(error.detail);
  return hasNoValue ? { kind: "none" } : { kind: "failed", error };
}

// src/aws/secret-store.ts
function createSecretStore(client, calls) {
  const secretsManager = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("secretsmanager", client, calls);
  const { call } = secretsManager;
  return {
    describe: (name) => describe(secretsManager, name),
    listOwned: (owner) => listOwned(secretsManager, owner),
    list: (filter) => listBy(secretsManager, filter),
    resourcePolicy: (arn) => call(
      { operation: "GetResourcePolicy", resource: arn },
      () => new GetResourcePolicyCommand({ SecretId: arn }),
      ({ ResourcePolicy }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("ResourcePolicy", ResourcePolicy)
    ),
    currentSince: (arn) => currentSince(secretsManager, arn),
    readValues: (arns) => readValues(secretsManager, arns, calls),
    create: (secret) => createOnceFree(secretsManager, secret),
    putValue: (arn, value, versionId) => putValue(secretsManager, arn, value, versionId),
    setDescription: (arn, description) => call(
      { operation: "UpdateSecret", resource: arn },
      () => new UpdateSecretCommand({ SecretId: arn, Description: description })
    ),
    // Empty text is the default key. Source: UpdateSecret API reference, KmsKeyId.
    setKey: (arn, kmsKeyId) => call(
      { operation: "UpdateSecret", resource: arn },
      () => new UpdateSecretCommand({ SecretId: arn, KmsKeyId: kmsKeyId ?? "" })
    ),
    restore: (arn) => call({ operation: "RestoreSecret", resource: arn }, () => new RestoreSecretCommand({ SecretId: arn })),
    scheduleDeletion: (arn, recoveryWindowDays) => scheduleDeletion(secretsManager, arn, recoveryWindowDays),
    // AWS would rotate at once unless asked not to, and code that holds the old value would fail.
    setRotation: (arn, { lambdaArn, schedule }) => call(
      { operation: "RotateSecret", resource: arn },
      () => new RotateSecretCommand({
        SecretId: arn,
        RotationLambdaARN: lambdaArn,
        RotationRules: { ScheduleExpression: schedule },
        RotateImmediately: false
      })
    ),
    cancelRotation: (arn) => call({ operation: "CancelRotateSecret", resource: arn }, () => new CancelRotateSecretCommand({ SecretId: arn })),
    tag: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      const command3 = () => new TagResourceCommand({ SecretId: arn, Tags: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .tagList */ .Tw)(tags) });
      await call({ operation: "TagResource", resource: arn }, command3);
    },
    untag: async (arn, keys) => {
      if (keys.length === 0) return;
      const command3 = () => new UntagResourceCommand({ SecretId: arn, TagKeys: [...keys] });
      await call({ operation: "UntagResource", resource: arn }, command3);
    }
  };
}
function describe({ call }, name) {
  const command3 = () => new DescribeSecretCommand({ SecretId: name });
  return call({ operation: "DescribeSecret", resource: name }, command3, _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .fromDescription */ .jt).catch(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .goneIsUndefined */ .qt);
}
async function listOwned(service, { stack, dataPlane }) {
  const listed = await listSecrets(service, true, [
    { Key: "tag-key", Values: [_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack] },
    { Key: "tag-value", Values: [stack] }
  ]);
  return listed.filter(
    ({ tags }) => tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.stack] === stack && tags[_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_TAGS */ .MA.dataPlane] === dataPlane
  );
}
async function listBy(service, filter) {
  if (filter.by === "prefix") {
    const listed2 = await listSecrets(service, false, [{ Key: "name", Values: [filter.prefix] }]);
    return listed2.filter(({ name }) => name.startsWith(filter.prefix));
  }
  const { key, value } = filter;
  const listed = await listSecrets(service, false, [
    { Key: "tag-key", Values: [key] },
    // A filter takes no empty value.
    ...value === "" ? [] : [{ Key: "tag-value", Values: [value] }]
  ]);
  return listed.filter(({ tags }) => tags[key] === value);
}
async function listSecrets({ pages }, withDeleted, Filters) {
  const common = { MaxResults: 100, IncludePlannedDeletion: withDeleted, Filters };
  const listed = await pages(
    { operation: "ListSecrets" },
    (token) => new ListSecretsCommand({ ...common, NextToken: token }),
    ({ SecretList }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("SecretList", SecretList).map(_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .fromListEntry */ .XI)
  );
  return (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOnce */ .B)(listed);
}
async function currentSince({ pages }, arn) {
  const versions = await pages(
    { operation: "ListSecretVersionIds", resource: arn },
    (token) => new ListSecretVersionIdsCommand({ SecretId: arn, MaxResults: 100, NextToken: token }),
    ({ Versions }) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)("Versions", Versions)
  );
  return versions.find(({ VersionStages }) => VersionStages?.includes(_TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_STAGE */ .tf))?.CreatedDate?.toISOString();
}
function putValue({ call }, arn, value, versionId) {
  return call(
    { operation: "PutSecretValue", resource: arn, secret: value },
    () => new PutSecretValueCommand({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId })
  );
}
async function scheduleDeletion({ call }, arn, days) {
  try {
    return await call(
      { operation: "DeleteSecret", resource: arn },
      () => new DeleteSecretCommand({ SecretId: arn, RecoveryWindowInDays: days }),
      ({ DeletionDate }) => DeletionDate?.toISOString().slice(0, 10)
    );
  } catch (error) {
    if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2) || error.kind !== "refused") throw error;
    const isScheduled = await call(
      { operation: "DescribeSecret", resource: arn },
      () => new DescribeSecretCommand({ SecretId: arn }),
      ({ DeletedDate }) => Boolean(DeletedDate)
    );
    if (!isScheduled) throw error;
    return void 0;
  }
}
async function createOnceFree(service, secret) {
  const isTaken = ({ kind, detail }) => kind === "refused" && /scheduled for deletion/i.test(detail);
  try {
    return await create(service, secret);
  } catch (error) {
    if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2) || !isTaken(error)) throw error;
    if (await describe(service, secret.name) !== void 0) throw error;
  }
  try {
    return await (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .untilAccepted */ .S3)(service.clock, isTaken, () => create(service, secret));
  } catch (error) {
    if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2) || !isTaken(error)) throw error;
    const fix = "A secret of that name was just deleted for good, and AWS has not set the name free yet: wait some minutes, then run again.";
    throw new _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2({ ...error, fix });
  }
}
async function create(service, secret) {
  const { name, description, tags, kmsKeyId, initial } = secret;
  try {
    const made = await service.call(
      { operation: "CreateSecret", resource: name, ...initial ? { secret: initial.value } : {} },
      () => new CreateSecretCommand({
        Name: name,
        Tags: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .tagList */ .Tw)(tags),
        ...description === "" ? {} : { Description: description },
        ...kmsKeyId === null ? {} : { KmsKeyId: kmsKeyId },
        ...initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}
      }),
      ({ ARN, VersionId }) => ({ arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .secretArn */ .eU)("ARN", ARN), versionId: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)("VersionId", VersionId) })
    );
    if (initial && made.versionId !== void 0 && made.versionId !== initial.versionId) {
      await putValue(service, made.arn, initial.value, initial.versionId);
    }
    return made.arn;
  } catch (error) {
    if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_3__/* .CloudError */ .K2) || error.kind !== "exists") throw error;
    const existing = await describe(service, name);
    if (existing && isOurCreation(existing, secret)) return existing.arn;
    throw error;
  }
}
function isOurCreation(existing, { initial, tags }) {
  if (existing.deletedAt !== void 0) return false;
  if (initial) return existing.versions[initial.versionId] !== void 0;
  const sameTags = Object.entries(tags).every(([key, value]) => existing.tags[key] === value);
  return sameTags && Object.keys(existing.versions).length === 0;
}

// src/aws/connect.ts
async function configuredRegion() {
  try {
    return await new SecretsManagerClient({}).config.region() || null;
  } catch {
    return null;
  }
}
function connectAws(options, clock = _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m) {
  const clients = createClients(options);
  const calls = { ...options, limiter: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createRateLimiter */ .x)(options.maxConcurrency), clock };
  return {
    secrets: createSecretStore(clients.secretsManager, calls),
    access: createAccessControl(clients, calls),
    survey: createAccountSurvey(clients, calls),
    diagnosis: createDiagnosis(clients, calls),
    close: clients.destroy
  };
}
var CONNECT_MS = 5e3;
var PROXY_MS = 4e3;
var ANSWER_MS = 3e4;
var ANSWER_BYTES = 8e6;
var MAX_ATTEMPTS = 8;
var OUTSIDE_PARSING = { step: "deserialize", priority: "high" };
function createClients(options) {
  const { region, maxConcurrency, userAgent } = options;
  const agent = { maxSockets: maxConcurrency, timeout: PROXY_MS, proxyEnv: (0,_PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyEnv */ .cS)(process.env) };
  const requestHandler = new _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_10__/* .NodeHttpHandler */ .$({
    httpAgent: agent,
    httpsAgent: { ...agent, ...authorities(process.env.AWS_CA_BUNDLE) },
    connectionTimeout: CONNECT_MS,
    requestTimeout: ANSWER_MS,
    throwOnRequestTimeout: true
  });
  const shared = {
    region,
    ...process.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: MAX_ATTEMPTS },
    ...userAgent === void 0 ? {} : { customUserAgent: userAgent },
    requestHandler,
    streamCollector: wholeBody,
    // To IAM Identity Center by the same way as to AWS: by itself the SDK takes its handler for STS only.
    credentialDefaultProvider: (init) => (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6)({ ...init, clientConfig: { requestHandler } }),
    // The SDK's steps are put together once for each operation, not for each call.
    cacheMiddleware: true
  };
  const lookUp = new SecretsManagerClient(shared).config.credentials;
  const credentials = async (properties) => {
    try {
      return await lookUp(properties);
    } catch (error) {
      throw new _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .FailedLookUp */ .Aw(error);
    }
  };
  const secretsManager = new SecretsManagerClient({ ...shared, credentials });
  const ofIam = { ...shared, region: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_6__/* .iamRegionOf */ .Nl)(region), credentials };
  const iam = new IAMClient(ofIam);
  const iamOnce = new IAMClient({ ...ofIam, maxAttempts: 1 });
  secretsManager.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
  iam.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
  return { secretsManager, iam, iamOnce, destroy: () => requestHandler.destroy() };
}
function authorities(bundle) {
  if (!bundle) return {};
  return { secureContext: (0,node_tls__WEBPACK_IMPORTED_MODULE_16__.createSecureContext)({ ca: [...(0,node_tls__WEBPACK_IMPORTED_MODULE_16__.getCACertificates)(), (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(bundle)] }) };
}
function wholeBody(body) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    const giveUp = (name, message) => body.destroy(Object.assign(new Error(message), { name }));
    const deadline = setTimeout(giveUp, ANSWER_MS, "TimeoutError", `no whole answer after ${ANSWER_MS} ms`);
    body.on("data", (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > ANSWER_BYTES) giveUp("AnswerTooLarge", `the answer has over ${ANSWER_BYTES / 1e6} MB`);
    });
    body.on("error", reject);
    body.on("end", () => resolve(Buffer.concat(chunks)));
    body.on("close", () => clearTimeout(deadline));
  });
}
function doNotRepeatQuotaErrors(next) {
  return async (args) => {
    try {
      return await next(args);
    } catch (error) {
      if (error instanceof Error && error.name === "LimitExceededException") {
        Object.assign(error, { Code: error.Code ?? error.name });
        error.name = "QuotaExceeded";
      }
      throw error;
    }
  };
}



/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Sha256Node),
/* harmony export */   k: () => (/* binding */ Crc32Node)
/* harmony export */ });
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9595);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js


// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
var CRC32_TABLE = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
  let c = i;
  for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
  CRC32_TABLE[i] = c >>> 0;
}
var ONES = 4294967295;
var Crc32Js = class {
  digestLength = 4;
  checksum = ONES;
  update(data) {
    for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
  }
  digestSync() {
    return (this.checksum ^ ONES) >>> 0;
  }
  async digest() {
    const value = this.digestSync(), out = new Uint8Array(4);
    return new DataView(out.buffer).setUint32(0, value, false), out;
  }
  reset() {
    this.checksum = ONES;
  }
};

// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
var zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32 == "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32 : void 0;
var Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
function buildNativeClass(nativeCrc32) {
  return class {
    digestLength = 4;
    value = 0;
    update(data) {
      this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      const out = new Uint8Array(4);
      return new DataView(out.buffer).setUint32(0, this.digestSync(), false), out;
    }
    reset() {
      this.value = 0;
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var BLOCK = 64;
var DIGEST_LENGTH = 32;
var MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class _Sha256Js {
  digestLength = DIGEST_LENGTH;
  state = Int32Array.from(INIT);
  w;
  buffer = new Uint8Array(64);
  bufferLength = 0;
  bytesHashed = 0;
  finished = false;
  inner;
  outer;
  constructor(secret) {
    if (secret) {
      const key = _Sha256Js.normalizeKey(secret);
      this.inner = new _Sha256Js(), this.outer = new _Sha256Js();
      const { inner, outer } = this, pad = new Uint8Array(BLOCK * 2);
      for (let i = 0; i < BLOCK; ++i) pad[i] = 54 ^ key[i], pad[i + BLOCK] = 92 ^ key[i];
      inner.update(pad.subarray(0, BLOCK)), outer.update(pad.subarray(BLOCK));
    }
  }
  update(data) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
      this.inner.update(data);
      return;
    }
    const chunk = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUint8Array */ .Fo)(data);
    let position = 0, { byteLength } = chunk;
    if (this.bytesHashed += byteLength, this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
    for (; byteLength > 0; ) this.buffer[this.bufferLength++] = chunk[position++], byteLength--, this.bufferLength === BLOCK && (this.hashBuffer(), this.bufferLength = 0);
  }
  async digest() {
    const { inner, outer } = this;
    if (inner && outer) {
      if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
      this.finished = true;
      const innerDigest = inner.digestSync();
      return outer.update(innerDigest), outer.digestSync();
    }
    return this.digestSync();
  }
  reset() {
    this.state = Int32Array.from(INIT), this.buffer = new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
  }
  digestSync() {
    const state = this.state.slice(), buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = this.bytesHashed * 8, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    if (bufferView.setUint8(bufferLength++, 128), (bufferLength - 1) % BLOCK >= BLOCK - 8) {
      for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
      this.hashBufferWith(state, buffer), bufferLength = 0;
    }
    for (let i = bufferLength; i < BLOCK - 8; ++i) bufferView.setUint8(i, 0);
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false), bufferView.setUint32(BLOCK - 4, bitsHashed, false), this.hashBufferWith(state, buffer);
    const out = new Uint8Array(DIGEST_LENGTH);
    for (let i = 0; i < 8; ++i) out[i * 4] = state[i] >>> 24 & 255, out[i * 4 + 1] = state[i] >>> 16 & 255, out[i * 4 + 2] = state[i] >>> 8 & 255, out[i * 4 + 3] = state[i] >>> 0 & 255;
    return out;
  }
  static normalizeKey(secret) {
    const key = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toUint8Array */ .Fo)(secret);
    if (key.byteLength > BLOCK) {
      const h = new _Sha256Js();
      h.update(key);
      const out = h.digestSync(), padded = new Uint8Array(BLOCK);
      return padded.set(out), padded;
    }
    if (key.byteLength < BLOCK) {
      const padded = new Uint8Array(BLOCK);
      return padded.set(key), padded;
    }
    return key;
  }
  hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
  }
  hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < BLOCK; ++i) {
      if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
      else {
        let u = w[i - 2];
        const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
        u = w[i - 15];
        const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
        w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
      }
      const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
      s7 = s6, s6 = s5, s5 = s4, s4 = s3 + t1 | 0, s3 = s2, s2 = s1, s1 = s0, s0 = t1 + t2 | 0;
    }
    state[0] += s0, state[1] += s1, state[2] += s2, state[3] += s3, state[4] += s4, state[5] += s5, state[6] += s6, state[7] += s7;
  }
};
var INIT = new Int32Array([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]);
var K = new Int32Array([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]);

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js

var hasNativeCrypto = (() => {
  try {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256"), true;
  } catch {
    return false;
  }
})();
var Sha256Node = hasNativeCrypto ? buildNativeClass2() : Sha256Js;
function buildNativeClass2() {
  return class {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret) {
      this.secret = secret, this.isHmac = !!secret, this.hash = this.createHash();
    }
    update(data) {
      if (this.finished) throw new Error("Attempted to update an already finished hash.");
      this.hash.update(data);
    }
    async digest() {
      let buf;
      return this.isHmac ? (this.finished = true, buf = this.hash.digest()) : buf = this.hash.copy().digest(), new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash(), this.finished = false;
    }
    createHash() {
      return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
    }
  };
}
function toBuffer(data) {
  return typeof data == "string" ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
}




/***/ })

};
