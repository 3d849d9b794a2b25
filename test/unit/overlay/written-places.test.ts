import { describe, expect, it } from "vitest";
import { apply, overlayOf } from "./apply.js";

const text = "a: { old: 1, list: [x, y, z] }\nb: { inner: { c: 1 } }\n";

describe("where a part of the result is written", () => {
  it.each([
    { name: "what was there", pointer: "#/a/old", want: "/openapi.yaml#/a/old" },
    { name: "the root", pointer: "#/", want: "/openapi.yaml#/" },
    { name: "what is new", pointer: "#/a/new", want: "/1.overlay.yaml#/actions/0/update/new" },
    {
      name: "what is inside",
      pointer: "#/a/new/in~1side/0",
      want: "/1.overlay.yaml#/actions/0/update/new/in~1side/0",
    },
    { name: "what is replaced", pointer: "#/b/inner/c", want: "/1.overlay.yaml#/actions/1/update/c" },
    { name: "what is around", pointer: "#/b/inner", want: "/openapi.yaml#/b/inner" },
    { name: "what is appended", pointer: "#/a/list/3", want: "/1.overlay.yaml#/actions/0/update/list/0" },
    { name: "what is copied", pointer: "#/b/copy/c", want: "/1.overlay.yaml#/actions/2/copy/c" },
    { name: "what is merged into that", pointer: "#/b/copy/d", want: "/1.overlay.yaml#/actions/3/update/d" },
  ])("$name", ({ pointer, want }) => {
    const actions = `- { target: $.a, update: { new: { in/side: [1] }, list: [w] } }
- { target: $.b.inner, update: { c: 2 } }
- { target: $, copy: $.wrapped }
- { target: $.b.copy, update: { d: 1 } }`;
    const { writtenAt } = apply(`${text}wrapped: { b: { copy: { c: 2 } } }\n`, overlayOf(actions));
    expect(writtenAt(pointer)).toBe(want);
  });

  it("is kept for entries whose index changes", () => {
    const actions =
      "- { target: $.a.list, update: [w] }\n- { target: '$.a.list[?@ == \"y\"]', remove: true }\n- { target: '$.a.list[0]', remove: true }";
    const { result, writtenAt } = apply(text, overlayOf(actions));
    expect(result).toMatchObject({ a: { list: ["z", "w"] } });
    expect(["#/a/list/0", "#/a/list/1"].map(writtenAt)).toEqual([
      "/openapi.yaml#/a/list/2",
      "/1.overlay.yaml#/actions/0/update/0",
    ]);
  });

  it("is forgotten for what is removed and added again", () => {
    const actions = "- { target: $.b, update: { new: { x: 1 } } }\n- { target: $.b.new, remove: true }";
    const { writtenAt } = apply(text, overlayOf(actions), overlayOf("- { target: $.b, update: { new: 2 } }"));
    expect(writtenAt("#/b/new")).toBe("/2.overlay.yaml#/actions/0/update/new");
  });
});
