/** Records are checked on their way in, where a fault refuses the write, and on their way out, where it must not hide the sound ones. */
import * as z from 'zod/mini';
import { firstFault } from '../annotations/first-fault.ts';
import { Refusal } from '../annotations/refusal.ts';

/** A record in the database that fails its schema. It is left as it is. */
export interface DamagedRecord {
  readonly table: 'articles' | 'annotations' | 'detections' | 'corrections' | 'persons' | 'categories' | 'tagLooks';
  /** `SavedArticle.id` when the record still says so. */
  readonly article: string | null;
  /** `field: what is wrong` */
  readonly fault: string;
  readonly record: unknown;
}

/** The value as its schema gives it back. Throws an `invalid` Refusal that names the field at fault. */
export function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) throw new Refusal('invalid', firstFault(parsed.error));
  return parsed.data;
}

/** The record when it is sound, `undefined` when it is absent or damaged. */
export function sound<Schema extends z.ZodMiniType>(schema: Schema, record: unknown): z.output<Schema> | undefined {
  const parsed = z.safeParse(schema, record);
  return parsed.success ? parsed.data : undefined;
}

/** The sound ones among the records. */
export function soundOnes<Schema extends z.ZodMiniType>(
  schema: Schema,
  records: readonly unknown[],
): z.output<Schema>[] {
  return records.flatMap((record) => {
    const parsed = z.safeParse(schema, record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Where a record is damaged, as `field: what is wrong`; `null` when it is sound. */
export function faultOf(schema: z.ZodMiniType, record: unknown): string | null {
  const parsed = z.safeParse(schema, record);
  return parsed.success ? null : firstFault(parsed.error);
}
