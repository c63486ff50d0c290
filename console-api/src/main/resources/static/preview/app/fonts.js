/* The phone's fonts that come nearest to the site's; where this is no such phone, what comes nearest to those. */

const NEAREST = {
  serif: 'ui-serif, "Noto Serif", "Liberation Serif", serif',
  mono: 'ui-monospace, "DejaVu Sans Mono", monospace',
  rounded: 'ui-rounded, Nunito, "M PLUS Rounded 1c", var(--font)',
  mincho: '"Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif',
};

function family(font, phone) {
  const name = String(font?.[phone] ?? '').replace(/[^\p{L}\p{N} -]/gu, '');
  return font?.kind in NEAREST ? `"${name}", ${NEAREST[font.kind]}` : null;
}

/* Gives the page the site's fonts as custom properties; letters of the usual kind are the phone's own. */
export function letter(design) {
  for (const phone of ['ios', 'android']) {
    for (const [place, font] of [['heading', design?.headingFont], ['body', design?.bodyFont]]) {
      const chosen = font ? family(font, phone) : null;
      document.documentElement.style.setProperty(`--${phone}-${place}`, chosen ?? 'var(--font)');
    }
  }
}
