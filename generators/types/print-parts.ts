import { keepParts } from "../memory/keep-parts.js";
import { createPartRecall } from "../memory/lookups.js";
import type { Memory } from "../memory/memory.js";
import { isRecord, type OpenApiDocument } from "../openapi/openapi.js";
import type { InterfaceDeclaration, Statement } from "./syntax/nodes.js";
import { printDeclarations, printMembers } from "./syntax/print-declarations.js";
import type { Transforms } from "./transforms.js";
import type { View } from "./view/create-view.js";

/** What a part of a document adds to the declarations. */
interface Printed {
  /** Members by where they go: `paths`, `webhooks`, `operations`, or a section such as `components/schemas`. */
  readonly members: ReadonlyMap<string, string>;
  /** Declarations that follow those that every document has, in their order; of `operations`, the name alone. */
  readonly further: ReadonlyMap<string, string>;
}

/** The document with nothing but one of its parts. */
interface Piece {
  readonly place: string;
  readonly part: unknown;
  readonly document: OpenApiDocument;
}

const step = "    ";

/** In the order of openapi-typescript, which is that of the helpers that they ask for. */
const sections = ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"];

/**
 * The declarations of a document, made and printed part by part, as they are when all are made at once.
 *
 * @param memory has what was printed of parts that are the same, with what they lead to
 */
export function printParts(view: View, transforms: Transforms, memory: Memory | undefined): string {
  const { document, aliases } = keepView(view, memory);
  const resolve = transforms.createResolve(document);
  const recall = createPartRecall<Printed>("types", resolve, memory);
  const printed = listPieces(document).map(({ part, place, document: piece }) =>
    recall(part, place, (find) =>
      toPrinted(transforms.declare({ document: piece, aliases: new Map() }, find)),
    ),
  );
  const nothing = { openapi: document.openapi } as OpenApiDocument;
  const ofAliases = toPrinted(transforms.declare({ document: nothing, aliases }, resolve));
  return assemble([...printed, ofAliases], document.components !== undefined);
}

/** A reference to an alias is a mark that the text of a part does not have. */
function keepView(view: View, memory: Memory | undefined): View {
  return view.aliases.size > 0 ? view : { ...view, document: keepParts(view.document, "types", memory) };
}

function listPieces({ openapi, paths, webhooks, components = {} }: OpenApiDocument): readonly Piece[] {
  const listEach = (parts: unknown, place: string, toRest: (parts: object) => object): readonly Piece[] =>
    Object.entries(isRecord(parts) ? parts : {}).map(([key, part]) => ({
      place: JSON.stringify([place, key]),
      part,
      document: { openapi, ...toRest({ [key]: part }) } as OpenApiDocument,
    }));
  return [
    ...listEach(paths, "paths", (one) => ({ paths: one })),
    ...listEach(webhooks, "webhooks", (one) => ({ webhooks: one })),
    ...sections.flatMap((section) =>
      listEach((components as Readonly<Record<string, unknown>>)[section], section, (one) => ({
        components: { [section]: one },
      })),
    ),
  ];
}

function toPrinted(declarations: ReturnType<Transforms["declare"]>): Printed {
  const members = new Map<string, string>();
  const further = new Map<string, string>();
  for (const statement of declarations as unknown as readonly Statement[]) {
    const name = statement.name.text;
    if (!isInterface(statement)) {
      if (!always.includes(name) && name !== "operations") further.set(name, printDeclarations([statement]));
    } else if (name === "components") {
      for (const [section, text] of printSections(statement)) members.set(section, text);
    } else {
      members.set(name, printMembers(statement.members, step));
      if (!always.includes(name)) further.set(name, "");
    }
  }
  return { members, further };
}

function isInterface(statement: Statement): statement is InterfaceDeclaration {
  return statement.kind === "InterfaceDeclaration";
}

function printSections({ members }: InterfaceDeclaration): readonly (readonly [string, string])[] {
  return members.flatMap((member) => {
    if (member.kind !== "PropertySignature" || member.name.kind !== "Identifier") return [];
    const { name, type } = member;
    return type.kind === "TypeLiteral"
      ? [[toSection(name.text), printMembers(type.members, step + step)] as const]
      : [];
  });
}

function toSection(name: string): string {
  return `components/${name}`;
}

/** What every document declares first, if only that there is none. */
const always = ["paths", "webhooks", "components", "$defs"];

function assemble(printed: readonly Printed[], hasComponents: boolean): string {
  const further = new Map(printed.flatMap((one) => [...one.further]));
  // Without any, they are declared last.
  if (!further.has("operations")) further.set("operations", "");
  const all = new Map<string, string>();
  for (const { members } of printed)
    for (const [place, text] of members) all.set(place, (all.get(place) ?? "") + text);
  const membersOf = (place: string) => all.get(place) ?? "";
  const declareSection = (section: string) => {
    const members = membersOf(toSection(section));
    return `${step}${section}: ${members === "" ? "never" : `{\n${members}${step}}`};\n`;
  };
  const declare = (name: string) => {
    const isOfSections = name === "components" && hasComponents;
    const members = isOfSections ? sections.map(declareSection).join("") : membersOf(name);
    return members === ""
      ? `export type ${name} = Record<string, never>;\n`
      : `export interface ${name} {\n${members}}\n`;
  };
  const others = [...further].map(([name, text]) => text || declare(name));
  return [...always.map(declare), ...others].join("");
}
