import type { ApiConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { type OutputFile, toModuleHead } from "../io/output.js";
import { emitFakes } from "./emit-fakes.js";
import { emitSchemaLink } from "./emit-schema-link.js";
import { selectModules } from "./select-modules.js";

/** What a companion is made of. */
export interface CompanionParts {
  readonly contract: Contract;
  readonly api: Pick<ApiConfig, "client" | "output">;
  /** The modules that speak of errors, as the client has them. */
  readonly files: readonly OutputFile[];
  /** Makes the types of error bodies, for projects that have none of the document. */
  readonly emitOwnSchema: () => OutputFile;
  /** The sources of the runtime by path. */
  readonly runtime: ReadonlyMap<string, string>;
}

/**
 * The errors of an API beside another client: files of a project, no package. Of the runtime it has what these files
 * import.
 */
export function assembleCompanion(parts: CompanionParts): readonly OutputFile[] {
  const { contract, api, files, emitOwnSchema, runtime } = parts;
  const { schema, fakes } = api.client;
  const own = [
    ...files,
    schema === undefined ? emitOwnSchema() : emitSchemaLink(api.output, schema),
    ...(fakes ? [emitFakes(contract)] : []),
  ];
  const modules = own.map(({ path, text }) => ({ path: path.replace(/^client\/src\//, ""), text }));
  const copied = selectModules(modules, runtime).map(([path, text]) => ({
    path: `runtime/${path}`,
    text: `${toModuleHead(", which keeps the original in generators/runtime.")}\n${text}`,
  }));
  return [...modules, ...copied].map(({ path, text }) => ({ path: `companion/${path}`, text }));
}
