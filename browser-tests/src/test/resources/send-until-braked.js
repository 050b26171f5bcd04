// Sends one sheet after the other, each with the first step of every scale, until the service refuses this browser. Run in the page.
async surveyKey => {
  const moreThanAnyBrakeLetsPass = 200;
  const headers = { 'Survey-Key': surveyKey, 'Content-Type': 'application/json' };
  const form = await (await fetch('../api/v1/survey-form', { headers })).json();
  const answers = {};
  for (const item of form.items) {
    answers[item.code] = Array(Math.max(1, item.parts.length)).fill(item.scale[0].code);
  }
  for (let sent = 0; sent < moreThanAnyBrakeLetsPass; sent++) {
    const key = '00000000-0000-4000-8000-' + String(sent).padStart(12, '0');
    const answer = await fetch('../api/v1/survey-sheets', { method: 'POST', headers, body: JSON.stringify({ key, answers }) });
    if (answer.status === 429) {
      return;
    }
    if (!answer.ok) {
      throw new Error('refused: ' + (await answer.text()));
    }
  }
  throw new Error('no brake');
}
