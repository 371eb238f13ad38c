/* What edit.js uses of CodeMirror and Turndown. Nothing of our own is in the bundle, so that it changes with a version only. */
export { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
export { markdown, markdownLanguage } from '@codemirror/lang-markdown';
export { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
export { MergeView, unifiedMergeView } from '@codemirror/merge';
export { openSearchPanel, search, searchKeymap } from '@codemirror/search';
export { Compartment, EditorSelection, EditorState, StateEffect, StateField } from '@codemirror/state';
export { Decoration, drawSelection, EditorView, highlightSpecialChars, keymap, placeholder, ViewPlugin } from '@codemirror/view';
export { tags } from '@lezer/highlight';
export { default as Turndown } from 'turndown';
export { gfm } from 'turndown-plugin-gfm';
