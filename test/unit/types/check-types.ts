import ts from "typescript";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { emitSchema } from "../../../generators/types/emit-schema.js";

/** Schemas, and what may and may not be done with the types of the one called `Thing`. */
export interface TypeCase {
  readonly name: string;
  readonly openapi?: string;
  readonly schemas: Readonly<Record<string, object>>;
  /** Expressions that a request may have. */
  readonly sends?: readonly string[];
  readonly sendsNot?: readonly string[];
  /** Expressions over `got`, the body of a response. */
  readonly reads?: readonly string[];
  readonly readsNot?: readonly string[];
}

/** What is wrong with each text of a case, and with its types: nothing where it compiles. */
export interface CheckedCase {
  readonly schema: readonly string[];
  readonly ofText: (text: string) => readonly string[];
}

const header = `import type { paths } from "./schema.js";
type Operation = paths["/things"]["post"];
export type Sent = Operation["requestBody"]["content"]["application/json"];
declare const got: Operation["responses"][200]["content"]["application/json"];
`;

/** Compiles the types of all cases, and each text against them: one program, since the libraries take long. */
export function checkTypes(cases: readonly TypeCase[]): (one: TypeCase) => CheckedCase {
  const texts = new Map<string, string>();
  for (const [index, one] of cases.entries()) {
    texts.set(`/${index}/schema.ts`, emitSchema(toDocument(one)).text);
    for (const text of [...(one.sends ?? []), ...(one.sendsNot ?? [])])
      texts.set(toPath(index, text), `${header}export const sent: Sent = ${text};\nexport default got;`);
    for (const text of [...(one.reads ?? []), ...(one.readsNot ?? [])])
      texts.set(toPath(index, text), `${header}export default ${text};`);
  }
  const program = createProgram(texts);
  const listProblems = (path: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  return (one) => {
    const index = cases.indexOf(one);
    return {
      schema: listProblems(`/${index}/schema.ts`),
      ofText: (text) => listProblems(toPath(index, text)),
    };
  };
}

function toPath(index: number, text: string): string {
  return `/${index}/${Buffer.from(text).toString("hex").slice(0, 400)}.ts`;
}

function toDocument({ openapi = "3.1.0", schemas }: TypeCase): OpenApiDocument {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return {
    openapi,
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "doThing",
          requestBody: { required: true, content },
          responses: { "200": { description: "Done.", content } },
        },
      },
    },
    components: { schemas: schemas as NonNullable<OpenApiDocument["components"]>["schemas"] & object },
  };
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

function createProgram(texts: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.directoryExists = () => true;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  return ts.createProgram([...texts.keys()], options, host);
}
