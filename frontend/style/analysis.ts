/** Pages of analysis: small multiples, bands over time, a calm matrix. */
export const analysis = `
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15.5em,100%),1fr));gap:24px 32px;margin:16px 0 8px}
.multiples figure{margin:0;break-inside:avoid}.multiples figcaption{font-size:14px;line-height:1.4;min-height:2.8em}.multiples figcaption b{display:block}.multiples figcaption span{color:var(--soft)}
.bands{display:block;width:100%;height:88px;border-bottom:1px solid var(--rule);background:linear-gradient(var(--rule),var(--rule)) 0 0/100% 1px no-repeat,linear-gradient(var(--rule),var(--rule)) 0 50%/100% 1px no-repeat}
.bands *{vector-effect:non-scaling-stroke}.bands .wide{fill:var(--b0);min-width:0}.bands .half{fill:var(--b1)}.bands .mid{fill:none;stroke:var(--b4);stroke-width:2.5}
.bands .own{fill:none;stroke:var(--ink);stroke-width:2}.axis{display:flex;justify-content:space-between;font-size:12.5px;color:var(--soft);font-variant-numeric:tabular-nums}
.contents{list-style:none;padding:0;margin:24px 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22em,100%),1fr));gap:0 48px}.contents li{border-top:1px solid var(--rule);padding:14px 0}.contents a{font-size:19px;font-weight:500}.contents p{margin:4px 0 0}
.note{border-left:3px solid var(--b2);padding:2px 0 2px 16px;margin:24px 0;max-width:46em}.note h2{font-size:16px;margin:0}.note p{margin:4px 0}
.matrix{width:auto;margin-bottom:32px}.matrix td.cell{min-width:64px;border:2px solid var(--paper);vertical-align:middle}.matrix tbody th{padding-right:32px}
.match>h2{border-top:1px solid var(--rule);padding-top:16px}.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18em,100%),1fr));gap:8px 40px;margin:8px 0 20px}.sides h3{font-weight:500;color:var(--soft);font-size:14px}.sides li{padding:2px 0}.told{margin:0 0 8px}.told .lv{font-size:12px}
.dots{margin:16px 0 32px;max-width:720px}.dots svg{display:block;width:100%;height:auto}.dots circle{fill:var(--b3)}.dots g text{fill:var(--on3);font-size:11.5px;text-anchor:middle;font-weight:500}.dots .end{text-anchor:end}.dots .end,.dots .start{fill:var(--soft);font-size:13px}.dots figcaption{font-size:13px;color:var(--soft);margin-top:8px}
.coverage{display:flex;flex-wrap:wrap;gap:0 72px}.coverage .wrap{flex:none;max-width:100%}
#trends .multiples{grid-template-columns:repeat(auto-fill,minmax(min(10.5em,100%),1fr));gap:16px 24px}#trends .multiples .bands{height:64px}
#trends select,#aggregates select{max-width:100%}.closer h3,#trends h3,#aggregates h3{font-size:19px;margin:32px 0 8px}.data td.withheld{white-space:normal;min-width:9em}.terms{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;max-width:none}.terms label,.terms select{max-width:100%}.terms input{width:8em;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:5px 8px}.group{columns:4 12em;margin:0 0 8px}.group label{display:block;padding:4px 0}.bands .break{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}.bands .dot{stroke-width:5;stroke-linecap:round}.spark .bands{height:28px;border:0;background:none}.spark{min-width:110px}.spark .axis{display:none}tr.sum>*{border-top:2px solid var(--ink)}tr.sum th{font-weight:650}
p.note{margin:16px 0}
`
