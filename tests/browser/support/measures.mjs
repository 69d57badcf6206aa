// What is measured of a page beside what it shows: how long its tasks take, and what it prints.
import { execFileSync } from 'node:child_process';

/**
 * Watches the page's main thread from now on. The function it returns ends that, and says how long the longest task
 * took, in milliseconds by the clock and of the processor.
 */
export async function longestTask(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const tasks = new Map();
  const pages = new Set();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, pid, tid, dur, tdur } of value) {
      const thread = `${pid}:${tid}`;
      if (name === 'Layout') pages.add(thread);
      if (name === 'RunTask' && dur) tasks.set(thread, [...(tasks.get(thread) ?? []), [dur, tdur ?? dur]]);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const all = [...pages].flatMap((thread) => tasks.get(thread) ?? []);
    const longest = (at) => Math.round(Math.max(0, ...all.map((task) => task[at])) / 1000);
    return { wall: longest(0), processor: longest(1) };
  };
}

/** What the page prints, as text in the order in which it is written. */
export async function printed(page, file) {
  await page.pdf({ path: file, format: 'A4' });
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
}
