import { $, type DefinePlugin, definePluginConfig, type Plugin, toCase } from "@hey-api/openapi-ts";

type ErrorsPlugin = DefinePlugin<
  Plugin.UserExports & {
    readonly name: "openapi-errors";
    /** The module with the errors, as the files of hey-api import it. */
    readonly errors?: string;
  }
>;

/** Gives each operation types of errors, which other plugins find before those of `@hey-api/typescript`. */
const handler: ErrorsPlugin["Handler"] = ({ plugin }) => {
  const clients = Object.keys(plugin.context.plugins).filter((name) => name.startsWith("@hey-api/client-"));
  const other = clients.find((name) => name !== "@hey-api/client-fetch");
  if (other) throw new Error(`openapi-errors knows @hey-api/client-fetch, not ${other}`);
  const external = plugin.config.errors ?? "../companion/errors.js";
  const errorOf = plugin.symbol("ErrorOf", { external, kind: "type" });
  plugin.forEach("operation", ({ operation, method, path }) => {
    const type = $.type(errorOf).generic($.type.literal(`${method.toUpperCase()} ${path}`));
    const meta = { category: "type", resource: "operation", resourceId: operation.id };
    if (plugin.querySymbol({ ...meta, role: "errors" }))
      throw new Error("openapi-errors has to be the first of the plugins");
    const name = toCase(operation.id, "PascalCase");
    const one = plugin.symbol(`${name}Error`, { meta: { ...meta, role: "error" } });
    plugin.node($.type.alias(one).export().type(type));
    // Functions take the values of this type.
    const all = plugin.symbol(`${name}Errors`, { meta: { ...meta, role: "errors" } });
    plugin.node(
      $.type
        .alias(all)
        .export()
        .type($.type.object().prop("error", (prop) => prop.required(true).type($.type(one)))),
    );
  });
};

/** A plugin for the configuration of hey-api, the first of the list: the errors of its functions are those of the companion. */
export const errors = definePluginConfig<ErrorsPlugin["Types"]>({
  config: { exportFromIndex: false },
  handler,
  name: "openapi-errors",
});
