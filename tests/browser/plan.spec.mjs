// Plan: requirements in five steps, and the plan beside them.
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { REGISTRY } from './pages/evidence.mjs';
import { Plan } from './pages/plan.mjs';

test('a small plan is built from the keyboard alone', async ({ page }) => {
  const plan = new Plan(page);
  await plan.open();
  const type = (text) => page.keyboard.insertText(text);
  await page.getByRole('button', { name: /^An empty plan/ }).focus();
  await page.keyboard.press('Enter');
  await plan.step(2).focus();
  await page.keyboard.press('Enter');
  await plan.cell('Pool', 'row 1').focus();
  await type('Desktop');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('2');
  await expect(plan.cell('Windows Server', 'Desktop')).not.toHaveValue('');
  await plan.cell('Windows Server', 'Desktop').selectOption('2022');
  await plan.step(1).focus();
  await page.keyboard.press('Enter');
  await plan.cell('Group', 'row 1').focus();
  await type('Office');
  await page.keyboard.press('Tab');
  await type('30');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet-list input')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(plan.names('Uses pools', 'Office')).toHaveText('Desktop');
  await expect(plan.sentence).toContainText('30');
  // Enter goes to the row below, and makes it where there is none.
  await plan.cell('People', 'Office').press('Enter');
  await expect(plan.cell('People', 'row 2')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(plan.cell('People', 'row 2')).toHaveCount(0);
});

test('a pasted table shows its bad cells, and goes back and forth', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  const before = await plan.sentence.textContent();
  await plan.paste(
    plan.cell('Group', 'Shop floor'),
    'Groupe\tNombre\tSe connecte depuis\tCombien\nShop floor\t120\tPeople per device\t3\nOffice\tmany\tDevices per person\t1,5\nNight\t12\tDevices per person\tx\n',
  );
  await expect(plan.wrong).toHaveCount(2);
  await expect(plan.cell('People', 'Office')).toHaveAttribute('aria-invalid', 'true');
  await expect(plan.cell('People', 'Office')).toHaveValue('many');
  await expect(plan.cell('How many', 'Night')).toHaveAccessibleDescription(/x/);
  await expect(page.locator('.plan-outdated')).toContainText('2 cells');
  await plan.wrong.first().getByRole('button').click();
  await expect(plan.cell('People', 'Office')).toBeFocused();
  await plan.undo();
  await expect(plan.wrong).toHaveCount(0);
  await plan.answered();
  await expect(plan.sentence).toHaveText(before);
  await plan.redo();
  await expect(plan.wrong).toHaveCount(2);
});

test('twenty changes are undone and done again', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  const rows = page.locator('.grid-people tbody tr');
  for (let change = 0; change < 20; change += 1) await page.locator('#plan-people-add').click();
  await expect(rows).toHaveCount(22);
  for (let change = 0; change < 20; change += 1) await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(2);
  for (let change = 0; change < 20; change += 1) await page.keyboard.press('Control+y');
  await expect(rows).toHaveCount(22);
});

test('a plan is exported, cleared and imported unchanged', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Two sites');
  const json = await plan.exported('Requirements (JSON)');
  const sentence = await plan.sentence.textContent();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.menu-panel').getByRole('button', { name: 'An empty plan' }).click();
  await expect(page.locator('.grid-people tbody tr')).toHaveCount(1);
  const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('#plan-file').setInputFiles(file('plan.json', json));
  await plan.answered();
  await expect(plan.sentence).toHaveText(sentence);
  expect(await plan.exported('Requirements (JSON)')).toBe(json);
  expect(await plan.exported('Purchase lines (CSV)')).toContain('RDS CAL');
  // A newer version of the format is refused and changes nothing.
  await page.locator('#plan-file').setInputFiles(file('newer.json', json.replace('"version": 1', '"version": 2')));
  await expect(page.getByRole('alert')).toContainText('version 2 of the format');
  await expect(plan.sentence).toHaveText(sentence);
});

test('a link is opened only after a look at what it holds', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Small office');
  await plan.step(5).click();
  const short = JSON.stringify(JSON.parse(await plan.exported('Requirements (JSON)')));
  const code = Buffer.from(short).toString('base64url');
  await page.goto('about:blank');
  await plan.open(`/open/${code}`);
  await expect(page.getByRole('heading', { name: 'A plan from a link: Small office in a workgroup' })).toBeVisible();
  await expect(plan.sentence).toHaveCount(0);
  await page.getByRole('button', { name: 'Open it' }).click();
  await plan.answered();
  await expect(page).toHaveURL(/#\/plan$/);
  await page.goto('about:blank');
  await plan.open(`/open/${code.slice(0, 40)}`);
  await expect(page.getByRole('alert')).toContainText('no plan that can be read');
});

