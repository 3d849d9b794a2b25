import { basename, join, relative, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { BodyParts, FailurePlace } from "../codes/body-parts.js";
import { formatFailurePlace } from "../codes/failure-settings.js";
import { formatIssuePlace } from "../codes/part-settings.js";
import { parseYaml } from "../engine/yaml.js";
import { escapeControlsInJson } from "../names/escape-controls.js";
import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { addEntry, addSettings, indent } from "./add-to-config.js";
import type { ApiConfig } from "./config.js";
import { toOwnOutput } from "./own-output.js";
import { toPackageName } from "./package-name.js";

/** What to do about `redocly.yaml` for a document. */
export type Proposal =
  /** It has the document already, with settings of ours. */
  | { readonly action: "keep"; readonly name: string }
  /** There is none, or what is missing can be added and all that was there stays. */
  | { readonly action: "write"; readonly name: string; readonly text: string }
  /** The file is written in a way that cannot be added to safely; `under` is where it goes. */
  | { readonly action: "tell"; readonly name: string; readonly under: string; readonly entry: string };

/** The places of the parts of a document's error bodies. */
export interface ProposedParts extends BodyParts {
  /** How its successes may refuse, if nothing is sure. */
  readonly failureIdea?: FailurePlace;
}

/**
 * Proposes the configuration of a document.
 *
 * @param existing text of `redocly.yaml`; `undefined` where there is none
 * @param api the document as it would be taken by what is configured now, with the name that it should have
 * @param parts the places of the parts of its error bodies
 */
export function proposeConfig(
  existing: string | undefined,
  api: ApiConfig,
  parts: ProposedParts,
  folder: string,
): Proposal {
  const config = parseYaml(existing ?? "");
  const apis = isRecord(config) && isRecord(config.apis) ? config.apis : {};
  const present = Object.entries(apis).find(
    ([, one]) => isRecord(one) && typeof one.root === "string" && resolve(folder, one.root) === api.root,
  );
  if (present) return proposeSettings(existing ?? "", config, { api, name: present[0], parts, folder });
  const name = toFreeName(toPackageName(api.name), Object.keys(apis));
  const client = { ...api.client, name: `${name}-client` };
  // The path of a document may need a hash to be a name, which that of an API does not.
  const output = basename(api.output).startsWith(`${name}-`)
    ? resolve(folder, findOutput(join(folder, `${name}.yaml`), apis, folder))
    : api.output;
  const entry = formatEntry(name, { ...api, client, output }, parts, folder);
  if (existing === undefined || existing.trim() === "")
    return { action: "write", name, text: `${head}apis:\n${indent(entry, "  ")}` };
  const text = addEntry(existing, entry);
  const isSafe = text !== undefined && isDeepStrictEqual(parseIfYaml(text), merge(config, entry));
  return isSafe ? { action: "write", name, text } : { action: "tell", name, under: "apis", entry };
}

/** For an API that the file names already, perhaps for the `redocly` commands alone. */
function proposeSettings(
  existing: string,
  config: unknown,
  { api, name, parts, folder }: Proposed,
): Proposal {
  const apis = (config as { readonly apis: Readonly<Record<string, Record<string, unknown>>> }).apis;
  if ("x-openapi-errors" in (apis[name] ?? {})) return { action: "keep", name };
  const output = resolve(
    folder,
    Object.keys(apis).length === 1 ? api.output : findOutput(api.root, apis, folder),
  );
  const entry = formatSettings({ ...api, output }, parts, folder);
  const text = addSettings(existing, name, entry);
  const wanted = {
    ...(config as object),
    apis: { ...apis, [name]: { ...apis[name], ...parseEntry(entry) } },
  };
  const isSafe = text !== undefined && isDeepStrictEqual(parseIfYaml(text), wanted);
  return isSafe ? { action: "write", name, text } : { action: "tell", name, under: `apis.${name}`, entry };
}

interface Proposed {
  readonly api: ApiConfig;
  /** As the file has it. */
  readonly name: string;
  readonly parts: ProposedParts;
  readonly folder: string;
}

/** A folder of its own beside those of other APIs, named after a document. */
function findOutput(root: string, apis: Readonly<Record<string, unknown>>, folder: string): string {
  const outputs = Object.values(apis).flatMap((one) => {
    const settings = isRecord(one) ? one["x-openapi-errors"] : undefined;
    return isRecord(settings) && typeof settings.output === "string" ? [settings.output] : [];
  });
  const taken = outputs.map((output) => ({ output: resolve(folder, output) }));
  return toOwnOutput(folder, root, taken);
}

const head = `# Read by \`openapi-errors\`, and by every \`redocly\` command.
# plugins: [openapi-errors/redocly]            # with these two lines, \`redocly lint\` checks errors too, strictly
# extends: [recommended, errors/recommended]

`;

function toFreeName(name: string, taken: readonly string[], count = 1): string {
  const numbered = count === 1 ? name : `${name}-${count}`;
  return taken.includes(numbered) ? toFreeName(name, taken, count + 1) : numbered;
}

/** Once a document is in `redocly.yaml`, openapi-typescript no longer obeys its command line, and fails without this. */
const forTypes = `  # If you call openapi-typescript in this folder: it writes to the path here, and ignores \`-o\`.
  # x-openapi-ts: { output: schema.d.ts }
`;

/** The entry of an API; without indentation. */
function formatEntry(name: string, api: ApiConfig, parts: ProposedParts, folder: string): string {
  const settings = indent(formatSettings(api, parts, folder), "  ");
  return `${name}:\n  root: ${toPath(api.root, folder)}\n${forTypes}${settings}`;
}

/** The settings of an API, with what each of them is; without indentation. */
function formatSettings(api: ApiConfig, parts: ProposedParts, folder: string): string {
  return `x-openapi-errors:
  # Folder to generate into.
  output: ${toPath(api.output, folder)}
${formatOverlays(api, folder)}  # Where error bodies have their parts, as JSON pointers; without these lines, they are found anew each time.
${indent(formatParts(parts), "  ")}
  # Where the docs will be published; errors link there.
  # docsUrl: https://example.com/errors
  client:
    # Name and version of the npm package.
    name: ${toScalar(api.client.name)}
    version: 0.1.0
    # Header that carries the id of a request.
    # requestIdHeader: x-request-id
`;
}

function formatOverlays({ overlays = [] }: ApiConfig, folder: string): string {
  if (overlays.length === 0) return "";
  const paths = overlays.map((path) => toPath(path, folder)).join(", ");
  return `  # Applied to the document when it is read.\n  overlays: [${paths}]\n`;
}

/** The places of code, text and issues; an example where there is none. */
function formatParts({
  codePaths,
  messagePaths,
  issuePlaces,
  failurePlaces,
  failureIdea,
}: ProposedParts): string {
  return [
    formatPart("code", codePaths.map(formatPointer), "/error/code"),
    formatPart("message", messagePaths.map(formatPointer), "/error/message"),
    formatPart("issues", issuePlaces.map(formatIssuePlace), "/errors"),
    "# What the body of a success has where the API refuses.",
    formatPart(
      "failure",
      failurePlaces.map(formatFailurePlace),
      toFlow(failureIdea ? formatFailurePlace(failureIdea) : { at: "/ok", equals: false }),
    ),
  ].join("\n");
}

function formatPart(name: string, places: readonly unknown[], example: string): string {
  if (places.length === 0) return `# ${name}: ${example}`;
  return `${name}: ${places.length === 1 ? toFlow(places[0]) : toFlow(places)}`;
}

/** A value as YAML in one line. */
function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(", ")}]`;
  if (!isRecord(value)) return typeof value === "string" ? toScalar(value) : JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${toFlow(one)}`)
    .join(", ")} }`;
}

function toPath(absolute: string, folder: string): string {
  return toScalar(relative(folder, absolute).replaceAll("\\", "/") || ".");
}

/** Text as YAML: bare where it can be nothing but text. */
function toScalar(text: string): string {
  return /^[a-z/][\w/.-]*$/i.test(text) && /[/.-]/.test(text)
    ? text
    : escapeControlsInJson(JSON.stringify(text));
}

/** `undefined` where the entry makes the file one that cannot be read. */
function parseIfYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

/** The content that the file should have with the entry. */
function merge(config: unknown, entry: string): unknown {
  const file = isRecord(config) ? config : {};
  const apis = isRecord(file.apis) ? file.apis : {};
  return { ...file, apis: { ...apis, ...parseEntry(entry) } };
}

function parseEntry(entry: string): object {
  return parseYaml(entry) as object;
}
