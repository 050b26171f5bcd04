// The sheet that a respondent is filling in, as it lies on this device until the service has it.

const PREFIX = 'ita-survey-';
const DAYS_KEPT = 60;
const DAY = 24 * 60 * 60 * 1000;

/** An empty sheet under a random key: sending it twice is counted once. */
export function newSheet() {
  return { key: randomUuid(), mode: 'ONE', at: 0, answers: {}, shortCode: '', sending: false };
}

/** The sheet kept for a survey's key, or null. */
export function kept(surveyKey) {
  try {
    const sheet = JSON.parse(localStorage.getItem(nameOf(surveyKey)));
    return sheet && sheet.key && sheet.answers ? sheet : null;
  } catch (e) {
    return null;
  }
}

/** Keeps the sheet on this device; false where the browser does not allow it. */
export function keep(surveyKey, sheet) {
  try {
    localStorage.setItem(nameOf(surveyKey), JSON.stringify(Object.assign({}, sheet, { day: today() })));
    return true;
  } catch (e) {
    return false;
  }
}

/** Erases the sheet from this device. */
export function forget(surveyKey) {
  try {
    localStorage.removeItem(nameOf(surveyKey));
  } catch (e) {
    // Where nothing may be kept, nothing is.
  }
}

/** Erases sheets that nobody came back to for two months. */
export function forgetOld() {
  try {
    Object.keys(localStorage)
      .filter(name => name.startsWith(PREFIX) && !isRecent(localStorage.getItem(name)))
      .forEach(name => localStorage.removeItem(name));
  } catch (e) {
    // Where nothing may be kept, nothing is.
  }
}

function isRecent(text) {
  try {
    return today() - JSON.parse(text).day <= DAYS_KEPT;
  } catch (e) {
    return false;
  }
}

/** Drops what does not fit the form: it may have changed since the answers were kept. */
export function fit(sheet, items) {
  const answers = {};
  for (const item of items) {
    const steps = item.scale.map(step => step.code);
    const given = Array.isArray(sheet.answers[item.code]) ? sheet.answers[item.code] : [];
    answers[item.code] = partsOf(item).map((part, index) => (steps.includes(given[index]) ? given[index] : null));
  }
  sheet.answers = answers;
  sheet.at = Math.min(Math.max(sheet.at | 0, 0), items.length - 1);
  return sheet;
}

/** The parts that are answered one by one; an item without parts is answered as a whole. */
export function partsOf(item) {
  return item.parts && item.parts.length > 0 ? item.parts : [null];
}

/** Whether every part of an item has its answer. */
export function isAnswered(sheet, item) {
  return sheet.answers[item.code].every(step => step !== null);
}

/** Whether there is any answer at all. */
export function isBegun(sheet) {
  return Object.keys(sheet.answers).some(code => sheet.answers[code].some(step => step !== null));
}

/** A name under which nobody finds the key: 64 bits of it are too few to lead back to a longer one. */
function nameOf(surveyKey) {
  return PREFIX + fold(surveyKey, 0x811c9dc5) + fold(surveyKey, 0x6b8b4567);
}

/** FNV-1a with a last stir, 32 bits in hexadecimal. */
function fold(text, seed) {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

function today() {
  return Math.floor(Date.now() / DAY);
}

/** Made by hand, since crypto.randomUUID is missing on old phones and on addresses without TLS. */
function randomUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
