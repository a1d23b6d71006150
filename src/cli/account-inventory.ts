import { surveyAccount } from '../engine/survey-account.ts';
import { inventoryCsv } from '../inventory/csv.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { inventoryMarkdown } from '../inventory/markdown.ts';
import { inventoryPage } from '../inventory/page.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, writeOutput } from './answer.ts';
import { regionOf, withAws } from './planning.ts';
import type { CliHost } from './terminal.ts';

export const INVENTORY_FORMATS = ['markdown', 'csv', 'json', 'html'] as const;

export interface InventoryOptions {
  readonly region?: string;
  readonly format: (typeof INVENTORY_FORMATS)[number];
  readonly output?: string;
  readonly maxConcurrency: number;
}

/** Reports all secrets of an account and region. Reads no value and changes nothing. */
export async function runInventory(options: InventoryOptions, host: CliHost): Promise<Answer> {
  const region = await regionOf(options.region, host);
  if (typeof region !== 'string') return failed([region]);
  const { inventory } = await withAws(region, options, host, ({ survey }) =>
    surveyAccount(survey, { region, time: new Date().toISOString() }),
  );
  const text = textIn(options.format, inventory);
  if (options.output === undefined) {
    return { exitCode: EXIT.ok, problems: [], lines: text.trimEnd().split(/\r?\n/), data: { inventory } };
  }
  const unwritten = writeOutput(options.output, text, host.directory, true);
  if (unwritten.length > 0) return failed(unwritten);
  const line = `Wrote ${options.output}: ${count(inventory.secrets.length, 'secret')} of account ${inventory.accountId} in ${region}.`;
  return { exitCode: EXIT.ok, problems: [], lines: [line], data: { inventory, file: options.output } };
}

function textIn(format: InventoryOptions['format'], inventory: Inventory): string {
  switch (format) {
    case 'markdown':
      return inventoryMarkdown(inventory);
    case 'csv':
      return inventoryCsv(inventory);
    case 'json':
      return `${JSON.stringify(inventory, null, 2)}\n`;
    case 'html':
      return inventoryPage(inventory);
    default:
      return format satisfies never;
  }
}
