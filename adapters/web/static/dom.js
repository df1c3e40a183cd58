// A few lines instead of a framework.

import { say } from "./words.js";

export const at = (id) => document.getElementById(id);

/** An element with attributes, listeners ("onclick": function) and children; false and null leave an attribute out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...children.filter((child) => child || child === ""));
  return element;
}

function set(element, name, value) {
  if (value === false || value === null || value === undefined) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? "" : value);
}

/** An element that holds HTML which the service rendered and which holds no HTML of anybody else's. */
export function rendered(tag, className, html) {
  const element = make(tag, { class: className });
  element.innerHTML = html;
  return element;
}

/** How many messages nobody has read. */
export function news(count) {
  return make("span", { class: "news", title: say("page-waiting") }, `${count}`, make("span", { class: "unseen" }, say("page-waiting")));
}

const TONES = 6;

/** Initials on a colour that belongs to the name. */
export function paintFace(face, name) {
  const initials = name.split(/\s+/).map((part) => part[0]);
  const tone = [...name].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % TONES;
  face.textContent = (initials[0] + (initials.length > 1 ? initials.at(-1) : "")).toUpperCase();
  face.dataset.tone = tone;
  return face;
}
