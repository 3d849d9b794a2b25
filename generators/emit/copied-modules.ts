import { type OutputFile, toModuleHead } from "../io/output.js";

/** The sources of a folder of ours, by path. */
type Sources = ReadonlyMap<string, string>;

/** A module of ours, unchanged, but that the runtime is below an adapter. */
export function copyModule(text: string, folder: "adapters" | "runtime"): string {
  const head = toModuleHead(`, which keeps the original in generators/${folder}.`);
  return `${head}\n${text.replaceAll('from "../runtime/', 'from "./runtime/')}`;
}

/** The module of an adapter, and what it has for the configuration of its library, as in `hey-api.plugin.ts`. */
export function copyAdapter(name: string, adapters: Sources): readonly OutputFile[] {
  const own = [...adapters].filter(([path]) => path.startsWith(`${name}.`));
  return own.map(([path, text]) => ({ path, text: copyModule(text, "adapters") }));
}
