import { uiLocale } from './texts.js';

/* A date as the content API gives it: {day, at} or an ISO 8601 text. */
function parts(date) {
  if (!date) {
    return null;
  }
  if (typeof date === 'string') {
    return { day: date.slice(0, 10), at: date.length > 10 ? date : null };
  }
  return { day: date.day, at: date.at ?? null };
}

/* A calendar day is counted in UTC, so that no zone moves it. */
function calendarDay(day) {
  const [year, month, number] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, number));
}

/* The day and the hour as the site wrote them, so that list and article agree wherever the reader is. */
function asWritten(at) {
  return new Date(`${at.slice(0, 16)}Z`);
}

function format(moment, options) {
  return new Intl.DateTimeFormat(uiLocale(), options).format(moment);
}

const HOUR = 3_600_000;

/* For lists: how long ago where that is of today, else the day. */
export function shortDate(date, now = Date.now()) {
  const given = parts(date);
  if (!given) {
    return '';
  }
  const age = given.at ? now - Date.parse(given.at) : Number.NaN;
  if (age >= 0 && age < 24 * HOUR) {
    const relative = new Intl.RelativeTimeFormat(uiLocale(), { numeric: 'auto', style: 'short' });
    return age < HOUR ? relative.format(-Math.round(age / 60_000), 'minute') : relative.format(-Math.round(age / HOUR), 'hour');
  }
  const sameYear = given.day.slice(0, 4) === String(new Date(now).getFullYear());
  return format(calendarDay(given.day),
    { timeZone: 'UTC', month: 'short', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }) });
}

/* For the article: the whole date, with the time where the site gives one. */
export function longDate(date) {
  const given = parts(date);
  if (!given) {
    return '';
  }
  if (given.at && !given.at.includes('T00:00')) {
    return format(asWritten(given.at),
      { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  }
  return format(calendarDay(given.day), { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
}

export function isoDate(date) {
  const given = parts(date);
  return given ? (given.at ?? given.day) : null;
}
