import { generatedMark, type OutputFile } from "../io/output.js";

/** The runtime, as it is: real TypeScript that is checked and tested where it stands. */
export function copyRuntime(sources: ReadonlyMap<string, string>): readonly OutputFile[] {
  return [...sources].map(([path, text]) => ({
    path: `client/src/runtime/${path}`,
    text: `// ${generatedMark}, which keeps the original in generators/runtime.\n\n${text}`,
  }));
}
