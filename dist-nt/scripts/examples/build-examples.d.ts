import type { CommandContext } from "../command-context.js";
/**
 * Builds the sites of all APIs of `redocly.yaml`, each in a folder of its name, and the page above them.
 *
 * @param folder absolute path of the folder to build into
 * @param docsUrl where the folder is published; `undefined` if nowhere
 * @throws where a document has errors
 */
export declare function buildExamples(folder: string, docsUrl: string | undefined, context: Pick<CommandContext, "folder" | "say">): Promise<void>;
