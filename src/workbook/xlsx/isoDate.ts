const MILLISECONDS_A_DAY = 86_400_000;
/** Serial numbers count days from here; 29 February 1900, which never was, is why it is not 31 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?$/;

/** The serial number of a date, a time or both, as cells of type `d` write them (ISO 8601); undefined for anything else. */
export function serialOfIsoDate(text: string): number | undefined {
  const date = DATE.exec(text);
  const rest = date === null ? text : text.slice(date[0].length);
  const time = rest === "" && date !== null ? 0 : dayFraction(rest);
  if (time === undefined) return undefined;
  if (date === null) return time;
  const [, year = "", month = "", day = ""] = date;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / MILLISECONDS_A_DAY;
  return (days < FIRST_SAFE_SERIAL ? days - 1 : days) + time;
}

function dayFraction(text: string): number | undefined {
  const time = TIME.exec(text);
  if (time === null) return undefined;
  const [, hours = "", minutes = "", seconds = "0"] = time;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
