import { expect, it } from "vitest";
import { Source } from "../../../generators/engine/engine.js";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { readOverlay } from "../../../generators/overlay/read-overlay.js";
import { format, overlayOf } from "./apply.js";

const read = (text: string) =>
  readOverlay({ parsed: parseYaml(text), source: new Source("/a/x.overlay.yaml", text) });

it.each([
  { name: "a list", given: "[]", want: ["#/: this is no overlay: it has no `overlay`"] },
  { name: "an API", given: "openapi: 3.1.0", want: ["#/: this is no overlay: it has no `overlay`"] },
  {
    name: "a later version",
    given: overlayOf("- { target: $, update: {} }", "1.2.0"),
    want: ["#/overlay: Overlay `1.2.0` is not supported: 1.0 and 1.1 are"],
  },
  {
    name: "a version that is a number",
    given: overlayOf("- { target: $, update: {} }", "1.1"),
    want: ["#/overlay: Overlay `1.1` is not supported: 1.0 and 1.1 are"],
  },
  {
    name: "one with nothing in it",
    given: "overlay: 1.1.0",
    want: [
      "#/: the overlay has no `info.title`",
      "#/: the overlay has no `info.version`",
      "#/: the overlay has no list of `actions`",
    ],
  },
  {
    name: "one with fields that nobody knows",
    given: `${overlayOf("- { target: $, updates: {}, update: {}, x-a: 1 }")}action: []\nextends: 5\n`,
    want: [
      "#/action: unknown field `action`",
      "#/extends: `extends` is not text",
      "#/actions/0/updates: unknown field `updates`",
    ],
  },
  {
    name: "actions that are none",
    given: overlayOf(
      "- text\n- {}\n- { target: 5, update: 1 }\n- { target: $ }\n- { target: $, remove: false }\n- { target: $.a, remove: soon }",
    ),
    want: [
      "#/actions/0: the action is not a map",
      "#/actions/1: the action has no `target`",
      "#/actions/1: the action changes nothing: it has no `update`, no `copy` and no `remove: true`",
      "#/actions/2: the action has no `target`",
      "#/actions/3: the action changes nothing: it has no `update`, no `copy` and no `remove: true`",
      "#/actions/4: the action changes nothing: it has no `update`, no `copy` and no `remove: true`",
      "#/actions/5/remove: `remove` is neither true nor false",
    ],
  },
  {
    name: "actions that do two things",
    given: overlayOf("- { target: $.a, update: {}, copy: $.b }\n- { target: $.a, update: {}, remove: true }"),
    want: [
      "#/actions/0: the action has `update` and `copy`",
      "#/actions/1: the action has `update` and `remove`",
    ],
  },
  {
    name: "a copy in Overlay 1.0",
    given: overlayOf("- { target: $.a, copy: $.b }", "1.0.0"),
    want: ["#/actions/0/copy: Overlay 1.0 has no `copy`"],
  },
])("refuses $name, at its place", ({ given, want }) => {
  const problems = read(given);
  expect("actions" in problems ? [] : format(problems)).toEqual(
    want.map((one) => `error overlay/invalid /a/x.overlay.yaml${one}`),
  );
});

it.each([
  { given: "", want: undefined },
  { given: "extends: ./openapi.yaml\n", want: "/a/openapi.yaml" },
  { given: "extends: ../b/openapi.yaml#/paths\n", want: "/b/openapi.yaml" },
  { given: "extends: https://a.example/openapi.yaml\n", want: undefined },
])("is for the file that it extends: $given", ({ given, want }) => {
  expect(read(`${overlayOf("- { target: $, update: {} }")}${given}`)).toMatchObject({ extends: want });
});