test('on paper stands every line, and none of the steps', async ({ page }) => {
  const plan = new Plan(page);
  await page.setViewportSize({ width: 673, height: 900 });
  await plan.open();
  await page.getByRole('button', { name: /^Two sites/ }).click();
  await page.locator('.plan-answer[data-state="plan"], .plan-answer[data-state="whole"]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect(plan.sentence).toBeVisible();
  await expect(page.locator('.plan-steps')).toBeHidden();
  const lines = page.locator('.plan-purchase tbody tr');
  await expect(lines).not.toHaveCount(0);
  for (const line of await lines.all()) await expect(line).toBeVisible();
});

test('leaving the page for the handbook keeps the plan', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  await plan.cell('People', 'Office').fill('77');
  await page.locator('.fact-tag').first().click();
  await page.locator('.article h1').waitFor();
  await page.goBack();
  await expect(plan.cell('People', 'Office')).toHaveValue('77');
});

test('what was diagnosed becomes the beginning of a plan', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByRole('button', { name: 'Plan from here' }).click();
  const plan = new Plan(page);
  await plan.step(2).click();
  await expect(plan.cell('Pool', 'RDSH01')).toHaveValue('RDSH01');
  await expect(plan.step(2)).toContainText('One version not known');
  await plan.step(4).click();
  await expect(plan.cell('Licensing mode', 'RDSH01')).toHaveValue('per-user');
  await plan.undo();
  await expect(plan.cell('Licensing mode', 'RDSH01')).toHaveCount(0);
});

test('what the rules say of today stands beside its row, and in the drawing', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Two sites');
  await plan.step(2).click();
  await expect(page.locator('.plan-found li')).toContainText(['Branch desktop: ']);
  await plan.step(5).click();
  await expect(page.locator('.topology .wrong path')).toHaveCount(1);
  await expect(page.locator('.topology .wrong').first()).toContainText('problem');
});

/** Fifty pools and two hundred groups that use one to three of them. */
function large() {
  const pools = Array.from({ length: 50 }, (_, at) => ({ name: `Pool ${at}`, version: at % 3 ? '2022' : '2019', hosts: 4, joined: 'domain' }));
  const people = Array.from({ length: 200 }, (_, at) => ({
    name: `Group ${at}`,
    count: 10 + ((at * 37) % 90),
    pools: [0, 1, 2].slice(0, 1 + (at % 3)).map((next) => `Pool ${(at * 7 + next * 11) % 50}`),
    signs_in_from: at % 2 ? { 'devices-per-person': '1.5' } : { 'people-per-device': '3' },
  }));
  const servers = [{ name: 'LIC01', version: '2022', activated: true }];
  return JSON.stringify({ format: 'calwise-requirements', version: 1, people, pools, license_servers: servers });
}

test('typing is not held up by a plan of fifty pools', async ({ page }) => {
  test.slow();
  const plan = new Plan(page);
  await plan.open();
  await page.locator('input[type=file]').setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(large()) });
  await plan.answered();
  await page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  });
  const cell = plan.cell('People', 'Group 3');
  await cell.focus();
  await page.keyboard.press('End');
  for (const digit of '12') await page.keyboard.press(digit, { delay: 60 });
  await plan.answered();
  const [took, engine] = await page.locator('.plan-answer').evaluate(({ dataset }) => [dataset.took, dataset.engine]);
  const tasks = await page.evaluate(() => globalThis.tasks);
  test.info().annotations.push({ type: 'edit to answer', description: `${took} ms, of it the engine ${engine} ms; tasks over 50 ms: ${tasks.join(', ') || 'none'}` });
  console.log(`edit to answer ${took} ms, engine ${engine} ms, long tasks: ${tasks.join(', ') || 'none'}`);
  await expect(cell).toHaveValue(/12$/);
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1440]) {
    test(`the steps in ${colorScheme} at ${width} px`, async ({ page }) => {
      const plan = new Plan(page);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await plan.open();
      await page.getByRole('button', { name: /^Two sites/ }).click();
      for (const step of [1, 2, 3, 4, 5]) {
        await plan.step(step).click();
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      if (width < 900) await page.getByRole('tab', { name: 'Plan' }).click();
      await plan.answered();
      expect(await axe(page)).toEqual([]);
    });
  }
}
