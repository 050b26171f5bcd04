import { LitElement, html, nothing } from 'lit';
import * as api from './api.js';
import { textsIn } from './texts.js';

const YEARS = [2563, 2564, 2565, 2566, 2567, 2568, 2569];
const FIRST_SHOWN = 2565;
const points = (value) => (value == null ? '–' : Number(value).toFixed(2));

/** A province's figures of one fiscal year, for the office that answers for them. */
class ProvinceDashboard extends LitElement {
  static properties = {
    language: { state: true },
    caller: { state: true },
    provinces: { state: true },
    province: { state: true },
    year: { state: true },
    figures: { state: true },
    failure: { state: true },
  };

  constructor() {
    super();
    const asked = new URLSearchParams(window.location.search);
    this.language = asked.get('lang') === 'en' ? 'en' : 'th';
    this.year = Number(asked.get('year')) || FIRST_SHOWN;
    this.province = asked.get('province');
    this.provinces = [];
  }

  /** In the page's own tree, so that its style sheet holds and a strict content policy with it. */
  createRenderRoot() {
    return this;
  }

  async firstUpdated() {
    try {
      this.caller = await api.me(this.language);
      this.provinces = await api.provinces(this.language);
      this.province ??= this.provinces[0];
      await this.load();
    } catch (refused) {
      this.failure = refused.message || textsIn(this.language).failed;
    }
  }

  async load() {
    const texts = textsIn(this.language);
    document.documentElement.lang = this.language;
    document.title = `${texts.title} · ITA Hub`;
    if (!this.province) {
      this.failure = texts.noProvince;
      return;
    }
    const query = new URLSearchParams({ province: this.province, year: this.year, lang: this.language });
    window.history.replaceState(null, '', `?${query}`);
    try {
      this.figures = await api.province(this.province, this.year, this.language);
      this.failure = undefined;
    } catch (refused) {
      this.figures = undefined;
      this.failure = refused.message || texts.failed;
    }
  }

  choose(change) {
    Object.assign(this, change);
    this.load();
  }

  render() {
    const texts = textsIn(this.language);
    return html`
      <header>
        <h1>${texts.title}${this.province ? html` <span>${this.province}</span>` : nothing}</h1>
        <nav>
          ${this.choice(texts.province, this.provinces, this.province, (province) => ({ province }))}
          ${this.choice(texts.year, YEARS, this.year, (year) => ({ year: Number(year) }))}
          <button @click=${() => this.choose({ language: this.language === 'th' ? 'en' : 'th' })}>
            ${texts.otherLanguage}
          </button>
          ${this.caller ? html`<span>${this.caller.username} · <a href="/sign-out">${texts.signOut}</a></span>` : nothing}
        </nav>
      </header>
      <main aria-live="polite">
        ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
        ${this.figures ? this.content(this.figures, texts) : this.failure ? nothing : html`<p>${texts.loading}…</p>`}
      </main>
    `;
  }

  choice(label, values, chosen, change) {
    return html`<label
      >${label}
      <select @change=${(event) => this.choose(change(event.target.value))}>
        ${values.map((value) => html`<option .selected=${value === chosen} value=${value}>${value}</option>`)}
      </select></label
    >`;
  }

  content(figures, texts) {
    const { target } = figures;
    return html`
      <section class="tiles">
        ${tile(texts.agencies, figures.agencies)} ${tile(texts.published, figures.published)}
        ${tile(texts.mean, points(figures.mean))}
        ${tile(
          texts.reached(target.threshold),
          target.share == null ? '–' : `${points(target.share)} %`,
          target.share == null ? nothing : verdict(target, texts),
          target.share == null ? '' : target.met ? 'good' : 'wanting',
        )}
      </section>
      <section class="charts">
        ${chart('levels', figures.charts.levels)} ${chart('quarters', figures.charts.quarters)}
      </section>
      <section class="tables">${this.quarterTable(figures, texts)} ${this.planTable(figures, texts)}</section>
      ${figures.rows?.length ? this.agencyTable(figures, texts) : nothing}
    `;
  }

  quarterTable(figures, texts) {
    const columns = ['due', 'submitted', 'accepted', 'returned', 'late'];
    return html`<div class="wide"><table>
      <caption>${texts.quarters(figures.planYear)}</caption>
      <thead><tr><th>${texts.quarter}</th><th>${texts.dueDate}</th>${columns.map((c) => html`<th>${texts[c]}</th>`)}</tr></thead>
      <tbody>
        ${figures.quarters.map(
          (q) => html`<tr><th>${q.quarter}</th><td>${q.dueDate ? this.day(q.dueDate) : '–'}</td>${columns.map((c) => html`<td class=${c === 'late' && q.late ? 'late' : ''}>${q[c]}</td>`)}</tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  planTable(figures, texts) {
    return html`<table>
      <caption>${texts.plans(figures.planYear)}</caption>
      <tbody>
        ${Object.entries(texts.planStates).map(([state, name]) => html`<tr><th>${name}</th><td>${figures.plans[state]}</td></tr>`)}
      </tbody>
    </table>`;
  }

  agencyTable(figures, texts) {
    return html`<div class="wide agencies"><table>
      <thead><tr><th>${texts.agency}</th><th>${texts.total}</th><th>${texts.level}</th><th>${texts.plan}</th><th>${texts.report}</th></tr></thead>
      <tbody>
        ${figures.rows.map(
          (row) => html`<tr>
            <th>${this.language === 'th' ? row.nameTh : row.nameEn}</th>
            <td>${points(row.total)}</td>
            <td>${row.level ?? '–'}</td>
            <td>${texts.planStates[(row.planState ?? 'NONE').toLowerCase()]}${this.planDocuments(row, figures.fiscalYear + 1, texts)}</td>
            <td>${row.total == null ? '–' : html`<a href="/api/v1/agencies/${row.code}/documents/yearly-report/${figures.fiscalYear}.pdf">${texts.openPdf}</a>`}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  planDocuments(row, year, texts) {
    const documents = `/api/v1/agencies/${row.code}/documents`;
    return row.planState === 'PUBLISHED'
      ? html` · <a href="${documents}/measures-plan/${year}.pdf">${texts.planPdf}</a> · <a href="${documents}/progress-report/${year}.pdf">${texts.progressPdf}</a>`
      : '';
  }

  day(isoDate) {
    const locale = this.language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB';
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(isoDate));
  }
}

function chart(id, { title, svg }) {
  return html`<figure id=${id}><figcaption>${title}</figcaption>${svg}</figure>`;
}

function verdict(target, texts) {
  const standing = target.met ? texts.met : texts.notMet;
  return target.wantedShare == null ? standing : `${texts.target(target.wantedShare)} · ${standing}`;
}

function tile(label, value, note = nothing, kind = '') {
  return html`<div class="tile ${kind}"><p>${label}</p><strong>${value}</strong><small>${note}</small></div>`;
}

customElements.define('province-dashboard', ProvinceDashboard);
