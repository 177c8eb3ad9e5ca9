/** The heatmap, and the colours of scores and of what is missing. */
export const heatmap = `
.heat{border-collapse:separate;border-spacing:2px;width:100%;font-size:.875rem;table-layout:fixed}
.heat th{font-weight:500;text-align:left}.heat thead th{overflow-wrap:normal;hyphens:manual;vertical-align:bottom;font-size:.781rem;line-height:1.2;padding:0 4px 6px;font-weight:600}
.heat thead th:first-child{width:9.4rem}.heat a{color:inherit;text-decoration:none}.heat th a:hover{text-decoration:underline}
.heat thead i{display:block;font-style:normal;color:var(--soft);font-weight:400}
.heat tbody th{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;padding-right:8px}
.heat td{padding:0;height:27px;text-align:center}.heat td a{display:block;line-height:1.93}.heat td a:focus-visible{position:relative;z-index:1;outline-offset:0;box-shadow:0 0 0 5px var(--paper)}.heat td:hover{outline:2px solid var(--ink);outline-offset:-1px}
.b0{background:var(--b0);color:var(--on0)}.b1{background:var(--b1);color:var(--on1)}.b2{background:var(--b2);color:var(--on2)}.b3{background:var(--b3);color:var(--on3)}.b4{background:var(--b4);color:var(--on4)}
.nr{background:repeating-linear-gradient(135deg,transparent 0 4px,var(--hatch) 4px 5px)}.na{background:var(--wash);color:var(--soft)}.few{box-shadow:inset 0 0 0 1px var(--soft);color:var(--soft);font-size:.781rem}.few em{font-style:normal}
tr.mean th,tr.mean td{border-bottom:2px solid var(--ink);font-weight:650;height:34px}tr.mean td{white-space:nowrap}tr.mean span{color:var(--soft);font-weight:400}
#reading .by-touch{display:none}@media(hover:none){#reading .by-touch{display:inline}#reading .by-mouse{display:none}#reading{position:sticky;bottom:0;background:var(--paper)}}
#reading{font-size:.875rem;min-height:1.5em;margin:8px 0;max-width:none}
.mean td em{font-weight:400;font-size:.781rem;color:var(--soft)}
`
