import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { AnyError, Auth, Client, ClientOptions, Result } from "immersve-client";
import type { RequestInput } from "immersve-client/runtime/started-call";
import type { Contract } from "../../generators/contract/contract.js";
import type { OpenApiDocument } from "../../generators/openapi/openapi.js";
import { buildCase } from "../golden/build-case.js";
import { createTemporaryFolder } from "../temporary-folder.js";

/** A generated client whose document is known to the test alone. */
export interface BuiltClient {
  /** What was said when it was generated, without the rule. */
  readonly said: readonly string[];
  readonly contract: Contract;
  /** The document as the generators read it: closed, in one file. */
  readonly document: OpenApiDocument;
  /** Its operations, and whatever else it exports. */
  readonly exports: Readonly<Record<string, never>>;
  readonly createClient: (options: ClientOptions) => Client;
  readonly call: (name: string, client: Client, input?: RequestInput) => Promise<Result<unknown, AnyError>>;
  /** Credentials by the name of their function. */
  readonly auth: (name: string, ...given: readonly unknown[]) => Auth;
}

/** Generates a client from a document, compiles and loads it. */
export async function buildClient(document: string): Promise<BuiltClient> {
  const folder = await createTemporaryFolder();
  const { files, diagnostics, ...understood } = await buildDocument(document);
  await folder.write(Object.fromEntries(files));
  const outfile = join(folder.path, "client.mjs");
  await build({
    entryPoints: [join(folder.path, "client/src/index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    nodePaths: [join(import.meta.dirname, "../../node_modules")],
  });
  const exports: Record<string, never> = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  await folder.remove();
  const find = (name: string) => exports[name] as unknown as (...given: readonly unknown[]) => never;
  return {
    ...understood,
    said: diagnostics.map(({ message }) => message),
    exports,
    createClient: (options) => find("createClient")(options),
    call: (name, client, input = {}) => find(name)(client, input),
    auth: (name, ...given) => find(name)(...given),
  };
}

async function buildDocument(text: string) {
  const folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": text });
  const built = await buildCase(folder.path);
  await folder.remove();
  const { contract, document } = built;
  if (!contract || !document) throw new Error(built.diagnostics.map(({ message }) => message).join("\n"));
  return { ...built, contract, document };
}
