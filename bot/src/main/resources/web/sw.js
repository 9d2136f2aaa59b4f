// Keeps the look and the pages that are the same for everybody, for when there is no network. Never a chat: what
// somebody wrote and read is not kept here at all.
'use strict';
const KEPT = 'wegwijs-1';
let keeping = Promise.resolve();
const PAGES = ['/offline/', '/help/', '/nederlands/'];

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  );
});

self.addEventListener('message', (event) => {
  const lang = event.data && event.data.lang;
  if (!/^[a-z]{2,3}$/.test(lang)) return;
  // One after the other: two languages at once would throw each other's pages away.
  keeping = keeping.then(() => keepPages(lang)).catch(() => {});
  event.waitUntil(keeping);
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/web/')) {
    event.respondWith(file(event.request, url));
  } else if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => withoutNetwork(url)));
  }
});

// A file's address holds its version: what is kept is right for ever, and another version of it may go.
async function file(request, url) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    for (const other of await cache.keys()) {
      if (new URL(other.url).pathname === url.pathname) await cache.delete(other);
    }
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function keepPages(lang) {
  const cache = await caches.open(KEPT);
  for (const page of PAGES) {
    for (const other of await cache.keys()) {
      const path = new URL(other.url).pathname;
      if (path.startsWith(page) && path !== page + lang) await cache.delete(other);
    }
    const answer = await fetch(page + lang, { cache: 'no-cache' });
    if (!answer.ok) continue;
    const html = await answer.clone().text();
    await Promise.all(filesOf(html).map((path) => file(new Request(path), new URL(path, location.origin))));
    await cache.put(page + lang, answer);
  }
}

function filesOf(html) {
  return Array.from(new Set(Array.from(html.matchAll(/"(\/web\/[^"#]+)/g), (found) => found[1])));
}

async function withoutNetwork(url) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(url.pathname);
  if (kept) return kept;
  const pages = (await cache.keys()).map((page) => new URL(page.url).pathname);
  const wanted = PAGES.find((page) => url.pathname.startsWith(page));
  const instead = pages.find((page) => wanted && page.startsWith(wanted)) || pages.find((page) => page.startsWith('/offline/'));
  return instead ? cache.match(instead) : Response.error();
}
