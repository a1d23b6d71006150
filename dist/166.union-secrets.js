export const id = 166;
export const ids = [166];
export const modules = {

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ BadAnswer),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   cS: () => (/* binding */ batchesOf),
/* harmony export */   eU: () => (/* binding */ secretArn),
/* harmony export */   jh: () => (/* binding */ createCall),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _domain_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(257);



/** Each with the SDK's own repetitions: enough for 2,000 descriptions where only 50 a second are let through. */
const THROTTLED_ATTEMPTS = 10;
function createCall(service, { limiter, clock, ...words }) {
    return async (about, send, read) => {
        const { operation, resource, priority, secret } = about;
        const context = { service, operation, resource, ...words, ...(secret === undefined ? {} : { secret }) };
        const attempt = () => send().catch((thrown) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toCloudError */ .d8)(thrown, context);
        });
        // Where AWS throttles on and on, the SDK stops repeating. Who then waits keeps the place, so that fewer calls are sent.
        const isThrottled = ({ kind }) => kind === 'throttled';
        const answer = await limiter(priority, () => (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(clock, isThrottled, attempt, THROTTLED_ATTEMPTS));
        try {
            return read(answer);
        }
        catch (thrown) {
            // Other errors' words can quote the answer, and with it a value.
            throw thrown instanceof BadAnswer
                ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(thrown.message, context)
                : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)('the answer is not of the form that AWS documents', context);
        }
    };
}
/** Thrown by what reads an answer; its words must not quote the answer. */
class BadAnswer extends Error {
}
/** For calls whose answer holds nothing. */
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
        return (0,_domain_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSecretArn */ .hD)(arn).pair.arn;
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)('the same page token came twice: the list would never end', { service, operation, resource });
        if (seen.size >= MOST_PAGES)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(`the list does not end after ${MOST_PAGES} pages`, { service, operation, resource });
        seen.add(page.token);
        page = await fetch(page.token);
        items.push(...page.items);
    }
    return items;
}
/** The items in their order, `size` at a time, the last ones perhaps fewer. */
function batchesOf(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createClients)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);
/* harmony import */ var _domain_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7502);




const CONNECT_MS = 5_000;
/** Shorter, so that a proxy which says nothing is reported as that, and not asked again as a lost connection would be. */
const PROXY_MS = 4_000;
const ANSWER_MS = 30_000;
/** The largest answer is a page of 1,000 policies, of about 1 MB. */
const ANSWER_BYTES = 8_000_000;
const MAX_ATTEMPTS = 8;
const OUTSIDE_PARSING = { step: 'deserialize', priority: 'high' };
/**
 * One SDK client for each service. Credentials, endpoints (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_SECRETS_MANAGER`,
 * `AWS_ENDPOINT_URL_IAM`), `AWS_PROFILE`, `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE` come from the environment, as in every AWS SDK. IAM's
 * endpoint and signing region follow from the region's partition. A call that hangs is given up and repeated.
 */
