import { button } from './dom.js';
import { glyph } from './icons.js';
import { t } from './texts.js';

/* The sign above an article that keeps it on this device until it is pressed again. */
export function saveAction(library, articleId) {
  const sign = button(t('save'), async () => show(await flip(library, articleId)), { class: 'bar-action save', title: t('save') }, glyph('bookmark'));
  const show = (saved) => sign.setAttribute('aria-pressed', String(saved));
  show(false);
  library.isSaved(articleId).then(show);
  return sign;
}

async function flip(library, articleId) {
  await library.save(articleId, !await library.isSaved(articleId));
  return library.isSaved(articleId);
}
