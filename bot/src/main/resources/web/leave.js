// The quick exit: what stands on the screen and on the device goes first, then the chat is hidden, then the page is left
// in such a way that "back" does not lead here. Works without network too.
(function () {
  'use strict';
  const form = document.querySelector('form[data-leave]');
  let escapes = [];

  // What is still on its way is neither shown nor kept any more: chat.js looks at the mark.
  function forget() {
    document.documentElement.dataset.left = '';
    try {
      Object.keys(localStorage).filter((key) => key.startsWith('wegwijs.')).forEach((key) => localStorage.removeItem(key));
      sessionStorage.clear();
    } catch (blocked) { /* nothing was kept then */ }
  }

  function go() {
    location.replace(form.dataset.leave);
  }

  function leave() {
    document.body.textContent = '';
    document.title = '';
    forget();
    try { localStorage.setItem('wegwijs.left', String(Date.now())); } catch (blocked) { /* other tabs stay */ }
    fetch(form.action, { method: 'POST', keepalive: true, redirect: 'manual' }).then(go, go);
    setTimeout(go, 700);
  }

  if (!form) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    leave();
  });
  // Three times Escape within a second and a half.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    escapes = escapes.filter((at) => Date.now() - at < 1500).concat(Date.now());
    if (escapes.length >= 3) leave();
  });
  window.addEventListener('storage', (event) => {
    if (event.key !== 'wegwijs.left' || !event.newValue) return;
    forget();
    go();
  });
})();
