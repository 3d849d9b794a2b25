import type { ApiConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { copyAdapter, copyModule } from "../emit/copied-modules.js";
import type { OutputFile } from "../io/output.js";
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
  /** The sources of the runtime and of the adapters, by path. */
  readonly assets: {
    readonly runtime: ReadonlyMap<string, string>;
    readonly adapters: ReadonlyMap<string, string>;
  };
}

/**
 * The errors of an API beside another client: files of a project, no package. Of the runtime it has what these files
 * import.
 */
export function assembleCompanion(parts: CompanionParts): readonly OutputFile[] {
  const { contract, api, files, emitOwnSchema, assets } = parts;
  const { schema, fakes, adapters = [] } = api.client;
  const own = [
    ...files,
    schema === undefined ? emitOwnSchema() : emitSchemaLink(api.output, schema, contract.operations),
    ...(fakes ? [emitFakes(contract)] : []),
    ...adapters.flatMap((name) => copyAdapter(name, assets.adapters)),
  ];
  const modules = own.map(({ path, text }) => ({ path: path.replace(/^client\/src\//, ""), text }));
  const copied = selectModules(modules, assets.runtime).map(([path, text]) => ({
    path: `runtime/${path}`,
    text: copyModule(text, "runtime"),
  }));
  return [...modules, ...copied].map(({ path, text }) => ({
    path: `companion/${path}`,
    text: leaveUnchecked(text),
  }));
}

/** As `skipLibCheck` does with a package: a project would check sources each time, which `--verify` does once. */
function leaveUnchecked(text: string): string {
  return `// @ts-nocheck\n${text}`;
}
