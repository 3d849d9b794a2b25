const document = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      tags: [cards]
      responses: { "200": { description: The cards. } }
`;
/** A document of one operation that needs no change, and an overlay of it. */
export function withOverlay(overlay) {
    return { "openapi.yaml": document, "errors.overlay.yaml": overlay };
}
