import { el } from './dom.js';

const STAYS = 4000;

/* A short word about what just happened. */
export function say(text) {
  const toast = el('p', { class: 'toast', role: 'status' }, text);
  document.getElementById('device').append(toast);
  setTimeout(() => toast.remove(), STAYS);
}
