import { paint } from './colors.js';
import { Content, Gone } from './content.js';
import { letter } from './fonts.js';
import { installable, keepReleases } from './install.js';
import { parts } from './parts.js';
import { showOnPhone } from './phone.js';
import { Router } from './router.js';
import { Settings } from './settings.js';
import { Shell } from './shell.js';
import { failed, gone, listSkeleton, noApp } from './states.js';
import { Sync } from './sync.js';
import { updateWall } from './versions.js';

/* Starts the preview: which app, from which content API, in which look. */

const WATCH = 5_000;

const parameters = new URLSearchParams(location.search);

const device = document.getElementById('device');

const settings = new Settings(parameters);

/* Inside a frame or on a wide window there is no phone whose status bar one would see. */
document.documentElement.classList.toggle('framed', window.self !== window.top);

const router = new Router((hash) => shell?.show(hash), () => start());

let shell;

let config;

let content;

let own;

let sync;

let shown;

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
    await begin(value);
    open(value);
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

/* Once, when the app starts. */
async function begin(app) {
  if (own) {
    return;
  }
  own = parts({ config, content, app, settings, parameters });
  router.links = own.links;
  own.recorder.record('open');
  own.pushes?.device.refresh()?.catch(() => undefined);
  if (app.features?.offline) {
    sync.ahead();
  }
  const wanted = parameters.get('link');
  if (wanted) {
    router.startAt(await own.links.place(wanted) ?? '#/');
  }
}

function open(app) {
  shown = app;
  document.title = app.name;
  paint(app.design);
  letter(app.design);
  installable(app, content.icon(app.design));
  showOnPhone(app, config.address);
  const wall = updateWall(app, settings.get('look'), own.version);
  shell = wall ? null : new Shell({ device, app, content, settings, router, ...own });
  if (wall) {
    device.replaceChildren(wall);
  } else {
    shell.show(router.hash());
  }
}

/* Articles appear by themselves while a site is being read, and so does another look of the app. */
async function watch() {
  if (!shown || document.hidden) {
    return;
  }
  own.pushes?.look();
  try {
    const { value, saved } = await content.app(true);
    if (!saved) {
      await follow(value);
    }
  } catch {
    // The next look may succeed.
  }
}

async function follow(app) {
  const moved = app.version !== shown.version;
  if (appearance(app) !== appearance(shown) && !shell?.stack.length) {
    open(app);
  } else {
    shown.version = app.version;
  }
  if (moved) {
    await (app.features?.offline ? sync.run() : undefined);
    await shell?.refresh();
  }
}

/* What an app looks like, without what its articles change. */
function appearance(app) {
  return JSON.stringify(app, (name, value) => (name === 'version' || name === 'articles' ? undefined : value));
}

setInterval(watch, WATCH);
document.addEventListener('visibilitychange', watch);
addEventListener('online', () => shell?.connected());
start();
keepReleases();
