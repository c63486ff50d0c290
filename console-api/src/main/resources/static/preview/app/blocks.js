import { audioBlock, cardBlock, embedBlock, videoBlock } from './cards.js';
import { el } from './dom.js';
import { galleryBlock, pictureBlock } from './pictures.js';
import { plain, runs } from './runs.js';
import { t } from './texts.js';

/* Draws each kind of block with one view; a kind that this version does not know is left out. */

const DRAWERS = {
  heading: (block) => el(`h${Math.min(6, Math.max(2, (block.level ?? 2)))}`, { class: 'b-heading', dir: 'auto' }, runs(block.text)),
  paragraph: (block) => el('p', { class: 'b-paragraph', dir: 'auto' }, runs(block.text)),
  image: pictureBlock,
  gallery: galleryBlock,
  quote: (block) => el('blockquote', { class: 'b-quote' }, blocks(block.blocks),
    block.source?.length ? el('footer', { dir: 'auto' }, runs(block.source)) : null),
  list: listing,
  table,
  code: (block) => el('div', { class: 'b-code' }, block.language ? el('span', { class: 'code-language' }, block.language) : null,
    el('pre', { tabindex: '0', dir: 'ltr' }, el('code', {}, block.text))),
  embed: embedBlock,
  video: videoBlock,
  audio: audioBlock,
  card: cardBlock,
  divider: () => el('hr', { class: 'b-divider' }),
};

export function blocks(list) {
  return (list ?? []).map((block) => (Object.hasOwn(DRAWERS, block.type) ? DRAWERS[block.type](block) : null));
}

function listing(block) {
  if (block.style === 'definition') {
    return el('dl', { class: 'b-list definition' }, block.items.map((item) => [
      item.term?.length ? el('dt', { dir: 'auto' }, runs(item.term)) : null, el('dd', {}, blocks(item.blocks))]));
  }
  const ordered = block.style === 'ordered';
  return el(ordered ? 'ol' : 'ul', { class: 'b-list', start: ordered ? block.start : null },
    block.items.map((item) => el('li', {}, blocks(item.blocks))));
}

const WIDEST = 50;

function cell(each) {
  const columns = Math.min(WIDEST, each.columns ?? 1);
  const rows = Math.min(WIDEST, each.rows ?? 1);
  return el(each.header ? 'th' : 'td', { colspan: columns > 1 ? columns : null, rowspan: rows > 1 ? rows : null }, blocks(each.blocks));
}

function table(block) {
  const label = plain(block.caption) || t('table');
  return el('figure', { class: 'b-table' }, block.caption?.length ? el('figcaption', { dir: 'auto' }, runs(block.caption)) : null,
    el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': label },
      el('table', {}, el('tbody', {}, block.rows.map((row) => el('tr', {}, row.cells.map(cell)))))));
}
