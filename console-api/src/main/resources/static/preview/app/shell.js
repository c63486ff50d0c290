import { file } from './addresses.js';
import { showBanner } from './banner.js';
import { statusBar } from './bars.js';
import { bell } from './bell.js';
import { consentBar } from './consent.js';
import { el } from './dom.js';
import { glyph } from './icons.js';
import { ListScreen } from './list.js';
import { messageBar } from './messages.js';
import { MoreScreen } from './more.js';
import { pushedScreen } from './screens.js';
import { chooseTabs, tabLink } from './tabs.js';
import { t } from './texts.js';

/* The app around its screens: tabs below, and a stack of pushed screens above each other. */
export class Shell {

  constructor(given) {
    Object.assign(this, given);
    this.given = { ...given, openPush: (push) => this.openPush(push) };
    this.roots = new Map();
    this.stack = [];
    ({ tabs: this.tabs, others: this.others } = chooseTabs(this.app));
    this.screens = el('main', { class: 'screens' });
    this.tabBar = el('nav', { class: 'tabs', 'aria-label': t('tabs') }, this.tabs.map(tabLink));
    this.device.replaceChildren(statusBar(), messageBar(this.app.messages, this.settings.get('look')), this.screens,
      ...(this.recorder.mustAsk() ? [consentBar(this.recorder)] : []), this.tabBar);
    this.bell = this.pushes ? bell(this.pushes, (push) => showBanner(this.device, push, (each) => this.openPush(each))) : null;
  }

  async openPush(push) {
    await this.pushes.opened(push);
    const place = push.url ? await this.links.place(push.url) : null;
    this.router.go(place ?? (push.articleId ? `#/a/${encodeURIComponent(push.articleId)}` : '#/'));
  }

  isTab(hash) {
    return this.tabs.some((tab) => tab.hash === hash);
  }

  show(hash) {
    this.recorder.record('screen', seen(hash));
    this.device.querySelector('.banner')?.remove();
    if (this.isTab(hash)) {
      this.popTo(0);
      this.showTab(hash);
      return;
    }
    if (!this.root) {
      this.showTab('#/');
    }
    const known = this.stack.findIndex((each) => each.hash === hash);
    if (known >= 0) {
      this.popTo(known + 1);
    } else {
      this.push(hash);
    }
  }

  showTab(hash) {
    const tab = this.tabs.find((each) => each.hash === hash);
    this.root = this.roots.get(hash) ?? this.openTab(tab);
    for (const screen of this.roots.values()) {
      screen.element.toggleAttribute('hidden', screen !== this.root);
    }
    for (const each of this.tabBar.children) {
      each.toggleAttribute('aria-current', each.getAttribute('href') === hash);
      if (each.hasAttribute('aria-current')) {
        each.setAttribute('aria-current', 'page');
      }
    }
  }

  openTab(tab) {
    const screen = tab.hash === '#/more'
      ? new MoreScreen({ ...this.given, others: this.others, onChange: (name) => this.onSetting(name) })
      : new ListScreen({ ...this.given, section: tab.section, title: tab.hash === '#/' ? this.app.name : tab.name,
        actions: tab.hash === '#/' ? this.actions() : [] });
    if (tab.hash === '#/') {
      this.brand(screen);
    }
    this.roots.set(tab.hash, screen);
    this.screens.prepend(screen.element);
    return screen;
  }

  actions() {
    return [this.app.features?.search ? el('a', { class: 'bar-action', href: '#/search', 'aria-label': t('search'), title: t('search') }, glyph('search')) : null,
      this.bell].filter(Boolean);
  }

  /* The first screen carries the app's icon beside its name. */
  brand(screen) {
    const address = file(this.content.icon(this.app.design));
    if (address) {
      for (const place of [screen.large, screen.element.querySelector('.bar-start')]) {
        const icon = el('img', { src: address, alt: '', class: 'app-icon', referrerpolicy: 'no-referrer' });
        icon.addEventListener('error', () => icon.remove());
        place.prepend(icon);
      }
    }
  }

  push(hash) {
    const below = this.stack.at(-1) ?? this.root;
    const screen = this.pushed(hash, below);
    if (!screen) {
      this.router.replace('#/');
      return;
    }
    screen.hash = hash;
    screen.opener = document.activeElement;
    screen.element.classList.add('pushed', 'coming');
    this.stack.push(screen);
    this.screens.append(screen.element);
    below.element.inert = true;
    this.tabBar.inert = true;
    if (navigator.userActivation?.hasBeenActive) {
      screen.element.querySelector('.bar-back').focus({ preventScroll: true });
    }
    this.device.classList.toggle('deep', true);
    screen.focus?.();
  }

  pushed(hash, below) {
    return pushedScreen(hash, { ...this.given, back: () => this.router.back(), backLabel: below.title ?? t('more') });
  }

  popTo(height) {
    while (this.stack.length > height) {
      const screen = this.stack.pop();
      leave(screen.element);
      screen.closed?.();
      const below = this.stack.at(-1) ?? this.root;
      below.element.inert = false;
      this.markRead(screen);
      below.uncovered?.();
      if (screen.opener?.isConnected) {
        screen.opener.focus({ preventScroll: true });
      }
    }
    this.tabBar.inert = this.stack.length > 0;
    this.device.classList.toggle('deep', this.stack.length > 0);
  }

  markRead(screen) {
    if (screen.articleId) {
      this.screens.querySelectorAll(`[data-article="${CSS.escape(screen.articleId)}"]`).forEach((each) => each.classList.add('read'));
    }
  }

  /* Other words need other screens; other looks do not. */
  onSetting(name) {
    if (name === 'language') {
      this.router.restart();
    }
  }

  /* There is a connection again. */
  connected() {
    return (this.stack.at(-1) ?? this.root)?.connected?.();
  }

  refresh() {
    return this.stack.length === 0 ? this.root?.refresh?.() : undefined;
  }

}

/* An address as analytics know a screen. */
function seen(hash) {
  const [, kind, id] = hash.split('/').map(decodeURIComponent);
  const names = { '': 'latest', a: 'article', s: 'section' };
  return { screen: names[kind] ?? kind, ...(kind === 'a' ? { articleId: id } : {}), ...(kind === 's' ? { section: id } : {}) };
}

function leave(element) {
  element.classList.remove('coming');
  element.classList.add('leaving');
  element.inert = true;
  const gone = () => element.remove();
  element.addEventListener('animationend', gone, { once: true });
  if (getComputedStyle(element).animationName === 'none') {
    gone();
  }
}
