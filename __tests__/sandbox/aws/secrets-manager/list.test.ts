import {
  type Filter,
  ListSecretsCommand,
  type ListSecretsCommandInput,
  paginateListSecrets,
} from '@aws-sdk/client-secrets-manager';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

let sandbox: AwsSandbox;
const list = (input: ListSecretsCommandInput = {}) => clients(sandbox).secrets.send(new ListSecretsCommand(input));
const names = async (Filters: Filter[], rest: ListSecretsCommandInput = {}) =>
  (await list({ Filters, ...rest })).SecretList?.map((secret) => secret.Name).toSorted();

beforeEach(async () => {
  sandbox = await startAws();
});
afterEach(() => sandbox.close());

describe('filters', () => {
  beforeEach(() => {
    sandbox.putSecret({ name: 'ml/key', value: 'v', description: 'Ranking key', tags: { stack: 'ml', team: 'a' } });
    sandbox.putSecret({ name: 'ml-old', tags: { stack: 'ml-platform' }, owningService: 'rds' });
    sandbox.putSecret({ name: 'ML/key', tags: { Stack: 'ml' }, primaryRegion: 'eu-west-1' });
  });

  const cases: [string, Filter[], string[]][] = [
    ['name is a case-sensitive prefix', [{ Key: 'name', Values: ['ml'] }], ['ml-old', 'ml/key']],
    ['tag-key is a case-sensitive prefix', [{ Key: 'tag-key', Values: ['sta'] }], ['ml-old', 'ml/key']],
    [
      'tag-value is a prefix: more than an equal value matches',
      [{ Key: 'tag-value', Values: ['ml'] }],
      ['ML/key', 'ml-old', 'ml/key'],
    ],
    ['! negates', [{ Key: 'name', Values: ['!ml/'] }], ['ML/key', 'ml-old']],
    ['one of several values is enough', [{ Key: 'name', Values: ['ML', 'ml-'] }], ['ML/key', 'ml-old']],
    [
      'all filters must match',
      [
        { Key: 'tag-key', Values: ['stack'] },
        { Key: 'tag-value', Values: ['ml-'] },
      ],
      ['ml-old'],
    ],
    ['description has no case', [{ Key: 'description', Values: ['ranking'] }], ['ml/key']],
    ['owning-service', [{ Key: 'owning-service', Values: ['rds'] }], ['ml-old']],
    ['primary-region', [{ Key: 'primary-region', Values: ['eu-'] }], ['ML/key']],
    ['all searches words of every attribute', [{ Key: 'all', Values: ['platform'] }], ['ml-old']],
  ];

  test.each(cases)('%s', async (_title, filters, expected) => {
    expect(await names(filters)).toEqual(expected.toSorted());
  });

  test('of an unknown kind, with impossible characters or more than ten are refused', async () => {
    const refused = [
      [{ Key: 'colour' as 'name', Values: ['x'] }],
      [{ Key: 'name' as const, Values: ['a*'] }],
      Array.from({ length: 11 }, () => ({ Key: 'name' as const, Values: ['a'] })),
    ];
    for (const Filters of refused) expect((await failure(list({ Filters }))).code).toBe('ValidationException');
  });
});

describe('the list', () => {
  test('shows what DescribeSecret shows, with SecretVersionsToStages', async () => {
    const { versions } = sandbox.putSecret({ name: 'a', value: 'v', description: 'd', kmsKeyId: 'alias/ml' });
    expect((await list()).SecretList).toMatchObject([
      {
        Name: 'a',
        Description: 'd',
        KmsKeyId: 'alias/ml',
        SecretVersionsToStages: { [versions[0]?.id ?? '']: ['AWSCURRENT'] },
      },
    ]);
  });

  test('leaves out secrets that are scheduled for deletion unless asked, and those of other accounts and regions', async () => {
    sandbox.putSecret({ name: 'deleted', deletion: { askedAt: 1_750_000_000_000, endsAt: sandbox.now() + 1000 } });
    sandbox.putSecret({ name: 'far', region: 'eu-west-1' });
    sandbox.putSecret({ name: 'other', accountId: '999999999999' });
    expect((await list()).SecretList).toEqual([]);
    expect((await list({ IncludePlannedDeletion: true })).SecretList).toMatchObject([
      { Name: 'deleted', DeletedDate: new Date(1_750_000_000_000) },
    ]);
  });

  test('comes in pages of a hundred at most', async () => {
    for (let index = 0; index < 205; index += 1) sandbox.putSecret({ name: `s${index}` });
    const sizes: number[] = [];
    for await (const page of paginateListSecrets({ client: clients(sandbox).secrets }, {}))
      sizes.push(page.SecretList?.length ?? 0);
    expect(sizes).toEqual([100, 100, 5]);
    expect((await failure(list({ MaxResults: 101 }))).code).toBe('ValidationException');
    expect((await failure(list({ NextToken: 'nonsense' }))).code).toBe('InvalidNextTokenException');
  });

  test('sorts by what is asked for', async () => {
    for (const name of ['b', 'c', 'a']) sandbox.putSecret({ name });
    const sorted = await list({ SortBy: 'name', SortOrder: 'desc' });
    expect(sorted.SecretList?.map((secret) => secret.Name)).toEqual(['c', 'b', 'a']);
  });
});

describe('the list can be made to', () => {
  test('begin with an empty page that carries a token', async () => {
    for (const name of ['a', 'b', 'c']) sandbox.putSecret({ name });
    sandbox.setListing({ emptyFirstPage: true, pageSize: 2 });
    const pages: (string | undefined)[][] = [];
    for await (const page of paginateListSecrets({ client: clients(sandbox).secrets }, {})) {
      pages.push(page.SecretList?.map((secret) => secret.Name) ?? []);
    }
    expect(pages).toEqual([[], ['a', 'b'], ['c']]);
  });

  test('lag the truth, by the clock', async () => {
    sandbox.putSecret({ name: 'a' });
    sandbox.setListing({ lagMilliseconds: 300_000 });
    const { secrets } = clients(sandbox);
    const { CreateSecretCommand } = await import('@aws-sdk/client-secrets-manager');
    await secrets.send(new CreateSecretCommand({ Name: 'b' }));
    expect(await names([])).toEqual(['a']);
    sandbox.advance(300_000);
    expect(await names([])).toEqual(['a', 'b']);
  });

  test('come in reverse', async () => {
    for (const name of ['a', 'b']) sandbox.putSecret({ name });
    sandbox.setListing({ reverse: true });
    expect((await list()).SecretList?.map((secret) => secret.Name)).toEqual(['b', 'a']);
  });
});
