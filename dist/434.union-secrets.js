export const id = 434;
export const ids = [434];
export const modules = {

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredRegion: () => (/* binding */ configuredRegion),
/* harmony export */   connectAws: () => (/* binding */ connectAws)
/* harmony export */ });
/* harmony import */ var _G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3594);
/* harmony import */ var _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7610);
/* harmony import */ var _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(808);
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6669);
/* harmony import */ var _X2FXPKAF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6919);
/* harmony import */ var _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4913);
/* harmony import */ var _B6UQSEEN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4044);
/* harmony import */ var _PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3440);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3289);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3856);
/* harmony import */ var _QPVIIDTK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3725);
/* harmony import */ var _4X3II47F_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8305);
/* harmony import */ var _DYCZF3MP_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1329);
/* harmony import */ var _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6380);
/* harmony import */ var _XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25);
/* harmony import */ var _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5508);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


















// node_modules/@aws-sdk/client-secrets-manager/dist-es/commandBuilder.js
var command2 = (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_13__/* .makeBuilder */ .k8)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .Sx, "secretsmanager", "SecretsManagerClient", _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_13__/* .getEndpointPlugin */ .rD);
var _ep02 = {};
var _mw02 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/BatchGetSecretValueCommand.js
var BatchGetSecretValueCommand = class extends command2(_ep02, _mw02, "BatchGetSecretValue", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchGetSecretValue$ */ .eP) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/CancelRotateSecretCommand.js
var CancelRotateSecretCommand = class extends command2(_ep02, _mw02, "CancelRotateSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelRotateSecret$ */ ._Q) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/CreateSecretCommand.js
var CreateSecretCommand = class extends command2(_ep02, _mw02, "CreateSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .CreateSecret$ */ .Vr) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/DeleteSecretCommand.js
var DeleteSecretCommand = class extends command2(_ep02, _mw02, "DeleteSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .DeleteSecret$ */ .uV) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/DescribeSecretCommand.js
var DescribeSecretCommand = class extends command2(_ep02, _mw02, "DescribeSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeSecret$ */ .oB) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/GetResourcePolicyCommand.js
var GetResourcePolicyCommand = class extends command2(_ep02, _mw02, "GetResourcePolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .GetResourcePolicy$ */ .j4) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/GetSecretValueCommand.js
var GetSecretValueCommand = class extends command2(_ep02, _mw02, "GetSecretValue", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .GetSecretValue$ */ .sD) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/ListSecretsCommand.js
var ListSecretsCommand = class extends command2(_ep02, _mw02, "ListSecrets", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .ListSecrets$ */ ._B) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/ListSecretVersionIdsCommand.js
var ListSecretVersionIdsCommand = class extends command2(_ep02, _mw02, "ListSecretVersionIds", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .ListSecretVersionIds$ */ .x) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/PutSecretValueCommand.js
var PutSecretValueCommand = class extends command2(_ep02, _mw02, "PutSecretValue", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .PutSecretValue$ */ .bp) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/RestoreSecretCommand.js
var RestoreSecretCommand = class extends command2(_ep02, _mw02, "RestoreSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .RestoreSecret$ */ .NZ) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/RotateSecretCommand.js
var RotateSecretCommand = class extends command2(_ep02, _mw02, "RotateSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .RotateSecret$ */ .up) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command2(_ep02, _mw02, "TagResource", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .TagResource$ */ .Jq) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command2(_ep02, _mw02, "UntagResource", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .UntagResource$ */ .AU) {
};

// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/UpdateSecretCommand.js
var UpdateSecretCommand = class extends command2(_ep02, _mw02, "UpdateSecret", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateSecret$ */ .OM) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/AttachRolePolicyCommand.js
var AttachRolePolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "AttachRolePolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .AttachRolePolicy$ */ .Yy) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/CreatePolicyCommand.js
var CreatePolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "CreatePolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .CreatePolicy$ */ .pc) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DeletePolicyCommand.js
var DeletePolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "DeletePolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .DeletePolicy$ */ .u2) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachRolePolicyCommand.js
var DetachRolePolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "DetachRolePolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .DetachRolePolicy$ */ .mE) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountAuthorizationDetailsCommand.js
var GetAccountAuthorizationDetailsCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "GetAccountAuthorizationDetails", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .GetAccountAuthorizationDetails$ */ .tg) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountSummaryCommand.js
var GetAccountSummaryCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "GetAccountSummary", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .GetAccountSummary$ */ .C9) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "GetPolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .GetPolicy$ */ .BF) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "GetRole", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .GetRole$ */ .pW) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedRolePoliciesCommand.js
var ListAttachedRolePoliciesCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "ListAttachedRolePolicies", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .ListAttachedRolePolicies$ */ .JW) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListEntitiesForPolicyCommand.js
var ListEntitiesForPolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "ListEntitiesForPolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .ListEntitiesForPolicy$ */ .pU) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPoliciesCommand.js
var ListPoliciesCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "ListPolicies", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .ListPolicies$ */ .fJ) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPolicyTagsCommand.js
var ListPolicyTagsCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "ListPolicyTags", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .ListPolicyTags$ */ .iJ) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/TagPolicyCommand.js
var TagPolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "TagPolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .TagPolicy$ */ .ht) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/UntagPolicyCommand.js
var UntagPolicyCommand = class extends (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "UntagPolicy", _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .UntagPolicy$ */ .yu) {
};

// src/aws/actual-secret.ts
function fromDescription(answer) {
  const regions = (answer.ReplicationStatus ?? []).map(({ Region }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Region", Region)).sort();
  const secret = actualSecret(answer, answer.VersionIdsToStages);
  return regions.length === 0 ? secret : { ...secret, replicaRegions: regions };
}
function fromListEntry(entry) {
  return actualSecret(entry, entry.SecretVersionsToStages);
}
function actualSecret(from, versions) {
  const kmsKeyId = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("KmsKeyId", from.KmsKeyId);
  const owningService = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("OwningService", from.OwningService);
  const primaryRegion = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("PrimaryRegion", from.PrimaryRegion);
  return {
    name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Name", from.Name),
    arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .secretArn */ .eU)("ARN", from.ARN),
    description: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("Description", from.Description) ?? "",
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
  const lambdaArn = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("RotationLambdaARN", RotationLambdaARN);
  if (lambdaArn === void 0) return {};
  const days = RotationRules?.AutomaticallyAfterDays;
  const schedule = RotationRules?.ScheduleExpression ?? (days === void 0 ? "" : `rate(${days} days)`);
  return { rotation: { lambdaArn, schedule } };
}
function stagesByVersion(versions) {
  const found = /* @__PURE__ */ Object.create(null);
  for (const [id, stages] of Object.entries(versions ?? {}))
    found[id] = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("stages", stages).map((stage) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("stage", stage)).sort();
  return found;
}
function isDefaultKey(keyId) {
  return /(^|:)alias\/aws\/secretsmanager$/.test(keyId);
}
function tagRecord(tags) {
  if (tags !== void 0 && !Array.isArray(tags)) throw new _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .BadAnswer */ .CF("the tags in the answer are not a list");
  return Object.fromEntries(
    (tags ?? []).map(({ Key, Value }) => [(0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("tag key", Key), (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("tag value", Value) ?? ""])
  );
}
function tagList(tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

// src/aws/simulate.ts
var AT_ONCE = 100;
var SIDE_BY_SIDE = 4;
function simulateReads(iam, roleArn, { secretArns, context }) {
  return simulate(iam, roleArn, "secretsmanager:GetSecretValue", secretArns, context);
}
function simulateDecrypts(iam, roleArn, { keyArns, context }) {
  return simulate(iam, roleArn, "kms:Decrypt", keyArns, context);
}
async function simulate(iam, roleArn, action, resources, context) {
  const entries = Object.entries(context).map(([key, value]) => ({
    ContextKeyName: key,
    ContextKeyType: typeof value === "string" ? "string" : "stringList",
    ContextKeyValues: typeof value === "string" ? [value] : [...value]
  }));
  const common = { PolicySourceArn: roleArn, ActionNames: [action], ContextEntries: entries };
  const [first, ...others] = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .batchesOf */ .cS)(resources, AT_ONCE).map(
    (arns) => () => ask(iam, roleArn, { ...common, ResourceArns: arns })
  );
  if (first === void 0) return /* @__PURE__ */ new Map();
  const found = [await first()];
  const limit = (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .pLimit */ .cA)(SIDE_BY_SIDE);
  for (const answer of await Promise.allSettled(others.map((question) => limit(question)))) {
    if (answer.status === "rejected") throw answer.reason;
    found.push(answer.value);
  }
  return new Map(found.flat());
}
async function ask(iam, roleArn, question) {
  const { onceClient: client, call } = iam;
  const about = { operation: "SimulatePrincipalPolicy", resource: roleArn };
  return await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "iam", ...about },
    (marker) => call(
      about,
      () => client.send(new _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .SimulatePrincipalPolicyCommand */ .kU({ ...question, Marker: marker })),
      (answer) => ({
        items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("EvaluationResults", answer.EvaluationResults).flatMap(readsIn),
        token: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(answer)
      })
    )
  );
}
function readsIn(result) {
  const each = result.ResourceSpecificResults ?? [];
  if (each.length === 0) return [readIn(result, result.EvalResourceName, result.EvalDecision)];
  return each.map((one) => readIn(one, one.EvalResourceName, one.EvalResourceDecision));
}
function readIn({ MatchedStatements, PermissionsBoundaryDecisionDetail }, resource, decision) {
  const verdict = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("EvalDecision", decision);
  return [
    (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("EvalResourceName", resource),
    {
      decision: verdict === "allowed" || verdict === "explicitDeny" ? verdict : "implicitDeny",
      matchedPolicies: (MatchedStatements ?? []).flatMap(
        ({ SourcePolicyId }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("SourcePolicyId", SourcePolicyId) ?? []
      ),
      deniedByBoundary: PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false
    }
  ];
}

// src/aws/access-control.ts
var LOOKS_AFTER_CREATION = 4;
function createAccessControl(clients, calls) {
  const call = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .createCall */ .jh)("iam", calls);
  const iam = { client: clients.iam, onceClient: clients.iamOnce, call, clock: calls.clock };
  return {
    role: (name) => role(iam, name),
    caller: async () => (await Promise.all(/* import() */[__webpack_require__.e(995), __webpack_require__.e(27)]).then(__webpack_require__.bind(__webpack_require__, 7027))).callerAccount(clients.iam, calls),
    key: async (keyId) => (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 981))).keyState(clients.iam, calls, keyId),
    attachedPolicies: (roleName) => attachedPolicies(iam, roleName),
    attachedPoliciesQuota: () => attachedPoliciesQuota(iam),
    localPolicies: () => localPolicies(iam),
    attachmentsOf: (policyArn) => attachmentsOf(iam, policyArn),
    simulateReads: (roleArn, question) => simulateReads(iam, roleArn, question),
    simulateDecrypts: (roleArn, question) => simulateDecrypts(iam, roleArn, question),
    policy: (arn) => policy(iam, arn),
    createPolicy: (wanted) => createPolicy(iam, wanted),
    updatePolicy: (arn, document) => (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .addDefaultVersion */ .bu)(iam, arn, document),
    tagPolicy: (arn, tags) => tagPolicy(iam, arn, tags),
    untagPolicy: (arn, keys) => untagPolicy(iam, arn, keys),
    attach: (roleName, policyArn) => attach(iam, roleName, policyArn),
    detach: (roleName, policyArn) => detach(iam, roleName, policyArn),
    deletePolicy: (arn) => deletePolicy(iam, arn)
  };
}
async function role({ client, call }, name) {
  try {
    return await call(
      { operation: "GetRole", resource: `role ${name}` },
      () => client.send(new GetRoleCommand({ RoleName: name })),
      ({ Role: found }) => {
        const trust = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("AssumeRolePolicyDocument", found?.AssumeRolePolicyDocument);
        const boundary = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("PermissionsBoundaryArn", found?.PermissionsBoundary?.PermissionsBoundaryArn);
        return {
          name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("RoleName", found?.RoleName),
          arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", found?.Arn),
          ...boundary === void 0 ? {} : { permissionsBoundaryArn: boundary },
          ...trust === void 0 ? {} : { trust: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDocument */ .w8)(trust) }
        };
      }
    );
  } catch (error) {
    if ((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error)) return void 0;
    throw error;
  }
}
async function attachedPolicies({ client, call }, roleName) {
  const about = { operation: "ListAttachedRolePolicies", resource: `role ${roleName}` };
  return (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "iam", ...about },
    (marker) => call(
      about,
      () => client.send(new ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker })),
      (answer) => ({
        items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("AttachedPolicies", answer.AttachedPolicies).map(({ PolicyName: name, PolicyArn: arn }) => ({
          name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("PolicyName", name),
          arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("PolicyArn", arn)
        })),
        token: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(answer)
      })
    )
  );
}
async function attachedPoliciesQuota({ client, call }) {
  const asked = call(
    { operation: "GetAccountSummary" },
    () => client.send(new GetAccountSummaryCommand({})),
    ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota2 } = {} }) => quota2
  );
  const quota = await asked.catch((error) => {
    if (!(0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknownOperation */ .ir)(error)) throw error;
  });
  return Number.isInteger(quota) ? quota : _G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ATTACHED_POLICIES */ ._V;
}
async function localPolicies({ client, call }) {
  const about = { operation: "ListPolicies" };
  return (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "iam", ...about },
    (marker) => call(
      about,
      () => client.send(new ListPoliciesCommand({ Scope: "Local", MaxItems: 1e3, Marker: marker })),
      (answer) => ({
        items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("Policies", answer.Policies).map(({ PolicyName: name, Arn: arn, AttachmentCount: count }) => ({
          name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("PolicyName", name),
          arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", arn),
          attachmentCount: count ?? 0
        })),
        token: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(answer)
      })
    )
  );
}
async function attachmentsOf({ client, call }, policyArn) {
  const about = { operation: "ListEntitiesForPolicy", resource: policyArn };
  const pages = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "iam", ...about },
    (marker) => call(
      about,
      () => client.send(new ListEntitiesForPolicyCommand({ PolicyArn: policyArn, Marker: marker })),
      (answer) => ({
        items: [
          {
            roles: (answer.PolicyRoles ?? []).map(({ RoleName }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("RoleName", RoleName)),
            users: (answer.PolicyUsers ?? []).map(({ UserName }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("UserName", UserName)),
            groups: (answer.PolicyGroups ?? []).map(({ GroupName }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("GroupName", GroupName))
          }
        ],
        token: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(answer)
      })
    )
  );
  return {
    roles: pages.flatMap(({ roles }) => roles).sort(),
    users: pages.flatMap(({ users }) => users).sort(),
    groups: pages.flatMap(({ groups }) => groups).sort()
  };
}
async function policy(iam, arn) {
  const { client, call } = iam;
  try {
    for (let look = 1; look <= 2; look++) {
      const { versionId, ...found } = await call(
        { operation: "GetPolicy", resource: arn },
        () => client.send(new GetPolicyCommand({ PolicyArn: arn })),
        ({ Policy: answer }) => ({
          name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("PolicyName", answer?.PolicyName),
          path: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("Path", answer?.Path) ?? "/",
          arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", answer?.Arn),
          tags: tagRecord(answer?.Tags),
          attachmentCount: answer?.AttachmentCount ?? 0,
          versionId: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("DefaultVersionId", answer?.DefaultVersionId)
        })
      );
      const document = await (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .versionDocument */ .OD)(iam, arn, versionId);
      if (document !== void 0) return { ...found, document };
    }
  } catch (error) {
    if ((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error)) return void 0;
    throw error;
  }
  const context = { service: "iam", operation: "GetPolicyVersion", resource: arn };
  throw (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)("the default version of the policy does not exist", context);
}
async function createPolicy(iam, wanted) {
  const { client, call, clock } = iam;
  const { name, path, arn, document, tags } = wanted;
  const command3 = { PolicyName: name, Path: path, PolicyDocument: document, Tags: tagList(tags) };
  try {
    return await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(
      clock,
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isContended */ .rS,
      () => call(
        { operation: "CreatePolicy", resource: arn },
        () => client.send(new CreatePolicyCommand(command3)),
        ({ Policy: made }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", made?.Arn)
      )
    );
  } catch (error) {
    if (error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2 && error.kind === "exists" && await wasCreated(iam, wanted)) return arn;
    throw error;
  }
}
async function wasCreated(iam, wanted) {
  for (let look = 1; look <= LOOKS_AFTER_CREATION; look++) {
    const found = await policy(iam, wanted.arn);
    if (found) {
      const sameTags = Object.entries(wanted.tags).every(([key, value]) => found.tags[key] === value);
      return sameTags && (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameDocument */ .mv)(found.document, wanted.document);
    }
    if (look < LOOKS_AFTER_CREATION) await iam.clock.wait((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(look));
  }
  return false;
}
async function tagPolicy({ client, call, clock }, arn, tags) {
  if (Object.keys(tags).length === 0) return;
  const send = () => client.send(new TagPolicyCommand({ PolicyArn: arn, Tags: tagList(tags) }));
  await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(clock, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isContended */ .rS, () => call({ operation: "TagPolicy", resource: arn }, send, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6));
}
async function untagPolicy({ client, call, clock }, arn, keys) {
  const send = () => client.send(new UntagPolicyCommand({ PolicyArn: arn, TagKeys: [...keys] }));
  await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(clock, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isContended */ .rS, () => call({ operation: "UntagPolicy", resource: arn }, send, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6));
}
async function attach({ client, call, clock }, roleName, policyArn) {
  const send = () => client.send(new AttachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn }));
  const isForNow = (error) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isContended */ .rS)(error) || (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error);
  await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(
    clock,
    isForNow,
    () => call({ operation: "AttachRolePolicy", resource: `role ${roleName}` }, send, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)
  );
}
async function detach({ client, call, clock }, roleName, policyArn) {
  const send = () => client.send(new DetachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn }));
  try {
    await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(
      clock,
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isContended */ .rS,
      () => call({ operation: "DetachRolePolicy", resource: `role ${roleName}` }, send, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)
    );
  } catch (error) {
    if (!(0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error)) throw error;
  }
}
async function deletePolicy(iam, arn) {
  const { client, call, clock } = iam;
  const send = () => client.send(new DeletePolicyCommand({ PolicyArn: arn }));
  const isForNow = (error) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isContended */ .rS)(error) || (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .plainCode */ .Kn)(error.code) === "DeleteConflict";
  try {
    await (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteOtherVersions */ .r1)(iam, arn);
    await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(clock, isForNow, () => call({ operation: "DeletePolicy", resource: arn }, send, _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6));
  } catch (error) {
    if (!(0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error)) throw error;
  }
}

