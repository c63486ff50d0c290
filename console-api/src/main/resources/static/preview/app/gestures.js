import { el } from './dom.js';

/* What fingers do: pull down to load again, and swipe from the edge to go back. */

const PULL = 70;

const EDGE = 28;

export function pullToReload(scroller, reload) {
  const spinner = el('div', { class: 'pull', 'aria-hidden': 'true' }, el('i', { class: 'spinner' }));
  scroller.prepend(spinner);
  let start = null;
  let pulled = 0;
  scroller.addEventListener('touchstart', (event) => {
    start = scroller.scrollTop <= 0 ? event.touches[0].clientY : null;
  }, { passive: true });
  scroller.addEventListener('touchmove', (event) => {
    if (start !== null) {
      pulled = Math.min(110, Math.max(0, (event.touches[0].clientY - start) * 0.5));
      spinner.style.height = `${pulled}px`;
    }
  }, { passive: true });
  scroller.addEventListener('touchend', async () => {
    const far = pulled >= PULL;
    start = null;
    pulled = 0;
    if (far) {
      await spin(spinner, reload);
    }
    spinner.style.height = '0';
  });
  return () => spin(spinner, reload);
}

async function spin(spinner, reload) {
  spinner.classList.add('turning');
  spinner.style.height = '56px';
  try {
    await reload();
  } finally {
    spinner.classList.remove('turning');
    spinner.style.height = '0';
  }
}

export function swipeBack(screen, back) {
  let start = null;
  screen.addEventListener('pointerdown', (event) => {
    const rtl = getComputedStyle(screen).direction === 'rtl';
    const box = screen.getBoundingClientRect();
    const distance = rtl ? box.right - event.clientX : event.clientX - box.left;
    start = distance < EDGE ? { x: event.clientX, y: event.clientY, sign: rtl ? -1 : 1 } : null;
  });
  screen.addEventListener('pointerup', (event) => {
    if (start && (event.clientX - start.x) * start.sign > 70 && Math.abs(event.clientY - start.y) < 80) {
      back();
    }
    start = null;
  });
}
