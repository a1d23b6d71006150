import type { RepositorySandbox } from '../../sandbox/github/start.ts';
import { runStep, type StepResult } from '../../sandbox/runner.ts';
import { startDesk } from '../helpers/cli/support.ts';
import {
  type ConfigParts,
  config,
  errorsOf,
  OURS_MANUAL,
  POLICY,
  stateOf,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

// Whose a secret is follows the repository's id, which neither a rename nor a transfer changes. The name counts where the id is
// not known. What another repository has is only taken over if this file says so and, where that one is known, it agrees.

const ENV = { A: 'value of a', B: 'value of b' };
const FILE: ConfigParts = { secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'B' } } } };
const ID = 'union-secrets:repository-id';
const open = useWorlds();

type Mode = 'plan' | 'apply';

/** Runs the action in a repository of this world, by hand on its default branch. */
function run(
  world: World,
  repository: RepositorySandbox,
  mode: Mode,
  env: Record<string, string> = {},
): Promise<StepResult> {
  world.aws.resetCalls();
  const event = repository.events.workflowDispatch();
  return runStep(world, { event, repository, with: { mode }, env: { ...ENV, ...env } });
}

function tagsOf({ aws }: World, name: string): Record<string, string> {
  return Object.fromEntries((aws.secret(name)?.tags ?? []).map(({ Key, Value }) => [Key, Value]));
}

function policyTags({ aws }: World): Record<string, string> {
  const policy = aws.policies().find(({ name }) => name === POLICY);
  return Object.fromEntries((policy?.tags ?? []).map(({ Key, Value }) => [Key, Value]));
}

/** A world whose repository has applied. */
async function applied(file: ConfigParts = FILE): Promise<World> {
  const world = await open({ config: config(file) });
  expect(await world.apply({ env: ENV })).toMatchObject({ exitCode: 0 });
  return world;
}

/** Takes the tag away that earlier releases did not write. */
function withoutIds({ aws }: World): void {
  for (const { name } of aws.secrets())
    aws.changeSecret(name, (secret) => {
      secret.tags = secret.tags.filter(({ Key }) => Key !== ID);
    });
  for (const policy of aws.policies())
    aws.changePolicy(policy.arn, (one) => {
      one.tags = one.tags.filter(({ Key }) => Key !== ID);
    });
}

describe('a repository that has another name now', () => {
  it.each([
    ['renamed', 'acme/ml-platform'],
    ['of a renamed organisation', 'acme-ai/ml'],
    ['transferred and renamed', 'umbrella/flows'],
  ])('%s: keeps all it has, and the plan has one line for the tags', async (_what, name) => {
    const world = await applied();
    const renamed = world.repository.rename(name);
    const planned = await run(world, renamed, 'plan');
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true', updated: '2', created: '0' } });
    expect(errorsOf(planned)).toEqual([]);
    expect(planned.summary).toContain(
      `~ update 3 ownership tags\n~   the repository was renamed from acme/ml to ${name}`,
    );
    expect(planned.summary).not.toMatch(/\[!(?:CAUTION|WARNING)\]|update ml\/a|update policy/);
    expect(planned.stdout).toContain(`tags: 3 ownership tags (the repository was renamed from acme/ml to ${name})`);

    expect(await run(world, renamed, 'apply')).toMatchObject({ exitCode: 0 });
    const names = new Set(writesOf(world.lastCalls()).map(({ operation }) => operation));
    expect([...names].sort()).toEqual(['TagPolicy', 'TagResource']);
    for (const tags of [tagsOf(world, 'ml/a'), policyTags(world)])
      expect(tags).toMatchObject({ 'union-secrets:source': `${name}:union-secrets.yaml`, [ID]: '127.0.0.1/1001' });
    expect(await run(world, renamed, 'plan')).toMatchObject({ outputs: { 'has-changes': 'false' } });
  });

  it('whose secrets have no id yet is shown what to write, and with `formerly` takes them over', async () => {
    const world = await applied();
    withoutIds(world);
    const renamed = world.repository.rename('acme/flows');
    const refused = await run(world, renamed, 'apply');
    expect(refused.exitCode).toBe(1);
    expect(errorsOf(refused)).toHaveLength(3);
    for (const { message } of errorsOf(refused)) expect(message).toContain('add `formerly: [acme/ml]` to the file');
    expect(writesOf(world.lastCalls())).toEqual([]);

    renamed.push({ branch: 'main', files: { 'union-secrets.yaml': `formerly: [Acme/ML]\n${config(FILE)}` } });
    const planned = await run(world, renamed, 'plan');
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true' } });
    expect(planned.summary).toContain(
      '**2 secrets and 1 policy will be taken over from `acme/ml:union-secrets.yaml`.**',
    );
    expect(planned.summary).toContain(`policy \`${POLICY}\``);
    expect(await run(world, renamed, 'apply')).toMatchObject({ exitCode: 0 });
    expect(tagsOf(world, 'ml/a')).toMatchObject({
      'union-secrets:source': 'acme/flows:union-secrets.yaml',
      [ID]: '127.0.0.1/1001',
    });
    expect(world.aws.secret('ml/a')?.versions).toHaveLength(1);
    expect(policyTags(world)).toMatchObject({
      'union-secrets:source': 'acme/flows:union-secrets.yaml',
      [ID]: '127.0.0.1/1001',
    });
    expect(await run(world, renamed, 'plan')).toMatchObject({ outputs: { 'has-changes': 'false' } });
  });
});

