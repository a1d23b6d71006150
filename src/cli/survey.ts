import { surveyAccount } from '../engine/survey-account.ts';
import { inventoryCsv, inventoryMarkdown } from '../inventory/formats.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { migrationOf, migrationSentence, migrationSteps, type RoleMigration } from '../inventory/migration.ts';
import { inventoryPage } from '../inventory/page.ts';
import { visible } from '../text/escape.ts';
import { count, grouped } from '../text/words.ts';
import { createRedactor } from '../values/redactor.ts';
import { type Answer, EXIT, failed, writeOutput } from './answer.ts';
import { type CloudOptions, readStack, regionOf, withAws } from './planning.ts';
import type { CliHost, Terminal } from './terminal.ts';

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

export interface NarrowOptions extends CloudOptions {
  readonly days: number;
}

/** Lines of secrets that one role loses; `--json` has all. */
const MOST_LOSSES = 40;

/** Shows the way from policies that allow every secret to those of the file. Reads no value and changes nothing. */
export async function runNarrow(options: NarrowOptions, host: CliHost): Promise<Answer> {
  const stack = readStack(options, host, createRedactor(), null);
  if ('wrong' in stack) return failed(stack.wrong);
  const { desired } = stack;
  const { region, dataPlane } = desired;
  const time = new Date().toISOString();
  const { inventory, access } = await withAws(region, options, host, ({ survey }) =>
    surveyAccount(survey, { region, time }),
  );
  const migrations = migrationOf(inventory, access, desired, options.days);
  const roleKeys = new Map(desired.roles.map(({ name, key }) => [name, key]));
  const steps = migrationSteps(migrations, { dataPlane, days: options.days, roleKeys });
  return {
    exitCode: steps.length > 0 ? EXIT.changes : EXIT.ok,
    problems: stack.problems,
    lines: [
      ...migrations.flatMap((one) => linesOf(one, options.days, host.terminal)),
      ...steps.flatMap(({ title, text, code }, index) => [
        '',
        host.terminal.paint('bold', visible(`${index + 1}. ${title}`)),
        visible(String(text)),
        ...code.map((line) => `    ${visible(line)}`),
      ]),
    ],
    data: { roles: migrations, steps },
  };
}

function linesOf(migration: RoleMigration, days: number, terminal: Terminal): string[] {
  const colour = migration.arn === null ? 'red' : migration.broad.length > 0 ? 'yellow' : 'green';
  const losses = migration.broad.length === 0 ? [] : migration.loses;
  const rest = losses.length - MOST_LOSSES;
  return [
    terminal.paint(colour, visible(migrationSentence(migration, days))),
    ...losses.slice(0, MOST_LOSSES).map(({ name, lastReadAt, isUnions }) => {
      const when = lastReadAt === null ? 'never read, as far as AWS knows' : `last read ${lastReadAt}`;
      return `  - ${visible(name)}: ${when}${isUnions ? ", Union's own" : ''}`;
    }),
    ...(rest > 0 ? [`  - and ${grouped(rest)} more: --json lists them all`] : []),
  ];
}
