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
    const anchor = event.target.closest?.('a[href^="#/"]');
    if (!anchor || event.metaKey || event.ctrlKey || event.shiftKey) {
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
