export const id = 559;
export const ids = [559];
export const modules = {

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ BadAnswer),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   eU: () => (/* binding */ secretArn),
/* harmony export */   jh: () => (/* binding */ createCall),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _domain_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7928);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);


function createCall(service, gate, { region, hide } = {}) {
    return async (about, send, read) => {
        const { operation, resource, turn, secret } = about;
        const context = { service, operation, resource, region, hide, ...(secret === undefined ? {} : { secret }) };
        const answer = await gate(turn, send).catch((thrown) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toCloudError */ .d8)(thrown, context);
        });
        try {
            return read(answer);
        }
        catch (thrown) {
            // Other errors' words can quote the answer, and with it a value.
            throw thrown instanceof BadAnswer
                ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(thrown.message, context)
                : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)('the answer is not of the form that AWS documents', context);
        }
    };
}
/** Thrown by what reads an answer; its words must not quote the answer. */
class BadAnswer extends Error {
}
/** For calls whose answer tells nothing. */
function nothing() { }
/** A text that must be there. @throws BadAnswer naming the field. */
function text(field, value) {
    if (typeof value !== 'string' || value === '')
        throw new BadAnswer(`the answer has no ${field}`);
    return value;
}
/** The ARN of a secret, whole. @throws BadAnswer naming the field. */
function secretArn(field, value) {
    const arn = text(field, value);
    try {
        return (0,_domain_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretArn */ .hD)(arn).pair.arn;
    }
    catch {
        throw new BadAnswer(`${field} in the answer is not the ARN of a secret`);
    }
}
/** A text that may be missing. @throws BadAnswer if it is something else. */
function optionalText(field, value) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string')
        throw new BadAnswer(`${field} in the answer is not a text`);
    return value === '' ? undefined : value;
}
/** A list that must be there, if only empty: half an answer must not pass for an empty one. @throws BadAnswer naming the field. */
function list(field, value) {
    if (!Array.isArray(value))
        throw new BadAnswer(`the answer has no ${field}`);
    return value;
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createClients)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-iam/index.js
var client_iam = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-secrets-manager/index.js
var client_secrets_manager = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/src/aws/lean.js
const BEFORE_SIGNING = { step: 'build', priority: 'low' };
/** Leaves out of each call what nobody needs, and what `sameUserAgent` does. */
function leaveOut(stack) {
    // Without a logger it prepares every request and answer for one all the same.
    stack.remove('loggerMiddleware');
    // For a Lambda function that calls itself.
    stack.remove('recursionDetectionMiddleware');
    stack.remove('getUserAgentMiddleware');
}
/** The SDK's User-Agent, put together once for all calls; it leaves out only which features a call makes use of. */
function sameUserAgent(config) {
    let made;
    return (next) => async (args) => {
        made ??= userAgent(config);
        if ('request' in args)
            Object.assign(args.request.headers, { 'user-agent': await made });
        return next(args);
    };
}
async function userAgent({ defaultUserAgentProvider, customUserAgent = [], userAgentAppId }) {
    const appId = await userAgentAppId();
    const parts = [...(await defaultUserAgentProvider()), ...(appId ? [['app', appId]] : []), ...customUserAgent];
    return parts.map(([name = '', version]) => nameAndVersion(name, version)).join(' ');
}
function nameAndVersion(name, version) {
    const [plainName, plainVersion] = [name, version].map((text) => text?.replace(/[^\w!$%&'*+.^`|~/#-]/g, '-'));
    return version ? `${plainName}${name.includes('/') ? '#' : '/'}${plainVersion}` : `${plainName}`;
}

// EXTERNAL MODULE: ./build/src/net/agents.js + 2 modules
var net_agents = __webpack_require__(7238);
// EXTERNAL MODULE: ./build/src/net/exchange.js
var exchange = __webpack_require__(8068);
;// CONCATENATED MODULE: ./build/src/aws/request-handler.js


/**
 * How the SDK's requests get to AWS and back. Less than the SDK's own handler does for each (it has six timers and streams the
 * answer), and through a proxy where the environment names one.
 */
function createRequestHandler(options) {
    const { maxSockets, connectMilliseconds: connect, answerMilliseconds: whole } = options;
    const agents = (0,net_agents/* createAgents */.j)(maxSockets, process.env);
    const { promise: sent, resolve } = Promise.withResolvers();
    return {
        sent,
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { requestTimeout } = {}) {
            const { protocol, hostname, port, method, headers, body, query } = request;
            const to = { secure: protocol === 'https:', host: hostname.replace(/^\[|\]$/g, ''), port };
            const path = request.path + queryOf(query);
            const question = { ...to, method, path, headers, body: textOrBytes(body), agent: agents.for(to) };
            try {
                const answer = await (0,exchange/* exchange */.c)(question, { connect, answer: requestTimeout ?? whole }, { sent: resolve });
                const { status, reason, headers: received, body: bytes } = answer;
                return { response: { statusCode: status, reason, headers: received, body: bytes } };
            }
            catch (error) {
                throw lostConnection(error);
            }
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy: () => agents.destroy(),
    };
}
/** By this name the SDK knows what may be repeated. */
function lostConnection(error) {
    if (error instanceof Error && 'code' in error && /^(ECONNRESET|EPIPE|ETIMEDOUT)$/.test(String(error.code)))
        error.name = 'TimeoutError';
    return error;
}
function textOrBytes(body) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array)
        return body;
    throw new TypeError('only texts and bytes are sent');
}
/** Our operations put nothing into the query; what rules may add is encoded as AWS signs it. */
function queryOf(query = {}) {
    const parts = Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => (one === null ? encode(key) : `${encode(key)}=${encode(one)}`)));
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/aws/sha256.js

