import { readFileSync } from 'node:fs';
import { loadConfig } from '../../src/config/load.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { desiredState } from '../../src/engine/desired-state.ts';

const fixture = (name: string) => {
  const { config } = loadConfig(
    readFileSync(new URL(`../config/fixtures/${name}.yaml`, import.meta.url)),
    'union-secrets.yaml',
  );
  if (config === null) throw new Error(`${name} has errors`);
  return config;
};

const SOURCE = 'acme/ml:union-secrets.yaml';

describe('What a config asks for on a data plane', () => {
  const full = desiredState(fixture('good-full'), 'production', SOURCE);

  it('says who owns it and where', () => {
    expect(full).toMatchObject({
      stack: 'ml-platform',
      dataPlane: 'production',
      source: SOURCE,
      region: 'us-west-2',
      accountId: '123456789012',
    });
  });

  it('reads roles by name and by ARN, each with its policy', () => {
    expect(full.roles).toEqual([
      {
        key: 'default',
        name: 'acme-userflyterole',
        policyName: 'ml-platform-secrets',
        policyPath: '/union/union-secrets/ml-platform/',
        policyTags: {},
        match: 'names',
      },
      {
        key: 'ranking',
        name: 'acme-ranking-prod',
        arn: 'arn:aws:iam::123456789012:role/flyte/acme-ranking-prod',
        policyName: 'ml-platform-secrets-ranking',
        policyPath: '/union/union-secrets/ml-platform/',
        policyTags: {},
        match: 'names',
      },
    ]);
  });

  it("sorts secrets by name, and tags by key, the secret's own over the defaults", () => {
    expect(full.secrets.map((secret) => secret.name)).toEqual([
      'ml/from-bundles',
      'ml/oncall-token',
      'ml/openai-api-key',
      'ml/prod-only',
      'ml/session-salt',
      'ml/snowflake-key',
    ]);
    expect(full.secrets.at(-1)).toEqual({
      name: 'ml/snowflake-key',
      description: '',
      tags: { owner: 'data', team: 'ml' },
      roles: ['default', 'ranking'],
      value: { kind: 'file', path: 'build/snowflake.p8' },
      kmsKeyId: null,
      rotation: null,
      adopt: false,
      onRemoval: null,
      shareWith: [],
      maxAgeDays: null,
    });
    expect(Object.keys(full.secrets.at(-1)!.tags)).toEqual(['owner', 'team']);
  });

  it('lets a tag of the secret win over the default with its key', () => {
    const config = fixture('good-full');
    const own = { ...config, secrets: { 'ml/a': { value: 'manual' as const, tags: { team: 'own', a: 'b' } } } };
    expect(desiredState(own, 'production', SOURCE).secrets[0]?.tags).toEqual({ a: 'b', team: 'own' });
  });

  it('grants to the role default where no role is named', () => {
    expect(full.grants).toEqual([
      { name: 'shared/datadog', roles: ['default'] },
      { name: 'shared/pagerduty', roles: ['ranking'] },
    ]);
    expect(full.secrets.find((secret) => secret.name === 'ml/oncall-token')?.roles).toEqual(['default']);
  });

  it('knows the four sources of a value, and the defaults of a generated one', () => {
    const sources = Object.fromEntries(full.secrets.map((secret) => [secret.name, secret.value]));
    expect(sources).toMatchObject({
      'ml/from-bundles': { kind: 'env', variable: 'BUNDLE', jsonKey: 'stripe' },
      'ml/oncall-token': { kind: 'manual' },
      'ml/snowflake-key': { kind: 'file', path: 'build/snowflake.p8' },
    });
    expect(sources['ml/openai-api-key']).toEqual({ kind: 'env', variable: 'OPENAI_API_KEY' });
    const config = fixture('good-smallest');
    const generated = { ...config, secrets: { 'ml/salt': { value: { generate: { length: 20 } } } } };
    expect(desiredState(generated, 'production', SOURCE).secrets[0]?.value).toEqual({
      kind: 'generate',
      length: 20,
      charset: 'base64url',
      generation: 1,
    });
  });

  it('has policies at / under the name made of stack, data plane and role where the file says nothing', () => {
    expect(desiredState(fixture('good-smallest'), 'production', SOURCE).roles).toEqual([
      {
        key: 'default',
        name: 'acme-userflyterole',
        policyName: 'ml-platform@production@default',
        policyPath: '/union-secrets/ml-platform/',
        policyTags: {},
        match: 'names',
      },
    ]);
  });

  it('leaves out what is for other data planes', () => {
    const config = fixture('good-scoped-by-plane');
    const production = desiredState(config, 'production', SOURCE);
    const staging = desiredState(config, 'staging', SOURCE);
    expect(production.secrets.map((secret) => secret.name)).toEqual(['ml/b']);
    expect(production.grants).toEqual([
      { name: 'ml/a', roles: ['default'] },
      { name: 'shared/x', roles: ['default', 'ranking'] },
    ]);
    expect(staging.secrets.map((secret) => secret.name)).toEqual(['ml/a']);
    expect(staging.grants).toEqual([{ name: 'shared/x', roles: ['default'] }]);
  });

  it('is empty where the file owns and grants nothing', () => {
    expect(desiredState(fixture('good-owns-nothing'), 'production', SOURCE)).toMatchObject({ secrets: [], grants: [] });
  });

  it('is the same whatever the order in the file', () => {
    const config = fixture('good-full');
    const reversed = {
      ...config,
      secrets: Object.fromEntries(Object.entries(config.secrets ?? {}).toReversed()),
      grants: config.grants?.toReversed() ?? [],
    };
    expect(JSON.stringify(desiredState(reversed, 'production', SOURCE))).toBe(JSON.stringify(full));
  });

  it.each(['prod', 'constructor', '__proto__', ''])('refuses the undeclared data plane %j', (key) => {
    expect(() => desiredState(fixture('good-full'), key, SOURCE)).toThrow(
      `Data plane "${key}" is not declared. Declared: production.`,
    );
  });
});

