/**
 * The first items of a stream, at most `count`, and all of them: for what
 * follows from them and stands before them.
 */
export async function peek<Item>(
  items: AsyncIterator<Item, void, void>,
  count: number,
): Promise<{ readonly first: readonly Item[]; readonly all: AsyncIterable<Item> }> {
  const first: Item[] = [];
  const more = async () => {
    const next = await items.next();
    return next.done === true ? null : { item: next.value };
  };
  for (let got = await more(); got !== null; got = first.length < count ? await more() : null) first.push(got.item);
  async function* all() {
    yield* first;
    for (let got = await more(); got !== null; got = await more()) yield got.item;
  }
  return { first, all: all() };
}
