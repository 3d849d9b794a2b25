import type { Checking, Found } from "./checking.js";
import type { DocumentedHeader, DocumentedResponse } from "./documented-responses.js";
import { readRetryAt } from "./retry-after.js";
import { toFaults } from "./schema-fault.js";

/** Checks the documented headers of a response. Others may come with it: gateways add some. */
export function checkHeaders(checking: Checking, { headers }: DocumentedResponse): readonly Found[] {
  if (!checking.headers) return [];
  return Object.entries(headers).flatMap(([name, header]) => checkHeader(checking, name, header));
}

function checkHeader(
  { headers, validators, say }: Checking,
  name: string,
  { required, schema }: DocumentedHeader,
): readonly Found[] {
  const text = headers?.get(name);
  if (text === undefined || text === null)
    return required ? [{ rule: "header/missing", message: `the header ${say(name)} is missing` }] : [];
  // RFC 9110 section 10.2.3, whatever its schema is.
  if (name === "retry-after")
    return readRetryAt(headers, 503, 0) === undefined
      ? [{ rule: "header/schema", message: "the header retry-after is neither seconds nor an HTTP date" }]
      : [];
  if (!schema) return [];
  // A header is a text: what it stands for is what its schema takes.
  const tries = readValues(text).map((value) => validators.findFaults(schema, value));
  const [faults] = tries;
  if (faults === undefined || tries.some((one) => one.length === 0) || typeof faults === "string") return [];
  const message = `the header ${say(name)} ${say(toFaults(faults)[0]?.message ?? "is not valid")}`;
  return [{ rule: "header/schema", message }];
}

/** What a text may stand for: a number or a boolean, a list between commas, or itself. */
function readValues(text: string): readonly unknown[] {
  const one = readPrimitive(text);
  return [one, text, text.split(",").map((item) => readPrimitive(item.trim()))];
}

function readPrimitive(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text.trim()) ? Number(text) : text;
}
