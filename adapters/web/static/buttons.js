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

/** Three dots that fold out; Escape folds them in again. */
export function aside(message, tap) {
  const dots = make("summary", { class: "dots-button", title: say("page-aside") }, make("span", { "aria-hidden": "true" }, "⋯"), make("span", { class: "unseen" }, say("page-aside")));
  const menu = make("details", { class: "aside" }, dots, make("div", { class: "aside-menu" }, ...message.aside.map((choice) => entry(choice))));
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    dots.focus();
  });
  return menu;

  function entry(choice) {
    const pick = () => {
      menu.open = false;
      dots.focus();
      tap(message, choice.says);
    };
    return make("button", { type: "button", class: "aside-entry", onclick: pick }, choice.label);
  }
}