function createClients(options) {
    const { region, maxConcurrency, userAgent } = options;
    const agent = { maxSockets: maxConcurrency, timeout: PROXY_MS, proxyEnv: (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnv */ .c)(process.env) };
    const requestHandler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__/* .NodeHttpHandler */ .$({
        httpAgent: agent,
        httpsAgent: agent,
        connectionTimeout: CONNECT_MS,
        requestTimeout: ANSWER_MS,
        throwOnRequestTimeout: true,
    });
    const shared = {
        region,
        ...(process.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: MAX_ATTEMPTS }),
        ...(userAgent === undefined ? {} : { customUserAgent: userAgent }),
        requestHandler,
        streamCollector: wholeBody,
        // The SDK's steps are put together once for each operation, not for each call.
        cacheMiddleware: true,
    };
    const secretsManager = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__/* .SecretsManagerClient */ ._H(shared);
    const iam = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .IAMClient */ .h8(shared);
    const iamOnce = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .IAMClient */ .h8({
        ...shared,
        credentials: iam.config.credentials,
        maxAttempts: 1,
    });
    secretsManager.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
    iam.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
    return { secretsManager, iam, iamOnce, destroy: () => requestHandler.destroy() };
}
/** The whole body. The SDK's own collector ends neither with one that is without end nor with one that stalls. */
function wholeBody(body) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const giveUp = (name, message) => body.destroy(Object.assign(new Error(message), { name }));
        const deadline = setTimeout(giveUp, ANSWER_MS, 'TimeoutError', `no whole answer after ${ANSWER_MS} ms`);
        body.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > ANSWER_BYTES)
                giveUp('AnswerTooLarge', `the answer has over ${ANSWER_BYTES / 1e6} MB`);
        });
        body.on('error', reject);
        body.on('end', () => resolve(Buffer.concat(chunks)));
        body.on('close', () => clearTimeout(deadline));
    });
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
// EXTERNAL MODULE: ./build/src/domain/vocabulary.js
var domain_vocabulary = __webpack_require__(2672);
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
            return `Run again: it continues where this run stopped. If it happens often, lower ${failure.vocabulary.setting('max-concurrency')}, or let fewer runs use the account at the same time.`;
        case 'unreachable':
            return fixUnreachable(failure);
        case 'refused':
            return fixRefused(failure);
        default:
            return failure.kind;
    }
}
function fixDenied(failure) {
    const { service, operation, resource, detail, vocabulary } = failure;
    if (/\bKMS\b/i.test(detail) && !/perform: /.test(detail)) {
        return `Allow kms:GenerateDataKey and kms:Decrypt on the KMS key of ${resource ?? 'the secret'} for ${vocabulary.caller}, in its policy or in the key's.`;
    }
    // AWS names the action that it missed, which is not always the operation: CreateSecret with tags also needs TagResource.
    const action = /perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(detail)?.[1] ?? `${service}:${operation}`;
    const where = /on resource: (arn:[^\s,]{1,1000})/.exec(detail)?.[1] ?? deniedTarget(failure);
    const allow = `Allow ${action}${where === undefined ? '' : ` on ${where}`} for ${vocabulary.caller}.`;
    if (/explicit deny/i.test(detail)) {
        return `${allow} An explicit deny forbids it now: look in its policies, its permissions boundary, the organisation's service control policies and the resource's policy.`;
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
function fixCredentials({ code, detail, vocabulary }) {
    const how = vocabulary.signIn;
    if (/^(ExpiredToken|RequestExpired)/.test(code) || /expired/i.test(detail)) {
        return `The credentials expired. Run again; if it takes long, ${vocabulary.longerSession}. ${how}`;
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
    if (/^ERR_PROXY/.test(code))
        return 'Check the proxy in HTTPS_PROXY: its address, its password and what it lets through. What is reached without it belongs in NO_PROXY.';
    if (code === 'AnswerTooLarge')
        return `No answer of AWS is that large: check what answers at the endpoint (a proxy, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_${endpointName(service)}).`;
    if (/CERT|SELF_SIGNED|UNABLE_TO|_TLS_|_SSL_/.test(code)) {
        return 'The certificate of the endpoint is not trusted: behind an inspecting proxy, name its CA file in NODE_EXTRA_CA_CERTS.';
    }
    if (/^(ENOTFOUND|EAI_)/.test(code)) {
        return `There is no such host: check the region in the config and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}.`;
    }
    if (/^E[A-Z]+$/.test(code) || code === 'TimeoutError') {
        return `Check that the endpoint can be reached from here (network, firewall, VPC endpoint and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}), then run again: it continues where this run stopped.`;
    }
    return 'Run again: it continues where this run stopped. If it lasts, see https://health.aws.amazon.com and check what answers at the endpoint.';
}
function fixRefused({ service, operation, resource, code, detail, vocabulary }) {
    if (/scheduled for deletion|marked (for deletion|deleted)/i.test(detail)) {
        return `A deletion of ${target({ service, resource })} is scheduled. Restore it (aws secretsmanager restore-secret --secret-id ${resource ?? '<name>'}), so that its ARN stays the same, then run again.`;
    }
    if (/^(DecryptionFailure|EncryptionFailure)/.test(code) || /\bKMS\b/i.test(detail)) {
        return `Check the KMS key of ${resource ?? 'the secret'}: it must exist, be enabled, and let ${vocabulary.caller} use it (kms:GenerateDataKey and kms:Decrypt).`;
    }
    if (/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/.test(code))
        return 'Another change is under way on it: run again.';
    if (/^DeleteConflict/.test(code))
        return `Detach ${target({ service, resource })} from everything it is attached to, then run again.`;
    if (/^UnmodifiableEntity/.test(code))
        return `An AWS service manages ${target({ service, resource })}: only that service can change it. Name another role.`;
    return `Correct what AWS names here, then run again. What the call does: https://docs.aws.amazon.com/${API_PAGES[service] ?? ''}${operation}.html`;
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
 * what they refuse), without what `redact` takes out, without the signing details that follow a wrong signature and without what the
 * SDK adds for its developers.
 */
function safeText(text, secret, redact = (words) => words) {
    const read = text
        .slice(0, MAX_READ)
        .replace(/^@[\w/-]+ - (\[ERROR\] )?/, '')
        .replace(/(The Canonical String|Deserialization error: to see)[\s\S]*/i, '');
    const clean = redact(secret === undefined ? read : withoutValue(read, secret.reveal()));
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
    const readings = (0,encodings/* readingsOf */.RO)(text);
    const said = new Set(readings.flatMap((reading) => runsOf(reading.text)));
    const shared = new Set((0,encodings/* formsOf */.XP)(value).flatMap((form) => runsOf(form).filter((run) => said.has(run))));
    const pieces = readings.flatMap(({ text: read, starts, ends }) => runsOf(read).flatMap((run, at) => shared.has(run) ? [{ start: starts[at] ?? 0, end: ends[at + RUN - 1] ?? 0 }] : []));
    return (0,encodings/* blankedOut */.OQ)(text, pieces);
}
function runsOf(text) {
    return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));
}

;// CONCATENATED MODULE: ./build/src/aws/errors.js




/**
 * Turns anything that an SDK call threw into a new CloudError. Nothing of the thrown object is kept: it can lead to the
 * request and the answer, and so to a value.
 */
function toCloudError(thrown, call) {
    if (thrown instanceof cloud/* CloudError */.K2)
        return thrown;
    const { kind, code, text } = classify(thrown);
    const detail = safeText(text, call.secret, call.redact);
    return cloudError({ kind, code, detail }, call);
}
function cloudError(what, call) {
    const { service, operation, resource, region, vocabulary = domain_vocabulary/* JOB */.c } = call;
    const fields = { ...what, service, operation, resource };
    return new cloud/* CloudError */.K2({ ...fields, fix: fix({ ...fields, region, vocabulary }) });
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
        'AnswerTooLarge',
    ],
};
const NETWORK_CODE = /^(E[A-Z]{3,}|EAI_[A-Z]+|UND_ERR_[A-Z_]+|ERR_(TLS|SSL|HTTP2?|SOCKET|PROXY)_[A-Z_]+|CERT_[A-Z_]+|[A-Z_]*(SELF_SIGNED|UNABLE_TO)_[A-Z_]+)$/;
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
/* harmony export */   x: () => (/* binding */ createRateLimiter)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2242);
/* harmony import */ var p_throttle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);


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
function createRateLimiter(maxConcurrency) {
    const all = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(maxConcurrency);
    // The many wait here, so that whoever else comes finds no queue.
    const many = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(maxConcurrency);
    const turns = new Map(Object.entries(CALLS_PER_SECOND).map(([rate, limit]) => {
        const throttle = (0,p_throttle__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)({ limit, interval: WINDOW_MS, strict: true });
        return [rate, throttle(async () => { })];
    }));
    return async (priority, task) => {
        if (priority === 'one-of-many')
            return many(() => all(task));
        // Before a place is taken: a call that waits for its turn must not keep others out.
        if (priority !== undefined)
            await turns.get(priority)?.();
        return all(task);
    };
}


