// A form within a bubble: one card, several inputs, one answer.

import { make } from "./dom.js";
import { say } from "./words.js";

const MOST_RADIOS = 5; // more than these are easier to pick from a list
const SEPARATOR = ", "; // between the picks of one field

export function form(message, send) {
  const fields = make("fieldset", { class: "fields", disabled: message.answered });
  fields.append(...message.inputs.map((input) => field(message, input)));
  fields.append(make("button", { type: "submit", class: "pill primary" }, message.answered ? say("page-sent") : message.send));
  const whole = make("form", { class: "form" }, fields);
  whole.addEventListener("submit", (event) => {
    event.preventDefault();
    send(message, filled(whole, message.inputs));
  });
  return whole;
}

function filled(whole, inputs) {
  const values = new FormData(whole);
  return Object.fromEntries(inputs.map(({ slot }) => [slot, values.getAll(slot).join(SEPARATOR)]));
}

function field(message, input) {
  const id = `${message.id} ${input.slot}`.replace(/\W+/g, "-");
  const optional = !input.required && make("small", {}, ` (${say("page-optional")})`);
  if (input.kind === "many" || (input.kind === "one" && input.choices.length <= MOST_RADIOS)) return group(id, input, optional);
  const label = make("label", { for: id }, input.label, optional);
  return make("div", { class: "field" }, label, single(id, input));
}

function single(id, input) {
  const attributes = { id, name: input.slot, required: input.required };
  if (input.kind === "one") return picked(attributes, input);
  const element = input.kind === "lines" ? make("textarea", { ...attributes, rows: 4 }) : make("input", { ...attributes, type: "text" });
  element.value = input.value;
  return element;
}

function picked(attributes, input) {
  const options = input.choices.map(({ says, label }) => make("option", { value: says, selected: says === input.value }, label));
  return make("select", attributes, make("option", { value: "" }, say("page-choose-one")), ...options);
}

function group(id, input, optional) {
  const type = input.kind === "many" ? "checkbox" : "radio";
  const known = input.value.split(SEPARATOR);
  const options = input.choices.map(({ says, label }, index) => {
    const required = type === "radio" && input.required;
    const box = make("input", { type, id: `${id}-${index}`, name: input.slot, value: says, checked: known.includes(says), required });
    return make("label", { class: "option" }, box, make("span", {}, label));
  });
  return make("fieldset", { class: "field group" }, make("legend", {}, input.label, optional), make("div", { class: "options" }, ...options));
}
