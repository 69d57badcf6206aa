// Reading on: what stands where a reader goes, in a narrow window too, and what happens to what is added, named and removed.
import { test, expect } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';

/** Hosts one after the other on one console, the last without a license server. */
function farm(many) {
  const host = (n) => `C:\\>hostname
RDSH${String(n).padStart(2, '0')}
C:\\>reg query "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services"

HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services
    LicensingMode    REG_DWORD    0x4
${n === many ? '' : '    LicenseServers    REG_SZ    rdlic01.contoso.com\n'}
C:\\>reg query "HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers"
ERROR: The system was unable to find the specified registry key or value.
`;
  return Array.from({ length: many }, (_, n) => host(n + 1)).join('\n');
}

/** Rows of the source that are within the window. */
const seen = (page) =>
  page.locator('.pane-source .line').evaluateAll((lines) => {
    const within = lines.filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return within.length;
  });

for (const width of [320, 768]) {
  test(`the tab of the source shows the source at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const diagnose = new Diagnose(page);
    await diagnose.open();
    await diagnose.diagnose(farm(30));
    await diagnose.tab(diagnose.words.source).click();
    await expect.poll(() => seen(page)).toBeGreaterThan(5);
    for (const step of [600, 600, 2_000, -1_200, -2_000]) {
      await page.mouse.move(width / 2, 500);
      await page.mouse.wheel(0, step);
      await expect.poll(() => seen(page)).toBeGreaterThan(5);
    }
  });

  test(`language, requests and help are behind a menu that says so at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    await page.getByRole('button', { name: 'Language, privacy, help' }).click();
    await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible();
    await expect(page.getByRole('button', { name: /0 requests/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the handbook' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('nothing can be scrolled to below the page of components', async ({ page }) => {
  await page.goto('./#/gallery');
  await page.locator('.gallery-part').last().waitFor();
  const beyond = await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  expect(beyond).toBeLessThanOrEqual(1);
});

test('what is not known is shown even where the verdict does not wait for it', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(farm(1));
  await expect(page.locator('.counts').getByRole('button', { name: /^Missing/ })).toBeVisible();
  await expect(page.locator('.missing .missing-row').first()).toBeVisible();
  const [, card] = /(\d+) of \d+ rules/.exec(await page.locator('.coverage-words').innerText());
  await expect(page.locator('#not-run')).toHaveText(new RegExp(`^${card} rules`));
});

test('what is added leaves the reader where he is, says what was not recognised, and has a name of its own', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(farm(2));
  await diagnose.title(0).focus();
  const files = [{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('DaysLeft : 3') }, { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('\u0001\u0002\u0003') }];
  await page.locator('.more input[type=file]').setInputFiles(files);
  await expect(page.locator('.toast')).toContainText('in 1 of them nothing was recognised');
  await expect(diagnose.title(0)).toBeFocused();
  await expect(page.locator('input.input-name').nth(2)).toHaveValue('a.txt (2)');
});

test('an empty name is taken for none', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(farm(1));
  const piece = page.locator('input.input-name').first();
  await piece.fill(' ');
  await piece.press('Enter');
  await expect(piece).toHaveValue('Paste 1');
  const name = page.locator('.case-name');
  await name.fill('');
  await name.press('Enter');
  await expect(name).toHaveValue('Case');
});

test('a sample leads to a plan, and the keys are told before anything was pasted', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.reload();
  await page.locator('.sample').first().click();
  await page.locator('#verdict-sentence').waitFor();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByRole('button', { name: 'Plan from here' }).click();
  await expect(page).toHaveURL(/#\/plan/);
  await expect(page.locator('.place-plan #page-title')).toBeVisible();
});

test('a person says how all of a piece is to be read, and takes it back', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose('The RD Licensing mode has not been configured.\n\nDaysLeft : 3\n');
  const verdict = await diagnose.verdict.innerText();
  const menu = page.locator('.inputs .read-as');
  await menu.getByRole('button', { name: 'Read all of it as' }).click();
  await menu.getByRole('button', { name: 'As a note' }).click();
  await expect(menu).toContainText('Set by you');
  await expect(diagnose.verdict).not.toHaveText(verdict);
  await expect(page.locator('.segment h3')).toHaveText(['Not read']);
  await menu.getByRole('button').first().click();
  await menu.getByRole('button', { name: 'As Calwise reads it' }).click();
  await expect(diagnose.verdict).toHaveText(verdict);
});

test('a person corrects the language of lines, which changes how they are read aloud and nothing else', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose('Seit Montag kann sich keiner mehr anmelden, und der Lizenzserver ist nicht erreichbar.\n');
  const verdict = await diagnose.verdict.innerText();
  const menu = page.locator('.segment .language');
  await expect(menu).toContainText('German');
  await expect(page.locator('.segment [lang=de] .lines')).toHaveCount(1);
  await menu.getByRole('button').click();
  await menu.getByRole('button', { name: 'Dutch' }).click();
  await expect(menu).toContainText('Set by you');
  await expect(menu).toContainText('Dutch');
  await expect(page.locator('.segment [lang=nl] .lines')).toHaveCount(1);
  await expect(diagnose.verdict).toHaveText(verdict);
  await menu.getByRole('button').click();
  await menu.getByRole('button', { name: 'As Calwise tells it' }).click();
  await expect(menu).toContainText('German');
  await expect(menu).not.toContainText('Set by you');
});

test('a person says how lines are to be read, and takes it back', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose('The RD Licensing mode has not been configured.\n\nDaysLeft : 3\n');
  const menus = page.locator('.read-as');
  const verdict = await diagnose.verdict.innerText();
  await menus.first().getByRole('button').first().click();
  await menus.first().getByRole('button', { name: 'As a note' }).click();
  await expect(menus.first()).toContainText('Set by you');
  await expect(diagnose.verdict).not.toHaveText(verdict);
  await menus.first().getByRole('button').first().click();
  await menus.first().getByRole('button', { name: 'As Calwise reads it' }).click();
  await expect(diagnose.verdict).toHaveText(verdict);
  await expect(menus.first()).not.toContainText('Set by you');
});
