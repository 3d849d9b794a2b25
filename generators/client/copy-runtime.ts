import { copyModule } from "../emit/copied-modules.js";
import type { OutputFile } from "../io/output.js";

/** The runtime, unchanged: real TypeScript that is type-checked and tested in its own folder. */
export function copyRuntime(sources: ReadonlyMap<string, string>): readonly OutputFile[] {
  return [...sources].map(([path, text]) => ({
    path: `client/src/runtime/${path}`,
    text: copyModule(text, "runtime"),
  }));
}