const BLOCK = 64;
/** SHA-256 and its HMAC in the form that the SDK signs with. In one go: Node's own take several times as long to set up. */
class Sha256 {
    #inner = [];
    #outer;
    constructor(secret) {
        if (secret === undefined)
            return;
        const key = bytesOf(secret);
        const block = Buffer.alloc(BLOCK);
        (key.length > BLOCK ? (0,external_node_crypto_.hash)('sha256', key, 'buffer') : key).copy(block);
        this.#inner.push(block.map((byte) => byte ^ 0x36));
        this.#outer = Buffer.from(block.map((byte) => byte ^ 0x5c));
    }
    update(data) {
        this.#inner.push(data);
    }
    async digest() {
        const [only, ...others] = this.#inner;
        const whole = only !== undefined && others.length === 0 ? only : Buffer.concat(this.#inner);
        const inner = (0,external_node_crypto_.hash)('sha256', whole, 'buffer');
        return this.#outer === undefined ? inner : (0,external_node_crypto_.hash)('sha256', Buffer.concat([this.#outer, inner]), 'buffer');
    }
    reset() {
        this.#inner.length = this.#outer === undefined ? 0 : 1;
    }
}
function bytesOf(source) {
    if (typeof source === 'string')
        return Buffer.from(source, 'utf8');
    return ArrayBuffer.isView(source)
        ? Buffer.from(source.buffer, source.byteOffset, source.byteLength)
        : Buffer.from(source);
}

;// CONCATENATED MODULE: ./build/src/aws/signature.js

/**
 * AWS Signature Version 4: the scope, and the signature in hex. The key is derived once for each day and secret.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
function createSignature({ region, service }) {
    let known;
    function keyOf(secret, day) {
        if (known?.day !== day || known.secret !== secret) {
            const steps = [day, region, service, 'aws4_request'];
            const key = steps.reduce((before, step) => hmac(before, step), (0,external_node_crypto_.createSecretKey)(`AWS4${secret}`, 'utf8'));
            known = { day, secret, key };
        }
        return known.key;
    }
    return (secret, { headers, names, bodyHash, time }) => {
        const day = time.slice(0, 8);
        const scope = `${day}/${region}/${service}/aws4_request`;
        const lines = names.map((name) => `${name}:${headers[name]?.trim().replace(/\s+/g, ' ')}\n`).join('');
        const canonical = `POST\n/\n\n${lines}\n${names.join(';')}\n${bodyHash}`;
        const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        return { scope, signature: (0,external_node_crypto_.createHmac)('sha256', keyOf(secret, day)).update(toSign).digest('hex') };
    };
}
function hmac(key, text) {
    return (0,external_node_crypto_.createSecretKey)((0,external_node_crypto_.createHmac)('sha256', key).update(text).digest());
}

;// CONCATENATED MODULE: ./build/src/aws/short-way.js


/**
 * A plan asks DescribeSecret once for each secret, and for that the SDK's way costs more than all the rest. Here the first
 * request that the SDK makes is the pattern for the others, which wait until it is signed; a plain answer is read at once.
 * Anything else, be it an error, a lost connection or an answer that cannot be read, is handed to the SDK as what came of its first
 * attempt: it judges, repeats and reports as ever. Should our signature of the first request not be the SDK's, all go its way.
 */
function addShortWay(client, handler) {
    const { config, middlewareStack } = client;
    const attempted = new WeakMap();
    let learning;
    let unsigned;
    middlewareStack.add(tryShortWay, { step: 'initialize', priority: 'high' });
    middlewareStack.add(seeUnsigned, { step: 'build', priority: 'low' });
    middlewareStack.add(seeSigned, { step: 'deserialize', priority: 'low' });
    function tryShortWay(next, { commandName }) {
        if (commandName !== 'DescribeSecretCommand')
            return next;
        return async (args) => {
            if (learning === undefined) {
                learning = Promise.withResolvers();
                // Where nothing was learned, whoever waits goes the SDK's way.
                return next(args).finally(() => learning?.resolve(undefined));
            }
            const sign = await learning.promise;
            if (sign === undefined)
                return next(args);
            const attempt = ask(sign, JSON.stringify(args.input));
            const output = await attempt.then(({ response }) => read(response)).catch(() => undefined);
            if (output !== undefined)
                return { output };
            attempted.set(args.input, attempt);
            return next(args);
        };
    }
    async function ask(sign, body) {
        const now = new Date(Date.now() + config.systemClockOffset);
        return handler.handle(sign(body, await config.credentials(), now));
    }
    /** Before the SDK numbers its attempts. */
    function seeUnsigned(next, { commandName }) {
        if (commandName !== 'DescribeSecretCommand')
            return next;
        return async (args) => {
            const { headers, ...request } = args.request;
            const { mode } = (await config.retryStrategy());
            // `AWS_RETRY_MODE=adaptive` is for whoever wants the SDK to slow down before it sends.
            if (mode === 'adaptive')
                learning?.resolve(undefined);
            else
                unsigned ??= { ...request, headers: { ...headers } };
            return next(args);
        };
    }
    function seeSigned(next, { commandName }) {
        if (commandName !== 'DescribeSecretCommand')
            return next;
        return async (args) => {
            const attempt = attempted.get(args.input);
            attempted.delete(args.input);
            if (attempt !== undefined)
                return attempt;
            if (unsigned !== undefined)
                learning?.resolve(learn(unsigned, args.request, await config.credentials()));
            return next(args);
        };
    }
}
const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=(\S+), Signature=(\w+)$/;
const TOKEN = 'x-amz-security-token';
/** undefined: this request is not signed as we would sign it. */
function learn(unsigned, signed, credentials) {
    const { authorization = '', 'x-amz-date': time = '', ...headers } = signed.headers;
    const [, region = '', service = '', list = '', expected] = AUTHORIZATION.exec(authorization) ?? [];
    const { method, path, query = {}, body } = signed;
    if (method !== 'POST' || path !== '/' || Object.keys(query).length > 0)
        return undefined;
    if (typeof body !== 'string' && !(body instanceof Uint8Array))
        return undefined;
    const signatureOf = createSignature({ region, service });
    const names = list.split(';');
    const toSign = { headers: signed.headers, names, bodyHash: (0,external_node_crypto_.hash)('sha256', body), time };
    if (signatureOf(credentials.secretAccessKey, toSign).signature !== expected)
        return undefined;
    const hasHash = 'x-amz-content-sha256' in headers;
    // The SDK's numbers of calls and attempts are its own; renewed credentials may have a token where the first had none.
    const always = names.filter((name) => !name.startsWith('amz-sdk-') && name !== TOKEN);
    const withToken = [...always, TOKEN].sort();
    return (body, { accessKeyId, secretAccessKey, sessionToken }, now) => {
        const bodyHash = (0,external_node_crypto_.hash)('sha256', body);
        const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
        const headers = {
            ...unsigned.headers,
            'content-length': String(Buffer.byteLength(body)),
            'x-amz-date': time,
            ...(hasHash ? { 'x-amz-content-sha256': bodyHash } : {}),
            ...(sessionToken === undefined ? {} : { [TOKEN]: sessionToken }),
        };
        const ours = sessionToken === undefined ? always : withToken;
        const { scope, signature } = signatureOf(secretAccessKey, { headers, names: ours, bodyHash, time });
        const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${ours.join(';')}, Signature=${signature}`;
        return { ...unsigned, headers: { ...headers, authorization }, body };
    };
}
/** undefined: not plain, the SDK must see it. */
function read({ statusCode, body }) {
    if (statusCode !== 200)
        return undefined;
    const answer = JSON.parse(Buffer.from(body).toString('utf8'));
    for (const name of ['DeletedDate', 'LastAccessedDate']) {
        const seconds = answer[name];
        if (typeof seconds === 'number')
            answer[name] = new Date(seconds * 1000);
        else if (seconds !== undefined && seconds !== null)
            return undefined;
    }
    return { ...answer, $metadata: { httpStatusCode: statusCode } };
}

;// CONCATENATED MODULE: ./build/src/aws/clients.js






const CONNECT_MS = 5_000;
const ANSWER_MS = 30_000;
const MAX_ATTEMPTS = 8;
const OUTSIDE_PARSING = { step: 'deserialize', priority: 'high' };
/**
 * One SDK client for each service. Credentials, endpoints (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_SECRETS_MANAGER`,
 * `AWS_ENDPOINT_URL_IAM`), `AWS_PROFILE`, `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE` come from the environment, as in every AWS SDK. IAM's
 * endpoint and signing region follow from the region's partition. A call that hangs is given up and repeated.
 */
function createClients(options) {
    const { region, maxConcurrency, userAgent } = options;
    const requestHandler = createRequestHandler({
        maxSockets: maxConcurrency,
        connectMilliseconds: CONNECT_MS,
        answerMilliseconds: ANSWER_MS,
    });
    const shared = {
        region,
        ...(process.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: MAX_ATTEMPTS }),
        ...(userAgent === undefined ? {} : { customUserAgent: userAgent }),
        requestHandler,
        sha256: Sha256,
        cacheMiddleware: true,
    };
    const secretsManager = new client_secrets_manager/* SecretsManagerClient */._H(shared);
    const iam = new client_iam/* IAMClient */.h8(shared);
    const iamOnce = new client_iam/* IAMClient */.h8({
        ...shared,
        credentials: iam.config.credentials,
        maxAttempts: 1,
    });
    secretsManager.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
    iam.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
    for (const { middlewareStack } of [secretsManager, iam, iamOnce])
        leaveOut(middlewareStack);
    secretsManager.middlewareStack.add(sameUserAgent(secretsManager.config), BEFORE_SIGNING);
    for (const { middlewareStack, config } of [iam, iamOnce])
        middlewareStack.add(sameUserAgent(config), BEFORE_SIGNING);
    addShortWay(secretsManager, requestHandler);
    return {
        secretsManager,
        iam,
        iamOnce,
        sent: requestHandler.sent,
        destroy: () => requestHandler.destroy(),
    };
}
/**
 * The SDK takes LimitExceededException for throttling and would repeat the call for half a minute; for both services
 * it means a quota that waiting does not lift. The other name keeps it out of that rule; `Code` keeps AWS's own.
 */
function doNotRepeatQuotaErrors(next) {
    return async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (error instanceof Error && error.name === 'LimitExceededException') {
                Object.assign(error, { Code: error.Code ?? error.name });
                error.name = 'QuotaExceeded';
            }
            throw error;
        }
    };
}


