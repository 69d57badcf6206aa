// How long a large paste takes in the browser, from the click to the answer. Prints the times; only their ratio can fail,
// for how fast the machine is makes no difference to it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';

const SHORT = 250_000;
/** How many times as long the other paste is, and how many times as much time it may take. */
const TIMES = 4;
const AT_MOST = 8;

/** All pastes of a folder as they were pasted, again and again, the digits in names varied each time. */
function mixed(length, of = 'cases') {
  const folder = join(import.meta.dirname, '..', of);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt')).sort();
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^[^]*?\n---\n/, ''));
  let text = '';
  for (let round = 0; text.length < length; round += 1) {
    text += texts.join('\n\n').replace(/(?<=[A-Za-z]{2})(?=\d)/g, round ? String(round % 97) : '');
  }
  return text.slice(0, length);
}

/** Milliseconds from the click on Diagnose to the answer. */
async function time(page, text) {
  const diagnose = new Diagnose(page);
  // The Handbook brings the complete program, which is not what is measured.
  // Whoever leaves while the icon is still on its way cuts it off, and that is no fault of the page.
  await page.waitForLoadState('networkidle');
  await page.goto('about:blank');
  await page.goto('./#/handbook');
  await page.locator('main h1').waitFor();
  await page.getByRole('link', { name: 'Diagnose', exact: true }).first().click();
  await diagnose.box.waitFor();
  await diagnose.paste(diagnose.box, text);
  await page.locator('.waiting li').waitFor();
  return page.getByRole('button', { name: 'Diagnose', exact: true }).evaluate(async (button) => {
    const start = performance.now();
    const answered = () => document.querySelector('#verdict-sentence');
    button.click();
    while (!answered()) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - start;
  });
}

test('the time for a large paste grows with it and no faster', async ({ page, journal }) => {
  // A page that is left while its icon is on its way cuts it off.
  journal.allow(/\.svg net::ERR_ABORTED/);
  test.setTimeout(240_000);
  // By turns, the fastest of each: the machine may have other work.
  const [short, long] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    short.push(await time(page, mixed(SHORT)));
    long.push(await time(page, mixed(SHORT * TIMES)));
  }
  const [few, many] = [Math.min(...short), Math.min(...long)];
  const tools = [];
  for (let turn = 0; turn < 3; turn += 1) tools.push(await time(page, mixed(SHORT * TIMES, 'corpus/formats')));
  const printed = Math.min(...tools).toFixed(0);
  console.log(`read and judged in the browser: 250 KB ${few.toFixed(0)} ms, 1 MB ${many.toFixed(0)} ms, of tools ${printed} ms`);
  expect(many / few).toBeLessThan(AT_MOST);
});
