/** Runs a task once after a pause, however often it is asked for meanwhile. */
export const atMostEvery = (milliseconds: number, task: () => void): (() => void) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      task();
    }, milliseconds);
  };
};
