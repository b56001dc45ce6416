import { InvalidMappingError, UnreadableArticleError } from '../../domain/errors.js';
import type { Mapping } from './mapping.js';

/**
 * The text of a stream of bytes, piece by piece, in the encoding that the mapping names, or UTF-8.
 * @throws UnreadableArticleError when the bytes are of another encoding
 */
export async function* decodeStream(stream: AsyncIterable<Uint8Array | string>, culprit: string, { encoding, path }: Pick<Mapping, 'encoding' | 'path'>): AsyncIterable<string> {
  const decoder = decoderOf(encoding, path);
  let offset = 0;
  const guarded = (decode: () => string): string => {
    try {
      return decode();
    } catch (cause) {
      throw new UnreadableArticleError(culprit, `is not ${decoder.encoding.toUpperCase()} (somewhere before byte ${offset.toLocaleString('en-US')})`,
        `name its encoding in ${path}, as in "encoding: windows-1252", or convert it to UTF-8`, { cause });
    }
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    offset += bytes.length;
    yield guarded(() => decoder.decode(bytes, { stream: true }));
  }
  yield guarded(() => decoder.decode());
}

function decoderOf(encoding: string | undefined, path: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true });
  } catch (cause) {
    throw new InvalidMappingError(path, [`encoding: ${JSON.stringify(encoding)} is none we know`], 'write it as utf-8, utf-16le, windows-1252, iso-8859-2 …', { cause });
  }
}