// src/aws/account-survey.ts
var DETAILS = 100;
function createAccountSurvey({ secretsManager, iam }, calls) {
  const ofSecrets = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .createCall */ .jh)("secretsmanager", calls);
  const ofIam = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .createCall */ .jh)("iam", calls);
  return {
    allSecrets: () => allSecrets(secretsManager, ofSecrets),
    access: () => accountAccess(iam, ofIam),
    policyTags: (arn) => policyTags(iam, ofIam, arn)
  };
}
async function allSecrets(client, call) {
  const operation = "ListSecrets";
  const listed = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "secretsmanager", operation },
    (token) => call(
      { operation, priority: "list" },
      () => client.send(new ListSecretsCommand({ MaxResults: 100, IncludePlannedDeletion: true, NextToken: token })),
      (answer) => ({
        items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("SecretList", answer.SecretList).map(listedSecret),
        token: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("NextToken", answer.NextToken)
      })
    )
  );
  return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}
function listedSecret(entry) {
  const { LastRotatedDate } = entry;
  return {
    ...fromListEntry(entry),
    ...LastRotatedDate ? { lastRotatedAt: LastRotatedDate.toISOString() } : {}
  };
}
async function accountAccess(client, call) {
  const about = { operation: "GetAccountAuthorizationDetails" };
  const pages = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "iam", ...about },
    (marker) => call(
      about,
      () => client.send(new GetAccountAuthorizationDetailsCommand({ MaxItems: DETAILS, Marker: marker })),
      (answer) => ({
        items: [answer],
        token: answer.IsTruncated === true ? (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Marker", answer.Marker) : void 0
      })
    )
  );
  return (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .a$)({ service: "iam", resource: void 0, ...about }, () => accessOf(pages));
}
function accessOf(pages) {
  const groups = new Map(
    pages.flatMap(({ GroupDetailList }) => GroupDetailList ?? []).map(({ GroupName, GroupPolicyList, AttachedManagedPolicies }) => [
      GroupName,
      { inline: inlineOf(GroupPolicyList), attached: attachedOf(AttachedManagedPolicies) }
    ])
  );
  const roles = pages.flatMap(({ RoleDetailList }) => RoleDetailList ?? []).map(
    ({ RoleName, Arn, RolePolicyList, AttachedManagedPolicies, PermissionsBoundary }) => ({
      ...principal("role", RoleName, Arn, PermissionsBoundary),
      inline: inlineOf(RolePolicyList),
      attached: attachedOf(AttachedManagedPolicies)
    })
  );
  const users = pages.flatMap(({ UserDetailList }) => UserDetailList ?? []).map(({ UserName, Arn, UserPolicyList, AttachedManagedPolicies, GroupList, PermissionsBoundary }) => {
    const memberships = (GroupList ?? []).flatMap((name) => groups.get(name) ?? []);
    return {
      ...principal("user", UserName, Arn, PermissionsBoundary),
      inline: [...inlineOf(UserPolicyList), ...memberships.flatMap(({ inline }) => inline)],
      attached: [...attachedOf(AttachedManagedPolicies), ...memberships.flatMap(({ attached }) => attached)]
    };
  });
  const policies = pages.flatMap(({ Policies }) => Policies ?? []).map(({ PolicyName, Arn, PolicyVersionList }) => {
    const current = (PolicyVersionList ?? []).find(({ IsDefaultVersion }) => IsDefaultVersion === true);
    const arn = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", Arn);
    const name = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("PolicyName", PolicyName) ?? arn.slice(arn.lastIndexOf("/") + 1);
    return [arn, { name, document: parsed(current?.Document) }];
  });
  return { principals: [...roles, ...users], policies: new Map(policies) };
}
function principal(kind, name, arn, boundary) {
  const boundaryArn = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("PermissionsBoundaryArn", boundary?.PermissionsBoundaryArn);
  return {
    kind,
    name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("name of a principal", name),
    arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", arn),
    ...boundaryArn === void 0 ? {} : { boundaryArn }
  };
}
function inlineOf(policies) {
  return (policies ?? []).map(({ PolicyName, PolicyDocument }) => ({
    name: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("PolicyName", PolicyName),
    document: parsed(PolicyDocument)
  }));
}
function attachedOf(policies) {
  return (policies ?? []).map(({ PolicyArn }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("PolicyArn", PolicyArn));
}
function parsed(document) {
  try {
    return document === void 0 ? void 0 : JSON.parse((0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDocument */ .w8)(document));
  } catch {
    return void 0;
  }
}
async function policyTags(client, call, arn) {
  const about = { operation: "ListPolicyTags", resource: arn };
  const tags = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "iam", ...about },
    (marker) => call(
      about,
      () => client.send(new ListPolicyTagsCommand({ PolicyArn: arn, Marker: marker })),
      (answer) => ({
        items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("Tags", answer.Tags),
        token: answer.IsTruncated === true ? (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Marker", answer.Marker) : void 0
      })
    )
  );
  return tagRecord([...tags]);
}

