// On paper: what pdftotext reads from the printed page holds every finding, every quotation and every command.
import { execFileSync } from 'node:child_process';
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { EVENT, MESSAGE, REGISTRY } from './pages/evidence.mjs';
import { farm } from './pages/large.mjs';

/** Lines are broken anywhere on paper: blanks say nothing. */
const squeezed = (text) => text.replace(/[\s\u00ad\u200b]+/g, '');

test('the head of the paper names the case, the day, the version and what was read', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY, MESSAGE);
  const field = page.locator('input.input-name').first();
  await field.fill('rdsh01.txt');
  await field.press('Tab');
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.paper-head');
  await expect(head).toBeVisible();
  await expect(head).toContainText(/Diagnosis: .*\d{4} · Calwise \d/s);
  await expect(head).toContainText(/Evidence: rdsh01\.txt \(\d+ lines\), Paste 2 \(1 line\)/);
});

for (const format of ['A4', 'Letter']) {
  test(`a case on ${format} is whole`, async ({ page }, info) => {
    const diagnose = new Diagnose(page);
    await diagnose.open();
    await diagnose.diagnose(REGISTRY, EVENT, MESSAGE);
    const path = info.outputPath('case.pdf');
    await page.pdf({ path, format });
    const paper = squeezed(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
    const wanted = await page.evaluate(() => ({
      titles: [...document.querySelectorAll('.finding-title button > span')].map((title) => title.textContent),
      commands: [...document.querySelectorAll('.finding .command code, .missing .command code')].map((code) => code.textContent),
      verdict: document.querySelector('#verdict-sentence').textContent,
      hosts: [...document.querySelectorAll('.host-row th')].map((host) => host.textContent),
    }));
    expect(wanted.titles.length).toBeGreaterThan(1);
    expect(wanted.commands.length).toBeGreaterThan(3);
    expect(paper).toContain(squeezed(wanted.verdict));
    for (const text of [...wanted.titles, ...wanted.commands, ...wanted.hosts]) {
      expect(paper, text).toContain(squeezed(text));
    }
    for (const left of ['Nothing sent', 'Paste more, or drop files']) expect(paper).not.toContain(squeezed(left));
  });
}

test('of many hosts the places and settings are folded with their number, and on paper all are there', async ({ page }, info) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(farm(9));
  const finding = page.locator('.finding').first();
  await expect(finding.locator('.evidence-row:visible')).toHaveCount(6);
  await finding.getByText('6 more', { exact: true }).click();
  await expect(finding.locator('.evidence-row:visible')).toHaveCount(12);
  const causes = page.locator('.ruled-out li').filter({ hasText: '9 places' });
  const cause = causes.first();
  await expect(cause.getByRole('button')).toHaveCount(0);
  await cause.getByText('9 places').click();
  await expect(cause.getByRole('button')).toHaveCount(9);
  await cause.getByRole('button').last().press('Enter');
  await expect(page.locator('.source .span:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cause.getByRole('button').last()).toBeFocused();
  await expect(page.getByText('RDSH00003: effective settings')).toBeHidden();
  await page.getByText('Effective settings of 9 hosts').click();
  await expect(page.getByText('RDSH00003: effective settings')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await diagnose.diagnose(farm(9));
  const path = info.outputPath('farm.pdf');
  await page.pdf({ path, format: 'A4' });
  const paper = squeezed(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
  for (const text of ['RDSH00008, line 161', 'RDSH00003: effective settings', 'Licensing mode on RDSH00003']) {
    expect(paper, text).toContain(squeezed(text));
  }
});
