// @ts-check
// What every page can do with a script; without it, every page can be read. A classic script, because
// browsers load no modules from a plain folder.
(() => {
  const root = document.documentElement;
  const storageKey = "theme";

  // At once, before anything is painted.
  applyTheme(readTheme());
  document.addEventListener("DOMContentLoaded", () => {
    addThemeSwitch();
    addCopyButtons();
    markColumns();
    upgradeSearch();
  });

  /** @returns {string | null} the reader's choice, if any */
  function readTheme() {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      // Some browsers keep nothing for plain folders.
      return null;
    }
  }

  /** @param {string | null} theme */
  function applyTheme(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  function addThemeSwitch() {
    const button = document.createElement("button");
    button.type = "button";
    const prefersDark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme ?? (prefersDark.matches ? "dark" : "light")) === "dark";
    const label = () => {
      button.textContent = isDark() ? "Light" : "Dark";
      button.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} theme`);
    };
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      applyTheme(theme);
      try {
        localStorage.setItem(storageKey, theme);
      } catch {
        // The choice lasts as long as the page.
      }
      label();
    });
    prefersDark.addEventListener("change", label);
    label();
    document.querySelector(".tools")?.append(button);
  }

  function addCopyButtons() {
    for (const sample of document.querySelectorAll(".sample")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        const isDone = await copy(sample.querySelector("code"));
        button.textContent = isDone ? "Copied" : "Select it and copy";
        setTimeout(() => {
          button.textContent = "Copy";
        }, 2000);
      });
      sample.append(button);
    }
  }

  /** @param {HTMLElement | null} code */
  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code?.textContent ?? "");
      return true;
    } catch {
      // No clipboard for this page: leave the text selected.
      if (code) getSelection()?.selectAllChildren(code);
      return false;
    }
  }

  /** In a matrix the row under the pointer is marked by style; the column needs a script. */
  function markColumns() {
    for (const table of document.querySelectorAll(".matrix table")) {
      const columns = [...(table.querySelector("thead tr")?.children ?? [])].map(() =>
        document.createElement("col"),
      );
      table.prepend(...columns);
      table.addEventListener("mouseover", ({ target }) => {
        const cell = target instanceof Element ? target.closest("td, thead th") : null;
        const at = cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
        columns.forEach((column, index) => {
          column.className = index === at && index > 0 ? "at" : "";
        });
      });
    }
  }

  /** The search opens on the page that one is on; its script and index are loaded when it is first wanted. */
  function upgradeSearch() {
    const link = document.getElementById("search-link");
    const place = document.getElementById("search");
    if (place) load().then((search) => search.mount(place));
    if (!link) return;
    const key = document.createElement("kbd");
    key.textContent = "/";
    link.append(key);
    link.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
    const open = () =>
      place ? place.querySelector("input")?.focus() : load().then((search) => search.open());
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener("keydown", (event) => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting;
      if (!isSlash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      open();
    });
  }

  /** @type {Promise<{ open: () => void, mount: (place: HTMLElement) => void }> | undefined} */
  let loading;

  function load() {
    loading ??= ["minisearch.js", "search-index.js", "search.js"]
      .reduce((before, file) => before.then(() => loadScript(file)), Promise.resolve())
      .then(() => /** @type {any} */ (globalThis).docsSearch);
    return loading;
  }

  /** @param {string} file @returns {Promise<void>} */
  function loadScript(file) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root.dataset.root}${file}`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(`cannot load ${file}`)));
      document.head.append(script);
    });
  }
})();
