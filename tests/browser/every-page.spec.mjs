// Every page, in every theme and width: no barriers, nothing beyond the edge, nothing cut off, and a picture of each.
// The pictures lie in `target/pictures/`; `cargo xtask pictures` makes them. Nothing is compared here.
import { fileURLToPath } from 'node:url';
import { test, expect, findings } from './support/fixtures.mjs';
import { clipped, overflow, small } from './support/layout.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { EVENT, MESSAGE, REGISTRY } from './pages/evidence.mjs';
import { farm } from './pages/large.mjs';

const PICTURES = fileURLToPath(new URL('../../target/pictures/', import.meta.url));

const visit = (address, ready) => async (page) => {
  await page.goto(`./#/${address}`);
  await page.locator(ready).first().waitFor();
};

/** Every page, and what leads there. */
const PAGES = {
  empty: (page) => new Diagnose(page).open(),
  case: async (page) => {
    const diagnose = new Diagnose(page);
    await diagnose.open();
    await diagnose.diagnose(REGISTRY, EVENT, MESSAGE);
  },
  hosts: async (page) => {
    const diagnose = new Diagnose(page);
    await diagnose.open();
    await diagnose.diagnose(farm(9));
    await page.locator('#hosts').evaluate((heading) => heading.scrollIntoView());
  },
  evidence: async (page) => {
    await PAGES.case(page);
    await page.getByRole('tab', { name: /^Evidence/ }).or(page.getByRole('button', { name: /^Evidence/ })).first().click({ timeout: 500 }).catch(() => {});
  },
  source: async (page) => {
    await PAGES.case(page);
    await page.locator('.evidence-row').first().click();
  },
  menu: async (page) => {
    await PAGES.case(page);
    await page.getByRole('button', { name: 'Hand over' }).click();
  },
  dialog: async (page) => {
    await PAGES.case(page);
    await page.getByRole('button', { name: 'Keyboard' }).click();
  },
  examples: visit('diagnose/examples', '.examples .sample'),
  plan: visit('plan', 'main h1'),
  handbook: visit('handbook', '.article .overview'),
  rule: visit('handbook/rule/no-license-server-specified', '.article-facts'),
  versions: visit('handbook/versions', '.article table'),
  events: visit('handbook/table/events', '.article table, .article h1'),
  row: visit('handbook/table/events/4105', '.fact-table [aria-current]'),
  facts: visit('handbook/facts', '.article h1'),
  disputes: visit('handbook/disputes', '.article h1'),
  gallery: visit('gallery', '.gallery-part'),
};

const MODES = [
  ['light', { colorScheme: 'light' }, { width: 1440, height: 900 }],
  ['light', { colorScheme: 'light' }, { width: 320, height: 740 }],
  ['dark', { colorScheme: 'dark' }, { width: 1440, height: 900 }],
  ['dark', { colorScheme: 'dark' }, { width: 320, height: 740 }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }, { width: 1440, height: 900 }],
  ['half', { colorScheme: 'light' }, { width: 720, height: 450 }],
];

for (const [name, visitPage] of Object.entries(PAGES)) {
  for (const [mode, media, size] of MODES) {
    test(`${name} in ${mode} at ${size.width} px`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      await page.setViewportSize(size);
      await visitPage(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `${PICTURES}${name}-${mode}-${size.width}.png`, fullPage: size.width < 900 });
      const { violations, incomplete } = await findings(page);
      if (incomplete.length > 0) console.log(`${name}, ${mode}, ${size.width}: axe cannot tell: ${incomplete.join('; ')}`);
      expect(violations).toEqual([]);
      expect(await overflow(page), 'pixels beyond the edge').toBeLessThanOrEqual(0);
      expect(await clipped(page), 'text that is cut off').toEqual([]);
      expect(await small(page), 'targets below 24 pixels').toEqual([]);
    });
  }
}
