/** Handlers of every kind but `code`, for matches that are about codes. */
export const otherKinds = {
  unknownCode: () => 1,
  invalidRequest: () => 1,
  unauthorized: () => 1,
  forbidden: () => 1,
  notFound: () => 1,
  rateLimited: () => 1,
  server: () => 1,
  unexpectedStatus: () => 1,
  unreadable: () => 1,
  network: () => 1,
  timeout: () => 1,
  aborted: () => 1,
  credentials: () => 1,
} as const;
