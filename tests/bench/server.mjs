// A static server on a free port of this machine that compresses with brotli and keeps count of what it gave.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const compress = promisify(brotliCompress);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Bytes as they cross the wire: compressed, where that makes them fewer. */
export async function packed(bytes) {
  const smaller = await compress(bytes, best);
  return smaller.length < bytes.length ? { bytes: smaller, encoding: 'br' } : { bytes };
}

/** Serves folders by the first part of the address, the rest from site. take() gives what was sent since the last call. */
export async function serve(site, folders = {}) {
  let log = [];
  const fileOf = path => {
    const [, first, ...rest] = path.split('/');
    const file = folders[first] ? join(folders[first], ...rest) : join(site, path);
    return file.endsWith('/') ? `${file}index.html` : file;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const path = decodeURIComponent(pathname);
      const content = path === '/tom' ? Buffer.from('<!doctype html><html lang="nb"><title>Tom</title>') : await readFile(fileOf(path));
      const { bytes, encoding } = await packed(content);
      log.push({ path, bytes: bytes.length });
      response.writeHead(200, {
        'content-type': path === '/tom' ? TYPES['.html'] : TYPES[extname(fileOf(path))] ?? 'application/octet-stream',
        'cache-control': 'max-age=3600',
        ...encoding && { 'content-encoding': encoding },
      }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const take = () => {
    const taken = log;
    log = [];
    return taken;
  };
  return { address: `http://127.0.0.1:${server.address().port}`, take, close: () => server.close() };
}
