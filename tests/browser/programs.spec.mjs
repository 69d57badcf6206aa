// The two programs: the first reads the samples, the complete one takes over for all else, and nobody should notice.
import { test, expect } from './support/fixtures.mjs';
import { Diagnose, FRENCH } from './pages/diagnose.mjs';
import { EVENT, REGISTRY } from './pages/evidence.mjs';

const COMPLETE = /\/(calwise-[0-9a-f]+\.(wasm|js)|languages-[a-z]+-[0-9a-f]+\.ftl)$/;
const FIRST = /\/first-([a-z]+-)?[0-9a-f]+\.(wasm|js|ftl)$/;

/** The kinds of files that were asked for, of one program. */
function fetched(journal, program) {
  return journal.requests.filter((url) => program.test(url)).map((url) => url.replace(/.*\./, '')).sort();
}

async function toHandbook(page) {
  await page.getByRole('link', { name: 'Handbook', exact: true }).click();
  await page.locator('.article h1').waitFor();
}

test('samples need nothing of the complete program', async ({ page, journal }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('button.sample').first().click();
  await expect(diagnose.verdict).toBeFocused();
  await page.waitForLoadState('networkidle');
  expect(fetched(journal, FIRST)).toEqual(['ftl', 'js', 'wasm']);
  expect(fetched(journal, COMPLETE)).toEqual([]);
});

test('both programs say the same of every sample', async ({ page, journal }) => {
  test.slow();
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('button.sample').first().waitFor();
  const many = await page.locator('button.sample').count();
  for (let index = 0; index < many; index += 1) {
    // Whoever leaves while the icon is still on its way cuts it off, and that is no fault of the page.
    await page.waitForLoadState('networkidle');
    await page.goto('about:blank');
    await diagnose.open();
    journal.requests.length = 0;
    await page.locator('button.sample').nth(index).click();
    await diagnose.verdict.waitFor();
    // In the complete program a piece can be renamed in place and given to a reader, the language of lines is named, lines that
    // nobody read can be given to a reader, and there is a message for others.
    const shown = () => page.locator('main').evaluate((main) => {
      for (const field of main.querySelectorAll('.inputs input')) field.replaceWith(field.value);
      for (const name of main.querySelectorAll('.inputs .input-name')) name.replaceWith(name.textContent);
      for (const message of main.querySelectorAll('.asking, .language, .inputs .read-as')) message.remove();
      for (const menu of main.querySelectorAll('.read-as')) if (menu.textContent.startsWith('Read as…')) menu.remove();
      return main.innerText.replaceAll(/\s+/g, ' ');
    });
    const [first, verdict, titles] = [await shown(), await diagnose.verdict.textContent(), await diagnose.titles.allTextContents()];
    expect(fetched(journal, COMPLETE)).toEqual([]);
    await toHandbook(page);
    await page.goBack();
    await diagnose.verdict.waitFor();
    expect(fetched(journal, COMPLETE)).toEqual(['ftl', 'js', 'wasm']);
    expect(await diagnose.verdict.textContent()).toBe(verdict);
    expect(await diagnose.titles.allTextContents()).toEqual(titles);
    expect(await shown()).toBe(first);
  }
});

