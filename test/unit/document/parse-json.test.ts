import { describe, expect, it } from "vitest";
import { parseJson } from "../../../generators/document/parse-json.js";

describe("parsing JSON", () => {
  it.each([
    '{"a":1,"b":{"c":[{"d":"\\"e\\": "}]}}',
    '{ "a" :\n1, "a\\": \\"b" : "c : d", "" : "" }',
    '{"__proto__":{"a":1},"u":"\\u0022:\\\\"}',
    '["a", "b"]',
    "{}",
  ])("gives what is written: %s", (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it.each(['{"a":1,"a":2}', '{"x":[{"a":1,"b":2,"a" : 3}]}', '{"a":1,"\\u0061":2}'])(
    "leaves a text that names a key twice to who can say where: %s",
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );

  it.each(["", "{", "a: 1", "{'a': 1}", '{"a":1,}'])("leaves alone what is not JSON: %s", (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
