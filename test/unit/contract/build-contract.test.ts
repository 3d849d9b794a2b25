import { describe, expect, it } from "vitest";
import { codedResponse, contractOf } from "./documents.js";

describe("the norms", () => {
  it("are what the shared responses say, in the order of the statuses", () => {
    const { norms } = contractOf({
      components: {
        responses: {
          Plain: { description: "No norm." },
          Conflict: { description: "Taken.", "x-error": { status: "409", kind: "any", code: "TAKEN" } },
          Forbidden: {
            description: "Not yours.",
            "x-error": {
              status: "403",
              kind: "any",
              title: "No",
              retry: "never",
              troubleshooting: ["Ask."],
              guide: "Roles",
            },
          },
        },
      },
    });
    expect(norms.map(({ status }) => status)).toEqual(["403", "409"]);
    expect(norms.find(({ status }) => status === "403")).toEqual({
      status: "403",
      kind: "forbidden",
      title: "No",
      description: "Not yours.",
      source: "shared",
      retry: "never",
      troubleshooting: ["Ask."],
      guide: "Roles",
    });
    expect(norms.find(({ status }) => status === "409")).toEqual({
      status: "409",
      kind: "unexpectedStatus",
      title: "Conflict",
      description: "Taken.",
      source: "shared",
      troubleshooting: [],
    });
  });
});

describe("the catalog", () => {
  const responses = {
    "403": codedResponse({ enum: ["B", "A"], "x-enumDescriptions": { A: "A of do-thing." } }),
  };

  it("has every documented code by name, with what the operations say where the document has no entry", () => {
    const { catalog } = contractOf({
      paths: { "/things": { get: { operationId: "do-thing", responses } } },
      "x-error-catalog": {
        B: {
          title: "Bee",
          meaning: "B.",
          fix: "Mend it.",
          retry: "never",
          resolvedBy: ["do-thing", "no-such-operation"],
          since: "2026-01-01",
          deprecated: true,
        },
        UNUSED: { meaning: "No operation has it." },
      },
    });
    expect(catalog).toEqual([
      { code: "A", title: "A", meaning: "A of do-thing.", resolvedBy: [], deprecated: false },
      {
        code: "B",
        title: "Bee",
        meaning: "B.",
        fix: "Mend it.",
        retry: "never",
        resolvedBy: ["do-thing"],
        since: "2026-01-01",
        deprecated: true,
      },
    ]);
  });

  it("takes the meaning of the first operation that has one", () => {
    const bare = { "403": codedResponse({ enum: ["A"] }) };
    const { catalog } = contractOf({
      paths: { "/a": { get: { responses: bare } }, "/b": { get: { responses } } },
    });
    expect(catalog[0]).toMatchObject({ code: "A", meaning: "A of do-thing." });
  });

  it("takes no inherited entry", () => {
    const { catalog } = contractOf({
      paths: { "/a": { get: { responses: { "403": codedResponse({ enum: ["constructor"] }) } } } },
      "x-error-catalog": {},
    });
    expect(catalog).toEqual([
      { code: "constructor", title: "constructor", meaning: "", resolvedBy: [], deprecated: false },
    ]);
  });
});

describe("the contract", () => {
  it("says what the API is called, and names its tags", () => {
    expect(
      contractOf({
        info: { title: "Things", version: "2", description: "All of them." },
        servers: [{ url: "https://a.example", description: "Live" }],
        tags: [
          { name: "things", "x-displayName": "Things" },
          { name: "rest", description: "The rest." },
        ],
      }),
    ).toMatchObject({
      title: "Things",
      version: "2",
      description: "All of them.",
      codePlaces: [{ path: ["errorCode"], form: "open" }],
      servers: [{ name: "live", url: "https://a.example" }],
      tags: [
        { name: "things", title: "Things" },
        { name: "rest", title: "rest", description: "The rest." },
      ],
    });
  });

  it("is plain data", () => {
    const contract = contractOf({
      paths: { "/a": { get: { responses: { "403": codedResponse({ enum: ["A"] }) } } } },
    });
    expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
  });
});
