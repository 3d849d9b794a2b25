import { type ApiConfig, listPackageAdapters } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { copyAdapter } from "../emit/copied-modules.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import { copyRuntime } from "./copy-runtime.js";
import { emitAuth } from "./emit-auth.js";
import { emitClient } from "./emit-client.js";
import { emitIndex } from "./emit-index.js";
import { emitOperations } from "./emit-operations.js";
import { emitPackage } from "./emit-package.js";
import { emitSession } from "./emit-session.js";
import { renderChangelog } from "./render-changelog.js";
import { renderClientReadme } from "./render-readme.js";

/** The operations as functions, and the npm package around everything. */
export function emitClientFiles(
  contract: Contract,
  { client, docsUrl }: Pick<ApiConfig, "client" | "docsUrl">,
  texts: Readonly<Record<"adapters" | "runtime" | "templates", ReadonlyMap<string, string>>>,
  memory?: Memory,
): readonly OutputFile[] {
  return [
    ...copyRuntime(texts.runtime),
    ...listPackageAdapters(client)
      .flatMap((name) => copyAdapter(name, texts.adapters))
      .map(({ path, text }) => ({ path: `client/src/${path}`, text })),
    emitAuth(contract),
    ...emitSession(contract),
    emitClient(contract),
    emitIndex(contract),
    emitOperations(contract, docsUrl, memory),
    ...emitPackage(contract, client),
    renderClientReadme(contract, client, texts.templates),
    ...renderChangelog(contract),
  ];
}
