// A second document whose errors have another shape: no required field, one response for every status.

import { parseError as parsePublishedError } from "immersve-client/errors";
import {
  type CreateCustodialAccountCodes,
  type CreateCustodialAccountError,
  hasCode,
  isKind,
  matchPartial,
} from "immersve-custodial-client";
import { catalog } from "immersve-custodial-client/catalog";
import {
  type ErrorStatus,
  parseError,
  type RemainingStatus,
  type ServerErrorStatus,
} from "immersve-custodial-client/errors";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { createWorkspace, type Workspace } from "../cli/workspace.js";
import type { Finished } from "../run-command.js";

const invalidBody = {
  errorCode: "INVALID_BODY",
  errorMessage: "The request body is not valid.",
  errorMap: { email: "This field is missing." },
};

let workspace: Workspace;
let finished: Finished;
beforeAll(async () => {
  workspace = await createWorkspace();
  finished = await workspace.run("generate");
});
afterAll(() => workspace.remove());

describe("two APIs, one in the output folder of the other", () => {
  it("are made in one run", async () => {
    expect(finished.stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^immersve: 77 operations, /),
      "immersve: codes are read at /errorCode (listed as enum); texts at /reason, else at /errors/0/message; faults of the input at /errors",
      expect.stringMatching(
        /^custodial: 8 operations, 1 code in 8 pairs of operation and code; \d+ written to generated\/custodial, 0 unchanged, 0 removed; /,
      ),
      "custodial: codes are read at /errorCode (one in each schema); texts at /errorMessage",
    ]);
    expect(finished.exitCode).toBe(0);
    const made = [...(await workspace.snapshot("generated")).keys()];
    for (const file of ["openapi.yaml", "errors.json", "client/src/index.ts", "docs/reference/index.html"]) {
      expect(made).toContain(file);
      expect(made).toContain(`custodial/${file}`);
    }
  });

  it("leave the files of each other alone", async () => {
    const again = await workspace.run("generate");
    expect(again.stderr.match(/; nothing changed in generated\S* \(\d+ files\); /g)).toHaveLength(2);
  });

  it("find no orphans but their own", async () => {
    const match = await workspace.read("generated/custodial/client/src/runtime/match.ts");
    await workspace.write("generated/custodial/client/src/runtime/gone.ts", match);
    const { exitCode, stderr } = await workspace.run("generate", "--check");
    expect(stderr).toMatch(
      /^immersve: \d+ files as the document gives them\norphan: {2}generated\/custodial\/client\/src\/runtime\/gone\.ts\ncustodial: 1 file differs /,
    );
    expect(exitCode).toBe(1);
    const cleaned = await workspace.run("generate", "custodial");
    expect(cleaned.stderr).toMatch(
      /^custodial: .+; 0 written to generated\/custodial, \d+ unchanged, 1 removed; /,
    );
  });
});

