/** A text in composed form (NFC), with the way back. */
export interface ComposedText {
  readonly text: string;
  /** The offset in the original of an offset in `text`. */
  readonly offset: (composed: number) => number;
}

const COMBINING = /[\u0300-\u036f]/;

/** Composes letters and their marks, so that NFC and NFD text are read alike. One linear pass. */
export function compose(original: string): ComposedText {
  if (!COMBINING.test(original)) return { text: original, offset: (composed) => composed };
  const pieces: string[] = [];
  const offsets: number[] = [];
  let index = 0;
  while (index < original.length) {
    let end = index + ((original.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    // More marks than any letter carries are left as they are.
    while (end < original.length && end - index < 8 && COMBINING.test(original.charAt(end))) end++;
    const cluster = original.slice(index, end);
    const piece = end - index > 1 ? cluster.normalize('NFC') : cluster;
    for (let unit = 0; unit < piece.length; unit++) offsets.push(index + (piece.length === cluster.length ? unit : 0));
    pieces.push(piece);
    index = end;
  }
  offsets.push(original.length);
  return { text: pieces.join(''), offset: (composed) => offsets[composed] ?? original.length };
}
