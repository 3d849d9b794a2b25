import { expect } from "vitest";

const rejections: unknown[] = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));

/** That, since the file began, no promise was rejected that nobody looks after. */
export function expectNoRejection(): void {
  expect(rejections).toEqual([]);
}
