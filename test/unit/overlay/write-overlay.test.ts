import { expect, it } from "vitest";
import { writeOverlay } from "../../../generators/overlay/write-overlay.js";
import { apply } from "./apply.js";

it("writes an overlay that does what it is given, whatever keys and texts there are", () => {
  const update = { "x-errors": { "409": { A: 'It\'s "so": no' } }, "1": null, no: "yes" };
  const text = writeOverlay({ title: "Errors of # Cards", extends: "./a: b.yaml" }, [
    { target: ["paths", "/a'b/{c}", "get"], update },
    { target: [], update: { "x-error-catalog": { A: { meaning: "M\nN" } } } },
  ]);
  const { result, problems } = apply('paths: { "/a\'b/{c}": { get: {} } }', text);
  expect(problems).toEqual([]);
  expect(result).toEqual({
    paths: { "/a'b/{c}": { get: update } },
    "x-error-catalog": { A: { meaning: "M\nN" } },
  });
});
