// One message as an element: Kollega's with its buttons and form, a page of sections, or a person's own words.

import { make, paintFace, rendered } from "./dom.js";
import { form } from "./forms.js";
import { aside, choices, copier } from "./buttons.js";
import { given, say } from "./words.js";

const MARK = new URL("./mark.svg", import.meta.url).href;

export function bubble(message, when, actions) {
  if (message.text !== undefined) return message.mine ? own(message, when) : another(message, when);
  return message.sections.length ? page(message, actions) : kollegas(message, when, actions);
}

export function day(words) {
  return make("li", { class: "day" }, make("span", {}, words));
}

function own(message, when) {
  const text = make("p", { class: "card", lang: "" }, message.text);
  const byline = make("p", { class: "byline" }, make("span", { class: "unseen" }, say("page-you")), stamp(message, when));
  return make("li", { class: "own", id: message.id }, make("div", { class: "body" }, byline, text));
}

// Somebody else, where several read.
function another(message, when) {
  const face = paintFace(make("span", { class: "face avatar", "aria-hidden": "true" }), message.name);
  const byline = make("p", { class: "byline" }, make("b", {}, message.name), stamp(message, when));
  const text = make("p", { class: "card", lang: "" }, message.text);
  return make("li", { class: "another", id: message.id }, face, make("div", { class: "body" }, byline, text));
}

function kollegas(message, when, actions) {
  const ai = message.ai && make("span", { class: "ai" }, say("page-ai"));
  const byline = make("p", { class: "byline" }, make("b", {}, "Kollega"), ai, stamp(message, when));
  const card = make("div", { class: "card" }, ...message.paragraphs.map((html) => rendered("div", "paragraph", html)));
  if (message.copies) card.querySelectorAll("blockquote").forEach((quote) => quote.after(copier(quote)));
  if (message.inputs.length) card.append(form(message, actions.send));
  card.append(...buttons(message, actions.tap));
  if (message.details.length) card.append(...details(message));
  const face = make("img", { class: "avatar", src: MARK, alt: "", width: 36, height: 36 });
  return make("li", { class: "kollega", id: message.id, lang: foreign(message) }, face, make("div", { class: "body" }, byline, card));
}

function buttons(message, tap) {
  const back = message.aside.length && !message.answered;
  if (!message.choices.length && !back) return [];
  const row = choices(message, message.choices, tap);
  return back ? [row, aside(message, row, tap)] : [row];
}

function page(message, actions) {
  const title = message.paragraphs.map((html) => make("h3", { class: "page-title" }, rendered("p", "", html).textContent));
  const sections = message.sections.map((part) => section(message, part, actions));
  return make("li", { class: "page", id: message.id, lang: foreign(message) }, ...title, ...sections);
}

function section(message, part, actions) {
  const card = make("section", { class: "card" }, ...part.paragraphs.map((html) => rendered("div", "paragraph", html)));
  if (part.details.length) card.append(make("div", { class: "details" }, ...part.details.map((html) => rendered("p", "", html))));
  if (part.choices.length) card.append(choices(message, part.choices, actions.tap));
  return card;
}

function foreign(message) {
  return message.language !== given.language && message.language;
}

function stamp(message, when) {
  return make("time", { datetime: message.at }, when);
}

// A question whose buttons are gone tells its answer below the small print.
function details(message) {
  const closed = message.picked && !message.choices.length && !message.inputs.length;
  const print = closed ? message.details.slice(0, -1) : message.details;
  const rows = [make("div", { class: "details" }, ...print.map((html) => rendered("p", "", html)))];
  return closed ? [...rows, rendered("p", "answer", message.details.at(-1))] : rows;
}
