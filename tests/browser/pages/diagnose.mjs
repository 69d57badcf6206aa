// The page Diagnose as a reader sees it: by role and by name. Words come from `words`, so a test can run in any language.

export const ENGLISH = {
  box: 'Paste what you have',
  more: 'Paste more, or drop files',
  diagnose: 'Diagnose',
  evidence: 'Evidence',
  findings: 'Findings',
  source: 'Source',
  copy: /^Copy: /,
  copied: 'Copied',
  handOver: 'Hand over',
  newCase: 'New case',
  undo: 'Undo',
};

export const FRENCH = {
  ...ENGLISH,
  box: 'Collez ce que vous avez',
  more: 'Collez ou déposez d’autres pièces',
  diagnose: 'Diagnostiquer',
  evidence: 'Preuves',
  findings: 'Constats',
  copy: /^Copier : |^Copier: /,
  copied: 'Copié',
  handOver: 'Transmettre',
  newCase: 'Nouveau dossier',
  undo: 'Annuler',
};

export class Diagnose {
  constructor(page, words = ENGLISH) {
    this.page = page;
    this.words = words;
    this.box = page.getByRole('textbox', { name: words.box });
    this.more = page.getByRole('textbox', { name: words.more });
    this.verdict = page.locator('#verdict-sentence');
    this.findings = page.locator('.finding');
    this.titles = this.findings.getByRole('heading', { level: 3 });
    this.evidence = page.locator('.evidence-row');
    this.focused = page.locator(':focus');
  }

  async open() {
    await this.page.goto('./');
    await this.box.waitFor();
  }

  /** Pastes a text as the keyboard would, without the system's clipboard. */
  async paste(target, text) {
    await target.evaluate((element, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (element.dispatchEvent(event) && 'value' in element) {
        element.value += pasted;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, text);
  }

  /** Pastes one piece after the other, and diagnoses after the first. */
  async diagnose(first, ...others) {
    await this.paste(this.box, first);
    await this.page.getByRole('button', { name: this.words.diagnose, exact: true }).click();
    await this.verdict.waitFor();
    for (const piece of others) {
      await this.paste(this.page.locator('body'), piece);
      await this.page.locator('.toast').waitFor();
    }
  }

  /** The button of a finding's title. */
  title(index) {
    return this.page.locator(`#finding-${index}`);
  }

  /** The pane of a name, as a tab where only one fits. */
  tab(name) {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  async language(tag) {
    const menu = this.page.locator('.bar-end > .menu').first();
    const field = this.page.locator('.language-field select');
    if (!(await field.isVisible())) await menu.getByRole('button').first().click();
    await field.selectOption(tag);
  }
}
