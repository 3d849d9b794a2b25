import type { ErrorContract } from "immersve-client/runtime/error-contract";
import { createRouter, listBasePaths, toUrlPattern } from "immersve-client/runtime/route";
import { describe, expect, it } from "vitest";

const paths = ["/books", "/{tenant}/books", "/books/{bookId}", "/books/active", "/{tenant}/books/{bookId}"];
const routes = paths.map((path) => ({ operation: { method: "GET", path } as ErrorContract }));

describe("the operation of a URL", () => {
  it.each([
    { given: "/books", want: "/books" },
    { given: "http://127.0.0.1:8080/books", want: "/books" },
    { given: "//cards.example.com/books", want: "/books" },
    { given: "/books?next=/acme/books", want: "/books" },
    { given: "/books#/acme/books", want: "/books" },
    { given: "https://cards.example.com/acme/books", want: "/{tenant}/books" },
    { given: "/acme/books", want: "/{tenant}/books" },
    { given: "/books/active", want: "/books/active" },
    { given: "/books/1", want: "/books/{bookId}" },
    { given: "https://cards.example.com/eu/v1/books/1", want: "/{tenant}/books/{bookId}" },
    { given: "/nothing", want: undefined },
    { given: "/books/", want: undefined },
  ])("is found where nothing is known of servers: $given", ({ given, want }) => {
    expect(createRouter(routes)("GET", given)?.operation.path).toBe(want);
  });

  it.each([
    { given: "/api/books", want: "/books" },
    { given: "https://cards.example.com/api/books", want: "/books" },
    { given: "https://cards.example.com/eu/v1/books/1", want: "/books/{bookId}" },
    { given: "/api/acme/books", want: "/{tenant}/books" },
    { given: "/acme/books", want: "/{tenant}/books" },
    { given: "/books", want: "/books" },
  ])("is found behind the path of a server: $given", ({ given, want }) => {
    const servers = ["https://cards.example.com/api/", "/eu/v1", "https://cards.example.com"];
    expect(createRouter(routes, listBasePaths(servers))("GET", given)?.operation.path).toBe(want);
  });

  it("has the method of the request", () => {
    expect(createRouter(routes)("POST", "/books")).toBeUndefined();
  });
});

it.each([
  { url: "http://books.example.com/books", want: ["/books"] },
  { url: "http://localhost/acme/books?page=2", want: ["/books", "/{tenant}/books"] },
  { url: "http://localhost/books/1", want: ["/books/{bookId}"] },
])("a host is no part of the path that a mock answers for: $url", ({ url, want }) => {
  const found = paths.filter((path) => path !== "/books/active" && toUrlPattern(path).test(url));
  expect(found).toEqual(want);
});
