import { el } from './dom.js';
import { glyph } from './icons.js';
import { t } from './texts.js';

/* The sign that leads to the inbox, with how many pushes wait there; onArrival gets each that comes meanwhile. */
export function bell(pushes, onArrival) {
  const badge = el('span', { class: 'badge', hidden: true });
  const sign = el('a', { class: 'bar-action bell', href: '#/inbox', 'aria-label': t('inbox'), title: t('inbox') }, glyph('bell'), badge);
  pushes.watch(({ arrived, unread }) => {
    badge.textContent = unread > 99 ? '99+' : String(unread);
    badge.hidden = !unread;
    sign.setAttribute('aria-label', unread ? `${t('inbox')} (${unread})` : t('inbox'));
    arrived.forEach(onArrival);
  });
  pushes.tell();
  return sign;
}
