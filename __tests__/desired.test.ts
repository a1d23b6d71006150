import { readFileSync } from 'node:fs';
import { loadConfig } from '../src/config/load.ts';
import { desiredState } from '../src/desired.ts';

const fixture = (name: string) => {
  const { config } = loadConfig(
    readFileSync(new URL(`./config/fixtures/${name}.yaml`, import.meta.url)),
    'union-secrets.yaml',
  );
  if (config === null) throw new Error(`${name} has errors`);
  return config;
};

const SOURCE = 'acme/ml:union-secrets.yaml';

describe('What a config asks for on a data plane', () => {
  const full = desiredState(fixture('good-full'), 'production', SOURCE);

  it('says whose it is and where', () => {
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
      { key: 'default', name: 'acme-userflyterole', policyName: 'ml-platform-secrets', policyPath: '/union/' },
      {
        key: 'ranking',
        name: 'acme-ranking-prod',
        arn: 'arn:aws:iam::123456789012:role/flyte/acme-ranking-prod',
        policyName: 'ml-platform-secrets-ranking',
        policyPath: '/union/',
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
      { key: 'default', name: 'acme-userflyterole', policyName: 'ml-platform-production-default', policyPath: '/' },
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
