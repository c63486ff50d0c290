import { navigationBar } from './bars.js';
import { cell } from './cells.js';
import { button, el } from './dom.js';
import { History } from './history.js';
import { glyph } from './icons.js';
import { failed, listSkeleton, note, savedNote } from './states.js';
import { t } from './texts.js';

/* While somebody types, so long must pass without a key before it is searched. */
const PAUSE = 250;

/* Searches while one types. Before that it shows what was searched for, and what others read. */
export class SearchScreen {

  constructor({ app, content, recorder, back, backLabel }) {
    Object.assign(this, { app, content, recorder });
    this.title = t('search');
    this.history = new History(app.id);
    this.field = el('input', { type: 'search', class: 'search-field', 'aria-label': t('search'), placeholder: t('searchFor', app.name),
      enterkeyhint: 'search', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
    this.said = el('p', { class: 'search-said', role: 'status' });
    this.results = el('div', { class: 'rows' });
    const form = el('form', { class: 'search-form', role: 'search' }, glyph('search'), this.field);
    this.element = el('section', { class: 'screen search-screen scrolled', 'aria-label': this.title },
      navigationBar({ title: this.title, back, backLabel }), form, el('div', { class: 'scroll' }, this.said, this.results));
    this.listen(form);
    this.ready = this.begin();
  }

  /* Letters that are still being composed, as in Japanese, are not searched for. */
  listen(form) {
    this.field.addEventListener('input', (event) => event.isComposing || this.later());
    this.field.addEventListener('compositionend', () => this.later());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.now();
      this.field.blur();
    });
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  later() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.now(), PAUSE);
  }

  now() {
    clearTimeout(this.waiting);
    const words = this.field.value.trim();
    if (words !== this.words) {
      this.words = words;
      this.ready = words ? this.search(words) : this.begin();
    }
  }

  async begin() {
    this.said.textContent = '';
    const past = this.history.all();
    this.results.replaceChildren(past.length ? this.past(past) : '');
    const popular = this.app.features?.popular ? await this.content.popular().catch(() => null) : null;
    if (popular?.value.items.length && !this.field.value.trim()) {
      this.results.append(el('h2', { class: 'rows-title' }, t('popular')), ...popular.value.items.map((item) => cell(item, this.app)));
    }
  }

  past(all) {
    return el('div', { class: 'past' }, el('h2', { class: 'rows-title' }, t('searchedFor')),
      all.map((words) => button(words, () => this.put(words), { class: 'past-words', dir: 'auto' })),
      button(t('forgetSearches'), () => {
        this.history.forget();
        this.begin();
      }, { class: 'state-retry' }));
  }

  put(words) {
    this.field.value = words;
    this.now();
  }

  async search(words) {
    this.results.replaceChildren(listSkeleton());
    try {
      const { value, saved } = await this.content.search(words);
      if (words === this.words) {
        this.show(words, value, saved);
      }
    } catch {
      if (words === this.words) {
        this.said.textContent = '';
        this.results.replaceChildren(failed(() => this.search(words)));
      }
    }
  }

  show(words, { items, next }, saved) {
    this.said.textContent = items.length ? t(next ? 'foundMore' : 'found', items.length) : '';
    this.results.replaceChildren(saved ? savedNote() : '', ...items.map((item) => cell(item, this.app)));
    this.recorder.record('search', { results: items.length });
    if (items.length) {
      this.history.remember(words);
      this.offerMore(words, next);
    } else {
      this.results.append(note('search', 'notFoundTitle', 'notFoundText'));
    }
  }

  offerMore(words, next) {
    if (next) {
      const more = button(t('showMore'), async () => {
        const { value } = await this.content.search(words, next);
        more.replaceWith(...value.items.map((item) => cell(item, this.app)));
        this.offerMore(words, value.next);
      }, { class: 'state-retry more-results' });
      this.results.append(more);
    }
  }

}
