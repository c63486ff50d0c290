import { Store } from './store.js';

/* The articles and list entries of one app that this device keeps, within limits. */

const MOST_ENTRIES = 2000;

const MOST_ARTICLES = 400;

const MOST_ANSWERS = 200;

const MOST_FOUND = 50;

function plain(text) {
  return text.normalize('NFKC').toLowerCase();
}

/* The newest first; what has no date comes last, as the content API has it. */
function newestFirst(one, other) {
  const moment = ({ published }) => published?.at ? Date.parse(published.at) : Date.parse(published?.day ?? '') || Number.NEGATIVE_INFINITY;
  const day = ({ published }) => published?.day ?? '';
  return day(other).localeCompare(day(one)) || moment(other) - moment(one) || other.id.localeCompare(one.id);
}

export class Library {

  constructor(appId) {
    this.store = new Store(appId);
  }

  answer(path) {
    return this.store.get('answers', path).then((kept) => kept?.text);
  }

  async keepAnswer(path, text) {
    await this.store.put('answers', { id: path, text, used: Date.now() });
    const all = (await this.store.all('answers')).filter(({ id }) => id).toSorted((one, other) => other.used - one.used);
    await this.store.remove('answers', ...all.slice(MOST_ANSWERS).map(({ id }) => id));
  }

  /* Entries as lists have them; those of a list do not tell their version, which only changes do. */
  async keepEntries(items) {
    const known = new Map((await this.store.all('entries')).map((each) => [each.id, each]));
    await this.store.put('entries', ...items.map((item) => ({ version: known.get(item.id)?.version, ...item })));
    if (known.size + items.length > MOST_ENTRIES) {
      const all = await this.entries();
      await this.store.remove('entries', ...all.slice(MOST_ENTRIES).map(({ id }) => id));
    }
  }

  async entries(sectionId) {
    const all = await this.store.all('entries');
    return all.filter((each) => !sectionId || each.sections?.includes(sectionId)).toSorted(newestFirst);
  }

  /* Entries with all the words in their title or summary, whatever the width and case of the letters. */
  async find(words) {
    const wanted = plain(words).split(/\s+/).filter(Boolean);
    const entries = await this.entries();
    return entries.filter(({ title, summary }) => {
      const text = plain(`${title} ${summary ?? ''}`);
      return wanted.every((word) => text.includes(word));
    }).slice(0, MOST_FOUND);
  }

  async article(id) {
    const kept = await this.store.get('articles', id);
    return kept?.text;
  }

  async keepArticle(id, text) {
    const [entry, before] = await Promise.all([this.store.get('entries', id), this.store.get('articles', id)]);
    await this.store.put('articles', { id, text, version: entry?.version, saved: before?.saved ?? null, used: Date.now() });
    await this.makeRoom();
  }

  /* What was not opened for longest goes first; what the reader saved stays. */
  async makeRoom() {
    const all = await this.store.all('articles');
    const passing = all.filter(({ saved }) => !saved).toSorted((one, other) => other.used - one.used);
    const room = Math.max(0, MOST_ARTICLES - (all.length - passing.length));
    await this.store.remove('articles', ...passing.slice(room).map(({ id }) => id));
  }

  forgetEntries() {
    return this.store.clear('entries');
  }

  /* An article that the site took back is not kept either. */
  forget(...ids) {
    return Promise.all(['entries', 'articles'].map((name) => this.store.remove(name, ...ids)));
  }

  async isSaved(id) {
    return Boolean((await this.store.get('articles', id))?.saved);
  }

  async save(id, saved) {
    const article = await this.store.get('articles', id);
    if (article) {
      await this.store.put('articles', { ...article, saved: saved ? Date.now() : null });
    }
  }

  /* The documents of saved articles, the last saved first. */
  async savedArticles() {
    const all = await this.store.all('articles');
    return all.filter(({ saved }) => saved).toSorted((one, other) => other.saved - one.saved).map(({ text }) => text);
  }

  /* Kept articles that no entry names. */
  async unlisted() {
    const listed = new Set((await this.store.all('entries')).map(({ id }) => id));
    return (await this.store.all('articles')).filter(({ id }) => !listed.has(id)).map(({ id }) => id);
  }

  /* Articles of an older version than their entry, and the newest that are not here yet. */
  async outdated(ahead) {
    const kept = new Map((await this.store.all('articles')).map((each) => [each.id, each]));
    const entries = await this.entries();
    return entries.filter(({ id, version }, place) => (kept.has(id) ? kept.get(id).version !== version : place < ahead)).map(({ id }) => id);
  }

  async mark(name) {
    return (await this.store.get('marks', name))?.value;
  }

  setMark(name, value) {
    return this.store.put('marks', { id: name, value });
  }

}
