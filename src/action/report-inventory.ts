import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudError } from '../domain/cloud.ts';
import type { Problem } from '../domain/problem.ts';
import { JOB } from '../domain/vocabulary.ts';
import { choosePlane, openFile } from '../engine/open.ts';
import { surveyAccount } from '../engine/survey-account.ts';
import { inventoryCsv, inventoryMarkdown } from '../inventory/formats.ts';
import { inventoryPage } from '../inventory/page.ts';
import { count } from '../text/words.ts';
import { awsOptions, type Run } from './run.ts';
import { reportProblems } from './workflow.ts';

/** Reports all secrets of the data plane's account and region in the summary and as files. Reads no value and changes nothing. */
export async function reportInventory({
  host,
  inputs,
  context,
  root,
}: Pick<Run, 'host' | 'inputs' | 'context' | 'root'>): Promise<void> {
  const { workflow, env } = host;
  const fail = (problems: readonly Problem[]) => {
    reportProblems(workflow, problems);
    workflow.fail();
  };
  const opened = openFile(inputs.config, context.workspace, JOB, root);
  if ('wrong' in opened) return fail(opened.wrong);
  const chosen = choosePlane(opened.config, inputs.dataPlane, JOB);
  if ('wrong' in chosen) return fail(chosen.wrong);
  const plane = opened.config.dataPlanes[chosen.plane];
  if (plane === undefined) throw new Error(`The data plane ${chosen.plane} is not in the file.`);
  const { region } = plane;
  const { connectAws } = await import('../aws/connect.ts');
  const aws = connectAws(awsOptions({ host, inputs }, region));
  try {
    const { inventory } = await surveyAccount(aws.survey, { region, time: new Date().toISOString() });
    if (inventory.accountId !== plane.accountId)
      return fail([otherAccount(inventory.accountId, plane.accountId, chosen.plane)]);
    const forms = {
      json: JSON.stringify(inventory, null, 2),
      csv: inventoryCsv(inventory),
      html: inventoryPage(inventory),
    };
    const file = (form: string) => join(env.RUNNER_TEMP || tmpdir(), `union-secrets-inventory.${form}`);
    for (const [form, text] of Object.entries(forms)) writeFileSync(file(form), text);
    workflow.summary(inventoryMarkdown(inventory));
    workflow.output('inventory-file', file('json'));
    workflow.log(
      `${count(inventory.secrets.length, 'secret')} of account ${inventory.accountId} in ${region}: ${file('html')}`,
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const { kind, message, fix } = error;
    fail([{ severity: 'error', code: `aws-${kind}`, message, fix }]);
  } finally {
    aws.close();
  }
}

function otherAccount(found: string, wanted: string, plane: string): Problem {
  return {
    severity: 'error',
    code: 'wrong-account',
    message: `These credentials are of account ${found || '(unknown)'}; ${plane} is ${wanted}.`,
    fix: 'Assume a role of that account in the step before.',
  };
}
