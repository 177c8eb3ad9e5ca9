/** The one stylesheet of the public pages. It stands inside each page, so that the first response can be read. */
const source = `
:root{color-scheme:light dark;--ink:#16292c;--soft:#4d6165;--rule:#d5dfe0;--paper:#fff;--wash:#f3f7f7;--link:#0b5a66;--focus:#b3541e;
--b0:#e8f1f2;--b1:#b5d5d8;--b2:#78b0b7;--b3:#2f7882;--b4:#125e68;--on0:#16292c;--on1:#16292c;--on2:#10201f;--on3:#fff;--on4:#fff;--hatch:#b9c6c8}
@media(prefers-color-scheme:dark){:root{--ink:#e6eeef;--soft:#a3b5b8;--rule:#2f4448;--paper:#0f1c1e;--wash:#15272a;--link:#7fd0da;--focus:#ffb27a;
--b0:#1b3236;--b1:#22505a;--b2:#2a6d77;--b3:#58adb6;--b4:#b2e1e5;--on0:#dfeaeb;--on1:#e9f2f3;--on2:#fff;--on3:#08191b;--on4:#08191b;--hatch:#47606a}}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.sr{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.skip{position:absolute;left:-999px;top:8px;background:var(--paper);padding:8px 16px;z-index:1}.skip:focus{left:8px}
header,main,footer{max-width:1216px;margin:auto;padding:0 24px}
header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;padding-block:16px;border-bottom:1px solid var(--rule)}
.mark{display:flex;gap:10px;align-items:center;font-weight:650;letter-spacing:-.01em;color:var(--ink);text-decoration:none;margin-right:auto}
.mark .b0{fill:var(--b0)}.mark .b1{fill:var(--b1)}.mark .b2{fill:var(--b2)}.mark .b3{fill:var(--b3)}.mark .b4{fill:var(--b4)}
nav ul,.plain{list-style:none;margin:0;padding:0}
header nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:15px}
header nav a{color:var(--ink);text-decoration:none;padding:6px 0;display:inline-block}
header nav a:hover,nav [aria-current]{text-decoration:underline;text-underline-offset:6px;text-decoration-thickness:2px}
h1{font-size:clamp(26px,3.4vw,38px);line-height:1.15;letter-spacing:-.02em;margin:40px 0 12px;max-width:24em;text-wrap:balance}
h2{font-size:21px;line-height:1.3;letter-spacing:-.01em;margin:40px 0 8px}
h3{font-size:16px;line-height:1.4;margin:0}
p,.prose li,dd{max-width:46em}
.lead{font-size:18px;max-width:44em;margin:0 0 20px}
.lead b,.num,td,th{font-variant-numeric:tabular-nums}
.soft,small{color:var(--soft)}small{font-size:14px}
.meta{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;color:var(--soft);font-size:14px;margin:0 0 16px}
.meta ul{display:flex;flex-wrap:wrap;gap:0 16px}.meta nav{display:flex;gap:12px;align-items:baseline}.meta nav a{display:inline-block;padding:3px 0}
.flag{background:var(--wash);border:1px solid var(--rule);color:var(--ink);padding:2px 10px;border-radius:3px;font-size:14px}
.crumb{margin:24px 0 -24px;font-size:14px}
.wrap{overflow-x:auto;position:relative}
table{border-collapse:collapse;font-size:15px}
caption{text-align:left;color:var(--soft);font-size:14px;padding-bottom:8px}
.data{width:100%}.data th,.data td{padding:7px 16px 7px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
.data th{font-weight:500}.data thead th{font-size:14px;color:var(--soft);vertical-align:bottom}
.data .n{text-align:right}.data td.mid,.data th.mid{text-align:center}
.data td.cell{min-width:56px;text-align:center;padding-inline:8px}.data .cell+td{padding-left:16px}
.heat{border-collapse:separate;border-spacing:2px;width:100%;font-size:14px;table-layout:fixed}
.heat th{font-weight:500;text-align:left}.heat thead th{vertical-align:bottom;font-size:12.5px;line-height:1.2;padding:0 4px 6px;font-weight:600}
.heat thead th:first-child{width:150px}.heat a{color:inherit;text-decoration:none}.heat th a:hover{text-decoration:underline}
.heat thead i{display:block;font-style:normal;color:var(--soft);font-weight:400}
.heat tbody th{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;padding-right:8px}
.heat td{padding:0;height:27px;text-align:center}.heat td a{display:block;line-height:27px}.heat td:hover{outline:2px solid var(--ink);outline-offset:-1px}
.b0{background:var(--b0);color:var(--on0)}.b1{background:var(--b1);color:var(--on1)}.b2{background:var(--b2);color:var(--on2)}.b3{background:var(--b3);color:var(--on3)}.b4{background:var(--b4);color:var(--on4)}
.nr{background:repeating-linear-gradient(135deg,transparent 0 4px,var(--hatch) 4px 5px)}.na{background:var(--wash);color:var(--soft)}.few{box-shadow:inset 0 0 0 1px var(--soft);color:var(--soft);font-size:12.5px}.few em{font-style:normal}
tr.mean th,tr.mean td{border-bottom:2px solid var(--ink);font-weight:650;height:34px}tr.mean td{white-space:nowrap}tr.mean span{color:var(--soft);font-weight:400}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;font-size:13px;color:var(--soft);margin:12px 0 40px;padding:0;list-style:none}
.legend i{display:inline-block;width:22px;height:14px;margin-right:6px;vertical-align:-2px}
.three{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(300px,100%),1fr));gap:16px 40px;border-top:1px solid var(--rule);margin-bottom:56px}
.three h2{font-size:19px;margin-top:24px}
.moves li{padding:9px 0;border-bottom:1px solid var(--rule);font-size:15px}.moves small{display:block}
.lv{display:inline-block;padding:0 7px;border-radius:2px;font-size:13px;line-height:22px;white-space:nowrap}
.mini{width:100%;font-size:14px}.mini th{font-weight:400;text-align:left;padding:5px 8px 5px 0}.mini td{padding:5px 0;white-space:nowrap;text-align:right}
.mini svg{display:block;width:100%;height:14px}.mini .spread{width:45%}
.s1{stroke:var(--hatch);stroke-width:2}.s2{stroke:var(--b2);stroke-width:2}.s3{stroke:var(--b4);stroke-width:6}
.bar{display:block;width:100%;min-width:160px;height:16px}.bar .b0{fill:var(--b0)}.bar .b1{fill:var(--b1)}.bar .b2{fill:var(--b2)}.bar .b4{fill:var(--b4)}.bar .na{fill:var(--rule)}.bar .edge{fill:none;stroke:var(--soft)}.bar *{vector-effect:non-scaling-stroke}.bar .hatch{stroke:var(--hatch);stroke-width:1}
.answer{padding:16px 0;border-top:1px solid var(--rule);display:grid;grid-template-columns:minmax(0,1fr) minmax(0,15em);gap:4px 32px;break-inside:avoid}
.answer>p,.answer>dl{grid-column:1;margin:4px 0}.answer .what{grid-column:2;grid-row:1/span 3;margin:0}
.answer dl{display:grid;grid-template-columns:auto 1fr;gap:2px 16px;font-size:14px}.answer dt{color:var(--soft)}.answer dd{margin:0}
.quote{white-space:pre-line}
.area>h2{border-top:2px solid var(--ink);padding-top:16px;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline}
.area>h2 .lv{font-size:16px;line-height:28px;padding:0 10px}
.cols{columns:3 260px;column-gap:40px}.cols li{padding:5px 0;break-inside:avoid}
.chart{margin:24px 0}.chart canvas{width:100%;height:360px}.chart figcaption{font-size:14px;color:var(--soft);margin-bottom:8px}
.box{position:relative;height:360px}
fieldset{border:0;margin:0 0 12px;padding:0}legend{font-weight:500;padding:0 0 4px}
select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:5px 8px}
summary{cursor:pointer;padding:8px 0;color:var(--link)}
code{font-size:.92em;overflow-wrap:anywhere}
dt{font-weight:500}dd{margin:0 0 12px}
footer{border-top:1px solid var(--rule);margin-top:56px;padding-block:24px 48px;color:var(--soft);font-size:14px}footer p{max-width:60em}
@media(max-width:760px){header,main,footer{padding-inline:14px}.lead{font-size:17px}.heat{border-spacing:1px}
.heat thead th{padding:0;height:136px}.heat thead th:first-child{width:112px}.heat thead th:not(:first-child) a{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:500;white-space:nowrap}
.heat thead i{display:inline}.heat td{height:28px}.heat td b,.heat td em{font-size:0}.heat tbody th{font-size:13px}.mean td span{display:none}
.answer{display:block}.data th,.data td{padding-right:10px}}
b,.heat td b,.heat td em{font-weight:500;font-style:normal}.lead b,.mean td b{font-weight:650}
@media(forced-colors:active){.heat td,.lv,.few{border:1px solid}.skip{border:1px solid}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{header nav,.skip,.meta nav,.noprint,canvas,select{display:none}body{font-size:11px}.heat{font-size:10px}.heat td{height:18px}.heat td a{line-height:18px}
.heat td,.lv,.legend i,.bar{-webkit-print-color-adjust:exact;print-color-adjust:exact}h1{margin-top:12px;font-size:22px}h2{font-size:15px;margin-top:16px;break-after:avoid}.answer{padding:5px 0}footer{margin-top:16px;padding-block:8px}a{color:inherit;text-decoration:none}}
`

/** Without the line ends, which only we need. */
export const publicStyle = source.replaceAll('\n', '')
