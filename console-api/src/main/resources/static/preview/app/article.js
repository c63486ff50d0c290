import { external, link } from './addresses.js';
import { navigationBar } from './bars.js';
import { blocks } from './blocks.js';
import { Gone } from './content.js';
import { isoDate, longDate } from './dates.js';
import { el } from './dom.js';
import { glyph } from './icons.js';
import { rememberRead } from './memory.js';
import { pictureBlock } from './pictures.js';
import { Reading } from './reading.js';
import { related } from './related.js';
import { saveAction } from './saving.js';
import { shareAction } from './sharing.js';
import { articleSkeleton, failed, gone, savedNote } from './states.js';
import { t } from './texts.js';

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function direction(language) {
  return RIGHT_TO_LEFT.has((language ?? '').split('-')[0].toLowerCase()) ? 'rtl' : 'ltr';
}

/* One article with its blocks. */
export class ArticleScreen {

  constructor({ app, content, articleId, recorder, habits, back, backLabel }) {
    Object.assign(this, { app, content, articleId, recorder, habits });
    this.actions = el('span', {});
    this.scroller = el('div', { class: 'scroll' });
    this.element = el('section', { class: 'screen article-screen' },
      navigationBar({ title: '', back, backLabel, actions: [this.actions] }), this.scroller);
    this.ready = this.load();
  }

  async load() {
    this.scroller.replaceChildren(articleSkeleton());
    this.shown = false;
    try {
      const { value, saved } = await this.content.article(this.articleId);
      this.show(value, saved);
      this.opened(value);
    } catch (problem) {
      const again = () => this.load();
      this.scroller.replaceChildren(problem instanceof Gone ? gone(again) : failed(again));
    }
  }

  opened(article) {
    rememberRead(this.articleId);
    this.habits.remember(article.sections);
    const { articleId, scroller, recorder } = this;
    this.reading ??= new Reading({ articleId, section: article.sections?.[0], scroller, recorder });
    related(this.app, this.content, this.articleId).then((found) => found && this.scroller.append(found));
  }

  closed() {
    this.reading?.end();
  }

  show(article, saved) {
    const language = article.language ?? this.app.language;
    const address = link(article.address);
    const page = el('article', { class: 'article', lang: language, dir: direction(language) }, saved ? savedNote() : null,
      this.head(article), blocks(article.body), this.foot(article, address));
    this.element.setAttribute('aria-label', article.title);
    this.element.querySelector('.bar-title').textContent = article.title;
    this.actions.replaceChildren(...this.actionsFor(article, address));
    this.shown = true;
    this.scroller.replaceChildren(page);
    this.scroller.addEventListener('scroll', () => this.element.classList.toggle('scrolled', this.scroller.scrollTop > 120), { passive: true });
  }

  actionsFor(article, address) {
    return [saveAction(this.content.library, this.articleId), shareAction(article, this.content.deepLink(article.id), this.recorder), address
      ? el('a', { class: 'bar-action', 'aria-label': t('readOn'), title: t('readOn'), ...external(address) }, glyph('open')) : ''];
  }

  /* The text stays where the reader is in it; only what could not be shown is asked for again. */
  connected() {
    this.scroller.querySelector('.saved-note')?.remove();
    return this.shown ? undefined : this.load();
  }

  head(article) {
    const lead = article.leadImage && !this.inBody(article) ? pictureBlock({ image: article.leadImage }) : null;
    lead?.classList.add('hero');
    const sections = (article.sections ?? []).map((id) => this.app.sections?.find((each) => each.id === id)).filter(Boolean);
    return el('header', { class: 'head' }, lead,
      sections.length ? el('p', { class: 'kicker', dir: 'auto' }, sections[0].name) : null,
      el('h1', { class: 'title', dir: 'auto', tabindex: '-1' }, article.title),
      article.subtitle ? el('p', { class: 'subtitle', dir: 'auto' }, article.subtitle) : null, this.line(article));
  }

  /* A lead picture that the text shows again is not shown twice. */
  inBody(article) {
    return article.body?.some((block) => block.type === 'image' && block.image.address === article.leadImage.address);
  }

  line(article) {
    const names = (article.bylines ?? []).join(', ');
    const date = longDate(article.published);
    return names || date ? el('p', { class: 'by-line' }, names ? el('span', { class: 'names', dir: 'auto' }, names) : null,
      date ? el('time', { datetime: isoDate(article.published) }, date) : null) : null;
  }

  foot(article, address) {
    const tags = (article.tags ?? []).map((tag) => el('span', { class: 'tag', dir: 'auto' }, tag));
    const changed = article.modified && isoDate(article.modified) !== isoDate(article.published) ? longDate(article.modified) : '';
    return el('footer', { class: 'foot' }, tags.length ? el('p', { class: 'tags' }, tags) : null,
      changed ? el('p', { class: 'changed' }, t('updated', changed)) : null,
      address ? el('a', { class: 'read-on', ...external(address) }, t('readOn'), glyph('open')) : null);
  }

}