/***/ }),

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qm: () => (/* binding */ malformed),
  Kn: () => (/* binding */ plainCode),
  d8: () => (/* binding */ toCloudError)
});

// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
;// CONCATENATED MODULE: ./build/src/aws/fix.js
/** What a person can do about a failed call: plain sentences. Quotes only names, ARNs and actions. */
function fix(failure) {
    switch (failure.kind) {
        case 'denied':
            return fixDenied(failure);
        case 'credentials':
            return fixCredentials(failure);
        case 'not-found':
            return `Check that ${target(failure)} exists in this account and region, then run again: the plan then shows what there is.`;
        case 'exists':
            if (failure.operation === 'PutSecretValue')
                return 'The version id was used before, for another value. Run again: it takes a new one.';
            return `Since it was looked for, someone else made ${target(failure)}. Run again: the plan then shows whose it is and what would change.`;
        case 'limit':
            return fixLimit(failure);
        case 'throttled':
            return 'Run the job again: it continues where this run stopped. If it happens often, lower max-concurrency, or let fewer jobs use the account at the same time.';
        case 'unreachable':
            return fixUnreachable(failure);
        case 'refused':
            return fixRefused(failure);
        default:
            return failure.kind;
    }
}
function fixDenied(failure) {
    const { service, operation, resource, detail } = failure;
    if (/\bKMS\b/i.test(detail) && !/perform: /.test(detail)) {
        return `Allow kms:GenerateDataKey and kms:Decrypt on the KMS key of ${resource ?? 'the secret'} for the role that this job assumes, in the role's policy or in the key's.`;
    }
    // AWS names the action that it missed, which is not always the operation: CreateSecret with tags also needs TagResource.
    const action = /perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(detail)?.[1] ?? `${service}:${operation}`;
    const where = /on resource: (arn:[^\s,]{1,1000})/.exec(detail)?.[1] ?? deniedTarget(failure);
    const allow = `Allow ${action}${where === undefined ? '' : ` on ${where}`} for the role that this job assumes.`;
    if (/explicit deny/i.test(detail)) {
        return `${allow} An explicit deny forbids it now: look in the role's policies, its permissions boundary, the organisation's service control policies and the resource's policy.`;
    }
    if (failure.code === 'MalformedResponse')
        return `${allow} Or a proxy refused it: check what answers at the endpoint.`;
    return allow;
}
/** What the permission is missing on, as a policy's Resource where all its parts are known: the caller's ARN names partition and account. */
function deniedTarget({ service, resource, detail, region }) {
    const [, partition, account] = /\barn:(aws[a-z-]*):(?:sts|iam)::(\d{12}):/.exec(detail) ?? [];
    const isSecretName = service === 'secretsmanager' && resource !== undefined && !resource.startsWith('arn:');
    if (!isSecretName || !partition || !account)
        return resource;
    return `arn:${partition}:secretsmanager:${region ?? '*'}:${account}:secret:${resource}-??????`;
}
function fixCredentials({ code, detail }) {
    const how = 'Run aws-actions/configure-aws-credentials before this step, give the job "permissions: id-token: write", and check that the role trusts this repository.';
    if (/^(ExpiredToken|RequestExpired)/.test(code) || /expired/i.test(detail)) {
        return `The credentials ran out. Run the job again; if it takes long, raise role-duration-seconds. ${how}`;
    }
    if (/^(UnrecognizedClient|InvalidClientTokenId|OptInRequired)/.test(code)) {
        return `AWS does not know these credentials, or the region is not enabled in the account. ${how}`;
    }
    return how;
}
function fixLimit({ service, operation, detail }) {
    if (/PoliciesPerRole/i.test(detail)) {
        return 'Detach a policy that the role no longer needs, or raise the IAM quota "Managed policies attached to an IAM role" in Service Quotas.';
    }
    if (service === 'secretsmanager' && operation === 'PutSecretValue') {
        return 'The secret has too many versions: write it less often, and run again when AWS has removed old ones (it keeps those of the last 24 hours).';
    }
    return 'A quota of the account is reached: remove what is no longer needed, or raise it in Service Quotas, then run again.';
}
function fixUnreachable({ code, service }) {
    if (/CERT|SELF_SIGNED|UNABLE_TO|_TLS_|_SSL_/.test(code)) {
        return 'The certificate of the endpoint is not trusted: on a runner behind an inspecting proxy, name its CA file in NODE_EXTRA_CA_CERTS.';
    }
    if (/^(ENOTFOUND|EAI_)/.test(code)) {
        return `There is no such host: check the region in the config and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}.`;
    }
    if (/^E[A-Z]+$/.test(code) || code === 'TimeoutError') {
        return `Check that the runner can reach the endpoint (network, firewall, VPC endpoint and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}), then run the job again: it continues where this run stopped.`;
    }
    return 'Run the job again: it continues where this run stopped. If it lasts, see https://health.aws.amazon.com and check what answers at the endpoint.';
}
function fixRefused({ service, operation, resource, code, detail }) {
    if (/scheduled for deletion|marked (for deletion|deleted)/i.test(detail)) {
        return `A deletion of ${target({ service, resource })} is scheduled. Restore it (aws secretsmanager restore-secret --secret-id ${resource ?? '<name>'}), so that its ARN stays the same, then run again.`;
    }
    if (/^(DecryptionFailure|EncryptionFailure)/.test(code) || /\bKMS\b/i.test(detail)) {
        return `Check the KMS key of ${resource ?? 'the secret'}: it must exist, be enabled, and let the role that this job assumes use it (kms:GenerateDataKey and kms:Decrypt).`;
    }
    if (/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/.test(code))
        return 'Another change is under way on it: run the job again.';
    if (/^DeleteConflict/.test(code))
        return `Detach ${target({ service, resource })} from everything it is attached to, then run again.`;
    if (/^UnmodifiableEntity/.test(code))
        return `An AWS service manages ${target({ service, resource })}: only that service can change it. Name another role.`;
    return `Correct what AWS names here, then run the job again. What the call does: https://docs.aws.amazon.com/${API_PAGES[service] ?? ''}${operation}.html`;
}
const API_PAGES = {
    secretsmanager: 'secretsmanager/latest/apireference/API_',
    iam: 'IAM/latest/APIReference/API_',
    sts: 'STS/latest/APIReference/API_',
};
function target({ service, resource }) {
    return resource ?? (service === 'iam' ? 'the IAM entity' : 'the secret');
}
function endpointName(service) {
    return service === 'secretsmanager' ? 'SECRETS_MANAGER' : service.toUpperCase();
}

