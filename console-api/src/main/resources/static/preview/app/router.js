/* Where the reader is, in the address's fragment, so that back, forward and links work. */
export class Router {

  constructor(show, restart) {
    this.show = show;
    this.restart = restart;
    addEventListener('popstate', () => this.show(this.hash()));
    document.addEventListener('click', (event) => this.onClick(event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        this.back();
      }
    });
  }

  hash() {
    return location.hash || '#/';
  }

  onClick(event) {
    const anchor = event.target.closest?.('a[href^="#/"], .article a[target="_blank"]:not(.read-on)');
    if (!anchor || event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    if (anchor.target) {
      this.onSiteLink(event, anchor.href);
      return;
    }
    event.preventDefault();
    const hash = anchor.getAttribute('href');
    if (anchor.classList.contains('tab')) {
      this.replace(hash);
    } else {
      this.go(hash);
    }
  }

  /* What leads to an article of the app opens in the app, everything else in the browser. */
  async onSiteLink(event, address) {
    if (this.links?.mayBeOurs(address)) {
      event.preventDefault();
      const place = await this.links.place(address);
      if (place) {
        this.go(place);
      } else {
        window.open(address, '_blank', 'noopener,noreferrer');
      }
    }
  }

  /* An app that was opened by a link has its first screen below what the link leads to. */
  startAt(hash) {
    const address = new URL(location);
    address.searchParams.delete('link');
    address.hash = '#/';
    history.replaceState({ depth: 0 }, '', address);
    if (hash !== '#/') {
      history.pushState({ depth: 1 }, '', hash);
    }
  }

  go(hash) {
    history.pushState({ depth: this.depth() + 1 }, '', hash);
    this.show(hash);
  }

  replace(hash) {
    history.replaceState({ depth: 0 }, '', hash);
    this.show(hash);
  }

  depth() {
    return history.state?.depth ?? 0;
  }

  back() {
    if (this.depth() > 0) {
      history.back();
    } else if (this.hash() !== '#/' && this.hash() !== '#/more') {
      this.replace('#/');
    }
  }

}
