import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { emitErrorsJson, emitErrorsSchema } from "./emit-errors-json.js";
import { emitDocument } from "./emit-openapi.js";
import { fillSince } from "./fill-since.js";

/** The published document, and the contract as data. */
export function emitPublishedFiles(
  contract: Contract,
  document: OpenApiDocument,
  templates: ReadonlyMap<string, string>,
): readonly OutputFile[] {
  return [
    emitDocument(fillSince(document, contract.catalog)),
    emitErrorsJson(contract),
    emitErrorsSchema(templates),
  ];
}
