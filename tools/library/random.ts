/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T;
  /** One of the list, the first likeliest: frequencies fall as in Zipf's law. */
  zipf<T>(list: readonly T[]): T;
  /** True with this chance. */
  chance(share: number): boolean;
  /** A version 4 UUID. */
  uuid(): string;
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[Math.min(list.length - 1, Math.floor(place))];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for sentences. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => at(list, next() * list.length),
    // The inverse of the distribution function of 1 / rank, cut at the list's length.
    zipf: (list) => at(list, (list.length + 1) ** next() - 1),
    chance: (share) => next() < share,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${at(['8', '9', 'a', 'b'], next() * 4)}${hex(3)}-${hex(12)}`,
  };
}