describe('what has no id yet, as an earlier release left it', () => {
  it('gets it with the next apply, which has no other change', async () => {
    const world = await applied();
    withoutIds(world);
    const planned = await run(world, world.repository, 'plan');
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false', updated: '0' } });
    expect(planned.summary).toContain('The tags of 2 secrets and 1 policy do not have the id of this repository yet');
    expect(await run(world, world.repository, 'apply')).toMatchObject({
      exitCode: 0,
      outputs: { 'has-changes': 'false', updated: '0' },
    });
    expect(
      writesOf(world.lastCalls())
        .map(({ operation }) => operation)
        .sort(),
    ).toEqual(['TagPolicy', 'TagResource', 'TagResource']);
    for (const tags of [tagsOf(world, 'ml/a'), tagsOf(world, 'ml/b'), policyTags(world)])
      expect(tags[ID]).toBe('127.0.0.1/1001');
    const again = await run(world, world.repository, 'apply');
    expect(writesOf(world.lastCalls())).toEqual([]);
    expect(again.summary).not.toContain('id of this repository');
  });

  it('and has as many tags as AWS allows is left as it is', async () => {
    const world = await applied();
    withoutIds(world);
    const room = 50 - (world.aws.secret('ml/a')?.tags.length ?? 0);
    world.aws.changeSecret('ml/a', (secret) => {
      secret.tags.push(...Array.from({ length: room }, (_, index) => ({ Key: `theirs-${index}`, Value: 'x' })));
    });
    expect(await run(world, world.repository, 'apply')).toMatchObject({ exitCode: 0 });
    expect(tagsOf(world, 'ml/a')[ID]).toBeUndefined();
    expect(tagsOf(world, 'ml/b')[ID]).toBe('127.0.0.1/1001');
  });
});