// src/aws/change-secret.ts
function secretChanges(client, call) {
  return {
    setDescription: (arn, description) => call(
      { operation: "UpdateSecret", resource: arn, priority: "write" },
      () => client.send(new UpdateSecretCommand({ SecretId: arn, Description: description })),
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    ),
    // Empty text stands for the default key. Source: UpdateSecret API reference, KmsKeyId.
    setKey: (arn, kmsKeyId) => call(
      { operation: "UpdateSecret", resource: arn, priority: "write" },
      () => client.send(new UpdateSecretCommand({ SecretId: arn, KmsKeyId: kmsKeyId ?? "" })),
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    ),
    restore: (arn) => call(
      { operation: "RestoreSecret", resource: arn, priority: "restore" },
      () => client.send(new RestoreSecretCommand({ SecretId: arn })),
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    ),
    scheduleDeletion: async (arn, recoveryWindowDays) => {
      const command3 = new DeleteSecretCommand({ SecretId: arn, RecoveryWindowInDays: recoveryWindowDays });
      try {
        return await call(
          { operation: "DeleteSecret", resource: arn, priority: "delete" },
          () => client.send(command3),
          ({ DeletionDate }) => DeletionDate?.toISOString().slice(0, 10)
        );
      } catch (error) {
        const refused = error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2 && error.kind === "refused";
        if (!refused || !await isScheduledForDeletion(client, call, arn)) throw error;
        return void 0;
      }
    },
    // AWS would rotate at once unless asked not to, and code that holds the old value would fail.
    setRotation: (arn, { lambdaArn, schedule }) => call(
      { operation: "RotateSecret", resource: arn, priority: "rotate" },
      () => client.send(
        new RotateSecretCommand({
          SecretId: arn,
          RotationLambdaARN: lambdaArn,
          RotationRules: { ScheduleExpression: schedule },
          RotateImmediately: false
        })
      ),
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    ),
    cancelRotation: (arn) => call(
      { operation: "CancelRotateSecret", resource: arn, priority: "rotate" },
      () => client.send(new CancelRotateSecretCommand({ SecretId: arn })),
      _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    )
  };
}
function isScheduledForDeletion(client, call, arn) {
  return call(
    { operation: "DescribeSecret", resource: arn },
    () => client.send(new DescribeSecretCommand({ SecretId: arn })),
    ({ DeletedDate }) => Boolean(DeletedDate)
  );
}

