import { describe, expect, it } from "vitest";
import { toAsciiPascalCase, toCamelCase, toPascalCase } from "../../../generators/names/case.js";

const cases = [
  { given: "create-card", pascal: "CreateCard", camel: "createCard" },
  { given: "create_card", pascal: "CreateCard", camel: "createCard" },
  { given: "createCard", pascal: "CreateCard", camel: "createCard" },
  { given: "CreateCard", pascal: "CreateCard", camel: "createCard" },
  { given: "get-3ds_Outcome", pascal: "Get3dsOutcome", camel: "get3dsOutcome" },
  { given: "Bad Request", pascal: "BadRequest", camel: "badRequest" },
  { given: "get /cards/{cardId}", pascal: "GetCardsCardId", camel: "getCardsCardId" },
  { given: "API", pascal: "API", camel: "api" },
  { given: "GET_version", pascal: "GETVersion", camel: "getVersion" },
  { given: "TVShowByName", pascal: "TVShowByName", camel: "tvShowByName" },
  { given: "API2Cart", pascal: "API2Cart", camel: "api2Cart" },
  { given: "X", pascal: "X", camel: "x" },
  { given: "v2Beta", pascal: "V2Beta", camel: "v2Beta" },
  { given: "__proto__", pascal: "Proto", camel: "proto" },
  { given: "  spaced   out  ", pascal: "SpacedOut", camel: "spacedOut" },
  { given: "élan", pascal: "Élan", camel: "élan" },
  { given: "e\u0301lan", pascal: "Élan", camel: "élan" },
  { given: "über-größe", pascal: "ÜberGröße", camel: "überGröße" },
  { given: "カード取得", pascal: "カード取得", camel: "カード取得" },
  { given: "get カード", pascal: "Getカード", camel: "getカード" },
  { given: "карта_создать", pascal: "КартаСоздать", camel: "картаСоздать" },
  { given: "कार्ड लाओ", pascal: "कार्डलाओ", camel: "कार्डलाओ" },
  { given: "𐐨bc", pascal: "Bc", camel: "bc" },
  { given: "a\u{323b0}b\u088f", pascal: "AB", camel: "aB" },
  { given: "\u0264a", pascal: "\u0264a", camel: "\u0264a" },
  { given: "ǰa", pascal: "J\u030ca", camel: "ǰa" },
  { given: "a\u200db\u202ec\u3164d\ufe0fe", pascal: "ABCDE", camel: "aBCDE" },
  { given: "\u0301a ²³ · ‿", pascal: "A", camel: "a" },
  { given: "😀", pascal: "", camel: "" },
  { given: "", pascal: "", camel: "" },
];

describe("toPascalCase and toCamelCase", () => {
  it.each(cases)("$given: $pascal and $camel", ({ given, pascal, camel }) => {
    expect({ pascal: toPascalCase(given), camel: toCamelCase(given) }).toEqual({ pascal, camel });
  });
});

it.each([
  { given: "create-card", want: "CreateCard" },
  { given: "über-größe", want: "UberGrosse" },
  { given: "get カード", want: "Get" },
  { given: "カード", want: "" },
])("in ASCII, $given is $want", ({ given, want }) => {
  expect(toAsciiPascalCase(given)).toBe(want);
});
