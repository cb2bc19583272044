/** JSON written piece by piece, laid out as `JSON.stringify` does with two spaces a level. */

type Pieces = AsyncIterable<string>;

const indentOf = (level: number) => '  '.repeat(level);

const isPieces = (value: unknown): value is Pieces =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function* valueAt(level: number, value: unknown): AsyncGenerator<string, void, void> {
  if (isPieces(value)) yield* value;
  else yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentOf(level)}`);
}

async function* within(
  [open, close]: readonly [open: string, close: string],
  level: number,
  members: AsyncIterable<readonly [before: string, value: unknown]>,
): AsyncGenerator<string, void, void> {
  let between = open;
  for await (const [before, value] of members) {
    yield `${between}\n${indentOf(level + 1)}${before}`;
    yield* valueAt(level + 1, value);
    between = ',';
  }
  yield between === open ? open + close : `\n${indentOf(level)}${close}`;
}

/** A list. @param level how deep it stands in others */
export async function* jsonList(items: AsyncIterable<unknown>, level = 0): AsyncGenerator<string, void, void> {
  async function* members() {
    for await (const item of items) yield ['', item] as const;
  }
  yield* within(['[', ']'], level, members());
}

/**
 * An object of these fields. A value that is pieces is written as they are: a
 * list or an object of the level below.
 *
 * @param level how deep it stands in others
 */
export async function* jsonObject(
  fields: AsyncIterable<readonly [name: string, value: unknown]>,
  level = 0,
): AsyncGenerator<string, void, void> {
  async function* members() {
    for await (const [name, value] of fields) yield [`${JSON.stringify(name)}: `, value] as const;
  }
  yield* within(['{', '}'], level, members());
}
