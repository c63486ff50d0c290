import { paint } from './colors.js';
import { Content, Gone } from './content.js';
import { letter } from './fonts.js';
import { installable, keepReleases } from './install.js';
import { showOnPhone } from './phone.js';
import { Router } from './router.js';
import { Settings } from './settings.js';
import { Shell } from './shell.js';
import { failed, gone, listSkeleton, noApp } from './states.js';
import { Sync } from './sync.js';

/* Starts the preview: which app, from which content API, in which look. */

const WATCH = 5_000;

const parameters = new URLSearchParams(location.search);

const device = document.getElementById('device');

const settings = new Settings(parameters);

/* Inside a frame or on a wide window there is no phone whose status bar one would see. */
document.documentElement.classList.toggle('framed', window.self !== window.top);

let shell;

const router = new Router((hash) => shell?.show(hash), () => start());

let config;

let content;

let sync;

let version;

async function start() {
  const appId = parameters.get('app');
  if (!appId) {
    device.replaceChildren(noApp());
    return;
  }
  device.replaceChildren(listSkeleton());
  try {
    config ??= await configuration();
    content ??= new Content(config.contentApi, appId);
    sync ??= new Sync(content);
    const { value } = await content.app();
    open(value);
    if (value.features?.offline) {
      sync.ahead();
    }
  } catch (problem) {
    device.replaceChildren(problem instanceof Gone ? gone(start) : failed(start));
  }
}

async function configuration() {
  const response = await fetch('config.json');
  if (!response.ok) {
    throw new Error('The console does not say where the content is');
  }
  return response.json();
}

function open(app) {
  version = app.version;
  document.title = app.name;
  paint(app.design);
  letter(app.design);
  installable(app, content.icon(app.design));
  shell = new Shell({ device, app, content, settings, router });
  shell.show(router.hash());
  showOnPhone(app, config.address);
}

/* While a site is being read, its articles appear by themselves. */
async function watch() {
  if (!shell || document.hidden) {
    return;
  }
  try {
    const { value, saved } = await content.app(true);
    if (saved || value.version === version) {
      return;
    }
    if (value.features?.offline) {
      await sync.run();
    }
    if (JSON.stringify(value.sections.map(named)) !== JSON.stringify(shell.app.sections.map(named)) && !shell.stack.length) {
      open(value);
    } else {
      version = value.version;
      await shell.refresh();
    }
  } catch {
    // The next look may succeed.
  }
}

function named({ id, name }) {
  return [id, name];
}

setInterval(watch, WATCH);
document.addEventListener('visibilitychange', watch);
addEventListener('online', () => shell?.connected());
start();
keepReleases();
