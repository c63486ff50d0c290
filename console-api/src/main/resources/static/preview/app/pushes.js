import { listed, received } from './payloads.js';

/* The pushes that came to this phone. One that comes again is dropped by its id. */

const MOST = 100;

/* What is older was missed: it waits in the inbox without a banner. */
const NEW = 60_000;

export class Pushes {

  constructor({ device, inbox, store, recorder }) {
    Object.assign(this, { device, inbox: inbox?.replace(/\/$/, ''), store, recorder });
    this.watchers = new Set();
  }

  /* Tells {arrived, unread} whenever something changes. */
  watch(watcher) {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  async all() {
    return (await this.store.all('pushes')).toSorted((one, other) => other.at.localeCompare(one.at));
  }

  async look() {
    if (!this.device.registered || this.looking) {
      return;
    }
    this.looking = true;
    try {
      await this.take(await this.fetched());
    } catch {
      // Out of reach for now.
    } finally {
      this.looking = false;
    }
  }

  async fetched() {
    if (!this.inbox) {
      return (await this.device.inbox()).map(listed);
    }
    const response = await fetch(`${this.inbox}/inbox/${encodeURIComponent(this.device.token)}`, { credentials: 'omit', cache: 'no-store' });
    return response.ok ? (await response.json()).map(received).filter(Boolean) : [];
  }

  async take(pushes) {
    const kept = await this.all();
    const known = new Set(kept.map(({ id }) => id));
    const fresh = pushes.filter(({ id }) => !known.has(id) && known.add(id));
    if (fresh.length) {
      await this.store.put('pushes', ...fresh.map((push) => ({ ...push, opened: false })));
      await this.store.remove('pushes', ...(await this.all()).slice(MOST).map(({ id }) => id));
      fresh.forEach(({ id }) => this.recorder.record('push_received', { pushId: id }));
      await this.tell(fresh.filter(({ at }) => Date.now() - Date.parse(at) < NEW));
    }
  }

  async opened(push) {
    await this.store.put('pushes', { ...push, opened: true });
    this.recorder.record('push_opened', { pushId: push.id });
    await this.tell();
  }

  async tell(arrived = []) {
    const unread = (await this.all()).filter(({ opened }) => !opened).length;
    (unread ? navigator.setAppBadge?.(unread) : navigator.clearAppBadge?.())?.catch(() => undefined);
    this.watchers.forEach((watcher) => watcher({ arrived, unread }));
  }

}
