import { type OutputFile } from "../../io/output.js";
import type { Site } from "../site.js";
/** `llms.txt` (llmstxt.org): the site's parts with their links, for language models. */
export declare function renderLlmsText({ contract, name, map, docsUrl }: Site): OutputFile;
