/* Which articles were opened on this device. */

const KEY = 'joren-preview-read';

const MOST = 2000;

let ids = load();

function load() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY)) ?? []);
  } catch {
    return new Set();
  }
}

export function wasRead(id) {
  return ids.has(id);
}

export function rememberRead(id) {
  ids.delete(id);
  ids.add(id);
  ids = new Set([...ids].slice(-MOST));
  try {
    localStorage.setItem(KEY, JSON.stringify([...ids]));
  } catch {
    // Nothing depends on it.
  }
}
