/** The style of the index page's search. */
export const searchStyle = `#search { position: sticky; top: 0; z-index: 1; margin: clamp(1.25rem, 3vw, 2rem) -0.5rem 0; padding: 0.75rem 0.5rem; background: var(--paper); }
#query { display: block; width: 100%; height: 3.25rem; padding: 0 3.25rem 0 3rem; font: inherit; font-size: 1.0625rem; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 8px; appearance: none; outline: 0; }
#query::placeholder { color: var(--muted); opacity: 1; }
#query:focus { border-color: var(--accent); box-shadow: inset 0 0 0 2px var(--accent); }
#query::-webkit-search-cancel-button { appearance: none; }
#search::before, #search::after { content: ""; position: absolute; pointer-events: none; }
#search::before { left: 1.75rem; top: 1.8125rem; width: 0.8125rem; height: 0.8125rem; border: 2px solid var(--muted); border-radius: 50%; }
#search::after { left: 2.4375rem; top: 2.6875rem; width: 0.4375rem; height: 2px; background: var(--muted); transform: rotate(45deg); transform-origin: left; }
#search kbd { position: absolute; right: 1.5rem; top: 50%; transform: translateY(-50%); line-height: 1.5; }
#query:focus ~ kbd, #query:not(:placeholder-shown) ~ kbd { display: none; }

#found { color: var(--muted); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
#found:not(:empty) { padding: 0.5rem 0 0.75rem; }
#results { min-height: 70vh; scroll-margin-top: 8rem; }
#hits li { border-top: 1px solid var(--rule); }
.hit { display: block; padding: 1rem 0.75rem; margin: 0 -0.75rem; border-radius: 6px; }
.hit:hover, .hit:focus-visible { background: var(--wash); }
.hit > span { display: block; max-width: 52rem; }
.hit .title { font-size: 1.0625rem; font-weight: 600; line-height: 1.45; }
.hit .excerpt { margin-top: 0.125rem; overflow-wrap: anywhere; }
.hit .place { margin-top: 0.25rem; color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 0.0625em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
#more { margin: 1rem 0; min-height: 2.75rem; padding: 0 1.25rem; font: inherit; font-weight: 600; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
#more:hover { border-color: var(--accent); background: var(--wash); }
@media (max-width: 46rem) {
  .search-hint, #search kbd { display: none; }
  #query { padding-right: 1rem; }
}
@media (forced-colors: active) {
  #query:focus, .hit:focus-visible { outline: 3px solid Highlight; }
}
@media print {
  #search, #found, #results { display: none; }
  #contents[hidden] { display: block !important; }
}
`
