// Large evidence, made here: many hosts with their registry, each as `reg query` prints it.

const host = (name, mode, server) => String.raw`C:\Windows\system32>hostname
${name}

C:\Windows\system32>reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services"

HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services
    LicensingMode    REG_DWORD    0x${mode}

C:\Windows\system32>reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core"

HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core
    LicensingMode    REG_DWORD    0x2

C:\Windows\system32>reg query "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers"

HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers
    SpecifiedLicenseServers    REG_MULTI_SZ    ${server}

`;

/** Hosts that differ: every second has another mode by policy, every third a license server. */
export function farm(hosts) {
  return Array.from({ length: hosts }, (_, index) => {
    const name = `RDSH${String(index).padStart(5, '0')}`;
    return host(name, index % 2 ? 4 : 2, index % 3 ? '' : 'rdlic01.contoso.local');
  }).join('');
}

/** A text of at least so many bytes: a small farm and a log of which nothing is known. */
export function ofBytes(bytes) {
  const line = (index) => `2026-11-18 07:14:02.${String(index % 1000).padStart(3, '0')} INFO service worker ${index} finished its round\n`;
  const parts = [farm(40)];
  let length = parts[0].length;
  for (let index = 0; length < bytes; index += 1) {
    const text = line(index);
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

/**
 * Watches the page's thread from now on; what it returns gives the tasks that took longest: milliseconds of the
 * processor, and those by the clock. The former say what a task costs, the latter also what else the machine does.
 */
export async function watchTasks(page) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  return async () => {
    await page.waitForTimeout(300);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const key = ({ pid, tid }) => `${pid}/${tid}`;
    const threads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(key));
    return traceEvents
      .filter((event) => event.name === 'RunTask' && event.ph === 'X' && threads.has(key(event)))
      .map(({ tdur, dur }) => ({ cpu: Math.round((tdur ?? dur) / 1000), clock: Math.round(dur / 1000) }))
      .sort((a, b) => b.cpu - a.cpu)
      .slice(0, 4);
  };
}

/** Rows of the table that is built and laid out as a yardstick: it takes 40 to 50 ms on an idle machine. */
const ROWS_OF_YARDSTICK = 500;

/**
 * How long a task may be that is no long one, in milliseconds of the processor: 50, or more where the machine is so busy
 * that a plain table which takes as much takes more. A processor that is shared does less in each of its milliseconds.
 */
export async function shortTask(context) {
  const page = await context.newPage();
  await page.goto('about:blank');
  const longest = await watchTasks(page);
  for (let turn = 0; turn < 5; turn += 1) {
    await page.evaluate((rows) => new Promise((done) => {
      setTimeout(() => {
        const table = document.createElement('table');
        for (let row = 0; row < rows; row += 1) {
          const line = table.insertRow();
          for (let cell = 0; cell < 6; cell += 1) {
            const inner = document.createElement('span');
            inner.textContent = `${row} in ${cell}`;
            line.insertCell().append(inner);
          }
        }
        document.body.replaceChildren(table);
        table.getBoundingClientRect();
        done();
      });
    }), ROWS_OF_YARDSTICK);
  }
  const tasks = await longest();
  await page.close();
  // The middle one of five: the longest has something else in it as well.
  return Math.max(50, tasks[2].cpu);
}

/** The same in short, for printing. */
export const said = (tasks) => tasks.map(({ cpu, clock }) => `${cpu} (${clock})`).join(', ');