describe('another repository', () => {
  /** It declares the same as the first one, and more. */
  const copy = (more: string) => ({ 'union-secrets.yaml': `${more}${config(FILE)}` });

  it.each([
    ['of the old name', 'acme/ml', ''],
    ['of the old name, which it says it had', 'acme/ml', 'formerly: [acme/ml]\n'],
    ['that says it had that name', 'evil/ml', 'formerly: [acme/ml, acme/moved]\n'],
  ])('%s owns nothing of what the first one has, and changes nothing', async (_what, name, more) => {
    const world = await applied();
    world.repository.rename('acme/moved');
    const other = world.github.createRepository({ name, files: copy(more) });
    const before = stateOf(world);
    for (const mode of ['plan', 'apply'] as const) {
      const refused = await run(world, other, mode);
      expect(refused.exitCode).toBe(1);
      expect(errorsOf(refused)).toHaveLength(3);
      const [first] = errorsOf(refused);
      expect(first?.message).toContain('in the repository of id 127.0.0.1/1001');
      expect(first?.message).toContain(`add \`movedTo: ${name}\` to the file there`);
    }
    expect(stateOf(world)).toEqual(before);
  });

  it('of the same number on another server is another one', async () => {
    const world = await applied();
    const refused = await run(world, world.repository, 'apply', { GITHUB_SERVER_URL: 'https://github.example.com' });
    expect(refused.exitCode).toBe(1);
    expect(errorsOf(refused)[0]?.message).toContain('this one is github.example.com/1001');
  });

  it('that is a fork owns nothing', async () => {
    const world = await applied();
    const fork = world.repository.fork('hubot/ml');
    fork.push({ branch: 'main', files: copy('formerly: [acme/ml]\n') });
    const before = stateOf(world);
    expect(await run(world, fork, 'apply')).toMatchObject({ exitCode: 1 });
    expect(stateOf(world)).toEqual(before);
  });

  it('takes over what the first one lets it have, once that one has applied', async () => {
    const world = await applied();
    const heir = world.github.createRepository({ name: 'acme/platform', files: copy('formerly: [acme/ml]\n') });
    const stranger = world.github.createRepository({ name: 'acme/stranger', files: copy('formerly: [acme/ml]\n') });
    world.write(copy('movedTo: acme/platform\n'));
    const planned = await world.plan({ env: ENV });
    expect(planned.outputs).toMatchObject({ 'has-changes': 'true' });
    expect(planned.summary).toContain('**2 secrets and 1 policy may be taken over by `acme/platform`**');
    expect(await run(world, heir, 'apply')).toMatchObject({ exitCode: 1 });

    expect(await world.apply({ env: ENV })).toMatchObject({ exitCode: 0 });
    expect(await world.plan({ env: ENV })).toMatchObject({ outputs: { 'has-changes': 'false' } });
    expect(await run(world, stranger, 'apply')).toMatchObject({ exitCode: 1 });

    const taken = await run(world, heir, 'plan');
    expect(taken.summary).toContain('**2 secrets and 1 policy will be taken over from `acme/ml:union-secrets.yaml`.**');
    expect(await run(world, heir, 'apply')).toMatchObject({ exitCode: 0 });
    for (const tags of [tagsOf(world, 'ml/a'), policyTags(world)])
      expect(tags).toMatchObject({
        'union-secrets:source': 'acme/platform:union-secrets.yaml',
        [ID]: `127.0.0.1/${heir.data.id}`,
      });
    expect(world.aws.secret('ml/a')?.versions).toHaveLength(1);
    expect(await run(world, heir, 'plan')).toMatchObject({ outputs: { 'has-changes': 'false' } });
    expect(await world.apply({ env: ENV })).toMatchObject({ exitCode: 1 });
  });

  it('lets nothing be taken over that no plan showed: what is made with `movedTo` gets it with the next plan', async () => {
    const world = await open({ config: copy('movedTo: acme/platform\n')['union-secrets.yaml'] });
    world.aws.putSecret({ name: 'ml/b', value: 'theirs' });
    world.write({
      'union-secrets.yaml': copy('movedTo: acme/platform\n')['union-secrets.yaml'].replace(
        'env: B',
        'env: B\n    adopt: true',
      ),
    });
    expect(await world.apply({ env: ENV })).toMatchObject({ exitCode: 0 });
    const ids = () => [tagsOf(world, 'ml/a'), tagsOf(world, 'ml/b'), policyTags(world)].map((tags) => tags[ID]);
    expect(ids()).toEqual(Array.from({ length: 3 }, () => '127.0.0.1/1001'));
    const planned = await world.plan({ env: ENV });
    expect(planned.summary).toContain('**2 secrets and 1 policy may be taken over by `acme/platform`**');
    expect(await world.apply({ env: ENV })).toMatchObject({ exitCode: 0 });
    expect(ids()).toEqual(Array.from({ length: 3 }, () => '127.0.0.1/1001 to acme/platform'));
    expect(await world.plan({ env: ENV })).toMatchObject({ outputs: { 'has-changes': 'false' } });
  });

  it('has its consent taken back', async () => {
    const world = await applied();
    world.write(copy('movedTo: acme/platform\n'));
    await world.apply({ env: ENV });
    world.write(copy(''));
    await world.apply({ env: ENV });
    expect(tagsOf(world, 'ml/a')[ID]).toBe('127.0.0.1/1001');
    expect(policyTags(world)[ID]).toBe('127.0.0.1/1001');
    expect(await world.plan({ env: ENV })).toMatchObject({ outputs: { 'has-changes': 'false' } });
  });

  it('does not delete what `formerly` covers and its file does not declare', async () => {
    const world = await open();
    world.aws.putSecret({ name: 'ml/theirs', value: 'x', tags: OURS_MANUAL });
    const heir = world.github.createRepository({
      name: 'acme/platform',
      files: { 'union-secrets.yaml': `formerly: [acme/ml]\n${config({ ...FILE, removal: { secrets: 'delete' } })}` },
    });
    expect(await run(world, heir, 'apply')).toMatchObject({ exitCode: 0, outputs: { deleted: '0', created: '2' } });
    expect(world.aws.secret('ml/theirs')?.deletion).toBeUndefined();
  });

  it('reads no secret of the first one by a stack of the same name', async () => {
    const world = await applied();
    const other = world.github.createRepository({
      name: 'acme/other',
      files: { 'union-secrets.yaml': config({ secrets: {}, grants: ['ml/a'], policy: { name: 'other' } }) },
    });
    const granted = await run(world, other, 'apply');
    expect(granted.exitCode).toBe(1);
    expect(errorsOf(granted).map(({ message }) => message)).toEqual([
      expect.stringContaining('belongs to another stack ml-platform, which does not share it'),
    ]);
    const all = config({
      secrets: { 'ml/own': { value: 'manual' } },
      policy: { name: 'other', match: 'tags' },
    });
    other.push({ branch: 'main', files: { 'union-secrets.yaml': all } });
    const matched = await run(world, other, 'apply');
    expect(matched.exitCode).toBe(1);
    expect(errorsOf(matched).map(({ message }) => message)).toEqual([
      expect.stringContaining('roles could read ml/a and 1 more, which another repository'),
    ]);
  });
});