// EXTERNAL MODULE: ./build/src/domain/encodings.js
var encodings = __webpack_require__(2960);
;// CONCATENATED MODULE: ./build/src/aws/safe-text.js

const MAX_DETAIL = 500;
/** AWS's own texts are far shorter; what is longer is not read any further. */
const MAX_READ = 2_000;
/** A shorter run in common with a value tells nothing and would blank out ordinary words. */
const RUN = 8;
/**
 * One line of at most 500 characters of what AWS said, without anything of the value that was on its way (some services quote
 * what they refuse), without what `hide` takes out, without the signing details that follow a wrong signature and without what the
 * SDK adds for its developers.
 */
function safeText(text, secret, hide = (words) => words) {
    const read = text
        .slice(0, MAX_READ)
        .replace(/^@[\w/-]+ - (\[ERROR\] )?/, '')
        .replace(/(The Canonical String|Deserialization error: to see)[\s\S]*/i, '');
    const clean = hide(secret === undefined ? read : withoutValue(read, secret.reveal()));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those have to go
    const line = clean.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length <= MAX_DETAIL ? line : `${line.slice(0, MAX_DETAIL - 3)}...`;
}
/** Blanks out every run of eight or more characters that the value has too, as it is or in one of its encodings. */
function withoutValue(text, value) {
    if (value.length < RUN) {
        return value === ''
            ? text
            : text.replace(new RegExp(`(?<![A-Za-z0-9])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![A-Za-z0-9])`, 'g'), '***');
    }
    const forms = (0,encodings/* encodingsOf */.a)(value);
    let out = '';
    let hiddenUntil = 0;
    for (let at = 0; at < text.length; at++) {
        const run = text.slice(at, at + RUN);
        if (run.length === RUN && forms.some((form) => form.includes(run))) {
            if (at >= hiddenUntil)
                out += '***';
            hiddenUntil = at + RUN;
        }
        if (at >= hiddenUntil)
            out += text[at];
    }
    return out;
}

