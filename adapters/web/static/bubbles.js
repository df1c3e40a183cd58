// One message as an element: Kollega's with its buttons and form, or the person's own words.

import { make, rendered } from "./dom.js";
import { form } from "./forms.js";
import { given, say } from "./words.js";

const MARK = new URL("./mark.svg", import.meta.url).href;

export function bubble(message, when, actions) {
  return message.mine ? own(message, when) : kollegas(message, when, actions);
}

export function day(words) {
  return make("li", { class: "day" }, make("span", {}, words));
}

function own(message, when) {
  const text = make("p", { class: "card", lang: "" }, message.text);
  const byline = make("p", { class: "byline" }, make("span", { class: "unseen" }, say("page-you")), stamp(message, when));
  return make("li", { class: "own", id: message.id }, make("div", { class: "body" }, byline, text));
}

function kollegas(message, when, actions) {
  const ai = message.ai && make("span", { class: "ai" }, say("page-ai"));
  const byline = make("p", { class: "byline" }, make("b", {}, "Kollega"), ai, stamp(message, when));
  const card = make("div", { class: "card" }, ...message.paragraphs.map((html) => rendered("div", "paragraph", html)));
  if (message.inputs.length) card.append(form(message, actions.send));
  if (message.choices.length) card.append(choices(message, actions.tap));
  if (message.details.length) card.append(...details(message));
  const face = make("img", { class: "avatar", src: MARK, alt: "", width: 36, height: 36 });
  const lang = message.language !== given.language && message.language;
  return make("li", { class: "kollega", id: message.id, lang }, face, make("div", { class: "body" }, byline, card));
}

function stamp(message, when) {
  return make("time", { datetime: message.at }, when);
}

// A question whose buttons are gone tells its answer below the small print.
function details(message) {
  const closed = message.answered && !message.choices.length && !message.inputs.length;
  const print = closed ? message.details.slice(0, -1) : message.details;
  const rows = [make("div", { class: "details" }, ...print.map((html) => rendered("p", "", html)))];
  return closed ? [...rows, rendered("p", "answer", message.details.at(-1))] : rows;
}

function choices(message, tap) {
  const row = make("div", { class: "choices", role: "group", "aria-label": say("page-choices") });
  row.append(...message.choices.map((choice) => button(message, choice, tap)));
  return row;
}

// A closed button stays focusable, so that whoever uses the keyboard does not fall out of the chat.
function button(message, choice, tap) {
  const chosen = message.answered && message.chosen === choice.says;
  const label = chosen ? say("page-chosen", { choice: choice.label }) : false;
  const attributes = { type: "button", class: `pill ${choice.style}`, "aria-disabled": message.answered && "true", "aria-label": label };
  const element = make("button", attributes, choice.label);
  element.classList.toggle("chosen", chosen);
  if (!message.answered) element.addEventListener("click", () => tap(message, choice.says), { once: true });
  return element;
}
