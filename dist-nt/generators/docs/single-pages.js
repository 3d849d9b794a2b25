import { singlePages } from "./site-map.js";
import { viewAccess } from "./views/access.js";
import { viewChanges } from "./views/changes.js";
import { viewDeviations } from "./views/deviations.js";
import { viewHome } from "./views/home.js";
import { viewIndexOfAll } from "./views/index-of-all.js";
import { viewMatrix } from "./views/matrix.js";
import { viewMissingCodes } from "./views/parts.js";
import { viewRetries } from "./views/retries.js";
import { viewSchemas } from "./views/schema.js";
import { guideTitles, listGuides, viewGuideSide } from "./views/side.js";
import { viewWebhooks } from "./views/webhooks.js";
/** The pages of which a site has one. */
export function listSinglePages(site) {
    const { contract } = site;
    const guides = listGuides(contract);
    const pages = describePages(site);
    const wanted = [
        ...["home", "matrix"],
        ...guides,
        ...(site.shapes.shared.length > 0 ? ["schemas"] : []),
        "search",
    ];
    return wanted.map((section) => ({
        folder: singlePages[section],
        template: section,
        section,
        title: guideTitles[section],
        ...pages[section],
        ...(guides.includes(section) && { side: (sources) => viewGuideSide(section, sources) }),
    }));
}
function describePages({ contract, name, templates }) {
    return {
        home: {
            title: `${name}: errors and operations`,
            description: contract.description ?? `The errors and operations of ${name}.`,
            view: viewHome,
        },
        matrix: {
            description: `Which codes each operation of ${name} can return.`,
            view: (sources) => ({
                matrix: viewMatrix(sources.tags, sources),
                missing: viewMissingCodes(contract),
            }),
        },
        retries: {
            description: "What the client retries, whether a failed call took effect, and what to do when that is unknown.",
            view: (sources) => viewRetries(templates.get("shared/retries.md") ?? "", sources),
        },
        deviations: {
            description: `Operations that do not follow the norms of ${name}, and what is deprecated.`,
            view: viewDeviations,
        },
        access: { description: `Credentials and rate limits of ${name}.`, view: viewAccess },
        changes: {
            description: contract.releases.length > 0
                ? `What each release changed in the errors of ${name}.`
                : `When each error code of ${name} first appeared.`,
            view: viewChanges,
        },
        schemas: { description: `The schemas that several operations of ${name} use.`, view: viewSchemas },
        search: { description: `Every code and every operation of ${name}.`, view: viewIndexOfAll },
        webhooks: { description: `The messages that ${name} sends to listeners.`, view: viewWebhooks },
    };
}
