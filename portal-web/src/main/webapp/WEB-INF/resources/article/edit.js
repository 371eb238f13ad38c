/* Writing an article: tools that mark up the text, the preview the server makes, and nothing typed is ever lost. */
(function () {
  'use strict';
  const PREVIEW_DELAY = 400; // milliseconds without a key
  const COPY_DELAY = 800;
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  let form, text, shadow;
  let dirty = false;
  let composing = false;
  let picking = 'text';

  /* 1 · Preview: in a shadow tree, so that the site's own style sheet shows it as readers will see it. */

  function openPreview() {
    shadow = one('[data-preview]').attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = form.dataset.css;
    const prose = document.createElement('div');
    prose.className = 'prose';
    shadow.append(style, prose);
    window.jQuery(() => window.menhuPreview()); // not at once: PrimeFaces learns the page's nonce in such a call too, the one before
  }

  function show(args) {
    if (!args || args.html === undefined) return;
    shadow.lastElementChild.innerHTML = args.html; // made by the server's sanitizer
    one('[data-words]').textContent = args.words;
    one('#summary').placeholder = args.summary;
    one('#slug').placeholder = args.slug;
    countSummary();
  }

  function countSummary() {
    const summary = one('#summary');
    one('[data-summary-count]').textContent = Array.from(summary.value || summary.placeholder).length;
  }

  /* 2 · What is typed is kept in this tab until it has been saved. */

  const copyKey = () => 'menhu-draft-' + form.dataset.key;

  function keepCopy() {
    if (!dirty) return;
    try {
      sessionStorage.setItem(copyKey(), JSON.stringify({
        title: one('#title').value, markdown: text.value, summary: one('#summary').value }));
    } catch (full) { /* the warning on leaving remains */ }
  }

  function dropCopy() {
    try { sessionStorage.removeItem(copyKey()); } catch (refused) { /* none was kept */ }
  }

  function offerCopy() {
    let copy = null;
    try { copy = JSON.parse(sessionStorage.getItem(copyKey())); } catch (refused) { /* none was kept */ }
    if (!copy || (copy.markdown === text.value && copy.title === one('#title').value)) return;
    const bar = one('.editor-copy');
    bar.hidden = false;
    bar.addEventListener('click', (event) => {
      const wish = event.target.dataset.copy;
      if (!wish) return;
      bar.hidden = true;
      if (wish === 'drop') return dropCopy();
      one('#title').value = copy.title;
      one('#summary').value = copy.summary;
      text.value = copy.markdown;
      changed();
    });
  }

  function saved(args) {
    if (!args || !args.savedId) return;
    dropCopy();
    dirty = false;
    if (String(args.savedId) !== form.dataset.key) {
      form.dataset.key = args.savedId;
      history.replaceState(null, '', '/admin/article/edit?id=' + args.savedId);
      form.action = location.href;
    }
    countSummary();
  }

  const after = (delay, action) => {
    let timer;
    return () => { clearTimeout(timer); timer = setTimeout(action, delay); };
  };
  const previewSoon = after(PREVIEW_DELAY, () => { if (!composing) window.menhuPreview(); });
  const copySoon = after(COPY_DELAY, keepCopy);

  function changed() {
    dirty = true;
    previewSoon();
    copySoon();
  }

  /* 3 · Tools. Text is inserted as if typed, so that Ctrl+Z takes it back. */

  function insert(value, from, to) {
    text.focus();
    text.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, value)) text.setRangeText(value, from, to, 'end');
    changed();
  }

  function wrap(before, behind, sample) {
    const from = text.selectionStart;
    const chosen = text.value.slice(from, text.selectionEnd) || sample;
    insert(before + chosen + behind, from, text.selectionEnd);
    text.setSelectionRange(from + before.length, from + before.length + chosen.length);
  }

  function eachLine(mark) {
    const from = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
    const next = text.value.indexOf('\n', text.selectionEnd);
    const to = next < 0 ? text.value.length : next;
    insert(text.value.slice(from, to).split('\n').map((line, i) => mark(i) + line).join('\n'), from, to);
  }

  function block(value) {
    const at = text.selectionEnd;
    const before = at === 0 || text.value.slice(0, at).endsWith('\n\n') ? '' : '\n\n';
    insert(before + value + '\n\n', at, at);
  }

  const tools = {
    bold: () => wrap('**', '**', '……'),
    italic: () => wrap('*', '*', '……'),
    heading: () => eachLine(() => '## '),
    link: () => wrap('[', '](https://)', '……'),
    quote: () => eachLine(() => '> '),
    list: () => eachLine(() => '- '),
    numbers: () => eachLine((i) => (i + 1) + '. '),
    code: () => (text.value.slice(text.selectionStart, text.selectionEnd).includes('\n') ? wrap('```\n', '\n```', '') : wrap('`', '`', 'code')),
    table: () => block('|   |   |\n| --- | --- |\n|   |   |'),
  };

  /* 4 · Pictures */

  function pick(purpose) {
    picking = purpose;
    window.menhuPickerOpen();
  }

  function take(picture) {
    PF('mediaPicker').hide();
    if (picking === 'text') return block('![' + (picture.alt || '') + '](' + picture.path + ')');
    one('#coverId').value = picture.id;
    setCover(picture.thumb);
  }

  function setCover(address) {
    const image = one('[data-cover]');
    image.src = address || '';
    image.hidden = !address;
    one('[data-cover-remove]').hidden = !address;
    if (!address) one('#coverId').value = '';
    changed();
  }

  /* PrimeFaces calls the field of tags a list box and puts an input into it; a list with an input is what it is. */
  function plainList() {
    all('.ui-autocomplete-multiple-container, .ui-autocomplete-token').forEach((part) => {
      ['role', 'aria-orientation', 'aria-selected', 'aria-label'].forEach((name) => part.removeAttribute(name));
    });
    const input = one('#tags_input');
    const label = one('label[for^="tags"]');
    if (input && label) {
      input.setAttribute('aria-labelledby', label.id);
      input.setAttribute('aria-describedby', 'tags-hint');
    }
  }

  function showPanes(button) {
    one('.editor-panes').dataset.view = button.dataset.show;
    all('[data-show]').forEach((b) => b.setAttribute('aria-pressed', String(b === button)));
  }

  function clicked(event) {
    const button = event.target.closest('button');
    if (!button) return;
    const data = button.dataset;
    if (data.tool) tools[data.tool]();
    else if (data.show) showPanes(button);
    else if (data.pick) pick(data.pick);
    else if ('coverRemove' in data) setCover('');
    else if (data.picture) take({ path: data.picture, id: data.pictureId, alt: data.alt, thumb: data.thumb });
  }

  function shortcut(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const tool = { b: 'bold', i: 'italic', k: 'link' }[key];
    if (key === 's') one('#save').click();
    else if (tool && document.activeElement === text) tools[tool]();
    else return;
    event.preventDefault();
  }

  window.menhuEditor = { show, saved };
  window.menhuPicker = {
    uploaded: (args) => { if (args && args.picture) take({ path: args.picture, id: args.pictureId, thumb: args.thumb }); },
  };

  window.addEventListener('load', () => {
    form = one('#editor');
    text = one('#markdown');
    openPreview();
    offerCopy();
    plainList();
    new MutationObserver(plainList).observe(form, { childList: true, subtree: true });
    form.addEventListener('input', changed);
    form.addEventListener('change', () => { dirty = true; });
    one('#title').addEventListener('change', previewSoon);
    form.addEventListener('input', countSummary);
    text.addEventListener('compositionstart', () => { composing = true; });
    text.addEventListener('compositionend', () => { composing = false; changed(); });
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', shortcut);
    window.addEventListener('pagehide', keepCopy);
    window.addEventListener('beforeunload', (event) => {
      keepCopy();
      if (dirty) event.preventDefault();
    });
  });
})();
