// From pasted text to the answer, the evidence behind it, and the command that mends it.
import { test, expect, axe, whatLeaves } from './support/fixtures.mjs';
import { Diagnose, FRENCH } from './pages/diagnose.mjs';
import { EVENT, MESSAGE, REGISTRY, noise } from './pages/evidence.mjs';

test('three pieces are one case, and the root cause comes first', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await expect(diagnose.box).toBeFocused();
  await diagnose.diagnose(REGISTRY, EVENT, MESSAGE);
  await expect(page.locator('.inputs li')).toHaveCount(3);
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'true');
  await expect(diagnose.titles.first()).toContainText(/license server/i);
});

test('evidence leads to its line, Escape leads back, and the line leads to its finding', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const row = diagnose.evidence.first();
  const quoted = (await row.locator('.quote-line').first().textContent()).trim();
  await row.click();
  await expect(diagnose.focused).toHaveClass(/primary/);
  await expect(diagnose.focused).toContainText(quoted.slice(0, 12));
  await expect(diagnose.focused).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await diagnose.title(0).click();
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'false');
  await page.locator('.span.primary').first().click();
  await expect(diagnose.title(0)).toBeFocused();
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'true');
});

test('a command is copied exactly, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const block = page.locator('.command:visible').first();
  const command = await block.locator('code').textContent();
  await block.getByRole('button').click();
  await expect(block.locator('.copied')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(command);
});

test('a command is copied where the page has no clipboard of its own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const real = navigator.clipboard;
    globalThis.readClipboard = () => real.readText();
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const block = page.locator('.command:visible').first();
  const command = await block.locator('code').textContent();
  await block.getByRole('button').click();
  await expect(block.locator('.copied')).toBeVisible();
  expect((await page.evaluate(() => globalThis.readClipboard())).replaceAll('\r\n', '\n')).toBe(command);
});

test('the whole answer changes its language, and the choice is kept', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const english = await diagnose.verdict.textContent();
  await diagnose.language('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { name: FRENCH.evidence, level: 2 })).toBeVisible();
  await expect(diagnose.verdict).not.toHaveText(english);
  await page.reload();
  await expect(new Diagnose(page, FRENCH).box).toBeVisible();
});

test('everything can be done from the keyboard', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.keyboard.insertText(REGISTRY);
  await page.keyboard.press('Control+Enter');
  await expect(diagnose.verdict).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await diagnose.evidence.first().evaluate((row) => row === document.activeElement)) break;
  }
  await expect(diagnose.evidence.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(diagnose.focused).toHaveClass(/primary/);
  await page.keyboard.press('Enter');
  await expect(diagnose.title(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(diagnose.title(0)).toHaveAttribute('aria-expanded', 'false');
});

test('tabs take the place of panes where there is room for one', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await expect(diagnose.tab(diagnose.words.findings)).toHaveAttribute('aria-selected', 'true');
  await diagnose.evidence.first().click();
  await expect(diagnose.tab(diagnose.words.source)).toHaveAttribute('aria-selected', 'true');
  await expect(diagnose.focused).toHaveClass(/primary/);
  await page.keyboard.press('Escape');
  await expect(diagnose.evidence.first()).toBeFocused();
  await diagnose.tab(diagnose.words.findings).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(diagnose.tab(diagnose.words.evidence)).toBeFocused();
  await expect(diagnose.more).toBeVisible();
});

test('a large paste stays out of the box and is read all the same', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, `${REGISTRY}\n${noise(6_000)}`);
  await expect(diagnose.box).toHaveValue('');
  await expect(page.locator('.waiting li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(diagnose.verdict).toBeVisible();
  expect(await page.locator('.line').count()).toBeLessThanOrEqual(200);
  // The rest follows the scroll position.
  await page.locator('.source').evaluate((source) => { source.scrollTop = source.scrollHeight; });
  await expect(page.locator('.source .line').last()).toContainText('6000 something else');
});

