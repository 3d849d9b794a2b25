import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { OpenApiMediaType } from "../../generators/openapi/openapi.js";
import { document, follow, listResponses, operations, webhooks } from "./document.js";

/** As much as is needed of the validator that Redocly's rules use; it is installed with them. */
interface Validator {
  addSchema(schema: object, id: string): void;
  compile(schema: object): ((value: unknown) => boolean) & { readonly errors?: unknown };
}

const validator = createValidator();

function createValidator(): Validator {
  const require = createRequire(createRequire(import.meta.url).resolve("@redocly/openapi-core"));
  const { default: Ajv } = require("@redocly/ajv/dist/2020.js") as {
    default: new (options: object) => Validator;
  };
  const { default: addFormats } = require("ajv-formats") as { default: (validator: Validator) => void };
  const created = new Ajv({
    allErrors: true,
    strict: false,
    validateSchema: false,
    validateFormats: true,
    discriminator: true,
    // A sample that shows a property which its schema does not declare is wrong as well.
    defaultUnevaluatedProperties: false,
  });
  addFormats(created);
  created.addSchema(document, "document");
  return created;
}

/** Every sample of a media type, with the place where it stands. */
function listSamples(place: string, content: Readonly<Record<string, OpenApiMediaType>> = {}) {
  return Object.entries(content).flatMap(([mediaType, { schema = {}, example, examples = {} }]) => {
    const values = Object.entries(examples).map(([name, sample]) => {
      const { value } = follow(sample) as { readonly value?: unknown };
      return { name, value };
    });
    if (example !== undefined) values.push({ name: "example", value: example });
    return [{ place: `${place} ${mediaType}`, schema, samples: values }];
  });
}

const media = [...operations, ...webhooks].flatMap(({ id, operation }) => {
  const { content } = follow(operation.requestBody ?? {}) as { content?: Record<string, OpenApiMediaType> };
  const responses = listResponses(operation).flatMap(([status, response]) =>
    listSamples(`${id} ${status}`, response.content),
  );
  return [...listSamples(`${id} request`, content), ...responses];
});

test("every media type with a schema has a sample", () => {
  expect(media.length).toBeGreaterThan(2 * operations.length);
  expect(media.filter(({ samples }) => samples.length === 0).map(({ place }) => place)).toEqual([]);
});

describe("every sample fits its schema", () => {
  test.each(media)("$place", ({ schema, samples }) => {
    const target = schema.$ref ? { $ref: `document${schema.$ref}` } : schema;
    const validate = validator.compile(target);
    for (const { name, value } of samples) {
      expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});
