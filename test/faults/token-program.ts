/**
 * One of several processes that share a refresh token: makes calls, and prints what they came to. The pair is
 * kept in a file; whoever can make the folder beside it has the lock.
 */

import { mkdir, readFile, rename, rmdir, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { createClient, rotatingAuth, type TokenPair } from "immersve-client";
import { call } from "../client/operation-contract.js";
import { inputs, operations } from "./operations.js";
import { swapToken } from "./swap-token.js";

const [baseUrl = "", folder = "", count = "1"] = process.argv.slice(2);
const file = `${folder}/pair.json`;

const load = async (): Promise<TokenPair> => JSON.parse(await readFile(file, "utf8"));
const save = async (pair: TokenPair) => {
  await writeFile(`${file}.${process.pid}`, JSON.stringify(pair));
  await rename(`${file}.${process.pid}`, file);
};

const tryLock = () =>
  mkdir(`${folder}/lock`).then(
    () => true,
    () => false,
  );

async function lock<T>(run: () => Promise<T>): Promise<T> {
  while (!(await tryLock())) await setTimeout(5);
  try {
    return await run();
  } finally {
    await rmdir(`${folder}/lock`);
  }
}

const exchange = (token: string, signal: AbortSignal) => swapToken(baseUrl, token, signal);
const auth = rotatingAuth(await load(), { exchange, load, save, lock });
const client = createClient({ baseUrl, auth });
const send = () => call(client, operations.once, inputs.once);
const results = await Promise.all(Array.from({ length: Number(count) }, send));
console.log(JSON.stringify(results.map(({ error }) => error?.kind ?? "ok")));
