/**
 * Paper of any size, upright or across: what is read and not pressed, nothing below 8 pt, small enough that an
 * economy's profile takes two to four pages. The hatch is drawn of signs, because gradients make files of
 * megabytes. It comes last.
 */
export const print = `
@page{margin:10mm 12mm 12mm;@bottom-left{content:"AIDER Tracker";font:8pt system-ui,sans-serif;color:#4d6165}@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#4d6165}}
@media print{.js,.js.shown,.js.picks,#reading,.skip,.noprint,.meta nav,header nav,select,fieldset,summary,label:has(select,[type=checkbox]){display:none}
body{font-size:9pt;line-height:1.32}header,main,footer{padding-inline:0;max-width:none}header{padding-block:0 3px}.mark{min-height:0}.mark svg{width:16px;height:16px}footer{margin-top:6px;padding-block:2px 0;font-size:8pt}footer p{display:inline}footer p::after{content:" "}
a{color:inherit;text-decoration:none}small,caption,.meta,.flag,.legend,.soft,.moves small,figcaption,dt,dd,.answer .peers{font-size:8pt}
h1{font-size:14pt;margin:4px 0;max-width:none;text-wrap:wrap}h2,.three h2{font-size:11pt;margin:10px 0 3px;break-after:avoid}h3{font-size:9pt;font-weight:500}.crumb{display:none}
.lead{font-size:10pt;line-height:1.25;margin-bottom:4px;max-width:none}p,.prose li,dd,footer p{max-width:none;orphans:2;widows:2}.meta{margin-bottom:6px;gap:2px 12px}.flag{padding:0 5px}.legend{margin:3px 0 5px;gap:1px 10px}
p,dl{margin:2px 0}dd{margin:0 0 3px}table,.data th,.data td,.mini{font-size:8.5pt}.data th,.data td{padding:2px 8px 2px 0}.data thead th{font-size:8pt}.wrap{overflow:visible}.formats{font-size:8.5pt}tr,li{break-inside:avoid}thead{break-after:avoid}
.heat{font-size:8.5pt;border-spacing:1px}.heat td{height:13.5px}.heat td a{line-height:1.18}.heat td.few{font-size:8pt}.heat tr.mean>*{height:17px}.heat thead th{font-size:8pt;font-weight:500;padding:0 1px 3px}.heat thead th:first-child{width:122px}.strip>svg,.strips .strip .line{height:11px}.mini th,.mini td{padding:0 4px 1px 0;font-size:8pt;line-height:1.15}.mini .spread{width:20%}.strips tbody th{white-space:nowrap}.strips .strip{width:28%}
.heat td,.lv,.legend i,.bar,.strips svg,.cell,.small-line{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.nr{background:none;box-shadow:inset 0 0 0 1px var(--hatch);position:relative;overflow:hidden}.nr::before{content:"/////////" / "";position:absolute;inset:0;color:var(--hatch);letter-spacing:2px;text-align:center;overflow:hidden;white-space:nowrap}.lv.nr,.legend .nr{min-width:32px}
.three{grid-template-columns:repeat(3,1fr);gap:2px 16px;margin-bottom:4px;padding:0}.three h2{margin-top:4px;font-size:10pt}.wrap:has(.heat)~.three{grid-template-columns:20% 1fr 1.15fr}.moves li{padding:1px 0;font-size:8.5pt}.moves small span,.wrap:has(.heat)~.three .moves li:nth-child(n+4){display:none}
.lv{font-size:8pt;line-height:1.4;padding:0 4px}.area>h2 .lv{font-size:9pt;line-height:1.5}
footer{break-before:avoid}.of-release{break-inside:avoid;border-top:1px solid var(--rule);padding-top:4px;margin-top:8px}
details::details-content{content-visibility:visible;display:block}}
`

/** What only pages with answers and charts need of that. A chart to which nobody scrolled is not drawn: its table is printed. */
export const printOfReading = `
@media print{.areas{columns:2;column-gap:8mm}.area>h2{padding-top:4px;border-top-width:1px;gap:2px 8px}.area>p,.area>dl,.area>h2{break-after:avoid}.area>dl,.area>dl>*{display:inline;margin:0}.area>dl>dd::after{content:" "}.area>dl>dt::after{content:". "}
.answer{display:grid;grid-template-columns:minmax(0,1fr) max-content;padding:2px 0;gap:0 8px}.answer h3{line-height:1.25}.answer .what{max-width:13em;text-align:right;line-height:1.25}.answer>p,.answer>dl{margin:0;font-size:8pt}.answer dl{display:none}
.answer .quote{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;white-space:normal}.small-line{display:none}.answer>p:not(.what){grid-column:1/-1}.answer .what{grid-row:1}
.unsaid{display:block;padding:2px 0}.unsaid p,.unsaid ul{font-size:8pt;display:inline}.unsaid p::after{content:": "}.unsaid li{display:inline;padding:0}.unsaid li:not(:last-child)::after{content:"; "}
.chart,.box{break-inside:avoid}.chart:has(canvas[data-rev="0"]){display:none}.box{height:240px}.chart canvas{max-width:100%;max-height:240px}}
`
