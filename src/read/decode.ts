import { UnreadableArticleError } from '../domain/errors.js';

const TO_UTF8 = 'convert it to UTF-8 first';

/**
 * The text of UTF-8 bytes, with or without a byte order mark.
 * @throws UnreadableArticleError when they are empty, binary or of another encoding
 */
export function decode(bytes: Uint8Array, culprit: string): string {
  if (bytes.length === 0) throw new UnreadableArticleError(culprit, 'is empty', 'put the text of an article in it');
  refuseOtherEncodings(bytes, culprit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstInvalid(bytes);
    throw new UnreadableArticleError(culprit,
      `is not UTF-8 (byte 0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')} at offset ${at})`,
      `${TO_UTF8}; if it is Latin-1 or Windows-1252: iconv -f WINDOWS-1252 -t UTF-8`, { cause });
  }
}

function refuseOtherEncodings(bytes: Uint8Array, culprit: string): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('%PDF-')) throw new UnreadableArticleError(culprit, 'is a PDF', 'take its text out first: pdftotext FILE.pdf FILE.txt');
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(head) || looksLikeUtf16(bytes)) {
    throw new UnreadableArticleError(culprit, 'is UTF-16, not UTF-8', `${TO_UTF8}: iconv -f UTF-16 -t UTF-8`);
  }
  if (bytes.includes(0)) throw new UnreadableArticleError(culprit, 'is binary (it has a NUL byte)', 'give the text of the article in UTF-8');
}

/** Western text in UTF-16 without a byte order mark has a NUL in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  const nul = [0, 0];
  sample.forEach((byte, i) => { if (byte === 0) nul[i % 2]!++; });
  const half = sample.length / 2;
  return half >= 4 && Math.max(...nul) > half * 0.7 && Math.min(...nul) < half * 0.1;
}

function firstInvalid(bytes: Uint8Array): number {
  const lossy = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf8');
  const at = bytes.findIndex((byte, i) => byte !== lossy[i]);
  return at < 0 ? 0 : at;
}

/** One spelling of a text: NFC, line feeds, and no half of a surrogate pair (which no database keeps). */
export function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
}
