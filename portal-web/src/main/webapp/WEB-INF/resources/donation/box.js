/* Gives inside the dialog, or the card of its page, without leaving it. The server's pages are shown piece by piece. */
(function () {
  'use strict';
  const one = (selector, within) => (within || document).querySelector(selector);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const box = one('dialog.donation[data-source]') || one('div.donation');
  if (!box) return;
  const dialog = box.tagName === 'DIALOG' ? box : null;
  const onPhone = /Android|iPhone|Mobile/i.test(navigator.userAgent);
  let events = null;
  let clock = 0;

  function stop() {
    if (events) events.close();
    events = null;
    clearInterval(clock);
  }

  /* Takes the card out of a page of the server and puts it in here. */
  function load(address, options) {
    return fetch(address, options)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
      .then((text) => {
        const card = one('div.donation', new DOMParser().parseFromString(text, 'text/html'));
        if (!card) throw new Error('no card');
        stop();
        box.replaceChildren(...card.childNodes);
        enhance();
      })
      .catch(() => { location.href = dialog ? dialog.dataset.source : location.href; });
  }

  function sendInPlace(form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.dataset.busy) return;
      form.dataset.busy = 'true';
      const fields = new URLSearchParams(new FormData(form, event.submitter));
      const own = event.submitter && event.submitter.getAttribute('formaction');
      load(own || form.action, { method: 'POST', body: fields });
    });
  }

  function countDown(time) {
    const end = Date.now() + Number(time.dataset.seconds) * 1000;
    const show = () => {
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      time.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    };
    clock = setInterval(show, 1000);
    show();
  }

  /* The browser itself connects again when the line is cut. */
  function waitForPayment(state) {
    const page = '/donation/' + state.dataset.order;
    events = new EventSource('/payment-events/' + state.dataset.order);
    events.addEventListener('done', () => load(page));
  }

  function enhance() {
    all('form', box).forEach(sendInPlace);
    all('time[data-seconds]', box).forEach(countDown);
    all('[data-order]', box).forEach(waitForPayment);
    all('[data-on-desk]', box).forEach((help) => { help.hidden = onPhone; });
    all('[data-on-phone]', box).forEach((help) => { help.hidden = !onPhone; });
    all('[data-load]', box).forEach((link) => link.addEventListener('click', (event) => {
      event.preventDefault();
      load(link.href);
    }));
    if (!dialog) return;
    all('[data-close]', box).forEach((link) => link.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.close();
    }));
    const first = one('.donation__order-state', box) || one('input:checked', box);
    if (first && dialog.open) first.focus();
  }

  if (dialog) {
    all('[data-dialog=donation]').forEach((opener) => opener.addEventListener('click', (event) => {
      if (event.defaultPrevented) load(dialog.dataset.source);
    }));
    dialog.addEventListener('close', stop);
  } else {
    enhance();
  }
})();
