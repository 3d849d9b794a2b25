import type { Sample } from "../measure/comparison.js";

/** What `tsc --extendedDiagnostics` reports, under the names of our metrics. */
const lines: readonly { readonly metric: string; readonly label: string; readonly scale?: number }[] = [
  { metric: "total", label: "Total time" },
  { metric: "checking", label: "Check time" },
  { metric: "instantiations", label: "Instantiations" },
  // In units of 1,024 bytes.
  { metric: "memory", label: "Memory used", scale: 1 / 1024 },
];

/** @throws where a line is missing: another compiler may word it in another way */
export function readDiagnostics(output: string): Sample {
  return Object.fromEntries(
    lines.map(({ metric, label, scale = 1 }) => {
      const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
      if (found === undefined) throw new Error(`tsc says nothing of \`${label}\``);
      return [metric, Number(found) * scale];
    }),
  );
}
