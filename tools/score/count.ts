/** How many were right, how many the answer had too many, how many it missed. */
export interface Count {
  right: number;
  extra: number;
  missed: number;
}

export const zero = (): Count => ({ right: 0, extra: 0, missed: 0 });

export function add(to: Count, more: Count): void {
  to.right += more.right;
  to.extra += more.extra;
  to.missed += more.missed;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
export const precision = (count: Count) => share(count.right, count.right + count.extra);
export const recall = (count: Count) => share(count.right, count.right + count.missed);
/** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing found. */
export const f1 = (count: Count) => share(2 * count.right, 2 * count.right + count.extra + count.missed);

/** A share of cases: linking, role, country. */
export interface Rate {
  right: number;
  of: number;
}
export const rate = ({ right, of }: Rate) => share(right, of);
