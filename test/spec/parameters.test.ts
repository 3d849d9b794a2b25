import { expect, test } from "vitest";
import { collect, findDifferences, type Statement } from "./differences.js";
import { operations, type Parameter } from "./document.js";
import { readFacts, sortList } from "./facts.js";
import { listMended } from "./mended.js";
import { describeEnum, describeLimits, describeType } from "./schema-fields.js";

const rows = readFacts("parameters", ["operationId", "in", "name", "required", "type", "enumDefaultLimits"]);

/** `enum a|b; default 100 (prose); max 1000 (prose)` as the keywords that hold it. */
function readLimits(text: string): Statement {
  const [, values = "-"] = /enum (\S+?)(?:;|$)/.exec(text) ?? [];
  const [, standard = "-"] = /default[ =](\w+)/.exec(text) ?? [];
  const [, maximum = "-"] = /max (\d+)/.exec(text) ?? [];
  const [, explode = "-"] = /explode=(\w+)/.exec(text) ?? [];
  const isText = /[A-Z]/.test(standard);
  return { enum: sortList(values), default: isText ? `"${standard}"` : standard, maximum, explode };
}

/** `string (uuid)` as type and format. */
function readType(text: string): Statement {
  const [, type = text, format = "-"] = /^(\w+) \((.+)\)$/.exec(text) ?? [];
  return { type, format };
}

function describeParameter({ required, schema, explode }: Parameter): Statement {
  return {
    required: required === true ? "yes" : "no",
    type: describeType(schema),
    enum: describeEnum(schema),
    ...describeLimits(schema),
    ...(explode !== undefined && { explode: String(explode) }),
  };
}

test("every parameter is what the facts say, and no other exists", () => {
  const facts = collect(
    rows
      .filter(({ operationId }) => operationId !== "(every webhook)")
      .map(({ operationId, in: place, name, required, type, enumDefaultLimits }) => [
        `${operationId} ${place} ${name}`,
        { required, ...readType(type), ...readLimits(enumDefaultLimits) },
      ]),
  );
  const written = collect(
    operations.flatMap(({ id, parameters }) =>
      parameters.map(
        (parameter) => [`${id} ${parameter.in} ${parameter.name}`, describeParameter(parameter)] as const,
      ),
    ),
  );
  expect(findDifferences(facts, written)).toEqual(listMended("parameters"));
});

test("the parameters of a path are those of its template", () => {
  for (const { id, path, parameters } of operations) {
    const named = parameters.flatMap((parameter) => (parameter.in === "path" ? [parameter.name] : []));
    expect(named, id).toEqual([...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name));
  }
});
