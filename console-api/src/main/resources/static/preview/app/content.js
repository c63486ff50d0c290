/* The content API as a phone calls it. What was read once can be read again without it. */

const STORE = 'joren-preview-content';

export class Gone extends Error {}

export class Content {

  constructor(contentApi, appId) {
    this.api = contentApi.replace(/\/$/, '');
    this.base = `${this.api}/v1/apps/${encodeURIComponent(appId)}`;
  }

  /* The app's own icon, else the site's. */
  icon(design) {
    return design?.appIcon ? this.api + design.appIcon : design?.icon;
  }

  app(fresh = false) {
    return this.get('', fresh);
  }

  /* A part of a list; without a section the list of everything. */
  list(sectionId, cursor, fresh = false) {
    const path = sectionId ? `/sections/${encodeURIComponent(sectionId)}/articles` : '/articles';
    return this.get(`${path}?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`, fresh);
  }

  article(articleId) {
    return this.get(`/articles/${encodeURIComponent(articleId)}`, false);
  }

  /* Answers {value, saved}: saved says that the API was out of reach. */
  async get(path, fresh) {
    const address = this.base + path;
    let response;
    try {
      response = await fetch(address, { credentials: 'omit', cache: fresh ? 'no-cache' : 'default' });
    } catch {
      return this.saved(address);
    }
    if (response.status === 404 || response.status === 410) {
      throw new Gone(address);
    }
    if (!response.ok) {
      return this.saved(address);
    }
    await this.keep(address, response.clone());
    return { value: await this.read(response), saved: false };
  }

  /* Pictures that are kept have addresses of the API's own. */
  async read(response) {
    const own = (address) => (address ? this.api + address : null);
    return JSON.parse(await response.text(), (name, value) => (name === 'stored' && value
      ? { ...value, address: own(value.address), animation: own(value.animation) } : value));
  }

  async keep(address, response) {
    try {
      await (await caches.open(STORE)).put(address, response);
    } catch {
      // Private windows and plain http keep nothing.
    }
  }

  async saved(address) {
    const kept = await globalThis.caches?.match(address).catch(() => undefined);
    if (!kept) {
      throw new Error(`Out of reach: ${address}`);
    }
    return { value: await this.read(kept), saved: true };
  }

}
