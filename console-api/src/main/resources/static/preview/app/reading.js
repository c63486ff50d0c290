/* How long an article was before somebody's eyes, and how far down. */
export class Reading {

  constructor({ articleId, section, scroller, recorder }) {
    Object.assign(this, { articleId, section, scroller, recorder, depth: 0 });
    this.onScroll = () => this.look();
    this.onVisibility = () => (document.hidden ? this.tell() : this.go());
    scroller.addEventListener('scroll', this.onScroll, { passive: true });
    document.addEventListener('visibilitychange', this.onVisibility);
    this.go();
    this.look();
  }

  go() {
    this.since = performance.now();
  }

  look() {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    this.depth = Math.max(this.depth, Math.min(1, (scrollTop + clientHeight) / Math.max(1, scrollHeight)));
  }

  tell() {
    const seconds = Math.round((performance.now() - this.since) / 1000);
    this.go();
    if (seconds > 0) {
      const { articleId, section } = this;
      this.recorder.record('read', { articleId, section, seconds, depth: Math.round(this.depth * 100) / 100 });
    }
  }

  end() {
    this.scroller.removeEventListener('scroll', this.onScroll);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.tell();
  }

}
