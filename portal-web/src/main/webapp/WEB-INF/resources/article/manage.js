/* Keys of the list of articles: J next, K previous, X select, O open, / find, ? help. Says how many are selected. */
(function () {
  'use strict';
  let at = -1;

  const rows = () => Array.from(document.querySelectorAll('#articles\\:list_data > tr[data-rk]'));
  const box = (row) => row.querySelector('.select-column input, .select-column .ui-chkbox-box');

  function go(index) {
    const all = rows();
    if (!all.length) return;
    at = Math.max(0, Math.min(index, all.length - 1));
    all[at].querySelector('.row-title').focus();
    all[at].scrollIntoView({ block: 'nearest' });
  }

  const keys = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    x: () => { if (rows()[at]) box(rows()[at]).click(); },
    o: () => { if (rows()[at]) rows()[at].querySelector('.row-title').click(); },
    '/': () => document.getElementById('articles:title').focus(),
    '?': () => { const help = document.getElementById('keys'); help.open = !help.open; },
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const action = keys[event.key.toLowerCase()];
    if (!action || event.target.closest('input:not([type=checkbox]), textarea, select, .ui-dialog')) return;
    event.preventDefault();
    action();
  });

  /* Whoever works with the mouse or the tab key begins from where he is. */
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest('tr[data-rk]');
    if (row) at = rows().indexOf(row);
  });

  /* After some were done: on with the next, or the list anew. Nothing when the page is being left. */
  window.menhuBulk = (args) => {
    if (args && args.left) menhuBulkNext();
    else if (args && !args.validationFailed) menhuBulkEnd();
  };

  function count() {
    const line = document.querySelector('[data-selected]');
    const list = window.PF && PF('articles');
    if (line && list) line.textContent = line.dataset.selected.replace('{0}', list.selection.length);
  }

  document.addEventListener('DOMContentLoaded', () => {
    const later = () => setTimeout(count);
    document.addEventListener('click', later);
    document.addEventListener('keyup', later);
    jQuery(document).on('pfAjaxComplete', later);
    later();
  });
})();