/***/ }),

/***/ 4831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ versionDocument),
/* harmony export */   bu: () => (/* binding */ addDefaultVersion),
/* harmony export */   mv: () => (/* binding */ isSameDocument),
/* harmony export */   r1: () => (/* binding */ deleteOtherVersions),
/* harmony export */   w8: () => (/* binding */ decodeDocument),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5217);
/* harmony import */ var _domain_cloud_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8271);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7595);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(257);





/** Versions that a managed policy can have. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_VERSIONS = 5;
const ATTEMPTS = 6;
/**
 * Makes `document` the policy's new default version. CreatePolicyVersion has no token, so a call whose answer was lost is only repeated
 * after looking whether it took effect.
 */
async function addDefaultVersion(iam, arn, document) {
    const { onceClient, call, clock } = iam;
    const send = () => onceClient.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .CreatePolicyVersionCommand */ .WZ({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true }));
    for (let attempt = 1;; attempt++) {
        const versions = await listVersions(iam, arn);
        if (attempt > 1 && (await isDefaultDocument(iam, arn, versions, document)))
            return;
        if (versions.length >= MAX_VERSIONS)
            await deleteOldest(iam, arn, versions);
        try {
            return await call({ operation: 'CreatePolicyVersion', resource: arn }, send, _call_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6);
        }
        catch (error) {
            // `limit`: a version that was made elsewhere meanwhile; the next round makes room again.
            const again = error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_2__/* .CloudError */ .K2 && ((0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isPassing */ .WG)(error) || error.kind === 'limit');
            if (!again || attempt >= ATTEMPTS)
                throw error;
            await clock.wait((0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .backoff */ .JN)(attempt));
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
        return await call({ operation: 'GetPolicyVersion', resource: arn }, () => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetPolicyVersionCommand */ .G4({ PolicyArn: arn, VersionId: versionId })), ({ PolicyVersion: version }) => decodeDocument((0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Document', version?.Document)));
    }
    catch (error) {
        if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(error))
            return undefined;
        throw error;
    }
}
/** IAM's token of the next page: a marker without `IsTruncated` means nothing. */
function markerOf(answer) {
    return answer.IsTruncated === true ? (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Marker', answer.Marker) : undefined;
}
async function listVersions({ client, call }, arn) {
    const about = { operation: 'ListPolicyVersions', resource: arn };
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListPolicyVersionsCommand */ .D6({ PolicyArn: arn, Marker: marker })), (answer) => ({
        items: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('Versions', answer.Versions).map(({ VersionId: id, IsDefaultVersion: isDefault }) => ({
            id: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('VersionId', id),
            isDefault: isDefault === true,
        })),
        token: markerOf(answer),
    })));
}
async function isDefaultDocument(iam, arn, versions, document) {
    const id = versions.find((version) => version.isDefault)?.id;
    const current = id === undefined ? undefined : await versionDocument(iam, arn, id);
    return current !== undefined && isSameDocument(current, document);
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
    const send = () => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .DeletePolicyVersionCommand */ .$P({ PolicyArn: arn, VersionId: id }));
    try {
        await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .untilAccepted */ .S3)(clock, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isContended */ .rS, () => call({ operation: 'DeletePolicyVersion', resource: arn }, send, _call_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6));
    }
    catch (error) {
        if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(error))
            throw error;
    }
}
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
/** Repeats what AWS refuses only for the moment. @throws the last CloudError after six tries, or as many as are allowed. */
async function untilAccepted(clock, isForNow, send, attempts = ATTEMPTS) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            if (!(error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2) || !isForNow(error) || attempt >= attempts)
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
    return error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && error.kind === 'not-found';
}
/** AWS has every operation that is called here; emulators may not. */
function isUnknownOperation(error) {
    return (error instanceof _domain_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 &&
        ['InvalidAction', 'UnknownAction', 'UnknownOperation', 'NotImplemented'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .plainCode */ .Kn)(error.code)));
}


/***/ })

};
