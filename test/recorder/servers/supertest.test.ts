import { createServer } from "node:http";
import { checkResponse } from "immersve-client/testing/contract";
import request from "supertest";
import { describe, expect, it } from "vitest";

/** As an application of Express is, which is given to supertest in the same way. */
const app = createServer((incoming, response) => {
  const headers = { "content-type": "application/json" };
  if (incoming.url === "/api/cards")
    return response
      .writeHead(403, headers)
      .end(JSON.stringify({ statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" }));
  return response.writeHead(429).end();
});

describe("a server, by supertest", () => {
  it("answers as its contract says", async () => {
    const response = await request(app).post("/api/cards").send({});
    expect(await checkResponse("create-card", response)).toEqual([]);
  });

  it("is caught when it does not", async () => {
    expect(await checkResponse("create-challenge", request(app).post("/api/challenges"))).toMatchObject([
      { rule: "header/missing", status: 429 },
    ]);
  });
});