describe('What belongs to the life of a secret', () => {
  const config = fixture('good-lifecycle');
  const production = desiredState(config, 'production', SOURCE);
  const staging = desiredState(config, 'staging', SOURCE);
  const secret = (state: typeof production, name: string) => state.secrets.find((one) => one.name === name);

  it("takes the key from the secret, else from the data plane's defaults, else from the file's", () => {
    expect(secret(production, 'ml/rotated')?.kmsKeyId).toBe('mrk-1234abcd12ab34cd56ef1234567890ab');
    expect(secret(production, 'ml/adopted')?.kmsKeyId).toBe(
      'arn:aws:kms:us-west-2:999999999999:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    );
    expect(secret(staging, 'ml/adopted')?.kmsKeyId).toBe('alias/ml');
    expect(desiredState(fixture('good-full'), 'production', SOURCE).secrets[0]?.kmsKeyId).toBeNull();
  });

  it('takes the alias of the AWS managed key, also as an ARN, for no key of its own, whatever the defaults say', () => {
    expect(secret(production, 'ml/default-key')?.kmsKeyId).toBeNull();
    const arn = 'arn:aws:kms:us-west-2:123456789012:alias/aws/secretsmanager';
    const own = { ...config, secrets: { 'ml/a': { value: 'manual' as const, kmsKeyId: arn } } };
    expect(desiredState(own, 'production', SOURCE).secrets[0]?.kmsKeyId).toBeNull();
  });

  it("adds the tags of the data plane's defaults to the file's, and wins where both name a key", () => {
    expect(secret(production, 'ml/adopted')?.tags).toEqual({ 'cost-center': '4711', team: 'prod', tier: '1' });
    expect(secret(staging, 'ml/adopted')?.tags).toEqual({ 'cost-center': '4711', team: 'ml' });
  });

  it('says what is adopted, rotated, and kept or deleted in the end', () => {
    expect(secret(production, 'ml/adopted')).toMatchObject({ adopt: true, rotation: null, onRemoval: 'retain' });
    expect(secret(staging, 'ml/only-staging')).toMatchObject({ adopt: false, onRemoval: 'delete' });
    expect(JSON.stringify(secret(production, 'ml/rotated')?.rotation)).toBe(
      '{"lambdaArn":"arn:aws:lambda:us-west-2:123456789012:function:rotate-token","schedule":"rate(30 days)"}',
    );
  });

  it('lists the stacks that may grant a secret, sorted; none by default', () => {
    expect(secret(production, 'ml/adopted')?.shareWith).toEqual(['billing', 'search']);
    expect(secret(production, 'ml/default-key')?.shareWith).toEqual([]);
  });

  it("bounds the age of values by the secret's own key, the data plane's, the file's; 0 is no bound", () => {
    const maxAge = (state: DesiredState) => state.secrets.map(({ name, maxAgeDays }) => [name, maxAgeDays]);
    expect(maxAge(production)).toEqual([
      ['ml/adopted', 180],
      ['ml/default-key', null],
      ['ml/rotated', 90],
    ]);
    expect(maxAge(staging)).toEqual([
      ['ml/adopted', 180],
      ['ml/default-key', null],
      ['ml/only-staging', 365],
    ]);
    expect(desiredState(fixture('good-full'), 'production', SOURCE).secrets[0]?.maxAgeDays).toBeNull();
  });

  it("adds the policy tags of a data plane to the file's, and wins where both name a key", () => {
    const tags = { CostCenter: 'ml-123', team: 'prod', tier: '1' };
    expect(production.roles.map(({ policyTags }) => policyTags)).toEqual([tags, tags]);
    expect(Object.keys(production.roles[0]!.policyTags)).toEqual(['CostCenter', 'team', 'tier']);
    expect(staging.roles[0]!.policyTags).toEqual({ CostCenter: 'ml-123', team: 'ml' });
  });

  it('lets the policy keys of a data plane win over those of the file, key by key', () => {
    expect(production.roles).toMatchObject([
      {
        key: 'default',
        policyName: 'ml-platform@production@default',
        policyPath: '/union/union-secrets/ml-platform/',
        match: 'tags',
      },
      {
        key: 'ranking',
        policyName: 'ml-platform@production@ranking',
        policyPath: '/union/union-secrets/ml-platform/',
        match: 'tags',
      },
    ]);
    expect(staging.roles).toMatchObject([
      {
        key: 'default',
        policyName: 'staging-secrets',
        policyPath: '/staging/union-secrets/ml-platform/',
        match: 'names',
      },
      {
        key: 'ranking',
        policyName: 'staging-secrets-ranking',
        policyPath: '/staging/union-secrets/ml-platform/',
        match: 'names',
      },
    ]);
  });

  it('lets the removal keys of a data plane win over those of the file, and takes what either confirms', () => {
    expect(production.removal).toEqual({
      secrets: 'retain',
      recoveryWindowDays: 7,
      maxDeletions: 0,
      maxRevocations: 0,
      unlessReadWithinDays: 0,
      confirm: ['ml/gone', 'ml/gone-from-production', 'ml/long-gone', 'ml/only-staging'],
    });
    expect(staging.removal).toEqual({
      secrets: 'delete',
      recoveryWindowDays: 7,
      maxDeletions: 3,
      maxRevocations: 0,
      unlessReadWithinDays: 0,
      confirm: ['ml/gone', 'ml/long-gone', 'ml/only-staging'],
    });
  });

  it('keeps what left a file that says nothing of removals, and guards it', () => {
    expect(desiredState(fixture('good-full'), 'production', SOURCE).removal).toEqual({
      secrets: 'retain',
      recoveryWindowDays: 30,
      maxDeletions: 1,
      maxRevocations: 5,
      unlessReadWithinDays: 7,
      confirm: [],
    });
  });
});
