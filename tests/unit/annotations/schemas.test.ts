import type * as z from 'zod/mini';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  annotationSchema,
  articleSchema,
  detectionSchema,
  mentionSchema,
  officialSchema,
  targetSchema,
} from '../../../annotations/schemas.ts';
import { categoryId } from '../../../annotations/category.ts';
import { categoryIdSchema, tagSchema } from '../../../annotations/schemas.ts';
import type { AnchorState, Target } from '../../../anchoring/target.ts';
import type { Article } from '../../../article/article.ts';
import type { DeepReadonly } from '../../../messaging/request-data.ts';
import type { Detection, Mention, Official } from '../../../mentions/mention.ts';

describe('schemas', () => {
  /** The compiler holds this: a field added on one side alone does not type-check. */
  it('say what the rooms that make the values say', () => {
    expectTypeOf<DeepReadonly<z.output<typeof articleSchema>>>().toEqualTypeOf<DeepReadonly<Article>>();
    expectTypeOf<DeepReadonly<z.output<typeof detectionSchema>>>().toEqualTypeOf<DeepReadonly<Detection>>();
    expectTypeOf<DeepReadonly<z.output<typeof officialSchema>>>().toEqualTypeOf<DeepReadonly<Official>>();
    expectTypeOf<DeepReadonly<z.output<typeof mentionSchema>>>().toEqualTypeOf<DeepReadonly<Mention>>();
    expectTypeOf<DeepReadonly<z.output<typeof targetSchema>>>().toEqualTypeOf<DeepReadonly<Target>>();
    expectTypeOf<z.output<typeof annotationSchema>['state']>().toEqualTypeOf<AnchorState>();
  });

  it.each([
    ['fisheries', true],
    ['Biển Đông', true],
    ['', false],
    ['   ', false],
    ['two\nlines', false],
    ['a\u0000', false],
    ['x'.repeat(101), false],
  ])('a tag %o is allowed: %s', (tag, allowed) => {
    expect(tagSchema.safeParse(tag).success).toBe(allowed);
  });

  it.each([`${'x'.repeat(59)} y`, `${'x'.repeat(59)}𐐀`, '?!', 'Biển Đông'])(
    'an id made of the name %o is allowed',
    (name) => {
      expect(categoryIdSchema.safeParse(categoryId(name, [])).success).toBe(true);
    },
  );
});
