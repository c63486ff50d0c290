/* Addresses that lead to something in this app: deep links, and pages of the site. */

const SITE_KINDS = { article: (id) => `#/a/${encodeURIComponent(id)}`, section: (id) => `#/s/${encodeURIComponent(id)}`, app: () => '#/' };

export class Links {

  constructor(app, content) {
    this.content = content;
    this.deep = `${content.api}/a/${content.id}/`;
    this.host = bare(app.site);
  }

  /* Whether it is worth asking. */
  mayBeOurs(address) {
    const host = bare(address);
    return address.startsWith(this.deep) || Boolean(host && this.host && (host === this.host || host.endsWith(`.${this.host}`)));
  }

  /* Where in the app an address leads, or null: then it is for the browser. */
  async place(address) {
    if (address.startsWith(this.deep)) {
      const id = address.slice(this.deep.length).split(/[/?#]/)[0];
      return id ? `#/a/${id}` : '#/';
    }
    const found = this.mayBeOurs(address) ? await this.content.resolve(address).catch(() => null) : null;
    return found && Object.hasOwn(SITE_KINDS, found.kind) ? SITE_KINDS[found.kind](found.id) : null;
  }

}

function bare(address) {
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}
