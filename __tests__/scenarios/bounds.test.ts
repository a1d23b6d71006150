import {
  config,
  errorsOf,
  GROUP,
  grantsOf,
  lineOf,
  POLICY,
  ROLE,
  type StepResult,
  stateOf,
  useWorlds,
  type World,
} from '../helpers/scenarios/world.ts';

const open = useWorlds();
const ENV = { A: 'value of a' };
const grantOf = (name: string) => `${GROUP}${name}-??????`;

/** Plans and applies; both say the same, in the same places, and change nothing. */
async function refusedBoth(world: World, step: object): Promise<StepResult> {
  const before = stateOf(world);
  const [planned, applied] = [await world.plan(step), await world.apply(step)];
  expect([planned.exitCode, applied.exitCode]).toEqual([1, 1]);
  expect(errorsOf(applied)).toEqual(errorsOf(planned));
  expect(stateOf(world)).toEqual(before);
  return applied;
}

describe('what the workflow bounds, a file does not reach', () => {
  const FILE = config({
    roles: { default: ROLE, admin: 'arn:aws:iam::123456789012:role/break-glass/acme-admin' },
    secrets: {
      'ml/own': { value: { env: 'A' }, roles: ['default'] },
      'payments/adopted': { value: { env: 'A' }, adopt: true },
    },
    grants: ['shared/datadog', 'payments/stripe-live', { name: 'payments/paypal', roles: ['admin'] }],
  });
  const world = async () => {
    const made = await open({ config: FILE });
    made.aws.createRole({ name: 'acme-admin', path: '/break-glass/' });
    for (const name of ['shared/datadog', 'payments/stripe-live', 'payments/paypal', 'payments/adopted'])
      made.aws.putSecret({ name, value: 'theirs' });
    return made;
  };

  test('each refusal is on its line; nothing is granted, adopted or changed', async () => {
    const made = await world();
    const result = await refusedBoth(made, {
      env: ENV,
      with: { grantable: 'shared/*, ml/*', 'bindable-roles': 'acme-*flyterole' },
    });
    const at = (start: string) => String(lineOf(FILE, start));
    const outside = (name: string) =>
      `The secret ${name} belongs to no stack and is outside of \`grantable\` (shared/*, ml/*)`;
    expect(errorsOf(result).map(({ message, properties }) => [properties.line, message.split(':')[0]])).toEqual([
      [at('payments/adopted:'), outside('payments/adopted')],
      [at('- name: payments/paypal'), outside('payments/paypal')],
      [at('- payments/stripe-live'), outside('payments/stripe-live')],
      [at('admin:'), 'The role acme-admin (role key "admin") is outside of `bindable-roles` (acme-*flyterole)'],
    ]);
  });

  test('within its bounds the same file is applied', async () => {
    const made = await world();
    const bounds = {
      grantable: 'shared/*\npayments/*',
      'bindable-roles': `${ROLE}\narn:aws:iam::*:role/break-glass/*`,
    };
    expect((await made.apply({ env: ENV, with: bounds })).exitCode).toBe(0);
    expect(grantsOf(made, POLICY)).toContain(grantOf('payments/stripe-live'));
  });

  test.each([
    ['grantable', ''],
    ['grantable', ' , '],
    ['bindable-roles', ''],
    ['bindable-roles', '!acme-admin'],
  ])('%s: %j is no bound, and refused before anything is read', async (name, value) => {
    const made = await world();
    const result = await made.apply({ env: ENV, with: { [name]: value } });
    expect([result.exitCode, made.lastCalls()]).toEqual([1, []]);
    expect(errorsOf(result)).toMatchObject([{ message: expect.stringContaining(`Input ${name} `) }]);
  });
});

describe('a secret of another stack', () => {
  const WITH_GRANT = config({ secrets: { 'ml/own': { value: { env: 'A' } } }, grants: ['billing/stripe'] });
  const billing = (shareWith?: string[]) => ({
    'billing.yaml': config({
      stack: 'billing',
      secrets: { 'billing/stripe': { value: { env: 'A' }, ...(shareWith && { shareWith }) } },
    }),
  });
  const asOwner = { env: ENV, with: { config: 'billing.yaml' } };

  test('is granted where its own file says so, and no longer than it does', async () => {
    const world = await open({ config: WITH_GRANT });
    world.write(billing());
    expect((await world.apply(asOwner)).exitCode).toBe(0);

    const alone = await refusedBoth(world, { env: ENV });
    expect(errorsOf(alone)).toMatchObject([
      {
        message: expect.stringMatching(
          /^The secret billing\/stripe belongs to stack billing, which does not share it with stack ml-platform\..*Ask its owner \(acme\/ml:billing\.yaml\) to add `shareWith: \[ml-platform\]` to it/s,
        ),
        properties: { line: String(lineOf(WITH_GRANT, '- billing/stripe')) },
      },
    ]);

    world.write(billing(['search', 'ml-platform']));
    const sharing = await world.plan(asOwner);
    expect(sharing.summary).toContain('shared with stacks "ml-platform search"');
    expect((await world.apply(asOwner)).exitCode).toBe(0);
    expect((await world.apply({ env: ENV })).exitCode).toBe(0);
    expect(grantsOf(world)).toEqual([grantOf('billing/stripe'), grantOf('ml/own')]);

    world.write(billing(['search']));
    expect((await world.apply(asOwner)).exitCode).toBe(0);
    const after = await refusedBoth(world, { env: ENV });
    expect(errorsOf(after)).toMatchObject([{ message: expect.stringContaining('does not share it with') }]);

    world.write(config({ secrets: { 'ml/own': { value: { env: 'A' } } }, removal: { unlessReadWithinDays: 0 } }));
    expect((await world.apply({ env: ENV })).exitCode).toBe(0);
    expect(grantsOf(world)).toEqual([grantOf('ml/own')]);
  });

  test('a file that takes the name of the stack on another data plane is none of it', async () => {
    const production = { region: 'us-west-2', accountId: '123456789012', roles: { default: ROLE } };
    const world = await open({
      config: config({ stack: 'billing', dataPlanes: { elsewhere: production }, grants: ['billing/stripe'] }),
    });
    world.write(billing());
    expect((await world.apply(asOwner)).exitCode).toBe(0);
    const result = await refusedBoth(world, { env: ENV });
    expect(errorsOf(result)).toMatchObject([{ message: expect.stringContaining('belongs to another stack billing') }]);
  });

  test('nor is one of another repository, which `match: tags` would let read all of it', async () => {
    const world = await open({
      config: config({
        stack: 'billing',
        policy: { name: 'mine', match: 'tags' },
        secrets: { 'ml/own': { value: { env: 'A' } } },
      }),
    });
    world.aws.putSecret({
      name: 'billing/stripe',
      value: 'theirs',
      tags: {
        'union-secrets:stack': 'billing',
        'union-secrets:data-plane': 'production',
        'union-secrets:source': 'acme/billing:union-secrets.yaml',
      },
    });
    const result = await refusedBoth(world, { env: ENV });
    expect(errorsOf(result)).toMatchObject([{ message: expect.stringContaining('acme/billing:union-secrets.yaml') }]);
  });
});
