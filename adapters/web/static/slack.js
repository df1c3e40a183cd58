// A message as Slack draws it: the handful of block types that Kollega posts.

import { make } from "./dom.js";
import { marked } from "./markup.js";
import { say } from "./words.js";

const SEND = "send"; // the action of a form's button
const SEPARATOR = ", "; // between the picks of one field

const DRAWN = {
  header: ({ text }) => make("h4", {}, text.text),
  section: ({ text }) => make("div", { class: "slack-section" }, marked(text.text, "slack")),
  markdown: ({ text }) => make("div", { class: "slack-section" }, marked(text, "standard")),
  context: ({ elements }) => make("div", { class: "slack-context" }, ...elements.map(({ text }) => marked(text, "slack"))),
  divider: () => make("hr"),
  actions: ({ elements }, answer) => make("div", { class: "slack-actions" }, ...elements.map((one) => ELEMENTS[one.type](one, answer))),
  input: (block) => field(block),
};

/** The blocks, or the text where there are none. `answer.tap(says)` and `answer.send(answers)` do what a tap does. */
export function slack({ text, blocks }, answer) {
  const form = make("form", { class: "slack" });
  const filled = () => answer.send(answers(new FormData(form), blocks));
  form.append(...(blocks.length ? blocks.map((block) => DRAWN[block.type](block, { ...answer, filled })) : [marked(text, "slack")]));
  form.addEventListener("submit", (event) => (event.preventDefault(), filled()));
  return form;
}

const ELEMENTS = {
  button: (element, { tap }) => {
    const sends = element.action_id === SEND;
    const attributes = { type: sends ? "submit" : "button", class: `slack-button ${element.style ?? ""}`, onclick: !sends && (() => tap(element.value)) };
    if (sends) delete attributes.onclick;
    return make("button", attributes, element.text.text);
  },
  static_select: (element, { tap }) => menu(element.options, say("page-choose-one"), tap),
  overflow: (element, { tap }) => menu(element.options, "⋯", tap, say("page-aside")),
};

function menu(options, title, tap, name = title) {
  const entries = options.map(({ text, value }) => make("option", { value }, text.text));
  const select = make("select", { class: "slack-menu", "aria-label": name }, make("option", { value: "" }, title), ...entries);
  select.addEventListener("change", () => select.value && tap(select.value));
  return select;
}

function field({ label, element, optional }) {
  const name = make("span", { class: "slack-label" }, label.text, optional && make("small", {}, ` (${say("page-optional")})`));
  const required = !optional;
  if (element.type === "plain_text_input") {
    const input = make(element.multiline ? "textarea" : "input", { name: element.action_id, required, class: "slack-input" });
    input.value = element.initial_value ?? "";
    return make("label", { class: "slack-field" }, name, input);
  }
  if (element.type === "radio_buttons" || element.type === "checkboxes") return group(name, element, required);
  const several = element.type === "multi_static_select";
  const known = several ? (element.initial_options ?? []) : [element.initial_option];
  const options = element.options.map(({ text, value }) => make("option", { value, selected: known.some((one) => one?.value === value) }, text.text));
  const none = !several && make("option", { value: "" }, say("page-choose-one"));
  return make("label", { class: "slack-field" }, name, make("select", { name: element.action_id, multiple: several, required, class: "slack-menu" }, none, ...options));
}

function group(name, element, required) {
  const type = element.type === "checkboxes" ? "checkbox" : "radio";
  const known = element.initial_options ?? [element.initial_option];
  const options = element.options.map(({ text, value }) => {
    const checked = known.some((one) => one?.value === value);
    return make("label", { class: "slack-option" }, make("input", { type, name: element.action_id, value, checked, required: type === "radio" && required }), text.text);
  });
  return make("fieldset", { class: "slack-field" }, make("legend", {}, name), ...options);
}

function answers(values, blocks) {
  const slots = blocks.filter(({ type }) => type === "input").map(({ element }) => element.action_id);
  return Object.fromEntries(slots.map((slot) => [slot, values.getAll(slot).join(SEPARATOR)]));
}
