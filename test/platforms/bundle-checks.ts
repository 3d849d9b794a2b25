import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The checks and the client as one script, the same for every platform. */
export async function bundleChecks(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("checks.ts", import.meta.url))],
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error("nothing was bundled");
  return script.text;
}