// src/aws/read-values.ts
var BATCH = 20;
async function readValues(client, call, arns, words = {}) {
  const unique = [...new Set(arns)];
  const read = await Promise.all(
    (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .batchesOf */ .cS)(unique, BATCH).map(async (batch) => {
      const found = new Map(await readBatch(client, call, batch, words));
      return Promise.all(
        batch.map(async (arn) => [arn, found.get(arn) ?? await readOne(client, call, arn)])
      );
    })
  );
  return new Map(read.flat());
}
async function readBatch(client, call, batch, words) {
  const operation = "BatchGetSecretValue";
  const fetch = (token) => call(
    { operation, priority: "batch-read" },
    () => client.send(new BatchGetSecretValueCommand({ SecretIdList: batch, NextToken: token })),
    (answer) => ({ items: entriesOf(answer, words), token: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("NextToken", answer.NextToken) })
  );
  try {
    return await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)({ service: "secretsmanager", operation }, fetch);
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2)) throw error;
    const isHopeless = error.kind === "credentials" || error.kind === "throttled" || error.kind === "unreachable";
    return isHopeless ? batch.map((arn) => [arn, { kind: "failed", error }]) : [];
  }
}
function entriesOf(answer, words) {
  return [
    ...(answer.SecretValues ?? []).map((entry) => [(0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("ARN", entry.ARN), outcome(entry)]),
    ...(answer.Errors ?? []).map((error) => [(0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("SecretId", error.SecretId), failure(error, words)])
  ];
}
async function readOne(client, call, arn) {
  const operation = "GetSecretValue";
  try {
    return await call(
      { operation, resource: arn },
      () => client.send(new GetSecretValueCommand({ SecretId: arn })),
      outcome
    );
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2)) throw error;
    return failedOrNone(error);
  }
}
function outcome(entry) {
  const { SecretString: value, SecretBinary: bytes } = entry;
  if (typeof value === "string") {
    return { kind: "text", value: new _G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .iJ(value), versionId: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("VersionId", entry.VersionId) };
  }
  if (value === void 0 && bytes !== void 0) return { kind: "binary" };
  if (value === void 0 && entry.Name && entry.VersionId) return { kind: "none" };
  throw new _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .BadAnswer */ .CF("the answer has neither SecretString nor SecretBinary");
}
function failure({ SecretId: arn, ErrorCode: code, Message: message }, words) {
  const call = { service: "secretsmanager", operation: "GetSecretValue", resource: arn, ...words };
  return failedOrNone((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .toCloudError */ .d8)({ name: code, message, $fault: "client" }, call));
}
function failedOrNone(error) {
  const hasNoValue = error.kind === "not-found" && /secret value|staging label/i.test(error.detail);
  return hasNoValue ? { kind: "none" } : { kind: "failed", error };
}

