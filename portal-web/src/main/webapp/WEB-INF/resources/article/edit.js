/* The page on which an article is written: tools that mark up the text, the preview, the outline and the check. */
(function () {
  'use strict';
  const PREVIEW_DELAY = 400; // milliseconds without a key
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const text = window.menhuText;
  const keep = window.menhuKeep;
  let form, shadow;
  let picking = 'text';
  let findings = [];
  let latest; // the preview asked for last

  /* 1 · Preview: made by the server as the public page is, in a shadow tree with the site's own style sheet. */

  function openPreview() {
    shadow = one('[data-preview]').attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = form.dataset.css;
    const prose = document.createElement('div');
    prose.className = 'prose';
    shadow.append(style, prose);
    return preview();
  }

  function preview() {
    const made = ask(() => made === latest);
    latest = made;
    return made;
  }

  async function ask(isLatest) {
    const typed = {
      ...keep.content(), fields: '', summary: '', origin: one('#origin').value, sourceName: one('#sourceName').value,
      sourceUrl: one('#sourceUrl').value, aiAssisted: one('#aiAssisted').checked,
    };
    try {
      const answer = await fetch('/api/v1/writing/preview?lang=' + document.documentElement.lang, {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(typed) });
      const made = answer.ok && await answer.json();
      if (made && isLatest()) show(made);
    } catch (unreachable) { /* what keeps the text says so */ }
  }

  function show(made) {
    shadow.lastElementChild.innerHTML = made.html; // made by the server's sanitizer
    one('[data-words]').textContent = made.words;
    one('#summary').placeholder = made.summary;
    one('#slug').placeholder = made.slug;
    countSummary();
    showFindings(one('#title').value || text.value() ? made.findings : []); // nothing to find before anything is written
  }

  function countSummary() {
    const summary = one('#summary');
    one('[data-summary-count]').textContent = Array.from(summary.value || summary.placeholder).length;
  }

  const after = (delay, action) => {
    let timer;
    return () => { clearTimeout(timer); timer = setTimeout(action, delay); };
  };
  const previewSoon = after(PREVIEW_DELAY, () => { if (text.composing()) previewSoon(); else preview(); });
  const outlineSoon = after(PREVIEW_DELAY, outline);

  function changed() {
    keep.changed();
    followTyping();
    previewSoon();
    outlineSoon();
    countSummary();
  }

  /** Shows the steps that can be taken with what is typed, which they save first. */
  function followTyping() {
    form.classList.toggle('editor-typed', keep.isTyped());
  }

  /* 2 · The check before publishing: a click leads to the place. */

  function button(label, action) {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    made.addEventListener('click', action);
    return made;
  }

  function showFindings(found) {
    findings = found;
    const items = found.map((finding) => {
      const item = document.createElement('li');
      item.dataset.severity = finding.severity;
      const jump = finding.from < 0 ? () => one('#title').focus() : () => { showPanes('source'); text.show(finding.from, finding.to); };
      item.append(button(finding.text, jump));
      if (finding.check === 'MANUAL_NUMBERING') item.append(button(keep.word('makeList'), () => makeList(finding)));
      return item;
    });
    one('[data-findings]').replaceChildren(...items);
    one('[data-no-finding]').hidden = found.length > 0;
    one('[data-finding-count]').textContent = found.length || '';
  }

  /** Turns items numbered by hand into a list of Markdown; the numbers stay what they are. */
  function makeList(finding) {
    const written = text.value().slice(finding.from, finding.to);
    const made = written.replace(/^([ \t]*)(?:(\d{1,2})[、．﹒.)]|[(（](\d{1,2})[)）]|([\u2460-\u2473]))[ \t]*/gm,
      (all, space, plain, bracketed, circled) => (plain || bracketed || circled.charCodeAt(0) - 0x245f) + '. ');
    if (made !== written) text.replace(finding.from, finding.to, made);
  }

  /* 3 · Outline */

  function outline() {
    let fence = false;
    let place = 0;
    const items = [];
    text.value().split('\n').forEach((line) => {
      if (/^ {0,3}(```|~~~)/.test(line)) fence = !fence;
      const heading = fence ? null : /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(line);
      if (heading) {
        const at = place;
        const item = document.createElement('li');
        item.dataset.level = heading[1].length;
        item.append(button(heading[2], () => { showPanes('source'); text.show(at, at); }));
        items.push(item);
      }
      place += line.length + 1;
    });
    one('[data-outline]').replaceChildren(...items);
    one('.editor-outline').hidden = items.length === 0;
  }

  /* 4 · Tools */

  function wrap(before, behind, sample) {
    const { from, to } = text.selection();
    const chosen = text.value().slice(from, to) || sample;
    text.replace(from, to, before + chosen + behind, before.length, chosen.length);
  }

  function eachLine(mark) {
    const value = text.value();
    const chosen = text.selection();
    const from = value.lastIndexOf('\n', chosen.from - 1) + 1;
    const next = value.indexOf('\n', chosen.to);
    const to = next < 0 ? value.length : next;
    text.replace(from, to, value.slice(from, to).split('\n').map((line, i) => mark(i) + line).join('\n'));
  }

  function block(value) {
    const { to } = text.selection();
    const before = to === 0 || text.value().slice(0, to).endsWith('\n\n') ? '' : '\n\n';
    text.replace(to, to, before + value + '\n\n');
  }

  function code() {
    const { from, to } = text.selection();
    if (text.value().slice(from, to).includes('\n')) wrap('```\n', '\n```', '');
    else wrap('`', '`', 'code');
  }

  const tools = {
    bold: () => wrap('**', '**', '……'),
    italic: () => wrap('*', '*', '……'),
    heading: () => eachLine(() => '## '),
    link: () => wrap('[', '](https://)', '……'),
    quote: () => eachLine(() => '> '),
    list: () => eachLine(() => '- '),
    numbers: () => eachLine((i) => (i + 1) + '. '),
    code,
    table: () => block('|   |   |\n| --- | --- |\n|   |   |'),
    find: () => text.find(),
    full: () => fill(!one('.editor').classList.contains('editor-full')),
  };

  function fill(whole) {
    one('.editor').classList.toggle('editor-full', whole);
    one('[data-tool="full"]').setAttribute('aria-pressed', String(whole));
  }

  /* 5 · Pictures */

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

  /* PrimeFaces calls the field of tags a list box and puts an input into it; a list with an input is what it is. It also forgets the hints. */
  function plainList() {
    all('.ui-autocomplete-multiple-container, .ui-autocomplete-token').forEach((part) => {
      ['role', 'aria-orientation', 'aria-selected', 'aria-label'].forEach((name) => part.removeAttribute(name));
    });
    ['tags', 'series'].forEach((name) => {
      const input = one('#' + name + '_input');
      const label = one('label[for^="' + name + '"]');
      if (!input || !label) return;
      input.setAttribute('aria-labelledby', label.id);
      input.setAttribute('aria-describedby', name + '-hint');
    });
  }

  function showPanes(wanted) {
    const panes = one('.editor-panes');
    if (wanted === 'source' && panes.dataset.view !== 'preview') return; // it is in sight
    panes.dataset.view = wanted;
    all('[data-show]').forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.show === wanted)));
  }

  /** Keeps the preview beside what is typed. */
  function scrollAlong() {
    const source = text.scroller();
    const pane = one('.editor-preview');
    const share = source.scrollTop / Math.max(1, source.scrollHeight - source.clientHeight);
    pane.scrollTop = share * (pane.scrollHeight - pane.clientHeight);
  }

  /* 6 · Saving: not before the server has the text, so that neither an expired sign-in nor another's text is in the way. */

  let turn = Promise.resolve(); // one button after the other, each when the answer to the one before has come

  function hold(event) {
    const pressed = event.target.closest('#save, #submitText, #approve, #publish, #times');
    if (!pressed || pressed.dataset.ready) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    turn = turn.then(() => press(pressed.id)).catch(() => {});
  }

  async function press(id) {
    while (!PrimeFaces.ajax.Queue.isEmpty()) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!(await keep.flush())) return sayWhy();
    if (id === 'publish' && !(await mayPublish())) return;
    const button = document.getElementById(id); // perhaps not the one that was pressed: an answer puts new ones there
    if (!button) return;
    button.dataset.ready = 'true';
    button.click();
    delete button.dataset.ready;
  }

  /** Scrolls to what keeps the text from being saved. */
  function sayWhy() {
    const bar = one('.editor-copy');
    (bar.hidden ? one('[data-autosave]') : bar).scrollIntoView({ block: 'center' });
  }

  /** The window is opened at once, as browsers want it; its page comes when the server has what is typed, or cannot have it. */
  function showTyped(event) {
    const link = event.target.closest('#preview');
    const shown = link && window.open('', '_blank');
    if (!shown) return;
    event.preventDefault();
    keep.flush().finally(() => {
      shown.opener = null;
      shown.location = link.href;
    });
  }

  async function mayPublish() {
    preview();
    for (let awaited; awaited !== latest;) { // typing may have asked for another meanwhile
      awaited = latest;
      await awaited;
    }
    if (!findings.length) return true;
    const dialog = one('#check');
    const blocked = findings.some((finding) => finding.severity === 'BLOCKING');
    one('[data-check-findings]').replaceChildren(...findings.map((finding) => {
      const item = Object.assign(document.createElement('li'), { textContent: finding.text });
      item.dataset.severity = finding.severity;
      return item;
    }));
    one('[data-check-anyway]').hidden = blocked;
    one('[data-check-blocked]').hidden = !blocked;
    dialog.returnValue = '';
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    return dialog.returnValue === 'publish';
  }

  function saved(args) {
    if (!args || !args.savedId) return keep.meet();
    form.dataset.key = args.savedId;
    history.replaceState(null, '', '/admin/article/edit?id=' + args.savedId);
    form.action = location.href;
    keep.saved(args.savedId);
    followTyping();
    countSummary();
  }

  function clicked(event) {
    const pressed = event.target.closest('button');
    if (!pressed) return;
    const data = pressed.dataset;
    if (data.tool) tools[data.tool]();
    else if (data.show) showPanes(data.show);
    else if (data.pick) pick(data.pick);
    else if ('coverRemove' in data) setCover('');
    else if (data.picture) take({ path: data.picture, id: data.pictureId, alt: data.alt, thumb: data.thumb });
  }

  function shortcut(event) {
    if (event.key === 'Escape' && !one('dialog[open]') && one('.editor').classList.contains('editor-full')) return fill(false);
    if (event.key === 'F11' && text.focused()) { event.preventDefault(); return tools.full(); }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const tool = { b: 'bold', i: 'italic', k: 'link' }[key];
    if (key === 's') { if (one('#save')) one('#save').click(); }
    else if (tool && text.focused()) tools[tool]();
    else return;
    event.preventDefault();
  }

  window.menhuEditor = { saved };
  window.menhuPicker = {
    uploaded: (args) => { if (args && args.picture) take({ path: args.picture, id: args.pictureId, thumb: args.thumb }); },
  };

  window.addEventListener('load', () => {
    form = one('#editor');
    const area = one('#markdown');
    text.start(form.querySelector('label[for="markdown"]').textContent, area.placeholder, window.menhuPaste);
    text.onChange(changed);
    keep.start(form);
    openPreview();
    outline();
    plainList();
    new MutationObserver(plainList).observe(one('.editor-side'), { childList: true, subtree: true });
    form.addEventListener('input', (event) => { if (event.target !== area && !event.target.closest('.cm-editor')) changed(); });
    form.addEventListener('change', (event) => { if (event.target !== area && !event.target.closest('.cm-editor')) changed(); });
    document.addEventListener('click', (event) => { if (event.target.closest('.ui-autocomplete-item')) setTimeout(changed); }); // PrimeFaces fills the field without a word
    text.scroller().addEventListener('scroll', scrollAlong, { passive: true });
    document.addEventListener('click', hold, true);
    document.addEventListener('click', showTyped);
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', shortcut);
  });
})();
