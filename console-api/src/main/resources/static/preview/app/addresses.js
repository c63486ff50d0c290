/* Addresses come from other people's sites: only these kinds are ever opened or loaded. */

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const FILES = new Set(['http:', 'https:']);

function checked(address, kinds) {
  try {
    const url = new URL(address);
    return kinds.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/* The address of a link, or null. */
export function link(address) {
  return address ? (checked(address, LINKS)?.href ?? null) : null;
}

/* The address of a picture, a film or a sound, or null. */
export function file(address) {
  return address ? (checked(address, FILES)?.href ?? null) : null;
}

/* The host, as a reader knows it. */
export function host(address) {
  return checked(address, FILES)?.host.replace(/^www\./, '') ?? '';
}

export function external(address) {
  return { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' };
}
