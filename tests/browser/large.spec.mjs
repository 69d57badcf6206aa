// Large evidence: read elsewhere, with progress and a way to stop, and shown without mounting it all.
import { test, expect, axe } from './support/fixtures.mjs';
import { Diagnose } from './pages/diagnose.mjs';
import { REGISTRY } from './pages/evidence.mjs';
import { farm, ofBytes, said, shortTask, watchTasks } from './pages/large.mjs';

/** Hosts that take well over the half second after which the page shows how far it is. */
const MANY = 5000;

/** Drops a text as a file on the page. */
async function drop(page, name, text) {
  await page.evaluate(([fileName, content]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], fileName, { type: 'text/plain' }));
    for (const type of ['dragenter', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, [name, text]);
}

/** Keeps every worker of the page at hand. */
async function recordWorkers(page) {
  await page.addInitScript(() => {
    globalThis.workers = [];
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      constructor(...given) {
        super(...given);
        globalThis.workers.push(this);
      }
    };
  });
}

/** Scrolls an element, or the page, to its end in steps, one a frame. */
async function scrollThrough(page, selector, step) {
  await page.evaluate(async ([chosen, pixels]) => {
    const pane = document.querySelector(chosen);
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
    for (let turns = 0; turns < 3000; turns += 1) {
      const before = pane.scrollTop;
      pane.scrollTop += pixels;
      await frame();
      if (pane.scrollTop <= before) break;
    }
  }, [selector, step]);
}

const mounted = (page) => page.locator('.line, .finding, .host-row, .piece').count();

test('a large paste is read by a worker, and shows how far it is', async ({ page }) => {
  test.slow();
  await recordWorkers(page);
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(MANY));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await expect(diagnose.verdict).toBeFocused();
  expect(await page.evaluate(() => globalThis.workers.length)).toBe(1);
  expect(await mounted(page)).toBeLessThanOrEqual(200);
  await expect(page.locator('.line')).not.toHaveCount(0);
  // The report is that of the page's own reading: evidence leads to its line and back.
  await diagnose.evidence.first().click();
  await expect(diagnose.focused).toHaveClass(/primary/);
  await page.keyboard.press('Escape');
  await expect(diagnose.evidence.first()).toBeFocused();
});

test('a reading can be stopped, and what was pasted waits', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(MANY));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.toast')).toContainText('Stopped');
  await expect(page.locator('.waiting li')).toHaveCount(1);
  await expect(diagnose.verdict).toHaveCount(0);
});

test('what is stopped in an open case leaves the case as it was', async ({ page }) => {
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const before = await diagnose.verdict.textContent();
  await drop(page, 'farm.txt', farm(MANY));
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.inputs li')).toHaveCount(1);
  await expect(diagnose.verdict).toHaveText(before);
  await page.getByRole('button', { name: diagnose.words.undo }).click();
  await expect(page.locator('.inputs li')).toHaveCount(2, { timeout: 30_000 });
});

test('a worker that dies is replaced, and the case comes all the same', async ({ page }) => {
  test.slow();
  await recordWorkers(page);
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(MANY));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(page.locator('#progress-words')).toContainText('Reading');
  await page.waitForFunction(() => globalThis.workers.length === 1);
  await page.evaluate(async () => {
    const [worker] = globalThis.workers;
    // Once it has begun: before, there is nothing to lose.
    await new Promise((resolve) => { worker.addEventListener('message', resolve, { once: true }); });
    worker.terminate();
    worker.dispatchEvent(new ErrorEvent('error', { message: 'killed', cancelable: true }));
  });
  await expect(diagnose.verdict).toBeVisible({ timeout: 40_000 });
  expect(await page.evaluate(() => globalThis.workers.length)).toBe(2);
});

test('where no worker can be had the page reads by itself', async ({ page }) => {
  await page.addInitScript(() => { delete globalThis.Worker; });
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(1500));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(diagnose.verdict).toBeVisible({ timeout: 25_000 });
});

test('a large case changes its language, and is handed over whole', async ({ page }) => {
  test.slow();
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(1500));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await diagnose.verdict.waitFor();
  const english = await diagnose.verdict.textContent();
  await diagnose.language('fr');
  await expect(diagnose.verdict).not.toHaveText(english, { timeout: 20_000 });
  await page.getByRole('button', { name: 'Transmettre' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /JSON/ }).click();
  const chunks = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk);
  const report = JSON.parse(Buffer.concat(chunks).toString());
  expect(report.hosts).toHaveLength(1500);
  expect(Math.max(...report.findings.map((finding) => finding.evidence.length))).toBeGreaterThan(500);
});

