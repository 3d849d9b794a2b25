import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { buildOnce } from "../build-once.js";
import { pack, repository, unpack } from "./npm.js";

/** The toolchain as its user gets it. */
export interface PackedToolchain {
  /** A project outside the repository, with the package and what it says it depends on. */
  readonly project: string;
  /** The program behind `openapi-errors`. */
  readonly command: string;
}

const packed = [
  ...["generators", "scripts", "templates"],
  ...["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"],
];

/** Packs the toolchain with its own scripts and unpacks it elsewhere: once in a run. */
export async function packToolchain(): Promise<PackedToolchain> {
  const folder = await buildOnce("toolchain", async (target) => {
    const { filename } = await pack(await copySources(join(target, "sources")), target);
    const modules = join(target, "project/node_modules");
    await unpack(join(target, filename), join(modules, manifest.name));
    for (const name of Object.keys(manifest.dependencies)) {
      await mkdir(dirname(join(modules, name)), { recursive: true });
      await symlink(join(repository, "node_modules", name), join(modules, name), "junction");
    }
  });
  const project = join(folder, "project");
  return {
    project,
    command: join(project, "node_modules", manifest.name, manifest.bin["openapi-errors"]),
  };
}

/** A copy with nothing built, so that what is packed was built by the package's own scripts. */
async function copySources(target: string): Promise<string> {
  const isSource = (path: string) => !path.includes("node_modules");
  for (const name of packed)
    await cp(join(repository, name), join(target, name), { recursive: true, filter: isSource });
  await symlink(join(repository, "node_modules"), join(target, "node_modules"), "junction");
  return target;
}
