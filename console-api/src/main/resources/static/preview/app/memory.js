import { Kept } from './kept.js';

/* Which articles were opened on this device. */

const MOST = 2000;

const kept = new Kept('read', []);

let ids = new Set(kept.value);

export function wasRead(id) {
  return ids.has(id);
}

export function rememberRead(id) {
  ids.delete(id);
  ids.add(id);
  ids = new Set([...ids].slice(-MOST));
  kept.set([...ids]);
}
