/* What is pasted and dropped into a text: pictures go to the library, rich text becomes Markdown with its structure alone. */
window.menhuPaste = (function () {
  'use strict';
  const PICTURES = /^image\/(png|jpeg|gif|webp)$/;
  const STRUCTURE = 'h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, strong, b, em, i, a[href], p + p, pre';
  const text = window.menhuText;
  const one = (selector) => document.querySelector(selector);
  const word = (name) => one('#editor-texts').dataset[name];
  let uploads = 0;

  /* 1 · Pictures */

  function upload(file) {
    const name = file.name || 'picture.' + file.type.split('/')[1];
    const mark = '![' + word('uploading') + ' ' + name.replace(/[[\]]/g, '') + '](upload:' + (++uploads) + ')';
    const { to } = text.selection();
    const before = to === 0 || text.value().slice(0, to).endsWith('\n\n') ? '' : '\n\n';
    text.replace(to, to, before + mark + '\n\n');
    const progress = show(name);
    const request = new XMLHttpRequest(); // fetch tells no progress
    request.open('POST', '/api/v1/media?lang=' + document.documentElement.lang + '&name=' + encodeURIComponent(name));
    request.setRequestHeader('Content-Type', file.type);
    request.upload.onprogress = (event) => { if (event.lengthComputable) progress.value = event.loaded / event.total; };
    request.onloadend = () => {
      progress.parentElement.remove();
      if (request.status === 200) describe(JSON.parse(request.responseText), mark);
      else fail(request, mark, name);
    };
    request.send(file);
  }

  function show(name) {
    const line = document.createElement('label');
    const progress = Object.assign(document.createElement('progress'), { max: 1, value: 0 });
    line.append(name + ' ', progress);
    one('[data-uploads]').append(line);
    return progress;
  }

  function exchange(mark, written) {
    const at = text.value().indexOf(mark);
    if (at >= 0) text.exchange(at, at + mark.length, written);
  }

  function fail(request, mark, name) {
    exchange(mark, '');
    let detail = null;
    try { detail = JSON.parse(request.responseText).detail; } catch (none) { /* the connection was lost, or a proxy answered */ }
    const line = Object.assign(document.createElement('p'), { className: 'field-message ui-message-error', textContent: detail || word('uploadFailed').replace('{0}', name) });
    line.setAttribute('role', 'alert');
    one('[data-uploads]').append(line);
    setTimeout(() => line.remove(), 10000);
  }

  /** Puts the picture into the text, and asks for the words that stand for it; several are asked for one after the other. */
  function describe(picture, mark) {
    exchange(mark, '![](' + picture.path + ')');
    const dialog = one('#describe');
    const ask = () => {
      one('[data-describe-picture]').src = picture.thumb;
      one('#describe-alt').value = '';
      dialog.returnValue = '';
      dialog.onclose = () => {
        const alt = one('#describe-alt').value.trim();
        if (dialog.returnValue === 'keep' && alt) {
          exchange('![](' + picture.path + ')', '![' + alt.replace(/[[\]]/g, '\\$&') + '](' + picture.path + ')');
          fetch('/api/v1/media/' + picture.id + '/alt', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ alt }) });
        }
        waiting.shift();
        if (waiting.length) waiting[0]();
      };
      dialog.showModal();
    };
    waiting.push(ask);
    if (waiting.length === 1) ask();
  }

  const waiting = [];

  /* 2 · Rich text */

  function markdown(html) {
    const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, ''), 'text/html');
    page.querySelectorAll('style, script, meta, link, title, xml, img, svg, o\\:p').forEach((element) => element.remove());
    liftWordLists(page);
    if (!page.body.querySelector(STRUCTURE)) return null;
    page.querySelectorAll('[style*="font-weight:normal"], [style*="font-weight: normal"]').forEach((element) => {
      if (/^(B|STRONG)$/.test(element.tagName)) element.replaceWith(...element.childNodes); // Google Docs wraps all in such a one
    });
    const turndown = new window.CodeMirror.Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*' });
    turndown.use(window.CodeMirror.gfm);
    return turndown.turndown(page.body).replace(/\u00a0/g, ' ').trim();
  }

  /** Word writes the items of a list as paragraphs that only its own styles tell apart. */
  function liftWordLists(page) {
    let list = null;
    page.querySelectorAll('p').forEach((paragraph) => {
      if (!/mso-list:(?!none)/.test((paragraph.getAttribute('style') || '').replace(/\s/g, ''))) { list = null; return; }
      const sign = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
      const numbered = /^\s*[(（]?\d+/.test(sign ? sign.textContent : paragraph.textContent);
      if (sign) sign.remove();
      if (!list || list.nextElementSibling !== paragraph || (list.tagName === 'OL') !== numbered) {
        list = page.createElement(numbered ? 'ol' : 'ul');
        paragraph.before(list);
      }
      const item = page.createElement('li');
      item.append(...paragraph.childNodes);
      list.append(item);
      paragraph.remove();
    });
  }

  /* 3 · Both, as the field hands them over; true when it was taken */

  const pictures = (data) => Array.from(data.files || []).filter((file) => PICTURES.test(file.type));

  function paste(event) {
    const found = pictures(event.clipboardData);
    const html = event.clipboardData.getData('text/html');
    if (found.length && !html.includes('<table')) { // a spreadsheet brings a picture of itself along
      found.forEach(upload);
      event.preventDefault();
      return true;
    }
    const written = html && window.CodeMirror ? markdown(html) : null;
    if (!written) return false;
    const { from, to } = text.selection();
    text.replace(from, to, written);
    event.preventDefault();
    return true;
  }

  function drop(event) {
    const found = pictures(event.dataTransfer);
    if (!found.length) return false;
    found.forEach(upload);
    event.preventDefault();
    return true;
  }

  return { paste, drop, dragover: () => false };
})();
