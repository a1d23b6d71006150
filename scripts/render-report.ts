/**
 * Renders every golden report as GitHub shows it, into build/report-images: light, dark, and at a phone's width.
 *
 *   npm run render                     all of them
 *   npm run render -- first-plan       only those whose name holds the text
 *   npm run render -- --docs           the three pictures of the README, into docs/images
 *   npm run render -- --open           with folded parts open
 */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { DRAW, githubPage, MERMAID, type Theme } from './github-look.ts';

interface Picture {
  readonly golden: string;
  readonly theme: Theme;
  readonly width: number;
  readonly file: string;
}

const ROOT = join(import.meta.dirname, '..');
const GOLDEN = join(ROOT, '__tests__/report/golden');
const DESKTOP = 932;
const PHONE = 390;
/** A picture taller than this is of no use to anyone. */
const TALLEST = 6000;

const DOCS: readonly Picture[] = [
  { golden: 'showcase-plan', theme: 'light', width: DESKTOP, file: 'docs/images/plan.png' },
  { golden: 'first-apply', theme: 'light', width: DESKTOP, file: 'docs/images/applied.png' },
  { golden: 'refused-plan', theme: 'dark', width: DESKTOP, file: 'docs/images/refused-dark.png' },
];

function allPictures(filter: string): Picture[] {
  return readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.md') && file.includes(filter))
    .map((file) => file.slice(0, -3))
    .flatMap((golden) => [
      { golden, theme: 'light', width: DESKTOP, file: `build/report-images/${golden}.light.png` },
      { golden, theme: 'dark', width: DESKTOP, file: `build/report-images/${golden}.dark.png` },
      { golden, theme: 'light', width: PHONE, file: `build/report-images/${golden}.phone.png` },
    ]);
}

async function take(browser: Browser, picture: Picture, open: boolean): Promise<void> {
  const markdown = readFileSync(join(GOLDEN, `${picture.golden}.md`), 'utf8');
  const viewport = { width: picture.width, height: 400 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5, colorScheme: picture.theme });
  await page.setContent(githubPage(markdown, picture.theme, picture.golden), { waitUntil: 'load' });
  if (open) {
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await page.addScriptTag({ path: MERMAID });
    await page.addScriptTag({ content: DRAW });
    await page.waitForFunction(
      '[...document.querySelectorAll("pre.mermaid")].every((one) => one.querySelector("svg"))',
    );
  }
  const height = Math.min(await page.locator('html').evaluate((html) => html.getBoundingClientRect().height), TALLEST);
  const wide = await page
    .locator('html, table')
    .evaluateAll((all) => Math.max(...all.map((one) => one.scrollWidth - one.clientWidth)));
  const path = join(ROOT, picture.file);
  await page.screenshot({
    path,
    clip: { x: 0, y: 0, width: picture.width, height: Math.ceil(height) },
    fullPage: true,
  });
  await page.close();
  const overflow = wide > 2 ? `, a table is ${wide} px too wide` : '';
  console.log(`${picture.file}: ${Math.ceil(statSync(path).size / 1000)} kB${overflow}`);
}

async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const docs = options.includes('--docs');
  const pictures = docs ? DOCS : allPictures(options.find((option) => !option.startsWith('--')) ?? '');
  mkdirSync(join(ROOT, docs ? 'docs/images' : 'build/report-images'), { recursive: true });
  const browser = await launchChromium();
  try {
    for (const picture of pictures) await take(browser, picture, options.includes('--open'));
  } finally {
    await browser.close();
  }
}

await main();