for (const place of ['handbook', 'plan']) {
  test(`a link to the ${place} brings the complete program alone`, async ({ page, journal }) => {
    await page.goto(`./#/${place}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(fetched(journal, FIRST)).toEqual([]);
    const once = journal.requests.filter((url) => !url.endsWith('.svg'));
    expect(once).toEqual([...new Set(once)]);
    await page.getByRole('link', { name: 'Diagnose', exact: true }).click();
    await new Diagnose(page).diagnose(REGISTRY);
  });
}

test('a paste is diagnosed by the complete program, from the keyboard alone', async ({ page, journal }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await expect(diagnose.box).toBeFocused();
  await page.keyboard.insertText(REGISTRY);
  await page.keyboard.press('Control+Enter');
  await expect(diagnose.verdict).toBeFocused();
  expect(fetched(journal, COMPLETE)).toEqual(['ftl', 'js', 'wasm']);
  await expect(page.locator('.inputs li')).toHaveCount(1);
  await expect(page.locator('.pane-source')).toContainText('SpecifiedLicenseServers    REG_MULTI_SZ');
  await expect(page).toHaveTitle(/Case/);
  await expect(page).toHaveURL(/#\/diagnose\/case$/);
  const once = journal.requests.filter((url) => !url.endsWith('.svg')); // Chromium takes the tab's icon again from its cache.
  expect(once).toEqual([...new Set(once)]);
  // Only one program hears what is done now.
  await diagnose.title(0).focus();
  await page.keyboard.press('Enter');
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'false');
  await page.goBack();
  await expect(diagnose.box).toBeVisible();
  await page.goForward();
  await expect(diagnose.verdict).toBeVisible();
});

test('what is added to a sample can be taken back', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('button.sample').first().click();
  await diagnose.verdict.waitFor();
  await diagnose.paste(page.locator('body'), EVENT);
  await expect(page.locator('.inputs li')).toHaveCount(2);
  await expect(page.locator('.toast')).toBeVisible();
  await page.getByRole('button', { name: diagnose.words.undo }).click();
  await expect(page.locator('.inputs li')).toHaveCount(1);
});

test('the way into the handbook and back leaves everything as it was', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('button.sample').first().click();
  await diagnose.title(0).click();
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'false');
  await toHandbook(page);
  await expect(page.locator('#page-title')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#\/diagnose\/case$/);
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'false');
  await page.goBack();
  await expect(diagnose.box).toBeVisible();
});

test('language and theme go over to the complete program', async ({ page }) => {
  // Where nothing can be stored, the page itself is all that remembers them.
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('closed', 'SecurityError'); } }));
  await page.emulateMedia({ colorScheme: 'light' });
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.language('fr');
  const french = new Diagnose(page, FRENCH);
  await french.box.waitFor();
  await page.evaluate(() => { document.documentElement.dataset.theme = 'dark'; });
  await french.diagnose(REGISTRY);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { name: FRENCH.evidence, level: 2 })).toBeVisible();
});

test('what comes in while the complete program is on its way is not lost', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/\/calwise-[0-9a-f]+\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, REGISTRY);
  await page.getByRole('button', { name: diagnose.words.diagnose, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Loading the complete program' })).toBeVisible();
  await diagnose.paste(page.locator('body'), EVENT);
  release();
  await expect(page.locator('.inputs li')).toHaveCount(2);
});

test('the list of what was fetched names the files of both programs', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await page.getByRole('button', { name: 'Nothing sent: 0 requests' }).click();
  for (const file of [/first-[0-9a-f]+\.wasm/, /first-[0-9a-f]+\.js/, /calwise-[0-9a-f]+\.wasm/, /calwise-[0-9a-f]+\.js/, /languages-en-/]) {
    await expect(page.getByText(file)).toBeVisible();
  }
});

for (const [kind, file] of [
  ['wasm', /\/calwise-[0-9a-f]+\.wasm$/],
  ['script', /\/calwise-[0-9a-f]+\.js$/],
  ['texts', /\/languages-[a-z]+-[0-9a-f]+\.ftl$/],
]) {
  test(`without the complete program's ${kind} the first reads what it can, and keeps the rest`, async ({ page, journal }) => {
    journal.allow(/calwise-|languages-|ERR_FAILED|dynamically imported/);
    await page.route(file, (route) => route.abort());
    const diagnose = new Diagnose(page);
    await diagnose.open();
    await diagnose.diagnose(REGISTRY);
    await expect(page.locator('.toast')).toContainText('could not be loaded');
    await expect(page.locator('.findings > .note')).toContainText('only registry output');
    await expect(diagnose.titles.first()).toContainText(/license server/i);
    await page.getByRole('link', { name: 'Handbook', exact: true }).click();
    await expect(page.locator('main')).toContainText('could not be loaded');
    await page.goBack();
    await expect(diagnose.verdict).toBeVisible();
    if (kind === 'script') return; // Browsers do not ask for a script again that could not be had.
    await page.unroute(file);
    await diagnose.paste(page.locator('body'), EVENT);
    await expect(page.locator('.inputs li')).toHaveCount(2);
    await expect(page.locator('.findings > .note')).toHaveCount(0);
    await toHandbook(page);
  });
}
