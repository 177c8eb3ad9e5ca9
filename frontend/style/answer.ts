/** Answers and bars of levels. */
export const answer = `
.bar{display:block;width:100%;min-width:160px;height:16px}.bar .b0{fill:var(--b0)}.bar .b1{fill:var(--b1)}.bar .b2{fill:var(--b2)}.bar .b4{fill:var(--b4)}.bar .na{fill:var(--rule)}.bar .edge{fill:none;stroke:var(--soft)}.bar *{vector-effect:non-scaling-stroke}.bar .hatch{stroke:var(--hatch);stroke-width:1}
.answer{padding:12px 0;border-top:1px solid var(--rule);display:grid;grid-template-columns:minmax(0,1fr) minmax(0,15em);gap:4px 32px;break-inside:avoid}
.answer>p,.answer>dl{grid-column:1;margin:4px 0}.answer .what{grid-column:2;grid-row:1/span 3;margin:0}
[dir]{overflow-wrap:anywhere}
.answer dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:2px 16px;font-size:.875rem}.answer dt{color:var(--soft)}.answer dd{margin:0}.answer dd div a{display:inline-block;padding:3px 0}
.quote{white-space:pre-line}
.area>h2{border-top:2px solid var(--ink);padding-top:16px;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline}
.area>h2 .lv{font-size:1rem;line-height:1.75;padding:0 10px}
.strips .strip{width:32%;min-width:120px;padding-right:24px}.strip>svg{display:block;width:100%;height:20px;overflow:visible}.ends{display:flex;justify-content:space-between;font-weight:400}
.strips *,.legend svg *{vector-effect:non-scaling-stroke}.legend svg{vertical-align:-2px;margin-right:6px}
.k0{stroke:var(--b4);stroke-width:6}.k1{stroke:var(--b4);stroke-width:2}.k2{stroke:var(--b1);stroke-width:12}.k3{stroke:var(--ink);stroke-width:2}.k4{stroke:var(--rule);stroke-width:1}
.strips td,.strips th{vertical-align:middle}.strips .change{white-space:nowrap}.strips .change.same{color:var(--soft)}
.small-line{margin:6px 0;display:flex;gap:12px;align-items:center}.small-line figcaption{font-size:.812rem;color:var(--soft)}.small-line .band{fill:var(--b0)}.small-line .own{fill:none;stroke:var(--b4);stroke-width:2}.small-line .dot{fill:var(--b4)}
.unsaid{border-top:1px solid var(--rule);padding:12px 0 4px;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,15em);gap:4px 32px}.unsaid p{grid-column:2;margin:0;font-size:.875rem;color:var(--soft)}.unsaid ul{grid-column:1;grid-row:1;font-size:.938rem}.unsaid li{padding:2px 0}
.look{margin:8px 0;padding:2px 0 2px 16px;border-left:3px solid var(--b2);font-size:.938rem;break-inside:avoid}.answer>.look{grid-column:1}.look p{margin:4px 0}.look b{font-weight:600}.look a{overflow-wrap:anywhere}
.answer .peers{font-size:.875rem;color:var(--soft)}
`
