export const id = 915;
export const ids = [915];
export const modules = {

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Larger files are generated or data, and GitHub's own limit for reviewing is far below. */
const MAX_FILE_BYTES = 1_048_576;
/** Folders that hold others' code or none: never entered. */
const SKIPPED_FOLDERS = new Set([
    '.git',
    '.hg',
    '.svn',
    '.tox',
    '.nox',
    '.eggs',
    '.venv',
    'venv',
    'site-packages',
    'node_modules',
    '__pycache__',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.ipynb_checkpoints',
]);
/** Files and folders that are read at a time. */
const CONCURRENCY = 32;
/**
 * Finds the files below `workspace` (absolute) that one of the globs matches, and reads them. A glob that begins with `!`
 * takes files out again. Never leaves the workspace, also not through a symbolic link, and never enters `.git`,
 * `node_modules` or a virtual environment (known by its `pyvenv.cfg`). Files over `maxBytes`, and files and folders that cannot
 * be read, are named in `skipped`.
 *
 * @throws Error of node:fs if the workspace itself cannot be read.
 */
async function findFiles(workspace, globs, maxBytes = MAX_FILE_BYTES) {
    const wanted = globs.filter((glob) => !glob.startsWith('!')).map(normalize);
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => normalize(glob.slice(1)));
    if (wanted.length === 0)
        return { files: [], skipped: [] };
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const paths = [];
    const files = [];
    const skipped = [];
    await walk('');
    paths.sort();
    skipped.sort();
    for (let start = 0; start < paths.length; start += CONCURRENCY) {
        const batch = await Promise.all(paths.slice(start, start + CONCURRENCY).map(read));
        for (const item of batch) {
            if (typeof item === 'string')
                skipped.push(item);
            else if (item !== null)
                files.push(item);
        }
    }
    return { files, skipped };
    async function walk(folder) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder), { withFileTypes: true }).catch((error) => {
            if (folder === '')
                throw error;
            skipped.push(unreadable(folder, error));
            return [];
        });
        if (folder !== '' && entries.some(({ name }) => name === 'pyvenv.cfg'))
            return;
        const folders = [];
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name))
                    folders.push(path);
            }
            else if (isFile(entry) && matches(path))
                paths.push(path);
        }
        for (let start = 0; start < folders.length; start += CONCURRENCY)
            await Promise.all(folders.slice(start, start + CONCURRENCY).map(walk));
    }
    function matches(path) {
        return wanted.some((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.matchesGlob)(path, glob)) && !unwanted.some((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.matchesGlob)(path, glob));
    }
    /** The file, a sentence on why it was left out, or null where nothing is lost by leaving it out. */
    async function read(path) {
        try {
            return await readFound(path);
        }
        catch (error) {
            return unreadable(path, error);
        }
    }
    async function readFound(path) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(missing);
        // A link that leads nowhere, or out of the workspace: what it points at is not this repository's code.
        if (real === null || (real !== absolute && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
            return null;
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (!status.isFile())
            return null;
        if (status.size > maxBytes)
            return `${path} was not checked: it is larger than ${maxBytes / 1_048_576} MiB.`;
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8') };
    }
}
function isFile(entry) {
    return entry.isFile() || entry.isSymbolicLink();
}
function unreadable(path, error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'unknown error';
    return `${path} was not checked: it cannot be read (${code}).`;
}
function missing(error) {
    if (error.code === 'ENOENT' || error.code === 'ELOOP')
        return null;
    throw error;
}
/** `./src/**` and `src/**` are the same. */
function normalize(glob) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(glob.trim());
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ warningAt),
/* harmony export */   O: () => (/* binding */ errorAt)
/* harmony export */ });
/** An error at a path. */
function errorAt(path, at, code, message, fix) {
    return { severity: 'error', code, message, fix, where: { path, at } };
}
/** A warning at a path. */
function warningAt(path, at, code, message, fix) {
    return { severity: 'warning', code, message, fix, where: { path, at } };
}


/***/ }),

/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/node_modules/yaml/index.js
var yaml = __webpack_require__(4551);
;// CONCATENATED MODULE: ./build/src/config/draft.js
/** As many data planes, and roles on each, as the schema allows: what is above is refused unread. */
const MOST = 50;
/** Reads what can be read. Never fails. */
function draftOf(data) {
    const file = fields(data);
    return {
        stack: string(file.stack),
        dataPlanes: Object.entries(fields(file.dataPlanes))
            .slice(0, MOST)
            .map(([key, plane]) => draftPlane(key, fields(plane))),
        settings: draftSettings(file, []),
        secrets: Object.entries(fields(file.secrets)).map(([name, secret]) => draftSecret(name, fields(secret))),
        grants: list(file.grants).flatMap((grant, index) => draftGrant(grant, ['grants', index])),
        declaresAnything: 'secrets' in file || 'grants' in file,
    };
}
function draftPlane(key, plane) {
    const path = ['dataPlanes', key];
    const roles = Object.entries(fields(plane.roles))
        .slice(0, MOST)
        .map(([role, value]) => ({
        key: role,
        path: [...path, 'roles', role],
        role: string(value),
    }));
    return {
        key,
        path,
        region: string(plane.region),
        accountId: string(plane.accountId),
        roles,
        settings: draftSettings(plane, path),
    };
}
function draftSettings(parent, path) {
    const { name, match, tags: policyTags } = fields(parent.policy);
    const { kmsKeyId, tags } = fields(parent.defaults);
    return {
        path,
        policyName: string(name),
        match: string(match),
        defaultKey: string(kmsKeyId),
        defaultTags: fields(tags),
        policyTags: fields(policyTags),
        confirm: names(fields(parent.removal).confirm, [...path, 'removal', 'confirm']) ?? [],
    };
}
function draftSecret(name, secret) {
    const path = ['secrets', name];
    const value = fields(secret.value);
    const { lambdaArn, schedule } = fields(secret.rotation);
    return {
        name,
        path,
        at: 'key',
        roles: names(secret.roles, [...path, 'roles']),
        dataPlanes: names(secret.dataPlanes, [...path, 'dataPlanes']),
        tags: fields(secret.tags),
        shareWith: names(secret.shareWith, [...path, 'shareWith']) ?? [],
        kmsKeyId: string(secret.kmsKeyId),
        env: string(value.env),
        file: string(value.file),
        isGenerated: 'generate' in value,
        isAdopted: secret.adopt === true,
        rotation: 'rotation' in secret ? { lambdaArn: string(lambdaArn), schedule: string(schedule) } : undefined,
    };
}
function draftGrant(grant, path) {
    if (typeof grant === 'string')
        return [{ name: grant, path, at: 'value', roles: undefined, dataPlanes: undefined }];
    const entry = fields(grant);
    const name = string(entry.name);
    if (name === undefined)
        return [];
    return [
        {
            name,
            path: [...path, 'name'],
            at: 'value',
            roles: names(entry.roles, [...path, 'roles']),
            dataPlanes: names(entry.dataPlanes, [...path, 'dataPlanes']),
        },
    ];
}
function names(value, path) {
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((name, index) => (typeof name === 'string' ? [{ name, path: [...path, index] }] : []));
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
function fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/src/config/path.js
var config_path = __webpack_require__(933);
// EXTERNAL MODULE: ./build/src/config/finding.js
var config_finding = __webpack_require__(885);
;// CONCATENATED MODULE: ./build/src/config/rules/adoptions.js


/** A generated value is made once: an adopted secret has one already. */
function adoptions(draft) {
    return draft.secrets
        .filter(({ isAdopted, isGenerated }) => isAdopted && isGenerated)
        .map(({ name, path }) => (0,config_finding/* warningAt */.M)([...path, 'adopt'], 'key', 'adopt-generated', `Secret ${(0,config_path/* quote */.hD)(name)} keeps its present value if it is adopted: none is generated.`, 'If a new value is meant, raise generation once the secret is adopted.'));
}

// EXTERNAL MODULE: ./build/src/domain/kms-key.js
var kms_key = __webpack_require__(53);
// EXTERNAL MODULE: ./build/src/domain/partition.js
var domain_partition = __webpack_require__(8028);
// EXTERNAL MODULE: ./build/src/config/rules/scopes.js
var scopes = __webpack_require__(8227);
;// CONCATENATED MODULE: ./build/src/config/rules/kms-keys.js





const ARN = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:([0-9]{12}):(key|alias)\//;
const MULTI_REGION = 'mrk-';
const OF_AWS = /(^|:)alias\/aws\/(?!secretsmanager$)/;
/** Keys that cannot encrypt the secrets that they stand for, on one of their data planes. */
function kmsKeys(draft) {
    const inherits = draft.dataPlanes.filter((plane) => plane.settings.defaultKey === undefined);
    return [
        ...checkKey(draft.settings.defaultKey, ['defaults', 'kmsKeyId'], inherits),
        ...draft.dataPlanes.flatMap((plane) => checkKey(plane.settings.defaultKey, [...plane.path, 'defaults', 'kmsKeyId'], [plane])),
        ...draft.secrets.flatMap((secret) => checkKey(secret.kmsKeyId, [...secret.path, 'kmsKeyId'], (0,scopes/* planesOf */.dX)(secret, draft))),
    ];
}
function checkKey(text, path, planes) {
    if (text === undefined)
        return [];
    if (OF_AWS.test(text))
        return [keyOfAws(path)];
    const placed = planes.flatMap(({ key, region, accountId }) => region === undefined || accountId === undefined ? [] : [{ key, region, accountId }]);
    const [, keyAccount, kind] = ARN.exec(text) ?? [];
    if (keyAccount === undefined)
        return text.startsWith('alias/') ? [] : keyIdInSeveralPlaces(text, path, placed);
    const elsewhere = Map.groupBy(placed, (plane) => (0,kms_key/* kmsKeyProblem */.kn)(text, { ...plane, partition: (0,domain_partition/* partitionOf */.i)(plane.region) }));
    const here = elsewhere.get(undefined) ?? [];
    const wrongPlace = [...elsewhere].flatMap(([problem, wrong]) => problem === undefined ? [] : [keyElsewhere(path, problem, wrong, here.length > 0)]);
    const strangers = kind === 'alias' ? here.filter(({ accountId }) => accountId !== keyAccount) : [];
    return strangers.length === 0 ? wrongPlace : [...wrongPlace, aliasOfOther(path, keyAccount, strangers)];
}
function keyElsewhere(path, problem, planes, servesOthers) {
    const fix = servesOthers
        ? `Name an alias (alias/...), which is looked up on each data plane, or ${divide(path)}.`
        : 'Name a key of that region and partition, or an alias (alias/...).';
    return (0,config_finding/* errorAt */.O)(path, 'value', 'kms-key-place', `${(0,config_path/* describePath */.NH)(path)} ${problem} (${named(planes)}).`, fix);
}
/** A multi-Region key has one id in all its regions. */
function keyIdInSeveralPlaces(text, path, planes) {
    const placeOf = ({ accountId, region }) => text.startsWith(MULTI_REGION) ? accountId : `${accountId} ${region}`;
    const [first] = planes;
    const other = planes.find((plane) => first !== undefined && placeOf(plane) !== placeOf(first));
    if (first === undefined || other === undefined)
        return [];
    const what = text.startsWith(MULTI_REGION) ? 'accounts' : 'accounts or regions';
    const message = `${(0,config_path/* describePath */.NH)(path)} is the id of a key in one place, but the ${named([first, other])} are in different ${what}.`;
    const fix = `Name an alias (alias/...), which is looked up on each data plane, or ${divide(path)}.`;
    return [(0,config_finding/* errorAt */.O)(path, 'value', 'kms-key-place', message, fix)];
}
/** A role's policy names an alias by a condition on keys of its own account. */
function aliasOfOther(path, keyAccount, planes) {
    const accounts = [...new Set(planes.map(({ accountId }) => (0,config_path/* quote */.hD)(accountId)))].join(', ');
    const message = `${(0,config_path/* describePath */.NH)(path)} is an alias of account ${(0,config_path/* quote */.hD)(keyAccount)}, the secret is in ${accounts} (${named(planes)}): roles could not be granted its key.`;
    return (0,config_finding/* errorAt */.O)(path, 'value', 'kms-alias-account', message, 'Name the key itself by its ARN (arn:...:key/...).');
}
function keyOfAws(path) {
    const message = `${(0,config_path/* describePath */.NH)(path)} is a key that AWS manages for another service.`;
    const fix = 'Name a key of your own, or alias/aws/secretsmanager for the AWS managed key of Secrets Manager.';
    return (0,config_finding/* errorAt */.O)(path, 'value', 'kms-key-aws', message, fix);
}
function divide(path) {
    if (path[0] === 'defaults')
        return 'set defaults.kmsKeyId under each data plane';
    return 'restrict the secret with dataPlanes';
}
function named(planes) {
    return `data plane${planes.length === 1 ? '' : 's'} ${planes.map(({ key }) => (0,config_path/* quote */.hD)(key)).join(', ')}`;
}

;// CONCATENATED MODULE: ./build/src/config/rules/overlaps.js



/** One name may stand once for each data plane: as ours or as granted. */
function overlaps(draft) {
    return [...listedTwice(draft), ...differOnlyInCase(draft), ...ownedByTwoPlanes(draft)];
}
function listedTwice(draft) {
    const owners = new Map();
    for (const secret of draft.secrets)
        for (const plane of planeKeys(secret, draft))
            owners.set(`${plane}\n${secret.name}`, 'secrets');
    const findings = [];
    for (const grant of draft.grants) {
        const taken = planeKeys(grant, draft).map((plane) => `${plane}\n${grant.name}`);
        const listed = taken.map((key) => owners.get(key)).find((list) => list !== undefined);
        for (const key of taken)
            if (!owners.has(key))
                owners.set(key, 'grants');
        if (listed === 'secrets') {
            findings.push((0,config_finding/* errorAt */.O)(grant.path, grant.at, 'granted-and-owned', `${(0,config_path/* quote */.hD)(grant.name)} stands under secrets and under grants.`, 'Grants are for secrets that are not ours: keep it in one of them.'));
        }
        else if (listed === 'grants') {
            findings.push((0,config_finding/* errorAt */.O)(grant.path, grant.at, 'duplicate-grant', `${(0,config_path/* quote */.hD)(grant.name)} is granted twice on one data plane.`, 'Make it one entry that lists all its roles.'));
        }
    }
    return findings;
}
/** No error: the files differ in the six characters that AWS appends. */
function differOnlyInCase(draft) {
    const seen = new Map();
    return [...draft.secrets, ...draft.grants].flatMap((scope) => {
        const first = seen.get(scope.name.toLowerCase());
        if (first === undefined)
            seen.set(scope.name.toLowerCase(), scope.name);
        if (first === undefined || first === scope.name)
            return [];
        const message = `${(0,config_path/* quote */.hD)(scope.name)} and ${(0,config_path/* quote */.hD)(first)} differ in upper and lower case only: they are two secrets in AWS.`;
        return [(0,config_finding/* warningAt */.M)(scope.path, scope.at, 'secret-name-case', message, 'Rename one of them, if that is not meant.')];
    });
}
/** In one account and region a name is one secret, and it has one owner. */
function ownedByTwoPlanes(draft) {
    return draft.secrets.flatMap((secret) => {
        const places = new Map();
        for (const { key, accountId, region } of (0,scopes/* planesOf */.dX)(secret, draft)) {
            if (accountId === undefined || region === undefined)
                continue;
            const first = places.get(`${accountId} ${region}`);
            if (first !== undefined)
                return [sharedPlace(secret, first, key)];
            places.set(`${accountId} ${region}`, key);
        }
        return [];
    });
}
function sharedPlace(secret, first, second) {
    const message = `Secret ${(0,config_path/* quote */.hD)(secret.name)} is for the data planes ${(0,config_path/* quote */.hD)(first)} and ${(0,config_path/* quote */.hD)(second)}, which are in one account and region: only one of them can own it.`;
    return (0,config_finding/* errorAt */.O)(secret.path, secret.at, 'secret-on-two-data-planes', message, `Name one of them under dataPlanes, and grant it on the other: grants: [{ name: ..., dataPlanes: [${(0,config_path/* shownKey */.dM)(second)}] }].`);
}
function planeKeys(scope, draft) {
    return (0,scopes/* planesOf */.dX)(scope, draft).map((plane) => plane.key);
}

// EXTERNAL MODULE: ./build/src/config/policy-name.js
var policy_name = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/src/config/rules/policies.js



/** Policies that can be attached to one role by default: no more parts than these. */
const MOST_PARTS = 10;
/** Policy names must fit, and no two of one account may be the same, with the parts that a policy may be split into. */
function policies(draft) {
    return [...[draft, ...draft.dataPlanes].flatMap(({ settings }) => reservedName(settings)), ...madeNames(draft)];
}
/** A policy of this name comes with every Union data plane. */
function reservedName({ policyName, path: parent }) {
    if (policyName?.toLowerCase() !== 'userflyterole')
        return [];
    const path = [...parent, 'policy', 'name'];
    const message = `${(0,config_path/* describePath */.NH)(path)} is the name of the policy that Union makes for a data plane.`;
    return [
        (0,config_finding/* warningAt */.M)(path, 'value', 'policy-name-union', message, 'Choose another name: a policy that is not ours is never changed.'),
    ];
}
function madeNames(draft) {
    const naming = namingOf(draft);
    const owners = new Map();
    const findings = [];
    for (const plane of draft.dataPlanes) {
        const given = plane.settings.policyName ?? draft.settings.policyName;
        if (draft.stack === undefined && given === undefined)
            continue;
        for (const role of plane.roles) {
            const name = (0,policy_name/* policyNameFor */.L)(naming, plane.key, role.key);
            if (name.length > policy_name/* LONGEST_POLICY_NAME */.m && (given ?? '').length <= policy_name/* LONGEST_POLICY_NAME */.m)
                findings.push(tooLong(name, role.path, given !== undefined));
            const taken = partNames(name).map((part) => `${plane.accountId ?? plane.key} ${part}`);
            const other = taken.map((part) => owners.get(part)).find((owner) => owner !== undefined);
            if (other !== undefined)
                findings.push(collision(name, role.path, other));
            for (const part of taken)
                if (!owners.has(part))
                    owners.set(part, { role: role.key, plane: plane.key });
        }
    }
    return findings;
}
function namingOf(draft) {
    const dataPlanes = Object.create(null);
    for (const plane of draft.dataPlanes) {
        // Without an account a data plane counts as alone: the missing account has its own error.
        dataPlanes[plane.key] = {
            accountId: plane.accountId ?? plane.key,
            roles: Object.fromEntries(plane.roles.map((role) => [role.key, role.role])),
            ...policyOf(plane.settings),
        };
    }
    return {
        stack: draft.stack ?? '',
        dataPlanes,
        ...policyOf(draft.settings),
    };
}
function policyOf({ policyName }) {
    return policyName === undefined ? {} : { policy: { name: policyName } };
}
/** IAM compares names without case. */
function partNames(name) {
    const lower = name.toLowerCase();
    return [lower, ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => `${lower}-${index + 2}`)];
}
function tooLong(name, path, isGiven) {
    const fix = isGiven ? 'Shorten policy.name or the keys.' : 'Shorten the stack or the keys, or set policy.name.';
    return (0,config_finding/* errorAt */.O)(path, 'key', 'policy-name-length', `The policy of this role would be called ${(0,config_path/* quote */.hD)(name)}: ${name.length} characters, and ${policy_name/* LONGEST_POLICY_NAME */.m} are allowed.`, fix);
}
function collision(name, path, other) {
    const message = `The policy ${(0,config_path/* quote */.hD)(name)} of this role, or a further part of it, would have the name of one for role ${(0,config_path/* quote */.hD)(other.role)} of data plane ${(0,config_path/* quote */.hD)(other.plane)}.`;
    return (0,config_finding/* errorAt */.O)(path, 'key', 'policy-name-collision', message, 'Rename the key of the role or of the data plane.');
}

;// CONCATENATED MODULE: ./build/src/config/rules/removals.js



/** Names that are confirmed to go, and still stand in the file on every data plane that the confirmation is for. */
function removals(draft) {
    const scopes = Map.groupBy([...draft.secrets, ...draft.grants], ({ name }) => name);
    const everywhere = draft.dataPlanes.map(({ key }) => key);
    const check = (confirm, planes) => confirm.flatMap((confirmed) => {
        const here = new Set((scopes.get(confirmed.name) ?? []).flatMap((scope) => removals_planeKeys(scope, draft)));
        return here.size > 0 && planes.every((plane) => here.has(plane)) ? [stillDeclared(confirmed)] : [];
    });
    return [
        ...check(draft.settings.confirm, everywhere),
        ...draft.dataPlanes.flatMap(({ key, settings }) => check(settings.confirm, [key])),
    ];
}
function removals_planeKeys(scope, draft) {
    return (0,scopes/* planesOf */.dX)(scope, draft).map(({ key }) => key);
}
function stillDeclared({ name, path }) {
    const message = `${(0,config_path/* describePath */.NH)(path.slice(0, -1))} names ${(0,config_path/* quote */.hD)(name)}, which the file still declares: it stays, but access that roles lose to it is not held back.`;
    const fix = 'Remove the name here, if no revocation is meant by it.';
    return (0,config_finding/* warningAt */.M)(path, 'value', 'confirm-declared', message, fix);
}

// EXTERNAL MODULE: ./build/src/config/role.js
var config_role = __webpack_require__(822);
;// CONCATENATED MODULE: ./build/src/config/rules/roles.js



/** Roles must be roles, of the data plane's own account, and each stand under one key. */
function roles(draft) {
    return draft.dataPlanes.flatMap((plane) => [...wrongRoles(plane), ...sharedRoles(plane)]);
}
function wrongRoles(plane) {
    return plane.roles.flatMap(({ key, path, role }) => {
        if (role === undefined)
            return [];
        const parsed = (0,config_role/* parseRole */.g)(role);
        if (parsed.kind === 'wrong')
            return [
                (0,config_finding/* errorAt */.O)(path, 'value', 'role', `Role ${(0,config_path/* quote */.hD)(key)} of data plane ${(0,config_path/* quote */.hD)(plane.key)} ${parsed.why}.`, parsed.fix),
            ];
        if (parsed.kind === 'name' || plane.accountId === undefined || parsed.accountId === plane.accountId)
            return [];
        const message = `Role ${(0,config_path/* quote */.hD)(key)} is in account ${(0,config_path/* quote */.hD)(parsed.accountId)}, but data plane ${(0,config_path/* quote */.hD)(plane.key)} is in ${(0,config_path/* quote */.hD)(plane.accountId)}.`;
        return [
            (0,config_finding/* errorAt */.O)(path, 'value', 'role-account', message, 'Correct the ARN or the accountId: a secret is read by roles of its own account.'),
        ];
    });
}
function sharedRoles(plane) {
    const keys = new Map();
    return plane.roles.flatMap(({ key, path, role }) => {
        const parsed = role === undefined ? undefined : (0,config_role/* parseRole */.g)(role);
        if (parsed === undefined || parsed.kind === 'wrong')
            return [];
        // IAM compares names without case, and a path does not make a second role.
        const name = parsed.name.toLowerCase();
        const first = keys.get(name);
        if (first === undefined) {
            keys.set(name, key);
            return [];
        }
        const message = `Roles ${(0,config_path/* quote */.hD)(first)} and ${(0,config_path/* quote */.hD)(key)} of data plane ${(0,config_path/* quote */.hD)(plane.key)} are the same IAM role.`;
        return [
            (0,config_finding/* errorAt */.O)(path, 'value', 'role-twice', message, 'Keep one key: what one of them may read, the other could read too.'),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/config/rules/rotations.js




const LAMBDA_ARN = /^arn:(aws[a-z-]*):lambda:([a-z0-9-]+):[0-9]{12}:function:/;
const RATE = /^rate\((\d+) (hour|day)s?\)$/;
const CRON = /^cron\((\S+) \S+ \S+ \S+ \S+ (\S+)\)$/;
const LEAST_HOURS = 4;
const MOST_DAYS = 999;
/** Rotations that would fight with a value of ours, or that Secrets Manager would not carry out. */
function rotations(draft) {
    return draft.secrets.flatMap((secret) => {
        if (secret.rotation === undefined)
            return [];
        const path = [...secret.path, 'rotation'];
        const { lambdaArn, schedule } = secret.rotation;
        return [
            ...besideValue(secret, path),
            ...(lambdaArn === undefined ? [] : checkFunction(lambdaArn, [...path, 'lambdaArn'], (0,scopes/* planesOf */.dX)(secret, draft))),
            ...(schedule === undefined ? [] : checkSchedule(schedule, [...path, 'schedule'])),
        ];
    });
}
function besideValue({ env, file, isGenerated }, path) {
    if (env === undefined && file === undefined && !isGenerated)
        return [];
    const message = `${(0,config_path/* describePath */.NH)(path)} stands beside a value that comes from here: each would overwrite the other's.`;
    return [(0,config_finding/* errorAt */.O)(path, 'key', 'rotation-and-value', message, 'Write value: manual, or remove rotation.')];
}
/** Source: Secrets Manager API Reference, RotateSecret: the function is in the region of the secret. */
function checkFunction(arn, path, planes) {
    const [, partition, region] = LAMBDA_ARN.exec(arn) ?? [];
    if (partition === undefined || region === undefined)
        return [];
    const placed = planes.filter((plane) => plane.region !== undefined);
    const wrong = placed.filter((plane) => plane.region !== region || (0,domain_partition/* partitionOf */.i)(plane.region) !== partition);
    const [first] = wrong;
    if (first?.region === undefined)
        return [];
    const place = first.region === region ? `partition ${partition}` : region;
    const own = first.region === region ? (0,domain_partition/* partitionOf */.i)(first.region) : first.region;
    const message = `${(0,config_path/* describePath */.NH)(path)} is in ${place}, the secret in ${own} (data plane ${(0,config_path/* quote */.hD)(first.key)}).`;
    const fix = wrong.length < placed.length
        ? `Restrict the secret with dataPlanes to those in ${region}: a function rotates secrets of its own region.`
        : 'Name a function of the region and partition of the data plane.';
    return [(0,config_finding/* errorAt */.O)(path, 'value', 'rotation-place', message, fix)];
}
/** Source: Secrets Manager User Guide, Rotation schedules. What has another form is told by the schema. */
function checkSchedule(schedule, path) {
    const wrong = (why, fix) => [
        (0,config_finding/* errorAt */.O)(path, 'value', 'rotation-schedule', `${(0,config_path/* describePath */.NH)(path)} ${why}.`, fix),
    ];
    const [, count, unit] = RATE.exec(schedule) ?? [];
    if (unit === 'hour' && Number(count) < LEAST_HOURS)
        return wrong(`is more often than every ${LEAST_HOURS} hours`, `Write rate(${LEAST_HOURS} hours) or more.`);
    if (count !== undefined && Number(count) > MOST_DAYS * (unit === 'hour' ? 24 : 1))
        return wrong(`is more than ${MOST_DAYS} days`, `Write rate(${MOST_DAYS} days) or less.`);
    const [, minutes, years] = CRON.exec(schedule) ?? [];
    if (minutes !== undefined && minutes !== '0')
        return wrong('does not begin on the hour', 'Write 0 as the first field, the minutes: windows open on the hour.');
    if (years !== undefined && years !== '*')
        return wrong('is for some years only', 'Write * as the last field, the years.');
    return [];
}

// EXTERNAL MODULE: ./build/src/domain/secret-name.js
var secret_name = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/src/config/rules/secret-names.js



/** Hyphen and six characters that AWS appends to a name in the ARN, and so in the key that Flyte asks for. */
const SUFFIX_BYTES = 7;
/** Longest part of a path on the file systems that pods have (NAME_MAX). */
const LONGEST_SEGMENT = 255;
const NEW = new RegExp(`[^${secret_name/* NEW_NAME_CHARACTERS */.IY}]`, 'u');
const EXISTING = new RegExp(`[^${secret_name/* EXISTING_NAME_CHARACTERS */.R3}]`, 'u');
/**
 * Names that Secrets Manager refuses or that Flyte cannot read: its sidecar writes each value to
 * `/etc/flyte/secrets/<group>/<name>-<six characters>`, so a name is a path below that directory.
 */
function secretNames(draft) {
    return [
        ...draft.secrets.flatMap((secret) => checkName(secret, NEW)),
        ...draft.secrets.flatMap(ambiguous),
        ...draft.grants.flatMap((grant) => checkName(grant, EXISTING)),
    ];
}
function checkName(scope, strays) {
    const { name } = scope;
    const findings = [];
    const refuse = (code, why, fix) => findings.push((0,config_finding/* errorAt */.O)(scope.path, scope.at, code, `Secret ${(0,config_path/* quote */.hD)(name)} ${why}.`, fix));
    const warn = (code, why, fix) => findings.push((0,config_finding/* warningAt */.M)(scope.path, scope.at, code, `Secret ${(0,config_path/* quote */.hD)(name)} ${why}.`, fix));
    const stray = strays.exec(name)?.[0];
    if (stray === '!')
        refuse('secret-name', 'has "!" in its name, which only secrets that an AWS service manages do', 'List it under grants to let roles read it, or choose another name.');
    else if (stray !== undefined)
        refuse('secret-name', `has ${(0,config_path/* quote */.hD)(stray)} in its name`, 'Use letters, digits and any of /_+=.@- only.');
    else if (name.length === 0)
        refuse('secret-name', 'has no name', 'Give it a name such as ml/openai-api-key.');
    else if (name.length > 512)
        refuse('secret-name', `has a name of ${name.length} characters`, 'Shorten it to 512 at most.');
    const segments = name.split('/');
    if (name.startsWith('/'))
        refuse('secret-name-leading-slash', 'begins with a slash: Flyte never finds it', 'Remove the first slash.');
    if (segments.some((segment) => segment === '.' || segment === '..')) {
        refuse('secret-name-dot-segment', 'has a segment "." or "..": Flyte would look in another directory', 'Write the name without it.');
    }
    if (segments.some((segment, index) => Buffer.byteLength(segment) + (index === segments.length - 1 ? SUFFIX_BYTES : 0) > LONGEST_SEGMENT)) {
        refuse('secret-name-segment', `has a segment that is longer than ${LONGEST_SEGMENT} bytes, with the ${SUFFIX_BYTES} that AWS appends to the last one: no file can have that name`, 'Shorten it, or divide it by slashes.');
    }
    if (name.startsWith('u__'))
        refuse('secret-name-union', 'begins with "u__": those are Union\'s own secrets', 'Choose another beginning.');
    if (segments.slice(1, -1).includes('') || (name.length > 1 && name.endsWith('/'))) {
        warn('secret-name-empty-segment', 'has an empty part beside a slash. It works, but is rarely meant', 'Look for a part that is missing.');
    }
    return findings;
}
/** Source: Secrets Manager API Reference, CreateSecret: "Do not end your secret name with a hyphen followed by six characters." */
function ambiguous({ name, path }) {
    if (!/-[A-Za-z0-9]{6}$/.test(name))
        return [];
    const message = `Secret ${(0,config_path/* quote */.hD)(name)} ends in a hyphen and six characters, as the ARN of another secret does: a look-up by partial ARN may find the wrong one.`;
    return [
        (0,config_finding/* warningAt */.M)(path, 'key', 'secret-name-ambiguous', message, 'Choose another ending, if nothing uses the name yet.'),
    ];
}

// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/src/config/rules/shares.js



/** Stacks that a secret is shared with: their ids must fit in one tag. */
function shares(draft) {
    return draft.secrets.flatMap(({ path: secret, shareWith }) => {
        const path = [...secret, 'shareWith'];
        const length = shareWith.map(({ name }) => name).join(' ').length;
        const tooLong = (0,config_finding/* errorAt */.O)(path, 'key', 'share-too-many', `${(0,config_path/* describePath */.NH)(path)} has ${length} characters with a space between the stacks: more than ${ownership/* MAX_TAG_VALUE */.AZ} do not fit in a tag.`, 'Name fewer stacks, or divide the secret.');
        const own = shareWith.filter(({ name }) => name === draft.stack);
        return [
            ...(length > ownership/* MAX_TAG_VALUE */.AZ ? [tooLong] : []),
            ...own.map((stack) => (0,config_finding/* warningAt */.M)(stack.path, 'value', 'share-with-itself', `${(0,config_path/* describePath */.NH)(path)} names the stack of this file.`, 'Remove it: name the other stacks only.')),
        ];
    });
}

// EXTERNAL MODULE: ./build/src/domain/environment.js
var environment = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/src/config/rules/sources.js



/** Environment variables and files that no secret may be taken from. What stands in the file is not repeated. */
function sources(draft, configFile) {
    return draft.secrets.flatMap((secret) => {
        const path = [...secret.path, 'value'];
        const refused = secret.env === undefined ? undefined : (0,environment/* refusedVariable */.x)(secret.env);
        // An empty path is told by the schema.
        const wrongFile = secret.file ? fileProblem(secret.file, configFile) : undefined;
        return [
            ...(refused === undefined
                ? []
                : [
                    (0,config_finding/* errorAt */.O)([...path, 'env'], 'value', 'env-refused', `${(0,config_path/* describePath */.NH)([...path, 'env'])} is a variable of the runner or the credentials (${refused}).`, 'Map the secret to a variable of another name.'),
                ]),
            ...(wrongFile === undefined
                ? []
                : [
                    (0,config_finding/* errorAt */.O)([...path, 'file'], 'value', 'file-refused', `${(0,config_path/* describePath */.NH)([...path, 'file'])} ${wrongFile.why}.`, wrongFile.fix),
                ]),
        ];
    });
}
/** Judges the text of the path only: what a symbolic link leads to is seen where the file is read. */
function fileProblem(file, configFile) {
    if (file.includes('\0'))
        return { why: 'holds a character that no path can have', fix: 'Remove it.' };
    if (file.includes('\\'))
        return { why: 'has a backslash', fix: 'Divide the parts by "/", on Windows too.' };
    if (file.startsWith('/') || /^[A-Za-z]:/.test(file))
        return { why: 'is an absolute path', fix: 'Write it relative to this file.' };
    if (file.startsWith('~'))
        return {
            why: 'begins with "~", which means nothing here',
            fix: 'Write a path inside the repository, relative to this file.',
        };
    const parts = resolve([...configFile.split(/[\\/]/).slice(0, -1), ...file.split('/')]);
    if (parts === undefined)
        return { why: 'leads out of the repository', fix: 'Have an earlier step write the file into the repository.' };
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return { why: 'is under .git', fix: 'Take the value from another file: .git can hold the token of the checkout.' };
    if (['', '.', '..'].includes(file.split('/').at(-1) ?? ''))
        return { why: 'is a directory', fix: 'Name the file in it.' };
    return undefined;
}
/** The parts from the workspace down, or undefined where the path climbs above it on its way. */
function resolve(steps) {
    const parts = [];
    for (const step of steps) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            parts.push(step);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/src/config/rules/tags.js




/**
 * AWS allows 50 tags on a secret and on a policy (Secrets Manager and IAM quotas). Ten are kept for ours: the owner (three),
 * which tags are the file's, and what else is noted on a secret or a policy.
 */
const MOST_TAGS = 40;
/** Tags that AWS or we keep for ourselves, and too many of them. */
function tags(draft) {
    const ofFile = Object.keys(draft.settings.defaultTags);
    const inherited = new Map(draft.dataPlanes.map(({ key, settings }) => [key, union(ofFile, Object.keys(settings.defaultTags))]));
    const defaultsOn = (plane) => inherited.get(plane.key) ?? ofFile;
    return [
        ...shared(draft, 'defaults', ({ defaultTags }) => defaultTags, 'A secret'),
        ...shared(draft, 'policy', ({ policyTags }) => policyTags, 'A policy'),
        ...draft.secrets.flatMap((secret) => {
            const own = Object.keys(secret.tags);
            if (own.length === 0)
                return [];
            const planes = draft.dataPlanes.length === 0 ? [ofFile] : (0,scopes/* planesOf */.dX)(secret, draft).map(defaultsOn);
            const all = planes
                .filter((defaults) => defaults.length <= MOST_TAGS)
                .map((defaults) => union(defaults, own))
                .toSorted((a, b) => b.length - a.length);
            const path = [...secret.path, 'tags'];
            return [...reserved(own, path), ...tooMany(all[0] ?? [], path, 'A secret')];
        }),
    ];
}
/** Tags of the file and of its data planes, which are added to the file's. */
function shared(draft, key, tagsOf, whose) {
    const ofFile = Object.keys(tagsOf(draft.settings));
    const check = (settings, all) => {
        const own = Object.keys(tagsOf(settings));
        const path = [...settings.path, key, 'tags'];
        return [...reserved(own, path), ...(own.length === 0 ? [] : tooMany(all, path, whose))];
    };
    return [
        ...check(draft.settings, ofFile),
        ...draft.dataPlanes.flatMap(({ settings }) => check(settings, ofFile.length > MOST_TAGS ? [] : union(ofFile, Object.keys(tagsOf(settings))))),
    ];
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function reserved(keys, path) {
    return keys.flatMap((key) => {
        const owner = key.toLowerCase().startsWith('aws:')
            ? 'AWS'
            : key.toLowerCase().startsWith(ownership/* OWNERSHIP_PREFIX */.Zd)
                ? 'union-secrets'
                : undefined;
        if (owner === undefined)
            return [];
        return [
            (0,config_finding/* errorAt */.O)([...path, key], 'key', 'tag-reserved', `Tag ${(0,config_path/* quote */.hD)(key)} begins as only the tags of ${owner} do.`, 'Choose another key.'),
        ];
    });
}
function tooMany(keys, path, whose) {
    if (keys.length <= MOST_TAGS)
        return [];
    const inherited = whose === 'A secret' ? ', defaults included' : '';
    return [
        (0,config_finding/* errorAt */.O)(path, 'key', 'too-many-tags', `${whose} would have ${keys.length} tags${inherited}.`, `Remove ${keys.length - MOST_TAGS}: ${MOST_TAGS} are allowed beside ours.`),
    ];
}

;// CONCATENATED MODULE: ./build/src/config/rules/wider-grants.js



const MOST_NAMES = 3;
const FIX = 'Use match: names there, grant them to the role, or keep them in a file of their own, with its own stack.';
/** With `match: tags`, a role that is granted one secret may read all: those that the file does not give it are told. */
function widerGrants(draft) {
    return draft.dataPlanes.flatMap((plane) => {
        const { match, path } = plane.settings.match === undefined ? draft.settings : plane.settings;
        if (match !== 'tags')
            return [];
        const secrets = draft.secrets.filter((secret) => (0,scopes/* planesOf */.dX)(secret, draft).includes(plane));
        return plane.roles.flatMap(({ key }) => {
            const others = secrets.filter((secret) => !isFor(secret, key));
            // A role that is granted none gets no statement.
            if (others.length === 0 || others.length === secrets.length)
                return [];
            const message = `With match: tags, role ${(0,config_path/* quote */.hD)(key)} of data plane ${(0,config_path/* quote */.hD)(plane.key)} may also read what the file does not give it: ${listed(others)}.`;
            return [(0,config_finding/* warningAt */.M)([...path, 'policy', 'match'], 'value', 'match-tags-wider', message, FIX)];
        });
    });
}
function isFor({ roles }, role) {
    return roles === undefined ? role === scopes/* DEFAULT_ROLE */.lx : roles.some(({ name }) => name === role);
}
function listed(scopes) {
    const names = scopes.slice(0, MOST_NAMES).map(({ name }) => (0,config_path/* quote */.hD)(name));
    const more = scopes.length - names.length;
    return `${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

;// CONCATENATED MODULE: ./build/src/config/rules/index.js














/** Everything that the schema cannot say. `configFile` is the config's path in the workspace. */
function checkRules(draft, configFile) {
    return [
        ...nothingDeclared(draft),
        ...secretNames(draft),
        ...(0,scopes/* scopes */.Wu)(draft),
        ...overlaps(draft),
        ...roles(draft),
        ...tags(draft),
        ...shares(draft),
        ...sources(draft, configFile),
        ...policies(draft),
        ...kmsKeys(draft),
        ...rotations(draft),
        ...adoptions(draft),
        ...removals(draft),
        ...widerGrants(draft),
    ];
}
/** A file cut short by accident must not read as "remove everything". */
function nothingDeclared(draft) {
    if (draft.declaresAnything)
        return [];
    return [
        (0,config_finding/* errorAt */.O)([], 'key', 'nothing-declared', 'The file has neither secrets nor grants.', 'Add one of them, or write secrets: {} where this stack owns none any more.'),
    ];
}

// EXTERNAL MODULE: ./build/src/text/closest.js
var closest = __webpack_require__(6058);
;// CONCATENATED MODULE: ./build/src/config/fixes.js

/** The fix for every `value` that has no source. */
const SOURCES = 'Write one of: value: { env: NAME }, value: { file: path }, value: { generate: {} }, value: manual.';
/** The fix where a value stands in the file. */
const VALUE_REMOVED = `Remove it, and if it is a real secret, replace that secret: this file's history keeps it. ${SOURCES}`;
/** The fix for a file that is no config yet. */
const BEGINNING = 'Begin it with version: 1, a stack, dataPlanes and secrets.';
/** Shows the schema's first example of the place. */
function exampleFix(error, path) {
    const example = firstExample(error.parentSchema);
    if (example === undefined)
        return 'See the description of this key in the schema.';
    return typeof path.at(-1) === 'string'
        ? `Write it as in ${(0,config_path/* shownKey */.dM)(keyOf(path))}: ${inYaml(example)}.`
        : `Write it as in ${inYaml(example)}.`;
}
/** The first example of a part of the schema, where it is a scalar. */
function firstExample(schema) {
    const examples = typeof schema === 'object' && schema !== null && 'examples' in schema ? schema.examples : undefined;
    return Array.isArray(examples) ? examples[0] : undefined;
}
/** The last key of a path. */
function keyOf(path) {
    return String(path.findLast((step) => typeof step === 'string') ?? '');
}
/** An example as it is written in YAML. */
function inYaml(value) {
    return typeof value === 'string' && /^\d+$/.test(value) ? `"${value}"` : fixes_text(value);
}
/** A piece of the schema or an error's parameter as text. */
function fixes_text(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

;// CONCATENATED MODULE: ./build/src/config/schema-noise.js
/**
 * Where a value may have one of several types, a schema reports every type that it does not have. Of an `anyOf`: the
 * errors of the type that the value has; where it has none of them, one error for all.
 */
function withoutNoise(errors) {
    const unions = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath));
    const told = new Set(errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'type').map((error) => error.instancePath));
    const above = ancestorsOf(errors);
    const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
    return errors.filter((error) => {
        if (error.keyword === 'propertyNames')
            return false;
        if ((error.keyword === 'const' || error.keyword === 'enum') && mistyped.has(error.instancePath))
            return false;
        if (!unions.has(error.instancePath))
            return true;
        if (error.keyword === 'type')
            return false;
        return error.keyword !== 'anyOf' || (!told.has(error.instancePath) && !above.has(error.instancePath));
    });
}
/** Every pointer that something below it has an error. */
function ancestorsOf(errors) {
    const ancestors = new Set();
    for (const { instancePath } of errors) {
        for (let end = instancePath.lastIndexOf('/'); end > 0; end = instancePath.lastIndexOf('/', end - 1)) {
            ancestors.add(instancePath.slice(0, end));
        }
    }
    return ancestors;
}

;// CONCATENATED MODULE: ./build/src/config/type-problems.js



/** A value of the wrong kind, or none where one must be. The value itself is not repeated. */
function explainType(error, path) {
    const what = path.length === 0 ? 'The file' : (0,config_path/* describePath */.NH)(path);
    if (error.data === null) {
        return (0,config_finding/* errorAt */.O)(path, 'value', path.length === 0 ? 'file-empty' : 'empty', `${what} is empty.`, emptyFix(error, path));
    }
    if (isSecret(path) && typeof error.data !== 'object') {
        const message = `${what} holds a value. Values never stand in this file, only where they come from.`;
        return (0,config_finding/* errorAt */.O)(path, 'value', 'value-in-file', message, VALUE_REMOVED);
    }
    return (0,config_finding/* errorAt */.O)(path, 'value', 'wrong-type', `${what} must be ${wanted(error)}.`, typeFix(error, path));
}
const TYPES = {
    object: 'a map (lines of "key: value")',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
};
function wanted(error) {
    if (error.params.type === 'integer')
        return 'a whole number';
    const type = error.keyword === 'anyOf' ? 'text or a map' : (TYPES[fixes_text(error.params.type)] ?? fixes_text(error.params.type));
    return `${type}, not ${nameOfType(error.data)}`;
}
function nameOfType(data) {
    if (Array.isArray(data))
        return 'a list';
    switch (typeof data) {
        case 'object':
            return 'a map';
        case 'boolean':
            return 'true or false';
        case 'number':
            return 'a number';
        default:
            return 'text';
    }
}
function typeFix(error, path) {
    if (path.length === 0)
        return BEGINNING;
    switch (error.params.type) {
        case 'string':
            if (typeof error.data === 'object')
                return exampleFix(error, path);
            return path.at(-1) === 'accountId'
                ? 'Put it in quotes: an unquoted number loses its leading zeros.'
                : 'Put it in quotes.';
        case 'integer':
            return `Write it without quotes and without a fraction, such as ${keyOf(path)}: ${inYaml(firstExample(error.parentSchema) ?? 1)}.`;
        case 'array':
            return listFix(error, path);
        case 'object':
            return mapFix(error);
        case 'boolean':
            return `Write ${keyOf(path)}: true without quotes, or remove it.`;
        default:
            return exampleFix(error, path);
    }
}
function emptyFix(error, path) {
    if (path.length === 0)
        return BEGINNING;
    if (path.length === 1 && path[0] === 'secrets')
        return 'Declare a secret, or write secrets: {} where the file owns none.';
    if (isSecret(path))
        return 'Say where its value comes from, on an indented line below: value: { env: NAME }.';
    if (path.at(-1) === 'generate')
        return 'Write generate: {} to take all defaults.';
    if (error.params.type === 'object')
        return `${mapFix(error)} Or remove it.`;
    if (error.params.type === 'array')
        return `${listFix(error, path)} Or remove it.`;
    return exampleFix(error, path);
}
function listFix(error, path) {
    const example = firstExample(error.parentSchema?.items);
    const short = example === undefined ? '' : `, such as ${keyOf(path)}: [${inYaml(example)}]`;
    return `Write a list${short}: each entry on a line that begins with "- ", or all in [ ].`;
}
function mapFix(error) {
    const keys = Object.keys((error.parentSchema?.properties ?? {}));
    return `Write its keys on indented lines below it${keys.length === 0 ? '' : `: ${keys.join(', ')}`}.`;
}
function isSecret(path) {
    return path.length === 2 && path[0] === 'secrets';
}

;// CONCATENATED MODULE: ./build/src/config/schema-problems.js






/**
 * The schema's errors in words. Values are never quoted, only keys are, and not even those under `value`. Errors of the
 * form of a `value` as a whole (no source, two sources, text instead of a source) are told by its own rule.
 */
function explainSchemaErrors(errors, data) {
    return withoutNoise(errors).map((error) => explain(error, (0,config_path/* parsePointer */.vp)(error.instancePath, data)));
}
function explain(error, path) {
    if (error.propertyName !== undefined)
        return explainName(error, [...path, error.propertyName]);
    const what = (0,config_path/* describePath */.NH)(path);
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(error, path);
        case 'required':
            return missingKey(error, path);
        case 'type':
        case 'anyOf':
            return explainType(error, path);
        case 'const':
            return (0,config_finding/* errorAt */.O)(path, 'value', 'not-allowed', `${what} can only be ${fixes_text(error.params.allowedValue)}.`, `Write ${keyOf(path)}: ${fixes_text(error.params.allowedValue)}.`);
        case 'enum':
            return notAllowed(error, path);
        case 'pattern':
            return (0,config_finding/* errorAt */.O)(path, 'value', 'bad-format', `${what} does not have the right form.`, fixes_text(error.parentSchema?.patternErrorMessage));
        case 'minProperties':
        case 'minItems':
            return (0,config_finding/* errorAt */.O)(path, 'value', 'empty', `${what} is empty.`, schema_problems_emptyFix(error, path));
        case 'maxProperties':
            return (0,config_finding/* errorAt */.O)(path, 'key', 'too-many', `${what} has more than ${fixes_text(error.params.limit)} keys.`, 'Divide them over several files, each with its own stack.');
        case 'minLength':
            return (0,config_finding/* errorAt */.O)(path, 'value', 'empty', `${what} is empty.`, exampleFix(error, path));
        case 'maxLength':
            return (0,config_finding/* errorAt */.O)(path, 'value', 'too-long', `${what} is longer than ${fixes_text(error.params.limit)} characters.`, 'Shorten it.');
        case 'minimum':
        case 'maximum':
            return outOfRange(error, path);
        case 'uniqueItems':
            return (0,config_finding/* errorAt */.O)([...path, Math.max(Number(error.params.i), Number(error.params.j))], 'value', 'duplicate-item', `${what} lists an entry twice.`, 'Keep one of them.');
        default:
            return (0,config_finding/* errorAt */.O)(path, 'value', 'wrong-form', `${what} does not have the form that the schema asks for (${error.keyword}).`, exampleFix(error, path));
    }
}
function explainName(error, path) {
    const owner = (0,config_path/* describePath */.NH)(path.slice(0, -1));
    const message = `${(0,config_path/* quote */.hD)(String(path.at(-1)))} cannot be a key of ${owner}.`;
    return (0,config_finding/* errorAt */.O)(path, 'key', 'bad-name', message, fixes_text(error.parentSchema?.patternErrorMessage));
}
function unknownKey(error, path) {
    const unknown = String(error.params.additionalProperty);
    const allowed = Object.keys((error.parentSchema?.properties ?? {}));
    const meant = (0,closest/* closest */.k)(unknown, allowed);
    const where = path.length === 0 ? 'The file' : (0,config_path/* describePath */.NH)(path);
    const list = `Allowed here: ${allowed.join(', ')}.`;
    return (0,config_finding/* errorAt */.O)([...path, unknown], 'key', 'unknown-key', (0,config_path/* isInValue */.Rt)(path) ? `${where} has an unknown key.` : `${where} has an unknown key ${(0,config_path/* quote */.hD)(unknown)}.`, meant === undefined ? list : `Did you mean "${meant}"? ${list}`);
}
function missingKey(error, path) {
    const missing = String(error.params.missingProperty);
    const properties = (error.parentSchema?.properties ?? {});
    if (missing === 'value' && path[0] === 'secrets')
        return (0,config_finding/* errorAt */.O)(path, 'key', 'value-missing', `${(0,config_path/* describePath */.NH)(path)} does not say where its value comes from.`, SOURCES);
    const example = properties[missing]?.examples?.[0];
    const fix = example === undefined ? `Add the key ${missing}.` : `Add it, such as ${missing}: ${inYaml(example)}.`;
    return (0,config_finding/* errorAt */.O)(path, 'key', 'missing-key', `${path.length === 0 ? 'The file' : (0,config_path/* describePath */.NH)(path)} has no key "${missing}".`, fix);
}
function schema_problems_emptyFix(error, path) {
    if (error.keyword === 'minItems')
        return `Name at least one, or remove the key${path.at(-1) === 'roles' ? ' (default: [default])' : ''}.`;
    return path.at(-1) === 'roles' ? 'Name a role, such as default: acme-userflyterole.' : 'Declare at least one.';
}
function notAllowed(error, path) {
    const allowed = (error.params.allowedValues ?? []);
    const meant = typeof error.data === 'string' ? (0,closest/* closest */.k)(error.data, allowed) : undefined;
    const list = `Allowed: ${allowed.join(', ')}.`;
    const fix = meant === undefined ? list : `Did you mean "${meant}"? ${list}`;
    return (0,config_finding/* errorAt */.O)(path, 'value', 'not-allowed', `${(0,config_path/* describePath */.NH)(path)} is not one of the allowed values.`, fix);
}
function outOfRange(error, path) {
    const { minimum, maximum } = error.parentSchema ?? {};
    return (0,config_finding/* errorAt */.O)(path, 'value', 'out-of-range', `${(0,config_path/* describePath */.NH)(path)} is out of range.`, `Write a whole number from ${fixes_text(minimum)} to ${fixes_text(maximum)}.`);
}

// EXTERNAL MODULE: ./build/node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(4046);
// EXTERNAL MODULE: ./build/node_modules/ajv/dist/runtime/equal.js
var equal = __webpack_require__(8991);
;// CONCATENATED MODULE: ./build/src/config/validate.generated.js


const validateConfig = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["version", "stack", "dataPlanes"], "properties": { "version": { "examples": [1], "type": "integer", "const": 1 }, "stack": { "examples": ["ml-platform"], "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "patternErrorMessage": "Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as ml-platform." }, "dataPlanes": { "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/dataPlane" } }, "policy": { "$ref": "#/$defs/policy" }, "defaults": { "$ref": "#/$defs/defaults" }, "removal": { "$ref": "#/$defs/removal" }, "secrets": { "type": "object", "propertyNames": { "$ref": "#/$defs/secretName" }, "additionalProperties": { "$ref": "#/$defs/secret" } }, "grants": { "type": "array", "items": { "$ref": "#/$defs/grant" } } }, "$defs": { "key": { "examples": ["production"], "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "patternErrorMessage": "Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as production." }, "stackId": { "examples": ["billing"], "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "patternErrorMessage": "Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as billing." }, "dataPlane": { "type": "object", "additionalProperties": false, "required": ["region", "accountId", "roles"], "properties": { "region": { "examples": ["us-west-2"], "type": "string", "pattern": "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", "patternErrorMessage": "Write the region's code, such as us-west-2." }, "accountId": { "examples": ["123456789012"], "type": "string", "pattern": "^[0-9]{12}$", "patternErrorMessage": "Write its twelve digits in quotes, without hyphens, such as \"123456789012\"." }, "roles": { "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/role" } }, "policy": { "$ref": "#/$defs/policy" }, "defaults": { "$ref": "#/$defs/defaults" }, "removal": { "$ref": "#/$defs/removal" } } }, "role": { "examples": ["acme-userflyterole", "arn:aws:iam::123456789012:role/flyte/acme-userflyterole"], "type": "string", "pattern": "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", "patternErrorMessage": "Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole." }, "policy": { "type": "object", "additionalProperties": false, "properties": { "name": { "examples": ["ml-platform-secrets"], "type": "string", "pattern": "^[A-Za-z0-9_+=,.@-]{1,124}$", "patternErrorMessage": "Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets." }, "path": { "examples": ["/union/"], "type": "string", "maxLength": 512, "pattern": "^/([!-~]+/)?$", "patternErrorMessage": "Begin and end it with a slash, such as /union/." }, "match": { "examples": ["names"], "type": "string", "enum": ["names", "tags"] }, "tags": { "type": "object", "propertyNames": { "$ref": "#/$defs/tagKey" }, "additionalProperties": { "$ref": "#/$defs/tagValue" } } } }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "kmsKeyId": { "$ref": "#/$defs/kmsKeyId" }, "tags": { "$ref": "#/$defs/tags" }, "maxAgeDays": { "$ref": "#/$defs/maxAgeDays" } } }, "removal": { "type": "object", "additionalProperties": false, "properties": { "secrets": { "examples": ["retain"], "type": "string", "enum": ["retain", "delete"] }, "recoveryWindowDays": { "examples": [30], "type": "integer", "minimum": 7, "maximum": 30 }, "maxDeletions": { "examples": [1], "type": "integer", "minimum": 0, "maximum": 500000 }, "maxRevocations": { "examples": [5], "type": "integer", "minimum": 0, "maximum": 500000 }, "unlessReadWithinDays": { "examples": [7], "type": "integer", "minimum": 0, "maximum": 3650 }, "confirm": { "type": "array", "uniqueItems": true, "items": { "examples": ["ml/really-gone"], "$ref": "#/$defs/secretName" } } } }, "kmsKeyId": { "examples": ["alias/ml", "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd-12ab-34cd-56ef-1234567890ab", "alias/aws/secretsmanager"], "type": "string", "pattern": "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", "patternErrorMessage": "Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias." }, "maxAgeDays": { "examples": [180], "type": "integer", "minimum": 0, "maximum": 36500 }, "tags": { "type": "object", "propertyNames": { "$ref": "#/$defs/tagKey" }, "additionalProperties": { "$ref": "#/$defs/tagValue" } }, "tagKey": { "examples": ["team"], "type": "string", "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", "patternErrorMessage": "Use 1 to 128 letters, digits, spaces and any of _.:/=+-@" }, "tagValue": { "examples": ["ml"], "type": "string", "maxLength": 256, "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "patternErrorMessage": "Use letters, digits, spaces and any of _.:/=+-@ only." }, "secretName": { "examples": ["ml/openai-api-key"], "type": "string", "pattern": "^[A-Za-z0-9/_+=.@-]{1,512}$", "patternErrorMessage": "Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key." }, "existingSecretName": { "examples": ["shared/pagerduty", "rds!cluster-1a2b3c4d"], "type": "string", "pattern": "^[A-Za-z0-9/_+=.@!-]{1,512}$", "patternErrorMessage": "Use 1 to 512 letters, digits and any of /_+=.@!- such as shared/pagerduty." }, "secret": { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "description": { "examples": ["OpenAI key of the ranking workflows"], "type": "string", "maxLength": 2048 }, "value": { "$ref": "#/$defs/value" }, "tags": { "$ref": "#/$defs/tags" }, "kmsKeyId": { "$ref": "#/$defs/kmsKeyId" }, "roles": { "$ref": "#/$defs/roleKeys" }, "dataPlanes": { "$ref": "#/$defs/dataPlaneKeys" }, "shareWith": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "examples": ["billing"], "$ref": "#/$defs/stackId" } }, "maxAgeDays": { "$ref": "#/$defs/maxAgeDays" }, "rotation": { "$ref": "#/$defs/rotation" }, "adopt": { "examples": [true], "type": "boolean" }, "onRemoval": { "examples": ["retain"], "type": "string", "enum": ["retain", "delete"] } } }, "rotation": { "type": "object", "additionalProperties": false, "required": ["lambdaArn", "schedule"], "properties": { "lambdaArn": { "examples": ["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"], "type": "string", "pattern": "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", "patternErrorMessage": "Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token." }, "schedule": { "examples": ["rate(30 days)", "cron(0 8 1 * ? *)"], "type": "string", "maxLength": 256, "pattern": "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", "patternErrorMessage": "Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)." } } }, "value": { "anyOf": [{ "$ref": "#/$defs/valueManual" }, { "$ref": "#/$defs/valueFromEnvironment" }, { "$ref": "#/$defs/valueFromFile" }, { "$ref": "#/$defs/valueGenerated" }] }, "valueManual": { "examples": ["manual"], "type": "string", "const": "manual" }, "valueFromEnvironment": { "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "examples": ["OPENAI_API_KEY"], "type": "string", "maxLength": 255, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "patternErrorMessage": "Write the name of an environment variable (letters, digits and \"_\"), not its value, such as OPENAI_API_KEY." }, "jsonKey": { "examples": ["stripe"], "type": "string", "minLength": 1, "maxLength": 512 } } }, "valueFromFile": { "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "examples": ["build/snowflake.p8"], "type": "string", "minLength": 1, "maxLength": 4096 } } }, "valueGenerated": { "type": "object", "additionalProperties": false, "required": ["generate"], "properties": { "generate": { "type": "object", "additionalProperties": false, "properties": { "length": { "examples": [48], "type": "integer", "minimum": 1, "maximum": 4096 }, "charset": { "examples": ["base64url"], "type": "string", "enum": ["base64url", "alphanumeric", "hex", "ascii"] }, "generation": { "examples": [1], "type": "integer", "minimum": 1, "maximum": 1000000 } } } } }, "roleKeys": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "examples": ["ranking"], "type": "string" } }, "dataPlaneKeys": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "examples": ["production"], "type": "string" } }, "grant": { "examples": ["shared/datadog"], "anyOf": [{ "$ref": "#/$defs/existingSecretName" }, { "$ref": "#/$defs/grantWithScope" }] }, "grantWithScope": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "examples": ["shared/pagerduty"], "$ref": "#/$defs/existingSecretName" }, "roles": { "$ref": "#/$defs/roleKeys" }, "dataPlanes": { "$ref": "#/$defs/dataPlaneKeys" } } } } };
const schema32 = { "examples": ["production"], "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "patternErrorMessage": "Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as production." };
const schema46 = { "examples": ["ml/openai-api-key"], "type": "string", "pattern": "^[A-Za-z0-9/_+=.@-]{1,512}$", "patternErrorMessage": "Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key." };
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9/_+=.@-]{1,512}$", "u");
const schema33 = { "type": "object", "additionalProperties": false, "required": ["region", "accountId", "roles"], "properties": { "region": { "examples": ["us-west-2"], "type": "string", "pattern": "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", "patternErrorMessage": "Write the region's code, such as us-west-2." }, "accountId": { "examples": ["123456789012"], "type": "string", "pattern": "^[0-9]{12}$", "patternErrorMessage": "Write its twelve digits in quotes, without hyphens, such as \"123456789012\"." }, "roles": { "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/role" } }, "policy": { "$ref": "#/$defs/policy" }, "defaults": { "$ref": "#/$defs/defaults" }, "removal": { "$ref": "#/$defs/removal" } } };
const schema35 = { "examples": ["acme-userflyterole", "arn:aws:iam::123456789012:role/flyte/acme-userflyterole"], "type": "string", "pattern": "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", "patternErrorMessage": "Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole." };
const pattern6 = new RegExp("^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern7 = new RegExp("^[0-9]{12}$", "u");
const pattern9 = new RegExp("^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", "u");
const schema36 = { "type": "object", "additionalProperties": false, "properties": { "name": { "examples": ["ml-platform-secrets"], "type": "string", "pattern": "^[A-Za-z0-9_+=,.@-]{1,124}$", "patternErrorMessage": "Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets." }, "path": { "examples": ["/union/"], "type": "string", "maxLength": 512, "pattern": "^/([!-~]+/)?$", "patternErrorMessage": "Begin and end it with a slash, such as /union/." }, "match": { "examples": ["names"], "type": "string", "enum": ["names", "tags"] }, "tags": { "type": "object", "propertyNames": { "$ref": "#/$defs/tagKey" }, "additionalProperties": { "$ref": "#/$defs/tagValue" } } } };
const schema37 = { "examples": ["team"], "type": "string", "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", "patternErrorMessage": "Use 1 to 128 letters, digits, spaces and any of _.:/=+-@" };
const schema38 = { "examples": ["ml"], "type": "string", "maxLength": 256, "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "patternErrorMessage": "Use letters, digits, spaces and any of _.:/=+-@ only." };
const pattern10 = new RegExp("^[A-Za-z0-9_+=,.@-]{1,124}$", "u");
const pattern11 = new RegExp("^/([!-~]+/)?$", "u");
const pattern12 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", "u");
const pattern13 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "u");
const func1 = (ucs2length/* default.default */.A["default"] ?? ucs2length/* default */.A);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((key0 === "name") || (key0 === "path")) || (key0 === "match")) || (key0 === "tags"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern10.test(data0)) {
                    const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$" }, schema: "^[A-Za-z0-9_+=,.@-]{1,124}$", parentSchema: schema36.properties.name, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data1 = data.path;
            if (typeof data1 === "string") {
                if (func1(data1) > 512) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema36.properties.path, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (!pattern11.test(data1)) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/([!-~]+/)?$" }, schema: "^/([!-~]+/)?$", parentSchema: schema36.properties.path, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.path.type, parentSchema: schema36.properties.path, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            let data2 = data.match;
            if (typeof data2 !== "string") {
                const err6 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.match.type, parentSchema: schema36.properties.match, data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!((data2 === "names") || (data2 === "tags"))) {
                const err7 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/enum", keyword: "enum", params: { allowedValues: schema36.properties.match.enum }, schema: schema36.properties.match.enum, parentSchema: schema36.properties.match, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.tags !== undefined) {
            let data3 = data.tags;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    const _errs10 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern12.test(key1)) {
                            const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/tagKey/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", parentSchema: schema37, data: key1, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/tagKey/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: key1, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    var valid1 = _errs10 === errors;
                    if (!valid1) {
                        const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema36.properties.tags.propertyNames, parentSchema: schema36.properties.tags, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                for (const key2 in data3) {
                    let data4 = data3[key2];
                    if (typeof data4 === "string") {
                        if (func1(data4) > 256) {
                            const err11 = { instancePath: instancePath + "/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema38, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (!pattern13.test(data4)) {
                            const err12 = { instancePath: instancePath + "/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", parentSchema: schema38, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.tags.type, parentSchema: schema36.properties.tags, data: data3 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "additionalProperties": false, "properties": { "kmsKeyId": { "$ref": "#/$defs/kmsKeyId" }, "tags": { "$ref": "#/$defs/tags" }, "maxAgeDays": { "$ref": "#/$defs/maxAgeDays" } } };
const schema40 = { "examples": ["alias/ml", "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd-12ab-34cd-56ef-1234567890ab", "alias/aws/secretsmanager"], "type": "string", "pattern": "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", "patternErrorMessage": "Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias." };
const schema44 = { "examples": [180], "type": "integer", "minimum": 0, "maximum": 36500 };
const pattern14 = new RegExp("^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", "u");
const schema41 = { "type": "object", "propertyNames": { "$ref": "#/$defs/tagKey" }, "additionalProperties": { "$ref": "#/$defs/tagValue" } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const _errs1 = errors;
            if (typeof key0 === "string") {
                if (!pattern12.test(key0)) {
                    const err0 = { instancePath, schemaPath: "#/$defs/tagKey/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", parentSchema: schema37, data: key0, propertyName: key0 };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
            }
            else {
                const err1 = { instancePath, schemaPath: "#/$defs/tagKey/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: key0, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema41.propertyNames, parentSchema: schema41, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            let data0 = data[key1];
            if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                    const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema38, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (!pattern13.test(data0)) {
                    const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", parentSchema: schema38, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "kmsKeyId") || (key0 === "tags")) || (key0 === "maxAgeDays"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema39, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.kmsKeyId !== undefined) {
            let data0 = data.kmsKeyId;
            if (typeof data0 === "string") {
                if (!pattern14.test(data0)) {
                    const err1 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/pattern", keyword: "pattern", params: { pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$" }, schema: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", parentSchema: schema40, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.tags !== undefined) {
            if (!(validate25(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data.maxAgeDays !== undefined) {
            let data2 = data.maxAgeDays;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err3 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/type", keyword: "type", params: { type: "integer" }, schema: schema44.type, parentSchema: schema44, data: data2 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 36500 || isNaN(data2)) {
                    const err4 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, schema: 36500, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data2 < 0 || isNaN(data2)) {
                    const err5 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "additionalProperties": false, "properties": { "secrets": { "examples": ["retain"], "type": "string", "enum": ["retain", "delete"] }, "recoveryWindowDays": { "examples": [30], "type": "integer", "minimum": 7, "maximum": 30 }, "maxDeletions": { "examples": [1], "type": "integer", "minimum": 0, "maximum": 500000 }, "maxRevocations": { "examples": [5], "type": "integer", "minimum": 0, "maximum": 500000 }, "unlessReadWithinDays": { "examples": [7], "type": "integer", "minimum": 0, "maximum": 3650 }, "confirm": { "type": "array", "uniqueItems": true, "items": { "examples": ["ml/really-gone"], "$ref": "#/$defs/secretName" } } } };
const func0 = (equal/* default.default */.A["default"] ?? equal/* default */.A);
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((key0 === "secrets") || (key0 === "recoveryWindowDays")) || (key0 === "maxDeletions")) || (key0 === "maxRevocations")) || (key0 === "unlessReadWithinDays")) || (key0 === "confirm"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.secrets !== undefined) {
            let data0 = data.secrets;
            if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.secrets.type, parentSchema: schema45.properties.secrets, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!((data0 === "retain") || (data0 === "delete"))) {
                const err2 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/enum", keyword: "enum", params: { allowedValues: schema45.properties.secrets.enum }, schema: schema45.properties.secrets.enum, parentSchema: schema45.properties.secrets, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.recoveryWindowDays !== undefined) {
            let data1 = data.recoveryWindowDays;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err3 = { instancePath: instancePath + "/recoveryWindowDays", schemaPath: "#/properties/recoveryWindowDays/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.recoveryWindowDays.type, parentSchema: schema45.properties.recoveryWindowDays, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 30 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/recoveryWindowDays", schemaPath: "#/properties/recoveryWindowDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, schema: 30, parentSchema: schema45.properties.recoveryWindowDays, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data1 < 7 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/recoveryWindowDays", schemaPath: "#/properties/recoveryWindowDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 7 }, schema: 7, parentSchema: schema45.properties.recoveryWindowDays, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.maxDeletions !== undefined) {
            let data2 = data.maxDeletions;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err6 = { instancePath: instancePath + "/maxDeletions", schemaPath: "#/properties/maxDeletions/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.maxDeletions.type, parentSchema: schema45.properties.maxDeletions, data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 500000 || isNaN(data2)) {
                    const err7 = { instancePath: instancePath + "/maxDeletions", schemaPath: "#/properties/maxDeletions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500000 }, schema: 500000, parentSchema: schema45.properties.maxDeletions, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2 < 0 || isNaN(data2)) {
                    const err8 = { instancePath: instancePath + "/maxDeletions", schemaPath: "#/properties/maxDeletions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.properties.maxDeletions, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        if (data.maxRevocations !== undefined) {
            let data3 = data.maxRevocations;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err9 = { instancePath: instancePath + "/maxRevocations", schemaPath: "#/properties/maxRevocations/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.maxRevocations.type, parentSchema: schema45.properties.maxRevocations, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 500000 || isNaN(data3)) {
                    const err10 = { instancePath: instancePath + "/maxRevocations", schemaPath: "#/properties/maxRevocations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500000 }, schema: 500000, parentSchema: schema45.properties.maxRevocations, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err11 = { instancePath: instancePath + "/maxRevocations", schemaPath: "#/properties/maxRevocations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.properties.maxRevocations, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        if (data.unlessReadWithinDays !== undefined) {
            let data4 = data.unlessReadWithinDays;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err12 = { instancePath: instancePath + "/unlessReadWithinDays", schemaPath: "#/properties/unlessReadWithinDays/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.unlessReadWithinDays.type, parentSchema: schema45.properties.unlessReadWithinDays, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 3650 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/unlessReadWithinDays", schemaPath: "#/properties/unlessReadWithinDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, schema: 3650, parentSchema: schema45.properties.unlessReadWithinDays, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                    const err14 = { instancePath: instancePath + "/unlessReadWithinDays", schemaPath: "#/properties/unlessReadWithinDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.properties.unlessReadWithinDays, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.confirm !== undefined) {
            let data5 = data.confirm;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (typeof data6 === "string") {
                        if (!pattern17.test(data6)) {
                            const err15 = { instancePath: instancePath + "/confirm/" + i0, schemaPath: "#/$defs/secretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@-]{1,512}$", parentSchema: schema46, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/confirm/" + i0, schemaPath: "#/$defs/secretName/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                let i1 = data5.length;
                let j0;
                if (i1 > 1) {
                    outer0: for (; i1--;) {
                        for (j0 = i1; j0--;) {
                            if (func0(data5[i1], data5[j0])) {
                                const err17 = { instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema45.properties.confirm, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                                break outer0;
                            }
                        }
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/type", keyword: "type", params: { type: "array" }, schema: schema45.properties.confirm.type, parentSchema: schema45.properties.confirm, data: data5 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.accountId === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountId" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.roles === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "region") || (key0 === "accountId")) || (key0 === "roles")) || (key0 === "policy")) || (key0 === "defaults")) || (key0 === "removal"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data0 = data.region;
            if (typeof data0 === "string") {
                if (!pattern6.test(data0)) {
                    const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$" }, schema: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", parentSchema: schema33.properties.region, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.region.type, parentSchema: schema33.properties.region, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.accountId !== undefined) {
            let data1 = data.accountId;
            if (typeof data1 === "string") {
                if (!pattern7.test(data1)) {
                    const err6 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, schema: "^[0-9]{12}$", parentSchema: schema33.properties.accountId, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.accountId.type, parentSchema: schema33.properties.accountId, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data2 = data.roles;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (Object.keys(data2).length > 50) {
                    const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 50 }, schema: 50, parentSchema: schema33.properties.roles, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (Object.keys(data2).length < 1) {
                    const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.roles, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    const _errs8 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern4.test(key1)) {
                            const err10 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema32, data: key1, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: key1, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    var valid1 = _errs8 === errors;
                    if (!valid1) {
                        const err12 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema33.properties.roles.propertyNames, parentSchema: schema33.properties.roles, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                for (const key2 in data2) {
                    let data3 = data2[key2];
                    if (typeof data3 === "string") {
                        if (!pattern9.test(data3)) {
                            const err13 = { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/role/pattern", keyword: "pattern", params: { pattern: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$" }, schema: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", parentSchema: schema35, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/role/type", keyword: "type", params: { type: "string" }, schema: schema35.type, parentSchema: schema35, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.roles.type, parentSchema: schema33.properties.roles, data: data2 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            if (!(validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.defaults !== undefined) {
            if (!(validate24(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data.removal !== undefined) {
            if (!(validate28(data.removal, { instancePath: instancePath + "/removal", parentData: data, parentDataProperty: "removal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "description": { "examples": ["OpenAI key of the ranking workflows"], "type": "string", "maxLength": 2048 }, "value": { "$ref": "#/$defs/value" }, "tags": { "$ref": "#/$defs/tags" }, "kmsKeyId": { "$ref": "#/$defs/kmsKeyId" }, "roles": { "$ref": "#/$defs/roleKeys" }, "dataPlanes": { "$ref": "#/$defs/dataPlaneKeys" }, "shareWith": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "examples": ["billing"], "$ref": "#/$defs/stackId" } }, "maxAgeDays": { "$ref": "#/$defs/maxAgeDays" }, "rotation": { "$ref": "#/$defs/rotation" }, "adopt": { "examples": [true], "type": "boolean" }, "onRemoval": { "examples": ["retain"], "type": "string", "enum": ["retain", "delete"] } } };
const schema55 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "examples": ["ranking"], "type": "string" } };
const schema56 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "examples": ["production"], "type": "string" } };
const schema57 = { "examples": ["billing"], "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "patternErrorMessage": "Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as billing." };
const schema59 = { "type": "object", "additionalProperties": false, "required": ["lambdaArn", "schedule"], "properties": { "lambdaArn": { "examples": ["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"], "type": "string", "pattern": "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", "patternErrorMessage": "Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token." }, "schedule": { "examples": ["rate(30 days)", "cron(0 8 1 * ? *)"], "type": "string", "maxLength": 256, "pattern": "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", "patternErrorMessage": "Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)." } } };
const func5 = Object.prototype.hasOwnProperty;
const schema49 = { "anyOf": [{ "$ref": "#/$defs/valueManual" }, { "$ref": "#/$defs/valueFromEnvironment" }, { "$ref": "#/$defs/valueFromFile" }, { "$ref": "#/$defs/valueGenerated" }] };
const schema50 = { "examples": ["manual"], "type": "string", "const": "manual" };
const schema51 = { "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "examples": ["OPENAI_API_KEY"], "type": "string", "maxLength": 255, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "patternErrorMessage": "Write the name of an environment variable (letters, digits and \"_\"), not its value, such as OPENAI_API_KEY." }, "jsonKey": { "examples": ["stripe"], "type": "string", "minLength": 1, "maxLength": 512 } } };
const schema52 = { "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "examples": ["build/snowflake.p8"], "type": "string", "minLength": 1, "maxLength": 4096 } } };
const schema53 = { "type": "object", "additionalProperties": false, "required": ["generate"], "properties": { "generate": { "type": "object", "additionalProperties": false, "properties": { "length": { "examples": [48], "type": "integer", "minimum": 1, "maximum": 4096 }, "charset": { "examples": ["base64url"], "type": "string", "enum": ["base64url", "alphanumeric", "hex", "ascii"] }, "generation": { "examples": [1], "type": "integer", "minimum": 1, "maximum": 1000000 } } } } };
const pattern19 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/$defs/valueManual/type", keyword: "type", params: { type: "string" }, schema: schema50.type, parentSchema: schema50, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ("manual" !== data) {
        const err1 = { instancePath, schemaPath: "#/$defs/valueManual/const", keyword: "const", params: { allowedValue: "manual" }, schema: "manual", parentSchema: schema50, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.env === undefined) {
            const err2 = { instancePath, schemaPath: "#/$defs/valueFromEnvironment/required", keyword: "required", params: { missingProperty: "env" }, schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "env") || (key0 === "jsonKey"))) {
                const err3 = { instancePath, schemaPath: "#/$defs/valueFromEnvironment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema51, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.env !== undefined) {
            let data0 = data.env;
            if (typeof data0 === "string") {
                if (func1(data0) > 255) {
                    const err4 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/valueFromEnvironment/properties/env/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema51.properties.env, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (!pattern19.test(data0)) {
                    const err5 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/valueFromEnvironment/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema51.properties.env, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/valueFromEnvironment/properties/env/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.env.type, parentSchema: schema51.properties.env, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.jsonKey !== undefined) {
            let data1 = data.jsonKey;
            if (typeof data1 === "string") {
                if (func1(data1) > 512) {
                    const err7 = { instancePath: instancePath + "/jsonKey", schemaPath: "#/$defs/valueFromEnvironment/properties/jsonKey/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema51.properties.jsonKey, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (func1(data1) < 1) {
                    const err8 = { instancePath: instancePath + "/jsonKey", schemaPath: "#/$defs/valueFromEnvironment/properties/jsonKey/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.jsonKey, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/jsonKey", schemaPath: "#/$defs/valueFromEnvironment/properties/jsonKey/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.jsonKey.type, parentSchema: schema51.properties.jsonKey, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/$defs/valueFromEnvironment/type", keyword: "type", params: { type: "object" }, schema: schema51.type, parentSchema: schema51, data };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = true;
    }
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === undefined) {
            const err11 = { instancePath, schemaPath: "#/$defs/valueFromFile/required", keyword: "required", params: { missingProperty: "file" }, schema: schema52.required, parentSchema: schema52, data };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        for (const key1 in data) {
            if (!(key1 === "file")) {
                const err12 = { instancePath, schemaPath: "#/$defs/valueFromFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema52, data };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            let data2 = data.file;
            if (typeof data2 === "string") {
                if (func1(data2) > 4096) {
                    const err13 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/valueFromFile/properties/file/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema52.properties.file, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (func1(data2) < 1) {
                    const err14 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/valueFromFile/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema52.properties.file, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/valueFromFile/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.file.type, parentSchema: schema52.properties.file, data: data2 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/$defs/valueFromFile/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (props0 !== true) {
            props0 = true;
        }
    }
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.generate === undefined) {
            const err17 = { instancePath, schemaPath: "#/$defs/valueGenerated/required", keyword: "required", params: { missingProperty: "generate" }, schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        for (const key2 in data) {
            if (!(key2 === "generate")) {
                const err18 = { instancePath, schemaPath: "#/$defs/valueGenerated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema53, data };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.generate !== undefined) {
            let data3 = data.generate;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key3 in data3) {
                    if (!(((key3 === "length") || (key3 === "charset")) || (key3 === "generation"))) {
                        const err19 = { instancePath: instancePath + "/generate", schemaPath: "#/$defs/valueGenerated/properties/generate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema53.properties.generate, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data3.length !== undefined) {
                    let data4 = data3.length;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err20 = { instancePath: instancePath + "/generate/length", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/length/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.generate.properties.length.type, parentSchema: schema53.properties.generate.properties.length, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 > 4096 || isNaN(data4)) {
                            const err21 = { instancePath: instancePath + "/generate/length", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, schema: 4096, parentSchema: schema53.properties.generate.properties.length, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (data4 < 1 || isNaN(data4)) {
                            const err22 = { instancePath: instancePath + "/generate/length", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema53.properties.generate.properties.length, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.charset !== undefined) {
                    let data5 = data3.charset;
                    if (typeof data5 !== "string") {
                        const err23 = { instancePath: instancePath + "/generate/charset", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/charset/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.generate.properties.charset.type, parentSchema: schema53.properties.generate.properties.charset, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (!((((data5 === "base64url") || (data5 === "alphanumeric")) || (data5 === "hex")) || (data5 === "ascii"))) {
                        const err24 = { instancePath: instancePath + "/generate/charset", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/charset/enum", keyword: "enum", params: { allowedValues: schema53.properties.generate.properties.charset.enum }, schema: schema53.properties.generate.properties.charset.enum, parentSchema: schema53.properties.generate.properties.charset, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data3.generation !== undefined) {
                    let data6 = data3.generation;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err25 = { instancePath: instancePath + "/generate/generation", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/generation/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.generate.properties.generation.type, parentSchema: schema53.properties.generate.properties.generation, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1000000 || isNaN(data6)) {
                            const err26 = { instancePath: instancePath + "/generate/generation", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/generation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, schema: 1000000, parentSchema: schema53.properties.generate.properties.generation, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data6 < 1 || isNaN(data6)) {
                            const err27 = { instancePath: instancePath + "/generate/generation", schemaPath: "#/$defs/valueGenerated/properties/generate/properties/generation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema53.properties.generate.properties.generation, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/generate", schemaPath: "#/$defs/valueGenerated/properties/generate/type", keyword: "type", params: { type: "object" }, schema: schema53.properties.generate.type, parentSchema: schema53.properties.generate, data: data3 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/$defs/valueGenerated/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    var _valid0 = _errs18 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (props0 !== true) {
            props0 = true;
        }
    }
    if (!valid0) {
        const err30 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema49.anyOf, parentSchema: schema49, data };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate35.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate35.evaluated = { "dynamicProps": true, "dynamicItems": false };
const pattern22 = new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", "u");
const pattern23 = new RegExp("^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func5.call(schema48.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data0 = data.description;
            if (typeof data0 === "string") {
                if (func1(data0) > 2048) {
                    const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema48.properties.description, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.description.type, parentSchema: schema48.properties.description, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.value !== undefined) {
            if (!(validate35(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
                errors = vErrors.length;
            }
        }
        if (data.tags !== undefined) {
            if (!(validate25(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data.kmsKeyId !== undefined) {
            let data3 = data.kmsKeyId;
            if (typeof data3 === "string") {
                if (!pattern14.test(data3)) {
                    const err4 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/pattern", keyword: "pattern", params: { pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$" }, schema: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", parentSchema: schema40, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/$defs/kmsKeyId/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data: data3 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data4 = data.roles;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err6 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema55, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 !== "string") {
                        const err7 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/$defs/roleKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                let i1 = data4.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data4[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema55, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data4 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.dataPlanes !== undefined) {
            let data6 = data.dataPlanes;
            if (Array.isArray(data6)) {
                if (data6.length < 1) {
                    const err10 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema56, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                const len1 = data6.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    let data7 = data6[i2];
                    if (typeof data7 !== "string") {
                        const err11 = { instancePath: instancePath + "/dataPlanes/" + i2, schemaPath: "#/$defs/dataPlaneKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema56.items.type, parentSchema: schema56.items, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                let i3 = data6.length;
                let j1;
                if (i3 > 1) {
                    const indices1 = {};
                    for (; i3--;) {
                        let item1 = data6[i3];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err12 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema56, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i3;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/type", keyword: "type", params: { type: "array" }, schema: schema56.type, parentSchema: schema56, data: data6 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.shareWith !== undefined) {
            let data8 = data.shareWith;
            if (Array.isArray(data8)) {
                if (data8.length < 1) {
                    const err14 = { instancePath: instancePath + "/shareWith", schemaPath: "#/properties/shareWith/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.properties.shareWith, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len2 = data8.length;
                for (let i4 = 0; i4 < len2; i4++) {
                    let data9 = data8[i4];
                    if (typeof data9 === "string") {
                        if (!pattern4.test(data9)) {
                            const err15 = { instancePath: instancePath + "/shareWith/" + i4, schemaPath: "#/$defs/stackId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema57, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/shareWith/" + i4, schemaPath: "#/$defs/stackId/type", keyword: "type", params: { type: "string" }, schema: schema57.type, parentSchema: schema57, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                let i5 = data8.length;
                let j2;
                if (i5 > 1) {
                    outer0: for (; i5--;) {
                        for (j2 = i5; j2--;) {
                            if (func0(data8[i5], data8[j2])) {
                                const err17 = { instancePath: instancePath + "/shareWith", schemaPath: "#/properties/shareWith/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, schema: true, parentSchema: schema48.properties.shareWith, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                                break outer0;
                            }
                        }
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/shareWith", schemaPath: "#/properties/shareWith/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.shareWith.type, parentSchema: schema48.properties.shareWith, data: data8 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.maxAgeDays !== undefined) {
            let data10 = data.maxAgeDays;
            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                const err19 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/type", keyword: "type", params: { type: "integer" }, schema: schema44.type, parentSchema: schema44, data: data10 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 > 36500 || isNaN(data10)) {
                    const err20 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, schema: 36500, parentSchema: schema44, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                    const err21 = { instancePath: instancePath + "/maxAgeDays", schemaPath: "#/$defs/maxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema44, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
        }
        if (data.rotation !== undefined) {
            let data11 = data.rotation;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.lambdaArn === undefined) {
                    const err22 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/required", keyword: "required", params: { missingProperty: "lambdaArn" }, schema: schema59.required, parentSchema: schema59, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data11.schedule === undefined) {
                    const err23 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/required", keyword: "required", params: { missingProperty: "schedule" }, schema: schema59.required, parentSchema: schema59, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                for (const key1 in data11) {
                    if (!((key1 === "lambdaArn") || (key1 === "schedule"))) {
                        const err24 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema59, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data11.lambdaArn !== undefined) {
                    let data12 = data11.lambdaArn;
                    if (typeof data12 === "string") {
                        if (!pattern22.test(data12)) {
                            const err25 = { instancePath: instancePath + "/rotation/lambdaArn", schemaPath: "#/$defs/rotation/properties/lambdaArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$" }, schema: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", parentSchema: schema59.properties.lambdaArn, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/rotation/lambdaArn", schemaPath: "#/$defs/rotation/properties/lambdaArn/type", keyword: "type", params: { type: "string" }, schema: schema59.properties.lambdaArn.type, parentSchema: schema59.properties.lambdaArn, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data11.schedule !== undefined) {
                    let data13 = data11.schedule;
                    if (typeof data13 === "string") {
                        if (func1(data13) > 256) {
                            const err27 = { instancePath: instancePath + "/rotation/schedule", schemaPath: "#/$defs/rotation/properties/schedule/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema59.properties.schedule, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        if (!pattern23.test(data13)) {
                            const err28 = { instancePath: instancePath + "/rotation/schedule", schemaPath: "#/$defs/rotation/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$" }, schema: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", parentSchema: schema59.properties.schedule, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/rotation/schedule", schemaPath: "#/$defs/rotation/properties/schedule/type", keyword: "type", params: { type: "string" }, schema: schema59.properties.schedule.type, parentSchema: schema59.properties.schedule, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/rotation", schemaPath: "#/$defs/rotation/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data: data11 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.adopt !== undefined) {
            let data14 = data.adopt;
            if (typeof data14 !== "boolean") {
                const err31 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "boolean" }, schema: schema48.properties.adopt.type, parentSchema: schema48.properties.adopt, data: data14 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.onRemoval !== undefined) {
            let data15 = data.onRemoval;
            if (typeof data15 !== "string") {
                const err32 = { instancePath: instancePath + "/onRemoval", schemaPath: "#/properties/onRemoval/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.onRemoval.type, parentSchema: schema48.properties.onRemoval, data: data15 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if (!((data15 === "retain") || (data15 === "delete"))) {
                const err33 = { instancePath: instancePath + "/onRemoval", schemaPath: "#/properties/onRemoval/enum", keyword: "enum", params: { allowedValues: schema48.properties.onRemoval.enum }, schema: schema48.properties.onRemoval.enum, parentSchema: schema48.properties.onRemoval, data: data15 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
    }
    else {
        const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "examples": ["shared/datadog"], "anyOf": [{ "$ref": "#/$defs/existingSecretName" }, { "$ref": "#/$defs/grantWithScope" }] };
const schema61 = { "examples": ["shared/pagerduty", "rds!cluster-1a2b3c4d"], "type": "string", "pattern": "^[A-Za-z0-9/_+=.@!-]{1,512}$", "patternErrorMessage": "Use 1 to 512 letters, digits and any of /_+=.@!- such as shared/pagerduty." };
const pattern24 = new RegExp("^[A-Za-z0-9/_+=.@!-]{1,512}$", "u");
const schema62 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "examples": ["shared/pagerduty"], "$ref": "#/$defs/existingSecretName" }, "roles": { "$ref": "#/$defs/roleKeys" }, "dataPlanes": { "$ref": "#/$defs/dataPlaneKeys" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema62.required, parentSchema: schema62, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "name") || (key0 === "roles")) || (key0 === "dataPlanes"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema62, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern24.test(data0)) {
                    const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/existingSecretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@!-]{1,512}$", parentSchema: schema61, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/existingSecretName/type", keyword: "type", params: { type: "string" }, schema: schema61.type, parentSchema: schema61, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data1 = data.roles;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema55, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 !== "string") {
                        const err5 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/$defs/roleKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                let i1 = data1.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data1[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err6 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema55, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/$defs/roleKeys/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.dataPlanes !== undefined) {
            let data3 = data.dataPlanes;
            if (Array.isArray(data3)) {
                if (data3.length < 1) {
                    const err8 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema56, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len1 = data3.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    let data4 = data3[i2];
                    if (typeof data4 !== "string") {
                        const err9 = { instancePath: instancePath + "/dataPlanes/" + i2, schemaPath: "#/$defs/dataPlaneKeys/items/type", keyword: "type", params: { type: "string" }, schema: schema56.items.type, parentSchema: schema56.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                let i3 = data3.length;
                let j1;
                if (i3 > 1) {
                    const indices1 = {};
                    for (; i3--;) {
                        let item1 = data3[i3];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err10 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema56, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i3;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/dataPlaneKeys/type", keyword: "type", params: { type: "array" }, schema: schema56.type, parentSchema: schema56, data: data3 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data === "string") {
        if (!pattern24.test(data)) {
            const err0 = { instancePath, schemaPath: "#/$defs/existingSecretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@!-]{1,512}$", parentSchema: schema61, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/$defs/existingSecretName/type", keyword: "type", params: { type: "string" }, schema: schema61.type, parentSchema: schema61, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs4 = errors;
    if (!(validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = true;
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema60.anyOf, parentSchema: schema60, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate39.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate39.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.stack === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.dataPlanes === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataPlanes" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "version") || (key0 === "stack")) || (key0 === "dataPlanes")) || (key0 === "policy")) || (key0 === "defaults")) || (key0 === "removal")) || (key0 === "secrets")) || (key0 === "grants"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.version.type, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (1 !== data0) {
                const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.stack !== undefined) {
            let data1 = data.stack;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err6 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema31.properties.stack, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.stack.type, parentSchema: schema31.properties.stack, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.dataPlanes !== undefined) {
            let data2 = data.dataPlanes;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (Object.keys(data2).length > 50) {
                    const err8 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/maxProperties", keyword: "maxProperties", params: { limit: 50 }, schema: 50, parentSchema: schema31.properties.dataPlanes, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (Object.keys(data2).length < 1) {
                    const err9 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.dataPlanes, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    const _errs8 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern4.test(key1)) {
                            const err10 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", parentSchema: schema32, data: key1, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: key1, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    var valid1 = _errs8 === errors;
                    if (!valid1) {
                        const err12 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema31.properties.dataPlanes.propertyNames, parentSchema: schema31.properties.dataPlanes, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                for (const key2 in data2) {
                    if (!(validate21(data2[key2], { instancePath: instancePath + "/dataPlanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/dataPlanes", schemaPath: "#/properties/dataPlanes/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.dataPlanes.type, parentSchema: schema31.properties.dataPlanes, data: data2 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            if (!(validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.defaults !== undefined) {
            if (!(validate24(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data.removal !== undefined) {
            if (!(validate28(data.removal, { instancePath: instancePath + "/removal", parentData: data, parentDataProperty: "removal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
                errors = vErrors.length;
            }
        }
        if (data.secrets !== undefined) {
            let data7 = data.secrets;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key3 in data7) {
                    const _errs18 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern17.test(key3)) {
                            const err14 = { instancePath: instancePath + "/secrets", schemaPath: "#/$defs/secretName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$" }, schema: "^[A-Za-z0-9/_+=.@-]{1,512}$", parentSchema: schema46, data: key3, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/secrets", schemaPath: "#/$defs/secretName/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data: key3, propertyName: key3 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    var valid4 = _errs18 === errors;
                    if (!valid4) {
                        const err16 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema31.properties.secrets.propertyNames, parentSchema: schema31.properties.secrets, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                for (const key4 in data7) {
                    if (!(validate34(data7[key4], { instancePath: instancePath + "/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key4, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.secrets.type, parentSchema: schema31.properties.secrets, data: data7 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.grants !== undefined) {
            let data9 = data.grants;
            if (Array.isArray(data9)) {
                const len0 = data9.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate39(data9[i0], { instancePath: instancePath + "/grants/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.grants.type, parentSchema: schema31.properties.grants, data: data9 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function append(errors, more) {
    for (const error of more) {
        errors.push(error);
    }
    return errors;
}

;// CONCATENATED MODULE: ./build/src/config/value-problems.js





const SOURCE_KEYS = ['env', 'file', 'generate'];
const KEYS = [...SOURCE_KEYS, 'jsonKey'];
/**
 * What is wrong with one `value`. `errors` are the schema's at and under `path`, `root` the whole file. Nothing that
 * stands there is repeated, not even a key that is unknown: someone may have pasted the secret itself.
 */
function explainValue(path, value, errors, root) {
    const what = (0,config_path/* describePath */.NH)(path);
    if (value === null)
        return [(0,config_finding/* errorAt */.O)(path, 'value', 'value-missing', `${what} is empty.`, SOURCES)];
    if (Array.isArray(value))
        return [(0,config_finding/* errorAt */.O)(path, 'value', 'value-form', `${what} must be a map with one source, not a list.`, SOURCES)];
    if (typeof value !== 'object') {
        return [
            (0,config_finding/* errorAt */.O)(path, 'value', 'value-in-file', `${what} holds a value. Values never stand in this file, only where they come from.`, VALUE_REMOVED),
        ];
    }
    const keys = Object.keys(value);
    const sources = SOURCE_KEYS.filter((key) => keys.includes(key));
    const [source] = sources;
    if (source === undefined)
        return withoutSource(path, keys);
    if (sources.length > 1) {
        return [
            (0,config_finding/* errorAt */.O)(path, 'key', 'value-several-sources', `${what} names several sources: ${sources.join(', ')}.`, 'Keep one of them.'),
        ];
    }
    if (source !== 'env' && keys.includes('jsonKey')) {
        const finding = (0,config_finding/* errorAt */.O)([...path, 'jsonKey'], 'key', 'value-json-key', `${what} has a jsonKey beside ${source}.`, 'jsonKey goes with env only: remove it.');
        return [
            finding,
            ...explainSchemaErrors(ofSource(errors, path, source).filter((error) => error.params.additionalProperty !== 'jsonKey'), root),
        ];
    }
    return explainSchemaErrors(ofSource(errors, path, source), root);
}
function withoutSource(path, keys) {
    const none = (0,config_finding/* errorAt */.O)(path, 'key', 'value-missing', `${(0,config_path/* describePath */.NH)(path)} names no source.`, SOURCES);
    const meant = keys
        .map((key) => ({ key, meant: (0,closest/* closest */.k)(key, KEYS) }))
        .filter(({ key, meant }) => meant !== undefined && meant !== key);
    if (meant.length === 0)
        return [none];
    return meant.map(({ key, meant }) => (0,config_finding/* errorAt */.O)([...path, key], 'key', 'unknown-key', `${(0,config_path/* describePath */.NH)(path)} has an unknown key.`, `Did you mean "${meant}"? ${SOURCES}`));
}
/**
 * The schema tries every kind of source on a value: of its errors, those of the kind that is meant. Only that kind
 * looks below the value, and knows the key of the source.
 */
function ofSource(errors, path, source) {
    return errors.filter((error) => {
        const depth = error.instancePath.split('/').length - 1;
        if (depth > path.length)
            return true;
        return error.keyword === 'additionalProperties' && source in (error.parentSchema?.properties ?? {});
    });
}

;// CONCATENATED MODULE: ./build/src/config/check.js






/** The schema's errors and the rules'; where both say something of a name, the rule says it better. */
function checkData(data, file) {
    const valid = validateConfig(data);
    const errors = validateConfig.errors ?? [];
    const isOfValue = ({ instancePath }) => (0,config_path/* isInValue */.Rt)((0,config_path/* parsePointer */.vp)(instancePath, data));
    const byValue = Map.groupBy(errors.filter(isOfValue), ({ instancePath }) => instancePath.split('/').slice(0, 4).join('/'));
    const ofValues = [...byValue].flatMap(([pointer, own]) => {
        const path = (0,config_path/* parsePointer */.vp)(pointer, data);
        return explainValue(path, at(data, path), own, data);
    });
    const ofSchema = explainSchemaErrors(errors.filter((error) => !isOfValue(error)), data);
    const ofRules = isMapping(data) ? checkRules(draftOf(data), file) : [];
    const told = new Set(ofRules.map(pathKeyOf));
    const isTold = (finding) => NAMING.has(finding.code) && told.has(pathKeyOf(finding));
    const findings = [...ofSchema.filter((finding) => !isTold(finding)), ...ofValues, ...ofRules];
    if (!valid && !findings.some((finding) => finding.severity === 'error'))
        throw new Error('The schema refuses a file, and no message says why.');
    return findings;
}
const NAMING = new Set(['bad-name', 'bad-format']);
function pathKeyOf({ where }) {
    return 'path' in where ? (0,config_path/* pathKey */.Pn)(where.path) : undefined;
}
function isMapping(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function at(data, path) {
    return path.reduce((node, step) => typeof node === 'object' && node !== null ? node[step] : undefined, data);
}

;// CONCATENATED MODULE: ./build/src/config/identity.js

/** Reads what can be read, also of a file with mistakes: the comment of a run must be found all the same. */
function identityOf(data) {
    const { stack, dataPlanes } = draftOf(data);
    return { stack: stack ?? null, dataPlanes: dataPlanes.map(({ key }) => key) };
}

;// CONCATENATED MODULE: ./build/src/config/yaml-errors.js
/**
 * What the parser's error codes mean, in our words: the parser's own messages quote the file, and a secret may have
 * been pasted into it.
 */
const WORDS = {
    ALIAS_PROPS: ['An alias (*name) carries an anchor or a tag.', 'Write the alias alone.'],
    BAD_ALIAS: [
        'An anchor (&) or alias (*) has no name.',
        'Give it a name, or put text that begins with & or * in quotes.',
    ],
    BAD_COLLECTION_TYPE: ['A YAML tag (!) does not fit what it stands before.', 'Remove the tag.'],
    BAD_DIRECTIVE: ['A YAML directive (a line that begins with %) is wrong.', 'Remove the line.'],
    BAD_DQ_ESCAPE: [
        'A text in double quotes holds a backslash escape that YAML does not know.',
        'Write the backslash twice, or use single quotes.',
    ],
    BAD_INDENT: ['The indentation is wrong here.', 'Begin all keys of one block in the same column, with spaces.'],
    BAD_PROP_ORDER: ['An anchor (&) or tag (!) stands before "-", "?" or ":".', 'Move it behind.'],
    BAD_SCALAR_START: [
        'A text without quotes begins with a character that means something in YAML.',
        'Put the text in quotes.',
    ],
    BLOCK_AS_IMPLICIT_KEY: [
        'A key and its value do not stand as one "key: value" on this line.',
        'Put nested keys on lines of their own, indented further; put text that holds ": " in quotes.',
    ],
    BLOCK_IN_FLOW: [
        'A block stands inside of { } or [ ].',
        'Close the bracket first, or write everything inside of it with commas.',
    ],
    KEY_OVER_1024_CHARS: ['A key is longer than 1,024 characters.', 'Look for a colon that is missing further up.'],
    MISSING_CHAR: [
        'A closing bracket or quote, a comma, a colon or a space is missing here or before.',
        'Close what was opened further up; write "key: value" with a space behind the colon.',
    ],
    MULTILINE_IMPLICIT_KEY: [
        'A key goes over more than one line.',
        'Look for a colon that is missing, here or on the line before.',
    ],
    MULTIPLE_ANCHORS: ['One value has two anchors (&).', 'Keep one.'],
    MULTIPLE_TAGS: ['One value has two tags (!).', 'Remove them.'],
    NON_STRING_KEY: [
        'A key is no plain text.',
        'Write each key as text; put a key in quotes that begins with a bracket, & or *.',
    ],
    RESOURCE_EXHAUSTION: [
        'The file is nested too deep.',
        'A config needs eight levels at most: look for brackets that are not closed.',
    ],
    TAB_AS_INDENT: ['A tab stands where spaces must.', 'Indent with spaces: YAML allows no tabs.'],
    TAG_RESOLVE_FAILED: ['A YAML tag (!) does not fit its value.', 'Remove the tag.'],
};
const OTHER = [
    'This is not valid YAML.',
    'Look for a missing quote, bracket, comma or colon here or on the line before.',
];
/** The parser's error as a finding, without a word of the file. */
function explainYamlError(error) {
    const [message, fix] = WORDS[error.code] ?? OTHER;
    return {
        severity: 'error',
        code: error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax',
        message,
        fix,
        where: { start: error.pos[0], end: error.pos[1] },
    };
}

;// CONCATENATED MODULE: ./build/src/config/parse-yaml.js


/** Deeper than any config, and far from what would exhaust the stack. */
const DEEPEST = 64;
/** After so many things that are no YAML at all, the rest says nothing new. */
const MOST_STRAY_TOKENS = 20;
/** Reads YAML 1.2. What a duplicate key, a tag or an alias means is left to the caller. */
function parseYaml(text, lines) {
    const { tokens, findings } = tokenize(text, lines);
    if (findings.length > 0)
        return { root: null, findings };
    const composer = new yaml/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        strict: true,
        stringKeys: true,
        uniqueKeys: false,
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const [first, second] = documents;
    const errors = documents.flatMap((document) => document.errors.map((error) => explainYamlError(error)));
    return { root: first?.contents ?? null, findings: [...errors, ...versionFindings(first), ...secondDocument(second)] };
}
/** Stops where the nesting is too deep: composing goes down recursively. */
function tokenize(text, lines) {
    const parser = new yaml/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    lines.addNewLine(0);
    let stray = 0;
    for (const lexeme of new yaml/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                stray++;
        }
        if (parser.stack.length > DEEPEST)
            return { tokens, findings: [tooDeep(parser.offset)] };
        if (stray > MOST_STRAY_TOKENS)
            break;
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, findings: [] };
}
/** What is nested too deep at this offset. */
function tooDeep(offset) {
    return {
        severity: 'error',
        code: 'yaml-too-deep',
        message: `The file is nested more than ${DEEPEST} levels deep.`,
        fix: 'A config needs eight levels at most: look for brackets that are not closed.',
        where: { start: offset, end: offset },
    };
}
function versionFindings(document) {
    const yaml = document?.directives?.yaml;
    if (!yaml?.explicit || yaml.version === '1.2')
        return [];
    return [
        {
            severity: 'error',
            code: 'yaml-version',
            message: 'The file asks for another version of YAML than 1.2.',
            fix: 'Remove the line that begins with %YAML.',
            where: { start: 0, end: 0 },
        },
    ];
}
function secondDocument(document) {
    if (document === undefined)
        return [];
    const offset = document.range?.[0] ?? 0;
    return [
        {
            severity: 'error',
            code: 'yaml-several-documents',
            message: 'The file holds more than one YAML document.',
            fix: 'Keep one document: remove the line "---" between them, or make a file of each.',
            where: { start: offset, end: offset },
        },
    ];
}

// EXTERNAL MODULE: ./build/src/config/source.js
var config_source = __webpack_require__(8171);
;// CONCATENATED MODULE: ./build/src/config/aliases.js

/**
 * The node that each alias stands for: the last one before it in the file with that anchor. One walk over the file,
 * whatever the number of aliases.
 */
function resolveAliases(root) {
    const anchors = new Map();
    const targets = new Map();
    const walk = (node) => {
        if (node === null)
            return;
        if ((0,yaml/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            return;
        }
        if (((0,yaml/* isMap */.jh)(node) || (0,yaml/* isSeq */.oP)(node) || (0,yaml/* isScalar */.jn)(node)) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml/* isMap */.jh)(node)) {
            for (const pair of node.items) {
                walk(pair.key);
                walk(pair.value);
            }
        }
        else if ((0,yaml/* isSeq */.oP)(node)) {
            for (const item of node.items)
                walk(item);
        }
    };
    walk(root);
    return targets;
}

;// CONCATENATED MODULE: ./build/src/config/tree.js




/** Aliases may repeat this many nodes in all: enough for thousands of secrets that share their tags. */
const MOST_REPEATED_NODES = 100_000;
const SAFE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
/** Turns YAML nodes into plain data, with what is wrong about duplicate keys, tags, merge keys and aliases. */
function readTree(root) {
    const builder = new TreeBuilder(root);
    const data = builder.plain(root, [], 0);
    return { data, findings: builder.findings, find: (path) => builder.find(path) };
}
class TreeBuilder {
    findings = [];
    #root;
    #targets;
    #pairs = new Map();
    /** Anchored nodes that are being walked: an alias to one of them would never end. */
    #open = new Set();
    #repeated = 0;
    #insideAliases = 0;
    #tooDeep = false;
    constructor(root) {
        this.#root = root;
        this.#targets = resolveAliases(root);
    }
    plain(node, path, depth) {
        if (node === null)
            return null;
        if (depth > DEEPEST) {
            if (!this.#tooDeep)
                this.findings.push(tooDeep(rangeOf(node).start));
            this.#tooDeep = true;
            return null;
        }
        if (this.#insideAliases > 0)
            this.#repeated++;
        if ((0,yaml/* isAlias */.Vj)(node))
            return this.#follow(node, path, depth);
        this.#checkTag(node);
        if ((0,yaml/* isScalar */.jn)(node))
            return node.value;
        this.#open.add(node);
        const data = (0,yaml/* isMap */.jh)(node)
            ? this.#map(node, path, depth)
            : (0,yaml/* isSeq */.oP)(node)
                ? this.#list(node.items, path, depth)
                : null;
        this.#open.delete(node);
        return data;
    }
    find(path) {
        let node = this.#root;
        let key;
        let value = rangeOf(this.#root);
        for (const step of path) {
            while ((0,yaml/* isAlias */.Vj)(node))
                node = this.#targets.get(node) ?? null;
            if ((0,yaml/* isMap */.jh)(node)) {
                const pair = this.#pairsOf(node).get(String(step));
                if (pair === undefined)
                    return undefined;
                key = rangeOf(pair.key);
                node = pair.value;
            }
            else if ((0,yaml/* isSeq */.oP)(node)) {
                const item = node.items[Number(step)];
                if (item === undefined)
                    return undefined;
                key = undefined;
                node = item;
            }
            else
                return undefined;
            value = node === null ? (key ?? value) : rangeOf(node);
            if (value.start === value.end && key !== undefined)
                value = key;
        }
        return { key, value };
    }
    #follow(alias, path, depth) {
        const target = this.#targets.get(alias);
        if (target === undefined) {
            this.#refuse(alias, 'yaml-alias', 'An alias (*name) has no anchor (&name) before it.', 'Set the anchor further up, or put text that begins with * in quotes.');
            return null;
        }
        if (this.#open.has(target)) {
            this.#refuse(alias, 'yaml-alias-cycle', 'An alias (*name) stands inside of what its own anchor (&name) holds.', 'Write out what is meant.');
            return null;
        }
        if (this.#repeated > MOST_REPEATED_NODES)
            return null;
        this.#insideAliases++;
        const data = this.plain(target, path, depth + 1);
        this.#insideAliases--;
        if (this.#repeated > MOST_REPEATED_NODES) {
            this.#refuse(alias, 'yaml-alias-bomb', `The file's aliases repeat more than ${MOST_REPEATED_NODES.toLocaleString('en')} values.`, 'Write out what is meant instead of aliases of aliases.');
        }
        return data;
    }
    #map(node, path, depth) {
        const data = Object.create(null);
        const seen = new Map();
        for (const pair of node.items) {
            const key = keyText(pair.key);
            if (key === undefined)
                continue;
            if (key === '<<')
                this.#refuse(pair.key, 'yaml-merge-key', 'The merge key "<<" is no part of YAML 1.2.', 'Write the keys out, put them under `defaults`, or alias the whole map (key: *name).');
            else if (key === '__proto__')
                this.#refuse(pair.key, 'reserved-key', 'The key "__proto__" cannot be used.', 'Choose another name.');
            else if (seen.has(key))
                this.#duplicate(pair.key, key, path);
            else {
                seen.set(key, pair.key);
                data[key] = this.plain(pair.value, [...path, key], depth + 1);
            }
        }
        return data;
    }
    #list(items, path, depth) {
        return items.map((item, index) => this.plain(item, [...path, index], depth + 1));
    }
    #duplicate(key, text, path) {
        const named = (0,config_path/* isInValue */.Rt)(path) ? 'A key' : `The key ${(0,config_path/* quote */.hD)(text)}`;
        this.#refuse(key, 'duplicate-key', `${named} stands twice in this map.`, 'Keep one of them.');
    }
    #checkTag(node) {
        if (!('tag' in node) || typeof node.tag !== 'string' || node.tag === '!' || SAFE_TAGS.has(node.tag))
            return;
        this.#refuse(node, 'yaml-tag', 'A YAML tag (!) stands here that a config has no use for.', 'Remove the tag; put the text in quotes.');
    }
    #refuse(node, code, message, fix) {
        // What an alias repeats was told where it stands first.
        if (this.#insideAliases > 0)
            return;
        this.findings.push({ severity: 'error', code, message, fix, where: rangeOf(node) });
    }
    /** The pairs by key, the first of each. Kept: a large map is asked once for each of its keys. */
    #pairsOf(map) {
        let pairs = this.#pairs.get(map);
        if (pairs === undefined) {
            pairs = new Map();
            for (const pair of map.items) {
                const key = keyText(pair.key);
                if (key !== undefined && !pairs.has(key))
                    pairs.set(key, pair);
            }
            this.#pairs.set(map, pairs);
        }
        return pairs;
    }
}
function keyText(key) {
    return (0,yaml/* isScalar */.jn)(key) ? String(key.value) : undefined;
}
/** A map or list is pointed at by where it begins: its end is far away. */
function rangeOf(node) {
    const [start = 0, end = start] = node.range ?? [];
    return { start, end: (0,yaml/* isMap */.jh)(node) || (0,yaml/* isSeq */.oP)(node) ? start : end };
}

;// CONCATENATED MODULE: ./build/src/config/load.js







/** A file with more is not read by anyone to the end. */
const MOST_PROBLEMS = 500;
/**
 * Reads a config. Never throws for anything that stands in it.
 *
 * @param file path of the config in the workspace, with `/` or `\`: it stands in every location, and paths of value
 *   files are relative to it.
 */
function loadConfig(content, file) {
    const source = (0,config_source/* readSource */.o)(content);
    switch (source.kind) {
        case 'too-large':
            return unreadable(file, '', 'file-too-large', `The file has ${source.bytes} bytes: more than ${config_source/* LARGEST_FILE */.K} (1 MiB) are not read.`, 'Divide it into several files, each with its own stack.');
        case 'not-utf8':
            return unreadable(file, source.text, 'file-not-utf8', 'The file is not UTF-8 from here on.', 'Save it with the encoding UTF-8.');
        case 'text':
            return loadText(source.text, file);
    }
}
function loadText(text, file) {
    const { read, ...checked } = checkText(text, file);
    return { ...checked, locate: read.tree === undefined ? () => beginningOf(file) : locatorOf(text, file, read) };
}
function checkText(text, file) {
    const lines = new yaml/* LineCounter */.HN();
    const { root, findings } = parseYaml(text, lines);
    if (root === null && findings.length === 0)
        return { ...unreadable(file, '', 'file-empty', 'The file is empty.', BEGINNING), read: { lines, tree: undefined } };
    const tree = root === null || findings.length > 0 ? undefined : readTree(root);
    const read = { lines, tree };
    const locatedIn = (some) => some.map((finding) => located(finding, file, read));
    const ofYaml = locatedIn(tree?.findings ?? findings);
    const ofConfig = tree === undefined ? [] : locatedIn(checkData(tree.data, file));
    const problems = atMost(inOrder([...ofYaml, ...withoutEchoes(ofConfig, ofYaml)]));
    const config = problems.some((problem) => problem.severity === 'error')
        ? null
        : (tree?.data ?? null);
    return { config, identity: identityOf(tree?.data), problems, read };
}
/**
 * Finds places later on. Nodes of thousands of secrets take more memory than all else, and most runs ask for no place: they
 * are kept while there is room, and else read again.
 */
function locatorOf(text, file, read) {
    let kept = new WeakRef(read);
    return (path) => {
        const known = kept.deref() ?? readAgain(text);
        kept = new WeakRef(known);
        return positionOf({ path, at: 'key' }, file, known);
    };
}
function readAgain(text) {
    const lines = new yaml/* LineCounter */.HN();
    const { root } = parseYaml(text, lines);
    return { lines, tree: root === null ? undefined : readTree(root) };
}
function positionOf(where, file, { lines, tree }) {
    const range = 'start' in where ? where : (findNearest(tree, where.path, where.at) ?? { start: 0, end: 0 });
    const start = lines.linePos(range.start);
    const end = lines.linePos(Math.max(range.end, range.start));
    return {
        file,
        line: start.line,
        column: start.col,
        ...(range.end > range.start ? { endLine: end.line, endColumn: end.col } : {}),
    };
}
function findNearest(tree, path, at) {
    for (let length = path.length; length > 0; length--) {
        const found = tree?.find(path.slice(0, length));
        if (found !== undefined)
            return at === 'value' && length === path.length ? found.value : (found.key ?? found.value);
    }
    return undefined;
}
function located({ severity, code, message, fix, where }, file, read) {
    return { severity, code, message, fix, location: positionOf(where, file, read) };
}
function inOrder(problems) {
    const place = ({ location }) => [location?.line ?? 0, location?.column ?? 0];
    return problems.toSorted((a, b) => place(a)[0] - place(b)[0] ||
        place(a)[1] - place(b)[1] ||
        compare(a.code, b.code) ||
        compare(String(a.message), String(b.message)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function atMost(problems) {
    if (problems.length <= MOST_PROBLEMS)
        return problems;
    const errorsFirst = problems.toSorted((a, b) => compare(a.severity, b.severity));
    const last = problems.at(-1)?.location;
    const more = {
        severity: 'error',
        code: 'too-many-problems',
        message: `The file has ${problems.length - MOST_PROBLEMS} more problems.`,
        fix: 'Fix these first.',
        ...(last === undefined ? {} : { location: last }),
    };
    return [...inOrder(errorsFirst.slice(0, MOST_PROBLEMS)), more];
}
/** A piece of YAML that is refused counts as nothing: that it then is empty or of another type needs no word. */
function withoutEchoes(problems, refused) {
    const place = ({ location }) => `${location?.line}:${location?.column}`;
    const places = new Set(refused.map(place));
    return problems.filter((problem) => !(ECHOES.has(problem.code) && places.has(place(problem))));
}
const ECHOES = new Set(['empty', 'wrong-type', 'value-missing', 'duplicate-item']);
/** A file that there is nothing to read in, at the end of what could be read. */
function unreadable(file, before, code, message, fix) {
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    const problem = { severity: 'error', code, message, fix, location: { file, line, column } };
    return {
        config: null,
        identity: identityOf(undefined),
        problems: [problem],
        locate: () => beginningOf(file),
    };
}
function beginningOf(file) {
    return { file, line: 1, column: 1 };
}


/***/ }),

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   Rt: () => (/* binding */ isInValue),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
const LONGEST_QUOTE = 80;
/** The text in double quotes, control characters escaped, cut where it is long. For names only, never for values. */
function quote(text) {
    const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text;
    return JSON.stringify(short);
}
/** A key as a fix repeats it: in quotes where YAML may need them, cut where it is long. */
function shownKey(key) {
    return /^[A-Za-z0-9_./-]{1,80}$/.test(key) ? key : quote(key);
}
/** The path as people write it: `secrets."ml/x".roles[0]`. */
function describePath(path) {
    return path.map((step, index) => describeStep(step, index === 0)).join('') || 'the file';
}
function describeStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    const text = /^[A-Za-z0-9_-]{1,80}$/.test(step) ? step : quote(step);
    return first ? text : `.${text}`;
}
/** True for everything in a secret's `value`: what stands there may be a pasted secret and is never repeated. */
function isInValue(path) {
    return path[0] === 'secrets' && path[2] === 'value';
}
/** The path of a JSON pointer into `data`: steps into lists become numbers. */
function parsePointer(pointer, data) {
    let node = data;
    return pointer
        .split('/')
        .slice(1)
        .map((escaped) => {
        const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(node) ? Number(name) : name;
        node = typeof node === 'object' && node !== null ? node[step] : undefined;
        return step;
    });
}
/** One text for each path. */
function pathKey(path) {
    return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyNameFor),
/* harmony export */   m: () => (/* binding */ LONGEST_POLICY_NAME)
/* harmony export */ });
/** Managed policy names hold 128 characters (IAM API Reference); `-10` must fit behind, with one to spare. */
const LONGEST_POLICY_NAME = 124;
/**
 * Name of the policy (of its first part) that is attached to one role. Without `policy.name`:
 * `<stack>-<data plane>-<role key>`. With it, the data plane's own before the file's: that name, and what must be
 * added for it to be the only one: `-<data plane>` where several data planes are in one account (to a name of the data
 * plane's own, where another one there has the same), `-<role key>` for a role other than `default` where its data
 * plane has several roles.
 */
function policyNameFor(config, dataPlane, roleKey) {
    const plane = config.dataPlanes[dataPlane];
    const own = plane?.policy?.name;
    const base = own ?? config.policy?.name;
    if (base === undefined)
        return `${config.stack}-${dataPlane}-${roleKey}`;
    const isTaken = Object.entries(config.dataPlanes).some(([key, other]) => key !== dataPlane &&
        other.accountId === plane?.accountId &&
        // IAM compares names without case.
        (own === undefined || other.policy?.name?.toLowerCase() === own.toLowerCase()));
    const hasOtherRoles = Object.keys(plane?.roles ?? {}).length > 1;
    return `${base}${isTaken ? `-${dataPlane}` : ''}${hasOtherRoles && roleKey !== 'default' ? `-${roleKey}` : ''}`;
}


/***/ }),

/***/ 822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseRole)
/* harmony export */ });
const NAME = /^[A-Za-z0-9_+=,.@-]{1,64}$/;
const ARN = /^arn:aws[a-z-]*:iam::([0-9]{12}):role\/(?:[!-~]{1,510}\/)?([A-Za-z0-9_+=,.@-]{1,64})$/;
const SESSION = /^arn:aws[a-z-]*:sts::[0-9]{12}:assumed-role\/([^/]+)/;
const OTHER_IAM = /^arn:aws[a-z-]*:iam::[0-9]{12}:(user|group|policy|instance-profile|root)/;
const FORM = 'Write the name of a role, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole.';
/**
 * Reads a role by name or ARN.
 *
 * Source: IAM API Reference, Role: names are up to 64 of `[\w+=,.@-]`, paths up to 512 characters.
 */
function parseRole(text) {
    if (NAME.test(text))
        return { kind: 'name', name: text };
    const arn = ARN.exec(text);
    if (arn)
        return { kind: 'arn', arn: text, accountId: arn[1] ?? '', name: arn[2] ?? '' };
    const session = SESSION.exec(text);
    if (session)
        return {
            kind: 'wrong',
            why: 'is the ARN of a session, not of a role',
            fix: `Write the role itself: ${session[1]}.`,
        };
    const other = OTHER_IAM.exec(text);
    if (other)
        return {
            kind: 'wrong',
            why: `is the ARN of ${ARTICLES[other[1] ?? ''] ?? 'something else'}, not of a role`,
            fix: FORM,
        };
    if (text.startsWith('arn:'))
        return { kind: 'wrong', why: 'is no ARN of an IAM role', fix: FORM };
    if (text.includes('/'))
        return { kind: 'wrong', why: 'holds a slash: a path belongs to the ARN only', fix: FORM };
    if (text.length > 64)
        return { kind: 'wrong', why: 'is longer than the 64 characters of a role name', fix: FORM };
    return {
        kind: 'wrong',
        why: 'is no name of an IAM role',
        fix: `${FORM} A name holds letters, digits and any of _+=,.@-`,
    };
}
const ARTICLES = {
    user: 'a user',
    group: 'a group',
    policy: 'a policy',
    'instance-profile': 'an instance profile',
    root: 'an account',
};


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ scopes),
/* harmony export */   dX: () => (/* binding */ planesOf),
/* harmony export */   lx: () => (/* binding */ DEFAULT_ROLE)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6058);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(885);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(933);



/** The role that a secret is granted to where it names none. */
const DEFAULT_ROLE = 'default';
/** Every role and data plane that a secret or a grant names must be declared, and declared where it is needed. */
function scopes(draft) {
    if (draft.dataPlanes.length === 0)
        return [];
    return [...draft.secrets, ...draft.grants].flatMap((scope) => [
        ...checkPlanes(scope, draft),
        ...checkRoles(scope, draft),
    ]);
}
/** The declared data planes that a secret or a grant is for. */
function planesOf(scope, draft) {
    if (scope.dataPlanes === undefined)
        return draft.dataPlanes;
    const named = new Set(scope.dataPlanes.map(({ name }) => name));
    return draft.dataPlanes.filter((plane) => named.has(plane.key));
}
function checkPlanes(scope, draft) {
    const declared = draft.dataPlanes.map((plane) => plane.key);
    return (scope.dataPlanes ?? [])
        .filter(({ name }) => !declared.includes(name))
        .map(({ name, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .O)(path, 'value', 'undeclared-data-plane', `Data plane ${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not declared in this file.`, suggestion(name, declared, 'data planes')));
}
function checkRoles(scope, draft) {
    // A data plane whose roles are missing or malformed has its own error.
    const planes = draft.dataPlanes.filter((plane) => plane.roles.length > 0);
    if (planes.length === 0)
        return [];
    const declared = [...new Set(planes.flatMap((plane) => plane.roles.map((role) => role.key)))];
    const mine = planesOf(scope, draft).filter((plane) => plane.roles.length > 0);
    if (scope.roles === undefined)
        return missingOn(mine, DEFAULT_ROLE).length === 0 ? [] : [withoutDefault(scope, missingOn(mine, DEFAULT_ROLE))];
    return scope.roles.flatMap((role) => checkRole(role, mine, declared));
}
function checkRole({ name, path }, mine, declared) {
    if (!declared.includes(name)) {
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .O)(path, 'value', 'undeclared-role', `Role ${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not declared in this file.`, suggestion(name, declared, 'roles')),
        ];
    }
    const missing = missingOn(mine, name);
    if (missing.length === 0)
        return [];
    const fix = 'Declare it there, or restrict the secret with dataPlanes to those that have it.';
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .O)(path, 'value', 'role-not-on-data-plane', `Role ${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not declared on ${missing.map(_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(', ')}, which the secret is for too.`, fix),
    ];
}
function withoutDefault(scope, missing) {
    const message = `Secret ${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(scope.name)} names no roles, and there is no role "${DEFAULT_ROLE}" on ${missing.map(_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(', ')}.`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .O)(scope.path, scope.at, 'undeclared-role', message, `Name its roles, or declare the role ${DEFAULT_ROLE} there.`);
}
function missingOn(planes, role) {
    return planes.filter((plane) => !plane.roles.some(({ key }) => key === role)).map((plane) => plane.key);
}
function suggestion(name, declared, kind) {
    const meant = (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(name, declared);
    const list = `Declared ${kind}: ${declared.slice(0, 20).join(', ')}.`;
    return meant === undefined ? list : `Did you mean ${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(meant)}? ${list}`;
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LARGEST_FILE),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A config larger than this is refused: 5,000 secrets need about half of it. */
const LARGEST_FILE = 1024 * 1024;
/** Decodes the file strictly. */
function readSource(content) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (bytes > LARGEST_FILE)
        return { kind: 'too-large', bytes };
    if (typeof content === 'string')
        return { kind: 'text', text: content.replace(/^\uFEFF/, '') };
    const text = new TextDecoder('utf-8').decode(content);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? { kind: 'text', text } : { kind: 'not-utf8', text: text.slice(0, text.indexOf('\uFFFD')) };
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ versionWithStage),
/* harmony export */   _V: () => (/* binding */ DEFAULT_ATTACHED_POLICIES),
/* harmony export */   tf: () => (/* binding */ CURRENT_STAGE),
/* harmony export */   ty: () => (/* binding */ PENDING_STAGE)
/* harmony export */ });
/**
 * IAM's default for "Managed policies attached to an IAM role": it can be raised, never lowered. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const DEFAULT_ATTACHED_POLICIES = 10;
/** Stage of the version that GetSecretValue returns. */
const CURRENT_STAGE = 'AWSCURRENT';
/** Stage of a version that a rotation is making. */
const PENDING_STAGE = 'AWSPENDING';
/** Id of the version that carries `stage`, if any does. */
function versionWithStage(secret, stage) {
    return Object.entries(secret.versions).find(([, stages]) => stages.includes(stage))?.[0];
}


/***/ }),

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with the keys of every object sorted and absent members left out: equal data, equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The time of the machine. */
const systemClock = {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ CloudError),
/* harmony export */   WH: () => (/* binding */ DEFAULT_CONCURRENCY),
/* harmony export */   cO: () => (/* binding */ MOST_CONCURRENCY)
/* harmony export */ });
/**
 * A call to AWS that failed for good (retries are over). Its text never holds a request or a response body.
 * `kind` is what callers decide by; `fix` says what a person can do.
 */
class CloudError extends Error {
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
        super(`${fields.service}:${fields.operation}${fields.resource ? ` on ${fields.resource}` : ''}: ${fields.code}: ${fields.detail}`);
        this.name = 'CloudError';
        this.kind = fields.kind;
        this.service = fields.service;
        this.operation = fields.operation;
        this.resource = fields.resource;
        this.code = fields.code;
        this.detail = fields.detail;
        this.fix = fields.fix;
    }
}
/** The most calls that a run may have in flight: the bound of `max-concurrency`. */
const MOST_CONCURRENCY = 256;
/** AWS allows 40,000 descriptions a second: this is no burden for an account. */
const DEFAULT_CONCURRENCY = 64;


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText),
/* harmony export */   S: () => (/* binding */ isDigestText)
/* harmony export */ });
/** Consonants, of which words, numbers and hexadecimal text have few in a row. */
const LETTERS = 'bcdfghjkmnpqrtvw';
const GROUP = 4;
/**
 * A digest as people and job outputs carry it: `bcdf-ghjk-...`. The runner drops an output that holds any masked text, and a
 * short secret such as `7`, `prod` or a line of hexadecimal digits would be found in a usual digest.
 */
function digestText(hex) {
    const letters = Array.from(hex, (digit) => LETTERS.charAt(Number.parseInt(digit, 16))).join('');
    return letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}
/** Whether a text has the form of a SHA-256 digest that {@link digestText} wrote. */
function isDigestText(text) {
    return new RegExp(`^[${LETTERS}]{${GROUP}}(-[${LETTERS}]{${GROUP}}){15}$`).test(text);
}


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ blankedOut),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   WP: () => (/* binding */ withoutCutEscape),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
/**
 * The text as it is, and with its escapes undone: those of JSON, of HTML or of addresses, or all of them, also of one within
 * another. All in one form of Unicode: a letter and its accent are two characters, and a plus, which addresses write for a
 * space, is a space.
 */
function readingsOf(text) {
    const known = new Map([[text, whole(text)]]);
    let last = [...known.values()];
    for (const undo of [EACH_WAY, EACH_WAY, [unescapeAll]]) {
        const next = last.flatMap((reading) => undo.map((way) => way(reading))).filter((one) => !known.has(one.text));
        for (const reading of next)
            known.set(reading.text, reading);
        last = next;
    }
    return [...known.values()].map(alike);
}
/**
 * How a text is written in a {@link Reading}: as it is, in hexadecimal and in base64. What a text looks like in base64 depends
 * on how many bytes come before it and after it: given is what depends on the text alone.
 */
function formsOf(text) {
    const spellings = new Set([text, text.normalize('NFC'), text.normalize('NFD'), JSON.stringify(text).slice(1, -1)]);
    const encoded = [...spellings].flatMap((spelling) => {
        const bytes = Buffer.from(spelling, 'utf8');
        const hex = bytes.toString('hex');
        return [
            hex,
            hex.toUpperCase(),
            ...[0, 1, 2].flatMap((shift) => [inBase64(bytes, shift, 'base64'), inBase64(bytes, shift, 'base64url')]),
        ];
    });
    return [...new Set([text, ...encoded].map((form) => alike(whole(form)).text))];
}
/** A reading without the escape that its end has cut off. */
function withoutCutEscape(text) {
    return text.replace(/(?:\\u?[0-9a-fA-F]{0,3}|&#?\w{0,7}|%[0-9a-fA-F]?)$/, '');
}
/** The text with `***` for each of these pieces of it. */
function blankedOut(text, pieces) {
    let out = '';
    let at = 0;
    for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (end <= at)
            continue;
        if (start >= at)
            out += `${text.slice(at, start)}***`;
        at = end;
    }
    return out + text.slice(at);
}
function whole(text) {
    const starts = Array.from({ length: text.length }, (_, index) => index);
    return { text, starts, ends: starts.map((at) => at + 1) };
}
function inBase64(bytes, shift, form) {
    const bits = (count) => (count * 8) / 6;
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString(form);
    return encoded.slice(Math.ceil(bits(shift)), Math.floor(bits(shift + bytes.length)));
}
/** A character with what is set upon it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
function alike(reading) {
    if (isAscii(reading.text))
        return { ...reading, text: reading.text.replaceAll('+', ' ') };
    return replaced(reading, CLUSTER, (cluster) => cluster.normalize('NFD').replaceAll('+', ' '));
}
const JSON_ESCAPE = /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\x([0-9a-fA-F]{2})|\\([nrtbf"'/\\])/g;
const HTML_ESCAPE = /&#[xX]([0-9a-fA-F]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/g;
const URL_ESCAPE = /((?:%[0-9a-fA-F]{2})+)/g;
const SHORT = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};
const unescapeJson = undoing(JSON_ESCAPE, ([braced, unit, long, byte, short = '']) => {
    const code = braced ?? unit ?? long ?? byte;
    return code === undefined ? (SHORT[short] ?? short) : character(Number.parseInt(code, 16));
});
const unescapeHtml = undoing(HTML_ESCAPE, ([hex, decimal, entity = '']) => {
    if (hex !== undefined)
        return character(Number.parseInt(hex, 16));
    return decimal === undefined ? (ENTITIES[entity] ?? '') : character(Number(decimal));
});
const unescapeUrl = undoing(URL_ESCAPE, ([bytes = '']) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
const unescapeAll = (reading) => unescapeUrl(unescapeHtml(unescapeJson(reading)));
const EACH_WAY = [unescapeJson, unescapeHtml, unescapeUrl, unescapeAll];
function undoing(pattern, read) {
    return (reading) => replaced(reading, pattern, (_, ...groups) => read(groups));
}
function isAscii(text) {
    return !/[^\0-\x7f]/.test(text);
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
/** A new reading in which each match was replaced; what a replacement says was read from the whole of its match. */
function replaced({ text, starts, ends }, pattern, replace) {
    let out = '';
    const from = [];
    const to = [];
    const copy = (start, end) => {
        out += text.slice(start, end);
        for (let at = start; at < end; at++) {
            from.push(starts[at] ?? 0);
            to.push(ends[at] ?? 0);
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


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   x: () => (/* binding */ refusedVariable)
/* harmony export */ });
/** A variable by a name that someone wrote: own properties only, since every object also has a `constructor`. */
function variableOf(env, name) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
const REFUSED_PREFIXES = ['ACTIONS_', 'GITHUB_', 'INPUT_', 'RUNNER_', 'AWS_CONTAINER_'];
const REFUSED_NAMES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'GH_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'NODE_AUTH_TOKEN',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
];
/**
 * Which rule refuses a variable as the source of a value, as a pattern such as `GITHUB_*`; undefined: it may be read. A pull
 * request must not be able to store the runner's tokens or the credentials as a secret that tasks read.
 */
function refusedVariable(name) {
    // Windows knows variables without regard to case, and proxies are written in both.
    const upper = name.toUpperCase();
    const prefix = REFUSED_PREFIXES.find((start) => upper.startsWith(start));
    return prefix === undefined ? REFUSED_NAMES.find((refused) => refused === upper) : `${prefix}*`;
}


/***/ }),

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ sameKey),
/* harmony export */   kn: () => (/* binding */ kmsKeyProblem),
/* harmony export */   zJ: () => (/* binding */ kmsKey)
/* harmony export */ });
const KEY_ARN = /^arn:([^:]+):kms:([^:]+):(\d{12}):(key\/[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/;
const DEFAULT_ALIAS = 'alias/aws/secretsmanager';
/**
 * The key that a text names: alias, key id, key ARN or alias ARN.
 *
 * @returns null for the AWS managed key, which needs no permission of its own.
 */
function kmsKey(text, place) {
    if (text === null || text === undefined)
        return null;
    const [, , , , resource = text] = KEY_ARN.exec(text) ?? [];
    if (resource === DEFAULT_ALIAS)
        return null;
    if (resource.startsWith('alias/'))
        return { kind: 'alias', alias: resource };
    if (text.startsWith('arn:'))
        return { kind: 'key', arn: text };
    return { kind: 'key', arn: `arn:${place.partition}:kms:${place.region}:${place.accountId}:key/${resource}` };
}
/** Whether two texts name the same key. An alias and the key behind it count as different: the alias can move. */
function sameKey(a, b, place) {
    return JSON.stringify(kmsKey(a, place)) === JSON.stringify(kmsKey(b, place));
}
/** Why a key cannot serve a secret in this place; undefined if it can. Completes "The key ... ". */
function kmsKeyProblem(text, place) {
    if (!text.startsWith('arn:'))
        return undefined;
    const [, partition, region] = KEY_ARN.exec(text) ?? [];
    if (partition === undefined)
        return 'is not the ARN of a KMS key or alias';
    if (partition !== place.partition)
        return `is in partition ${partition}, the secret in ${place.partition}`;
    return region === place.region ? undefined : `is in ${region}, the secret in ${place.region}`;
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   cv: () => (/* binding */ say)
/* harmony export */ });
/* unused harmony exports Pieces, block */
/** As text, and so in a template and in JSON, code is between backticks, and lines to copy are by themselves. */
class Pieces {
    pieces;
    constructor(pieces) {
        this.pieces = pieces;
    }
    /** Prose and what is to be copied apart from each other, line by line. */
    lines() {
        const all = [''];
        for (const piece of this.pieces) {
            if (typeof piece === 'string')
                all.push((all.pop() ?? '') + piece);
            else if ('block' in piece)
                all.push(...piece.block.split('\n').map((line) => `    ${line}`), '');
            else
                all.push((all.pop() ?? '') + (piece.code.includes('`') ? piece.code : `\`${piece.code}\``));
        }
        return all.map((line) => (line.startsWith('    ') ? line : line.trim())).filter((line) => line !== '');
    }
    toString() {
        return this.lines().join('\n');
    }
    toJSON() {
        return this.toString();
    }
}
function piecesOf(message) {
    return typeof message === 'string' ? [message] : message.pieces;
}
function textOf(piece) {
    return typeof piece === 'string' ? piece : 'code' in piece ? piece.code : piece.block;
}
/** Lines to copy, such as a command. */
function block(text, language) {
    return new Pieces([language === undefined ? { block: text } : { block: text, language }]);
}
/**
 * A message as it is written in our source: what is between backticks in the literal text is code, with whatever is put
 * in there. Only the literal text is read so; what is put in stays what it is.
 *
 *     say`List it under \`grants\`, or ask which account this is: ${block('aws sts get-caller-identity', 'sh')}`
 */
function say(text, ...values) {
    const pieces = [];
    let code = null;
    const add = (piece) => {
        const last = pieces.at(-1);
        if (code !== null)
            code += textOf(piece);
        else if (typeof piece === 'string' && typeof last === 'string')
            pieces[pieces.length - 1] = last + piece;
        else if (piece !== '')
            pieces.push(piece);
    };
    for (const [index, literal] of text.entries()) {
        for (const [turn, part] of literal.split('`').entries()) {
            if (turn > 0) {
                const ended = code;
                code = ended === null ? '' : null;
                if (ended !== null)
                    pieces.push({ code: ended });
            }
            add(part);
        }
        const value = values[index] ?? '';
        for (const piece of piecesOf(typeof value === 'number' ? String(value) : value))
            add(piece);
    }
    const [only = ''] = pieces;
    return pieces.length < 2 && typeof only === 'string' ? only : new Pieces(pieces);
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ MAX_TAG_VALUE),
/* harmony export */   MA: () => (/* binding */ OWNERSHIP_TAGS),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   kG: () => (/* binding */ ownership)
/* harmony export */ });
/** Keys of the tags that say whose a secret or a policy is. */
const OWNERSHIP_TAGS = {
    stack: 'union-secrets:stack',
    dataPlane: 'union-secrets:data-plane',
    source: 'union-secrets:source',
    /** Which of a secret's tags came from the file, so that others' tags are left alone: see managed-tags.ts. */
    managedTags: 'union-secrets:tags',
    /** How often the value was generated again: see the value source `generate`. */
    generation: 'union-secrets:generation',
    /** Where the value comes from, such as `env OPENAI_API_KEY`. */
    valueSource: 'union-secrets:value-source',
    /** What happens when the secret leaves the file, where it says so itself. */
    onRemoval: 'union-secrets:on-removal',
    /** Stacks that may grant the secret, where the file names any: their ids, with a space between them. */
    shareWith: 'union-secrets:share-with',
    /** Present on a secret whose rotation the file configured. */
    rotation: 'union-secrets:rotation',
    /** On the first part: digest of all roles and policy names of the data plane; another one means that some were renamed. */
    binding: 'union-secrets:binding',
    /** On the first part of a policy: how many parts there may be, attached or not. */
    parts: 'union-secrets:parts',
};
/** Characters that a tag's value may have in Secrets Manager and IAM. */
const MAX_TAG_VALUE = 256;
/** Every key with this prefix is ours: users may not set one, and others' tags never carry it. */
const OWNERSHIP_PREFIX = 'union-secrets:';
function ownershipTags(owner) {
    return {
        [OWNERSHIP_TAGS.stack]: owner.stack,
        [OWNERSHIP_TAGS.dataPlane]: owner.dataPlane,
        [OWNERSHIP_TAGS.source]: owner.source,
    };
}
/**
 * Reads ownership from tags. Ours means: same stack, same data plane and same repository; the config file may have
 * moved within the repository.
 */
function ownership(tags, us) {
    const stack = tags[OWNERSHIP_TAGS.stack];
    const dataPlane = tags[OWNERSHIP_TAGS.dataPlane];
    const source = tags[OWNERSHIP_TAGS.source];
    if (stack === undefined && dataPlane === undefined && source === undefined)
        return { kind: 'untagged' };
    const sameRepository = source === undefined || repositoryOf(source) === repositoryOf(us.source);
    if (stack === us.stack && dataPlane === us.dataPlane && sameRepository)
        return { kind: 'ours' };
    return {
        kind: 'foreign',
        owner: {
            ...(stack === undefined ? {} : { stack }),
            ...(dataPlane === undefined ? {} : { dataPlane }),
            ...(source === undefined ? {} : { source }),
        },
    };
}
function repositoryOf(source) {
    return (source.split(':', 1)[0] ?? '').toLowerCase();
}


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ secretGroup),
/* harmony export */   bf: () => (/* binding */ joinPair),
/* harmony export */   hD: () => (/* binding */ parseSecretArn)
/* harmony export */ });
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7658);

const SECRET_ARN = new RegExp(`^(arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\\d{12}):secret:)([${_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .EXISTING_NAME_CHARACTERS */ .R3}]+-[A-Za-z0-9]{6})$`);
/**
 * Cuts the ARN that AWS returned into the group and the key that {@link joinPair} makes it of again.
 *
 * @throws Error if the text is not a complete secret ARN (a partial one, without the suffix, is not enough for Flyte).
 */
function parseSecretArn(arn) {
    const match = SECRET_ARN.exec(arn);
    if (!match) {
        throw new Error(`"${arn}" is not a complete Secrets Manager ARN (arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<6 characters>).`);
    }
    const [, group = '', partition = '', region = '', accountId = '', key = ''] = match;
    return { partition, region, accountId, pair: { group, key, arn }, name: key.slice(0, -7) };
}
/**
 * Joins group and key as Flyte's webhook does: `strings.TrimRight(group, ":") + ":" + strings.TrimLeft(key, ":")`.
 * Source: flyteorg/flyte, flytepropeller/pkg/webhook/aws_secret_manager.go.
 */
function joinPair(group, key) {
    return `${group.replace(/:+$/, '')}:${key.replace(/^:+/, '')}`;
}
/** SECRET_GROUP of a data plane: every secret of one account and region shares it. */
function secretGroup(partition, region, accountId) {
    return `arn:${partition}:secretsmanager:${region}:${accountId}:secret:`;
}


/***/ }),

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** Partition of a region, for what is judged before AWS returned an ARN. Source: AWS General Reference, partitions. */
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['eusc-', 'aws-eusc'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
];


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   aR: () => (/* binding */ isInGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path, relative to a folder, leads out of it or is the folder itself. */
function isOutside(path) {
    return path === '' || path === '..' || path.startsWith('../') || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}
function isInGit(path) {
    return path.split(/[\\/]/).some((segment) => segment.toLowerCase() === '.git');
}
/** Of what node:fs threw: `EACCES` and the like. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 7502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ proxyProblems),
/* harmony export */   c: () => (/* binding */ proxyEnv)
/* harmony export */ });
/** The first Node whose agents take `proxyEnv`: older ones would go past the proxy without a word. */
const OLDEST_NODE = '24.5.0';
/**
 * The proxy of the environment as Node's agents take it (`proxyEnv`). The scheme may be left out, a name in `NO_PROXY` covers what is
 * below it, and this machine is never asked through a proxy: so do curl, the AWS CLI and GitHub's toolkit read these variables.
 */
function proxyEnv(env) {
    const direct = (env.no_proxy || env.NO_PROXY || '').split(/[\s,]+/).filter((entry) => entry !== '');
    const names = direct.flatMap((entry) => [entry, `.${entry.replace(/^\*?\./, '')}`]);
    return {
        ...Object.fromEntries(proxies(env).map(({ key, address }) => [key, address])),
        no_proxy: ['localhost', '127.0.0.1', '::1', ...names].join(','),
    };
}
/** What keeps the proxy of the environment from being used. Never quotes an address: it may hold a password. */
function proxyProblems(env, nodeVersion) {
    const [first] = proxies(env);
    if (first === undefined)
        return [];
    if (nodeVersion.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0)
        return problem(`${first.variable} is set, and Node ${nodeVersion} cannot use a proxy.`, `Use Node ${OLDEST_NODE} or newer: on a runner, update the runner.`);
    const wrong = proxies(env).find(({ address }) => !/^https?:$/.test(URL.parse(address)?.protocol ?? ''));
    if (wrong === undefined)
        return [];
    return problem(`${wrong.variable} is not the address of a proxy.`, 'Write it as http://proxy.example.com:3128.');
}
function problem(message, fix) {
    return [{ severity: 'error', code: 'proxy', message, fix }];
}
function proxies(env) {
    return ['https_proxy', 'http_proxy'].flatMap((key) => {
        const variable = env[key] ? key : key.toUpperCase();
        const text = env[variable];
        return text ? [{ key, variable, address: /^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}` }] : [];
    });
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ matchesNameGlob),
/* harmony export */   IY: () => (/* binding */ NEW_NAME_CHARACTERS),
/* harmony export */   R3: () => (/* binding */ EXISTING_NAME_CHARACTERS),
/* harmony export */   T7: () => (/* binding */ canBeginSecretName)
/* harmony export */ });
/**
 * Characters of a secret's name, as they are written between the brackets of a regular expression. People may use the first
 * ones; the names of secrets that an AWS service manages also hold a `!`, such as `rds!cluster-1a2b3c4d`.
 *
 * Sources: Secrets Manager API Reference, CreateSecret; Secrets Manager User Guide, Secrets managed by other services.
 */
const NEW_NAME_CHARACTERS = 'A-Za-z0-9/_+=.@-';
const EXISTING_NAME_CHARACTERS = 'A-Za-z0-9/_+=.@!-';
/** True for the beginning of a name that a secret in AWS can have. ListSecrets takes a leading `!` for a negation. */
function canBeginSecretName(text) {
    return new RegExp(`^(?!!)[${EXISTING_NAME_CHARACTERS}]{1,512}$`).test(text);
}
/** Whether a name matches a glob: `*` is any text, slashes included; everything else is itself. */
function matchesNameGlob(name, glob) {
    const parts = glob.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAX_VALUE_BYTES),
/* harmony export */   i: () => (/* binding */ SecretValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const REDACTED = '***';
/** AWS: SecretString holds at most 65,536 bytes (CreateSecret API reference). */
const MAX_VALUE_BYTES = 65_536;
/**
 * The only holder of a secret value. It prints as `***` whichever way it is turned into text, cannot be spread,
 * enumerated, cloned by structure or serialised, and gives its text only through {@link SecretValue.reveal}, which is
 * called in three kinds of place: the request field that stores the value, the comparison in memory, and the masking.
 */
class SecretValue {
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
        return Buffer.byteLength(this.#text, 'utf8');
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
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ COMMAND),
/* harmony export */   c: () => (/* binding */ JOB)
/* harmony export */ });
/** A job of a workflow. */
const JOB = {
    setting: (name) => `the input \`${name}\``,
    caller: 'the role that this job assumes',
    signIn: 'Run aws-actions/configure-aws-credentials before this step, give the job "permissions: id-token: write", and check that the role trusts this repository.',
    longerSession: 'raise role-duration-seconds',
    getFiles: 'Run actions/checkout before this step',
};
/** A command at a terminal. */
const COMMAND = {
    setting: (name) => `\`--${name}\``,
    caller: 'the role or user of these credentials',
    signIn: 'Sign in to AWS (such as `aws sso login`), or set AWS_PROFILE or the AWS credential variables.',
    longerSession: 'take credentials that last longer',
    getFiles: 'Go to the repository',
};


/***/ }),

/***/ 1455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ applyStack),
  lH: () => (/* binding */ refuseApply)
});

// UNUSED EXPORTS: untilStopped

// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/plan/generation.js
var generation = __webpack_require__(5235);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/domain/secret-value.js
var secret_value = __webpack_require__(712);
;// CONCATENATED MODULE: ./build/src/values/generate.js


const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALPHABETS = {
    base64url: `${UPPER}${LOWER}${DIGITS}-_`,
    alphanumeric: `${UPPER}${LOWER}${DIGITS}`,
    hex: `${DIGITS}abcdef`,
    // Every printable ASCII character except the space: white space at the ends would be stripped by flytekit.
    ascii: Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join(''),
};
/** A random value of `length` characters, each drawn evenly from the charset by the system's secure generator. */
function generateValue(specification) {
    const alphabet = ALPHABETS[specification.charset];
    let text = '';
    for (let index = 0; index < specification.length; index++)
        text += alphabet.charAt((0,external_node_crypto_.randomInt)(alphabet.length));
    return new secret_value/* SecretValue */.i(text);
}

;// CONCATENATED MODULE: ./build/src/apply/execute-step.js


/** Does one step against AWS. Throws CloudError when AWS does not. */
async function executeStep({ action }, context) {
    if (action.on === 'secret') {
        const { name, arn, change } = action;
        return changeSecret(name, arn ?? context.createdArn(name) ?? null, change, context);
    }
    const { access } = context;
    const { policy, role, change, document } = action;
    const { name, path, arn, tags } = policy;
    switch (change.kind) {
        case 'create-policy':
            await access.createPolicy({ name, path, arn, document: JSON.stringify(document), tags });
            return;
        case 'update-policy':
            return access.updatePolicy(arn, JSON.stringify(document));
        case 'tag-policy':
            return access.tagPolicy(arn, change.set);
        case 'attach':
            return access.attach(role, arn);
        case 'detach':
            return access.detach(change.role, arn);
        case 'delete-policy':
            return access.deletePolicy(arn);
        default:
            return change;
    }
}
async function changeSecret(name, arn, change, context) {
    const { secrets } = context;
    switch (change.kind) {
        case 'create': {
            const { description, tags, kmsKeyId } = change;
            const initial = change.value === 'later' ? {} : { initial: newVersion(name, change.value, context) };
            context.onCreated(name, await secrets.create({ name, description, tags, kmsKeyId, ...initial }));
            return;
        }
        case 'restore':
            return secrets.restore(known(name, arn));
        case 'adopt':
            return secrets.tag(known(name, arn), change.set);
        case 'describe':
            return secrets.setDescription(known(name, arn), change.to);
        case 'set-key':
            return secrets.setKey(known(name, arn), change.to);
        case 'tag': {
            const set = Object.fromEntries(Object.entries(change.set).map(([key, { to }]) => [key, to]));
            // Removal first: a secret with 50 tags has no room for a new one before.
            if (change.remove.length > 0)
                await secrets.untag(known(name, arn), change.remove);
            if (Object.keys(set).length > 0)
                await secrets.tag(known(name, arn), set);
            return;
        }
        case 'set-value': {
            const { value, versionId } = newVersion(name, change.how, context);
            if (change.generation === undefined) {
                return secrets.putValue(known(name, arn), value, versionId);
            }
            // The version is announced first: a run that is interrupted here does not make the value a third time.
            await secrets.tag(known(name, arn), (0,generation/* generationTag */.b)(change.generation, versionId));
            await secrets.putValue(known(name, arn), value, versionId);
            return secrets.tag(known(name, arn), (0,generation/* generationTag */.b)(change.generation));
        }
        case 'set-rotation':
            return secrets.setRotation(known(name, arn), change.to);
        case 'cancel-rotation':
            return secrets.cancelRotation(known(name, arn));
        case 'delete':
            return secrets.scheduleDeletion(known(name, arn), change.recoveryWindowDays);
        default:
            return change;
    }
}
function newVersion(name, how, context) {
    const value = valueFor(name, how, context);
    return { value, versionId: context.versionId(name, value) };
}
function valueFor(name, how, context) {
    const source = context.declared.get(name)?.value;
    if (how === 'generate' && source?.kind === 'generate') {
        const value = generateValue(source);
        context.mask(value);
        return value;
    }
    const value = context.values.get(name);
    if (!value)
        throw new Error(`The value of ${name} is not available in this run.`);
    return value;
}
function known(name, arn) {
    if (arn === null)
        throw new Error(`The ARN of ${name} is not known.`);
    return arn;
}

// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
;// CONCATENATED MODULE: ./build/src/apply/scheduler.js

/** Phases that are gone through one after another. */
const PHASES = ['secrets', 'access', 'removals'];
/**
 * Runs the steps phase by phase, within a phase side by side as far as their `needs` allow. A failed step stops what
 * needs it and nothing else. Never throws for a failing step: every step ends as done, failed or not started.
 *
 * @param execute does one step; throws when it fails.
 */
async function executeSteps(steps, execute, { onSettled, beforeRemovals, isCancelled } = {}) {
    const results = new Map();
    const settle = (step, state, problem) => {
        const { action: _action, ...plain } = step;
        const result = { ...plain, state, ...(problem ? { problem } : {}) };
        results.set(step.id, result);
        onSettled?.(result);
    };
    for (const phase of PHASES) {
        if (phase === 'removals')
            await beforeRemovals?.(results);
        let open = steps.filter((step) => step.phase === phase);
        while (open.length > 0) {
            const blocked = open.filter((step) => step.needs.some((id) => isOver(results.get(id))));
            for (const step of blocked)
                settle(step, 'not-started', waitedFor(step, steps, results));
            const ready = open.filter((step) => !blocked.includes(step) && step.needs.every((id) => results.get(id)?.state === 'done'));
            if (blocked.length === 0 && ready.length === 0) {
                for (const step of open)
                    settle(step, 'not-started', { message: 'It waits for a step that never came.', fix: 'Run again.' });
                break;
            }
            await Promise.all(ready.map(async (step) => {
                if (isCancelled?.())
                    return settle(step, 'not-started', CANCELLED);
                try {
                    await execute(step);
                    settle(step, 'done');
                }
                catch (error) {
                    settle(step, 'failed', problemOf(error));
                }
            }));
            open = open.filter((step) => !results.has(step.id));
        }
    }
    return steps.flatMap((step) => results.get(step.id) ?? []);
}
const CANCELLED = {
    message: 'The run was cancelled before this step began.',
    fix: 'Run again: it goes on from here.',
};
function isOver(result) {
    return result !== undefined && result.state !== 'done';
}
function waitedFor({ needs }, steps, results) {
    const cause = steps.find(({ id }) => needs.includes(id) && isOver(results.get(id)));
    return {
        message: `It needs "${cause?.title ?? 'an earlier step'}", which was not done.`,
        fix: 'Fix that step and run again.',
    };
}
function problemOf(error) {
    if (error instanceof cloud/* CloudError */.K2)
        return { message: error.message, fix: error.fix };
    return {
        message: error instanceof Error ? error.message : String(error),
        fix: 'Run again; if it stays, report it as a bug.',
    };
}

// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/grants.js
var grants = __webpack_require__(2825);
// EXTERNAL MODULE: ./build/src/policy/meaning.js
var meaning = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/src/policy/permissions.js



/** Each alias of a condition counts by itself: allowing one more is no other permission for the rest. */
function permissionsOf(document) {
    const statements = (0,meaning/* policyMeaning */.U)(document)?.statements ?? [];
    return new Set(statements.flatMap(({ rest, resources }) => perAlias(rest).flatMap((one) => resources.map((resource) => `${resource} ${one}`))));
}
/** Whether a permission is about the use of keys. */
function isAboutKeys(permission) {
    return permission.includes('"kms:');
}
function readPermissions(scope, secretNames) {
    return permissionsOf((0,policy_document/* policyDocument */.yr)(scope, secretNames.map((name) => ({ name, keys: [] }))));
}
function keyPermissions(scope, key) {
    return permissionsOf((0,policy_document/* policyDocument */.yr)(scope, [{ name: 'any', keys: [key] }])).difference(readPermissions(scope, ['any']));
}
/**
 * A document on the way from one to another: it allows what `previous` does, as far as we write such things, and of `next` what may
 * be allowed already; where that is too large, of both only what is needed meanwhile.
 *
 * @returns null where there is none that fits.
 */
function transitionalDocument(scope, previous, next, mayAllow, needed) {
    const all = merged(scope, previous, next, () => true, mayAllow);
    if (fits(all))
        return all;
    const isNeeded = (permission) => needed.has(permission);
    const some = merged(scope, previous, next, isNeeded, (permission) => isNeeded(permission) && mayAllow(permission));
    return fits(some) ? some : null;
}
function merged(scope, previous, next, keeps, adds) {
    const of = (document, wanted) => ({
        names: (0,grants/* grantsInPolicy */.J)(scope, document).secrets.filter((name) => [...readPermissions(scope, [name])].every(wanted)),
        keys: keysIn(scope, document).filter((key) => [...keyPermissions(scope, key)].every(wanted)),
    });
    const [kept, added] = [of(previous, keeps), of(next, adds)];
    const [first, ...others] = new Set([...kept.names, ...added.names]);
    if (first === undefined)
        return null;
    return (0,policy_document/* policyDocument */.yr)(scope, [
        { name: first, keys: [...kept.keys, ...added.keys] },
        ...others.map((name) => ({ name, keys: [] })),
    ]);
}
/** Keys that a document allows in our own form. */
function keysIn(scope, document) {
    const permissions = permissionsOf(document);
    const found = ((0,meaning/* policyMeaning */.U)(document)?.statements ?? []).flatMap(({ rest, resources }) => [
        ...resources.map((arn) => ({ kind: 'key', arn })),
        ...aliasesIn(rest).map((alias) => ({ kind: 'alias', alias })),
    ]);
    return found.filter((key) => keyPermissions(scope, key).isSubsetOf(permissions));
}
function fits(document) {
    return document !== null && (0,policy_document/* policySize */.o2)(document) <= policy_document/* MAX_POLICY_CHARACTERS */.hu;
}
const ALIASES = 'ForAnyValue:StringEquals';
function perAlias(rest) {
    const aliases = aliasesIn(rest);
    if (aliases.length < 2)
        return [rest];
    const statement = JSON.parse(rest);
    return aliases.map((alias) => JSON.stringify({
        ...statement,
        Condition: { ...statement.Condition, [ALIASES]: [['kms:resourcealiases', alias]] },
    }));
}
/** Of a condition that any of several aliases meets. */
function aliasesIn(rest) {
    const { Effect, Condition } = JSON.parse(rest);
    const condition = Effect === 'Allow' ? Condition?.[ALIASES] : undefined;
    if (!Array.isArray(condition) || condition.length !== 1)
        return [];
    const [key, ...aliases] = condition[0];
    return key === 'kms:resourcealiases' ? aliases : [];
}

;// CONCATENATED MODULE: ./build/src/apply/step.js
/** The title and target of a step that does this. */
function named(action) {
    const [before, after = ''] = action.on === 'secret' ? secretWords(action.change) : policyWords(action);
    const [kind, name] = action.on === 'secret'
        ? ['secret', action.name]
        : action.change.kind === 'attach'
            ? ['role', action.role]
            : ['policy', action.policy.name];
    return { title: `${before}${name}${after}`, target: { kind, name, at: before.length } };
}
function secretStepId(name, kind) {
    return `secret:${name}:${kind}`;
}
/** @param kind as in the plan's changes; `extend-policy`: a transitional document; `detach:<role>`; `tag-policy:binding`. */
function policyStepId({ arn }, kind) {
    return `policy:${arn}:${kind}`;
}
/** Whether the plan has such a change of the policy. */
function changed({ changes }, kind) {
    return changes.some((change) => change.kind === kind);
}
function policyWords({ policy, change, document }) {
    switch (change.kind) {
        case 'create-policy':
            return ['create policy '];
        case 'update-policy':
            return [document === policy.document ? 'update policy ' : 'extend policy '];
        case 'tag-policy':
            return ['set the tags of policy '];
        case 'attach':
            return [`attach policy ${policy.name} to role `];
        case 'detach':
            return ['detach policy ', ` from role ${change.role}`];
        case 'delete-policy':
            return ['delete policy '];
        default:
            return change;
    }
}
function secretWords(change) {
    switch (change.kind) {
        case 'create':
            return ['create secret ', change.value === 'later' ? ' without a value' : ''];
        case 'restore':
            return ['restore secret '];
        case 'adopt':
            return ['take over secret '];
        case 'describe':
            return ['set the description of '];
        case 'set-key':
            return change.to === null ? ['reset the key of ', ' to the AWS managed one'] : ['set the key of '];
        case 'tag':
            return ['set the tags of '];
        case 'set-value':
            return [change.how === 'generate' ? 'generate the value of ' : 'set the value of '];
        case 'set-rotation':
            return ['configure the rotation of '];
        case 'cancel-rotation':
            return ['cancel the rotation of '];
        case 'delete':
            return ['schedule the deletion of '];
        default:
            return change;
    }
}

;// CONCATENATED MODULE: ./build/src/apply/dependencies.js


/**
 * What is written of a policy, in order. Expand, then contract: one that others wait for to allow more, and that itself waits to
 * allow less, first gets a transitional document that allows both. What a role that still holds the policy must not be allowed
 * comes later: with the last document, or else the transitional one waits until such roles are detached.
 */
function versionsOf(rights, holding) {
    const { policy, now, later, before, after } = holding;
    const { document } = policy;
    const version = (kind, written) => {
        return { stepId: policyStepId(policy, kind), document: written, allows: rights.allowed(written) };
    };
    if (document === null)
        return [];
    if (changed(policy, 'create-policy'))
        return [version('create-policy', document)];
    if (!changed(policy, 'update-policy'))
        return [];
    const last = version('update-policy', document);
    const needed = new Map([...now, ...(later === null ? [] : [later])].map((role) => [role, neededBy(rights, role)]));
    const gives = after.difference(before).intersection(needed.get(later ?? '') ?? new Set());
    const kept = [...now].flatMap((role) => [...before.intersection(needed.get(role) ?? new Set())]);
    const takes = kept.some((one) => !after.has(one));
    const mayKeep = new Set([...needed.values()].flatMap((permissions) => [...permissions]));
    for (const others of [[...now].filter((role) => role !== later), []]) {
        const mayAllow = (one) => others.every((role) => rights.maxDuringApply(role).has(one));
        if (!takes && [...after].every(mayAllow))
            break;
        const transitional = transitionalDocument(rights.scope, policy.previous, document, mayAllow, mayKeep);
        if (transitional === null)
            continue;
        const first = version('extend-policy', transitional);
        if (kept.every((one) => first.allows.has(one)) && !gives.isDisjointFrom(first.allows))
            return [first, last];
    }
    return [last];
}
/** What a role must be able to do until the end of the apply, or until a secret has its new key. */
function neededBy({ minDuringApply, rekeyed }, role) {
    const keys = rekeyed.filter(({ readers }) => readers.includes(role));
    return keys.reduce((all, { oldKey, newKey }) => all.union(oldKey).union(newKey), minDuringApply(role));
}
/** @param versions of each policy, by its ARN. */
function dependenciesIn(plan, { scope, holdings, rekeyed, maxDuringApply, minDuringApply }, versions) {
    const byArn = new Map(holdings.map((holding) => [holding.policy.arn, holding]));
    const versionsIn = (arn) => versions.get(arn) ?? [];
    /** A secret that is taken over carries no tags of ours before. */
    const adoptions = new Map(plan.secrets
        .filter(({ changes }) => changes.some(({ kind }) => kind === 'adopt'))
        .flatMap(({ name }) => [...readPermissions(scope, [name])].map((one) => [one, [secretStepId(name, 'adopt')]])));
    return {
        grantingSteps,
        requires({ id, action }) {
            if (action.on === 'secret')
                return action.change.kind === 'delete' ? revokingSteps(action.name) : [];
            const { policy, change } = action;
            const holding = held(policy.arn);
            const version = versionsIn(policy.arn).find(({ stepId }) => stepId === id);
            if (version)
                return rolesToDetachFirst(holding, version).map((one) => policyStepId(policy, `detach:${one}`));
            // What the role must not read must not take effect by an attachment.
            const { role, before, after } = holding;
            const isWider = change.kind === 'attach' && !before.difference(after).isSubsetOf(maxDuringApply(role.name));
            return isWider && changed(policy, 'update-policy') ? [policyStepId(policy, 'update-policy')] : [];
        },
        preserves({ id, action }) {
            if (action.on === 'secret') {
                const found = rekeyed.filter(({ secret }) => action.change.kind === 'set-key' && secret === action.name);
                return found.flatMap(({ readers, newKey }) => readers.flatMap((role) => [...newKey].flatMap((one) => grantingSteps(role, one))));
            }
            const { policy, change } = action;
            const holding = held(policy.arn);
            if (change.kind === 'detach')
                return beforeTaking(change.role, holding.before);
            const at = versionsIn(policy.arn).findIndex(({ stepId }) => stepId === id);
            const version = versionsIn(policy.arn)[at];
            if (!version)
                return [];
            const taken = (versionsIn(policy.arn)[at - 1]?.allows ?? holding.before).difference(version.allows);
            const staying = holding.now.difference(new Set(rolesToDetachFirst(holding, version)));
            return [...staying].flatMap((role) => beforeTaking(role, taken));
        },
        prefers({ action }) {
            if (action.on === 'secret')
                return [];
            const { policy, change } = action;
            if (change.kind === 'detach')
                return changed(policy, 'attach') ? [policyStepId(policy, 'attach')] : [];
            // A document is brought up to date before it takes effect.
            return change.kind === 'attach'
                ? versionsIn(policy.arn)
                    .slice(0, 1)
                    .map(({ stepId }) => stepId)
                : [];
        },
    };
    function grantingSteps(role, permission) {
        const granting = holdings.filter(({ later, after }) => later === role && after.has(permission));
        const [first] = granting;
        if (!first || granting.some(({ now, before }) => now.has(role) && before.has(permission)))
            return [];
        const { policy, now, before } = first;
        const version = before.has(permission)
            ? undefined
            : versionsIn(policy.arn).find(({ allows }) => allows.has(permission));
        return [...(version ? [version.stepId] : []), ...(now.has(role) ? [] : [policyStepId(policy, 'attach')])];
    }
    /** Nothing is deleted while a role can still read it through us. */
    function revokingSteps(secret) {
        const read = [...readPermissions(scope, [secret])];
        const revoking = holdings.filter(({ before, after }) => read.some((one) => before.has(one) && !after.has(one)));
        return revoking.flatMap(({ policy }) => policy.changes.flatMap((change) => {
            if (change.kind === 'update-policy')
                return [policyStepId(policy, change.kind)];
            return change.kind === 'detach' ? [policyStepId(policy, `detach:${change.role}`)] : [];
        }));
    }
    /** Roles that the policy leaves before it allows more: they would be allowed it too. */
    function rolesToDetachFirst({ now, later }, { allows }) {
        return [...now].filter((role) => role !== later && !allows.isSubsetOf(maxDuringApply(role)));
    }
    /** Steps before these may be taken from a role. A secret whose key could not be changed is read with the old one. */
    function beforeTaking(role, taken) {
        const kept = taken.intersection(minDuringApply(role));
        const rest = taken.difference(kept);
        const rekeying = rekeyed.filter(({ readers, oldKey }) => readers.includes(role) && !oldKey.isDisjointFrom(rest));
        return [
            ...[...kept].flatMap((one) => [...grantingSteps(role, one), ...(adoptions.get(one) ?? [])]),
            ...rekeying.map(({ secret }) => secretStepId(secret, 'set-key')),
        ];
    }
    function held(arn) {
        const holding = byArn.get(arn);
        if (!holding)
            throw new RangeError(`The plan has no policy ${arn}.`);
        return holding;
    }
}

// EXTERNAL MODULE: ./build/src/domain/kms-key.js
var kms_key = __webpack_require__(53);
// EXTERNAL MODULE: ./build/src/policy/allows.js
var allows = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/src/apply/rights.js





function rightsIn(plan) {
    const { partition, region, accountId, group, stack, dataPlane } = plan;
    const scope = { place: { partition, region, accountId, group }, stack, dataPlane };
    const ours = plan.secrets.filter(({ status }) => status !== 'granted' && status !== 'refused');
    const isTagged = ({ status, changes }) => status !== 'create' && changes.every(({ kind }) => kind !== 'adopt');
    const allowedBefore = allowedWith(scope, ours.filter(isTagged));
    const allowed = allowedWith(scope, ours);
    const holdings = plan.roles.flatMap((role) => [
        ...role.policies.filter(({ document }) => document !== null),
        ...role.policies.filter(({ document }) => document === null).reverse(),
    ].map((policy) => {
        const { previous, document } = policy;
        return {
            policy,
            role,
            now: attachedTo(role, policy),
            later: document === null ? null : role.name,
            before: allowedBefore(previous).union(inOtherWords(plan, scope, previous)),
            after: allowed(document),
        };
    }));
    const names = new Set(holdings.flatMap(({ now, later }) => [...now, ...(later === null ? [] : [later])]));
    const bounds = new Map([...names].map((role) => {
        const before = union(holdings.filter(({ now }) => now.has(role)).map((one) => one.before));
        const after = union(holdings.filter(({ later }) => later === role).map((one) => one.after));
        return [role, { max: before.union(after), min: before.intersection(after) }];
    }));
    const minDuringApply = (role) => bounds.get(role)?.min ?? new Set();
    const key = (text) => {
        const one = (0,kms_key/* kmsKey */.zJ)(text, scope.place);
        return one === null ? new Set() : keyPermissions(scope, one);
    };
    const rekeyed = plan.secrets.flatMap(({ name, changes }) => changes.flatMap((change) => {
        if (change.kind !== 'set-key')
            return [];
        const read = readPermissions(scope, [name]);
        const readers = [...names].filter((role) => read.isSubsetOf(minDuringApply(role)));
        return [{ secret: name, readers, oldKey: key(change.from), newKey: key(change.to) }];
    }));
    return {
        scope,
        allowed,
        holdings,
        rekeyed,
        maxDuringApply: (role) => bounds.get(role)?.max ?? new Set(),
        minDuringApply,
    };
}
/** The statement on our tags allows by another word to read each secret that carries them. */
function allowedWith(scope, tagged) {
    const byTags = readPermissions(scope, [policy_document/* WHOLE_STACK */.To]);
    const byName = readPermissions(scope, tagged.map(({ name }) => name));
    return (document) => {
        const permissions = permissionsOf(document);
        return byTags.isSubsetOf(permissions) ? permissions.union(byName) : permissions;
    };
}
/** What a document that someone else wrote into lets read of the secrets that exist. */
function inOtherWords(plan, scope, document) {
    if ((0,grants/* grantsInPolicy */.J)(scope, document).others.length === 0)
        return new Set();
    const arnOf = (name) => (0,policy_document/* resourceFor */.ec)(plan.group, name).replaceAll('?', 'A');
    const names = plan.secrets.filter(({ status }) => status !== 'create').map(({ name }) => name);
    return readPermissions(scope, names.filter((name) => (0,allows/* allowsReading */.lm)(document, arnOf(name))));
}
/** The plan tells it by what is to change. */
function attachedTo(role, { document, changes }) {
    const others = changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
    const isOn = document !== null && changes.every(({ kind }) => kind !== 'attach');
    return new Set(isOn ? [role.name, ...others] : others);
}
function union(sets) {
    return sets.reduce((all, one) => all.union(one), new Set());
}

;// CONCATENATED MODULE: ./build/src/apply/steps.js





/**
 * What has to be done: secrets; then policies that gain, attachments, and keys that roles have to be allowed before; then
 * everything that takes away, deletions last.
 */
function workOf(plan) {
    const rights = rightsIn(plan);
    const versions = new Map(rights.holdings.map((holding) => [holding.policy.arn, versionsOf(rights, holding)]));
    const dependencies = dependenciesIn(plan, rights, versions);
    const policies = rights.holdings.flatMap((holding) => policySteps(holding, versions.get(holding.policy.arn) ?? []));
    const removing = policies.flatMap(({ id, action: { change } }) => change.kind === 'detach' || change.kind === 'delete-policy' ? [id] : []);
    // The new binding is written down once nothing is left under an old name: until then, every run looks for it.
    const bound = policies.map((step) => isBinding(step.action.policy, step.action.change) ? { ...step, needs: removing } : step);
    return {
        steps: inPhases(withNeeds([...bound, ...plan.secrets.flatMap(secretSteps)], dependencies)),
        grantingSteps: (role, secret) => [...readPermissions(rights.scope, [secret])].flatMap((one) => dependencies.grantingSteps(role, one)),
    };
}
/** One secret's changes go one after another; secrets do not wait for each other. */
function secretSteps({ name, pair, changes }) {
    return changes.map((change, index) => {
        const action = { on: 'secret', name, arn: pair?.arn ?? null, change };
        const previous = changes[index - 1];
        return {
            id: secretStepId(name, change.kind),
            phase: change.kind === 'delete' ? 'removals' : 'secrets',
            ...named(action),
            needs: previous ? [secretStepId(name, previous.kind)] : [],
            action,
        };
    });
}
/** The steps of one policy, each with what it needs whatever the policy allows: the rest comes from `dependenciesIn`. */
function policySteps({ policy, role, before }, versions) {
    return policy.changes.flatMap((change) => {
        const step = (id, phase, needs = [], document = null) => {
            const action = { on: 'policy', policy, role: role.name, change, document };
            return { id, phase, ...named(action), needs, action };
        };
        switch (change.kind) {
            case 'create-policy':
            case 'update-policy':
                return versions.map(({ stepId, document, allows }, index) => {
                    const previous = versions[index - 1];
                    const gives = changed(policy, 'attach') || !allows.isSubsetOf(previous?.allows ?? before);
                    const needs = change.kind === 'create-policy' ? announcing(role.policies) : [];
                    return step(stepId, gives ? 'access' : 'removals', previous ? [previous.stepId] : needs, document);
                });
            case 'tag-policy':
                return [step(tagStepId(policy, change), isBinding(policy, change) ? 'removals' : 'access')];
            case 'attach': {
                const needs = changed(policy, 'create-policy') ? [policyStepId(policy, 'create-policy')] : [];
                return [step(policyStepId(policy, change.kind), 'access', needs)];
            }
            case 'detach':
                return [step(policyStepId(policy, `detach:${change.role}`), 'removals')];
            case 'delete-policy': {
                // Highest part first: an interrupted removal then leaves no gap that could hide a part.
                const higher = role.policies.slice(role.policies.indexOf(policy) + 1).find((one) => changed(one, change.kind));
                const needs = [
                    ...(higher ? [policyStepId(higher, change.kind)] : []),
                    ...policy.changes.flatMap((one) => one.kind === 'detach' ? [policyStepId(policy, `detach:${one.role}`)] : []),
                ];
                return [step(policyStepId(policy, change.kind), 'removals', needs)];
            }
            default:
                return change;
        }
    });
}
/** The binding of a policy that is being made is written down later than its other tags. */
function isBinding(policy, change) {
    const { binding } = ownership/* OWNERSHIP_TAGS */.MA;
    return change.kind === 'tag-policy' && binding in change.set && !(binding in policy.tags);
}
function tagStepId(policy, change) {
    return policyStepId(policy, isBinding(policy, change) ? 'tag-policy:binding' : 'tag-policy');
}
/** The first part's tag says how far to look for parts: it is set before there are more. */
function announcing(policies) {
    return policies.flatMap((policy) => policy.changes.flatMap((change) => change.kind === 'tag-policy' && ownership/* OWNERSHIP_TAGS */.MA.parts in change.set ? [tagStepId(policy, change)] : []));
}
/**
 * What must be done before comes first; then what makes that nobody loses access meanwhile, as far as no steps wait for each other
 * in a circle: there a role loses for a moment what it reads before and after, which is better than that another one reads what it
 * never should.
 */
function withNeeds(steps, { requires, preserves, prefers }) {
    const needs = new Map(steps.map((step) => [step.id, new Set([...step.needs, ...requires(step)])]));
    const waits = (id, other, seen = new Set()) => id === other || [...(needs.get(id) ?? [])].some((need) => !seen.has(need) && waits(need, other, seen.add(need)));
    const policies = steps.filter(({ action }) => action.on === 'policy');
    const secrets = steps.filter(({ action }) => action.on === 'secret');
    const add = (step, need) => {
        if (!waits(need, step.id))
            needs.get(step.id)?.add(need);
    };
    for (const step of [...policies, ...secrets])
        for (const need of preserves(step))
            add(step, need);
    for (const step of policies)
        for (const need of prefers(step))
            add(step, need);
    return steps.map((step) => ({ ...step, needs: [...(needs.get(step.id) ?? [])] }));
}
/** Only what takes away comes last, and of that only what nothing else waits for. */
function inPhases(steps) {
    const byId = new Map(steps.map((step) => [step.id, step]));
    const phases = new Map(steps.map(({ id, phase }) => [id, phase]));
    const pull = (id) => {
        if (phases.get(id) !== 'removals')
            return;
        phases.set(id, 'access');
        for (const need of byId.get(id)?.needs ?? [])
            pull(need);
    };
    for (const { phase, needs } of steps)
        if (phase !== 'removals')
            for (const need of needs)
                pull(need);
    // A key that roles have to be allowed before is set after that, and what follows it in the secret too.
    for (const { id, needs } of steps)
        if (phases.get(id) === 'secrets' && needs.some((need) => phases.get(need) === 'access'))
            phases.set(id, 'access');
    return ['secrets', 'access', 'removals'].flatMap((phase) => steps.flatMap((step) => (phases.get(step.id) === phase ? [{ ...step, phase }] : [])));
}

;// CONCATENATED MODULE: ./build/src/apply/apply.js




/**
 * Makes AWS what the plan says. Expects a plan that `preflight` has nothing against. Never throws for a failing step: the
 * result tells.
 */
async function applyPlan(plan, context, { verify, ...executing } = {}) {
    const created = new Map();
    const onCreated = (name, arn) => {
        created.set(name, (0,pair/* parseSecretArn */.hD)(arn).pair);
    };
    const createdArn = (name) => created.get(name)?.arn;
    let proofs = [];
    const work = workOf(plan);
    const beforeRemovals = async (settled) => {
        if (verify)
            proofs = await verify(pairsAfter(plan, created), notGivenIn(work, settled));
    };
    const execute = (step) => executeStep(step, { ...context, onCreated, createdArn });
    const steps = await executeSteps(work.steps, execute, { ...executing, beforeRemovals });
    return { steps, pairs: pairsAfter(plan, created), proofs };
}
function notGivenIn({ steps, grantingSteps }, settled) {
    return (role, secret) => {
        const undone = grantingSteps(role, secret).find((id) => settled.get(id)?.state !== 'done');
        const step = steps.find(({ id }) => id === undone);
        if (!step)
            return undefined;
        const why = settled.get(step.id)?.state === 'failed' ? 'failed' : 'was not started';
        return `it was not asked, since "${step.title}" ${why}`;
    };
}
function pairsAfter(plan, created) {
    const known = plan.secrets.filter(({ status }) => status !== 'orphaned' && status !== 'delete');
    return Object.fromEntries(known.flatMap((secret) => {
        const pair = created.get(secret.name) ?? secret.pair;
        return pair ? [[secret.name, pair]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/src/apply/preflight.js
/**
 * Why this plan may not be applied: the plan's own refusals, values that an apply needs but this run does not have, and
 * values that were not compared, of which nobody knows whether they have to be written.
 */
function preflight(plan) {
    const secrets = plan.secrets.filter((secret) => secret.status !== 'refused');
    return [
        ...plan.refusals,
        ...secrets.filter(needsMissingValue).map(valueUnavailable),
        ...secrets.flatMap((secret) => secret.value?.kind === 'not-compared' && !secret.changes.some(writesValue)
            ? [valueNotCompared(secret.name, secret.value.why)]
            : []),
    ];
}
function needsMissingValue(secret) {
    if (secret.value?.kind !== 'unavailable')
        return false;
    return secret.changes.some(writesValue);
}
/** A change that puts a value from a source into AWS. */
function writesValue(change) {
    return (change.kind === 'create' && change.value === 'set') || (change.kind === 'set-value' && change.how === 'set');
}
function valueUnavailable(secret) {
    const why = secret.value?.kind === 'unavailable' ? secret.value.why : '';
    return {
        code: 'value-unavailable',
        subject: { kind: 'secret', name: secret.name },
        message: `The value of ${secret.name} is needed and not available: ${why}.`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
        fix: 'Set the variable (in a workflow step: `env: { NAME: ${{ secrets.NAME }} }`, and check that the GitHub secret exists) or write the file, then run again.',
    };
}
function valueNotCompared(name, why) {
    return {
        code: 'value-not-compared',
        subject: { kind: 'secret', name },
        message: `Whether the value of ${name} has to be written is not known: ${why}.`,
        fix: 'Let the role that applies read it (secretsmanager:GetSecretValue), and run again.',
    };
}

// EXTERNAL MODULE: ./build/src/plan/effective-access.js
var effective_access = __webpack_require__(2155);
;// CONCATENATED MODULE: ./build/src/apply/verify.js



/** Waits before a denial is asked about again: IAM knows of a change only after some seconds. Milliseconds. */
const WAITS = [1_000, 2_000, 4_000, 8_000];
/**
 * Asks IAM whether each role can read each of its secrets. Counted as proven only where the statement that matched is ours;
 * a denial is asked about again for 15 seconds. Never throws for what AWS answers: what could not be asked is not proven.
 *
 * @param pairs secrets that exist.
 * @param notGiven reads that IAM need not be asked about: it would only be waited for in vain.
 */
async function verifyAccess(plan, pairs, access, wait, notGiven = () => undefined) {
    const roles = plan.roles.filter(({ key }) => key !== null);
    const proofs = await Promise.all(roles.map((role) => verifyRole(plan, role, secretsOf(plan, role, pairs), access, wait, notGiven)));
    return proofs.flat();
}
/** Secret name to ARN, of those that the role shall read and that exist; with `match: tags` all secrets of the file. */
function secretsOf(plan, role, pairs) {
    const named = new Set(role.access.filter(({ change }) => change !== 'revoke').map(({ secret }) => secret));
    const byTags = named.has(effective_access/* WHOLE_STACK_TEXT */.J);
    const known = plan.secrets.filter(({ name, valueSource }) => named.has(name) || (byTags && valueSource !== null));
    return new Map(known.flatMap(({ name }) => (pairs[name] ? [[name, pairs[name].arn]] : [])));
}
async function verifyRole(plan, role, secrets, access, wait, notGiven) {
    const context = {
        [`aws:ResourceTag/${ownership/* OWNERSHIP_TAGS */.MA.stack}`]: plan.stack,
        [`aws:ResourceTag/${ownership/* OWNERSHIP_TAGS */.MA.dataPlane}`]: plan.dataPlane,
    };
    const ours = role.policies.filter(({ document }) => document !== null).map(({ name }) => name.toLowerCase());
    const proofs = new Map();
    let open = [];
    for (const [secret, arn] of secrets) {
        const why = notGiven(role.name, secret);
        if (why === undefined)
            open.push([secret, arn]);
        else
            proofs.set(secret, { role: role.name, secret, verdict: 'not-proven', why });
    }
    for (const pause of [...WAITS, undefined]) {
        if (open.length === 0)
            break;
        let answers;
        try {
            answers = await access.simulateReads(role.arn, { secretArns: open.map(([, arn]) => arn), context });
        }
        catch (error) {
            if (!(error instanceof cloud/* CloudError */.K2))
                throw error;
            const why = notAsked(error);
            for (const [secret] of open)
                proofs.set(secret, { role: role.name, secret, verdict: 'not-proven', why });
            break;
        }
        for (const [secret, arn] of open)
            proofs.set(secret, { role: role.name, secret, ...judge(answers.get(arn), ours) });
        open = open.filter(([secret]) => proofs.get(secret)?.verdict === 'denied');
        if (pause !== undefined && open.length > 0)
            await wait(pause);
    }
    return [...proofs.values()].sort((a, b) => (a.secret < b.secret ? -1 : 1));
}
function judge(read, ours) {
    if (!read)
        return { verdict: 'not-proven', why: 'IAM gave no verdict for it' };
    switch (read.decision) {
        case 'allowed': {
            const matched = read.matchedPolicies.map((name) => name.toLowerCase());
            const proven = matched.some((name) => ours.some((our) => name === our || name.endsWith(`/${our}`) || name.endsWith(`_${our}`)));
            if (proven)
                return { verdict: 'proven', why: '' };
            const others = read.matchedPolicies.length === 0
                ? 'IAM does not tell which policy'
                : `only ${read.matchedPolicies.join(', ')}`;
            return { verdict: 'not-proven', why: `it can be read, but not through our policy: ${others}` };
        }
        case 'explicitDeny':
            return {
                verdict: 'denied',
                why: `a statement denies it${read.matchedPolicies.length === 0 ? '' : ` (${read.matchedPolicies.join(', ')})`}`,
            };
        case 'implicitDeny':
            return {
                verdict: 'denied',
                why: read.deniedByBoundary
                    ? "the role's permissions boundary does not allow it"
                    : 'no statement allows it yet: IAM may still be catching up, or a policy of the organisation forbids it',
            };
        default:
            return read.decision;
    }
}
function notAsked(error) {
    if (error.kind === 'denied')
        return 'this job may not ask IAM (iam:SimulatePrincipalPolicy)';
    return `IAM could not be asked: ${error.code}`;
}

// EXTERNAL MODULE: ./build/src/domain/clock.js
var clock = __webpack_require__(1436);
// EXTERNAL MODULE: ./build/src/fingerprint/version-id.js
var version_id = __webpack_require__(3394);
// EXTERNAL MODULE: ./build/src/engine/plan-stack.js + 3 modules
var plan_stack = __webpack_require__(8004);
;// CONCATENATED MODULE: ./build/src/engine/probe.js


/** A name that nobody declares: who may read this may read everything. */
const ANY_NAME = 'union-secrets-probe/undeclared';
/** For whatever key an alias leads to. */
const ANY_KEY = '00000000-0000-0000-0000-000000000000';
/**
 * Asks IAM what the proof of single reads leaves open: whether a role reads more than the file gives it, by any policy it has,
 * and whether it may use the customer keys of its secrets. Nothing for what could not be asked: the proofs say so already.
 */
async function probeAccess(plan, access) {
    const roles = plan.roles.filter(({ key, access: reads }) => key !== null && reads.length > 0);
    try {
        const found = await Promise.all(roles.map(async (role) => {
            const [wide, keys] = [await wider(plan, role, access), await deniedKeys(role, access)];
            return { warnings: [...wide, ...keys.warnings], notes: keys.notes };
        }));
        return { warnings: found.flatMap(({ warnings }) => warnings), notes: found.flatMap(({ notes }) => notes) };
    }
    catch (error) {
        if (error instanceof cloud/* CloudError */.K2)
            return { warnings: [], notes: [] };
        throw error;
    }
}
/**
 * Whether a role can read a secret that no policy of ours names, and through which policies. Managed policies are read for a
 * plan; this sees inline ones too.
 *
 * @returns null where it cannot.
 */
async function readsEverything(roleArn, group, access) {
    const probe = (0,policy_document/* resourceFor */.ec)(group, ANY_NAME).replaceAll('?', 'A');
    const read = (await access.simulateReads(roleArn, { secretArns: [probe], context: {} })).get(probe);
    if (read?.decision !== 'allowed')
        return null;
    return { through: read.matchedPolicies.length === 0 ? '' : `, through ${read.matchedPolicies.join(', ')}` };
}
async function wider(plan, role, access) {
    if (plan.warnings.some(({ code, subject }) => code === 'scope-void' && subject.name === role.name))
        return [];
    const everything = await readsEverything(role.arn, plan.group, access);
    if (everything === null)
        return [];
    const message = `IAM lets role ${role.name} read secrets that this file does not give it${everything.through}: what this file grants narrows nothing until that policy is removed.`;
    return [{ code: 'scope-void', subject: { kind: 'role', name: role.name }, message }];
}
async function deniedKeys(role, access) {
    const statements = role.policies.flatMap(({ document }) => document?.Statement ?? []);
    const decrypting = statements.filter(({ Action }) => Action.includes('kms:Decrypt'));
    if (decrypting.length === 0)
        return { warnings: [], notes: [] };
    const denied = [];
    for (const { Resource, Condition = {} } of decrypting) {
        const aliases = Condition['ForAnyValue:StringEquals']?.['kms:ResourceAliases'];
        const via = Condition.StringEquals?.['kms:ViaService'];
        const context = {
            ...(via === undefined ? {} : { 'kms:ViaService': via }),
            ...(aliases === undefined ? {} : { 'kms:ResourceAliases': aliases }),
        };
        const arns = Resource.map((arn) => arn.replace(/\/\*$/, `/${ANY_KEY}`));
        const answers = await access.simulateDecrypts(role.arn, { keyArns: arns, context });
        const names = aliases === undefined ? arns : [[aliases].flat().join(', ')];
        denied.push(...names.filter((_, index) => isDenied(answers.get(arns[index] ?? ''))));
    }
    return {
        warnings: denied.map((name) => ({
            code: 'decrypt-denied',
            subject: { kind: 'role', name: role.name },
            message: `IAM does not let role ${role.name} decrypt with ${name}: reading the secrets under it will fail.`,
        })),
        notes: [`Reads by role ${role.name} also depend on the policies of the KMS keys, which cannot be seen from here.`],
    };
}
function isDenied(read) {
    return read !== undefined && read.decision !== 'allowed';
}

// EXTERNAL MODULE: ./build/src/engine/problems.js
var problems = __webpack_require__(8718);
;// CONCATENATED MODULE: ./build/src/engine/apply-stack.js









/**
 * Says why a plan may not be applied, with everything else that it has to say.
 *
 * @param refusals those that can be seen in the plan, or others that its approval found.
 * @returns null where nothing is against it.
 */
function refuseApply(planned, refusals = preflight(planned.plan)) {
    if (refusals.length === 0)
        return null;
    const plan = { ...planned.plan, refusals };
    return { plan, problems: (0,plan_stack/* planProblems */.s4)({ ...planned, plan }, true) };
}
/**
 * Applies a plan that `refuseApply` has nothing against; one without changes is only verified. Never throws for a failing
 * step: the result says so.
 */
async function applyStack(planned, aws, settings) {
    const { locator } = planned.stack;
    const result = await carryOut(planned, aws, settings);
    // A cancelled run has no time left for questions.
    const asks = settings.verifies && !settings.isCancelled();
    const reach = asks ? await probeAccess(planned.plan, aws.access) : { warnings: [], notes: [] };
    return {
        result,
        afterwards: [...(0,problems/* resultProblems */.G)(result, locator), ...reach.warnings.map(locator.warning)],
        notes: [...reach.warnings.map(({ message }) => message), ...reach.notes],
    };
}
async function carryOut(planned, aws, settings) {
    const { plan, stack, ids } = planned;
    const { verifies, mask, onProgress, isCancelled } = settings;
    const values = new Map();
    for (const [name, value] of stack.values)
        if (value.kind === 'available')
            values.set(name, value.value);
    const context = {
        secrets: aws.secrets,
        access: aws.access,
        declared: new Map(stack.desired.secrets.map((secret) => [secret.name, secret])),
        values,
        versionId: (name, value) => ids === null ? (0,version_id/* unkeyedId */.ts)() : ids.create({ accountId: plan.accountId, region: plan.region, name }, value),
        mask,
    };
    const verify = async (pairs, notGiven) => 
    // Whoever stopped the run does not wait until IAM knows of what was done.
    isCancelled() ? [] : verifyAccess(plan, pairs, aws.access, untilStopped(isCancelled), notGiven);
    const onSettled = createProgress(workOf(plan).steps.length, onProgress);
    return applyPlan(plan, context, { onSettled, isCancelled, ...(verifies ? { verify } : {}) });
}
/** Milliseconds after which a wait looks whether the run was stopped. */
const SLICE = 500;
/** A wait that ends early when the run is stopped: a cancelled job has ten seconds left to report what was done. */
function untilStopped(isCancelled) {
    return async (milliseconds) => {
        for (let left = milliseconds; left > 0 && !isCancelled(); left -= SLICE)
            await clock/* systemClock */.m.wait(Math.min(left, SLICE));
    };
}
/** Up to this many steps each gets a line; of more, every twentieth part and each failure. */
const FEW = 40;
/** Says how far a long piece of work is, without a line for each of thousands. */
function createProgress(total, log) {
    let count = 0;
    let logged = 0;
    return ({ state, title, problem }) => {
        count += 1;
        const label = state === 'done' ? 'done' : state === 'failed' ? 'FAILED' : 'not started';
        const part = Math.floor((count * 20) / total);
        if (total > FEW && state === 'done' && part === logged && count !== total)
            return;
        logged = part;
        log(`${count}/${total} ${label}: ${title}${problem ? `: ${problem.message}` : ''}`);
    };
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository),
  P: () => (/* binding */ hasCodeErrors)
});

// EXTERNAL MODULE: ./build/src/domain/message.js
var domain_message = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/src/code-check/python/children.js
/** Expressions directly inside an expression, in the order in which they stand. String fields are not among them. */
function subExpressions(expr) {
    switch (expr.kind) {
        case 'name':
        case 'string':
        case 'constant':
            return [];
        case 'list':
        case 'tuple':
        case 'set':
            return expr.items;
        case 'dict':
            return expr.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
        case 'starred':
            return [expr.value];
        case 'call':
            return [expr.callee, ...valuesOf(expr.args)];
        case 'attribute':
            return [expr.object];
        case 'subscript':
            return [expr.object, expr.index];
        case 'binary':
            return [expr.left, expr.right];
        case 'unary':
            return [expr.operand];
        case 'conditional':
            return [expr.test, expr.whenTrue, expr.whenFalse];
        case 'lambda':
            return [...fallbacksOf(expr.parameters), expr.body];
        case 'comprehension':
            return [
                ...expr.clauses.flatMap(({ target, iterable, conditions }) => [target, iterable, ...conditions]),
                ...expr.elements,
            ];
        case 'await':
        case 'yield':
            return expr.value === null ? [] : [expr.value];
        case 'walrus':
            return [expr.target, expr.value];
        default:
            return expr;
    }
}
/** Expressions of a statement itself, not those of the blocks inside it. */
function ownExpressions(statement) {
    switch (statement.kind) {
        case 'expression':
            return [statement.value];
        case 'assign':
            return statement.value === null ? statement.targets : [...statement.targets, statement.value];
        case 'augmented':
            return [statement.target, statement.value];
        case 'return':
            return statement.value === null ? [] : [statement.value];
        case 'delete':
            return statement.targets;
        case 'simple':
            return statement.values;
        case 'outer':
        case 'import':
        case 'from-import':
            return [];
        case 'if':
            return statement.branches.map(({ test }) => test);
        case 'while':
            return [statement.test];
        case 'for':
            return [statement.target, statement.iterable];
        case 'try':
            return statement.handlers.flatMap(({ type }) => (type === null ? [] : [type]));
        case 'with':
            return statement.items.flatMap(({ value, target }) => (target === null ? [value] : [value, target]));
        case 'function':
            return [...statement.decorators, ...fallbacksOf(statement.parameters)];
        case 'class':
            return [...statement.decorators, ...valuesOf(statement.args)];
        case 'match':
            return [statement.subject, ...statement.cases.flatMap(({ guard }) => (guard === null ? [] : [guard]))];
        default:
            return statement;
    }
}
/** Blocks of a statement, in the order in which they stand. */
function blocksOf(statement) {
    switch (statement.kind) {
        case 'if':
            return [...statement.branches.map(({ body }) => body), statement.otherwise];
        case 'while':
        case 'for':
            return [statement.body, statement.otherwise];
        case 'try':
            return [statement.body, ...statement.handlers.map(({ body }) => body), statement.otherwise, statement.finally];
        case 'with':
        case 'function':
        case 'class':
            return [statement.body];
        case 'match':
            return statement.cases.map(({ body }) => body);
        case 'expression':
        case 'assign':
        case 'augmented':
        case 'return':
        case 'delete':
        case 'simple':
        case 'outer':
        case 'import':
        case 'from-import':
            return [];
        default:
            return statement;
    }
}
function valuesOf(args) {
    return args.map(({ value }) => value);
}
function fallbacksOf(parameters) {
    return parameters.flatMap(({ fallback }) => (fallback === null ? [] : [fallback]));
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/scope.js

const OPAQUE = { kind: 'opaque' };
/** Collects the names that a block binds, without entering functions and classes in it. */
class Bindings {
    names = new Map();
    starImports = [];
    #walrus;
    constructor(walrus) {
        this.#walrus = walrus;
    }
    add(name, binding) {
        const list = this.names.get(name);
        if (list === undefined)
            this.names.set(name, [binding]);
        else
            list.push(binding);
    }
    /** A target and, where it is known, what it is set to; `A, B = x, y` is taken apart. */
    target(target, value) {
        switch (target.kind) {
            case 'name':
                this.add(target.name, value === null ? OPAQUE : { kind: 'value', value });
                return;
            case 'tuple':
            case 'list': {
                const parts = value?.kind === 'tuple' || value?.kind === 'list' ? value.items : [];
                const paired = parts.length === target.items.length && ![...parts, ...target.items].some(({ kind }) => kind === 'starred');
                for (const [index, item] of target.items.entries())
                    this.target(item, paired ? (parts[index] ?? null) : null);
                return;
            }
            case 'starred':
                this.target(target.value, null);
        }
    }
    block(block) {
        for (const statement of block)
            this.statement(statement);
    }
    statement(statement) {
        if (this.#walrus)
            for (const expr of ownExpressions(statement))
                this.walrusIn(expr);
        switch (statement.kind) {
            case 'assign':
                if (statement.value !== null)
                    for (const target of statement.targets)
                        this.target(target, statement.value);
                return;
            case 'augmented':
                this.target(statement.target, null);
                return;
            case 'delete':
                for (const target of statement.targets)
                    this.target(target, null);
                return;
            case 'for':
                this.target(statement.target, null);
                break;
            case 'with':
                for (const { target } of statement.items)
                    if (target !== null)
                        this.target(target, null);
                break;
            case 'try':
                for (const { name } of statement.handlers)
                    if (name !== null)
                        this.add(name, OPAQUE);
                break;
            case 'match':
                for (const { pattern } of statement.cases)
                    this.target(pattern, null);
                break;
            case 'function':
            case 'class':
                this.add(statement.name, { kind: 'definition', node: statement });
                return;
            case 'import':
                for (const { path, alias } of statement.modules) {
                    if (alias === null)
                        this.add(path.split('.', 1)[0] ?? path, { kind: 'import', path: path.split('.', 1)[0] ?? path });
                    else
                        this.add(alias, { kind: 'import', path });
                }
                return;
            case 'from-import':
                if (statement.names === null)
                    this.starImports.push(statement);
                for (const { name, alias } of statement.names ?? []) {
                    this.add(alias ?? name, { kind: 'member', level: statement.level, module: statement.module, name });
                }
                return;
        }
        for (const inner of blocksOf(statement))
            this.block(inner);
    }
    walrusIn(expr) {
        if (expr.kind === 'walrus')
            this.target(expr.target, expr.value);
        for (const inner of subExpressions(expr))
            this.walrusIn(inner);
    }
    parameters(parameters) {
        for (const { name } of parameters)
            this.add(name, OPAQUE);
    }
}
function moduleScope(module) {
    const bindings = new Bindings(module.source.includes(':='));
    bindings.block(module.body);
    // The module holds its scope and the scope its module: the caller ties the knot.
    return {
        kind: 'module',
        parent: null,
        module: module,
        bindings: bindings.names,
        starImports: bindings.starImports,
    };
}
function functionScope(node, parent) {
    return innerScope('function', parent, (bindings) => {
        bindings.parameters(node.parameters);
        bindings.block(node.body);
        removeOuterNames(node.body, bindings.names);
    });
}
function classScope(node, parent) {
    return innerScope('class', parent, (bindings) => bindings.block(node.body));
}
/** Of a lambda or a comprehension: its names are never followed. */
function expressionScope(expr, parent) {
    return innerScope('function', parent, (bindings) => {
        if (expr.kind === 'lambda')
            bindings.parameters(expr.parameters);
        if (expr.kind === 'comprehension')
            for (const { target } of expr.clauses)
                bindings.target(target, null);
    });
}
function innerScope(kind, parent, fill) {
    const bindings = new Bindings(parent.module.source.includes(':='));
    fill(bindings);
    return { kind, parent, module: parent.module, bindings: bindings.names, starImports: bindings.starImports };
}
/** `global X` and `nonlocal X`: the name is the outer scope's. */
function removeOuterNames(block, names) {
    for (const statement of block) {
        if (statement.kind === 'outer')
            for (const name of statement.names)
                names.delete(name);
        if (statement.kind !== 'function' && statement.kind !== 'class')
            for (const inner of blocksOf(statement))
                removeOuterNames(inner, names);
    }
}
/** Where a name that is read in `scope` is bound: the innermost scope that binds it. */
function lookup(name, scope) {
    for (let at = scope; at !== null; at = at.parent) {
        if (at.kind === 'class' && at !== scope)
            continue;
        const bindings = at.bindings.get(name);
        if (bindings !== undefined)
            return { scope: at, bindings };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/module.js


function makeModule(path, source, parsed) {
    const module = { path, source, body: parsed.body, comments: parsed.comments, changed: changedNames(source) };
    return Object.assign(module, { scope: moduleScope(module) });
}
const OUTER = /\b(?:global|nonlocal)[ \t]+([\w, \t]+)/g;
const MUTATION = /\.(?:append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|sort|reverse)\(/g;
const ASSIGNED_INSIDE = /^[ \t]*(\w+)(?:\.\w+|\[[^\]\n]*\])+[ \t]*(?::[^=\n]*)?[-+*/|&]?=(?!=)/gm;
function changedNames(source) {
    const names = new Set();
    for (const [, list = ''] of source.matchAll(OUTER))
        for (const name of list.split(','))
            names.add(name.trim());
    for (const { index } of source.matchAll(MUTATION))
        names.add(/\w*$/.exec(source.slice(Math.max(0, index - MAX_NAME), index))?.[0] ?? '');
    for (const [, name = ''] of source.matchAll(ASSIGNED_INSIDE))
        names.add(name);
    return names;
}
/** Longer names are not followed back from a mutation. */
const MAX_NAME = 80;
const lineStarts = new WeakMap();
function linesOf(module) {
    const known = lineStarts.get(module);
    if (known !== undefined)
        return known;
    const starts = startsOfLines(module.source);
    lineStarts.set(module, starts);
    return starts;
}
/** Offsets at which lines begin. */
function startsOfLines(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Line of an offset, counted from 1. */
function lineAt(module, offset) {
    return lineIn(linesOf(module), offset);
}
function lineIn(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** Offset at which a line (from 1) begins; the end of the file for a line behind the last. */
function lineStart(module, line) {
    return linesOf(module)[line - 1] ?? module.source.length;
}
/** The innermost statement around an offset. */
function statementAt(module, offset) {
    let found = null;
    let block = module.body;
    while (block !== undefined) {
        const statement = block.find(({ from, to }) => from <= offset && offset < to);
        if (statement === undefined)
            return found;
        found = statement;
        block = blocksOf(statement).find((inner) => inner.some(({ from, to }) => from <= offset && offset < to));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/code-check/ignore.js

const COMMENT = /#\s*union-secrets:\s*ignore\b(?:\s*\[([^\]]*)\])?/;
const known = new WeakMap();
function ignoredLines(module) {
    const cached = known.get(module);
    if (cached !== undefined)
        return cached;
    const lines = new Map();
    if (module.source.includes('union-secrets:')) {
        for (const { from, to } of module.comments) {
            const match = COMMENT.exec(module.source.slice(from, to));
            if (match === null)
                continue;
            const rules = match[1] === undefined ? null : new Set(match[1].split(',').map((rule) => rule.trim()));
            lines.set(lineAt(module, from), rules);
        }
    }
    known.set(module, lines);
    return lines;
}
/**
 * Whether `# union-secrets: ignore[rule, ...]`, or `ignore` alone for every rule, stands on the line of the offset or on
 * the first line of its statement.
 */
function isIgnored(rule, module, offset) {
    const lines = ignoredLines(module);
    if (lines.size === 0)
        return false;
    const statement = statementAt(module, offset);
    return [offset, ...(statement === null ? [] : [statement.from])].some((at) => {
        const rules = lines.get(lineAt(module, at));
        return rules === null || rules?.has(rule) === true;
    });
}

;// CONCATENATED MODULE: ./build/src/code-check/python/syntax-error.js
/** Why and where a file is not Python as we know it. Thrown inside the parser only; callers see a note. */
class PythonSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'PythonSyntaxError';
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/src/code-check/python/string-end.js
/**
 * Where the string that opens at `quoteAt` ends (exclusive), or -1 if it never does. In an f-string quotes of the same
 * kind may stand inside `{...}` (PEP 701); older Python never has them there, so one rule serves both.
 */
function stringEnd(source, quoteAt, format) {
    const quote = source.charAt(quoteAt);
    const closing = source.startsWith(quote.repeat(3), quoteAt) ? quote.repeat(3) : quote;
    let at = quoteAt + closing.length;
    while (at < source.length) {
        const char = source[at];
        if (char === '\\')
            at += format && source[at + 1] === '{' ? 1 : source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 2;
        else if (char === quote && (closing.length === 1 || source.startsWith(closing, at)))
            return at + closing.length;
        else if (closing.length === 1 && (char === '\n' || char === '\r'))
            return -1;
        else if (format && char === '{') {
            if (source[at + 1] === '{')
                at += 2;
            else {
                at = replacementEnd(source, at + 1, 0);
                if (at === -1)
                    return -1;
            }
        }
        else
            at++;
    }
    return -1;
}
/** Deeper than anybody nests; hostile input must not exhaust the stack. */
const MAX_DEPTH = 50;
/** Where the replacement field whose `{` ends at `start` is over: just after its `}`, or -1. */
function replacementEnd(source, start, depth) {
    if (depth > MAX_DEPTH)
        return -1;
    let nesting = 0;
    let at = start;
    while (at < source.length) {
        const char = source[at];
        if (char === '"' || char === "'") {
            at = stringEnd(source, at, /(?<![A-Za-z0-9_])(?:[ft]|[ft]r|r[ft])$/i.test(source.slice(Math.max(start, at - 3), at)));
            if (at === -1)
                return -1;
        }
        else if (char === '(' || char === '[' || char === '{') {
            nesting++;
            at++;
        }
        else if (char === ')' || char === ']' || char === '}') {
            if (nesting === 0)
                return char === '}' ? at + 1 : -1;
            nesting--;
            at++;
        }
        else if (char === ':' && nesting === 0)
            return formatSpecEnd(source, at + 1, depth);
        else if (char === '#')
            while (at < source.length && source[at] !== '\n')
                at++;
        else
            at++;
    }
    return -1;
}
/** A format specification is plain text up to `}`, with fields of its own. */
function formatSpecEnd(source, start, depth) {
    let at = start;
    while (at < source.length) {
        const char = source[at];
        if (char === '}')
            return at + 1;
        if (char === '{') {
            at = replacementEnd(source, at + 1, depth + 1);
            if (at === -1)
                return -1;
        }
        else
            at++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/code-check/python/tokenize.js


const TOKEN = { name: 1, number: 2, string: 3, operator: 4, newline: 5, indent: 6, dedent: 7, end: 8 };
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?/y;
const PREFIX = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i;
const THREE = new Set(['**=', '//=', '>>=', '<<=', '...']);
const TWO = new Set([
    '**',
    '//',
    '>>',
    '<<',
    '<=',
    '>=',
    '==',
    '!=',
    '->',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '&=',
    '|=',
    '^=',
    '@=',
    ':=',
]);
const ONE = '+-*/%@&|^~<>()[]{},:.;=';
/** By character code. */
const SINGLE = Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code);
    return ONE.includes(char) ? char : undefined;
});
const OPENERS = { '(': ')', '[': ']', '{': '}' };
/** CPython's own limit on nested brackets. */
const MAX_NESTING = 200;
const EQUALS = 61;
const MINUS = 45;
const GREATER = 62;
const SPACE = 32;
const TAB = 9;
const FORM_FEED = 12;
const LF = 10;
const CR = 13;
/**
 * Cuts a file, or with `inline` the expression of an f-string (no lines, no indentation), into tokens, after
 * https://docs.python.org/3/reference/lexical_analysis.html.
 *
 * @throws PythonSyntaxError for unclosed brackets and strings, stray characters and inconsistent indentation.
 */
function tokenize(source, from = 0, to = source.length, inline = false) {
    const tokens = { kinds: [], starts: [], ends: [], texts: [], comments: [] };
    const { kinds, starts, ends, texts } = tokens;
    const push = (kind, start, end, text) => {
        kinds.push(kind);
        starts.push(start);
        ends.push(end);
        texts.push(text);
    };
    const indents = [0];
    const brackets = [];
    let at = from;
    let lineStart = !inline;
    if (at === 0 && source.charCodeAt(0) === 0xfeff)
        at = 1;
    while (at < to) {
        if (lineStart) {
            let column = 0;
            for (; at < to; at++) {
                const code = source.charCodeAt(at);
                if (code === SPACE)
                    column++;
                else if (code === TAB)
                    column = (column >> 3) * 8 + 8;
                else if (code === FORM_FEED)
                    column = 0;
                else
                    break;
            }
            if (at >= to)
                break;
            const code = source.charCodeAt(at);
            lineStart = false;
            if (code !== LF && code !== CR && code !== 35 && code !== 92)
                indent(column);
            else if (code === LF || code === CR || code === 35) {
                at = skipBlankLine(at);
                lineStart = true;
                continue;
            }
        }
        const code = source.charCodeAt(at);
        if (code === SPACE || code === TAB || code === FORM_FEED)
            at++;
        else if (code === LF || code === CR) {
            const next = code === CR && source.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
            if (brackets.length === 0 && !inline) {
                push(TOKEN.newline, at, next, '');
                lineStart = true;
            }
            at = next;
        }
        else if (code === 35)
            at = skipComment(at);
        else if (code === 92)
            at = continuation(at);
        else if (isNameStart(code))
            name();
        else if ((code >= 48 && code <= 57) || (code === 46 && isDigit(source.charCodeAt(at + 1)))) {
            NUMBER.lastIndex = at;
            NUMBER.test(source);
            push(TOKEN.number, at, NUMBER.lastIndex, '');
            at = NUMBER.lastIndex;
        }
        else if (code === 34 || code === 39)
            string(at, '');
        else
            operator();
    }
    const open = brackets.at(-1);
    if (open !== undefined)
        throw new PythonSyntaxError('this bracket is never closed', open.at);
    if (!inline && kinds.length > 0 && kinds[kinds.length - 1] !== TOKEN.newline)
        push(TOKEN.newline, to, to, '');
    for (let i = indents.length; i > 1; i--)
        push(TOKEN.dedent, to, to, '');
    push(TOKEN.end, to, to, '');
    return tokens;
    function indent(column) {
        const top = indents[indents.length - 1] ?? 0;
        if (column > top) {
            indents.push(column);
            push(TOKEN.indent, at, at, '');
            return;
        }
        while (column < (indents[indents.length - 1] ?? 0)) {
            indents.pop();
            push(TOKEN.dedent, at, at, '');
        }
        if (column !== indents[indents.length - 1])
            throw new PythonSyntaxError('this line is indented like no block around it', at);
    }
    function skipComment(start) {
        let end = start;
        while (end < to && source.charCodeAt(end) !== LF && source.charCodeAt(end) !== CR)
            end++;
        tokens.comments.push({ from: start, to: end });
        return end;
    }
    function skipBlankLine(start) {
        const end = source.charCodeAt(start) === 35 ? skipComment(start) : start;
        if (end >= to)
            return end;
        return source.charCodeAt(end) === CR && source.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    }
    function continuation(start) {
        const next = source.charCodeAt(start + 1);
        if (next === LF)
            return start + 2;
        if (next === CR)
            return source.charCodeAt(start + 2) === LF ? start + 3 : start + 2;
        throw new PythonSyntaxError('a backslash stands in the middle of a line', start);
    }
    function name() {
        let end = at + 1;
        while (end < to && isNamePart(source.charCodeAt(end)))
            end++;
        const text = source.slice(at, end);
        const quote = source.charCodeAt(end);
        if ((quote === 34 || quote === 39) && end < to && PREFIX.test(text))
            string(end, text);
        else {
            push(TOKEN.name, at, end, text);
            at = end;
        }
    }
    function string(quoteAt, prefix) {
        const end = stringEnd(source, quoteAt, /[ft]/i.test(prefix));
        if (end === -1 || end > to)
            throw new PythonSyntaxError('this string is never closed', at);
        push(TOKEN.string, at, end, '');
        at = end;
    }
    function bracket(text) {
        const closer = OPENERS[text];
        if (closer !== undefined) {
            if (brackets.length === MAX_NESTING)
                throw new PythonSyntaxError('brackets are nested too deeply', at);
            brackets.push({ closer, at });
        }
        else if (text === ')' || text === ']' || text === '}') {
            if (brackets.pop()?.closer !== text)
                throw new PythonSyntaxError('this bracket closes none that is open', at);
        }
    }
    function operator() {
        const code = source.charCodeAt(at);
        const next = source.charCodeAt(at + 1);
        // Most operators are one character: whatever follows that could not make it two.
        if (next !== EQUALS && next !== code && !(code === MINUS && next === GREATER)) {
            const single = SINGLE[code];
            if (single !== undefined) {
                bracket(single);
                push(TOKEN.operator, at, at + 1, single);
                at++;
                return;
            }
        }
        const three = source.slice(at, at + 3);
        const two = three.slice(0, 2);
        const one = three.slice(0, 1);
        const text = THREE.has(three) ? three : TWO.has(two) ? two : ONE.includes(one) ? one : null;
        if (text === null || at + text.length > to)
            throw new PythonSyntaxError('this character has no meaning in Python', at);
        bracket(text);
        push(TOKEN.operator, at, at + text.length, text);
        at += text.length;
    }
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isNameStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}
function isNamePart(code) {
    return isNameStart(code) || isDigit(code);
}

;// CONCATENATED MODULE: ./build/src/code-check/python/cursor.js


const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Deeper than anybody writes; hostile input must not exhaust the stack here or in a walk over the tree. */
const cursor_MAX_DEPTH = 400;
/** A place in a list of tokens, with the few moves both halves of the parser share. */
class Cursor {
    tokens;
    source;
    /** Bodies of functions in which this matches nothing are stepped over; null: none is. */
    wanted;
    index = 0;
    #depth = 0;
    constructor(source, tokens, wanted) {
        this.source = source;
        this.tokens = tokens;
        this.wanted = wanted;
    }
    get kind() {
        return this.tokens.kinds[this.index] ?? TOKEN.end;
    }
    /** Text of the name or operator here; empty for any other token. */
    get text() {
        return this.tokens.texts[this.index] ?? '';
    }
    get from() {
        return this.tokens.starts[this.index] ?? this.source.length;
    }
    /** Where the token before this one ends. */
    get lastEnd() {
        return this.tokens.ends[this.index - 1] ?? 0;
    }
    textAhead(distance) {
        return this.tokens.texts[this.index + distance] ?? '';
    }
    kindAhead(distance) {
        return this.tokens.kinds[this.index + distance] ?? TOKEN.end;
    }
    at(text) {
        return this.text === text;
    }
    /** Steps over `text` if it stands here. */
    accept(text) {
        if (this.text !== text)
            return false;
        this.index++;
        return true;
    }
    expect(text) {
        if (!this.accept(text))
            this.fail(`"${text}" is expected here`);
    }
    acceptKind(kind) {
        if (this.kind !== kind)
            return false;
        this.index++;
        return true;
    }
    expectKind(kind, what) {
        if (!this.acceptKind(kind))
            this.fail(`${what} is expected here`);
    }
    /** A name that is no keyword stands here. */
    get atName() {
        return this.kind === TOKEN.name && !KEYWORDS.has(this.text);
    }
    name() {
        if (!this.atName)
            this.fail('a name is expected here');
        return this.tokens.texts[this.index++] ?? '';
    }
    fail(message) {
        throw new PythonSyntaxError(message, this.from);
    }
    /** Runs `parse` one level deeper. */
    nested(parse) {
        this.enter();
        const result = parse();
        this.leave();
        return result;
    }
    enter() {
        if (++this.#depth > cursor_MAX_DEPTH)
            this.fail('the code is nested too deeply');
    }
    leave() {
        this.#depth--;
    }
    /** Runs `parse`; where it fails, goes back and gives null. */
    attempt(parse) {
        const { index } = this;
        const depth = this.#depth;
        try {
            return parse();
        }
        catch (error) {
            if (!(error instanceof PythonSyntaxError))
                throw error;
            this.index = index;
            this.#depth = depth;
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/code-check/python/parse-atom.js


const CONSTANTS = {
    None: 'none',
    True: 'true',
    False: 'false',
    '...': 'ellipsis',
};
/** The smallest expressions: names, literals and what stands in brackets. */
function parseAtom(cursor) {
    const { from, kind, text } = cursor;
    if (kind === TOKEN.string)
        return parseStrings(cursor);
    if (kind === TOKEN.number) {
        cursor.index++;
        return { kind: 'constant', value: 'number', from, to: cursor.lastEnd };
    }
    const constant = Object.hasOwn(CONSTANTS, text) ? CONSTANTS[text] : undefined;
    if (constant !== undefined) {
        cursor.index++;
        return { kind: 'constant', value: constant, from, to: cursor.lastEnd };
    }
    if (cursor.atName)
        return { kind: 'name', name: cursor.name(), from, to: cursor.lastEnd };
    if (text === '(')
        return cursor.nested(() => parseParenthesized(cursor));
    if (text === '[')
        return cursor.nested(() => parseList(cursor));
    if (text === '{')
        return cursor.nested(() => parseBraces(cursor));
    return cursor.fail('an expression is expected here');
}
function parseStrings(cursor) {
    const from = cursor.from;
    const tokens = [];
    while (cursor.kind === TOKEN.string) {
        const start = cursor.from;
        cursor.index++;
        tokens.push({ from: start, to: cursor.lastEnd });
    }
    return { kind: 'string', tokens, from, to: cursor.lastEnd };
}
/** Brackets leave no node of their own: the expression keeps its own span. */
function parseParenthesized(cursor) {
    const from = cursor.from;
    cursor.expect('(');
    if (cursor.accept(')'))
        return { kind: 'tuple', items: [], from, to: cursor.lastEnd };
    if (cursor.at('yield')) {
        const value = parseYield(cursor);
        cursor.expect(')');
        return value;
    }
    const first = parseItem(cursor);
    if (atFor(cursor)) {
        const comprehension = parseComprehension(cursor, [first], from);
        cursor.expect(')');
        return { ...comprehension, to: cursor.lastEnd };
    }
    if (cursor.accept(')'))
        return first;
    if (!cursor.at(','))
        cursor.fail('")" is expected here');
    const tuple = parseTupleRest(cursor, from, first);
    cursor.expect(')');
    return { ...tuple, to: cursor.lastEnd };
}
function parseList(cursor) {
    const from = cursor.from;
    cursor.expect('[');
    const items = [];
    while (!cursor.accept(']')) {
        const item = parseItem(cursor);
        if (items.length === 0 && atFor(cursor)) {
            const comprehension = parseComprehension(cursor, [item], from);
            cursor.expect(']');
            return { ...comprehension, to: cursor.lastEnd };
        }
        items.push(item);
        if (!cursor.at(']'))
            cursor.expect(',');
    }
    return { kind: 'list', items, from, to: cursor.lastEnd };
}
function parseBraces(cursor) {
    const from = cursor.from;
    cursor.expect('{');
    const entries = [];
    const items = [];
    while (!cursor.accept('}')) {
        let elements;
        if (cursor.accept('**')) {
            elements = [];
            entries.push({ key: null, value: parseBinary(cursor, BITWISE_OR) });
        }
        else {
            const first = parseItem(cursor);
            elements = cursor.accept(':') ? [first, parseExpression(cursor)] : [first];
            const [key, value] = elements;
            if (key !== undefined && value !== undefined)
                entries.push({ key, value });
            else
                items.push(first);
        }
        if (elements.length > 0 && atFor(cursor)) {
            const comprehension = parseComprehension(cursor, elements, from);
            cursor.expect('}');
            return { ...comprehension, to: cursor.lastEnd };
        }
        if (!cursor.at('}'))
            cursor.expect(',');
    }
    if (items.length > 0 && entries.length > 0)
        cursor.fail('a set and a dict are mixed here');
    if (items.length > 0)
        return { kind: 'set', items, from, to: cursor.lastEnd };
    return { kind: 'dict', entries, from, to: cursor.lastEnd };
}
function atFor(cursor) {
    return cursor.at('for') || (cursor.at('async') && cursor.textAhead(1) === 'for');
}
function parseComprehension(cursor, elements, from) {
    const clauses = [];
    while (atFor(cursor)) {
        cursor.accept('async');
        cursor.expect('for');
        const target = parseTargets(cursor);
        cursor.expect('in');
        const iterable = cursor.at('lambda') ? parseLambda(cursor) : parseBinary(cursor, 0);
        const conditions = [];
        while (cursor.accept('if'))
            conditions.push(parseCondition(cursor));
        clauses.push({ target, iterable, conditions });
    }
    return { kind: 'comprehension', elements, clauses, from, to: cursor.lastEnd };
}
/** The condition of a comprehension: no ternary, for `if` would begin the next condition. */
function parseCondition(cursor) {
    if (cursor.at('lambda'))
        return parseLambda(cursor);
    const expr = parseBinary(cursor, 0);
    if (expr.kind !== 'name' || !cursor.accept(':='))
        return expr;
    const value = parseBinary(cursor, 0);
    return { kind: 'walrus', target: expr, value, from: expr.from, to: value.to };
}
function parseYield(cursor) {
    const from = cursor.from;
    cursor.expect('yield');
    const value = cursor.accept('from')
        ? parseExpression(cursor)
        : startsExpression(cursor)
            ? parseExpressions(cursor)
            : null;
    return { kind: 'yield', value, from, to: cursor.lastEnd };
}
function parseLambda(cursor) {
    const from = cursor.from;
    cursor.expect('lambda');
    const parameters = parseParameters(cursor, ':', false);
    cursor.expect(':');
    const body = cursor.nested(() => parseExpression(cursor));
    return { kind: 'lambda', parameters, body, from, to: body.to };
}
/** Parameters up to `closer`, which is left where it is. */
function parseParameters(cursor, closer, annotated) {
    const parameters = [];
    while (!cursor.at(closer)) {
        if (!cursor.accept('/')) {
            const starred = cursor.accept('*') || cursor.accept('**');
            if (!starred || cursor.atName) {
                const name = cursor.name();
                if (annotated && cursor.accept(':'))
                    parseItem(cursor);
                parameters.push({ name, fallback: cursor.accept('=') ? parseExpression(cursor) : null });
            }
        }
        if (!cursor.at(closer))
            cursor.expect(',');
    }
    return parameters;
}
/** An expression can begin with the token here. */
function startsExpression(cursor) {
    if (cursor.kind === TOKEN.string || cursor.kind === TOKEN.number || cursor.atName)
        return true;
    const { text } = cursor;
    if (cursor.kind === TOKEN.operator)
        return '([{-+~*'.includes(text) || text === '...';
    return ['not', 'await', 'lambda', 'None', 'True', 'False', 'yield'].includes(text);
}

;// CONCATENATED MODULE: ./build/src/code-check/python/parse-expression.js
// Expressions hold brackets and brackets hold expressions: these two files need each other.


/** Binding strength of binary operators, https://docs.python.org/3/reference/expressions.html#operator-precedence. */
const STRENGTH = {
    or: 1,
    and: 2,
    in: 4,
    is: 4,
    not: 4,
    '<': 4,
    '<=': 4,
    '>': 4,
    '>=': 4,
    '==': 4,
    '!=': 4,
    '|': 5,
    '^': 6,
    '&': 7,
    '<<': 8,
    '>>': 8,
    '+': 9,
    '-': 9,
    '*': 10,
    '/': 10,
    '//': 10,
    '%': 10,
    '@': 10,
    '**': 12,
};
const NOT = 3;
const BITWISE_OR = 5;
const SIGN = 11;
const POWER = 12;
/** Links in one chain of operators, calls or attributes: the tree leans left by one level for each. */
const MAX_CHAIN = 800;
/** One expression or, with commas, a tuple; `*a` may stand in it. */
function parseExpressions(cursor) {
    const from = cursor.from;
    const first = parseItem(cursor);
    return cursor.at(',') ? parseTupleRest(cursor, from, first) : first;
}
function parseTupleRest(cursor, from, first) {
    const items = [first];
    while (cursor.accept(',') && startsExpression(cursor))
        items.push(parseItem(cursor));
    return { kind: 'tuple', items, from, to: cursor.lastEnd };
}
/** What `for` and `with` bind: a comparison would swallow the `in`. */
function parseTargets(cursor) {
    const from = cursor.from;
    const item = () => {
        const at = cursor.from;
        if (cursor.accept('*'))
            return { kind: 'starred', value: parseBinary(cursor, BITWISE_OR), from: at, to: cursor.lastEnd };
        return parseBinary(cursor, BITWISE_OR);
    };
    const first = item();
    if (!cursor.at(','))
        return first;
    const items = [first];
    while (cursor.accept(',') && startsExpression(cursor))
        items.push(item());
    return { kind: 'tuple', items, from, to: cursor.lastEnd };
}
/** The right side of an assignment: a `yield` may stand there. */
function parseValue(cursor) {
    return cursor.at('yield') ? parseYield(cursor) : parseExpressions(cursor);
}
function parseItem(cursor) {
    const from = cursor.from;
    if (cursor.accept('*'))
        return { kind: 'starred', value: parseBinary(cursor, BITWISE_OR), from, to: cursor.lastEnd };
    return parseNamed(cursor);
}
/** One expression, `name := value` included. */
function parseNamed(cursor) {
    const expr = parseExpression(cursor);
    if (expr.kind !== 'name' || !cursor.accept(':='))
        return expr;
    const value = parseExpression(cursor);
    return { kind: 'walrus', target: expr, value, from: expr.from, to: value.to };
}
/** One expression without commas. */
function parseExpression(cursor) {
    if (cursor.at('lambda') && cursor.kind === TOKEN.name)
        return parseLambda(cursor);
    cursor.enter();
    let expr = parseBinary(cursor, 0);
    if (cursor.accept('if')) {
        const test = parseBinary(cursor, 0);
        cursor.expect('else');
        const whenFalse = parseExpression(cursor);
        expr = { kind: 'conditional', test, whenTrue: expr, whenFalse, from: expr.from, to: whenFalse.to };
    }
    cursor.leave();
    return expr;
}
function parseBinary(cursor, weakest) {
    let left = parseUnary(cursor);
    for (let links = 0;; links++) {
        let operator = cursor.text;
        const strength = Object.hasOwn(STRENGTH, operator) ? (STRENGTH[operator] ?? 0) : 0;
        if (strength === 0 || strength < weakest)
            return left;
        if (operator === 'not' && cursor.textAhead(1) !== 'in')
            return left;
        if (links === MAX_CHAIN)
            cursor.fail('too many operators in one expression');
        cursor.index++;
        if (operator === 'not') {
            cursor.index++;
            operator = 'not in';
        }
        else if (operator === 'is' && cursor.accept('not'))
            operator = 'is not';
        // `**` groups to the right and lets a sign stand on its right side; all others group to the left.
        const right = strength === POWER
            ? cursor.nested(() => parseBinary(cursor, SIGN))
            : cursor.nested(() => parseBinary(cursor, strength + 1));
        left = { kind: 'binary', operator, left, right, from: left.from, to: right.to };
    }
}
function parseUnary(cursor) {
    const { from, text } = cursor;
    if (text === '-' || text === '+' || text === '~' || text === 'not') {
        cursor.index++;
        const operand = cursor.nested(() => parseBinary(cursor, text === 'not' ? NOT : SIGN));
        return { kind: 'unary', operator: text, operand, from, to: operand.to };
    }
    if (text === 'await' && cursor.kind === TOKEN.name) {
        cursor.index++;
        const value = cursor.nested(() => parsePostfix(cursor));
        return { kind: 'await', value, from, to: value.to };
    }
    return parsePostfix(cursor);
}
function parsePostfix(cursor) {
    let expr = parseAtom(cursor);
    for (let links = 0;; links++) {
        if (cursor.kind !== TOKEN.operator)
            return expr;
        if (links === MAX_CHAIN)
            cursor.fail('too many calls and attributes in one expression');
        if (cursor.at('(')) {
            const args = parseArguments(cursor);
            expr = { kind: 'call', callee: expr, args, from: expr.from, to: cursor.lastEnd };
        }
        else if (cursor.accept('.')) {
            const nameFrom = cursor.from;
            const name = cursor.name();
            expr = {
                kind: 'attribute',
                object: expr,
                name,
                nameFrom,
                from: expr.from,
                to: cursor.lastEnd,
            };
        }
        else if (cursor.accept('[')) {
            const index = parseIndex(cursor);
            cursor.expect(']');
            expr = { kind: 'subscript', object: expr, index, from: expr.from, to: cursor.lastEnd };
        }
        else
            return expr;
    }
}
function parseIndex(cursor) {
    const from = cursor.from;
    const item = () => {
        const at = cursor.from;
        const first = cursor.at(':') ? null : parseItem(cursor);
        if (first !== null && !cursor.at(':'))
            return first;
        while (cursor.accept(':'))
            if (!cursor.at(':') && startsExpression(cursor))
                parseExpression(cursor);
        return { kind: 'constant', value: 'slice', from: at, to: cursor.lastEnd };
    };
    const first = item();
    if (!cursor.at(','))
        return first;
    const items = [first];
    while (cursor.accept(',') && !cursor.at(']'))
        items.push(item());
    return { kind: 'tuple', items, from, to: cursor.lastEnd };
}
/** Arguments of a call or a class, from `(` to `)`. */
function parseArguments(cursor) {
    const args = [];
    cursor.expect('(');
    while (!cursor.accept(')')) {
        const from = cursor.from;
        if (cursor.accept('*'))
            args.push({ name: null, spread: '*', value: parseExpression(cursor), from });
        else if (cursor.accept('**'))
            args.push({ name: null, spread: '**', value: parseExpression(cursor), from });
        else if (cursor.atName && cursor.textAhead(1) === '=') {
            const name = cursor.name();
            cursor.index++;
            args.push({ name, spread: '', value: parseExpression(cursor), from });
        }
        else {
            const value = parseNamed(cursor);
            args.push({
                name: null,
                spread: '',
                value: atFor(cursor) ? parseComprehension(cursor, [value], from) : value,
                from,
            });
        }
        if (!cursor.at(')'))
            cursor.expect(',');
    }
    return args;
}

;// CONCATENATED MODULE: ./build/src/code-check/python/parse-simple.js


const AUGMENTED = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '@=', '&=', '|=', '^=', '>>=', '<<=', '**=']);
/** One statement without a block. */
function parseSimple(cursor) {
    const { from, text } = cursor;
    if (cursor.kind === TOKEN.name) {
        switch (text) {
            case 'return': {
                cursor.index++;
                const value = atEnd(cursor) ? null : parseExpressions(cursor);
                return { kind: 'return', value, from, to: cursor.lastEnd };
            }
            case 'pass':
            case 'break':
            case 'continue':
                cursor.index++;
                return { kind: 'simple', word: text, values: [], from, to: cursor.lastEnd };
            case 'raise':
            case 'assert': {
                cursor.index++;
                const values = [];
                if (!atEnd(cursor)) {
                    values.push(parseExpression(cursor));
                    if (cursor.accept(text === 'raise' ? 'from' : ','))
                        values.push(parseExpression(cursor));
                }
                return { kind: 'simple', word: text, values, from, to: cursor.lastEnd };
            }
            case 'del': {
                cursor.index++;
                const target = parseExpressions(cursor);
                return { kind: 'delete', targets: target.kind === 'tuple' ? target.items : [target], from, to: cursor.lastEnd };
            }
            case 'global':
            case 'nonlocal': {
                cursor.index++;
                const names = [cursor.name()];
                while (cursor.accept(','))
                    names.push(cursor.name());
                return { kind: 'outer', word: text, names, from, to: cursor.lastEnd };
            }
            case 'import':
                return parseImport(cursor);
            case 'from':
                return parseFromImport(cursor);
            case 'type':
                if (cursor.kindAhead(1) === TOKEN.name && (cursor.textAhead(2) === '=' || cursor.textAhead(2) === '['))
                    return parseTypeAlias(cursor);
        }
    }
    return parseAssignment(cursor);
}
function atEnd(cursor) {
    return cursor.kind === TOKEN.newline || cursor.at(';');
}
/** `type X = ...` binds X to something that no check reads. */
function parseTypeAlias(cursor) {
    const { from } = cursor;
    cursor.index++;
    const target = { kind: 'name', from: cursor.from, name: cursor.name(), to: cursor.lastEnd };
    skipTypeParameters(cursor);
    cursor.expect('=');
    return { kind: 'assign', targets: [target], value: parseExpression(cursor), from, to: cursor.lastEnd };
}
function parseAssignment(cursor) {
    const { from } = cursor;
    const first = parseValue(cursor);
    if (cursor.kind !== TOKEN.operator)
        return { kind: 'expression', value: first, from, to: cursor.lastEnd };
    if (cursor.accept(':')) {
        parseExpression(cursor);
        const value = cursor.accept('=') ? parseValue(cursor) : null;
        return { kind: 'assign', targets: [first], value, from, to: cursor.lastEnd };
    }
    if (AUGMENTED.has(cursor.text)) {
        cursor.index++;
        return { kind: 'augmented', target: first, value: parseValue(cursor), from, to: cursor.lastEnd };
    }
    const targets = [];
    let value = first;
    while (cursor.accept('=')) {
        targets.push(value);
        value = parseValue(cursor);
    }
    if (targets.length === 0)
        return { kind: 'expression', value: first, from, to: cursor.lastEnd };
    return { kind: 'assign', targets, value, from, to: cursor.lastEnd };
}
function parseDotted(cursor) {
    let path = cursor.name();
    while (cursor.accept('.'))
        path += `.${cursor.name()}`;
    return path;
}
function parseImport(cursor) {
    const { from } = cursor;
    cursor.expect('import');
    const modules = [];
    do {
        const path = parseDotted(cursor);
        modules.push({ path, alias: cursor.accept('as') ? cursor.name() : null });
    } while (cursor.accept(','));
    return { kind: 'import', modules, from, to: cursor.lastEnd };
}
function parseFromImport(cursor) {
    const { from } = cursor;
    cursor.expect('from');
    let level = 0;
    while (cursor.at('.') || cursor.at('...')) {
        level += cursor.text.length;
        cursor.index++;
    }
    const module = cursor.at('import') ? '' : parseDotted(cursor);
    cursor.expect('import');
    if (cursor.accept('*'))
        return { kind: 'from-import', level, module, names: null, from, to: cursor.lastEnd };
    const grouped = cursor.accept('(');
    const names = [];
    do {
        if (grouped && cursor.at(')'))
            break;
        const name = cursor.name();
        names.push({ name, alias: cursor.accept('as') ? cursor.name() : null });
    } while (cursor.accept(','));
    if (grouped)
        cursor.expect(')');
    return { kind: 'from-import', level, module, names, from, to: cursor.lastEnd };
}
/** `[T: int, *Ts = ...]` after the name of a function, class or type. */
function skipTypeParameters(cursor) {
    if (!cursor.at('['))
        return;
    let depth = 0;
    do {
        if (cursor.at('['))
            depth++;
        else if (cursor.at(']'))
            depth--;
        cursor.index++;
    } while (depth > 0 && cursor.kind !== TOKEN.end);
}

;// CONCATENATED MODULE: ./build/src/code-check/python/parse-statement.js




/** All statements up to the end of the file. */
function parseFile(cursor) {
    const statements = [];
    while (cursor.kind !== TOKEN.end)
        parseStatement(cursor, statements);
    return statements;
}
function parseStatement(cursor, into) {
    const compound = cursor.kind === TOKEN.name || cursor.at('@') ? parseCompound(cursor) : null;
    if (compound !== null)
        into.push(compound);
    else
        parseSimpleLine(cursor, into);
}
/** Simple statements between semicolons, up to the end of the line. */
function parseSimpleLine(cursor, into) {
    do {
        if (cursor.kind === TOKEN.newline)
            break;
        into.push(parseSimple(cursor));
    } while (cursor.accept(';'));
    cursor.expectKind(TOKEN.newline, 'the end of the line');
}
function parseBlock(cursor) {
    cursor.expect(':');
    const statements = [];
    if (!cursor.acceptKind(TOKEN.newline)) {
        parseSimpleLine(cursor, statements);
        return statements;
    }
    cursor.expectKind(TOKEN.indent, 'an indented block');
    cursor.enter();
    while (!cursor.acceptKind(TOKEN.dedent))
        parseStatement(cursor, statements);
    cursor.leave();
    return statements;
}
/** A statement with a block of its own, or null where none begins. */
function parseCompound(cursor) {
    const { from } = cursor;
    switch (cursor.text) {
        case 'if':
            return parseIf(cursor);
        case 'while': {
            cursor.index++;
            const test = parseNamed(cursor);
            const body = parseBlock(cursor);
            return { kind: 'while', test, body, otherwise: parseElse(cursor), from, to: cursor.lastEnd };
        }
        case 'for':
            return parseFor(cursor, from);
        case 'try':
            return parseTry(cursor);
        case 'with':
            return parseWith(cursor, from);
        case 'def':
        case 'class':
        case '@':
            return parseDefinition(cursor, from);
        case 'async': {
            const next = cursor.textAhead(1);
            if (next === 'def')
                return parseDefinition(cursor, from);
            cursor.index++;
            if (next === 'for')
                return parseFor(cursor, from);
            if (next === 'with')
                return parseWith(cursor, from);
            return cursor.fail('"def", "for" or "with" is expected after "async"');
        }
        case 'match':
            return cursor.attempt(() => parseMatch(cursor, from));
        default:
            return null;
    }
}
function parseFunctionBody(cursor) {
    const { wanted, index } = cursor;
    if (wanted === null || cursor.kindAhead(1) !== TOKEN.newline || cursor.kindAhead(2) !== TOKEN.indent)
        return parseBlock(cursor);
    const { kinds, starts } = cursor.tokens;
    let end = index + 3;
    for (let depth = 1; depth > 0; end++) {
        if (kinds[end] === TOKEN.indent)
            depth++;
        else if (kinds[end] === TOKEN.dedent)
            depth--;
    }
    if (wanted.test(cursor.source.slice(cursor.from, starts[end - 1])))
        return parseBlock(cursor);
    cursor.expect(':');
    cursor.index = end;
    return [];
}
function parseElse(cursor) {
    return cursor.accept('else') ? parseBlock(cursor) : [];
}
function parseIf(cursor) {
    const { from } = cursor;
    const branches = [];
    cursor.expect('if');
    do {
        const test = parseNamed(cursor);
        branches.push({ test, body: parseBlock(cursor) });
    } while (cursor.accept('elif'));
    return { kind: 'if', branches, otherwise: parseElse(cursor), from, to: cursor.lastEnd };
}
function parseFor(cursor, from) {
    cursor.expect('for');
    const target = parseTargets(cursor);
    cursor.expect('in');
    const iterable = parseExpressions(cursor);
    const body = parseBlock(cursor);
    return { kind: 'for', target, iterable, body, otherwise: parseElse(cursor), from, to: cursor.lastEnd };
}
function parseTry(cursor) {
    const { from } = cursor;
    cursor.expect('try');
    const body = parseBlock(cursor);
    const handlers = [];
    while (cursor.accept('except')) {
        cursor.accept('*');
        const type = cursor.at(':') ? null : parseExpressions(cursor);
        const name = cursor.accept('as') ? cursor.name() : null;
        handlers.push({ type, name, body: parseBlock(cursor) });
    }
    const otherwise = parseElse(cursor);
    return {
        kind: 'try',
        body,
        handlers,
        otherwise,
        finally: cursor.accept('finally') ? parseBlock(cursor) : [],
        from,
        to: cursor.lastEnd,
    };
}
function parseWith(cursor, from) {
    cursor.expect('with');
    // `with (a as b, c as d):` and `with (a, b) as c:` begin alike: only the colon after the bracket tells them apart.
    const grouped = cursor.at('(')
        ? cursor.attempt(() => {
            cursor.expect('(');
            const inside = parseWithItems(cursor);
            cursor.expect(')');
            if (!cursor.at(':'))
                cursor.fail('":" is expected here');
            return inside;
        })
        : null;
    const items = grouped ?? parseWithItems(cursor);
    return { kind: 'with', items, body: parseBlock(cursor), from, to: cursor.lastEnd };
}
function parseWithItems(cursor) {
    const items = [];
    do {
        if (cursor.at(')'))
            break;
        const value = parseNamed(cursor);
        const target = cursor.accept('as') ? parseExpression(cursor) : null;
        items.push({ value, target });
    } while (cursor.accept(','));
    return items;
}
function parseDefinition(cursor, from) {
    const decorators = [];
    while (cursor.accept('@')) {
        decorators.push(parseNamed(cursor));
        cursor.expectKind(TOKEN.newline, 'the end of the line');
    }
    if (cursor.accept('class')) {
        const name = cursor.name();
        skipTypeParameters(cursor);
        const args = cursor.at('(') ? parseArguments(cursor) : [];
        return { kind: 'class', name, decorators, args, body: parseBlock(cursor), from, to: cursor.lastEnd };
    }
    cursor.accept('async');
    cursor.expect('def');
    const name = cursor.name();
    skipTypeParameters(cursor);
    cursor.expect('(');
    const parameters = parseParameters(cursor, ')', true);
    cursor.expect(')');
    if (cursor.accept('->'))
        parseExpressions(cursor);
    return { kind: 'function', name, decorators, parameters, body: parseFunctionBody(cursor), from, to: cursor.lastEnd };
}
/** `match` is a keyword only where a whole match statement follows. */
function parseMatch(cursor, from) {
    cursor.expect('match');
    const subject = parseExpressions(cursor);
    cursor.expect(':');
    cursor.expectKind(TOKEN.newline, 'the end of the line');
    cursor.expectKind(TOKEN.indent, 'an indented block');
    cursor.enter();
    const cases = [];
    while (!cursor.acceptKind(TOKEN.dedent)) {
        cursor.expect('case');
        const pattern = parsePatterns(cursor);
        const guard = cursor.accept('if') ? parseNamed(cursor) : null;
        cases.push({ pattern, guard, body: parseBlock(cursor) });
    }
    cursor.leave();
    return { kind: 'match', subject, cases, from, to: cursor.lastEnd };
}
/**
 * A pattern as the tuple of the names in it: what a pattern compares is no matter here, which names it may bind is.
 */
function parsePatterns(cursor) {
    const { from } = cursor;
    const items = [];
    let depth = 0;
    while (depth > 0 || !(cursor.at(':') || (cursor.at('if') && cursor.kind === TOKEN.name))) {
        if (cursor.kind === TOKEN.newline || cursor.kind === TOKEN.end)
            cursor.fail('":" is expected here');
        if (cursor.atName)
            items.push({ kind: 'name', name: cursor.text, from: cursor.from, to: cursor.from + cursor.text.length });
        else if ('([{'.includes(cursor.text) && cursor.text !== '')
            depth++;
        else if (')]}'.includes(cursor.text) && cursor.text !== '')
            depth--;
        cursor.index++;
    }
    return { kind: 'tuple', items, from, to: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./build/src/code-check/python/parse.js





/**
 * Why a parser of our own, the 1,400 lines in this folder: the two that could be bundled were measured on the 2,796 files of
 * flytekit, flyte-sdk and flytesnacks. @lezer/python 1.1.19, an editor's parser, took 120 valid ones for broken (a bare
 * `yield`, `with (...)`, `@a.b().c`), py-ast 1.16.0 took 2 and has 280 kB; both read less than 3 MB a second, half of what
 * 2,000 files in three seconds need. This one takes none for broken, makes CPython's tree (`npm run verify:python` compares
 * them), reads 8 to 15 MB a second and adds no dependency.
 *
 * Parses a Python 3 file (up to 3.14) without running anything. Never throws: what is not Python is a `failed`.
 * Accepts a little more than Python does, for a check need not tell people what the interpreter will. With `wanted`, the
 * bodies of functions whose text it does not match are left empty, unread: most of most files.
 */
function parsePython(source, wanted = null) {
    try {
        const cursor = new Cursor(source, tokenize(source), wanted);
        return { kind: 'parsed', body: parseFile(cursor), comments: cursor.tokens.comments };
    }
    catch (error) {
        if (error instanceof PythonSyntaxError)
            return { kind: 'failed', message: error.message, offset: error.offset };
        if (error instanceof RangeError)
            return { kind: 'failed', message: 'the code is nested too deeply', offset: 0 };
        throw error;
    }
}
/** Parses the expression of an f-string's replacement field, null where it is none. Offsets stay the file's. */
function parseField(source, from, to) {
    try {
        const cursor = new Cursor(source, tokenize(source, from, to, true), null);
        const expr = parseValue(cursor);
        return cursor.kind === TOKEN.end ? expr : null;
    }
    catch (error) {
        if (error instanceof PythonSyntaxError || error instanceof RangeError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/code-check/python/decode-string.js


const SIMPLE_ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
};
const CODED_ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3}))/y;
/** The expressions in a field must be the same objects whoever asks: they are kept with their literal. */
const decoded = new WeakMap();
/** Parts of a string literal in order, or null for bytes, templates and escapes by Unicode name: no check needs those. */
function decodeString(source, literal) {
    const known = decoded.get(literal);
    if (known !== undefined)
        return known;
    const parts = decode(source, literal);
    decoded.set(literal, parts);
    return parts;
}
function decode(source, literal) {
    const parts = [];
    for (const token of literal.tokens) {
        const { prefix, from, to } = openToken(source, token);
        if (/[bt]/i.test(prefix))
            return null;
        if (!decodeToken(source, from, to, /r/i.test(prefix), /f/i.test(prefix), parts))
            return null;
    }
    return parts;
}
/**
 * Where the text of a literal stands, if it is one plain token without escapes and fields: the only kind whose text can
 * be replaced in place.
 */
function plainSpan(source, literal) {
    const [token, second] = literal.tokens;
    if (token === undefined || second !== undefined)
        return null;
    const { prefix, from, to } = openToken(source, token);
    if (/[fbt]/i.test(prefix) || /[\\\n\r]/.test(source.slice(from, to)))
        return null;
    return { from, to };
}
function openToken(source, token) {
    let quoteAt = token.from;
    while (source[quoteAt] !== '"' && source[quoteAt] !== "'")
        quoteAt++;
    const quote = source.charAt(quoteAt);
    const width = token.to - quoteAt >= 6 && source.startsWith(quote.repeat(3), quoteAt) ? 3 : 1;
    return { prefix: source.slice(token.from, quoteAt), from: quoteAt + width, to: token.to - width };
}
function decodeToken(source, from, to, raw, format, parts) {
    let text = '';
    let at = from;
    while (at < to) {
        const char = source.charAt(at);
        if (char === '\\' && !raw) {
            const meant = readEscape(source, at);
            if (meant === null)
                return false;
            text += meant.text;
            at = meant.end;
        }
        else if (format && char === '{' && source[at + 1] !== '{') {
            const end = replacementEnd(source, at + 1, 0);
            if (end === -1 || end > to)
                return false;
            if (text !== '')
                parts.push(text);
            text = '';
            parts.push(readField(source, at + 1, end - 1));
            at = end;
        }
        else if (format && (char === '{' || char === '}') && source[at + 1] === char) {
            text += char;
            at += 2;
        }
        else {
            text += char;
            at++;
        }
    }
    parts.push(text);
    return true;
}
function readEscape(source, at) {
    const next = source.charAt(at + 1);
    if (next === '\r')
        return { text: '', end: source[at + 2] === '\n' ? at + 3 : at + 2 };
    const simple = SIMPLE_ESCAPES[next];
    if (simple !== undefined)
        return { text: simple, end: at + 2 };
    if (next === 'N')
        return null;
    CODED_ESCAPE.lastIndex = at;
    const match = CODED_ESCAPE.exec(source);
    if (match === null)
        return { text: `\\${next}`, end: at + 1 + next.length };
    const [all, two, four, eight, octal] = match;
    const code = octal === undefined ? Number.parseInt(two ?? four ?? eight ?? '', 16) : Number.parseInt(octal, 8);
    return code > 0x10ffff ? null : { text: String.fromCodePoint(code), end: at + all.length };
}
/** Cuts `expr!r:spec` or `expr=` down to its expression. */
function readField(source, from, to) {
    let nesting = 0;
    let at = from;
    for (; at < to; at++) {
        const char = source.charAt(at);
        if (char === '"' || char === "'") {
            const close = source.indexOf(char, at + 1);
            if (close === -1 || close >= to)
                break;
            at = close;
        }
        else if ('([{'.includes(char))
            nesting++;
        else if (')]}'.includes(char))
            nesting--;
        else if (nesting === 0 && (char === ':' || (char === '!' && source[at + 1] !== '=')))
            break;
    }
    const debug = /(?<![=!<>])=\s*$/.exec(source.slice(from, at));
    const end = debug === null ? at : from + debug.index;
    return { expr: parseField(source, from, end), plain: at === to && debug === null };
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/value.js
const UNKNOWN = { kind: 'unknown' };
/** Two values that are surely the same, as far as names with several bindings need it. */
function sameValue(a, b) {
    if (a.kind === 'text')
        return b.kind === 'text' && a.text === b.text;
    if (a.kind === 'external')
        return b.kind === 'external' && a.name === b.name;
    if (a.kind === 'module')
        return b.kind === 'module' && a.path === b.path;
    return a.kind === 'none' && b.kind === 'none';
}

;// CONCATENATED MODULE: ./build/src/code-check/read/arguments.js

/** Binds the arguments of a call to the names of its positional parameters; a `**` of a constant dict is taken apart. */
function bindArguments(evaluator, call, scope, parameters) {
    const named = new Map();
    let complete = true;
    for (const [index, { name, spread, value: expr }] of call.args.entries()) {
        if (spread === '') {
            const parameter = name ?? (complete ? parameters[index] : undefined);
            if (parameter !== undefined)
                named.set(parameter, { expr, value: evaluator.evaluate(expr, scope) });
            continue;
        }
        const value = spread === '**' ? evaluator.evaluate(expr, scope) : UNKNOWN;
        if (value.kind !== 'dict' || !value.complete)
            complete = false;
        else
            for (const [key, entry] of value.entries)
                named.set(key, { expr, value: entry });
    }
    return { named, complete };
}

;// CONCATENATED MODULE: ./build/src/code-check/read/secret-read.js

const SECRETS_GET = /^(?:flytekit|union)(?:\.[\w.]+)?\.current_context\(\)\.secrets\.get$/;
/** Parameters of flytekit's `SecretsManager.get` in order (flytekit/core/context_manager.py). */
const PARAMETERS = ['group', 'key', 'group_version', 'encode_mode'];
/** Reads a call that takes the value of a secret; null for every other call. */
function readSecretRead(evaluator, call, scope) {
    const { callee } = call;
    if (callee.kind === 'name' || (callee.kind === 'attribute' && (callee.name === 'get' || callee.name === 'open'))) {
        const target = evaluator.evaluate(callee, scope);
        if (target.kind === 'external') {
            if (SECRETS_GET.test(target.name))
                return readGet(evaluator, call, scope);
            return target.name === 'builtins.open' || target.name === 'io.open' ? readOpen(evaluator, call, scope) : null;
        }
    }
    if (callee.kind !== 'attribute' || !['read_text', 'read_bytes', 'open'].includes(callee.name))
        return null;
    const object = evaluator.evaluate(callee.object, scope);
    if (object.kind !== 'path')
        return null;
    return {
        kind: 'file',
        call,
        scope,
        path: object.text,
        at: callee.object,
        gives: callee.name === 'open' ? 'handle' : 'text',
    };
}
function readGet(evaluator, call, scope) {
    const { named, complete } = bindArguments(evaluator, call, scope, PARAMETERS);
    const given = (name) => {
        const argument = named.get(name);
        return argument === undefined || argument.value.kind === 'none' ? null : argument;
    };
    return {
        kind: 'get',
        call,
        scope,
        group: given('group'),
        key: given('key'),
        groupVersion: given('group_version'),
        complete,
    };
}
function readOpen(evaluator, call, scope) {
    const [first] = call.args;
    if (first === undefined || first.spread !== '' || (first.name !== null && first.name !== 'file'))
        return null;
    const value = evaluator.evaluate(first.value, scope);
    return value.kind === 'text' || value.kind === 'path'
        ? { kind: 'file', call, scope, path: value.text, at: first.value, gives: 'handle' }
        : null;
}

;// CONCATENATED MODULE: ./build/src/code-check/read/secret-request.js

/** Fields of flytekit's dataclass in order (flytekit/models/security.py). */
const FLYTEKIT = ['group', 'key', 'group_version', 'mount_requirement', 'env_var'];
/** Fields of Flyte 2's dataclass in order (flyte-sdk, src/flyte/_secret.py): the key comes first. */
const FLYTE = ['key', 'group', 'mount', 'as_env_var'];
/** Reads a value that is a call of one of the two Secret classes; null for anything else. */
function readSecretRequest(evaluator, value) {
    if (value.kind !== 'made' || !value.by.endsWith('.Secret'))
        return null;
    const { call, scope } = value;
    const sdk = value.by.startsWith('flyte.') ? 'flyte' : 'flytekit';
    const { named, complete } = bindArguments(evaluator, call, scope, sdk === 'flyte' ? FLYTE : FLYTEKIT);
    const given = (name) => {
        const argument = named.get(name);
        return argument === undefined || argument.value.kind === 'none' ? null : argument;
    };
    return {
        sdk,
        call,
        scope,
        group: given('group'),
        key: given('key'),
        groupVersion: given('group_version'),
        mount: given(sdk === 'flyte' ? 'mount' : 'mount_requirement'),
        environmentVariable: given(sdk === 'flyte' ? 'as_env_var' : 'env_var'),
        complete,
    };
}

;// CONCATENATED MODULE: ./build/src/code-check/read/task.js


const TASK = /^(?:flytekit|union)(?:\.[\w.]+)?\.(?:task|dynamic|eager)$/;
/** Union's actors: tasks too, whose secrets stand elsewhere. */
const ACTOR = /^union(?:\.[\w.]+)?\.ActorEnvironment\(\)\.task$/;
const NONE = { requests: [], complete: true };
const UNKNOWN_REQUESTS = { requests: [], complete: false };
/** Reads a decorated function; null where no decorator is surely one of Flyte's. */
function readTask(evaluator, node, scope) {
    for (const decorator of node.decorators) {
        const call = decorator.kind === 'call' ? decorator : null;
        const callee = call === null ? decorator : call.callee;
        const target = evaluator.evaluate(callee, scope);
        if (target.kind === 'external' && TASK.test(target.name)) {
            return {
                sdk: 'flytekit',
                node,
                ...(call === null ? NONE : requestsOf(evaluator, call, scope, 'secret_requests')),
            };
        }
        if (target.kind === 'external' && ACTOR.test(target.name))
            return { sdk: 'flytekit', node, ...UNKNOWN_REQUESTS };
        if (callee.kind === 'attribute' && callee.name === 'task') {
            const environment = evaluator.evaluate(callee.object, scope);
            if (environment.kind === 'made')
                return { sdk: 'flyte', node, ...ofEnvironment(evaluator, environment, call, node.name, scope) };
        }
    }
    return null;
}
function requestsOf(evaluator, call, scope, parameter) {
    const { named, complete } = bindArguments(evaluator, call, scope, []);
    // A pod template can carry the annotations of a request of its own.
    const closed = complete && !named.has('pod_template') && !named.has('pod_template_name');
    const given = named.get(parameter);
    const read = given === undefined ? NONE : readRequests(evaluator, given.value);
    return { requests: read.requests, complete: closed && read.complete };
}
function readRequests(evaluator, value) {
    if (value.kind === 'none' || value.kind === 'text')
        return NONE;
    const items = value.kind === 'list' ? value.items : [value];
    const requests = [];
    let complete = true;
    for (const item of items) {
        const request = readSecretRequest(evaluator, item);
        if (request !== null)
            requests.push(request);
        else if (item.kind !== 'text')
            complete = false;
    }
    return { requests, complete };
}
/** Of Flyte 2: the environment has the secrets, a clone may replace them, and a call may override them. */
function ofEnvironment(evaluator, environment, decorator, task, scope) {
    const { source } = scope.module;
    const overridden = source.includes('.override(') && new RegExp(`\\b${task}\\.override\\(`).test(source);
    const own = decorator === null ? NONE : requestsOf(evaluator, decorator, scope, 'secrets');
    const environments = secretsOfEnvironment(evaluator, environment, 0);
    return {
        requests: [...environments.requests, ...own.requests],
        complete: environments.complete && own.complete && !overridden,
    };
}
function secretsOfEnvironment(evaluator, environment, depth) {
    const { by, call, scope } = environment;
    const { named, complete } = bindArguments(evaluator, call, scope, []);
    if (!complete || named.has('pod_template') || depth > 5)
        return UNKNOWN_REQUESTS;
    const given = named.get('secrets');
    // A clone with `secrets=None` keeps those of its original.
    if (given !== undefined && given.value.kind !== 'none')
        return readRequests(evaluator, given.value);
    if (!by.endsWith('.clone_with'))
        return NONE;
    const original = cloned(call.callee);
    const value = original === null ? null : evaluator.evaluate(original, scope);
    return value?.kind === 'made' ? secretsOfEnvironment(evaluator, value, depth + 1) : UNKNOWN_REQUESTS;
}
function cloned(callee) {
    return callee.kind === 'attribute' ? callee.object : null;
}

;// CONCATENATED MODULE: ./build/src/code-check/read/facts.js






/** Reads all of a module, every function and class in it. */
function readFacts(evaluator, module) {
    const requests = [];
    const reads = [];
    block(module.body, { scope: module.scope, task: null, inside: null, insideScope: module.scope });
    return { module, requests, reads };
    function block(statements, place) {
        for (const statement of statements) {
            for (const own of ownExpressions(statement))
                expression(own, place, false);
            if (statement.kind === 'function') {
                const scope = evaluator.bodyScope(statement, place.scope);
                const task = readTask(evaluator, statement, place.scope) ?? place.task;
                block(statement.body, { scope, task, inside: statement, insideScope: scope });
            }
            else if (statement.kind === 'class')
                block(statement.body, { ...place, scope: evaluator.bodyScope(statement, place.scope) });
            else
                for (const inner of blocksOf(statement))
                    block(inner, place);
        }
    }
    function expression(expr, place, forImage) {
        switch (expr.kind) {
            case 'name':
            case 'constant':
                return;
            case 'string':
                fields(expr, place, forImage);
                return;
            case 'call':
                call(expr, place, forImage);
                return;
            case 'lambda':
            case 'comprehension': {
                const inner = { ...place, scope: expressionScope(expr, place.scope) };
                for (const sub of subExpressions(expr))
                    expression(sub, inner, forImage);
                return;
            }
            default:
                for (const sub of subExpressions(expr))
                    expression(sub, place, forImage);
        }
    }
    /** Calls can stand in the fields of an f-string; most strings have none. */
    function fields(expr, place, forImage) {
        if (!/^\w*f/i.test(module.source.slice(expr.from, expr.from + 2)) && expr.tokens.length === 1)
            return;
        if (!/\b(?:get|open|read_text|read_bytes)\(/.test(module.source.slice(expr.from, expr.to)))
            return;
        for (const part of decodeString(module.source, expr) ?? []) {
            if (typeof part !== 'string' && part.expr !== null)
                expression(part.expr, place, forImage);
        }
    }
    function call(expr, place, forImage) {
        if (mayBeSecret(expr)) {
            const callee = evaluator.evaluate(expr.callee, place.scope);
            const request = callee.kind === 'external' ? readSecretRequest(evaluator, evaluator.evaluate(expr, place.scope)) : null;
            if (request !== null)
                requests.push({ request, forImage });
        }
        const read = readSecretRead(evaluator, expr, place.scope);
        if (read !== null)
            reads.push({ read, task: place.task, inside: place.inside, insideScope: place.insideScope });
        expression(expr.callee, place, forImage);
        for (const { name, value } of expr.args)
            expression(value, place, forImage || name === 'secret_mounts');
    }
}
function mayBeSecret({ callee }) {
    return callee.kind === 'name' || (callee.kind === 'attribute' && callee.name === 'Secret');
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/evaluate-class.js
/** Longer chains of base classes are not followed. */
const MAX_BASES = 8;
/** A class attribute, searched in the class and then in its bases in order; null where none is known. */
function memberOfClass(evaluator, node, scope, name, depth = 0) {
    const bindings = scope.bindings.get(name);
    if (bindings !== undefined)
        return evaluator.evaluate({ kind: 'name', name, from: node.from, to: node.from }, scope);
    if (depth === MAX_BASES)
        return null;
    for (const base of bases(evaluator, node, scope)) {
        if (base.kind !== 'class')
            return null;
        const member = memberOfClass(evaluator, base.node, base.scope, name, depth + 1);
        if (member !== null)
            return member;
    }
    return null;
}
function bases(evaluator, node, scope) {
    const outer = scope.parent ?? scope;
    return node.args
        .filter(({ name, spread }) => name === null && spread === '')
        .map(({ value }) => evaluator.evaluate(value, outer));
}
/** Whether the class is an enumeration, and whether its members are text themselves (`StrEnum`, `str, Enum`). */
function isEnumeration(evaluator, node, scope) {
    const names = bases(evaluator, node, scope).map((base) => (base.kind === 'external' ? base.name : ''));
    if (names.includes('enum.StrEnum'))
        return { isText: true };
    return names.includes('enum.Enum') ? { isText: names.includes('builtins.str') } : null;
}
/**
 * An instance whose attributes are the class's own and the keyword arguments it was made with: of a plain class or
 * dataclass without bases and without a constructor of its own. Anything else may fill its attributes from elsewhere.
 */
function isPlainRecord(evaluator, node, scope) {
    if (['__init__', '__new__', '__post_init__', '__getattr__', '__getattribute__'].some((name) => scope.bindings.has(name)))
        return false;
    const allowed = bases(evaluator, node, scope).every((base) => base.kind === 'external' && ['builtins.object', 'typing.NamedTuple'].includes(base.name));
    const outer = scope.parent ?? scope;
    return (allowed &&
        node.decorators.every((decorator) => {
            const value = evaluator.evaluate(decorator.kind === 'call' ? decorator.callee : decorator, outer);
            return value.kind === 'external' && value.name === 'dataclasses.dataclass';
        }));
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/evaluate-literal.js


/** Text, where every part of it is known; with its place where it is one plain literal. */
function evaluateString(evaluator, expr, scope) {
    const { module } = scope;
    const span = plainSpan(module.source, expr);
    if (span !== null)
        return { kind: 'text', text: module.source.slice(span.from, span.to), origin: { module, span } };
    let text = '';
    for (const part of decodeString(module.source, expr) ?? [{ expr: null, plain: false }]) {
        if (typeof part === 'string')
            text += part;
        else {
            const value = part.expr === null || !part.plain ? UNKNOWN : evaluator.evaluate(part.expr, scope);
            if (value.kind !== 'text' && value.kind !== 'path')
                return UNKNOWN;
            text += value.text;
        }
    }
    return { kind: 'text', text, origin: null };
}
/** Items in order; one that is not known stands for any number of them. */
function evaluateList(evaluator, items, scope) {
    const values = [];
    for (const item of items) {
        if (item.kind !== 'starred')
            values.push(evaluator.evaluate(item, scope));
        else {
            const inner = evaluator.evaluate(item.value, scope);
            values.push(...(inner.kind === 'list' ? inner.items : [UNKNOWN]));
        }
    }
    return { kind: 'list', items: values };
}
/** Entries by their text keys. */
function evaluateDict(evaluator, pairs, scope) {
    const entries = new Map();
    let complete = true;
    for (const { key, value } of pairs) {
        const name = key === null ? UNKNOWN : evaluator.evaluate(key, scope);
        const spread = key === null ? evaluator.evaluate(value, scope) : UNKNOWN;
        if (name.kind === 'text')
            entries.set(name.text, evaluator.evaluate(value, scope));
        else if (spread.kind === 'dict' && spread.complete)
            for (const [inner, innerValue] of spread.entries)
                entries.set(inner, innerValue);
        else {
            complete = false;
            // It may replace anything that stands before it.
            entries.clear();
        }
    }
    return { kind: 'dict', entries, complete };
}
/** An entry of a dict. */
function evaluateSubscript(evaluator, expr, scope) {
    const object = evaluator.evaluate(expr.object, scope);
    if (object.kind !== 'dict')
        return UNKNOWN;
    const index = evaluator.evaluate(expr.index, scope);
    return index.kind === 'text' && object.complete ? (object.entries.get(index.text) ?? UNKNOWN) : UNKNOWN;
}
/** Joined text, lists and paths, and `a or b` where `a` is surely true. */
function evaluateBinary(evaluator, expr, scope) {
    if (expr.operator !== '+' && expr.operator !== '/' && expr.operator !== 'or')
        return UNKNOWN;
    const left = evaluator.evaluate(expr.left, scope);
    if (expr.operator === 'or')
        return (left.kind === 'text' && left.text !== '') || left.kind === 'made' ? left : UNKNOWN;
    const right = evaluator.evaluate(expr.right, scope);
    if (expr.operator === '+') {
        if (left.kind === 'text' && right.kind === 'text')
            return { kind: 'text', text: left.text + right.text, origin: null };
        if (left.kind === 'list' && right.kind === 'list')
            return { kind: 'list', items: [...left.items, ...right.items] };
        // What is known of a list stays known, with something unknown beside it.
        if (left.kind === 'list' || right.kind === 'list')
            return { kind: 'list', items: [...itemsOf(left), ...itemsOf(right)] };
        return UNKNOWN;
    }
    if (left.kind !== 'path' || (right.kind !== 'text' && right.kind !== 'path'))
        return UNKNOWN;
    return { kind: 'path', text: joinPath(left.text, right.text) };
}
function itemsOf(value) {
    return value.kind === 'list' ? value.items : [UNKNOWN];
}
/** As `pathlib` and `os.path.join` join on POSIX: an absolute right side wins. */
function joinPath(left, right) {
    if (right.startsWith('/'))
        return right;
    return left === '' || left.endsWith('/') ? left + right : `${left}/${right}`;
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/evaluate-call.js



const PATHS = new Set(['pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath', 'pathlib.PurePosixPath']);
const TO_TEXT = new Set(['builtins.str', 'os.fspath', 'os.fsdecode']);
const TO_LIST = new Set(['builtins.list', 'builtins.tuple']);
/** Things whose arguments the checks read later. */
const MADE = /^(?:(?:flytekit|union)(?:\.[\w.]+)?\.Secret|flyte(?:\._secret)?\.Secret|flyte(?:\._task_environment)?\.TaskEnvironment)$/;
/** What a call gives, for the few functions that constants are made with. */
function evaluateCall(evaluator, call, scope) {
    const { callee } = call;
    if (callee.kind === 'attribute') {
        const method = textMethod(evaluator, callee, call, scope);
        if (method !== null)
            return method;
    }
    const target = evaluator.evaluate(callee, scope);
    if (target.kind === 'class')
        return makeRecord(evaluator, target, call, scope);
    if (target.kind !== 'external')
        return UNKNOWN;
    const { name } = target;
    if (MADE.test(name))
        return { kind: 'made', by: name, call, scope };
    if (PATHS.has(name))
        return path(evaluator, call, '', scope);
    if (name === 'os.path.join') {
        const joined = path(evaluator, call, '', scope);
        return joined.kind === 'path' ? { kind: 'text', text: joined.text, origin: null } : UNKNOWN;
    }
    const [only, second] = call.args;
    if (only !== undefined && second === undefined && only.name === null && only.spread === '') {
        const value = evaluator.evaluate(only.value, scope);
        if (TO_TEXT.has(name) && (value.kind === 'text' || value.kind === 'path'))
            return { kind: 'text', text: value.text, origin: null };
        if (TO_LIST.has(name) && value.kind === 'list')
            return value;
    }
    return name.startsWith('builtins.') ? UNKNOWN : { kind: 'external', name: `${name}()` };
}
/** Methods of text and paths, and `clone_with` of an environment of tasks; null where it is none of them. */
function textMethod(evaluator, callee, call, scope) {
    const object = evaluator.evaluate(callee.object, scope);
    if (object.kind === 'made')
        return callee.name === 'clone_with' ? { kind: 'made', by: `${object.by}.clone_with`, call, scope } : UNKNOWN;
    if (object.kind === 'path')
        return callee.name === 'joinpath' ? path(evaluator, call, object.text, scope) : UNKNOWN;
    if (object.kind !== 'text')
        return null;
    const { text } = object;
    if (callee.name === 'join')
        return join(evaluator, text, call, scope);
    if (call.args.length > 0)
        return UNKNOWN;
    switch (callee.name) {
        case 'lower':
            return { kind: 'text', text: text.toLowerCase(), origin: null };
        case 'upper':
            return { kind: 'text', text: text.toUpperCase(), origin: null };
        case 'strip':
            return { kind: 'text', text: text.trim(), origin: null };
        default:
            return UNKNOWN;
    }
}
function path(evaluator, call, start, scope) {
    let joined = start;
    for (const { name, spread, value } of call.args) {
        const part = evaluator.evaluate(value, scope);
        if (name !== null || spread !== '' || (part.kind !== 'text' && part.kind !== 'path'))
            return UNKNOWN;
        joined = joined === '' ? part.text : joinPath(joined, part.text);
    }
    return { kind: 'path', text: joined };
}
function join(evaluator, separator, call, scope) {
    const [only] = call.args;
    const parts = only === undefined ? UNKNOWN : evaluator.evaluate(only.value, scope);
    if (parts.kind !== 'list')
        return UNKNOWN;
    const texts = parts.items.map((item) => (item.kind === 'text' ? item.text : null));
    return texts.includes(null) ? UNKNOWN : { kind: 'text', text: texts.join(separator), origin: null };
}
function makeRecord(evaluator, made, call, scope) {
    if (!isPlainRecord(evaluator, made.node, made.scope))
        return UNKNOWN;
    const fields = new Map();
    for (const { name, spread, value } of call.args) {
        if (name === null || spread !== '')
            return UNKNOWN;
        fields.set(name, evaluator.evaluate(value, scope));
    }
    return { kind: 'instance', node: made.node, scope: made.scope, fields };
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/evaluate.js
// Expressions hold expressions: the files of the evaluator need each other.





/** Deeper than constants are written; keeps hostile files from exhausting the stack. */
const evaluate_MAX_DEPTH = 100;
/** Longer constants are nobody's secret, and text that doubles at every step must not fill the memory. */
const MAX_TEXT = 4_096;
const MAX_ITEMS = 10_000;
/** What `from flytekit import *` gives, as far as the checks know it. */
const STAR_EXPORTS = /^(?:flytekit|flyte|union)\.(?:Secret|task|dynamic|eager|current_context|TaskEnvironment)$/;
/**
 * Tells what expressions are, as far as that follows from literals, assignments and imports in the repository, whatever
 * way the code runs. Names that are bound twice, parameters, loops and calls of unknown functions stay unknown.
 */
class Evaluator {
    project;
    #known = new WeakMap();
    #scopes = new WeakMap();
    #exports = new Map();
    #names = new WeakMap();
    #running = new Set();
    constructor(project) {
        this.project = project;
    }
    /** Scope of the body of a function or class that is defined in `parent`. */
    bodyScope(node, parent) {
        const known = this.#scopes.get(node);
        if (known !== undefined)
            return known;
        const scope = node.kind === 'function' ? functionScope(node, parent) : classScope(node, parent);
        this.#scopes.set(node, scope);
        return scope;
    }
    evaluate(expr, scope) {
        if (expr.kind === 'name')
            return this.#name(expr.name, scope);
        const known = this.#known.get(expr);
        if (known !== undefined)
            return known;
        const value = limited(this.#guarded(expr, () => this.#compute(expr, scope)));
        this.#known.set(expr, value);
        return value;
    }
    #guarded(key, compute) {
        if (this.#running.has(key) || this.#running.size > evaluate_MAX_DEPTH)
            return UNKNOWN;
        this.#running.add(key);
        try {
            return compute();
        }
        finally {
            this.#running.delete(key);
        }
    }
    #compute(expr, scope) {
        switch (expr.kind) {
            case 'name':
                return this.#name(expr.name, scope);
            case 'string':
                return evaluateString(this, expr, scope);
            case 'constant':
                return expr.value === 'none' ? { kind: 'none' } : UNKNOWN;
            case 'list':
            case 'tuple':
            case 'set':
                return evaluateList(this, expr.items, scope);
            case 'dict':
                return evaluateDict(this, expr.entries, scope);
            case 'call':
                return evaluateCall(this, expr, scope);
            case 'attribute':
                return this.attribute(this.evaluate(expr.object, scope), expr.name);
            case 'subscript':
                return evaluateSubscript(this, expr, scope);
            case 'binary':
                return evaluateBinary(this, expr, scope);
            case 'conditional': {
                const yes = this.evaluate(expr.whenTrue, scope);
                return sameValue(yes, this.evaluate(expr.whenFalse, scope)) ? withoutOrigin(yes) : UNKNOWN;
            }
            case 'walrus':
                return this.evaluate(expr.value, scope);
            case 'starred':
            case 'unary':
            case 'lambda':
            case 'comprehension':
            case 'await':
            case 'yield':
                return UNKNOWN;
            default:
                return expr;
        }
    }
    #name(name, scope) {
        const found = lookup(name, scope);
        if (found !== null) {
            const value = this.#bindings(found.bindings, found.scope);
            return scope.module.changed.has(name) && canChange(value) ? UNKNOWN : value;
        }
        for (const star of scope.module.scope.starImports) {
            const value = this.#member(star.level, star.module, name, scope);
            if (value.kind === 'external' ? /^(?:flytekit|flyte|union)\./.test(value.name) : value.kind !== 'unknown')
                return value;
        }
        // A builtin, or nothing we know.
        return { kind: 'external', name: `builtins.${name}` };
    }
    #bindings(bindings, scope) {
        const known = this.#names.get(bindings);
        if (known !== undefined)
            return known;
        const value = this.#guarded(bindings, () => this.#computeName(bindings, scope));
        this.#names.set(bindings, value);
        return value;
    }
    #computeName(bindings, scope) {
        const [first, ...others] = bindings.map((binding) => this.#binding(binding, scope));
        if (first === undefined)
            return UNKNOWN;
        if (others.length === 0)
            return first;
        if (others.every((other) => sameValue(first, other)))
            return withoutOrigin(first);
        // try: from flytekit import Secret / except ImportError: Secret = None
        const imported = [first, ...others].filter(({ kind }) => kind !== 'none');
        return imported.length === 1 && imported[0]?.kind === 'external' ? imported[0] : UNKNOWN;
    }
    #binding(binding, scope) {
        switch (binding.kind) {
            case 'value':
                return this.evaluate(binding.value, scope);
            case 'import':
                return this.#importModule(0, binding.path, scope);
            case 'member':
                return this.#member(binding.level, binding.module, binding.name, scope);
            case 'definition':
                return binding.node.kind === 'class'
                    ? { kind: 'class', node: binding.node, scope: this.bodyScope(binding.node, scope) }
                    : UNKNOWN;
            case 'opaque':
                return UNKNOWN;
            default:
                return binding;
        }
    }
    #importModule(level, dotted, scope) {
        const found = this.project.find(scope.module.path, level, dotted);
        if (found.kind === 'file' || found.kind === 'folder')
            return { kind: 'module', path: found.path };
        if (found.kind === 'ambiguous' || level > 0)
            return UNKNOWN;
        return { kind: 'external', name: dotted };
    }
    #member(level, module, name, scope) {
        const from = this.#importModule(level, module, scope);
        if (from.kind === 'external') {
            // A package without __init__.py: only its modules are there to be found.
            const inner = this.project.find(scope.module.path, level, `${module}.${name}`);
            if (inner.kind === 'file')
                return { kind: 'module', path: inner.path };
        }
        const value = this.attribute(from, name);
        // `from . import name` in a package's own __init__.py: the name is the module's, not its own.
        const inner = from.kind === 'module' && value.kind === 'unknown' ? this.project.submodule(from.path, name) : null;
        return inner?.kind === 'file' ? { kind: 'module', path: inner.path } : value;
    }
    /** `value.name`. */
    attribute(value, name) {
        switch (value.kind) {
            case 'external':
                return { kind: 'external', name: `${value.name}.${name}` };
            case 'module':
                return this.#export(value.path, name);
            case 'class': {
                const member = memberOfClass(this, value.node, value.scope, name);
                if (member === null)
                    return UNKNOWN;
                const enumeration = isEnumeration(this, value.node, value.scope);
                return enumeration === null ? member : { kind: 'member', value: member, isText: enumeration.isText };
            }
            case 'instance':
                return value.fields.get(name) ?? memberOfClass(this, value.node, value.scope, name) ?? UNKNOWN;
            case 'member':
                return name === 'value' ? value.value : UNKNOWN;
            case 'unknown':
            case 'none':
            case 'text':
            case 'path':
            case 'list':
            case 'dict':
            case 'made':
                return UNKNOWN;
            default:
                return value;
        }
    }
    #export(path, name) {
        const key = `${path}:${name}`;
        const known = this.#exports.get(key);
        if (known !== undefined)
            return known;
        const value = this.#guarded(key, () => this.#computeExport(path, name));
        this.#exports.set(key, value);
        return value;
    }
    #computeExport(path, name) {
        const module = this.project.module(path);
        if (module !== null) {
            const bindings = module.scope.bindings.get(name);
            if (bindings !== undefined) {
                const value = this.#bindings(bindings, module.scope);
                return module.changed.has(name) && canChange(value) ? UNKNOWN : value;
            }
            for (const star of module.scope.starImports) {
                const value = this.#member(star.level, star.module, name, module.scope);
                if (value.kind === 'external' ? STAR_EXPORTS.test(value.name) : value.kind !== 'unknown')
                    return value;
            }
        }
        const inner = this.project.submodule(path, name);
        return inner.kind === 'file' || inner.kind === 'folder' ? { kind: 'module', path: inner.path } : UNKNOWN;
    }
}
function limited(value) {
    if (value.kind === 'text' || value.kind === 'path')
        return value.text.length > MAX_TEXT ? UNKNOWN : value;
    return value.kind === 'list' && value.items.length > MAX_ITEMS ? UNKNOWN : value;
}
/** Imports keep their meaning; what a name is set to may be replaced or mutated. */
function canChange(value) {
    return value.kind !== 'external' && value.kind !== 'module';
}
function withoutOrigin(value) {
    return value.kind === 'text' ? { ...value, origin: null } : value;
}

;// CONCATENATED MODULE: ./build/src/code-check/resolve/project.js


/** The Python files of a repository: parsed when first asked for, found by import. */
class Project {
    #texts;
    #folders = new Set();
    #found = new Map();
    #modules = new Map();
    constructor(files) {
        this.#texts = new Map(files.map(({ path, text }) => [path, text]));
        for (const { path } of files) {
            for (let folder = parentOf(path); !this.#folders.has(folder); folder = parentOf(folder))
                this.#folders.add(folder);
        }
    }
    /** The parsed file, or why and where it does not parse; null where there is no such file. */
    parse(path) {
        const known = this.#modules.get(path);
        if (known !== undefined)
            return known;
        const text = this.#texts.get(path);
        if (text === undefined)
            return null;
        const parsed = parsePython(text, wantedIn(text));
        const result = parsed.kind === 'parsed'
            ? makeModule(path, text, parsed)
            : { failed: true, message: parsed.message, offset: parsed.offset };
        this.#modules.set(path, result);
        return result;
    }
    /** Drops a parsed file: the trees of thousands at once would fill the memory. Asked for again, it is parsed again. */
    forget(path) {
        this.#modules.delete(path);
    }
    module(path) {
        const parsed = this.parse(path);
        return parsed === null || 'failed' in parsed ? null : parsed;
    }
    /** Follows `import dotted` or, with a level, `from ..dotted import` as it stands in `importer`. */
    find(importer, level, dotted) {
        const key = `${parentOf(importer)} ${level} ${dotted}`;
        const known = this.#found.get(key);
        if (known !== undefined)
            return known;
        const found = this.#find(importer, level, dotted);
        this.#found.set(key, found);
        return found;
    }
    #find(importer, level, dotted) {
        const parts = dotted === '' ? [] : dotted.split('.');
        if (level > 0) {
            let folder = parentOf(importer);
            for (let up = 1; up < level; up++) {
                if (folder === '')
                    return { kind: 'outside' };
                folder = parentOf(folder);
            }
            return this.#inside([folder, ...parts].filter((part) => part !== '').join('/')) ?? { kind: 'outside' };
        }
        const found = new Map();
        for (const root of this.#rootsFor(importer)) {
            const hit = this.#inside(root === '' ? parts.join('/') : `${root}/${parts.join('/')}`);
            if (hit?.kind === 'file')
                found.set(hit.path, hit);
        }
        if (found.size > 1)
            return { kind: 'ambiguous' };
        return found.values().next().value ?? { kind: 'outside' };
    }
    /** Module `name` in the package or folder at `path`. */
    submodule(path, name) {
        const folder = path.endsWith('/__init__.py') ? parentOf(path) : path === '__init__.py' ? '' : path;
        if (folder.endsWith('.py'))
            return { kind: 'outside' };
        return this.#inside(folder === '' ? name : `${folder}/${name}`) ?? { kind: 'outside' };
    }
    #inside(base) {
        if (this.#texts.has(`${base}.py`))
            return { kind: 'file', path: `${base}.py` };
        const init = base === '' ? '__init__.py' : `${base}/__init__.py`;
        if (this.#texts.has(init))
            return { kind: 'file', path: init };
        return this.#folders.has(base) ? { kind: 'folder', path: base } : null;
    }
    /**
     * Folders that can be on Python's path for this file: those above it, and `src` beside them. A folder with an
     * `__init__.py` is part of a package, not a root.
     */
    #rootsFor(importer) {
        const roots = [];
        for (let folder = parentOf(importer);; folder = parentOf(folder)) {
            for (const root of [folder, folder === '' ? 'src' : `${folder}/src`]) {
                const init = root === '' ? '__init__.py' : `${root}/__init__.py`;
                if (!this.#texts.has(init) && !roots.includes(root))
                    roots.push(root);
            }
            if (folder === '')
                return roots;
        }
    }
}
/** What functions must mention to be read: secrets, files, and other names for Flyte's own. */
const WANTED = /secret|\bread_(?:text|bytes)\(|\bopen\(/i;
const ALIAS = /\b(?:Secret|current_context|TaskEnvironment|task|dynamic)[ \t]+as[ \t]+(\w+)/g;
function wantedIn(text) {
    const aliases = Array.from(text.matchAll(ALIAS), ([, alias = '']) => alias);
    return aliases.length === 0 ? WANTED : new RegExp(`${WANTED.source}|\\b(?:${aliases.join('|')})\\b`, 'i');
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}

// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
;// CONCATENATED MODULE: ./build/src/code-check/arn-text.js

const ANY = /^arn:(aws[a-z0-9-]*):secretsmanager(?::|$)/;
const GROUP = /^arn:(aws[a-z0-9-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret(?::+(.*))?$/s;
/** Reads a group. Flyte strips its trailing colons, so it is whole with or without them. */
function readGroup(text) {
    const match = GROUP.exec(text);
    if (match !== null) {
        const [, partition = '', region = '', accountId = '', rest = ''] = match;
        return rest === ''
            ? { kind: 'group', partition, region, accountId }
            : { kind: 'with-name', partition, region, accountId, rest };
    }
    const any = ANY.exec(text);
    return any === null ? { kind: 'other' } : { kind: 'malformed', partition: any[1] ?? '' };
}
function isSecretsManagerArn(text) {
    return ANY.test(text);
}
/** The secret that Flyte would ask AWS for. Case is dropped: the files in the task's container are named in lower case. */
function joinedInLowerCase(group, key) {
    return (0,pair/* joinPair */.bf)(group, key).toLowerCase();
}
const SUFFIX = /^(.+)-[A-Za-z0-9]{6}$/s;
/** Name of the secret if the key ends as AWS ends it, with a hyphen and six characters; null otherwise. */
function nameOfKey(key) {
    return SUFFIX.exec(key)?.[1] ?? null;
}
const MOUNT = '/etc/flyte/secrets/';
const FILE = /^(arn:aws[a-z0-9-]*:secretsmanager:[^/]*:secret:?)\/(.+)$/s;
/** What a path under the mount of AWS secrets says; null for every other path. */
function readSecretPath(path) {
    if (!path.startsWith(`${MOUNT}arn:`))
        return null;
    const below = path.slice(MOUNT.length);
    const match = FILE.exec(below);
    if (match !== null)
        return { group: match[1] ?? '', key: match[2] ?? '' };
    return isSecretsManagerArn(below) ? 'malformed' : null;
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/draft.js
/** Text of a value: undefined where it is not known, null where there is none. */
function textOf(value) {
    if (value === null || value === undefined || value.kind === 'none')
        return null;
    if (value.kind === 'text')
        return value.text;
    return value.kind === 'member' && value.isText ? textOf(value.value) : undefined;
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/output.js
const LOG_METHODS = new Set([
    'debug',
    'info',
    'warning',
    'warn',
    'error',
    'critical',
    'exception',
    'fatal',
    'log',
    'success',
    'trace',
]);
/** Loggers by what they are: the standard library's, loguru's, structlog's, and those the SDKs hand out. */
const LOGGER = /^(?:logging(?:\.getLogger\(\))?|loguru\.logger|structlog(?:\.stdlib)?\.get_logger\(\)|(?:flytekit|union|flyte)(?:\.[\w.]+)?\.logger|(?:flytekit|union)(?:\.[\w.]+)?\.current_context\(\)\.logging)$/;
/** Loggers by their name, where nothing tells what they are: parameters, attributes. */
const LOGGER_NAME = /^_*(?:log|logger|logging)_*$/i;
const STREAMS = new Set(['sys.stdout', 'sys.stderr', 'sys.__stdout__', 'sys.__stderr__']);
/** The call shows its arguments to whoever reads the logs. */
function isOutput(evaluator, call, scope) {
    const { callee } = call;
    if (callee.kind === 'name') {
        const target = evaluator.evaluate(callee, scope);
        return (target.kind === 'external' &&
            (target.name === 'builtins.print' || target.name === 'pprint.pprint') &&
            !printsToFile(evaluator, call, scope));
    }
    if (callee.kind !== 'attribute')
        return false;
    const object = evaluator.evaluate(callee.object, scope);
    if (callee.name === 'write')
        return object.kind === 'external' && STREAMS.has(object.name);
    if (callee.name === 'pprint')
        return object.kind === 'external' && object.name === 'pprint';
    if (!LOG_METHODS.has(callee.name))
        return false;
    if (object.kind === 'external' && !object.name.startsWith('builtins.'))
        return LOGGER.test(object.name);
    if (object.kind !== 'unknown' && object.kind !== 'external')
        return false;
    const name = callee.object.kind === 'name' || callee.object.kind === 'attribute' ? callee.object.name : '';
    return LOGGER_NAME.test(name);
}
/** `print(..., file=f)` writes where `f` says; only the two streams are logs. */
function printsToFile(evaluator, call, scope) {
    const file = call.args.find(({ name }) => name === 'file');
    if (file === undefined)
        return false;
    const value = evaluator.evaluate(file.value, scope);
    return !(value.kind === 'none' || (value.kind === 'external' && STREAMS.has(value.name)));
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/taint.js


/** Methods whose result is the value in another dress. */
const KEEPING_METHODS = new Set(['strip', 'lstrip', 'rstrip', 'encode', 'decode', 'lower', 'upper']);
/** Functions whose result shows the value. */
const KEEPING_FUNCTIONS = new Set([
    'builtins.str',
    'builtins.repr',
    'builtins.bytes',
    'builtins.list',
    'builtins.tuple',
    'builtins.dict',
    'json.dumps',
    'json.loads',
]);
/** Tells which expressions hold the value of a secret, given which names do. */
class Taint {
    #evaluator;
    #module;
    #scope;
    #sources;
    constructor(evaluator, module, scope, sources) {
        this.#evaluator = evaluator;
        this.#module = module;
        this.#scope = scope;
        this.#sources = sources;
    }
    of(expr, names) {
        switch (expr.kind) {
            case 'name':
                return names.get(expr.name) ?? null;
            case 'call':
                return this.#call(expr, names);
            case 'string':
                return this.#fields(expr).some((field) => this.of(field, names) === 'value') ? 'value' : null;
            case 'list':
            case 'tuple':
            case 'set':
                return this.#any(expr.items, names);
            case 'dict':
                return this.#any(expr.entries.map(({ value }) => value), names);
            case 'starred':
                return this.of(expr.value, names);
            case 'binary':
                return expr.operator === '+' || expr.operator === '%' || expr.operator === 'or'
                    ? this.#any([expr.left, expr.right], names)
                    : null;
            case 'conditional':
                return this.#any([expr.whenTrue, expr.whenFalse], names);
            case 'walrus':
                return this.of(expr.value, names);
            // A part of a value, a comparison, or something that is not followed.
            case 'constant':
            case 'attribute':
            case 'subscript':
            case 'unary':
            case 'lambda':
            case 'comprehension':
            case 'await':
            case 'yield':
                return null;
            default:
                return expr;
        }
    }
    /** Every call in an expression, also in the fields of f-strings; not inside lambdas, which run elsewhere. */
    callsIn(expr) {
        if (expr.kind === 'lambda')
            return [];
        const inside = (expr.kind === 'string' ? this.#fields(expr) : subExpressions(expr)).flatMap((inner) => this.callsIn(inner));
        return expr.kind === 'call' ? [expr, ...inside] : inside;
    }
    #call(call, names) {
        const source = this.#sources.get(call);
        if (source !== undefined)
            return source.kind === 'file' && source.gives === 'handle' ? 'file' : 'value';
        const { callee } = call;
        if (callee.kind === 'attribute') {
            const object = this.of(callee.object, names);
            if (object === 'file')
                return ['read', 'readline', 'readlines'].includes(callee.name) ? 'value' : null;
            if (object === 'value')
                return KEEPING_METHODS.has(callee.name) || callee.name === 'format' ? 'value' : null;
            if (callee.object.kind === 'string' && (callee.name === 'format' || callee.name === 'join'))
                return this.#arguments(call, names);
        }
        const target = this.#evaluator.evaluate(callee, this.#scope);
        return target.kind === 'external' && KEEPING_FUNCTIONS.has(target.name) ? this.#arguments(call, names) : null;
    }
    #arguments(call, names) {
        return this.#any(call.args.map(({ value }) => value), names);
    }
    #any(exprs, names) {
        return exprs.some((expr) => this.of(expr, names) === 'value') ? 'value' : null;
    }
    #fields(expr) {
        return (decodeString(this.#module.source, expr) ?? []).flatMap((part) => typeof part === 'string' || part.expr === null ? [] : [part.expr]);
    }
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/leaks.js






/**
 * Values that leave the task: returned, printed or logged. Follows a value through local names, containers and text,
 * never through a call that is not known, so that a client made with a key is no finding.
 */
function checkLeaks({ facts: { module, reads }, judge, evaluator }) {
    const sources = new Map();
    const functions = new Map();
    for (const { read, inside, insideScope } of reads) {
        const aws = read.kind === 'get'
            ? judge.isAws(textOf(read.group?.value), textOf(read.key?.value))
            : readSecretPath(read.path) !== null;
        if (!aws)
            continue;
        sources.set(read.call, read);
        functions.set(inside, insideScope);
    }
    return [...functions].flatMap(([node, scope]) => new LeakSearch(evaluator, module, scope, node, sources).run());
}
/** Goes through one function in the order of its text. Of branches each may have run, and loops count once. */
class LeakSearch {
    #drafts = [];
    #evaluator;
    #module;
    #scope;
    #body;
    #isTask;
    #taint;
    constructor(evaluator, module, scope, node, sources) {
        this.#evaluator = evaluator;
        this.#module = module;
        this.#scope = scope;
        this.#body = node?.body ?? module.body;
        this.#isTask = node !== null && scope.parent !== null && readTask(evaluator, node, scope.parent) !== null;
        this.#taint = new Taint(evaluator, module, scope, sources);
    }
    run() {
        this.#block(this.#body, new Map());
        return this.#drafts;
    }
    #block(block, names) {
        for (const statement of block)
            this.#statement(statement, names);
    }
    #statement(statement, names) {
        if (statement.kind === 'function' || statement.kind === 'class') {
            names.delete(statement.name);
            return;
        }
        for (const expr of ownExpressions(statement))
            this.#outputs(expr, names);
        switch (statement.kind) {
            case 'assign':
                if (statement.value !== null)
                    for (const target of statement.targets)
                        this.#assign(target, statement.value, names);
                return;
            case 'augmented': {
                const tainted = this.#taint.of(statement.value, names);
                if (statement.target.kind === 'name' && tainted === 'value')
                    names.set(statement.target.name, tainted);
                return;
            }
            case 'return':
                this.#returned(statement.value, names);
                return;
            case 'with':
                for (const { value, target } of statement.items)
                    if (target !== null)
                        this.#assign(target, value, names);
                this.#block(statement.body, names);
                return;
            case 'for':
                this.#assign(statement.target, null, names);
                this.#branches(blocksOf(statement), names);
                return;
            case 'try': {
                // The body may stop anywhere: its names reach the handlers, and all of them what follows.
                this.#block(statement.body, names);
                this.#branches([...statement.handlers.map(({ body }) => body), statement.otherwise], names);
                this.#block(statement.finally, names);
                return;
            }
            case 'if':
            case 'while':
            case 'match':
                this.#branches(blocksOf(statement), names);
                return;
            case 'delete':
                for (const target of statement.targets)
                    this.#assign(target, null, names);
                return;
            case 'expression':
            case 'simple':
            case 'outer':
            case 'import':
            case 'from-import':
                return;
            default:
                statement;
        }
    }
    /** Each branch starts from the same names; after them a name is tainted if one branch left it so. */
    #branches(blocks, names) {
        const ends = blocks.map((block) => {
            const own = new Map(names);
            this.#block(block, own);
            return leaves(block) ? new Map() : own;
        });
        if (blocks.length > 0 && blocks.every((block) => block.length > 0))
            names.clear();
        for (const end of ends)
            for (const [name, tainted] of end)
                names.set(name, tainted);
    }
    #assign(target, value, names) {
        if (target.kind === 'tuple' || target.kind === 'list') {
            const values = value?.kind === 'tuple' || value?.kind === 'list' ? value.items : [];
            for (const [index, item] of target.items.entries())
                this.#assign(item, values.length === target.items.length ? (values[index] ?? null) : null, names);
            return;
        }
        if (target.kind !== 'name')
            return;
        const tainted = value === null ? null : this.#taint.of(value, names);
        if (tainted === null)
            names.delete(target.name);
        else
            names.set(target.name, tainted);
    }
    #returned(value, names) {
        if (!this.#isTask || value === null || this.#taint.of(value, names) !== 'value')
            return;
        this.#drafts.push({
            rule: 'value-returned',
            severity: 'error',
            message: 'This task returns the value of a secret: what a task returns is stored in plain text and shown in the UI.',
            fix: 'Use the value inside the task and return something else; a task that needs it requests the secret itself.',
            module: this.#module,
            span: value,
        });
    }
    #outputs(expr, names) {
        for (const call of this.#taint.callsIn(expr)) {
            if (!isOutput(this.#evaluator, call, this.#scope))
                continue;
            const shown = call.args.find(({ name, value }) => name !== 'file' && this.#taint.of(value, names) === 'value');
            if (shown === undefined)
                continue;
            this.#drafts.push({
                rule: 'value-logged',
                severity: 'error',
                message: 'The value of a secret is printed or logged: logs are kept and read by many.',
                fix: 'Log that the secret was read, never what it holds.',
                module: this.#module,
                span: shown.value,
            });
        }
    }
}
/** What follows the branch is not reached through it. */
function leaves(block) {
    const last = block.at(-1);
    return last?.kind === 'return' || (last?.kind === 'simple' && last.word === 'raise');
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/mount.js

const mount_MOUNT = '/etc/flyte/secrets';
/**
 * AWS secrets come as files in /etc/flyte/secrets. Flyte's webhook refuses ENV_VAR and never sets an environment variable
 * for them (flyteorg/flyte, pluginmachinery/secret/aws_secret_manager.go).
 */
function checkMounts({ facts: { module, requests }, judge }) {
    return requests
        .filter(({ forImage, request }) => !forImage && judge.isAws(textOf(request.group?.value), textOf(request.key?.value)))
        .flatMap(({ request }) => (request.sdk === 'flytekit' ? flytekit(module, request) : flyte(module, request)));
}
function flytekit(module, { mount }) {
    // `env_var` is no mistake: from Flyte 1.15.1 on the variable holds the path of the file.
    if (mount?.value.kind === 'external' && mount.value.name.endsWith('.Secret.MountType.ENV_VAR')) {
        const { expr } = mount;
        return [
            {
                rule: 'wrong-mount',
                severity: 'error',
                message: 'An AWS secret cannot be an environment variable: Flyte refuses ENV_VAR for it.',
                fix: 'Use mount_requirement=Secret.MountType.FILE and read it with current_context().secrets.get(SECRET_GROUP, SECRET_KEY).',
                module,
                span: expr,
                ...(expr.kind === 'attribute' ? { edits: [{ from: expr.nameFrom, to: expr.to, text: 'FILE' }] } : {}),
            },
        ];
    }
    return [];
}
function flyte(module, { mount, environmentVariable, complete, call }) {
    const fix = `Use mount=pathlib.Path("${mount_MOUNT}") without as_env_var, and read the file ${mount_MOUNT}/<group>/<key in lower case>.`;
    if (environmentVariable !== null) {
        const message = 'An AWS secret cannot be an environment variable: as_env_var does not work with it.';
        return [{ rule: 'wrong-mount', severity: 'error', message, fix, module, span: environmentVariable.expr }];
    }
    if (mount === null) {
        if (!complete)
            return [];
        const message = 'Without a mount Flyte 2 makes the secret an environment variable, which does not work with AWS.';
        return [{ rule: 'wrong-mount', severity: 'error', message, fix, module, span: call }];
    }
    const { value } = mount;
    const path = value.kind === 'path' ? value.text.replace(/(?<=.)\/+$/, '') : textOf(value);
    if (typeof path !== 'string' || path === mount_MOUNT)
        return [];
    const origin = value.kind === 'text' ? value.origin : null;
    return [
        {
            rule: 'wrong-mount',
            severity: 'error',
            message: `Flyte 2 mounts secrets at ${mount_MOUNT} only.`,
            fix,
            module,
            span: mount.expr,
            ...(origin !== null && origin.module === module ? { edits: [{ ...origin.span, text: mount_MOUNT }] } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/code-check/quote.js
/** Lists in messages are cut after this many. */
const MAX_SHOWN = 5;
const MAX_LENGTH = 120;
/** Quotes text from code for a message: one line, of a bearable length. */
function quote(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a message
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
    return `"${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}...` : line}"`;
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/pair.js



/** Requests first: what is wrong with a pair is told where it is requested. Only those that are fully given. */
function pairUses({ module, requests, reads }) {
    const requested = requests
        .filter(({ forImage, request }) => !forImage && isGiven(request))
        .map(({ request }) => ({ module, call: request.call, what: 'Secret', group: request.group, key: request.key }));
    const gets = reads.flatMap(({ read }) => 
    // Without a key but with a version it is the vendor's published mistake, which has a rule of its own.
    read.kind === 'get' && isGiven(read) && !(read.key === null && read.groupVersion !== null)
        ? [{ module, call: read.call, what: 'secrets.get', group: read.group, key: read.key }]
        : []);
    return [...requested, ...gets];
}
/** Nothing of the pair can be in a `**kwargs`. */
function isGiven({ complete, group, key, }) {
    return complete || (group !== null && key !== null);
}
/** Group and key against the config and AWS. */
function checkPairs(input) {
    const requested = new Set();
    return pairUses(input.facts).flatMap((use) => {
        const pair = `${textOf(use.group?.value)}\n${textOf(use.key?.value)}`;
        // A wrong pair that is requested and then read is one mistake.
        if (use.what === 'Secret')
            requested.add(pair);
        else if (requested.has(pair))
            return [];
        const verdict = input.judge.judge(textOf(use.group?.value), textOf(use.key?.value));
        const drafts = verdict.problem === null || isOnlyCase(use, verdict.problem) || isToldByFate(verdict)
            ? []
            : [pairDraft(input.context, use, verdict, verdict.problem)];
        return [...drafts, ...fateDraft(use, verdict)];
    });
}
/** That the key of a secret that is made again is not known yet follows from that. */
function isToldByFate({ problem, on }) {
    return problem?.kind === 'unknown-key' && on?.change === 'recreate';
}
/** `secrets.get` reads a file whose name is in lower case whatever the case of its arguments. */
function isOnlyCase({ what, key }, problem) {
    if (what !== 'secrets.get')
        return false;
    if (problem.kind === 'stale-key')
        return problem.right.toLowerCase() === textOf(key?.value)?.toLowerCase();
    return problem.kind === 'not-granted' && problem.near !== null;
}
function pairDraft(context, use, verdict, problem) {
    const group = textOf(use.group?.value) ?? '';
    const key = textOf(use.key?.value) ?? '';
    switch (problem.kind) {
        case 'wrong-group':
            return {
                rule: 'wrong-group',
                severity: 'error',
                message: `SECRET_GROUP ${quote(group)} ${problem.why}: it belongs to no data plane of ${context.configPath}.`,
                fix: problem.right === null ? `Use one of these groups: ${groupsOf(context)}.` : `Use "${problem.right}".`,
                ...at(context, use, use.group, problem.right),
            };
        case 'whole-arn':
            return {
                rule: 'broken-pair',
                severity: 'error',
                message: `The ${problem.part} of this ${use.what} is (part of) a secret's ARN; Flyte joins group and key with ":" and would ask for no secret that exists.`,
                fix: problem.right === null
                    ? 'Put the ARN up to and including ":secret:" into the group, and the rest into the key.'
                    : `Use the group "${problem.right.group}"${problem.right.key === null ? ' and the rest of the ARN as the key' : ` and the key "${problem.right.key}"`}.`,
                ...atCall(use),
                ...edits(use, [use.group, problem.right?.group ?? null], [use.key, problem.right?.key ?? null]),
            };
        case 'swapped':
            return {
                rule: 'broken-pair',
                severity: 'error',
                message: `Group and key of this ${use.what} are swapped: the key is the ARN.`,
                fix: 'Name the arguments: group=..., key=... (flytekit takes the group first, Flyte 2 the key).',
                ...atCall(use),
            };
        case 'no-key':
            return {
                rule: 'broken-pair',
                severity: 'error',
                message: `This ${use.what} has an AWS group and no key; Flyte needs both.`,
                fix: 'Add the SECRET_KEY: the name of the secret with the hyphen and six characters that AWS added.',
                ...atCall(use),
            };
        case 'incomplete-key':
            return {
                rule: 'incomplete-key',
                // AWS takes the last six characters of such a name for the suffix, and then finds nothing.
                severity: nameOfKey(key) === null ? 'warning' : 'error',
                message: nameOfKey(key) === null
                    ? `SECRET_KEY ${quote(key)} lacks the hyphen and six characters that AWS added to the name: AWS accepts such a partial ARN, but does not promise to find the secret by it.`
                    : `SECRET_KEY ${quote(key)} lacks the hyphen and six characters that AWS added to the name. The name itself ends like that, so AWS looks for another secret.`,
                fix: problem.right === null
                    ? 'Use the key from the table of pairs in the report of a plan.'
                    : `Use "${problem.right}".`,
                ...at(context, use, use.key, problem.right),
                ...secretOf(verdict),
            };
        case 'stale-key':
            return {
                rule: 'stale-key',
                severity: 'error',
                message: `SECRET_KEY ${quote(key)} ends in other characters than the secret has in AWS: the secret was re-created since.`,
                fix: `Use "${problem.right}".`,
                ...at(context, use, use.key, problem.right),
                ...secretOf(verdict),
            };
        case 'unknown-key':
            return {
                rule: 'unknown-key',
                severity: 'warning',
                message: `SECRET_KEY ${quote(key)} cannot be right yet: the secret does not exist, and AWS chooses the last six characters of the key.`,
                fix: 'After apply, take the key from the table of pairs in the report.',
                ...at(context, use, use.key, null),
                ...secretOf(verdict),
            };
        case 'not-granted':
            return notGranted(context, use, verdict, problem);
        default:
            return problem;
    }
}
function notGranted(context, use, verdict, problem) {
    const plane = context.dataPlanes.length > 1 && verdict.plane !== null ? ` on data plane ${verdict.plane.name}` : '';
    const elsewhere = problem.otherPlanes.length > 0 ? ` It is declared for ${problem.otherPlanes.join(', ')} only.` : '';
    const near = problem.near === null ? '' : ` Did you mean "${problem.near}"? Case counts.`;
    const message = `${context.configPath} neither declares nor grants ${quote(problem.name)}${plane}, so the task's role cannot read it.${elsewhere}`;
    return {
        rule: 'not-granted',
        severity: 'error',
        message,
        fix: `Add it to "secrets", or to "grants" if others manage it, or use a secret of the file.${near}`,
        module: use.module,
        span: use.key?.expr ?? use.call,
        mark: message,
        secret: problem.name,
    };
}
/** What the plan does to a secret that this code uses. */
function fateDraft(use, { secret, on }) {
    const fate = on?.change ?? null;
    if (secret === null || fate === null || fate === 'create')
        return [];
    const recreated = fate === 'recreate';
    const what = {
        recreate: 're-creates it, which changes its key',
        delete: 'deletes it',
        revoke: 'takes away the right to read it',
    }[fate];
    return [
        {
            rule: recreated ? 'recreated-in-plan' : 'removed-in-plan',
            // A removal can be fixed before it is applied; a new key is known only after.
            severity: recreated ? 'warning' : 'error',
            message: `This code uses ${quote(secret.name)}, and the plan ${what}: tasks will fail with "Unable to find secret".`,
            fix: recreated
                ? 'After apply, take the new key from the report and change the code.'
                : 'Change the code first, or keep the secret in the file until no code uses it.',
            module: use.module,
            span: use.key?.expr ?? use.call,
            mark: secret.name,
            secret: secret.name,
        },
    ];
}
function secretOf({ secret }) {
    return secret === null ? {} : { secret: secret.name };
}
function atCall(use) {
    return { module: use.module, span: use.call };
}
/** At the literal that is wrong where there is one, with the right text; otherwise at the argument. */
function at(context, use, argument, right) {
    const origin = argument?.value.kind === 'text' ? argument.value.origin : null;
    if (origin === null || origin.module.path === context.generatedModule) {
        return { module: use.module, span: argument?.expr ?? use.call, mark: textOf(argument?.value) ?? '' };
    }
    return {
        module: origin.module,
        span: origin.span,
        use: { module: use.module, span: use.call },
        ...(right === null ? {} : { edits: [{ ...origin.span, text: right }] }),
    };
}
/** Replacements of literals in the call itself; none if one of the texts is not such a literal. */
function edits(use, ...wanted) {
    const found = [];
    for (const [argument, text] of wanted) {
        if (argument === null || text === null)
            return {};
        if (textOf(argument.value) === text)
            continue;
        const origin = argument.value.kind === 'text' ? argument.value.origin : null;
        if (origin === null || origin.module !== use.module)
            return {};
        if (origin.span.from < use.call.from || origin.span.to > use.call.to)
            return {};
        found.push({ ...origin.span, text });
    }
    return { edits: found };
}
function groupsOf(context) {
    const groups = context.dataPlanes.map(({ name, partition, region, accountId }) => `"arn:${partition ?? 'aws'}:secretsmanager:${region}:${accountId}:secret:" (${name})`);
    return groups.slice(0, MAX_SHOWN).join(', ');
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/pair-judge.js


const NOTHING = { plane: null, secret: null, on: null, problem: null };
/** Tells what pairs of group and key are, by the config and by what AWS holds. */
class PairJudge {
    #context;
    #byName = new Map();
    #byLowerName = new Map();
    #onPlane = new Map();
    constructor(context) {
        this.#context = context;
        for (const secret of context.secrets) {
            this.#byName.set(secret.name, secret);
            this.#byLowerName.set(secret.name.toLowerCase(), secret);
            for (const on of secret.on) {
                const names = this.#onPlane.get(on.dataPlane) ?? new Map();
                this.#onPlane.set(on.dataPlane, names.set(secret.name, on));
            }
        }
    }
    /** A group alone makes a secret one of AWS's; so does a whole ARN as the key. */
    isAws(group, key) {
        return ((typeof group === 'string' && isSecretsManagerArn(group)) || (typeof key === 'string' && isSecretsManagerArn(key)));
    }
    judge(group, key) {
        if (!this.isAws(group, key))
            return NOTHING;
        if (typeof key === 'string' && isSecretsManagerArn(key))
            return { ...NOTHING, problem: arnAsKey(group, key) };
        if (typeof group !== 'string')
            return NOTHING;
        const read = readGroup(group);
        switch (read.kind) {
            case 'other':
                return NOTHING;
            case 'malformed':
                return {
                    ...NOTHING,
                    problem: { kind: 'wrong-group', why: malformedWhy(group), right: this.#onlyGroup(read.partition) },
                };
            case 'with-name': {
                const right = (0,pair/* secretGroup */.AL)(read.partition, read.region, read.accountId);
                return {
                    ...NOTHING,
                    problem: { kind: 'whole-arn', part: 'group', right: { group: right, key: this.#keyIn(read.rest, key) } },
                };
            }
            case 'group': {
                const plane = this.#plane(read);
                return 'why' in plane ? { ...NOTHING, problem: plane } : this.#judgeKey(plane, key);
            }
            default:
                return read;
        }
    }
    #plane(read) {
        const { dataPlanes } = this.#context;
        const place = dataPlanes.filter(({ region, accountId }) => region === read.region && accountId === read.accountId);
        const plane = place.find(({ partition }) => partition === null || partition === read.partition);
        if (plane !== undefined)
            return plane;
        const right = this.#onlyGroup(read.partition);
        if (place.length > 0)
            return { kind: 'wrong-group', why: `is in the partition "${read.partition}"`, right };
        const sameAccount = dataPlanes.some(({ accountId }) => accountId === read.accountId);
        const sameRegion = dataPlanes.some(({ region }) => region === read.region);
        const account = `is in account ${read.accountId}`;
        const region = `is in region ${read.region}`;
        return {
            kind: 'wrong-group',
            why: sameAccount ? region : sameRegion ? account : `${account} and ${region.slice(3)}`,
            right,
        };
    }
    #onlyGroup(partition) {
        const [only, second] = this.#context.dataPlanes;
        return only === undefined || second !== undefined
            ? null
            : (0,pair/* secretGroup */.AL)(only.partition ?? partition, only.region, only.accountId);
    }
    /** The key that the end of an ARN, alone or with what stands as the key, is meant to be. */
    #keyIn(rest, key) {
        const known = (text) => this.#byName.has(text) || this.#byName.has(nameOfKey(text) ?? '');
        if (known(rest))
            return rest;
        if (typeof key !== 'string')
            return null;
        const joined = [rest + key, `${rest}/${key}`].find(known);
        return joined ?? (known(key) ? key : null);
    }
    #judgeKey(plane, given) {
        const verdict = { ...NOTHING, plane };
        if (given === undefined)
            return verdict;
        const key = given?.replace(/^:+/, '') ?? '';
        if (key === '')
            return { ...verdict, problem: { kind: 'no-key' } };
        const names = this.#onPlane.get(plane.name);
        const base = nameOfKey(key);
        const whole = names?.get(key);
        const cut = base === null ? undefined : names?.get(base);
        // A name can end like a key: where both are declared, AWS's own key decides, and without it neither is doubted.
        if (cut !== undefined && base !== null && (whole === undefined || cut.pair?.key === key))
            return this.#judgeSuffix(verdict, plane, base, cut, key);
        if (whole !== undefined && (cut === undefined || cut.pair !== null)) {
            const problem = plane.awsRead && whole.pair === null
                ? { kind: 'unknown-key' }
                : { kind: 'incomplete-key', right: whole.pair?.key ?? null };
            return { ...verdict, secret: this.#byName.get(key) ?? null, on: whole, problem };
        }
        if (whole !== undefined)
            return verdict;
        return { ...verdict, problem: this.#notGranted(key, base) };
    }
    #judgeSuffix(verdict, plane, name, on, key) {
        const found = { ...verdict, secret: this.#byName.get(name) ?? null, on };
        if (on.pair !== null)
            return on.pair.key === key ? found : { ...found, problem: { kind: 'stale-key', right: on.pair.key } };
        return plane.awsRead ? { ...found, problem: { kind: 'unknown-key' } } : found;
    }
    #notGranted(key, base) {
        const elsewhere = this.#byName.get(base ?? key) ?? this.#byName.get(key);
        const near = this.#byLowerName.get((base ?? key).toLowerCase()) ?? this.#byLowerName.get(key.toLowerCase());
        return {
            kind: 'not-granted',
            name: elsewhere?.name ?? base ?? key,
            near: elsewhere === undefined ? (near?.name ?? null) : null,
            otherPlanes: elsewhere?.on.map(({ dataPlane }) => dataPlane) ?? [],
        };
    }
}
function arnAsKey(group, key) {
    const read = readGroup(key);
    if (read.kind === 'group' && typeof group === 'string' && !isSecretsManagerArn(group))
        return { kind: 'swapped' };
    const right = read.kind === 'with-name'
        ? { group: (0,pair/* secretGroup */.AL)(read.partition, read.region, read.accountId), key: read.rest }
        : null;
    return { kind: 'whole-arn', part: 'key', right };
}
function malformedWhy(group) {
    if (/^arn:aws[a-z0-9-]*:secretsmanager:[a-z0-9-]+:\d{12}:*$/.test(group))
        return 'ends before ":secret:"';
    return 'is not "arn:<partition>:secretsmanager:<region>:<12 digits of the account>:secret:"';
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/requested.js



/** What a task reads against what it requests. Says nothing where either is not fully known. */
function checkRequested(input) {
    const { module, reads } = input.facts;
    return reads.flatMap((fact) => [...checkPath(module, fact), ...checkRead(input, module, fact)]);
}
/** Files are named in lower case (flyteorg/flyte, aws_secret_manager.go: strings.ToLower on group and key). */
function checkPath(module, { read }) {
    if (read.kind !== 'file')
        return [];
    const path = readSecretPath(read.path);
    if (path === null || (path !== 'malformed' && read.path === read.path.toLowerCase()))
        return [];
    return [
        {
            rule: 'wrong-file',
            severity: 'error',
            message: path === 'malformed'
                ? `No file of an AWS secret is at ${quote(read.path)}.`
                : `The file of an AWS secret is named in lower case; ${quote(read.path)} is not.`,
            fix: 'Read f"/etc/flyte/secrets/{SECRET_GROUP}/{SECRET_KEY.lower()}".',
            module,
            span: read.at,
        },
    ];
}
function checkRead({ judge }, module, { read, task }) {
    if (task === null || !task.complete)
        return [];
    const wanted = read.kind === 'get' ? (read.complete && read.groupVersion === null ? getPair(read) : null) : filePair(read.path);
    if (wanted === null || isBroken(judge.judge(wanted.group, wanted.key).problem))
        return [];
    const requested = task.requests.map(requestPair);
    const known = requested.filter((pair) => pair !== null);
    if (known.some((pair) => same(pair, wanted)))
        return [];
    // A request that is not fully known may be the one.
    if (known.length < requested.length)
        return [];
    const aws = known.filter(({ group, key }) => judge.isAws(group, key));
    const close = aws.find((pair) => isSameSecret(pair, wanted));
    const span = read.call;
    const what = read.kind === 'get' ? 'secrets.get asks for' : 'This path is of';
    if (close !== undefined) {
        return [
            {
                rule: 'request-mismatch',
                severity: 'error',
                message: `${what} ${show(wanted)}, but the task requests ${show(close)}: the file is looked for where it is not.`,
                fix: 'Use the same two constants in the request and here.',
                module,
                span,
            },
        ];
    }
    if (wanted.group === null || !judge.isAws(wanted.group, wanted.key))
        return [];
    return [
        {
            rule: 'not-requested',
            severity: 'error',
            message: `${what} ${show(wanted)}, which task ${quote(task.node.name)} does not request: it will fail with "Unable to find secret".`,
            fix: howToRequest(task),
            module,
            span,
        },
    ];
}
/** Said already, by the rule on pairs. */
function isBroken(problem) {
    return problem?.kind === 'swapped' || problem?.kind === 'whole-arn' || problem?.kind === 'no-key';
}
function howToRequest(task) {
    return task.sdk === 'flytekit'
        ? "Add Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE) to the task's secret_requests."
        : 'Add flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("/etc/flyte/secrets")) to the secrets of the task\'s environment.';
}
function getPair(read) {
    const group = textOf(read.group?.value);
    const key = textOf(read.key?.value);
    return group === undefined || typeof key !== 'string' ? null : { group, key };
}
function filePair(path) {
    const read = readSecretPath(path);
    return read === null || read === 'malformed' ? null : read;
}
function requestPair(request) {
    const group = textOf(request.group?.value);
    const key = textOf(request.key?.value);
    if (!request.complete || group === undefined || key === undefined)
        return null;
    return { group, key: key ?? '' };
}
/** The same file: both SDKs and the webhook drop the case. */
function same(a, b) {
    return a.group?.toLowerCase() === b.group?.toLowerCase() && a.key.toLowerCase() === b.key.toLowerCase();
}
/** Surely meant as the same secret, but written in another way. */
function isSameSecret(requested, wanted) {
    if (wanted.group === null || wanted.group === '')
        return requested.key === wanted.key;
    if (requested.group === null)
        return false;
    if (joinedInLowerCase(requested.group, requested.key) === joinedInLowerCase(wanted.group, wanted.key))
        return true;
    return ((nameOfKey(requested.key) ?? requested.key).toLowerCase() === (nameOfKey(wanted.key) ?? wanted.key).toLowerCase());
}
function show({ group, key }) {
    return group === null ? `key ${quote(key)} without a group` : `group ${quote(group)}, key ${quote(key)}`;
}

// EXTERNAL MODULE: ./build/src/domain/secret-name.js
var secret_name = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/src/code-check/rules/unused.js





const WORDS = new RegExp(`[${secret_name/* EXISTING_NAME_CHARACTERS */.R3}]+`, 'g');
/** What all modules use, kept without their trees. */
class UseTally {
    #judge;
    #used = new Set();
    #awsUses = 0;
    #unknownUses = 0;
    constructor(judge) {
        this.#judge = judge;
    }
    add(facts) {
        for (const { group: groupArgument, key: keyArgument } of pairUses(facts)) {
            const group = textOf(groupArgument?.value);
            const key = textOf(keyArgument?.value);
            if (group === undefined ? key !== null : key === undefined && this.#judge.isAws(group, key))
                this.#unknownUses++;
            else if (this.#judge.isAws(group, key))
                this.#awsUses++;
            const { secret } = this.#judge.judge(group, key);
            if (secret !== null)
                this.#used.add(secret);
        }
        this.#unknownUses += facts.requests.filter(({ request }) => !request.complete).length;
        this.#unknownUses += facts.reads.filter(({ read }) => read.kind === 'get' && !read.complete).length;
    }
    isUsed(secret) {
        return this.#used.has(secret);
    }
    /** Some AWS secrets are used, and all that is used is known. */
    get isConclusive() {
        return this.#awsUses > 0 && this.#unknownUses === 0;
    }
}
/**
 * Secrets of the file that no code uses. Says nothing unless the code surely uses others, and all that it uses is known:
 * a repository that holds only the config, or code that computes its keys, is no reason for a note.
 */
function findUnused(context, uses, files) {
    if (!uses.isConclusive)
        return [];
    const candidates = context.secrets.filter((secret) => secret.declared !== 'none' && !uses.isUsed(secret));
    if (candidates.length === 0)
        return [];
    const mentioned = mentions(files, context.generatedModule);
    return candidates
        .filter(({ name }) => !mentioned.has(name))
        .map(({ name, declared, location }) => ({
        rule: 'unused-secret',
        severity: 'note',
        message: `No Python code that was checked uses ${quote(name)}.`,
        fix: declared === 'grant'
            ? 'Remove the grant if nothing else needs it: fewer grants, less to lose.'
            : 'Remove it from the file if nothing else needs it.',
        location: location ?? { file: context.configPath, line: 1, column: 1 },
        secret: name,
    }));
}
/** Names in the text of the code, whatever stands around them. */
function mentions(files, generatedModule) {
    const names = new Set();
    for (const { path, text } of files) {
        if (path === generatedModule)
            continue;
        for (const word of (text.match(WORDS) ?? []).flatMap((one) => [one, ...one.split('!')])) {
            names.add(word);
            const name = nameOfKey(word);
            if (name !== null)
                names.add(name);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/code-check/rules/version.js

/**
 * `group_version` with an AWS pair. The webhook takes AWSCURRENT whatever it says, and `secrets.get` puts it into the
 * file's path, where no file is (flytekit, core/context_manager.py).
 */
function checkVersions({ facts: { module, requests, reads }, judge }) {
    const isAws = ({ group, key }) => judge.isAws(textOf(group?.value), textOf(key?.value));
    return [
        ...requests.flatMap(({ request, forImage }) => !forImage && isAws(request) ? inRequest(module, request.groupVersion) : []),
        ...reads.flatMap((fact) => (fact.read.kind === 'get' && isAws(fact.read) ? inGet(module, fact, fact.read) : [])),
    ];
}
function inRequest(module, version) {
    if (version === null)
        return [];
    return [
        {
            rule: 'group-version',
            severity: 'warning',
            message: 'group_version has no effect with an AWS secret: the task always gets the current version.',
            fix: 'Remove group_version.',
            module,
            span: version.expr,
        },
    ];
}
function inGet(module, fact, get) {
    if (get.groupVersion === null)
        return [];
    return [
        {
            rule: 'group-version',
            severity: 'error',
            message: 'secrets.get with group_version looks for a file that an AWS secret does not have.',
            fix: 'Use secrets.get(SECRET_GROUP, SECRET_KEY), with the constants of the request.',
            module,
            span: get.call,
            ...rightKey(module, fact, get),
        },
    ];
}
/** `group_version=X` becomes `key=SECRET_KEY` where the task requests one secret of the group, by a constant. */
function rightKey(module, { task }, get) {
    const version = get.call.args.find(({ name }) => name === 'group_version');
    const same = task?.complete
        ? task.requests.filter(({ group }) => textOf(group?.value) === textOf(get.group?.value))
        : [];
    const [only, second] = same;
    const key = only?.key?.expr;
    if (version === undefined ||
        get.key !== null ||
        second !== undefined ||
        key?.kind !== 'name' ||
        only?.scope !== module.scope)
        return {};
    return { edits: [{ from: version.from, to: version.value.to, text: `key=${key.name}` }] };
}

;// CONCATENATED MODULE: ./build/src/code-check/suggest.js

/** A suggestion over more lines than this would bury what it changes. */
const MAX_LINES = 10;
/** Turns exact replacements into full lines, as GitHub's suggested changes want them; null where there is nothing to suggest. */
function suggestLines(module, edits) {
    const sorted = [...edits].sort((a, b) => a.from - b.from);
    const first = sorted[0];
    const last = sorted.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const startLine = lineAt(module, first.from);
    const endLine = lineAt(module, last.to);
    if (endLine - startLine >= MAX_LINES)
        return null;
    const from = lineStart(module, startLine);
    let text = '';
    let at = from;
    for (const edit of sorted) {
        text += module.source.slice(at, edit.from) + edit.text;
        at = edit.to;
    }
    const end = lineStart(module, endLine + 1);
    const withoutEnd = (lines) => lines.replace(/\r?\n$/, '');
    return {
        startLine,
        endLine,
        original: withoutEnd(module.source.slice(from, end)),
        replacement: text + withoutEnd(module.source.slice(at, end)),
    };
}

;// CONCATENATED MODULE: ./build/src/code-check/check-code.js














const RULES = [checkPairs, checkMounts, checkVersions, checkRequested, checkLeaks];
/** Whose text cannot hold a finding is not parsed, unless another file imports it. */
const ABOUT_FLYTE = /\b(?:flytekit|flyte|union)\b/;
const ABOUT_SECRETS = /secret/i;
/**
 * Checks Python code against the config and, where it was read, AWS. Pure: parses, never runs. The same files, in any
 * order, and the same context give the same findings. Never throws for anything that a file holds.
 */
function checkCode(files, context) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const about = sorted.filter(({ text }) => ABOUT_SECRETS.test(text) && ABOUT_FLYTE.test(text));
    const project = new Project(sorted);
    const evaluator = new Evaluator(project);
    const judge = new PairJudge(context);
    const findings = new Findings();
    const uses = new UseTally(judge);
    for (const { path, text } of about) {
        try {
            const module = project.parse(path);
            if (module === null)
                continue;
            if ('failed' in module)
                findings.note(doesNotParse(path, text, module));
            else {
                const input = { context, evaluator, judge, facts: readFacts(evaluator, module) };
                findings.settle(RULES.flatMap((rule) => rule(input)));
                uses.add(input.facts);
            }
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            // Expressions may be nested so deeply that walking them exhausts the stack.
            findings.note(doesNotParse(path, text, { message: 'the code is nested too deeply', offset: 0 }));
        }
        project.forget(path);
    }
    // Whoever was not read may use what seems unused.
    const unused = findings.hasNotes ? [] : findUnused(context, uses, about);
    return {
        findings: [...findings.list, ...unused].sort(byPlace),
        files: files.length,
        filesWithSecrets: about.length,
        skipped: skippedChecks(context),
    };
}
/** Collects findings: drops what a comment silences and what was said already. */
class Findings {
    list = [];
    #said = new Set();
    hasNotes = false;
    note(finding) {
        this.hasNotes = true;
        this.list.push(finding);
    }
    settle(drafts) {
        for (const draft of drafts) {
            const { rule, module, span, use, mark } = draft;
            if (isIgnored(rule, module, span.from) || (use !== undefined && isIgnored(rule, use.module, use.span.from)))
                continue;
            const key = `${rule}\n${module.path}\n${mark ?? `${span.from}-${span.to}`}`;
            if (this.#said.has(key))
                continue;
            this.#said.add(key);
            this.list.push(toFinding(draft));
        }
    }
}
function toFinding({ rule, severity, message, fix, module, span, use, edits, secret }) {
    const elsewhere = use !== undefined && use.module !== module
        ? ` It is used in ${use.module.path}:${lineAt(use.module, use.span.from)}.`
        : '';
    const suggestion = edits === undefined ? null : suggestLines(module, edits);
    return {
        rule,
        // Tests make up the ARNs that they need.
        severity: isTestFile(module.path) || (use !== undefined && isTestFile(use.module.path)) ? 'note' : severity,
        message: (0,domain_message/* say */.cv) `${message}${elsewhere}`,
        fix,
        location: {
            file: module.path,
            line: lineAt(module, span.from),
            column: span.from - lineStart(module, lineAt(module, span.from)) + 1,
            endLine: lineAt(module, span.to),
            endColumn: span.to - lineStart(module, lineAt(module, span.to)) + 1,
        },
        ...(suggestion === null ? {} : { suggestion }),
        ...(secret === undefined ? {} : { secret }),
    };
}
/** As pytest finds them, and what lies beside them. */
function isTestFile(path) {
    return /(?:^|\/)(?:tests?\/|(?:test_[^/]*|[^/]*_test|conftest)\.py$)/.test(path);
}
function doesNotParse(path, text, { message, offset }) {
    const starts = startsOfLines(text);
    const line = lineIn(starts, Math.min(offset, text.length));
    return {
        rule: 'does-not-parse',
        severity: 'note',
        message: `This file was not checked: it is not Python 3 as far as this check knows it (${message}).`,
        fix: 'Fix the syntax, or leave the file out with the input check-code.',
        location: { file: path, line, column: offset - (starts[line - 1] ?? 0) + 1 },
    };
}
function skippedChecks({ dataPlanes }) {
    const unread = dataPlanes.filter(({ awsRead }) => !awsRead).map(({ name }) => name);
    if (unread.length === 0)
        return [];
    return [
        `AWS was not read for ${unread.join(', ')}: whether the last six characters of its keys are still right was not checked.`,
    ];
}
function byPlace(a, b) {
    return (compare(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        compare(a.rule, b.rule) ||
        compare(String(a.message), String(b.message)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/code-check/find-files.js
var find_files = __webpack_require__(7401);
// EXTERNAL MODULE: ./build/src/engine/desired-state.js
var desired_state = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/src/engine/code-context.js

/**
 * What the repository's code is checked against: the whole file, and the plan of the one data plane that was read.
 *
 * @param plan null: AWS was not read.
 * @param locate where a key of the file stands.
 */
function codeContext(configPath, config, plan, locate, generatedModule) {
    const planes = Object.entries(config.dataPlanes).sort(([a], [b]) => (a < b ? -1 : 1));
    const secrets = new Map();
    const add = (name, declared, location, on) => {
        const known = secrets.get(name) ?? { name, declared, location, on: [] };
        secrets.set(name, { ...known, on: [...known.on, on] });
    };
    for (const [dataPlane] of planes) {
        const desired = (0,desired_state/* desiredState */.I)(config, dataPlane, '');
        const planned = new Map(plan?.dataPlane === dataPlane ? plan.secrets.map((secret) => [secret.name, secret]) : []);
        const onPlane = (name) => {
            const secret = planned.get(name);
            return { dataPlane, pair: secret?.pair ?? null, change: secret ? fateOf(secret) : null };
        };
        for (const { name } of desired.secrets)
            add(name, 'secret', locate(['secrets', name]), onPlane(name));
        const grants = (config.grants ?? []).map((grant) => (typeof grant === 'string' ? grant : grant.name));
        for (const { name } of desired.grants)
            add(name, 'grant', locate(['grants', grants.indexOf(name)]), onPlane(name));
        for (const secret of planned.values()) {
            if (secret.status === 'orphaned' || secret.status === 'delete')
                add(secret.name, 'none', null, onPlane(secret.name));
        }
    }
    return {
        configPath,
        dataPlanes: planes.map(([name, { region, accountId }]) => {
            const read = plan?.dataPlane === name;
            return { name, region, accountId, partition: read ? plan.partition : null, awsRead: read };
        }),
        secrets: [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        generatedModule,
    };
}
/** What the plan does to a secret, as far as code that uses it notices. */
function fateOf(secret) {
    switch (secret.status) {
        case 'create':
            return secret.changes.some((change) => change.kind === 'create' && change.keyWillChange) ? 'recreate' : 'create';
        case 'delete':
            return 'delete';
        case 'orphaned':
            return 'revoke';
        case 'adopt':
        case 'granted':
        case 'refused':
        case 'restore':
        case 'unchanged':
        case 'update':
        case 'waiting':
            return null;
        default:
            return secret.status;
    }
}

;// CONCATENATED MODULE: ./build/src/engine/check-repository.js



/** Checks the repository's code with the file and, where there is one, the plan. null: it was not checked. */
async function checkRepository(opened, outcome, settings) {
    if (settings.globs.length === 0)
        return null;
    switch (outcome.kind) {
        case 'invalid':
        case 'failed':
        case 'refused':
            return null;
        case 'validated':
            return checkWorkspace(opened, null, settings);
        case 'planned':
            return checkWorkspace(opened, outcome.plan, settings);
        case 'applied':
            return checkWorkspace(opened, planAfter(outcome.plan, outcome.result), settings);
        default:
            return outcome;
    }
}
/** Whether a run that changes nothing fails for what its code holds. */
function hasCodeErrors(code) {
    return code?.findings.some(({ severity }) => severity === 'error') ?? false;
}
/** Never throws: `skipped` says what could not be checked. What was planned or applied must be reported whatever the code is like. */
async function checkWorkspace(opened, plan, settings) {
    const { file, config, locate, workspace } = opened;
    try {
        const { files, skipped } = await (0,find_files/* findFiles */.l)(workspace, settings.globs);
        const checked = checkCode(files, codeContext(file.path, config, plan, locate, settings.generatedModule));
        // An unread file might use the secret.
        const findings = checked.findings.filter(({ rule }) => rule !== 'unused-secret' || skipped.length === 0);
        // Without code that uses secrets nothing is missed.
        return { ...checked, findings, skipped: [...skipped, ...(checked.filesWithSecrets === 0 ? [] : checked.skipped)] };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { findings: [], files: 0, filesWithSecrets: 0, skipped: [`The code was not checked: ${why}.`] };
    }
}
/** The plan once its result is in: what was created has its key, and is no longer to be created. */
function planAfter(plan, result) {
    const secrets = plan.secrets.map((secret) => {
        const pair = Object.hasOwn(result.pairs, secret.name) ? result.pairs[secret.name] : undefined;
        if (pair === undefined)
            return secret;
        return secret.status === 'create'
            ? { ...secret, pair, status: 'unchanged', changes: [] }
            : { ...secret, pair };
    });
    return { ...plan, secrets };
}


/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ desiredState)
/* harmony export */ });
/* harmony import */ var _config_policy_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(986);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);
/* harmony import */ var _config_rules_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8227);
/* harmony import */ var _domain_kms_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53);
/* harmony import */ var _domain_partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8028);





const DEFAULT_ROLES = [_config_rules_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ROLE */ .lx];
const DEFAULT_REMOVAL = {
    secrets: 'retain',
    recoveryWindowDays: 30,
    maxDeletions: 1,
    maxRevocations: 5,
    unlessReadWithinDays: 7,
    confirm: [],
};
/**
 * What a config asks for on one data plane: defaults applied, what is for other data planes left out, everything
 * sorted.
 *
 * @param config one that `loadConfig` found no error in
 * @param source `<owner>/<repository>:<path of the config file>`
 * @throws Error if the config has no such data plane
 */
function desiredState(config, dataPlaneKey, source) {
    const plane = Object.hasOwn(config.dataPlanes, dataPlaneKey) ? config.dataPlanes[dataPlaneKey] : undefined;
    if (plane === undefined) {
        throw new Error(`Data plane "${dataPlaneKey}" is not declared. Declared: ${Object.keys(config.dataPlanes).join(', ')}.`);
    }
    const isHere = ({ dataPlanes }) => dataPlanes === undefined || dataPlanes.includes(dataPlaneKey);
    const defaults = defaultsFor(config, plane);
    return {
        stack: config.stack,
        dataPlane: dataPlaneKey,
        source,
        region: plane.region,
        accountId: plane.accountId,
        roles: entriesByKey(plane.roles).map(([key, role]) => desiredRole(config, dataPlaneKey, plane, key, role)),
        secrets: entriesByKey(config.secrets ?? {})
            .filter(([, secret]) => isHere(secret))
            .map(([name, secret]) => desiredSecret(name, secret, defaults)),
        removal: removalRules(config, plane),
        grants: (config.grants ?? [])
            .filter((grant) => typeof grant === 'string' || isHere(grant))
            .map(desiredGrant)
            .toSorted((a, b) => compare(a.name, b.name)),
    };
}
function defaultsFor(config, plane) {
    const { region, accountId } = plane;
    return {
        kmsKeyId: plane.defaults?.kmsKeyId ?? config.defaults?.kmsKeyId,
        tags: { ...config.defaults?.tags, ...plane.defaults?.tags },
        maxAgeDays: plane.defaults?.maxAgeDays ?? config.defaults?.maxAgeDays,
        place: { partition: (0,_domain_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .i)(region), region, accountId },
    };
}
function removalRules(config, plane) {
    const confirm = new Set([...(config.removal?.confirm ?? []), ...(plane.removal?.confirm ?? [])]);
    return { ...DEFAULT_REMOVAL, ...config.removal, ...plane.removal, confirm: [...confirm].toSorted(compare) };
}
function desiredRole(config, dataPlane, plane, key, text) {
    const role = (0,_config_role_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRole */ .g)(text);
    if (role.kind === 'wrong')
        throw new Error(`Role "${key}" of data plane "${dataPlane}" ${role.why}.`);
    const { path = '/', match = 'names' } = { ...config.policy, ...plane.policy };
    return {
        key,
        name: role.name,
        ...(role.kind === 'arn' ? { arn: role.arn } : {}),
        policyName: (0,_config_policy_name_js__WEBPACK_IMPORTED_MODULE_3__/* .policyNameFor */ .L)(config, dataPlane, key),
        policyPath: path,
        policyTags: Object.fromEntries(entriesByKey({ ...config.policy?.tags, ...plane.policy?.tags })),
        match,
    };
}
function desiredSecret(name, secret, defaults) {
    const kmsKeyId = secret.kmsKeyId ?? defaults.kmsKeyId ?? null;
    return {
        name,
        description: secret.description ?? '',
        tags: Object.fromEntries(entriesByKey({ ...defaults.tags, ...secret.tags })),
        roles: (secret.roles ?? DEFAULT_ROLES).toSorted(compare),
        value: valueSource(secret.value),
        // The AWS managed key has an alias too: naming it is how a secret departs from the defaults.
        kmsKeyId: (0,_domain_kms_key_js__WEBPACK_IMPORTED_MODULE_4__/* .kmsKey */ .zJ)(kmsKeyId, defaults.place) === null ? null : kmsKeyId,
        rotation: secret.rotation ? { lambdaArn: secret.rotation.lambdaArn, schedule: secret.rotation.schedule } : null,
        adopt: secret.adopt ?? false,
        onRemoval: secret.onRemoval ?? null,
        shareWith: (secret.shareWith ?? []).toSorted(compare),
        maxAgeDays: (secret.maxAgeDays ?? defaults.maxAgeDays) || null,
    };
}
function desiredGrant(grant) {
    const { name, roles = DEFAULT_ROLES } = typeof grant === 'string' ? { name: grant } : grant;
    return { name, roles: roles.toSorted(compare) };
}
function valueSource(value) {
    if (value === 'manual')
        return { kind: 'manual' };
    if ('env' in value)
        return { kind: 'env', variable: value.env, ...(value.jsonKey === undefined ? {} : { jsonKey: value.jsonKey }) };
    if ('file' in value)
        return { kind: 'file', path: value.file };
    const { length = 48, charset = 'base64url', generation = 1 } = value.generate;
    return { kind: 'generate', length, charset, generation };
}
function entriesByKey(record) {
    return Object.entries(record).toSorted(([a], [b]) => compare(a, b));
}
/** By code unit: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./build/src/domain/actual.js
var actual = __webpack_require__(9234);
// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/src/plan/our-policies.js
var our_policies = __webpack_require__(3933);
// EXTERNAL MODULE: ./build/src/plan/readables.js
var readables = __webpack_require__(340);
// EXTERNAL MODULE: ./build/src/policy/binding.js
var policy_binding = __webpack_require__(817);
// EXTERNAL MODULE: ./build/src/policy/parts.js + 1 modules
var policy_parts = __webpack_require__(747);
;// CONCATENATED MODULE: ./build/src/engine/observe-policies.js






/** Lets reads go on past a failed one, so that all failures are reported at once. */
class Collector {
    failures = [];
    /** undefined: the read failed, or found nothing. */
    async try(read) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof cloud/* CloudError */.K2))
                throw error;
            this.failures.push(error);
            return undefined;
        }
    }
}
/** IAM attaches at most 20 policies to a role, whatever its quota: a tag that says more is not ours. */
const MOST_PARTS = 20;
/**
 * Reads the parts of our policies, every other policy attached to our roles (it may make scoping void, or be ours under a
 * old name), and the permissions boundaries. Where our policy is missing or anything was renamed, the account's policies
 * are searched for ours.
 */
async function observePolicies(desired, scope, found, access, ownsSecrets, collect) {
    const policies = new Map();
    const add = (policy) => {
        if (policy)
            policies.set(policy.arn, policy);
    };
    const needed = new Map(found.map(({ role }) => [role.key, (0,policy_parts/* partsNeeded */.WQ)(scope, (0,readables/* readablesOf */.t)(desired, { secrets: [] }, scope, role))]));
    const unread = new Set();
    const boundaries = {};
    const roles = await Promise.all(found.map(async ({ role, actual }) => {
        const read = (part) => collect.try(() => access.policy((0,our_policies/* partArn */.fk)(desired, scope, role, part)));
        const [attached = [], first] = await Promise.all([
            collect.try(() => access.attachedPolicies(role.name)),
            read(1),
            readBoundary(actual),
        ]);
        add(first);
        const own = (name, arn) => {
            const number = (0,policy_parts/* partNumber */.nt)(role.policyName, name);
            return number !== undefined && arn.toLowerCase() === (0,our_policies/* partArn */.fk)(desired, scope, role, number).toLowerCase()
                ? number
                : 0;
        };
        const everUsed = Math.min(Number(first?.tags[ownership/* OWNERSHIP_TAGS */.MA.parts] ?? 1) || 1, MOST_PARTS);
        const last = Math.max(needed.get(role.key) ?? 1, everUsed, ...attached.map(({ name, arn }) => own(name, arn)));
        const parts = await Promise.all(Array.from({ length: Math.max(last - 1, 0) }, (_, index) => read(index + 2)));
        for (const part of parts)
            add(part);
        const others = attached.filter(({ name, arn }) => own(name, arn) === 0);
        for (const other of await Promise.all(others.map(({ arn }) => readOther(arn))))
            add(other);
        return { ...actual, attachedPolicies: attached };
    }));
    if (isRenamed())
        for (const policy of await searchAll())
            add(policy);
    return { roles, policies: await withHolders(), unread: [...unread].sort(), boundaries, needed };
    /**
     * Someone else's policy: that we may not read it is worth a warning, not a failure. Whatever else goes wrong is one, since it
     * may be ours under a old name, and a plan without it would leave it there.
     */
    async function readOther(arn) {
        return collect.try(async () => {
            try {
                return await access.policy(arn);
            }
            catch (error) {
                if (!(error instanceof cloud/* CloudError */.K2) || error.kind !== 'denied')
                    throw error;
                unread.add(arn);
                return undefined;
            }
        });
    }
    async function readBoundary({ permissionsBoundaryArn: arn }) {
        const boundary = arn === undefined ? undefined : await readOther(arn);
        if (boundary)
            boundaries[boundary.arn] = boundary.document;
    }
    /** Where no policy says the binding, there may be one under another name. */
    function isRenamed() {
        const binding = (0,policy_binding/* bindingDigest */.c)(desired.roles);
        const firsts = found.map(({ role }) => ({ role, first: policies.get((0,our_policies/* partArn */.fk)(desired, scope, role, 1)) }));
        const missing = firsts.some(({ role, first }) => !first && (needed.get(role.key) ?? 0) > 0);
        const recorded = firsts.flatMap(({ first }) => (first ? [first.tags[ownership/* OWNERSHIP_TAGS */.MA.binding]] : []));
        return missing || recorded.length === 0 || recorded.some((one) => one !== binding);
    }
    /**
     * Policies with a name that we could have given; all of them, unless the file is new and so had none. Those without an
     * attachment too: an interrupted removal leaves them.
     */
    async function searchAll() {
        const all = (await collect.try(() => access.localPolicies())) ?? [];
        const isNew = desired.secrets.length > 0 && desired.grants.length === 0 && !(await ownsSecrets());
        const prefixes = [`${desired.stack}-${desired.dataPlane}-`, ...desired.roles.map(({ policyName }) => policyName)];
        const likely = all.filter(({ name, arn }) => {
            if (policies.has(arn) || unread.has(arn))
                return false;
            return !isNew || prefixes.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
        });
        const read = await Promise.all(likely.map(({ arn }) => collect.try(() => access.policy(arn))));
        return read.filter((policy) => policy !== undefined);
    }
    /** Who holds a policy of ours besides the role it is for: asked only where the count says that there is someone. */
    async function withHolders() {
        return Promise.all([...policies.values()].map(async (policy) => {
            const holders = roles.filter(({ attachedPolicies }) => attachedPolicies.some(({ arn }) => arn === policy.arn));
            const ours = policy.tags[ownership/* OWNERSHIP_TAGS */.MA.stack] === desired.stack &&
                policy.tags[ownership/* OWNERSHIP_TAGS */.MA.dataPlane] === desired.dataPlane;
            if (!ours || policy.attachmentCount <= holders.length)
                return policy;
            const attachedTo = await collect.try(() => access.attachmentsOf(policy.arn));
            return attachedTo ? { ...policy, attachedTo } : policy;
        }));
    }
}

;// CONCATENATED MODULE: ./build/src/engine/observe.js



/**
 * Reads what AWS holds of everything the file names. The roles come first: with credentials for another account nothing
 * else is read. For N secrets, and one role with P policies attached: N + N/100 + 2P + 3 calls; one more while the role's
 * policy is not there yet or anything was renamed.
 *
 * @param now the time of reading.
 */
async function observe(desired, cloud, now) {
    const collect = new Collector();
    const nothing = {
        secrets: [],
        policies: [],
        unread: [],
        boundaries: {},
        attachedPoliciesQuota: actual/* DEFAULT_ATTACHED_POLICIES */._V,
        observedAt: now.toISOString(),
    };
    const found = await Promise.all(desired.roles.map(async (role) => {
        const actual = await collect.try(() => cloud.access.role(role.name));
        return actual ? [{ role, actual: { key: role.key, attachedPolicies: [], ...actual } }] : [];
    }));
    const roles = found.flat();
    const elsewhere = roles.some(({ actual }) => actual.arn.split(':')[4] !== desired.accountId);
    if (elsewhere || collect.failures.some(({ kind }) => kind === 'credentials' || kind === 'unreachable')) {
        return { actual: { ...nothing, roles: roles.map(({ actual }) => actual) }, failures: collect.failures };
    }
    const partition = roles[0]?.actual.arn.split(':')[1] ?? 'aws';
    const group = (0,pair/* secretGroup */.AL)(partition, desired.region, desired.accountId);
    const place = { partition, region: desired.region, accountId: desired.accountId, group };
    const scope = { place, stack: desired.stack, dataPlane: desired.dataPlane };
    const owned = collect.try(() => cloud.secrets.listOwned(desired));
    const ownsSecrets = async () => ((await owned) ?? []).length > 0;
    const [secrets, observed] = await Promise.all([
        observeSecrets(desired, cloud.secrets, owned, collect),
        observePolicies(desired, scope, roles, cloud.access, ownsSecrets, collect),
    ]);
    const crowded = observed.roles.some(isCrowded(observed.needed));
    const quota = crowded ? await collect.try(() => cloud.access.attachedPoliciesQuota()) : undefined;
    return {
        actual: {
            ...nothing,
            roles: observed.roles,
            secrets,
            policies: observed.policies,
            unread: observed.unread,
            boundaries: observed.boundaries,
            attachedPoliciesQuota: quota ?? actual/* DEFAULT_ATTACHED_POLICIES */._V,
        },
        failures: collect.failures,
    };
}
function isCrowded(needed) {
    return ({ key, attachedPolicies }) => attachedPolicies.length + (needed.get(key) ?? 0) > actual/* DEFAULT_ATTACHED_POLICIES */._V;
}
async function observeSecrets(desired, store, owned, collect) {
    const names = [...desired.secrets, ...desired.grants].map((secret) => secret.name);
    const described = await Promise.all(names.map((name) => collect.try(() => store.describe(name))));
    const declared = new Set(names);
    // The list can lag the truth by minutes; for declared names only the description counts.
    const others = ((await owned) ?? []).filter((secret) => !declared.has(secret.name));
    return [...described.filter((secret) => secret !== undefined), ...others];
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kl: () => (/* binding */ choosePlane),
  Tq: () => (/* binding */ openFile),
  jq: () => (/* binding */ openStack),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(6803);
// EXTERNAL MODULE: ./build/src/config/source.js
var source = __webpack_require__(8171);
// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/src/domain/source.js
/**
 * Text of the tag that says which file owns something: `<owner>/<repository>:<path>`. What a tag's value may not hold
 * becomes `_`; AWS takes letters, digits, spaces and `_ . : / = + - @`, at most 256 characters.
 */
function sourceText(repository, configPath) {
    return `${repository}:${configPath}`.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}

// EXTERNAL MODULE: ./build/src/domain/environment.js
var environment = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/src/domain/secret-value.js
var secret_value = __webpack_require__(712);
// EXTERNAL MODULE: ./build/src/values/redactor.js
var values_redactor = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/src/values/credentials.js



const HOLDS_A_SECRET = /(TOKEN|KEY)$/;
/** The credentials among a run's variables: inputs of the action are variables too. */
function credentialsIn(env) {
    return Object.entries(env).flatMap(([name, text = '']) => {
        const upper = name.toUpperCase();
        const isSecret = HOLDS_A_SECRET.test(upper) || (upper.endsWith('_PROXY') && text.includes('@'));
        if (text === '' || !isSecret || (0,environment/* refusedVariable */.x)(name) === undefined)
            return [];
        const input = /^INPUT_(.+)$/.exec(upper)?.[1];
        const what = input === undefined ? `the variable \`${name}\`` : `the input \`${input.toLowerCase()}\``;
        return [{ what, value: new secret_value/* SecretValue */.i(text) }];
    });
}
/**
 * Says which credential of the run a value is, or holds in whatever encoding: no task may read it.
 *
 * @returns undefined for any other value.
 */
function credentialFinder(credentials) {
    const finders = credentials.map(({ what, value }) => {
        const redactor = (0,values_redactor/* createRedactor */.l)();
        redactor.add(value);
        return { what, value, finds: redactor.finds };
    });
    return (value) => {
        const text = value.reveal();
        const found = finders.find((one) => one.value.reveal().trim() === text.trim() || one.finds(text));
        return found?.what;
    };
}

// EXTERNAL MODULE: ./build/src/values/masks.js
var values_masks = __webpack_require__(9105);
;// CONCATENATED MODULE: ./build/src/values/read-file.js



/**
 * Reads a value file: UTF-8 text, inside the repository after all symlinks are followed, and not under `.git`.
 *
 * @param path as written in the file, relative to the config file.
 * @param configFile absolute path of the config file.
 * @param workspace absolute path of the checkout.
 */
function readValueFile(path, configFile, workspace) {
    const wanted = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(configFile), path);
    const refused = (what, fix) => ({
        kind: 'refused',
        message: `The value file ${path} ${what}.`,
        fix,
    });
    try {
        const real = (0,external_node_fs_.realpathSync)(wanted);
        const inside = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), real);
        if (inside === '' || inside.startsWith(`..${external_node_path_.sep}`) || inside === '..' || (0,external_node_path_.isAbsolute)(inside)) {
            return refused('is outside the repository', 'Write it inside the repository, and link to nothing outside.');
        }
        if (inside.split(external_node_path_.sep).some((segment) => segment.toLowerCase() === '.git')) {
            return refused('is under .git', 'Write it elsewhere in the repository.');
        }
        return readText(real, refused);
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
            return refused('is not UTF-8 text', 'Encode it, for example as base64, and decode it in the task.');
        }
        return refused(`cannot be read (${typeof code === 'string' ? code : 'unknown error'})`, 'Check its permissions and its path.');
    }
}
function readText(real, refused) {
    // Without waiting: opening a named pipe would otherwise hang until someone writes to it.
    const descriptor = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            return refused('is not a regular file', 'Name a file.');
        if (stat.size > secret_value/* MAX_VALUE_BYTES */.P) {
            return refused(`has ${stat.size} bytes; Secrets Manager stores at most ${secret_value/* MAX_VALUE_BYTES */.P}`, 'Store a smaller value, or the place where the large one is kept.');
        }
        // ignoreBOM keeps a byte order mark: what is stored is what stands in the file.
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)(descriptor));
        return { kind: 'text', value: new secret_value/* SecretValue */.i(text) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/src/values/inspect.js

const ENCODE = 'Encode it, for example as base64, and decode it in the task.';
const BYTE_ORDER_MARK = '\uFEFF';
const PEM = /^\s*-----BEGIN [A-Z0-9 ]+-----/;
/** White space and what is as invisible: Python's strip() leaves the latter. */
const UNSEEN_AT_ENDS = /^[\u200b-\u200f\u2060]|[\u200b-\u200f\u2060\ufeff]$/;
const CHECKS = [
    {
        severity: 'error',
        code: 'value-too-large',
        finds: (_, { byteLength }) => byteLength > secret_value/* MAX_VALUE_BYTES */.P,
        what: ({ byteLength }) => `has ${byteLength} bytes; Secrets Manager stores at most ${secret_value/* MAX_VALUE_BYTES */.P}`,
        fix: 'Store a smaller value, or the place where the large one is kept.',
    },
    {
        severity: 'error',
        code: 'value-binary',
        finds: (text) => !text.isWellFormed(),
        what: 'contains half of a surrogate pair: it cannot be stored as it is',
        fix: ENCODE,
    },
    {
        severity: 'error',
        code: 'value-binary',
        finds: (text) => text.includes('\0'),
        what: 'contains a NUL character: it is not text',
        fix: ENCODE,
    },
    {
        severity: 'warning',
        code: 'value-bom',
        finds: (text) => text.startsWith(BYTE_ORDER_MARK),
        what: "begins with a byte order mark, which a task reads as part of it (Python's strip() keeps it)",
        fix: 'Save the file as UTF-8 without BOM: Windows editors and PowerShell often write one.',
    },
    {
        severity: 'warning',
        code: 'value-invisible',
        finds: (text) => UNSEEN_AT_ENDS.test(text),
        what: "begins or ends with an invisible character, which a task reads as part of it (Python's strip() keeps it)",
        fix: 'Type the ends of the value again: such characters come with text that is copied from a web page or a chat.',
    },
    {
        severity: 'warning',
        code: 'value-placeholder',
        finds: (text) => /^\s*\$\{\{.*\}\}\s*$/s.test(text) || text.includes('${{ secrets.'),
        what: 'holds an expression of GitHub that was not filled in',
        fix: 'GitHub fills in expressions in workflow files only: map the secret in `env:` of the step, not in a file or a script.',
    },
    {
        severity: 'warning',
        code: 'value-placeholder',
        finds: (text) => /^\s*(\$\{[A-Za-z_]\w*\}|\$[A-Z_][A-Z0-9_]+|\$\(.*\)|%[A-Za-z_]\w*%|\{\{.*\}\}|op:\/\/\S+)\s*$/s.test(text),
        what: 'is a reference that was not filled in',
        fix: 'Let the step before resolve it: single quotes in a shell, and `env:` in a workflow, leave references as they are.',
    },
    {
        severity: 'warning',
        code: 'value-placeholder',
        finds: (text) => /^\s*(\*{3,}|null|undefined|None)\s*$/.test(text),
        what: 'is what a masked or missing value is written as (such as *** or null)',
        fix: 'Look where it comes from: a job output that was masked, a log that was copied, or `jq -r` of a key that is not there.',
    },
    {
        severity: 'warning',
        code: 'value-quotes',
        finds: (text) => /^\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*$/.test(text),
        what: 'has quotes around it, which are stored as part of it',
        fix: 'Store it without: they usually come from a .env file or a command line.',
    },
    {
        severity: 'warning',
        code: 'value-pem',
        finds: (text) => PEM.test(text) && !/[\r\n]/.test(text.trim()) && text.includes('\\n'),
        what: 'is a key or certificate (PEM) with \\n written out in the place of line breaks: most libraries refuse it',
        fix: 'Store it with line breaks: it was usually copied out of JSON. Take it from there with `jsonKey` or `jq -r`.',
    },
    {
        severity: 'warning',
        code: 'value-pem',
        finds: (text) => PEM.test(text) && !/[\r\n]/.test(text.trim()) && !text.includes('\\n'),
        what: 'is a key or certificate (PEM) on one line: most libraries refuse it',
        fix: 'Store it with its line breaks: a shell drops them where a variable is used without quotes, and so do some forms.',
    },
    {
        severity: 'warning',
        code: 'value-white-space',
        finds: hasSpaceAround,
        what: 'has white space around it: flytekit strips it, code that reads the file itself does not',
        fix: 'Store it without, or make sure that the task does not need it.',
    },
    {
        severity: 'warning',
        code: 'value-json-object',
        finds: isJsonObject,
        what: 'is a JSON object; a task receives it as raw text, not one of its members',
        fix: 'Take one member with `jsonKey`, or parse it in the task.',
    },
    {
        severity: 'warning',
        code: 'value-short',
        finds: (text) => text.length < 8,
        what: 'is shorter than 8 characters; masking it can hide unrelated text in logs and drop outputs',
        fix: 'Use a longer value if you can; the file of the output `plan-file` is never masked.',
    },
];
/** What is wrong with a value, and how that usually happens; no part of the value is repeated. */
function inspectValue(secret, value) {
    const text = value.reveal();
    const about = `The value of ${secret}`;
    const problems = CHECKS.filter((check) => check.finds(text, value)).map(({ severity, code, what, fix }) => {
        const message = `${about} ${typeof what === 'string' ? what : what(value)}.`;
        return { severity, code, message, fix };
    });
    const endsInLineBreak = /^[^\r\n]+(\r?\n)+$/.test(text);
    const note = `The value of \`${secret}\` is one line and ends in a line break: flytekit strips it, code that reads the file itself does not.`;
    return { problems, notes: endsInLineBreak ? [note] : [] };
}
/** Line breaks at the end are usual, and a byte order mark has a warning of its own. */
function hasSpaceAround(text) {
    let end = text.length;
    while (text[end - 1] === '\n' || text[end - 1] === '\r')
        end--;
    const ends = text.slice(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end);
    return ends !== ends.trim();
}
function isJsonObject(text) {
    if (!/^\s*\{/.test(text))
        return false;
    try {
        JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/values/json-member.js
/** Takes string members out of a JSON object, which is parsed once. The messages never repeat any part of the text. */
function jsonMembers(text) {
    const whole = parse(text);
    return (key) => (whole.kind === 'object' ? member(whole.members, key) : whole);
}
const FIX = 'Store a JSON object in it, or remove `jsonKey`.';
function parse(text) {
    let parsed;
    try {
        // A byte order mark is no part of JSON, and parsers may ignore it (RFC 8259, section 8.1).
        parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        const quoted = /^\s*(["'`])\s*\{.*\}\s*\1\s*$/s.test(text);
        return quoted
            ? { kind: 'wrong', what: 'holds JSON in quotes', fix: 'Store the JSON object without quotes around it.' }
            : { kind: 'wrong', what: 'does not hold JSON', fix: FIX };
    }
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
        return { kind: 'wrong', what: 'holds JSON that is not an object', fix: FIX };
    return { kind: 'object', members: parsed };
}
function member(members, key) {
    if (!Object.hasOwn(members, key)) {
        return { kind: 'wrong', what: `has no member "${key}"`, fix: 'Add the member, or correct `jsonKey`.' };
    }
    const text = members[key];
    if (typeof text !== 'string') {
        return {
            kind: 'wrong',
            what: `has a member "${key}" that is not a string`,
            fix: 'Quote it, so that its exact text is stored.',
        };
    }
    return { kind: 'text', text };
}

;// CONCATENATED MODULE: ./build/src/values/resolve.js





/** All that must not be seen of resolved values. */
function toHide(secrets, values) {
    return secrets.flatMap(({ name: owner, value: source }) => {
        const one = values.get(owner);
        if (one?.kind !== 'available')
            return [];
        const whole = { value: one.whole, owner, isVariable: source.kind === 'env' };
        return one.value === one.whole ? [whole] : [{ value: one.value, owner, isVariable: false }, whole];
    });
}
/** Reads every declared value source. All problems at once; a message never repeats any part of a value. */
function resolveValues(secrets, sources) {
    const values = new Map();
    const problems = [];
    const notes = [];
    const variables = readOnce(sources.env);
    const credentialIn = credentialFinder(sources.credentials);
    for (const secret of secrets) {
        const { name } = secret;
        const outcome = resolveOne(secret, sources, variables);
        const credential = outcome.kind === 'available' ? credentialIn(outcome.value) : undefined;
        if (outcome.kind === 'error') {
            const { code, message, fix } = outcome;
            problems.push({ severity: 'error', secret: name, code, message, fix });
        }
        else if (credential !== undefined)
            problems.push(ownCredential(name, credential));
        else {
            values.set(name, outcome);
            if (outcome.kind !== 'available')
                continue;
            const seen = inspectValue(name, outcome.value);
            problems.push(...seen.problems.map((problem) => ({ ...problem, secret: name })));
            notes.push(...seen.notes);
        }
    }
    return { values, problems, notes };
}
function ownCredential(secret, what) {
    return {
        severity: 'error',
        secret,
        code: 'value-credential',
        message: `The value of ${secret} is ${what} of this run, or holds it: a task could act as the workflow.`,
        fix: 'Map a secret of its own to the variable; of a bundle such as toJSON(secrets), take one member with `jsonKey`.',
    };
}
function readOnce(env) {
    const read = new Map();
    return (name) => {
        const known = read.get(name);
        if (known)
            return known;
        const text = (0,environment/* variableOf */.Q)(env, name);
        if (text === undefined)
            return 'not set';
        if (text === '')
            return 'empty';
        let members;
        const member = (key) => {
            members ??= jsonMembers(text);
            return members(key);
        };
        const variable = { whole: new secret_value/* SecretValue */.i(text), member };
        read.set(name, variable);
        return variable;
    };
}
function resolveOne(secret, sources, variables) {
    const source = secret.value;
    switch (source.kind) {
        case 'generate':
        case 'manual':
            return { kind: 'no-source' };
        case 'env': {
            const variable = variables(source.variable);
            if (typeof variable === 'string')
                return { kind: 'unavailable', why: `environment variable ${source.variable} is ${variable}` };
            const { whole } = variable;
            if (source.jsonKey === undefined)
                return { kind: 'available', value: whole, whole };
            const member = variable.member(source.jsonKey);
            if (member.kind === 'wrong') {
                return {
                    kind: 'error',
                    code: 'value-json',
                    message: `Environment variable ${source.variable} ${member.what}.`,
                    fix: member.fix,
                };
            }
            if (member.text === '')
                return { kind: 'unavailable', why: `member "${source.jsonKey}" of ${source.variable} is empty` };
            return { kind: 'available', value: new secret_value/* SecretValue */.i(member.text), whole };
        }
        case 'file': {
            const read = sources.file(source.path);
            if (read.kind === 'missing')
                return { kind: 'unavailable', why: `file ${source.path} does not exist` };
            if (read.kind === 'refused')
                return { kind: 'error', code: 'value-file', message: read.message, fix: read.fix };
            if (read.value.byteLength === 0)
                return { kind: 'unavailable', why: `file ${source.path} is empty` };
            return { kind: 'available', value: read.value, whole: read.value };
        }
        default:
            return source;
    }
}

// EXTERNAL MODULE: ./build/src/engine/desired-state.js
var desired_state = __webpack_require__(3462);
// EXTERNAL MODULE: ./build/src/engine/problems.js
var engine_problems = __webpack_require__(8718);
;// CONCATENATED MODULE: ./build/src/engine/open.js












const UNKNOWN = { stack: null, dataPlanes: [] };
/** Reads and checks the file, which must be in the workspace. */
function openFile(path, workspace, vocabulary) {
    const file = readConfigFile(path, workspace, vocabulary);
    if ('severity' in file)
        return { wrong: [file], identity: UNKNOWN };
    const { config, problems, locate, identity } = (0,load/* loadConfig */.Z)(file.bytes, file.path);
    return config === null ? { wrong: problems, identity } : { file, workspace, config, locate, problems, identity };
}
/** Reads the config, which must be in the workspace. */
function readConfigFile(path, workspace, vocabulary) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const shown = (0,external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join('/');
    const location = { file: (0,paths/* isOutside */._K)(shown) ? path : shown, line: 1, column: 1 };
    const problem = (code, message, fix) => {
        return { severity: 'error', code, message, fix, location };
    };
    const setting = vocabulary.setting('config');
    if ((0,paths/* isOutside */._K)(shown)) {
        const fix = `Set ${setting} to a path in the repository.`;
        return problem('config-outside', `The config ${path} is outside the repository.`, fix);
    }
    try {
        if ((0,paths/* isOutside */._K)((0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(absolute)))) {
            const fix = 'Replace the symbolic link by the file.';
            return problem('config-outside', `The config ${path} leads outside the repository.`, fix);
        }
        const stat = (0,external_node_fs_.statSync)(absolute);
        if (!stat.isFile())
            return problem('config-not-a-file', `The config ${path} is not a file.`, `Set ${setting} to the path of a file.`);
        // The parser refuses what is too large; it need not be in memory for that.
        const bytes = stat.size > source/* LARGEST_FILE */.K ? new Uint8Array(source/* LARGEST_FILE */.K + 1) : (0,external_node_fs_.readFileSync)(absolute);
        return { path: shown, absolute, bytes };
    }
    catch (error) {
        const code = (0,paths/* errorCode */.CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            const fix = `${vocabulary.getFiles}, or set ${setting} to where the file is.`;
            return problem('config-not-found', `There is no config ${path} in the repository.`, fix);
        }
        return problem('config-unreadable', `The config ${path} cannot be read (${code}).`, 'Check its permissions.');
    }
}
/** The data plane to work on: the one asked for, or the only one. */
function choosePlane(config, wanted, vocabulary) {
    const planes = Object.keys(config.dataPlanes);
    const setting = vocabulary.setting('data-plane');
    const problem = (message) => ({
        wrong: [{ severity: 'error', code: 'data-plane', message, fix: `Set ${setting} to one of: ${planes.join(', ')}.` }],
    });
    if (wanted !== null)
        return planes.includes(wanted) ? { plane: wanted } : problem(`The file has no data plane "${wanted}".`);
    const [only, ...others] = planes;
    if (only !== undefined && others.length === 0)
        return { plane: only };
    return problem(`The file has ${planes.length} data planes, and ${setting} names none.`);
}
/** Reads the values of one data plane. */
function openStack(opened, plane, sources) {
    const { file, workspace, config, locate, problems } = opened;
    const { repository, env, credentials, masks } = sources;
    const desired = (0,desired_state/* desiredState */.I)(config, plane, sourceText(repository, file.path));
    const locator = (0,engine_problems/* createLocator */.TR)(config, plane, locate);
    const resolved = resolveValues(env === null ? [] : desired.secrets, {
        env: env ?? {},
        file: (path) => readValueFile(path, file.absolute, workspace),
        credentials: [...credentials, ...credentialsIn(env ?? {})],
    });
    masks.spare((0,values_masks/* ownWordsOf */.Nk)(desired));
    for (const hidden of toHide(desired.secrets, resolved.values))
        masks.mask(hidden);
    const all = [...problems, ...resolved.problems.map(locator.value)];
    return (0,engine_problems/* hasErrors */.Cs)(all)
        ? { wrong: all }
        : { ...opened, problems: all, desired, locator, values: resolved.values, notes: resolved.notes };
}


/***/ }),

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mw: () => (/* binding */ contentsBy),
  s4: () => (/* binding */ planProblems),
  qz: () => (/* binding */ planStack)
});

// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(6803);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/src/domain/vocabulary.js
var vocabulary = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/fingerprint/version-id.js
var version_id = __webpack_require__(3394);
// EXTERNAL MODULE: ./build/src/plan/compute.js + 10 modules
var compute = __webpack_require__(8354);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/fingerprint/keys.js
var keys = __webpack_require__(4852);
;// CONCATENATED MODULE: ./build/src/record/contents.js


/** What is known of each declared value, by name. A secret whose value people set is not in it. */
function contentsOf(secrets, values, place, key) {
    const secret = (0,keys/* deriveKey */.Hz)(key, 'value-digest');
    const contentOf = ({ name, value: source }) => {
        switch (source.kind) {
            case 'manual':
                return null;
            case 'generate': {
                const { length, charset, generation } = source;
                return { kind: 'generated', length, charset, generation };
            }
            case 'env':
            case 'file': {
                const resolved = values.get(name);
                if (resolved?.kind !== 'available')
                    return { kind: 'unseen' };
                const message = (0,keys/* lengthPrefixed */.a)([place.accountId, place.region, name, resolved.value.reveal()]);
                return { kind: 'seen', digest: (0,external_node_crypto_.createHmac)('sha256', secret).update(message).digest('hex') };
            }
            default:
                return source;
        }
    };
    return new Map(secrets.flatMap((one) => {
        const content = contentOf(one);
        return content === null ? [] : [[one.name, content]];
    }));
}

// EXTERNAL MODULE: ./build/src/domain/actual.js
var domain_actual = __webpack_require__(9234);
;// CONCATENATED MODULE: ./build/src/values/verdict.js


/** What is known about one declared value, as plain data. */
function judgeValue(secret, actual, resolved, comparing) {
    const current = actual === undefined ? undefined : (0,domain_actual/* versionWithStage */.X4)(actual, domain_actual/* CURRENT_STAGE */.tf);
    if (actual !== undefined && secret.value.kind !== 'manual') {
        const pending = (0,domain_actual/* versionWithStage */.X4)(actual, domain_actual/* PENDING_STAGE */.ty);
        if (pending !== undefined && pending !== current)
            return { kind: 'rotating' };
        // A rotation that is about to be cancelled leaves the value to the file.
        const ends = secret.rotation === null && ownership/* OWNERSHIP_TAGS */.MA.rotation in actual.tags;
        if (actual.rotationEnabled && !ends)
            return { kind: 'rotated' };
    }
    if (resolved.kind === 'unavailable')
        return { kind: 'unavailable', why: resolved.why };
    if (current === undefined)
        return { kind: 'absent' };
    if (resolved.kind === 'no-source')
        return { kind: 'kept' };
    switch (comparing.by) {
        case 'id': {
            const { verdict, previous } = comparing.ids.verify(current, { ...comparing, name: secret.name }, resolved.value);
            return verdict === 'same' && previous ? { kind: 'same', previousKey: true } : { kind: verdict };
        }
        case 'reading':
            return judgeRead(secret, resolved, comparing.read);
        case 'nothing':
            return { kind: 'not-compared', why: comparing.why };
        default:
            return comparing;
    }
}
function judgeRead(secret, resolved, read) {
    switch (read.kind) {
        case 'text':
            return { kind: read.value.equals(resolved.value) ? 'same' : 'differs' };
        case 'none':
            return { kind: 'absent' };
        case 'binary':
            return { kind: 'binary' };
        case 'failed':
            return { kind: 'not-compared', why: `${secret.name} could not be read: ${read.error.code}` };
        default:
            return read;
    }
}

;// CONCATENATED MODULE: ./build/src/values/compare.js



const LATER = 'values are compared when the plan is applied';
/**
 * Compares declared values with those in AWS. Reading happens in memory, and only of secrets that are ours (or are about to
 * be), have a value, and whose source has one in this run: nobody else's value is ever fetched.
 */
async function compareValues(desired, actual, values, comparator) {
    const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
    const reads = comparator.by === 'reading' ? await readAll(comparator.store) : new Map();
    const verdicts = new Map();
    for (const secret of desired.secrets) {
        const resolved = values.get(secret.name);
        const found = existing.get(secret.name);
        if (resolved)
            verdicts.set(secret.name, judgeValue(secret, found, resolved, comparing(found)));
    }
    return { verdicts, failures: [...reads.values()].flatMap((read) => (read.kind === 'failed' ? [read.error] : [])) };
    function comparing(found) {
        if (comparator.by === 'id')
            return { ...comparator, accountId: desired.accountId, region: desired.region };
        const read = found && reads.get(found.arn);
        return read ? { by: 'reading', read } : { by: 'nothing', why: LATER };
    }
    async function readAll(store) {
        const arns = desired.secrets.flatMap((secret) => {
            const found = existing.get(secret.name);
            const readable = found && values.get(secret.name)?.kind === 'available' && isReadable(found, secret.adopt);
            return readable ? [found.arn] : [];
        });
        return arns.length > 0 ? store.readValues(arns) : new Map();
    }
    function isReadable(secret, adopt) {
        const { kind } = (0,ownership/* ownership */.kG)(secret.tags, desired);
        const ours = kind === 'ours' || (kind === 'untagged' && adopt);
        return ours && secret.deletedAt === undefined && (0,domain_actual/* versionWithStage */.X4)(secret, domain_actual/* CURRENT_STAGE */.tf) !== undefined;
    }
}

// EXTERNAL MODULE: ./build/src/engine/observe.js + 1 modules
var observe = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/src/engine/open.js + 6 modules
var engine_open = __webpack_require__(5958);
// EXTERNAL MODULE: ./build/src/engine/problems.js
var engine_problems = __webpack_require__(8718);
;// CONCATENATED MODULE: ./build/src/engine/plan-stack.js










/** Reads AWS and plans. Changes nothing. */
async function planStack(stack, aws, { fingerprintKey, previousFingerprintKey, reads }) {
    const { desired, values, workspace } = stack;
    const { actual, failures } = await (0,observe/* observe */.l)(desired, aws, new Date());
    if (failures.length > 0)
        return { wrong: [...stack.problems, ...(0,engine_problems/* failureProblems */.pQ)(failures, stack.locator)] };
    const ids = fingerprintKey === null ? null : (0,version_id/* keyedIds */.vv)(fingerprintKey, previousFingerprintKey ?? undefined);
    const comparator = ids
        ? { by: 'id', ids }
        : reads
            ? { by: 'reading', store: aws.secrets }
            : { by: 'nothing' };
    const compared = await compareValues(desired, actual, values, comparator);
    const computed = (0,compute/* computePlan */.R)(desired, actual, compared.verdicts);
    const plan = { ...computed, refusals: [...refuseDuplicateStack(desired, actual, workspace), ...computed.refusals] };
    const contents = fingerprintKey === null ? null : contentsBy(stack, fingerprintKey);
    return { stack, plan, actual, ...compared, ids, contents };
}
/** What is known of the values, digested with this key. */
function contentsBy({ desired, values }, key) {
    return contentsOf(desired.secrets, values, desired, key);
}
/**
 * Everything that a plan has to say, each with its line: what was found in the file and in the values, warnings, and what
 * keeps it from being applied. A value that could not be read is an error for an apply only: a plan does without.
 */
function planProblems({ stack, plan, failures }, applies) {
    const { locator, problems } = stack;
    const severity = applies ? 'error' : 'warning';
    return [
        ...problems,
        ...plan.warnings.map(locator.warning),
        ...(0,engine_problems/* failureProblems */.pQ)(failures, locator).map((problem) => ({ ...problem, severity })),
        ...plan.refusals.map(locator.refusal),
    ];
}
/**
 * Refuses where another file of the repository says that it is the same stack: each of the two would take what the other
 * made for what has left the file. A file that was only moved is no longer there.
 */
function refuseDuplicateStack(desired, actual, workspace) {
    const owned = [...actual.secrets, ...actual.policies].filter(({ tags }) => (0,ownership/* ownership */.kG)(tags, desired).kind === 'ours');
    const sources = new Set(owned.map(({ tags }) => tags[ownership/* OWNERSHIP_TAGS */.MA.source] ?? desired.source));
    sources.delete(desired.source);
    return [...sources]
        .map((source) => source.slice(source.indexOf(':') + 1))
        .filter((path) => claims(path, workspace, desired))
        .map((path) => ({
        code: 'stack-shared',
        subject: { kind: 'stack', name: desired.stack },
        message: `The file ${path} is the stack ${desired.stack} on data plane ${desired.dataPlane} too, and what is there was made from it.`,
        fix: 'Give one of the two files a `stack` of its own, or put all into one file and remove the other.',
    }));
}
function claims(path, workspace, { stack, dataPlane }) {
    const file = (0,engine_open/* readConfigFile */.RG)(path, workspace, vocabulary/* JOB */.c);
    if ('severity' in file)
        return false;
    const { identity } = (0,load/* loadConfig */.Z)(file.bytes, file.path);
    return identity.stack === stack && identity.dataPlanes.includes(dataPlane);
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   G: () => (/* binding */ resultProblems),
/* harmony export */   TR: () => (/* binding */ createLocator),
/* harmony export */   pQ: () => (/* binding */ failureProblems)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

/** @param at the location of a key of the file, or of its nearest ancestor. */
function createLocator(config, plane, at) {
    const secretPath = (name) => {
        if (Object.hasOwn(config.secrets ?? {}, name))
            return ['secrets', name];
        const grant = (config.grants ?? []).findIndex((one) => (typeof one === 'string' ? one : one.name) === name);
        return grant === -1 ? ['secrets'] : ['grants', grant];
    };
    const rolePath = (name) => {
        const roles = Object.entries(config.dataPlanes[plane]?.roles ?? {});
        const key = roles.find(([, reference]) => reference === name || reference.endsWith(`/${name}`))?.[0];
        return ['dataPlanes', plane, 'roles', ...(key === undefined ? [] : [key])];
    };
    const subjectPath = ({ kind, name }) => {
        switch (kind) {
            case 'secret':
                return secretPath(name);
            case 'role':
                return rolePath(name);
            case 'policy':
                return config.policy
                    ? ['policy']
                    : ['dataPlanes', plane, config.dataPlanes[plane]?.policy ? 'policy' : 'roles'];
            case 'stack':
                return ['stack'];
            case 'account':
                return ['dataPlanes', plane, 'accountId'];
            default:
                return kind;
        }
    };
    const failurePath = ({ service, resource }) => {
        if (resource === undefined)
            return ['dataPlanes', plane];
        if (service === 'iam')
            return rolePath(resource);
        return secretPath(resource.replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(.*)-[A-Za-z0-9]{6}$/, '$1'));
    };
    return {
        refusal: ({ code, message, fix, subject }) => {
            return { severity: 'error', code, message, fix, location: at(subjectPath(subject)) };
        },
        warning: ({ code, message, subject }) => {
            return { severity: 'warning', code, message, fix: '', location: at(subjectPath(subject)) };
        },
        value: ({ severity, code, message, fix, secret }) => {
            return { severity, code, message, fix, location: at(['secrets', secret, 'value']) };
        },
        failure: (error) => {
            const { kind, message, fix } = error;
            return { severity: 'error', code: `aws-${kind}`, message, fix, location: at(failurePath(error)) };
        },
        at: (subject) => at(subjectPath(subject)),
    };
}
function hasErrors(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
/** Failed calls as problems. The same denial for a thousand secrets is reported once, for the first of them. */
function failureProblems(failures, locator) {
    const alike = Map.groupBy(failures, ({ service, operation, code }) => `${service}:${operation}:${code}`);
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const problem = locator.failure(first);
        const more = others.length === 0 ? '' : ` (and ${others.length} more of this kind)`;
        return [{ ...problem, message: `${problem.message}${more}` }];
    });
}
/** What an apply left undone, and access that IAM did not confirm. */
function resultProblems({ steps, proofs }, locator) {
    const undone = steps.filter(({ state }) => state !== 'done');
    const alike = Map.groupBy(undone, ({ id, state, problem }) => (state === 'failed' ? id : (problem?.message ?? id)));
    const unproven = Map.groupBy(proofs.filter(({ verdict }) => verdict !== 'proven'), ({ role, verdict, why }) => JSON.stringify([role, verdict, why]));
    return [
        ...[...alike.values()].map((same) => stepProblem(same, locator)),
        ...[...unproven.values()].map((same) => proofProblem(same, locator)),
    ];
}
/** Steps that wait for the same one are one problem. */
function stepProblem(same, locator) {
    const [first] = same;
    const { title, state, problem, target } = first;
    const others = same.length === 1 ? '' : ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(same.length - 1, 'other step')}`;
    const what = state === 'failed' ? 'failed' : `${same.length === 1 ? 'was' : 'were'} not started`;
    return {
        severity: 'error',
        code: state === 'failed' ? 'step-failed' : 'step-not-started',
        message: `The step "${title}"${others} ${what}${problem ? `: ${problem.message}` : ''}`,
        fix: problem?.fix ?? 'Run again: it continues from here.',
        location: locator.at(target),
    };
}
/** One for all secrets of a role with the same reason: without the permission to ask, it is the same for each. */
function proofProblem(same, locator) {
    const [{ role, secret, verdict, why }] = same;
    const secrets = same.length === 1 ? secret : `${secret} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(same.length - 1, 'other secret')}`;
    const what = verdict === 'denied' ? `cannot read ${secrets} yet` : `was not proven to read ${secrets}`;
    return {
        severity: 'warning',
        code: 'access',
        message: `The role ${role} ${what}: ${why}.`,
        fix: '',
        location: locator.at({ kind: 'role', name: role }),
    };
}


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ deriveKey),
/* harmony export */   Nf: () => (/* binding */ SHORTEST_KEY),
/* harmony export */   a: () => (/* binding */ lengthPrefixed),
/* harmony export */   xs: () => (/* binding */ keyId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A shorter key could be guessed from the ids that anyone may see. */
const SHORTEST_KEY = 32;
/** 32 bytes derived from the fingerprint key by HKDF-SHA256 (RFC 5869). */
function deriveKey(key, purpose) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSecretKey)(Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', key.reveal(), '', `union-secrets/1/${purpose}`, 32)));
}
/** Four hex characters that tell keys apart without telling anything of them. */
function keyId(key) {
    return deriveKey(key, 'key-id').export().toString('hex').slice(0, 4);
}
/**
 * Joins parts so that no two different lists give the same bytes: each is preceded by its length in bytes, as 4 bytes.
 */
function lengthPrefixed(parts) {
    const sized = parts.map((part) => [part, Buffer.byteLength(part)]);
    const joined = Buffer.alloc(sized.reduce((sum, [, length]) => sum + 4 + length, 0));
    let end = 0;
    for (const [part, length] of sized) {
        end = joined.writeUInt32BE(length, end);
        end += joined.write(part, end);
    }
    return joined;
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ts: () => (/* binding */ unkeyedId),
/* harmony export */   vv: () => (/* binding */ keyedIds)
/* harmony export */ });
/* unused harmony export isOwnId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4852);


const KEYED = /^us1-([0-9a-f]{4})([0-9a-f]{24})([0-9a-f]{32})$/;
const UNKEYED = /^us0-/;
/**
 * Version ids from which holders of the key, and nobody else, can tell whether a value is the one stored:
 * `us1-`, 4 hex of the key's own hash, 24 hex of random salt, 32 hex of HMAC-SHA256 over salt, account, region, name and value.
 *
 * @param previous the key before, while keys are changed: verifies, never creates.
 */
function keyedIds(key, previous) {
    const current = scheme(key);
    const former = previous ? scheme(previous) : undefined;
    return {
        create(subject, value) {
            const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex');
            return `us1-${current.id}${salt}${current.tag(salt, subject, value)}`;
        },
        verify(versionId, subject, value) {
            const [, madeWith = '', salt = '', tag = ''] = KEYED.exec(versionId) ?? [];
            if (tag === '')
                return { verdict: UNKEYED.test(versionId) ? 'unkeyed' : 'foreign', previous: false };
            for (const one of [current, former]) {
                if (one?.id === madeWith && equal(one.tag(salt, subject, value), tag))
                    return { verdict: 'same', previous: one === former };
            }
            if (current.id === madeWith)
                return { verdict: 'differs', previous: false };
            return former?.id === madeWith
                ? { verdict: 'differs', previous: true }
                : { verdict: 'other-key', previous: false };
        },
    };
}
/** An id for a version that is written without a key: recognisable as ours, and no more. */
function unkeyedId() {
    return `us0-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(20).toString('hex')}`;
}
/** Whether the id was made by us, with whatever key or none. */
function isOwnId(versionId) {
    return KEYED.test(versionId) || UNKEYED.test(versionId);
}
function scheme(key) {
    const id = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs)(key);
    const secret = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveKey */ .Hz)(key, 'version-id');
    return {
        id,
        tag(salt, { accountId, region, name }, value) {
            const message = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixed */ .a)([salt, accountId, region, name, value.reveal()]);
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(message).digest('hex').slice(0, 32);
        },
    };
}
function equal(a, b) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(a), Buffer.from(b));
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ forgeError),
/* harmony export */   PH: () => (/* binding */ TOO_LARGE),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8542);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);


/** Code of an error: the answer is larger than any of GitHub's that is asked for here. */
const TOO_LARGE = 'ERR_ANSWER_TOO_LARGE';
/**
 * Reads what octokit threw: its RequestError has `status`, and `response` only where GitHub answered.
 * Limits: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * `now` is in milliseconds since the epoch.
 */
function readFailure(error, now) {
    const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response');
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'status');
    if (typeof status !== 'number') {
        const kind = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'cause', 'code') === TOO_LARGE ? 'refused' : 'unreachable';
        return { kind, status: null, detail: noAnswer(error), waitFor: null };
    }
    const detail = oneLine((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(response, 'data', 'message') ?? ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'data') === '' ? '' : messageOf(error)));
    const waitFor = askedWait((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'headers'), now);
    const limited = status === 429 || (status === 403 && (waitFor !== null || /rate limit|abuse detection/i.test(detail)));
    return { kind: limited ? 'limited' : kindOf(status), status, detail: withFields(detail, response), waitFor };
}
function kindOf(status) {
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'denied';
    if (status === 404 || status === 410)
        return 'not-found';
    return status >= 500 ? 'unreachable' : 'refused';
}
function askedWait(headers, now) {
    const retryAfter = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'retry-after');
    if (retryAfter !== null) {
        const seconds = Number(retryAfter);
        const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
        if (Number.isFinite(milliseconds))
            return Math.max(0, milliseconds);
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'x-ratelimit-remaining') !== '0')
        return null;
    const reset = Number((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'x-ratelimit-reset') ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
}
/** GitHub's 422 says what is wrong in `errors[].message`. */
function withFields(detail, response) {
    const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'data', 'errors');
    if (!Array.isArray(errors))
        return detail;
    const messages = errors.map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'message')).filter((one) => one !== null);
    return messages.length === 0 ? detail : oneLine(`${detail}: ${messages.join('; ')}`);
}
function noAnswer(error) {
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'cause', 'cause', 'code') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'cause', 'code');
    const message = messageOf(error);
    return oneLine(code === null || message.includes(code) ? message : `${message} (${code})`) || 'no answer';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** An error page of a proxy is long HTML: one short line is enough. */
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}...` : line;
}
function forgeError(failure, operation, apiUrl) {
    const { kind, status, detail } = failure;
    return new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q({ kind, status, detail, operation: operation.name, fix: fixOf(failure, operation, apiUrl) });
}
function fixOf({ kind, status, detail, waitFor }, { permission }, apiUrl) {
    const permit = permission === null ? 'the permission it needs' : `\`permissions: ${permission}\``;
    switch (kind) {
        case 'denied':
            if (/locked/i.test(detail))
                return 'Unlock the conversation of the pull request, or set the input `comment` to `false`.';
            if (/authenticate via a GitHub App/i.test(detail))
                return "Check runs are written by apps only: leave `github-token` out, or use the token of a GitHub App instead of a person's.";
            return `Give the job ${permit} in its workflow; if \`github-token\` is a token of your own, give that permission to it.`;
        case 'credentials':
            return 'The token in `github-token` is wrong or has expired: leave the input out to use the default token of the job, or renew yours.';
        case 'not-found':
            return `Check that it exists and that the token may see it: on a private repository that takes ${permit}.`;
        case 'limited':
            return waitFor === null
                ? 'GitHub takes no more requests from this token for now: run the job again in some minutes.'
                : `GitHub takes no more requests from this token for now: run the job again in ${Math.ceil(waitFor / 60_000)} min.`;
        case 'unreachable':
            return `Run the job again. If it goes on, see whether ${apiUrl} can be reached from the runner and whether githubstatus.com reports a problem.`;
        case 'refused':
            if (status === null)
                return `Check that ${apiUrl} is the address of GitHub's REST API, and what proxy is in between.`;
            return 'Fix what the answer of GitHub names, then run the job again.';
        default:
            return kind;
    }
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/** A call to GitHub that failed for good (retries are over). Holds no request, no token and no comment's text. */
class ForgeError extends Error {
    kind;
    /** Plain words, such as `write the comment on pull request #12`. */
    operation;
    /** HTTP status; null where there was no answer. */
    status;
    /** GitHub's own words: hostile text, to be escaped where it is shown. */
    detail;
    fix;
    constructor(fields) {
        super(`GitHub: cannot ${fields.operation}: ${fields.status === null ? '' : `${fields.status} `}${fields.detail}`);
        this.name = 'ForgeError';
        this.kind = fields.kind;
        this.operation = fields.operation;
        this.status = fields.status;
        this.detail = fields.detail;
        this.fix = fields.fix;
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
/** Reading parsed JSON that someone else wrote: nothing is taken for granted, nothing throws. */
/** The value at a path of own members, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
/** The text at a path; null where it is missing, empty or no text. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : null;
}
/** The number of an issue, a pull request or an id: a positive whole number, or null. */
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}
/** The list at a path; empty where there is none. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** A full commit id (SHA-1 or SHA-256, lower case) at a path, or null. */
function shaAt(value, ...path) {
    const found = textAt(value, ...path);
    return found !== null && isSha(found) ? found : null;
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ logicalChanges),
/* harmony export */   Oj: () => (/* binding */ changesDigest),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* unused harmony export planDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _domain_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3762);



/** Every logical change of the plan, in the plan's own order. */
function logicalChanges(plan) {
    const secrets = plan.secrets.flatMap((secret) => secret.changes.map((change) => ({ on: 'secret', name: secret.name, change })));
    const access = plan.roles.flatMap((role) => role.access.flatMap(({ secret, change }) => change === null ? [] : [{ on: 'access', role: role.key, roleName: role.name, secret, change }]));
    const repairs = plan.roles.flatMap((role) => {
        if (role.access.some((one) => one.change !== null))
            return [];
        return role.policies
            .filter((policy) => policy.changes.length > 0)
            .map((policy) => ({ on: 'policy', name: policy.name, change: 'repair' }));
    });
    return [...secrets, ...access, ...repairs];
}
function hasChanges(plan) {
    return logicalChanges(plan).length > 0;
}
/**
 * SHA-256 over the canonical form of what would change and where, as a digest's text. Equal changes give equal digests,
 * whatever the order or wording in which AWS answered.
 *
 * @param values with a fingerprint key: what is known of each value that is written, as plain data by secret name. Then
 *   the digest of the same changes with another value is another one.
 */
function planDigest(plan, values) {
    return changesDigest(plan, logicalChanges(plan), values);
}
/** The digest that the plan would have with these changes. */
function changesDigest(plan, changes, values) {
    const { format, stack, dataPlane, accountId, region, source } = plan;
    const content = { format, stack, dataPlane, accountId, region, source, changes, values };
    return (0,_domain_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .digestText */ .M)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(content)).digest('hex'));
}


/***/ }),

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ computePlan)
});

// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/policy/grants.js
var grants = __webpack_require__(2825);
// EXTERNAL MODULE: ./build/src/policy/parts.js + 1 modules
var policy_parts = __webpack_require__(747);
// EXTERNAL MODULE: ./build/src/plan/effective-access.js
var effective_access = __webpack_require__(2155);
// EXTERNAL MODULE: ./build/src/plan/our-policies.js
var our_policies = __webpack_require__(3933);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/src/policy/binding.js
var policy_binding = __webpack_require__(817);
// EXTERNAL MODULE: ./build/src/policy/meaning.js
var meaning = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/src/plan/policies.js






/**
 * Plans the parts of one role's policy.
 *
 * @param roleName as IAM spells it.
 * @param renamed whether policies under former names are to be removed: the new binding is then written down last.
 */
function planParts(desired, scope, role, roleName, parts, documents, renamed) {
    const last = Math.max(documents.length, parts.at(-1)?.number ?? 0);
    const everUsed = Math.max(last, Number(parts[0]?.policy.tags[ownership/* OWNERSHIP_TAGS */.MA.parts] ?? 1) || 1);
    return Array.from({ length: last }, (_, index) => index + 1).map((number) => {
        const existing = parts.find((part) => part.number === number);
        const document = documents[number - 1] ?? null;
        const before = existing?.roles.has(roleName) ? existing.grants.secrets : [];
        const after = document ? (0,grants/* grantsInPolicy */.J)(scope, document).secrets : [];
        const binding = number === 1 ? { [ownership/* OWNERSHIP_TAGS */.MA.binding]: (0,policy_binding/* bindingDigest */.c)(desired.roles) } : {};
        const tags = {
            ...(0,ownership/* ownershipTags */.dt)(desired),
            // Never lowered: it tells a later run how far to look for parts that an interrupted removal left behind.
            ...(number === 1 && everUsed > 1 ? { [ownership/* OWNERSHIP_TAGS */.MA.parts]: String(everUsed) } : {}),
            ...(renamed ? {} : binding),
        };
        return {
            name: (0,policy_parts/* partName */.pn)(role.policyName, number),
            path: role.policyPath,
            arn: existing?.policy.arn ?? (0,our_policies/* partArn */.fk)(desired, scope, role, number),
            document,
            previous: existing?.document ?? null,
            gains: after.filter((name) => !before.includes(name)),
            loses: before.filter((name) => !after.includes(name)),
            tags,
            changes: partChanges(existing, document, tags, roleName, renamed ? binding : {}),
        };
    });
}
/** A policy of ours under a name that the file no longer gives it: it goes, once what it granted is granted elsewhere. */
function planFormer({ policy, document, grants, roles }, roleName) {
    return {
        name: policy.name,
        path: policy.path,
        arn: policy.arn,
        document: null,
        previous: document,
        gains: [],
        loses: roles.has(roleName) ? grants.secrets : [],
        tags: {},
        changes: removal(roles),
    };
}
function partChanges(existing, document, tags, roleName, later) {
    if (document === null)
        return existing ? removal(existing.roles) : [];
    const latest = tagChanges(existing?.policy.tags ?? {}, later);
    if (!existing)
        return [{ kind: 'create-policy' }, { kind: 'attach' }, ...latest];
    return [
        ...tagChanges(existing.policy.tags, tags),
        ...((0,meaning/* sameMeaning */._)(existing.document, document) ? [] : [{ kind: 'update-policy' }]),
        ...(existing.roles.has(roleName) ? [] : [{ kind: 'attach' }]),
        // Our policy leaves a role that the file no longer gives it to.
        ...[...existing.roles]
            .filter((role) => role !== roleName)
            .sort()
            .map((role) => ({ kind: 'detach', role })),
        ...latest,
    ];
}
function tagChanges(now, wanted) {
    const missing = Object.entries(wanted).filter(([key, value]) => now[key] !== value);
    return missing.length > 0 ? [{ kind: 'tag-policy', set: Object.fromEntries(missing) }] : [];
}
function removal(roles) {
    return [...[...roles].sort().map((role) => ({ kind: 'detach', role })), { kind: 'delete-policy' }];
}

// EXTERNAL MODULE: ./build/src/plan/readables.js
var readables = __webpack_require__(340);
;// CONCATENATED MODULE: ./build/src/plan/refuse-policy.js

/** A policy stands under our name and is not ours. */
function refuseForeignPolicy(desired, { policy }, findings) {
    if ((0,ownership/* ownership */.kG)(policy.tags, desired).kind === 'ours')
        return;
    findings.refusals.push({
        code: 'policy-not-ours',
        subject: { kind: 'policy', name: policy.name },
        message: `The policy ${policy.arn} exists and is not tagged as stack ${desired.stack}, data plane ${desired.dataPlane} of this repository.`,
        fix: 'Choose another `policy.name` or `policy.path`.',
    });
}
/** Someone attached a policy of ours to users or groups, which we never do. */
function refuseOtherHolders({ policy }, findings) {
    const { users = [], groups = [] } = policy.attachedTo ?? {};
    if (users.length + groups.length === 0)
        return;
    const holders = [...users.map((name) => `user ${name}`), ...groups.map((name) => `group ${name}`)].join(', ');
    findings.refusals.push({
        code: 'policy-held-by-others',
        subject: { kind: 'policy', name: policy.name },
        message: `The policy ${policy.arn} is attached to ${holders} too: what it grants, they may read.`,
        fix: 'Detach it there (aws iam detach-user-policy, detach-group-policy): only roles of the file may hold it.',
    });
}
function refuseQuota(role, needed, room, quota, findings) {
    findings.refusals.push({
        code: 'too-many-policies',
        subject: { kind: 'role', name: role.name },
        message: `The secrets of role ${role.name} need ${needed} ${needed === 1 ? 'policy' : 'policies'} of 6,144 characters; the role has room for ${Math.max(room, 0)} of the ${quota} it may have.`,
        fix: 'Set `policy.match: tags`, detach policies it no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.',
    });
}
/** What takes the place of other policies is attached before those go: nobody loses anything meanwhile. */
function refuseCrowd(role, found, planned, quota, findings) {
    const attached = found.attachedPolicies.length;
    const added = planned.filter(({ changes }) => changes.some(({ kind }) => kind === 'attach')).length;
    const told = findings.refusals.some(({ code, subject }) => code === 'too-many-policies' && subject.name === role.name);
    if (attached + added <= quota || added === 0 || told)
        return;
    findings.refusals.push({
        code: 'too-many-policies',
        subject: { kind: 'role', name: role.name },
        message: `The role ${role.name} has ${attached} policies, and ${added} more ${added === 1 ? 'is' : 'are'} attached before others go: it may have ${quota}.`,
        fix: 'Keep `policy.name`, detach policies the role no longer needs, or have the quota "Managed policies attached to an IAM role" raised.',
    });
}
/** With `match: tags`, one statement names the keys of all secrets. */
function refuseKeys(role, keys, findings) {
    findings.refusals.push({
        code: 'too-many-keys',
        subject: { kind: 'role', name: role.name },
        message: `The secrets of role ${role.name} are encrypted with ${keys} customer keys: more than fit in a policy of 6,144 characters with \`match: tags\`.`,
        fix: 'Use fewer keys, or `policy.match: names`, which spreads them over several policies.',
    });
}
/** IAM knows a policy's name once in an account, whatever its path: a new one cannot be made beside the old one. */
function refuseMoves(roles, former, others, findings) {
    const made = roles.flatMap(({ policies }) => policies.filter(({ changes }) => changes.some(({ kind }) => kind === 'create-policy')));
    const successorOf = (name) => made.find((one) => one.name.toLowerCase() === name.toLowerCase());
    for (const { policy } of others) {
        if (!successorOf(policy.name))
            continue;
        findings.refusals.push({
            code: 'policy-not-ours',
            subject: { kind: 'policy', name: policy.name },
            message: `The policy ${policy.arn} exists and is not ours: IAM knows a name once, whatever its path.`,
            fix: 'Choose another `policy.name`.',
        });
    }
    for (const { policy } of former) {
        const successor = successorOf(policy.name);
        if (!successor)
            continue;
        findings.refusals.push({
            code: 'policy-moved',
            subject: { kind: 'policy', name: policy.name },
            message: `The policy ${policy.name} cannot move from path ${policy.path} to ${successor.path}: IAM knows a name once, whatever its path.`,
            fix: 'Change `policy.name` together with `policy.path`: the new policy is attached before the old one is removed.',
        });
    }
}

// EXTERNAL MODULE: ./build/src/policy/allows.js
var allows = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
;// CONCATENATED MODULE: ./build/src/plan/scope-warnings.js



/** A name that nobody declares: who may read this may read everything. */
const ANY_NAME = 'union-secrets-probe/undeclared';
/** Tells what makes the scope of our policies void, what would deny it, and what it leaves out. */
function warnOfScope(desired, actual, scope, others, findings) {
    const probe = (0,policy_document/* resourceFor */.ec)(scope.place.group, ANY_NAME).replaceAll('?', 'A');
    for (const role of actual.roles) {
        const subject = { kind: 'role', name: role.name };
        for (const { policy, document } of others.filter(({ roles }) => roles.has(role.name))) {
            if (!(0,allows/* allowsReading */.lm)(document, probe))
                continue;
            findings.warnings.push({
                code: 'scope-void',
                subject,
                message: `The policy ${policy.arn} on role ${role.name} already allows every secret of the account: what this file grants narrows nothing. Remove it once the pairs work: \`aws iam detach-role-policy --role-name ${role.name} --policy-arn ${policy.arn}\``,
            });
        }
        const boundary = role.permissionsBoundaryArn === undefined ? undefined : actual.boundaries[role.permissionsBoundaryArn];
        if (boundary !== undefined && !(0,allows/* allowsReading */.lm)((0,our_policies/* parseDocument */.Tp)(boundary), probe)) {
            findings.warnings.push({
                code: 'boundary-denies',
                subject,
                message: `The permissions boundary ${role.permissionsBoundaryArn} of role ${role.name} does not allow secretsmanager:GetSecretValue on every secret here: reads may be denied although they are granted.`,
            });
        }
    }
    for (const arn of actual.unread) {
        findings.warnings.push({
            code: 'policy-unread',
            subject: { kind: 'policy', name: arn },
            message: `The policy ${arn} could not be read: whether it allows every secret, or denies these, is not known.`,
        });
    }
    for (const role of desired.roles.filter(({ match }) => match === 'tags')) {
        const wider = desired.secrets.filter(({ roles }) => !roles.includes(role.key)).map(({ name }) => name);
        findings.warnings.push({
            code: 'match-tags',
            subject: { kind: 'role', name: role.name },
            message: `With \`match: tags\` role ${role.name} reads every secret of this stack and data plane, also what left the file and is kept${wider.length === 0 ? '' : `, and these that the file does not give it: ${wider.join(', ')}`}.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/plan/access.js







/** Plans who may read what, and from that the policies and their attachments. Declared roles first, then former ones. */
function planAccess(desired, actual, scope, secrets, findings) {
    const { parts, former, others } = (0,our_policies/* sortPolicies */.Zv)(desired, actual, scope);
    const ours = [...[...parts.values()].flat(), ...former];
    for (const part of [...parts.values()].flat())
        refuseForeignPolicy(desired, part, findings);
    for (const policy of ours)
        refuseOtherHolders(policy, findings);
    warnOfScope(desired, actual, scope, others, findings);
    const readers = (0,effective_access/* readersOf */.c)(ours, secrets);
    const declared = desired.roles.flatMap((role) => {
        const found = actual.roles.find((one) => one.key === role.key);
        if (!found)
            return [];
        const own = parts.get(role.key) ?? [];
        const wanted = (0,readables/* readablesOf */.t)(desired, actual, scope, role);
        const documents = documentsFor(scope, role, found, own, wanted, ours, actual.attachedPoliciesQuota, findings);
        const planned = planParts(desired, scope, role, found.name, own, documents, former.length > 0);
        refuseCrowd(role, found, planned, actual.attachedPoliciesQuota, findings);
        return [
            {
                key: role.key,
                name: role.name,
                arn: found.arn,
                access: readers.accessOf(found.name, wanted, own),
                policies: [
                    ...planned,
                    ...former
                        .filter((policy) => homeOf(policy, desired) === role)
                        .map((policy) => planFormer(policy, found.name)),
                ],
            },
        ];
    });
    refuseMoves(declared, former, others, findings);
    return [...declared, ...formerRoles(readers, declared)];
}
function documentsFor(scope, role, found, own, wanted, ours, quota, findings) {
    const arns = new Set(ours.map(({ policy }) => policy.arn));
    const room = quota - found.attachedPolicies.filter(({ arn }) => !arns.has(arn)).length;
    const last = own.at(-1)?.number ?? 0;
    const previous = Array.from({ length: last }, (_, index) => own.find(({ number }) => number === index + 1)?.grants.secrets ?? []);
    const [tooLarge] = (0,policy_parts/* tooLargeForAPart */.FJ)(scope, wanted);
    if (tooLarge) {
        refuseKeys(role, tooLarge.keys.length, findings);
        return [];
    }
    const documents = (0,policy_parts/* policyParts */.zW)(scope, wanted, previous, Math.max(room, 1));
    if (documents.length > room)
        refuseQuota(role, documents.length, room, quota, findings);
    return documents;
}
/** A former policy is planned with one role: the first that it is attached to, or the first of all. */
function homeOf(policy, desired) {
    return desired.roles.find(({ name }) => policy.roles.has(name)) ?? desired.roles[0];
}
/** Roles that the file does not name and that one of our policies still is attached to. */
function formerRoles(readers, declared) {
    const names = new Set(declared.map(({ name }) => name));
    return readers.roles
        .filter((name) => !names.has(name))
        .map((name) => ({ key: null, name, arn: '', access: readers.lossOf(name), policies: [] }));
}

;// CONCATENATED MODULE: ./build/src/plan/guards.js
/**
 * Refuses to lose more at once than the file's `removal` allows: too many deletions, too many revocations, and what was
 * read lately. Names under `confirm` are waived.
 */
function guardRemovals(desired, actual, secrets, roles, findings) {
    const { maxDeletions, maxRevocations, unlessReadWithinDays } = desired.removal;
    const confirmed = new Set(desired.removal.confirm);
    const known = new Map(actual.secrets.map((secret) => [secret.name, secret]));
    const deleted = secrets
        .filter(({ status, name }) => status === 'delete' && !confirmed.has(name))
        .map(({ name }) => name);
    const deletions = new Set(deleted);
    const revoked = roles.flatMap(({ access }) => access.filter(({ change }) => change === 'revoke').map(({ secret }) => secret));
    const revocations = [...new Set(revoked)]
        .filter((name) => known.has(name) && !deletions.has(name) && !confirmed.has(name))
        .sort();
    if (deleted.length > maxDeletions)
        tooMany('too-many-deletions', 'deleted', deleted, maxDeletions, 'maxDeletions', findings);
    if (revocations.length > maxRevocations) {
        tooMany('too-many-revocations', 'revoked', revocations, maxRevocations, 'maxRevocations', findings);
    }
    for (const name of [...deleted, ...revocations]) {
        const day = known.get(name)?.lastAccessedAt;
        if (day === undefined || daysBetween(day, actual.observedAt) >= unlessReadWithinDays)
            continue;
        findings.refusals.push({
            code: 'read-lately',
            subject: { kind: 'secret', name },
            message: `The secret ${name} would be ${deletions.has(name) ? 'deleted' : 'revoked'}, and was read on ${day}, less than ${unlessReadWithinDays} days ago: someone may need it.`,
            fix: 'Find out who (GetSecretValue and BatchGetSecretValue in CloudTrail), or confirm with `removal.confirm: [' +
                name +
                ']`. It may have been an apply of this file: without `fingerprint-key` each of them reads the values to compare them, and AWS tells the day of a read, not the reader. With the key, none is read.',
        });
    }
}
function tooMany(code, what, names, most, key, findings) {
    findings.refusals.push({
        code,
        subject: { kind: 'secret', name: names[0] ?? '' },
        message: `${names.length} secrets would be ${what} at once, and \`removal.${key}\` is ${most}: ${names.join(', ')}.`,
        fix: `If that is meant, list them under \`removal.confirm\`, or raise \`removal.${key}\`.`,
    });
}
function daysBetween(day, now) {
    return Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(day)) / 86_400_000);
}

// EXTERNAL MODULE: ./build/src/domain/partition.js
var domain_partition = __webpack_require__(8028);
;// CONCATENATED MODULE: ./build/src/plan/roles.js


const ROLE_ARN = /^arn:([^:]+):iam::(\d{12}):role\//;
/**
 * Checks that every role exists, is in the file's account and is the one meant by an ARN.
 *
 * @returns the partition AWS told, and whether the account is another one: then nothing else was read.
 */
function checkRoles(desired, actual, findings) {
    let partition;
    let wrong = false;
    refuseCollisions(desired, findings);
    for (const role of desired.roles) {
        const subject = { kind: 'role', name: role.name };
        const found = actual.roles.find((one) => one.key === role.key);
        if (!found) {
            findings.refusals.push({
                code: 'role-not-found',
                subject,
                message: `There is no IAM role ${role.name} in the account of these credentials (role key "${role.key}").`,
                fix: 'Write the name of the User Flyte Role, or its ARN, as IAM shows it; a policy of a similar name is not the role.',
            });
            continue;
        }
        const [, arnPartition, accountId] = ROLE_ARN.exec(found.arn) ?? [];
        partition ??= arnPartition;
        if (accountId !== desired.accountId) {
            wrong = true;
            findings.refusals.push({
                code: 'wrong-account',
                subject: { kind: 'account', name: accountId ?? found.arn },
                message: `The credentials are for account ${accountId ?? 'unknown'}; data plane ${desired.dataPlane} is in account ${desired.accountId}.`,
                fix: 'Assume a role of the right account, or correct `accountId`. Nothing was read beyond the role.',
            });
        }
        else if (role.arn !== undefined && role.arn !== found.arn) {
            findings.refusals.push({
                code: 'role-arn-differs',
                subject,
                message: `The file names the role ${role.arn}; IAM's role of that name is ${found.arn}.`,
                fix: 'Copy the ARN from IAM, with its path.',
            });
        }
    }
    // The region's is only for showing a plan that is refused anyway: otherwise the partition is the one AWS returned.
    return { partition: partition ?? (0,domain_partition/* partitionOf */.i)(desired.region), wrong };
}
/** Parts of one role's policy are told by their names: another role's policy must not be called like one of them. */
function refuseCollisions(desired, findings) {
    for (const [index, role] of desired.roles.entries()) {
        for (const other of desired.roles.slice(index + 1)) {
            const [base, part] = role.policyName.length <= other.policyName.length ? [role, other] : [other, role];
            if ((0,policy_parts/* partNumber */.nt)(base.policyName, part.policyName) === undefined)
                continue;
            findings.refusals.push({
                code: 'policy-names-collide',
                subject: { kind: 'policy', name: part.policyName },
                message: `The policy of role key "${part.key}" would be called ${part.policyName}, as would be a part of ${base.policyName}, the policy of role key "${base.key}".`,
                fix: `Rename the role key "${part.key}".`,
            });
        }
    }
}

// EXTERNAL MODULE: ./build/src/domain/kms-key.js
var kms_key = __webpack_require__(53);
;// CONCATENATED MODULE: ./build/src/plan/refuse.js



/** Records why we may not touch an existing secret that the file declares. @returns whether there is a reason. */
function refuseSecret(desired, secret, found, place, verdict, findings) {
    const before = findings.refusals.length;
    const refuse = (code, message, fix) => findings.refusals.push({ code, subject: { kind: 'secret', name: secret.name }, message, fix });
    const owner = (0,ownership/* ownership */.kG)(found.tags, desired);
    if (owner.kind === 'untagged' && !secret.adopt) {
        refuse('exists-untagged', `The secret ${secret.name} exists and was not made by this file.`, 'Take it over with `adopt: true`, list it under `grants` to let roles read it, or choose another name.');
    }
    else if (owner.kind === 'foreign') {
        refuse('owned-by-other', `The secret ${secret.name} belongs to ${ownerText(owner.owner)}.`, 'Declare it only there and list it under `grants` here, or choose another name.');
    }
    if (found.owningService !== undefined) {
        refuse('owned-by-service', `The secret ${secret.name} is managed by the AWS service ${found.owningService}.`, 'Change it through that service; list it under `grants` to let roles read it.');
    }
    if (found.primaryRegion !== undefined && found.primaryRegion !== desired.region) {
        refuse('replica', `The secret ${secret.name} is a replica of the one in ${found.primaryRegion}, and replicas cannot be changed.`, `Declare it on a data plane in ${found.primaryRegion} and list it under \`grants\` here.`);
    }
    if (verdict.kind === 'binary') {
        refuse('binary-value', `The secret ${secret.name} holds a binary value, which Flyte cannot read.`, 'Store text in it, or choose another name.');
    }
    refuseArn(secret.name, found, place.group, refuse);
    return findings.refusals.length > before;
}
/** Records why the customer key cannot serve the secret: told before anything happens. @returns whether it cannot. */
function refuseKey(secret, place, findings) {
    const problem = secret.kmsKeyId === null ? undefined : (0,kms_key/* kmsKeyProblem */.kn)(secret.kmsKeyId, place);
    if (problem === undefined)
        return false;
    findings.refusals.push({
        code: 'kms-key',
        subject: { kind: 'secret', name: secret.name },
        message: `The key ${secret.kmsKeyId} of ${secret.name} ${problem}.`,
        fix: 'Name a key of the same region and partition, or an alias.',
    });
    return true;
}
/** Records why a secret under `grants` cannot be granted. @returns whether there is a reason. */
function refuseGrant(name, found, group, findings) {
    const before = findings.refusals.length;
    const refuse = (code, message, fix) => findings.refusals.push({ code, subject: { kind: 'secret', name }, message, fix });
    if (!found) {
        refuse('grant-not-found', `The secret ${name} under \`grants\` does not exist in this account and region.`, 'Correct the name, create it, or declare it under `secrets`.');
        return true;
    }
    if (found.deletedAt !== undefined) {
        refuse('grant-deleted', `The secret ${name} under \`grants\` is scheduled for deletion since ${found.deletedAt}.`, 'Ask its owner to restore it, or remove the grant.');
    }
    refuseArn(name, found, group, refuse);
    return findings.refusals.length > before;
}
function refuseArn(name, found, group, refuse) {
    try {
        const arn = (0,pair/* parseSecretArn */.hD)(found.arn);
        if (arn.pair.group === group && arn.name === name)
            return;
        refuse('arn-elsewhere', `AWS answered for ${name} with ${found.arn}, which is not under ${group}.`, 'Check `region` and `accountId`, and the endpoint the credentials go to.');
    }
    catch (error) {
        refuse('arn-unknown', `AWS answered for ${name} with an ARN that cannot be cut into group and key: ${error.message}`, 'Check the endpoint the credentials go to.');
    }
}
function ownerText(owner) {
    const parts = [
        owner.stack === undefined ? undefined : `stack ${owner.stack}`,
        owner.dataPlane === undefined ? undefined : `data plane ${owner.dataPlane}`,
        owner.source === undefined ? undefined : `file ${owner.source}`,
    ];
    return parts.filter((part) => part !== undefined).join(', ');
}

// EXTERNAL MODULE: ./build/src/domain/actual.js
var actual = __webpack_require__(9234);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/domain/managed-tags.js


const MARK_LENGTH = 5;
/**
 * The tag that remembers which tags of a secret came from the file: five characters for each key, at most 50 of them, fit
 * in the 256 characters of a tag's value, which the keys themselves would not.
 *
 * @returns an empty record for no keys: there is nothing to remember.
 */
function managedTagsRecord(keys) {
    if (keys.length === 0)
        return {};
    return { [ownership/* OWNERSHIP_TAGS */.MA.managedTags]: keys.map(mark).sort().join('') };
}
/** Keys among `tags` that an earlier version of the file asked for. */
function managedTagKeys(tags) {
    const record = tags[ownership/* OWNERSHIP_TAGS */.MA.managedTags];
    if (record === undefined)
        return [];
    const marks = new Set();
    for (let index = 0; index + MARK_LENGTH <= record.length; index += MARK_LENGTH)
        marks.add(record.slice(index, index + MARK_LENGTH));
    return Object.keys(tags).filter((key) => marks.has(mark(key)));
}
/** Letters and digits only: every character is allowed in a tag's value. */
function mark(key) {
    return BigInt(`0x${(0,external_node_crypto_.hash)('sha256', key)}`)
        .toString(36)
        .slice(-MARK_LENGTH);
}

// EXTERNAL MODULE: ./build/src/plan/generation.js
var plan_generation = __webpack_require__(5235);
;// CONCATENATED MODULE: ./build/src/plan/secret-changes.js





/** How a declared secret that does not exist is created. A rotation starts from a value: what waits for one gets it later. */
function creation(desired, secret, keyWillChange) {
    const value = secret.value.kind === 'manual' ? 'later' : secret.value.kind === 'generate' ? 'generate' : 'set';
    const { description, kmsKeyId, rotation: to } = secret;
    return [
        { kind: 'create', description, tags: allTags(desired, secret), value, kmsKeyId, keyWillChange },
        ...(to === null || value === 'later' ? [] : [{ kind: 'set-rotation', from: null, to }]),
    ];
}
/**
 * What makes an existing secret the declared one, in the order in which it is done: what gives us the right to change it
 * first; the value before the tags that tell of it; a new rotation last, since it needs all the rest.
 */
function changesOf(desired, secret, found, place, verdict) {
    const value = valueChange(desired, secret, found, verdict);
    const { adopt, tag } = withNotes(adoptChange(desired, found), tagChange(desired, secret, found, value));
    return [
        ...restoreChange(found),
        ...adopt,
        ...describeChange(secret, found),
        ...keyChange(secret, found, place),
        ...cancelledRotation(secret, found),
        ...value,
        ...tag,
        ...newRotation(secret, found, value),
    ];
}
/** Tags that tell no more than what the file said of the secret. */
const NOTES = [ownership/* OWNERSHIP_TAGS */.MA.managedTags, ownership/* OWNERSHIP_TAGS */.MA.onRemoval, ownership/* OWNERSHIP_TAGS */.MA.rotation];
/** Where the tags are those of the file but for our own notes, these come with the adoption: it is all that changes. */
function withNotes(adopt, tag) {
    const [adoption] = adopt;
    const [{ set = {}, remove = [] } = {}] = tag;
    const notes = Object.entries(set);
    const onlyNotes = remove.length === 0 && notes.every(([key]) => NOTES.includes(key));
    if (adoption === undefined || tag.length === 0 || !onlyNotes)
        return { adopt, tag };
    const more = Object.fromEntries(notes.map(([key, { to }]) => [key, to]));
    return { adopt: [{ ...adoption, set: { ...adoption.set, ...more } }], tag: [] };
}
function statusOf(secret, found, changes) {
    for (const kind of ['restore', 'adopt'])
        if (changes.some((change) => change.kind === kind))
            return kind;
    if (changes.length > 0)
        return 'update';
    return secret.value.kind === 'manual' && !hasValue(found) ? 'waiting' : 'unchanged';
}
function restoreChange(found) {
    return found.deletedAt === undefined ? [] : [{ kind: 'restore', deletedAt: found.deletedAt }];
}
function adoptChange(desired, found) {
    if ((0,ownership/* ownership */.kG)(found.tags, desired).kind === 'ours')
        return [];
    return [{ kind: 'adopt', tags: found.tags, set: (0,ownership/* ownershipTags */.dt)(desired) }];
}
function describeChange(secret, found) {
    const { description: to } = secret;
    return to === found.description ? [] : [{ kind: 'describe', from: found.description, to }];
}
function keyChange(secret, found, place) {
    const from = found.kmsKeyId ?? null;
    return (0,kms_key/* sameKey */.el)(from, secret.kmsKeyId, place) ? [] : [{ kind: 'set-key', from, to: secret.kmsKeyId }];
}
function valueChange(desired, secret, found, verdict) {
    const { value } = secret;
    if (verdict.kind === 'rotating' || verdict.kind === 'rotated')
        return [];
    switch (value.kind) {
        case 'manual':
            return [];
        case 'generate': {
            const { generation } = value;
            if (!hasValue(found))
                return [{ kind: 'set-value', why: 'absent', how: 'generate', generation }];
            const known = (0,plan_generation/* generationOf */.g)(found);
            if (known === undefined || known >= generation)
                return [];
            return [{ kind: 'set-value', why: 'generation', how: 'generate', generation }];
        }
        case 'env':
        case 'file':
            return setValue(desired, found, verdict);
        default:
            return value;
    }
}
function setValue(desired, found, verdict) {
    const set = (why) => [
        { kind: 'set-value', why, how: 'set' },
    ];
    if (!hasValue(found))
        return set('absent');
    switch (verdict.kind) {
        case 'differs':
        case 'other-key':
        case 'unkeyed':
        case 'absent':
            return set(verdict.kind);
        case 'foreign':
            return set((0,ownership/* ownership */.kG)(found.tags, desired).kind === 'ours' ? 'foreign' : 'adopted');
        case 'not-compared':
            // What is scheduled for deletion cannot be read; once restored, it must hold the file's value.
            return found.deletedAt === undefined ? [] : set('restored');
        case 'same':
        case 'unavailable':
        case 'kept':
        case 'binary':
        case 'rotating':
        case 'rotated':
            return [];
        default:
            return verdict;
    }
}
function tagChange(desired, secret, found, value) {
    const generation = (0,plan_generation/* generationOf */.g)(found);
    const wanted = {
        ...allTags(desired, secret),
        // Never lowered: it says which values were made. What an interrupted run announced is settled.
        ...(secret.value.kind === 'generate' && generation !== undefined ? (0,plan_generation/* generationTag */.b)(generation) : {}),
    };
    // Adopting sets these, and a new generation is written down together with its value.
    const elsewhere = new Set([
        ...((0,ownership/* ownership */.kG)(found.tags, desired).kind === 'ours' ? [] : Object.keys((0,ownership/* ownershipTags */.dt)(desired))),
        ...(value.some((change) => change.kind === 'set-value' && change.how === 'generate')
            ? [ownership/* OWNERSHIP_TAGS */.MA.generation]
            : []),
    ]);
    const now = new Map(Object.entries(found.tags));
    const set = Object.fromEntries(Object.entries(wanted)
        .map(([key, to]) => [key, { from: now.get(key) ?? null, to }])
        .filter(([key, { from, to }]) => from !== to && !elsewhere.has(key))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
    const remove = [...managedTagKeys(found.tags), ...BOOKKEEPING.filter((key) => now.has(key))]
        .filter((key) => !Object.hasOwn(wanted, key))
        .sort();
    return Object.keys(set).length === 0 && remove.length === 0 ? [] : [{ kind: 'tag', set, remove }];
}
/** Tags of ours that a secret carries only while there is something to remember. */
const BOOKKEEPING = [
    ownership/* OWNERSHIP_TAGS */.MA.managedTags,
    ownership/* OWNERSHIP_TAGS */.MA.generation,
    ownership/* OWNERSHIP_TAGS */.MA.onRemoval,
    ownership/* OWNERSHIP_TAGS */.MA.rotation,
];
/** The user's tags and ours. */
function allTags(desired, secret) {
    return {
        ...secret.tags,
        ...(0,ownership/* ownershipTags */.dt)(desired),
        ...managedTagsRecord(Object.keys(secret.tags)),
        ...(secret.value.kind === 'generate' ? { [ownership/* OWNERSHIP_TAGS */.MA.generation]: String(secret.value.generation) } : {}),
        ...(secret.onRemoval === null ? {} : { [ownership/* OWNERSHIP_TAGS */.MA.onRemoval]: secret.onRemoval }),
        ...(secret.rotation === null ? {} : { [ownership/* OWNERSHIP_TAGS */.MA.rotation]: 'configured' }),
    };
}
/** Only a rotation that the file once asked for is cancelled: one that someone else configured is theirs. */
function cancelledRotation(secret, found) {
    const wasOurs = ownership/* OWNERSHIP_TAGS */.MA.rotation in found.tags;
    return secret.rotation === null && found.rotationEnabled && wasOurs ? [{ kind: 'cancel-rotation' }] : [];
}
function newRotation(secret, found, value) {
    const { rotation: to } = secret;
    // A rotation starts from a value: a secret that waits for one gets its rotation afterwards.
    if (to === null || (!hasValue(found) && value.length === 0))
        return [];
    const from = (found.rotationEnabled && found.rotation) || null;
    return from !== null && sameRotation(from, to) ? [] : [{ kind: 'set-rotation', from, to }];
}
function sameRotation(a, b) {
    return a.lambdaArn === b.lambdaArn && a.schedule === b.schedule;
}
function hasValue(secret) {
    return (0,actual/* versionWithStage */.X4)(secret, actual/* CURRENT_STAGE */.tf) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/plan/secrets.js




/**
 * Plans every declared, granted and owned secret; sorted by name.
 *
 * @param granted names that our policies grant now: a declared one that does not exist had another key before.
 */
function planSecrets(desired, actual, place, verdicts, granted, findings) {
    const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
    const planned = new Map();
    for (const secret of desired.secrets) {
        const found = existing.get(secret.name);
        const verdict = verdicts.get(secret.name) ?? { kind: 'not-compared', why: 'its source could not be read' };
        const known = { name: secret.name, valueSource: secret.value.kind, value: verdict };
        if (refuseKey(secret, place, findings)) {
            planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
        }
        else if (!found) {
            const changes = creation(desired, secret, granted.has(secret.name));
            planned.set(secret.name, { ...known, status: 'create', pair: null, changes });
        }
        else if (refuseSecret(desired, secret, found, place, verdict, findings)) {
            planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
        }
        else {
            const changes = changesOf(desired, secret, found, place, verdict);
            planned.set(secret.name, { ...known, status: statusOf(secret, found, changes), pair: pairOf(found), changes });
        }
    }
    for (const grant of desired.grants) {
        const found = existing.get(grant.name);
        const refused = refuseGrant(grant.name, found, place.group, findings);
        planned.set(grant.name, withoutChanges(grant.name, refused ? 'refused' : 'granted', refused ? null : pairOf(found)));
    }
    for (const secret of actual.secrets) {
        const ours = (0,ownership/* ownership */.kG)(secret.tags, desired).kind === 'ours';
        if (!ours || planned.has(secret.name) || secret.deletedAt !== undefined)
            continue;
        planned.set(secret.name, planRemoval(desired, secret));
    }
    return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** A secret of ours that left the file. */
function planRemoval(desired, secret) {
    const own = secret.tags[ownership/* OWNERSHIP_TAGS */.MA.onRemoval];
    const mode = own === 'delete' || own === 'retain' ? own : desired.removal.secrets;
    if (mode === 'retain')
        return withoutChanges(secret.name, 'orphaned', pairOf(secret));
    const change = { kind: 'delete', recoveryWindowDays: desired.removal.recoveryWindowDays };
    return { ...withoutChanges(secret.name, 'delete', pairOf(secret)), changes: [change] };
}
function withoutChanges(name, status, pair) {
    return { name, status, pair, valueSource: null, value: null, changes: [] };
}
function pairOf(found) {
    return found ? (0,pair/* parseSecretArn */.hD)(found.arn).pair : null;
}

;// CONCATENATED MODULE: ./build/src/plan/compute.js







/**
 * The plan: what has to change in AWS so that it is what the file says.
 *
 * @param verdicts what is known about each declared secret's value, by name; a missing one counts as not compared.
 */
function computePlan(desired, actual, verdicts) {
    const findings = { refusals: [], warnings: [] };
    const account = checkRoles(desired, actual, findings);
    const group = (0,pair/* secretGroup */.AL)(account.partition, desired.region, desired.accountId);
    const place = { partition: account.partition, region: desired.region, accountId: desired.accountId, group };
    const scope = { place, stack: desired.stack, dataPlane: desired.dataPlane };
    const granted = account.wrong ? new Set() : everGranted(actual, scope);
    const secrets = account.wrong ? [] : planSecrets(desired, actual, place, verdicts, granted, findings);
    const roles = account.wrong ? [] : planAccess(desired, actual, scope, secrets, findings);
    guardRemovals(desired, actual, secrets, roles, findings);
    return {
        format: 1,
        stack: desired.stack,
        dataPlane: desired.dataPlane,
        accountId: desired.accountId,
        region: desired.region,
        partition: account.partition,
        source: desired.source,
        group,
        secrets,
        roles,
        refusals: findings.refusals,
        warnings: findings.warnings,
    };
}
/** Secrets that any policy we read names in our own form: each of them once had a pair. */
function everGranted(actual, scope) {
    return new Set(actual.policies.flatMap(({ document }) => (0,grants/* grantsInPolicy */.J)(scope, (0,our_policies/* parseDocument */.Tp)(document)).secrets));
}


/***/ }),

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ WHOLE_STACK_TEXT),
/* harmony export */   c: () => (/* binding */ readersOf)
/* harmony export */ });
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);

/** How the statement on our tags reads in a plan. */
const WHOLE_STACK_TEXT = 'every secret of this stack and data plane';
/** @param ours our policies in AWS, whatever they are called. */
function readersOf(ours, secrets) {
    const orphaned = new Set(secrets.filter(({ status }) => status === 'orphaned' || status === 'delete').map(({ name }) => name));
    const tagged = new Set(secrets.filter(({ status }) => status !== 'granted' && status !== 'refused').map(({ name }) => name));
    const effective = (roleName) => ours.filter((policy) => policy.roles.has(roleName));
    const written = (policies) => new Set(policies.flatMap(({ grants }) => grants.secrets));
    const others = (policies) => [...new Set(policies.flatMap(({ grants }) => grants.others))].map((secret) => revoke(secret, 'someone else wrote it into our policy'));
    return {
        roles: [...new Set(ours.flatMap(({ roles }) => [...roles]))].sort(),
        accessOf(roleName, wanted, parts) {
            const policies = effective(roleName);
            const now = written(policies);
            const inParts = written(parts);
            const names = new Set(wanted.map(({ name }) => name));
            // The statement on our tags takes over what was granted by name.
            const stays = (name) => names.has(name) || (names.has(_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To) && tagged.has(name));
            const keep = wanted.map(({ name }) => {
                if (now.has(name))
                    return { secret: shown(name), change: null, why: 'granted' };
                return {
                    secret: shown(name),
                    change: 'grant',
                    why: inParts.has(name) ? 'the policy is not attached' : reason(name),
                };
            });
            const lost = [...now].filter((name) => !stays(name)).map((name) => revoke(shown(name), lossReason(name)));
            return [...keep, ...lost, ...others(policies)].sort(bySecret);
        },
        lossOf(roleName) {
            const policies = effective(roleName);
            const lost = [...written(policies)].map((name) => revoke(shown(name), 'the file no longer names this role'));
            return [...lost, ...others(policies)].sort(bySecret);
        },
    };
    function lossReason(name) {
        if (name === _policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To)
            return '`match: tags` left the file';
        return orphaned.has(name) ? 'left the file' : 'the file does not grant it to this role';
    }
}
function reason(name) {
    return name === _policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To ? '`match: tags`' : 'declared in the file';
}
function shown(name) {
    return name === _policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To ? WHOLE_STACK_TEXT : name;
}
function revoke(secret, why) {
    return { secret, change: 'revoke', why };
}
function bySecret(a, b) {
    return a.secret < b.secret ? -1 : a.secret > b.secret ? 1 : 0;
}


/***/ }),

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ generationTag),
/* harmony export */   g: () => (/* binding */ generationOf)
/* harmony export */ });
/* harmony import */ var _domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4331);

/**
 * What the tag says of a generated value. While a new value is written, it names the version besides the generation:
 * `2 <version id>`; an interrupted run then leaves no doubt whether the value was written.
 */
function generationTag(generation, pendingVersionId) {
    const text = pendingVersionId === undefined ? String(generation) : `${generation} ${pendingVersionId}`;
    return { [_domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.generation]: text };
}
/** Generation of the value that the secret holds; undefined where nothing tells. */
function generationOf(secret) {
    const [, digits = '', pending] = /^(\d{1,9})(?: (\S+))?$/.exec(secret.tags[_domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.generation] ?? '') ?? [];
    if (digits === '')
        return undefined;
    const written = pending === undefined || pending in secret.versions;
    return written ? Number(digits) : Number(digits) - 1;
}


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   fk: () => (/* binding */ partArn)
/* harmony export */ });
/* harmony import */ var _domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4331);
/* harmony import */ var _policy_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);
/* harmony import */ var _policy_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(747);



function sortPolicies(desired, actual, scope) {
    const parts = new Map(desired.roles.map(({ key }) => [key, []]));
    const former = [];
    const others = [];
    for (const policy of actual.policies) {
        const document = parseDocument(policy.document);
        const existing = {
            policy,
            document,
            grants: (0,_policy_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .grantsInPolicy */ .J)(scope, document),
            roles: attachedRoles(actual, policy),
        };
        const role = desired.roles.find((one) => partOf(desired, scope, one, policy) !== undefined);
        const number = role && partOf(desired, scope, role, policy);
        if (role && number !== undefined)
            parts.get(role.key)?.push({ ...existing, number });
        else if ((0,_domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownership */ .kG)(policy.tags, desired).kind === 'ours')
            former.push(existing);
        else
            others.push(existing);
    }
    for (const list of parts.values())
        list.sort((a, b) => a.number - b.number);
    return { parts, former: former.sort(byArn), others: others.sort(byArn) };
}
function partArn(desired, scope, role, part) {
    const { partition } = scope.place;
    return `arn:${partition}:iam::${desired.accountId}:policy${role.policyPath}${(0,_policy_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(role.policyName, part)}`;
}
/** IAM compares names without case. */
function partOf(desired, scope, role, policy) {
    const number = (0,_policy_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partNumber */ .nt)(role.policyName, policy.name);
    if (number === undefined)
        return undefined;
    return policy.arn.toLowerCase() === partArn(desired, scope, role, number).toLowerCase() ? number : undefined;
}
function attachedRoles(actual, policy) {
    const arn = policy.arn.toLowerCase();
    const known = actual.roles.filter((role) => role.attachedPolicies.some((one) => one.arn.toLowerCase() === arn));
    return new Set([...known.map(({ name }) => name), ...(policy.attachedTo?.roles ?? [])]);
}
/** A policy's document as data; text that is no JSON stays text, and means nothing. */
function parseDocument(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function byArn(a, b) {
    return a.policy.arn < b.policy.arn ? -1 : 1;
}


/***/ }),

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readablesOf)
/* harmony export */ });
/* harmony import */ var _domain_kms_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);


/**
 * What a role must be able to read, sorted by name, each with the customer keys it takes: of a declared secret the key of the
 * file, of one that is not ours the key it has. With `match: tags`, all declared secrets are one entry.
 */
function readablesOf(desired, actual, scope, role) {
    const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
    const keys = (text) => {
        const key = (0,_domain_kms_key_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKey */ .zJ)(text, scope.place);
        return key === null ? [] : [key];
    };
    const declared = desired.secrets
        .filter(({ roles }) => roles.includes(role.key))
        .map(({ name, kmsKeyId }) => ({ name, keys: keys(kmsKeyId) }));
    const granted = desired.grants
        .filter(({ roles }) => roles.includes(role.key))
        .map(({ name }) => ({ name, keys: keys(existing.get(name)?.kmsKeyId) }));
    const own = role.match === 'tags' && declared.length > 0 ? [wholeStack(declared)] : declared;
    return [...own, ...granted].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function wholeStack(declared) {
    const keys = new Map(declared.flatMap((readable) => readable.keys).map((key) => [JSON.stringify(key), key]));
    return { name: _policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To, keys: [...keys.values()] };
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lm: () => (/* binding */ allowsReading),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * Whether a document, taken by itself, lets its holder read a secret: a plain reading of Allow and Deny, actions and
 * resources with their wildcards. A statement with a condition counts only where it denies nothing and allows nothing:
 * it is passed over, since what it does depends on the call.
 */
function allowsReading(document, secretArn) {
    const statements = listOf(isRecord(document) ? document.Statement : undefined).filter(isRecord);
    const matching = statements.filter((statement) => !('Condition' in statement) && coversAction(statement) && coversResource(statement, secretArn));
    return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}
const READ = 'secretsmanager:getsecretvalue';
function coversAction(statement) {
    const matches = (pattern) => wildcard(String(pattern).toLowerCase(), READ);
    if ('NotAction' in statement)
        return !listOf(statement.NotAction).some(matches);
    return listOf(statement.Action).some(matches);
}
function coversResource(statement, arn) {
    const matches = (pattern) => wildcard(String(pattern), arn);
    if ('NotResource' in statement)
        return !listOf(statement.NotResource).some(matches);
    return listOf(statement.Resource).some(matches);
}
/** IAM's wildcards: `*` for any text, `?` for one character. Linear in the text for each star, whatever the pattern. */
function wildcard(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (pattern[p] === '?' || pattern[p] === text[t]) {
            p++;
            t++;
        }
        else if (star !== -1) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
function listOf(value) {
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ bindingDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);


/**
 * A short digest of all roles and policy names of a data plane. It stands on the first part of each role's policy; where it
 * differs, something was renamed or left the file, and policies under former names are looked for.
 */
function bindingDigest(roles) {
    const content = roles.map(({ key, name, policyName, policyPath }) => [key, name, policyName, policyPath]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content)).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ secretOfResource),
/* harmony export */   To: () => (/* binding */ WHOLE_STACK),
/* harmony export */   ec: () => (/* binding */ resourceFor),
/* harmony export */   hu: () => (/* binding */ MAX_POLICY_CHARACTERS),
/* harmony export */   o2: () => (/* binding */ policySize),
/* harmony export */   yr: () => (/* binding */ policyDocument)
/* harmony export */ });
/* harmony import */ var _domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4331);

/**
 * IAM's limit for a managed policy, in characters without white space.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 */
const MAX_POLICY_CHARACTERS = 6144;
/** The wildcard that stands for the six random characters AWS appends to a secret's name: exactly six. */
const SUFFIX_PATTERN = '-??????';
/** What the policy names for a secret: known before the secret exists, and matches no other name of ours. */
function resourceFor(group, secretName) {
    return `${group}${secretName}${SUFFIX_PATTERN}`;
}
/** The secret a resource of our form names, or undefined for anything else. */
function secretOfResource(group, resource) {
    if (!resource.startsWith(group) || !resource.endsWith(SUFFIX_PATTERN))
        return undefined;
    const name = resource.slice(group.length, -SUFFIX_PATTERN.length);
    return name === '' || /[*?$]/.test(name) ? undefined : name;
}
/** Stands for every secret of the stack in the place of a name; no secret can be called so. */
const WHOLE_STACK = '*';
/** The document that lets a role read exactly these secrets. `readables` must not be empty. */
function policyDocument(scope, readables) {
    const names = readables.map(({ name }) => name).filter((name) => name !== WHOLE_STACK);
    const keys = readables.flatMap((readable) => readable.keys);
    const arns = keys.flatMap((key) => (key.kind === 'key' ? [key.arn] : []));
    const aliases = keys.flatMap((key) => (key.kind === 'alias' ? [key.alias] : []));
    return {
        Version: '2012-10-17',
        Statement: [
            ...(names.length === 0 ? [] : [readNames(scope, names)]),
            ...(names.length === readables.length ? [] : [readStack(scope)]),
            ...(arns.length === 0 ? [] : [decryptKeys(scope, sorted(arns))]),
            ...(aliases.length === 0 ? [] : [decryptAliases(scope, sorted(aliases))]),
        ],
    };
}
function readNames({ place }, names) {
    return {
        Sid: 'ReadSecrets',
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: sorted(names).map((name) => resourceFor(place.group, name)),
    };
}
/** Everything that carries our ownership tags: what is created later is granted without a change of the policy. */
function readStack({ place, stack, dataPlane }) {
    return {
        Sid: 'ReadSecretsOfTheStack',
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: [`${place.group}*`],
        Condition: {
            StringEquals: {
                [`aws:ResourceTag/${_domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.dataPlane}`]: dataPlane,
                [`aws:ResourceTag/${_domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.stack}`]: stack,
            },
        },
    };
}
function decryptKeys({ place }, arns) {
    return {
        Sid: 'DecryptWithKeys',
        Effect: 'Allow',
        Action: ['kms:Decrypt'],
        Resource: arns,
        Condition: { StringEquals: viaSecretsManager(place) },
    };
}
function decryptAliases({ place }, aliases) {
    return {
        Sid: 'DecryptWithAliases',
        Effect: 'Allow',
        Action: ['kms:Decrypt'],
        Resource: [`arn:${place.partition}:kms:${place.region}:${place.accountId}:key/*`],
        Condition: {
            StringEquals: viaSecretsManager(place),
            'ForAnyValue:StringEquals': { 'kms:ResourceAliases': aliases },
        },
    };
}
/** The key may be used only where Secrets Manager of this region decrypts on the role's behalf. */
function viaSecretsManager({ partition, region }) {
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
    return { 'kms:ViaService': `secretsmanager.${region}.${suffix}` };
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}
/** Size as IAM counts it. The text we send has no white space. */
function policySize(document) {
    return JSON.stringify(document).length;
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ grantsInPolicy)
/* harmony export */ });
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6567);



/** Reads which secrets a document grants. A statement with another effect than Allow grants nothing. */
function grantsInPolicy(scope, document) {
    const secrets = new Set();
    const others = new Set();
    const wholeStack = meaningOfWholeStack(scope);
    for (const statement of (0,_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .policyMeaning */ .U)(document)?.statements ?? []) {
        const rest = JSON.parse(statement.rest);
        if (rest.Effect !== 'Allow' || only(rest, 'kms:decrypt'))
            continue;
        if ((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(statement) === (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(wholeStack)) {
            secrets.add(_document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To);
            continue;
        }
        if ('NotResource' in rest)
            others.add(`everything but ${(0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(rest.NotResource)}`);
        const readsOnly = only(rest, 'secretsmanager:getsecretvalue') && !('Condition' in rest);
        for (const resource of statement.resources) {
            const name = readsOnly ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretOfResource */ .SQ)(scope.place.group, resource) : undefined;
            if (name === undefined)
                others.add(resource);
            else
                secrets.add(name);
        }
    }
    return { secrets: [...secrets].sort(), others: [...others].sort() };
}
function only({ Action }, action) {
    return Action?.length === 1 && Action[0] === action;
}
function meaningOfWholeStack(scope) {
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .policyMeaning */ .U)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDocument */ .yr)(scope, [{ name: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_STACK */ .To, keys: [] }]))?.statements[0];
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyMeaning),
/* harmony export */   _: () => (/* binding */ sameMeaning)
/* harmony export */ });
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

/** @returns undefined for text that is not a policy document. */
function policyMeaning(document) {
    if (!isRecord(document))
        return undefined;
    const statements = asList(document.Statement);
    const byRest = new Map();
    for (const statement of statements) {
        if (!isRecord(statement))
            return undefined;
        const { Sid: _sid, Resource: resource, ...rest } = statement;
        const key = (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ version: document.Version ?? '2008-10-17', ...normalised(rest) });
        const resources = byRest.get(key) ?? new Set();
        for (const one of asList(resource))
            resources.add(String(one));
        byRest.set(key, resources);
    }
    return {
        statements: [...byRest]
            .map(([rest, resources]) => ({ rest, resources: [...resources].sort() }))
            .sort((a, b) => (a.rest < b.rest ? -1 : 1)),
    };
}
/** Whether two documents grant the same. A document that cannot be understood equals nothing. */
function sameMeaning(a, b) {
    const meaning = policyMeaning(a);
    return meaning !== undefined && JSON.stringify(meaning) === JSON.stringify(policyMeaning(b));
}
function normalised(statement) {
    const result = {};
    for (const [key, value] of Object.entries(statement)) {
        // IAM compares action names without case; everything else keeps its own.
        if (key === 'Action' || key === 'NotAction')
            result[key] = unique(asList(value).map((one) => String(one).toLowerCase()));
        else if (key === 'Condition' && isRecord(value))
            result[key] = normalisedCondition(value);
        else
            result[key] = value;
    }
    return result;
}
/** Keys compare without case. A list of pairs, so that two spellings of one key are not taken for one. */
function normalisedCondition(condition) {
    return Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [operator, isRecord(keys) ? normalisedKeys(keys) : keys]));
}
function normalisedKeys(keys) {
    return Object.entries(keys)
        .map(([key, value]) => [key.toLowerCase(), ...unique(asList(value).map(String))])
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
function unique(texts) {
    return [...new Set(texts)].sort();
}
function asList(value) {
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pn: () => (/* binding */ partName),
  nt: () => (/* binding */ partNumber),
  WQ: () => (/* binding */ partsNeeded),
  zW: () => (/* binding */ policyParts),
  FJ: () => (/* binding */ tooLargeForAPart)
});

// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
;// CONCATENATED MODULE: ./build/src/policy/split.js
/**
 * Distributes secrets over the parts of a policy so that little changes when one is added or removed: what stands in a
 * part stays there, what is new goes to the first part with room, an emptied part is filled with the last one's.
 *
 * @param items in any order, distinct names.
 * @param previous names in each part now; the first entry is part 1.
 * @returns names of each part, sorted, without an empty part; `[]` for no items.
 * @throws RangeError if an item alone does not fit.
 */
function splitOverParts(items, previous, limits) {
    const open = new Map(items.map((item) => [item.name, item]));
    const parts = previous.map((names) => {
        const part = new Part(limits);
        for (const name of [...names].sort()) {
            const item = open.get(name);
            if (item && part.add(item))
                open.delete(name);
        }
        return part;
    });
    for (const item of [...open.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (parts.some((part) => part.add(item)))
            continue;
        const part = new Part(limits);
        if (!part.add(item))
            throw new RangeError(`"${item.name}" alone does not fit in a policy.`);
        parts.push(part);
    }
    closeGaps(parts);
    packTo(parts, limits);
    return parts.map((part) => part.names());
}
/** Whether a part can hold the item. */
function fitsAlone(item, limits) {
    return new Part(limits).add(item);
}
class Part {
    #items = [];
    #shared = new Set();
    #max;
    #size;
    constructor(limits) {
        this.#size = limits.empty;
        this.#max = limits.max;
    }
    /** Adds the item if there is room for it. */
    add(item) {
        const shared = new Map(item.shared.filter(({ id }) => !this.#shared.has(id)).map((one) => [one.id, one.characters]));
        const grown = [...shared.values()].reduce((sum, characters) => sum + characters, this.#size + item.characters);
        if (grown > this.#max)
            return false;
        this.#size = grown;
        this.#items.push(item);
        for (const id of shared.keys())
            this.#shared.add(id);
        return true;
    }
    get items() {
        return this.#items;
    }
    names() {
        return this.#items.map((item) => item.name).sort();
    }
}
/** Part numbers stay without holes: a hole is filled by the last part, which then is no longer needed. */
function closeGaps(parts) {
    for (let index = 0; index < parts.length; index++) {
        while (parts.length > index && parts.at(-1)?.items.length === 0)
            parts.pop();
        const last = parts.at(-1);
        if (last && parts[index]?.items.length === 0) {
            parts[index] = last;
            parts.pop();
        }
    }
}
/** Moves only from the last part into earlier ones: a grant can then be added before it is removed. */
function packTo(parts, limits) {
    while (parts.length > limits.maxParts) {
        const rest = parts.slice(0, -1).map((part) => {
            const copy = new Part(limits);
            for (const item of part.items)
                copy.add(item);
            return copy;
        });
        const moved = parts.at(-1)?.items.every((item) => rest.some((part) => part.add(item))) ?? false;
        if (!moved)
            return;
        parts.splice(0, parts.length, ...rest);
    }
}

;// CONCATENATED MODULE: ./build/src/policy/parts.js


/** `<base>`, `<base>-2`, `<base>-3`, ... */
function partName(base, part) {
    return part === 1 ? base : `${base}-${part}`;
}
/** Number of the part with this name, or undefined if the name is not one of `base`'s parts. IAM ignores case. */
function partNumber(base, name) {
    if (name.toLowerCase() === base.toLowerCase())
        return 1;
    if (!name.toLowerCase().startsWith(`${base.toLowerCase()}-`))
        return undefined;
    const digits = name.slice(base.length + 1);
    return /^([2-9]|[1-9]\d+)$/.test(digits) ? Number(digits) : undefined;
}
/**
 * The documents that let a role read `readables`, one a part.
 *
 * @param previous names granted by each existing part, part 1 first.
 * @param maxParts policies that may be attached to the role for us.
 * @throws RangeError if one alone does not fit in a policy.
 */
function policyParts(scope, readables, previous, maxParts) {
    const byName = new Map(readables.map((readable) => [readable.name, readable]));
    const sizes = sizesIn(scope);
    const items = readables.map((readable) => itemFor(scope, readable, sizes));
    const limits = { empty: sizes.empty, max: policy_document/* MAX_POLICY_CHARACTERS */.hu, maxParts };
    return splitOverParts(items, previous, limits).map((names) => (0,policy_document/* policyDocument */.yr)(scope, names.flatMap((name) => byName.get(name) ?? [])));
}
/** Those that no policy can hold with their keys, as {@link policyParts} counts: a whole stack may have too many. */
function tooLargeForAPart(scope, readables) {
    const sizes = sizesIn(scope);
    const limits = { empty: sizes.empty, max: policy_document/* MAX_POLICY_CHARACTERS */.hu };
    return readables.filter((readable) => !fitsAlone(itemFor(scope, readable, sizes), limits));
}
/** Parts that these take when distributed afresh; what fits in none is not counted. */
function partsNeeded(scope, readables) {
    const tooLarge = new Set(tooLargeForAPart(scope, readables));
    const fitting = readables.filter((readable) => !tooLarge.has(readable));
    return policyParts(scope, fitting, [], Number.POSITIVE_INFINITY).length;
}
/** Characters that each kind of statement takes by itself, with a separator and without what it lists. */
function sizesIn(scope) {
    const size = (readables) => (0,policy_document/* policySize */.o2)((0,policy_document/* policyDocument */.yr)(scope, readables));
    const empty = size([]);
    const nothing = JSON.stringify('').length;
    const statement = (readable, listed) => size([readable]) - empty - listed + 1;
    const stack = { name: policy_document/* WHOLE_STACK */.To, keys: [] };
    const withKey = (key) => size([{ ...stack, keys: [key] }]) - size([stack]) - nothing + 1;
    return {
        empty,
        names: statement({ name: 'n', keys: [] }, JSON.stringify((0,policy_document/* resourceFor */.ec)(scope.place.group, 'n')).length),
        stack: statement(stack, 0),
        keys: withKey({ kind: 'key', arn: '' }),
        aliases: withKey({ kind: 'alias', alias: '' }),
    };
}
/** Counts a separator with every entry, the last one's too: a character too many, never one too few. */
function itemFor(scope, { name, keys }, sizes) {
    const entry = (text) => JSON.stringify(text).length + 1;
    const ofKeys = keys.flatMap((key) => key.kind === 'key'
        ? [
            { id: 'keys', characters: sizes.keys },
            { id: key.arn, characters: entry(key.arn) },
        ]
        : [
            { id: 'aliases', characters: sizes.aliases },
            { id: key.alias, characters: entry(key.alias) },
        ]);
    if (name === policy_document/* WHOLE_STACK */.To)
        return { name, characters: sizes.stack, shared: ofKeys };
    return {
        name,
        characters: entry((0,policy_document/* resourceFor */.ec)(scope.place.group, name)),
        shared: [{ id: 'names', characters: sizes.names }, ...ofKeys],
    };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ impliedChanges),
/* harmony export */   S: () => (/* binding */ changesToApprove),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4331);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2388);


/** Every change of the plan, each as it is approved. */
function changesToApprove(plan) {
    return (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalChanges */ .LN)(plan).flatMap((change) => approvedChanges(plan, change));
}
/**
 * Changes that the plan does not show, but that belong to what it shows and must not surprise an apply: values that could
 * not be compared because the plan's run does not have them, and policies that a failed apply leaves half done.
 */
function impliedChanges(plan) {
    const unseen = plan.secrets.filter(mayNeedValue).map(({ name }) => setValue(name, { kind: 'set-value', how: 'set' }));
    const roles = plan.roles.filter((role) => role.policies.some((policy) => policy.changes.length > 0));
    return [...unseen, ...roles.map(({ name }) => repair(name))];
}
/** Its value is not available, and nothing is planned that would write it. */
function mayNeedValue({ value, status, changes }) {
    if (value?.kind !== 'unavailable' || status === 'refused')
        return false;
    return !changes.some(({ kind }) => kind === 'create' || kind === 'set-value');
}
/** A logical change in plain words that complete "Apply would ...". */
function describeChange(plan, logical) {
    return approvedChanges(plan, logical)
        .map(({ words }) => words)
        .join(', ');
}
function approvedChanges(plan, logical) {
    switch (logical.on) {
        case 'secret':
            return ofSecret(logical.name, logical.change);
        case 'access': {
            const { on, role, roleName, secret, change } = logical;
            const words = change === 'grant'
                ? `let the role ${roleName} read ${secret}`
                : `stop the role ${roleName} from reading ${secret}`;
            const content = { on, role, roleName, secret, change };
            return [{ subject: { kind: 'secret', name: secret }, words, content, writes: null }];
        }
        case 'policy': {
            const role = plan.roles.find(({ policies }) => policies.some(({ name }) => name === logical.name));
            return [repair(role?.name ?? logical.name)];
        }
        default:
            return logical;
    }
}
function ofSecret(name, change) {
    const simple = (words, what, writes = null) => ({
        subject: { kind: 'secret', name },
        words,
        content: { on: 'secret', name, change: what },
        writes,
    });
    switch (change.kind) {
        case 'create': {
            const { kind, description, tags, value, kmsKeyId } = change;
            const without = value === 'later' ? ' without a value' : '';
            return [
                simple(`create ${name}${without}`, { kind, description, tags, value, kmsKeyId }, value === 'later' ? null : name),
            ];
        }
        case 'restore':
            return [simple(`restore ${name}, which is scheduled for deletion`, { kind: change.kind })];
        case 'adopt':
            return [simple(`take over ${name}`, { kind: change.kind, set: change.set })];
        case 'describe':
            return [simple(`set the description of ${name} to "${short(change.to)}"`, change)];
        case 'set-key':
            return [simple(`encrypt ${name} with ${change.to ?? 'the AWS managed key'}`, change)];
        case 'tag':
            return ofTags(change).map(({ words, content }) => simple(`${words} of ${name}`, content));
        case 'set-value': {
            const { kind, how } = change;
            return [setValue(name, { kind, how })];
        }
        case 'set-rotation':
            return [simple(`let ${change.to.lambdaArn} rotate ${name}, ${change.to.schedule}`, change)];
        case 'cancel-rotation':
            return [simple(`cancel the rotation of ${name}`, change)];
        case 'delete':
            return [simple(`delete ${name}, to be restored within ${change.recoveryWindowDays} days`, change)];
        default:
            return change;
    }
}
/** One change for each tag. The tag that lists the others follows from them: what it says is not approved. */
function ofTags({ set, remove, }) {
    const kind = 'tag';
    const sets = Object.entries(set).map(([key, { from, to }]) => key === _domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.managedTags
        ? { words: `set the tag ${key}`, content: { kind, key } }
        : { words: `set the tag ${key} to "${short(to)}"`, content: { kind, key, from, to } });
    const removals = remove.map((key) => key === _domain_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_TAGS */ .MA.managedTags
        ? { words: `remove the tag ${key}`, content: { kind, key } }
        : { words: `remove the tag ${key}`, content: { kind, key, remove: true } });
    return [...sets, ...removals];
}
/** Why a value is written is no part of it: the reason may change between two tries of one apply. */
function setValue(name, change) {
    return {
        subject: { kind: 'secret', name },
        words: `${change.how === 'generate' ? 'generate' : 'set'} the value of ${name}`,
        content: { on: 'secret', name, change },
        writes: name,
    };
}
/** Brings a role's policies to what its grants say, whichever parts they have. */
function repair(roleName) {
    return {
        subject: { kind: 'role', name: roleName },
        words: `repair the policies of the role ${roleName}`,
        content: { on: 'policies', roleName, change: 'repair' },
        writes: null,
    };
}
function short(text) {
    return text.length > 80 ? `${text.slice(0, 80).toWellFormed()}...` : text;
}


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ digestOfPlan),
/* harmony export */   x: () => (/* binding */ differenceToExpected)
/* harmony export */ });
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2388);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);


/** Of a plan with more changes, it is not tried out which one is new: each try takes as long as the plan is long. */
const MOST_TRIED = 200;
/**
 * Digest of a plan: the output `plan-digest`, the input `expect-plan-digest`.
 *
 * @param contents what this run knows of the values; null: there is no fingerprint key.
 */
function digestOfPlan(plan, contents) {
    return digestWith(plan, (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalChanges */ .LN)(plan), contents);
}
/**
 * Whether the plan is the one that has the expected digest. A plan that was made where no value was available is the same
 * plan: those who approved it were told that its values were not seen.
 *
 * @returns null for the same plan; else what is known of the difference: sentences, none where nothing is known.
 */
function differenceToExpected(plan, contents, expected) {
    const changes = (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalChanges */ .LN)(plan);
    const is = (some, known) => digestWith(plan, some, known) === expected;
    if (is(changes, contents) || (contents !== null && is(changes, withoutValues(contents))))
        return null;
    if (is([], contents) || is([], null))
        return ['The expected plan had no changes.'];
    if (contents !== null && is(changes, null))
        return ['It has the same changes, but was made without `fingerprint-key`, so that nothing is known of its values.'];
    if (changes.length > MOST_TRIED)
        return [];
    const added = changes.filter((_, index) => is(changes.toSpliced(index, 1), contents));
    if (added.length > 0)
        return [`The expected plan did not ${added.map((one) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(plan, one)).join(' or ')}.`];
    const unseen = [...(contents ?? [])].filter(([name, content]) => content.kind === 'seen' && is(changes, new Map(contents).set(name, UNSEEN)));
    return unseen.map(([name]) => `Where the expected plan was made, the value of ${name} was not available.`);
}
const UNSEEN = { kind: 'unseen' };
/** As a run knows them that has none of the values. */
function withoutValues(contents) {
    return new Map([...contents].map(([name, content]) => [name, content.kind === 'seen' ? UNSEEN : content]));
}
function digestWith(plan, changes, contents) {
    return (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesDigest */ .Oj)(plan, changes, contents === null ? undefined : valuesIn(changes, contents));
}
/** What is known of each value that the changes write. */
function valuesIn(changes, contents) {
    const names = changes.flatMap((one) => (one.on === 'secret' && writesValue(one) ? [one.name] : []));
    return Object.fromEntries(names.map((name) => [name, contents.get(name) ?? UNSEEN]));
}
function writesValue({ change }) {
    return change.kind === 'set-value' || (change.kind === 'create' && change.value !== 'later');
}


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ alertSection),
/* harmony export */   K0: () => (/* binding */ DRIFT),
/* harmony export */   S7: () => (/* binding */ alertText),
/* harmony export */   yP: () => (/* binding */ PARTIAL)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1512);


/** Said where an apply stopped: a box cannot know which of its changes are done. */
const PARTIAL = ' (the steps below say what is done)';
/** Said of a single change that the base branch's file wants too. */
const DRIFT = ' (not caused by this pull request)';
/** Boxes as a section that is never folded and gives way last, item by item: what is left out is counted. */
function alertSection(alerts) {
    return {
        id: 'danger',
        text: alerts.map((alert) => boxText(alert, alert.items)).join('\n\n'),
        shorten: (room, measure) => fitted(alerts, room, measure),
    };
}
/** The same without boxes: GitHub draws none within a folded part. */
function alertText(alerts) {
    return alerts
        .map(({ title, items }) => [`**${title}**`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)(items)].filter((text) => text !== '').join('\n\n'))
        .join('\n\n');
}
function boxText({ kind, title, intro = '', items, outro = '' }, shown) {
    const left = items.length - shown.length;
    const more = left === 0 ? [] : [`\u2026and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(left)} more: the top of the job summary lists them.`];
    const body = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletList */ .fF)([...shown, ...more]), outro].filter((text) => text !== '').join('\n\n');
    const head = intro === '' ? `**${title}**` : `**${title}.** ${intro}`;
    return [`[!${kind}]`, head, ...(body === '' ? [] : ['', ...body.split('\n')])]
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}
/** Items of each box that are shown before the rest of any. */
const AT_LEAST = 20;
/**
 * As many items as there is room for: some of every box, then all that the boxes that come first have, then the others'.
 * Among equals short ones come first, so that long names cannot push others out.
 */
function fitted(alerts, room, measure) {
    const all = alerts.flatMap((alert, box) => [...alert.items.keys()]
        .sort((a, b) => (alert.items[a] ?? '').length - (alert.items[b] ?? '').length)
        .map((item, place) => ({ box, item, text: alert.items[item] ?? '', turn: turnOf(alert, place) })));
    const shown = alerts.map(() => new Set());
    let used = measure(alerts.map((alert) => boxText(alert, [])).join('\n\n')) + alerts.length * 20;
    for (const { box, item, text } of all.sort((a, b) => a.turn - b.turn)) {
        const size = measure(text) + 5 * text.split('\n').length;
        if (used + size > room)
            continue;
        used += size;
        shown[box]?.add(item);
    }
    return alerts
        .map((alert, box) => boxText(alert, alert.items.filter((_, item) => shown[box]?.has(item))))
        .join('\n\n');
}
function turnOf({ first }, place) {
    if (place < AT_LEAST)
        return first ? 0 : 1;
    return first ? 2 : 3;
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Yc: () => (/* binding */ tableSection),
/* harmony export */   fF: () => (/* binding */ bulletList),
/* harmony export */   y2: () => (/* binding */ cuttable)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

/** More items than this are folded: a reader scrolls past a few dozen, not past hundreds. */
const MOST_OPEN = 40;
/** A section that is shortened item by item. */
function cuttable(list) {
    return {
        id: list.id,
        text: list.items.length === 0 ? '' : text(list, list.items.length),
        shorten: (room, measure) => text(list, itemsThatFit(list, room, measure)),
    };
}
/** A table of Markdown cells as such a section. */
function tableSection(table) {
    const head = [table.columns, table.columns.map(() => ':--')].map(row);
    return cuttable({ ...table, items: table.rows.map(row), body: (items) => [...head, ...items].join('\n') });
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdownTable(columns, rows) {
    return [columns, columns.map(() => ':--'), ...rows].map(row).join('\n');
}
/** Markdown blocks as a list: what follows an item's first line is indented, fences included. */
function bulletList(items) {
    return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function text(list, shown) {
    const left = list.items.length - shown;
    const body = shown === 0 ? '' : list.body(list.items.slice(0, shown));
    const label = left === 0
        ? `All ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(shown, list.noun)}`
        : `The first ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(shown)} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(list.items.length, list.noun)}`;
    const more = left === 0 ? '' : `\u2026and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, `more ${list.noun}`)}.`;
    return [list.heading, shown > MOST_OPEN ? folded(label, body) : body, more]
        .filter((part) => part !== '')
        .join('\n\n');
}
function itemsThatFit(list, room, measure) {
    let used = measure(text(list, 0)) + 200; // the frame around
    let items = 0;
    for (const item of list.items) {
        used += measure(item) + 3;
        if (used > room)
            break;
        items++;
    }
    return items;
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ findingsAsTold),
/* harmony export */   Qp: () => (/* binding */ checkedLine),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   V4: () => (/* binding */ brokenCode),
/* harmony export */   ZP: () => (/* binding */ codeSection),
/* harmony export */   dR: () => (/* binding */ hasUrgentCode),
/* harmony export */   n_: () => (/* binding */ suggestionsOf)
/* harmony export */ });
/* unused harmony exports findingText, quotedAsCode, isBrokenByPlan */
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9282);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1512);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3900);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5470);






const RANK = { error: 0, warning: 1, note: 2 };
/** Sentences on what was not checked: a repository may hold hundreds of files that are too large. */
const MOST_SKIPPED = 5;
/** Whether the code needs someone's attention: notes alone do not. */
function hasUrgentCode({ code: check }) {
    return check?.findings.some(({ severity }) => severity !== 'note') ?? false;
}
/** What was found in the code, errors first; notes alone are folded. What breaks by the plan stands among the dangers. */
function codeSection(model) {
    if (model.code === null)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('code', '');
    const findings = [...shownHere(model.code)].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    const items = findings.map((finding) => `**${finding.severity}** ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .whereOf */ .de)(finding.location, model.context)} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.rule)}: ${findingText(finding)}`);
    const skipped = skippedText(model.code);
    if (items.length === 0)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('code', skipped === '' ? '' : `### Code\n\n${skipped}`);
    if (!hasUrgentCode(model)) {
        const notes = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(items.length, 'note on the code', 'notes on the code'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF)(items));
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .graded */ .wp)('code', [[notes, skipped].filter((text) => text !== '').join('\n\n'), skipped, '']);
    }
    const heading = ['### Code', skipped].filter((text) => text !== '').join('\n\n');
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .cuttable */ .y2)({ id: 'code', heading, items, noun: 'finding', body: _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF });
}
/** What is wrong and the fix, as Markdown: what is quoted is code, to the last colon of a SECRET_GROUP. */
function findingText({ message, fix }) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withFix */ .Yt)({ message: quotedAsCode(String(message)), fix: quotedAsCode(String(fix)) });
}
/** Plain text whose quotations are between backticks instead of quotation marks. */
function quotedAsCode(text) {
    return text.replace(/"([^"`]+)"/g, '`$1`');
}
/** The code in one sentence for the head of the report and the log; empty where nothing in it needs attention. */
function codeLine({ code: check, outcome }) {
    const number = (severity) => check?.findings.filter((finding) => finding.severity === severity).length ?? 0;
    const [errors, warnings] = [number('error'), number('warning')];
    if (errors > 0) {
        const fails = outcome.kind === 'applied' ? '' : ', so this run fails';
        return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors, 'place in the code does not fit', 'places in the code do not fit')}${fails}.`;
    }
    return warnings > 0 ? `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warnings, 'place in the code needs', 'places in the code need')} a look.` : '';
}
/** Findings as they are told in the log and on their lines, by their rules. */
function findingsAsTold({ findings }) {
    return findings.map(({ rule, severity, message, fix, location }) => ({
        severity,
        code: rule,
        rule,
        message,
        fix,
        location,
    }));
}
/** How much code was checked, for the log. */
function checkedLine({ files, filesWithSecrets, findings }) {
    const found = findings.length === 0 ? 'nothing to fix' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding');
    return `Code: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, 'Python file')} checked, ${filesWithSecrets} with secrets: ${found}.`;
}
function shownHere({ findings }) {
    return findings.filter(({ rule }) => !isBrokenByPlan(rule));
}
/** Rules on code that is right today and fails once the plan is applied. */
function isBrokenByPlan(rule) {
    return rule === 'removed-in-plan' || rule === 'recreated-in-plan';
}
function skippedText({ skipped }) {
    const left = skipped.length - MOST_SKIPPED;
    const more = left > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more file was', 'more files were')} not checked.`] : [];
    return [...skipped.slice(0, MOST_SKIPPED).map(_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS), ...more].join('<br>');
}
/** Code of this repository that works until the plan is applied, each place by file and line. */
function brokenCode(model, progress) {
    const broken = model.code?.findings.filter(({ rule }) => isBrokenByPlan(rule)) ?? [];
    if (broken.length === 0)
        return [];
    const places = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(broken.length, 'place in the code uses', 'places in the code use');
    const what = {
        planned: 'this plan removes or re-creates',
        done: 'was removed or re-created',
        partial: `this plan removes or re-creates${_alert_js__WEBPACK_IMPORTED_MODULE_2__/* .PARTIAL */ .yP}`,
    }[progress];
    return [
        {
            kind: 'CAUTION',
            title: `${places} a secret that ${what}`,
            items: broken.map((finding) => `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .whereOf */ .de)(finding.location, model.context)}: ${findingText(finding)}`),
        },
    ];
}
/** What GitHub's editor would change besides the lines: control characters other than tabs and line ends. */
const CONTROL = /[^\P{Cc}\t\n]/u;
/** The findings whose right text can be a suggested change on GitHub, as such. */
function suggestionsOf(findings) {
    return findings.flatMap((finding) => {
        if (finding.suggestion === undefined)
            return [];
        const { startLine, endLine, original } = finding.suggestion;
        const replacement = finding.suggestion.replacement.replaceAll('\r\n', '\n');
        if (CONTROL.test(replacement))
            return [];
        return [
            { path: finding.location.file, startLine, endLine, original, replacement, body: bodyOf(finding, replacement) },
        ];
    });
}
function bodyOf({ rule, message }, replacement) {
    const fence = '`'.repeat(Math.max(3, (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRun */ .Q_)(replacement) + 1));
    const silence = `<sub>Rule ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)}. If it is right as it is: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`# union-secrets: ignore[${rule}]`)} on the line.</sub>`;
    return [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(quotedAsCode(String(message))), `${fence}suggestion\n${replacement}\n${fence}`, silence].join('\n\n');
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   ST: () => (/* binding */ OUT_OF_DATE)
/* harmony export */ });
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2388);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2791);




/** The mark and the words in the heading of a comment whose plan is old. */
const OUT_OF_DATE = '\u23f3 Out of date';
/** The heading, as Markdown: the outcome by a mark and in words, then whose it is. */
function heading(model) {
    const { stack, dataPlane } = 'plan' in model.outcome ? model.outcome.plan : model.context;
    return `## ${[outcomeWords(model), ...[stack, dataPlane].filter((name) => name !== null).map(_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)].join(' \u00b7 ')}`;
}
function outcomeWords({ outcome, problems }) {
    switch (outcome.kind) {
        case 'validated':
            return problems.length === 0 ? '\u2705 Secrets file is valid' : '\u26a0\ufe0f Secrets file is valid, with warnings';
        case 'invalid':
            return '\u274c Secrets not planned';
        case 'failed':
            return '\u274c Secrets run failed';
        case 'planned':
            if (outcome.plan.refusals.length > 0)
                return '\u26d4 Secrets plan refused';
            if ((0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(outcome.plan))
                return '\ud83d\udccb Secrets planned';
            return notCompared(outcome.plan) > 0 ? '\u2611\ufe0f Secrets: no changes seen' : '\u2705 Secrets: nothing to do';
        case 'refused':
            return '\u26d4 Secrets apply refused';
        case 'applied': {
            if (outcome.result.steps.some(({ state }) => state !== 'done'))
                return '\u274c Secrets apply failed';
            if (outcome.result.proofs.some(({ verdict }) => verdict === 'denied'))
                return '\u26a0\ufe0f Secrets applied, access denied';
            return (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(outcome.plan) ? '\u2705 Secrets applied' : '\u2705 Secrets: nothing to do';
        }
        default:
            return outcome;
    }
}
/**
 * One or two sentences in numbers: what will happen or has happened. Plain text without any name, so that it can stand
 * in a check run, a notice or a commit status as it is.
 */
function headline(model) {
    const { outcome } = model;
    switch (outcome.kind) {
        case 'validated':
            return validated(model.problems);
        case 'invalid':
            return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(errors(model.problems), 'problem')} to fix first: no plan was made and nothing was changed.`;
        case 'failed':
            return 'The run failed before there was a plan: nothing was changed.';
        case 'planned':
            return `${planned(outcome.plan)}${drift(outcome.plan, model.baseline)}`;
        case 'refused':
            return refused(outcome.plan, model.problems);
        case 'applied':
            return applied(outcome.plan, outcome.result);
        default:
            return outcome;
    }
}
function validated(problems) {
    const warnings = problems.length === 0 ? '' : `, with ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(problems.length, 'warning')}`;
    return `The file is valid${warnings}. It was checked without AWS: no plan was made.`;
}
function planned(plan) {
    if (plan.refusals.length > 0) {
        const rest = (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(plan) ? ` Once fixed: ${toDo(plan)}.` : '';
        return `This plan cannot be applied: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(plan.refusals.length, 'problem')} to fix.${rest}`;
    }
    return (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(plan) ? `Plan: ${toDo(plan)}.${staying(plan)}` : nothingToDo(plan);
}
function drift(plan, baseline) {
    const { isDrift } = (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_3__/* .causesOf */ .cZ)(baseline);
    const changes = (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalChanges */ .LN)(plan);
    const before = changes.filter(isDrift).length;
    if (before === 0)
        return '';
    const all = before === changes.length
        ? 'All of this is'
        : `Of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(changes.length, 'change')} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(before)} ${before === 1 ? 'is' : 'are'}`;
    return ` ${all} drift that was there before this pull request.`;
}
function refused(plan, problems) {
    const reasons = Math.max(plan.refusals.length, errors(problems));
    return `Refused: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(reasons, 'problem')} must be fixed first. Nothing was changed.`;
}
function applied(plan, result) {
    const failed = result.steps.filter((step) => step.state === 'failed').length;
    const waiting = result.steps.filter((step) => step.state === 'not-started').length;
    const done = result.steps.length - failed - waiting;
    if (failed + waiting > 0) {
        const rest = waiting === 0 ? '' : `, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(waiting)} not started`;
        return `Apply failed: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(failed)} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(result.steps.length, 'step')} failed${rest}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(done)} done. Running it again continues from there.`;
    }
    return (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(plan) ? `Applied: ${doneWords(plan)}.${staying(plan)}` : nothingToDo(plan);
}
function nothingToDo(plan) {
    const unseen = notCompared(plan);
    if (unseen > 0)
        return `No changes seen. ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unseen, 'value was', 'values were')} not compared.`;
    const own = plan.secrets.filter((secret) => secret.status === 'unchanged' || secret.status === 'waiting').length;
    const roles = `the access of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(plan.roles.length, 'role')}`;
    return own === 0
        ? `No changes: ${roles} matches the file.`
        : `No changes: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(own, 'secret')} and ${roles} match the file.`;
}
/** Values of the file of which this run does not know whether AWS holds them. */
function notCompared(plan) {
    const unknown = new Set(['not-compared', 'unavailable', 'rotating']);
    return plan.secrets.filter(({ value }) => value !== null && unknown.has(value.kind)).length;
}
/** Numbers that are said even when they are 0: what a reviewer asks for first. */
const ALWAYS = new Set(['created', 'updated', 'deleted', 'grants', 'revocations']);
/** Each number with its words before and after, by the noun that the first of them has. */
const WORDS = [
    {
        noun: ['secret', 'secrets'],
        parts: [
            ['created', 'to create', 'created'],
            ['restored', 'to restore', 'restored'],
            ['adopted', 'to adopt', 'adopted'],
            ['updated', 'to update', 'updated'],
            ['deleted', 'to delete', 'scheduled for deletion'],
        ],
    },
    {
        noun: ['read', 'reads'],
        parts: [
            ['grants', 'to grant', 'granted'],
            ['revocations', 'to revoke', 'revoked'],
        ],
    },
    { noun: ['policy', 'policies'], parts: [['repairs', 'to change', 'changed']] },
];
/** `3 secrets to create, 0 to update, 0 to delete; 4 reads to grant, 0 to revoke`. */
function toDo(plan) {
    return numberWords((0,_plan_view_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(plan), 1);
}
function doneWords(plan) {
    return numberWords((0,_plan_view_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(plan), 2);
}
function numberWords(numbers, form) {
    return WORDS.map(({ noun: [one, several], parts }) => parts
        .filter(([key]) => ALWAYS.has(key) || numbers[key] > 0)
        .map((part, index) => {
        const number = numbers[part[0]];
        const words = part[0] === 'deleted' && form === 2 && number === 0 ? 'deleted' : part[form];
        return `${index === 0 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, one, several) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(number)} ${words}`;
    })
        .join(', '))
        .filter((words) => words !== '')
        .join('; ');
}
function staying(plan) {
    const { unchanged } = (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(plan);
    return unchanged === 0 ? '' : ` ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unchanged, 'secret stays as it is', 'secrets stay as they are')}.`;
}
function errors(problems) {
    return problems.filter((problem) => problem.severity === 'error').length;
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   wp: () => (/* binding */ graded)
/* harmony export */ });
/** What gives way first, and how much of it stays for now. Detail goes before tables, tables before what is dangerous. */
const ORDER = [
    { id: 'unchanged', title: 'the list of unchanged secrets', keep: 0 },
    { id: 'drawing', title: 'the drawing', keep: 0 },
    { id: 'applied-plan', title: 'the plan as it was applied', keep: 0 },
    { id: 'policies', title: 'the policies in detail', keep: 0 },
    { id: 'history', title: 'the list of earlier runs', keep: 0 },
    { id: 'snippets', title: 'the code', keep: 0 },
    { id: 'orphaned', title: 'the list of secrets that left the file', keep: 0 },
    { id: 'pairs', title: 'some of the pairs', keep: 12_000 },
    { id: 'steps', title: 'some of the steps', keep: 12_000 },
    { id: 'drift', title: 'some of the drift', keep: 6_000 },
    { id: 'changes', title: 'some of the changes', keep: 12_000 },
    { id: 'code', title: 'some of what was found in the code', keep: 12_000 },
    { id: 'warnings', title: 'some of the warnings', keep: 12_000 },
    { id: 'problems', title: 'some of the problems', keep: 12_000 },
    { id: 'pairs', title: 'some of the pairs', keep: 0 },
    { id: 'steps', title: 'some of the steps', keep: 0 },
    { id: 'drift', title: 'some of the drift', keep: 0 },
    { id: 'changes', title: 'some of the changes', keep: 0 },
    { id: 'code', title: 'some of what was found in the code', keep: 0 },
    { id: 'warnings', title: 'some of the warnings', keep: 0 },
    { id: 'danger', title: 'some of what is dangerous', keep: 0 },
    { id: 'problems', title: 'some of the problems', keep: 0 },
];
const SEPARATOR = '\n\n';
/** Room for the sentence that says what was moved. */
const NOTE_ROOM = 500;
/** A section that is shown whole or not at all. */
function whole(id, text) {
    return { id, text, shorten: () => '' };
}
/** A section with shorter texts to fall back on, best first; the last one is used even if it does not fit. */
function graded(id, forms) {
    const last = forms.at(-1) ?? '';
    return { id, text: forms[0], shorten: (room, measure) => forms.find((form) => measure(form) <= room) ?? last };
}
/**
 * Joins sections so that the whole stays within `limit`, shortening what matters least first.
 *
 * @param note says, as Markdown, what gave way; it comes last.
 */
function layOut(sections, limit, measure, note) {
    const texts = new Map(sections.map((section) => [section.id, section.text]));
    const join = (moved) => [...sections.map(({ id }) => texts.get(id) ?? ''), moved.length > 0 ? note(moved) : '']
        .filter((text) => text !== '')
        .join(SEPARATOR);
    if (measure(join([])) <= limit)
        return join([]);
    const moved = new Set();
    for (const { id, title, keep } of ORDER) {
        const excess = measure(join([])) + NOTE_ROOM - limit;
        if (excess <= 0)
            break;
        const section = sections.find((candidate) => candidate.id === id);
        const size = measure(texts.get(id) ?? '');
        if (!section || size <= keep)
            continue;
        texts.set(id, section.shorten(Math.max(keep, size - excess), measure));
        moved.add(title);
    }
    return join([...moved]);
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   pb: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _domain_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2791);




/**
 * A text as one line of a job's log that the runner takes for text. The runner reads a command where a line begins with
 * `::` (after white space) or holds `##[` anywhere. Source: actions/runner, ActionCommand.cs.
 */
function escapeLog(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/^(\s*):(?=:)/u, '$1: ')
        .replaceAll('##[', '## [');
}
/** What the plan wants, one line for each change; safe to print. Warnings and refusals are reported as problems, with their place. */
function planLines(plan) {
    return [
        ...(0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSecrets */ .Ss)(plan).map((secret) => {
            const what = secret.changes.map((change) => LOG_WORDS[change.kind]).join(', ');
            return `${secret.status}: ${secret.name} (${what})`;
        }),
        ...(0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .accessChanges */ ._0)(plan, 'grant').map((access) => `grant: role ${access.role.name} reads ${access.secret} (${access.why})`),
        ...(0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .accessChanges */ ._0)(plan, 'revoke').map((access) => `revoke: role ${access.role.name} no longer reads ${access.secret} (${access.why})`),
        ...(0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPolicies */ .vT)(plan).map(({ policy }) => `policy: ${policy.name} (${policy.changes.map((change) => change.kind).join(', ')})`),
        ...plan.secrets
            .filter((secret) => secret.status === 'orphaned')
            .map((secret) => `kept: ${secret.name} (no longer in the file)`),
    ].map(escapeLog);
}
const LOG_WORDS = {
    create: 'new',
    restore: 'was scheduled for deletion',
    adopt: 'belonged to nobody',
    describe: 'description',
    'set-key': 'KMS key',
    tag: 'tags',
    'set-value': 'value',
    'set-rotation': 'rotation',
    'cancel-rotation': 'rotation cancelled',
    delete: 'no longer in the file',
};
/** The last line of the log. */
function outcomeLine(model) {
    return escapeLog((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(model));
}
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
function annotationsOf(problems) {
    return problems.map((problem) => {
        const { location } = problem;
        const base = {
            level: LEVELS[problem.severity],
            title: `union-secrets: ${problem.code}`,
            message: String(withFix(problem)),
        };
        if (!location)
            return base;
        const endLine = location.endLine ?? location.line;
        const columns = endLine === location.line
            ? { startColumn: location.column, endColumn: location.endColumn ?? location.column }
            : {};
        return { ...base, file: location.file, startLine: location.line, endLine, ...columns };
    });
}
/**
 * `file:line:col: severity: message fix [rule]`, one for each problem; safe to print. What is to be copied follows on lines
 * of its own.
 */
function problemLines(problems) {
    return problems.map((problem) => {
        const { location, severity, rule } = problem;
        const where = location ? `${location.file}:${location.line}:${location.column}: ` : '';
        const [first = '', ...below] = linesOf(withFix(problem));
        const line = [`${where}${severity}:`, first, rule && `[${rule}]`].filter(Boolean).join(' ');
        return [line, ...below].map(escapeLog).join('\n');
    });
}
/** A message as lines that are safe to print. */
function messageLines(message) {
    return linesOf(message).map(escapeLog);
}
function linesOf(message) {
    return typeof message === 'string' ? [message] : message.lines();
}
/** What AWS says often ends without a full stop. */
function withFix({ message, fix }) {
    if (fix === '')
        return message;
    return /[.!?:]$/.test(String(message)) ? (0,_domain_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${message} ${fix}` : (0,_domain_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${message}. ${fix}`;
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pairsSection),
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1512);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3900);



/** Every declared or granted secret with its pair, sorted by name; those of an apply's result where there is one. */
function pairsOf(plan, result) {
    return plan.secrets
        .filter(({ status }) => !['orphaned', 'delete', 'refused'].includes(status))
        .map(({ name, pair }) => ({
        name,
        pair: (result && Object.hasOwn(result.pairs, name) ? result.pairs[name] : pair) ?? null,
    }));
}
/** SECRET_GROUP once, SECRET_KEY for each secret. Nothing while no key is known. */
function pairsSection(plan, pairs) {
    if (pairs.every(({ pair }) => pair === null))
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)('pairs', '');
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSection */ .Yc)({
        id: 'pairs',
        heading: [
            '### Pairs for your tasks',
            '`SECRET_GROUP`, the same for every secret of this data plane:',
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(plan.group),
        ].join('\n\n'),
        columns: ['Secret', '`SECRET_KEY`'],
        rows: pairs.map(({ name, pair }) => [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), pair ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pair.key) : '_known after apply_']),
        noun: 'pair',
    });
}


/***/ }),

/***/ 2791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   PV: () => (/* binding */ changesOfKind),
/* harmony export */   Ss: () => (/* binding */ changedSecrets),
/* harmony export */   UV: () => (/* binding */ bySecret),
/* harmony export */   WN: () => (/* binding */ isAccessDrift),
/* harmony export */   XT: () => (/* binding */ repairs),
/* harmony export */   _0: () => (/* binding */ accessChanges),
/* harmony export */   c7: () => (/* binding */ isWholeStack),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   vT: () => (/* binding */ changedPolicies),
/* harmony export */   wO: () => (/* binding */ doneSecrets)
/* harmony export */ });
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2388);
/* harmony import */ var _plan_effective_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);



function tally(plan) {
    const withStatus = (status) => plan.secrets.filter((secret) => secret.status === status).length;
    return {
        created: withStatus('create'),
        restored: withStatus('restore'),
        adopted: withStatus('adopt'),
        updated: withStatus('update'),
        deleted: withStatus('delete'),
        unchanged: plan.secrets.filter((secret) => secret.changes.length === 0 && secret.status !== 'refused').length,
        grants: accessChanges(plan, 'grant').length,
        revocations: accessChanges(plan, 'revoke').length,
        repairs: repairs(plan).length,
    };
}
/** Secrets that an apply made or changed: at least one of their steps is done. */
function doneSecrets(result) {
    return new Set(result.steps
        .filter((step) => step.state === 'done' && step.target.kind === 'secret')
        .map((step) => step.target.name));
}
/** Secrets with any change, in the plan's order. */
function changedSecrets(plan) {
    return plan.secrets.filter((secret) => secret.changes.length > 0);
}
/** All changes of one kind with their secrets, in the plan's order. */
function changesOfKind(plan, kind) {
    const isWanted = (change) => change.kind === kind;
    return plan.secrets.flatMap((secret) => secret.changes.filter(isWanted).map((change) => ({ secret, change })));
}
function accessChanges(plan, change) {
    return plan.roles.flatMap((role) => role.access.filter((access) => access.change === change).map((access) => ({ ...access, role })));
}
function isWholeStack({ secret }) {
    return secret === _plan_effective_access_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_STACK_TEXT */ .J;
}
function changedPolicies(plan) {
    return plan.roles.flatMap((role) => role.policies.filter((policy) => policy.changes.length > 0).map((policy) => ({ role, policy })));
}
/** Policies that do not follow from any change of access: somebody edited them, or they are called otherwise now. */
function repairs(plan) {
    return changedPolicies(plan).filter(({ role }) => role.access.every(({ change }) => change === null));
}
/** Accesses by what they are about, in their order. */
function bySecret(accesses) {
    return [...Map.groupBy(accesses, ({ secret }) => secret)].map(([secret, list]) => ({ secret, accesses: list }));
}
/** @param baseline null: not known, and nothing counts as drift. */
function causesOf(baseline) {
    const before = new Set(baseline ? (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalChanges */ .LN)(baseline).map(_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d) : []);
    const policies = new Set(baseline?.roles.flatMap((role) => role.policies.map(policyText)));
    return {
        isDrift: (change) => before.has((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(change)),
        isPolicyDrift: (policy) => policies.has(policyText(policy)),
    };
}
function isAccessDrift({ isDrift }, { role, secret, change }) {
    return change !== null && isDrift({ on: 'access', role: role.key, roleName: role.name, secret, change });
}
/** Only the changes of the plan that are drift, or only those that are not. */
function partOf(plan, causes, part) {
    const wanted = (drift) => drift === (part === 'drift');
    return {
        ...plan,
        secrets: plan.secrets.map((secret) => ({
            ...secret,
            changes: secret.changes.filter((change) => wanted(causes.isDrift({ on: 'secret', name: secret.name, change }))),
        })),
        roles: plan.roles.map((role) => ({
            ...role,
            access: role.access.map((access) => access.change === null || wanted(isAccessDrift(causes, { ...access, role }))
                ? access
                : { ...access, change: null }),
            policies: role.policies.filter((policy) => wanted(causes.isPolicyDrift(policy))),
        })),
    };
}
/** A policy's document follows from all grants of its role: it is drift only where all of it is. */
function policyText({ arn, document, gains, loses, changes }) {
    return (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ arn, document, gains, loses, changes });
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   ut: () => (/* binding */ runLink)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1512);



/** Problems of the file and of the run, except those that the plan's refusals and warnings show already. */
function problemsSection(model) {
    const shown = 'plan' in model.outcome ? [...model.outcome.plan.refusals, ...model.outcome.plan.warnings] : [];
    const problems = model.problems.filter((problem) => !shown.some((other) => other.code === problem.code && other.message === problem.message));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cuttable */ .y2)({
        id: 'problems',
        heading: '### Problems',
        items: problems.map((problem) => {
            const place = problem.location ? ` ${whereOf(problem.location, model.context)}` : '';
            return `**${problem.severity}**${place}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withFix */ .Yt)(problem)}`;
        }),
        noun: 'problem',
        body: _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .bulletList */ .fF,
    });
}
/** A path that can be the text of a link: Markdown's readers disagree about brackets and backticks there. */
const PLAIN_PATH = /^[\w./@+ -]+$/;
/** `file:line:column` as Markdown, linked to the line at the commit where server and commit are known. */
function whereOf(location, context) {
    const label = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${location.file}:${location.line}:${location.column}`);
    const server = serverOf(context);
    if (!server || !context.commit || !PLAIN_PATH.test(location.file))
        return label;
    const lines = location.endLine && location.endLine > location.line
        ? `L${location.line}-L${location.endLine}`
        : `L${location.line}`;
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, `${server}/${context.repository}/blob/${context.commit}/${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(location.file)}#${lines}`);
}
/** `https://github.com`, or the address of the GitHub Enterprise Server, cut from the run's address. */
function serverOf(context) {
    const at = context.runUrl?.indexOf(`/${context.repository}/actions/`) ?? -1;
    return at > 0 && context.runUrl ? context.runUrl.slice(0, at) : null;
}
/** The first characters of a commit, linked where the server is known. */
function commitText(commit, context) {
    const label = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7));
    const server = serverOf(context);
    return server ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, `${server}/${context.repository}/commit/${commit}`) : label;
}
/** Text linked to a run of this repository; an address elsewhere is left out. `label` is Markdown already. */
function runLink(label, runUrl, context) {
    const server = serverOf(context);
    return server && runUrl?.startsWith(`${server}/${context.repository}/actions/runs/`) ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, runUrl) : label;
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ identifiersOf),
/* harmony export */   b: () => (/* binding */ pythonModule)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);


/** Black's line length. */
const LINE = 88;
/**
 * A typed Python module of constants that tasks import instead of copying keys: SECRET_GROUP, and one key for each secret,
 * called after it. Formatted as Black does; the same plan and pairs give the same bytes.
 *
 * @param pairs a secret whose key is not known yet stands as a comment.
 */
function pythonModule(plan, pairs) {
    const sorted = [...pairs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const identifiers = identifiersOf(sorted.map(({ name }) => name));
    const constants = sorted.map(({ name, pair }) => {
        const identifier = identifiers.get(name) ?? '';
        return pair ? constant(identifier, pair.key) : `# ${identifier} is known after apply.`;
    });
    const blocks = [docstring(plan), 'from typing import Final', constant('SECRET_GROUP', plan.group)];
    return `${[...blocks, ...(constants.length > 0 ? [constants.join('\n')] : [])].join('\n\n')}\n`;
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
function inDocstring(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(text).slice(1, -1);
}
/** Black puts a text that does not fit on the line into parentheses. */
function constant(identifier, value) {
    const head = `${identifier}: Final[str] = `;
    const text = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(value);
    return head.length + text.length <= LINE ? `${head}${text}` : `${head}(\n    ${text}\n)`;
}
/**
 * An identifier for each name: `ml/openai-api-key` is `ML_OPENAI_API_KEY`. Names that would share one get a part of their
 * own digest, all of them: a constant never comes to mean another secret.
 */
function identifiersOf(names) {
    const plain = Map.groupBy(names, plainIdentifier);
    const identifiers = new Map();
    for (const [identifier, same] of plain) {
        const [only = ''] = same;
        const usable = identifier.length <= LONGEST && !RESERVED.has(identifier);
        if (same.length === 1 && usable)
            identifiers.set(only, identifier);
        else
            for (const name of same)
                identifiers.set(name, `${identifier.slice(0, LONGEST)}_${digest(name)}`);
    }
    return distinct(identifiers) ? identifiers : new Map(names.map((name) => [name, `SECRET_${digest(name, 64)}`]));
}
/** Longer ones are cut: Black would break the line within the type. */
const LONGEST = 50;
/** Constants of the module itself. Python's keywords are in lower case, or begin with one capital. */
const RESERVED = new Set(['SECRET_GROUP']);
function plainIdentifier(name) {
    const words = name
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
    if (words === '')
        return 'SECRET';
    return /^\d/.test(words) ? `SECRET_${words}` : words;
}
function digest(name, length = 8) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, length).toUpperCase();
}
function distinct(identifiers) {
    return new Set(identifiers.values()).size === identifiers.size;
}


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Longer texts are no slips of the pen, and comparing them costs time. */
const LONGEST = 64;
const MOST_CANDIDATES = 100;
/**
 * The candidate that was probably meant, or undefined. At most a third of the text may differ (one character in short
 * texts), or the text is a beginning of the candidate; letter case counts as no difference.
 */
function closest(text, candidates) {
    if (text.length === 0 || text.length > LONGEST)
        return undefined;
    const allowed = Math.max(1, Math.floor(text.length / 3));
    let best;
    for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
        if (Math.abs(candidate.length - text.length) > allowed)
            continue;
        const edits = distance(text.toLowerCase(), candidate.toLowerCase());
        if (edits <= allowed && (best === undefined || edits < best.edits))
            best = { candidate, edits };
    }
    return best?.candidate ?? candidates.find((candidate) => text.length >= 3 && candidate.startsWith(text));
}
/** Edits (insert, remove, replace, swap of neighbours) that lead from `a` to `b`: optimal string alignment. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            let edits = Math.min(replace, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ proseWithin),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _domain_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);

/**
 * Makes foreign text (names, descriptions, tags, texts of AWS errors) harmless in Markdown. It takes one of two
 * shapes: a code span, in which GitHub links, mentions and formats nothing, or prose, in which every word that is not
 * plainly a word becomes a code span. Backslashes would not do: GitHub looks for mentions and links after Markdown.
 */
/**
 * Characters that are not drawn, reorder the text around them or look like a space, and halves of surrogate pairs. Unicode has
 * properties for all but the last five, whose pictures are blank.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?! )\p{Zs}/gu;
/** A letter or digit that is drawn as one of ASCII is, such as those in full width. */
const LIKE_ASCII = /(?![ -~])[\p{L}\p{Nd}\p{So}]/gu;
/** A letter with marks that have a character of their own together. */
const DECOMPOSED = /(?<=\P{M})\p{M}+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written together with Latin letters: Unicode Technical Standard 39, "Highly Restrictive". */
const STRANGE_LETTER = /[\p{L}--[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}]]/gv;
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Shows what is not drawn, and what looks like another character, by its escape, such as `\n` and `\u202e`: what a
 * reviewer sees is what there is.
 */
function visible(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(WORDS, (word) => (/\p{Script=Latin}/u.test(word) ? word.replace(STRANGE_LETTER, escaped) : word))
        .replace(LIKE_ASCII, (letter) => (/^[A-Za-z0-9]$/.test(letter.normalize('NFKC')) ? escaped(letter) : letter))
        .replace(DECOMPOSED, (marks, at, whole) => isComposable(whole, at, marks) ? escaped(marks) : marks)
        .replace(UNSEEN, escaped);
}
function isComposable(text, at, marks) {
    const letter = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
    return (letter + marks).normalize('NFC') !== letter + marks;
}
function escaped(text) {
    return Array.from(text, (character) => {
        const hex = (character.codePointAt(0) ?? 0).toString(16);
        return NAMED_ESCAPES[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
    }).join('');
}
/** Text as inline code, for sentences and table cells alike. Empty text shows as `(empty)`. */
function code(text) {
    if (text === '')
        return '(empty)';
    return visible(text)
        .split(/(\||<(?=!--))/)
        .filter((part) => part !== '')
        .map((part) => {
        // A bar would end a table's cell, and a comment's opening could pass for our marker: neither may stand as it is.
        if (part === '|')
            return '<code>&#124;</code>';
        if (part === '<')
            return '<code>&lt;</code>';
        return codeSpan(part);
    })
        .join('');
}
function codeSpan(text) {
    const fence = '`'.repeat(longestRun(text) + 1);
    // Markdown strips one space from both ends, unless all is space.
    const pad = (/^`|`$/.test(text) || /^ .* $/.test(text)) && text.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** Length of the longest run of backticks in a text. */
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Letters and harmless punctuation. Colon and slash are not among them: they make links, emoji, paths and names. */
const WORD = /^[\p{L}\p{N}][^\p{Cc}#$&*+/:<=>@[\\\]^_`{|}~]*$/u;
/** Looks like a word, but GitHub would link it: `GH-1`, `CVE-2026-1`, a commit, `www.example.org`. */
const LINKED = /[a-z]-\d|www\.|[0-9a-f]{7}/i;
/** A sentence as Markdown: white space collapsed, everything that is not a plain word as code. */
function prose(message) {
    return proseAt(message, true);
}
/** The same, to follow something else in its line. */
function proseWithin(message) {
    return proseAt(message, false);
}
function proseAt(message, starts) {
    const shown = [];
    let word = [];
    const endWord = () => {
        const first = shown.length === 0 ? starts : shown.at(-1)?.endsWith('\n\n') === true;
        if (word.length > 0)
            shown.push(wordText(word, first));
        word = [];
    };
    for (const piece of typeof message === 'string' ? guessed(message) : (0,_domain_message_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(message)) {
        if (typeof piece === 'string') {
            for (const [index, text] of piece.split(/\s+/).entries()) {
                if (index > 0)
                    endWord();
                if (text !== '')
                    word.push({ text, isCode: false });
            }
        }
        else if ('code' in piece)
            word.push({ text: piece.code, isCode: true });
        else {
            endWord();
            shown.push(`\n\n${codeBlock(piece.block, piece.language)}\n\n`);
        }
    }
    endWord();
    return shown
        .join(' ')
        .replace(/ ?(\n\n) ?/g, '$1')
        .trimEnd();
}
/** Until all messages of ours have their code apart: what they put between backticks is code. */
function guessed(message) {
    return message
        .split(/(?<=(?:^|\s)[("']*)`([^`]+)`(?=[)"'.,;:!?]*(?:\s|$))/)
        .map((part, index) => (index % 2 === 1 ? { code: part.replace(/\s+/g, ' ') } : part));
}
/** Code with punctuation around it stays apart from it; code spans that touch would be one that never ends. */
function wordText(word, first) {
    const [only, ...others] = word;
    if (only !== undefined && others.length === 0)
        return only.isCode ? code(only.text) : proseWord(only.text, first);
    const core = word.findIndex(({ isCode }) => isCode);
    const [before, after] = [word.slice(0, core), word.slice(core + 1)].map((texts) => texts.map(({ text }) => text).join(''));
    const apart = word.filter(({ isCode }) => isCode).length === 1 &&
        /^[("']*$/.test(before ?? '') &&
        /^[)"'.,;:!?]*$/.test(after ?? '');
    return apart ? `${before}${code(word[core]?.text ?? '')}${after}` : code(word.map(({ text }) => text).join(''));
}
function proseWord(word, first) {
    let start = 0;
    let end = word.length;
    while (start < end && `"'(`.includes(word.charAt(start)))
        start++;
    while (end > start && `)"'.,;:!?`.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (core === '')
        return code(word);
    // A number with a full stop at the start of a line would be a list.
    const plain = WORD.test(core) && !LINKED.test(core) && visible(core) === core && !(first && /^\d+$/.test(core));
    return `${word.slice(0, start)}${plain ? core : code(core)}${word.slice(end)}`;
}
/** A fenced code block. Its fence is longer than any run of backticks in the text. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    const lines = text.split('\n').map((line) => visible(line).replaceAll('<!--', '<\\!--'));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** Text within a line of a code block: in quotation marks unless it is one plain word. */
function quoted(text) {
    return /^[\w./:@=+-]+$/.test(text) ? text : `"${visible(text.replace(/["\\]/g, '\\$&'))}"`;
}
/** A link; anything but http(s) stays plain. `label` is Markdown already. */
function link(label, url) {
    if (!/^https?:\/\/[^/\s]/.test(url))
        return label;
    return `[${label}](${visible(url).replace(/[^\w:/?#&=%.+~-]/gu, percentEncoded)})`;
}
function percentEncoded(character) {
    return Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
/** A path of a file as part of an address. */
function urlPath(path) {
    return visible(path).replace(/[^\w./~-]/gu, percentEncoded);
}
/** Text of a node in a Mermaid drawing, quotes included: all but plain characters as Mermaid's own `#code;`. */
function mermaidLabel(text) {
    const safe = visible(text).replace(/[^A-Za-z0-9 /.=+-]/gu, (character) => `#${character.codePointAt(0)};`);
    return `"${safe}"`;
}
/** A string literal of Python, quotes included. */
function pythonString(text) {
    const escaped = text.replace(/[^ -~]|["\\<]/gu, (character) => {
        if (character === '"' || character === '\\')
            return `\\${character}`;
        const point = character.codePointAt(0) ?? 0;
        if (point > 0xffff)
            return `\\U${point.toString(16).padStart(8, '0')}`;
        return point > 0xff ? `\\u${point.toString(16).padStart(4, '0')}` : `\\x${point.toString(16).padStart(2, '0')}`;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yt: () => (/* binding */ withFix),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export sentence */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);

/** `1 secret`, `2 secrets`, `2,000 secrets`. */
function count(number, singular, plural = `${singular}s`) {
    return `${grouped(number)} ${number === 1 ? singular : plural}`;
}
/** Thousands with a comma, the same on every machine. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `a`, `a and b`, `a, b and c`. */
function sentenceList(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** Names as code, all of them or, with `most`, the first ones and how many more there are. */
function names(list, most = Number.POSITIVE_INFINITY) {
    if (list.length <= most)
        return sentenceList(list.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY));
    return `${list.slice(0, most).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY).join(', ')} and ${grouped(list.length - most)} more`;
}
/** `2026-11-21 17:00 UTC` from an ISO 8601 time in UTC. */
function utcTime(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** `2026-11-21` from an ISO 8601 time in UTC. */
function utcDay(iso) {
    return iso.slice(0, 10);
}
/** The day so many days after an ISO 8601 time, in UTC. */
function dayAfter(iso, days) {
    return utcDay(new Date(Date.parse(iso) + days * 86_400_000).toISOString());
}
/** First letter in upper case, full stop at the end. */
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
/** Far longer than any message of ours or of AWS; only a broken file can make one this long. */
const LONGEST_MESSAGE = 4000;
/** What is wrong and, on a line of its own, how to fix it: Markdown. */
function withFix({ message, fix }) {
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(clip(message));
    return fix === '' ? what : `${what}${/\n`{3,}$/.test(what) ? '\n\n' : '<br>'}**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .proseWithin */ .Bz)(clip(fix))}`;
}
function clip(message) {
    return typeof message === 'string' && message.length > LONGEST_MESSAGE
        ? `${message.slice(0, LONGEST_MESSAGE)} \u2026`
        : message;
}


/***/ }),

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nk: () => (/* binding */ ownWordsOf),
/* harmony export */   RM: () => (/* binding */ masksFor)
/* harmony export */ });
/* harmony import */ var _domain_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
/* harmony import */ var _domain_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8028);


/** Lines of a value shorter than this are not masked: a `{` or `---` would blacken every log. */
const SHORTEST_LINE = 4;
/** Members of a JSON value shorter than this are not masked, but for those whose names say that they are secret. */
const SHORTEST_MEMBER = 6;
const SHORTEST_SECRET_MEMBER = 4;
const SECRET_NAME = /pass|pwd|token|secret|key|credential/i;
const BYTE_ORDER_MARK = '\uFEFF';
/** What a file says of its place, its roles and its secrets. All of it is in outputs and reports. */
function ownWordsOf({ region, accountId, stack, dataPlane, roles, secrets, grants }) {
    const partition = (0,_domain_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .i)(region);
    const iam = `arn:${partition}:iam::${accountId}`;
    return new Set([
        region,
        accountId,
        stack,
        dataPlane,
        (0,_domain_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .secretGroup */ .AL)(partition, region, accountId),
        ...roles.flatMap(({ key, name, arn, policyName, policyPath }) => [
            ...[key, name, arn ?? `${iam}:role/${name}`],
            ...[policyName, policyPath, `${iam}:policy${policyPath}${policyName}`],
        ]),
        ...secrets.map(({ name }) => name),
        ...grants.map(({ name }) => name),
    ]);
}
/**
 * Texts to hide in logs for a value: the value where it is one line; otherwise each of its lines (the runner would split
 * it and mask even a `{`); for JSON also each member in it, as it is and as JSON writes it. Members that are no secret by
 * their place are left: short ones, numbers, and the file's own words.
 */
function masksFor(value, ownWords = new Set()) {
    const text = value.reveal();
    const masks = new Map();
    const add = (mask, part) => {
        if (mask !== '' && !masks.has(mask))
            masks.set(mask, part);
    };
    const leaves = jsonLeaves(text);
    const lines = text.split(/\r\n|\r|\n/);
    if (lines.length === 1) {
        if (text.trim() !== '')
            add(text, 'the value');
        add(text.trim(), 'the value');
    }
    else {
        lines.forEach((line, index) => {
            const part = line.trim();
            const isHarmless = ownWords.has(part) || (leaves.length > 0 && !isSecretMember(bare(part), '', ownWords));
            if (part.length >= SHORTEST_LINE && !isHarmless)
                add(part, `line ${index + 1}`);
        });
    }
    for (const { name, path, leaf } of leaves) {
        const part = path === '' ? 'the value' : `member \`${path}\``;
        for (const line of [...leaf.split(/\r\n|\r|\n/), JSON.stringify(leaf).slice(1, -1)].map((one) => one.trim()))
            if (path === '' ? line.length >= SHORTEST_LINE : isSecretMember(line, name, ownWords))
                add(line, part);
    }
    return [...masks].map(([mask, part]) => ({ text: mask, part }));
}
/** Lines that are not masked here, but by the runner where the value is a GitHub secret. */
function linesOf(value) {
    const lines = value
        .reveal()
        .trim()
        .split(/[\r\n]+/);
    if (lines.length === 1)
        return [];
    return lines
        .map((line, index) => ({ text: line.trim(), part: `line ${index + 1}` }))
        .filter(({ text }) => text !== '');
}
function isSecretMember(text, name, ownWords) {
    if (ownWords.has(text))
        return false;
    if (SECRET_NAME.test(name))
        return text.length >= SHORTEST_SECRET_MEMBER;
    return text.length >= SHORTEST_MEMBER && !isNumber(text);
}
function isNumber(text) {
    return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}
/** A line of JSON without its punctuation, if it holds one element of a list alone. */
function bare(line) {
    const isPunctuation = (at) => '"[]{},'.includes(line.charAt(at));
    let [start, end] = [0, line.length];
    while (start < end && isPunctuation(start))
        start++;
    while (end > start && isPunctuation(end - 1))
        end--;
    return line.slice(start, end);
}
/** Strings and numbers in a JSON value, also in JSON that is itself a string of it. */
function jsonLeaves(text) {
    const found = [];
    const pending = [{ name: '', path: '', node: parsed(text) }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { name, path, node } = next;
        if (typeof node === 'string' || typeof node === 'number') {
            found.push({ name, path, leaf: String(node) });
            if (typeof node === 'string')
                pending.push({ name, path, node: parsed(node) });
        }
        else if (Array.isArray(node))
            pending.push(...node.map((item, index) => ({ name, path: `${path}[${index}]`, node: item })));
        else if (typeof node === 'object' && node !== null)
            for (const [key, member] of Object.entries(node))
                pending.push({ name: key, path: path === '' ? key : `${path}.${key}`, node: member });
    }
    return found;
}
/** JSON with or without a byte order mark before it; undefined for any other text. */
function parsed(text) {
    if (!/^\s*[[{"]/.test(text))
        return undefined;
    try {
        return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _domain_encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2960);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9105);


/** A shorter text could be an ordinary word of the sentence that it is in. */
const SHORTEST = 8;
/** Nothing is encoded before there is a text to look through: most runs have none. */
function createRedactor() {
    const ownWords = new Set();
    const pending = new Set();
    const byStart = new Map();
    const index = () => {
        for (const value of pending) {
            for (const form of (0,_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .masksFor */ .RM)(value, ownWords).flatMap(({ text }) => (0,_domain_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .XP)(text))) {
                if (form.length < SHORTEST)
                    continue;
                const start = form.slice(0, SHORTEST);
                byStart.set(start, (byStart.get(start) ?? new Set()).add(form));
            }
        }
        pending.clear();
    };
    return {
        spare(words) {
            for (const word of words)
                ownWords.add(word);
        },
        add: (value) => void pending.add(value),
        redact(text) {
            index();
            return (0,_domain_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .blankedOut */ .OQ)(text, (0,_domain_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(text).flatMap((reading) => found(reading, byStart, true)));
        },
        finds(text) {
            index();
            return (0,_domain_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(text).some((reading) => found(reading, byStart, false).length > 0);
        },
    };
}
/** @param cut whether the end of the text may have cut a value off. */
function found({ text, starts, ends }, byStart, cut) {
    const end = cut ? (0,_domain_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCutEscape */ .WP)(text) : '';
    const isAt = (form, at) => text.startsWith(form, at) || (form.length > end.length - at && at < end.length && form.startsWith(end.slice(at)));
    const pieces = [];
    for (let at = 0; at < text.length; at++) {
        const forms = byStart.get(text.slice(at, at + SHORTEST)) ?? [];
        const lengths = [...forms].filter((form) => isAt(form, at)).map(({ length }) => length);
        if (lengths.length === 0)
            continue;
        const last = Math.min(at + Math.max(...lengths), text.length) - 1;
        pieces.push({ start: starts[at] ?? 0, end: ends[last] ?? 0 });
        at = last;
    }
    return pieces;
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of the release; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ })

};
