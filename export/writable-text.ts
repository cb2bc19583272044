/** C0 and C1 controls but line feed and tab: no viewer agrees on them. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Text in which every code unit can be written to a file: no lone surrogates, no controls but `\n` and `\t`. */
export function writableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '\uFFFD');
}

/** The code points Unicode keeps free of characters: an error in HTML, and two of them in XML. */
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;

/** Text that documents of markup can hold, before its escaping. */
export function markupText(text: string): string {
  return writableText(text).replace(NONCHARACTERS, '\uFFFD');
}

/** Text as one line, without space around it. */
export function writableLine(text: string): string {
  return writableText(text).replace(/\s+/g, ' ').trim();
}

/** Words within quotation marks of ours, where those of their own are single ones, as they are printed. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Embeddings and overrides are closed by PDF, isolates by PDI. */
const BIDI_CLOSER: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Closes what the line left open, so that its direction does not spill over what follows it. */
export function closeBidi(line: string): string {
  const open: string[] = [];
  for (const character of line) {
    const closer = BIDI_CLOSER[character];
    if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return line + open.toReversed().join('');
}
