import { around, diffLines } from './diff.ts';
import { type Pair, readPairs } from './pairs.ts';
import { type Act, CONFIG, FOREIGN, OTHER_ROLE, ROLE, type Stage } from './stage.ts';
import { quickStart, workflowFiles } from './workflow.ts';

const OPENAI = 'ml/openai-api-key';
const WAREHOUSE = 'ml/warehouse-password';
const SALT = 'ml/session-salt';
const POLICY = 'ml-platform@production@default';

/** The story, in order. Each act checks that it ended as expected. */
export const ACTS: readonly Act[] = [
  planned,
  applied,
  again,
  changePlanned,
  changeApplied,
  mistake,
  driftSeen,
  driftRepaired,
  keySet,
  valueSeen,
  changedAfterPlan,
];

async function planned(stage: Stage): Promise<void> {
  stage.begin('planned', 'A pull request brings union-secrets.yaml');
  stage.say(
    'octocat names three secrets and where their values come from. The values are GitHub secrets, or made by us.',
  );
  const file = quickStart(CONFIG);
  const diff = diffLines('', file);
  stage.show(diff, diff.slice(diff.findIndex(({ text }) => text === 'secrets:')));
  const number = propose(stage, 'keys', 'Give the ranking tasks their keys', 'octocat', file);
  const before = stage.state();
  const result = await stage.run('secrets-plan.yml', stage.repository.events.pullRequest(number), number);
  stage.check('planned: 3 secrets to create', result.exitCode === 0 && result.outputs.created === '3');
  stage.check('one comment on #1 says what a merge will do', stage.comments(number).length === 1);
  stage.check('no secret value was read: the plan role may not', reads(stage) === 0);
  stage.check('nothing changed in AWS yet', stage.state() === before);
}

async function applied(stage: Stage): Promise<void> {
  stage.begin('applied', 'It is merged');
  stage.say('The push to main makes the secrets, writes one IAM policy, and binds it to the Flyte role.');
  const push = stage.repository.merge(1, 'squash');
  const result = await stage.run('secrets-apply.yml', stage.repository.events.push(push), 1);
  stage.check('applied: 3 secrets created', result.exitCode === 0 && result.outputs.created === '3');
  const pairs = readPairs(stage.comments(1)[0] ?? '');
  stage.check('the same comment now holds a SECRET_GROUP / SECRET_KEY pair for each', Object.keys(pairs).length === 3);
  stage.quote('A task joins the two as Flyte does, and asks AWS for that secret:', [
    `SECRET_GROUP = "${pairs[OPENAI]?.group}"`,
    `SECRET_KEY   = "${pairs[OPENAI]?.key}"`,
  ]);
  const value = readAs(stage, ROLE, pairs[OPENAI]);
  stage.check(`as ${ROLE}: it reads the value of the GitHub secret`, value === stage.secrets.OPENAI_API_KEY);
  const denied = stage.aws.readAs(OTHER_ROLE, joined(pairs[OPENAI]));
  stage.check(`as ${OTHER_ROLE}: ${denied.allowed ? 'allowed' : 'denied'}`, !denied.allowed);
  stage.check(`as ${ROLE}, ${FOREIGN} of other people: denied`, !mayRead(stage, ROLE, FOREIGN));
}

async function again(stage: Stage): Promise<void> {
  stage.begin('again', 'The same job runs again');
  stage.say('Somebody presses "Re-run". What is as the file says stays untouched.');
  const before = stage.state();
  const result = await stage.run('secrets-apply.yml', stage.lastEvent, 1);
  stage.check('nothing to do', result.exitCode === 0 && result.outputs['has-changes'] === 'false');
  stage.check('not one call that writes', writes(stage) === 0 && stage.state() === before);
}

async function changePlanned(stage: Stage): Promise<void> {
  stage.begin('change-planned', 'A change is proposed');
  stage.say(
    `hubot words a description again and takes ${SALT} out. The warehouse password was changed in GitHub's settings: apply will see it, this plan reads no values.`,
  );
  stage.secrets.WAREHOUSE_PASSWORD = 'demo-staple-battery-horse';
  const file = quickStart(CONFIG);
  const salt = file.slice(file.indexOf(`\n  ${SALT}:`));
  const changed = replace(
    replace(file, salt, ''),
    'OpenAI key of the ranking workflows',
    'OpenAI key of ranking and search',
  );
  const diff = diffLines(file, changed);
  stage.show(diff, around(diff, 1));
  const number = propose(stage, 'retire-salt', 'Retire the session salt', 'hubot', changed);
  const before = stage.state();
  const result = await stage.run('secrets-plan.yml', stage.repository.events.pullRequest(number), number);
  stage.check(
    'planned: the description, and a role that loses a read',
    result.exitCode === 0 && result.outputs['has-changes'] === 'true',
  );
  const comment = stage.comments(number)[0] ?? '';
  stage.check(
    'the comment opens with what is dangerous: access that is taken away',
    /\[!(CAUTION|WARNING)\]/.test(comment) && comment.includes(SALT),
  );
  stage.check('nothing changed in AWS yet', stage.state() === before);
}

