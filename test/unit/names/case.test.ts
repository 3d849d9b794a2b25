import { describe, expect, it } from "vitest";
import { toCamelCase, toPascalCase } from "../../../generators/names/case.js";

const cases = [
  { given: "create-card", pascal: "CreateCard", camel: "createCard" },
  { given: "create_card", pascal: "CreateCard", camel: "createCard" },
  { given: "createCard", pascal: "CreateCard", camel: "createCard" },
  { given: "CreateCard", pascal: "CreateCard", camel: "createCard" },
  { given: "get-3ds_Outcome", pascal: "Get3dsOutcome", camel: "get3dsOutcome" },
  { given: "Bad Request", pascal: "BadRequest", camel: "badRequest" },
  { given: "get /cards/{cardId}", pascal: "GetCardsCardId", camel: "getCardsCardId" },
  { given: "API", pascal: "API", camel: "aPI" },
  { given: "v2Beta", pascal: "V2Beta", camel: "v2Beta" },
  { given: "__proto__", pascal: "Proto", camel: "proto" },
  { given: "  spaced   out  ", pascal: "SpacedOut", camel: "spacedOut" },
  { given: "élan", pascal: "Lan", camel: "lan" },
  { given: "カード", pascal: "", camel: "" },
  { given: "", pascal: "", camel: "" },
];

describe("toPascalCase and toCamelCase", () => {
  it.each(cases)("$given: $pascal and $camel", ({ given, pascal, camel }) => {
    expect({ pascal: toPascalCase(given), camel: toCamelCase(given) }).toEqual({ pascal, camel });
  });
});
