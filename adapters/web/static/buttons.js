// The buttons of a message, and the small menu of what stands back.

import { make } from "./dom.js";
import { say } from "./words.js";

export function choices(message, offered, tap) {
  const row = make("div", { class: "choices", role: "group", "aria-label": say("page-choices") });
  row.append(...offered.map((choice) => button(message, choice, tap)));
  return row;
}

// A closed button stays focusable, so that whoever uses the keyboard does not fall out of the chat.
function button(message, choice, tap) {
  const chosen = message.chosen === choice.says;
  const label = chosen ? say("page-chosen", { choice: choice.label }) : false;
  const closed = message.answered || chosen;
  const attributes = { type: "button", class: `pill ${choice.style}`, "aria-disabled": closed && "true", "aria-label": label };
  const element = make("button", attributes, choice.label);
  element.classList.toggle("chosen", chosen);
  if (!closed) element.addEventListener("click", () => tap(message, choice.says), { once: true });
  return element;
}

/** Puts what stands in the quote on the clipboard, and says so. */
export function copier(quote) {
  const element = make("button", { type: "button", class: "copy-button" }, say("page-copy"));
  element.addEventListener("click", async () => {
    await navigator.clipboard.writeText(quote.innerText.trim());
    told(element, say("page-copied"));
  });
  return element;
}

const TOLD = 2000; // milliseconds

function told(element, words) {
  const before = say("page-copy");
  element.textContent = words;
  setTimeout(() => (element.textContent = before), TOLD);
}

/** Three dots at the end of the row fold out what stands back; Escape folds it in again. */
export function aside(message, row, tap) {
  const id = `aside-${message.id}`.replace(/\W+/g, "-");
  const opener = { type: "button", class: "dots-button", "aria-expanded": "false", "aria-controls": id, "aria-label": say("page-aside"), title: say("page-aside") };
  const dots = make("button", { ...opener, onclick: () => fold(menu.hidden) }, "⋯");
  const menu = make("div", { class: "aside-menu", id, hidden: true }, ...message.aside.map(entry));
  for (const part of [dots, menu]) part.addEventListener("keydown", ({ key }) => key === "Escape" && !menu.hidden && fold(false));
  row.append(dots);
  return menu;

  function fold(open) {
    menu.hidden = !open;
    dots.setAttribute("aria-expanded", open);
    if (!open) dots.focus();
  }

  function entry({ says, label }) {
    return make("button", { type: "button", class: "aside-entry", onclick: () => (fold(false), tap(message, says)) }, label);
  }
}
