import { noteFetch } from "./journal.js";

// The only module that asks other hosts, and only what `allowHosts` names.

/** Limits of a response. */
export interface FetchLimits {
  readonly bytes: number;
  /** From the request to the end of the body. */
  readonly timeoutMs: number;
}

/**
 * Fetches the text at a URL. Sends no credentials and follows no redirect, so that the text comes from the
 * allowed host.
 *
 * @throws {Error} with a reason for people
 */
export async function fetchText(url: string, { bytes, timeoutMs }: FetchLimits): Promise<string> {
  noteFetch(url);
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

/** The reason of a failed `fetch`: its message is `fetch failed`, its cause says why. */
function toReason(error: unknown): Error {
  const { cause } = error instanceof Error ? error : {};
  return cause instanceof Error ? cause : error instanceof Error ? error : new Error(String(error));
}
