// The page itself. Whatever a pack says is put on it as text.

let told = read(location.hash);
let language = choose(told);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {}))
    if (value !== "" && value !== null && value !== undefined)
      element.setAttribute(name, value);
  element.append(...children.filter(child => child !== null && child !== ""));
  return element;
}

function link(address, text, kind, name) {
  if (!address)
    return null;
  const elsewhere = /^https?:/.test(address) ? {target: "_blank", rel: "noopener noreferrer"} : {};
  return make("a", {href: address, class: kind || "", "aria-label": name || "", ...elsewhere}, text);
}

function button(text, kind, act) {
  const element = make("button", {type: "button", class: kind}, text);
  element.addEventListener("click", act);
  return element;
}

function showLanguages(words) {
  const nav = document.getElementById("languages");
  nav.setAttribute("aria-label", words.language);
  nav.replaceChildren(...(LANGUAGES.length < 2 ? [] : LANGUAGES.map(one => {
    const choice = button(DATA.names[one], "language", () => {
      language = one;
      show();
      document.querySelector(`#languages [lang="${one}"]`).focus();
    });
    choice.setAttribute("lang", one);
    choice.setAttribute("aria-pressed", String(one === language));
    return choice;
  })));
  const chosen = nav.querySelector("[aria-pressed='true']");
  if (chosen)
    nav.scrollLeft = chosen.offsetLeft - (nav.clientWidth - chosen.offsetWidth) / 2;
}

function stopOf(stop, number, words) {
  const texts = stop.texts[language];
  const facts = make("dl", {});
  for (const [name, value] of texts.facts)
    facts.append(make("div", {class: value.length > 32 ? "long" : ""}, make("dt", {}, name), make("dd", {}, value)));
  const phone = (stop.phone || "").replace(/[^+\d]/g, "");
  // Nobody books what is out of season.
  const open = !stop.months || stop.months[new Date().getMonth()] === 1;
  const ways = [
    link(open ? safe(stop.book) : "", words.book, "main"),
    link(open && phone ? `tel:${phone}` : "", fill(words.call, {number: stop.phone}), ""),
    link(safe(stop.link), words.link, ""),
  ].filter(way => way !== null);
  const maps = stop.point ? mapsOf(stop.point, texts.title, words) : [];
  return make("li", {class: "stop"},
    make("article", {"aria-labelledby": `stop-${number}`},
      make("div", {class: "picture"},
        stop.picture ? make("img", {src: stop.picture, alt: texts.alt, width: 320, height: 200}) : null,
        make("span", {class: "number", "aria-hidden": "true"}, String(number))),
      make("div", {class: "words"},
        make("p", {class: "kicker"}, [texts.kicker, texts.where].filter(part => part).join(" · ")),
        make("h2", {id: `stop-${number}`}, texts.title),
        make("p", {class: "hook"}, texts.hook),
        texts.facts.length ? facts : null,
        ways.length ? make("p", {class: "ways"}, ...ways) : null,
        maps.length ? make("p", {class: "maps"}, ...maps.map(
          ([name, address]) => link(address, name, "", `${name}: ${texts.title}`))) : null)));
}

function leg(from, to, words) {
  if (!from.point || !to.point)
    return make("li", {class: "leg", "aria-hidden": "true"});
  const far = farAway(distance(from.point, to.point), language);
  return make("li", {class: "leg"},
    make("span", {"aria-hidden": "true"}, far),
    make("span", {class: "unseen"}, fill(words.next, {distance: far})));
}

function total(stops) {
  const points = stops.filter(stop => stop.point).map(stop => stop.point);
  return points.slice(1).reduce((sum, point, at) => sum + distance(points[at], point), 0);
}

function showTrip(words, counts) {
  const stops = told.stops;
  const metres = total(stops);
  const headline = counted(counts.stops, stops.length);
  const unplaced = stops.filter(stop => !stop.point).length;
  const list = make("ol", {class: "stops"});
  stops.forEach((stop, at) => {
    if (at > 0)
      list.append(leg(stops[at - 1], stop, words));
    list.append(stopOf(stop, at + 1, words));
  });
  const name = DATA.titles[language].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-") || "trip";
  const way = link(wayThrough(stops), words.way, "main");
  const actions = [
    way,
    stops.some(stop => stop.point) ? button(words.gpx, way ? "" : "main", () =>
      save(`${name}.gpx`, "application/gpx+xml", gpx(stops, language))) : null,
    button(words.calendar, "", () => save(
      `${name}.ics`, "text/calendar;charset=utf-8", calendar(stops, told, language, new Date()))),
    button(words.print, "", () => print()),
  ];
  const notes = [
    told.unknown ? counted(counts.unknown, told.unknown) : "",
    unplaced ? counted(counts.unplaced, unplaced) : "",
  ].filter(note => note);
  return [
    make("p", {class: "kicker"}, words.trip),
    make("h1", {}, metres > 0 ? `${headline}, ${farAway(metres, language)}` : headline),
    metres > 0 ? make("p", {class: "quiet"}, words.straight) : null,
    ...notes.map(note => make("p", {class: "note", role: "status"}, note)),
    make("section", {class: "actions", "aria-label": words.actions}, ...actions),
    list,
  ];
}

function showNone(words, counts) {
  const broken = !told.empty && !told.understood;
  return [
    make("p", {class: "kicker"}, words.trip),
    make("h1", {}, words.none),
    told.unknown ? make("p", {class: "note", role: "status"}, counted(counts.unknown, told.unknown)) : null,
    broken ? make("p", {class: "note", role: "status"}, words.unread) : null,
    make("p", {class: "how"}, words.how),
  ];
}

function show() {
  const words = DATA.words[language];
  const counts = DATA.counts[language];
  const title = DATA.titles[language];
  document.documentElement.lang = language;
  document.title = `${words.trip} · ${title}`;
  document.getElementById("pack").textContent = title;
  showLanguages(words);
  const shown = told.understood && told.stops.length > 0;
  const parts = shown ? showTrip(words, counts) : showNone(words, counts);
  document.getElementById("main").replaceChildren(...parts.filter(part => part !== null));
  const said = [words.private, words.offline, words.asof];
  document.getElementById("foot").replaceChildren(...said.map(line => make("p", {}, line)));
}

addEventListener("hashchange", () => {
  told = read(location.hash);
  language = choose(told);
  show();
  scrollTo(0, 0);
});
show();
