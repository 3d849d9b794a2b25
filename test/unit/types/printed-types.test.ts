import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { createMemory } from "../../../generators/memory/memory.js";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { emitSchema } from "../../../generators/types/emit-schema.js";
import { printParts } from "../../../generators/types/print-parts.js";
import { compilerStandIn } from "../../../generators/types/syntax/compiler-stand-in.js";
import { UnknownSyntaxError } from "../../../generators/types/syntax/nodes.js";
import { printDeclarations } from "../../../generators/types/syntax/print-declarations.js";
import { loadTransforms, loadTransformsOverCompiler } from "../../../generators/types/transforms.js";
import { createView } from "../../../generators/types/view/create-view.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Documents that are closed, as openapi-typescript is given them. */
const documents = [
  "generated/openapi.yaml",
  "generated/custodial/openapi.yaml",
  ...readdirSync(join(repository, "test/golden")).map((name) => `test/golden/${name}/expected/openapi.yaml`),
];

const read = (path: string): OpenApiDocument | undefined => {
  try {
    return parseYaml(readFileSync(join(repository, path), "utf8")) as OpenApiDocument;
  } catch {
    return undefined;
  }
};

const cases = documents.flatMap((path) => {
  const document = read(path);
  return document ? [{ path, document }] : [];
});

afterEach(() => vi.restoreAllMocks());

describe("the types of a document", () => {
  it("are looked at in many documents", () => {
    expect(cases.length).toBeGreaterThan(8);
  });

  it.each(cases)("are what TypeScript prints: $path", ({ document }) => {
    const view = createView(document);
    const [quick, full] = [loadTransforms(), loadTransformsOverCompiler()];
    const wanted = full.print(full.declare(view));
    expect(quick.print(quick.declare(view))).toBe(wanted);
    expect(printParts(view, quick, undefined)).toBe(wanted);
    const memory = createMemory();
    expect(printParts(view, quick, memory)).toBe(wanted);
    expect(printParts(createView(document), quick, memory)).toBe(wanted);
  });
});

describe("what the small tree does not know", () => {
  it.each([
    { name: "a node", ask: () => Reflect.get(compilerStandIn.factory, "createEnumDeclaration") },
    { name: "a function", ask: () => Reflect.get(compilerStandIn, "createProgram") },
    { name: "a helper", ask: () => compilerStandIn.createSourceFile("", "type A = 1;") },
    {
      name: "a comment above a statement",
      ask: () => {
        const alias = compilerStandIn.factory.createTypeAliasDeclaration([], "A", undefined, aReference());
        return compilerStandIn.addSyntheticLeadingComment(alias, "MultiLineCommentTrivia", "*", true);
      },
    },
    { name: "a name that is more than a name", ask: () => printAlias("A", "B; smuggled()") },
    { name: "the name of an alias that is more", ask: () => printAlias("A = 1; smuggled(); type B", "B") },
    { name: "a comment that ends before its end", ask: () => printComment("* a */ smuggled(); /* b ") },
  ])("is left to TypeScript: $name", ({ ask }) => {
    expect(ask).toThrow(UnknownSyntaxError);
  });

  it("has the same types in the end", () => {
    const [{ document }] = cases as [(typeof cases)[number]];
    const wanted = emitSchema(document);
    const property = vi.spyOn(compilerStandIn.factory, "createPropertySignature").mockImplementation(() => {
      throw new UnknownSyntaxError("anything");
    });
    expect(emitSchema(document)).toEqual(wanted);
    expect(property).toHaveBeenCalledOnce();
  });
});

const aReference = () => compilerStandIn.factory.createTypeReferenceNode("B");

function printAlias(name: string, reference: string): string {
  const { factory } = compilerStandIn;
  const type = factory.createTypeReferenceNode(reference);
  return printDeclarations([factory.createTypeAliasDeclaration(undefined, name, undefined, type)]);
}

function printComment(text: string): string {
  const { factory } = compilerStandIn;
  const member = factory.createPropertySignature(undefined, "a", undefined, aReference());
  compilerStandIn.addSyntheticLeadingComment(member, "MultiLineCommentTrivia", text, true);
  return printDeclarations([
    factory.createInterfaceDeclaration(undefined, "A", undefined, undefined, [member]),
  ]);
}
