import { external, file, host, link } from './addresses.js';
import { el } from './dom.js';
import { glyph } from './icons.js';
import { t } from './texts.js';

/* Blocks that open or play something. */

const PROVIDERS = {
  youtube: ['YouTube', 'play'], vimeo: ['Vimeo', 'play'], dailymotion: ['Dailymotion', 'play'], niconico: ['ニコニコ動画', 'play'],
  twitch: ['Twitch', 'play'], tiktok: ['TikTok', 'play'], twitter: ['X', 'pen'], x: ['X', 'pen'], mastodon: ['Mastodon', 'pen'],
  bluesky: ['Bluesky', 'pen'], instagram: ['Instagram', 'star'], facebook: ['Facebook', 'people'], spotify: ['Spotify', 'play'],
  soundcloud: ['SoundCloud', 'play'], 'google-maps': ['Google Maps', 'pin'], openstreetmap: ['OpenStreetMap', 'pin'],
  github: ['GitHub', 'code'], gist: ['GitHub Gist', 'code'], codepen: ['CodePen', 'code'], slideshare: ['SlideShare', 'book'],
  speakerdeck: ['Speaker Deck', 'book'],
};

export function embedBlock(block) {
  const address = link(block.address);
  const [name, symbol] = Object.hasOwn(PROVIDERS, block.provider) ? PROVIDERS[block.provider] : [block.provider, 'open'];
  const stage = symbol === 'play' ? el('span', { class: 'embed-stage' }, el('span', { class: 'play' }, glyph('play')))
    : el('span', { class: 'card-symbol' }, glyph(symbol));
  const label = el('span', { class: 'card-words' }, el('span', { class: 'card-kind' }, name),
    el('span', { class: 'card-title', dir: 'auto' }, block.title || host(block.address)));
  return el(address ? 'a' : 'div', { class: `b-embed ${symbol === 'play' ? 'playable' : 'plain'}`, ...(address ? external(address) : {}) },
    stage, label);
}

export function cardBlock(block) {
  const address = link(block.address);
  return el(address ? 'a' : 'div', { class: 'b-card', ...(address ? external(address) : {}) },
    el('span', { class: 'card-words' }, el('span', { class: 'card-title', dir: 'auto' }, block.title),
      block.text ? el('span', { class: 'card-text', dir: 'auto' }, block.text) : null,
      el('span', { class: 'card-kind' }, host(block.address))),
    address ? glyph('open') : null);
}

export function videoBlock(block) {
  return media('video', block, { poster: file(block.poster?.address), playsinline: true });
}

export function audioBlock(block) {
  return media('audio', block, {});
}

function media(tag, block, more) {
  const address = file(block.address);
  if (!address) {
    return null;
  }
  const player = el(tag, { src: address, controls: true, preload: 'none', 'aria-label': block.title || t(tag), ...more });
  return el('figure', { class: `b-${tag}` }, player, block.title ? el('figcaption', { dir: 'auto' }, block.title) : null);
}

