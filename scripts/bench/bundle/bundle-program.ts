import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The size of a program. */
export interface BundleSize {
  readonly minifiedKB: number;
  readonly gzipKB: number;
}

/** Bundles a program the way it reaches a browser. 1 kB is 1,000 bytes. */
export async function measureBundle(entry: string): Promise<BundleSize> {
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
  } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options, write: false, logLevel: "silent" });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no file");
  return { minifiedKB: file.contents.length / 1000, gzipKB: gzipSync(file.contents).length / 1000 };
}
