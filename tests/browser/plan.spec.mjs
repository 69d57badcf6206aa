// Plan: requirements in five steps, and the plan beside them.
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { REGISTRY } from './pages/evidence.mjs';
import { Keyboard } from './pages/plan-keyboard.mjs';
import { Plan } from './pages/plan.mjs';
import { longestTask, printed } from './support/measures.mjs';

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

for (const example of ['Small office', 'Shifts', 'Two sites']) {
  test(`the example ${example} is built from the keyboard alone`, async ({ page }) => {
    test.setTimeout(360_000);
    const plan = new Plan(page);
    await plan.example(example);
    const wanted = await plan.exported('Requirements (JSON)');
    const sentence = await plan.sentence.textContent();
    await page.goto('about:blank');
    await plan.open();
    await new Keyboard(page, plan).build(JSON.parse(wanted));
    await plan.answered();
    await expect(plan.sentence).toHaveText(sentence);
    expect(JSON.parse(await plan.exported('Requirements (JSON)'))).toEqual(JSON.parse(wanted));
  });
}

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
  await plan.keep('As it was');
  await plan.compared();
  const json = await plan.exported('Requirements (JSON)');
  const sentence = await plan.sentence.textContent();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.menu-panel').getByRole('button', { name: 'An empty plan' }).click();
  await expect(page.locator('.grid-people tbody tr')).toHaveCount(1);
  const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('#plan-file').setInputFiles(file('plan.json', json));
  await plan.answered();
  await expect(plan.sentence).toHaveText(sentence);
  await plan.compared();
  expect(await plan.exported('Requirements (JSON)')).toBe(json);
  expect(await plan.exported('Purchase lines (CSV)')).toContain('RDS CAL');
  // A newer version of the format is refused and changes nothing.
  await page.locator('#plan-file').setInputFiles(file('newer.json', json.replace('"version": 1', '"version": 2')));
  await expect(page.getByRole('alert')).toContainText('version 2 of the format');
  await expect(plan.sentence).toHaveText(sentence);
});

test('a link is opened only after a look at what it holds', async ({ page, context }) => {
  const plan = new Plan(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await plan.example('Small office');
  await plan.keep('First');
  await plan.compared();
  await plan.step(5).click();
  const link = page.locator('section[aria-labelledby="plan-link"]');
  await expect(link.locator('.note')).toContainText(/\d bytes of 50 KB/);
  await link.getByRole('button', { name: 'Copy the link' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('#/plan/open/z.');
  await page.goto('about:blank');
  await page.goto(copied);
  await page.getByRole('button', { name: 'Open it' }).click();
  await plan.answered();
  await expect(page.getByLabel('Name of the scenario First', { exact: true })).toHaveValue('First');
  await plan.compared();
  await page.goto('about:blank');
  await plan.example('Small office');
  await plan.step(5).click();
  // Links from before they were compressed still open.
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

test('on paper stands every line, and none of the steps', async ({ page }, info) => {
  const plan = new Plan(page);
  await plan.example('Two sites');
  await page.locator('.plan-answer[data-state="whole"]').waitFor();
  await page.setViewportSize({ width: 673, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(plan.sentence).toBeVisible();
  await expect(page.locator('.plan-steps')).toBeHidden();
  const bare = (text) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const lines = await page.locator('.plan-answer').evaluate((answer) => {
    const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() && parentElement.checkVisibility() && !parentElement.closest('.visually-hidden, [role="status"] .visually-hidden')) found.push(data);
    }
    return found;
  });
  expect(lines.length).toBeGreaterThan(100);
  const text = bare(await printed(page, info.outputPath('plan.pdf')));
  expect(lines.filter((line) => !text.includes(bare(line)))).toEqual([]);
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
  await expect(page.locator('.plan-found .plan-first')).toContainText('First step: ');
  // What was typed here needs no look at a machine: the first step is one that changes something.
  await expect(page.locator('.plan-found')).not.toContainText('Get-');
  await plan.step(5).click();
  await expect(page.locator('.topology .wrong path')).toHaveCount(1);
  await expect(page.locator('.topology .wrong').first()).toContainText('problem');
});

test('a pool may be called anything, and keeps its findings', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Two sites');
  await plan.step(2).click();
  const found = page.locator('.plan-found li');
  await expect.poll(() => found.count()).toBeGreaterThan(0);
  const before = await found.count();
  await plan.cell('Pool', 'Branch desktop').fill('Agence é (Siège)');
  await plan.answered();
  await expect(found).toHaveCount(before);
  await expect(found.first()).toContainText('Agence é (Siège): ');
  await plan.step(5).click();
  await expect(page.locator('.topology .node.wrong .name').filter({ hasText: 'Agence' })).toHaveCount(1);
});

test('a wrong cell is named beside the plan, and takes away no finding', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Two sites');
  await plan.step(1).click();
  const people = page.locator('.grid-people .of-people input').first();
  await people.fill('many');
  const outdated = page.locator('.plan-outdated');
  await expect(outdated).toContainText('One cell');
  await plan.step(5).click();
  await expect(page.locator('.topology .wrong').first()).toContainText('problem');
  await outdated.getByRole('button').first().click();
  await expect(people).toBeFocused();
});

test('a file with an error shows its cell and no plan of the file before', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  const json = JSON.parse(await plan.exported('Requirements (JSON)'));
  json.people[0].count = 'many';
  const buffer = Buffer.from(JSON.stringify(json));
  await page.locator('#plan-file').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer });
  await expect(plan.wrong).toHaveCount(1);
  await expect(plan.sentence).toHaveCount(0);
  await expect(page.locator('.plan-empty')).toContainText('One cell to correct');
});

