import { navigationBar } from './bars.js';
import { words } from './banner.js';
import { shortDate } from './dates.js';
import { button, el } from './dom.js';
import { glyph } from './icons.js';
import { picture } from './pictures.js';
import { note } from './states.js';
import { t } from './texts.js';

/* The pushes that came to this phone, the newest first. */
export class InboxScreen {

  constructor({ app, pushes, openPush, back, backLabel }) {
    Object.assign(this, { app, pushes, openPush });
    this.title = t('inbox');
    this.rows = el('div', { class: 'rows' });
    const settings = el('a', { class: 'bar-action', href: '#/notifications', 'aria-label': t('notifications'), title: t('notifications') }, glyph('gear'));
    this.element = el('section', { class: 'screen inbox-screen scrolled', 'aria-label': this.title },
      navigationBar({ title: this.title, back, backLabel, actions: [settings] }), el('div', { class: 'scroll' }, this.rows));
    this.unwatch = pushes.watch(() => this.uncovered());
    this.ready = this.uncovered();
    pushes.look();
  }

  async uncovered() {
    const all = await this.pushes.all();
    this.rows.replaceChildren(...(all.length ? all.map((push) => this.row(push))
      : [note('bell', 'noPushesTitle', this.pushes.device.registered ? 'noPushesText' : 'noPushesOffText')]));
  }

  row(push) {
    const thread = this.app.sections?.find(({ id }) => id === push.thread)?.name;
    return button([push.opened ? '' : t('unread'), push.title, push.body].filter(Boolean).join(' '), () => this.openPush(push),
      { class: `push ${push.opened ? 'read' : 'unread'}` }, el('span', { class: 'push-words' }, words(push),
        el('span', { class: 'meta' }, el('time', { datetime: push.at }, shortDate({ day: push.at.slice(0, 10), at: push.at })),
          thread ? el('span', { class: 'meta-section', dir: 'auto' }, thread) : null)),
      picture(push.image ? { address: push.image } : null, 'thumb', true));
  }

  closed() {
    this.unwatch();
  }

}
