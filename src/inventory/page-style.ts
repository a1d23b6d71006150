/** Follows the reader's light or dark theme. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); --quiet: light-dark(#59636e, #9198a1); --warn: light-dark(#9a6700, #d29922); --accent: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 1400px; font: 14px/1.45 system-ui, sans-serif; color: light-dark(#1f2328, #f0f6fc); background: light-dark(#ffffff, #0d1117); }
h1 { font-size: 1.4rem; margin: .2rem 0; }
header p, footer, #shown { color: var(--quiet); }
.controls { position: sticky; top: 0; padding: .5rem 0; background: inherit; background-color: light-dark(#ffffff, #0d1117); z-index: 2; }
input { width: 100%; padding: .5rem .7rem; font: inherit; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); color: inherit; }
#filters { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
#filters button { font: inherit; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: 1rem; background: none; color: inherit; cursor: pointer; }
#filters button[aria-pressed=true] { background: var(--accent); border-color: var(--accent); color: #ffffff; }
#shown { margin: .4rem 0 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th button { font: inherit; font-weight: 600; border: 0; padding: 0; background: none; color: inherit; cursor: pointer; white-space: nowrap; }
th[aria-sort=ascending] button::after { content: " \\2191"; }
th[aria-sort=descending] button::after { content: " \\2193"; }
td:first-child, .mono { font-family: ui-monospace, monospace; overflow-wrap: anywhere; min-width: 14rem; }
.nowrap { white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
td small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.warn, td small.warn { color: var(--warn); font-weight: 600; font-family: system-ui, sans-serif; }
`;
