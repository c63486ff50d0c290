/* Brings what this device keeps up to date, in few calls. */

/* So many of the newest articles are loaded before they are opened, for when there is no connection. */
const AHEAD = 20;

const TOKEN = 'changes';

export class Sync {

  constructor(content) {
    this.content = content;
    this.library = content.library;
  }

  /* One at a time; whoever asks meanwhile waits for the same. */
  run(ahead = 0) {
    this.running ??= this.changes().then(() => this.articles(ahead)).catch(() => undefined).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  ahead() {
    return this.run(navigator.connection?.saveData ? 0 : AHEAD);
  }

  async changes() {
    let again = false;
    for (let more = true; more;) {
      const change = await this.content.changes(await this.library.mark(TOKEN));
      if (change.reset && !again) {
        again = true;
        await this.library.forgetEntries();
      }
      await this.library.keepEntries(change.changed);
      await this.library.forget(...change.removed);
      await this.library.setMark(TOKEN, change.next);
      ({ more } = change);
    }
    if (again) {
      await this.load(await this.library.unlisted());
    }
  }

  async articles(ahead) {
    await this.load(await this.library.outdated(ahead));
  }

  /* One after the other, so that what the reader asks for is not kept waiting. */
  async load(ids) {
    for (const id of ids) {
      await this.content.article(id).catch(() => undefined);
    }
  }

}
