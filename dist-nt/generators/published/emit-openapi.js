import { stringifyYaml } from "../engine/yaml.js";
import { generatedMark } from "../io/output.js";
/** `openapi.yaml`: the expanded document, plain OpenAPI that any tool reads. */
export function emitDocument(document) {
    const text = stringifyYaml(document);
    return { path: "openapi.yaml", text: `# ${generatedMark}. Edit the source and generate again.\n${text}` };
}