async function changeApplied(stage: Stage): Promise<void> {
  stage.begin('change-applied', 'The change is merged');
  const arn = stage.aws.secret(SALT)?.arn ?? '';
  const push = stage.repository.merge(2, 'merge');
  const result = await stage.run('secrets-apply.yml', stage.repository.events.push(push), 2);
  stage.check('applied', result.exitCode === 0 && result.outputs.updated === '2');
  const pairs = readPairs(stage.comments(2)[0] ?? '');
  const value = readAs(stage, ROLE, pairs[WAREHOUSE]);
  stage.check('a task reads the new password, with the pair it had before', value === stage.secrets.WAREHOUSE_PASSWORD);
  const description = stage.aws.secret(OPENAI)?.description;
  stage.check('the description is new', description === 'OpenAI key of ranking and search');
  const kept = stage.aws.secret(SALT);
  stage.check(
    `${SALT} is kept, and no task reads it any more`,
    kept?.deletion === undefined && kept?.arn === arn && !mayRead(stage, ROLE, arn),
  );
}

async function mistake(stage: Stage): Promise<void> {
  stage.begin('mistake', 'A pull request with mistakes');
  stage.say(
    'A typo in a key, an account number without quotes, a name that starts with a slash. All are reported at once.',
  );
  const file = configNow(stage);
  const edits: readonly [string, string][] = [
    ['"123456789012"', '123456789012'],
    ['description: OpenAI', 'descripton: OpenAI'],
    [`  ${WAREHOUSE}`, `  /${WAREHOUSE}`],
  ];
  const wrong = edits.reduce((text, [from, to]) => replace(text, from, to), file);
  const diff = diffLines(file, wrong);
  stage.show(diff, around(diff, 0));
  const number = propose(stage, 'oops', 'Tidy the secrets', 'octocat', wrong);
  const before = stage.state();
  const result = await stage.run('secrets-plan.yml', stage.repository.events.pullRequest(number), number);
  stage.check('the run fails, exit 1', result.exitCode === 1);
  const errors = result.annotations.filter(({ level }) => level === 'error');
  const lines = wrong.split('\n');
  for (const text of ['accountId: 123456789012', 'descripton:', `/${WAREHOUSE}`]) {
    const line = lines.findIndex((one) => one.includes(text)) + 1;
    const found = errors.find(({ properties }) => properties.file === CONFIG && properties.line === String(line));
    const logged = stage.scene.log.some((one) => one.startsWith(`Error: ${CONFIG}:${line}:${found?.properties.col}: `));
    stage.check(`${CONFIG}:${line}:${found?.properties.col ?? '?'} is annotated, and named in the log`, logged);
  }
  stage.check('nothing else is complained about', errors.length === 3);
  stage.check('AWS was not even asked', stage.scene.calls.length === 0 && stage.state() === before);
}

async function driftSeen(stage: Stage): Promise<void> {
  stage.begin('drift-seen', 'Someone edits the policy in the AWS console');
  stage.say(
    `"Just for a test", the policy now allows every secret of the account: ${ROLE} reads ${FOREIGN} of other people.`,
  );
  stage.aws.changePolicy(POLICY, (policy) => {
    const open = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' };
    const document = JSON.stringify({ Version: '2012-10-17', Statement: [open] });
    policy.defaultVersionId = `v${policy.nextVersion++}`;
    policy.versions.push({ id: policy.defaultVersionId, document, createdAt: stage.aws.now() });
  });
  stage.check(`${ROLE} can read ${FOREIGN}`, mayRead(stage, ROLE, FOREIGN));
  const before = stage.state();
  stage.say('The next morning the scheduled plan runs:');
  const result = await stage.run('secrets-plan.yml', stage.repository.events.schedule(), null);
  stage.check(
    'the scheduled plan fails, and its summary names the policy',
    result.exitCode === 1 && result.summary.includes(POLICY),
  );
  stage.check('a plan only looks: nothing changed', stage.state() === before);
}

async function driftRepaired(stage: Stage): Promise<void> {
  stage.begin('drift-repaired', 'It is repaired');
  stage.say('"Run workflow" on secrets-apply.yml puts back what the file says.');
  const event = stage.repository.events.workflowDispatch();
  const result = await stage.run('secrets-apply.yml', event, 2);
  stage.check('applied', result.exitCode === 0 && result.outputs['has-changes'] === 'true');
  stage.check(`${ROLE} cannot read ${FOREIGN} any more`, !mayRead(stage, ROLE, FOREIGN));
  const pairs = readPairs(stage.comments(2)[0] ?? '');
  stage.check(
    'and reads its own secrets as before',
    readAs(stage, ROLE, pairs[OPENAI]) === stage.secrets.OPENAI_API_KEY,
  );
  const foreign = stage.aws.secret(FOREIGN);
  stage.check(`${FOREIGN} was never touched`, foreign?.versions.length === 1 && foreign.tags.length === 0);
}

