import { assembleCompanion } from "./companion/assemble-companion.js";
import { hasRefusals } from "./emit/can-refuse.js";
import { emitErrorFiles } from "./errors/emit-error-files.js";
import type { GeneratorInput } from "./generator-input.js";
import type { OutputFile } from "./io/output.js";
import { emitSchema } from "./types/emit-schema.js";
import { keepErrors } from "./types/errors-only.js";

/** The companion, from parts of what other generators make, none of which knows another. */
export function makeCompanion({
  contract,
  document,
  api,
  assets,
  memory,
}: GeneratorInput): readonly OutputFile[] {
  const { docsUrl, client } = api;
  const settings = { docsUrl, requestIdHeader: client.requestIdHeader };
  const files = emitErrorFiles(contract, settings, "companion", memory);
  const emitOwnSchema = () => emitSchema(keepErrors(document, hasRefusals(contract)), memory);
  return assembleCompanion({ contract, api, files, emitOwnSchema, assets });
}
