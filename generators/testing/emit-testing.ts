import type { Contract, Operation } from "../contract/contract.js";
import {
  type Code,
  code,
  enclose,
  toComment,
  toIdentifier,
  toLiteral,
  toPropertyName,
} from "../emit/code.js";
import { nameOperations } from "../emit/operation-names.js";
import { emitFunction, emitImport, emitReexports, printSourceFile } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** `testing.ts`: the answer and the error of every documented code, and a `fetch` that gives them. */
export function emitTesting(contract: Contract): OutputFile {
  const statements: readonly Code[] = [
    emitImport("./error-types.js", [toIdentifier("OperationErrors")], { typesOnly: true }),
    emitImport("./errors.js", ["contracts", "parseError"].map(toIdentifier)),
    emitImport("./runtime/errors.js", [toIdentifier("CodeOf")], { typesOnly: true }),
    emitImport("./runtime/fake.js", [toIdentifier("createFakeFetch")]),
    emitImport("./runtime/fake.js", ["FakeAnswer", "FakeHandler"].map(toIdentifier), { typesOnly: true }),
    ...emitReexports("./runtime/fake.js", {
      values: [],
      types: ["FakeAnswer", "FakeHandler"].map(toIdentifier),
    }),
    emitAnswers(contract),
    emitAnswer(),
    emitError(),
    emitFetch(contract),
  ];
  return { path: "client/src/testing.ts", text: printSourceFile(statements) };
}

const answers = toIdentifier("answers");

/** Samples by operation and code; the first status of a code that comes with several. */
function emitAnswers(contract: Contract): Code {
  const names = nameOperations(contract);
  const members = contract.operations
    .filter(({ id }) => names.has(id))
    .map((operation) => code`${toPropertyName(operation.id)}: ${toLiteral(listSamples(operation), "  ")}`);
  const type = code`{ readonly [Id in keyof OperationErrors]: Readonly<Record<string, FakeAnswer>> }`;
  return code`const ${answers}: ${type} = ${enclose("{}", members)};`;
}

function listSamples({ errors }: Operation): Readonly<Record<string, unknown>> {
  const samples = new Map<string, unknown>();
  for (const { status, codes } of errors) {
    const number = /^\d+$/.test(status) ? Number(status) : (rangeSamples[status] ?? 400);
    for (const { code: name, sample } of codes) {
      if (sample !== undefined && !samples.has(name)) samples.set(name, { status: number, body: sample });
    }
  }
  return Object.fromEntries(samples);
}

/** A status that stands for its range. */
const rangeSamples: Readonly<Record<string, number>> = { "4XX": 400, "5XX": 500 };

function emitAnswer(): Code {
  return emitFunction(toIdentifier("fakeAnswer"), {
    typeParameters: [code`Id extends keyof OperationErrors`, code`Code extends CodeOf<OperationErrors[Id]>`],
    parameters: [
      { name: toIdentifier("operation"), type: toIdentifier("Id") },
      { name: toIdentifier("code"), type: toIdentifier("Code") },
    ],
    returns: toIdentifier("FakeAnswer"),
    body: code`const answer = Object.hasOwn(answers[operation], code) ? answers[operation][code] : undefined;
if (!answer) throw new TypeError(\`the document has no sample of \${code} for \${operation}\`);
return answer;`,
    docs: toComment("The answer with which the API says a documented code of an operation."),
  });
}

function emitError(): Code {
  return emitFunction(toIdentifier("fakeError"), {
    typeParameters: [code`Id extends keyof OperationErrors`, code`Code extends CodeOf<OperationErrors[Id]>`],
    parameters: [
      { name: toIdentifier("operation"), type: toIdentifier("Id") },
      { name: toIdentifier("code"), type: toIdentifier("Code") },
    ],
    returns: code`Extract<OperationErrors[Id], { readonly code: Code }>`,
    body: code`const error: unknown = parseError(operation, fakeAnswer(operation, code));
return error as Extract<OperationErrors[Id], { readonly code: Code }>;`,
    docs: toComment("The error that a call of an operation gives for a documented code."),
  });
}

function emitFetch({ operations }: Contract): Code {
  const routes = code`const routes = Object.entries(handlers).map(([id, handler]) => [contracts[id as keyof OperationErrors], handler] as const);
return createFakeFetch(routes);`;
  return emitFunction(toIdentifier("fakeFetch"), {
    parameters: [
      {
        name: toIdentifier("handlers"),
        type: code`{ readonly [Id in keyof OperationErrors]?: FakeHandler }`,
      },
    ],
    returns: code`(request: Request) => Promise<Response>`,
    body: operations.length > 0 ? routes : code`return createFakeFetch(Object.values(handlers));`,
    docs: toComment(
      "A fetch for createClient that answers for the given operations and needs no network. " +
        "A request of any other operation fails as a broken connection does.",
    ),
  });
}
