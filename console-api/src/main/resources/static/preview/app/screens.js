import { ArticleScreen } from './article.js';
import { swipeBack } from './gestures.js';
import { InboxScreen } from './inbox.js';
import { ListScreen } from './list.js';
import { NotificationsScreen } from './notifications.js';
import { SavedScreen } from './saved.js';
import { SearchScreen } from './search.js';

/* The screens that are pushed above a tab, by the first part of their address. */

const KINDS = {
  a: (id, given) => (id ? new ArticleScreen({ ...given, articleId: id }) : null),
  s: (id, given) => section(given.app.sections?.find((each) => each.id === id), given),
  saved: (id, given) => new SavedScreen(given),
  search: (id, given) => (given.app.features?.search ? new SearchScreen(given) : null),
  inbox: (id, given) => (given.pushes ? new InboxScreen(given) : null),
  notifications: (id, given) => (given.pushes ? new NotificationsScreen(given) : null),
};

function section(found, given) {
  return found ? new ListScreen({ ...given, section: found, title: found.name }) : null;
}

/* The screen of an address, or null. given: what a shell works with, back, backLabel. */
export function pushedScreen(hash, given) {
  const [, kind, id] = hash.split('/').map(decoded);
  const screen = Object.hasOwn(KINDS, kind) ? KINDS[kind](id, given) : null;
  if (screen) {
    swipeBack(screen.element, given.back);
  }
  return screen;
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
