import { relative, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../document/openapi.js";
import { parseYaml } from "../engine/engine.js";
import type { ApiConfig } from "./config.js";
import { toPackageName } from "./package-name.js";

/** What to do about `redocly.yaml` for a document. */
export type Proposal =
  /** It has the document already. */
  | { readonly action: "keep"; readonly name: string }
  /** There is none, or the entry can be added and all that was there stays. */
  | { readonly action: "write"; readonly name: string; readonly text: string }
  /** The file is written in a way that an entry cannot be added to safely. */
  | { readonly action: "tell"; readonly name: string; readonly entry: string };

/**
 * Proposes the configuration of a document.
 *
 * @param existing text of `redocly.yaml`; `undefined` where there is none
 * @param api the document as it would be taken without configuration
 * @param pointers where its codes were found
 */
export function proposeConfig(
  existing: string | undefined,
  api: ApiConfig,
  pointers: readonly string[],
  folder: string,
): Proposal {
  const config = parseYaml(existing ?? "");
  const apis = isRecord(config) && isRecord(config.apis) ? config.apis : {};
  const present = Object.entries(apis).find(
    ([, one]) => isRecord(one) && typeof one.root === "string" && resolve(folder, one.root) === api.root,
  );
  if (present) return { action: "keep", name: present[0] };
  const name = toFreeName(toPackageName(api.name), Object.keys(apis));
  const entry = formatEntry(name, api, pointers, folder);
  if (existing === undefined || existing.trim() === "")
    return { action: "write", name, text: `${head}apis:\n${indent(entry, "  ")}` };
  const text = addEntry(existing, entry);
  const isSafe = text !== undefined && isDeepStrictEqual(parseIfYaml(text), merge(config, entry));
  return isSafe ? { action: "write", name, text } : { action: "tell", name, entry };
}

const head = `# Read by \`openapi-errors\`, and by every \`redocly\` command.
# plugins: [openapi-errors/redocly]            # with these two lines, \`redocly lint\` checks errors too, strictly
# extends: [recommended, errors/recommended]

`;

function toFreeName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? toFreeName(`${name}-api`, taken) : name;
}

/** The entry of an API, with what each setting is; without indentation. */
function formatEntry(name: string, api: ApiConfig, pointers: readonly string[], folder: string): string {
  const path = (absolute: string) => toScalar(relative(folder, absolute).replaceAll("\\", "/"));
  const code = pointers.length === 1 ? toScalar(pointers[0] ?? "") : `[${pointers.map(toScalar).join(", ")}]`;
  return `${name}:
  root: ${path(api.root)}
  x-openapi-errors:
    # Folder to generate into.
    output: ${path(api.output)}
    # Where the code sits in an error body, as a JSON pointer or a list of them; without it, it is found anew each time.
    ${pointers.length === 0 ? "# code: /error/code" : `code: ${code}`}
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

/** Text as YAML: bare where it can be nothing but text. */
function toScalar(text: string): string {
  return /^[a-z/][\w/.-]*$/i.test(text) && /[/.-]/.test(text) ? text : JSON.stringify(text);
}

/** The file with the entry as the last of `apis`; `undefined` where its form is not the usual one. */
function addEntry(existing: string, entry: string): string | undefined {
  const lineEnd = existing.includes("\r\n") ? "\r\n" : "\n";
  const lines = existing.replace(/(\r?\n)+$/, "").split(/\r?\n/);
  const start = lines.findIndex((line) => /^apis:\s*(#.*)?$/.test(line));
  const added = (indentation: string) => indent(entry, indentation).trimEnd().split("\n");
  if (start === -1)
    return lines.some((line) => /^["']?apis\b/.test(line))
      ? undefined
      : `${[...lines, "", "apis:", ...added("  ")].join(lineEnd)}${lineEnd}`;
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => /^[^\s#]/.test(line));
  const block = rest.slice(0, length === -1 ? rest.length : length);
  const last = block.findLastIndex((line) => /^\s+\S/.test(line));
  const indentation = /^(\s+)[^\s#]/.exec(block.find((line) => /^\s+[^\s#]/.test(line)) ?? "")?.[1] ?? "  ";
  const at = start + 1 + last + 1;
  return `${[...lines.slice(0, at), ...added(indentation), ...lines.slice(at)].join(lineEnd)}${lineEnd}`;
}

function indent(text: string, indentation: string): string {
  return text.replace(/^(?=.)/gm, indentation);
}

/** `undefined` where the entry makes the file one that cannot be read. */
function parseIfYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

/** What the file is to say once the entry is in it. */
function merge(config: unknown, entry: string): unknown {
  const file = isRecord(config) ? config : {};
  const apis = isRecord(file.apis) ? file.apis : {};
  return { ...file, apis: { ...apis, ...(parseYaml(entry) as object) } };
}
