"use strict";

// What the page was told, and what follows from it. Nothing here touches the page itself.

const DATA = JSON.parse(document.getElementById("data").textContent);
const LANGUAGES = Object.keys(DATA.titles);

// Metres from one point to another, as the crow flies.
function distance(a, b) {
  const radians = degrees => degrees * Math.PI / 180;
  const [north, east] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const half = Math.sin(north / 2) ** 2
    + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(east / 2) ** 2;
  return 2 * 6371009 * Math.asin(Math.min(1, Math.sqrt(half)));
}

// The entry that a reference means: the only one whose long reference begins with it.
function entryOf(reference) {
  if (!/^[0-9A-Z]{4,12}$/.test(reference))
    return null;
  const found = DATA.entries.filter(entry => entry.reference.startsWith(reference));
  return found.length === 1 ? found[0] : null;
}

// What stands behind the # of the address: format, language, references.
function read(fragment) {
  let text = fragment.replace(/^#/, "");
  try {
    text = decodeURIComponent(text);
  } catch (error) {
    // As it stands: a broken escape is no reference.
  }
  const [format, language, ...references] = text.split(".");
  const told = references.filter(reference => reference !== "").slice(0, 200);
  const entries = told.map(reference => entryOf(reference.toUpperCase()));
  return {
    empty: text === "",
    understood: format === DATA.format && told.length > 0,
    language: LANGUAGES.includes(language) ? language : "",
    stops: entries.filter((entry, at) => entry !== null && entries.indexOf(entry) === at),
    unknown: entries.filter(entry => entry === null).length,
    references: told,
  };
}

// The best language for somebody: the one the kiosk spoke, else one that the browser asks for.
function choose(told) {
  const wanted = [told.language, ...navigator.languages, LANGUAGES[0]];
  for (const tag of wanted) {
    const short = tag.toLowerCase().split("-")[0];
    const also = short === "no" || short === "nn" ? "nb" : short;
    const found = LANGUAGES.find(one => one === tag)
      || LANGUAGES.find(one => one.split("-")[0] === also);
    if (found)
      return found;
  }
  return LANGUAGES[0];
}

// Whole metres below a kilometre, one decimal below ten, in the way of the language.
function farAway(metres, language) {
  const write = (value, unit, digits) => new Intl.NumberFormat(language, {
    style: "unit",
    unit: unit,
    maximumFractionDigits: digits,
  }).format(value).replace(/\s/g, "\u00a0");
  if (metres < 975)
    return write(Math.round(metres / 50) * 50, "meter", 0);
  return write(metres / 1000, "kilometer", metres < 9950 ? 1 : 0);
}

function fill(phrase, values) {
  return phrase.replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
}

// A phrase with a number in it; beyond the numbers that are known, the last one with this number.
function counted(phrases, number) {
  if (number < phrases.length)
    return phrases[number];
  const last = phrases.length - 1;
  return phrases[last].replace(String(last), String(number));
}

// A web address that may be opened; nothing else a pack could say.
function safe(address) {
  return /^https?:\/\//i.test(address || "") ? address : "";
}

function coordinates(point) {
  return point.map(degrees => String(Math.round(degrees * 10000) / 10000)).join(",");
}

// Where a stop is, in each of the maps there may be: what is on the phone first.
function mapsOf(point, title, words) {
  const at = coordinates(point);
  const [north, east] = at.split(",");
  const name = encodeURIComponent(title.replace(/[()]/g, " "));
  const maps = [];
  if (/iPhone|iPad|Macintosh/.test(navigator.userAgent))
    maps.push(["Apple Maps", `https://maps.apple.com/?ll=${at}&q=${name}`]);
  else if (/Android/.test(navigator.userAgent))
    maps.push([words.map, `geo:${at}?q=${at}(${name})`]);
  maps.push(["Google Maps", `https://www.google.com/maps/search/?api=1&query=${at}`]);
  maps.push(["OpenStreetMap",
    `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=13/${north}/${east}`]);
  return maps;
}

// The way through all stops that have a place, from wherever somebody is; "" where there is none.
function wayThrough(stops) {
  const points = stops.filter(stop => stop.point).map(stop => coordinates(stop.point))
    .filter((point, at, all) => point !== all[at - 1]);
  if (points.length < 2 || points.length > DATA.wayPoints + 1)
    return "";
  const last = points.pop();
  return `https://www.google.com/maps/dir/?api=1&destination=${last}`
    + `&waypoints=${points.join("%7C")}`;
}
