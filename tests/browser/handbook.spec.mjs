// The Handbook: addresses of single rows, and commands that only look.
import { test, expect, axe } from './support/fixtures.mjs';

test('a row of a table has an address, which leads to it and marks it', async ({ page }) => {
  await page.goto('./#/handbook/table/events/4105');
  const row = page.locator('.fact-table tr[aria-current=true]');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('4105');
  await expect(row).toBeInViewport();
  await expect(row).toBeFocused();
  expect(await axe(page)).toEqual([]);
  const other = page.locator('#row-1128');
  await other.getByRole('link', { name: 'Link to this row: 1128' }).click();
  await expect(page).toHaveURL(/#\/handbook\/table\/events\/1128$/);
  await expect(other).toHaveAttribute('aria-current', 'true');
  await expect(row).toHaveCount(1);
});

test('what a search finds one row of leads to that row', async ({ page }) => {
  await page.goto('./#/handbook');
  await page.getByRole('searchbox').fill('0x80070005');
  await page.getByRole('searchbox').fill('1128 grace');
  await page.locator('.index a[href$="/events/1128"]').click();
  await expect(page.locator('#row-1128')).toBeFocused();
});

test('the field for searching keeps the focus, letter by letter', async ({ page }) => {
  await page.goto('./#/handbook');
  await page.locator('.article h1').waitFor();
  await page.keyboard.press('/');
  // The field gets the focus with the next drawing of the page.
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('overallocated');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('overallocated');
  const first = page.locator('.index a').first();
  await expect(first).toHaveAttribute('href', /user-cals-overallocated$/);
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/handbook\/rule\/user-cals-overallocated$/);
});

test('a rule shows its steps, and the commands of those that only look', async ({ page }) => {
  await page.goto('./#/handbook/rule/license-server-name-unresolvable');
  const steps = page.locator('.article .step');
  await expect.poll(() => steps.count()).toBeGreaterThan(1);
  await expect(page.locator('.article .command code').first()).toContainText('Resolve-DnsName LICENSE-SERVER');
  const commands = page.locator('.article .step:has(.command)');
  for (const step of await commands.all()) await expect(step).toContainText('Read-only');
  expect(await axe(page)).toEqual([]);
});
