import type { AccountAccess, AccountSurvey, ListedSecret } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { type Inventory, takeInventory } from '../inventory/inventory.ts';
import { readingPolicies } from '../inventory/readers.ts';

/**
 * All secrets of an account and region from ListSecrets and IAM. Reads no value and changes nothing.
 *
 * @throws CloudError where AWS does not answer.
 */
export async function surveyAccount(
  survey: AccountSurvey,
  { region, time }: { readonly region: string; readonly time: string },
): Promise<{ readonly inventory: Inventory; readonly access: AccountAccess }> {
  const [secrets, access] = await Promise.all([survey.allSecrets(), survey.access()]);
  const customerManaged = readingPolicies(access).filter((arn) => !/^arn:[^:]*:iam::aws:/.test(arn));
  const tags = await Promise.all(customerManaged.map((arn) => survey.policyTags(arn)));
  const ourPolicies = new Set(customerManaged.filter((_, index) => tags[index]?.[OWNERSHIP_TAGS.stack] !== undefined));
  const accountId = accountIn(secrets, access);
  return { inventory: takeInventory({ accountId, region, time, secrets, access, ourPolicies }), access };
}

/** The account of the credentials, as any ARN that AWS returned says it; empty in an account that holds nothing. */
function accountIn(secrets: readonly ListedSecret[], { principals }: AccountAccess): string {
  const [first] = [...secrets, ...principals];
  return first?.arn.split(':')[4] ?? '';
}