async function keySet(stage: Stage): Promise<void> {
  stage.begin('key-set', 'The team makes a fingerprint key');
  stage.say(
    'With it, each version of a value gets an id that only the key can check. The first apply with the key writes the values once more, to give them such ids. Plans are recorded from now on.',
  );
  stage.secrets.SECRETS_FINGERPRINT_KEY = 'demo-key-that-nobody-but-this-demo-may-ever-use';
  stage.example = 'recorded-plans';
  const files = workflowFiles(stage.example);
  stage.repository.commit({ branch: 'key', files, message: 'Compare values without reading them', author: 'octocat' });
  const number = stage.repository.openPullRequest({
    head: 'key',
    title: 'Compare values without reading them',
    author: 'octocat',
  });
  const plan = await stage.run('secrets-plan.yml', stage.repository.events.pullRequest(number), number);
  stage.check(
    'planned, and recorded in a check run',
    plan.exitCode === 0 && stage.repository.data.checkRuns.length > 0,
  );
  const push = stage.repository.merge(number, 'squash');
  const result = await stage.run('secrets-apply.yml', stage.repository.events.push(push), number);
  stage.check('what was recorded is applied', result.exitCode === 0 && result.outputs.updated === '2');
  stage.check('no secret value was read, by the apply neither', reads(stage) === 0);
}

async function valueSeen(stage: Stage): Promise<void> {
  stage.begin('value-seen', 'A value changes, and the plan sees it without reading any');
  stage.say('The OpenAI key was changed in GitHub. hubot words a description again.');
  stage.secrets.OPENAI_API_KEY = 'sk-demo-again-3Fh8Lp0cRd6Y';
  const file = configNow(stage);
  const changed = replace(file, 'Password of the warehouse reader', 'Password of the reader of the warehouse');
  const diff = diffLines(file, changed);
  stage.show(diff, around(diff, 1));
  const number = propose(stage, 'reader', 'Name the reader', 'hubot', changed);
  const before = stage.state();
  const result = await stage.run('secrets-plan.yml', stage.repository.events.pullRequest(number), number);
  const comment = stage.comments(number)[0] ?? '';
  stage.check(
    `the plan says that the value of ${OPENAI} differs`,
    result.exitCode === 0 && new RegExp(`update ${OPENAI}\\n.*value from .* in place of a different one`).test(comment),
  );
  stage.check('no secret value was read: the plan role may not', reads(stage) === 0);
  stage.check('nothing changed in AWS yet', stage.state() === before);
}

async function changedAfterPlan(stage: Stage): Promise<void> {
  stage.begin('changed-after-plan', 'The file is changed after its plan, and merged');
  stage.say('One more commit, and a merge before anybody saw a plan of it: a secret that was never reviewed.');
  const number = stage.scenes.at(-2)?.pullRequest?.number ?? 0;
  const head = stage.repository.data.pulls.find((pull) => pull.number === number)?.head;
  const file = stage.repository.data.commits[head?.sha ?? '']?.files[CONFIG] ?? '';
  const changed = `${file.trimEnd()}\n\n  ml/never-reviewed:\n    value: { generate: {} }\n`;
  const diff = diffLines(file, changed);
  stage.show(diff, around(diff, 1));
  stage.repository.commit({
    branch: head?.branch ?? '',
    files: { [CONFIG]: changed },
    message: 'One more',
    author: 'hubot',
  });
  const push = stage.repository.merge(number, 'squash');
  const before = stage.state();
  const result = await stage.run('secrets-apply.yml', stage.repository.events.push(push), number);
  stage.check('the apply refuses', result.exitCode === 1);
  stage.check('nothing at all changed in AWS', stage.state() === before && writes(stage) === 0);
  stage.check('the comment says why, and what to do', /record/i.test(stage.comments(number)[0] ?? ''));
}

/** The config on the default branch. */
function configNow(stage: Stage): string {
  return stage.repository.data.commits[stage.repository.tip()]?.files[CONFIG] ?? '';
}

function propose(stage: Stage, branch: string, title: string, author: string, file: string): number {
  stage.repository.commit({ branch, files: { [CONFIG]: file }, message: title, author });
  return stage.repository.openPullRequest({ head: branch, title, author });
}

/** @throws Error if the text to replace is not there, once: the example was changed and the story no longer fits */
function replace(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`the quick start does not hold this once: ${from}`);
  return text.replace(from, () => to);
}

/** How Flyte's webhook makes the ARN: flyteorg/flyte, flytepropeller/pkg/webhook/aws_secret_manager.go. */
function joined(pair: Pair | undefined): string {
  return pair ? `${pair.group.replace(/:+$/, '')}:${pair.key.replace(/^:+/, '')}` : 'no such pair';
}

function readAs(stage: Stage, role: string, pair: Pair | undefined): string | undefined {
  const read = stage.aws.readAs(role, joined(pair));
  return read.allowed ? read.value : undefined;
}

function mayRead(stage: Stage, role: string, secret: string): boolean {
  return stage.aws.readAs(role, secret).allowed;
}

function reads(stage: Stage): number {
  return stage.scene.calls.filter(({ operation }) => operation.endsWith('GetSecretValue')).length;
}

function writes(stage: Stage): number {
  return stage.scene.calls.filter(({ operation }) => !/^(Get|List|Describe|BatchGet|Simulate)/.test(operation)).length;
}
