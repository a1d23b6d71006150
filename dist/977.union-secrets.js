export const id = 977;
export const ids = [977];
export const modules = {

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAws: () => (/* binding */ connectAws)
});

// EXTERNAL MODULE: ./build/src/domain/clock.js
var domain_clock = __webpack_require__(1436);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-iam/index.js
var client_iam = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/src/domain/actual.js
var actual = __webpack_require__(9234);
// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/src/aws/call.js
var aws_call = __webpack_require__(7595);
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
    const kmsKeyId = (0,aws_call/* optionalText */.mR)('KmsKeyId', from.KmsKeyId);
    const owningService = (0,aws_call/* optionalText */.mR)('OwningService', from.OwningService);
    const primaryRegion = (0,aws_call/* optionalText */.mR)('PrimaryRegion', from.PrimaryRegion);
    return {
        name: (0,aws_call/* text */.Qq)('Name', from.Name),
        arn: (0,aws_call/* secretArn */.eU)('ARN', from.ARN),
        description: (0,aws_call/* optionalText */.mR)('Description', from.Description) ?? '',
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
    const lambdaArn = (0,aws_call/* optionalText */.mR)('RotationLambdaARN', RotationLambdaARN);
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
        (0,aws_call/* list */.p_)('stages', stages)
            .map((stage) => (0,aws_call/* text */.Qq)('stage', stage))
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
        throw new aws_call/* BadAnswer */.CF('the tags in the answer are not a list');
    return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [(0,aws_call/* text */.Qq)('tag key', Key), (0,aws_call/* optionalText */.mR)('tag value', Value) ?? '']));
}
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

// EXTERNAL MODULE: ./build/src/aws/errors.js + 2 modules
var errors = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/aws/policy-versions.js
var policy_versions = __webpack_require__(4831);
// EXTERNAL MODULE: ./build/src/aws/retry.js
var retry = __webpack_require__(257);
// EXTERNAL MODULE: ./build/node_modules/p-limit/index.js
var p_limit = __webpack_require__(2242);
;// CONCATENATED MODULE: ./build/src/aws/simulate.js




