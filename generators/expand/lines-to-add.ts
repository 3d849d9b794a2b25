import { defaultCodePath } from "../codes/code-path.js";
import { toPascalCase } from "../names/case.js";
import { findStatusName } from "../openapi/http-status.js";
import { isRecord } from "../openapi/openapi.js";
import { narrowAlong } from "./coded-response.js";
import type { SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";

// Lines that people can copy from a message into their document.

/** What to write where shared responses are missing, with the body that the API has elsewhere. */
export function formatResponsesToAdd(statuses: Iterable<string>, surroundings: Surroundings): string {
  const responses = [...statuses]
    .sort()
    .map((status) => [
      `    ${toName(status)}:`,
      `      description: What ${status} means in this API.`,
      ...(status === "429" ? ["      headers: { Retry-After: { schema: { type: integer } } }"] : []),
      `      ${toContent(surroundings)}`,
      `      x-error: { status: ${JSON.stringify(status)} }`,
    ]);
  const lines = ["components:", "  responses:", ...responses.flat(), ...toSchema(surroundings)];
  return `declare what each status means in the root document, or give the operation a response with a body:\n${lines.join("\n")}`;
}

/** What to write where codes have no body. */
export function formatBodyToAdd(
  status: string,
  shared: SharedResponse | undefined,
  surroundings: Surroundings,
): string {
  const owner = shared ? `the shared response \`${shared.name}\`` : `a response for status ${status}`;
  const schema = toSchema(surroundings);
  const lines = [toContent(surroundings), ...(schema.length > 0 ? ["", "components:", ...schema] : [])];
  return `add a body to ${owner}:\n${lines.join("\n")}`;
}

/** What to write where the code of a shared response has no meaning: there is no room for one beside it. */
export function formatEntryToAdd(code: string): string {
  const entry = `  ${toPlain(code)}: { meaning: What happened., fix: What to do., retry: after-fix }`;
  return `give it an entry in the root document:\nx-error-catalog:\n${entry}`;
}

/** The key of a shared response: `409` gives `Conflict`. */
function toName(status: string): string {
  return toPascalCase(findStatusName(status)?.replace("'", "") ?? status);
}

const defaultReference = "#/components/schemas/ErrorBody";

function toContent({ commonSchema }: Surroundings): string {
  const reference = JSON.stringify(commonSchema?.$ref ?? defaultReference);
  return `content: { application/json: { schema: { $ref: ${reference} } } }`;
}

/** The schema of a body, where the document has none. */
function toSchema({
  commonSchema,
  codePaths: [codePath = defaultCodePath],
}: Surroundings): readonly string[] {
  if (commonSchema) return [];
  const schema = narrowAlong(codePath, { type: "string" }, codePath);
  return ["  schemas:", `    ErrorBody: ${toFlow(schema)}`];
}

/** A small value as YAML in one line. */
function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(", ")}]`;
  if (!isRecord(value)) return toPlain(String(value));
  const entries = Object.entries(value).map(([key, inner]) => `${toPlain(key)}: ${toFlow(inner)}`);
  return `{ ${entries.join(", ")} }`;
}

function toPlain(text: string): string {
  return /^[a-z_]\w*$/i.test(text) ? text : JSON.stringify(text);
}
