import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { buildCase } from "../../golden/build-case.js";
import { createTemporaryFolder } from "../../temporary-folder.js";
import { compile, repository } from "../npm.js";
import { home } from "./clients.js";

const settings = `
apis:
  cards:
    root: cards.yaml
    x-openapi-errors:
      client: { name: cards-client, adapters: [tanstack-query] }
`;

/** Gives a project the libraries, and our own client of `cards.yaml` as it was built for another project. */
export async function installLibraries(project: string, client: string): Promise<void> {
  const target = join(project, "node_modules");
  await mkdir(target);
  const names = (await readdir(join(home, "node_modules"))).filter((name) => !name.startsWith("."));
  for (const name of names) await symlink(join(home, "node_modules", name), join(target, name), "junction");
  await cp(client, join(target, "cards-client"), { recursive: true });
}

/** Builds our own client of `cards.yaml`, the package that has the adapter, into a folder. */
export async function buildClient(target: string): Promise<void> {
  const folder = await createTemporaryFolder();
  const document = await readFile(join(home, "cards.yaml"), "utf8");
  await folder.write({ "cards.yaml": document, "redocly.yaml": settings });
  const { files } = await buildCase(folder.path, "cards.yaml");
  await folder.write(Object.fromEntries([...files].filter(([path]) => path.startsWith("client/"))));
  const source = join(folder.path, "client");
  await symlink(join(repository, "node_modules"), join(source, "node_modules"), "junction");
  const complaints = await compile(source, "tsconfig.json");
  if (complaints !== "") throw new Error(complaints);
  await cp(source, target, { recursive: true, filter: (path) => !/\/(node_modules|src)$/.test(path) });
  await folder.remove();
}
