import { icon } from './dom.js';

const PATHS = {
  home: ['M4 11.2 12 4.5l8 6.7', 'M6 9.8V19.5h12V9.8', 'M10 19.5v-5.2h4v5.2'],
  news: ['M4.5 5.5h12v11.2a2.3 2.3 0 0 0 2.3 2.3H6.8a2.3 2.3 0 0 1-2.3-2.3Z', 'M16.5 9.5h3.5v7.2a1.2 1.2 0 0 1-1.2 2.3', 'M7.5 9h6M7.5 12h6M7.5 15h4'],
  calendar: ['M4.5 6.5h15v13h-15Z', 'M4.5 10.5h15', 'M8.5 4v4M15.5 4v4'],
  people: ['M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z', 'M3 19.2c.4-3.4 2.8-5.2 6-5.2s5.6 1.8 6 5.2', 'M16 11.6a2.6 2.6 0 1 0-.9-5', 'M17 14.2c2.3.3 3.8 1.9 4.1 4.4'],
  ball: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M12 8.5l3.4 2.5-1.3 4h-4.2l-1.3-4Z', 'M12 3.5v5M20 10l-4.6 1M17 18.8 14.1 15M7 18.8 9.9 15M4 10l4.6 1'],
  book: ['M12 6.5C10 5 7 4.6 4 5v13c3-.4 6 0 8 1.5 2-1.5 5-1.9 8-1.5V5c-3-.4-6 0-8 1.5Z', 'M12 6.5V19.5'],
  pen: ['M5 19l1-4.2L16.5 4.3l3.2 3.2L9.2 18Z', 'M14 6.8l3.2 3.2'],
  star: ['M12 4.2l2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.7-4.8 2.7 1-5.4-4-3.8 5.4-.7Z'],
  tag: ['M4.5 4.5h7l8 8-7 7-8-8Z', 'M8.5 8.5h.01'],
  school: ['M3 9.5 12 5l9 4.5-9 4.5Z', 'M7 11.8v4.5c3 2.2 7 2.2 10 0v-4.5'],
  pin: ['M12 20.5c4-4.3 6-7.5 6-10.2a6 6 0 0 0-12 0c0 2.7 2 5.9 6 10.2Z', 'M12 12.3a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z'],
  box: ['M4.5 8 12 4l7.5 4v8.5L12 20.5l-7.5-4Z', 'M4.5 8l7.5 4 7.5-4', 'M12 12v8.5'],
  code: ['M8.5 8 4.5 12l4 4', 'M15.5 8l4 4-4 4', 'M13.5 5.5l-3 13'],
  list: ['M8.5 7h11M8.5 12h11M8.5 17h11', 'M4.5 7h.01M4.5 12h.01M4.5 17h.01'],
  more: ['M6.8 12a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0Z', 'M13.3 12a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0Z', 'M19.8 12a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0Z'],
  back: ['M15 5l-7 7 7 7'],
  arrow: ['M20 12H4.5', 'M11 5l-7 7 7 7'],
  forward: ['M9 6l6 6-6 6'],
  reload: ['M19 12a7 7 0 1 1-2.2-5.1', 'M17.2 3.5v3.7h-3.7'],
  open: ['M10 5.5H5.5v13h13V14', 'M13.5 4.5h6v6', 'M19 5l-8 8'],
  play: ['M8.5 5.5v13l10-6.5Z'],
  close: ['M6 6l12 12M18 6 6 18'],
  cloud: ['M7 18.5h10a4 4 0 0 0 .6-7.9A6 6 0 0 0 6 9.7a4.4 4.4 0 0 0 1 8.8Z', 'M4 4l16 16'],
  tray: ['M4.5 13.5 7 5.5h10l2.5 8v5h-15Z', 'M4.5 13.5h4.5l1 2h4l1-2h4.5'],
  gear: ['M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z', 'M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M6 18l2.1-2.1M15.9 8.1 18 6'],
  bookmark: ['M7 4.5h10v15.2l-5-3.9-5 3.9Z'],
  search: ['M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6Z', 'M15.4 15.4l4.6 4.6'],
  share: ['M12 14.5V4', 'M8 7.5 12 3.8l4 3.7', 'M7.5 10.5H5.5v9.5h13v-9.5h-2'],
  bell: ['M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5Z', 'M10 20.5h4'],
  warning: ['M12 4.5 3.5 19.5h17Z', 'M12 10v4.5M12 17h.01'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
};

/* Words that the names of sections often have, in a few languages. */
const MEANINGS = [
  ['ball', /試合|match|sport|game|fixture|result|spiel/i],
  ['calendar', /event|イベント|calendar|termin|行事|催し|meetup|conference|活動/i],
  ['people', /club|クラブ|team|community|people|member|組織|社区|コミュニティ/i],
  ['school', /academy|アカデミー|school|学校|learn|tutorial|教|course|schul/i],
  ['pin', /town|まち|place|local|地域|city|travel/i],
  ['pen', /blog|ブログ|column|コラム|opinion|diary|日記|notes/i],
  ['book', /read|読み|book|guide|doc|story|stories|long/i],
  ['box', /release|リリース|product|download|version|发布/i],
  ['code', /code|dev|engineer|tech|技術|技术|api/i],
  ['news', /news|ニュース|お知らせ|press|新闻|nachricht|notizie|announce/i],
];

const NEUTRAL = ['news', 'list', 'star', 'tag', 'book'];

export function glyph(name, className) {
  return icon(PATHS[name], className);
}

/* A fitting icon for a section, else a neutral one. */
export function sectionGlyph(section, position) {
  const fitting = MEANINGS.find(([, words]) => words.test(section.name) || words.test(section.id));
  return glyph(fitting ? fitting[0] : NEUTRAL[position % NEUTRAL.length]);
}
