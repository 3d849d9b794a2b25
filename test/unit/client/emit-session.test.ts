import { describe, expect, it } from "vitest";
import { emitSession, listSessionExports } from "../../../generators/client/emit-session.js";
import type { OpenApiDocument, OpenApiSession } from "../../../generators/openapi/openapi.js";
import { contractOf } from "../contract/documents.js";

const operation = (operationId: string) => ({
  post: { operationId, requestBody: { content: { "application/json": {} } } },
});

/** A contract whose bearer token comes from a session. */
function contractWith(session: Partial<OpenApiSession>) {
  const flow = {
    complete: "sign-in",
    renew: "renew",
    accessToken: "access",
    refreshToken: "refresh",
    ...session,
  };
  const document = {
    security: [{ Token: [] }],
    paths: { "/in": operation("sign-in"), "/renew": operation("renew"), "/out": operation("sign-out") },
    components: { securitySchemes: { Token: { type: "http", scheme: "bearer", "x-session": flow } } },
  };
  return contractOf(document as unknown as Partial<OpenApiDocument>);
}

describe("a session", () => {
  it("is not there where the document describes none", () => {
    const contract = contractOf({});
    expect(emitSession(contract)).toEqual([]);
    expect(listSessionExports(contract)).toEqual([]);
  });

  it("is not there where an operation of it does not exist", () => {
    expect(emitSession(contractWith({ renew: "elsewhere" }))).toEqual([]);
  });

  it("goes without beginning and end where there are none", () => {
    const [file] = emitSession(contractWith({}));
    expect(file?.path).toBe("client/src/session.ts");
    expect(file?.text).toContain("complete: () => SignInInput | Promise<SignInInput>");
    expect(file?.text).toContain("Session<SignInData, undefined>");
    expect(file?.text).toContain('accessToken: "access"');
    expect(file?.text).not.toContain("begin:");
    expect(file?.text).not.toContain("end:");
  });

  it("takes the result of the end where there is one", () => {
    const [file] = emitSession(contractWith({ end: "sign-out" }));
    expect(file?.text).toContain("Session<SignInData, Result<SignOutData, SignOutError>>");
    expect(file?.text).toContain("end: signOut");
  });
});