;// CONCATENATED MODULE: ./build/src/aws/errors.js



/**
 * Turns anything that an SDK call threw into a new CloudError. Nothing of the thrown object is kept: it can lead to the
 * request and the answer, and so to a value.
 */
function toCloudError(thrown, call) {
    if (thrown instanceof cloud/* CloudError */.K)
        return thrown;
    const { kind, code, text } = classify(thrown);
    const detail = safeText(text, call.secret, call.hide);
    return cloudError({ kind, code, detail }, call);
}
function cloudError(what, call) {
    const { service, operation, resource, region } = call;
    const fields = { ...what, service, operation, resource };
    return new cloud/* CloudError */.K({ ...fields, fix: fix({ ...fields, region }) });
}
/** For an answer without what it must have, which must not be taken for success. */
function malformed(detail, call) {
    return cloudError({ kind: 'unreachable', code: 'MalformedResponse', detail }, call);
}
/** AWS's code without the ending that only some of its protocols write. */
function plainCode(code) {
    return code.replace(/Exception$/, '');
}
const KINDS = {
    denied: ['AccessDenied', 'UnauthorizedOperation', 'NotAuthorized', 'KMSAccessDenied'],
    credentials: [
        ...[
            'CredentialsProviderError',
            'TokenProviderError',
            'ExpiredToken',
            'InvalidClientTokenId',
            'UnrecognizedClient',
            'InvalidToken',
        ],
        ...['SignatureDoesNotMatch', 'InvalidSignature', 'IncompleteSignature', 'MissingAuthenticationToken'],
        ...[
            'InvalidAccessKeyId',
            'AuthFailure',
            'RequestExpired',
            'InvalidIdentityToken',
            'IDPRejectedClaim',
            'OptInRequired',
        ],
    ],
    'not-found': ['ResourceNotFound', 'NoSuchEntity'],
    exists: ['ResourceExists', 'EntityAlreadyExists'],
    limit: ['LimitExceeded', 'QuotaExceeded', 'ServiceQuotaExceeded'],
    throttled: [
        'Throttling',
        'Throttled',
        'RequestThrottled',
        'TooManyRequests',
        'RequestLimitExceeded',
        'SlowDown',
        'PriorRequestNotComplete',
    ],
    unreachable: [
        'TimeoutError',
        'AbortError',
        'RequestTimeout',
        'InternalServiceError',
        'InternalFailure',
        'InternalError',
        'ServiceFailure',
        'ServiceUnavailable',
    ],
};
const NETWORK_CODE = /^(E[A-Z]{3,}|EAI_[A-Z]+|UND_ERR_[A-Z_]+|ERR_(TLS|SSL|HTTP2?|SOCKET)_[A-Z_]+|CERT_[A-Z_]+|[A-Z_]*(SELF_SIGNED|UNABLE_TO)_[A-Z_]+)$/;
/** Codes of the same form that are about this machine's files. */
const FILE_CODE = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EMFILE|ENFILE)$/;
function classify(thrown) {
    const name = textOf(thrown, 'name');
    const systemCode = textOf(thrown, 'code') ?? '';
    const message = textOf(thrown, 'message') ?? (typeof thrown === 'string' ? thrown : '');
    const status = field(field(thrown, '$metadata'), 'httpStatusCode');
    if (NETWORK_CODE.test(systemCode) && !FILE_CODE.test(systemCode)) {
        return { kind: 'unreachable', code: systemCode, text: message || 'the connection failed' };
    }
    const fromService = field(thrown, '$fault') !== undefined;
    const code = codeOf((fromService ? textOf(thrown, 'Code') : undefined) ?? name ?? 'Unknown');
    const known = kindOfCode(code);
    if (!fromService && known === undefined) {
        // An answer that is no answer: its parser's message quotes it, and it may hold values.
        if (field(thrown, '$response') !== undefined) {
            const words = typeof status === 'number' ? `HTTP ${status} with a body` : 'an answer';
            return {
                // A proxy, or an emulator that refuses in another protocol than the one it was asked in.
                kind: status === 401 || status === 403 ? 'denied' : 'unreachable',
                code: 'MalformedResponse',
                text: `${words} that does not come from AWS, or not whole`,
            };
        }
        return { kind: 'refused', code, text: message || 'the SDK failed without a message' };
    }
    if (/\bsts:AssumeRole/.test(message))
        return { kind: 'credentials', code, text: message };
    const isSilent = !message || /^Unknown(Error)?$/.test(message);
    const text = isSilent ? `no reason given${typeof status === 'number' ? ` (HTTP ${status})` : ''}` : message;
    return { kind: known ?? kindOfStatus(status), code, text };
}
function kindOfCode(code) {
    const plain = plainCode(code);
    for (const [kind, codes] of Object.entries(KINDS)) {
        if (codes.includes(plain))
            return kind;
    }
    return undefined;
}
function kindOfStatus(status) {
    if (status === 401 || status === 403)
        return 'denied';
    if (status === 429)
        return 'throttled';
    // 501 is how emulators say that they do not know an operation.
    return typeof status === 'number' && status >= 500 && status !== 501 ? 'unreachable' : 'refused';
}
function codeOf(text) {
    return text.replace(/[^A-Za-z0-9_.-]/g, '').slice(0, 80) || 'Unknown';
}
/** Reads one property of whatever was thrown; a getter that throws counts as absent. */
function field(thrown, key) {
    if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function'))
        return undefined;
    try {
        return thrown[key];
    }
    catch {
        return undefined;
    }
}
function textOf(thrown, key) {
    const text = field(thrown, key);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qD: () => (/* binding */ createGate),
/* harmony export */   zm: () => (/* binding */ createLimiter)
/* harmony export */ });
/* unused harmony export createPacer */
/**
 * Calls a second that Secrets Manager allows in one region. The other operations allow thousands, or no figure is known (IAM).
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const CALLS_PER_SECOND = {
    create: 50,
    write: 50,
    tag: 50,
    list: 100,
    'batch-read': 100,
    restore: 50,
    delete: 50,
    rotate: 50,
};
/** A little more than a second, since what is sent evenly does not arrive evenly. */
const WINDOW_MS = 1050;
/** At most `maxConcurrency` calls in flight, and no class of calls faster than AWS allows: no storms of retries. */
function createGate(maxConcurrency, clock) {
    const limit = createLimiter(maxConcurrency);
    const pacers = new Map(Object.entries(CALLS_PER_SECOND).map(([rate, calls]) => [rate, createPacer(calls, clock)]));
    return async (turn, task) => {
        // Before a place is taken: a call that waits for its turn must not keep others out.
        if (turn !== undefined)
            await pacers.get(turn)?.();
        return limit(task, turn === 'one-of-many');
    };
}
/** Runs at most `places` tasks at once, the rest in the order in which they came, but those that may wait after the others. */
function createLimiter(places) {
    const waiting = [];
    const patient = [];
    let free = places;
    return async (task, mayWait = false) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => (mayWait ? patient : waiting).push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift() ?? patient.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}
