import { external, host, link } from './addresses.js';
import { followTitle, navigationBar } from './bars.js';
import { el } from './dom.js';
import { glyph, sectionGlyph } from './icons.js';
import { CHOICES } from './settings.js';
import { t } from './texts.js';

/* The last tab: sections that have no tab of their own, settings, and where it all comes from. */
export class MoreScreen {

  constructor({ app, others, settings, recorder, pushes, onChange }) {
    Object.assign(this, { settings, recorder, onChange });
    const large = el('h1', { class: 'large-title' }, t('more'));
    this.scroller = el('div', { class: 'scroll grouped' }, el('div', { class: 'large-bar' }, large),
      others.length ? group(t('sections'), others.map(({ section, position }) => sectionRow(section, position))) : null,
      group(t('reading'), [goRow('#/saved', 'bookmark', t('savedTitle')),
        ...(pushes ? [goRow('#/inbox', 'bell', t('inbox')), goRow('#/notifications', 'gear', t('notifications'))] : [])]),
      group(t('settings'), [...Object.keys(CHOICES).map((name) => this.choice(name)), recorder.enabled ? this.statistics() : null]), group(t('about'), [siteRow(app)]));
    this.element = el('section', { class: 'screen more-screen', 'aria-label': t('more') }, navigationBar({ title: t('more') }), this.scroller);
    followTitle(this.element, this.scroller, large);
  }

  choice(name) {
    const options = CHOICES[name].map((value) => {
      const input = el('input', { type: 'radio', name, value, checked: this.settings.get(name) === value });
      input.addEventListener('change', () => {
        this.settings.set(name, value);
        this.onChange(name);
      });
      return el('label', { class: 'segment' }, input, el('span', {}, t(value)));
    });
    return el('fieldset', { class: 'group-row choice' }, el('legend', {}, t(name)), el('div', { class: 'segments' }, options));
  }

  statistics() {
    const input = el('input', { type: 'checkbox', role: 'switch', name: 'statistics', checked: this.recorder.consent.value });
    input.addEventListener('change', () => this.recorder.agree(input.checked));
    return el('label', { class: 'group-row go switch' }, el('span', { class: 'go-name' }, t('statistics')), input);
  }

}

function group(title, rows) {
  return el('div', { class: 'group' }, el('h2', { class: 'group-title' }, title), el('div', { class: 'group-rows' }, rows));
}

function sectionRow(section, position) {
  return el('a', { class: 'group-row go', href: `#/s/${encodeURIComponent(section.id)}` }, sectionGlyph(section, position),
    el('span', { class: 'go-name', dir: 'auto' }, section.name), el('span', { class: 'go-count' }, String(section.articles ?? '')),
    glyph('forward', 'icon chevron'));
}

function goRow(hash, symbol, name) {
  return el('a', { class: 'group-row go', href: hash }, glyph(symbol), el('span', { class: 'go-name' }, name), glyph('forward', 'icon chevron'));
}

function siteRow(app) {
  const address = link(app.site);
  return el(address ? 'a' : 'div', { class: 'group-row go', ...(address ? external(address) : {}) }, glyph('open'),
    el('span', { class: 'go-name' }, t('website')), el('span', { class: 'go-count' }, host(app.site)));
}
