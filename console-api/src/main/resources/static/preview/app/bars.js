import { button, el } from './dom.js';
import { glyph } from './icons.js';
import { t, uiLocale } from './texts.js';

/* The bars around a screen. */

/* The example of a phone's own status bar, where there is no phone around the app. */
export function statusBar() {
  const time = new Intl.DateTimeFormat(uiLocale(), { hour: 'numeric', minute: '2-digit' }).format(new Date()).replace(/\s?[AP]M/i, '');
  return el('div', { class: 'status', 'aria-hidden': 'true' }, el('span', { class: 'clock' }, time),
    el('span', { class: 'signals' }, el('i', { class: 'signal' }), el('i', { class: 'wave' }), el('i', { class: 'battery' })));
}

/* The bar at the head of a screen; back is absent on the screens of the tabs. */
export function navigationBar({ title, back, backLabel, actions = [] }) {
  const start = back ? button(t('back'), back, { class: 'bar-back' }, glyph('back', 'icon ios-only'), glyph('arrow', 'icon android-only'),
    el('span', { class: 'back-label ios-only', 'aria-hidden': 'true' }, backLabel ?? t('back'))) : null;
  return el('header', { class: `bar ${back ? 'pushed-bar' : ''}` }, el('div', { class: 'bar-start' }, start),
    el('div', { class: 'bar-title', dir: 'auto', 'aria-hidden': back ? null : 'true' }, title), el('div', { class: 'bar-end' }, actions));
}

export function reloadAction(reload) {
  return button(t('reload'), reload, { class: 'bar-action', title: t('reload') }, glyph('reload'));
}

/* The title bar gets its words when the large title has gone out of sight. */
export function followTitle(screen, scroller, large) {
  new IntersectionObserver(([entry]) => screen.classList.toggle('scrolled', !entry.isIntersecting),
    { root: scroller, rootMargin: '-8px 0px 0px' }).observe(large);
}
