/** One line of a stream; its bytes are null when it is longer than the limit. */
export interface ByteLine {
  number: number;
  bytes: Uint8Array | null;
}

const LF = 10;

/** Lines of a stream of bytes, holding no more than one of them, and no more than `maxBytes` of that. Its line ends are left off. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number: number++, bytes: size > maxBytes ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
