import { uuid } from './ids.js';
import { Kept } from './kept.js';

/* Tells the content API what readers do: in batches, late if there was no connection, and about a person only if that person
 * agreed. Until asked, nothing is sent; without consent the device has no id. */

const MOST_KEPT = 500;

const BATCH = 100;

const SOON = 15_000;

const DAY = 86_400_000;

const ROTATES = 30 * DAY;

export class Recorder {

  constructor({ content, platform, appVersion, enabled }) {
    Object.assign(this, { platform, appVersion, enabled });
    this.address = `${content.base}/events`;
    this.store = content.library.store;
    this.consent = new Kept(`consent-${content.id}`, null);
    this.install = new Kept(`install-${content.id}`, null);
    document.addEventListener('visibilitychange', () => document.hidden && this.send());
    addEventListener('online', () => this.send());
  }

  /* Whether the reader has still to be asked. */
  mustAsk() {
    return this.enabled && this.consent.value === null;
  }

  agree(consent) {
    this.consent.set(consent);
    if (!consent) {
      this.install.set(null);
    }
    return this.send();
  }

  async record(type, more = {}) {
    if (!this.enabled) {
      return;
    }
    const event = { id: uuid(), type, at: new Date().toISOString(), ...more };
    await this.store.put('events', { id: event.id, event });
    this.waiting ??= setTimeout(() => this.send(), SOON);
  }

  /* Those that were answered are gone from here; all others are sent the next time, under the same ids. */
  async send() {
    clearTimeout(this.waiting);
    this.waiting = null;
    const all = (await this.store.all('events')).toSorted((one, other) => one.event.at.localeCompare(other.event.at));
    await this.store.remove('events', ...all.slice(0, Math.max(0, all.length - MOST_KEPT)).map(({ id }) => id));
    const batch = all.slice(-MOST_KEPT).slice(0, BATCH);
    if (!this.enabled || this.consent.value === null || !batch.length || this.sending) {
      return;
    }
    this.sending = true;
    const answered = await this.post(batch.map(({ event }) => event));
    if (answered) {
      await this.store.remove('events', ...batch.map(({ id }) => id));
    }
    this.sending = false;
    if (answered && all.length > batch.length) {
      await this.send();
    }
  }

  /* A batch that is refused as a whole would be refused again; too many requests and faults of the server pass. */
  async post(events) {
    const body = { ...this.reader(), platform: this.platform, appVersion: this.appVersion, consent: this.consent.value,
      sent: new Date().toISOString(), events };
    const response = await fetch(this.address, { method: 'POST', credentials: 'omit', keepalive: true,
      headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }).catch(() => null);
    return Boolean(response) && response.status < 500 && response.status !== 429;
  }

  /* A name that is another every month, and the week of the first opening. */
  reader() {
    if (!this.consent.value) {
      return {};
    }
    const { id, since, cohort } = this.install.value ?? { since: 0 };
    if (Date.now() - since > ROTATES) {
      this.install.set({ id: uuid(), since: Date.now(), cohort: cohort ?? monday(new Date()) });
      return this.reader();
    }
    return { install: id, cohort };
  }

}

/* The day on which a day's week began. */
function monday(day) {
  const first = new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate() - (day.getDay() + 6) % 7));
  return first.toISOString().slice(0, 10);
}
