import { el } from './dom.js';

/* Makes the page an app of the phone: its manifest, its icon, and the worker that opens it without a connection. */

export function installable(app, icon) {
  const head = [
    el('link', { rel: 'manifest', href: `manifest.webmanifest?app=${encodeURIComponent(app.id)}` }),
    icon ? el('link', { rel: 'apple-touch-icon', href: icon }) : null,
    el('meta', { name: 'theme-color', content: app.design?.mainColor ?? '#35506b' }),
    el('meta', { name: 'apple-mobile-web-app-title', content: app.design?.shortName ?? app.name }),
  ].filter(Boolean);
  document.head.querySelectorAll('.installable').forEach((each) => each.remove());
  head.forEach((each) => each.classList.add('installable'));
  document.head.append(...head);
}

/* A new release waits until nobody looks, since the files of two releases must not meet in one page. */
export async function keepReleases() {
  if (!('serviceWorker' in navigator) || window.self !== window.top) {
    return;
  }
  try {
    const registration = await navigator.serviceWorker.register('worker.js');
    const letIn = () => document.hidden && registration.waiting?.postMessage('take over');
    document.addEventListener('visibilitychange', letIn);
    if (navigator.serviceWorker.controller) {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage('take over');
    }
  } catch {
    // Private windows and plain http have no workers: the app opens while there is a connection.
  }
}
