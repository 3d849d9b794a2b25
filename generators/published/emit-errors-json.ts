import type { Contract } from "../contract/contract.js";
import { generatedMark, type OutputFile } from "../io/output.js";
import { formatPointer } from "../openapi/pointer.js";

/** `errors.json`: the error contract as data, without the places that it was read from. */
export function emitErrorsJson(contract: Contract): OutputFile {
  const { title, version, codePlaces, norms, catalog, releases, operations } = contract;
  const data = {
    $schema: "./errors.schema.json",
    $comment: `${generatedMark}.`,
    title,
    version,
    codePlaces: codePlaces.map(({ path, form }) => ({ pointer: formatPointer(path), form })),
    statuses: norms,
    codes: catalog,
    ...(releases.length > 0 && { releases }),
    operations: operations.map(({ id, method, path, tag, replay, deprecated, errors, deviations }) => ({
      id,
      method,
      path,
      tag,
      replay,
      ...(deprecated && { deprecated }),
      errors: errors.map(
        ({ codes, description: _shared, mediaType: _mediaType, describedBy: _describedBy, ...error }) => ({
          ...error,
          codes: codes.map(({ origin, meaningOrigin, sampleStatus, ...code }) => code),
        }),
      ),
      ...(deviations.length > 0 && { deviations }),
    })),
  };
  return { path: "errors.json", text: `${JSON.stringify(data, undefined, 2)}\n` };
}

/** `errors.schema.json`: the shape of `errors.json`, beside it. */
export function emitErrorsSchema(templates: ReadonlyMap<string, string>): OutputFile {
  const text = templates.get("published/errors.schema.json");
  if (text === undefined) throw new Error("no template published/errors.schema.json");
  return { path: "errors.schema.json", text };
}
