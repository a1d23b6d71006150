import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type Clock, systemClock } from '../domain/clock.ts';
import type { AccessControl, AccountSurvey, SecretList, SecretStore } from '../domain/cloud.ts';
import { createAccessControl } from './access-control.ts';
import { createAccountSurvey } from './account-survey.ts';
import { type ClientOptions, createClients } from './clients.ts';
import { createRateLimiter } from './limit.ts';
import { createSecretStore } from './secret-store.ts';

/** The region of the environment or of its profile; null where neither has one. */
export async function configuredRegion(): Promise<string | null> {
  try {
    return (await new SecretsManagerClient({}).config.region()) || null;
  } catch {
    return null;
  }
}

export interface Aws {
  readonly secrets: SecretStore & SecretList;
  readonly access: AccessControl;
  readonly survey: AccountSurvey;
  /** Closes idle connections; nothing may be called afterwards. */
  close(): void;
}

/** Secrets Manager of one region and IAM, sharing `maxConcurrency` calls in flight. Calls nothing yet. */
export function connectAws(options: ClientOptions, clock: Clock = systemClock): Aws {
  const clients = createClients(options);
  const calls = { ...options, limiter: createRateLimiter(options.maxConcurrency), clock };
  return {
    secrets: createSecretStore(clients.secretsManager, calls),
    access: createAccessControl(clients, calls),
    survey: createAccountSurvey(clients, calls),
    close: clients.destroy,
  };
}
