/* What the frame of the console does by itself: the menu on narrow windows and the switch of the theme. */
(function () {
  'use strict';
  const root = document.documentElement;

  function toggleMenu(button, open) {
    document.body.classList.toggle('menu-open', open);
    button.setAttribute('aria-expanded', String(open));
  }

  function menuSwitch(button) {
    const isOpen = () => document.body.classList.contains('menu-open');
    button.addEventListener('click', () => toggleMenu(button, !isOpen()));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && isOpen()) {
        toggleMenu(button, false);
        button.focus();
      }
    });
    document.getElementById('main').addEventListener('click', () => {
      if (isOpen()) toggleMenu(button, false);
    });
  }

  function themeSwitch(button) {
    const order = ['', 'light', 'dark'];
    const icons = { '': 'pi-desktop', light: 'pi-sun', dark: 'pi-moon' };
    const show = () => {
      const theme = root.dataset.theme || '';
      button.firstElementChild.className = 'pi ' + icons[theme];
      button.title = button.dataset['label' + (theme || 'system')];
      button.setAttribute('aria-label', button.title);
    };
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(root.dataset.theme || '') + 1) % order.length];
      if (next) root.dataset.theme = next;
      else delete root.dataset.theme;
      try {
        if (next) localStorage.setItem('theme', next);
        else localStorage.removeItem('theme');
      } catch (refused) { /* the choice then lasts for this page */ }
      show();
    });
    show();
  }

  /* PrimeFaces puts the places for dropping into its trees as items that are none. */
  function quietDropPoints() {
    document.querySelectorAll('.ui-tree-droppoint:not([role])').forEach((point) => point.setAttribute('role', 'none'));
  }

  /* PrimeFaces hides the field of a file from readers of screens though it is what the tab key and they must find. */
  function nameFileFields() {
    document.querySelectorAll('.ui-fileupload-simple input[type=file][aria-hidden]').forEach((field) => {
      field.removeAttribute('aria-hidden');
      field.setAttribute('aria-label', field.closest('.ui-button').textContent.trim());
    });
  }

  /* Where several words are typed into one field, Enter takes what is typed, unless one of the suggestions was gone to; and
     the Enter that ends a composition takes nothing. PrimeFaces only shuts the suggestions at the first Enter. */
  function takeTyped(event) {
    const field = event.key === 'Enter' && event.target.closest('.ui-autocomplete-input-token input');
    if (!field) return;
    if (event.isComposing || event.keyCode === 229) { // the latter is how Safari says it
      event.stopImmediatePropagation();
      return;
    }
    const panel = document.getElementById(field.id.replace(/_input$/, '_panel'));
    if (panel && !panel.querySelector('.ui-state-highlight')) jQuery(panel).hide();
  }

  /* Who saves at the foot of a long page must see what was wrong above it. */
  function showWhatIsWrong(changes) {
    const wrong = changes.flatMap((change) => Array.from(change.addedNodes))
      .filter((node) => node instanceof Element)
      .map((node) => (node.matches('.ui-message-error') ? node : node.querySelector('.ui-message-error')))
      .find((node) => node && node.offsetParent);
    if (!wrong) return;
    const place = wrong.getBoundingClientRect();
    const bars = 72; // px, above and below
    if (place.top < bars || place.bottom > window.innerHeight - bars) wrong.scrollIntoView({ block: 'center' });
  }

  function quiet() {
    quietDropPoints();
    nameFileFields();
  }

  document.addEventListener('keydown', takeTyped, true);
  document.addEventListener('DOMContentLoaded', () => {
    quiet();
    new MutationObserver((changes) => {
      quiet();
      showWhatIsWrong(changes);
    }).observe(document.getElementById('main'), { childList: true, subtree: true });
    document.querySelectorAll('[data-toggle-menu]').forEach(menuSwitch);
    document.querySelectorAll('[data-toggle-theme]').forEach(themeSwitch);
  });
})();
