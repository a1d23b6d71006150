import { runSimulation } from '@cloud-copilot/iam-simulate';

export type Context = Readonly<Record<string, string | string[]>>;

/**
 * Whether IAM would allow it to a role of this account with these documents. An independent simulator decides.
 *
 * @param principal ARN of the role.
 */
export async function allows(
  documents: readonly unknown[],
  principal: string,
  action: string,
  resource: string,
  contextVariables: Context = {},
): Promise<boolean> {
  const everyoneHere = {
    Effect: 'Allow',
    Principal: { AWS: principal.replace(/:role\/.*/, ':root') },
    Action: 'kms:*',
    Resource: '*',
  };
  const outcome = await runSimulation(
    {
      request: {
        action,
        principal,
        resource: { resource, accountId: resource.split(':')[4] ?? '' },
        contextVariables: { ...contextVariables },
      },
      identityPolicies: documents.map((policy, index) => ({ name: `part-${index}`, policy })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      // As every key has it unless someone removed it: the account decides by its own policies.
      ...(action.startsWith('kms:') ? { resourcePolicy: { Version: '2012-10-17', Statement: [everyoneHere] } } : {}),
    },
    {},
  );
  if (outcome.resultType === 'error') throw new Error(JSON.stringify(outcome));
  return outcome.overallResult === 'Allowed';
}
