import { external, link } from './addresses.js';
import { button, el } from './dom.js';
import { glyph } from './icons.js';
import { Kept } from './kept.js';
import { t } from './texts.js';

/* What the makers of the app have to say to its readers now, above everything. */

const KINDS = { info: 'news', warning: 'warning', update: 'reload' };

const MOST = 50;

const dismissed = new Kept('messages', []);

/* For this platform, now, and not put away. */
export function current(messages, platform, now = Date.now()) {
  return (messages ?? []).filter(({ id, platforms, from, until }) => !dismissed.value.includes(id)
    && (!platforms?.length || platforms.includes(platform))
    && (!from || Date.parse(from) <= now) && (!until || now < Date.parse(until)));
}

export function messageBar(messages, platform) {
  return el('div', { class: 'messages' }, current(messages, platform).map(bar));
}

function bar(message) {
  const address = link(message.link);
  const kind = Object.hasOwn(KINDS, message.kind) ? message.kind : 'info';
  const element = el('section', { class: `message ${kind}`, 'aria-label': message.title }, glyph(KINDS[kind]),
    el('div', { class: 'message-words' }, el('strong', { dir: 'auto' }, message.title), message.text ? el('p', { dir: 'auto' }, message.text) : null,
      address ? el('a', external(address), t('readMore')) : null),
    button(t('close'), () => {
      dismissed.set([...dismissed.value, message.id].slice(-MOST));
      element.remove();
    }, { class: 'message-close' }, glyph('close')));
  return element;
}
