import { mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { BenchDocument } from "../documents.js";
import { heyApi, openapiTypescript, orval, ourClient, type Tool } from "../generate/tools.js";
import { measureProcess } from "../measure/measure-process.js";
import { peerPath, quietEnv } from "../peers.js";
import { type WriteProgram, writeHeyApi, writeOpenapiFetch, writeOrval, writeOurs } from "./write-program.js";

/** A way to call an API from TypeScript. */
export interface ClientKind {
  readonly name: string;
  readonly tool: Tool;
  readonly write: WriteProgram;
  /** What is left to do once the tool has run. */
  readonly finish?: (folder: string, document: BenchDocument) => Promise<void>;
}

/** The base. */
export const openapiFetch: ClientKind = {
  name: "openapi-typescript + openapi-fetch",
  tool: openapiTypescript,
  write: writeOpenapiFetch,
};

/** The generated sources, kept among the sources of a project as peers' output is. */
export const ourSources: ClientKind = {
  name: "openapi-errors, sources",
  tool: ourClient,
  write: writeOurs("./client/src/index.js"),
  finish: (folder, { output }) => rename(join(folder, output, "client"), join(folder, "client")),
};

/** The generated package, compiled by its own script and installed. */
export const ourPackage: ClientKind = {
  name: "openapi-errors, installed package",
  tool: ourClient,
  write: writeOurs("the-client"),
  finish: installClient,
};

export const heyApiClient: ClientKind = { name: "@hey-api/openapi-ts", tool: heyApi, write: writeHeyApi };

export const orvalClient: ClientKind = { name: "orval", tool: orval, write: writeOrval };

/**
 * Generates a client and makes a project around it, where `openapi-fetch` can be imported.
 *
 * @param folder does not exist yet
 */
export async function prepareClient(
  kind: ClientKind,
  document: BenchDocument,
  folder: string,
): Promise<void> {
  await kind.tool.layOut(document, folder);
  await measureProcess({ words: kind.tool.words(document), cwd: folder, env: quietEnv });
  await mkdir(join(folder, "node_modules"), { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await symlink(peerPath(name), join(folder, "node_modules", name), "junction");
  }
  await kind.finish?.(folder, document);
}

async function installClient(folder: string, { output }: BenchDocument): Promise<void> {
  const client = join(folder, "node_modules/the-client");
  await rename(join(folder, output, "client"), client);
  await measureProcess({ words: [peerPath("typescript/bin/tsc"), "-p", "."], cwd: client });
}
