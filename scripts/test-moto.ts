// Runs the scenarios of __tests__/helpers/scenarios/common on moto instead of the sandbox, so that the sandbox cannot drift into
// agreeing with us. Ends with `N passed, N failed`.

import assert from 'node:assert/strict';
import { IAMClient } from '@aws-sdk/client-iam';
import { CreateAliasCommand, CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DIFFERENCES } from '../__tests__/helpers/scenarios/common/differences.ts';
import { type Ground, REGION } from '../__tests__/helpers/scenarios/common/ground.ts';
import { HAPPY_PATH } from '../__tests__/helpers/scenarios/common/happy-path.ts';
import { startStory } from '../__tests__/helpers/scenarios/common/story.ts';
import { moveIn } from './test-moto/moving-in.ts';
import { startMoto } from './test-moto/server.ts';

const moto = await startMoto();
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const client = { endpoint: moto.url, region: REGION, credentials };
const ground: Ground = {
  name: 'moto',
  environment: () => ({
    AWS_ENDPOINT_URL: moto.url,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: REGION,
  }),
  secretsManagerUrl: moto.url,
  secretsManager: new SecretsManagerClient(client),
  iam: new IAMClient(client),
  createKey: async (AliasName) => {
    const kms = new KMSClient(client);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: KeyMetadata?.KeyId }));
    return KeyMetadata?.Arn ?? '';
  },
  close: async () => moto.stop(),
};

let passed = 0;
let failed = 0;
async function scenario(name: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  const time = () => `${Math.round(performance.now() - started)} ms`;
  try {
    await moto.reset();
    await work();
    passed += 1;
    console.log(`ok      ${name} (${time()})`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name} (${time()})`);
    console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

try {
  for (const { name, run } of HAPPY_PATH) {
    const story = await startStory(ground);
    await scenario(name, () => run(story));
    await story.close();
  }
  await scenario('an account that has secrets already moves in at a terminal', () => moveIn(ground));
  // moto's own behaviour, so that docs/sandbox-and-moto.md stays true.
  for (const { operation, what, moto: expected, probe } of DIFFERENCES)
    await scenario(`${operation}: ${what}: ${expected}`, async () => assert.equal(await probe(ground), expected));
} finally {
  await ground.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
