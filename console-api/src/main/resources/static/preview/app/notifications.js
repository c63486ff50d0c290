import { navigationBar } from './bars.js';
import { el } from './dom.js';
import { t } from './texts.js';

/* Which pushes the reader wants: all or by section, and at which hours none. */

const NIGHT = { from: '22:00', until: '07:00' };

const LANGUAGES = ['en', 'ja'];

export class NotificationsScreen {

  constructor({ app, pushes, back, backLabel }) {
    this.app = app;
    this.device = pushes.device;
    this.title = t('notifications');
    this.said = el('p', { class: 'search-said', role: 'status' });
    this.groups = el('div', {});
    this.element = el('section', { class: 'screen notifications-screen scrolled', 'aria-label': this.title },
      navigationBar({ title: this.title, back, backLabel }), el('div', { class: 'scroll grouped' }, this.groups, this.said));
    this.draw();
  }

  draw() {
    const { on, all, quietHours } = this.device.choices;
    const topics = this.app.sections ?? [];
    this.groups.replaceChildren(this.group(null, [this.switch('notifications', on, (checked) => ({ on: checked }))]), ...(on ? [
      this.group('topics', [this.switch('allNews', all, (checked) => ({ all: checked })), ...(all ? [] : topics.map((topic) => this.topic(topic)))]),
      this.group('quietHours', [this.switch('quietHours', Boolean(quietHours), (checked) => ({ quietHours: checked ? NIGHT : null })),
        ...(quietHours ? [this.hour('from', quietHours), this.hour('until', quietHours)] : [])]),
      this.group('language', [this.languages()])] : []));
  }

  group(title, rows) {
    return el('div', { class: 'group' }, title ? el('h2', { class: 'group-title' }, t(title)) : null, el('div', { class: 'group-rows' }, rows));
  }

  switch(name, checked, choices) {
    return this.checkbox(t(name), name, checked, (now) => this.choose(choices(now)));
  }

  checkbox(label, name, checked, onChange) {
    const input = el('input', { type: 'checkbox', role: 'switch', name, checked });
    input.addEventListener('change', () => onChange(input.checked));
    return el('label', { class: 'group-row go switch' }, el('span', { class: 'go-name', dir: 'auto' }, label), input);
  }

  topic({ id, name }) {
    const { topics } = this.device.choices;
    return this.checkbox(name, `topic-${id}`, topics.includes(id),
      (now) => this.choose({ topics: now ? [...topics, id] : topics.filter((each) => each !== id) }));
  }

  hour(name, quietHours) {
    const input = el('input', { type: 'time', name, value: quietHours[name], required: true });
    input.addEventListener('change', () => input.value && this.choose({ quietHours: { ...this.device.choices.quietHours, [name]: input.value } }));
    return el('label', { class: 'group-row go' }, el('span', { class: 'go-name' }, t(name)), input);
  }

  languages() {
    const chosen = this.device.body().language;
    return el('fieldset', { class: 'group-row choice' }, el('legend', {}, t('pushLanguage')), el('div', { class: 'segments' }, LANGUAGES.map((value) => {
      const input = el('input', { type: 'radio', name: 'push-language', value, checked: value === chosen });
      input.addEventListener('change', () => this.choose({ language: value }));
      return el('label', { class: 'segment' }, input, el('span', { lang: value }, t(value)));
    })));
  }

  /* What is chosen stays chosen; the push service hears of it now or at the next start. */
  async choose(choices) {
    const focused = document.activeElement?.getAttribute('name');
    const told = this.device.choose(choices).then(() => t('kept'), () => t('notTold'));
    this.draw();
    this.groups.querySelector(`[name="${CSS.escape(focused ?? '')}"]:not([type=radio]), [name="${CSS.escape(focused ?? '')}"]:checked`)?.focus();
    this.said.textContent = await told;
  }

}
