import { cell } from './cells.js';
import { el } from './dom.js';
import { t } from './texts.js';

/* What else one may want to read, below an article; nothing where the app's API does not tell it. */
export async function related(app, content, articleId) {
  const found = app.features ? await content.related(articleId).catch(() => null) : null;
  return found?.value.items.length ? el('section', { class: 'related', 'aria-label': t('related') },
    el('h2', { class: 'rows-title' }, t('related')), found.value.items.map((item) => cell(item, app))) : null;
}
