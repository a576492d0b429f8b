// The trip as a file: tracks for a map (GPX 1.1), an entry for a calendar (RFC 5545).

// What XML cannot hold at all is left out; the rest is escaped.
function xml(text) {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function gpx(stops, language) {
  const title = DATA.titles[language];
  const placed = stops.filter(stop => stop.point);
  const point = (stop, tag) => {
    const texts = stop.texts[language];
    const address = safe(stop.book) || safe(stop.link);
    const link = address ? `<link href="${xml(address)}"/>` : "";
    return `<${tag} lat="${stop.point[0]}" lon="${stop.point[1]}"><name>${xml(texts.title)}</name>`
      + `<desc>${xml(texts.hook)}</desc>${link}<type>${stop.kind}</type></${tag}>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${xml(title)}" xmlns="http://www.topografix.com/GPX/1/1">`,
    `<metadata><name>${xml(title)}</name></metadata>`,
    ...placed.map(stop => point(stop, "wpt")),
    `<rte><name>${xml(title)}</name>`,
    ...placed.map(stop => point(stop, "rtept")),
    "</rte>",
    "</gpx>",
    "",
  ].join("\n");
}

// A line of a calendar, cut so that none has more than 75 bytes, nor half a character.
function folded(line) {
  const size = text => new TextEncoder().encode(text).length;
  const lines = [];
  let begun = "";
  for (const character of line) {
    if (size(begun + character) > (lines.length ? 74 : 75)) {
      lines.push(begun);
      begun = "";
    }
    begun += character;
  }
  return [...lines, begun].join("\r\n ");
}

function escaped(text) {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
    .replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

function calendar(stops, told, language, now) {
  const two = number => String(number).padStart(2, "0");
  const day = date => `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = stops.flatMap((stop, at) => {
    const texts = stop.texts[language];
    const more = [texts.where, stop.phone, safe(stop.book) || safe(stop.link)];
    return [`${at + 1}. ${texts.title}`, ...more.filter(line => line).map(line => `   ${line}`)];
  });
  const first = stops.find(stop => stop.point);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kiosk//Trip//EN",
    "BEGIN:VEVENT",
    `UID:${told.references.join("-")}-${stamp}@kiosk`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(now)}`,
    `DTEND;VALUE=DATE:${day(tomorrow)}`,
    `SUMMARY:${escaped(`${DATA.titles[language]}: ${DATA.words[language].trip}`)}`,
    `DESCRIPTION:${escaped(lines.join("\n"))}`,
    ...(first ? [`GEO:${first.point[0]};${first.point[1]}`] : []),
    ...(location.protocol === "https:" ? [`URL:${location.href}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].map(folded).join("\r\n");
}

function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type: type}));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
