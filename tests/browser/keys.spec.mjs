// Single keys: they work on the page, never in a field, and can be switched off.
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { EVENT, MESSAGE, REGISTRY } from './pages/evidence.mjs';
import { farm } from './pages/large.mjs';

async function opened(page) {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY, EVENT, MESSAGE);
  return diagnose;
}

test('n and p go from finding to finding', async ({ page }) => {
  const diagnose = await opened(page);
  await expect(diagnose.verdict).toBeFocused();
  await page.keyboard.press('n');
  await expect(diagnose.title(0)).toBeFocused();
  await page.keyboard.press('n');
  await expect(diagnose.title(1)).toBeFocused();
  await page.keyboard.press('p');
  await expect(diagnose.title(0)).toBeFocused();
});

test('the sheet of keys opens by ?, and switches single keys off for good', async ({ page }) => {
  const diagnose = await opened(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await sheet.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(diagnose.title(0)).not.toBeFocused();
  await page.reload();
  await diagnose.diagnose(REGISTRY);
  await page.keyboard.press('n');
  await expect(diagnose.title(0)).not.toBeFocused();
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(sheet.getByRole('checkbox')).not.toBeChecked();
});

test('? opens the sheet on the empty page, where only the first program is, and lists the keys of each place', async ({ page }) => {
  await page.goto('./');
  const box = page.locator('#paste');
  await box.press('?');
  await expect(box).toHaveValue('?');
  await box.fill('');
  await page.locator('#page-title').focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['Everywhere', 'Diagnose', 'Plan']);
  await expect(sheet).toContainText('Take the last change back');
});

test('no single key acts in a field', async ({ page }) => {
  const diagnose = await opened(page);
  await diagnose.more.focus();
  await page.keyboard.type('n?/p');
  await expect(diagnose.more).toHaveValue('n?/p');
  await expect(diagnose.more).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('/ filters a case by letters, says how many it hides, and leads to the Handbook elsewhere', async ({ page }) => {
  const diagnose = await opened(page);
  await diagnose.paste(page.locator('body'), farm(12));
  await page.locator('.toast').waitFor();
  await diagnose.verdict.focus();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search findings and hosts' });
  await expect(field).toBeFocused();
  await page.keyboard.type('RDSH00004');
  await expect(page.locator('.host-row')).toHaveCount(1);
  await expect(page.getByText(/hosts are hidden/)).toBeVisible();
  await field.fill('nothing has these letters');
  await expect(page.locator('.finding')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.finding')).not.toHaveCount(0);
  await page.goto('./#/handbook');
  await page.locator('.article h1').waitFor();
  // The index is drawn anew when its texts arrive; who presses a key before that presses it for nothing.
  await page.getByRole('searchbox', { name: 'Search rules and facts' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('an input is renamed in place', async ({ page }) => {
  await opened(page);
  const name = page.locator('input.input-name').first();
  await name.fill('rdsh01.txt');
  await name.press('Tab');
  await expect(page.locator('.segment-input').first()).toHaveText('rdsh01.txt');
  await expect(page.getByRole('button', { name: 'Remove rdsh01.txt' })).toBeVisible();
});

test('a message to whoever has the access is short and asks for nothing that changes anything', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(EVENT);
  await page.getByText('Message for whoever has the access').click();
  const message = await page.locator('.message-text').textContent();
  expect(message.length).toBeLessThanOrEqual(1200);
  expect(message).not.toMatch(/Set-|Remove-|Restart-|reg add|reg delete|gpupdate/i);
});

test('the focus is never lost: a filter taken off, lines read otherwise, a message closed', async ({ page }) => {
  const diagnose = await opened(page);
  await page.locator('.chip').first().press('Enter');
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(diagnose.title(0)).toBeFocused();
  const menu = page.locator('.segment-head .read-as').nth(1).getByRole('button').first();
  await menu.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Set by you').first()).toBeVisible();
  const lines = page.locator('.segment-head h3:focus');
  await expect(lines).toHaveCount(1);
  await expect(lines.locator('..')).toContainText('Set by you');
  const close = page.locator('.toast').getByRole('button', { name: 'Close' });
  await close.focus();
  await close.press('Enter');
  await expect(page.locator('.toast')).toHaveCount(0);
  await expect(lines).toHaveCount(1);
});

test('Ctrl+Z brings back what the message at the bottom speaks of', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: 'Remove Paste 2' }).press('Enter');
  await expect(page.locator('.inputs li')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.inputs li')).toHaveCount(3);
  await expect(page.locator('.toast')).toHaveCount(0);
});

test.describe('in a browser that prefers French', () => {
  test.use({ locale: 'fr-FR' });

  test('the sheet of keys calls them as French keyboards do', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Clavier' }).click();
    const keys = page.getByRole('dialog', { name: 'Clavier' }).locator('kbd');
    await expect(keys.filter({ hasText: /^Entrée$/ })).not.toHaveCount(0);
    await expect(keys.filter({ hasText: /^Échap$/ })).toHaveCount(1);
    await expect(keys.filter({ hasText: /^Enter$|^Esc$/ })).toHaveCount(0);
  });
});
