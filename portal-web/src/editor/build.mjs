/* Makes webapp/WEB-INF/resources/article/codemirror.js, and beside it the licences of all that went into it. */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const out = '../main/webapp/WEB-INF/resources/article/';
const result = await build({
  entryPoints: ['codemirror.js'], outfile: out + 'codemirror.js', bundle: true, minify: true, metafile: true,
  format: 'iife', globalName: 'CodeMirror', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'info',
});

const used = new Set(Object.keys(result.metafile.inputs)
  .map((file) => (/^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) || [])[1]).filter(Boolean));
const licences = [...used].sort().map((name) => {
  const about = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${about.version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
});
writeFileSync(out + 'codemirror-licences.txt', 'codemirror.js is made of:\n\n' + licences.join('\n' + '-'.repeat(72) + '\n\n'));

/* By these a test knows that the bundle is the one that these files make. */
const files = ['package.json', 'package-lock.json', 'codemirror.js', 'build.mjs', out + 'codemirror.js', out + 'codemirror-licences.txt'];
writeFileSync('checksums.sha256', files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex') + '  ' + file + '\n').join(''));
