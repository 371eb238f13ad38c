/* Runs before the first paint: the reader's own choice of theme and letter size, and the news that scripts work. */
(function (root) {
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('size');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (size) root.dataset.size = size;
  } catch (refused) { /* storage may be forbidden: the system's theme then stays */ }
})(document.documentElement);
