// The page as it is served: it starts under a sub-path and the production policy, and says nothing while it does.
import { test, expect, axe } from './support/fixtures.mjs';

/** Opens the page and waits until the wasm has drawn something. */
async function open(page) {
  const response = await page.goto('./');
  await expect(page.locator('body > :not(noscript)').first()).toBeAttached();
  return response;
}

test('starts under a sub-path with the production policy', async ({ page, journal, baseURL }) => {
  const response = await open(page);
  const policy = response.headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'.*unsafe-eval'|https?:/);
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
  await expect(page).toHaveTitle(/Calwise/);
  await expect(page.locator('.boot-failure')).toHaveCount(0);
  expect(journal.requests.filter((url) => !url.startsWith(baseURL))).toEqual([]);
});

test('fetches each file once', async ({ page, journal }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(journal.requests).toEqual([...new Set(journal.requests)]);
});

test('files come compressed, typed and kept for good', async ({ page }) => {
  const answered = page.waitForResponse(/\.wasm$/);
  await page.goto('./');
  const headers = (await answered).headers();
  expect(headers['content-type']).toBe('application/wasm');
  expect(headers['content-encoding']).toMatch(/^(br|gzip)$/);
  expect(headers['cache-control']).toContain('immutable');
});

for (const theme of ['light', 'dark']) {
  test(`a ${theme} theme chosen before is there at once`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('calwise.theme', chosen), theme);
    await open(page);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
  });
}

test('one changed byte in the wasm is refused, in plain words', async ({ page, journal }) => {
  journal.allow(/integrity|Failed to fetch|\.wasm/i);
  await page.route(/\.wasm$/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    body[body.length - 1] ^= 1;
    await route.fulfill({ status: 200, contentType: 'application/wasm', body });
  });
  await page.goto('./');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Calwise could not start');
  await expect(notice).toContainText('n’a pas pu démarrer');
  expect(await axe(page, '.boot-failure')).toEqual([]);
});

test('one changed byte in the script beside it is refused too', async ({ page, journal }) => {
  journal.allow(/integrity|first-[0-9a-f]+\.js|dynamically imported/i);
  await page.route(/first-[0-9a-f]+\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ status: 200, contentType: 'text/javascript', body: `${await answer.text()} ` });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Calwise could not start');
});

test('a blocked script still leaves plain words', async ({ page, journal }) => {
  journal.allow(/first-[0-9a-f]+\.js|ERR_FAILED|dynamically imported/);
  await page.route(/first-[0-9a-f]+\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Calwise could not start');
});

test('texts that cannot be had leave plain words', async ({ page, journal }) => {
  journal.allow(/\.ftl|404|integrity|Failed to fetch/i);
  await page.route(/first-[a-z]+-[0-9a-f]+\.ftl$/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Calwise could not start');
});

test('the texts are those of one language, the one that is shown', async ({ page, journal }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const texts = journal.requests.filter((url) => url.endsWith('.ftl')).map((url) => url.replace(/.*\/|-[0-9a-f]+\.ftl$/g, ''));
  expect(texts).toEqual(['first-en']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('without JavaScript the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL);
  const sentences = page.locator('noscript p'); // getByText passes over <noscript>
  await expect(sentences).toContainText(['Calwise reads everything in this browser', 'Calwise lit tout dans ce navigateur']);
  for (const sentence of await sentences.all()) await expect(sentence).toBeVisible();
  await context.close();
});

test('the worker starts from the same file', async ({ page }) => {
  await open(page);
  const fault = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const worker = globalThis.calwiseWorker();
        worker.onerror = (event) => resolve(event.message || 'error');
        setTimeout(() => resolve(null), 1500);
      }),
  );
  expect(fault).toBeNull();
});
