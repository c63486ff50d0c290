/* Keeps the preview's own files and the pictures it has shown, so that it opens without a connection.
 * RELEASE (version, files with their digests, contentApi) stands above this, written by the console. */

const FILES = `joren-preview-files-${RELEASE.version}`;

const PICTURES = 'joren-preview-pictures';

const MOST_PICTURES = 400;

const HOME = new URL('./', location).pathname;

const CONTENT = RELEASE.contentApi.replace(/\/$/, '');

/* All files of one release or none: a file that another version answers with has another digest and is refused. */
async function take() {
  const cache = await caches.open(FILES);
  await Promise.all(Object.entries(RELEASE.files).map(async ([path, integrity]) => {
    const response = await fetch(HOME + path, { integrity, cache: 'no-cache' });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status}`);
    }
    await cache.put(HOME + path, response);
  }));
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('joren-preview-files-') && name !== FILES).map((name) => caches.delete(name)));
}

addEventListener('install', (event) => event.waitUntil(take()));

addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => clients.claim())));

/* A page that nobody looks at lets the next release in. */
addEventListener('message', (event) => {
  if (event.data === 'take over') {
    skipWaiting();
  }
});

addEventListener('fetch', (event) => {
  const answer = answering(event.request, new URL(event.request.url));
  if (answer) {
    event.respondWith(answer(event));
  }
});

function answering(request, url) {
  if (request.method !== 'GET') {
    return null;
  }
  if (url.origin !== location.origin) {
    return request.destination === 'image' && request.url.startsWith(`${CONTENT}/`) ? (event) => picture(event) : null;
  }
  const path = url.pathname.slice(HOME.length);
  if (!url.pathname.startsWith(HOME)) {
    return null;
  }
  if (path === '' || Object.hasOwn(RELEASE.files, path)) {
    return () => own(path || 'index.html');
  }
  return path === 'config.json' ? () => newest(request) : null;
}

async function own(path) {
  return await (await caches.open(FILES)).match(HOME + path) ?? fetch(HOME + path);
}

/* What may change without a new release: asked for each time, kept for when nobody answers. */
async function newest(request) {
  const cache = await caches.open(FILES);
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(request.url, response.clone());
    }
    return response;
  } catch (problem) {
    const kept = await cache.match(request.url);
    if (!kept) {
      throw problem;
    }
    return kept;
  }
}

/* The content API's pictures never change under their addresses. */
async function picture(event) {
  const { url } = event.request;
  const cache = await caches.open(PICTURES);
  const kept = await cache.match(url);
  if (kept) {
    return kept;
  }
  try {
    const response = await fetch(url, { mode: 'cors', credentials: 'omit' });
    if (response.ok) {
      event.waitUntil(keep(cache, url, response.clone()));
    }
    return response;
  } catch (problem) {
    return await inAnotherSize(cache, url) ?? Promise.reject(problem);
  }
}

async function keep(cache, url, response) {
  try {
    await cache.put(url, response);
    const all = await cache.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PICTURES)).map((oldest) => cache.delete(oldest)));
  } catch {
    // A full phone shows its pictures while it is connected.
  }
}

/* A list's small picture is better than none in its article. */
async function inAnotherSize(cache, url) {
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const kept = folder.includes('/images/') ? (await cache.keys()).find((each) => each.url.startsWith(folder)) : null;
  return kept ? cache.match(kept) : undefined;
}
