/* Keys of the queue: J next, K previous, A approve, R reject. After a decision the next comment has the focus. */
(function () {
  'use strict';
  let at = -1;
  let key = '';

  const rows = () => Array.from(document.querySelectorAll('.comment-queue tbody > tr[data-rk]'));

  function go(index) {
    const all = rows();
    if (!all.length) return;
    at = Math.max(0, Math.min(index, all.length - 1));
    all[at].tabIndex = -1;
    all[at].focus();
    all[at].scrollIntoView({ block: 'nearest' });
  }

  function decide(name) {
    const row = rows()[at];
    const button = row && row.querySelector('.decide-' + name);
    if (button) button.click();
  }

  const keys = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    a: () => decide('approve'),
    r: () => decide('reject'),
  };

  document.addEventListener('keydown', (event) => {
    const busy = event.target.closest('input, textarea, select, .ui-dialog');
    const action = keys[event.key.toLowerCase()];
    if (!action || busy || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  });

  /* Whoever works with the mouse or the tab key begins from where he is. */
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest('.comment-queue tbody > tr[data-rk]');
    if (!row) return;
    at = rows().indexOf(row);
    key = row.dataset.rk;
  });

  document.addEventListener('DOMContentLoaded', () => {
    jQuery(document).on('pfAjaxComplete', () => setTimeout(() => {
      const decided = key && !rows().some((row) => row.dataset.rk === key);
      if (decided) go(at);
    }));
  });
})();
