// What the page was given to begin with: its language, its words, the people who have a part.

export const given = JSON.parse(document.getElementById("data").textContent);

/** The words of a key; what stands in braces is filled in. */
export function say(key, filled = {}) {
  return given.words[key].replace(/\{(\w+)\}/g, (_, name) => filled[name]);
}

const LOCALES = { sv: "sv-SE", en: "en-GB", de: "de-DE" };

/** Formats moments in the time zone of whoever is played. */
export function calendar(timeZone) {
  const format = (options) => {
    const written = new Intl.DateTimeFormat(LOCALES[given.language], { timeZone, ...options });
    // a browser writes "Monday, 12 January", we do not; German has a comma there
    const plain = (text) => (given.language === "en" ? text.replace(/^(\p{L}+),/u, "$1") : text);
    return { format: (moment) => plain(written.format(moment)) };
  };
  const time = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = format({ weekday: "long", day: "numeric", month: "long" });
  const longDay = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = format({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    time: (iso) => time.format(new Date(iso)),
    day: (iso) => capital(day.format(new Date(iso))),
    longDay: (iso) => capital(longDay.format(new Date(iso))),
    short: (iso) => capital(short.format(new Date(iso))),
  };
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
