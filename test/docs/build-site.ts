import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { generate, readApi, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { buildOnce } from "../build-once.js";

/** A docs site on disk. */
export interface BuiltSite {
  readonly api: ApiConfig;
  /** Absolute path of the folder with `index.html`. */
  readonly folder: string;
  /** Pages by path relative to the folder. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The flagship's site, reference included: built once in a run, for all files of tests that look at it. */
export async function buildSite(): Promise<BuiltSite> {
  const docsUrl = "https://docs.example.com/immersve";
  const configured = { ...(await readApi(process.cwd(), "immersve")), docsUrl };
  const output = await buildOnce("site", async (folder) => {
    const api = { ...configured, output: folder };
    const { understood } = await understand(api);
    if (!understood) throw new Error("the document has errors");
    await writeFiles(folder, await generate(api, understood, { only: ["docs"] }));
  });
  const folder = resolve(output, "docs");
  return { api: { ...configured, output }, folder, pages: await readPages(folder) };
}

async function readPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".html"));
  const pages = new Map<string, string>();
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    pages.set(relative(folder, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
  return pages;
}

/** Text of HTML attributes and contents, entities resolved. */
export function unescapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, hex, name) =>
    hex === undefined ? (named[name] ?? "") : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
