// Shows the last cards, which the chat page left on this device.
(function () {
  'use strict';
  let cards = [];
  try { cards = JSON.parse(localStorage.getItem('wegwijs.cards')) || []; } catch (blocked) { return; }
  const list = document.getElementById('cards');
  cards.reverse().forEach((card) => {
    const holder = document.createElement('div');
    holder.className = 'saved-card';
    holder.lang = card.lang;
    holder.dir = card.dir;
    holder.innerHTML = card.html;
    list.append(holder);
  });
  document.getElementById('saved').hidden = cards.length === 0;
  // A phone says "online" before anything can be reached: go back only when an answer comes.
  window.addEventListener('online', () => {
    fetch('/chat', { method: 'HEAD', cache: 'no-store' }).then(() => location.replace('/chat')).catch(() => {});
  });
})();
