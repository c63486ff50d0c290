import { file } from './addresses.js';
import { statusBar } from './bars.js';
import { el } from './dom.js';
import { glyph, sectionGlyph } from './icons.js';
import { ListScreen } from './list.js';
import { MoreScreen } from './more.js';
import { pushedScreen } from './screens.js';
import { t } from './texts.js';

/* Of an app that was saved before apps named their tabs. */
const FEWEST = [{ kind: 'latest' }, { kind: 'more' }];

const KINDS = new Set(['latest', 'section', 'more']);

/* The app around its screens: tabs below, and a stack of pushed screens above each other. */
export class Shell {

  constructor({ device, app, content, settings, router }) {
    Object.assign(this, { device, app, content, settings, router });
    this.roots = new Map();
    this.stack = [];
    this.tabs = this.chooseTabs();
    this.screens = el('main', { class: 'screens' });
    this.tabBar = el('nav', { class: 'tabs', 'aria-label': t('tabs') }, this.tabs.map((tab) => this.tabLink(tab)));
    device.replaceChildren(statusBar(), this.screens, this.tabBar);
  }

  /* Those that the app names; sections without a tab are found under the last one. The first is where the app opens. */
  chooseTabs() {
    const sections = (this.app.sections ?? []).map((section, position) => ({ section, position }));
    const named = (this.app.tabs ?? FEWEST).filter(({ kind }) => KINDS.has(kind));
    this.others = sections.filter(({ section }) => !named.some((tab) => tab.section === section.id));
    return named.map(({ kind, section: id }, place) => {
      const found = sections.find(({ section }) => section.id === id);
      const hash = kind === 'more' ? '#/more' : place === 0 ? '#/' : `#/s/${encodeURIComponent(id)}`;
      return { hash, kind, section: found?.section, name: found?.section.name ?? t(kind === 'more' ? 'more' : 'home'),
        glyph: found && place > 0 ? sectionGlyph(found.section, found.position) : glyph(kind === 'more' ? 'more' : 'home') };
    });
  }

  tabLink(tab) {
    return el('a', { class: 'tab', href: tab.hash }, el('span', { class: 'tab-glyph' }, tab.glyph), el('span', { class: 'tab-name', dir: 'auto' }, tab.name));
  }

  isTab(hash) {
    return this.tabs.some((tab) => tab.hash === hash);
  }

  show(hash) {
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
      ? new MoreScreen({ app: this.app, others: this.others, settings: this.settings, onChange: (name) => this.onSetting(name) })
      : new ListScreen({ app: this.app, content: this.content, section: tab.section, title: tab.hash === '#/' ? this.app.name : tab.name });
    if (tab.hash === '#/') {
      this.brand(screen);
    }
    this.roots.set(tab.hash, screen);
    this.screens.prepend(screen.element);
    return screen;
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
  }

  pushed(hash, below) {
    return pushedScreen(hash, { app: this.app, content: this.content, back: () => this.router.back(), backLabel: below.title ?? t('more') });
  }

  popTo(height) {
    while (this.stack.length > height) {
      const screen = this.stack.pop();
      leave(screen.element);
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