describe('the command line, which does not know the id', () => {
  it('takes what has the name of the repository for its own and leaves the id', async () => {
    const world = await applied();
    const desk = await startDesk({ account: world.aws });
    try {
      desk.write('union-secrets.yaml', config({ ...FILE, defaults: { tags: { team: 'ml' } } }));
      expect(await desk.run(['apply', '--yes'], { env: ENV })).toMatchObject({ exitCode: 0 });
      expect(tagsOf(world, 'ml/a')).toMatchObject({ team: 'ml', [ID]: '127.0.0.1/1001' });
      expect(policyTags(world)[ID]).toBe('127.0.0.1/1001');
      expect(await desk.run(['plan'], { env: ENV })).toMatchObject({ exitCode: 0 });

      const renamed = await desk.run(['plan', '--repository', 'acme/flows'], { env: ENV });
      expect(renamed.exitCode).toBe(1);
      expect(renamed.stderr).toContain('If this repository was renamed or transferred, apply once from its workflow');
      const job = { ...ENV, GITHUB_REPOSITORY_ID: '1001', GITHUB_SERVER_URL: 'http://127.0.0.1:80' };
      expect((await desk.run(['plan', '--repository', 'acme/flows'], { env: job })).stderr).not.toContain('belongs to');
    } finally {
      await desk.close();
    }
  });
});
