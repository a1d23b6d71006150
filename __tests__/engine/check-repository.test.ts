import type { CodeContext } from '../../src/code-check/rules/pair-judge.ts';
import { loadConfig } from '../../src/config/load.ts';
import { codeContext } from '../../src/engine/check-repository.ts';
import type { Plan, PlannedSecret } from '../../src/plan/plan.ts';
import { newSecret, pair, plan, secret } from '../helpers/report/build.ts';

const TEXT = `version: 1
stack: ml-platform
dataPlanes:
  staging:
    region: eu-west-1
    accountId: "999999999999"
    roles: { default: acme-userflyterole }
  production:
    region: us-west-2
    accountId: "123456789012"
    roles: { default: acme-userflyterole }
secrets:
  ml/a: { value: manual }
  ml/prod-only: { value: manual, dataPlanes: [production] }
grants:
  - shared/datadog
  - { name: shared/pagerduty, dataPlanes: [staging] }
`;

function contextOf(planned: Plan | null, generatedModule: string | null = null): CodeContext {
  const { config, problems, locate } = loadConfig(TEXT, 'infra/union-secrets.yaml');
  if (config === null) throw new Error(JSON.stringify(problems));
  return codeContext('infra/union-secrets.yaml', config, planned, locate, generatedModule);
}

const named = (context: CodeContext, name: string) => context.secrets.find((one) => one.name === name);
const changeOf = (planned: PlannedSecret) =>
  named(contextOf(plan({ secrets: [planned] })), planned.name)?.on.find(({ dataPlane }) => dataPlane === 'production')
    ?.change;

describe('what code is checked against, without AWS', () => {
  const context = contextOf(null);

  test('is every data plane of the file, sorted, none of them read', () => {
    expect(context.dataPlanes).toEqual([
      { name: 'production', region: 'us-west-2', accountId: '123456789012', partition: null, awsRead: false },
      { name: 'staging', region: 'eu-west-1', accountId: '999999999999', partition: null, awsRead: false },
    ]);
  });

  test('is every secret and grant on its data planes, with its line in the file', () => {
    expect(
      context.secrets.map(({ name, declared, on }) => [name, declared, on.map(({ dataPlane }) => dataPlane)]),
    ).toEqual([
      ['ml/a', 'secret', ['production', 'staging']],
      ['ml/prod-only', 'secret', ['production']],
      ['shared/datadog', 'grant', ['production', 'staging']],
      ['shared/pagerduty', 'grant', ['staging']],
    ]);
    expect(context.secrets.map(({ location }) => [location?.file, location?.line])).toEqual([
      ['infra/union-secrets.yaml', 13],
      ['infra/union-secrets.yaml', 14],
      ['infra/union-secrets.yaml', 16],
      ['infra/union-secrets.yaml', 17],
    ]);
    expect(context.secrets.flatMap(({ on }) => on.map((one) => [one.pair, one.change]))).toEqual(
      Array.from({ length: 6 }, () => [null, null]),
    );
  });

  test('is the path of the config, and of the module that is written', () => {
    expect(contextOf(null, 'lib/keys.py')).toMatchObject({
      configPath: 'infra/union-secrets.yaml',
      generatedModule: 'lib/keys.py',
    });
  });
});

describe('with the plan of one data plane', () => {
  test('that one was read, with its partition; of the others nothing is known', () => {
    const context = contextOf(plan({ partition: 'aws-us-gov', secrets: [secret('ml/a')] }));
    expect(context.dataPlanes.map(({ name, partition, awsRead }) => [name, partition, awsRead])).toEqual([
      ['production', 'aws-us-gov', true],
      ['staging', null, false],
    ]);
    expect(named(context, 'ml/a')?.on).toEqual([
      { dataPlane: 'production', pair: pair('ml/a'), change: null },
      { dataPlane: 'staging', pair: null, change: null },
    ]);
  });

  test('what left the file is known as well, if the plan takes it away', () => {
    const gone = secret('ml/gone', { status: 'orphaned' });
    expect(named(contextOf(plan({ secrets: [gone, secret('ml/other')] })), 'ml/gone')).toEqual({
      name: 'ml/gone',
      declared: 'none',
      location: null,
      on: [{ dataPlane: 'production', pair: pair('ml/gone'), change: 'revoke' }],
    });
  });

  const again = newSecret('ml/a');
  test.each<[string, PlannedSecret, string | null]>([
    ['a new secret: its key is known after apply', again, 'create'],
    [
      'one that was granted and is gone: its key changes',
      {
        ...again,
        changes: again.changes.map((change) =>
          change.kind === 'create' ? { ...change, keyWillChange: true } : change,
        ),
      },
      'recreate',
    ],
    ['one that is deleted', secret('ml/gone', { status: 'delete' }), 'delete'],
    ['one that is kept and no longer read', secret('ml/gone', { status: 'orphaned' }), 'revoke'],
    ['one that is updated', secret('ml/a', { status: 'update' }), null],
    ['one that is restored keeps its key', secret('ml/a', { status: 'restore' }), null],
    ['one that waits for a value', secret('ml/a', { status: 'waiting' }), null],
    ['one that is adopted', secret('ml/a', { status: 'adopt' }), null],
    ['one that is refused: the plan says what it is', secret('ml/a', { status: 'refused', pair: null }), 'refused'],
  ])('%s', (_, planned, change) => {
    expect(changeOf(planned)).toBe(change);
  });
});
