const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:(?:i|y|e|a|o|u|ie|ye|oa|oe|oo|ua|ue|uo|uy|uye)(?:ng|nh|ch|c|m|n|p|t)?|ia|iu|ieu|yeu|eo|eu|ai|ao|au|ay|oi|oai|oao|oay|oeo|ui|uoi|uou|uu|uya|uyu|uay)$/;

/** True when a word, without its diacritics, can be a Vietnamese syllable: `Sơn`, `Nguyễn`, but not `Lavrov`. */
export function isVietnameseSyllable(plain: string): boolean {
  return plain.length <= 7 && SYLLABLE.test(plain);
}
