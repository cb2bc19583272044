/** jsdom lays nothing out: there no size ever changes, and nobody need hear of it. */
if (typeof document !== 'undefined') {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
