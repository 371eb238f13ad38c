/* Enhances the public pages. Every page works without it. */
(function () {
  'use strict';
  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const one = (selector, within) => (within || document).querySelector(selector);

  function remember(key, value) {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch (refused) { /* the choice then lasts for this page */ }
  }

  function choose(key, value) {
    if (value) root.dataset[key] = value;
    else delete root.dataset[key];
    remember(key, value);
  }

  function themeSwitch(button) {
    const order = ['', 'light', 'dark'];
    const name = () => {
      const label = button.dataset['label' + (root.dataset.theme || 'system')];
      button.setAttribute('aria-label', label);
      button.title = label;
    };
    button.addEventListener('click', () => {
      choose('theme', order[(order.indexOf(root.dataset.theme || '') + 1) % order.length]);
      name();
    });
    name();
  }

  function letterSize(buttons) {
    const sizes = ['small', '', 'large', 'larger'];
    const mark = () => {
      const at = sizes.indexOf(root.dataset.size || '');
      buttons.forEach((b) => { b.disabled = !(at + Number(b.dataset.size) in sizes); });
    };
    buttons.forEach((button) => button.addEventListener('click', () => {
      choose('size', sizes[sizes.indexOf(root.dataset.size || '') + Number(button.dataset.size)]);
      mark();
    }));
    mark();
  }

  /* Marks the heading being read: the last one above the upper third of the window. */
  function tocMarker(links) {
    const targets = links.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))));
    let waiting = false;
    const mark = () => {
      waiting = false;
      let at = -1;
      targets.forEach((t, i) => { if (t && t.getBoundingClientRect().top < innerHeight / 3) at = i; });
      links.forEach((a, i) => {
        if (i === at) a.setAttribute('aria-current', 'location');
        else a.removeAttribute('aria-current');
      });
    };
    addEventListener('scroll', () => {
      if (!waiting) { waiting = true; requestAnimationFrame(mark); }
    }, { passive: true });
    mark();
  }

  function closeOnOutsideClick(dialog) {
    dialog.addEventListener('click', (event) => {
      if (event.target !== dialog) return;
      const box = dialog.getBoundingClientRect();
      const inside = event.clientX >= box.left && event.clientX <= box.right
        && event.clientY >= box.top && event.clientY <= box.bottom;
      if (!inside) dialog.close();
    });
  }

  /* showModal() keeps the focus inside; Esc closes; the opener gets the focus back. */
  function dialogOpener(link) {
    const dialog = document.getElementById(link.dataset.dialog);
    if (!dialog || !dialog.showModal) return;
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      dialog.showModal();
      (one('input:checked', dialog) || dialog).focus();
    });
    dialog.addEventListener('close', () => link.focus());
    closeOnOutsideClick(dialog);
  }

  function lightbox(links) {
    const dialog = document.createElement('dialog');
    if (!dialog.showModal) return;
    const image = document.createElement('img');
    const caption = document.createElement('p');
    const close = document.createElement('button');
    const label = one('[data-close-label]');
    dialog.className = 'lightbox';
    close.className = 'icon';
    close.textContent = '✕';
    close.setAttribute('aria-label', label ? label.dataset.closeLabel : '✕');
    dialog.append(image, caption, close);
    document.body.append(dialog);
    let at = 0;
    const show = (index) => {
      at = (index + links.length) % links.length;
      const small = one('img', links[at]);
      const text = one('figcaption', links[at].closest('figure') || links[at]);
      image.src = links[at].href;
      image.alt = small ? small.alt : '';
      dialog.setAttribute('aria-label', image.alt);
      caption.textContent = text ? text.textContent : '';
    };
    links.forEach((link, index) => link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    }));
    dialog.addEventListener('click', () => dialog.close());
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowRight') show(at + 1);
      if (event.key === 'ArrowLeft') show(at - 1);
    });
    dialog.addEventListener('close', () => links[at].focus());
  }

  /* One quiet message per article and half hour; the server counts again by its own rule. */
  function countView(article) {
    const address = '/api/v1/articles/' + article.dataset.article + '/views';
    const send = () => navigator.sendBeacon && navigator.sendBeacon(address);
    if (document.prerendering) document.addEventListener('prerenderingchange', send, { once: true });
    else send();
  }

  function like(form) {
    const button = one('button', form);
    const count = one('[data-count]', form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      button.disabled = true;
      fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
        .then((result) => {
          button.setAttribute('aria-pressed', 'true');
          if (count) count.textContent = result.likes;
        })
        .catch(() => { button.disabled = false; });
    });
  }

  function copyLink(button) {
    const said = button.textContent;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(button.dataset.copy).then(() => {
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = said; }, 2000);
      }, () => { prompt(said, button.dataset.copy); });
    });
  }

  /* The system's own sheet, where there is one: on a phone it leads into every app. */
  function share(button) {
    if (!navigator.share) return;
    const place = button.closest('.share').dataset;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.share({ title: place.shareTitle, url: place.shareAddress }).catch(() => { /* the reader thought better of it */ });
    });
  }

  /* Drawn by a script of its own, which is fetched when somebody asks for it. */
  function poster(button) {
    button.addEventListener('click', () => {
      button.disabled = true;
      import(button.dataset.poster)
        .then((pen) => pen.show(button))
        .finally(() => { button.disabled = false; });
    });
  }

  function replies(form) {
    const field = one('[data-reply-field]', form);
    const target = one('.comment-form__target', form);
    if (!field || !target) return;
    const aim = (id, name) => {
      field.value = id;
      target.hidden = !id;
      one('[data-reply-name-slot]', target).textContent = name;
    };
    all('[data-reply-to]').forEach((link) => link.addEventListener('click', (event) => {
      event.preventDefault();
      aim(link.dataset.replyTo, link.dataset.replyName);
      form.scrollIntoView({ block: 'center' });
      one('textarea', form).focus({ preventScroll: true });
    }));
    const cancel = one('[data-reply-cancel]', target);
    if (cancel) cancel.addEventListener('click', (event) => { event.preventDefault(); aim('', ''); });
  }

  /* The page is the same for everybody; the name a reader has left in his browser is his own. */
  function knownName(form) {
    const field = one('input[autocomplete="nickname"]', form);
    const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('menhu-writer-name='));
    if (!field || field.value || !cookie) return;
    field.value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1).replace(/"/g, '').replace(/\+/g, ' '));
    one('input[type="checkbox"]', form).checked = true;
  }

  /* A phone cannot scan its own screen: there the picture is saved first, and inside Alipay a link leads straight on. */
  function donationHelp(box) {
    if (!/Android|iPhone|Mobile/i.test(navigator.userAgent)) return;
    const inAlipay = /AlipayClient/i.test(navigator.userAgent);
    all('[data-on-desk]', box).forEach((help) => { help.hidden = true; });
    all('.donation__panel', box).forEach((panel) => {
      const link = inAlipay && one('[data-in-alipay]', panel);
      (link || one('[data-on-phone]', panel)).hidden = false;
    });
    const alipay = inAlipay && one('#wallet-alipay', box);
    if (alipay) alipay.checked = true;
  }

  function keys() {
    addEventListener('keydown', (event) => {
      const busy = event.target.closest && event.target.closest('input, textarea, select, [contenteditable], dialog');
      if (event.key !== '/' || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      const field = all('input[type="search"]').find((shown) => shown.offsetParent);
      if (field) { event.preventDefault(); field.focus(); }
    });
  }

  all('[data-theme-switch]').forEach(themeSwitch);
  const sizes = all('button[data-size]');
  if (sizes.length) letterSize(sizes);
  all('.toc-rail').forEach((rail) => tocMarker(all('a[href^="#"]', rail)));
  all('.toc').forEach((toc) => tocMarker(all('a[href^="#"]', toc)));
  all('[data-dialog]').forEach(dialogOpener);
  const pictures = all('.prose figure > a');
  if (pictures.length) lightbox(pictures);
  all('[data-article]').forEach(countView);
  all('form[data-like]').forEach(like);
  all('[data-copy]').forEach(copyLink);
  all('[data-share]').forEach(share);
  all('[data-poster]').forEach(poster);
  all('#comment-form').forEach(replies);
  all('#comment-form').forEach(knownName);
  all('.donation').forEach(donationHelp);
  keys();
})();
