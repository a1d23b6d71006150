export const id = 182;
export const ids = [182];
export const modules = {

/***/ 1182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAws: () => (/* binding */ connectAws)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
;// CONCATENATED MODULE: ./build/src/aws/mend.js
/** What a person can do about a failed call: plain sentences. Quotes only names, ARNs and actions. */
function mend(failure) {
    switch (failure.kind) {
        case 'denied':
            return mendDenied(failure);
        case 'credentials':
            return mendCredentials(failure);
        case 'not-found':
            return `Check that ${target(failure)} exists in this account and region, then run again: the plan then shows what there is.`;
        case 'exists':
            if (failure.operation === 'PutSecretValue')
                return 'The version id was used before, for another value. Run again: it takes a new one.';
            return `Since it was looked for, someone else made ${target(failure)}. Run again: the plan then shows whose it is and what would change.`;
        case 'limit':
            return mendLimit(failure);
        case 'throttled':
            return 'Run the job again: it continues where this run stopped. If it happens often, lower max-concurrency, or let fewer jobs use the account at the same time.';
        case 'unreachable':
            return mendUnreachable(failure);
        case 'refused':
            return mendRefused(failure);
        default:
            return failure.kind;
    }
}
function mendDenied(failure) {
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
function mendCredentials({ code, detail }) {
    const how = 'Run aws-actions/configure-aws-credentials before this step, give the job "permissions: id-token: write", and check that the role trusts this repository.';
    if (/^(ExpiredToken|RequestExpired)/.test(code) || /expired/i.test(detail)) {
        return `The credentials ran out. Run the job again; if it takes long, raise role-duration-seconds. ${how}`;
    }
    if (/^(UnrecognizedClient|InvalidClientTokenId|OptInRequired)/.test(code)) {
        return `AWS does not know these credentials, or the region is not enabled in the account. ${how}`;
    }
    return how;
}
function mendLimit({ service, operation, detail }) {
    if (/PoliciesPerRole/i.test(detail)) {
        return 'Detach a policy that the role no longer needs, or raise the IAM quota "Managed policies attached to an IAM role" in Service Quotas.';
    }
    if (service === 'secretsmanager' && operation === 'PutSecretValue') {
        return 'The secret has too many versions: write it less often, and run again when AWS has removed old ones (it keeps those of the last 24 hours).';
    }
    return 'A quota of the account is reached: remove what is no longer needed, or raise it in Service Quotas, then run again.';
}
function mendUnreachable({ code, service }) {
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
function mendRefused({ service, operation, resource, code, detail }) {
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
    return new cloud/* CloudError */.K({ ...fields, mend: mend({ ...fields, region }) });
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

;// CONCATENATED MODULE: ./build/src/aws/call.js


function createCall(service, gate, { region, hide } = {}) {
    return async (about, send, read) => {
        const { operation, resource, rate, secret } = about;
        const context = { service, operation, resource, region, hide, ...(secret === undefined ? {} : { secret }) };
        const answer = await gate(rate, send).catch((thrown) => {
            throw toCloudError(thrown, context);
        });
        try {
            return read(answer);
        }
        catch (thrown) {
            // Other errors' words can quote the answer, and with it a value.
            throw thrown instanceof BadAnswer
                ? malformed(thrown.message, context)
                : malformed('the answer is not of the form that AWS documents', context);
        }
    };
}
/** Thrown by what reads an answer; its words must not quote the answer. */
class BadAnswer extends Error {
}
/** For calls whose answer tells nothing. */
function nothing() { }
/** A text that must be there. @throws BadAnswer naming the field. */
function call_text(field, value) {
    if (typeof value !== 'string' || value === '')
        throw new BadAnswer(`the answer has no ${field}`);
    return value;
}
/** The ARN of a secret, whole. @throws BadAnswer naming the field. */
function secretArn(field, value) {
    const arn = call_text(field, value);
    try {
        return (0,pair/* parseSecretArn */.hD)(arn).pair.arn;
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

;// CONCATENATED MODULE: ./build/src/aws/actual-secret.js

/** What DescribeSecret answers, as a secret of ours. @throws BadAnswer if it is not whole. */
function fromDescription(answer) {
    return actualSecret(answer, answer.VersionIdsToStages);
}
/** The same of one entry of ListSecrets, which has another name for the versions. */
function fromListEntry(entry) {
    return actualSecret(entry, entry.SecretVersionsToStages);
}
function actualSecret(from, versions) {
    const kmsKeyId = optionalText('KmsKeyId', from.KmsKeyId);
    const owningService = optionalText('OwningService', from.OwningService);
    const primaryRegion = optionalText('PrimaryRegion', from.PrimaryRegion);
    return {
        name: call_text('Name', from.Name),
        arn: secretArn('ARN', from.ARN),
        description: optionalText('Description', from.Description) ?? '',
        tags: tagRecord(from.Tags),
        versions: stagesByVersion(versions),
        rotationEnabled: from.RotationEnabled === true,
        ...rotationOf(from),
        ...(kmsKeyId === undefined || isDefaultKey(kmsKeyId) ? {} : { kmsKeyId }),
        ...(from.DeletedDate ? { deletedAt: from.DeletedDate.toISOString() } : {}),
        ...(owningService === undefined ? {} : { owningService }),
        ...(primaryRegion === undefined ? {} : { primaryRegion }),
        ...(from.LastAccessedDate ? { lastAccessedAt: from.LastAccessedDate.toISOString().slice(0, 10) } : {}),
    };
}
function rotationOf({ RotationLambdaARN, RotationRules, }) {
    const lambdaArn = optionalText('RotationLambdaARN', RotationLambdaARN);
    if (lambdaArn === undefined)
        return {};
    const days = RotationRules?.AutomaticallyAfterDays;
    const schedule = RotationRules?.ScheduleExpression ?? (days === undefined ? '' : `rate(${days} days)`);
    return { rotation: { lambdaArn, schedule } };
}
function stagesByVersion(versions) {
    const entries = Object.entries(versions ?? {});
    return Object.fromEntries(entries.map(([id, stages]) => [
        id,
        list('stages', stages)
            .map((stage) => call_text('stage', stage))
            .sort(),
    ]));
}
/** AWS leaves the default key out; when someone asked for it by name it comes back as that. */
function isDefaultKey(keyId) {
    return /(^|:)alias\/aws\/secretsmanager$/.test(keyId);
}
/** Tags of a secret or a policy. @throws BadAnswer if one has no key. */
function tagRecord(tags) {
    if (tags !== undefined && !Array.isArray(tags))
        throw new BadAnswer('the tags in the answer are not a list');
    return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [call_text('tag key', Key), optionalText('tag value', Value) ?? '']));
}
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

;// CONCATENATED MODULE: ./build/src/aws/retry.js


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
            if (!(error instanceof cloud/* CloudError */.K) || !isForNow(error) || attempt >= ATTEMPTS)
                throw error;
            await clock.wait(backoff(attempt));
        }
    }
}
/** Someone else is changing the same thing right now: the SDK does not repeat these. */
function isContended(error) {
    return ['ConcurrentModification', 'EntityTemporarilyUnmodifiable'].includes(plainCode(error.code));
}
/** No answer, an overload or a contention: worth another try. */
function isPassing(error) {
    return error.kind === 'unreachable' || error.kind === 'throttled' || isContended(error);
}
function isGone(error) {
    return error instanceof cloud/* CloudError */.K && error.kind === 'not-found';
}
/** AWS has every operation that is called here; emulators may not. */
function isUnknownOperation(error) {
    return (error instanceof cloud/* CloudError */.K &&
        ['InvalidAction', 'UnknownAction', 'UnknownOperation', 'NotImplemented'].includes(plainCode(error.code)));
}

;// CONCATENATED MODULE: ./build/src/aws/attached-policies-quota.js


/** Where GetAccountSummary does not tell. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const DEFAULT_ATTACHED_POLICIES = 10;
/** Managed policies that a role may have in this account; IAM's default where the endpoint does not tell. @throws CloudError */
async function attachedPoliciesQuota({ client, call }) {
    const asked = call({ operation: 'GetAccountSummary' }, () => client.send(new dist_cjs/* GetAccountSummaryCommand */.zod({})), ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota } = {} }) => quota);
    const quota = await asked.catch((error) => {
        if (!isUnknownOperation(error))
            throw error;
    });
    return Number.isInteger(quota) ? quota : DEFAULT_ATTACHED_POLICIES;
}

