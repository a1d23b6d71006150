import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import { DEFAULT_ATTACHED_POLICIES } from '../domain/actual.ts';
import type { Iam } from './policy-versions.ts';
import { isUnknownOperation } from './retry.ts';

/** Managed policies that a role may have in this account; IAM's default where the endpoint does not tell. @throws CloudError */
export async function attachedPoliciesQuota({ client, call }: Iam): Promise<number> {
  const asked = call(
    { operation: 'GetAccountSummary' },
    () => client.send(new GetAccountSummaryCommand({})),
    ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota } = {} }) => quota,
  );
  const quota = await asked.catch((error) => {
    if (!isUnknownOperation(error)) throw error;
  });
  return Number.isInteger(quota) ? (quota as number) : DEFAULT_ATTACHED_POLICIES;
}