// src/aws/secret-store.ts
function createSecretStore(client, calls) {
  const call = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .createCall */ .jh)("secretsmanager", calls);
  return {
    describe: (name) => describe(client, call, name),
    listOwned: (owner) => listOwned(client, call, owner),
    list: (filter) => listBy(client, call, filter),
    resourcePolicy: (arn) => call(
      { operation: "GetResourcePolicy", resource: arn, priority: "policy" },
      () => client.send(new GetResourcePolicyCommand({ SecretId: arn })),
      ({ ResourcePolicy }) => (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("ResourcePolicy", ResourcePolicy)
    ),
    currentSince: (arn) => currentSince(client, call, arn),
    readValues: (arns) => readValues(client, call, arns, calls),
    create: (secret) => createOnceFree(client, call, calls.clock, secret),
    putValue: (arn, value, versionId) => putValue(client, call, arn, value, versionId),
    ...secretChanges(client, call),
    tag: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      const command3 = new TagResourceCommand({ SecretId: arn, Tags: tagList(tags) });
      await call({ operation: "TagResource", resource: arn, priority: "tag" }, () => client.send(command3), _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6);
    },
    untag: async (arn, keys) => {
      if (keys.length === 0) return;
      const command3 = new UntagResourceCommand({ SecretId: arn, TagKeys: [...keys] });
      await call({ operation: "UntagResource", resource: arn, priority: "tag" }, () => client.send(command3), _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6);
    }
  };
}
async function describe(client, call, name) {
  try {
    return await call(
      { operation: "DescribeSecret", resource: name, priority: "one-of-many" },
      () => client.send(new DescribeSecretCommand({ SecretId: name })),
      fromDescription
    );
  } catch (error) {
    if ((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error)) return void 0;
    throw error;
  }
}
async function listOwned(client, call, owner) {
  const listed = await listSecrets(client, call, true, [
    { Key: "tag-key", Values: [_G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.stack] },
    { Key: "tag-value", Values: [owner.stack] }
  ]);
  return listed.filter(
    ({ tags }) => tags[_G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.stack] === owner.stack && tags[_G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.dataPlane] === owner.dataPlane
  );
}
async function listBy(client, call, filter) {
  if (filter.by === "prefix") {
    const listed2 = await listSecrets(client, call, false, [{ Key: "name", Values: [filter.prefix] }]);
    return listed2.filter(({ name }) => name.startsWith(filter.prefix));
  }
  const { key, value } = filter;
  const listed = await listSecrets(client, call, false, [
    { Key: "tag-key", Values: [key] },
    // A filter takes no empty value.
    ...value === "" ? [] : [{ Key: "tag-value", Values: [value] }]
  ]);
  return listed.filter(({ tags }) => tags[key] === value);
}
async function listSecrets(client, call, withDeleted, filters) {
  const operation = "ListSecrets";
  const fetch = (token) => call(
    { operation, priority: "list" },
    () => client.send(
      new ListSecretsCommand({
        MaxResults: 100,
        IncludePlannedDeletion: withDeleted,
        Filters: filters,
        NextToken: token
      })
    ),
    (answer) => ({
      items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("SecretList", answer.SecretList).map(fromListEntry),
      token: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("NextToken", answer.NextToken)
    })
  );
  const listed = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)({ service: "secretsmanager", operation }, fetch);
  return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}
