/** A refusal of the API, with the words that it gave for it. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? '');
    this.problem = problem;
  }
}

/** Asks the hub; the session's cookie says who asks. */
async function ask(path, type, language) {
  const answer = await fetch(path, {
    headers: { Accept: type, 'Accept-Language': language, 'X-Requested-With': 'JavaScript' },
  });
  if (answer.status === 499 || answer.status === 401) {
    window.location.reload();
    return new Promise(() => {});
  }
  if (!answer.ok) {
    throw new Refused(await answer.json().catch(() => ({})));
  }
  return answer;
}

const read = async (path, language) => (await ask(path, 'application/json', language)).json();

/** A chart as the hub draws it, to be put into the page as it is: it says by itself what it shows. */
async function picture(path, language) {
  const answer = await ask(path, 'image/svg+xml', language);
  const svg = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
  return { title: svg.querySelector('title').textContent, svg };
}

export const me = (language) => read('/api/v1/me', language);

export const provinces = async (language) =>
  (await read('/api/v1/provinces?limit=500', language)).items.map((entry) => entry.province);

/** The overview of a province and, beside it, its charts and its agencies one by one. */
export async function province(name, year, language) {
  const base = `/api/v1/provinces/${encodeURIComponent(name)}`;
  const words = new URLSearchParams({ language, numerals: 'arabic' });
  const [figures, agencies, levels, quarters] = await Promise.all([
    read(`${base}/overview/${year}`, language),
    read(`${base}/agencies/${year}?limit=500`, language),
    picture(`${base}/charts/levels/${year}?${words}`, language),
    picture(`${base}/charts/quarters/${year}?${words}`, language),
  ]);
  return { ...figures, rows: agencies.items, charts: { levels, quarters } };
}
