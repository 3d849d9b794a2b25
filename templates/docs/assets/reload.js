// @ts-check
// Of `openapi-errors dev` alone: reloads the page when there is another build than the one that it shows.
(() => {
  const { build: shown, events = "" } = document.documentElement.dataset;
  new EventSource(events).addEventListener("message", ({ data }) => {
    if (data !== shown) location.reload();
  });
})();
