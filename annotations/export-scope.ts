/** Which part of a library an export takes. */
export type ExportScope =
  | { readonly by: 'everything' }
  /** These articles, whole. */
  | { readonly by: 'articles'; readonly ids: readonly string[] }
  /** These notes, with their articles and without those articles' other notes. */
  | { readonly by: 'notes'; readonly ids: readonly string[] }
  /** Articles that name the official, by `officialKey`. */
  | { readonly by: 'official'; readonly key: string }
  /** Articles that carry the tag, whole; of the others the notes that carry it. */
  | { readonly by: 'tag'; readonly tag: string }
  /** Articles published from the first day to the last, both included; by the day they were saved where that is unknown. */
  | { readonly by: 'time'; readonly from?: string | undefined; readonly to?: string | undefined };