test('200,000 lines are scrolled through without a long task and with at most 200 rows', async ({ page }) => {
  test.slow();
  const diagnose = new Diagnose(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await diagnose.open();
  const noise = Array.from({ length: 200_000 }, (_, index) => `${index + 1} something else`).join('\n');
  await diagnose.paste(diagnose.box, `${REGISTRY}\n${noise}`);
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(diagnose.verdict).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(500);
  const longest = await watchTasks(page);
  let most = 0;
  for (let turn = 0; turn < 60; turn += 1) {
    await page.evaluate(() => { document.querySelector('.source').scrollTop += 400; });
    most = Math.max(most, await mounted(page));
  }
  await scrollThrough(page, '.source', 20_000);
  const tasks = await longest();
  const short = await shortTask(page.context());
  console.log(`200,000 lines: at most ${most} rows mounted, longest tasks in ms of the processor (by the clock): ${said(tasks)}, of ${short}`);
  expect(most).toBeLessThanOrEqual(200);
  expect(tasks[0].cpu).toBeLessThanOrEqual(short);
  await expect(page.locator('.source .line').last()).toContainText('200000 something else');
  await expect(page.locator('.source .line').last()).toBeInViewport();
});

test('ten thousand hosts are scrolled through without a long task', async ({ page }) => {
  test.setTimeout(180_000);
  const diagnose = new Diagnose(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await diagnose.open();
  await diagnose.paste(diagnose.box, farm(10_000));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(diagnose.verdict).toBeVisible({ timeout: 150_000 });
  await page.waitForTimeout(1000);
  const longest = await watchTasks(page);
  await scrollThrough(page, '.pane-findings .pane-body', 4_000);
  await scrollThrough(page, '.pane-evidence .pane-body', 20_000);
  const tasks = await longest();
  const rows = await mounted(page);
  const short = await shortTask(page.context());
  console.log(`10,000 hosts: ${rows} rows mounted, longest tasks in ms of the processor (by the clock): ${said(tasks)}, of ${short}`);
  expect(rows).toBeLessThanOrEqual(200);
  expect(tasks[0].cpu).toBeLessThanOrEqual(short);
});

for (const [way, bytes] of [['dropped', 10_000_000], ['pasted', 5_000_000]]) {
  test(`${bytes / 1_000_000} MB ${way} leave no long task of their own`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const text = ofBytes(bytes);
    const give = async (target) => {
      await target.evaluate(([how, content]) => {
        globalThis.given = new DataTransfer();
        if (how === 'dropped') globalThis.given.items.add(new File([content], 'large.log', { type: 'text/plain' }));
        else globalThis.given.setData('text/plain', content);
      }, [way, text]);
      await target.waitForTimeout(1000);
      const longest = await watchTasks(target);
      await target.evaluate((how) => {
        const event = how === 'dropped'
          ? new DragEvent('drop', { dataTransfer: globalThis.given, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: globalThis.given, bubbles: true, cancelable: true });
        (how === 'dropped' ? document.body : document.querySelector('textarea') ?? document.body).dispatchEvent(event);
      }, way);
      return longest;
    };
    const bare = await context.newPage();
    await bare.goto('about:blank');
    await bare.evaluate(() => {
      document.addEventListener('paste', (event) => { globalThis.kept = event.clipboardData.getData('text/plain').length; });
      document.addEventListener('drop', async (event) => { globalThis.kept = (await event.dataTransfer.files[0].arrayBuffer()).byteLength; });
    });
    const asBare = await (await give(bare))();
    await bare.close();

    const diagnose = new Diagnose(page);
    await diagnose.open();
    await diagnose.diagnose(REGISTRY);
    const longest = await give(page);
    await expect(page.locator('.inputs li')).toHaveCount(2, { timeout: 90_000 });
    await page.locator('.toast').waitFor({ timeout: 90_000 });
    const ours = await longest();
    const short = await shortTask(context);
    console.log(`${bytes} bytes ${way}, longest tasks in ms of the processor (by the clock): bare page ${said(asBare)}; Calwise ${said(ours)}, of ${short}`);
    expect(ours[0].cpu).toBeLessThanOrEqual(asBare[0].cpu + short);
  });
}

test('20 MB dropped show how far they are, leave the page alive, and can be stopped', async ({ page }) => {
  test.setTimeout(120_000);
  await recordWorkers(page);
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const before = await diagnose.verdict.textContent();
  await drop(page, 'large.log', ofBytes(20_000_000));
  const progress = page.locator('#progress-words');
  await expect(progress).toContainText('large.log', { timeout: 60_000 });
  const first = await progress.locator('..').textContent();
  // It moves, and meanwhile the page answers.
  await expect.poll(() => progress.locator('..').textContent(), { timeout: 60_000 }).not.toBe(first);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.toast')).toContainText('Stopped');
  await expect(progress).toHaveCount(0);
  await expect(diagnose.verdict).toHaveText(before);
});

test('1 MB from the paste to the verdict', async ({ page }) => {
  test.slow();
  const diagnose = new Diagnose(page);
  await diagnose.open();
  await diagnose.diagnose(REGISTRY);
  const text = ofBytes(990_000);
  const took = await page.evaluate(async (content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    const begun = performance.now();
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    while (document.querySelectorAll('.inputs li').length < 2) await new Promise((resolve) => { setTimeout(resolve, 5); });
    return Math.round(performance.now() - begun);
  }, text);
  console.log(`1 MB from the paste to the verdict: ${took} ms`);
  // The aim is 500 ms on an idle machine; a busy one has its own clock.
  expect(took).toBeLessThanOrEqual(20_000);
});
