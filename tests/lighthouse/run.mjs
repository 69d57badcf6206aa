// Lighthouse on the served page, as `cargo xtask lighthouse` starts it: mobile preset, the median of five runs.
// It prints every score; what is below its limit fails.
import lighthouse from 'lighthouse';
import * as launcher from 'chrome-launcher';

const { CALWISE_URL, CALWISE_CHROMIUM } = process.env;
const RUNS = 5;
const LIMITS = { performance: 0.95, accessibility: 1, 'best-practices': 1 };

const chrome = await launcher.launch({
  chromePath: CALWISE_CHROMIUM,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const runs = [];
try {
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(CALWISE_URL, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(LIMITS) });
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));
    const metrics = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
    console.log(`${run + 1}: ${JSON.stringify(scores)} ${metrics.map((name) => `${name} ${lhr.audits[name].displayValue}`).join(', ')}`);
    const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0);
    if (failed.length > 0) console.log(`   not passed: ${failed.map(({ id }) => id).join(', ')}`);
    runs.push(scores);
  }
} finally {
  chrome.kill();
}

const median = (name) => runs.map((scores) => scores[name] ?? 0).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
let missed = 0;
for (const [name, limit] of Object.entries(LIMITS)) {
  const score = median(name);
  console.log(`${name}: ${Math.round(score * 100)}, limit ${limit * 100}${score < limit ? '  MISSED' : ''}`);
  missed += score < limit ? 1 : 0;
}
process.exit(missed > 0 ? 1 : 0);