;// CONCATENATED MODULE: ./build/src/aws/pages.js

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
            throw malformed('the same page token came twice: the list would never end', { service, operation, resource });
        if (seen.size >= MOST_PAGES)
            throw malformed(`the list does not end after ${MOST_PAGES} pages`, { service, operation, resource });
        seen.add(page.token);
        page = await fetch(page.token);
        items.push(...page.items);
    }
    return items;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/aws/policy-document.js

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
        return one === other || (0,external_node_util_.isDeepStrictEqual)(JSON.parse(one), JSON.parse(other));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/aws/policy-versions.js






/** Versions that a managed policy can have. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_VERSIONS = 5;
const policy_versions_ATTEMPTS = 6;
/**
 * Makes `document` the policy's new default version. CreatePolicyVersion has no token, so a call whose answer was lost is only repeated
 * after looking whether it took effect.
 */
async function addDefaultVersion(iam, arn, document) {
    const { onceClient, call, clock } = iam;
    const send = () => onceClient.send(new dist_cjs/* CreatePolicyVersionCommand */.WZZ({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true }));
    for (let attempt = 1;; attempt++) {
        const versions = await listVersions(iam, arn);
        if (attempt > 1 && (await isDefaultDocument(iam, arn, versions, document)))
            return;
        if (versions.length >= MAX_VERSIONS)
            await deleteOldest(iam, arn, versions);
        try {
            return await call({ operation: 'CreatePolicyVersion', resource: arn }, send, nothing);
        }
        catch (error) {
            // `limit`: a version that was made elsewhere meanwhile; the next round makes room again.
            const again = error instanceof cloud/* CloudError */.K && (isPassing(error) || error.kind === 'limit');
            if (!again || attempt >= policy_versions_ATTEMPTS)
                throw error;
            await clock.wait(backoff(attempt));
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
        return await call({ operation: 'GetPolicyVersion', resource: arn }, () => client.send(new dist_cjs/* GetPolicyVersionCommand */.G45({ PolicyArn: arn, VersionId: versionId })), ({ PolicyVersion: version }) => decodeDocument(call_text('Document', version?.Document)));
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
/** IAM's token of the next page: a marker without `IsTruncated` means nothing. */
function markerOf(answer) {
    return answer.IsTruncated === true ? call_text('Marker', answer.Marker) : undefined;
}
async function listVersions({ client, call }, arn) {
    const about = { operation: 'ListPolicyVersions', resource: arn };
    return allPages({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new dist_cjs/* ListPolicyVersionsCommand */.D6R({ PolicyArn: arn, Marker: marker })), (answer) => ({
        items: list('Versions', answer.Versions).map(({ VersionId: id, IsDefaultVersion: isDefault }) => ({
            id: call_text('VersionId', id),
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
    const send = () => client.send(new dist_cjs/* DeletePolicyVersionCommand */.$Pb({ PolicyArn: arn, VersionId: id }));
    try {
        await untilAccepted(clock, isContended, () => call({ operation: 'DeletePolicyVersion', resource: arn }, send, nothing));
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/aws/simulate.js




/** More in one question are slow to answer, and throttled. */
const AT_ONCE = 100;
/**
 * Asks IAM whether a role may read secrets, by its policies and its permissions boundary. Resource policies, keys' policies
 * and the organisation's are not seen, and the answer lags behind changes: it is advice.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
function simulateReads(iam, roleArn, { secretArns, context }) {
    return simulate(iam, roleArn, 'secretsmanager:GetSecretValue', secretArns, context);
}
/** The same for the use of keys. */
function simulateDecrypts(iam, roleArn, { keyArns, context }) {
    return simulate(iam, roleArn, 'kms:Decrypt', keyArns, context);
}
async function simulate(iam, roleArn, action, resources, context) {
    // One try for each question: a verdict is advice, and not worth a long wait.
    const { onceClient: client, call } = iam;
    const about = { operation: 'SimulatePrincipalPolicy', resource: roleArn };
    const entries = Object.entries(context).map(([key, value]) => ({
        ContextKeyName: key,
        ContextKeyType: typeof value === 'string' ? 'string' : 'stringList',
        ContextKeyValues: typeof value === 'string' ? [value] : [...value],
    }));
    const found = new Map();
    for (let start = 0; start < resources.length; start += AT_ONCE) {
        const arns = resources.slice(start, start + AT_ONCE);
        const results = await allPages({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new dist_cjs/* SimulatePrincipalPolicyCommand */.kUw({
            PolicySourceArn: roleArn,
            ActionNames: [action],
            ResourceArns: arns,
            ContextEntries: entries,
            Marker: marker,
        })), (answer) => ({
            items: list('EvaluationResults', answer.EvaluationResults).flatMap(readsIn),
            token: markerOf(answer),
        })));
        for (const { resource, read } of results)
            found.set(resource, read);
    }
    return found;
}
/** With several resources, only the results of each say what holds for it: the one above them is the worst. */
function readsIn(result) {
    const each = result.ResourceSpecificResults ?? [];
    if (each.length === 0)
        return [readIn(result, result.EvalResourceName, result.EvalDecision)];
    return each.map((one) => readIn(one, one.EvalResourceName, one.EvalResourceDecision));
}
function readIn({ MatchedStatements, PermissionsBoundaryDecisionDetail }, resource, decision) {
    const verdict = call_text('EvalDecision', decision);
    return {
        resource: call_text('EvalResourceName', resource),
        read: {
            decision: verdict === 'allowed' || verdict === 'explicitDeny' ? verdict : 'implicitDeny',
            matchedPolicies: (MatchedStatements ?? []).flatMap(({ SourcePolicyId }) => optionalText('SourcePolicyId', SourcePolicyId) ?? []),
            deniedByBoundary: PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/aws/access-control.js











const LOOKS_AFTER_CREATION = 4;
/** IAM behind the domain's words. */
function createAccessControl(clients, gate, clock, hide) {
    const call = createCall('iam', gate, { hide });
    const iam = { client: clients.iam, onceClient: clients.iamOnce, call, clock };
    return {
        role: (name) => role(iam, name),
        attachedPolicies: (roleName) => attachedPolicies(iam, roleName),
        attachedPoliciesQuota: () => attachedPoliciesQuota(iam),
        localPolicies: () => localPolicies(iam),
        attachmentsOf: (policyArn) => attachmentsOf(iam, policyArn),
        simulateReads: (roleArn, question) => simulateReads(iam, roleArn, question),
        simulateDecrypts: (roleArn, question) => simulateDecrypts(iam, roleArn, question),
        policy: (arn) => policy(iam, arn),
        createPolicy: (wanted) => createPolicy(iam, wanted),
        updatePolicy: (arn, document) => addDefaultVersion(iam, arn, document),
        tagPolicy: (arn, tags) => tagPolicy(iam, arn, tags),
        attach: (roleName, policyArn) => attach(iam, roleName, policyArn),
        detach: (roleName, policyArn) => detach(iam, roleName, policyArn),
        deletePolicy: (arn) => deletePolicy(iam, arn),
    };
}
async function role({ client, call }, name) {
    try {
        return await call({ operation: 'GetRole', resource: `role ${name}` }, () => client.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: name })), ({ Role: found }) => {
            const boundary = optionalText('PermissionsBoundaryArn', found?.PermissionsBoundary?.PermissionsBoundaryArn);
            return {
                name: call_text('RoleName', found?.RoleName),
                arn: call_text('Arn', found?.Arn),
                ...(boundary === undefined ? {} : { permissionsBoundaryArn: boundary }),
            };
        });
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
async function attachedPolicies({ client, call }, roleName) {
    const about = { operation: 'ListAttachedRolePolicies', resource: `role ${roleName}` };
    return allPages({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new dist_cjs/* ListAttachedRolePoliciesCommand */.wfM({ RoleName: roleName, Marker: marker })), (answer) => ({
        items: list('AttachedPolicies', answer.AttachedPolicies).map(({ PolicyName: name, PolicyArn: arn }) => ({
            name: call_text('PolicyName', name),
            arn: call_text('PolicyArn', arn),
        })),
        token: markerOf(answer),
    })));
}
async function localPolicies({ client, call }) {
    const about = { operation: 'ListPolicies' };
    return allPages({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new dist_cjs/* ListPoliciesCommand */.yWo({ Scope: 'Local', MaxItems: 1000, Marker: marker })), (answer) => ({
        items: list('Policies', answer.Policies).map(({ PolicyName: name, Arn: arn, AttachmentCount: count }) => ({
            name: call_text('PolicyName', name),
            arn: call_text('Arn', arn),
            attachmentCount: count ?? 0,
        })),
        token: markerOf(answer),
    })));
}
async function attachmentsOf({ client, call }, policyArn) {
    const about = { operation: 'ListEntitiesForPolicy', resource: policyArn };
    const pages = await allPages({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new dist_cjs/* ListEntitiesForPolicyCommand */.sRK({ PolicyArn: policyArn, Marker: marker })), (answer) => ({
        items: [
            {
                roles: (answer.PolicyRoles ?? []).map(({ RoleName }) => call_text('RoleName', RoleName)),
                users: (answer.PolicyUsers ?? []).map(({ UserName }) => call_text('UserName', UserName)),
                groups: (answer.PolicyGroups ?? []).map(({ GroupName }) => call_text('GroupName', GroupName)),
            },
        ],
        token: markerOf(answer),
    })));
    return {
        roles: pages.flatMap(({ roles }) => roles).sort(),
        users: pages.flatMap(({ users }) => users).sort(),
        groups: pages.flatMap(({ groups }) => groups).sort(),
    };
}
async function policy(iam, arn) {
    const { client, call } = iam;
    try {
        // Twice at most: the default version can be replaced and deleted between the two calls.
        for (let look = 1; look <= 2; look++) {
            const { versionId, ...found } = await call({ operation: 'GetPolicy', resource: arn }, () => client.send(new dist_cjs/* GetPolicyCommand */.s4W({ PolicyArn: arn })), ({ Policy: answer }) => ({
                name: call_text('PolicyName', answer?.PolicyName),
                path: optionalText('Path', answer?.Path) ?? '/',
                arn: call_text('Arn', answer?.Arn),
                tags: tagRecord(answer?.Tags),
                attachmentCount: answer?.AttachmentCount ?? 0,
                versionId: call_text('DefaultVersionId', answer?.DefaultVersionId),
            }));
            const document = await versionDocument(iam, arn, versionId);
            if (document !== undefined)
                return { ...found, document };
        }
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
    const context = { service: 'iam', operation: 'GetPolicyVersion', resource: arn };
    throw malformed('the default version of the policy does not exist', context);
}
async function createPolicy(iam, wanted) {
    const { client, call, clock } = iam;
    const { name, path, arn, document, tags } = wanted;
    const command = { PolicyName: name, Path: path, PolicyDocument: document, Tags: tagList(tags) };
    try {
        return await untilAccepted(clock, isContended, () => call({ operation: 'CreatePolicy', resource: arn }, () => client.send(new dist_cjs/* CreatePolicyCommand */.Mrm(command)), ({ Policy: made }) => call_text('Arn', made?.Arn)));
    }
    catch (error) {
        // IAM's creations carry no token: one whose answer was lost is told by what it made.
        if (error instanceof cloud/* CloudError */.K && error.kind === 'exists' && (await wasCreated(iam, wanted)))
            return arn;
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
        if (look < LOOKS_AFTER_CREATION)
            await iam.clock.wait(backoff(look));
    }
    return false;
}
async function tagPolicy({ client, call, clock }, arn, tags) {
    if (Object.keys(tags).length === 0)
        return;
    const send = () => client.send(new dist_cjs/* TagPolicyCommand */.ynn({ PolicyArn: arn, Tags: tagList(tags) }));
    await untilAccepted(clock, isContended, () => call({ operation: 'TagPolicy', resource: arn }, send, nothing));
}
async function attach({ client, call, clock }, roleName, policyArn) {
    const send = () => client.send(new dist_cjs/* AttachRolePolicyCommand */.XgU({ RoleName: roleName, PolicyArn: policyArn }));
    // A policy that was just made may not be known everywhere yet.
    const isForNow = (error) => isContended(error) || isGone(error);
    await untilAccepted(clock, isForNow, () => call({ operation: 'AttachRolePolicy', resource: `role ${roleName}` }, send, nothing));
}
async function detach({ client, call, clock }, roleName, policyArn) {
    const send = () => client.send(new dist_cjs/* DetachRolePolicyCommand */.BA7({ RoleName: roleName, PolicyArn: policyArn }));
    try {
        await untilAccepted(clock, isContended, () => call({ operation: 'DetachRolePolicy', resource: `role ${roleName}` }, send, nothing));
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
async function deletePolicy(iam, arn) {
    const { client, call, clock } = iam;
    const send = () => client.send(new dist_cjs/* DeletePolicyCommand */.Z6J({ PolicyArn: arn }));
    // DeleteConflict: a detachment, or the deletion of a version, that is not known everywhere yet.
    const isForNow = (error) => isContended(error) || plainCode(error.code) === 'DeleteConflict';
    try {
        await deleteOtherVersions(iam, arn);
        await untilAccepted(clock, isForNow, () => call({ operation: 'DeletePolicy', resource: arn }, send, nothing));
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-cjs/index.js
var client_secrets_manager_dist_cjs = __webpack_require__(2994);
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
    const agent = { keepAlive: true, maxSockets: maxConcurrency };
    const shared = {
        region,
        ...(process.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: MAX_ATTEMPTS }),
        ...(userAgent === undefined ? {} : { customUserAgent: userAgent }),
        requestHandler: {
            connectionTimeout: CONNECT_MS,
            requestTimeout: ANSWER_MS,
            throwOnRequestTimeout: true,
            socketTimeout: ANSWER_MS,
            httpAgent: agent,
            httpsAgent: agent,
        },
    };
    const secretsManager = new client_secrets_manager_dist_cjs/* SecretsManagerClient */._H(shared);
    const iam = new dist_cjs/* IAMClient */.h8v(shared);
    const iamOnce = new dist_cjs/* IAMClient */.h8v({
        ...shared,
        credentials: iam.config.credentials,
        requestHandler: iam.config.requestHandler,
        maxAttempts: 1,
    });
    secretsManager.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
    iam.middlewareStack.add(doNotRepeatQuotaErrors, OUTSIDE_PARSING);
    // Without a logger it prepares every request and answer for one all the same: a tenth of what a call costs.
    for (const { middlewareStack } of [secretsManager, iam, iamOnce])
        middlewareStack.remove('loggerMiddleware');
    return {
        secretsManager,
        iam,
        iamOnce,
        destroy: () => {
            secretsManager.destroy();
            iam.destroy();
        },
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

// EXTERNAL MODULE: ./build/src/aws/clock.js
var aws_clock = __webpack_require__(637);
;// CONCATENATED MODULE: ./build/src/aws/limit.js
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
    return async (rate, task) => {
        // Before a place is taken: a call that waits for its turn must not keep others out.
        if (rate !== undefined)
            await pacers.get(rate)?.();
        return limit(task);
    };
}
/** Runs at most `places` tasks at once, the rest in the order in which they came. */
function createLimiter(places) {
    const waiting = [];
    let free = places;
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
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

// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/src/aws/change-secret.js



/** Changes of a secret as a whole: none of them carries a value or makes a version. */
function secretChanges(client, call) {
    return {
        setDescription: (arn, description) => call({ operation: 'UpdateSecret', resource: arn, rate: 'write' }, () => client.send(new client_secrets_manager_dist_cjs/* UpdateSecretCommand */.vn({ SecretId: arn, Description: description })), nothing),
        // Empty text stands for the default key. Source: UpdateSecret API reference, KmsKeyId.
        setKey: (arn, kmsKeyId) => call({ operation: 'UpdateSecret', resource: arn, rate: 'write' }, () => client.send(new client_secrets_manager_dist_cjs/* UpdateSecretCommand */.vn({ SecretId: arn, KmsKeyId: kmsKeyId ?? '' })), nothing),
        restore: (arn) => call({ operation: 'RestoreSecret', resource: arn, rate: 'restore' }, () => client.send(new client_secrets_manager_dist_cjs/* RestoreSecretCommand */.aH({ SecretId: arn })), nothing),
        scheduleDeletion: async (arn, recoveryWindowDays) => {
            const command = new client_secrets_manager_dist_cjs/* DeleteSecretCommand */.hh({ SecretId: arn, RecoveryWindowInDays: recoveryWindowDays });
            try {
                await call({ operation: 'DeleteSecret', resource: arn, rate: 'delete' }, () => client.send(command), nothing);
            }
            catch (error) {
                // One whose answer was lost is repeated, and what is scheduled for deletion cannot be deleted again.
                const refused = error instanceof cloud/* CloudError */.K && error.kind === 'refused';
                if (!refused || !(await isScheduledForDeletion(client, call, arn)))
                    throw error;
            }
        },
        // AWS would rotate at once unless told not to, and code that holds the old value would fail.
        setRotation: (arn, { lambdaArn, schedule }) => call({ operation: 'RotateSecret', resource: arn, rate: 'rotate' }, () => client.send(new client_secrets_manager_dist_cjs/* RotateSecretCommand */.xp({
            SecretId: arn,
            RotationLambdaARN: lambdaArn,
            RotationRules: { ScheduleExpression: schedule },
            RotateImmediately: false,
        })), nothing),
        cancelRotation: (arn) => call({ operation: 'CancelRotateSecret', resource: arn, rate: 'rotate' }, () => client.send(new client_secrets_manager_dist_cjs/* CancelRotateSecretCommand */.p0({ SecretId: arn })), nothing),
    };
}
function isScheduledForDeletion(client, call, arn) {
    return call({ operation: 'DescribeSecret', resource: arn }, () => client.send(new client_secrets_manager_dist_cjs/* DescribeSecretCommand */.X5({ SecretId: arn })), ({ DeletedDate }) => DeletedDate !== undefined);
}

// EXTERNAL MODULE: ./build/src/domain/secret-value.js
var secret_value = __webpack_require__(712);
;// CONCATENATED MODULE: ./build/src/aws/read-values.js






/** The most that one BatchGetSecretValue takes. */
const BATCH = 20;
/**
 * Reads AWSCURRENT of each secret, in batches of 20 at the same time. Where the batch operation is not permitted or not known to the
 * endpoint, or leaves a secret out, those secrets are read one by one. Keyed by ARN; throws nothing: each secret has its outcome.
 */
async function readValues(client, call, arns, hide) {
    const unique = [...new Set(arns)];
    const batches = Array.from({ length: Math.ceil(unique.length / BATCH) }, (_, at) => unique.slice(at * BATCH, (at + 1) * BATCH));
    const read = await Promise.all(batches.map(async (batch) => {
        const found = new Map(await readBatch(client, call, batch, hide));
        return Promise.all(batch.map(async (arn) => [arn, found.get(arn) ?? (await readOne(client, call, arn))]));
    }));
    return new Map(read.flat());
}
/** What the batch operation tells; secrets that it does not tell about are missing. */
async function readBatch(client, call, batch, hide) {
    const operation = 'BatchGetSecretValue';
    const fetch = (token) => call({ operation, rate: 'batch-read' }, () => client.send(new client_secrets_manager_dist_cjs/* BatchGetSecretValueCommand */.Nr({ SecretIdList: batch, NextToken: token })), (answer) => ({ items: entriesOf(answer, hide), token: optionalText('NextToken', answer.NextToken) }));
    try {
        return await allPages({ service: 'secretsmanager', operation }, fetch);
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K))
            throw error;
        // What stopped the batch would stop each of its secrets, twenty times.
        const isHopeless = error.kind === 'credentials' || error.kind === 'throttled' || error.kind === 'unreachable';
        return isHopeless ? batch.map((arn) => [arn, { kind: 'failed', error }]) : [];
    }
}
function entriesOf(answer, hide) {
    return [
        ...(answer.SecretValues ?? []).map((entry) => [call_text('ARN', entry.ARN), outcome(entry)]),
        ...(answer.Errors ?? []).map((error) => [call_text('SecretId', error.SecretId), failure(error, hide)]),
    ];
}
async function readOne(client, call, arn) {
    const operation = 'GetSecretValue';
    try {
        return await call({ operation, resource: arn }, () => client.send(new client_secrets_manager_dist_cjs/* GetSecretValueCommand */.d2({ SecretId: arn })), outcome);
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K))
            throw error;
        return failedOrNone(error);
    }
}
function outcome(entry) {
    const { SecretString: value, SecretBinary: bytes } = entry;
    if (typeof value === 'string') {
        return { kind: 'text', value: new secret_value/* SecretValue */.i(value), versionId: call_text('VersionId', entry.VersionId) };
    }
    if (value === undefined && bytes !== undefined)
        return { kind: 'binary' };
    // AWS says ResourceNotFoundException; some emulators answer for a secret that was made without a value, whole but for the value.
    if (value === undefined && entry.Name && entry.VersionId)
        return { kind: 'none' };
    throw new BadAnswer('the answer has neither SecretString nor SecretBinary');
}
/** One secret's error in a batch that was read: the operation that failed for it is GetSecretValue. */
function failure({ SecretId: arn, ErrorCode: code, Message: message }, hide) {
    const call = { service: 'secretsmanager', operation: 'GetSecretValue', resource: arn, hide };
    return failedOrNone(toCloudError({ name: code, message, $fault: 'client' }, call));
}
/** "can't find the specified secret value for staging label": the secret is there, a value is not. */
function failedOrNone(error) {
    const hasNoValue = error.kind === 'not-found' && /secret value|staging label/i.test(error.detail);
    return hasNoValue ? { kind: 'none' } : { kind: 'failed', error };
}

;// CONCATENATED MODULE: ./build/src/aws/secret-store.js









/** Secrets Manager behind the domain's words. `region` is the client's. */
function createSecretStore(client, gate, region, hide) {
    const call = createCall('secretsmanager', gate, { region, hide });
    return {
        describe: (name) => describe(client, call, name),
        listOwned: (owner) => listOwned(client, call, owner),
        list: (filter) => listBy(client, call, filter),
        readValues: (arns) => readValues(client, call, arns, hide),
        create: (secret) => create(client, call, secret),
        putValue: (arn, value, versionId) => putValue(client, call, arn, value, versionId),
        ...secretChanges(client, call),
        tag: async (arn, tags) => {
            if (Object.keys(tags).length === 0)
                return;
            const command = new client_secrets_manager_dist_cjs/* TagResourceCommand */.eq({ SecretId: arn, Tags: tagList(tags) });
            await call({ operation: 'TagResource', resource: arn, rate: 'tag' }, () => client.send(command), nothing);
        },
        untag: async (arn, keys) => {
            if (keys.length === 0)
                return;
            const command = new client_secrets_manager_dist_cjs/* UntagResourceCommand */.RP({ SecretId: arn, TagKeys: [...keys] });
            await call({ operation: 'UntagResource', resource: arn, rate: 'tag' }, () => client.send(command), nothing);
        },
    };
}
async function describe(client, call, name) {
    try {
        return await call({ operation: 'DescribeSecret', resource: name }, () => client.send(new client_secrets_manager_dist_cjs/* DescribeSecretCommand */.X5({ SecretId: name })), fromDescription);
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
/**
 * ListSecrets matches prefixes, and key and value of a tag apart from each other: what it returns is looked through again.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html
 */
async function listOwned(client, call, owner) {
    const listed = await listSecrets(client, call, true, [
        { Key: 'tag-key', Values: [ownership/* OWNERSHIP_TAGS */.MA.stack] },
        { Key: 'tag-value', Values: [owner.stack] },
    ]);
    return listed.filter(({ tags }) => tags[ownership/* OWNERSHIP_TAGS */.MA.stack] === owner.stack && tags[ownership/* OWNERSHIP_TAGS */.MA.dataPlane] === owner.dataPlane);
}
async function listBy(client, call, filter) {
    if (filter.by === 'prefix') {
        const listed = await listSecrets(client, call, false, [{ Key: 'name', Values: [filter.prefix] }]);
        return listed.filter(({ name }) => name.startsWith(filter.prefix));
    }
    const { key, value } = filter;
    const listed = await listSecrets(client, call, false, [
        { Key: 'tag-key', Values: [key] },
        // A filter takes no empty value.
        ...(value === '' ? [] : [{ Key: 'tag-value', Values: [value] }]),
    ]);
    return listed.filter(({ tags }) => tags[key] === value);
}
async function listSecrets(client, call, withDeleted, filters) {
    const operation = 'ListSecrets';
    const fetch = (token) => call({ operation, rate: 'list' }, () => client.send(new client_secrets_manager_dist_cjs/* ListSecretsCommand */.j({
        MaxResults: 100,
        IncludePlannedDeletion: withDeleted,
        Filters: filters,
        NextToken: token,
    })), (answer) => ({
        items: list('SecretList', answer.SecretList).map(fromListEntry),
        token: optionalText('NextToken', answer.NextToken),
    }));
    const listed = await allPages({ service: 'secretsmanager', operation }, fetch);
    // A secret that is changed while pages are read can come twice.
    return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}
async function putValue(client, call, arn, value, versionId) {
    await call({ operation: 'PutSecretValue', resource: arn, rate: 'write', secret: value }, () => client.send(new client_secrets_manager_dist_cjs/* PutSecretValueCommand */.cp({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId })), nothing);
}
async function create(client, call, secret) {
    const { name, description, tags, kmsKeyId, initial } = secret;
    const about = {
        operation: 'CreateSecret',
        resource: name,
        rate: 'create',
        ...(initial ? { secret: initial.value } : {}),
    };
    try {
        const made = await call(about, () => client.send(new client_secrets_manager_dist_cjs/* CreateSecretCommand */._f({
            Name: name,
            Tags: tagList(tags),
            ...(description === '' ? {} : { Description: description }),
            ...(kmsKeyId === null ? {} : { KmsKeyId: kmsKeyId }),
            ...(initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}),
        })), (answer) => ({ arn: secretArn('ARN', answer.ARN), versionId: optionalText('VersionId', answer.VersionId) }));
        // Some emulators give the first version an id of their own, and the next plan would take it for someone else's.
        if (initial && made.versionId !== undefined && made.versionId !== initial.versionId) {
            await putValue(client, call, made.arn, initial.value, initial.versionId);
        }
        return made.arn;
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K) || error.kind !== 'exists')
            throw error;
        const existing = await describe(client, call, name);
        if (existing && isOurCreation(existing, secret))
            return existing.arn;
        throw error;
    }
}
/** True if an earlier try made the secret and only its answer was lost: its version id is ours alone, or it has none and our tags. */
function isOurCreation(existing, { initial, tags }) {
    if (existing.deletedAt !== undefined)
        return false;
    if (initial)
        return existing.versions[initial.versionId] !== undefined;
    const sameTags = Object.entries(tags).every(([key, value]) => existing.tags[key] === value);
    return sameTags && Object.keys(existing.versions).length === 0;
}

;// CONCATENATED MODULE: ./build/src/aws/connect.js





/** Secrets Manager of one region and IAM, sharing `maxConcurrency` calls in flight. Calls nothing yet. */
function connectAws(options, clock = aws_clock/* systemClock */.m) {
    const clients = createClients(options);
    const gate = createGate(options.maxConcurrency, clock);
    return {
        secrets: createSecretStore(clients.secretsManager, gate, options.region, options.hide),
        access: createAccessControl(clients, gate, clock, options.hide),
        close: clients.destroy,
    };
}


/***/ })

};
