const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:i|y|e|a|o|u|ia|ie|iu|ieu|ye|yeu|eo|eu|ai|ao|au|ay|oa|oe|oi|oai|oao|oay|oeo|oo|ua|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|uay)(?:ng|nh|ch|c|m|n|p|t)?$/;

/** True when a word, without its diacritics, can be a Vietnamese syllable: `Sơn`, `Nguyễn`, but not `Lavrov`. */
export function isVietnameseSyllable(plain: string): boolean {
  return plain.length <= 7 && SYLLABLE.test(plain);
}
