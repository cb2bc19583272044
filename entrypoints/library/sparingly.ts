/** Milliseconds between two drawings of how far something is. */
const TICK = 100;

/** Calls it so often that the eye follows, and no more. */
export function sparingly<Done>(draw: (done: Done) => void): (done: Done) => void {
  let next = 0;
  return (done) => {
    const now = performance.now();
    if (now < next) return;
    next = now + TICK;
    draw(done);
  };
}
