// Lets every `redocly` command run the plugin from its TypeScript source.
import { tsImport } from "tsx/esm/api";

const { createPlugin } = await tsImport("./generators/redocly/plugin.ts", import.meta.url);

export default () => createPlugin();
