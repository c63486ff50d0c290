import { button, el } from './dom.js';
import { t } from './texts.js';

/* Asks once whether reading may be counted; the answer can be changed under More. */
export function consentBar(recorder) {
  const answer = (consent) => () => {
    bar.remove();
    recorder.agree(consent);
  };
  const bar = el('section', { class: 'consent', 'aria-label': t('consentTitle') }, el('strong', {}, t('consentTitle')), el('p', {}, t('consentText')),
    el('div', { class: 'consent-answers' }, button(t('decline'), answer(false), { class: 'state-retry' }),
      button(t('agree'), answer(true), { class: 'state-retry agree' })));
  return bar;
}
