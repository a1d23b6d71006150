import {
  GROUP,
  pairsOf,
  ROLE,
  type StepResult,
  startWorld,
  taskReads,
  type World,
} from '../helpers/scenarios/world.ts';

/** What every object of JavaScript has without saying so: as names in a file they are names and nothing else. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'] as const;
const TAGS = { constructor: 'a', toString: 'b', hasOwnProperty: 'c' };

const FILE = `version: 1
stack: valueOf
dataPlanes:
  constructor:
    region: us-west-2
    accountId: "123456789012"
    roles: { default: ${ROLE}, toString: acme-ranking }
    policy: { tags: { constructor: x } }
defaults: { tags: { valueOf: d } }
secrets:
  constructor: { value: { env: KEY }, tags: ${JSON.stringify(TAGS)}, roles: [default, toString], dataPlanes: [constructor] }
  toString: { value: { env: constructor }, roles: [toString] }
  valueOf: { value: { env: toString } }
  hasOwnProperty: { value: { env: BUNDLE, jsonKey: constructor } }
  member: { value: { env: BUNDLE, jsonKey: __proto__ } }
  file: { value: { file: constructor } }
grants: [isPrototypeOf]
removal: { confirm: [propertyIsEnumerable] }
`;
const ENV = { KEY: 'value of KEY', BUNDLE: '{"constructor":"value of a member","__proto__":"value of another"}' };

describe('names that JavaScript knows from elsewhere', () => {
  let world: World;
  let planned: StepResult;
  let refused: StepResult;
  let applied: StepResult;
  let again: StepResult;

  beforeAll(async () => {
    world = await startWorld({ config: FILE, roles: [ROLE, 'acme-ranking'] });
    world.aws.putSecret({ name: 'isPrototypeOf', value: 'of others', tags: { constructor: 'of others' } });
    planned = await world.plan({ env: ENV });
    refused = await world.apply({ env: ENV });
    world.write(FILE.replace('{ file: constructor }', '{ generate: {} }'));
    applied = await world.apply({ env: { ...ENV, constructor: 'value one', toString: 'value two' } });
    again = await world.apply({ env: ENV });
  });
  afterAll(() => world.close());

  test('a variable or file that is not there is not available, whatever an object inherits', () => {
    expect(planned).toMatchObject({ exitCode: 0, outputs: { created: '6' } });
    expect(planned.summary).toMatch(/environment variable `?constructor`? is not set/);
    expect(planned.summary).toMatch(/environment variable `?toString`? is not set/);
    expect(planned.summary).toMatch(/file `?constructor`? does not exist/);
  });

  test('an apply that needs them changes nothing', () => {
    expect(refused.exitCode).toBe(1);
    expect(JSON.stringify(refused.annotations)).not.toContain('TypeError');
    expect(refused.outputs).toMatchObject({ pairs: expect.not.stringContaining('valueOf') });
  });

  test('with values, all is applied, and read with the pairs', () => {
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '6' } });
    const pairs = pairsOf(applied);
    for (const name of INHERITED) expect(pairs[name]?.group).toBe(GROUP);
    expect(taskReads(world, ROLE, pairs.constructor as never)).toBe('value of KEY');
    expect(taskReads(world, 'acme-ranking', pairs.toString as never)).toBe('value one');
    expect(taskReads(world, ROLE, pairs.valueOf as never)).toBe('value two');
    expect(taskReads(world, ROLE, pairs.hasOwnProperty as never)).toBe('value of a member');
    expect(taskReads(world, ROLE, pairs.member as never)).toBe('value of another');
    expect(taskReads(world, ROLE, pairs.isPrototypeOf as never)).toBe('of others');
    const tags = Object.fromEntries(
      (world.aws.secret('constructor')?.tags ?? []).map(({ Key, Value }) => [Key, Value]),
    );
    expect(tags).toMatchObject({ ...TAGS, valueOf: 'd', 'union-secrets:stack': 'valueOf' });
  });

  test('a second apply has nothing to do', () => {
    expect(again).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false' } });
  });
});
