import { external, link } from './addresses.js';
import { el } from './dom.js';

/* Runs: text with marks, links and readings. */

const MARKS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's', code: 'code', sub: 'sub', sup: 'sup' };

export function runs(list) {
  return (list ?? []).map(run);
}

export function plain(list) {
  return (list ?? []).map((each) => each.text).join('');
}

function run(each) {
  let nodes = lines(each.text ?? '');
  if (each.ruby) {
    nodes = [el('ruby', {}, nodes, el('rp', {}, '('), el('rt', {}, each.ruby), el('rp', {}, ')'))];
  }
  for (const mark of (each.marks ?? []).toReversed()) {
    if (Object.hasOwn(MARKS, mark)) {
      nodes = [el(MARKS[mark], {}, nodes)];
    }
  }
  const address = link(each.link);
  return address ? [el('a', external(address), nodes)] : nodes;
}

function lines(text) {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]));
}
