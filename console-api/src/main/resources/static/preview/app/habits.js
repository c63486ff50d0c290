import { Kept } from './kept.js';

/* Which sections are read most, worked out and kept on this device. */

const TOLD = 5;

export class Habits {

  constructor(appId) {
    this.counts = new Kept(`habits-${appId}`, {});
  }

  remember(sections) {
    const counts = { ...this.counts.value };
    for (const section of sections ?? []) {
      counts[section] = (counts[section] ?? 0) + 1;
    }
    this.counts.set(counts);
  }

  most() {
    return Object.entries(this.counts.value).toSorted(([, one], [, other]) => other - one).slice(0, TOLD).map(([section]) => section);
  }

}
