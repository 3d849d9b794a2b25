import { describe, expect, it } from "vitest";
import { generated } from "../../../generators/emit/generated-symbols.js";
import { nameOperations, type OperationNames } from "../../../generators/emit/operation-names.js";
import { runtime } from "../../../generators/emit/runtime-symbols.js";
import { contractOf } from "../contract/documents.js";

/** Names of operations with the given ids, in that order. */
function nameAll(...ids: readonly string[]): ReadonlyMap<string, OperationNames> {
  const paths = Object.fromEntries(ids.map((operationId, index) => [`/${index}`, { get: { operationId } }]));
  return nameOperations(contractOf({ paths }));
}

const callOf = (id: string) => nameAll(id).get(id)?.call;

/** Every name that the operations with these ids take in the generated client. */
function listNames(...ids: readonly string[]): readonly string[] {
  return [...nameAll(...ids).values()].flatMap((names) => Object.values(names));
}

describe("nameOperations", () => {
  it("names all that belongs to an operation", () => {
    expect(nameAll("create-card").get("create-card")).toEqual({
      call: "createCard",
      contract: "createCardContract",
      codes: "CreateCardCodes",
      codeError: "CreateCardCodeError",
      error: "CreateCardError",
      input: "CreateCardInput",
      data: "CreateCardData",
    });
  });

  it("builds the names of a contract once", () => {
    const contract = contractOf({ paths: { "/a": { get: { operationId: "get-card" } } } });
    expect(nameOperations({ ...contract })).toBe(nameOperations(contract));
  });

  it.each([
    { name: "an id that starts with a digit", given: "3ds-result", want: "operation3dsResult" },
    { name: "an id with signs", given: "get /cards/{cardId}", want: "getCardsCardId" },
    { name: "a keyword", given: "delete", want: "deleteOperation" },
    { name: "what would be a type of the client", given: "network", want: "networkOperation" },
    { name: "a keyword of strict mode", given: "static", want: "staticOperation" },
    { name: "a keyword in another case", given: "De-lete", want: "deLete" },
    { name: "a function of the client", given: "match", want: "matchOperation" },
    {
      name: "a function of the client, written otherwise",
      given: "create-client",
      want: "createClientOperation",
    },
    { name: "what makes a module look like a promise", given: "then", want: "thenOperation" },
    { name: "a name of JavaScript's own", given: "__proto__", want: "proto" },
    { name: "an id in another script", given: "カード取得", want: "カード取得" },
    { name: "an id with accents", given: "über-größe", want: "überGröße" },
    { name: "an id that starts with a digit of another script", given: "٣ds", want: "operation٣ds" },
    { name: "an id without letters", given: "😀", want: "operationOperation" },
  ])("names $name", ({ given, want }) => {
    expect(callOf(given)).toBe(want);
  });

  it("marks what folds to the same name by its id, and leaves the name to the id that is that name", () => {
    const names = nameAll("getCard", "get_card", "get-card");
    expect([...names].map(([id, { call }]) => `${id}: ${call}`).sort()).toEqual([
      "get-card: getCard_1vukgf0",
      "getCard: getCard",
      "get_card: getCard_0nlz8k6",
    ]);
  });

  it("renames none of those that met already when one more comes", () => {
    const ids = Array.from({ length: 1500 }, (_, index) => `get${"-".repeat(index + 2)}card`);
    const before = nameAll(...ids);
    for (const more of ["getCard", "get-card", "get_card", "get-card-"]) {
      const after = nameAll(more, ...ids);
      for (const id of ids) expect(after.get(id)).toEqual(before.get(id));
    }
  });

  it("gives the same names whatever the order", () => {
    const ids = ["getCard", "delete", "get_card", "delete-operation", "get-card"];
    const names = nameAll(...ids);
    const reversed = nameAll(...[...ids].reverse());
    for (const id of ids) expect(reversed.get(id)).toEqual(names.get(id));
  });

  const meetings = [
    { name: "a reserved word and what it becomes", ids: ["delete", "delete-operation"], broken: false },
    {
      name: "a number of the document and one of ours",
      ids: ["get-card", "get_card", "get-card2"],
      broken: true,
    },
    {
      name: "a contract and an operation called after it",
      ids: ["get-card", "get-card-contract"],
      broken: true,
    },
    { name: "ids without ASCII letters", ids: ["カード", "ユーザー", "!"], broken: false },
    {
      name: "errors of codes, and errors of an operation",
      ids: ["card", "card-code", "cards"],
      broken: false,
    },
    {
      name: "types of a script without capitals and an operation called like them",
      ids: [
        "カード",
        ...["Codes", "Code", "CodeError", "Error", "Input", "Data", "Contract"].map((end) => `カード${end}`),
      ],
      broken: false,
    },
    { name: "small letters that share a capital", ids: ["ıd", "id", "ſd", "sd", "µd", "μd"], broken: false },
    { name: "spellings of the same letter", ids: ["é", "e\u0301", "É"], broken: false },
    {
      name: "letters between which nothing is seen",
      ids: ["カード", "カ\u200dード", "カ\u3164ード"],
      broken: false,
    },
    { name: "capitals", ids: ["getcard", "getCard"], broken: false },
  ];

  it.each(meetings.filter(({ broken }) => !broken))("gives each a name of its own: $name", ({ ids }) => {
    const names = listNames(...ids);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(meetings.filter(({ broken }) => broken))("gives each a name of its own: $name", ({ ids }) => {
    const names = listNames(...ids);
    expect(new Set(names).size).toBe(names.length);
  });

  /** What the entries of a generated client export besides, and what its modules import. */
  const taken: readonly string[] = [
    ...Object.keys(runtime),
    ...Object.keys(generated),
    ..."apiKey bearer callOperation catalog components createClient parseError operations paths".split(" "),
    ..."ApiKeyCredentials BearerOptions GenericCodes OperationErrors ServerName".split(" "),
  ];

  it.each([
    "api-key",
    "bearer",
    "catalog",
    "create-client",
    "has-code",
    "is-kind",
    "match",
    "parse-error",
    "unwrap",
  ])("leaves the names of the client alone: %s", (id) => {
    expect(listNames(id).filter((name) => taken.includes(name))).toEqual([]);
  });

  it.each([
    ...["network", "server", "timeout", "code", "operation", "any", "generic", "カード"],
    ...["bearer-auth", "header-auth", "call-operation", "components", "operations", "paths"],
  ])("leaves the names of the client alone: %s", (id) => {
    expect(listNames(id).filter((name) => taken.includes(name))).toEqual([]);
  });
});
