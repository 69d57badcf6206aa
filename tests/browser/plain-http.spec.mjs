// Plain http under a name that is no secure context: an intranet host. No clipboard, service worker or crypto there.
import { test as base, expect, chromium } from '@playwright/test';
import { axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { EVENT, MESSAGE, REGISTRY } from './pages/evidence.mjs';
import { farm } from './pages/large.mjs';

const HOST = 'calwise.intranet.example';

const test = base.extend({
  page: async ({ launchOptions, baseURL, viewport }, use) => {
    const address = new URL(baseURL);
    const args = [...launchOptions.args, `--host-resolver-rules=MAP ${HOST} ${address.hostname}`];
    const browser = await chromium.launch({ ...launchOptions, args });
    address.hostname = HOST;
    const context = await browser.newContext({ baseURL: address.href, locale: 'en-GB', viewport });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).host !== address.host) complaints.push(request.url());
    });
    await use(page);
    await browser.close();
    expect(complaints).toEqual([]);
  },
});

test('is no secure context, and diagnoses all the same', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, Boolean(globalThis.crypto?.subtle)])).toEqual([false, false, false]);
  await diagnose.diagnose(REGISTRY, EVENT, MESSAGE);
  await expect(page.locator('.inputs li')).toHaveCount(3);
  expect(await axe(page)).toEqual([]);
});

test('copies by the old way', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await page.evaluate(() => {
    document.addEventListener('copy', () => { globalThis.copiedText = document.activeElement.value; });
  });
  const block = page.locator('.command:visible').first();
  const command = await block.locator('code').textContent();
  await block.getByRole('button').click();
  await expect(block.locator('.copied')).toBeVisible();
  expect(await page.evaluate(() => globalThis.copiedText)).toBe(command);
});

test('evidence leads to its line and back, and the language stays chosen', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await diagnose.evidence.first().click();
  await expect(diagnose.focused).toHaveClass(/primary/);
  await page.keyboard.press('Escape');
  await expect(diagnose.evidence.first()).toBeFocused();
  await diagnose.language('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('reads a large paste in a worker', async ({ page }) => {
  base.slow();
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(2000));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(diagnose.verdict).toBeVisible({ timeout: 40_000 });
});

test('the Handbook and the plan open', async ({ page }) => {
  await page.goto('./#/handbook');
  await expect(page.locator('.article h1')).toBeVisible();
  await page.goto('./#/plan');
  await expect(page.locator('main h1').first()).toBeVisible();
});
