import type { TokenPair } from "immersve-client";

/** Swaps a refresh token at `/token`; `undefined` where it is refused. */
export async function swapToken(
  baseUrl: string,
  body: string,
  signal?: AbortSignal,
): Promise<TokenPair | undefined> {
  const response = await fetch(`${baseUrl}/token`, { method: "POST", body, signal: signal ?? null });
  return response.ok ? ((await response.json()) as TokenPair) : undefined;
}
