import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A UUID that is the same for the same words, so that what is taken in twice is taken once (RFC 9562, version 8). */
export function stableId(words: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(words.toWellFormed())));
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
