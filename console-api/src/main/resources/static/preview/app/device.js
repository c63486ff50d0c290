import { uuid } from './ids.js';
import { Kept } from './kept.js';
import { uiLanguage } from './texts.js';

/* This phone as the push service knows it. A real phone's token comes from APNs or FCM and changes now and then. */

const DAY = 86_400_000;

const CHOICES = { on: false, all: true, topics: [], quietHours: null, language: null };

/* 32 bytes in hexadecimal, as APNs gives them. */
const newToken = () => `${uuid()}${uuid()}`.replaceAll('-', '');

export class PushDevice {

  constructor({ api, content, settings, appVersion, habits, recorder }) {
    Object.assign(this, { settings, appVersion, habits, recorder });
    this.address = `${api.replace(/\/$/, '')}/v1/apps/${content.id}/devices`;
    this.kept = new Kept(`device-${content.id}`, { token: newToken(), choices: CHOICES });
  }

  get choices() {
    return { ...CHOICES, ...this.kept.value.choices };
  }

  get token() {
    return this.kept.value.token;
  }

  /* Whether pushes come here. */
  get registered() {
    return Boolean(this.kept.value.deviceId);
  }

  choose(choices) {
    this.remember({ choices: { ...this.choices, ...choices } });
    return this.choices.on ? this.register() : this.leave();
  }

  /* When the app starts: again if anything is another, and once a day, since tokens age. */
  refresh() {
    const { told, at } = this.kept.value;
    const due = told !== JSON.stringify(this.body()) || Date.now() - (at ?? 0) > DAY;
    return this.choices.on && due ? this.register() : undefined;
  }

  async register() {
    const { deviceId } = this.kept.value;
    const body = JSON.stringify(this.body());
    let response = deviceId ? await this.call(`/${deviceId}`, 'PUT', body) : await this.call('', 'POST', body);
    if (deviceId && [401, 403, 404, 410].includes(response.status)) {
      response = await this.call('', 'POST', body);
    }
    if (!response.ok) {
      throw new Error(`The push service answers ${response.status}`);
    }
    const known = response.status === 201 ? await response.json() : {};
    this.remember({ ...known, told: body, at: Date.now() });
  }

  async leave() {
    const { deviceId } = this.kept.value;
    if (deviceId) {
      await this.call(`/${deviceId}`, 'DELETE');
      this.remember({ deviceId: null, secret: null, told: null });
    }
  }

  /* What came lately, as the push service knows it. */
  async inbox() {
    const response = await this.call(`/${this.kept.value.deviceId}/inbox`, 'GET');
    return response.ok ? (await response.json()).pushes : [];
  }

  call(path, method, body) {
    const { secret } = this.kept.value;
    return fetch(this.address + path, { method, body, credentials: 'omit', headers: { ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(path && secret ? { Authorization: `Bearer ${secret}` } : {}) } });
  }

  body() {
    const { all, topics, quietHours, language } = this.choices;
    return { platform: this.settings.get('look'), environment: 'production', token: this.token, language: language ?? uiLanguage(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone, appVersion: this.appVersion, topics, all, quietHours,
      reads: this.recorder.consent.value ? this.habits.most() : [] };
  }

  remember(more) {
    this.kept.set({ ...this.kept.value, ...more });
  }

}
