import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { generatedMark, type OutputFile } from "../io/output.js";
import { readText, readTextIfAny } from "../io/read-files.js";
import { inTemporaryFolder, writeText } from "../io/write-files.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import { referencePath } from "./reference-path.js";

/** Longest time that Redocly may take, in milliseconds. */
const timeoutMs = 300_000;

/**
 * The API reference, as `redocly build-docs` makes it: one page with everything in it, and no report to
 * its maker. The page that is there is taken again where it says that it was made from the same text by
 * the same version, since making it takes a second and gives the same bytes.
 *
 * @param document text of the document as the reference is to show it
 * @param surroundings its style, and the HTML above it
 * @param output absolute path of the output folder
 */
export async function buildReference(
  document: string,
  { style, frame }: ReferenceSurroundings,
  output: string,
): Promise<OutputFile> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@redocly/cli/package.json");
  const { version } = require(manifest) as { readonly version: string };
  const source = createHash("sha256")
    .update(document)
    .update(style)
    .update(frame)
    .update(policyFor([]))
    .digest("hex");
  const mark = `<meta name="generator" content="${generatedMark} with Redocly ${version} from ${source}">`;
  const before = readTextIfAny(join(output, referencePath));
  if (before?.slice(0, 2000).includes(mark)) return { path: referencePath, text: before };
  const html = withoutLogo(await build(join(dirname(manifest), "bin/cli.js"), document));
  const scripts = [noWorkers, ...listScripts(html)];
  const head = [
    "<head>",
    mark,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">`,
    `<script>${noWorkers}</script>`,
    `<style>${style}</style>`,
  ].join("\n");
  return {
    path: referencePath,
    text: html.replace("<head>", () => head).replace("<body>", () => `<body>\n${frame}`),
  };
}

/** What is around the reference: the style that sets the variables of its page, and the HTML above it. */
export interface ReferenceSurroundings {
  readonly style: string;
  readonly frame: string;
}

/** Redoc searches in a worker where it can, for which it would have to run text as a script. */
const noWorkers = "delete globalThis.Worker";

/** What the page may do: run these scripts, which are in it, and load nothing from anywhere. */
function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Redoc's own: what sets the theme, and everything else. One more would be somebody else's. */
const ownScripts = 2;

function listScripts(html: string): readonly string[] {
  // As a browser reads it, which knows one kind of line end.
  const scripts = [...html.replace(/\r\n?/g, "\n").matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => text,
  );
  if (scripts.length !== ownScripts) throw new Error(`the reference has ${scripts.length} scripts`);
  return scripts;
}

/** Redoc loads the logo of its maker from elsewhere, inlined or not. */
function withoutLogo(html: string): string {
  return html.replace(/https:\/\/cdn\.redoc\.ly\/[^"'`\s)]*\.svg/g, "data:,");
}

function build(command: string, document: string): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "openapi.yaml");
    const output = join(folder, "index.html");
    await writeText(input, document);
    // A configuration of its own, so that plugins and rules of the working folder have no say.
    await writeText(join(folder, "redocly.yaml"), "telemetry: off\n");
    await run(command, ["build-docs", input, "-o", output, "--inlineBundle"], folder);
    return readText(output);
  });
}

function run(command: string, words: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const child = spawn(process.execPath, [command, ...words], {
      cwd,
      env,
      timeout: timeoutMs,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new UnusableDocumentError(toRefusal(said.join(""), cwd)));
    });
  });
}

/** Why there is no reference: what Redocly said last, without the folder that nobody else knows. */
function toRefusal(said: string, folder: string): string {
  const [reason = "it says nothing"] = said.trim().split("\n").slice(-1);
  const shown = reason.replaceAll(join(folder, "/"), "");
  return `redocly build-docs makes no API reference of the document: ${shown.trim()}; \`docs: { reference: false }\` in the configuration leaves it out`;
}
