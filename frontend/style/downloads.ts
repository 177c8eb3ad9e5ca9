/** Downloads, citation, what is embedded elsewhere, lists of files. */
export const downloads = `
.formats{display:flex;flex-wrap:wrap;gap:4px 20px}.formats a{display:inline-block;padding:3px 0}
@media screen{.of-release .soft{font-size:.875rem}}@media print{.of-release br{display:none}.wrap:has(.heat)~.of-release{display:none}}
@media(scripting:enabled){.js.any-two{display:block}}.any-two.asked{min-height:100vh}
@media(scripting:enabled){.js.embed{display:block}}.js.embed{max-width:46em;font-size:.875rem}.embed textarea{display:block;width:100%;font:.812rem/1.4 ui-monospace,monospace;color:inherit;background:var(--wash);border:1px solid var(--soft);border-radius:3px;padding:8px}
td .formats{gap:0 14px;font-size:.875rem}
@media screen and (scripting:enabled){.js.shown{display:block}}.shown p{display:flex;flex-wrap:wrap;gap:8px;align-items:center;max-width:none;margin:4px 0 16px}
button{font:inherit;font-size:.875rem;color:var(--link);background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:4px 12px;cursor:pointer}button:hover{background:var(--wash)}
.shown label{max-width:100%}.shown select{max-width:100%}
#selection.js{display:none}@media(scripting:enabled){#selection.js{display:block}}#selection legend{display:flex;gap:12px;align-items:baseline;padding:12px 0 4px}.chosen{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:8px;align-items:center;max-width:none;margin:0;padding:12px 0;background:var(--paper);border-top:1px solid var(--rule)}.chosen span{margin-right:16px}
#observation label{min-width:0;max-width:100%}#observation select{min-width:0;max-width:100%}#observation{margin:0 0 24px}.lineage{list-style:none;padding:0;margin:0}.lineage h2{font-size:1.188rem;margin-top:32px}.lineage .data{width:auto}
pre{background:var(--wash);border:1px solid var(--rule);padding:12px 16px;margin:4px 0 8px;font-size:.844rem;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere;max-width:70em}
.cite dd{max-width:none;margin:0 0 24px}
.files>div{border-top:1px solid var(--rule);padding:10px 0}.files dd{margin:0;max-width:none}.files dt{font-weight:500}
.wide{min-width:680px}.wide .date,.wide code{white-space:nowrap}
`
