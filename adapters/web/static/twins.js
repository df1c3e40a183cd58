// One letter twice: as Slack and as Teams show it, from the JSON that each of them would be sent.

import { make } from "./dom.js";
import { get } from "./server.js";
import { slack } from "./slack.js";
import { teams } from "./teams.js";
import { say } from "./words.js";

const STYLE = new URL("./twins.css", import.meta.url).href;

function styled() {
  if (!document.querySelector(`link[href="${STYLE}"]`)) document.head.append(make("link", { rel: "stylesheet", href: STYLE }));
}

/** The message as an element at once, filled as soon as its JSON is here. `settled(element)` is called then. */
export function twins(message, when, { who, room, tap, send, settled }) {
  styled();
  const pair = make("div", { class: "twins" });
  const byline = make("p", { class: "byline" }, make("b", {}, "Kollega"), make("time", { datetime: message.at }, when));
  const element = make("li", { class: "kollega twin", id: message.id }, make("div", { class: "body" }, byline, make("div", { class: "card" }, pair)));
  const answer = { tap: (says) => tap(message, says), send: (answers) => send(message, answers) };
  get("/demo/drawn", { as: who.user, chat: room.id, id: message.id })
    .then(async (drawn) => {
      pair.replaceChildren(side("slack", "Slack", slack(drawn.slack, answer)), side("teams", "Teams", await teams(drawn.teams, answer)));
      settled(element);
    })
    .catch(() => pair.replaceChildren(say("page-failed")));
  return element;
}

function side(name, title, drawn) {
  return make("section", { class: `side side-${name}`, "aria-label": title }, make("h3", {}, title), drawn);
}
