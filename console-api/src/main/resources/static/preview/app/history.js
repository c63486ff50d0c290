import { Kept } from './kept.js';

/* What was searched for; it stays on this phone. */

const MOST = 10;

export class History {

  constructor(appId) {
    this.kept = new Kept(`searches-${appId}`, []);
  }

  all() {
    return this.kept.value;
  }

  remember(words) {
    this.kept.set([words, ...this.all().filter((each) => each !== words)].slice(0, MOST));
  }

  forget() {
    this.kept.set([]);
  }

}
