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
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { listRuntimeExports, runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitReexports } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** `testing.ts`: the answer and the error of every documented code, and a `fetch` that gives them. */
export function emitTesting(contract: Contract): OutputFile {
  return emitFile("client/src/testing.ts", (use) => [
    ...emitReexports(listRuntimeExports("testing")),
    emitAnswers(contract, use),
    emitAnswer(use),
    emitError(use),
    emitFetch(contract, use),
  ]);
}

/** Samples by operation and code; the first status of a code that comes with several. */
function emitAnswers({ operations }: Contract, use: Use): Code {
  const members = operations.map(
    (operation) => code`${toPropertyName(operation.id)}: ${toLiteral(listSamples(operation), "  ")}`,
  );
  const errors = use(generated.OperationErrors);
  const type = code`{ readonly [Id in keyof ${errors}]: Readonly<Record<string, ${use(runtime.FakeAnswer)}>> }`;
  return code`const ${use(generated.answers)}: ${type} = ${enclose("{}", members)};`;
}

function listSamples({ errors }: Operation): Readonly<Record<string, unknown>> {
  const samples = new Map<string, unknown>();
  for (const { codes } of errors) {
    for (const { code: name, sample: body, sampleStatus: status } of codes) {
      if (!samples.has(name)) samples.set(name, { status, body });
    }
  }
  return Object.fromEntries(samples);
}

/** What takes a code of an operation. */
function takeCode(use: Use): Pick<Parameters<typeof emitFunction>[1], "typeParameters" | "parameters"> {
  const errors = use(generated.OperationErrors);
  return {
    typeParameters: [
      code`Id extends keyof ${errors}`,
      code`Code extends ${use(runtime.CodeOf)}<${errors}[Id]>`,
    ],
    parameters: [
      { name: toIdentifier("operation"), type: toIdentifier("Id") },
      { name: toIdentifier("code"), type: toIdentifier("Code") },
    ],
  };
}

function emitAnswer(use: Use): Code {
  const answers = use(generated.answers);
  return emitFunction(generated.fakeAnswer.name, {
    ...takeCode(use),
    returns: use(runtime.FakeAnswer),
    body: code`const answer = Object.hasOwn(${answers}[operation], code) ? ${answers}[operation][code] : undefined;
if (!answer) throw new TypeError(\`\${operation} has no code \${code}\`);
return answer;`,
    docs: toComment("The answer with which the API says a documented code of an operation."),
  });
}

function emitError(use: Use): Code {
  const error = code`Extract<${use(generated.OperationErrors)}[Id], { readonly code: Code }>`;
  return emitFunction(generated.fakeError.name, {
    ...takeCode(use),
    returns: error,
    body: code`const error: unknown = ${use(generated.parseError)}(operation, ${use(generated.fakeAnswer)}(operation, code));
return error as ${error};`,
    docs: toComment("The error that a call of an operation gives for a documented code."),
  });
}

function emitFetch({ operations }: Contract, use: Use): Code {
  const errors = use(generated.OperationErrors);
  const create = use(runtime.createFakeFetch);
  const toRoutes =
    () => code`const routes = Object.entries(handlers).map(([id, handler]) => [${use(generated.contracts)}[id as keyof ${errors}], handler] as const);
return ${create}(routes);`;
  return emitFunction(generated.fakeFetch.name, {
    parameters: [
      {
        name: toIdentifier("handlers"),
        type: code`{ readonly [Id in keyof ${errors}]?: ${use(runtime.FakeHandler)} }`,
      },
    ],
    returns: code`(request: Request) => Promise<Response>`,
    body: operations.length > 0 ? toRoutes() : code`return ${create}(Object.values(handlers));`,
    docs: toComment(
      "A fetch for createClient that answers for the given operations and needs no network. " +
        "A request of any other operation fails as a broken connection does.",
    ),
  });
}
