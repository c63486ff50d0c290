import { navigationBar } from './bars.js';
import { cell } from './cells.js';
import { el } from './dom.js';
import { note } from './states.js';
import { t } from './texts.js';

/* The articles that the reader put aside; they are here without a connection too. */
export class SavedScreen {

  constructor({ app, content, back, backLabel }) {
    this.app = app;
    this.content = content;
    this.title = t('savedTitle');
    this.rows = el('div', { class: 'rows' });
    this.element = el('section', { class: 'screen list-screen scrolled', 'aria-label': this.title },
      navigationBar({ title: this.title, back, backLabel }), el('div', { class: 'scroll' }, this.rows));
    this.ready = this.uncovered();
  }

  async uncovered() {
    const items = await this.content.savedArticles();
    this.rows.replaceChildren(...(items.length ? items.map((item) => cell(item, this.app)) : [note('bookmark', 'noneSavedTitle', 'noneSavedText')]));
  }

}
