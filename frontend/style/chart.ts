/** Charts and the controls beside them. */
export const chart = `
.chart{margin:24px 0}.chart canvas{width:100%;height:360px}.chart figcaption{font-size:.875rem;color:var(--soft);margin-bottom:8px}
.box{position:relative;height:360px}.box canvas{max-width:100%}
fieldset select{margin:0 8px 8px 0}.chart fieldset select{width:12em}fieldset{border:0;margin:0 0 12px;padding:0}legend{font-weight:500;padding:0 0 4px}
.participation{margin:16px 0}.participation svg{display:block;width:100%;max-width:640px;height:auto}.participation .steps{fill:none;stroke:var(--b4);stroke-width:3}.participation .base{stroke:var(--rule)}.participation text{fill:var(--ink);font-size:.812rem;text-anchor:middle}.participation .year{fill:var(--soft);font-size:.75rem}.participation figcaption{font-size:.938rem;margin:4px 0 16px}.participation .data{max-width:640px}
.bodies>div{display:grid;grid-template-columns:7em 1fr;gap:0 16px;border-top:1px solid var(--rule);padding:8px 0}.bodies dd{margin:0}
.search{margin:0 0 16px}.js.search{max-width:480px;width:100%}.search label{display:block;font-weight:500}.search input{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:8px 10px;margin-top:4px}.results li{padding:6px 0}.results small{display:block}mark{background:none;color:inherit;font-weight:650}
.c0{fill:var(--c0)}.c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}.line [class^=c]{stroke:var(--paper);stroke-width:1}
@media(scripting:enabled){.js.picks{display:flex;flex-wrap:wrap;gap:8px 16px}}.picks select{margin:0}.picks label{display:flex;align-items:center;gap:6px}.strips .strip .line{height:24px}.check{display:block;margin:0 0 12px;font-size:.938rem}
.embedded main,.embedded footer{padding:0 12px;margin:0 auto}.embedded h1{font-size:1.25rem;margin:12px 0 8px}.embedded footer{padding-block:4px}.embedded .chart{margin:8px 0}@media(scripting:enabled){.embedded figure.chart{display:flex;flex-direction:column}}.embedded .chart fieldset{order:1;margin:8px 0}
.sortable button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline;text-underline-offset:3px}.sortable [aria-sort] button{font-weight:650;color:var(--ink);text-decoration-thickness:3px}
`
