/* Keys of the queue: J next, K previous, A approve, R reject, O open, U undo, C claim, ? help; in the dialog 1 to 9 choose a
   reason and Enter confirms. After a decision the text that has moved up has the focus, and after its undoing it itself. */
(function () {
  'use strict';
  let at = -1;
  let item = '';
  let decided = '';
  let undoTimer = 0;

  const all = () => Array.from(document.querySelectorAll('.queue-item'));
  const press = (selector, within) => { const button = (within || document).querySelector(selector); if (button) button.click(); };

  function go(index) {
    const items = all();
    if (!items.length) return;
    at = Math.max(0, Math.min(index, items.length - 1));
    items[at].focus();
    items[at].scrollIntoView({ block: 'nearest' });
  }

  /* The dialog takes the keys while it is open, wherever the focus is: it comes a moment after the dialog. */
  const asked = () => Boolean(PrimeFaces.widgets.rejection && PrimeFaces.widgets.rejection.isVisible());

  const decide = (name) => { if (all()[at]) press('.decide-' + name, all()[at]); };

  const keys = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    a: () => decide('approve'),
    r: () => decide('reject'),
    o: () => decide('open'),
    u: () => press('.queue-undo-button'),
    c: () => press('.queue-claim'),
    '?': () => { const help = document.getElementById('keys'); if (help) help.open = !help.open; },
  };

  function choose(event) {
    const radios = document.querySelectorAll('#rejection input[type=radio]');
    const number = Number(event.key);
    if (event.target.matches('textarea')) return;
    if (number >= 1 && number <= radios.length) {
      event.preventDefault();
      radios[number - 1].click();
    } else if (event.key === 'Enter' && !event.target.matches('button')) {
      event.preventDefault();
      document.getElementById('rejection:confirm').click();
    }
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (asked()) {
      choose(event);
      return;
    }
    const action = keys[event.key.toLowerCase()];
    if (!action || event.target.closest('.ui-dialog, input:not([type=checkbox]), textarea, select')) return;
    event.preventDefault();
    action();
  });

  /* Whoever works with the mouse or the tab key begins from where he is. */
  document.addEventListener('focusin', (event) => {
    const entry = event.target.closest('.queue-item');
    if (!entry) return;
    at = all().indexOf(entry);
    item = entry.dataset.item;
  });

  /* All that are on the page and may be decided; once one is taken out again, no longer all. */
  document.addEventListener('change', (event) => {
    const boxes = () => Array.from(document.querySelectorAll('.queue-item input[type=checkbox]'));
    const every = document.querySelector('[data-check-all]');
    if (event.target === every) boxes().forEach((box) => { box.checked = every.checked; });
    else if (every && event.target.closest('.queue-item')) every.checked = boxes().every((box) => box.checked);
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    const undone = button.matches('.queue-undo-button');
    const entry = button.closest('.queue-item');
    if (undone) item = decided || item;
    else if (entry || button.matches('[id="queue:approveChecked"], [id="queue:rejectChecked"]')) {
      decided = button.matches('.decide-approve, .decide-reject') ? entry.dataset.item : ''; // many have no place of their own
    }
  }, true);

  /* The number beside the menu's entry is that of the whole queue. */
  function countInMenu() {
    const number = document.querySelector('.queue-lanes small').textContent;
    const count = document.querySelector('.console-menu [aria-current] .count');
    if (!count) return;
    count.hidden = number === '0';
    count.querySelectorAll('span').forEach((text) => { text.textContent = text.textContent.replace(/\d+\+?/, number); });
  }

  function countDown() {
    clearTimeout(undoTimer);
    const offer = document.querySelector('[data-undo-seconds]');
    if (offer) undoTimer = setTimeout(() => offer.remove(), Number(offer.dataset.undoSeconds) * 1000);
  }

  document.addEventListener('DOMContentLoaded', () => {
    jQuery(document).on('pfAjaxComplete', () => setTimeout(() => {
      countDown();
      countInMenu();
      if (item && !asked() && !document.activeElement.closest('.ui-dialog, .queue-item')) {
        const same = all().findIndex((entry) => entry.dataset.item === item);
        go(same >= 0 ? same : at);
      }
    }));
  });
})();
