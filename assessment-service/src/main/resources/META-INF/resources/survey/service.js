// The two calls of the service. The survey's key travels in a header, never in an address that a log would keep.

const API = '../api/v1/';
const PATIENCE_MS = 20000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60000;

/** What every answer becomes: `body` where the service did it, `refusal` where it will not, neither where nobody answered. */
const UNREACHABLE = { body: null, refusal: null };

/** Reads the form of the survey that the key opens. */
export function readForm(surveyKey, language) {
  return call(surveyKey, language, 'survey-form', { method: 'GET' });
}

/** Hands the sheet in; as often as wanted, since its key makes it count once. */
export function sendSheet(surveyKey, language, sheet) {
  const body = { key: sheet.key, answers: sheet.answers };
  if (sheet.shortCode) {
    body.shortCode = sheet.shortCode;
  }
  return call(surveyKey, language, 'survey-sheets', { method: 'POST', body: JSON.stringify(body) });
}

/** How long to wait before the next attempt: twice as long each time, with a spread so that a village does not come at once. */
export function pauseAfter(failures) {
  const pause = Math.min(FIRST_PAUSE_MS * Math.pow(2, failures - 1), LONGEST_PAUSE_MS);
  return Math.round(pause * (0.75 + Math.random() / 2));
}

async function call(surveyKey, language, path, request) {
  const headers = { 'Survey-Key': surveyKey, 'Accept': 'application/json, application/problem+json', 'Accept-Language': language };
  if (request.body) {
    headers['Content-Type'] = 'application/json';
  }
  const options = Object.assign(request, { headers, credentials: 'omit', cache: 'no-store', redirect: 'error' });
  try {
    return await inTime(options, async () => read(await fetch(API + path, options)));
  } catch (e) {
    return UNREACHABLE;
  }
}

async function read(response) {
  const type = response.headers.get('Content-Type') || '';
  const isJson = type.includes('json');
  if (response.ok && isJson) {
    return { body: await response.json(), refusal: null };
  }
  // A server in trouble, or a proxy with a page of its own: neither is the service's last word.
  if (response.status >= 500 || response.status === 408 || !isJson) {
    return UNREACHABLE;
  }
  const refusal = await response.json();
  refusal.retryAfter = Number(response.headers.get('Retry-After')) || 0;
  return { body: null, refusal };
}

/** Gives up on an answer that does not come; the request itself ends too where the browser knows how. */
function inTime(options, work) {
  const controller = typeof AbortController === 'function' ? new AbortController() : null;
  if (controller) {
    options.signal = controller.signal;
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('no answer in time'));
      if (controller) {
        controller.abort();
      }
    }, PATIENCE_MS);
    const done = settle => value => {
      clearTimeout(timer);
      settle(value);
    };
    work().then(done(resolve), done(reject));
  });
}
