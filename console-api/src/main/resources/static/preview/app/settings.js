import { Kept } from './kept.js';
import { chooseLanguage } from './texts.js';

/* What the reader chose, kept on the device; the page's address may choose for one visit. */

export const CHOICES = {
  look: ['ios', 'android'],
  theme: ['auto', 'light', 'dark'],
  size: ['s', 'm', 'l', 'xl'],
  language: ['auto', 'en', 'ja'],
};

const FIRST = { look: 'ios', theme: 'auto', size: 'm', language: 'auto' };

export class Settings {

  constructor(parameters) {
    this.kept = new Kept('settings', {});
    this.values = { ...FIRST, ...this.valid(this.kept.value), ...this.valid(Object.fromEntries(parameters)) };
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.dark.addEventListener('change', () => this.apply());
    this.apply();
  }

  valid(values) {
    return Object.fromEntries(Object.entries(values).filter(([name, value]) => CHOICES[name]?.includes(value)));
  }

  get(name) {
    return this.values[name];
  }

  set(name, value) {
    this.values[name] = value;
    this.kept.set(this.values);
    this.apply();
  }

  apply() {
    const { look, theme, size, language } = this.values;
    const page = document.documentElement;
    page.dataset.look = look;
    page.dataset.size = size;
    page.dataset.theme = theme === 'auto' ? (this.dark.matches ? 'dark' : 'light') : theme;
    chooseLanguage(language === 'auto' ? null : language);
  }

}