async function currentSince(client, call, arn) {
  const operation = "ListSecretVersionIds";
  const versions = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
    { service: "secretsmanager", operation },
    (token) => call(
      { operation, resource: arn, priority: "versions" },
      () => client.send(new ListSecretVersionIdsCommand({ SecretId: arn, MaxResults: 100, NextToken: token })),
      (answer) => ({
        items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("Versions", answer.Versions),
        token: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("NextToken", answer.NextToken)
      })
    )
  );
  return versions.find(({ VersionStages }) => VersionStages?.includes(_G647XKPN_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENT_STAGE */ .tf))?.CreatedDate?.toISOString();
}
async function putValue(client, call, arn, value, versionId) {
  await call(
    { operation: "PutSecretValue", resource: arn, priority: "write", secret: value },
    () => client.send(
      new PutSecretValueCommand({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId })
    ),
    _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
  );
}
async function createOnceFree(client, call, clock, secret) {
  const isTaken = ({ kind, detail }) => kind === "refused" && /scheduled for deletion/i.test(detail);
  try {
    return await create(client, call, secret);
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2) || !isTaken(error)) throw error;
    if (await describe(client, call, secret.name) !== void 0) throw error;
  }
  try {
    return await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAccepted */ .S3)(clock, isTaken, () => create(client, call, secret));
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2) || !isTaken(error)) throw error;
    const fix = "A secret of that name was just deleted for good, and AWS has not set the name free yet: wait some minutes, then run again.";
    throw new _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2({ ...error, fix });
  }
}
async function create(client, call, secret) {
  const { name, description, tags, kmsKeyId, initial } = secret;
  const about = {
    operation: "CreateSecret",
    resource: name,
    priority: "create",
    ...initial ? { secret: initial.value } : {}
  };
  try {
    const made = await call(
      about,
      () => client.send(
        new CreateSecretCommand({
          Name: name,
          Tags: tagList(tags),
          ...description === "" ? {} : { Description: description },
          ...kmsKeyId === null ? {} : { KmsKeyId: kmsKeyId },
          ...initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}
        })
      ),
      (answer) => ({ arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .secretArn */ .eU)("ARN", answer.ARN), versionId: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)("VersionId", answer.VersionId) })
    );
    if (initial && made.versionId !== void 0 && made.versionId !== initial.versionId) {
      await putValue(client, call, made.arn, initial.value, initial.versionId);
    }
    return made.arn;
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudError */ .K2) || error.kind !== "exists") throw error;
    const existing = await describe(client, call, name);
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
    return await new _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretsManagerClient */ ._H({}).config.region() || null;
  } catch {
    return null;
  }
}
function connectAws(options, clock = _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m) {
  const clients = (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .createClients */ .hP)(options);
  const calls = { ...options, limiter: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .createRateLimiter */ .Qx)(options.maxConcurrency), clock };
  return {
    secrets: createSecretStore(clients.secretsManager, calls),
    access: createAccessControl(clients, calls),
    survey: createAccountSurvey(clients, calls),
    close: clients.destroy
  };
}



/***/ })

};
