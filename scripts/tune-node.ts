import module from "node:module";

/**
 * How the engine of a version of Node is told to wait before it optimizes a function. A command runs for a second or
 * two: what the optimizing compiler takes of it is more than what it gives (decision 54). The names of such options
 * change, and one that is unknown is complained about, so that other versions are left as they are.
 */
const lateOptimization: Readonly<Record<string, string>> = {
  20: "--interrupt-budget=1000000",
  22: "--invocation-count-for-turbofan=60000",
  24: "--invocation-count-for-turbofan=60000",
};

/** Sets the engine for work that takes a second or two; what is loaded afterwards is run so. */
export async function tuneNode(): Promise<void> {
  const [version = ""] = process.versions.node.split(".");
  const option = lateOptimization[version];
  if (!option) return;
  // Loading this module takes a tenth of a run that has nothing to do.
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString(option);
}

/** Has Node keep what it compiles for the next run; from 22.1 on it can. */
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();
