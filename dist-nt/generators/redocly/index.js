import { createPlugin } from "./plugin.js";
// Redocly asks for the default export of a plugin.
// biome-ignore lint/style/noDefaultExport: the form that Redocly prescribes
export default () => createPlugin();
