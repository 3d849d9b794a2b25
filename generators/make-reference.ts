import { buildReference } from "./docs/build-reference.js";
import { linkReference } from "./docs/link-reference.js";
import { renderReferenceFrame } from "./docs/reference-frame.js";
import { readReferenceStyle } from "./docs/style.js";
import type { GeneratorInput } from "./generator-input.js";
import type { OutputFile } from "./io/output.js";
import { emitDocument } from "./published/emit-openapi.js";

/**
 * The reference of the docs, from the document as it is published.
 *
 * @throws {UnusableDocumentError} if Redocly cannot read the document
 */
export async function makeReference({
  contract,
  document,
  api,
  assets,
}: GeneratorInput): Promise<OutputFile> {
  const { templates } = assets;
  const { text } = emitDocument(linkReference(document, contract));
  const frame = renderReferenceFrame({ contract, document, api, templates });
  return buildReference(text, { style: readReferenceStyle(templates), frame }, api.output);
}
