/**
 * Checks of plain data by its shape, for what reaches a page's script: a
 * schema library would be a tenth of its weight. What is kept is checked by
 * the schemas of `annotations/` where it is kept.
 */
export type Check<T> = (value: unknown) => value is T;

type Checked<C> = C extends Check<infer T> ? T : never;

export const isString: Check<string> = (value) => typeof value === 'string';
export const isNumber: Check<number> = (value) => typeof value === 'number';
export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
export const isNothing: Check<undefined> = (value) => value === undefined;

export function isOneOf<T>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((one) => one === value);
}

export function isNullOr<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function isEither<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function isListOf<T>(check: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(check);
}

/** An object with at least these fields. */
export function hasShape<Fields extends Readonly<Record<string, Check<unknown>>>>(
  fields: Fields,
): Check<{ [Name in keyof Fields]: Checked<Fields[Name]> }> {
  return (value): value is { [Name in keyof Fields]: Checked<Fields[Name]> } =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check(Reflect.get(value, name)));
}
