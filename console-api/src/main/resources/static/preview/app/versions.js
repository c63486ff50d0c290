import { note } from './states.js';

/* The version that the preview plays for an app, unless its address says another. */
const OWN = '1.0.0';

const PARTS = /^\d+(\.\d+)*$/;

/* Whether one version is before another, number by number: 1.9 is before 1.10, and 1.2 is 1.2.0. */
export function isBefore(version, other) {
  const [ones, others] = [version, other].map((each) => each.split('.').map(Number));
  const at = Array.from({ length: Math.max(ones.length, others.length) }).findIndex((_, place) => (ones[place] ?? 0) !== (others[place] ?? 0));
  return at >= 0 && (ones[at] ?? 0) < (others[at] ?? 0);
}

export function appVersion(parameters) {
  const given = parameters.get('version') ?? '';
  return PARTS.test(given) ? given : OWN;
}

/* What stands in place of an app that is too old to be used, or null. */
export function updateWall(app, platform, version) {
  const fewest = app.minimumVersion?.[platform];
  return fewest && PARTS.test(fewest) && isBefore(version, fewest) ? note('reload', 'updateTitle', 'updateText') : null;
}
