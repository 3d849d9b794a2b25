import { describe, expect, it } from "vitest";
import { readXErrors } from "../../../generators/expand/read-x-errors.js";

const understood = [
  { name: "nothing", given: {}, want: [] },
  {
    name: "a list of codes",
    given: { "400": ["A", "B"] },
    want: [
      {
        status: "400",
        codes: [
          { code: "A", path: ["400", 0] },
          { code: "B", path: ["400", 1] },
        ],
      },
    ],
  },
  {
    name: "a code without anything, or with null",
    given: { "403": { A: null, B: undefined } },
    want: [
      {
        status: "403",
        codes: [
          { code: "A", path: ["403", "A"] },
          { code: "B", path: ["403", "B"] },
        ],
      },
    ],
  },
  {
    name: "a code with its meaning",
    given: { "403": { A: "It is so." } },
    want: [{ status: "403", codes: [{ code: "A", meaning: "It is so.", path: ["403", "A"] }] }],
  },
  {
    name: "a code with meaning, fix and retry advice",
    given: { "403": { A: { meaning: "It is so.", fix: "Mend it.", retry: "after-fix" } } },
    want: [
      {
        status: "403",
        codes: [{ code: "A", meaning: "It is so.", fix: "Mend it.", retry: "after-fix", path: ["403", "A"] }],
      },
    ],
  },
  {
    name: "a code with a fix alone",
    given: { "403": { A: { fix: "Mend it." } } },
    want: [{ status: "403", codes: [{ code: "A", fix: "Mend it.", path: ["403", "A"] }] }],
  },
  {
    name: "a status that never occurs",
    given: { "429": false },
    want: [{ status: "429", codes: false }],
  },
  {
    name: "several statuses, a range and default among them, left unjudged",
    given: { "4XX": [], default: {}, "200": ["A"] },
    want: [
      { status: "200", codes: [{ code: "A", path: ["200", 0] }] },
      { status: "4XX", codes: [] },
      { status: "default", codes: [] },
    ],
  },
  {
    name: "codes that are names of JavaScript's own",
    given: { "403": JSON.parse('{"__proto__": "One.", "constructor": null}') as object },
    want: [
      {
        status: "403",
        codes: [
          { code: "__proto__", meaning: "One.", path: ["403", "__proto__"] },
          { code: "constructor", path: ["403", "constructor"] },
        ],
      },
    ],
  },
];

const advice = "`never`, `after-fix`, `after-delay`, `after-credentials`";

const misunderstood = [
  ...[null, 5, "403", [], true].map((given) => ({
    name: `${JSON.stringify(given)} in place of a map`,
    given,
    want: { statuses: [], problems: [{ message: "`x-errors` is not a map from status to codes", path: [] }] },
  })),
  ...[null, true, 5, "A"].map((codes) => ({
    name: `${JSON.stringify(codes)} in place of codes`,
    given: { "403": codes },
    want: {
      statuses: [{ status: "403", codes: [] }],
      problems: [{ message: "status `403` has neither a list nor a map of codes", path: ["403"] }],
    },
  })),
  {
    name: "entries of a list that are no names",
    given: { "403": ["A", "", 5, true, null, { B: "It is so." }, ["C"]] },
    want: {
      statuses: [{ status: "403", codes: [{ code: "A", path: ["403", 0] }] }],
      problems: [
        { message: "`` is not the name of a code", path: ["403", 1] },
        {
          message: "`5` is a number here, and codes are text; put it in quotes",
          help: 'write `"5"`, also where bodies have a number',
          path: ["403", 2],
        },
        {
          message: "`true` is a boolean here, and codes are text; put it in quotes",
          help: 'write `"true"`, also where bodies have a number',
          path: ["403", 3],
        },
        { message: "`null` is not the name of a code", path: ["403", 4] },
        { message: "a nested value is not the name of a code", path: ["403", 5] },
        { message: "a nested value is not the name of a code", path: ["403", 6] },
      ],
    },
  },
  {
    name: "a meaning that is no text",
    given: { "403": { A: 5, B: ["It is so."], C: "It is so." } },
    want: {
      statuses: [{ status: "403", codes: [{ code: "C", meaning: "It is so.", path: ["403", "C"] }] }],
      problems: [
        { message: "the meaning of `A` is not text", path: ["403", "A"] },
        { message: "the meaning of `B` is not text", path: ["403", "B"] },
      ],
    },
  },
  {
    name: "keys that do not exist, texts that are none, advice that is unknown",
    given: { "403": { A: { meaning: 5, fix: null, retry: "sometimes", Meaning: "It is so." } } },
    want: {
      statuses: [{ status: "403", codes: [{ code: "A", retry: "sometimes", path: ["403", "A"] }] }],
      problems: [
        { message: "`meaning` is not text at `A`", path: ["403", "A", "meaning"] },
        { message: "`fix` is not text at `A`", path: ["403", "A", "fix"] },
        { message: `\`retry\` is \`sometimes\`, not one of ${advice} at \`A\``, path: ["403", "A", "retry"] },
        { message: "unknown key `Meaning` at `A`", path: ["403", "A", "Meaning"] },
      ],
    },
  },
];

describe("readXErrors", () => {
  it.each(understood)("reads $name", ({ given, want }) => {
    expect(readXErrors(given)).toEqual({ statuses: want, problems: [] });
  });

  it.each(misunderstood)("reports $name", ({ given, want }) => {
    expect(readXErrors(given)).toEqual(want);
  });
});
