// What a sample looks like in the first program, on the screen and on paper, and the picture in the README. Nothing is
// compared here; every page of the complete program is in `every-page.spec.mjs`.
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('./output/', import.meta.url));
// The picture in the README is renewed on request only: dates in it change from day to day.
const README = process.env.CALWISE_PICTURE
  ? fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url))
  : `${OUTPUT}readme.png`;

/** The places, and what to wait for there. */
const PLACES = {
  diagnosis: async (page) => {
    await page.locator('.sample').first().click();
    await page.locator('.verdict').waitFor();
  },
};

async function show(page, place, { width, height = 900, colorScheme = 'light', forcedColors = 'none' }) {
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await new Diagnose(page).open();
  await PLACES[place](page);
  await page.mouse.move(0, 0);
}

for (const place of Object.keys(PLACES)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 900, 1440]) {
      test(`${place} in ${colorScheme} at ${width} px`, async ({ page }) => {
        await show(page, place, { width, colorScheme });
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.screenshot({ path: `${OUTPUT}${place}-${colorScheme}-${width}.png`, fullPage: width < 900 });
      });
    }
  }

  test(`${place} in forced colours`, async ({ page }) => {
    await show(page, place, { width: 1440, forcedColors: 'active' });
    await page.screenshot({ path: `${OUTPUT}${place}-forced-1440.png` });
  });
}

test('a diagnosis on paper shows what is folded on the screen', async ({ page }) => {
  await show(page, 'diagnosis', { width: 1440 });
  await page.pdf({ path: `${OUTPUT}diagnosis.pdf`, format: 'A4' });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 900 });
  await expect(page.locator('.finding-body')).not.toHaveCount(0);
  for (const body of await page.locator('.finding-body').all()) await expect(body).toBeVisible();
  await expect(page.locator('.top-bar')).toBeHidden();
  await page.screenshot({ path: `${OUTPUT}diagnosis-paper.png`, fullPage: true });
});

test('the picture in the README', async ({ page }) => {
  await show(page, 'diagnosis', { width: 1440 });
  await page.screenshot({ path: README });
});
