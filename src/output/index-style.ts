/** The index page's style; every text colour has a contrast of at least 7 on its background, by day and by night. */
export const indexStyle = `:root {
  --paper: #fbfaf7;
  --raised: #ffffff;
  --text: #1d2125;
  --muted: #484c51;
  --accent: #00507f;
  --accent-deep: #003a5c;
  --on-accent: #ffffff;
  --wash: #e9f0f4;
  --mark: #ffe9a3;
  --rule: #e2dfd7;
  --line: #868b90;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b;
    --raised: #1e2226;
    --text: #e9e7e2;
    --muted: #b4b8bc;
    --accent: #93c9ec;
    --accent-deep: #b9ddf4;
    --on-accent: #0c2231;
    --wash: #1f2b34;
    --mark: #574600;
    --rule: #31363b;
    --line: #7c8288;
  }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
[hidden] { display: none !important; }
html {
  background: var(--paper);
  color: var(--text);
  font: 400 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 5.5rem;
}
body { padding: clamp(2.5rem, 6vw, 5rem) clamp(1rem, 5vw, 4rem) 3rem; }
main, footer { max-width: 66rem; margin: 0 auto; }
h1, h2, h3, .question, .title { overflow-wrap: anywhere; }
h1, h2, h3 { text-wrap: balance; line-height: 1.25; font-weight: 700; }
ol { list-style: none; }
a { color: inherit; text-decoration: none; }
a:focus-visible, summary:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
kbd { font: inherit; font-size: 0.8125rem; font-weight: 600; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: 0.05rem 0.4rem; margin: 0 0.1rem; }

.masthead::before { content: ""; display: block; width: 2.5rem; height: 4px; background: var(--accent); margin-bottom: 1.25rem; }
.masthead h1 { font-size: clamp(1.875rem, 5vw, 3.25rem); letter-spacing: -0.015em; line-height: 1.15; }
.summary { color: var(--muted); font-size: 1.0625rem; margin-top: 0.75rem; font-variant-numeric: tabular-nums; }

.summary span { white-space: nowrap; }

.lecture + .lecture { margin-top: clamp(3rem, 6vw, 5rem); }
.lecture:first-child > h2 { margin-top: 1.75rem; }
.lecture > h2 { font-size: clamp(1.5rem, 3.4vw, 2.125rem); }
.lecture > .summary { margin: 0.25rem 0 1.5rem; }

.card { display: grid; grid-template: "cover about" auto "cover links" auto "cover list" 1fr / 17.5rem minmax(0, 1fr); column-gap: clamp(1.5rem, 4vw, 3.25rem); border-top: 1px solid var(--rule); padding: clamp(1.75rem, 3vw, 2.5rem) 0; }
.card:first-child { border-top: 0; }
.whole { display: grid; grid-template: "cover links" auto / 17.5rem minmax(0, 1fr); column-gap: clamp(1.5rem, 4vw, 3.25rem); align-items: center; padding: clamp(1.75rem, 3vw, 2.5rem) 0; }
.whole .links { margin: 0; }
.whole + .sections .card { grid-template: "about list" auto / 17.5rem minmax(0, 1fr); }
.whole + .sections .card:first-child { border-top: 1px solid var(--rule); }
.whole + .sections .fold { margin-top: 0; }
.about { grid-area: about; }
.number { color: var(--accent); font-size: 0.875rem; font-weight: 700; letter-spacing: 0.08em; font-variant-numeric: tabular-nums; line-height: 1.3; margin-bottom: 0.25rem; }
.about h2, .about h3 { font-size: clamp(1.25rem, 2.2vw, 1.625rem); }
.name:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
.extent { color: var(--muted); margin-top: 0.25rem; font-variant-numeric: tabular-nums; }
.cover { grid-area: cover; align-self: start; }
.cover img { display: block; width: 100%; height: auto; border-radius: 6px; outline: 1px solid var(--rule); outline-offset: -1px; }
.cover:hover img { outline: 2px solid var(--accent); outline-offset: 0; }
.links { grid-area: links; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; margin-top: 0.875rem; font-size: 0.9375rem; font-weight: 600; }
.links a { position: relative; min-height: 2.25rem; display: inline-flex; align-items: center; color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
.links a:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
.links .present { background: var(--accent); color: var(--on-accent); padding: 0 1.125rem; border-radius: 6px; text-decoration: none; }
.links .present:hover { background: var(--accent-deep); color: var(--on-accent); }

.fold { grid-area: list; margin-top: 1.25rem; }
summary { width: fit-content; min-height: 2rem; display: flex; align-items: center; gap: 0.625rem; color: var(--muted); font-size: 0.9375rem; cursor: pointer; list-style: none; border-radius: 4px; font-variant-numeric: tabular-nums; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; flex: none; width: 0.4375rem; height: 0.4375rem; border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(-45deg); }
[open] > summary::before { transform: translateY(-2px) rotate(45deg); }
summary:hover { color: var(--accent); }
.questions { margin-top: 0.25rem; border-top: 1px solid var(--rule); }
.questions li { border-bottom: 1px solid var(--rule); }
.questions li:last-child { border-bottom: 0; }
.row { display: flex; gap: 1.25rem; align-items: baseline; justify-content: space-between; padding: 0.5625rem 0.5rem; margin: 0 -0.5rem; border-radius: 4px; }
.page { flex: none; color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
a.row:hover { background: var(--wash); color: var(--accent-deep); }
a.row:hover .page { color: var(--accent-deep); }

.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

footer { margin-top: 1rem; border-top: 1px solid var(--rule); padding-top: 1.5rem; color: var(--muted); font-size: 0.9375rem; line-height: 2; }

@media (prefers-color-scheme: dark) {
  .cover img { filter: brightness(0.9); }
}
@media (prefers-reduced-motion: no-preference) {
  summary::before { transition: transform 0.12s; }
}
@media (max-width: 46rem) {
  .card { grid-template: "about cover" auto "links links" auto "list list" auto / minmax(0, 1fr) 7rem; column-gap: 1rem; }
  .whole { grid-template-columns: 7rem minmax(0, 1fr); column-gap: 1rem; }
  .whole + .sections .card { grid-template: "about" auto "list" auto / minmax(0, 1fr); }
  .whole + .sections .fold { margin-top: 1.25rem; }
  .cover { margin-top: 0.25rem; }
  .row { padding-block: 0.6875rem; }
  .row .page { font-size: 0.8125rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #ffffff; --text: #000000; --muted: #333333; --accent: #00507f; --rule: #cccccc; }
  html { font-size: 10pt; }
  body { padding: 0; }
  footer, .links { display: none; }
  .card, .whole, .whole + .sections .card { grid-template-columns: 42mm minmax(0, 1fr); padding: 5mm 0; }
  .cover img { filter: none; }
  .about, .cover, .questions li { break-inside: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
  .row { padding: 1mm 0; margin: 0; }
}
`
