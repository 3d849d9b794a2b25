import module from "node:module";

/** Has Node keep what it compiles for the next run; from 22.1 on it can. */
export function keepCompiled(): void {
  const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
}
