import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { runtime } from "../../generators/emit/runtime-symbols.js";
import { type BuiltCase, buildCase } from "../golden/build-case.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { sample } from "../thorough.js";
import { positions } from "./positions.js";

/** What leaves a literal, a comment, a template or a line, and calls something if it does. */
const payloads: readonly string[] = [
  "x'; smuggled(); '",
  'x"; smuggled(); "',
  "x`; smuggled(); `",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a document, which must stay text
  "${smuggled()}",
  "*/ smuggled(); /*",
  "x\r\nsmuggled();\r\n",
  "x\nsmuggled();\n//",
  "x\u2028smuggled();\u2029//",
  "x\\'; smuggled(); //",
  'x\\"; smuggled(); //',
  "}}; smuggled(); {{",
  '"]: 0, [smuggled()]: "',
];

async function build(document: object): Promise<BuiltCase> {
  const folder = await createTemporaryFolder();
  try {
    await folder.write({ "openapi.yaml": JSON.stringify(document) });
    return await buildCase(folder.path);
  } finally {
    await folder.remove();
  }
}

/** What a file does when it is loaded or called: everything that is more than a declaration or plain data. */
function listDoings(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const doings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) doings.push(node.expression.getText());
    else if (ts.isTemplateExpression(node)) doings.push(node.getText());
    else if (ts.isTaggedTemplateExpression(node) || ts.isDecorator(node)) doings.push(node.getText());
    else if (ts.isExpressionStatement(node)) doings.push(`statement ${ts.SyntaxKind[node.expression.kind]}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return doings;
}

function listSyntaxErrors(path: string, text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  return diagnostics.map(
    ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

/** All text that a program holds: its literals, its names, its comments. */
function readTexts(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.join("\n");
}

describe("there are enough of them", () => {
  it("thirty positions, twelve payloads", () => {
    expect(positions.length).toBeGreaterThanOrEqual(30);
    expect(payloads.length).toBeGreaterThanOrEqual(12);
  });
});

const rows = positions.map((position, index) => ({ ...position, payloads: sample(payloads, 6, index) }));

describe.each(rows)("text of an attacker as $name", ({ given, payloads }) => {
  let harmless: ReadonlySet<string>;
  beforeAll(async () => {
    const { files } = await build(given("x1"));
    // What a document makes of a text may take another function of the runtime.
    harmless = new Set([
      ...Object.keys(runtime),
      ...[...files].flatMap(([path, text]) => (path.endsWith(".ts") ? listDoings(path, text) : [])),
    ]);
  });

  it.each(payloads)("does nothing and breaks nothing: %j", async (payload) => {
    const { files, diagnostics } = await build(given(payload));
    if (files.size === 0) expect(diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
    for (const [path, text] of files) {
      if (path.endsWith(".json")) expect(() => JSON.parse(text), path).not.toThrow();
      if (!path.endsWith(".ts") || path.includes("/runtime/")) continue;
      expect(listSyntaxErrors(path, text)).toEqual([]);
      expect(listDoings(path, text).filter((doing) => !harmless.has(doing))).toEqual([]);
    }
  });
});

describe("the text of a document", () => {
  it.each([
    { name: "an operationId", file: "client/src/contracts.ts" },
    { name: "a code", file: "client/src/catalog.ts" },
    { name: "the meaning of a code", file: "client/src/catalog.ts" },
    { name: "a property", file: "client/src/schema.ts" },
    { name: "a value of an enum", file: "client/src/schema.ts" },
  ])("survives exactly as $name", async ({ name, file }) => {
    const position = positions.find((one) => one.name === name);
    for (const payload of sample(payloads, 3)) {
      const { files } = await build(position?.given(payload) ?? {});
      expect(readTexts(file, files.get(file) ?? "")).toContain(payload);
    }
  });
});
