/** Names of files that every file system, and Obsidian's links, can take. */

/** What Windows, macOS, Linux or a wiki link gives a meaning; marks of direction, which disguise an extension. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD<>:"/\\|?*#^[\]]/gu;

/** Devices of Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

const LONGEST = 80;
const FALLBACK = 'aide-memoire';

/** The words as a file's name without extension: never empty, cut between characters. */
export function fileStem(words: string): string {
  const safe = words.toWellFormed().normalize('NFC').replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  const short = Array.from(safe)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (short === '') return FALLBACK;
  return RESERVED.test(short) ? `_${short}` : short;
}

/** Gives each name once: the second `Talks` is `Talks 2`, on file systems that ignore case too. */
export function uniqueStems(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const stem = fileStem(words);
    for (let number = 1; ; number++) {
      const name = number === 1 ? stem : `${stem} ${number}`;
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}
