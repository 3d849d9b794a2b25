import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { DataPointType, MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { createClient } from "immersve-client";
import { openTelemetryHooks } from "immersve-client/runtime/otel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRefusedUrl, reply, serve } from "./local-server.js";
import { clientOf, orderCard, readCard } from "./sample-calls.js";

class ManualReader extends MetricReader {
  protected override async onForceFlush() {}
  protected override async onShutdown() {}
}

const manager = new AsyncLocalStorageContextManager();
beforeAll(() => {
  context.setGlobalContextManager(manager.enable());
});
afterAll(() => {
  context.disable();
});

/** The real SDK, and what it was told. */
function record() {
  const exporter = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  }).getTracer("test");
  const reader = new ManualReader();
  const meter = new MeterProvider({ readers: [reader] }).getMeter("test");
  const hooks = openTelemetryHooks({ tracer, meter });
  return { tracer, hooks, reader, readSpans: () => exporter.getFinishedSpans() };
}

describe("OpenTelemetry", () => {
  it("gets a span for each request, inside the active one, by its conventions", async () => {
    let answers = 0;
    const { baseUrl } = await serve((response) => {
      answers += 1;
      reply(response, answers === 1 ? { status: 503 } : { body: {} });
    });
    const { tracer, hooks, readSpans } = record();
    const client = clientOf(baseUrl, { attempts: 3, baseDelayMs: 0, hooks });
    const parent = tracer.startSpan("order");
    await context.with(trace.setSpan(context.active(), parent), () => readCard(client));
    const common = {
      "http.request.method": "GET",
      "url.template": "/api/cards/{cardId}",
      "url.scheme": "http",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(baseUrl).port),
      "openapi.operation.id": "get-card",
    };
    const spans = readSpans();
    expect(spans.map(({ attributes, status }) => ({ attributes, status }))).toEqual([
      {
        attributes: { ...common, "http.response.status_code": 503, "error.type": "503" },
        status: { code: SpanStatusCode.ERROR },
      },
      {
        attributes: { ...common, "http.response.status_code": 200, "http.request.resend_count": 1 },
        status: { code: SpanStatusCode.UNSET },
      },
    ]);
    for (const span of spans) {
      expect(span).toMatchObject({ name: "GET /api/cards/{cardId}", kind: SpanKind.CLIENT });
      expect(span.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
      expect(JSON.stringify(span.attributes)).not.toContain("card-1");
    }
  });

  it("gets the durations of requests in seconds", async () => {
    const { hooks, reader } = record();
    let now = 0;
    const clock = { now: () => (now += 250), schedule: () => () => {} };
    await orderCard(clientOf(await findRefusedUrl(), { clock, hooks }));
    const { resourceMetrics } = await reader.collect();
    const [metric] = resourceMetrics.scopeMetrics[0]?.metrics ?? [];
    expect(metric?.descriptor).toMatchObject({ name: "http.client.request.duration", unit: "s" });
    expect(metric?.dataPointType).toBe(DataPointType.HISTOGRAM);
    const [point] = metric?.dataPoints ?? [];
    expect(point).toMatchObject({
      value: { sum: 0.25, count: 1 },
      attributes: { "error.type": "network", "http.request.method": "POST" },
    });
  });

  it("takes a tracer alone, or a meter alone", async () => {
    const { baseUrl } = await serve({ body: {} });
    const client = createClient({ baseUrl, hooks: openTelemetryHooks({}) });
    expect((await readCard(client)).ok).toBe(true);
  });
});
