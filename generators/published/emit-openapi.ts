import { stringifyYaml } from "../engine/yaml.js";
import { generatedMark, type OutputFile } from "../io/output.js";
import type { OpenApiDocument } from "../openapi/openapi.js";

/** `openapi.yaml`: the expanded document, plain OpenAPI that any tool reads. */
export function emitDocument(document: OpenApiDocument): OutputFile {
  const text = stringifyYaml(document);
  return { path: "openapi.yaml", text: `# ${generatedMark}. Edit the source and generate again.\n${text}` };
}
