/** What makes two spellings of a tag one while typing: case, diacritics and outer spaces do not count. */
export function tagKey(tag: string): string {
  return tag
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .trim();
}

/**
 * The tags to offer for what is typed: those not yet chosen, beginnings before
 * other matches, otherwise in the order given (most used first).
 */
export function matchingTags(
  typed: string,
  suggestions: readonly string[],
  chosen: readonly string[],
  limit = 6,
): readonly string[] {
  const taken = new Set(chosen.map(tagKey));
  const sought = tagKey(typed);
  const free = suggestions.filter((tag) => !taken.has(tagKey(tag)));
  const beginning = free.filter((tag) => tagKey(tag).startsWith(sought));
  const within = free.filter((tag) => !tagKey(tag).startsWith(sought) && tagKey(tag).includes(sought));
  return [...beginning, ...within].slice(0, limit);
}

/** `tags` with `typed` added: trimmed, once, in the spelling already in use when there is one. */
export function withTag(tags: readonly string[], typed: string, suggestions: readonly string[]): string[] {
  const cleaned = typed.replace(/\s+/g, ' ').trim().slice(0, 100);
  const key = tagKey(cleaned);
  if (key === '' || tags.some((tag) => tagKey(tag) === key)) return [...tags];
  return [...tags, suggestions.find((tag) => tagKey(tag) === key) ?? cleaned];
}
