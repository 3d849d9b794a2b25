/** Work that is asked for again and again. */
export interface Repeated {
  /** Rejects where the work does. */
  readonly failed: Promise<never>;
  readonly request: () => void;
  /** Resolves once nothing runs and nothing is asked for. */
  readonly settled: () => Promise<void>;
}

/** Work that is asked for while it runs is done once more afterwards, never twice at a time. */
export function oneAtATime(work: () => Promise<void>): Repeated {
  let running: Promise<void> | undefined;
  let isWanted = false;
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever does not wait for it is not to be ended by it.
  failed.catch(() => {});
  const run = async () => {
    while (isWanted) {
      isWanted = false;
      await work().catch(fail);
    }
    running = undefined;
  };
  return {
    failed,
    request: () => {
      isWanted = true;
      running ??= run();
    },
    settled: async () => running,
  };
}
