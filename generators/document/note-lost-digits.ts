import type { Location, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { notCarried } from "../rules/not-carried.js";
import { readWritten } from "./read-written.js";

/** Fields of a schema that may be numbers. */
const fields = [
  ...["const", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  "multipleOf",
] as const;

/**
 * A Redocly preprocessor that reports integers of schemas which JavaScript has no number for, such as 2^53 + 1:
 * they are rounded when the document is read, so that whatever is made of it has another number.
 */
export function createDigitCheck(): ReturnType<Oas3Preprocessor> {
  return {
    Schema(schema: object, context: UserContext) {
      const values = schema as Readonly<Record<string, unknown>>;
      for (const name of fields) check(values[name], () => context.location.child([name]), context);
      if (!Array.isArray(values.enum)) return;
      for (const [index, value] of values.enum.entries())
        check(value, () => context.location.child(["enum", index]), context);
    },
  } as ReturnType<Oas3Preprocessor>;
}

function check(value: unknown, toLocation: () => Location, { report }: UserContext): void {
  if (typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value)) return;
  const location = toLocation();
  const written = readWritten(location);
  if (written === undefined || !/^[-+]?\d+$/.test(written) || BigInt(written) === BigInt(value)) return;
  const message = `\`${written}\` has more digits than a number of JavaScript holds: it is read as ${value}`;
  report({ ruleId: notCarried.id, message, location, forceSeverity: notCarried.severity });
}
