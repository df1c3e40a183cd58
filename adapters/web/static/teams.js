// A message as Teams draws it, by Microsoft's own renderer of Adaptive Cards, fetched when it is first needed.

import { make } from "./dom.js";
import { marked } from "./markup.js";
import { given, say } from "./words.js";

const SEND = "send"; // what the button of a form says
const SLOT = /^slots?:/;
const colours = (name) => ({ default: `var(--teams-${name})`, subtle: "var(--teams-soft)" });

const LOOK = {
  fontFamily: "var(--sans)",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 12, large: 16, extraLarge: 16, padding: 12 },
  separator: { lineThickness: 1, lineColor: "var(--teams-line)" },
  supportsInteractivity: true,
  actions: { maxActions: 6, actionsOrientation: "horizontal", actionAlignment: "left", buttonSpacing: 8 },
  containerStyles: {
    default: {
      backgroundColor: "transparent",
      foregroundColors: Object.fromEntries(["default", "accent", "good", "warning", "attention", "dark", "light"].map((name) => [name, colours("ink")])),
    },
  },
};

const VENDORED = new URL("./adaptivecards.min.js", import.meta.url).href;
let renderer;

function cards() {
  renderer ??= new Promise((done, failed) => {
    document.head.append(make("script", { src: VENDORED, onload: () => done(prepared()), onerror: failed }));
  });
  return renderer;
}

function prepared() {
  const { AdaptiveCard } = globalThis.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const holder = make("div", {}, marked(text, "standard"));
    result.outputHtml = holder.innerHTML;
    result.didProcess = true;
  };
  return globalThis.AdaptiveCards;
}

/** `answer.tap(says)` and `answer.send(answers)` do what a tap does. */
export async function teams({ text, attachments = [], entities = [] }, answer) {
  const drawn = make("div", { class: "teams" });
  if (entities.some(({ additionalType }) => additionalType?.includes("AIGeneratedContent"))) drawn.append(make("span", { class: "teams-ai" }, say("page-ai")));
  if (text) drawn.append(make("div", { class: "teams-text" }, marked(text, "standard")));
  for (const { content } of attachments) drawn.append(await card(content, answer));
  return drawn;
}

async function card(content, answer) {
  const { AdaptiveCard, HostConfig } = await cards();
  const whole = new AdaptiveCard();
  whole.hostConfig = new HostConfig(LOOK);
  whole.parse({ ...content, lang: given.language });
  whole.onExecuteAction = ({ data }) => act(data, answer);
  return make("div", { class: "teams-card" }, whole.render());
}

function act(data, { tap, send }) {
  if (data.says !== SEND) return tap(data.says);
  if ("pick" in data) return data.pick && tap(data.pick);
  const slots = Object.entries(data).filter(([name]) => SLOT.test(name));
  send(Object.fromEntries(slots.map(([name, value]) => [name.replace(SLOT, ""), name.startsWith("slots:") ? String(value).replaceAll(",", ", ") : value])));
}
