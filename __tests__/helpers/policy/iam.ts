import { runSimulation } from '@cloud-copilot/iam-simulate';

export type Context = Readonly<Record<string, string | string[]>>;

/**
 * Whether IAM would allow it to a role of this account with these documents. An independent simulator decides.
 *
 * @param principal ARN of the role.
 * @param boundary its permissions boundary.
 */
export async function allows(
  documents: readonly unknown[],
  principal: string,
  action: string,
  resource: string,
  contextVariables: Context = {},
  boundary?: unknown,
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
        resource: { resource, accountId: accountOf(resource) ?? accountOf(principal) ?? '' },
        contextVariables: { ...contextVariables },
      },
      identityPolicies: documents.map((policy, index) => ({ name: `part-${index}`, policy })),
      ...(boundary === undefined ? {} : { permissionBoundaryPolicies: [{ name: 'boundary', policy: boundary }] }),
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

/** Buckets and AWS's own policies name none. */
function accountOf(arn: string): string | undefined {
  return /^arn:[^:]+:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}
