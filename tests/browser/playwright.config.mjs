// How the browser tests run: in the Chromium of this machine, against a page that is already served.
// `cargo xtask test` sets both variables. By hand: `cargo xtask serve --base /sub/path/`, then
// `CALWISE_URL=http://127.0.0.1:8080/sub/path/ CALWISE_CHROMIUM=/usr/bin/chromium npx playwright test`.
import { defineConfig } from '@playwright/test';

const { CALWISE_URL, CALWISE_CHROMIUM } = process.env;
if (!CALWISE_URL || !CALWISE_CHROMIUM) {
  throw new Error('CALWISE_URL and CALWISE_CHROMIUM are not set: run `cargo xtask test`, or read playwright.config.mjs');
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: 'output',
  snapshotPathTemplate: '{testDir}/golden/{testFileName}/{arg}{ext}',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is no failure.
  timeout: 30_000,
  expect: { timeout: 15_000 },
  // A page that does not start fails every test: a few are enough to say so.
  maxFailures: 20,
  use: {
    baseURL: CALWISE_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: CALWISE_CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