/** Resolves at once for the first `calls` callers, then so that no window of a second sees more than `calls`. */
function createPacer(calls, clock) {
    const turns = [];
    return async () => {
        const now = clock.now();
        const oldest = turns.length < calls ? undefined : turns.shift();
        const turn = oldest === undefined ? now : Math.max(now, oldest + WINDOW_MS);
        turns.push(turn);
        if (turn > now)
            await clock.wait(turn - now);
    };
}


/***/ }),

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

/** Twice as many as the 500,000 secrets of a region take. */
const MOST_PAGES = 10_000;
/**
 * The items of all pages.
 *
 * @throws CloudError also when a token comes a second time, or ever new ones come: such a list would never end.
 */
async function allPages(call, fetch) {
    const items = [];
    const seen = new Set();
    let page = await fetch(undefined);
    items.push(...page.items);
    while (page.token !== undefined) {
        const { service, operation, resource } = call;
        if (seen.has(page.token))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)('the same page token came twice: the list would never end', { service, operation, resource });
        if (seen.size >= MOST_PAGES)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(`the list does not end after ${MOST_PAGES} pages`, { service, operation, resource });
        seen.add(page.token);
        page = await fetch(page.token);
        items.push(...page.items);
    }
    return items;
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isSameDocument),
/* harmony export */   w: () => (/* binding */ decodeDocument)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/**
 * The JSON text of a policy's document. IAM answers it URL-encoded (RFC 3986), emulators may not; what cannot be decoded is returned as
 * it came, for the plan to show.
 */
