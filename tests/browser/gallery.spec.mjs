// The page of components as the gate: what a screen reader is told, where everything stands, and what it looks like.
// After a change that is meant: `playwright test gallery --update-snapshots`, and look at the difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test, expect, axe } from './support/fixtures.mjs';

/** Pixels by which a box may stand elsewhere or be larger: fonts differ by a hair from one version to the next. */
const TOLERANCE = 2;

/** What has a place of its own. */
const BOXES = 'button, summary, input, select, textarea, th, td, li, dt, dd, p, h2, h3, h4, pre, .badge, .tag, .line, .number, progress, svg';

async function open(page, width, colorScheme = 'light') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.goto('./#/gallery');
  await page.locator('.gallery-part').last().waitFor();
}

/** What is kept under a path; what is not there yet, or is to be renewed, is written first. */
function kept(info, name, content) {
  const path = info.snapshotPath(name);
  if (['all', 'changed'].includes(info.config.updateSnapshots) || !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return readFileSync(path, 'utf8');
}

test('says the same to a screen reader', async ({ page }, info) => {
  await open(page, 1440);
  const aria = `${await page.locator('.gallery').ariaSnapshot()}\n`;
  expect(aria).toBe(kept(info, 'gallery.aria.yml', aria));
});

for (const width of [1440, 320]) {
  test(`stands where it stood at ${width} px`, async ({ page }, info) => {
    await open(page, width);
    const boxes = await page.evaluate((selector) => {
      const parts = {};
      for (const part of document.querySelectorAll('.gallery-part')) {
        const origin = part.getBoundingClientRect();
        const box = (element) => {
          const { x, y, width: wide, height } = element.getBoundingClientRect();
          return [`${element.tagName.toLowerCase()}${element.classList.length ? `.${element.classList[0]}` : ''}`, Math.round(x - origin.x), Math.round(y - origin.y), Math.round(wide), Math.round(height)];
        };
        parts[part.querySelector('h2').textContent] = [...part.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(box);
      }
      return parts;
    }, BOXES);
    const lines = Object.entries(boxes).map(([name, all]) => `  ${JSON.stringify(name)}: [\n${all.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`);
    const known = JSON.parse(kept(info, `geometry-${width}.json`, `{\n${lines.join(',\n')}\n}\n`));
    expect(Object.keys(boxes)).toEqual(Object.keys(known));
    const moved = [];
    for (const [name, all] of Object.entries(boxes)) {
      if (all.length !== known[name].length) moved.push(`${name}: ${known[name].length} boxes, now ${all.length}`);
      all.forEach((box, index) => {
        const before = known[name][index];
        if (!before || box[0] !== before[0] || box.slice(1).some((pixels, at) => Math.abs(pixels - before[at + 1]) > TOLERANCE)) {
          moved.push(`${name}: ${JSON.stringify(before)}, now ${JSON.stringify(box)}`);
        }
      });
    }
    expect(moved.slice(0, 20)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`looks as it did in ${colorScheme}`, async ({ page }, info) => {
    await open(page, 1440, colorScheme);
    // The pane scrolls by itself; for the picture it is as long as what it holds.
    await page.setViewportSize({ width: 1440, height: 6000 });
    expect(await axe(page)).toEqual([]);
    const name = `gallery-${colorScheme}.png`;
    if (!existsSync(info.snapshotPath(name))) kept(info, name, await page.locator('.gallery').screenshot());
    await expect(page.locator('.gallery')).toHaveScreenshot(name, { maxDiffPixelRatio: 0.02, threshold: 0.3, animations: 'disabled' });
  });
}
