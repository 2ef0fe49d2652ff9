/* Makes a page about a concern nicer where there is script. Without it everything works all the same. */
"use strict";

/* A page is sent once: a second tap while it travels would only ask the browser to wait anew. */
for (const form of document.querySelectorAll("form")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.setTimeout(() => delete form.dataset.sent, 4000);
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form")) delete form.dataset.sent;
});

/* What needs script is not shown without it. */
for (const one of document.querySelectorAll("[data-with-script]")) one.hidden = false;
for (const one of document.querySelectorAll("[data-prints]")) one.addEventListener("click", () => window.print());
for (const one of document.querySelectorAll("[data-copies]")) {
  if (!navigator.clipboard) one.hidden = true; /* browsers have it over HTTPS alone */
  one.addEventListener("click", async () => {
    await navigator.clipboard.writeText(one.dataset.copies);
    one.setAttribute("aria-pressed", "true");
  });
}
