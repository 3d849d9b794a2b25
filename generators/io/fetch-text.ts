import { noteFile } from "./journal.js";

// The only module that asks other hosts, and only what `allowHosts` names.

/** What an answer may be at most. */
export interface FetchLimits {
  readonly bytes: number;
  /** From the request to the end of the body. */
  readonly timeoutMs: number;
}

/**
 * The text behind a URL. Sends no credentials and follows no redirect: what a URL leads to is on the
 * host that was allowed.
 *
 * @throws {Error} with a reason for people
 */
export async function fetchText(url: string, { bytes, timeoutMs }: FetchLimits): Promise<string> {
  // No file is called so: a run that fetched is never taken for one that would do the same again.
  noteFile(url, "");
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { redirect: "manual", credentials: "omit", signal });
    const problem = findProblem(response);
    if (problem === undefined) return await readCapped(response, bytes);
    await response.body?.cancel();
    throw new Error(problem);
  } catch (error) {
    if (signal.aborted) throw new Error(`it took longer than ${timeoutMs / 1000} s`);
    throw toReason(error);
  }
}

function findProblem({ ok, status, headers }: Response): string | undefined {
  if (ok) return undefined;
  const target = status >= 300 && status < 400 ? headers.get("location") : null;
  return target === null
    ? `its host returned status ${status}`
    : `it redirects to ${target}; reference that instead`;
}

async function readCapped({ body }: Response, maxBytes: number): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    read += chunk.value.byteLength;
    if (read > maxBytes) {
      await reader.cancel();
      throw new Error(`it has more than ${maxBytes} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** `fetch` says `fetch failed`, and why as the cause. */
function toReason(error: unknown): Error {
  const { cause } = error instanceof Error ? error : {};
  return cause instanceof Error ? cause : error instanceof Error ? error : new Error(String(error));
}
