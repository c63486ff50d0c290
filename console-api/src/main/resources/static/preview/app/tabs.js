import { el } from './dom.js';
import { glyph, sectionGlyph } from './icons.js';
import { t } from './texts.js';

/* Of an app that was saved before apps named their tabs. */
const FEWEST = [{ kind: 'latest' }, { kind: 'more' }];

const KINDS = new Set(['latest', 'section', 'more']);

/* The tabs that the app names; sections without a tab are the others. The first is where the app opens. */
export function chooseTabs(app) {
  const sections = (app.sections ?? []).map((section, position) => ({ section, position }));
  const named = (app.tabs ?? FEWEST).filter(({ kind }) => KINDS.has(kind));
  const others = sections.filter(({ section }) => !named.some((tab) => tab.section === section.id));
  return { others, tabs: named.map((tab, place) => asTab(tab, place, sections)) };
}

function asTab({ kind, section: id }, place, sections) {
  const found = sections.find(({ section }) => section.id === id);
  const hash = kind === 'more' ? '#/more' : place === 0 ? '#/' : `#/s/${encodeURIComponent(id)}`;
  return { hash, kind, section: found?.section, name: found?.section.name ?? t(kind === 'more' ? 'more' : 'home'),
    glyph: found && place > 0 ? sectionGlyph(found.section, found.position) : glyph(kind === 'more' ? 'more' : 'home') };
}

export function tabLink(tab) {
  return el('a', { class: 'tab', href: tab.hash }, el('span', { class: 'tab-glyph' }, tab.glyph), el('span', { class: 'tab-name', dir: 'auto' }, tab.name));
}
