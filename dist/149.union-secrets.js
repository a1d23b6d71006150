export const id = 149;
export const ids = [149];
export const modules = {

/***/ 3149:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8858);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


const NODE = 24;
// Older ones lack what is used here, and would fail somewhere in the middle with words that help nobody.
if (Number.parseInt(process.versions.node, 10) < NODE) {
    process.stderr.write(`error: union-secrets needs Node ${NODE} or newer; this is ${process.versions.node}. Install one: https://nodejs.org.\n`);
    process.exit(1);
}
const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .processTerminal */ .q)(process.env);
let finishing = false;
let cancelled = false;
// Ctrl-C ends the program, but for an apply that is under way: there, what was begun is finished, unless it comes twice.
for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
]) {
    process.on(signal, () => {
        if (!finishing || cancelled)
            process.exit(code);
        cancelled = true;
        terminal.note('Stopping: what is under way is finished, nothing new is started. Once more stops at once.');
    });
}
// Whoever reads may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
}
const host = {
    env: process.env,
    directory: process.cwd(),
    terminal,
    async finishing(work) {
        finishing = true;
        try {
            return await work(() => cancelled);
        }
        finally {
            finishing = false;
        }
    },
};
process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2), host);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/node_modules/commander/index.js
var commander = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/domain/cloud.js
var cloud = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/src/domain/proxy.js
var domain_proxy = __webpack_require__(7502);
// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(6314);
;// CONCATENATED MODULE: ./build/src/cli/answer.js

