import { partialConfig } from '../../src/config/partial-config.ts';
import { policyNameFor } from '../../src/config/rules/policy-names.ts';

const nameFor = (config: object, dataPlane: string, role: string) =>
  policyNameFor(partialConfig(config), dataPlane, role);
const plane = (accountId: string, ...roles: string[]) => ({
  accountId,
  roles: Object.fromEntries(roles.map((key) => [key, 'a-role'])),
});
const ONE = '111111111111';
const OTHER = '222222222222';

describe('Name of a policy', () => {
  it('is stack, data plane and role key where the file gives none', () => {
    expect(nameFor({ stack: 'ml', dataPlanes: { prod: plane(ONE, 'default') } }, 'prod', 'default')).toBe(
      'ml@prod@default',
    );
  });

  const cases: [string, Record<string, ReturnType<typeof plane>>, string, string, string][] = [
    [
      'is exactly the given name for one data plane and one role',
      { prod: plane(ONE, 'default') },
      'prod',
      'default',
      'given',
    ],
    ['whatever the key of that role is', { prod: plane(ONE, 'ranking') }, 'prod', 'ranking', 'given'],
    [
      'is the given name for the default of several roles',
      { prod: plane(ONE, 'default', 'ranking') },
      'prod',
      'default',
      'given',
    ],
    [
      'adds the key of another of several roles',
      { prod: plane(ONE, 'default', 'ranking') },
      'prod',
      'ranking',
      'given-ranking',
    ],
    [
      'adds the data plane where two are in one account',
      { prod: plane(ONE, 'default'), dev: plane(ONE, 'default') },
      'dev',
      'default',
      'given-dev',
    ],
    [
      'adds both where both are needed',
      { prod: plane(ONE, 'default'), dev: plane(ONE, 'default', 'x') },
      'dev',
      'x',
      'given-dev-x',
    ],
    [
      'adds nothing where each data plane has its account',
      { prod: plane(ONE, 'default'), dev: plane(OTHER, 'default') },
      'dev',
      'default',
      'given',
    ],
  ];
  it.each(cases)('%s', (_, dataPlanes, dataPlane, role, name) => {
    expect(nameFor({ stack: 'ml', policy: { name: 'given' }, dataPlanes }, dataPlane, role)).toBe(name);
  });

  const own = (name: string, accountId: string, ...roles: string[]) => ({
    ...plane(accountId, ...roles),
    policy: { name },
  });
  const ofPlanes: [string, Record<string, ReturnType<typeof own | typeof plane>>, string, string, string][] = [
    [
      "is the data plane's own name, although another data plane is in the account",
      { prod: own('mine', ONE, 'default'), dev: plane(ONE, 'default') },
      'prod',
      'default',
      'mine',
    ],
    [
      "leaves the other data plane's name as it was",
      { prod: own('mine', ONE, 'default'), dev: plane(ONE, 'default') },
      'dev',
      'default',
      'given-dev',
    ],
    [
      'adds the data plane where two give the same name in one account, in any case',
      { prod: own('mine', ONE, 'default'), dev: own('Mine', ONE, 'default') },
      'dev',
      'default',
      'Mine-dev',
    ],
    [
      'adds nothing where two give the same name in two accounts',
      { prod: own('mine', ONE, 'default'), dev: own('mine', OTHER, 'default') },
      'dev',
      'default',
      'mine',
    ],
    [
      'adds the key of another of several roles to it too',
      { prod: own('mine', ONE, 'default', 'ranking') },
      'prod',
      'ranking',
      'mine-ranking',
    ],
  ];
  it.each(ofPlanes)('%s', (_, dataPlanes, dataPlane, role, name) => {
    expect(nameFor({ stack: 'ml', policy: { name: 'given' }, dataPlanes }, dataPlane, role)).toBe(name);
  });

  it('takes a policy without a name as none', () => {
    const dataPlanes = { prod: own('mine', ONE, 'default'), dev: { ...plane(ONE, 'default'), policy: {} } };
    expect(nameFor({ stack: 'ml', dataPlanes }, 'prod', 'default')).toBe('mine');
  });

  it('is made of the words alone for a data plane that is not there', () => {
    const dataPlanes = { prod: plane(ONE, 'default') };
    expect(nameFor({ stack: 'ml', dataPlanes }, 'gone', 'default')).toBe('ml@gone@default');
    expect(nameFor({ stack: 'ml', policy: { name: 'given' }, dataPlanes }, 'gone', 'x')).toBe('given');
  });
});
