/* One small value on this device, by its name; where nothing can be kept it lives as long as the page. */
export class Kept {

  constructor(name, first) {
    this.name = `joren-preview-${name}`;
    this.value = first;
    try {
      this.value = JSON.parse(localStorage.getItem(this.name)) ?? first;
    } catch {
      // As at first.
    }
  }

  set(value) {
    this.value = value;
    try {
      localStorage.setItem(this.name, JSON.stringify(value));
    } catch {
      // Private windows keep nothing.
    }
  }

}
