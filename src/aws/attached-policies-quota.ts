import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import type { Iam } from './policy-versions.ts';
import { isUnknownOperation } from './retry.ts';

/** Where GetAccountSummary does not tell. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const DEFAULT_ATTACHED_POLICIES = 10;

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
