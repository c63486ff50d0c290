import { Library } from './library.js';

/* The content API as a phone calls it. What was read once can be read again without it. */

const PATIENCE = 10_000;

export class Gone extends Error {}

export class Content {

  constructor(contentApi, appId) {
    this.api = contentApi.replace(/\/$/, '');
    this.id = encodeURIComponent(appId);
    this.base = `${this.api}/v1/apps/${this.id}`;
    this.library = new Library(appId);
  }

  /* The app's own icon, else the site's. */
  icon(design) {
    return design?.appIcon ? this.api + design.appIcon : design?.icon;
  }

  app(fresh = false) {
    return this.get('', { fresh, ...this.keptAs('') });
  }

  /* A part of a list; without a section the list of everything. */
  async list(sectionId, cursor, fresh = false) {
    const path = sectionId ? `/sections/${encodeURIComponent(sectionId)}/articles` : '/articles';
    try {
      const answer = await this.get(`${path}?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`, { fresh });
      await this.library.keepEntries(answer.value.items);
      return answer;
    } catch (problem) {
      const items = cursor || problem instanceof Gone ? [] : await this.library.entries(sectionId);
      if (!items.length) {
        throw problem;
      }
      return { value: { items, next: null }, saved: true };
    }
  }

  async article(articleId) {
    try {
      return await this.get(`/articles/${encodeURIComponent(articleId)}`,
        { keep: (text) => this.library.keepArticle(articleId, text), kept: () => this.library.article(articleId) });
    } catch (problem) {
      if (problem instanceof Gone) {
        await this.library.forget(articleId);
      }
      throw problem;
    }
  }

  /* The words go no further than to the content API; without it, what is kept is searched. */
  async search(words, cursor) {
    const query = `q=${encodeURIComponent(words)}&limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    try {
      return await this.get(`/search?${query}`);
    } catch (problem) {
      if (cursor) {
        throw problem;
      }
      return { value: { items: await this.library.find(words), next: null }, saved: true };
    }
  }

  popular() {
    return this.get('/popular?limit=5', this.keptAs('popular'));
  }

  related(articleId) {
    return this.get(`/articles/${encodeURIComponent(articleId)}/related?limit=4`, this.keptAs(`related/${articleId}`));
  }

  /* What an address of the site is in the app: {kind, id}, or null. */
  async resolve(address) {
    try {
      return (await this.get(`/resolve?address=${encodeURIComponent(address)}`, this.keptAs(`resolved/${address}`))).value;
    } catch (problem) {
      if (problem instanceof Gone) {
        return null;
      }
      throw problem;
    }
  }

  /* The address by which others open an article: in the app where it is installed, else on the site. */
  deepLink(articleId) {
    return `${this.api}/a/${this.id}/${encodeURIComponent(articleId)}`;
  }

  keptAs(name) {
    return { keep: (text) => this.library.keepAnswer(name, text), kept: () => this.library.answer(name) };
  }

  /* What is new, changed or gone since a token; without one from the beginning. */
  async changes(since) {
    const { value } = await this.get(`/changes?limit=500${since ? `&since=${encodeURIComponent(since)}` : ''}`, { fresh: true });
    return value;
  }

  /* The articles that the reader put aside, as a list has them. */
  async savedArticles() {
    return (await this.library.savedArticles()).map((text) => this.read(text)).map((article) => ({ ...article, image: article.leadImage }));
  }

  /* Answers {value, saved}: saved says that the API was out of reach and that this is what the device keeps. */
  async get(path, { fresh = false, keep = () => undefined, kept = () => undefined } = {}) {
    const response = await this.ask(path, fresh);
    if (response?.status === 404 || response?.status === 410) {
      throw new Gone(path);
    }
    const text = response?.ok ? await response.text().catch(() => undefined) : undefined;
    if (text !== undefined) {
      await keep(text);
      return { value: this.read(text), saved: false };
    }
    const before = await kept();
    if (before === undefined) {
      throw new Error(`Out of reach: ${path}`);
    }
    return { value: this.read(before), saved: true };
  }

  ask(path, fresh) {
    return fetch(this.base + path, { credentials: 'omit', cache: fresh ? 'no-cache' : 'default', signal: AbortSignal.timeout(PATIENCE) })
      .catch(() => undefined);
  }

  /* Pictures that are kept have addresses of the API's own. */
  read(text) {
    const own = (address) => (address ? this.api + address : null);
    return JSON.parse(text, (name, value) => (name === 'stored' && value
      ? { ...value, address: own(value.address), animation: own(value.animation) } : value));
  }

}
