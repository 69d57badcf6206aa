// Examples of each cause: found by name, opened from the list, the Handbook and an address, and never at the cost of a case.
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { MESSAGE } from './pages/evidence.mjs';

const entries = (page) => page.locator('.examples .sample');

test('the empty page leads to an example of each cause, and costs nothing until then', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('./');
  await page.locator('.sample').first().waitFor();
  expect(fetched.filter((address) => address.includes('examples-'))).toEqual([]);
  await page.getByRole('link', { name: 'An example of each cause' }).click();
  await expect(page.locator('#page-title')).toHaveText('Examples');
  await expect.poll(() => entries(page).count()).toBeGreaterThan(45);
  expect(await axe(page)).toEqual([]);
});

test('the list is filtered by name and by text, and says how many it shows', async ({ page }) => {
  await page.goto('./#/diagnose/examples');
  await entries(page).first().waitFor();
  await page.locator('#page-title').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('nltest');
  await expect(entries(page)).toHaveCount(1);
  await expect(page.locator('.article [role=status]')).toContainText(/^1 of \d+ examples$/);
  await entries(page).click();
  await expect(page).toHaveURL(/#\/diagnose\/case$/);
  await expect(page.locator('.rule-link').first()).toHaveText('no-trust-with-license-server');
  await page.goBack();
  await expect(entries(page).first()).toBeVisible();
});

test('the page of a rule opens its example, and going back does not open it again', async ({ page }) => {
  await page.goto('./#/handbook/rule/license-server-not-activated');
  await page.getByRole('link', { name: 'Open an example of this in Diagnose' }).click();
  await expect(page.locator('.rule-link').first()).toHaveText('license-server-not-activated');
  await page.goBack();
  await expect(page).toHaveURL(/#\/diagnose\/examples$/);
  await expect(entries(page).first()).toBeVisible();
});

test('an example that takes the place of a case gives it back', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(MESSAGE);
  const own = await diagnose.verdict.textContent();
  await page.goto('./#/diagnose/examples/healthy-farm');
  await expect(diagnose.verdict).toContainText('complete');
  await expect(page.locator('.host-row')).toHaveCount(4);
  await page.locator('.toast').getByRole('button', { name: diagnose.words.undo }).click();
  await expect(diagnose.verdict).toHaveText(own);
});

test('an address opens an example in the language of the page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('calwise.language', 'fr'));
  await page.goto('./#/diagnose/examples/device-cals-low');
  await expect(page.locator('#verdict-sentence')).toBeVisible();
  await expect(page.locator('.rule-link').first()).toHaveText('device-cals-low');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});
