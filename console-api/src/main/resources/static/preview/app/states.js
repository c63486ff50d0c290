import { button, el } from './dom.js';
import { glyph } from './icons.js';
import { t } from './texts.js';

/* What a view shows while there is nothing to show. */

function state(name, picture, title, text, retry) {
  return el('div', { class: `state ${name}`, role: 'status' }, glyph(picture, 'state-icon'), el('h2', {}, title), el('p', {}, text),
    retry ? button(t('retry'), retry, { class: 'state-retry' }) : null);
}

export function empty(retry) {
  return state('empty', 'tray', t('emptyTitle'), t('emptyText'), retry);
}

export function failed(retry) {
  return state('failed', 'cloud', t('failedTitle'), t('failedText'), retry);
}

export function gone(retry) {
  return state('gone', 'tray', t('goneTitle'), t('goneText'), retry);
}

export function noApp() {
  return state('no-app', 'tray', t('noAppTitle'), t('noAppText'), null);
}

/* Nothing to show, and nothing to do about it here. */
export function note(picture, title, text) {
  return state('none', picture, t(title), t(text), null);
}

export function savedNote() {
  return el('p', { class: 'saved-note', role: 'status' }, glyph('cloud'), t('saved'));
}

function bone(className) {
  return el('span', { class: `bone ${className}` });
}

export function listSkeleton() {
  const cells = Array.from({ length: 5 }, () => el('div', { class: 'cell' },
    el('div', { class: 'cell-words' }, bone('line'), bone('line short'), bone('line tiny')), bone('thumb')));
  return el('div', { class: 'skeleton', 'aria-label': t('loading'), role: 'status' }, bone('lead-picture'), cells);
}

export function articleSkeleton() {
  return el('div', { class: 'skeleton article', 'aria-label': t('loading'), role: 'status' }, bone('lead-picture'), bone('line title'),
    bone('line title short'), bone('line tiny'), Array.from({ length: 8 }, () => bone('line')));
}
