/* The chart of the first page in the colours of the theme, bars without a legend. */
function menhuChart() {
  'use strict';
  const probe = document.getElementById('main');
  const colour = (name) => { // resolves light-dark() to the one that holds
    const span = document.createElement('span');
    span.style.color = 'var(' + name + ')';
    probe.append(span);
    const value = getComputedStyle(span).color;
    span.remove();
    return value;
  };
  const paint = (config) => {
    config.data.datasets[0].backgroundColor = colour('--cinnabar');
    config.options = {
      maintainAspectRatio: false,
      animation: false,
      plugins: { legend: { display: false } },
      scales: {
        x: { grid: { display: false }, ticks: { color: colour('--muted'), maxRotation: 0, autoSkipPadding: 12 } },
        y: { beginAtZero: true, border: { display: false }, grid: { color: colour('--rule') }, ticks: { color: colour('--muted'), precision: 0 } },
      },
    };
  };
  paint(this.cfg.config);
  const repaint = () => { if (this.chart) { paint(this.chart.config); this.chart.update(); } };
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
}
