// Everything works without this file. It fetches the live part of a page again when something happened there,
// hints at long sentences, and keeps a form from being sent twice.
(() => {
  'use strict';

  const EVERY = 45_000;

  function keepFresh(part) {
    const status = document.querySelector('[data-live-status]');
    let busy = false;
    let again = false;
    let shown = part.innerHTML.trim();

    async function refresh() {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      try {
        const answer = await fetch(part.dataset.part, { headers: { Accept: 'text/html' } });
        if (answer.redirected || answer.status === 401) {
          location.reload();
          return;
        }
        if (answer.ok) {
          show(asShown(await answer.text()));
        }
      } catch (offline) {
        // The next ring or the next turn tries again.
      } finally {
        busy = false;
        if (again) {
          again = false;
          refresh();
        }
      }
    }

    // The same marks in the browser's own spelling, so that it can be compared with the page as it came.
    function asShown(html) {
      const copy = document.createElement('template');
      copy.innerHTML = html;
      return copy.innerHTML.trim();
    }

    // The page stays as it is while nothing changed, so that a reader is not disturbed and keeps their place.
    function show(html) {
      if (html === shown) {
        return;
      }
      shown = html;
      const focused = part.contains(document.activeElement) ? document.activeElement.id : '';
      const open = [...part.querySelectorAll('details')].map(each => each.open);
      part.innerHTML = html;
      [...part.querySelectorAll('details')].forEach((each, index) => { each.open = open[index] === true; });
      if (focused) {
        document.getElementById(focused)?.focus();
      }
      if (status) {
        status.textContent = '';
        setTimeout(() => { status.textContent = status.dataset.changed; }, 100);
      }
    }

    const events = new EventSource(part.dataset.live);
    events.addEventListener('listening', refresh);
    events.addEventListener('changed', refresh);
    setInterval(() => { if (!document.hidden) refresh(); }, EVERY);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) refresh(); });
  }

  function hintAtLongSentences(area) {
    const hint = document.getElementById(area.dataset.shortSentences);
    area.addEventListener('input', () => {
      const long = area.value.split(/[.!?\n]+/).some(sentence => sentence.trim().split(/\s+/).length > 15);
      const text = long ? hint.dataset.long : '';
      if (hint.textContent !== text) {
        hint.textContent = text;
      }
    });
  }

  function sendOnce(form) {
    form.addEventListener('submit', event => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
    });
    // A page that comes back from the browser's memory may send again.
    window.addEventListener('pageshow', () => { delete form.dataset.sent; });
  }

  document.querySelectorAll('[data-live]').forEach(keepFresh);
  document.querySelectorAll('[data-short-sentences]').forEach(hintAtLongSentences);
  document.querySelectorAll('form[method="post"]').forEach(sendOnce);
})();
