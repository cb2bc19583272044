import type * as z from 'zod/mini';

/** `T` with everything in it readonly. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** What a sender hands over: the schema's input, which may be as frozen as our own records are. */
export type RequestData<Schema extends z.ZodMiniType> = DeepReadonly<z.input<Schema>>;

/** A request without data is sent as `askLibrary('listTags')`. */
export type RequestArguments<Schema extends z.ZodMiniType> =
  undefined extends z.input<Schema> ? [] : [data: RequestData<Schema>];