describe("the union of a custodial operation", () => {
  it("has the code with the statuses that mean nothing else, and no generic code", () => {
    type Remaining = RemainingStatus<ErrorStatus, 401 | 404 | 429 | ServerErrorStatus>;
    expectTypeOf<CreateCustodialAccountCodes>().toEqualTypeOf<{ readonly INVALID_BODY: Remaining }>();
    type Of<Kind> = Extract<CreateCustodialAccountError, { readonly kind: Kind }>;
    expectTypeOf<Of<"code">["code"]>().toEqualTypeOf<"INVALID_BODY">();
    expectTypeOf<Of<"code">["status"]>().toEqualTypeOf<Remaining>();
    expectTypeOf<Of<"invalidRequest">["code"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<"forbidden">["code"]>().toEqualTypeOf<undefined>();
  });

  it("knows no code of the other API", () => {
    const error = parseError("create-custodial-account", { status: 400, body: invalidBody });
    // @ts-expect-error: KYC_REQUIRED is a code of create-card.
    expect(hasCode(error, "KYC_REQUIRED")).toBe(false);
    expect(hasCode(error, "INVALID_BODY")).toBe(true);
    const handled = matchPartial(
      error,
      { code: { INVALID_BODY: ({ status }) => status } },
      ({ kind }) => kind,
    );
    expect(handled).toBe(400);
  });
});

describe("an answer of a custodial operation", () => {
  const codeAnswers = [400, 403, 409, 422].map((status) => ({ status, body: invalidBody }));

  it.each(codeAnswers)("with status $status and the code is that code", (answer) => {
    expect(parseError("create-custodial-account", answer)).toMatchObject({
      kind: "code",
      code: "INVALID_BODY",
      status: answer.status,
      outcome: "notApplied",
    });
  });

  const otherAnswers = [
    { name: "without a body", status: 400, body: undefined, kind: "invalidRequest" },
    { name: "without a body", status: 403, body: undefined, kind: "forbidden" },
    { name: "without a body", status: 422, body: undefined, kind: "unexpectedStatus" },
    { name: "without a code", status: 422, body: { errorMessage: "No." }, kind: "unexpectedStatus" },
    { name: "with another code", status: 422, body: { errorCode: "NEW" }, kind: "unknownCode" },
    {
      name: "with a code of the other API",
      status: 403,
      body: { errorCode: "FORBIDDEN" },
      kind: "unknownCode",
    },
  ];

  it.each(otherAnswers)("$name and status $status is of kind $kind", ({ status, body, kind }) => {
    const error = parseError("create-custodial-account", { status, body });
    expect(error.kind).toBe(kind);
  });

  const listedByThemselves = [
    { status: 401, kind: "unauthorized" },
    { status: 404, kind: "notFound" },
    { status: 429, kind: "rateLimited" },
    { status: 500, kind: "server" },
    { status: 503, kind: "server" },
  ];

  it.each(listedByThemselves)(
    "with status $status is of kind $kind whatever its body says, since `default` is only for the rest",
    ({ status, kind }) => {
      expect(parseError("get-custodial-card", { status, body: invalidBody }).kind).toBe(kind);
    },
  );

  it("is read with the codes of its own API", () => {
    const answer = { status: 403, body: { ...invalidBody, statusCode: 403 } };
    expect(isKind(parseError("create-custodial-card", answer), "code")).toBe(true);
    expect(parsePublishedError("create-card", answer).kind).toBe("unknownCode");
  });
});

describe("what is published of it", () => {
  it("is one body that requires no field, and one response that all operations share", async () => {
    const text = await workspace.read("generated/custodial/openapi.yaml");
    const [body = ""] = /\n {4}CustodialFailureBody:\n[\s\S]+?(?=\n {4}\w)/.exec(`${text}\n`) ?? [];
    expect(body).toContain("$ref: '#/components/schemas/CustodialError'");
    expect(body).not.toContain("required");
    expect(text.match(/default:\n {10}\$ref: '#\/components\/responses\/CustodialFailure'/g)).toHaveLength(8);
  });

  it("gives the same again", async () => {
    const config = await workspace.read("redocly.yaml");
    await workspace.edit("redocly.yaml", "spec/custodial.yaml", "generated/custodial/openapi.yaml");
    const { stderr } = await workspace.run("generate", "custodial", "--check");
    await workspace.write("redocly.yaml", config);
    expect(stderr).toMatch(/^custodial: \d+ files as the document gives them\n$/);
  });

  it("is a catalog with the code", () => {
    expect(catalog).toEqual({
      INVALID_BODY: {
        title: "Request body rejected",
        meaning: "A field of the request body is missing or malformed.",
        fix: "Read `errorMap` and correct the fields that it names.",
        retry: "after-fix",
        resolvedBy: [],
      },
    });
  });

  it("is a page of the code, with each operation and a whole sample body", async () => {
    const page = await workspace.read("generated/custodial/docs/errors/INVALID_BODY/index.html");
    expect(page).toContain("<h1><code>INVALID_<wbr>BODY</code></h1>");
    expect(page.match(/href="\.\.\/\.\.\/operations\/[\w-]+\/index\.html#INVALID_BODY"/g)).toHaveLength(8);
    expect(page).toContain(
      '<a href="../../statuses/default/index.html"><b class="tile fx">default</b> (any other status)</a>',
    );
    expect(page.replace(/<\/?span[^>]*>/g, "")).toContain(
      "&quot;errorMap&quot;: {\n    &quot;email&quot;: &quot;This field is missing.&quot;\n  }",
    );
  });

  it("is a page of the status `default`, with the code and why it is there", async () => {
    const page = await workspace.read("generated/custodial/docs/statuses/default/index.html");
    expect(page).toContain('<h1><b class="tile fx">default</b> (any other status)</h1>');
    expect(page).toContain('<a href="../../errors/INVALID_BODY/index.html"><code>INVALID_BODY</code></a>');
    expect(page.match(/One catch-all response stands for all other errors/g)).toHaveLength(8);
  });

  it("is an operation's page that warns of its deprecation", async () => {
    const page = await workspace.read("generated/custodial/docs/operations/close-custodial-card/index.html");
    expect(page).toContain('<p class="notice">Deprecated.</p>');
    expect(page).toContain("Unlisted since 2023-08-31.");
    expect(page).toContain('<article class="code block" id="INVALID_BODY" aria-label="INVALID_BODY">');
  });

  it("is an overview that counts one code as one", async () => {
    const page = await workspace.read("generated/custodial/docs/index.html");
    expect(page).toContain("8 operations");
    expect(page.match(/<td class="h2">1<\/td>/g)).toHaveLength(8);
  });
});
