/* The site's colours, so that they stay readable on light and on dark. */

const HEX = /^#[0-9a-f]{6}$/i;

function channels(color) {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/* The colour, moved towards white or black until it can be read on the ground. */
function readable(color, ground) {
  const goal = luminance(ground) > 0.5 ? 0 : 255;
  let rgb = channels(color);
  for (let step = 0; step < 20 && contrast(rgb, ground) < 4.5; step++) {
    rgb = rgb.map((value) => Math.round(value + (goal - value) * 0.12));
  }
  return `rgb(${rgb.join(' ')})`;
}

/* The accent of a palette, which was chosen to be readable on that palette's grounds. */
function tint(palette) {
  return HEX.test(palette?.accent) ? palette.accent : null;
}

const PLACES = { background: 'background', surface: 'surface', text: 'text', secondaryText: 'soft', divider: 'line' };

/* The colours of a palette, for the style sheets; all of them or none. */
function paintPalette(theme, palette) {
  const whole = Object.keys(PLACES).every((place) => HEX.test(palette?.[place]));
  for (const [place, name] of Object.entries(PLACES)) {
    if (whole) {
      document.documentElement.style.setProperty(`--${theme}-${name}`, palette[place]);
    } else {
      document.documentElement.style.removeProperty(`--${theme}-${name}`);
    }
  }
}

/* Gives the page the site's colours as custom properties. */
export function paint(design) {
  const main = HEX.test(design?.mainColor) ? design.mainColor : '#35506b';
  const onMain = HEX.test(design?.onMainColor) ? design.onMainColor : '#ffffff';
  const accent = HEX.test(design?.accentColor) ? design.accentColor : main;
  const style = document.documentElement.style;
  style.setProperty('--main', main);
  style.setProperty('--on-main', onMain);
  style.setProperty('--accent', accent);
  style.setProperty('--tint-light', tint(design?.light) ?? readable(main, [255, 255, 255]));
  style.setProperty('--tint-dark', tint(design?.dark) ?? readable(main, [28, 28, 30]));
  paintPalette('light', design?.light);
  paintPalette('dark', design?.dark);
}
