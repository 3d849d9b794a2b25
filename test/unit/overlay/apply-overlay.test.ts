import { describe, expect, it } from "vitest";
import { apply, format, overlayOf } from "./apply.js";

const document = `
info: { title: Cards }
paths:
  /cards: { get: { tags: [cards], summary: All } }
  /pets: { get: { tags: [pets], deprecated: true } }
empty:
`;

const cases = [
  {
    name: "merges maps, appends lists, replaces values",
    actions: `- { target: "$.paths['/cards'].get", update: { tags: [money], summary: Every card, x-a: { b: 1 } } }`,
    want: { "/cards": { get: { tags: ["cards", "money"], summary: "Every card", "x-a": { b: 1 } } } },
  },
  {
    name: "changes each node that a target matches",
    actions: `- { target: $.paths.*.get, update: { x-seen: true } }`,
    want: { "/cards": { get: { "x-seen": true } }, "/pets": { get: { "x-seen": true } } },
  },
  {
    name: "selects by filters",
    actions: `- { target: "$.paths.*[?@.deprecated == true]", update: { x-old: true } }`,
    want: { "/pets": { get: { "x-old": true } } },
    not: { "/cards": { get: { "x-old": true } } },
  },
  {
    name: "selects by patterns that match a whole text, and by such as are in it",
    actions: `- { target: "$.paths.*[?match(@.summary, 'A.l')]", update: { x-m: true } }
- { target: "$.paths.*.get.tags[?search(@, '^p')]", update: x-p }`,
    want: { "/cards": { get: { "x-m": true } }, "/pets": { get: { tags: ["x-p"] } } },
  },
  {
    name: "appends an entry, a map too, to a list",
    actions: `- { target: $.paths.*.get.tags, update: new }\n- { target: "$.paths['/pets'].get.tags", update: { a: 1 } }`,
    want: {
      "/cards": { get: { tags: ["cards", "new"] } },
      "/pets": { get: { tags: ["pets", "new", { a: 1 }] } },
    },
  },
  {
    name: "replaces a value that is the target",
    actions: `- { target: "$.paths['/cards'].get.summary", update: New }`,
    want: { "/cards": { get: { summary: "New" } } },
  },
  {
    name: "takes what an action before it has made as target",
    actions: `- { target: $.paths, update: { /new: { get: {} } } }\n- { target: "$.paths['/new'].get", update: { summary: It } }`,
    want: { "/new": { get: { summary: "It" } } },
  },
  {
    name: "copies one node",
    actions: `- { target: "$.paths['/pets'].get", copy: "$.paths['/cards'].get" }`,
    want: { "/pets": { get: { tags: ["pets", "cards"], summary: "All", deprecated: true } } },
  },
];

