import { type ContextEntry, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { systemClock } from '../domain/clock.ts';
import type { ActionDecision, ActionQuestion, Caller, Diagnosis } from '../domain/cloud.ts';
import { allPages, createCall, list, text } from './call.ts';
import { type ClientOptions, createClients } from './clients.ts';
import { createRateLimiter } from './limit.ts';
import { markerOf } from './policy-versions.ts';

/** Calls about the caller itself. Nothing is changed by any of them. */
export function connectDiagnosis(options: ClientOptions): Diagnosis & { close(): void } {
  const clients = createClients(options);
  const { iamOnce } = clients;
  const sts = new STSClient({
    region: options.region,
    credentials: clients.iam.config.credentials,
    requestHandler: clients.iam.config.requestHandler,
  });
  const calls = { ...options, limiter: createRateLimiter(options.maxConcurrency), clock: systemClock };
  const callSts = createCall('sts', calls);
  const callIam = createCall('iam', calls);
  return {
    caller: (): Promise<Caller> =>
      callSts(
        { operation: 'GetCallerIdentity' },
        () => sts.send(new GetCallerIdentityCommand({})),
        ({ Arn, Account }) => ({ arn: text('Arn', Arn), accountId: text('Account', Account) }),
      ),
    simulate: async (principalArn, { actions, resource, context }: ActionQuestion) => {
      const about = { operation: 'SimulatePrincipalPolicy', resource: principalArn };
      const entries = Object.entries(context).map(
        ([key, value]): ContextEntry => ({
          ContextKeyName: key,
          ContextKeyType: 'string',
          ContextKeyValues: [value],
        }),
      );
      const results = await allPages({ service: 'iam', ...about }, (marker) =>
        callIam(
          about,
          () =>
            iamOnce.send(
              new SimulatePrincipalPolicyCommand({
                PolicySourceArn: principalArn,
                ActionNames: [...actions],
                ResourceArns: [resource],
                ContextEntries: entries,
                Marker: marker,
              }),
            ),
          (answer) => ({
            items: list('EvaluationResults', answer.EvaluationResults).map(({ EvalActionName, EvalDecision }) => ({
              action: text('EvalActionName', EvalActionName),
              decision: decisionOf(text('EvalDecision', EvalDecision)),
            })),
            token: markerOf(answer),
          }),
        ),
      );
      return new Map(results.map(({ action, decision }) => [action, decision]));
    },
    close() {
      clients.destroy();
      sts.destroy();
    },
  };
}

function decisionOf(decision: string): ActionDecision {
  return decision === 'allowed' || decision === 'explicitDeny' ? decision : 'implicitDeny';
}
