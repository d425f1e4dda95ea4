/** The rules of the page on which a newsroom looks at its face. They are nobody's: the face is inside its frames. */
export const brandLook = `
  :root { color-scheme: light; background: #fff; color: #222; font: 15px/1.45 system-ui, sans-serif; font-variant-numeric: lining-nums tabular-nums; }
  body { margin: 24px; }
  h1, h2, h3 { line-height: 1.2; }
  h2 { margin-top: 40px; padding-top: 12px; border-top: 1px solid #bbb; }
  code, pre { font: 13px/1.4 ui-monospace, monospace; }
  figure { margin: 0 0 16px; }
  figcaption, .caption { margin: 0 0 4px; font-size: 13px; color: #555; }
  figcaption a { color: inherit; }
  iframe { max-width: 100%; border: 1px solid #bbb; }
  .row { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
  .row > * { flex: none; max-width: 100%; }
  section { max-width: 377px; }
  .wide { padding: 1px; overflow-x: auto; }
  .card { max-width: 100%; border: 1px solid #bbb; }
  .swatches { margin: 0 0 12px; padding: 0; list-style: none; font-size: 13px; }
  .swatches svg { width: 16px; height: 16px; margin-inline-end: 6px; border: 1px solid #bbb; vertical-align: -3px; }
  .problems { padding: 8px 8px 8px 28px; background: #fef3c7; }
  .problems pre { margin: 4px 0; white-space: pre-wrap; }
  .well { color: #14632b; }
  .serif, .serif p { font-family: var(--font-serif); }
  .sans, .sans p { font-family: var(--font-sans); }
  .serif-before p { font-family: var(--before-serif); }
  .sans-before p { font-family: var(--before-sans); }
  .large { font-size: 28px; line-height: 1.2; }
  .serif p, .sans p, .serif-before p, .sans-before p { width: max-content; margin: 4px 0; outline: 1px dotted #bbb; }
  .w600 { font-weight: 600; }
  pre, td { overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; }
  table { border-collapse: collapse; }
  th, td { padding: 4px 16px 4px 0; text-align: start; font-weight: 400; vertical-align: top; }
  td { min-width: 96px; }
  th { color: #555; }`
