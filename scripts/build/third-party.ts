import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";

/** What a package says of itself. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  /** Such as `MIT`. */
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Files of a package that go with every copy. */
const isToPassOn = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/**
 * The licences of what is in the bundle of other packages.
 *
 * @param root absolute path of the folder that the paths of the metafile start from
 */
export async function writeThirdParty({ outputs }: Metafile, root: string): Promise<string> {
  const inputs = Object.values(outputs).flatMap(({ inputs: made }) => Object.entries(made));
  const used = inputs.filter(
    ([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes("node_modules/"),
  );
  const folders = new Set(used.map(([path]) => findPackage(dirname(join(root, path)))));
  const packages = await Promise.all([...folders].sort().map(describe));
  const head = "What is in these files of other packages, with their licences.\n";
  return [head, ...packages].join("\n");
}

/** The folder of the package that a folder is in. Some have a `package.json` without a name further in. */
function findPackage(folder: string): string {
  const isPackage = /node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+$/.test(folder);
  if (isPackage && existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("a bundled file is in no package");
  return findPackage(above);
}

async function describe(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const files = (await readdir(folder)).filter((file) => isToPassOn.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const { name, version, license } = manifest;
  return [
    `${"-".repeat(80)}\n${name} ${version} (${license})\n`,
    ...(texts.length > 0 ? texts : [describeOrigin(manifest)]).map((text) => `${text.trim()}\n`),
  ].join("\n");
}

/** Some packages say their licence, and have no text of it. */
function describeOrigin({ repository, homepage = "" }: Manifest): string {
  const url = typeof repository === "object" ? repository.url : (repository ?? homepage);
  return `The package has no text of its licence. It comes from ${url}`;
}
