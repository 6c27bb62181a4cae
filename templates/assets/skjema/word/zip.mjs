// One file within a zip file, unpacked by the browser itself.

const [END, ENTRY] = [0x06054b50, 0x02014b50];
const MAX_BYTES = 2 ** 25;

/** The text of the file with a name; undefined where there is none. Throws where the zip file is broken, or the text too large. */
export async function textIn(buffer, name) {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === ENTRY; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
    if (textOf(new Uint8Array(buffer, at + 46, nameLength)) === name) return unpack(view, at);
    at += 46 + nameLength + extra + comment;
  }
  return undefined;
}

const textOf = bytes => new TextDecoder().decode(bytes);

async function unpack(view, at) {
  const [method, packed, header] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const bytes = new Blob([new Uint8Array(view.buffer, start, packed)]);
  return textOf(await limited(method ? bytes.stream().pipeThrough(new DecompressionStream('deflate-raw')) : bytes.stream()));
}

// A small file may say that it is small, and still unpack to more than there is room for.
async function limited(stream) {
  const chunks = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.length;
    if (size > MAX_BYTES) throw new RangeError();
    chunks.push(value);
  }
}
