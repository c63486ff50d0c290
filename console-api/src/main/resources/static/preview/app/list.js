import { followTitle, navigationBar, reloadAction } from './bars.js';
import { cell, leadCell } from './cells.js';
import { Gone } from './content.js';
import { button, el } from './dom.js';
import { pullToReload } from './gestures.js';
import { empty, failed, gone, listSkeleton, savedNote } from './states.js';
import { t } from './texts.js';

/* A list of articles that goes on while one scrolls. */
export class ListScreen {

  constructor({ app, content, section, title, actions = [], back, backLabel }) {
    this.app = app;
    this.content = content;
    this.section = section;
    this.title = title;
    this.large = el('h1', { class: 'large-title', dir: 'auto' }, title);
    this.note = el('div', { class: 'note' });
    this.rows = el('div', { class: 'rows', 'aria-busy': 'true' });
    this.end = el('div', { class: 'list-end' });
    this.scroller = el('div', { class: 'scroll' }, el('div', { class: 'large-bar' }, this.large), this.note, this.rows, this.end);
    const reload = pullToReload(this.scroller, () => this.reload(true));
    this.element = el('section', { class: 'screen list-screen', 'aria-label': title },
      navigationBar({ title, back, backLabel, actions: [...actions, reloadAction(reload)] }), this.scroller);
    followTitle(this.element, this.scroller, this.large);
    this.watchEnd();
    this.ready = this.reload(false);
  }

  watchEnd() {
    new IntersectionObserver(([entry]) => {
      if (entry.isIntersecting && this.next && !this.busy) {
        this.more();
      }
    }, { root: this.scroller, rootMargin: '0px 0px 600px' }).observe(this.end);
  }

  async reload(fresh) {
    if (!this.shown) {
      this.rows.replaceChildren(listSkeleton());
    }
    this.busy = true;
    try {
      const { value, saved } = await this.content.list(this.section?.id, null, fresh);
      this.saved = saved;
      this.note.replaceChildren(saved ? savedNote() : '');
      this.show(value);
    } catch (problem) {
      this.refuse(problem);
    } finally {
      this.busy = false;
      this.rows.setAttribute('aria-busy', 'false');
    }
  }

  show({ items, next }) {
    this.next = next ?? null;
    this.shown = items.length;
    if (!items.length) {
      this.rows.replaceChildren(empty(() => this.reload(true)));
      return;
    }
    const [first, ...others] = items;
    const lead = first.image ? leadCell(first, this.app, this.section) : cell(first, this.app, this.section);
    this.rows.replaceChildren(lead, ...others.map((item) => cell(item, this.app, this.section)));
    this.end.replaceChildren();
  }

  refuse(problem) {
    const again = () => this.reload(true);
    this.saved = true;
    if (this.shown) {
      this.note.replaceChildren(savedNote());
    } else {
      this.rows.replaceChildren(problem instanceof Gone ? gone(again) : failed(again));
    }
  }

  async more() {
    this.busy = true;
    this.end.replaceChildren(el('i', { class: 'spinner', role: 'status', 'aria-label': t('loading') }));
    try {
      const { value } = await this.content.list(this.section?.id, this.next);
      this.rows.append(...value.items.map((item) => cell(item, this.app, this.section)));
      this.next = value.next ?? null;
      this.end.replaceChildren();
    } catch {
      this.end.replaceChildren(el('p', {}, t('moreFailed')), button(t('retry'), () => this.more(), { class: 'state-retry' }));
      return;
    } finally {
      this.busy = false;
    }
    this.moreIfShort();
  }

  /* A long part of the list may still not fill a tall screen. */
  moreIfShort() {
    if (this.next && this.end.getBoundingClientRect().top < this.scroller.getBoundingClientRect().bottom + 600) {
      this.more();
    }
  }

  connected() {
    return this.saved ? this.reload(true) : undefined;
  }

  /* The app has changed: the list is read again if nobody is in the middle of it. */
  refresh() {
    return this.scroller.scrollTop < 40 && !this.busy ? this.reload(true) : undefined;
  }

}
