import { file } from './addresses.js';
import { button, el } from './dom.js';
import { glyph } from './icons.js';
import { runs } from './runs.js';
import { t } from './texts.js';

/* Pictures in lists and articles, galleries, and the full-screen viewer. */

const COLOR = /^#[0-9a-f]{6}$/;

/* The width of a row's picture, and of the whole screen. */
const SIZES = { thumb: '96px', screen: '430px' };

/* The sizes that are kept of a picture; what moves is shown moving in an article. */
function sources(image, className) {
  const { address, widths, animation } = image.stored ?? {};
  if (!address) {
    return { src: file(image.address) };
  }
  const sized = (width) => file(address.replace('{width}', width));
  return animation && className !== 'thumb' ? { src: file(animation) }
    : { src: sized(widths.at(-1)), srcset: widths.map((width) => `${sized(width)} ${width}w`).join(', '),
      sizes: SIZES[className] ?? SIZES.screen };
}

export function picture(image, className, decorative = false) {
  const from = image ? sources(image, className) : {};
  if (!from.src) {
    return null;
  }
  const element = el('img', { ...from, alt: decorative ? '' : (image.alt ?? ''), class: className,
    width: image.width, height: image.height, loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' });
  if (COLOR.test(image.stored?.color)) {
    element.style.backgroundColor = image.stored.color;
  }
  element.addEventListener('error', () => element.classList.add('broken'), { once: true });
  element.addEventListener('load', () => {
    element.classList.add('loaded');
    element.style.backgroundColor = '';
  }, { once: true });
  return element;
}

function words(block) {
  const credit = block.credit ? el('span', { class: 'credit' }, block.credit) : null;
  return block.caption?.length || credit ? el('figcaption', { dir: 'auto' }, block.caption?.length ? el('span', {}, runs(block.caption)) : null, credit) : null;
}

function pressable(image, images, at) {
  const shown = picture(image);
  return shown ? button(image.alt || t('picture'), () => view(images, at), { class: 'press-picture' }, shown) : null;
}

export function pictureBlock(block) {
  const shown = pressable(block.image, [block.image], 0);
  return shown ? el('figure', { class: 'b-image' }, shown, words(block)) : null;
}

export function galleryBlock(block) {
  const images = block.pictures.map((each) => each.image);
  const strip = el('div', { class: 'strip', tabindex: '0', role: 'group', 'aria-label': t('gallery') },
    block.pictures.map((each, at) => el('figure', { class: 'slide' }, pressable(each.image, images, at), words(each))));
  const count = el('span', { class: 'count', 'aria-live': 'polite' }, `1 / ${images.length}`);
  const dots = el('div', { class: 'dots', 'aria-hidden': 'true' }, images.map((_, at) => el('i', { class: at === 0 ? 'on' : null })));
  strip.addEventListener('scroll', () => {
    const at = Math.min(images.length - 1, Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth));
    count.textContent = `${at + 1} / ${images.length}`;
    [...dots.children].forEach((dot, index) => dot.classList.toggle('on', index === at));
  }, { passive: true });
  return el('figure', { class: 'b-gallery' }, el('div', { class: 'stage' }, strip, count), dots, words(block));
}

/* Shows pictures over everything else, until closed by button, Escape or a tap. */
function view(images, at) {
  const holder = el('div', { class: 'viewer-holder' });
  const count = el('span', { class: 'viewer-count' });
  const dialog = el('dialog', { class: 'viewer', 'aria-label': t('picture') }, holder, count,
    button(t('close'), () => dialog.close(), { class: 'viewer-close' }, glyph('close')));
  let current = at;
  const show = (next) => {
    current = (next + images.length) % images.length;
    holder.replaceChildren(picture(images[current]) ?? '');
    count.textContent = images.length > 1 ? t('pictureOf', current + 1, images.length) : '';
  };
  if (images.length > 1) {
    dialog.append(button(t('previous'), () => show(current - 1), { class: 'viewer-step start' }, glyph('back')),
      button(t('next'), () => show(current + 1), { class: 'viewer-step end' }, glyph('forward')));
  }
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'ArrowRight') { show(current + 1); }
    if (event.key === 'ArrowLeft') { show(current - 1); }
  });
  holder.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  show(at);
  document.getElementById('device').append(dialog);
  dialog.showModal();
}
