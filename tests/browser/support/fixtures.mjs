// What every browser test starts from: `test` and `expect` from here, not from Playwright.
// Each test is watched: a console message, a request to another host or a failed request fails it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend({
  /**
   * What the browser said and asked for during the test.
   *
   * `journal.requests` lists every address in order; `journal.allow(/pattern/)` excuses what a test provokes on purpose.
   */
  journal: [
    async ({ context, baseURL }, use) => {
      const journal = { requests: [], complaints: [], excused: [], allow: (pattern) => journal.excused.push(pattern) };
      const complain = (text) => journal.complaints.push(text);
      const origin = new URL(baseURL).origin;

      context.on('console', (message) => complain(`console ${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => complain(`uncaught: ${error.error()}`));
      context.on('request', (request) => {
        const url = request.url();
        journal.requests.push(url);
        if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) complain(`another host: ${url}`);
      });
      context.on('requestfailed', (request) => complain(`failed: ${request.url()} ${request.failure()?.errorText}`));
      context.on('response', (response) => {
        if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
      });

      await use(journal);

      const open = journal.complaints.filter((text) => !journal.excused.some((pattern) => pattern.test(text)));
      expect(open, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe-core over the page, or over the part that `selector` names, and returns its violations in short.
 *
 * Use it as `expect(await axe(page)).toEqual([])`.
 */
export async function axe(page, selector) {
  return (await findings(page, selector)).violations;
}

/** What axe-core finds with its default rules, and what it cannot tell: the rule, why, and how often. */
export async function findings(page, selector) {
  await page.evaluate(axeSource);
  return page.evaluate(async (part) => {
    const { violations, incomplete } = await globalThis.axe.run(part ?? document);
    return {
      violations: violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact,
        help,
        where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
      })),
      incomplete: incomplete.map(({ id, nodes }) => {
        const why = new Set(nodes.flatMap(({ any }) => any.map(({ data }) => data?.messageKey ?? '')));
        return `${id} (${[...why].filter(Boolean).join(', ')}) ${nodes.length} times, such as ${nodes[0].target.join(' ')}`;
      }),
    };
  }, selector);
}

/**
 * Watches the network from now on; the function it returns lists the addresses that were asked for since.
 *
 * What comes out of the browser's cache leaves nothing and is not listed: Chromium takes the tab's icon from there
 * again whenever the address changes.
 */
export async function whatLeaves(page) {
  const asked = new Map();
  const network = await page.context().newCDPSession(page);
  network.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url));
  network.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  network.on('Network.responseReceived', ({ requestId, response }) => response.fromDiskCache && asked.delete(requestId));
  await network.send('Network.enable');
  return () => [...asked.values()];
}
