/* The poster of an article: one picture with its title, the beginning and its address as a code, to be saved and passed on. */
const WIDTH = 750;
const MARGIN = 56;
const TEXT = WIDTH - 2 * MARGIN;
const CODE = 168;
const SERIF = '"Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", serif';
const SANS = '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif';
const COLOUR = { paper: '#fbfaf7', ink: '#1c1e21', muted: '#5d6066', rule: '#e6e2d9', cinnabar: '#b8341f' };
const NO_LINE_BEGINS_WITH = /[，。、；：！？）》」』”’…,.;:!?)]/;

/* A picture that cannot be had is left out. */
function load(address) {
  return new Promise((resolve) => {
    if (!address) { resolve(null); return; }
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = address;
  });
}

/* Words of Latin letters stay whole; Chinese breaks between any two characters but before a closing mark. */
function lines(pen, text, most) {
  const found = [''];
  for (const piece of text.match(/[A-Za-z0-9]+|\s+|./gsu) || []) {
    const longer = found[found.length - 1] + piece;
    if (pen.measureText(longer).width <= TEXT || NO_LINE_BEGINS_WITH.test(piece)) found[found.length - 1] = longer;
    else found.push(piece.trimStart());
  }
  if (found.length <= most) return found;
  const kept = found.slice(0, most);
  kept[most - 1] = kept[most - 1].slice(0, -1) + '…';
  return kept;
}

function block(pen, text, { font, colour, leading, most }) {
  pen.font = font;
  return { rows: lines(pen, text, most), font, colour, leading };
}

function write(pen, { rows, font, colour, leading }, top) {
  pen.font = font;
  pen.fillStyle = colour;
  rows.forEach((row, i) => pen.fillText(row, MARGIN, top + i * leading));
  return top + rows.length * leading;
}

/* Fills the frame and cuts off what is left over, the same at both sides. */
function fit(pen, image, height) {
  const scale = Math.max(WIDTH / image.width, height / image.height);
  const width = WIDTH / scale;
  const tall = height / scale;
  pen.drawImage(image, (image.width - width) / 2, (image.height - tall) / 2, width, tall, 0, 0, WIDTH, height);
}

function draw(facts, picture, code) {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const title = block(pen, facts.title, { font: '700 46px ' + SERIF, colour: COLOUR.ink, leading: 64, most: 4 });
  const summary = block(pen, facts.summary, { font: '28px ' + SANS, colour: COLOUR.muted, leading: 48, most: 6 });
  const pictureHeight = picture ? 420 : 24;
  canvas.width = WIDTH;
  canvas.height = pictureHeight + 64 + title.rows.length * title.leading + 64 + summary.rows.length * summary.leading + 48 + CODE + 2 * MARGIN;
  pen.fillStyle = COLOUR.paper;
  pen.fillRect(0, 0, WIDTH, canvas.height);
  if (picture) fit(pen, picture, pictureHeight);
  pen.textBaseline = 'top';
  pen.fillStyle = COLOUR.cinnabar;
  pen.fillRect(MARGIN, pictureHeight + 40, 48, 4);
  let at = write(pen, title, pictureHeight + 64) + 12;
  pen.font = '24px ' + SANS;
  pen.fillStyle = COLOUR.muted;
  pen.fillText(facts.byline, MARGIN, at);
  at = write(pen, summary, at + 52) + 40;
  pen.fillStyle = COLOUR.rule;
  pen.fillRect(MARGIN, at, TEXT, 2);
  at += 40;
  if (code) pen.drawImage(code, WIDTH - MARGIN - CODE, at, CODE, CODE);
  pen.font = '700 36px ' + SERIF;
  pen.fillStyle = COLOUR.ink;
  pen.fillText(facts.site, MARGIN, at + 40);
  pen.font = '24px ' + SANS;
  pen.fillStyle = COLOUR.muted;
  pen.fillText(facts.scan, MARGIN, at + 96);
  return canvas.toDataURL('image/png');
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function dialog(address, words, title) {
  const box = element('dialog', { className: 'poster' });
  const picture = element('img', { src: address, alt: title });
  const save = element('a', { className: 'button button--main', href: address, download: title + '.png', textContent: words.save });
  const close = element('button', { className: 'button', type: 'button', textContent: words.close });
  const foot = element('div', { className: 'poster__foot' });
  foot.append(save, close);
  box.append(picture, element('p', { textContent: words.hint }), foot);
  box.setAttribute('aria-label', title);
  close.addEventListener('click', () => box.close());
  box.addEventListener('click', (event) => { if (event.target === box) box.close(); });
  box.addEventListener('close', () => box.remove());
  return box;
}

export async function show(button) {
  const words = button.dataset;
  const article = button.closest('article');
  const summary = article.querySelector('.summary');
  const facts = {
    title: article.querySelector('h1').textContent,
    summary: summary ? summary.lastChild.textContent.trim() : '',
    byline: article.querySelector('.byline__author').lastChild.textContent + ' · ' + article.querySelector('.byline time').textContent,
    site: words.site,
    scan: words.scan,
  };
  const [picture, code] = await Promise.all([load(words.picture), load(words.code)]);
  const box = dialog(draw(facts, picture, code), words, facts.title);
  document.body.append(box);
  box.addEventListener('close', () => button.focus());
  box.showModal();
}
