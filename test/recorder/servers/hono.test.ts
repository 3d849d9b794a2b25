import { Hono } from "hono";
import { checkResponse } from "immersve-client/testing/contract";
import { describe, expect, it } from "vitest";

const app = new Hono();
app.post("/api/cards", (context) =>
  context.json({ statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" }, 403),
);
app.post("/api/challenges", (context) => context.html("<h1>Forbidden</h1>", 403));

describe("a server on Hono", () => {
  it("answers as its contract says", async () => {
    const response = await app.request("/api/cards", { method: "POST" });
    expect(await checkResponse("create-card", response)).toEqual([]);
  });

  it("is caught when it does not", async () => {
    const response = app.request("/api/challenges", { method: "POST" });
    expect(await checkResponse("create-challenge", response)).toMatchObject([
      { rule: "media-type/undeclared", status: 403 },
    ]);
  });
});
