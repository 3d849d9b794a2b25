declare const _default: () => import("@redocly/openapi-core").Plugin;
export default _default;
