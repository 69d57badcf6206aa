// Builds a plan with keys alone: what a table holds, how each kind of cell is filled, and how one gets there.
import { expect } from '../support/fixtures.mjs';

/** Columns by step and table: label, field of the file, and how it is filled. */
const TABLES = [
  {
    step: 3,
    id: 'servers',
    field: 'license_servers',
    columns: [
      ['License server', 'name', 'text'],
      ['Windows Server', 'version', 'choice'],
      ['Activated', 'activated', 'choice'],
      ['May be upgraded', 'may_be_upgraded', 'choice'],
    ],
  },
  {
    step: 3,
    id: 'owned',
    field: 'owned',
    columns: [
      ['Product', 'product', 'choice'],
      ['Version', 'version', 'choice'],
      ['Number', 'count', 'text'],
      ['Installed on', 'installed_on', 'choice'],
      ['Assurance until', 'software_assurance_until', 'text'],
    ],
  },
  {
    step: 2,
    id: 'pools',
    field: 'pools',
    columns: [
      ['Pool', 'name', 'text'],
      ['Windows Server', 'version', 'choice'],
      ['Hosts', 'hosts', 'text'],
      ['Where it runs', 'platform', 'choice'],
      ['Lists license servers', 'license_servers', 'names'],
      ['Connection Broker', 'broker', 'tick'],
    ],
  },
  {
    step: 1,
    id: 'people',
    field: 'people',
    columns: [
      ['Group', 'name', 'text'],
      ['People', 'count', 'text'],
      ['External', 'external', 'tick'],
      ['Uses pools', 'pools', 'names'],
      ['Signs in from', 'from', 'choice'],
      ['How many', 'each', 'text'],
    ],
  },
  {
    step: 1,
    id: 'devices',
    field: 'devices',
    columns: [
      ['Group', 'name', 'text'],
      ['Devices', 'count', 'text'],
      ['Managed', 'managed', 'tick'],
      ['Reach pools', 'pools', 'names'],
      ['Used by', 'used_by', 'names'],
    ],
  },
];

/** What more is said of pools and license servers in the fourth step. */
const MORE = [
  ['pools', [['Joined to', 'joined', 'choice'], ['Domain or workgroup', 'directory', 'text'], ['Licensing mode', 'mode', 'choice']]],
  ['license_servers', [['Joined to', 'joined', 'choice'], ['Domain or workgroup', 'directory', 'text']]],
];

const PRICES = [['Product', 'product', 'choice'], ['With Software Assurance', 'software_assurance', 'tick'], ['Price of one', 'price', 'text']];

const SETTINGS = [
  ['Currency', (file) => file.prices?.currency, 'text'],
  ['Growth, %', (file) => file.growth_percent, 'text'],
  ['Reserve of people, %', (file) => file.spare_percent?.per_user, 'text'],
  ['Reserve of devices, %', (file) => file.spare_percent?.per_device, 'text'],
  ['Per User CALs in a pack', (file) => file.pack_sizes?.per_user, 'text'],
  ['Per Device CALs in a pack', (file) => file.pack_sizes?.per_device, 'text'],
  ['Windows Server CALs in a pack', (file) => file.pack_sizes?.windows_server, 'text'],
  ['Versions on sale', (file) => file.versions_on_sale, 'names'],
];

export class Keyboard {
  constructor(page, plan) {
    this.page = page;
    this.keys = page.keyboard;
    this.plan = plan;
  }

  /** Tabs, forward or back, until an element has the focus. */
  async reach(target) {
    await target.waitFor();
    for (let presses = 0; presses < 500; presses += 1) {
      const way = await target.evaluate((element) => {
        const active = document.activeElement;
        if (active === element) return 'there';
        return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
      });
      if (way === 'there') return;
      await this.keys.press(way);
    }
    throw new Error(`${target} cannot be reached by Tab`);
  }

  async press(target, key = 'Enter') {
    await this.reach(target);
    await this.keys.press(key);
  }

  /** Fills a cell as its kind wants it. */
  async fill(label, row, kind, value) {
    if (value === undefined) return;
    if (kind === 'names') return this.tickNames(label, row, value);
    const cell = row ? this.plan.cell(label, row) : this.page.locator('.plan-inputs').getByLabel(label, { exact: true });
    await this.reach(cell);
    if (kind === 'text') {
      await this.keys.press('Control+a');
      await this.keys.insertText(String(value));
    } else if (kind === 'tick') {
      if ((await cell.isChecked()) !== value) await this.keys.press('Space');
    } else {
      // A choice that is closed goes on with the arrows.
      for (let presses = 0; presses < 20 && (await cell.inputValue()) !== String(value); presses += 1) await this.keys.press('ArrowDown');
      await expect(cell).toHaveValue(String(value));
    }
  }

  async tickNames(label, row, names) {
    const line = row
      ? this.plan.names(label, row)
      : this.page.locator('.plan-inputs summary').and(this.page.getByLabel(new RegExp(`^${label}: `)));
    await this.press(line);
    const list = line.locator('xpath=..').locator('.sheet-list');
    await list.waitFor();
    for (const name of names) await this.press(list.getByLabel(name, { exact: true }), 'Space');
    await this.press(line);
  }

  async step(number) {
    await this.press(this.plan.step(number));
  }

  /** Rows of a table, each begun with the button that adds one unless it is there already. */
  async rows(id, rows, columns) {
    for (const [at, row] of rows.entries()) {
      if ((await this.page.locator(`.grid-${id} tbody tr`).count()) <= at) await this.press(this.page.locator(`#plan-${id}-add`));
      let name = `row ${at + 1}`;
      for (const [label, field, kind] of columns) {
        const [from, each] = Object.entries(row.signs_in_from ?? {})[0] ?? [];
        const value = field === 'from' ? from : field === 'each' ? each : row[field];
        await this.fill(label, name, kind, value);
        if (field === 'name') name = value;
      }
    }
  }

  /** All of a file, from an empty plan. */
  async build(file) {
    await this.press(this.page.getByRole('button', { name: /^An empty plan/ }));
    await this.reach(this.page.getByLabel('Name of the plan', { exact: true }));
    await this.keys.insertText(file.name);
    for (const { step, id, field, columns } of TABLES) {
      if (!file[field]?.length) continue;
      await this.step(step);
      await this.rows(id, file[field], columns);
    }
    await this.step(4);
    for (const [field, columns] of MORE) {
      for (const row of file[field] ?? []) for (const [label, name, kind] of columns) await this.fill(label, row.name, kind, row[name]);
    }
    await this.rows('prices', file.prices?.of ?? [], PRICES);
    for (const [label, value, kind] of SETTINGS) await this.fill(label, null, kind, value(file));
  }
}