describe("an overlay", () => {
  it.each(cases)("$name", ({ actions, want, not }) => {
    const { result, problems } = apply(document, overlayOf(actions));
    expect(format(problems)).toEqual([]);
    expect(result).toMatchObject({ paths: want, info: { title: "Cards" } });
    if (not) expect(result).not.toMatchObject({ paths: not });
  });

  it("removes properties and entries, also one inside another", () => {
    const text = "list: [a, { keep: 1, drop: 2 }, b, c]\nmap: { x: { x: 1 }, y: 2 }\n";
    const actions =
      "- { target: '$.list[0, 2]', remove: true }\n- { target: '$..drop', remove: true }\n- { target: $..x, remove: true }";
    const { result, problems } = apply(text, overlayOf(actions));
    expect(problems).toEqual([]);
    expect(result).toEqual({ list: [{ keep: 1 }, "c"], map: { y: 2 } });
  });

  it("changes what an alias puts into several places in one of them alone", () => {
    const text = "a: &x { list: [1], map: { deep: {} } }\nb: *x\nc: { <<: *x }\n";
    const { result } = apply(
      text,
      overlayOf("- { target: $.b, update: { list: [2], map: { deep: { y: 1 } } } }"),
    );
    expect(result).toEqual({
      a: { list: [1], map: { deep: {} } },
      b: { list: [1, 2], map: { deep: { y: 1 } } },
      c: { list: [1], map: { deep: {} } },
    });
  });

  it("puts a map of its own into each place", () => {
    const { result } = apply(
      document,
      overlayOf(
        "- { target: $.paths.*.get, update: { x-a: { n: [1] } } }\n- { target: \"$.paths['/pets'].get.x-a.n\", update: 2 }",
      ),
    );
    expect(result).toMatchObject({
      paths: { "/cards": { get: { "x-a": { n: [1] } } }, "/pets": { get: { "x-a": { n: [1, 2] } } } },
    });
  });

  it("is applied after those before it", () => {
    const first = overlayOf("- { target: $.info, update: { title: One, x-list: [1] } }");
    const second = overlayOf("- { target: $.info, update: { title: Two, x-list: [2] } }");
    expect(apply(document, first, second).result).toMatchObject({ info: { title: "Two", "x-list": [1, 2] } });
    expect(apply(document, second, first).result).toMatchObject({ info: { title: "One", "x-list": [2, 1] } });
  });

  it("has keys that mean something elsewhere as keys", () => {
    const text = "info: { title: T }\n";
    const { result } = apply(
      text,
      overlayOf(
        "- { target: $, update: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } } }\n- { target: $.info, update: { __proto__: { polluted: 1 } } }\n- { target: $.info, update: { __proto__: { again: 1 } } }",
      ),
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const { info } = result as { readonly info: object };
    expect(Object.getPrototypeOf(info)).toBe(Object.prototype);
    expect(JSON.stringify(info)).toBe('{"title":"T","__proto__":{"polluted":1,"again":1}}');
  });
});

const conflicts = [
  {
    name: "a map for a list, as of the codes of a status",
    text: `x-errors: { "409": [A] }`,
    actions: `- { target: $, update: { x-errors: { "409": { B: It is so. } } } }`,
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/update/x-errors/409: a map cannot be merged with a list, at `$['x-errors']['409']`",
  },
  {
    name: "a text for a map",
    text: "info: { title: T }",
    actions: "- { target: $.info, update: Text }",
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/update: a text cannot be merged with a map, at `$.info`",
  },
  {
    name: "a map for nothing",
    text: "a: { CODE: }",
    actions: "- { target: $.a, update: { CODE: { meaning: It is so. } } }",
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/update/CODE: a map cannot be merged with an empty value, at `$.a.CODE`",
  },
  {
    name: "nodes of several kinds",
    text: "a: { b: [], c: {} }",
    actions: "- { target: $.a.*, update: { d: 1 } }",
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/target: the target selects a list at `$.a.b` and a map at `$.a.c`",
  },
  {
    name: "the root, to be removed",
    text: "a: 1",
    actions: "- { target: $, remove: true }",
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/target: the root of a document cannot be removed",
  },
  {
    name: "several nodes to copy",
    text: "a: { b: 1, c: 2 }",
    actions: "- { target: $.a, copy: $.a.* }",
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/copy: `$.a.*` matches 2 nodes, where one is to be copied",
  },
  {
    name: "a value as target in Overlay 1.0",
    text: "info: { title: T }",
    actions: "- { target: $.info.title, update: U }",
    version: "1.0.0",
    want: "error overlay/conflict /1.overlay.yaml#/actions/0/target: the target is neither a map nor a list, at `$.info.title`",
  },
  {
    name: "a target that is no path",
    text: "a: 1",
    actions: "- { target: info, update: {} }",
    want: "error overlay/invalid /1.overlay.yaml#/actions/0/target: `info` is no JSONPath expression: expected '$', found 'i'",
  },
  {
    name: "a target with a script",
    text: "a: 1",
    actions: "- { target: '$[(process.exit())]', update: {} }",
    want: expect.stringMatching(
      /^error overlay\/invalid \S+ `\$\[\(process.exit\(\)\)\]` is no JSONPath expression: /,
    ),
  },
  {
    name: "a target that matches nothing",
    text: "a: 1",
    actions: "- { target: $.b, update: {} }",
    want: "warning overlay/no-match /1.overlay.yaml#/actions/0/target: the target `$.b` matches nothing",
  },
];

describe("an action that cannot be applied", () => {
  it.each(conflicts)("is reported: $name", ({ text, actions, version, want }) => {
    const { problems } = apply(text, overlayOf(actions, version));
    expect(format(problems)).toEqual([want]);
  });

  it("names both places", () => {
    const overlay = overlayOf("- { target: $.a, update: { b: [1] } }\n- { target: $.a, update: { b: {} } }");
    const [problem] = apply("a: {}", overlay).problems;
    expect(problem?.note?.at).toMatchObject({ pointer: "#/actions/0/update/b" });
  });

  it("does not keep the others from being applied", () => {
    const overlay = overlayOf("- { target: $.b, update: {} }\n- { target: $, update: { c: 1 } }");
    expect(apply("a: 1", overlay).result).toEqual({ a: 1, c: 1 });
  });
});

describe("an update of a reference", () => {
  const text = `
x-error-catalog: { $ref: ./catalog.yaml }
paths: { /a: { get: { $ref: ./get.yaml } } }
components: { schemas: { A: { $ref: ./a.yaml } }, parameters: { P: { $ref: ./p.yaml } } }
`;

  it.each([
    {
      name: "in the target",
      actions: "- { target: $.paths.*.*, update: { x-errors: {} } }",
      at: "$.paths['/a'].get",
    },
    {
      name: "below it",
      actions: "- { target: $, update: { x-error-catalog: { A: { meaning: M } } } }",
      at: "$['x-error-catalog']",
    },
  ])("is said not to be read: $name", ({ actions, at }) => {
    const { problems } = apply(text, overlayOf(actions));
    expect(format(problems)).toEqual([
      `warning overlay/no-match /1.overlay.yaml#/actions/0/target: the action adds to a reference, at \`${at}\`, beside which nothing else is read`,
    ]);
    expect(problems[0]?.help).toContain("by an overlay of its own, with `extends`");
  });

  it.each([
    "- { target: $.components.schemas.A, update: { deprecated: true } }",
    "- { target: $.components.parameters.P, update: { description: It is so. } }",
    "- { target: $.paths.*.*, update: { $ref: ./other.yaml } }",
  ])("is read: %s", (actions) => {
    expect(apply(text, overlayOf(actions)).problems).toEqual([]);
  });
});

describe("help for a target that matches nothing", () => {
  const text = "paths: { /a: { $ref: ./a.yaml }, /b: { $ref: '#/components/pathItems/B' }, /c: { get: {} } }";

  it.each([
    {
      target: "$.paths['/a'].get",
      want: /^`\$\.paths\['\/a'\]` is a reference to `\.\/a\.yaml`, .* `extends`/,
    },
    {
      target: "$.paths['/b'].get",
      want: /^`\$\.paths\['\/b'\]` is a reference to .*; make that the target$/,
    },
    { target: "$.paths['/c'].post", want: /^`\$\.paths\['\/c'\]` is there, but has no `post`/ },
    { target: "$.paths.*.post", want: /^undefined$/ },
  ])("says where $target ends", ({ target, want }) => {
    const { problems } = apply(text, overlayOf(`- { target: "${target}", remove: true }`));
    expect(String(problems[0]?.help)).toMatch(want);
  });
});
