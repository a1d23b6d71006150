import { startDesk } from '../helpers/cli/support.ts';
import { KEY, planOn } from '../helpers/scenarios/recorded-support.ts';
import { commentsOn, config, useWorlds } from '../helpers/scenarios/world.ts';

// A deletion is scheduled, and can be taken back: every place says until when, and with which command.

const world = useWorlds();
const DAY = 86_400_000;
const secrets = { 'ml/a': { value: { env: 'A' } } };
const BEFORE = config({ secrets: { ...secrets, 'ml/old': { value: { env: 'OLD' } } } });
const AFTER = config({ removal: { secrets: 'delete', recoveryWindowDays: 10 }, secrets });
const ENV = { A: 'the value of a', OLD: 'the old value' };
const COMMAND = 'aws secretsmanager restore-secret --region us-west-2 --secret-id ml/old';
const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

async function applied() {
  const made = await world({ config: BEFORE });
  expect((await made.apply({ env: ENV, with: { 'fingerprint-key': KEY } })).exitCode).toBe(0);
  // AWS counts from its own clock.
  made.aws.advance(3 * DAY);
  return made;
}

it('in the plan by the recovery window, after the apply by what AWS answered', async () => {
  const made = await applied();
  const number = made.propose(AFTER);
  const planned = await planOn(made, number, { env: ENV });
  const [comment = ''] = commentsOn(made, number);
  for (const text of [comment, planned.summary]) {
    expect(text).toContain('0 to update, 1 to schedule for deletion');
    expect(text).toContain(`\`ml/old\`: scheduled for deletion, can be restored until ${dayIn(10)} if applied today`);
    expect(text).toContain(`> \`\`\`sh\n> ${COMMAND}\n> \`\`\``);
    expect(text).toContain(`- schedule deletion of ml/old\n-   left the file\n-   can be restored until ${dayIn(10)}`);
  }
  expect(planned.stdout).toContain(`ml/old (left the file; can be restored until ${dayIn(10)})`);
  const check = made.repository.data.checkRuns.at(-1)?.output.summary;
  expect(check).toContain(`schedule the deletion of \`ml/old\`: left the file, can be restored until ${dayIn(10)}`);

  const push = made.repository.merge(number);
  const done = await made.on(made.repository.events.push(push), { env: ENV, with: { 'fingerprint-key': KEY } });
  expect(done.exitCode).toBe(0);
  expect(done.stdout).toContain(
    `ml/old is scheduled for deletion, can be restored until ${dayIn(13)}:\n    ${COMMAND}\n`,
  );
  for (const text of [commentsOn(made, number)[0] ?? '', done.summary]) {
    expect(text).toContain(`\`ml/old\`: scheduled for deletion, can be restored until ${dayIn(13)}`);
    expect(text).toContain(`> ${COMMAND}\n`);
    expect(text).not.toContain(dayIn(10));
  }
});

it('at a terminal, too', async () => {
  const made = await applied();
  const desk = await startDesk({ account: made.aws });
  try {
    desk.write('union-secrets.yaml', AFTER);
    const plan = await desk.run(['plan'], { env: ENV });
    expect(plan.stdout).toContain(`can be restored until ${dayIn(10)}`);
    const done = await desk.run(['apply', '--yes'], { env: ENV });
    expect(done.exitCode).toBe(0);
    expect(done.stderr).toContain(
      `ml/old is scheduled for deletion, can be restored until ${dayIn(13)}:\n    ${COMMAND}\n`,
    );
  } finally {
    await desk.close();
  }
});
