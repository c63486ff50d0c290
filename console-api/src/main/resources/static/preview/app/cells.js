import { isoDate, shortDate } from './dates.js';
import { el } from './dom.js';
import { wasRead } from './memory.js';
import { picture } from './pictures.js';

/* An article in a list. */

function meta(item, app, here) {
  const section = here ? null : app.sections?.find((each) => item.sections?.includes(each.id));
  const date = shortDate(item.published);
  return el('p', { class: 'meta' }, date ? el('time', { datetime: isoDate(item.published) }, date) : null,
    section ? el('span', { class: 'meta-section', dir: 'auto' }, section.name) : null);
}

function words(item, app, here) {
  return el('div', { class: 'cell-words' }, el('h2', { class: 'cell-title', dir: 'auto' }, item.title),
    item.summary ? el('p', { class: 'summary', dir: 'auto' }, item.summary) : null, meta(item, app, here));
}

function row(item, app, className, ...children) {
  return el('article', { class: 'row' }, el('a', { class: `${className} ${wasRead(item.id) ? 'read' : ''}`, lang: app.language,
    href: `#/a/${encodeURIComponent(item.id)}`, 'data-article': item.id }, children));
}

/* Where a whole list is of one section, here is that section and needs no naming. */
export function cell(item, app, here) {
  const image = picture(item.image, 'thumb', true);
  return row(item, app, 'cell', words(item, app, here), image);
}

export function leadCell(item, app, here) {
  return row(item, app, 'lead', el('div', { class: 'lead-frame' }, picture(item.image, 'lead-picture', true)), words(item, app, here));
}
