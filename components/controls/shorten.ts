/** `text` in at most `limit` code units, cut between words where it can be, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  if (/\s/.test(text.charAt(limit - 1))) return `${head.trimEnd()}…`;
  const space = head.lastIndexOf(' ');
  const cut = space > limit / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
