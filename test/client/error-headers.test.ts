import { readErrorHeaders } from "immersve-client/runtime/error-headers";
import type { OperationContract } from "immersve-client/runtime/operation";
import { parseAnswer } from "immersve-client/runtime/parse-answer";
import { describe, expect, it } from "vitest";
import { serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf, secrets } from "./sample-calls.js";

const headers: OperationContract["headers"] = {
  "409": ["x-lock-owner"],
  "404": [],
  "4XX": ["x-cost"],
  default: ["x-region"],
};
const contract = operation({ headers, readErrorHeaders });
const sent = { "X-Lock-Owner": "o-1", "X-Cost": "2", "X-Region": "eu", "Set-Cookie": "session=s3cret" };

describe("the headers of an error", () => {
  it.each([
    { name: "of its status", status: 409, given: sent, want: { "x-lock-owner": "o-1" } },
    { name: "of its range", status: 418, given: sent, want: { "x-cost": "2" } },
    { name: "of default", status: 503, given: sent, want: { "x-region": "eu" } },
    { name: "none of a status that documents none", status: 404, given: sent, want: undefined },
    { name: "none where none is sent", status: 409, given: { "X-Lock-Owner": "" }, want: undefined },
    {
      name: "without secrets",
      status: 409,
      given: { "X-Lock-Owner": `by ${secrets.secret}, 4111111111111111` },
      want: { "x-lock-owner": "by [redacted], [redacted]" },
    },
  ])("are those that are documented: $name", async ({ status, given, want }) => {
    const { baseUrl } = await serve({ status, headers: given });
    const { error } = await call(clientOf(baseUrl), contract);
    expect(error?.headers).toEqual(want);
    expect(structuredClone(error)).toEqual(error);
    expect(JSON.stringify(error)).not.toContain("s3cret");
  });

  it("are found whatever client holds them", () => {
    for (const holder of [sent, new Headers(sent)])
      expect(parseAnswer(contract, { status: 409, headers: holder }).headers).toEqual({
        "x-lock-owner": "o-1",
      });
  });
});
