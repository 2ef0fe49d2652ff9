/* Makes a page about a question nicer where there is script. Without it everything works all the same. */
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

/* Choices in order: a tap gives the next place, another one takes it back, and the fields below hold what is sent. */
for (const ranking of document.querySelectorAll("[data-ranking]")) {
  const rows = [...ranking.querySelectorAll("[data-ranked]")].map((row) => {
    const select = row.querySelector("select");
    const label = row.querySelector("label");
    const button = document.createElement("button");
    const place = document.createElement("span");
    const words = document.createElement("span");
    button.type = "button";
    button.className = "option";
    place.className = "place";
    words.dir = "auto";
    words.textContent = label.textContent;
    button.append(place, words);
    row.replaceWith(button);
    row.hidden = true;
    button.after(row);
    return { select, button, place };
  });
  const ranked = () =>
    rows.filter((row) => row.select.value).sort((one, other) => one.select.value - other.select.value);
  const draw = () => {
    ranked().forEach((row, n) => (row.select.value = String(n + 1)));
    for (const { select, button, place } of rows) {
      place.textContent = select.value ? select.selectedOptions[0].textContent : "";
      button.setAttribute("aria-pressed", select.value ? "true" : "false");
    }
  };
  for (const row of rows) {
    row.button.addEventListener("click", () => {
      row.select.value = row.select.value ? "" : String(ranked().length + 1);
      draw();
    });
  }
  draw();
  for (const one of document.querySelectorAll(".without-script")) one.hidden = true;
  for (const one of document.querySelectorAll(".with-script")) one.hidden = false;
}

/* Points: what is left is said along the way, and there are buttons to tap. */
for (const all of document.querySelectorAll("[data-points]")) {
  const points = Number(all.dataset.points);
  const squared = all.dataset.squared === "1";
  const said = all.querySelector("[data-left]");
  const words = JSON.parse(said.dataset.left);
  const fields = [...all.querySelectorAll("[data-given]")].map((row) => ({
    input: row.querySelector("input"),
    steps: [...row.querySelectorAll("[data-step]")],
  }));
  const value = (input) => Math.max(0, Math.floor(Number(input.value) || 0));
  const cost = (many) => (squared ? many * many : many);
  const draw = () => {
    const left = points - fields.reduce((sum, { input }) => sum + cost(value(input)), 0);
    said.textContent = left < 0 ? said.dataset.over : words[left];
    said.hidden = false;
    for (const { input, steps } of fields) {
      const now = value(input);
      for (const step of steps) {
        step.hidden = false;
        const next = now + Number(step.dataset.step);
        step.disabled = next < 0 || (next > now && left - cost(next) + cost(now) < 0);
      }
    }
  };
  for (const { input, steps } of fields) {
    input.addEventListener("input", draw);
    for (const step of steps) {
      step.addEventListener("click", () => {
        input.value = String(value(input) + Number(step.dataset.step));
        draw();
      });
    }
  }
  draw();
}