test('numbers and days are taken as people write them', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  const people = plan.cell('People', 'Office');
  await people.fill('1,000');
  await people.blur();
  await expect(people).toHaveValue('1000');
  await plan.step(3).click();
  const until = page.locator('.of-assurance-until input').first();
  await until.fill('31/12/2027');
  await until.blur();
  await expect(until).toHaveValue('2027-12-31');
  await plan.step(4).click();
  const paste = page.locator('.plan-paste');
  await paste.locator('summary').click();
  await paste.locator('textarea').fill('Per User\tAll\tNo\t1,150.50 €\n');
  await paste.getByRole('button').click();
  const prices = page.locator('.grid-prices tbody tr').last();
  await expect(prices.locator('.of-price input')).toHaveValue('1150.50');
  await expect(prices.locator('.of-price-version select')).toHaveValue('');
  // What was opened for one table is not open for another.
  await plan.step(2).click();
  await expect(page.locator('.plan-paste[open]')).toHaveCount(0);
});

test('nobody entered is not nobody', async ({ page }) => {
  const plan = new Plan(page);
  await plan.open();
  await page.getByRole('button', { name: /^An empty plan/ }).click();
  await plan.step(2).click();
  await plan.cell('Pool', 'row 1').fill('Desktop');
  await expect(plan.sentence).toContainText('not known how many');
  await page.getByRole('button', { name: 'Export plan' }).click();
  await expect(page.locator('.menu-panel').getByRole('button', { name: 'Purchase lines (CSV)' })).toHaveCount(0);
});

test('a changed plan is not left without a question', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  let asked = '';
  page.on('dialog', (dialog) => {
    asked = dialog.type();
    return dialog.accept();
  });
  // Of an example nothing is lost.
  await page.reload();
  expect(asked).toBe('');
  await plan.example('Shifts');
  await plan.cell('People', 'Office').fill('36');
  await page.reload();
  expect(asked).toBe('beforeunload');
});

test('the drawing shows what is planned, and what is not known as dashed', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  await plan.step(5).click();
  const drawing = page.locator('.topology');
  await expect(drawing).not.toContainText('Today 2019');
  await page.getByRole('button', { name: 'Planned', exact: true }).click();
  await expect(drawing).toContainText('Windows Server 2025');
  await expect(drawing).toContainText('Today 2019');
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await plan.step(3).click();
  // A fault comes before what is not known: without a release there is none.
  await plan.cell('Windows Server', 'LIC01').selectOption('');
  await plan.step(5).click();
  const unknown = page.locator('.topology .node.unknown');
  await expect(unknown).toContainText(['LIC01']);
  await expect(unknown.locator('.node-sign')).toHaveText('?');
  expect(await unknown.locator('rect').evaluate((rect) => getComputedStyle(rect).strokeDasharray)).not.toBe('none');
});

test('the chart and its table say the same', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  const section = page.locator('section[aria-labelledby="plan-ratios"]');
  await expect(section.getByRole('img')).toHaveAccessibleName(/Break-even at [\d.]+ people to a device/);
  await expect(section.locator('path')).toHaveCount(3);
  await section.getByText('Show as table').click();
  await expect(section.locator('tbody tr.plan-chosen')).toHaveCount(2);
  await expect(section.getByRole('rowheader', { name: /as it is now/ })).toBeVisible();
  await expect(section.locator('circle')).toHaveCount(1);
});