test('files are read where they are dropped', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('body').evaluate((body, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'rdsh01.txt', { type: 'text/plain' }));
    for (const type of ['dragenter', 'drop']) {
      body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, REGISTRY);
  await expect(diagnose.verdict).toBeVisible();
  await expect(page.locator('.inputs').getByRole('textbox')).toHaveValue('rdsh01.txt');
});

test('a cleared case can be brought back', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await page.getByRole('button', { name: diagnose.words.newCase }).click();
  await expect(diagnose.box).toBeVisible();
  await page.getByRole('button', { name: diagnose.words.undo }).click();
  await expect(diagnose.verdict).toBeVisible();
});

test('the report is handed over as JSON', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await page.getByRole('button', { name: diagnose.words.handOver }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download JSON' }).click();
  const stream = await (await saved).createReadStream();
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString()).format).toBe('calwise-report');
});

test('nothing is sent while a case is read, and only files of the page are fetched', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.waitForLoadState('networkidle');
  const watched = await whatLeaves(page);
  const left = () => watched().filter((url) => !url.endsWith('.svg')); // the tab's icon, see there
  await diagnose.diagnose(REGISTRY);
  await page.waitForLoadState('networkidle');
  const complete = left();
  const names = complete.map((url) => url.replace(/-[0-9a-f]+\./, '.').replace(/.*\//, ''));
  expect(names.sort()).toEqual(['calwise.js', 'calwise.wasm', 'complete.css', 'languages-en.ftl']);
  await diagnose.paste(page.locator('body'), EVENT);
  await page.locator('.toast').waitFor();
  await page.waitForLoadState('networkidle');
  expect(left()).toEqual(complete);
  await expect(page.getByRole('button', { name: 'Nothing sent: 0 requests' })).toBeVisible();
});

test('every sample shows a diagnosis', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('button.sample').first().waitFor();
  const many = await page.locator('button.sample').count();
  for (let index = 0; index < many; index += 1) {
    await page.locator('button.sample').nth(index).click();
    await expect(diagnose.verdict).toBeVisible();
    await page.getByRole('button', { name: diagnose.words.newCase }).click();
  }
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1440]) {
    test(`no barrier is found in ${colorScheme} at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const diagnose = new Diagnose(page);
      await diagnose.open();
      expect(await axe(page)).toEqual([]);
      await diagnose.diagnose(REGISTRY, EVENT);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('what was typed is still there after a look into the handbook', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.keyboard.type('half a line');
  await page.goto('./#/handbook');
  await page.locator('.article h1').waitFor();
  await page.goBack();
  await expect(diagnose.box).toHaveValue('half a line');
});

test('menus and dialogs are without barriers and give the focus back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  for (const name of [/^Nothing sent/, 'Theme', diagnose.words.handOver]) {
    const button = page.getByRole('button', { name });
    await button.click();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }
  await page.getByRole('button', { name: 'What is stored here' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('in a browser that prefers French', () => {
  test.use({ locale: 'fr-FR' });

  test('the page is French from the start', async ({ page }) => {
    const diagnose = new Diagnose(page, FRENCH);
    await diagnose.open();
    await diagnose.diagnose(REGISTRY);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    expect(await axe(page)).toEqual([]);
  });
});

test('going back from the answer leads to the evidence, and forward to the answer again', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await page.locator('button.sample').first().click();
  await expect(page.locator('#verdict-sentence')).toBeFocused();
  await page.goBack();
  await expect(page.locator('.verdict')).toHaveCount(0);
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await page.goForward();
  await expect(page.locator('.verdict')).toBeVisible();
  await page.goto('./#/plan');
  await page.getByRole('link', { name: 'Diagnose' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
});

test('what nobody could read is counted beside the answer, and leads to its lines', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(`something else entirely\n\n\n${MESSAGE}`);
  const count = page.getByRole('button', { name: 'Not read 1', exact: true });
  await count.press('Enter');
  await expect(page.locator('.segment-head:focus')).toContainText('Not read');
  await page.keyboard.press('Escape');
  await expect(count).toBeFocused();
  await page.setViewportSize({ width: 320, height: 740 });
  await count.press('Enter');
  await expect(diagnose.tab('Source')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.segment-head:focus')).toContainText('Not read');
});
