/* The field in which the text is typed: CodeMirror, or the plain text area where its script does not run. Both by one interface. */
window.menhuText = (function () {
  'use strict';
  const area = () => document.querySelector('#markdown');
  let view = null;
  let listener = () => {};

  /* 1 · Words of the interface, put there by the page: CodeMirror speaks English otherwise. */

  const words = () => JSON.parse(document.querySelector('#editor-words').textContent);

  /* 2 · CodeMirror */

  function colours() {
    const { HighlightStyle, tags } = window.CodeMirror;
    return HighlightStyle.define([
      { tag: tags.heading, fontWeight: '700', color: 'var(--cinnabar-deep)' },
      { tag: tags.strong, fontWeight: '700' },
      { tag: tags.emphasis, fontStyle: 'italic' },
      { tag: tags.strikethrough, textDecoration: 'line-through' },
      { tag: [tags.link, tags.url], color: 'var(--jade)' },
      { tag: [tags.monospace, tags.quote], color: 'var(--muted)' },
      { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--muted)' },
    ]);
  }

  function theme() {
    return window.CodeMirror.EditorView.theme({
      '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)' },
      '&.cm-focused': { outline: '2px solid var(--cinnabar)', outlineOffset: '-2px' },
      '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '.9375rem', lineHeight: '1.8', overflow: 'auto' },
      '.cm-content': { padding: '1rem 1.15rem', caretColor: 'var(--ink)' },
      '.cm-cursor': { borderLeftColor: 'var(--ink)' },
      '.cm-panels': { backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
      '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--rule)' },
      '.cm-textfield': { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--edge)', fontSize: '.875rem' },
      '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--edge)', fontSize: '.8125rem' },
      '.cm-placeholder': { color: 'var(--muted)' },
      '.cm-searchMatch': { backgroundColor: 'var(--cinnabar-wash)', outline: '1px solid var(--cinnabar)' },
    });
  }

  /** What both the page's field and the merging of two texts are made of. */
  function common() {
    const { EditorView, EditorState, syntaxHighlighting, markdown, markdownLanguage, keymap, defaultKeymap, history, historyKeymap } = window.CodeMirror;
    return [
      EditorView.lineWrapping, theme(), syntaxHighlighting(colours()), EditorState.phrases.of(words()),
      markdown({ base: markdownLanguage, completeHTMLTags: false }), history(), keymap.of([...defaultKeymap, ...historyKeymap]),
    ];
  }

  function open(label, hint, handlers) {
    const { EditorView, EditorState, highlightSpecialChars, placeholder, keymap, search, searchKeymap } = window.CodeMirror;
    view = new EditorView({
      parent: document.querySelector('[data-source]'),
      state: EditorState.create({
        doc: area().value,
        extensions: [
          keymap.of(searchKeymap), search({ top: true }), common(), highlightSpecialChars(), placeholder(hint),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
          EditorView.domEventHandlers(handlers),
          EditorView.updateListener.of((update) => { if (update.docChanged) { area().value = value(); listener(); } }),
        ],
      }),
    });
    area().hidden = true;
  }

  function openArea(handlers) {
    area().addEventListener('input', () => listener());
    Object.keys(handlers).forEach((name) => area().addEventListener(name, (event) => {
      if (handlers[name](event)) event.preventDefault();
    }));
  }

  /* 3 · What the page does with the text. Places are UTF-16 units, as the server's are. */

  const value = () => (view ? view.state.doc.toString() : area().value);

  function selection() {
    if (!view) return { from: area().selectionStart, to: area().selectionEnd };
    const { from, to } = view.state.selection.main;
    return { from, to };
  }

  /** Puts text in place of a stretch, so that Ctrl+Z takes it back, and selects a part of it: start and length, or its end. */
  function replace(from, to, text, start = text.length, length = 0) {
    if (view) {
      view.dispatch({
        changes: { from, to, insert: text }, selection: { anchor: from + start, head: from + start + length },
        scrollIntoView: true, userEvent: 'input',
      });
      view.focus();
      return;
    }
    area().focus();
    area().setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) area().setRangeText(text, from, to, 'end');
    area().setSelectionRange(from + start, from + start + length);
    listener();
  }

  /** Puts text somewhere without moving whoever types. */
  function exchange(from, to, text) {
    if (view) view.dispatch({ changes: { from, to, insert: text } });
    else { area().setRangeText(text, from, to, 'preserve'); listener(); }
  }

  function show(from, to) {
    const end = value().length;
    const range = { anchor: Math.min(from, end), head: Math.min(to, end) };
    if (view) {
      view.dispatch({ selection: range, effects: window.CodeMirror.EditorView.scrollIntoView(range.anchor, { y: 'center' }) });
      view.focus();
    } else {
      area().focus();
      area().setSelectionRange(range.anchor, range.head);
    }
  }

  return {
    start(label, hint, handlers) { if (window.CodeMirror) open(label, hint, handlers); else openArea(handlers); },
    onChange(action) { listener = action; },
    value, selection, replace, exchange, show, common,
    set: (text) => exchange(0, value().length, text),
    find: () => { if (view) { view.focus(); window.CodeMirror.openSearchPanel(view); } },
    composing: () => Boolean(view && view.composing),
    focused: () => (view ? view.hasFocus : document.activeElement === area()),
    scroller: () => (view ? view.scrollDOM : area()),
  };
})();
