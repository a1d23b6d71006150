import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { config, startWorld, type World } from '../helpers/scenarios/world.ts';

// Counts and sizes only: they are the same on every machine. Times are measured by `npm run bench`.

const DIST = join(import.meta.dirname, '../../dist');
const KEY = 'a key of more than thirty-two characters';
const MB = 1_000_000;

describe('dist', () => {
  const files = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  const text = (name: string) => readFileSync(join(DIST, name), 'utf8');
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);

  /** The pieces that a program loads at once, and with those that any of its runs may load. */
  function piecesOf(program: 'action' | 'cli'): { atOnce: string[]; ever: string[] } {
    const loaded = (of: string) =>
      [...of.matchAll(/__(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => id);
    const main = text('union-secrets.js');
    const [start = ''] = new RegExp(`^(?:const|var) ${program} = .*$`, 'm').exec(main) ?? [];
    const names = (of: string) => loaded(of).map((id) => `${id}.union-secrets.js`);
    const atOnce = ['union-secrets.js', ...names(start)];
    if (atOnce.length === 1)
      throw new Error(`It is not seen what ${program} loads: what the bundler writes has changed.`);
    const ever = new Set(atOnce);
    for (const piece of ever) if (piece !== 'union-secrets.js') for (const name of names(text(piece))) ever.add(name);
    return { atOnce, ever: [...ever] };
  }

  test('has at most 2.45 MB of JavaScript for action and command line together, and less than 3 MB for each with the parser', () => {
    expect(bytes(files)).toBeLessThanOrEqual(2.45 * MB);
    const parser = readdirSync(DIST).filter((name) => name.endsWith('.wasm'));
    for (const program of ['action', 'cli'] as const) {
      const { ever } = piecesOf(program);
      expect(ever.map(text).join('\n')).toMatch(/\bSecretsManagerClient = class\b/);
      expect(bytes([...ever, ...parser])).toBeLessThan(3 * MB);
    }
  });

  test('loads at most 1.1 MB before anything is done', () => {
    expect(bytes(piecesOf('action').atOnce)).toBeLessThanOrEqual(1.1 * MB);
    expect(bytes(piecesOf('cli').atOnce)).toBeLessThanOrEqual(1.1 * MB);
  });

  test("loads the AWS SDK, and GitHub's client, only for a run that needs it", () => {
    const start = piecesOf('action').atOnce.map(text).join('\n');
    expect(start).not.toMatch(/\b(SecretsManager|IAM)Client = class\b/);
    expect(start).not.toMatch(/\bOctokit = class\b/);
    const all = files.map(text).join('\n');
    expect(all).toMatch(/\bSecretsManagerClient = class\b/);
    expect(all).toMatch(/\bOctokit = class\b/);
  });

  test('holds of the packages only what is used', () => {
    const all = files.map(text).join('\n');
    expect(all).toContain('DescribeSecretCommand = class');
    // Of the AWS SDK, of the toolkit and of what the toolkit brings along.
    for (const unused of ['GetRandomPasswordCommand', 'class OidcClient', 'class Dispatcher'])
      expect(all).not.toContain(unused);
  });
});

describe('100 secrets out of one bundle', () => {
  const count = 100;
  const members = Array.from({ length: count }, (_, index) => `v${index}`);
  const secrets = Object.fromEntries(
    members.map((jsonKey) => [`ml/${jsonKey}`, { value: { env: 'BUNDLE', jsonKey } }]),
  );
  const env = { BUNDLE: JSON.stringify(Object.fromEntries(members.map((name) => [name, `value-of-${name}`]))) };
  const step = { env, with: { 'fingerprint-key': KEY } };
  const parts = Math.ceil(count / 70);
  let world: World;
  let number: number;
  beforeAll(async () => {
    world = await startWorld();
    number = world.propose(config({ secrets }));
  });
  afterAll(() => world.close());

  const plan = () => {
    world.github.clearCalls();
    // A pull request that changes nothing is planned where `mode` says so.
    return world.on(world.repository.events.pullRequest(number), { ...step, with: { ...step.with, mode: 'plan' } });
  };
  const callsOf = (operation: string) => world.lastCalls().filter((call) => call.operation === operation).length;

  test('first plan: one look at each secret, and nothing is read twice', async () => {
    const planned = await plan();
    expect(planned.outputs.created).toBe('100');
    expect(callsOf('DescribeSecret')).toBe(count);
    expect(world.lastCalls().length).toBeLessThanOrEqual(count + 1 + 2 * parts + 5);
  });

  test('each value is masked once, and so are the bundle and the key', async () => {
    const { masks } = await plan();
    expect(new Set(masks).size).toBe(masks.length);
    expect(masks.length).toBeLessThanOrEqual(count + 2);
  });

  test('first apply: one call makes a secret, two make a part of the policy, two ask IAM about 100 secrets and about any other', async () => {
    const push = world.repository.merge(number);
    const applied = await world.on(world.repository.events.push(push), step);
    expect(applied.outputs.created).toBe('100');
    expect(callsOf('CreateSecret')).toBe(count);
    expect(callsOf('PutSecretValue') + callsOf('TagResource')).toBe(0);
    expect(callsOf('CreatePolicy') + callsOf('AttachRolePolicy')).toBe(2 * parts);
    expect(callsOf('SimulatePrincipalPolicy')).toBe(2);
  });

  test('plan with nothing to do: N + N/100 + 2P + 5 calls to AWS, none of them for a value; eight to GitHub', async () => {
    number = world.propose({ 'README.md': 'Nothing about secrets.\n', 'union-secrets.yaml': config({ secrets }) });
    const planned = await plan();
    expect(planned.outputs).toMatchObject({ 'has-changes': 'false', unchanged: '100' });
    expect(world.lastCalls().length).toBeLessThanOrEqual(count + count / 100 + 2 * parts + 5);
    expect(callsOf('GetSecretValue') + callsOf('BatchGetSecretValue')).toBe(0);
    expect(world.github.calls().length).toBeLessThanOrEqual(8);
  });

  test('the log of a plan with nothing to do does not grow with what is unchanged, but for the masks', async () => {
    const { stdout } = await plan();
    const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  test('apply of one change: what a plan reads, one write and two questions about access', async () => {
    const changed = { BUNDLE: env.BUNDLE.replace('value-of-v7"', 'another-value-of-v7"') };
    const push = world.repository.merge(number);
    const applied = await world.on(world.repository.events.push(push), { ...step, env: changed });
    expect(applied.outputs).toMatchObject({ updated: '1', unchanged: '99' });
    expect(callsOf('PutSecretValue')).toBe(1);
    expect(world.lastCalls().length).toBeLessThanOrEqual(count + count / 100 + 2 * parts + 5 + 3);
  });

  test('validate: AWS is asked nothing', async () => {
    const validated = await world.on(world.repository.events.pullRequest(number), {
      ...step,
      with: { mode: 'validate' },
    });
    expect(validated.exitCode).toBe(0);
    expect(world.lastCalls()).toEqual([]);
  });
});