function decodeDocument(document) {
    if (document.trimStart().startsWith('{'))
        return document;
    try {
        return decodeURIComponent(document);
    }
    catch {
        return document;
    }
}
/** True if both texts hold the same JSON, whatever its white space. */
function isSameDocument(one, other) {
    try {
        return one === other || (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(JSON.parse(one), JSON.parse(other));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ versionDocument),
/* harmony export */   bu: () => (/* binding */ addDefaultVersion),
/* harmony export */   r1: () => (/* binding */ deleteOtherVersions),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var _domain_cloud_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7595);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5667);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5207);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(257);






/** Versions that a managed policy can have. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_VERSIONS = 5;
const ATTEMPTS = 6;
/**
 * Makes `document` the policy's new default version. CreatePolicyVersion has no token, so a call whose answer was lost is only repeated
 * after looking whether it took effect.
 */
async function addDefaultVersion(iam, arn, document) {
    const { onceClient, call, clock } = iam;
    const send = () => onceClient.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .CreatePolicyVersionCommand */ .WZ({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true }));
    for (let attempt = 1;; attempt++) {
        const versions = await listVersions(iam, arn);
        if (attempt > 1 && (await isDefaultDocument(iam, arn, versions, document)))
            return;
        if (versions.length >= MAX_VERSIONS)
            await deleteOldest(iam, arn, versions);
        try {
            return await call({ operation: 'CreatePolicyVersion', resource: arn }, send, _call_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6);
        }
        catch (error) {
            // `limit`: a version that was made elsewhere meanwhile; the next round makes room again.
            const again = error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K && ((0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassing */ .WG)(error) || error.kind === 'limit');
            if (!again || attempt >= ATTEMPTS)
                throw error;
            await clock.wait((0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .backoff */ .JN)(attempt));
        }
    }
}
/** Deletes every version but the default one, which goes with the policy. */
async function deleteOtherVersions(iam, arn) {
    for (const version of await listVersions(iam, arn)) {
        if (!version.isDefault)
            await deleteVersion(iam, arn, version);
    }
}
/** JSON text of one version, decoded; undefined: no such version. */
async function versionDocument({ client, call }, arn, versionId) {
    try {
        return await call({ operation: 'GetPolicyVersion', resource: arn }, () => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .GetPolicyVersionCommand */ .G4({ PolicyArn: arn, VersionId: versionId })), ({ PolicyVersion: version }) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDocument */ .w)((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Document', version?.Document)));
    }
    catch (error) {
        if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isGone */ .ST)(error))
            return undefined;
        throw error;
    }
}
/** IAM's token of the next page: a marker without `IsTruncated` means nothing. */
function markerOf(answer) {
    return answer.IsTruncated === true ? (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Marker', answer.Marker) : undefined;
}
async function listVersions({ client, call }, arn) {
    const about = { operation: 'ListPolicyVersions', resource: arn };
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .ListPolicyVersionsCommand */ .D6({ PolicyArn: arn, Marker: marker })), (answer) => ({
        items: (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('Versions', answer.Versions).map(({ VersionId: id, IsDefaultVersion: isDefault }) => ({
            id: (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('VersionId', id),
            isDefault: isDefault === true,
        })),
        token: markerOf(answer),
    })));
}
async function isDefaultDocument(iam, arn, versions, document) {
    const id = versions.find((version) => version.isDefault)?.id;
    const current = id === undefined ? undefined : await versionDocument(iam, arn, id);
    return current !== undefined && (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameDocument */ .m)(current, document);
}
/** Never the default one: a failure right after this leaves a policy that works. */
async function deleteOldest(iam, arn, versions) {
    const [oldest] = versions
        .filter((version) => !version.isDefault)
        .sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
    if (oldest)
        await deleteVersion(iam, arn, oldest);
}
async function deleteVersion({ client, call, clock }, arn, { id }) {
    const send = () => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .DeletePolicyVersionCommand */ .$P({ PolicyArn: arn, VersionId: id }));
    try {
        await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .untilAccepted */ .S3)(clock, _retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isContended */ .rS, () => call({ operation: 'DeletePolicyVersion', resource: arn }, send, _call_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6));
    }
    catch (error) {
        if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isGone */ .ST)(error))
            throw error;
    }
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   S3: () => (/* binding */ untilAccepted),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   ir: () => (/* binding */ isUnknownOperation),
/* harmony export */   rS: () => (/* binding */ isContended)
/* harmony export */ });
/* harmony import */ var _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


