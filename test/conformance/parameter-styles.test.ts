import { describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { buildClient } from "./build-client.js";

/**
 * The table "Style Examples" of OpenAPI 3.1.1 and 3.2.0, as far as it is defined: a parameter `color`, and what it
 * becomes for the empty string, a string, an array and an object.
 */
const table = `
matrix         false ;color  ;color=blue ;color=blue,black,brown             ;color=R,100,G,200,B,150
matrix         true  ;color  ;color=blue ;color=blue;color=black;color=brown ;R=100;G=200;B=150
label          false refused .blue       .blue,black,brown                   .R,100,G,200,B,150
label          true  refused .blue       .blue.black.brown                   .R=100.G=200.B=150
simple         false refused blue        blue,black,brown                    R,100,G,200,B,150
simple         true  refused blue        blue,black,brown                    R=100,G=200,B=150
form           false color=  color=blue  color=blue,black,brown              color=R,100,G,200,B,150
form           true  color=  color=blue  color=blue&color=black&color=brown  R=100&G=200&B=150
spaceDelimited false -       -           color=blue%20black%20brown          color=R%20100%20G%20200%20B%20150
pipeDelimited  false -       -           color=blue%7Cblack%7Cbrown          color=R%7C100%7CG%7C200%7CB%7C150
deepObject     true  -       -           -                                   color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150
cookie         true  color=  color=blue  color=blue;_color=black;_color=brown R=100;_G=200;_B=150
cookie         false color=  color=blue  -                                   -
`;

const values = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};
const schemas = {
  empty: "{ type: string }",
  string: "{ type: string }",
  array: "{ type: array, items: { type: string } }",
  object: "{ type: object, additionalProperties: { type: integer } }",
};

interface Row {
  readonly place: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: string;
  readonly type: keyof typeof values;
  readonly want: string;
  readonly id: string;
}

const lines = table.trim().split("\n");
const rows: readonly Row[] = lines.flatMap((line) => {
  const [style = "", explode = "", ...cells] = line.split(/ +/);
  return placesOf(style).flatMap((place) =>
    (Object.keys(values) as (keyof typeof values)[]).flatMap((type, index) => {
      const want = cells[index]?.replaceAll("_", " ") ?? "-";
      const id = `${place}-${style}-${explode === "true" ? "exploded" : "whole"}-${type}`;
      return want === "-" ? [] : [{ place, style, explode, type, want, id }];
    }),
  );
});

function placesOf(style: string): readonly Row["place"][] {
  if (["matrix", "label"].includes(style)) return ["path"];
  if (style === "simple") return ["path", "header"];
  return [style === "cookie" ? "cookie" : "query"];
}

const document = `openapi: 3.2.0
info: { title: Styles, version: "1" }
paths:
${rows.map(toPathItem).join("\n")}`;

function toPathItem({ id, place, style, explode, type }: Row): string {
  const path = place === "path" ? `/${id}/{color}/end` : `/${id}`;
  const parameter = `{ name: color, in: ${place}, required: true, style: ${style}, explode: ${explode}, schema: ${schemas[type]} }`;
  return `  ${path}: { get: { operationId: ${id}, parameters: [${parameter}], responses: { "204": { description: Done. } } } }`;
}

function toName(id: string): string {
  return id.replace(/-\w/g, (part) => part.charAt(1).toUpperCase());
}

describe("what a server receives is the example of the specification", async () => {
  const { createClient, call } = await buildClient(document);

  it.each(rows)("$place, $style, explode $explode, $type: $want", async (row) => {
    const { baseUrl, requests } = await serve({ status: 204 });
    const input = { [row.place]: { color: values[row.type] } };
    const sent = call(toName(row.id), createClient({ baseUrl }), input);
    // An empty segment, or one of dots, leads elsewhere; a header may be empty.
    if (row.want === "refused" && row.place === "path") {
      await expect(sent).rejects.toThrow(TypeError);
      return expect(requests).toEqual([]);
    }
    expect(await sent).toMatchObject({ ok: true });
    const { url = "", headers } = requests[0] ?? {};
    const received = {
      path: url.split("/")[2],
      query: url.split("?")[1],
      header: headers?.color,
      cookie: headers?.cookie,
    };
    expect(received[row.place]).toBe(row.want === "refused" ? "" : row.want);
  });

  it("has a row for each style", () => {
    expect(new Set(rows.map(({ style }) => style)).size).toBe(8);
  });
});
