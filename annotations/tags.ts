/** Two spellings that a reader takes for one tag: case and Unicode form do not count, diacritics do. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** The tags in order, trimmed, each once in its first spelling; empty ones are left out. */
export function distinctTags(tags: Iterable<string>): string[] {
  const first = new Map<string, string>();
  for (const tag of tags) {
    const written = tag.normalize('NFC').trim();
    const key = tagKey(written);
    if (written !== '' && !first.has(key)) first.set(key, written);
  }
  return [...first.values()];
}
