// Lets every `redocly` command run the plugin from its TypeScript source.
import { tsImport } from "tsx/esm/api";

const { default: plugin } = await tsImport("./generators/redocly/index.ts", import.meta.url);

export default plugin;
