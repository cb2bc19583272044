/** UTF-16 code units of a line that was broken at a width. */
const WRAPPED_LINE = { shortest: 40, longest: 110 };

/** Of so many broken lines one at least goes on with a small letter: those of a list do not. */
const LINES_TO_ONE_LOWER = 5;

/** True when the text's lines were broken at a width, so that a line's end is no paragraph's end. */
export function isHardWrapped(text: string): boolean {
  let wrapped = 0;
  let others = 0;
  let lower = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const width = end - start;
    if (width > WRAPPED_LINE.longest) others += 2;
    else if (width >= WRAPPED_LINE.shortest) {
      wrapped++;
      const next = text.charAt(end + 1);
      if (next !== next.toUpperCase()) lower++;
    }
    start = end + 1;
  }
  return wrapped >= 4 && wrapped > 2 * others && lower * LINES_TO_ONE_LOWER >= wrapped;
}

/** "Prof. G.L." at a line's end. */
const INITIAL = /[ .]\p{Lu}\.$/u;

const isBlank = (text: string, at: number) => /[ \t\r]/.test(text.charAt(at));

/**
 * Where a sentence of a hard-wrapped text goes on in the next line: after a line long enough to have been broken, and
 * not at the end of a sentence.
 *
 * @param at offset of the line break
 */
export function goesOnAfter(text: string, at: number): boolean {
  let [end, next] = [at, at + 1];
  while (end > 0 && isBlank(text, end - 1)) end--;
  while (next < text.length && isBlank(text, next)) next++;
  const width = end - (text.lastIndexOf('\n', at - 1) + 1);
  if (text.charAt(next) === '\n') return false;
  return (
    width >= WRAPPED_LINE.shortest &&
    width <= WRAPPED_LINE.longest &&
    (!/[.!?:\n]/.test(text.charAt(end - 1)) || INITIAL.test(text.slice(end - 3, end)))
  );
}
