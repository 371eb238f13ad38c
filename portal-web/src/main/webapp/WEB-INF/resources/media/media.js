/* Copies the address of a picture. */
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-copy]');
  if (!button) return;
  navigator.clipboard.writeText(button.dataset.copy).then(() => {
    const note = PrimeFaces.widgets.widget_growl;
    const text = button.closest('[data-copied]').dataset.copied;
    if (note) note.renderMessage({ summary: text, detail: '', severity: 'info', rendered: false });
  });
});
