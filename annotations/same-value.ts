/** Whether two records say the same: plain data compared by content, whatever the order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}

type Versioned = { readonly modified: string } | null | undefined;

/** Whether two versions of a record say the same, whenever each was written; one that is not there says nothing. */
export function saysTheSame(a: Versioned, b: Versioned): boolean {
  return a && b ? sameValue({ ...a, modified: '' }, { ...b, modified: '' }) : !a && !b;
}
