// The page Plan as a reader sees it: cells by their labels, steps by their names.
import { expect } from '../support/fixtures.mjs';

export class Plan {
  constructor(page) {
    this.page = page;
    this.sentence = page.locator('#plan-sentence');
    this.wrong = page.locator('.plan-wrong li');
    this.scenarios = page.locator('.plan-comparison thead th:not(.plan-chosen-cell)');
  }

  async open(fragment = '') {
    await this.page.goto(`./#/plan${fragment}`);
    await this.page.locator('#page-title').waitFor();
  }

  async example(name) {
    await this.open();
    await this.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await this.answered();
  }

  /** Waits until the plan beside the steps is that of what they hold. */
  async answered() {
    await this.page.locator('.plan-answer[data-state="plan"], .plan-answer[data-state="whole"]').waitFor();
  }

  step(number) {
    return this.page.locator('.plan-step').nth(number - 1);
  }

  cell(column, row) {
    return this.page.locator('.plan-inputs').getByLabel(`${column}, ${row}`, { exact: true });
  }

  /** The labelled line of a cell that holds several names. */
  names(column, row) {
    return this.page.locator('.plan-inputs summary').and(this.page.getByLabel(new RegExp(`^${column}, ${row}: `)));
  }

  /** Keeps the requirements as a scenario. */
  async keep(name) {
    await this.page.locator('#plan-keep-name').fill(name);
    await this.page.getByRole('button', { name: 'Keep as scenario' }).click();
    await this.page.getByLabel(`Name of the scenario ${name}`, { exact: true }).waitFor();
  }

  /** Waits until every scenario has its plan. */
  async compared() {
    await expect(this.page.locator('.plan-comparison')).not.toContainText('Working it out');
  }

  async undo() {
    await this.page.getByRole('button', { name: 'Undo', exact: true }).click();
  }

  async redo() {
    await this.page.getByRole('button', { name: 'Redo', exact: true }).click();
  }

  /** Pastes a text into a field as the keyboard would, without the system's clipboard. */
  async paste(field, text) {
    await field.evaluate((element, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }

  /** The text of the file that a button of the export menu saves. */
  async exported(name) {
    await this.page.getByRole('button', { name: 'Export plan' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.locator('.menu-panel').getByRole('button', { name }).click();
    const stream = await (await download).createReadStream();
    let text = '';
    for await (const piece of stream) text += piece;
    return text;
  }
}
