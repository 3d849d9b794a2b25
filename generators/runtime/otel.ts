import type { AttemptEvent, Hooks } from "./hooks.js";

/** What is used of a `Tracer` of `@opentelemetry/api`. */
export interface TracerLike {
  startSpan(
    name: string,
    options: { kind: number; startTime: number; attributes: Record<string, string | number> },
  ): SpanLike;
}

/** What is used of a `Span` of `@opentelemetry/api`. */
export interface SpanLike {
  setStatus(status: { code: number }): unknown;
  end(endTime: number): void;
}

/** What is used of a `Meter` of `@opentelemetry/api`. */
export interface MeterLike {
  createHistogram(
    name: string,
    options: { unit: string; description: string },
  ): { record(value: number, attributes: Record<string, string | number>): void };
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of OpenTelemetry. */
const clientKind = 2;
const errorStatus = 2;

/**
 * Hooks that report each request to OpenTelemetry, by the names of its semantic conventions for HTTP clients: a
 * span, and a value of the histogram `http.client.request.duration`. Spans belong to the span that is active where
 * the call is made. `url.full` is left out, because a URL may hold secrets; `url.template` is there.
 */
export function openTelemetryHooks(to: {
  readonly tracer?: TracerLike | undefined;
  readonly meter?: MeterLike | undefined;
}): Hooks {
  const durations = to.meter?.createHistogram("http.client.request.duration", {
    unit: "s",
    description: "Duration of HTTP client requests.",
  });
  return {
    attempt: (event) => {
      const attributes = toAttributes(event);
      durations?.record(event.durationMs / 1000, attributes);
      const { startedAt, durationMs, operation, attempt } = event;
      const span = to.tracer?.startSpan(`${event.method} ${event.path}`, {
        kind: clientKind,
        startTime: startedAt,
        attributes: {
          ...attributes,
          "openapi.operation.id": operation,
          ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
        },
      });
      if ("error.type" in attributes) span?.setStatus({ code: errorStatus });
      span?.end(startedAt + durationMs);
    },
  };
}

function toAttributes({
  method,
  path,
  server,
  status,
  failure,
}: AttemptEvent): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(server);
  const errorType = failure ?? (status !== undefined && status >= 400 ? String(status) : undefined);
  return {
    "http.request.method": method,
    "url.template": path,
    "url.scheme": protocol.slice(0, -1),
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(errorType !== undefined && { "error.type": errorType }),
  };
}
