import { applyPush, KEY, mergedText, planOn } from '../helpers/scenarios/recorded-support.ts';
import { commentsOn, config, OURS, useWorlds, type World } from '../helpers/scenarios/world.ts';

const world = useWorlds();
const roles = { default: 'acme-userflyterole', ranking: 'acme-ranking' };
const STRIPE = { 'ml/stripe': { value: { env: 'STRIPE_ROOT_KEY' }, roles: ['ranking'] } };
const fileWith = (value: unknown, rest: Record<string, unknown> = {}) =>
  config({ roles, secrets: { 'ml/openai': { value }, ...STRIPE, ...rest } });
const ENV = {
  OPENAI_API_KEY: 'value of openai',
  STRIPE_ROOT_KEY: 'value of stripe',
  BUNDLE: '{"a":"x of a","b":"x of b"}',
};
const currentOf = ({ aws }: World, name: string) =>
  aws.secret(name)?.versions.find(({ stages }) => stages.includes('AWSCURRENT'))?.secretString;

/** A world in which values are only in the environment of the apply, with this source applied. */
async function applied(value: unknown, rest: Record<string, unknown> = {}): Promise<World> {
  const made = await world({ config: fileWith(value, rest), roles: Object.values(roles) });
  const first = await made.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
  expect(first.exitCode).toBe(0);
  return made;
}

describe('values only in the environment of the apply: another source is planned, recorded and shown', () => {
  it('another variable, of a secret that other roles read: a danger', async () => {
    const made = await applied({ env: 'OPENAI_API_KEY' });
    const number = made.propose(fileWith({ env: 'STRIPE_ROOT_KEY' }));
    const planned = await planOn(made, number, { env: {} });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true', updated: '1' } });
    const [comment] = commentsOn(made, number);
    expect(comment).toContain('takes its value from STRIPE_ROOT_KEY instead of OPENAI_API_KEY');
    expect(comment).toContain('1 secret takes its value from where a secret of other roles does');
    expect(planned.stdout).toContain('takes its value from STRIPE_ROOT_KEY instead of OPENAI_API_KEY');
    expect(made.repository.data.checkRuns.at(-1)).toMatchObject({
      conclusion: 'success',
      output: {
        summary: expect.stringContaining('takes its value from `STRIPE_ROOT_KEY` instead of `OPENAI_API_KEY`'),
      },
    });
    const done = await applyPush(made, made.repository.merge(number), { env: ENV });
    expect(done.exitCode).toBe(0);
    expect(currentOf(made, 'ml/openai')).toBe('value of stripe');
  });

  it('slipped in after the review, it is refused', async () => {
    const made = await applied({ env: 'OPENAI_API_KEY' });
    const number = made.propose(fileWith({ env: 'OPENAI_API_KEY' }, { 'ml/new': { value: 'manual' } }));
    await planOn(made, number, { env: {} });
    const push = made.repository.merge(number);
    mergedText(made, push, fileWith({ env: 'STRIPE_ROOT_KEY' }, { 'ml/new': { value: 'manual' } }));
    const refused = await applyPush(made, push, { env: ENV });
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('takes its value from STRIPE_ROOT_KEY instead of OPENAI_API_KEY');
    expect(currentOf(made, 'ml/openai')).toBe('value of openai');
  });

  it.each<[string, unknown, unknown, string, string]>([
    [
      'jsonKey only',
      { env: 'BUNDLE', jsonKey: 'a' },
      { env: 'BUNDLE', jsonKey: 'b' },
      'from member b of BUNDLE instead of member a of BUNDLE',
      'x of b',
    ],
    [
      'a file',
      { env: 'OPENAI_API_KEY' },
      { file: 'key.txt' },
      'from file key.txt instead of OPENAI_API_KEY',
      'of a file',
    ],
    [
      'another file',
      { file: 'old.txt' },
      { file: 'key.txt' },
      'from file key.txt instead of file old.txt',
      'of a file',
    ],
    [
      'no longer people',
      'manual',
      { env: 'OPENAI_API_KEY' },
      'from OPENAI_API_KEY instead of people or a rotation',
      'value of openai',
    ],
  ])('%s', async (_what, before, after, words, value) => {
    const files = { 'old.txt': 'of an old file' };
    const made = await world({ config: fileWith(before), roles: Object.values(roles) });
    await made.apply({ env: ENV, files, with: { 'fingerprint-key': KEY } });
    const number = made.propose(fileWith(after));
    const planned = await planOn(made, number, { env: {} });
    expect(planned.outputs['has-changes']).toBe('true');
    expect(commentsOn(made, number)[0]).toContain(words);
    const push = made.repository.merge(number);
    const done = await made.on(made.repository.events.push(push), {
      env: ENV,
      files: { 'key.txt': 'of a file' },
      with: { 'fingerprint-key': KEY, 'require-recorded-plan': 'true' },
    });
    expect(done.exitCode).toBe(0);
    expect(currentOf(made, 'ml/openai')).toBe(value);
  });

  it('an apply without the value of the new source is refused: AWS would hold the old one', async () => {
    const made = await applied({ env: 'OPENAI_API_KEY' });
    const number = made.propose(fileWith({ env: 'STRIPE_ROOT_KEY' }));
    await planOn(made, number, { env: {} });
    const refused = await applyPush(made, made.repository.merge(number), {
      env: { OPENAI_API_KEY: ENV.OPENAI_API_KEY },
    });
    expect(refused).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('STRIPE_ROOT_KEY is not set') });
  });

  it('together with a fingerprint key that is gone', async () => {
    const made = await applied({ env: 'OPENAI_API_KEY' });
    const number = made.propose(fileWith({ env: 'STRIPE_ROOT_KEY' }));
    const planned = await made.on(made.repository.events.pullRequest(number), { env: {} });
    expect(planned.outputs['has-changes']).toBe('true');
    expect(commentsOn(made, number)[0]).toContain('takes its value from STRIPE_ROOT_KEY instead of OPENAI_API_KEY');
  });
});

it('an adoption and a creation name the source', async () => {
  const made = await world({ config: config({ secrets: {} }) });
  made.aws.putSecret({ name: 'ml/legacy', value: 'theirs' });
  const secrets = { 'ml/legacy': { value: { env: 'LEGACY' }, adopt: true }, 'ml/new': { value: { env: 'NEW' } } };
  const number = made.propose(config({ secrets }));
  await planOn(made, number, { env: {} });
  const [body] = commentsOn(made, number);
  for (const text of ['value from LEGACY', 'value from NEW']) expect(body).toContain(text);
  const summary = made.repository.data.checkRuns.at(-1)?.output.summary;
  for (const text of ['value from `LEGACY`', 'value from `NEW`']) expect(summary).toContain(text);
});

it('secrets of an earlier release: the plan says once that their sources were not known, and apply records them', async () => {
  const made = await world({ config: fileWith({ env: 'OPENAI_API_KEY' }), roles: Object.values(roles) });
  made.aws.putSecret({ name: 'ml/openai', value: ENV.OPENAI_API_KEY, tags: OURS });
  made.aws.putSecret({ name: 'ml/stripe', value: ENV.STRIPE_ROOT_KEY, tags: OURS });
  const step = { env: ENV, with: { 'read-values': 'true' } };
  const planned = await made.plan(step);
  expect(planned.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('Where the values of 2 secrets of stack ml-platform came from until now is not known'),
  ]);
  await made.apply(step);
  expect(await made.plan(step)).toMatchObject({ outputs: { 'has-changes': 'false' }, annotations: [] });
});
