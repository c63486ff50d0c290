import { button } from './dom.js';
import { glyph } from './icons.js';
import { t } from './texts.js';
import { say } from './toast.js';

/* Gives an article's deep link to others, by the phone's own sheet or the clipboard. */
export function shareAction(article, address, recorder) {
  return button(t('share'), async () => {
    try {
      await give(article.title, address);
      recorder.record('share', { articleId: article.id });
    } catch {
      // The reader thought better of it.
    }
  }, { class: 'bar-action share', title: t('share') }, glyph('share'));
}

async function give(title, url) {
  if (navigator.share) {
    await navigator.share({ title, url });
  } else {
    await navigator.clipboard.writeText(url);
    say(t('copied'));
  }
}
