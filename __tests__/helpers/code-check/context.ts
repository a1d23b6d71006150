import type { CodeContext, CodeSecret, SecretFate } from '../../../src/code-check/rules/pair-judge.ts';

export const GROUP = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';

/** A secret on the one data plane; an empty suffix is for one that AWS does not hold. */
export function secret(
  name: string,
  suffix: string,
  change: SecretFate | null = null,
  declared: CodeSecret['declared'] = 'secret',
): CodeSecret {
  const key = `${name}-${suffix}`;
  return {
    name,
    declared,
    location: null,
    on: [{ dataPlane: 'production', pair: suffix === '' ? null : { group: GROUP, key, arn: GROUP + key }, change }],
  };
}

/** One data plane as a plan with AWS knows it. */
export const context: CodeContext = {
  configPath: 'union-secrets.yaml',
  dataPlanes: [{ name: 'production', region: 'us-west-2', accountId: '123456789012', partition: 'aws', awsRead: true }],
  secrets: [
    secret('huggingface-token', 'PqRsTu'),
    secret('ml/going-away', 'StUvWx', 'delete'),
    secret('ml/made-again', 'YzAbCd', 'recreate'),
    secret('ml/not-yet', '', 'create'),
    secret('ml/openai', 'QrStUv'),
    secret('ml/openai-api-key', 'AbCdEf'),
    secret('ml/openai-secret', 'KlMnOp'),
    secret('ml/revoked', 'EfGhIj', 'revoke', 'none'),
    secret('ml/snowflake-key', 'GhIjKl'),
    secret('shared/datadog', 'MnOpQr', null, 'grant'),
  ],
  generatedModule: 'union_secrets.py',
};

/** The same without credentials: nothing is known but the config. */
export const withoutAws: CodeContext = {
  ...context,
  dataPlanes: context.dataPlanes.map((plane) => ({ ...plane, partition: null, awsRead: false })),
  secrets: context.secrets
    .filter(({ declared }) => declared !== 'none')
    .map((item) => ({ ...item, on: item.on.map((on) => ({ ...on, pair: null, change: null })) })),
};
