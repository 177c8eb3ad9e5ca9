/** Tables, legends and levels. */
export const table = `
.wrap{overflow-x:auto;position:relative;padding:6px;margin:-6px}
table{border-collapse:collapse;font-size:.938rem}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding-bottom:8px}
.data{width:100%}.data th,.data td{padding:7px 16px 7px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
.data th{font-weight:500}.data thead th{font-size:.875rem;color:var(--soft);vertical-align:bottom}
.data .kind{padding-top:28px;font-weight:650;border-bottom-color:var(--soft)}.data .n{text-align:right}.data td.n,td .num{white-space:nowrap}.data .long{min-width:16em}.data th svg{vertical-align:-2px}.data td.mid,.data th.mid{text-align:center}
.data td.cell{min-width:56px;text-align:center;padding-inline:8px}.data .cell+td{padding-left:16px}
.lv{display:inline-block;padding:0 7px;border-radius:2px;font-size:.812rem;line-height:1.7;white-space:nowrap}
.arrow{vertical-align:-1px;fill:none;stroke:currentColor;stroke-width:1.8}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;font-size:.812rem;color:var(--soft);margin:12px 0 40px;padding:0;list-style:none}
.legend i{display:inline-block;width:22px;height:14px;margin-right:6px;vertical-align:-2px}
.mini{width:100%;font-size:.875rem}.mini th{font-weight:400;text-align:left;padding:5px 8px 5px 0}.mini td{padding:5px 0 5px 8px;white-space:nowrap;text-align:right}
.mini svg{display:block;width:100%;height:14px}.mini .spread{width:30%}
th:target{color:var(--ink)!important;text-decoration:underline;text-underline-offset:4px}
.cols{columns:3 260px;column-gap:40px}.cols li{padding:5px 0;break-inside:avoid}
.facts{display:grid;grid-template-columns:12em minmax(0,1fr);gap:4px 24px;border-top:1px solid var(--rule);padding-top:12px}.facts dt{color:var(--soft);font-weight:400}.facts dd{margin:0 0 4px}
`