/** More in one question are slow to answer, and throttled. */
const AT_ONCE = 100;
/** AWS documents no rate for it, but people meet one: https://github.com/openshift/installer/issues/1418 */
const SIDE_BY_SIDE = 4;
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
    const entries = Object.entries(context).map(([key, value]) => ({
        ContextKeyName: key,
        ContextKeyType: typeof value === 'string' ? 'string' : 'stringList',
        ContextKeyValues: typeof value === 'string' ? [value] : [...value],
    }));
    const common = { PolicySourceArn: roleArn, ActionNames: [action], ContextEntries: entries };
    const [first, ...others] = (0,aws_call/* batchesOf */.cS)(resources, AT_ONCE).map((arns) => () => ask(iam, roleArn, { ...common, ResourceArns: arns }));
    if (first === undefined)
        return new Map();
    // Where the first may not be asked, none may.
    const found = [await first()];
    const limit = (0,p_limit/* default */.A)(SIDE_BY_SIDE);
    for (const answer of await Promise.allSettled(others.map((question) => limit(question)))) {
        if (answer.status === 'rejected')
            throw answer.reason;
        found.push(answer.value);
    }
    return new Map(found.flat());
}
/** A verdict is advice, and not worth a long wait: only what is throttled, as often happens, is asked again. */
async function ask(iam, roleArn, question) {
    const { onceClient: client, call } = iam;
    const about = { operation: 'SimulatePrincipalPolicy', resource: roleArn };
    return await (0,aws_call/* allPages */.S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new client_iam/* SimulatePrincipalPolicyCommand */.kU({ ...question, Marker: marker })), (answer) => ({
        items: (0,aws_call/* list */.p_)('EvaluationResults', answer.EvaluationResults).flatMap(readsIn),
        token: (0,policy_versions/* markerOf */.we)(answer),
    })));
}
/** With several resources, only the results of each say what holds for it: the one above them is the worst. */
function readsIn(result) {
    const each = result.ResourceSpecificResults ?? [];
    if (each.length === 0)
        return [readIn(result, result.EvalResourceName, result.EvalDecision)];
    return each.map((one) => readIn(one, one.EvalResourceName, one.EvalResourceDecision));
}
function readIn({ MatchedStatements, PermissionsBoundaryDecisionDetail }, resource, decision) {
    const verdict = (0,aws_call/* text */.Qq)('EvalDecision', decision);
    return [
        (0,aws_call/* text */.Qq)('EvalResourceName', resource),
        {
            decision: verdict === 'allowed' || verdict === 'explicitDeny' ? verdict : 'implicitDeny',
            matchedPolicies: (MatchedStatements ?? []).flatMap(({ SourcePolicyId }) => (0,aws_call/* optionalText */.mR)('SourcePolicyId', SourcePolicyId) ?? []),
            deniedByBoundary: PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/aws/access-control.js









const LOOKS_AFTER_CREATION = 4;
/** IAM behind the domain's words. */
function createAccessControl(clients, calls) {
    const call = (0,aws_call/* createCall */.jh)('iam', calls);
    const iam = { client: clients.iam, onceClient: clients.iamOnce, call, clock: calls.clock };
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
        updatePolicy: (arn, document) => (0,policy_versions/* addDefaultVersion */.bu)(iam, arn, document),
        tagPolicy: (arn, tags) => tagPolicy(iam, arn, tags),
        attach: (roleName, policyArn) => attach(iam, roleName, policyArn),
        detach: (roleName, policyArn) => detach(iam, roleName, policyArn),
        deletePolicy: (arn) => deletePolicy(iam, arn),
    };
}
async function role({ client, call }, name) {
    try {
        return await call({ operation: 'GetRole', resource: `role ${name}` }, () => client.send(new client_iam/* GetRoleCommand */.kb({ RoleName: name })), ({ Role: found }) => {
            const boundary = (0,aws_call/* optionalText */.mR)('PermissionsBoundaryArn', found?.PermissionsBoundary?.PermissionsBoundaryArn);
            return {
                name: (0,aws_call/* text */.Qq)('RoleName', found?.RoleName),
                arn: (0,aws_call/* text */.Qq)('Arn', found?.Arn),
                ...(boundary === undefined ? {} : { permissionsBoundaryArn: boundary }),
            };
        });
    }
    catch (error) {
        if ((0,retry/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
}
async function attachedPolicies({ client, call }, roleName) {
    const about = { operation: 'ListAttachedRolePolicies', resource: `role ${roleName}` };
    return (0,aws_call/* allPages */.S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new client_iam/* ListAttachedRolePoliciesCommand */.wf({ RoleName: roleName, Marker: marker })), (answer) => ({
        items: (0,aws_call/* list */.p_)('AttachedPolicies', answer.AttachedPolicies).map(({ PolicyName: name, PolicyArn: arn }) => ({
            name: (0,aws_call/* text */.Qq)('PolicyName', name),
            arn: (0,aws_call/* text */.Qq)('PolicyArn', arn),
        })),
        token: (0,policy_versions/* markerOf */.we)(answer),
    })));
}
/** Managed policies that a role may have in this account; IAM's default where the endpoint does not say. @throws CloudError */
async function attachedPoliciesQuota({ client, call }) {
    const asked = call({ operation: 'GetAccountSummary' }, () => client.send(new client_iam/* GetAccountSummaryCommand */.zo({})), ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota } = {} }) => quota);
    const quota = await asked.catch((error) => {
        if (!(0,retry/* isUnknownOperation */.ir)(error))
            throw error;
    });
    return Number.isInteger(quota) ? quota : actual/* DEFAULT_ATTACHED_POLICIES */._V;
}
async function localPolicies({ client, call }) {
    const about = { operation: 'ListPolicies' };
    return (0,aws_call/* allPages */.S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new client_iam/* ListPoliciesCommand */.yW({ Scope: 'Local', MaxItems: 1000, Marker: marker })), (answer) => ({
        items: (0,aws_call/* list */.p_)('Policies', answer.Policies).map(({ PolicyName: name, Arn: arn, AttachmentCount: count }) => ({
            name: (0,aws_call/* text */.Qq)('PolicyName', name),
            arn: (0,aws_call/* text */.Qq)('Arn', arn),
            attachmentCount: count ?? 0,
        })),
        token: (0,policy_versions/* markerOf */.we)(answer),
    })));
}
async function attachmentsOf({ client, call }, policyArn) {
    const about = { operation: 'ListEntitiesForPolicy', resource: policyArn };
    const pages = await (0,aws_call/* allPages */.S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new client_iam/* ListEntitiesForPolicyCommand */.sR({ PolicyArn: policyArn, Marker: marker })), (answer) => ({
        items: [
            {
                roles: (answer.PolicyRoles ?? []).map(({ RoleName }) => (0,aws_call/* text */.Qq)('RoleName', RoleName)),
                users: (answer.PolicyUsers ?? []).map(({ UserName }) => (0,aws_call/* text */.Qq)('UserName', UserName)),
                groups: (answer.PolicyGroups ?? []).map(({ GroupName }) => (0,aws_call/* text */.Qq)('GroupName', GroupName)),
            },
        ],
        token: (0,policy_versions/* markerOf */.we)(answer),
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
            const { versionId, ...found } = await call({ operation: 'GetPolicy', resource: arn }, () => client.send(new client_iam/* GetPolicyCommand */.s4({ PolicyArn: arn })), ({ Policy: answer }) => ({
                name: (0,aws_call/* text */.Qq)('PolicyName', answer?.PolicyName),
                path: (0,aws_call/* optionalText */.mR)('Path', answer?.Path) ?? '/',
                arn: (0,aws_call/* text */.Qq)('Arn', answer?.Arn),
                tags: tagRecord(answer?.Tags),
                attachmentCount: answer?.AttachmentCount ?? 0,
                versionId: (0,aws_call/* text */.Qq)('DefaultVersionId', answer?.DefaultVersionId),
            }));
            const document = await (0,policy_versions/* versionDocument */.OD)(iam, arn, versionId);
            if (document !== undefined)
                return { ...found, document };
        }
    }
    catch (error) {
        if ((0,retry/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
    const context = { service: 'iam', operation: 'GetPolicyVersion', resource: arn };
    throw (0,errors/* malformed */.Qm)('the default version of the policy does not exist', context);
}
async function createPolicy(iam, wanted) {
    const { client, call, clock } = iam;
    const { name, path, arn, document, tags } = wanted;
    const command = { PolicyName: name, Path: path, PolicyDocument: document, Tags: tagList(tags) };
    try {
        return await (0,retry/* untilAccepted */.S3)(clock, retry/* isContended */.rS, () => call({ operation: 'CreatePolicy', resource: arn }, () => client.send(new client_iam/* CreatePolicyCommand */.Mr(command)), ({ Policy: made }) => (0,aws_call/* text */.Qq)('Arn', made?.Arn)));
    }
    catch (error) {
        // IAM's creations carry no token: one whose answer was lost is known by what it made.
        if (error instanceof cloud/* CloudError */.K2 && error.kind === 'exists' && (await wasCreated(iam, wanted)))
            return arn;
        throw error;
    }
}
async function wasCreated(iam, wanted) {
    for (let look = 1; look <= LOOKS_AFTER_CREATION; look++) {
        const found = await policy(iam, wanted.arn);
        if (found) {
            const sameTags = Object.entries(wanted.tags).every(([key, value]) => found.tags[key] === value);
            return sameTags && (0,policy_versions/* isSameDocument */.mv)(found.document, wanted.document);
        }
        if (look < LOOKS_AFTER_CREATION)
            await iam.clock.wait((0,retry/* backoff */.JN)(look));
    }
    return false;
}
async function tagPolicy({ client, call, clock }, arn, tags) {
    if (Object.keys(tags).length === 0)
        return;
    const send = () => client.send(new client_iam/* TagPolicyCommand */.yn({ PolicyArn: arn, Tags: tagList(tags) }));
    await (0,retry/* untilAccepted */.S3)(clock, retry/* isContended */.rS, () => call({ operation: 'TagPolicy', resource: arn }, send, aws_call/* nothing */.s6));
}
async function attach({ client, call, clock }, roleName, policyArn) {
    const send = () => client.send(new client_iam/* AttachRolePolicyCommand */.Xg({ RoleName: roleName, PolicyArn: policyArn }));
    // A policy that was just made may not be known everywhere yet.
    const isForNow = (error) => (0,retry/* isContended */.rS)(error) || (0,retry/* isGone */.ST)(error);
    await (0,retry/* untilAccepted */.S3)(clock, isForNow, () => call({ operation: 'AttachRolePolicy', resource: `role ${roleName}` }, send, aws_call/* nothing */.s6));
}
async function detach({ client, call, clock }, roleName, policyArn) {
    const send = () => client.send(new client_iam/* DetachRolePolicyCommand */.BA({ RoleName: roleName, PolicyArn: policyArn }));
    try {
        await (0,retry/* untilAccepted */.S3)(clock, retry/* isContended */.rS, () => call({ operation: 'DetachRolePolicy', resource: `role ${roleName}` }, send, aws_call/* nothing */.s6));
    }
    catch (error) {
        if (!(0,retry/* isGone */.ST)(error))
            throw error;
    }
}
async function deletePolicy(iam, arn) {
    const { client, call, clock } = iam;
    const send = () => client.send(new client_iam/* DeletePolicyCommand */.Z6({ PolicyArn: arn }));
    // DeleteConflict: a detachment, or the deletion of a version, that is not known everywhere yet.
    const isForNow = (error) => (0,retry/* isContended */.rS)(error) || (0,errors/* plainCode */.Kn)(error.code) === 'DeleteConflict';
    try {
        await (0,policy_versions/* deleteOtherVersions */.r1)(iam, arn);
        await (0,retry/* untilAccepted */.S3)(clock, isForNow, () => call({ operation: 'DeletePolicy', resource: arn }, send, aws_call/* nothing */.s6));
    }
    catch (error) {
        if (!(0,retry/* isGone */.ST)(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-secrets-manager/index.js
var client_secrets_manager = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/src/aws/account-survey.js





/** A policy comes with five versions of up to 6,144 characters, URL-encoded: more of them could be larger than any answer that is read. */
const DETAILS = 100;
/** Looks over all secrets of a region and all of IAM. */
function createAccountSurvey({ secretsManager, iam }, calls) {
    const ofSecrets = (0,aws_call/* createCall */.jh)('secretsmanager', calls);
    const ofIam = (0,aws_call/* createCall */.jh)('iam', calls);
    return {
        allSecrets: () => allSecrets(secretsManager, ofSecrets),
        access: () => accountAccess(iam, ofIam),
        policyTags: (arn) => policyTags(iam, ofIam, arn),
    };
}
async function allSecrets(client, call) {
    const operation = 'ListSecrets';
    const listed = await (0,aws_call/* allPages */.S4)({ service: 'secretsmanager', operation }, (token) => call({ operation, priority: 'list' }, () => client.send(new client_secrets_manager/* ListSecretsCommand */.j({ MaxResults: 100, IncludePlannedDeletion: true, NextToken: token })), (answer) => ({
        items: (0,aws_call/* list */.p_)('SecretList', answer.SecretList).map(listedSecret),
        token: (0,aws_call/* optionalText */.mR)('NextToken', answer.NextToken),
    })));
    // A secret that is changed while pages are read can come twice.
    return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}
function listedSecret(entry) {
    const { CreatedDate, LastChangedDate, LastRotatedDate } = entry;
    return {
        ...fromListEntry(entry),
        ...(CreatedDate ? { createdAt: CreatedDate.toISOString() } : {}),
        ...(LastChangedDate ? { changedAt: LastChangedDate.toISOString() } : {}),
        ...(LastRotatedDate ? { lastRotatedAt: LastRotatedDate.toISOString() } : {}),
    };
}
/** Roles, users with what their groups give them, and the managed policies that are attached to any. */
async function accountAccess(client, call) {
    const about = { operation: 'GetAccountAuthorizationDetails' };
    const pages = await (0,aws_call/* allPages */.S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new client_iam/* GetAccountAuthorizationDetailsCommand */.Qn({ MaxItems: DETAILS, Marker: marker })), (answer) => ({
        items: [answer],
        token: answer.IsTruncated === true ? (0,aws_call/* text */.Qq)('Marker', answer.Marker) : undefined,
    })));
    const groups = new Map(pages
        .flatMap(({ GroupDetailList }) => GroupDetailList ?? [])
        .map(({ GroupName, GroupPolicyList, AttachedManagedPolicies }) => [
        GroupName,
        { inline: inlineOf(GroupPolicyList), attached: attachedOf(AttachedManagedPolicies) },
    ]));
    const roles = pages
        .flatMap(({ RoleDetailList }) => RoleDetailList ?? [])
        .map(({ RoleName, Arn, RolePolicyList, AttachedManagedPolicies, PermissionsBoundary }) => ({
        ...principal('role', RoleName, Arn, PermissionsBoundary),
        inline: inlineOf(RolePolicyList),
        attached: attachedOf(AttachedManagedPolicies),
    }));
    const users = pages
        .flatMap(({ UserDetailList }) => UserDetailList ?? [])
        .map(({ UserName, Arn, UserPolicyList, AttachedManagedPolicies, GroupList, PermissionsBoundary }) => {
        const memberships = (GroupList ?? []).flatMap((name) => groups.get(name) ?? []);
        return {
            ...principal('user', UserName, Arn, PermissionsBoundary),
            inline: [...inlineOf(UserPolicyList), ...memberships.flatMap(({ inline }) => inline)],
            attached: [...attachedOf(AttachedManagedPolicies), ...memberships.flatMap(({ attached }) => attached)],
        };
    });
    const policies = pages
        .flatMap(({ Policies }) => Policies ?? [])
        .map(({ PolicyName, Arn, PolicyVersionList }) => {
        const current = (PolicyVersionList ?? []).find(({ IsDefaultVersion }) => IsDefaultVersion === true);
        return [(0,aws_call/* text */.Qq)('Arn', Arn), { name: (0,aws_call/* text */.Qq)('PolicyName', PolicyName), document: parsed(current?.Document) }];
    });
    return { principals: [...roles, ...users], policies: new Map(policies) };
}
function principal(kind, name, arn, boundary) {
    const boundaryArn = (0,aws_call/* optionalText */.mR)('PermissionsBoundaryArn', boundary?.PermissionsBoundaryArn);
    return {
        kind,
        name: (0,aws_call/* text */.Qq)('name of a principal', name),
        arn: (0,aws_call/* text */.Qq)('Arn', arn),
        ...(boundaryArn === undefined ? {} : { boundaryArn }),
    };
}
function inlineOf(policies) {
    return (policies ?? []).map(({ PolicyName, PolicyDocument }) => ({
        name: (0,aws_call/* text */.Qq)('PolicyName', PolicyName),
        document: parsed(PolicyDocument),
    }));
}
function attachedOf(policies) {
    return (policies ?? []).map(({ PolicyArn }) => (0,aws_call/* text */.Qq)('PolicyArn', PolicyArn));
}
/** undefined for what is not JSON: such a document allows nothing that we could name. */
function parsed(document) {
    try {
        return document === undefined ? undefined : JSON.parse((0,policy_versions/* decodeDocument */.w8)(document));
    }
    catch {
        return undefined;
    }
}
async function policyTags(client, call, arn) {
    const about = { operation: 'ListPolicyTags', resource: arn };
    const tags = await (0,aws_call/* allPages */.S4)({ service: 'iam', ...about }, (marker) => call(about, () => client.send(new client_iam/* ListPolicyTagsCommand */.T4({ PolicyArn: arn, Marker: marker })), (answer) => ({
        items: (0,aws_call/* list */.p_)('Tags', answer.Tags),
        token: answer.IsTruncated === true ? (0,aws_call/* text */.Qq)('Marker', answer.Marker) : undefined,
    })));
    return tagRecord([...tags]);
}

// EXTERNAL MODULE: ./build/src/aws/clients.js
var aws_clients = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/src/aws/limit.js
var limit = __webpack_require__(8756);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/src/aws/change-secret.js



/** Changes of a secret as a whole: none of them carries a value or makes a version. */
function secretChanges(client, call) {
    return {
        setDescription: (arn, description) => call({ operation: 'UpdateSecret', resource: arn, priority: 'write' }, () => client.send(new client_secrets_manager/* UpdateSecretCommand */.vn({ SecretId: arn, Description: description })), aws_call/* nothing */.s6),
        // Empty text stands for the default key. Source: UpdateSecret API reference, KmsKeyId.
        setKey: (arn, kmsKeyId) => call({ operation: 'UpdateSecret', resource: arn, priority: 'write' }, () => client.send(new client_secrets_manager/* UpdateSecretCommand */.vn({ SecretId: arn, KmsKeyId: kmsKeyId ?? '' })), aws_call/* nothing */.s6),
        restore: (arn) => call({ operation: 'RestoreSecret', resource: arn, priority: 'restore' }, () => client.send(new client_secrets_manager/* RestoreSecretCommand */.aH({ SecretId: arn })), aws_call/* nothing */.s6),
        scheduleDeletion: async (arn, recoveryWindowDays) => {
            const command = new client_secrets_manager/* DeleteSecretCommand */.hh({ SecretId: arn, RecoveryWindowInDays: recoveryWindowDays });
            try {
                await call({ operation: 'DeleteSecret', resource: arn, priority: 'delete' }, () => client.send(command), aws_call/* nothing */.s6);
            }
            catch (error) {
                // One whose answer was lost is repeated, and what is scheduled for deletion cannot be deleted again.
                const refused = error instanceof cloud/* CloudError */.K2 && error.kind === 'refused';
                if (!refused || !(await isScheduledForDeletion(client, call, arn)))
                    throw error;
            }
        },
        // AWS would rotate at once unless told not to, and code that holds the old value would fail.
        setRotation: (arn, { lambdaArn, schedule }) => call({ operation: 'RotateSecret', resource: arn, priority: 'rotate' }, () => client.send(new client_secrets_manager/* RotateSecretCommand */.xp({
            SecretId: arn,
            RotationLambdaARN: lambdaArn,
            RotationRules: { ScheduleExpression: schedule },
            RotateImmediately: false,
        })), aws_call/* nothing */.s6),
        cancelRotation: (arn) => call({ operation: 'CancelRotateSecret', resource: arn, priority: 'rotate' }, () => client.send(new client_secrets_manager/* CancelRotateSecretCommand */.p0({ SecretId: arn })), aws_call/* nothing */.s6),
    };
}
function isScheduledForDeletion(client, call, arn) {
    return call({ operation: 'DescribeSecret', resource: arn }, () => client.send(new client_secrets_manager/* DescribeSecretCommand */.X5({ SecretId: arn })), ({ DeletedDate }) => Boolean(DeletedDate));
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
async function readValues(client, call, arns, words = {}) {
    const unique = [...new Set(arns)];
    const read = await Promise.all((0,aws_call/* batchesOf */.cS)(unique, BATCH).map(async (batch) => {
        const found = new Map(await readBatch(client, call, batch, words));
        return Promise.all(batch.map(async (arn) => [arn, found.get(arn) ?? (await readOne(client, call, arn))]));
    }));
    return new Map(read.flat());
}
/** What the batch operation tells; secrets that it does not tell about are missing. */
async function readBatch(client, call, batch, words) {
    const operation = 'BatchGetSecretValue';
    const fetch = (token) => call({ operation, priority: 'batch-read' }, () => client.send(new client_secrets_manager/* BatchGetSecretValueCommand */.Nr({ SecretIdList: batch, NextToken: token })), (answer) => ({ items: entriesOf(answer, words), token: (0,aws_call/* optionalText */.mR)('NextToken', answer.NextToken) }));
    try {
        return await (0,aws_call/* allPages */.S4)({ service: 'secretsmanager', operation }, fetch);
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K2))
            throw error;
        // What stopped the batch would stop each of its secrets, twenty times.
        const isHopeless = error.kind === 'credentials' || error.kind === 'throttled' || error.kind === 'unreachable';
        return isHopeless ? batch.map((arn) => [arn, { kind: 'failed', error }]) : [];
    }
}
function entriesOf(answer, words) {
    return [
        ...(answer.SecretValues ?? []).map((entry) => [(0,aws_call/* text */.Qq)('ARN', entry.ARN), outcome(entry)]),
        ...(answer.Errors ?? []).map((error) => [(0,aws_call/* text */.Qq)('SecretId', error.SecretId), failure(error, words)]),
    ];
}
async function readOne(client, call, arn) {
    const operation = 'GetSecretValue';
    try {
        return await call({ operation, resource: arn }, () => client.send(new client_secrets_manager/* GetSecretValueCommand */.d2({ SecretId: arn })), outcome);
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K2))
            throw error;
        return failedOrNone(error);
    }
}
function outcome(entry) {
    const { SecretString: value, SecretBinary: bytes } = entry;
    if (typeof value === 'string') {
        return { kind: 'text', value: new secret_value/* SecretValue */.i(value), versionId: (0,aws_call/* text */.Qq)('VersionId', entry.VersionId) };
    }
    if (value === undefined && bytes !== undefined)
        return { kind: 'binary' };
    // AWS says ResourceNotFoundException; some emulators answer for a secret that was made without a value, whole but for the value.
    if (value === undefined && entry.Name && entry.VersionId)
        return { kind: 'none' };
    throw new aws_call/* BadAnswer */.CF('the answer has neither SecretString nor SecretBinary');
}
/** One secret's error in a batch that was read: the operation that failed for it is GetSecretValue. */
function failure({ SecretId: arn, ErrorCode: code, Message: message }, words) {
    const call = { service: 'secretsmanager', operation: 'GetSecretValue', resource: arn, ...words };
    return failedOrNone((0,errors/* toCloudError */.d8)({ name: code, message, $fault: 'client' }, call));
}
/** "can't find the specified secret value for staging label": the secret is there, a value is not. */
function failedOrNone(error) {
    const hasNoValue = error.kind === 'not-found' && /secret value|staging label/i.test(error.detail);
    return hasNoValue ? { kind: 'none' } : { kind: 'failed', error };
}

;// CONCATENATED MODULE: ./build/src/aws/secret-store.js








/** Secrets Manager behind the domain's words. */
function createSecretStore(client, calls) {
    const call = (0,aws_call/* createCall */.jh)('secretsmanager', calls);
    return {
        describe: (name) => describe(client, call, name),
        listOwned: (owner) => listOwned(client, call, owner),
        list: (filter) => listBy(client, call, filter),
        readValues: (arns) => readValues(client, call, arns, calls),
        create: (secret) => create(client, call, secret),
        putValue: (arn, value, versionId) => putValue(client, call, arn, value, versionId),
        ...secretChanges(client, call),
        tag: async (arn, tags) => {
            if (Object.keys(tags).length === 0)
                return;
            const command = new client_secrets_manager/* TagResourceCommand */.eq({ SecretId: arn, Tags: tagList(tags) });
            await call({ operation: 'TagResource', resource: arn, priority: 'tag' }, () => client.send(command), aws_call/* nothing */.s6);
        },
        untag: async (arn, keys) => {
            if (keys.length === 0)
                return;
            const command = new client_secrets_manager/* UntagResourceCommand */.RP({ SecretId: arn, TagKeys: [...keys] });
            await call({ operation: 'UntagResource', resource: arn, priority: 'tag' }, () => client.send(command), aws_call/* nothing */.s6);
        },
    };
}
async function describe(client, call, name) {
    try {
        return await call({ operation: 'DescribeSecret', resource: name, priority: 'one-of-many' }, () => client.send(new client_secrets_manager/* DescribeSecretCommand */.X5({ SecretId: name })), fromDescription);
    }
    catch (error) {
        if ((0,retry/* isGone */.ST)(error))
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
    const fetch = (token) => call({ operation, priority: 'list' }, () => client.send(new client_secrets_manager/* ListSecretsCommand */.j({
        MaxResults: 100,
        IncludePlannedDeletion: withDeleted,
        Filters: filters,
        NextToken: token,
    })), (answer) => ({
        items: (0,aws_call/* list */.p_)('SecretList', answer.SecretList).map(fromListEntry),
        token: (0,aws_call/* optionalText */.mR)('NextToken', answer.NextToken),
    }));
    const listed = await (0,aws_call/* allPages */.S4)({ service: 'secretsmanager', operation }, fetch);
    // A secret that is changed while pages are read can come twice.
    return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}
async function putValue(client, call, arn, value, versionId) {
    await call({ operation: 'PutSecretValue', resource: arn, priority: 'write', secret: value }, () => client.send(new client_secrets_manager/* PutSecretValueCommand */.cp({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId })), aws_call/* nothing */.s6);
}
async function create(client, call, secret) {
    const { name, description, tags, kmsKeyId, initial } = secret;
    const about = {
        operation: 'CreateSecret',
        resource: name,
        priority: 'create',
        ...(initial ? { secret: initial.value } : {}),
    };
    try {
        const made = await call(about, () => client.send(new client_secrets_manager/* CreateSecretCommand */._f({
            Name: name,
            Tags: tagList(tags),
            ...(description === '' ? {} : { Description: description }),
            ...(kmsKeyId === null ? {} : { KmsKeyId: kmsKeyId }),
            ...(initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}),
        })), (answer) => ({ arn: (0,aws_call/* secretArn */.eU)('ARN', answer.ARN), versionId: (0,aws_call/* optionalText */.mR)('VersionId', answer.VersionId) }));
        // Some emulators give the first version an id of their own, and the next plan would take it for someone else's.
        if (initial && made.versionId !== undefined && made.versionId !== initial.versionId) {
            await putValue(client, call, made.arn, initial.value, initial.versionId);
        }
        return made.arn;
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K2) || error.kind !== 'exists')
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
function connectAws(options, clock = domain_clock/* systemClock */.m) {
    const clients = (0,aws_clients/* createClients */.h)(options);
    const calls = { ...options, limiter: (0,limit/* createRateLimiter */.x)(options.maxConcurrency), clock };
    return {
        secrets: createSecretStore(clients.secretsManager, calls),
        access: createAccessControl(clients, calls),
        survey: createAccountSurvey(clients, calls),
        close: clients.destroy,
    };
}


/***/ })

};
