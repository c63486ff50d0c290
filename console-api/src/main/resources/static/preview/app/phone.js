import { el } from './dom.js';
import { t } from './texts.js';

/* The way onto a real phone, beside the drawn one: its address as a code for the camera. */
export function showOnPhone(app, home) {
  document.querySelector('.on-phone')?.remove();
  if (window.self !== window.top) {
    return;
  }
  const id = encodeURIComponent(app.id);
  const address = `${home}?app=${id}`;
  document.body.append(el('aside', { class: 'on-phone', 'aria-label': t('onPhone') }, el('h2', {}, t('onPhone')),
    el('img', { src: `qr.svg?app=${id}`, alt: t('codeOf', address), width: '168', height: '168', loading: 'lazy' }),
    el('p', {}, t('onPhoneText')), el('a', { href: address }, address)));
}
