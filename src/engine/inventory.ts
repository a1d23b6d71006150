import type { AccountSurvey } from '../domain/account.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { parseSecretArn } from '../domain/pair.ts';
import { type Inventory, takeInventory } from '../inventory/inventory.ts';
import { readingPolicies } from '../inventory/readers.ts';

/**
 * All secrets of an account and region from ListSecrets and IAM. Reads no value and changes nothing.
 *
 * @throws CloudError where AWS does not answer.
 */
export async function surveyAccount(
  survey: AccountSurvey,
  { region, accountId, time }: { readonly region: string; readonly accountId: string | null; readonly time: string },
): Promise<Inventory> {
  const [secrets, access] = await Promise.all([survey.allSecrets(), survey.access()]);
  const customerManaged = readingPolicies(access).filter((arn) => !/^arn:[^:]*:iam::aws:/.test(arn));
  const tags = await Promise.all(customerManaged.map((arn) => survey.policyTags(arn)));
  const ourPolicies = new Set(customerManaged.filter((_, index) => tags[index]?.[OWNERSHIP_TAGS.stack] !== undefined));
  const [anyArn] = [
    ...secrets.map(({ arn }) => parseSecretArn(arn).accountId),
    ...access.principals.map(({ arn }) => arn.split(':')[4]),
  ];
  return takeInventory({ accountId: accountId ?? anyArn ?? '', region, time, secrets, access, ourPolicies });
}
