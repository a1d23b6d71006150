import { startDesk } from '../helpers/cli/support.ts';
import { KEY } from '../helpers/scenarios/recorded-support.ts';
import { config, lineOf, useWorlds } from '../helpers/scenarios/world.ts';

// `maxAgeDays`: the age of a value is that of its version. The date of the last change moves with every tag.

const world = useWorlds();
const DAY = 86_400_000;
const FILE = config({
  defaults: { maxAgeDays: 30 },
  secrets: {
    'ml/a': { value: { env: 'A' } },
    'ml/b': { value: { env: 'B' }, maxAgeDays: 365 },
    'ml/c': { value: { env: 'C' }, maxAgeDays: 0 },
    'ml/d': { value: 'manual' },
  },
});
const ENV = { A: 'the value of a', B: 'the value of b', C: 'the value of c' };
const inputs = { 'fingerprint-key': KEY };

/** Applied, and made so many days ago by AWS's dates. */
async function aged(days: number) {
  const made = await world({ config: FILE });
  expect((await made.apply({ env: ENV, with: inputs })).exitCode).toBe(0);
  for (const name of ['ml/a', 'ml/b', 'ml/c'])
    made.aws.changeSecret(name, (secret) => {
      secret.changedAt -= days * DAY;
      Object.assign(secret, { createdAt: secret.createdAt - days * DAY });
      for (const version of secret.versions) Object.assign(version, { createdAt: version.createdAt - days * DAY });
    });
  return made;
}

it('an old value is a warning on its line, in plan, drift issue and inventory', async () => {
  const made = await aged(40);
  const issue = { ...inputs, 'drift-issue': 'true' };
  const planned = await made.on(made.repository.events.schedule(), { env: ENV, with: issue });
  const warnings = planned.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.map(({ properties }) => [properties.title, properties.line])).toEqual([
    ['union-secrets: value-old', String(lineOf(FILE, 'ml/a:'))],
  ]);
  expect(warnings[0]?.message).toContain('The value of ml/a is at least 40 days old');
  expect(warnings[0]?.message).toContain('`maxAgeDays` is 30');
  expect(planned.outputs['has-changes']).toBe('false');
  const [{ title, body, state } = {}] = made.repository.data.issues as {
    title?: string;
    body?: string;
    state?: string;
  }[];
  expect([title, state]).toEqual(['Values of secrets are old: ml-platform, production', 'open']);
  expect(body).toContain('is at least 40 days old');

  const inventory = await made.on(made.repository.events.schedule(), { with: { mode: 'inventory' } });
  expect(inventory.summary).toContain('| **Older than maxAgeDays** | 1 | `ml/a` |');

  const renewed = { ...ENV, A: 'a new value of a' };
  expect(
    (await made.plan({ env: renewed, with: inputs })).annotations.filter(({ level }) => level === 'warning'),
  ).toEqual([]);
  await made.apply({ env: renewed, with: inputs });
  await made.on(made.repository.events.schedule(), { env: renewed, with: issue });
  expect(made.repository.data.issues.map((one) => one.state)).toEqual(['closed']);
});

it('a tag that somebody set yesterday makes no value younger, and a value that was set yesterday is not old', async () => {
  const made = await aged(40);
  made.aws.changeSecret('ml/a', (secret) => {
    secret.changedAt += 39 * DAY;
  });
  const desk = await startDesk({ account: made.aws });
  try {
    desk.write('union-secrets.yaml', FILE);
    const tagged = await made.plan({ env: ENV, with: inputs });
    expect(tagged.stdout).toContain('The value of ml/a is 40 days old');
    const plan = await desk.run(['plan', '--read-values'], { env: ENV });
    expect(plan.stderr).toContain('The value of ml/a is 40 days old');
    made.aws.changeSecret('ml/a', (secret) => {
      for (const version of secret.versions) Object.assign(version, { createdAt: version.createdAt + 39 * DAY });
    });
    const set = await made.plan({ env: ENV, with: inputs });
    expect(set.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  } finally {
    await desk.close();
  }
});

it('without the permission to look it up, that is said', async () => {
  const made = await aged(40);
  made.aws.changeSecret('ml/a', (secret) => {
    secret.changedAt += 39 * DAY;
  });
  made.aws.inject({ operation: 'ListSecretVersionIds', times: 9, fault: { kind: 'accessDenied' } });
  const planned = await made.plan({ env: ENV, with: inputs });
  expect(planned.exitCode).toBe(0);
  expect(planned.stdout).toContain('Whether the value of ml/a is older than `maxAgeDays` is not known');
});
