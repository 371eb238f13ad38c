/*
 * Nothing typed is lost. Each pause is kept in this browser at once and on the server a little later, apart from the saved
 * revisions; what was not saved comes back when the page is opened again, here or on another machine.
 */
window.menhuKeep = (function () {
  'use strict';
  const PAUSE = 2000; // milliseconds without a change before the server is told
  const LONGEST = 8000; // milliseconds of typing without a pause
  const COPY = 400;
  const RETRY = 5000;
  const PREFIX = 'menhu-writing-';
  const ADDRESS = '/api/v1/writing/';
  const one = (selector) => document.querySelector(selector);
  const text = window.menhuText;
  let form, first;
  let place, seen = 0;
  let changes = 0, sent = 0, running = null, since = 0, timer, copyTimer;
  let conflict = null, copied = true;

  const word = (name) => one('#editor-texts').dataset[name];
  const time = (at) => new Date(at).toLocaleString(document.documentElement.lang, { timeZone: form.dataset.zone, month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  const fill = (pattern, ...values) => values.reduce((all, value, i) => all.replace('{' + i + '}', value), pattern);

  /* 1 · What stands in the fields */

  const settings = () => Array.from(document.querySelectorAll('#editor-settings :is(input, select, textarea)'))
    .filter((field) => field.id && field.id !== 'summary' && !field.closest('#tags'));
  const tags = () => Array.from(document.querySelectorAll('#tags .ui-autocomplete-token-label'), (token) => token.textContent);

  function fields() {
    const all = { tags: tags() };
    settings().forEach((field) => { all[field.id] = field.type === 'checkbox' ? field.checked : field.value; });
    return JSON.stringify(all);
  }

  function content() {
    return {
      articleId: /^\d+$/.test(form.dataset.key) ? Number(form.dataset.key) : null, kind: form.dataset.kind,
      base: Number(one('#base').value), title: one('#title').value, summary: one('#summary').value,
      markdown: text.value().replaceAll('\u0000', ''), fields: fields(),
    };
  }

  const isSame = (a, b) => a.title === b.title && a.markdown === b.markdown && a.summary === b.summary && a.fields === b.fields;

  /** Whether saving would make a new revision. */
  function isTyped() {
    const now = { title: one('#title').value, summary: one('#summary').value, markdown: text.value() };
    return Object.keys(now).some((name) => now[name] !== first[name]);
  }

  function restore(kept) {
    one('#title').value = kept.title;
    one('#summary').value = kept.summary;
    text.set(kept.markdown);
    const all = kept.fields ? JSON.parse(kept.fields) : {};
    settings().forEach((field) => {
      if (!(field.id in all)) return;
      if (field.type === 'checkbox') field.checked = all[field.id]; else field.value = all[field.id];
    });
    const known = tags();
    if (all.tags && window.PF) all.tags.filter((tag) => !known.includes(tag)).forEach((tag) => PF('tagsField').addItem(tag));
  }

  /* 2 · The copy in this browser: there until the server has it */

  const copyKey = (where) => PREFIX + where;

  function keepCopy() {
    if (changes === sent) return;
    try {
      localStorage.setItem(copyKey(place), JSON.stringify({ ...content(), seen, at: Date.now() }));
      copied = true;
    } catch (full) { copied = false; }
  }

  function copyOf(where) {
    try { return JSON.parse(localStorage.getItem(copyKey(where))); } catch (refused) { return null; }
  }

  function dropCopy(where) {
    try { localStorage.removeItem(copyKey(where)); } catch (refused) { /* none was kept */ }
  }

  /** Copies of new articles that never reached the server. */
  function strayCopies() {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + 'n'))
        .map((key) => ({ ...copyOf(key.slice(PREFIX.length)), place: key.slice(PREFIX.length) }))
        .filter((copy) => copy.kind === form.dataset.kind);
    } catch (refused) { return []; }
  }

  /* 3 · The server */

  function say(state, sentence) {
    const status = one('[data-autosave]');
    status.dataset.autosave = state;
    status.textContent = sentence;
  }

  async function ask(method, address, body) {
    const answer = await fetch(ADDRESS + address + (body ? '?lang=' + document.documentElement.lang : ''), {
      method, headers: body ? { 'Content-Type': 'application/json' } : {}, body: body && JSON.stringify(body), keepalive: method === 'DELETE',
    });
    if (answer.status === 401 || answer.status === 403) throw Object.assign(new Error('signed out'), { signedOut: true });
    if (answer.status === 409) {
      const problem = await answer.json();
      const elsewhere = problem.code === 'article.typedElsewhere';
      throw Object.assign(new Error(problem.code), { elsewhere, refused: !elsewhere && problem.detail });
    }
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.status === 204 ? null : answer.json();
  }

  /** Sends what is typed; resolves to whether the server has all of it and nobody stands in the way. */
  async function flush() {
    clearTimeout(timer);
    while (running) await running;
    if (conflict) { openConflict(); return false; }
    if (changes === sent) return true;
    const number = changes;
    const body = { ...content(), seen };
    if (body.markdown.length > 500000) { say('failed', word('tooLong')); return false; }
    say('sending', word('sending'));
    running = ask('PUT', place, body).then((kept) => accepted(kept, number), refused).finally(() => { running = null; });
    const done = await running;
    if (done && changes !== sent) soon();
    return done;
  }

  function accepted(kept, number) {
    seen = kept.seen;
    sent = number;
    since = 0;
    one('#signed-out').close();
    if (changes === sent) dropCopy(place);
    say('kept', fill(word('kept'), new Date(kept.at).toLocaleTimeString(document.documentElement.lang, { timeZone: form.dataset.zone, hour: '2-digit', minute: '2-digit', second: '2-digit' })));
    if (kept.head > Number(one('#base').value)) { meet(); return false; }
    return true;
  }

  function refused(error) {
    keepCopy();
    if (error.elsewhere) { meetWindow(); return false; }
    if (error.refused) { say('failed', error.refused); return false; } // asking again would not help
    if (error.signedOut) {
      say('signedOut', word('signedOut'));
      if (!one('#signed-out').open) one('#signed-out').showModal();
    } else {
      say('offline', word(copied ? 'offline' : 'offlineLost'));
    }
    timer = setTimeout(flush, RETRY);
    return false;
  }

  function soon() {
    clearTimeout(timer);
    since = since || Date.now();
    timer = setTimeout(flush, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  }

  function changed() {
    changes++;
    clearTimeout(copyTimer);
    copyTimer = setTimeout(keepCopy, COPY);
    if (!conflict) soon();
  }

  /* 4 · Somebody else has saved meanwhile, or the same writer has typed in another window: both texts side by side. */

  function bar(sentence, ...buttons) {
    const strip = one('.editor-copy');
    strip.replaceChildren(document.createTextNode(sentence + ' '), ...buttons.map(([label, action]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button-plain';
      button.textContent = label;
      button.addEventListener('click', action);
      return button;
    }));
    strip.hidden = false;
  }

  const closeBar = () => { one('.editor-copy').hidden = true; };

  async function meet() {
    if (/\D/.test(form.dataset.key)) return;
    const theirs = await ask('GET', form.dataset.key + '/newest');
    if (!theirs || theirs.revision <= Number(one('#base').value)) return;
    stand({ theirs, who: fill(word('savedBy'), theirs.writer, theirs.revision, time(theirs.at)), settle: () => { one('#base').value = theirs.revision; } });
  }

  async function meetWindow() {
    const theirs = await ask('GET', place);
    if (!theirs) { seen = 0; soon(); return; }
    stand({ theirs, who: fill(word('typedElsewhere'), time(theirs.at)), settle: () => { seen = theirs.seen; } });
  }

  /** @param mine what is not in the fields of the page; undefined for what is */
  function stand(found, mine) {
    conflict = { ...found, mine };
    say('conflict', word('conflict'));
    bar(found.who, [word('compare'), openConflict]);
    if (mine) openConflict();
  }

  function openConflict() {
    const dialog = one('#conflict');
    if (dialog.open) return;
    const mine = conflict.mine || content();
    one('[data-theirs-who]').textContent = conflict.who;
    ['title', 'summary'].forEach((name) => {
      one('[data-theirs-' + name + ']').textContent = conflict.theirs[name];
      one('#merged-' + name).value = mine[name];
      one('[data-merge-' + name + ']').hidden = mine[name] === conflict.theirs[name];
    });
    const merge = mergeView(one('[data-merge]'), conflict.theirs.markdown, mine.markdown);
    dialog.onclick = (event) => {
      const choice = event.target.closest('[data-choose]')?.dataset.choose;
      if (!choice) return;
      const merged = { title: one('#merged-title').value, summary: one('#merged-summary').value, markdown: merge.value() };
      const chosen = { mine, theirs: conflict.theirs, merged, later: null }[choice];
      dialog.close();
      if (chosen) settle(mine, chosen);
    };
    dialog.onclose = () => merge.destroy();
    dialog.showModal();
  }

  /** Theirs to read at the left, what will be kept to edit at the right, differences marked, each to be taken over by a click. */
  function mergeView(parent, theirs, mine) {
    parent.replaceChildren();
    if (!window.CodeMirror) {
      const areas = [theirs, mine].map((value) => Object.assign(document.createElement('textarea'), { value }));
      areas[0].readOnly = true;
      parent.append(...areas);
      return { value: () => areas[1].value, destroy: () => parent.replaceChildren() };
    }
    const { MergeView, EditorState, EditorView } = window.CodeMirror;
    const labelled = (label) => EditorView.contentAttributes.of({ 'aria-label': label });
    if (matchMedia('(max-width: 44rem)').matches) return oneView(parent, theirs, mine, labelled(word('merged')));
    const view = new MergeView({
      parent, revertControls: 'a-to-b', highlightChanges: true, gutter: true, collapseUnchanged: { margin: 2, minSize: 6 },
      a: { doc: theirs, extensions: [text.common(), EditorState.readOnly.of(true), labelled(word('theirs'))] },
      b: { doc: mine, extensions: [text.common(), labelled(word('merged'))] },
    });
    return { value: () => view.b.state.doc.toString(), destroy: () => view.destroy() };
  }

  /** On a narrow page both in one column: above each difference what is theirs, to be taken or left. */
  function oneView(parent, theirs, mine, label) {
    const { unifiedMergeView, EditorView } = window.CodeMirror;
    const mergeControls = (type, action) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: word(type === 'reject' ? 'takeTheirs' : 'keepMine') });
      button.addEventListener('click', action);
      return button;
    };
    const view = new EditorView({
      parent, doc: mine,
      extensions: [text.common(), label, unifiedMergeView({ original: theirs, mergeControls, syntaxHighlightDeletions: false, collapseUnchanged: { margin: 2, minSize: 6 } })],
    });
    return { value: () => view.state.doc.toString(), destroy: () => view.destroy() };
  }

  function settle(mine, chosen) {
    conflict.settle();
    conflict = null;
    restore({ ...mine, ...chosen, fields: mine.fields });
    closeBar();
    changed();
    flush();
  }

  /* 5 · When the page opens */

  async function lookUp() {
    const copy = copyOf(place);
    const kept = await ask('GET', place).catch(() => null);
    seen = kept ? kept.seen : 0;
    if (copy && kept && copy.seen !== kept.seen && !isSame(copy, kept)) {
      stand({ theirs: kept, who: fill(word('typedElsewhere'), time(kept.at)), settle: () => { seen = kept.seen; } }, copy);
      return;
    }
    const found = copy || kept;
    if (!found || isSame(found, first)) return;
    if (changes > 0) return bar(fill(word('found'), time(found.at)), [word('continue'), () => { closeBar(); bringBack(found); }]);
    bringBack(found);
  }

  function bringBack(found) {
    if (found.base < first.base && found.markdown !== first.markdown) {
      ask('GET', form.dataset.key + '/newest').then((theirs) => stand({
        theirs, who: fill(word('savedBy'), theirs.writer, theirs.revision, time(theirs.at)), settle: () => {} }, found));
      return;
    }
    restore(found);
    bar(fill(word('restored'), time(found.at)), [word('keepOn'), closeBar], [word('discard'), () => { restore(first); giveUp(); closeBar(); }]);
    changed();
  }

  async function offerUnfinished() {
    const answer = await ask('GET', '?kind=' + form.dataset.kind).catch(() => ({ unfinished: [] }));
    const copies = strayCopies();
    const all = copies.concat(answer.unfinished.filter((kept) => !copies.some((copy) => copy.place === kept.place)));
    const found = all.sort((a, b) => b.at - a.at).find((kept) => kept.title || kept.markdown);
    if (!found || changes > 0) return;
    bar(fill(word('unfinished'), found.title || found.markdown.slice(0, 20), time(found.at)),
      [word('continue'), () => { place = found.place; seen = found.seen || 0; restore(found); closeBar(); changed(); }],
      [word('discard'), () => { dropCopy(found.place); ask('DELETE', found.place).catch(() => {}); closeBar(); }]);
  }

  function giveUp() {
    clearTimeout(timer);
    clearTimeout(copyTimer);
    sent = changes;
    seen = 0;
    dropCopy(place);
    ask('DELETE', place).catch(() => {});
    say('clean', '');
  }

  /** After the article was saved, under its id from now on. */
  function saved(id) {
    giveUp();
    closeBar();
    conflict = null;
    place = String(id);
    first = content();
  }

  function start(element) {
    form = element;
    place = /^\d+$/.test(form.dataset.key) ? form.dataset.key : 'n' + crypto.getRandomValues(new Uint32Array(3)).join('').slice(0, 30);
    first = content();
    if (/^\d/.test(place)) lookUp(); else offerUnfinished();
    window.addEventListener('online', () => { if (changes !== sent) flush(); });
    window.addEventListener('focus', () => { if (one('#signed-out').open) flush(); });
    document.addEventListener('visibilitychange', () => { if (document.hidden) keepCopy(); else if (one('#signed-out').open) flush(); });
    window.addEventListener('pagehide', keepCopy);
    window.addEventListener('beforeunload', (event) => {
      keepCopy();
      if (changes !== sent && !copied) event.preventDefault();
    });
  }

  return { start, changed, flush, saved, content, meet, word, isTyped };
})();