/** Exit codes of every command, as documented in docs/cli.md. */
const EXIT = {
    /** Done, or nothing to do. */
    ok: 0,
    /** Something is wrong, or could not be done. */
    error: 1,
    /** There are changes that were not applied. */
    changes: 2,
};
/** An answer of problems alone. */
function failed(problems, data = {}) {
    return { exitCode: EXIT.error, problems, lines: [], data };
}
/** A problem of how the command was called or of where it runs. */
function usage(message, fix) {
    return { severity: 'error', code: 'usage', message, fix };
}
/** Problems, each on a line with its place and its fix. */
function printProblems(problems, terminal) {
    for (const problem of problems) {
        const [line = ''] = (0,log/* problemLines */.pb)([problem]);
        terminal.note(terminal.paint(problem.severity === 'error' ? 'red' : 'yellow', line));
    }
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/paths.js
var paths = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/src/domain/ownership.js
var ownership = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/src/domain/actual.js
var actual = __webpack_require__(9234);
// EXTERNAL MODULE: ./build/src/policy/allows.js
var allows = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/src/inventory/readers.js

const READ = 'secretsmanager:getsecretvalue';
/** No secret of a customer has this name: only a pattern for all of them covers it, whatever its other characters. */
const ANY_NAME = '\u0000-\u0000';
/**
 * Who may read each secret by IAM's identity policies: Allow less Deny, within the permissions boundary. Resource policies,
 * service control policies and session policies are not part of it.
 *
 * @returns by ARN, sorted by name of the reader and policy.
 */
function readersOf(secrets, { principals, policies }) {
    const found = new Map(secrets.map(({ arn }) => [arn, []]));
    for (const principal of principals) {
        const statements = sourcesOf(principal, policies).flatMap(readingStatements);
        const allows = statements.filter(({ allow }) => allow);
        if (allows.length === 0)
            continue;
        const denies = statements.filter(({ allow, conditions }) => !allow && conditions.length === 0);
        const boundary = boundaryOf(principal, policies);
        for (const { arn, tags } of secrets) {
            const matching = (list) => list.filter(({ covers, holds }) => covers(arn) && holds(tags));
            if (matching(denies).length > 0)
                continue;
            if (boundary !== null && !isAllowedBy(matching(boundary)))
                continue;
            found.get(arn)?.push(...readersBy(principal, matching(allows)));
        }
    }
    for (const readers of found.values())
        readers.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return found;
}
/** ARNs of the attached policies that let anybody read anything: those whose tags are worth asking for. */
function readingPolicies({ principals, policies }) {
    const attached = new Set(principals.flatMap((principal) => principal.attached));
    return [...attached]
        .filter((arn) => {
        const policy = policies.get(arn);
        const source = { policy: policy?.name ?? arn, policyArn: arn, document: policy?.document };
        return readingStatements(source).some(({ allow }) => allow);
    })
        .sort();
}
/** One for each policy: a statement without a condition counts before one for every secret. */
function readersBy({ kind, name }, statements) {
    const byPolicy = Map.groupBy(statements, ({ source }) => source);
    return [...byPolicy.values()].flatMap((ofOne) => {
        const [plainest] = ofOne.toSorted((a, b) => rank(a) - rank(b));
        if (plainest === undefined)
            return [];
        const { source, everySecret, conditions } = plainest;
        return [{ kind, name, policy: source.policy, policyArn: source.policyArn, everySecret, conditions }];
    });
}
function rank({ conditions, everySecret }) {
    return (conditions.length === 0 ? 0 : 2) + (everySecret ? 0 : 1);
}
function sortKey({ kind, name, policy }) {
    return JSON.stringify([kind, name, policy]);
}
function isAllowedBy(statements) {
    const denied = statements.some(({ allow, conditions }) => !allow && conditions.length === 0);
    return !denied && statements.some(({ allow }) => allow);
}
function sourcesOf({ inline, attached }, policies) {
    const managed = attached.flatMap((arn) => {
        const policy = policies.get(arn);
        return policy === undefined ? [] : [{ policy: policy.name, policyArn: arn, document: policy.document }];
    });
    return [...inline.map(({ name, document }) => ({ policy: name, policyArn: null, document })), ...managed];
}
/** null without a boundary. One that IAM did not show allows everything here, so that nobody is left out. */
function boundaryOf({ boundaryArn }, policies) {
    const policy = boundaryArn === undefined ? undefined : policies.get(boundaryArn);
    if (policy === undefined)
        return null;
    return readingStatements({ policy: policy.name, policyArn: boundaryArn ?? null, document: policy.document });
}
/** The statements of a policy that are about reading values of secrets. */
function readingStatements(source) {
    const statements = (0,allows/* listOf */.c3)((0,allows/* isRecord */.u4)(source.document) ? source.document.Statement : undefined).filter(allows/* isRecord */.u4);
    return statements.filter(coversRead).flatMap((statement) => {
        if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
            return [];
        const covers = resourceTest(statement);
        const { holds, conditions } = conditionOf(statement.Condition);
        return [
            { allow: statement.Effect === 'Allow', covers, everySecret: isForAll(statement), holds, conditions, source },
        ];
    });
}
function coversRead(statement) {
    const matches = (pattern) => (0,allows/* wildcard */.XQ)(String(pattern).toLowerCase(), READ);
    if ('NotAction' in statement)
        return !(0,allows/* listOf */.c3)(statement.NotAction).some(matches);
    return (0,allows/* listOf */.c3)(statement.Action).some(matches);
}
function resourceTest(statement) {
    const matches = (patterns, arn) => (0,allows/* listOf */.c3)(patterns).some((one) => (0,allows/* wildcard */.XQ)(String(one), arn));
    if ('NotResource' in statement)
        return (arn) => !matches(statement.NotResource, arn);
    return (arn) => matches(statement.Resource, arn);
}
function isForAll(statement) {
    const everything = (pattern) => /^\*+$/.test(String(pattern)) || /:secret:\*+$/.test(String(pattern));
    if ('NotResource' in statement)
        return !(0,allows/* listOf */.c3)(statement.NotResource).some((one) => (0,allows/* wildcard */.XQ)(String(one), ANY_NAME));
    return (0,allows/* listOf */.c3)(statement.Resource).some(everything);
}
/** Conditions on the secret's own tags are judged, all others are named. */
function conditionOf(condition) {
    const tests = [];
    const unjudged = new Set();
    for (const [operator, keys] of Object.entries((0,allows/* isRecord */.u4)(condition) ? condition : {}))
        for (const [key, wanted] of Object.entries((0,allows/* isRecord */.u4)(keys) ? keys : {})) {
            const tag = /^(?:aws|secretsmanager):ResourceTag\/(.+)$/i.exec(key)?.[1];
            const values = (0,allows/* listOf */.c3)(wanted).map(String);
            if (tag !== undefined && operator === 'StringEquals')
                tests.push((tags) => Object.hasOwn(tags, tag) && values.includes(tags[tag] ?? ''));
            else if (tag !== undefined && operator === 'StringLike')
                tests.push((tags) => Object.hasOwn(tags, tag) && values.some((one) => (0,allows/* wildcard */.XQ)(one, tags[tag] ?? '')));
            else
                unjudged.add(key);
        }
    return { holds: (tags) => tests.every((test) => test(tags)), conditions: [...unjudged].sort() };
}

;// CONCATENATED MODULE: ./build/src/inventory/inventory.js



/**
 * List price of a secret for a month in US dollars in most Regions; each replica counts as one. Calls cost extra. Source:
 * https://aws.amazon.com/secrets-manager/pricing/
 */
const MONTHLY_PRICE = 0.4;
/** A secret that was not read for so many days is listed as unused. */
const UNUSED_AFTER_DAYS = 90;
/** Puts together what ListSecrets and IAM say. */
function takeInventory({ accountId, region, time, secrets, access, ourPolicies }) {
    const readers = readersOf(secrets, access);
    const rows = secrets
        .map((secret) => rowOf(secret, readers.get(secret.arn) ?? [], { region, time, ourPolicies }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const billed = rows.filter(({ deletedAt }) => deletedAt === null).length;
    return {
        format: 1,
        accountId,
        region,
        time,
        secrets: rows,
        monthlyCost: Math.round(billed * MONTHLY_PRICE * 100) / 100,
    };
}
function rowOf(secret, found, { region, time, ourPolicies }) {
    const owner = ownerOf(secret);
    const readers = found.map((one) => ({ ...one, ours: one.policyArn !== null && ourPolicies.has(one.policyArn) }));
    const hasValue = (0,actual/* versionWithStage */.X4)(secret, actual/* CURRENT_STAGE */.tf) !== undefined;
    const lastReadAt = secret.lastAccessedAt ?? null;
    const { primaryRegion } = secret;
    return {
        name: secret.name,
        arn: secret.arn,
        owner,
        readers,
        valueSource: secret.tags[ownership/* OWNERSHIP_TAGS */.MA.valueSource] ?? null,
        hasValue,
        valueAgeDays: hasValue ? daysSince(secret.changedAt, time) : null,
        createdAt: secret.createdAt ?? null,
        lastReadAt,
        kmsKeyId: secret.kmsKeyId ?? null,
        rotation: rotationOf(secret),
        replicaOf: primaryRegion === undefined || primaryRegion === region ? null : primaryRegion,
        isReplicated: primaryRegion === region,
        deletedAt: secret.deletedAt ?? null,
        attention: attentionTo(secret, { owner, readers, hasValue, lastReadAt, time }),
    };
}
function attentionTo(secret, row) {
    // What is on its way out needs no other look.
    if (secret.deletedAt !== undefined)
        return ['scheduled-for-deletion'];
    const known = row.lastReadAt ?? secret.createdAt;
    const idle = daysSince(known, row.time);
    return [
        ...(row.owner.kind === 'none' ? ['no-owner'] : []),
        ...(row.readers.length === 0 ? ['no-reader'] : []),
        ...(row.readers.some(({ everySecret }) => everySecret) ? ['everybody'] : []),
        ...(idle !== null && idle > UNUSED_AFTER_DAYS ? ['unused'] : []),
        ...(row.hasValue ? [] : ['no-value']),
    ];
}
function ownerOf({ tags, owningService }) {
    const stack = tags[ownership/* OWNERSHIP_TAGS */.MA.stack];
    if (stack !== undefined) {
        const dataPlane = tags[ownership/* OWNERSHIP_TAGS */.MA.dataPlane] ?? '';
        return { kind: 'stack', stack, dataPlane, source: tags[ownership/* OWNERSHIP_TAGS */.MA.source] ?? '' };
    }
    if (owningService !== undefined)
        return { kind: 'service', service: owningService };
    const tool = managerOf(tags);
    return tool === null ? { kind: 'none' } : { kind: 'tool', tool };
}
function rotationOf({ rotationEnabled, rotation, owningService }) {
    if (!rotationEnabled)
        return null;
    return rotation?.schedule || (owningService === undefined ? 'enabled' : 'managed');
}
/** Whole days from one ISO time to another; null without the first. */
function daysSince(from, to) {
    return from === undefined ? null : Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
/** Names of tags, in lower case, by which tools and people commonly say what manages a resource. */
const MANAGER_TAGS = ['managed-by', 'managedby', 'managed_by', 'provisioner'];
/** What manages a secret by its tags: CloudFormation's own, or one of the usual names; null where no tag says it. */
function managerOf(tags) {
    if (Object.hasOwn(tags, 'aws:cloudformation:stack-name'))
        return 'CloudFormation';
    const tag = Object.entries(tags).find(([key]) => MANAGER_TAGS.includes(key.toLowerCase()));
    if (tag !== undefined)
        return tag[1];
    return Object.keys(tags).some((key) => /terraform/i.test(key)) ? 'Terraform' : null;
}

;// CONCATENATED MODULE: ./build/src/engine/survey-account.js



/**
 * All secrets of an account and region from ListSecrets and IAM. Reads no value and changes nothing.
 *
 * @throws CloudError where AWS does not answer.
 */
async function surveyAccount(survey, { region, time }) {
    const [secrets, access] = await Promise.all([survey.allSecrets(), survey.access()]);
    const customerManaged = readingPolicies(access).filter((arn) => !/^arn:[^:]*:iam::aws:/.test(arn));
    const tags = await Promise.all(customerManaged.map((arn) => survey.policyTags(arn)));
    const ourPolicies = new Set(customerManaged.filter((_, index) => tags[index]?.[ownership/* OWNERSHIP_TAGS */.MA.stack] !== undefined));
    const accountId = accountIn(secrets, access);
    return { inventory: takeInventory({ accountId, region, time, secrets, access, ourPolicies }), access };
}
/** The account of the credentials, as any ARN that AWS returned says it; empty in an account that holds nothing. */
function accountIn(secrets, { principals }) {
    const [first] = [...secrets, ...principals];
    return first?.arn.split(':')[4] ?? '';
}

;// CONCATENATED MODULE: ./build/src/inventory/words.js
/** What each kind of attention means, for headings and filters. */
const ATTENTION = {
    everybody: {
        title: 'Everybody reads',
        hint: 'A policy of the reader covers every secret of the account.',
    },
    'no-owner': { title: 'Nobody owns', hint: 'No tag names a stack, a service or a tool.' },
    'no-reader': { title: 'Nobody reads', hint: 'No identity policy of a role or user allows reading it.' },
    unused: { title: 'Not read for 90 days', hint: 'By LastAccessedDate, which AWS keeps to the day.' },
    'no-value': { title: 'Without a value', hint: 'No version is AWSCURRENT: a task that reads it fails.' },
    'scheduled-for-deletion': {
        title: 'Scheduled for deletion',
        hint: 'Can be restored until its recovery window ends.',
    },
};
const ATTENTION_ORDER = [
    'everybody',
    'no-owner',
    'no-reader',
    'unused',
    'no-value',
    'scheduled-for-deletion',
];
/** What the page cannot know, said wherever it is shown. */
const LIMITS = 'Readers are roles and users whose identity policies allow secretsmanager:GetSecretValue. Resource policies, service control policies and key policies were not read. The age of a value is counted from the last change of any kind: the value is at least as old. Cost is the list price without calls.';
function ownerText({ owner }) {
    switch (owner.kind) {
        case 'stack':
            return `${owner.stack} \u00b7 ${owner.dataPlane}`;
        case 'service':
            return `AWS service ${owner.service}`;
        case 'tool':
            return owner.tool;
        case 'none':
            return '';
        default:
            return owner;
    }
}
/** The file that a stack's secret is declared in: `<owner>/<repository>:<path>`. */
function sourceText({ owner }) {
    return owner.kind === 'stack' ? owner.source : '';
}
/** Such as `role acme-userflyterole (ml-secrets)`; `*` where the policy covers every secret. */
function readerText({ kind, name, policy, everySecret, conditions, ours }) {
    const notes = [
        everySecret ? 'every secret' : '',
        conditions.length > 0 ? `if ${conditions.join(', ')}` : '',
        ours ? 'union-secrets' : '',
    ].filter((note) => note !== '');
    return `${kind} ${name} by ${policy}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}
function ageText({ valueAgeDays }) {
    return valueAgeDays === null ? '' : `${valueAgeDays} days or more`;
}
/** Replicas and the like, in one cell. */
function stateText(row) {
    return [
        row.rotation === null ? '' : `rotates ${row.rotation}`,
        row.replicaOf === null ? '' : `replica of ${row.replicaOf}`,
        row.isReplicated ? 'replicated' : '',
        row.deletedAt === null ? '' : `deletion asked for on ${row.deletedAt.slice(0, 10)}`,
    ]
        .filter((part) => part !== '')
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/inventory/csv.js

const COLUMNS = [
    ['name', ({ name }) => name],
    ['arn', ({ arn }) => arn],
    ['owner', ownerText],
    ['declared_in', sourceText],
    ['readers', ({ readers }) => readers.map(readerText).join('; ')],
    ['value_source', ({ valueSource }) => valueSource ?? ''],
    ['has_value', ({ hasValue }) => String(hasValue)],
    ['value_age_days_at_least', ({ valueAgeDays }) => (valueAgeDays === null ? '' : String(valueAgeDays))],
    ['created', ({ createdAt }) => createdAt ?? ''],
    ['last_read', ({ lastReadAt }) => lastReadAt ?? ''],
    ['kms_key', ({ kmsKeyId }) => kmsKeyId ?? ''],
    ['state', stateText],
    ['attention', ({ attention }) => attention.join(' ')],
];
/** The inventory as CSV by RFC 4180, with a head. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
function inventoryCsv({ secrets }) {
    const lines = [COLUMNS.map(([head]) => head), ...secrets.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
    return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}
function field(text) {
    // https://owasp.org/www-community/attacks/CSV_Injection
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// EXTERNAL MODULE: ./build/src/text/escape.js
var text_escape = __webpack_require__(4502);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/src/inventory/markdown.js



/** Room that a job summary has: 1 MiB, less some for what else the run says. */
const MOST_CHARACTERS = 900_000;
/** Names of one kind of attention that are shown; the table and the other forms have all. */
const MOST_NAMES = 20;
const markdown_COLUMNS = ['Secret', 'Owner', 'Readers', 'Value from', 'Value is', 'Last read', 'Key', 'State'];
/** The inventory as Markdown for a job summary. What has no room is counted. */
function inventoryMarkdown(inventory) {
    const { secrets, accountId, region, time, monthlyCost } = inventory;
    const head = [
        `## Secrets of account ${(0,text_escape/* code */.aY)(accountId)} in ${(0,text_escape/* code */.aY)(region)}`,
        `${(0,words/* count */.U9)(secrets.length, 'secret')}, about $${(0,words/* grouped */.zD)(Math.round(monthlyCost))} a month. Read at ${(0,words/* utcTime */.SK)(time)}; no value was read.`,
        attentionTable(secrets),
    ];
    const foot = (0,text_escape/* prose */.CS)(LIMITS);
    const table = tableThatFits(secrets, MOST_CHARACTERS - head.join('\n\n').length - foot.length);
    return [...head, table, foot].filter((part) => part !== '').join('\n\n');
}
function attentionTable(secrets) {
    const rows = ATTENTION_ORDER.flatMap((kind) => {
        const found = secrets.filter(({ attention }) => attention.includes(kind)).map(({ name }) => (0,text_escape/* code */.aY)(name));
        if (found.length === 0)
            return [];
        const rest = found.length - MOST_NAMES;
        const list = `${found.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${(0,words/* grouped */.zD)(rest)} more` : ''}`;
        return [`| **${ATTENTION[kind].title}** | ${(0,words/* grouped */.zD)(found.length)} | ${list} |`];
    });
    if (rows.length === 0)
        return '';
    return ['| | Secrets | |', '| :-- | --: | :-- |', ...rows].join('\n');
}
function tableThatFits(secrets, room) {
    if (secrets.length === 0)
        return '';
    const lines = [`| ${markdown_COLUMNS.join(' | ')} |`, `| ${markdown_COLUMNS.map(() => ':--').join(' | ')} |`];
    let used = 200;
    for (const row of secrets) {
        const line = `| ${cellsOf(row).join(' | ')} |`;
        used += line.length + 1;
        if (used > room)
            break;
        lines.push(line);
    }
    const left = secrets.length - (lines.length - 2);
    const more = left === 0 ? '' : `\n\n\u2026and ${(0,words/* count */.U9)(left, 'more secret')}: see the CSV, JSON or HTML form.`;
    return `<details>\n<summary>All secrets</summary>\n\n${lines.join('\n')}${more}\n\n</details>`;
}
function cellsOf(row) {
    const cell = (text) => (text === '' ? '' : (0,text_escape/* code */.aY)(text));
    return [
        (0,text_escape/* code */.aY)(row.name),
        row.owner.kind === 'none' ? '**nobody**' : cell(ownerText(row)),
        row.readers.length === 0 ? '**nobody**' : row.readers.map(readerCell).join('<br>'),
        cell(row.valueSource ?? ''),
        row.hasValue ? ageText(row) : '**without a value**',
        row.lastReadAt ?? '',
        cell(row.kmsKeyId ?? ''),
        cell(stateText(row)),
    ];
}
function readerCell({ kind, name, policy, everySecret, conditions, ours }) {
    const notes = [
        everySecret ? '**every secret**' : '',
        ours ? 'ours' : '',
        ...conditions.map((key) => `if ${(0,text_escape/* code */.aY)(key)}`),
    ];
    return [`${kind} ${(0,text_escape/* code */.aY)(name)} by ${(0,text_escape/* code */.aY)(policy)}`, ...notes].filter((part) => part !== '').join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/inventory/page-script.js
/** The page's own script: plain JavaScript for browsers. Everything is set as text. */
const PAGE_SCRIPT = `
'use strict';
const rows = JSON.parse(document.getElementById('data').textContent);
const body = document.getElementById('rows');
const search = document.getElementById('search');
const kinds = new Set();
let order = { key: 'name', down: false };

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
};
const cell = (...parts) => {
  const made = element('td');
  made.append(...parts);
  return made;
};
const nobody = () => element('span', 'nobody', 'warn');
for (const row of rows) {
  row.text = [row.name, row.arn, row.owner, row.declared, row.source, row.key, row.state, ...row.readers].join(' ').toLowerCase();
}
function rowElement(row) {
  const made = element('tr');
  const list = element('ul');
  for (const reader of row.readers) list.append(element('li', reader));
  const owner = cell(row.owner === '' ? nobody() : row.owner);
  if (row.declared !== '') owner.append(element('small', row.declared));
  const name = cell(row.name);
  name.title = row.arn;
  if (row.marks !== '') name.append(element('small', row.marks, 'warn'));
  made.append(
    name,
    owner,
    cell(row.readers.length === 0 ? nobody() : list),
    cell(row.source),
    cell(row.hasValue ? (row.age === null ? '' : row.age + ' days') : element('span', 'no value', 'warn')),
    element('td', row.read, 'nowrap'),
    cell(row.key),
    cell(row.state),
  );
  return made;
}
const value = (row, key) => (key === 'readers' ? row.readers.length : row[key]);
function compare(a, b) {
  const x = value(a, order.key);
  const y = value(b, order.key);
  const empty = (one) => one === '' || one === null;
  // What is empty comes last, whatever the direction.
  if (empty(x) || empty(y)) return empty(x) - empty(y);
  const sign = order.down ? -1 : 1;
  return sign * (typeof x === 'number' ? x - y : x < y ? -1 : x > y ? 1 : 0);
}
function show() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const found = rows.filter(
    (row) => words.every((word) => row.text.includes(word)) && [...kinds].every((kind) => row.attention.includes(kind)),
  );
  found.sort(compare);
  body.replaceChildren(...found.map(rowElement));
  document.getElementById('shown').textContent = found.length + ' of ' + rows.length + ' secrets';
}
search.addEventListener('input', show);
for (const button of document.querySelectorAll('#filters button')) {
  button.addEventListener('click', () => {
    const { kind } = button.dataset;
    if (!kinds.delete(kind)) kinds.add(kind);
    button.setAttribute('aria-pressed', String(kinds.has(kind)));
    show();
  });
}
for (const button of document.querySelectorAll('th button')) {
  button.addEventListener('click', () => {
    const { key } = button.dataset;
    order = { key, down: order.key === key && !order.down };
    for (const head of document.querySelectorAll('th')) head.setAttribute('aria-sort', 'none');
    button.parentElement.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
    show();
  });
}
show();
`;

;// CONCATENATED MODULE: ./build/src/inventory/page-style.js
/** Follows the reader's light or dark theme. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); --quiet: light-dark(#59636e, #9198a1); --warn: light-dark(#9a6700, #d29922); --accent: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 1400px; font: 14px/1.45 system-ui, sans-serif; color: light-dark(#1f2328, #f0f6fc); background: light-dark(#ffffff, #0d1117); }
h1 { font-size: 1.4rem; margin: .2rem 0; }
header p, footer, #shown { color: var(--quiet); }
.controls { position: sticky; top: 0; padding: .5rem 0; background: inherit; background-color: light-dark(#ffffff, #0d1117); z-index: 2; }
input { width: 100%; padding: .5rem .7rem; font: inherit; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); color: inherit; }
#filters { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
#filters button { font: inherit; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: 1rem; background: none; color: inherit; cursor: pointer; }
#filters button[aria-pressed=true] { background: var(--accent); border-color: var(--accent); color: #ffffff; }
#shown { margin: .4rem 0 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th button { font: inherit; font-weight: 600; border: 0; padding: 0; background: none; color: inherit; cursor: pointer; white-space: nowrap; }
th[aria-sort=ascending] button::after { content: " \\2191"; }
th[aria-sort=descending] button::after { content: " \\2193"; }
td:first-child, .mono { font-family: ui-monospace, monospace; overflow-wrap: anywhere; min-width: 14rem; }
.nowrap { white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
td small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.warn, td small.warn { color: var(--warn); font-weight: 600; font-family: system-ui, sans-serif; }
`;

;// CONCATENATED MODULE: ./build/src/inventory/page.js





/**
 * The inventory as one HTML page that can be searched, filtered and sorted. It needs nothing from elsewhere: its policy
 * forbids every request, and any script but its own.
 */
function inventoryPage(inventory) {
    const { accountId, region, time, secrets, monthlyCost } = inventory;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(PAGE_SCRIPT).digest('base64');
    const title = `Secrets of ${escapeHtml(accountId)} in ${escapeHtml(region)}`;
    const csp = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${(0,words/* grouped */.zD)(secrets.length)} secrets, about $${(0,words/* grouped */.zD)(Math.round(monthlyCost))} a month. Read at ${escapeHtml((0,words/* utcTime */.SK)(time))}; no value was read.</p>
</header>
<div class="controls">
<input id="search" type="search" placeholder="Search names, owners, readers, keys" aria-label="Search">
<div id="filters" role="group" aria-label="Show only">${ATTENTION_ORDER.map((kind) => filterButton(kind, secrets)).join('')}</div>
<p id="shown" role="status"></p>
</div>
<div class="scroll">
<table>
<thead><tr>${page_COLUMNS.map(([key, head]) => `<th scope="col" aria-sort="none"><button type="button" data-key="${key}">${head}</button></th>`).join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<noscript><p>This page lists its secrets with a script of its own. The CSV and JSON forms hold the same.</p></noscript>
<footer><p>${escapeHtml(LIMITS)}</p></footer>
<script type="application/json" id="data">${jsonInHtml(secrets.map(page_cellsOf))}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
const page_COLUMNS = [
    ['name', 'Secret'],
    ['owner', 'Owner'],
    ['readers', 'Readers'],
    ['source', 'Value from'],
    ['age', 'Value is at least'],
    ['read', 'Last read'],
    ['key', 'Key'],
    ['state', 'State'],
];
function filterButton(kind, secrets) {
    const number = secrets.filter(({ attention }) => attention.includes(kind)).length;
    const { title, hint } = ATTENTION[kind];
    return `<button type="button" aria-pressed="false" data-kind="${kind}" title="${escapeHtml(hint)}">${title} <b>${(0,words/* grouped */.zD)(number)}</b></button>`;
}
/** What the script shows of a row; the script sets text only, never HTML. */
function page_cellsOf(row) {
    return {
        name: row.name,
        arn: row.arn,
        owner: ownerText(row),
        declared: sourceText(row),
        readers: row.readers.map(readerText),
        source: row.valueSource ?? '',
        age: row.valueAgeDays,
        hasValue: row.hasValue,
        read: row.lastReadAt ?? '',
        key: row.kmsKeyId ?? '',
        state: stateText(row),
        attention: row.attention,
        marks: row.attention.map((kind) => ATTENTION[kind].title).join(', '),
    };
}
/** JSON that no HTML parser takes for the end of the script or a comment. */
function jsonInHtml(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/src/domain/environment.js
var environment = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/src/domain/secret-value.js
var secret_value = __webpack_require__(712);
// EXTERNAL MODULE: ./build/src/domain/vocabulary.js
var vocabulary = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/engine/open.js + 6 modules
var engine_open = __webpack_require__(5958);
// EXTERNAL MODULE: ./build/src/engine/plan-stack.js + 3 modules
var plan_stack = __webpack_require__(8004);
// EXTERNAL MODULE: ./build/src/fingerprint/keys.js
var keys = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/src/values/redactor.js
var values_redactor = __webpack_require__(4830);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/repository.js



/** The folder that holds `.git`, from this one upwards; null outside of a repository. */
function repositoryRoot(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? null : repositoryRoot(parent);
}
/** `<owner>/<name>` of the remote `origin`; null where there is none, no git, or a URL that names no repository. */
function originRepository(root) {
    try {
        const url = (0,external_node_child_process_.execFileSync)('git', ['config', '--get', 'remote.origin.url'], {
            cwd: root,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 5_000,
        });
        return repositoryOfUrl(url.trim());
    }
    catch {
        // No git, no remote, not ours to read: --repository tells.
        return null;
    }
}
const NAME = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Owner and name from a remote's URL: `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git`.
 * Credentials in it are passed over. null for anything else, such as a path.
 */
function repositoryOfUrl(url) {
    const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ?? /^(?:[^@/:\s]+@)?[^/:\s]{2,}:(?!\/)(.+)$/.exec(url)?.[1];
    return path === undefined ? null : asRepository(path.replace(/\/+$/, '').replace(/\.git$/, ''));
}
/** The text, if it is `<owner>/<name>`. */
function asRepository(text) {
    return NAME.test(text) && !text.split('/').some((part) => /^\.+$/.test(part)) ? text : null;
}

;// CONCATENATED MODULE: ./build/src/cli/planning.js












const DEFAULT_CONFIG = 'union-secrets.yaml';
/** Reads and checks the file. Its paths are relative to the repository that it is in, as the action sees them. */
function readConfig(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    const workspace = workspaceOf((0,external_node_path_.dirname)(absolute), directory);
    return (0,engine_open/* openFile */.Tq)(shownFrom(workspace, absolute), workspace, vocabulary/* COMMAND */.W);
}
/** The repository; without one, the folder that the command was started in, or the file's own if it is elsewhere. */
function workspaceOf(folder, directory) {
    const inside = folder === directory || folder.startsWith(directory.endsWith(external_node_path_.sep) ? directory : `${directory}${external_node_path_.sep}`);
    return repositoryRoot(folder) ?? (inside ? directory : folder);
}
/** Reads one data plane of the file, with or without its values. */
function readStack(options, host, redactor, env, credentials = []) {
    const read = readConfig(options.config, host.directory);
    if ('wrong' in read)
        return read;
    const chosen = (0,engine_open/* choosePlane */.Kl)(read.config, options.dataPlane ?? null, vocabulary/* COMMAND */.W);
    const given = options.repository;
    const repository = given === undefined ? originRepository(read.workspace) : asRepository(given);
    if ('wrong' in chosen || repository === null) {
        const wrong = [...('wrong' in chosen ? chosen.wrong : []), ...(repository === null ? [noRepository(given)] : [])];
        return { wrong: [...read.problems, ...wrong] };
    }
    const masks = { spare: redactor.spare, mask: ({ value }) => redactor.add(value) };
    return (0,engine_open/* openStack */.jq)(read, chosen.plane, { repository, env, credentials, masks });
}
function noRepository(given) {
    return given === undefined
        ? usage('The repository is not known: there is no git remote `origin` that names one.', 'Name it with `--repository <owner>/<name>`: the tags in AWS say by it who owns a secret.')
        : usage(`\`--repository\` is ${JSON.stringify(given)}, which is not <owner>/<name>.`, 'Write it as GitHub does, such as acme/ml.');
}
/** A path as someone in this folder would write it. */
function shownFrom(directory, absolute) {
    return (0,external_node_path_.relative)(directory, absolute).split(external_node_path_.sep).join('/') || '.';
}
/** Connects to AWS, shows how much is read, and closes the connections. */
async function withAws(region, { maxConcurrency }, { terminal }, work, redact) {
    const { connectAws } = await Promise.all(/* import() */[__webpack_require__.e(86), __webpack_require__.e(166), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 977));
    const userAgent = `union-secrets-cli/${version/* VERSION */.x}`;
    const aws = connectAws({ region, maxConcurrency, userAgent, vocabulary: vocabulary/* COMMAND */.W, ...(redact && { redact }) });
    let count = 0;
    const describe = async (name) => {
        const found = await aws.secrets.describe(name);
        count += 1;
        terminal.progress(`Reading AWS: ${(0,words/* count */.U9)(count, 'secret')}`);
        return found;
    };
    terminal.progress('Reading AWS');
    try {
        return await work({ ...aws, secrets: { ...aws.secrets, describe } });
    }
    finally {
        aws.close();
        terminal.progress('');
    }
}
/** Reads the file, the values and AWS, plans, and goes on with the plan while the connection is open. */
async function withPlan(options, host, comparison, then) {
    const keys = readKeys(options, host.env);
    if ('wrong' in keys)
        return keys;
    const redactor = (0,values_redactor/* createRedactor */.l)();
    const credentials = [keys.fingerprintKey, keys.previousFingerprintKey]
        .filter((value) => value !== null)
        .map((value) => ({ what: 'the fingerprint key', value }));
    const stack = readStack(options, host, redactor, comparison === 'without-values' ? null : host.env, credentials);
    if ('wrong' in stack)
        return stack;
    const work = async (aws) => {
        const planned = await (0,plan_stack/* planStack */.qz)(stack, aws, { ...keys, reads: comparison === 'reading' });
        return 'wrong' in planned ? planned : then(planned, aws, redactor);
    };
    return withAws(stack.desired.region, options, host, work, redactor.redact);
}
function readKeys(options, env) {
    const wrong = [];
    const read = (option, variable) => {
        if (variable === undefined)
            return null;
        const text = (0,environment/* variableOf */.Q)(env, variable) ?? '';
        // Never shown, not even in part: the message gives the length only.
        if (text.length < keys/* SHORTEST_KEY */.Nf)
            wrong.push(usage(`The environment variable ${JSON.stringify(variable)} of \`--${option}\` holds ${text === '' ? 'nothing' : `${text.length} characters`}.`, `Set it to a secret of ${keys/* SHORTEST_KEY */.Nf} characters or more, the one that the workflows use as \`fingerprint-key\`.`));
        return new secret_value/* SecretValue */.i(text);
    };
    const fingerprintKey = read('fingerprint-key-env', options.fingerprintKeyEnv);
    const previousFingerprintKey = read('previous-fingerprint-key-env', options.previousFingerprintKeyEnv);
    if (previousFingerprintKey !== null && fingerprintKey === null)
        wrong.push(usage('`--previous-fingerprint-key-env` needs `--fingerprint-key-env` beside it.', 'Name the new key too.'));
    return wrong.length > 0 ? { wrong } : { fingerprintKey, previousFingerprintKey };
}

;// CONCATENATED MODULE: ./build/src/cli/region.js

/** The region that was given, or the one of the environment; a problem where there is none, or it is no region. */
function regionOf(given, { env }) {
    const region = given ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || '');
    if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region))
        return region;
    const message = region === '' ? 'The region is not known.' : `${JSON.stringify(region)} is not an AWS region.`;
    return usage(message, 'Give `--region us-west-2` or set AWS_REGION: the region of the data plane.');
}

;// CONCATENATED MODULE: ./build/src/cli/account-inventory.js











const INVENTORY_FORMATS = ['markdown', 'csv', 'json', 'html'];
/** Reports all secrets of an account and region. Reads no value and changes nothing. */
async function runInventory(options, host) {
    const region = regionOf(options.region, host);
    if (typeof region !== 'string')
        return failed([region]);
    const { inventory } = await withAws(region, options, host, ({ survey }) => surveyAccount(survey, { region, time: new Date().toISOString() }));
    const text = textIn(options.format, inventory);
    if (options.output === undefined) {
        return { exitCode: EXIT.ok, problems: [], lines: text.trimEnd().split(/\r?\n/), data: { inventory } };
    }
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(host.directory, options.output), text);
    }
    catch (error) {
        const message = `${options.output} cannot be written (${(0,paths/* errorCode */.CA)(error)}).`;
        return failed([usage(message, 'Check its folder and its permissions.')]);
    }
    const line = `Wrote ${options.output}: ${(0,words/* count */.U9)(inventory.secrets.length, 'secret')} of account ${inventory.accountId} in ${region}.`;
    return { exitCode: EXIT.ok, problems: [], lines: [line], data: { inventory, file: options.output } };
}
function textIn(format, inventory) {
    switch (format) {
        case 'markdown':
            return inventoryMarkdown(inventory);
        case 'csv':
            return inventoryCsv(inventory);
        case 'json':
            return `${JSON.stringify(inventory, null, 2)}\n`;
        case 'html':
            return inventoryPage(inventory);
        default:
            return format;
    }
}

// EXTERNAL MODULE: ./build/src/engine/check-repository.js + 40 modules
var check_repository = __webpack_require__(757);
// EXTERNAL MODULE: ./build/src/report/code.js
var report_code = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/src/cli/check-code-command.js





/** Checks Python code against the file and, where asked for, AWS. */
async function runCheckCode(globs, options, host) {
    const check = async (opened, outcome) => {
        const code = await (0,check_repository/* checkRepository */.n)(opened, outcome, { globs, generatedModule: options.generated ?? null });
        return code === null ? failed(opened.problems) : answerOf(code, opened.problems, host);
    };
    if (options.aws === true) {
        const answer = await withPlan(options, host, 'without-values', ({ stack, plan }) => check(stack, { kind: 'planned', plan }));
        return 'wrong' in answer ? failed(answer.wrong) : answer;
    }
    const read = readConfig(options.config, host.directory);
    return 'wrong' in read ? failed(read.wrong) : check(read, { kind: 'validated' });
}
function answerOf(code, problems, { terminal }) {
    const colours = { error: 'red', warning: 'yellow', note: 'dim' };
    const findings = (0,report_code/* findingsAsTold */.IS)(code);
    const lines = (0,log/* problemLines */.pb)(findings).map((line, index) => {
        const severity = findings[index]?.severity;
        return severity === undefined ? line : terminal.paint(colours[severity], line);
    });
    const { files, filesWithSecrets, skipped } = code;
    return {
        exitCode: (0,check_repository/* hasCodeErrors */.P)(code) ? EXIT.error : EXIT.ok,
        problems,
        lines: [...lines, ...skipped, (0,report_code/* checkedLine */.Qp)(code)],
        data: { findings: code.findings, files, filesWithSecrets, skipped },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/check.js
const STATES = ['ok', 'warning', 'broken', 'by-hand', 'skipped'];
function check(id, title, state, detail, fix = '') {
    return { id, title, state, detail, fix };
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/by-hand.js

/** What no call can tell from here. */
function byHand(desired) {
    const region = desired?.region ?? '<region>';
    const keys = [...new Set((desired?.secrets ?? []).flatMap(({ kmsKeyId }) => kmsKeyId ?? []))].sort();
    const roles = (desired?.roles ?? []).map(({ name }) => name).join(', ') || 'the User Flyte Role';
    return [
        check('union-webhook', 'Union has switched on Secrets Manager', 'by-hand', 'The Flyte webhook must look into AWS: its secret manager types are [Embedded, K8s] by default', 'Ask Union to add `AWS` for this data plane. Without it a task fails with "Unable to find secret".'),
        check('private-endpoint', 'Private data plane: an endpoint for Secrets Manager', 'by-hand', 'Tasks read secrets from inside the data plane', `Where its subnets have no way to the internet, make an interface VPC endpoint for com.amazonaws.${region}.secretsmanager with private DNS, and let its policy and security group admit the tasks.`),
        check('private-image', 'Private data plane: the image of the sidecar', 'by-hand', 'An init container with docker.io/amazon/aws-secrets-manager-secret-sidecar:v0.1.4 runs in each task that asks for a secret', 'Where nodes cannot pull from Docker Hub, mirror the image and ask Union to set the mirror.'),
        ...(keys.length === 0
            ? []
            : [
                check('key-policy', 'Key policy of the KMS keys', 'by-hand', `The file names ${keys.join(', ')}`, `Each key's policy must let IAM policies of the account count, or name ${roles}, for kms:Decrypt through secretsmanager.${region}.amazonaws.com.`),
            ]),
    ];
}

// EXTERNAL MODULE: ./build/src/domain/pair.js
var pair = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/domain/partition.js
var domain_partition = __webpack_require__(8028);
// EXTERNAL MODULE: ./build/src/engine/observe.js + 1 modules
var observe = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/src/plan/compute.js + 10 modules
var compute = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/src/domain/kms-key.js
var kms_key = __webpack_require__(53);
;// CONCATENATED MODULE: ./build/src/cli/doctor/needs.js




/** What the role that plans, or the one that applies, has to be allowed: as in docs/iam/plan-role.json and apply-role.json. */
function needsOf(desired, work) {
    return [...needsOfPlan(desired), ...(work === 'apply' ? needsOfApply(desired) : [])];
}
function needsOfPlan(desired) {
    const { partition } = placeOf(desired);
    return [
        need('list-secrets', 'List secrets', ['secretsmanager:ListSecrets'], '*'),
        need('describe-secrets', 'See secrets without their values', ['secretsmanager:DescribeSecret'], sampleOf(desired)),
        ...desired.roles.map((role) => need(`read-role-${role.key}`, `Read the role ${role.name}`, ['iam:GetRole', 'iam:ListAttachedRolePolicies'], roleArn(desired, role))),
        ...desired.roles.map((role) => need(`read-policy-${role.key}`, `Read the policy ${role.policyName}`, ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListEntitiesForPolicy'], policyArn(desired, role, partition))),
        need('find-policies', 'Find policies and the quota', ['iam:ListPolicies', 'iam:GetAccountSummary'], '*'),
    ];
}
function needsOfApply(desired) {
    const { partition } = placeOf(desired);
    const sample = sampleOf(desired);
    const tags = (key) => ({
        [`aws:${key}/${ownership/* OWNERSHIP_TAGS */.MA.stack}`]: desired.stack,
        [`aws:${key}/${ownership/* OWNERSHIP_TAGS */.MA.dataPlane}`]: desired.dataPlane,
        [`aws:${key}/${ownership/* OWNERSHIP_TAGS */.MA.source}`]: desired.source,
    });
    const deletes = desired.removal.secrets === 'delete' || desired.secrets.some(({ onRemoval }) => onRemoval === 'delete');
    const rotates = desired.secrets.some(({ rotation }) => rotation !== null);
    const onSecrets = (names) => names.map((name) => `secretsmanager:${name}`);
    return [
        need('create-secrets', 'Create and tag secrets', onSecrets(['CreateSecret', 'TagResource']), sample, tags('RequestTag')),
        need('change-secrets', 'Change secrets of the stack', onSecrets([
            ...['PutSecretValue', 'UpdateSecret', 'TagResource', 'UntagResource', 'RestoreSecret'],
            ...(deletes ? ['DeleteSecret'] : []),
            ...(rotates ? ['RotateSecret', 'CancelRotateSecret'] : []),
        ]), sample, tags('ResourceTag')),
        {
            ...need('read-values', 'Read values to compare them', onSecrets(['GetSecretValue']), sample, tags('ResourceTag')),
            unless: 'with a fingerprint key values are compared without being read',
        },
        ...desired.roles.map((role) => need(`bind-${role.key}`, `Bind policies to the role ${role.name}`, ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'], roleArn(desired, role), { 'iam:PolicyARN': policyArn(desired, role, partition) })),
        ...desired.roles.map((role) => need(`keep-policy-${role.key}`, `Keep the policy ${role.policyName}`, [
            'CreatePolicy',
            'CreatePolicyVersion',
            'DeletePolicy',
            'DeletePolicyVersion',
            'ListPolicyVersions',
            'TagPolicy',
        ].map((name) => `iam:${name}`), policyArn(desired, role, partition))),
        ...desired.roles.map((role) => ({
            ...need(`verify-${role.key}`, `Ask what ${role.name} may read`, ['iam:SimulatePrincipalPolicy'], roleArn(desired, role)),
            unless: 'without it, an apply cannot prove that the role reads its secrets',
        })),
        ...keysOf(desired).map((arn) => ({
            ...need(`kms-${arn.split('/').at(-1)}`, `Use the key ${arn}`, ['kms:GenerateDataKey', 'kms:Decrypt'], arn, {
                'kms:ViaService': `secretsmanager.${desired.region}.amazonaws.com`,
            }),
            unless: "the key's own policy, which IAM does not ask here, may allow it",
        })),
    ];
}
function need(id, title, actions, resource, context = {}) {
    return { id, title, question: { actions, resource, context } };
}
/** ARNs of the customer keys that the file names; an alias is not the name of a resource. */
function keysOf(desired) {
    const keys = desired.secrets.map(({ kmsKeyId }) => (0,kms_key/* kmsKey */.zJ)(kmsKeyId, placeOf(desired)));
    return [...new Set(keys.flatMap((key) => (key?.kind === 'key' ? [key.arn] : [])))].sort();
}
function placeOf({ region, accountId }) {
    return { partition: (0,domain_partition/* partitionOf */.i)(region), region, accountId };
}
/** A secret as IAM would know it: any six characters at the end. */
function sampleOf(desired) {
    const { partition, region, accountId } = placeOf(desired);
    return `${(0,pair/* secretGroup */.AL)(partition, region, accountId)}${desired.secrets[0]?.name ?? 'union-secrets-probe'}-AAAAAA`;
}
function roleArn(desired, { name, arn }) {
    return arn ?? `arn:${placeOf(desired).partition}:iam::${desired.accountId}:role/${name}`;
}
function policyArn({ accountId }, { policyName, policyPath }, partition) {
    return `arn:${partition}:iam::${accountId}:policy${policyPath}${policyName}`;
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/permissions.js



/** Asks IAM what the caller, or the named role, may do: one question for each group of permissions. */
async function checkPermissions(desired, { work, role }, caller, aws, diagnosis) {
    const principal = role === undefined ? await principalOf(caller, aws) : await roleArnOf(role, caller, aws);
    if (principal === null)
        return [notAsked(`${caller.arn} is neither a role nor a user`)];
    const needs = needsOf(desired, work);
    const [first, ...others] = needs;
    if (first === undefined)
        return [];
    const ask = (need) => judge(need, principal, diagnosis);
    // The first alone: whoever may not ask would be told so many times.
    const begin = await ask(first);
    if ('why' in begin)
        return [notAsked(begin.why)];
    const rest = await Promise.all(others.map(ask));
    return [begin, ...rest].map((one) => ('why' in one ? notAsked(one.why) : one));
}
async function judge(need, principal, diagnosis) {
    const { id, title, question, unless } = need;
    try {
        const answers = await diagnosis.simulate(principal, question);
        const denied = question.actions.filter((action) => answers.get(action) !== 'allowed');
        if (denied.length === 0)
            return check(`permission-${id}`, title, 'ok', question.actions.join(', '));
        const explicit = denied.some((action) => answers.get(action) === 'explicitDeny');
        const fix = explicit
            ? 'An explicit deny forbids it: look in the policies and the permissions boundary of these credentials.'
            : `Allow ${denied.join(', ')} on ${question.resource}; docs/iam holds ready policies.`;
        const detail = `${denied.join(', ')} ${denied.length === 1 ? 'is' : 'are'} not allowed`;
        const told = unless === undefined ? detail : `${detail} (${unless})`;
        return check(`permission-${id}`, title, unless === undefined ? 'broken' : 'warning', told, fix);
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K2))
            throw error;
        return {
            why: error.kind === 'denied'
                ? `iam:SimulatePrincipalPolicy on ${principal} is not allowed to these credentials`
                : `${error.code}: ${error.detail.replace(/\.$/, '')}`,
        };
    }
}
function notAsked(why) {
    return check('permissions', 'Each needed permission', 'warning', `IAM could not be asked: ${why}. What reads was tried instead; writes are tried by the first apply`, 'Compare the role with plan-role.json or apply-role.json in docs/iam of union-secrets, or take credentials that may call iam:SimulatePrincipalPolicy and name the role with `--permissions-of`.');
}
/** The ARN that IAM knows the caller by. A session's ARN leaves the role's path out. */
async function principalOf(caller, aws) {
    const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
    if (name !== undefined)
        return roleArnOf(name, caller, aws);
    return /^arn:[^:]+:iam::\d+:user\//.test(caller.arn) ? caller.arn : null;
}
/** As IAM tells it; where that cannot be read, without a path. */
async function roleArnOf(role, caller, { access }) {
    if (role.startsWith('arn:'))
        return role;
    try {
        const found = await access.role(role);
        if (found)
            return found.arn;
    }
    catch (error) {
        if (!(error instanceof cloud/* CloudError */.K2))
            throw error;
    }
    return `arn:${caller.arn.split(':')[1]}:iam::${caller.accountId}:role/${role}`;
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/cloud.js







/** Everything that AWS can tell of the data plane, from the credentials on. Changes nothing, reads no value. */
async function checkCloud(desired, asked, aws, diagnosis) {
    const identity = await attempt(() => diagnosis.caller());
    if (identity instanceof cloud/* CloudError */.K2 && identity.kind === 'credentials')
        return skippedCloud('It needs credentials', [
            check('credentials', 'Credentials', 'broken', identity.message, identity.fix),
        ]);
    const credentials = checkCaller(identity, desired);
    if (credentials.some(({ state }) => state === 'broken'))
        return skippedCloud('It needs credentials that fit the file', credentials);
    const [reach, read, quota, permissions] = await Promise.all([
        checkSecretsManager(desired, aws),
        checkReading(desired, aws),
        checkQuota(desired, aws),
        identity instanceof cloud/* CloudError */.K2
            ? [check('permissions', TITLES.permissions, 'skipped', 'Whose credentials these are is not known')]
            : checkPermissions(desired, asked, identity, aws, diagnosis),
    ]);
    return { aws: [...credentials, ...reach], roles: [...read, ...quota], permissions };
}
const TITLES = {
    'secrets-manager': 'Secrets Manager',
    roles: 'Roles',
    quota: 'Policies on a role',
    permissions: 'Each needed permission',
};
/** What is not looked at, since something before it is in the way. */
function skippedCloud(why, aws = []) {
    const skipped = (id) => check(id, TITLES[id], 'skipped', why);
    return {
        aws: [...aws, skipped('secrets-manager')],
        roles: [skipped('roles'), skipped('quota')],
        permissions: [skipped('permissions')],
    };
}
async function attempt(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof cloud/* CloudError */.K2)
            return error;
        throw error;
    }
}
function checkCaller(identity, { accountId, region, dataPlane }) {
    if (identity instanceof cloud/* CloudError */.K2)
        return [
            check('credentials', 'Credentials', 'warning', `Whose they are cannot be told: ${identity.message}`, identity.fix),
        ];
    const own = check('credentials', 'Credentials', 'ok', `${identity.arn}`);
    const partition = identity.arn.split(':')[1] ?? '';
    const account = identity.accountId === accountId
        ? check('account', 'Account', 'ok', `${accountId}, as the file says of ${dataPlane}`)
        : check('account', 'Account', 'broken', `The credentials are for ${identity.accountId}; data plane ${dataPlane} is in ${accountId}`, 'Take credentials of the right account, or correct `accountId`.');
    const place = partition === (0,domain_partition/* partitionOf */.i)(region)
        ? check('region', 'Region', 'ok', region)
        : check('region', 'Region', 'broken', `${region} is not in the partition ${partition} of the credentials`, 'Correct `region`.');
    return [own, account, place];
}
async function checkSecretsManager({ region }, { secrets }) {
    const probe = await attempt(() => secrets.list({ by: 'prefix', prefix: `${PROBE}/` }));
    const title = TITLES['secrets-manager'];
    if (!(probe instanceof cloud/* CloudError */.K2))
        return [check('secrets-manager', title, 'ok', `answers in ${region}`)];
    if (probe.kind !== 'denied')
        return [check('secrets-manager', title, 'broken', probe.message, probe.fix)];
    // A refusal is an answer.
    return [
        check('secrets-manager', title, 'ok', `answers in ${region}`),
        check('read-ListSecrets', 'Reading: ListSecrets', 'broken', probe.message, probe.fix),
    ];
}
/** Begins names that nobody has. */
const PROBE = 'union-secrets-probe';
/** The same reading that a plan makes, and what the plan would say of roles and policies. */
async function checkReading(desired, aws) {
    const { actual, failures } = await (0,observe/* observe */.l)(desired, aws, new Date());
    const kinds = new Map(failures.map((failure) => [`${failure.operation}:${failure.code}`, failure]));
    const failed = [...kinds.values()]
        // Told by the step that tries whether Secrets Manager answers.
        .filter(({ service, operation, kind }) => operation !== 'ListSecrets' && (service === 'iam' || kind === 'denied'))
        .map(({ operation, message, fix }) => check(`read-${operation}`, `Reading: ${operation}`, 'broken', message, fix));
    const plan = (0,compute/* computePlan */.R)(desired, actual, new Map());
    const readable = new Set(actual.roles.map(({ key }) => key));
    const denied = failures.some(({ operation }) => operation === 'GetRole');
    const roles = desired.roles.flatMap((role) => {
        if (!readable.has(role.key))
            return denied ? [] : refused(plan, role.name);
        return [...refused(plan, role.name, `role-${role.key}`, actual.roles.find(({ key }) => key === role.key)?.arn)];
    });
    const boundaries = actual.roles
        .filter(({ permissionsBoundaryArn }) => permissionsBoundaryArn === undefined)
        .map(({ key, name }) => check(`boundary-${key}`, `Permissions boundary of ${name}`, 'warning', 'It has none: whoever may change a policy on this role can give it anything', 'Set one: docs/iam/flyte-role-boundary.json of union-secrets is a start.'));
    const scope = plan.warnings
        .filter(({ code }) => SCOPE.includes(code))
        .map(({ code, message, subject }) => check(`${code}-${subject.name}`, SCOPE_TITLES[code] ?? code, 'warning', message));
    const refusals = plan.refusals.filter(({ subject }) => subject.kind === 'secret' || subject.kind === 'policy');
    const rest = failures.length > 0 || refusals.length === 0 ? [] : [refusedElsewhere(refusals.length, refusals[0]?.message ?? '')];
    const wide = plan.warnings.filter(({ code }) => code === 'scope-void').map(({ subject }) => subject.name);
    const others = actual.roles.filter(({ name }) => !wide.includes(name));
    const reaches = await Promise.all(others.map((role) => checkReach(role, desired, aws)));
    return [...roles, ...failed, ...boundaries, ...scope, ...reaches, ...rest];
}
/** Managed policies were read; this also sees what stands in the role itself. */
async function checkReach({ key, name, arn }, { region, accountId }, { access }) {
    const probe = `${(0,pair/* secretGroup */.AL)((0,domain_partition/* partitionOf */.i)(region), region, accountId)}${PROBE}-AAAAAA`;
    const reach = (state, detail, fix) => check(`reach-${key}`, `Reach of ${name}`, state, detail, fix);
    const answers = await attempt(() => access.simulateReads(arn, { secretArns: [probe], context: {} }));
    if (answers instanceof cloud/* CloudError */.K2)
        return reach('skipped', `IAM could not be asked: ${answers.code}`);
    const read = answers.get(probe);
    if (read?.decision !== 'allowed')
        return reach('ok', 'It cannot read a secret that no policy names');
    const through = read.matchedPolicies.length === 0 ? '' : `, through ${read.matchedPolicies.join(', ')}`;
    return reach('warning', `IAM lets it read every secret of the account${through}: what the file grants narrows nothing`, `Once the pairs work, remove that policy: \`aws iam list-attached-role-policies --role-name ${name}\`, and for inline ones \`aws iam list-role-policies --role-name ${name}\`.`);
}
const SCOPE_TITLES = {
    'scope-void': 'A policy that allows every secret',
    'boundary-denies': 'A permissions boundary that denies',
    'policy-unread': 'A policy that could not be read',
};
const SCOPE = Object.keys(SCOPE_TITLES);
function refused(plan, name, id = `role-${name}`, arn = '') {
    const found = plan.refusals.filter(({ subject }) => subject.kind !== 'secret' && (subject.name === name || subject.kind === 'account'));
    if (found.length === 0)
        return arn === '' ? [] : [check(id, `Role ${name}`, 'ok', arn)];
    return found.map(({ message, fix }) => check(id, `Role ${name}`, 'broken', message, fix));
}
function refusedElsewhere(number, first) {
    const more = number === 1 ? '' : ` (and ${number - 1} more)`;
    return check('plan', 'The plan', 'warning', `It would be refused: ${first}${more}`, 'Look at `union-secrets plan`.');
}
async function checkQuota({ roles }, { access }) {
    const quota = await attempt(() => access.attachedPoliciesQuota());
    if (quota instanceof cloud/* CloudError */.K2)
        return [check('quota', TITLES.quota, 'broken', quota.message, quota.fix)];
    const checks = await Promise.all(roles.map(async ({ key, name, policyName }) => {
        const attached = await attempt(() => access.attachedPolicies(name));
        // Told by what reads the role.
        if (attached instanceof cloud/* CloudError */.K2)
            return [];
        const room = quota - attached.length > 0 || attached.some((policy) => policy.name === policyName);
        const detail = `${attached.length} of ${quota} are attached to ${name}`;
        const fix = 'Detach one that is not needed, or raise the IAM quota "Managed policies attached to an IAM role".';
        return [check(`quota-${key}`, TITLES.quota, room ? 'ok' : 'broken', detail, room ? '' : fix)];
    }));
    return checks.flat();
}

// EXTERNAL MODULE: ./build/src/code-check/find-files.js
var find_files = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/src/cli/doctor/requirements.js
/** Files that say which Python packages are installed. Images of tasks are often described in code: `ImageSpec(packages=[...])`. */
const REQUIREMENT_FILES = [
    '**/*requirements*.{txt,in}',
    '**/requirements/*.{txt,in}',
    '**/*constraints*.txt',
    '**/pyproject.toml',
    '**/setup.{cfg,py}',
    '**/Pipfile',
    '**/{poetry,uv,pdm,Pipfile}.lock',
    '**/{environment,conda}*.{yml,yaml}',
    '**/*Dockerfile*',
    '**/*.py',
];
/** What a file says of flytekit: specifiers such as `>=1.14,<1.15`, `==1.14.0` of a lock file, or nothing but its name. */
function versionsIn(path, text) {
    const all = (pattern, before = '') => [...text.matchAll(pattern)].map(([, spec = '']) => `${before}${spec.trim()}`);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Pipfile.lock')
        return all(/"flytekit":\s*\{[^{}]*"version":\s*"([^"]+)"/gi);
    if (name.endsWith('.lock'))
        return all(/^name = "flytekit"\r?\nversion = "([^"\n]+)"/gm, '==');
    if (name.endsWith('.toml') || name === 'Pipfile' || name === 'setup.py')
        return [
            ...all(/["']flytekit(?:\[[^\]"']*\])?\s*([^"';]*)(?:;[^"']*)?["']/gi),
            ...all(/^flytekit\s*=\s*(?:\{[^}\n]*\bversion\s*=\s*)?["']([^"'\n]+)["']/gim),
        ];
    // Any text may hold the bare name: only with a version is it one that is installed.
    if (name.endsWith('.py'))
        return all(/["']flytekit(?:\[[^\]"']*\])?\s*([=<>!~][^"';]*)(?:;[^"']*)?["']/gi);
    if (name.includes('Dockerfile'))
        return all(/(?<![\w-])flytekit(?:\[[^\]\s]*\])?([=<>!~]=?[^\s"';&|\\]+)/gi);
    if (/\.ya?ml$/.test(name))
        return all(/^\s*-\s*["']?(?:[\w-]+::)?flytekit(?:\[[^\]]*\])?\s*([=<>!~][^#"'\n]*)?["']?\s*(?:#.*)?$/gim).map(conda);
    return all(/^[ \t]*flytekit(?:\[[^\]\n]*\])?[ \t]*((?:[=<>!~][^#;\n\\]*)?)(?:[#;\\].*)?$/gim);
}
/** Conda writes `=1.14` for `==1.14.*`. */
function conda(spec) {
    return spec.replace(/^=(?!=)\s*([\d.]+).*$/, '==$1.*');
}
/** Whether `union` is installed beside flytekit, as far as the file tells. */
function namesUnion(path, text) {
    if (path.endsWith('.py') && !path.endsWith('setup.py'))
        return /^\s*(?:import|from)\s+union\b|["']union[=<>~]/m.test(text);
    return /^\s*(?:-\s*)?["']?union\b(?![-.\w/])|["']union(?:["'\s[=<>!~;])|^name = "union"$|\binstall\b.*\sunion(?![-.\w/])/m.test(text);
}

;// CONCATENATED MODULE: ./build/src/cli/doctor/flytekit.js



/** With `union` installed, these drop the group in `secrets.get()`: from 1.13.2, fixed in 1.15.2. */
const BROKEN = ['1.13.2', '1.13.5', '1.13.8', '1.13.14', '1.14.0', '1.14.3', '1.14.8', '1.15.0', '1.15.1'];
const FIRST_BROKEN = [1, 13, 2];
const FIRST_FIXED = [1, 15, 2];
/** Stand for whatever may be installed instead. */
const LATER = ['1.15.2', '1.15.4', '1.16.0', '1.16.12', '2.0.0', '99.0.0'];
/** Lock files grow large. */
const MAX_BYTES = 16 * 1_048_576;
const TITLE = 'Version of flytekit';
/** Looks through the files that say which Python packages are installed. */
async function checkFlytekit(workspace) {
    const { files, skipped } = await (0,find_files/* findFiles */.l)(workspace, REQUIREMENT_FILES, MAX_BYTES);
    const found = files.flatMap(({ path, text }) => versionsIn(path, text).map((version) => ({ path, version })));
    const withUnion = files.some(({ path, text }) => namesUnion(path, text));
    const wrong = found.filter(({ version }) => isBroken(version));
    const unread = skipped.length === 0 ? '' : ` (${skipped.join(' ')})`;
    if (wrong.length > 0) {
        const why = withUnion ? '' : ' (only where `union` is installed too, which was not seen here)';
        return [
            check('flytekit', TITLE, withUnion ? 'broken' : 'warning', `flytekit 1.13.2 to 1.15.1 with \`union\` drops the group and finds no such secret${why}: ${told(wrong)}`, `Install flytekit 1.15.2 or newer: change ${[...new Set(wrong.map(({ path }) => path))].join(', ')}.`),
        ];
    }
    if (found.length === 0)
        return [check('flytekit', TITLE, 'ok', `No file here says which one is installed${unread}`)];
    return [check('flytekit', TITLE, 'ok', `${told(found)}${unread}`)];
}
function told(found) {
    return [...new Set(found.map(({ path, version }) => `${path}: ${version || 'any'}`))].join('; ');
}
/** Whether the newest version that the specifiers allow is one that does not work. */
function isBroken(specifiers) {
    const exact = /^={2,3}\s*([\d.]+[^,*]*)$/.exec(specifiers.trim())?.[1];
    if (exact !== undefined)
        return isBetween(partsOf(exact));
    return BROKEN.some((version) => flytekit_allows(specifiers, version)) && !LATER.some((version) => flytekit_allows(specifiers, version));
}
function isBetween(version) {
    return compare(version, FIRST_BROKEN) >= 0 && compare(version, FIRST_FIXED) < 0;
}
/** PEP 440 as far as pins of flytekit need it, and poetry's caret. What it does not know forbids nothing. */
function flytekit_allows(specifiers, version) {
    const candidate = partsOf(version);
    return specifiers
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '' && one !== '*')
        .every((one) => {
        const [, operator = '==', text = ''] = /^(===?|~=|!=|<=|>=|<|>|\^|~)?\s*v?([\d.]+\*?)/.exec(one) ?? [];
        if (text === '')
            return true;
        const bound = partsOf(text.replace(/\.?\*$/, ''));
        const startsSo = (length) => bound.slice(0, length).every((part, index) => candidate[index] === part);
        const difference = compare(candidate, bound);
        switch (operator) {
            case '==':
            case '===':
                return text.endsWith('*') ? startsSo(bound.length) : difference === 0;
            case '!=':
                return text.endsWith('*') ? !startsSo(bound.length) : difference !== 0;
            case '<':
                return difference < 0;
            case '<=':
                return difference <= 0;
            case '>':
                return difference > 0;
            case '>=':
                return difference >= 0;
            case '~=':
                return difference >= 0 && startsSo(bound.length - 1);
            case '~':
                return difference >= 0 && startsSo(Math.min(bound.length, 2));
            case '^':
                return difference >= 0 && startsSo(1);
            default:
                return true;
        }
    });
}
function partsOf(version) {
    return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}
function compare(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}

// EXTERNAL MODULE: ./build/src/github/fetch.js
var github_fetch = __webpack_require__(1313);
;// CONCATENATED MODULE: ./build/src/cli/doctor/github.js


const github_TITLE = 'GitHub permissions';
const WAIT_MS = 10_000;
const READS = [
    { permission: 'contents: read', path: '' },
    { permission: 'pull-requests: write', path: '/pulls?per_page=1' },
    { permission: 'checks: write', path: '/commits/HEAD/check-runs?per_page=1' },
];
/** Reads with the token what the action writes to: whether it may write cannot be seen without writing. */
async function checkGitHub(repository, env) {
    const token = env.GITHUB_TOKEN;
    if (!token)
        return [
            check('github', github_TITLE, 'skipped', 'GITHUB_TOKEN is not set', 'Set it to have this checked: `GITHUB_TOKEN=$(gh auth token)`.'),
        ];
    if (repository === null)
        return [check('github', github_TITLE, 'skipped', 'Which repository this is is not known')];
    const base = `${(env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '')}/repos/${repository}`;
    const fetch = (0,github_fetch/* createFetch */.H)(env);
    const statuses = [];
    try {
        for (const { permission, path } of READS) {
            const { status } = await fetch(base + path, {
                headers: {
                    authorization: `Bearer ${token}`,
                    accept: 'application/vnd.github+json',
                    'user-agent': 'union-secrets',
                },
                signal: AbortSignal.timeout(WAIT_MS),
            });
            if (status === 401)
                return [
                    check('github', github_TITLE, 'broken', 'GitHub does not know the token in GITHUB_TOKEN', 'Set a token that is valid.'),
                ];
            statuses.push({ permission, status });
        }
    }
    catch {
        // What is said of a connection can quote the address.
        const fix = 'Check the network, and GITHUB_API_URL if it is set.';
        return [check('github', github_TITLE, 'warning', 'GitHub cannot be reached', fix)];
    }
    const denied = statuses.filter(({ status }) => status === 403 || status === 404).map(({ permission }) => permission);
    if (denied.length > 0)
        return [
            check('github', github_TITLE, 'broken', `${repository}: the token lacks ${denied.join(', ')}`, `Give the job "permissions:" ${denied.join(', ')}.`),
        ];
    const odd = statuses.find(({ status }) => status >= 400);
    if (odd)
        return [check('github', github_TITLE, 'warning', `GitHub answered ${odd.status}`, 'Try again later.')];
    return [
        check('github', github_TITLE, 'ok', `${repository}: contents, pull requests and checks can be read; writing is tried by the first run`),
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/doctor.js












/** Checks what a first run needs, step by step, and goes on past what is broken. Changes nothing and reads no value. */
async function runDoctor(options, host) {
    const root = repositoryRoot(host.directory);
    const repository = options.repository === undefined ? root && originRepository(root) : asRepository(options.repository);
    // Whose file it is stands in tags only: all else can be checked without.
    const known = { ...options, repository: repository ?? 'unknown/unknown' };
    const read = readStack(known, host, (0,values_redactor/* createRedactor */.l)(), null);
    const cloud = 'wrong' in read ? skippedCloud('It needs a file without errors') : await checkAws(read, options, host);
    const sections = [
        {
            title: 'The repository',
            checks: [
                checkFile(options.config, read),
                checkRepository(repository),
                ...(await checkFlytekit(root ?? host.directory)),
            ],
        },
        { title: 'AWS', checks: cloud.aws },
        { title: 'Roles that shall read secrets', checks: cloud.roles },
        {
            title: `Permissions of ${options.permissionsOf ?? 'these credentials'}, to ${options.for}`,
            checks: cloud.permissions,
        },
        { title: 'GitHub', checks: await checkGitHub(repository, host.env) },
        { title: 'To be checked by hand', checks: byHand('wrong' in read ? null : read.desired) },
    ];
    const checks = sections.flatMap((section) => section.checks);
    const counts = Object.fromEntries(STATES.map((state) => [state, checks.filter((one) => one.state === state).length]));
    const broken = counts.broken ?? 0;
    return {
        exitCode: broken > 0 ? EXIT.error : EXIT.ok,
        problems: [],
        lines: [
            ...sections.flatMap((section) => [
                host.terminal.paint('bold', (0,log/* escapeLog */.Ah)(section.title)),
                ...section.checks.flatMap((one) => linesOf(one, host)),
                '',
            ]),
            summary(broken, counts.warning ?? 0, counts['by-hand'] ?? 0),
        ],
        data: { checks, counts },
    };
}
function checkRepository(repository) {
    if (repository !== null)
        return check('repository', 'Whose file it is', 'ok', repository);
    return check('repository', 'Whose file it is', 'broken', 'No git remote `origin` names a repository, and no `--repository` does', 'Add `--repository <owner>/<name>`: the tags in AWS tell by it whose a secret is.');
}
function checkFile(path, read) {
    if (!('wrong' in read))
        return check('config', 'File', 'ok', `${path}, data plane ${read.desired.dataPlane}`);
    const errors = read.wrong.filter(({ severity }) => severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more: \`union-secrets validate\`)` : '';
    const [first = ''] = (0,log/* problemLines */.pb)(errors.slice(0, 1));
    return check('config', 'File', 'broken', `${first}${more}`);
}
async function checkAws({ desired }, options, host) {
    const { connectDiagnosis } = await Promise.all(/* import() */[__webpack_require__.e(86), __webpack_require__.e(619), __webpack_require__.e(166), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 7379));
    const { region } = desired;
    const { for: work, permissionsOf: role } = options;
    const asked = role === undefined ? { work } : { work, role };
    const diagnosis = connectDiagnosis({
        region,
        maxConcurrency: options.maxConcurrency,
        userAgent: `union-secrets-cli/${version/* VERSION */.x}`,
        vocabulary: vocabulary/* COMMAND */.W,
    });
    try {
        return await withAws(region, options, host, (aws) => checkCloud(desired, asked, aws, diagnosis));
    }
    finally {
        diagnosis.close();
    }
}
const MARKS = {
    ok: ['ok', 'green'],
    warning: ['warning', 'yellow'],
    broken: ['BROKEN', 'red'],
    'by-hand': ['by hand', 'bold'],
    skipped: ['skipped', 'dim'],
};
function linesOf({ title, state, detail, fix }, { terminal }) {
    const [mark, colour] = MARKS[state];
    const indent = ' '.repeat(11);
    return [
        `  ${terminal.paint(colour, mark.padEnd(7))}  ${(0,log/* escapeLog */.Ah)(title)}: ${(0,log/* messageLines */.VL)(detail).join(' ')}`,
        ...(0,log/* messageLines */.VL)(fix).flatMap((line) => (line === '' ? [] : [`${indent}${line}`])),
    ];
}
function summary(broken, warnings, byHandNumber) {
    const first = broken === 0 ? 'Nothing is broken' : `${broken} broken`;
    return `${first}; ${warnings} to look at, ${byHandNumber} to check by hand.`;
}

// EXTERNAL MODULE: ./build/src/domain/secret-name.js
var secret_name = __webpack_require__(7658);
// EXTERNAL MODULE: ./build/node_modules/yaml/index.js
var yaml = __webpack_require__(4551);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(6803);
;// CONCATENATED MODULE: ./build/src/cli/import-file.js



const SCHEMA = 'https://raw.githubusercontent.com/your-org/union-secrets/main/schema/union-secrets.schema.json';
const OPENING = ` yaml-language-server: $schema=${SCHEMA}
 Written by union-secrets import from what exists. Each secret is adopted as it is: \`value: manual\` leaves its value alone.
 Choose a source where values shall come from somewhere: the comment at each one shows how.`;
/**
 * The file that adopts these secrets with everything that AWS tells of them but the value. What a file cannot hold is
 * skipped: the config's own rules decide.
 *
 * @throws Error if the head itself is not valid; the message is for people.
 */
function importedFile(head, secrets, file) {
    const skipped = [];
    let left = [...secrets].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (;;) {
        const text = textOf(head, left);
        const errors = (0,load/* loadConfig */.Z)(text, file).problems.filter(isOfASecret);
        if (errors.length === 0)
            return { text, imported: left.map(({ name }) => name), skipped };
        const reasons = new Map();
        for (const { location, message, fix } of errors) {
            const name = location && nameAt(text, location.line);
            if (name === undefined)
                throw new Error(`${message} ${fix}`);
            if (!reasons.has(name))
                reasons.set(name, String(message));
        }
        skipped.push(...[...reasons].map(([name, reason]) => ({ name, reason })));
        left = left.filter(({ name }) => !reasons.has(name));
    }
}
/** The last of very many only says that there are more. */
function isOfASecret({ severity, code }) {
    return severity === 'error' && code !== 'too-many-problems';
}
function textOf(head, secrets) {
    const { stack, dataPlane, region, accountId, role } = head;
    const document = new yaml/* Document */.yo({
        version: 1,
        stack,
        dataPlanes: { [dataPlane]: { region, accountId, roles: { default: role } } },
        secrets: Object.fromEntries(secrets.map((secret) => [secret.name, entryOf(secret)])),
    });
    document.commentBefore = OPENING;
    const entries = document.get('secrets');
    for (const { key, value } of (0,yaml/* isMap */.jh)(entries) ? entries.items : []) {
        const source = value?.get('value', true);
        if ((0,yaml/* isScalar */.jn)(source) && (0,yaml/* isScalar */.jn)(key))
            source.comment = value?.has('rotation') ? ' set by its rotation' : suggestion(String(key.value));
    }
    // Without line breaks of its own: a description stays as it was.
    return document.toString({ lineWidth: 0 });
}
function entryOf(secret) {
    const tags = Object.entries(secret.tags)
        .filter(([key]) => !key.startsWith('aws:') && !key.startsWith(ownership/* OWNERSHIP_PREFIX */.Zd))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        ...(secret.description === '' ? {} : { description: secret.description }),
        value: 'manual',
        ...(tags.length === 0 ? {} : { tags: Object.fromEntries(tags) }),
        ...(secret.kmsKeyId === undefined ? {} : { kmsKeyId: secret.kmsKeyId }),
        ...(secret.rotationEnabled && secret.rotation ? { rotation: secret.rotation } : {}),
        adopt: true,
    };
}
/** What may stand in the place of `manual`. */
function suggestion(name) {
    const variable = name
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
    const safe = /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
    return ` or { env: ${safe.slice(0, 255)} }, { file: <path> }; with generate, remove adopt`;
}
/** The secret whose entry a line of the file belongs to. */
function nameAt(text, line) {
    const lines = text.split('\n').slice(0, line);
    const start = lines.indexOf('secrets:');
    const entry = start === -1 ? undefined : lines.slice(start + 1).findLast((one) => /^ {2}\S/.test(one));
    if (entry === undefined)
        return undefined;
    const key = entry.trim().replace(/:$/, '');
    return /^["']/.test(key) ? JSON.parse(key.replace(/^'(.*)'$/, (_, inner) => JSON.stringify(inner))) : key;
}

;// CONCATENATED MODULE: ./build/src/cli/import.js













/** Writes a file that adopts what exists. Reads no value and changes nothing in AWS. */
async function runImport(options, host) {
    const target = (0,external_node_path_.resolve)(host.directory, options.config);
    const region = regionOf(options.region, host);
    const { selection, wrong } = selectionOf(options);
    const problems = [
        ...wrong,
        ...((0,external_node_fs_.existsSync)(target) && options.force !== true ? [exists(shownFrom(host.directory, target))] : []),
        ...(typeof region === 'string' ? [] : [region]),
    ];
    if (typeof region !== 'string' || problems.length > 0)
        return failed(problems);
    return withAws(region, options, host, async (aws) => {
        const { found, missing, excluded } = await find(selection, aws);
        return write({ found, missing, excluded, region, target, options, host });
    });
}
function selectionOf(options) {
    const { all = false, prefix: prefixes = [], tag = [], name = [], exclude = [] } = options;
    const tags = tag.map((text) => ({ key: text.slice(0, text.indexOf('=')), value: text.slice(text.indexOf('=') + 1) }));
    const selection = { all, prefixes, tags, names: name, exclude };
    if (!all && prefixes.length + tags.length + name.length === 0) {
        const fix = 'Give `--all`, or any of `--prefix ml/`, `--tag team=ml` and `--name ml/a`; each may be repeated.';
        return { selection, wrong: [usage('Say which secrets to import.', fix)] };
    }
    const badPrefixes = prefixes.filter((prefix) => !(0,secret_name/* canBeginSecretName */.T7)(prefix));
    const badTags = tag.filter((text) => text.indexOf('=') < 1);
    return {
        selection,
        wrong: [
            ...badPrefixes.map((prefix) => prefix === ''
                ? usage('`--prefix` is empty.', 'Give `--all` to import every secret of the account and region.')
                : usage(`No name begins with ${JSON.stringify(prefix)}.`, 'Give the beginning of names, such as `--prefix ml/`.')),
            ...badTags.map((text) => usage(`${JSON.stringify(text)} is not a tag.`, 'Write it as `--tag key=value`.')),
        ],
    };
}
function exists(path) {
    return usage(`${path} exists already.`, 'Add `--force` to write over it, or name another file with `--config`.');
}
/** The list may lag by minutes, and a description does not: each found secret is described again. */
async function find({ all, prefixes, tags, names, exclude }, { secrets, survey }) {
    const lists = await Promise.all([
        ...(all ? [survey.allSecrets()] : []),
        ...prefixes.map((prefix) => secrets.list({ by: 'prefix', prefix })),
        ...tags.map(({ key, value }) => secrets.list({ by: 'tag', key, value })),
    ]);
    const selected = [...new Set([...lists.flat().map(({ name }) => name), ...names])].sort();
    const isExcluded = (name) => exclude.some((glob) => (0,secret_name/* matchesNameGlob */.$A)(name, glob));
    const wanted = selected.filter((name) => !isExcluded(name));
    const described = await Promise.all(wanted.map((name) => secrets.describe(name)));
    return {
        found: described.filter((secret) => secret !== undefined),
        missing: wanted.filter((name, index) => described[index] === undefined && names.includes(name)),
        excluded: selected.filter(isExcluded),
    };
}
function write({ found, missing, excluded, region, target, options, host }) {
    const [first] = found;
    const absent = missing.map((name) => ({
        name,
        reason: 'there is no secret of this name in this account and region',
    }));
    const left = excluded.map((name) => ({ name, reason: 'it matches `--exclude`' }));
    const refused = found.flatMap((secret) => skip(secret, region));
    const usable = found.filter(({ name }) => !refused.some((one) => one.name === name));
    if (first === undefined || usable.length === 0)
        return nothing([...absent, ...left, ...refused]);
    const { accountId } = (0,pair/* parseSecretArn */.hD)(first.arn);
    const stack = options.stack ?? stackFor((0,external_node_path_.dirname)(target));
    const shown = shownFrom(host.directory, target);
    let file;
    try {
        file = importedFile({ stack, dataPlane: options.dataPlane, region, accountId, role: options.role }, usable, shown);
    }
    catch (error) {
        return failed([
            usage(error instanceof Error ? error.message : String(error), 'Correct `--stack`, `--data-plane` or `--role`, or select fewer secrets.'),
        ]);
    }
    const skipped = [...absent, ...left, ...refused, ...file.skipped].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (file.imported.length === 0)
        return nothing(skipped);
    try {
        (0,external_node_fs_.writeFileSync)(target, file.text, { flag: options.force === true ? 'w' : 'wx' });
    }
    catch (error) {
        return failed([
            usage(`${shown} cannot be written (${(0,paths/* errorCode */.CA)(error)}).`, 'Check its folder and its permissions.'),
        ]);
    }
    return {
        exitCode: EXIT.ok,
        problems: skipped.map(problemOf),
        lines: [
            host.terminal.paint('green', `Wrote ${shown} with ${(0,words/* count */.U9)(file.imported.length, 'secret')}.`),
            ...(skipped.length === 0 ? [] : [`${(0,words/* count */.U9)(skipped.length, 'secret was', 'secrets were')} left out.`]),
            'Next: choose where values come from, then look at `union-secrets plan`: it adopts these secrets and changes nothing else of them.',
        ],
        data: { file: shown, stack, imported: file.imported, skipped },
    };
}
function nothing(skipped) {
    const message = skipped.length === 0 ? 'No secret matches.' : 'No secret that was found can be imported.';
    const fix = 'Check the selection, the region and the account of the credentials.';
    return failed([...skipped.map(problemOf), usage(message, fix)], { imported: [], skipped });
}
function problemOf({ name, reason }) {
    return {
        severity: 'warning',
        code: 'skipped',
        message: `${name} was left out: ${reason.replace(/\.$/, '')}.`,
        fix: '',
    };
}
/** Why a secret must not be taken over by a file. */
function skip(secret, region) {
    const { name, tags } = secret;
    const because = (reason) => [{ name, reason }];
    if (secret.owningService !== undefined)
        return because(`the AWS service ${(0,text_escape/* visible */.RK)(secret.owningService)} manages it`);
    if (secret.primaryRegion !== undefined && secret.primaryRegion !== region)
        return because(`it is a replica of the one in ${secret.primaryRegion}`);
    if ((0,ownership/* ownership */.kG)(tags, { stack: '', dataPlane: '', source: '' }).kind !== 'untagged')
        return because(`it belongs to stack ${(0,text_escape/* visible */.RK)(tags[ownership/* OWNERSHIP_TAGS */.MA.stack] ?? '(unknown)')} already`);
    if (secret.deletedAt !== undefined)
        return because('its deletion is scheduled: restore it first');
    return [];
}
/** After the repository, or the folder. */
function stackFor(folder) {
    const root = repositoryRoot(folder);
    const name = (root && originRepository(root)?.split('/')[1]) ?? (0,external_node_path_.basename)(root ?? folder);
    const usable = name.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
    return usable.slice(0, 64) || 'secrets';
}

;// CONCATENATED MODULE: ./build/src/inventory/migration.js

/** Prefix of the secrets that Union's own secrets manager keeps in AWS. */
const UNIONS = 'u__';
/** What becomes of each role's reads when the policies that allow every secret are taken away from it. */
function migrationOf(inventory, access, desired, days) {
    return desired.roles.map(({ key, name }) => {
        const principal = access.principals.find((one) => one.kind === 'role' && one.name.toLowerCase() === name.toLowerCase());
        const covered = [...desired.secrets, ...desired.grants]
            .filter(({ roles }) => roles.includes(key))
            .map((one) => one.name)
            .sort();
        if (principal === undefined)
            return { role: name, arn: null, broad: [], readsNow: [], covered, loses: [] };
        return {
            role: principal.name,
            arn: principal.arn,
            covered,
            ...readsOf(principal, inventory, access, covered, days),
        };
    });
}
function readsOf(principal, inventory, access, covered, days) {
    const mine = inventory.secrets.flatMap((row) => {
        const ways = row.readers.filter(({ kind, name }) => kind === 'role' && name === principal.name);
        return ways.length === 0 ? [] : [{ row, ways }];
    });
    const broad = new Map();
    for (const { ways } of mine)
        for (const { policy, policyArn, everySecret, conditions } of ways) {
            if (!everySecret)
                continue;
            const document = policyArn === null
                ? principal.inline.find(({ name }) => name === policy)?.document
                : access.policies.get(policyArn)?.document;
            broad.set(policyArn ?? `inline ${policy}`, {
                name: policy,
                arn: policyArn,
                isAwsManaged: policyArn !== null && /^arn:[^:]*:iam::aws:/.test(policyArn),
                conditions,
                allowsMore: allowsMore(document),
            });
        }
    const kept = new Set(covered);
    const loses = mine
        .filter(({ row, ways }) => !kept.has(row.name) && ways.every(({ everySecret }) => everySecret))
        .map(({ row }) => lossOf(row, inventory.time, days));
    return {
        broad: [...broad.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        readsNow: mine.map(({ row }) => row.name),
        loses: loses.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    };
}
function lossOf({ name, owner, lastReadAt }, now, days) {
    const since = new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10);
    const isUnions = name.startsWith(UNIONS);
    return { name, owner, lastReadAt, isRecent: lastReadAt !== null && lastReadAt >= since, isUnions };
}
/** Union's own last; of the others the one read last first. */
function orderOf({ isUnions, lastReadAt, name }) {
    const day = lastReadAt === null ? 99_999_999 : 99_999_999 - Number(lastReadAt.replaceAll('-', ''));
    return `${isUnions ? 1 : 0} ${String(day).padStart(8, '0')} ${name}`;
}
const migration_READS = /^secretsmanager:(get|batchget|describe|list)/i;
function allowsMore(document) {
    const statements = (0,allows/* listOf */.c3)((0,allows/* isRecord */.u4)(document) ? document.Statement : undefined).filter(allows/* isRecord */.u4);
    return statements
        .filter(({ Effect }) => Effect === 'Allow')
        .some((statement) => 'NotAction' in statement || (0,allows/* listOf */.c3)(statement.Action).some((one) => !migration_READS.test(String(one))));
}

;// CONCATENATED MODULE: ./build/src/inventory/migration-steps.js


/** Names of one list that are shown in a sentence. */
const migration_steps_MOST_NAMES = 10;
/**
 * The order in which access is narrowed without anybody losing a secret that they need: first the file grants what is used,
 * then it is applied beside the broad policy, then the broad policy goes, with a copy of it kept.
 */
function migrationSteps(migrations, context) {
    const open = migrations.filter(({ broad }) => broad.length > 0);
    if (open.length === 0)
        return [];
    return [...grantSteps(open, context), applyStep(context), ...open.flatMap(removalSteps), checkStep(context)];
}
/** One sentence for each role: what it reads, through what, and what it would lose. */
function migrationSentence({ role, arn, broad, readsNow, covered, loses }, days) {
    if (arn === null)
        return `There is no role ${role} in this account.`;
    if (broad.length === 0)
        return `${role} reads no more than it is granted: no policy of it allows every secret.`;
    const recent = loses.filter(({ isRecent, isUnions }) => isRecent && !isUnions).length;
    const unions = loses.filter(({ isUnions }) => isUnions).length;
    const losses = [
        `${(0,words/* grouped */.zD)(recent)} of them read in the last ${days} days`,
        ...(unions > 0 ? [`${(0,words/* grouped */.zD)(unions)} of them Union's own`] : []),
    ];
    return `${role} can read ${(0,words/* count */.U9)(readsNow.length, 'secret')} because of ${(0,words/* sentenceList */.MT)(broad.map(policyText))}. The file grants ${(0,words/* grouped */.zD)(covered.length)}. Without the broad access it loses ${(0,words/* count */.U9)(loses.length, 'secret')}${loses.length === 0 ? '' : `, ${losses.join(', ')}`}.`;
}
function policyText({ name, arn, isAwsManaged }) {
    if (arn === null)
        return `the inline policy ${name}`;
    return isAwsManaged ? `AWS's policy ${name}` : `the policy ${name}`;
}
/** The secrets that somebody read lately, as entries for the file. */
function grantSteps(open, { days, roleKeys }) {
    const needed = new Map();
    for (const { role, loses } of open)
        for (const loss of loses) {
            if (!loss.isRecent || loss.isUnions)
                continue;
            const entry = needed.get(loss.name) ?? { loss, roles: [] };
            entry.roles.push(roleKeys.get(role) ?? role);
            needed.set(loss.name, entry);
        }
    if (needed.size === 0)
        return [];
    const grants = [...needed].map(([name, { roles }]) => (roles.join() === 'default' ? name : { name, roles }));
    return [
        {
            title: 'Grant what is in use',
            text: `${(0,words/* count */.U9)(needed.size, 'secret that the file does not grant was', 'secrets that the file does not grant were')} read in the last ${days} days. AWS does not keep by whom. Add those that tasks of these roles need; a secret that this file should own is declared with \`adopt: true\` instead.`,
            code: (0,yaml/* stringify */.As)({ grants }, { lineWidth: 0 }).trimEnd().split('\n'),
        },
    ];
}
function applyStep({ dataPlane }) {
    return {
        title: 'Apply the file',
        text: 'Merge it, or apply from the command line. Our policy then allows reading beside the broad one: nothing can break yet.',
        code: [`union-secrets apply --data-plane ${shellWord(dataPlane)}`],
    };
}
function removalSteps({ role, broad, loses }) {
    return broad.map((policy) => {
        const names = loses.slice(0, migration_steps_MOST_NAMES).map(({ name }) => name);
        const rest = loses.length - names.length;
        const last = broad.length === 1 ? '' : ' once its other broad policies are gone, too';
        const effect = loses.length === 0
            ? 'The role loses no secret by it.'
            : `The role can then no longer read${last}: ${names.join(', ')}${rest > 0 ? ` and ${(0,words/* grouped */.zD)(rest)} more` : ''}.`;
        const more = policy.allowsMore
            ? ' The policy allows other things, too: take only the reading of secrets out of it, as follows.'
            : '';
        return {
            title: `Take ${policyText(policy)} from ${role}`,
            text: `${effect}${more} The first command keeps a copy, with which it can be put back.`,
            code: policy.allowsMore ? editCommands(role, policy) : removalCommands(role, policy),
        };
    });
}
function removalCommands(role, { name, arn }) {
    if (arn === null) {
        return [
            `aws iam get-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --query PolicyDocument > ${shellWord(`${role}-${name}.json`)}`,
            `aws iam delete-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)}`,
            `# undo: aws iam put-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --policy-document ${shellWord(`file://${role}-${name}.json`)}`,
        ];
    }
    const attachment = `--role-name ${shellWord(role)} --policy-arn ${shellWord(arn)}`;
    return [`aws iam detach-role-policy ${attachment}`, `# undo: aws iam attach-role-policy ${attachment}`];
}
function editCommands(role, { name, arn }) {
    if (arn !== null) {
        return [
            `aws iam get-policy --policy-arn ${shellWord(arn)} --query Policy.DefaultVersionId --output text`,
            `aws iam get-policy-version --policy-arn ${shellWord(arn)} --version-id <the version> --query PolicyVersion.Document > ${shellWord(`${name}.json`)}`,
            '# take secretsmanager:GetSecretValue out of a copy of the file, then, if the policy is yours:',
            `aws iam create-policy-version --policy-arn ${shellWord(arn)} --set-as-default --policy-document ${shellWord(`file://${name}-narrow.json`)}`,
        ];
    }
    const file = `${role}-${name}`;
    return [
        `aws iam get-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --query PolicyDocument > ${shellWord(`${file}.json`)}`,
        '# take secretsmanager:GetSecretValue out of a copy of the file, then:',
        `aws iam put-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --policy-document ${shellWord(`file://${file}-narrow.json`)}`,
    ];
}
function checkStep({ dataPlane }) {
    return {
        title: 'Check',
        text: 'This command then finds no broad policy and ends with 0; the smoke test reads every pair from a task.',
        code: [
            `union-secrets narrow --data-plane ${shellWord(dataPlane)}`,
            `union-secrets smoke-test --data-plane ${shellWord(dataPlane)}`,
        ],
    };
}
/** A word of a shell command, in quotes where it needs them. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/src/cli/narrow.js








/** Lines of secrets that one role loses; `--json` has all. */
const MOST_LOSSES = 40;
/** Shows the way from policies that allow every secret to those of the file. Reads no value and changes nothing. */
async function runNarrow(options, host) {
    const stack = readStack(options, host, (0,values_redactor/* createRedactor */.l)(), null);
    if ('wrong' in stack)
        return failed(stack.wrong);
    const { desired } = stack;
    const { region, dataPlane } = desired;
    const time = new Date().toISOString();
    const { inventory, access } = await withAws(region, options, host, ({ survey }) => surveyAccount(survey, { region, time }));
    const migrations = migrationOf(inventory, access, desired, options.days);
    const roleKeys = new Map(desired.roles.map(({ name, key }) => [name, key]));
    const steps = migrationSteps(migrations, { dataPlane, region, days: options.days, roleKeys });
    return {
        exitCode: steps.length > 0 ? EXIT.changes : EXIT.ok,
        problems: stack.problems,
        lines: [
            ...migrations.flatMap((one) => narrow_linesOf(one, options.days, host.terminal)),
            ...steps.flatMap(({ title, text, code }, index) => [
                '',
                host.terminal.paint('bold', (0,text_escape/* visible */.RK)(`${index + 1}. ${title}`)),
                (0,text_escape/* visible */.RK)(text),
                ...code.map((line) => `    ${(0,text_escape/* visible */.RK)(line)}`),
            ]),
        ],
        data: { roles: migrations, steps },
    };
}
function narrow_linesOf(migration, days, terminal) {
    const colour = migration.arn === null ? 'red' : migration.broad.length > 0 ? 'yellow' : 'green';
    const losses = migration.broad.length === 0 ? [] : migration.loses;
    const rest = losses.length - MOST_LOSSES;
    return [
        terminal.paint(colour, (0,text_escape/* visible */.RK)(migrationSentence(migration, days))),
        ...losses.slice(0, MOST_LOSSES).map(({ name, lastReadAt, isUnions }) => {
            const when = lastReadAt === null ? 'never read, as far as AWS knows' : `last read ${lastReadAt}`;
            return `  - ${(0,text_escape/* visible */.RK)(name)}: ${when}${isUnions ? ", Union's own" : ''}`;
        }),
        ...(rest > 0 ? [`  - and ${(0,words/* grouped */.zD)(rest)} more: --json lists them all`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/engine/apply-stack.js + 12 modules
var apply_stack = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/engine/problems.js
var engine_problems = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/src/plan/changes.js
var plan_changes = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/src/record/expected.js
var expected = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/src/cli/plan-and-apply.js









/** Shows what an apply would do. Changes nothing. */
async function runPlan(options, host) {
    const comparison = options.readValues === true ? 'reading' : 'by-key';
    const answer = await withPlan(options, host, comparison, async (planned) => {
        const { plan } = planned;
        const problems = (0,plan_stack/* planProblems */.s4)(planned, false);
        return {
            exitCode: (0,engine_problems/* hasErrors */.Cs)(problems) ? EXIT.error : (0,plan_changes/* hasChanges */.ik)(plan) ? EXIT.changes : EXIT.ok,
            problems,
            lines: [...linesOfPlan(plan, host.terminal), sentenceOf({ kind: 'planned', plan }, problems)],
            data: planData(planned),
        };
    });
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}
/** Plans, asks, and applies exactly the plan that was shown. */
async function runApply(options, host) {
    const answer = await withPlan(options, host, 'reading', (planned, aws, redactor) => askAndApply(planned, aws, redactor, options, host));
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}
async function askAndApply(planned, aws, redactor, options, host) {
    const { plan } = planned;
    const { terminal } = host;
    const lines = linesOfPlan(plan, terminal);
    const refused = (0,apply_stack/* refuseApply */.lH)(planned);
    if (refused) {
        const sentence = sentenceOf({ kind: 'refused', plan: refused.plan }, refused.problems);
        const data = { ...planData({ ...planned, plan: refused.plan }), applied: false };
        return { exitCode: EXIT.error, problems: refused.problems, lines: [...lines, sentence], data };
    }
    const warnings = (0,plan_stack/* planProblems */.s4)(planned, false);
    const shown = [...lines, sentenceOf({ kind: 'planned', plan }, warnings)];
    const notApplied = { ...planData(planned), applied: false };
    const changes = (0,plan_changes/* hasChanges */.ik)(plan);
    if (changes && options.yes !== true && !terminal.canAsk) {
        const nobody = usage('There are changes, and nobody to ask: this is no terminal.', 'Add `--yes` to apply them without asking.');
        return { exitCode: EXIT.error, problems: [...warnings, nobody], lines: shown, data: notApplied };
    }
    if (changes) {
        for (const line of shown)
            terminal.note(line);
        printProblems(warnings, terminal);
    }
    if (changes && options.yes !== true && !(await confirmed(plan, terminal)))
        return {
            exitCode: EXIT.changes,
            problems: warnings,
            shown: warnings,
            lines: ['Nothing was changed.'],
            data: notApplied,
        };
    const { result, afterwards, notes } = await host.finishing((isCancelled) => (0,apply_stack/* applyStack */.to)(planned, aws, {
        verifies: options.verifyAccess ?? true,
        mask: redactor.add,
        onProgress: (line) => terminal.note((0,log/* escapeLog */.Ah)(line)),
        isCancelled,
    }));
    const problems = [...warnings, ...afterwards];
    const hint = changes && Object.keys(result.pairs).length > 0;
    return {
        exitCode: (0,engine_problems/* hasErrors */.Cs)(afterwards) ? EXIT.error : EXIT.ok,
        problems,
        shown: changes ? warnings : [],
        lines: [
            ...(changes ? [] : lines),
            sentenceOf({ kind: 'applied', plan, result }, problems),
            ...notes.filter((note) => !afterwards.some(({ message }) => message === note)).flatMap(log/* messageLines */.VL),
            ...(hint ? ['The pairs for your tasks: `union-secrets pairs`.'] : []),
        ],
        data: { ...planData(planned), applied: changes, result },
    };
}
async function confirmed({ accountId, region, dataPlane }, terminal) {
    const question = `\nApply this to data plane ${dataPlane} (account ${accountId}, ${region})? Only "yes" does: `;
    return (await terminal.ask(question))?.trim() === 'yes';
}
const COLOURS = {
    create: 'green',
    grant: 'green',
    adopt: 'green',
    restore: 'green',
    delete: 'red',
    revoke: 'red',
    update: 'yellow',
    policy: 'yellow',
    kept: 'dim',
};
/** What changes, a line each, coloured by the word that it begins with. */
function linesOfPlan(plan, terminal) {
    const lines = (0,log/* planLines */.HN)(plan).map((line) => {
        const colour = COLOURS[line.slice(0, line.indexOf(':'))];
        return colour === undefined ? line : terminal.paint(colour, line);
    });
    return lines.length > 0 ? [...lines, ''] : [];
}
/** The outcome in one sentence. */
function sentenceOf(outcome, problems) {
    const nowhere = {
        stack: null,
        dataPlane: null,
        configPath: '',
        commit: null,
        runUrl: null,
        actor: null,
        repository: '',
        time: '',
    };
    const rest = { notes: [], code: null, context: nowhere, history: [], baseline: null };
    return (0,headline/* headline */.Pl)({ outcome, problems, snippet: 'none', ...rest });
}
/** The plan for programs, in the form of schema/plan.schema.json. */
function planData({ plan, contents }) {
    return { hasChanges: (0,plan_changes/* hasChanges */.ik)(plan), digest: (0,expected/* digestOfPlan */.B)(plan, contents), plan };
}

// EXTERNAL MODULE: ./build/src/report/pairs.js
var report_pairs = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/src/report/python-module.js
var python_module = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/src/cli/print-pairs.js





const FORMATS = ['table', 'json', 'env', 'python'];
/** Prints SECRET_GROUP and SECRET_KEY of every secret that is there. */
async function runPairs(options, host) {
    const answer = await withPlan(options, host, 'without-values', async (planned) => {
        const { plan } = planned;
        const pairs = (0,report_pairs/* pairsOf */.f)(plan, null);
        const problems = (0,plan_stack/* planProblems */.s4)(planned, false);
        const known = pairs.flatMap(({ name, pair }) => (pair ? [[name, pair]] : []));
        return {
            exitCode: plan.refusals.length > 0 ? EXIT.error : EXIT.ok,
            problems,
            lines: linesIn(options.format, plan, pairs),
            data: {
                group: plan.group,
                pairs: Object.fromEntries(known),
                missing: pairs.filter(({ pair }) => pair === null).map(({ name }) => name),
            },
        };
    });
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}
function linesIn(format, plan, pairs) {
    switch (format) {
        case 'table':
            return table(plan, pairs);
        case 'json': {
            const known = pairs.flatMap(({ name, pair }) => (pair ? [[name, pair]] : []));
            return JSON.stringify(Object.fromEntries(known), null, 2).split('\n');
        }
        case 'env':
            return env(plan, pairs);
        case 'python':
            return (0,python_module/* pythonModule */.b)(plan, pairs).trimEnd().split('\n');
        default:
            return format;
    }
}
function table(plan, pairs) {
    const width = Math.max(6, ...pairs.map(({ name }) => name.length));
    return [
        `SECRET_GROUP  ${plan.group}`,
        '',
        `${'Secret'.padEnd(width)}  SECRET_KEY`,
        ...pairs.map(({ name, pair }) => `${name.padEnd(width)}  ${pair ? pair.key : '(known after apply)'}`),
    ];
}
/** For a shell or a dotenv file: neither group nor key holds a character that a shell would read. */
function env(plan, pairs) {
    const identifiers = (0,python_module/* identifiersOf */.S)(pairs.map(({ name }) => name));
    const keys = pairs.map(({ name, pair }) => {
        const identifier = identifiers.get(name) ?? '';
        return pair ? `${identifier}=${pair.key}` : `# ${identifier} is known after apply.`;
    });
    return [`SECRET_GROUP=${plan.group}`, ...keys];
}

;// CONCATENATED MODULE: ./build/src/cli/validate.js




/** Checks files without AWS and without values. */
async function runValidate(files, host) {
    const results = files.map((path) => {
        const read = readConfig(path, host.directory);
        const problems = 'wrong' in read ? read.wrong : read.problems;
        return { file: shownFrom(host.directory, (0,external_node_path_.resolve)(host.directory, path)), valid: !('wrong' in read), problems };
    });
    const problems = results.flatMap((result) => result.problems);
    return {
        exitCode: (0,engine_problems/* hasErrors */.Cs)(problems) ? EXIT.error : EXIT.ok,
        problems,
        lines: results.map(({ file, valid, problems: own }) => valid
            ? host.terminal.paint('green', `${file} is valid${own.length === 0 ? '' : `, with warnings: ${own.length}`}.`)
            : host.terminal.paint('red', `${file} is not valid.`)),
        data: { files: results.map(({ file, valid }) => ({ file, valid })) },
    };
}

;// CONCATENATED MODULE: ./build/src/report/smoke-test.js

/** Pairs that one pod asks for: each takes an init container, and a pod that is too large starts late. */
const PAIRS_A_TASK = 50;
/** Name of the workflow or task that is run. */
const SMOKE_TEST_ENTRY = 'smoke_test';
/**
 * A Python file that asks for every pair the way a task does, reads each, and returns a table of what was found. The table
 * holds names, outcomes and length classes, never a value.
 */
function smokeTestFile(test) {
    const known = test.pairs.flatMap(({ name, pair }) => (pair === null ? [] : [{ name, key: pair.key }]));
    const batches = Array.from({ length: Math.ceil(known.length / PAIRS_A_TASK) }, (_, index) => known.slice(index * PAIRS_A_TASK, (index + 1) * PAIRS_A_TASK));
    const parts = test.sdk === 'flytekit'
        ? [
            FLYTEKIT_IMPORTS,
            constants(test.group, batches),
            LOOK,
            FLYTEKIT_READ,
            ...batches.map(flytekitTask),
            flytekitWorkflow(batches.length),
        ]
        : [
            FLYTE_IMPORTS,
            constants(test.group, batches),
            FLYTE_MOUNT,
            LOOK,
            FLYTE_READ,
            ...batches.map(flyteTask),
            flyteEntry(batches.length),
        ];
    return `${[docstring(test), ...parts].join('\n\n')}\n`;
}
function docstring({ sdk, stack, dataPlane }) {
    const command = sdk === 'flytekit' ? 'union run --remote FILE smoke_test' : 'flyte run FILE smoke_test';
    return `"""Reads every secret of stack ${inDocstring(stack)} on data plane ${inDocstring(dataPlane)} as a task does.

Written by \`union-secrets smoke-test\`. Run it in the project and domain whose tasks use
the secrets:

    ${command}

It returns names, whether each was found, and a length class. No value leaves the task.
"""`;
}
function inDocstring(text) {
    return (0,text_escape/* pythonString */.cE)(text).slice(1, -1);
}
/** One dictionary of name to key for each task. */
function constants(group, batches) {
    const dictionaries = batches.map((batch, index) => {
        const lines = batch.map(({ name, key }) => `    ${(0,text_escape/* pythonString */.cE)(name)}: ${(0,text_escape/* pythonString */.cE)(key)},`);
        return [`KEYS_${index + 1} = {`, ...lines, '}'].join('\n');
    });
    return [`SECRET_GROUP = ${(0,text_escape/* pythonString */.cE)(group)}`, ...dictionaries].join('\n');
}
const FLYTEKIT_IMPORTS = `import os
from typing import List

from flytekit import Secret, current_context, task, workflow`;
const FLYTE_IMPORTS = `import os
import pathlib
from typing import List

import flyte`;
const FLYTE_MOUNT = `# Flyte 2 accepts this path only.
MOUNT = pathlib.Path("/etc/flyte/secrets")`;
/** What a pod can say of a secret that is not there, and of one that is. */
const LOOK = `
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
const FLYTEKIT_READ = `
def look(group: str, key: str) -> str:
    try:
        value = current_context().secrets.get(group, key)
    except UnicodeDecodeError:
        return "not text: the value is binary"
    except Exception:
        return why_missing(group)
    return "found, " + length_class(len(value))`;
const FLYTE_READ = `
def look(group: str, key: str) -> str:
    try:
        value = (pathlib.Path(ROOT) / group.lower() / key.lower()).read_text()
    except UnicodeDecodeError:
        return "not text: the value is binary"
    except OSError:
        return why_missing(group)
    return "found, " + length_class(len(value))`;
function flytekitTask(_, index) {
    const number = index + 1;
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
    const numbers = Array.from({ length: tasks }, (_, index) => index + 1);
    return `
@task
def table(${numbers.map((number) => `rows_${number}: List[str]`).join(', ')}) -> List[str]:
    rows = ${numbers.map((number) => `rows_${number}`).join(' + ')}
    print("\\n".join(rows))
    return rows


@workflow
def ${SMOKE_TEST_ENTRY}() -> List[str]:
    return table(${numbers.map((number) => `rows_${number}=look_${number}()`).join(', ')})`;
}
function flyteTask(_, index) {
    const number = index + 1;
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
    const numbers = Array.from({ length: tasks }, (_, index) => index + 1);
    return `
driver = flyte.TaskEnvironment(
    name="union-secrets-smoke-test",
    depends_on=[${numbers.map((number) => `env_${number}`).join(', ')}],
)


@driver.task
async def ${SMOKE_TEST_ENTRY}() -> List[str]:
    rows: List[str] = []
${numbers.map((number) => `    rows += await look_${number}()`).join('\n')}
    print("\\n".join(rows))
    return rows`;
}

;// CONCATENATED MODULE: ./build/src/cli/write-smoke-test.js








const SMOKE_TEST_SDKS = ['flytekit', 'flyte'];
/** Writes a Flyte workflow that reads every pair of a data plane, or of one role, or of named secrets. */
async function runSmokeTest(options, host) {
    const target = (0,external_node_path_.resolve)(host.directory, options.output);
    if ((0,external_node_fs_.existsSync)(target) && options.force !== true)
        return failed([
            usage(`${options.output} exists already.`, 'Add `--force` to write over it, or name another file with `--output`.'),
        ]);
    const answer = await withPlan(options, host, 'without-values', async ({ plan, stack }) => {
        const { desired } = stack;
        if (options.role !== undefined && !desired.roles.some(({ key }) => key === options.role)) {
            const keys = desired.roles.map(({ key }) => key).join(', ');
            return failed([usage(`The file has no role ${JSON.stringify(options.role)}.`, `Give one of: ${keys}.`)]);
        }
        const ofRole = [...desired.secrets, ...desired.grants]
            .filter(({ roles }) => options.role === undefined || roles.includes(options.role))
            .map(({ name }) => name);
        const unknown = (options.name ?? []).filter((name) => !ofRole.includes(name));
        if (unknown.length > 0) {
            const fix = 'Give names of the file, which this role may read.';
            return failed([
                usage(`Neither declared nor granted: ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`, fix),
            ]);
        }
        const wanted = new Set(options.name ?? ofRole);
        const pairs = (0,report_pairs/* pairsOf */.f)(plan, null).filter(({ name }) => wanted.has(name));
        const known = pairs.filter(({ pair }) => pair !== null);
        if (known.length === 0)
            return failed([usage('No pair is known yet.', 'Apply the file first.')]);
        const { stack: stackName, dataPlane, group } = plan;
        const text = smokeTestFile({ sdk: options.sdk, stack: stackName, dataPlane, group, pairs: known });
        try {
            (0,external_node_fs_.writeFileSync)(target, text);
        }
        catch (error) {
            const message = `${options.output} cannot be written (${(0,paths/* errorCode */.CA)(error)}).`;
            return failed([usage(message, 'Check its folder and its permissions.')]);
        }
        const run = options.sdk === 'flytekit' ? 'union run --remote' : 'flyte run';
        const missing = pairs.length - known.length;
        return {
            exitCode: EXIT.ok,
            problems: stack.problems,
            lines: [
                host.terminal.paint('green', `Wrote ${options.output}: reads ${(0,words/* count */.U9)(known.length, 'secret')}, returns no value.`),
                ...(missing > 0 ? [`${(0,words/* count */.U9)(missing, 'secret has', 'secrets have')} no pair yet and are left out.`] : []),
                'Run it in the project and domain whose tasks use the secrets:',
                `  ${run} ${options.output} ${SMOKE_TEST_ENTRY}`,
            ],
            data: { file: options.output, secrets: known.map(({ name }) => name) },
        };
    });
    return 'wrong' in answer ? failed(answer.wrong) : answer;
}

;// CONCATENATED MODULE: ./build/src/cli/program.js













const CODES = `
Exit codes:
  0  done, or nothing to do
  1  something is wrong, or could not be done
  2  there are changes that were not applied`;
/** The commands and their options. `found` is told what was asked for. */
function createProgram(found) {
    const program = new commander/* Command */.uB('union-secrets')
        .description('Secrets of Flyte on Union in AWS Secrets Manager, from one file.')
        .version(version/* VERSION */.x)
        .showSuggestionAfterError()
        .showHelpAfterError('Add --help to see what there is, with examples.')
        .addHelpText('after', `${CODES}

Credentials, profile, endpoints and retries come from the environment, as in every AWS SDK. Values are never printed.
Colour: only on a terminal, and not where NO_COLOR is set.

Examples:
  $ union-secrets validate
  $ union-secrets plan --data-plane production
  $ union-secrets import --all --role acme-userflyterole`);
    const add = (name, description, examples) => program
        .command(name)
        .description(description)
        .option('--json', 'answer with one JSON object')
        .addHelpText('after', `${CODES}\n\nExamples:\n${examples.map((line) => `  $ union-secrets ${line}`).join('\n')}`);
    const tell = (command, run) => (options) => found({ command, json: options.json === true, work: (host) => run(options, host) });
    const validate = add('validate', 'check files without AWS and without values', [
        'validate',
        'validate teams/*/union-secrets.yaml',
    ]);
    validate
        .argument('[files...]', `files to check (default: ${DEFAULT_CONFIG})`)
        .action((files, options) => {
        const all = files.length > 0 ? files : [DEFAULT_CONFIG];
        found({ command: 'validate', json: options.json === true, work: (host) => runValidate(all, host) });
    });
    withKeys(withPlane(add('plan', 'show what an apply would do; changes nothing', [
        'plan',
        'plan --data-plane production --read-values',
        'plan --fingerprint-key-env SECRETS_FINGERPRINT_KEY --json',
    ])))
        .option('--read-values', 'read values in AWS and compare them, as an apply does')
        .action(tell('plan', runPlan));
    withKeys(withPlane(add('apply', 'plan, ask, and apply what was shown', ['apply', 'apply --data-plane production --yes'])))
        .option('-y, --yes', 'apply without asking')
        .option('--no-verify-access', 'do not ask IAM afterwards whether each role can read each of its secrets')
        .action(tell('apply', runApply));
    const checkCode = withPlane(add('check-code', 'check Python code against the file', [
        'check-code',
        "check-code 'src/**/*.py' '!**/test_*.py'",
        'check-code --aws',
    ]));
    checkCode
        .argument('[globs...]', 'files of the repository; ! takes files out (default: **/*.py)')
        .option('--aws', 'read AWS too: whether the last six characters of keys are right')
        .option('--generated <path>', 'module of constants that the action writes (its input write-python)')
        .action((globs, options) => {
        const all = globs.length > 0 ? globs : ['**/*.py'];
        found({ command: 'check-code', json: options.json === true, work: (host) => runCheckCode(all, options, host) });
    });
    withPlane(add('pairs', 'print SECRET_GROUP and SECRET_KEY of each secret', [
        'pairs',
        'pairs --format env > .env',
        'pairs --format python > src/union_secrets.py',
    ]))
        .addOption(new commander/* Option */.c$('--format <format>', 'how they are printed').choices(FORMATS).default('table'))
        .action(tell('pairs', runPairs));
    withConfig(add('import', 'write a file that adopts secrets that exist', [
        "import --all --exclude 'rds!*' --role acme-userflyterole",
        'import --prefix ml/ --prefix shared/ --tag team=ml --role acme-userflyterole --stack ml-platform',
        'import --name ml/a --name ml/b --role acme-userflyterole --config ml.yaml',
    ]))
        .option('--all', 'every secret of the account and region')
        .option('--prefix <prefix>', 'secrets whose names begin so; may be repeated', repeated)
        .option('--tag <key=value>', 'secrets with this tag; may be repeated', repeated)
        .option('--name <name>', 'this secret; may be repeated', repeated)
        .option('--exclude <glob>', 'leave out names that match, such as rds!*; may be repeated', repeated)
        .requiredOption('--role <role>', 'User Flyte Role, by name or ARN; never guessed')
        .option('--region <region>', 'region of the data plane (default: AWS_REGION)')
        .option('--stack <stack>', 'ownership id (default: name of the repository)')
        .option('--data-plane <key>', 'key of the data plane in the file', 'production')
        .option('--force', 'write over a file that exists')
        .action(tell('import', runImport));
    withPlane(add('doctor', 'check step by step what a first run needs', [
        'doctor',
        'doctor --permissions-of union-secrets-plan --for plan',
        'doctor --json',
    ]))
        .addOption(new commander/* Option */.c$('--for <work>', 'whose permissions are checked: of the role that plans, or of the one that applies')
        .choices(['plan', 'apply'])
        .default('apply'))
        .option('--permissions-of <role>', 'name or ARN of the role to check (default: that of the credentials)')
        .action(tell('doctor', runDoctor));
    withConcurrency(add('inventory', 'report all secrets of an account and region; reads no value', [
        'inventory --region us-west-2',
        'inventory --format html --output inventory.html',
    ]))
        .option('--region <region>', 'region to look at (default: AWS_REGION)')
        .addOption(new commander/* Option */.c$('--format <format>', 'how it is written').choices(INVENTORY_FORMATS).default('markdown'))
        .option('-o, --output <path>', 'file to write (default: standard output)')
        .action(tell('inventory', runInventory));
    withPlane(add('narrow', 'show the way from policies that allow every secret to those of the file; changes nothing', [
        'narrow',
        'narrow --data-plane production --days 90',
    ]))
        .option('--days <number>', 'a secret that was read within so many days is taken to be in use', days, 30)
        .action(tell('narrow', runNarrow));
    withPlane(add('smoke-test', 'write a Flyte task that reads every pair and returns no value', [
        'smoke-test',
        'smoke-test --sdk flyte --role ranking',
        'smoke-test --name ml/openai-api-key --output check.py',
    ]))
        .addOption(new commander/* Option */.c$('--sdk <sdk>', 'for flytekit (Flyte 1) or flyte (Flyte 2)')
        .choices(SMOKE_TEST_SDKS)
        .default('flytekit'))
        .option('--role <key>', 'only what this role may read: a key under `roles` in the file')
        .option('--name <name>', 'only this secret; may be repeated', repeated)
        .option('-o, --output <path>', 'file to write', 'union_secrets_smoke_test.py')
        .option('--force', 'write over a file that exists')
        .action(tell('smoke-test', runSmokeTest));
    return program;
}
function repeated(value, before = []) {
    return [...before, value];
}
function days(text) {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (number < 1)
        throw new commander/* InvalidArgumentError */.Di('Give a whole number of days, 1 or more.');
    return number;
}
function withConfig(command) {
    return withConcurrency(command.option('-c, --config <path>', 'the file', DEFAULT_CONFIG));
}
function withConcurrency(command) {
    const what = `AWS calls in flight, 1 to ${cloud/* MOST_CONCURRENCY */.cO}`;
    return command.option('--max-concurrency <number>', what, concurrency, cloud/* DEFAULT_CONCURRENCY */.WH);
}
function withPlane(command) {
    return withConfig(command)
        .option('-d, --data-plane <key>', 'which of the dataPlanes; needed when there is more than one')
        .option('--repository <owner/name>', 'whose file it is, for the tags in AWS (default: git remote origin)');
}
function withKeys(command) {
    return command
        .option('--fingerprint-key-env <name>', 'environment variable that holds the fingerprint key')
        .option('--previous-fingerprint-key-env <name>', 'environment variable that holds the key before');
}
function concurrency(text) {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > cloud/* MOST_CONCURRENCY */.cO)
        throw new commander/* InvalidArgumentError */.Di(`Give a whole number from 1 to ${cloud/* MOST_CONCURRENCY */.cO}.`);
    return number;
}

;// CONCATENATED MODULE: ./build/src/cli/run-cli.js






/** Commands that ask neither AWS nor GitHub. */
const OFFLINE = ['validate', 'check-code'];
/**
 * Runs one command. Never throws: whatever goes wrong is reported.
 *
 * @param argv without the program.
 * @returns the exit code.
 */
async function runCli(argv, host) {
    const { terminal } = host;
    const found = [];
    const program = createProgram((request) => found.push(request));
    for (const command of [program, ...program.commands]) {
        command.exitOverride().configureOutput({
            writeOut: (text) => terminal.out(text.trimEnd()),
            writeErr: (text) => terminal.note(escapeLines(text.trimEnd())),
        });
    }
    try {
        await program.parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        // Help and version that were asked for are no error.
        if (error.exitCode === 0)
            return EXIT.ok;
        if (!argv.includes('--json'))
            return EXIT.error;
        const command = program.commands.find((one) => one.name() === argv[0])?.name() ?? program.name();
        const message = error.message.replace(/^error: /, '');
        return report({ command, json: true }, failed([usage(message, 'Add --help to see what there is.')]), host);
    }
    const [request] = found;
    if (request === undefined)
        return EXIT.error;
    const proxy = OFFLINE.includes(request.command) ? [] : (0,domain_proxy/* proxyProblems */.D)(host.env, process.versions.node);
    const answer = proxy.length > 0 ? failed(proxy) : await request.work(host).catch(unexpected);
    terminal.progress('');
    return report(request, answer, host);
}
function report({ command, json }, answer, { terminal }) {
    const { problems } = answer;
    if (json) {
        terminal.out(harmless(JSON.stringify({ command, exitCode: answer.exitCode, problems, ...answer.data }, null, 2)));
        return answer.exitCode;
    }
    for (const line of answer.lines)
        terminal.out(line);
    printProblems(problems.filter((problem) => !answer.shown?.includes(problem)), terminal);
    return answer.exitCode;
}
/** The same JSON without characters that a terminal acts on or that reorder the text around them. */
function harmless(json) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) => character.split('').map(escaped).join(''));
}
/** A call to AWS that failed, or an error nobody foresaw: its message only, since a stack can quote anything. */
function unexpected(error) {
    if (error instanceof cloud/* CloudError */.K2) {
        const { kind, message, fix } = error;
        return failed([{ severity: 'error', code: `aws-${kind}`, message, fix }]);
    }
    const message = error instanceof Error ? error.message : String(error);
    return failed([
        { severity: 'error', code: 'unexpected', message, fix: 'Run it again; if it stays, report it with this message.' },
    ]);
}
/** What was typed is quoted by the parser as it came. */
function escapeLines(text) {
    return text.split('\n').map(log/* escapeLog */.Ah).join('\n');
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ processTerminal)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);


const CODES = {
    red: [31, 39],
    yellow: [33, 39],
    green: [32, 39],
    dim: [2, 22],
    bold: [1, 22],
};
/** The streams of this process. Colour only on a terminal, and not where NO_COLOR is set (https://no-color.org). */
function processTerminal(env) {
    const { stdin, stdout, stderr } = process;
    const colour = stdout.isTTY === true && stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    let shown = 0;
    const clear = () => {
        if (shown > 0)
            stderr.write(`\r${' '.repeat(shown)}\r`);
        shown = 0;
    };
    return {
        out(line) {
            clear();
            stdout.write(`${line}\n`);
        },
        note(line) {
            clear();
            stderr.write(`${line}\n`);
        },
        progress(text) {
            if (stderr.isTTY !== true || env.TERM === 'dumb')
                return;
            clear();
            const line = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text).slice(0, (stderr.columns || 80) - 1);
            stderr.write(line);
            shown = line.length;
        },
        canAsk: stdin.isTTY === true && stderr.isTTY === true,
        ask(question) {
            clear();
            // The terminal stays as it is, so that Ctrl-C is a signal to this process.
            const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: stderr, terminal: false });
            return new Promise((resolve) => {
                lines.once('line', (line) => resolve(line));
                lines.once('close', () => resolve(null));
                stderr.write(question);
            }).finally(() => lines.close());
        },
        paint(name, text) {
            const [on, off] = CODES[name];
            return colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
        },
    };
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _domain_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7502);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4679);




const MOST_REDIRECTS = 5;
/** Until a proxy must have answered. GitHub's own answer has the time that the request's signal gives it. */
const PROXY_MS = 5_000;
/** 30 comments of the longest that GitHub takes are less. */
const ANSWER_BYTES = 8_000_000;
/**
 * A fetch through the proxy of the environment: Node's own takes none before 24.14, and undici would be a third of the bundle. Follows
 * redirects (a repository that was renamed), but takes no credentials to another host.
 */
function createFetch(env, timeout = PROXY_MS) {
    const options = { keepAlive: true, timeout, proxyEnv: (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnv */ .c)(env) };
    const agents = { secure: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options), plain: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options) };
    return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
        let url = new URL(address);
        let sent = headers;
        for (let redirects = 0;; redirects++) {
            const to = { method, headers: sent, signal, agent: url.protocol === 'https:' ? agents.secure : agents.plain };
            const fetched = await ask(url, to, body).catch((error) => {
                throw signal?.aborted ? signal.reason : error;
            });
            const next = redirectOf(fetched, method);
            if (next === undefined || redirects === MOST_REDIRECTS)
                return fetched;
            const { origin } = url;
            url = new URL(next, url);
            if (url.origin !== origin)
                sent = withoutCredentials(sent);
        }
    };
}
async function ask(url, options, body) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { request } = url.protocol === 'https:' ? /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2))) : /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
    request(url, options).on('response', resolve).on('error', reject).end(body);
    const response = await promise;
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > ANSWER_BYTES)
            throw tooLarge();
    }
    const bytes = Buffer.concat(chunks);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        url: url.href,
        headers: new Map(headers),
        text: async () => bytes.toString('utf8'),
        arrayBuffer: async () => bytes,
    };
}
function tooLarge() {
    return Object.assign(new Error(`the answer has over ${ANSWER_BYTES / 1e6} MB`), { code: _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_LARGE */ .PH });
}
/** Where to, if the request may be sent there again as it is. */
function redirectOf({ status, headers }, method) {
    const repeats = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
    return repeats ? headers.get('location') : undefined;
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}


/***/ })

};
