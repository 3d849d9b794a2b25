import { generateSync } from "json-schema-faker";
import { createMapping } from "./map-schema.js";
import type { SampleSchema } from "./sample-schema.js";

/** Texts of formats that the libraries make none of, or a wrong one. */
const texts: Readonly<Record<string, string>> = { duration: "PT1H", "json-pointer-uri-fragment": "#/0" };

const said = ["example", "examples", "default", "enum", "const"];

/**
 * Gives each text an example that has a pattern, or a rare format, and nothing else that says what it may be: the
 * library whose samples read best knows neither.
 *
 * @param settings of the library that makes texts by patterns
 */
export function createTextExamples(settings: Parameters<typeof generateSync>[1]) {
  return createMapping((schema) => {
    if (said.some((keyword) => schema[keyword] !== undefined)) return schema;
    const example = makeText(schema, settings);
    return example === undefined ? schema : { ...schema, example };
  });
}

function makeText(
  { pattern, format, minLength, maxLength }: SampleSchema,
  settings: Parameters<typeof generateSync>[1],
): string | undefined {
  if (typeof pattern !== "string") return texts[String(format)];
  const limits = {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
  try {
    return generateSync({ type: "string", pattern, ...limits } as never, settings) as string;
  } catch {
    // No text has the pattern, or the library cannot read it: the samples of others are tried.
    return undefined;
  }
}
