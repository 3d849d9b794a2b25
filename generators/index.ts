import { dirname, relative } from "node:path";
import type { LocationObject } from "@redocly/openapi-core";
import type { ApiConfig } from "./config/config.js";
import { buildContract } from "./contract/build-contract.js";
import type { Contract, Location } from "./contract/contract.js";
import { type Diagnostic, sortDiagnostics } from "./diagnostics/diagnostic.js";
import { buildReference } from "./docs/build-reference.js";
import { linkReference } from "./docs/link-reference.js";
import type { OpenApiDocument } from "./document/openapi.js";
import { readDocument } from "./document/read-document.js";
import { type Assets, type GeneratorName, generators, listOwnedFolders } from "./generators.js";
import type { OutputFile } from "./io/output.js";
import { planWrites, type WritePlan } from "./io/write-files.js";
import { formatPointer } from "./names/pointer.js";
import { emitDocument } from "./published/emit-document.js";

/** A document that has been read and understood. */
export interface Understood {
  readonly document: OpenApiDocument;
  readonly contract: Contract;
}

/**
 * Reads the document of an API and builds its contract.
 *
 * @returns what was found wrong, and the document and contract unless it makes them unusable
 */
export async function understand(
  api: ApiConfig,
): Promise<{ readonly understood: Understood | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { document, origins, codePaths, diagnostics } = await readDocument(api.root, api);
  if (!document) return { understood: undefined, diagnostics };
  const contract = buildContract(document, {
    codePointers: codePaths.map(formatPointer),
    origins,
    locate: (origin) => toLocation(origin, dirname(api.root)),
  });
  return { understood: { document, contract }, diagnostics };
}

/** What is wrong with the document of an API, in reading order. */
export async function lint(api: ApiConfig): Promise<readonly Diagnostic[]> {
  return sortDiagnostics((await readDocument(api.root, api)).diagnostics);
}

function toLocation({ source, pointer = "" }: LocationObject, folder: string): Location {
  const file = relative(folder, source.absoluteRef).replaceAll("\\", "/");
  return { file, pointer: pointer.replace(/^#/, "") };
}

/**
 * Makes everything in memory and compares it with what the output folder has.
 *
 * @param only generators to run
 * @param onStage told the name of each generator as it starts
 */
export async function generate(
  api: ApiConfig,
  { document, contract }: Understood,
  assets: Assets,
  only: readonly GeneratorName[],
  onStage: (stage: string) => void = () => {},
): Promise<WritePlan> {
  const files: OutputFile[] = [];
  for (const name of only) {
    onStage(name);
    files.push(...generators[name]({ contract, document, api, assets }));
  }
  if (only.includes("docs")) {
    onStage("reference");
    const linked = emitDocument(linkReference(document, contract));
    const theme = assets.templates.get("docs/assets/reference.css") ?? "";
    files.push(await buildReference(linked.text, theme, api.output));
  }
  return planWrites(api.output, files, listOwnedFolders(only));
}

export { renderProblems } from "./docs/render-problems.js";
