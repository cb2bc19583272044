/** What a test of components waits for comes late on a busy machine; no unit test measures time. */
const PATIENCE = 10_000;

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: PATIENCE });
}
