import type { Contract } from "../contract/contract.js";
import {
  type Code,
  code,
  enclose,
  type Identifier,
  toComment,
  toIdentifier,
  toLiteral,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { nameOperations, symbolsOfOperation } from "../emit/operation-names.js";
import { toOperationType } from "../emit/operation-type.js";
import { toRefusalType } from "../emit/refusal-type.js";
import { emitConst, emitFile, emitInterface } from "../emit/source-file.js";
import { testingRuntime } from "../emit/testing-runtime-symbols.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import type { FakeVariations } from "../runtime/fake-entries.js";
import type { Variations } from "../samples/variations.js";
import { type FakeEntry, type FakeSuccess, listFakes, type OperationFakes } from "./list-fakes.js";
import { testing } from "./testing-symbols.js";

/** `fakes.ts`: a response for every operation, status and code, and the types of those that are data. */
export function emitFakes(contract: Contract, document: OpenApiDocument, memory?: Memory): OutputFile {
  const fakes = listFakes(contract, document, memory);
  const names = nameOperations(contract);
  return emitFile("client/src/fakes.ts", (use) => {
    const write = createWriter(memory);
    const { shared, nameOf } = shareEntries(fakes, write);
    const entries = fakes.flatMap((one) => {
      const named = names.get(one.operation.id);
      if (!named) return [];
      const contractName = use(symbolsOfOperation(named).contract);
      return [
        code`${toPropertyName(one.operation.id)}: ${emitOperation(one, contractName, { nameOf, write })}`,
      ];
    });
    const type = code`{ readonly [Id in keyof ${use(generated.OperationErrors)}]: ${use(testingRuntime.OperationFakes)} }`;
    return [
      emitDataTypes(fakes, use),
      ...[...shared].map(
        ([value, name]) => code`const ${name}: ${use(testingRuntime.FakeEntry)} = ${value};`,
      ),
      emitConst(testing.fakes.name, enclose("{}", entries), {
        type,
        docs: toComment("What the API may send: for each operation a success and every documented error."),
      }),
    ];
  });
}

/** The types of what `fakeData` makes: of operations that answer with JSON. */
function emitDataTypes(fakes: readonly OperationFakes[], use: Use): Code {
  const members = fakes.flatMap(({ operation, success }) => {
    const type = success && toDataType(operation, success, use);
    return type ? [{ name: toPropertyName(operation.id), type }] : [];
  });
  const docs = toComment("The data of each operation that answers with JSON.");
  return emitInterface(testing.FakeDataTypes.name, members, docs);
}

function toDataType(
  operation: OperationFakes["operation"],
  { documented, described }: FakeSuccess,
  use: Use,
): Code | undefined {
  if (!described) return undefined;
  const { sameAs, mediaType, refusal } = described;
  const key = /^\d+$/.test(documented) ? code`${Number(documented)}` : toStringLiteral(documented);
  const type = code`${toOperationType(operation, use)}["responses"][${key}]["content"][${toStringLiteral(sameAs ?? mediaType)}]`;
  return refusal ? code`Exclude<${type}, ${toRefusalType(refusal)}>` : type;
}

/** The name of a response that several operations have. */
type NameOf = (entry: FakeEntry) => Identifier | undefined;

/** Writes a response, which is indented where it is. */
type WriteEntry = (entry: FakeEntry, indent?: string) => Code;

/** @param memory has what was written of the same responses, which `listFakes` recalls */
function createWriter(memory: Memory | undefined): WriteEntry {
  const known =
    memory?.ofObjects<Map<string, Code>>("written fakes") ?? new WeakMap<object, Map<string, Code>>();
  return (entry, indent = "") => {
    const written = known.get(entry) ?? new Map<string, Code>();
    known.set(entry, written);
    const text = written.get(indent) ?? emitEntry(entry, indent);
    written.set(indent, text);
    return text;
  };
}

/** Shorter responses are as easy to read in every place. */
const leastShared = 60;

/** The responses that several operations have, by what is written of them, so that each is written once. */
function shareEntries(
  fakes: readonly OperationFakes[],
  write: WriteEntry,
): {
  readonly shared: ReadonlyMap<Code, Identifier>;
  readonly nameOf: NameOf;
} {
  const entries = fakes.flatMap(({ success, errors }) => [...(success ? [success] : []), ...errors]);
  const texts = new Map(entries.map((entry) => [entry, write(entry)]));
  const uses = new Map<Code, number>();
  for (const text of texts.values())
    if (text.length >= leastShared) uses.set(text, (uses.get(text) ?? 0) + 1);
  const several = [...uses].flatMap(([text, count]) => (count > 1 ? [text] : []));
  const shared = new Map(several.map((text, index) => [text, toIdentifier(`response${index + 1}`)]));
  return { shared, nameOf: (entry) => shared.get(texts.get(entry) as Code) };
}

function emitOperation(
  { success, errors }: OperationFakes,
  contract: Identifier,
  { nameOf, write }: { readonly nameOf: NameOf; readonly write: WriteEntry },
): Code {
  const toEntry = (entry: FakeEntry, indent: string) => nameOf(entry) ?? write(entry, indent);
  const written = errors.map((error) => toEntry(error, "      "));
  const members = [
    code`operation: ${contract}`,
    ...(success ? [code`success: ${toEntry(success, "    ")}`] : []),
    code`errors: ${enclose("[]", written, "    ")}`,
  ];
  return enclose("{}", members, "  ");
}

function emitEntry(entry: FakeEntry | FakeSuccess, indent: string): Code {
  const { documented, status, code: name, mediaType, body, headers, trigger } = entry;
  const variations = "variations" in entry ? entry.variations : [];
  return toLiteral(
    {
      documented: documented === `${status}` ? undefined : documented,
      ...{ status, code: name, headers, trigger },
      mediaType: mediaType === "application/json" ? undefined : mediaType,
      ...(mediaType !== undefined && { body: body ?? null }),
      ...(variations.length > 0 && { variations: groupVariations(variations) }),
    },
    indent,
  );
}

/** The places by how their values may differ. */
export function groupVariations(variations: Variations): FakeVariations {
  const pathsOf = (form: string) =>
    variations.filter(({ variation }) => variation.form === form).map(({ path }) => formatPointer(path));
  const choice = variations.flatMap(({ path, variation }) =>
    variation.form === "choice" ? [[formatPointer(path), variation.values] as const] : [],
  );
  const forms = ["text", "uuid", "dateTime", "integer"].map((form) => [form, pathsOf(form)] as const);
  return {
    ...Object.fromEntries(forms.filter(([, paths]) => paths.length > 0)),
    ...(choice.length > 0 && { choice }),
  };
}
