// Opens the inventory's page and one of the demo's in a real browser and uses them as a person would. Ends with
// `N passed, N failed`.
// With --picture it also writes docs/images/inventory.png.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { commentBox } from '../sandbox/demo/pages/parts.ts';
import { htmlPage } from '../sandbox/demo/pages/shell.ts';
import { inventoryPage } from '../src/inventory/page.ts';
import { launchChromium } from './chromium.ts';
import { MERMAID } from './github-look.ts';
import { exampleInventory, HOSTILE_NAME } from './test-browser/example-inventory.ts';

const SECRETS = 2000;

const CHECKS: readonly (readonly [what: string, check: (page: Page) => Promise<void>])[] = [
  ['lists every secret', async (page) => assert.equal(await rows(page), SECRETS)],
  [
    'finds by name, owner and reader at once',
    async (page) => {
      await page.fill('#search', 'ranking secret-1 flyte');
      const found = await names(page);
      assert.ok(found.length > 0 && found.length < SECRETS);
      assert.ok(
        found.every((name) => name.startsWith('ranking/secret-1')),
        found.join(),
      );
      assert.equal(await page.textContent('#shown'), `${found.length} of ${SECRETS} secrets`);
    },
  ],
  [
    'shows only what nobody owns, and all again',
    async (page) => {
      await page.click('button[data-kind=no-owner]');
      const owners = await page.locator('tbody tr td:nth-child(2)').allTextContents();
      assert.ok(owners.length > 0 && owners.every((owner) => owner === 'nobody'));
      await page.click('button[data-kind=no-owner]');
      assert.equal(await rows(page), SECRETS);
    },
  ],
  [
    'sorts by age, up and down',
    async (page) => {
      await page.click('button[data-key=age]');
      const ages = async () =>
        (await page.locator('tbody tr td:nth-child(5)').allTextContents())
          .map((age) => Number.parseInt(age, 10))
          .filter(Number.isFinite);
      const up = await ages();
      assert.deepEqual(
        up,
        up.toSorted((a, b) => a - b),
      );
      await page.click('button[data-key=age]');
      assert.deepEqual(
        await ages(),
        up.toReversed().toSorted((a, b) => b - a),
      );
      assert.equal(await page.getAttribute('th:nth-child(5)', 'aria-sort'), 'descending');
    },
  ],
  [
    'shows hostile names as text',
    async (page) => {
      await page.fill('#search', 'onerror');
      assert.deepEqual(await names(page), [HOSTILE_NAME]);
      assert.equal(await page.locator('tbody img').count(), 0);
    },
  ],
  [
    'is not wider than a phone',
    async (page) => {
      await page.setViewportSize({ width: 390, height: 800 });
      assert.ok(await page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth));
    },
  ],
  [
    'follows a dark theme',
    async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.equal(
        await page
          .locator('body')
          .evaluate((body) => body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor),
        'rgb(13, 17, 23)',
      );
    },
  ],
];

/** The demo's pages work without a network, drawings too. */
const DEMO_CHECKS: typeof CHECKS = [
  [
    'of the demo draws who reads what once that is opened',
    async (page) => {
      assert.equal(await page.locator('pre.mermaid svg').count(), 0);
      await page.click('summary:has-text("Diagram")');
      await page.waitForSelector('pre.mermaid svg');
      assert.match((await page.textContent('pre.mermaid svg')) ?? '', /role acme-userflyterole/);
    },
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'union-secrets-page-'));
const file = join(folder, 'inventory.html');
writeFileSync(file, inventoryPage(exampleInventory(SECRETS)));
const demo = join(folder, 'demo.html');
const comment = readFileSync(join(import.meta.dirname, '../__tests__/report/golden/first-plan.md'), 'utf8');
writeFileSync(demo, htmlPage('A comment', commentBox(comment), []));
copyFileSync(MERMAID, join(folder, 'mermaid.js'));
const browser = await launchChromium();
let passed = 0;
let failed = 0;
try {
  for (const [what, check, at] of [
    ...CHECKS.map((one) => [...one, file] as const),
    ...DEMO_CHECKS.map((one) => [...one, demo] as const),
  ]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => request.url().startsWith('file:') || trouble.push(`asks for ${request.url()}`));
    try {
      await page.goto(pathToFileURL(at).href);
      await check(page);
      assert.deepEqual(trouble, []);
      passed += 1;
      console.log(`ok      the page ${what}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  the page ${what}\n${error instanceof Error ? error.message : String(error)}`);
    }
    await page.close();
  }
  if (process.argv.includes('--picture')) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(import.meta.dirname, '../docs/images/inventory.png') });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function rows(page: Page): Promise<number> {
  return page.locator('tbody tr').count();
}

function names(page: Page): Promise<string[]> {
  return page
    .locator('tbody tr td:first-child')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
}
