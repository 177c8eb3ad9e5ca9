/** What stands below the heatmap. */
export const overview = `
.three{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19em,100%),1fr));gap:16px 40px;border-top:1px solid var(--rule);margin-bottom:56px}
.three h2{font-size:1.188rem;margin-top:24px}
.moves li{padding:9px 0;border-bottom:1px solid var(--rule);font-size:.938rem}.moves small{display:block}
.order{font-size:.875rem;color:var(--soft);margin-bottom:16px}
.s1{stroke:var(--hatch);stroke-width:2}.s2{stroke:var(--b2);stroke-width:2}.s3{stroke:var(--b4);stroke-width:6}
.jump{display:none}
.step{white-space:nowrap;display:inline-block}
`