const ATTEMPTS = 6;
/** 1, 2, 4, 8, 8, ... seconds: IAM's changes are usually seen everywhere within a few. */
function backoff(attempt) {
    return Math.min(1_000 * 2 ** (attempt - 1), 8_000);
}
/** Repeats what IAM refuses only for the moment. @throws the last CloudError after six tries. */
async function untilAccepted(clock, isForNow, send) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            if (!(error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K) || !isForNow(error) || attempt >= ATTEMPTS)
                throw error;
            await clock.wait(backoff(attempt));
        }
    }
}
/** Someone else is changing the same thing right now: the SDK does not repeat these. */
function isContended(error) {
    return ['ConcurrentModification', 'EntityTemporarilyUnmodifiable'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .plainCode */ .Kn)(error.code));
}
/** No answer, an overload or a contention: worth another try. */
function isPassing(error) {
    return error.kind === 'unreachable' || error.kind === 'throttled' || isContended(error);
}
function isGone(error) {
    return error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K && error.kind === 'not-found';
}
/** AWS has every operation that is called here; emulators may not. */
function isUnknownOperation(error) {
    return (error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K &&
        ['InvalidAction', 'UnknownAction', 'UnknownOperation', 'NotImplemented'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .plainCode */ .Kn)(error.code)));
}


/***/ })

};
