import { button, el } from './dom.js';
import { picture } from './pictures.js';
import { t } from './texts.js';

/* A push that comes while the app is open drops in at the top; it stays in the inbox when it goes. */

const STAYS = 8000;

export function showBanner(device, push, open) {
  device.querySelector('.banner')?.remove();
  const banner = button(`${t('newMessage')}: ${push.title ?? ''} ${push.body ?? ''}`, () => {
    banner.remove();
    open(push);
  }, { class: 'banner' }, words(push), picture(push.image ? { address: push.image } : null, 'thumb', true));
  device.append(banner);
  say(device, banner.getAttribute('aria-label'));
  setTimeout(() => banner.remove(), STAYS);
}

export function words(push) {
  return el('span', { class: 'banner-words' }, el('strong', { dir: 'auto' }, push.title), push.body ? el('span', { dir: 'auto' }, push.body) : null);
}

function say(device, text) {
  const place = device.querySelector('.said') ?? device.appendChild(el('p', { class: 'said', role: 'status' }));
  place.textContent = text;
}
