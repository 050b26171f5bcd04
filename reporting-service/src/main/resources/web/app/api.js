/** A refusal of the API, with the words that it gave for it. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? '');
    this.problem = problem;
  }
}

/** Reads JSON from the hub; the session's cookie says who asks. */
export async function read(path, language) {
  const answer = await fetch(path, {
    headers: { Accept: 'application/json', 'Accept-Language': language, 'X-Requested-With': 'JavaScript' },
  });
  if (answer.status === 499 || answer.status === 401) {
    window.location.reload();
    return new Promise(() => {});
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(body);
  }
  return body;
}

export const me = (language) => read('/api/v1/me', language);

export const provinces = async (language) =>
  (await read('/api/v1/provinces?limit=500', language)).items.map((entry) => entry.province);

/** The overview of a province and, beside it, its agencies one by one. */
export async function province(name, year, language) {
  const base = `/api/v1/provinces/${encodeURIComponent(name)}`;
  const [figures, agencies] = await Promise.all([
    read(`${base}/overview/${year}`, language),
    read(`${base}/agencies/${year}?limit=500`, language),
  ]);
  return { ...figures, rows: agencies.items };
}
