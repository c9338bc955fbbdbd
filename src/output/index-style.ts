/** The index page's style; every text colour has a contrast of at least 7 on its background. */
export const indexStyle = `:root {
  --paper: #f7f6f2;
  --card: #ffffff;
  --text: #1f2328;
  --muted: #4d5156;
  --accent: #00507f;
  --accent-deep: #003a5c;
  --wash: #e8f0f5;
  --rule: #e0ddd4;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html {
  background: var(--paper);
  color: var(--text);
  font: 400 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body { padding: clamp(2.5rem, 7vw, 6rem) clamp(1rem, 5vw, 4rem); }
main { max-width: 68rem; margin: 0 auto; }
h1, h2, h3, .question { overflow-wrap: anywhere; }
h1, h2, h3 { text-wrap: balance; line-height: 1.25; font-weight: 700; }
ol { list-style: none; }
a { color: inherit; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }

.masthead { padding-left: 1.5rem; border-left: 5px solid var(--accent); margin-bottom: clamp(2.5rem, 5vw, 4rem); }
.masthead h1 { font-size: clamp(2rem, 5.4vw, 3.5rem); letter-spacing: -0.01em; line-height: 1.15; }
.summary { color: var(--muted); font-size: 1.0625rem; margin-top: 0.75rem; font-variant-numeric: tabular-nums; }
.hint { color: var(--muted); font-size: 0.9375rem; margin-top: 0.25rem; }
kbd { font: inherit; font-size: 0.8125rem; font-weight: 600; color: var(--text); background: var(--card); border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 4px; padding: 0.05rem 0.4rem; margin: 0 0.1rem; }

.lecture + .lecture { margin-top: clamp(3rem, 6vw, 5rem); }
.lecture > h2 { font-size: clamp(1.5rem, 3.4vw, 2.125rem); }
.lecture > .summary { margin: 0.25rem 0 1.5rem; }

.sections { display: grid; gap: 1.25rem; }
.card { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); gap: 1.5rem clamp(2rem, 4vw, 3.5rem); background: var(--card); border: 1px solid var(--rule); border-radius: 14px; padding: clamp(1.5rem, 3vw, 2.25rem); }
.number { color: var(--accent); font-size: 0.9375rem; font-weight: 700; letter-spacing: 0.08em; font-variant-numeric: tabular-nums; margin-bottom: 0.5rem; }
.number::after { content: ""; display: inline-block; width: 2rem; height: 2px; background: var(--accent); margin-left: 0.75rem; vertical-align: 0.28em; }
.about h2, .about h3 { font-size: clamp(1.375rem, 2.4vw, 1.75rem); }
.about h2 a:hover, .about h3 a:hover { color: var(--accent); }
.extent { color: var(--muted); margin-top: 0.375rem; font-variant-numeric: tabular-nums; }
.links { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.25rem; }
.links a { min-height: 2.5rem; display: inline-flex; align-items: center; padding: 0 1rem; border: 1px solid #8a8f94; border-radius: 8px; font-size: 0.9375rem; font-weight: 600; color: var(--text); }
.links a:hover { border-color: var(--accent); color: var(--accent); background: var(--wash); }
.links .present { background: var(--accent); border-color: var(--accent); color: #ffffff; padding: 0 1.375rem; }
.links .present:hover { background: var(--accent-deep); border-color: var(--accent-deep); color: #ffffff; }

.questions { align-self: start; margin: -0.625rem 0; }
.questions li + li { border-top: 1px solid var(--rule); }
.row { display: flex; gap: 1.25rem; align-items: baseline; justify-content: space-between; padding: 0.625rem 0.5rem; margin: 0 -0.5rem; border-radius: 6px; }
.row .page { flex: none; color: var(--muted); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
a.row:hover { background: var(--wash); color: var(--accent-deep); }
a.row:hover .page { color: var(--accent-deep); }

.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card, .links a, .row { position: relative; }

@media (max-width: 46rem) {
  .masthead { padding-left: 1rem; border-left-width: 4px; }
  .card { grid-template-columns: minmax(0, 1fr); }
  .questions { border-top: 1px solid var(--rule); padding-top: 0.625rem; margin-top: 0; }
}
@media print {
  @page { margin: 18mm 16mm; }
  html { background: none; font-size: 10pt; }
  body { padding: 0; }
  .hint, .links { display: none; }
  .card { border-radius: 0; border-width: 1px 0 0; padding: 5mm 0; gap: 0 8mm; }
  .about, .questions li { break-inside: avoid; }
  .row { padding: 1mm 0; margin: 0; }
  .questions { margin: 0; }
}
`
