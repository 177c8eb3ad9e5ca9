/** Paper: what is read and not pressed, small enough that an economy's profile takes two to four pages. It comes last. */
export const print = `
@page{size:A4;margin:12mm}
@media print{.js,#reading,.skip,.noprint,.meta nav,header nav,select,fieldset,summary{display:none}
body{font-size:9.5px;line-height:1.35}header,main,footer{padding-inline:0;max-width:none}header{padding-block:0 6px}footer{margin-top:12px;padding-block:6px;font-size:8px}
a{color:inherit;text-decoration:none}small,caption,.meta,.flag,.legend,.soft,.moves small,figcaption,dt,dd{font-size:8.5px}
h1{font-size:20px;margin:8px 0 4px}h2,.three h2{font-size:12px;margin:10px 0 3px;break-after:avoid}h3{font-size:9.5px;font-weight:500}.crumb{display:none}
.lead{font-size:11px;margin-bottom:6px;max-width:none}footer p{max-width:none}.meta{margin-bottom:6px;gap:2px 12px}.flag{padding:0 5px}.legend{margin:4px 0 8px;gap:2px 10px}
p,dl{margin:3px 0}dd{margin:0 0 3px}table,.data th,.data td,.mini{font-size:9px}.data th,.data td{padding:2px 8px 2px 0}.data thead th{font-size:8.5px}.wrap{overflow:visible}
.heat{font-size:9px;border-spacing:1px}.heat td{height:15px}.heat td a{line-height:1.65}.heat td.few{font-size:8px}.heat tr.mean>*{height:20px}.heat thead th{font-size:8px}.strip>svg,.strips .strip .line{height:11px}.mini th,.mini td{padding-block:2px}.heat thead th:first-child{width:96px}
.heat td,.lv,.legend i,.bar,.strips svg,.cell,.small-line{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.three{grid-template-columns:repeat(3,1fr);gap:4px 16px;margin-bottom:8px}.moves li{padding:2px 0;font-size:9px}
.lv{font-size:8px;line-height:1.5;padding:0 4px}.area>h2 .lv{font-size:10px;line-height:1.5}
.areas{columns:2;column-gap:8mm}.area>h2{padding-top:5px;border-top-width:1px;gap:2px 8px}
.answer{display:grid;grid-template-columns:minmax(0,1fr) max-content;padding:2px 0;gap:0 8px}.answer .what{max-width:14em;text-align:right}.answer>p,.answer>dl{margin:0;font-size:8.5px}.answer dl{display:none}
.answer .quote{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;white-space:normal}.small-line,.answer .source{display:none}
.unsaid{display:block;padding:2px 0}.unsaid p,.unsaid ul{font-size:8.5px;display:inline}.unsaid p::after{content:": "}.unsaid li{display:inline;padding:0}.unsaid li:not(:last-child)::after{content:"; "}
.chart,.box{break-inside:avoid}.box{height:240px}.chart canvas{max-width:100%;max-height:240px}
details::details-content{content-visibility:visible;display:block}}
`