test('scenarios are kept, compared, renamed, gone back to and deleted', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  const cost = async () => (await page.locator('.plan-facts > b').textContent()).trim();
  const before = await cost();
  await page.getByRole('button', { name: 'Keep as scenario' }).click();
  await expect(page.locator('#plan-keep-note')).toContainText('Enter a name');
  await plan.keep('With growth');
  await plan.cell('People', 'Office').fill('70');
  await expect(page.locator('.plan-comparison tbody tr').nth(1).locator('td').first()).not.toContainText(before);
  await plan.answered();
  const row = page.locator('.plan-comparison tbody tr').nth(1).locator('td');
  await expect(row).toHaveText([await cost(), before]);
  await expect(page.locator('.plan-comparison tbody tr').nth(3).locator('td').nth(1)).toContainText('upgrade LIC01');
  const name = page.getByLabel('Name of the scenario With growth', { exact: true });
  await name.fill('Growth of 10 %');
  await name.press('Enter');
  await expect(page.getByLabel('Name of the scenario Growth of 10 %', { exact: true })).toBeFocused();
  await expect(plan.scenarios).toHaveCount(1);
  const file = JSON.parse(await plan.exported('Requirements (JSON)'));
  expect(file.scenarios.map((scenario) => scenario.name)).toEqual(['Growth of 10 %']);
  await page.getByRole('button', { name: 'Go back to it: Growth of 10 %' }).click();
  await expect(plan.cell('People', 'Office')).toHaveValue('35');
  await expect(row).toHaveText([before, before]);
  await page.getByRole('button', { name: 'Delete: Growth of 10 %' }).click();
  await expect(plan.scenarios).toHaveCount(0);
  await expect(page.locator('#plan-keep-name')).toBeFocused();
  await plan.undo();
  await expect(plan.scenarios).toHaveCount(1);
});

test('an assumption is changed where it stands', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Small office');
  const assumptions = page.locator('section[aria-labelledby="plan-assumptions"]');
  await expect(assumptions).toContainText('packs: Per User 5 in a pack');
  const growth = assumptions.getByLabel('Growth, %', { exact: true });
  const before = await plan.sentence.textContent();
  await growth.fill('100');
  await expect(assumptions).toContainText('Growth of 100 %');
  await expect(plan.sentence).not.toHaveText(before);
  await expect(growth).toBeFocused();
  await growth.fill('1oo');
  await expect(growth).toHaveAttribute('aria-invalid', 'true');
  await expect(growth).toHaveAccessibleDescription(/1oo/);
  await plan.undo();
  await assumptions.locator('summary').and(page.getByLabel(/^Versions on sale: /)).click();
  await assumptions.locator('.sheet-list').getByLabel('2022', { exact: true }).click();
  await expect(assumptions).toContainText('on sale: 2025');
  await page.locator('section[aria-labelledby="plan-notices"]').getByLabel('Windows Server CALs', { exact: true }).selectOption('owned');
  await expect(page.locator('.plan-purchase')).not.toContainText('Windows Server');
});

test('which versions fit is explored beside the versions, and in the handbook', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Shifts');
  await plan.step(2).click();
  await page.locator('.plan-beside > summary').click();
  const today = page.getByRole('group', { name: 'Today' });
  await expect(today.getByLabel('Session host')).toHaveValue('2019');
  await expect(today.getByLabel('License server')).toHaveValue('2019');
  await expect(page.locator('.fitting-both')).toContainText('Move the license server first: then RDS CALs of 2025');
  await page.goto('./#/handbook/versions');
  await page.getByRole('group', { name: 'Target' }).getByLabel('License server').selectOption('2022');
  await expect(page.locator('.fitting-upgrade')).toContainText('Move the license server to Windows Server 2025');
  await page.getByText('Every session host with every license server').click();
  await expect(page.locator('.fitting-here')).toContainText(['Target']);
  expect(await axe(page, '.fitting')).toEqual([]);
});

test('a list of no license servers stays one', async ({ page }) => {
  const plan = new Plan(page);
  await plan.example('Small office');
  const json = (await plan.exported('Requirements (JSON)')).replace(/"license_servers": \[\s*"RDSH01"\s*\]/, '"license_servers": []');
  await page.locator('#plan-file').setInputFiles({ name: 'none.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await plan.step(2).click();
  await expect(plan.names('Lists license servers', 'Desktop')).toHaveText('None at all');
  await plan.answered();
  expect(await plan.exported('Requirements (JSON)')).toBe(json);
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
  const stop = await longestTask(page);
  const cell = plan.cell('People', 'Group 3');
  await cell.focus();
  await page.keyboard.press('End');
  for (const digit of '12') await page.keyboard.press(digit, { delay: 60 });
  await plan.answered();
  const [took, engine] = await page.locator('.plan-answer').evaluate(({ dataset }) => [dataset.took, dataset.engine]);
  const { wall, processor } = await stop();
  const said = `edit to answer ${took} ms, of it the engine ${engine} ms; longest task ${wall} ms, of it ${processor} ms of the processor`;
  test.info().annotations.push({ type: 'edit to answer', description: said });
  console.log(said);
  // Time of the processor: a machine that is busy with something else makes no task longer.
  expect(processor).toBeLessThanOrEqual(50);
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
      await page.locator('.plan-answer[data-state="whole"]').waitFor();
      await plan.keep('First');
      await page.getByText('Show as table').click();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
