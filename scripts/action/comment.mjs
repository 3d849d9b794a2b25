/**
 * Puts the file REPORT into a comment of the pull request, for `action.yml`: into the one of an earlier run, if there
 * is one. A token that may not write comments, as for a pull request from a fork, is no failure.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readEnv, requireEnv } from "./require-env.mjs";
import { shorten } from "./shorten.mjs";

/** @typedef {{ id: number, body?: string, user?: { type?: string } | null }} Comment */

/** What GitHub takes in a comment, whose limit is in characters; some are left for what says that others are missing. */
const mostBytes = 65_000;

const more = "There are more; the summary of the job has them.";

const repository = `${requireEnv("GITHUB_API_URL")}/repos/${requireEnv("GITHUB_REPOSITORY")}`;
const number = readEnv("PR_NUMBER");
const path = requireEnv("REPORT");
if (number === undefined || !existsSync(path)) console.log("nothing to comment on");
else await comment(Number(number), readFileSync(path, "utf8"));

/**
 * @param {number} number
 * @param {string} report
 */
async function comment(number, report) {
  const body = `${toMarker()}\n${shorten(report, mostBytes, more)}`;
  try {
    const earlier = await findEarlier(number);
    // Without a change, a comment would only be read in vain.
    if (!earlier && !report.includes("\n| ")) return;
    if (earlier) await call("PATCH", `/issues/comments/${earlier.id}`, { body });
    else await call("POST", `/issues/${number}/comments`, { body });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(
      `::notice title=openapi-errors::no comment (${reason}); the table is in the summary of the job`,
    );
  }
}

/** Tells this use of the action from others in the same repository; a comment may not end within it. */
function toMarker() {
  const use = createHash("sha256")
    .update(`${readEnv("FOLDER")}\n${readEnv("API")}`)
    .digest("hex");
  return `<!-- openapi-errors ${use.slice(0, 16)} -->`;
}

/**
 * The comment of an earlier run. People can write anything, but not in the name of a bot.
 *
 * @param {number} number
 * @returns {Promise<Comment | undefined>}
 */
async function findEarlier(number) {
  for (let page = 1; ; page++) {
    /** @type {readonly Comment[]} */
    const comments = await call("GET", `/issues/${number}/comments?per_page=100&page=${page}`);
    const found = comments.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(toMarker()));
    if (found || comments.length < 100) return found;
  }
}

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function call(method, path, body) {
  const response = await fetch(`${repository}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${requireEnv("TOKEN")}`,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`GitHub says ${response.status}`);
  return response.json();
}
