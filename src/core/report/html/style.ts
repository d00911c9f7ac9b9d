/** Colours are those of GitHub's light and dark themes. */
export const style = `
:root { --fg: #1f2328; --dim: #59636e; --bg: #ffffff; --soft: #f6f8fa; --line: #d1d9e0; --red: #d1242f; --green: #1a7f37; --amber: #9a6700; --blue: #0969da; --violet: #8250df; }
@media (prefers-color-scheme: dark) {
  :root { --fg: #f0f6fc; --dim: #9198a1; --bg: #0d1117; --soft: #151b23; --line: #3d444d; --red: #f85149; --green: #3fb950; --amber: #d29922; --blue: #4493f8; --violet: #ab7df8; }
}
body { margin: 0; background: var(--bg); color: var(--fg); font: 15px/1.55 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }
main > p:first-child { font-size: 20px; line-height: 1.4; margin-bottom: 20px; }
h3 { margin: 36px 0 12px; font-size: 18px; }
h4 { margin: 20px 0 6px; font-size: 15px; }
code, pre { font: 0.88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--soft); border-radius: 6px; }
code { padding: 0.15em 0.4em; overflow-wrap: break-word; }
a { color: var(--blue); }
pre { padding: 12px 14px; overflow-x: auto; border: 1px solid var(--line); }
.scroll { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--dim); font-weight: 600; }
.r { text-align: right; text-anchor: end; }
aside { border-left: 4px solid var(--blue); padding: 2px 16px; margin: 16px 0; background: var(--soft); border-radius: 0 6px 6px 0; }
aside.tip { border-color: var(--green); }
aside.warning { border-color: var(--amber); }
aside.caution { border-color: var(--red); }
aside.important { border-color: var(--violet); }
details { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; margin: 12px 0; }
summary { cursor: pointer; font-weight: 600; }
figure { margin: 18px 0; }
figcaption, small { color: var(--dim); font-size: 12.5px; }
svg { width: 100%; height: auto; }
svg text { fill: var(--dim); font-size: 13px; }
svg .t { fill: var(--fg); }
svg.narrow { display: none; }
svg .m { text-anchor: middle; }
.band { fill: var(--red); opacity: 0.15; }
.grid { stroke: var(--line); stroke-width: 0.7; }
.limit { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 4; }
.hatch { fill: none; stroke: var(--dim); stroke-width: 1; opacity: 0.55; }
.line { fill: none; stroke: var(--blue); stroke-width: 2; stroke-linejoin: miter; }
@media (max-width: 600px) {
  main { padding: 20px 14px 48px; }
  svg.wide { display: none; }
  svg.narrow { display: block; }
  thead { display: none; }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; margin: 10px 0; }
  td, td.r { border: 0; padding: 3px 0; text-align: left; overflow-wrap: anywhere; }
  td[data-head]::before { content: attr(data-head) ": "; color: var(--dim); }
  td:empty { display: none; }
}
@media print { details > * { display: block; } }
`;
