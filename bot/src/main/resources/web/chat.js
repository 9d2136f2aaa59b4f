// The chat page with script. What is sent waits on the device until the server has confirmed it, under an id that the
// server never handles twice: so nothing is lost and nothing is doubled, however bad the network. Without this file the
// page works too, with forms.
(function () {
  'use strict';
  const log = document.getElementById('log');
  if (!log) return;
  const page = document.documentElement;
  const composer = document.getElementById('composer');
  const input = document.getElementById('text');
  const status = document.getElementById('status');
  const typing = document.getElementById('typing');
  const down = document.getElementById('down');
  const pendings = document.createElement('div');
  log.after(pendings);

  let chatKey = log.dataset.chat;
  let isLeaving = false;
  let lastId = Number(log.dataset.last);

  // ---- what stays on the device

  // leave.js says so: nothing that comes after it is shown or kept.
  function hasLeft() { return 'left' in document.documentElement.dataset; }

  const memory = {};
  function load(name, otherwise) {
    try { return JSON.parse(localStorage.getItem('wegwijs.' + name)) || otherwise; } catch (blocked) { return memory[name] || otherwise; }
  }
  function save(name, value) {
    memory[name] = value;
    if (hasLeft()) return;
    try { localStorage.setItem('wegwijs.' + name, JSON.stringify(value)); } catch (full) { /* it stays in memory */ }
  }
  function forgetOtherChat() {
    const before = load('chat', '');
    if (before && before !== chatKey) ['queue', 'cards'].forEach((name) => save(name, []));
    save('chat', chatKey);
  }
  function keepCards(from) {
    const cards = load('cards', []);
    from.querySelectorAll('.message--bot .card:not(.card--urgent)').forEach((card) => {
      const id = card.closest('.message').id;
      if (cards.some((kept) => kept.id === id)) return;
      const bubble = card.closest('.bubble');
      cards.push({ id: id, lang: bubble.lang, dir: bubble.dir, html: card.outerHTML });
    });
    save('cards', cards.slice(-12));
  }
  function reload() {
    if (isLeaving) return;
    try { sessionStorage.setItem('wegwijs.draft', input.value); } catch (blocked) { /* the draft is lost */ }
    stopListening();
    location.replace('/chat');
  }

  // ---- sending

  let isSending = false;
  let tries = 0;
  let timer = 0;

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  function queue() {
    return load('queue', []);
  }
  function send(message) {
    const item = Object.assign({ id: newId() }, message);
    save('queue', queue().concat(item));
    showPending(item);
    toBottom();
    tries = 0;
    flush();
  }
  function unqueue(id) {
    save('queue', queue().filter((item) => item.id !== id));
    const shown = pendings.querySelector('[data-uuid="' + id + '"]');
    if (shown) shown.remove();
  }
  function mark(item, isFailed) {
    save('queue', queue().map((other) => (other.id === item.id ? Object.assign(other, { failed: isFailed }) : other)));
  }
  function body(item) {
    const form = new URLSearchParams({ id: item.id, after: lastId, lang: page.lang, chat: chatKey });
    form.set(item.press ? 'press' : 'text', item.press || item.text);
    return form;
  }
  async function flush() {
    const item = queue().find((waiting) => !waiting.failed);
    if (isSending || !item) return;
    isSending = true;
    clearTimeout(timer);
    showState(item.id, 'sending');
    const dots = setTimeout(() => showTyping(true), 300);
    let wait = 0;
    try {
      const answer = await ask('/chat/messages', { method: 'POST', body: body(item) });
      if (answer.status === 205 || answer.ok) {
        unqueue(item.id);
        tries = 0;
        setOnline(true);
        await take(answer);
      } else if (answer.status === 429 || answer.status >= 500) {
        wait = Number(answer.headers.get('Retry-After')) * 1000 || backOff();
      } else {
        mark(item, true);
        showState(item.id, 'failed');
      }
    } catch (noNetwork) {
      wait = backOff();
      setOnline(false);
    }
    clearTimeout(dots);
    showTyping(false);
    isSending = false;
    if (wait) {
      showState(item.id, 'waiting');
      timer = setTimeout(flush, wait);
    } else {
      flush();
    }
  }
  function backOff() {
    tries += 1;
    return Math.min(60000, 1000 * Math.pow(2, tries - 1)) * (0.75 + Math.random() / 2);
  }
  function ask(url, options) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), 30000);
    const all = Object.assign({ headers: { 'X-Wegwijs': '1' }, signal: stop.signal, credentials: 'same-origin' }, options);
    return fetch(url, all).finally(() => clearTimeout(limit));
  }

  // ---- reading

  async function take(answer) {
    if (answer.status === 205) { reload(); return; }
    const key = answer.headers.get('Wegwijs-Chat') || '';
    if (key && !chatKey) {
      chatKey = key;
      save('chat', key);
    }
    append(await answer.text());
    listen();
  }
  function append(html) {
    const parsed = document.createElement('template');
    parsed.innerHTML = html;
    const fresh = Array.from(parsed.content.children).filter((node) => !node.id || !document.getElementById(node.id));
    if (hasLeft() || !fresh.some((node) => node.matches('.message'))) return;
    const follow = isAtBottom() || fresh.some((node) => node.dataset.uuid);
    const begin = log.querySelector('.begin');
    if (begin) begin.remove();
    fresh.forEach((node) => {
      log.append(node);
      if (node.dataset.uuid) unqueue(node.dataset.uuid);
      if (node.dataset.id) lastId = Math.max(lastId, Number(node.dataset.id));
    });
    enhance(log);
    keepCards(log);
    showTyping(false);
    if (follow) toStartOf(withQuestion(fresh.find((node) => node.matches('.message'))));
    else down.hidden = false;
  }
  // An answer is read with the question above it, where both fit.
  function withQuestion(node) {
    const asked = Array.from(log.querySelectorAll('.message--person')).pop();
    const distance = asked ? node.getBoundingClientRect().top - asked.getBoundingClientRect().top : -1;
    return distance >= 0 && distance < window.innerHeight / 3 ? asked : node;
  }
  function query() {
    return '?' + new URLSearchParams({ after: lastId, lang: page.lang, chat: chatKey });
  }
  async function readNew() {
    if (!chatKey) return;
    try {
      const answer = await ask('/chat/messages' + query());
      if (answer.ok || answer.status === 205) {
        setOnline(true);
        await take(answer);
      }
    } catch (noNetwork) { setOnline(false); }
  }

  let events = null;
  let polling = 0;

  // Only a page that is looked at listens: it spares the battery, and a browser allows few connections to one server.
  function listen() {
    if (!chatKey || document.hidden || events) return;
    if (!window.EventSource) { poll(); return; }
    events = new EventSource('/chat/events' + query());
    const patience = setTimeout(poll, 10000);
    events.onopen = () => { clearTimeout(patience); clearInterval(polling); polling = 0; setOnline(true); };
    events.onmessage = (event) => append(event.data);
    events.addEventListener('typing', () => { showTyping(true); setTimeout(showTyping, 6000, false); });
    events.addEventListener('outdated', reload);
    events.onerror = () => {
      clearTimeout(patience);
      poll();
      if (events && events.readyState === EventSource.CLOSED) { events = null; }
    };
  }
  function stopListening() {
    if (events) events.close();
    events = null;
    clearInterval(polling);
    polling = 0;
  }
  function poll() {
    if (polling) return;
    polling = setInterval(() => { readNew(); listen(); }, 10000);
    readNew();
  }

  // ---- what one sees

  function showPending(item) {
    const node = document.getElementById('pending').content.firstElementChild.cloneNode(true);
    node.dataset.uuid = item.id;
    const bubble = node.querySelector('.bubble p');
    bubble.textContent = item.label || item.text;
    node.querySelector('[data-again]').addEventListener('click', () => { mark(item, false); tries = 0; flush(); });
    pendings.append(node);
  }
  function showState(id, state) {
    const shown = pendings.querySelector('[data-uuid="' + id + '"]');
    if (shown) shown.querySelectorAll('[data-state]').forEach((part) => { part.hidden = part.dataset.state !== state; });
  }
  function showTyping(isTyping) {
    typing.hidden = !isTyping;
    if (isTyping && isAtBottom()) toBottom();
  }
  function setOnline(isOnline) {
    status.hidden = isOnline;
  }
  function isAtBottom() {
    return window.innerHeight + window.scrollY >= page.scrollHeight - 160;
  }
  function toBottom() {
    window.scrollTo(0, page.scrollHeight);
  }
  function toStartOf(node) {
    const top = document.querySelector('.top').offsetHeight;
    const start = node.getBoundingClientRect().top + window.scrollY - top - 8;
    window.scrollTo(0, Math.min(start, page.scrollHeight));
  }
  function grow() {
    input.style.height = 'auto';
    input.style.height = Math.min(input.scrollHeight + 4, 152) + 'px';
  }
  function enhance(root) {
    if (/Android/.test(navigator.userAgent)) {
      root.querySelectorAll('a[data-route]').forEach((link) => {
        link.href = 'geo:0,0?q=' + encodeURIComponent(link.dataset.route);
        link.removeAttribute('target');
      });
    }
    root.querySelectorAll('[data-print]').forEach((button) => { button.hidden = !window.print; });
    root.querySelectorAll('[data-listen]').forEach((button) => { button.hidden = !voiceFor(bubbleOf(button).lang); });
  }
  function bubbleOf(button) {
    return button.closest('.message').querySelector('.bubble');
  }
  function print(button) {
    const message = button.closest('.message');
    message.querySelectorAll('details').forEach((folded) => { folded.open = true; });
    document.body.classList.add('printing');
    message.classList.add('to-print');
    window.print();
    document.body.classList.remove('printing');
    message.classList.remove('to-print');
  }

  // ---- reading aloud, only where the device speaks the language

  const speech = window.speechSynthesis;
  let speaking = null;
  function voiceFor(lang) {
    return speech && speech.getVoices().find((voice) => voice.lang.toLowerCase().replace('_', '-').split('-')[0] === lang);
  }
  function sentences(bubble) {
    const parts = bubble.querySelectorAll('.card-title,.card-answer p,.part:not(.part--folded) h3,.part:not(.part--folded) li,.part--place p:not(.links),:scope > p');
    return Array.from(parts, (part) => part.textContent.trim()).filter(Boolean);
  }
  function aloud(button) {
    const wasThis = speaking === button;
    speech.cancel();
    quiet();
    if (wasThis) return;
    const bubble = bubbleOf(button);
    const voice = voiceFor(bubble.lang);
    speaking = button;
    button.setAttribute('aria-pressed', 'true');
    const lines = sentences(bubble).map((line) => {
      const said = new SpeechSynthesisUtterance(line);
      said.voice = voice;
      said.lang = voice.lang;
      said.rate = 0.9;
      return said;
    });
    if (lines.length) lines[lines.length - 1].onend = quiet;
    lines.forEach((said) => speech.speak(said));
  }
  function quiet() {
    if (speaking) speaking.setAttribute('aria-pressed', 'false');
    speaking = null;
  }
  if (speech && speech.addEventListener) speech.addEventListener('voiceschanged', () => enhance(log));

  // ---- what one does

  let clicked = null;
  document.addEventListener('click', (event) => {
    clicked = event.target.closest('button');
    document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
      if (!menu.contains(event.target) || clicked) menu.open = false;
    });
    if (!clicked) return;
    if (clicked.matches('[data-listen]')) aloud(clicked);
    if (clicked.matches('[data-print]')) print(clicked);
  });
  document.addEventListener('submit', (event) => {
    const button = 'submitter' in event ? event.submitter : clicked;
    clicked = null;
    if (event.target.getAttribute('action') !== '/chat/messages') return;
    event.preventDefault();
    if (button && button.name === 'press') {
      if (Date.now() - Number(button.dataset.pressed || 0) < 1000) return;
      button.dataset.pressed = Date.now();
      send({ press: button.value, label: (button.textContent.trim() || button.getAttribute('aria-label')) });
    } else if (input.value.trim()) {
      send({ text: input.value.trim() });
      input.value = '';
      grow();
      input.focus();
    }
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      clicked = null;
      if (input.value.trim()) composer.querySelector('[type=submit]').click();
    }
  });
  input.addEventListener('input', grow);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = document.querySelector('details[data-menu][open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else {
      input.focus();
    }
  });
  down.addEventListener('click', () => { down.hidden = true; toBottom(); });
  window.addEventListener('scroll', () => { if (isAtBottom()) down.hidden = true; }, { passive: true });
  window.addEventListener('online', () => { tries = 0; setOnline(true); flush(); readNew(); listen(); });
  window.addEventListener('offline', () => setOnline(false));
  // Another page is on its way: what it changes must not call this one back. A link that dials leaves the page open.
  window.addEventListener('beforeunload', () => {
    isLeaving = true;
    stopListening();
    setTimeout(() => { isLeaving = false; listen(); }, 3000);
  });
  window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      stopListening();
    } else {
      readNew();
      listen();
      flush();
    }
  });

  // ---- the start

  function keepForOffline() {
    if (!navigator.serviceWorker) return;
    navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then((worker) => {
      worker.active.postMessage({ lang: page.lang });
    }).catch(() => { /* a page without a worker works as well */ });
  }

  forgetOtherChat();
  try {
    input.value = sessionStorage.getItem('wegwijs.draft') || '';
    sessionStorage.removeItem('wegwijs.draft');
  } catch (blocked) { /* no draft */ }
  queue().forEach((item) => {
    if (log.querySelector('[data-uuid="' + item.id + '"]')) {
      unqueue(item.id);
    } else {
      showPending(item);
      showState(item.id, item.failed ? 'failed' : 'waiting');
    }
  });
  enhance(log);
  keepCards(log);
  grow();
  const asked = log.querySelectorAll('.message--person');
  const begin = asked.length ? asked[asked.length - 1] : log.lastElementChild;
  if (begin && chatKey) toStartOf(begin);
  setOnline(navigator.onLine !== false);
  flush();
  listen();
  window.addEventListener('load', () => setTimeout(keepForOffline, 2000));
})();
