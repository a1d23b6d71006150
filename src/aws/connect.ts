import type { AccountSurvey } from '../domain/account.ts';
import type { AccessControl, SecretList, SecretStore } from '../domain/cloud.ts';
import { createAccessControl } from './access-control.ts';
import { createAccountSurvey } from './account-survey.ts';
import { type ClientOptions, createClients } from './clients.ts';
import { type Clock, systemClock } from './clock.ts';
import { createGate } from './limit.ts';
import { createSecretStore } from './secret-store.ts';

export interface Aws {
  readonly secrets: SecretStore & SecretList;
  readonly access: AccessControl;
  readonly survey: AccountSurvey;
  /** Resolves once a first call is on its way. */
  readonly sent: Promise<void>;
  /** Closes idle connections; nothing may be called afterwards. */
  close(): void;
}

/** Secrets Manager of one region and IAM, sharing `maxConcurrency` calls in flight. Calls nothing yet. */
export function connectAws(options: ClientOptions, clock: Clock = systemClock): Aws {
  const clients = createClients(options);
  const gate = createGate(options.maxConcurrency, clock);
  return {
    secrets: createSecretStore(clients.secretsManager, gate, options.region, options.hide),
    access: createAccessControl(clients, gate, clock, options.hide),
    survey: createAccountSurvey(clients, gate, options.region),
    sent: clients.sent,
    close: clients.destroy,
  };
}
